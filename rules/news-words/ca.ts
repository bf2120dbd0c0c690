import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'ca',
  // Left out: vol (flight, also "wants"), son (sleep, reads as són: are), cap (head, also "no"), segons (seconds, also "according to"), estat (state, also "been").
  words: `
man: home, homes
woman: dona, dones
child: nen, nens, infant-
baby: nadó, nadons, bebè
boy: noi, nois
girl: noia, noies, nena
family: família-, famílies, familiar-
mother: mare, mares
father: pare, pares
son: fill, fills
daughter: filla, filles
wife: dona, esposa
husband: marit, espòs
friend: amic, amics, amiga
people: gent, població, persones
student: estudiant-, alumne-
teacher: professor-, mestre-, docent-
doctor: metge-, cirurgi-
soldier: soldat-, tropes
worker: treballador-, empleat-
farmer: pagès, pagesos, agricultor-
driver: conductor-
player: jugador-, futbolista
tourist: turist-, visitants
refugee: refugiat-, asil
migrant: migrant-, migratori-, immigra-
victim: víctim-
leader: líder-, dirigent-
expert: expert-, científic-, investigador-
journalist: periodist-
artist: artist-, cantant-, músic
actor: actor, actors, actriu
king: rei, reina, monarc-
president: president-
minister: ministr-, ministeri
mayor: alcald-
government: govern, governs
parliament: parlament-, senat, diputat-
party: partit, partits
election: eleccion-, electoral-
vote: vot, vots, votació
law: llei, lleis
court: tribunal-, jutjat-, suprem
judge: jutge, jutges, jutgessa
lawyer: advocat-, fiscal-
prison: presó, presons, pres
police: polici-, mossos
crime: crim, crims, criminal-
murder: assassin-, homicid-
kill: mata, maten, matar
death: mort, morts, mor
injured: ferit, ferits, ferida
attack: atac-, atempta-
bomb: bomba, bombes, bombarde-
shoot: tiroteig-, dispar-, trets
gun: arma, armes, pistola
stab: apunyal-, ganivet-
rape: violació, violacions, sexual-
steal: robat, robatori-, lladre-
arrest: detingut-, detenen, arrest-
suspect: sospit-
accuse: acusa-, imputat-
trial: judici-
sentence: condemn-, sentènci-, culpable-
investigation: investiga-
war: guerra, guerres
peace: pau, alto el foc, treva
army: exèrcit-, militar-
ship: vaixell-, ferri
missile: míssil-, coet, coets
nuclear: nuclear-, atòmic-
terror: terroris-
border: fronter-
sanctions: sanci-, bloqueig
protest: protest-, manifesta-
strike: vaga, vagues
earthquake: terratrèmol-, sisme-
tsunami: tsunami-
storm: tempest-, huracà, temporal
flood: inunda-, riuada
rain: pluja, pluges
snow: neu, nevad-, gel
fire: incendi-, foc, flames
volcano: volcà, volcans, erupci-
accident: accident-, col·lisió
rescue: rescat-, salva, salvament
survive: sobreviu-, supervivent-
missing: desapareg-, desaparició
disaster: desastre-, catàstrof-, tragèdi-
emergency: emergènci-, urgènci-
weather: meteorol-, temperatur-
climate: clima, climàtic-
environment: medi ambient, contamina-
money: diners, inversi-
price: preu, preus
tax: impost, impostos, aranzel-
bank: banc, bancs, bancari-
market: mercat-
company: empres-, companyi-
trade: comerç, comercial-, exporta-
work: treball-, feina, ocupació
pay: pagar, salari-, sou
million: milió, milions
billion: mil milions
thousand: mil, milers
hundred: cent, centenars
percent: per cent
dollar: dòlar-
euro: euro, euros
buy: compr-
sell: vend-
economy: econom-, econòmic-
oil: petroli-, benzina, carburant-
energy: energ-, elèctric-
food: menjar, aliment-
car: cotxe-, vehicle-
plane: avió, avions
train: tren, trens, ferroviari-
road: carretera, carreteres, autopist-
bridge: pont, ponts
airport: aeroport-
house: casa, cases, habitatge-
building: edifici-
build: constru-
city: ciutat-
village: poble, pobles
country: país, països
state: estatal-, estats
world: món, mundial
island: illa, illes
sea: mar, oceà, platja
river: riu, rius, llac
mountain: muntany-
forest: bosc, boscos, forestal
land: terra, terres
water: aigua, aigües
space: espai, espacial, satèl·lit
hospital: hospital-, clínica
disease: malalt-, pacient-
virus: virus, epidèmi-, pandèmi-
cancer: càncer, tumor-
medicine: medicament-, fàrmac-, droga
vaccine: vacun-
health: salut, sanitari-, sanitat
surgery: cirurgia, operació
birth: naixement-, embaràs, embarassad-
sleep: dorm-
head: cervell-
heart: cor, cors, cardíac-
body: cos, cossos, cadàver-
film: pel·lícula, cinema, film
music: música, musical-, cançó
book: llibre-, novel·la, escriptor-
art: art, pintur-
museum: museu-, exposici-
statue: estàtu-, monument-
church: església, esglésies, catedral
religion: religi-, déu, fe
mosque: mesquit-, musulm-, islam-
school: escol-, institut
university: universit-
study: estudi, estudis, enquest-
science: ciènci-
language: llengua, llengües, català
history: històri-
award: premi, premis, guardó
star: estrell-
television: televisi-, tv3, canal
newspaper: diari, diaris, premsa
internet: internet, web
social media: xarxes socials, facebook
phone: telèfon-, mòbil-
computer: ordinador-, tecnol-
artificial intelligence: intel·ligència artificial, ia
advertisement: publicitat-, anunci
game: joc, jocs
fashion: moda, roba, vestit
beauty: bellesa, cosmètic-
festival: festival-, festa
restaurant: restaurant-, bar, bars
drink: beguda, begudes, cervesa
animal: animal-
dog: gos, gossos
cat: gat, gats
horse: cavall-
pig: porc, porcs
cow: vaca, vaques, bestiar
bird: ocell-
fish: peix-, pesca, tauró
football: futbol
team: equip, equips
match: partit, partits
win: guany-, victòri-
lose: perd-, derrot-
goal: gol, gols
champion: campi-
cup: copa, trofeu
coach: entrenador-, capità
race: cursa, curses, gran premi
final: final, finals
league: lliga
season: temporada-
club: club, clubs
athlete: atlet-, esport-
day: dia, dies
night: nit, nits
week: setman-
month: mes, mesos
year: any, anys
today: avui, ara
hour: hora, hores
minute: minut-
new: nou, nova, noves
first: primer, primera
second: segon, segona
last: últim-, darrer-
old: vell, vella
young: jove, joves
early: aviat, anticipad-
late: tard, retard-, ajorn-
time: temps
future: futur
say: diu, va dir, afirma-
speak: parla, parlar, discurs
ask: pregunt-, demana-
answer: respon-, respost-
write: escri-, carta
read: llegir, lector-
deny: nega, negar, desment-
warn: avis-, adverteix-, alert-
fear: por, tem, preocup-
hope: esperanç-, espera
threaten: amenaç-
promise: promet-, promes-
demand: exig-, reclam-
refuse: es nega, refus-
agree: acord, acords, pacte
meet: reunió, reunions, es reun-
support: suport, suports
help: ajud-, ajut-
plan: pla, plans, projecte-
decide: decid-, decisi-
change: canvi-, reform-
rise: augment-, puja
fall: cau, caiguda, baixa
return: torna, retorn-
leave: marxa, abandon-
begin: comença-, inici-
end: fi, acaba, final
open: obre, obert-
close: tanca-
find: trob-, descob-
search: cerca, busca, busquen
destroy: destru-, esfondr-
escape: fuig, fugir, escap-
hide: amag-, secret
ban: prohib-
release: allibera-
resign: dimi-, acomiad-
visit: visit-, viatg-
marry: casament-, boda, matrimoni
love: amor, estima
fight: lluita-, combat-
cut: retall-
break: trenca-, ruptura
fly: volar
run: córrer, corredor-
learn: aprend-, educa-, ensenya-
think: pensa-, opini-
know: sap, saben, coneix-
truth: veritat-
lie: mentid-, mentir
mistake: error, errors, equivoc-
apologise: disculp-, perdó
rights: drets, igualtat
free: lliure-, llibertat-
power: poder, poders
security: segureta-
danger: perill-, risc
crisis: crisi, problem-
big: gran, grans, enorme
small: petit, petita
high: alt, alta
long: llarg, llarga
strong: fort, forta
good: bo, bona, millor
bad: dolent-, pitjor
rich: ric, rics, riquesa
poor: pobre-
black: negre-, negra
white: blanc, blanca
red: vermell-
green: verd, verda
blue: blau, blava
former: ex, exministr-, expresident-
national: nacional-
international: internacional-
foreign: estranger-, exterior
north: nord
south: sud
east: oriental
west: oest
angry: enfad-, indigna-, ràbia
happy: feliç, alegri-
sad: trist, dol
hard: difícil-, dur
two: dos, dues
three: tres
four: quatre
five: cinc
six: sis
seven: set
eight: vuit
nine: nou
ten: deu
half: meitat, mig
double: doble, dupli-
name: nom, noms
part: part, parts
against: contra
candidate: candidat-
agency: agènci-, comissió
scandal: escàndol-, corrup-, polèmic-
union: unió, sindica-
capital: capital
US: america-, estats units, eua
GB: britanic-, regne unit, anglaterra
DE: aleman-
RU: rus-
CN: xin-
KP: corea del nord
EU: ue
UN: onu
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'La policia deté tres homes pel robatori en un museu de Barcelona': 'police, three, man, steal, museum',
    'Un terratrèmol deixa centenars de morts i ferits al Japó': 'earthquake, hundred, death, injured',
    'El Govern apuja els salaris dels treballadors del sector públic': 'government, pay, worker',
  },
  not: {
    'Ell vol estar sol al costat del senyor': 'plane, land, father',
    'Encara fa bo a la platja petita': 'today, head, plan',
  },
};
