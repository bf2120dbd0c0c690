import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'fil',
  words: `
man: lalaki, kalalakihan
woman: babae, kababaihan
child: bata, anak, menor de edad
baby: sanggol
boy: batang lalaki, binatilyo
girl: batang babae, dalagita
family: pamilya, kaanak, kamag anak
mother: ina, nanay
father: ama, tatay
son: anak na lalaki
daughter: anak na babae
wife: misis, asawang babae
husband: mister, asawang lalaki
friend: kaibigan, kaibigang
people: mamamayan, publiko, populasyon
student: estudyante-, mag aaral
teacher: guro, mga guro
doctor: doktor, doktora
soldier: sundalo-
worker: manggagawa, empleyado, obrero
farmer: magsasaka
driver: drayber, driver, tsuper
player: manlalaro
tourist: turista
refugee: refugee-
migrant: migrante, dayuhan
victim: biktima
leader: lider, pinuno
expert: eksperto, siyentipiko, mananaliksik
journalist: mamamahayag, reporter
artist: mang aawit, singer, artista
actor: aktor, aktres
king: hari, reyna
president: pangulo, pangulong, presidente
minister: ministro, kalihim
mayor: alkalde, mayor
government: gobyerno, pamahalaan, gabinete
parliament: kongreso, senado, senador
party: partido
election: halalan, eleksyon, eleksiyon
vote: boto, botante, bumoto
law: batas, panukalang batas
court: korte, hukuman, korte suprema
judge: hukom, mahistrado
lawyer: abogado, piskal
prison: kulungan, bilangguan, preso
police: pulis, pulisya, pnp
crime: krimen, kriminal
murder: pagpatay, murder
kill: pinatay, napatay, pumatay
death: patay, namatay, nasawi
injured: sugatan, nasugatan, sugatang
attack: pag atake, inatake, atake
bomb: bomba, pagsabog, pambobomba
shoot: pamamaril, binaril, barilan
gun: baril, armas
stab: pananaksak, sinaksak, saksak
rape: panggagahasa, ginahasa, rape
steal: nakaw, pagnanakaw, magnanakaw
arrest: arestado, inaresto, pag aresto
suspect: suspek, pinaghihinalaan
accuse: inakusahan, akusasyon, paratang
trial: paglilitis, kaso, demanda
sentence: hatol, hinatulan, guilty
investigation: imbestigasyon, iniimbestigahan, pagsisiyasat
war: digmaan, giyera, gera
peace: kapayapaan, tigil putukan
army: militar, hukbo, afp
ship: barko, bangka, barkong
missile: missile, misil
nuclear: nukleyar, nuclear
terror: terorista, terorismo, terorist-
border: hangganan, border
sanctions: sanctions
protest: protesta, kilos protesta, nagprotesta
strike: welga, tigil pasada
earthquake: lindol, nilindol
tsunami: tsunami
storm: bagyo, bagyong
flood: baha, pagbaha, binaha
rain: ulan, pag ulan
snow: niyebe, snow
fire: sunog, nasunog
volcano: bulkan, bulkang
accident: aksidente, bumagsak, banggaan
rescue: sagip, nasagip, nailigtas
survive: nakaligtas, survivor-
missing: nawawala, nawawalang
disaster: sakuna, kalamidad, trahedya
emergency: emergency, kagipitan
weather: lagay ng panahon, temperatura
climate: klima, climate
environment: kapaligiran, polusyon
money: pera, pondo, puhunan
price: presyo, presyong
tax: buwis, taripa
bank: bangko
market: merkado, palengke, pamilihan
company: kumpanya, kompanya
trade: kalakalan
work: trabaho, hanapbuhay
pay: sahod, sweldo, bayad
million: milyon, milyong
billion: bilyon, bilyong
thousand: libo, libong, libu
hundred: daan daan, daang
percent: porsyento, porsiyento
dollar: dolyar
euro: euro
buy: bumili, bibili, binili
sell: benta, ibinenta, nagbebenta
economy: ekonomiya, pang ekonomiya
oil: langis, gasolina
energy: enerhiya, kuryente
food: pagkain, pagkaing
car: kotse, sasakyan
plane: eroplano
train: tren, mrt, lrt
road: kalsada, lansangan
bridge: tulay
airport: paliparan, airport, naia
house: bahay, tahanan
building: gusali
build: itayo, itinayo, pagtatayo
city: lungsod, siyudad
village: nayon, baryo, barangay
country: bansa, bansang
state: estado
world: mundo, pandaigdig, daigdig
island: isla, pulo
sea: dagat, karagatan
river: ilog, lawa
mountain: bundok
forest: kagubatan, gubat
land: lupain, lupa
water: tubig
space: kalawakan, satellite
hospital: ospital
disease: sakit, pasyente, nahawa
virus: virus, pandemya
cancer: kanser, cancer
medicine: gamot
vaccine: bakuna, nabakunahan
health: kalusugan
surgery: operasyon, inoperahan
birth: ipinanganak, isinilang, buntis
sleep: tulog, natutulog
head: ulo, utak
heart: puso
body: bangkay, katawan
film: pelikula, pelikulang
music: musika, kanta, konsiyerto
book: libro, nobela, manunulat
art: sining, pinta
museum: museo, eksibisyon
statue: rebulto, estatwa, monumento
church: simbahan, pari, katedral
religion: relihiyon, pananampalataya
mosque: mosque, muslim, islam
school: paaralan, eskwela, eskwelahan
university: unibersidad, pamantasan, propesor
study: pag aaral, pananaliksik, survey
science: agham, siyensya
language: wika, wikang
history: kasaysayan
award: parangal, gantimpala, gawad
star: bituin, sikat na
television: telebisyon, tv
newspaper: pahayagan, dyaryo, diyaryo
internet: internet, online
social media: social media, facebook
phone: telepono, cellphone
computer: kompyuter, robot, teknolohiya
artificial intelligence: artificial intelligence, ai
advertisement: patalastas
game: laro, larong
fashion: moda, damit
beauty: kagandahan, beauty
festival: pista, pagdiriwang
restaurant: restawran, kainan
drink: inumin, alak, serbesa
animal: hayop
dog: aso, asong
cat: pusa
horse: kabayo
pig: baboy
cow: baka, kalabaw
bird: ibon
fish: isda, mangingisda, pating
football: football, putbol
team: koponan
win: panalo, nanalo, wagi
lose: talo, natalo, pagkatalo
goal: goal
champion: kampeon, kampeonato
cup: tropeo
coach: coach, kapitan
race: karera
league: liga
season: season
club: club
athlete: atleta, palakasan
day: araw
night: gabi, kagabi
week: linggo
month: buwan
year: taon, taong
today: ngayon, ngayong
hour: oras
minute: minuto
new: bago, bagong
first: una, unang
second: ikalawa, ikalawang, pangalawa
last: huli, huling, pinakabago
old: matanda, matandang, luma
young: kabataan, kabataang
early: maaga, maagang
late: naantala, ipinagpaliban
future: hinaharap, kinabukasan
say: sinabi, sabi
speak: talumpati, nagsalita
ask: tanong, tinanong
answer: sagot, tugon, sumagot
write: sumulat, isinulat, liham
read: mambabasa, basahin
deny: itinanggi, pinabulaanan
warn: babala, nagbabala, binalaan
fear: takot, pangamba, nangangamba
hope: pag asa, umaasa
threaten: banta, pagbabanta, nagbanta
promise: pangako, nangako
demand: hiniling, panawagan, nanawagan
refuse: tumanggi, tinanggihan
agree: kasunduan, sumang ayon, nagkasundo
meet: pulong, nagpulong, pagpupulong
support: suporta, sinuportahan, sumuporta
help: tulong, tumulong
plan: plano, proyekto, planong
decide: desisyon, nagpasya
change: pagbabago, reporma, nagbago
rise: tumaas, pagtaas, taas
fall: bumaba, pagbaba
return: bumalik, pagbabalik, balik
leave: umalis, umatras
begin: simula, nagsimula, sinimulan
end: natapos, pagtatapos, wakas
open: binuksan, pagbubukas
close: isinara, sarado, pagsasara
find: natagpuan, nadiskubre, natuklasan
search: paghahanap, hinahanap
destroy: nasira, sinira, gumuho
escape: tumakas, nakatakas
hide: lihim, nagtago, itinago
ban: ipinagbawal, bawal, pagbabawal
release: pinalaya, nakalaya, pinakawalan
resign: nagbitiw, pagbibitiw, sinibak
visit: bisita, pagbisita, bumisita
marry: kasal, ikinasal, pagpapakasal
love: pag ibig, kasintahan
fight: bakbakan, sagupaan, labanan
cut: bawas, tinapyasan
break: nabasag, sira
fly: lumipad
run: tumakbo, takbo
learn: edukasyon, aralin
think: opinyon, naniniwala
know: alam, nalaman
truth: katotohanan, totoo
lie: kasinungalingan, pekeng, peke
mistake: pagkakamali, mali
apologise: humingi ng tawad, paumanhin, humingi ng paumanhin
rights: karapatan, karapatang, pagkakapantay pantay
free: libre, kalayaan
power: kapangyarihan
security: seguridad, kaligtasan, ligtas
danger: panganib, mapanganib, delikado
crisis: krisis, problema
big: malaki, malaking, pinakamalaking
small: maliit, maliliit
high: mataas, pinakamataas
long: mahaba, mahabang
strong: malakas, malalakas
good: mabuti, magandang, pinakamahusay
bad: masama, masamang, lumala
rich: mayaman, mayayaman, bilyonaryo
poor: mahirap, kahirapan, maralita
black: itim
white: puti, puting
red: pula, pulang
green: berde, luntian
blue: asul
former: dating, ex
national: pambansa, pambansang
international: internasyonal, pandaigdigang
foreign: dayuhang, banyaga
north: hilaga, hilagang
south: timog
east: silangan, silangang
west: kanluran, kanlurang
angry: galit, nagalit
happy: masaya, natuwa
sad: malungkot, nagluluksa
two: dalawa, dalawang
three: tatlo, tatlong
four: apat
five: lima, limang
six: anim
seven: pito, pitong
eight: walo, walong
nine: siyam
ten: sampu, sampung
half: kalahati, kalahating
double: doble, dumoble
name: pangalan
part: bahagi, parte
against: laban sa, kontra, tutol
candidate: kandidato
agency: ahensya, ahensiya, komisyon
scandal: iskandalo, katiwalian, korapsyon
union: unyon
capital: kabisera
US: us, u s, amerika-, amerikano-, estados unidos
GB: uk, britanya, britain, british, ingles
DE: alemanya, aleman, german-
FR: pransya, pranses, france
RU: rusya, ruso, russia-
CN: tsina, china, tsino, chinese
KP: hilagang korea, north korea-
IN: india, indiya
ES: espanya, espanyol
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Malakas na lindol sa timog Greece, tatlo patay, daan-daan sugatan': 'strong, earthquake, south, three, death, hundred, injured',
    'Arestado ang suspek sa pag-atake sa paaralan, ayon sa pulisya': 'arrest, suspect, attack, school, police',
    'Dating pangulo hinatulan ng limang taon sa kulungan dahil sa katiwalian': 'former, president, sentence, five, year, prison, scandal',
  },
  not: {
    'Ang pulisiyang ito ay inaasahan ng mga Amerikano': 'police, dog, mother, father',
    'Naghahari-harian at sumasayaw sa Bahamas': 'king, flood, house',
  },
};
