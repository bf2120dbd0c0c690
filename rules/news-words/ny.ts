import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "-manga" (arrest, but also "build" and "tie"), "mphunzitsi" for coach (mostly "teacher"), "alendo" for tourists (mostly "guests").
export default {
  lang: 'ny',
  words: `
man: -mwamuna, amuna
woman: mkazi, akazi, amayi
child: mwana, ana
baby: -khanda, -makanda
boy: -mnyamata, anyamata
girl: -mtsikana, atsikana
family: banja, -mabanja
mother: mayi, mayi ake
father: bambo, abambo
wife: mkazi wake
husband: mwamuna wake
friend: -mnzake, -bwenzi
people: anthu
student: -wophunzira, ophunzira
teacher: -mphunzitsi, aphunzitsi
doctor: -dokotala, -madotolo, -dotolo
soldier: -msilikali, asilikali
worker: ogwira ntchito, wogwira ntchito
farmer: mlimi, alimi
driver: -dalaivala, -madalaivala
player: -wosewera, osewera
refugee: othawa kwawo
leader: -mtsogoleri, atsogoleri
expert: -katswiri, akatswiri
journalist: -mtolankhani, atolankhani
artist: -woimba, oimba
king: mfumu, -mafumu
president: -pulezidenti, mtsogoleri wa dziko
minister: nduna, unduna
mayor: meya
government: boma
parliament: nyumba ya malamulo, -phungu, aphungu
party: -chipani, -zipani
election: -chisankho, -zisankho
vote: -vota, -mavoti, -voti
law: -lamulo, -malamulo
court: khoti, -makhoti, bwalo la milandu
judge: -woweruza, oweruza, jaji
lawyer: loya, -maloya
prison: -ndende
police: -polisi
crime: umbanda, -zigawenga
murder: kupha, -wakupha
kill: -phedwa, -waphedwa, wapha
death: imfa, -mwalira
injured: -vulala
attack: -chiwembu, -ukira
bomb: bomba, -mabomba
shoot: -wombera
gun: mfuti
stab: mpeni
rape: -gwirir-
steal: kuba, mbala
arrest: -mangidwa
suspect: -ganizirid-
accuse: -neneza
trial: -mlandu, -milandu
sentence: -chigamulo, -chilango
investigation: -fufuz-, -kafukufuku
war: -nkhondo
peace: -mtendere
army: -lankhondo, asilikali
ship: bwato, sitima yapamadzi
border: -malire
protest: -zionetsero, -ziwonetsero, -zionetselo
strike: -sitalaka, -kunyanyala
earthquake: -chivomerezi, -zivomerezi
storm: -namondwe, mphepo yamkuntho
flood: -kusefukira, osefukira
rain: mvula
snow: -chipale
fire: moto
accident: ngozi
rescue: -pulumuts-
survive: -pulumuka
missing: -sowa
disaster: tsoka
emergency: -dzidzidzi, -zadzidzidzi, -mwadzidzidzi
weather: -nyengo
climate: kusintha kwa nyengo
environment: -chilengedwe, -zachilengedwe
money: -ndalama
price: -mitengo, -mtengo
tax: -msonkho, -misonkho
bank: banki, -mabanki
market: msika, -misika
company: -kampani, -makampani
trade: -malonda
work: -ntchito
pay: -malipiro, -lipira
million: -miliyoni
billion: -biliyoni
thousand: zikwi, -chikwi
hundred: -mazana
percent: -peresenti
dollar: dola, -madola
buy: -gula
sell: -gulitsa
economy: chuma, -zachuma
oil: -mafuta, -petulo
energy: -magetsi
food: -chakudya, -zakudya
car: -galimoto
plane: ndege
train: -sitima
road: msewu, -misewu
bridge: -mlatho, -milatho
airport: bwalo la ndege
house: -nyumba
city: -mzinda, -mizinda
village: mudzi, midzi
country: dziko, maiko, -mayiko
world: padziko lonse, dziko lonse
island: -chilumba, -zilumba
sea: -nyanja
river: -mtsinje, -mitsinje
mountain: phiri, -mapiri
forest: -nkhalango
land: -nthaka, malo
water: madzi
hospital: -chipatala, -zipatala
disease: -matenda, odwala
virus: -kachilombo, mliri
cancer: -khansa
medicine: -mankhwala
vaccine: -katemera
health: umoyo, -zaumoyo
surgery: opaleshoni
birth: -badwa, -woyembekezera
sleep: tulo
head: mutu, ubongo
heart: mtima
body: thupi, -mtembo
film: -filimu, -kanema
music: -nyimbo
book: buku, -mabuku
church: -mpingo, -tchalitchi, -mipingo
religion: -chipembedzo, -mulungu, -zipembedzo
mosque: -mzikiti, asilamu
school: -sukulu
university: -yunivesite
study: -kafukufuku, -lipoti
science: -sayansi
language: -chilankhulo, -zilankhulo
history: mbiri
award: -mphoto, -mphotho
star: -nyenyezi
newspaper: -nyuzipepala
internet: intaneti
social media: tsamba la mchezo, masamba a mchezo
phone: foni, lamya
computer: -kompyuta, -makompyuta
game: -masewera, -masewero
fashion: -zovala
festival: -chikondwerero, -phwando
drink: mowa
animal: nyama, -zinyama
dog: galu, agalu
cat: -mphaka, amphaka
horse: -hatchi, -kavalo
pig: -nkhumba
cow: ng'ombe
bird: -mbalame
fish: -nsomba
football: mpira, mpira wa miyendo
team: timu, -matimu
match: -masewera
win: -pambana
lose: -gonja
goal: -chigoli, -zigoli
champion: -ngwazi, akatswiri
cup: -chikho
race: -mpikisano
league: ligi
club: -kalabu
day: tsiku, -masiku
night: usiku
week: -sabata, -mlungu
month: mwezi, -miyezi
year: chaka, zaka
today: lero
hour: ola, maola
minute: -mphindi
new: watsopano, yatsopano, atsopano
first: woyamba, yoyamba, choyamba
second: -wachiwiri, -yachiwiri, -chachiwiri
last: womaliza, yomaliza
old: okalamba, -wokalamba
young: achinyamata, -wachinyamata
time: -nthawi
future: -tsogolo
say: wati, anati, adati
speak: -yankhula, -lankhula
ask: -funsa, funso, -mafunso
answer: -yankha, -yankho
write: -lemba, -kalata
read: -werenga
deny: wakana, akana
warn: -chenjeza, -chenjezo
fear: -mantha, -nkhawa
hope: -chiyembekezo
threaten: -opseza
promise: -lonjeza, -lonjezo
refuse: wakana, kukana
agree: -mgwirizano, -gwirizana
meet: -msonkhano, -kumana
support: -thandizira
help: -thandizo, -thandiza
plan: -ndondomeko, -dongosolo, -pulojekiti
decide: -chiganizo
change: -kusintha, -sintha
rise: -kwera
fall: -tsika
return: -bwerera
leave: -choka
begin: -nayamba, -wayamba, ayamba
end: kutha
open: -tsegula, -tsegulira
close: -tseka, -tsekedwa
find: -pezeka, -peza
search: -sakasaka, -sakidwa
destroy: -ononga, -onongeka
escape: -thawa
hide: -bisa, -chinsinsi
ban: -letsa, -letsedwa
release: -masula, -masulidwa
resign: -tula pansi, -chotsedwa
visit: ulendo
marry: ukwati, -kwatira
love: -chikondi
fight: ndewu, -menyana, -mkangano
learn: -maphunziro, -phunzira
think: -maganizo
truth: zoona, -choonadi
lie: bodza, -mabodza
apologise: -pepesa
rights: ufulu
free: ufulu, ulere
power: -mphamvu, ulamuliro
security: -chitetezo
danger: -chiopsezo, -zoopsa
crisis: vuto, -mavuto
big: -wamkulu, -waukulu, -yaikulu
good: -zabwino, -yabwino
bad: zoipa, yoipa
rich: olemera, -wolemera
poor: osauka, umphawi
white: azungu
former: -wakale
foreign: maiko akunja, kunja
north: -kumpoto
south: -kumwera
east: -kummawa, kum'mawa
west: -kumadzulo
angry: -mkwiyo, -kwiya
happy: -chimwemwe, -chisangalalo
sad: -chisoni
one: -mmodzi, imodzi
two: awiri, -ziwiri
three: atatu, -zitatu
four: anayi, -zinayi
five: asanu, -zisanu
ten: khumi
half: theka
name: dzina, -mayina
part: gawo
candidate: opikisana nawo, -wopikisana
agency: -bungwe, -mabungwe, -komiti
scandal: -katangale, -ziphuphu
capital: -likulu
US: america, amerika
GB: britain, mangalande, uk
RU: russia
CN: china
KP: north korea
FR: france
DE: germany
SY: syria
IN: india
ID: indonesia
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Apolisi amanga amuna atatu powaganizira kupha mphunzitsi': 'police, man, three, murder, teacher',
    'Anthu asanu amwalira pangozi ya galimoto ku Lilongwe': 'people, five, death, car',
    'Pulezidenti wayamba ulendo wopita ku maiko akunja': 'president, begin, visit, foreign',
  },
  not: {
    'Amanga nyumba yokongola': 'arrest, six',
    'Alendo abwera mawa': 'tourist, coach',
  },
};
