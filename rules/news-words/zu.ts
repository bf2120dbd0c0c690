import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "-ngane" (child, but "umngane" is a friend), "-vula" (open, but "imvula" is rain), "-goli" (goal, but eGoli is Johannesburg), "-limi" (farmer, but "ulimi" is a language).
export default {
  lang: 'zu',
  words: `
man: -doda
woman: -sifazane, umfazi, abafazi
child: ingane, izingane, -zingane
baby: usana, izinsana, -nsana
boy: -mfana, -bafana
girl: -ntombazan-
family: -ndeni
mother: umama, unina, omama
father: ubaba, uyise, obaba
son: -ndodana
daughter: -ndodakazi
wife: unkosikazi, inkosikazi, umkakhe
husband: -myeni
friend: -mngan-, -bangan-
people: -bantu, -mphakathi
student: -fundi
teacher: -thisha
doctor: -dokotel-
soldier: -sosha
worker: abasebenzi, -basebenzi
farmer: umlimi, abalimi, -balimi
driver: -shayeli
player: -dlali
tourist: -vakashi
refugee: -khoseli
migrant: -okufika
victim: isisulu, izisulu
leader: -mholi, -baholi
expert: uchwepheshe, ochwepheshe, -sosayensi
journalist: -ntatheli
artist: -mculi, -baculi
actor: -lingisi
king: inkosi, isilo, -dlovukazi
president: -mongameli
minister: -ngqongqoshe
mayor: -meya
government: -hulumeni
parliament: -phalamende
party: iqembu, -qembu lezepolitiki
election: -khetho
vote: -vota, -voti
law: -mthetho
court: -kantolo
judge: -jaji, -mantshi
lawyer: ummeli, abameli, -shushisi
prison: -jele, iziboshwa
police: -phoyisa, -phoyisen-
crime: -gebengu
murder: -okubulala
kill: -bulal-, -bulaw-
death: -shonile, -shone, ukufa
injured: -limele, -limala
attack: -hlasel-
bomb: -bhomu, -qhuma, -qhume
shoot: -dubul-, inhlamvu
gun: -bhamu
stab: -gwazw-, ummese
rape: -dlwengul-
steal: -ntshontsh-, -phangw-, amasela
arrest: -boshwe, -boshwa, -bophe
suspect: -msolwa, -basolwa
accuse: -bekwa icala, -mangalel-
trial: icala, amacala
sentence: -gwebo, -gwetsh-
investigation: -phenyo, -phenya
war: impi, izimpi
peace: ukuthula, uxolo
army: -butho, ezokuvikela
ship: -mkhumbi, -kebhe
missile: -cibisholo
nuclear: -nuzi
terror: -phekula
border: -ngcele
sanctions: -nswinyo
protest: -bhikish-
strike: -telek-
earthquake: -zamazama
tsunami: -tsunami
storm: -phepho
flood: -khukhula
rain: -mvula
snow: iqhwa, leqhwa, neqhwa
fire: -mlilo, -mililo
volcano: -ntabamlilo
accident: -ngozi, -ngozini
rescue: -hleng-, -takul-, -sindis-
survive: -sindile, -sinde
missing: -nyamalal-, -lahlek-
disaster: -hlekelele
emergency: -phuthumayo
weather: isimo sezulu
climate: ukuguquka kwesimo sezulu, -shintsha kwesimo sezulu
environment: ezemvelo, imvelo
money: imali, izimali
price: -ntengo, amanani
tax: -ntela
bank: -bhange
market: -makethe
company: -nkampani
trade: -hwebo
work: umsebenzi, imisebenzi, -misebenzi
pay: umholo, -khokhel-
million: isigidi, izigidi
billion: -gidigidi
thousand: -nkulungwane
hundred: amakhulu, ikhulu
percent: -phesenti
dollar: -dola
euro: ama euro
buy: -thenga, -thenge, -thengwa
sell: -thengis-, -dayis-
economy: -mnotho
oil: -oyela, -phethiloli
energy: -gesi
food: -kudla
car: -moto
plane: -ndiza, -bhanoyi
train: -timela
road: -gwaqo, -gwaqweni
bridge: -bhuloho
airport: -khumulo
house: indlu, izindlu, umuzi
building: -akhiwo
build: ukwakha, -akhiwa
city: -dolobha, -dolobheni
village: isigodi, idolobhana
country: izwe, amazwe, izizwe
state: isifundazwe
world: -mhlaba, -hlabeni
island: -qhingi
sea: -lwandle
river: umfula, imifula
mountain: -ntaba
forest: -hlathi
land: umhlaba
water: -manzi
space: -mkhathi
hospital: -bhedlela
disease: isifo, izifo, -guli
virus: -gciwane, -bhubhane
cancer: -dlavuza
medicine: umuthi, imithi, izidakamizwa
vaccine: umgomo, -gonywa
health: -mpilo
surgery: -hlinzwa
birth: -zalwa, -belethe, -khulelwe
sleep: ubuthongo
head: ikhanda, -chopho
heart: -nhliziyo
body: -dumbu, umzimba
film: -filimu, -muvi
music: -mculo, amaculo
book: -ncwadi
art: ezobuciko, -buciko
museum: -mnyuziyamu
church: -bandla, esontweni, umfundisi
religion: -nkolo, -nkulunkulu
mosque: -sulumane
school: isikole, izikole, -sikoleni
university: -nyuvesi
study: -cwaning-, umbiko
science: -sayensi
language: ulimi, izilimi
history: -mlando
award: -klomelo, -ndondo
star: -nkanyezi
television: -mabonakude, -thelevishini
newspaper: -phephandaba
internet: -nthanethi, -webhusayithi
social media: zokuxhumana
phone: ucingo, -makhalekhukhwini
computer: -khompyutha, ubuchwepheshe, -robhothi
artificial intelligence: ubuhlakani bokwenziwa
advertisement: -khangiso
game: -dlalo
fashion: -mfashini, izingubo
beauty: ubuhle
festival: umkhosi, imikhosi
restaurant: yokudlela, -thaveni
drink: -tshwala, -phuzo
animal: -ilwane
dog: inja, izinja
cat: ikati, amakati
horse: ihhashi, amahhashi
pig: ingulube, izingulube
cow: inkomo, izinkomo
bird: inyoni, izinyoni
fish: inhlanzi, izinhlanzi
football: -bhola, -bhutshuzwayo
team: -qembu
match: umdlalo
win: -nqob-, -wine
lose: -hlulwa, -hlulwe, -lahlekel-
goal: igoli, amagoli
champion: -mpetha
cup: -ndebe
coach: -qeqeshi
race: -mjaho
final: -manqamu
league: -ligi
season: -sizini
club: -klabhu
athlete: -subathi, ezemidlalo
day: usuku, izinsuku
night: ubusuku, ebusuku
week: -viki
month: inyanga, izinyanga
year: unyaka, iminyaka
today: namuhla, namhlanje
hour: ihora, amahora
minute: umzuzu, imizuzu
new: entsha, omusha, elisha
first: wokuqala, yokuqala, lokuqala
second: wesibili, yesibili
last: wokugcina, yokugcina
old: ikhehla, isalukazi, asebekhulile
young: intsha, abasha
late: -ephuz-, -hlehlis-
time: isikhathi
future: ikusasa
say: uthe, kusho
speak: -khulum-, -nkulumo
ask: umbuzo, imibuzo, -buza
answer: -phendul-
write: -bhala, -bhale
deny: -phika, -phike
warn: -xwayis-, -xwayiso
fear: -esab-, -novalo
hope: ithemba, -ethemba
threaten: -sabis-, -songel-
promise: -thembis-
refuse: -enqab-
agree: -vumelwan-
meet: -hlangan-
support: -sekel-, -xhas-
help: usizo, -siza
plan: uhlelo, izinhlelo
decide: -nqumo
change: -shintsh-, -guqul-
rise: -nyuka, -nyuke, -khuphuk-
fall: -ehla, -ehlile
return: -buyel-
leave: -shiye, -shiya
begin: -qala, -qale
end: -phele, -phelile
open: ukuvula, -vulwa
close: ukuvala, -valwa
find: -tholakal-, -thole
search: -cinga, -sesha
destroy: -cekel-, -bhidl-
escape: -balek-, -phunyuk-
hide: -fihl-, -casha
ban: -vinjel-
release: -dedel-, -khulul-
resign: -esula, -esule, -xoshw-
visit: -vakashel-, uhambo
marry: -shado, -shada, -shade
love: -thando
fight: ukulwa, -lwisan-
break: -ephul-, -phuka
run: -gijim-
learn: -mfundo
think: umbono, -cabang-
know: ulwazi
truth: -qiniso
lie: amanga
mistake: -phutha
apologise: -xolis-
rights: -lungelo
free: -nkululeko, mahhala
power: -mandla
security: -okuphepha
danger: -ngozi, engcupheni
crisis: -nkinga
big: omkhulu, enkulu, elikhulu
small: -ncane
high: phezulu
strong: -namandla
good: omuhle, enhle, kahle
bad: embi, omubi, kabi
rich: -cebile, -gwili
poor: -mpofu, -hlwempu
black: -mnyama
white: -mhlophe, -belungu
red: -bomvu
green: -luhlaza
former: owayengu-, obengu-, -phambilini
national: -zwelonke
international: ngamazwe
foreign: -angaphandle
north: -nyakatho
south: -ningizimu
east: -mpumalanga
west: -ntshonalanga
angry: -thukuthel-, -casuk-
happy: -jabul-
sad: usizi, -dabuk-
hard: -nzima
one: oyedwa, eyodwa
two: ababili, ezimbili, amabili
three: -thathu
four: abane, ezine, amane
five: -hlanu
six: -sithupha
seven: -sikhombisa
eight: -shiyagalombili
nine: -shiyagalolunye
ten: ishumi, -yishumi
half: uhhafu
double: kabili
name: igama, amagama
part: -ngxenye
candidate: -khandidethi
agency: -khomishini, -komidi
scandal: -nkohlakalo
union: -nyunyana
capital: -hlokodolobha
US: melika, imelika, yamelika, wasemelika, emelika, us
GB: ngisi, bhrithani, britain, engilandi, uk
RU: russia, rashiya
CN: china, shayina
KP: korea esenyakatho, north korea
FR: france, fulansi, ifulansi
DE: jalimane, germany
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Amaphoyisa abophe abasolwa abathathu ngokubulala uthisha': 'police, arrest, suspect, three, murder, kill, teacher',
    'UMongameli uxwayise ngezikhukhula KwaZulu-Natal': 'president, warn, flood',
    'Kushone abantu abahlanu engozini yemoto emgwaqweni': 'death, people, five',
    'Ukhetho: iqembu likahulumeni linqobile': 'election, party, government, win',
  },
  not: {
    'Umngane wami uthanda imvula eGoli': 'child, open, goal',
    'Iphepha likadokotela lisetafuleni': 'security, police',
  },
};
