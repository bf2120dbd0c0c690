import type { NewsWords } from '../../core/match/news-words.ts';

// Alef and ain are lost and ח = ה, ש = ס, ט = ת, ב = ו when letters are made Latin; left out on purpose: נשים (reads like אנשים),
// שר (like עשר, אסר), שרת (like סרט), רצח (like רצה), כלא (like כל), עולם (like אולם), לב (like לו), אלפי (like לפי),
// אסיר, עשיר and שיר (alike), שקר and סקר, חמש (like חמאס), אמר (like מר), עזב (like זו), עיר beside יער, בירה (capital and beer)
export default {
  lang: 'he',
  words: `
man: גבר, גברים
woman: אישה
child: ילד, ילדים
baby: תינוק-
boy: נערים
girl: נערה, ילדה
family: משפחה, משפחת, משפחתו
son: בנו
daughter: בתו
wife: אשתו
husband: בעלה
people: תושבים, אזרחים, אוכלוסייה
student: סטודנט-, תלמיד-
teacher: מורה, מורים
doctor: רופא, רופאים, רופאה
soldier: חייל-, לוחמים
worker: עובדים, עובד
farmer: חקלאי-
driver: נהג, נהגים
player: שחקן, שחקנים, כדורגלן
tourist: תייר-
refugee: פליט-
migrant: מהגר-, הגירה
victim: קורבן-
leader: מנהיג-
expert: מומחה, מומחים, חוקרים
journalist: עיתונאי-
artist: זמר, זמרת, מוזיקאי
actor: שחקנית
king: מלך, מלכה, מלוכה
president: נשיא, נשיאה, נשיאת
minister: שר החוץ, שר הביטחון, משרד
mayor: ראש העיר, ראש עיריית
government: ממשלה, ממשלת
parliament: פרלמנט-, כנסת
party: מפלגה, מפלגת
election: בחירות
vote: הצבעה, הצביע-, משאל עם
law: חוק, חוקים
court: בית המשפט, בית משפט, בית הדין
judge: שופט-
lawyer: עורך דין, עורך הדין, פרקליט-
prison: בית סוהר, בית הסוהר, מאסר
police: משטרה, משטרת, שוטר-
crime: פשיעה, פלילי-, עבריינים
murder: נרצח-, רוצח
kill: נהרג-, הרג
death: מוות, הרוגים, נפטר-
injured: פצוע-, נפצע-
attack: מתקפה, תקיפה, פיגוע
bomb: פצצה, פיצוץ, פצצות
shoot: ירי, יריות, נורה
gun: נשק, אקדח, רובה
stab: דקירה, דקר, סכין
rape: אונס, מינית
steal: גנב, גניבה, נגנב
arrest: נעצר-, מעצר
suspect: חשוד-, חשד
accuse: האשים, מאשים, כתב אישום
trial: תביעה
sentence: הורשע, גזר דין, גזר הדין
investigation: חקירה, חקירת
war: מלחמה, מלחמת
peace: שלום, הפסקת אש
army: צבא, צבאית
ship: ספינה, ספינות, סירה
missile: טיל, טילים, רקטות
nuclear: גרעין, גרעיני-
terror: טרור, מחבל-
border: גבול-
sanctions: סנקצי-, עיצומים, מצור
protest: הפגנה, מחאה, מפגינים
strike: שביתה, שביתת
earthquake: רעידת אדמה, רעידת האדמה, רעש אדמה
tsunami: צונאמי
storm: סופה, הוריקן, טייפון
flood: הצפה, הצפות, שיטפונות
rain: גשם, גשמים
snow: שלג, שלגים
fire: שריפה, שריפות, דליקה
volcano: הר געש, הר הגעש, געשי
accident: תאונה, תאונת, התנגשות
rescue: חילוץ, הציל, חולצו
survive: שורדים, ניצולים, שרדו
missing: נעדר, נעדרים, נעדרת
disaster: אסון, קטסטרופה
emergency: חירום
weather: מזג האוויר, מזג אוויר, טמפרטור-
climate: אקלים
environment: סביבה, סביבתי-, זיהום
money: כסף, מימון, השקעות
price: מחיר-
tax: מיסים, מכס, מכסים
bank: בנק, בנקים
market: שוק, שווקים
company: חברה, חברת
trade: סחר, יצוא, יבוא
work: עבודה, תעסוקה
pay: שכר, משכורת, תשלום
million: מיליון, מיליוני
billion: מיליארד-
thousand: אלף, אלפים
percent: אחוז-
dollar: דולר-
euro: אירו, יורו
buy: רכש, רכישה, קנייה
sell: מכר, מכירה, מכירות
economy: כלכל-
oil: נפט, דלק
energy: אנרגיה, חשמל
food: מזון, אוכל
car: רכב, מכונית, מכוניות
plane: מטוס-, טיסה, טיסות
train: רכבת, רכבות
road: כביש-, רחוב
bridge: גשר
airport: נמל התעופה, נמל תעופה, שדה התעופה
house: בתים, דירה, דירות
building: בניין, מגדל
build: בנייה
village: כפר, יישוב
country: מדינה, מדינות
world: עולמי, עולמית
sea: אוקיינוס, חוף
river: נהר
forest: יערות
land: אדמה, קרקע
water: מים
space: חלל, לוויין, לוויינים
hospital: בית החולים, בית חולים, בתי החולים
disease: מחלה, מחלת, חולים
virus: נגיף, וירוס, מגפה
cancer: סרטן-
medicine: תרופה, תרופות, סמים
vaccine: חיסון, חיסונים
health: בריאות
surgery: ניתוח-
birth: לידה, נולד-, היריון
sleep: שינה
head: מוח
body: גופה, גופת, גופות
film: סרט, קולנוע
music: מוזיקה, מוזיקלי, אלבום
book: ספר, ספרים, סופר
art: אמנות, ציור
museum: מוזיאון, תערוכה
statue: פסל, אנדרטה
church: כנסיי-, כומר
religion: דתי, דתית, דתיים
mosque: מסגד-, מוסלמ-
school: בית הספר, בית ספר, בתי הספר
university: אוניברסיט-, פרופ, פרופסור
study: מחקר-
science: מדעי, מדעית
language: שפה, שפות
history: היסטורי-
award: פרס, פרסים
star: כוכב, כוכבת, כוכבי
television: טלוויזיה, ערוץ
newspaper: עיתון, עיתונים, מגזין
internet: אינטרנט
social media: רשתות חברתיות, הרשתות החברתיות, פייסבוק
phone: טלפון-, סמארטפון
computer: מחשב, רובוט-, טכנולוגי-
artificial intelligence: בינה מלאכותית, הבינה המלאכותית
advertisement: פרסומת, פרסומות
game: משחק, משחקי
fashion: אופנה, בגדים, שמלה
beauty: יופי
festival: פסטיבל-
restaurant: מסעדה, מסעדות
drink: אלכוהול, יין
animal: בעלי חיים, בעלי החיים
dog: כלב, כלבים
cat: חתול-
horse: סוס, סוסים
pig: חזיר-
bird: ציפור-
fish: דגים, כריש
football: כדורגל
team: קבוצה, נבחרת
win: ניצח-, זכה
lose: הפסד, הפסיד-
goal: גול, גולים
champion: אלוף, אלופת, אליפות
cup: גביע, מונדיאל
coach: מאמן, מאמנים
race: מרוץ
final: גמר
league: ליגה, ליגת
season: עונה
club: מועדון-
athlete: ספורטאי-, אתלט-, ספורט
day: יום, ימים
night: לילה
week: שבוע, שבועות
month: חודש, חודשים
year: שנה, שנים
today: היום
hour: שעות
minute: דקות, שניות
new: חדש, חדשה, חדשים
first: ראשון, ראשונה
last: אחרון, אחרונה
old: קשיש-
young: צעיר-
early: מוקדם, מוקדמות
late: מאוחר-, עיכוב-
time: זמן
future: עתיד
say: אומר
speak: נאום, שיחות
ask: שאלה, ביקש
answer: תשובה, תגובה
write: מכתב
deny: הכחיש-, מכחיש
warn: הזהיר-, מזהיר-, אזהרה
fear: חשש, פחד
hope: תקווה, מקווה
threaten: איומים, מאיים
promise: הבטיח-, הבטחה, מבטיח
demand: דורש, דרישה, דורשים
refuse: סירב, מסרב, סירבו
agree: הסכם, הסכמה, עסקה
meet: פגישה, נפגש, פסגה
support: תמיכה, תומך
help: עזרה, סיוע
plan: תוכנית, תכנון
decide: החליט-, החלטה, החלטת
change: שינוי, רפורמה
rise: עלייה, זינוק
fall: ירידה, צניחה
return: חזרה, חזר
leave: פרישה, נסיגה
begin: התחיל-, תחילת
end: סיום, הסתיים, סוף
open: פתיחה, נפתח
close: סגירה, נסגר, סגר
find: נמצא, התגלה
search: חיפוש, חיפושים
destroy: נהרס, הרס, קרס
escape: ברח, נמלט
hide: סודי
ban: איסור, נאסר
release: שחרור, שוחרר
resign: התפטר-, פוטר
visit: ביקור, ביקר
marry: חתונה, נישואין, התחתן
love: אהבה
fight: קרב, קרבות, עימות
cut: קיצוץ
learn: לימוד, חינוך
truth: עובדות
lie: שקרי, מזויף
mistake: טעות
apologise: התנצל-, מתנצל
rights: זכויות
free: חופש, חינם
power: כוח
security: ביטחון, ביטחוני
danger: סכנה, מסוכן, סיכון
crisis: משבר, בעיה
big: גדול, גדולה
small: קטן, קטנה
high: גבוה, גבוהה
long: ארוך, ארוכה
strong: חזק, חזקה
good: טוב, טובה
bad: גרוע
poor: עוני
black: שחור-
white: לבן, לבנה
red: אדום, אדומה
green: ירוק-
blue: כחול-
former: לשעבר
national: לאומי, לאומית
international: בינלאומי-
foreign: זרים
north: צפון, צפוני-
south: דרום, דרומי-
east: מזרח, מזרחי-
west: מערב, מערבי-
angry: זעם, כועס
happy: שמחה
hard: קשה, קשים
one: אחד, אחת
two: שתיים, שניים
three: שלוש, שלושה
five: חמישה
six: שישה
seven: שבעה
eight: שמונה
half: חצי
double: כפול, כפולה
against: נגד
candidate: מועמד-
agency: סוכנות, ועדה
scandal: פרשה, שחיתות
union: איחוד
capital: בירת
US: אמריק-, ארה ב, ארצות הברית, ארהב, וושינגטון
GB: בריטי-, בריטניה, אנגלי-, הממלכה המאוחדת
DE: גרמני-
FR: צרפת-
RU: רוסי-
CN: סין, סיני-
KP: צפון קוריאה, צפון קוריא-
SY: סוריה, סורי-
EU: האיחוד האירופי
UN: האו ם, או ם
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'משטרת צרפת עצרה גבר לאחר פיגוע בית ספר; שלושה תלמידים נפצעו': 'police, man, attack, three, student, injured, school',
    'רעידת אדמה חזקה: מאות הרוגים, בניין קרס': 'earthquake, strong, death, building, destroy',
    'נשיא לשעבר התנצל לאחר חקירה': 'president, former, apologise, investigation',
    'מחקר חדש: תרופה תעזור חולי סרטן': 'study, new, medicine, cancer',
  },
  not: {
    'חמאס רצה כל שרת ואולם לפי עשרה אנשים': 'five, murder, prison, world, thousand, minister, woman',
    'יער אחר זו לו מר': 'city, leave, heart, say',
  },
};
