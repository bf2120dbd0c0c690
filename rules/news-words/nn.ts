import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'nn',
  // Left out: sa (said, reads as så), far (får: gets), rett (court, also "right"), lov alone (law, also promise and permission), fell as mountain.
  words: `
man: mann, menn, mannen
woman: kvinn-
child: barn, barna, mindreårig-
baby: baby-, spedbarn
boy: gut, guten, gutar
girl: jente-
family: famili-, pårørende
mother: mor, mora, mødrer
father: faren, pappa-
son: sønn, sønnen
daughter: dotter-, døtrer
wife: kona, kone, ektefelle-
husband: ektemann-
friend: ven, vener
people: menneske-, folk, innbyggjar-
student: student-, elev, elevar-
teacher: lærar-
doctor: lege, legar, legen
soldier: soldat-, troppar
worker: tilsette, arbeidstakar-, arbeidarar
farmer: bonde-, bønder-
driver: bilist-, sjåfør-
player: spelar-, -spelar
tourist: turist-
refugee: flyktning-, asyl-
migrant: migrant-, migrasjon-, innvandr-
victim: offer, offera
leader: leiar, leiarar, -leiar
expert: ekspert-, forskar-
journalist: journalist-, reporter-
artist: artist-, kunstnar-, musikar-
actor: skodespelar-
king: konge-, dronning-
president: president-
minister: minister-, -minister, statsråd-
mayor: ordførar-, borgarmeister-
government: regjering-
parliament: storting-, parlament-, senat-
party: parti, partiet, partier
election: valg, valget, -valget
vote: røyst-, avrøysting-, veljar-
law: lova, lovforslag-, lover
court: domstol-, tingrett-, lagmannsrett-
judge: dommar-
lawyer: advokat-, aktor, statsadvokat-
prison: fengsel-, fengsl-
police: politi-, betjent-
crime: kriminal-, brotsverk
murder: drap, drapet, drapssak-
kill: drepen, drepne, drep
death: død, døde, dødsfall
injured: skadd, skadde, såra
attack: åtak-, angrep-
bomb: bombe-, eksplo-
shoot: skoten, skotne, skyting-
gun: våpen-, pistol-, gevær-
stab: kniv-
rape: voldt-, seksuel-
steal: stole, tjuveri-, ran
arrest: pågrep-, pågrip-, arrest-
suspect: mistenk-, sikta
accuse: skulda, tiltal-, klaga
trial: rettssak-, saksøk-
sentence: dømt, dømd, skuldig
investigation: etterforsk-, granskar, gransking-
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
flood: flaum-, flom, oversvøym-
rain: regn, regnvêr, nedbør
snow: snø, snøfall, snøvêr
fire: brann, brannen, branner
volcano: vulkan-
accident: ulykke-, -ulykke, kollisjon-
rescue: redda, redning-
survive: overlev-
missing: sakna, forsvunn-, borte
disaster: katastrof-
emergency: naudsituasjon-, naudhjelp-, akutt-
weather: vêr, vêret, temperatur-
climate: klima-
environment: miljø-, forurein-
money: pengar-, invester-
price: pris, prisar, prisen
tax: skatt-, avgift-, toll
bank: bank, banken, bankar
market: marknad-
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
sell: selje-, selde, sal
economy: økonomi-
oil: olje-, bensin-
energy: energi-, strøm-, kraftverk-
food: mat, maten, matvare-
car: bil, bilar, bilen
plane: fly, flyet
train: tog, toget, togtrafikk-
road: veg, vegen, gate
bridge: bru, brua, bruer
airport: flyplass-, lufthamn-
house: hus, huset, bolig-
building: bygning-, bygg
build: bygge-
city: by, byen, byar
village: bygd, bygda, landsby-
country: land, landet
state: stat, staten, delstat-
world: verda, verds-
island: øya, øyer
sea: hav, havet, kyst-
river: elv, elva, innsjø-
mountain: fjell-
forest: skog, skogen
land: jord, jorda
water: vatn, vatnet
space: romfart-, verdsrom-, satellitt-
hospital: sjukehus-
disease: sjukdom-, smitte-, pasient-
virus: virus-, pandemi-, epidemi-
cancer: kreft-, svulst-
medicine: medisin-, narkotika-
vaccine: vaksin-
health: helse-
surgery: operasjon-, operert-
birth: fødd, fødsel-, gravid-
sleep: søvn-, søv
head: hovud-, hjerne-
heart: hjarte-
body: kropp-
film: film, filmen, kino-
music: musikk-, låt, konsert-
book: bok, boka, bøker
art: kunst, kunsten, maleri-
museum: museum-, museet, utstilling-
statue: statue-, monument-
church: kyrkje-, prest-
religion: religi-, gud
mosque: moské-, muslim-, islam-
school: skole-
university: universitet-
study: studie-, undersøking-
science: vitskap-
language: språk-
history: histori-
award: pris, prisen, hedre-
star: stjerne-
television: tv, fjernsyn-, nrk
newspaper: avis, avisa, aviser
internet: internett-, nettside-
social media: sosiale medier, facebook
phone: telefon-, mobil-
computer: datamaskin-, teknologi-
artificial intelligence: kunstig intelligens, ki
advertisement: reklame-, annonse-
game: spel, spelet
fashion: mote, klær, kjole-
beauty: venleik-
festival: festival-, feirar
restaurant: restaurant-, utested-
drink: øl, alkohol-, drikke
animal: dyr, dyrene
dog: hund, hundar, hunden
cat: katt-
horse: hest, hestar
pig: gris, grisar
cow: kyr, ku, storfe
bird: fugl-
fish: fisk-, hai
football: fotball-
team: lag, laget, landslag-
match: kamp, kampen, kampar
win: vinn, vinne, vann
lose: tapar, tapt, tapte
goal: mål, målet
champion: meister-, meistrar, gull
cup: cupen, cup, vm
coach: trenar-, landslagssjef-
race: løp, løpet, grand prix
final: finale-
league: liga, eliteserie-
season: sesong-
club: klubb-
athlete: utøvar-, idrett-, sport-
day: dag, dagen, dagar
night: natt, natta
week: veke, veker, veka
month: månad-
year: år, året
today: i dag, no
hour: time, timar
minute: minutt-, sekund-
new: ny, nye, nytt
first: første, fyrste, først
last: siste
old: gammal, gamle, eldre
young: ung, unge, ungdom-
early: tidleg-
late: forseink-, utsett-
time: tid, tiden
future: framtid-
say: seier
speak: snakkar, talar
ask: spør, spurde, spørsmål-
answer: svar, svarar
write: skriv, skreiv, brev
read: les, lesarar
deny: avvis-, nektar
warn: åtvar-, varsl-
fear: frykt-, uro, redd
hope: håp, håpar
threaten: trugsmål-, trugar, truar
promise: lovar, lovnad-
demand: krev-, krav
refuse: nektar, nekta
agree: avtale-, einige, samde
meet: møte, møter, møtet
support: støtt-
help: hjelp-
plan: plan, planer, prosjekt-
decide: avgjer-, vedtak-, vedtek
change: endr-, reform-
rise: aukar, auke, stig
fall: fall, fell, sokk
return: tilbake, attende
leave: forlèt, forlat
begin: byrja-, startar
end: slutt-, avslutt-
open: opnar, opna, opning
close: steng-
find: funne, finn, oppdag-
search: søkjer, leitar, leiteaksjon-
destroy: øydela-, øydelegg-
escape: flykta, rømt, rømde
hide: løyn-, hemmeleg-
ban: forbod-, forby-
release: lauslat-, sleppt
resign: går av, sparka
visit: besøk-, vitja, reise-
marry: gift, giftar, bryllaup-
love: kjærleik-, elskar
fight: kjempar, kjempe, slag
cut: kutt-
break: braut, bryt, brote
fly: flyg, flaug
run: spring, løp
learn: lære, utdann-, undervisning-
think: meiner, trur
know: veit, vite
truth: sanning-
lie: løgn-, lyg, falsk-
mistake: feil-
apologise: orsak-, beklagar
rights: rettigheter-, likestilling-
free: fri, fridom-, gratis
power: makt-
security: tryggleik-, tryggje
danger: fare, farleg-, risiko-
crisis: krise-, problem-
big: stor, store, enorm-
small: liten, små
high: høg, høge
long: lang, lange
strong: sterk-
good: god, gode, best
bad: dårleg-, verre, verst
rich: rik, rike, milliardær-
poor: fattig-
black: svart-
white: kvit, kvite
red: rød, røde
green: grøn, grøne
blue: blå
former: tidlegare, eks
national: nasjonal-
international: internasjonal-
foreign: utanlandsk-, utanriks-
north: nord-
south: sør-
east: øst, østlig-
west: vest, vestlig-
angry: sint, sinte, rasende
happy: glad, glede-, lukkeleg-
sad: sorg, sørge-
hard: vanskeleg-, tøff, hard
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
double: dobl-, dobbel-
name: navn-
part: del, delar
against: mot, imot
candidate: kandidat-
agency: direktorat-, kommisjon-, etat
scandal: skandale-, korrupsjon-
union: unionen, fagforeining-
capital: hovudstad-
US: amerika-, usa
GB: brit-, storbritann-
DE: tysk-
FR: fransk-
RU: russ-
CN: kina-, kines-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Politiet har arrestert to menn etter drap i Førde': 'police, arrest, man, murder, two',
    'Regjeringa lovar lågare skatt på bensin neste veke': 'government, promise, tax, oil, week',
    'Kraftig jordskjelv i Tyrkia, hundrevis døde og såra': 'earthquake, hundred, death, injured',
  },
  not: {
    'Ho får alltid rett i kommunen': 'father, court',
    'Varmen kom seint på veggen': 'road, win',
  },
};
