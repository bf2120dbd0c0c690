export default `
koha-net|outlet|koha.net|Koha Ditore|||
gazetaexpress|outlet|gazetaexpress.com|Gazeta Express|||
rtklive|outlet|rtklive.com|?RTK|sq:?RTK||
telegrafi|outlet|telegrafi.com|Telegrafi|sq:Telegrafi||
zeri-info|outlet|zeri.info|Zëri i ditës|sq:Zëri i ditës||
`;
