import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'tk',
  words: `
man: erkek-, erkeg-
woman: aýal, aýallar-, zenan-
child: çaga, çagalar-, çagany
baby: bäbek-
boy: oglan, oglanlar-
girl: gyz, gyzlar-
family: maşgala-, garyndaş-
mother: ejesi-, enesi
father: kakasy, atasy-
son: ogly, ogluny
daughter: gyzy, gyzyny
wife: aýaly, aýalyny
husband: äri
friend: dost, dostlar-, dosty
people: adamlar-, adam, halk
student: talyp, talyplar-, okuwçy-
teacher: mugallym-
doctor: lukman-, hirurg
soldier: esger-
worker: işçi, işçiler-, işgär-
farmer: daýhan-, fermer
driver: sürüji-
player: oýunçy-, futbolçy-
tourist: syýahatçy-, turist-
refugee: bosgun-
migrant: migrant-, migrasiýa-
victim: pida, pidalar-, ejir çek-
leader: lider-, ýolbaşçy-, baştutan-
expert: bilermen-, alym, alymlar
journalist: žurnalist-, habarçy-
artist: aýdymçylar-, artist-, bagşy
actor: aktýor-
king: korol-, patyşa-
president: prezident-
minister: ministr-
mayor: häkim, häkimi, häkimlik-
government: hökümet-
parliament: parlament-, mejlis-
party: partiýa-
election: saýlaw-
vote: ses ber-, referendum-
law: kanun-
court: kazyýet-, sud
judge: kazy, kazysy
lawyer: aklawçy-, adwokat-, prokur-
prison: türme-, türmä
police: polisiýa-
crime: jenaýat-
murder: adam öldür-
kill: öldür-
death: ölüm-, heläk, aradan çyk-
injured: ýaraly, ýaralan-, şikes-
attack: hüjüm-
bomb: bomba, bombaly, partla-
shoot: atyşyk-, ok at-
gun: ýarag, ýaraglar-, tüpeň
stab: pyçak-
steal: ogurla-, ogurlyk-
arrest: tussag-, tutul-
suspect: güman, gümanly
accuse: aýypla-, günäkär
sentence: höküm, hökümi
investigation: derňew-
war: uruş, urşy, urşuň
peace: parahatçylyk-, ýaraşyk
army: goşun-, harby-
ship: gämi-
missile: raketa-
nuclear: ýadro-
terror: terror-
border: serhet-, serhed-
sanctions: sanksiýa-
protest: protest-, nägilelik-, ýöriş
strike: iş taşla-
earthquake: ýertitreme-, ýer titre-
tsunami: sunami
storm: harasat-, tupan-, gaý
flood: suw joşgun-, sil
rain: ýagyş-, ýagyn-
snow: gar, garly, buz
fire: ýangyn-
volcano: wulkan-
accident: heläkçilik-, awariýa-, çaknyş-
rescue: halas et-
survive: diri gal-
missing: ýitirim-, dereksiz
disaster: betbagtçylyk-, apat
emergency: adatdan daşary, gyssagly
weather: howa maglumat-, temperatura
climate: klimat-, howanyň üýtgemegi
environment: daşky gurşaw-, ekolog-
money: pul, puly, maýa goýum-
price: baha, bahasy-, nyrh-
tax: salgyt-
bank: bank, banky
market: bazar, bazary-
company: kompaniýa-, kärhana-
trade: söwda-, eksport-, import-
work: iş orun-, zähmet
pay: aýlyk, zähmet haky, töleg
million: million-
billion: milliard-
thousand: müň, müňlerçe
hundred: ýüz, ýüzlerçe
percent: göterim-
dollar: dollar-
euro: ýewro
buy: satyn al-
sell: satuw, satdy
economy: ykdysady-
oil: nebit-, benzin-, ýangyç
energy: energiýa-, energet-, elektrik-
food: azyk, iýmit-
car: awtoulag-, maşyn
plane: uçar, uçary, uçarlar
train: otly, demir ýol-
road: ýol, ýoly, köçe-
bridge: köpri-
airport: howa menzil-, aeroport
house: jaý, jaýy, öý
building: bina, binasy, jaýlar
build: gurluş-
city: şäher-
village: oba, obasy
country: ýurt, ýurdy, döwlet-
state: ştat-
world: dünýä-
island: ada, adasy
sea: deňiz-, deňz-, okean
river: derýa-, köl
mountain: dag, dagy, daglar
forest: tokaý-
land: toprak-
water: suw, suwy
space: kosmos-, älem
hospital: hassahana-, keselhana-
disease: kesel, keseli, kesellem
virus: wirus-, koronawirus-
cancer: rak, onkolog-
medicine: derman-, neşe
vaccine: waksina-
health: saglyk, saglyg-
surgery: operasiýa-
birth: doglan, göwreli
heart: ýürek-, ýüreg-
body: jesedi
film: film, filmi, kino-
music: saz, aýdym-, konsert-
book: kitap-, kitab-, roman
art: sungat-
museum: muzeý-, sergi-
statue: heýkel-, ýadygärlik
church: buthana-, ybadathana
religion: din, dini
mosque: metjit-, metjid-, musulman-
school: mekdep-, mekdeb-
university: uniwersitet-, professor
study: barlag, hasabat
science: ylym, ylmy
language: dili, diller
history: taryh-
award: baýrak, sylag
star: ýyldyz-
television: telewid-, teleýaýlym-
newspaper: gazet-, žurnal
internet: internet-, onlaýn
social media: sosial ulgam-, sosial media, facebook
phone: telefon-, smartfon
computer: kompýuter-, robot, tehnolog-
artificial intelligence: emeli aň-, emeli intellekt-
advertisement: reklama-, mahabat
game: oýun, oýny, oýunlar-
beauty: gözellik-
festival: festiwal-, baýram-
restaurant: restoran-, kafe
drink: piwo, alkogol-
animal: haýwan-
dog: itler, itiň
cat: pişik-
horse: atlar, bedew-
cow: sygyr-
bird: guş, guşlar
fish: balyk-, balyg-
football: futbol-
team: topar, topary, ýygyndy
win: ýeňiş-, ýeňdi
lose: ýeňil-, utul-
goal: gol, goly
champion: çempion-
cup: kubok-, kubog-
coach: tälimçi-
race: ýaryş, ýaryşy
final: final-
league: liga
season: möwsüm-
club: klub-
athlete: türgen-, sport
day: gün, güni
night: gije
week: hepde-
month: aýy, aýda
year: ýyl, ýyly, ýylda
today: şu gün, bu gün
hour: sagat, sagady
minute: minut-, sekunt
new: täze
first: ilkinji, birinji
second: ikinji
last: soňky
old: köne, garry
young: ýaş, ýaşlar-
time: wagt, wagty
future: geljek-, geljeg-
say: diýdi, aýtdy
speak: gürle-, gepleşik-
ask: sorady, sorag
answer: jogap-
write: ýazdy, hat
deny: inkär
warn: duýdur-
fear: gorky, gorkýar
hope: umyt-
promise: wada
demand: talap-
refuse: boýun gaçyr-
agree: ylalaşyk-
meet: duşuşyk-, sammit
support: golda-
help: kömek-, ýardam-
plan: meýilnama-, taslama-
decide: karar, karary
change: üýtge-, reforma
rise: artdy, ösüş, ýokarlan-
fall: peseldi, azaldy
return: gaýdyp gel-, dolan-
begin: başlan-, başlady
end: tamamlan-
open: açyl-, açdy
close: ýapyl-
find: tapyl-, tapdy
search: gözle-
destroy: weýran-
escape: gaçyp, gaçdy
hide: gizlin, gizle-
ban: gadagan-
release: boşadyl-, boşatdy
resign: işden aýryl-, wezipesinden
visit: sapar, sapary
marry: toý, öýlen-
love: söýgi-
learn: öwren-, bilim, sapak
lie: ýalan
mistake: ýalňyş-
apologise: ötünç sora-
rights: hukuk-, hukug-
free: mugt, erkin, azatlyk
power: häkimiýet-
security: howpsuz-
danger: howp, howply
crisis: krizis-, mesele
big: uly
small: kiçi, kiçijik
high: ýokary, beýik
long: uzak, uzyn
strong: güýçli
good: gowy
bad: erbet
rich: baý, baýlyk
poor: garyp
black: gara
white: ak
red: gyzyl
green: ýaşyl
blue: gök
former: öňki, ozalky
national: milli
international: halkara
foreign: daşary ýurt
north: demirgazyk-
south: günorta-
east: gündogar-
west: günbatar-
happy: bagt, bagtly
sad: gynanç
hard: kyn, agyr
two: iki, ikisi
three: üç
four: dört
five: bäş
six: alty
seven: ýedi
eight: sekiz
nine: dokuz
half: ýarym, ýarpy
name: ady, atly
part: bölegi, bölek
against: garşy
candidate: dalaşgär-, kandidat
agency: agentlik, komitet
scandal: korrupsiýa
union: bileleşik-
capital: paýtagt-
US: abş-, amerika-
GB: britaniya-, beýik britaniya-, iňlis-
RU: russi-, rus-
CN: hytaý-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Polisiýa talyby öldürmekde güman edilýän erkegi tussag etdi: talyp hassahanada': 'police, kill, suspect, man, arrest, student, hospital',
    'Ýaponiýada güýçli ýertitreme: ýüzlerçe adam heläk boldy, ýaralananlar bar': 'strong, earthquake, hundred, people, death, injured',
    'Öňki ministr wezipesinden gitdi, täze hökümet düzüler': 'former, minister, resign, new, government',
  },
  not: {
    'Italiýada garaşsyz akademik onlap atyr': 'dog, snow, black, white, horse',
    'Sazak obadan aýryldy': 'music, month',
  },
};
