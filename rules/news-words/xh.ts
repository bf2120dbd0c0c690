import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "-hlab-" (stab, but "umhlaba" is the earth), "-fundis-" (teach, but "umfundisi" is a pastor), "-hlobo" (friend, but "ihlobo" is summer).
export default {
  lang: 'xh',
  words: `
man: -doda
woman: -bhinqa, -setyhini, umfazi
child: -ntwana
baby: usana, iintsana
boy: -khwenkwe, inkwenkwe
girl: -ntombazan-
family: -sapho
mother: umama, unina
father: utata, uyise
son: unyana, oonyana
daughter: intombi yakhe
wife: inkosikazi
husband: -myeni
friend: umhlobo, abahlobo
people: -bantu, uluntu
student: -fundi
teacher: -titshala
doctor: -gqirha
soldier: ijoni, amajoni, -majoni
worker: abasebenzi, -basebenzi, -qeshwa
farmer: umfama, amafama
driver: -qhubi
player: -dlali
tourist: -khenkethi
refugee: -mbacu
migrant: -fuduki
victim: -xhoba
leader: -nkokeli
expert: -ngcali, -sosayensi
journalist: -ntatheli
artist: -mvumi, -gcisa
actor: -lingisi
king: -kumkani, -kumkanikazi
president: -mongameli
minister: -phathiswa
mayor: -sodolophu
government: -rhulumente
parliament: -palamente
party: umbutho, imibutho
election: -nyulo
vote: -vota, -voti
law: -mthetho
court: -nkundla
judge: -jaji, -mantyi
lawyer: -gqwetha, -tshutshisi
prison: -jele, -ntolongo
police: -polisa
crime: ulwaphulo mthetho, -aphuli mthetho
murder: -okubulala
kill: -bulal-, -bulaw-
death: -swelek-, -bhubh-, ukufa
injured: -enzakal-, -nzakele, -limele
attack: -hlasel-
bomb: -bhombu, -qhushumb-
shoot: -dubul-
gun: umpu, imipu
stab: -hlatyw-, imela
rape: -dlwengul-
steal: isela, amasela, ubusela
arrest: -banjwe, -banjwa
suspect: -rhanel-
accuse: -tyhol-, -mangalel-
trial: ityala, amatyala
sentence: -gwebo, -gwetyw-
investigation: -phando, -phanda
war: -mfazwe
peace: uxolo
army: umkhosi wokhuselo, -mkhosi
ship: -nqanawa, -khephe
missile: -jukujelwa
nuclear: -nyukliya
terror: -grogrisi
border: umda, imida
sanctions: -zohlwayo
protest: -qhankqalaz-
strike: -gwayimb-
earthquake: -nyikima
tsunami: -tsunami
storm: -saqhwithi, uqhwithela
flood: -khukula
rain: -mvula
snow: -khephu
fire: -mlilo, -mililo
volcano: -ntaba mlilo, -ntabamlilo
accident: -ngozi, -ngozini
rescue: -hlangul-, -sindis-
survive: -sindile, -sinda
missing: -lahlek-, -nyamalal-
disaster: -ntlekele
emergency: -kaxakeka
weather: -mozulu
climate: -kwemozulu, -lwemozulu
environment: -singqongileyo
money: imali, iimali
price: -xabiso
tax: -rhafu
bank: -bhanki
market: -marike
company: -nkampani
trade: -rhwebo
work: umsebenzi, imisebenzi
pay: umvuzo, -hlawul-
million: isigidi, izigidi
billion: -gidigidi
thousand: iwaka, amawaka
hundred: ikhulu, amakhulu
percent: -pesenti
dollar: -dola
buy: -thenga, -thenge, -thengwa
sell: -thengis-
economy: -qoqosho
oil: -oyile, -petroli
energy: -mbane
food: -kutya
car: -moto, -sithuthi
plane: -nqwelomoya, -nqwelo moya
train: -loliwe
road: indlela, iindlela, -ndleleni
bridge: -bhulorho
airport: isikhululo seenqwelomoya, -khululo seenqwelo moya
house: indlu, izindlu, ikhaya
building: -akhiwo
build: ukwakha, -akhiwa
city: isixeko, izixeko, edolophini
village: ilali, iilali, -lalini
country: ilizwe, amazwe
world: -hlabathi
island: -siqithi
sea: -lwandle
river: -mlambo, imilambo
mountain: -ntaba
forest: -hlathi
land: umhlaba
water: -manzi
hospital: -bhedlele
disease: isifo, izifo
virus: -tsholongwane
cancer: -mhlaza
medicine: iyeza, amayeza, iziyobisi
vaccine: -gony-
health: -mpilo
surgery: -tyand-
birth: -zalwa, -khulelw-
sleep: ubuthongo
head: intloko, -ngqondo
heart: -ntliziyo
body: umzimba, -sidumbu
film: -filim, bhanyabhanya
music: -mculo
book: -ncwadi
art: -bugcisa
museum: -myuziyam
church: icawe, iicawe, umfundisi
religion: -nkolo, uthixo
mosque: -silamsi
school: isikolo, izikolo, -sikolweni
university: -yunivesithi
study: -phononong-, ingxelo
science: -nzululwazi
language: -lwimi
history: -mbali
award: -mbasa, -bhaso
star: -nkwenkwezi
television: -mabonakude
newspaper: -phephandaba
internet: -ntanethi, -webhusayithi
social media: onxibelelwano
phone: -fowuni, umnxeba
computer: -khompyutha, -teknoloji
advertisement: -ntengiso
game: -dlalo
fashion: -fashoni, -mpahla
beauty: ubuhle
festival: -mnyhadala
drink: -tywala
animal: -lwanyana
dog: inja, izinja
cat: ikati, iikati
horse: ihashe, amahashe
pig: ihagu, iihagu
cow: inkomo, iinkomo
bird: intaka, iintaka
fish: intlanzi, iintlanzi
football: -bhola, ekhatywayo
team: iqela, amaqela
match: umdlalo
win: -phumelel-, -oyisile
lose: -oyiswa, -oyiswe, -lahlekel-
goal: igoli, amagoli
champion: -ntshatsheli
cup: -ndebe
coach: -qeqeshi
race: -gqatso
final: -manqamu
league: -ligi
season: -sizini
club: -klabhu
athlete: -mbaleki, ezemidlalo
day: usuku, iintsuku
night: ubusuku, ebusuku
week: -veki
month: inyanga, iinyanga
year: unyaka, iminyaka
today: namhlanje, ngoku
hour: iyure, iiyure
minute: umzuzu, imizuzu
new: entsha, omtsha, elitsha
first: wokuqala, yokuqala, lokuqala
second: wesibini, yesibini
last: wokugqibela, yokugqibela
old: ixhego, ixhegokazi, -lupheleyo
young: ulutsha, -lutsha
late: -libazis-
time: ixesha, amaxesha
future: ikamva
say: uthe, utsho
speak: -thetha, -ntetho
ask: umbuzo, imibuzo, -buza
answer: -phendul-
write: -bhala, -bhale
deny: -khanyel-
warn: -lumkis-
fear: -loyiko, -oyika
hope: ithemba, -themba
threaten: -oyikis-
promise: -thembis-
agree: -vumelwano, -vumelan-
meet: -ntlangan-, -hlangan-
support: -xhas-, -nkxaso
help: -ncedo, -nceda
plan: -cwangcis-
decide: -gqibo
change: -tshintsh-
rise: -nyuka, -nyuke
fall: -ehla, -ehlile
return: -buyel-
leave: -shiye, -shiya
begin: -qalis-, -qala
end: -phelile, -phelisw-
open: ukuvula, -vulwa
close: ukuvala, -valwa
find: -fumanek-, -fumene
search: -khangel-
destroy: -tshabalal-
escape: -baleka, -balekile
hide: -fihl-
release: -khulul-
resign: -gxoth-, -shiya isikhundla
visit: -tyelel-
marry: -tshat-
love: -thando
learn: -mfundo
think: uluvo, -cinga
know: ulwazi
truth: -nyani, -nyaniso
lie: -xoki
mistake: -mpazamo
apologise: -xolis-
rights: -lungelo
free: -nkululeko, simahla
power: -mandla
security: -khuselek-
danger: ingozi, -mngcipheko
crisis: -ngxaki
big: omkhulu, enkulu, elikhulu
small: -ncinci, -ncinane
high: phezulu
strong: -omelele-
good: -lungile, entle, kakuhle
bad: embi, kakubi
rich: -tyebi
poor: -hlwempu
black: -mnyama, -ntsundu
white: -mhlophe, -belungu
red: -bomvu
green: -luhlaza
former: -ngaphambili
national: -zwelonke
international: ngamazwe
foreign: -angaphandle
north: -mntla
south: -mzantsi
east: -mpuma
west: -ntshona
angry: -msindo, -qumb-
happy: -vuyo, -vuya
sad: usizi
hard: -nzima
two: ababini, ezimbini, amabini
three: -thathu
four: abane, ezine, amane
five: -hlanu
six: -ntandathu
seven: -sixhenxe
eight: -sibhozo
nine: -thoba
ten: ishumi, -lishumi
half: -qingatha
double: kabini
name: igama, amagama
part: -nxalenye
candidate: -gqatswa
agency: -komishoni, -komiti
scandal: -rhwaphiliz-, -buqhophololo
union: -manyano
capital: -komkhulu
US: melika, emelika, yamerika, amerika, us
GB: bhritane, britani, ngilane, britain, uk
RU: rashiya, russia
CN: tshayina, china
KP: mntla korea, north korea
FR: fransi, france
DE: jamani
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Amapolisa abambe abarhanelwa abathathu ngokubulala ugqirha': 'police, suspect, three, murder, kill, doctor',
    'UMongameli ulumkise ngezikhukula eMpuma Koloni': 'president, warn, flood, east',
    'Abantu abahlanu baswelekile kwingozi yemoto': 'people, five, death, accident, car',
  },
  not: {
    'Ihlobo lishushu emhlabeni': 'friend, stab, land',
    'Umfundisi uthanda ukufunda': 'student, learn, teacher',
  },
};
