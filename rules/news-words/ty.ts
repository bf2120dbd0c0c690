import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "ūa" (rain) and "i'a" (fish): without their marks they are the function words "ua" and "ia".
export default {
  lang: 'ty',
  words: `
man: taata, tāne
woman: vahine, māmā
child: tamari'i
baby: 'aiū
boy: tamaroa
girl: tamahine, pōti'i
family: 'utuāfare, fēti'i
mother: metua vahine
father: metua tāne
son: tamaiti
daughter: tamāhine
friend: hoa
people: nūna'a, huira'atira
student: pīahi
teacher: 'orometua ha'api'i
doctor: taote
soldier: fa'ehau
worker: rave 'ohipa
farmer: fa'a'apu
driver: fa'ahoro
tourist: rātere
leader: ra'atira, upo'o fa'atere
journalist: papa'i ve'a
artist: ta'ata himene
king: ari'i
president: peretiteni
minister: fa'aterehau
mayor: tāvana
government: fa'aterera'a hau, hau fenua
parliament: 'āpo'ora'a rahi
election: mā'itira'a
law: ture
court: tiripuna
judge: ha'avā
lawyer: 'auvaha paruru
prison: fare tāpe'ara'a, 'auri
police: mūto'i
murder: taparahi
kill: taparahi, ha'apohe
death: pohe
injured: pēpē
shoot: pupuhi
gun: pupuhi
steal: 'eiā
war: tama'i
peace: hau
army: nu'u
ship: pahī
nuclear: 'atōmī
border: 'ōti'a
earthquake: 'aueuera'a fenua
storm: mata'i rorofa'i, vero
flood: pape pu'e
snow: hiona
fire: auahi
accident: 'ati purumu
disaster: 'ati
environment: arutaimāreva
money: moni
price: moni ho'o
tax: tute
bank: fare moni
market: mātete
company: taiete
trade: tapiho'ora'a
work: 'ohipa
pay: 'aufaura'a
million: mirioni
billion: miria
thousand: tauatini
hundred: hānere
buy: ho'o mai
sell: ho'o atu
economy: 'imira'a faufa'a
oil: mōrī
energy: uira
food: mā'a
car: pereo'o
plane: manureva
train: pereo'o auahi
road: purumu
bridge: e'a turu
airport: tahua manureva
house: fare
building: fare teitei
build: patu
city: 'oire
village: 'oire iti
country: fenua
world: ao
island: motu, ta'amotu
sea: moana, miti
river: 'ānāvai
mountain: mou'a
land: fenua
water: pape
hospital: fare ma'i
disease: ma'i
virus: tirotiro
cancer: māriri 'ai ta'ata
medicine: rā'au
health: ea
birth: fānau
sleep: ta'oto
head: upo'o
heart: māfatu
body: tino
film: hoho'a tāviri
music: 'upa'upa, hīmene
book: puta
museum: fare manaha
church: fare pure, 'ekālēsia
religion: ha'apa'ora'a, Atua
school: fare ha'api'ira'a, ha'api'ira'a
university: ha'api'ira'a tuatoru, fare ha'api'ira'a teitei
language: reo
history: 'ā'amu
award: rē
star: feti'a
television: 'āfata teata
newspaper: ve'a
internet: natirara, itenati
phone: niuniu
computer: roro uira
game: ha'uti
beauty: nehenehe
festival: tāupiti, 'ōro'a, heivā
restaurant: fare tāmā'ara'a
drink: 'ava
animal: 'animara
dog: 'ūrī
cat: mīmī
horse: pua'ahorofenua
pig: pua'a
cow: pua'atoro
bird: manu
football: tū'era'a pōpō
team: pupu
win: upo'otia
athlete: tū'aro
day: mahana
night: pō
week: hepetoma
month: 'āva'e
year: matahiti
today: i teie mahana
hour: hora
minute: minuti
new: 'āpī
first: mātāmua
second: piti
last: hope'a
old: rū'au
young: feiā 'āpī, taure'are'a
time: taime
say: parau
ask: aniani
answer: pāhono, pāhonora'a
write: pāpa'i
read: tai'o
warn: fa'aara
fear: mata'u
hope: ti'aturi
promise: parau fafau
agree: parau fa'aau
meet: putuputura'a, 'āmuira'a
support: pāturu
help: tauturu
plan: 'ōpuara'a
decide: fa'aotira'a
change: tauira'a
begin: ha'amata, ha'amatara'a
end: hope
open: 'īriti
close: 'ōpani
find: 'itehia
search: 'imi, mā'imi
visit: tere
marry: fa'aipoipo, fa'aipoipora'a
love: here
learn: ha'api'ira'a
think: mana'o
know: 'ite
truth: parau mau
lie: ha'avare
mistake: hape
rights: ti'ara'a
free: ti'amā, ti'amāra'a
power: mana
security: pārurura'a
danger: 'atāta
crisis: fifi
big: rahi
small: iti
high: teitei
long: roa
strong: pūai
good: maita'i
bad: 'ino
rich: 'ona
poor: veve
black: 'ere'ere
white: 'uo'uo
red: 'ute'ute
green: matie
blue: ninamu
foreign: fenua 'ē
north: apato'erau
south: apato'a
east: hiti'a o te rā
west: to'o'a o te rā
angry: riri
happy: 'oa'oa
sad: 'oto
hard: fifi
one: hō'ē, tahi
two: piti
three: toru
four: maha
five: pae
six: ono
seven: hitu
eight: va'u
nine: iva
ten: hō'ē 'ahuru
name: i'oa
part: tuha'a
agency: tōmite, tōmitera'a
capital: 'oire pū
US: marite, amerika, hau amui
GB: peretane
FR: farani
RU: rusia
CN: taina, tinito
DE: purutia
JP: tapone
AU: auterâria
`,
} satisfies NewsWords;

export const examples = {
  found: {
    "Ua pohe nā ta'ata e piti i roto i te 'ati purumu": 'death, man, two, accident',
    "Tei te fare ma'i te tamari'i i teie mahana": 'hospital, child, today',
    "Ua parau te peretiteni i te 'āpo'ora'a rahi nō te mau ture 'āpī": 'say, president, parliament, law, new',
  },
  not: {
    'Ua haere mai ratou ananahi': 'journalist, friend',
    'E hoani tei reira': 'friend, fish',
    'Ua tae mai ia': 'rain, fish',
  },
};
