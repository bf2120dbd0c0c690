import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'sq',
  // Left out: shkurt (cut, also February), veri- (verifiko), para (money, also "before"), mal- (mall), det- (detyrë: task), vra- next to vrap (run).
  words: `
man: burrë-, burri, burra
woman: grua-, gra, gratë
child: fëmij-, i mitur, të mitur
baby: foshnj-, bebe
boy: djalë, djali, djem
girl: vajzë-, vajza
family: familj-
mother: nëna, nënë, nënës
father: babai, baba
son: djali, biri
daughter: bija, vajza
wife: gruaja, bashkëshortja
husband: burri, bashkëshorti
friend: mik, miku, shok
people: popullsi-, qytetar-, njerëz
student: student-, nxënës-
teacher: mësues-
doctor: mjek, mjeku, mjekë
soldier: ushtar, ushtarë, ushtarët
worker: punëtor-, punonjës-
farmer: fermer-
driver: shofer-, drejtues mjeti
player: lojtar-, futbollist-
tourist: turist-
refugee: refugjat-, azil-
migrant: migrant-, emigrant-, migrim-
victim: viktim-
leader: lider-, kreu, udhëheqës-
expert: ekspert-, shkencëtar-, studiues-
journalist: gazetar-
artist: artist-, këngëtar-, muzikant-
actor: aktor-
king: mbret-
president: president-
minister: ministr-
mayor: kryetar bashkie, kryebashkiak-
government: qeveri-
parliament: parlament-, kuvend-, deputet-
party: parti, partia, partisë
election: zgjedhj-
vote: votim-, vota, referendum-
law: ligj-
court: gjykat-
judge: gjyqtar-
lawyer: avokat-, prokuror-
prison: burg, burgu-, burgim
police: polici-, polic
crime: krim, krimi, krime
murder: vrasj-, vrasës-
kill: vrau, vriten, vrarë
death: vdekj-, vdes, vdiq
injured: plagos-, lëndua-, lëndohen
attack: sulm, sulmi, sulme
bomb: bomb-, shpërth-
shoot: qëllo-, breshëri, të shtëna
gun: armë-, pistolet-
stab: thik-
rape: përdhun-, seksual-
steal: vjedh-, grabit-
arrest: arrest-, ndalim
suspect: dyshuar-, dyshim-
accuse: akuz-
trial: gjyq, gjyqi, procesi gjyqësor
sentence: dënua-, dënim-, fajtor
investigation: hetim-, hetues-
war: luftë, lufta, luftës
peace: paqe-, armëpushim-
army: ushtri-, ushtarak-
ship: anije-, varkë, traget-
missile: raket-
nuclear: bërthamor-, atomik-
terror: terror-
border: kufi, kufirin, kufitar-
sanctions: sanksion-, bllokad-
protest: protest-
strike: grev-
earthquake: tërmet-
tsunami: cunam-
storm: stuhi, stuhia, uragan-
flood: përmbyt-
rain: shi, shiu, reshje-
snow: borë, bora, dëbor-
fire: zjarr-, flakë
volcano: vullkan-
accident: aksident-, përplasj-
rescue: shpëto-, shpëtim-
survive: mbijeto-, mbijetua-
missing: zhduk-
disaster: katastrof-, fatkeqësi-
emergency: emergjenc-, urgjen-
weather: moti, motit, temperatur-
climate: klimë, klimat-
environment: mjedis-, ndotj-
money: fonde-, investim-
price: çmim-, kosto
tax: taks-, tatim-
bank: bankë, banka, bankës
market: treg, tregu, tregun
company: kompani-, biznes-
trade: tregti-, eksport-
work: punë, puna, punësim-
pay: pagë, paga, pagat
million: milion-
billion: miliard-
thousand: mijë, mijëra
hundred: qindra, qind
percent: për qind, përqind-
dollar: dollar-
euro: euro, eurosh
buy: blen, bleu, blerj-
sell: shet, shiti, shitj-
economy: ekonom-
oil: naftë-, nafta, karburant-
energy: energji-, elektrik-
food: ushqim-
car: makin-, automjet-, veturë
plane: avion-, fluturim-
train: tren-, hekurudh-
road: rrugë, rruga, autostrad-
bridge: urë, ura
airport: aeroport-
house: shtëpi-, banes-
building: ndërtes-, pallat-
build: ndërto-, ndërtim-
city: qytet, qyteti, qytetin
village: fshat-
country: vend, vendi, vende
state: shtet-
world: botë, bota, botëror-
island: ishull-, ishuj
sea: detin, deti, oqean-
river: lumë, lumi, liqen-
mountain: mal, mali, malet
forest: pyll-, pyje
land: tokë, toka, tokës
water: ujë, uji, ujit
space: hapësir-, satelit-
hospital: spital-
disease: sëmundj-, sëmurë, pacient-
virus: virus-, pandemi-, epidemi-
cancer: kancer-, tumor-
medicine: ilaç-, barna-, drog-
vaccine: vaksin-
health: shëndet-
surgery: operacion-, kirurg-
birth: lindj-, lindi, shtatzën-
sleep: gjum-
head: koka, kokë, trur-
heart: zemër, zemra, zemrës
body: trup, trupi, kufom-
film: film, filmi, kinema-
music: muzik-, këng-
book: libër, libri, libra
art: arti, artit, pikt-
museum: muze, muzeu, ekspozit-
statue: statuj-, monument-
church: kish-, prift
religion: fetar-, feja, zot
mosque: xhami-, mysliman-, islam-
school: shkoll-
university: universitet-
study: studim-, anket-, sondazh-
science: shkenc-
language: gjuh-
history: histori-
award: çmim, çmimi, vlerës-
star: yll, ylli
television: televizi-
newspaper: gazetë-, gazeta, shtyp
internet: internet-
social media: rrjete sociale, rrjetet sociale, facebook
phone: telefon-, celular-
computer: kompjuter-, teknologji-
artificial intelligence: inteligjencë artificiale, inteligjenca artificiale
advertisement: reklam-
game: lojë, loja, lojëra
fashion: modë, moda, veshj-
beauty: bukuri-, kozmetik-
festival: festival-, festo-
restaurant: restorant-, lokal
drink: pije-, birr-, alkool-
animal: kafsh-
dog: qen, qeni, qent-
cat: mace, macja
horse: kali, kuaj-
pig: derr, derra
cow: lopë, lopa, lopët
bird: zog, zogj-
fish: peshk-
football: futboll-
team: ekip-, skuadr-, kombëtarja
match: ndeshj-
win: fito-
lose: humb-
goal: gol, goli, gola
champion: kampion-
cup: kup-
coach: trajner-, kapiten
race: gara, garë
final: finale, finalja
league: liga, ligë
season: sezon-
club: klub, klubi
athlete: atlet-, sport-
day: ditë, dita, ditën
night: natë, nata, natën
week: java, javë, javën
month: muaj, muaji
year: vit, viti, vitit
today: sot, tani
hour: orë, ora, orësh
minute: minut-, sekond-
new: i ri, e re, të reja
first: i parë, e parë
second: i dytë, e dytë
last: fundit
old: vjetër, moshuar-
young: rini, të rinj, të rinjtë
early: herët, parakohshm-
late: vones-, shty
time: kohë, koha
future: ardhm-, e ardhmja
say: thotë, tha, deklaro-
speak: flet, foli, fjalim-
ask: pyet, pyetj-, kërkoi
answer: përgjigj-
write: shkruan, shkroi, letër
read: lexo-, lexues-
deny: mohon, mohoi, hedh poshtë
warn: paralajmër-
fear: frikë, frika, shqetës-
hope: shpres-
threaten: kërcën-
promise: premto-, premtim-
demand: kërkon, kërkes-
refuse: refuzo-, refuzim-
agree: marrëveshj-, pakt-
meet: takim-, takoi, samit-
support: mbështet-
help: ndihm-
plan: plan, plani, projekt-
decide: vendos-, vendim-
change: ndrysh-, reform-
rise: rritj-, rrit, rritet
fall: bie, rënie-, ulet
return: kthehet, kthim-, rikthe-
leave: largohet, largua-
begin: fillo-, nis, fillim
end: përfund-, mbyll
open: hap, hapet, hapj-
close: mbyll, mbyllj-, mbyllet
find: gjet, gjen, zbulo-
search: kërkim-
destroy: shkatërr-, shembj-, rrëzua-
escape: ikin, iku, arratis-
hide: fsheh-, sekret, sekrete
ban: ndalo-, ndalim-
release: liro-, lirua-
resign: dorëheq-, shkarko-
visit: vizit-, udhëtim-
marry: martes-, martua-, dasm-
love: dashuri-
fight: luft-, përleshj-, betej-
cut: shkurtim-, shkurto-
break: thyej, thye, thyer
fly: fluturo-
run: vrapo-, vrapim
learn: mëso-, arsim-
think: mendo-, mendim-
know: njeh, njohur-
truth: vërtet-, e vërteta
lie: gënje-, rreme
mistake: gabim-
apologise: falje-, kërkoi falje
rights: drejtat, të drejtat, barazi-
free: lirë, liri-, falas
power: pushtet-, fuqi-
security: siguri-
danger: rrezik-
crisis: kriz-, problem-
big: madh, madhe, mëdha
small: vogël, vogla
high: lartë-
long: gjatë
strong: fortë, fuqishëm-
good: mirë, mira
bad: keq, keqe
rich: pasur-
poor: varfër-
black: e zezë, i zi
white: bardh-
red: kuq, kuqe
green: gjelbër-
blue: kaltër-, blu
former: ish
national: kombëtar-
international: ndërkomb-
foreign: huaj, jashtëm
north: veriu, verior-
south: jug, jugu, jugor-
east: lindor, lindje, lindja
west: perëndim-
angry: zemëruar, inat, tërbuar
happy: lumtur-, gëzim-
sad: trishtim-, trishtuar
hard: vështir-
two: dy
three: tre, tri
four: katër
five: pesë
six: gjashtë
seven: shtatë
eight: tetë
nine: nëntë
ten: dhjetë
half: gjysm-
double: dyfish-
name: emri, emrin, quhet
part: pjes-
against: kundër
candidate: kandidat-
agency: agjenci-, komision-
scandal: skandal-, korrupsion-
union: bashkim-, sindikat-
capital: kryeqytet-
US: amerik-, shba, sh b a, shtetet e bashkuara
GB: britan-, mbreteria e bashkuar, angli-
DE: gjerman-
FR: franc-
RU: rus-
CN: kin-, kinez-
KP: korea e veriut, koresë së veriut
EU: be
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Policia arreston tre burra të dyshuar për vrasje në Tiranë': 'police, arrest, three, man, suspect, murder',
    'Tërmet i fortë në Turqi, qindra të plagosur': 'earthquake, hundred, injured',
    'Qeveria rrit taksat për kompanitë': 'government, rise, tax, company',
  },
  not: {
    'Ministrimi i vrapuesit në mall është detyrë': 'murder, mountain, sea',
    'Para se të kapej ndeshej në rrugë': 'money, murder',
  },
};
