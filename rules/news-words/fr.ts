import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'fr',
  // Left out: est (east), which is also "is"; son, car, or, vend- (vendredi), mari- (the name Marie), cach- (Cachemire),
  // parle- (parlement), ferm- (farm), cass- (the Cour de cassation).
  words: `
man: homme-
woman: femme-
child: enfant-, mineur-
baby: bébé-, nourrisson-
boy: garçon-
girl: fille-
family: famille-, familial-
mother: mère, mères
father: père, pères
son: fils
daughter: fille-
wife: épouse-
husband: mari, époux
friend: ami, amis
people: population-, gens
student: étudiant-, élèves
teacher: enseignant-, professeur-
doctor: médecin, médecins
soldier: soldat-
worker: employé-, salarié-
farmer: agricult-, paysan-
driver: conducteur-, conductric-
player: joueur-, joueuse-
tourist: touris-, visiteur-
refugee: réfugié-, asile
migrant: migrant-, immigr-
victim: victime-
leader: dirigeant-, leader-
expert: expert-, scientifique-, chercheur-
journalist: journaliste-, reporter-
artist: artiste-, chanteu-
actor: acteur-, actrice-
king: roi, reine
president: présiden-
minister: ministre-, ministère-
mayor: maire, maires
government: gouvernement-
parliament: parlement-, sénat-, député-
party: parti, partis
election: élection-, électoral-
vote: vote-, référendum-
law: loi, lois
court: tribunal, tribunaux
judge: juge-, magistrat-
lawyer: avocat-, procureur-
prison: prison-, détenu-, incarcér-
police: polic-, gendarm-
crime: crime-, crimin-
murder: meurtr-, assassin-
kill: tué-, abattu-
death: mort-, décès, décédé-
injured: blessé-, blessure-
attack: attaqu-, attentat-
bomb: bombe-, bombard-, explos-
shoot: tirs, tireur-
gun: arme, armes
stab: poignard-, couteau-
rape: viol, viols, sexuel-
steal: voleur-, cambriol-
arrest: arrêté-, interpell-
suspect: suspect-, soupçon-
accuse: accus-, mis en examen
trial: procès, plainte-
sentence: condamn-, coupable-
investigation: enquêt-
war: guerre-
peace: paix, cessez le feu
army: armée-, militaire-
ship: navire-, bateau-
missile: missile-, roquette-
nuclear: nucléaire-, atomique-
terror: terroris-, terreur
border: frontière-, frontali-
sanctions: sanction-, embargo
protest: manifest-, rassemblement-
strike: grève-, frappe-
earthquake: séisme-, tremblement de terre
tsunami: tsunami-, raz de marée
storm: tempête-, ouragan-
flood: inond-, crues
rain: pluie-, averses
snow: neige-, verglas
fire: incend-, feux
volcano: volcan-, éruption-
accident: accident-, collision-
rescue: sauve-, secour-
survive: surviv-, survécu-
missing: disparu-, disparition-
disaster: catastroph-, désastr-
emergency: urgence-, urgent-
weather: météo-, température-
climate: climat-, réchauffement
environment: environnement-, pollu-
money: argent, fonds
price: prix, coût-
tax: impôt-, taxe-
bank: banque-, bancaire-
market: marché, marchés
company: entreprise-, firme-
trade: commerc-, exporta-
work: travail-, emploi-
pay: salaire-, payer
million: million-
billion: milliard-
thousand: mille, milliers
hundred: cent, centaine-
percent: pour cent, pourcent-
dollar: dollar-
euro: euro, euros
buy: achet-, achat-
sell: vendu-, vendre
economy: économi-
oil: pétrol-, carburant-
energy: énerg-, électri-
food: aliment-, nourritur-
car: voiture-, automobile-
plane: avion-, vol
train: train, trains
road: route-, autoroute-
bridge: pont, ponts
airport: aéroport-
house: maison-, logement-
building: immeuble-, bâtiment-
build: construi-, construct-
city: ville-
village: village-
country: pays
state: état-
world: monde, mondial-
island: île, îles
sea: mer, océan-
river: fleuve-, rivière-
mountain: montagn-
forest: forêt-, foresti-
land: terre, terres
water: eau, eaux
space: espace, spatial-
hospital: hôpita-, hospital-
disease: maladi-, malade-
virus: virus, épidémi-
cancer: cancer-, tumeur-
medicine: médicament-, drogue-
vaccine: vaccin-
health: santé, sanitaire-
surgery: chirurgi-
birth: naissance-, enceinte-
sleep: sommeil, dormi-
head: tête-, cerveau-
heart: cœur-, cardiaque-
body: corps, cadavre-
film: film-, cinéma-
music: musique-, chanson-
book: livre, livres
art: art, arts
museum: musée-, exposition-
statue: statue-, monument-
church: église-, cathédrale-
religion: religi-, dieu
mosque: mosquée-, musulman-
school: école-, scolaire-
university: universit-
study: étude-, sondage-
science: science-, scientifi-
language: langue-, langage
history: histoire-, historique-
award: prix, récompens-
star: star, stars
television: télévis-, télé
newspaper: journal, journaux
internet: internet, en ligne
social media: réseaux sociaux, facebook
phone: téléphon-, smartphone-
computer: ordinateur-, logiciel-
artificial intelligence: intelligence artificielle, ia
advertisement: publicit-
game: jeu, jeux
fashion: mode, vêtement-
beauty: beauté, cosmétique-
festival: festival-, fête-
restaurant: restaurant-, bar
drink: boisson-, bière-
animal: animal, animaux
dog: chien-
cat: chat, chats
horse: cheval, chevaux
pig: porc-, cochon-
cow: vache-, bovin-
bird: oiseau-
fish: poisson-, pêche-
football: foot, football-
team: équipe, équipes
match: match-
win: gagn-, victoire-, remport-
lose: perd-, défaite-
goal: but, buts
champion: champion-
cup: coupe, trophée-
coach: entraîneur-, sélectionneur-
race: course-, grand prix
final: finale
league: ligue-
season: saison-
club: club-
athlete: athlète-, sport
day: jour, jours
night: nuit-, nocturne
week: semaine-, week end
month: mois
year: an, ans
today: aujourd'hui
hour: heure, heures
minute: minute-, secondes
new: nouveau-, nouvel, nouvelle-
first: premier-, première-
second: deuxième-, second
last: dernier-, dernière-
old: vieux, vieille-
young: jeune-
early: tôt, précoce-
late: retard-, tardi-
time: temps
future: avenir, futur-
say: dit, déclar-
speak: parle, parler
ask: demand-, question-
answer: répon-
write: écri-, lettre
read: lire, lecteur-
deny: démenti-, rejet-
warn: averti-, alert-
fear: crain-, peur-
hope: espoir-, espér-
threaten: menac-
promise: promet-, promess-
demand: exig-, réclam-
refuse: refus-
agree: accord-, traité-
meet: rencontr-, sommet
support: soutien-, souten-
help: aide-
plan: plan, projet-
decide: décid-, décision-
change: chang-, réform-
rise: hausse-, augment-
fall: baisse-, chute-
return: retour-, revient
leave: quitt-, départ
begin: commenc-, début-
end: fin, termin-
open: ouvre, ouvrir
close: fermeture-, fermer
find: trouv-, découv-
search: recherch-, cherche
destroy: détrui-, destruct-
escape: évad-, fuit-
hide: secret, secrets, caché
ban: interdi-
release: libéré-, libération-
resign: démission-, limog-
visit: visit-, voyag-
marry: mariage-, noces
love: amour-, aime
fight: combat-, lutte-
cut: coupes, couper
break: rupture-, rompu-
run: courir, coureur-
learn: appren-, enseign-
think: pense-, opinion-
know: sait, savoir
truth: vérité-, vrai
lie: mensong-, menti
mistake: erreur-, faute-
apologise: excus-, pardon-
rights: droits, égalité
free: libre-, liberté-
power: pouvoir-, puissan-
security: sécuri-, sûreté
danger: danger-, risqu-
crisis: crise-, problème-
big: grand-, énorme-
small: petit-
high: haut, haute
long: long, longue-
strong: fort, forte
good: bon, bonne
bad: mauvais-, pire
rich: riche-, fortune-
poor: pauvre-
black: noir-
white: blanc, blanche-
red: rouge-
green: vert, verte-, verts
blue: bleu-
former: ancien, ancienne-
national: national-, nationaux
international: international-, internationaux
foreign: étranger-
north: nord
south: sud
west: ouest
angry: colère-, furieu-
happy: heureu-, joie
sad: triste-, deuil
hard: difficil-, dur
two: deux
three: trois
four: quatre
five: cinq
six: six
seven: sept
eight: huit
nine: neuf
ten: dix
half: moitié, demi
double: doubl-
name: nom, noms
part: partie-
against: contre
candidate: candidat-
agency: agence-, commission
scandal: scandal-, corrupt-
union: union, syndica-
capital: capitale-
US: americain-, etats unis, usa, us, washington
GB: britanni-, royaume uni, grande bretagne, angleterre, anglais-
DE: alleman-
CN: chinois-
ES: espagn-
GR: grec, grecs, grecque-
UA: ukrain-
BR: bresil-
IN: indien-
KP: nord coreen-, nord coreenne-
KR: sud coreen-, sud coreenne-
SY: syrien-
IL: israel-
EU: ue, union europeenne
UN: onu
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'La police interroge trois hommes après le séisme': 'police, man, three, earthquake',
    'Le gouvernement annonce une hausse des salaires dans les hôpitaux publics': 'government, rise, pay, hospital',
    'Un ancien ministre condamné à deux ans de prison pour corruption': 'former, minister, sentence, two, year, prison, scandal',
    'Des milliers de manifestants réclament la démission du président': 'thousand, protest, demand, resign, president',
  },
  not: {
    'Le pays vote dimanche': 'man, earthquake, pay',
    'Le trafic aérien au Cachemire reprend vendredi': 'hide, sell',
    'Ce département est dirigé par Marie Laurent': 'east, leave, marry',
  },
};
