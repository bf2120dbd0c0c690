import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'is',
  // Left out: her (army, reads as hér: here), mál (case, language), ár- (árás: attack), haf- (hafa: have), lausn (release, also "solution").
  words: `
man: maður, mann, menn
woman: kona, konu, konur
child: barn, börn, barna
baby: ungbarn-, ungbörn
boy: dreng-, strákur
girl: stúlk-, stelp-
family: fjölskyld-, aðstandend-
mother: móðir, móður, mæður
father: faðir, föður, pabbi
son: sonur, syni, sonar
daughter: dóttir, dóttur, dætur
wife: eiginkon-
husband: eiginmað-, eiginmann-
friend: vinur, vini, vinir
people: fólk-, almenning-, íbúa-
student: nemand-, nemend-, stúdent-
teacher: kennar-
doctor: lækni-, læknar, lækna
soldier: hermað-, hermenn-, hermann-
worker: starfsmað-, starfsmenn, starfsfólk
farmer: bóndi, bænd-, bóndann
driver: ökumað-, ökumann-, bílstjór-
player: leikmað-, leikmenn, leikmann-
tourist: ferðamað-, ferðamenn, ferðafólk
refugee: flóttamað-, flóttafólk, hælis-
migrant: innflytjend-, farandfólk
victim: fórnarlamb-, fórnarlömb, þoland-
leader: leiðtog-, formað-, formann-
expert: sérfræðing-, vísindamenn, vísindamað-
journalist: blaðamað-, blaðamann-, fréttamað-
artist: listamað-, söngvar-, söngkon-
actor: leikar-, leikkon-
king: konung-, kóngur, drottning-
president: forset-
minister: ráðherra-, -ráðherra, ráðuneyti-
mayor: borgarstjór-, bæjarstjór-
government: ríkisstjórn-, stjórnvöld
parliament: alþing-, þingmað-, þingmenn
party: flokk-, stjórnmálaflokk-
election: kosning-
vote: atkvæð-, kjósend-, þjóðaratkvæð-
law: lög, lögum, frumvarp-
court: dómstól-, héraðsdóm-, landsrétt-
judge: dómar-
lawyer: lögmað-, lögmann-, saksókn-
prison: fangels-, fangi
police: lögregl-
crime: glæp-, afbrot-
murder: morð-, manndráp-, myrt-
kill: drap, drepin-, drepn-
death: lést, látin-, látn-
injured: slasað-, særð-, meiðsl-
attack: árás-, réðst
bomb: sprengj-, sprengin-
shoot: skaut, skotinn, skotárás-
gun: byssu-, skotvopn-, vopn-
stab: hníf-, stungin-, stunguárás-
rape: nauðg-, kynferð-
steal: þjófn-, stolið, rán
arrest: handtek-, handtök-, gæsluvarðhald-
suspect: grunað-, grunur
accuse: sakað-, ákær-
trial: réttarhöld-, dómsmál-, málsókn-
sentence: dæmd-, sakfell-
investigation: rannsókn-
war: stríð, stríðið, styrjöld
peace: frið-, vopnahlé-
army: herinn, hersins, hersveit-
ship: skip, skipið, skipum
missile: eldflaug-, flugskeyti-
nuclear: kjarnork-, kjarnavopn-
terror: hryðjuverk-
border: landamær-
sanctions: refsiaðgerð-, þvingun-
protest: mótmæl-
strike: verkfall-, verkföll-
earthquake: jarðskjálft-, skjálft-
tsunami: flóðbylgj-
storm: storm-, óveður-, fellibyl-
flood: flóð, flóðum, flóða
rain: rigning-, úrkom-, úrhelli
snow: snjó-, hálka
fire: eldur, eldsvoð-, bruni
volcano: eldgos-, eldfjall-, gosið
accident: slys, slysi, árekstur
rescue: björgun-, bjargað
survive: lifði af, eftirlifand-
missing: saknað, horfin, týnd-
disaster: hamfar-, hörmung-
emergency: neyðar-
weather: veður, veðri, veðurspá-
climate: loftslag-
environment: umhverfi-, mengun-
money: peninga, peningar, fjárfest-
price: verð, verðið, kostnað-
tax: skatt-, tollar, tolla
bank: banki, banka-, seðlabank-
market: markað-
company: fyrirtæk-, félagið
trade: viðskipt-, útflutning-
work: vinna, vinnu-, starf
pay: laun, launa-, greið-
million: milljón-
billion: milljarð-
thousand: þúsund-
hundred: hundr-
percent: prósent-
dollar: dollar-, dali
euro: evru-
buy: kaup-, keypt-
sell: selur, seld-, sala
economy: efnahag-, hagkerf-
oil: olíu-, olía, bensín-
energy: orku-, orka, raforku-
food: matur, matvæl-
car: bíll, bíla-, bifreið-
plane: flugvél-, flug, flugið
train: lest, lestin, lestar
road: vegur, vegar, vegi
bridge: brú, brúin, brúar
airport: flugvöll-, flugvell-
house: hús, húsið, húsnæð-
building: bygging-
build: bygg-
city: borg, borgin, borgar
village: þorp, þorpið
country: landið, lands, landsins
state: ríki, ríkið, ríkis
world: heims-, heimur
island: eyja, eyju, eyjunn-
sea: sjó-, hafið, hafinu
river: áin, ánni, fljót
mountain: fjall, fjalli, fjöll
forest: skóg-
water: vatn, vatni, vatns
space: geim-, gervihnött-, gervitungl
hospital: sjúkrahús-, spítal-, landspítal-
disease: sjúkdóm-, smit, smita-
virus: veir-, faraldur-, faraldr-
cancer: krabbamein-, æxli
medicine: lyf, lyfja-, fíkniefn-
vaccine: bóluefn-, bólusetn-
health: heilbrigð-, heilsu-
surgery: aðgerð, skurðaðgerð-
birth: fæðing-, fædd-, ólétt-
sleep: svefn, svefni, sofa
head: höfuð-, heila-, heili
heart: hjarta-
body: líkami, líkama-, lík
film: kvikmynd-, bíómynd-
music: tónlist-, lag, tónleika-
book: bók, bókin, bækur
art: list, listar, málverk-
museum: safn, safnið, sýning-
statue: stytta, styttu-, minnisvarð-
church: kirkj-, prestur
religion: trú, trúar-, guð
mosque: mosk-, múslim-, íslam-
school: skóli, skóla-, skólinn
university: háskól-, prófessor-
study: könnun-, rannsókn-
science: vísind-
language: tungumál-, íslensk-
history: saga, sögu, söguleg-
award: verðlaun-
star: stjarna, stjörnu-
television: sjónvarp-
newspaper: dagblað-, fjölmiðl-, tímarit-
internet: netið, netinu, vefsíð-
social media: samfélagsmiðl-, facebook
phone: sími, síma-, farsím-
computer: tölvu-, tölva, tækni-
artificial intelligence: gervigreind-
advertisement: auglýsing-
game: leikur, leikir, tölvuleik-
fashion: tísk-, föt, kjóll
beauty: fegurð-, snyrtivör-
festival: hátíð-
restaurant: veitingastað-, veitingahús-, krá
drink: bjór, áfeng-, drykk-
animal: dýr, dýra-, dýrin
dog: hundur, hunda-, hundi
cat: köttur, kett-, kattar
horse: hestur, hesta-
pig: svín, svína-
cow: kýr, kúa, naut
bird: fugl-
fish: fisk-, hákarl
football: fótbolt-, knattspyrn-
team: lið, liðið, liðsins
match: leikur, leiknum, leikinn
win: vann, sigur, sigra-
lose: tapa-, ósigur
goal: mark, marki, mörk
champion: meistar-, íslandsmeistar-
cup: bikar-, heimsmeistaramót-
coach: þjálfar-, fyrirliði
race: kappakstur-, hlaup, kapphlaup
final: úrslit-
league: deildin, deild, úrvalsdeild-
season: tímabil-, leiktíð-
club: félag, félagið, knattspyrnufélag-
athlete: íþrótt-
day: dagur, dag, daga
night: nótt, nóttin, nætur
week: vika, viku, vikur
month: mánuð-, mánað-
year: ár, ári, ára
today: í dag, núna
hour: klukkustund-, klukkutím-
minute: mínút-, sekúnd-
new: nýr, nýja, nýtt
first: fyrst-
last: síðast-, síðustu
old: gamall, gömul, gamla
young: ungur, ungt, ungir
early: snemma
late: frestað, seinkað, frestun
time: tími, tíma
future: framtíð-
say: segir, sagði
speak: ræða, ræðu, talar
ask: spyr, spurði, spurning-
answer: svar, svarar, svaraði
write: skrifar, skrifaði, bréf-
read: lesa, lesend-
deny: neitar, neitaði, hafnar
warn: varar, varað, viðvör-
fear: ótti, ótta-, áhyggj-
hope: von, vonar, vonast
threaten: hóta-, hótun-, ógn-
promise: lofar, loforð-
demand: krefst, kraf-
refuse: neita
agree: samning-, samkomulag-, sátt
meet: fundur, fundi, leiðtogafund-
support: stuðning-, styður
help: hjálp-, aðstoð-
plan: áætlun-, áform-
decide: ákvað-, ákveð-, ákvörð-
change: breyt-
rise: hækk-, aukn-
fall: lækk-, fall, falla
return: snýr aftur, sneri aftur, snúa aftur
leave: yfirgef-, yfirgaf
begin: hefst, hófst, byrja-
end: lýkur, lauk, endir
open: opna-, opnun-
close: lokað, lokun-, lokar
find: fannst, fundust, finna
search: leit, leita-
destroy: eyðilagð-, eyðilegg-, hrund-
escape: flýr, flúði, flúið
hide: fald-, leynd-, leynileg-
ban: bann-, bönn-
release: sleppt, laus úr
resign: segir af sér, afsögn-, rekinn
visit: heimsókn-, heimsótt-, ferðalag-
marry: brúðkaup-, gift-
love: ást, elskar, ástin
fight: bardag-, barátt-, berst
cut: niðurskurð-, sker
break: braut, brotin, brotn-
fly: flaug
run: hljóp
learn: læra, nám, menntun-
think: telur, skoðun-
know: veit
truth: sannleik-
lie: lýgur, lygi, fölsuð
mistake: mistök-, villa, villu
apologise: afsökun-, biðst
rights: réttindi, jafnrétti-, mannréttind-
free: frjáls-, frelsi-, ókeypis
power: vald, völd, valda-
security: öryggi-
danger: hætta, hættu-, áhætt-
crisis: kreppu-, kreppa, vandamál-
big: stór, stórt, stóra
small: lítil-, lítið, smá
high: hár, hátt, háar
long: langur, löng, langt
strong: sterk-, öflug-
good: góður, góð, gott
bad: slæm-, verst-
rich: ríkir, auðug-, ríkust-
poor: fátæk-
black: svart-
white: hvít-
red: rauð-
green: græn-
blue: blár, bláa, blá
former: fyrrverandi, fyrrum
national: þjóðar-
international: alþjóð-
foreign: erlend-, utanríkis-
north: norður-
south: suður-
east: austur-
west: vestur-
angry: reið-, bálreið-
happy: hamingj-, ánægð-, gleði
sad: sorg-, syrgj-
hard: erfið-
two: tveir, tvær, tvö
three: þrír, þrjár, þrjú
four: fjórir, fjórar, fjögur
five: fimm
six: sex
seven: sjö
eight: átta
nine: níu
ten: tíu
half: helming-
double: tvöfald-, tvöfalt
name: nafn, nafni, nöfn
part: hluti, hluta, hlut
against: gegn, móti
candidate: frambjóð-
agency: stofnun-, nefnd, nefndin
scandal: hneyksl-, spilling-
union: sambandið, stéttarfélag-
capital: höfuðborg-
US: bandarik-, bandarísk-
GB: bresk-, bretlan-, bret-, englan-
DE: thysk-, þýsk-
FR: fransk-, frakk-
RU: russ-, rúss-
CN: kín-
KP: norður kore-, norðurkóre-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Lögreglan handtók þrjá karlmenn vegna gruns um manndráp': 'police, arrest, murder',
    'Jarðskjálfti í Tyrklandi: hundruð látinna og særðra': 'earthquake, hundred, death, injured',
    'Ríkisstjórnin hækkar skatta á fyrirtæki': 'government, rise, tax, company',
  },
  not: {
    'Hann hafði saknað þess að tala': 'sea, accuse, war',
    'Hvaðan kemur árangurinn': 'year, attack, flood',
  },
};
