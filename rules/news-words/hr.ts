import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'hr',
  words: `
man: muškar-
woman: žena, žene, ženu
child: dijete, djeca, djece
baby: beba, bebe, novorođen-
boy: dječak-
girl: djevojč-, djevojk-
family: obitelj-, rođac-
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
doctor: liječni-, kirurg-, doktor-
soldier: vojnik-, vojnic-
worker: radnik-, radnic-, zaposlenik-
farmer: poljoprivred-, farmer-
driver: vozač-
player: igrač-, nogometaš-
tourist: turist-
refugee: izbjegl-, azil-
migrant: migrant-, migracij-, imigra-
victim: žrtva, žrtve, žrtav-
leader: čelnik-, lider-, predvodni-
expert: stručnjak-, znanstvenik-, znanstvenic-
journalist: novinar-, reporter-
artist: pjevač-, glazbenik-, umjetnik-
actor: glumac, glumc-, glumic-
king: kralj-, monarh-
president: predsjednik-, predsjednic-
minister: ministar-, ministr-
mayor: gradonačelni-
government: vlada, vlade, vladu
parliament: parlament-, sabor-, senat-
party: stranka, stranke, stranku
election: izbori, izbora, izborn-
vote: glasova-, glasanj-, referendum-
law: zakon, zakona, zakonom
court: sud, suda, sudu
judge: sudac, suca, sutkinj-
lawyer: odvjetni-, tužitelj-
prison: zatvor, zatvora, zatvoren-
police: polici-
crime: zločin-, kriminal-, kazneno
murder: ubojstv-
kill: ubio, ubijen-, ubojic-
death: smrt, poginu-, preminu-
injured: ozlijeđ-, ozljed-, ranjen-
attack: napad-, napao, napali
bomb: bomb-, eksplozi-, eksplodira-
shoot: pucnjav-, pucao, pucanj-
gun: oružj-, pištolj-, pušk-
stab: izbo, izboden-, nožem
rape: silova-, seksualn-
steal: ukrao, ukrad-, krađ-
arrest: uhić-, uhiti-, pritvor-
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
protest: prosvjed-, protest-, demonstrac-
strike: štrajk-
earthquake: potres, potresa, potresi
tsunami: tsunami-
storm: oluja, oluje, nevrijeme
flood: poplav-
rain: kiša, kiše, kišn-
snow: snijeg-, snježn-, led
fire: požar-, vatra, izgorj-
volcano: vulkan-, erupcij-
accident: nesreć-, sudar, sudara
rescue: spasi-, spašav-, spašen-
survive: preživ-
missing: nestao, nestal-, nestanak
disaster: katastrof-
emergency: izvanredn-, hitn-
weather: prognoz-, temperatur-, vremensk-
climate: klimats-, zatopljenj-, klima
environment: okoliš-, zagađ-, onečišć-
money: novac, novca, ulaganj-
price: cijen-
tax: porez-, carin-
bank: banka, banke, bankovn-
market: tržišt-
company: tvrtk-, kompanij-, poduzeć-
trade: trgovin-, izvoz-, uvoz-
work: posao, posla, zapošljav-
pay: plaća, plaće, plati-
million: milijun-
billion: milijard-
thousand: tisuć-
hundred: stotin-
percent: posto, postot-
dollar: dolar-
euro: euro, eura, eure
buy: kupio, kupuj-, kupnj-
sell: proda-
economy: ekonom-, gospodar-
oil: nafta, nafte, goriv-
energy: energij-, energets-, struje
food: hrana, hrane, hranu
car: automobil-, auto, vozil-
plane: avion-, zrakoplov-, let
train: vlak-, željezn-
road: cesta, ceste, ulic-
bridge: most, mosta, mostu
airport: zračna luka, zračne luke, zračnoj luci
house: kuća, kuće, stan
building: zgrad-, toranj
build: gradnj-, sagradi-, izgrad-
city: grad, grada, gradu
village: selo, sela, selu
country: zemlja, zemlje, zemlji
state: država, države, državn-
world: svijet, svijeta, svjets-
island: otok, otoka, otoku
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
vaccine: cjepiv-, cijeplj-
health: zdravlj-, zdravst-
surgery: operacij-
birth: rođen-, rodila, trudn-
sleep: spava-, san, sna
head: glava, glave, mozak
heart: srce, srca, srčan-
body: tijelo, tijela
film: film, filma, kino
music: glazb-, pjesm-, koncert-
book: knjig-, roman, romana
art: umjetnost-, slikar-
museum: muzej-, izložb-
statue: kip, kipa, spomenik-
church: crkv-, katedral-, svećeni-
religion: vjersk-, religij-, bog
mosque: džamij-, musliman-, islam-
school: škola, škole, školu
university: sveučiliš-, fakultet-
study: studij-, istraživanj-, izvješć-
science: znanost-, znanstveni, znanstvena
language: jezik-
history: povijest-
award: nagrad-
star: zvijezd-
television: televizij-, tv
newspaper: novine, novina, časopis-
internet: internet-, online
social media: društvenim mrežama, društvene mreže, facebook-
phone: telefon-, mobitel-
computer: računal-, tehnologij-
artificial intelligence: umjetna inteligencija, umjetne inteligencije, umjetnu inteligenciju
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
football: nogomet-
team: momčad-, reprezentac-, ekipa
match: utakmic-
win: pobijed-, pobjed-
lose: izgubi-, poraz, poraza
goal: gol, gola, golova
champion: prvak, prvaci, prvenstv-
cup: kup, kupa
coach: trener-, izbornik-, kapetan-
race: utrka, utrke, utrci
final: finale, finala, finalu
league: liga, lige, ligi
season: sezon-
club: klub-
athlete: sportaš-, atlet-, sport
day: dan, dana, dani
night: noć, noći, noćn-
week: tjedan, tjedn-
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
search: potrag-, traži, traga-
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
cut: rezanj-, srezat
break: slomi-, prekrši-
fly: leti, letjeti
run: trči, trčanj-
learn: učiti, obraz-, nastav-
think: misli, smatra, mišljenj-
know: zna, znao, poznat-
truth: istina, istine, činjenic-
lie: laž, laži, lažn-
mistake: grešk-, pogrešk-, pogriješ-
apologise: isprič-, isprik-
rights: prava, ravnopravn-
free: slobod-, besplat-
power: moć, moći, moćn-
security: sigurn-
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
foreign: stranc-, inozem-, vanjsk-
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
agency: agencij-, komisij-, povjerenst-
scandal: skandal-, afera, korupcij-
union: unija, unije, sindikat-
capital: glavni grad, glavnog grada, glavnom gradu
US: amerik-, americk-, sad
GB: britan-, velika britanija, englesk-
DE: njemac-, njemack-
FR: franc-
RU: rusk-, rusij-
CN: kin-, kines-
KP: sjevernokorej-, sjeverna koreja
EU: eu
UN: un
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Policija uhitila muškarca osumnjičenog za ubojstvo studentice': 'police, arrest, man, suspect, murder, student',
    'Snažan potres u Japanu: stotine poginulih i ozlijeđenih': 'strong, earthquake, hundred, death, injured',
    'Ministar zdravstva podnio ostavku nakon afere': 'minister, health, resign',
    'Znanstvenici pronašli novi virus kod ptica na otoku': 'expert, find, new, virus, island',
  },
  not: {
    'Ratarstvo i sudoper: novine pišu o petku i satiri': 'war, court, new, five, hour',
    'Granit, kokosi i mirisno cvijeće u Sinju': 'border, peace, son',
  },
};
