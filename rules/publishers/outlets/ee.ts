export default `
postimees-ee|outlet|postimees.ee|Postimees|ru:Постимеэс; et:Postimehe; et:Postimehele; et:Postimehes; et:Postimehega|https://www.postimees.ee/search?query={q}|
err-ee|outlet|err.ee|?ERR|ERR News; ru:?ЭРР; et:ERR; et:ETV; et:Vikerraadio; et:Aktuaalne kaamera; et:Aktuaalse kaamera||
delfi-ee|outlet|delfi.ee|Delfi (Eesti)|et:Delfi; ?Delfi; ru:Делфи||
ekspress-ee|outlet|ekspress.ee|Eesti Ekspress|et:Eesti Ekspress||
ohtuleht-ee|outlet|ohtuleht.ee|Õhtuleht|et:Õhtuleht; et:Õhtulehe; et:Õhtulehele; et:Õhtulehes; et:Õhtulehega||
vorumaateataja-ee|outlet|vorumaateataja.ee|Wõrumaa Teataja|et:Wõrumaa Teataja||
saartehaal-ee|outlet|saartehaal.ee|Saarte Hääl|et:Saarte Hääl||
sirp-ee|outlet|sirp.ee|?Sirp|et:?Sirp||
kesknadal-ee|outlet|kesknadal.ee|?Kesknädal|et:?Kesknädal||
dv-ee|outlet|dv.ee|Delovõje Vedomosti|en:Delovõje Vedomosti||
opleht-ee|outlet|opleht.ee|Õpetajate Leht|et:Õpetajate Leht; et:Õpetajate Lehe; et:Õpetajate Lehele; et:Õpetajate Lehes||
harjuelu-ee|outlet|harjuelu.ee|Harju Elu|et:Harju Elu||
linnaleht-ee|outlet|linnaleht.ee|?Linnaleht|en:?Linnaleht||
umaleht-ee|outlet|umaleht.ee|?Uma Leht|et:?Uma Leht||
epl-delfi-ee|outlet|epl.delfi.ee epl.ee|Eesti Päevaleht|et:Eesti Päevalehe; et:Eesti Päevalehele; et:Eesti Päevalehes; et:?Päevaleht; et:?EPL||
aripaev-ee|outlet|aripaev.ee|Äripäev|et:Äripäeva; et:Äripäevale; et:Äripäevas||
parnu-postimees-ee|outlet|parnu.postimees.ee|Pärnu Postimees|et:Pärnu Postimehe; et:Pärnu Postimehele||
sakala-postimees-ee|outlet|sakala.postimees.ee|?Sakala|||
kanal2-ee|outlet|kanal2.ee|Kanal 2 (Eesti)|et:Kanal 2||
maaleht-ee|outlet|maaleht.ee maaleht.delfi.ee|Maaleht|et:Maalehe; et:Maalehele; et:Maalehes; et:Maalehega||
laaneelu-ee|outlet|le.ee|Lääne Elu|et:Lääne Elu||
kuku-ee|outlet|kuku.ee kuku.pleier.ee kuku.postimees.ee|Raadio Kuku|et:Kuku raadio; et:Kuku Raadio; et:?Kuku||
levila-ee|outlet|levila.ee|Levila|||
geenius-ee|outlet|geenius.ee digipro.geenius.ee|?Geenius|et:Geeniuse portaal; et:Geenius.ee; et:Digigeenius; et:Ärigeenius||
tv3-ee|outlet|tv3.ee|TV3 (Eesti)|et:TV3; et:TV3 Seitsmesed uudised; et:Seitsmesed uudised||
virumaateataja-ee|outlet|virumaateataja.postimees.ee|Virumaa Teataja|||
tartu-postimees-ee|outlet|tartu.postimees.ee|Tartu Postimees|et:Tartu Postimehe; et:Tartu Postimehele; et:Tartu Postimehes||
lounaeesti-postimees-ee|outlet|lounaeesti.postimees.ee|Lõuna-Eesti Postimees|et:Lõuna-Eesti Postimehe; et:Lõuna-Eesti Postimehele||
jarvateataja-ee|outlet|jarvateataja.postimees.ee|Järva Teataja|||
hiiuleht-ee|outlet|hiiuleht.ee|Hiiu Leht|et:Hiiu Lehe; et:Hiiu Lehele; et:Hiiu Lehes||
pohjarannik-ee|outlet|pohjarannik.postimees.ee pohjarannik.ee|Põhjarannik|et:Põhjaranniku; et:Põhjarannikule||
muurileht-ee|outlet|muurileht.ee|Müürileht|et:Müürilehe; et:Müürilehele; et:Müürilehes||
objektiiv-ee|outlet|objektiiv.ee|?Objektiiv|et:Objektiiv.ee||
uueduudised-ee|outlet|uueduudised.ee|Uued Uudised|et:Uute Uudiste||
scanpixbaltics-ee|stock|scanpix.ee scanpix.lt scanpix.lv|Scanpix Baltics|et:Scanpix; lt:Scanpix; lv:Scanpix; et:SCANPIX; lt:SCANPIX; lv:SCANPIX||
soccernet-ee|outlet|soccernet.ee|Soccernet.ee|et:Soccernet||
buduaar-ee|outlet|buduaar.ee|?Buduaar|||
`;
