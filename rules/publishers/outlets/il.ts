export default `
haaretz-co-il|outlet|haaretz.co.il haaretz.com|?הארץ|Haaretz; Ha'aretz; he:?הארץ; he:עיתון הארץ; zh:?国土报; zh:?國土報; zh:以色列国土报; ja:ハアレツ; ja:イスラエル紙ハアレツ; ko:하레츠; ar:هآرتس; ar:صحيفة هآرتس; fa:هاآرتص; fa:هاآرتس; ru:Гаарец; ru:Хаарец; tr:Haaretz gazetesi; vi:báo Haaretz; uk:Гаарец; ur:ہاریٹز; bn:হারেৎজ; hi:हारेत्ज़; el:Χααρέτζ; bg:Хаарец; sr:Харец; ta:ஹாரெட்ஸ்; th:ฮาอาเรตซ์; hy:Հաարեց; ka:ჰაარეცი; ur:ہارٹز; ur:ہاریتز; ta:ஹாரெட்ஸ்; ta:ஹாரெட்ஜ்|https://www.haaretz.co.il/misc/search-results?searchType=textSearch&simpleSearch=simpleSearch&text={q}|
ynet-co-il|outlet|ynet.co.il ynetnews.com yediot.co.il|ידיעות אחרונות / ynet|Ynet; Ynetnews; Yedioth Ahronoth; Yediot Aharonot; he:ידיעות אחרונות; he:ynet; zh:新消息报; zh:以色列新消息报; zh:最新消息報; ja:イディオト・アハロノト; ar:يديعوت أحرونوت; fa:یدیعوت آحارونوت; ru:Едиот ахронот; ru:Йедиот ахронот; ko:예디오트 아하로노트; ar:يديعوت||
maariv-co-il|outlet|maariv.co.il|?מעריב|Maariv; Ma'ariv; he:?מעריב; ar:معاريف; zh:?晚祷报; zh:以色列晚报; ru:Маарив; ja:マアリブ; fa:معاریو; 103FM; he:רדיו 103||
israelhayom-co-il|outlet|israelhayom.co.il israelhayom.com|?ישראל היום|Israel Hayom; he:?ישראל היום; ar:إسرائيل اليوم; zh:今日以色列报; zh:今日以色列; ja:イスラエル・ハヨム; ru:Исраэль ха-Йом; he:עיתון ישראל היום||
timesofisrael|outlet|timesofisrael.com|The Times of Israel|Times of Israel; zh:以色列时报; zh:以色列時報; ja:タイムズ・オブ・イスラエル; ko:타임스오브이스라엘; ko:타임스 오브 이스라엘; ar:تايمز أوف إسرائيل; fa:تایمز اسرائیل; he:טיימס אוף ישראל; ru:Таймс оф Исраэль; en:The Times of Israel; ur:ٹائمز آف اسرائیل; bn:টাইমস অব ইসরায়েল; bn:দ্য টাইমস অব ইসরায়েল; hi:टाइम्स ऑफ इजराइल; hi:टाइम्स ऑफ इजरायल; bg:Таймс ъф Израел; el:Τάιμς οφ Ίσραελ; ta:டைம்ஸ் ஆஃப் இஸ்ரேல்; ta:தி டைம்ஸ் ஆஃப் இஸ்ரேல்; th:ไทมส์ออฟอิสราเอล; th:เดอะไทมส์ออฟอิสราเอล||
jpost|outlet|jpost.com|The Jerusalem Post|Jerusalem Post; JPost; zh:耶路撒冷邮报; zh:耶路撒冷郵報; ja:エルサレム・ポスト; ko:예루살렘포스트; ko:예루살렘 포스트; ar:جيروزاليم بوست; ar:جيروساليم بوست; fa:جروزالم پست; fa:اورشلیم پست; he:ג'רוזלם פוסט; ru:Джерузалем пост; en:The Jerusalem Post; ur:یروشلم پوسٹ; bn:জেরুজালেম পোস্ট; bn:দ্য জেরুজালেম পোস্ট; hi:जेरूसलम पोस्ट; hi:यरूशलम पोस्ट; bg:Джерусалем пост; sr:Џерусалем пост; el:Τζερούσαλεμ Ποστ; hy:Ջերուզալեմ փոսթ; ka:ჯერუზალემ პოსტი; uk:Джерузалем пост; th:เยรูซาเลมโพสต์||
calcalist-co-il|outlet|calcalist.co.il calcalistech.com|כלכליסט|Calcalist; CTech; he:כלכליסט||
globes-co-il|outlet|globes.co.il|גלובס|he:גלובס; ?Globes||
themarker|outlet|themarker.com|TheMarker|he:דה מרקר||
kan-org-il|outlet|kan.org.il|?כאן|he:?כאן; he:כאן 11; he:תאגיד השידור הישראלי; Kan 11; Kan News; en:Kan public broadcaster; ar:هيئة البث الإسرائيلية; zh:以色列公共广播公司; zh:以色列公共廣播公司; ja:イスラエル公共放送; he:כאן חדשות; he:רשת ב'; he:כאן ב; he:תאגיד כאן||
mako-co-il|outlet|mako.co.il n12.co.il|חדשות 12 / N12|he:חדשות 12; he:?N12; he:קשת 12; he:?mako; ?N12; en:Israel's Channel 12; en:?Channel 12; ar:القناة 12 الإسرائيلية; zh:以色列第12频道; zh:以色列12频道; fa:کانال ۱۲ اسرائیل; fa:کانال 12 اسرائیل; fa:?کانال ۱۲; he:ערוץ 12; he:חדשות N12; ar:القناة 12; ar:القناة الـ12; ur:اسرائیلی چینل 12; ur:?چینل 12; ar:القناة الـ12 الإسرائيلية||
13tv-co-il|outlet|13tv.co.il|חדשות 13|he:חדשות 13; he:רשת 13; en:Israel's Channel 13; ar:القناة 13 الإسرائيلية; fa:کانال ۱۳ اسرائیل; fa:?کانال ۱۳; he:ערוץ 13; ar:القناة 13; ar:القناة الـ13; en:?Channel 13; ur:اسرائیلی چینل 13; ur:?چینل 13||
now14-co-il|outlet|now14.co.il|ערוץ 14|he:ערוץ 14; he:עכשיו 14; en:Israel's Channel 14; en:?Channel 14; ar:القناة 14 الإسرائيلية; fa:کانال ۱۴ اسرائیل; fa:?کانال ۱۴; ar:القناة 14; ar:القناة الـ14||
walla-co-il|outlet|walla.co.il|?וואלה|he:?וואלה; he:וואלה!; Walla; Walla News; ar:والا العبري; ar:موقع واللا||
i24news-tv|outlet|i24news.tv|i24NEWS|i24 News; ar:آي 24 نيوز||
glz-co-il|outlet|glz.co.il|גלי צה"ל|he:גלי צה"ל; he:גל"צ; en:Galei Tzahal; en:?Army Radio; ar:إذاعة الجيش الإسرائيلي||
inn-co-il|outlet|inn.co.il israelnationalnews.com|ערוץ 7 / Arutz Sheva|Arutz Sheva; Israel National News; he:ערוץ 7; ar:القناة السابعة الإسرائيلية; ar:القناة السابعة|https://www.israelnationalnews.com/Search.aspx?string={q}|
972mag|outlet|972mag.com|+972 Magazine|he:שיחה מקומית||
vesty-co-il|outlet|vesty.co.il|?Vesty|ru:?Вести; en:?Vesty||
jewishpress|outlet|jewishpress.com|The Jewish Press|en:The Jewish Press; Jewish Press||
felesteen-ps|outlet|felesteen.ps|Felestin (newspaper)|en:?Felestin||
5tjt|outlet|5tjt.com|Five Towns Jewish Times|en:Five Towns Jewish Times||
alhayat-j|outlet|alhayat-j.com|?Al-Hayat al-Jadida|en:?Al-Hayat al-Jadida||
wrp-org-uk|outlet|wrp.org.uk|The News Line|en:The News Line; News Line||
thejewishstar|outlet|thejewishstar.com|The Jewish Star|en:The Jewish Star; Jewish Star||
wherewhatwhen|outlet|wherewhatwhen.com|Where What When|en:Where What When||
thejewishvoice|outlet|thejewishvoice.com|Jewish Voice|en:Jewish Voice||
elmed-io|outlet|elmed.io|?El Medio|es:?El Medio||
israel-nachrichten-org|outlet|israel-nachrichten.org|Israel Nachrichten|he:Israel Nachrichten||
makorrishon-co-il|outlet|makorrishon.co.il|מקור ראשון|Makor Rishon||
kikar-co-il|outlet|kikar.co.il|?כיכר השבת|he:אתר כיכר השבת; Kikar HaShabbat||
srugim-co-il|outlet|srugim.co.il|?סרוגים|he:אתר סרוגים; Srugim||
bizportal-co-il|outlet|bizportal.co.il|ביזפורטל|Bizportal||
geektime-co-il|outlet|geektime.co.il|גיקטיים|Geektime||
sport5-co-il|outlet|sport5.co.il|ספורט 5|he:ערוץ הספורט; Sport5||
shomrim-news|outlet|shomrim.news|?שומרים|he:אתר שומרים; Shomrim||
zman-co-il|outlet|zman.co.il|?זמן ישראל|he:אתר זמן ישראל; Zman Yisrael||
bhol-co-il|outlet|bhol.co.il|?בחדרי חרדים|he:אתר בחדרי חרדים; Behadrei Haredim||
sport1-co-il|outlet|sport1.co.il|ספורט1|ספורט 1||
the7eye-org-il|outlet|the7eye.org.il|העין השביעית|||
jns-org|outlet|jns.org|JNS|||
jdn-co-il|outlet|jdn.co.il|JDN (Israel)|he:JDN||
tgspot-co-il|outlet|tgspot.co.il|TGspot|||
`;
