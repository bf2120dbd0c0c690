export default `
dawn|outlet|dawn.com|?Dawn|en:?Dawn; en:Pakistan's Dawn; ur:?ڈان; ur:ڈان نیوز; zh:?黎明报; zh:巴基斯坦黎明报; zh:?黎明報; ja:ドーン紙; bn:?ডন; bn:পাকিস্তানের ডন; hi:?डॉन; hi:डॉन न्यूज; bn:দ্য ডন; bn:ডন পত্রিকা; ta:?டான்; ta:டான் நாளிதழ்||
thenews-com-pk|outlet|thenews.com.pk|The News International|News International; ur:?دی نیوز; ur:روزنامہ دی نیوز||
tribune-com-pk|outlet|tribune.com.pk|The Express Tribune|Express Tribune; en:The Express Tribune; ur:ایکسپریس ٹریبیون; ur:دی ایکسپریس ٹریبیون; hi:एक्सप्रेस ट्रिब्यून; hi:द एक्सप्रेस ट्रिब्यून||
nation-com-pk|outlet|nation.com.pk|The Nation (Pakistan)|en:?The Nation||
brecorder|outlet|brecorder.com|Business Recorder|ur:بزنس ریکارڈر||
dailytimes-com-pk|outlet|dailytimes.com.pk|Daily Times (Pakistan)|en:?!Daily Times||
pakobserver-net|outlet|pakobserver.net|Pakistan Observer|||
geo-tv|outlet|geo.tv|Geo News|Geo TV; ur:جیو نیوز; bn:জিও নিউজ; hi:जियो न्यूज; ur:جیو ٹی وی; ta:ஜியோ நியூஸ்; ur:جیونیوز||
arynews-tv|outlet|arynews.tv|ARY News|ur:اے آر وائی نیوز; hi:एआरवाई न्यूज; bn:এআরওয়াই নিউজ; ur:اے آر وائی||
dunyanews-tv|outlet|dunyanews.tv|Dunya News|ur:دنیا نیوز; ur:روزنامہ دنیا||
samaa-tv|outlet|samaa.tv|Samaa TV|ur:?سماء; ur:سما ٹی وی; ur:سماء ٹی وی; ur:سماء نیوز||
jang-com-pk|outlet|jang.com.pk|?Jang|ur:روزنامہ جنگ; ur:?جنگ; Daily Jang; en:?Jang||
nawaiwaqt-com-pk|outlet|nawaiwaqt.com.pk|Nawa-i-Waqt|ur:نوائے وقت; en:Nawa-i-Waqt||
express-pk|outlet|express.pk|Express News (Urdu)|ur:ایکسپریس نیوز; ur:روزنامہ ایکسپریس; en:?Express News||
thefrontierpost|outlet|thefrontierpost.com|The Frontier Post|Frontier Post||
dailyaaj-com-pk|outlet|dailyaaj.com.pk|Aaj Daily|en:Aaj Daily||
dailypakistan-com-pk|outlet|dailypakistan.com.pk|Daily Pakistan|en:Daily Pakistan; ur:روزنامہ پاکستان||
dailyislam-pk|outlet|dailyislam.pk|Daily Islam|||
dailyawam-net|outlet|dailyawam.net|Daily Awam|en:Daily Awam||
humnews-pk|outlet|humnews.pk|ہم نیوز|Hum News||
92newshd-tv|outlet|92newshd.tv|نائنٹی ٹو نیوز|ur:92 نیوز; 92 News||
urdupoint|outlet|urdupoint.com|اردو پوائنٹ|UrduPoint||
bolnews|outlet|bolnews.com|بول نیوز|BOL News||
gnnhd-tv|outlet|gnnhd.tv|جی این این|en:?GNN; GNN HD||
24newshd-tv|outlet|24newshd.tv|24 نیوز|ur:ٹوئنٹی فور نیوز; 24 News HD||
wenews-pk|outlet|wenews.pk|وی نیوز|WE News||
aaj-tv|outlet|aaj.tv aajnews.tv|آج نیوز|ur:آج ٹی وی; Aaj News||
dailyausaf|outlet|dailyausaf.com|?اوصاف|ur:روزنامہ اوصاف; Daily Ausaf||
dailykhabrain-com-pk|outlet|dailykhabrain.com.pk|?خبریں|ur:روزنامہ خبریں; Daily Khabrain||
ummat-net|outlet|ummat.net|?امت|ur:روزنامہ امت; Daily Ummat||
dailymashriq-com-pk|outlet|mashriqtv.pk dailymashriq.com.pk|?مشرق|ur:روزنامہ مشرق||
humsub-com-pk|outlet|humsub.com.pk|?ہم سب|Hum Sub||
geosuper-tv|outlet|geosuper.tv|Geo Super|||
propakistani-pk|outlet|propakistani.pk|ProPakistani|||
factfocus-com|outlet|factfocus.com|FactFocus|Fact Focus||
`;
