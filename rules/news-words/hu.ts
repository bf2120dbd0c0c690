import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'hu',
  // Left out: fél (half, reads as fel: up), volt (former, also "was"), vesz (buys, also "takes"), adó- (adott: given), nagy- (nagyon: very), vád- (vadász: hunter), halász- (halaszt: postpones).
  words: `
man: férfi-
woman: nő, nők, nőt
child: gyerek-, gyermek-
baby: csecsemő-, kisbaba-, baba
boy: fiú, fiúk, fiút
girl: lány, lányt, kislány-
family: család-
mother: anya, anyja, anyát
father: apa, apja, apját
son: fia, fiát, fiának
daughter: lánya, lányát, lányának
wife: feleség-
husband: férje, férjét, férj
friend: barát-
people: emberek-, lakosság-
student: diák-, hallgató-, tanuló-
teacher: tanár-, pedagógus-
doctor: orvos-, sebész-
soldier: katona, katonák-, katonát
worker: dolgozó-, munkás-, munkavállaló-
farmer: gazda, gazdák-, gazdálkodó-
driver: sofőr-, autós, autósok-
player: játékos-
tourist: turist-, látogató-
refugee: menekült-, menedék-
migrant: migráns-, bevándorl-
victim: áldozat-
leader: vezető-, vezér-
expert: szakértő-, kutató-, tudós-
journalist: újságíró-, riporter-
artist: művész-, énekes-, zenész-
actor: színész-
king: király-, uralkodó-
president: elnök, elnöke, elnöki
minister: miniszter-
mayor: polgármester-
government: kormány-
parliament: parlament-, országgyűlés-, képviselő-
party: párt, pártja, pártok
election: választás-
vote: szavaz-, népszavaz-
law: törvény-
court: bíróság-, törvényszék-
judge: bíró, bírók, bírónő
lawyer: ügyvéd-, ügyész-
prison: börtön-, rab, rabok
police: rendőr-
crime: bűncselekm-, bűnöző-
murder: gyilkos-
kill: megöl-
death: halál-, meghalt, halott-
injured: sérül-, megsebes-
attack: támad-, merényl-
bomb: bomba, bombá-, robban-
shoot: lövés-, lövöld-, lőtt
gun: fegyver-, pisztoly-
stab: kés, késsel, késel-
rape: megerőszak-, erőszakol-, szexuális
steal: lopás-, rabl-, ellop-
arrest: letartóz-, őrizet-, elfog-
suspect: gyanúsít-, gyanú
accuse: vádol-, vádemel-, vádlott-
trial: per, perben, tárgyalás-
sentence: elítél-, ítélet-, bűnös-
investigation: nyomoz-, vizsgál-
war: háború-
peace: béke, békét, békef-
army: hadsereg-, katonai
ship: hajó-, komp
missile: rakéta-, rakétá-
nuclear: nukleáris-, atom-
terror: terror-
border: határ, határon, határá-
sanctions: szankció-, blokád-
protest: tüntet-, tiltakoz-
strike: sztrájk-
earthquake: földreng-
tsunami: cunami-, szökőár
storm: vihar-, hurrikán-
flood: árvíz-, árviz-
rain: eső, esőzés-, zápor
snow: hó, havazás-, jég
fire: tűz, tüzek, tűzoltó-
volcano: vulkán-
accident: baleset-, ütköz-
rescue: megment-, mentés-, mentő-
survive: túlél-
missing: eltűn-
disaster: katasztróf-, tragédi-
emergency: vészhelyzet-, sürgős-
weather: időjárás-, hőmérséklet-
climate: klíma-, éghajlat-, felmeleged-
environment: környezet-, szennyez-
money: pénz-, beruház-, befektet-
price: ár, árak-, ára
tax: adó, adók-, adót
bank: bank, bankok-, jegybank-
market: piac-
company: cég-, vállalat-
trade: kereskedel-, export-
work: munka, munká-, foglalkoztat-
pay: fizetés-, bér, bérek-
million: millió-
billion: milliárd-
thousand: ezer, ezrek, ezren
hundred: száz, százak-
percent: százalék-
dollar: dollár-
euro: euró-
buy: vásárol-, megvesz-, vásárl-
sell: elad-
economy: gazdaság-
oil: olaj-, kőolaj-, benzin-
energy: energia-, energiá-, áram
food: élelmiszer-, étel-
car: autó, autók-, gépkocsi-
plane: repülő-, járat
train: vonat-
road: út, úton, autópályá-
bridge: híd, hidat, hídon
airport: repülőtér-, repülőter-
house: ház, házak-, házat
building: épület-
build: épít-, épül
city: város-
village: falu, faluban, falvak-
country: ország-
state: állam-
world: világ-
island: sziget-
sea: tenger-, óceán-
river: folyó, folyók, tó
mountain: hegy-
forest: erdő-, erdei
land: föld, földek
water: víz, vize-
space: űrhajó-, műhold-, űrkutat-
hospital: kórház-
disease: beteg-, fertőz-
virus: vírus-, járvány-
cancer: rák, rákos, daganat-
medicine: gyógyszer-, kábítószer-
vaccine: oltás-, vakcin-
health: egészség-
surgery: műtét-, megműt-
birth: szület-, terhes-
sleep: alvás-, alsz-
head: fej, fejét, agy
heart: szív, szíve, szívr-
body: test, teste, holttest-
film: film-, mozi
music: zene, zené-, koncert-
book: könyv-, regény-
art: művészet-, festmény-
museum: múzeum-, kiállítás-
statue: szobor, szobr-, emlékmű-
church: templom-, egyház-, pap
religion: vallás-, isten
mosque: mecset-, muszlim-, iszlám-
school: iskola-, iskolá-
university: egyetem-
study: tanulmány-, felmérés-, kutatás-
science: tudomány-
language: nyelv-
history: történelm-, történet-
award: díj, díjat, kitüntet-
star: sztár-, csillag-
television: televízió-, tévé-, csatorna
newspaper: újság, lap, sajtó-
internet: internet-, honlap-
social media: közösségi média, közösségi oldal, facebook
phone: telefon-, mobil-
computer: számítógép-, technológi-, robot-
artificial intelligence: mesterséges intelligencia, mesterséges intelligenciá-
advertisement: reklám-, hirdetés-
game: játék, játékok-
fashion: divat-, ruha
beauty: szépség-, kozmetik-
festival: fesztivál-, ünnep-
restaurant: étterem-, étterm-, kocsma-
drink: ital, sör, alkohol-
animal: állat-
dog: kutya-, kutyá-
cat: macska-, macská-
horse: ló, lovak, lovas
pig: disznó-, sertés-
cow: tehén, tehen-, szarvasmarh-
bird: madár, madar-
fish: halak, halászat-, horgász-
football: futball-, labdarúg-, foci-
team: csapat-, válogatott-
match: meccs-, mérkőzés-
win: győz-, nyer, nyert
lose: veszít-, vereség-, kikap-
goal: gól, gólt, gólok-
champion: bajnok-
cup: kupa, kupá-
coach: edző-, kapitány-
race: verseny-, futam-, nagydíj
final: döntő, döntőbe-
league: liga, ligá-, bajnokság-
season: szezon-, idény-
club: klub-
athlete: sportol-, sport, atlét-
day: nap, napja, napok-
night: éjszaka-, éjjel
week: hét, héten, hétvég-
month: hónap-
year: év, évek, éve
today: ma, most
hour: óra, órá-
minute: perc-, másodperc
new: új, újabb
first: első-
second: második-
last: utolsó-
old: idős-, öreg-, régi
young: fiatal-
early: korai-, korán
late: késés-, késik, halaszt-
time: idő, ideje
future: jövő-
say: mondta, közölte, mondja
speak: beszél-, beszéd-
ask: kérdez-, kérdés-
answer: válasz-
write: írta, levél-, levelet
read: olvas-
deny: tagad-, cáfol-, elutasít-
warn: figyelmeztet-
fear: félelem-, félnek, aggód-
hope: remény-, remél-
threaten: fenyeget-
promise: ígér-, megígér-
demand: követel-
refuse: megtagad-, visszautasít-
agree: megállapod-, egyezmény-, megegyez-
meet: találkoz-, csúcstalálkoz-
support: támogat-
help: segít-, segély-
plan: terv, tervez-, tervek-
decide: döntés-, döntött, dönt
change: változ-, reform-
rise: emelked-, növek-, nőtt
fall: csökken-, zuhan-
return: visszatér-
leave: távoz-, elhagy-
begin: kezd-, elkezd-, indul-
end: véget ért, befejez-
open: nyit, nyílt, megnyit-
close: bezár-, lezár-
find: talál, találtak, megtalál-
search: keresi, keresik, keresés-
destroy: pusztít-, lerombol-, összeoml-
escape: szökés-, megszök-, menekül
hide: rejt, rejteget-, titok-
ban: tilt-, betilt-, megtilt-
release: szabadon enged-, kiszabad-
resign: lemond-, kirúg-
visit: látogatás-, utazás-, utazik
marry: esküvő-, házasság-
love: szerelem-, szerelm-, szeret
fight: harc, harcok-, harcol-
cut: vág, levág-, megszorít-
break: eltör-, betör
fly: repül, repülés-
run: futás-, futó-
learn: tanul, oktatás-, tanít-
think: gondol-, vélemény-
know: tudja, tudni
truth: igazság-
lie: hazug-, hazud-, hamis-
mistake: hiba, hibá-, téved-
apologise: bocsánat-, elnézést
rights: jogok-, emberi jog-, egyenlőség-
free: szabad, szabadság-, ingyen-
power: hatalom-, hatalm-
security: biztonság-
danger: veszély-, kockázat-
crisis: válság-, probléma, problémá-
big: nagy, nagyobb, óriási-
small: kicsi, kis
high: magas-
long: hosszú-
strong: erős-
good: jó, jobb-, legjobb-
bad: rossz-, legrosszabb-
rich: gazdag-, milliárdos
poor: szegény-
black: fekete-
white: fehér, fehérek
red: piros-, vörös-
green: zöld-
blue: kék
former: egykori, korábbi
national: nemzeti-
international: nemzetközi-
foreign: külföld-, külügy-
north: észak-
south: dél-
east: kelet-
west: nyugat-
angry: dühös-, felháborod-, düh
happy: boldog-, öröm-
sad: szomorú-, gyász-
hard: nehéz-
two: két, kettő
three: három-
four: négy
five: öt
six: hat
seven: hét
eight: nyolc
nine: kilenc
ten: tíz
half: felét, felére
double: dupl-, kétszeres-
name: neve, nevű, nevét
part: rész, része, részt
against: ellen
candidate: jelölt-
agency: ügynökség-, bizottság-
scandal: botrány-, korrupció-
union: unió-, szakszervezet-
capital: főváros-
US: amerika-, usa, egyesult allamok-, egyesult allamokb-
GB: brit, britek, nagy britanni-, egyesult kiralysag-, angol-, angli-
DE: nemet-
FR: franc-
RU: orosz-
CN: kina-, kinai-
KP: eszak korea-, phenjan
SY: sziri-
TR: torok-
EU: eu
UN: ensz
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Földrengés rázta meg Törökországot, több száz halott és sérült': 'earthquake, hundred, death, injured',
    'A rendőrség letartóztatott három férfit gyilkosság gyanújával': 'police, arrest, three, man, murder',
    'A kormány új adót vezet be a bankok ellen': 'government, new, tax, bank, against',
  },
  not: {
    'A város fölött felszállt a napló lapja': 'bad, day, law',
    'Halasztást kért az adott vadász': 'fish, disease, tax, accuse',
  },
};
