export default `
chosun|outlet|chosun.com biz.chosun.com english.chosun.com|조선일보|ko:조선일보; ko:?조선; ko:조선비즈; Chosun Ilbo; Chosun Biz; zh:朝鲜日报; zh:朝鮮日報; ja:朝鮮日報; ja:チョソン・イルボ; ru:Чосон ильбо; ChosunBiz|https://www.chosun.com/nsearch/?query={q}|
joongang-co-kr|outlet|joongang.co.kr joins.com koreajoongangdaily.joins.com|중앙일보|ko:중앙일보; JoongAng Ilbo; JoongAng Daily; Korea JoongAng Daily; zh:韩国中央日报; zh:韓國中央日報; zh:?中央日报; ja:中央日報; ja:韓国紙・中央日報; ru:Чунан ильбо; ko:코리아중앙데일리||
donga|outlet|donga.com|동아일보|ko:동아일보; ko:?동아; Dong-A Ilbo; zh:东亚日报; zh:東亞日報; ja:東亜日報; ja:トンア・イルボ; ru:Тона ильбо||
hani-co-kr|outlet|hani.co.kr english.hani.co.kr|한겨레|ko:한겨레; ko:한겨레신문; Hankyoreh; zh:韩民族日报; zh:韓民族日報; ja:ハンギョレ; ja:ハンギョレ新聞; ru:Хангёре||
khan-co-kr|outlet|khan.co.kr|경향신문|ko:경향신문; Kyunghyang Shinmun; zh:京乡新闻; zh:京鄉新聞; ja:京郷新聞||
hankookilbo|outlet|hankookilbo.com|한국일보|ko:한국일보; Hankook Ilbo; zh:韩国日报; zh:韓國日報; ja:韓国日報||
seoul-co-kr|outlet|seoul.co.kr|서울신문|ko:서울신문; Seoul Shinmun; zh:首尔新闻; ja:ソウル新聞||
kmib-co-kr|outlet|kmib.co.kr|국민일보|ko:국민일보; Kukmin Ilbo; ja:国民日報; zh:?国民日报||
segye|outlet|segye.com|세계일보|ko:세계일보; Segye Ilbo; zh:?世界日报; ja:?世界日報||
munhwa|outlet|munhwa.com|문화일보|ko:문화일보; Munhwa Ilbo; zh:文化日报; ja:文化日報||
mk-co-kr|outlet|mk.co.kr|매일경제|ko:매일경제; ko:매경; Maeil Business Newspaper; Maeil Kyungje; zh:韩国每日经济; zh:?每日经济新闻; ja:毎日経済新聞; ja:毎日経済||
hankyung|outlet|hankyung.com kedglobal.com|한국경제|ko:한국경제; ko:한경; ko:한국경제신문; Korea Economic Daily; Hankyung; KED Global; zh:韩国经济新闻; zh:韓國經濟日報; zh:韩国经济日报; ja:韓国経済新聞; ja:韓国経済||
sedaily|outlet|sedaily.com|서울경제|ko:서울경제; Seoul Economic Daily; ja:ソウル経済||
mt-co-kr|outlet|mt.co.kr|머니투데이|ko:머니투데이; Money Today; ja:マネートゥデイ||
edaily-co-kr|outlet|edaily.co.kr|이데일리|ko:이데일리; Edaily; ja:イーデイリー||
asiae-co-kr|outlet|asiae.co.kr|아시아경제|ko:아시아경제; ja:アジア経済||
heraldcorp|outlet|heraldcorp.com|헤럴드경제|ko:헤럴드경제||
fnnews|outlet|fnnews.com|파이낸셜뉴스|ko:파이낸셜뉴스||
etnews|outlet|etnews.com|전자신문|ko:전자신문; ETNews; ?Electronic Times; zh:韩国电子新闻; zh:?电子新闻; ja:?電子新聞||
dt-co-kr|outlet|dt.co.kr|디지털타임스|ko:디지털타임스||
koreaherald|outlet|koreaherald.com|The Korea Herald|Korea Herald; ko:코리아헤럴드; zh:韩国先驱报; zh:韓國先驅報; ja:コリア・ヘラルド; en:The Korea Herald; th:โคเรียเฮรัลด์; th:เดอะโคเรียเฮรัลด์|https://www.koreaherald.com/search/index.php?q={q}&kr=0|
koreatimes-co-kr|outlet|koreatimes.co.kr|?The Korea Times|?!Korea Times; ko:코리아타임스; zh:韩国时报; zh:韓國時報; ja:コリア・タイムズ; en:?!The Korea Times||
kbs-co-kr|outlet|kbs.co.kr news.kbs.co.kr world.kbs.co.kr|KBS|KBS World; ko:한국방송; ko:한국방송공사; zh:韩国广播公司; zh:韓國放送公社; zh:韩国放送公社; ja:韓国放送公社; ja:KBSテレビ; ja:韓国KBS; vi:KBS Hàn Quốc||
imnews-imbc|outlet|imnews.imbc.com imbc.com|MBC (Korea)|ko:문화방송; MBC Korea; zh:文化广播公司; zh:韩国MBC电视台; zh:韓國文化廣播公司; ja:韓国MBC; ja:?文化放送; ko:MBC||
news-sbs-co-kr|outlet|news.sbs.co.kr sbs.co.kr|SBS (Korea)|ko:SBS뉴스; SBS Korea; zh:韩国SBS电视台; ja:韓国SBS; ko:SBS||
news-jtbc-co-kr|outlet|news.jtbc.co.kr jtbc.co.kr|JTBC|||
ytn-co-kr|outlet|ytn.co.kr|YTN|||
ichannela|outlet|ichannela.com|채널A|ko:채널A; ?Channel A||
news-tvchosun|outlet|news.tvchosun.com|TV조선|ko:TV조선; ko:TV CHOSUN; TV Chosun||
mbn-co-kr|outlet|mbn.co.kr|?MBN|MBN Korea; ko:MBN||
nocutnews-co-kr|outlet|nocutnews.co.kr|노컷뉴스|ko:노컷뉴스; ko:CBS노컷뉴스; ja:ノーカットニュース||
ohmynews|outlet|ohmynews.com|오마이뉴스|ko:오마이뉴스; OhmyNews; zh:OhmyNews韩国; ja:オーマイニュース||
pressian|outlet|pressian.com|프레시안|ko:프레시안; Pressian||
sisain-co-kr|outlet|sisain.co.kr|시사인|ko:시사IN; ko:시사인||
newdaily-co-kr|outlet|newdaily.co.kr|뉴데일리|ko:뉴데일리||
dailynk|outlet|dailynk.com|데일리NK|ko:데일리NK; Daily NK; DailyNK; zh:每日朝鲜; ja:デイリーNK||
nknews-org|outlet|nknews.org nkpro.com|NK News|ko:NK뉴스; zh:NK新闻; ja:NKニュース||
38north-org|outlet|38north.org|38 North|ko:38노스; ja:38ノース; zh:北纬38度; zh:北緯38度||
busan|outlet|busan.com|부산일보|ko:부산일보; ja:釜山日報; en:Busan Ilbo||
sportschosun|outlet|sportschosun.com|스포츠조선|ko:스포츠조선; ja:スポーツ朝鮮; Sports Chosun||
osen-co-kr|outlet|osen.co.kr|OSEN|ko:OSEN; ko:오센||
starnewskorea|outlet|starnewskorea.com|스타뉴스|ko:스타뉴스; ?Starnews; en:Star News Korea; id:?Star News||
dispatch-co-kr|outlet|dispatch.co.kr|디스패치|ko:디스패치; ?Dispatch||
zdnet-co-kr|outlet|zdnet.co.kr|ZDNet Korea|en:ZDNet Korea; ko:지디넷코리아; ko:ZDNet Korea||
inews24|outlet|inews24.com|INews24|en:INews24; ko:아이뉴스24||
ihalla|outlet|ihalla.com|Halla Ilbo|en:Halla Ilbo; ko:한라일보||
knnews-co-kr|outlet|knnews.co.kr|Kyongnam Shinmun|en:Kyongnam Shinmun; ko:경남신문||
idomin|outlet|idomin.com|Kyeongnam Domin Ilbo|en:Kyeongnam Domin Ilbo; ko:경남도민일보||
cctoday-co-kr|outlet|cctoday.co.kr|Chungcheong Today|en:Chungcheong Today; ko:충청투데이||
ajunews|outlet|ajunews.com|Aju Business Daily|en:Aju Business Daily; ko:아주경제||
yeongnam|outlet|yeongnam.com|Yeongnam Ilbo|en:Yeongnam Ilbo; ko:영남일보||
kyeonggi|outlet|kyeonggi.com|Kyeonggi Ilbo|en:Kyeonggi Ilbo; ko:경기일보||
joongboo|outlet|joongboo.com|Joongbu Ilbo|en:Joongbu Ilbo; ko:중부일보||
kado-net|outlet|kado.net|Kangwon Domin Ilbo|en:Kangwon Domin Ilbo; ko:강원도민일보||
kookje-co-kr|outlet|kookje.co.kr|Kookje Daily News|en:Kookje Daily News; ko:국제신문||
naeil|outlet|naeil.com|내일신문|ko:내일신문||
mediatoday-co-kr|outlet|mediatoday.co.kr|미디어오늘|ko:미디어오늘||
newstapa-org|outlet|newstapa.org|뉴스타파|ko:뉴스타파; Newstapa||
sisajournal|outlet|sisajournal.com|시사저널|ko:시사저널; Sisa Journal||
weekly-chosun|outlet|weekly.chosun.com|주간조선|ko:주간조선||
monthly-chosun|outlet|monthly.chosun.com|월간조선|ko:월간조선||
shindonga-donga|outlet|shindonga.donga.com|신동아|ko:신동아||
weekly-khan|outlet|weekly.khan.co.kr|주간경향|ko:주간경향||
dailian-co-kr|outlet|dailian.co.kr|데일리안|ko:데일리안||
tf-co-kr|outlet|tf.co.kr|더팩트|ko:더팩트; ko:더 팩트||
tenasia-hankyung|outlet|tenasia.hankyung.com|텐아시아|ko:텐아시아||
sports-donga|outlet|sports.donga.com|스포츠동아|ko:스포츠동아||
sportsseoul|outlet|sportsseoul.com|스포츠서울|ko:스포츠서울; Sports Seoul||
sports-khan|outlet|sports.khan.co.kr|스포츠경향|ko:스포츠경향||
isplus|outlet|isplus.com|일간스포츠|ko:일간스포츠; Ilgan Sports||
mydaily-co-kr|outlet|mydaily.co.kr|마이데일리|ko:마이데일리; ?My Daily||
xportsnews|outlet|xportsnews.com|엑스포츠뉴스|ko:엑스포츠뉴스||
imaeil|outlet|imaeil.com|매일신문|ko:매일신문||
kwnews-co-kr|outlet|kwnews.co.kr|강원일보|ko:강원일보||
kwangju-co-kr|outlet|kwangju.co.kr|광주일보|ko:광주일보||
jnilbo|outlet|jnilbo.com|전남일보|ko:전남일보||
jjan-kr|outlet|jjan.kr|전북일보|ko:전북일보||
daejonilbo|outlet|daejonilbo.com|대전일보|ko:대전일보||
joongdo-co-kr|outlet|joongdo.co.kr|중도일보|ko:중도일보||
jejunews|outlet|jejunews.com|제주일보|ko:제주일보||
kyeongin|outlet|kyeongin.com|경인일보|ko:경인일보||
kyongbuk-co-kr|outlet|kyongbuk.co.kr|경북일보|ko:경북일보||
bloter-net|outlet|bloter.net|블로터|ko:블로터||
thebell-co-kr|outlet|thebell.co.kr|더벨|ko:더벨||
bizwatch-co-kr|outlet|news.bizwatch.co.kr bizwatch.co.kr|비즈워치|ko:비즈워치||
kukinews|outlet|kukinews.com|쿠키뉴스|ko:쿠키뉴스||
newspim|outlet|newspim.com|뉴스핌|ko:뉴스핌||
etoday-co-kr|outlet|etoday.co.kr|이투데이|ko:이투데이||
wikitree-co-kr|outlet|wikitree.co.kr|위키트리|ko:위키트리||
womennews-co-kr|outlet|womennews.co.kr|여성신문|ko:여성신문||
vop-co-kr|outlet|vop.co.kr|민중의소리|ko:민중의소리; ko:민중의 소리||
ilyo-co-kr|outlet|ilyo.co.kr|일요신문|ko:일요신문||
newscj|outlet|newscj.com|천지일보|ko:천지일보||
lawtimes-co-kr|outlet|lawtimes.co.kr|법률신문|ko:법률신문||
nongmin|outlet|nongmin.com|농민신문|ko:농민신문||
obsnews-co-kr|outlet|obsnews.co.kr|OBS경인TV|ko:OBS경인TV||
ebs-co-kr|outlet|news.ebs.co.kr ebs.co.kr|EBS|ko:EBS; ko:EBS뉴스||
spotvnews-co-kr|outlet|spotvnews.co.kr|SPOTV뉴스|ko:스포티비뉴스; ko:SPOTV NEWS; 스포티비뉴스||
newsen-com|outlet|newsen.com|?뉴스엔|Newsen; ko:뉴스엔; 뉴스엔||
tvreport-co-kr|outlet|tvreport.co.kr|TV리포트|TV Report||
interfootball-co-kr|outlet|interfootball.co.kr|인터풋볼|InterFootball; ko:인터풋볼||
thelec-kr|outlet|thelec.kr thelec.net|디일렉|The Elec; TheElec||
koreaboo-com|outlet|koreaboo.com|Koreaboo|||
allkpop-com|outlet|allkpop.com|allkpop|Allkpop||
soompi-com|outlet|soompi.com|Soompi|||
businesskorea-co-kr|outlet|businesskorea.co.kr|BusinessKorea|Business Korea||
thisisgame-com|outlet|thisisgame.com|디스이즈게임|||
ddaily-co-kr|outlet|ddaily.co.kr|디지털데일리|||
tokenpost-kr|outlet|tokenpost.kr|토큰포스트|||
joynews24|outlet|joynews24.com|조이뉴스24|ko:조이뉴스24; Joynews24; zh:joynews24||
sportalkorea|outlet|sportalkorea.com|스포탈코리아|ko:스포탈코리아; ko:스포탈 코리아; SPORTALKOREA||
footballist-co-kr|outlet|footballist.co.kr|풋볼리스트|ko:풋볼리스트||
besteleven|outlet|besteleven.com|베스트일레븐|ko:베스트일레븐; ko:베스트 일레븐||
fourfourtwo-co-kr|outlet|fourfourtwo.co.kr|포포투 코리아|ko:?포포투||
tvdaily-co-kr|outlet|tvdaily.co.kr|티브이데일리|ko:티브이데일리; ko:TV데일리||
`;
