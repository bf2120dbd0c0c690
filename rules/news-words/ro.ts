import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'ro',
  // Left out: pește (fish, reads as peste: over), ai (AI, also "you have"), fata next to față (face), luni (months, also Monday), râu (river) next to rău (bad).
  words: `
man: bărbat, bărbați, bărbatul
woman: femei-
child: copil, copii, copiii
baby: bebeluș-, bebe
boy: băiat, băieți, băiatul
girl: fete, fetiță, fetița
family: famili-
mother: mama, mamă, mamei
father: tată, tatăl, tatălui
son: fiul, fiului, fiu
daughter: fiica, fiicei, fiică
wife: soția, soție, soției
husband: soțul, soțului
friend: prieten-
people: oameni, oamenii, populați-
student: student-, elevi-, elev
teacher: profesor-, învățător-
doctor: medic, medicul, medici-
soldier: soldat-, soldați-, militari
worker: muncitor-, angajat-, angajați-
farmer: fermier-, agricultori-
driver: șofer-, conducător auto
player: jucător-, fotbalist-
tourist: turist-, turiști-, vizitatori-
refugee: refugiat-, refugiați-, azil
migrant: migrant-, migranți-, migrați-
victim: victim-
leader: lider-, șeful
expert: expert-, experți-, cercetător-
journalist: jurnalist-, reporter-
artist: artist-, artiști-, cântăre-
actor: actor, actorul, actriț-
king: rege, regele, regina
president: președint-, preşedint-, prezidențial-
minister: ministr-, minister-
mayor: primar, primarul, primari-
government: guvern-
parliament: parlament-, senat-, deputat-
party: partid-
election: alegeri, alegerile, alegerilor
vote: vot, votul, votat
law: lege, legea, legii
court: tribunal-, instanț-, judecători-
judge: judecător, judecătorul, magistrat-
lawyer: avocat-, procuror-
prison: închisoare-, penitenciar-, deținut-
police: poliți-, jandarm-
crime: infracțiun-, infractor-
murder: crimă, crima, omor
kill: ucis-, omorât, ucide
death: moarte-, morți, murit
injured: rănit-, răniți, răni
attack: atac-, atentat-
bomb: bombă, bombe, explozi-
shoot: împușc-, focuri de armă
gun: armă, arme, pistol-
stab: înjunghi-, cuțit-
rape: viol, violat-, sexual-
steal: furt, furat, hoț-
arrest: arest-, reținut-, reținuți
suspect: suspect-, suspecți
accuse: acuz-, inculpa-
trial: proces, procesul
sentence: condamna-, sentinț-, vinovat-
investigation: anchet-, investiga-
war: război-
peace: pace, pacea, armistiți-
army: armat-, militar-
ship: nava, nave, navă
missile: rachet-
nuclear: nuclear-, atomic-
terror: teroris-
border: frontier-, graniț-
sanctions: sancțiun-, embargo
protest: protest-, manifestați-
strike: grev-
earthquake: cutremur-, seism-
tsunami: tsunami-
storm: furtun-, uragan-, ciclon-
flood: inundați-, viitur-
rain: ploaie, ploi, ploaia
snow: zăpad-, ninso-, gheaț-
fire: incendi-, flăcări
volcano: vulcan-, erupți-
accident: accident-, coliziun-
rescue: salvat, salvați, salvare-
survive: supraviețui-
missing: dispărut-, dispari-
disaster: dezastr-, catastrof-, tragedi-
emergency: urgenț-
weather: meteo, vremea, temperatur-
climate: climă, climatic-
environment: mediul, mediului, polua-
money: bani, banii, fonduri
price: preț, prețul, prețuri-
tax: taxă, taxe, impozit-
bank: bancă, banca, bănci-
market: piață, piața, piețe-
company: compani-, firmă, firma
trade: comerț, comercial-, export-
work: muncă, munca, locuri de muncă
pay: salari-, plăt-, plată
million: milion, milioane
billion: miliard-
thousand: mie, mii
hundred: sută, sute
percent: la sută, procent-
dollar: dolar-
euro: euro
buy: cumpăr-, achizi-
sell: vinde, vândut-, vânzar-
economy: econom-
oil: petrol-, benzin-, carburan-
energy: energi-, electric-
food: mâncare-, aliment-
car: mașin-, automobil-, autoturism-
plane: avion-, avioan-, zbor
train: tren, trenul, trenuri-
road: drum, drumul, autostra-
bridge: pod, podul, poduri-
airport: aeroport-
house: casă, casa, case
building: clădir-, bloc
build: constru-
city: oraș-
village: sate, satul, satului
country: țară, țara, țări
state: stat, statul, state
world: lume, lumea, mondial-
island: insul-
sea: marea, ocean-, plaj-
river: râul, fluviu-, lac
mountain: munte, munți-, muntele
forest: pădur-
land: teren-, pământ-
water: apă, apa, apei
space: spațial-, spațiu-, satelit-
hospital: spital-, clinic-
disease: boală, boli, bolnav-
virus: virus-, epidemi-, pandemi-
cancer: cancer-, tumor-, tumoare
medicine: medicament-, droguri-, tratament-
vaccine: vaccin-
health: sănăt-
surgery: operați-, chirurg-
birth: naștere-, născut, însărcinat-
sleep: somn, somnul, dormi-
head: capul, creier-
heart: inimă, inima, inimii
body: corp, corpul, cadavr-
film: film, filmul, filme-
music: muzic-, cântec-, concert-
book: carte, cartea, cărți-
art: artă, arta, pict-
museum: muze-, expoziți-
statue: statui-, monument-
church: biseric-, catedral-, preot-
religion: religi-, dumnezeu-
mosque: moschee-, musulman-, islam-
school: școal-, școli-, școlar-
university: universit-
study: studiu-, studii-, sondaj-
science: științ-
language: limbă, limba, limbii
history: istori-
award: premi-
star: vedet-, star
television: televizi-, tv
newspaper: ziar, ziarul, presă
internet: internet-, online
social media: rețele sociale, rețelele sociale, facebook
phone: telefon-
computer: calculator-, computer-, tehnologi-
artificial intelligence: inteligența artificială, inteligență artificială, inteligenței artificiale
advertisement: publicit-, reclam-
game: joc, jocul, jocuri-
fashion: modă, modei, haine
beauty: frumuseț-, cosmetic-
festival: festival-, sărbăto-
restaurant: restaurant-, bar, cârcium-
drink: băutur-, bere, alcool-
animal: animal-
dog: câine-, câini-
cat: pisic-
horse: cai, caii, calul
pig: porc-
cow: vaci, vacă, bovin-
bird: păsări-, pasăre-
fish: pești-, pescu-, rechin-
football: fotbal, fotbalul-
team: echip-
match: meci-
win: câștig-, victori-, învin-
lose: pierd-, înfrâng-
goal: gol, goluri-, marcat
champion: campion-
cup: cupă, cupa, trofe-
coach: antrenor-, căpitan-
race: cursă, cursa, marele premiu
final: finală, finala
league: liga, ligă, ligii
season: sezon-
club: club, clubul
athlete: atlet-, sportiv-
day: ziua, zile, zilei
night: noapte-, nopți
week: săptămân-
month: lună, lunii
year: an, ani, anul
today: astăzi, azi
hour: oră, ore, orele
minute: minut-, secunde
new: nou, nouă, noul
first: primul, prima, primii
second: doilea
last: ultim-
old: vechi, bătrân-, vârstnic-
young: tânăr, tiner-, tânără
early: devreme, anticipat-
late: târziu, întârzi-, amân-
time: timp, timpul
future: viitor-
say: spune, spus, declar-
speak: vorbe-, discurs-
ask: întreb-
answer: răspun-
write: scris, scrie, scriso-
read: citit, cititor-
deny: neagă, dezminte, respin-
warn: avertiz-, alert-
fear: frică, teamă, teme
hope: speranț-, speră
threaten: ameninț-
promise: promi-
demand: cere, cerut, solicit-
refuse: refuz-
agree: acord, acordul, tratat-
meet: întâln-, summit-
support: sprijin-, susțin-
help: ajut-
plan: plan, planul, proiect-
decide: decizi-, decis, hotăr-
change: schimb-, reform-
rise: creșt-, majora-
fall: scade, scăd-, scader-
return: întoar-, revin-, revenir-
leave: părăs-, plecat, plecare-
begin: încep-
end: sfârșit-, închei-, termin-
open: deschi-
close: închi-
find: găsit-, descoper-
search: căuta-
destroy: distru-, prăbuș-
escape: fuga, fugit, evada-
hide: ascuns-, secret, secrete
ban: interzi-
release: eliber-
resign: demisi-, demis
visit: vizit-, călător-
marry: căsător-, nunt-
love: iubi-, dragost-
fight: lupt-, bătăli-
cut: taie, tăier-, reducer-
break: rupt, ruptur-
fly: zboar-, zbura-
run: alerg-
learn: învăț, învăță-, educați-
think: crede, gând-, opini-
know: știe, cunosc-
truth: adevăr-
lie: minciun-, mințit, fals-
mistake: greșel-, greșeal-, eroar-
apologise: scuze, scuzat-
rights: drepturi-, egalit-
free: liber-, gratuit
power: puter-
security: securit-, siguranț-
danger: pericol-, pericul-, risc-
crisis: criz-, problem-
big: mare, mari, uriaș-
small: mic, mici
high: înalt-, ridicat-
long: lung, lungă
strong: puternic-
good: bun, bună, bine
bad: rău, rea, mai rău
rich: bogat-, bogaț-, averi
poor: săra-
black: negru, neagră, negre
white: alb, albă, albi
red: roșu, roși-
green: verde, verzi
blue: albastr-
former: fost, fosta, fostul
national: național-
international: internațional-
foreign: străin-, extern-
north: nord, nordul
south: sud, sudul
east: estul, estic-
west: vest, vestul
angry: furios-, furie, indigna-
happy: feric-, bucuri-
sad: trist-, doliu-
hard: dificil-, greu
two: doi, două
three: trei
four: patru
five: cinci
six: șase
seven: șapte
eight: opt
nine: nouă
ten: zece
half: jumăt-
double: dubl-
name: nume, numele
part: parte, părți
against: împotriv-, contra
candidate: candidat-, candidaț-
agency: agenți-, comisi-
scandal: scandal-, corupți-
union: uniun-, sindicat-
capital: capitala, capitalei
US: american-, statele unite, sua
GB: britani-, marea britanie, regatul unit, anglia
DE: german-
FR: franc-, frant-
RU: rus-
CN: chin-
KP: nord coreea-, coreea de nord
KR: coreea de sud
SY: siri-
TR: turc-
EU: ue
UN: onu
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Cutremur puternic în Turcia: sute de morți și răniți': 'earthquake, hundred, death, injured',
    'Guvernul anunță creșterea salariilor pentru profesori': 'government, rise, pay, teacher',
    'Un bărbat suspectat de crimă a fost arestat de poliție': 'man, suspect, murder, arrest, police',
  },
  not: {
    'Este o față cunoscută din mijlocul casetei': 'east, girl, house',
    'Parterul a fost zugrăvit în parc': 'part, teacher',
  },
};
