import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "ra" (west, but mostly "they"), "bula" for health or survive (mostly a greeting), "tama-" for father (it begins "tamata", people), "va" (four; a verb prefix).
export default {
  lang: 'fj',
  words: `
man: turaga, tagane
woman: yalewa, marama
child: gone, gonelalai
baby: gonedramidrami, gone dramidrami
boy: gonetagane, gone tagane
girl: goneyalewa, gone yalewa
family: matavuvale
mother: tinana
father: tamana
son: luvena tagane
daughter: luvena yalewa
wife: watina
husband: watina
friend: itokani
people: lewenivanua, tamata
student: gonevuli
teacher: qasenivuli
doctor: vuniwai
soldier: sotia
worker: tamata cakacaka, vakailesilesi
farmer: dauteitei
driver: draiva
player: dauqito
tourist: saravanua
leader: liuliu, iliuliu
expert: kenadau
journalist: dauvolaitukutuku
artist: daulagasere, dauvakatagi
king: tui, ranadi
president: peresitedi
minister: minisita
government: matanitu
parliament: palimedi
party: isoqosoqo vakapolitiki, pati
election: veidigidigi
vote: veidigidigi
law: lawa
court: mataveilewai
judge: turaganilewa
lawyer: loya
prison: valeniveivesu
police: ovisa
crime: basulawa
murder: laba, veivakamatei
kill: vakamatei, vakamatea
death: mate
injured: mavoa
attack: ravuti
bomb: bomu
shoot: vanai, vana
gun: dakai
stab: isele
rape: kucuvi, veikucuvi
steal: butako, butakoca
arrest: vesu, vesuki
trial: veilewai
sentence: itotogi
investigation: vakadidike
war: ivalu
army: mataivalu
ship: waqa, manua
border: iyalayala
earthquake: uneune
storm: cagilaba
flood: waluvu
rain: uca
fire: kama
volcano: vulubuka
accident: vakacalaka
rescue: vueti, vakabula
missing: yali
disaster: leqatubukoso, leqa tubukoso
weather: draki
climate: draki veisau, veisau ni draki
money: ilavo
price: isau
tax: ivakacavacava
bank: baqe
market: makete
company: kabani
trade: veivoli, bisinisi
work: cakacaka
pay: saumi, isaunicakacaka
million: milioni
billion: bilioni
thousand: udolu
hundred: drau
percent: pasede
dollar: dola
buy: voli, volia
sell: volitaka, volitaki
economy: bulavakailavo
oil: waiwai
energy: livaliva
food: kakana
car: motoka
plane: waqavuka
train: sitimanivanua
road: gaunisala
bridge: wavu
airport: raravaraniwaqavuka, rara ni waqavuka
house: vale
build: tara, tarai
city: siti, koro turaga
village: koro
country: vanua
world: vuravura
island: yanuyanu
sea: wasawasa, waitui
river: uciwai
mountain: ulunivanua
forest: veikau
land: qele
water: wai
hospital: valenibula
disease: tauvimate, matedewa
cancer: kenisa
medicine: wainimate
vaccine: icula
health: tikobulabula
birth: sucu
sleep: moce
head: ulu
heart: uto
body: yago
film: iyaloyalo
music: sere, ivakatagi
book: ivola
museum: valeniyau maroroi
church: lotu, valenilotu, talatala
religion: lotu, kalou
school: koronivuli
university: univesiti
study: vakadidike
language: vosa
history: itukutuku makawa
award: icocovi
star: kalokalo
television: retioyaloyalo
newspaper: niusiveva
internet: initaneti
phone: talevoni
computer: monalivaliva
game: qito
fashion: isulu
festival: solevu, soqo
drink: yaqona, bia
animal: manumanu
dog: koli
cat: pusi
horse: ose
pig: vuaka
cow: bulumakau
bird: manumanuvuka
fish: ika
football: soka
team: timi
match: qito
win: qaqa
lose: druka
cup: bilo
race: veitau cici
league: liqi
club: kalavu
day: siga
night: bogi
week: macawa
month: vula
year: yabaki
today: nikua
hour: auwa
minute: miniti
new: vou
first: imatai
second: ikarua
last: iotioti
old: qase, makawa
young: itabagone
time: gauna
future: veisiga ni mataka
say: kaya, tukuna
speak: vosa
ask: taro, taroga
answer: isaunitaro
write: vola
read: wilika
warn: vakasalataka, veivakasalataki
fear: rere, rerevaka
hope: vakanuinui
promise: yalataka
refuse: besetaka
agree: veidinadinati, duavata
meet: bose, veivosaki
support: veitokoni, tokona
help: veivuke, vukea
plan: ituvatuva
decide: vakatulewa
change: veisau
rise: tubu
fall: lutu
return: lesu
leave: biuta
begin: tekivu
open: dolava, dolavi
close: sogota, sogo
find: kunei, kunea
search: vakasaqara, vakasaqarai
destroy: vakarusai
escape: dro
hide: vuni
ban: vakatabui
release: sereki, veisereki
visit: veisiko, sikova
marry: vakamau
love: loloma
fight: veivala
learn: vuli
think: vakasama
know: kila
truth: dina
lie: lasu
mistake: cala
apologise: veivosoti
rights: dodonu
free: galala
power: kaukauwa
security: taqomaki, veitaqomaki
danger: rerevaki
crisis: leqa
big: levu
small: lailai
long: balavu
good: vinaka
rich: vutuniyau
poor: dravudravua
black: loaloa
white: vulavula
red: damudamu
green: drokadroka
blue: karakarawa
international: vakavuravura
foreign: vanuatani
north: vualiku
south: ceva
east: tokalau
angry: cudru
happy: marau
sad: rarawa, lolosi
hard: dredre
two: rua
three: tolu
five: lima
six: ono
seven: vitu
eight: walu
nine: ciwa
ten: tini
half: veimama
name: yaca
agency: komiti
US: amerika, us
GB: peritania, igiladi, uk
RU: rusia, russia
CN: jaina, jaini
FR: varanise, france
KP: korea vaka vualiku, north korea
AU: ositerelia
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Vesuki na turaga e tolu ena veivakamatei mai Suva': 'arrest, man, three, murder',
    'Mate e lima ena waluvu kei na cagilaba': 'death, five, flood, storm',
    'E kaya na minisita ni na dola na koronivuli vou': 'say, minister, school, new',
  },
  not: {
    'Era sa lako mai ra na tamata': 'west, father',
    'Ni sa bula vinaka': 'health, survive',
  },
};
