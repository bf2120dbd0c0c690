import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'cy',
  // Left out: pen (head, also end), tân (fire, reads as tan: until), erbyn alone (by), cyn (former, also before), law (rain, also hand).
  words: `
man: dyn, ddyn, dynion
woman: menyw, menywod, merched
child: plentyn, plant, phlant
baby: babi, babanod
boy: bachgen, fachgen, bechgyn
girl: merch, ferch, merched
family: teulu-, deulu-, theulu
mother: mam, fam, mamau
father: tad, thad, dad
son: mab, fab
daughter: merch, ferch
wife: gwraig, wraig
husband: gŵr, ŵr
friend: ffrind-
people: pobl, bobl, phobl
student: myfyriwr, myfyrwyr, fyfyrwyr
teacher: athro, athrawes, athrawon
doctor: meddyg, meddygon, feddyg
soldier: milwr, milwyr, filwyr
worker: gweithiwr, gweithwyr, weithwyr
farmer: ffermwr, ffermwyr
driver: gyrrwr, gyrwyr, yrrwr
player: chwaraewr, chwaraewyr
tourist: twristiaid, ymwelwyr
refugee: ffoadur-, lloches
migrant: mudwyr, ymfudwyr, mewnfud-
victim: dioddefwr, dioddefwyr
leader: arweinydd, arweinwyr
expert: arbenigwr, arbenigwyr, ymchwilwyr
journalist: newyddiadur-
artist: artist-, canwr, cerddor-
actor: actor-
king: brenin-, frenin, brenhin-
president: arlywydd-
minister: gweinidog-, weinidog, ysgrifennydd
mayor: maer, faer
government: llywodraeth-, lywodraeth
parliament: senedd-, san steffan
party: plaid, blaid, pleidiau
election: etholiad-
vote: pleidlais, pleidleis-, bleidlais
law: deddf-, ddeddf, cyfraith
court: llys, lys, llysoedd
judge: barnwr, barnwyr, farnwr
lawyer: cyfreithiwr, cyfreithwyr, erlynydd
prison: carchar-, garchar
police: heddlu, heddluoedd, swyddogion
crime: trosedd-, drosedd
murder: llofrudd-, lofrudd-
kill: lladd, ladd, lladdwyd
death: marw, farw, marwolaeth-
injured: anaf-, hanafu
attack: ymosod-
bomb: bom, bomiau, ffrwydr-
shoot: saethu, saethwyd
gun: gwn, gynnau, arfau
stab: trywanu, drywanu, cyllell
rape: treisio, rhywiol
steal: lladrad, dwyn, ddwyn
arrest: arest-, harestio
suspect: amheuaeth, amau, amheus
accuse: cyhudd-, gyhudd-
trial: achos llys
sentence: dedfryd-, ddedfryd-, euog
investigation: ymchwiliad-, ymchwilio
war: rhyfel-, ryfel
peace: heddwch, cadoediad, gadoediad
army: byddin, fyddin, lluoedd
ship: llong, llongau, cwch
missile: taflegr-, daflegr-
nuclear: niwclear
terror: terfysg-, derfysg-
border: ffin, ffiniau
sanctions: sancsiynau
protest: protest-, brotest-, gwrthdyst-
strike: streic-
earthquake: daeargryn-, ddaeargryn
tsunami: tsunami
storm: storm-, corwynt
flood: llifogydd, lifogydd
rain: glaw, glawiad
snow: eira, rhew
fire: tanau, ar dân, diffodd
volcano: llosgfynydd
accident: damwain, ddamwain, gwrthdrawiad-
rescue: achub-, hachub
survive: goroes-, oroes-
missing: coll, ar goll, diflan-
disaster: trychineb-, drychineb
emergency: argyfwng, brys, frys
weather: tywydd, dywydd, tymheredd
climate: hinsawdd
environment: amgylchedd-, llygredd
money: arian, cyllid, gyllid
price: pris, prisiau, brisiau
tax: treth, trethi, dreth
bank: banc, banciau
market: marchnad-, farchnad
company: cwmni, cwmnïau, gwmni
trade: masnach-, fasnach
work: gwaith, waith, swyddi
pay: cyflog-, gyflog-, talu
million: miliwn, filiwn, miliynau
billion: biliwn, biliynau
thousand: mil, miloedd, filoedd
hundred: cant, cannoedd, gannoedd
percent: y cant, canran
dollar: doler-
euro: ewro
buy: prynu, brynu
sell: gwerthu, werthu
economy: econom-
oil: olew, petrol, tanwydd
energy: ynni, trydan
food: bwyd, fwyd
car: car, ceir, cerbyd-
plane: awyren-
train: trên, trenau, rheilffordd
road: ffordd, ffyrdd, heol
bridge: pont, bont, pontydd
airport: maes awyr, faes awyr
house: tŷ, tai, dŷ
building: adeilad-
build: adeiladu, codi tai
city: dinas-, ddinas, tref
village: pentref-, bentref
country: gwlad, wlad, gwledydd
state: talaith, wladwriaeth, gwladwriaeth
world: byd, fyd
island: ynys-
sea: môr, fôr, arfordir
river: afon-, llyn, lyn
mountain: mynydd-, fynydd
forest: coedwig-, goedwig
land: tir, dir, tiroedd
water: dŵr, ddŵr
space: gofod, ofod, lloeren
hospital: ysbyty, ysbytai
disease: clefyd-, glefyd, cleifion
virus: feirws, coronafeirws, pandemig
cancer: canser, ganser
medicine: meddyginiaeth-, cyffur-, gyffur-
vaccine: brech, brechlyn, brechu
health: iechyd
surgery: llawdriniaeth, lawdriniaeth
birth: geni, eni, beichiog
sleep: cwsg, cysgu
head: ymennydd
heart: calon, galon
body: corff, gorff, cyrff
film: ffilm-, sinema
music: cerddoriaeth, gerddoriaeth, cân
book: llyfr-, lyfr-, nofel
art: celf, gelf, celfyddyd-
museum: amgueddfa-, arddangosfa
statue: cerflun-, gofeb
church: eglwys-, capel, gapel
religion: crefydd-, duw
mosque: mosg-, mwslim-, islam-
school: ysgol, ysgolion
university: prifysgol-, brifysgol
study: astudiaeth-, arolwg
science: gwyddon-, wyddon-
language: iaith, ieithoedd, gymraeg
history: hanes-
award: gwobr-, wobr-
star: seren, sêr
television: teledu, s4c
newspaper: papur newydd, papurau, cylchgrawn
internet: rhyngrwyd, gwefan, ar lein
social media: cyfryngau cymdeithasol, gyfryngau cymdeithasol, facebook
phone: ffôn, ffonau
computer: cyfrifiadur-, technoleg
artificial intelligence: deallusrwydd artiffisial
advertisement: hysbyseb-
game: gêm, gemau
fashion: ffasiwn, dillad
beauty: harddwch
festival: gŵyl, ŵyl, eisteddfod-
restaurant: bwyty, tafarn, dafarn
drink: cwrw, diod, alcohol
animal: anifail, anifeiliaid
dog: ci, gi, cŵn
cat: cath, cathod, gath
horse: ceffyl, ceffylau, geffyl
pig: mochyn, moch
cow: buwch, gwartheg, wartheg
bird: aderyn, adar
fish: pysgod-, bysgod, pysgota
football: pêl droed, bêl droed
team: tîm, dîm, timau
match: gêm, ornest
win: ennill-, buddugoliaeth, fuddugoliaeth
lose: colli, golli, colled
goal: gôl, goliau
champion: pencampwr-, bencampwr-
cup: cwpan, gwpan
coach: hyfforddwr, hyfforddwyr, capten
race: ras, rasys, rasio
final: rownd derfynol, ffeinal
league: cynghrair, gynghrair
season: tymor, dymor
club: clwb, clybiau
athlete: athletwr, chwaraeon
day: diwrnod, ddiwrnod, dydd
night: nos, noson
week: wythnos-
month: mis, misoedd, fis
year: blwyddyn, flwyddyn, blynyddoedd
today: heddiw
hour: awr, oriau
minute: munud, funud, eiliad
new: newydd, newyddion
first: cyntaf, gyntaf
second: ail
last: olaf, diwethaf, ddiwethaf
old: hen, henoed
young: ifanc, ieuenctid
early: cynnar, gynnar
late: hwyr, oedi, gohir-
time: amser
future: dyfodol, ddyfodol
say: dywedodd, meddai, dweud
speak: siarad-, araith
ask: gofyn, ofyn, cwestiwn
answer: ateb-, ymateb
write: ysgrifennu, llythyr
read: darllen-, ddarllen
deny: gwadu, wadu, gwrthod
warn: rhybudd-, rybudd-
fear: pryder-, bryder-, ofn
hope: gobaith, gobeithio, obeithio
threaten: bygwth, bygyth-, fygwth
promise: addewid-, addo
demand: galw, mynnu, galwadau
refuse: gwrthod, wrthod
agree: cytun-, gytun-
meet: cyfarfod-, gyfarfod, uwchgynhadledd
support: cefnog-, gefnog-
help: cymorth, gymorth, helpu
plan: cynllun-, gynllun-, prosiect
decide: penderfyn-, benderfyn-
change: newid-, diwygio
rise: cynnydd, cynyddu
fall: gostwng, gostyngiad, cwymp
return: dychwelyd, ddychwelyd
leave: gadael, adael, ymadael
begin: dechrau, ddechrau, lansio
end: diwedd, ddiwedd, dod i ben
open: agor, agoriad, agored
close: cau, gau
find: darganf-, ddarganf-, dod o hyd
search: chwilio, chwiliad
destroy: dinistr-, ddinistr-, dymchwel
escape: dianc, ddianc, ffoi
hide: cudd, cuddio, cyfrinach
ban: gwahardd-, wahardd-
release: rhyddhau, ryddhau
resign: ymddiswydd-, diswyddo
visit: ymweld, ymweliad-, taith
marry: priod-, briod-
love: cariad, caru, gariad
fight: ymladd, brwydr-, frwydr-
cut: torri, toriad-, doriad-
break: torri, torr
fly: hedfan
run: rhedeg, redeg
learn: dysgu, ddysgu, addysg
think: meddwl, barn, farn
know: gwybod, wybod
truth: gwir, gwirionedd
lie: celwydd-, ffug
mistake: camgymeriad-
apologise: ymddiheur-
rights: hawliau, cydraddoldeb
free: rhyddid, am ddim
power: pŵer, grym, bŵer
security: diogelwch, ddiogelwch, diogel
danger: beryg-, peryg-, risg
crisis: argyfwng, problem-
big: mawr, fawr, enfawr
small: bach, fach, bychan
high: uchel
long: hir
strong: cryf, gryf
good: da, dda, gorau
bad: drwg, ddrwg, gwaeth
rich: cyfoethog-, gyfoethog
poor: tlawd, tlodi, dlodi
black: du, ddu
white: gwyn, wyn
red: coch, goch
green: gwyrdd, werdd
blue: glas, las
national: cenedlaethol, genedlaethol
international: rhyngwladol, ryngwladol
foreign: tramor, dramor
north: gogledd, ogledd
south: de, dde
east: dwyrain, ddwyrain
west: gorllewin, orllewin
angry: dig, dicter, ddicter
happy: hapus, llawen-
sad: trist, galar, drist
hard: anodd, anhawster
two: dau, ddau, dwy
three: tri, dri, tair
four: pedwar, bedwar, pedair
five: pump, pum, bum
six: chwech, chwe
seven: saith
eight: wyth
nine: naw
ten: deg, ddeg
half: hanner
double: dwbl, dyblu
name: enw, enwau, enwi
part: rhan
against: yn erbyn
candidate: ymgeisydd, ymgeiswyr
agency: asiantaeth-, comisiwn, pwyllgor
scandal: sgandal, ffrae, llygredigaeth
union: undeb, undebau
capital: prifddinas, brifddinas
US: america-, unol daleithiau, ud, americanaidd
GB: prydain, brydain, phrydain, mhrydain, prydein-, brydein-, deyrnas unedig, du, lloegr
RU: rwsia, rwsi-
CN: tsieina, tsiei-, tseina, china
KP: gogledd corea, gogledd korea
FR: ffrainc, ffrang-
DE: almaen, yr almaen, almaenwyr
SY: syria, syri-
IE: iwerddon, wyddel-
ES: sbaen-
EU: ue, undeb ewropeaidd
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Heddlu yn arestio tri dyn ar ôl ymosodiad yng Nghaerdydd': 'police, arrest, three, man, attack',
    'Daeargryn yn Nhwrci: cannoedd wedi marw': 'earthquake, hundred, death',
    'Llywodraeth Cymru yn cyhoeddi cynlluniau i adeiladu ysgolion newydd': 'government, plan, build, school, new',
  },
  not: {
    "Mae e'n mynd i'r pentan gyda'i gefnder": 'head, support, city',
    'Daeth neb i ofalu am y penwythnos': 'head, mother',
  },
};
