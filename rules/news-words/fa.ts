import type { NewsWords } from '../../core/match/news-words.ts';

// Alef and ain are lost when letters are made Latin: left out on purpose are ساعت (reads like است), خواب and خوب, ساخت and سخت,
// قطار (like قطر), صلح (like اصلاح, سلاح, صالح), کار, ماه (like مه), جام (like جمع), بد (like بعد), علم, دما; کشتی is mostly wrestling
export default {
  lang: 'fa',
  words: `
man: مرد, مردان, مردی
woman: زن, زنان, زنی
child: کودک, کودکان, بچه
baby: نوزاد
boy: پسر, پسران
girl: دختر, دختران
family: خانواده, خانواده ها
mother: مادر, مادران
father: پدر
wife: همسر, همسرش
husband: شوهر, شوهرش
friend: دوست, دوستان
people: مردم, شهروندان
student: دانشجو, دانشجویان, دانش آموز-
teacher: معلم, معلمان
doctor: پزشک, پزشکان, دکتر
soldier: سرباز, سربازان
worker: کارگر, کارگران, کارکنان
farmer: کشاورز, کشاورزان
driver: راننده, رانندگان
player: بازیکن, بازیکنان, فوتبالیست
tourist: گردشگر-, توریست
refugee: پناهنده, پناهندگان, پناهجو-
migrant: مهاجر-
victim: قربانی, قربانیان
leader: رهبر, رهبران
expert: کارشناس-, دانشمند-, پژوهشگر-
journalist: خبرنگار-, روزنامه نگار-
artist: خواننده, هنرمند-
actor: بازیگر-
king: پادشاه, ملکه
president: رئیس جمهور-, رییس جمهور-, ریاست جمهوری
minister: وزیر, وزارت, وزیران
mayor: شهردار
government: دولت, دولتی
parliament: مجلس, پارلمان
party: حزب
election: انتخابات, انتخاباتی
vote: رای گیری, همه پرسی, رای دهندگان
law: قانون, قوانین, لایحه
court: دادگاه-, دیوان
judge: قاضی, قضایی
lawyer: وکیل, دادستان, دادستانی
prison: زندان-
police: پلیس
crime: جرم, جنایت-, مجرم
murder: قتل, به قتل
kill: کشته, کشتن
death: مرگ, درگذشت, جان باخت-
injured: زخمی, مجروح-, مصدوم-
attack: حمله, حملات
bomb: بمب, انفجار, بمباران
shoot: تیراندازی, شلیک
gun: اسلحه, تفنگ
stab: چاقو
rape: تجاوز, جنسی
steal: دزدی, سارق-
arrest: بازداشت, دستگیر-
suspect: مظنون-
accuse: متهم-, اتهام, اتهامات
trial: محاکمه, شکایت
sentence: محکوم, محکومیت
investigation: تحقیقات, بازجویی
war: جنگ
peace: آتش بس
army: ارتش, نظامی, نیروهای مسلح
ship: قایق, نفتکش, شناور
missile: موشک-, راکت
nuclear: هسته ای, اتمی
terror: تروریست-, ترور
border: مرز, مرزی, مرزها
sanctions: تحریم-, محاصره
protest: اعتراض, اعتراضات, معترضان
strike: اعتصاب
earthquake: زلزله, زمین لرزه, زمینلرزه
tsunami: سونامی
storm: طوفان, تندباد
flood: سیل, سیلاب
rain: باران, بارندگی
snow: برف
fire: آتش سوزی, حریق
volcano: آتشفشان, آتش فشان
accident: تصادف, سانحه, سقوط
rescue: نجات, امدادگر-
survive: بازماندگان, جان سالم
missing: ناپدید, مفقود-, گمشده
disaster: فاجعه
emergency: اضطراری, اورژانس-
weather: هواشناسی, آب و هوا
climate: اقلیم-
environment: محیط زیست, آلودگی
money: پول, سرمایه, بودجه
price: قیمت-, هزینه
tax: مالیات, تعرفه
bank: بانک-
market: بازار, بازارها
company: شرکت, شرکت های
trade: تجارت, صادرات, واردات
work: شغل, اشتغال, بیکاری
pay: دستمزد, پرداخت
million: میلیون-
billion: میلیارد-
thousand: هزار, هزاران
hundred: صدها
percent: درصد
dollar: دلار-
euro: یورو
buy: خرید, خریدار-
sell: فروش, فروخت
economy: اقتصاد-
oil: نفت, نفتی, بنزین
energy: انرژی, برق
food: غذا, غذایی
car: خودرو-, ماشین
plane: هواپیما-, پرواز, پروازهای
train: مترو, راه آهن
road: جاده, خیابان
bridge: پل
airport: فرودگاه-
house: خانه, مسکن, آپارتمان
building: ساختمان, برج
city: شهر, شهرها
village: روستا, روستای
country: کشور, کشورها
state: ایالت, ایالتی
world: جهان, جهانی
island: جزیره, جزایر
sea: دریا, اقیانوس, ساحل
river: رودخانه, دریاچه
mountain: کوه, کوهستان
forest: جنگل-
land: زمین, خاک
water: آب
space: فضایی, فضاپیما, ماهواره
hospital: بیمارستان-
disease: بیماری, بیماران, بیمار
virus: ویروس, کرونا
cancer: سرطان
medicine: دارو, داروی, مواد مخدر
vaccine: واکسن-, واکسیناسیون
health: سلامت, بهداشت
surgery: جراحی
birth: تولد, متولد, باردار-
head: مغز, مغزی
heart: قلب, قلبی
body: جسد, پیکر
film: فیلم, سینما-
music: موسیقی, آهنگ, کنسرت
book: کتاب, رمان, نویسنده
art: هنر, هنری, نقاشی
museum: موزه, نمایشگاه
statue: مجسمه, تندیس
church: کلیسا, کلیسای, کشیش
religion: مذهب-, دینی
mosque: مسجد, مسلمان-, اسلامی
school: مدرسه, مدارس
university: دانشگاه-
study: پژوهش, مطالعه, گزارش
science: علوم
language: زبان
history: تاریخ, تاریخی
award: جایزه, جوایز
star: ستاره
television: تلویزیون-
newspaper: روزنامه, مجله
internet: اینترنت-, آنلاین
social media: شبکه های اجتماعی, فیسبوک, رسانه های اجتماعی
phone: تلفن-, موبایل, گوشی
computer: کامپیوتر-, فناوری, ربات
artificial intelligence: هوش مصنوعی
advertisement: تبلیغات
game: بازی
fashion: لباس
beauty: زیبایی, زیبا
festival: جشنواره, جشن
restaurant: رستوران-, کافه
drink: الکل-, نوشیدنی
animal: حیوان-, جانور
dog: سگ, سگ ها
cat: گربه
pig: خوک
bird: پرنده, پرندگان
fish: ماهی, کوسه
football: فوتبال
team: تیم, تیم ملی
match: مسابقه, بازی دوستانه
win: پیروزی, پیروز
lose: شکست, باخت
goal: گل
champion: قهرمان-
cup: جام جهانی
coach: سرمربی, مربی, کاپیتان
race: مسابقات
final: فینال, نهایی
league: لیگ
season: فصل
club: باشگاه-
athlete: ورزشکار-, ورزش, ورزشی
day: روز
night: شب
week: هفته
year: سال, ساله
today: امروز
minute: دقیقه, ثانیه
new: جدید, تازه
first: نخستین, اولین
second: دوم, دومین
last: آخرین
old: قدیمی, سالمند-
young: جوان, جوانان
late: تاخیر
time: زمان
future: آینده
say: گفت
speak: سخنرانی, مذاکره, مذاکرات
ask: پرسید, سوال
answer: پاسخ
write: نوشت, نامه
read: خواندن
deny: تکذیب, رد کرد
warn: هشدار
fear: ترس, نگران, نگرانی
hope: امیدوار-, امید
threaten: تهدید
promise: وعده
demand: خواستار, درخواست
refuse: خودداری, امتناع
agree: توافق, توافقنامه
meet: دیدار, نشست
support: حمایت, پشتیبانی
help: کمک
plan: طرح, برنامه
decide: تصمیم
change: تغییر, اصلاحات
rise: افزایش, رشد
fall: کاهش
return: بازگشت, بازگشتن
leave: خروج, ترک کرد
begin: آغاز, شروع
end: پایان
open: افتتاح, بازگشایی
close: تعطیل, بسته شد
find: پیدا, کشف
search: جستجو, جست وجو
destroy: تخریب, ویران-, نابود
escape: فرار, گریخت
hide: پنهان, مخفی
ban: ممنوع-
release: آزاد شد, آزاد کرد
resign: استعفا, برکنار-
visit: بازدید, سفر
marry: ازدواج, عروسی
love: عشق
fight: نبرد, درگیری
learn: آموزش, آموزشی
truth: حقیقت, واقعیت
lie: دروغ, جعلی
mistake: اشتباه
apologise: عذرخواهی, پوزش
rights: حقوق بشر, حقوق زنان
free: آزادی, رایگان
power: قدرت, قدرتمند
security: امنیت, امنیتی
danger: خطر, خطرناک
crisis: بحران, مشکل
big: بزرگ, بزرگترین
small: کوچک
high: بلند
long: طولانی
strong: قوی
good: بهترین
bad: بدترین
rich: ثروتمند-, ثروت
poor: فقیر, فقر
black: سیاه
white: سفید
red: سرخ, قرمز
green: سبز
blue: آبی
former: سابق, پیشین
national: ملی
international: بین المللی
foreign: خارجی, خارجه
north: شمال, شمالی
south: جنوب, جنوبی
east: شرق, شرقی
west: غرب, غربی
angry: خشم, خشمگین
happy: شادی, خوشحال
sad: سوگ, اندوه, عزاداری
two: دو
three: سه
four: چهار
five: پنج
six: شش
seven: هفت
eight: هشت
half: نیمی, نصف
double: دو برابر
part: بخش, بخشی
against: علیه
candidate: نامزد, نامزدهای
agency: آژانس, کمیسیون, کمیته
scandal: رسوایی, فساد
union: اتحادیه
capital: پایتخت
US: امریکا-, آمریکا-, ایالات متحده, واشنگتن
GB: بریتانیا-, انگلیس-, انگلستان
DE: المان-, آلمان-
FR: فرانس-
RU: روسیه, روس-
CN: چین-
KP: کره شمالی
KR: کره جنوبی
IL: اسرائیل-
EU: اتحادیه اروپا
UN: سازمان ملل
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'زمین‌لرزه شدید در ژاپن: صدها نفر کشته و زخمی شدند': 'earthquake, hundred, kill, injured',
    'پلیس مردی را به اتهام قتل همسرش بازداشت کرد': 'police, man, accuse, murder, wife, arrest',
    'رئیس‌جمهور پیشین از شبکه‌های اجتماعی عذرخواهی کرد': 'president, former, social media, apologise',
    'آتش‌سوزی در بیمارستان؛ سه کودک جان باختند': 'fire, hospital, three, child, death',
  },
  not: {
    'او گفته است که خوب بعد از آن جمع شدند': 'hour, sleep, bad, cup, work',
    'آزادراه تازه در قطر برای مه باز است': 'train, month, release',
    'شهریور امسال شکسته نشد': 'city, year, lose',
  },
};
