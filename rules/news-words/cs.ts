import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'cs',
  words: `
man: muž, muže, muži
woman: žena, ženy, ženu
child: dítě, děti
baby: miminko, novorozen-, kojen-
boy: chlapec, chlapc-, kluk
girl: dívk-, holčičk-, školačk-
family: rodina, rodiny, rodinu
mother: matka, matky, matku
father: otec, otce, otcem
son: syn, syna, synové
daughter: dcera, dceru, dcery
wife: manželk-
husband: manžel, manžela
friend: přítel, přátel, kamarád-
people: lidé, lidí, obyvatel-
student: student-, žáci, žáků
teacher: učitel-
doctor: lékař-, chirurg, doktor-
soldier: voják, vojáci, vojáků
worker: dělník-, zaměstnanc-, pracovník-
farmer: zeměděl-, farmář-
driver: řidič-
player: hráč-, fotbalist-, hokejist-
tourist: turist-
refugee: uprchl-, azyl-
migrant: migrant-, migrac-, imigra-
victim: oběť, oběti
leader: vůdce, lídr, předsed-
expert: expert-, odborník-, vědci
journalist: novinář-, reportér-
artist: zpěvák-, zpěvač-, hudebník-
actor: hereč-, herci
king: král, krále, královn-
president: prezident-
minister: ministr-, ministerst-
mayor: starost-, primátor-
government: vláda, vlády, vládu
parliament: parlament-, sněmovn-, senát-
party: strana, strany, stranu
election: volby, voleb, volbách
vote: hlasov-, voliči, referend-
law: zákon, zákona, zákony
court: soud, soudu, tribunál-
judge: soudce, soudkyn-, soudci
lawyer: advokát-, právník-, žalobc-
prison: vězen-, věznic-
police: polici-, policej-
crime: zločin-, kriminál-, trestn-
murder: vražd-, zavražd-
kill: zabil-, zabit-, zabij-
death: smrt, zemřel-, mrtv-
injured: zraněn-, zranil-
attack: útok-, napad-, zaútoč-
bomb: bomb-, výbuch-, explo-
shoot: střel-, zastřel-, střílel-
gun: zbraň-, pistol-
stab: pobod-, nožem, ubod-
rape: znásiln-, sexuáln-
steal: ukrad-, krádež-, zloděj-
arrest: zatče-, zatkl-, zadrže-
suspect: podezřel-, podezřen-
accuse: obvin-, obžal-
trial: proces, procesu, žalob-
sentence: odsou-, rozsud-, verdikt-
investigation: vyšetř-
war: válk-
peace: mír, míru, příměř-
army: armád-, vojens-
ship: loď, lodě, lodi
missile: raket-, střela
nuclear: jadern-, atom-
terror: teror-
border: hranic-
sanctions: sankc-, blokád-
protest: protest-, demonstr-
strike: stávk-
earthquake: zemětřes-, otřes-
tsunami: tsunami
storm: bouře, bouřk-, hurikán-
flood: povod-, záplav-
rain: dešť-
snow: sníh, sněh-, sněž-
fire: požár-, hoří, shořel-
volcano: sopk-, sopeč-, erupc-
accident: nehod-, havár-, srážka vlaků
rescue: záchran-
survive: přežil-, přežív-
missing: zmize-, pohřešov-, nezvěst-
disaster: katastrof-, pohrom-
emergency: nouzov-, mimořádn-
weather: počasí, teplot-, meteorolog-
climate: klimat-, oteplov-
environment: životní prostředí, životního prostředí, znečiš-
money: peníze, peněz, investic-
price: cena, ceny, náklad-
tax: daň, daně, daňov-
bank: banka, banky, bank
market: trh, trhu, trzích
company: firma, firmy, společnost-
trade: obchod-, vývoz-, export-
work: práce, práci, zaměstnán-
pay: plat, platy, zaplat-
million: milion-
billion: miliard-
thousand: tisíc-
hundred: stovk-
percent: procent-
dollar: dolar-
euro: euro, eura, eur
buy: koupi-, kupuj-, nákup-
sell: prodej-, proda-
economy: ekonom-, hospodář-
oil: ropa, ropy, benzin-
energy: energie, energet-, elektřin-
food: potrav-, jídlo, jídla
car: auto, auta, vozidl-
plane: letadl-, letoun-, letec-
train: vlak-, železni-
road: silnic-, dálnic-, ulic-
bridge: most, mostu, mosty
airport: letišt-
house: dům, domu, domy
building: budov-, věž
build: postavi-, staví, výstavb-
city: město, města, městě
village: vesnic-, obec, obci
country: země, zemi
state: stát, státu, státy
world: svět, světa, světov-
island: ostrov-
sea: moře, moři, oceán-
river: řeka, řeky, jezer-
mountain: hora, hory, horách
forest: les, lesa, lesy
land: půda, půdy, pozemk-
water: voda, vody, vodu
space: vesmír-, kosmic-, družic-
hospital: nemocnic-, klinik-
disease: nemoc, nemoci, onemocn-
virus: virus-, viru, pandemi-
cancer: rakovin-, nádor-
medicine: lék, léky, drog-
vaccine: vakcín-, očkov-
health: zdraví, zdravot-
surgery: operac-
birth: narodi-, naroze-, těhot-
sleep: spánek, spánk-
head: hlava, hlavu, mozek
heart: srdce, srdeč-
body: tělo, těla
film: film-, kino
music: hudb-, píseň, koncert-
book: knih-, kniž-, román-
art: umění, uměl-, malíř-
museum: muzeum, muzea, výstavy
statue: socha, sochu, pomník-
church: kostel-, církev, církv-
religion: nábožen-, víra, bůh
mosque: mešit-, muslim-, islám-
school: škol-
university: univerzit-, profesor-, fakult-
study: studi-, výzkum-, průzkum-
science: věda, vědy, vědeck-
language: jazyk-
history: histori-, dějin-
award: cenu, ocenění, nobelov-
star: hvězd-, celebrit-
television: televiz-
newspaper: noviny, novin, časopis-
internet: internet-, web-, online
social media: sociálních sítích, sociální sítě, facebook-
phone: telefon-, mobil-
computer: počítač-, robot-, technolog-
artificial intelligence: umělá inteligence, umělé inteligence, umělou inteligenci
advertisement: reklam-
game: hra, hry, hru
fashion: móda, módy, oblečen-
beauty: krás-, kosmeti-
festival: festival-, oslav-
restaurant: restaurac-, hospod
drink: pivo, piva, alkohol-
animal: zvíř-, zvěř
dog: pes, psa, psy
cat: kočk-, kočič-
horse: kůň, koně, koní
pig: prase, prasat-, vepř-
cow: kráv-, dobyt-
bird: pták-, ptác-
fish: ryba, ryby, žralok-
football: fotbal-
team: tým, týmu, reprezentac-
match: zápas-, utkán-
win: vyhrá-, vítěz-, porazi-
lose: prohr-, porážk-, ztrat-
goal: gól, góly, branku
champion: mistr, mistryn-, šampion-
cup: pohár-
coach: trenér-, kapitán-
race: závod-, velká cena
final: finále, finálov-
league: liga, ligy, lize
season: sezon-
club: klub-
athlete: sportov-, atlet-, běžec
day: den, dny, dní
night: noc, noci, nočn-
week: týden, týdn-
month: měsíc-
year: rok, roku, let
today: dnes, dneska
hour: hodin-
minute: minut-, sekund-, vteřin-
new: nový, nová, nové
first: první, prvním
second: druhý, druhá, druhé
last: poslední-
old: starý, stará, seni-
young: mladý, mladí, mládež-
early: předčasn-, brzy
late: pozdě, zpožd-, odlož-
time: čas, času
future: budouc-
say: řekl, řekla, uved-
speak: mluv-, projev
ask: otázk-, ptal-
answer: odpov-, reak-
write: napsal-, píše, dopis-
read: čte, čten-, přečt-
deny: popř-, popír-, odmítl obvinění
warn: varov-, varuj-
fear: strach-, obav-, bojí
hope: naděj-, doufá
threaten: hrozb-, hrozí, vyhrož-
promise: slib-
demand: požad-, žádá, vyzýv-
refuse: odmít-
agree: dohod-, souhlas-, smlouv-
meet: setka-, schůzk-, summit-
support: podpor-
help: pomoc, pomáh-, pomoh-
plan: plán-, projekt-
decide: rozhod-
change: změn-, mění, reform-
rise: vzrost-, růst-, zvýš-
fall: klesl-, pokles-, sníž-
return: návrat-, vrátil-, vrací
leave: odchod-, odejde, opust-
begin: začal-, začín-, zaháj-
end: konec, konce, skonč-
open: otevř-, otevír-
close: zavře-, zavír-, uzavř-
find: našel, našl-, objevi-
search: pátr-, hledá-
destroy: zniči-, zříti-, zbořil-
escape: útěk-, uprchl
hide: skrýv-, ukrýv-, tajn-
ban: zákaz-
release: propust-, osvobo-
resign: rezign-, odstoup-, demis-
visit: návštěv-, navštív-
marry: svatb-, manželstv-, oženil
love: láska, lásky, miluj-
fight: boj, boje, bitv-
cut: škrt-
break: rozbi-, zlomil-, poruš-
fly: letí, létá-, letěl-
run: běží, běhá-, běh
learn: učí, vzděl-, výuk-
think: myslí, soudí, názor-
know: věděl-, známý, známá
truth: pravd-, fakt, fakta
lie: lhal-, lživ-, falešn-
mistake: chyb-, omyl-
apologise: omluv-, omlouv-
rights: lidská práva, lidských práv, rovnoprávn-
free: svobod-, zdarma
power: moci, výkon, síla
security: bezpečn-
danger: nebezp-, rizik-
crisis: krize, krizi, problém-
big: velký, velká, obrovsk-
small: malý, malá, malé
high: vysok-, vyšší
long: dlouh-
strong: silný, silné, silná
good: dobrý, nejlepší, lepší
bad: špatn-, horší, nejhorší
rich: bohat-
poor: chud-
black: čern-
white: bílý, bílá, bílé
red: červen-, rudý
green: zelen-
blue: modr-
former: bývalý, bývalá, exprezident-
national: národn-
international: mezinárod-
foreign: zahranič-, cizin-
north: sever-
south: jih, jihu, jižn-
east: východ, východu, východn-
west: západ-
angry: hněv-, rozhněv-, rozzlob-
happy: šťast-, radost-
sad: smut-, žal
hard: těžk-, obtíž-
one: jeden, jedna, jednoho
two: dva, dvě, dvou
three: tři, třemi
four: čtyři, čtyř
five: pět, pěti
six: šest, šesti
seven: sedm, sedmi
eight: osm, osmi
nine: devět, devíti
ten: deset, deseti
half: polovin-, půl
double: dvojnásob-, dvakrát
name: jméno, jména, jmen
part: část, části
against: proti
candidate: kandidát-
agency: agentur-, komis-, výbor-
scandal: skandál-, korupc-, aféra
union: unie, unii, odbory
capital: hlavní město, hlavního města, hlavním městě
US: americk-, ameri-, usa, spojene staty, spojenych statu
GB: britsk-, britan-, velka britanie, velke britanie, angli-
DE: nemec-, nemc-
FR: franc-
RU: rusk-, rusko
CN: cin-
KP: severokorej-, kldr
KR: jihokorej-
SY: syrs-, syri-, syrii
TR: tureck-
IT: itali-, italsk-
EU: eu
UN: osn
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Policie zatkla muže podezřelého z vraždy studentky': 'police, arrest, man, suspect, murder, student',
    'Silné zemětřesení v Japonsku: stovky mrtvých a zraněných': 'earthquake, strong, hundred, death, injured',
    'Ministr zdravotnictví rezignoval, vláda hledá náhradu': 'minister, health, resign, government, search',
    'Vědci objevili nový druh ptáka na ostrově': 'expert, find, new, bird, island',
  },
  not: {
    'Novinky: mosteckým učňům pomohl komiks o tři­nácti kostech': 'new, bridge, agency, church',
    'Stáří, závodnice a mužstvo': 'man, old',
  },
};
