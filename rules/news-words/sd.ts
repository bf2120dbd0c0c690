import type { NewsWords } from '../../core/match/news-words.ts';

// left out because they read like commoner words in Latin letters: امن (مان), ارب (عرب), اڄ (جا), ٻه (به), ٽي (تي), اٺ (ته), سوڀ (صوبو), وعدو (وڏو)
export default {
  lang: 'sd',
  words: `
man: مرد, ماڻهو
woman: عورت, عورتن, خاتون
child: ٻار, ٻارن, ٻارڙو
boy: ڇوڪرو, ڇوڪرن
girl: نياڻي, ڇوڪري, نياڻين
family: خاندان, گهرڀاتي
mother: والده
father: والد
son: پٽ
daughter: ڌيءُ, ڌيءَ
wife: گهرواري
husband: مڙس, گهرواري جو مڙس
friend: دوست, دوستن
people: ماڻهن, شهرين
student: شاگرد, شاگردن, شاگردياڻي
teacher: استاد, استادن
doctor: ڊاڪٽر-
soldier: سپاهي, فوجي
worker: مزدور, ملازمن, پورهيت
farmer: هاري, هارين, آبادگار-
driver: ڊرائيور-
player: رانديگر-
tourist: سياح, سياحن
refugee: پناهگير-
migrant: مهاجر, لڏپلاڻ
victim: متاثر, متاثرن
leader: اڳواڻ, اڳواڻن, سربراهه
expert: ماهرن, ماهر, سائنسدان-
journalist: صحافي, صحافين
artist: فنڪار-, ڳائڻو, ڳائڻي
actor: اداڪار-
king: بادشاهه, راڻي
president: صدر, صدارتي
minister: وزير, وزيراعظم, وزارت
mayor: ميئر
government: حڪومت, سرڪار
parliament: پارليامينٽ, اسيمبلي, سينيٽ
party: پارٽي, پارٽين
election: چونڊون, چونڊن, اليڪشن
vote: ووٽ, ووٽن, ووٽنگ
law: قانون, قانوني
court: عدالت, ھاءِ ڪورٽ, سپريم ڪورٽ
judge: جج, ججن
lawyer: وڪيل, وڪيلن
prison: جيل, قيدي, قيدين
police: پوليس
crime: ڏوهه, جرم
murder: قتل
kill: ماريو, ماريا ويا, هلاڪ
death: موت, فوتي, فوت
injured: زخمي, زخمين
attack: حملو, حملي, حملا
bomb: ڌماڪو, ڌماڪن, بم
shoot: فائرنگ, گولي
gun: هٿيار, هٿيارن, پستول
stab: ڇري, چاقو
rape: ريپ, زيادتي
steal: چوري, ڦرلٽ, چور
arrest: گرفتار, گرفتاري, حراست
suspect: مشڪوڪ
accuse: الزامن, الزام
trial: ڪيس, مقدمو
sentence: سزا
investigation: جاچ, تحقيقات
war: جنگ
peace: جنگبندي
army: فوج, آرمي
ship: جهاز, ٻيڙي
missile: ميزائل-, راڪيٽ
nuclear: ايٽمي
terror: دهشتگرد-
border: سرحد, سرحدي
sanctions: پابنديون, پابندين
protest: احتجاج, مظاهرو, ڌرڻو
strike: هڙتال
earthquake: زلزلو, زلزلي
tsunami: سونامي
storm: طوفان, طوفاني
flood: ٻوڏ, سيلاب
rain: برسات, برساتون, مينهن
snow: برف, برفباري
fire: باهه, باهه لڳڻ
accident: حادثو, حادثي, ٽڪر
rescue: ريسڪيو, بچايو
missing: گم, لاپتا, گمشده
disaster: تباهي, آفت
emergency: ايمرجنسي, هنگامي
weather: موسم, موسميات
climate: موسمياتي, آبهوا
environment: ماحولياتي, گدلاڻ
money: پئسا, رقم
price: قيمت, قيمتون, قيمتن
tax: ٽيڪس
bank: بئنڪ, بينڪ
market: مارڪيٽ, بازار
company: ڪمپني, ڪمپنين
trade: واپار, برآمد
work: روزگار, نوڪري, نوڪريون
pay: پگهار, پگهارون
million: ملين
thousand: هزار, هزارين
hundred: سوين
percent: سيڪڙو
dollar: ڊالر
buy: خريد, خريداري
sell: وڪرو
economy: معيشت, معاشي
oil: تيل, پيٽرول
energy: توانائي, بجلي
food: خوراڪ, کاڌو
car: گاڏي, گاڏيون
plane: طيارو, طياري
train: ٽرين, ريلوي
road: روڊ, روڊن, رستو
bridge: پل
airport: ايئرپورٽ
house: گهر, گهرن
building: عمارت, عمارتون
city: شهر, شهرن
village: ڳوٺ, ڳوٺن
country: ملڪ, ملڪن
state: رياست
world: دنيا
island: ٻيٽ
sea: سمنڊ, سامونڊي
river: دريا, درياهه, ڍنڍ
mountain: جبل, پهاڙ
forest: ٻيلو, ٻيلا, جنگلات
land: زمين, زمينون
water: پاڻي
space: خلا, خلائي
hospital: اسپتال, اسپتالن
disease: بيماري, مريض, مريضن
virus: وائرس, وبا
cancer: ڪينسر
medicine: دوائون, منشيات
vaccine: ويڪسين
health: صحت
surgery: آپريشن, سرجري
birth: پيدائش, حامله
heart: دل
body: لاش, لاشون
film: فلم, فلمون
music: موسيقي, گانو
book: ڪتاب, ڪتابن, ناول
art: آرٽ
museum: ميوزيم, نمائش
church: چرچ
religion: مذهب, مذهبي
mosque: مسجد, مسلمان-
school: اسڪول, اسڪولن
university: يونيورسٽي, پروفيسر
study: تحقيق, رپورٽ
science: سائنس, سائنسي
language: ٻولي, ٻوليون
history: تاريخ, تاريخي
award: ايوارڊ
star: ستارو, اسٽار
television: ٽي وي, چينل
newspaper: اخبار, اخبارون, رسالو
internet: انٽرنيٽ, آن لائين
social media: سوشل ميڊيا, فيسبوڪ
phone: فون, موبائيل
computer: ڪمپيوٽر, ٽيڪنالاجي
artificial intelligence: مصنوعي ذهانت
game: راند, رانديون
fashion: فيشن
beauty: سونهن, خوبصورت
festival: ميلو, جشن
drink: شراب
animal: جانور, جانورن
dog: ڪتو, ڪتن
cat: ٻلي
horse: گهوڙو, گهوڙا
cow: ڳئون, ڍور
bird: پکي, پکين
fish: مڇي, مڇيون
football: فٽبال
team: ٽيم, ٽيمون
match: ميچ
win: فتح, کٽي
lose: شڪست, هارائي
goal: گول
champion: چيمپئن-
cup: ورلڊ ڪپ, ڪپ
coach: ڪوچ, ڪپتان
final: فائنل
league: ليگ
season: سيزن
club: ڪلب
day: ڏينهن
night: رات
week: هفتو, هفتي, هفتا
month: مهينو, مهيني, مهينا
year: سال, سالن
hour: ڪلاڪ, ڪلاڪن
minute: منٽ, سيڪنڊ
new: نئون, نئين, نوان
first: پهريون, پهرين
second: ٻيو, ٻئي
last: آخري
old: پراڻو, پراڻي, پوڙهو
young: نوجوان-
time: وقت
future: مستقبل
say: چيو, چوي
ask: سوال
answer: جواب
write: خط, لکيو
deny: ترديد
warn: خبردار, چتاءُ
fear: خوف, خدشو
hope: اميد
threaten: ڌمڪيون
demand: مطالبو, گهر ڪئي
refuse: انڪار
agree: معاهدو, معاهدي
meet: ملاقات, اجلاس
support: حمايت
help: مدد
plan: منصوبو, رٿا
decide: فيصلو, فيصلي
change: تبديلي, سڌارا
rise: واڌ, واڌارو
fall: گهٽتائي
return: واپس, واپسي
begin: شروع, شروعات
end: پڄاڻي, ختم
open: کوليو, افتتاح
close: بند
destroy: تباهه
escape: فرار
hide: ڳجهي, ڳجهو
ban: پابندي
release: آزاد ڪيو, آزادي ملي
resign: استعيفيٰ, استعيفا, برطرف
visit: دورو, دوري
marry: شادي, شاديون
love: محبت
fight: جهيڙو, جهڙپ
learn: تعليم
truth: سچ, حقيقت
lie: ڪوڙو
mistake: غلطي
apologise: معافي, معذرت
rights: حقن, انساني حقن
free: آزادي, مفت
power: طاقت, اقتدار
security: سيڪيورٽي, سڪيورٽي
danger: خطرو, خطرناڪ
crisis: بحران, مسئلو, مسئلا
big: وڏو, وڏي, وڏا
small: ننڍو, ننڍي, ننڍا
long: ڊگهو, ڊگهي
strong: مضبوط
good: بهترين, سٺو
bad: خراب
rich: امير, دولتمند
poor: غريب, غربت
black: ڪارو, ڪاري
white: اڇو, سفيد
red: ڳاڙهو, ڳاڙهي
green: سائو, سبز
blue: نيرو
former: اڳوڻو, اڳوڻي, سابق
national: قومي
international: عالمي, بين الاقوامي
foreign: پرڏيهي
north: اتر
south: ڏکڻ
east: اوڀر
west: اولهه
happy: خوشي
sad: ڏک, افسوس
hard: ڏکيو, سخت
four: چار
five: پنج
six: ڇهه
seven: ست
nine: نو
ten: ڏهه
half: اڌ
name: نالو, نالي
part: حصو, حصي
against: خلاف
candidate: اميدوار, اميدوارن
agency: ايجنسي, ڪميشن, ڪميٽي
scandal: اسڪينڊل, ڪرپشن
union: يونين
capital: گاديءَ جو هنڌ, راڄڌاني
US: آمريڪا-, آمريڪي-
GB: برطاني-, برطانوي-
RU: روس-
CN: چين-
IN: ڀارت-, هندستان
KP: اتر ڪوريا
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'پوليس عورت جي قتل ۾ مشڪوڪ مڙس کي گرفتار ڪري ورتو': 'police, woman, murder, suspect, husband, arrest',
    'جاپان ۾ زلزلو، سوين ماڻهو هلاڪ ۽ زخمي': 'earthquake, hundred, kill, injured',
    'اڳوڻي وزير استعيفيٰ ڏئي ڇڏي، نئين حڪومت ٺهندي': 'former, minister, resign, new, government',
  },
  not: {
    'پليٽ فارم تي ڪتابي ميلاپ': 'bridge, dog, festival',
    'سالگرهه ۽ گهرو معاملو': 'year, house',
  },
};
