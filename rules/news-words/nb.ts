import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'nb',
  // Left out: sa (said, reads as så), far (får: gets), rett (court, also "right"), lov alone (law, also promise and permission), fører (driver, also "leads").
  words: `
man: mann, menn, mannen
woman: kvinne-
child: barn, barna, mindreårig-
baby: baby-, spedbarn-
boy: gutt-
girl: jente-
family: famili-, pårørende
mother: mor, moren, mødre
father: faren, pappa-
son: sønn, sønnen
daughter: datter-, døtre
wife: kone, kona, ektefelle-
husband: ektemann-
friend: venn, venner-
people: mennesker-, befolkning-, folk
student: student-, elev, elever-
teacher: lærer-
doctor: lege, leger, legen
soldier: soldat-, tropper
worker: ansatte-, arbeidstaker-, arbeidere
farmer: bonde-, bønder-
driver: bilist-, sjåfør-
player: spiller-, -spiller
tourist: turist-
refugee: flyktning-, asyl-
migrant: migrant-, migrasjon-, innvandr-
victim: offer, ofre, ofrene
leader: leder, ledere, -leder
expert: ekspert-, forsker-
journalist: journalist-, reporter-
artist: artist-, kunstner-, musiker-
actor: skuespiller-
king: konge-, dronning-
president: president-
minister: minister-, -minister, statsråd-
mayor: ordfører-, borgermester-
government: regjering-
parliament: storting-, parlament-, senat-
party: parti, partiet, partier
election: valg, valget, -valget
vote: stemme-, avstemning-, velger-
law: loven, lovforslag-, lover
court: domstol-, tingrett-, lagmannsrett-
judge: dommer-
lawyer: advokat-, aktor, statsadvokat-
prison: fengsel-, fengsl-
police: politi-, betjent-
crime: kriminal-, forbrytelse-
murder: drap, drapet, drapssak-
kill: drept-, dreper
death: død, døde, dødsfall
injured: skadet, skadde, såret
attack: angrep-, angrip-
bomb: bombe-, eksplo-
shoot: skutt, skyting-, skjøt
gun: våpen-, pistol-, gevær-
stab: kniv-
rape: voldt-, seksuel-
steal: stjål-, tyveri-, ran
arrest: pågrep-, pågrip-, arrest-
suspect: mistenk-, siktet
accuse: anklag-, tiltal-, beskyld-
trial: rettssak-, saksøk-
sentence: dømt, dømmes, skyldig
investigation: etterforsk-, gransk-
war: krig, krigen, -krigen
peace: fred, freden, våpenhvile-
army: hær, hæren, militær-
ship: skip, skipet, båt
missile: missil-, rakett-
nuclear: atom-, kjernekraft-
terror: terror-
border: grense-
sanctions: sanksjon-, blokade-
protest: protest-, demonstr-
strike: streik-
earthquake: jordskjelv-
tsunami: tsunami-, flodbølge-
storm: storm, stormen, orkan-
flood: flom, flommen, oversvømm-
rain: regn, regnvær, nedbør
snow: snø, snøfall, snøvær
fire: brann, brannen, branner
volcano: vulkan-
accident: ulykke-, -ulykke, kollisjon-
rescue: redde-, redning-
survive: overlev-
missing: savnet, savnede, forsvunn-
disaster: katastrof-
emergency: nødsituasjon-, nødhjelp-, akutt-
weather: vær, været, temperatur-
climate: klima-
environment: miljø-, forurens-
money: penger-, invester-
price: pris, priser, prisen
tax: skatt-, avgift-, toll
bank: bank, banken, banker
market: marked-
company: selskap-, bedrift-
trade: handel-, eksport-
work: jobb-, arbeid, arbeidet
pay: lønn-, betal-
million: million-
billion: milliard-
thousand: tusen-
hundred: hundre-
percent: prosent-
dollar: dollar-
euro: euro
buy: kjøp-
sell: selge-, solgt-, salg
economy: økonomi-
oil: olje-, bensin-
energy: energi-, strøm-, kraftverk-
food: mat, maten, matvare-
car: bil, biler, bilen
plane: fly, flyet, flyvning-
train: tog, toget, togtrafikk-
road: vei, veien, gate
bridge: bro, broen, bru
airport: flyplass-, lufthavn-
house: hus, huset, bolig-
building: bygning-, bygg
build: bygge-
city: by, byen, byer
village: landsby-
country: land, landet
state: stat, staten, delstat-
world: verden-
island: øya, øyer
sea: hav, havet, kyst-
river: elv, elva, elven
mountain: fjell-
forest: skog, skogen
land: jord, jorda
water: vann, vannet
space: romfart-, verdensrom-, satellitt-
hospital: sykehus-
disease: sykdom-, smitte-, pasient-
virus: virus-, pandemi-, epidemi-
cancer: kreft-, svulst-
medicine: medisin-, narkotika-
vaccine: vaksin-
health: helse-
surgery: operasjon-, operert-
birth: født, fødsel-, gravid-
sleep: søvn-, sover
head: hode, hodet, hjerne-
heart: hjerte-
body: kropp-
film: film, filmen, kino-
music: musikk-, låt, konsert-
book: bok, boka, boken
art: kunst, kunsten, maleri-
museum: museum-, museet, utstilling-
statue: statue-, monument-
church: kirke-, prest-
religion: religi-, gud
mosque: moské-, muslim-, islam-
school: skole-
university: universitet-
study: studie-, undersøkelse-
science: vitenskap-
language: språk-
history: histori-
award: pris, prisen, hedre-
star: stjerne-
television: tv, fjernsyn-, nrk
newspaper: avis, avisen, aviser
internet: internett-, nettside-
social media: sosiale medier, facebook
phone: telefon-, mobil-
computer: datamaskin-, teknologi-
artificial intelligence: kunstig intelligens, ki
advertisement: reklame-, annonse-
game: spill, spillet
fashion: mote, klær, kjole-
beauty: skjønnhet-
festival: festival-, feirer
restaurant: restaurant-, utested-
drink: øl, alkohol-, drikke
animal: dyr, dyrene
dog: hund, hunder, hunden
cat: katt-
horse: hest, hester
pig: gris, griser
cow: kyr, ku, storfe
bird: fugl-
fish: fisk-, hai
football: fotball-
team: lag, laget, landslag-
match: kamp, kampen, kamper
win: vinne-, vant, seier-
lose: taper, tapt, tapte
goal: mål, målet
champion: mester-, mestre, gull
cup: cupen, cup, vm
coach: trener-, landslagssjef-
race: løp, løpet, grand prix
final: finale-
league: liga, eliteserie-
season: sesong-
club: klubb-
athlete: utøver-, idrett-, sport-
day: dag, dagen, dager
night: natt, natten
week: uke, uker, uka
month: måned-
year: år, året
today: i dag, nå
hour: time, timer
minute: minutt-, sekund-
new: ny, nye, nytt
first: første, først
last: siste
old: gammel, gamle, eldre
young: ung, unge, ungdom-
early: tidlig-
late: forsink-, utsatt, utsett-
time: tid, tiden
future: fremtid-, framtid-
say: sier, uttaler
speak: snakk-, taler
ask: spør, spurt, spørsmål-
answer: svar, svarer
write: skriv-, skrev, brev
read: leser, lesere
deny: avvis-, benekt-, nekter
warn: advar-, varsl-
fear: frykt-, bekymr-, redd
hope: håp, håper
threaten: trus-, truer, truet
promise: lover, løfte-
demand: krev-, krav
refuse: nekt-
agree: avtale-, enige, enighet
meet: møte, møtet, møtes
support: støtt-
help: hjelp-
plan: plan, planer, prosjekt-
decide: beslut-, avgjør-, vedtak-
change: endr-, reform-
rise: øker, økning-, stige-
fall: falt, faller, fall
return: tilbake
leave: forlat-, forlot
begin: begynn-, start-
end: slutt-, avslutt-
open: åpne-, åpning-
close: steng-
find: funnet, finner, oppdag-
search: søker, leter, leteaksjon-
destroy: ødelag-, ødelegg-, kollaps-
escape: flykt-, rømt, rømte
hide: skjul-, hemmelig-
ban: forbud-, forby-
release: løslat-
resign: går av, sparket, sparkes
visit: besøk-, reise-
marry: gift, gifter, bryllup-
love: kjærlighet-, elsker
fight: kjemp-, slag
cut: kutt-
break: brøt, bryter, brutt
fly: flyr, fløy
run: løper, løp
learn: lære, utdann-, undervisning-
think: mener, tror
know: vet, vite
truth: sannhet-
lie: løgn-, lyver, falsk-
mistake: feil-
apologise: beklage-, unnskyld-
rights: rettigheter-, likestilling-
free: fri, frihet-, gratis
power: makt-
security: sikkerhet-
danger: fare, farlig-, risiko-
crisis: krise-, problem-
big: stor, store, enorm-
small: liten, små
high: høy, høye
long: lang, lange
strong: sterk-
good: god, gode, best
bad: dårlig-, verre, verst
rich: rik, rike, milliardær-
poor: fattig-
black: svart-
white: hvit, hvite
red: rød, røde
green: grønn-
blue: blå
former: tidligere, eks
national: nasjonal-
international: internasjonal-
foreign: utenlandsk-, utenriks-
north: nord-
south: sør-
east: øst, østlig-
west: vest, vestlig-
angry: sint, sinte, rasende
happy: glad, glede-, lykkelig-
sad: sorg, sørge-
hard: vanskelig-, tøff, hard
two: to
three: tre
four: fire
five: fem
six: seks
seven: sju, syv
eight: åtte
nine: ni
ten: ti
half: halvpart-, halv
double: doble-, dobbel-
name: navn-
part: del, deler
against: mot, imot
candidate: kandidat-
agency: direktorat-, kommisjon-, etat
scandal: skandale-, korrupsjon-
union: unionen, fagforening-
capital: hovedstad-
US: amerika-, usa
GB: brit-, storbritann-, englan-
DE: tysk-
FR: fransk-, frankrik-
RU: russ-, russlan-
CN: kina-, kines-
KP: nordkorea-
EU: eu
UN: fn
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Politiet har pågrepet to menn etter drap i Bergen': 'police, arrest, man, murder, two',
    'Kraftig jordskjelv i Tyrkia: flere hundre døde og skadde': 'earthquake, hundred, death, injured',
    'Regjeringen vil kutte skatten på bensin': 'government, cut, tax, oil',
  },
  not: {
    'Hun får alltid rett i kommunen': 'father, court',
    'Naturen trengte ved og varme': 'night, know, child',
  },
};
