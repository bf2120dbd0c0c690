import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'nl',
  // Left out: meer (lake, also "more"), weer- (again), laat (late, also "lets"), weg (road, also "away"), over, nood- (noodzakelijk), hoofd- (hoofdstad).
  words: `
man: man, mannen
woman: vrouw-
child: kind, kinderen, minderjarig-
baby: baby-, peuter-
boy: jongen, jongens
girl: meisje-
family: familie-, gezin-
mother: moeder-
father: vader-
son: zoon, zonen
daughter: dochter-
wife: echtgenote, vrouw
husband: echtgenoot
friend: vriend-
people: mensen, bevolking-
student: student-, leerling-, scholier-
teacher: leraar, leraren, docent-
doctor: arts, artsen, dokter-
soldier: soldaten, soldaat, militairen
worker: werknemer-, arbeider-, personeel-
farmer: boer, boeren, landbouwer-
driver: bestuurder-, automobilist-, chauffeur-
player: speler-, -speler, speelster-
tourist: toerist-, vakantieganger-, bezoekers
refugee: vluchteling-, asiel-
migrant: migrant-, migratie-, immigra-
victim: slachtoffer-
leader: leider-, -leider, topman
expert: expert-, deskundig-, onderzoeker-
journalist: journalist-, verslaggever-
artist: kunstenaar-, zanger-, artiest-
actor: acteur-, actrice-
king: koning-, prins
president: president-
minister: minister-, staatssecretaris-
mayor: burgemeester-
government: regering-, kabinet-
parliament: parlement-, tweede kamer, kamerlid
party: partij, partijen, -partij
election: verkiezing-, -verkiezingen
vote: stem, stemmen, kiezer-
law: wet, wetten, wetsvoorstel
court: rechtbank-, gerechtshof, hof
judge: rechter, rechters
lawyer: advocat-, advocaat, officier van justitie
prison: gevangenis-, celstraf, gevangene-
police: politie-, agenten
crime: misdaad, misdad-, crimin-
murder: moord-, vermoord-, doodslag
kill: gedood, doodt, doden
death: dood, dode, overled-
injured: gewond-, verwond-
attack: aanval-, aanslag-, aangevallen
bomb: bom, bommen, explosie-
shoot: schiet-, schoten, neergeschoten
gun: wapen-, vuurwapen-, geweer
stab: mes, messen, steek-
rape: verkracht-, seksueel, aanrand-
steal: gestolen, diefstal-, overval-
arrest: aangehouden, arrest-, opgepakt
suspect: verdacht-, verdenk-
accuse: beschuldig-, aanklacht-, aangeklaagd
trial: proces, rechtszaak, rechtszaken
sentence: veroordeel-, schuldig, vonnis-
investigation: onderzoek-
war: oorlog-
peace: vrede-, staakt het vuren, bestand
army: leger, legers, militair-
ship: schip, schepen, boot
missile: raket-
nuclear: nucleair-, kern-, atoom-
terror: terror-, terreur
border: grens-, grenzen
sanctions: sanctie-
protest: protest-, betog-, demonstr-
strike: staking-, staken
earthquake: aardbeving-
tsunami: tsunami-, vloedgolf
storm: storm-, orkaan-, orkanen
flood: overstrom-, watersnood
rain: regen-, neerslag
snow: sneeuw-, ijs
fire: brand, branden, bosbrand-
volcano: vulkaan-, vulkan-, uitbarsting-
accident: ongeluk-, ongeval-, botsing-
rescue: gered, redding-, redden
survive: overleef-, overlevende-
missing: vermist-, vermissing-, verdwenen
disaster: ramp, rampen, catastrof-
emergency: noodsituatie-, noodtoestand, noodhulp
weather: weerbericht-, temperatu-
climate: klimaat-
environment: milieu-, vervuil-
money: geld, miljoenen, invester-
price: prijs-, prijzen, kosten
tax: belasting-, heffing-, btw
bank: bank, banken, -bank
market: markt-, -markt
company: bedrijf-, bedrijven, concern-
trade: handel-, export-
work: werk, werken, baan
pay: loon-, lonen, salaris-
million: miljoen-
billion: miljard-
thousand: duizend-
hundred: honderd-
percent: procent-
dollar: dollar-
euro: euro
buy: koopt, kopen, gekocht
sell: verkoop-, verkocht-
economy: econom-
oil: olie-, benzine-
energy: energie-, stroom-, elektricit-
food: voedsel-, eten, voeding-
car: auto, auto's, voertuig-
plane: vliegtuig-, vlucht, vluchten
train: trein-, spoor-
road: wegen, snelweg-, straat
bridge: brug, bruggen
airport: luchthaven-, vliegveld-
house: huis, huizen, woning-
building: gebouw-, flat
build: bouw-, gebouwd
city: stad, steden
village: dorp-
country: land, landen
state: staat, staten
world: wereld-
island: eiland-
sea: zee, zeeën, oceaan
river: rivier-
mountain: bergen, gebergte
forest: bos, bossen
water: water-
space: ruimtevaart-, satelliet-, ruimte
hospital: ziekenhuis-, ziekenhuizen, kliniek-
disease: ziekte-, besmet-, patiënt-
virus: virus-, epidemie-, pandemie-
cancer: kanker-, tumor-
medicine: medicijn-, geneesmiddel-, drugs
vaccine: vaccin-
health: gezondheid-, zorg
surgery: operatie-, geopereerd
birth: geboorte-, geboren, zwanger-
sleep: slaap-, slapen
head: hoofd, hersen-
heart: hart, harten
body: lichaam, lichamen, lijk
film: film-, bioscoop-
music: muziek-, liedje-, album-
book: boek, boeken, roman
art: kunst, schilder-
museum: museum-, musea, tentoonstelling-
statue: standbeeld-, monument-
church: kerk-, priester-
religion: religi-, geloof, god
mosque: moskee-, moslim-, islam-
school: school, scholen, -school
university: universit-, hogeschool-
study: studie-, enquête-, peiling-
science: wetenschap-
language: taal, talen
history: geschiedenis-, histori-
award: onderscheiding-, prijs
star: ster, sterren
television: televisie-, tv, zender
newspaper: krant-, media, tijdschrift-
internet: internet-, online, website-
social media: sociale media, facebook
phone: telefoon-, mobiel-
computer: computer-, robot-, technolog-
artificial intelligence: kunstmatige intelligentie, ai
advertisement: reclame-, adverten-
game: spel, spelen, game
fashion: mode, kleding, jurk
beauty: schoonheid-, cosmetica
festival: festival-, feest-
restaurant: restaurant-, café-, kroeg
drink: drank-, bier, alcohol-
animal: dier, dieren, -dieren
dog: hond, honden
cat: kat, katten
horse: paard-
pig: varken-
cow: koe, koeien, rund-
bird: vogel-
fish: vis, vissen, haai
football: voetbal-
team: team, ploeg, elftal
match: wedstrijd-, duel
win: wint, winnaar-, winst
lose: verliest, verloren, nederlaag
goal: doelpunt-, goal
champion: kampioen-, titel
cup: beker-, wk
coach: coach-, trainer-, bondscoach
race: race, races, grand prix
final: finale-
league: competitie, eredivisie, liga
season: seizoen-
club: club-, voetbalclub
athlete: atleet-, atleten, sport-
day: dag, dagen
night: nacht-
week: week, weken, weekend
month: maand-
year: jaar, jaren
today: vandaag
hour: uur, uren
minute: minuut, minuten, seconden
new: nieuw, nieuwe
first: eerste
second: tweede
last: laatste, afgelopen
old: oud, oude, ouderen
young: jong-, jeugd-
early: vroeg-
late: vertrag-, uitgesteld
time: tijd, tijden
future: toekomst-
say: zegt, zeggen, verklaart
speak: spreekt, toespraak
ask: vraagt, vraag, vragen
answer: antwoord-, reactie
write: schrijf-, geschreven, brief
read: lezen, lezer-
deny: ontken-, wijst af
warn: waarschuw-
fear: vrees-, angst-, vrezen
hope: hoop, hoopt, hopen
threaten: dreig-, bedreig-
promise: belooft, beloft-, beloofd
demand: eist, eisen
refuse: weiger-
agree: akkoord-, verdrag-, overeenkomst-
meet: ontmoet-, top, overleg
support: steun-, gesteund
help: hulp-, helpt, helpen
plan: plan, plannen, project-
decide: besluit-, beslis-, besloten
change: verander-, hervorm-, wijzig-
rise: stijg-, gestegen, groei
fall: daalt, gedaald, daling
return: terugkeer-, keert terug, terug
leave: vertrek-, verlaat, verlaten
begin: begin-, begonnen, start
end: einde, eindig-, stopt
open: open, opent, geopend
close: sluit-, gesloten
find: gevonden, vindt, ontdek-
search: zoek-, gezocht
destroy: verniel-, vernietig-, ingestort
escape: ontsnap-, gevlucht, vlucht
hide: verborgen, geheim-, verstopt
ban: verbod-, verbied-
release: vrijgelaten, vrijlating-
resign: stapt op, ontslag-, aftred-
visit: bezoek-, reis, reizen
marry: trouwt, bruiloft-, huwelijk-
love: liefde-, houdt van
fight: strijd-, gevecht-, vecht-
cut: bezuinig-, snij-
break: breekt, gebroken
fly: vliegt, vliegen
run: rent, rennen, hardlop-
learn: leert, onderwijs-, les
think: denkt, mening-
know: weet, weten
truth: waarheid-
lie: leugen-, liegt, nep
mistake: fout, fouten
apologise: excuses
rights: rechten, mensenrechten
free: vrij, vrijheid-, gratis
power: macht-
security: veiligheid-, veilig
danger: gevaar-, risico-
crisis: crisis-, problem-, probleem
big: groot, grote, enorm-
small: klein-
high: hoog, hoge
long: lang, lange
strong: sterk-
good: goed, goede, beter
bad: slecht, slechte, erger
rich: rijk, rijke, rijkste
poor: arm, arme, armoede
black: zwart-
white: wit, witte
red: rood, rode
green: groen-
blue: blauw-
former: voormalig-, ex
national: nationa-
international: internationa-
foreign: buitenland-
north: noord-
south: zuid-
east: oost, oosten, oostelijk
west: west, westen, westelijk
angry: boos, woede, woedend-
happy: blij, gelukkig-, vreugde
sad: verdriet-, rouw
hard: moeilijk-, zwaar
two: twee
three: drie
four: vier
five: vijf
six: zes
seven: zeven
eight: acht
nine: negen
ten: tien
half: helft, halve
double: dubbel-, verdubbel-
name: naam, namen
part: deel, delen
against: tegen
candidate: kandida-, lijsttrekker-
agency: commissie-, agentschap-
scandal: schandaal-, corrupt-, ophef
union: unie, vakbond-
capital: hoofdstad-
US: amerika-, vs, verenigde staten
GB: brit-, vk, verenigd koninkrijk, engel-
DE: duits-
FR: frans-, frankrijk-
RU: russ-, rusland-
CN: chin-
SY: syri-
TR: turk-
EU: eu
UN: vn
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Politie houdt drie verdachten aan na dodelijke steekpartij in Rotterdam': 'police, three, suspect, stab',
    'Zware aardbeving treft noorden van Japan, honderden gewonden': 'earthquake, north, hundred, injured',
    'Kabinet wil belasting voor bedrijven verhogen, vakbonden dreigen met staking': 'government, tax, company, union, threaten, strike',
  },
  not: {
    'Het bankje staat weer in het noodzakelijke licht, meer niet': 'bank, weather, emergency, river',
    'De overlast in het gebouwtje laat het bestuur koud': 'old, bomb',
  },
};
