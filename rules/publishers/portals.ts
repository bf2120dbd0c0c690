export default `
yahoo|outlet|yahoo.com news.yahoo.com yahoo.co.uk|Yahoo News|?Yahoo!; zh:雅虎新闻; zh:雅虎新聞; ja:?ヤフーニュース; ko:야후|||US
news-yahoo-co-jp|outlet|news.yahoo.co.jp yahoo.co.jp|Yahoo! Japan News|ja:Yahoo!ニュース; ja:?ヤフーニュース; ja:?ヤフー; Yahoo Japan|||JP
tw-news-yahoo|outlet|tw.news.yahoo.com|Yahoo奇摩新聞|zh:Yahoo奇摩新聞; zh:奇摩新聞; zh:Yahoo新聞|||TW
hk-news-yahoo|outlet|hk.news.yahoo.com|Yahoo Hong Kong|zh:雅虎香港|||HK
msn|outlet|msn.com msn.cn|MSN / Microsoft Start|?MSN; Microsoft Start|||US
aol|outlet|aol.com|?AOL||||US
sina-com-cn|outlet|sina.com.cn sina.cn news.sina.com.cn finance.sina.com.cn sina.com sina.com.tw sina.com.hk rss.sina.com.cn|Sina|zh:新浪; zh:新浪网; zh:新浪新闻; zh:新浪财经; ?(pt,pl,sv,no,ca)Sina; Sina News|||CN
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
today-line-me|outlet|today.line.me|LINE Today|zh:LINE TODAY|||TW
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
virgilio-it|outlet|virgilio.it|?Virgilio|it:Virgilio Notizie|||IT
libero-it|outlet|libero.it|Libero.it|it:Libero.it|||IT
sapo-pt|outlet|sapo.pt|?SAPO|pt:?SAPO; pt:SAPO Notícias|||PT
terra|outlet|terra.com terra.com.mx|?Terra|Terra Networks|||BR
bol-uol-com-br|outlet|bol.uol.com.br|BOL Notícias|pt:BOL Notícias|||BR
ig-com-br|outlet|ig.com.br|?iG|pt:Portal iG|||BR
centrum-cz|outlet|centrum.cz|Centrum.cz|cs:Centrum.cz|||CZ
seznam-cz|outlet|seznam.cz|Seznam|cs:Seznam.cz|https://www.seznam.cz/zpravy/hledani?q={q}&search--active=1||CZ
azet-sk|outlet|azet.sk|Azet|sk:Azet.sk|||SK
o2-pl|outlet|o2.pl|?o2|pl:o2.pl|||PL
gazeta-pl|outlet|gazeta.pl|Gazeta.pl|pl:Gazeta.pl||agora|PL
onedio|outlet|onedio.com|Onedio|tr:Onedio|||TR
mynet|outlet|mynet.com|Mynet|tr:Mynet|||TR
haberler|outlet|haberler.com|Haberler.com|tr:Haberler.com|||TR
ensonhaber|outlet|ensonhaber.com|Ensonhaber|tr:Ensonhaber|||TR
nabd|outlet|nabd.com|Nabd|ar:تطبيق نبض; ar:?نبض|||AE
akhbarak-net|outlet|akhbarak.net|Akhbarak|ar:أخبارك|||EG
rediff|outlet|rediff.com|Rediff||||IN
indiatimes|outlet|indiatimes.com|Indiatimes||||IN
sify|outlet|sify.com|Sify||||IN
kapook|outlet|kapook.com|Kapook|th:Kapook; th:กระปุกดอทคอม|||TH
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
news-google|platform|news.google.com|Google News|fr:Google Actualités; fr:Google Actu; zh:谷歌新闻; zh:Google新聞; zh:Google 新聞; ja:グーグルニュース; ja:Googleニュース; ko:구글 뉴스; ru:Google Новости; ar:أخبار غوغل; es:Google Noticias; pt:Google Notícias; vi:Google Tin tức|https://news.google.com/search?q={q}||US
bing|outlet||Bing News|zh:必应资讯|https://www.bing.com/news/search?q={q}||US
drudgereport|outlet|drudgereport.com|Drudge Report||||US
memeorandum|outlet|memeorandum.com|Memeorandum||||US
techmeme|outlet|techmeme.com|Techmeme||||US
fark|outlet|fark.com|?(no)Fark||https://www.fark.com/hlsearch?&qq={q}||US
digg|outlet|digg.com|?Digg||https://digg.com/search?q={q}||US
newsnow-co-uk|outlet|newsnow.co.uk|NewsNow||https://www.newsnow.co.uk/h/?search={q}||GB
ground-news|outlet|ground.news|Ground News||||CA
allsides|outlet|allsides.com|AllSides||https://www.allsides.com/allsides-search-results?search_api_views_fulltext={q}||US
1440|outlet|1440.com join1440.com|1440 Daily Digest||||US
metafilter|outlet|metafilter.com|MetaFilter||https://www.metafilter.com/contribute/search.mefi?site=mefi&q={q}||US
lobste-rs|outlet|lobste.rs|Lobste.rs|?(en)Lobsters|https://lobste.rs/search?q={q}||US
upday|outlet|upday.com|Upday||||DE
news-de|outlet|news.de|news.de||||DE
finanznachrichten-de|outlet|finanznachrichten.de|FinanzNachrichten|de:FinanzNachrichten.de|||DE
finanzen-net|outlet|finanzen.net|finanzen.net||https://www.finanzen.net/suchergebnis.asp?_search={q}||DE
perlentaucher-de|outlet|perlentaucher.de|Perlentaucher||https://www.perlentaucher.de/nsuche?q={q}||DE
eurotopics-net|outlet|eurotopics.net|eurotopics||||DE
rivva-de|outlet|rivva.de|Rivva||||DE
seenthis-net|outlet|seenthis.net|seenthis||https://seenthis.net/spip.php?page=recherche&recherche={q}||FR
meneame-net|outlet|meneame.net|Menéame||https://www.meneame.net/search?q={q}||ES
wykop-pl|outlet|wykop.pl|?Wykop||https://www.wykop.pl/szukaj/{q}/?||PL
readhub-cn|outlet|readhub.cn|Readhub||||CN
tophub-today|outlet|tophub.today|Tophub|zh:今日热榜|||CN
wanqu-co|outlet|wanqu.co|Wanqu|zh:湾区日报|||CN
kaopu-news|outlet|kaopu.news|?Kaopu|zh:?靠谱新闻|||CN
solidot-org|outlet|solidot.org|Solidot|zh:?奇客|||CN
smi2-ru|outlet|smi2.ru|СМИ2||||RU
novosti-ua|outlet|novosti.ua|Novosti.ua|ru:Новости.ua|||UA
anews|outlet|anews.com|Anews||||RU
24smi-info|outlet|24smi.info|24СМИ||||RU
baomoi|outlet|baomoi.com|?Báo Mới|vi:baomoi|||VN
tinmoi-vn|outlet|tinmoi.vn|?Tin Mới||||VN
newser|outlet|newser.com|?(de,sv,no,da,nl)Newser||||US
theweek|outlet|theweek.com|The Week (US)|en:?The Week|||US
inosmi-ru|outlet|inosmi.ru|InoSMI|ru:ИноСМИ; ru:ИноСМИ.ru|||RU
inopressa-ru|outlet|inopressa.ru|InoPressa|ru:ИноПресса|||RU
worldcrunch|outlet|worldcrunch.com|Worldcrunch||||FR
watchingamerica|outlet|watchingamerica.com|?(en)Watching America||||US
pressreader|outlet|pressreader.com|PressReader||||CA
ltaaa-cn|outlet|ltaaa.cn|Ltaaa|zh:龙腾网|||CN
memri-org|outlet|memri.org|MEMRI||||US
voxeurop-eu|outlet|voxeurop.eu|Voxeurop||||FR
presseurop-eu|outlet|presseurop.eu|Presseurop||||FR
globalvoices-org|outlet|globalvoices.org|?(en)Global Voices||||NL
bbcmonitoring-co-uk|outlet|bbcmonitoring.co.uk monitoring.bbc.co.uk|BBC Monitoring||||GB
newstral|outlet|newstral.com|Newstral||https://newstral.com/search/articles?&q={q}||DE
chinamediaproject-org|outlet|chinamediaproject.org|China Media Project||||HK
recordchina-co-jp|outlet|recordchina.co.jp|Record China|ja:レコードチャイナ|||JP
recordkorea-jp|outlet|recordkorea.jp|Record Korea|ja:レコードコリア|||JP
searchina-net|outlet|searchina.net|Searchina|ja:サーチナ|||JP
afpbb|outlet||AFPBB News|ja:AFPBB|||JP
wowkorea-jp|outlet|wowkorea.jp|WoW!Korea||||JP
kknews-cc|outlet|kknews.cc|KKNews|zh:?每日頭條|||TW
read01|outlet|read01.com|Read01|zh:?壹讀|||TW
nghiencuuquocte-org|outlet|nghiencuuquocte.org|Nghiên cứu quốc tế||||VN
bignewsnetwork|outlet|bignewsnetwork.com|Big News Network||||AU
menafn|outlet|menafn.com|MENAFN||||JO
einnews|outlet|einnews.com|EIN News||||US
allafrica|outlet|allafrica.com|allAfrica|AllAfrica.com|||ZA
devdiscourse|outlet|devdiscourse.com|Devdiscourse||||IN
dtnext-in|outlet|dtnext.in|DT Next||||IN
newkerala|outlet|newkerala.com|?(en)New Kerala|NewKerala.com|||IN
latestly|outlet|latestly.com|LatestLY||||IN
zerohedge|outlet|zerohedge.com|ZeroHedge|Zero Hedge|https://www.zerohedge.com/search/apachesolr_search/{q}||US
naturalnews|outlet|naturalnews.com|NaturalNews||https://www.naturalnews.com/SearchResults.asp?query={q}&pr=NN||US
beforeitsnews|outlet|beforeitsnews.com|Before It's News||||US
thepostemail|outlet|thepostemail.com|The Post & Email|?(en)Post & Email|||US
worldnewsnetwork|outlet|worldnewsnetwork.com wn.com|World News Network|WN.com|||US
onenewspage|outlet|onenewspage.com|One News Page||||GB
head-post|outlet|head-post.com|HeadPost|Head-Post|||GB
knowledia|outlet|knowledia.com|Knowledia||||CH
archynewsy|outlet|archynewsy.com|Archynewsy||||US
archyde|outlet|archyde.com archyde.net|Archyde||||US
world-today-news|outlet|world-today-news.com|?(en)World Today News||||US
time-news|outlet|time.news|?Time.news||||IT
newsrnd|outlet|newsrnd.com|NewsRND||||US
nationworldnews|outlet|nationworldnews.com|?(en)Nation World News||||US
explica-co|outlet|explica.co|Explica.co|?(pt,ca)Explica|||ES
tekdeeps|outlet|tekdeeps.com|TekDeeps||||US
techilive-in|outlet|techilive.in|Techilive||||IN
newsbeezer|outlet|newsbeezer.com|NewsBeezer||||US
pressfrom-info|outlet|pressfrom.info|PressFrom||||US
swiftheadline|outlet|swiftheadline.com|?(en)Swift Headline||||US
dailyadvent|outlet|dailyadvent.com|?(en)Daily Advent||||NG
pehalnews-in|outlet|pehalnews.in|Pehal News||||IN
en24-news|outlet|en24.news en24news.com|EN24 News||||US
pravda-news-pravda|outlet|pravda.news-pravda.com news-pravda.com|News-Pravda|?(en)Pravda network; ?Portal Kombat|||RU
head-news-front-su|outlet|head.news-front.su news-front.su news-front.info|?News Front|ru:Ньюс Фронт|||RU
strategic-culture-su|outlet|strategic-culture.su strategic-culture.org|Strategic Culture Foundation||||RU
southfront-press|outlet|southfront.press southfront.org|SouthFront||||RU
6park|outlet|6park.com club.6parkbbs.com|6park|zh:留园网|||US
wenxuecity|outlet|wenxuecity.com|Wenxuecity|zh:?文学城|||US
backchina|outlet|backchina.com|BackChina|zh:倍可亲|||US
aboluowang|outlet|aboluowang.com|Aboluowang|zh:阿波罗新闻网|||US
creaders-net|outlet|creaders.net|Creaders|zh:万维读者网; zh:?万维网|||CA
secretchina|outlet|secretchina.com|?(en)Secret China|zh:?看中国|||US
boxun|outlet|boxun.com|Boxun|zh:?博讯; zh:博讯网|||US
kannewyork|outlet|kannewyork.com|KanNewYork|zh:?看纽约|||US
doisongphapluat|outlet|doisongphapluat.com|Đời sống & Pháp luật||||VN
webtretho|outlet|webtretho.com|Webtretho||||VN
`;
