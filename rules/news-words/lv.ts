import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'lv',
  // Left out: slēp- (reads as slepkava: murderer), mēr- next to mērs (mayor), sal- (salīdzināt), gad- (gadījums: case).
  words: `
man: vīriet-, vīrieš-
woman: sieviet-
child: bērn-
baby: mazul-, zīdain-
boy: zēn-, puis-
girl: meiten-
family: ģimen-, tuvinieki
mother: māte, mātes, māmiņ-
father: tēvs, tēva, tēvu
son: dēls, dēla, dēlu
daughter: meita, meitas, meitu
wife: sieva, sievu, sievas
husband: vīra, vīru
friend: draugs, drauga, draugi
people: cilvēk-, iedzīvotāj-
student: student-, skolēn-
teacher: skolotāj-, pedagog-
doctor: ārst-, ķirurg-
soldier: karavīr-, zaldāt-
worker: darbiniek-, strādniek-
farmer: lauksaimniek-, zemniek-
driver: autovadītāj-, šofe-
player: spēlētāj-, futbolist-
tourist: tūrist-
refugee: bēgļ-, bēgl-, patvērum-
migrant: migrant-, migrācij-, imigr-
victim: upur-, cietuš-
leader: līder-, vadītāj-
expert: ekspert-, zinātniek-, pētniek-
journalist: žurnālist-, reportier-
artist: mākslinie-, dziedātāj-, mūziķ-
actor: aktier-, aktris-
king: karal-
president: prezident-
minister: ministr-
mayor: mērs, mēra, mēru
government: valdīb-
parliament: parlament-, saeim-, deputāt-
party: partij-
election: vēlēšan-
vote: balso-, balss, referendum-
law: likum-
court: ties-
judge: tiesnes-
lawyer: advokāt-, prokuror-
prison: cietum-, ieslodz-
police: polic-
crime: noziegum-, noziedz-
murder: slepkav-
kill: nogalin-
death: miruš-, miris, nāve
injured: ievain-, savaino-
attack: uzbruk-
bomb: bumb-, sprādzien-, spridz-
shoot: šāv-, šauj-, apšaud-
gun: ieroc-, ieroč-
stab: nazi, nazis, sadur-
rape: izvaro-, seksuāl-
steal: zādzīb-, zagļ-, laupīš-
arrest: aiztur-, arest-, apcietin-
suspect: aizdom-
accuse: apsūdz-, apvain-
trial: tiesas prāv-, tiesas process, prāv-
sentence: notiesā-, spriedum-, vainīg-
investigation: izmeklē-
war: karš, kara, karu
peace: miers, miera, pamier-
army: armij-, bruņot-, militār-
ship: kuģ-, laiv-, prāmi-
missile: raķet-
nuclear: kodol-, atom-
terror: teror-
border: robež-
sanctions: sankcij-, blokād-
protest: protest-, demonstr-
strike: streik-
earthquake: zemestrīc-
tsunami: cunami
storm: vētr-, viesuļvētr-
flood: plūd-, applūd-
rain: lietus, lietu, nokrišņ-
snow: snieg-, ledus
fire: ugunsgrēk-, uguns, dedz-
volcano: vulkān-
accident: avārij-, negadījum-, sadursm-
rescue: glāb-, izglāb-
survive: izdzīvo-
missing: pazud-
disaster: katastrof-, nelaim-
emergency: ārkārt-
weather: laikapst-, temperatūr-
climate: klimat-
environment: vides, vide, piesārņo-
money: naud-, investīcij-
price: cena, cenas, cenu
tax: nodok-, tarif-
bank: bank-
market: tirgus, tirgū
company: uzņēmum-, kompānij-
trade: tirdzniec-, ekspor-
work: darbs, darba, darbu
pay: alga, algas, algu
million: miljon-
billion: miljard-
thousand: tūksto-
hundred: simts, simti, simtiem
percent: procent-
dollar: dolār-
euro: eiro
buy: pirk-, pērk-, iegādāj-
sell: pārdo-
economy: ekonom-
oil: naft-, degviel-, benzīn-
energy: enerģ-, elektr-
food: pārtik-, ēdien-
car: automašīn-, auto, automobi-
plane: lidmašīn-, reiss
train: vilcien-, dzelzceļ-
road: ceļš, ceļa, ceļu
bridge: tilts, tilta, tiltu
airport: lidost-
house: māja, mājas, māju
building: ēka, ēkas, ēku
build: būvē-, būvniec-, uzcel-
city: pilsēt-
village: ciem-
country: valsts, valsti, valstis
state: štat-
world: pasaul-
island: sala, salas, salu
sea: jūra, jūras, okeān-
river: upe, upes, upē
mountain: kaln-
forest: mež-
land: zeme, zemes, zemi
water: ūden-
space: kosmos-, satelīt-
hospital: slimnīc-
disease: slimīb-, pacient-
virus: vīrus-, pandēmij-, epidēmij-
cancer: vēzis, vēža, audzēj-
medicine: zāles, zāļu, medikament-
vaccine: vakcīn-, potē-
health: veselīb-
surgery: operācij-, ķirurģ-
birth: dzimš-, piedzim-, dzimis
sleep: miegs, miega
head: galva, galvas, smadzen-
heart: sirds, sirdi
body: ķermen-, līķ-
film: film-, kino
music: mūzik-, dziesm-, koncert-
book: grāmat-, rakstniek-
art: māksla, mākslas, glezn-
museum: muzej-, izstād-
statue: statuj-, pieminekl-
church: baznīc-, priester-
religion: reliģ-, dievs, dieva
mosque: mošej-, musulm-, islām-
school: skola, skolas, skolu
university: universitāt-, augstskol-
study: pētījum-, aptauj-
science: zinātn-
language: valoda, valodas, valodu
history: vēstur-
award: balva, balvu, apbalvo-
star: zvaigzn-
television: televīzij-, tv
newspaper: laikrakst-, prese, preses
internet: internet-, tīmekl-
social media: sociālie tīkli, sociālajos tīklos, facebook
phone: telefon-, tālru-
computer: dator-, tehnoloģ-
artificial intelligence: mākslīgais intelekts, mākslīgā intelekta
advertisement: reklām-
game: spēle, spēles, spēli
fashion: mode, modes, apģērb-
beauty: skaistum-, kosmētik-
festival: festivāl-, svin-
restaurant: restorān-, kafejnīc-
drink: dzērien-, alus, alkohol-
animal: dzīvniek-
dog: suns, suņ-, suni
cat: kaķ-
horse: zirg-
pig: cūka, cūkas, cūku
cow: govs, govis, liellop-
bird: putn-
fish: zivis, zivju, zvej-
football: futbol-
team: komanda, komandas, izlase
match: mačs, mača, spēlē
win: uzvar-
lose: zaudē-
goal: vārti, vārtus, gūst
champion: čempion-
cup: kauss, kausa, kausu
coach: trener-
race: sacensīb-, sacīkst-
final: fināl-
league: līga, līgas, līgā
season: sezon-
club: klub-
athlete: sportist-, atlēt-, sports
day: diena, dienas, dienu
night: nakts, nakti, naktī
week: nedēļ-
month: mēnes-
year: gads, gada, gadu
today: šodien, tagad
hour: stund-
minute: minūt-, sekund-
new: jauns, jauna, jaunā
first: pirmais, pirmā, pirmo
second: otrais, otrā, otro
last: pēdēj-
old: vecs, veca, vecāk-
young: jaunieš-
early: agri, pirmsterm-
late: vēlu, kavē-, atlik-
time: laiks, laika, laiku
future: nākotn-
say: teica, saka, sacīja
speak: runā, runa, uzrun-
ask: jautā-
answer: atbild-
write: raksta, vēstul-
read: lasa, lasīt-
deny: noliedz, noraid-
warn: brīdin-
fear: baidās, bailes, bažas
hope: cer, cerīb-
threaten: draud, draudē-, draudi
promise: sola, solīj-
demand: pieprasa, prasa, prasīb-
refuse: atsakās, atteic-, atteik-
agree: vienoj-, vienošan-, līgum-
meet: tiekas, tikšan-, samit-
support: atbalst-
help: palīdz-
plan: plāns, plāno, plāni
decide: lēmum-, nolem-, izlem-
change: izmaiņ-, pārmaiņ-, reform-
rise: pieaug-, kāpj, kāpum-
fall: krīt, kritum-, samazin-
return: atgriez-
leave: pamet, aizbrauc, izstāj-
begin: sākas, sāk, sākum-
end: beigas, beidz, beidzas
open: atver, atklāj, atvēr-
close: slēgt, slēdz, aizver
find: atrod, atrast, atrasts
search: meklē-
destroy: iznīcin-, sagruv-, izpostī-
escape: bēg, aizbēg, izbēg
hide: slēpj, slēpa, noslēpum-
ban: aizlieg-
release: atbrīvo-
resign: atkāpj-, atkāps-, atlaiž-
visit: apmekl-, vizīt-, ceļojum-
marry: kāzas, kāzu, laulīb-
love: mīlestīb-, mīl
fight: cīņa, cīnās, cīņu
cut: samazinās, griež
break: salauz, pārtrauk-
fly: lido
run: skrien, skrējēj-
learn: mācās, mācīb-, izglītīb-
think: domā, uzskata, viedok-
know: zina, zināt
truth: patiesīb-
lie: melo, melu, viltot-
mistake: kļūd-
apologise: atvain-
rights: tiesības, tiesību, vienlīdz-
free: brīv-
power: vara, varas, varu
security: drošīb-
danger: bīstam-, risk-
crisis: krīz-, problēm-
big: liels, liela, lielā
small: mazs, maza
high: augst-
long: garš, ilg
strong: spēcīg-, stipr-
good: labs, laba, labāk-
bad: slikt-
rich: bagāt-
poor: nabadz-, nabag-
black: melns, melnā, melna
white: balts, baltā, balta
red: sarkan-
green: zaļ-
blue: zils, zilā, zila
former: bijuš-
national: nacionāl-
international: starptautisk-
foreign: ārzem-, ārvalst-, ārliet-
north: ziemeļ-
south: dienvid-
east: austrum-
west: rietum-
angry: dusm-, sašut-
happy: laimīg-, prieka
sad: skumj-, sēr-
hard: grūt-
two: divi, divas, diviem
three: trīs
four: četr-
five: pieci, piecas
six: seši, sešas
seven: septiņ-
eight: astoņ-
nine: deviņ-
ten: desmit
half: puse, puses, pusi
double: dubult-, divkārš-
name: vārds, vārda, nosaukum-
part: daļa, daļu, daļas
against: pret
candidate: kandidāt-
agency: aģentūr-, komisij-
scandal: skandāl-, korupcij-
union: savienīb-, arodbiedr-
capital: galvaspilsēt-
US: asv, amerik-
GB: brit-, lielbritan-, apvienot- karalist-, angl-
DE: vaci-, vacij-
FR: franc-, francij-
RU: kriev-
CN: kin-, kinas
KP: ziemelkorej-
SY: sirij-
EU: es
UN: ano
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Policija aizturējusi trīs vīriešus, kurus tur aizdomās par slepkavību': 'police, arrest, three, man, suspect, murder',
    'Spēcīga zemestrīce Turcijā: simtiem bojāgājušo un ievainoto': 'strong, earthquake, hundred, injured',
    'Valdība palielinās skolotāju algas': 'government, teacher, pay',
  },
  not: {
    'Salīdzinājums ir piemērots šim gadījumam': 'island, mayor, year',
    'Viņš mērķtiecīgi sēdēja pie loga': 'mayor, war',
  },
};
