export default `
scmp|outlet|scmp.com|South China Morning Post|SCMP; fr:le South China Morning Post; es:el South China Morning Post; zh:南华早报; zh:南華早報; ja:サウスチャイナ・モーニング・ポスト; ja:サウス・チャイナ・モーニング・ポスト; ja:香港紙サウスチャイナ・モーニング・ポスト; ko:사우스차이나모닝포스트; ko:홍콩 SCMP; vi:Bưu điện Hoa Nam Buổi sáng; ru:Саут Чайна Морнинг Пост; ru:Южно-китайская утренняя почта; uk:Саут Чайна Морнінг Пост; ar:ساوث تشاينا مورنينغ بوست; fa:ساوت چاینا مورنینگ پست; he:סאות' צ'יינה מורנינג פוסט; th:เซาท์ไชนามอร์นิงโพสต์; th:เซาท์ไชน่ามอร์นิงโพสต์; hi:साउथ चाइना मॉर्निंग पोस्ट; bn:সাউথ চায়না মর্নিং পোস্ট; ta:சவுத் சைனா மார்னிங் போஸ்ட்; ur:ساؤتھ چائنا مارننگ پوسٹ; bg:Саут Чайна морнинг пост; sr:Саут Чајна морнинг пост; el:Σάουθ Τσάινα Μόρνινγκ Ποστ; vi:Bưu điện Hoa nam Buổi sáng|https://www.scmp.com/content/search/{q}|
mingpao|outlet|mingpao.com|?明報|zh:明報; zh:明报; zh:明報新聞網; Ming Pao; ja:明報; ko:명보; vi:Minh Báo||
stheadline|outlet|stheadline.com std.stheadline.com singtao.com|?星島日報|zh:?星島日報; zh:星岛日报; zh:星島頭條; zh:星島新聞; Sing Tao Daily; Sing Tao; ja:?星島日報; ko:성도일보; vi:Tinh Đảo nhật báo||
oriental-com-hk|outlet|oriental.com.hk orientaldaily.on.cc on.cc|東方日報|zh:東方日報; zh:?东方日报; zh:東網; zh:on.cc東網; Oriental Daily; ko:동방일보||
appledaily|outlet|appledaily.com appledaily.com.hk appledaily.com.tw|蘋果日報|zh:蘋果日報; zh:苹果日报; zh:壹傳媒; Apple Daily; ja:蘋果日報; ja:リンゴ日報; ja:アップルデイリー; ja:りんご日報; ko:빈과일보; vi:?Quả Táo; ru:Эппл дейли|https://appledaily.com/?s={q}|
takungpao|outlet|takungpao.com tkww.hk|大公報|zh:大公報; zh:大公报; zh:大公網; zh:大公文匯網; ?!Ta Kung Pao; ja:大公報; ko:대공보; vi:Đại Công báo||
wenweipo|outlet|wenweipo.com|?文匯報|zh:香港文匯報; zh:?文匯報; Wen Wei Po; ja:香港文匯報; ja:文匯報; ko:문회보||
hkej|outlet|hkej.com|信報財經新聞|zh:信報財經新聞; zh:?信報; zh:?信报; Hong Kong Economic Journal; HKEJ||
hket|outlet|hket.com|香港經濟日報|zh:香港經濟日報; zh:香港经济日报; Hong Kong Economic Times; HKET||
hk01|outlet|hk01.com|香港01|zh:香港01; HK01||
tvb|outlet|tvb.com news.tvb.com|TVB|zh:無綫新聞; zh:無綫電視; zh:无线新闻; zh:無線新聞||
rthk-hk|outlet|rthk.hk rthk.org.hk|RTHK 香港電台|zh:香港電台; zh:香港电台; zh:港台新聞; zh:RTHK 香港電台; RTHK; Radio Television Hong Kong; ja:香港電台; ko:홍콩 RTHK||
news-now|outlet|news.now.com|Now新聞|zh:Now新聞||
i-cable|outlet|i-cable.com|有線新聞|zh:有線新聞; zh:有线新闻||
881903|outlet|881903.com|商業電台|zh:商業電台; zh:?商台||
hongkongfp|outlet|hongkongfp.com|Hong Kong Free Press|HKFP; zh:香港自由新聞; zh:香港自由新闻; ja:香港フリープレス|https://www.hongkongfp.com/?s={q}|
thestandard-com-hk|outlet|thestandard.com.hk|The Standard (HK)|en:?The Standard; en:Hong Kong Standard; zh:英文虎報||
thestandnews|outlet|thestandnews.com|立場新聞|zh:立場新聞; zh:立场新闻; Stand News; ja:立場新聞; ko:입장신문; ko:스탠드뉴스||
theinitium|outlet|theinitium.com|端傳媒|zh:端傳媒; zh:端传媒; Initium Media; ?(pl)The Initium; ja:端傳媒||
thecollectivehk|outlet|thecollectivehk.com|集誌社|zh:集誌社||
inmediahk-net|outlet|inmediahk.net|獨立媒體|zh:獨立媒體; zh:香港獨立媒體網||
hkcnews|outlet|hkcnews.com|眾新聞|zh:眾新聞||
asiatimes|outlet|asiatimes.com|Asia Times|zh:亚洲时报; zh:亞洲時報; ja:アジア・タイムズ||
yzzk|outlet|yzzk.com|亞洲週刊|zh:亞洲週刊; zh:亚洲周刊; Yazhou Zhoukan||
am730-com-hk|outlet|am730.com.hk|am730|||
bastillepost-com|outlet|bastillepost.com|巴士的報|zh:巴士的报; Bastille Post||
`;
