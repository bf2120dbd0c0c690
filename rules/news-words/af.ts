import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'af',
  // Left out: weer (weather, also "again"), mag (power, also "may"), laat (late, also "lets"), lyk (body, also "seems"), meer (lake, also "more"), wet- (weet).
  words: `
man: man, mans
woman: vrou, vroue, vrou se
child: kind, kinders
baby: baba, babas
boy: seun, seuns
girl: meisie, meisies, dogter
family: gesin, gesinne, familie-
mother: ma, moeder, moeders
father: pa, vader, vaders
son: seun, seuns
daughter: dogter-
wife: eggenote, vrou
husband: eggenoot, man
friend: vriend, vriende, vriendin
people: mense, bevolking, publiek
student: student, studente, leerling-
teacher: onderwyser-
doctor: dokter-, chirurg-
soldier: soldaat, soldate, troepe
worker: werker, werkers, werknemer-
farmer: boer, boere
driver: bestuurder-, motoris-
player: speler, spelers
tourist: toeris-, besoekers
refugee: vlugteling-, asiel
migrant: migrant-, immigra-
victim: slagoffer-
leader: leier-, hoof
expert: kenner-, deskundige-, navorser-
journalist: joernalis-, verslaggewer
artist: kunstenaar-, sanger-, musikant-
actor: akteur-, aktrise-
king: koning-
president: president-
minister: minister-
mayor: burgemeester-
government: regering-, kabinet-
parliament: parlement-, senaat
party: party, partye
election: verkiesing-
vote: stem, stemme, kiesers-
law: wet, wette, wetgewing-
court: hof, howe, hooggeregshof-
judge: regter-
lawyer: prokureur-, advokaat, aanklaer-
prison: tronk-, gevangenis-
police: polisie-
crime: misdaad-, misdade, krimin-
murder: moord-, vermoor-
kill: doodgemaak, doodgeskiet, gedood
death: dood, sterf, sterftes
injured: beseer-, gewond-
attack: aanval-, aangeval
bomb: bom, bomme, ontploffing-
shoot: skiet, skote, skietery
gun: wapen-, geweer, vuurwapen-
stab: mes, steek, gesteek
rape: verkrag-, seksueel
steal: steel, gesteel, roof
arrest: gearresteer-, arres-, vasgetrek
suspect: verdag-
accuse: beskuldig-, aangekla-
trial: verhoor, hofsaak, hofsake
sentence: gevonnis-, skuldig, vonnis
investigation: ondersoek-
war: oorlog-
peace: vrede-, skietstilstand, wapenstilstand
army: leër, weermag-, militêr-
ship: skip, skepe, boot
missile: missiel-, vuurpyl-
nuclear: kern, kernkrag-, kernwapen-
terror: terreur-, terroris-
border: grens-
sanctions: sanksie-
protest: protes-, betog-
strike: staak, staking-
earthquake: aardbewing-
tsunami: tsoenami-
storm: storm-, orkaan-, sikloon-
flood: vloed-, oorstroom-, oorstroming-
rain: reën-
snow: sneeu-, ys
fire: brand, brande, vuur
volcano: vulkaan-
accident: ongeluk-, botsing-
rescue: red, redding-, gered
survive: oorleef-, oorlewende-
missing: vermis-, verdwyn-
disaster: ramp, rampe, verwoes-
emergency: noodtoestand, noodhulp, noodgeval-
weather: weerdiens, temperatu-
climate: klimaat-
environment: omgewing-, besoedel-
money: geld, belê, belegging-
price: prys, pryse
tax: belasting-, tarief, tariewe
bank: bank, banke
market: mark, markte
company: maatskappy-
trade: handel-, uitvoer-
work: werk, werkloos-, werkgeleentheid-
pay: loon, salaris-, betaal
million: miljoen-
billion: miljard-
thousand: duisend-
hundred: honderd-
percent: persent-
dollar: dollar-
euro: euro
buy: koop, gekoop
sell: verkoop-
economy: ekonom-
oil: olie-, petrol-, brandstof-
energy: energie-, krag, elektrisiteit-
food: kos, voedsel-
car: motor, voertuig-, voertuie
plane: vliegtuig-, vlug
train: trein-, spoor
road: pad, paaie, straat
bridge: brug, brûe
airport: lughawe-
house: huis, huise
building: gebou-
build: bou, bouwerk-
city: stad, stede, dorp
village: dorp, dorpie
country: land, lande
state: staat, state
world: wêreld-
island: eiland-
sea: see, oseaan, strand-
river: rivier-, dam
mountain: berg, berge
forest: bos, woud-
land: grond-
water: water-
space: ruimte-, satelliet-
hospital: hospitaal-, hospitale, kliniek-
disease: siekte-, pasiënt-
virus: virus-, pandemie-, epidemie-
cancer: kanker-
medicine: medisyne-, dwelm-
vaccine: entstof-, ingeënt
health: gesondheid-
surgery: operasie-
birth: geboorte-, gebore, swanger-
sleep: slaap-
head: kop, brein
heart: hart, harte
body: liggaam, lyke
film: film-, fliek-, rolprent-
music: musiek-, liedjie-, konsert-
book: boek, boeke, skrywer-
art: kuns, skilder-
museum: museum-, uitstalling-
statue: standbeeld-, gedenkteken-
church: kerk-, predikant-
religion: godsdiens-, god, geloof
mosque: moskee-, moslem-, islam-
school: skool-, skole
university: universiteit-
study: studie-, navorsing-, opname
science: wetenskap-
language: taal, tale, afrikaans
history: geskiedenis-, historie-
award: toekenning-, prys
star: ster, sterre
television: televisie-, tv
newspaper: koerant-, media, tydskrif-
internet: internet-, webwerf-, aanlyn
social media: sosiale media, facebook
phone: telefoon-, selfoon-
computer: rekenaar-, tegnologie-
artificial intelligence: kunsmatige intelligensie, ki
advertisement: advertensie-
game: spel, spele
fashion: mode, klere, rok
beauty: skoonheid-
festival: fees, feeste
restaurant: restaurant-, kroeg-
drink: drank-, bier, alkohol-
animal: dier, diere
dog: hond, honde
cat: kat, katte
horse: perd, perde
pig: vark, varke
cow: koei, koeie, beeste
bird: voël-
fish: vis, visse, haai
football: sokker-
team: span, spanne
match: wedstryd-
win: wen, wenner-, oorwinning-
lose: verloor-, nederlaag
goal: doel, doele
champion: kampioen-, titel
cup: beker-
coach: afrigter-, kaptein-
race: wedren-, wedloop
final: eindstryd-, finaal
league: liga
season: seisoen-
club: klub-
athlete: atleet, atlete, sport-
day: dag, dae
night: nag, nagte
week: week, weke, naweek
month: maand-
year: jaar, jare
today: vandag, nou
hour: uur, ure
minute: minuut, minute, sekonde-
new: nuwe, nuut
first: eerste
second: tweede
last: laaste
old: ou, oud, bejaarde-
young: jong-, jeug-
early: vroeg-
late: vertraag-, uitgestel
time: tyd, tye
future: toekoms-
say: sê, gesê
speak: praat, toespraak
ask: vra, gevra, vraag
answer: antwoord-, reaksie
write: skryf, geskryf, brief
read: lees, leser-
deny: ontken-, verwerp-
warn: waarsku-
fear: vrees-, angs, bekommer-
hope: hoop-
threaten: dreig-, bedreig-
promise: belowe, belofte-
demand: eis, eise
refuse: weier-
agree: ooreenkoms-, akkoord
meet: ontmoet-, beraad, vergadering-
support: steun-, ondersteun-
help: help, hulp
plan: plan, planne, projek-
decide: besluit-
change: verander-, hervorm-
rise: styg-, verhoog-
fall: daal, gedaal, val
return: keer terug, terug
leave: verlaat, vertrek-
begin: begin-
end: einde, eindig-
open: open, oopgemaak
close: sluit, gesluit
find: vind, gevind, ontdek-
search: soek, soektog-
destroy: verniel-, ineengestort
escape: ontsnap-, vlug
hide: wegkruip-, geheim-, versteek
ban: verbied-, verbod-
release: vrygelaat, vrylating-
resign: bedank-, afgedank, ontslaan
visit: besoek-, reis, reise
marry: trou, troue, huwelik-
love: liefde-, lief
fight: stryd, veg, geveg
cut: sny, besnoei-
break: breek, gebreek
fly: vlieg
run: hardloop-
learn: leer, onderwys
think: dink, mening-
know: weet
truth: waarheid-
lie: leuen-, vals
mistake: fout, foute
apologise: verskoning-, jammer
rights: regte, menseregte-
free: vry, vryheid-, gratis
power: magte, magtig-
security: veiligheid-
danger: gevaar, gevaarlik-, risiko-
crisis: krisis-, probleem, probleme
big: groot, reuse
small: klein-
high: hoog, hoë
long: lang
strong: sterk-
good: goed, goeie, beste
bad: sleg-
rich: ryk, rykste
poor: arm, armoede
black: swart-
white: wit
red: rooi
green: groen-
blue: blou
former: voormalige-, oud
national: nasional-
international: internasional-
foreign: buitelan-
north: noord-
south: suid-
east: oos, ooste
west: wes, weste
angry: kwaad, woede, woedend
happy: bly, gelukkig
sad: hartseer, rou
hard: moeilik-
two: twee
three: drie
four: vier
five: vyf
six: ses
seven: sewe
eight: agt
nine: nege
ten: tien
half: helfte, half
double: dubbel-, verdubbel-
name: naam, name
part: deel, dele
against: teen
candidate: kandidaat, kandidate
agency: agentskap-, kommissie-
scandal: skandaal, korrup-
union: unie, vakbond-
capital: hoofstad-
US: amerika-, vsa
GB: brit-, brittanje, vk, engeland
DE: duits-
FR: frans-, frankryk-
RU: russ-, rusland-
CN: chin-, sjin-
EU: eu
UN: vn
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Polisie keer drie mans vas ná moord in Pretoria': 'police, three, man, murder',
    'Aardbewing eis honderde lewens in Turkye': 'earthquake, demand, hundred',
    'Regering wil belasting op brandstof verhoog': 'government, tax, oil, rise',
  },
  not: {
    'Die weerstand was groter as gedink': 'weather, win',
    'Die motief is nie bekend nie, meer as genoeg': 'car, river',
  },
};
