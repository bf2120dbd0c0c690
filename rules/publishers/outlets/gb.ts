export default `
theguardian|outlet|theguardian.com guardian.co.uk gu.com|?The Guardian|en:?Guardian; et:Guardian; hu:Guardian; lv:Guardian; lt:Guardian; hr:Guardian; sl:Guardian; en:?the Guardian; en:Guardian Australia; fr:le Guardian; fr:Guardian; de:der Guardian; de:Guardian; de:Guardian-Bericht; es:el Guardian; es:el diario The Guardian; it:il Guardian; it:Guardian; pt:o Guardian; ru:Гардиан; ru:газета Guardian; uk:Ґардіан; uk:Гардіан; zh:?卫报; zh:?衛報; zh:英国卫报; zh:英國衛報; ja:ガーディアン; ja:英紙ガーディアン; ja:英ガーディアン紙; ko:가디언; ko:가디언지; ko:일간 가디언; vi:tờ Guardian; ar:الغارديان; ar:صحيفة الغارديان; ar:الجارديان; fa:گاردین; fa:روزنامه گاردین; he:הגרדיאן; he:גרדיאן; hi:द गार्जियन; hi:?गार्जियन; tr:Guardian gazetesi; pl:dziennik Guardian; nl:de Guardian; sv:tidningen Guardian; id:surat kabar The Guardian; el:Γκάρντιαν; th:เดอะการ์เดียน; bg:Гардиън; sr:Гардијан; sr:Gardijan; ru:Гардиэн; he:דה גרדיאן; ar:غارديان; ar:ذا غارديان; ar:جارديان; ar:ذي غارديان; ur:گارڈین; ur:دی گارڈین; ur:?گارجین; hi:?गार्डियन; hi:द गार्डियन; bn:দ্য গার্ডিয়ান; bn:?গার্ডিয়ান; ta:தி கார்டியன்; ta:கார்டியன்; th:?การ์เดียน; hy:Գարդիան; hy:Գարդիըն; ka:გარდიანი; sr:?Gardijan; te:ది గార్డియన్; ml:ദ ഗാർഡിയൻ; ml:ദി ഗാർഡിയൻ|https://www.theguardian.com/{q}|
observer-co-uk|outlet|observer.co.uk|?The Observer|en:?The Observer; zh:?观察家报; zh:?觀察家報||
bbc|outlet|bbc.com bbc.co.uk bbcnews.com bbc.in|BBC|sr:BBC na srpskom; BBC News; sw:BBC Swahili; sw:BBC Kiswahili; sw:Idhaa ya Kiswahili ya BBC; BBC World Service; BBC World; en:British Broadcasting Corporation; en:the Beeb; fr:la BBC; fr:BBC Afrique; de:?die BBC; es:la BBC; es:BBC Mundo; pt:BBC Brasil; pt:BBC News Brasil; ru:Би-би-си; ru:Русская служба Би-би-си; uk:Бі-бі-сі; uk:BBC Україна; zh:英国广播公司; zh:英國廣播公司; zh:BBC中文; zh:BBC中文网; ja:英BBC; ja:BBC放送; ja:英国放送協会; ko:영국 BBC; ko:BBC방송; ko:BBC 방송; vi:đài BBC; vi:BBC Tiếng Việt; vi:BBC News Tiếng Việt; ar:بي بي سي; ar:هيئة الإذاعة البريطانية; ar:بي بي سي عربي; fa:بی‌بی‌سی; fa:بی بی سی; fa:بی‌بی‌سی فارسی; he:בי-בי-סי; he:הבי-בי-סי; he:רשת BBC; tr:BBC Türkçe; id:BBC Indonesia; hi:बीबीसी; hi:बीबीसी हिंदी; bn:বিবিসি; bn:বিবিসি বাংলা; ur:بی بی سی اردو; pl:telewizja BBC; th:บีบีซี; th:บีบีซีไทย; el:Μπι Μπι Σι; az:BBC Azərbaycanca; az:BBC News Azərbaycanca; bg:Би би си; sr:Би-би-си; sr:Bi-bi-si; el:Μπι μπι σι; he:ביביסי; ar:البي بي سي; ta:பிபிசி; ta:பிபிசி தமிழ்; ta:பி.பி.சி; hy:Բի-բի-սի; hy:ԲիԲիՍի; ka:ბიბისი; ka:ბი-ბი-სი; ja:英BBC放送; ne:बिबिसी; te:బీబీసీ; te:బిబిసి; ml:ബിബിസി; ml:ബി.ബി.സി; mr:बीबीसी न्यूज मराठी; mr:बीबीसी मराठी; ne:बीबीसी न्यूज नेपाली|https://www.bbc.co.uk/search/?q={q}|
ft|outlet|ft.com ftchinese.com on.ft.com|Financial Times|?FT; en:The Financial Times; en:?the FT; fr:le Financial Times; de:die Financial Times; es:el Financial Times; ru:Файнэншл таймс; ru:Файненшл таймс; uk:Файненшл Таймс; zh:金融时报; zh:金融時報; zh:英国金融时报; zh:FT中文网; ja:フィナンシャル・タイムズ; ja:英紙フィナンシャル・タイムズ; ja:?英FT; ja:?FT紙; ko:파이낸셜타임스; ko:파이낸셜 타임스; ar:فايننشال تايمز; fa:فایننشال تایمز; he:פייננשל טיימס; hi:फाइनेंशियल टाइम्स; vi:tờ Financial Times; bg:Файненшъл таймс; sr:Фајненшел тајмс; sr:Fajnenšel tajms; sr:Фајненшал тајмс; sr:Fajnenšal tajms; uk:Файненшл таймс; uk:Файненшал таймс; ru:Файненшиал таймс; el:Φαϊνάνσιαλ Τάιμς; el:Φαϊνάνσιαλ τάιμς; el:Φαϊνάνσαλ Τάιμς; he:פיננשל טיימס; ar:فاينانشال تايمز; ar:فاينانشيال تايمز; ar:الفايننشال تايمز; ar:فايننشيال تايمز; ar:فاينناشيال تايمز; fa:فایننشال‌تایمز; ur:فنانشل ٹائمز; ur:فنانشیل ٹائمز; ur:فائنینشل ٹائمز; hi:फाइनैंशियल टाइम्स; hi:फाइनेंशल टाइम्स; hi:द फाइनेंशियल टाइम्स; bn:ফিন্যান্সিয়াল টাইমস; bn:ফাইন্যান্সিয়াল টাইমস; bn:ফিনান্সিয়াল টাইমস; ta:ஃபைனான்சியல் டைம்ஸ்; ta:பைனான்சியல் டைம்ஸ்; th:ไฟแนนเชียลไทมส์; th:ไฟแนนเชียลไทม์ส; hy:Ֆայնենշլ թայմս; hy:Ֆայնենշըլ թայմս; hy:Ֆայնենշլ թայմզ; ka:ფაინენშალ თაიმსი; ka:ფაინენშელ თაიმსი; ka:ფაინენშლ თაიმსი|https://www.ft.com/search?q={q}|
economist|outlet|economist.com|?The Economist|en:?Economist; zh:经济学人; zh:經濟學人; ja:英誌エコノミスト; ja:英エコノミスト誌; ja:?エコノミスト; ko:이코노미스트; ko:영국 이코노미스트; ar:الإيكونوميست; ar:إيكونوميست; ar:مجلة الإيكونوميست; fa:اکونومیست; he:אקונומיסט; he:האקונומיסט; ru:журнал Economist; ru:?Экономист; vi:tạp chí Economist; bg:?Икономист; sr:?Економист; sr:?Ekonomist; uk:?Економіст; el:Εκόνομιστ; ar:ذي إيكونوميست; ar:ذا إيكونوميست; ar:الإيكونومست; ur:?اکانومسٹ; ur:دی اکانومسٹ; ur:دی اکنامسٹ; hi:द इकोनॉमिस्ट; hi:?इकोनॉमिस्ट; hi:द इकॉनमिस्ट; bn:দ্য ইকোনমিস্ট; bn:?ইকোনমিস্ট; bn:দি ইকোনমিস্ট; ta:தி எகனாமிஸ்ட்; ta:தி எக்கனாமிஸ்ட்; th:ดิอีโคโนมิสต์; th:อีโคโนมิสต์; hy:?Էկոնոմիստ; hy:Իքոնոմիսթ; ka:?ეკონომისტი|https://www.economist.com/search?q={q}|
thetimes|outlet|thetimes.com thetimes.co.uk|?The Times|en:?!The Times; en:The Times of London; en:Times of London; en:The London Times; fr:?!The Times; fr:le Times; de:?Times; de:Londoner Times; es:The Times de Londres; it:il Times; zh:泰晤士报; zh:泰晤士報; ja:英紙タイムズ; ja:英タイムズ紙; ja:?タイムズ紙; ko:더타임스; ko:영국 더타임스; ko:일간 더타임스; ar:صحيفة التايمز; ar:التايمز البريطانية; ar:?التايمز; fa:تایمز لندن; he:הטיימס הבריטי; he:?טיימס; ru:газета Times; ru:?Таймс; bg:?Таймс; bg:лондонския Таймс; sr:?Тајмс; sr:?Tajms; sr:лондонски Тајмс; sr:londonski Tajms; uk:?Таймс; el:?Τάιμς; el:Τάιμς του Λονδίνου; he:הטיימס הלונדוני; ar:تايمز البريطانية; ar:التايمز اللندنية; fa:روزنامه تایمز; fa:تایمز بریتانیا; ur:?دی ٹائمز; hi:?द टाइम्स; bn:?দ্য টাইমস; ta:?தி டைம்ஸ்; th:?เดอะไทมส์; hy:?Թայմս; ka:?თაიმსი||
sundaytimes-co-uk|outlet|sundaytimes.co.uk|?The Sunday Times|en:?!The Sunday Times; zh:星期日泰晤士报; zh:星期日泰晤士報; ja:サンデー・タイムズ; ar:صنداي تايمز; ru:Санди таймс; ?Sunday Times||
telegraph-co-uk|outlet|telegraph.co.uk|?!The Daily Telegraph|en:The Sunday Telegraph; zh:每日电讯报; zh:每日電訊報; ja:デーリー・テレグラフ; ja:英紙デーリー・テレグラフ; ja:?テレグラフ紙; ko:데일리텔레그래프; ko:텔레그래프; ar:ديلي تلغراف; ar:التلغراف; ar:ديلي تليغراف; fa:دیلی تلگراف; he:דיילי טלגרף; he:הטלגרף; ru:Дейли телеграф; ru:?Телеграф; uk:Дейлі телеграф; bg:Дейли телеграф; bg:?Телеграф; sr:Дејли телеграф; sr:Dejli telegraf; uk:?Телеграф; el:Ντέιλι Τέλεγκραφ; el:?Τέλεγκραφ; he:?טלגרף; ar:ديلي تلجراف; ar:تلغراف البريطانية; ar:الديلي تلغراف; ar:التليغراف; ar:ذا تلغراف; fa:?تلگراف; fa:دیلی‌تلگراف; ur:ڈیلی ٹیلی گراف; ur:?دی ٹیلی گراف; ur:?ٹیلی گراف; ur:?ٹیلیگراف; hi:डेली टेलीग्राफ; hi:?द टेलीग्राफ; hi:?टेलीग्राफ; bn:ডেইলি টেলিগ্রাফ; bn:দ্য ডেইলি টেলিগ্রাফ; bn:?দ্য টেলিগ্রাফ; bn:?টেলিগ্রাফ; ta:டெய்லி டெலிகிராஃப்; ta:?தி டெலிகிராஃப்; th:เดลีเทเลกราฟ; th:เดอะเทเลกราฟ; th:เดอะเดลีเทเลกราฟ; hy:Դեյլի թելեգրաֆ; hy:?Թելեգրաֆ; ka:დეილი ტელეგრაფი; ka:?ტელეგრაფი; ko:영국 텔레그래프; ja:英紙テレグラフ; ja:英テレグラフ紙; en:?!The Daily Telegraph; en:?!The Telegraph; en:?!Daily Telegraph; ?!Daily Telegraph; ?!The Telegraph; ja:デイリー・テレグラフ; ja:テレグラフ紙; vi:báo Telegraph; vi:tờ Telegraph; vi:Telegraph; ar:تيليغراف|https://www.telegraph.co.uk/search.html?q={q}|
independent-co-uk|outlet|independent.co.uk the-independent.com independentarabia.com independentturkish.com independentpersian.com|?The Independent|en:?!The Independent; en:?Independent; zh:英国独立报; zh:英國獨立報; zh:?独立报; zh:?獨立報; ja:インディペンデント紙; ja:英紙インディペンデント; ko:인디펜던트; ar:الإندبندنت; ar:إندبندنت عربية; fa:ایندیپندنت; fa:ایندیپندنت فارسی; tr:Independent Türkçe; ru:Индепендент; el:Ιντιπέντεντ; bg:Индипендънт; sr:Индипендент; uk:Індепендент; he:אינדיפנדנט; hi:द इंडिपेंडेंट; bn:দ্য ইনডিপেনডেন্ট; bn:?ইনডিপেনডেন্ট; ur:?انڈیپنڈنٹ; ur:?انڈپینڈنٹ; hy:Ինդեփենդենթ; ka:ინდეპენდენტი; ta:தி இன்டிபென்டன்ட்; th:ดิอินดิเพนเดนต์; ur:انڈپینڈنٹ اردو; ur:انڈیپینڈنٹ اردو; sr:Indipendent|https://www.independent.co.uk/search/simple.do?destinationSectionUniqueName=search&publicationName=ind&searchString={q}|
dailymail-co-uk|outlet|dailymail.co.uk dailymail.com mailonline.com mailplus.co.uk|Daily Mail|MailOnline; Mail Online; The Mail on Sunday; DailyMail.com; zh:每日邮报; zh:每日郵報; ja:デーリー・メール; ja:デイリー・メール; ko:데일리메일; ar:ديلي ميل; ar:دايلي ميل; ar:ديلي مايل; ar:الديلي ميل; fa:دیلی میل; he:דיילי מייל; ru:Дейли мейл; ur:ڈیلی میل; hi:डेली मेल; bn:ডেইলি মেইল; ta:டெய்லி மெயில்; th:เดลีเมล; th:เดลิเมล; th:เดลี่เมล; az:Deyli Meyl; th:เดลี เมล; th:เดลี่ เมล; ko:데일리 메일; vi:DailyMail; id:Dailymail; fa:دیلی‌میل|https://www.dailymail.co.uk/home/search.html?sel=site&searchPhrase={q}|
thesun-co-uk|outlet|thesun.co.uk the-sun.com thesun.ie|?The Sun|en:?The Sun; zh:?太阳报; zh:?太陽報; ja:英紙サン; ja:英サン紙; ko:?더선; ar:صحيفة ذا صن; ar:ذا صن; fa:روزنامه سان; he:?סאן; ur:?دی سن; bn:?দ্য সান; hi:?द सन; ja:英大衆紙サン; ko:영국 더선; ar:?الصن; ko:더선; ko:더 선; th:เดอะซัน; th:เดอะ ซัน; hi:अखबार द सन; sr:?San||
mirror-co-uk|outlet|mirror.co.uk|?Daily Mirror|en:?!The Mirror; en:?Daily Mirror; en:?Mirror; en:Sunday Mirror; zh:?每日镜报; zh:每日鏡報; zh:?镜报; ja:デーリー・ミラー; ko:데일리미러; ar:ديلي ميرور; ja:大衆紙ミラー; ja:英紙ミラー; ja:ミラー紙; ja:デイリー・ミラー; ko:미러지; ar:ميرور; ar:الميرور; fa:?میرور; fa:دیلی میرور; th:เดลี มิร์เรอร์; th:เดลีมิร์เรอร์; th:มิร์เรอร์; vi:Mirror; ko:데일리 미러||reach
express-co-uk|outlet|express.co.uk|?Daily Express|en:?!Daily Express; en:?The Express; en:Sunday Express; zh:每日快报; zh:每日快報; ko:데일리익스프레스; ar:ديلي إكسبريس; ja:エクスプレス; ar:?إكسبريس; ko:데일리 익스프레스; vi:Express||
dailystar-co-uk|outlet|dailystar.co.uk|?Daily Star|en:?Daily Star; en:?The Star; ar:ديلي ستار; zh:每日星报; zh:每日星報; ko:데일리스타; ko:데일리 스타; ja:デイリー・スター; ja:デーリー・スター; th:เดลี สตาร์||
metro-co-uk|outlet|metro.co.uk|Metro (UK)|en:?!Metro; en:Metro UK||
inews-co-uk|outlet|inews.co.uk theipaper.com|i (The i Paper)|en:The i Paper; en:?i newspaper; en:inews; en:?!i||
standard-co-uk|outlet|standard.co.uk|Evening Standard|en:Evening Standard; en:?The Standard; en:The London Standard; zh:伦敦旗帜晚报; zh:標準晚報; ja:イブニング・スタンダード|https://www.standard.co.uk/search/site/{q}|
cityam|outlet|cityam.com|City A.M.|City AM||
news-sky|outlet|news.sky.com skynews.com|Sky News|zh:天空新闻; zh:天空新聞台; zh:天空新闻台; ja:スカイニューズ; ja:英スカイニューズ; ko:스카이뉴스; ar:سكاي نيوز; fa:اسکای نیوز; ru:Скай ньюс; he:סקיי ניוז; uk:Скай Ньюз; th:สกายนิวส์; hi:स्काई न्यूज; bn:স্কাই নিউজ; ta:ஸ்கை நியூஸ்; ur:سکائی نیوز; bg:Скай нюз; sr:Скај њуз; el:Σκάι Νιουζ; hy:Սքայ նյուս; ka:სქაი ნიუსი; uk:Скай Ньюс; ur:اسکائی نیوز; ja:スカイニュース||
skysports|outlet|skysports.com|Sky Sports|ja:スカイスポーツ; ja:スカイ・スポーツ; ko:스카이스포츠; ko:스카이 스포츠; Sky Sports News; ar:سكاي سبورتس; ar:سكاي سبورت; fa:اسکای اسپورت; th:สกายสปอร์ต; th:สกาย สปอร์ตส; vi:Sky Sport; bn:স্কাই স্পোর্টস; he:סקיי ספורטס; hi:स्काई स्पोर्ट्स; mk:Скај Спортс; mk:Скај спорт|https://www.skysports.com/search?q={q}|
itv|outlet|itv.com|ITV News|?ITV; zh:英国独立电视台; zh:?独立电视台||
channel4|outlet|channel4.com|Channel 4 News|Channel 4; zh:英国第四频道|https://www.channel4.com/search/?q={q}|
gbnews|outlet|gbnews.com|GB News|||
lbc-co-uk|outlet|lbc.co.uk|?LBC|||
newstatesman|outlet|newstatesman.com|New Statesman|zh:?新政治家||
spectator-co-uk|outlet|spectator.co.uk spectator.com|?The Spectator|en:?!The Spectator; en:The Spectator magazine; zh:旁观者杂志; zh:?旁觀者|https://www.spectator.co.uk/?s={q}|
private-eye-co-uk|outlet|private-eye.co.uk|Private Eye|||
prospectmagazine-co-uk|outlet|prospectmagazine.co.uk|?Prospect|||
newscientist|outlet|newscientist.com|New Scientist|zh:新科学家; zh:新科學人; ja:ニューサイエンティスト||
theregister|outlet|theregister.com theregister.co.uk|?The Register|en:?The Register; en:El Reg||
computerweekly|outlet|computerweekly.com|Computer Weekly|||
techradar|outlet|techradar.com|TechRadar||https://www.techradar.com/search?searchTerm={q}|
theconversation|outlet|theconversation.com|?The Conversation|The Conversation UK|https://theconversation.com/search?q={q}|
opendemocracy-net|outlet|opendemocracy.net|openDemocracy|||
middleeasteye-net|outlet|middleeasteye.net|Middle East Eye|?MEE; zh:中东之眼; zh:中東之眼; ja:ミドル・イースト・アイ; ar:ميدل إيست آي; bn:মিডল ইস্ট আই||
middleeastmonitor|outlet|middleeastmonitor.com|Middle East Monitor|?(en,de,es,pl,nl,da,no)MEMO||
newarab|outlet|newarab.com|The New Arab|New Arab||
alaraby-co-uk|outlet|alaraby.co.uk alaraby.com|Al-Araby Al-Jadeed|ar:العربي الجديد; ar:التلفزيون العربي; en:Al-Araby Al-Jadeed; en:Al Araby TV||
aawsat|outlet|aawsat.com|Asharq Al-Awsat|ar:صحيفة الشرق الأوسط; ar:جريدة الشرق الأوسط; ar:?الشرق الأوسط; Al-Sharq al-Awsat; fr:Asharq al-Awsat; zh:中东报; zh:中東報; fa:الشرق الاوسط; he:א-שרק אל-אווסט||
alquds-co-uk|outlet|alquds.co.uk|Al-Quds Al-Arabi|ar:القدس العربي; Al Quds Al Arabi||
iranintl|outlet|iranintl.com|Iran International|fa:ایران اینترنشنال; ar:إيران إنترناشيونال; he:איראן אינטרנשיונל; zh:伊朗国际电视台; zh:伊朗国际||
scotsman|outlet|scotsman.com|The Scotsman|||
heraldscotland|outlet|heraldscotland.com|The Herald (Glasgow)|The Herald Scotland; Glasgow Herald; en:?The Herald||
dailyrecord-co-uk|outlet|dailyrecord.co.uk|?Daily Record|||
thenational-scot|outlet|thenational.scot|The National (Scotland)|en:?!The National||
belfasttelegraph-co-uk|outlet|belfasttelegraph.co.uk|Belfast Telegraph|||
irishnews|outlet|irishnews.com|The Irish News|Irish News||
walesonline-co-uk|outlet|walesonline.co.uk|WalesOnline|Western Mail||
manchestereveningnews-co-uk|outlet|manchestereveningnews.co.uk|Manchester Evening News|||
liverpoolecho-co-uk|outlet|liverpoolecho.co.uk|Liverpool Echo|||
birminghammail-co-uk|outlet|birminghammail.co.uk|Birmingham Mail|BirminghamLive||
yorkshirepost-co-uk|outlet|yorkshirepost.co.uk|Yorkshire Post|||
pressgazette-co-uk|outlet|pressgazette.co.uk|Press Gazette|||
thejc|outlet|thejc.com|The Jewish Chronicle|Jewish Chronicle; en:The Jewish Chronicle; he:ג'ואיש כרוניקל||
lloydslist|outlet|lloydslist.com|Lloyd's List|zh:劳氏日报; zh:勞氏日報||
janes|outlet|janes.com|Jane's|Janes; Jane's Defence Weekly; zh:简氏防务周刊; zh:詹氏防務週刊; zh:?简氏; ja:ジェーンズ; en:Jane's||
declassifieduk-org|outlet|declassifieduk.org|Declassified UK|||
thebureauinvestigates|outlet|thebureauinvestigates.com|The Bureau of Investigative Journalism|Bureau of Investigative Journalism; en:The Bureau of Investigative Journalism||
fullfact-org|outlet|fullfact.org|Full Fact|||
carbonbrief-org|outlet|carbonbrief.org|Carbon Brief|||
unherd|outlet|unherd.com|UnHerd|||
morningstaronline-co-uk|outlet|morningstaronline.co.uk|?Morning Star|en:?!Morning Star||
theface|outlet|theface.com|?The Face|en:?The Face||
nme|outlet|nme.com|NME|||
autosport|outlet|autosport.com|Autosport|?(de,nl)Autosport||
autocar-co-uk|outlet|autocar.co.uk|Autocar|?(fr,nl,ca)Autocar|https://www.autocar.co.uk/SearchResults.aspx?q={q}|
motorsport|outlet|motorsport.com|Motorsport.com||https://www.motorsport.com/all/search/?q={q}|
elaph|outlet|elaph.com|Elaph|en:Elaph||
pressandjournal-co-uk|outlet|pressandjournal.co.uk|The Press and Journal|en:The Press and Journal; Press and Journal||
scotcampus|outlet|scotcampus.com|Scotcampus|en:Scotcampus||
thecourier-co-uk|outlet|thecourier.co.uk|?The Courier|en:?The Courier||
eveningexpress-co-uk|outlet|eveningexpress.co.uk|Evening Express|en:Evening Express||
theweek-co-uk|outlet|theweek.co.uk|The First Post|en:The First Post; First Post|https://www.theweek.co.uk/search/site/{q}|
thenorthernecho-co-uk|outlet|thenorthernecho.co.uk|The Northern Echo|en:The Northern Echo; Northern Echo||
oxfordmail-co-uk|outlet|oxfordmail.co.uk|Oxford Mail|en:Oxford Mail||
thewestmorlandgazette-co-uk|outlet|thewestmorlandgazette.co.uk|The Westmorland Gazette|en:The Westmorland Gazette; Westmorland Gazette||
alarab-co-uk|outlet|alarab.co.uk|Al-Arab|en:Al-Arab||
somersetcountygazette-co-uk|outlet|somersetcountygazette.co.uk|Somerset County Gazette|en:Somerset County Gazette||
echo-news-co-uk|outlet|echo-news.co.uk|?The Echo|en:?The Echo||
cravenherald-co-uk|outlet|cravenherald.co.uk|Craven Herald & Pioneer|en:Craven Herald & Pioneer||
lancashiretelegraph-co-uk|outlet|lancashiretelegraph.co.uk|Lancashire Telegraph|en:Lancashire Telegraph||
dailyecho-co-uk|outlet|dailyecho.co.uk|Southern Daily Echo|en:Southern Daily Echo||
gazette-news-co-uk|outlet|gazette-news.co.uk|?Daily Gazette|en:?Daily Gazette||
bournemouthecho-co-uk|outlet|bournemouthecho.co.uk|Bournemouth Daily Echo|en:Bournemouth Daily Echo|https://www.bournemouthecho.co.uk/search/?search={q}|
wiltshiretimes-co-uk|outlet|wiltshiretimes.co.uk|Wiltshire Times|en:Wiltshire Times||
messengernewspapers-co-uk|outlet|messengernewspapers.co.uk|Sale & Altrincham Messenger|en:Sale & Altrincham Messenger||
newsandstar-co-uk|outlet|newsandstar.co.uk|News and Star|en:News and Star||
thetelegraphandargus-co-uk|outlet|thetelegraphandargus.co.uk|Telegraph & Argus|en:Telegraph & Argus||
tivysideadvertiser-co-uk|outlet|tivysideadvertiser.co.uk|Tivyside Advertiser|en:Tivyside Advertiser||
keighleynews-co-uk|outlet|keighleynews.co.uk|Keighley News|en:Keighley News||
warringtonguardian-co-uk|outlet|warringtonguardian.co.uk|Warrington Guardian|en:Warrington Guardian||
yorkpress-co-uk|outlet|yorkpress.co.uk|?The Press|en:?The Press||
bristolpost-co-uk|outlet|bristolpost.co.uk|Bristol Post|en:Bristol Post||
nwemail-co-uk|outlet|nwemail.co.uk|North-West Evening Mail|en:North-West Evening Mail||
chroniclelive-co-uk|outlet|chroniclelive.co.uk|Evening Chronicle|en:Evening Chronicle||
newsshopper-co-uk|outlet|newsshopper.co.uk|News Shopper|en:News Shopper||
halsteadgazette-co-uk|outlet|halsteadgazette.co.uk|Halstead Gazette|en:Halstead Gazette||
dorsetecho-co-uk|outlet|dorsetecho.co.uk|Dorset Echo|en:Dorset Echo||
nottinghampost|outlet|nottinghampost.com|Nottingham Post|en:Nottingham Post||
impartialreporter|outlet|impartialreporter.com|The Impartial Reporter|en:The Impartial Reporter; Impartial Reporter||
readingchronicle-co-uk|outlet|readingchronicle.co.uk|Reading Chronicle|en:Reading Chronicle||
romseyadvertiser-co-uk|outlet|romseyadvertiser.co.uk|Romsey Advertiser|en:Romsey Advertiser||
bucksfreepress-co-uk|outlet|bucksfreepress.co.uk|Bucks Free Press|en:Bucks Free Press||
guardian-series-co-uk|outlet|guardian-series.co.uk|Waltham Forest Guardian|en:Waltham Forest Guardian||
westerntelegraph-co-uk|outlet|westerntelegraph.co.uk|Western Telegraph|en:Western Telegraph||
theboltonnews-co-uk|outlet|theboltonnews.co.uk|The Bolton News|en:The Bolton News; Bolton News||
malverngazette-co-uk|outlet|malverngazette.co.uk|Malvern Gazette|en:Malvern Gazette||
edp24-co-uk|outlet|edp24.co.uk|Eastern Daily Press|en:Eastern Daily Press||
kidderminstershuttle-co-uk|outlet|kidderminstershuttle.co.uk|?The Shuttle|en:?The Shuttle||
richmondandtwickenhamtimes-co-uk|outlet|richmondandtwickenhamtimes.co.uk|Richmond and Twickenham Times|en:Richmond and Twickenham Times||
gazetteandherald-co-uk|outlet|gazetteandherald.co.uk|Gazette and Herald|en:Gazette and Herald||
chelmsfordweeklynews-co-uk|outlet|chelmsfordweeklynews.co.uk|Chelmsford and Mid Essex Times|en:Chelmsford and Mid Essex Times||
salisburyjournal-co-uk|outlet|salisburyjournal.co.uk|Salisbury Journal|en:Salisbury Journal||
worcesternews-co-uk|outlet|worcesternews.co.uk|Worcester News|en:Worcester News||
bridportnews-co-uk|outlet|bridportnews.co.uk|Bridport News|en:Bridport News||
darlingtonandstocktontimes-co-uk|outlet|darlingtonandstocktontimes.co.uk|Darlington & Stockton Times|en:Darlington & Stockton Times||
watfordobserver-co-uk|outlet|watfordobserver.co.uk|Watford Observer|en:Watford Observer||
dailypost-co-uk|outlet|dailypost.co.uk|North Wales Daily Post|en:North Wales Daily Post||
greenocktelegraph-co-uk|outlet|greenocktelegraph.co.uk|Greenock Telegraph|en:Greenock Telegraph||
stalbansreview-co-uk|outlet|stalbansreview.co.uk|St Albans Review|en:St Albans Review||
andoveradvertiser-co-uk|outlet|andoveradvertiser.co.uk|Andover Advertiser|en:Andover Advertiser||
dunfermlinepress|outlet|dunfermlinepress.com|Dunfermline Press|en:Dunfermline Press||
cambridge-news-co-uk|outlet|cambridge-news.co.uk|Cambridge News|en:Cambridge News||
hulldailymail-co-uk|outlet|hulldailymail.co.uk|Hull Daily Mail|en:Hull Daily Mail||
herefordtimes|outlet|herefordtimes.com|Hereford Times|en:Hereford Times||
coventrytelegraph-net|outlet|coventrytelegraph.net|Coventry Telegraph|en:Coventry Telegraph||
hexham-courant-co-uk|outlet|hexham-courant.co.uk|Hexham Courant|en:Hexham Courant||
stokesentinel-co-uk|outlet|stokesentinel.co.uk|?The Sentinel|en:?The Sentinel||
derbytelegraph-co-uk|outlet|derbytelegraph.co.uk|Derby Telegraph|en:Derby Telegraph||
shropshirestar|outlet|shropshirestar.com|Shropshire Star|en:Shropshire Star||
guernseypress|outlet|guernseypress.com|Guernsey Press and Star|en:Guernsey Press and Star||
jerseyeveningpost|outlet|jerseyeveningpost.com|Jersey Evening Post|en:Jersey Evening Post||
getreading-co-uk|outlet|getreading.co.uk|Reading Post|en:Reading Post||
kentonline-co-uk|outlet|kentonline.co.uk|East Kent Mercury and Dover Mercury|en:East Kent Mercury and Dover Mercury||
expressandstar|outlet|expressandstar.com|Express & Star|en:Express & Star||
eveningnews24-co-uk|outlet|eveningnews24.co.uk|Norwich Evening News|en:Norwich Evening News||
inverness-courier-co-uk|outlet|inverness-courier.co.uk|The Inverness Courier|en:The Inverness Courier; Inverness Courier||
hertfordshiremercury-co-uk|outlet|hertfordshiremercury.co.uk|Hertfordshire Mercury|en:Hertfordshire Mercury||
romfordrecorder-co-uk|outlet|romfordrecorder.co.uk|Romford Recorder|en:Romford Recorder||
wisbechstandard-co-uk|outlet|wisbechstandard.co.uk|Wisbech Standard|en:Wisbech Standard||
thecomet-net|outlet|thecomet.net|?The Comet|en:?The Comet||
doncasterfreepress-co-uk|outlet|doncasterfreepress.co.uk|Doncaster Free Press|en:Doncaster Free Press||
croydonguardian-co-uk|outlet|croydonguardian.co.uk|Croydon Guardian|en:Croydon Guardian||
thewestonmercury-co-uk|outlet|thewestonmercury.co.uk|Portishead Times|en:Portishead Times||
whtimes-co-uk|outlet|whtimes.co.uk|Welwyn Hatfield Times|en:Welwyn Hatfield Times||
eastlondonadvertiser-co-uk|outlet|eastlondonadvertiser.co.uk|Docklands and East London Advertiser|en:Docklands and East London Advertiser||
portsmouth-co-uk|outlet|portsmouth.co.uk|The Portsmouth Evening News|en:The Portsmouth Evening News; Portsmouth Evening News||
hartlepoolmail-co-uk|outlet|hartlepoolmail.co.uk|Hartlepool Mail|en:Hartlepool Mail||
islingtongazette-co-uk|outlet|islingtongazette.co.uk|Islington Gazette|en:Islington Gazette||
newhamrecorder-co-uk|outlet|newhamrecorder.co.uk|Newham Recorder|en:Newham Recorder||
banglamirrornews|outlet|banglamirrornews.com|Bangla Mirror|en:Bangla Mirror||
chichester-co-uk|outlet|chichester.co.uk|Chichester Observer|en:Chichester Observer||
northumberlandgazette-co-uk|outlet|northumberlandgazette.co.uk|Northumberland Gazette|en:Northumberland Gazette||
yorkshireeveningpost-co-uk|outlet|yorkshireeveningpost.co.uk|Yorkshire Evening Post|en:Yorkshire Evening Post||
examiner-co-uk|outlet|examiner.co.uk|Huddersfield Daily Examiner|en:Huddersfield Daily Examiner||
eastbourneherald-co-uk|outlet|eastbourneherald.co.uk|Eastbourne Herald|en:Eastbourne Herald||
kingstonguardian-co-uk|outlet|kingstonguardian.co.uk|Kingston Guardian|en:Kingston Guardian||
derryjournal|outlet|derryjournal.com|Derry Journal|en:Derry Journal||
lep-co-uk|outlet|lep.co.uk|Lancaster Post|en:Lancaster Post||
kilburntimes-co-uk|outlet|kilburntimes.co.uk|Brent & Kilburn Times|en:Brent & Kilburn Times||
sunderlandecho|outlet|sunderlandecho.com|Sunderland Echo|en:Sunderland Echo||
thestar-co-uk|outlet|thestar.co.uk|Sheffield Star|en:Sheffield Star||
thestage-co-uk|outlet|thestage.co.uk|?The Stage|en:?The Stage||
irishpost-co-uk|outlet|irishpost.co.uk|The Irish Post|en:The Irish Post; Irish Post||
northamptonchron-co-uk|outlet|northamptonchron.co.uk|Northampton Chronicle & Echo|en:Northampton Chronicle & Echo||
chesterchronicle-co-uk|outlet|chesterchronicle.co.uk|Chester Chronicle|en:Chester Chronicle||
wakefieldexpress-co-uk|outlet|wakefieldexpress.co.uk|Wakefield Express|en:Wakefield Express||
thescarboroughnews-co-uk|outlet|thescarboroughnews.co.uk|The Scarborough News|en:The Scarborough News; Scarborough News||
hastingsobserver-co-uk|outlet|hastingsobserver.co.uk|Hastings & St. Leonards Observer|en:Hastings & St. Leonards Observer||
fifetoday-co-uk|outlet|fifetoday.co.uk|Fife Free Press|en:Fife Free Press||
pontefractandcastlefordexpress-co-uk|outlet|pontefractandcastlefordexpress.co.uk|Pontefract & Castleford Express|en:Pontefract & Castleford Express||
thescottishsun-co-uk|outlet|thescottishsun.co.uk|The Scottish Sun|en:The Scottish Sun; Scottish Sun||
daventryexpress-co-uk|outlet|daventryexpress.co.uk|Daventry Express|en:Daventry Express||
burnleyexpress-net|outlet|burnleyexpress.net|Burnley Express|en:Burnley Express||
thesouthernreporter-co-uk|outlet|thesouthernreporter.co.uk|Southern Reporter|en:Southern Reporter||
derbyshiretimes-co-uk|outlet|derbyshiretimes.co.uk|Derbyshire Times|en:Derbyshire Times||
essexcountystandard-co-uk|outlet|essexcountystandard.co.uk|Essex County Standard|en:Essex County Standard||
blackpoolgazette-co-uk|outlet|blackpoolgazette.co.uk|Blackpool Gazette|en:Blackpool Gazette||
westerndailypress-co-uk|outlet|westerndailypress.co.uk|Western Daily Press|en:Western Daily Press||
portadowntimes-co-uk|outlet|portadowntimes.co.uk|Portadown Times|en:Portadown Times||
cornwalllive|outlet|cornwalllive.com|The Cornishman|en:The Cornishman||
iwcp-co-uk|outlet|iwcp.co.uk|Isle of Wight County Press|en:Isle of Wight County Press||
newburytoday-co-uk|outlet|newburytoday.co.uk|Newbury Weekly News|en:Newbury Weekly News||
lurganmail-co-uk|outlet|lurganmail.co.uk|Lurgan Mail|en:Lurgan Mail||
buxtonadvertiser-co-uk|outlet|buxtonadvertiser.co.uk|Buxton Advertiser|en:Buxton Advertiser||
essexlive-news|outlet|essexlive.news|Essex Chronicle|en:Essex Chronicle||
bucksherald-co-uk|outlet|bucksherald.co.uk|Bucks Herald|en:Bucks Herald||
banburyguardian-co-uk|outlet|banburyguardian.co.uk|Banbury Guardian|en:Banbury Guardian||
lancasterguardian-co-uk|outlet|lancasterguardian.co.uk|Lancaster Guardian|en:Lancaster Guardian||
southwales-eveningpost-co-uk|outlet|southwales-eveningpost.co.uk|South Wales Evening Post|en:South Wales Evening Post||
gloucestershireecho-co-uk|outlet|gloucestershireecho.co.uk|Gloucestershire Echo|en:Gloucestershire Echo||
larnetimes-co-uk|outlet|larnetimes.co.uk|Larne Times|en:Larne Times||
kentnews-co-uk|outlet|kentnews.co.uk|Kent on Saturday|en:Kent on Saturday||
pendletoday-co-uk|outlet|pendletoday.co.uk|Clitheroe Advertiser and Times|en:Clitheroe Advertiser and Times||
matlockmercury-co-uk|outlet|matlockmercury.co.uk|Matlock Mercury|en:Matlock Mercury||
morpethherald-co-uk|outlet|morpethherald.co.uk|Morpeth Herald|en:Morpeth Herald||
newarkadvertiser-co-uk|outlet|newarkadvertiser.co.uk|Newark Advertiser|en:Newark Advertiser||
henleystandard-co-uk|outlet|henleystandard.co.uk|Henley Standard|en:Henley Standard||
hemeltoday-co-uk|outlet|hemeltoday.co.uk|Hemel Hempstead Gazette|en:Hemel Hempstead Gazette||
loughboroughecho-net|outlet|loughboroughecho.net|Loughborough Echo|en:Loughborough Echo||
gainsboroughstandard-co-uk|outlet|gainsboroughstandard.co.uk|Gainsborough Standard|en:Gainsborough Standard||
northdevonjournal-co-uk|outlet|northdevonjournal.co.uk|North Devon Journal|en:North Devon Journal||
miltonkeynes-co-uk|outlet|miltonkeynes.co.uk|Milton Keynes Citizen|en:Milton Keynes Citizen||
fleetwoodtoday-co-uk|outlet|fleetwoodtoday.co.uk|Fleetwood Weekly News|en:Fleetwood Weekly News||
stamfordmercury-co-uk|outlet|stamfordmercury.co.uk|Stamford Mercury|en:Stamford Mercury||
bathchronicle-co-uk|outlet|bathchronicle.co.uk|Bath Chronicle|en:Bath Chronicle||
kirkintilloch-herald-co-uk|outlet|kirkintilloch-herald.co.uk|Kirkintilloch Herald|en:Kirkintilloch Herald||
bedfordshire-news-co-uk|outlet|bedfordshire-news.co.uk|Bedfordshire on Sunday|en:Bedfordshire on Sunday||
fermanaghherald|outlet|fermanaghherald.com|Fermanagh Herald|en:Fermanagh Herald||
newspostleader-co-uk|outlet|newspostleader.co.uk|News Post Leader|en:News Post Leader||
motorcyclenews|outlet|motorcyclenews.com|Motor Cycle News|en:Motor Cycle News; Motorcycle News; ?MCN||
hawick-news-co-uk|outlet|hawick-news.co.uk|Hawick News|en:Hawick News||
islingtontribune|outlet|islingtontribune.com|Islington Tribune|en:Islington Tribune||
cambrian-news-co-uk|outlet|cambrian-news.co.uk|Holidaymaker|cy:Holidaymaker||
buteman-co-uk|outlet|buteman.co.uk|The Buteman|en:The Buteman||
fnlondon|outlet|fnlondon.com|Financial News|en:Financial News||
theecologist-org|outlet|theecologist.org|?The Ecologist|en:?The Ecologist||
tamworthherald-co-uk|outlet|tamworthherald.co.uk|Tamworth Herald|en:Tamworth Herald||
teesdalemercury-co-uk|outlet|teesdalemercury.co.uk|Teesdale Mercury|en:Teesdale Mercury||
northampton-news-hp-co-uk|outlet|northampton-news-hp.co.uk|Northants Herald & Post|en:Northants Herald & Post||
dailysquib-co-uk|outlet|dailysquib.co.uk|The Daily Squib|en:The Daily Squib; Daily Squib||
greatyarmouthmercury-co-uk|outlet|greatyarmouthmercury.co.uk|Great Yarmouth Mercury|en:Great Yarmouth Mercury||
theneweuropean-co-uk|outlet|theneweuropean.co.uk|The New European|en:The New European; New European||
bvibeacon|outlet|bvibeacon.com|BVI Beacon|en:BVI Beacon||
llanellistar-co-uk|outlet|llanellistar.co.uk|Llanelli Star|en:Llanelli Star||
thenews-coop|outlet|thenews.coop|Co-op News|en:Co-op News||
shetlandtimes-co-uk|outlet|shetlandtimes.co.uk|The Shetland Times|en:The Shetland Times; Shetland Times||
tes|outlet|tes.com|Times Educational Supplement|en:Times Educational Supplement||
churchtimes-co-uk|outlet|churchtimes.co.uk|Church Times|en:Church Times||
driffieldtoday-co-uk|outlet|driffieldtoday.co.uk|Driffield Times|en:Driffield Times||
fromestandard-co-uk|outlet|fromestandard.co.uk|Somerset Guardian and Standard|en:Somerset Guardian and Standard||
tribunemagazine-org|outlet|tribunemagazine.org|?Tribune|en:?Tribune||
maidenhead-advertiser-co-uk|outlet|maidenhead-advertiser.co.uk|Maidenhead Advertiser|en:Maidenhead Advertiser||
centralsomersetgazette-co-uk|outlet|centralsomersetgazette.co.uk|Mid Somerset Series|en:Mid Somerset Series||
windsorexpress-co-uk|outlet|windsorexpress.co.uk|Slough and Windsor Express|en:Slough and Windsor Express||
onemk-co-uk|outlet|onemk.co.uk|MK News|en:MK News||
ttgdigital|outlet|ttgdigital.com|Travel Trade Gazette|en:Travel Trade Gazette||
southlondon-today-co-uk|outlet|southlondon-today.co.uk|South London Press|en:South London Press||
southwarknews-co-uk|outlet|southwarknews.co.uk|Southwark News|en:Southwark News||
bylinetimes|outlet|bylinetimes.com|Byline Times|en:Byline Times||
nowmagazine|outlet|nowmagazine.co.uk|Now magazine|||
hellomagazine|outlet|hellomagazine.com|HELLO! magazine|Hello! magazine; Hello magazine||
okmagazine|outlet|ok.co.uk okmagazine.com|OK! magazine|OK! magazine; OK magazine||
heatworld|outlet|heatworld.com|heat magazine|Heat magazine||
eurogamer|outlet|eurogamer.net|Eurogamer|||
rockpapershotgun|outlet|rockpapershotgun.com|Rock Paper Shotgun|Rock, Paper, Shotgun||
vg247|outlet|vg247.com|VG247|||
lrb|outlet|lrb.co.uk|London Review of Books|||
itsfoss|outlet|itsfoss.com|It's FOSS|It’s FOSS||
omgubuntu|outlet|omgubuntu.co.uk|OMG! Ubuntu|OMG Ubuntu||
goal-com|outlet|goal.com|?Goal|Goal.com; ko:골닷컴; bn:গোল ডটকম; ar:جول; ar:غول||
dezeen|outlet|dezeen.com|Dezeen|||
talksport-com|outlet|talksport.com|talkSPORT|Talksport; ko:토크스포츠; ko:토크스포트||
fourfourtwo-com|outlet|fourfourtwo.com|FourFourTwo|||
givemesport-com|outlet|givemesport.com|GiveMeSport|ko:기브미스포츠; ko:기브 미 스포츠; ar:جيف مي سبورت||
teamtalk-com|outlet|teamtalk.com|TEAMtalk|Teamtalk; ko:팀토크||
caughtoffside-com|outlet|caughtoffside.com|CaughtOffside|Caught Offside; ko:커트오프사이드; ko:커트 오프사이드; ko:코트오프사이드; ko:코트 오프사이드||
thisisanfield-com|outlet|thisisanfield.com|This Is Anfield|||
planetf1-com|outlet|planetf1.com|PlanetF1|||
cyclingnews-com|outlet|cyclingnews.com|Cyclingnews|||
insidethegames-biz|outlet|insidethegames.biz|Inside the Games|insidethegames||
sportbible-com|outlet|sportbible.com|SPORTbible|ko:스포츠바이블; ko:스포츠 바이블||
ladbible-com|outlet|ladbible.com|LADbible|||
tntsports-co-uk|outlet|tntsports.co.uk|TNT Sports|||
digitalspy-com|outlet|digitalspy.com|Digital Spy|||
gamesradar-com|outlet|gamesradar.com|GamesRadar|GamesRadar+||
businessoffashion-com|outlet|businessoffashion.com|Business of Fashion|The Business of Fashion||
videogameschronicle-com|outlet|videogameschronicle.com|Video Games Chronicle|?VGC||
thisismoney-co-uk|outlet|thisismoney.co.uk|This is Money|||
topgear-com|outlet|topgear.com|Top Gear|BBC Top Gear||
flightglobal-com|outlet|flightglobal.com|FlightGlobal|Flight Global||
simpleflying-com|outlet|simpleflying.com|Simple Flying|||
spglobal-com|outlet|spglobal.com|S&P Global Commodity Insights|S&P Global Platts; Platts||
novaramedia-com|outlet|novaramedia.com|Novara Media|||
timeshighereducation-com|outlet|timeshighereducation.com|Times Higher Education|||
footballtransfers-com|outlet|footballtransfers.com|FootballTransfers|||
footballinsider247-com|outlet|footballinsider247.com|Football Insider|ko:풋볼인사이더; ko:풋볼 인사이더||
football365-com|outlet|football365.com|Football365|||
rugbypass-com|outlet|rugbypass.com|RugbyPass|||
denofgeek-com|outlet|denofgeek.com|Den of Geek|||
pushsquare-com|outlet|pushsquare.com|Push Square|||
nintendolife-com|outlet|nintendolife.com|Nintendo Life|||
pinknews-co-uk|outlet|pinknews.co.uk|PinkNews|||
sifted-eu|outlet|sifted.eu|Sifted|||
splash247-com|outlet|splash247.com|Splash247|||
conservativehome-com|outlet|conservativehome.com|ConservativeHome|||
labourlist-org|outlet|labourlist.org|LabourList|||
politicshome-com|outlet|politicshome.com|PoliticsHome|||
indy100-com|outlet|indy100.com|indy100|||
football-london|outlet|football.london|football.london|Football London; ko:풋볼런던; ko:풋볼 런던||
people-co-uk|outlet|people.co.uk|The People (Sunday People)|Sunday People; th:เดอะ พีเพิ่ล||
raialyoum|outlet|raialyoum.com|رأي اليوم|ar:رأي اليوم; fa:رأی الیوم; fa:رای الیوم; en:Rai al-Youm||
`;
