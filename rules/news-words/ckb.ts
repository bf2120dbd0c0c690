import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'ckb',
  words: `
man: پیاو, پیاوێک, پیاوان
woman: ژن, ژنان, ئافرەت-
child: منداڵ-
baby: کۆرپە-, ساوا
boy: کوڕ, کوڕێک
girl: کچ, کچێک, کچان
family: خێزان-, بنەماڵە-
mother: دایک, دایکی
father: باوک-
wife: هاوسەرەکەی, هاوسەری
husband: مێرد, مێردەکەی
friend: هاوڕێ-
people: خەڵک-, هاووڵاتی-, هاوڵاتی-
student: خوێندکار-, قوتابی, قوتابییان
teacher: مامۆستا-
doctor: پزیشک-, دکتۆر-
soldier: سەرباز, سەربازان, پێشمەرگە-
worker: کرێکار-, کارمەند-
farmer: جووتیار-, جوتیار-
driver: شۆفێر-
player: یاریزان-
tourist: گەشتیار-
refugee: پەنابەر-, ئاوارە-
migrant: کۆچبەر-
victim: قوربانی-
leader: سەرکردە-, ڕابەر-
expert: پسپۆڕ-, شارەزا-, زانایان
journalist: ڕۆژنامەنووس-, ڕۆژنامەوان-, پەیامنێر-
artist: هونەرمەند-, گۆرانیبێژ-
actor: ئەکتەر-
king: پاشا, شاژن-
president: سەرۆککۆمار-, سەرۆک کۆمار-, سەرۆکایەتی
minister: وەزیر-, وەزارەت-
mayor: سەرۆکی شارەوانی, شارەوانی
government: حکوومەت-, حکومەت-
parliament: پەرلەمان-
party: پارتی, حزب-
election: هەڵبژاردن-
vote: دەنگدان-, ڕیفراندۆم-, دەنگدەر-
law: یاسا, یاسای, یاساکە
court: دادگا-
judge: دادوەر-
lawyer: پارێزەر-, داواکاری گشتی
prison: زیندان-, بەندیخانە-, گرتووخانە-
police: پۆلیس-
crime: تاوانکار-, تاوانبار
murder: کوشتن-
kill: کوژران, کوژرا, کوشت
death: مردن-, گیانی لەدەستدا, گیانیان لەدەستدا
injured: بریندار-
attack: هێرش-
bomb: تەقینەوە-, بۆمب-
shoot: تەقە, تەقەکردن-, تەقەی
gun: چەک, دەمانچە-
stab: چەقۆ-
steal: دزین-, دزی
arrest: دەستگیر-
suspect: گومانلێکراو-
accuse: تۆمەتی, تۆمەتبار-
investigation: لێکۆڵینەوە-
war: جەنگ-, شەڕ
peace: ئاشتی-, ئاگربەست-
army: سوپا, سوپای
ship: کەشتی-
missile: مووشەک-, موشەک-
nuclear: ئەتۆمی, ناوەکی
terror: تیرۆر-
border: سنوور-, سنور-
sanctions: گەمارۆ-
protest: خۆپیشاندان-, ناڕەزایی-, خۆپیشاندەر-
strike: مانگرتن
earthquake: بوومەلەرزە-, بومەلەرزە-
tsunami: تسۆنامی, سۆنامی
storm: گەردەلوول-, زریان-
flood: لافاو-
rain: باران, بارانبارین-
snow: بەفر-
fire: ئاگرکەوتنەوە-, ئاگر
volcano: گڕکان-, بورکان-
accident: هاتوچۆ
rescue: ڕزگار-
missing: بێسەروشوێن-
disaster: کارەسات-
emergency: نائاسایی, فریاگوزاری
weather: کەشوهەوا, کەشناسی
environment: ژینگە-
money: پارە, پارەی
price: نرخ-
tax: باج, گومرگ-
bank: بانک-
market: بازاڕ, بازاڕی
company: کۆمپانیا-
trade: بازرگانی-, هەناردە-
pay: مووچە-, موچە-
million: ملیۆن-
billion: ملیار-
thousand: هەزار-
hundred: سەدان
percent: لەسەدا
dollar: دۆلار-
euro: یۆرۆ-
buy: کڕین-
sell: فرۆشتن-
economy: ئابووری-, ئابوری-
oil: نەوت-
energy: وزە, کارەبا-
food: خۆراک-, خواردن
car: ئۆتۆمبێل-, ئۆتۆمبیل-
plane: فڕۆکە-
train: شەمەندەفەر-
road: ڕێگاوبان-, شەقام-
bridge: پرد, پردی
airport: فڕۆکەخانە-
house: خانوو-, ماڵ
building: باڵەخانە-
city: شار, شاری, شارەکە
village: گوند-
country: وڵات-
state: ویلایەت-
world: جیهان-
island: دوورگە-, دورگە-
sea: دەریا, دەریای, ئۆقیانووس-
river: ڕووبار-
mountain: چیا, چیای
forest: دارستان-
land: زەوی
water: ئاو, ئاوی
space: بۆشایی ئاسمان
hospital: نەخۆشخانە-
disease: نەخۆشی, نەخۆش
virus: ڤایرۆس-, کۆرۆنا-
cancer: شێرپەنجە-
medicine: دەرمان-, هۆشبەر
vaccine: ڤاکسین-
health: تەندروستی-
surgery: نەشتەرگەری-
birth: لەدایکبوون-, لەدایکبوو
heart: دڵ
body: تەرم-
film: فیلم-, سینەما-
music: مۆسیقا-, گۆرانی
book: کتێب-, ڕۆمان-
art: هونەری, شێوەکاری
museum: مۆزەخانە-, پێشانگا-
statue: پەیکەر-
church: کڵێسا-
religion: ئایین-
mosque: مزگەوت-, موسڵمان-
school: قوتابخانە-, خوێندنگە-
university: زانکۆ-
study: توێژینەوە-, ڕاپۆرت-
science: زانست-
language: زمان-
history: مێژوو-
award: خەڵات-
star: ئەستێرە-
television: تەلەڤزیۆن-, تەلەفزیۆن-
newspaper: ڕۆژنامەی, گۆڤار-
internet: ئینتەرنێت-
social media: سۆشیاڵ میدیا, تۆڕە کۆمەڵایەتییەکان, فەیسبووک-
phone: تەلەفۆن-, مۆبایل-
computer: کۆمپیوتەر-, تەکنەلۆژیا-
artificial intelligence: زیرەکی دەستکرد, ژیریی دەستکرد
game: یاری
festival: فێستیڤاڵ-, فیستیڤاڵ-
restaurant: چێشتخانە-, ڕێستورانت-
animal: ئاژەڵ-
dog: سەگ-
cat: پشیلە-
horse: ئەسپ-
bird: باڵندە-
fish: ماسی
football: تۆپی پێ
team: تیپ, تیپی, هەڵبژاردەی
win: بردەوە, سەرکەوتن-
lose: دۆڕا, شکست-
goal: گۆڵ
champion: پاڵەوان-
coach: ڕاهێنەر-
season: وەرز, وەرزی
club: یانە-
athlete: وەرزشوان-, وەرزشکار-
day: ڕۆژ
night: شەو
week: هەفتە-
month: مانگ, مانگی
year: ساڵ-
today: ئەمڕۆ
hour: کاتژمێر-
minute: خولەک-
new: نوێ
first: یەکەم-
second: دووەم-
last: دوایین
old: کۆن, بەتەمەن
young: گەنج-
future: داهاتوو-
say: دەڵێت, گوتی, وتی
speak: گفتوگۆ-, دانوستان-
ask: پرسیار-
answer: وەڵام-
write: نووسی, نامە
warn: هۆشداری-
fear: ترس, نیگەران-
hope: هیوا-
threaten: هەڕەشە-
promise: بەڵێن-
demand: داوای, داواکاری
refuse: ڕەتکرد-, ڕەتیکرد-
agree: ڕێککەوت-, ڕێکەوت-
meet: کۆبوونەوە-, دیدار-
support: پشتگیری-, پشتیوانی-
help: یارمەتی-, هاوکاری-
plan: پلان-, پڕۆژە-
decide: بڕیار-
change: گۆڕانکاری-, چاکسازی-
rise: بەرزبوونەوە-, زیادبوون-
fall: دابەزین-, کەمبوونەوە-
return: گەڕانەوە-, گەڕایەوە
leave: کشانەوە-, جێهێشت-
begin: دەستپێک-, دەستیپێکرد-
end: کۆتایی
open: کردنەوە-, کرایەوە
close: داخست-, داخرا-
find: دۆزینەوە-, دۆزرایەوە
search: گەڕان
destroy: وێران-, ڕووخا-
escape: هەڵات-, ڕایکرد
hide: نهێنی-
ban: قەدەغە-
release: ئازادکرا-
resign: دەستلەکارکێشان-, دەستی لەکار
visit: سەردان-
marry: هاوسەرگیری-
love: خۆشەویستی-
fight: پێکدادان-
learn: فێربوون-, خوێندن
truth: ڕاستی
lie: درۆ
mistake: هەڵە
apologise: لێبوردن-, داوای لێبوردن
rights: مافی مرۆڤ, مافەکانی
free: ئازادی
power: دەسەڵات-, هێز
security: ئاسایش-
danger: مەترسی-
crisis: قەیران-, کێشە-
big: گەورە-
small: بچووک-
high: بەرز
long: درێژ-
strong: بەهێز-
good: باش, باشترین
bad: خراپ-
rich: دەوڵەمەند-
poor: هەژار, هەژاری, هەژاران
black: ڕەش
white: سپی
red: سوور
green: سەوز
blue: شین
former: پێشوو-
national: نیشتمانی-
international: نێودەوڵەتی-
foreign: بیانی-, دەرەوە
north: باکوور-, باکور-
south: باشوور-, باشور-
east: ڕۆژهەڵات-
west: ڕۆژئاوا-
angry: تووڕە-
happy: دڵخۆش-
hard: سەخت, قورس
two: دوو
three: سێ
four: چوار
five: پێنج
six: شەش
seven: حەوت
eight: هەشت
nine: نۆ
half: نیو, نیوە-
part: بەش, بەشێک
candidate: کاندید-, پاڵێوراو-
agency: ئاژانس-, لیژنە-, کۆمسیۆن-
scandal: گەندەڵی-
union: یەکێتی-
capital: پایتەخت-
US: ئەمریکا-, ئەمەریکا-, ویلایەتە یەکگرتووەکان
GB: بەریتانیا-, ئینگلیز-, ئینگلتەرا
RU: ڕووسیا-, روسیا-
CN: چین-
KP: کۆریای باکوور
DE: ئەڵمانیا-
FR: فەڕەنسا-, فەرەنسا-
TR: تورکیا-
SY: سووریا-, سوریا-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'پۆلیس پیاوێکی دەستگیرکرد: پیاوێک بە گومانی کوشتنی خوێندکارێک': 'police, man, arrest, murder, student',
    'بوومەلەرزەیەکی بەهێز لە ژاپۆن: سەدان کەس کوژران و بریندار بوون': 'earthquake, strong, hundred, kill, injured',
    'وەزیری پێشووی تەندروستی: حکوومەت یاسای نوێ دەردەکات': 'minister, former, health, government, law, new',
  },
  not: {
    'شارەزایان دڵنیان کوڕە هەڵەبجەیی': 'city, heart, boy, mistake',
    'چەکدار کۆنگرە لە ئەوروپا': 'gun, old, water',
  },
};
