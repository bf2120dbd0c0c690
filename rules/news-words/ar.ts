import type { NewsWords } from '../../core/match/news-words.ts';

// Alef and ain are lost and ح, ه, ة fall together when letters are made Latin, so many short words were left out on purpose:
// امرأة reads like مرة, فتاة like فتح, شعب like سحب, عام like مع, أسعار like صار, إصابة like صباح, أمطار like متر, قطار like قطر,
// جامعة like جمعة, منع and أمن like من, ضد like عدد, طالب like طلب, إرهاب like رحب, عالم like لم, تهديد like تحديد, أسرة like صرح
export default {
  lang: 'ar',
  words: `
man: رجل
woman: سيدة, سيدات, نسائي-
child: طفل, طفلة
baby: رضيعة, مولود
boy: فتى
girl: فتيات, طفلة
family: عائلة, عائلات
mother: والدته
son: نجل, نجله
daughter: ابنته
wife: زوجته
friend: صديق-
people: سكان, مواطنين, أشخاص
student: تلميذ, طلبة
teacher: معلمين, معلمة
doctor: طبيب, طبيبة
soldier: جندي, جنود
worker: موظف-
farmer: مزارعين, فلاحين
driver: سائق, سائقين
player: لاعبين, لاعبو
tourist: سياح, سياحة, سياحي-
refugee: لاجئ-, نازحين
migrant: مهاجر-, هجرة
victim: ضحية, ضحايا
leader: زعيم, قائد
expert: خبير, باحثين, باحثون
journalist: صحفي, صحفيين, صحفية
artist: فنان, فنانة, مطرب
king: ملك, ملكة
president: رئيس, رئيسة, رئاسي-
minister: وزير, وزارة, وزيرة
mayor: رئيس بلدية, رئيسة بلدية
government: حكومة, حكومي-
parliament: برلمان-, كونغرس, نواب
party: حزب
election: انتخاب-
vote: تصويت, استفتاء, ناخبين
law: قانون, قوانين, تشريعات
court: محكمة, محاكم
judge: قاضي, قضائي-
lawyer: محامي, محامين, نيابة
prison: سجن, سجون
police: شرطة, شرطي
crime: جريمة, جرائم, جنائي-
murder: جريمة قتل, اغتيال
kill: قتل, مقتل, قتلوا
death: وفاة, توفي, قتلى
injured: جرحى, مصابين, جريح
attack: هجوم, هجمات, غارات
bomb: انفجار, تفجير, قنبلة
shoot: إطلاق نار, إطلاق النار, رصاص
gun: أسلحة, مسدس, بندقية
stab: سكين
rape: اغتصاب, تحرش
steal: سرقة, سرق, لصوص
arrest: اعتقال, توقيف, قبض
suspect: مشتبه
accuse: يتهم, متهم, اتهامات
trial: دعوى قضائية, محاكمته
sentence: إدانة
investigation: تحقيق, تحقيقات
war: حرب
peace: سلام, هدنة, وقف إطلاق
army: جيش, عسكري-, قوات
ship: سفينة, سفن, زورق
missile: صاروخ-, صواريخ
nuclear: نووي-
terror: إرهابي-
border: حدود-
sanctions: عقوبات, حصار
protest: احتجاج-, مظاهرات, متظاهرين
earthquake: زلزال, هزة أرضية
tsunami: تسونامي
storm: عاصفة
flood: فيضان-, سيول
rain: هطول, ماطرة
snow: ثلوج, ثلج, جليد
fire: حريق, حرائق, نيران
volcano: بركان-, براكين
accident: حادث سير, تحطم, تصادم
rescue: إنقاذ
survive: ناجين, ناجون
missing: مفقود-, فقدان, اختفاء
disaster: كارثة, كوارث
emergency: طوارئ, طارئ, طارئة
weather: طقس, درجات الحرارة
climate: مناخ, مناخي-
environment: بيئة, بيئي-, تلوث
money: أموال, تمويل, استثمار-
price: تكلفة, تكاليف
tax: ضريبة, ضرائب, رسوم
bank: بنك, بنوك, مصرف
market: سوق
company: شركة, شركات
trade: تجارة, تجاري-
work: وظائف, وظيفة, توظيف
pay: رواتب, راتب, أجور
million: مليون, ملايين
billion: مليار, مليارات
thousand: آلاف, ألف
hundred: مئات, مئة
percent: بالمئة, في المئة
dollar: دولار-
euro: يورو
buy: اشترى, يشتري
sell: مبيعات, يبيع
economy: اقتصاد-
oil: نفط, نفطي-, وقود
energy: طاقة, كهرباء
food: غذاء, غذائي-, أغذية
car: سيارة, سيارات, مركبة
plane: طائرة, طائرات, طيران
train: قطارات, سكك حديدية
road: شوارع, طرقات, طريق سريع
bridge: جسر, جسور
airport: مطار
house: منزل, بيت
building: مبنى, مباني, برج
city: مدينة, مدن
village: قرية, قرى
country: دولة, دول, بلاد
state: ولاية, ولايات
island: جزر
sea: بحر, محيط, شاطئ
river: نهر, بحيرة
mountain: جبل
forest: غابة, غابات
water: مياه
space: فضائي-, كوكب
hospital: مستشفى, مستشفيات
disease: مرضى, مريض
virus: فيروس, فيروسات, جائحة
cancer: سرطان
medicine: أدوية, مخدرات
vaccine: لقاح, لقاحات, تطعيم
health: صحة
surgery: جراحة, جراحية
birth: مواليد
sleep: نوم
head: دماغ
heart: قلب, قلبية
body: جثة, جثث, جسم
film: فيلم, سينما-
music: موسيق-, أغنية, ألبوم
book: كتاب, رواية
art: فنون, لوحة
museum: متحف
statue: تمثال, تماثيل
church: كنيسة, كنائس, كاتدرائية
religion: ديني-
mosque: مسجد, مسلمين
school: مدرسة, مدارس
university: بروفيسور
study: دراسة, استطلاع, تقرير
science: علوم
language: لغة, لغات
history: تاريخ, تاريخي-
award: جائزة, جوائز
star: نجم, نجوم, نجمة
television: تلفزيون-, قناة
newspaper: صحيفة, جريدة, مجلة
internet: إنترنت
social media: وسائل التواصل, مواقع التواصل, فيسبوك
phone: هاتف, هواتف
computer: كمبيوتر, روبوت, تكنولوجيا
artificial intelligence: ذكاء اصطناعي, الذكاء الاصطناعي
game: لعبة
fashion: موضة
beauty: جمال, تجميل
festival: مهرجان, احتفال-
restaurant: مطعم
drink: كحول-, مشروب-
animal: حيوان-
dog: كلب
cat: قطط
horse: خيول
pig: خنزير
cow: بقرة, أبقار
bird: طيور, طائر
fish: سمك
football: كرة القدم, كرة قدم
team: فريق, منتخب
match: مباراة, مباريات
win: فوز, يفوز, انتصار
lose: خسارة, هزيمة, خسر
goal: هدف
champion: بطل, بطولة
cup: كأس
coach: مدرب, مدربين
race: سباقات
final: نهائي-
league: دوري
season: موسم
club: نادي, أندية
athlete: رياضي-
day: يوم
night: ليلة, ليل
week: أسبوع, أسبوعين
month: شهر
year: سنة, سنوات
today: اليوم
minute: دقيقة, دقائق
new: جديد, جديدة
first: أولى
second: ثاني, ثانية
last: أخيرة
old: قديم, قديمة, مسنين
young: شباب, شبان
early: مبكر, مبكرة
late: متأخر-, تأجيل, تأخير
time: وقت
future: مستقبل
say: يقول, تقول
speak: خطاب, محادثات, مفاوضات
ask: سؤال, يسأل
answer: إجابة
write: رسالة, يكتب
read: قراءة
deny: ينفي, تنفي, نفى
warn: تحذير, يحذر, تحذيرات
fear: خوف, مخاوف, قلق
threaten: تهديدات
promise: وعود
demand: يطالب, تطالب, مطالب
refuse: رفض, يرفض, ترفض
agree: اتفاق, اتفاقية, صفقة
meet: اجتماع, قمة, يلتقي
support: يدعم, تأييد
help: مساعدة, مساعدات, إغاثة
plan: خطة, خطط, مشروع
decide: قرار, قرارات
change: تغيير, إصلاحات
rise: ارتفاع, يرتفع, زيادة
fall: انخفاض, تراجع, ينخفض
return: عودة, يعود
leave: يغادر, مغادرة, انسحاب
begin: بداية, يبدأ, انطلاق
end: نهاية, ينتهي, انتهاء
open: افتتاح, يفتتح, يفتح
close: إغلاق, يغلق
find: عثور على, اكتشاف, يكتشف
search: بحث عن
destroy: تدمير, دمار, انهيار
escape: فرار
hide: إخفاء
ban: محظور
release: إفراج, إطلاق سراح
resign: استقالة, إقالة
visit: زيارة, يزور
marry: زواج, زفاف
fight: معركة, معارك, اشتباك-
learn: تعليم, تعلم
truth: حقيقة, حقائق
lie: كذب, مزيف
mistake: خاطئة
apologise: اعتذار, يعتذر
rights: حقوق
free: حرية, مجاني-
power: سلطة, سلطات, قوة
security: أمني, أمنية
danger: خطر, مخاطر, خطير
crisis: أزمة, أزمات, مشكلة
big: كبير, كبيرة, ضخم
small: صغير-
long: طويل-
strong: قوي, قوية
good: أفضل, جيد
bad: سيئ, سيئة
rich: أثرياء, ثروة
poor: فقر
black: أسود
white: أبيض
red: أحمر
green: أخضر
blue: أزرق
former: سابق, سابقة
national: وطني-
international: دولي-
foreign: أجنبي-, أجانب, خارجية
north: شمال, شمالي-
south: جنوب, جنوبي-
east: شرق, شرقي-
west: غرب, غربي-
angry: غضب
happy: سعادة
sad: حزن, حزين
hard: صعوبة
one: واحد, واحدة
three: ثلاثة
five: خمسة
six: ستة
eight: ثمانية
nine: تسعة
half: نصف
candidate: مرشح, مرشحين, مرشحة
agency: وكالة, لجنة
scandal: فضيحة, فساد
union: اتحاد
US: امريك-, اميرك-, الولايات المتحدة, واشنطن
GB: بريطان-, المملكة المتحدة, انجلترا, الانجليز-
DE: المان-
FR: فرنس-
RU: روس-
CN: صين-, الصين-, بكين
KP: كوريا الشمالية, بيونغ يانغ
KR: كوريا الجنوبية
SY: سوري-, سورية
IL: اسرائيل-
TR: تركي-
IN: هند-, الهند-
EU: الاتحاد الاوروبي
UN: الامم المتحدة
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'شرطة باريس تعتقل رجلين بعد هجوم على مسجد': 'police, attack, mosque',
    'زلزال قوي يضرب جزر اليابان بعد تحذير من تسونامي': 'earthquake, strong, island, warn, tsunami',
    'وفاة طفل وإصابة ثلاثة أشخاص في حريق مدرسة': 'death, child, three, fire, school',
    'وزير خارجية سابق يطالب برلمان البلاد بإصلاحات': 'minister, foreign, former, demand, parliament',
  },
  not: {
    'صباح كل يوم جمعة منذ مدة كان عدد كبير يسير مترا واحدا': 'injured, university, mayor, against, price',
    'ثم قال مرة أخرى إنه لم يفعل ذلك مع أحد': 'accuse, woman, world, year',
    'تشرين الأول في قطر': 'law, train',
  },
};
