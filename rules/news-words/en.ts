import type { NewsWords } from '../../core/match/news-words.ts';

/** The keys of all languages, each with its English words: they show which sense is meant. */
export default {
  lang: 'en',
  words: `
man: man, men
woman: woman, women, female
child: child, children, kid, kids, minor, minors
baby: baby, babies, infant, toddler
boy: boy, boys
girl: girl, girls, schoolgirl
family: family, families, relative-
mother: mother, mothers, mum, mom
father: father, fathers, dad
son: son, sons
daughter: daughter-
wife: wife, wives
husband: husband, husbands
friend: friend, friends
people: people, public, population
student: student, students, pupil, pupils
teacher: teacher, teachers
doctor: doctor, doctors, physician, surgeon-
soldier: soldier, soldiers, troops
worker: worker, workers, employee, employees, staff
farmer: farmer, farmers
driver: driver, drivers, motorist-
player: player, players
tourist: tourist-, visitor, visitors
refugee: refugee-, asylum, displaced
migrant: migrant, migrants, migration, immigra-
victim: victim, victims
leader: leader, leaders, chief, boss
expert: expert, experts, analyst, analysts, scientist, scientists, researcher, researchers
journalist: journalist-, reporter, reporters
artist: artist, artists, singer, singers, rapper, musician, musicians
actor: actor, actors, actress-
king: king, queen, monarch-, royal, royals
president: president, presidents, presidential
minister: minister, ministers, ministry, secretary
mayor: mayor, mayors
government: government-, cabinet
parliament: parliament-, senate, senator, senators, congress, lawmaker, lawmakers
party: party, parties
election: election-, electoral, poll, polls, midterm, midterms
vote: vote, votes, voted, voters, voting, referendum, ballot-
law: law, laws, legal, legislation, bill
court: court, courts, tribunal
judge: judge, judges, justice
lawyer: lawyer, lawyers, attorney, prosecutor, prosecutors
prison: prison-, jail, jailed, inmate, inmates
police: police-, cops, cop, officer, officers
crime: crime, crimes, criminal, criminals
murder: murder-, homicide, manslaughter
kill: kill, kills, killed, killing, killer
death: dead, death, deaths, die, dies, died, dying, fatal, toll
injured: injured, injury, injuries, hurt, wounded, wound
attack: attack-, assault-
bomb: bomb, bombs, bombing, explosion, explosive-, blast
shoot: shot, shots, shoot-, gunman, gunfire
gun: gun, guns, rifle, weapon-, arms
stab: stab, stabbed, stabbing, knife, knives
rape: rape, raped, rapist, sexual, sexually
steal: steal, steals, stole, stolen, theft, thief, thieves, rob, robbed, robbery
arrest: arrest-, detain-, custody
suspect: suspect-, suspicion
accuse: accus-, alleg-, blame, blamed, blames, charge, charged, charges
trial: trial, trials, sue, sued, lawsuit, sues
sentence: sentenced, convicted, guilty, verdict
investigation: investigat-, inquiry, probe
war: war, wars, warfare
peace: peace, peaceful, ceasefire, truce
army: army, armies, military, armed, forces
ship: ship, ships, boat, boats, vessel-, ferry, navy, warship-
missile: missile-, rocket, rockets
nuclear: nuclear, atomic
terror: terror-
border: border, borders, frontier
sanctions: sanctions, sanction-, blockade, penalis-, penaliz-
protest: protest-, demonstrat-, rally, rallies
strike: strike, strikes
earthquake: earthquake-, quake-, seismic
tsunami: tsunami-, tidal
storm: storm, storms, hurricane-, typhoon-, cyclone-, tornado-
flood: flood-
rain: rain, rains, rainfall, rainy
snow: snow, snows, snowfall, ice, icy
fire: fire, fires, wildfire-, blaze, burn, burned, burnt, burning
volcano: volcano, volcan-, eruption, erupt-
accident: accident-, crash, crashes, crashed, collision, collides, collided
rescue: rescue-, save, saves, saved
survive: surviv-
missing: missing, disappear-, vanish-
disaster: disaster-, catastroph-, devastat-
emergency: emergenc-, urgent
weather: weather, forecast, temperature-
climate: climate, warming
environment: environment-, pollut-
money: money, cash, fund, funds, funding, invest-
price: price, prices, cost, costs
tax: tax, taxes, duty, tariff, tariffs
bank: bank, banks, banking
market: market, markets
company: compan-, firm, firms, business-, corporat-
trade: trade, trading, export-, import, imports
work: work, works, working, job, jobs, employment
pay: pay, pays, paid, wage, wages, salary, salaries
million: million-
billion: billion-
thousand: thousand-
hundred: hundred-
percent: percent, percentage, per cent
dollar: dollar-
euro: euro, euros
buy: buy, buys, bought, buyer, buyers, purchase-
sell: sell, sells, sold, sale, sales
economy: econom-
oil: oil, petrol, fuel
energy: energy, electricity, power plant
food: food, foods, meal-
car: car, cars, vehicle, vehicles, carmaker-
plane: plane, planes, aircraft, airline-, flight, flights, jet
train: train, trains, railway, rail
road: road, roads, highway, street, streets
bridge: bridge, bridges
airport: airport-
house: house, houses, home, homes, property
building: building, buildings, tower
build: build, builds, built
city: city, cities, town, towns
village: village-
country: country, countries, nation, nations
state: state, states
world: world, global, worldwide
island: island-
sea: sea, seas, ocean-, pacific, coast, coastal, beach-
river: river, rivers, lake, lakes
mountain: mountain-
forest: forest-
land: land, lands, soil
water: water, waters
space: space, spacecraft, satellite-, planet-
hospital: hospital-, clinic, clinics
disease: disease-, illness, sick, infect-, patient, patients
virus: virus-, epidemic, pandemic, hiv
cancer: cancer-, tumour-, tumor-
medicine: medicine-, drug, drugs, treatment-
vaccine: vaccine, vaccin-
health: health, healthcare
surgery: surgery, surgical
birth: birth, born, pregnan-
sleep: sleep-, rest, resting
head: head, heads, brain
heart: heart, hearts, cardiac
body: body, bodies
film: film, films, movie, movies, cinema
music: music, musical, song, songs, album, concert
book: book, books, author, novel, novels, publisher, publishers, writer
art: art, arts, paint-
museum: museum-, exhibition-
statue: statue-, monument-, memorial-
church: church-, cathedral-, priest, cleric
religion: religio-, god, faith
mosque: mosque-, muslim-, islam-
school: school-
university: university, universit-, college-, professor-
study: study, studies, survey-, research, report
science: science, sciences, scientific
language: language-
history: history, historic, historical
award: award-, prize, prizes
star: star, stars, celebrity, celebrities
television: television, tv, channel, broadcast-
newspaper: newspaper-, magazine, press
internet: internet, online, web, website, websites
social media: social media, facebook, twitter
phone: phone, phones, telephone, mobile, smartphone-
computer: computer-, software, robot, robots, technolog-
artificial intelligence: artificial intelligence, ai
advertisement: advert, adverts, advertis-, ad, ads, commercial
game: game, games
fashion: fashion, clothes, clothing, dress, dresses, hat
beauty: beaut-, cosmetic-
festival: festival-, celebrat-
restaurant: restaurant-, pub, pubs, bar, bars
drink: drink-, beer, beers, wine, alcohol, pint
animal: animal-, wildlife
dog: dog, dogs
cat: cat, cats
horse: horse, horses
pig: pig, pigs, pork
cow: cow, cows, cattle
bird: bird, birds
fish: fish, fishing, shark-
football: football-, soccer, fc
team: team, teams, squad, side
match: match, matches
win: win, wins, won, winner, winning, victor-, beat, beats
lose: lose, loses, lost, losing, defeat-, loss
goal: goal, goals, score, scores, scored, equalizer, equaliser
champion: champion-, title
cup: cup, trophy
coach: coach, coaches, captain, manager, managers
race: race, races, grand prix
final: final, finals
league: league, leagues
season: season, seasons
club: club, clubs
athlete: athlet-, runner, sport, sports
day: day, days, daily
night: night, nights
week: week, weeks, weekend
month: month, months
year: year, years
today: today, now
hour: hour, hours
minute: minute, minutes, second, seconds
new: new
first: first
second: second
last: last, latest
old: old, aged, elderly
young: young, youth
early: early
late: late, delay-, postpone-
time: time, times
future: future
say: say, says, said, tell, tells, told
speak: speak, speaks, speech, talk, talks
ask: ask, asks, asked, question-
answer: answer-, response, respond-
write: write, writes, wrote, letter, letters
read: read, reader, readers, reading
deny: deny, denies, denied, dismiss-, reject-
warn: warn-
fear: fear-, afraid, worr-, anxi-
hope: hope, hopes, hoped, hoping, optimistic
threaten: threat, threats, threaten-
promise: promis-, vow, vows, vowed, pledge-
demand: demand-, urge, urges
refuse: refus-, won't
agree: agree-, deal, deals, accord, treaty
meet: meet, meets, meeting, met, summit
support: support-, back, backs, backed
help: help, helps, helped, aid
plan: plan, plans, planned, project, scheme
decide: decision-, decide-
change: chang-, reform-
rise: rise, rises, rising, rose, increas-, surge, soar-, grow, grows, growth, higher, up
fall: fall, falls, fell, drop, drops, dropped, decline-, decreas-, down
return: return-
leave: leave, leaves, left, withdraw-, pulls out, quit, quits
begin: begin-, began, start, starts, started, launch-
end: end, ends, ended, finish-, over
open: open, opens, opened, opening
close: close, closes, closed, closing, shut
find: find, finds, found, discover-
search: search-, seek, seeks
destroy: destroy-, destruction, collaps-
escape: escape-, flee, flees, fled
hide: hide, hides, hidden, secret, secrets, secretly
ban: ban, bans, banned, prohibit-, forbid-
release: release-, freed
resign: resign-, sack, sacked, fired
visit: visit, visits, visited, trip, travel-
marry: marry, married, wedding-, marriage-
love: love, loves, loved, lover
fight: fight-, battle, clash, clashes
cut: cut, cuts
break: break-, broke, broken
fly: fly, flies, flew
run: run, runs, running, ran
learn: learn-, teach, teaches, lesson, lessons, course, education
think: think, thinks, thought, believe-, opinion
know: know, knows, knew, known
truth: truth, true, fact, facts
lie: lie, lies, liar, fake, hoax
mistake: mistake-, error-, wrong
apologise: apolog-, sorry
rights: rights, equality
free: free, freedom
power: power, powers, powerful
security: security, safety, safe
danger: danger-, risk-
crisis: crisis, problem, problems
big: big, large, huge, massive, great
small: small, little, tiny
high: high
long: long
strong: strong, tough, strength
good: good, better, best
bad: bad, worse, worst
rich: rich, wealth-
poor: poor, povert-
black: black
white: white
red: red
green: green
blue: blue
former: former, ex
national: national
international: international
foreign: foreign-, overseas
north: north, northern
south: south, southern
east: east, eastern
west: west, western
angry: angr-, furious, anger, outrage
happy: happ-, joy
sad: sad, griev-, mourn-
hard: hard, difficult-
one: one
two: two
three: three
four: four
five: five
six: six
seven: seven
eight: eight
nine: nine
ten: ten
half: half
double: doubl-, twice
name: name, names, named
part: part, parts
against: against, versus
candidate: candidate-
agency: agency, agencies, commission, committee
scandal: scandal-, row, controvers-, corrupt-
union: union
capital: capital
US: us, u s, usa, america, american, americans, washington
GB: uk, u k, britain, british, briton, britons, england, english
RU: russia, russian, russians, moscow, kremlin
CN: china, chinese, beijing
JP: japan, japanese
KR: south korea, south korean, south koreans, seoul
KP: north korea, north korean, north koreans, pyongyang
FR: france, french
DE: germany, german, germans
IT: italy, italian, italians
ES: spain, spanish, spaniard, spaniards
PT: portugal, portuguese
NL: netherlands, dutch, holland
BE: belgium, belgian, belgians
CH: switzerland, swiss
AT: austria, austrian, austrians
SE: sweden, swedish, swede, swedes
NO: norway, norwegian, norwegians
DK: denmark, danish, dane, danes
FI: finland, finnish, finn, finns
PL: poland, polish, pole, poles
CZ: czech, czechs, czechia
SK: slovakia, slovak
HU: hungary, hungarian, hungarians
RO: romania, romanian, romanians
BG: bulgaria, bulgarian, bulgarians
GR: greece, greek, greeks
TR: turkey, turkish, turks, turkiye
UA: ukraine, ukrainian, ukrainians, kyiv, kiev
BY: belarus, belarusian
MD: moldova, moldovan
RS: serbia, serbian, serbs
HR: croatia, croatian, croats
SI: slovenia, slovenian
BA: bosnia, bosnian
MK: macedonia, macedonian
AL: albania, albanian
LT: lithuania, lithuanian
LV: latvia, latvian
EE: estonia, estonian
IE: ireland, irish
IS: iceland, icelandic
GE: georgia, georgian
AM: armenia, armenian
AZ: azerbaijan, azerbaijani, azeri
KZ: kazakhstan, kazakh
UZ: uzbekistan, uzbek
KG: kyrgyzstan, kyrgyz
TJ: tajikistan, tajik
TM: turkmenistan, turkmen
MN: mongolia, mongolian
IN: india, indian, indians, delhi
PK: pakistan, pakistani, pakistanis
BD: bangladesh, bangladeshi
LK: sri lanka, sri lankan
NP: nepal, nepali, nepalese
AF: afghanistan, afghan, afghans
IR: iran, iranian, iranians, tehran
IQ: iraq, iraqi, iraqis
SY: syria, syrian, syrians
LB: lebanon, lebanese
IL: israel, israeli, israelis
PS: palestine, palestinian, palestinians
JO: jordan, jordanian
SA: saudi, saudis
YE: yemen, yemeni
AE: uae, u a e, emirates, emirati
QA: qatar, qatari
KW: kuwait, kuwaiti
EG: egypt, egyptian, egyptians
LY: libya, libyan
TN: tunisia, tunisian
DZ: algeria, algerian
MA: morocco, moroccan
SD: sudan, sudanese
ET: ethiopia, ethiopian
ER: eritrea, eritrean
SO: somalia, somali
KE: kenya, kenyan, kenyans
UG: uganda, ugandan
RW: rwanda, rwandan
CD: congo, congolese
NG: nigeria, nigerian, nigerians
GH: ghana, ghanaian
SN: senegal, senegalese
CM: cameroon, cameroonian
ZA: south africa, south african, south africans
ZW: zimbabwe, zimbabwean
ZM: zambia, zambian
MZ: mozambique, mozambican
AO: angola, angolan
TZ: tanzania, tanzanian
MG: madagascar, malagasy
TH: thailand, thai, thais
VN: vietnam, vietnamese
LA: laos, lao
KH: cambodia, cambodian
MM: myanmar, burma, burmese
MY: malaysia, malaysian
SG: singapore, singaporean
ID: indonesia, indonesian, indonesians
PH: philippines, philippine, filipino, filipinos
TW: taiwan, taiwanese
HK: hong kong
AU: australia, australian, australians
NZ: new zealand, new zealander
CA: canada, canadian, canadians
MX: mexico, mexican, mexicans
CU: cuba, cuban, cubans
HT: haiti, haitian
GT: guatemala, guatemalan
HN: honduras, honduran
SV: salvador, salvadoran
NI: nicaragua, nicaraguan
CR: costa rica, costa rican
PA: panama, panamanian
CO: colombia, colombian
VE: venezuela, venezuelan
EC: ecuador, ecuadorian
PE: peru, peruvian
BO: bolivia, bolivian
CL: chile, chilean
AR: argentina, argentine, argentinian
BR: brazil, brazilian, brazilians
PY: paraguay, paraguayan
UY: uruguay, uruguayan
EU: eu, e u, european union, brussels
UN: un, u n, united nations
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Police arrest three men after the earthquake': 'police, arrest, three, man, earthquake',
    'Minister denies plan to raise power plant taxes': 'minister, deny, plan, energy, tax',
    'Shark kills tourist off island coast': 'fish, kill, tourist, island, sea',
  },
  not: {
    'The manner of the barter was priceless': 'man, restaurant, price',
    'Warner sawdust cupboard': 'war, cup',
  },
};
