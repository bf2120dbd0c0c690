import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'lb',
  // Left out: Dag- (dagéint), haut as skin, Art (kind). Articles are written on the word: d’Regierung.
  words: `
man: Mann, Männer-
woman: Fra, Fraen
child: Kand, Kanner, mannerjäreg-
baby: Puppelchen, Baby-
boy: Jong, Jongen
girl: Meedchen, Meedercher
family: Famill-
mother: Mamm, Mutter, Mammen
father: Papp, Vater
son: Jong, Fils
daughter: Duechter-
friend: Frënd-
people: Leit, Bevëlkerung-, Awunner-
student: Schüler-, Student-
teacher: Enseignant-, Léierpersonal, Schoulmeeschter-
doctor: Dokter-, Chirurg-
soldier: Zaldot-
worker: Aarbechter-, Salarié-, Mataarbechter-
farmer: Bauer, Baueren, Landwirt-
driver: Chauffer-, Chauffeur-
player: Spiller-
tourist: Tourist-
refugee: Flüchtling-, Asyl-
migrant: Migrant-, Migratioun-
victim: Affer-
leader: Chef, Leader
expert: Expert-, Fuerscher-
journalist: Journalist-
artist: Kënschtler-, Sänger-, Museker-
actor: Schauspiller-
king: Kinnek, Kinneg-, Groussherzog
president: President-
minister: Minister-, Premier
mayor: Buergermeeschter-
government: Regierung-
parliament: Parlament-, Chamber, Deputéiert-
party: Partei-
election: Wal, Walen, -walen
vote: Stëmm-, gestëmmt, Referendum
law: Gesetz-
court: Geriicht-, Tribunal
judge: Riichter-
lawyer: Affekot-, Parquet
prison: Prisong-
police: Police, Polizei, Polizist-
crime: Verbriech-, Kriminal-
murder: Mord-, ermuert
kill: ëmbruecht, doutgeschoss
death: Doud-, gestuerwen
injured: blesséiert-, verwonnt
attack: Attack-, Ugrëff-
bomb: Bomm, Bommen, Explosioun-
shoot: Schëss, geschoss
gun: Waff, Waffen, Pistoul
stab: Messer-
rape: Vergewaltegung-, vergewaltegt
steal: geklaut, Déifstall, Abriecher-
arrest: festgeholl, verhaft, Arrestatioun-
suspect: verdächteg-, Verdacht
accuse: beschëllegt, Uklo, ugeklot
trial: Prozess, Prozesser
sentence: verurteelt, Urteel-, schëlleg
investigation: Enquête, Enquêten, Ermëttlung-
war: Krich, Krichs-
peace: Fridden-, Waffestëllstand
army: Arméi, Militär-
ship: Schëff-, Boot
missile: Rakéit-
nuclear: nuklear, Atom-
terror: Terror-
border: Grenz-
sanctions: Sanktioun-
protest: Protest-, Manifestatioun-, Manif
strike: Streik-
earthquake: Äerdbiewen
tsunami: Tsunami
storm: Stuerm-, Orkan
flood: Iwwerschwemmung-, Héichwaasser
rain: Reen
snow: Schnéi
fire: Brand, Feier, gebrannt
volcano: Vulkan-
accident: Accident-
rescue: gerett, Rettung-, Secours
survive: iwwerlieft
missing: vermësst, verschwonnen
disaster: Katastroph-
emergency: Noutfall-, Noutstand
weather: Wieder, Wiederbericht, Temperatur-
climate: Klima-
environment: Ëmwelt-, Verschmotzung
money: Suen, Investitioun-
price: Präis, Präisser
tax: Steier-, Tax, Taxen
bank: Bank, Banken
market: Maart, Mäert
company: Entreprise-, Betrib-, Firma
trade: Handel
work: Aarbecht-, Job
pay: Loun, Léin, Pai
million: Millioun-
billion: Milliard-
thousand: Dausend-
hundred: Honnert-
percent: Prozent
dollar: Dollar-
euro: Euro
buy: kafen, kaaft
sell: verkaf-, verkaaft
economy: Ekonomie-, Wirtschaft-
oil: Ueleg, Pëtrol-, Bensinn
energy: Energie-, Stroum
food: Liewensmëttel-, Iessen
car: Auto, Autoen, Gefier-
plane: Fliger-, Flug-
train: Zuch, Zich
road: Strooss, Stroossen, Autobunn
bridge: Bréck, Brécken
airport: Fluchhafen, Findel
house: Haus, Haiser, Logement-
building: Gebai
build: bauen, gebaut
city: Stad, Stied
village: Duerf, Dierfer
country: Land, Länner
state: Staat
world: Welt, weltwäit
island: Insel-
sea: Mier, Ozean, Plage
river: Floss, Musel
mountain: Bierg, Bierger
forest: Bësch, Bëscher
water: Waasser-
space: Weltraum, Satellit-
hospital: Spidol-, Spideeler, Klinik-
disease: Krankheet-, Patient-
virus: Virus, Pandemie, Epidemie
cancer: Kriibs
medicine: Medikament-, Drogen
vaccine: Impf-, geimpft
health: Gesondheet-
surgery: Operatioun-
birth: Gebuert-, gebuer, schwanger
sleep: Schlof-
head: Kapp, Käpp, Gehier
heart: Häerz-
body: Kierper, Läich, Läichen
film: Film, Filmer, Kino
music: Musek-, Lidd, Concert-
book: Buch, Bicher, Auteur
art: Konscht-
museum: Musée-, Ausstellung-
statue: Statue, Monument-, Denkmal
church: Kierch-, Kathedral, Paschtouer
religion: Relioun-, Gott
mosque: Moschee, Muslim-, Islam-
school: Schoul-
university: Universitéit-, Uni
study: Etüd, Etüden, Ëmfro
science: Wëssenschaft-
language: Sprooch-
history: Geschicht-
award: Präis, ausgezeechent
star: Stär, Star
television: Televisioun-, Tëlee
newspaper: Zeitung-, Press
internet: Internet, Internetsite
social media: sozial Medien, soziale Medien, Facebook
phone: Telefon-, Handy
computer: Computer-, Technologie-
artificial intelligence: kënschtlech Intelligenz, KI
advertisement: Reklamm
game: Spill, Spiller
fashion: Moud, Kleeder
festival: Festival-, gefeiert
restaurant: Restaurant-, Café
drink: Béier, Alkohol
animal: Déier-
dog: Hond, Hënn
cat: Kaz, Kazen
horse: Päerd
pig: Schwäin
cow: Kou, Kéi
bird: Vull, Vullen
fish: Fësch
football: Futtball-, Fussball-
team: Ekipp-, Equipe
match: Match, Matcher
win: gewannt, Victoire, Gewënner-
lose: verluer, Néierlag
goal: Gol, Goler
champion: Champion-
cup: Coupe, WM
coach: Trainer-
race: Course, Grand Prix
final: Finall
league: Liga, BGL
season: Saison
club: Club, Clibb
athlete: Athlet-, Sport-
day: Dag, Deeg
night: Nuecht, Nuechten
week: Woch, Wochen
month: Mount, Méint
year: Joer, Joren
today: haut
hour: Stonn, Stonnen
minute: Minutt-, Sekonn-
new: nei, neie, neien
first: éischt, éischte, éischten
second: zweet, zweete, zweeten
last: lescht, leschte, leschten
old: al, alen
young: jonk, Jonker, Jugend-
early: fréi
late: spéit, Verspéidung-, verréckelt
time: Zäit
future: Zukunft, Avenir
say: seet, sot, gesot
speak: schwätzt, Ried
ask: freet, gefrot
answer: Äntwert-
write: schreift, Bréif
deny: ofgeleent, dementéiert
warn: warnt, Warnung-
fear: Angscht, fäert
hope: Hoffnung, hofft
threaten: dreet, menacéiert, Drohung-
promise: versprécht, versprach
demand: fuerdert, Fuerderung-, verlaangt
refuse: refuséiert, weigert
agree: Accord-, Ofkommes
meet: trëfft, Sommet, Reunioun
support: ënnerstëtzt, Ënnerstëtzung-
help: Hëllef-
plan: Plang, Pläng, Projet-
decide: decidéiert, Decisioun-
change: Reform-, Ännerung-, ännert
rise: klëmmt, gestiegen, Hausse
fall: fält, gefall, Réckgang
return: zréck
leave: verléisst, Austrëtt
begin: fänkt un, Start
end: Enn, eriwwer
open: opgaangen, opgemaach, Ouverture
close: zougemaach, Schléissung-
find: fonnt, entdeckt
search: sicht, gesicht, Sich
destroy: zerstéiert
escape: geflücht, Flucht
hide: verstoppt, geheim-
ban: Verbuet, verbueden
release: fräigelooss, Fräiloossung
resign: Demissioun-, entlooss
visit: Visitt-, besicht, Rees
marry: Hochzäit-, bestuet
love: Léift
fight: Kampf, kämpft
cut: gekierzt, Kierzung-
break: gebrach
learn: Educatioun, Enseignement, léieren
think: Meenung
truth: Wourecht
lie: Ligen, gelunn
mistake: Feeler-
apologise: entschëllegt, Excuse
rights: Rechter, Mënscherechter
free: fräi, Fräiheet, gratis
power: Muecht
security: Sécherheet-
danger: Gefor, geféierlech, Risiko
crisis: Kris, Krisen, Problem-
big: grouss, groussen
small: kleng, klengen
high: héich, héije
long: laang
strong: staark
good: gutt, besser, beschten
bad: schlecht-
rich: räich
poor: aarm, Aarmut
black: schwaarz
white: wäiss
red: rout
green: gréng-
blue: blo
former: fréier, ex
national: national-
international: international-
foreign: auslännesch, Ausland, Ausseminister
north: Norden, Nord
south: Süden, Süd
east: Osten
west: Westen
angry: rosen, Roserei
happy: glécklech, Freed
sad: traureg, Trauer-
hard: schwéier, schwiereg
two: zwee, zwou
three: dräi
four: véier
five: fënnef
six: sechs
seven: siwen
eight: aacht
nine: néng
ten: zéng
half: hallef, Hallschent
double: duebel
name: Numm, Nimm
part: Deel
against: géint
candidate: Kandidat-
agency: Agence-, Kommissioun-
scandal: Skandal-, Korruptioun-
union: Unioun, Gewerkschaft-
capital: Haaptstad
US: amerika-, usa
GB: brit-, groussbritann-
FR: franz-
DE: däitsch-
RU: russ-
CN: china-, chines-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Police sicht dräi Männer no Accident op der Autobunn': 'police, search, three, man, accident, road',
    'Staarkt Äerdbiewen: Honnerte Mënsche blesséiert': 'earthquake, hundred, injured',
    "Regierung wëll d'Steiere fir d'Entrepris reforméieren": 'government, change',
  },
  not: {
    'Dat ass méi statt manner agefall': 'sea, state, fall',
    'Si hat dagsiwwer keng Loscht': 'day, month',
  },
};
