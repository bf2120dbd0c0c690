import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'da',
  // Left out: ved (knows, also "by"), anden (second, also "other"), far (får: gets), tog (train, also "took"), skat as treasure, lov (law, also holiday), ret (court, also "rather").
  words: `
man: mand, mænd, manden
woman: kvind-
child: barn, børn, børnene
baby: baby-, spædbarn
boy: dreng-
girl: pige, piger, pigen
family: famili-, pårørende
mother: mor, moren, mødre
father: faren, fædre
son: søn, sønnen
daughter: datter-, døtre
wife: kone, konen, hustru-
husband: ægtemand-, mand
friend: ven, venner-
people: mennesker-, befolkning-
student: student-, studerende, elever-
teacher: lærer-
doctor: læge, læger-, kirurg-
soldier: soldat-, tropper
worker: ansatte-, arbejder-, medarbejder-
farmer: landmand-, landmænd-
driver: bilist-, chauffør-
player: spiller-, -spiller
tourist: turist-
refugee: flygtning-, asyl-
migrant: migrant-, migration-, indvandr-
victim: offer, ofre, ofrene
leader: leder, ledere, -leder
expert: ekspert-, forsker-
journalist: journalist-, reporter-
artist: kunstner-, sanger-, musiker-
actor: skuespiller-
king: konge-, dronning-
president: præsident-
minister: minister-, -minister, -ministeren
mayor: borgmester-, borgmestre
government: regering-
parliament: folketing-, parlament-, senat-
party: parti, partiet, partier
election: valg, valget, -valg
vote: stemme-, afstemning-, vælger-
law: loven, lovforslag-, love
court: domstol-, byret-, landsret-
judge: dommer-
lawyer: advokat-, anklager-
prison: fængsel-, fængsl-
police: politi-, betjent-
crime: kriminal-, forbrydelse-
murder: drab-, mord, myrde-
kill: dræbt-, dræber
death: død, døde, dødsfald
injured: såret, sårede, kvæst-
attack: angreb-, angrib-
bomb: bombe-, eksplo-, spræng-
shoot: skud, skudt, skød
gun: våben-, pistol-, gevær-
stab: kniv-
rape: voldtægt-, voldtag-, seksuel-
steal: stjål-, tyveri-, røveri-
arrest: anhold-
suspect: mistænk-
accuse: anklag-, sigtet, tiltalt
trial: retssag-, sagsøg-
sentence: dømt, dømmes, skyldig
investigation: efterforsk-, undersøg-
war: krig, krigen, -krigen
peace: fred, freden, våbenhvile-
army: hær, hæren, militær-
ship: skib-, båd, færge-
missile: missil-, raket-
nuclear: atom-, nuklear-
terror: terror-
border: grænse-
sanctions: sanktion-, blokade-
protest: protest-, demonstr-
strike: strejke-
earthquake: jordskælv-
tsunami: tsunami-
storm: storm, stormen, orkan-
flood: oversvømm-, stormflod-
rain: regn, regnvejr, skybrud-
snow: sne, snefald, snevejr
fire: brand, branden, brande
volcano: vulkan-
accident: ulykke-, -ulykke, kollision-
rescue: redde-, redning-
survive: overlev-
missing: forsvund-, savnet, savnede
disaster: katastrof-
emergency: nødsituation-, nødhjælp-, akut-
weather: vejr, vejret, temperatur-
climate: klima-
environment: miljø-, foruren-
money: penge-, invester-
price: priser-, pris, udgifter
tax: skat, skatten, afgift-
bank: bank, banken, banker
market: marked-
company: virksomhed-, selskab-, firma-
trade: handel-, eksport-
work: arbejde-, job, jobs
pay: løn, lønninger, betal-
million: million-
billion: milliard-
thousand: tusind-
hundred: hundred-
percent: procent-
dollar: dollar-
euro: euro
buy: køb, køber, købt
sell: sælge-, solgt-, salg
economy: økonomi-
oil: olie-, benzin-
energy: energi-, elpris-, kraftværk-
food: mad, maden, fødevare-
car: bil, biler, bilen
plane: fly, flyet, flyver
train: toget, togene, togtrafik-
road: vej, vejen, motorvej-
bridge: bro, broen, broer
airport: lufthavn-
house: hus, huset, bolig-
building: bygning-, ejendom-
build: bygge-
city: by, byen, byer
village: landsby-
country: land, landet, lande
state: stat, staten, delstat-
world: verden-
island: øen, øer
sea: hav, havet, kyst-
river: floden, flod, søen
mountain: bjerg-
forest: skov-
land: jord, jorden
water: vand, vandet
space: rummet, rumfart-, satellit-
hospital: hospital-, sygehus-
disease: sygdom-, smittet-, patient-
virus: virus-, pandemi-, epidemi-
cancer: kræft-, tumor-
medicine: medicin-, narkotika-
vaccine: vaccin-
health: sundhed-
surgery: operation-, opereret-
birth: født, fødsel-, gravid-
sleep: søvn-, sover
head: hoved, hovedet, hjerne-
heart: hjerte-
body: krop, kroppen, lig
film: film, filmen, biograf-
music: musik-, sang, koncert-
book: bog, bogen, bøger
art: kunst, kunsten, maleri-
museum: museum-, museet, udstilling-
statue: statue-, monument-
church: kirke-, præst-
religion: religi-, gud
mosque: moské-, muslim-, islam-
school: skole-
university: universitet-
study: studie-, undersøgelse-
science: videnskab-
language: sprog-
history: histori-
award: pris, prisen, hædre-
star: stjerne-
television: tv, fjernsyn-
newspaper: avis, avisen, aviser
internet: internet-, hjemmeside-
social media: sociale medier, facebook
phone: telefon-, mobil-
computer: computer-, teknologi-
artificial intelligence: kunstig intelligens, ai
advertisement: reklame-, annonce-
game: spil, spillet
fashion: mode, tøj, kjole-
beauty: skønhed-
festival: festival-, fejrer
restaurant: restaurant-, værtshus-
drink: øl, alkohol-, drikke
animal: dyr, dyrene
dog: hund, hunde, hunden
cat: kat, katte-
horse: hest, heste-
pig: gris, grise-, svin
cow: kvæg, køer, ko
bird: fugl-
fish: fisk-, haj
football: fodbold-
team: hold, holdet, landshold-
match: kamp, kampen, kampe
win: vinde, vinder, vandt
lose: taber, tabt, tabte
goal: mål, målet
champion: mester-, mestre
cup: pokal-, vm, em
coach: træner-, anfører-
race: løb, løbet, grand prix
final: finale-
league: liga, superliga-
season: sæson-
club: klub-
athlete: atlet-, sport-
day: dag, dagen, dage
night: nat, natten
week: uge, uger, ugen
month: måned-
year: år, året
today: i dag, nu
hour: time, timer
minute: minut-, sekund-
new: ny, nye, nyt
first: første, først
last: sidste, seneste
old: gammel, gamle, ældre
young: ung, unge
early: tidlig-
late: forsink-, udskudt, udskyd-
time: tid, tiden
future: fremtid-
say: siger, sagde
speak: taler, tale
ask: spørg-, spurgt
answer: svar, svarer
write: skriv-, skrev, brev
read: læser-
deny: afvis-, benægt-
warn: advar-
fear: frygt-, bekymr-, angst
hope: håb-
threaten: trus-, truer, truet
promise: lover, løft-
demand: krav, kræve-
refuse: nægt-
agree: aftale-, enige, enighed
meet: møde, mødet, mødes
support: støtte-
help: hjælp-
plan: plan, planer, projekt-
decide: beslut-, afgør-
change: ændr-, forandr-, reform-
rise: stig-
fall: falder, faldt, fald
return: vender tilbage, tilbage
leave: forlad-
begin: begynd-, start-, indled-
end: slut-, afslut-
open: åbne-, åbning-
close: lukke-, lukning-
find: fundet, finder, opdage-
search: søger, leder efter, eftersøg-
destroy: ødelæg-, ødelagt-, kollaps-
escape: flygte-, undslip-
hide: skjul-, hemmelig-
ban: forbud-, forbyd-
release: løslad-, frigiv-
resign: fratræd-, fyret, fyres
visit: besøg-, rejse-
marry: gift, bryllup-
love: kærlighed-, elsker
fight: kæmpe-, slag
cut: skær, nedskær-
break: brød, bryder, brudt
fly: flyver, fløj
run: løber, løb
learn: lære, uddann-, undervisning-
think: mener, tror, holdning-
know: vidste, kender
truth: sandhed-
lie: løgn-, lyver, falsk-
mistake: fejl-
apologise: undskyld-
rights: rettigheder-, ligestilling-
free: fri, frihed-, gratis
power: magt-
security: sikkerhed-
danger: fare, farlig-, risiko-
crisis: krise-, problem-
big: stor, store, enorm-
small: lille, små
high: høj, høje
long: lang, lange
strong: stærk-
good: god, gode, bedst-
bad: dårlig-, værre, værst
rich: rig, rige, milliardær-
poor: fattig-
black: sort, sorte
white: hvid, hvide
red: rød, røde
green: grøn, grønne
blue: blå
former: tidligere, eks
national: national-
international: international-
foreign: udenlandsk-, udenrigs-
north: nord-
south: syd, sydlig-
east: øst, østlig-
west: vest, vestlig-
angry: vred, vrede, rasende
happy: glad, glæde-, lykkelig-
sad: sorg, sørge-
hard: svær-, hård
two: to
three: tre
four: fire
five: fem
six: seks
seven: syv
eight: otte
nine: ni
ten: ti
half: halvdel-, halv
double: fordobl-, dobbelt-
name: navn-
part: del, dele
against: mod, imod
candidate: kandidat-
agency: styrelse-, kommission-
scandal: skandale-, korruption-
union: unionen, fagforening-
capital: hovedstad-
US: amerika-, usa
GB: brit-, storbritann-, englan-
DE: tysk-
FR: frans-, fransk-, frankrig-
RU: rusland-, russ-
CN: kina-, kines-
KP: nordkorea-
EU: eu
UN: fn
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Politiet har anholdt to mænd efter drab i Aarhus': 'police, arrest, man, murder, two',
    'Kraftigt jordskælv i Tyrkiet: flere hundrede døde og sårede': 'earthquake, hundred, death, injured',
    'Regeringen vil sænke skatten på benzin og øge støtten til familier': 'government, tax, oil, support, family',
  },
  not: {
    'Hun får det hele ordnet uden at lede': 'father, leader',
    'Naturen er ved at vende': 'night, win, return',
  },
};
