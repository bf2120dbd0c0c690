export default `
timesofindia-indiatimes|outlet|timesofindia.indiatimes.com timesofindia.com|The Times of India|Times of India; ?TOI; hi:टाइम्स ऑफ इंडिया; zh:印度时报; zh:印度時報; ja:タイムズ・オブ・インディア; ko:타임스오브인디아; ko:타임스 오브 인디아; ar:تايمز أوف إنديا; ru:Таймс оф Индиа; bn:টাইমস অফ ইন্ডিয়া; en:The Times of India; bn:টাইমস অব ইন্ডিয়া; bn:দ্য টাইমস অব ইন্ডিয়া; ta:டைம்ஸ் ஆஃப் இந்தியா; ur:ٹائمز آف انڈیا; te:టైమ్స్ ఆఫ్ ఇండియా; ml:ടൈംസ് ഓഫ് ഇന്ത്യ|https://timesofindia.indiatimes.com/topic/{q}|
thehindu|outlet|thehindu.com|The Hindu|?(de,pt,sv,da,no)The Hindu; hi:द हिंदू; hi:द हिन्दू; zh:印度教徒报; zh:印度教徒報; ja:ヒンドゥー紙; ja:ヒンズー紙; ta:தி இந்து; bn:দ্য হিন্দু; bn:দ্যা হিন্দু; ta:தி ஹிந்து; ur:دی ہندو; te:ది హిందూ; ml:ദ ഹിന്ദു; ml:ദി ഹിന്ദു|https://www.thehindu.com/search/?q={q}|
hindustantimes|outlet|hindustantimes.com|Hindustan Times|hi:हिंदुस्तान टाइम्स; hi:हिन्दुस्तान टाइम्स; zh:印度斯坦时报; zh:印度斯坦時報; ja:ヒンドゥスタン・タイムズ; ru:Хиндустан таймс; bn:হিন্দুস্তান টাইমস; ta:இந்துஸ்தான் டைம்ஸ்; ta:ஹிந்துஸ்தான் டைம்ஸ்; ur:ہندوستان ٹائمز||
indianexpress|outlet|indianexpress.com|The Indian Express|Indian Express; hi:इंडियन एक्सप्रेस; zh:印度快报; zh:印度快報; ja:インディアン・エクスプレス; en:The Indian Express; bn:ইন্ডিয়ান এক্সপ্রেস; bn:দ্য ইন্ডিয়ান এক্সপ্রেস; ta:இந்தியன் எக்ஸ்பிரஸ்; ur:انڈین ایکسپریس; te:ఇండియన్ ఎక్స్‌ప్రెస్; ml:ഇന്ത്യൻ എക്സ്പ്രസ്||
newindianexpress|outlet|newindianexpress.com|The New Indian Express|New Indian Express; zh:新印度快报; en:The New Indian Express||
telegraphindia|outlet|telegraphindia.com|The Telegraph (India)|en:Telegraph India; en:?The Telegraph; zh:印度电讯报||
deccanherald|outlet|deccanherald.com|Deccan Herald|zh:德干先驱报; hi:डेक्कन हेराल्ड; ta:டெக்கான் ஹெரால்டு||
deccanchronicle|outlet|deccanchronicle.com|Deccan Chronicle|||
tribuneindia|outlet|tribuneindia.com|The Tribune (India)|en:?!The Tribune; en:Tribune India||
thestatesman|outlet|thestatesman.com|?The Statesman|en:?The Statesman||
economictimes-indiatimes|outlet|economictimes.indiatimes.com economictimes.com|The Economic Times|Economic Times; hi:इकोनॉमिक टाइम्स; zh:?经济时报; zh:印度经济时报; zh:?經濟時報; ja:エコノミック・タイムズ; en:The Economic Times|https://economictimes.indiatimes.com/topic/{q}|
livemint|outlet|livemint.com|?Mint|Livemint; en:?Mint; zh:印度铸币报; zh:薄荷报; hi:?मिंट; hi:लाइवमिंट; hi:लाइव मिंट|https://www.livemint.com/Search/Link/Keyword/{q}|
business-standard|outlet|business-standard.com|Business Standard|zh:商业标准报; hi:बिजनेस स्टैंडर्ड||
thehindubusinessline|outlet|thehindubusinessline.com|Business Line|BusinessLine; Hindu BusinessLine; en:Business Line||
financialexpress|outlet|financialexpress.com|Financial Express (India)|en:?!Financial Express; hi:फाइनेंशियल एक्सप्रेस||
moneycontrol|outlet|moneycontrol.com|Moneycontrol|hi:मनीकंट्रोल|https://www.moneycontrol.com/stocks/cptmarket/compsearchnew.php?search_data=&cid=&mbsearch_str=&topsearch_type=1&search_str={q}|
ndtv|outlet|ndtv.com ndtvprofit.com|NDTV|New Delhi Television; hi:एनडीटीवी; zh:新德里电视台; zh:新德里電視台; ja:NDTVテレビ; bn:এনডিটিভি; ta:என்டிடிவி; ur:این ڈی ٹی وی; th:เอ็นดีทีวี; NDTV Profit; BQ Prime; te:ఎన్డీటీవీ; ml:എൻഡിടിവി; ml:എൻ.ഡി.ടി.വി|https://ndtv.com/topic/{q}|
indiatoday-in|outlet|indiatoday.in|India Today|hi:इंडिया टुडे; zh:?今日印度; ja:インディア・トゥデイ; ur:انڈیا ٹوڈے; bn:ইন্ডিয়া টুডে; ta:இந்தியா டுடே||
aajtak-in|outlet|aajtak.in|Aaj Tak|hi:?आज तक; hi:आजतक; bn:আজতক; bn:আজ তক||
republicworld|outlet|republicworld.com|Republic TV|Republic World; hi:रिपब्लिक टीवी; hi:रिपब्लिक भारत; bn:রিপাবলিক বাংলা; bn:রিপাবলিক টিভি||
timesnownews|outlet|timesnownews.com|Times Now|hi:टाइम्स नाउ|https://www.timesnownews.com/latest-news?search={q}|
news18|outlet|news18.com|CNN-News18|News18; hi:न्यूज़18; hi:न्यूज18; hi:न्यूज 18; hi:न्यूज़ 18; hi:न्यूज 18 इंडिया; hi:सीएनएन-न्यूज18; ta:நியூஸ் 18; ta:நியூஸ் 18 தமிழ்நாடு; ta:நியூஸ்18 தமிழ்நாடு; ta:நியூஸ்18 தமிழ்||
zeenews-india|outlet|zeenews.india.com|Zee News|hi:ज़ी न्यूज़; hi:जी न्यूज||
abplive|outlet|abplive.com|ABP News|hi:एबीपी न्यूज़; hi:एबीपी न्यूज||
indiatvnews|outlet|indiatvnews.com|India TV|hi:इंडिया टीवी||
wionews|outlet|wionews.com|WION||https://www.wionews.com/search?q={q}|
dnaindia|outlet|dnaindia.com|DNA India|||
firstpost|outlet|firstpost.com|Firstpost||https://www.firstpost.com/?s={q}|
theprint-in|outlet|theprint.in|ThePrint|hi:दप्रिंट; ur:دی پرنٹ; hi:द प्रिंट; hi:दि प्रिंट; bn:দ্য প্রিন্ট; ta:தி பிரிண்ட்||
thewire-in|outlet|thewire.in thewirehindi.com|The Wire (India)|en:?The Wire; hi:द वायर; ur:دی وائر; bn:দ্য ওয়্যার; ta:தி வயர்||
scroll-in|outlet|scroll.in|Scroll.in|hi:?स्क्रॉल; hi:स्क्रॉल डॉट इन||
thequint|outlet|thequint.com|The Quint|?(fr,de,ca)The Quint; hi:क्विंट हिंदी; hi:द क्विंट||
newslaundry|outlet|newslaundry.com|Newslaundry|hi:न्यूजलॉन्ड्री; hi:न्यूज़लॉन्ड्री||
outlookindia|outlet|outlookindia.com|Outlook India|hi:?आउटलुक||
frontline-thehindu|outlet|frontline.thehindu.com|?Frontline|en:?Frontline||
caravanmagazine-in|outlet|caravanmagazine.in|?The Caravan|en:?The Caravan; hi:द कारवां; hi:कारवां पत्रिका||
altnews-in|outlet|altnews.in|Alt News|hi:ऑल्ट न्यूज||
boomlive-in|outlet|boomlive.in|BOOM Live|hi:बूम लाइव||
thenewsminute|outlet|thenewsminute.com|The News Minute|News Minute; hi:द न्यूज मिनट; hi:न्यूज मिनट||
ddnews-gov-in|outlet|ddnews.gov.in|Doordarshan / DD News|DD News; Doordarshan; hi:दूरदर्शन; hi:डीडी न्यूज; ta:தூர்தர்ஷன்; bn:দূরদর্শন; ur:دوردرشن||
newsonair-gov-in|outlet|newsonair.gov.in|All India Radio|Akashvani; hi:आकाशवाणी; hi:ऑल इंडिया रेडियो; ta:ஆகாசவாணி; ta:அகில இந்திய வானொலி; bn:আকাশবাণী; bn:অল ইন্ডিয়া রেডিও; ur:آل انڈیا ریڈیو; ur:آکاش وانی||
jagran|outlet|jagran.com|Dainik Jagran|hi:दैनिक जागरण; hi:?जागरण||
bhaskar|outlet|bhaskar.com|Dainik Bhaskar|hi:दैनिक भास्कर; hi:?भास्कर||
amarujala|outlet|amarujala.com|Amar Ujala|hi:अमर उजाला||
livehindustan|outlet|livehindustan.com|Hindustan (Hindi)|hi:?हिन्दुस्तान; hi:लाइव हिन्दुस्तान; en:?Hindustan||
navbharattimes-indiatimes|outlet|navbharattimes.indiatimes.com|Navbharat Times|hi:नवभारत टाइम्स||
patrika|outlet|patrika.com|Rajasthan Patrika|hi:राजस्थान पत्रिका; hi:?पत्रिका; en:Rajasthan Patrika||
jansatta|outlet|jansatta.com|Jansatta|hi:जनसत्ता; en:Jansatta||
prabhatkhabar|outlet|prabhatkhabar.com|Prabhat Khabar|hi:प्रभात खबर; en:Prabhat Khabar||
anandabazar|outlet|anandabazar.com|Anandabazar Patrika|bn:আনন্দবাজার পত্রিকা; bn:আনন্দবাজার; bn:আনন্দবাজার অনলাইন; hi:आनंदबाजार पत्रिका; hi:आनंद बाजार पत्रिका||
eisamay|outlet|eisamay.com|?Ei Samay|bn:এই সময় পত্রিকা; bn:এই সময় অনলাইন; bn:এই সময় ডিজিটাল; bn:দৈনিক এই সময়; en:?Ei Samay||
eenadu-net|outlet|eenadu.net|Eenadu|te:ఈనాడు||
sakshi|outlet|sakshi.com|Sakshi|te:?సాక్షి; te:సాక్షి దినపత్రిక; en:Sakshi||
manoramaonline|outlet|manoramaonline.com onmanorama.com|Malayala Manorama|ml:മലയാള മനോരമ; Onmanorama; ta:மலையாள மனோரமா; ml:മനോരമ ന്യൂസ്; ml:?മനോരമ|https://www.manoramaonline.com/search-results.html?q={q}|
mathrubhumi|outlet|mathrubhumi.com|Mathrubhumi|ml:മാതൃഭൂമി; hi:मातृभूमि अखबार; ta:மாத்ருபூமி; ml:മാതൃഭൂമി ന്യൂസ്||
dinamalar|outlet|dinamalar.com|Dinamalar|ta:தினமலர்||
dailythanthi|outlet|dailythanthi.com|Dina Thanthi|ta:தினத்தந்தி; Daily Thanthi; ta:தந்தி டிவி; ta:தினத் தந்தி||
loksatta|outlet|loksatta.com|Loksatta|mr:लोकसत्ता||
lokmat|outlet|lokmat.com|Lokmat|mr:लोकमत||
maharashtratimes|outlet|maharashtratimes.com|Maharashtra Times|mr:महाराष्ट्र टाइम्स; en:Maharashtra Times; mr:मटा||
prajavani-net|outlet|prajavani.net|Prajavani|kn:ಪ್ರಜಾವಾಣಿ; en:Prajavani||
gujaratsamachar|outlet|gujaratsamachar.com|Gujarat Samachar|gu:ગુજરાત સમાચાર; en:Gujarat Samachar||
divyabhaskar-co-in|outlet|divyabhaskar.co.in|Divya Bhaskar|gu:દિવ્ય ભાસ્કર; en:Divya Bhaskar||
assamtribune|outlet|assamtribune.com|The Assam Tribune|Assam Tribune; en:The Assam Tribune||
swarajyamag|outlet|swarajyamag.com|Swarajya||https://swarajyamag.com/search?q={q}|
opindia|outlet|opindia.com|OpIndia|hi:ऑपइंडिया||
inc42|outlet|inc42.com|Inc42|||
yourstory|outlet|yourstory.com|YourStory|||
espncricinfo|outlet|espncricinfo.com|ESPNcricinfo|Cricinfo; ur:ای ایس پی این کرک انفو; ur:کرک انفو; hi:ईएसपीएन क्रिकइंफो; hi:ईएसपीएन क्रिकइन्फो; hi:क्रिकइंफो; bn:ইএসপিএনক্রিকইনফো; bn:ক্রিকইনফো; ta:கிரிக்இன்ஃபோ; ta:ஈஎஸ்பிஎன் கிரிக்இன்ஃபோ||
cricbuzz|outlet|cricbuzz.com|Cricbuzz|hi:क्रिकबज; bn:ক্রিকবাজ|https://www.cricbuzz.com/search?q={q}|
freepressjournal-in|outlet|freepressjournal.in|The Free Press Journal|en:The Free Press Journal; Free Press Journal||
siasat|outlet|siasat.com|The Siasat Daily|Siasat Daily; ur:سیاست ڈاٹ کام; ur:روزنامہ سیاست||
asianage|outlet|asianage.com|The Asian Age|en:The Asian Age; Asian Age||
dailyexcelsior|outlet|dailyexcelsior.com|Daily Excelsior|en:Daily Excelsior||
punjabkesari-in|outlet|punjabkesari.in|Punjab Kesari|en:Punjab Kesari; hi:पंजाब केसरी||
thehansindia|outlet|thehansindia.com|The Hans India|en:The Hans India; Hans India||
orissapost|outlet|orissapost.com|Orissa Post|en:Orissa Post||
lancasteronline|outlet|lancasteronline.com|Lancaster Newspapers, Inc.|||
dailypioneer|outlet|dailypioneer.com|?The Pioneer|en:?The Pioneer||
nobat|outlet|nobat.com|Nobat|en:Nobat||
haribhoomi|outlet|haribhoomi.com|Hari Bhoomi|en:Hari Bhoomi; hi:हरिभूमि||
khaskhabar|outlet|khaskhabar.com|Khas Khabar|en:Khas Khabar||
sandesh|outlet|sandesh.com|?Sandesh|en:?Sandesh||
morungexpress|outlet|morungexpress.com|The Morung Express|en:The Morung Express; Morung Express||
prajasakti|outlet|prajasakti.com|Prajasakti|en:Prajasakti; te:ప్రజాశక్తి||
samacharjagat|outlet|samacharjagat.com|Samachar Jagat|en:Samachar Jagat||
statetimes-in|outlet|statetimes.in|State Times|en:State Times||
udayavani|outlet|udayavani.com|Udayavani|en:Udayavani||
aajsamaaj|outlet|aajsamaaj.com|Aaj Samaj|en:Aaj Samaj||
easternmirrornagaland|outlet|easternmirrornagaland.com|Eastern Mirror|en:Eastern Mirror||
tarunbharat|outlet|tarunbharat.com|Tarun Bharat|en:Tarun Bharat; mr:तरुण भारत||
mangalam|outlet|mangalam.com|Mangalam Weekly|en:Mangalam Weekly||
sentinelassam|outlet|sentinelassam.com|?The Sentinel|en:?The Sentinel||
punjabitribuneonline|outlet|punjabitribuneonline.com|Punjabi Tribune|en:Punjabi Tribune||
ifp-co-in|outlet|ifp.co.in|Imphal Free Press|en:Imphal Free Press||
prabhasakshi|outlet|prabhasakshi.com|Prabhasakshi|en:Prabhasakshi|https://www.prabhasakshi.com/topics/{q}|
prahaar-in|outlet|prahaar.in|Prahaar|en:Prahaar||
theshillongtimes|outlet|theshillongtimes.com|The Shillong Times|en:The Shillong Times; Shillong Times||
kashmirtimes|outlet|kashmirtimes.com|Kashmir Times|en:Kashmir Times||
kannadaprabha|outlet|kannadaprabha.com|Kannada Prabha|en:Kannada Prabha||
andhrajyothy|outlet|andhrajyothy.com|Andhra Jyothy|en:Andhra Jyothy; te:ఆంధ్రజ్యోతి; te:ఏబీఎన్ ఆంధ్రజ్యోతి||
akilanews|outlet|akilanews.com|Akila Daily|en:Akila Daily||
indiawest|outlet|indiawest.com|India-West|en:India-West||
mydigitalfc|outlet|mydigitalfc.com|Financial Chronicle|||
sanjevani|outlet|sanjevani.com|Sanjevani|en:Sanjevani||
navabharat|outlet|navabharat.com|Nava Bharat|en:Nava Bharat||
loktej|outlet|loktej.com|Lok Tej|en:Lok Tej||
saamana|outlet|saamana.com|Saamana|en:Saamana; hi:?सामना||
risingkashmir|outlet|risingkashmir.com|Rising Kashmir|en:Rising Kashmir||
madhyamam|outlet|madhyamam.com|Madhyamam Daily|en:Madhyamam Daily; ml:മാധ്യമം ദിനപത്രം||
dinamani|outlet|dinamani.com|Dinamani|en:Dinamani; ta:தினமணி||
janayugomonline|outlet|janayugomonline.com|Janayugom|en:Janayugom||
greaterkashmir|outlet|greaterkashmir.com|Greater Kashmir|en:Greater Kashmir||
prabhanews|outlet|prabhanews.com|Andhra Prabha|en:Andhra Prabha; te:ఆంధ్రప్రభ||
thehitavada|outlet|thehitavada.com|The Hitavada|en:The Hitavada||
tarunmitra-in|outlet|tarunmitra.in|Tarunmitra|en:Tarunmitra||
janmabhumidaily|outlet|janmabhumidaily.com|Janmabhumi|en:Janmabhumi; ml:ജന്മഭൂമി||
sangbadpratidin-in|outlet|sangbadpratidin.in|Sangbad Pratidin|bn:সংবাদ প্রতিদিন||
starofmysore|outlet|starofmysore.com|Star of Mysore|en:Star of Mysore||
sirajlive|outlet|sirajlive.com|Siraj Daily|en:Siraj Daily||
punjabipost-ca|outlet|punjabipost.ca|Punjabi Post|en:Punjabi Post||
odishasuntimes|outlet|odishasuntimes.com|Odisha Sun Times|||
metrovaartha|outlet|metrovaartha.com|Metro Vaartha|en:Metro Vaartha||
dailypost-in|outlet|dailypost.in|Daily Post India|en:Daily Post India||
suryaa|outlet|suryaa.com|Suryaa|en:Suryaa||
echoofindia|outlet|echoofindia.com|Echo of India|en:Echo of India||
mumbaimirror|outlet|mumbaimirror.com|Mumbai Mirror|en:Mumbai Mirror||
bangaloremirror|outlet|bangaloremirror.com|Bangalore Mirror|en:Bangalore Mirror||
kashmirobserver-net|outlet|kashmirobserver.net|Kashmir Observer|en:Kashmir Observer||
chandrikadaily|outlet|chandrikadaily.com|Chandrika|en:Chandrika; ml:?ചന്ദ്രിക||
afternoonvoice|outlet|afternoonvoice.com|Afternoon voice|en:Afternoon voice||
pratahkal|outlet|pratahkal.com|Pratahkal|en:Pratahkal||
bartamanpatrika|outlet|bartamanpatrika.com|?Bartaman|en:?Bartaman; bn:?বর্তমান; bn:বর্তমান পত্রিকা||
theekkathir-in|outlet|theekkathir.in|Theekkathir|en:Theekkathir; ta:தீக்கதிர்||
deshabhimani|outlet|deshabhimani.com|Deshabhimani|en:Deshabhimani; ml:ദേശാഭിമാനി||
rashtradeepika|outlet|rashtradeepika.com|Rashtra Deepika|en:Rashtra Deepika||
rozanaspokesman|outlet|rozanaspokesman.com|Rozana Spokesman|en:Rozana Spokesman||
patnadaily|outlet|patnadaily.com|PatnaDaily|en:PatnaDaily||
pudhari|outlet|pudhari.com|Pudhari|en:Pudhari; mr:?पुढारी; mr:दैनिक पुढारी||
nagalandpost|outlet|nagalandpost.com|Nagaland Post|en:Nagaland Post||
ebela-in|outlet|ebela.in|Ebela|en:Ebela||
milligazette|outlet|milligazette.com|The Milli Gazette|en:The Milli Gazette; Milli Gazette||
quamiekta|outlet|quamiekta.com|Quami Ekta|||
goacom|outlet|goacom.com|Sunaparant|||
dailypunjabtimes|outlet|dailypunjabtimes.com|Daily Punjab Times|en:Daily Punjab Times||
dailykesari|outlet|dailykesari.com|?Kesari|en:?Kesari||
easterneye-eu|outlet|easterneye.eu|Eastern Eye|||
nationalheraldindia|outlet|nationalheraldindia.com|?National Herald|||
dinasudar-co-in|outlet|dinasudar.co.in|Dinasudar|en:Dinasudar||
keralakaumudi|outlet|keralakaumudi.com|Kerala Kaumudi|en:Kerala Kaumudi; ml:കേരള കൗമുദി; ml:കേരളകൗമുദി||
ahmedabadmirror|outlet|ahmedabadmirror.com|Ahmedabad Mirror|en:Ahmedabad Mirror||
telanganatoday|outlet|telanganatoday.com|Telangana Today|en:Telangana Today||
thekashmirmonitor-net|outlet|thekashmirmonitor.net|Kashmir Monitor|en:Kashmir Monitor||
vijaykarnataka|outlet|vijaykarnataka.com|Vijaya Karnataka|en:Vijaya Karnataka||
educationtimes|outlet|educationtimes.com|Education Times|||
easternherald|outlet|easternherald.com|The Eastern Herald|en:The Eastern Herald; Eastern Herald||
dailysach-in|outlet|dailysach.in|Daily Sach|en:Daily Sach||
punemirror|outlet|punemirror.com|Pune Mirror|||
timesofassam|outlet|timesofassam.com|Times of Assam|en:Times of Assam||
sanctuaryasia|outlet|sanctuaryasia.com|Sanctuary Asia|||
thekashmirimages|outlet|thekashmirimages.com|Kashmir Images|||
thehimalayanbeacon|outlet|thehimalayanbeacon.com|The Himalayan Beacon|Himalayan Beacon||
dainiknavajyoti|outlet|dainiknavajyoti.com|Dainik Navajyoti|en:Dainik Navajyoti||
ganashakti|outlet|ganashakti.com|?গণশক্তি|bn:গণশক্তি পত্রিকা; Ganashakti||
hindutamil-in|outlet|hindutamil.in|இந்து தமிழ் திசை|ta:இந்து தமிழ்; Hindu Tamil Thisai; ta:தமிழ் இந்து||
dinakaran|outlet|dinakaran.com|?தினகரன்|ta:தினகரன் நாளிதழ்; ?Dinakaran||
vikatan|outlet|vikatan.com|விகடன்|ta:ஆனந்த விகடன்; ta:ஜூனியர் விகடன்; Vikatan; Ananda Vikatan; Junior Vikatan||
puthiyathalaimurai|outlet|puthiyathalaimurai.com|?புதிய தலைமுறை|ta:புதிய தலைமுறை தொலைக்காட்சி; Puthiya Thalaimurai||
nakkheeran-in|outlet|nakkheeran.in|?நக்கீரன்|ta:நக்கீரன் இதழ்; Nakkheeran||
sunnews-tamil|outlet||சன் நியூஸ்|Sun News Tamil; ta:சன் டிவி||
polimernews|outlet|polimernews.com|பாலிமர் நியூஸ்|ta:பாலிமர் செய்திகள்; Polimer News||
maalaimalar|outlet|maalaimalar.com|மாலைமலர்|ta:மாலை மலர்; Maalaimalar; Maalai Malar||
makkalkural-net|outlet|makkalkural.net|?மக்கள் குரல்|Makkal Kural||
barandbench|outlet|barandbench.com|Bar and Bench|Bar & Bench; hi:बार एंड बेंच; hi:बार एंड बैंच||
livelaw-in|outlet|livelaw.in|LiveLaw|Live Law; hi:लाइव लॉ||
thelallantop|outlet|thelallantop.com|The Lallantop|hi:द लल्लनटॉप; hi:लल्लनटॉप; hi:दी लल्लनटॉप; Lallantop||
newsclick-in|outlet|newsclick.in|NewsClick|hi:न्यूज़क्लिक||
satyahindi|outlet|satyahindi.com|सत्य हिन्दी|hi:सत्य हिंदी; Satya Hindi||
naidunia|outlet|naidunia.com|नईदुनिया|hi:नई दुनिया अखबार; Nai Dunia||
newsnationtv|outlet|newsnationtv.com|News Nation|hi:न्यूज नेशन; hi:न्यूज़ नेशन||
tv9hindi|outlet|tv9hindi.com|टीवी9 भारतवर्ष|hi:टीवी 9 भारतवर्ष; TV9 Bharatvarsh||
theweek-in|outlet|theweek.in|The Week (India)|en:?The Week; hi:द वीक||
aajkaal-in|outlet|aajkaal.in|Aajkaal|bn:?আজকাল; bn:আজকাল পত্রিকা||
abpananda|outlet|bengali.abplive.com|ABP Ananda|bn:এবিপি আনন্দ||
24ghanta|outlet||Zee 24 Ghanta|bn:জি ২৪ ঘণ্টা; bn:জি ২৪ ঘন্টা||
tv9bangla|outlet|tv9bangla.com|TV9 Bangla|bn:টিভি৯ বাংলা||
minnambalam|outlet|minnambalam.com|மின்னம்பலம்|Minnambalam||
kumudam|outlet|kumudam.com|?குமுதம்|ta:குமுதம் இதழ்; ta:குமுதம் ரிப்போர்ட்டர்; Kumudam||
thuglak|outlet|thuglak.com|?துக்ளக்|ta:துக்ளக் இதழ்; Thuglak||
kalaignarseithigal|outlet|kalaignarseithigal.com|கலைஞர் செய்திகள்|Kalaignar Seithigal; ta:கலைஞர் டிவி||
murasoli|outlet|murasoli.in|முரசொலி|Murasoli||
sathiyam-tv|outlet|sathiyam.tv|சத்தியம் டிவி|Sathiyam TV; ta:சத்தியம் தொலைக்காட்சி||
newsj-tv|outlet|newsj.tv|நியூஸ் ஜெ|ta:நியூஸ் ஜெ தொலைக்காட்சி||
abpnadu|outlet|tamil.abplive.com|ABP Nadu|ta:ஏபிபி நாடு||
oneindia-tamil|outlet|tamil.oneindia.com|ஒன்இந்தியா தமிழ்|ta:ஒன் இந்தியா தமிழ்; ta:ஒன்இந்தியா||
samayam-tamil|outlet|tamil.samayam.com|சமயம் தமிழ்|||
asianetnews|outlet|asianetnews.com|Asianet News|ta:ஏசியாநெட் நியூஸ்; ta:ஏசியாநெட் தமிழ்; ml:ഏഷ്യാനെറ്റ് ന്യൂസ്||
maalaimurasu|outlet|maalaimurasu.com|மாலைமுரசு|ta:மாலை முரசு; Maalaimurasu||
pinkvilla-com|outlet|pinkvilla.com|Pinkvilla|hi:पिंकविला||
bollywoodhungama-com|outlet|bollywoodhungama.com|Bollywood Hungama|hi:बॉलीवुड हंगामा||
koimoi-com|outlet|koimoi.com|Koimoi|hi:कोईमोई||
sacnilk-com|outlet|sacnilk.com|Sacnilk|hi:सैकनिल्क; hi:सैक्निल्क||
sportskeeda-com|outlet|sportskeeda.com|Sportskeeda|||
crictracker-com|outlet|crictracker.com|CricTracker|||
khelnow-com|outlet|khelnow.com|Khel Now|||
gadgets360-com|outlet|gadgets360.com|Gadgets 360|Gadgets360||
91mobiles-com|outlet|91mobiles.com|91mobiles|91Mobiles||
smartprix-com|outlet|smartprix.com|Smartprix|||
beebom-com|outlet|beebom.com|Beebom|||
rushlane-com|outlet|rushlane.com|Rushlane|RushLane||
autocarindia-com|outlet|autocarindia.com|Autocar India|||
medianama-com|outlet|medianama.com|MediaNama|Medianama||
newschecker-in|outlet|newschecker.in|Newschecker|||
skymetweather-com|outlet|skymetweather.com|Skymet|Skymet Weather; hi:स्काईमेट||
cnbctv18-com|outlet|cnbctv18.com|CNBC-TV18|||
coingape-com|outlet|coingape.com|CoinGape|||
filmfare-com|outlet|filmfare.com|Filmfare|||
123telugu-com|outlet|123telugu.com|123telugu|||
greatandhra-com|outlet|greatandhra.com|Greatandhra|Great Andhra||
gulte-com|outlet|gulte.com|Gulte|||
insidesport-in|outlet|insidesport.in|InsideSport|||
entrackr-com|outlet|entrackr.com|Entrackr|||
revsportz-in|outlet|revsportz.in|RevSportz|||
cartoq-com|outlet|cartoq.com|Cartoq|CarToq||
livefistdefence-com|outlet|livefistdefence.com|Livefist|||
exchange4media-com|outlet|exchange4media.com|exchange4media|||
storyboard18-com|outlet|storyboard18.com|Storyboard18|||
vccircle-com|outlet|vccircle.com|VCCircle|||
hauterrfly|outlet|hauterrfly.com|Hauterrfly|hi:हौटरफ्लाई; hi:हॉटरफ्लाई||
esakal|outlet|esakal.com|Sakal|mr:?सकाळ; mr:दैनिक सकाळ||
majha|outlet|marathi.abplive.com|ABP Majha|mr:एबीपी माझा||
zee24taas|outlet|zee24taas.com|Zee 24 Taas|mr:झी २४ तास; mr:झी 24 तास||
tv9marathi|outlet|tv9marathi.com|TV9 Marathi|mr:टीव्ही ९ मराठी; mr:टीव्ही9 मराठी||
divyamarathi|outlet|divyamarathi.bhaskar.com|Divya Marathi|mr:दिव्य मराठी||
ntnews|outlet|ntnews.com|Namasthe Telangana|te:నమస్తే తెలంగాణ||
tv9telugu|outlet|tv9telugu.com|TV9 Telugu|te:టీవీ9; te:టీవీ9 తెలుగు||
ntvtelugu|outlet|ntvtelugu.com|NTV Telugu|te:?ఎన్టీవీ||
v6velugu|outlet|v6velugu.com|V6 Velugu|te:వీ6; te:వీ6 వెలుగు||
navatelangana|outlet|navatelangana.com|Nava Telangana|te:నవతెలంగాణ||
mediaoneonline|outlet|mediaoneonline.com|MediaOne|ml:മീഡിയവൺ; ml:മീഡിയ വൺ||
deepika|outlet|deepika.com|Deepika|ml:?ദീപിക||
kairalinewsonline|outlet|kairalinewsonline.com|Kairali News|ml:കൈരളി ന്യൂസ്||
reporterlive|outlet|reporterlive.com|Reporter TV|ml:റിപ്പോർട്ടർ ടിവി||
twentyfournews|outlet|twentyfournews.com|Twentyfour News|ml:ട്വന്റിഫോർ||
`;
