export default `
postimees-ee|outlet|postimees.ee|Postimees|ru:Постимеэс|https://www.postimees.ee/search?query={q}|
err-ee|outlet|err.ee|?ERR|ERR News; ru:?ЭРР; et:ERR||
delfi-ee|outlet|delfi.ee|Delfi (Eesti)|?Delfi; ru:Делфи||
ekspress-ee|outlet|ekspress.ee|Eesti Ekspress|et:Eesti Ekspress||
ohtuleht-ee|outlet|ohtuleht.ee|Õhtuleht|et:Õhtuleht||
vorumaateataja-ee|outlet|vorumaateataja.ee|Wõrumaa Teataja|et:Wõrumaa Teataja||
saartehaal-ee|outlet|saartehaal.ee|Saarte Hääl|et:Saarte Hääl||
sirp-ee|outlet|sirp.ee|?Sirp|et:?Sirp||
kesknadal-ee|outlet|kesknadal.ee|?Kesknädal|et:?Kesknädal||
dv-ee|outlet|dv.ee|Delovõje Vedomosti|en:Delovõje Vedomosti||
opleht-ee|outlet|opleht.ee|Õpetajate Leht|et:Õpetajate Leht||
harjuelu-ee|outlet|harjuelu.ee|Harju Elu|et:Harju Elu||
linnaleht-ee|outlet|linnaleht.ee|?Linnaleht|en:?Linnaleht||
umaleht-ee|outlet|umaleht.ee|?Uma Leht|et:?Uma Leht||
`;
