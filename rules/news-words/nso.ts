import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "mma" / "tate" (used as Mrs and Mr), "kata" (rape, but also a pot lid or to stamp) without its passive, "wa" (fall; a function word).
export default {
  lang: 'nso',
  words: `
man: monna, banna
woman: mosadi-, basadi-
child: ngwana, bana
baby: lesea, masea
boy: mošemane-, bašemane-
girl: mosetsana, basetsana
family: lapa, malapa, leloko-
mother: mmagwe-, bomma
father: tatagwe-, botate-
son: morwa, morwagwe-
daughter: morwedi-, morwediagwe-
wife: mogatša, mosadi wa gagwe
husband: monna wa gagwe
friend: mogwera, bagwera
people: batho, setšhaba, badudi-
student: moithuti-, baithuti-, barutwana
teacher: morutiši-, barutiši-
doctor: ngaka, dingaka
soldier: lešole-, mašole-, bahlabani-
worker: mošomi-, bašomi-
farmer: molemi-, balemi-, borapolasa
driver: mootledi-, baotledi-
player: sebapadi-, dibapadi-
tourist: moeti, baeti
refugee: batšhabi-, mofaladi-
migrant: bafaladi-, mofaladi-
victim: motšwasehlabelo-, batšwasehlabelo-
leader: moetapele-, baetapele-
expert: setsebi-, ditsebi-
journalist: mmegaditaba, babegaditaba
artist: moopedi-, baopedi-
actor: modiragatši-, badiragatši-
king: kgoši, dikgoši-, mohumagadi-
president: mopresidente-, presidente-
minister: tona, ditona
mayor: ramotse-, meyara
government: mmušo, mebušo-
parliament: palamente-
party: mokgatlo-, mekgatlo-
election: dikgetho-
vote: bouta, dibouto-
law: molao, melao
court: kgorotsheko-, kgoro ya tsheko
judge: moahlodi-, baahlodi-
lawyer: ramolao-, boramolao-, motšhotšhisi-
prison: kgolego-, dikgolego-
police: -phodisa
crime: bosenyi-, basenyi-, bosinyi-
murder: polao, mmolai-, babolai-
kill: bolaile-, bolailwe-, bolaya
death: lehu, hlokofetše-, hlokofala
injured: gobetše-, dikgobalo-, gobala
attack: hlasela, hlasetšwe-, tlhaselo-
bomb: pomo, dipomo-
shoot: thuntšw-, thunya
gun: sethunya, dithunya
stab: thipa, dithipa
rape: katilwe-, katwa
steal: bohodu-, lehodu-, mahodu-
arrest: swerwe-, swarwa, golegilwe-
suspect: mogononelwa, bagononelwa
accuse: tatofatšo-, latofatšwa
trial: tsheko-, molato-
sentence: kahlolo-, ahlotšwe-
investigation: dinyakišišo-, nyakišiša
war: ntwa, dintwa
peace: khutšo-
army: sešole-, mašole-
ship: sekepe-, dikepe-
border: mollwane-, mellwane-
protest: boipelaetšo-, mogwanto-, megwanto-
strike: seteraeke-, boteraeke-
earthquake: tšhišinyego ya lefase
storm: ledimo-
flood: mafula, meetsefula
rain: pula, dipula
snow: lehlwa, kapoko-
fire: mollo
accident: kotsi, dikotsi-
rescue: phološa, hlakodiša
missing: timetše-, lahlegile-
disaster: masetlapelo-
emergency: tšhoganetšo-
weather: boso
climate: klaemete-
environment: tikologo-
money: tšhelete-
price: ditheko-, theko
tax: motšhelo-, metšhelo-
bank: panka, dipanka
market: mmaraka, mebaraka
company: khamphani-, dikhamphani-
trade: kgwebo-, kgwebišano-
work: mošomo-, mešomo-
pay: moputso-, meputso-, tefo
million: -milione
billion: -pilione
thousand: sekete-, dikete-
hundred: lekgolo-, makgolo-
percent: diphesente-, phesente-
dollar: -dolara
buy: reka, rekile-
sell: rekiša, thekišo-
economy: ekonomi-
oil: peterole-, oli
energy: mohlagase-, enetši-
food: dijo
car: koloi, dikoloi-, sefatanaga
plane: sefofane-, difofane-
train: setimela, ditimela
road: tsela, ditsela, mmila
bridge: leporogo-, maporogo-
airport: boemafofane-
house: ntlo, dintlo-
building: moago, meago
build: agwa, agilwe-
city: toropo-, toropokgolo-, ditoropo-
village: motse, metse
country: naga, dinaga
world: lefase-
island: sehlakahlaka
sea: lewatle-, mawatle-
river: noka, dinoka
mountain: thaba, dithaba
forest: lešoka, sethokgwa
water: meetse-
hospital: bookelo-, maokelo-, sepetlele-
disease: bolwetši-, malwetši-
virus: twatši-, leuba
cancer: kankere-
medicine: dihlare-, kalafo-
vaccine: moento-, kento
health: maphelo-
birth: belegwa, boimana
sleep: boroko-
head: hlogo, bjoko
heart: pelo, dipelo-
body: mmele, setopo-, mebele-
film: filimi-, difilimi-
music: mmino, koša, dikoša
book: puku, dipuku-
art: bokgabo-
museum: musiamo-
church: kereke-, dikereke-, moruti-
religion: bodumedi-, tumelo-, modimo-
school: sekolo-, dikolo-
university: yunibesithi-, diyunibesithi-
study: nyakišišo-, pego
science: saense-
language: maleme-, leleme-
history: histori-
award: sefoka, difoka
star: naledi-, dinaledi-
television: thelebišene-
newspaper: kuranta, dikuranta
internet: inthanete-
phone: mogala, megala, sellathekeng
computer: khomphuthara, theknolotši-
game: papadi-, dipapadi-
fashion: fešene-, diaparo-
festival: monyanya, menyanya, moletlo-
drink: bjala, bjalwa
animal: phoofolo-, diphoofolo-
dog: mpša, dimpša
cat: katse, dikatse-
horse: pere, dipere-
pig: kolobe-, dikolobe-
cow: kgomo, dikgomo-
bird: nonyana, dinonyana
fish: hlapi, dihlapi-
football: kgwele-
team: sehlopha, dihlopha
win: fentše-, phenyo-, mofenyi-
lose: fentšwe-, lahlegelwa
goal: nno, dino
champion: mmampodi-, bommampodi-
cup: sebjana
coach: mohlahli-, bahlahli-
race: lebelo-
league: liki
season: sehla
athlete: moatlelete-, baatlelete-
day: letšatši-, matšatši-
night: bošego-
week: beke, dibeke-
month: kgwedi-, dikgwedi-
year: ngwaga, mengwaga
today: lehono-
hour: iri, diiri
minute: motsotso-, metsotso-
new: mpsha, moswa
first: mathomo-
second: bobedi-
last: mafelelo-
old: motšofe-, batšofe-
young: bafsa, mofsa
time: nako, dinako-
future: bokamoso-
say: boletše-
speak: bolela, polelo-
ask: botšiša, potšišo-, dipotšišo-
answer: karabo-, araba
write: ngwala, lengwalo-
read: bala, babadi-
deny: ganetša, latola
warn: lemoša, temošo-
fear: poifo, boifa
hope: kholofelo-
threaten: tšhošetša, ditšhošetšo-
promise: tshepišo-, tshepiša
refuse: gana, ganne
agree: tumelelano-, kwano
meet: kopano-, dikopano-
support: thekgo-, thekga
help: thušo, thuša
plan: leano, maano, peakanyo-
decide: sephetho-, diphetho-
change: phetogo-, diphetogo-
rise: oketšega, koketšego-
return: boela, boile
leave: tlogela, tlogetše-
begin: thoma, thomile-
open: bula, butšwe-
close: tswalela, tswaletšwe-
find: hweditšwe-, hweditše-
search: phuruputšo-
destroy: senya, tshenyo-, senyegile-
escape: tšhabile-, ngwega
hide: sephiri-
ban: thibela, ileditšwe-
release: lokollwa, golotšwe-, lokolla
visit: etela, ketelo-, leeto
marry: lenyalo-, nyala, manyalo-
love: lerato-
fight: lwa, ntwa
learn: thuto, ithuta
think: kgopolo-, nagana
know: tsebo, tseba
truth: nnete, therešo-
lie: maaka
mistake: phošo, diphošo-
apologise: tshwarelo-
rights: ditokelo-, tokelo-
free: tokologo-, mahala
power: maatla
security: tšhireletšo-, polokego-
danger: kotsi
crisis: mathata, bothata
big: kgolo
small: nnyane-
good: botse, gabotse-
bad: mpe, gampe
rich: bahumi-, lehumo-
poor: bodiidi-, badiidi-, bohloki-
black: bathobaso-, ntsho
white: makgowa, tšhweu-
red: khubedu-, hubedu-
national: bosetšhaba
international: boditšhabatšhaba, ditšhabatšhaba
foreign: ditšhabeng, dinaga di šele
north: leboa
south: borwa
east: bohlabela
west: bodikela
angry: kgalefo-, befetšwe-
happy: lethabo-, thabile-
sad: manyami-, nyamile-
hard: boima, thata
two: pedi, babedi-
three: tharo, bararo-
four: nne, bane
five: hlano, bahlano-
six: tshela, selela
seven: šupa, šupago-
eight: seswai-
nine: senyane-
ten: lesome-
half: seripagare-
name: leina, maina
part: karolo-
agency: khomišene-, komiti-
scandal: bomenetša
union: mokgatlo wa bašomi
capital: motsemošate-
US: amerika, us
GB: brithani, engelane, uk
RU: russia, rašia
CN: china, tšhaena
KP: leboa korea, north korea
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Maphodisa a swere banna ba bararo ka polao ya morutiši': 'police, man, three, murder, teacher',
    'Batho ba bahlano ba hlokofetše kotsing ya koloi': 'people, five, death, car',
    'Mopresidente o boletše palamenteng ka dikgetho': 'president, say, election',
  },
  not: {
    'Mma Molefe o wa fase': 'mother, fall',
    'Tate o tla boa gosasa': 'father, return',
  },
};
