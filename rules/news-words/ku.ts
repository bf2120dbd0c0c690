import type { NewsWords } from '../../core/match/news-words.ts';

// şer (war) reads like ser (on), rê (road) like re, pir is bridge and very, çar like car, nav is name and inside
export default {
  lang: 'ku',
  words: `
man: mêr, zilam, zilamek-
woman: jin, jinên, jinek-
child: zarok-
baby: pitik-, bebik-
boy: kurik, lawik
girl: keçik, keçek-, keçên
family: malbat-, xizm
mother: dayik-
father: bav, bavê
son: kurê, lawê
daughter: keça
wife: jina wî, hevjîn-
husband: mêrê wê, hevser-
friend: heval, hevalên, dost
people: xelk-, gel, welatî-
student: xwendekar-
teacher: mamoste-
doctor: bijîşk-, doktor-
soldier: leşker, leşkerên, serbaz-
worker: karker-, karmend-
farmer: cotkar-
driver: ajokar-, şofêr-
player: lîstikvan-
tourist: geştiyar-, turîst-
refugee: penaber-
migrant: koçber-
victim: qurban-
leader: rêber, serok, lîder-
expert: pispor-, zanyar-
journalist: rojnamevan-
artist: hunermend-, stranbêj-
actor: aktor-
king: padîşah-, qral, şah
president: serokkomar-, serokê dewletê
minister: wezîr-, wezaret-
mayor: hevşaredar-, şaredar-
government: hikûmet-, hukumet-
parliament: parlamen-, parleman-, meclis-
party: partî, partiya, partiyê
election: hilbijartin-
vote: deng dan, dengdan-, referandûm-
law: qanûn-, zagon-
court: dadgeh-
judge: dadger-, dadwer-
lawyer: parêzer-, dozger-
prison: girtîgeh-, zindan-, girtî
police: polîs-
crime: sûc, sûcê
murder: kuştina
kill: kuşt, kuştin, kuştî
death: mirin-, mirî, jiyana xwe ji dest da
injured: birîndar-
attack: êrîş-
bomb: bombe-, teqîn-
shoot: gulebaran-, gule
gun: çek, çekan, tivang-
stab: kêr, bi kêrê
rape: tecawiz-, destdirêjî-
steal: dizî, dizîn
arrest: binçavkirin-, girtin, desteser-
suspect: gumanbar-
accuse: tawanbar-, sûcdar-
trial: darizand-
investigation: lêkolîn-, lêpirsîn-
war: ceng, cenga
peace: aştî, aştiya, agirbest-
army: artêş-, leşkerî
ship: keştî, keştiya, gemî
missile: mûşek-, fuze-
nuclear: nukleer-, atomî, navokî
terror: teror-
border: sînor-
sanctions: cezayên, dorpêç-, ambargo-
protest: protesto-, xwepêşandan-, xwenîşandan-
strike: grev-, mangirtin
earthquake: erdhej-
tsunami: tsûnamî
storm: bahoz-, firtone
flood: lehî-
rain: baran, barana
snow: berf, berfê
fire: şewat-, agir
volcano: volkan-
accident: qeza
rescue: rizgar-
missing: winda, windabûyî
disaster: karesat-, felaket-
emergency: awarte, lezgîn
weather: seqa, rewşa hewayê
climate: avhewa
environment: jîngeh-, hawirdor-
money: pere, pereyên
price: biha, bihayê
tax: bac, baca
bank: bank, banka
market: bazar-, sûk
company: şîrket-, kompanî-
trade: bazirganî-, hinarde-
pay: mûçe-, meaş
million: mîlyon-
billion: mîlyar-
thousand: hezar-
hundred: sed, sedan, bi sedan
percent: ji sedî
dollar: dolar-
euro: ewro, euro
buy: kirîn, kirî
sell: firotin-, firot
economy: abor-
oil: petrol-, neft
energy: enerjî-, elektrîk-, kareba
food: xwarin-
car: otomobîl-, erebe, tirimbêl-
plane: balafir-
train: trên-
road: kolan, rêya
bridge: pira
airport: balafirgeh-, firokexane-
house: xanî, xaniyên
building: avahî, avahiyê, avahiyên
city: bajar-
village: gund, gundê, gundên
country: welat, welatê, welatên
state: dewlet-, eyalet-
world: cîhan-, dinya
island: girav-
sea: derya, deryaya, okyanûs-
river: çem, çemê, rûbar
mountain: çiya, çiyayê, çiyayên
forest: daristan-
land: erd, axa
water: av, avê
space: fezay-, gerdûn
hospital: nexweşxane-
disease: nexweşî, nexweşiya, nexweş
virus: vîrus-, korona-
cancer: penceşêr-, kanser-, şêrpence-
medicine: derman-
vaccine: vaksîn-, aşî
health: tendurist-, saxlem-
surgery: neştergerî-
birth: jidayikbûn-, ji dayik
head: mejî
heart: dil, dilê
body: cenaze, cesed, laş
film: fîlm-, sînema-
music: muzîk-, stran
book: pirtûk-, roman
art: huner, hunera, hunerî
museum: muze-, pêşangeh-
statue: peyker-
church: dêra, kilîse
religion: olî, dînî
mosque: mizgeft-, misilman-, islam-
school: dibistan-
university: zanîngeh-, zanko, profesor
study: rapor-, lêgerîna
science: zanist-
language: ziman-
history: dîrok-
award: xelat-
star: stêrk-
television: televîzyon-
newspaper: rojname, rojnameya, kovar
internet: înternet-
social media: medyaya civakî, medya civakî, facebook
phone: telefon-
computer: komputer-, teknolojî-
artificial intelligence: zîrekiya sûnî, hişê çêkirî, jîriya sûnî
game: lîstik, lîstika
festival: festîval-, mîhrîcan-, cejn
animal: ajal, heywan-, ajalan
dog: kûçik-, seg
cat: pisîk-
horse: hesp-
cow: çêlek-
bird: çûk, teyr, balinde
fish: masî
football: fûtbol-
team: tîm, tîma
win: serketin-, bi ser ket
lose: têkçûn-, winda kir
goal: gol, golê
champion: şampiyon-
cup: kûpa-
coach: rahêner-
league: lîg, lîga
season: demsal-
club: klûb-, yane
athlete: werzişvan-, werziş
day: roj, rojê
night: şev, şevê
week: hefte-
month: meh, meha
year: sal, sala, salî
today: îro
hour: saet-, demjimêr-
minute: deqe, xulek
new: nû, nûjen
first: yekem-
second: duyem-, duwem-
last: dawîn
old: kevn, extiyar
young: ciwan-
time: dem, demê
future: pêşeroj-, paşeroj-
say: got, dibêje, gotiye
speak: axaft-, danûstandin-, gotûbêj-
ask: pirsî, pirs
answer: bersiv-
write: nivîs-, name
read: xwend, xwendin
warn: hişyar-
fear: tirs, tirsa
hope: hêvî, hêviya
threaten: gef, gefan, tehdîd
promise: soz da, soz
demand: daxwaz-
refuse: red kir, qebûl nekir
agree: lihevkirin-, peyman-, rêkeftin
meet: civîn-, hevdîtin-
support: piştgirî-, piştevanî
help: alîkarî-
plan: plan, proje-
decide: biryar-
change: guhert-, guherîn-, reform-
rise: zêde bû, zêdebûn-, bilind bû
fall: kêm bû, kêmbûn-
return: vegerî, vegera, vedigere
leave: vekişîn-, terikand
begin: dest pê, destpêk-
end: dawî li, bi dawî
open: vekir, vekirin-
find: dît, hat dîtin
search: digere, lêgerîn-
destroy: hilweş-, wêran-
escape: revî, reviyan
hide: veşart-, nepenî
ban: qedexe-
release: serbest, hat berdan
resign: îstifa-, dest ji kar
visit: serdan-
marry: zewic-, dawet
love: evîn-
fight: pevçûn-
learn: perwerde-, fêr
truth: rastî, rastiya
lie: derew-
mistake: şaşî, şaşiyek
apologise: lêborîn-
rights: mafên, maf
free: azadî, azadiya
power: hêz, desthilat-
security: ewleh-, ewlekarî
danger: xeter-, metirsî-
crisis: krîz-, qeyran-, pirsgirêk-
big: mezin, mezintirîn
small: biçûk-
high: bilind
long: dirêj
strong: bihêz, xurt
good: baş, baştirîn
bad: xirab-
rich: dewlemend-
poor: hejar, xizan
black: reş
white: spî
red: sor
green: kesk
blue: şîn
former: yê berê, ya berê
national: neteweyî
international: navneteweyî, navdewletî
foreign: biyanî-, derve
north: bakur-
south: başûr-
east: rojhilat-
west: rojava-
angry: hêrs, xezeb
happy: kêfxweş-
hard: dijwar, zehmet
two: du
three: sê
five: pênc
six: şeş
seven: heft
eight: heşt
nine: neh
ten: deh
half: nîv
part: beş, beşek
against: dijî, li dijî
candidate: namzed-, berbijêr-
agency: ajans-, komîsyon-, komîte
scandal: skandal-, gendelî
union: yekîtî-
capital: paytext-
US: amerika-, dya
GB: brîtanya-, ingilîz-, îngilîz-, keyaniya yekbûyî
RU: rusya-, rûsya-
CN: çîn-
DE: alman-
FR: frans-
TR: tirkiye-, tirk-
SY: sûriye-, sûrî-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Polîs mêrek girt: mêr bi kuştina xwendekarekî tê tawanbarkirin': 'police, man, murder, student, accuse',
    'Li Japonyayê erdhejeke bihêz: bi sedan kes hatin kuştin û birîndar bûn': 'earthquake, strong, hundred, kill, injured',
    'Wezîrê berê îstifa kir, hikûmeta nû tê avakirin': 'minister, resign, government, new',
  },
  not: {
    'Avakirina solan û navend gelek seq': 'water, night',
    'Rojavayî dilnizm': 'day, heart',
  },
};
