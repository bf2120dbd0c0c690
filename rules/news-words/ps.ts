import type { NewsWords } from '../../core/match/news-words.ts';

// left out because they read like commoner words in Latin letters: ساعت (است), منع (من), اته (ته), لس (لاس), اور (ور), سره (with), لور (لوړ), بد (بعد)
export default {
  lang: 'ps',
  words: `
man: سړی, نارینه
woman: ښځه, ښځې, ښځو
child: ماشوم-
baby: نوی زیږیدلی
boy: هلک, هلکان
girl: نجلۍ, نجونې, نجونو
family: کورنۍ
mother: مور
father: پلار
son: زوی
daughter: لوڼې
wife: مېرمن, میرمن
husband: مېړه
friend: ملګری
people: خلک, خلکو, وګړي
student: زده کوونکي, محصل-, زده کړیال-
teacher: ښوونکی, استاد
doctor: ډاکټر-
soldier: سرتېري, عسکر, سرتیري
worker: کارکوونکي, کارګر-, مامور-
farmer: بزګر-, کروندګر-
driver: ډرېور, موټروان
player: لوبغاړی, لوبغاړو
tourist: سیلاني, ګرځندوی
refugee: کډوال-, پناه غوښتونکي
migrant: مهاجر-
victim: قرباني, قربانیان
leader: مشر, رهبر-
expert: کارپوه, شنونکي, پوهان
journalist: خبریال-, ژورنالیست-
artist: سندرغاړی, هنرمند-
actor: لوبغاړې, ممثل
king: پاچا, ملکه
president: ولسمشر-, جمهور رئیس
minister: وزیر-, وزارت
mayor: ښاروال-
government: حکومت-, دولت
parliament: پارلمان-, ولسي جرګه, مشرانو جرګه
party: ګوند, ګوندونه
election: ټاکنې, ټاکنو, انتخابات
vote: رایې, رایه, ټولپوښتنه
law: قانون, قوانین
court: محکمه, محکمې
judge: قاضي
lawyer: څارنوال-, مدافع وکیل
prison: زندان, بندیان, بندي
police: پولیس-
crime: جرم, جرمونه, جنایي
murder: قتل
kill: وژلي, وژل, وژنه
death: مړه, مرګ, مړینه
injured: ټپیان, ټپي, ژوبل
attack: برید-
bomb: چاودنه, چاودنې, بم
shoot: ډزې, ډزو
gun: وسله, وسلې, ټوپک
stab: چاقو, چاړه
rape: جنسي تیری
steal: غلا, غله
arrest: نیول, نیولي, ونیول
suspect: شکمن-
accuse: تورن, تورونه, تور
investigation: پلټنې, پلټنه, څېړنې
war: جګړه, جګړې
peace: سوله, سولې, اوربند
army: اردو, پوځ, پوځي
ship: بېړۍ, بیړۍ
missile: توغندي, راکټ
nuclear: اټومي, هستوي
terror: ترهګر-, تروریست-
border: پوله, پولې, سرحد-
sanctions: بندیزونه, بندیزونو
protest: لاریون-, اعتراض
strike: اعتصاب
earthquake: زلزله, زلزلې
tsunami: سونامي
storm: توپان, طوفان
flood: سېلاب-, سیلاب-
rain: باران-
snow: واوره, واورې
fire: اور لګېدنه, اور لګېدنې
volcano: اورشیندونکی, اورغورځوونکی
accident: ټرافیکي پېښه, ټکر
rescue: ژغورنه, ژغورل
missing: ورک, لادرک
disaster: ناورین
emergency: بیړني, بېړني
weather: هوا پېژندنه
climate: اقلیم, اقلیمي
environment: چاپېریال-, چاپیریال-, ککړتیا
money: پیسې, پیسو
price: بیه, بیې
tax: مالیه, مالیات, تعرفې
bank: بانک
market: بازار
company: شرکت, کمپنۍ
trade: سوداګر-, صادرات, تجارت
work: دنده, دندې, کارموندنه
pay: معاش, معاشونه, تنخوا
million: میلیون-, ملیون-
billion: میلیارد-, ملیارد-
thousand: زرګونه
hundred: سلګونه, سلګونو
percent: سلنه
dollar: ډالر-
euro: یورو
buy: پېرل, پېرود
sell: پلورل, پلور
economy: اقتصاد, اقتصادي
oil: تېل, تیل, نفت
energy: انرژي, برېښنا
food: خواړه, خوراکي, خوړو
car: موټر, موټرونه
plane: الوتکه, الوتکې, الوتنه
train: اورګاډی, رېل
road: سړک, سړکونه, لویه لار
bridge: پل
airport: هوايي ډګر
house: کور, کورونه
building: ودانۍ
city: ښار, ښارونه
village: کلی
country: هېواد-, هیواد-
state: ایالت, ولایت
world: نړۍ, نړیوال
island: ټاپو
sea: سمندر, سمندرګی
river: سیند, سیندونه
mountain: غر, غرونه
forest: ځنګل-
land: ځمکه, ځمکې
water: اوبه, اوبو
space: فضايي
hospital: روغتون-
disease: ناروغي, ناروغۍ, ناروغان
virus: ویروس-, کرونا
cancer: سرطان
medicine: درمل, نشه يي
vaccine: واکسین-
health: روغتیا-
surgery: جراحي
birth: زېږون, زیږون
sleep: خوب
heart: زړه
body: جسد, جسدونه, مړي
film: فلم, فلمونه, سینما
music: موسیقي, سندره, سندرې
book: کتاب, کتابونه, ناول
art: هنر, هنري
museum: موزیم, نندارتون
church: کلیسا
religion: دین, دیني, مذهبي
mosque: جومات, مسلمان-, اسلامي
school: ښوونځی, ښوونځيو
university: پوهنتون-
study: څېړنه, څیړنه, راپور
science: ساینس, علمي
language: ژبه, ژبې
history: تاریخ, تاریخي
award: جایزه, جایزې
star: ستوری
television: تلویزیون-
newspaper: ورځپاڼه, ورځپاڼې, مجله
internet: انټرنېټ, انټرنټ, انلاین
social media: ټولنیزو رسنیو, ټولنیزې رسنۍ, فېسبوک
phone: ټیلیفون, تلیفون, موبایل
computer: کمپیوټر-, ټکنالوژي, ټکنالوجۍ
artificial intelligence: مصنوعي ځیرکتیا, مصنوعي هوښیارتیا
game: لوبه, لوبې
festival: جشن, جشنواره
restaurant: رستورانت, هوټل
animal: څاروي, حیوانات, ځناور
dog: سپی
cat: پیشو
horse: اسونه
cow: غوا, غواګانې
bird: مرغۍ, مرغان
fish: کب, کبان, ماهي
football: فوټبال
team: لوبډله, ټیم
match: سیالۍ
win: بریا, سوبه, وګټله
lose: ماتې, ماته
goal: ګول, ګولونه
champion: اتل, اتلولي
cup: نړیوال جام
coach: روزونکی
league: لیګ
club: کلب
athlete: ورزشکار-, ورزش
day: ورځ, ورځې
night: شپه, شپې
week: اونۍ
month: میاشت, میاشتې
year: کال, کلونه, کلن
today: نن
hour: ساعتونه
minute: دقیقې, ثانیې
new: نوی, نوې
first: لومړی, لومړۍ, لومړني
second: دویم, دویمه
last: وروستی, وروستۍ
old: زوړ, بوډا
young: ځوان, ځوانان
time: وخت
future: راتلونکی, راتلونکې
say: وايي, وویل
speak: خبرې, وینا, مذاکرات
ask: پوښتنه, پوښتنې
answer: ځواب
write: لیکلي, لیک
deny: ردوي, رد کړ
warn: خبرداری
fear: وېره, ویره, اندېښنه
hope: هیله, هیلې
threaten: ګواښ-
promise: ژمنه, ژمنې
demand: غوښتنه, غوښتنې
refuse: انکار
agree: تړون, هوکړه, هوکړې
meet: لیدنه, غونډه, ناسته
support: ملاتړ
help: مرسته, مرستې
plan: پلان, پروژه, طرحه
decide: پرېکړه, پریکړه, پرېکړې
change: بدلون, اصلاحات
rise: زیاتوالی, لوړوالی
fall: کمښت
return: راستنېدل, راستانه, بېرته راستن
leave: وتل, پرېښود
begin: پیل
end: پای
open: پرانیست, پرانیستل
close: وتړل, تړل
find: موندل, وموند
search: لټون
destroy: ویجاړ, تباه
escape: تښتېدلی, وتښتېد
hide: پټه
ban: بندیز
release: خوشې, آزاد شو
resign: استعفا
visit: سفر, لیدنه کتنه
marry: واده, ودونه
love: مینه, مینې
fight: نښته, نښتې
learn: زده کړې, زده کړه
truth: رښتیا, حقیقت
lie: دروغ, جعلي
mistake: تېروتنه, غلطي
apologise: بښنه, بخښنه
rights: حقونه, بشري حقونو, بشري حقونه
free: آزادي, ازادي, وړیا
power: واک, قدرت, ځواک
security: امنیت, امنیتي
danger: خطر, خطرناک
crisis: بحران, ستونزه, ستونزې
big: لوی, ستر, لویه
small: کوچنی, وړوکی
long: اوږد, اوږده
strong: پیاوړی, قوي
good: ښه, غوره
rich: شتمن, بډای
poor: بېوزلي, غریب, بیوزله
black: تور رنګ
white: سپین, سپینه
red: سور
green: شین
former: پخوانی, پخوانۍ
national: ملي
international: نړیواله, نړیوالې
foreign: بهرنی, بهرنیو
north: شمال, شمالي
south: سوېل, جنوب, جنوبي
east: ختیځ, شرق
west: لویدیځ, لوېدیځ, غرب
angry: غوسه, قهر
happy: خوښي, خوشاله
sad: خپګان, غم
hard: سخت, ستونزمن
two: دوه
three: درې
four: څلور
five: پنځه
six: شپږ
seven: اووه
nine: نهه
half: نیم, نیمایي
double: دوه چنده
part: برخه, برخې
candidate: نوماند-, کاندید
agency: اداره, کمیسیون, کمېټه
scandal: فساد, رسوايي
union: اتحادیه
capital: پلازمېنه, پلازمینه
US: امریکا-, امریکا, امریکايي-
GB: بریتانیا-, انګلستان, برتانیا-
RU: روسیه, روس-
CN: چین-
KP: شمالي کوریا
DE: جرمن-, المان-
FR: فرانس-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'پولیسو د قتل په تړاو شکمن سړی ونیول: محصل وژل شوی': 'police, murder, suspect, man, arrest, student, kill',
    'په جاپان کې زورورې زلزلې سلګونه کسان وژلي او ټپیان کړي': 'earthquake, hundred, kill, injured',
    'پخوانی وزیر استعفا وکړه، نوی حکومت جوړیږي': 'former, minister, resign, new, government',
  },
  not: {
    'کورسونه او نویمه ګڼه': 'house, new',
    'شینواري او سورګل راغلل': 'green, red',
  },
};
