import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "ነበር" (former, but mostly "was"), "ከባቢ" (environment, but mostly "around"), "ርእሲ" (head, but also "oneself").
export default {
  lang: 'ti',
  words: `
man: ሰብኣይ, ሰብኡት-
woman: ሰበይቲ, ኣንስትዮ, -ኣንስቲ
child: ቆልዓ, ቆልዑ, ህጻናት-
baby: ዕሸል-, ናጽላ-
boy: ወዲ
girl: ጓል
family: ስድራቤት-, ስድራ ቤት-
mother: ኣደ, ኣዴታት-, ኣዲኡ
father: ኣቦ, ኣቡኡ
wife: በዓልቲ ቤት-, ሰበይቱ
husband: ሰብኣያ, በዓል ቤታ
friend: ዓርኪ-, መሓዛ-
people: ሰባት, ህዝቢ-, ተቐማጦ-
student: -ተማሃሮ-, -ተማሃራይ-
teacher: መምህር-, መምህራን-
doctor: -ሓኪም-, ሓካይም-
soldier: ወትሃደር-, ወተሃደር-, ወትሃደራት-
worker: -ሰራሕተኛ-
farmer: ሓረስቶ-, ሓረስታይ-
driver: ኣውቲስታ-, መራሕ መኪና-
player: ተጻዋታይ-, ተጻወቲ-
tourist: -ቱሪስት-, በጻሕቲ-
refugee: -ስደተኛ-, ተመዛበልቲ-
migrant: ስደተኛታት-
victim: ግዳይ-, ግዳያት-
leader: መራሒ-, መራሕቲ-
expert: ክኢላ-, ተመራመርቲ-
journalist: -ጋዜጠኛ-
artist: ድምጻዊ-, ስነጥበባዊ-
actor: ተዋሳኣይ-, ተዋሳእቲ-
king: ንጉስ-, ንግስቲ-
president: -ፕረዚደንት-, -ፕረዝደንት-, -ፕሬዝደንት-
minister: -ሚኒስተር-, -ሚኒስትር-
mayor: ከንቲባ-
government: -መንግስቲ-, -መንግስታት-
parliament: -ፓርላማ-, ባይቶ-
party: -ፓርቲ-, ውድብ-
election: -ምርጫ-, መረጻ-
vote: መረጽቲ-
law: ሕጊ, ሕግታት-, ሕጋዊ-
court: ቤት ፍርዲ-
judge: ዳኛ-, ዳያኑ-
lawyer: ጠበቓ-
prison: ቤት ማእሰርቲ-, ማእሰርቲ-, እሱራት-
police: ፖሊስ, -ፖሊስ
crime: ገበን-
murder: ቅትለት-, ቀታሊ-
kill: ቀቲሉ-, -ተቐቲሎም-, ተቐቲሉ-
death: ሞት, ሞይቱ-, ሞይቶም-
injured: -ቆሲሎም-, ቆሲሉ-, መውጋእቲ-
attack: -መጥቃዕቲ-
bomb: -ቦምባ-, -ፈንጂ-
shoot: ተኩሲ-, ጥይት-
gun: ጠበንጃ-, ሽጉጥ-
rape: ጾታዊ ዓመጽ-
steal: ስርቂ-
arrest: -ተኣሲሮም-, -ተኣሲሩ-, ትሕቲ ቁጽጽር-
suspect: ጥርጡር-, ጥርጡራት-, ተጠርጢሩ-
accuse: ከሲሱ-, ከሲሳ-, ከሲሶም-
trial: ክሲ
sentence: -ተፈሪድ-, ተፈሪዱ-
investigation: መርመራ-, ምርመራ-
war: ውግእ, ኲናት-, ኩናት-
peace: -ሰላም-
army: -ሰራዊት-
ship: መርከብ-, ጃልባ-, መራኽብ-
missile: -ሚሳይል-, -ሚሳኤል-, -ሮኬት-
nuclear: -ኒኩለር-, -ኑክሌር-, -ኒውክለር-
terror: -ግብረሽበራ-, -ሽበራ-
border: ዶብ, ዶባት-
sanctions: ማዕቀብ-, እገዳ-
protest: ሰላማዊ ሰልፊ-, ተቓውሞ-, ተቓወምቲ-
strike: ኣድማ
earthquake: ምንቅጥቃጥ መሬት-
tsunami: ሱናሚ-
storm: ህቦብላ-, ማዕበል-
flood: ውሕጅ-
rain: ዝናብ-
snow: በረድ-
fire: ሓዊ, ባርዕ
accident: ሓደጋ-
missing: ጠፊኦም-
disaster: መቕዘፍቲ-
emergency: ህጹጽ-
weather: ኩነታት ኣየር-
climate: ለውጢ ኣየር-, ክሊማ-
environment: ብከላ-
money: ገንዘብ-
price: ዋጋ-
tax: ግብሪ, ቀረጽ-
bank: ባንኪ, ባንክ-
market: ዕዳጋ-
company: ኩባንያ-, ትካል, ትካላት
trade: ንግዲ, ንግዳዊ-
work: ስራሕ-
pay: ደሞዝ-, ክፍሊት-
million: ሚልዮን-, ሚሊዮን-
billion: ቢልዮን-, ቢሊዮን-
thousand: ሽሕ, ኣሽሓት-
hundred: ሚእቲ, ኣማኢት-
percent: ሚእታዊት
dollar: -ዶላር-
buy: ዓዲጉ-, ምዕዳግ-
sell: መሸጣ-, ሸይጡ-
economy: -ቁጠባ-, -ኢኮኖሚ-
oil: ነዳዲ-, ዘይቲ
energy: -ኤለክትሪክ-, ጸዓት-
food: መግቢ, ምግቢ-
car: -መኪና-
plane: ነፋሪት-
train: ባቡር-
road: ጽርግያ-, መንገዲ
bridge: ድልድል-
airport: መዓርፎ ነፈርቲ-, መዕርፎ ነፈርቲ-
house: ገዛ, ገዛውቲ-
building: ህንጻ-
city: ከተማ-
village: ቁሸት-
country: ሃገር-, ሃገራት-
state: ክልል-
world: ዓለም, ዓለማዊ
island: ደሴት-
sea: ባሕሪ-, ውቅያኖስ-
river: ሩባ, ቀላይ-
mountain: እምባ, ጎቦታት-
forest: ጫካ, ዱር
land: መሬት
water: ማይ
space: ጠፈር-, -ሳተላይት-
hospital: -ሆስፒታል-
disease: ሕማም-, ሕሙማት-
virus: -ቫይረስ-, ለበዳ-
cancer: መንሽሮ-, ካንሰር-
medicine: መድሃኒት-, ፈውሲ
vaccine: ክታበት-
health: ጥዕና-
birth: ተወሊዱ-, ወሊዳ-
sleep: ድቃስ-
head: ሓንጎል-
heart: ልቢ
body: ሬሳ-
film: ፊልሚ, ፊልም-
music: -ሙዚቃ-, ደርፊ-
book: መጽሓፍ-, መጻሕፍቲ-
church: ቤተ ክርስትያን-, -ቤተክርስትያን-
religion: -ሃይማኖት-, እግዚኣብሄር-
mosque: መስጊድ-
school: ቤት ትምህርቲ-, ኣብያተ ትምህርቲ-
university: -ዩኒቨርሲቲ-, -ዩኒቨርስቲ-
study: መጽናዕቲ-, ጸብጻብ-
science: ሳይንስ-
language: ቋንቋ-
history: ታሪክ-
award: ሽልማት-
star: ኮኾብ-, ከዋኽብቲ-
television: ተለቪዥን-, ቴሌቪዥን-
newspaper: ጋዜጣ-
internet: -ኢንተርነት-, መርበብ ሓበሬታ-
social media: ማሕበራዊ ሚድያ-, ማሕበራዊ መራኸቢ-, ፌስቡክ-
phone: ስልኪ, ተሌፎን-
computer: ኮምፒተር-, ኮምፒዩተር-, -ተክኖሎጂ-
game: ጸወታ-
football: ኩዕሶ እግሪ-
team: ጋንታ-
win: ተዓዊቱ-, ዓወት-
lose: ተሳዒሩ-, ስዕረት-
goal: ሸቶ, ጎል
champion: ሻምፕዮን-, ሻምፒዮን-
cup: ዋንጫ-
coach: ኣሰልጣኒ-
league: ሊግ
athlete: -ኣትሌት-, -ስፖርት-
day: መዓልቲ-, መዓልታት-
night: ለይቲ-
week: ሰሙን-
month: ወርሒ, ኣዋርሕ-
year: ዓመት-
today: ሎሚ, ሕጂ
hour: ሰዓት-
minute: ደቒቕ-, ደቓይቕ-
new: ሓድሽ-
first: ቀዳማይ-, ቀዳመይቲ-
second: ካልኣይ-
last: ናይ መወዳእታ-
old: ኣረጊት-, ሽማግለ-
young: መንእሰይ-, መንእሰያት-
time: ግዜ
future: መጻኢ-
say: ገሊጹ-, ገሊጾም-, ተዛሪቡ-
speak: መደረ-, ዘረባ-
ask: ሓቲቱ-, ሕቶ, ሕቶታት-
answer: መልሲ, ምላሽ-
write: ጽሒፉ-, ደብዳበ-
warn: መጠንቀቕታ-, ኣጠንቂቑ-
fear: ፍርሒ-, ስግኣት-
hope: ተስፋ-
threaten: ምፍርራሕ-, ኣፈራሪሑ-
promise: ቃል ኣትዩ-
refuse: ነጺጉ-
agree: ስምምዕ, ስምምዓት, ተሰማሚዖም-
meet: ኣኼባ-, ዋዕላ-, ተራኺቦም-
support: ደገፍ-
help: ሓገዝ-, ረድኤት-
plan: መደብ-, ውጥን-
decide: ውሳነ-, ወሲኑ-
change: ለውጢ-
fall: ወዲቑ-
return: ተመሊሱ-, ተመሊሶም-
leave: ለቒቑ-
begin: ጀሚሩ-, ጀሚሮም-
end: ኣብቂዑ-
open: ከፊቱ-, ተኸፊቱ-
close: ዓጽዩ-, ተዓጽዩ-
find: ተረኺቡ-, ተረኺቦም-
destroy: ኣዕንዩ-, ዕንወት-
escape: ሃዲሞም-, ኣምሊጡ-
ban: ክልከላ-
release: ተፈቲሖም-, ተፈቲሑ-, ተለቒቖም-
resign: ስልጣን ለቒቑ-, ካብ ስልጣን-
visit: ምብጻሕ-, ዑደት-
marry: መርዓ-
love: ፍቕሪ-
fight: ግጭት-
learn: ትምህርቲ-
truth: ሓቂ
lie: ሓሶት-
mistake: ጌጋ
apologise: ይቕሬታ-
rights: መሰል, መሰላት-
free: ናጽነት-, ነጻነት-
power: ስልጣን-
security: -ጸጥታ-, ድሕነት-
danger: ሓደገኛ-
crisis: ቅልውላው-, ጸገም-
big: ዓቢ, ዓበይቲ
small: ንእሽቶ-
high: ልዑል
long: ነዊሕ-
strong: ሓያል-
good: ጽቡቕ-
bad: ሕማቕ-
rich: ሃብታም-
poor: ድኽነት-, ድኻ
black: ጸሊም-
white: ጻዕዳ
red: ቀይሕ
green: ቀጠልያ
blue: ሰማያዊ
former: ናይ ቀደም
national: ሃገራዊ-
international: ኣህጉራዊ-, ዓለምለኻዊ-
foreign: ናይ ወጻኢ, ወጻእተኛ-
north: ሰሜን-
south: ደቡብ-
east: ምብራቕ-
west: ምዕራብ-
angry: ቁጥዐ-
happy: ሓጎስ-
sad: ሓዘን-
hard: ከቢድ-
one: ሓደ
two: ክልተ
three: ሰለስተ
four: ኣርባዕተ
five: ሓሙሽተ
six: ሽዱሽተ
seven: ሸውዓተ, ሾብዓተ
eight: ሸሞንተ, ሾሞንተ
nine: ትሽዓተ
ten: ዓሰርተ
half: ፍርቂ
name: ስም, ሽም
part: ክፋል-
candidate: ሕጹይ-, ሕጹያት-
agency: ኮሚሽን-, ኮሚተ-
scandal: ብልሽውና-
union: ሕብረት-
capital: ርእሰ ከተማ-
US: ኣሜሪካ-, ኣመሪካ-, ናይ ኣሜሪካ, አሜሪካ-, ዩናይትድ ስቴትስ
GB: ብሪጣንያ-, ብሪጣንያዊ-, እንግሊዝ-, ዓዲ እንግሊዝ, ዩኬ, ብሪታንያ-
RU: ራሻ, ሩስያ-, ሩስያዊ, ራሽያ
CN: ቻይና-
KP: ሰሜን ኮርያ, ሰሜን ኮሪያ
DE: ጀርመን-
FR: ፈረንሳ-, ፈረንሳይ
SY: ሶርያ-, ሲርያ
TR: ቱርኪ-
ID: ኢንዶኔዥያ, ኢንዶነዥያ, ኢንዶኔዝያ
UN: ሕቡራት ሃገራት
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'ፖሊስ ሰለስተ ጥርጡራት ኣብ ትሕቲ ቁጽጽር ኣእትዩ': 'police, three, suspect, arrest',
    'ብሰንኪ ምንቅጥቃጥ መሬት ኣማኢት ሰባት ሞይቶም': 'earthquake, hundred, people, death',
    'ፕረዚደንት ኣመሪካ ሓድሽ ስምምዕ ሰላም ኣፍሊጡ': 'president, new, agree, peace',
  },
  not: {
    'እቲ ፖሊሲ ነበር': 'police, former',
    'ኣብ ከባቢ ኣስመራ ንርእሱ ረኺቡ': 'environment, head, find',
  },
};
