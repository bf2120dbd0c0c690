import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "አዲስ" (new, but mostly Addis Ababa); "ፖሊስ" without a closed end (it begins "ፖሊሲ", policy); "ሚስት-" (it begins "ሚስጥር", secret).
export default {
  lang: 'am',
  words: `
man: ወንድ, ወንዶች-, -ወንዶች
woman: ሴት, ሴቶች-, -ሴቶች
child: -ህጻን-, -ታዳጊ-, ልጆች-
baby: ጨቅላ-, -ጨቅላ
boy: ወንድ ልጅ, ታዳጊ ወንድ
girl: ልጃገረድ-, ልጃገረዶች-
family: -ቤተሰብ-
mother: እናት, እናቶች-, እናቱ
father: አባት, አባቱ, አባቶች-
daughter: ሴት ልጁ, ሴት ልጅ
wife: ሚስት, ሚስቱ, ባለቤቱ
husband: ባል, ባሏ, ባለቤቷ
friend: -ጓደኛ-, -ጓደኞች-, ወዳጅ-
people: -ሰዎች-, -ህዝብ-, ዜጎች-
student: -ተማሪ-
teacher: -መምህር-, አስተማሪ-
doctor: -ሐኪም-
soldier: -ወታደር-
worker: -ሰራተኛ-, -ሰራተኞች-
farmer: -አርሶ አደር-, -ገበሬ-
driver: -አሽከርካሪ-, ሾፌር-
player: -ተጫዋች-
tourist: -ቱሪስት-, ጎብኚ-
refugee: -ስደተኛ-, -ስደተኞች-, -ተፈናቃይ-
migrant: -ስደተኞች-, ፍልሰት-
victim: -ተጎጂ-, ሰለባ-
leader: መሪ, መሪዎች-, መሪው
expert: -ባለሙያ-, -ተመራማሪ-, -ሳይንቲስት-
journalist: -ጋዜጠኛ-, -ጋዜጠኞች-
artist: ድምጻዊ-, አርቲስት-, ሙዚቀኛ-
actor: -ተዋናይ-, ተዋንያን-
king: ንጉስ-, ንግስት-, -ንጉሱ
president: -ፕሬዝዳንት-, -ፕሬዚዳንት-
minister: -ሚኒስትር-, -ሚኒስቴር-
mayor: ከንቲባ-
government: -መንግስት-
parliament: -ፓርላማ-, ምክር ቤት-, የምክር ቤት-
party: -ፓርቲ-
election: -ምርጫ-
vote: መራጭ-, መራጮች-, ድምጽ መስጫ-
law: ህግ, ህጉ, አዋጅ-
court: -ፍርድ ቤት-, -ችሎት-
judge: ዳኛ-, ዳኞች-
lawyer: -ጠበቃ-, -አቃቤ ህግ-
prison: -እስር ቤት-, -ማረሚያ ቤት-, እስረኞች-
police: ፖሊስ, -ፖሊስ, ፖሊሶች-
crime: -ወንጀል-
murder: ግድያ-, -ግድያ
kill: -ገደለ-, -ገደሉ-, -ተገድለዋል-
death: ሞት, ሞቱ, ህልፈት-
injured: -ቆሰሉ-, -ቆስለዋል-, ጉዳት ደረሰ-
attack: -ጥቃት-
bomb: -ቦምብ-, -ፍንዳታ-, ፈንጂ-
shoot: -ተኩስ-, -ጥይት-
gun: -ጠመንጃ-, -ሽጉጥ-, የጦር መሳሪያ-
stab: በስለት, ቢላዋ-, ቢላ
rape: አስገድዶ መድፈር-, አስገድዶ በመድፈር, -ወሲባዊ-
steal: -ስርቆት-, -ዘረፋ-, ሌባ
arrest: በቁጥጥር ስር-, -ታሰረ-, -ታሰሩ-
suspect: -ተጠርጣሪ-, -ተጠረጠረ-, -ተጠርጥረ-
accuse: -ከሰሰ-, -ከሰሱ-, -ወቀሰ-
trial: ክስ, ክሱ, የክስ
sentence: -ተፈረደ-, -ጥፋተኛ-, የእስር ቅጣት-
investigation: -ምርመራ-, -መርማሪ-
war: -ጦርነት-
peace: -ሰላም-, ተኩስ አቁም-, የተኩስ አቁም-
army: -ሰራዊት-, -ጦር, መከላከያ ሰራዊት-
ship: -መርከብ-, -ጀልባ-
missile: -ሚሳኤል-, -ሚሳይል-, -ሮኬት-
nuclear: -ኒውክሌር-, -ኒዩክሌር-, -ኑክሌር-
terror: -ሽብር-, -አሸባሪ-
border: -ድንበር-
sanctions: -ማዕቀብ-
protest: -ተቃውሞ-, -ሰላማዊ ሰልፍ-, -ሰልፈኞች-
strike: አድማ, የስራ ማቆም አድማ-
earthquake: መሬት መንቀጥቀጥ-, የመሬት መንቀጥቀጥ-, ርዕደ መሬት-, -ርዕደ መሬት
tsunami: -ሱናሚ-
storm: አውሎ ነፋስ-, -ማዕበል-, ወጀብ-
flood: -ጎርፍ-
rain: ዝናብ-, -ዝናብ
snow: በረዶ-, -በረዶ
fire: እሳት, የእሳት, -ቃጠሎ-
volcano: -እሳተ ገሞራ-
accident: -አደጋ-
rescue: -ነፍስ አድን-, -ታደገ-, -ታደጉ-
survive: -ተረፈ-, -ተረፉ-
missing: የጠፋ-, የጠፉ-, ደብዛ-
disaster: መቅሰፍት-
emergency: -አስቸኳይ-, -ድንገተኛ-
weather: የአየር ሁኔታ-, የአየር ጠባይ-
climate: የአየር ንብረት-, -አየር ንብረት-
environment: አካባቢ ጥበቃ-, -ብክለት-
money: ገንዘብ-, -ገንዘብ, -ኢንቨስት-
price: ዋጋ-, -ዋጋ
tax: ግብር, ታክስ-, -ታክስ
bank: -ባንክ-
market: -ገበያ-
company: -ኩባንያ-, -ድርጅት-
trade: ንግድ, የንግድ, ንግዱ
work: ሥራ, የሥራ, ሥራዎች-
pay: -ደመወዝ-, -ክፍያ-, -ከፈለ-
million: ሚሊየን-, ሚሊዮን-, ሚሊዮኖች-
billion: ቢሊየን-, ቢሊዮን-
thousand: ሺህ, ሺ, -ሺዎች-
hundred: መቶ, መቶዎች-, በመቶዎች-
percent: በመቶ, ፐርሰንት
dollar: -ዶላር-
euro: ዩሮ-
buy: ገዛ, ገዙ, ግዢ-
sell: -ሽያጭ-, ሸጠ, ሸጡ
economy: -ኢኮኖሚ-, -ምጣኔ ሀብት-
oil: -ነዳጅ-, ዘይት-
energy: -ኤሌክትሪክ-, -ኢነርጂ-, የኃይል ማመንጫ-
food: -ምግብ-
car: -መኪና-, -ተሽከርካሪ-
plane: -አውሮፕላን-, አየር መንገድ-, የአየር መንገድ-
train: -ባቡር-
road: ጎዳና-, መንገዶች-, የመንገድ
bridge: -ድልድይ-
airport: -አውሮፕላን ማረፊያ-, -ኤርፖርት-
house: መኖሪያ ቤት-, ቤቶች-, የመኖሪያ ቤት-
building: -ህንጻ-
build: -ገነባ-, -ግንባታ-
city: -ከተማ-, -ከተሞች-
village: መንደር-, -መንደሮች
country: አገር, ሀገር, -ሀገራት-
state: ክልል-, -ክልል, ግዛት-
world: ዓለም, የዓለም, በዓለም
island: -ደሴት-
sea: ባህር, -ባህር, ውቅያኖስ-
river: ወንዝ-, -ወንዝ, -ሐይቅ-
mountain: ተራራ-, -ተራራ
forest: ደን, የደን, ጫካ-
land: መሬት
water: ውሃ-, -ውሃ
space: ጠፈር-, -ጠፈር, -ሳተላይት-
hospital: -ሆስፒታል-, -ክሊኒክ-
disease: -በሽታ-, ህመምተኞች-, ህሙማን-
virus: -ቫይረስ-, -ወረርሽኝ-
cancer: -ካንሰር-
medicine: -መድኃኒት-, -ሕክምና-
vaccine: -ክትባት-
health: ጤና-, -ጤና
surgery: ቀዶ ጥገና-, ቀዶ ሕክምና-
birth: -ተወለደ-, -ነፍሰ ጡር-, ወለደች
sleep: እንቅልፍ-
head: ጭንቅላት-, -አንጎል-
heart: ልብ, የልብ
body: -አስከሬን-, ሰውነት-
film: -ፊልም-
music: -ሙዚቃ-, ዘፈን-, አልበም-
book: -መጽሐፍ-, መጻሕፍት-
art: ኪነ ጥበብ-
museum: -ሙዚየም-
statue: -ሐውልት-
church: ቤተ ክርስቲያን-, -ቤተክርስቲያን-, ጳጳስ-
religion: -ሃይማኖት-, እግዚአብሔር-
mosque: -መስጂድ-, -መስጊድ-, -ሙስሊም-
school: -ትምህርት ቤት-
university: -ዩኒቨርሲቲ-, ፕሮፌሰር-
study: -ጥናት-, -ሪፖርት-
science: ሳይንስ-, -ሳይንስ
language: -ቋንቋ-
history: ታሪክ-, -ታሪክ
award: -ሽልማት-, -ተሸላሚ-
star: ኮከብ-, ከዋክብት-
television: -ቴሌቪዥን-
newspaper: -ጋዜጣ-, መጽሔት-
internet: -ኢንተርኔት-, -በይነ መረብ-, ድረ ገጽ-
social media: -ማህበራዊ ሚዲያ-, ማህበራዊ መገናኛ-, -ፌስቡክ-
phone: ስልክ-, -ስልክ
computer: -ኮምፒውተር-, -ቴክኖሎጂ-, ሮቦት-
artificial intelligence: ሰው ሰራሽ አስተውሎት-, አርቲፊሻል ኢንተለጀንስ-
advertisement: ማስታወቂያ-, -ማስታወቂያ
game: ጨዋታ-, -ጨዋታ
fashion: ፋሽን-, ልብስ, -አልባሳት-
beauty: -ቁንጅና-, ውበት-
festival: በዓል-, -በዓል, -ፌስቲቫል-
restaurant: -ሬስቶራንት-, ምግብ ቤት-
drink: መጠጥ-, ቢራ-, -አልኮል-
animal: -እንስሳ-
dog: ውሻ-, ውሾች-
cat: ድመት-
horse: ፈረስ-
pig: አሳማ-
cow: ላም, ላሞች, ከብቶች-
bird: ወፍ, ወፎች-, አእዋፍ-
fish: ዓሣ, ዓሣዎች
football: እግር ኳስ-, -እግር ኳስ
team: ቡድን-, -ቡድን
match: ግጥሚያ-
win: -አሸነፈ-, -አሸናፊ-, ድል
lose: -ተሸነፈ-, -ሽንፈት-
goal: ጎል, ግብ, ጎሎች-
champion: -ሻምፒዮን-
cup: ዋንጫ-, -ዋንጫ
coach: -አሰልጣኝ-
race: ሩጫ-, ውድድር-
final: ፍጻሜ-, -ፍጻሜ
league: ሊግ, -ሊግ
season: የውድድር ዘመን-
club: ክለብ-, -ክለብ
athlete: -አትሌት-, -ስፖርት-
day: ቀን, ቀናት, -ቀናት
night: ሌሊት-, ምሽት-
week: ሳምንት-, -ሳምንት
month: ወር, ወራት-, -ወራት
year: ዓመት-, -ዓመት
today: ዛሬ, አሁን
hour: ሰዓት-, -ሰዓት
minute: ደቂቃ-, -ደቂቃ
new: አዲሱ, አዳዲስ-
first: የመጀመሪያ-, በመጀመሪያ
second: ሁለተኛ-, -ሁለተኛ
last: የመጨረሻ-, ባለፈው
old: አሮጌ-, -አዛውንት-
young: -ወጣት-
late: -ዘግይ-, -ተራዘመ-
time: ጊዜ
future: የወደፊት-
say: -ተናገሩ, -ተናገረ, -ገለጸ
speak: ንግግር-, -ንግግር
ask: ጠየቀ-, ጠየቁ-, ጥያቄ-
answer: ምላሽ-, መልስ
write: -ጻፈ-, -ደብዳቤ-
read: አነበበ-, አንባቢ-, ማንበብ-
deny: -አስተባበለ-, -አስተባበሉ-
warn: -አስጠነቀቀ-, -አስጠነቀቁ-, -ማስጠንቀቂያ-
fear: ፍርሃት-, ስጋት-
hope: ተስፋ-
threaten: -ዛቻ-, -ማስፈራሪያ-
promise: ቃል ገባ-, ቃል ገቡ-
refuse: አሻፈረኝ-, ውድቅ አደረገ-
agree: -ስምምነት-, -ተስማማ-, -ተስማሙ-
meet: -ስብሰባ-, -ጉባኤ-, ተገናኙ
support: -ድጋፍ-, -ደገፈ-
help: እርዳታ-, -እርዳታ
plan: ዕቅድ, የዕቅድ, -ፕሮጀክት-
decide: -ውሳኔ-, ወሰነ-, ወሰኑ
change: -ለውጥ-, -ማሻሻያ-
rise: -ጨመረ-, -ጭማሪ-
fall: -ቀነሰ-, -ወደቀ-
return: -ተመለሰ-, -ተመለሱ-
leave: ለቀቀ, ለቀቁ, ለቀው
begin: -ጀመረ-, -ጀመሩ-
end: -አበቃ-, -ተጠናቀቀ-
open: -ከፈተ-, -ተከፍቷ-
close: ተዘጋ-, የተዘጋ-, ዘጋች-
find: ተገኘ-, ተገኙ, አገኘ-
search: ፍለጋ-, -ፍለጋ
destroy: -ወደመ-, -ውድመት-
escape: -አመለጠ-, -አመለጡ-
hide: -ምስጢር-, ሚስጥር-, -ደበቀ-
ban: -ታገደ-, እገዳ-, -አገደች-
release: -ተለቀቀ-, -ተለቀቁ-, ተፈቱ
resign: ሥልጣን ለቀቁ-, -ሥልጣን ለቀቀ-, ከስልጣን ተነሱ
visit: ጉብኝት-, -ጎበኘ-, -ጎበኙ-
marry: -ጋብቻ-, ሠርግ
love: ፍቅር-, -ፍቅር
fight: -ውጊያ-, -ግጭት-
fly: -በረራ-
learn: ትምህርት-, -ትምህርት
truth: እውነት-, -እውነት
lie: ውሸት-, -ሐሰተኛ-
mistake: ስህተት-, -ስህተት
apologise: ይቅርታ-
rights: መብት-, -መብት-
free: ነጻነት-, -ነጻነት, ነጻ
power: ስልጣን-, -ስልጣን
security: -ደህንነት-, -ጸጥታ-
danger: አደገኛ-, ስጋት-
crisis: -ቀውስ-, ችግር-, -ችግር
big: ትልቅ-, ትልቁ, ግዙፍ-
small: ትንሽ, ትንሹ, አነስተኛ-
high: ከፍተኛ-
long: ረጅም-, ረዥም-
strong: ጠንካራ-, ኃይለኛ-
good: ጥሩ, መልካም-, ምርጥ
bad: መጥፎ-, የከፋ-
rich: -ሀብታም-, -ባለሀብት-, ባለጸጋ-
poor: ድሃ-, ድህነት-, -ድህነት
black: ጥቁር-
white: ነጭ
red: ቀይ
green: አረንጓዴ-
blue: ሰማያዊ-
former: የቀድሞ-
national: ብሔራዊ-, -ብሔራዊ, አገር አቀፍ-
international: ዓለም አቀፍ-, -ዓለም አቀፍ
foreign: የውጭ, -ውጭ ጉዳይ-
north: ሰሜን-, -ሰሜን
south: ደቡብ-, -ደቡብ
east: ምሥራቅ-, -ምሥራቅ
west: ምዕራብ-, -ምዕራብ
angry: ቁጣ-, -ተቆጣ-
happy: ደስታ-, -ደስተኛ-
sad: ሐዘን-, -ሐዘን
hard: አስቸጋሪ-, ከባድ
one: አንድ
two: ሁለት
three: ሦስት, ሶስት
four: አራት
five: አምስት
six: ስድስት
seven: ሰባት
eight: ስምንት
nine: ዘጠኝ
ten: አስር
half: ግማሽ-
double: በእጥፍ
name: ስም, ስሙ
part: ክፍል, ክፍሎች
candidate: ዕጩዎች-, -ዕጩዎች, ዕጩ ተወዳዳሪ-
agency: -ኮሚሽን-, -ኮሚቴ-, ኤጀንሲ-
scandal: -ሙስና-, ቅሌት-
union: ህብረት-, -ህብረት
capital: ዋና ከተማ-, -መዲና-
US: አሜሪካ-, የአሜሪካ-, ዩናይትድ ስቴትስ, ዩኤስ
GB: ብሪታንያ-, የብሪታንያ-, እንግሊዝ-, ዩኬ, ብሪቲሽ
RU: ሩሲያ-, ሩስያ-, የሩሲያ
CN: ቻይና-, የቻይና
KP: ሰሜን ኮሪያ, ሰሜን ኮርያ
DE: ጀርመን-
FR: ፈረንሳይ-
SY: ሶሪያ-, ሶርያ
EU: አውሮፓ ህብረት
UN: ተመድ
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'ፖሊስ ሦስት ተጠርጣሪዎችን በቁጥጥር ስር አዋለ': 'police, three, suspect, arrest',
    'በቱርክ በደረሰ የመሬት መንቀጥቀጥ በርካታ ሰዎች ሞቱ': 'earthquake, people, death',
    'የቀድሞው ፕሬዝዳንት በሙስና ወንጀል ጥፋተኛ ተባሉ': 'former, president, scandal, crime, sentence',
    'በአውሮፕላን አደጋ አምስት ወታደሮች ተገደሉ': 'plane, accident, five, soldier, kill',
  },
  not: {
    'አዲስ አበባ ስለ ፖሊሲው ተወያየች': 'new, police',
    'የአሜሪካ ሞተር ሚስጥራዊ ነው': 'leader, death, wife',
    'በስብሰባው ስለ ተሳትፎ የተወያዩ ሰዎቹ ተሸኙ': 'fire, candidate, plan',
  },
};
