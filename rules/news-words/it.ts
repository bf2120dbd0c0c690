import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'it',
  // Left out: stato (state, also "been"), prima (first, also "before"), est, vend- (vendetta), spar- (sparire).
  words: `
man: uomo, uomini
woman: donna, donne
child: bambin-, minoren-
baby: neonat-
boy: ragazzo, ragazzi, ragazzino
girl: ragazza, ragazze, ragazzina
family: famigli-, familiar-
mother: madre, madri, mamma
father: padre, padri, papà
son: figlio, figli
daughter: figlia, figlie
wife: moglie
husband: marito
friend: amico, amici, amica
people: gente, persone, popolazione
student: studente-, studenti, alunni
teacher: insegnante-, insegnanti, docenti
doctor: medico, medici, chirurg-
soldier: soldat-, militari
worker: lavorator-, operai-, dipendenti
farmer: agricoltor-, contadin-
driver: automobilist-, conducente-, autista
player: giocator-, calciator-
tourist: turist-, visitatori
refugee: rifugiat-, profug-, asilo
migrant: migrant-, immigra-, migratori-
victim: vittim-
leader: leader, capo, dirigent-
expert: esperto, esperti, scienziat-
journalist: giornalist-, reporter
artist: artista, artisti, cantante-
actor: attore, attori, attrice
king: regina, reali, sovran-
president: president-
minister: ministr-, ministero
mayor: sindac-
government: governo, governi
parliament: parlament-, senato, deputat-
party: partito, partiti
election: elezion-, elettoral-
vote: voto, voti, referendum
law: legge, leggi
court: tribunal-, corte, cassazione
judge: giudice, giudici, magistrat-
lawyer: avvocat-, procura, procuratore
prison: carcer-, detenut-
police: polizi-, carabinier-, agenti
crime: reato, reati, crimin-
murder: omicid-, assassin-, femminicid-
kill: uccis-, uccid-
death: morto, morti, morte
injured: ferit-
attack: attacc-, attentat-, aggredi-
bomb: bomba, bombe, esplo-
shoot: spari, sparato, sparatori-
gun: arma, armi, pistola
stab: accoltell-, coltell-
rape: stupr-, sessual-
steal: furto, furti, rapin-
arrest: arrest-
suspect: sospett-, indagat-
accuse: accus-, imputat-
trial: processo, processi
sentence: condann-, sentenza, colpevol-
investigation: indagin-, inchiest-
war: guerra, guerre
peace: pace, cessate il fuoco, tregua
army: esercit-, militar-
ship: nave, navi, traghett-
missile: missil-, razzi
nuclear: nuclear-, atomic-
terror: terror-
border: confine, confini, frontier-
sanctions: sanzion-
protest: protest-, manifestazion-, corteo
strike: sciopero, scioperi, raid
earthquake: terremot-, sisma, scossa
tsunami: tsunami, maremoto
storm: tempest-, uragan-, maltempo
flood: alluvion-, inondazion-, esondazion-
rain: pioggia, piogge
snow: neve, nevica-, ghiaccio
fire: incend-, fiamme, rogo
volcano: vulcan-, eruzion-
accident: incident-, schiant-, scontro
rescue: salvat-, soccors-
survive: sopravviss-, superstit-
missing: scompars-, dispers-
disaster: disastr-, catastrof-, strage
emergency: emergenz-, urgen-
weather: meteo, temperatur-, previsioni
climate: clima, climatic-
environment: ambient-, inquina-
money: denaro, soldi, fondi
price: prezzo, prezzi, rincari
tax: tassa, tasse, dazi
bank: banca, banche, bancari-
market: mercato, mercati
company: aziend-, impres-
trade: commerci-, esportazion-, export
work: lavoro, lavori, occupazione
pay: stipend-, salari-, pagare
million: milion-
billion: miliard-
thousand: mille, mila, migliaia
hundred: cento, centinaia
percent: per cento, percentual-
dollar: dollar-
euro: euro
buy: compra, acquist-
sell: vende, vendut-, vendita
economy: econom-
oil: petroli-, benzina, carburant-
energy: energ-, elettric-
food: cibo, aliment-
car: auto, automobil-, vettur-
plane: aereo, aerei, volo
train: treno, treni, ferrovi-
road: strada, strade, autostrad-
bridge: ponte, ponti
airport: aeroport-
house: casa, case, abitazion-
building: edifici-, palazzo, palazzin-
build: costru-
city: città
village: villaggi-, borgo
country: paese, paesi
state: statale, statali
world: mondo, mondial-
island: isola, isole
sea: mare, mari, oceano
river: fiume, fiumi, lago
mountain: montagn-
forest: foresta, foreste, bosco
land: terra, terre, terreno
water: acqua, acque
space: spazio, spazial-, satellit-
hospital: ospedal-, clinic-
disease: malat-, pazient-
virus: virus, epidemi-, pandemi-
cancer: cancro, tumor-
medicine: farmac-, medicinal-, droga
vaccine: vaccin-
health: salute, sanit-
surgery: chirurgi-, intervento
birth: nascita, nascite, incinta
sleep: sonno, dorm-
head: testa, cervell-
heart: cuore, cuori, cardiac-
body: corpo, corpi, cadaver-
film: film, cinema
music: musica, musical-, canzon-
book: libro, libri, romanzo
art: arte, arti, pittor-
museum: museo, musei, mostra
statue: statua, monument-
church: chiesa, chiese, cattedral-
religion: religio-, dio
mosque: mosche-, musulman-, islam-
school: scuola, scuole, scolastic-
university: universit-, atene-
study: studio, studi, sondaggi-
science: scienz-, scientific-
language: lingua, lingue
history: storia, storic-
award: premio, premi, premiat-
star: stella, stelle, star
television: television, televisiv-, tv
newspaper: giornale, giornali, quotidian-
internet: internet, online, sito
social media: social, facebook
phone: telefon-, cellular-, smartphone
computer: computer, tecnologi-
artificial intelligence: intelligenza artificiale, ia
advertisement: pubblicit-, spot
game: gioco, giochi, videogioc-
fashion: moda, abito, vestit-
beauty: bellezza, cosmetic-
festival: festival, festa
restaurant: ristorant-, bar
drink: bevand-, birra, alcol
animal: animal-
dog: cane, cani
cat: gatto, gatti
horse: cavall-
pig: maiale, maiali, suini
cow: mucca, mucche, bovin-
bird: uccello, uccelli
fish: pesce, pesci, squalo
football: calcio
team: squadra, squadre
match: partita, partite
win: vinc-, vittori-, vinto
lose: perd-, perso, sconfitt-
goal: gol, reti
champion: campion-
cup: coppa, trofeo
coach: allenator-, capitano
race: gara, gare, gran premio
final: finale, finali
league: lega, campionato, serie a
season: stagion-
club: club
athlete: atlet-, sport-
day: giorno, giorni, giornata
night: notte, notti
week: settiman-
month: mese, mesi
year: anno, anni
today: oggi, adesso
hour: ora, ore
minute: minuto, minuti, secondi
new: nuovo, nuova, nuovi
first: primo, primi
second: secondo, seconda
last: ultimo, ultima, ultimi
old: vecchi-, anzian-
young: giovan-
early: presto, anticip-
late: ritard-, rinvi-
time: tempo
future: futur-
say: dice, dichiar-
speak: parla, discorso
ask: chiede, chiedono, domand-
answer: rispond-, rispost-
write: scriv-, scritto, lettera
read: legge, lettor-, lettura
deny: nega, smenti-, respin-
warn: allert-, avvert-, allarme
fear: paura, timor-, teme
hope: speranz-, spera
threaten: minacc-
promise: promess-, promett-
demand: esige, rivendic-, pretend-
refuse: rifiut-
agree: accord-, intesa, trattat-
meet: incontr-, vertice, riunion-
support: sostegno, appogg-, sostien-
help: aiut-
plan: piano, piani, progett-
decide: decis-, decid-
change: cambi-, riform-
rise: aument-, cresc-, rialzo
fall: calo, crollo, scende
return: ritorn-, torna, rientr-
leave: lascia, lasciare, ritiro
begin: inizi-, comincia, avvi-
end: fine, termin-, conclu-
open: apre, aperto, apertura
close: chiude, chius-
find: trova, trovat-, scopert-
search: cerca, ricerche
destroy: distru-, devasta-, crolla-
escape: fuga, fugg-, evas-
hide: nascost-, nascond-, segret-
ban: viet-, divieto
release: liberat-, rilasci-, scarcerat-
resign: dimission-, dimett-, licenzia-
visit: visit-, viaggi-
marry: matrimon-, nozze, sposa-
love: amore, amori, amat-
fight: lotta, combatt-, battaglia
cut: tagli-
break: rotto, rottura, rompe
fly: volare, vola
run: correre, corre, corsa
learn: impar-, istruzion-
think: pensa, opinion-, crede
know: conosc-, sapere
truth: verità
lie: menzogn-, bugi-, fals-
mistake: errore, errori, sbagli-
apologise: scuse, scusa
rights: diritti, uguaglianza
free: liber-
power: poter-, potent-
security: sicurezza
danger: pericol-, rischi-
crisis: crisi, problem-
big: grand-, enorm-
small: piccol-
high: alto, alta, elevat-
long: lungo, lunga
strong: forte, forti
good: buono, buona, miglior-
bad: cattiv-, peggi-
rich: ricco, ricchi, ricchezza
poor: pover-
black: nero, nera, neri
white: bianc-
red: rosso, rossa, rossi
green: verde, verdi
blue: azzurr-, blu
former: ex
national: nazional-
international: internazional-
foreign: stranier-, ester-
north: nord
south: sud
east: oriental-
west: ovest, occidental-
angry: rabbia, furios-, furia
happy: felic-, gioia
sad: triste, lutto, dolore
hard: difficil-
two: due
three: tre
four: quattro
five: cinque
six: sei
seven: sette
eight: otto
nine: nove
ten: dieci
half: metà, mezzo
double: doppi-, raddopp-
name: nome, nomi
part: parte, parti
against: contro
candidate: candidat-
agency: agenzi-, commission-
scandal: scandal-, corruzion-, polemic-
union: unione, sindacat-
capital: capitale
US: american-, statunitens-, stati uniti, usa
GB: britannic-, regno unito, gran bretagna, inghilterr-, ingles-
DE: tedesc-, german-
FR: franc-
RU: russ-
CN: cin-
KP: nordcorean-, corea del nord
KR: sudcorean-, corea del sud
SY: siri-
TR: turc-, turch-
ES: spagn-
EU: ue, unione europea
UN: onu, nazioni unite
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Terremoto in Giappone, centinaia di feriti e case distrutte': 'earthquake, hundred, injured, house, destroy',
    'La polizia arresta un uomo sospettato di aver ucciso la moglie': 'police, arrest, man, suspect, kill, wife',
    'Il governo approva la riforma delle tasse dopo la protesta dei lavoratori': 'government, change, tax, protest, worker',
  },
  not: {
    'Il passaggio è riservato agli addetti': 'north, horse, road',
    'Quel cantiere resta chiuso per la sparizione del materiale': 'horse, shoot, missing',
  },
};
