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
tvklan-al|outlet|tvklan.al|TV Klan|sq:?Klan||
rtsh-al|outlet|rtsh.al|RTSH|||
report-tv-al|outlet|report-tv.al|Report TV|sq:Report Tv||
syri-net|outlet|syri.net|Syri.net|sq:Syri TV||
lapsi-al|outlet|lapsi.al|Lapsi.al|||
shqiptarja|outlet|shqiptarja.com|Shqiptarja.com|||
vizionplus-tv|outlet|vizionplus.tv|Vizion Plus|||
a2news|outlet|a2news.com|A2 CNN|||
abcnews-al|outlet|abcnews.al|ABC News Albania|||
oranews-tv|outlet|oranews.tv|Ora News|||
reporter-al|outlet|reporter.al|Reporter.al|||
monitor-al|outlet|monitor.al|Revista Monitor|||
kohajone|outlet|kohajone.com|Koha Jonë|||
noa-al|outlet|noa.al|NOA.al|||
politiko-al|outlet|politiko.al|Politiko.al|||
joq-al|outlet|joq.al|JOQ Albania|||
`;
