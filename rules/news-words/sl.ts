import type { NewsWords } from '../../core/match/news-words.ts';

// village: vas reads like vaš (your)
export default {
  lang: 'sl',
  words: `
man: moški, moškega, moška
woman: žensk-
child: otroci, otrok-
baby: dojenč-, novorojen-
boy: deček, dečk-, fant
girl: deklica, deklice, dekle
family: družina, družine, sorodnik-
mother: mati, matere, mama
father: oče, očeta
son: sin, sina, sinovi
daughter: hči, hčer-
wife: žena, žene, soproga
husband: mož, moža, soprog
friend: prijatelj-
people: ljudje, ljudi, prebival-
student: študent-, učenc-, dijak-
teacher: učitelj-
doctor: zdravnik-, zdravnic-, kirurg-
soldier: vojak, vojaki, vojakov
worker: delavc-, delavec, zaposlen-
farmer: kmet, kmetje, kmetov
driver: voznik-, voznic-
player: igralci, nogometaš-, igralcev
tourist: turist-
refugee: begunc-, begunk-, azil-
migrant: migrant-, migracij-, prisel-
victim: žrtev, žrtve, žrtvam
leader: voditelj-, vodja
expert: strokovnjak-, znanstvenik-, raziskoval-
journalist: novinar-
artist: pevec, pevka, glasbenik-
actor: igralka, igralke
king: kralj-
president: predsedni-
minister: minister-, ministr-
mayor: župan-
government: vlada, vlade, vlado
parliament: parlament-, državni zbor, poslanc-
party: stranka, stranke, stranko
election: volitve, volitev, volitvah
vote: glasova-, referendum-, volivc-
law: zakon, zakona, zakoni
court: sodišč-
judge: sodnik-, sodnic-
lawyer: odvetnik-, odvetnic-, tožil-
prison: zapor, zapora, zaporni-
police: polici-
crime: zločin-, kriminal-, kaznivo
murder: umor-
kill: ubil, ubit, ubili
death: smrt, umrl-, mrtv-
injured: poškodov-, ranjen-
attack: napad-
bomb: bomb-, eksplozij-
shoot: streljanj-, ustrelil-, strel
gun: orožj-, pištol-
stab: zabodel, zabodli, nožem
rape: posilstv-, posilil-, spoln-
steal: ukradl-, kraj, tatov-
arrest: aretir-, aretaci-, prijeli
suspect: osumljen-, sum
accuse: obtož-, obdolž-
trial: sojenj-, tožb-
sentence: obsojen-, obsodil-, obsodb-
investigation: preiskav-, preisku-
war: vojna, vojne, vojno
peace: mir, miru, premirj-
army: vojska, vojske, vojašk-
ship: ladja, ladje, ladij-
missile: raket-, izstrel-
nuclear: jedrsk-
terror: teror-
border: meja, meje, mejn-
sanctions: sankcij-, blokad-
protest: protest-, shod
strike: stavk-
earthquake: potres-
tsunami: cunami-
storm: nevihta, neurj-, orkan-
flood: poplav-
rain: dež, dežj-, padavin-
snow: sneg-, snež-
fire: požar-, zgorel-, ogenj
volcano: vulkan-, ognjenik-
accident: nesreč-, trčenj-, trčil-
rescue: reševa-, reši, rešili
survive: preživ-
missing: pogreša-, izgini-
disaster: katastrof-
emergency: izredn-, nujn-
weather: vreme, vremena, temperatur-
climate: podneb-
environment: okolj-, onesnaž-
money: denar-, nalož-
price: cena, cene, cen
tax: davek, davk-, carin-
bank: banka, banke, bančn-
market: trg, trga, trgih
company: podjetj-, družba
trade: trgovin-, izvoz-, uvoz-
work: delo, zaposlovan-
pay: plače, plača-
million: milijon-
billion: milijard-
thousand: tisoč-
hundred: stotin-
percent: odstot-
dollar: dolar-
euro: evro-, evra
buy: kupil-, kupuje, nakup-
sell: proda-
economy: gospodar-, ekonom-
oil: nafta, nafte, goriv-
energy: energij-, energets-, elektrik-
food: hrana, hrane, hrano
car: avto, avtomobil-, vozil-
plane: letalo, letala, polet-
train: vlak-, železni-
road: cesta, ceste, ulic-
bridge: most, mostu, mostovi
airport: letališč-
house: hiša, hiše, stanovanj-
building: stavb-, stolp-
build: gradnj-, zgradi-, gradi
city: mesto, mesta, mestu
village: vaščan-
country: država, države, držav
state: zvezna država, zvezni državi
world: svet, sveta, svetovn-
island: otok, otoka, otoku
sea: morj-, ocean-
river: reka, reke, jezer-
mountain: gora, gore, gorsk-
forest: gozd-
land: zemlja, zemlje, zemljišč-
water: voda, vode, vodo
space: vesolj-, satelit-
hospital: bolnišn-, klinik-
disease: bolezen-, bolezn-, bolnik-
virus: virus-, koronavirus-, pandemij-
cancer: rak, raka, rakom
medicine: zdravil-, drog-
vaccine: cepiv-, ceplj-
health: zdravj-, zdravst-
surgery: operacij-
birth: rojst-, rojen-, noseč-
sleep: spanj-, spanec
head: glava, glave, možgan-
heart: srce, srca, srčn-
body: telo, telesa, trupl-
film: film-, kino
music: glasb-, pesem, koncert-
book: knjig-, roman, pisatelj-
art: umetn-, slikar-
museum: muzej-, razstav-
statue: kip, kipa, spomenik-
church: cerkev, cerkv-, duhovnik-
religion: versk-, vera, bog
mosque: mošej-, musliman-, islam-
school: šola, šole, šolsk-
university: univerz-, fakultet-, profesor-
study: študij-, raziskav-, poročil-
science: znanost-, znanstveni, znanstvena
language: jezik-
history: zgodovin-
award: nagrad-
star: zvezd-
television: televizij-
newspaper: časopis-, časnik-, revija
internet: internet-, splet-
social media: družbenih omrežjih, družbena omrežja, facebook-
phone: telefon-, mobiln-
computer: računalni-, robot-, tehnologij-
artificial intelligence: umetna inteligenca, umetne inteligence, umetno inteligenco
advertisement: oglas-, reklam-
game: igra, igre, igro
fashion: moda, mode, oblačil-
beauty: lepot-, kozmeti-
festival: festival-, praznik-, praznovan-
restaurant: restavracij-, gostiln-
drink: pivo, piva, alkohol-
animal: žival-
dog: pes, psa, psi
cat: mačk-
horse: konj, konja, konji
pig: prašič-, svinj-
cow: krava, krave, govedo
bird: ptica, ptice, ptičj-
fish: riba, ribe, morski pes
football: nogomet-
team: ekipa, ekipe, reprezentanc-
match: tekma, tekme, tekmo
win: zmag-, premaga-
lose: izgubil-, poraz, poraza
goal: gol, gola, zadetek
champion: prvak, prvaki, prvenstv-
cup: pokal-
coach: trener-, selektor-, kapetan-
race: dirka, dirke, dirki
final: finale, finala, finalu
league: liga, lige, ligi
season: sezon-
club: klub-
athlete: športni-, atlet-, tekač-
day: dan, dneva, dni
night: noč, noči, nočn-
week: teden, tedn-
month: mesec-
year: leto, leta, let
today: danes
hour: uro, ure, ura
minute: minut-, sekund-
new: novi, nova, nov
first: prvi, prva, prvo
second: drugi, druga, drugo
last: zadnj-
old: stari, stara, starejš-
young: mladi, mlada, mladost-
early: zgodn-, predčasn-
late: pozno, zamud-, prestavlj-
time: čas, časa
future: prihodn-
say: dejal-, rekel, rekla
speak: govori, govor, pogovor-
ask: vpraša-
answer: odgovor-
write: napisal-, piše, pismo
read: bere, prebral-, bralc-
deny: zanika-, zavrač-, zavrnil-
warn: opozor-, svari
fear: strah-, bojijo
hope: upanj-, upajo
threaten: grožnj-, grozi
promise: obljub-
demand: zahteva-, poziva
refuse: odklon-, noče
agree: dogovor-, sporazum-, soglas-
meet: srečanj-, sestan-
support: podpor-, podpir-
help: pomoč, pomaga-
plan: načrt-, projekt-
decide: odloč-
change: sprememb-, spremin-, reform-
rise: rast, narast-, zviš-
fall: padec, zmanjš-, padl-
return: vrnil-, vrača-, vrnit-
leave: zapust-, odhod-, umik-
begin: začet-, začel-, začenj-
end: konec, konča-
open: odpr-, odpir-
close: zaprl-, zapira-, zaprtj-
find: našl-, najden-, odkril-
search: iskanj-, iščejo, išče
destroy: uniči-, zrušil-, porušil-
escape: pobeg-
hide: skriva-, skrit-, tajn-
ban: prepoved-
release: izpust-, osvobo-
resign: odstop-, odpust-
visit: obisk-, potova-
marry: poroka, poroke
love: ljubez-, ljubi
fight: boj, bitk-, spopad-
cut: rezi, rez
break: zlomi-, kršil-
fly: leteti, poletel
run: teče, tekel, teči
learn: učiti, izobraž-, pouk-
think: misli, meni, mnenj-
know: znan, znano, vedo
truth: resnic-, dejstv-
lie: laž, laže, lažn-
mistake: napak-
apologise: opravič-
rights: pravice, pravic
free: svobod-, brezplačn-
power: oblast-, moč, moči
security: varn-
danger: nevarn-, tvegan-
crisis: kriza, krize, težav-
big: velik-, ogrom-
small: majhn-, mali, mala
high: visok-, višji
long: dolg, dolga, dolgo
strong: močan, močn-
good: dober, dobra, najboljš-
bad: slab-, najslabš-
rich: bogat-
poor: revn-, revšč-
black: črni, črna, črno
white: beli, bela, belo
red: rdeč-
green: zelen-
blue: modra, modri, modro
former: nekdanj-, bivš-
national: nacional-, narodn-
international: mednarod-
foreign: tuji, tujc-, zunanj-
north: sever-
south: jug, jugu, južn-
east: vzhod-
west: zahod-
angry: jezen, jezn-, ogorčen-
happy: srečen, veselj-
sad: žalost-, žalov-
hard: težko, težk-
one: eden, ena, eno
two: dva, dve, dveh
three: tri, trije, treh
four: štiri, štirje, štirih
five: pet, petih
six: šest, šestih
seven: sedem, sedmih
eight: osem, osmih
nine: devet, devetih
ten: deset, desetih
half: polovic-, pol
double: dvojn-, podvoji-
name: ime, imena, imenom
part: del, dela
against: proti
candidate: kandidat-
agency: agencij-, komisij-, odbor
scandal: škandal-, afera, korupcij-
union: unija, unije, sindikat-
capital: glavno mesto, glavnega mesta, glavnem mestu
US: amerisk-, amerik-, zda
GB: britan-, velika britanija, angle-
DE: nemsk-, nemci-
FR: franc-
RU: rusk-, rusij-
CN: kitaj-
KP: severnokorej-, severna koreja
EU: eu
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Policija je aretirala moškega, osumljenega umora študentke': 'police, arrest, man, suspect, murder, student',
    'Močan potres na Japonskem: na stotine mrtvih in poškodovanih': 'strong, earthquake, hundred, death, injured',
    'Minister za zdravje odstopil po aferi, vlada išče zamenjavo': 'minister, health, resign, government, search',
    'Znanstveniki so odkrili nov virus pri ptičjih vrstah': 'expert, find, new, virus, bird',
  },
  not: {
    'Novinec v petek prinaša mirnost in sodobnost': 'new, five, peace, court',
    'Mostovž, trikotnik in psihologija': 'bridge, three, dog',
  },
};
