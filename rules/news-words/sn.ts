import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "vana" for four (also "children"), "hope" (sleep; reads as English), "nhema" for black (also "lies"), "mumwe" for one (mostly "another").
export default {
  lang: 'sn',
  words: `
man: -murume, -varume
woman: -mukadzi, -vakadzi, -mudzimai
child: mwana, vana, pwere
baby: -mucheche, -vacheche, -rusvava
boy: -mukomana, -vakomana
girl: -musikana, -vasikana
family: -mhuri, hama
mother: amai, mai, amainini
father: baba, -madzibaba
son: -mwanakomana, -vanakomana
daughter: -mwanasikana, -vanasikana
wife: mudzimai wake, mukadzi wake
husband: murume wake
friend: -shamwari
people: vanhu, -veruzhinji, -ruzhinji
student: -mudzidzi, -vadzidzi
teacher: -mudzidzisi, -vadzidzisi, -ticha
doctor: -chiremba
soldier: -musoja, -soja
worker: -mushandi, -vashandi
farmer: -murimi, -varimi
driver: -mutyairi, -vatyairi
player: -mutambi, -vatambi
tourist: -mushanyi, -vashanyi
refugee: -mupoteri, -vapoteri
leader: -mutungamiri, -vatungamiri, -tungamiri
expert: -nyanzvi
journalist: mutori wenhau, vatori venhau, mutapi wenhau
artist: -muimbi, -vaimbi
king: mambo, -madzimambo
president: mutungamiri wenyika, -purezidhendi
minister: -gurukota, -makurukota
mayor: meya, -meya
government: -hurumende
parliament: -paramende
party: bato, -mapato
election: -sarudzo
vote: -vhota, -vhoti
law: -mutemo, -mitemo
court: dare redzimhosva, -matare, dare
judge: -mutongi, -vatongi
lawyer: gweta, -magweta
prison: jeri, -majeri, -vasungwa
police: -purisa
crime: -mhosva
murder: -kuponda, -mhondi
kill: -uraya, -urawa, -urayiwa
death: rufu, afa, vafa
injured: -kuvara, -kuvadzwa
attack: -rwiswa, -rwisa
bomb: -bhomba
shoot: -pfura, -pfurwa
gun: -pfuti
stab: banga, -bayiwa
rape: -chibharo
steal: -mbavha, kuba, -gororo
arrest: -sungwa, -sunga
suspect: -fungidzir-
accuse: -pomer-
trial: -tongwa, -mhosva
sentence: -tongerwa, -mutongo
investigation: -ferefet-, ongororo
war: -hondo
peace: -runyararo
army: -mauto, uto
ship: -ngarava, -chikepe
terror: -gandanga
border: -muganhu, -miganhu
sanctions: -zvirango
protest: -ratidzira, -kuratidzira
strike: -ramwa mabasa, kuramwa mabasa
earthquake: -dengenyeka, -dengenyek-
tsunami: -tsunami
storm: -dutu, -mhepo
flood: -mafashamu
rain: mvura, -kunaya
snow: -chando, sinou
fire: moto, -moto
accident: -tsaona
rescue: -nunura, -nunurwa
survive: -pona, -pukunyuka
missing: -tsakatika, -rasika
disaster: -njodzi
emergency: -chimbichimbi
weather: mamiriro ekunze
climate: kwemamiriro ekunze
environment: -zvakatipoteredza
money: mari, -yemari, -nemari
price: -mutengo, -mitengo
tax: -mutero, -mitero
bank: -bhangi, -bhanga
market: -musika, -misika
company: -kambani
trade: -tengeserana, -bhizimisi
work: basa, -mabasa
pay: -bhadhar-, -mihoro, -mubhadharo
million: -miriyoni
billion: -bhiriyoni
thousand: -chiuru, -zviuru
hundred: zana, -mazana
percent: -muzana
dollar: -dhora
buy: -kutenga, akatenga, -vakatenga
sell: -tengesa, -tengeswa
economy: -hupfumi, -upfumi
oil: -mafuta, -peturu
energy: -magetsi
food: -chikafu, -kudya
car: -motokari, mota
plane: -ndege
train: -chitima, -zvitima
road: -mugwagwa, -migwagwa
bridge: -bhiriji, -zambuko
airport: nhandare yendege
house: imba, -dzimba
building: -chivakwa, -zvivakwa
build: -kuvaka, -vakwa
city: guta, -maguta, -dhorobha
village: musha, misha
country: nyika, -nyika
world: pasi rose, -pasirose
island: -chitsuwa, -zvitsuwa
sea: -gungwa, -makungwa
river: rwizi, nzizi
mountain: gomo, -makomo
forest: sango, -masango
land: munda, minda, ivhu
water: mvura, -mvura
space: -muchadenga
hospital: -chipatara, -zvipatara
disease: -chirwere, -zvirwere
virus: -tachiona
cancer: -gomarara, -kenza
medicine: -mushonga, -mishonga
vaccine: -nhomba
health: -utano
surgery: -vhiyiwa, -kuvhiya
birth: -zvarwa, -nhumbu
head: -musoro, -misoro, uropi
heart: mwoyo, moyo
body: -muviri, -chitunha, -zvitunha
film: -firimu
music: -mimhanzi, -mumhanzi, rwiyo
book: -bhuku
church: -chechi, -machechi, -mufundisi
religion: -chitendero, -zvitendero, mwari
school: -chikoro, -zvikoro
university: -yunivhesiti
study: -tsvagiridzo, -tsvakurudzo, ongororo
science: -sayenzi
language: -mutauro, -mitauro
history: -nhoroondo
award: -mubairo, -mibairo
star: -nyeredzi
television: -terevhizheni, -terevhizhoni
newspaper: -pepanhau, -mapepanhau
internet: indaneti, -dandemutande
social media: -masocial media, -padandemutande
phone: -nharembozha, -runhare
computer: -komputa, -makomputa, -tekinoroji
advertisement: -shambadz-
game: -mutambo, -mitambo
beauty: -runako
festival: -mhemberero, -mabiko
drink: doro, -hwahwa
animal: -mhuka
dog: imbwa
cat: katsi, kiti
horse: bhiza, -mabhiza
pig: -nguruve
cow: -mombe
bird: shiri
fish: hove
football: -nhabvu, -bhora
team: -chikwata, -zvikwata
match: -mutambo
win: -kunda, -hwina
lose: -kundwa, -rasikirwa
goal: -chibodzwa, -zvibodzwa
champion: -shasha
cup: -mukombe
coach: -murairidzi, -varairidzi
race: -mujaho, -nhangemutange
league: -ligi
season: mwaka
club: -kirabhu
athlete: -mumhanyi, -vamhanyi
day: zuva, -mazuva
night: usiku
week: vhiki, -mavhiki, -svondo
month: -mwedzi
year: gore, -makore
today: nhasi
hour: awa, maawa
minute: -miniti, -maminiti
new: -mutsva, itsva, idzva
first: -wekutanga, -yekutanga, -chekutanga
second: -wechipiri, -yechipiri
last: -yekupedzisira, -kupedzisira
old: -chembere, -harahwa, -vakwegura
young: -vechidiki
late: -nonok-
time: nguva, -nguva
future: -ramangwana, -remangwana
say: anoti, akati, -vanoti
speak: -taura, -hurukuro
ask: -mubvunzo, -mibvunzo, -bvunza
answer: -mhinduro, -pindura
write: -nyora, -tsamba
read: -verenga
deny: -ramba
warn: -yambir-
fear: kutya
hope: -tariro
threaten: -tyisidzir-
promise: -vimbis-
agree: -bvumirano, -bvumirana
meet: -musangano, -misangano, -sangana
support: -tsigir-
help: -batsir-
plan: -chirongwa, -zvirongwa
decide: -chisarudzo
change: -shanduko, -shandur-, -shanduk-
rise: -kwira, -wedzera
fall: -donha, -derera
return: -dzoka, -dzokera
leave: -siya
begin: akatanga, vatanga, yatanga
end: -kupera, -magumo
open: -vhura, -vhurwa
close: -vhara, -vharwa
find: -wanikwa
search: -tsvaga, -tsvagwa
destroy: -paradza, -paradzwa
escape: -tiza
hide: -chakavanzika, -vanza
ban: -rambidz-
release: -sunungur-
resign: -siya basa, -dzingwa
visit: -shanyir-, -rwendo
marry: -muchato, -roora, -chata
love: rudo
fight: kurwa, -rwisana
break: -tyora
run: -mhanya
learn: -dzidzo, -dzidza
think: -pfungwa, -funga
know: -ruzivo
truth: -chokwadi
lie: -manyepo, -nyepa
mistake: -mhosho, -chikanganiso
apologise: -ruregerero
rights: -kodzero
free: -rusununguko, -mahara
power: -masimba
security: -chengetedzo
danger: ngozi, -njodzi
crisis: -dambudziko, -matambudziko
big: huru, guru, hombe
small: diki, duku
good: -zvakanaka, -naka
bad: zvakaipa
rich: -mupfumi, -vapfumi
poor: -murombo, -varombo, -urombo
black: -vatema, -mutema
white: -varungu, -murungu
red: -tsvuku
former: -imbova
international: yepasi rose
foreign: kunze kwenyika, -vekunze
north: -chamhembe
south: -maodzanyemba
east: -mabvazuva
west: -madokero, -mavirira
angry: hasha, -tsamwa
happy: -mufaro, -fara
sad: -suruvara
two: -maviri, -vaviri, mbiri
three: -matatu, -vatatu, nhatu
four: mana, ina
five: -mashanu, -vashanu, shanu
six: -matanhatu, -vatanhatu
seven: -manomwe, -vanomwe
eight: -masere, -vasere
nine: -mapfumbamwe, -vapfumbamwe
ten: gumi
half: hafu
double: -kaviri
name: zita, -mazita
part: -chikamu
candidate: -mukwikwidzi, -vakwikwidzi
agency: -komisheni, -komiti
scandal: -uwori, -huori
union: -mubatanidzwa
capital: guta guru
US: america, amerika
GB: britain, bhiriteni, uk
RU: russia
CN: china
KP: north korea
FR: france
DE: germany
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Mapurisa asunga varume vatatu vanofungidzirwa kuponda murimi': 'police, man, three, suspect, murder, farmer',
    'Vanhu vashanu vafa mutsaona yemotokari mumugwagwa weHarare': 'people, five, death, accident, car',
    'Mutungamiri wenyika avhura paramende': 'president, parliament, open',
  },
  not: {
    'Mumwe murwere ane vana': 'one, four',
    'Ane hope dzakawanda': 'hope, sleep',
  },
};
