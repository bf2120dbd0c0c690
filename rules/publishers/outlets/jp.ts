export default `
yomiuri-co-jp|outlet|yomiuri.co.jp japannews.yomiuri.co.jp|読売新聞|ja:読売新聞; ja:?読売; ja:讀賣新聞; Yomiuri; Yomiuri Shimbun; The Japan News; zh:读卖新闻; zh:讀賣新聞; ko:요미우리; ko:요미우리신문; fr:le Yomiuri Shimbun; ru:Ёмиури; ru:Ёмиури симбун; ru:Иомиури; ar:يوميوري; ar:يوميوري شيمبون; vi:báo Yomiuri; es:diario Yomiuri||
asahi|outlet|asahi.com ajw.asahi.com|朝日新聞|ja:朝日新聞; ja:?朝日; ja:朝日新聞デジタル; Asahi Shimbun; Asahi; zh:朝日新闻; zh:朝日新聞; ko:아사히신문; ko:아사히; ru:Асахи; ru:Асахи симбун; ar:أساهي; ar:أساهي شيمبون; vi:báo Asahi Shimbun; fa:آساهی; hi:असाही शिंबुन; bn:আসাহি শিম্বুন; th:อาซาฮี; uk:Асахі||
mainichi-jp|outlet|mainichi.jp mdn.mainichi.jp|毎日新聞|ja:毎日新聞; ja:?毎日; Mainichi Shimbun; Mainichi; The Mainichi; zh:?每日新聞; zh:日本每日新闻; zh:?每日新闻; ko:마이니치신문; ko:마이니치; ru:Майнити; ru:Майнити симбун; ar:ماينيتشي||
nikkei|outlet|nikkei.com asia.nikkei.com zh.cn.nikkei.com cn.nikkei.com nikkei.co.jp|日本経済新聞|ja:日本経済新聞; ja:日経新聞; ja:日経; ja:日経電子版; ja:日経アジア; Nikkei; Nikkei Asia; Nihon Keizai Shimbun; Nikkei Asian Review; zh:日本经济新闻; zh:日本經濟新聞; zh:日经新闻; zh:日經新聞; zh:日经中文网; zh:日經中文網; zh:日经亚洲; zh:日經亞洲; ko:니혼게이자이; ko:니혼게이자이신문; ko:닛케이; ko:닛케이아시아; ko:닛케이 아시아; fr:le Nikkei; es:diario Nikkei; ru:Никкэй; ru:Никкей; ru:Нихон кэйдзай; uk:Ніккей; ar:نيكاي; ar:صحيفة نيكاي; ar:نيكي آسيا; vi:báo Nikkei; fa:نیکی آسیا; fa:نیکی; he:ניקיי; he:ניקיי אסיה; th:นิกเคอิ; th:นิกเคอิเอเชีย; hi:निक्केई एशिया; hi:निक्केई; bn:নিক্কেই; ur:نکی ایشیا; th:นิกเกอิ; ta:நிக்கேய்; bg:Никей; sr:Никеј; el:Νικέι; hy:Նիկկեյ||
sankei|outlet|sankei.com japan-forward.com|産経新聞|ja:産経新聞; ja:?産経; ja:産経ニュース; Sankei Shimbun; Sankei; JAPAN Forward; zh:产经新闻; zh:產經新聞; ko:산케이; ko:산케이신문; ru:Санкэй; ru:Санкэй симбун||
tokyo-np-co-jp|outlet|tokyo-np.co.jp|東京新聞|ja:東京新聞; Tokyo Shimbun; zh:东京新闻; zh:東京新聞; ko:도쿄신문||
chunichi-co-jp|outlet|chunichi.co.jp|中日新聞|ja:中日新聞; Chunichi Shimbun; zh:中日新闻; ko:주니치신문; ja:中日スポーツ||
hokkaido-np-co-jp|outlet|hokkaido-np.co.jp|北海道新聞|ja:北海道新聞; Hokkaido Shimbun; ko:홋카이도신문||
nishinippon-co-jp|outlet|nishinippon.co.jp|西日本新聞|ja:西日本新聞; Nishinippon Shimbun||
kobe-np-co-jp|outlet|kobe-np.co.jp|神戸新聞|ja:神戸新聞||
kyoto-np-co-jp|outlet|kyoto-np.co.jp|京都新聞|ja:京都新聞; en:Kyoto Shimbun||
chugoku-np-co-jp|outlet|chugoku-np.co.jp|中国新聞 (広島)|ja:?中国新聞||
kahoku-news|outlet|kahoku.news|河北新報|ja:河北新報||
ryukyushimpo-jp|outlet|ryukyushimpo.jp|琉球新報|ja:琉球新報; Ryukyu Shimpo; zh:琉球新报; ko:류큐신보||
okinawatimes-co-jp|outlet|okinawatimes.co.jp|沖縄タイムス|ja:沖縄タイムス; Okinawa Times; zh:冲绳时报; zh:沖繩時報||
shinmai-co-jp|outlet|shinmai.co.jp|信濃毎日新聞|ja:信濃毎日新聞||
at-s|outlet|at-s.com|静岡新聞|ja:静岡新聞||
niigata-nippo-co-jp|outlet|niigata-nippo.co.jp|新潟日報|ja:新潟日報||
sanyonews-jp|outlet|sanyonews.jp|山陽新聞|ja:山陽新聞; en:Sanyo Shimbun||
japantimes-co-jp|outlet|japantimes.co.jp|The Japan Times|Japan Times; ja:ジャパンタイムズ; zh:日本时报; zh:日本時報; ko:재팬타임스; ru:Джапан таймс; en:The Japan Times||
nhk-or-jp|outlet|nhk.or.jp nhk.jp web.nhk|NHK|NHK World; ja:日本放送協会; ja:NHKニュース; zh:日本放送协会; zh:日本廣播協會; zh:日本广播协会; zh:NHK电视台; ko:NHK방송; ko:일본 공영방송 NHK; ru:Эн-эйч-кей; vi:đài NHK; ar:إن إتش كيه; ar:هيئة الإذاعة والتلفزيون اليابانية; uk:Ен-ейч-кей; th:เอ็นเอชเค; hi:एनएचके; bn:এনএইচকে; ta:என்எச்கே; ur:این ایچ کے; bg:Ен Ейч Кей; he:אן-אייץ'-קיי; sr:Ен-ејч-кеј; ja:NHK総合; ja:NHKラジオ; ja:NHK NEWS WEB; ja:NHKニュースウェブ||
news-ntv-co-jp|outlet|news.ntv.co.jp ntv.co.jp|日本テレビ|ja:日本テレビ; ja:日テレ; ja:日テレNEWS; ja:NNN; Nippon TV; NTV Japan; zh:日本电视台; zh:日本電視台; ko:닛폰TV; ko:니혼테레비|https://www.ntv.co.jp/search/?q={q}|
newsdig-tbs-co-jp|outlet|newsdig.tbs.co.jp tbs.co.jp|?TBS|ja:TBSテレビ; ja:TBS NEWS DIG; ja:?TBS; ja:JNN; TBS NEWS DIG; zh:东京广播公司; zh:日本TBS电视台; ko:TBS방송; ja:TBSラジオ||
fnn-jp|outlet|fnn.jp fujitv.co.jp|フジテレビ (FNN)|ja:フジテレビ; ja:FNNプライムオンライン; ja:FNN; Fuji TV; FNN; zh:富士电视台; zh:富士電視台; ko:후지TV|https://www.fujitv.co.jp/search/index.html?keyword={q}|
news-tv-asahi-co-jp|outlet|news.tv-asahi.co.jp tv-asahi.co.jp|テレビ朝日 (ANN)|ja:テレビ朝日; ja:テレ朝; ja:ANNニュース; ja:テレ朝news; TV Asahi; zh:朝日电视台; zh:朝日電視台; ko:TV아사히; ja:テレビ朝日系; All Nippon NewsNetwork; All Nippon News Network; ja:ANN NEWS; ja:ANN||
tv-tokyo-co-jp|outlet|tv-tokyo.co.jp txbiz.tv-tokyo.co.jp|テレビ東京|ja:テレビ東京; ja:テレ東; ja:テレ東BIZ; TV Tokyo; zh:东京电视台; zh:東京電視台; ko:TV도쿄|https://www.tv-tokyo.co.jp/search/?q={q}|
toyokeizai-net|outlet|toyokeizai.net|東洋経済|ja:東洋経済; ja:東洋経済オンライン; ja:週刊東洋経済; Toyo Keizai; zh:东洋经济; zh:東洋經濟; ja:東洋経済新報||
diamond-jp|outlet|diamond.jp|ダイヤモンド|ja:ダイヤモンド・オンライン; ja:週刊ダイヤモンド; ja:ダイヤモンドオンライン; ja:ダイヤモンド; zh:?钻石周刊; ja:DIAMOND online; ja:ダイヤモンドZAi||
president-jp|outlet|president.jp|プレジデント|ja:プレジデントオンライン; ja:プレジデント; ja:プレジデント誌; ja:PRESIDENT Online; ja:プレジデント・オンライン||
bunshun-jp|outlet|bunshun.jp|文春オンライン|ja:週刊文春; ja:文春オンライン; ja:?文春; Shukan Bunshun; zh:周刊文春; zh:週刊文春; zh:?文春; ko:주간문춘; ko:슈칸분슌||
dailyshincho-jp|outlet|dailyshincho.jp|?新潮|ja:週刊新潮; ja:デイリー新潮; ja:?新潮; zh:周刊新潮; zh:週刊新潮||
gendai-media|outlet|gendai.media|現代ビジネス|ja:現代ビジネス; ja:週刊現代||
nikkan-gendai|outlet|nikkan-gendai.com|日刊ゲンダイ|ja:日刊ゲンダイ||
sponichi-co-jp|outlet|sponichi.co.jp|スポニチ|ja:スポニチ; ja:スポーツニッポン; Sponichi; ja:スポニチアネックス; ja:Sponichi Annex||
nikkansports|outlet|nikkansports.com|日刊スポーツ|ja:日刊スポーツ; Nikkan Sports||
hochi-news|outlet|hochi.news|スポーツ報知|ja:スポーツ報知; ja:報知新聞||
tokyo-sports-co-jp|outlet|tokyo-sports.co.jp|東スポ|ja:東スポ; ja:東京スポーツ; en:Tokyo Sports||
sanspo|outlet|sanspo.com|サンスポ|ja:サンケイスポーツ; ja:サンスポ; ja:SANSPO.COM||
daily-co-jp|outlet|daily.co.jp|デイリースポーツ|ja:デイリースポーツ||
oricon-co-jp|outlet|oricon.co.jp|ORICON NEWS|ja:オリコンニュース; ja:ORICON NEWS; ja:オリコン||
itmedia-co-jp|outlet|itmedia.co.jp|ITmedia|ja:ITmedia; ja:ITmedia NEWS||
impress-co-jp|outlet|impress.co.jp|Impress Watch|ja:Impress Watch; ja:ケータイ Watch||
gigazine-net|outlet|gigazine.net|GIGAZINE|ja:GIGAZINE||
nlab-itmedia-co-jp|outlet|nlab.itmedia.co.jp|ねとらぼ|ja:ねとらぼ||
aera-asahi|outlet|aera.asahi.com dot.asahi.com|AERA|ja:AERA; ja:AERA dot.||
nippon|outlet|nippon.com|Nippon.com|||
jcp-or-jp|outlet|jcp.or.jp|?赤旗|ja:しんぶん赤旗; ja:?赤旗; zh:赤旗报; Akahata||
seikyoonline|outlet|seikyoonline.com|聖教新聞|ja:聖教新聞||
nikkan-co-jp|outlet|nikkan.co.jp|Nikkan Kogyo Shimbun|en:Nikkan Kogyo Shimbun; ja:日刊工業新聞||
the-miyanichi-co-jp|outlet|the-miyanichi.co.jp|Miyazaki Nichinichi Shinbun|en:Miyazaki Nichinichi Shinbun; ja:宮崎日日新聞; ja:宮日||
shimotsuke-co-jp|outlet|shimotsuke.co.jp|Shimotsuke Shinbun|en:Shimotsuke Shinbun; ja:下野新聞||
iwate-np-co-jp|outlet|iwate-np.co.jp|Iwate Nippo|en:Iwate Nippo; ja:岩手日報||
373news|outlet|373news.com|Minami-Nippon Shimbun|en:Minami-Nippon Shimbun; ja:南日本新聞||
toonippo-co-jp|outlet|toonippo.co.jp|The Tōō Nippō Press|en:The Tōō Nippō Press; Tōō Nippō Press; ja:東奥日報||
shikoku-np-co-jp|outlet|shikoku-np.co.jp|The Shikoku Shimbun|en:The Shikoku Shimbun; Shikoku Shimbun; ja:四国新聞||
minpo-jp|outlet|minpo.jp|Fukushima Minpō|en:Fukushima Minpō; ja:福島民報||
sanin-chuo-co-jp|outlet|sanin-chuo.co.jp|San-in Chuo Shimpo|en:San-in Chuo Shimpo; ja:山陰中央新報||
hokkoku-co-jp|outlet|hokkoku.co.jp|Hokkoku Shimbun|en:Hokkoku Shimbun; ja:北國新聞; ja:北国新聞||
minato-yamaguchi-co-jp|outlet|minato-yamaguchi.co.jp|Minato Shimbun|en:Minato Shimbun; ja:みなと新聞||
mbs-jp|outlet|mbs.jp|毎日放送 (MBS)|ja:MBSニュース; ja:毎日放送||
ytv-co-jp|outlet|ytv.co.jp|読売テレビ|ja:読売テレビ; ja:読売テレビニュース; ja:ytvニュース||
ktv-jp|outlet|ktv.jp|関西テレビ|ja:関西テレビ; ja:カンテレ||
asahi-co-jp|outlet|asahi.co.jp|ABCテレビ|ja:ABCニュース; ja:朝日放送テレビ||
ctv-co-jp|outlet|ctv.co.jp|中京テレビ|ja:中京テレビ; ja:中京テレビNEWS||
nagoyatv|outlet|nagoyatv.com|メ～テレ|ja:名古屋テレビ; ja:メ〜テレ||
tokai-tv|outlet|tokai-tv.com|東海テレビ|ja:東海テレビ||
hicbc|outlet|hicbc.com|CBCテレビ|ja:CBCテレビ; ja:中部日本放送||
htb-co-jp|outlet|htb.co.jp|北海道テレビ|ja:北海道テレビ; ja:HTB北海道ニュース||
stv-jp|outlet|stv.jp|札幌テレビ|ja:札幌テレビ放送; ja:札幌テレビ; ja:STVニュース北海道||
uhb-jp|outlet|uhb.jp|北海道文化放送|ja:北海道文化放送||
bengo4|outlet|bengo4.com|弁護士ドットコムニュース|ja:弁護士ドットコムニュース; ja:弁護士ドットコム||
j-cast|outlet|j-cast.com|J-CASTニュース|ja:J-CASTニュース; J-CAST||
news-postseven|outlet|news-postseven.com|NEWSポストセブン|ja:NEWSポストセブン; ja:女性セブン; ja:週刊ポスト||
jprime-jp|outlet|jprime.jp|週刊女性PRIME|ja:週刊女性PRIME; ja:週刊女性||
smart-flash-jp|outlet|smart-flash.jp|SmartFLASH|ja:SmartFLASH; ja:週刊FLASH; ja:写真週刊誌フラッシュ; ja:週刊誌フラッシュ; ja:写真週刊誌「FLASH」; ja:FLASH||
jisin-jp|outlet|jisin.jp|女性自身|ja:女性自身||
friday-kodansha|outlet|friday.kodansha.co.jp|FRIDAYデジタル|ja:FRIDAYデジタル; ja:写真週刊誌フライデー; ja:写真週刊誌「フライデー」; ja:FRIDAY; ja:?フライデー||
jbpress-ismedia-jp|outlet|jbpress.ismedia.jp|JBpress|JBpress||
newsweekjapan-jp|outlet|newsweekjapan.jp|ニューズウィーク日本版|ja:ニューズウィーク日本版||
encount-press|outlet|encount.press|ENCOUNT|ENCOUNT||
modelpress|outlet|mdpr.jp|モデルプレス|ja:モデルプレス||
natalie-mu|outlet|natalie.mu|ナタリー|ja:音楽ナタリー; ja:お笑いナタリー; ja:映画ナタリー; ja:コミックナタリー||
realsound-jp|outlet|realsound.jp|リアルサウンド|ja:リアルサウンド||
soccer-king-jp|outlet|soccer-king.jp|サッカーキング|ja:サッカーキング||
full-count-jp|outlet|full-count.jp|Full-Count|Full-Count; ja:フルカウント||
number-bunshun|outlet|number.bunshun.jp|Number Web|ja:NumberWeb; Number Web||
bestcarweb|outlet|bestcarweb.jp|ベストカーWeb|ja:ベストカーWeb; ja:ベストカー||
kuruma-news-jp|outlet|kuruma-news.jp|くるまのニュース|ja:くるまのニュース||
trafficnews-jp|outlet|trafficnews.jp|乗りものニュース|ja:乗りものニュース||
cinematoday|outlet|cinematoday.jp|シネマトゥデイ|ja:シネマトゥデイ||
weathernews-jp|outlet|weathernews.jp|ウェザーニュース|ja:ウェザーニュース; Weathernews||
huffpost-jp|outlet|huffingtonpost.jp|ハフポスト日本版|ja:ハフポスト日本版; ja:ハフポスト||
sakigake-jp|outlet|sakigake.jp|秋田魁新報|ja:秋田魁新報; ja:秋田魁||
yamagata-np-jp|outlet|yamagata-np.jp|山形新聞|ja:山形新聞||
minyu-net|outlet|minyu-net.com|福島民友新聞|ja:福島民友新聞; ja:福島民友||
jomo-news-co-jp|outlet|jomo-news.co.jp|上毛新聞|ja:上毛新聞||
ibarakinews-jp|outlet|ibarakinews.jp|茨城新聞|ja:茨城新聞||
chibanippo-co-jp|outlet|chibanippo.co.jp|千葉日報|ja:千葉日報||
saitama-np-co-jp|outlet|saitama-np.co.jp|埼玉新聞|ja:埼玉新聞||
kanaloco-jp|outlet|kanaloco.jp|神奈川新聞|ja:神奈川新聞; ja:カナロコ||
sannichi-co-jp|outlet|sannichi.co.jp|山梨日日新聞|ja:山梨日日新聞||
kitanihon-np|outlet|kitanippon.co.jp webun.jp|北日本新聞|ja:北日本新聞||
fukuishimbun-co-jp|outlet|fukuishimbun.co.jp|福井新聞|ja:福井新聞||
gifu-np-co-jp|outlet|gifu-np.co.jp|岐阜新聞|ja:岐阜新聞||
isenp-co-jp|outlet|isenp.co.jp|伊勢新聞|ja:伊勢新聞||
nara-np-co-jp|outlet|nara-np.co.jp|奈良新聞|ja:奈良新聞||
agara-co-jp|outlet|agara.co.jp|紀伊民報|ja:紀伊民報||
nnn-co-jp|outlet|nnn.co.jp|日本海新聞|ja:日本海新聞||
topics-or-jp|outlet|topics.or.jp|徳島新聞|ja:徳島新聞||
ehime-np-co-jp|outlet|ehime-np.co.jp|愛媛新聞|ja:愛媛新聞||
kochinews-co-jp|outlet|kochinews.co.jp|高知新聞|ja:高知新聞||
saga-s-co-jp|outlet|saga-s.co.jp|佐賀新聞|ja:佐賀新聞||
nagasaki-np-co-jp|outlet|nagasaki-np.co.jp|長崎新聞|ja:長崎新聞||
kumanichi|outlet|kumanichi.com|熊本日日新聞|ja:熊本日日新聞; ja:熊日||
oita-press-co-jp|outlet|oita-press.co.jp|大分合同新聞|ja:大分合同新聞||
daily-tohoku-news|outlet|daily-tohoku.news|デーリー東北|ja:デーリー東北||
agrinews-co-jp|outlet|agrinews.co.jp|日本農業新聞|ja:日本農業新聞||
zakzak-co-jp|outlet|zakzak.co.jp|夕刊フジ|ja:夕刊フジ; ja:zakzak||
mxtv-jp|outlet|s.mxtv.jp mxtv.jp|TOKYO MX|TOKYO MX||
hbc-co-jp|outlet|hbc.co.jp|北海道放送 (HBC)|ja:北海道放送; ja:HBC北海道放送||
1242-com|outlet|1242.com news.1242.com|ニッポン放送|ja:ニッポン放送||
joqr-co-jp|outlet|joqr.co.jp|文化放送|ja:文化放送||
business-nikkei|outlet|business.nikkei.com|日経ビジネス|ja:日経ビジネス; ja:日経ビジネス電子版||
xtech-nikkei|outlet|xtech.nikkei.com|日経クロステック|ja:日経クロステック; ja:日経xTECH||
bungeishunju|outlet|bungeishunju.com|文藝春秋|ja:?文藝春秋; ja:?文芸春秋; ja:月刊文藝春秋; ja:月刊文芸春秋; ja:文藝春秋 電子版||
rkb-jp|outlet|rkb.jp|RKB毎日放送|ja:RKB毎日放送; ja:RKB||
tnc-co-jp|outlet|tnc.co.jp|テレビ西日本|ja:テレビ西日本||
abema-times|outlet|times.abema.tv|ABEMA TIMES|ABEMA TIMES; ja:ABEMAニュース||
sbbit-jp|outlet|sbbit.jp|ビジネス+IT|ja:ビジネス+IT||
courrier-jp|outlet|courrier.jp|クーリエ・ジャポン|ja:クーリエ・ジャポン||
soccerdigestweb|outlet|soccerdigestweb.com|サッカーダイジェストWeb|ja:サッカーダイジェストWeb; ja:サッカーダイジェスト||
football-zone|outlet|football-zone.net|FOOTBALL ZONE|FOOTBALL ZONE; ja:フットボールゾーン; ja:Football ZONE web; ja:フットボールゾーンウェブ||
gekisaka-jp|outlet|web.gekisaka.jp|ゲキサカ|ja:ゲキサカ||
the-ans|outlet|the-ans.jp|THE ANSWER|ja:THE ANSWER||
macotakara-jp|outlet|macotakara.jp|Mac OTAKARA|Macotakara; Mac Otakara; ko:맥오타카라; ja:MACお宝鑑定団||
famitsu-com|outlet|famitsu.com|ファミ通|Famitsu; ko:패미통||
4gamer-net|outlet|4gamer.net|4Gamer|4Gamer.net||
soranews24-com|outlet|soranews24.com|SoraNews24|||
siliconera-com|outlet|siliconera.com|Siliconera|||
dengekionline-com|outlet|dengekionline.com|電撃オンライン|||
footballchannel-jp|outlet|footballchannel.jp|フットボールチャンネル|ja:フットボールチャンネル||
crunchyroll-com|outlet|crunchyroll.com|?Crunchyroll|Crunchyroll News||
gematsu-com|outlet|gematsu.com|Gematsu|||
`;
