export default `
aftenposten-no|outlet|aftenposten.no|Aftenposten|?(da)Aftenposten; zh:挪威晚邮报; ru:Афтенпостен||
vg-no|outlet|vg.no|?VG|Verdens Gang; no:?(en)VG; zh:世界之路报; zh:世道报||
dagbladet-no|outlet|dagbladet.no db.no|?Dagbladet|no:?(en)Dagbladet||
dn-no|outlet|dn.no|Dagens Næringsliv|no:?(en)DN||
nrk-no|outlet|nrk.no|NRK|zh:挪威广播公司; ja:ノルウェー放送協会|https://www.nrk.no/sok/?q={q}|
tv2-no|outlet|tv2.no|TV 2 (Norge)|no:?(en)TV 2; no:TV2||
bt-no|outlet|bt.no|Bergens Tidende|no:Bergens Tidende||
klassekampen-no|outlet|klassekampen.no|?Klassekampen|no:?(en)Klassekampen||
e24-no|outlet|e24.no|?E24|no:?(en)E24||
nettavisen-no|outlet|nettavisen.no|?Nettavisen|no:?(en)Nettavisen||
upstreamonline|outlet|upstreamonline.com|?Upstream|en:?Upstream; en:Upstream Online||
tradewindsnews|outlet|tradewindsnews.com|TradeWinds|||
thebarentsobserver|outlet|thebarentsobserver.com|The Barents Observer|Barents Observer; no:The Barents Observer||
aftenbladet-no|outlet|aftenbladet.no|Stavanger Aftenblad|no:Stavanger Aftenblad||
altaposten-no|outlet|altaposten.no|Altaposten|no:Altaposten||
vl-no|outlet|vl.no|Vårt Land|no:Vårt Land||
adressa-no|outlet|adressa.no|Adresseavisen|no:Adresseavisen||
nordlys-no|outlet|nordlys.no|?Nordlys|no:?Nordlys||
itromso-no|outlet|itromso.no|Bladet Tromsø|no:Bladet Tromsø||
lofotposten-no|outlet|lofotposten.no|Lofotposten|no:Lofotposten||
fremover-no|outlet|fremover.no|?Fremover|no:?Fremover||
tk-no|outlet|tk.no|Tidens Krav|no:Tidens Krav||
smp-no|outlet|smp.no|Sunnmørsposten|no:Sunnmørsposten||
h-avis-no|outlet|h-avis.no|Haugesunds Avis|no:Haugesunds Avis||
ta-no|outlet|ta.no|Telemarksavisa|no:Telemarksavisa||
fvn-no|outlet|fvn.no|Fædrelandsvennen|no:Fædrelandsvennen||
ringblad-no|outlet|ringblad.no|Ringerikes Blad|no:Ringerikes Blad||
budstikka-no|outlet|budstikka.no|?Budstikka|no:?Budstikka||
dt-no|outlet|dt.no|Drammens Tidende|no:Drammens Tidende||
f-b-no|outlet|f-b.no|Fredriksstad Blad|no:Fredriksstad Blad||
ranablad-no|outlet|ranablad.no|Rana Blad|no:Rana Blad||
ostlendingen-no|outlet|ostlendingen.no|?Østlendingen|no:?Østlendingen||
eub-no|outlet|eub.no|Eidsvoll Ullensaker Blad|no:Eidsvoll Ullensaker Blad||
t-a-no|outlet|t-a.no|Trønder-Avisa|no:Trønder-Avisa||
framtidinord-no|outlet|framtidinord.no|Framtid i Nord|no:Framtid i Nord||
bladet-no|outlet|bladet.no|Stjørdalens Blad|no:Stjørdalens Blad||
sa-no|outlet|sa.no|Sarpsborg Arbeiderblad|no:Sarpsborg Arbeiderblad||
sb-no|outlet|sb.no|Sandefjords Blad|no:Sandefjords Blad||
varden-no|outlet|varden.no|?Telen|no:?Telen||
namdalsavisa-no|outlet|namdalsavisa.no|Namdalsavisa|no:Namdalsavisa||
agderposten-no|outlet|agderposten.no|Agderposten|no:Agderposten||
ha-halden-no|outlet|ha-halden.no|Halden Arbeiderblad|no:Halden Arbeiderblad||
oblad-no|outlet|oblad.no|Østlandets Blad|no:Østlandets Blad||
glomdalen-no|outlet|glomdalen.no|Glåmdalen|no:Glåmdalen||
smaalenene-no|outlet|smaalenene.no|Smaalenenes Avis|no:Smaalenenes Avis||
sagat-no|outlet|sagat.no|Ságat|no:Ságat||
retten-no|outlet|retten.no|Arbeidets Rett|no:Arbeidets Rett||
moss-avis-no|outlet|moss-avis.no|Moss Avis|no:Moss Avis||
klartale-no|outlet|klartale.no|Klar Tale|no:Klar Tale||
laagendalsposten-no|outlet|laagendalsposten.no|Laagendalsposten|no:Laagendalsposten||
saltenposten-no|outlet|saltenposten.no|Saltenposten|no:Saltenposten||
akersposten-no|outlet|akersposten.no|Ullern Avis/Akersposten|no:Ullern Avis/Akersposten||
norwegianamerican|outlet|norwegianamerican.com|The Norwegian American|en:The Norwegian American; Norwegian American||
indre-no|outlet|indre.no|Indre Akershus Blad|no:Indre Akershus Blad||
opdalingen-no|outlet|opdalingen.no|Opdalingen|no:Opdalingen||
nytid-no|outlet|nytid.no|Ny Tid|no:Ny Tid||
demokraten-no|outlet|demokraten.no|?Demokraten|no:?Demokraten||
pd-no|outlet|pd.no|Porsgrunns Dagblad|no:Porsgrunns Dagblad||
raumnes-no|outlet|raumnes.no|Raumnes|no:Raumnes||
gjengangeren-no|outlet|gjengangeren.no|?Gjengangeren|no:?Gjengangeren||
firda-no|outlet|firda.no|Firda|no:Firda||
r-a-no|outlet|r-a.no|Rakkestad Avis|no:Rakkestad Avis||
jarlsbergavis-no|outlet|jarlsbergavis.no|Jarlsberg Avis|no:Jarlsberg Avis||
oyene-no|outlet|oyene.no|?Øyene|no:?Øyene||
varingen-no|outlet|varingen.no|?Varingen|no:?Varingen||
tvedestrandsposten-no|outlet|tvedestrandsposten.no|Tvedestrandsposten|no:Tvedestrandsposten||
vestnytt-no|outlet|vestnytt.no|VestNytt|no:VestNytt||
hblad-no|outlet|hblad.no|Helgelands Blad|no:Helgelands Blad||
banett-no|outlet|banett.no|Brønnøysunds Avis|no:Brønnøysunds Avis||
gat-no|outlet|gat.no|Grimstad Adressetidende|no:Grimstad Adressetidende||
dalane-tidende-no|outlet|dalane-tidende.no|Dalane Tidende|no:Dalane Tidende||
osogfusa-no|outlet|osogfusa.no|Os og Fusaposten|no:Os og Fusaposten||
jbl-no|outlet|jbl.no|Jærbladet|no:Jærbladet||
sandnesposten-no|outlet|sandnesposten.no|Sandnesposten|no:Sandnesposten||
sognavis-no|outlet|sognavis.no|Sogn Avis|no:Sogn Avis||
gbnett-no|outlet|gbnett.no|Gjesdalbuen|no:Gjesdalbuen||
firdaposten-no|outlet|firdaposten.no|Firdaposten|no:Firdaposten||
seher-no|outlet|seher.no seoghor.no|Se og Hør|no:Se og Hør||
finansavisen-no|outlet|finansavisen.no|Finansavisen|||
an-no|outlet|an.no|Avisa Nordland|||
khrono-no|outlet|khrono.no|Khrono|||
`;
