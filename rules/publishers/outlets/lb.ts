export default `
annahar|outlet|annahar.com|?النهار|ar:?النهار; ar:صحيفة النهار; An-Nahar; ?!Annahar; ru:Ан-Нахар; zh:?白日报||
al-akhbar|outlet|al-akhbar.com|الأخبار (لبنان)|ar:?الأخبار; ar:صحيفة الأخبار; Al-Akhbar||
lorientlejour|outlet|lorientlejour.com today.lorientlejour.com|L'Orient-Le Jour|L'Orient Today||
almanar-com-lb|outlet|almanar.com.lb|?المنار|ar:?المنار; ar:قناة المنار; ?(es,pt,sv,ca)Al-Manar; Al Manar; zh:灯塔电视台; zh:真主党电视台; he:אל-מנאר; fa:?المنار; ru:Аль-Манар||
almayadeen-net|outlet|almayadeen.net|?الميادين|ar:?!الميادين; ar:قناة الميادين; Al Mayadeen; Al-Mayadeen; zh:广场电视台; zh:迈亚丁电视台; ru:Аль-Маядин; fa:المیادین; he:אל-מיאדין||
lbcgroup-tv|outlet|lbcgroup.tv lbci.com|LBCI|ar:إل بي سي آي||
mtv-com-lb|outlet|mtv.com.lb|MTV Lebanon|||
aljadeed-tv|outlet|aljadeed.tv|?الجديد|ar:?الجديد; ar:قناة الجديد; Al Jadeed||
dailystar-com-lb|outlet|dailystar.com.lb|The Daily Star (Lebanon)|en:?The Daily Star||
elnashra|outlet|elnashra.com|?النشرة|ar:?النشرة||
almodon|outlet|almodon.com|?المدن|ar:?المدن; ar:صحيفة المدن||
nowlebanon|outlet|nowlebanon.com|NOW Lebanon|||
almustaqbal|outlet|almustaqbal.com|Al-Mustaqbal|en:Al-Mustaqbal||
alahednews-com-lb|outlet|alahednews.com.lb|Al-Ahed News|en:Al-Ahed News||
aljoumhouria|outlet|aljoumhouria.com|Al Joumhouria|en:Al Joumhouria||
aliwaa-com-lb|outlet|aliwaa.com.lb|Al Liwaa|en:Al Liwaa||
nidaalwatan-com|outlet|nidaalwatan.com|نداء الوطن|Nidaa al-Watan||
lebanon24-com|outlet|lebanon24.com|لبنان 24|لبنان24; Lebanon24||
daraj-media|outlet|daraj.media daraj.com|Daraj|ar:?درج||
raseef22-net|outlet|raseef22.net|رصيف22|رصيف 22; Raseef22||
`;
