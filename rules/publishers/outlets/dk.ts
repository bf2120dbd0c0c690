export default `
politiken-dk|outlet|politiken.dk|Politiken|?(de,sv)Politiken; zh:?政治报|https://politiken.dk/search/?q={q}|
berlingske-dk|outlet|berlingske.dk|Berlingske|zh:贝林时报||
jyllands-posten-dk|outlet|jyllands-posten.dk jp.dk|Jyllands-Posten|zh:日德兰邮报||
borsen-dk|outlet|borsen.dk|Børsen|?(da,no)Børsen||
information-dk|outlet|information.dk|?Information|da:?Information||
ekstrabladet-dk|outlet|ekstrabladet.dk|Ekstra Bladet|||
bt-dk|outlet|bt.dk|?B.T.|da:?(en)B.T.; da:?(en)BT||
dr-dk|outlet|dr.dk|?DR|Danmarks Radio; da:?(en)DR; da:DR Nyheder; zh:丹麦广播公司|https://www.dr.dk/search/Result?query={q}|
tv2-dk|outlet|tv2.dk|TV 2 (Danmark)|da:?(en)TV 2; da:TV2; da:TV 2 News||
kristeligt-dagblad-dk|outlet|kristeligt-dagblad.dk|Kristeligt Dagblad|da:Kristeligt Dagblad||
altinget-dk|outlet|altinget.dk|?Altinget|da:?(en)Altinget||
zetland-dk|outlet|zetland.dk|Zetland|da:Zetland||
sermitsiaq-ag|outlet|sermitsiaq.ag|Sermitsiaq|||
sn-dk|outlet|sn.dk|Frederiksborg Amts Avis|da:Frederiksborg Amts Avis||
jv-dk|outlet|jv.dk|JydskeVestkysten|da:JydskeVestkysten||
nordjyske-dk|outlet|nordjyske.dk|Nordjyske Stiftstidende|da:Nordjyske Stiftstidende||
skivefolkeblad-dk|outlet|skivefolkeblad.dk|Skive Folkeblad|da:Skive Folkeblad||
mx-dk|outlet|mx.dk|metroxpress|da:metroxpress||
folketidende-dk|outlet|folketidende.dk|Lolland-Falsters Folketidende|da:Lolland-Falsters Folketidende||
mja-dk|outlet|mja.dk|Midtjyllands Avis|da:Midtjyllands Avis||
amtsavisen-dk|outlet|amtsavisen.dk|Randers Amts Avis|da:Randers Amts Avis||
bornholmstidende-dk|outlet|bornholmstidende.dk|Bornholms Tidende|da:Bornholms Tidende||
viborg-folkeblad-dk|outlet|viborg-folkeblad.dk|Viborg Stifts Folkeblad|da:Viborg Stifts Folkeblad||
ing-dk|outlet|ing.dk|?Ingeniøren|da:?Ingeniøren||
sondagsavisen-dk|outlet|sondagsavisen.dk|?Søndagsavisen|da:?Søndagsavisen||
weekendavisen-dk|outlet|weekendavisen.dk|Weekendavisen|||
finans-dk|outlet|finans.dk|Finans (DK)|da:mediet Finans; da:erhvervsmediet Finans; da:?Finans||
tipsbladet-dk|outlet|tipsbladet.dk|Tipsbladet|||
realityportalen-dk|outlet|realityportalen.dk|Realityportalen|||
euroinvestor-dk|outlet|euroinvestor.dk|Euroinvestor|||
avisendanmark-dk|outlet|avisendanmark.dk|Avisen Danmark|||
shippingwatch-com|outlet|shippingwatch.com shippingwatch.dk|ShippingWatch|||
seoghoer-dk|outlet|seoghoer.dk|Se og Hør (DK)|da:Se og Hør||
billedbladet-dk|outlet|billedbladet.dk|Billed-Bladet|Billed Bladet; da:BilledBladet; da:Billedbladet||
fyens-dk|outlet|fyens.dk|Fyens Stiftstidende|da:?Fyens||
alt-dk|outlet|alt.dk|ALT for damerne|Alt for damerne||
bold-dk|outlet|bold.dk|bold.dk|||
tv2fyn-dk|outlet|tv2fyn.dk|TV 2 Fyn|TV2 Fyn||
tvmidtvest-dk|outlet|tvmidtvest.dk|TV Midtvest|TV MidtVest; TV 2 Midtvest||
frihedsbrevet-dk|outlet|frihedsbrevet.dk|Frihedsbrevet|||
tvsyd-dk|outlet|tvsyd.dk|TV Syd|TV SYD; TV2 Syd||
`;
