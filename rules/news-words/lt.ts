import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'lt',
  // Left out: mano (thinks, also "my"), stat- (statistika), kar- (kartais: sometimes), sal- (salė: hall), met- (metė: threw).
  words: `
man: vyras, vyrai, vyro
woman: moter-
child: vaik-, mažamet-, nepilnamet-
baby: kūdik-
boy: berniuk-, vaikin-
girl: mergait-, mergin-
family: šeim-, artimieji
mother: motin-, mama, mamos
father: tėvas, tėvo, tėvą
son: sūnus, sūnaus, sūnų
daughter: dukra, dukters, dukros
wife: žmon-
husband: vyras
friend: draugas, draugai, draugų
people: žmonės, žmonių, gyventoj-
student: student-, mokin-, moksleiv-
teacher: mokytoj-
doctor: gydytoj-, medik-, chirurg-
soldier: kareiv-, kariai, karių
worker: darbuotoj-, darbinink-
farmer: ūkinink-
driver: vairuotoj-
player: žaidėj-, futbolinink-
tourist: turist-
refugee: pabėgėl-, prieglob-
migrant: migrant-, migracij-, imigr-
victim: auka, aukos, aukų
leader: lyder-, vadov-
expert: ekspert-, mokslinink-
journalist: žurnalist-, korespondent-
artist: menininkas, menininkai, dainininkė
actor: aktor-
king: karal-
president: prezident-
minister: ministr-, ministerij-
mayor: mero, meras, merą
government: vyriausyb-
parliament: parlament-, seim-
party: partij-
election: rinkim-
vote: balsav-, balsuo-, referendum-
law: įstatym-
court: teism-
judge: teisėj-
lawyer: advokat-, prokuror-
prison: kalėjim-, kalin-
police: polici-
crime: nusikalt-
murder: nužud-, žmogžud-
kill: nužudė, žudo, nušov-
death: mirt-, žuvo, mirė
injured: sužeist-, sužalot-, sužeidė
attack: ataka, ataku-, užpuol-
bomb: bomba, bombos, sprogim-
shoot: šaud-, šūvi-, nušov-
gun: ginkl-
stab: peil-, subadė
rape: prievart-, išprievart-, seksual-
steal: vagyst-, vogė, pavog-
arrest: sulaik-, suim-, suėm-
suspect: įtar-
accuse: kaltin-, apkaltin-
trial: byla, bylos, bylą
sentence: nuteist-, nuosprend-, kaltas
investigation: tyrim-, tiria, ištyrė
war: karas, karo, karą
peace: taika, taikos, paliaub-
army: kariuomen-, kariški-, armij-
ship: laiv-, keltas
missile: raket-
nuclear: branduolin-, atom-
terror: teror-
border: siena, sienos, pasien-
sanctions: sankcij-, blokad-
protest: protest-, mitinga-
strike: streik-
earthquake: žemės drebėjim-
tsunami: cunami
storm: audra, audros, uragan-
flood: potvyn-, užlie-
rain: lietus, lietaus, lietų
snow: sniegas, sniego, sning-
fire: gaisr-, ugnis
volcano: ugnikaln-, vulkan-
accident: avarij-, nelaim-, susidūr-
rescue: gelb-, išgelb-
survive: išgyven-
missing: dingo, dingus-, dingęs
disaster: katastrof-, nelaim-
emergency: ypatingoji padėt-, ekstrem-, skubi
weather: orai, orų, temperatūr-
climate: klimat-
environment: aplinka, aplinkos, taršos
money: pinig-, investicij-, lėšos
price: kaina, kainos, kainų
tax: mokesč-, mokesti-, muit-
bank: bank-
market: rinka, rinkos, rinkoje
company: įmon-, bendrov-
trade: prekyb-, ekspor-
work: darbas, darbo, užimtum-
pay: alga, algos, atlyginim-
million: milijon-
billion: milijard-
thousand: tūkstan-
hundred: šimtas, šimtai, šimtų
percent: procent-
dollar: doler-
euro: euro, eurų, eurus
buy: pirk-, perka, nusipirk-
sell: parduo-, pardav-
economy: ekonom-
oil: nafta, naftos, benzin-
energy: energ-, elektr-
food: maistas, maisto, maistą
car: automobil-, mašin-
plane: lėktuv-, skryd-
train: traukin-, geležinkel-
road: kelias, kelio, keliai
bridge: tiltas, tilto, tiltą
airport: oro uost-
house: namas, namai, namų
building: pastat-
build: stato, statyb-
city: miest-
village: kaimas, kaimo, kaime
country: šalis, šalies, šalių
state: valstij-
world: pasaul-
island: sala, salos, saloje
sea: jūra, jūros, vandenyn-
river: upė, upės, ežer-
mountain: kalnas, kalnai, kalnų
forest: mišk-
land: žemė, žemės, žemę
water: vanduo, vanden-
space: kosmos-, palydov-
hospital: ligonin-
disease: liga, ligos, ligų
virus: virus-, pandemij-, epidemij-
cancer: vėžys, vėžio, navik-
medicine: vaistai, vaistų, narkoti-
vaccine: vakcin-, skiep-
health: sveikat-
surgery: operacij-, chirurg-
birth: gimim-, gimė, nėšči-
sleep: miegas, miego, miega
head: galva, galvos, smegen-
heart: širdis, širdies, širdį
body: kūnas, kūno, kūną
film: film-, kino
music: muzik-, daina, koncert-
book: knyg-, rašytoj-
art: menas, meno, meną
museum: muziej-, parod-
statue: statul-, paminkl-
church: bažnyč-, kunig-
religion: religij-, dievas, dievo
mosque: mečet-, musulmon-, islam-
school: mokykl-
university: universitet-
study: tyrim-, apklaus-
science: moksl-
language: kalba, kalbos, kalbą
history: istorij-
award: apdovanoj-, premij-
star: žvaigžd-
television: televizij-, kanalas
newspaper: laikrašt-, spauda, žurnal-
internet: internet-, svetain-
social media: socialiniai tinklai, socialiniuose tinkluose, facebook
phone: telefon-
computer: kompiuter-, technologij-
artificial intelligence: dirbtinis intelektas, dirbtinio intelekto
advertisement: reklam-
game: žaidim-
fashion: mada, mados, drabuž-
beauty: groži-, kosmetik-
festival: festival-, šventė
restaurant: restoran-, kavin-
drink: gėrim-, alus, alkohol-
animal: gyvūn-
dog: šuo, šunys, šuns
cat: katė, katės, katin-
horse: arkl-, žirg-
pig: kiaul-
cow: karvė, karvės, galvij-
bird: paukšt-
fish: žuvis, žuvų, žuvys
football: futbol-
team: komanda, komandos, rinktin-
match: rungtyn-
win: laimė-, pergal-
lose: pralaim-
goal: įvart-
champion: čempion-
cup: taurė, taurės, taurę
coach: trener-
race: lenktyn-, varžyb-
final: final-
league: lyga, lygos, lygoje
season: sezon-
club: klub-
athlete: sportinink-, sportas, sporto
day: diena, dienos, dieną
night: naktis, naktį, nakties
week: savait-
month: mėnuo, mėnes-
year: metai, metų, metus
today: šiandien, dabar
hour: valand-
minute: minut-, sekund-
new: naujas, nauja, naujo
first: pirmas, pirma, pirmasis
second: antras, antra, antrasis
last: paskutin-
old: senas, sena, senyv-
young: jaunas, jaunuol-, jaunim-
early: anksti, pirmalaik-
late: vėlu, vėlav-, atidėt-
time: laikas, laiko, laiku
future: ateit-
say: sakė, teigia, sako
speak: kalba, kalbėjo
ask: klaus-
answer: atsak-
write: rašo, rašė, laišk-
read: skaito, skaityt-
deny: neigia, paneig-, atmet-
warn: įspėj-, perspėj-
fear: bijo, baim-
hope: tikisi, vilt-
threaten: grasin-, grės-, gresia
promise: žada, pažad-
demand: reikalauj-, reikalav-
refuse: atsisak-
agree: susitar-, sutart-
meet: susitik-
support: param-, remia, palaik-
help: pagalb-, padeda, padėjo
plan: planas, planai, planuoja
decide: sprendim-, nusprend-
change: pokyt-, pasikeit-, reform-
rise: kyla, didėja, augim-
fall: krinta, krito, mažėj-
return: grįžta, grįžo, sugrįž-
leave: palieka, paliko, išvyk-
begin: pradeda, pradėjo, prasid-
end: baig-, pabaig-
open: atidar-, atvėrė, atvira
close: uždar-
find: rado, rasta, rastas
search: ieško-, paiešk-
destroy: sunaikin-, sugriov-, sugriau-
escape: pabėgo, pabėgim-, spruko
hide: slep-, slaptas, slapta
ban: draudž-, uždraud-, draudim-
release: paleid-, išlaisv-, paleist-
resign: atsistatydin-, atleist-
visit: vizit-, lank-, kelion-
marry: vestuv-, vedė, santuok-
love: meilė, meilės, myli
fight: kova, kovos, kovoja
cut: mažina, kirpo
break: sulaužė, nutrauk-
fly: skrenda
run: bėga, bėgik-
learn: mokosi, mokym-, švietim-
think: galvoja, nuomon-
know: žino, žinoti
truth: tiesa, tiesą, tiesos
lie: meluo-, melas, melag-
mistake: klaid-
apologise: atsipraš-
rights: teisės, teisių, lygybė
free: laisv-
power: valdžia, valdžios, galia
security: saugum-
danger: pavoj-, rizik-
crisis: kriz-, problem-
big: didel-, didžiul-
small: mažas, maža, mažos
high: aukšt-
long: ilgas, ilga
strong: stipr-
good: geras, gera, geriausi-
bad: blog-
rich: turting-
poor: skurd-, neturting-
black: juod-
white: baltas, balta, baltų
red: raudon-
green: žali-
blue: mėlyn-
former: buvęs, buvus-
national: nacional-
international: tarptautin-
foreign: užsien-
north: šiaur-
south: pietų, pietuose, pietin-
east: rytų, rytuose, rytin-
west: vakarų, vakaruose, vakarin-
angry: pykt-, įniršu-, pasipiktin-
happy: laiming-, džiaug-
sad: liūdn-, gedul-
hard: sunk-
two: du, dvi, dviejų
three: trys, trijų, tris
four: keturi, keturių, keturis
five: penki, penkių
six: šeši, šešių
seven: septyn-
eight: aštuon-
nine: devyn-
ten: dešimt
half: pusė, pusės, pusę
double: dvigub-
name: vardas, vardo, pavadin-
part: dalis, dalį, dalies
against: prieš
candidate: kandidat-
agency: agentūr-, komisij-
scandal: skandal-, korupcij-
union: sąjung-, profsąjung-
capital: sostin-
US: jav, amerik-
GB: brit-, jungtin- karalyst-, jk, didzio- britanij-, angl-
DE: vokie-, vokieti-
FR: pranc-
RU: rusij-, rusu
CN: kinij-, kinu
KP: siaures korej-
SY: sirij-
EU: es
UN: jt
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Policija sulaikė tris vyrus, įtariamus nužudymu': 'police, arrest, three, suspect, murder',
    'Žemės drebėjimas Turkijoje: šimtai sužeistų, žuvo vaikai': 'earthquake, hundred, injured, death, child',
    'Vyriausybė didina mokytojų atlyginimus': 'government, teacher, pay',
  },
  not: {
    'Jis metė akmenį į salę': 'year, island, war',
    'Kartais norisi pasilikti namie': 'king, war',
  },
};
