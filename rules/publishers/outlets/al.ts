export default `
balkanweb|outlet|balkanweb.com|Gazeta Shqiptare / Balkanweb|sq:Gazeta Shqiptare; sq:Balkanweb||
panorama-com-al|outlet|panorama.com.al|Panorama (AL)|sq:Gazeta Panorama; sq:?Panorama||
top-channel-tv|outlet|top-channel.tv|Top Channel|||
gazetatema-net|outlet|gazetatema.net|Gazeta Tema|sq:Gazeta Tema||
gazeta-shqip|outlet|gazeta-shqip.com|Gazeta Shqip|sq:Gazeta Shqip||
tiranaobserver-al|outlet|tiranaobserver.al|Tirana Observer|en:Tirana Observer||
shekulli-com-al|outlet|shekulli.com.al|Shekulli|sq:Shekulli||
tiranatimes|outlet|tiranatimes.com|Tirana Times|en:Tirana Times||
zeri-popullit|outlet|zeri-popullit.com|Zëri i Popullit|sq:Zëri i Popullit||
gazetatelegraf|outlet|gazetatelegraf.com|Gazeta Telegraf|sq:Gazeta Telegraf||
`;
