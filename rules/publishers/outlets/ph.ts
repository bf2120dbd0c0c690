export default `
inquirer-net|outlet|inquirer.net inquirer.com.ph|Philippine Daily Inquirer|Inquirer.net; en:?Inquirer; zh:菲律宾每日问询者报; zh:菲律宾询问者报; zh:菲律賓詢問者日報; ja:フィリピン・デイリー・インクワイアラー; ja:インクワイアラー; ja:インクワイアラー紙||
philstar|outlet|philstar.com|The Philippine Star|Philippine Star; Philstar; zh:菲律宾星报; zh:菲律賓星報; en:The Philippine Star||
mb-com-ph|outlet|mb.com.ph|Manila Bulletin|zh:马尼拉公报|https://mb.com.ph/?s={q}|
manilatimes-net|outlet|manilatimes.net|The Manila Times|Manila Times; zh:马尼拉时报; zh:馬尼拉時報; en:The Manila Times||
rappler|outlet|rappler.com|Rappler|zh:拉普勒; zh:拉普勒新聞網; ja:ラップラー; ko:래플러||
abs-cbn|outlet|abs-cbn.com news.abs-cbn.com|ABS-CBN News|ABS-CBN||
gmanetwork|outlet|gmanetwork.com|GMA News|GMA Network|https://www.gmanetwork.com/news/search/?q={q}|
bworldonline|outlet|bworldonline.com|BusinessWorld|||
businessmirror-com-ph|outlet|businessmirror.com.ph|BusinessMirror|||
sunstar-com-ph|outlet|sunstar.com.ph|SunStar|SunStar Philippines; en:SunStar||
pcij-org|outlet|pcij.org|PCIJ|Philippine Center for Investigative Journalism||
verafiles-org|outlet|verafiles.org|VERA Files|||
tribune-net-ph|outlet|tribune.net.ph|Daily Tribune|en:Daily Tribune||
malaya-com-ph|outlet|malaya.com.ph|Malaya|en:Malaya||
thestandard-com-ph|outlet|thestandard.com.ph|Manila Standard|en:Manila Standard||
thedailyguardian-net|outlet|thedailyguardian.net|The Daily Guardian|Daily Guardian||
mindanews|outlet|mindanews.com|MindaNews|en:MindaNews||
mindanaoexaminer|outlet|mindanaoexaminer.com|Mindanao Examiner|en:Mindanao Examiner||
filipinoreporter-us|outlet|filipinoreporter.us|Filipino Reporter|||
abante-com-ph|outlet|abante.com.ph|Abante|||
`;
