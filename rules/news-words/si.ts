import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: සිය (hundred; also 'his own'), නම (name; compares like නම් 'if').
export default {
  lang: 'si',
  words: `
man: පුරුෂ-, මිනිසා, මිනිසුන්
woman: කාන්තා-, ගැහැනු
child: දරුවා, දරුවන්, ළමයා
baby: බිළිඳු-, ළදරු-
boy: පිරිමි ළමයා, කොලු
girl: ගැහැනු ළමයා, දැරිය, දැරියක
family: පවුල, පවුලේ, ඥාතීන්
mother: මව, මවක්, අම්මා
father: පියා, පියාගේ, තාත්තා
son: පුතා, පුතු, පුත්
daughter: දියණිය, දුව
wife: බිරිඳ, බිරිය
husband: සැමියා, ස්වාමිපුරුෂයා
friend: මිතුරා, මිතුරන්, යහළුවා
people: ජනතාව-, මහජන-
student: සිසුන්, සිසුවා, ශිෂ්‍ය-
teacher: ගුරුවරු-, ගුරුවරයා, ගුරුවරිය
doctor: වෛද්‍ය-, දොස්තර-
soldier: සෙබළු, සොල්දාදු-, සෙබළා
worker: සේවක-, කම්කරු-
farmer: ගොවි, ගොවියා, ගොවීන්
driver: රියදුරු-, රියැදුරු-
player: ක්‍රීඩක-, ක්‍රීඩිකා
tourist: සංචාරක-
refugee: සරණාගත-
migrant: සංක්‍රමණික-, ආගමන
victim: වින්දිත-, ගොදුරු
leader: නායක-, ප්‍රධානියා
expert: විශේෂඥ-, විද්‍යාඥ-, පර්යේෂක-
journalist: මාධ්‍යවේදී-
artist: ගායක-, ගායිකා, කලාකරු-
actor: නළුවා, නිළිය, නළු
king: රජු, රජ, රැජින
president: ජනාධිපති-
minister: ඇමති-, අමාත්‍ය-, අගමැති-
mayor: නගරාධිපති-
government: රජය, රජයේ, ආණ්ඩුව-
parliament: පාර්ලිමේන්තු-
party: පක්ෂය, පක්ෂ, පක්ෂයේ
election: මැතිවරණ-, ඡන්දය
vote: ඡන්ද, ඡන්දය, ජනමත-
law: නීතිය, නීති, පනත
court: අධිකරණ-, උසාවි-
judge: විනිසුරු-, විනිශ්චයකාර-
lawyer: නීතිඥ-
prison: බන්ධනාගාර-, සිරගත, සිරකරු-
police: පොලිස්-, පොලිසි-, පොලීසි-
crime: අපරාධ-
murder: ඝාතන-, මිනීමැරුම-
kill: මරා, මරා දමා
death: මරණ, මරණය, මියගිය
injured: තුවාල, තුවාලකරුවන්
attack: ප්‍රහාර-, පහර
bomb: බෝම්බ-, පිපිරීම-, පුපුරා
shoot: වෙඩි, වෙඩිතැබීම-
gun: තුවක්කු-, අවි, ගිනිඅවි
stab: පිහියෙන්, පිහි
rape: දූෂණය, ස්ත්‍රී දූෂණ
steal: සොරකම-, මංකොල්ල-, කොල්ලකෑම
arrest: අත්අඩංගුවට, අත් අඩංගුවට
suspect: සැකකරු-, සැකපිට
accuse: චෝදනා-
trial: නඩු, නඩුව
sentence: සිරදඬුවම්, දඬුවම්, වැරදිකරු
investigation: විමර්ශන-, පරීක්ෂණ-
war: යුද්ධය, යුද්ධ, යුද
peace: සාමය, සාම, සටන් විරාම-
army: හමුදා-, යුද හමුදාව
ship: නෞකා-, නැව, නැව්
missile: මිසයිල-, රොකට්
nuclear: න්‍යෂ්ටික
terror: ත්‍රස්ත-
border: දේශසීමා-
sanctions: සම්බාධක-
protest: විරෝධතා-, උද්ඝෝෂණ-
strike: වර්ජන-, වැඩවර්ජන-
earthquake: භූමිකම්පා-, භූ කම්පන-, භූකම්පන-
tsunami: සුනාමි-
storm: කුණාටු-, සුළි කුණාටු-, සුළිසුළං
flood: ගංවතුර-
rain: වැසි, වර්ෂාව, වැස්ස
snow: හිම
fire: ගින්න, ගිනි, ලැව්ගින්න
volcano: ගිනිකඳු-, ගිනි කන්ද-
accident: අනතුර, අනතුරක්, අනතුරු
rescue: බේරා, මුදවා, බේරාගැනීම
survive: දිවි ගලවා
missing: අතුරුදන්-, අතුරුදහන්-
disaster: ආපදා-, ඛේදවාචක-
emergency: හදිසි
weather: කාලගුණ-, උෂ්ණත්ව-
climate: දේශගුණ-
environment: පරිසර-, දූෂණයට
money: මුදල්, ආයෝජන-
price: මිල, මිල ගණන්
tax: බදු, තීරුබදු, තීරු බදු
bank: බැංකු-
market: වෙළෙඳපොළ-, වෙළඳපොළ-
company: සමාගම, සමාගම්
trade: වෙළෙඳ, වෙළඳාම, අපනයන-
work: රැකියා-
pay: වැටුප්, පඩි, වැටුප
million: මිලියන-
billion: බිලියන-
thousand: දහස්, දහසක්, දහස
hundred: සියයක්, සිය ගණන-
percent: සියයට
dollar: ඩොලර්-
euro: යූරෝ
buy: මිලදී
sell: අලෙවි-, විකිණීම
economy: ආර්ථික-
oil: තෙල්, ඉන්ධන-, පෙට්‍රල්
energy: බලශක්ති-, විදුලි
food: ආහාර-
car: මෝටර් රථ-, රථය, වාහන-
plane: ගුවන් යානා-, ගුවන්යානා-
train: දුම්රිය-
road: මාර්ග, මාර්ගය, පාර
bridge: පාලම, පාලම්
airport: ගුවන්තොටුපළ-, ගුවන් තොටුපළ-
house: නිවස, නිවසේ, නිවාස
building: ගොඩනැගිලි-, ගොඩනැඟිලි-
build: ඉදිකිරීම-
city: නගරය, නගරයේ, නගර
village: ගම, ගමේ, ගම්මාන-
country: රට, රටේ, රටවල්
state: ප්‍රාන්ත-
world: ලෝක, ලෝකය, ලෝකයේ
island: දිවයින-, දූපත-, දූපත්
sea: මුහුද, මුහුදේ, සාගර-
river: ගඟ, ගංගාව, වැව
mountain: කන්ද, කඳුකර-, කඳු
forest: වනාන්තර-, කැලෑව
land: ඉඩම්, ඉඩම
water: ජලය, ජල, වතුර
space: අභ්‍යවකාශ-, චන්ද්‍රිකා
hospital: රෝහල, රෝහලේ, රෝහල්
disease: රෝග, රෝගීන්, රෝගය
virus: වෛරස-, වෛරසය
cancer: පිළිකා-
medicine: ඖෂධ-, බෙහෙත්, ප්‍රතිකාර
vaccine: එන්නත-, එන්නත්
health: සෞඛ්‍ය-
surgery: ශල්‍යකර්ම-, සැත්කම-
birth: උපත, ගැබිනි, උපන්
sleep: නින්ද
head: මොළය
heart: හෘද, හදවත-
body: සිරුර, මළසිරුර, දේහය
film: චිත්‍රපට-, සිනමා-
music: සංගීත-, ගීතය
book: පොත, පොත්, නවකතා-
art: කලා, සිතුවම්
museum: කෞතුකාගාර-, ප්‍රදර්ශන-
statue: පිළිම-, ස්මාරක-
church: පල්ලිය, දේවස්ථාන-, පාප්
religion: ආගම, ආගමික
mosque: මුස්ලිම්, ඉස්ලාම්
school: පාසල, පාසල්
university: විශ්වවිද්‍යාල-, සරසවි-, මහාචාර්ය
study: අධ්‍යයන-, සමීක්ෂණ-
science: විද්‍යාව, විද්‍යාත්මක
language: භාෂා-, භාෂාව
history: ඉතිහාස-, ඓතිහාසික
award: සම්මාන-, ත්‍යාග
star: තරුව, තරු
television: රූපවාහිනී-
newspaper: පුවත්පත-, පුවත්පත්
internet: අන්තර්ජාල-, ඔන්ලයින්
social media: සමාජ මාධ්‍ය, ෆේස්බුක්
phone: දුරකථන-
computer: පරිගණක-, රොබෝ, තාක්ෂණ-
artificial intelligence: කෘත්‍රිම බුද්ධි-, කෘතිම බුද්ධි-
advertisement: දැන්වීම-, වෙළඳ දැන්වීම
game: ක්‍රීඩාව, ක්‍රීඩා
fashion: විලාසිතා-, ඇඳුම්
beauty: රූපලාවන්‍ය, රූමතිය, රූරැජින
festival: උත්සව-, උළෙල
restaurant: අවන්හල-, හෝටල්
drink: මත්පැන්, බියර්, බීම
animal: සතුන්, සත්ත්ව-, සතා
dog: බල්ලා, බල්ලන්, සුනඛ-
cat: පූසා, පූසන්
horse: අශ්ව-
pig: ඌරු, ඌරා
cow: ගව, ගවයා, ගවයන්
bird: කුරුල්ලා, පක්ෂියා, කුරුල්ලන්
fish: මාළු, ධීවර-, මෝරු
football: පාපන්දු-
team: කණ්ඩායම-, පිල
match: තරගය, තරග-
win: ජය, ජයග්‍රහණ-, දිනයි
lose: පරාජය, පරාද
goal: ගෝල, ගෝලය
champion: ශූර, ශූරයා, ශූරතාව
cup: කුසලානය, කුසලාන-
coach: පුහුණුකරු-, පුහුණුකාර-
race: ධාවන-
final: අවසන් මහා තරගය, අවසන් තරගය
league: ලීග්
season: වාරය
club: සමාජය
athlete: මලල ක්‍රීඩක-
day: දින, දවස
night: රාත්‍රී-, රෑ
week: සතිය, සති
month: මාසය, මාස
year: වසර, වර්ෂය
today: අද
hour: පැය
minute: මිනිත්තු-
new: නව, අලුත්
first: පළමු, ප්‍රථම
second: දෙවන, දෙවැනි
last: අවසන්, අවසාන
old: වයෝවෘද්ධ, මහලු, පැරණි
young: තරුණ, තරුණයා, තරුණිය
late: ප්‍රමාද-, කල් දමා
time: කාලය, වේලාව
future: අනාගත-
say: පවසයි, කියයි, පැවසීය
speak: කතාව, සාකච්ඡා-
ask: ප්‍රශ්න
answer: පිළිතුරු
write: ලිපිය, ලිපි
deny: ප්‍රතික්ෂේප-
warn: අනතුරු අඟවයි, අනතුරු ඇඟවීම
fear: බිය, භීතිය
hope: බලාපොරොත්තු-
threaten: තර්ජන-
promise: පොරොන්දු-, පොරොන්දුව
demand: ඉල්ලා, ඉල්ලීම-
agree: ගිවිසුම-, එකඟ-
meet: හමුවෙයි, හමු, රැස්වීම
support: සහාය, සහයෝගය
help: උදව්, ආධාර
plan: සැලසුම-, ව්‍යාපෘති-
decide: තීරණ-
change: වෙනස්, වෙනස, ප්‍රතිසංස්කරණ-
rise: ඉහළට, වැඩි, ඉහළ
fall: පහළට, අඩු
return: ආපසු, නැවත පැමිණ
leave: ඉවත්
begin: ආරම්භ-, ඇරඹේ
end: අවසන් වෙයි, නිමාව
open: විවෘත
close: වසා, වසයි
find: සොයාගනී, සොයාගැනීම
search: සොයා, සෙවීම
destroy: විනාශ-, කඩා
escape: පලා, පැනගිය
hide: රහසිගත, රහස්
ban: තහනම්, තහනම
release: නිදහස් කර-, නිදහස් කෙරෙ-
resign: ඉල්ලා අස්, ඉල්ලා අස්වෙයි
visit: සංචාරය
marry: විවාහ-
love: ආදරය, පෙම්වතා, පෙම්වතිය
fight: සටන්, ගැටුම-
cut: කප්පාදු-
learn: අධ්‍යාපන-
truth: ඇත්ත, සත්‍ය
lie: බොරු, ව්‍යාජ
mistake: වැරැද්ද, වරද
apologise: සමාව
rights: අයිතිවාසිකම්, අයිතිය
free: නිදහස, නොමිලේ
power: බලය, බලතල
security: ආරක්ෂාව, ආරක්ෂක
danger: අවදානම-, භයානක
crisis: අර්බුද-, ගැටලු-
big: විශාල, ලොකු, දැවැන්ත
small: කුඩා, පොඩි
long: දිගු
strong: ප්‍රබල, බලවත්
good: හොඳ, යහපත්
bad: නරක
rich: ධනවත්, පොහොසත්
poor: දුප්පත්, දරිද්‍රතා-
black: කළු
white: සුදු, ධවල
red: රතු
green: හරිත, කොළ
blue: නිල්
former: හිටපු
national: ජාතික
international: ජාත්‍යන්තර-
foreign: විදේශ, විදෙස්, විදේශීය
north: උතුරු
south: දකුණු, දකුණ
east: නැගෙනහිර, නැඟෙනහිර
west: බටහිර, බස්නාහිර
angry: කෝපය, කෝපයට
happy: සතුට, සතුටු
sad: ශෝකය, දුක
two: දෙක, දෙදෙනා, දෙදෙනෙකු
three: තිදෙනා, තිදෙනෙකු, තිදෙනෙක්
four: හතර, සිව්දෙනෙකු
five: පහ, පස්දෙනෙකු
six: හය, සයදෙනෙකු
seven: හත, හත්දෙනෙකු
eight: අට
nine: නවය
ten: දහය
half: අඩක්
double: දෙගුණ-
name: නමින්
part: කොටස
against: එරෙහිව, එරෙහි
candidate: අපේක්ෂක-
agency: කොමිසම, කමිටුව, ආයතනය
scandal: දූෂණ, අල්ලස්
union: සංගමය, වෘත්තීය සමිති
capital: අගනුවර
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'දකුණු ග්‍රීසියේ භූමිකම්පාවකින් තිදෙනෙක් මරණයට, සිය ගණනකට තුවාල': 'south, earthquake, three, hundred, injured',
    'පාසලකට එල්ල වූ වෙඩි තැබීම: සැකකරු පොලිස් අත්අඩංගුවට': 'shoot, suspect, police, arrest',
    'හිටපු ජනාධිපතිට චෝදනා: අධිකරණය සිරදඬුවම් නියම කරයි': 'former, president, accuse, court, sentence',
  },
  not: {
    'අදහස් කොළඹදී නමුත්': 'today, green, name',
    'රටකජු මිලටත් ගමනටත්': 'country, price, village',
  },
};
