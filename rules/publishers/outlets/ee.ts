export default `
postimees-ee|outlet|postimees.ee|Postimees|ru:Постимеэс; et:Postimehe; et:Postimehele; et:Postimehes; et:Postimehega|https://www.postimees.ee/search?query={q}|
err-ee|outlet|err.ee|?ERR|ERR News; ru:?ЭРР; et:ERR; et:ETV; et:Vikerraadio; et:Aktuaalne kaamera; et:Aktuaalse kaamera||
delfi-ee|outlet|delfi.ee|Delfi (Eesti)|?Delfi; ru:Делфи||
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
`;
