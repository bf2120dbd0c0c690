export default `
yahoo|outlet|yahoo.com news.yahoo.com yahoo.co.uk|Yahoo News|?Yahoo!; zh:雅虎新闻; zh:雅虎新聞; ja:?ヤフーニュース; ko:야후|||US
news-yahoo-co-jp|outlet|news.yahoo.co.jp yahoo.co.jp|Yahoo! Japan News|ja:Yahoo!ニュース; ja:?ヤフーニュース; ja:?ヤフー; Yahoo Japan|||JP
tw-news-yahoo|outlet|tw.news.yahoo.com|Yahoo奇摩新聞|zh:Yahoo奇摩新聞; zh:奇摩新聞; zh:Yahoo新聞|||TW
hk-news-yahoo|outlet|hk.news.yahoo.com|Yahoo Hong Kong|zh:雅虎香港|||HK
msn|outlet|msn.com msn.cn|MSN / Microsoft Start|?MSN; Microsoft Start|||US
aol|outlet|aol.com|?AOL||||US
sina-com-cn|outlet|sina.com.cn sina.cn news.sina.com.cn finance.sina.com.cn sina.com sina.com.tw|Sina|zh:新浪; zh:新浪网; zh:新浪新闻; zh:新浪财经; ?(pt,pl,sv,no,ca)Sina; Sina News|||CN
sohu|outlet|sohu.com news.sohu.com|Sohu|zh:搜狐; zh:搜狐网; zh:搜狐新闻|||CN
163|outlet|163.com news.163.com 3g.163.com|NetEase|zh:网易; zh:网易新闻; zh:網易; NetEase News|||CN
toutiao|outlet|toutiao.com m.toutiao.com|Toutiao|zh:今日头条; zh:今日頭條; Jinri Toutiao|||CN
baijiahao-baidu|outlet|news.baidu.com|Baidu News / Baijiahao|zh:百度新闻; zh:百家号; Baidu News; Baijiahao|||CN
china|outlet|china.com news.china.com|China.com|zh:中华网; zh:中華網|||CN
eastday|outlet|eastday.com|Eastday|zh:东方网|||CN
eastmoney|outlet|eastmoney.com|East Money|zh:东方财富; zh:东方财富网|||CN
hexun|outlet|hexun.com|Hexun|zh:和讯网|||CN
jrj-com-cn|outlet|jrj.com.cn|?JRJ|zh:金融界|||CN
10jqka-com-cn|outlet|10jqka.com.cn|Tonghuashun|zh:同花顺财经|||CN
xueqiu|outlet|xueqiu.com|?Xueqiu|zh:?雪球|||CN
k-sina-com-cn|outlet|k.sina.com.cn|Sina Kandian|zh:新浪看点|||CN
uc-cn|outlet|uc.cn|UC News|zh:UC头条|||CN
naver|outlet|naver.com news.naver.com n.news.naver.com|Naver News|ko:네이버 뉴스; ko:네이버; ko:네이버뉴스; ?(da)Naver; ja:ネイバー|||KR
daum-net|outlet|daum.net news.daum.net v.daum.net|Daum News|ko:다음 뉴스; ko:다음뉴스; ko:?다음; ?(de)Daum|||KR
nate|outlet|nate.com news.nate.com|Nate News|ko:네이트 뉴스; ko:?네이트|||KR
zum|outlet|zum.com|?ZUM|ko:줌닷컴|||KR
livedoor|outlet|livedoor.com news.livedoor.com|Livedoor News|ja:ライブドアニュース; ja:livedoor ニュース|||JP
excite-co-jp|outlet|excite.co.jp|Excite News Japan|ja:エキサイトニュース|||JP
infoseek-co-jp|outlet|infoseek.co.jp news.infoseek.co.jp|Infoseek News|ja:Infoseekニュース; ja:楽天Infoseek|||JP
goo-ne-jp|outlet|goo.ne.jp news.goo.ne.jp|goo News|ja:gooニュース|||JP
biglobe-ne-jp|outlet|biglobe.ne.jp|BIGLOBE News|ja:BIGLOBEニュース|||JP
nifty|outlet|nifty.com news.nifty.com|@nifty News|ja:ニフティニュース|||JP
docomo-ne-jp|outlet|docomo.ne.jp|d menu News|ja:dメニューニュース|||JP
today-line-me|outlet||LINE Today|zh:LINE TODAY|||TW
pchome-com-tw|outlet|pchome.com.tw news.pchome.com.tw|PChome News|zh:PChome新聞|||TW
yam|outlet|yam.com|yam News|zh:蕃薯藤新聞; zh:蕃新聞|||TW
match-net-tw|outlet|match.net.tw|match Life|zh:match生活網|||TW
hinet-net|outlet|hinet.net|HiNet|zh:HiNet新聞; zh:中華電信HiNet|||TW
mail-ru|outlet|mail.ru news.mail.ru|Mail.ru News|ru:Новости Mail.ru; ru:Mail.ru; Mail.ru|||RU
rambler-ru|outlet|rambler.ru news.rambler.ru|Rambler|ru:Рамблер; ru:Рамблер/новости; ?(en,ca)Rambler|||RU
yandex-ru|outlet||Yandex / Dzen News|ru:Яндекс.Новости; ru:Дзен.Новости; Yandex News; Yandex; Dzen News|||RU
ukr-net|outlet|ukr.net|UKR.NET|uk:УКР.НЕТ; uk:UKR.NET|||UA
i-ua|outlet|i.ua|?I.UA|uk:?I.UA|||UA
meta-ua|outlet|meta.ua|META.UA|uk:?Мета|||UA
tut-by|outlet|tut.by|TUT.BY|ru:Тут.бай; ru:TUT.BY|||BY
web-de|outlet|web.de|WEB.DE||||DE
gmx-net|outlet|gmx.net gmx.at gmx.ch|?GMX||||DE
freenet-de|outlet|freenet.de|freenet|de:freenet.de|||DE
orange-fr|outlet|orange.fr actu.orange.fr|Orange Actu|fr:Orange Actu; fr:Orange Actualités|||FR
sfr-fr|outlet|sfr.fr|SFR Actus|fr:SFR Actus|||FR
boursorama|outlet|boursorama.com|Boursorama|fr:Boursorama|||FR
zonebourse|outlet|zonebourse.com|Zonebourse|fr:Zonebourse|||FR
tiscali-it|outlet|tiscali.it|Tiscali News|it:Tiscali Notizie|||IT
virgilio-it|outlet|virgilio.it|Virgilio|it:Virgilio Notizie|||IT
libero-it|outlet|libero.it|Libero.it|it:Libero.it|||IT
sapo-pt|outlet|sapo.pt|?SAPO|pt:?SAPO; pt:SAPO Notícias|||PT
terra|outlet|terra.com terra.com.mx|?Terra|Terra Networks|||BR
bol-uol-com-br|outlet|bol.uol.com.br|BOL Notícias|pt:BOL Notícias|||BR
ig-com-br|outlet|ig.com.br|?iG|pt:Portal iG|||BR
centrum-cz|outlet|centrum.cz|Centrum.cz|cs:Centrum.cz|||CZ
seznam-cz|outlet|seznam.cz|Seznam|cs:Seznam.cz|https://www.seznam.cz/zpravy/hledani?q={q}&search--active=1||CZ
azet-sk|outlet|azet.sk|Azet|sk:Azet.sk|||SK
o2-pl|outlet|o2.pl|?o2|pl:o2.pl|||PL
gazeta-pl|outlet||Gazeta.pl|pl:Gazeta.pl|||PL
onedio|outlet|onedio.com|Onedio|tr:Onedio|||TR
mynet|outlet|mynet.com|Mynet|tr:Mynet|||TR
haberler|outlet|haberler.com|Haberler.com|tr:Haberler.com|||TR
ensonhaber|outlet|ensonhaber.com|Ensonhaber|tr:Ensonhaber|||TR
nabd|outlet|nabd.com|Nabd|ar:تطبيق نبض; ar:?نبض|||AE
akhbarak-net|outlet|akhbarak.net|Akhbarak|ar:أخبارك|||EG
rediff|outlet|rediff.com|Rediff||||IN
indiatimes|outlet|indiatimes.com|Indiatimes||||IN
sify|outlet|sify.com|Sify||||IN
kapook|outlet|kapook.com|Kapook|th:?กระปุก; th:Kapook|||TH
teenee|outlet|teenee.com|Teenee|th:ทีนี่|||TH
ninemsn-com-au|outlet|ninemsn.com.au|nine.com.au (ninemsn)|ninemsn; ?nine.com.au|||AU
iol-pt|outlet|iol.pt|?IOL|pt:IOL Portugal|||PT
apple-news|outlet|apple.news|Apple News||||US
flipboard|outlet|flipboard.com|Flipboard||||US
smartnews|outlet|smartnews.com|SmartNews|ja:スマートニュース|||JP
gunosy|outlet|gunosy.com|Gunosy|ja:グノシー|||JP
newspicks|outlet|newspicks.com|NewsPicks|ja:NewsPicks; ja:ニューズピックス|||JP
antenna-jp|outlet|antenna.jp|antenna|ja:antenna*; ?(en,no)antenna|||JP
newsbreak|outlet|newsbreak.com|NewsBreak|News Break|||US
dailyhunt-in|outlet|dailyhunt.in|Dailyhunt|hi:डेलीहंट|||IN
inshorts|outlet|inshorts.com|Inshorts||||IN
newspoint-in|outlet|newspoint.in|NewsPoint||||IN
operanewsapp|outlet|operanewsapp.com opera.news|Opera News||||NO
phoenixnewsapp|outlet|phoenixnewsapp.com|Phoenix Browser News||||CN
squidapp-co|outlet|squidapp.co|SQUID|SQUID App; ?(en)SQUID|||SE
pocket|outlet|pocket.com getpocket.com|?Pocket|Mozilla Pocket|https://www.getpocket.com/explore/{q}||US
feedly|outlet|feedly.com|Feedly||https://feedly.com/i/search/{q}||US
inoreader|outlet|inoreader.com|Inoreader||||BG
newsblur|outlet|newsblur.com|NewsBlur||||US
particle-news|outlet|particle.news|Particle|?Particle News; ?(en)Particle|||US
artifact-news|outlet|artifact.news|Artifact|Artifact news app; ?(en)Artifact|||US
kompasiana|outlet|kompasiana.com|Kompasiana||||ID
babe-news|outlet|babe.news|?BaBe|id:?BaBe|||ID
kurio-co-id|outlet|kurio.co.id|Kurio|id:Kurio|||ID
uzone-id|outlet|uzone.id|Uzone|id:Uzone|||ID
idntimes|outlet|idntimes.com|IDN Times|id:IDN Times|||ID
newswav|outlet|newswav.com|Newswav||||MY
nordot-app|outlet|nordot.app this.kiji.is|nordot|ja:ノアドット|||JP
headtopics|outlet|headtopics.com|HeadTopics||||US
marketscreener|outlet|marketscreener.com|MarketScreener||||FR
`;
