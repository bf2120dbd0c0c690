import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'ga',
  // Left out: sean (old, reads as Seán), chúig (five, reads as chuig: to), mac (son, mostly in surnames).
  words: `
man: fear, fir, fhear
woman: bean, mná, mbean
child: páiste, páistí, leanbh
baby: naíonán-, babaí
boy: buachaill-, bhuachaill
girl: cailín-, chailín, gcailín
family: teaghla-, theaghlach
mother: máthair, mháthair
father: athair, hathair
son: a mhac
daughter: iníon, hiníon
wife: bean chéile
husband: fear céile
friend: cara, cairde
people: daoine, ndaoine, pobal
student: mac léinn, mic léinn, dalta
teacher: múinteoir-, mhúinteoir
doctor: dochtúir-, dhochtúir, máinlia
soldier: saighdiúir-, shaighdiúir
worker: oibrí, oibrithe
farmer: feirmeoir-, fheirmeoir, bhfeirmeoir
driver: tiománaí, tiománaithe, thiománaí
player: imreoir-
tourist: turasóir-, cuairteoir-
refugee: teifeach, teifigh, tearmann
migrant: imirceach-, imirce, inimirce
victim: íospartach, íospartaigh
leader: ceannaire-, cheannaire, gceannaire
expert: saineolaí, saineolaithe, taighdeoir-
journalist: iriseoir-, tuairisceoir-
artist: ealaíontóir-, amhránaí, ceoltóir-
actor: aisteoir-
king: rí, banríon
president: uachtarán-, huachtarán
minister: aire, airí, hairí
mayor: méara
government: rialtas-, rialtais
parliament: dáil, seanad, parlaimint
party: páirtí, bpáirtí, pháirtí
election: toghchán-, toghcháin, dtoghchán
vote: vóta-, reifreann-, vótáil
law: dlí, dhlí, reachtaíocht
court: cúirt, chúirt, gcúirt
judge: breitheamh, bhreitheamh, mbreitheamh
lawyer: dlíodóir-, abhcóide-
prison: príosún-, phríosún, bpríosún
police: garda, gardaí, ghardaí
crime: coir, coiriúil, choir
murder: dúnmharú, dhúnmharú, dúnmharaíodh
kill: maraíodh, mharaigh, marú
death: bás, bháis, bhás
injured: gortaíodh, gortú, ghortú
attack: ionsaí, ionsaithe, hionsaí
bomb: buama-, pléasc-
shoot: lámhach-, lámhaigh, scaoileadh urchar
gun: gunna, gunnaí, arm tine
stab: scian, sáthadh
rape: éigniú, gnéasach
steal: goid, goideadh, gadaí
arrest: gabhadh, gabháil, gafa
suspect: amhras, amhrastach
accuse: cúisithe, cúisíodh, líomh-
trial: triail, thriail
sentence: ciontaíodh, ciontach, téarma príosúin
investigation: fiosrú, fiosrúchán, fhiosrú
war: cogadh, chogadh, gcogadh
peace: síocháin, shíocháin, sos cogaidh
army: arm, airm, fórsaí cosanta
ship: bád, long, longa
missile: diúracán-, roicéad
nuclear: núicléach
terror: sceimhl-
border: teorainn, teorann, dteorainn
sanctions: smachtbhann-, pionós
protest: agóid-, léirsiú, hagóid
strike: stailc, stailceanna
earthquake: crith talún
storm: stoirm-, hairicín
flood: tuile, tuilte, thuile
rain: báisteach, bháisteach, fearthainn
snow: sneachta, shneachta, oighear
fire: tine, dtine, dóiteán
volcano: bolcán-
accident: timpiste, timpistí, thimpiste
rescue: tarrtháil, tarrthála
survive: mairtheanóir, tháinig slán
missing: ar iarraidh
disaster: tubaiste, tubaistí
emergency: éigeandála, éigeandáil
weather: aimsir, haimsire, teocht
climate: aeráid, haeráide
environment: comhshaol, timpeallacht, truailliú
money: airgead, airgid, infheistíocht
price: praghas, praghsanna, costas
tax: cáin, cánach, gcáin
bank: banc, bainc, bhanc
market: margadh, margaí, mhargadh
company: comhlacht-, chomhlacht, gcomhlacht
trade: trádáil, thrádáil, onnmhairí
work: obair, oibre, fostaíocht
pay: pá, tuarastal, íoc
million: milliún, mhilliún, milliúin
billion: billiún, bhilliún, mbilliún
thousand: míle, mhíle, mílte
hundred: céad, gcéad, céadta
percent: faoin gcéad
dollar: dollar, dollair, dhollar
euro: euro
buy: ceannach, cheannaigh, ceannaíodh
sell: díol, díoladh, dhíol
economy: eacnam-, geilleagar
oil: ola, peitreal, breosla
energy: fuinneamh, fuinnimh, leictreachas
food: bia, bhia
car: carr, gluaisteán, feithicil
plane: eitleán-, eitilt
train: traein, traenacha, iarnród
road: bóthar, bóithre, mbóthar
bridge: droichead, dhroichead
airport: aerfort, aerfoirt
house: teach, tithe, tithíocht
building: foirgneamh, foirgnimh
build: tógáil, tógadh, thógáil
city: cathair, chathair, gcathair
village: sráidbhaile
country: tír, tíortha, dtír
state: stát, stáit
world: domhan, domhain, domhanda
island: oileán, oileáin
sea: farraige, fharraige, aigéan
river: abhainn, habhann, loch
mountain: sliabh, sléibhte
forest: foraois-, coill
land: talamh, thalamh
water: uisce, huisce
space: spás, satailít
hospital: ospidéal-, hospidéal, otharlann
disease: galar, ghalar, othair
virus: víreas, paindéim, covid
cancer: ailse
medicine: leigheas, drugaí, ndrugaí
vaccine: vacsaín-
health: sláinte, shláinte
surgery: obráid
birth: rugadh, breith, torrach
sleep: codladh
head: ceann, inchinn
heart: croí, chroí
body: corp, corpán, chorp
film: scannán-, phictiúrlann
music: ceol, cheol, amhrán
book: leabhar, leabhair, scríbhneoir
art: ealaín, healaíona, péint-
museum: músaem, iarsmalann, taispeántas
statue: dealbh, leacht
church: eaglais, séipéal, sagart
religion: reiligiún, creideamh, dia
mosque: mosc, moslam, ioslam-
school: scoil, scoileanna, gscoil
university: ollscoil-, hollscoil, ollamh
study: staidéar, suirbhé, taighde
science: eolaíocht, eolaíochta
language: teanga, theanga, gaeilge
history: stair, staire, stairiúil
award: gradam, duais, duaiseanna
star: réalta, réaltaí
television: teilifís, teilifíse, tg4
newspaper: nuachtán-, iris
internet: idirlíon, suíomh gréasáin, ar líne
social media: na meáin shóisialta, meáin shóisialta, facebook
phone: fón, ghuthán, guthán
computer: ríomhaire, teicneolaíocht
artificial intelligence: intleacht shaorga
advertisement: fógraíocht, fógra
game: cluiche, cluichí, chluiche
fashion: faisean, éadaí
festival: féile, fhéile, ceiliúr-
restaurant: bialann, teach tábhairne
drink: deoch, alcól, beoir
animal: ainmhí, ainmhithe
dog: madra, madraí, gadhar
cat: cat, cait
horse: capall, chapall, capaill
pig: muc, muca, mhuc
cow: eallach, beithígh
bird: éan, éin
fish: iasc, iascaire-, iascach
football: peil, sacar, pheil
team: foireann, fhoireann, foirne
match: cluiche, chluiche
win: bua, bhuaigh, buaite
lose: chaill, cailleadh, cailliúint
goal: cúl, báire, chúl
champion: curadh, curaidh, craobh
cup: corn, chorn
coach: bainisteoir, traenálaí, captaen
race: rás, rásaí
final: cluiche ceannais
league: sraith, tsraith
season: séasúr-, shéasúr
club: club, clubanna
athlete: lúthchleas-, spórt
day: lá, laethanta
night: oíche, oícheanta
week: seachtain, seachtainí, tseachtain
month: míonna, mhí
year: bliain, bliana, bhliain
today: inniu, anois
hour: uair an chloig, uair
minute: nóiméad, nóiméid, soicind
new: nua, nuaí
first: chéad, céad
second: dara
last: deireanach, deireadh
old: aosta, scothaosta
young: óg, óige
early: luath
late: moill, déanach, mhoill
time: am
future: todhchaí
say: dúirt, deir, dúradh
speak: labhair, óráid, caint
ask: cheist, ceist, d'fhiafraigh
answer: freagra, freagraí, d'fhreagair
write: scríobh, litir
read: léamh, léitheoir-
deny: séanadh, shéan, diúltaigh
warn: rabhadh, fhógair
fear: eagla, imní, himní
hope: dóchas
threaten: bagairt, bhagair
promise: gealltanas, gheall
demand: éileamh, d'éiligh
refuse: diúltú, dhiúltaigh
agree: comhaontú, chomhaontú, margadh
meet: cruinniú, chruinniú, bualadh le
support: tacaíocht, thacaigh
help: cabhair, cúnamh, cabhrú
plan: plean, pleananna, tionscadal
decide: cinneadh, chinneadh, chinn
change: athrú, athraithe, leasú
rise: ardú, méadú, d'ardaigh
fall: titim, laghdú, thit
return: filleadh, d'fhill
leave: d'fhág, fágáil, imeacht
begin: tús, thosaigh, tosú
end: chríochnaigh, críochnú
open: oscailt, d'oscail, oscailte
close: dúnadh, dhún, dúnta
find: thángthas, aimsíodh, fuarthas
search: cuardach, chuardach
destroy: scrios, milleadh, scriosadh
escape: éalú, d'éalaigh
hide: rún, i bhfolach
ban: cosc, toirmeasc, coscadh
release: scaoileadh, scaoileadh saor
resign: éirí as, d'éirigh as
visit: cuairt, chuairt, turas
marry: pósadh, phós, bainis
love: grá, ghrá
fight: troid, cath, comhrac
cut: gearradh, ciorrú, ghearr
break: briseadh, bhris
run: rith, reáchtáil
learn: foghlaim, oideachas, oideachais
think: ceapann, tuairim
truth: fírinne, fhírinne
lie: bréag, bréaga
mistake: botún, dearmad
apologise: leithscéal, leithscéil
rights: cearta, comhionannas, gcearta
free: saor, saoirse, shaor
power: cumhacht, chumhacht
security: slándáil, sábháilteacht, slándála
danger: baol, contúirt, riosca
crisis: géarchéim-, fadhb, ghéarchéim
big: mór, mhór, ollmhór
small: beag, bheag
high: ard
long: fada, fhada
strong: láidir
good: maith, is fearr
bad: olc, drochscéal
rich: saibhir, shaibhir
poor: bocht, bochtaineacht
black: dubh
white: bán
red: dearg
green: glas
blue: gorm
former: iar
national: náisiúnta
international: idirnáisiúnta
foreign: eachtrach, iasachta
north: tuaisceart, tuaisceartach, dtuaisceart
south: deisceart, ndeisceart
east: oirthear, oirthir
west: iarthar, iarthair
angry: fearg, feargach
happy: áthas, sásta
sad: brón, brónach
hard: deacair, deacracht
two: dhá, beirt, bheirt
three: trí, triúr
four: ceithre, cheithre, ceathrar
five: cúig, cúigear
six: seisear
seven: seacht
eight: ocht
nine: naoi
ten: deich
half: leath
double: dúbailt, dúbláil
name: ainm, ainmneacha
part: páirt
against: i gcoinne, in aghaidh
candidate: iarrthóir-, hiarrthóir
agency: gníomhaireacht, coimisiún, coiste
scandal: scannal, éilliú
union: aontas, ceardchum-
capital: príomhchathair
US: meiricea-, mheiricea-, stáit aontaithe, stát aontaithe, sam
GB: breatain-, bhreatain-, mbreatain-, breatan-, ríocht aontaithe, sasan-, briotan-
RU: rúis-, rúiseach-
CN: tsín, síne, síneach-, sín
KP: chóiré thuaidh, cóiré thuaidh, gcóiré thuaidh
FR: frainc-, fhrainc-, bhfrainc, franc-
DE: gearmái-, ghearmái-, ngearmái-
SY: siria, tsiria, siriac-
IN: india, indiac-
IE: éire, éireann-, héireann
ES: spáin-
IT: iodáil-, hiodáil-
TR: tuirc-
ID: indinéis-, hindinéis
EU: ae, aontas eorpach, aontais eorpaigh
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Gardaí ag fiosrú dúnmharú fir i mBaile Átha Cliath': 'police, murder, man',
    'Crith talún sa Tuirc: céadta gortaithe agus maraíodh naonúr': 'earthquake, hundred, kill',
    'Fógraíonn an Rialtas ardú cánach agus cruinniú le ceardchumainn': 'government, rise, tax, meet, union',
  },
  not: {
    'Tá an leabharlann ar oscailt gach maidin': 'book, fire',
    'Chuir sé cóta air agus shuigh síos': 'cow, king',
  },
};
