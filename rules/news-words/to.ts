import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "tau" (war, but also "arrive"), "tonga" (south, but mostly the country), "ako" for school alone (to learn).
export default {
  lang: 'to',
  words: `
man: tangata, kau tangata
woman: fefine, hou'eiki fafine
child: tamasi'i, fānau, longa'i fānau
baby: pēpē
boy: tamasi'i tangata
girl: ta'ahine, fānau fefine
family: fāmili
mother: fa'ē
father: tamai
son: foha
daughter: 'ofefine
wife: uaifi
husband: husepāniti
friend: kaume'a
people: kakai
student: fānau ako, kau ako
teacher: faiako
doctor: toketā
soldier: sōtia
worker: kau ngāue, tokotaha ngāue
farmer: kau faama, tokotaha faama
driver: faka'uli
player: kau va'inga, tokotaha va'inga
tourist: turisi
leader: takimu'a, taki
expert: mataotao
journalist: faiongoongo, kau faiongoongo
king: tu'i, kuini
president: palesiteni
minister: minisitā, palēmia
government: pule'anga
parliament: falealea, fale alea
party: paati
election: fili, fili lahi
vote: pāloti
law: lao
court: fakamaau'anga
judge: fakamaau
lawyer: loea
prison: pilīsone, pōpula
police: polisi
crime: hia, faihia
murder: fakapō
kill: tāmate'i, tāmate
death: mate, pekia
injured: lavea, lavelavea
attack: 'ohofi
bomb: pomu
shoot: fana'i, fana
gun: me'afana, mahafu
stab: hele, hele'i
rape: tohotoho
steal: kaiha'a, kaiha'asi
arrest: puke pōpula
suspect: mahalo'i
accuse: tukuaki'i, faka'ilo
trial: hopo
sentence: tautea
investigation: fakatotolo
peace: melino
army: kau tau
ship: vaka
border: kau'āfonua
protest: fakahāhā
earthquake: mofuike
tsunami: peau kula, sunami
storm: afā, saikolone
flood: tāfea, lōmaki
rain: 'uha
fire: afi, vela
volcano: mo'ungaafi, mo'unga afi
accident: fakatu'utāmaki
rescue: fakahaofi
survive: hao mo'ui
missing: puli
disaster: fakatamaki
emergency: me'a fakatu'upakē, fakatu'upakē
weather: mata'i 'ea
climate: feliuliuaki, liliu 'o e 'ea
environment: 'ātakai
money: pa'anga, silini
price: totongi
tax: tukuhau
bank: pangikē
market: māketi
company: kautaha, kōmipanī
trade: fefakatau'aki
work: ngāue
pay: vāhenga
million: miliona
billion: piliona
thousand: afe
hundred: teau, ngeau
percent: peseti
dollar: tola
buy: fakatau
economy: 'ikonomika, faka'ikonomika
oil: lolo, penisini
energy: 'uhila
food: me'akai, me'atokoni
car: me'alele
plane: vakapuna
train: lēlue
road: hala
bridge: hala fakakavakava
airport: mala'evakapuna, mala'e vakapuna
house: fale, 'api
build: langa
city: kolo
village: kolo
country: fonua
world: māmani
island: motu
sea: tahi, 'ōseni
river: vaitafe
mountain: mo'unga
forest: vao
land: kelekele
water: vai
hospital: falemahaki
disease: mahaki
virus: vailasi
cancer: kanisā
medicine: faito'o
vaccine: huhu malu'i
health: mo'ui lelei
birth: fanau'i, fā'ele
sleep: mohe
head: 'ulu
heart: mafu
body: sino
film: faiva
music: fasi, hiva
book: tohi
church: siasi, falelotu
religion: lotu, 'Otua
school: 'apiako, akoako
university: 'univēsiti
study: savea, lipooti
science: saienisi
language: lea
history: hisitōlia
award: pale
star: fetu'u
television: televīsone
newspaper: nusipepa
internet: 'initaneti
social media: mītia fakasōsiale
phone: telefoni
computer: komipiuta, tekinolosia
game: va'inga
festival: kātoanga
restaurant: falekai
drink: 'olokaholo, pia
animal: monumanu
dog: kulī
cat: pusi
horse: hoosi
pig: puaka
cow: pulu
bird: manupuna
fish: ika
football: soka
team: timi
match: va'inga
win: ikuna
lose: fo'i
cup: ipu
race: lova
league: liiki
club: kalapu
day: 'aho
night: pō
week: uike
month: māhina
year: ta'u
today: 'ahoni
hour: houa
minute: miniti
new: fo'ou
first: 'uluaki
last: faka'osi
old: motu'a
young: to'utupu
time: taimi
future: kaha'u
say: pehē
speak: malanga, lea
ask: fehu'i
answer: tali
write: tohi
read: lau
deny: faka'ikai'i
warn: fakatokanga
fear: ilifia, hoha'a
hope: 'amanaki
threaten: fakamana
promise: palōmesi, tala'ofa
agree: aleapau, felotoi
meet: fakataha
support: poupou
help: tokoni
plan: palani
decide: tu'utu'uni
change: liliu
rise: hiki, tupu
fall: holo
return: foki mai
leave: mavahe
begin: kamata
end: ngata
open: fakaava, huufi
close: tāpuni
search: kumi, fekumi
destroy: faka'auha, maumau
escape: hola
hide: toi, fakapulipuli
ban: tapui
release: tukuange
resign: fakafisi
visit: 'a'ahi
marry: mali
love: 'ofa
fight: fuhu
learn: ako
think: fakakaukau
know: 'ilo'i
truth: mo'oni
lie: loi
apologise: fakamolemole
rights: totonu
free: tau'atāina
power: mafai
security: malu'i
danger: tu'utāmaki
crisis: palopalema
big: lahi
small: si'isi'i
high: mā'olunga
long: lōloa
strong: mālohi
good: lelei
bad: kovi
rich: koloa'ia
poor: masiva
black: 'uli'uli
white: hinehina, pālangi
red: kulokula
green: lanumata
blue: lanumoana
national: fakafonua
international: fakavaha'apule'anga
foreign: muli
north: tokelau
east: hahake
west: hihifo
angry: 'ita
happy: fiefia
sad: mamahi
hard: faingata'a
one: taha
two: ua
three: tolu
four: fā
five: nima
six: ono
seven: fitu
eight: valu
ten: hongofulu
name: hingoa
part: konga
candidate: kanititeiti
agency: komiti, komisoni
capital: kolomu'a
US: amelika, us
GB: pilitania, pilitānia, uk
RU: lūsia, lusia
CN: siaina
KP: kolea noate, kōlea tokelau
FR: falanise
DE: siamane
`,
} satisfies NewsWords;

export const examples = {
  found: {
    "Puke pōpula 'e he kau polisi ha kau tangata 'e toko tolu": 'arrest, police, man, three',
    'Fakatokanga ki ha peau kula hili e mofuike': 'warn, tsunami, earthquake',
    "Ikuna e paati 'a e palēmia 'i he fili lahi": 'win, party, minister, election',
  },
  not: {
    "Na'e tau mai e vaka mei Tonga": 'war, south',
    "Fakatauange pē ki he Pule'angá": 'buy, trade',
  },
};
