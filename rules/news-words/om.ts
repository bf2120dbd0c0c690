import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "lola" (war, but its genitive is "lolaa", flood), "naannoo" for environment (mostly region), "beek-" (know; it begins "beeksisa", notice).
export default {
  lang: 'om',
  words: `
man: dhiira, dhiirri, dhiirota
woman: dubart-
child: daa'im-, ijoolle-, mucaa
baby: daa'ima dhalat-
boy: gurbaa, gurbaan
girl: intala, shamarr-
family: maatii-
mother: haadha, haati
father: abbaan, abbaa isaa
son: ilma isaa, ilmi
daughter: intala isaa
wife: haadha warraa, haati warraa
husband: abbaa warraa, abbaan warraa
friend: hiriyaa-, michuu-
people: namoo-, ummat-, uummat-
student: baratt-, barataa-
teacher: barsiis-
doctor: doktar-, doktor-, hakim-
soldier: loltuu-, loltoot-
worker: hojjet-, hojjett-
farmer: qotee bul-, qonnaan bul-
driver: konkolaachis-
player: taphataa-, taphattoot-
tourist: turist-, tuurist-
refugee: baqatt-, baqataa-, buqqa'-
migrant: godaant-
victim: miidhamt-
leader: hooggan-, hoggan-
expert: ogeess-, saayintist-, qorattoot-
journalist: gaazexees-
artist: weellis-, artist-, aartist-
actor: taatuu-, taatot-
king: mootii, mootittii-
president: pirezidaant-, pirezidant-, pireezidaant-
minister: ministeer-, ministir-, muummee ministir-
mayor: kantiibaa-
government: mootumm-
parliament: paarlaam-, mana marii-
party: paartii-
election: filannoo-
vote: sagalee kenn-, filattoot-
law: seera, seerri, seeraa
court: mana murtii-, manni murtii-
judge: abbaa murtii, abbootii murtii, abbaan murtii
lawyer: abukaat-, abbaa alangaa, abbaan alangaa
prison: mana hidhaa-, hidhamt-, mana sirreess-
police: poolis-, poolisii
crime: yakka, yakk-
murder: ajjeechaa-
kill: ajjees-, ajjeef-
death: du'a, du'e, du'an
injured: madaa'-, madeess-
attack: haleell-
bomb: boomb-, dhohiins-
shoot: dhukaas-, rasaas-
gun: qawwee-, meeshaa waraan-
stab: haaduu, billaa
rape: gudeed-
steal: hanna, saamich-, hattuu
arrest: to'annoo jala-, hidhaman-, hidhame
suspect: shakkam-, shakkii
accuse: himat-, himatam-
trial: himannaa-
sentence: adabam-, balleessaa
investigation: qorannaa, qorannoo yakkaa
war: waraana, waraanni
peace: nagaa, nagaan, dhukaasa dhaab-
army: raayyaa ittisaa, humna waraan-, humnoota hidhat-
ship: doonii-, markab-
missile: misaa'el-, misaayel-, roketii-
nuclear: niwukler-, nuukler-, niwuklar-
terror: shororkees-
border: daangaa-
sanctions: qoqqobb-
protest: mormii-, hiriira-
strike: lagannaa-
earthquake: kirkira lafaa-, kirkir-
tsunami: tsunaam-, sunaam-
storm: bubbee-, obomboleett-
flood: lolaa bishaan-
rain: rooba, roobni
snow: cabbii
fire: ibidd-, abidd-
volcano: volkaan-
accident: balaa konkolaat-, balaa tiraafik-
rescue: baraar-
disaster: balaa, balaan
emergency: ariifach-, yeroo muddam-
weather: haala qilleens-
climate: jijjiirama qilleens-, jijjiiramni qilleens-
environment: faalam-
money: maallaqa-, maallaqni
price: gatii-
tax: gibira, gibir-, taaks-
bank: baank-
market: gabaa, gabaan
company: dhaabbat-, kubbaaniyaa-, kaampaan-
trade: daldal-
work: hojii, hojiin
pay: mindaa, kaffalt-
million: miliyoon-
billion: biliyoon-
thousand: kuma, kumaatam-
hundred: dhibba, dhibboot-
percent: dhibbent-, dhibbant-
dollar: doolaar-, doolar-
euro: yuuroo
buy: bitach-, bituu, bitan
sell: gurgur-
economy: dinagd-, diinagd-
oil: boba'a, zayita
energy: humna ibsaa, elektirik-, elektrik-
food: nyaata, nyaanni, soorat-
car: konkolaataa-, konkolaatot-
plane: xiyyaar-
train: baabur-
road: daandii-, karaa
bridge: riqicha-
airport: buufata xiyyaar-, buufanni xiyyaar-
house: mana jireeny-, manneen jireeny-
building: gamoo-
build: ijaars-, ijaar-
city: magaal-
village: ganda, gandoot-
country: biyya, biyyi, biyyoot-
state: naannoo, naannolee
world: addunyaa, addunyaan
sea: galaana, garba
river: laga, haroo
mountain: gaara, tulluu
forest: bosona-
land: lafa, lafti
water: bishaan-
space: hawaa, saatalaayit-
hospital: hospitaal-
disease: dhukkub-, dhibee
virus: vaayir-, weerara dhukkub-
cancer: kaansar-
medicine: qorich-
vaccine: talaall-
health: fayyaa, fayyaan
surgery: baqaqsanii-
birth: dhalat-, ulfa
sleep: hirrib-
head: sammuu, mataa
heart: onnee
body: reeff-, qaama
film: fiilm-
music: muuziq-, sirba, weelluu-
book: kitaab-
art: aartii-
museum: muuziyeem-
statue: siidaa
church: bataskaan-, waldaa kiristaan-
religion: amantii-, waaqa
mosque: masjid-, masgiid-, musliim-
school: mana barum-, mana barnoot-, manneen barnoot-
university: yuunivers-, yunivers-
study: qorannoo-, gabaas-
science: saayins-
language: afaan
history: seenaa, seenaan
award: badhaas-
star: urjii
television: televiz-, televij-, televiizh-
newspaper: gaazexaa, gaazexaan
internet: interneet-, intarneet-, marsariit-
social media: miidiyaa hawaas-
phone: bilbil-
computer: kompiitar-, koompiitar-, teeknoloj-
artificial intelligence: hubannoo namtolch-
advertisement: beeksis-
game: tapha, taphni
fashion: uffata, uffann-, faashin-
beauty: miidhagin-, bareedin-
festival: ayyaana, kabaj-
restaurant: mana nyaataa, reestoraan-
drink: dhugaatii-, alkool-
animal: bineens-, beelad-
dog: saree, sareen
cat: adurree-
horse: farda, fardi
pig: booyyee
cow: sa'a, loon
bird: simbir-
fish: qurxumm-
football: kubbaa miil-
team: garee, gareen
win: mo'ate, mo'atan, injifat-
lose: mo'am-, injifatam-
goal: goolii-
champion: shaampiyoon-
cup: waancaa-
coach: leenjis-
race: dorgomm-, fiigicha
league: liigii
club: kilab-
athlete: atleet-, ispoort-
day: guyyaa, guyyoot-
night: halkan
week: torban
month: ji'a, ji'oot-, baatii
year: waggaa, waggoot-
today: har'a, amma
hour: sa'aat-
minute: daqiiq-
new: haaraa
first: jalqaba, tokkoff-
second: lammaff-
last: dhumaa
old: maanguddoo-, manguddoo-, dulloom-
young: dargagg-
time: yeroo
future: fuuldur-
say: jedhe, jedhan, ibsan
speak: haasaa, dubbat-, haasa'-
ask: gaafat-, gaaffii-
answer: deebii
write: barreess-, xalayaa
read: dubbis-
deny: haalan, waakkat-
warn: akeekkach-
fear: sodaa, sodaat-
hope: abdii, abdat-
threaten: doorsis-
promise: waadaa
refuse: dide, didan
agree: waliigalt-, walii gal-
meet: walga'-, wal ga'-, marii
support: deeggars-, deeggar-
help: gargaars-
plan: karoora-, pirojekt-
decide: murteess-, murtoo
change: jijjiiram-, jijjiir-
rise: dabal-
fall: hir'-, gad bu'-
return: deebi'-
begin: eegal-, jalqabe
end: xumur-
open: banam-, bane
close: cufam-, cufe
find: argam-
search: barbaad-
destroy: barbad-, mancaas-
escape: miliq-
hide: dhoks-, icciti-
ban: dhorkam-, ugguram-
release: gadhiif-, hiikam-, gad lakkif-
resign: aangoo gad-, aangoo gadi-
visit: daaww-
marry: fuudh-, gaa'el-, cidha
love: jaalal-
fight: walitti bu'iins-, wal waraan-
cut: muram-
break: cabs-
fly: balali'-
learn: barnoot-
think: yaada, yaadni
truth: dhugaa
lie: soba, sobaa
mistake: dogoggor-
apologise: dhiifam-
rights: mirga, mirgi
free: bilisumm-, walabumm-, bilisa
power: aangoo, aangoon
security: nageeny-
danger: balaafam-, sodaachis-
crisis: rakkoo, rakkoon, rakkin-
big: guddaa, gurguddaa
small: xiqqaa, xixiqqaa
high: olaanaa
long: dheeraa
strong: cimaa
good: gaarii
bad: hamaa
rich: dureess-, sooress-
poor: hiyyeess-, hiyyumm-
black: gurraach-
white: adii
red: diimaa
green: magariis-
blue: cuquliis-
former: duraanii, duraan
national: biyyaaless-, biyyooless-
international: idil addunyaa-, addunyaaless-
foreign: dhimma alaa, biyya alaa, biyyoota alaa
north: kaaba, kaabaa
south: kibba, kibbaa
east: baha
west: dhiha, lixa
angry: dheekkam-, aaran
happy: gammach-, gammad-
sad: gadda
hard: ulfaataa
one: tokko
two: lama
three: sadii, sadi
four: afur
five: shan
six: ja'a
seven: torba
eight: saddeet
nine: sagal
ten: kudhan
half: walakkaa
double: dachaa
name: maqaa
part: kutaa
candidate: kaadhimam-
agency: komishin-, koree
scandal: malaammaltumm-
union: gamtaa
capital: magaalaa guddoo-
US: ameerikaa-, ameerikaan, yunaayitid isteetes
GB: biriteen-, ingiliz-, ingliz-, yuukee
RU: raashiyaa-, ruusiyaa-
CN: chaayinaa-
KP: kooriyaa kaabaa
DE: jarman-
FR: faransaay-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    "Poolisiin namoota sadii ajjeechaa barsiisaa irratti shakkaman to'annoo jala oolche": 'police, people, three, murder, teacher, suspect, arrest',
    "Kirkira lafaa Turkii keessatti mudateen namoonni dhibbaan lakkaa'aman du'an": 'earthquake, people, death',
    'Filannoo biyyaalessaa irratti paartiin mootummaa injifate': 'election, national, party, government, win',
  },
  not: {
    'Lolli finiine, beeksisni jira': 'flood, know',
    'Waan hedduu dhugaatii wajjin dhiyeesse': 'truth, man',
  },
};
