import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'sk',
  words: `
man: muž, muža, muži
woman: žena, ženy, ženu
child: dieťa, deti
baby: bábätk-, novoroden-, dojč-
boy: chlapec, chlapc-
girl: dievča, dievčat-, školáčk-
family: rodina, rodiny, rodinu
mother: matka, matky, matku
father: otec, otca, otcovi
son: syn, syna, synovia
daughter: dcéra, dcéru, dcéry
wife: manželk-
husband: manžel, manžela
friend: priateľ-, kamarát-
people: ľudia, ľudí, obyvate-
student: študent-, žiaci, žiakov
teacher: učiteľ-
doctor: lekár-, chirurg, doktor-
soldier: vojak, vojaci, vojakov
worker: zamestnanc-, pracovník-, robotník-
farmer: farmár-, poľnohospod-
driver: vodič-
player: hráč-, futbalist-, hokejist-
tourist: turist-
refugee: utečen-, azyl-
migrant: migrant-, migráci-, imigra-
victim: obeť, obete, obetí
leader: líder-, vodca, predseda
expert: expert-, odborník-, vedci
journalist: novinár-, reportér-
artist: spevák-, speváč-, hudobník-
actor: hereč-, herci
king: kráľ, kráľa, kráľovn-
president: prezident-
minister: minister-, ministr-
mayor: primátor-, starost-
government: vláda, vlády, vládu
parliament: parlament-, senát-, poslanc-
party: strana, strany, stranu
election: voľby, volieb, voľbách
vote: hlasova-, referend-
law: zákon, zákona, zákony
court: súd, súdu, tribunál-
judge: sudca, sudcovi-, sudkyň-
lawyer: advokát-, právnik-, prokurát-
prison: väzeň-, väznic-
police: polícia, polícií, policajt-
crime: zločin-, trestn-, kriminál-
murder: vražd-, zavražd-
kill: zabil-, zabit-, zabij-
death: smrť, zomrel-, mŕtv-
injured: zranen-, zranil-
attack: útok-, napad-, zaútoč-
bomb: bomb-, výbuch-, explóz-
shoot: streľ-, zastrel-, strieľa-
gun: zbraň-, pištoľ-
stab: pobod-, nožom, dobod-
rape: znásiln-, sexuáln-
steal: ukrad-, krádež-, zlodej-
arrest: zatkn-, zatkl-, zadrža-
suspect: podozriv-, podozren-
accuse: obvin-, obžal-
trial: proces, procesu, žalob-
sentence: odsúd-, rozsud-, verdikt
investigation: vyšetr-
war: vojna, vojny, vojnu
peace: mier, mieru, prímer-
army: armád-, vojens-
ship: loď, lode, lodi
missile: raket-, strela
nuclear: jadrov-, atómov-
terror: teror-
border: hranic-
sanctions: sankci-, blokád-
protest: protest-, demonštr-
strike: štrajk-
earthquake: zemetras-, otras-
tsunami: cunami, tsunami
storm: búrka, búrky, hurikán-
flood: povod-, záplav-
rain: dažď-, zrážok
snow: sneh-, snež-
fire: požiar-, horí, zhorel-
volcano: sopk-, sopeč-, erupci-
accident: nehod-, havári-, zrážk-
rescue: záchran-
survive: prežil-, prežív-
missing: zmizn-, nezvest-, zmizol
disaster: katastrof-, pohrom-
emergency: núdzov-, mimoriadn-
weather: počasi-, teplot-, meteorológ-
climate: klíma, klimatick-, otepľov-
environment: životné prostredie, životného prostredia, znečist-
money: peniaze, peňazí, investíci-
price: cena, ceny, náklad-
tax: daň, dane, daňov-
bank: banka, banky, banku
market: trh, trhu, trhy
company: firma, firmy, spoločnost-
trade: obchod-, vývoz-, export-
work: práca, prácu, zamestnan-
pay: plat, platy, zaplat-
million: milión-
billion: miliard-
thousand: tisíc-
hundred: stovk-
percent: percent-
dollar: dolár-
euro: euro, eura, eur
buy: kúpil-, kupuj-, nákup-
sell: predaj-, predal-
economy: ekonom-, hospodár-
oil: ropa, ropy, benzín-
energy: energi-, energet-, elektrin-
food: potrav-, jedlo, jedlá
car: auto, autá, vozidl-
plane: lietadl-, letec-
train: vlak-, železni-
road: cesta, cesty, diaľnic-
bridge: most, mosta, mosty
airport: letisk-
house: dom, domu, domy
building: budov-, veža
build: postavi-, stavia, výstavb-
city: mesto, mesta
village: dedin-, obec, obci
country: krajin-
state: štát, štátu, štáty
world: svet, sveta, svetov-
island: ostrov-
sea: more, mori, oceán-
river: rieka, rieky, jazer-
mountain: hora, hory, pohor-
forest: les, lesa, lesy
land: pôda, pôdy, pozemk-
water: voda, vody, vodu
space: vesmír-, kozmic-, družic-
hospital: nemocnic-, klinik-
disease: chorob-, ochoren-, pacient-
virus: vírus-, koronavírus-, pandémi-
cancer: rakovin-, nádor-
medicine: liek, lieky, drog-
vaccine: vakcín-, očkov-
health: zdrav-
surgery: operáci-
birth: naroden-, narodil-, tehot-
sleep: spánok, spánk-
head: hlava, hlavu, mozog
heart: srdce, srdca, srdcov-
body: telo, tela
film: film-, kino
music: hudb-, pieseň, koncert-
book: knih-, kniž-, román-
art: umenie, umenia, maliar-
museum: múze-, výstavy
statue: socha, sochu, pamätník-
church: kostol-, cirkev, cirkv-
religion: nábožen-, viera, boh
mosque: mešit-, moslim-, islam-
school: škol-
university: univerzit-, profesor-, fakult-
study: štúdi-, výskum-, prieskum-
science: veda, vedy, vedeck-
language: jazyk-
history: histór-, dejín-
award: cenu, ocenen-
star: hviezd-, celebrit-
television: televíz-
newspaper: noviny, novín, časopis-
internet: internet-, web, online
social media: sociálnych sieťach, sociálne siete, facebook-
phone: telefón-, mobil-
computer: počítač-, robot, technológ-
artificial intelligence: umelá inteligencia, umelej inteligencie, umelú inteligenciu
advertisement: reklam-
game: hra, hry, hru
fashion: móda, módy, oblečen-
beauty: krás-, kozmeti-
festival: festival-, oslav-
restaurant: reštaur-, krčm-
drink: pivo, piva, alkohol-
animal: zviera, zvierat-, zver
dog: pes, psa, psy
cat: mačk-, mačac-
horse: kôň, koňa, kone
pig: prasa, ošípan-, brav-
cow: krava, kravy, dobyt-
bird: vták-, vtác-
fish: ryba, ryby, žralok-
football: futbal-
team: tím, tímu, reprezentáci-
match: zápas-
win: vyhral-, víťaz-, porazi-
lose: prehr-, porážk-
goal: gól, góly, gólov
champion: majster-, majstr-, šampión-
cup: pohár-
coach: tréner-, kapitán-
race: pretek-, veľká cena
final: finále, finálov-
league: liga, ligy, lige
season: sezón-
club: klub-
athlete: športov-, atlét-, bežec
day: deň, dňa, dní
night: noc, noci, nočn-
week: týžd-
month: mesiac-
year: rok, roku, rokov
today: dnes
hour: hodin-
minute: minút-, sekúnd-
new: nový, nová, nové
first: prvý, prvá, prvé
second: druhý, druhá, druhé
last: posledn-
old: starý, stará, senior-
young: mladý, mladí, mládež-
early: predčasn-
late: neskor-, mešk-, odlož-
time: čas, času
future: budúc-
say: povedal-, uviedol, uviedl-
speak: hovorí, prejav, rokova-
ask: otázk-, pýta
answer: odpov-, reaguj-
write: napísal-, píše, list
read: číta, prečíta-
deny: popier-, poprel-
warn: varov-, varuj-
fear: strach-, obav-, boja
hope: nádej-, dúfa
threaten: hrozb-, hrozí, vyhráž-
promise: sľub-
demand: požad-, žiada, vyzýv-
refuse: odmiet-
agree: dohod-, súhlas-, zmluv-
meet: stretn-, summit
support: podpor-
help: pomáh-, pomôc-
plan: plán-, projekt-
decide: rozhod-
change: zmen-, mení, reform-
rise: rast, stúp-, zvýš-
fall: kles-, pokles-, zníž-
return: návrat-, vráti-, vracia
leave: odchod-, odíde, opust-
begin: začal-, začín-, spust-
end: koniec, konca, skonč-
open: otvor-, otvár-
close: zatvor-, zatvár-, uzavr-
find: našiel, našl-, objavi-
search: pátra-, hľadá
destroy: zniči-, zrúti-, zbúra-
escape: utiek-, útek, uteká
hide: ukrýv-, skrýva, tajn-
ban: zákaz-
release: prepust-, oslobod-
resign: odstúp-, rezign-, demis-
visit: návštev-, navštív-
marry: svadb-, manželstv-, oženil
love: láska, lásky, miluj-
fight: boj, boje, bitk-
cut: škrt-, poreza-
break: zlomil-, rozbi-, poruš-
fly: letí, lieta
run: beží, behá, beh
learn: učí, vzdel-, výuk-
think: myslí, názor-
know: vedel, známy, známa
truth: pravd-, fakt, fakty
lie: klam-, lož, falošn-
mistake: chyb-, omyl-
apologise: ospravedln-
rights: ľudské práva, ľudských práv, rovnoprávn-
free: slobod-, zadarmo
power: moci, moc, sila
security: bezpečn-
danger: nebezp-, rizik-
crisis: kríza, krízy, problém-
big: veľký, veľká, obrovsk-
small: malý, malá, malé
high: vysok-, vyšší
long: dlhý, dlhá, dlho
strong: silný, silné, silná
good: dobrý, najlepší, lepší
bad: zlý, horší, najhorší
rich: bohat-
poor: chudob-
black: čiern-
white: biely, biela, biele
red: červen-
green: zelen-
blue: modr-
former: bývalý, bývalá, exprezident-
national: národn-
international: medzinárod-
foreign: zahranič-, cudzin-
north: sever-
south: juh, juhu, južn-
east: východ, východn-, východe
west: západ-
angry: hnev-, rozhnev-, nahnevan-
happy: šťast-, radost-
sad: smut-, žiaľ
hard: ťažk-, náročn-
one: jeden, jedna, jedného
two: dva, dve, dvaja
three: tri, traja, troch
four: štyri, štyria, štyroch
five: päť, piati, piatich
six: šesť, šiesti, šiestich
seven: sedem, siedmi
eight: osem, ôsmi
nine: deväť, deviati
ten: desať, desiati
half: polovic-, pol
double: dvojnásob-, dvakrát
name: meno, mena
part: časť, časti
against: proti
candidate: kandidát-
agency: agentúr-, komisi-, výbor-
scandal: škandál-, korupci-, kauza
union: únia, únie, odbory
capital: hlavné mesto, hlavného mesta, hlavnom meste
US: americk-, ameri-, usa, spojene staty, spojenych statov
GB: britsk-, britan-, velka britania, angli-
DE: nemec-
FR: franc-
RU: rusk-, rusko
CN: cin-
KP: severokorej-, kldr
SY: syrsk-, syri-
EU: eu
UN: osn
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Polícia zadržala muža podozrivého z vraždy študentky': 'police, arrest, man, suspect, murder, student',
    'Silné zemetrasenie v Japonsku: stovky mŕtvych a zranených': 'earthquake, strong, hundred, death, injured',
    'Minister zdravotníctva odstúpil, vláda hľadá náhradu': 'minister, health, resign, government, search',
    'Vedci objavili nový druh vtáka na ostrove': 'expert, find, new, bird, island',
  },
  not: {
    'Novinky: mostík, triedne hry a psychológ': 'new, bridge, three, dog',
    'Mužstvo starostlivo domáhalo výklad': 'man, house, old',
  },
};
