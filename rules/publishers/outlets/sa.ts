export default `
alarabiya-net|outlet|alarabiya.net|?العربية|Al Arabiya; Al-Arabiya; Al-Hadath; ar:?!العربية; ar:قناة العربية; ar:العربية نت; ar:قناة الحدث; zh:阿拉比亚电视台; zh:阿拉伯电视台; ja:アルアラビーヤ; ru:Аль-Арабия; he:אל-ערבייה; ko:알아라비야; uk:Аль-Арабія; tr:El Arabiya; pl:Al-Arabija; hi:अल अरबिया; bn:আল আরাবিয়া; bg:Ал Арабия; sr:Ал Арабија; el:Αλ Αραμπίγια; ta:அல் அரேபியா; ur:العربیہ نیوز; th:อัลอาราบียา; hy:Ալ Արաբիա; ka:ალ-არაბია; fa:?العربیه; ur:العربیہ||
asharq|outlet|asharq.com|الشرق (Asharq News)|Asharq News; ar:الشرق للأخبار; ar:الشرق بلومبرغ; ar:?الشرق||
okaz-com-sa|outlet|okaz.com.sa|عكاظ|ar:عكاظ; ?(pl)Okaz||
alriyadh|outlet|alriyadh.com|الرياض|ar:صحيفة الرياض; ar:الرياض; en:Al Riyadh||
al-jazirah|outlet|al-jazirah.com|الجزيرة (السعودية)|ar:صحيفة الجزيرة السعودية; ar:?الجزيرة; en:Al Jazirah||
alwatan-com-sa|outlet|alwatan.com.sa|الوطن (السعودية)|ar:?الوطن; en:?!Al-Watan||
sabq-org|outlet|sabq.org|?سبق|ar:صحيفة سبق; ar:?سبق||
aleqt|outlet|aleqt.com|?الاقتصادية|ar:?الاقتصادية; en:Al Eqtisadiah||
arabnews|outlet|arabnews.com arabnews.jp arabnews.fr arabnews.pk|Arab News|zh:阿拉伯新闻; ja:アラブニュース; ar:عرب نيوز; bn:আরব নিউজ|https://www.arabnews.com/search/google/{q}|
saudigazette-com-sa|outlet|saudigazette.com.sa|Saudi Gazette|||
mbc-net|outlet|mbc.net|?MBC|ar:إم بي سي||
alyaum|outlet|alyaum.com|Al Yaum|en:Al Yaum||
al-madina|outlet|al-madina.com|Al Madina|en:Al Madina||
makkahnewspaper|outlet|makkahnewspaper.com|Makkah|en:Makkah||
ajel-sa|outlet|ajel.sa|Ajel News|en:Ajel News||
urdunews|outlet|urdunews.com|اردو نیوز|Urdu News||
`;
