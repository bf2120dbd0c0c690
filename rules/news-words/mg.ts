import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "lalàna" for law (without its accent it is "lalana", road), "very" for lost (reads as English), "ray" for father (also "one").
export default {
  lang: 'mg',
  words: `
man: lehilahy
woman: vehivavy
child: ankizy, zaza
baby: zazakely, zaza menavava
boy: zazalahy, ankizilahy
girl: zazavavy, ankizivavy
family: fianakavian-, havana
mother: reny, renim-, reniny
father: raim-, rainy, dadany
son: zanany lahy, zanakalahy
daughter: zanany vavy, zanakavavy
wife: vadiny, vady
husband: vadiny, vady
friend: namana, sakaiza, namany
people: olona, vahoaka, mponina
student: mpianatra
teacher: mpampianatra
doctor: mpitsabo, dokotera
soldier: miaramila
worker: mpiasa
farmer: tantsaha, mpamboly
driver: mpamily, saofera
player: mpilalao
tourist: mpizaha tany, mpizahatany
refugee: mpitsoa ponenana
migrant: mpifindra monina, mpifindramonina
victim: traboina, tra boina, niharam boina
leader: mpitarika, mpitondra
expert: manampahaizana, mpikaroka, mpahay siansa
journalist: mpanao gazety
artist: mpanakanto, mpihira
actor: mpilalao sarimihetsika
king: mpanjaka
president: filoha, filohan-, filoham-
minister: minisitra, minisitera-
mayor: ben'ny tanàna
government: governemanta, fanjakana, governemantan-
parliament: antenimiera-, depiote, loholona
party: antoko politika, antoko
election: fifidianan-
vote: latsabato, mpifidy, latsa bato
law: lalàm panorenana, volavolan dalàna
court: fitsarana, tribonaly
judge: mpitsara
lawyer: mpisolovava, mpampanoa
prison: fonja, fonjan-, mpigadra
police: polisy, zandary, zandarimaria-
crime: heloka, asan jiolahy
murder: vono olona, famonoan-
kill: novonoina, namono
death: maty, fahafatesan-, namoy ny ainy
injured: naratra, maratra, ratra
attack: fanafihan-, nanafika, notafihina
bomb: baomba, fipoahan-, baombin-
shoot: nitifitra, notifirina, tifitra
gun: basy, fitaovam piadiana
stab: antsy, notsatohana
rape: fanolanan-, nanolana, naolana
steal: halatra, nangalatra, jiolahy
arrest: voasambotra, nosamborina, fisamborana
suspect: voarohirohy, ahiahiana, ahiahy
accuse: fiampangan-, voampanga, nampangaina
trial: fotoam pitsarana
sentence: voaheloka, sazy, didim pitsarana
investigation: fanadihadian-, famotorana, famotopotoran-
war: ady
peace: fandriampahaleman-, fihavanana
army: tafika, tafiky
ship: sambo, lakana
missile: balafomanga
nuclear: nokleary, niokleary
terror: fampihorohoroan-, mpampihorohoro
border: sisintany, sisin tany
protest: fihetsiketsehan-, fanoherana
strike: fitokonan-, mitokona
earthquake: horohorontany, horohoron tany
tsunami: tsonamy, tsunami
storm: rivodoza, rivo doza
flood: tondradrano, tondra drano
rain: orana, oram-
snow: oram panala, lanezy
fire: haintrano, hain trano, afo
volcano: volkano
accident: lozam pifamoivoizana, loza
rescue: famonjen-, voavonjy, fanavotana
survive: tafavoaka velona, sisa velona
missing: tsy hita popoka, nanjavona
disaster: loza voajanahary, voina
emergency: vonjimaika, vonjy taitra, hamehana
weather: toetr'andro
climate: fiovan'ny toetr'andro, fiovaovan'ny toetr'andro
environment: tontolo iainana
money: vola, volam-
price: vidiny, vidin-, vidim-
tax: hetra
bank: banky
market: tsena
company: orinasa, orinasan-
trade: varotra, fifanakalozana
work: asa, fiasana
pay: karama, karaman-
million: tapitrisa
billion: lavitrisa, miliara
thousand: arivo
hundred: zato, anjatony
percent: isanjato, isan jato
dollar: dolara
euro: eoro, euro
buy: nividy, mividy, fividianana
sell: nivarotra, fivarotan-, namidy
economy: toekaren-, toe karena
oil: solika, lasantsy
energy: angovo, herinaratra
food: sakafo, sakafon-
car: fiara, fiarakodia
plane: fiaramanidina
train: lamasinina, fiarandalamby
road: lalana, arabe
bridge: tetezana
airport: seranam piaramanidina
house: trano, tranon-
building: tranobe
build: fananganana, nanorina, naorina
city: tanàna, tanàn-
village: fokontany, vohitra
country: firenena, firenen-
world: manerantany, eran tany, izao tontolo izao
island: nosy, nosin-
sea: ranomasina, ranomasim-
river: renirano, ony
mountain: tendrombohitra
forest: ala, atiala
land: tany
water: rano
space: habakabaka, zanabolana
hospital: hopitaly, hopitalim-
disease: aretina, marary
virus: viriosy, valanaretina, tsimokaretina
cancer: homamiadana
medicine: fanafody, fitsaboana
vaccine: vaksiny, vakisiny
health: fahasalaman-
surgery: fandidian-
birth: teraka, bevohoka
sleep: torimaso, matory
head: loha, atidoha
heart: aretim po
body: vatana, faty, vatana mangatsiaka
film: sarimihetsika, horonantsary
music: mozika, hira, rakikira
book: boky
art: zavakanto
museum: tranombakoka, mozea
statue: tsangambato
church: fiangonana, eglizy
religion: fivavahana, Andriamanitra
mosque: moskea, silamo
school: sekoly
university: oniversite, anjerimanontolo
study: fikarohana, tatitra
science: siansa
language: fiteny
history: tantara
award: loka, mari boninahitra
star: kintana
television: fahitalavitra
newspaper: gazety
internet: aterineto
social media: tambajotran tserasera, tambazotran tserasera
phone: finday, telefaonina
computer: solosaina, teknolojia
artificial intelligence: faharanitan tsaina, haranitan tsaina
advertisement: dokambarotra, dokam barotra
game: lalao
fashion: lamaody, fitafiana, akanjo
beauty: hatsaran tarehy, hatsaran-
festival: fety, lanonana, fankalazan-
restaurant: trano fisakafoanana
drink: toaka, zava pisotro, labiera
animal: biby
dog: alika
cat: saka
horse: soavaly
pig: kisoa
cow: omby
bird: vorona
fish: trondro, mpanjono, jono
football: baolina kitra
team: ekipa, ekipan-
match: lalao
win: nandresy, fandresen-, mandresy
lose: resy, faharesen-
champion: tompondaka
cup: amboara
coach: mpanazatra
race: hazakazaka
final: famaranana
league: ligy, ligin-
season: taom pilalaovana
club: klioba
athlete: atleta, fanatanjahantena
day: andro, andron-
night: alina
week: herinandro
month: volana
year: taona, taonan-
today: androany, ankehitriny
hour: ora
minute: minitra, segondra
new: vaovao
first: voalohany
second: faharoa
last: farany
old: zokiolona, antitra
young: tanora
late: tara, nahemotra
time: fotoana
future: hoavy, ho avy
say: nilaza, nambara, nambaran-
speak: kabary, niresaka
ask: nanontany, fanontanian-
answer: valiny, namaly
write: nanoratra, taratasy
read: mpamaky, namaky
deny: nolavina, nandà
warn: nampitandrina, fampitandreman-
fear: tahotra, matahotra
hope: fanantenana, manantena
threaten: fandrahonan-, nandrahona
promise: nampanantena, fampanantenan-
demand: fitakiana, mitaky, nitaky
refuse: mandà, nandà
agree: fifanarahan-, nifanaraka
meet: fihaonan-, nihaona, fivorian-
support: fanohanan-, manohana
help: fanampian-, nanampy
plan: tetikasa, drafitra
decide: fanapahan kevitra, nanapa kevitra
change: fiovan-, niova, fanovana
rise: fiakaran-, niakatra, nitombo
fall: fihenan-, nidina, nianjera
return: niverina, fiverenan-
leave: niala, nandao
begin: nanomboka, manomboka
end: nifarana, fiafaran-, tapitra
open: nisokatra, fanokafan-
close: nikatona, nakatona, fanakatonan-
find: hita, nahita
search: karohina, mitady
destroy: rava, potika, fanimban-
escape: nandositra, nitsoaka
hide: nafenina, tsiambaratelo, miafina
ban: voarara, fandraran-, nandrara
release: navotsotra, nafahana, famotsorana
resign: nametra pialana, fametraham pialan-, noroahina
visit: fitsidihan-, nitsidika
marry: mariazy, nanambady, fampakaram bady
love: fitiavan-
fight: fifandonan-, niady
learn: fianaran-, fampianarana
think: hevitra
know: fantatra, mahalala
truth: marina, fahamarinan-
lie: lainga
mistake: hadisoan-, diso
apologise: fialan tsiny, niala tsiny
rights: zon'olombelona, zo
free: fahafahan-, maimaim poana, fahalalahan-
power: fahefan-
security: filaminan-, fiarovana
danger: mampidi doza, loza
crisis: krizy, olana
big: lehibe, goavana
small: kely, madinika
high: avo
long: lava
strong: matanjaka, mahery
good: tsara
bad: ratsy
rich: manankarena, mpanankarena, manan karena
poor: mahantra, fahantran-
black: mainty
white: fotsy
red: mena
green: maitso
blue: manga
former: teo aloha, taloha
national: nasionaly, nasionalin-, nasionalim-
international: iraisam pirenena
foreign: vahiny, raharaham bahiny, any ivelany
north: avaratra
south: atsimo
east: atsinanana
west: andrefana
angry: tezitra, hatezeran-
happy: faly, hafalian-
sad: alahelo, malahelo, fisaonana
hard: sarotra
one: iray
two: roa
three: telo
four: efatra
five: dimy
six: enina
seven: fito
eight: valo
nine: sivy
ten: folo
half: antsasaky, antsasany
double: avo roa heny, indroa
name: anarana
part: ampahany
candidate: kandida, kandidà, mpilatsaka hofidina
agency: vaomiera, kaomisiona
scandal: kolikoly
union: vondrona, sendika
capital: renivohitra
US: amerika-, etazonia
GB: angletera, britanika, anglisy
DE: alemana, alemaina
FR: frantsa, frantsay
RU: rosia, rosiana
CN: sina, sinoa, shina
KP: korea avaratra
`,
} satisfies NewsWords;

export const examples = {
  found: {
    "Voasambotry ny polisy ny lehilahy telo voarohirohy tamin'ny vono olona": 'police, man, three, suspect, murder',
    'Tondra-drano tany Antananarivo: olona dimy no maty': 'flood, people, five, death',
    'Nilaza ny filoham-pirenena fa hisy ny fifidianana': 'say, president, election',
  },
  not: {
    'Vonona ny mpanao lamba': 'kill, newspaper',
    'Raikitra ny dinidinika': 'father, five',
  },
};
