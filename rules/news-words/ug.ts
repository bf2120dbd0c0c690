import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'ug',
  words: `
man: ئەر, ئەرلەر, ئەركىشى
woman: ئايال, ئاياللار-
child: بالا, بالىلار, بالىسى
baby: بوۋاق-
boy: ئوغۇل بالا
girl: قىز, قىزلار, قىزى
family: ئائىلە-, ئۇرۇق تۇغقان
mother: ئانا, ئانىسى
father: دادىسى, ئاتىسى
son: ئوغلى
daughter: قىزىنى
wife: ئايالى
husband: ئېرى, يولدىشى
friend: دوستى, دوستلىرى
people: خەلق, خەلقى, كىشىلەر
student: ئوقۇغۇچى-
teacher: ئوقۇتقۇچى-, مۇئەللىم-
doctor: دوختۇر-
soldier: ئەسكەر, ئەسكىرى, ئەسكەرلەر
worker: ئىشچى-, خادىم-
farmer: دېھقان-
driver: شوپۇر-
player: توپچى-
tourist: ساياھەتچى-, تۇرىست
refugee: مۇساپىر-, پاناھلىق
migrant: كۆچمەن-
victim: زىيانكەشلىك, قۇربان
leader: رەھبەر-, رەئىس-
expert: مۇتەخەسسىس-, ئالىم, تەتقىقاتچى-
journalist: مۇخبىر-, ژۇرنالىست-
artist: ناخشىچى-, سەنئەتكار-
actor: ئارتىس-
king: پادىشاھ-
president: پرېزىدېنت-, زۇڭتۇڭ
minister: مىنىستىر-, باش مىنىستىر, ۋەزىر
mayor: شەھەر باشلىقى
government: ھۆكۈمەت-, ھۆكۈمىتى
parliament: پارلامېنت-, كېڭەش پالاتا-
party: پارتىيە-
election: سايلام-
vote: ئاۋاز بېرىش-
law: قانۇن-
court: سوت مەھكىمىسى, مەھكىمە-
judge: سوتچى-
lawyer: ئادۋوكات-
prison: تۈرمە-, لاگېر-, تۇتقۇن
police: ساقچى-
crime: جىنايەت-, جىنايى
murder: قاتىللىق
kill: ئۆلتۈر-
death: ئۆلۈم-, ئۆلگەن, قازا
injured: يارىلان-, يارىدار-
attack: ھۇجۇم-
bomb: بومبا-, پارتلا-
shoot: ئوق چىقار-, ئېتىپ
gun: قورال-, مىلتىق
stab: پىچاق-
steal: ئوغرىلىق, ئوغرى
arrest: قولغا ئېلىن-, تۇتقۇن قىل-
suspect: گۇمان-
accuse: ئەيىبلە-
sentence: ھۆكۈم, كېسىلگەن
investigation: تەكشۈر-
war: ئۇرۇش, ئۇرۇشى, ئۇرۇشتا
peace: تىنچلىق-, ئۇرۇش توختىتىش
army: ئارمىيە-, قوشۇن-, ھەربىي
ship: پاراخوت-, كېمە
missile: باشقۇرۇلىدىغان بومبا, راكېتا
nuclear: يادرو-
terror: تېرور-
border: چېگرا-
sanctions: جازا يۈرگۈز-, ئېمبارگو
protest: نامايىش-, نارازىلىق
earthquake: يەر تەۋرە-
storm: بوران-
flood: كەلكۈن-
rain: يامغۇر-
snow: مۇز
fire: ئوت ئاپىتى, ئوت كەتكەن
volcano: يانار تاغ, ۋولقان
accident: ھادىسە-, قاتناش ھادىسىسى
rescue: قۇتقۇز-
missing: يوقاپ, غايىب
disaster: ئاپەت-
emergency: جىددىي
weather: ھاۋارايى
climate: كىلىمات-
environment: مۇھىت, بۇلغىن-
money: پۇل, پۇلى
price: باھا, باھاسى
tax: باج, تاموژنا بېجى
bank: بانكا, بانكىسى
market: بازار-, بازىرى
company: شىركەت-, شىركىتى
trade: سودا-, ئېكسپورت
work: خىزمەت, ئىش ئورنى
pay: مائاش-
million: مىليون-
billion: مىليارد-
thousand: مىڭ
hundred: يۈز, يۈزلىگەن
percent: پىرسەنت-
dollar: دوللار-
euro: ياۋرو
buy: سېتىۋال-
sell: سېتىش
economy: ئىقتىساد-
oil: نېفىت-, بېنزىن
energy: ئېنېرگىيە, توك
food: يېمەكلىك-, ئوزۇق
car: ماشىنا-, ئاپتوموبىل-
plane: ئايروپىلان-
train: پويىز-, تۆمۈر يول
road: يول, يولى, كوچا
bridge: كۆۋرۈك-
airport: ئايرودروم-
house: ئۆي, ئۆيى
building: بىنا, بىناسى
city: شەھەر-, شەھىرى
village: يېزا, كەنت
country: دۆلەت-, دۆلىتى
state: شتات-
world: دۇنيا-
island: ئارال-
sea: دېڭىز-, ئوكيان
river: دەريا-, كۆل
mountain: تاغ, تاغلىق
forest: ئورمان-
land: يەر, زېمىن
water: سۇ
space: ئالەم بوشلۇقى, ھەمراھ
hospital: دوختۇرخانا-
disease: كېسەل-, كېسىلى
virus: ۋىرۇس-, كورونا
cancer: راك كېسىلى
medicine: دورا, دورىسى, زەھەرلىك چېكىملىك
vaccine: ۋاكسىنا-
health: ساغلاملىق
heart: يۈرەك-, يۈرىكى
body: جەسەت-, جەسىتى
film: فىلىم-, كىنو
music: مۇزىكا-, ناخشا
book: كىتاب-
art: سەنئەت-
museum: مۇزېي-
church: چېركاۋ
religion: دىن, دىنىي
mosque: مەسچىت-, مۇسۇلمان-, ئىسلام
school: مەكتەپ-, مەكتىپى
university: ئۇنىۋېرسىتېت-, پروفېسسور-
study: تەتقىقات-, دوكلات-
science: ئىلىم پەن, پەن تېخنىكا
language: تىل, تىلى
history: تارىخ-
award: مۇكاپات-
star: چولپان-, يۇلتۇز
television: تېلېۋىزىيە-
newspaper: گېزىت-, ژۇرنال
internet: ئىنتېرنېت-, تور
social media: ئىجتىمائىي تاراتقۇ-, فېيسبۇك
phone: تېلېفون-, يانفون
computer: كومپيۇتېر-, تېخنىكا
artificial intelligence: سۈنئىي ئەقىل
game: ئويۇن, ئويۇنى
festival: بايرام-, فېستىۋال
restaurant: ئاشخانا-, رېستوران-
animal: ھايۋان-
dog: ئىت, ئىتلار
cat: مۈشۈك
horse: ئاتلار
bird: قۇش, قۇشلار
fish: بېلىق
football: پۇتبول-
team: كوماندا-
win: غەلىبە-, يەڭدى
lose: مەغلۇب, يېڭىلدى
champion: چېمپىيون-
coach: ترېنېر-
club: كۇلۇب
athlete: تەنھەرىكەتچى-, تەنھەرىكەت
day: كۈن, كۈنى
night: كېچە, كېچىسى
week: ھەپتە-
month: ئاي, ئاينىڭ
year: يىل, يىلى
today: بۈگۈن
hour: سائەت-
minute: مىنۇت, سېكۇنت
new: يېڭى
first: بىرىنچى, تۇنجى
second: ئىككىنچى
last: ئاخىرقى
old: كونا, ياشانغان
young: ياشلار
time: ۋاقىت-
future: كەلگۈسى, كەلگۈسىدە
say: دېدى, ئېيتتى, بىلدۈردى
speak: سۆزلە-, سۆھبەت-
ask: سورىدى, سوئال
answer: جاۋاب-
write: يازدى, يازغان, خەت
deny: رەت قىل-, ئىنكار
warn: ئاگاھلاندۇر-
fear: قورق-, ئەندىشە-
hope: ئۈمىد-
threaten: تەھدىت-, تەھدىد
promise: ۋەدە
demand: تەلەپ
agree: كېلىشىم-
meet: كۆرۈش-, يىغىن
support: قوللا-
help: ياردەم-
plan: پىلان-
decide: قارار, قارارى
change: ئۆزگەر-, ئىسلاھات
rise: ئاشتى, ئۆستى, ئۆرلە-
fall: تۆۋەنلە-, چۈشتى
return: قايتىپ, قايتتى
leave: كەتتى, ئايرىلدى
begin: باشلا-
end: ئاخىرلاش-
open: ئاچتى, ئېچىلدى
close: تاقال-, تاقىدى
find: تاپتى, تېپىلدى, بايقا-
search: ئىزدە-
destroy: ۋەيران, چېقىش
escape: قېچىپ, قاچقان
hide: يوشۇر-, مەخپىي
ban: چەكلە-
release: قويۇپ بەر-
resign: ئىستېپا
visit: زىيارەت-
marry: توي, نىكاھ
love: مۇھەببەت
fight: توقۇنۇش-, جەڭ
learn: ئۆگەن-, مائارىپ-
truth: ھەقىقەت-, پاكىت
lie: يالغان-
mistake: خاتا, خاتالىق
apologise: كەچۈرۈم
rights: ھەق ھوقۇق, كىشىلىك ھوقۇق, ھوقۇقى
free: ئەركىن-, ھەقسىز
power: ھاكىمىيەت-, كۈچ
security: بىخەتەرلىك-
danger: خەتەر, خەۋپ
crisis: كرىزىس-, مەسىلە-
big: چوڭ
small: كىچىك
high: يۇقىرى, ئېگىز
long: ئۇزۇن
strong: كۈچلۈك
good: ياخشى
bad: ناچار
rich: باي, بايلىق
poor: نامرات-, كەمبەغەل
white: ئاق
red: قىزىل
green: يېشىل
blue: كۆك
former: سابىق
national: مىللىي
international: خەلقئارا-
foreign: چەت ئەل, تاشقى
north: شىمال-
south: جەنۇب-
east: شەرق-
west: غەرب-
angry: غەزەپ
happy: خۇشال
sad: قايغۇ
hard: قىيىن, ئېغىر
two: ئىككى
three: ئۈچ
four: تۆت
five: بەش
six: ئالتە
seven: يەتتە
eight: سەككىز
nine: توققۇز
ten: ئون
half: يېرىم
name: ئىسمى, نامى
part: قىسمى
against: قارشى
candidate: نامزات-
agency: ئاگېنتلىق-, كومىتېت-
union: ئىتتىپاق-
capital: پايتەخت-
US: ئامېرىكا-
GB: ئەنگلىيە-, ئەنگلىي-
RU: رۇسىيە-, رۇس-
CN: خىتاي-, جۇڭگو-
KP: شىمالىي كورېيە
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'ساقچىلار ئوقۇغۇچىنى ئۆلتۈرگەن گۇماندارنى قولغا ئېلىندى دەپ خەۋەر قىلدى': 'police, student, kill, suspect, arrest',
    'ياپونىيەدە كۈچلۈك يەر تەۋرەش: يۈزلىگەن ئادەم يارىلاندى': 'strong, earthquake, hundred, injured',
    'سابىق مىنىستىر ئىستېپا بەردى، يېڭى ھۆكۈمەت قۇرۇلىدۇ': 'former, minister, resign, new, government',
  },
  not: {
    'ئونلاپ ئايدا قارىماي يولۋاس': 'ten, month, black, road',
    'كۈندۈز پۇلسىز تىلەك': 'day, money, language',
  },
};
