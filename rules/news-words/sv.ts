import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'sv',
  // Left out: år (year, reads as är: is), män (men, reads as the pronoun man), far (får: gets), svår (hard, reads as svar: answer), andra (second, mostly "others").
  words: `
man: mannen, mansperson-
woman: kvinn-
child: barn, barnen, barnet
baby: bebis-, spädbarn
boy: pojk-
girl: flick-, tjejer
family: familj-, anhöriga
mother: mamma-, mor, modern
father: pappa-, fadern
son: son, sonen
daughter: dotter-, döttrar
wife: hustru-, fru
husband: make, maken
friend: vän, vänner
people: människor, befolkning-
student: student-, elev, elever-
teacher: lärare-
doctor: läkare-, kirurg-
soldier: soldat-, trupper
worker: anställd-, arbetare-, personal
farmer: bönder-, bonde
driver: förare-, chaufför-, bilist-
player: spelare-, -spelare
tourist: turist-
refugee: flykting-, asyl-
migrant: migrant-, migration-, invandr-
victim: offer, offret, offren
leader: ledare-, -ledare, chef
expert: expert-, forskare-
journalist: journalist-, reporter-
artist: artist-, konstnär-, musiker
actor: skådespel-
king: kung, kungen, drottning-
president: president-
minister: minister-, -minister, -ministern
mayor: borgmästare-
government: regering-
parliament: riksdag-, parlament-, senat-
party: parti, partiet, partier
election: valet, riksdagsval-, -valet
vote: röst-, folkomröstning-, väljar-
law: lagen, lagar, -lagen
court: domstol-, tingsrätt-, hovrätt-
judge: domare-
lawyer: advokat-, åklagar-
prison: fängelse-, häkte-, intagna
police: polis-, -polisen
crime: brott-, krimin-
murder: mord-, mördad-
kill: dödad-, dödar
death: död, döda, dödsfall
injured: skadad-, skador
attack: attack-, angrep-, angrip-
bomb: bomb-, explosion-, sprängning-
shoot: skott, sköt, skjutning-
gun: vapen-, gevär-
stab: kniv-
rape: våldt-, sexuell-
steal: stöld-, stulen, rån
arrest: gripen, gripna, grips
suspect: misstänk-
accuse: anklag-, åtal-
trial: rättegång-, stämmer
sentence: dömd, döms, skyldig
investigation: utred-, undersökning-
war: krig, kriget, -kriget
peace: fred, freden, vapenvila-
army: armé, armén, militär-
ship: fartyg-, båt, båten
missile: missil-, robotar, raket-
nuclear: kärnvapen-, kärnkraft-, atom-
terror: terror-
border: gräns, gränsen, gränser
sanctions: sanktion-, blockad-
protest: protest-, demonstr-
strike: strejk-
earthquake: jordbävning-, jordskalv-, skalvet
tsunami: tsunami-
storm: storm, stormen, orkan-
flood: översvämning-
rain: regn-, skyfall
snow: snö, snöfall-, snöoväder
fire: brand, branden, bränder
volcano: vulkan-
accident: olyck-, -olycka, krock-
rescue: rädd-, undsätt-
survive: överlev-
missing: försvunn-, saknas
disaster: katastrof-
emergency: nödläge-, akut-
weather: väder-, vädret, temperatur-
climate: klimat-
environment: miljö-, utsläpp-
money: pengar-, invester-
price: priser-, pris, kostnad-
tax: skatt-, tullar-
bank: bank, banken, -bank
market: marknad-
company: företag-, bolag-
trade: handel, handeln, export-
work: jobb-, arbete, arbetslös-
pay: lön, löner-, betal-
million: miljon-
billion: miljard-
thousand: tusen-
hundred: hundra-
percent: procent-
dollar: dollar-
euro: euro
buy: köp, köper, köpt
sell: sälj-, såld-, försälj-
economy: ekonomi-
oil: olja-, oljepris-, bensin-
energy: energi-, elpris-, kraftverk-
food: mat, maten, livsmedel-
car: bil, bilar, bilen
plane: flygplan-, plan, flyg
train: tåg, tågtrafik-
road: väg, vägen, gata-
bridge: bro, bron, broar
airport: flygplats-
house: hus, huset, bostad-
building: byggnad-, fastighet-
build: bygg-
city: stad, staden, städer
village: byn, byar
country: land, landet, länder
state: stat, staten, delstat-
world: värld-
island: ön, öar, öarna
sea: hav, havet, kust-
river: floden, älv, älven
mountain: berg, berget
forest: skog-
land: mark, marken
water: vatten-, vattnet
space: rymd-, satellit-
hospital: sjukhus-
disease: sjukdom-, smitta-, patient-
virus: virus-, pandemi-, epidemi-
cancer: cancer-, tumör-
medicine: läkemedel-, medicin-, narkotika-
vaccine: vaccin-
health: hälsa-, sjukvård-
surgery: operation-, opererad-
birth: född-, födsel-, gravid-
sleep: sömn-, sover
head: huvud-, hjärn-
heart: hjärt-
body: kropp-
film: film, filmen, filmer
music: musik-, låt, låten
book: bok, boken, böcker
art: konst, konsten, målning-
museum: museum-, museet, utställning-
statue: staty-, monument-
church: kyrk-, präst-
religion: religi-, gud
mosque: moské-, muslim-, islam-
school: skola-, skolor
university: universitet-, högskol-
study: studie-, undersökning-
science: vetenskap-
language: språk-
history: histori-
award: pris, priset, prisas
star: stjärn-
television: tv, svt, kanal
newspaper: tidning-
internet: internet-, nätet
social media: sociala medier, facebook
phone: telefon-, mobil-
computer: dator-, teknik-
artificial intelligence: artificiell intelligens, ai
advertisement: reklam-, annons-
game: spel, spelet
fashion: mode, kläder-, klänning-
beauty: skönhet-, smink-
festival: festival-, firar
restaurant: restaurang-, krog-
drink: öl, alkohol-, dryck-
animal: djur-
dog: hund, hunden, hundar-
cat: katt-
horse: häst-
pig: gris-
cow: kor, korna, nötkreatur
bird: fågel-, fåglar-
fish: fisk-, haj
football: fotboll-
team: lag, laget
match: match, matchen, matcher
win: vinn-, vann, seger-
lose: förlor-, förlust-
goal: mål, målet
champion: mästar-, guld
cup: cupen, vm, em
coach: tränare-, förbundskapten-
race: lopp, loppet, grand prix
final: final, finalen
league: ligan, allsvensk-
season: säsong-
club: klubb-
athlete: idrott-, sport-
day: dag, dagen, dagar
night: natt, natten, nätter
week: vecka-, veckor
month: månad-
year: året, åren
today: idag, nu
hour: timme-, timmar
minute: minut-, sekund-
new: ny, nya, nytt
first: första, först
last: sista, senaste
old: gammal, gamla, äldre
young: ung, unga, ungdom-
early: tidig-
late: försen-, uppskjut-
time: tid, tiden
future: framtid-
say: säger, säga, sade
speak: talar, talade, tal
ask: frågar, fråga, frågor
answer: svarar, svaret
write: skriv-, skrev, brev
read: läsare-, läser
deny: förnek-, avvis-
warn: varna-, varning-
fear: rädsla-, oro, oroar
hope: hopp, hoppas
threaten: hot, hotar, hotad-
promise: lovar, löfte-
demand: kräv-, krav
refuse: vägrar, vägrade
agree: avtal-, enas, överens
meet: möte, mötet, möter
support: stöd-
help: hjälp-
plan: planerar, planer, projekt-
decide: beslut-
change: förändr-, reform-
rise: ökar, ökning-, stiger
fall: minsk-, sjunk-, faller
return: återvänd-, tillbaka
leave: lämna-
begin: börja-, inled-, starta-
end: slut, slutar, avslut-
open: öppna-
close: stänger, stängd-, stängs
find: hittad-, hittat-, upptäck-
search: söker, sökande, letar
destroy: förstör-, rasade, kollaps-
escape: flyr, flydde, rymd
hide: gömd-, hemlig-
ban: förbud-, förbjud-
release: frigiv-, släpps, släppt
resign: avgår, avgång-, sparkas
visit: besök-, resa, resor
marry: gift, gifter, bröllop-
love: kärlek-, älskar
fight: kamp, kämpar, strid-
cut: minskar, nedskärning-
break: bröt, bryter, bruten
fly: flyger, flög
run: springer, löpare-
learn: lär, utbild-, undervisning-
think: tror, tycker, åsikt-
know: vet, veta
truth: sanning-
lie: lögn-, ljuger, falsk-
mistake: misstag-, fel
apologise: ursäkt-, förlåt
rights: rättigheter-, jämställd-
free: fri, fritt, frihet-
power: makt-, mäktig-
security: säkerhet-, säker
danger: fara, farlig-, risk-
crisis: kris-, problem-
big: stor, stora, enorm-
small: liten, små
high: hög, höga, högst-
long: lång, långa
strong: stark-
good: bra, bäst, bättre
bad: dålig-, sämre, sämst
rich: rik, rika, miljardär-
poor: fattig-
black: svarta
white: vit, vita, vitt
red: röd, röda
green: grön-
blue: blå, blåa
former: tidigare, före detta, ex
national: nationell-
international: internationell-
foreign: utländsk-, utrikes-
north: norr, norra, nord-
south: söder, södra, syd-
east: östra, österut
west: väst, västra, väster
angry: arg, arga, ilska-
happy: glad, glada, lycklig-
sad: ledsen, sorg, sorgen
hard: svårighet-, tuff
two: två
three: tre
four: fyra
five: fem
six: sex
seven: sju
eight: åtta
nine: nio
ten: tio
half: hälften, halv-
double: dubbel-, fördubbl-
name: namn, namnet
part: del, delar
against: mot, emot
candidate: kandidat-
agency: myndighet-, kommission-
scandal: skandal-, korruption-
union: unionen, facket, fackförbund-
capital: huvudstad-
US: amerika-, usa
GB: brit-, storbritann-, englan-
DE: tysk-
FR: frans-, frankrik-
RU: rysk-, rysslan-
CN: kina-, kines-
KP: nordkorea-
KR: sydkorea-
SY: syri-
TR: turk-
EU: eu
UN: fn
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Polisen har gripit mannen som är misstänkt för mord i Malmö': 'police, man, suspect, murder',
    'Tusentals evakueras efter kraftigt jordskalv i Japan': 'thousand, earthquake',
    'Regeringen vill höja skatten på bensin': 'government, tax, oil',
    'Skådespelaren vinner pris för ny film': 'actor, win, award, new, film',
  },
  not: {
    'Man är och får vara kvar för rätten till ost': 'year, man, father, court, east',
    'Lastbilschauffören är lika trött som barnbarnet': 'car, child, truth',
  },
};
