import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'mt',
  // Left out: mar (went), sar (became), dawra.
  words: `
man: raġel, irġiel
woman: mara, nisa
child: tifel, tfal, minorenni
baby: tarbija, trabi
boy: tifel, ġuvni
girl: tifla, tfajla
family: familja, familji
mother: omm, ommu, ommha
father: missier-
son: iben, ibnu, ibnha
daughter: bint, bintu, bintha
wife: martu
husband: żewġha
friend: ħabib, ħbieb
people: nies, popolazzjoni, poplu
student: student-
teacher: għalliem-
doctor: tabib, tobba, kirurgu
soldier: suldat-
worker: ħaddiem-
farmer: bidwi, bdiewa
driver: sewwieq-
player: player, plejer, plejers
tourist: turist-
refugee: refuġjat-, asil
migrant: migrant-, immigra-
victim: vittm-
leader: mexxej, kap
expert: espert-, riċerkatur-
journalist: ġurnalist-
artist: artist-, kantant-
actor: attur, atturi, attriċi
king: re, reġina
president: president-
minister: ministr-, ministeru
mayor: sindku
government: gvern
parliament: parlament-, deputat
party: partit
election: elezzjoni-
vote: vot, voti, votanti
law: liġi, liġijiet
court: qorti
judge: imħallef, maġistrat
lawyer: avukat-, prosekuzzjoni
prison: ħabs
police: pulizija, pulizja
crime: reat, reati, kriminal-
murder: qtil, omiċidju
kill: qatel, inqatel, maqtul
death: mewt, miet, mietet
injured: midrub, feruti, ferut
attack: attakk-, aggressjoni
bomb: bomba, bombi, splużjoni
shoot: sparatura, spara, tiri
gun: arma, armi, pistola
stab: sikkina
rape: stupru, sesswali
steal: serq, seraq, serqa
arrest: arrestat-, arrest
suspect: suspettat-, suspett
accuse: akkuż-
trial: ġuri, proċess
sentence: kkundannat-, ħati, ħatja
investigation: investigazzjoni-, inkjesta
war: gwerra
peace: paċi, waqfien mill ġlied
army: armata, militar-
ship: vapur, bastiment, dgħajsa
missile: missila, missili
nuclear: nukleari
terror: terroriż-, terrorist-
border: fruntier-
sanctions: sanzjoni-
protest: protest-, dimostrazzjoni
strike: strajk
earthquake: terremot-
tsunami: tsunami
storm: maltemp, tempest-, uragan
flood: għargħar
rain: xita
snow: borra, silġ
fire: nar, nirien
volcano: vulkan
accident: inċident-
rescue: salvat-
survive: superstit-
missing: nieqes, nieqsa, għebet
disaster: diżastr-, traġedj-
emergency: emerġenza
weather: temp, temperatur-
climate: klima
environment: ambjent-, tniġġis
money: flus, investiment
price: prezz, prezzijiet
tax: taxxa, taxxi
bank: bank, banek
market: suq, swieq
company: kumpanij-, kumpannij-
trade: kummerċ-
work: xogħol, impjiegi, impjieg
pay: paga, pagi, salarju
million: miljun, miljuni
billion: biljun, biljuni
thousand: elf, eluf
hundred: mija, mijiet
percent: fil mija
dollar: dollar, dollari
euro: ewro
buy: xtara, xtraw, jixtri
sell: biegħ, bejgħ, ibigħ
economy: ekonom-
oil: żejt, petrol
energy: enerġija, elettriku
food: ikel
car: karozza, karozzi, vettura
plane: ajruplan-, titjira
train: ferrovij-
road: triq, toroq
bridge: pont
airport: ajruport
house: dar, djar, residenz-
building: bini
build: bena, jibnu
city: belt, bliet
village: raħal, rħula
country: pajjiż, pajjiżi
state: stat, stati
world: dinja
island: gżira, gżejjer
sea: baħar, oċean, bajja
river: xmara, xmajjar
mountain: muntanj-
forest: foresta, foresti
land: art, artijiet
water: ilma
space: spazju, satellit-
hospital: sptar-
disease: mard, marda, pazjent-
virus: virus, pandemija, epidemija
cancer: kanċer
medicine: mediċina, mediċini, droga
vaccine: vaċċin-
health: saħħa
surgery: operazzjoni
birth: twelid, tqila
head: ras, moħħ
heart: qalb
body: ġisem, katavru
film: film, films, ċinema
music: mużika, kanzunetta
book: ktieb, kotba
art: arti, pittur-
museum: mużew-, wirja
statue: statwa, monument
church: knisja, knejjes, qassis
religion: reliġj-, alla
mosque: moskea, musulman-, iżlam-
school: skola, skejjel
university: universit-
study: studju, studji, stħarriġ
science: xjenza, xjentif-
language: lingwa, lingwi
history: storja, storiku
award: premju, premjijiet
star: stilla, stilel
television: televixin, tv
newspaper: gazzett-, ġurnal
internet: internet, online
social media: midja soċjali, facebook
phone: telefon-, mowbajl
computer: kompjuter-, teknoloġij-
artificial intelligence: intelliġenza artifiċjali
advertisement: reklam-
game: logħba, logħob
fashion: moda, ħwejjeġ
beauty: sbuħija
festival: festival, festa, festi
restaurant: ristorant-, bar
drink: xarba, birra, alkoħol
animal: annimal-
dog: kelb, klieb
cat: qattus, qtates
horse: żiemel, żwiemel
pig: ħanżir, ħnieżer
cow: baqra, baqar
bird: għasfur, għasafar
fish: ħut, ħuta, sajd
football: futbol
team: tim, timijiet
match: partita, partiti
win: rebaħ, rebħa, tirbaħ
lose: tilef, tilfet, telfa
goal: gowl, gowls
champion: ċampjin, kampjonat
cup: tazza
coach: kowċ, kaptan
race: tellieqa
final: finali
league: lega, kampjonat
season: staġun
club: klabb
athlete: atlet-, sport-
day: jum, jiem, ġurnata
night: lejl, lejla
week: ġimgħa, ġimgħat
month: xahar, xhur
year: sena, snin
today: illum
hour: siegħa, sigħat
minute: minuta, minuti, sekondi
new: ġdid, ġdida, ġodda
first: ewwel
second: tieni
last: aħħar
old: xiħ, anzjan-
young: żagħżugħ, żgħażagħ, żagħżugħa
early: kmieni
late: tard, posponut
time: żmien
future: futur
say: qal, qalet, qalu
speak: diskors, kellem
ask: staqsa, mistoqsija
answer: tweġib-, wieġeb
write: kiteb, ittra
deny: ċaħad, ċaħdet, jiċħad
warn: wissa, twissija
fear: biża, tħassib
hope: tama, jittama
threaten: theddid-, hedded
promise: wegħda, wiegħed
demand: titlob, talba
refuse: rrifjuta, jirrifjuta
agree: ftehim, qbil
meet: ltaqa, laqgħa, summit
support: appoġġ
help: għajnuna
plan: pjan, pjanijiet, proġett
decide: deċiżjoni-, ddeċieda
change: bidla, bidliet, riforma
rise: żieda, żdied, jogħla
fall: tnaqqis, waqa
return: lura, ritorn
leave: telaq, jitlaq
begin: beda, bdiet, jibda
end: tmiem, ntemm
open: fetaħ, miftuħ, ftuħ
close: għalaq, magħluq, għeluq
find: instab, instabet, sab
search: tfittxija, qed ifittxu
destroy: qered, meqrud
escape: ħarab, ħarbet
hide: moħbi, sigriet, sigrieti
ban: pprojbit, projbizzjoni
release: inħeles, ħelsien
resign: riżenja, riżenjat, riżenji
visit: żjara, żjarat, żar
marry: tieġ, żwieġ
love: mħabba
fight: ġlieda, ġlied
cut: qatgħat
learn: edukazzjoni, tagħlim
think: opinjoni
truth: verità
lie: gidba, gideb, falz
mistake: żball, żbalji
apologise: skuża, apoloġija
rights: drittijiet, ugwaljanza
free: libertà, ħieles
power: poter
security: sigurtà
danger: periklu, perikoluż, riskju
crisis: kriżi, problema, problemi
big: kbir, kbira, kbar
small: żgħir, żgħira
high: għoli, għolja
long: twil
strong: qawwi, qawwija
good: tajjeb, aħjar
bad: ħażin, agħar
rich: għani, sinjur
poor: fqir, faqar, foqra
black: iswed, sewda
white: abjad, bajda
red: aħmar, ħamra
green: aħdar, ħadra
blue: blu
former: eks
national: nazzjonal-
international: internazzjonal-
foreign: barrani, barranin, esteri
north: tramuntana
south: nofsinhar
east: lvant
west: punent
angry: rrabjat, rabja
happy: ferħan, ferħ
sad: imdejjaq, luttu
hard: diffiċli
two: tnejn, żewġ
three: tlieta, tliet
four: erbgħa, erba
five: ħamsa, ħames
six: sitta
seven: sebgħa, seba
eight: tmienja
nine: disgħa
ten: għaxra
half: nofs
double: doppju
name: isem, ismijiet
part: parti, partijiet
against: kontra
candidate: kandidat-
agency: aġenzij-, kummissjoni
scandal: skandl-, korruzzjoni
union: unjoni, unjin
capital: kapital-
US: amerik-, amerika-, stati uniti, istati uniti
GB: brittanik-, renju unit, ingilterra, ingliż-
DE: germanj-, germaniz-
FR: franc-, franċ-
RU: russ-, russja
CN: ċina, ċiniż-
KP: korea ta fuq, korea tat tramuntana
EU: ue
`,
} satisfies NewsWords;

export const examples = {
  found: {
    "Il-pulizija arrestat tliet irġiel wara qtil f'Malta": 'police, arrest, three, man, murder',
    "Terremot fil-Ġappun: mijiet ta' nies midruba": 'earthquake, hundred, people',
    'Il-gvern iħabbar żieda fil-pagi tal-għalliema': 'government, rise, pay, teacher',
  },
  not: {
    'Marru jduru d-dawra tas-soltu': 'woman, house',
    'Sar ħafna kliem waqt is-seduta': 'fire, night',
  },
};
