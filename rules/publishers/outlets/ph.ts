export default `
inquirer-net|outlet|inquirer.net inquirer.com.ph|Philippine Daily Inquirer|Inquirer.net; en:?Inquirer; zh:菲律宾每日问询者报; zh:菲律宾询问者报; zh:菲律賓詢問者日報; ja:フィリピン・デイリー・インクワイアラー; ja:インクワイアラー; ja:インクワイアラー紙; tl:Inquirer||
philstar|outlet|philstar.com|The Philippine Star|Philippine Star; Philstar; zh:菲律宾星报; zh:菲律賓星報; en:The Philippine Star||
mb-com-ph|outlet|mb.com.ph|Manila Bulletin|zh:马尼拉公报|https://mb.com.ph/?s={q}|
manilatimes-net|outlet|manilatimes.net|The Manila Times|Manila Times; zh:马尼拉时报; zh:馬尼拉時報; en:The Manila Times||
rappler|outlet|rappler.com|Rappler|zh:拉普勒; zh:拉普勒新聞網; ja:ラップラー; ko:래플러||
abs-cbn|outlet|abs-cbn.com news.abs-cbn.com|ABS-CBN News|ABS-CBN; tl:TeleRadyo; tl:TeleRadyo Serbisyo; tl:DZMM; tl:TV Patrol||
gmanetwork|outlet|gmanetwork.com|GMA News|GMA Network; tl:GMA Integrated News; tl:24 Oras; tl:Super Radyo dzBB; tl:dzBB; tl:DZBB; tl:Unang Balita; tl:GTV Balitanghali; tl:?GMA|https://www.gmanetwork.com/news/search/?q={q}|
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
dzrh|outlet|dzrh.com.ph dzrhnews.com.ph|DZRH|DZRH News; tl:dzRH||
bomboradyo|outlet|bomboradyo.com|Bombo Radyo|Bombo Radyo Philippines||
news5-ph|outlet|news.tv5.com.ph news5.com.ph interaksyon.philstar.com|News5|tl:TV5; tl:Frontline Pilipinas; Interaksyon||
cnnphilippines|outlet|cnnphilippines.com|CNN Philippines|||
newswatchplus-ph|outlet|newswatchplus.ph|NewsWatch Plus|||
psngayon|outlet||Pilipino Star Ngayon|tl:PSN||
pangmasa|outlet||Pang-Masa|tl:?PM||
thefreeman-ph|outlet||The Freeman|||
bulgaronline|outlet|bulgaronline.com|?Bulgar|tl:?Bulgar||
remate-ph|outlet|remate.ph|?Remate|||
balita-mb|outlet|balita.mb.com.ph balita.net.ph|Balita (Manila Bulletin)|tl:Balita Online; tl:Balita.net.ph||
tempo-ph|outlet|tempo.com.ph|?Tempo (Pilipinas)|tl:?Tempo||
pinoyweekly|outlet|pinoyweekly.org|Pinoy Weekly|||
bulatlat|outlet|bulatlat.com|Bulatlat|||
altermidya|outlet|altermidya.net|Altermidya|||
brigadanews|outlet|brigadanews.ph|Brigada News|tl:Brigada News FM||
onenews-ph|outlet|onenews.ph|?One News|tl:One News PH||
untvweb|outlet|untvweb.com|UNTV|UNTV News; tl:UNTV News and Rescue||
ptvnews|outlet|ptvnews.ph ptni.gov.ph|PTV (Pilipinas)|PTV News; tl:PTV; tl:PTV-4; tl:Ulat Bayan||
radyopilipinas|outlet|radyopilipinas.ph|Radyo Pilipinas|||
cebudailynews|outlet|cebudailynews.inquirer.net|Cebu Daily News|CDN Digital||
pep-ph|outlet|pep.ph|PEP.ph|tl:?PEP; Philippine Entertainment Portal||
politiko-ph|outlet|politiko.com.ph|?Politiko|tl:Politiko.com.ph||
yugatech-com|outlet|yugatech.com|YugaTech|||
bandera-inquirer-net|outlet|bandera.inquirer.net|Bandera|tl:?Bandera; tl:Bandera Inquirer||
`;
