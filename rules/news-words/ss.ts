import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "make" (mother) and "live" (country): they read as English in quoted headlines.
export default {
  lang: 'ss',
  words: `
man: -ndvodza, -madvodza
woman: -sifazane, umfati, bafati
child: -ntfwana
baby: luswane, tinswane
boy: umfana, bafana
girl: -ntfombatana
family: -ndeni
mother: unina
father: uyise
son: -ndvodzana
daughter: -ndvodzakati
wife: inkhosikati, -nkhosikati
husband: umyeni, -myeni
friend: umngani, bangani
people: -bantfu, -mphakatsi
student: -fundzi
teacher: -thishela
doctor: -dokotela
soldier: -sotja
worker: sisebenti, tisebenti
farmer: umlimi, balimi
driver: -shayeli
player: -dlali
tourist: -vakashi
leader: -mholi, -baholi
expert: -chwepheshe
journalist: -ntsatseli
artist: umculi, baculi
king: inkhosi, ingwenyama, indlovukati
president: -mengameli
minister: -ndvuna, ndvunankhulu
mayor: -meya
government: -hulumende
parliament: -phalamende
party: licembu lepolitiki
election: -khetfo
vote: -vota, -voti
law: -mtsetfo
court: -kantolo
judge: -jaji
lawyer: ummeli, bameli
prison: -jele
police: -phoyisa
crime: -gebengu
kill: -bulal-, -bulaw-
death: kufa, -shonile
injured: -limele, -limala
attack: -hlasel-
bomb: -bhomu
shoot: -dubul-
gun: -bhamu
rape: -dlwengul-
steal: -ntjontj-
arrest: -boshwa, -boshwe, -boshiwe
suspect: umsolwa, basolwa
trial: licala, emacala
sentence: -gwebo
investigation: -phenyo
war: imphi, timphi
peace: kuthula
army: -mbutfo
border: -mncele
protest: -bhikish-
strike: -telek-
earthquake: -zamatama
storm: -phepho
flood: -khukhula
rain: -mvula
fire: umlilo, -mlilo
accident: ingoti, tingoti
rescue: -hleng-, -sindzis-
missing: -lahlek-, -nyamalal-
disaster: -hlekelele
weather: selitulu
money: imali, timali
price: -ntsengo, emanani
tax: -ntsela
bank: -bhange
market: -makethe
company: -nkampani
trade: -hwebo
work: umsebenti, imisebenti
pay: umholo, emaholo, -khokhel-
million: sigidzi, tigidzi
billion: -gidzigidzi
thousand: -nkhulungwane
hundred: likhulu, emakhulu
percent: -phesenti
dollar: -dola
buy: -tsenga, -tsenge
sell: -tsengis-
economy: -mnotfo
oil: -phethiloli
energy: gezi, -gezi
food: kudla, -kudla
car: -moto
plane: -ndiza, -bhanoyi
train: -timela
road: -gwaco
bridge: -bhuloho
airport: -khumulo
house: indlu, tindlu
building: sakhiwo, takhiwo
city: -dolobha
country: emave, eveni
world: umhlaba, emhlabeni
sea: -lwandle
river: umfula, imifula
mountain: -ntsaba
forest: -hlatsi
land: umhlaba
water: emanti, -manti
hospital: -bhedlela
disease: sifo, tifo
virus: -gciwane
cancer: -dlavuza
medicine: umutsi, imitsi
vaccine: umgomo
health: -mphilo
birth: -talwa, -talwe
head: inhloko
heart: -nhlitiyo
body: sidvumbu, umtimba
music: umculo
book: -ncwadzi
church: lisontfo, -bandla
religion: -nkholo, -nkulunkulu
school: sikolwa, tikolwa, esikolweni
university: -nyuvesi
study: -cwaning-, umbiko
science: -sayensi
language: lulwimi, tilwimi
history: -mlandvo
award: -klomelo
star: -nkhanyeti
television: mabonakudze
newspaper: -phephandzaba
internet: -nthanethi
phone: lucingo, tincingo
game: umdlalo, imidlalo
football: -bhola
team: licembu, emacembu
win: -ncoba, -ncobe, -ncobile
lose: -hlulwa, -hlulwe
goal: ligoli, emagoli
champion: -mpetsa
cup: -ndzebe
coach: -ceceshi
league: -ligi
season: -sizini
day: lusuku, emalanga, lilanga
night: busuku, ebusuku
week: liviki, emaviki
month: inyanga, tinyanga
year: umnyaka, iminyaka
today: lamuhla
minute: imizuzu
new: lensha, lomusha, lelisha
first: wekucala, yekucala, lwekucala
second: wesibili, yesibili
last: wekugcina, yekugcina
young: lusha, labasha
time: sikhatsi, tikhatsi
future: likusasa
say: utsite, utsi
speak: -khulum-, -nkhulumo
ask: umbuto, imibuto
answer: -phendvul-
write: -bhala, -bhale
warn: -secwayis-, -cwayis-
fear: -esab-
hope: litsemba
promise: -tsembis-
agree: -vumelwan-
meet: -mhlangano, -hlangan-
support: -sekel-, -sekelo
help: lusito, -sita
plan: luhlelo, tinhlelo
decide: -ncumo
change: -gucuk-, -gucul-
return: -buyel-
begin: -cala, -cale
open: kuvula, -vulwa
close: kuvala, -valwa
find: -tfolakal-, -tfole
escape: -balek-
release: -khulul-
visit: -vakashel-
marry: umshado, -shada
love: lutsandvo
learn: -mfundvo
truth: liciniso, -ciniso
lie: emanga
mistake: liphutsa, emaphutsa
apologise: -colis-
rights: -lungelo
free: -nkhululeko
power: emandla, -mandla
security: -kuphepha
crisis: inkinga, tinkinga
big: lomkhulu, lenkhulu, lelikhulu
small: -ncane
poor: -phuya, -mphofu
black: -mnyama
white: -mhlophe, belumbi
red: -bovu
green: -luhlata
national: -velonkhe
foreign: -ngaphandle
north: -nyakatfo
south: -ningizimu
east: -mphumalanga
west: -nshonalanga
angry: -tfukutsel-
happy: -jabul-, -njabulo
sad: lusizi, -dzabuk-
hard: -matima
two: lababili, letimbili, lamabili
three: -tsatfu
four: labane, letine
five: -hlanu
six: -sitfupha
seven: -sikhombisa
ten: lishumi
name: ligama, emagama
part: -ncenye
agency: -khomishini, -komidi
scandal: -nkhohlakalo
union: -nyunyana
capital: -nhlokodolobha
US: melika, imelika, emelika, us
GB: bhrithani, ngisi, britain, uk
RU: russia
CN: shayina, china
KP: north korea
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Emaphoyisa aboshwe emadvodza lamatsatfu ngekubulala thishela': 'police, man, three, kill, teacher',
    'Ingwenyama ikhulume ephalamende ngelukhetfo': 'king, speak, election',
    'Bantfu labahlanu bashonile ngenca yetikhukhula': 'people, five, death, flood',
  },
  not: {
    'Indvodzana yakhe ilele': 'man, husband',
    'Umfundisi uvakashile': 'student, learn',
  },
};
