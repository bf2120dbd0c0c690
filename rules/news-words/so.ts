import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "doon" (boat, but mostly "want"), "deegaan" (environment, but also district), "dhacay" (fell, but mostly "happened").
export default {
  lang: 'so',
  words: `
man: nin, ninka, ninkii
woman: haween-, naag-, dumar-
child: carruur-, caruur-, ilmaha
baby: dhallaan-
boy: wiil, wiilka, wiilal-
girl: gabar, gabadh-, gabdh-
family: qoys-, qoysaska, ehel-
mother: hooyo, hooyad-
father: aabe, aabb-, aabah-
son: wiilkiis-, wiilkeed-
daughter: gabadhiis-, inantiis-
wife: xaaskiis-, afadiis-, xaaska
husband: ninkeed-, saygeed-, seygeed-
friend: saaxiib-, saaxib-
people: dad, dadka, shacab-
student: arday-
teacher: macallin-, macalin-
doctor: dhakhtar-, takhtar-, dhakhaatiir-
soldier: askari-, askar-
worker: shaqaal-
farmer: beeraley-
driver: darawal-, dareewal-
player: ciyaaryahan-, ciyaartoy-, laacib-
tourist: dalxiis-
refugee: qaxooti-, barakac-
migrant: muhaajir-, tahriib-, soogaleeti-
victim: dhibban-, dhibane-
leader: hoggaamiy-, hogaamiy-, madaxda
expert: khabiir-, khubar-, saynisyahan-
journalist: weriy-, wariy-, suxufi-
artist: fannaan-, fanaan-
actor: jilaa, jilaaga, atoor-
king: boqor, boqorka, boqorad-
president: madaxweyn-
minister: wasiir-, wasaarad-
mayor: duqa magaalada
government: dowlad-, dawlad-, xukuumad-
parliament: baarlamaan-, xildhibaan-, senator-
party: xisbi-
election: doorash-
vote: codbixin-, codeyn-, codad-
law: sharci-, xeer
court: maxkamad-
judge: garsoor-, xaakim-
lawyer: qareen-, xeer ilaali-
prison: xabsi-, maxbuus-, maxaabiis-
police: boolis-, booliis-
crime: dambi-, denbi-
murder: dilka, dilkii, dilal-
kill: dilay, dileen, la dilay
death: dhint-, dhimash-, geeri-
injured: dhaawac-
attack: weerar-
bomb: bam, bambo-, qarax-
shoot: toogash-, toogtay, rasaas-
gun: qori, hub, hubka
stab: mindi, tooreey, toorey
rape: kufsi-, kufsad-
steal: xatooy-, tuug-, xaday
arrest: la xiray, la xidhay, xirxir-
suspect: tuhun-, tuhmay, looga shakisan-
accuse: eedeyn-, eedayn-, eedeey-
trial: dacwad-, maxkamadeyn-
sentence: xukun-, xukumay
investigation: baaritaan-, baadhitaan-
war: dagaal, dagaalka, dagaallada
peace: nabad, nabadda, xabbad joojin-
army: ciidan-, ciidamad-, milatari-
ship: markab-, maraakiib-, doomo
missile: gantaal-
nuclear: nukliyeer-, niyukliyeer-
terror: argagixis-
border: xuduud-, xadka
sanctions: cunaqabat-
protest: mudaaharaad-, bannaanbax-, dibadbax-
strike: shaqo joojin-, shaqa joojin-
earthquake: dhulgariir-, dhul gariir-
tsunami: tsunami, sunaami
storm: duufaan-
flood: daadad-, fatahaad-, daadka
rain: roob, roobab-, roobka
snow: baraf-
fire: dab, dabka, gubtay
volcano: foolkaano, fulkaano
accident: shil, shilka, shilal-
rescue: badbaadin-, soo badbaadi-
survive: ka badbaad-
missing: la waayay, la la'yahay
disaster: masiibo-, musiibo-, masiibad-
emergency: xaalad degdeg, gurmadka degdeg-
weather: saadaasha hawada
climate: cimilad-, cimilo
environment: bey'ad-
money: lacag-, maalgash-
price: qiimaha, qiimo
tax: canshuur-, cashuur-
bank: bangi-, bank-
market: suuq-
company: shirkad-
trade: ganacsi-
work: shaqo, shaqada
pay: mushahar-, mushaar-
million: milyan, malyan, milyuu-
billion: bilyan, bilyuu-, balaayiin
thousand: kun, kumanaan-, kumannaan-
hundred: boqol, boqolaal-, boqollaal-
percent: boqolkiiba, boqolkiba
dollar: doolar-, dollar-
euro: yuuro, euro
buy: iibsa-, iibsad-
sell: iibin-, iibisay
economy: dhaqaal-
oil: saliid-, shidaal-, batrool-
energy: tamar-, koronto-
food: cunto, cuntad-, raashin-
car: gaari, gaariga, gawaari-
plane: diyaarad-
train: tareen-
road: waddo-, waddad-, wadada
bridge: buundo-, buundad-
airport: garoonka diyaarad-, gegida diyaarad-
house: guri, guriga, guryo-
building: dhisme, dhismaha, dhismay-
build: dhisay, dhisid-, dhisaya
city: magaal-
village: tuulo-, tuulad-
country: dalka, waddan-, wadan-
state: gobol-
world: adduun-, caalamka, dunida
island: jasiirad-
sea: badda, xeeb-
river: webi-, harada
mountain: buurta, buuraha
forest: kaymaha, keymaha, kaynta
land: dhulka, dhul
water: biyo, biyaha
space: hawada sare, dayax gacmeed-
hospital: isbitaal-, cisbitaal-
disease: cudur, cudurka, cudurrad-
virus: fayras-, feyrus-, fayrus-
cancer: kansar-
medicine: daawo-, daawad-
vaccine: tallaal-, talaal-
health: caafimaad-
surgery: qalliin-, qaliin-
birth: dhashay, dhalatay, uur leh
sleep: hurdo, hurdad-
head: madaxa, maskax-
heart: wadnaha, wadne
body: meyd-, mayd-, jirka
film: filim-, filin-
music: muusig-, muusik-, heeso
book: buug, buugga, buugaag-
art: farshaxan-
museum: matxaf-, madxaf-
statue: taallo, taallada
church: kaniisad-
religion: diinta, diin, diimaha
mosque: masjid-, masaajid-, muslim-
school: iskuul-, dugsi-
university: jaamacad-
study: daraasad-, cilmi baaris-, warbixin-
science: saynis, sayniska, cilmiga sayniska
language: luuqad-, luqad-
history: taariikh-
award: abaalmarin-, billad-
star: xiddig-, xidig-
television: telefish-
newspaper: wargeys-, wargays-, jaraa'id-
internet: internet-
social media: baraha bulsh-
phone: taleefan-, telefoon-, telefon-
computer: kombiyuutar-, kumbuyuutar-, tiknoolaji-
artificial intelligence: sirdoonka macmal-, garaadka macmal-
advertisement: xayeysiis-, xayaysiis-
game: ciyaar, ciyaarta, ciyaaro
fashion: dhar, dharka, labbis-
beauty: qurux-
festival: dabbaaldeg-, dabaaldeg-, xaflad-
restaurant: makhaayad-, maqaayad-
drink: cabitaan-, khamri-
animal: xayawaan-, xoolo, xoolaha
dog: eeyga, eyga, eeyaha
cat: bisad-, mukulaal-
horse: faras, faraska, fardo-
pig: doofaar-
cow: lo'da, lo'
bird: shimbir-
fish: kalluun-, kaluun-
football: kubadda cagta, kubbadda cagta, kubada cagta
team: kooxda, koox, kooxaha
match: kulanka, kulan
win: guuleyst-, guulayst-, guusha
lose: guuldar-, laga badiyay
goal: gool, goolal-, goolka
cup: koobka, koob
coach: tababarah-, tababare
race: tartan, tartanka
final: finaal-, kama dambays-
league: horyaal-
season: xilli ciyaareed-
club: naadi-
athlete: orodyahan-, isboorti-
day: maalin, maalmo-, maalinta
night: habeen-, xalay
week: toddobaad-, todobaad-, usbuuc-
month: bisha, bilood, bil
year: sannad-, sanad-, sano
today: maanta, hadda
hour: saacad-
minute: daqiiq-, ilbiriqsi-
new: cusub
first: kowaad, koowaad, ugu horrey-
second: labaad
last: ugu dambey-, u dambey-
old: waayeel-, da' weyn
young: dhallinyar-, dhalinyar-
late: dib u dhac-, dib u dhig-
time: waqti-, wakhti-
future: mustaqbal-
say: sheegay, yiri, sheegtay
speak: hadlay, khudbad-, hadal-
ask: su'aal-, weydiiy-
answer: jawaab-
write: qoray, warqad-
read: akhri-, aqri-
deny: beeniyay, beeniyey, beenisay
warn: digniin-, ka digay, uga digay
fear: cabsi-, baqdin, walaac-
hope: rajo, rajada, rajeyn-
threaten: hanjabaad-, hanjabay
promise: ballanqaad-, balanqaad-
demand: dalbad-, dalbatay
refuse: diiday, diideen, diidmo
agree: heshiis-
meet: kulmay, shirka, kulmeen
support: taageer-
help: caawin-, gargaar-, caawi-
plan: qorshe-, qorshaha, mashruuc-
decide: go'aan-
change: isbeddel-, isbedel-
rise: kordh-, sare u kac-
fall: hoos u dhac-
return: soo laab-, dib ugu noq-, soo noq-
leave: ka baxay, ka tagay
begin: bilaab-, billaab-
end: dhammaad-, dhamaad-, gabagab-
open: furay, furitaan-, la furay
close: xiritaan-
find: la helay, helay
search: raadin-, raadis, raadinaya
destroy: burbur-
escape: baxsad-, cararay, baxsaday
hide: qarsoodi-, qarin, qariyay
ban: mamnuuc-
release: sii daay-, siidaay-, sii deyn-
resign: iscasil-, is casil-, xilka ka qaad-
visit: booqash-, booqday, socdaal-
marry: guursa-, aroos-, guursad-
love: jacayl-, jaceyl-
fight: dagaallam-, iska horimaad-, dagaalam-
cut: jaray, gooyay
break: jabay, jebiyay
fly: duulimaad-
run: orod
learn: waxbarash-, cashar-
think: aaminsan-, aragti-, ra'yi
know: ogaad-, yaqaan-
truth: runta, xaqiiq-
lie: been, beenta
mistake: qalad-, khalad-
apologise: raali gelin-, raalli gelin-, raalligelin-
rights: xuquuq-
free: xorriyad-, xoriyad-, bilaash
power: awood-
security: amni-, ammaan-
danger: khatar-, halis-
crisis: dhibaat-, xiisad-, qalalaas-
big: weyn, wayn
small: yar
high: sare
long: dheer
strong: xoog-
good: wanaagsan, fiican
bad: xun
rich: taajir-, hodan-, maalqabeen-
poor: sabool-, faqri
black: madow, madoow
white: cad, caddaan
red: cas, casaan
green: cagaar-
blue: buluug-
former: hore
national: qaran-, qaranka
international: caalami-
foreign: arrimaha dibadda, shisheey-
north: waqooyi-, woqooyi-
south: koonfur-
east: bariga
west: galbeed-
angry: caro, caraysan, xanaaq-
happy: farxad-
sad: murug-, tacsi-, baroordiiq-
hard: adag
one: hal, mid
two: laba, labo
three: saddex, seddex
four: afar
five: shan
six: lix
seven: toddoba, todobo, todoba
eight: siddeed, sideed
nine: sagaal
ten: toban
double: laba jibbaar-, labanlaab-
name: magac-
part: qayb, qeyb
against: ka dhan ah
candidate: musharax-, murashax-
agency: hay'ad-, guddi-
scandal: fadeexad-, musuqmaasuq-
union: midowga
capital: caasimad-
US: maraykan-, mareykan-, us
GB: britain, ingiriis-, biritish-, boqortooyada midowday
DE: jarmal-
FR: faransi-
RU: ruush-
CN: shiin-
KP: kuuriyada waqooyi, waqooyiga kuuriya
SY: suuriya, siiriya
TR: turki-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Booliiska oo xiray saddex nin oo looga shakisan yahay weerar qarax ah': 'police, three, man, suspect, attack, bomb',
    'Madaxweynihii hore oo ku dhintay isbitaal magaalada Nairobi': 'president, former, death, hospital, city',
    'Dhulgariir xooggan oo ku dhuftay Turkiga: boqollaal ayaa dhaawacmay': 'earthquake, strong, hundred, injured',
    'Roobab iyo fatahaado ka dhacay gobollada koonfurta': 'rain, flood, state, south',
  },
  not: {
    'Waxay doonayaan inay helaan jawaab': 'ship, body',
    'Boqolkiiba toban ayaa loo cudurdaaray': 'hundred, disease',
  },
};
