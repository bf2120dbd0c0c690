import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "ñàkk" (lose; also "vaccine", "lack"), "woon" (former; also the past), "bëgg" (love; also "want").
export default {
  lang: 'wo',
  words: `
man: góor
woman: jigéen
child: xale, gune
baby: liir
boy: xale bu góor
girl: xale bu jigéen, janq
family: njaboot
mother: yaay, ndey
father: baay
son: doom ju góor
daughter: doom ju jigéen
wife: jabar, soxna
husband: jëkkër
friend: xarit
people: askan, nit
student: ndongo
teacher: jàngalekat
doctor: doktoor, fajkat
soldier: soldaar
worker: liggéeykat
farmer: beykat
driver: sofëer, dawalkat
player: futbalkat
tourist: turist
leader: njiit
expert: gëstukat
journalist: taskatu xibaar, taskati xibaar
artist: artist, woykat
king: buur
president: njiitu réew, njiital réew, presidaŋ
minister: jëwriñ, jawriñ, minister
mayor: meer
government: nguur
parliament: ngomblaan, dépite
party: làng, pàrti
election: wote, palug
vote: wote
law: yoon, sàrt
court: àttekaay
judge: àttekat
lawyer: layookat
prison: kaso
police: pólis, takk der
crime: ñaawteef
kill: rey, ray
death: dee, faatu, faatoo
injured: gaañu
attack: song, cong
bomb: bomb
shoot: fetal
gun: fetal
stab: paaka, jam
steal: sàcc, càcc
arrest: téye, jàpp
accuse: tuumal, tuuma
trial: layoo, àtte
investigation: luññutu
war: xare
peace: jàmm
army: larme
ship: gaal, bato
protest: ñaxtu
strike: grew
earthquake: yëngu suuf
storm: ngelaw
flood: mbënn
rain: taw
snow: galaas
fire: safara
accident: aksidaŋ, ndogal
rescue: wallu, xettali
missing: réer
disaster: musiba
climate: klimaa
environment: kéew
money: xaalis
price: njëg
tax: juuti, galag
bank: bànk
market: marse
company: liggéeyukaay
trade: jaay jënd
work: liggéey
pay: peyoor, fey
million: miliyoŋ, tamndareet
billion: milyaar
thousand: junni
hundred: téeméer
percent: ci téeméer
dollar: dolaar
euro: ëro
buy: jënd
sell: jaay
economy: koom koom
oil: petrol, esaas
energy: mbëj, kuraŋ
food: lekk, ñam
car: oto, daamar
plane: roplaan, avioŋ
train: saxaar
road: tali
bridge: pom
airport: ayropoor
house: kër
building: tabax
build: tabax
city: dëkk
village: dëkk kaw
country: réew
world: àdduna
island: dun
sea: géej
river: dex
mountain: tund
forest: àll
land: suuf
water: ndox
hospital: fajukaay, opitaal, loppitaan
disease: feebar, jàngoro
virus: wirus, mbas
cancer: kànseer
medicine: garab
health: wér gi yaram
birth: juddu
sleep: nelaw
head: bopp
heart: xol
body: yaram
film: film
music: misik, woy
book: téere
church: jàngu
religion: diine, yàlla
mosque: jumaa, jàkka, jullit
school: daara, lekool
university: daara ju kowe, iniwérsite
study: gëstu
science: xam xam
language: làkk
history: taarix, mbooram
star: biddéew
television: tele
newspaper: yéenekaay
internet: internet
social media: mbaali jokkoo
phone: telefon
computer: ordinatoor, xarala
game: po
fashion: yére
beauty: taar
drink: sàngara, naan
animal: mala, rab
dog: xaj
cat: muus
horse: fas
pig: mbaam xuux
cow: nag
bird: picc
fish: jën
football: futbal
team: ekip
match: joŋante
win: gañe, ndam
goal: bii
cup: kub
coach: tàggatkat
day: bés
night: guddi
week: ayubés
month: weer
year: at
today: tey, léegi
hour: waxtu
minute: simili
new: bees
first: njëkk
last: mujj
old: màggat
young: ndaw ñi, xale yi
time: jamono
future: ëllëg
say: wax
speak: kàddu, wax
ask: laaj
answer: tontu
write: bind
deny: weddi
warn: artu
fear: tiit, ragal
hope: yaakaar
threaten: tëkku
promise: dige
demand: sàkku
refuse: bañ, lànk
agree: déggoo
meet: ndaje
support: jàppale
help: ndimbal, dimbali
plan: naal
decide: dogal
change: soppi, coppite
rise: yokk
fall: wàññi, daanu
return: dellusi
begin: tàmbali
end: jeex
open: ubbi
close: tëj
find: fekk
search: seet
destroy: yàq, tas
escape: rëcc
hide: nëbb, làq
ban: tere
release: bàyyi
visit: nemmeeku, tukki
marry: séy
love: mbëggéel
fight: xeex
cut: dagg
break: toj
fly: naaw
run: daw
learn: jàng, njàng
think: xalaat
know: xam
truth: dëgg
lie: fen
mistake: njuumte
apologise: jéggalu
rights: sañ sañ
power: kilifteef, doole
security: kaaraange
crisis: jafe jafe
big: rëy
small: tuuti
strong: doole
good: baax
bad: bon
rich: boroom alal
poor: ndóol
black: ñuul
white: weex, tubaab
red: xonq
foreign: bitim réew, doxandéem
north: bëj gànnaar
south: bëj saalum
east: penku
west: sowwu
angry: mer
happy: mbégte
sad: naqar, tiis
hard: jafe, metti
one: benn
two: ñaar, ñaari
three: ñett, ñetti
four: ñeent, ñeenti
five: juróom, juróomi
ten: fukk
half: genn wàll
name: tur
part: wàll
candidate: lawax, kandidaa
capital: péey
US: amerik, etaasini, amérik
GB: angalteer, angale, britani
FR: faraas, farãs, tubaab
RU: riisi, rusi
CN: siin
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Pólis bi jàpp na benn góor ci càcc': 'police, arrest, man, steal',
    'Njiitu réew mi wax na ci wote yi': 'president, say, election',
    'Mbënn mi yàq na kër yi ci dëkk kaw bi': 'flood, destroy, house, village',
  },
  not: {
    'Amoon na benn sëriñ': 'three, former',
    'Bëggoon naa la gis': 'love, drink',
  },
};
