import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'et',
  // Left out: maa- (maanduma: to land), kuu (month, also "moon"), pea (head, also "must"), tee (road, also "does"), ilma (weather, also "without"), mees- (meeskond: team).
  words: `
man: mees, mehed, meest
woman: naine, naise-, naist
child: laps, lapse-, laste
baby: beebi-, imik-
boy: poiss, poisi, poisid
girl: tüdruk-, neiu
family: pere, perekon-, perele
mother: ema, emad, emale
father: isa, isad, isale
son: poeg, poja, pojad
daughter: tütar, tütre-
wife: abikaasa-, naine
husband: abikaasa-
friend: sõber, sõbra-
people: inimes-, rahvas, rahva
student: õpila-, üliõpila-, tudeng-
teacher: õpetaja-
doctor: arst, arsti-, kirurg-
soldier: sõdur-, sõjaväela-
worker: töötaja-, tööli-
farmer: põllumehe-, talunik-
driver: juht, autojuh-, sõidukijuh-
player: mängija-
tourist: turist-
refugee: põgenik-, pagula-
migrant: migrant-, rändaja-, sisseränd-
victim: ohver, ohvri-, hukkunu-
leader: juht, juhi, juhid
expert: ekspert-, teadla-
journalist: ajakirjanik-, reporter-
artist: kunstnik-, laulja-, muusik
actor: näitleja-
king: kuninga-
president: president-, presidendi-
minister: minister-, ministri-
mayor: linnapea-
government: valitsus-
parliament: parlament-, riigikogu-, saadik-
party: erakon-, partei-
election: valimis-
vote: hääleta-, hääled, rahvahääl-
law: seadus-
court: kohus, kohtu-
judge: kohtunik-
lawyer: advokaa-, prokurör-
prison: vangla-, vangis, vang
police: politsei-
crime: kuritegu-, kuriteo-, kurjateg-
murder: mõrv-
kill: tappis, tapet-, tapmi-
death: surm, surma, surnud
injured: vigasta-, viga saa-
attack: rünn-
bomb: pomm-, plahvat-
shoot: tulista-, lask-
gun: relv, relva-
stab: noa-, nuga, pussita-
rape: vägista-, seksuaal-
steal: varas-, vargus-, röövi-
arrest: vahista-, kinni peeti, kinnipid-
suspect: kahtlustat-, kahtlustus-
accuse: süüdista-, süüdistus-
trial: kohtuprotsess-
sentence: süüdi mõist-, mõisteti, karistus
investigation: uurimi-, uurib
war: sõda, sõja-
peace: rahu, rahule-, relvarahu
army: armee-, kaitsevägi, kaitseväe-
ship: laev, laeva-, praam-
missile: rakett, raketi-
nuclear: tuuma-
terror: terror-
border: piir, piiri-
sanctions: sanktsioon-
protest: protest-, meeleaval-
strike: streik, streigi-
earthquake: maavärin-
tsunami: tsunami-
storm: torm, tormi-, orkaan-
flood: üleujut-
rain: vihm, vihma-, sadu
snow: lumi, lume-
fire: tulekahju-, põleng-
volcano: vulkaan-
accident: õnnetus-, avarii-
rescue: päästa-, päästja-, päästet-
survive: ellu jä-, pääse-
missing: kadunu-
disaster: katastroof-
emergency: eriolukor-, hädaolukor-
weather: ilmaprog-, temperatuur-
climate: kliima-
environment: keskkon-, saaste-
money: raha-, investee-
price: hind, hinna-
tax: maks, maksu-
bank: pank, panga-
market: turg, turu-
company: ettevõt-, firma-
trade: kaubandus-, ekspor-
work: töö, tööd, töökoh-
pay: palk, palga-
million: miljon-
billion: miljard-
thousand: tuhat, tuhande-
hundred: sada, sadu, sadade
percent: protsent, protsendi-
dollar: dollar-
euro: euro, eurot, eurod
buy: osta, ostis, ost
sell: müü, müüs-, müük
economy: majandus-
oil: nafta-, bensiin-, kütus-
energy: energi-, elektri-, elektr
food: toit, toidu-
car: auto-, sõiduk-
plane: lennuk-, lend
train: rong, rongi-
road: maantee-, tänav-
bridge: sild, silla-
airport: lennujaam-
house: maja, majas, majad
building: hoone-
build: ehita-, ehitus-
city: linn, linna-
village: küla, külas
country: riik, riigi-
world: maailm-
island: saar, saarel
sea: meri, mere-, rann
river: jõgi, jõe, järv
mountain: mägi, mägede-
forest: mets, metsa-
water: vesi, vee-, vett
space: kosmos-, satelliit-
hospital: haigla-
disease: haigus-, patsient-
virus: viirus-, pandeemia-, epideemia-
cancer: vähk, vähi-, kasvaja-
medicine: ravim-, narkoot-
vaccine: vaktsiin-, vaktsinee-
health: tervis-
surgery: operatsioon-
birth: sünd, sündis, rase-
sleep: uni, magas-
head: aju, peas
heart: süda, südame-
body: surnukeh-, keha-
film: film-, kino
music: muusika-, kontsert-, laul
book: raamat-, kirjanik-
art: kunst-, maal, maali
museum: muuseum-, näitus-
statue: kuju, skulptuur-, monument-
church: kirik-, preester-
religion: usk, usu-, jumal-
mosque: mošee-, moslem-, islam-
school: kool, kooli-
university: ülikool-, professor-
study: uuring-, küsitlus-
science: teadus-
language: keel, keele-
history: ajalugu-, ajaloo-
award: auhind, auhinna-
star: täht, staar-
television: televisioon-, telekanal-
newspaper: ajaleht, ajalehe-, press
internet: internet-, veebi-
social media: sotsiaalmeedia-, facebook
phone: telefon-
computer: arvuti-, tehnoloog-
artificial intelligence: tehisintellek-, tehisaru-
advertisement: reklaam-
game: mäng, mängu-
fashion: mood, moe, riie-
beauty: ilu, kosmeetika-
festival: festival-, pidustus-
restaurant: restoran-, kohvik-
drink: õlu, jook, alkohol-
animal: loom, looma-
dog: koer, koera-
cat: kass, kassi-
horse: hobune, hobuse-
pig: siga, sead, sigade
cow: lehm, lehma-, veised
bird: lind, linnu-
fish: kala, kalad, kalan-
football: jalgpall-
team: meeskond, meeskonna-, koondis-
match: kohtumi-, mats, matš-
win: võit, võidu-, võitis
lose: kaota-, kaotus-
goal: värav-
champion: tšempion-, meistr-
cup: karika-
coach: treener-, peatreener-
race: võidusõi-, jooks, ralli-
final: finaal-
league: liiga-
season: hooaeg, hooaja-
club: klubi-
athlete: sportla-, sport, spordi-
day: päev, päeva-
night: öö, öösel
week: nädal-
month: kuud, kuu aega
year: aasta-
today: täna
hour: tund, tunni-, tundi
minute: minut-, sekund-
new: uus, uue, uued
first: esime-
last: viima-
old: vana, vanad, eakad
young: noor, noore-
early: varaja-, varem
late: hiline-, lükka-
time: aeg, aega, ajal
future: tulevik-
say: ütles, ütleb
speak: räägib, rääkis, kõne
ask: küsib, küsis, küsimus-
answer: vastas, vastus-
write: kirjuta-, kiri
read: luges, lugeja-
deny: eitab, eitas, lükkas tagasi
warn: hoiata-, hoiatus-
fear: kardab, kartus, hirm
hope: lootus-, loodab
threaten: ähvarda-, oht
promise: luba, lubas, lubadus-
demand: nõua-, nõudis, nõuded
refuse: keeldu-
agree: leping-, kokkulep-
meet: kohtus, kohtumi-, tippkohtum-
support: toetus-, toeta-
help: abi, aita-
plan: plaan-, projekt-
decide: otsus-
change: muutus-, muuda-, reform-
rise: tõus-, kasv
fall: langus-, langes, langeb
return: tagasi, naaseb
leave: lahku-
begin: algas, alusta-, algab
end: lõpp, lõpeta-, lõppes
open: avas, avab, avati
close: sulge-, suletud
find: leidis, leiti, avasta-
search: otsib, otsing-
destroy: hävita-, hävis, varises
escape: põgene-
hide: peida-, salaja-
ban: keeld, keela-
release: vabasta-, vabanes
resign: astub tagasi, tagasiast-, vallanda-
visit: külasta-, visiit-, reis
marry: abiellu-, pulm, pulma-
love: armastus-, armasta-
fight: võitlus-, võitle-, lahing-
cut: kärpe-, kärbi-
break: purune-, murdis
run: jooksis, jooksja-
learn: õppima, õpib, haridus-
think: arvab, arvamus-, usub
know: teab, teavad
truth: tõde
lie: vale, valetas, võlts-
mistake: viga, vead, eksimus-
apologise: vabanda-
rights: õigused, inimõigus-, võrdsus-
free: vaba, vabad, vabadus-
power: võim, võimu-
security: julgeolek-, turvali-, ohutus-
danger: oht, ohtlik-, risk-
crisis: kriis-, probleem-
big: suur, suure-, hiigla-
small: väike, väikese-
high: kõrge-
long: pikk, pika
strong: tugev-
good: hea, head, parim
bad: halb, halva-, halvem
rich: rikas, rikka-
poor: vaene, vaese-
black: must, musta-
white: valge-
red: puna-
green: rohe-
blue: sinine, sinise
former: endine, endise-, eks
national: riiklik-, rahvuslik-
international: rahvusvahe-
foreign: välis-
north: põhja-
south: lõuna-
east: ida-
west: lääs, lääne-
angry: viha-
happy: rõõm-, õnnelik-
sad: kurb, lein
hard: raske-
two: kaks, kahe
three: kolm, kolme
four: neli, nelja
five: viis, viie
six: kuus, kuue
seven: seitse, seitsme
eight: kaheksa
nine: üheksa
ten: kümme
half: pool, poole
double: kahekor-, topelt-
name: nimi, nime
part: osa, osad
against: vastu
candidate: kandidaa-
agency: amet, agentuur-, komisjon-
scandal: skandaal-, korruptsioon-
union: liit, liidu-, ametiühing-
capital: pealinn-
US: usa, amee-, uhendrii-
GB: briti-, suurbritannia, inglis-
DE: saksa-
FR: prantsus-
RU: vene-
CN: hiina-
KP: pohja korea-
SY: suuri-
EU: el
UN: uro
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Politsei pidas kinni kolm meest, keda kahtlustatakse mõrvas': 'police, three, man, suspect, murder',
    'Maavärin Türgis: sadu hukkunuid ja vigastatuid': 'earthquake, hundred, victim, injured',
    'Valitsus otsustas makse tõsta ja palgad külmutada': 'government, decide, pay',
  },
  not: {
    'Teine võimalus oleks maandumiseks sobiv': 'land, man, mother',
    'Ta peab esmaspäeval ööbima': 'head, night',
  },
};
