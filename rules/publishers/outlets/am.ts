export default `
civilnet-am|outlet|civilnet.am|CivilNet|||
hetq-am|outlet|hetq.am|Hetq|||
news-am|outlet|news.am|News.am|||
evnreport|outlet|evnreport.com|EVN Report|||
aravot-am|outlet|aravot.am|Aravot|en:Aravot||
golosarmenii-am|outlet|golosarmenii.am|Golos Armenii|en:Golos Armenii||
armtimes|outlet|armtimes.com|Haykakan zhamanak|en:Haykakan zhamanak||
aztagdaily|outlet|aztagdaily.com|Aztag|en:Aztag||
azg-am|outlet|azg.am|?Azg|en:?Azg||
hhpress-am|outlet|hhpress.am|Hayastani Hanrapetutyun|en:Hayastani Hanrapetutyun||
ra-am|outlet|ra.am|Respublika Armenia|en:Respublika Armenia||
hraparak-am|outlet|hraparak.am|?Հրապարակ|Hraparak; hy:Հրապարակ օրաթերթ||
`;
