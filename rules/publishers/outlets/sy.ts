export default `
enabbaladi-net|outlet|enabbaladi.net|عنب بلدي|ar:عنب بلدي; Enab Baladi||
alwatan-sy|outlet|alwatan.sy|الوطن (سوريا)|ar:?الوطن; en:?Al-Watan||
tishreen-news-sy|outlet|tishreen.news.sy|?تشرين|ar:?تشرين||
syria-tv|outlet|syria.tv|تلفزيون سوريا|ar:تلفزيون سوريا; Syria TV||
syriahr|outlet|syriahr.com|المرصد السوري|ar:المرصد السوري لحقوق الإنسان; ar:المرصد السوري; Syrian Observatory for Human Rights; SOHR; fr:Observatoire syrien des droits de l'homme; fr:OSDH||
al-binaa|outlet|al-binaa.com|Al-Binaa|en:Al-Binaa||
northpressagency-com|outlet|northpressagency.com|نورث برس|North Press||
`;
