import type { NewsWords } from '../../core/match/news-words.ts';

// Alef and ain are lost when letters are made Latin: left out on purpose are ارب (reads like عرب), امن and ماں (like من),
// کہا (like کہ), بڑا, بڑی and بڑے (like بار, باری, بارے), الزام (like لازم), ملزم beside ملازم, کام (like کم), عالمی (like علمی), راہ beside رہا
export default {
  lang: 'ur',
  words: `
man: مرد, مردوں, شخص
woman: خاتون, خواتین, عورت
child: بچہ, بچے, بچوں
baby: نوزائیدہ, نومولود
boy: لڑکا, لڑکے
girl: لڑکی, لڑکیاں, لڑکیوں
family: خاندان, اہلخانہ
mother: والدہ
father: والد
son: بیٹا, بیٹے, بیٹوں
daughter: بیٹی, بیٹیاں
wife: بیوی, اہلیہ
husband: شوہر
friend: دوست, دوستوں
people: لوگ, لوگوں, افراد
student: طالب علم, طلبہ, طلبا
teacher: استاد, اساتذہ, ٹیچر
doctor: ڈاکٹر-
soldier: فوجی, فوجیوں, اہلکار
worker: ملازمین, مزدور-
farmer: کسان, کسانوں
driver: ڈرائیور
player: کھلاڑی-
tourist: سیاحوں, سیاحت
refugee: پناہ گزین-
migrant: مہاجر-, تارکین وطن
victim: متاثرین, متاثرہ
leader: رہنما, سربراہ
expert: ماہرین, سائنسدان-, محققین
journalist: صحافی-
artist: گلوکار-, فنکار-
actor: اداکار-
king: بادشاہ, ملکہ, شاہی
president: صدر, صدارتی
minister: وزیر, وزیراعظم, وزارت
mayor: میئر
government: حکومت, حکومتی
parliament: پارلیمنٹ, اسمبلی, سینیٹ
party: پارٹی, جماعت
election: انتخابات, الیکشن, انتخابی
vote: ووٹ, ریفرنڈم, ووٹنگ
law: قانون, قوانین, قانونی
court: عدالت, عدالتی, ہائیکورٹ
judge: جج, ججز, ججوں
lawyer: وکیل, وکلا, پراسیکیوٹر
prison: جیل, قیدی, قید
police: پولیس
crime: جرم, جرائم, مجرم
murder: قتل
kill: ہلاک, ہلاکت, ہلاکتیں
death: موت, جاں بحق, انتقال
injured: زخمی
attack: حملہ, حملے, حملوں
bomb: دھماکہ, دھماکا, دھماکے
shoot: فائرنگ, گولی
gun: ہتھیار-, اسلحہ, پستول
stab: چاقو
rape: ریپ, زیادتی
steal: چوری, ڈکیتی, چور
arrest: گرفتار-, حراست
suspect: مشتبہ
accuse: الزامات
trial: مقدمہ, مقدمے
sentence: سزا, سزائے
investigation: تحقیقات, تفتیش
war: جنگ
peace: جنگ بندی
army: فوج, افواج
ship: بحری جہاز, کشتی
missile: میزائل-, راکٹ
nuclear: ایٹمی, جوہری
terror: دہشت گرد-, دہشتگرد-
border: سرحد-
sanctions: پابندیاں, پابندیوں, ناکہ بندی
protest: احتجاج, مظاہرہ, مظاہرین
strike: ہڑتال
earthquake: زلزلہ, زلزلے
tsunami: سونامی
storm: طوفان, طوفانی
flood: سیلاب, سیلابی
rain: بارش, بارشوں, بارشیں
snow: برف, برفباری
fire: آگ, آتشزدگی
volcano: آتش فشاں
accident: حادثہ, حادثے, تصادم
rescue: ریسکیو, بچا لیا
survive: زندہ بچ
missing: لاپتہ, گمشدہ
disaster: آفت, سانحہ
emergency: ہنگامی, ایمرجنسی
weather: موسم, درجہ حرارت
climate: موسمیاتی
environment: ماحولیات-, آلودگی
money: رقم, پیسے, سرمایہ
price: قیمت, قیمتیں, قیمتوں
tax: ٹیکس, محصولات, ٹیرف
bank: بینک-
market: مارکیٹ, بازار, منڈی
company: کمپنی, کمپنیوں, کمپنیاں
trade: تجارت, تجارتی, برآمدات
work: روزگار, نوکری, ملازمت
pay: تنخواہ-, ادائیگی
million: ملین
thousand: ہزار, ہزاروں
hundred: سینکڑوں, سیکڑوں
percent: فیصد
dollar: ڈالر-
euro: یورو
buy: خرید, خریداری
sell: فروخت
economy: معیشت, معاشی, اقتصادی
oil: تیل, پیٹرول, پٹرول
energy: توانائی, بجلی
food: خوراک, کھانا, غذائی
car: گاڑی, گاڑیوں, کار ساز
plane: طیارہ, طیارے, پرواز
train: ٹرین, ریلوے
road: سڑک, سڑکوں, شاہراہ
bridge: پل
airport: ایئرپورٹ, ہوائی اڈے
house: گھر, گھروں, مکان
building: عمارت, عمارتیں
build: تعمیر
city: شہر, شہروں
village: گاؤں, دیہات
country: ملک, ممالک
state: ریاست, ریاستوں
world: دنیا, ورلڈ
island: جزیرہ, جزیرے, جزائر
sea: سمندر, سمندری, ساحل
river: دریا, جھیل
mountain: پہاڑ, پہاڑی
forest: جنگل, جنگلات
land: زمین, اراضی
water: پانی
space: خلا, خلائی, سیٹلائٹ
hospital: ہسپتال, اسپتال, ہسپتالوں
disease: بیماری, مریض, مریضوں
virus: وائرس, وبا
cancer: کینسر, سرطان
medicine: ادویات, منشیات
vaccine: ویکسین-
health: صحت
surgery: سرجری
birth: پیدائش
sleep: نیند
head: دماغ
heart: دل
body: لاش, لاشیں, جسم
film: فلم, فلموں, سینما
music: موسیقی, گلوکاری
book: کتاب, ناول, مصنف
art: آرٹ, فن پارے
museum: میوزیم, عجائب گھر, نمائش
statue: مجسمہ, یادگار
church: چرچ, گرجا گھر
religion: مذہب, مذہبی
mosque: مسجد, مسلمان-, اسلامی
school: سکول, سکولوں
university: یونیورسٹی-, پروفیسر
study: تحقیق, مطالعہ, رپورٹ
science: سائنس, سائنسی
language: زبان
history: تاریخ, تاریخی
award: ایوارڈ-
star: سٹار, ستارہ
television: ٹی وی, ٹیلی ویژن, چینل
newspaper: اخبار, اخبارات, میگزین
internet: انٹرنیٹ, آن لائن
social media: سوشل میڈیا, فیس بک
phone: فون, ٹیلیفون, موبائل
computer: کمپیوٹر-, روبوٹ, ٹیکنالوجی
artificial intelligence: مصنوعی ذہانت
advertisement: اشتہار-
game: کھیل, گیمز
fashion: فیشن, لباس, ملبوسات
beauty: خوبصورت-
festival: میلہ, جشن
restaurant: ریستوران, ریسٹورنٹ
drink: شراب
animal: جانور-
dog: کتا, کتے, کتوں
cat: بلی, بلیوں
horse: گھوڑا, گھوڑے
cow: گائے, مویشی
bird: پرندے, پرندوں
fish: مچھلی, مچھلیاں, شارک
football: فٹبال, فٹ بال, فٹبالر
team: ٹیم, ٹیموں
match: میچ, میچز
win: جیت, کامیابی, فتح
lose: شکست
goal: گول
champion: چیمپئن-, چیمپیئن
cup: کپ, ورلڈ کپ
coach: کوچ, کپتان
race: ریس
final: فائنل
league: لیگ
season: سیزن
club: کلب
athlete: ایتھلیٹ
day: دن, دنوں
night: رات
week: ہفتہ, ہفتے
month: مہینہ, مہینے
year: سال, سالہ
today: آج
hour: گھنٹے, گھنٹوں, گھنٹہ
minute: منٹ, سیکنڈ
new: نیا, نئی, نئے
first: پہلا, پہلی
second: دوسرا, دوسری
last: آخری
old: پرانا, پرانی, بزرگ
young: نوجوان-
late: تاخیر
time: وقت
future: مستقبل
speak: خطاب, مذاکرات
ask: سوال
answer: جواب
deny: تردید
warn: خبردار, انتباہ
fear: خوف, خدشہ, تشویش
hope: امید
threaten: دھمکی-
promise: وعدہ
demand: مطالبہ
refuse: انکار
agree: معاہدہ, معاہدے, اتفاق
meet: ملاقات, اجلاس
support: حمایت
help: مدد
plan: منصوبہ, منصوبے
decide: فیصلہ, فیصلے
change: تبدیلی, اصلاحات
rise: اضافہ, اضافے
fall: کمی
return: واپسی, واپس
leave: روانہ, انخلا
begin: آغاز, شروع
end: اختتام, ختم
open: افتتاح, کھول
close: بند
find: دریافت
search: تلاش
destroy: تباہ, تباہی, منہدم
escape: فرار
hide: خفیہ
ban: پابندی, ممنوع
release: رہائی
resign: استعفیٰ, مستعفی, برطرف
visit: دورہ, دورے
marry: شادی
love: محبت
fight: جھڑپ-, لڑائی
cut: کٹوتی
learn: تعلیم
truth: حقیقت, سچ
lie: جھوٹ, جھوٹی, جعلی
mistake: غلطی
apologise: معافی, معذرت
rights: حقوق
free: آزادی, مفت
power: طاقت, اقتدار
security: سکیورٹی, سیکیورٹی
danger: خطرہ, خطرناک, خطرے
crisis: بحران, مسئلہ
small: چھوٹا, چھوٹی, چھوٹے
high: بلند
long: طویل
strong: مضبوط
good: بہترین, اچھا
bad: بدترین
rich: دولت مند, امیر
poor: غریب, غربت
black: سیاہ
white: سفید
red: سرخ
green: سبز
blue: نیلا, نیلی, نیلے
former: سابق
national: قومی
international: بین الاقوامی, عالمی سطح
foreign: غیر ملکی, خارجہ
north: شمال, شمالی
south: جنوب, جنوبی
east: مشرق, مشرقی
west: مغرب, مغربی
angry: غصہ, غصے
happy: خوشی, خوش
sad: سوگ, افسوس
hard: مشکل, سخت
two: دو
three: تین
four: چار
five: پانچ
seven: سات
eight: آٹھ
ten: دس
half: نصف
double: دگنا, دوگنا
name: نام
part: حصہ, حصے
against: خلاف
candidate: امیدوار-
agency: ایجنسی, کمیشن, کمیٹی
scandal: سکینڈل, کرپشن, بدعنوانی
union: یونین
capital: دارالحکومت
US: امریکا-, امریکی-, امریکہ
GB: برطانی-, برطانوی
DE: جرمن-
FR: فرانس-
RU: روس, روسی
CN: چین, چینی
KP: شمالی کوریا
IN: بھارت-, انڈیا
EU: یورپی یونین
UN: اقوام متحدہ
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'پولیس نے خاتون کے قتل میں مشتبہ شوہر کو گرفتار کر لیا': 'police, woman, murder, suspect, husband, arrest',
    'جاپان میں زلزلہ، سینکڑوں افراد ہلاک اور زخمی': 'earthquake, hundred, people, kill, injured',
    'سابق صدر نے سوشل میڈیا پر معافی مانگی': 'former, president, social media, apologise',
    'سکول میں فائرنگ، تین بچے ہلاک': 'school, shoot, three, child, kill',
  },
  not: {
    'عرب شہزادے نے کہا کہ کم لوگ لازم سمجھتے ہیں': 'billion, city, work, accuse, say',
    'کرکٹر کتابی پلک پر من موہن': 'book, bridge, peace, dog',
  },
};
