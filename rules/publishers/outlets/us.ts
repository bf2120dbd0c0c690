export default `
nytimes|outlet|nytimes.com cn.nytimes.com nyt.com nytimes.com.cn|The New York Times|New York Times; NYT; NYTimes; en:NY Times; en:The New York Times; fr:le New York Times; es:el New York Times; it:il New York Times; pt:o New York Times; ru:Нью-Йорк таймс; uk:Нью-Йорк Таймс; zh:纽约时报; zh:紐約時報; zh:纽时; zh:紐時; zh:纽约时报中文网; ja:ニューヨーク・タイムズ; ja:ニューヨークタイムズ; ja:NYタイムズ; ja:NYT紙; ja:米紙ニューヨーク・タイムズ; ko:뉴욕타임스; ko:뉴욕 타임스; ko:뉴욕타임즈; ar:نيويورك تايمز; ar:صحيفة نيويورك تايمز; fa:نیویورک تایمز; he:ניו יורק טיימס; he:הניו יורק טיימס; hi:न्यूयॉर्क टाइम्स; hi:द न्यूयॉर्क टाइम्स; vi:tờ New York Times; tr:New York Times gazetesi; id:harian New York Times; pl:dziennik New York Times; el:Νιου Γιορκ Τάιμς; th:นิวยอร์กไทมส์; th:นิวยอร์ก ไทม์ส; bg:Ню Йорк таймс; sr:Њујорк тајмс; sr:Njujork tajms; uk:Нью-Йорк таймс; el:Τάιμς της Νέας Υόρκης; ar:النيويورك تايمز; ar:نيو يورك تايمز; ar:ذا نيويورك تايمز; fa:نیویورک‌تایمز; ur:نیویارک ٹائمز; ur:نیو یارک ٹائمز; ur:دی نیویارک ٹائمز; ur:دی نیو یارک ٹائمز; hi:न्यूयार्क टाइम्स; hi:न्यू यॉर्क टाइम्स; hi:द न्यूयार्क टाइम्स; bn:নিউইয়র্ক টাইমস; bn:নিউ ইয়র্ক টাইমস; bn:দ্য নিউইয়র্ক টাইমস; bn:দ্য নিউ ইয়র্ক টাইমস; bn:দা নিউ ইয়র্ক টাইমস; ta:நியூயார்க் டைம்ஸ்; ta:தி நியூயார்க் டைம்ஸ்; ta:நியூ யார்க் டைம்ஸ்; ta:நியூயோர்க் டைம்ஸ்; th:เดอะนิวยอร์กไทมส์; th:เดอะนิวยอร์กไทม์ส; hy:Նյու Յորք թայմս; hy:Նյու Յորք թայմզ; ka:ნიუ-იორკ თაიმსი; ka:ნიუ იორკ ტაიმსი; az:Nyu-York Tayms; ne:न्युयोर्क टाइम्स; te:న్యూయార్క్ టైమ్స్; ml:ന്യൂയോർക്ക് ടൈംസ്; te:ది న్యూయార్క్ టైమ్స్|https://www.nytimes.com/search?query={q}|
washingtonpost|outlet|washingtonpost.com wapo.st|The Washington Post|Washington Post; WaPo; en:?!the Post; en:The Washington Post; ru:Вашингтон пост; uk:Вашингтон Пост; zh:华盛顿邮报; zh:華盛頓郵報; zh:华邮; zh:華郵; ja:ワシントン・ポスト; ja:ワシントンポスト; ja:?WP紙; ja:米紙ワシントン・ポスト; ko:워싱턴포스트; ko:워싱턴 포스트; ar:واشنطن بوست; fa:واشنگتن پست; he:וושינגטון פוסט; he:הוושינגטון פוסט; hi:वाशिंगटन पोस्ट; hi:वॉशिंगटन पोस्ट; el:Ουάσιγκτον Ποστ; th:วอชิงตันโพสต์; bg:Вашингтон пост; sr:Вашингтон пост; sr:Vašington post; uk:Вашингтон пост; el:Ουάσινγκτον Ποστ; el:Ουόσινγκτον Ποστ; el:Ουάσιγκτον ποστ; ar:الواشنطن بوست; ar:ذا واشنطن بوست; fa:واشنگتن‌پست; ur:واشنگٹن پوسٹ; ur:دی واشنگٹن پوسٹ; hi:द वाशिंगटन पोस्ट; hi:द वॉशिंगटन पोस्ट; bn:ওয়াশিংটন পোস্ট; bn:দ্য ওয়াশিংটন পোস্ট; ta:வாஷிங்டன் போஸ்ட்; ta:தி வாஷிங்டன் போஸ்ட்; th:เดอะวอชิงตันโพสต์; hy:Վաշինգտոն փոսթ; hy:Վաշինգթոն փոսթ; hy:Վաշինգտոն պոստ; ka:ვაშინგტონ პოსტი; ka:უოშინგტონ პოსტი; az:Vaşinqton Post|https://www.washingtonpost.com/newssearch/search.html?st={q}|
wsj|outlet|wsj.com cn.wsj.com jp.wsj.com on.wsj.com djreprints.com|The Wall Street Journal|sr:Volstrit džornal; sr:Волстрит џорнал; Wall Street Journal; WSJ; ru:Уолл-стрит джорнал; ru:Уолл стрит джорнэл; uk:Волл-стріт джорнал; zh:华尔街日报; zh:華爾街日報; ja:ウォール・ストリート・ジャーナル; ja:ウォールストリート・ジャーナル; ja:WSJ紙; ko:월스트리트저널; ko:월스트리트 저널; ar:وول ستريت جورنال; fa:وال‌استریت ژورنال; fa:وال استریت ژورنال; he:וול סטריט ג'ורנל; he:הוול סטריט ג'ורנל; hi:वॉल स्ट्रीट जर्नल; el:Γουόλ Στριτ Τζέρναλ; th:วอลล์สตรีทเจอร์นัล; en:The Wall Street Journal; bg:Уолстрийт джърнъл; bg:Уол стрийт джърнъл; sr:Волстрит џурнал; sr:Volstrit džurnal; sr:Вол стрит џурнал; sr:Vol strit džurnal; uk:Волл-стріт джорнел; uk:Уолл-стріт джорнал; el:Ουόλ Στριτ Τζέρναλ; ar:وول ستريت جورنل; ar:الوول ستريت جورنال; fa:وال استریت جورنال; fa:وال‌استریت‌ژورنال; ur:وال اسٹریٹ جرنل; ur:وال سٹریٹ جرنل; ur:دی وال اسٹریٹ جرنل; hi:द वॉल स्ट्रीट जर्नल; hi:वाल स्ट्रीट जर्नल; bn:ওয়াল স্ট্রিট জার্নাল; bn:দ্য ওয়াল স্ট্রিট জার্নাল; bn:ওয়ালস্ট্রিট জার্নাল; ta:வால் ஸ்ட்ரீட் ஜர்னல்; ta:தி வால் ஸ்ட்ரீட் ஜர்னல்; ta:வோல் ஸ்ட்ரீட் ஜேர்னல்; th:วอลล์สตรีตเจอร์นัล; th:เดอะวอลล์สตรีตเจอร์นัล; hy:Ուոլ սթրիթ ջորնալ; hy:Ուոլ սթրիթ ջորնըլ; ka:უოლ-სტრიტ ჯორნალი; ka:უოლსტრიტ ჯორნალი; ka:ვოლ-სტრიტ ჯორნალი; th:เดอะวอลล์สตรีทเจอร์นัล|https://www.wsj.com/search/term.html?KEYWORDS={q}&isAdvanced=true&daysback=90d&andor=AND&sort=date-desc&source=wsjarticle,wsjblogs,wsjvideo,interactivemedia,sitesearch,wsjpro|
usatoday|outlet|usatoday.com|USA Today|ru:США тудей; ru:Ю-Эс-Эй тудей; zh:?今日美国; zh:?今日美國; ja:USAトゥデイ; ja:USAトゥデー; ko:USA투데이; ar:يو إس إيه توداي; fa:یو‌اس‌ای تودی; he:יו אס איי טודיי; ur:یو ایس اے ٹوڈے; hi:यूएसए टुडे|https://www.usatoday.com/search/{q}/|gannett
latimes|outlet|latimes.com|Los Angeles Times|?(en,da,no)LA Times; L.A. Times; ?LAT; ru:Лос-Анджелес таймс; zh:洛杉矶时报; zh:洛杉磯時報; ja:ロサンゼルス・タイムズ; ko:로스앤젤레스타임스; ko:LA타임스; ar:لوس أنجلوس تايمز; fa:لس‌آنجلس تایمز; fa:لس آنجلس تایمز; he:לוס אנג'לס טיימס; uk:Лос-Анджелес таймс; hi:लॉस एंजिल्स टाइम्स; ur:لاس اینجلس ٹائمز; bn:লস অ্যাঞ্জেলেস টাইমস; bg:Лос Анджелис таймс; sr:Лос Анђелес тајмс; el:Λος Άντζελες Τάιμς; ta:லாஸ் ஏஞ்சல்ஸ் டைம்ஸ்; th:ลอสแอนเจลิสไทมส์||
cnn|outlet|cnn.com edition.cnn.com cnnespanol.cnn.com us.cnn.com cnn.co.jp|CNN|Cable News Network; CNN International; es:CNN en Español; ru:Си-эн-эн; uk:Сі-ен-ен; zh:美国有线电视新闻网; zh:美國有線電視新聞網; zh:有线电视新闻网; ja:米CNN; ja:CNNテレビ; ko:미국 CNN; ko:CNN방송; ar:سي إن إن; ar:شبكة سي إن إن; ar:سي ان ان; fa:سی‌ان‌ان; fa:سی ان ان; he:סי-אן-אן; he:סי אן אן; hi:सीएनएन; vi:đài CNN; el:CNNi; bg:Си ен ен; sr:Си-ен-ен; sr:Si-en-en; el:Σι εν εν; el:Σι Εν Εν Ι; he:סיאןאן; ar:السي إن إن; ur:سی این این; bn:সিএনএন; ta:சிஎன்என்; ta:சி.என்.என்; th:ซีเอ็นเอ็น; hy:Սի-էն-էն; hy:ՍիԷնԷն; ka:სიენენი; ka:სი-ენ-ენი; ja:米CNNテレビ; ko:미 CNN; fa:سی‌ان ان; fa:سی ان‌ان; ne:सिएनएन; te:సీఎన్ఎన్; ml:സിഎൻഎൻ|https://www.cnn.com/search/?q={q}|
foxnews|outlet|foxnews.com|Fox News|Fox News Digital; ru:Фокс ньюс; uk:Фокс Ньюз; zh:福克斯新闻; zh:福斯新聞; zh:霍士新聞; zh:福克斯新闻网; ja:FOXニュース; ja:フォックスニュース; ko:폭스뉴스; ko:폭스 뉴스; ar:فوكس نيوز; fa:فاکس نیوز; he:פוקס ניוז; hi:फॉक्स न्यूज; vi:đài Fox News; bg:Фокс нюз; sr:Фокс њуз; sr:Foks njuz; uk:Фокс ньюс; uk:Фокс ньюз; el:Φοξ Νιουζ; el:Φοξ Νιούς; he:פוקס ניוס; bn:ফক্স নিউজ; ta:ஃபாக்ஸ் நியூஸ்; ta:பாக்ஸ் நியூஸ்; th:ฟ็อกซ์นิวส์; th:ฟอกซ์นิวส์; hy:Ֆոքս նյուս; hy:Ֆոքս նյուզ; ka:ფოქს ნიუსი; ka:ფოქსნიუსი; ja:米FOXニュース; ja:FOXテレビ; ko:폭스뉴스 방송; zh:霍士新聞台; zh:福斯新聞網|https://www.foxnews.com/search-results/search?q={q}|
nbcnews|outlet|nbcnews.com|NBC News|NBC; zh:全国广播公司; zh:?國家廣播公司; zh:美国全国广播公司; zh:全國廣播公司; ja:NBCテレビ; ja:NBCニュース; ko:NBC방송; ko:NBC 방송; ar:إن بي سي نيوز; ar:إن بي سي; ru:Эн-би-си; fa:ان‌بی‌سی; he:אן-בי-סי; uk:Ен-бі-сі; bg:Ен би си; sr:Ен-би-си; sr:En-bi-si; el:Εν Μπι Σι; ur:این بی سی; ur:این بی سی نیوز; hi:एनबीसी न्यूज; hi:एनबीसी; bn:এনবিসি; bn:এনবিসি নিউজ; ta:என்பிசி; ta:என்பிசி நியூஸ்; th:เอ็นบีซี; th:เอ็นบีซีนิวส์; hy:Էն-բի-սի; hy:ԷնԲիՍի; ka:ენბისი; ka:ენ-ბი-სი; ja:米NBCテレビ; ja:米NBC; ko:NBC뉴스; ko:미 NBC; zh:NBC新闻; Meet the Press; NBC Nightly News||
cbsnews|outlet|cbsnews.com|CBS News|CBS; zh:哥伦比亚广播公司; zh:哥倫比亞廣播公司; ja:CBSテレビ; ja:CBSニュース; ko:CBS방송; ar:سي بي إس نيوز; ar:سي بي إس; ru:Си-би-эс; fa:سی‌بی‌اس; he:סי-בי-אס; bg:Си би ес; sr:Си-би-ес; sr:Si-bi-es; uk:Сі-бі-ес; el:Σι Μπι Ες; ur:سی بی ایس; ur:سی بی ایس نیوز; hi:सीबीएस न्यूज; hi:सीबीएस; bn:সিবিএস; bn:সিবিএস নিউজ; ta:சிபிஎஸ்; ta:சிபிஎஸ் நியூஸ்; th:ซีบีเอส; th:ซีบีเอสนิวส์; hy:Սի-բի-էս; ka:სიბიესი; ka:სი-ბი-ესი; ja:米CBSテレビ; ja:米CBS; ko:미국 CBS; zh:美国哥伦比亚广播公司; zh:CBS新闻; 60 Minutes; Face the Nation||
abcnews-go|outlet|abcnews.go.com abcnews.com|ABC News (US)|?!ABC News; ?ABC; en:American Broadcasting Company; zh:美国广播公司; zh:美國廣播公司; ja:米ABCテレビ; ja:ABCテレビ; ko:ABC방송; ar:إيه بي سي نيوز; ar:إيه بي سي; ru:Эй-би-си; fa:ای‌بی‌سی; bg:?Ей би си; sr:?Еј-би-си; sr:?Ej-bi-si; uk:?Ей-бі-сі; el:?Έι Μπι Σι; he:איי-בי-סי; he:אי-בי-סי; fa:ای بی سی; fa:ای بی سی نیوز; ur:?اے بی سی; ur:اے بی سی نیوز; hi:एबीसी न्यूज; hi:?एबीसी; bn:?এবিসি; bn:এবিসি নিউজ; ta:?ஏபிசி; ta:ஏபிசி நியூஸ்; th:เอบีซีนิวส์; th:?เอบีซี; hy:?Էյ-բի-սի; ka:?ეიბისი; ka:?ეი-ბი-სი; ja:米ABC; ko:미국 ABC; ko:ABC뉴스; zh:美國廣播公司新聞; Good Morning America|https://abcnews.go.com/search?searchtext={q}|
msnbc|outlet|msnbc.com ms.now|MSNBC|MS NOW; zh:微软全国广播公司; ar:إم إس إن بي سي|https://www.msnbc.com/search/{q}|
cnbc|outlet|cnbc.com|CNBC|zh:消费者新闻与商业频道; zh:美国消费者新闻与商业频道; ja:CNBCテレビ; ar:سي إن بي سي; ru:Си-эн-би-си; fa:سی‌ان‌بی‌سی; he:סי-אן-בי-סי; th:ซีเอ็นบีซี; hi:सीएनबीसी; bn:সিএনবিসি; ur:سی این بی سی; bg:Си ен би си; sr:Си-ен-би-си; uk:Сі-ен-бі-сі; ko:CNBC 방송; ta:சிஎன்பிசி; hy:Սի-էն-բի-սի; el:Σι Εν Μπι Σι||
npr-org|outlet|npr.org|NPR|National Public Radio; zh:全国公共广播电台; zh:全國公共廣播電台; zh:美国全国公共广播电台; ja:米公共ラジオ; ko:공영라디오 NPR; ar:الإذاعة الوطنية العامة|https://www.npr.org/search/index.php?query={q}|
pbs-org|outlet|pbs.org|PBS|PBS NewsHour; PBS News; zh:美国公共电视网; zh:?公共电视网; zh:公共廣播電視公司|https://www.pbs.org/search/?q={q}|
politico|outlet|politico.com|?(es,it,pt,ca,gl)Politico|zh:政治新闻网; zh:政客新聞網; zh:政客网; zh:?政治报; ja:ポリティコ; ko:폴리티코; ar:بوليتيكو; ru:?Политико; uk:?Політико; fa:پولیتیکو; he:פוליטיקו; bg:?Политико; sr:?Politiko; el:?Πολίτικο; ar:البوليتيكو; fa:پلیتیکو; ur:پولیٹیکو; hi:पॉलिटिको; hi:पोलिटिको; bn:পলিটিকো; ta:பொலிட்டிகோ; th:โพลิติโก; th:โปลิติโก; hy:Պոլիտիկո; hy:Փոլիթիքո; zh:美国政客网; ka:პოლიტიკო|https://www.politico.com/search?q={q}|
axios|outlet|axios.com|Axios|zh:阿克西奥斯; zh:阿克西奧斯; zh:阿克西奥斯新闻网; ja:アクシオス; ko:악시오스; ar:أكسيوس; ru:Аксиос; fa:آکسیوس; he:אקסיוס; uk:Аксіос; bg:Аксиос; sr:Аксиос; sr:Aksios; ur:ایکسیوس; ur:ایگزیوس; hi:एक्सिओस; hi:एक्सियोस; hi:एक्सियस; bn:অ্যাক্সিওস; bn:এক্সিওস; ta:ஆக்சியோஸ்; th:แอ็กซิออส; th:แอกซิออส; th:เอ็กซิออส; hy:Աքսիոս; ka:აქსიოსი; ja:米アクシオス; ko:미 악시오스; zh:?艾克西奥斯; zh:艾克修斯||
thehill|outlet|thehill.com|The Hill|?(en,no)The Hill; zh:国会山报; zh:國會山報; zh:?国会山; ja:ザ・ヒル; ko:더힐; ar:ذا هيل; fa:?هیل||
theatlantic|outlet|theatlantic.com|?The Atlantic|en:The Atlantic; en:?Atlantic; zh:大西洋月刊; zh:大西洋杂志; zh:大西洋雜誌; ja:アトランティック誌; ja:?アトランティック; ko:애틀랜틱; ko:디애틀랜틱; ar:ذا أتلانتيك; fa:آتلانتیک; ru:Атлантик; he:האטלנטיק|https://www.theatlantic.com/search/?q={q}|
newyorker|outlet|newyorker.com|The New Yorker|New Yorker; zh:纽约客; zh:紐約客; zh:?纽约人; ja:ニューヨーカー誌; ja:ニューヨーカー; ko:뉴요커; ar:نيويوركر; ru:Нью-Йоркер; he:ניו יורקר|https://www.newyorker.com/search/q/{q}|
time|outlet|time.com|?Time|Time magazine; fr:magazine Time; es:revista Time; de:Magazin Time; zh:?时代周刊; zh:時代雜誌; zh:时代杂志; zh:時代週刊; ja:タイム誌; ja:米誌タイム; ko:타임지; ko:시사주간지 타임; ar:مجلة تايم; fa:مجله تایم; ru:журнал Time; ru:?Тайм; he:מגזין טיים; vi:tạp chí Time; hi:टाइम मैगजीन; bn:টাইম ম্যাগাজিন; ur:ٹائم میگزین; bg:?Тайм; sr:?Тајм; sr:?Tajm; th:นิตยสารไทม์; ta:டைம் இதழ்||
newsweek|outlet|newsweek.com|Newsweek|zh:?新闻周刊; zh:?新聞週刊; zh:美国新闻周刊; ja:ニューズウィーク; ko:뉴스위크; ar:نيوزويك; ru:Ньюсуик; fa:نیوزویک; he:ניוזוויק; ur:نیوز ویک; hi:न्यूजवीक|https://www.newsweek.com/search/site/{q}|
forbes|outlet|forbes.com|?Forbes|zh:福布斯; zh:富比士; ja:フォーブス; ko:포브스; ar:فوربس; ru:Форбс; fa:فوربس; he:פורבס; hi:फोर्ब्स; hi:फोर्ब्स; bn:ফোর্বস; th:ฟอร์บส์; th:นิตยสารฟอร์บส์|https://www.forbes.com/search/?q={q}|
fortune|outlet|fortune.com|?Fortune|Fortune magazine; zh:财富杂志; zh:?財星; zh:財富雜誌; zh:?财富; ja:フォーチュン誌; ko:?포천; ko:포춘; ja:?フォーチュン; ja:米誌フォーチュン||
businessinsider|outlet|businessinsider.com insider.com businessinsider.de businessinsider.fr businessinsider.es businessinsider.in|Business Insider|zh:商业内幕; zh:商業內幕; zh:商业内幕网; zh:商业内参; ja:ビジネスインサイダー; ko:비즈니스인사이더; ko:비즈니스 인사이더; ar:بيزنس إنسايدر; ur:بزنس انسائیڈر; hi:बिजनेस इनसाइडर|https://www.businessinsider.com/s?q={q}|
huffpost|outlet|huffpost.com huffingtonpost.com huffingtonpost.fr huffingtonpost.it huffingtonpost.es huffingtonpost.co.uk|HuffPost|Huffington Post; The Huffington Post; zh:赫芬顿邮报; zh:哈芬登郵報; ja:ハフポスト; ja:ハフィントンポスト; ko:허핑턴포스트; ko:허프포스트; ar:هافينغتون بوست; ar:هاف بوست|https://www.huffingtonpost.com/search.php/?q={q}|
buzzfeednews|outlet|buzzfeednews.com buzzfeed.com|BuzzFeed News|BuzzFeed; zh:嗡嗡喂新闻; ja:バズフィード; ko:버즈피드; ja:BuzzFeed Japan; ja:バズフィード・ジャパン|https://www.buzzfeed.com/search?q={q}|
vox|outlet|vox.com|?Vox|Vox.com|https://www.vox.com/search?q={q}|
vice|outlet|vice.com|?Vice|VICE News|https://www.vice.com/en_us/search?q={q}|
propublica-org|outlet|propublica.org|ProPublica|ja:プロパブリカ||
theintercept|outlet|theintercept.com theintercept.com.br intercept.com.br|The Intercept|Intercept Brasil|https://theintercept.com/search/?s={q}|
thedailybeast|outlet|thedailybeast.com|The Daily Beast|Daily Beast; zh:每日野兽; zh:每日野獸||
slate|outlet|slate.com|?Slate|Slate.com|https://www.slate.com/search.html#search={q}|
salon|outlet|salon.com|?Salon|Salon.com|https://www.salon.com/search/{q}|
semafor|outlet|semafor.com|Semafor|?(pl,sv,da,no)Semafor||
motherjones|outlet|motherjones.com|Mother Jones|||
thenation|outlet|thenation.com|?The Nation|en:?The Nation||
nationalreview|outlet|nationalreview.com|National Review||https://www.nationalreview.com/?s={q}|
newrepublic|outlet|newrepublic.com|The New Republic|New Republic||
foreignaffairs|outlet|foreignaffairs.com|?Foreign Affairs|zh:?外交事务; zh:?外交事務; zh:外交事务杂志; zh:外交季刊; ja:フォーリン・アフェアーズ; ko:포린어페어스; ar:فورين أفيرز; fa:فارن افرز; he:פורין אפיירס; fa:فارن افیرز; ru:Форин афферс; ur:فارن افیئرز||
foreignpolicy|outlet|foreignpolicy.com|?Foreign Policy|Foreign Policy magazine; zh:外交政策杂志; zh:外交政策雜誌; zh:?外交政策; ja:フォーリン・ポリシー; ko:포린폴리시; ar:فورين بوليسي; fa:فارن پالیسی; fa:فارین پالیسی; he:פורין פוליסי; ru:Форин полиси; uk:Форін полісі; hi:फॉरेन पॉलिसी; ur:فارن پالیسی میگزین; bg:Форин полиси||
defensenews|outlet|defensenews.com|Defense News|zh:?防务新闻; zh:?防務新聞||
breakingdefense|outlet|breakingdefense.com|Breaking Defense|||
twz|outlet|twz.com|The War Zone|War Zone; TWZ; The Warzone||
stripes|outlet|stripes.com|Stars and Stripes|zh:星条旗报; zh:星條旗報; ja:星条旗新聞||
csmonitor|outlet|csmonitor.com|The Christian Science Monitor|Christian Science Monitor; zh:基督教科学箴言报; en:The Christian Science Monitor|https://www.csmonitor.com/content/search?SearchText={q}&SearchButton=Search|
chicagotribune|outlet|chicagotribune.com|Chicago Tribune|zh:芝加哥论坛报|https://www.chicagotribune.com/?s={q}&orderby=date|
chicago-suntimes|outlet|chicago.suntimes.com suntimes.com|Chicago Sun-Times||https://chicago.suntimes.com/?s={q}|
bostonglobe|outlet|bostonglobe.com boston.com|The Boston Globe|Boston Globe; zh:波士顿环球报; zh:波士頓環球報; ja:ボストン・グローブ; en:The Boston Globe|https://www.bostonglobe.com/queryResult/search?q={q}|
bostonherald|outlet|bostonherald.com|Boston Herald|||
nypost|outlet|nypost.com|New York Post|NY Post; zh:纽约邮报; zh:紐約郵報; ja:ニューヨーク・ポスト; ko:뉴욕포스트; ar:نيويورك بوست; fa:نیویورک پست; ur:نیویارک پوسٹ; hi:न्यूयॉर्क पोस्ट|https://nypost.com/search/{q}/|
nydailynews|outlet|nydailynews.com|New York Daily News|zh:纽约每日新闻; zh:紐約每日新聞||
nymag|outlet|nymag.com vulture.com thecut.com|New York Magazine|New York magazine; ?(en)Vulture; ?(en)The Cut||
newsday|outlet|newsday.com|?Newsday||https://www.newsday.com/7.25434?q={q}|
sfchronicle|outlet|sfchronicle.com sfgate.com|San Francisco Chronicle|SFGate; zh:旧金山纪事报; zh:舊金山紀事報|https://www.sfgate.com/search/?action=search&query={q}|
mercurynews|outlet|mercurynews.com|The Mercury News|Mercury News; en:The Mercury News|https://www.mercurynews.com/circare/html/sca_template.jsp?runSearch=true&query={q}&searchButton.x=0&searchButton.y=0&searchButton=Search&view=entiresitesppublished|
sacbee|outlet|sacbee.com|The Sacramento Bee|Sacramento Bee; en:The Sacramento Bee||
sandiegouniontribune|outlet|sandiegouniontribune.com|The San Diego Union-Tribune|San Diego Union-Tribune; en:The San Diego Union-Tribune||
ocregister|outlet|ocregister.com|Orange County Register||https://www.ocregister.com/search/?q={q}&x=0&y=0|
seattletimes|outlet|seattletimes.com|The Seattle Times|Seattle Times; en:The Seattle Times||
oregonlive|outlet|oregonlive.com|The Oregonian|OregonLive||
denverpost|outlet|denverpost.com|The Denver Post|Denver Post; en:The Denver Post||
dallasnews|outlet|dallasnews.com|The Dallas Morning News|Dallas Morning News; en:The Dallas Morning News|https://www.dallasnews.com/search?q={q}|
houstonchronicle|outlet|houstonchronicle.com chron.com|Houston Chronicle|||
expressnews|outlet|expressnews.com|San Antonio Express-News|||
statesman|outlet|statesman.com|Austin American-Statesman|||
texastribune-org|outlet|texastribune.org|The Texas Tribune|Texas Tribune; en:The Texas Tribune|https://www.texastribune.org/search/?q={q}|
azcentral|outlet|azcentral.com|The Arizona Republic|Arizona Republic; en:The Arizona Republic||
reviewjournal|outlet|reviewjournal.com|Las Vegas Review-Journal|||
lasvegassun|outlet|lasvegassun.com|Las Vegas Sun|||
sltrib|outlet|sltrib.com|The Salt Lake Tribune|Salt Lake Tribune; en:The Salt Lake Tribune||
deseret|outlet|deseret.com|Deseret News|||
miamiherald|outlet|miamiherald.com|Miami Herald|zh:迈阿密先驱报; ja:マイアミ・ヘラルド||
elnuevoherald|outlet|elnuevoherald.com|El Nuevo Herald|||
tampabay|outlet|tampabay.com|Tampa Bay Times|||
orlandosentinel|outlet|orlandosentinel.com|Orlando Sentinel|||
sun-sentinel|outlet|sun-sentinel.com|Sun Sentinel|||
palmbeachpost|outlet|palmbeachpost.com|The Palm Beach Post|Palm Beach Post; en:The Palm Beach Post||
ajc|outlet|ajc.com accessatlanta.com|The Atlanta Journal-Constitution|Atlanta Journal-Constitution; AJC; en:The Atlanta Journal-Constitution||
charlotteobserver|outlet|charlotteobserver.com|The Charlotte Observer|Charlotte Observer; en:The Charlotte Observer||
newsobserver|outlet|newsobserver.com|The News & Observer|News & Observer; en:The News & Observer||
postandcourier|outlet|postandcourier.com|The Post and Courier|Post and Courier; en:The Post and Courier||
pilotonline|outlet|pilotonline.com hamptonroads.com|The Virginian-Pilot|Virginian-Pilot; en:The Virginian-Pilot||
richmond|outlet|richmond.com|Richmond Times-Dispatch|||
baltimoresun|outlet|baltimoresun.com|The Baltimore Sun|Baltimore Sun; en:The Baltimore Sun||
thebanner|outlet|thebanner.com thebaltimorebanner.com|The Baltimore Banner|Baltimore Banner; en:The Baltimore Banner||
inquirer|outlet|inquirer.com philly.com|The Philadelphia Inquirer|Philadelphia Inquirer; en:The Philadelphia Inquirer|https://www.philly.com/philly/search/?search=y&adv=y&searchKeywords={q}&minscore=50&pagesize=20&sites=philly&fields=full&sections=5&queryType=all|
post-gazette|outlet|post-gazette.com|Pittsburgh Post-Gazette|||
nj|outlet|nj.com|The Star-Ledger|Star-Ledger; NJ.com; en:The Star-Ledger||
courant|outlet|courant.com|Hartford Courant||https://www.courant.com/search/dispatcher.front?target=article&sortby=display_time++descending&Query={q}|
providencejournal|outlet|providencejournal.com|The Providence Journal|Providence Journal; en:The Providence Journal||
buffalonews|outlet|buffalonews.com|The Buffalo News|Buffalo News; en:The Buffalo News||
cleveland|outlet|cleveland.com|The Plain Dealer|Plain Dealer; cleveland.com; en:The Plain Dealer||
dispatch|outlet|dispatch.com|The Columbus Dispatch|Columbus Dispatch; en:The Columbus Dispatch||
cincinnati|outlet|cincinnati.com|The Cincinnati Enquirer|Cincinnati Enquirer; en:The Cincinnati Enquirer||
freep|outlet|freep.com|Detroit Free Press|||
detroitnews|outlet|detroitnews.com|The Detroit News|Detroit News; en:The Detroit News||
indystar|outlet|indystar.com|The Indianapolis Star|Indianapolis Star; IndyStar; en:The Indianapolis Star||
jsonline|outlet|jsonline.com|Milwaukee Journal Sentinel|||
startribune|outlet|startribune.com|?Star Tribune|Minnesota Star Tribune; Minneapolis Star Tribune|https://www.startribune.com/search/?q={q}|
stltoday|outlet|stltoday.com|St. Louis Post-Dispatch|||
kansascity|outlet|kansascity.com|The Kansas City Star|Kansas City Star; en:The Kansas City Star||
desmoinesregister|outlet|desmoinesregister.com|The Des Moines Register|Des Moines Register; en:The Des Moines Register||
omaha|outlet|omaha.com|Omaha World-Herald|||
oklahoman|outlet|oklahoman.com|The Oklahoman|||
arkansasonline|outlet|arkansasonline.com|Arkansas Democrat-Gazette|||
commercialappeal|outlet|commercialappeal.com|The Commercial Appeal|Commercial Appeal; en:The Commercial Appeal||
tennessean|outlet|tennessean.com|The Tennessean|||
courier-journal|outlet|courier-journal.com|The Courier-Journal|Louisville Courier Journal; en:The Courier-Journal||
nola|outlet|nola.com|The Times-Picayune|Times-Picayune; NOLA.com; en:The Times-Picayune||
staradvertiser|outlet|staradvertiser.com|Honolulu Star-Advertiser|||
adn|outlet|adn.com|Anchorage Daily News|||
washingtontimes|outlet|washingtontimes.com|The Washington Times|Washington Times; zh:华盛顿时报; zh:華盛頓時報; ru:Вашингтон таймс; ja:ワシントン・タイムズ; ar:واشنطن تايمز; en:The Washington Times||
washingtonexaminer|outlet|washingtonexaminer.com|Washington Examiner|zh:华盛顿观察家报||
freebeacon|outlet|freebeacon.com|The Washington Free Beacon|Washington Free Beacon; en:The Washington Free Beacon||
breitbart|outlet|breitbart.com|Breitbart News|Breitbart; zh:布赖特巴特新闻网; zh:布萊巴特新聞網; ja:ブライトバート; ru:Брайтбарт|https://www.breitbart.com/search/?s={q}|
dailycaller|outlet|dailycaller.com|The Daily Caller|Daily Caller; en:The Daily Caller||
dailywire|outlet|dailywire.com|The Daily Wire|Daily Wire; en:The Daily Wire||
thefederalist|outlet|thefederalist.com|?The Federalist|en:?The Federalist|https://thefederalist.com/?s={q}|
newsmax|outlet|newsmax.com|Newsmax|zh:新闻极限||
oann|outlet|oann.com|One America News Network|One America News; OANN; en:One America News Network; OAN||
theblaze|outlet|theblaze.com|The Blaze|TheBlaze; ?(en)The Blaze|https://www.theblaze.com/?s={q}|
townhall|outlet|townhall.com|Townhall|Townhall.com; en:Townhall||
infowars|outlet|infowars.com|InfoWars||https://www.infowars.com/?s={q}|
theepochtimes|outlet|theepochtimes.com epochtimes.com epochtimes.de epochtimes.fr|The Epoch Times|Epoch Times; zh:大纪元; zh:大紀元; zh:大纪元时报; zh:大紀元時報; ja:大紀元; ja:大紀元時報; ko:에포크타임스; vi:Đại Kỷ Nguyên; ru:Великая Эпоха; ru:?Эпоха; en:The Epoch Times||
ntd|outlet|ntd.com ntdtv.com|?NTD|NTDTV; New Tang Dynasty Television; zh:新唐人; zh:新唐人电视台; zh:新唐人電視台||
c-span-org|outlet|c-span.org|C-SPAN|zh:公共事务电视网|https://www.c-span.org/search/basic/?query={q}|
democracynow-org|outlet|democracynow.org|Democracy Now!|Democracy Now; en:Democracy Now!|https://www.democracynow.org/search?query={q}|
businessweek|outlet|businessweek.com|Bloomberg Businessweek|Businessweek; zh:彭博商业周刊; zh:彭博商業周刊||
barrons|outlet|barrons.com|Barron's|zh:巴伦周刊; zh:霸榮周刊; ja:バロンズ||
marketwatch|outlet|marketwatch.com|MarketWatch|zh:?市场观察; ja:マーケットウォッチ|https://www.marketwatch.com/search?q={q}|
investors|outlet|investors.com|Investor's Business Daily|||
qz|outlet|qz.com|?Quartz||https://qz.com/search/{q}|
fastcompany|outlet|fastcompany.com|Fast Company|||
inc|outlet|inc.com|?Inc.|en:Inc. magazine; en:?Inc.||
hbr-org|outlet|hbr.org|Harvard Business Review|HBR; zh:哈佛商业评论; zh:哈佛商業評論; ja:ハーバード・ビジネス・レビュー||
wired|outlet|wired.com wired.it wired.jp wired.me|?Wired|Wired magazine; zh:?连线; zh:連線雜誌; zh:连线杂志; ja:ワイアード; ja:WIRED; ja:WIRED.jp; ja:米誌ワイアード; ko:와이어드|https://www.wired.com/search/?q={q}&page=1&sort=score|
theverge|outlet|theverge.com|The Verge|?(en,fr,no,ca)The Verge; zh:边缘网; ja:ザ・ヴァージ; ko:더버지; ko:더 버지|https://www.theverge.com/search?q={q}|
techcrunch|outlet|techcrunch.com|TechCrunch|ja:テッククランチ; ko:테크크런치||
arstechnica|outlet|arstechnica.com|Ars Technica||https://arstechnica.com/search/?q={q}|
engadget|outlet|engadget.com|Engadget|zh:瘾科技; zh:癮科技; ja:エンガジェット|https://www.engadget.com/search/?q={q}|
cnet|outlet|cnet.com|CNET|ja:CNET Japan|https://www.cnet.com/search/?searchQuery={q}|
zdnet|outlet|zdnet.com|ZDNET|ZDNet|https://www.zdnet.com/search?q={q}|
gizmodo|outlet|gizmodo.com|Gizmodo|ja:ギズモード|https://gizmodo.com/search?q={q}|
mashable|outlet|mashable.com|Mashable||https://mashable.com/follow/search?q={q}|
theinformation|outlet|theinformation.com|?The Information|en:?The Information; zh:科技媒体The Information; ko:디인포메이션||
404media-co|outlet|404media.co|404 Media|||
restofworld-org|outlet|restofworld.org|Rest of World|||
technologyreview|outlet|technologyreview.com|MIT Technology Review|zh:麻省理工科技评论; zh:麻省理工科技評論; ja:MITテクノロジーレビュー||
9to5mac|outlet|9to5mac.com|9to5Mac|ko:나인투파이브맥|https://9to5mac.com/?s={q}|
macrumors|outlet|macrumors.com|MacRumors||https://www.macrumors.com/search?s={q}|
tomshardware|outlet|tomshardware.com|Tom's Hardware|||
bleepingcomputer|outlet|bleepingcomputer.com|BleepingComputer|Bleeping Computer|https://www.bleepingcomputer.com/search/?q={q}|
therecord-media|outlet|therecord.media|The Record (Recorded Future News)|Recorded Future News; ?!The Record||
krebsonsecurity|outlet|krebsonsecurity.com|KrebsOnSecurity|Krebs on Security|https://krebsonsecurity.com/?s={q}|
scientificamerican|outlet|scientificamerican.com|Scientific American|zh:科学美国人; zh:?科學人; ja:サイエンティフィック・アメリカン; ru:Сайентифик Американ; es:Investigación y Ciencia|https://www.scientificamerican.com/search/?q={q}&x=-783&y=-180|
popsci|outlet|popsci.com|Popular Science||https://www.popsci.com/find/{q}|
popularmechanics|outlet|popularmechanics.com|Popular Mechanics|||
nationalgeographic|outlet|nationalgeographic.com nationalgeographic.es nationalgeographic.fr nationalgeographic.de|National Geographic|NatGeo; Nat Geo; zh:国家地理; zh:國家地理; zh:国家地理杂志; ja:ナショナル・ジオグラフィック; ja:ナショナルジオグラフィック; ko:내셔널지오그래픽; ko:내셔널 지오그래픽; ar:ناشيونال جيوغرافيك; ru:Нэшнл Джиографик; fa:نشنال جئوگرافیک; ja:ナショナル ジオグラフィック; ja:ナショナル ジオグラフィック日本版; ja:ナショジオ|https://www.nationalgeographic.com/search/?q={q}|
smithsonianmag|outlet|smithsonianmag.com|Smithsonian Magazine|||
space|outlet|space.com|Space.com|||
spacenews|outlet|spacenews.com|SpaceNews|||
livescience|outlet|livescience.com|Live Science|LiveScience||
statnews|outlet|statnews.com|?STAT|STAT News; en:?STAT||
kffhealthnews-org|outlet|kffhealthnews.org khn.org|KFF Health News|Kaiser Health News||
insideclimatenews-org|outlet|insideclimatenews.org|Inside Climate News|||
grist-org|outlet|grist.org|?Grist|||
eenews-net|outlet|eenews.net|E&E News|||
variety|outlet|variety.com|?Variety|zh:综艺杂志; zh:綜藝報; ja:バラエティ誌; ja:米バラエティ; ja:米誌バラエティ; ja:?バラエティ; ja:バラエティー誌; ko:버라이어티|https://variety.com/results/#?q={q}|
hollywoodreporter|outlet|hollywoodreporter.com|The Hollywood Reporter|Hollywood Reporter; ?THR; zh:好莱坞报道者; zh:好萊塢報導; en:The Hollywood Reporter; ja:ハリウッド・リポーター; ja:ハリウッド・レポーター; ko:할리우드리포터; ko:할리우드 리포터|https://www.hollywoodreporter.com/search/{q}|
deadline|outlet|deadline.com|?Deadline|Deadline Hollywood; ja:米デッドライン; ja:?デッドライン|https://deadline.com/results/#?q={q}|
rollingstone|outlet|rollingstone.com|Rolling Stone|Rolling Stone magazine; zh:滚石杂志; zh:滾石雜誌; ja:ローリング・ストーン|https://www.rollingstone.com/search?q={q}|
billboard|outlet|billboard.com|?Billboard|Billboard magazine; zh:?公告牌; zh:?告示牌; ja:ビルボード; ko:빌보드||
pitchfork|outlet|pitchfork.com|?Pitchfork||https://pitchfork.com/search/?query={q}|
ew|outlet|ew.com|Entertainment Weekly|||
people|outlet|people.com|?People|People magazine; fr:magazine People; es:revista People; zh:?人物杂志; zh:時人雜誌; ja:ピープル誌||
vanityfair|outlet|vanityfair.com vanityfair.fr vanityfair.it|Vanity Fair|zh:?名利场; zh:?浮華世界; ja:バニティ・フェア||
vogue|outlet|vogue.com vogue.co.uk vogue.fr vogue.it|?Vogue|ja:ヴォーグ|https://www.vogue.com/?s={q}|
esquire|outlet|esquire.com|Esquire|?(en,fr,pl)Esquire||
gq|outlet|gq.com|?GQ||https://www.gq.com/search?qt=dismax&sort=score+desc&query={q}|
tmz|outlet|tmz.com|TMZ||https://www.tmz.com/search/articles/{q}/1/|
pagesix|outlet|pagesix.com|Page Six|||
usmagazine|outlet|usmagazine.com|Us Weekly|||
eonline|outlet|eonline.com|E! News|E! Online||
espn|outlet|espn.com espn.com.br espn.com.mx espndeportes.com|ESPN|ESPN Brasil; ESPN Argentina; ESPN Deportes|https://www.espn.com/search/results?q={q}|
si|outlet|si.com|Sports Illustrated|zh:体育画报; zh:運動畫刊|https://www.si.com/search?q={q}|
theathletic|outlet|theathletic.com|The Athletic|?(en)The Athletic; ja:ジ・アスレチック; ja:ジ・アスレティック; ja:アスレチック誌; ko:디애슬레틱; ko:디 애슬레틱; ar:ذا أثليتيك; ar:ذا أتلتيك; ar:ذي أتلتيك; fa:اتلتیک; th:ดิ แอธเลติก; th:ดิ แอธเลติค; bn:দ্য অ্যাথলেটিক; he:האתלטיק||
bleacherreport|outlet|bleacherreport.com|Bleacher Report|||
sports-yahoo|outlet|sports.yahoo.com|Yahoo Sports|||
theringer|outlet|theringer.com|The Ringer|?(en,de,sv,da,no)The Ringer||
voanews|outlet|voanews.com voachinese.com voaindonesia.com voanoticias.com voaafrique.com voatiengviet.com voaturkce.com amerikaninsesi.org|Voice of America|VOA; fr:Voix de l'Amérique; fr:VOA Afrique; es:Voz de América; de:Stimme Amerikas; pt:Voz da América; ru:Голос Америки; uk:Голос Америки; zh:美国之音; zh:美國之音; ja:ボイス・オブ・アメリカ; ko:미국의소리; ko:미국의 소리; ko:VOA방송; vi:Đài Tiếng nói Hoa Kỳ; vi:VOA Tiếng Việt; ar:صوت أمريكا; fa:صدای آمریکا; tr:Amerika'nın Sesi; id:VOA Indonesia; pl:Głos Ameryki; hi:वॉयस ऑफ अमेरिका; az:Amerikanın Səsi; hy:Ամերիկայի ձայն; ka:ამერიკის ხმა; bn:ভয়েস অব আমেরিকা; ur:وائس آف امریکہ; ur:وائس آف امریکا; bg:Гласът на Америка; sr:Глас Америке; sr:Glas Amerike; sq:Zëri i Amerikës; ro:Vocea Americii; el:Φωνή της Αμερικής; he:קול אמריקה; ta:வாய்ஸ் ஆஃப் அமெரிக்கா; th:วีโอเอ; cs:Hlas Ameriky; hu:Amerika Hangja; az:Amerikanın səsi; sw:Sauti ya Amerika; sw:VOA Swahili; sw:VOA Kiswahili; mk:Глас на Америка; sq:Zërin e Amerikës|https://www.voanews.com/s?k={q}&tab=all&pi=1&r=any&pp=10|
rferl-org|outlet|rferl.org svoboda.org radiosvoboda.org currenttime.tv radiofarda.com azattyq.org azatutyun.am slobodnaevropa.org europalibera.org azathabar.com ozodi.org ozodlik.org azattyk.org svaboda.org|Radio Free Europe/Radio Liberty|RFE/RL; RFERL; Radio Free Europe; en:?Radio Liberty; en:?Current Time; en:Radio Free Europe/Radio Liberty; de:?Radio Liberty; ru:Радио Свобода; ru:Радио Свободная Европа; ru:?Настоящее время; uk:Радіо Свобода; uk:Радіо Вільна Європа; zh:自由欧洲电台; zh:自由歐洲電台; ja:自由欧州放送; ja:ラジオ・リバティー; fa:رادیو فردا; fa:رادیو اروپای آزاد; ro:Radio Europa Liberă; ro:Europa Liberă; pl:Radio Wolna Europa; bg:Свободна Европа; cs:Rádio Svobodná Evropa; cs:?RFE; sr:Radio Slobodna Evropa; sr:Слободна Европа; be:Радыё Свабода; be:Радио Свобода; kk:Азаттық; es:Radio Europa Libre; hu:Szabad Európa; az:Azadlıq Radiosu; hr:Radio Slobodna Europa; sr:Радио Слободна Европа; sr:Slobodna Evropa; hy:Ազատություն ռադիոկայան; hy:?Ազատություն; ka:რადიო თავისუფლება; sk:Rádio Slobodná Európa; ur:ریڈیو فری یورپ; lt:Laisvosios Europos radijas; bg:Радио Свободна Европа; hy:?Ազատության; hy:?Ազատությանը; az:AzadlıqRadiosu; kk:Азаттық радиосы; sq:Radio Evropa e Lirë; sq:Evropa e Lirë; sq:REL; mk:Слободна Европа; be:?Свабода||
rfa-org|outlet|rfa.org|Radio Free Asia|RFA; es:Radio Asia Libre; zh:自由亚洲电台; zh:自由亞洲電台; zh:?自由亞洲; ja:自由アジア放送; ja:ラジオ・フリー・アジア; ko:자유아시아방송; vi:Đài Á Châu Tự Do; vi:Á Châu Tự Do; ru:Радио Свободная Азия; my:အာရ်အက်ဖ်အေ||
worldjournal|outlet|worldjournal.com|World Journal|zh:?!世界日报; zh:?!世界日報; zh:世界新聞網; zh:美國世界日報; en:World Journal||
singtaousa|outlet|singtaousa.com|Sing Tao USA|zh:星島中文電台; zh:?星島日報; en:Sing Tao USA||
thechinaproject|outlet|thechinaproject.com supchina.com|SupChina / The China Project|SupChina; The China Project; China Project||
chinadigitaltimes-net|outlet|chinadigitaltimes.net|China Digital Times|zh:中国数字时代; zh:中國數字時代||
univision|outlet|univision.com|Univision|Univisión; N+ Univision||
telemundo|outlet|telemundo.com|Telemundo|Noticias Telemundo||
laopinion|outlet|laopinion.com|La Opinión (LA)|es:?La Opinión||
eldiariony|outlet|eldiariony.com|El Diario NY|es:El Diario NY; es:El Diario de Nueva York||
chronicle|outlet|chronicle.com|The Chronicle of Higher Education|Chronicle of Higher Education; en:The Chronicle of Higher Education||
insidehighered|outlet|insidehighered.com|Inside Higher Ed|||
themarshallproject-org|outlet|themarshallproject.org|The Marshall Project|Marshall Project; en:The Marshall Project||
19thnews-org|outlet|19thnews.org|The 19th|The 19th News; en:The 19th||
forward|outlet|forward.com|?The Forward|en:?The Forward||
rollcall|outlet|rollcall.com|Roll Call||https://www.rollcall.com/page/search?keyword={q}&advanced=false&sort=relevance|
punchbowl-news|outlet|punchbowl.news|Punchbowl News|?(en)Punchbowl||
realclearpolitics|outlet|realclearpolitics.com|RealClearPolitics||https://www.realclearpolitics.com/search/?q={q}|
mediaite|outlet|mediaite.com|Mediaite|||
politifact|outlet|politifact.com|PolitiFact||https://www.politifact.com/search/?q={q}|
snopes|outlet|snopes.com|Snopes|?(no)Snopes|https://www.snopes.com/?s={q}|
factcheck-org|outlet|factcheck.org|FactCheck.org|||
poynter-org|outlet|poynter.org|Poynter|||
niemanlab-org|outlet|niemanlab.org|Nieman Lab|||
cjr-org|outlet|cjr.org|Columbia Journalism Review|CJR||
lawfaremedia-org|outlet|lawfaremedia.org lawfareblog.com|Lawfare|||
justsecurity-org|outlet|justsecurity.org|Just Security|||
warontherocks|outlet|warontherocks.com|War on the Rocks|||
nationalinterest-org|outlet|nationalinterest.org|The National Interest|National Interest magazine; National Interest; zh:国家利益杂志; zh:國家利益; ru:Национальный интерес||
theamericanconservative|outlet|theamericanconservative.com|The American Conservative|American Conservative||
jacobin|outlet|jacobin.com jacobinmag.com|Jacobin|?(fr)Jacobin||
reason|outlet|reason.com|?Reason|Reason magazine|https://reason.com/search?q={q}|
thedispatch|outlet|thedispatch.com|?The Dispatch|en:?!The Dispatch||
thebulwark|outlet|thebulwark.com|The Bulwark|?(en)The Bulwark||
thefp|outlet|thefp.com|?The Free Press|en:?!The Free Press; ?!Free Press||
puck-news|outlet|puck.news|?Puck|||
newsnationnow|outlet|newsnationnow.com|NewsNation|||
scrippsnews|outlet|scrippsnews.com|Scripps News|||
bellingcat|outlet|bellingcat.com|Bellingcat|ru:Беллингкэт; zh:贝灵猫; zh:鈴鐺貓; uk:Беллінгкет||
coindesk|outlet|coindesk.com|CoinDesk|||
cointelegraph|outlet|cointelegraph.com|Cointelegraph|||
theblock-co|outlet|theblock.co|?The Block|en:?The Block||
investing|outlet|investing.com|Investing.com||https://www.investing.com/search/?q={q}|
seekingalpha|outlet|seekingalpha.com|Seeking Alpha||https://seekingalpha.com/search/?q={q}|
kotaku|outlet|kotaku.com|Kotaku||https://kotaku.com/search?q={q}|
polygon|outlet|polygon.com|?Polygon||https://www.polygon.com/search?q={q}|
ign|outlet|ign.com|IGN||https://www.ign.com/search?q={q}|
gamespot|outlet|gamespot.com|GameSpot||https://www.gamespot.com/search/?q={q}|
theonion|outlet|theonion.com|The Onion|?(en)The Onion|https://www.theonion.com/search/?q={q}|
militarytimes|outlet|militarytimes.com|Military Times|||
aviationweek|outlet|aviationweek.com|Aviation Week|||
thedrive|outlet|thedrive.com|The Drive|?(en,fr,pt,pl,nl,da,no)The Drive||
caranddriver|outlet|caranddriver.com|Car and Driver|||
electrek-co|outlet|electrek.co|Electrek|||
insideevs|outlet|insideevs.com|InsideEVs|||
thediplomat|outlet|thediplomat.com|?The Diplomat|en:?The Diplomat; zh:外交学人; zh:外交家杂志; zh:外交學者; ja:ディプロマット誌; ja:ザ・ディプロマット; ko:더 디플로맷; vi:?The Diplomat; ur:دی ڈپلومیٹ||
cadillacnews|outlet|cadillacnews.com|Cadillac News|en:Cadillac News||
wickedlocal|outlet|wickedlocal.com|Saugus Advertiser|en:Saugus Advertiser||
tucson|outlet|tucson.com|Arizona Daily Star|en:Arizona Daily Star||
siouxcityjournal|outlet|siouxcityjournal.com|Sioux City Journal|en:Sioux City Journal||
ctpost|outlet|ctpost.com|Connecticut Post|en:Connecticut Post||
catholicsentinel-org|outlet|catholicsentinel.org|Catholic Sentinel|en:Catholic Sentinel||
lmtonline|outlet|lmtonline.com|Laredo Morning Times|en:Laredo Morning Times||
thegardnernews|outlet|thegardnernews.com|The Gardner News|en:The Gardner News; Gardner News||
greenwichtime|outlet|greenwichtime.com|Greenwich Time|en:Greenwich Time||
seattlepi|outlet|seattlepi.com|Seattle Post-Intelligencer|en:Seattle Post-Intelligencer||
stamfordadvocate|outlet|stamfordadvocate.com|?The Advocate|en:?The Advocate||
missoulian|outlet|missoulian.com|Missoulian|en:Missoulian||
wacotrib|outlet|wacotrib.com|Waco Tribune-Herald|en:Waco Tribune-Herald|https://www.wacotrib.com/search/?sd=desc&l=25&s=start_time&f=html&t=article,video,youtube,collection&app=editorial&nsa=eedition&q={q}|
newstimes|outlet|newstimes.com|The News-Times|en:The News-Times||
roanoke|outlet|roanoke.com|The Roanoke Times|en:The Roanoke Times; Roanoke Times||
lacrossetribune|outlet|lacrossetribune.com|La Crosse Tribune|en:La Crosse Tribune||
gazette|outlet|gazette.com|?The Gazette|en:?The Gazette||
kdhnews|outlet|kdhnews.com|Killeen Daily Herald|en:Killeen Daily Herald||
thehour|outlet|thehour.com|?The Hour|en:?The Hour||
nhregister|outlet|nhregister.com|New Haven Register|en:New Haven Register||
wcfcourier|outlet|wcfcourier.com|The Waterloo-Cedar Falls Courier|en:The Waterloo-Cedar Falls Courier; Waterloo-Cedar Falls Courier||
nwitimes|outlet|nwitimes.com|The Times of Northwest Indiana|en:The Times of Northwest Indiana; Times of Northwest Indiana||
beaumontenterprise|outlet|beaumontenterprise.com|The Beaumont Enterprise|en:The Beaumont Enterprise; Beaumont Enterprise||
madison|outlet|madison.com|The Capital Times|en:The Capital Times; Capital Times||
qctimes|outlet|qctimes.com|Quad-City Times|en:Quad-City Times||
timesunion|outlet|timesunion.com|Times Union|en:Times Union||
journalstar|outlet|journalstar.com|Lincoln Journal Star|en:Lincoln Journal Star||
thetelegraph|outlet|thetelegraph.com|?The Telegraph|en:?The Telegraph||
taosnews|outlet|taosnews.com|The Taos News|en:The Taos News; Taos News||
greensboro|outlet|greensboro.com|News & Record|en:News & Record||
muscatinejournal|outlet|muscatinejournal.com|Muscatine Journal|en:Muscatine Journal||
newsadvance|outlet|newsadvance.com|The News & Advance|en:The News & Advance; News & Advance||
dailyjournal-net|outlet|dailyjournal.net|?Daily Journal|en:?Daily Journal||
middletownpress|outlet|middletownpress.com|The Middletown Press|en:The Middletown Press; Middletown Press||
mtstandard|outlet|mtstandard.com|The Montana Standard|en:The Montana Standard; Montana Standard||
helenair|outlet|helenair.com|Independent Record|en:Independent Record||
ivpressonline|outlet|ivpressonline.com|Imperial Valley Press|en:Imperial Valley Press||
fremonttribune|outlet|fremonttribune.com|Fremont Tribune|en:Fremont Tribune||
caledonianrecord|outlet|caledonianrecord.com|The Caledonian-Record|en:The Caledonian-Record||
koreatimes|outlet|koreatimes.com|?The Korea Times|en:?The Korea Times; ?Korea Times||
poststar|outlet|poststar.com|The Post-Star|en:The Post-Star||
rapidcityjournal|outlet|rapidcityjournal.com|Rapid City Journal|en:Rapid City Journal||
pantagraph|outlet|pantagraph.com|The Pantagraph|en:The Pantagraph||
thetandd|outlet|thetandd.com|The Times and Democrat|en:The Times and Democrat; Times and Democrat||
billingsgazette|outlet|billingsgazette.com|Billings Gazette|en:Billings Gazette||
durangoherald|outlet|durangoherald.com|The Durango Herald|en:The Durango Herald; Durango Herald||
magicvalley|outlet|magicvalley.com|South Idaho Press|en:South Idaho Press||
fredericksburg|outlet|fredericksburg.com|The Free Lance–Star|en:The Free Lance–Star; Free Lance–Star||
pressherald|outlet|pressherald.com|Portland Press Herald|en:Portland Press Herald||
trib|outlet|trib.com|Casper Star-Tribune|en:Casper Star-Tribune||
abqjournal|outlet|abqjournal.com|Albuquerque Journal|en:Albuquerque Journal||
chieftain|outlet|chieftain.com|The Pueblo Chieftain|en:The Pueblo Chieftain; Pueblo Chieftain||
oanow|outlet|oanow.com|Opelika-Auburn News|en:Opelika-Auburn News||
journaltimes|outlet|journaltimes.com|Racine Journal Times|en:Racine Journal Times||
northwestgeorgianews|outlet|northwestgeorgianews.com|Rome News-Tribune|en:Rome News-Tribune||
idahostatejournal|outlet|idahostatejournal.com|Idaho State Journal|en:Idaho State Journal||
tdn|outlet|tdn.com|?The Daily News|en:?The Daily News; ?Daily News||
bismarcktribune|outlet|bismarcktribune.com|The Bismarck Tribune|en:The Bismarck Tribune; Bismarck Tribune||
beatricedailysun|outlet|beatricedailysun.com|?Daily Sun|en:?Daily Sun||
news-gazette|outlet|news-gazette.com|The News-Gazette|en:The News-Gazette||
bgdailynews|outlet|bgdailynews.com|?The Daily News|en:?The Daily News; ?Daily News||
smdailyjournal|outlet|smdailyjournal.com|San Mateo Daily Journal|en:San Mateo Daily Journal||
eagletribune|outlet|eagletribune.com|The Eagle-Tribune|en:The Eagle-Tribune||
readingeagle|outlet|readingeagle.com|Reading Eagle|en:Reading Eagle||
tulsaworld|outlet|tulsaworld.com|Tulsa World|en:Tulsa World||
theindependent|outlet|theindependent.com|The Grand Island Independent|en:The Grand Island Independent; Grand Island Independent||
herald-review|outlet|herald-review.com|Herald & Review|en:Herald & Review||
santamariatimes|outlet|santamariatimes.com|Santa Maria Times|en:Santa Maria Times||
columbustelegram|outlet|columbustelegram.com|Columbus Telegram|en:Columbus Telegram||
thepublicopinion|outlet|thepublicopinion.com|Watertown Public Opinion|en:Watertown Public Opinion||
scnow|outlet|scnow.com|The Morning News|en:The Morning News; Morning News||
michigansthumb|outlet|michigansthumb.com|Huron Daily Tribune|en:Huron Daily Tribune||
statesville|outlet|statesville.com|Statesville Record & Landmark|en:Statesville Record & Landmark||
auburnpub|outlet|auburnpub.com|?The Citizen|en:?The Citizen||
ourmidland|outlet|ourmidland.com|Midland Daily News|en:Midland Daily News||
thesouthern|outlet|thesouthern.com|The Southern Illinoisan|en:The Southern Illinoisan; Southern Illinoisan||
theintelligencer|outlet|theintelligencer.com|Edwardsville Intelligencer|en:Edwardsville Intelligencer||
napavalleyregister|outlet|napavalleyregister.com|Napa Valley Register|en:Napa Valley Register||
daytondailynews|outlet|daytondailynews.com|Dayton Daily News|en:Dayton Daily News|https://www.daytondailynews.com/google-search/?q={q}|
azdailysun|outlet|azdailysun.com|Arizona Daily Sun|en:Arizona Daily Sun||
mrt|outlet|mrt.com|Midland Reporter-Telegram|en:Midland Reporter-Telegram||
theworldlink|outlet|theworldlink.com|?The World|en:?The World||
reflector|outlet|reflector.com|The Daily Reflector|en:The Daily Reflector; Daily Reflector||
dailyherald|outlet|dailyherald.com|?Daily Herald|en:?Daily Herald||
qconline|outlet|qconline.com|The Dispatch / The Rock Island Argus|en:?The Dispatch; en:The Rock Island Argus; Rock Island Argus||
mlive|outlet|mlive.com|Jackson Citizen Patriot|en:Jackson Citizen Patriot||
centralmaine|outlet|centralmaine.com|Kennebec Journal|en:Kennebec Journal||
bendbulletin|outlet|bendbulletin.com|?The Bulletin|en:?The Bulletin||
elkodaily|outlet|elkodaily.com|Elko Daily Free Press|en:Elko Daily Free Press||
hickoryrecord|outlet|hickoryrecord.com|Hickory Daily Record|en:Hickory Daily Record||
nonpareilonline|outlet|nonpareilonline.com|The Daily Nonpareil|en:The Daily Nonpareil; Daily Nonpareil||
record-eagle|outlet|record-eagle.com|Traverse City Record-Eagle|en:Traverse City Record-Eagle||
heraldcourier|outlet|heraldcourier.com|Bristol Herald Courier|en:Bristol Herald Courier||
bakersfield|outlet|bakersfield.com|The Bakersfield Californian|en:The Bakersfield Californian; Bakersfield Californian||
joplinglobe|outlet|joplinglobe.com|The Joplin Globe|en:The Joplin Globe; Joplin Globe||
heraldtribune|outlet|heraldtribune.com|Sarasota Herald-Tribune|en:Sarasota Herald-Tribune||
myjournalcourier|outlet|myjournalcourier.com|Journal-Courier|en:Journal-Courier||
globegazette|outlet|globegazette.com|Globe Gazette|en:Globe Gazette||
winonadailynews|outlet|winonadailynews.com|Winona Daily News|en:Winona Daily News||
rep-am|outlet|rep-am.com|Republican-American|en:Republican-American||
theeagle|outlet|theeagle.com|?The Eagle|en:?The Eagle||
bangordailynews|outlet|bangordailynews.com|Bangor Daily News|en:Bangor Daily News||
columbian|outlet|columbian.com|The Columbian|en:The Columbian|https://www.columbian.com/search/?q={q}|
cumberlink|outlet|cumberlink.com|?The Sentinel|en:?The Sentinel||
newspressnow|outlet|newspressnow.com|St. Joseph News-Press|en:St. Joseph News-Press||
morganton|outlet|morganton.com|The News Herald|en:The News Herald; ?News Herald||
bdtonline|outlet|bdtonline.com|Bluefield Daily Telegraph|en:Bluefield Daily Telegraph||
pressofatlanticcity|outlet|pressofatlanticcity.com|The Press of Atlantic City|en:The Press of Atlantic City; Press of Atlantic City||
dothaneagle|outlet|dothaneagle.com|Dothan Eagle|en:Dothan Eagle||
democratherald|outlet|democratherald.com|Albany Democrat-Herald|en:Albany Democrat-Herald||
godanriver|outlet|godanriver.com|Danville Register & Bee|en:Danville Register & Bee||
myplainview|outlet|myplainview.com|Plainview Daily Herald|en:Plainview Daily Herald||
sunherald|outlet|sunherald.com|Sun Herald|en:Sun Herald||
metro-us|outlet|metro.us|Metro New York|en:Metro New York||
yakimaherald|outlet|yakimaherald.com|Yakima Herald-Republic|en:Yakima Herald-Republic||
messenger-inquirer|outlet|messenger-inquirer.com|Messenger-Inquirer|en:Messenger-Inquirer||
herald-dispatch|outlet|herald-dispatch.com|The Herald-Dispatch|en:The Herald-Dispatch||
register-herald|outlet|register-herald.com|The Register-Herald|en:The Register-Herald||
dailyjournalonline|outlet|dailyjournalonline.com|Farmington Press|en:Farmington Press||
dailyvoice|outlet|dailyvoice.com|The Daily Voice|en:The Daily Voice; Daily Voice||
theday|outlet|theday.com|?The Day|en:?The Day||
mankatofreepress|outlet|mankatofreepress.com|?The Free Press|en:?The Free Press; ?Free Press||
grandforksherald|outlet|grandforksherald.com|Grand Forks Herald|en:Grand Forks Herald||
dailyrepublic|outlet|dailyrepublic.com|?Daily Republic|en:?Daily Republic||
njherald|outlet|njherald.com|New Jersey Herald|en:New Jersey Herald||
gazettetimes|outlet|gazettetimes.com|Corvallis Gazette-Times|en:Corvallis Gazette-Times||
unionleader|outlet|unionleader.com|New Hampshire Union Leader|en:New Hampshire Union Leader||
saratogian|outlet|saratogian.com|The Saratogian|en:The Saratogian||
thegardenisland|outlet|thegardenisland.com|The Garden Island|en:The Garden Island; ?Garden Island||
tbo|outlet|tbo.com|The Tampa Tribune|en:The Tampa Tribune; Tampa Tribune||
journalnow|outlet|journalnow.com|Winston-Salem Journal|en:Winston-Salem Journal||
valdostadailytimes|outlet|valdostadailytimes.com|The Valdosta Daily Times|en:The Valdosta Daily Times; Valdosta Daily Times||
northjersey|outlet|northjersey.com|?The Record|en:?The Record||
algemeiner|outlet|algemeiner.com|Algemeiner Journal|en:Algemeiner Journal||
journalgazette-net|outlet|journalgazette.net|The Journal Gazette|en:The Journal Gazette; Journal Gazette||
tuscaloosanews|outlet|tuscaloosanews.com|Tuscaloosa News|en:Tuscaloosa News||
rockymounttelegram|outlet|rockymounttelegram.com|Rocky Mount Telegram|en:Rocky Mount Telegram||
gjsentinel|outlet|gjsentinel.com|Grand Junction Daily Sentinel|en:Grand Junction Daily Sentinel||
spokesman|outlet|spokesman.com|The Spokesman-Review|en:The Spokesman-Review||
heraldbulletin|outlet|heraldbulletin.com|The Herald Bulletin|en:The Herald Bulletin; Herald Bulletin||
postregister|outlet|postregister.com|Post Register|en:Post Register||
heraldtimesonline|outlet|heraldtimesonline.com|The Herald-Times|en:The Herald-Times||
berkshireeagle|outlet|berkshireeagle.com|The Berkshire Eagle|en:The Berkshire Eagle; Berkshire Eagle||
heraldonline|outlet|heraldonline.com|Rock Hill Herald|en:Rock Hill Herald||
kansas|outlet|kansas.com|The Wichita Eagle|en:The Wichita Eagle; Wichita Eagle||
idahostatesman|outlet|idahostatesman.com|Idaho Statesman|en:Idaho Statesman||
dailyadvance|outlet|dailyadvance.com|Elizabeth City Daily Advance|en:Elizabeth City Daily Advance||
djournal|outlet|djournal.com|Northeast Mississippi Daily Journal|en:Northeast Mississippi Daily Journal||
thenewstribune|outlet|thenewstribune.com|The News Tribune|en:The News Tribune; News Tribune||
mcall|outlet|mcall.com|The Morning Call|en:The Morning Call; Morning Call||
masslive|outlet|masslive.com|?The Republican|en:?The Republican||
ncnewsonline|outlet|ncnewsonline.com|New Castle News|en:New Castle News||
sunjournal|outlet|sunjournal.com|Sun Journal|en:Sun Journal||
ottumwacourier|outlet|ottumwacourier.com|Ottumwa Courier|en:Ottumwa Courier||
hanfordsentinel|outlet|hanfordsentinel.com|Kingsburg Recorder|en:Kingsburg Recorder||
hjnews|outlet|hjnews.com|The Herald Journal|en:The Herald Journal; Herald Journal||
bradenton|outlet|bradenton.com|The Bradenton Herald|en:The Bradenton Herald; Bradenton Herald||
bizjournals|outlet|bizjournals.com|Boston Business Journal|en:Boston Business Journal||
kokomotribune|outlet|kokomotribune.com|Kokomo Tribune|en:Kokomo Tribune||
dailyitem|outlet|dailyitem.com|?The Daily Item|en:?The Daily Item; ?Daily Item||
kearneyhub|outlet|kearneyhub.com|Kearney Hub|en:Kearney Hub||
greensburgdailynews|outlet|greensburgdailynews.com|Greensburg Daily News|en:Greensburg Daily News||
star-telegram|outlet|star-telegram.com|Fort Worth Star-Telegram|en:Fort Worth Star-Telegram||
sanluisobispo|outlet|sanluisobispo.com|?The Tribune|en:?The Tribune||
fresnobee|outlet|fresnobee.com|The Fresno Bee|en:The Fresno Bee; Fresno Bee||
themonitor|outlet|themonitor.com|?The Monitor|en:?The Monitor||
ocala|outlet|ocala.com|Star–Banner|en:Star–Banner||
thecourier|outlet|thecourier.com|?The Courier|en:?The Courier||
postbulletin|outlet|postbulletin.com|Post-Bulletin|en:Post-Bulletin||
triblive|outlet|triblive.com|Pittsburgh Tribune-Review|en:Pittsburgh Tribune-Review||
albanyherald|outlet|albanyherald.com|The Albany Herald|en:The Albany Herald; Albany Herald||
swoknews|outlet|swoknews.com|Lawton Constitution|en:Lawton Constitution||
bellinghamherald|outlet|bellinghamherald.com|The Bellingham Herald|en:The Bellingham Herald; Bellingham Herald||
thegazette|outlet|thegazette.com|?The Gazette|en:?The Gazette||
santafenewmexican|outlet|santafenewmexican.com|The Santa Fe New Mexican|es:The Santa Fe New Mexican; Santa Fe New Mexican||
meridianstar|outlet|meridianstar.com|The Meridian Star|en:The Meridian Star; Meridian Star||
theolympian|outlet|theolympian.com|The Olympian|en:The Olympian||
al|outlet|al.com|Press-Register|en:Press-Register||
goshennews|outlet|goshennews.com|The Goshen News|en:The Goshen News; Goshen News||
timesargus|outlet|timesargus.com|Barre Montpelier Times Argus|en:Barre Montpelier Times Argus||
macon|outlet|macon.com|?The Telegraph|en:?The Telegraph||
decaturdaily|outlet|decaturdaily.com|Decatur Daily|en:Decatur Daily||
aspendailynews|outlet|aspendailynews.com|Aspen Daily News|en:Aspen Daily News||
myrtlebeachonline|outlet|myrtlebeachonline.com|The Sun News|en:The Sun News; Sun News||
brownsvilleherald|outlet|brownsvilleherald.com|The Brownsville Herald|en:The Brownsville Herald; Brownsville Herald||
winchesterstar|outlet|winchesterstar.com|Winchester Star|en:Winchester Star||
islandpacket|outlet|islandpacket.com|The Island Packet|en:The Island Packet; Island Packet||
bnd|outlet|bnd.com|Belleville News-Democrat|en:Belleville News-Democrat||
registerguard|outlet|registerguard.com|The Register-Guard|en:The Register-Guard||
phillytrib|outlet|phillytrib.com|The Philadelphia Tribune|en:The Philadelphia Tribune; Philadelphia Tribune||
savannahnow|outlet|savannahnow.com|Savannah Morning News|en:Savannah Morning News||
christianpost|outlet|christianpost.com|The Christian Post|en:The Christian Post; Christian Post||
troyrecord|outlet|troyrecord.com|?The Record|en:?The Record||
gwinnettdailypost|outlet|gwinnettdailypost.com|Gwinnett Daily Post|en:Gwinnett Daily Post||
valleymorningstar|outlet|valleymorningstar.com|Valley Morning Star|en:Valley Morning Star||
wdtimes|outlet|wdtimes.com nny360.com|Watertown Daily Times|en:Watertown Daily Times||
ledger-enquirer|outlet|ledger-enquirer.com|Ledger-Enquirer|en:Ledger-Enquirer||
tribstar|outlet|tribstar.com|Tribune-Star|en:Tribune-Star||
wyomingnews|outlet|wyomingnews.com|Wyoming Tribune Eagle|en:Wyoming Tribune Eagle||
tcpalm|outlet|tcpalm.com|Treasure Coast Newspapers|en:Treasure Coast Newspapers||
martinsvillebulletin|outlet|martinsvillebulletin.com|Martinsville Bulletin|en:Martinsville Bulletin||
vindy|outlet|vindy.com|?The Vindicator|en:?The Vindicator||
heraldextra|outlet|heraldextra.com|?Daily Herald|en:?Daily Herald||
pressdemocrat|outlet|pressdemocrat.com|The Press Democrat|en:The Press Democrat; Press Democrat||
washtimesherald|outlet|washtimesherald.com|Washington Times-Herald|en:Washington Times-Herald||
springfieldnewssun|outlet|springfieldnewssun.com|Springfield News-Sun|en:Springfield News-Sun||
muskogeephoenix|outlet|muskogeephoenix.com|Muskogee Phoenix|en:Muskogee Phoenix||
pennlive|outlet|pennlive.com|Lehigh Valley Exposed|en:Lehigh Valley Exposed||
chronicleonline|outlet|chronicleonline.com|Citrus County Chronicle|en:Citrus County Chronicle||
dailypress|outlet|dailypress.com dailypress.net|Daily Press|en:Daily Press||
naplesnews|outlet|naplesnews.com|Naples Daily News|en:Naples Daily News||
morning-times|outlet|morning-times.com|Morning Times|en:Morning Times||
news-press|outlet|news-press.com|The News-Press|en:The News-Press||
newschief|outlet|newschief.com|News Chief|en:News Chief||
journal-news|outlet|journal-news.com|JournalNews|en:JournalNews||
wvgazettemail|outlet|wvgazettemail.com|Charleston Gazette-Mail|en:Charleston Gazette-Mail||
clintonherald|outlet|clintonherald.com|Clinton Herald|en:Clinton Herald||
mercedsunstar|outlet|mercedsunstar.com|Merced Sun-Star|en:Merced Sun-Star||
kentucky|outlet|kentucky.com|Lexington Herald-Leader|en:Lexington Herald-Leader||
jacksonville|outlet|jacksonville.com|Florida Times-Union|en:Florida Times-Union||
cjonline|outlet|cjonline.com|The Topeka Capital-Journal|en:The Topeka Capital-Journal; Topeka Capital-Journal||
thebostonpilot|outlet|thebostonpilot.com|?The Pilot|en:?The Pilot||
inforum|outlet|inforum.com|The Forum of Fargo-Moorhead|en:The Forum of Fargo-Moorhead; Forum of Fargo-Moorhead||
oaoa|outlet|oaoa.com|Odessa American|en:Odessa American||
timesfreepress|outlet|timesfreepress.com|Chattanooga Times Free Press|en:Chattanooga Times Free Press||
limaohio|outlet|limaohio.com|The Lima News|en:The Lima News; Lima News||
times-news|outlet|times-news.com|Cumberland Times-News|en:Cumberland Times-News||
deseretnews|outlet|deseretnews.com|Church News|en:Church News||
fredericknewspost|outlet|fredericknewspost.com|Frederick News-Post|en:Frederick News-Post||
syracuse|outlet|syracuse.com|The Post-Standard|en:The Post-Standard||
rutlandherald|outlet|rutlandherald.com|Rutland Herald|en:Rutland Herald||
union-bulletin|outlet|union-bulletin.com|Walla Walla Union-Bulletin|en:Walla Walla Union-Bulletin||
newsminer|outlet|newsminer.com|Fairbanks Daily News-Miner|en:Fairbanks Daily News-Miner||
pamplinmedia|outlet|pamplinmedia.com|Lake Oswego Review|en:Lake Oswego Review||
seacoastonline|outlet|seacoastonline.com|The Portsmouth Herald|en:The Portsmouth Herald; Portsmouth Herald||
tri-cityherald|outlet|tri-cityherald.com|Tri-City Herald|en:Tri-City Herald||
onlineathens|outlet|onlineathens.com|Athens Banner-Herald|en:Athens Banner-Herald||
heraldnet|outlet|heraldnet.com|The Everett Herald|en:The Everett Herald; Everett Herald||
southcoasttoday|outlet|southcoasttoday.com|Middleboro Gazette|en:Middleboro Gazette||
lcsun-news|outlet|lcsun-news.com|Las Cruces Sun-News|en:Las Cruces Sun-News||
capitalgazette|outlet|capitalgazette.com|?The Capital|en:?The Capital||
eastoregonian|outlet|eastoregonian.com|East Oregonian|en:East Oregonian||
aberdeennews|outlet|aberdeennews.com|The American News|en:The American News; American News||
leadertelegram|outlet|leadertelegram.com|Eau Claire Leader-Telegram|en:Eau Claire Leader-Telegram||
nvdaily|outlet|nvdaily.com|Northern Virginia Daily|en:Northern Virginia Daily||
app|outlet|app.com|Asbury Park Press|en:Asbury Park Press||
modbee|outlet|modbee.com|The Modesto Bee|en:The Modesto Bee; Modesto Bee||
thesunchronicle|outlet|thesunchronicle.com|The Sun Chronicle|en:The Sun Chronicle; Sun Chronicle||
theadvocate|outlet|theadvocate.com|?The Advocate|en:?The Advocate||
floridatoday|outlet|floridatoday.com|Florida Today|en:Florida Today||
knoxnews|outlet|knoxnews.com|Knoxville News Sentinel|en:Knoxville News Sentinel||
duluthnewstribune|outlet|duluthnewstribune.com|Duluth News Tribune|en:Duluth News Tribune||
lmtribune|outlet|lmtribune.com|Lewiston Morning Tribune|en:Lewiston Morning Tribune||
fosters|outlet|fosters.com|Rochester Times|en:Rochester Times||
dailycamera|outlet|dailycamera.com|Daily Camera|en:Daily Camera||
heraldandnews|outlet|heraldandnews.com|Herald and News|en:Herald and News||
enidnews|outlet|enidnews.com|Enid News & Eagle|en:Enid News & Eagle||
texarkanagazette|outlet|texarkanagazette.com|Texarkana Gazette|en:Texarkana Gazette||
dailynews|outlet|dailynews.com|Los Angeles Daily News|en:Los Angeles Daily News||
kokomoperspective|outlet|kokomoperspective.com|The Kokomo Perspective|en:The Kokomo Perspective; Kokomo Perspective||
thestate|outlet|thestate.com|?The State|en:?The State||
elpasotimes|outlet|elpasotimes.com|El Paso Times|en:El Paso Times||
concordmonitor|outlet|concordmonitor.com|Concord Monitor|en:Concord Monitor||
mycentraljersey|outlet|mycentraljersey.com|The Courier-News|en:The Courier-News||
dentonrc|outlet|dentonrc.com|Denton Record-Chronicle|en:Denton Record-Chronicle||
newstribune|outlet|newstribune.com|Jefferson City News Tribune|en:Jefferson City News Tribune||
delawareonline|outlet|delawareonline.com|The News Journal|en:The News Journal; ?News Journal|https://www.delawareonline.com/search/{q}/|
meadvilletribune|outlet|meadvilletribune.com|The Meadville Tribune|en:The Meadville Tribune; Meadville Tribune||
lubbockonline|outlet|lubbockonline.com|Lubbock Avalanche-Journal|en:Lubbock Avalanche-Journal||
starnewsonline|outlet|starnewsonline.com|Star-News Online|en:Star-News Online||
thebrunswicknews|outlet|thebrunswicknews.com|The Brunswick News|en:The Brunswick News; Brunswick News||
vtdigger-org|outlet|vtdigger.org|VTDigger|en:VTDigger||
benningtonbanner|outlet|benningtonbanner.com|Bennington Banner|en:Bennington Banner||
bonnercountydailybee|outlet|bonnercountydailybee.com|Bonner County Daily Bee|en:Bonner County Daily Bee||
reporternews|outlet|reporternews.com|Abilene Reporter-News|en:Abilene Reporter-News||
reformer|outlet|reformer.com|Brattleboro Reformer|en:Brattleboro Reformer||
press-citizen|outlet|press-citizen.com|Iowa City Press-Citizen|en:Iowa City Press-Citizen||
goerie|outlet|goerie.com|Erie Times-News|en:Erie Times-News||
normantranscript|outlet|normantranscript.com|The Norman Transcript|en:The Norman Transcript; Norman Transcript||
dailyfreeman|outlet|dailyfreeman.com|Daily Freeman|en:Daily Freeman||
presstelegram|outlet|presstelegram.com|Press-Telegram|en:Press-Telegram||
vcstar|outlet|vcstar.com|Ventura County Star|en:Ventura County Star||
toledoblade|outlet|toledoblade.com|?The Blade|en:?The Blade||
postcrescent|outlet|postcrescent.com|The Post-Crescent|en:The Post-Crescent||
greenbaypressgazette|outlet|greenbaypressgazette.com|Green Bay Press-Gazette|en:Green Bay Press-Gazette||
darientimes|outlet|darientimes.com|Darien Times|en:Darien Times||
gloucestertimes|outlet|gloucestertimes.com|Gloucester Daily Times|en:Gloucester Daily Times||
salemnews|outlet|salemnews.com|The Salem News|en:The Salem News; Salem News||
dailyastorian|outlet|dailyastorian.com|Daily Astorian|en:Daily Astorian||
centraljersey|outlet|centraljersey.com|Princeton Packet|en:Princeton Packet||
theridgefieldpress|outlet|theridgefieldpress.com|The Ridgefield Press|en:The Ridgefield Press; Ridgefield Press||
yorknewstimes|outlet|yorknewstimes.com|York News-Times|en:York News-Times||
thetimes-tribune|outlet|thetimes-tribune.com|?The Times-Tribune|en:?The Times-Tribune||
dailycommercial|outlet|dailycommercial.com|Daily Commercial|en:Daily Commercial||
htrnews|outlet|htrnews.com|The Herald Times Reporter|en:The Herald Times Reporter; Herald Times Reporter||
heraldpalladium|outlet|heraldpalladium.com|The Herald-Palladium|en:The Herald-Palladium||
nwfdailynews|outlet|nwfdailynews.com|Northwest Florida Daily News|en:Northwest Florida Daily News||
vnews|outlet|vnews.com|Valley News|en:Valley News||
hawaiitribune-herald|outlet|hawaiitribune-herald.com|Hawaii Tribune-Herald|en:Hawaii Tribune-Herald||
indianagazette|outlet|indianagazette.com|Indiana Gazette|en:Indiana Gazette||
gazettenet|outlet|gazettenet.com|Daily Hampshire Gazette|en:Daily Hampshire Gazette||
tahlequahdailypress|outlet|tahlequahdailypress.com|Tahlequah Daily Press|en:Tahlequah Daily Press||
jamestownsun|outlet|jamestownsun.com|Jamestown Sun|en:Jamestown Sun||
mcdowellnews|outlet|mcdowellnews.com|The McDowell News|en:The McDowell News; McDowell News||
rgj|outlet|rgj.com|Reno Gazette-Journal|en:Reno Gazette-Journal||
wausaudailyherald|outlet|wausaudailyherald.com|Wausau Daily Herald|en:Wausau Daily Herald||
desertsun|outlet|desertsun.com|The Desert Sun|en:The Desert Sun; Desert Sun||
timesleaderonline|outlet|timesleaderonline.com|Martins Ferry Times Leader|en:Martins Ferry Times Leader||
wctrib|outlet|wctrib.com|West Central Tribune|en:West Central Tribune||
statesmanjournal|outlet|statesmanjournal.com|Statesman Journal|en:Statesman Journal||
eastbaytimes|outlet|eastbaytimes.com|East Bay Times|en:East Bay Times||
tallahassee|outlet|tallahassee.com|Tallahassee Democrat|en:Tallahassee Democrat||
dailylocal|outlet|dailylocal.com|Daily Local News|en:Daily Local News||
lowellsun|outlet|lowellsun.com|?The Sun|en:?The Sun||
sheboyganpress|outlet|sheboyganpress.com|The Sheboygan Press|en:The Sheboygan Press; Sheboygan Press||
yourhoustonnews|outlet|yourhoustonnews.com|?The Courier|en:?The Courier||
starbeacon|outlet|starbeacon.com|Star Beacon|en:Star Beacon||
staugustine|outlet|staugustine.com|The St. Augustine Record|en:The St. Augustine Record; St. Augustine Record||
thehawkeye|outlet|thehawkeye.com|The Hawk Eye|en:The Hawk Eye; ?Hawk Eye||
newjerseyhills|outlet|newjerseyhills.com|The Madison Eagle|en:The Madison Eagle; Madison Eagle||
corsicanadailysun|outlet|corsicanadailysun.com|Corsicana Daily Sun|en:Corsicana Daily Sun||
fdlreporter|outlet|fdlreporter.com|?The Reporter|en:?The Reporter||
guampdn|outlet|guampdn.com|Pacific Daily News|en:Pacific Daily News||
caller|outlet|caller.com|Corpus Christi Caller-Times|en:Corpus Christi Caller-Times||
dailybulletin|outlet|dailybulletin.com|Inland Valley Daily Bulletin|en:Inland Valley Daily Bulletin||
dailybreeze|outlet|dailybreeze.com|Daily Breeze|en:Daily Breeze||
delmarvanow|outlet|delmarvanow.com|The Delaware Wave|en:The Delaware Wave; Delaware Wave||
sgvtribune|outlet|sgvtribune.com|San Gabriel Valley Tribune|en:San Gabriel Valley Tribune||
pasadenastarnews|outlet|pasadenastarnews.com|Pasadena Star-News|en:Pasadena Star-News||
sentinelandenterprise|outlet|sentinelandenterprise.com|Sentinel & Enterprise|en:Sentinel & Enterprise||
sj-r|outlet|sj-r.com|The State Journal-Register|en:The State Journal-Register; State Journal-Register||
twincities|outlet|twincities.com|St. Paul Pioneer Press|en:St. Paul Pioneer Press||
lohud|outlet|lohud.com|The Journal News|en:The Journal News; Journal News||
independenttribune|outlet|independenttribune.com|Independent Tribune|en:Independent Tribune||
pressrepublican|outlet|pressrepublican.com|Press-Republican|en:Press-Republican||
greatfallstribune|outlet|greatfallstribune.com|Great Falls Tribune|en:Great Falls Tribune||
whittierdailynews|outlet|whittierdailynews.com|Whittier Daily News|en:Whittier Daily News||
ydr|outlet|ydr.com|York Daily Record|en:York Daily Record||
sbsun|outlet|sbsun.com|The San Bernardino Sun|en:The San Bernardino Sun; San Bernardino Sun||
capecodtimes|outlet|capecodtimes.com|Cape Cod Times|en:Cape Cod Times||
somerset-kentucky|outlet|somerset-kentucky.com|Commonwealth Journal|en:Commonwealth Journal||
nwherald|outlet|nwherald.com|Northwest Herald|en:Northwest Herald||
news-herald|outlet|news-herald.com|?The News-Herald|en:?The News-Herald||
lebanondemocrat|outlet|lebanondemocrat.com|Lebanon Democrat|en:Lebanon Democrat||
standard-net|outlet|standard.net|Standard-Examiner|en:Standard-Examiner||
newsandtribune|outlet|newsandtribune.com|News and Tribune|en:News and Tribune||
observer-reporter|outlet|observer-reporter.com|Observer-Reporter|en:Observer-Reporter||
pharostribune|outlet|pharostribune.com|Pharos-Tribune|en:Pharos-Tribune||
athensreview|outlet|athensreview.com|Athens Daily Review|en:Athens Daily Review||
clarionledger|outlet|clarionledger.com|The Clarion-Ledger|en:The Clarion-Ledger||
poconorecord|outlet|poconorecord.com|Pocono Record|en:Pocono Record||
newsandsentinel|outlet|newsandsentinel.com|The Parkersburg News and Sentinel|en:The Parkersburg News and Sentinel; Parkersburg News and Sentinel||
lufkindailynews|outlet|lufkindailynews.com|The Lufkin Daily News|en:The Lufkin Daily News; Lufkin Daily News||
thetimestribune|outlet|thetimestribune.com|?The Times-Tribune|en:?The Times-Tribune||
theintelligencer-net|outlet|theintelligencer.net|The Intelligencer & Wheeling News Register|en:The Intelligencer & Wheeling News Register; Intelligencer & Wheeling News Register||
recordonline|outlet|recordonline.com|Times Herald-Record|en:Times Herald-Record||
pnj|outlet|pnj.com|?News Journal|en:?News Journal||
fayobserver|outlet|fayobserver.com|The Fayetteville Observer|en:The Fayetteville Observer; Fayetteville Observer||
westhawaiitoday|outlet|westhawaiitoday.com|West Hawaii Today|en:West Hawaii Today||
thefiscaltimes|outlet|thefiscaltimes.com|The Fiscal Times|en:The Fiscal Times; Fiscal Times||
cantonrep|outlet|cantonrep.com|?The Repository|en:?The Repository||
newburyportnews|outlet|newburyportnews.com|The Daily News of Newburyport|en:The Daily News of Newburyport; Daily News of Newburyport||
silive|outlet|silive.com|Staten Island Advance|en:Staten Island Advance||
timeswv|outlet|timeswv.com|Times West Virginian|en:Times West Virginian||
mainlinemedianews|outlet|mainlinemedianews.com|Main Line Media News|en:Main Line Media News||
redlandsdailyfacts|outlet|redlandsdailyfacts.com|Redlands Daily Facts|en:Redlands Daily Facts||
dcourier|outlet|dcourier.com|Chino Valley Review|en:Chino Valley Review||
courierpostonline|outlet|courierpostonline.com|Courier-Post|en:Courier-Post||
burlingtoncountytimes|outlet|burlingtoncountytimes.com|Burlington County Times|en:Burlington County Times||
dailyrecord|outlet|dailyrecord.com|?Daily Record|en:?Daily Record||
sharonherald|outlet|sharonherald.com|?The Herald|en:?The Herald||
theherald-news|outlet|theherald-news.com|The Herald-News|en:The Herald-News||
ldnews|outlet|ldnews.com|Lebanon Daily News|en:Lebanon Daily News||
shreveporttimes|outlet|shreveporttimes.com|?The Times|en:?The Times||
morningjournal|outlet|morningjournal.com|The Morning Journal|en:The Morning Journal; Morning Journal||
reporter-net|outlet|reporter.net|The Lebanon Reporter|en:The Lebanon Reporter; Lebanon Reporter||
daily-jeff|outlet|daily-jeff.com|The Daily Jeffersonian|en:The Daily Jeffersonian; Daily Jeffersonian||
dailysignal|outlet|dailysignal.com|The Daily Signal|en:The Daily Signal; Daily Signal||
santacruzsentinel|outlet|santacruzsentinel.com|Santa Cruz Sentinel|en:Santa Cruz Sentinel||
capitalpress|outlet|capitalpress.com|Capital Press|en:Capital Press||
itemonline|outlet|itemonline.com|The Huntsville Item|en:The Huntsville Item; Huntsville Item||
recordnet|outlet|recordnet.com|?The Record|en:?The Record||
nrtoday|outlet|nrtoday.com|The News-Review|en:The News-Review||
lockportjournal|outlet|lockportjournal.com|Lockport Union-Sun & Journal|en:Lockport Union-Sun & Journal||
montereyherald|outlet|montereyherald.com|The Monterey County Herald|en:The Monterey County Herald; Monterey County Herald||
theadvertiser|outlet|theadvertiser.com|?The Daily Advertiser|en:?The Daily Advertiser; ?Daily Advertiser||
journal-news-net|outlet|journal-news.net|?The Journal|en:?The Journal||
centredaily|outlet|centredaily.com|Centre Daily Times|en:Centre Daily Times|https://www.centredaily.com/search/?q={q}|
argusleader|outlet|argusleader.com|Argus Leader|en:Argus Leader||
tylerpaper|outlet|tylerpaper.com|Tyler Morning Telegraph|en:Tyler Morning Telegraph||
bemidjipioneer|outlet|bemidjipioneer.com|The Bemidji Pioneer|en:The Bemidji Pioneer; Bemidji Pioneer||
thereporteronline|outlet|thereporteronline.com|?The Reporter|en:?The Reporter||
recorder|outlet|recorder.com|?The Recorder|en:?The Recorder||
fortworthbusiness|outlet|fortworthbusiness.com|Fort Worth Business Press|en:Fort Worth Business Press||
citizen-times|outlet|citizen-times.com|Asheville Citizen-Times|en:Asheville Citizen-Times||
democratandchronicle|outlet|democratandchronicle.com|Democrat and Chronicle|en:Democrat and Chronicle||
theoaklandpress|outlet|theoaklandpress.com|The Oakland Press|en:The Oakland Press; Oakland Press||
niagara-gazette|outlet|niagara-gazette.com|Niagara Gazette|en:Niagara Gazette||
hastingstribune|outlet|hastingstribune.com|Hastings Tribune|en:Hastings Tribune||
argus-press|outlet|argus-press.com|Argus-Press|en:Argus-Press||
norfolkdailynews|outlet|norfolkdailynews.com|Norfolk Daily News|en:Norfolk Daily News||
ladailypost|outlet|ladailypost.com|Los Alamos Daily Post|en:Los Alamos Daily Post||
theparisnews|outlet|theparisnews.com|The Paris News|en:The Paris News; Paris News||
pjstar|outlet|pjstar.com|Journal Star|en:Journal Star||
coloradoan|outlet|coloradoan.com|Coloradoan|en:Coloradoan||
effinghamdailynews|outlet|effinghamdailynews.com|Effingham Daily News|en:Effingham Daily News||
appeal-democrat|outlet|appeal-democrat.com|Appeal-Democrat|en:Appeal-Democrat||
metrowestdailynews|outlet|metrowestdailynews.com|The MetroWest Daily News|en:The MetroWest Daily News; MetroWest Daily News||
trentonian|outlet|trentonian.com|The Trentonian|en:The Trentonian||
ksusentinel|outlet|ksusentinel.com|?The Sentinel|en:?The Sentinel||
gadsdentimes|outlet|gadsdentimes.com|The Gadsden Times|en:The Gadsden Times; Gadsden Times||
mitchellrepublic|outlet|mitchellrepublic.com|?Daily Republic|en:?Daily Republic||
burlingtonfreepress|outlet|burlingtonfreepress.com|The Burlington Free Press|en:The Burlington Free Press; Burlington Free Press||
pressconnects|outlet|pressconnects.com|Press & Sun-Bulletin|en:Press & Sun-Bulletin||
publicopiniononline|outlet|publicopiniononline.com|Public Opinion|en:Public Opinion||
norwichbulletin|outlet|norwichbulletin.com|?The Bulletin|en:?The Bulletin||
daily-journal|outlet|daily-journal.com|?Daily Journal|en:?Daily Journal||
thetowntalk|outlet|thetowntalk.com|The Town Talk|en:The Town Talk; ?Town Talk||
vagazette|outlet|vagazette.com|The Virginia Gazette|en:The Virginia Gazette; Virginia Gazette||
poughkeepsiejournal|outlet|poughkeepsiejournal.com|Poughkeepsie Journal|en:Poughkeepsie Journal||
mailtribune|outlet|mailtribune.com|Mail Tribune|en:Mail Tribune||
thenewsherald|outlet|thenewsherald.com|?The News-Herald|en:?The News-Herald||
oakridger|outlet|oakridger.com|The Oak Ridger|en:The Oak Ridger; Oak Ridger||
columbiatribune|outlet|columbiatribune.com|Columbia Daily Tribune|en:Columbia Daily Tribune||
thespectrum|outlet|thespectrum.com|?The Spectrum|en:?The Spectrum||
ebar|outlet|ebar.com|Bay Area Reporter|en:Bay Area Reporter||
peoplesworld-org|outlet|peoplesworld.org|People's World|en:People's World||
thenewsstar|outlet|thenewsstar.com|The News-Star|en:The News-Star||
currentargus|outlet|currentargus.com|Carlsbad Current-Argus|en:Carlsbad Current-Argus||
dailyiowegian|outlet|dailyiowegian.com|Daily Iowegian|en:Daily Iowegian||
buckscountycouriertimes|outlet|buckscountycouriertimes.com|Bucks County Courier Times|en:Bucks County Courier Times||
sfexaminer|outlet|sfexaminer.com|The San Francisco Examiner|en:The San Francisco Examiner; San Francisco Examiner||
kitsapsun|outlet|kitsapsun.com|Kitsap Sun|en:Kitsap Sun||
wwd|outlet|wwd.com|Women's Wear Daily|es:Women's Wear Daily; WWD||
stljewishlight|outlet|stljewishlight.com|St. Louis Jewish Light|en:St. Louis Jewish Light||
wataugademocrat|outlet|wataugademocrat.com|?Mountain Times|en:?Mountain Times||
indeonline|outlet|indeonline.com|?The Independent|en:?The Independent||
lansingstatejournal|outlet|lansingstatejournal.com|Lansing State Journal|en:Lansing State Journal||
annistonstar|outlet|annistonstar.com|Anniston Star|en:Anniston Star||
stwnewspress|outlet|stwnewspress.com|NewsPress|en:NewsPress||
carrollcountytimes|outlet|carrollcountytimes.com|Carroll County Times|en:Carroll County Times||
dnj|outlet|dnj.com|The Daily News Journal|en:The Daily News Journal; Daily News Journal||
theleafchronicle|outlet|theleafchronicle.com|The Leaf-Chronicle|en:The Leaf-Chronicle||
patriotledger|outlet|patriotledger.com|The Patriot Ledger|en:The Patriot Ledger; Patriot Ledger||
greenvilleonline|outlet|greenvilleonline.com|The Greenville News|en:The Greenville News; Greenville News||
juneauempire|outlet|juneauempire.com|Juneau Empire|en:Juneau Empire||
mansfieldnewsjournal|outlet|mansfieldnewsjournal.com|Mansfield News Journal|en:Mansfield News Journal||
timesenterprise|outlet|timesenterprise.com|Thomasville Times-Enterprise|en:Thomasville Times-Enterprise||
southbendtribune|outlet|southbendtribune.com|South Bend Tribune|en:South Bend Tribune||
rushvillerepublican|outlet|rushvillerepublican.com|Rushville Republican|en:Rushville Republican||
timesnews-net|outlet|timesnews.net|Kingsport Times-News|en:Kingsport Times-News||
enterprisenews|outlet|enterprisenews.com|?The Enterprise|en:?The Enterprise||
chicagobusiness|outlet|chicagobusiness.com|Crain's Chicago Business|en:Crain's Chicago Business||
vvdailypress|outlet|vvdailypress.com|Victorville Daily Press|en:Victorville Daily Press||
news-journal|outlet|news-journal.com|Longview News-Journal|en:Longview News-Journal||
stargazette|outlet|stargazette.com|Star-Gazette|en:Star-Gazette||
commercial-news|outlet|commercial-news.com|Commercial-News|en:Commercial-News||
emporiagazette|outlet|emporiagazette.com|Emporia Gazette|en:Emporia Gazette||
amarillo|outlet|amarillo.com|Amarillo Globe-News|en:Amarillo Globe-News||
heraldnews|outlet|heraldnews.com|The Herald News|en:The Herald News; Herald News||
armenianweekly|outlet|armenianweekly.com|Armenian Weekly|en:Armenian Weekly||
pekintimes|outlet|pekintimes.com|Pekin Daily Times|en:Pekin Daily Times||
milforddailynews|outlet|milforddailynews.com|The Milford Daily News|en:The Milford Daily News; Milford Daily News||
baytownsun|outlet|baytownsun.com|Baytown Sun|en:Baytown Sun||
macombdaily|outlet|macombdaily.com|The Macomb Daily|en:The Macomb Daily; Macomb Daily||
thestarpress|outlet|thestarpress.com|The Star Press|en:The Star Press; Star Press||
dnews|outlet|dnews.com|Moscow-Pullman Daily News|en:Moscow-Pullman Daily News||
thewesterlysun|outlet|thewesterlysun.com|The Westerly Sun|en:The Westerly Sun; Westerly Sun||
mcalesternews|outlet|mcalesternews.com|McAlester News-Capital|en:McAlester News-Capital||
jacksonsun|outlet|jacksonsun.com|The Jackson Sun|en:The Jackson Sun; Jackson Sun||
oneidadispatch|outlet|oneidadispatch.com|Oneida Dispatch|en:Oneida Dispatch||
dailyrecordnews|outlet|dailyrecordnews.com|?Daily Record|en:?Daily Record||
unionrecorder|outlet|unionrecorder.com|The Union-Recorder|en:The Union-Recorder||
timesreporter|outlet|timesreporter.com|The Times-Reporter|en:The Times-Reporter||
tribtoday|outlet|tribtoday.com|Tribune Chronicle|en:Tribune Chronicle||
the-review|outlet|the-review.com|The Alliance Review|en:The Alliance Review; Alliance Review||
woodwardnews-net|outlet|woodwardnews.net|Woodward News|en:Woodward News||
northernstar-info|outlet|northernstar.info|?Northern Star|en:?Northern Star||
tucsonsentinel|outlet|tucsonsentinel.com|Tucson Sentinel|en:Tucson Sentinel||
sandiegoreader|outlet|sandiegoreader.com|San Diego Reader|en:San Diego Reader||
westword|outlet|westword.com|Westword|en:Westword||
tiftongazette|outlet|tiftongazette.com|The Tifton Gazette|en:The Tifton Gazette; Tifton Gazette||
kentuckynewera|outlet|kentuckynewera.com|Kentucky New Era|en:Kentucky New Era||
arktimes|outlet|arktimes.com|Arkansas Times|en:Arkansas Times||
suncommercial|outlet|suncommercial.com|Vincennes Sun-Commercial|en:Vincennes Sun-Commercial||
sentinelsource|outlet|sentinelsource.com|The Keene Sentinel|en:The Keene Sentinel; Keene Sentinel||
dziennik|outlet|dziennik.com|Nowy Dziennik – Polish Daily News|pl:Nowy Dziennik – Polish Daily News||
therolladailynews|outlet|therolladailynews.com|The Rolla Daily News|en:The Rolla Daily News; Rolla Daily News||
thefacts|outlet|thefacts.com|Brazosport Facts|en:Brazosport Facts||
citizensvoice|outlet|citizensvoice.com|Citizens Voice|en:Citizens Voice||
mpnnow|outlet|mpnnow.com|Daily Messenger|en:Daily Messenger||
ljworld|outlet|ljworld.com|Lawrence Journal-World|en:Lawrence Journal-World||
aurorasentinel|outlet|aurorasentinel.com|Sentinel Colorado|en:Sentinel Colorado||
theadanews|outlet|theadanews.com|Ada Evening News|en:Ada Evening News||
daily-times|outlet|daily-times.com|Farmington Daily Times|en:Farmington Daily Times||
pe|outlet|pe.com|The Press-Enterprise|en:The Press-Enterprise||
journalreview|outlet|journalreview.com|Journal Review|en:Journal Review||
galesburg|outlet|galesburg.com|The Register-Mail|en:The Register-Mail||
jacksonvilleprogress|outlet|jacksonvilleprogress.com|Jacksonville Daily Progress|en:Jacksonville Daily Progress||
montgomeryadvertiser|outlet|montgomeryadvertiser.com|Montgomery Advertiser|en:Montgomery Advertiser||
jdnews|outlet|jdnews.com|Jacksonville Daily News|en:Jacksonville Daily News||
weatherforddemocrat|outlet|weatherforddemocrat.com|Weatherford Democrat|en:Weatherford Democrat||
nevadaappeal|outlet|nevadaappeal.com|Nevada Appeal|en:Nevada Appeal||
progress-index|outlet|progress-index.com|The Progress-Index|en:The Progress-Index||
palestineherald|outlet|palestineherald.com|Palestine Herald-Press|en:Palestine Herald-Press||
sidneydailynews|outlet|sidneydailynews.com|Sidney Daily News|en:Sidney Daily News||
gazetadielli|outlet|gazetadielli.com|Dielli|sq:Dielli||
alamogordonews|outlet|alamogordonews.com|Alamogordo Daily News|en:Alamogordo Daily News||
lehighvalleylive|outlet|lehighvalleylive.com|The Express-Times|en:The Express-Times||
somdnews|outlet|somdnews.com|The Enquirer-Gazette|en:The Enquirer-Gazette||
elkharttruth|outlet|elkharttruth.com|The Elkhart Truth|en:The Elkhart Truth; Elkhart Truth||
timesbulletin|outlet|timesbulletin.com|The Times Bulletin|en:The Times Bulletin; Times Bulletin||
thealpenanews|outlet|thealpenanews.com|The Alpena News|en:The Alpena News; Alpena News||
timesleader|outlet|timesleader.com|Times Leader|en:Times Leader||
theintell|outlet|theintell.com|The Intelligencer|en:The Intelligencer||
theintermountain|outlet|theintermountain.com|The Inter-Mountain|en:The Inter-Mountain||
starlocalmedia|outlet|starlocalmedia.com|McKinney Courier-Gazette|en:McKinney Courier-Gazette||
morningsun-net|outlet|morningsun.net|The Morning Sun|en:The Morning Sun; Morning Sun||
chicoer|outlet|chicoer.com|Chico Enterprise-Record|en:Chico Enterprise-Record||
lenconnect|outlet|lenconnect.com|The Daily Telegram|en:The Daily Telegram; Daily Telegram||
vaildaily|outlet|vaildaily.com|Vail Daily|en:Vail Daily||
claremoreprogress|outlet|claremoreprogress.com|Claremore Daily Progress|en:Claremore Daily Progress||
lakenewsonline|outlet|lakenewsonline.com|Lake Sun Leader|en:Lake Sun Leader||
keysnews|outlet|keysnews.com|Key West Citizen|en:Key West Citizen||
examiner-net|outlet|examiner.net|?The Examiner|en:?The Examiner||
kdminer|outlet|kdminer.com|Kingman Daily Miner|en:Kingman Daily Miner||
chillicothegazette|outlet|chillicothegazette.com|Centinel of the Northwest Territory|en:Centinel of the Northwest Territory||
tauntongazette|outlet|tauntongazette.com|Taunton Daily Gazette|en:Taunton Daily Gazette||
post-journal|outlet|post-journal.com|The Post-Journal|en:The Post-Journal||
observer|outlet|observer.com|New York Observer|en:New York Observer||
eveningtribune|outlet|eveningtribune.com|Hornell Evening Tribune|en:Hornell Evening Tribune||
thecabin-net|outlet|thecabin.net|Log Cabin Democrat|en:Log Cabin Democrat||
independentmail|outlet|independentmail.com|The Anderson Independent-Mail|en:The Anderson Independent-Mail; Anderson Independent-Mail||
homenewshere|outlet|homenewshere.com|Daily Times Chronicle|en:Daily Times Chronicle||
hudsonreporter|outlet|hudsonreporter.com|Hudson Reporter|en:Hudson Reporter||
thetimesherald|outlet|thetimesherald.com|The Times Herald|en:The Times Herald; Times Herald||
dailyorange|outlet|dailyorange.com|The Daily Orange|en:The Daily Orange; Daily Orange||
edweek-org|outlet|edweek.org|Education Week|en:Education Week|https://www.edweek.org/search.html?q={q}|
fairfieldsuntimes|outlet|fairfieldsuntimes.com|Fairfield Sun Times|en:Fairfield Sun Times||
wenatcheeworld|outlet|wenatcheeworld.com|The Wenatchee World|en:The Wenatchee World; Wenatchee World||
rrstar|outlet|rrstar.com|Rockford Register Star|en:Rockford Register Star||
dl-online|outlet|dl-online.com|Detroit Lakes Tribune|en:Detroit Lakes Tribune||
sentinel-standard|outlet|sentinel-standard.com|Ionia Sentinel-Standard|en:Ionia Sentinel-Standard||
battlecreekenquirer|outlet|battlecreekenquirer.com|Battle Creek Enquirer|en:Battle Creek Enquirer||
heraldstaronline|outlet|heraldstaronline.com|Herald-Star|en:Herald-Star||
tdtnews|outlet|tdtnews.com|Temple Daily Telegram|en:Temple Daily Telegram||
houstonpress|outlet|houstonpress.com|Houston Press|en:Houston Press||
lincolncourier|outlet|lincolncourier.com|Lincoln Courier|en:Lincoln Courier||
ncronline-org|outlet|ncronline.org|National Catholic Reporter|en:National Catholic Reporter||
miaminewtimes|outlet|miaminewtimes.com|Miami New Times|en:Miami New Times||
bcdemocrat|outlet|bcdemocrat.com|Brown County Democrat|en:Brown County Democrat||
heraldbanner|outlet|heraldbanner.com|Herald-Banner|en:Herald-Banner||
siskiyoudaily|outlet|siskiyoudaily.com|Siskiyou Daily News|en:Siskiyou Daily News||
ridgecrestca|outlet|ridgecrestca.com|Daily Independent|en:Daily Independent||
leavenworthtimes|outlet|leavenworthtimes.com|Leavenworth Times|en:Leavenworth Times||
palmbeachdailynews|outlet|palmbeachdailynews.com|Palm Beach Daily News|en:Palm Beach Daily News||
thonline|outlet|thonline.com|Telegraph Herald|en:Telegraph Herald||
crookstontimes|outlet|crookstontimes.com|Crookston Daily Times|en:Crookston Daily Times||
jweekly|outlet|jweekly.com|?J.|en:?J.||
news-star|outlet|news-star.com|The Shawnee News-Star|en:The Shawnee News-Star; Shawnee News-Star||
duncanbanner|outlet|duncanbanner.com|Duncan Banner|en:Duncan Banner||
the-leader|outlet|the-leader.com|?The Leader|en:?The Leader||
hillsdale-net|outlet|hillsdale.net|Hillsdale Daily News|en:Hillsdale Daily News||
dailycal-org|outlet|dailycal.org|The Daily Californian|en:The Daily Californian; Daily Californian||
sungazette|outlet|sungazette.com|Williamsport Sun-Gazette|en:Williamsport Sun-Gazette||
jconline|outlet|jconline.com|Journal & Courier|en:Journal & Courier||
newsleader|outlet|newsleader.com|The News Leader|en:The News Leader; News Leader||
dailydemocrat|outlet|dailydemocrat.com|Daily Democrat|en:Daily Democrat||
wellsvilledaily|outlet|wellsvilledaily.com|Wellsville Daily Reporter|en:Wellsville Daily Reporter||
newarkadvocate|outlet|newarkadvocate.com|?The Advocate|en:?The Advocate||
portclintonnewsherald|outlet|portclintonnewsherald.com|?News Herald|en:?News Herald||
paloaltoonline|outlet|paloaltoonline.com|Palo Alto Weekly|en:Palo Alto Weekly||
kinston|outlet|kinston.com|Kinston Free Press|en:Kinston Free Press||
amny|outlet|amny.com|AM New York|en:AM New York||
mcphersonsentinel|outlet|mcphersonsentinel.com|McPherson Sentinel|en:McPherson Sentinel||
sevendaysvt|outlet|sevendaysvt.com|Seven Days|en:Seven Days||
cantondailyledger|outlet|cantondailyledger.com|The Daily Ledger|en:The Daily Ledger; Daily Ledger||
portlandtribune|outlet|portlandtribune.com|Portland Tribune|en:Portland Tribune||
mininggazette|outlet|mininggazette.com|The Daily Mining Gazette|en:The Daily Mining Gazette; Daily Mining Gazette||
thekansan|outlet|thekansan.com|Newton Kansan|en:Newton Kansan||
mcdonoughvoice|outlet|mcdonoughvoice.com|The McDonough County Voice|en:The McDonough County Voice; McDonough County Voice||
reviewonline|outlet|reviewonline.com|?The Review|en:?The Review||
starcourier|outlet|starcourier.com|Star Courier|en:Star Courier||
armytimes|outlet|armytimes.com|Army Times|en:Army Times||
maryvilledailyforum|outlet|maryvilledailyforum.com|The Maryville Forum|en:The Maryville Forum; Maryville Forum||
zanesvilletimesrecorder|outlet|zanesvilletimesrecorder.com|Times Recorder|en:Times Recorder||
summitdaily|outlet|summitdaily.com|Summit Daily News|en:Summit Daily News||
coshoctontribune|outlet|coshoctontribune.com|Coshocton Tribune|en:Coshocton Tribune||
journalstandard|outlet|journalstandard.com|The Journal Standard|en:The Journal Standard; Journal Standard||
marionstar|outlet|marionstar.com|The Marion Star|en:The Marion Star; Marion Star||
dodgeglobe|outlet|dodgeglobe.com|Dodge City Daily Globe|en:Dodge City Daily Globe||
gainesvilleregister|outlet|gainesvilleregister.com|Gainesville Daily Register|en:Gainesville Daily Register||
baxterbulletin|outlet|baxterbulletin.com|The Baxter Bulletin|en:The Baxter Bulletin; Baxter Bulletin||
leaderherald|outlet|leaderherald.com|The Leader Herald|en:The Leader Herald; Leader Herald||
americanfreepress-net|outlet|americanfreepress.net|American Free Press|en:American Free Press||
livingstondaily|outlet|livingstondaily.com|Livingston County Daily Press & Argus|en:Livingston County Daily Press & Argus||
butlercountytimesgazette|outlet|butlercountytimesgazette.com|Butler County Times-Gazette|en:Butler County Times-Gazette||
sooeveningnews|outlet|sooeveningnews.com|The Evening News|en:The Evening News; Evening News||
wnewsj|outlet|wnewsj.com|News-Journal|en:News-Journal||
neoshodailynews|outlet|neoshodailynews.com|The Neosho Daily News|en:The Neosho Daily News; Neosho Daily News||
leesvilledailyleader|outlet|leesvilledailyleader.com|Leesville Daily Leader|en:Leesville Daily Leader||
pbn|outlet|pbn.com|Providence Business News|en:Providence Business News||
peninsuladailynews|outlet|peninsuladailynews.com|Peninsula Daily News|en:Peninsula Daily News||
flatheadbeacon|outlet|flatheadbeacon.com|Flathead Beacon|en:Flathead Beacon||
edmondsun|outlet|edmondsun.com|Edmond Sun|en:Edmond Sun||
floridatrend|outlet|floridatrend.com|Florida Trend|en:Florida Trend||
cdapress|outlet|cdapress.com|Coeur d'Alene Press|en:Coeur d'Alene Press||
thestranger|outlet|thestranger.com|?The Stranger|en:?The Stranger||
theunion|outlet|theunion.com|?The Union|en:?The Union||
observertoday|outlet|observertoday.com|?Observer|en:?Observer||
chickashanews|outlet|chickashanews.com|The Express-Star|en:The Express-Star||
mexicoledger|outlet|mexicoledger.com|The Mexico Ledger|en:The Mexico Ledger; Mexico Ledger||
timesheraldonline|outlet|timesheraldonline.com|Vallejo Times Herald|en:Vallejo Times Herald||
postindependent|outlet|postindependent.com|Post Independent|en:Post Independent||
pratttribune|outlet|pratttribune.com|The Pratt Tribune|en:The Pratt Tribune; Pratt Tribune||
newstribune-info|outlet|newstribune.info|Daily News-Tribune|en:Daily News-Tribune||
asianjournal|outlet|asianjournal.com|Asian Journal|en:Asian Journal||
cheboygannews|outlet|cheboygannews.com|Cheboygan Daily Tribune|en:Cheboygan Daily Tribune||
miamiok|outlet|miamiok.com|Miami News Record|en:Miami News Record||
flyergroup|outlet|flyergroup.com|Hendricks County Flyer|en:Hendricks County Flyer||
therecordherald|outlet|therecordherald.com|The Record Herald|en:The Record Herald; ?Record Herald||
moberlymonitor|outlet|moberlymonitor.com|Moberly Monitor-Index|en:Moberly Monitor-Index||
dailygazette|outlet|dailygazette.com|The Daily Gazette|en:The Daily Gazette; ?Daily Gazette||
bryantimes|outlet|bryantimes.com|The Bryan Times|en:The Bryan Times; Bryan Times||
altoonamirror|outlet|altoonamirror.com|Altoona Mirror|en:Altoona Mirror||
peninsulaclarion|outlet|peninsulaclarion.com|Peninsula Clarion|en:Peninsula Clarion||
navytimes|outlet|navytimes.com|Navy Times|en:Navy Times||
pontiacdailyleader|outlet|pontiacdailyleader.com|The Daily Leader|en:The Daily Leader; ?Daily Leader||
sturgisjournal|outlet|sturgisjournal.com|Sturgis Journal|en:Sturgis Journal||
lasentinel-net|outlet|lasentinel.net|Los Angeles Sentinel|en:Los Angeles Sentinel||
gctelegram|outlet|gctelegram.com|Garden City Telegram|en:Garden City Telegram||
devilslakejournal|outlet|devilslakejournal.com|Devils Lake Journal|en:Devils Lake Journal||
airforcetimes|outlet|airforcetimes.com|Air Force Times|en:Air Force Times||
hannibal-net|outlet|hannibal.net|Hannibal Courier-Post|en:Hannibal Courier-Post||
kirksvilledailyexpress|outlet|kirksvilledailyexpress.com|Kirksville Daily Express|en:Kirksville Daily Express||
ardmoreite|outlet|ardmoreite.com|The Ardmoreite|en:The Ardmoreite||
lajuntatribunedemocrat|outlet|lajuntatribunedemocrat.com|The Tribune-Democrat|en:The Tribune-Democrat||
journalinquirer|outlet|journalinquirer.com|Journal Inquirer|en:Journal Inquirer||
beauregarddailynews-net|outlet|beauregarddailynews.net|Beauregard Daily News|en:Beauregard Daily News||
farmprogress|outlet|farmprogress.com|Prairie Farmer|en:Prairie Farmer||
pressenterpriseonline|outlet|pressenterpriseonline.com|Press Enterprise|en:Press Enterprise||
myeasternshoremd|outlet|myeasternshoremd.com|The Record Observer|en:The Record Observer; Record Observer||
brownwoodtx|outlet|brownwoodtx.com|Brownwood Bulletin|en:Brownwood Bulletin||
stuttgartdailyleader|outlet|stuttgartdailyleader.com|?Daily Leader|en:?Daily Leader||
times-standard|outlet|times-standard.com|Times-Standard|en:Times-Standard||
austinchronicle|outlet|austinchronicle.com|The Austin Chronicle|en:The Austin Chronicle; Austin Chronicle||
republicanherald|outlet|republicanherald.com|Republican-Herald|en:Republican-Herald||
mineralwellsindex|outlet|mineralwellsindex.com|Mineral Wells Index|en:Mineral Wells Index||
reviewatlas|outlet|reviewatlas.com|Daily Review Atlas|en:Daily Review Atlas||
signalscv|outlet|signalscv.com|The Santa Clarita Valley Signal|en:The Santa Clarita Valley Signal; Santa Clarita Valley Signal||
nuggetnews|outlet|nuggetnews.com|Nugget Newspaper|en:Nugget Newspaper||
chillicothenews|outlet|chillicothenews.com|Chillicothe Constitution-Tribune|en:Chillicothe Constitution-Tribune||
myrecordjournal|outlet|myrecordjournal.com|Record-Journal|en:Record-Journal||
marinij|outlet|marinij.com|Marin Independent Journal|en:Marin Independent Journal||
thereporter|outlet|thereporter.com|?The Reporter|en:?The Reporter||
boonvilledailynews|outlet|boonvilledailynews.com|Boonville Daily News|en:Boonville Daily News||
civilbeat-org|outlet|civilbeat.org|Honolulu Civil Beat|en:Honolulu Civil Beat||
emissourian|outlet|emissourian.com|Washington Missourian|en:Washington Missourian||
aspentimes|outlet|aspentimes.com|The Aspen Times|en:The Aspen Times; Aspen Times||
finchannel|outlet|finchannel.com|?The financial|en:?The financial||
citybeat|outlet|citybeat.com|Cincinnati CityBeat|en:Cincinnati CityBeat||
bondbuyer|outlet|bondbuyer.com|The Bond Buyer|en:The Bond Buyer; Bond Buyer||
delgazette|outlet|delgazette.com|The Delaware Gazette|en:The Delaware Gazette; Delaware Gazette||
manufacturing-net|outlet|manufacturing.net|Plant Engineering|en:Plant Engineering||
washingtonblade|outlet|washingtonblade.com|Washington Blade|en:Washington Blade||
phoenixnewtimes|outlet|phoenixnewtimes.com|Phoenix New Times|en:Phoenix New Times||
hcn-org|outlet|hcn.org|High Country News|en:High Country News||
dallasobserver|outlet|dallasobserver.com|Dallas Observer|en:Dallas Observer||
ncregister|outlet|ncregister.com|National Catholic Register|en:National Catholic Register|https://www.ncregister.com/search/results?q={q}|
delrionewsherald|outlet|delrionewsherald.com|Del Rio News-Herald|en:Del Rio News-Herald||
olneydailymail|outlet|olneydailymail.com|Olney Daily Mail|en:Olney Daily Mail||
sacurrent|outlet|sacurrent.com|San Antonio Current|en:San Antonio Current||
travelweekly|outlet|travelweekly.com|Travel Weekly|en:Travel Weekly||
westfieldrepublican|outlet|westfieldrepublican.com|Westfield Republican|en:Westfield Republican||
carmitimes|outlet|carmitimes.com|Carmi Times|en:Carmi Times||
delawarestatenews-net|outlet|delawarestatenews.net|Delaware State News|en:Delaware State News||
heralddemocrat|outlet|heralddemocrat.com|The Herald Democrat|en:The Herald Democrat; Herald Democrat||
doverpost|outlet|doverpost.com|Dover Post|en:Dover Post||
hdnews-net|outlet|hdnews.net|Hays Daily News|en:Hays Daily News||
mohavedailynews|outlet|mohavedailynews.com|Mohave Valley Daily News|en:Mohave Valley Daily News||
portlandmercury|outlet|portlandmercury.com|The Portland Mercury|en:The Portland Mercury; Portland Mercury||
newportri|outlet|newportri.com|The Newport Daily News|en:The Newport Daily News; Newport Daily News||
brooklyneagle|outlet|brooklyneagle.com|Brooklyn Eagle|en:Brooklyn Eagle||
navajotimes|outlet|navajotimes.com|Navajo Times|en:Navajo Times||
tucsonweekly|outlet|tucsonweekly.com|Tucson Weekly|en:Tucson Weekly||
mauinews|outlet|mauinews.com|The Maui News|en:The Maui News; Maui News||
bastropenterprise|outlet|bastropenterprise.com|Bastrop Daily Enterprise|en:Bastrop Daily Enterprise||
lagrandeobserver|outlet|lagrandeobserver.com|?The Observer|en:?The Observer||
orlandoweekly|outlet|orlandoweekly.com|Orlando Weekly|en:Orlando Weekly||
parkrecord|outlet|parkrecord.com|Park Record|en:Park Record||
marinecorpstimes|outlet|marinecorpstimes.com|Marine Corps Times|en:Marine Corps Times||
rafu|outlet|rafu.com|Rafu Shimpo|en:Rafu Shimpo||
newpittsburghcourieronline|outlet|newpittsburghcourieronline.com|New Pittsburgh Courier|en:New Pittsburgh Courier||
dailytimes|outlet|dailytimes.com|Kerrville Daily Times|en:Kerrville Daily Times||
cltampa|outlet|cltampa.com|Creative Loafing Tampa Bay|en:Creative Loafing Tampa Bay||
nashvillepost|outlet|nashvillepost.com|NashvillePost.com|en:NashvillePost.com||
thedailyworld|outlet|thedailyworld.com|The Daily World|en:The Daily World; Daily World||
middlesborodailynews|outlet|middlesborodailynews.com|Middlesboro Daily News|en:Middlesboro Daily News||
wayneindependent|outlet|wayneindependent.com|The Wayne Independent|en:The Wayne Independent; Wayne Independent||
herald-zeitung|outlet|herald-zeitung.com|New Braunfels Herald-Zeitung|en:New Braunfels Herald-Zeitung||
virginislandsdailynews|outlet|virginislandsdailynews.com|The Virgin Islands Daily News|en:The Virgin Islands Daily News; Virgin Islands Daily News||
ottawaherald|outlet|ottawaherald.com|Ottawa Herald|en:Ottawa Herald||
lancasterfarming|outlet|lancasterfarming.com|Lancaster Farming|en:Lancaster Farming||
thecoastnews|outlet|thecoastnews.com|The Coast News|en:The Coast News; Coast News||
wahoo-ashland-waverly|outlet|wahoo-ashland-waverly.com|Ashland Gazette|en:Ashland Gazette||
ibj|outlet|ibj.com|Indianapolis Business Journal|en:Indianapolis Business Journal||
shelbyvilledailyunion|outlet|shelbyvilledailyunion.com|Shelbyville Daily Union|en:Shelbyville Daily Union||
undertheradarmag|outlet|undertheradarmag.com|Under the Radar|en:Under the Radar||
mantecabulletin|outlet|mantecabulletin.com|Manteca Bulletin|en:Manteca Bulletin||
daltondailycitizen|outlet|daltondailycitizen.com|The Daily Citizen|en:The Daily Citizen; Daily Citizen||
dailyadvocate|outlet|dailyadvocate.com|The Daily Advocate|en:The Daily Advocate; Daily Advocate||
minnpost|outlet|minnpost.com|MinnPost|en:MinnPost||
rdrnews|outlet|rdrnews.com|Roswell Daily Record|en:Roswell Daily Record||
wweek|outlet|wweek.com|Willamette Week|en:Willamette Week||
heraldsun|outlet|heraldsun.com|The Herald-Sun|en:The Herald-Sun||
massispost|outlet|massispost.com|Massis|en:Massis||
sonomanews|outlet|sonomanews.com|Sonoma-Index Tribune|en:Sonoma-Index Tribune||
thedailyrecord|outlet|thedailyrecord.com|?Daily Record|en:?Daily Record||
carrollspaper|outlet|carrollspaper.com|Carroll Daily Times Herald|en:Carroll Daily Times Herald||
redandblack|outlet|redandblack.com|The Red and Black|en:The Red and Black; ?Red and Black||
urbanacitizen|outlet|urbanacitizen.com|Urbana Daily Citizen|en:Urbana Daily Citizen||
lajollalight|outlet|lajollalight.com|La Jolla Light|en:La Jolla Light||
madison-press|outlet|madison-press.com|The Madison Press|en:The Madison Press; Madison Press||
coloradodaily|outlet|coloradodaily.com|Colorado Daily|en:Colorado Daily||
theitem|outlet|theitem.com|?The Item|en:?The Item||
harlandaily|outlet|harlandaily.com|The Harlan Daily Enterprise|en:The Harlan Daily Enterprise; Harlan Daily Enterprise||
idsnews|outlet|idsnews.com|Indiana Daily Student|en:Indiana Daily Student||
frontiersman|outlet|frontiersman.com|Mat-Su Valley Frontiersman|en:Mat-Su Valley Frontiersman||
tillamookheadlightherald|outlet|tillamookheadlightherald.com|Headlight-Herald|en:Headlight-Herald||
argusobserver|outlet|argusobserver.com|Argus Observer|en:Argus Observer||
dailycall|outlet|dailycall.com|Piqua Daily Call|en:Piqua Daily Call||
athensmessenger|outlet|athensmessenger.com|The Athens Messenger|en:The Athens Messenger; Athens Messenger||
newtondailynews|outlet|newtondailynews.com|Newton Daily News|en:Newton Daily News||
blufftontoday|outlet|blufftontoday.com|Bluffton Today|en:Bluffton Today||
lavozarizona|outlet|lavozarizona.com|?La Voz|es:?La Voz||
redbluffdailynews|outlet|redbluffdailynews.com|?Daily News|en:?Daily News||
purdueexponent-org|outlet|purdueexponent.org|Purdue Exponent|en:Purdue Exponent||
jaxdailyrecord|outlet|jaxdailyrecord.com|Financial News & Daily Record|en:Financial News & Daily Record||
anchoragepress|outlet|anchoragepress.com|Anchorage Press|en:Anchorage Press||
finance-commerce|outlet|finance-commerce.com|Finance & Commerce|en:Finance & Commerce||
ctmirror-org|outlet|ctmirror.org|The Connecticut Mirror|en:The Connecticut Mirror; Connecticut Mirror||
voiceofsandiego-org|outlet|voiceofsandiego.org|Voice of San Diego|en:Voice of San Diego||
sfbayview|outlet|sfbayview.com|San Francisco Bay View|en:San Francisco Bay View||
newsreview|outlet|newsreview.com|News & Review|en:News & Review||
sedaliademocrat|outlet|sedaliademocrat.com|Sedalia Democrat|en:Sedalia Democrat||
kenoshanews|outlet|kenoshanews.com|Kenosha News|en:Kenosha News||
cityandstateny|outlet|cityandstateny.com|City & State|en:City & State||
jacksonfreepress|outlet|jacksonfreepress.com|Jackson Free Press|en:Jackson Free Press||
alaskajournal|outlet|alaskajournal.com|Alaska Journal of Commerce|en:Alaska Journal of Commerce||
nashvillescene|outlet|nashvillescene.com|Nashville Scene|en:Nashville Scene||
laweekly|outlet|laweekly.com|?LA Weekly|en:?LA Weekly||
chicagocrusader|outlet|chicagocrusader.com|The Chicago Crusader|en:The Chicago Crusader; Chicago Crusader||
hazard-herald|outlet|hazard-herald.com|The Hazard Herald|en:The Hazard Herald; Hazard Herald||
eastbayexpress|outlet|eastbayexpress.com|East Bay Express|en:East Bay Express||
sulphurdailynews|outlet|sulphurdailynews.com|Southwest Daily News|en:Southwest Daily News||
portsmouth-dailytimes|outlet|portsmouth-dailytimes.com|Portsmouth Daily Times|en:Portsmouth Daily Times||
theskanner|outlet|theskanner.com|The Skanner|en:The Skanner||
montereycountyweekly|outlet|montereycountyweekly.com|Monterey County Weekly|en:Monterey County Weekly||
eltiempolatino|outlet|eltiempolatino.com|El Tiempo Latino|en:El Tiempo Latino||
elplaneta|outlet|elplaneta.com|?El Planeta|es:?El Planeta||
metrotimes|outlet|metrotimes.com|Metro Times|en:Metro Times||
athensnews|outlet|athensnews.com|Athens News|en:Athens News||
isthmus|outlet|isthmus.com|?Isthmus|en:?Isthmus||
paradisepost|outlet|paradisepost.com|Paradise Post|en:Paradise Post||
weeklycitizen|outlet|weeklycitizen.com|Weekly Citizen|en:Weekly Citizen||
libn|outlet|libn.com|Long Island Business News|en:Long Island Business News||
timesgazette|outlet|timesgazette.com|The Times-Gazette|en:The Times-Gazette||
tdm|outlet|tdm.com|Tiempos del Mundo|en:Tiempos del Mundo||
inlander|outlet|inlander.com|The Pacific Northwest Inlander|en:The Pacific Northwest Inlander; Pacific Northwest Inlander||
kcchronicle|outlet|kcchronicle.com|Kane County Chronicle|en:Kane County Chronicle||
sanfordherald|outlet|sanfordherald.com|Sanford Herald|en:Sanford Herald||
newhavenindependent-org|outlet|newhavenindependent.org|New Haven Independent|en:New Haven Independent||
aldiadallas|outlet|aldiadallas.com|Al Día|es:Al Día||
sanmarcosrecord|outlet|sanmarcosrecord.com|San Marcos Daily Record|en:San Marcos Daily Record||
smdp|outlet|smdp.com|Santa Monica Daily Press|en:Santa Monica Daily Press||
rexburgstandardjournal|outlet|rexburgstandardjournal.com|Standard Journal|en:Standard Journal||
nashuatelegraph|outlet|nashuatelegraph.com|?The Telegraph|en:?The Telegraph||
mbtmag|outlet|mbtmag.com|Manufacturing Business Technology|en:Manufacturing Business Technology||
victoriaadvocate|outlet|victoriaadvocate.com|The Victoria Advocate|en:The Victoria Advocate; Victoria Advocate||
polkio|outlet|polkio.com|Polk County Itemizer-Observer|en:Polk County Itemizer-Observer||
dallasvoice|outlet|dallasvoice.com|Dallas Voice|en:Dallas Voice||
americanbanker|outlet|americanbanker.com|American Banker|en:American Banker||
aerotechnews|outlet|aerotechnews.com|Aerotech News and Review|en:Aerotech News and Review||
dailystarjournal|outlet|dailystarjournal.com|The Daily Star-Journal|en:The Daily Star-Journal; Daily Star-Journal||
dailytidings|outlet|dailytidings.com|Ashland Daily Tidings|en:Ashland Daily Tidings||
iowastatedaily|outlet|iowastatedaily.com|Iowa State Daily|en:Iowa State Daily||
gainesvilletimes|outlet|gainesvilletimes.com|The Gainesville Times|en:The Gainesville Times; Gainesville Times||
thenewsguard|outlet|thenewsguard.com|News Guard|en:News Guard||
donaldsonvillechief|outlet|donaldsonvillechief.com|Donaldsonville Chief|en:Donaldsonville Chief||
ahwatukee|outlet|ahwatukee.com|Ahwatukee Foothills News|en:Ahwatukee Foothills News||
collegian|outlet|collegian.com|Rocky Mountain Collegian|en:Rocky Mountain Collegian||
mysuburbanlife|outlet|mysuburbanlife.com|Riverside & Brookfield Suburban Life|en:Riverside & Brookfield Suburban Life||
villagevoice|outlet|villagevoice.com|Village Voice|en:Village Voice||
akhonsamoy|outlet|akhonsamoy.com|Akhon Samoy|en:Akhon Samoy||
wellingtondailynews|outlet|wellingtondailynews.com|The Wellington Daily News|en:The Wellington Daily News; Wellington Daily News||
atholdailynews|outlet|atholdailynews.com|Athol Daily News|en:Athol Daily News||
waynesvilledailyguide|outlet|waynesvilledailyguide.com|The Daily Guide|en:The Daily Guide; Daily Guide||
cityweekly-net|outlet|cityweekly.net|Salt Lake City Weekly|en:Salt Lake City Weekly||
chinookobserver|outlet|chinookobserver.com|Chinook Observer|en:Chinook Observer||
illinoistimes|outlet|illinoistimes.com|Illinois Times|en:Illinois Times||
citypages|outlet|citypages.com|City Pages|en:City Pages||
lodinews|outlet|lodinews.com|Lodi News-Sentinel|en:Lodi News-Sentinel||
manchesterjournal|outlet|manchesterjournal.com|Manchester Journal|en:Manchester Journal||
wallowa|outlet|wallowa.com|Wallowa County Chieftain|en:Wallowa County Chieftain||
thepostathens|outlet|thepostathens.com|?The Post|en:?The Post||
columbiabasinherald|outlet|columbiabasinherald.com|Columbia Basin Herald|en:Columbia Basin Herald||
ocweekly|outlet|ocweekly.com|OC Weekly|en:OC Weekly||
sanduskyregister|outlet|sanduskyregister.com|Sandusky Register|en:Sandusky Register||
sfweekly|outlet|sfweekly.com|SF Weekly|en:SF Weekly||
madisonrecord|outlet|madisonrecord.com|The Madison / St. Clair Record|en:The Madison; en:St. Clair Record||
ellsworthamerican|outlet|ellsworthamerican.com|The Ellsworth American|en:The Ellsworth American; Ellsworth American||
record-bee|outlet|record-bee.com|Lake County Record-Bee|en:Lake County Record-Bee||
focusdailynews|outlet|focusdailynews.com|Focus Daily News|en:Focus Daily News||
eastvalleytribune|outlet|eastvalleytribune.com|East Valley Tribune|en:East Valley Tribune||
hpherald|outlet|hpherald.com|Hyde Park Herald|en:Hyde Park Herald||
californiademocrat|outlet|californiademocrat.com|California Democrat|en:California Democrat||
chicagodefender|outlet|chicagodefender.com|Chicago Defender|en:Chicago Defender||
galioninquirer|outlet|galioninquirer.com|Galion Inquirer|en:Galion Inquirer||
easyreadernews|outlet|easyreadernews.com|Easy Reader|en:Easy Reader||
register-news|outlet|register-news.com|Mt. Vernon Register-News|en:Mt. Vernon Register-News||
browardpalmbeach|outlet|browardpalmbeach.com|New Times Broward|en:New Times Broward||
canyon-news|outlet|canyon-news.com|Canyon News|en:Canyon News||
afro|outlet|afro.com|Baltimore Afro-American|en:Baltimore Afro-American||
atlantadailyworld|outlet|atlantadailyworld.com|Atlanta Daily World|en:Atlanta Daily World||
smokymountainnews|outlet|smokymountainnews.com|Smoky Mountain News|en:Smoky Mountain News||
flagpole|outlet|flagpole.com|Flagpole Magazine|en:Flagpole Magazine||
hattiesburgamerican|outlet|hattiesburgamerican.com|Hattiesburg American|en:Hattiesburg American||
logandaily|outlet|logandaily.com|Logan Daily News|en:Logan Daily News||
newsregister|outlet|newsregister.com|News-Register|en:News-Register||
mvtimes|outlet|mvtimes.com|The Martha's Vineyard Times|en:The Martha's Vineyard Times; Martha's Vineyard Times||
thedp|outlet|thedp.com|The Daily Pennsylvanian|en:The Daily Pennsylvanian; Daily Pennsylvanian||
petaluma360|outlet|petaluma360.com|Argus-Courier|en:Argus-Courier||
richmondfreepress|outlet|richmondfreepress.com|Richmond Free Press|en:Richmond Free Press||
triplicate|outlet|triplicate.com|The Daily Triplicate|en:The Daily Triplicate; Daily Triplicate||
rappnews|outlet|rappnews.com|Rappahannock News|en:Rappahannock News||
azcapitoltimes|outlet|azcapitoltimes.com|Arizona Capitol Times|en:Arizona Capitol Times||
cavalierdaily|outlet|cavalierdaily.com|The Cavalier Daily|en:The Cavalier Daily; Cavalier Daily||
dailyemerald|outlet|dailyemerald.com|Daily Emerald|en:Daily Emerald||
hopestar|outlet|hopestar.com|Hope Star|en:Hope Star||
recordcourier|outlet|recordcourier.com|The Record-Courier|en:The Record-Courier||
archpaper|outlet|archpaper.com|The Architect's Newspaper|en:The Architect's Newspaper; Architect's Newspaper||
csbj|outlet|csbj.com|Colorado Springs Business Journal|en:Colorado Springs Business Journal||
statenews|outlet|statenews.com|The State News|en:The State News; State News||
svherald|outlet|svherald.com|Sierra Vista Herald|en:Sierra Vista Herald||
indyweek|outlet|indyweek.com|Indy Week|en:Indy Week||
alibi|outlet|alibi.com|Weekly Alibi|en:Weekly Alibi||
michronicleonline|outlet|michronicleonline.com|Michigan Chronicle|en:Michigan Chronicle||
azbusinessdaily|outlet|azbusinessdaily.com|Arizona Business Daily|en:Arizona Business Daily||
independent|outlet|independent.com|Santa Barbara Independent|en:Santa Barbara Independent||
itemlive|outlet|itemlive.com|?The Daily Item|en:?The Daily Item; ?Daily Item||
bakercityherald|outlet|bakercityherald.com|Baker City Herald|en:Baker City Herald||
nuvo-net|outlet|nuvo.net|NUVO|en:NUVO||
hendersondispatch|outlet|hendersondispatch.com|The Daily Dispatch|en:The Daily Dispatch; Daily Dispatch||
rockrivertimes|outlet|rockrivertimes.com|Rock River Times|en:Rock River Times||
thechronicleonline|outlet|thechronicleonline.com|?The Chronicle|en:?The Chronicle||
postsouth|outlet|postsouth.com|Plaquemine Post South|en:Plaquemine Post South||
fairfaxtimes|outlet|fairfaxtimes.com|Fairfax Times|en:Fairfax Times||
homernews|outlet|homernews.com|Homer News|en:Homer News||
weeklyregistercall|outlet|weeklyregistercall.com|Central City Register-Call|en:Central City Register-Call||
boulderweekly|outlet|boulderweekly.com|Boulder Weekly|en:Boulder Weekly||
northcoastjournal|outlet|northcoastjournal.com|North Coast Journal|en:North Coast Journal||
fwweekly|outlet|fwweekly.com|Fort Worth Weekly|en:Fort Worth Weekly||
loudountimes|outlet|loudountimes.com|Loudoun Times-Mirror|en:Loudoun Times-Mirror||
thetablet-org|outlet|thetablet.org|?The Tablet|en:?The Tablet||
siftingsherald|outlet|siftingsherald.com|The Daily Siftings Herald|en:The Daily Siftings Herald; Daily Siftings Herald||
mndaily|outlet|mndaily.com|Minnesota Daily|en:Minnesota Daily||
kilgorenewsherald|outlet|kilgorenewsherald.com|Kilgore News Herald|en:Kilgore News Herald||
catholicherald-co-uk|outlet|catholicherald.co.uk|Catholic Herald|en:Catholic Herald||
dailytarheel|outlet|dailytarheel.com|The Daily Tar Heel|en:The Daily Tar Heel; Daily Tar Heel||
jewishaz|outlet|jewishaz.com|Jewish News of Greater Phoenix|en:Jewish News of Greater Phoenix||
hotsr|outlet|hotsr.com|The Sentinel-Record|en:The Sentinel-Record||
dailycardinal|outlet|dailycardinal.com|The Daily Cardinal|en:The Daily Cardinal; Daily Cardinal||
newtimesslo|outlet|newtimesslo.com|?New Times|en:?New Times||
industryweek|outlet|industryweek.com|IndustryWeek Magazine|en:IndustryWeek Magazine||
ketchikandailynews|outlet|ketchikandailynews.com|Ketchikan Daily News|en:Ketchikan Daily News||
mountaineagle|outlet|mountaineagle.com|Daily Mountain Eagle|en:Daily Mountain Eagle||
semissourian|outlet|semissourian.com|Southeast Missourian|en:Southeast Missourian||
alligator-org|outlet|alligator.org|The Independent Florida Alligator|en:The Independent Florida Alligator; Independent Florida Alligator||
dailysentinel|outlet|dailysentinel.com|The Daily Sentinel|en:The Daily Sentinel; Daily Sentinel||
postguam|outlet|postguam.com|Guam Daily Post|en:Guam Daily Post||
sfreporter|outlet|sfreporter.com|Santa Fe Reporter|en:Santa Fe Reporter||
beaconjournal|outlet|beaconjournal.com|Akron Beacon Journal|en:Akron Beacon Journal||
americanisraelite|outlet|americanisraelite.com|The American Israelite|en:The American Israelite; American Israelite||
liherald|outlet|liherald.com|Long Island Herald|en:Long Island Herald||
gulfcoastnewstoday|outlet|gulfcoastnewstoday.com|Baldwin Times|en:Baldwin Times||
carthagepress|outlet|carthagepress.com|Carthage Press|en:Carthage Press||
brushnewstribune|outlet|brushnewstribune.com|Brush News-Tribune|en:Brush News-Tribune||
okgazette|outlet|okgazette.com|Oklahoma Gazette|en:Oklahoma Gazette||
newsargus|outlet|newsargus.com|The Goldsboro News-Argus|en:The Goldsboro News-Argus; Goldsboro News-Argus||
dailynorthwestern|outlet|dailynorthwestern.com|The Daily Northwestern|en:The Daily Northwestern; Daily Northwestern||
times-herald|outlet|times-herald.com|Newnan Times-Herald|en:Newnan Times-Herald||
dailyrepublicannews|outlet|dailyrepublicannews.com|The Daily Republican|en:The Daily Republican; Daily Republican||
msbusiness|outlet|msbusiness.com|Mississippi Business Journal|en:Mississippi Business Journal||
nogalesinternational|outlet|nogalesinternational.com|Nogales International|en:Nogales International||
eptrail|outlet|eptrail.com|Estes Park Trail-Gazette|en:Estes Park Trail-Gazette||
harborcountry-news|outlet|harborcountry-news.com|Harbor Country News|en:Harbor Country News||
savejersey|outlet|savejersey.com|The Save Jersey Blog|en:The Save Jersey Blog; Save Jersey Blog||
mauinow|outlet|mauinow.com|Maui Now|en:Maui Now||
nhonews|outlet|nhonews.com|Navajo Hopi Observer|en:Navajo Hopi Observer||
thelantern|outlet|thelantern.com|?The Lantern|en:?The Lantern||
thesubtimes|outlet|thesubtimes.com|The Suburban Times|en:The Suburban Times; Suburban Times||
hoodrivernews|outlet|hoodrivernews.com|Hood River News|en:Hood River News||
njtoday-net|outlet|njtoday.net|NJToday.net|en:NJToday.net||
mv-voice|outlet|mv-voice.com|Mountain View Voice|en:Mountain View Voice||
ncnewspress|outlet|ncnewspress.com|Nebraska City News-Press|en:Nebraska City News-Press||
memphisflyer|outlet|memphisflyer.com|Memphis Flyer|en:Memphis Flyer||
boiseweekly|outlet|boiseweekly.com|Boise Weekly|en:Boise Weekly||
scdailypress|outlet|scdailypress.com|Silver City Daily Press|en:Silver City Daily Press||
guardianlv|outlet|guardianlv.com|Guardian Liberty Voice|en:Guardian Liberty Voice||
amsterdamnews|outlet|amsterdamnews.com|Amsterdam News|en:Amsterdam News||
journalpatriot|outlet|journalpatriot.com|Wilkes Journal-Patriot|en:Wilkes Journal-Patriot||
auburnjournal|outlet|auburnjournal.com|Auburn Journal|en:Auburn Journal||
kodiakdailymirror|outlet|kodiakdailymirror.com|Kodiak Daily Mirror|en:Kodiak Daily Mirror||
washingtoninformer|outlet|washingtoninformer.com|The Washington Informer|en:The Washington Informer; Washington Informer||
ricentral|outlet|ricentral.com|Kent County Daily Times|en:Kent County Daily Times||
dailytrojan|outlet|dailytrojan.com|Daily Trojan|en:Daily Trojan||
yesweekly|outlet|yesweekly.com|Yes! Weekly|en:Yes! Weekly||
xeniagazette|outlet|xeniagazette.com|Xenia Daily Gazette|en:Xenia Daily Gazette||
vtcng|outlet|vtcng.com|The Other Paper|en:The Other Paper; ?Other Paper||
jewishtimes|outlet|jewishtimes.com|Baltimore Jewish Times|en:Baltimore Jewish Times||
sonorannews|outlet|sonorannews.com|Sonoran News|en:Sonoran News||
baptiststandard|outlet|baptiststandard.com|Baptist Standard|en:Baptist Standard||
baptistmessenger|outlet|baptistmessenger.com|Baptist Messenger|en:Baptist Messenger||
dmcityview|outlet|dmcityview.com|Cityview|en:Cityview||
themountaineer|outlet|themountaineer.com|?The Mountaineer|en:?The Mountaineer||
starexponent|outlet|starexponent.com|Culpeper Star-Exponent|en:Culpeper Star-Exponent||
riverviewobserver-net|outlet|riverviewobserver.net|River View Observer|en:River View Observer||
chestnuthilllocal|outlet|chestnuthilllocal.com|The Chestnut Hill local|en:The Chestnut Hill local; Chestnut Hill local||
washingtoncitypaper|outlet|washingtoncitypaper.com|Washington City Paper|en:Washington City Paper||
timesrecord|outlet|timesrecord.com|The Times Record|en:The Times Record; Times Record||
bentoneveningnews|outlet|bentoneveningnews.com|The Benton Evening News|en:The Benton Evening News; Benton Evening News||
sdbj|outlet|sdbj.com|San Diego Business Journal|en:San Diego Business Journal||
fairborndailyherald|outlet|fairborndailyherald.com|Fairborn Daily Herald|en:Fairborn Daily Herald||
barnstablepatriot|outlet|barnstablepatriot.com|The Barnstable Patriot|en:The Barnstable Patriot; Barnstable Patriot||
themiamihurricane|outlet|themiamihurricane.com|The Miami Hurricane|en:The Miami Hurricane; ?Miami Hurricane||
news-bulletin|outlet|news-bulletin.com|Valencia County News-Bulletin|en:Valencia County News-Bulletin||
steamboatpilot|outlet|steamboatpilot.com|Steamboat Pilot & Today|en:Steamboat Pilot & Today||
danspapers|outlet|danspapers.com|Dan's Papers|en:Dan's Papers||
highlandnews-net|outlet|highlandnews.net|Highland Community News|en:Highland Community News||
washingtonjewishweek|outlet|washingtonjewishweek.com|Washington Jewish Week|en:Washington Jewish Week||
omakchronicle|outlet|omakchronicle.com|The Omak-Okanogan County Chronicle|en:The Omak-Okanogan County Chronicle; Omak-Okanogan County Chronicle||
dailybruin|outlet|dailybruin.com|Daily Bruin|en:Daily Bruin||
qns|outlet|qns.com|?QNS|en:?QNS||
statepress|outlet|statepress.com|State Press|en:State Press||
mountvernonnews|outlet|mountvernonnews.com|Mount Vernon News|en:Mount Vernon News||
thereflector|outlet|thereflector.com|?Reflector|en:?Reflector||
rrdailyherald|outlet|rrdailyherald.com|?Daily Herald|en:?Daily Herald||
riverfronttimes|outlet|riverfronttimes.com|Riverfront Times|en:Riverfront Times||
stowetoday|outlet|stowetoday.com|News & Citizen|en:News & Citizen||
periodicolaperla|outlet|periodicolaperla.com|La Perla del Sur|en:La Perla del Sur||
mtairynews|outlet|mtairynews.com|The Mount Airy News|en:The Mount Airy News; Mount Airy News||
kstatecollegian|outlet|kstatecollegian.com|Kansas State Collegian|en:Kansas State Collegian||
michigandaily|outlet|michigandaily.com|The Michigan Daily|en:The Michigan Daily; Michigan Daily||
nationalmortgagenews|outlet|nationalmortgagenews.com|National Mortgage News|en:National Mortgage News||
leoweekly|outlet|leoweekly.com|Louisville Eccentric Observer|en:Louisville Eccentric Observer||
miamistudent-net|outlet|miamistudent.net|The Miami Student|en:The Miami Student; ?Miami Student||
hpr1|outlet|hpr1.com|High Plains Reader|en:High Plains Reader||
avpress|outlet|avpress.com|Antelope Valley Press|en:Antelope Valley Press||
ithaca|outlet|ithaca.com|Ithaca Times|en:Ithaca Times||
brnow-org|outlet|brnow.org|Biblical Recorder|en:Biblical Recorder||
hermistonherald|outlet|hermistonherald.com|The Hermiston Herald|en:The Hermiston Herald; Hermiston Herald||
catholicsun-org|outlet|catholicsun.org|The Catholic Sun|en:The Catholic Sun; Catholic Sun||
marshallnewsmessenger|outlet|marshallnewsmessenger.com|The Marshall News Messenger|en:The Marshall News Messenger; Marshall News Messenger||
covnews|outlet|covnews.com|The Covington News|en:The Covington News; Covington News||
cpbj|outlet|cpbj.com|Central Penn Business Journal|en:Central Penn Business Journal||
timesledger|outlet|timesledger.com|TimesLedger Newspapers|en:TimesLedger Newspapers||
enterprisepub|outlet|enterprisepub.com|Pilot-Tribune & Enterprise|en:Pilot-Tribune & Enterprise||
duquoin|outlet|duquoin.com|Du Quoin Evening Call|en:Du Quoin Evening Call||
mises-org|outlet|mises.org|The Austrian Economics Newsletter|en:The Austrian Economics Newsletter; Austrian Economics Newsletter||
seguingazette|outlet|seguingazette.com|Seguin Gazette|en:Seguin Gazette||
theolathenews|outlet|theolathenews.com|The Olathe News|en:The Olathe News; Olathe News||
berkeleydailyplanet|outlet|berkeleydailyplanet.com|Berkeley Daily Planet|en:Berkeley Daily Planet||
inddist|outlet|inddist.com|Industrial Distribution|en:Industrial Distribution||
postnewsgroup|outlet|postnewsgroup.com|Richmond Post|en:Richmond Post||
yourobserver|outlet|yourobserver.com|Siesta Key Observer|en:Siesta Key Observer||
recordpub|outlet|recordpub.com|Record-Courier|en:Record-Courier||
insidetucsonbusiness|outlet|insidetucsonbusiness.com|Inside Tucson Business|en:Inside Tucson Business||
cornellsun|outlet|cornellsun.com|The Cornell Daily Sun|en:The Cornell Daily Sun; Cornell Daily Sun||
fcnp|outlet|fcnp.com|Falls Church News-Press|en:Falls Church News-Press||
thedmonline|outlet|thedmonline.com|The Daily Mississippian|en:The Daily Mississippian; Daily Mississippian||
sfbaytimes|outlet|sfbaytimes.com|San Francisco Bay Times|en:San Francisco Bay Times||
lamarledger|outlet|lamarledger.com|Lamar Ledger|en:Lamar Ledger||
eugenedailynews|outlet|eugenedailynews.com|Eugene Daily News|en:Eugene Daily News||
wkuherald|outlet|wkuherald.com|College Heights Herald|en:College Heights Herald||
redeyechicago|outlet|redeyechicago.com|RedEye|en:RedEye||
examiner-enterprise|outlet|examiner-enterprise.com|Bartlesville Examiner-Enterprise|en:Bartlesville Examiner-Enterprise||
hawaii247|outlet|hawaii247.com|Hawaii 24/7|en:Hawaii 24/7||
theblacksheartimes|outlet|theblacksheartimes.com|The Blackshear Times|en:The Blackshear Times; Blackshear Times||
missionlocal-org|outlet|missionlocal.org|Mission Local|en:Mission Local||
bestofneworleans|outlet|bestofneworleans.com|Gambit Weekly|en:Gambit Weekly||
eugeneweekly|outlet|eugeneweekly.com|Eugene Weekly|en:Eugene Weekly||
philanthropy|outlet|philanthropy.com|The Chronicle of Philanthropy|en:The Chronicle of Philanthropy; Chronicle of Philanthropy||
pasadenanow|outlet|pasadenanow.com|Pasadena Now|en:Pasadena Now||
sanjuanjournal|outlet|sanjuanjournal.com|Journal of the San Juan Islands|en:Journal of the San Juan Islands||
elkintribune|outlet|elkintribune.com|?The Tribune|en:?The Tribune||
dailyregister|outlet|dailyregister.com|Daily Register|en:Daily Register||
ballstatedaily|outlet|ballstatedaily.com|The Ball State Daily News|en:The Ball State Daily News; Ball State Daily News||
artvoice|outlet|artvoice.com|Artvoice|en:Artvoice||
lsureveille|outlet|lsureveille.com|The Daily Reveille|en:The Daily Reveille; Daily Reveille||
woonsocketcall|outlet|woonsocketcall.com|?The Call|en:?The Call||
turlockjournal|outlet|turlockjournal.com|Turlock Journal|en:Turlock Journal||
cambridgechron|outlet|cambridgechron.com|Cambridge Chronicle|en:Cambridge Chronicle||
cuindependent|outlet|cuindependent.com|CU Independent|en:CU Independent||
philadelphiaweekly|outlet|philadelphiaweekly.com|Philadelphia Weekly|en:Philadelphia Weekly||
lasvegasweekly|outlet|lasvegasweekly.com|Las Vegas Weekly|en:Las Vegas Weekly||
thedailycougar|outlet|thedailycougar.com|The Daily Cougar|en:The Daily Cougar; Daily Cougar||
ysnews|outlet|ysnews.com|Yellow Springs News|en:Yellow Springs News||
chicagoreader|outlet|chicagoreader.com|Chicago Reader|en:Chicago Reader||
browndailyherald|outlet|browndailyherald.com|The Brown Daily Herald|en:The Brown Daily Herald; Brown Daily Herald||
dominionpost|outlet|dominionpost.com|?The Dominion Post|en:?The Dominion Post; Dominion Post||
futuresmag|outlet|futuresmag.com|Modern Trader|en:Modern Trader||
rochestercitynewspaper|outlet|rochestercitynewspaper.com|City Newspaper|en:City Newspaper||
forsythnews|outlet|forsythnews.com|Forsyth County News|en:Forsyth County News||
havenews|outlet|havenews.com|Havelock News|en:Havelock News||
thefader|outlet|thefader.com|The Fader|en:The Fader||
broomfieldenterprise|outlet|broomfieldenterprise.com|Broomfield Enterprise|en:Broomfield Enterprise||
brownpoliticalreview-org|outlet|brownpoliticalreview.org|Brown Political Review|en:Brown Political Review||
indianapolisrecorder|outlet|indianapolisrecorder.com|Indianapolis Recorder|en:Indianapolis Recorder||
burlington-record|outlet|burlington-record.com|Burlington Record|en:Burlington Record||
cleburnetimesreview|outlet|cleburnetimesreview.com|Cleburne Times-Review|en:Cleburne Times-Review||
mccookgazette|outlet|mccookgazette.com|McCook Daily Gazette|en:McCook Daily Gazette||
floydcountytimes|outlet|floydcountytimes.com|The Floyd County Times|en:The Floyd County Times; Floyd County Times||
itnonline|outlet|itnonline.com|Imaging Technology News|en:Imaging Technology News||
theaquarian|outlet|theaquarian.com|The Aquarian Weekly|en:The Aquarian Weekly; Aquarian Weekly||
dailycampus|outlet|dailycampus.com|The Daily Campus|en:The Daily Campus; Daily Campus||
dailytargum|outlet|dailytargum.com|The Daily Targum|en:The Daily Targum; Daily Targum||
thenewjournalandguide|outlet|thenewjournalandguide.com|New Journal and Guide|en:New Journal and Guide||
coloradostatesman|outlet|coloradostatesman.com|The Colorado Statesman|en:The Colorado Statesman; Colorado Statesman||
multihousingnews|outlet|multihousingnews.com|Multi-Housing News|en:Multi-Housing News||
thenewsenterprise|outlet|thenewsenterprise.com|The News-Enterprise|en:The News-Enterprise||
kykernel|outlet|kykernel.com|The Kentucky Kernel|en:The Kentucky Kernel; Kentucky Kernel||
cnjonline|outlet|cnjonline.com|Clovis News Journal|en:Clovis News Journal||
islandgazette-net|outlet|islandgazette.net|Island Gazette|en:Island Gazette||
federaltimes|outlet|federaltimes.com|Federal Times|en:Federal Times||
goldentranscript-net|outlet|goldentranscript.net|Golden Transcript|en:Golden Transcript||
dailyuw|outlet|dailyuw.com|The Daily of the University of Washington|en:The Daily of the University of Washington; Daily of the University of Washington|https://www.dailyuw.com/search/?t=article&nsa=eedition&q=&x=17&y=23{q}:|
kansan|outlet|kansan.com|University Daily Kansan|en:University Daily Kansan||
dnronline|outlet|dnronline.com|Daily News-Record|en:Daily News-Record||
pittnews|outlet|pittnews.com|The Pitt News|en:The Pitt News; Pitt News||
brooklynpaper|outlet|brooklynpaper.com|The Brooklyn Paper|en:The Brooklyn Paper; Brooklyn Paper||
niagarafallsreporter|outlet|niagarafallsreporter.com|Niagara Falls Reporter|en:Niagara Falls Reporter||
diplomaticourier|outlet|diplomaticourier.com|The Diplomatic Courier|en:The Diplomatic Courier; Diplomatic Courier||
theind|outlet|theind.com|?The Independent|en:?The Independent||
thelcn|outlet|thelcn.com|Livingston County News|en:Livingston County News||
southernstandard|outlet|southernstandard.com|Southern Standard|en:Southern Standard||
rocklandtimes|outlet|rocklandtimes.com|Rockland County Times|en:Rockland County Times||
labusinessjournal|outlet|labusinessjournal.com|Los Angeles Business Journal|en:Los Angeles Business Journal||
longislandexchange|outlet|longislandexchange.com|Long Island Exchange|en:Long Island Exchange||
samessenger|outlet|samessenger.com|St. Albans Messenger|en:St. Albans Messenger||
rockdalecitizen|outlet|rockdalecitizen.com|The Rockdale Citizen|en:The Rockdale Citizen; Rockdale Citizen||
newsdemocratleader|outlet|newsdemocratleader.com|News Democrat & Leader|en:News Democrat & Leader||
newcity|outlet|newcity.com|Newcity|en:Newcity||
malibutimes|outlet|malibutimes.com|The Malibu Times|en:The Malibu Times; Malibu Times||
chronicle-tribune|outlet|chronicle-tribune.com|Chronicle-Tribune|en:Chronicle-Tribune||
journaltribune|outlet|journaltribune.com|Journal Tribune|en:Journal Tribune||
houstonianonline|outlet|houstonianonline.com|The Houstonian|en:The Houstonian||
baylorlariat|outlet|baylorlariat.com|The Baylor Lariat|en:The Baylor Lariat; Baylor Lariat||
queenstribune|outlet|queenstribune.com|Queens Tribune|en:Queens Tribune||
thenewsjournal-net|outlet|thenewsjournal.net|?News Journal|en:?News Journal||
draugas-org|outlet|draugas.org|?Draugas|lt:?Draugas||
columbiaspectator|outlet|columbiaspectator.com|Columbia Daily Spectator|en:Columbia Daily Spectator||
spotlightnews|outlet|spotlightnews.com|Spotlight Newspapers|en:Spotlight Newspapers||
journal-spectator|outlet|journal-spectator.com|Wharton Journal-Spectator|en:Wharton Journal-Spectator||
thebatt|outlet|thebatt.com|?The Battalion|en:?The Battalion||
register-pajaronian|outlet|register-pajaronian.com|Register-Pajaronian|en:Register-Pajaronian||
el-observador|outlet|el-observador.com|?El Observador|es:?El Observador||
redrocknews|outlet|redrocknews.com|Sedona Red Rock News|en:Sedona Red Rock News||
theweekender|outlet|theweekender.com|Weekender|en:Weekender||
rbj-net|outlet|rbj.net|Business Journal|en:Business Journal||
homertribune|outlet|homertribune.com|Homer Tribune|en:Homer Tribune||
desertdispatch|outlet|desertdispatch.com|Desert Dispatch|en:Desert Dispatch||
daytoncitypaper|outlet|daytoncitypaper.com|Dayton City Paper|en:Dayton City Paper||
jewishexponent|outlet|jewishexponent.com|The Jewish Exponent|en:The Jewish Exponent; Jewish Exponent||
collegiatetimes|outlet|collegiatetimes.com|Collegiate Times|en:Collegiate Times|https://www.collegiatetimes.com/search/?q={q}|
eriereader|outlet|eriereader.com|Erie Reader|en:Erie Reader||
fhtimes|outlet|fhtimes.com|Fountain Hills Times|en:Fountain Hills Times||
mauitime|outlet|mauitime.com|Maui Time Weekly|en:Maui Time Weekly||
washingtonhispanic|outlet|washingtonhispanic.com|Washington Hispanic|es:Washington Hispanic||
digboston|outlet|digboston.com|Boston's Weekly Dig|en:Boston's Weekly Dig||
thecharlottepost|outlet|thecharlottepost.com|The Charlotte Post|en:The Charlotte Post; Charlotte Post||
tbrnews|outlet|tbrnews.com|The Beach Reporter|en:The Beach Reporter; Beach Reporter||
gwhatchet|outlet|gwhatchet.com|The GW Hatchet|en:The GW Hatchet; GW Hatchet||
leominsterchamp|outlet|leominsterchamp.com|Leominster Champion|en:Leominster Champion||
drf|outlet|drf.com|Daily Racing Form|en:Daily Racing Form||
theaggie-org|outlet|theaggie.org|The California Aggie|en:The California Aggie; California Aggie||
theshorthorn|outlet|theshorthorn.com|?The Shorthorn|en:?The Shorthorn||
haitiprogres|outlet|haitiprogres.com|Haiti Progres|fr:Haiti Progres||
hmbreview|outlet|hmbreview.com|Half Moon Bay Review|en:Half Moon Bay Review||
whidbeynewstimes|outlet|whidbeynewstimes.com|Whidbey News-Times|en:Whidbey News-Times||
altustimes|outlet|altustimes.com|Altus Times|en:Altus Times||
laurinburgexchange|outlet|laurinburgexchange.com|Laurinburg Exchange|en:Laurinburg Exchange||
lagrangenews|outlet|lagrangenews.com|LaGrange Daily News|en:LaGrange Daily News||
montanakaimin|outlet|montanakaimin.com|Montana Kaimin|en:Montana Kaimin||
chronicle-independent|outlet|chronicle-independent.com|Chronicle-Independent|en:Chronicle-Independent||
georgiastatesignal|outlet|georgiastatesignal.com|?The Signal|en:?The Signal||
atlanticcityweekly|outlet|atlanticcityweekly.com|Atlantic City Weekly|en:Atlantic City Weekly||
breezejmu-org|outlet|breezejmu.org|?The Breeze|en:?The Breeze||
sdjewishjournal|outlet|sdjewishjournal.com|San Diego Jewish Journal|en:San Diego Jewish Journal||
citizen|outlet|citizen.com|?The Citizen|en:?The Citizen||
twice|outlet|twice.com|?Twice|en:?Twice||
thechiefleader|outlet|thechiefleader.com|?The Chief|en:?The Chief||
fsunews|outlet|fsunews.com|FSView & Florida Flambeau|en:FSView & Florida Flambeau||
thevermontstandard|outlet|thevermontstandard.com|Vermont Standard|en:Vermont Standard||
ocbj|outlet|ocbj.com|Orange County Business Journal|en:Orange County Business Journal||
sbstatesman|outlet|sbstatesman.com|The Stony Brook Statesman|en:The Stony Brook Statesman; Stony Brook Statesman||
catholictranscript-org|outlet|catholictranscript.org|The Catholic Transcript|en:The Catholic Transcript; Catholic Transcript||
designnews|outlet|designnews.com|Design News|en:Design News||
southsideweekly|outlet|southsideweekly.com|Chicago Weekly|en:Chicago Weekly||
newarkpostonline|outlet|newarkpostonline.com|Newark Post|en:Newark Post||
the74million-org|outlet|the74million.org|The 74|en:The 74||
chicagomaroon|outlet|chicagomaroon.com|The Chicago Maroon|en:The Chicago Maroon; Chicago Maroon||
folioweekly|outlet|folioweekly.com|Folio Weekly|en:Folio Weekly||
ack-net|outlet|ack.net|The Inquirer and Mirror|en:The Inquirer and Mirror; Inquirer and Mirror||
sfvbj|outlet|sfvbj.com|San Fernando Valley Business Journal|en:San Fernando Valley Business Journal||
highlandstoday|outlet|highlandstoday.com|Highlands Today|en:Highlands Today||
bcheights|outlet|bcheights.com|?The Heights|en:?The Heights||
thevillager|outlet|thevillager.com|?The Villager|en:?The Villager||
fortwayne|outlet|fortwayne.com|The News-Sentinel|en:The News-Sentinel||
thepampanews|outlet|thepampanews.com|Pampa News|en:Pampa News||
dailyillini|outlet|dailyillini.com|The Daily Illini|en:The Daily Illini; Daily Illini||
yourdailyglobe|outlet|yourdailyglobe.com|Ironwood Daily Globe|en:Ironwood Daily Globe||
capitalcityweekly|outlet|capitalcityweekly.com|Capital City Weekly|en:Capital City Weekly||
clclt|outlet|clclt.com creativeloafing.com|Creative Loafing|en:Creative Loafing||
deltadiscovery|outlet|deltadiscovery.com|Delta Discovery|en:Delta Discovery||
salisburypost|outlet|salisburypost.com|Salisbury Post|en:Salisbury Post||
mainecampus|outlet|mainecampus.com|The Maine Campus|en:The Maine Campus; ?Maine Campus||
charlestonbusiness|outlet|charlestonbusiness.com|Charleston Regional Business Journal|en:Charleston Regional Business Journal||
cookpolitical|outlet|cookpolitical.com|The Cook Political Report|en:The Cook Political Report; Cook Political Report||
hgazette|outlet|hgazette.com|Haverhill Gazette|en:Haverhill Gazette||
dicardiology|outlet|dicardiology.com|Diagnostic and Interventional Cardiology|en:Diagnostic and Interventional Cardiology||
dailytribune-net|outlet|dailytribune.net|Mount Pleasant Daily Tribune|en:Mount Pleasant Daily Tribune||
plainsman|outlet|plainsman.com|Plainsman|en:Plainsman||
durantdemocrat|outlet|durantdemocrat.com|The Durant Daily Democrat|en:The Durant Daily Democrat; Durant Daily Democrat||
current-org|outlet|current.org|?Current|en:?Current||
bohemian|outlet|bohemian.com|North Bay Bohemian|en:North Bay Bohemian||
cassville-democrat|outlet|cassville-democrat.com|Cassville Democrat|en:Cassville Democrat||
psuvanguard|outlet|psuvanguard.com|Daily Vanguard|en:Daily Vanguard||
badgerherald|outlet|badgerherald.com|The Badger Herald|en:The Badger Herald; Badger Herald||
usforacle|outlet|usforacle.com|?The Oracle|en:?The Oracle||
alaskastar|outlet|alaskastar.com|Alaska Star|en:Alaska Star||
tigerrag|outlet|tigerrag.com|Tiger Rag Magazine|en:Tiger Rag Magazine||
tuftsdaily|outlet|tuftsdaily.com|The Tufts Daily|en:The Tufts Daily; Tufts Daily||
mooresvilletribune|outlet|mooresvilletribune.com|Mooresville Tribune|en:Mooresville Tribune||
mountaintimes-info|outlet|mountaintimes.info|?Mountain Times|en:?Mountain Times||
syracusenewtimes|outlet|syracusenewtimes.com|Syracuse New Times|en:Syracuse New Times||
tigersroar|outlet|tigersroar.com|Tiger's Roar|en:Tiger's Roar||
willitsnews|outlet|willitsnews.com|Willits News|en:Willits News||
rcreader|outlet|rcreader.com|River Cities' Reader|en:River Cities' Reader||
thesylvaherald|outlet|thesylvaherald.com|Herald and Ruralite|en:Herald and Ruralite||
smmirror|outlet|smmirror.com|Santa Monica Mirror|en:Santa Monica Mirror||
campusreform-org|outlet|campusreform.org|Campus Reform|en:Campus Reform||
montpelierbridge|outlet|montpelierbridge.com|Montpelier Bridge|en:Montpelier Bridge||
millburysutton|outlet|millburysutton.com|Millbury-Sutton Chronicle|en:Millbury-Sutton Chronicle||
claridadpuertorico|outlet|claridadpuertorico.com|?Claridad|en:?Claridad||
ansonrecord|outlet|ansonrecord.com|The Anson Record|en:The Anson Record; Anson Record||
nevadasagebrush|outlet|nevadasagebrush.com|The Nevada Sagebrush|en:The Nevada Sagebrush; Nevada Sagebrush||
advantagenews|outlet|advantagenews.com|AdVantage News|en:AdVantage News||
bupipedream|outlet|bupipedream.com|Pipe Dream|en:Pipe Dream||
es-hu|outlet|es.hu|Élet és Irodalom|hu:Élet és Irodalom||
alvareviewcourier|outlet|alvareviewcourier.com|Alva Review-Courier|en:Alva Review-Courier||
nyunews|outlet|nyunews.com|Washington Square News|en:Washington Square News||
carsonvalleytimes|outlet|carsonvalleytimes.com|Carson Valley Times|en:Carson Valley Times||
glasgowcourier|outlet|glasgowcourier.com|The Glasgow Courier|en:The Glasgow Courier; Glasgow Courier||
brookingsregister|outlet|brookingsregister.com|The Brookings Register|en:The Brookings Register; Brookings Register||
moabtimes|outlet|moabtimes.com|Times-Independent|en:Times-Independent||
dickinson-edu|outlet|dickinson.edu|The Dickinsonian|en:The Dickinsonian||
jamestownpress|outlet|jamestownpress.com|Jamestown Press|en:Jamestown Press||
utahstories|outlet|utahstories.com|Utah Stories|en:Utah Stories||
daily-iowan|outlet|daily-iowan.com|The Daily Iowan|en:The Daily Iowan; Daily Iowan||
citypaper|outlet|citypaper.com|Baltimore City Paper|en:Baltimore City Paper||
thegavoice|outlet|thegavoice.com|The Georgia Voice|en:The Georgia Voice; Georgia Voice||
tucollegian-org|outlet|tucollegian.org|University of Tulsa Collegian|en:University of Tulsa Collegian||
tacomaweekly|outlet|tacomaweekly.com|Tacoma Weekly|en:Tacoma Weekly||
bladenjournal|outlet|bladenjournal.com|The Bladen Journal|en:The Bladen Journal; Bladen Journal||
theeastcarolinian|outlet|theeastcarolinian.com|The East Carolinian|en:The East Carolinian; East Carolinian||
uatrav|outlet|uatrav.com|The Arkansas Traveler|en:The Arkansas Traveler; ?Arkansas Traveler||
yadkinripple|outlet|yadkinripple.com|The Yadkin Ripple|en:The Yadkin Ripple; Yadkin Ripple||
thedartmouth|outlet|thedartmouth.com|The Dartmouth|en:The Dartmouth||
thederrick|outlet|thederrick.com|?The Derrick|en:?The Derrick||
ucsdguardian-org|outlet|ucsdguardian.org|UCSD Guardian|en:UCSD Guardian||
marshallnews|outlet|marshallnews.com|Marshall Democrat-News|en:Marshall Democrat-News||
empirestatenews-net|outlet|empirestatenews.net|Empire State News|en:Empire State News||
theblacksheeponline|outlet|theblacksheeponline.com|The Booze News|en:The Booze News; Booze News||
currypilot|outlet|currypilot.com|Curry Coastal Pilot|en:Curry Coastal Pilot||
the-tidings|outlet|the-tidings.com|?The Tidings|en:?The Tidings||
coinworld|outlet|coinworld.com|Coin World|en:Coin World||
paulsvalleydailydemocrat|outlet|paulsvalleydailydemocrat.com|Pauls Valley Democrat|en:Pauls Valley Democrat||
easternecho|outlet|easternecho.com|Eastern Echo|en:Eastern Echo||
constructionequipment|outlet|constructionequipment.com|Construction Equipment|en:Construction Equipment||
suncommunitynews|outlet|suncommunitynews.com|Vermont Eagle|en:Vermont Eagle||
reflector-online|outlet|reflector-online.com|?Reflector|en:?Reflector||
djcoregon|outlet|djcoregon.com|Daily Journal of Commerce|en:Daily Journal of Commerce||
whiteville|outlet|whiteville.com|The News Reporter|en:The News Reporter; News Reporter||
alexcityoutlook|outlet|alexcityoutlook.com|Alexander City Outlook|en:Alexander City Outlook||
recycler|outlet|recycler.com|The Recycler|en:The Recycler||
laoferta|outlet|laoferta.com|La Oferta|en:La Oferta||
thejournal-news-net|outlet|thejournal-news.net|The Journal-News|en:The Journal-News||
mydailyregister|outlet|mydailyregister.com|Point Pleasant Register|en:Point Pleasant Register||
ptreyeslight|outlet|ptreyeslight.com|Point Reyes Light|en:Point Reyes Light||
towntopics|outlet|towntopics.com|Town Topics|en:Town Topics||
richfieldreaper|outlet|richfieldreaper.com|The Richfield Reaper|en:The Richfield Reaper; Richfield Reaper||
bristolpress|outlet|bristolpress.com|The Bristol Press|en:The Bristol Press; Bristol Press||
dailyamericannews|outlet|dailyamericannews.com|Daily American|en:Daily American||
theonefeather|outlet|theonefeather.com|Cherokee One Feather|en:Cherokee One Feather||
bowdoinorient|outlet|bowdoinorient.com|The Bowdoin Orient|en:The Bowdoin Orient; Bowdoin Orient||
jeffersonpost|outlet|jeffersonpost.com|Jefferson Post|en:Jefferson Post||
businessobserverfl|outlet|businessobserverfl.com|Business Observer|en:Business Observer||
orangemedianetwork|outlet|orangemedianetwork.com|The Daily Barometer|en:The Daily Barometer; Daily Barometer||
fergusfallsjournal|outlet|fergusfallsjournal.com|?Daily Journal|en:?Daily Journal||
hillsborofreepress|outlet|hillsborofreepress.com|Hillsboro Free Press|en:Hillsboro Free Press||
scmr|outlet|scmr.com|Supply Chain Management Review|en:Supply Chain Management Review||
easternnewmexiconews|outlet|easternnewmexiconews.com|Eastern New Mexico News|en:Eastern New Mexico News||
hidesertstar|outlet|hidesertstar.com|Hi-Desert Star|en:Hi-Desert Star||
riverdalepress|outlet|riverdalepress.com|Riverdale Press|en:Riverdale Press||
hbucollegian|outlet|hbucollegian.com|?The Collegian|en:?The Collegian||
championnewspapers|outlet|championnewspapers.com|Chino Champion|en:Chino Champion||
whatsuppub|outlet|whatsuppub.com|What's Up weekly|en:What's Up weekly||
tsdmemphis|outlet|tsdmemphis.com|Tri-State Defender|en:Tri-State Defender||
sitkasentinel|outlet|sitkasentinel.com|Daily Sitka Sentinel|en:Daily Sitka Sentinel||
gmtoday|outlet|gmtoday.com|Waukesha Freeman|en:Waukesha Freeman||
thegeorgeanne|outlet|thegeorgeanne.com|The George-Anne|en:The George-Anne||
lascrucesbulletin|outlet|lascrucesbulletin.com|Las Cruces Bulletin|en:Las Cruces Bulletin||
umass-edu|outlet|umass.edu|The Campus Chronicle|en:The Campus Chronicle; Campus Chronicle|https://www.umass.edu/search/#stq={q}&stp=1|
mysoutex|outlet|mysoutex.com|Beeville Bee-Picayune|en:Beeville Bee-Picayune||
akronnewsreporter|outlet|akronnewsreporter.com|Akron News-Reporter|en:Akron News-Reporter||
recordherald|outlet|recordherald.com|?Record Herald|en:?Record Herald||
vineyardgazette|outlet|vineyardgazette.com|Vineyard Gazette|en:Vineyard Gazette||
toacorn|outlet|toacorn.com|Thousand Oaks Acorn|en:Thousand Oaks Acorn||
ftleavenworthlamp|outlet|ftleavenworthlamp.com|The Fort Leavenworth Lamp|en:The Fort Leavenworth Lamp; Fort Leavenworth Lamp||
nypress|outlet|nypress.com|New York Press|en:New York Press||
berlindailysun|outlet|berlindailysun.com|The Berlin Daily Sun|en:The Berlin Daily Sun; Berlin Daily Sun||
centralfloridafuture|outlet|centralfloridafuture.com|Central Florida Future|en:Central Florida Future||
dailystandard|outlet|dailystandard.com|Daily Standard|en:Daily Standard||
wsimag|outlet|wsimag.com|Wall Street International|en:Wall Street International||
lawrentian|outlet|lawrentian.com|The Lawrentian|en:The Lawrentian||
loudounnow|outlet|loudounnow.com|Loudoun Now|en:Loudoun Now||
salamancapress|outlet|salamancapress.com|Salamanca Press|en:Salamanca Press||
modernfix|outlet|modernfix.com|Modern Fix|en:Modern Fix||
sfpublicpress-org|outlet|sfpublicpress.org|SF Public Press|en:SF Public Press||
huntnewsnu|outlet|huntnewsnu.com|The Huntington News|en:The Huntington News; Huntington News||
westernherald|outlet|westernherald.com|Western Herald|en:Western Herald||
westvalleyview|outlet|westvalleyview.com|West Valley View|en:West Valley View||
morganhilltimes|outlet|morganhilltimes.com|Morgan Hill Times|en:Morgan Hill Times||
brandeishoot|outlet|brandeishoot.com|The Brandeis Hoot|en:The Brandeis Hoot; ?Brandeis Hoot||
tolucantimes-info|outlet|tolucantimes.info|The Tolucan Times|en:The Tolucan Times; Tolucan Times||
thefloridastar|outlet|thefloridastar.com|The Florida Star|en:The Florida Star; Florida Star||
thepitchkc|outlet|thepitchkc.com|?The Pitch|en:?The Pitch||
thebvnewspaper|outlet|thebvnewspaper.com|The Bona Venture|en:The Bona Venture; ?Bona Venture||
monett-times|outlet|monett-times.com|Monett Times|en:Monett Times||
flyernews|outlet|flyernews.com|Flyer News|en:Flyer News||
thecorsaironline|outlet|thecorsaironline.com|Santa Monica College Corsair|en:Santa Monica College Corsair||
ouraynews|outlet|ouraynews.com|Ouray County Plaindealer|en:Ouray County Plaindealer||
mmsonline|outlet|mmsonline.com|Modern Machine Shop|en:Modern Machine Shop||
lakecountyexam|outlet|lakecountyexam.com|Lake County Examiner|en:Lake County Examiner||
savannahtribune|outlet|savannahtribune.com|Savannah Tribune|en:Savannah Tribune||
fesmag|outlet|fesmag.com|Foodservice Equipment & Supplies|en:Foodservice Equipment & Supplies||
flathatnews|outlet|flathatnews.com|The Flat Hat|en:The Flat Hat; ?Flat Hat||
newportplaintalk|outlet|newportplaintalk.com|Newport Plain Talk|en:Newport Plain Talk||
hpenews|outlet|hpenews.com|The High Point Enterprise|en:The High Point Enterprise; High Point Enterprise||
metroactive|outlet|metroactive.com|Metro Silicon Valley|en:Metro Silicon Valley||
westernnebraskaobserver-net|outlet|westernnebraskaobserver.net|Western Nebraska Observer|en:Western Nebraska Observer||
latinopinionbaltimore|outlet|latinopinionbaltimore.com|Latin Opinion|en:Latin Opinion||
canyoncourier|outlet|canyoncourier.com|Canyon Courier|en:Canyon Courier||
thetigernews|outlet|thetigernews.com|?The Tiger|en:?The Tiger||
thedailytexan|outlet|thedailytexan.com|The Daily Texan|en:The Daily Texan; Daily Texan||
pittsburghcatholic-org|outlet|pittsburghcatholic.org|Pittsburgh Catholic|en:Pittsburgh Catholic||
hillsdalecollegian|outlet|hillsdalecollegian.com|?The Collegian|en:?The Collegian||
vsuspectator|outlet|vsuspectator.com|?The Spectator|en:?The Spectator||
kaleo-org|outlet|kaleo.org|Ka Leo O Hawaii|en:Ka Leo O Hawaii||
valleyreporter|outlet|valleyreporter.com|Valley Reporter|en:Valley Reporter||
newportnewstimes|outlet|newportnewstimes.com|News-Times|en:News-Times||
thesnaponline|outlet|thesnaponline.com|The Stanly News and Press|en:The Stanly News and Press; Stanly News and Press||
asurampage|outlet|asurampage.com|Ram Page|en:Ram Page||
austindailyherald|outlet|austindailyherald.com|Austin Daily Herald|en:Austin Daily Herald||
homeaccentstoday|outlet|homeaccentstoday.com|Home Accents Today|en:Home Accents Today||
gaffneyledger|outlet|gaffneyledger.com|The Gaffney Ledger|en:The Gaffney Ledger; Gaffney Ledger||
alpineavalanche|outlet|alpineavalanche.com|Alpine Avalanche|en:Alpine Avalanche||
hsvvoice|outlet|hsvvoice.com|Hot Springs Village Voice|en:Hot Springs Village Voice||
buffalorising|outlet|buffalorising.com|Buffalo Rising|en:Buffalo Rising||
marionrecord|outlet|marionrecord.com|Marion County Record|en:Marion County Record||
gazettechicago|outlet|gazettechicago.com|?The Gazette|en:?The Gazette||
gilroydispatch|outlet|gilroydispatch.com|Gilroy Dispatch|en:Gilroy Dispatch||
jhunewsletter|outlet|jhunewsletter.com|The Johns Hopkins News-Letter|en:The Johns Hopkins News-Letter; Johns Hopkins News-Letter||
thereporteronline-net|outlet|thereporteronline.net|?The Reporter|en:?The Reporter||
fiusm|outlet|fiusm.com|?The Beacon|en:?The Beacon||
afsa-org|outlet|afsa.org|Foreign Service Journal|en:Foreign Service Journal||
campbell-edu|outlet|campbell.edu|The Campbell Times|en:The Campbell Times; Campbell Times||
rumbonews|outlet|rumbonews.com|?Rumbo|es:?Rumbo||
centerforpolitics-org|outlet|centerforpolitics.org|Sabato's Crystal Ball|en:Sabato's Crystal Ball||
packagingdigest|outlet|packagingdigest.com|Packaging Digest|en:Packaging Digest||
irontontribune|outlet|irontontribune.com|Ironton Tribune|en:Ironton Tribune||
carycitizen|outlet|carycitizen.com|Cary Citizen|en:Cary Citizen||
abilene-rc|outlet|abilene-rc.com|The Abilene Reflector-Chronicle|en:The Abilene Reflector-Chronicle; Abilene Reflector-Chronicle||
fstribune|outlet|fstribune.com|Fort Scott Tribune|en:Fort Scott Tribune||
lanthorn|outlet|lanthorn.com|Grand Valley Lanthorn|en:Grand Valley Lanthorn||
cherokeescout|outlet|cherokeescout.com|Cherokee Scout|en:Cherokee Scout||
njeffersonnews|outlet|njeffersonnews.com|The North Jefferson News|en:The North Jefferson News; North Jefferson News||
paisano-online|outlet|paisano-online.com|The Paisano|en:The Paisano||
aroundosceola|outlet|aroundosceola.com|The Osceola News-Gazette|en:The Osceola News-Gazette; Osceola News-Gazette||
julesburgadvocate|outlet|julesburgadvocate.com|Julesburg Advocate|en:Julesburg Advocate||
willistonobserver|outlet|willistonobserver.com|Williston Observer|en:Williston Observer||
cordeledispatch|outlet|cordeledispatch.com|Cordele Dispatch|en:Cordele Dispatch||
shawlocal|outlet|shawlocal.com|Daily Chronicle|en:Daily Chronicle||
leader-call|outlet|leader-call.com|Laurel Leader-Call|en:Laurel Leader-Call||
electronicdesign|outlet|electronicdesign.com|Electronic Design|en:Electronic Design||
coloradosun|outlet|coloradosun.com|Colorado Sun|en:Colorado Sun||
tamuk-edu|outlet|tamuk.edu|The South Texan|en:The South Texan; ?South Texan||
crestedbuttenews|outlet|crestedbuttenews.com|Crested Butte News|en:Crested Butte News||
theportlandalliance-org|outlet|theportlandalliance.org|Portland Alliance|en:Portland Alliance||
baycitytribune|outlet|baycitytribune.com|Bay City Tribune|en:Bay City Tribune||
phillyrecord|outlet|phillyrecord.com|The Public Record|en:The Public Record; Public Record||
lakemchenryscanner|outlet|lakemchenryscanner.com|Lake and McHenry County Scanner|en:Lake and McHenry County Scanner||
caswellmessenger|outlet|caswellmessenger.com|The Caswell Messenger|en:The Caswell Messenger; Caswell Messenger||
stanfordreview-org|outlet|stanfordreview.org|The Stanford Review|en:The Stanford Review; Stanford Review||
thebradentontimes|outlet|thebradentontimes.com|The Bradenton Times|en:The Bradenton Times; Bradenton Times||
pawtuckettimes|outlet|pawtuckettimes.com|?The Times|en:?The Times||
larchmontchronicle|outlet|larchmontchronicle.com|Larchmont Chronicle|en:Larchmont Chronicle||
dailytitan|outlet|dailytitan.com|The Daily Titan|en:The Daily Titan; Daily Titan||
bocabeacon|outlet|bocabeacon.com|Boca Beacon|en:Boca Beacon||
uncmirror|outlet|uncmirror.com|?The Mirror|en:?The Mirror||
registerstar|outlet|registerstar.com|The Register Star|en:The Register Star; Register Star||
streetroots-org|outlet|streetroots.org|Street Roots|en:Street Roots||
mercercluster|outlet|mercercluster.com|The Mercer Cluster|en:The Mercer Cluster; ?Mercer Cluster||
citypaper-net|outlet|citypaper.net|Philadelphia City Paper|en:Philadelphia City Paper||
11thhouronline|outlet|11thhouronline.com|The 11th Hour|en:The 11th Hour; ?11th Hour||
panews|outlet|panews.com|The Port Arthur News|en:The Port Arthur News; Port Arthur News||
independentri|outlet|independentri.com|South County Independent|en:South County Independent||
catalystmagazine-net|outlet|catalystmagazine.net|CATALYST Magazine|en:CATALYST Magazine||
flkeysnews|outlet|flkeysnews.com|Florida Keys Keynoter|en:Florida Keys Keynoter||
leaderunion|outlet|leaderunion.com|The Leader-Union|en:The Leader-Union||
littlefallstimes|outlet|littlefallstimes.com|?The Times|en:?The Times||
camdenarknews|outlet|camdenarknews.com|The Camden News|en:The Camden News; Camden News||
sanbenitocountytoday|outlet|sanbenitocountytoday.com|Hollister Free Lance|en:Hollister Free Lance||
theava|outlet|theava.com|Anderson Valley Advertiser|en:Anderson Valley Advertiser||
casualliving|outlet|casualliving.com|Casual Living|en:Casual Living||
hlrecord-org|outlet|hlrecord.org|Harvard Law Record|en:Harvard Law Record||
thecollegianur|outlet|thecollegianur.com|?The Collegian|en:?The Collegian||
williamsrecord|outlet|williamsrecord.com|The Williams Record|en:The Williams Record; Williams Record||
andalusiastarnews|outlet|andalusiastarnews.com|Andalusia Star News|en:Andalusia Star News||
washjeff-edu|outlet|washjeff.edu|Red & Black|en:Red & Black||
silverbelt|outlet|silverbelt.com|Arizona Silver Belt|en:Arizona Silver Belt||
thecharlotteweekly|outlet|thecharlotteweekly.com|Charlotte Weekly|en:Charlotte Weekly||
asanajournal|outlet|asanajournal.com|Asana Journal|en:Asana Journal||
herkimertelegram|outlet|herkimertelegram.com|?The Telegram|en:?The Telegram||
essexreporter|outlet|essexreporter.com|The Essex Reporter|en:The Essex Reporter; Essex Reporter||
thedesertreview|outlet|thedesertreview.com|The Desert Review|en:The Desert Review; Desert Review||
thecarrollnews|outlet|thecarrollnews.com|Carroll News|en:Carroll News||
michiganreview|outlet|michiganreview.com|The Michigan Review|en:The Michigan Review; Michigan Review||
easthamptonstar|outlet|easthamptonstar.com|The East Hampton Star|en:The East Hampton Star; East Hampton Star||
mydailyrecord|outlet|mydailyrecord.com|The Daily Record|en:The Daily Record; ?Daily Record||
maderatribune|outlet|maderatribune.com|Madera Tribune|en:Madera Tribune||
stuyspec|outlet|stuyspec.com|?The Spectator|en:?The Spectator||
ballardnewstribune|outlet|ballardnewstribune.com|Ballard News-Tribune|en:Ballard News-Tribune||
machinedesign|outlet|machinedesign.com|Machine Design|en:Machine Design||
basehorinfo|outlet|basehorinfo.com|Basehor Sentinel|en:Basehor Sentinel||
thehilltoponline|outlet|thehilltoponline.com|?The Hilltop|en:?The Hilltop||
expressmilwaukee|outlet|expressmilwaukee.com|Shepherd Express|en:Shepherd Express||
legislativegazette|outlet|legislativegazette.com|Legislative Gazette|en:Legislative Gazette||
thesantaclara-org|outlet|thesantaclara.org|The Santa Clara|en:The Santa Clara||
thesentinel|outlet|thesentinel.com|Montgomery County Sentinel|en:Montgomery County Sentinel||
napost|outlet|napost.com|North American Post|en:North American Post||
recordgazette-net|outlet|recordgazette.net|Record Gazette|en:Record Gazette||
proremodeler|outlet|proremodeler.com|Professional Remodeler|en:Professional Remodeler||
willamettelive|outlet|willamettelive.com|Salem Weekly|en:Salem Weekly||
unfspinnaker|outlet|unfspinnaker.com|?The Spinnaker|en:?The Spinnaker||
in-training-org|outlet|in-training.org|in-Training|en:in-Training||
perutribune|outlet|perutribune.com|Peru Tribune|en:Peru Tribune||
archokc-org|outlet|archokc.org|Sooner Catholic|en:Sooner Catholic||
estormwater|outlet|estormwater.com|Storm Water Solutions|en:Storm Water Solutions||
watfordcitynd|outlet|watfordcitynd.com|McKenzie County Farmer|en:McKenzie County Farmer||
uvureview|outlet|uvureview.com|UVU Review|en:UVU Review||
nhgazette|outlet|nhgazette.com|The New Hampshire Gazette|en:The New Hampshire Gazette; New Hampshire Gazette||
rhinotimes|outlet|rhinotimes.com|Rhino Times|en:Rhino Times||
rockdalenews|outlet|rockdalenews.com|The Rockdale News|en:The Rockdale News; Rockdale News||
streetwise-org|outlet|streetwise.org|?StreetWise|en:?StreetWise||
pryordailytimes|outlet|pryordailytimes.com|The Daily Times|en:The Daily Times; ?Daily Times||
picayuneitem|outlet|picayuneitem.com|Picayune Item|en:Picayune Item||
everythreeweekly|outlet|everythreeweekly.com|The Michigan Every Three Weekly|en:The Michigan Every Three Weekly; Michigan Every Three Weekly||
selmatimesjournal|outlet|selmatimesjournal.com|Selma Times-Journal|en:Selma Times-Journal||
ecdailynews|outlet|ecdailynews.com|Elk City Daily News|en:Elk City Daily News||
palatkadailynews|outlet|palatkadailynews.com|Palatka Daily News|en:Palatka Daily News||
thewashingtondailynews|outlet|thewashingtondailynews.com|Washington Daily News|en:Washington Daily News||
derrynews|outlet|derrynews.com|Derry News|en:Derry News||
highlinetimes|outlet|highlinetimes.com|Highline Times|en:Highline Times||
neontommy|outlet|neontommy.com|Neon Tommy|en:Neon Tommy||
thomastontimes|outlet|thomastontimes.com|The Thomaston Times|en:The Thomaston Times; Thomaston Times||
thegatewaypundit|outlet|thegatewaypundit.com|The Gateway Pundit|en:The Gateway Pundit; Gateway Pundit||
fox2now|outlet|fox2now.com|KTVI|FOX 2 (KTVI); KTVI FOX 2; Fox2Now; FOX 2 Now; ?FOX 2; FOX 2 (St. Louis)||
ktvu|outlet|ktvu.com|KTVU|KTVU FOX 2; Fox 2 KTVU||
wgntv|outlet|wgntv.com|WGN-TV|WGN; WGN News||
mondoweiss-net|outlet|mondoweiss.net|Mondoweiss|||
marijuanamoment-net|outlet|marijuanamoment.net|Marijuana Moment|||
activistpost|outlet|activistpost.com|Activist Post|||
westseattleblog|outlet|westseattleblog.com|West Seattle Blog|||
mongabay|outlet|mongabay.com|Mongabay|Mongabay News; id:Mongabay Indonesia; es:Mongabay Latam; pt:Mongabay Brasil||
bizpacreview|outlet|bizpacreview.com|BizPac Review|BPR BizPac Review||
conservativetribune|outlet|conservativetribune.com|Conservative Tribune|||
sdtimes|outlet|sdtimes.com|SD Times|||
mommypage|outlet|mommypage.com|MommyPage|Mommy Page||
solotravelerworld|outlet|solotravelerworld.com|?Solo Traveler|Solo Traveler World||
montgomerynews|outlet|montgomerynews.com|Montgomery News|Montgomery Newspapers||
thedefensepost|outlet|thedefensepost.com|The Defense Post|Defense Post||
commondreams|outlet|commondreams.org|Common Dreams|CommonDreams||
dailykos|outlet|dailykos.com|Daily Kos|||
truthout|outlet|truthout.org truth-out.org|Truthout|Truth-out||
alternet|outlet|alternet.org|AlterNet|Alternet||
westernjournal|outlet|westernjournal.com|The Western Journal|Western Journal; Conservative Tribune||
thewrap|outlet|thewrap.com|TheWrap|The Wrap||
calmatters|outlet|calmatters.org|CalMatters|||
etonline|outlet|etonline.com|Entertainment Tonight|ET Online||
medpagetoday|outlet|medpagetoday.com|MedPage Today|||
healthday|outlet|healthday.com|HealthDay|HealthDay News||
themarkup|outlet|themarkup.org|The Markup|||
rawstory|outlet|rawstory.com|Raw Story|RawStory||
talkingpointsmemo|outlet|talkingpointsmemo.com|Talking Points Memo|?TPM||
redstate|outlet|redstate.com|RedState|||
justthenews|outlet|justthenews.com|Just the News|||
sciencealert|outlet|sciencealert.com|ScienceAlert|Science Alert||
decrypt|outlet|decrypt.co|?Decrypt|Decrypt.co||
capitalandmain|outlet|capitalandmain.com|Capital & Main|||
inthesetimes|outlet|inthesetimes.com|In These Times|||
notus|outlet|notus.org|?NOTUS|||
zeteo|outlet|zeteo.com|Zeteo|||
kron4|outlet|kron4.com|KRON4|KRON; KRON-TV||
wgnradio|outlet|wgnradio.com|WGN Radio|||
ktla|outlet|ktla.com|KTLA|KTLA 5||
kabc|outlet|abc7.com|ABC7 Los Angeles|KABC; KABC-TV||
kgotv|outlet|abc7news.com|ABC7 News (San Francisco)|KGO-TV||
wabc|outlet|abc7ny.com|ABC7 New York|WABC; WABC-TV||
wls|outlet|abc7chicago.com|ABC7 Chicago|WLS-TV||
wpvi|outlet|6abc.com|6abc Philadelphia|WPVI; WPVI-TV; Action News 6abc||
ktrk|outlet|abc13.com|ABC13 Houston|KTRK; KTRK-TV||
khou|outlet|khou.com|KHOU|KHOU 11||
kprc|outlet|click2houston.com|KPRC|KPRC 2; KPRC-TV||
wfaa|outlet|wfaa.com|WFAA|WFAA-TV||
kiro7|outlet|kiro7.com|KIRO 7|KIRO; KIRO-TV||
king5|outlet|king5.com|KING 5|KING-TV; KING 5 News||
komonews|outlet|komonews.com|KOMO News|KOMO; KOMO 4; KOMO-TV||
kgw|outlet|kgw.com|KGW|KGW8; KGW-TV||
koin|outlet|koin.com|KOIN|KOIN 6; KOIN 6 News||
ksdk|outlet|ksdk.com|KSDK|||
kmov|outlet|kmov.com firstalert4.com|KMOV|||
wsbtv|outlet|wsbtv.com|WSB-TV|Channel 2 Action News||
wxia|outlet|11alive.com|11Alive|WXIA; WXIA-TV||
wral|outlet|wral.com|WRAL|WRAL News; WRAL-TV||
wusa9|outlet|wusa9.com|WUSA9|WUSA; WUSA 9; WUSA-TV||
wtop|outlet|wtop.com|WTOP|WTOP News||
wjla|outlet|wjla.com|WJLA|ABC7 WJLA; 7News WJLA||
wbaltv|outlet|wbaltv.com|WBAL-TV|WBAL; 11 News WBAL||
wcvb|outlet|wcvb.com|WCVB|WCVB-TV; WCVB Channel 5||
wbz|outlet|wbz.com|WBZ-TV|WBZ; WBZ NewsRadio||
wgbh|outlet|wgbh.org|GBH News|WGBH; ?GBH||
wbur|outlet|wbur.org|WBUR|||
wnyc|outlet|wnyc.org|WNYC|||
kqed|outlet|kqed.org|KQED|||
kpbs|outlet|kpbs.org|KPBS|||
wamu|outlet|wamu.org|WAMU|||
wbez|outlet|wbez.org|WBEZ|||
kusa|outlet|9news.com|9News (Denver)|KUSA; KUSA-TV||
kdvr|outlet|kdvr.com|KDVR|FOX31; FOX31 Denver||
kstp|outlet|kstp.com|KSTP|KSTP-TV; 5 Eyewitness News||
kare11|outlet|kare11.com|KARE 11|KARE-TV||
wcco|outlet|wcco.com|WCCO|WCCO-TV; WCCO Radio||
wews|outlet|news5cleveland.com|News 5 Cleveland|WEWS; WEWS-TV||
wkyc|outlet|wkyc.com|WKYC|WKYC-TV||
wxyz|outlet|wxyz.com|WXYZ Detroit|WXYZ-TV||
wdiv|outlet|clickondetroit.com|ClickOnDetroit|WDIV; WDIV-TV; Local 4 Detroit||
wplg|outlet|local10.com|WPLG Local 10|WPLG; Local 10 News||
wsvn|outlet|wsvn.com|WSVN|7News Miami||
wftv|outlet|wftv.com|WFTV|WFTV-TV; WFTV Channel 9||
wesh|outlet|wesh.com|WESH 2|WESH; WESH-TV||
wtsp|outlet|wtsp.com|WTSP|10 Tampa Bay||
wtvf|outlet|newschannel5.com|NewsChannel 5 Nashville|WTVF; WTVF-TV||
wsmv|outlet|wsmv.com|WSMV|WSMV 4; WSMV-TV||
wlky|outlet|wlky.com|WLKY|WLKY-TV||
wthr|outlet|wthr.com|WTHR|13News WTHR||
kdka|outlet|kdka.com|KDKA|KDKA-TV; KDKA Radio||
wtae|outlet|wtae.com|WTAE|WTAE-TV||
ktnv|outlet|ktnv.com|KTNV|KTNV-TV; KTNV Channel 13||
klas|outlet|8newsnow.com|8 News Now|KLAS; KLAS-TV||
kutv|outlet|kutv.com|KUTV|KUTV 2News||
kutp|outlet|fox10phoenix.com|FOX 10 Phoenix|KSAZ||
kpho|outlet|azfamily.com|Arizona's Family|KPHO; KTVK; AZFamily; azfamily.com||
ksl|outlet|ksl.com|KSL|KSL.com; KSL-TV; KSL NewsRadio||
kcra|outlet|kcra.com|KCRA|KCRA 3; KCRA-TV||
knx|outlet|knx1070.com|KNX News|KNX 1070||
phoronix|outlet|phoronix.com|Phoronix|||
mintpressnews|outlet|mintpressnews.com|MintPress News|Mint Press News; MintPress; mintpressnews||
theantimedia|outlet|theantimedia.org theantimedia.com|Anti-Media|The Anti-Media; theAntiMedia||
brides|outlet|brides.com|?Brides|Brides magazine; Brides.com||
women2|outlet|women2.com|Women 2.0|||
thenib|outlet|thenib.com|The Nib|||
bankinfosecurity|outlet|bankinfosecurity.com|BankInfoSecurity|Bank Info Security||
thehackernews|outlet|thehackernews.com|The Hacker News|||
darkreading|outlet|darkreading.com|?Dark Reading|Dark Reading website; DarkReading||
securityweek|outlet|securityweek.com|SecurityWeek|||
9to5google|outlet|9to5google.com|9to5Google|||
appleinsider|outlet|appleinsider.com|AppleInsider|Apple Insider||
androidpolice|outlet|androidpolice.com|Android Police|||
androidauthority|outlet|androidauthority.com|Android Authority|||
anandtech|outlet|anandtech.com|AnandTech|||
pcgamer|outlet|pcgamer.com|PC Gamer|||
pcmag|outlet|pcmag.com|PCMag|PC Magazine||
indiewire|outlet|indiewire.com|IndieWire|||
stereogum|outlet|stereogum.com|Stereogum|||
popsugar|outlet|popsugar.com|PopSugar|||
refinery29|outlet|refinery29.com|Refinery29|||
glamour|outlet|glamour.com|?Glamour|Glamour magazine||
cosmopolitan|outlet|cosmopolitan.com|?Cosmopolitan|Cosmopolitan magazine||
elle|outlet|elle.com|?Elle|Elle magazine; ELLE.com||
consortiumnews|outlet|consortiumnews.com|Consortium News|ConsortiumNews||
counterpunch|outlet|counterpunch.org|CounterPunch|?Counterpunch||
hotair|outlet|hotair.com|?Hot Air|HotAir||
undark|outlet|undark.org|Undark|Undark Magazine||
quantamagazine|outlet|quantamagazine.org|Quanta Magazine|?Quanta||
fool|outlet|fool.com|The Motley Fool|Motley Fool||
thestreet|outlet|thestreet.com|TheStreet|TheStreet.com||
investopedia|outlet|investopedia.com|Investopedia|||
foxbusiness|outlet|foxbusiness.com|Fox Business|Fox Business Network||
venturebeat|outlet|venturebeat.com|VentureBeat|||
digitaltrends|outlet|digitaltrends.com|Digital Trends|||
lifehacker|outlet|lifehacker.com|Lifehacker|||
boingboing|outlet|boingboing.net|Boing Boing|BoingBoing||
howtogeek|outlet|howtogeek.com|How-To Geek|||
slashdot|outlet|slashdot.org|Slashdot|||
babylonbee|outlet|babylonbee.com|The Babylon Bee|Babylon Bee||
electronicintifada|outlet|electronicintifada.net|The Electronic Intifada|Electronic Intifada||
sportingnews|outlet|sportingnews.com|Sporting News|The Sporting News||
cbssports|outlet|cbssports.com|CBS Sports|||
defenseone|outlet|defenseone.com|Defense One|||
military-com|outlet|military.com|Military.com|||
taskandpurpose|outlet|taskandpurpose.com|Task & Purpose|Task and Purpose||
lwn|outlet|lwn.net|LWN.net|LWN||
jalopnik|outlet|jalopnik.com|Jalopnik|||
autoblog|outlet|autoblog.com|Autoblog|||
motor1|outlet|motor1.com|Motor1|Motor1.com||
motortrend|outlet|motortrend.com|MotorTrend|Motor Trend||
cleantechnica|outlet|cleantechnica.com|CleanTechnica|||
eater|outlet|eater.com|?Eater|Eater.com||
bonappetit|outlet|bonappetit.com|?Bon Appétit|Bon Appétit magazine; en:Bon Appetit magazine||
epicurious|outlet|epicurious.com|Epicurious|||
nautil|outlet|nautil.us|?Nautilus|Nautilus magazine||
lithub|outlet|lithub.com|Literary Hub|LitHub; Lit Hub||
psychologytoday|outlet|psychologytoday.com|Psychology Today|||
curbed|outlet|curbed.com|?Curbed|||
hyperallergic|outlet|hyperallergic.com|Hyperallergic|||
artnet|outlet|artnet.com|Artnet News|Artnet||
artforum|outlet|artforum.com|Artforum|||
adweek|outlet|adweek.com|Adweek|||
adage|outlet|adage.com|?Ad Age|Advertising Age; AdAge||
corbettreport|outlet|corbettreport.com|The Corbett Report|Corbett Report||
geeksaresexy|outlet|geeksaresexy.net|Geeks Are Sexy|||
saveur|outlet|saveur.com|Saveur|||
radaronline-com|outlet|radaronline.com|RadarOnline|Radar Online; en:?Radar||
nationalenquirer-com|outlet|nationalenquirer.com|National Enquirer|The National Enquirer||
screenrant-com|outlet|screenrant.com|Screen Rant|ScreenRant||
avclub-com|outlet|avclub.com|The A.V. Club|A.V. Club; AV Club||
tvline-com|outlet|tvline.com|TVLine|||
boxofficemojo-com|outlet|boxofficemojo.com|Box Office Mojo|||
rottentomatoes-com|outlet|rottentomatoes.com|Rotten Tomatoes|||
androidcentral-com|outlet|androidcentral.com|Android Central|||
androidheadlines-com|outlet|androidheadlines.com|Android Headlines|||
windowscentral-com|outlet|windowscentral.com|Windows Central|||
windowslatest-com|outlet|windowslatest.com|Windows Latest|||
sammobile-com|outlet|sammobile.com|SamMobile|||
phonearena-com|outlet|phonearena.com|PhoneArena|Phone Arena||
wccftech-com|outlet|wccftech.com|Wccftech|WCCFTech||
videocardz-com|outlet|videocardz.com|VideoCardz|||
cyberscoop-com|outlet|cyberscoop.com|CyberScoop|||
torrentfreak-com|outlet|torrentfreak.com|TorrentFreak|||
dexerto-com|outlet|dexerto.com|Dexerto|||
profootballtalk-com|outlet|profootballtalk.com|ProFootballTalk|Pro Football Talk||
hoopshype-com|outlet|hoopshype.com|HoopsHype|||
sbnation-com|outlet|sbnation.com|SB Nation|||
frontofficesports-com|outlet|frontofficesports.com|Front Office Sports|||
sportico-com|outlet|sportico.com|Sportico|||
mmafighting-com|outlet|mmafighting.com|MMA Fighting|||
mmajunkie-usatoday-com|outlet|mmajunkie.usatoday.com|MMA Junkie|||
247sports-com|outlet|247sports.com|247Sports|||
carscoops-com|outlet|carscoops.com|Carscoops|CarScoops||
roadandtrack-com|outlet|roadandtrack.com|Road & Track|Road and Track||
kbb-com|outlet|kbb.com|Kelley Blue Book|||
teslarati-com|outlet|teslarati.com|Teslarati|||
blockworks-co|outlet|blockworks.co|Blockworks|||
beincrypto-com|outlet|beincrypto.com|BeInCrypto|||
coinmarketcap-com|outlet|coinmarketcap.com|CoinMarketCap|||
freightwaves-com|outlet|freightwaves.com|FreightWaves|||
rigzone-com|outlet|rigzone.com|Rigzone|||
oilprice-com|outlet|oilprice.com|OilPrice|Oilprice.com||
medscape-com|outlet|medscape.com|Medscape|Medscape Medical News||
webmd-com|outlet|webmd.com|WebMD|||
interestingengineering-com|outlet|interestingengineering.com|Interesting Engineering|||
icij-org|outlet|icij.org|ICIJ|International Consortium of Investigative Journalists; es:Consorcio Internacional de Periodistas de Investigación; fr:Consortium international des journalistes d'investigation||
occrp-org|outlet|occrp.org|OCCRP|Organized Crime and Corruption Reporting Project||
accuweather-com|outlet|accuweather.com|AccuWeather|||
weather-com|outlet|weather.com|The Weather Channel|Weather Channel||
justjared-com|outlet|justjared.com|Just Jared|||
hollywoodlife-com|outlet|hollywoodlife.com|HollywoodLife|Hollywood Life||
collider-com|outlet|collider.com|?(en)Collider|||
slashfilm-com|outlet|slashfilm.com|SlashFilm|||
loudwire-com|outlet|loudwire.com|Loudwire|||
blabbermouth-net|outlet|blabbermouth.net|?(en)Blabbermouth|Blabbermouth.net||
techpowerup-com|outlet|techpowerup.com|TechPowerUp|||
techspot-com|outlet|techspot.com|TechSpot|||
insider-gaming-com|outlet|insider-gaming.com|Insider Gaming|||
foxsports-com|outlet|foxsports.com|Fox Sports|||
u-today|outlet|u.today|U.Today|||
cryptoslate-com|outlet|cryptoslate.com|CryptoSlate|||
newsbtc-com|outlet|newsbtc.com|NewsBTC|||
healthline-com|outlet|healthline.com|Healthline|||
nasaspaceflight-com|outlet|nasaspaceflight.com|NASASpaceflight|NASASpaceflight.com; NASASpaceFlight||
gothamist-com|outlet|gothamist.com|Gothamist|||
fangraphs-com|outlet|fangraphs.com|FanGraphs|||
mlbtraderumors-com|outlet|mlbtraderumors.com|MLB Trade Rumors|||
patentlyapple-com|outlet|patentlyapple.com|Patently Apple|PatentlyApple||
boxingscene-com|outlet|boxingscene.com|BoxingScene|Boxing Scene||
fightful-com|outlet|fightful.com|Fightful|||
wrestlinginc-com|outlet|wrestlinginc.com|Wrestling Inc|||
swimswam-com|outlet|swimswam.com|SwimSwam|||
digiday-com|outlet|digiday.com|Digiday|||
biospace-com|outlet|biospace.com|BioSpace|||
spaceflightnow-com|outlet|spaceflightnow.com|Spaceflight Now|||
artnews-com|outlet|artnews.com|ARTnews|||
hypebeast-com|outlet|hypebeast.com|Hypebeast|||
laist-com|outlet|laist.com|LAist|||
roadtovr-com|outlet|roadtovr.com|Road to VR|||
uploadvr-com|outlet|uploadvr.com|UploadVR|||
worldsoccertalk|outlet|worldsoccertalk.com|World Soccer Talk|ko:월드사커토크; ko:월드 사커 토크||
gsmarena|outlet|gsmarena.com|GSMArena|GSM Arena; ru:GSMArena||
ubergizmo|outlet|ubergizmo.com|Ubergizmo|||
bgr|outlet|bgr.com|BGR|?BGR||
intouchweekly-com|outlet|intouchweekly.com|In Touch Weekly|en:?In Touch||
`;
