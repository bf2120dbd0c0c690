import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'gl',
  // Left out: para (stops, mostly "for"), sal- (saír: leave), polo (chicken, mostly "by the").
  words: `
man: home, homes
woman: muller-
child: neno-, nena, menores
baby: bebé-
boy: rapaz-, mozo-
girl: rapaza-, nena
family: famili-
mother: nai, nais
father: pai, pais
son: fillo-
daughter: filla-
wife: esposa, muller
husband: marido, home
friend: amigo-, amiga
people: xente, poboación, persoas
student: estudante-, alumn-
teacher: profesor-, mestre-, docente-
doctor: médico, médicos, cirurxi-
soldier: soldado-, tropas
worker: traballador-, empregad-
farmer: gandeir-, labrego-, agricultor-
driver: condutor-
player: xogador-
tourist: turist-, visitantes
refugee: refuxiad-, asilo
migrant: migrant-, migratori-, inmigra-
victim: vítima-
leader: líder-, dirixente-
expert: expert-, científic-, investigador-
journalist: xornalista-, periodista-
artist: artista-, cantante-, músico
actor: actor, actores, actriz
king: rei, raíña, monarca
president: president-
minister: ministr-, conselleir-
mayor: alcald-, rexedor-
government: goberno-, xunta
parliament: parlament-, senado, deputad-
party: partido, partidos
election: elección-, electoral-
vote: voto, votos, votación
law: lei, leis
court: tribunal, tribunais, xulgado-
judge: xuíz, xuíza, xuíces
lawyer: avogad-, fiscal
prison: prisión, cárcere-, preso
police: polic-, garda civil
crime: crime, crimes, delito-
murder: asasin-, homicid-
kill: mata, matar, matou
death: morte, mortes, morre-
injured: ferid-, lesion-
attack: ataque-, atac-, atentado-
bomb: bomba, bombas, bombarde-
shoot: dispar-, tiroteo-
gun: arma, armas, pistola
stab: apuñal-, coitelo, navalla
rape: violación, violacións, sexual-
steal: roub-, furto, ladr-
arrest: detid-, deteñ-, arrest-
suspect: sospeit-
accuse: acus-, imputa-
trial: xuízo-
sentence: conden-, sentenz-, culpable-
investigation: investiga-
war: guerra-
peace: paz, alto o fogo, tregua
army: exército-, militar-
ship: barco-, buque-, pesqueir-
missile: misil-, foguete-
nuclear: nuclear-, atómic-
terror: terroris-
border: fronteir-
sanctions: sancion-, sanción, bloqueo
protest: protest-, manifestaci-
strike: folga-
earthquake: terremoto-, sismo-
tsunami: tsunami-, maremoto
storm: tormenta-, temporal, furacán
flood: inunda-, enchente-
rain: chuvi-, choiv-
snow: neve, nevada-, xeo
fire: incendi-, lume, lapas
volcano: volcán-, erupción
accident: accidente-, choque-
rescue: rescat-, salvamento
survive: sobreviv-, supervivent-
missing: desaparec-, desaparición
disaster: desastre-, catástrof-, traxedi-
emergency: emerxencia-, urxen-
weather: meteorol-, temperatura-
climate: clima, climátic-
environment: medio ambiente, ambiental, contamina-
money: diñeiro, cartos, inves-
price: prezo-, custo-
tax: imposto-, arancel-
bank: banco, bancos, bancari-
market: mercado-
company: empresa-, compañía-
trade: comercio, comercial-, exporta-
work: traballo-, emprego-
pay: pagar, salari-, soldo
million: millón, millóns
billion: mil millóns
thousand: mil, miles
hundred: cen, centos, centenar-
percent: por cento
dollar: dólar-
euro: euro, euros
buy: compra, comprar, mercar
sell: vende-, venda, vendas
economy: econom-, económic-
oil: petról-, gasolina, combustible-
energy: enerx-, electricidad-, eléctric-
food: comida-, aliment-
car: coche-, vehículo-, automóbil
plane: avión-, voo, voos
train: tren, trens, ferroviari-
road: estrada-, autoestrada-, rúa
bridge: ponte, pontes
airport: aeroporto-
house: casa, casas, vivenda-
building: edificio-
build: constru-
city: cidad-
village: aldea-, vila
country: país, países
state: estado, estatal-
world: mundo, mundial-
island: illa, illas
sea: mar, océano, praia
river: río, ríos, lago
mountain: montaña-
forest: bosque-, forestal-, forestais
land: terra, terras
water: auga-
space: espazo, espacial, satélite-
hospital: hospita-, clínica
disease: enferm-, doenz-, paciente-
virus: virus, epidemi-, pandemi-
cancer: cancro, tumor-
medicine: medicament-, fármaco-, droga
vaccine: vacin-, vacun-
health: saúde, sanitari-, sergas
surgery: cirurx-, operación
birth: nacemento-, naceu, embaraz-
sleep: sono, durm-
head: cabeza, cerebro
heart: corazón, cardíac-
body: corpo-, cadáver-
film: película, filme, cine
music: música, musical-, canción-
book: libro-, novela-, escritor-
art: arte, artes, pintur-
museum: museo-, exposición
statue: estatua-, monument-
church: igrexa-, catedral, crego
religion: relixi-, deus
mosque: mesquita-, musulm-, islam-
school: escol-, colexio-
university: universi-
study: estudo-, enquisa-
science: cienci-
language: lingua, linguas, idioma-
history: histori-, históric-
award: premi-, galardón
star: estrela-
television: televisi-, tvg, canle
newspaper: xornal, xornais, prensa
internet: internet, web
social media: redes sociais, facebook
phone: teléfono-, móbil-
computer: ordenador-, tecnolox-
artificial intelligence: intelixencia artificial, ia
advertisement: publicidade, publicitari-
game: xogo, xogos
fashion: moda, roupa, vestido
beauty: beleza, cosmétic-
festival: festival-, festa
restaurant: restaurante-, bar
drink: bebida-, cervexa-, alcohol
animal: animal, animais
dog: can, cans, cadela
cat: gato, gatos
horse: cabalo-
pig: porco-, porcin-
cow: vaca, vacas, gando
bird: ave, aves, paxaro-
fish: peixe-, pesca, quenlla
football: fútbol
team: equipo-, selección
match: partido, encontro
win: gaña-, vence-, vitori-
lose: perde-, derrota-
goal: gol, goles
champion: campión-, campioa-
cup: copa, trofeo
coach: adestrador-, capitán
race: carreira-, gran premio
final: final, finais
league: liga
season: tempada-, temporada
club: club, clubs
athlete: atleta-, deport-
day: día, días
night: noite-
week: semana-
month: mes, meses
year: ano, anos
today: hoxe, agora
hour: hora, horas
minute: minuto-, segundos
new: novo, nova, novos
first: primeir-
second: segundo, segunda
last: último-, última-
old: vello-, vella, maiores
young: mozo, mozos, moza
early: cedo, anticipad-
late: atras-, apraz-
time: tempo
future: futuro
say: di, dixo, afirma-
speak: fala, falar, discurso
ask: pregunt-, pide
answer: respond-, respost-
write: escrib-, carta
read: ler, lector-
deny: nega, negou, desmint-
warn: advirt-, alert-
fear: medo, teme, preocup-
hope: esperanza-, agarda
threaten: ameaz-
promise: promet-, promes-
demand: esix-, reclam-
refuse: négase, rexeita
agree: acord-, pacto
meet: reúne-, reuni-, cume
support: apoi-, respald-
help: axud-
plan: plan, plans, proxecto-
decide: decid-, decisi-
change: cambi-, reform-
rise: aument-, sobe, suba
fall: cae, caeu, baixa
return: regres-, volve
leave: abandon-, marcha
begin: comez-, inici-
end: fin, remat-
open: abre, abriu, abert-
close: pecha-, peche
find: atopa-, descubr-
search: busca-, procura
destroy: destru-, derrub-
escape: foxe, fuxi-, escap-
hide: agocha-, oculta-, segredo
ban: prohib-, prohíb-
release: libera, liberan, liberado
resign: dimi-, renunci-, despid-
visit: visit-, viax-
marry: voda, casamento, matrimonio
love: amor, ama
fight: loita-, combat-
cut: recort-
break: rompe-, ruptura
fly: voar
run: correr, corredor-
learn: aprend-, ensin-, educa-
think: pensa-, opini-
know: sabe, saben, coñec-
truth: verdade-
lie: mentir-, mente, bulo
mistake: erro, erros
apologise: desculp-, perdón
rights: dereitos, igualdade
free: libre-, liberdade-
power: poder, poderes
security: segurid-, seguranza
danger: perig-, risco-
crisis: crise, problema-
big: grande-, enorme-
small: pequen-
high: alto, alta
long: longo, longa
strong: forte, fortes
good: bo, boa, mellor-
bad: malo, peor-
rich: rico, ricos, riqueza
poor: pobre-
black: negro-, negra
white: branco-, branca
red: vermell-
green: verde-
blue: azul-
former: exministr-, expresident-, ex
national: naciona-
international: internaciona-
foreign: estranxeir-, exterior
north: norte
south: sur
east: oriental
west: oeste
angry: enfad-, indigna-
happy: feliz, felices, ledicia
sad: triste-, loito
hard: difícil-, dificult-
two: dous, dúas
three: tres
four: catro
five: cinco
six: seis
seven: sete
eight: oito
nine: nove
ten: dez
half: metade, medio
double: dobre, duplic-
name: nome, nomes
part: parte, partes
against: contra
candidate: candidat-
agency: axencia-, comisión
scandal: escándal-, corrup-, polémic-
union: unión, sindica-
capital: capital
US: estadounidense-, estados unidos, eeuu
GB: britanic-, reino unido, inglaterra
RU: rus-
CN: chin-
DE: aleman-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'A policía detén a tres homes por un roubo en Vigo': 'police, three, man, steal',
    'O goberno anuncia unha nova lei contra os incendios forestais': 'government, new, law, against, fire, forest',
    'Un terremoto deixa centos de mortos e feridos en Xapón': 'earthquake, hundred, injured',
  },
  not: {
    'Para a saída mesturan o sal coa auga': 'month, health, road',
    'O programa compárase polo seu nivel': 'buy, bird, snow',
  },
};
