import type { NewsWords } from '../../core/match/news-words.ts';

// Pular (Fuuta Jalon) with the Pulaar words of the Senegal river beside it.
// Left out: "nay" and "joy" (four and five; they read as English words).
export default {
  lang: 'ff',
  words: `
man: gorko, worɓe
woman: debbo, rewɓe
child: paykun, suka, cukalel
baby: boobo, boobooji
boy: suka gorko
girl: suka debbo, jiwo
family: ɓeynguure, ɓesngu
mother: neene, yumma, yumiraaɗo
father: baaba, baabiraaɗo
son: ɓiɗɗo gorko
daughter: ɓiɗɗo debbo
wife: deekum, suddiiɗo
husband: gorum, moodi
friend: giɗo, sehil, weldiiɓe
people: yimɓe, yimɓe ɓen
student: almuudo, almuuɓe, janngoowo
teacher: jannginoowo, karamoko, jannginooɓe
doctor: cafroowo, doktoor
soldier: soldaat, sordaasi, koninkooɓe
worker: gollotooɗo, golloowo, gollooɓe
farmer: demoowo, remoowo, remooɓe
driver: dognoowo
leader: ardiiɗo, ardiiɓe, hooreejo
expert: ganndo, annduɓe
journalist: jaayndiyanke, jaayndiyankooɓe
artist: yimoowo, jimoowo
king: laamɗo, lamɗo
president: hooreejo leydi, hooreleydi
minister: jaagorgal, jaagorɗe, ministiri
mayor: meer
government: laamu, gofornama, ngofornama
parliament: depitee, depiteeji, asamblee
party: parti, partiiji
election: woote, wooteeji
vote: woote
law: sariya, sariyaaji
court: ñaawirde
judge: ñaawoowo, ñaawooɓe
lawyer: awokaa
prison: kasoo
police: polis, polisiiji, polisiyankooɓe
murder: warngo, warhoore
kill: waraama, waraa, warude
death: maayde, maayi, maayii
injured: gaañaama, gaañiiɓe
gun: fetel, fetelaaji
stab: labi, paaka
steal: guyka, gujjo, wujjude
arrest: nanngaama, nangaama
trial: ñaawoore
war: hare, wolde
peace: jam
army: konu
ship: laana ndiyam
border: keerol, keeri
storm: hendu
flood: ilam
rain: toɓo
fire: yiite
accident: aksidan
missing: majji, majjuɓe
disaster: musiiba, musiibaaji
money: kaalis, mbuuɗu, buuɗi
price: coggu
tax: lempo
bank: banke
market: luumo, jeere
company: sosiyetee
work: golle, gollal
pay: njoɓdi
million: miliyon
billion: miliyaar
thousand: ujunere, wuluure, ujunaaji
hundred: teemedere, teemeɗɗe, keme
buy: soodude, soodi
sell: yeeyde, yeeyugol
economy: faggudu
oil: petrol, esaans
food: ñaamdu, ñaametee, ñamri
car: oto, otooji
plane: laana diwoowa, laana ndiwoowa
train: laana leydi
road: laawol, datal
house: galle, suudu, cuuɗi
city: saare
village: wuro, hoɗo
country: leydi, leyɗeele
world: aduna, winndere
sea: geec
river: maayo, caangol
mountain: fello
forest: ladde
land: leydi
water: ndiyam
hospital: safrirde, opitaal, suudu safirdu
disease: ñaw, ñawuuji, ñawɓe
medicine: lekki, leɗɗe
health: cellal
birth: jibinannde, jibinegol, jibineede
sleep: ɗoyngol
head: hoore
heart: ɓernde
body: ɓandu
music: jimol, jimɗi
book: deftere, defte
church: egiliisi, ekiliis
religion: diina, Alla
mosque: misiide, juulirde, juulɓe
school: ekkol, duɗal, janngirde
university: iniwersitee, jaaɓihaatirde
study: wiɗto
language: ɗemngal, ɗemɗe
history: taariika
star: hoodere, koode
newspaper: jaaynde, jaayɗe
internet: internet
phone: telefoŋ, noddirgal
computer: ordinateer, ordinatoor
game: fijirde, pijirlooji
dog: rawaandu
cat: ullundu, ñaariire
horse: puccu, pucci
cow: nagge, na'i
bird: sondu, colli
fish: liɗɗi, liingu
football: balon, fuku balon
team: ekip
day: ñalnde, ñalawma, ñande
night: jemma
week: yontere
month: lewru, lebbi
year: hitaande, duuɓi
today: hannde
hour: waktu
minute: hojom, hojomaaji
new: keso, hesere, kesum
first: arano, gadano, aranere
last: sakkitiiɗo, sakkitorde
old: nayeejo, nayeeɓe
young: sukaaɓe, sagataaɓe
time: saanga, tuma
say: wi'i, wiyi
speak: haala, haali
ask: lamndal, lamndii, naamnal
answer: jaabawol, jaabii
write: winndi, windi
read: janngi
fear: kulol
hope: jikke, tama'u
promise: fodoore, aadi
refuse: salii
agree: nanondiral
meet: batu, pottital
support: wallitde
help: ballal
change: waylo waylo
begin: fuɗɗii, fuɗɗoode, fuɗɗi
end: gasi
open: udditi
close: uddi
marry: dewgal
love: giggol
learn: jannde, jangugol
think: miijo, miijooji
know: anndal, anndi
truth: goonga
lie: fenaande
mistake: juumre
apologise: yaafuya
rights: hakke, hakkeeji, jojjanɗe
free: ndimaagu
power: laamu, doole
security: kisal
crisis: caɗeele
big: mawɗo, mawnde, mawɗum
small: tokooso, pamaro
good: moƴƴo, moƴƴere
bad: bonɗo, bonɗum
rich: galo, alɗuɓe
poor: miskiino, waasɓe
black: ɓaleejo, ɓaleeɓe
white: daneejo, porto, tubaako
red: boɗeejo, boɗewo
north: rewo
south: worgo
east: fuɗnaange
west: hirnaange
angry: tikkere
happy: weltaare
sad: suno, mettere
one: gooto, go'o
two: ɗiɗi, ɗiɗo
three: tati, tato
four: nayo
five: jowi, njoyo
six: jeegom, jeego
seven: jeeɗiɗi, jeeɗiɗo
eight: jeetati, jeetato
nine: jeenay, jeenayo
ten: sappo
half: feccere
name: innde
part: geɓal
capital: laamorgo
US: amerik-, dowlaaji dentuɗi
GB: angalteer, britani
FR: farans, faransi
RU: riis, rusi
CN: siin, sin
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Polisiiji ɗin nangaama gorko goo fii guyka': 'police, arrest, man, steal',
    "Hooreejo leydi wi'i wooteeji arataa hitaande nden": 'president, say, election, year',
    'Yimɓe sappo maayii ka aksidan oto': 'people, ten, death, accident, car',
  },
  not: {
    'Joy nay ko innde mun': 'five, four',
    'Laamateeri ndin no woodi': 'ship, president',
  },
};
