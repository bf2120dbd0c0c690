export default `
people-com-cn|outlet|people.com.cn people.cn peopledaily.com.cn en.people.cn|人民日报|zh:人民日报; zh:人民日報; zh:人民网; zh:人民網; zh:人民日报海外版; zh:党报人民日报; People's Daily; People's Daily Online; en:the People's Daily; fr:Le Quotidien du Peuple; fr:Quotidien du Peuple; de:Renmin Ribao; de:?Volkszeitung; es:Diario del Pueblo; it:Quotidiano del Popolo; pt:Diário do Povo; ru:Жэньминь жибао; uk:Женьмінь жибао; ja:人民日報; ja:人民網; ko:인민일보; ko:인민망; vi:Nhân Dân Nhật báo; vi:Nhân dân nhật báo Trung Quốc; ar:صحيفة الشعب; ar:صحيفة الشعب اليومية; tr:Halkın Günlüğü; pl:Renmin Ribao; pl:Żenmin Żypao; hi:पीपुल्स डेली; sv:Folkets Dagblad; fa:روزنامه خلق چین; id:?Harian Rakyat||
huanqiu|outlet|huanqiu.com globaltimes.cn|环球时报|zh:环球时报; zh:環球時報; zh:环球网; zh:環球網; Global Times; fr:le Global Times; ru:Хуаньцю шибао; ru:Глобал таймс; uk:Глобал таймс; ja:環球時報; ko:환구시보; ko:글로벌타임스; ko:환구망; vi:Hoàn Cầu thời báo; vi:Thời báo Hoàn Cầu; ar:غلوبال تايمز; fa:گلوبال تایمز; he:גלובל טיימס; hi:ग्लोबल टाइम्स; th:โกลบอลไทมส์; bn:গ্লোবাল টাইমস; ta:குளோபல் டைம்ஸ்; ur:گلوبل ٹائمز; bg:Глобъл таймс; sr:Глобал тајмс; el:Γκλόμπαλ Τάιμς||
cctv|outlet|cctv.com cctv.cn news.cctv.com|央视 (CCTV)|zh:央视; zh:央視; zh:中央电视台; zh:中央電視台; zh:央视新闻; zh:央視新聞; zh:中央广播电视总台; zh:央广总台; zh:总台央视; zh:中國中央電視台; zh:新闻联播; ?CCTV; China Central Television; en:Chinese state broadcaster CCTV; en:China Media Group; fr:télévision centrale chinoise; fr:?CCTV; de:Staatsfernsehen CCTV; de:?CCTV; es:?CCTV; es:Televisión Central de China; ru:Центральное телевидение Китая; ja:中国中央テレビ; ja:中国中央電視台; ja:CCTVテレビ; ja:?中央テレビ; ko:중국중앙TV; ko:중국중앙방송; ko:중국 CCTV; ko:중국중앙텔레비전; vi:Đài Truyền hình Trung ương Trung Quốc; vi:?CCTV; vi:đài CCTV; ar:التلفزيون المركزي الصيني; ar:تلفزيون الصين المركزي; ko:CCTV 방송; ko:관영 CCTV; ko:중국중앙TV(CCTV); th:ซีซีทีวี||
cgtn|outlet|cgtn.com|CGTN|China Global Television Network; zh:中国国际电视台; zh:中國環球電視網; zh:中国环球电视网; ja:中国環球電視網; ur:سی جی ٹی این||
chinadaily-com-cn|outlet|chinadaily.com.cn chinadailyhk.com chinadailyasia.com|中国日报|zh:中国日报; zh:中國日報; zh:中国日报网; China Daily; ja:チャイナ・デイリー; ja:チャイナデーリー; ko:차이나데일리; vi:Trung Quốc Nhật báo; ru:Чайна дейли; ar:تشاينا ديلي||
gmw-cn|outlet|gmw.cn|光明日报|zh:光明日报; zh:光明日報; zh:光明网; zh:光明網; Guangming Daily; ja:光明日報; ko:광명일보; vi:Quang Minh nhật báo||
ce-cn|outlet|ce.cn|?经济日报|zh:?经济日报; zh:中国经济网; ?Economic Daily||
81-cn|outlet|81.cn chinamil.com.cn|解放军报|zh:解放军报; zh:解放軍報; zh:中国军网; zh:中國軍網; PLA Daily; en:People's Liberation Army Daily; ja:解放軍報; ko:해방군보; vi:Giải phóng quân báo||
cankaoxiaoxi|outlet|cankaoxiaoxi.com|参考消息|zh:参考消息; zh:參考消息; zh:参考消息网; Cankao Xiaoxi; ?Reference News; ja:参考消息; ko:참고소식||
qstheory-cn|outlet|qstheory.cn|?求是|zh:?求是; zh:求是杂志; zh:求是网; Qiushi; ja:?求是||
bjnews-com-cn|outlet|bjnews.com.cn|新京报|zh:新京报; zh:新京報; Beijing News; ja:新京報; ko:신경보||
bjd-com-cn|outlet|bjd.com.cn|北京日报|zh:北京日报; zh:北京日報; Beijing Daily||
ynet|outlet|ynet.com|北京青年报|zh:北京青年报; zh:北京青年報; zh:北青网; Beijing Youth Daily||
cyol|outlet|cyol.com zqb.cyol.com|中国青年报|zh:中国青年报; zh:中國青年報; zh:中青在线; China Youth Daily; ja:中国青年報||
stdaily|outlet|stdaily.com|科技日报|zh:科技日报; zh:科技日報; Science and Technology Daily||
workercn-cn|outlet|workercn.cn|工人日报|zh:工人日报; Workers' Daily||
legaldaily-com-cn|outlet|legaldaily.com.cn|法治日报|zh:法治日报; zh:法制日报; zh:法治网; Legal Daily||
jcrb|outlet|jcrb.com|检察日报|zh:检察日报||
ccdi-gov-cn|outlet|ccdi.gov.cn|中国纪检监察报|zh:中国纪检监察报||
thepaper-cn|outlet|thepaper.cn|澎湃新闻|zh:澎湃新闻; zh:澎湃新聞; zh:?澎湃; ?Sixth Tone; ?The Paper; en:?The Paper; ja:澎湃新聞; ja:?澎湃; ko:펑파이; ko:펑파이신문; vi:?The Paper||
sixthtone|outlet|sixthtone.com|?Sixth Tone|zh:第六声||
jiemian|outlet|jiemian.com|界面新闻|zh:界面新闻; zh:界面新聞; zh:?界面; Jiemian News||
caixin|outlet|caixin.com caixinglobal.com|?财新|zh:财新; zh:財新; zh:财新网; zh:財新網; zh:财新周刊; zh:财新传媒; Caixin; Caixin Global; ja:財新; ja:財新メディア; ko:차이신; vi:Tài Tân; ru:Цайсинь||
caijing-com-cn|outlet|caijing.com.cn|?财经|zh:?财经; zh:财经杂志; zh:財經雜誌; Caijing; ja:?財経||
yicai|outlet|yicai.com yicaiglobal.com|第一财经|zh:第一财经; zh:第一財經; zh:第一财经日报; Yicai; Yicai Global; China Business News; ja:第一財経; ko:제일재경||
21jingji|outlet|21jingji.com|21世纪经济报道|zh:21世纪经济报道; zh:21世紀經濟報導; zh:21财经; 21st Century Business Herald; ja:21世紀経済報道||
eeo-com-cn|outlet|eeo.com.cn|经济观察报|zh:经济观察报; zh:經濟觀察報; zh:经济观察网; Economic Observer||
nbd-com-cn|outlet|nbd.com.cn|?每日经济新闻|zh:?!每日经济新闻; zh:每经网; en:National Business Daily||
stcn|outlet|stcn.com|证券时报|zh:证券时报; zh:證券時報; Securities Times; ja:証券時報||
cnstock|outlet|cnstock.com|上海证券报|zh:上海证券报; zh:上證報; zh:上证报; Shanghai Securities News; ja:上海証券報||
cs-com-cn|outlet|cs.com.cn|中国证券报|zh:中国证券报; zh:中國證券報; zh:中证报; China Securities Journal; ja:中国証券報||
zqrb-cn|outlet|zqrb.cn|证券日报|zh:证券日报; Securities Daily||
cls-cn|outlet|cls.cn|财联社|zh:财联社; zh:財聯社; Cailian Press; ja:財聯社; ko:차이롄서; ko:차이롄||
wallstreetcn|outlet|wallstreetcn.com|华尔街见闻|zh:华尔街见闻; zh:華爾街見聞||
36kr|outlet|36kr.com|?36氪|zh:?36氪; 36Kr; ko:36커||
huxiu|outlet|huxiu.com|?虎嗅|zh:虎嗅; zh:虎嗅网||
tmtpost|outlet|tmtpost.com|钛媒体|zh:钛媒体; zh:鈦媒體; TMTPost||
latepost|outlet|latepost.com|晚点 LatePost|zh:晚点LatePost; zh:晚点 LatePost; zh:?晚点; LatePost||
guancha-cn|outlet|guancha.cn|观察者网|zh:观察者网; zh:觀察者網; Guancha; ja:観察者網; ko:관찰자망||
infzm|outlet|infzm.com|南方周末|zh:南方周末; zh:南方週末; Southern Weekly; Southern Weekend; ja:南方週末; ko:남방주말||
nandu|outlet|nandu.com oeeee.com|南方都市报|zh:南方都市报; zh:南方都市報; zh:?南都; Southern Metropolis Daily; ja:南方都市報||
southcn|outlet|southcn.com nfnews.com|南方日报|zh:南方日报; zh:南方網; zh:?南方+; Nanfang Daily||
gzdaily-cn|outlet|gzdaily.cn dayoo.com|广州日报|zh:大洋网; zh:广州日报; zh:廣州日報||
ycwb|outlet|ycwb.com|羊城晚报|zh:羊城晚报; zh:羊城晚報; Yangcheng Evening News||
sznews|outlet|sznews.com|深圳特区报|zh:深圳特区报; zh:深圳特區報; zh:深圳新闻网||
jfdaily|outlet|jfdaily.com shobserver.com|解放日报|zh:解放日报; zh:解放日報; zh:上观新闻; Jiefang Daily||
whb-cn|outlet|whb.cn|文汇报 (上海)|zh:?文汇报; en:Wen Hui Bao||
xinmin-cn|outlet|xinmin.cn|新民晚报|zh:新民晚报; zh:新民晚報; Xinmin Evening News||
shine-cn|outlet|shine.cn|上海日报|Shanghai Daily; zh:上海日报||
zjol-com-cn|outlet|zjol.com.cn|浙江日报|zh:浙江日报; zh:浙江在线||
xhby-net|outlet|xhby.net|新华日报|zh:新华日报; zh:新華日報||
xdkb-net|outlet|xdkb.net|现代快报|zh:现代快报; en:Modern Express Post||
yzwb-net|outlet|yzwb.net|扬子晚报|zh:扬子晚报||
dahe-cn|outlet|dahe.cn|大河报|zh:大河报; zh:大河网||
cdsb|outlet|cdsb.com|成都商报|红星新闻; zh:红星新闻; zh:紅星新聞||
thecover-cn|outlet|thecover.cn|封面新闻|zh:封面新闻; zh:封面新聞||
ctdsb-net|outlet|ctdsb.net|极目新闻|zh:极目新闻; zh:極目新聞; zh:楚天都市报||
jiupainews|outlet|jiupainews.com|九派新闻|zh:九派新闻||
cqcb|outlet|cqcb.com|上游新闻|zh:上游新闻||
xxcb-cn|outlet|xxcb.cn|潇湘晨报|zh:潇湘晨报||
ifeng|outlet|ifeng.com|凤凰网|zh:凤凰网; zh:鳳凰網; zh:凤凰卫视; zh:鳳凰衛視; Phoenix TV; ifeng; en:Phoenix Television; ja:鳳凰衛視; ja:フェニックステレビ; ja:香港フェニックステレビ; ko:봉황TV; ko:봉황망; ko:홍콩 봉황TV; vi:?Phượng Hoàng||
inewsweek-cn|outlet|inewsweek.cn|中国新闻周刊|zh:中国新闻周刊; zh:中國新聞周刊; China Newsweek||
lifeweek-com-cn|outlet|lifeweek.com.cn|三联生活周刊|zh:三联生活周刊||
lwxsd|outlet|lwxsd.com|?瞭望|zh:?瞭望; zh:瞭望东方周刊||
banyuetan-org|outlet|banyuetan.org|半月谈|zh:半月谈||
bjreview|outlet|bjreview.com bjreview.com.cn beijingreview.com.cn|北京周报|Beijing Review; zh:北京周报||
cri-cn|outlet|cri.cn|中国国际广播电台|China Radio International; zh:中国国际广播电台; zh:國際在線; zh:国际在线; ja:中国国際放送局; ja:中国国際放送; ru:Международное радио Китая; vi:Đài Phát thanh Quốc tế Trung Quốc||
cnr-cn|outlet|cnr.cn|央广网|zh:央广网; zh:中央人民广播电台; China National Radio; ja:中央人民放送局; zh:中国之声; zh:央广; zh:中央人民广播电台中国之声; zh:经济之声||
cb-com-cn|outlet|cb.com.cn|中国经营报|zh:中国经营报; China Business Journal||
chinatimes-net-cn|outlet|chinatimes.net.cn|华夏时报|zh:华夏时报; en:?China Times||
technode|outlet|technode.com technode.cn|TechNode|zh:动点科技||
pandaily|outlet|pandaily.com|Pandaily|||
dwnews|outlet|dwnews.com|多维新闻|zh:多维新闻; zh:多維新聞; Duowei News||
guokr|outlet|guokr.com|?果壳|zh:果壳网; zh:?果壳||
cssn-cn|outlet|cssn.cn|中国社会科学网|zh:中国社会科学网||
yangtse|outlet|yangtse.com|Yangtse Evening Post|en:Yangtse Evening Post||
hkcd|outlet|hkcd.com|Hong Kong Commercial Daily|en:Hong Kong Commercial Daily||
hebnews-cn|outlet|hebnews.cn|Hebei Daily|en:Hebei Daily||
morningpost-com-cn|outlet|morningpost.com.cn|Beijing Morning Post|en:Beijing Morning Post; zh:北京晨报||
gxnews-com-cn|outlet|gxnews.com.cn|Guangxi Daily|en:Guangxi Daily||
takungpao-com-hk|outlet|takungpao.com.hk|?Ta Kung Pao|en:?Ta Kung Pao||
northnews-cn|outlet|northnews.cn|Inner Mongolia Daily|en:Inner Mongolia Daily||
uschinapress|outlet|uschinapress.com|The China Press|en:The China Press; ?China Press||
lnd-com-cn|outlet|lnd.com.cn|Liaoning Daily|en:Liaoning Daily||
bandao-cn|outlet|bandao.cn|Bandao Metropolis News|en:Bandao Metropolis News; zh:半岛都市报; zh:半岛网||
qlwb-com-cn|outlet|qlwb.com.cn|Qilu Evening News|en:Qilu Evening News; zh:齐鲁晚报||
farmer-com-cn|outlet|farmer.com.cn|Farmer's Daily|en:Farmer's Daily||
sxdaily-com-cn|outlet|sxdaily.com.cn|Shaanxi Daily|en:Shaanxi Daily||
sciencenet-cn|outlet|sciencenet.cn|China Science Daily|en:China Science Daily; zh:中国科学报; zh:中國科學報||
taiwandaily-net|outlet|taiwandaily.net|Taiwan Daily|en:Taiwan Daily||
fawan|outlet|fawan.com|Fazhi Wanbao|en:Fazhi Wanbao; zh:法制晚报||
cdnews-com-tw|outlet|cdnews.com.tw|Central Daily News|en:Central Daily News||
thatsmags|outlet|thatsmags.com|That's Beijing|en:That's Beijing||
worldnews-net-ph|outlet|worldnews.net.ph|World News|en:World News||
caacnews-com-cn|outlet|caacnews.com.cn|CAAC News|en:CAAC News||
chinaeconomicreview|outlet|chinaeconomicreview.com|China Economic Review|en:China Economic Review||
gfmag|outlet|gfmag.com|Global Finance|en:Global Finance||
ceh-com-cn|outlet|ceh.com.cn|China Economic Herald|en:China Economic Herald||
titan24|outlet|titan24.com|Titan Sports|en:Titan Sports; zh:体坛周报||
cqn-com-cn|outlet|cqn.com.cn|China Quality Daily|en:China Quality Daily||
sbrchina|outlet|sbrchina.com|Shanghai Business Review|en:Shanghai Business Review||
huaxi100|outlet|huaxi100.com|West China City Daily|en:West China City Daily; zh:华西都市报||
bbtnews-com-cn|outlet|bbtnews.com.cn|Beijing Business Today|en:Beijing Business Today; zh:北京商报||
cet-com-cn|outlet|cet.com.cn|China Economic Times|en:China Economic Times||
zhidx|outlet|zhidx.com|智东西|zh:智东西||
leiphone|outlet|leiphone.com|雷锋网|zh:雷鋒網; Leiphone; zh:雷锋网; zh:雷峰网||
cnhan|outlet|cnhan.com|?汉网|zh:武汉汉网; zh:汉网||
hsw-cn|outlet|hsw.cn|华商网|zh:华商报; zh:华商网; Chinese Business View||
newssc|outlet|newssc.org|四川新闻网|zh:四川新闻网||
whcb|outlet||Wuhan Morning Post|zh:武汉晨报; zh:武漢晨報||
xkb-com-cn|outlet|xkb.com.cn|?新快报|zh:广州新快报; zh:新快报; New Express Daily||
finchina|outlet|finchina.com|财汇资讯|zh:財匯資訊; zh:?财汇; zh:财汇资讯; Finchina||
wuhan-chenbao|outlet||Wuhan Morning Post|zh:武汉晨报||
cjn-cn|outlet|cjn.cn|长江日报|zh:长江日报; zh:长江网||
china-com-cn|outlet|china.com.cn china.org.cn|中国网|zh:中国网; China.org.cn||
xinhua08|outlet|xinhua08.com cnfin.com|新华08网|zh:新华08网; zh:新华财经; zh:中国金融信息网||
hinews-cn|outlet|hinews.cn|南海网|zh:南海网||
21cbh|outlet|21cbh.com|21世纪网|zh:21世纪网||
ithome|outlet|ithome.com|IT之家|zh:IT之家||
pingwest|outlet|pingwest.com|品玩|zh:?品玩; PingWest||
geekpark-net|outlet|geekpark.net|极客公园|zh:极客公园||
donews|outlet|donews.com|DoNews|DoNews||
cnbeta|outlet|cnbeta.com cnbeta.com.tw|cnBeta|cnBeta||
shihua|outlet|shihua.com.cn|世华财讯|zh:世华财讯||
jinghua-cn|outlet|jinghua.cn|京华时报|zh:京华时报; zh:京华网||
takefoto-cn|outlet|takefoto.cn|北京晚报|zh:北京晚报||
rednet-cn|outlet|rednet.cn|红网|zh:红网||
voc-com-cn|outlet|voc.com.cn|湖南日报|zh:湖南日报; zh:华声在线||
cnhubei|outlet|cnhubei.com|湖北日报|zh:湖北日报; zh:荆楚网||
jxnews-com-cn|outlet|jxnews.com.cn|大江网|zh:大江网; zh:中国江西网; zh:江西日报||
dzwww|outlet|dzwww.com|大众网|zh:大众网; zh:大众日报||
iqilu|outlet|iqilu.com|齐鲁网|zh:齐鲁网||
sdchina|outlet|sdchina.com|中国山东网|zh:中国山东网||
fjsen|outlet|fjsen.com|东南网|zh:东南网; zh:福建日报||
fznews-com-cn|outlet|fznews.com.cn|福州新闻网|zh:福州新闻网; zh:福州晚报; zh:福州日报||
taihainet|outlet|taihainet.com|台海网|zh:台海网; zh:海峡导报||
gansudaily-com-cn|outlet|gansudaily.com.cn|甘肃日报|zh:甘肃日报; zh:每日甘肃网||
lzbs-com-cn|outlet|lzbs.com.cn|兰州日报|zh:兰州日报||
cnwest|outlet|cnwest.com|西部网|zh:西部网; zh:陕西广播电视台||
scol-com-cn|outlet|scol.com.cn scdaily.cn|四川日报|zh:四川日报; zh:四川在线||
hangzhou-com-cn|outlet|hangzhou.com.cn|杭州网|zh:杭州网; zh:杭州日报; zh:都市快报||
thehour-cn|outlet|thehour.cn|钱江晚报|zh:钱江晚报; zh:小时新闻||
cnnb-com-cn|outlet|cnnb.com.cn|宁波日报|zh:宁波日报; zh:中国宁波网||
anhuinews|outlet|anhuinews.com|安徽日报|zh:安徽日报; zh:中安在线||
henandaily-cn|outlet|henandaily.cn|河南日报|zh:河南日报||
hnr-cn|outlet|hnr.cn|映象网|zh:映象网||
longhoo-net|outlet|longhoo.net|龙虎网|zh:龙虎网||
yunnan-cn|outlet|yunnan.cn yndaily.com|云南日报|zh:云南日报; zh:云南网||
gog-cn|outlet|gog.cn|多彩贵州网|zh:多彩贵州网||
tianshannet|outlet|ts.cn tianshannet.com|天山网|zh:天山网||
enorth-com-cn|outlet|enorth.com.cn|北方网|zh:北方网||
tianjinwe|outlet|tianjinwe.com|天津日报|zh:天津日报||
dbw-cn|outlet|dbw.cn|东北网|zh:东北网; zh:黑龙江日报||
haiwainet-cn|outlet|haiwainet.cn|海外网|zh:海外网||
chinanews-huaxia|outlet|huaxia.com|华夏经纬网|zh:华夏经纬网||
taiwan-cn|outlet|taiwan.cn|中国台湾网|zh:中国台湾网||
youth-cn|outlet|youth.cn|中国青年网|zh:中国青年网||
cnfol|outlet|cnfol.com|中金在线|zh:中金在线; zh:外汇网||
cfi-cn|outlet|cfi.cn|中国财经信息网|zh:中财网; zh:中国财经信息网||
ccstock-cn|outlet|ccstock.cn|中国资本证券网|zh:中国资本证券网||
time-weekly|outlet|time-weekly.com|时代周报|zh:时代周报||
lanjinger|outlet|lanjinger.com|蓝鲸财经|zh:蓝鲸财经; zh:蓝鲸新闻||
iyiou|outlet|iyiou.com|亿欧|zh:亿欧网||
nanguo-dushibao|outlet||南国都市报|zh:南国都市报||
xxsb|outlet|xxsb.com|信息时报|zh:信息时报||
yunnan-xinxibao|outlet||云南信息报|zh:云南信息报||
liaoshen-wanbao|outlet||辽沈晚报|zh:辽沈晚报||
dongfang-zaobao|outlet||东方早报|zh:东方早报||
shxwcb|outlet|shxwcb.com|新闻晨报|zh:新闻晨报||
yanzhao-dushibao|outlet||燕赵都市报|zh:燕赵都市报||
chengdu-wanbao|outlet||成都晚报|zh:成都晚报||
p5w-net|outlet|p5w.net|全景网|zh:全景网||
chengdu-shangbao|outlet||成都商报|zh:成都商报||
chongqing-wanbao|outlet|cqwb.com.cn|重庆晚报|zh:重庆晚报||
chongqing-chenbao|outlet||重庆晨报|zh:重庆晨报||
mydrivers-com|outlet|mydrivers.com|快科技|zh:快科技||
ifanr-com|outlet|ifanr.com|爱范儿|||
dongchedi-com|outlet|dongchedi.com|懂车帝|||
autohome-com-cn|outlet|autohome.com.cn|汽车之家|||
zhibo8-com|outlet|zhibo8.com zhibo8.cc|直播吧|||
hupu-com|outlet|hupu.com|虎扑|zh:虎撲||
dongqiudi-com|outlet|dongqiudi.com|懂球帝|||
cnevpost-com|outlet|cnevpost.com|CnEVPost|||
carnewschina-com|outlet|carnewschina.com|CarNewsChina|||
jiqizhixin-com|outlet|jiqizhixin.com|机器之心|||
qbitai-com|outlet|qbitai.com|?量子位|||
gelonghui-com|outlet|gelonghui.com|格隆汇|zh:格隆匯||
gizmochina|outlet|gizmochina.com|Gizmochina|Gizchina||
gizchina|outlet|gizchina.com|GizChina|||
gasgoo|outlet|gasgoo.com|盖世汽车|zh:盖世汽车; Gasgoo||
`;
