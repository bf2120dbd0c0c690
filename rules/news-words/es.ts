import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'es',
  // Left out: este (east), which is also "this"; mata- (matemática), sal- (sala: room).
  words: `
man: hombre-, varón
woman: mujer-
child: niño, niños
baby: bebé-
boy: niño, chico-
girl: niña, niñas
family: familia-
mother: madre-, mamá
father: padre-, papá
son: hijo-
daughter: hija-
wife: esposa-
husband: marido, esposo
friend: amigo-, amiga-
people: gente, población
student: estudiante-, alumno-
teacher: maestro-, maestra-
doctor: médico-, cirujan-
soldier: soldado-, tropas
worker: trabajador-, empleado-, obrero-
farmer: agricultor-, campesino-
driver: conductor-, chofer
player: jugador-, futbolista-
tourist: turis-, visitantes
refugee: refugiad-, asilo
migrant: migrant-, migratori-
victim: víctima-
leader: líder-
expert: expert-, científic-
journalist: periodista-, reporter-
artist: artista-, cantante-
actor: actor-, actriz
king: rey, reina
president: president-
minister: ministr-, secretario
mayor: alcald-, intendente
government: gobierno-
parliament: parlament-, senado-, diputado-
party: partido, partidos
election: eleccion-, comicios
vote: voto, votos
law: ley, leyes
court: tribunal-, corte
judge: juez, jueza
lawyer: abogad-, fiscal
prison: prisión, cárcel-
police: polic-, guardia civil
crime: crimen, crímenes
murder: asesin-, homicid-
kill: mató, matar
death: muert-, muere-, fallec-
injured: herido-, herida-, lesion-
attack: ataque-, atac-
bomb: bomba-
shoot: dispar-, tiroteo-
gun: arma, armas
stab: apuñal-, cuchillo-
rape: violación, violaciones
steal: robo, robos
arrest: detenid-, arrest-, detien-
suspect: sospech-
accuse: acus-, imput-
trial: juicio-, demanda-
sentence: conden-, sentenci-
investigation: investiga-, indaga-
war: guerra-, bélic-
peace: paz, alto el fuego
army: ejército-, militar-
ship: barco-, buque-
missile: misil-, cohete-
nuclear: nuclear-, atómic-
terror: terroris-, terror
border: fronter-
sanctions: sancion-, bloqueo-
protest: protest-, manifestaci-
strike: huelga-, paro
earthquake: terremoto-, sismo-
tsunami: tsunami-, maremoto-
storm: tormenta-, huracán, huracanes
flood: inunda-, riada-
rain: lluvia-, lluev-
snow: nieve-, nevada-
fire: incendi-, fuego, llamas
volcano: volcán, volcanes
accident: accidente-, choque-
rescue: rescat-, salvamento
survive: sobreviv-, supervivient-
missing: desaparec-, desaparición
disaster: desastre-, catástrof-
emergency: emergencia-, urgen-
weather: meteorol-, temperatura-
climate: clima, climátic-
environment: medioambient-, medio ambiente
money: dinero, fondos, inversi-
price: precio-, costo-
tax: impuesto-, arancel-
bank: banco, bancos
market: mercado-
company: empresa-, compañía-
trade: comercio, comercial-
work: trabajo-, empleo-
pay: pagar, pago-, salari-
million: millón, millones
billion: mil millones
thousand: mil, miles
hundred: cien, cientos
percent: por ciento, porcentaje-
dollar: dólar-
euro: euro, euros
buy: compra-, compró
sell: vende-, vendió
economy: econom-, económic-
oil: petról-, petrol-, combustible-
energy: energ-, electricidad
food: comida-, aliment-
car: coche-, automóvil-
plane: avión, aviones, vuelo-
train: tren, trenes
road: carretera-, calle-
bridge: puente-
airport: aeropuerto-
house: casa, casas, vivienda-
building: edificio-, torre
build: constru-
city: ciudad-
village: aldea-, pueblo-
country: país, países
state: estado, estatal-
world: mundo, mundial-
island: isla, islas
sea: mar, playa-
river: río, ríos
mountain: montaña-
forest: bosque-, forestal-
land: tierra-, suelo
water: agua
space: espacio, espacial-
hospital: hospital-, clínica-
disease: enferm-, infecci-
virus: virus, epidemi-
cancer: cáncer, tumor-
medicine: medicament-, medicina-
vaccine: vacun-
health: salud, sanidad
surgery: cirug-, quirúrgic-
birth: nacimiento-, nació
sleep: sueño, dormi-
head: cabeza-, cerebr-
heart: corazón, corazones
body: cuerpo-, cadáver-
film: película-, cine
music: música, musical-
book: libro-, novela-
art: arte, artes
museum: museo-, exposición
statue: estatua-, monument-
church: iglesia-, catedral-
religion: religi-, dios
mosque: mezquita-, musulm-
school: escuela-, escolar-
university: universi-
study: estudio-, encuesta-
science: ciencia-
language: idioma-, lengua-
history: historia-, históric-
award: premi-, galardón
star: estrella-
television: televisi-, canal
newspaper: periódico-, diario
internet: internet, sitio web
social media: redes sociales, facebook
phone: teléfono-, celular-
computer: ordenador-, computador-
artificial intelligence: inteligencia artificial, ia
advertisement: publicidad, publicitari-
game: juego-, videojuego-
fashion: moda, ropa
beauty: belleza, cosmétic-
festival: festival-, fiesta-
restaurant: restaurante-, bar
drink: bebida-, cerveza-
animal: animal-, fauna
dog: perro-, perra
cat: gato, gatos
horse: caballo-
pig: cerdo-, porcin-
cow: vaca, vacas
bird: ave, aves
fish: pez, peces
football: fútbol-
team: equipo-
match: partido, encuentro
win: gana, ganó, victoria-
lose: pierd-, perdió, derrota-
goal: gol, goles
champion: campeon-, campeón
cup: copa, trofeo-
coach: entrenador-, técnico
race: carrera-, gran premio
final: final
league: liga-
season: temporada-
club: club-
athlete: atlet-, deport-
day: día, días
night: noche-, nocturn-
week: semana-
month: mes, meses
year: año, años
today: hoy, ahora
hour: hora, horas
minute: minuto-, segundos
new: nuevo-, nueva-
first: primer-
second: segundo, segunda
last: último-, última-
old: viejo-, vieja-
young: joven, jóvenes
early: temprano, anticipad-
late: retras-, aplaza-
time: tiempo-
future: futuro, futura
say: dice, dijo
speak: habla, hablar
ask: pregunt-, pide
answer: respon-, respuesta-
write: escrib-, escrit-
read: leer, lector-
deny: niega-, negó
warn: advert-, adviert-
fear: miedo-, temor-
hope: esperanza-, espera
threaten: amenaz-
promise: promet-, promes-
demand: exig-, reclam-
refuse: se niega, negativa
agree: acuerd-, pacto
meet: reúne-, reuni-
support: apoy-, respald-
help: ayud-
plan: plan, planes, proyecto-
decide: decid-, decisión
change: cambi-, reform-
rise: sube-, aument-
fall: cae, cayó, baja
return: regres-, vuelve-
leave: abandon-, retir-
begin: comienz-, empiez-
end: fin, termin-
open: abre, abrió
close: cierr-, cerrad-
find: encuentr-, encontr-
search: busca-, búsqueda-
destroy: destru-, derrumb-
escape: huye-, fuga-
hide: ocult-, escond-
ban: prohíb-, prohib-
release: liberad-, liberación
resign: renunci-, dimisión, dimite
visit: visit-, viaj-
marry: boda-, matrimonio-
love: amor-, enamor-
fight: lucha-, combat-
cut: recort-
break: romp-, ruptura-
fly: volar, vuela
run: correr, corredor-
learn: aprend-, enseñ-
think: piens-, cree
know: sabe, saben
truth: verdad-
lie: mentira-, miente, bulo
mistake: error-, equivoc-
apologise: disculp-, perdón
rights: derechos, igualdad
free: libre-, libertad-
power: poder-
security: seguridad
danger: peligr-, riesgo-
crisis: crisis, problema-
big: gran, grande-
small: pequeñ-
high: alto, alta
long: largo, larga-
strong: fuerte-
good: buen, bueno-
bad: malo, mala
rich: rico-, riqueza-
poor: pobre-
black: negro-, negra
white: blanco-, blanca-
red: rojo-, roja-
green: verde-
blue: azul-
former: exministr-, expresident-
national: nacional-
international: internacional-
foreign: extranjer-, exterior
north: norte
south: sur
east: oriental-
west: oeste, occidental-
angry: enfad-, furios-
happy: feliz, felices
sad: triste-, luto
hard: difícil-, dificult-
two: dos
three: tres
four: cuatro
five: cinco
six: seis
seven: siete
eight: ocho
nine: nueve
ten: diez
half: mitad, medio
double: doble, duplic-
name: nombre-
part: parte-
against: contra
candidate: candidat-
agency: agencia-, comisión
scandal: escándal-, corrup-
union: unión, sindica-
capital: capital
US: estadounidense-, estados unidos, eeuu, ee uu, usa
GB: britanic-, reino unido, gran bretana, inglaterra, ingles-
DE: aleman-
FR: franc-
RU: rus-
CN: chin-
KP: norcorean-, corea del norte
KR: surcorean-, corea del sur
TR: turc-, turqu-
SY: siri-
IL: israel-
BR: brasil-
EU: ue, union europea
UN: onu, naciones unidas
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'La policía detiene a tres hombres por el asesinato de un periodista': 'police, arrest, three, man, murder, journalist',
    'El terremoto deja decenas de heridos y miles de viviendas destruidas': 'earthquake, injured, thousand, house, destroy',
    'El Gobierno aprueba una nueva ley contra los incendios forestales': 'government, new, law, against, fire, forest',
    'El precio de la vivienda sube un tres por ciento en la capital': 'price, house, rise, percent, capital',
  },
  not: {
    'Este caso se parece mucho al otro': 'east, house, win',
    'Las matemáticas no se le dan bien': 'kill, death',
    'Salieron todos de la sala con calma': 'health, snow',
  },
};
