export default `
koha-net|outlet|koha.net|Koha Ditore|||
gazetaexpress|outlet|gazetaexpress.com|Gazeta Express|||
rtklive|outlet|rtklive.com|?RTK|sq:?RTK||
telegrafi|outlet|telegrafi.com|Telegrafi|sq:Telegrafi||
zeri-info|outlet|zeri.info|Zëri i ditës|sq:Zëri i ditës||
klankosova-tv|outlet|klankosova.tv|Klan Kosova|sq:KlanKosova||
kohavision-net|outlet|kohavision.net|?KTV|sq:?KTV; sq:KohaVision||
indeksonline-net|outlet|indeksonline.net|Indeksonline|||
nacionale|outlet|nacionale.com|?Nacionale|sq:?Nacionale||
periskopi|outlet|periskopi.com|?Periskopi|sq:?Periskopi||
insajderi-org|outlet|insajderi.org|Insajderi|||
kallxo|outlet|kallxo.com|Kallxo.com|Kallxo; sq:Betimi për Drejtësi||
lajmi-net|outlet|lajmi.net|Lajmi.net|||
gazetablic|outlet|gazetablic.com|Gazeta Blic|||
dukagjini|outlet|dukagjini.com|?Dukagjini|sq:Radio Dukagjini; sq:RTV Dukagjini||
reporteri-net|outlet|reporteri.net|Reporteri.net|||
arbresh-info|outlet|arbresh.info|Arbresh.info|||
`;
