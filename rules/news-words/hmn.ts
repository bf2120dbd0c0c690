import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "peb" (three; also "we"), "plaub" (four; also "hair", "lawsuit"), "rau" (six; also "to"), "yuav" (buy; also "will"), "kev" (road; also makes nouns), "teb" alone (answer; half of "teb chaws").
export default {
  lang: 'hmn',
  words: `
man: txiv neej
woman: poj niam
child: menyuam, me nyuam
baby: menyuam mos, me nyuam mos
boy: tub hluas, menyuam tub, me nyuam tub
girl: ntxhais, menyuam ntxhais
family: tsev neeg
mother: leej niam, niam txiv
father: leej txiv, niam txiv
son: tus tub
daughter: tus ntxhais
wife: tus poj niam, txij nkawm
husband: tus txiv, txij nkawm
friend: phooj ywg
people: pej xeem, tib neeg
student: tub ntxhais kawm, tub kawm ntawv
teacher: xib fwb, xib hwb
doctor: kws kho mob
soldier: tub rog
worker: neeg ua haujlwm, neeg ua hauj lwm
farmer: neeg ua liaj, ua liaj ua teb
driver: tsav tsheb
tourist: ncig tebchaws, ncig teb chaws
refugee: neeg tawg rog, thoj nam
migrant: neeg tsiv
victim: raug tsim txom
leader: thawj coj
expert: kws tshaj lij, kws tshawb fawb
journalist: sau xov xwm
artist: hu nkauj
king: vaj ntxwv, huab tais
president: thawj tswj hwm, thawj pwm tsav
government: tsoom fwv, tseem fwv
election: xaiv tsa
vote: pov npav, xaiv tsa
law: kevcai, txoj cai, kev cai
court: tsev hais plaub, tsev txiav txim
judge: kws txiav txim
lawyer: kws lij choj, kws hais plaub
prison: tsev kaw neeg, tsev loj cuj
police: tub ceev xwm
crime: txhaum cai, ua txhaum
murder: tua neeg
kill: raug tua, tua neeg
death: tuag, tas sim neej
injured: raug mob
attack: tawm tsam
bomb: foob pob
shoot: tua phom, raug phom
gun: phom
stab: nkaug, riam
rape: yuam deev, mos deev
steal: nyiag, tub sab
arrest: raug ntes, ntes
accuse: iab liam, liam
trial: hais plaub, rooj plaub
sentence: raug txim, txiav txim
investigation: soj ntsuam, tshawb nrhiav
war: tsov rog, ua rog
peace: thaj yeeb
army: tub rog
ship: nkoj
missile: cuaj luaj
border: ciam teb, ciaj ciam
protest: tawm tsam
earthquake: av qeeg
storm: cua daj cua dub
flood: dej nyab
rain: los nag, nag
snow: los daus, daus
fire: hluav taws, kub hnyiab
volcano: roob hluav taws
accident: sib tsoo, tsheb sib tsoo
rescue: cawm
survive: ciaj sia, dim
missing: ploj
disaster: puas tsuaj
emergency: xwm ceev
weather: huab cua
climate: hloov huab cua
environment: ib puag ncig
money: nyiaj, nyiaj txiag
price: nqi, tus nqi
tax: nyiaj se, them se
bank: txhab nyiaj
market: kiab khw, tshav puam
company: tuam txhab
trade: lag luam
work: haujlwm, hauj lwm
pay: nyiaj hli, them nyiaj
million: lab
thousand: txhiab
percent: feem pua
dollar: duas las, daus las
sell: muag
economy: lag luam, khwv noj khwv haus
oil: roj
energy: hluav taws xob
food: zaub mov, khoom noj
car: tsheb
plane: dav hlau
train: tsheb ciav hlau
road: kev tsheb
bridge: choj
airport: tshav dav hlau
house: tsev
building: tuam tsev
city: nroog
village: zos
country: tebchaws, teb chaws
state: xeev
world: ntiaj teb
island: pov txwv
sea: hiav txwv
river: tus dej
mountain: roob
forest: hav zoov
land: thaj av
water: dej
space: qaum ntuj
hospital: tsev kho mob
disease: kab mob
virus: vais lav, kab mob kis
cancer: khees xaws
medicine: tshuaj
vaccine: tshuaj tiv thaiv
health: noj qab haus huv
surgery: phais
birth: yug, cev xeeb tub
sleep: tsaug zog
head: taub hau, hlwb
heart: plawv
body: lub cev
film: yeeb yaj duab
music: nkauj, paj nruag
book: phau ntawv
art: kos duab
museum: tsev khaws puav pheej, puav pheej
church: tsev teev ntuj, pawg ntseeg
religion: kev ntseeg, vajtswv
school: tsev kawm ntawv
university: qib siab, tsev kawm qib siab
study: tshawb fawb
science: txuj ci, tshawb fawb
language: hom lus
history: keeb kwm
award: khoom plig
star: hnub qub
newspaper: ntawv xov xwm
internet: vas sab, internet
phone: xov tooj
computer: khoos phib tawj, koos pis tawj
game: kev ua si
fashion: khaub ncaws, ris tsho
beauty: zoo nkauj
festival: peb caug, kev lom zem
restaurant: tsev noj mov, khw noj mov
drink: cawv, npias
animal: tsiaj
dog: dev, aub
cat: miv
horse: nees
pig: npua
cow: nyuj
bird: noog
fish: ntses
football: ncaws pob
match: sib tw
win: yeej
lose: swb
champion: yeej
day: hnub
night: hmo, hmo ntuj
week: lim tiam, asthiv
month: lub hlis
year: xyoo
today: hnub no
hour: teev, xuaj moos
minute: feeb, nas this
new: tshiab
first: thawj zaug, xub thawj
last: kawg
old: laus
young: hluas
late: lig
time: sijhawm, sij hawm
future: yav tom ntej
say: hais tias
speak: hais lus
ask: nug
answer: lus teb
write: sau
read: nyeem
deny: tsis lees
warn: ceeb toom
fear: ntshai
hope: cia siab
threaten: hem
promise: cog lus
refuse: tsis kam
agree: pom zoo
meet: sib ntsib, sib tham
support: txhawb
help: kev pab, pab
plan: phiaj xwm, npaj
decide: txiav txim siab
change: hloov
rise: nce
fall: poob
return: rov qab
leave: tawm
begin: pib
end: xaus
open: qhib
close: kaw
find: nrhiav tau
search: nrhiav
destroy: rhuav, puas
escape: khiav
hide: nkaum, zais
ban: txwv
release: tso
visit: mus xyuas
marry: sib yuav
love: hlub
fight: sib ntaus, sib ceg
cut: txiav
break: tawg
fly: ya
run: khiav
learn: kawm
think: xav tias
know: paub
truth: tseeb
lie: dag
mistake: yuam kev
apologise: thov txim
rights: txoj cai
free: ywj pheej
power: hwj chim, fwj chim
security: nyab xeeb, ruaj ntseg
danger: txaus ntshai, phom sij
crisis: teeb meem, kub ntxhov
big: loj
small: me me
long: ntev
strong: muaj zog
good: zoo
bad: phem
rich: nplua nuj
poor: pluag, txom nyem
black: dub
white: dawb
red: liab
green: ntsuab
blue: xiav
former: yav tas los
international: thoob ntiaj teb
foreign: txawv tebchaws, txawv teb chaws
north: qaum teb
south: qab teb
east: hnub tuaj
west: hnub poob
angry: chim, npau taws
happy: zoo siab
sad: tu siab
hard: nyuaj
one: ib
two: ob
five: tsib
seven: xya
eight: yim
nine: cuaj
ten: kaum
half: ib nrab
double: ob npaug
name: npe
part: feem
against: tawm tsam
US: mes kas, amelikas, miskas, meskas, as mes lis kas
GB: askiv, as kiv, britain, akiv, uk
RU: lav xias, russia, lavxias
CN: suav, tuam tshoj, china
FR: fab kis, fabkis
KP: kauslim qaum teb, kaus lim qaum teb, north korea
KR: kauslim qab teb
DE: yias les mas, german-
JP: nyij pooj, yij pooj
TH: thaib, thaib teb
VN: nyab laj
LA: nplog, los tsuas
IN: is diab, khab
MX: mev, mes khib kaus
ID: is dos nis xias, indonesia
SY: xis lias, syria
EU: eu
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Tub ceev xwm ntes tau ob tug txiv neej uas tua neeg': 'police, arrest, two, man, murder',
    'Av qeeg hauv teb chaws Yivpoos ua rau tsib leeg tuag': 'earthquake, country, five, death',
    'Thawj tswj hwm hais tias yuav muaj kev xaiv tsa tshiab': 'president, say, election, new',
  },
  not: {
    'Peb yuav mus rau ntawd': 'three, six, buy',
    'Nws mob plab': 'four, heart',
  },
};
