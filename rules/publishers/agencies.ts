export default `
reuters|agency|reuters.com jp.reuters.com cn.reuters.com reutersagency.com thomsonreuters.com|Reuters|en:Reuters News Agency; en:Thomson Reuters; fr:l'agence Reuters; fr:agence Reuters; de:Nachrichtenagentur Reuters; es:agencia Reuters; it:agenzia Reuters; pt:agência Reuters; ru:Рейтер; ru:Ройтерс; ru:агентство Рейтер; uk:Рейтер; uk:Ройтерз; uk:агентство Reuters; zh:路透社; zh:路透; zh:路透中文网; zh:路透中文網; zh:湯森路透; zh:汤森路透; ja:ロイター; ja:ロイター通信; ja:トムソン・ロイター; ko:로이터; ko:로이터통신; ko:로이터 통신; vi:hãng Reuters; vi:hãng tin Reuters; vi:hãng thông tấn Reuters; ar:رويترز; ar:وكالة رويترز; fa:رویترز; fa:خبرگزاری رویترز; he:רויטרס; he:סוכנות הידיעות רויטרס; tr:Reuters Haber Ajansı; tr:Reuters ajansı; id:kantor berita Reuters; hi:रॉयटर्स; hi:रायटर; hi:रॉयटर; pl:Agencja Reutera; pl:agencja Reuters; nl:persbureau Reuters; sv:nyhetsbyrån Reuters; el:Ρόιτερς; th:รอยเตอร์; th:สำนักข่าวรอยเตอร์; bn:রয়টার্স; ur:روئٹرز; ur:رائٹرز; bg:Ройтерс; sr:Ројтерс; sr:Rojters; cs:agentura Reuters; hu:Reuters hírügynökség; ro:agenția Reuters; uk:Рейтерс; uk:Ройтерс; ru:Рейтерс; el:Ρόυτερς; ar:رويتر; hi:रायटर्स; bn:রয়টার; ta:ராய்ட்டர்ஸ்; ta:ராய்டர்ஸ்; ta:ரொய்ட்டர்ஸ்; th:รอยเตอร์ส; ka:როიტერი; ka:როიტერსი; hy:Ռոյթերս; hy:Ռոյթերզ; hy:Ռեյտեր; hy:Ռոյտերս; he:רוייטרס; az:Reyter; az:Röyter; ta:ரொயிட்டர்ஸ்; ne:रोयटर्स; te:రాయిటర్స్; te:రాయటర్స్; ml:റോയിട്ടേഴ്സ്; ml:റോയിറ്റേഴ്സ്; be:Рэйтар; be:Рэйтэрз; be:Рэйтарз|https://www.reuters.com/site-search/?query={q}||GB
ap|agency|apnews.com ap.org|Associated Press|?AP; en:The Associated Press; en:The AP; en:AP News; fr:l'agence Associated Press; fr:agence AP; de:Nachrichtenagentur AP; es:agencia AP; es:The Associated Press; it:agenzia AP; pt:agência AP; pt:agência Associated Press; ru:Ассошиэйтед Пресс; ru:агентство АП; ru:?АП; uk:Ассошіейтед Прес; uk:Асошіейтед Прес; zh:美联社; zh:美聯社; ja:AP通信; ja:AP通信社; ko:AP통신; ko:AP 통신; vi:hãng AP; vi:hãng tin AP; vi:hãng thông tấn AP; ar:أسوشيتد برس; ar:أسوشييتد برس; ar:اسوشيتد برس; ar:وكالة أسوشيتد برس; fa:آسوشیتدپرس; fa:آسوشیتد پرس; he:סוכנות הידיעות AP; he:אסושייטד פרס; he:אי-פי; tr:AP ajansı; id:kantor berita AP; hi:एसोसिएटेड प्रेस; hi:?एपी; pl:agencja AP; nl:persbureau AP; sv:nyhetsbyrån AP; el:Ασοσιέιτεντ Πρες; th:สำนักข่าวเอพี; ur:ایسوسی ایٹڈ پریس; bg:Асошиейтед прес; bg:?АП; sr:Асошијетед прес; sr:Asošijeted pres; sr:Асошиејтед прес; sr:?АП; uk:?АП; uk:Асошіейтед прес; uk:Ассошіейтед прес; uk:агентство АП; ru:Ассошиэйтед пресс; el:Ασοσιέιτεντ πρες; el:Ασσοσιέιτεντ Πρες; el:Ασοσιέιτιντ Πρες; he:?איי-פי; he:אסוסיאייטד פרס; ar:الأسوشيتد برس; ar:أسوشيتد بريس; ar:أسوشييتد بريس; ar:الأسوشييتد برس; ur:ایسوسی ایٹیڈ پریس; ur:?اے پی; hi:द एसोसिएटेड प्रेस; hi:एसोसिएटिड प्रेस; bn:?এপি; bn:অ্যাসোসিয়েটেড প্রেস; bn:এসোসিয়েটেড প্রেস; bn:দ্য অ্যাসোসিয়েটেড প্রেস; ta:அசோசியேட்டட் பிரஸ்; ta:அசோசியேட்டட் பிரெஸ்; ta:?ஏபி; ta:?ஏ.பி; th:?เอพี; th:แอสโซซิเอเต็ดเพรส; hy:Ասոշիեյթեդ փրես; hy:Ասոշիեյթիդ փրես; hy:Ասոշիեյտեդ պրես; ka:ასოშიეიტედ პრესი; ka:ასოშიეიტიდ პრესი; vi:AP; te:అసోసియేటెడ్ ప్రెస్; ml:അസോസിയേറ്റഡ് പ്രസ്; be:Асашыэйтэд Прэс|https://apnews.com/search?q={q}||US
afp|agency|afp.com factcheck.afp.com factuel.afp.com u.afp.com afpbb.com|Agence France-Presse|AFP; Agence France Presse; France-Presse; en:AFP news agency; fr:l'AFP; fr:l'Agence France-Presse; de:Nachrichtenagentur AFP; es:agencia AFP; es:agencia France-Presse; it:agenzia AFP; pt:agência AFP; pt:agência France-Presse; ru:Франс Пресс; ru:Агентство Франс Пресс; ru:АФП; uk:Франс Прес; uk:Агентство Франс Прес; uk:АФП; zh:法新社; ja:AFP通信; ja:フランス通信社; ja:フランス通信; ja:AFP時事; ko:AFP통신; ko:AFP 통신; vi:hãng AFP; vi:hãng tin AFP; vi:hãng thông tấn AFP; ar:فرانس برس; ar:وكالة فرانس برس; ar:وكالة الصحافة الفرنسية; fa:خبرگزاری فرانسه; fa:فرانس پرس; he:סוכנות הידיעות הצרפתית; he:סוכנות הידיעות AFP; tr:AFP ajansı; tr:Fransız haber ajansı AFP; id:kantor berita AFP; hi:एएफपी; hi:एएफ़पी; pl:agencja AFP; nl:persbureau AFP; sv:nyhetsbyrån AFP; el:Γαλλικό Πρακτορείο; th:สำนักข่าวเอเอฟพี; ur:اے ایف پی; bg:Франс прес; bg:Агенция Франс прес; bg:АФП; sr:Франс прес; sr:Frans pres; sr:АФП; uk:Франс прес; uk:Агентство Франс-прес; ru:Франс пресс; el:Γαλλικό Πρακτορείο Ειδήσεων; el:Γαλλικού Πρακτορείου Ειδήσεων; el:Φρανς Πρες; he:איי-אף-פי; he:אי-אף-פי; ar:أ ف ب; ar:فرانس بريس; fa:ای‌اف‌پی; fa:ای اف پی; fa:فرانس‌پرس; ur:فرانسیسی خبر رساں ایجنسی; hi:एजेंस फ्रांस-प्रेस; bn:এএফপি; bn:এজেন্সি ফ্রান্স প্রেস; ta:ஏஎஃப்பி; ta:ஏஎப்பி; ta:ஏ.எஃப்.பி; ta:ஏ.எப்.பி; th:เอเอฟพี; hy:Ֆրանս պրես; hy:ԱՖՊ; ka:ფრანს პრესი; de:afp; da:afp; no:afp; nl:afp; te:ఏఎఫ్‌పీ; te:ఏఎఫ్‌పి; ml:എഎഫ്പി; be:Франс Прэс|||FR
upi|agency|upi.com|United Press International|UPI; ru:Юнайтед Пресс Интернэшнл; ru:ЮПИ; zh:合众国际社; zh:合眾國際社; ja:UPI通信; ko:UPI통신; ko:UPI 통신; ar:يونايتد برس إنترناشونال; fa:یونایتدپرس اینترنشنال; vi:hãng UPI; fr:agence UPI; de:Nachrichtenagentur UPI; es:agencia UPI|||US
bloomberg|agency|bloomberg.com bloomberg.co.jp bloomberglinea.com|Bloomberg News|?(de)Bloomberg; fr:agence Bloomberg; fr:l'agence Bloomberg; de:Nachrichtenagentur Bloomberg; es:agencia Bloomberg; es:Bloomberg Línea; pt:agência Bloomberg; pt:Bloomberg Línea; ru:Блумберг; ru:агентство Блумберг; uk:Блумберг; uk:агентство Bloomberg; zh:彭博社; zh:?彭博; zh:彭博新闻社; zh:彭博新聞社; zh:彭博资讯; ja:ブルームバーグ; ja:ブルームバーグ通信; ko:블룸버그; ko:블룸버그통신; ko:블룸버그 통신; vi:hãng Bloomberg; vi:hãng tin Bloomberg; ar:بلومبرغ; ar:وكالة بلومبرغ; ar:بلومبرج; fa:بلومبرگ; fa:خبرگزاری بلومبرگ; he:בלומברג; hi:ब्लूमबर्ग; el:Μπλούμπεργκ; pl:agencja Bloomberg; th:บลูมเบิร์ก; sv:nyhetsbyrån Bloomberg; nl:persbureau Bloomberg; tr:Bloomberg ajansı; id:kantor berita Bloomberg; bg:Блумбърг; sr:Блумберг; sr:Blumberg; ar:بلومبيرغ; ar:بلومبيرج; ur:بلوم برگ; bn:ব্লুমবার্গ; ta:புளூம்பெர்க்; ta:ப்ளூம்பெர்க்; ta:ப்ளூம்பர்க்; hy:Բլումբերգ; hy:Բլումբըրգ; ka:ბლუმბერგი; hi:ब्लूमबर्ग न्यूज; az:Blumberq; ne:ब्लुमबर्ग; te:బ్లూమ్‌బర్గ్; ml:ബ്ലൂംബെർഗ്|https://www.bloomberg.com/search?query={q}||US
dowjones|agency|dowjones.com|Dow Jones Newswires|en:Dow Jones News Service; zh:道琼斯通讯社; zh:道瓊通訊社; ja:ダウ・ジョーンズ通信; ko:다우존스 뉴스와이어|||US
xinhua|agency|xinhuanet.com news.cn xinhua.org english.news.cn|Xinhua News Agency|Xinhua; en:Xinhua News Agency; en:New China News Agency; fr:?Chine nouvelle; fr:l'agence Chine nouvelle; fr:agence Chine nouvelle; fr:l'agence Xinhua; fr:agence Xinhua; fr:Agence de presse Xinhua; de:Nachrichtenagentur Xinhua; de:?Neues China; es:agencia Xinhua; es:Agencia de Noticias Xinhua; es:?Nueva China; it:agenzia Xinhua; it:?Nuova Cina; it:agenzia Nuova Cina; pt:agência Xinhua; pt:Agência de Notícias Xinhua; pt:?Nova China; ru:Синьхуа; ru:агентство Синьхуа; uk:Сіньхуа; uk:агентство Сіньхуа; zh:新华社; zh:新華社; zh:新华网; zh:新華網; zh:新华通讯社; zh:新華通訊社; zh:新华每日电讯; ja:新華社; ja:新華社通信; ja:国営新華社通信; ja:新華網; ko:신화통신; ko:신화사; ko:신화망; ko:관영 신화통신; vi:Tân Hoa Xã; vi:THX; ar:شينخوا; ar:وكالة شينخوا; ar:وكالة أنباء شينخوا; ar:وكالة أنباء الصين الجديدة; fa:شینهوا; fa:خبرگزاری شینهوا; fa:شین‌هوا; he:שינחואה; he:סוכנות הידיעות שינחואה; tr:Şinhua; tr:Xinhua ajansı; tr:Şinhua Haber Ajansı; id:kantor berita Xinhua; hi:शिन्हुआ; hi:सिन्हुआ; pl:agencja Xinhua; pl:?Nowe Chiny; nl:persbureau Xinhua; nl:?Nieuw China; sv:?Nya Kina; sv:nyhetsbyrån Xinhua; el:Σινχουά; th:ซินหัว; th:สำนักข่าวซินหัว; cs:agentura Nová Čína; cs:?Nová Čína; sk:?Nová Čína; hu:?Új Kína; hu:Hszinhua; ro:?China Nouă; ro:agenția Xinhua; da:?Nyt Kina; no:Nye Kina; fi:?Uusi Kiina; bg:Синхуа; sr:Синхуа; sr:Sinhua; bn:সিনহুয়া; ms:Agensi Berita Xinhua; mn:Синьхуа; he:סינחואה; ur:شنہوا; ur:ژنہوا; ur:شن ہوا; bn:শিনহুয়া; ta:சின்ஹுவா; ta:ஜின்ஹுவா; ta:ஷின்ஹுவா; hy:Սինհուա; ka:სინხუა; ka:სინჰუა; hi:शिन्हुवा; hi:सिंहुआ; vi:Tân Hoa xã; az:Sinxua; ne:सिन्ह्वा; te:జిన్హువా; ml:സിൻഹുവ|||CN
cns|agency|chinanews.com chinanews.com.cn ecns.cn|China News Service|ECNS; zh:中国新闻社; zh:中國新聞社; zh:中新社; zh:中新网; zh:中新網; zh:中国新闻网; ja:中国新聞社; ja:中国新聞網; ko:중국신문사; ko:중국신문망; vi:Trung Tân Xã; fr:agence China News; CNSPHOTO; zh:cnsphoto|||CN
kyodo|agency|kyodonews.net kyodo.co.jp english.kyodonews.net kyodonews.jp|Kyodo News|Kyodo; en:Kyodo News Agency; fr:agence Kyodo; fr:l'agence Kyodo; de:Nachrichtenagentur Kyodo; es:agencia Kyodo; es:Agencia de noticias Kyodo; it:agenzia Kyodo; pt:agência Kyodo; ru:Киодо; ru:агентство Киодо; ru:Киодо Цусин; uk:Кіодо; zh:共同社; zh:日本共同社; zh:共同通讯社; zh:共同通訊社; zh:共同网; zh:共同網; ja:共同通信; ja:共同通信社; ja:?共同; ko:교도통신; ko:교도 통신; vi:hãng Kyodo; vi:hãng thông tấn Kyodo; ar:كيودو; ar:وكالة كيودو; fa:کیودو; fa:خبرگزاری کیودو; he:קיודו; tr:Kyodo ajansı; id:kantor berita Kyodo; pl:agencja Kyodo; hi:क्योदो; th:เกียวโด; th:สำนักข่าวเกียวโด; nl:persbureau Kyodo; sv:nyhetsbyrån Kyodo; bg:Киодо; sr:Кјодо; hu:Kiodo; bn:কিয়োদো; el:Κιόντο; hy:Կիոդո; ka:კიოდო; ta:கியோடோ; ur:کیوڈو; ja:一般社団法人共同通信社|||JP
jiji|agency|jiji.com jen.jiji.com|Jiji Press|Jiji; zh:时事社; zh:時事社; zh:时事通讯社; zh:時事通訊社; zh:日本时事社; ja:時事通信; ja:時事通信社; ja:時事ドットコム; ja:?時事; ko:지지통신; ko:지지 통신; ru:Дзидзи Пресс; ru:агентство Дзидзи; vi:hãng Jiji Press; ar:جيجي برس; ar:وكالة جيجي; fr:agence Jiji; de:Nachrichtenagentur Jiji; es:agencia Jiji; fa:جی‌جی پرس|||JP
yonhap|agency|yna.co.kr en.yna.co.kr cn.yna.co.kr yonhapnews.co.kr jp.yna.co.kr yonhapnewstv.co.kr|Yonhap News Agency|Yonhap; en:Yonhap News; en:Yonhap News Agency; fr:agence Yonhap; fr:l'agence Yonhap; de:Nachrichtenagentur Yonhap; es:agencia Yonhap; es:Agencia de Noticias Yonhap; it:agenzia Yonhap; pt:agência Yonhap; ru:Ёнхап; ru:Рёнхап; ru:Ренхап; ru:агентство Ёнхап; uk:Йонхап; uk:Ренхап; zh:韩联社; zh:韓聯社; zh:联合通讯社; ja:聯合ニュース; ja:聯合通信; ko:연합뉴스; ko:연합뉴스TV; ko:연합뉴스 TV; vi:hãng Yonhap; vi:hãng tin Yonhap; vi:hãng thông tấn Yonhap; ar:يونهاب; ar:وكالة يونهاب; fa:یونهاپ; fa:خبرگزاری یونهاپ; he:יונהאפ; tr:Yonhap ajansı; id:kantor berita Yonhap; hi:योनहाप; hi:योन्हाप; pl:agencja Yonhap; th:ยอนฮัป; th:สำนักข่าวยอนฮัป; nl:persbureau Yonhap; sv:nyhetsbyrån Yonhap; bg:Йонхап; sr:Јонхап; sr:Jonhap; bn:ইয়োনহাপ; el:Γιονχάπ; hy:Յոնհապ; ka:იონჰაპი; ta:யோன்ஹாப்; ko:연합인포맥스; ja:連合ニュース|||KR
newsis|agency|newsis.com|Newsis|ko:뉴시스; zh:纽西斯通讯社; zh:紐西斯通訊社; ja:ニューシス|||KR
news1kr|agency|news1.kr|News1|News1 Korea; ko:뉴스1; ko:뉴스원; ko:News1; ja:ニュース1|||KR
kcna|agency|kcna.kp kcna.co.jp|Korean Central News Agency|KCNA; en:Korean Central News Agency; fr:agence KCNA; fr:l'agence nord-coréenne KCNA; fr:Agence centrale de presse nord-coréenne; fr:l'agence officielle KCNA; de:Nachrichtenagentur KCNA; es:agencia KCNA; es:Agencia Central de Noticias de Corea; it:agenzia KCNA; pt:agência KCNA; pt:Agência Central de Notícias da Coreia; ru:ЦТАК; ru:Центральное телеграфное агентство Кореи; uk:ЦТАК; zh:朝中社; zh:朝鲜中央通讯社; zh:朝鮮中央通訊社; zh:朝鲜中央通信社; zh:北韓中央社; ja:朝鮮中央通信; ja:朝鮮中央通信社; ko:조선중앙통신; ko:조선중앙통신사; ko:중앙통신; vi:hãng KCNA; vi:Thông tấn xã Trung ương Triều Tiên; vi:hãng thông tấn KCNA; vi:Hãng thông tấn trung ương Triều Tiên; ar:وكالة الأنباء المركزية الكورية; fa:خبرگزاری مرکزی کره; tr:Kore Merkezi Haber Ajansı; id:kantor berita KCNA; pl:agencja KCNA; hi:केसीएनए; nl:persbureau KCNA; sv:nyhetsbyrån KCNA; bg:КЦНА; bg:ЦТАК; bn:কেসিএনএ; th:เคซีเอ็นเอ; ta:கேசிஎன்ஏ; ur:کے سی این اے; he:סוכנות הידיעות הצפון קוריאנית; ko:조선중앙TV; ko:조선중앙텔레비전|||KP
tass|agency|tass.com tass.ru itar-tass.com|TASS|?(no)TASS; ITAR-TASS; fa:ایتارتاس; fa:ایتار تاس; en:TASS news agency; fr:agence Tass; fr:l'agence Tass; fr:Itar-Tass; de:Nachrichtenagentur TASS; es:agencia TASS; it:agenzia Tass; pt:agência TASS; ru:ТАСС; ru:ИТАР-ТАСС; uk:ТАСС; uk:ТАРС; zh:塔斯社; zh:俄通社-塔斯社; zh:俄塔社; ja:タス通信; ja:イタル・タス通信; ko:타스통신; ko:타스 통신; ko:이타르타스 통신; vi:hãng TASS; vi:hãng tin TASS; vi:hãng thông tấn TASS; ar:?تاس; ar:وكالة تاس; fa:خبرگزاری تاس; fa:?تاس; he:?טאס; he:סוכנות הידיעות טאס; tr:TASS ajansı; id:kantor berita TASS; hi:?तास; pl:agencja TASS; nl:persbureau TASS; sv:nyhetsbyrån Tass; el:?Τας; el:πρακτορείο Τας; th:สำนักข่าวทาสส์; bg:ТАСС; sr:ТАСС; sr:?Tas; ?(sv,no,da,et)Tass; az:TASS agentliyi; hu:TASZSZ; bn:?তাস; ur:تاس نیوز ایجنسی; th:ทาสส์; th:สำนักข่าวทาส; hy:ՏԱՍՍ; hy:ԹԱՍՍ; hy:Տասս; ka:ტასსი; he:טאס"ס; nl:Tass; sv:Tass; no:?Tass; da:Tass; fi:Tass; ka:?ტასი; ka:სააგენტო ტასი; ka:ტას|||RU
interfax|agency|interfax.ru interfax.com|Interfax|fr:agence Interfax; fr:l'agence Interfax; de:Nachrichtenagentur Interfax; es:agencia Interfax; it:agenzia Interfax; pt:agência Interfax; ru:Интерфакс; uk:Інтерфакс; zh:国际文传电讯社; zh:國際文傳電訊社; zh:国际文传通讯社; zh:俄罗斯国际文传电讯社; zh:俄羅斯國際文傳; ja:インタファクス通信; ja:インタファクス; ja:インターファクス通信; ko:인테르팍스; ko:인테르팍스 통신; ko:인테르팍스통신; vi:hãng Interfax; vi:hãng tin Interfax; ar:إنترفاكس; ar:وكالة إنترفاكس; fa:اینترفکس; fa:اینترفاکس; he:אינטרפקס; tr:Interfax ajansı; id:kantor berita Interfax; pl:agencja Interfax; hi:इंटरफैक्स; nl:persbureau Interfax; sv:nyhetsbyrån Interfax; bg:Интерфакс; sr:Интерфакс; sr:Interfaks; el:Ίντερφαξ; ur:انٹرفیکس; bn:ইন্টারফ্যাক্স; ta:இன்டர்ஃபாக்ஸ்; th:อินเตอร์แฟกซ์; ko:인터팩스; ko:인터팍스; hy:Ինտերֆաքս; ka:ინტერფაქსი; ka:ინტერფაქს; hi:इंटरफेक्स; az:İnterfaks; az:İnterfaks agentliyi|||RU
ria|agency|ria.ru rian.ru|RIA Novosti|Rossiya Segodnya; fr:agence Ria Novosti; fr:l'agence Ria Novosti; de:Ria Nowosti; de:Nachrichtenagentur Ria; es:agencia RIA Nóvosti; es:RIA Nóvosti; hu:RIA Novosztyi; it:agenzia Ria Novosti; pt:agência RIA Novosti; ru:РИА Новости; ru:?Россия сегодня; uk:РІА Новості; uk:РИА Новости; uk:РІА Новини; zh:俄新社; zh:俄罗斯新闻社; zh:今日俄罗斯通讯社; zh:今日俄羅斯國際通訊社; ja:ロシア通信; ja:RIAノーボスチ; ja:ノーボスチ通信; ja:ロシア・ノーボスチ通信; ko:리아노보스티; ko:리아노보스티 통신; ko:리아 노보스티; vi:hãng RIA Novosti; vi:?RIA; ar:ريا نوفوستي; ar:نوفوستي; fa:ریانووستی; fa:ریا نووستی; he:ריה נובוסטי; pl:RIA Nowosti; pl:agencja RIA Nowosti; tr:RIA Novosti ajansı; id:kantor berita RIA Novosti; nl:persbureau RIA Novosti; sv:nyhetsbyrån Ria Novosti; hi:आरआईए नोवोस्ती; bg:РИА Новости; sr:РИА Новости; hy:ՌԻԱ Նովոստի; ka:რია ნოვოსტი; el:Ρία Νόβοστι; bn:আরআইএ নভোস্তি; ur:آر آئی اے نووستی; ta:ஆர்ஐஏ நோவோஸ்டி; th:อาร์ไอเอ โนวอสติ; bg:РИА Новости; be:РІА Навіны|||RU
sputnik|agency|sputniknews.com sputnikglobe.com sputniknews.cn sputniknews.jp sputnikportal.rs sputniknews.vn sputnikarabic.ae fr.sputniknews.africa sputniknews.lat sputniknewsbr.com.br anlatilaninotesi.com.tr sputnik.by|?Sputnik|Sputnik News; en:Sputnik Globe; ru:?Спутник; ru:?Sputnik; zh:俄罗斯卫星通讯社; zh:卫星通讯社; zh:衛星通訊社; zh:俄羅斯衛星通訊社; zh:卫星社; zh:俄卫星社; ja:スプートニク; ja:スプートニク通信; ko:스푸트니크; ko:스푸트니크통신; vi:hãng Sputnik; vi:hãng tin Sputnik; ar:سبوتنيك; ar:وكالة سبوتنيك; fa:اسپوتنیک; fa:خبرگزاری اسپوتنیک; he:ספוטניק; tr:Sputnik Türkiye; fr:Sputnik Afrique; fr:l'agence Sputnik; es:Sputnik Mundo; pt:Sputnik Brasil; uk:?Супутник; az:Sputnik Azərbaycan; hy:Սպուտնիկ Արմենիա; bn:?স্পুটনিক; ur:اسپتنک; bg:?Спутник; sr:?Спутњик; sr:?Sputnjik; el:?Σπούτνικ; ka:?სპუტნიკი; ta:?ஸ்புட்னிக்; th:สปุตนิก; hi:?स्पुतनिक|||RU
dpa|agency|dpa.com dpa-international.com dpa.de|Deutsche Presse-Agentur|dpa; dpa-AFX; en:German Press Agency; en:German news agency dpa; fr:agence DPA; fr:l'agence allemande DPA; fr:l'agence DPA; de:Deutschen Presse-Agentur; de:Deutsche Presse Agentur; es:agencia DPA; es:agencia alemana DPA; it:agenzia Dpa; pt:agência DPA; ru:ДПА; ru:агентство ДПА; uk:ДПА; zh:德新社; zh:德国新闻社; zh:德國新聞社; zh:德意志新闻社; zh:德通社; ja:DPA通信; ja:ドイツ通信社; ko:DPA통신; ko:DPA 통신; vi:hãng DPA; vi:hãng tin DPA; ar:وكالة الأنباء الألمانية; ar:د ب أ; ar:د.ب.أ; fa:خبرگزاری آلمان; fa:خبرگزاری دی‌پی‌ای; tr:DPA ajansı; tr:Alman haber ajansı DPA; pl:agencja dpa; nl:persbureau DPA; sv:nyhetsbyrån DPA; id:kantor berita DPA; hi:डीपीए; bg:ДПА; sr:ДПА; el:Γερμανικό Πρακτορείο; el:Γερμανικού Πρακτορείου; el:Γερμανικό Πρακτορείο Ειδήσεων; he:סוכנות הידיעות הגרמנית; he:די-פי-איי; fa:دی‌پی‌ای; fa:دی پی ای; ur:ڈی پی اے; bn:ডিপিএ; ta:டிபிஏ; th:ดีพีเอ; hy:ԴՊԱ; ka:დეპეა; ka:დე-პე-ა; ja:ドイツ通信|||DE
dts|agency|dts-nachrichtenagentur.de|dts Nachrichtenagentur|de:?dts; Deutsche Textservice Nachrichtenagentur|||DE
epd|agency|epd.de|Evangelischer Pressedienst|de:?epd; de:Evangelischen Pressedienst|||DE
kna|agency|kna.de kna-news.de|Katholische Nachrichten-Agentur|de:?KNA; de:Katholische Nachrichten-Agentur; de:Katholische Nachrichtenagentur|||DE
sid|agency|sid.de|Sport-Informations-Dienst|de:?SID; de:Sport-Informations-Dienst|||DE
apa_at|agency|apa.at ots.at picturedesk.com|Austria Presse Agentur|?APA; APA-OTS; en:Austria Press Agency; de:Nachrichtenagentur APA; zh:奥地利新闻社; zh:奧地利新聞社; zh:奥地利通讯社; ja:APA通信; ja:オーストリア通信; ru:Австрийское агентство печати; it:agenzia APA; hu:APA osztrák hírügynökség; APA-Images; APA-PictureDesk; APA-Fotoservice; de:?(en)APA|||AT
keystone_sda|agency|keystone-sda.ch sda.ch keystone.ch|Keystone-SDA|Keystone-ATS; de:?SDA; de:Schweizerische Depeschenagentur; de:Nachrichtenagentur Keystone-SDA; fr:?ATS; fr:Agence télégraphique suisse; fr:l'agence Keystone-ATS; it:Agenzia telegrafica svizzera; en:Swiss News Agency; zh:瑞士通讯社; zh:瑞士通訊社; ?KEYSTONE; ?(en)Keystone; de:?sda; de:Keystone-sda|||CH
ansa|agency|ansa.it|ANSA|?(es,it,pt,pl,sv,ca)ANSA; en:Agenzia Nazionale Stampa Associata; en:Italian news agency ANSA; fr:agence Ansa; fr:l'agence Ansa; fr:l'agence italienne Ansa; de:Nachrichtenagentur ANSA; es:agencia ANSA; it:agenzia Ansa; it:?l'Ansa; it:?Ansa; it:Agenzia Nazionale Stampa Associata; pt:agência ANSA; ru:АНСА; ru:агентство АНСА; uk:АНСА; zh:安莎社; zh:安莎通讯社; zh:意大利安莎社; ja:ANSA通信; ja:アンサ通信; ko:안사통신; ko:안사 통신; ko:ANSA 통신; vi:hãng ANSA; vi:hãng tin ANSA; ar:أنسا; ar:وكالة أنسا; fa:خبرگزاری آنسا; pl:agencja Ansa; nl:persbureau ANSA; sv:nyhetsbyrån Ansa; id:kantor berita ANSA; bg:АНСА; sr:АНСА; el:ΑΝΣΑ; hy:ԱՆՍԱ|https://www.ansa.it/ricerca/ansait/search.shtml?any={q}||IT
adnkronos|agency|adnkronos.com|Adnkronos|it:AdnKronos; it:agenzia Adnkronos|||IT
agi|agency|agi.it|?AGI|it:?AGI; it:Agenzia Giornalistica Italia; it:agenzia Agi; Agenzia Giornalistica Italia; zh:意大利AGI通讯社|||IT
lapresse_it|agency|lapresse.it|?LaPresse|it:?LaPresse|||IT
askanews|agency|askanews.it|Askanews|it:askanews|||IT
asianews|agency|asianews.it|AsiaNews|zh:亚洲新闻通讯社; zh:亞洲新聞通訊社|||IT
fides|agency|fides.org|Agenzia Fides|Fides News Agency; fr:Agence Fides; es:Agencia Fides; zh:信仰通讯社|||VA
efe|agency|efe.com agenciaefe.com|EFE|Agencia EFE; en:EFE news agency; en:Spanish news agency EFE; fr:agence EFE; fr:l'agence EFE; fr:l'agence espagnole EFE; de:Nachrichtenagentur EFE; es:agencia EFE; it:agenzia Efe; pt:agência EFE; ru:?ЭФЭ; ru:агентство ЭФЭ; uk:?ЕФЕ; zh:埃菲社; zh:西班牙埃菲社; zh:埃菲通讯社; ja:EFE通信; ja:エフェ通信; ko:EFE통신; ko:EFE 통신; ko:에페 통신; vi:hãng EFE; vi:hãng tin EFE; ar:?إفي; ar:وكالة إفي; ar:وكالة الأنباء الإسبانية; fa:خبرگزاری افه; pl:agencja EFE; nl:persbureau EFE; sv:nyhetsbyrån EFE; tr:EFE ajansı; id:kantor berita EFE; bg:ЕФЕ; sr:ЕФЕ; hy:ԷՖԵ; es:Efe|||ES
europapress|agency|europapress.es|Europa Press|es:agencia Europa Press|||ES
servimedia|agency|servimedia.es|Servimedia|es:Servimedia|||ES
acn_cat|agency|acn.cat|Agència Catalana de Notícies|ca:Agència Catalana de Notícies; es:Agencia Catalana de Noticias; ca:ACN|||ES
lusa|agency|lusa.pt|?Lusa|pt:agência Lusa; pt:?Lusa; en:Lusa News Agency; fr:agence Lusa; es:agencia Lusa; zh:卢萨社; zh:葡新社; zh:葡通社; zh:葡萄牙卢萨社; zh:葡萄牙通訊社; ru:Луза; ru:агентство Луза; ja:ルーザ通信; de:Nachrichtenagentur Lusa; ar:وكالة لوسا|||PT
belga|agency|belga.be belganewsagency.eu belgaimage.be|?Belga|Belga News Agency; fr:agence Belga; fr:l'agence Belga; nl:persagentschap Belga; nl:nieuwsagentschap Belga; de:Nachrichtenagentur Belga; zh:比利时通讯社; zh:比利時通訊社; zh:贝尔加通讯社; ja:ベルガ通信; ru:Бельга; ru:агентство Belga; Belga Image; BELGAIMAGE|||BE
anp|agency|anp.nl|?ANP|Algemeen Nederlands Persbureau; nl:?(en)ANP; nl:persbureau ANP; en:Dutch news agency ANP; zh:荷兰通讯社; zh:荷蘭通訊社; ja:ANP通信; de:Nachrichtenagentur ANP; ru:?АНП|||NL
tt|agency|tt.se scanpix.se|TT Nyhetsbyrån|sv:Tidningarnas Telegrambyrå; sv:nyhetsbyrån TT; en:TT News Agency; en:agency TT; en:Swedish news agency TT; no:nyhetsbyrået TT; da:nyhedsbureauet TT; zh:瑞典通讯社; zh:瑞典TT通讯社; ja:TT通信; de:Nachrichtenagentur TT; fr:agence TT; fi:?TT; sv:?Scanpix; Scanpix Sweden; sv:?(en)TT|||SE
ntb|agency|ntb.no scanpix.no|?NTB|Norsk Telegrambyrå; en:agency NTB; sv:nyhetsbyrån NTB; de:Nachrichtenagentur NTB; zh:挪威通讯社; zh:挪威通訊社; ja:NTB通信; fr:agence NTB; NTB scanpix; no:?Scanpix; Scanpix Norway; no:?(en)NTB; no:NTB scanpix|||NO
ritzau|agency|ritzau.dk ritzau.com|Ritzau|da:Ritzaus Bureau; zh:里佐通讯社; zh:丽佐通讯社; ja:リッツァウ通信; ja:リツァウ通信; de:Nachrichtenagentur Ritzau; sv:nyhetsbyrån Ritzau|||DK
stt|agency|stt.fi|STT|Suomen Tietotoimisto; fi:STT; sv:?FNB; sv:Finska notisbyrån; en:Finnish news agency STT; zh:芬兰通讯社; zh:芬蘭通訊社; ja:STT通信|||FI
pa|agency|pa.media|PA Media|en:?PA; en:Press Association; en:The Press Association; en:PA news agency; zh:英国新闻协会; zh:英國報聯社; zh:英国报联社; zh:英国报业协会; ja:PA通信; fr:agence PA|||GB
cp|agency|thecanadianpress.com lapressecanadienne.ca|The Canadian Press|Canadian Press; en:?CP; en:The Canadian Press; fr:La Presse canadienne; fr:Presse canadienne; fr:?PC; zh:加通社; zh:加拿大通讯社; zh:加拿大新聞社; ja:カナディアン・プレス; es:Prensa Canadiense|||CA
aap|agency|aap.com.au aapnews.com.au|Australian Associated Press|en:?AAP; zh:澳联社; zh:澳聯社; zh:澳大利亚联合新闻社; ja:AAP通信|||AU
nznewswire|agency|nznewswire.co.nz|Newswire New Zealand (NZ Newswire)|en:NZ Newswire; en:?Newswire New Zealand|||NZ
pap|agency|pap.pl fotopap.pl|Polish Press Agency|Polska Agencja Prasowa; pl:PAP; pl:Polskiej Agencji Prasowej; en:Polish Press Agency; en:Poland's PAP; de:Nachrichtenagentur PAP; de:Polnische Presseagentur; fr:agence PAP; fr:l'agence polonaise PAP; es:agencia PAP; ru:ПАП; ru:Польское агентство печати; uk:ПАП; uk:Польське агентство преси; zh:波通社; zh:波兰通讯社; zh:波蘭通訊社; ja:PAP通信; ja:ポーランド通信; ko:PAP 통신; ko:폴란드 PAP통신; cs:agentura PAP; cs:PAP; sk:PAP; lt:?PAP; lv:?PAP|||PL
ctk|agency|ctk.cz ctk.eu ceskenoviny.cz|Czech News Agency|ČTK; cs:Česká tisková kancelář; en:Czech News Agency; en:CTK; de:Nachrichtenagentur ČTK; de:Nachrichtenagentur CTK; fr:agence CTK; pl:agencja CTK; ru:ЧТК; ru:Чешское телеграфное агентство; zh:捷通社; zh:捷克通讯社; zh:捷克通訊社; ja:CTK通信; ja:チェコ通信|||CZ
tasr|agency|tasr.sk teraz.sk|TASR|sk:Tlačová agentúra Slovenskej republiky; zh:斯通社; zh:斯洛伐克通讯社; cs:agentura TASR; ru:ТАСР; ja:TASR通信; sk:Tlačovej agentúry Slovenskej republiky; sk:Tlačovej agentúre Slovenskej republiky|||SK
sita|agency|sita.sk|?SITA|sk:?SITA; sk:agentúra SITA; sk:Slovenská tlačová agentúra; sk:Slovenskej tlačovej agentúry; sk:Slovenskej tlačovej agentúre|||SK
mti|agency|mti.hu hirado.hu|MTI|Magyar Távirati Iroda; hu:MTI; hu:távirati iroda; en:Hungarian news agency MTI; de:Nachrichtenagentur MTI; zh:匈通社; zh:匈牙利通讯社; zh:匈牙利通訊社; ru:МТИ; ru:Венгерское телеграфное агентство; ja:MTI通信; ja:ハンガリー通信; pl:agencja MTI; fr:agence MTI|||HU
agerpres|agency|agerpres.ro|Agerpres|ro:AGERPRES; ro:agenția Agerpres; zh:罗通社; zh:罗马尼亚通讯社; ru:Аджерпрес; ja:アジェルプレス通信|||RO
mediafax|agency|mediafax.ro|Mediafax||||RO
newsro|agency|news.ro|News.ro|ro:News.ro|||RO
bta|agency|bta.bg|Bulgarian News Agency|BTA Bulgaria; bg:БТА; bg:Българска телеграфна агенция; en:Bulgarian News Agency; en:?BTA; zh:保通社; zh:保加利亚通讯社; ru:БТА; ja:ブルガリア通信|||BG
tanjug|agency|tanjug.rs|Tanjug|sr:Танјуг; ru:Танюг; uk:Танюг; bg:Танюг; zh:南通社; zh:塞尔维亚通讯社; zh:坦尤格通讯社; ja:タンユグ通信; ar:تانيوغ|||RS
betars|agency|beta.rs|Beta News Agency|sr:Бета; sr:novinska agencija Beta; sr:agencija Beta; en:Beta news agency; sr:?Bete; sr:?Beti; sr:?Бете|||RS
fonet|agency|fonet.rs|FoNet|sr:FoNet; sr:Фонет|||RS
hina|agency|hina.hr|HINA|hr:Hrvatska izvještajna novinska agencija; en:Croatian news agency Hina; zh:克罗地亚通讯社; zh:克通社; ja:ヒナ通信; hr:Hina; hr:Hine; hr:Hini; hr:Hinu; hr:Hinom; sr:Хина; sl:Hina; sl:Hine|||HR
sta_si|agency|sta.si|Slovenian Press Agency|sl:Slovenska tiskovna agencija; en:Slovenian Press Agency; en:Slovenian news agency STA; zh:斯洛文尼亚通讯社; ja:スロベニア通信; sl:STA; sl:Slovenske tiskovne agencije; sl:Slovenski tiskovni agenciji; sl:Slovensko tiskovno agencijo|||SI
fena|agency|fena.ba|FENA|?(pl,sv)FENA; bs:Fena; bs:Federalna novinska agencija; hr:Fene; hr:Feni; hr:Fenu; hr:Federalne novinske agencije; sr:Фена|||BA
srna|agency|srna.rs|SRNA|sr:?Срна; sr:?Srna; hr:?Srne; hr:?Srni; sr:?Срне|||BA
mina|agency|mina.news|?MINA|sr:?MINA; sr:agencija MINA|||ME
mia_mk|agency|mia.mk|?MIA|mk:?МИА; mk:Медиумска информативна агенција; en:?MIA; en:Media Information Agency|||MK
makfax|agency|makfax.com.mk|Makfax|mk:Макфакс|||MK
ata_al|agency|ata.gov.al|Albanian Telegraphic Agency|sq:?ATSH; sq:Agjencia Telegrafike Shqiptare; en:Albanian Telegraphic Agency; en:?ATA; zh:?阿通社; zh:阿尔巴尼亚通讯社|||AL
kosovapress|agency|kosovapress.com|KosovaPress||||XK
amna|agency|amna.gr|Athens-Macedonian News Agency|el:ΑΠΕ-ΜΠΕ; el:ΑΠΕ; el:Αθηναϊκό Πρακτορείο Ειδήσεων; en:Athens-Macedonian News Agency; en:AMNA; en:Athens News Agency; en:ANA-MPA; de:Nachrichtenagentur ANA-MPA; zh:雅典通讯社; zh:雅典-马其顿通讯社; ru:АНА-МПА; ja:アテネ・マケドニア通信; el:Αθηναϊκό Πρακτορείο; el:Αθηναϊκού Πρακτορείου; el:Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων|||GR
cna_cy|agency|cna.org.cy|Cyprus News Agency|el:ΚΥΠΕ; el:Κυπριακό Πρακτορείο Ειδήσεων; en:Cyprus News Agency; zh:塞浦路斯通讯社; el:Κυπριακό Πρακτορείο; el:Κυπριακού Πρακτορείου|||CY
tak_cy|agency|turkajansikibris.net|TAK – Turkish Agency Cyprus|tr:Türk Ajansı Kıbrıs; tr:?TAK; tr:TAK – Turkish Agency Cyprus|||CY
anadolu|agency|aa.com.tr|Anadolu Agency|Anadolu Ajansı; ?(tr)Anadolu; en:?AA; en:Anadolu News Agency; fr:agence Anadolu; fr:l'agence Anadolu; fr:Agence Anatolie; de:Nachrichtenagentur Anadolu; de:Nachrichtenagentur Anadolu Ajansı; es:Agencia Anadolu; it:agenzia Anadolu; pt:agência Anadolu; ru:Анадолу; ru:агентство Анадолу; ru:Анатолийское агентство; uk:Анадолу; uk:агентство Anadolu; uk:Анадолу Аджанси; zh:阿纳多卢通讯社; zh:安纳多卢通讯社; zh:阿納多盧通訊社; zh:土耳其阿纳多卢通讯社; zh:阿纳多卢社; ja:アナドル通信; ja:アナトリア通信; ja:アナドル通信社; ko:아나돌루통신; ko:아나돌루 통신; ko:아나둘루 통신; vi:hãng Anadolu; vi:hãng tin Anadolu; ar:الأناضول; ar:وكالة الأناضول; fa:آناتولی; fa:خبرگزاری آناتولی; fa:خبرگزاری آناطولی; fa:آنادولو; he:סוכנות הידיעות אנדולו; he:אנדולו; tr:AA muhabiri; id:kantor berita Anadolu; hi:अनादोलु; pl:agencja Anadolu; nl:persbureau Anadolu; sv:nyhetsbyrån Anadolu; el:πρακτορείο Ανατολή; el:?Ανατολή; bs:Agencija Anadolu; tr:AA; az:Anadolu Agentliyi; bg:Анадолу; sr:Анадолија; sr:Anadolija; sr:Анадолу; el:Αναντολού; bn:আনাদোলু; hi:अनादोलू; ur:انادولو ایجنسی; ur:?اناطولیہ; th:อนาโดลู; ta:அனடோலு; ka:ანადოლუ; az:Anadolu; ms:Agensi Anadolu; ms:Agensi Anadolu (AA); ms:Anadolu; id:Anadolu|||TR
dha|agency|dha.com.tr|Demirören News Agency|tr:DHA; en:?DHA; tr:Demirören Haber Ajansı; tr:Doğan Haber Ajansı; ar:ديميرورين; en:Demirören News Agency; az:DHA|||TR
iha|agency|iha.com.tr|İhlas News Agency|tr:İHA; tr:İhlas Haber Ajansı; tr:İhlas News Agency; en:Ihlas News Agency; az:İHA|||TR
anka|agency|ankahaber.net|ANKA|tr:ANKA Haber Ajansı; tr:ANKA|||TR
belta|agency|belta.by blr.belta.by eng.belta.by|BelTA|?(no)BelTA; ru:БелТА; be:БелТА; uk:БелТА; de:Nachrichtenagentur Belta; pl:BiełTA; pl:agencja BiełTA; en:Belarusian Telegraph Agency; en:Belta; fr:agence Belta; zh:白通社; zh:白俄罗斯通讯社; zh:白俄羅斯通訊社; ja:ベルタ通信; ko:벨타통신; ko:벨타 통신; vi:hãng BelTA; ar:بيلتا; ar:وكالة بيلتا; es:agencia Belta; lt:BelTA|||BY
belapan|agency|belapan.com reform.news|BelaPAN|ru:БелаПАН|||BY
ukrinform|agency|ukrinform.net ukrinform.ua ukrinform.com|Ukrinform|uk:Укрінформ; ru:Укринформ; pl:agencja Ukrinform; zh:乌克兰国家通讯社; zh:烏克蘭國家通訊社; zh:?乌通社; ja:ウクルインフォルム; ja:ウクルインフォルム通信; ko:우크린포름; ko:우크린폼; ar:أوكرإنفورم; fr:agence Ukrinform; vi:hãng Ukrinform; de:Nachrichtenagentur Ukrinform; bg:Укринформ; sr:Укринформ|||UA
unian|agency|unian.ua unian.net unian.info|UNIAN|uk:УНІАН; ru:УНИАН; zh:乌克兰独立新闻社; zh:?乌通社; ja:ウニアン通信; ja:ウニアン; bg:УНИАН; sr:УНИАН; ka:უნიანი|||UA
interfax_ua|agency|interfax.com.ua|Interfax-Ukraine|uk:Інтерфакс-Україна; ru:Интерфакс-Украина; ja:インタファクス・ウクライナ|||UA
rbcua|agency|rbc.ua|RBC-Ukraine|uk:РБК-Україна; ru:РБК-Украина; uk:?!РБК|||UA
unn|agency|unn.ua unn.com.ua|Ukrainian National News|uk:УНН; uk:Українські національні новини; en:Ukrainian National News; en:?UNN|||UA
moldpres|agency|moldpres.md|Moldpres|ru:Молдпрес; zh:摩尔多瓦国家通讯社|||MD
ipn|agency|ipn.md|?IPN|ro:?IPN; ro:agenția IPN; en:IPN Moldova|||MD
infotag|agency|infotag.md|Infotag|ru:Инфотаг|||MD
bns|agency|bns.lt bns.ee bns.lv|Baltic News Service|en:?BNS; lt:BNS; et:BNS; lv:BNS; zh:波罗的海新闻社; zh:波罗的海通讯社; ru:?БНС|||LT
elta|agency|elta.lt|ELTA|?(no)ELTA; lt:ELTA; zh:立陶宛通讯社; ru:ЭЛЬТА; lt:Elta; lt:Eltos; lt:Eltą|||LT
leta|agency|leta.lv|?LETA|en:Latvian news agency LETA; ru:ЛЕТА; ru:агентство LETA; zh:拉脱维亚通讯社; lv:LETA; et:LETA|||LV
armenpress|agency|armenpress.am|Armenpress|hy:Արմենպրես; ru:Арменпресс; zh:亚美尼亚通讯社; zh:亚美尼亚国家通讯社; fa:آرمن‌پرس; ja:アルメンプレス; ka:არმენპრესი|||AM
azertac|agency|azertag.az azertac.az|Azertac|AZERTAG; az:AZƏRTAC; ru:Азертадж; zh:阿塞拜疆国家通讯社; zh:阿塞拜疆通讯社; tr:AZERTAC; ja:アゼルタク通信; az:Azərbaycan Dövlət İnformasiya Agentliyi; ka:აზერთაჯი|||AZ
apa_az|agency|apa.az|APA (Azeri Press Agency)|en:Azeri-Press Agency; en:?APA; az:APA; ka:APA; ka:აპა; ru:АПА; tr:APA|||AZ
trend_az|agency|trend.az|Trend News Agency|en:Trend News Agency; en:?Trend; az:Trend; ru:агентство Trend; az:Trend İnformasiya Agentliyi|||AZ
interpressnews|agency|interpressnews.ge|InterPressNews|ka:ინტერპრესნიუსი; ru:Интерпрессньюс|||GE
kazinform|agency|inform.kz qazinform.com|Kazinform|Qazinform; kk:Қазақпарат; ru:Казинформ; zh:哈通社; zh:哈萨克国际通讯社; zh:哈萨克斯坦通讯社; ja:カズインフォルム; kk:ҚазАқпарат|||KZ
kabar|agency|kabar.kg en.kabar.kg|?Kabar|en:Kabar News Agency; en:?Kabar; ru:?Кабар; ru:агентство Кабар; ky:?Кабар; zh:吉尔吉斯斯坦国家通讯社; zh:卡巴尔通讯社|||KG
akipress|agency|akipress.com akipress.org|AKIpress||||KG
khovar|agency|khovar.tj|Khovar|tg:?Ховар; ru:?Ховар; ru:НИАТ Ховар; zh:塔吉克斯坦国家通讯社; zh:霍瓦尔通讯社|||TJ
asiaplus|agency|asiaplustj.info|Asia-Plus|ru:Азия-Плюс|||TJ
uza|agency|uza.uz|Uzbekistan National News Agency|?UzA; uz:OʻzA; uz:O'zA; uz:Uzbekistan National News Agency; ru:?УзА; zh:乌兹别克斯坦国家通讯社|||UZ
tdh_tm|agency|tdh.gov.tm|Turkmenistan State News Agency (TDH)|en:Turkmenistan State News Agency; en:?TDH; ru:?ТДХ|||TM
montsame|agency|montsame.mn|Montsame|mn:Монцамэ; ru:МОНЦАМЭ; zh:蒙通社; zh:蒙古国家通讯社; zh:蒙古通訊社; ja:モンツァメ通信; ja:国営モンツァメ通信; ko:몬짜메 통신|||MN
cna_tw|agency|cna.com.tw focustaiwan.tw japan.focustaiwan.tw|Central News Agency|Focus Taiwan; en:Central News Agency; en:?CNA; zh:中央社; zh:中央通讯社; zh:中央通訊社; zh:台湾中央社; zh:臺灣中央社; ja:中央通信社; ja:中央社フォーカス台湾; ja:フォーカス台湾; ko:대만 중앙통신사; ko:대만 중앙통신; ko:중앙통신사; fr:agence taïwanaise CNA; ru:?ЦНА; vi:?hãng CNA|||TW
hkcna|agency|hkcna.hk|Hong Kong China News Agency|zh:香港中国通讯社; zh:香港中國通訊社; zh:香港中通社; zh:中通社; zh:Hong Kong China News Agency|||HK
crntt|agency|crntt.com chinareviewnews.com|China Review News Agency|zh:中評社; zh:中国评论通讯社; zh:中評網; zh:中国评论新闻网; zh:China Review News Agency; zh:中评社; zh:中国评论新闻|||HK
vna|agency|vnanet.vn vietnamplus.vn baotintuc.vn vnagency.com.vn vietnamnews.vn news.vnanet.vn|Vietnam News Agency|VietnamPlus; Vietnam+; VNA Vietnam; vi:TTXVN; vi:Thông tấn xã Việt Nam; vi:?VNA; vi:báo Tin tức; en:Vietnam News Agency; en:?VNA; fr:Agence vietnamienne d'information; fr:?AVI; es:Agencia Vietnamita de Noticias; de:Vietnamesische Nachrichtenagentur; ru:Вьетнамское информационное агентство; ru:?ВИА; zh:越通社; zh:越南通讯社; zh:越南通訊社; ja:ベトナム通信社; ja:国営ベトナム通信; ja:ベトナム国営通信; ko:베트남통신사; ko:베트남 국영통신 VNA; th:สำนักข่าวเวียดนาม; id:Kantor Berita Vietnam; lo:ສຳນັກຂ່າວສານຫວຽດນາມ; ja:ベトナム通信; vi:Vietnam+; vi:báo Tin Tức|||VN
kpl|agency|kpl.gov.la|Lao News Agency (KPL)|en:Lao News Agency; en:KPL; lo:?ຂປລ; zh:老挝通讯社; zh:寮國通訊社; zh:巴特寮通讯社; vi:Thông tấn xã Lào; vi:TTX Lào; vi:KPL; ja:ラオス国営通信; fr:Agence lao d'information; th:สำนักข่าวสารประเทศลาว|||LA
akp|agency|akp.gov.kh|Agence Kampuchea Press|Agence Kampuchea Presse; en:?AKP; zh:柬新社; zh:柬埔寨新闻社; zh:柬埔寨通訊社; vi:Thông tấn xã Campuchia; vi:hãng AKP; ja:カンボジア国営通信; th:สำนักข่าวกัมพูชา|||KH
mna_mm|agency|moi.gov.mm gnlm.com.mm|Myanmar News Agency|en:Myanmar News Agency; my:မြန်မာသတင်းစဉ်; zh:缅甸通讯社; zh:缅通社|||MM
antara|agency|antaranews.com antaranews.id|?Antara|Antara News; ?(pl)ANTARA; id:?Antara; id:LKBN Antara; id:Kantor Berita Antara; en:Antara news agency; zh:安塔拉通讯社; zh:安塔拉通訊社; zh:印尼安塔拉通讯社; zh:安塔拉国家通讯社; ja:アンタラ通信; ja:国営アンタラ通信; ko:안타라통신; ko:안타라 통신; vi:hãng Antara; vi:hãng thông tấn Antara; ru:Антара; ms:agensi berita Antara; fr:agence Antara; de:Nachrichtenagentur Antara; ar:أنتارا|||ID
bernama|agency|bernama.com|Bernama|ms:Pertubuhan Berita Nasional Malaysia; zh:马新社; zh:馬新社; zh:马来西亚国家新闻社; zh:馬來西亞國家通訊社; ja:ベルナマ通信; ja:国営ベルナマ通信; ko:베르나마통신; ko:베르나마 통신; vi:hãng Bernama; vi:hãng thông tấn Bernama; ru:Бернама; ar:برناما; th:สำนักข่าวเบอร์นามา; id:kantor berita Bernama; fr:agence Bernama; hi:बरनामा; th:เบอร์นามา|||MY
pna|agency|pna.gov.ph|Philippine News Agency|en:Philippine News Agency; en:?PNA; zh:菲律宾通讯社; zh:菲通社; ja:フィリピン通信|||PH
tna_th|agency|tna.mcot.net mcot.net|Thai News Agency (MCOT)|th:สำนักข่าวไทย; en:Thai News Agency; zh:泰国通讯社; zh:泰通社|||TH
nnt_th|agency|thainews.prd.go.th nbtworld.prd.go.th|National News Bureau of Thailand|en:National News Bureau of Thailand; th:สำนักข่าวแห่งชาติ|||TH
pti|agency|ptinews.com ptibhasha.com|Press Trust of India|PTI; hi:पीटीआई; hi:पीटीआई-भाषा; hi:पीटीआई भाषा; hi:प्रेस ट्रस्ट ऑफ इंडिया; hi:?भाषा; zh:印度报业托拉斯; zh:印度報業托拉斯; zh:印报托; ja:PTI通信; ja:プレス・トラスト・オブ・インディア; ko:PTI통신; ko:PTI 통신; vi:hãng PTI; ru:Пресс Траст оф Индия; ur:پریس ٹرسٹ آف انڈیا; ur:پی ٹی آئی بھارت; fr:agence PTI; de:Nachrichtenagentur PTI; es:agencia PTI; bn:পিটিআই; bn:প্রেস ট্রাস্ট অব ইন্ডিয়া; ta:பிடிஐ; ta:பி.டி.ஐ; ta:பிரஸ் டிரஸ்ட் ஆஃப் இந்தியா; mr:पीटीआय; te:పీటీఐ; te:పిటిఐ; ml:പിടിഐ; ml:പി.ടി.ഐ|||IN
ani_in|agency|aninews.in|Asian News International|en:?!ANI; hi:एएनआई; zh:亚洲国际新闻社; zh:亞洲國際通訊社; zh:印度ANI通讯社; ja:ANI通信; ur:اے این آئی; bn:এএনআই; ta:ஏஎன்ஐ; ta:ஏ.என்.ஐ; mr:एएनआय; te:ఏఎన్ఐ; ml:എഎൻഐ; ml:എ.എൻ.ഐ|||IN
uni_in|agency|uniindia.com univarta.com|United News of India|en:?UNI; hi:यूनीवार्ता; hi:यूएनआई; hi:?वार्ता; ur:یو این آئی; zh:印度联合新闻社; bn:ইউএনআই; ta:யுஎன்ஐ; ur:یوا ین آئی|||IN
ians|agency|ians.in ianslive.in|Indo-Asian News Service|IANS; hi:आईएएनएस; zh:印亚新闻社; zh:印度-亚洲通讯社; bn:আইএএনএস; ta:ஐஏஎன்எஸ்; ur:آئی اے این ایس; mr:आयएएनएस; te:ఐఏఎన్ఎస్; ml:ഐഎഎൻഎസ്|||IN
hindusthan_samachar|agency|hindusthansamachar.in|Hindusthan Samachar|hi:हिन्दुस्थान समाचार; hi:हिंदुस्थान समाचार|||IN
app_pk|agency|app.com.pk|Associated Press of Pakistan|en:?APP; ur:اے پی پی; ur:ایسوسی ایٹڈ پریس آف پاکستان; zh:巴基斯坦联合通讯社; zh:巴联社; zh:巴聯社; ja:パキスタン国営通信; hi:एसोसिएटेड प्रेस ऑफ पाकिस्तान; vi:hãng APP|||PK
ppi_pk|agency|ppinewsagency.com|Pakistan Press International|en:Pakistan Press International; en:?PPI|||PK
bss|agency|bssnews.net|Bangladesh Sangbad Sangstha|bn:বাসস; bn:বাংলাদেশ সংবাদ সংস্থা; en:?BSS; zh:孟加拉国联合通讯社; zh:孟通社|||BD
unb|agency|unb.com.bd|United News of Bangladesh|en:?UNB; bn:ইউএনবি|||BD
rss_np|agency|rss.com.np therisingnepal.org.np|Rastriya Samachar Samiti|ne:राष्ट्रिय समाचार समिति; ne:रासस; en:?RSS Nepal; zh:尼泊尔国家通讯社|||NP
lankapuvath|agency|lankapuvath.lk|Lankapuvath|si:ලංකාපුවත්|||LK
pajhwok|agency|pajhwok.com|Pajhwok Afghan News|Pajhwok; ps:پژواک; fa:خبرگزاری پژواک; fa:پژواک; zh:帕杰瓦克阿富汗通讯社; zh:帕支瓦克阿富汗新闻社; Pazhvak; vi:hãng tin Pazhvak|||AF
bakhtar|agency|bakhtarnews.af bakhtarnews.com.af|Bakhtar News Agency|fa:آژانس باختر; fa:?باختر; ps:باختر آژانس; zh:巴赫塔尔通讯社|||AF
aip_af|agency|afghanislamicpress.com|Afghan Islamic Press|en:Afghan Islamic Press; fa:آژانس خبری اسلامی افغان|||AF
irna|agency|irna.ir|IRNA|Islamic Republic News Agency; fr:agence Irna; fr:l'agence Irna; fr:l'agence officielle Irna; de:Nachrichtenagentur Irna; es:agencia IRNA; it:agenzia Irna; pt:agência Irna; ru:ИРНА; uk:ІРНА; zh:伊通社; zh:伊斯兰共和国通讯社; zh:伊朗伊斯兰共和国通讯社; zh:伊朗國家通訊社; ja:イラン国営通信; ja:IRNA通信; ja:国営イラン通信; ko:IRNA통신; ko:IRNA 통신; ko:이란 국영 IRNA통신; vi:hãng IRNA; vi:hãng thông tấn IRNA; ar:إرنا; ar:وكالة إرنا; ar:وكالة الأنباء الإيرانية; fa:ایرنا; fa:خبرگزاری جمهوری اسلامی; he:אירנא; tr:IRNA ajansı; pl:agencja IRNA; nl:persbureau IRNA; sv:nyhetsbyrån Irna; id:kantor berita IRNA; ur:ارنا; bn:ইরনা; hi:इरना; bg:ИРНА; sr:ИРНА; el:ΙΡΝΑ; hy:ԻՌՆԱ; ta:ஐஆர்என்ஏ|||IR
fars|agency|farsnews.ir farsnews.com|Fars News Agency|Fars News; en:?Fars; fr:agence Fars; fr:l'agence Fars; de:Nachrichtenagentur Fars; es:agencia Fars; ru:?Фарс; ru:агентство Фарс; zh:法尔斯通讯社; zh:法爾斯通訊社; ja:ファルス通信; ko:파르스통신; ko:파르스 통신; ar:وكالة فارس; ar:وكالة أنباء فارس; fa:خبرگزاری فارس; he:סוכנות הידיעות פארס; he:?פארס; tr:Fars haber ajansı; vi:hãng Fars; it:agenzia Fars; pt:agência Fars; uk:агентство Fars; pl:agencja Fars; az:Fars agentliyi; az:Fars Xəbər Agentliyi; fa:?فارس; bn:ফার্স নিউজ; hi:फार्स न्यूज; ur:فارس نیوز|||IR
tasnim|agency|tasnimnews.com tasnimnews.ir|Tasnim News Agency|?Tasnim; fr:agence Tasnim; fr:l'agence Tasnim; de:Nachrichtenagentur Tasnim; es:agencia Tasnim; ru:Тасним; ru:агентство Тасним; uk:Тасним; zh:塔斯尼姆通讯社; zh:塔斯尼姆通訊社; zh:塔斯尼姆; ja:タスニム通信; ko:타스님통신; ko:타스님 통신; ar:تسنيم; ar:وكالة تسنيم; fa:تسنیم; fa:خبرگزاری تسنیم; he:תסנים; he:סוכנות הידיעות תסנים; tr:Tesnim; tr:Tasnim haber ajansı; vi:hãng Tasnim; it:agenzia Tasnim; pt:agência Tasnim; pl:agencja Tasnim; az:Təsnim; az:Təsnim agentliyi; hi:तस्नीम; bn:তাসনিম; ur:تسنیم نیوز; bg:Тасним; sr:Тасним; el:Τασνίμ; hy:Թասնիմ; ka:თასნიმი; th:ทัสนีม; ta:தஸ்னிம்|||IR
mehr|agency|mehrnews.com|Mehr News Agency|Mehr News; fr:agence Mehr; fr:l'agence Mehr; de:Nachrichtenagentur Mehr; es:agencia Mehr; ru:Мехр; ru:агентство Мехр; zh:迈赫尔通讯社; zh:邁赫爾通訊社; zh:梅赫尔通讯社; ja:メヘル通信; ko:메흐르통신; ko:메흐르 통신; ar:وكالة مهر; ar:وكالة مهر للأنباء; fa:خبرگزاری مهر; he:סוכנות הידיעות מהר; tr:Mehr haber ajansı; vi:hãng Mehr; fa:?مهر; az:Mehr agentliyi; bn:মেহর নিউজ; ur:مہر نیوز; az:?Mehr|||IR
isna|agency|isna.ir|?ISNA|?ISNA; Iranian Students' News Agency; fr:agence Isna; fr:l'agence Isna; de:Nachrichtenagentur Isna; ru:ИСНА; zh:伊朗学生通讯社; zh:伊朗學生通訊社; ja:ISNA通信; ja:イラン学生通信; ko:ISNA 통신; ar:إيسنا; ar:وكالة إسنا; fa:ایسنا; fa:خبرگزاری دانشجویان ایران|||IR
ilna|agency|ilna.ir|ILNA|fa:ایلنا; fa:خبرگزاری کار ایران; zh:伊朗劳工通讯社|||IR
shana|agency|shana.ir|Shana|fa:?شانا; fa:Shana; en:Shana News Agency; fa:خبرگزاری شانا|||IR
mizan|agency|mizanonline.ir|Mizan News Agency|Mizan Online; fa:خبرگزاری میزان; ar:وكالة ميزان; zh:米赞通讯社|||IR
yjc|agency|yjc.ir|Young Journalists Club|fa:باشگاه خبرنگاران جوان|||IR
iqna|agency|iqna.ir|IQNA|fa:ایکنا|||IR
snn_ir|agency|snn.ir|SNN Student News Network|fa:خبرگزاری دانشجو; fa:?SNN; fa:SNN Student News Network|||IR
spa|agency|spa.gov.sa|Saudi Press Agency|en:?SPA; fr:agence SPA; fr:l'agence officielle saoudienne SPA; fr:Agence de presse saoudienne; de:Nachrichtenagentur SPA; es:agencia SPA; ru:Саудовское агентство печати; zh:沙通社; zh:沙特通讯社; zh:沙特阿拉伯通讯社; zh:沙烏地通訊社; ja:国営サウジ通信; ja:サウジ通信; ja:サウジアラビア国営通信; ko:SPA통신; ko:사우디 국영 SPA통신; ko:SPA 통신; vi:hãng SPA; vi:Hãng thông tấn Saudi Arabia; ar:?واس; ar:وكالة الأنباء السعودية; fa:خبرگزاری عربستان سعودی; fa:خبرگزاری رسمی عربستان; tr:SPA ajansı; tr:Suudi Arabistan resmi haber ajansı SPA; ur:سعودی پریس ایجنسی; ja:サウジ国営通信|||SA
wam|agency|wam.ae|Emirates News Agency|WAM; fr:agence WAM; fr:l'agence officielle WAM; de:Nachrichtenagentur WAM; ru:?ВАМ; ru:Эмиратское информационное агентство; zh:?阿通社; zh:阿联酋通讯社; zh:阿聯酋通訊社; ja:国営エミレーツ通信; ja:WAM通信; ja:首長国通信; ko:WAM통신; ko:WAM 통신; vi:hãng WAM; ar:?وام; ar:وكالة أنباء الإمارات; fa:خبرگزاری امارات; tr:WAM ajansı|||AE
qna|agency|qna.org.qa|Qatar News Agency|en:?QNA; fr:agence QNA; zh:卡塔尔通讯社; zh:卡达通訊社; zh:卡通社; ja:カタール国営通信; ko:QNA통신; ar:?قنا; ar:وكالة الأنباء القطرية; fa:خبرگزاری قطر; tr:QNA ajansı; tr:Katar resmi ajansı QNA; ru:Катарское агентство новостей|||QA
kuna|agency|kuna.net.kw|Kuwait News Agency|?(pl)KUNA; ar:?كونا; ar:وكالة الأنباء الكويتية; zh:科威特通讯社; zh:科通社; ja:クウェート国営通信; ja:クウェート通信; ru:КУНА; ko:KUNA통신; fr:agence KUNA; fa:کونا; fa:خبرگزاری کویت; tr:KUNA ajansı|||KW
bna|agency|bna.bh|Bahrain News Agency|en:?BNA; ar:?بنا; ar:وكالة أنباء البحرين; zh:巴林通讯社; ja:バーレーン国営通信; fa:خبرگزاری بحرین|||BH
ona|agency|omannews.gov.om|Oman News Agency|en:?ONA; ar:وكالة الأنباء العمانية; ar:?العمانية; zh:阿曼通讯社; ja:オマーン国営通信; fa:خبرگزاری عمان|||OM
saba|agency|sabanew.net saba.ye|Saba News Agency|en:Saba News Agency; en:Yemen News Agency; ar:?سبأ; ar:وكالة سبأ; ar:وكالة الأنباء اليمنية; zh:萨巴通讯社; zh:也门通讯社; ja:サバ通信; ja:サバ国営通信|||YE
ina_iq|agency|ina.iq|Iraqi News Agency|en:Iraqi News Agency; en:?INA; ar:?واع; ar:وكالة الأنباء العراقية; zh:伊拉克通讯社; zh:伊拉克国家通讯社; fa:خبرگزاری رسمی عراق; fa:?واع; ja:イラク国営通信|||IQ
nina_iq|agency|ninanews.com|National Iraqi News Agency|en:National Iraqi News Agency; ar:الوكالة الوطنية العراقية للأنباء|||IQ
shafaq|agency|shafaq.com|Shafaq News|ar:شفق نيوز; fa:شفق نیوز|||IQ
petra|agency|petra.gov.jo|Petra News Agency|en:Jordan News Agency; en:Petra News Agency; ar:?بترا; ar:وكالة الأنباء الأردنية; zh:佩特拉通讯社; zh:约旦通讯社; zh:约通社; ja:ペトラ通信; ja:国営ペトラ通信; ru:Петра; fr:agence Petra; en:state news agency Petra; en:news agency Petra; en:agency Petra|||JO
sana|agency|sana.sy|SANA|?(fr,es,it,pt,pl,ca)SANA; Syrian Arab News Agency; fr:agence Sana; fr:l'agence officielle Sana; fr:l'agence Sana; de:Nachrichtenagentur Sana; es:agencia SANA; it:agenzia Sana; pt:agência Sana; ru:САНА; uk:САНА; zh:叙通社; zh:叙利亚通讯社; zh:叙利亚阿拉伯通讯社; zh:敘利亞國家通訊社; ja:シリア国営通信; ja:国営シリア・アラブ通信; ja:SANA通信; ja:国営SANA通信; ko:사나통신; ko:사나 통신; vi:hãng SANA; vi:hãng thông tấn SANA; ar:سانا; ar:وكالة سانا; ar:الوكالة العربية السورية للأنباء; fa:سانا; fa:خبرگزاری سانا; fa:خبرگزاری رسمی سوریه; he:סאנא; he:סוכנות הידיעות סאנא; tr:SANA ajansı; pl:agencja SANA; id:kantor berita SANA|||SY
nna_lb|agency|nna-leb.gov.lb|?National News Agency|en:?National News Agency; en:?NNA; fr:Agence nationale d'information; fr:?ANI; fr:?l'Ani; ar:الوكالة الوطنية للإعلام; zh:黎巴嫩国家通讯社; zh:黎通社; ja:レバノン国営通信; ru:Национальное информационное агентство Ливана; fa:خبرگزاری رسمی لبنان; he:סוכנות הידיעות הלבנונית|||LB
wafa|agency|wafa.ps|WAFA|en:Palestinian News Agency; fr:agence Wafa; fr:l'agence Wafa; fr:l'agence officielle Wafa; de:Nachrichtenagentur Wafa; es:agencia WAFA; it:agenzia Wafa; pt:agência Wafa; ru:ВАФА; zh:巴通社; zh:巴勒斯坦通讯社; zh:瓦法通讯社; ja:パレスチナ通信; ja:ワファ通信; ja:WAFA通信; ko:와파통신; ko:와파 통신; vi:hãng WAFA; ar:?وفا; ar:وكالة وفا; ar:وكالة الأنباء الفلسطينية; fa:خبرگزاری وفا; fa:?وفا; he:?ופא; he:סוכנות הידיעות הפלסטינית ופא; tr:WAFA ajansı; id:kantor berita WAFA; ms:Wafa; ms:Agensi Wafa|||PS
maan|agency|maannews.net|Ma'an News Agency|ar:?معا; ar:وكالة معا; he:סוכנות הידיעות מען; fr:agence Maan|||PS
shehab|agency|shehabnews.com|Shehab News Agency|ar:?شهاب; ar:وكالة شهاب|||PS
safa_ps|agency|safa.ps|Safa|en:Palestinian Press Agency Safa; ar:وكالة صفا; ar:وكالة الصحافة الفلسطينية; ar:Safa|||PS
jta|agency|jta.org|Jewish Telegraphic Agency|?JTA; he:סוכנות הידיעות היהודית|||US
tps_il|agency|tps.co.il|TPS (Tazpit Press Service)|en:The Press Service of Israel; en:Tazpit Press Service; en:?TPS|||IL
mena|agency|mena.org.eg|Middle East News Agency|en:Middle East News Agency; en:?MENA; fr:agence Mena; fr:l'agence officielle Mena; ar:وكالة أنباء الشرق الأوسط; ar:أ ش أ; ar:أ.ش.أ; zh:中东社; zh:中东通讯社; zh:中東通訊社; zh:埃及中东社; ja:中東通信; ja:国営中東通信; ru:МЕНА; ko:MENA통신; ko:메나통신; de:Nachrichtenagentur MENA; fa:خبرگزاری خاورمیانه مصر|||EG
suna|agency|suna-sd.net suna-news.net|Sudan News Agency|SUNA; ar:?سونا; ar:وكالة السودان للأنباء; zh:苏丹通讯社; zh:苏通社; fr:agence Suna|||SD
lana|agency|lana.gov.ly|LANA|Libyan News Agency; ?(es,it,pl)LANA; ar:?وال; ar:وكالة الأنباء الليبية; zh:利比亚通讯社; zh:利通社; fr:agence Lana|||LY
tap|agency|tap.info.tn|Tunis Afrique Presse|fr:?TAP; fr:agence TAP; fr:l'agence TAP; fr:Tunis-Afrique-Presse; ar:?وات; ar:وكالة تونس إفريقيا للأنباء; zh:突通社; zh:突尼斯非洲通讯社; zh:突尼斯通讯社; en:?TAP|||TN
aps_dz|agency|aps.dz|Algérie Presse Service|fr:?APS; fr:agence APS; fr:l'agence APS; ar:?واج; ar:وكالة الأنباء الجزائرية; ar:?وأج; en:Algeria Press Service; en:Algerian Press Service; es:Servicio de Prensa de Argelia; zh:阿尔及利亚通讯社; zh:?阿通社; ja:アルジェリア国営通信; ja:APS通信|||DZ
map|agency|mapnews.ma map.ma|Maghreb Arabe Presse|fr:?MAP; fr:l'agence MAP; fr:Agence marocaine de presse; ar:و م ع; ar:وكالة المغرب العربي للأنباء; ar:لاماب; en:Moroccan news agency MAP; en:Moroccan Press Agency; es:agencia MAP; es:agencia oficial marroquí MAP; zh:马格里布通讯社; zh:摩洛哥通讯社; zh:马通社; ja:マグレブ・アラブ通信|||MA
ami_mr|agency|ami.mr|Agence Mauritanienne d'Information|fr:?AMI; fr:Agence mauritanienne d'information; ar:الوكالة الموريتانية للأنباء; zh:毛里塔尼亚通讯社|||MR
aps_sn|agency|aps.sn|Agence de Presse Sénégalaise|fr:?APS; fr:Agence de presse sénégalaise; en:Senegalese Press Agency; zh:塞内加尔通讯社|||SN
apanews|agency|apanews.net fr.apanews.net|APA (Agence de Presse Africaine)|APAnews; fr:Agence de presse africaine; fr:APA News; fr:?APA; en:African Press Agency; en:APA News|||SN
aip_ci|agency|aip.ci|Agence Ivoirienne de Presse|fr:?AIP; fr:Agence ivoirienne de presse; zh:科特迪瓦通讯社|||CI
gna|agency|gna.org.gh|Ghana News Agency|en:Ghana News Agency; en:?GNA; zh:加纳通讯社|||GH
nan|agency|nannews.ng|News Agency of Nigeria|en:News Agency of Nigeria; en:?NAN; zh:尼日利亚通讯社; zh:尼通社; fr:agence NAN|||NG
kna_ke|agency|kenyanews.go.ke|Kenya News Agency|en:Kenya News Agency; sw:Shirika la Habari la Kenya; zh:肯尼亚通讯社|||KE
ena|agency|ena.et|Ethiopian News Agency|en:Ethiopian News Agency; en:?ENA; am:?ኢዜአ; am:የኢትዮጵያ ዜና አገልግሎት; zh:埃塞俄比亚通讯社; zh:埃塞通讯社|||ET
sonna|agency|sonna.so|SONNA|?(fr)SONNA; Somali National News Agency; ar:?صونا|||SO
adi_dj|agency|adi.dj|Agence Djiboutienne d'Information|fr:?ADI; fr:Agence djiboutienne d'information|||DJ
rna_rw|agency|rnanews.com|Rwanda News Agency|en:Rwanda News Agency|||RW
abp_bi|agency|abpinfo.bi|Agence Burundaise de Presse|fr:?ABP; fr:Agence burundaise de presse|||BI
acp|agency|acp.cd|Agence Congolaise de Presse|fr:?ACP; fr:Agence congolaise de presse|||CD
aci_cg|agency|aci.cg|Agence Congolaise d'Information|fr:Agence congolaise d'information; fr:?ACI|||CG
agp_ga|agency|agpgabon.ga|Agence Gabonaise de Presse|fr:Agence gabonaise de presse; fr:?!AGP|||GA
agp_gn|agency|agpguinee.com|Agence Guinéenne de Presse|fr:Agence guinéenne de presse; fr:?AGP|||GN
anp_ne|agency|anp.ne|Agence Nigérienne de Presse|fr:Agence nigérienne de presse; fr:?!ANP|||NE
aib|agency|aib.media|Agence d'Information du Burkina|fr:Agence d'information du Burkina; fr:?AIB|||BF
amap|agency|amap.ml|?AMAP|fr:?AMAP; fr:Agence malienne de presse|||ML
abp_bj|agency|agencebeninpresse.info|Agence Bénin Presse|fr:Agence Bénin Presse; fr:?!ABP|||BJ
atop|agency|atop.tg|Agence Togolaise de Presse|fr:?ATOP; fr:Agence togolaise de presse|||TG
angop|agency|angop.ao|ANGOP|pt:Angop; pt:Agência Angola Press; zh:安哥拉通讯社; zh:安通社; fr:agence Angop|||AO
inforpress|agency|inforpress.cv|Inforpress||||CV
aim_mz|agency|aimnews.org|Agência de Informação de Moçambique|pt:Agência de Informação de Moçambique; pt:?AIM|||MZ
nampa|agency|nampa.org|NAMPA|Namibia Press Agency; zh:纳米比亚通讯社|||NA
bopa|agency|dailynews.gov.bw|BOPA|en:Botswana Press Agency; en:BOPA|||BW
newziana|agency|newziana.co.zw|New Ziana|en:ZIANA|||ZW
zanis|agency|zanis.gov.zm|ZANIS|en:Zambia News and Information Services; en:ZANIS|||ZM
sanews|agency|sanews.gov.za|SAnews|en:SAnews; en:South African Government News Agency|||ZA
ana_za|agency|africannewsagency.com|African News Agency|en:African News Agency|||ZA
panapress|agency|panapress.com|?PANA|Panapress; fr:?PANA; fr:Agence panafricaine de presse; en:Panafrican News Agency|||SN
ips|agency|ipsnews.net ipsnoticias.net|Inter Press Service|en:?IPS; es:agencia IPS|||IT
telam|agency|telam.com.ar|Télam|?(ca)Telam; es:agencia Télam; es:agencia estatal Télam; pt:agência Télam; pt:agência Telam; zh:美洲通讯社; zh:阿根廷美洲通讯社; zh:阿美通社; fr:agence Télam; de:Nachrichtenagentur Telam; ja:テラム通信; ru:Телам|||AR
na_ar|agency|noticiasargentinas.com|Noticias Argentinas|es:Noticias Argentinas; es:agencia NA; es:agencia Noticias Argentinas|||AR
agbr|agency|agenciabrasil.ebc.com.br|Agência Brasil|es:Agencia Brasil; en:Agencia Brasil; zh:巴西通讯社; zh:巴西国家通讯社; ja:アジェンシア・ブラジル|||BR
agestado|agency|estadaoconteudo.com.br|Agência Estado|pt:Agência Estado; pt:Estadão Conteúdo|||BR
folhapress|agency|folhapress.folha.com.br|Folhapress|pt:Folhapress|||BR
agencia_globo|agency|agenciaoglobo.com.br|Agência O Globo|pt:Agência O Globo|||BR
notimex|agency|notimex.gob.mx|Notimex|zh:墨西哥通讯社; zh:墨通社; es:agencia Notimex|||MX
prensalatina|agency|prensa-latina.cu plenglish.com prensalatina.com.br|Prensa Latina|es:agencia Prensa Latina; ru:Пренса Латина; zh:拉美社; zh:拉丁美洲通讯社; zh:拉丁美洲通訊社; zh:古巴拉美社; ja:プレンサ・ラティーナ; ja:プレンサ・ラティナ通信; fr:agence Prensa Latina; vi:hãng Prensa Latina; vi:hãng tin Prensa Latina; ar:برنسا لاتينا; ko:프렌사 라티나|||CU
acn_cu|agency|acn.cu|Agencia Cubana de Noticias|es:Agencia Cubana de Noticias; es:?ACN|||CU
avn|agency|avn.info.ve|Agencia Venezolana de Noticias|es:Agencia Venezolana de Noticias; es:?AVN; zh:委内瑞拉通讯社|||VE
abi|agency|abi.bo|Agencia Boliviana de Información|es:Agencia Boliviana de Información; es:?ABI; zh:玻利维亚通讯社|||BO
anf_bo|agency|noticiasfides.com|Agencia de Noticias Fides|es:Agencia de Noticias Fides; es:?ANF|||BO
andina|agency|andina.pe|?Andina|es:Agencia Andina; es:?Andina; en:Andina News Agency; zh:安第斯通讯社; zh:秘鲁安第斯通讯社|||PE
andes_ec|agency|andes.info.ec|Andes|es:agencia Andes; es:agencia pública Andes; es:Andes|||EC
ip_py|agency|ip.gov.py|Agencia IP|es:Agencia IP; es:Agencia de Información Paraguaya|||PY
colprensa|agency|colprensa.com|Colprensa||||CO
uypress|agency|uypress.net|UYPRESS|UyPress|||UY
agn_gt|agency|agn.gt|Agencia Guatemalteca de Noticias|es:Agencia Guatemalteca de Noticias; es:?AGN|||GT
ahp_ht|agency|ahphaiti.org|Agence Haïtienne de Presse|fr:Agence haïtienne de presse; fr:?AHP|||HT
alterpresse|agency|alterpresse.org|AlterPresse||||HT
jis|agency|jis.gov.jm|Jamaica Information Service|en:Jamaica Information Service; en:?JIS|||JM
cana|agency|cmcnews.com cananewsonline.com|Caribbean Media Corporation (CMC)|en:Caribbean Media Corporation; en:?CMC; en:?CANA; en:CANA News|||BB
pacnews|agency|pina.com.fj|PACNEWS|en:PACNEWS; en:Pacific News Agency Service|||FJ
unnews|agency|news.un.org|UN News|fr:ONU Info; es:Noticias ONU; zh:联合国新闻; zh:聯合國新聞; ru:Новости ООН; ar:أخبار الأمم المتحدة; pt:ONU News; hi:संयुक्त राष्ट्र समाचार|||UN
alliance_news|agency|alliancenews.com|Alliance News|en:Alliance News|||GB
mt_newswires|agency|mtnewswires.com|MT Newswires|en:MT Newswires|||US
sipa|agency|sipa.com sipausa.com|Sipa Press|?Sipa; Sipa USA; SIPAPRESS; fr:?Sipa; ?SIPA|||FR
aef|agency|aefinfo.fr|AEF info|fr:AEF info|||FR
aof|agency|aof.fr|Agence Option Finance / AOF|fr:?AOF; fr:Agence Option Finance|||FR
imazpress|agency|imazpress.com|Zinfos / Imaz Press|fr:Imaz Press; fr:Zinfos|||RE
regnum|agency|regnum.ru|Regnum|ru:Регнум; ru:ИА Регнум; ru:REGNUM|||RU
rosbalt|agency|rosbalt.ru|Rosbalt|ru:Росбалт|||RU
prime_ru|agency|1prime.ru|PRIME (1prime)|ru:агентство Прайм; ru:?Прайм; ru:?PRIME|||RU
nsn_ru|agency|nsn.fm|National News Service (NSN)|ru:?НСН; ru:Национальная служба новостей; ru:?National News Service|||RU
agn_moskva|agency|mskagency.ru|AGN Moskva|ru:АГН Москва; ru:агентство Москва; ru:AGN Moskva|||RU
ura_ru|agency|ura.news ura.ru|URA.RU|ru:УРА.РУ|||RU
anna_ru|agency|anna-news.info|ANNA News||||RU
anha|agency|hawarnews.com|Hawar News Agency|ANHA; ar:وكالة هاوار|||SY
anf_ku|agency|anfnews.com anfenglish.com firatnews.com|Firat News Agency|ANF News; tr:Fırat Haber Ajansı; tr:?!ANF; ar:وكالة فرات|||NL
mezopotamya|agency|mezopotamyaajansi.com|Mezopotamya Agency|tr:Mezopotamya Ajansı; en:Mezopotamya Agency|||TR
kurdpress|agency|kurdpress.com|Kurdpress||||IR
phayul|agency|phayul.com|Phayul||||IN
cna_catholic|agency|catholicnewsagency.com|Catholic News Agency|en:Catholic News Agency; pt:ACI Digital; de:CNA Deutsch|||US
aciprensa|agency|aciprensa.com|ACI Prensa|es:ACI Prensa|||PE
ucanews|agency|ucanews.com|UCA News|UCANews; zh:天亚社; zh:天亞社|||TH
zenit|agency|zenit.org|ZENIT|Zenit news agency; es:agencia Zenit; en:ZENIT|||IT
icana|agency|icana.ir|Inter Press (Iran) ICANA|fa:خانه ملت; fa:ایکانا; fa:Inter Press (Iran) ICANA|||IR
bianet|agency|bianet.org|Bianet||||TR
mna_tw|agency|mna.gpwb.gov.tw|Taiwan Military News Agency|zh:軍聞社; zh:军闻社; zh:Taiwan Military News Agency|||TW
agenciareforma|agency|agenciareforma.com|Agencia Reforma|es:Agencia Reforma|||MX
bgnes|agency|bgnes.com bgnes.bg|BGNES|bg:БГНЕС|||BG
focus-news-net|agency|focus-news.net|Focus News Agency|bg:?Фокус|||BG
quadratin|agency|quadratin.com.mx|Quadratín|es:Quadratín; es:Agencia Quadratín|||MX
italpress|agency|italpress.com|Italpress|it:Italpress|||IT
dire_it|agency|dire.it|Agenzia Dire|it:agenzia Dire|||IT
agenzianova|agency|agenzianova.com|Agenzia Nova|it:agenzia Nova|||IT
colpisa|agency|colpisa.com|Colpisa|es:Colpisa|||ES
inp_pk|agency|inp.net.pk|Independent News Pakistan|ur:آئی این پی; ur:انڈیپنڈنٹ نیوز پاکستان|||PK
ilkha|agency|ilkha.com|İlke Haber Ajansı|tr:İLKHA|||TR
hrana|agency|hra-news.org|HRANA|fa:هرانا|||IR
online_pk|agency|onlinenews.com.pk|Online International News Network|ur:?آن لائن|||PK
nni_pk|agency|nni-news.com|News Network International|ur:این این آئی; en:?NNI|||PK
ataimages|stock|ataimages.rs|ATA Images|AtaImages|||RS
igfa|agency|igfhaber.com|İGF Haber Ajansı|tr:İGFA|||TR
npk|agency|npk.no|Nynorsk pressekontor|?NPK|||NO
`;
