export default `
alittihad-ae|outlet|alittihad.ae|?الاتحاد|ar:صحيفة الاتحاد; ar:?الاتحاد||
albayan-ae|outlet|albayan.ae|?البيان|ar:صحيفة البيان; ar:?البيان; en:Al Bayan||
alkhaleej-ae|outlet|alkhaleej.ae|?الخليج|ar:صحيفة الخليج; ar:?الخليج; en:Al Khaleej Newspaper||
emaratalyoum|outlet|emaratalyoum.com|الإمارات اليوم|ar:الإمارات اليوم; en:Emarat Al Youm||
skynewsarabia|outlet|skynewsarabia.com|سكاي نيوز عربية|ar:سكاي نيوز عربية; Sky News Arabia; he:סקיי ניוז ערביה; he:סקיי ניוז בערבית; fa:اسکای نیوز عربی||
thenationalnews|outlet|thenationalnews.com|The National (UAE)|en:?The National; zh:阿联酋国民报||
gulfnews|outlet|gulfnews.com|Gulf News|zh:?海湾新闻; zh:?海灣新聞; ur:گلف نیوز; bn:গালফ নিউজ||
khaleejtimes|outlet|khaleejtimes.com|Khaleej Times|ur:خلیج ٹائمز; bn:খালিজ টাইমস; bn:খালিজ টাইমস পত্রিকা||
arabic-cnn|outlet|arabic.cnn.com|CNN بالعربية|ar:سي إن إن بالعربية; ar:CNN بالعربية||
al-ain|outlet|al-ain.com|العين الإخبارية|ar:العين الإخبارية||
eremnews|outlet|eremnews.com|إرم نيوز|ar:إرم نيوز; en:Erem News||
zawya|outlet|zawya.com|Zawya|ar:?زاوية||
arabianbusiness|outlet|arabianbusiness.com|Arabian Business|||
agbi|outlet|agbi.com|AGBI|||
7daysindubai|outlet|7daysindubai.com|7days|en:7days||
kooora|outlet|kooora.com|كووورة|ar:كووورة; ar:كورة; Kooora; ar:كوورة||
`;
