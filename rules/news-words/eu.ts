import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'eu',
  // Left out: ur- as a stem (urte: year), on (good, begins onartu: approve), hil alone (hilabete: month), lan- (lanbide).
  words: `
man: gizon-
woman: emakume-, andre
child: haur, haurra, haurrak
baby: haurtxo-
boy: mutil-
girl: neska-
family: familia-, senide-
mother: ama, amak, amaren
father: aita, aitak, aitaren
son: semea, semeak
daughter: alaba-
wife: emazte-
husband: senarra, senarrak
friend: lagun, lagunak
people: jende-, herritar-
student: ikasle-
teacher: irakasle-
doctor: mediku-, zirujau-
soldier: soldadu-
worker: langile-, behargin-
farmer: nekazari-, baserritar-
driver: gidari-
player: jokalari-
tourist: turist-
refugee: errefuxiatu-, asilo-
migrant: migratzaile-, etorkin-, migrazio-
victim: biktima-
leader: buruzagi-, lider-
expert: aditu-, ikerlari-, zientzialari-
journalist: kazetari-
artist: artista-, abeslari-, musikari-
actor: aktore-
king: errege-, erregina-
president: presidente-, lehendakari-
minister: ministro-, ministeritza-, sailburu-
mayor: alkate-
government: gobernu-, jaurlaritza-
parliament: parlamentu-, legebiltzar-, senatu-
party: alderdi-
election: hauteskunde-
vote: boto-, bozka-, erreferendum-
law: lege, legea, legeak
court: auzitegi-, epaitegi-
judge: epaile-
lawyer: abokatu-, fiskal-
prison: kartzela-, espetxe-, preso
police: polizia-, ertzain-
crime: krimen-, delitu-
murder: hilketa-
kill: hil dute, hil du, hil ditu
death: heriotza-, hildako-
injured: zauritu-, zauri
attack: eraso-, atentatu-
bomb: bonba-, leherketa-
shoot: tiro, tiroketa-, tiroz
gun: arma, armak, pistola
stab: labana-, labankad-
rape: bortxa-, sexu
steal: lapurr-
arrest: atxilo-
suspect: susma-, ustezko
accuse: akusa-, salatu, inputa-
trial: epaiketa-
sentence: kondena-, zigor-, errudun
investigation: ikerketa, ikerketak, ikertu
war: gerra-
peace: bakea, bakearen, su eten-
army: armada-, ejertzito, militar-
ship: itsasontzi-, ontzi
missile: misil-
nuclear: nuklear-
terror: terror-
border: muga, mugan
sanctions: zigor ekonomiko-, blokeo-
protest: protesta-, manifestazio-
strike: greba-
earthquake: lurrikara-
tsunami: tsunami-
storm: ekaitz-, urakan-
flood: uholde-
rain: euri, euria, euriteak
snow: elurra, elurte-, izotz-
fire: sute, sutea, suteak
volcano: sumendi-
accident: istripu-
rescue: erreskata-, salbatu
survive: bizirik
missing: desagertu-
disaster: hondamendi-, katastrofe-
emergency: larrialdi-
weather: eguraldi-, tenperatura-
climate: klima-
environment: ingurumen-, kutsadura-
money: diru, dirua, inbertsio-
price: prezio-
tax: zerga, zergak, arantzel-
bank: banku-
market: merkatu-
company: enpresa-
trade: merkataritza-, esportazio-
work: lana, lanak, enplegu-
pay: soldata, soldatak, ordain-
million: milioi
billion: mila milioi
thousand: mila, milaka
hundred: ehun, ehunka
percent: ehuneko-
dollar: dolar-
euro: euro, eurotan, euroko
buy: erosi, erosketa-
sell: saldu, salmenta-
economy: ekonomi-
oil: petrolio-, gasolina, erregai-
energy: energia-, elektrizitate-, argindar
food: elikagai-, janari-
car: auto, autoa, ibilgailu-
plane: hegazkin-, hegaldi-
train: tren, trena, trenbide-
road: errepide-, autobide-, kale
bridge: zubi, zubia
airport: aireportu-
house: etxe, etxea, etxebizitza-
building: eraikin-
build: eraiki, eraikitze-
city: hiri, hiria, hiriko
village: herri, herria
country: herrialde-
state: estatu, estatua
world: mundu-
island: uharte-, irla
sea: itsaso-, hondartza-
river: ibai-, aintzira
mountain: mendi, mendia, mendian
forest: baso, basoa
land: lurra, lurrak
water: ura, uraren
space: espazio-, satelite-
hospital: ospitale-
disease: gaixo-
virus: birus-, epidemia-, pandemia-
cancer: minbizi-
medicine: sendagai-, droga-
vaccine: txerto-
health: osasun-
surgery: kirurgia-, ebakuntza-
birth: jaio, jaiotza-
sleep: lo egin, loa
head: burmuin-, garun-
heart: bihotz-
body: gorputz-, gorpu
film: film, filma, zinema-
music: musika-, abesti-, kontzertu-
book: liburu-, idazle-
art: arte, artea, margo-
museum: museo-, erakusketa-
statue: estatua-, monumentu-
church: eliza-, katedral-
religion: erlijio-, jainko-
mosque: meskita-, musulman-, islam-
school: eskola-, ikastola-
university: unibertsitate-
study: inkesta-, ikerlan-
science: zientzia-
language: hizkuntza-, euskara-
history: histori-
award: sari, saria, sariak
star: izar, izarra
television: telebista-
newspaper: egunkari-, prentsa
internet: internet-, webgune-
social media: sare sozial-, facebook
phone: telefono-, mugikor
computer: ordenagailu-, teknologia-
artificial intelligence: adimen artifizial-
advertisement: iragarki-, publizitate-
game: joko, jokoak, bideojoko-
fashion: moda, jantzi-
beauty: edertasun-
festival: jaialdi-, festa
restaurant: jatetxe-, taberna-
drink: edari-, garagardo-, alkohol-
animal: animalia-
dog: txakur-
cat: katu-
horse: zaldi-
pig: txerri-
cow: behia, behiak, behi
bird: hegazti-, txori
fish: arrain-, arrantza-
football: futbol-
team: talde, taldea, taldeak
match: partida, partidan
win: irabaz-, garaipen-
lose: galdu, porrot-
goal: gol, golak, gola
champion: txapeldun-
cup: kopa, kopako
coach: entrenatzaile-
race: lasterketa-
final: finala, finalean
league: liga, ligako
season: denboraldi-
club: klub, kluba
athlete: atleta-, kirol-
day: egun, eguna, eguneko
night: gaua, gauean
week: aste, astea, astean
month: hilabete-
year: urte, urtea, urteko
today: gaur, orain
hour: ordu, orduak
minute: minutu-, segundo
new: berri, berria, berriak
first: lehen, lehenengo
second: bigarren-
last: azken, azkena
old: zahar-, adineko
young: gazte-
early: goiz, goizegi
late: berandu, atzera-
time: denbora
future: etorkizun-
say: esan, adierazi
speak: hitz egin, hitzaldi-
ask: galde-, eskatu
answer: erantzun-
write: idatzi, gutun-
read: irakur-
deny: ukatu, baztertu
warn: ohartarazi, abisu
fear: beldur-, kezka-
hope: itxaropen-
threaten: mehatxu-
promise: agindu, promes
demand: exijitu, eskakizun-
agree: akordio-, itun
meet: bilera, bildu, goi bilera
support: babes, babesa, sostengu-
help: laguntza, lagundu
plan: plan, plana, proiektu-
decide: erabaki-
change: aldaketa-, erreforma-
rise: igoera-, igo, hazi
fall: jaitsi, jaitsiera-, beherakada-
return: itzuli, itzulera
leave: utzi, alde egin
begin: hasi, hasiera
end: amaitu, amaiera-, bukatu
open: ireki, irekiera
close: itxi, itxiera
find: aurkitu, topatu
search: bilatu, bilaketa-
destroy: suntsi-
escape: ihes, ihesi
hide: ezkuta-, sekretu-
ban: debeka-
release: aske utzi, askatu
resign: dimisio-, dimititu
visit: bisita-, bidaia-
marry: ezkon-
love: maitasun-
fight: borroka-
cut: murrizketa-, murriztu
run: korrika
learn: ikasi, hezkuntza-
think: uste, iritzi-
truth: egia, egiazko
lie: gezur-, faltsu
mistake: akats-, hutsegite
apologise: barkamen-
rights: eskubide-, berdintasun-
free: aske, askatasun-
power: botere-
security: segurtasun-
danger: arrisku-
crisis: krisi-, arazo-
big: handi-
small: txiki-
high: altu
long: luze-
strong: indartsu-, gogor
good: onena, hobe
bad: txar-
rich: aberats-
poor: pobre-, txiro
black: beltz-
white: zuri, zuria
red: gorri-
green: berde-
blue: urdin-
former: ohi
national: nazional-
international: nazioarteko
foreign: atzerri-
north: ipar, iparralde-
south: hego, hegoalde-
east: ekialde-
west: mendebalde-
angry: haserre-
happy: zoriontsu-, poz
sad: triste, dolu
hard: zail-
two: bi, bik
three: hiru
four: lau
five: bost
six: sei
seven: zazpi
eight: zortzi
nine: bederatzi
ten: hamar
half: erdia
double: bikoitz-
name: izena, izeneko
against: aurka, kontra
candidate: hautagai-
agency: agentzia-, batzorde-
scandal: eskandalu-, ustelkeria-
union: batasuna, sindikatu-
capital: hiriburu-
US: aeb, ameriketako estatu batuak, estatu batu-, amerikar-, estatubatuar-
GB: erresuma batu-, britainiar-, britaini-, ingalaterra-, ingeles-
DE: aleman-
FR: frantzi-, frantses-
RU: errusi-
CN: txina-, txinatar-
KP: ipar korea-
ES: espaini-
EU: eb
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Ertzaintzak hiru gizon atxilotu ditu Bilbon': 'police, three, man, arrest',
    'Lurrikara batek ehunka hildako eragin ditu Turkian': 'earthquake, hundred, death',
    'Gobernuak lege berria onartu du suteen aurka': 'government, law, new, against',
  },
  not: {
    'Hilabete honetan urtero bezala ospatu dute': 'kill, water, death',
    'Onartu dute bestearen proposamena': 'good, east',
  },
};
