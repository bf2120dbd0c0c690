export default `
prothomalo|outlet|prothomalo.com|প্রথম আলো|bn:প্রথম আলো; Prothom Alo; hi:प्रोथोम आलो|https://www.prothomalo.com/search/?q={q}|
thedailystar-net|outlet|thedailystar.net|The Daily Star (Bangladesh)|en:?!The Daily Star; en:?Daily Star; bn:ডেইলি স্টার; bn:দ্য ডেইলি স্টার||
jugantor|outlet|jugantor.com|?যুগান্তর|bn:?যুগান্তর; en:Jugantor; bn:দৈনিক যুগান্তর||
kalerkantho|outlet|kalerkantho.com|কালের কণ্ঠ|bn:কালের কণ্ঠ; en:The Daily Kaler Kantho||
samakal|outlet|samakal.com|?সমকাল|bn:?সমকাল; en:The Daily Samakal; bn:দৈনিক সমকাল||
ittefaq-com-bd|outlet|ittefaq.com.bd|ইত্তেফাক|bn:ইত্তেফাক; en:The Daily Ittefaq||
bdnews24|outlet|bdnews24.com|bdnews24|bdnews24.com; bn:বিডিনিউজ টোয়েন্টিফোর ডটকম; bn:bdnews24||
dhakatribune|outlet|dhakatribune.com|Dhaka Tribune|bn:ঢাকা ট্রিবিউন||
tbsnews-net|outlet|tbsnews.net|The Business Standard (BD)|en:TBS News; en:?The Business Standard||
newagebd-net|outlet|newagebd.net|New Age (BD)|en:?New Age||
thefinancialexpress-com-bd|outlet|thefinancialexpress.com.bd thefinancialexpress-bd.com|The Financial Express (BD)|en:?Financial Express; en:?The Financial Express||
bd-pratidin|outlet|bd-pratidin.com|Bangladesh Pratidin|en:Bangladesh Pratidin||
daily-sun|outlet|daily-sun.com|?Daily Sun|en:?Daily Sun||
comillarkagoj|outlet|comillarkagoj.com|Comillar Kagoj|en:Comillar Kagoj||
dailynayadiganta|outlet|dailynayadiganta.com|Daily Naya Diganta|en:Daily Naya Diganta||
mzamin|outlet|mzamin.com|Manabzamin|en:Manabzamin||
alokitobangladesh|outlet|alokitobangladesh.com|Songbad Weekly 24|en:Songbad Weekly 24||
dainikamadershomoy|outlet|dainikamadershomoy.com|Amader Shomoy|en:Amader Shomoy||
dailyinqilab|outlet|dailyinqilab.com|Daily Inqilab|en:Daily Inqilab||
weeklyblitz-net|outlet|weeklyblitz.net|Weekly Blitz|en:Weekly Blitz||
thebangladeshtoday|outlet|thebangladeshtoday.com|The Bangladesh Today|en:The Bangladesh Today; Bangladesh Today||
suprobhat|outlet|suprobhat.com|Suprobhat Bangladesh|en:Suprobhat Bangladesh||
`;
