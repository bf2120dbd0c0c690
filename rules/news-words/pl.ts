import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'pl',
  words: `
man: mężczyzn-, męsk-
woman: kobiet-, kobiec-
child: dziecko, dzieci, dziecka
baby: niemowl-, noworod-
boy: chłopiec, chłopc-, chłopak-
girl: dziewczyn-, uczennic-
family: rodzin-, krewn-
mother: matka, matki, matkę
father: ojciec, ojca, ojcem
son: syn, syna, synowie
daughter: córk-, córec-
wife: żona, żony, żonę
husband: mąż, męża, mężem
friend: przyjaciel-, przyjaciół-
people: ludzie, ludzi, mieszkańc-
student: student-, uczniowie, uczniów
teacher: nauczyciel-
doctor: lekarz-, lekark-, chirurg
soldier: żołnierz-
worker: pracowni-, robotni-
farmer: rolnik-, rolnic-
driver: kierowc-
player: piłkarz-, zawodnik-, gracz-
tourist: turyst-
refugee: uchodźc-, azyl-
migrant: migrant-, migrac-, imigra-
victim: ofiara, ofiary, ofiar
leader: lider-, przywód-, szef
expert: ekspert-, naukow-, badacz-
journalist: dziennikar-, reporter-
artist: piosenkar-, muzyk, artyst-
actor: aktor-
king: król, króla, królow-
president: prezydent-
minister: minister-, ministr-
mayor: burmistrz-
government: rząd, rządu, rządow-
parliament: parlament-, sejm-, senat-
party: partia, partii, partię
election: wybory, wyborów, wyborc-
vote: głosowa-, referend-
law: ustaw-, prawo, prawa
court: sąd, sądu, sądow-
judge: sędzi-
lawyer: adwokat-, prawnik-, prokurat-
prison: więzie-, więźni-
police: policj-, policyj-
crime: przestęp-, zbrodni-, kryminal-
murder: morder-, zabójstw-, zamordow-
kill: zabił-, zabit-, zabój-
death: śmier-, zmarł-, zginę-
injured: ranny, ranni, rannych
attack: atak-, zaatakow-, napaść
bomb: bomb-, eksplozj-, wybuch-
shoot: strzelan-, strzał-, zastrzel-
gun: broń, broni, pistolet-
stab: nożem, nożownik-, nóż
rape: gwałt, gwałtu, gwałci-
steal: ukradł-, kradzież-, złodziej-
arrest: aresztow-, zatrzyma-
suspect: podejrzan-, podejrzen-
accuse: oskarż-, zarzut-, zarzuca
trial: proces, procesu, pozew
sentence: wyrok-, skazan-, skazał
investigation: śledztw-, dochodzen-
war: wojna, wojny, wojnę
peace: pokój, pokoju, pokojow-
army: armia, armii, wojsk-
ship: statek, statku, okręt-
missile: rakiet-, pocisk-
nuclear: nuklearn-, atomow-, jądrow-
terror: terror-, zamach-
border: granica, granicy, granicę
sanctions: sankcj-, blokad-
protest: protest-, demonstr-, manifest-
strike: strajk-
earthquake: trzęsienie ziemi, trzęsienia ziemi, sejsmi-
tsunami: tsunami
storm: burza, burze, huragan-
flood: powódź, powodzi, powodzie
rain: deszcz-, ulew-
snow: śnieg, śniegu, śnieżyc-
fire: pożar-, spłon-, ogień
volcano: wulkan-, erupcj-
accident: wypadek, wypadku, zderzen-
rescue: ratown-, uratow-, ratunk-
survive: przeży-, ocalał-, ocale-
missing: zagin-, zniknę-
disaster: katastrof-, klęsk-
emergency: stan wyjątkowy, awaryjn-, nadzwyczajn-
weather: pogod-, temperatur-
climate: klimat-, ocieplen-
environment: środowisk-, zanieczyszcz-, ekolog-
money: pieniądz-, pieniędzy, fundusz-
price: cena, ceny, cen
tax: podat-, cła, ceł
bank: bank, banku, banki
market: rynek, rynku, rynki
company: firma, firmy, spółk-
trade: handel, handlu, eksport-
work: praca, pracy, pracę
pay: płace, zapłac-, wynagrodz-
million: milion-, mln
billion: miliard-, mld
thousand: tysiąc-, tysięcy, tys
hundred: setki, setek, sto
percent: procent-, proc
dollar: dolar-
euro: euro
buy: kupi-, kupuj-, zakup-
sell: sprzeda-
economy: gospodark-, gospodarcz-, ekonomi-
oil: ropa, ropy, naftow-
energy: energia, energii, energety-
food: żywnoś-, jedzeni-, posiłk-
car: samoch-, auto, pojazd-
plane: samolot-, lotnicz-, lot
train: pociąg-, kolej, kolejow-
road: drog, droga, drogi
bridge: most, mostu, moście
airport: lotnisk-
house: dom, domu, domy
building: budynek, budynk-, wieża
build: budow-, zbudow-
city: miasto, miasta, mieście
village: wieś, wioska, wioski
country: kraj, kraju, kraje
state: stanie, państw-
world: świat, świata, świecie
island: wyspa, wyspy, wyspie
sea: morze, morza, morsk-
river: rzeka, rzeki, rzece
mountain: góra, góry, górach
forest: las, lasu, lasy
land: ziemia, ziemi, ziemię
water: woda, wody, wodę
space: kosmos-, kosmicz-, satelit-
hospital: szpital-, klinik-
disease: chorob-, pacjent-, zakażen-
virus: wirus-, koronawirus-, pandemi-
cancer: nowotwor-, raka, rakiem
medicine: lek, leki, leków
vaccine: szczepi-
health: zdrow-
surgery: operacja serca, chirurgi-
birth: urodzi-, narodzi-, ciąż-
sleep: sen, snu, śpi
head: głowa, głowy, głowę
heart: serce, serca, sercow-
body: ciało, ciała, zwłok-
film: film-, kino, kinow-
music: muzyk-, piosenk-, album-
book: książ-, powieś-, pisarz-
art: sztuka, sztuki, sztukę
museum: muze-, wystaw-
statue: pomnik-, posąg-
church: kości-, katedr-, ksiądz
religion: relig-, wiary, bóg
mosque: meczet-, muzułma-, islam-
school: szkoł-
university: uniwers-, uczeln-, profesor-
study: badani-, badań, raport-
science: nauka, nauki, naukowy
language: język-
history: histori-
award: nagrod-
star: gwiazd-, celebry-
television: telewiz-, stacja
newspaper: gazet-, dziennik, magazyn
internet: internet-, sieci
social media: mediach społecznościowych, media społecznościowe, facebook-
phone: telefon-, smartfon-, komórk-
computer: komputer-, robot, technolog-
artificial intelligence: sztuczna inteligencja, sztucznej inteligencji, sztuczną inteligencję
advertisement: reklam-
game: gra, gry, grę
fashion: moda, mody, ubrani-
beauty: piękn-, uroda, kosmety-
festival: festiwal-, obchod-, święto
restaurant: restaurac-, pub, bar
drink: piwo, piwa, alkohol-
animal: zwierz-, dzikie
dog: pies, psa, psy
cat: kot, kota, koty
horse: koń, konia, koni
pig: świni-, wieprz-
cow: krowa, krowy, bydł-
bird: ptak-, ptasi-
fish: ryba, ryby, ryb
football: piłka nożna, piłki nożnej, piłkarsk-
team: drużyn-, reprezentac-, zespół
match: mecz, meczu, mecze
win: wygra-, zwycię-, pokona-
lose: przegra-, poraż-, straci-
goal: gol, gola, gole
champion: mistrz-
cup: puchar-
coach: trener-, kapitan-
race: wyścig-, grand prix
final: finał-
league: liga, ligi, lidze
season: sezon-
club: klub-
athlete: sportow-, lekkoatlet-, biegacz-
day: dzień, dnia, dni
night: noc, nocy, nocn-
week: tydzień, tygodni-
month: miesiąc-, miesięc-
year: rok, roku, lat
today: dziś, dzisiaj, obecnie
hour: godzin-
minute: minut-, sekund-
new: nowy, nowa, nowe
first: pierwsz-
second: drugi, druga, drugie
last: ostatni-
old: stary, stara, starsz-
young: młod-
early: wcześn-, przedterminow-
late: późn-, opóźn-, przełoż-
time: czas, czasu, czasie
future: przyszłoś-
say: powiedzi-, mówi, twierdz-
speak: rozmow-, przemów-, przemawia
ask: pyta, zapyta-, pytani-
answer: odpowied-, odpowiad-
write: napisał-, pisze, list
read: czyta, przeczyta-, czytelni-
deny: zaprzecz-, dementuj-, odrzuc-
warn: ostrze-
fear: strach-, obawia-, obaw
hope: nadziej-
threaten: groźb-, grozi, zagroż-
promise: obiec-, obietnic-
demand: żąda, żądan-, domaga-
refuse: odmow-, odmaw-
agree: porozum-, umow-, zgodę
meet: spotka-, spotyk-, szczyt
support: poparci-, popiera, wsparci-
help: pomoc, pomocy, pomag-
plan: plan, plany, planuj-
decide: decyz-, zdecydow-, decydu-
change: zmian-, zmieni-, reform-
rise: wzrost-, wzrosł-, rośnie
fall: spad-, obniż-
return: wraca, wróci-, powrot-
leave: opuści-, opuszcz-, odchodzi
begin: rozpocz-, zaczy-, zaczę-
end: koniec, końca, zakończ-
open: otwar-, otwier-, otworz-
close: zamkn-, zamyk-
find: znalez-, odkry-
search: szuka, poszuk-
destroy: zniszcz-, zawali-
escape: uciek-, ucieczk-
hide: ukry-, tajn-, tajemnic-
ban: zakaz, zakazu, zakaza-
release: zwolnien-, uwolni-, wypuszcz-
resign: rezygn-, dymisj-
visit: wizyt-, odwiedz-, podróż-
marry: ślub, ślubu, małżeń-
love: miłoś-, kocha
fight: walka, walki, walk
cut: cięci-, obcię-, skaleczy-
break: złama-, zepsu-, narusz-
fly: leci, latać, poleci-
run: biegnie, biegać, biegu
learn: uczyć, uczą, lekcj-
think: myśli, uważa, sądzi
know: wiedzi-, wiadomo, znany
truth: prawda, prawdy, prawdę
lie: kłam-, fałszyw-
mistake: błąd, błęd-, pomył-
apologise: przepros-, przepras-
rights: praw człowieka, prawa człowieka, równoś-
free: wolnoś-, darmow-
power: władz-, potęg-, moc
security: bezpiecz-
danger: niebezpiecz-, ryzyk-, zagrożen-
crisis: kryzys-, problem-
big: duży, duża, wielk-
small: mały, mała, małe
high: wysok-, wyższ-
long: długi, długa, długo
strong: silny, silne, silna
good: dobry, dobra, dobre
bad: zły, złe, gorsz-
rich: bogat-, bogac-
poor: bied-, ubóst-
black: czarny, czarna, czarne
white: biały, biała, białe
red: czerwony, czerwona, czerwone
green: zielon-
blue: niebiesk-
former: były, była, byłego
national: narodow-, krajow-
international: międzynarod-
foreign: zagranic-, obcokraj-, cudzoziem-
north: północ, północn-
south: południow-, południu
east: wschód, wschodn-, wschodzie
west: zachód, zachodni-, zachodzie
angry: gniew-, oburz-, wściek-
happy: szczęśliw-, radość, radości
sad: smut-, żałob-, opłak-
hard: trudn-, ciężk-
one: jeden, jedna, jednego
two: dwa, dwie, dwóch
three: trzy, trzech, troje
four: cztery, czterech, czworo
five: pięć, pięciu, pięcioro
six: sześć, sześciu
seven: siedem, siedmiu
eight: osiem, ośmiu
nine: dziewięć, dziewięciu
ten: dziesięć, dziesięciu
half: połow-, pół
double: podwó-, dwukrot-
name: imię, nazw-, imienia
part: część, części, częścią
against: przeciw, przeciwko
candidate: kandydat-
agency: agencj-, komisj-, komitet-
scandal: skandal-, afera, afery
union: unia, unii, unię
capital: stolic-
US: amerykan-, ameryk-, usa, stany zjednoczone, stanach zjednoczonych, stanow zjednoczonych
GB: brytyj-, brytani-, wielka brytania, wielkiej brytanii, angli-, angiel-
DE: niem-
FR: franc-
RU: rosj-, rosyj-
CN: chin-
KP: polnocnokorean-, korea polnocna, korei polnocnej
SY: syri-, syryj-
TR: turc-, turec-
IT: wlosk-, wloch-
UA: ukrain-
ES: hiszpan-
EU: ue, unia europejska, unii europejskiej
UN: onz
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Trzęsienie ziemi w Japonii: zginęło dziesięć osób, setki rannych': 'earthquake, death, ten, hundred, injured',
    'Policja zatrzymała mężczyznę podejrzanego o zabójstwo studentki': 'police, arrest, man, suspect, murder, student',
    'Prezydent ogłosił nowe wybory po upadku rządu': 'president, new, election, government',
    'Naukowcy odkryli nowy gatunek ryby na wyspie': 'expert, find, new, fish, island',
  },
  not: {
    'Nowości tygodnia: drogie prezenty i trzymanie terminów': 'new, road, three',
    'Statystyki pokazują spokojny marzec, a nożyczki zostały': 'ship, peace, stab',
    'Kotlet i koniak na bankiecie': 'cat, horse, bank',
  },
};
