import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "taua" (war, but "tāua" is important), "tamā" (father; without its mark "tama", boy), "tau" (price and weather), "iʻa" (fish; without its mark a function word).
export default {
  lang: 'sm',
  words: `
man: tamāloa, tamāloloa, aliʻi
woman: fafine, tamaʻitaʻi, tamaitai
child: tamaitiiti, tamaiti, fānau
baby: pepe, pepe meamea
boy: tamaitiiti tama
girl: teine, teineitiiti, tamaʻitaʻi laʻititi
family: āiga
mother: tinā
son: atalii, ataliʻi
daughter: afafine
wife: toʻalua, faletua
husband: toʻalua
friend: uō
people: tagata, tagatanuu
student: tamaiti aʻoga, tagata aʻoga
teacher: faiāʻoga
doctor: fōmaʻi
soldier: fitafita
worker: tagata faigaluega, ʻaufaigaluega
farmer: faifaʻatoʻaga
driver: ʻavetaʻavale
player: tagata taʻalo, au taaalo
tourist: turisi, tagata tafafao
refugee: sulufaʻi
leader: taʻitaʻi
expert: tagata popoto, saienitisi
journalist: tusitala
artist: tagata pese
king: masiofo
president: peresitene, peresetene
minister: minisita
mayor: pule o le aai
government: malo
parliament: palemene
party: vaega faaupufai
election: palota, faigapalota
vote: palota
law: tulafono
court: faʻamasinoga
judge: faʻamasino
lawyer: lōia
prison: falepuipui
police: leoleo
crime: solitulafono, soliga tulafono
murder: fasioti tagata
kill: fasiotia, fasioti
death: maliu, oti, maliliu
injured: manuʻa, manunuʻa, lavea
attack: osofaʻia, osofaʻiga
bomb: pomu
shoot: fanaina, fanafanaina
gun: fana, ʻauʻupega
stab: naifi
rape: toso teine
steal: gaoi, gāoia
arrest: saisaitia, puʻea
suspect: masalomia
accuse: tuuaia, tuʻuaʻiga, moliaga
sentence: faʻasalaga, faʻasalaina
investigation: suʻesuʻega
war: taua a le lalolagi
peace: filemu
army: vaegaau, ʻautau
ship: vaʻa
border: tuaoi
protest: teteʻega
earthquake: mafuiʻe
tsunami: galulolo, sunami
storm: afā, matagi malosi
flood: lologa
rain: timu, timuga
snow: kiona
fire: afi
volcano: mauga mu
accident: faʻalavelave tau taavale
rescue: laveaʻi, laveaʻiina
missing: leiloa, misi
disaster: mala
weather: tala o le tau
climate: suiga o le tau
environment: siʻosiʻomaga
money: tupe
price: tau o oloa
tax: lafoga
bank: faletupe
market: maketi
company: kamupani
trade: fefaʻatauaʻiga
work: galuega
pay: totogi
million: miliona
billion: piliona
thousand: afe
hundred: selau
percent: pasene
economy: tamaoaiga
oil: penisini, suauʻu
energy: eletise
food: meaʻai, taumafa
car: taʻavale
plane: vaʻalele
train: nofoaafi
road: auala
bridge: alalaupapa
airport: malae vaalele
house: fale
build: fausia
city: aʻai, taulaga
village: nuʻu
country: atunuʻu
state: setete
world: lalolagi
island: motu
sea: sami, vasa
river: vaitafe
mountain: mauga
forest: vaomatua
land: fanua, eleele
water: vai
space: vanimonimo
hospital: falemaʻi
disease: maʻi, faʻamaʻi
virus: siama
cancer: kanesa
medicine: vailāʻau, fualaʻau
vaccine: tui puipui
health: soifua maloloina
head: ulu, faiʻai
heart: fatu
body: tino
film: ata tifaga
music: musika, pese
book: tusi
museum: falemataaga
church: ekalesia, falesa, lotu
religion: talitonuga, atua
school: aʻoga
university: iunivesite
study: suʻesuʻega, lipoti
science: saienisi
language: gagana
history: talafaʻasolopito
award: faailoga
star: fetu
television: televise
newspaper: nusipepa
internet: initaneti
phone: telefoni
computer: komepiuta, tekinolosi
game: taʻaloga
fashion: ofu, lavalava
beauty: lalelei
festival: faʻafiafiaga
drink: ʻava malosi, pia
animal: meaola, manu
dog: maile
cat: pusi
horse: solofanua
pig: puaʻa
cow: povi
bird: manulele
football: soka
match: taʻaloga
win: manumalo
lose: faiaʻina
champion: siamupini
race: tuuga
league: liki
club: kalapu
day: aso
week: vaiaso
month: masina
year: tausaga
today: aso nei
hour: itūlā
minute: minute
new: fou
first: muamua
second: lona lua
last: mulimuli
old: toeaina, lomatua
young: talavou
late: tuai, tolopō
time: taimi
future: lumanaʻi
say: saunoa, faapea mai
speak: saunoaga, lāuga
ask: fesili
answer: tali
write: tusia
read: faitau
deny: faafitia
warn: lapataʻi, lapataʻiga
fear: popole, fefe
hope: faamoemoe
promise: folafola
refuse: teʻena
agree: feagaiga, maliega
meet: fonotaga, feiloaiga
support: lagolago
help: fesoasoani
plan: fuafuaga
decide: faaiʻuga
change: suiga
rise: siʻitia
return: toe foi
begin: amataina, amata
end: maeʻa
open: tatala, tatalaina
close: tapunia, tapuni
find: maua
search: sailiga, saili
destroy: faʻaleagaina
escape: sola
hide: natia, nana
ban: faʻasaina
resign: faʻamavae
visit: asiasiga, malaga
marry: faʻaipoipo, faʻaipoipoga
love: alofa
fight: fusuaga, misa
learn: aʻoaʻoga
think: manatu
know: iloa
truth: moni
lie: pepelo
mistake: sese
apologise: faʻatoese
rights: aia tatau
free: saolotoga, saʻoloto
power: pule
security: puipuiga, saogalemu
danger: lamatia, matautia
crisis: faʻafitauli
small: laʻititi
high: maualuga
long: umi
strong: malosi
good: lelei
bad: leaga
rich: mauʻoa, tamaoaiga
poor: mativa
black: uliuli
white: papaʻe, palagi
red: mūmū
green: lanumeamata
blue: lanumoana
national: faaleatunuu
international: faavaomalo
foreign: mai fafo
north: matu
south: saute
east: sasaʻe
west: sisifo
angry: ita
happy: fiafia
sad: faanoanoa
hard: faigata
one: tasi
two: lua
three: tolu
five: lima
six: ono
seven: fitu
eight: valu
nine: iva
ten: sefulu
name: igoa, suafa
part: vaega
candidate: sui tauva
agency: komiti, komisi
capital: laumua
US: amelika, us
GB: peretania, egelani, uk
RU: rusia
CN: saina
KP: kolea i matu
FR: falani
DE: siamani
JP: iapani
AU: ausetalia
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Ua saisaitia e leoleo tamāloloa e tolu i le fasioti tagata': 'police, arrest, man, three, murder',
    'Lapataʻiga mo le afā ma le timuga i Savaiʻi': 'warn, storm, rain',
    'Ua maliu le tamaitiiti i le falemai i le aso nei': 'death, child, hospital, today',
  },
  not: {
    'O ia lava e taua tele': 'fish, war',
    'O le tau o le meaai ua maualuga': 'weather, father',
  },
};
