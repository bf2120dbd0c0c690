export default `
prothomalo|outlet|prothomalo.com|প্রথম আলো|bn:প্রথম আলো; Prothom Alo; hi:प्रोथोम आलो; bn:প্রথম আলো ডটকম; hi:प्रथम आलो|https://www.prothomalo.com/search/?q={q}|
thedailystar-net|outlet|thedailystar.net|The Daily Star (Bangladesh)|en:?!The Daily Star; en:?Daily Star; bn:ডেইলি স্টার; bn:দ্য ডেইলি স্টার; hi:डेली स्टार; hi:द डेली स्टार||
jugantor|outlet|jugantor.com|?যুগান্তর|bn:?যুগান্তর; en:Jugantor||
kalerkantho|outlet|kalerkantho.com|কালের কণ্ঠ|bn:কালের কণ্ঠ; en:The Daily Kaler Kantho||
samakal|outlet|samakal.com|?সমকাল|bn:?সমকাল; en:The Daily Samakal||
ittefaq-com-bd|outlet|ittefaq.com.bd|ইত্তেফাক|bn:ইত্তেফাক; en:The Daily Ittefaq||
bdnews24|outlet|bdnews24.com|bdnews24|bdnews24.com; bn:বিডিনিউজ টোয়েন্টিফোর ডটকম; bn:bdnews24; bn:বিডিনিউজ; bn:বিডিনিউজ টোয়েন্টিফোর||
dhakatribune|outlet|dhakatribune.com|Dhaka Tribune|bn:ঢাকা ট্রিবিউন||
tbsnews-net|outlet|tbsnews.net|The Business Standard (BD)|en:TBS News; en:?The Business Standard; bn:দ্য বিজনেস স্ট্যান্ডার্ড; bn:টিবিএস||
newagebd-net|outlet|newagebd.net|New Age (BD)|en:?New Age; bn:নিউ এজ||
thefinancialexpress-com-bd|outlet|thefinancialexpress.com.bd thefinancialexpress-bd.com|The Financial Express (BD)|en:?Financial Express; en:?The Financial Express; bn:দ্য ফিন্যান্সিয়াল এক্সপ্রেস; bn:ফিন্যান্সিয়াল এক্সপ্রেস||
bd-pratidin|outlet|bd-pratidin.com|Bangladesh Pratidin|en:Bangladesh Pratidin; bn:?বাংলাদেশ প্রতিদিন||
daily-sun|outlet|daily-sun.com|?Daily Sun|en:?Daily Sun; bn:ডেইলি সান||
comillarkagoj|outlet|comillarkagoj.com|Comillar Kagoj|en:Comillar Kagoj||
dailynayadiganta|outlet|dailynayadiganta.com|Daily Naya Diganta|en:Daily Naya Diganta; bn:নয়া দিগন্ত||
mzamin|outlet|mzamin.com|Manabzamin|en:Manabzamin; bn:মানবজমিন||
alokitobangladesh|outlet|alokitobangladesh.com|Songbad Weekly 24|en:Songbad Weekly 24||
dainikamadershomoy|outlet|dainikamadershomoy.com|Amader Shomoy|en:Amader Shomoy; bn:?আমাদের সময়||
dailyinqilab|outlet|dailyinqilab.com|Daily Inqilab|en:Daily Inqilab; bn:?ইনকিলাব||
weeklyblitz-net|outlet|weeklyblitz.net|Weekly Blitz|en:Weekly Blitz||
thebangladeshtoday|outlet|thebangladeshtoday.com|The Bangladesh Today|en:The Bangladesh Today; Bangladesh Today||
suprobhat|outlet|suprobhat.com|Suprobhat Bangladesh|en:Suprobhat Bangladesh||
banglanews24|outlet|banglanews24.com|বাংলানিউজ|bn:বাংলানিউজটোয়েন্টিফোর; Banglanews24; banglanews24.com||
jagonews24|outlet|jagonews24.com|জাগো নিউজ|bn:জাগোনিউজ; Jago News||
dhakapost|outlet|dhakapost.com|ঢাকা পোস্ট|Dhaka Post||
banglatribune|outlet|banglatribune.com|বাংলা ট্রিবিউন|Bangla Tribune||
somoynews-tv|outlet|somoynews.tv|সময় টিভি|bn:সময় সংবাদ; Somoy TV||
ajkerpatrika|outlet|ajkerpatrika.com|?আজকের পত্রিকা|Ajker Patrika||
jamuna-tv|outlet|jamuna.tv|যমুনা টিভি|bn:যমুনা টেলিভিশন; Jamuna TV||
dailyjanakantha|outlet|dailyjanakantha.com|জনকণ্ঠ|Daily Janakantha; Janakantha||
bhorerkagoj|outlet|bhorerkagoj.com|?ভোরের কাগজ|Bhorer Kagoj||
deshrupantor|outlet|deshrupantor.com|দেশ রূপান্তর|Desh Rupantor||
bonikbarta|outlet|bonikbarta.com bonikbarta.net|বণিক বার্তা|Bonik Barta||
dailyamardesh|outlet|dailyamardesh.com|?আমার দেশ|bn:আমার দেশ পত্রিকা; bn:দৈনিক আমার দেশ; Amar Desh||
kalbela|outlet|kalbela.com|কালবেলা|bn:দৈনিক কালবেলা; Kalbela||
khaborerkagoj|outlet|khaborerkagoj.com|খবরের কাগজ পত্রিকা|bn:দৈনিক খবরের কাগজ; Khaborer Kagoj||
protidinerbangladesh|outlet|protidinerbangladesh.com|প্রতিদিনের বাংলাদেশ|Protidiner Bangladesh||
ekattor-tv|outlet|ekattor.tv|একাত্তর টিভি|bn:একাত্তর টেলিভিশন; Ekattor TV||
channeli-tv|outlet|channelionline.com|চ্যানেল আই|Channel i; bn:চ্যানেল আই অনলাইন||
ntvbd|outlet|ntvbd.com|এনটিভি|bn:এনটিভি অনলাইন; NTV Bangladesh||
rtvonline|outlet|rtvonline.com|আরটিভি|bn:আরটিভি নিউজ||
dbcnews-tv|outlet|dbcnews.tv|ডিবিসি নিউজ|DBC News||
channel24bd|outlet|channel24bd.tv|চ্যানেল ২৪|bn:চ্যানেল টোয়েন্টিফোর||
independent24|outlet|independent24.com|ইন্ডিপেনডেন্ট টেলিভিশন|bn:ইনডিপেনডেন্ট টেলিভিশন||
ekushey-tv|outlet|ekushey-tv.com|একুশে টিভি|bn:একুশে টেলিভিশন||
atnbangla|outlet|atnbangla.tv|এটিএন বাংলা|ATN Bangla||
atnnews-tv|outlet|atnnewstv.com|এটিএন নিউজ|ATN News||
netra-news|outlet|netra.news|নেত্র নিউজ|Netra News||
risingbd|outlet|risingbd.com|রাইজিংবিডি|bn:রাইজিংবিডি ডটকম; Risingbd||
dailysangram|outlet|dailysangram.com|?সংগ্রাম|bn:দৈনিক সংগ্রাম; Daily Sangram||
sangbad-net-bd|outlet|sangbad.net.bd|দৈনিক সংবাদ|||
rumorscanner-com|outlet|rumorscanner.com|রিউমর স্ক্যানার|Rumor Scanner||
`;
