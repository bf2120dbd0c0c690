import type { NewsWords } from '../../core/match/news-words.ts';

// Dots are dropped, so "azụ" (fish, back), "isi" (head, chief, smell), "ala" (land, mad), "egwu" (music, fear) and "mma" (knife, beauty) are left out.
export default {
  lang: 'ig',
  words: `
man: nwoke, ụmụ nwoke
woman: nwaanyị, nwanyị
child: nwata, ụmụaka, nwatakịrị
baby: nwa ọhụrụ
boy: nwata nwoke, okorobịa
girl: nwata nwaanyị, agbọghọ, agbọghọbịa
family: ezinụlọ, ezi na ụlọ
mother: nne
father: nna
son: nwa ya nwoke, nwa nwoke
daughter: nwa ya nwaanyị, nwa nwaanyị
wife: nwunye
husband: di ya
friend: enyi
people: mmadụ, ndị mmadụ
student: nwa akwụkwọ, ụmụ akwụkwọ
teacher: onye nkuzi, ndị nkuzi
doctor: dọkịta, dibịa bekee
soldier: ndị agha, ndị soja, onye agha
worker: ndị ọrụ, onye ọrụ
farmer: ọrụ ugbo
driver: ọkwọ ụgbọala, onye ọkwọ ụgbọala
player: ọgba bọọlụ, ndị egwuregwu
tourist: njem nleta
refugee: ọsọ ndụ, gbara ọsọ ndụ
migrant: mbịarambịa
leader: onyeisi, onye ndu, ndị ndu
expert: ọkachamara, ọkammụta
journalist: nta akụkọ, odeakụkọ
artist: onye egwu, ọgụ egwu
actor: omee ihe nkiri
king: eze, ezenwaanyị
president: onyeisi ala
minister: mịnịsta
government: gọọmentị, ọchịchị
parliament: omeiwu, ụlọ omeiwu
party: ndọrọ ndọrọ ọchịchị, pati
election: ntuliaka, ntuli aka
vote: vootu, votu, tụọ vootu
law: iwu
court: ụlọikpe, ụlọ ikpe
judge: ọkaikpe, ọka ikpe
lawyer: ọka iwu, ọkaiwu
prison: mkpọrọ, ụlọ mkpọrọ, ụlọ nga
police: uweojii, uwe ojii
crime: mpụ, omekome
murder: ogbu mmadụ, igbu mmadụ
kill: gburu, egbuola, igbu
death: ọnwụ, nwụrụ, anwụọla
injured: merụrụ ahụ, mmerụ ahụ
attack: mwakpo, wakporo
bomb: bọmbụ, ogbunigwe
shoot: gbagburu, gbara egbe, ịgba egbe
gun: egbe, ngwa agha
rape: idina n'ike, dinara n'ike
steal: ohi
arrest: jidere, nwụchiri, ejidela
suspect: enyo
accuse: ebubo
trial: ikpe
sentence: ikpe ọmụma, mara ikpe
investigation: nnyocha, nyocha, nchọpụta
war: agha
peace: udo
army: ndị agha
ship: ụgbọ mmiri
nuclear: nuklia
terror: ọha egwu
border: oke ala
protest: ngagharị iwe, ngagharịiwe
earthquake: ọma jijiji, ọmajijiji
storm: ifufe
flood: idei mmiri
rain: mmiri ozuzo
fire: ọkụ
accident: ihe mberede
rescue: nzọpụta, zọpụta, zọpụtara
missing: furu efu
disaster: ọdachi
weather: ihu igwe
climate: mgbanwe ihu igwe
environment: gburugburu ebe obibi
money: ego
price: ọnụahịa, ọnụ ahịa
tax: ụtụ isi
bank: ụlọakụ, ụlọ akụ
market: ahịa
company: kọmpanị, ụlọ ọrụ
trade: azụmahịa, azụmaahịa
work: ọrụ
pay: ụgwọ ọnwa, ụgwọ
million: nde
billion: ijeri
thousand: puku
hundred: narị
percent: pasent
dollar: dọla
buy: zụrụ, ịzụ
economy: akụnaụba, akụ na ụba
oil: mmanụ, mmanụ ụgbọala
energy: ọkụ eletrik, ọkụ latrik
food: nri
car: ụgbọala, ụgbọ ala
plane: ụgbọelu, ụgbọ elu
train: ụgbọ oloko
road: okporo ụzọ, okporoụzọ
airport: ọdụ ụgbọelu, ọdụ ụgbọ elu
house: ụlọ obibi, ebe obibi
building: ụlọ elu
build: wuru, ịrụ ụlọ
city: obodo ukwu
village: obodo nta, ime obodo
country: mba, obodo
state: steeti
world: ụwa
island: agwaetiti
sea: oké osimiri
river: osimiri
forest: ọhịa
water: mmiri
hospital: ụlọ ọgwụ, ụlọọgwụ
disease: ọrịa
virus: nje, koronavirus
cancer: kansa
medicine: ọgwụ
vaccine: ọgwụ mgbochi
health: ahụike, ahụ ike
birth: ọmụmụ, amụrụ, dị ime
sleep: ụra
head: ụbụrụ
heart: ọrịa obi
body: ozu
film: ihe nkiri, fim
book: akwụkwọ
art: nka
church: ụlọ ụka, ụka, ụkọchukwu
religion: okpukpere, Chukwu, Chineke
mosque: alakụba, ụlọ alakụba
school: ụlọ akwụkwọ, ụlọakwụkwọ
university: mahadum
study: nchọcha, nchọpụta
science: sayensị
language: asụsụ
history: akụkọ ihe mere eme
award: nturu ugo
star: kpakpando
television: telivishọn
newspaper: akwụkwọ akụkọ
internet: ịntanetị
social media: soshal midia
phone: ekwentị
computer: kọmputa, teknụzụ
game: egwuregwu
fashion: ejiji
festival: emume, mmemme, ememme
drink: mmanya
animal: anụmanụ
dog: nkịta
cat: nwamba, pusi
horse: ịnyịnya
cow: ehi
bird: nnụnụ
football: bọọlụ
match: asọmpi
win: meriri, mmeri
goal: goolu
cup: iko mba ụwa, iko
league: liigi
day: ụbọchị
night: abalị
week: izu ụka, izu
month: ọnwa
year: afọ
today: taa, ugbu a
hour: elekere, awa
minute: nkeji
new: ọhụrụ
first: mbụ
second: nke abụọ
last: ikpeazụ
old: agadi, ochie
young: ntorobịa
time: oge
future: ọdịnihu
say: kwuru
speak: okwu
ask: ajụjụ
answer: azịza, zaghachiri
write: dere, akwụkwọ ozi
read: ọgụgụ
deny: gọnarịrị, agọnarị
warn: aka na ntị
fear: ụjọ
hope: olileanya
promise: nkwa
agree: nkwekọrịta, kwekọrịta
meet: nzukọ, zutere
support: nkwado, kwado
help: enyemaka, nyere aka
plan: atụmatụ
decide: mkpebi, kpebiri
change: mgbanwe
rise: mmụba
return: lọghachi, lọghachiri
leave: hapụrụ
begin: malitere, mmalite
end: njedebe, kwụsịrị
open: imeghe, mepere
close: imechi, mechiri
find: chọpụtara, achọtara, hụrụ
destroy: mbibi, bibiri
escape: gbapụrụ
hide: nzuzo
ban: machibidoro, machibido iwu, mmachi
release: tọhapụ, tọhapụrụ
resign: arụkwaghịm
visit: nleta
marry: agbamakwụkwọ, alụmdi, lụrụ
love: ịhụnanya
fight: ọgụ, esemokwu
learn: mmụta, agụmakwụkwọ
think: echiche
truth: eziokwu
lie: ụgha
mistake: njehie, mmejọ
apologise: mgbaghara
rights: ikike
free: nnwere onwe, n'efu
security: nchekwa
danger: ihe egwu
crisis: nsogbu, ọgbaghara
big: nnukwu
small: obere
long: ogologo
strong: siri ike
good: ọma
bad: ọjọọ
rich: ọgaranya
poor: ogbenye
black: ojii
white: ọcha
red: uhie
former: bụbu
international: mba ụwa
foreign: mba ofesi, mba ọzọ
north: ugwu
south: ndịda
east: ọwụwa anyanwụ
west: ọdịda anyanwụ
angry: iwe
happy: obi ụtọ, ọṅụ
sad: mwute
one: otu
two: abụọ
three: atọ
four: anọ
five: ise
six: isii
seven: asaa
eight: asatọ
nine: itoolu
ten: iri
half: ọkara
name: aha
part: akụkụ
agency: kọmiti
scandal: nrụrụ aka
capital: isi obodo
US: amerika, america, us
GB: briten, britain, uk
DE: jamani, germany
FR: frans, france
RU: rusia, russia
CN: china, chaina
KP: ugwu koria, north korea
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Ndị uweojii ejidela nwoke gburu nwunye ya na Enugu': 'police, man, kill, wife',
    'Ụlọikpe na-ekpe ikpe nrụrụ aka nke minista': 'court, trial, scandal',
    'Idei mmiri egbuola mmadụ iri na steeti Anambra': 'flood, kill, people, ten, state',
  },
  not: {
    'Azụ ya na-egbu ya mgbu': 'fish, murder, body',
    'Nnukwute ala a dị anya': 'land, big',
  },
};
