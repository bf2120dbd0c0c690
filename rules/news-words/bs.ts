import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'bs',
  words: `
man: muškar-
woman: žena, žene, ženu
child: dijete, djeca, djece
baby: beba, bebe, novorođen-
boy: dječak-
girl: djevojč-, djevojk-
family: porodic-, rođac-
mother: majka, majke, majku
father: otac, oca, ocu
son: sin, sina, sinovi
daughter: kći, kćer-
wife: supruga, supruge, suprugu
husband: suprug, muž, muža
friend: prijatelj-
people: ljudi, stanovni-
student: student-, učenik-, učenic-
teacher: učitelj-, nastavni-, profesor-
doctor: ljekar-, doktor-, hirurg-
soldier: vojnik-, vojnic-
worker: radnik-, radnic-, uposlenik-
farmer: poljoprivred-, farmer-
driver: vozač-
player: igrač-, fudbaler-
tourist: turist-
refugee: izbjegl-, azil-
migrant: migrant-, migracij-, imigra-
victim: žrtva, žrtve, žrtav-
leader: čelnik-, lider-, predvodni-
expert: stručnjak-, naučnik-, naučnic-
journalist: novinar-, reporter-
artist: pjevač-, muzičar-, umjetnik-
actor: glumac, glumc-, glumic-
king: kralj-, monarh-
president: predsjednik-, predsjednic-
minister: ministar-, ministr-
mayor: gradonačelni-, načelnik općine
government: vlada, vlade, vladu
parliament: parlament-, skupštin-, senat
party: stranka, stranke, stranku
election: izbori, izbora, izborn-
vote: glasova-, glasanj-, referendum-
law: zakon, zakona, zakonom
court: sud, suda, sudu
judge: sudija, sudije, sutkinj-
lawyer: advokat-, tužila-
prison: zatvor, zatvora, zatvoren-
police: polici-
crime: zločin-, kriminal-, krivičn-
murder: ubistv-
kill: ubio, ubijen-, ubica
death: smrt, poginu-, preminu-
injured: povrijeđ-, povred-, ranjen-
attack: napad-, napao, napali
bomb: bomb-, eksplozi-, eksplodira-
shoot: pucnjav-, pucao, pucanj-
gun: oružj-, pištolj-, pušk-
stab: izbo, izboden-, nožem
rape: silova-, seksualn-
steal: ukrao, ukrad-, krađ-
arrest: uhapš-, hapšenj-, pritvor-
suspect: osumnjič-, sumnj-
accuse: optuž-
trial: suđenj-, tužb-, tuži
sentence: osuđen-, presud-, osudio
investigation: istrag-, istraž-
war: rat, rata, ratu
peace: mir, mira, primirj-
army: vojska, vojske, vojn-
ship: brod, broda, brodovi
missile: raket-, projektil-
nuclear: nuklearn-, atomsk-
terror: teror-
border: granica, granice, granici
sanctions: sankcij-, blokad-
protest: protest-, demonstrac-
strike: štrajk-
earthquake: zemljotres-, potres
tsunami: tsunami-
storm: oluja, oluje, nevrijeme
flood: poplav-
rain: kiša, kiše, kišn-
snow: snijeg-, snježn-, led
fire: požar-, vatra, izgor-
volcano: vulkan-, erupcij-
accident: nesreć-, sudar, sudara
rescue: spasi-, spašav-, spašen-
survive: preživ-
missing: nestao, nestal-, nestanak
disaster: katastrof-
emergency: izvanredn-, hitn-
weather: prognoz-, temperatur-, vremensk-
climate: klimatsk-, klima
environment: okoliš-, zagađ-, životna sredina
money: novac, novca, ulaganj-
price: cijen-
tax: porez-, carin-
bank: banka, banke, bankovn-
market: tržišt-, pijac-
company: kompanij-, firma, preduzeć-
trade: trgovin-, izvoz-, uvoz-
work: posao, posla, zapošljav-
pay: plaća, plaće, plati-
million: milion-
billion: milijard-
thousand: hiljad-
hundred: stotin-
percent: posto, procen-
dollar: dolar-
euro: euro, eura, eure
buy: kupio, kupuj-, kupovin-
sell: proda-
economy: ekonom-, privred-
oil: nafta, nafte, goriv-
energy: energij-, energets-, struje
food: hrana, hrane, hranu
car: automobil-, auto, vozil-
plane: avion-, let, leta
train: voz, voza, željezn-
road: cesta, ceste, autoput-
bridge: most, mosta, mostu
airport: aerodrom-
house: kuća, kuće, stan
building: zgrad-, toranj
build: gradnj-, sagradi-, izgrad-
city: grad, grada, gradu
village: selo, sela, selu
country: zemlja, zemlje, zemlji
state: država, države, državn-
world: svijet, svijeta, svjets-
island: otok, otoka, ostrv-
sea: more, mora, ocean-
river: rijeka, rijeke, jezer-
mountain: planin-, gora
forest: šuma, šume, šumsk-
land: tlo, zemljišt-
water: voda, vode, vodu
space: svemir-, satelit-
hospital: bolnic-, klinik-
disease: bolest-, oboljel-, pacijent-
virus: virus-, koronavirus-, pandemij-
cancer: rak, raka, karcinom-
medicine: lijek, lijekovi, drog-
vaccine: vakcin-, cjepiv-
health: zdravlj-, zdravst-
surgery: operacij-
birth: rođen-, rodila, trudn-
sleep: spava-, san, sna
head: glava, glave, mozak
heart: srce, srca, srčan-
body: tijelo, tijela
film: film, filma, kino
music: muzik-, muzičk-, pjesm-
book: knjig-, roman, romana
art: umjetnost-, slikar-
museum: muzej-, izložb-
statue: kip, kipa, spomenik-
church: crkv-, katedral-, sveštenik-
religion: vjersk-, religij-, bog
mosque: džamij-, musliman-, islam-
school: škola, škole, školu
university: univerzit-, fakultet-
study: studij-, istraživanj-, izvještaj-
science: nauka, nauke, naučni
language: jezik-
history: histor-
award: nagrad-
star: zvijezd-
television: televizij-, tv
newspaper: novine, novina, časopis-
internet: internet-, online
social media: društvenim mrežama, društvene mreže, facebook-
phone: telefon-, mobitel-
computer: računar-, kompjut-, tehnologij-
artificial intelligence: umjetna inteligencija, umjetne inteligencije, vještačka inteligencija
advertisement: reklam-, oglas-
game: igra, igre, igru
fashion: moda, mode, odjeć-
beauty: ljepot-, lijep-, kozmeti-
festival: festival-, proslav-
restaurant: restoran-, kafić-
drink: pivo, piva, alkohol-
animal: životinj-
dog: pas, psa, psi
cat: mačk-, mačak
horse: konj-
pig: svinj-
cow: krav-
bird: ptič-
fish: riba, ribe, morski pas
football: fudbal-, nogomet-
team: ekipa, ekipe, reprezentac-
match: utakmic-
win: pobijed-, pobjed-
lose: izgubi-, poraz, poraza
goal: gol, gola, golova
champion: prvak, šampion-, prvenstv-
cup: kup, kupa
coach: trener-, selektor-, kapiten-
race: utrka, utrke, utrci
final: finale, finala, finalu
league: liga, lige, ligi
season: sezon-
club: klub-
athlete: sportaš-, atlet-, sport
day: dan, dana, dani
night: noć, noći, noćn-
week: sedmic-
month: mjesec-
year: godin-
today: danas
hour: sat, sati
minute: minut-, sekund-
new: novi, nova, novo
first: prvi, prva, prvo
second: drugi, druga, drugo
last: zadnji, posljednj-
old: stari, stara, starij-
young: mladi, mlada, mladić-
early: rano, ranij-, prijevremen-
late: kasno, kasni, odgođ-
time: vrijeme, vremena
future: buduć-
say: rekao, rekla, kaže
speak: govori, govor, razgov-
ask: pita, pitanj-, upita-
answer: odgovor-
write: napisa-, piše, pismo
read: čita, pročita-, čitatelj-
deny: demanti-, poriče, negira-
warn: upozor-
fear: strah-, boji
hope: nada, nadaj-, nade
threaten: prijet-
promise: obeća-
demand: zahtijev-, zahtjev-, poziva-
refuse: odbio, odbij-, odbil-
agree: dogovor-, sporazum-, pristao
meet: sastan-, susret-, samit-
support: podrš-, podržav-, podupir-
help: pomoć, pomoći, pomaž-
plan: plan, planovi, planira-
decide: odluk-, odluči-
change: promjen-, mijenja-, reform-
rise: porast-, rast, raste
fall: pad, pada, smanj-
return: vratio, vraća-, povrat-
leave: napusti-, odlaz-, povlač-
begin: počet-, počinj-, započ-
end: kraj, kraja, završ-
open: otvori-, otvar-, otvoren-
close: zatvori-, zatvara-
find: pronađ-, pronaš-, otkri-
search: potrag-, traži
destroy: uništ-, razor-, sruši-
escape: pobjeg-, bijeg
hide: skriv-, tajna, tajne
ban: zabran-
release: oslobo-, pušten-
resign: ostavk-, otkaz
visit: posjet-, putov-
marry: vjenč-, brak, braka
love: ljubav-, voli
fight: borba, borbe, bitk-
cut: rezanj-
break: slomi-, prekrši-
fly: leti, letjeti
run: trči, trčanj-
learn: učiti, obraz-, nastav-
think: misli, smatra, mišljenj-
know: zna, znao, poznat-
truth: istina, istine, činjenic-
lie: laž, laži, lažn-
mistake: grešk-, pogrešk-, pogriješ-
apologise: izvin-, ispriča-
rights: prava, ravnopravn-
free: slobod-, besplat-
power: moć, moći, moćn-
security: sigurnos-, bezbjed-
danger: opasn-, rizik-
crisis: kriza, krize, problem-
big: velik-, ogrom-
small: mali, mala, malo
high: visok-
long: dugo, dugačk-, dugotraj-
strong: snažn-, snažan, jak
good: dobar, dobra, najbolj-
bad: loš, loše, najgor-
rich: bogat-
poor: siromaš-
black: crni, crna, crno
white: bijel-
red: crven-
green: zelen-
blue: plavi, plava, plavo
former: bivš-
national: nacional-, državni
international: međunarod-
foreign: stranc-, inostran-, vanjsk-
north: sjever-
south: jug, jugu, južn-
east: istok, istoku, istočn-
west: zapad-
angry: bijes-, ljut, ljutn-
happy: sretan, sretn-, radost-
sad: tužan, tuga, žalost-
hard: težak, tešk-
one: jedan, jedna, jedno
two: dva, dvije, dvoje
three: tri, troje, trojica
four: četiri, četvero, četvorica
five: pet, petero
six: šest, šestero
seven: sedam
eight: osam
nine: devet
ten: deset, desetero
half: polovic-, pola
double: dvostruk-, udvostruč-
name: ime, imena, imenom
part: dio, dijela
against: protiv
candidate: kandidat-
agency: agencij-, komisij-, komitet
scandal: skandal-, afera, korupcij-
union: unija, unije, sindikat-
capital: glavni grad, glavnog grada, glavnom gradu
US: amerik-, americk-, sad
GB: britan-, velika britanija, englesk-
DE: njemac-
FR: franc-
RU: rusk-, rusij-
CN: kin-
KP: sjevernokorej-, sjeverna koreja
EU: eu
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Policija uhapsila muškarca osumnjičenog za ubistvo: hapšenje u Sarajevu': 'police, arrest, man, suspect, murder',
    'Snažan zemljotres u Japanu: stotine poginulih i povrijeđenih': 'strong, earthquake, hundred, death, injured',
    'Ministar zdravstva podnio ostavku nakon afere': 'minister, health, resign',
    'Naučnici pronašli novi virus kod ptica': 'expert, find, new, virus',
  },
  not: {
    'Što je bilo u petak: novine pišu o satiri i ratarstvu': 'hundred, five, new, hour, war',
    'Granit, kokosi i mirisno cvijeće': 'border, peace',
  },
};
