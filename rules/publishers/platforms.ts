export default `
x|platform|x.com twitter.com t.co mobile.twitter.com nitter.net|X (Twitter)|?(en,de)Twitter; ?X; ?Tweet; en:X (formerly Twitter); en:formerly Twitter; fr:X (ex-Twitter); fr:ancien Twitter; fr:réseau social X; fr:Twitter; de:Kurznachrichtendienst X; de:Plattform X; de:früher Twitter; es:red social X; es:antes Twitter; it:ex Twitter; it:social X; pt:antigo Twitter; pt:rede social X; ru:Твиттер; ru:соцсеть X; ru:бывший Twitter; ru:соцсети Х; uk:Твіттер; uk:соцмережа X; uk:колишній Twitter; zh:推特; zh:?X平台; zh:社交平台X; zh:社群平台X; zh:原推特; ja:ツイッター; ja:X(旧ツイッター); ja:旧ツイッター; ja:X(旧Twitter); ko:트위터; ko:소셜미디어 엑스; vi:mạng xã hội X; vi:?Twitter; ar:تويتر; ar:منصة إكس; ar:إكس (تويتر سابقا); ar:موقع إكس; fa:توییتر; fa:شبکه ایکس; fa:ایکس (توییتر سابق); fa:شبکه اجتماعی ایکس; he:טוויטר; he:רשת X; tr:sosyal medya platformu X; tr:X hesabı; tr:?Twitter; id:media sosial X; id:akun X; hi:ट्विटर; hi:सोशल मीडिया प्लेटफॉर्म एक्स; pl:serwis X; pl:dawniej Twitter; pl:platforma X; nl:X (voorheen Twitter); sv:X (tidigare Twitter); sv:plattformen X; el:Τουίτερ; th:ทวิตเตอร์; th:แพลตฟอร์มเอ็กซ์; bn:টুইটার; ur:ٹوئٹر; hi:?एक्स; hr:Tviter; lt:tviteris; lt:tviterio; lt:tviteryje; lt:tviterį; bg:Туитър; bg:?Екс; sr:Твитер; sr:?Икс; sr:?Iks; uk:Твітер; uk:?Ікс; ru:?Икс; el:?Χ; he:?אקס; he:רשת אקס; ar:?إكس; fa:?ایکس; fa:توییتری; fa:?توییت; fa:?توییتی; hi:ट्वीटर; bn:?এক্স; bn:?এক্সে; ta:?எக்ஸ்; ta:எக்ஸ் தளம்; ta:ட்விட்டர்; ta:டுவிட்டர்; ta:ட்விற்றர்; th:?เอ็กซ์; hy:Թվիթեր; hy:Թվիտեր; hy:թվիթերյան; hy:?Իքս; ka:ტვიტერი; ka:თვითერი; ka:?იქსი; ko:?엑스; ja:?エックス; zh:社媒平台X; hi:?ट्वीट; ur:?ٹویٹ; ur:?ٹوئٹ; bn:?টুইট; th:?ทวีต; te:ట్విట్టర్; te:ట్విటర్; te:?ఎక్స్; te:?ట్వీట్; ml:?ട്വീറ്റ്; mr:?ट्विट; ml:ട്വിറ്റർ; ml:?എക്സ്; be:Твітэр; be:Твітары|https://x.com/search?q={q}||US
facebook|platform|facebook.com fb.com fb.watch m.facebook.com fb.me|Facebook|?(de,nl)Facebook; ru:Фейсбук; ru:Facebook; uk:Фейсбук; zh:脸书; zh:臉書; zh:脸谱网; zh:臉譜; zh:?面书; zh:?面簿; zh:脸谱; ja:フェイスブック; ko:페이스북; ar:فيسبوك; ar:فيس بوك; fa:فیسبوک; fa:فیس‌بوک; he:פייסבוק; hi:फेसबुक; el:Φέισμπουκ; th:เฟซบุ๊ก; bn:ফেসবুক; ur:فیس بک; sr:Фејсбук; sr:Fejsbuk; bg:Фейсбук; lv:feisbukā; lv:feisbuka; lt:feisbukas; lt:feisbuko; lt:feisbuke; lt:feisbuką; lt:feisbuku; uk:Фейсбуці; ar:الفيسبوك; ar:الفيس بوك; ar:فايسبوك; fa:فیسبوکی; ur:فیسبک; bn:ফেইসবুক; ta:ஃபேஸ்புக்; ta:பேஸ்புக்; ta:முகநூல்; th:เฟสบุ๊ก; th:เฟซบุ๊ค; th:เฟสบุ๊ค; hy:Ֆեյսբուք; hy:ֆեյսբուքյան; hy:Ֆեյսբուկ; ka:ფეისბუქი; ka:ფეისბუკი; ko:페북; sv:Facebooksida; sv:Facebookinlägg; sv:Facebookkonto; sv:Facebookkanal; da:Facebookside; da:Facebookopslag; da:Facebookprofil; nl:Facebookpagina; nl:Facebookaccount; nl:Facebookkanaal; nl:Facebookbericht; az:Feysbuk; az:feysbuk; zh:FB; te:ఫేస్‌బుక్; te:ఫేస్ బుక్; ml:ഫേസ്ബുക്ക്; ml:ഫെയ്സ്ബുക്ക്; ml:ഫേസ്ബുക്; be:Фэйсбук; be:Фэйсбуку|https://www.facebook.com/s.php?q={q}||US
instagram|platform|instagram.com instagr.am|Instagram|fr:?Insta; ru:Инстаграм; ru:Инстаграм*; uk:Інстаграм; zh:照片墙; zh:?IG; tl:?IG; id:?IG; vi:?IG; ja:インスタグラム; ja:インスタ; ko:인스타그램; ar:إنستغرام; ar:انستغرام; ar:الانستغرام; ar:إنستجرام; fa:اینستاگرام; he:אינסטגרם; hi:इंस्टाग्राम; th:อินสตาแกรม; el:Ίνσταγκραμ; lt:instagramas; lt:instagramo; lt:instagrame; lt:instagramą; bg:Инстаграм; sr:Инстаграм; ru:Инстаграмм; he:אינסטגראם; ar:إنستاغرام; ar:إنستاجرام; fa:اینستاگرامی; fa:?اینستا; ur:انسٹاگرام; ur:انسٹا گرام; hi:इन्स्टाग्राम; bn:ইনস্টাগ্রাম; bn:ইন্সটাগ্রাম; ta:இன்ஸ்டாகிராம்; ta:இன்ஸ்டகிராம்; th:?ไอจี; hy:Ինստագրամ; hy:ինստագրամյան; ka:ინსტაგრამი; ar:انستجرام; ar:إنستقرام; ar:انستقرام; sv:Instagramsida; sv:Instagraminlägg; sv:Instagramkonto; sv:Instagramkanal; da:Instagramside; da:Instagramopslag; da:Instagramprofil; nl:Instagrampagina; nl:Instagramaccount; nl:Instagramkanaal; nl:Instagrambericht; zh:IG; InstaStories; InstaStory; Instastories; te:ఇన్‌స్టాగ్రామ్; te:ఇన్‌స్టా; ml:ഇൻസ്റ്റഗ്രാം; ml:ഇൻസ്റ്റാഗ്രാം; mr:?इन्स्टा; ml:ഇൻസ്റ്റ; be:Інстаграм|https://www.instagram.com/explore/tags/{q}/||US
threads|platform|threads.net threads.com|?Threads|Threads (Meta); zh:?Threads; zh:?脆; ja:スレッズ; ko:스레드; ru:Тредс; ar:ثريدز; fa:تردز; hi:थ्रेड्स; bg:Тредс; sr:Тредс; sr:Treds; uk:Тредс; uk:Тредз; el:Θρεντς; he:ת'רדס; he:ת'רידס; ur:تھریڈز; bn:থ্রেডস; ta:த்ரெட்ஸ்; ta:திரெட்ஸ்; th:เธรดส์; hy:Թրեդս; ka:თრედსი; ko:스레즈|||US
whatsapp|platform|whatsapp.com wa.me|WhatsApp|?(nl)WhatsApp; ru:Ватсап; ru:Вотсап; uk:Вотсап; ja:ワッツアップ; ko:왓츠앱; ar:واتساب; fa:واتساپ; he:וואטסאפ; hi:व्हाट्सएप; zh:WhatsApp; bg:Уотсап; bg:Уатсап; bg:Вотсап; sr:Вотсап; sr:Votsap; sr:Ватсап; sr:Vatsap; uk:Ватсап; uk:Вацап; uk:Вотсапп; ru:Вацап; ru:Ватсапп; el:Γουάτσαπ; el:Ουάτσαπ; el:Γουότσαπ; he:ווטסאפ; he:ווצאפ; ar:واتس آب; ar:الواتساب; fa:واتس اپ; ur:واٹس ایپ; ur:واٹس اپ; hi:वॉट्सऐप; hi:व्हाट्सऐप; hi:वॉट्सएप; hi:वाट्सएप; hi:व्हॉट्सएप; bn:হোয়াটসঅ্যাপ; bn:হোয়াটসএপ; bn:হোয়াটস অ্যাপ; ta:வாட்ஸ்அப்; ta:வாட்ஸ் அப்; ta:வாட்ஸப்; th:วอตส์แอปป์; th:วอตส์แอป; th:วอทส์แอป; th:ว็อทส์แอพ; hy:Վաթսափ; hy:Ուաթսափ; hy:Վոթսափ; ka:ვოტსაპი; ka:უოთსაფი; ka:ვოთსაფი; ka:უოტსაპი; ne:ह्वाट्सएप; mr:व्हॉट्सॲप; te:వాట్సాప్; ml:വാട്സാപ്പ്; ml:വാട്സ്ആപ്പ്|||US
messenger|platform|messenger.com m.me|?Messenger|Facebook Messenger|||US
telegram|platform|telegram.org t.me telegram.me tgstat.com|Telegram|?(en,pl,sv,nl,da,no)Telegram; fr:chaîne Telegram; fr:messagerie Telegram; fr:boucle Telegram; de:Telegram-Kanal; de:Messengerdienst Telegram; es:canal de Telegram; it:canale Telegram; pt:canal no Telegram; ru:Телеграм; ru:телеграм-канал; ru:Telegram-канал; ru:Телеграмм; uk:телеграм-канал; zh:?电报群; zh:?電報; zh:Telegram频道; zh:?电报; ja:テレグラム; ja:通信アプリ「テレグラム」; ko:텔레그램; vi:kênh Telegram; ar:تلغرام; ar:تيليغرام; ar:تليغرام; ar:قناة تلغرام; fa:تلگرام; fa:تلگرامش; fa:کانال تلگرام; he:טלגרם; hi:टेलीग्राम; pl:kanał na Telegramie; tr:Telegram kanalı; th:เทเลแกรม; lt:telegrame; bg:Телеграм; sr:Телеграм; el:Τέλεγκραμ; he:טלגראם; ar:تلجرام; ar:تليجرام; ar:تيلغرام; ar:تيليجرام; fa:تلگرامی; ur:ٹیلی گرام; ur:ٹیلیگرام; hi:टेलिग्राम; bn:টেলিগ্রাম; ta:டெலிகிராம்; th:เทเลกราม; hy:Տելեգրամ; hy:Թելեգրամ; hy:տելեգրամյան; ka:ტელეგრამი; uk:Телеграм; sv:Telegramsida; sv:Telegraminlägg; sv:Telegramkonto; sv:Telegramkanal; da:Telegramside; da:Telegramopslag; da:Telegramprofil; nl:Telegrampagina; nl:Telegramaccount; nl:Telegramkanaal; nl:Telegrambericht; te:టెలిగ్రామ్; ml:ടെലിഗ്രാം; be:Тэлеграм|||AE
truthsocial|platform|truthsocial.com|Truth Social|TruthSocial; fr:réseau Truth Social; de:Plattform Truth Social; ru:Трус Сошиал; zh:真相社交; zh:真实社交; zh:真相社交平台; zh:真實社群; ja:トゥルース・ソーシャル; ja:トゥルースソーシャル; ko:트루스소셜; ko:트루스 소셜; ar:تروث سوشال; ar:تروث سوشيال; fa:تروث سوشال; fa:تروث سوشیال; he:טרות' סושיאל; he:טרות סושיאל; vi:mạng xã hội Truth Social; hi:ट्रुथ सोशल; hi:ट्रूथ सोशल; bg:Трут соушъл; bg:Трут соушал; bg:Трут сошъл; sr:Трут соушал; sr:Trut soušal; sr:Трут соушл; sr:Трут сошал; uk:Трут соушл; uk:Трус соушал; uk:Трут соушал; uk:Трут сошіал; ru:Трус сошиал; ru:Трут соушал; ru:Трус соушл; ru:Тру соушл; ru:Трут сошиал; el:Τρουθ Σόσιαλ; he:טרות' סושל; ar:تروث سوشل; ar:تروث سوسيال; fa:تروث‌سوشال; fa:تروت سوشال; ur:ٹروتھ سوشل; hi:ट्रुथ सोशियल; bn:ট্রুথ সোশ্যাল; bn:ট্রুথ সোশাল; ta:ட்ரூத் சோஷியல்; ta:ட்ரூத் சோசியல்; ta:ட்ரூத் சோஷல்; th:ทรูธโซเชียล; th:ทรูทโซเชียล; hy:Թրութ սոշալ; hy:Թրութ սոշիալ; hy:Թրութ սոշլ; ka:თრუს სოშიალი; ka:თრუს სოშალი; ka:ტრუთ სოშიალი; ka:თრუთ სოშიალი; zh:真相社群|||US
bluesky|platform|bsky.app bsky.social blueskyweb.xyz|Bluesky|ja:ブルースカイ; ko:블루스카이; zh:蓝天社交; zh:藍天社群; ru:Блюскай; ar:بلوسكاي|https://bsky.app/search?q={q}||US
mastodon|platform|joinmastodon.org mastodon.social mastodon.online mstdn.social fosstodon.org mstdn.jp|?Mastodon|ja:マストドン; ko:마스토돈; zh:长毛象; zh:長毛象; ru:Мастодон; ar:ماستودون|||DE
youtube|platform|youtube.com youtu.be m.youtube.com|YouTube|?(de)YouTube; ru:Ютуб; ru:YouTube-канал; uk:Ютуб; zh:?油管; zh:YouTube频道; ja:ユーチューブ; ko:유튜브; ar:يوتيوب; fa:یوتیوب; he:יוטיוב; hi:यूट्यूब; th:ยูทูบ; el:Γιουτιούμπ; bn:ইউটিউব; ur:یوٹیوب; lt:jutubas; lt:jutubo; lt:jutube; lt:jutubą; bg:Ютюб; bg:Ютуб; sr:Јутјуб; sr:Jutjub; sr:Јутуб; uk:Ютюб; uk:Ютьюб; ru:Ютьюб; ru:Ютюб; el:Γιουτούμπ; ar:اليوتيوب; fa:یوتوب; fa:یوتیوبی; hi:यू-ट्यूब; ta:யூடியூப்; ta:யூட்யூப்; th:ยูทูป; hy:Յութուբ; hy:Յութուփ; hy:յութուբյան; ka:იუთუბი; ka:იუტუბი; ur:یو ٹیوب; sv:Youtubesida; sv:Youtubeinlägg; sv:Youtubekonto; sv:Youtubekanal; da:Youtubeside; da:Youtubeopslag; da:Youtubeprofil; nl:Youtubepagina; nl:Youtubeaccount; nl:Youtubekanaal; nl:Youtubebericht; ne:युट्युब; mr:युट्यूब; te:యూట్యూబ్; ml:യൂട്യൂബ്|https://www.youtube.com/feed/history?query={q}||US
tiktok|platform|tiktok.com vm.tiktok.com|TikTok|Tik Tok; ru:ТикТок; uk:ТікТок; zh:抖音国际版; zh:抖音海外版; ja:ティックトック; ko:틱톡; ar:تيك توك; fa:تیک‌تاک; fa:تیک تاک; he:טיקטוק; hi:टिकटॉक; th:ติ๊กต็อก; bn:টিকটক; ur:ٹک ٹاک; lt:tiktokas; lt:tiktoko; lt:tiktoke; lt:tiktoką; uk:ТікТоці; bg:ТикТок; bg:Тик Ток; sr:Тикток; sr:Тик ток; uk:Тік Ток; ru:Тик-Ток; el:ΤικΤοκ; el:Τικ Τοκ; he:טיק טוק; ar:تيكتوك; hi:टिक टॉक; bn:টিক টক; ta:டிக்டாக்; ta:டிக்டொக்; ta:டிக்டோக்; th:ติ๊กต๊อก; th:ติ๊กตอก; hy:ՏիկՏոկ; hy:Թիքթոք; ka:ტიკტოკი; ka:თიქთოქი; ne:टिकटक; te:టిక్‌టాక్; ml:ടിക് ടോക്ക്; ml:ടിക്ടോക്|https://www.tiktok.com/search?q={q}||SG
douyin|platform|douyin.com iesdouyin.com|Douyin|zh:抖音; ja:抖音; ja:ドウイン; ko:더우인; ru:Доуинь|||CN
kuaishou|platform|kuaishou.com kwai.com|Kuaishou|Kwai; zh:快手; ja:快手; ko:콰이쇼우|||CN
weibo|platform|weibo.com weibo.cn m.weibo.cn|Weibo|Sina Weibo; zh:微博; zh:新浪微博; zh:新浪微網誌; ja:微博; ja:ウェイボー; ja:ウェイボ; ko:웨이보; ru:Вэйбо; uk:Вейбо; ar:ويبو; fa:ویبو; he:ווייבו; hi:वीबो; th:เวยปั๋ว; bg:Уейбо; bg:Вейбо; sr:Вејбо; sr:Vejbo; el:Γουέιμπο; he:ואיבו; hi:वेइबो; bn:ওয়েইবো; bn:উইবো; bn:ওয়েবো; ta:வெய்போ; th:เวยป๋อ; th:เวยโป๋; hy:Վեյբո; ka:ვეიბო; ru:Вейбо|||CN
wechat|platform|weixin.qq.com mp.weixin.qq.com wechat.com|WeChat|Weixin; zh:微信; zh:微信公众号; zh:?公众号; zh:微信公眾號; zh:?视频号; ja:微信; ja:ウィーチャット; ko:위챗; ru:Вичат; ar:وي تشات; ar:ويتشات; fa:وی‌چت; he:וויצ'אט; hi:वीचैट; bg:Уичат; bg:ВиЧат; sr:Вичат; sr:Vičat; sr:Вичет; uk:Вічат; el:Γουίτσατ; he:ויצ'אט; ar:وي شات; fa:وی چت; ur:وی چیٹ; bn:উইচ্যাট; ta:வீசாட்; th:วีแชต; th:วีแชท; hy:Վիչաթ; hy:Վիչատ; ka:ვიჩატი; ka:უიჩატი|||CN
qq|platform|qq.com im.qq.com|?QQ|Tencent QQ; zh:?QQ; zh:腾讯QQ; zh:QQ空间|||CN
xiaohongshu|platform|xiaohongshu.com xhslink.com rednote.com|Xiaohongshu (RedNote)|Xiaohongshu; RedNote; zh:小红书; zh:小紅書; ja:小紅書; ko:샤오홍슈; vi:Tiểu Hồng Thư; ru:Сяохуншу|||CN
zhihu|platform|zhihu.com zhuanlan.zhihu.com|Zhihu|zh:知乎; zh:知乎日报; ja:知乎; ko:즈후|https://www.zhihu.com/search?type=content&q={q}||CN
bilibili|platform|bilibili.com b23.tv bilibili.tv|Bilibili|zh:哔哩哔哩; zh:嗶哩嗶哩; zh:?B站; ja:ビリビリ動画; ja:ビリビリ; ko:비리비리; ko:빌리빌리|||CN
douban|platform|douban.com|Douban|zh:豆瓣|https://m.douban.com/search/?query={q}||CN
tieba|platform|tieba.baidu.com|Baidu Tieba|zh:百度贴吧; zh:?贴吧|https://tieba.baidu.com/f?ie=utf-8&kw={q}||CN
toutiao_hao|platform|baijiahao.baidu.com|Baijiahao|zh:百家号; zh:百度百家号|||CN
vk|platform|vk.com vk.ru vkontakte.ru|?VK|VKontakte; ru:ВКонтакте; ru:соцсеть «ВКонтакте»; ru:?ВК; uk:ВКонтакте; zh:俄罗斯VK; ja:フコンタクテ|https://vk.com/search?c[q]={q}&c[section]=auto||RU
ok_ru|platform|ok.ru odnoklassniki.ru|Odnoklassniki|ru:Одноклассники|||RU
max_ru|platform|max.ru|MAX (messenger)|Max messenger; messenger Max; ru:мессенджер MAX; ru:мессенджер Макс; ru:?MAX|||RU
rutube|platform|rutube.ru|Rutube|ru:Рутуб|https://rutube.ru/search.html?page=index&search={q}&search_type=track||RU
dzen|platform|dzen.ru zen.yandex.ru|Dzen|Yandex Zen; ru:Дзен; ru:Яндекс.Дзен; ru:Яндекс Дзен|||RU
livejournal|platform|livejournal.com|LiveJournal|ru:Живой журнал; ru:?ЖЖ|||RU
line|platform|line.me linevoom.line.me|?LINE|LINE app; ja:?LINE; ja:LINEアプリ; zh:?LINE; th:?ไลน์; ko:라인 메신저|||JP
kakaotalk|platform|kakao.com story.kakao.com|KakaoTalk|ko:카카오톡; ko:카톡; ja:カカオトーク|||KR
naver_blog|platform|blog.naver.com cafe.naver.com band.us post.naver.com|Naver Blog / Band|ko:네이버 블로그; ko:네이버 카페; ko:네이버밴드; Naver Blog; ?Band|||KR
zalo|platform|zalo.me oa.zalo.me|Zalo||||VN
lotus_vn|platform|lotus.vn|Lotus|vi:mạng xã hội Lotus; ?(en,fr,pl,sv,nl,da,no,ca)Lotus|||VN
viber|platform|viber.com|Viber|?(da)Viber; ru:Вайбер; uk:Вайбер; ar:فايبر; bg:Вайбър; sr:Вајбер; sr:Vajber; el:Βάιμπερ; he:וייבר; he:ויבר; fa:وایبر; hi:वाइबर; bn:ভাইবার; ta:?வைபர்; th:ไวเบอร์; hy:Վայբեր; ka:ვაიბერი; ja:バイバー; ko:바이버|||JP
signal|platform|signal.org|?Signal|Signal app; Signal messenger; fr:messagerie Signal; de:Messenger Signal|||US
discord|platform|discord.com discord.gg discordapp.com|?Discord|ja:ディスコード; ko:디스코드; zh:?Discord|||US
slack|platform|slack.com|?Slack||||US
reddit|platform|reddit.com redd.it old.reddit.com|Reddit|AMA on Reddit; ru:Реддит; zh:红迪网; zh:Reddit論壇; ja:レディット; ko:레딧; ar:ريديت; fa:ردیت; he:רדיט; hi:रेडिट; bn:রেডিট; ur:ریڈٹ; th:เรดดิต; bg:Редит; sr:Редит; el:Ρέντιτ; uk:Реддіт; ta:ரெடிட்; hy:Ռեդիթ; ka:რედიტი|https://www.reddit.com/search?q={q}||US
linkedin|platform|linkedin.com lnkd.in|LinkedIn|ru:Линкедин; zh:领英; zh:領英; ja:リンクトイン; ko:링크드인; ar:لينكد إن; fa:لینکدین; he:לינקדאין; hi:लिंक्डइन; bg:Линкедин; bg:ЛинкдИн; sr:Линкедин; sr:Линкдин; uk:Лінкедін; el:Λίνκεντιν; el:Λινκντιν; he:לינקדין; he:לינקד-אין; ar:لينكدإن; fa:لینکداین; fa:لینکد این; ur:لنکڈ ان; ur:لنکڈاِن; hi:लिंक्ड-इन; bn:লিংকডইন; bn:লিঙ্কডইন; ta:லிங்க்ட்இன்; ta:லிங்க்டுஇன்; th:ลิงก์ดอิน; th:ลิงค์ดอิน; hy:Լինքդին; hy:Լինքեդին; ka:ლინკედინი; ka:ლინკდინი; ja:リンクドイン|https://www.linkedin.com/learning/search?keywords={q}||US
medium|platform|medium.com|?Medium|Medium.com; Medium post|https://medium.com/search?q={q}||US
substack|platform|substack.com|Substack|ja:サブスタック; ko:서브스택|||US
github|platform|github.com gist.github.com github.io githubusercontent.com|GitHub|ja:ギットハブ; ko:깃허브; ru:Гитхаб; ar:غيت هاب; fa:گیت‌هاب|https://github.com/stars?q={q}||US
gitlab|platform|gitlab.com|GitLab||https://gitlab.com/search?utf8=%E2%9C%93&search={q}||US
huggingface|platform|huggingface.co|Hugging Face|ja:ハギングフェイス; zh:抱抱脸|https://huggingface.co/models?search={q}||US
hackernews|platform|news.ycombinator.com|Hacker News||||US
stackoverflow|platform|stackoverflow.com stackexchange.com|Stack Overflow||https://stackoverflow.com/jobs?q={q}||US
quora|platform|quora.com|Quora|?(pl)Quora|https://www.quora.com/search?q={q}||US
pinterest|platform|pinterest.com pin.it|Pinterest|ja:ピンタレスト; zh:?缤趣; ru:Пинтерест|https://pinterest.com/search/?q={q}||US
snapchat|platform|snapchat.com|Snapchat|zh:色拉布; ja:スナップチャット; ko:스냅챗; ar:سناب شات; ru:Снэпчат; fa:اسنپ‌چت; hi:स्नैपचैट; bn:স্ন্যাপচ্যাট; ur:اسنیپ چیٹ; ur:سنیپ چیٹ; th:สแนปแชต; th:สแนปแชท; bg:Снапчат; sr:Снепчет; uk:Снепчат; el:Σνάπτσατ; he:סנאפצ'אט; ta:ஸ்னாப்சாட்; hy:Սնափչաթ|||US
tumblr|platform|tumblr.com|Tumblr|?(pl)Tumblr; zh:汤博乐|||US
flickr|platform|flickr.com|Flickr||https://www.flickr.com/search/?q={q}||US
twitch|platform|twitch.tv|?Twitch|ja:ツイッチ; ko:트위치; ru:Твич|https://www.twitch.tv/search?term={q}||US
kick|platform|kick.com|?Kick|Kick.com|||AU
rumble|platform|rumble.com|?Rumble|Rumble video|||CA
parler|platform|parler.com|?Parler||||US
gab|platform|gab.com|?Gab|Gab.com|||US
gettr|platform|gettr.com|GETTR||||US
odysee|platform|odysee.com|Odysee||||US
bitchute|platform|bitchute.com|BitChute||https://www.bitchute.com/search/?q={q}&sort=date_created+desc||GB
vimeo|platform|vimeo.com|Vimeo||https://vimeo.com/search?q={q}||US
dailymotion|platform|dailymotion.com dai.ly|Dailymotion||||FR
niconico|platform|nicovideo.jp live.nicovideo.jp|Niconico|ja:ニコニコ動画; ja:ニコニコ生放送; ja:ニコ生|||JP
note_jp|platform|note.com note.mu|?note|ja:?note|https://note.mu/search?context=note&mode=search&q={q}||JP
ameblo|platform|ameblo.jp|Ameba Blog|ja:アメブロ; ja:アメーバブログ|||JP
hatena|platform|hatena.ne.jp hatenablog.com|Hatena|ja:はてなブログ; ja:はてなブックマーク|||JP
5ch|platform|5ch.net 2ch.net|5channel|ja:5ちゃんねる; ja:2ちゃんねる; 2channel|||JP
mixi|platform|mixi.jp|mixi|ja:mixi; ja:ミクシィ|||JP
ptt|platform|ptt.cc|?PTT|zh:批踢踢; zh:?PTT; zh:PTT八卦版|||TW
dcard|platform|dcard.tw|Dcard|zh:?狄卡|||TW
lihkg|platform|lihkg.com|LIHKG|zh:?連登; zh:?连登; zh:連登討論區|https://lihkg.com/search?q={q}||HK
hkgolden|platform|hkgolden.com|HKGolden|zh:高登討論區|||HK
4chan|platform|4chan.org 4channel.org|4chan|ja:4ちゃんねる|||US
8kun|platform|8kun.top|8kun|8chan|||US
dcinside|platform|dcinside.com|DC Inside|ko:디시인사이드; ko:디시|||KR
koo|platform|kooapp.com|?Koo|Koo app; hi:कू ऐप|||IN
sharechat|platform|sharechat.com|ShareChat|hi:शेयरचैट|||IN
eitaa|platform|eitaa.com|Eitaa|fa:ایتا; fa:پیام‌رسان ایتا|||IR
bale|platform|bale.ai|Bale|fa:پیام‌رسان بله; ?(en,pl,no)Bale|||IR
soroush|platform|splus.ir|Soroush|fa:سروش پلاس|||IR
rubika|platform|rubika.ir|Rubika|fa:روبیکا|||IR
aparat|platform|aparat.com|Aparat|fa:آپارات; ?(pl,ca)Aparat|||IR
imo|platform|imo.im|?imo||||US
clubhouse|platform|clubhouse.com joinclubhouse.com|?Clubhouse|fa:کلاب‌هاوس; ja:クラブハウス; ko:클럽하우스|||US
patreon|platform|patreon.com|Patreon||https://www.patreon.com/search?q={q}||US
onlyfans|platform|onlyfans.com|OnlyFans||||GB
spotify|platform|spotify.com open.spotify.com|Spotify||||SE
applepodcasts|platform|podcasts.apple.com|Apple Podcasts||||US
ximalaya|platform|ximalaya.com|Ximalaya|zh:喜马拉雅; zh:喜馬拉雅FM|||CN
blogger|platform|blogger.com blogspot.com|?Blogger|Blogspot|||US
wordpress|platform|wordpress.com|WordPress.com|WordPress|||US
wikipedia|platform|wikipedia.org|?Wikipedia|?(de)Wikipedia; zh:维基百科; zh:維基百科; ja:ウィキペディア; ko:위키백과; ko:위키피디아; ru:Википедия; uk:?Вікіпедія; ar:ويكيبيديا; fa:ویکی‌پدیا; he:ויקיפדיה; fr:Wikipédia; de:?Wikipedia; pt:Wikipédia; hi:विकिपीडिया|https://wikipedia.org/w/index.php?search={q}||US
wikileaks|platform|wikileaks.org|WikiLeaks|zh:维基解密; zh:維基解密; ja:ウィキリークス; ko:위키리크스; ru:Викиликс; ar:ويكيليكس; fa:ویکی‌لیکس; he:ויקיליקס|||SE
arxiv|platform|arxiv.org|arXiv|?(ca)arXiv|https://arxiv.org/search?query={q}&searchtype=all||US
zoom|platform|zoom.us|?Zoom||https://zoom.us/?q={q}||US
googleplus|platform|blog.google|Google Blog (The Keyword)|Google Keyword blog; ?Google Blog|||US
steam|platform|steampowered.com steamcommunity.com|?Steam|zh:Steam社区|https://steamcommunity.com/market/search?q={q}||US
change_org|platform|change.org|Change.org||https://www.change.org/search?q={q}||US
gofundme|platform|gofundme.com|GoFundMe||https://www.gofundme.com/mvc.php?route=search&term={q}||US
threema|platform|threema.ch|Threema||||CH
matters|platform|matters.town matters.news|?Matters|zh:马特市; zh:馬特市|||TW
plurk|platform|plurk.com|Plurk|?(nl)Plurk; zh:噗浪|https://www.plurk.com/search?q={q}||TW
minds|platform|minds.com|?Minds||https://www.minds.com/search;q={q}||US
bastyon|platform|bastyon.com|Bastyon||||RU
yandexmessenger|platform|yandex.ru|Yandex Q|ru:?Яндекс|||RU
`;
