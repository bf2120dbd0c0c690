import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'uz',
  words: `
man: erkak-, er kishi
woman: ayol-, xotin qiz-
child: bola, bolalar-, bolani
baby: chaqaloq-, goʻdak-
boy: oʻgʻil bola
girl: qiz, qizlar-
family: oila-, qarindosh-
mother: onasi-, ona
father: otasi-, ota
son: oʻgʻli, oʻgʻlini
daughter: qizi, qizini
wife: rafiqasi-, turmush oʻrtogʻi
husband: eri, erini
friend: doʻsti, doʻstlar-
people: odamlar-, xalq, aholi-
student: talaba-, oʻquvchi-
teacher: oʻqituvchi-, muallim-
doctor: shifokor-, jarroh-, vrach-
soldier: askar-, harbiy xizmatchi-
worker: ishchi-, xodim-
farmer: fermer-, dehqon-
driver: haydovchi-
player: oʻyinchi-, futbolchi-
tourist: sayyoh-, turist-, turizm
refugee: qochqin-, boshpana
migrant: migrant-, migratsiya-, muhojir-
victim: qurbon-, jabrlan-
leader: yetakchi-, rahbar-, lider-
expert: ekspert-, olimlar-, mutaxassis-
journalist: jurnalist-, muxbir-
artist: qoʻshiqchi-, xonanda-, san’atkor-
actor: aktyor-, aktrisa-
king: qirol-, malika-
president: prezident-
minister: vazir, vaziri, vazirlig-
mayor: hokim, hokimi, hokimlig-
government: hukumat-
parliament: parlament-, oliy majlis, senat-
party: partiya-
election: saylov, saylovlar-, saylovi
vote: ovoz ber-, referendum-, saylovchi-
law: qonun, qonuni, qonunlar-
court: sudi, sud, sudda
judge: sudya-
lawyer: advokat-, yurist-, prokur-
prison: qamoq-, qamog-, mahbus-
police: politsiya-, militsiya-, iib
crime: jinoyat-
murder: qotillik-, qotillig-
kill: oʻldir-
death: halok, vafot-, oʻlgan
injured: yarador-, jarohat-
attack: hujum-
bomb: bomba-, portla-
shoot: otishma-, oʻq uz-, oʻqqa tut-
gun: qurol-, toʻpponcha-, miltiq-
stab: pichoq-
rape: zoʻrla-, jinsiy
steal: oʻgʻirla-, oʻgʻirlik-, talon
arrest: hibs-, qoʻlga olin-, ushlan-
suspect: gumon-
accuse: aybla-
trial: sud jarayoni-, da’vo
sentence: hukm, hukmi, sudlan-
investigation: tergov-, surishtiruv-
war: urush, urushi, urushda-
peace: tinchlik-, sulh, oʻt ochishni toʻxtat-
army: armiya-, harbiylar-, qoʻshin-
ship: kema, kemasi, kemalar-
missile: raketa-
nuclear: yadroviy, yadro, atom-
terror: terror-
border: chegara, chegarasi-, chegarada
sanctions: sanksiya-
protest: norozilik-, namoyish-, miting-
strike: ish tashla-
earthquake: zilzila-
tsunami: sunami-
storm: boʻron-, dovul-, toʻfon
flood: suv toshqin-, sel
rain: yomgʻir-, jala
snow: qor, qorli, muzlik
fire: yongʻin-, olov
volcano: vulqon-, vulkan-
accident: avariya-, yth, halokat-
rescue: qutqar-
survive: omon qol-, tirik qol-
missing: bedarak-, gʻoyib, yoʻqolgan
disaster: falokat-, ofat-
emergency: favqulodda, tez yordam
weather: ob havo, harorat-
climate: iqlim-
environment: atrof muhit-, ekolog-, ifloslan-
money: pul, pullar-, investitsiya-
price: narx-, qiymat-
tax: soliq, solig-, boj
bank: bank, banki, banklar-
market: bozor-
company: kompaniya-, korxona-, firma-
trade: savdo-, eksport-, import-
work: ish oʻrin-, mehnat, bandlik
pay: maosh-, ish haqi-, toʻlov
million: million-, mln
billion: milliard-, mlrd
thousand: ming, minglab
hundred: yuz, yuzlab
percent: foiz-
dollar: dollar-
euro: yevro
buy: sotib ol-, xarid-
sell: sotil-, sotdi, sotuv-
economy: iqtisod-
oil: neft-, benzin-, yoqilgʻi
energy: energiya-, energet-, elektr-
food: oziq ovqat, ovqat-
car: avtomobil-, mashina-
plane: samolyot-, uchoq-, aviakompaniya-
train: poyezd-, temir yoʻl-
road: yoʻl, yoʻli, koʻcha-
bridge: koʻprik-, koʻprig-
airport: aeroport-
house: uy, uyi, kvartira-
building: bino, binosi, minora-
build: qurilish-, qurildi, qurdi
city: shahar, shahri-
village: qishloq-, qishlog-
country: mamlakat-, davlat-
state: shtat-
world: dunyo-, jahon
island: orol, oroli, orolida
sea: dengiz-, okean-
river: daryo-, koʻl, koʻli
mountain: togʻ, togʻli, togʻlar-
forest: oʻrmon-
land: yer, yeri
water: suv, suvi
space: kosmos-, kosmik, koinot-
hospital: kasalxona-, shifoxona-
disease: kasallik-, kasallig-, bemor-
virus: virus-, koronavirus-, pandemiya-
cancer: saraton-, onkolog-
medicine: dori, dorilar-, giyohvand-
vaccine: vaksina-, emlash-
health: sogʻliq-, sogʻlig-
surgery: jarrohlik-, operatsiya-
birth: tugʻil-, homilador-, tugʻruq
sleep: uyqu-
head: boshi, miya-
heart: yurak-, yurag-
body: jasad-, tanasi
film: film-, kino-
music: musiqa-, qoʻshigʻ-, konsert-
book: kitob-, roman-, yozuvchi
art: san’ati, san’atni, rasm
museum: muzey-, koʻrgazma-
statue: haykal-, yodgorlik
church: cherkov-
religion: din, diniy
mosque: masjid-, musulmon-, islom-
school: maktab-
university: universitet-, professor-
study: tadqiqot-, soʻrov-, hisobot-
science: fan, ilmiy, ilm
language: tili, til
history: tarix-
award: mukofot-
star: yulduz-
television: telekanal-, televid-
newspaper: gazeta-, jurnal
internet: internet-, onlayn
social media: ijtimoiy tarmoq-, facebook-
phone: telefon-, smartfon-
computer: kompyuter-, robot-, texnolog-
artificial intelligence: sun’iy intellekt-
advertisement: reklama-
game: oʻyin, oʻyinlar-, oʻyini
fashion: moda-, kiyim-
beauty: goʻzal-, chiroyli
festival: festival-, bayram-
restaurant: restoran-, kafe
drink: pivo, alkogol-, spirtli
animal: hayvon-
dog: it, itlar-
cat: mushuk-
horse: otlar, otini
pig: choʻchqa-
cow: sigir-
bird: qush, qushlar-
fish: baliq-, baligʻ-, akula
football: futbol-
team: jamoa-, terma
match: oʻyinda
win: gʻalaba-, gʻolib-, yutdi
lose: magʻlub-, yutqaz-
goal: gol, goli
champion: chempion-
cup: kubok-, kubog-
coach: murabbiy-
race: poyga-
final: final-
league: liga-
season: mavsum-
club: klub-
athlete: sportchi-, sport
day: kun, kuni
night: tun, tunda, kechasi
week: hafta-
month: oyi, oyda
year: yil, yili, yilda
today: bugun
hour: soat-
minute: daqiqa-, soniya
new: yangi
first: birinchi, ilk
second: ikkinchi
last: soʻnggi, oxirgi
old: eski, keksa-
young: yosh, yoshlar-
early: erta, muddatidan oldin
late: kech, kechik-, qoldiril-
time: vaqt-
future: kelajak-, kelajag-
say: dedi, aytdi, ma’lum qil-
speak: gapir-, soʻzla-, muzokara-
ask: soʻradi, savol-
answer: javob-
write: yozdi, yozgan, xat
read: oʻqidi, oʻqish
deny: rad et-, inkor
warn: ogohlantir-
fear: qoʻrq-, xavotir-
hope: umid-
threaten: tahdid-
promise: va’da-
demand: talab, talabi
refuse: bosh tort-
agree: kelishuv-, kelishib, bitim-
meet: uchrash-, sammit
support: qoʻllab quvvat-
help: yordam-
plan: reja, rejasi, loyiha-
decide: qaror-
change: oʻzgar-, islohot-
rise: oshdi, oʻsish, oʻsdi
fall: kamay-, pasay-
return: qaytdi, qaytar-, qaytib
leave: ketdi, tark et-
begin: boshla-
end: tugadi, yakun-, oxiri
open: ochdi, ochil-
close: yopil-, yopdi
find: topildi, topdi, aniqla-
search: qidir-
destroy: vayron-, qulab, yoʻq qil-
escape: qochib, qochdi
hide: yashir-, maxfiy
ban: taqiq-
release: ozod et-, ozod qil-
resign: iste’fo-, ishdan boʻsha-
visit: tashrif-, safar-
marry: turmush qur-, nikoh-, toʻy
love: sevgi-, muhabbat
fight: jang, kurash-, toʻqnash-
cut: qisqar-
learn: oʻrgan-, ta’lim-, dars
truth: haqiqat-, fakt
lie: yolgʻon-, soxta
mistake: xato, xatosi
apologise: uzr soʻra-, kechirim
rights: inson huquq-, huquq-
free: bepul, erkin-, ozodlik
power: hokimiyat-
security: xavfsizlik-, xavfsizlig-
danger: xavf, xavfli, xavfi
crisis: inqiroz-, muammo-
big: katta, yirik, ulkan
small: kichik, kichkina
high: yuqori, baland
long: uzoq, uzun
strong: kuchli
good: yaxshi
bad: yomon
rich: boy, boylik-, badavlat
poor: kambagʻal-, qashshoq-
black: qora
white: oq
red: qizil
green: yashil
blue: koʻk, moviy
former: sobiq, avvalgi
national: milliy
international: xalqaro
foreign: xorij-, chet el-, tashqi
north: shimol-
south: janub-
east: sharq-
west: gʻarb-
angry: gʻazab-, jahl
happy: baxt-, quvonch-
sad: qaygʻu-, motam
hard: qiyin-, ogʻir
two: ikki, ikkita, ikkov
three: uch, uchta
four: toʻrt, toʻrtta
five: besh
six: olti
seven: yetti
eight: sakkiz
nine: toʻqqiz
ten: oʻn, oʻnta
half: yarim, yarmi
double: ikki baravar
name: nomi, ismi
part: qismi, qism
against: qarshi
candidate: nomzod-
agency: agentlik-, agentlig-, komissiya-
scandal: janjal-, korrupsiya-
union: ittifoq-, ittifog-
capital: poytaxt-
US: aqsh, amerika-
GB: britaniya-, buyuk britaniya-, angliya-, ingliz-
DE: germani-, nemis-
FR: fransi-, fransuz-
RU: rossiya-, rus-
CN: xitoy-
KP: shimoliy koreya-
EU: yevropa ittifoqi
UN: bmt
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Politsiya talabani oʻldirgan gumonlanuvchi erkakni hibsga oldi': 'police, student, kill, suspect, man, arrest',
    'Yaponiyada kuchli zilzila, yuzlab odam halok boʻldi, jarohatlanganlar bor': 'earthquake, strong, hundred, death, injured',
    'Sobiq vazir iste’foga chiqdi, yangi hukumat tuziladi': 'former, minister, resign, new, government',
  },
  not: {
    'Italiyada qonli onlayn attestat': 'dog, law, ten, mother, horse',
    'Uygʻur fanerasi qorovul bolaligi': 'house, science, snow, black',
  },
};
