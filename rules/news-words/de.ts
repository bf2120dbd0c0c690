import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'de',
  // Left out: Art (kind), Fest- (festgestellt), Bau- (Bauer), forder- (fördern), änder- (andere), Schul- (Schuld), Hunde- (hundert).
  // Umlauts fall away: schön would be schon.
  words: `
man: Mann, Männer-
woman: Frau, Frauen
child: Kind, Kinder-, Minderjährig-
baby: Baby-, Säugling-
boy: Junge, Jungen, Bub
girl: Mädchen-
family: Familie-, Angehörige-
mother: Mutter, Mütter
father: Vater, Väter
son: Sohn, Söhne
daughter: Tochter, Töchter
wife: Ehefrau-
husband: Ehemann-
friend: Freund, Freunde, Freundin-
people: Menschen, Bevölkerung-, Leute
student: Student-, Schüler-, Studierende
teacher: Lehrer-, Lehrkräfte-
doctor: Arzt, Ärzt-, Chirurg-
soldier: Soldat-, Truppe-
worker: Arbeiter-, Beschäftigte-, Mitarbeiter-
farmer: Landwirt-, Bauern
driver: Fahrer-, Autofahrer-
player: Spieler-, -spieler
tourist: Tourist-, Urlauber-
refugee: Flüchtling-, Geflüchtete-, Asyl-
migrant: Migrant-, Migration-, Einwander-
victim: Opfer-, Todesopfer-
leader: Chef, -chef, Anführer-
expert: Experte-, Expertin-, Forscher-
journalist: Journalist-, Reporter-
artist: Künstler-, Sänger-, Musiker-
actor: Schauspieler-
king: König-, Monarch-, Royals
president: Präsident-, -präsident, -präsidentin
minister: Minister-, -minister, -ministerin
mayor: Bürgermeister-, Oberbürgermeister-
government: Regierung-, Bundesregierung
parliament: Parlament-, Bundestag-, Abgeordnete-
party: Partei-, -partei
election: Wahl-, -wahl, -wahlen
vote: Abstimmung-, Stimmen, Wähler-
law: Gesetz-, -gesetz
court: Gericht-, -gericht
judge: Richter-
lawyer: Anwalt-, Anwält-, Staatsanwalt-
prison: Gefängnis-, Haft, Häftling-
police: Polizei-, Polizist-
crime: Verbrechen-, Kriminal-, Straftat-
murder: Mord-, Mörder-, ermordet-
kill: tötet-, getötet-, Tötung-
death: Tod, Tote-, gestorben-
injured: verletzt-, Verletzung-
attack: Angriff-, Anschlag-, angegriffen
bomb: Bombe-, Explosion-, explodier-
shoot: Schüsse-, schieß-, erschossen
gun: Waffe-, Gewehr-, Pistole-
stab: Messer-, erstochen
rape: Vergewaltig-, sexuell-
steal: gestohlen-, Diebstahl-, Raub-
arrest: festgenommen-, Festnahme-, verhaftet-
suspect: Verdächt-
accuse: beschuldig-, angeklagt-, wirft vor
trial: Prozess-, Klage-, verklagt-
sentence: verurteilt-, schuldig
investigation: Ermittl-, Untersuchung-
war: Krieg-, -krieg
peace: Frieden-, Waffenruhe-, Waffenstillstand-
army: Armee-, Militär-, Bundeswehr
ship: Schiff-, Boot-, -schiff
missile: Rakete-
nuclear: nuklear-, Atom-
terror: Terror-
border: Grenz-
sanctions: Sanktion-, Blockade-
protest: Protest-, demonstr-
strike: Streik-
earthquake: Erdbeben-
tsunami: Tsunami-, Flutwelle-
storm: Sturm-, Unwetter-, Orkan-
flood: Hochwasser-, Überschwemm-, Überflut-
rain: Regen, Regenfälle-, Starkregen
snow: Schnee-, Eis
fire: Brand, Brände-, Feuer-
volcano: Vulkan-
accident: Unfall-, Unfälle, -unfall
rescue: gerettet-, Rettung-, retten
survive: überleb-
missing: vermisst-, verschwunden-
disaster: Katastroph-, Verheer-
emergency: Notfall-, Notstand-, Notruf-
weather: Wetter-, Temperatur-
climate: Klima-
environment: Umwelt-, Verschmutz-
money: Geld-, Investition-, investier-
price: Preis-, Kosten-, -preise
tax: Steuer-, Zölle-, -steuer
bank: Bank, Banken-, -bank
market: Markt-, Märkte-, -markt
company: Unternehmen-, Firma, Firmen-
trade: Handel-, Export-, Import-
work: Arbeit-, Job, Jobs
pay: Lohn-, Löhne-, bezahl-
million: Million-
billion: Milliard-
thousand: tausend-, -tausend
hundred: hundert-, -hundert
percent: Prozent-
dollar: Dollar-
euro: Euro, Euros
buy: kauf-, gekauft-, Käufer-
sell: verkauf-
economy: Wirtschaft-, Konjunktur-
oil: Öl, Erdöl-, Benzin-
energy: Energie-, Strom-, Kraftwerk-
food: Lebensmittel-, Essen, Nahrung-
car: Auto, Autos, Fahrzeug-
plane: Flugzeug-, Flug, Flüge
train: Zug, Züge-, Bahn-
road: Straße-, Autobahn-
bridge: Brücke-, -brücke
airport: Flughafen-, Flughäfen
house: Haus, Häuser-, Wohnung-
building: Gebäude-, Hochhaus-
build: baut, gebaut, bauen
city: Stadt-, Städte-
village: Dorf-, Dörfer-
country: Land, Länder-, Nation
state: Staat-, Bundesland
world: Welt-
island: Insel-
sea: Meer-, Ozean-, Küste-
river: Fluss, Flüsse, See
mountain: Berg, Berge-, Gebirg-
forest: Wald-, Wälder-
water: Wasser-, -wasser
space: Weltraum-, Satellit-, Raumfahrt-
hospital: Krankenhaus-, Klinik-, Spital-
disease: Krankheit-, Infektion-, Patient-
virus: Virus, Viren, Pandemie-
cancer: Krebs-, Tumor-
medicine: Medikament-, Drogen-
vaccine: Impf-, geimpft-
health: Gesundheit-
surgery: Operation-, operiert-
birth: Geburt-, geboren-, schwanger-
sleep: Schlaf-
head: Kopf-, Gehirn-
heart: Herz-
body: Körper-, Leiche-
film: Film-, Kino-
music: Musik-, Konzert-, Lied
book: Buch-, Bücher-, Roman
art: Kunst-, Gemälde-
museum: Museum-, Ausstellung-
statue: Statue-, Denkmal-, Mahnmal-
church: Kirche-, Pfarrer-, Kathedrale-
religion: Religion-, religiös-, Gott
mosque: Moschee-, Muslim-, islam-
school: Schule-, -schule
university: Universität-, Hochschul-, Professor-
study: Studie-, Umfrage-, Forschung-
science: Wissenschaft-
language: Sprache-
history: Geschichte-, histori-
award: Auszeichnung-, ausgezeichnet-, -preis
star: Star, Stars, Promi-
television: Fernseh-, TV
newspaper: Zeitung-, Presse-, Magazin-
internet: Internet-, Webseite-, online
social media: soziale Medien, sozialen Medien, Facebook
phone: Telefon-, Handy-, Smartphone-
computer: Computer-, Roboter-, Technologie-
artificial intelligence: künstliche Intelligenz, KI
advertisement: Werbung-, Anzeige-
game: Spiel, Spiele-, Videospiel-
fashion: Mode-, Kleid-
beauty: Schönheit-, Kosmetik-
festival: Festival-, feiert-
restaurant: Restaurant-, Kneipe-, Gaststätte-
drink: Bier-, Getränk-, Alkohol-
animal: Tier-, Wildtier-
dog: Hund, Hunde, Hunden
cat: Katze-
horse: Pferd-
pig: Schwein-
cow: Kuh, Kühe, Rinder-
bird: Vogel-, Vögel-
fish: Fisch-, Hai, Haie
football: Fußball-, FC
team: Team, Teams, Mannschaft-
match: Partie, Spiel, Duell-
win: gewinn-, gewann, Sieg-
lose: verlier-, verloren, Niederlage-
goal: Tor, Tore, Treffer-
champion: Meister-, Weltmeister-, Titel-
cup: Pokal-, WM
coach: Trainer-, Kapitän-
race: Rennen-, Grand Prix
final: Finale-, Endspiel-
league: Liga-, Bundesliga-
season: Saison-
club: Klub-, Verein-
athlete: Athlet-, Sportler-, Sport
day: Tag, Tage, Tagen
night: Nacht-, Nächte
week: Woche-
month: Monat-
year: Jahr-
today: heute, jetzt
hour: Stunde-
minute: Minute-, Sekunde-
new: neu, neue-
first: erste-, erstmals
second: zweite-
last: letzte-, jüngste-
old: alt, alte, ältere-
young: jung, junge, Jugend-
early: früh, frühe, vorzeitig-
late: spät-, verspät-, verschob-
time: Zeit, Zeiten
future: Zukunft-, künftig-
say: sagt-, erklärt-, gesagt
speak: spricht, Rede, sprach
ask: fragt-, Frage, Fragen
answer: antwort-, Reaktion-
write: schreib-, geschrieben, Brief
read: lesen, Leser-
deny: bestreitet, bestritt-, dementier-
warn: warnt-, warnung-
fear: Angst, Ängste, Furcht-
hope: hofft, Hoffnung-
threaten: droht-, Drohung-, bedroh-
promise: verspr-
demand: fordert, verlang-
refuse: weiger-, verweiger-, ablehn-
agree: Abkommen-, Einigung-, geeinigt
meet: trifft, treffen, Gipfel-
support: unterstütz-
help: Hilf-, helfen
plan: plan, plant, Pläne
decide: entscheid-, entschied-
change: Änderung-, Reform-, ändert
rise: steig-, gestiegen, Anstieg-
fall: sink-, gesunken, fällt
return: zurückkehr-, kehrt zurück, Rückkehr-
leave: verlässt, verlassen, Rückzug-
begin: beginn-, begonnen, Start
end: Ende, endet-, beendet-
open: öffn-, geöffnet, Eröffnung-
close: schließt, geschlossen, Schließung-
find: gefunden, entdeck-, findet
search: sucht, suchen, Suche
destroy: zerstör-, einsturz-, eingestürzt
escape: Flucht-, flieh-, geflohen
hide: versteck-, geheim-
ban: Verbot-, verbiet-
release: freigelassen-, Freilassung-, entlass-
resign: Rücktritt-, zurückgetreten, gefeuert
visit: besuch-, Reise-
marry: Hochzeit-, heirat-, verheirat-
love: Liebe, liebt, verliebt
fight: Kampf-, kämpf-, Gefecht-
cut: gekürzt, Kürzung-
break: bricht, gebroch-
fly: fliegt, fliegen
run: läuft, laufen, Läufer-
learn: lern-, Bildung-, Unterricht-
think: denkt, glaubt, Meinung-
know: weiß, wissen
truth: Wahrheit-, Fakten
lie: Lüge-, lügt, gefälscht-
mistake: Fehler-, Irrtum-
apologise: entschuldig-
rights: Rechte, Menschenrecht-, Gleichberecht-
free: frei, Freiheit-
power: Macht, mächtig-
security: Sicherheit-, sicher
danger: Gefahr-, gefährlich-, Risik-
crisis: Krise-, -krise, Problem-
big: groß, große-, riesig-
small: klein-, winzig-
high: hoch, hohe-
long: lang, lange-
strong: stark-, Stärke
good: gut, gute-, besser-
bad: schlecht-, schlimm-
rich: reich, reiche, Reichtum
poor: arm, arme, Armut-
black: schwarz-
white: weiße-
red: rot, rote-
green: grün-
blue: blau-
former: ehemalig-, frühere-, Ex
national: national-
international: international-
foreign: Ausland-, ausländ-, Außen-
north: Norden-, nördlich-, Nord
south: Süden-, südlich-, Süd
east: Osten-, östlich-, Ost
west: Westen-, westlich-, West
angry: wütend-, Wut, Empör-
happy: glücklich-, Freude-, Glück
sad: traurig-, Trauer-
hard: schwierig-, schwer, hart
two: zwei
three: drei
four: vier
five: fünf
six: sechs
seven: sieben
eight: acht
nine: neun
ten: zehn
half: halb-, Hälfte-
double: verdoppel-, doppel-
name: Name, Namen
part: Teil, Teile
against: gegen
candidate: Kandidat-
agency: Behörde-, Agentur-, Kommission-
scandal: Skandal-, Korruption-, Affäre-
union: Union-, Gewerkschaft-
capital: Hauptstadt-
US: amerika-, us, usa
GB: britisch-, brite, briten, grossbritann-, englan-
FR: französ-, frankreich-, franzos-
RU: russ-
CN: chines-
TR: türk-
PL: pol-, polnisch-
ES: spani-
IT: italien-
GR: griech-
IN: indisch-, inder
SY: syr-
KP: nordkorea-
KR: südkorea-
EU: eu
UN: uno, un
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Polizei nimmt Verdächtigen nach Messerangriff in Innenstadt fest: drei Verletzte': 'police, suspect, stab, three, injured',
    'Bundesregierung plant höhere Steuern für Unternehmen': 'government, plan, tax, company',
    'Erdbeben zerstört tausende Häuser im Norden des Landes': 'earthquake, destroy, thousand, house, north',
    'Schauspielerin gewinnt Preis für ihren neuen Film': 'actor, win, price, film',
  },
  not: {
    'Er hat das schon festgestellt, meint der Bauherr': 'beauty, festival, farmer',
    'Die anderen haben Schulden von hundert Talern': 'change, school, dog',
    'Eine Art von Kinderspiel ist das nicht': 'art, win, cat',
  },
};
