import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'fo',
  // Left out: mann- (mannagongd), dag- (dagin next to dagliga), hav- (hava: have), drap- (drapa).
  words: `
man: maður, mann, menn
woman: kvinn-, konufólk
child: barn, børn, barnið
boy: drong, drongur, dreingir
girl: genta, gentu, gentur
family: famili-, húski
mother: mamma, móðir
father: pápi, faðir
son: sonur, synir
daughter: dóttir, døtur
wife: kona, konan
husband: hjúnafelag
friend: vinur, vinir
people: fólk, fólkið, íbúgvar
student: næming-, lesand-
teacher: lærar-
doctor: lækn-
soldier: hermenn-, hermað-
worker: starvsfólk, arbeiðsfólk
farmer: bónd-, bønd-
driver: bilførar-, førarin
player: leikar-
tourist: ferðafólk
refugee: flóttafólk-, flyktning-
victim: offur, offrini
leader: leiðar-, formað-, formann-
expert: serfrøð-, granskar-
journalist: blaðfólk, blaðmað-, tíðindafólk
artist: listafólk, sangar-, tónleikar-
actor: sjónleikar-
king: kong-, drotning-
president: forset-
minister: ráðharr-, landsstýrismað-, ráðfrú
mayor: borgarstjór-, borgmeistar-
government: landsstýri-, stjórn, stjórnin
parliament: løgting-, fólkating-, tingmað-
party: flokk-
election: val, valið, løgtingsval-
vote: atkvøð-, fólkaatkvøð-, veljar-
law: lóg, lógin, lógaruppskot-
court: rættin, sorinskrivar-, landsrætt-
judge: dómar-
lawyer: advokat-, sakfør-, ákær-
prison: fongsul-, fangi
police: løgregl-, politi-
crime: brotsverk-
murder: morð, morðið, manndráp-
kill: drap, dripin, dripn-
death: deyð-
injured: skaddað-, skadd, løstað-
attack: álop-
bomb: bumb-, spreing-
shoot: skotin, skotn-, skjóta
gun: vápn-, byrs-
stab: knív-
rape: neyðtik-, neyðtøk-
steal: stolið, stolin, tjóvarí
arrest: handtik-, handtøk-, varðhald-
suspect: illgrunað-, illgruni
accuse: skuldsett-, ákærd-
trial: rættarmál-
sentence: dømdur, dømd, sakfeld-
investigation: kanning-, kannar
war: kríggj-, kríggið
peace: friður, frið, vápnahvíld-
army: herur, herin, hernað-
ship: skip, skipið, bátur
missile: rakett-
nuclear: kjarnorku-, atom-
terror: terror-, yvirgang-
border: mark, markið
sanctions: sanktión-, handilstiltøk
protest: mótmæl-
strike: verkfall-
earthquake: jarðskjálvt-
tsunami: flóðalda-
storm: storm-, ódn
flood: vatnflóð-, flóð
rain: regn, regnið
snow: kavi, kavin, kava
fire: eldur, eldsbruni, bruni
volcano: gosfjall-, eldgos-
accident: vanlukk-, óhapp-, samanstoyt-
rescue: bjarging-, bjargað-
missing: saknað-, saknur, horvin
disaster: vanlagn-, hamfar-
weather: veður, veðrið, veðurútlit
climate: veðurlag-
environment: umhvørv-, dálking-
money: pening-, íløg-
price: prís, prísir, prísur
tax: skatt-, avgjald-
bank: banki, bankin, banka
market: marknað-
company: fyritøk-, felag, feløg
trade: handil, handils-, útflutning-
work: arbeiði-, starv, størv
pay: løn, lønir, lønar-
million: millión-
billion: milliard-
thousand: túsund-
hundred: hundrað-
percent: prosent
dollar: dollar-
euro: evru-
buy: keypt, keypir, keyp
sell: selur, selt, søla
economy: búskap-, fíggj-
oil: olja-, olju-
energy: orku-, elorku
food: matur, mat
car: bilur, bilar, bilin
plane: flogfar-, flogfør-
road: vegur, vegin, landsveg-
bridge: brúgv, brúgvin
airport: flogvøll-
house: hús, húsini, bústað-
building: bygning-
build: bygt, byggj-
city: býur, býin, høvuðsstað-
village: bygd, bygdin
country: land, landið, lond
world: heim-
island: oyggj-
sea: sjógv-, havið
river: áin, áir
mountain: fjall, fjøll
land: jørð, jørðin
water: vatn, vatnið
space: rúmdina, fylgisvein-
hospital: sjúkrahús-, landssjúkrahús-
disease: sjúk-, smitt-
virus: virus-, farsótt-
cancer: krabba-
medicine: heilivág-, rúsevni-
vaccine: koppset-
health: heilsu-
surgery: skurðviðgerð-
birth: føðing-, føddur
sleep: svøvn-
head: høvd, heila-
heart: hjart-
body: likam-, lík
film: film, filmur, filmin
music: tónleik-, sang, sangir
book: bók, bókin, bøkur
art: list, listin, málning-
museum: savn, savnið, framsýning-
church: kirkj-, prest-
religion: trúgv, trúar-, gud
school: skúl-
university: fróðskaparset-, universitet-
study: gransking-, kanning-
science: vísind-
language: mál, málið, føroyskt
history: søga, søguni, søgulig-
award: heiðursløn, virðisløn-
star: stjørna, stjørnu-
television: sjónvarp-, kringvarp-
newspaper: blað, blaðið, dagblað-
internet: netið, heimasíð-
social media: sosialir miðlar, sosialu miðlunum, facebook
phone: telefon-, fartelefon-
computer: telda, teldu-, tøkni
artificial intelligence: vitlíki-
advertisement: lýsing-
game: spæl, spølini
festival: festival-, ólavsøk-
restaurant: matstov-
drink: øl, rúsdrekka
animal: djór-
dog: hundur, hundar, hund
cat: kett-
horse: hestur, hestar
cow: neyt, kýr
bird: fugl-
fish: fisk-, laks
football: fótbólt-
team: lið, liðið, landslið-
match: dystur, dystin, dyst
win: vann, vinnur, sigur
lose: tap, tapti, tapir
goal: mál, málið
champion: meistar-, føroyameistar-
cup: steyp-
coach: venjar-
league: deild, effodeild-
season: kappingarár-
club: felag, fótbóltsfelag
athlete: ítrótt-
day: dagur, dagin, dagar
night: nátt, náttina
week: vika, vikuna, vikur
month: mánað-
year: ár, árið, árini
today: í dag, nú
hour: tími, tímar
minute: minutt-
new: nýggj-, nýtt
first: fyrst-
second: næst-
last: seinast-
old: gamal, gomul, eldri
young: ung, ungur, ungdóm-
late: útsett, seinka-
time: tíð, tíðin
future: framtíð-
say: sigur, segði
speak: tosar, røða
ask: spyr, spurdi, spurning-
answer: svar, svarar
write: skrivar, bræv
deny: noktar, noktaði
warn: ávara-
fear: ótti, óttast
hope: vón, vónar
threaten: hótt-
promise: lovar, lyfti
demand: krev-, krav
agree: avtal-, semj-
meet: fund, fundur, fundin
support: stuðul-, stuðl-
help: hjálp-
plan: ætlan-, verkætlan-
decide: avger-, samtykt-
change: broyt-
rise: hækk-, øking-
fall: lækk-, minking-
return: vendi aftur, vendir aftur
begin: byrja-
end: endar, endaði
open: lat upp, letur upp, opna-
close: steing-
find: funnin, funnið, funnu
search: leita-, leiting-
destroy: oyðiløgd-, oyðilagt
ban: bann-, forboð-
release: leysilat-
resign: leggur frá sær, uppsøgn, uppsagd-
visit: vitja-
marry: giftust, brúdleyp-
love: kærleik-, elskar
fight: bardag-, stríð
cut: sparing-, skerja-
learn: læra, útbúgving-, undirvísing-
truth: sannleik-
lie: lygn, lýgur
mistake: mistak-, feil-
apologise: umbering-, umber
rights: rætt-, mannarætt-
free: fræls-, ókeypis
power: vald, valdið
security: trygd-
danger: vandi, vanda-
crisis: kreppa, kreppu-, trupulleik-
big: stór, stóran, stóra
small: lítil, lítið, smá
high: høg, høgt, høgur
strong: sterk-
good: góð-, best-
bad: ring, verri
rich: rík, ríkur, ríku
poor: fátæk-
black: svart-
white: hvít-
red: reyð-
green: grøn-
blue: blá, bláur
former: fyrrverandi
national: tjóðar-
international: altjóð-
foreign: útlend-, uttanríkis-
north: norður-, norðan
south: suður, sunnan
east: eystur, eystan
west: vestur, vestan
happy: glað-, eydnu-
sad: sorg-
hard: trupul, torfør-
two: tveir, tvær, tvey
three: tríggir, tríggjar, trý
four: fýra
five: fimm
six: seks
seven: sjey
eight: átta
nine: níggju
ten: tíggju
half: hálv-, helvt-
name: navn-
part: partur, partin
against: ímóti, móti
candidate: valevni-
union: fakfelag-
capital: høvuðsstað-
US: amerika-, usa
GB: bret-, bretsk-
RU: russ-
CN: kina-, kin-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Løgreglan hevur handtikið ein mann fyri morð': 'police, arrest, man, murder',
    'Jarðskjálvti í Turkalandi: hundrað fólk deyð': 'earthquake, hundred, people',
    'Løgtingið samtykkir nýggja skattalóg': 'parliament, new, tax',
  },
  not: {
    'Tey hava lagt dagin til hesum endamáli': 'sea, earthquake',
    'Monnum dámar teirra mannagongd': 'murder, kill',
  },
};
