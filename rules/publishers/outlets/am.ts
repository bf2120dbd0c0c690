export default `
civilnet-am|outlet|civilnet.am|CivilNet|hy:ՍիվիլՆեթ||
hetq-am|outlet|hetq.am|Hetq|hy:?Հետք||
news-am|outlet|news.am|News.am|||
evnreport|outlet|evnreport.com|EVN Report|||
aravot-am|outlet|aravot.am|Aravot|en:Aravot; hy:?Առավոտ||
golosarmenii-am|outlet|golosarmenii.am|Golos Armenii|en:Golos Armenii; ru:Голос Армении||
armtimes|outlet|armtimes.com|Haykakan zhamanak|en:Haykakan zhamanak; hy:Հայկական ժամանակ; hy:Հայկական ժամանակի||
aztagdaily|outlet|aztagdaily.com|Aztag|en:Aztag||
azg-am|outlet|azg.am|?Azg|en:?Azg; hy:?Ազգ||
hhpress-am|outlet|hhpress.am|Hayastani Hanrapetutyun|en:Hayastani Hanrapetutyun; hy:?Հայաստանի Հանրապետություն||
ra-am|outlet|ra.am|Respublika Armenia|en:Respublika Armenia||
hraparak-am|outlet|hraparak.am|?Հրապարակ|Hraparak; hy:Հրապարակ օրաթերթ||
sport-news-am|outlet|sport.news.am|NEWS.am Sport|||
`;
