import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'ba',
  words: `
man: ир ат, ирҙәр
woman: ҡатын-
child: бала, балалар-, баланы
baby: сабый-
boy: малай-
girl: ҡыҙ, ҡыҙҙар-
family: ғаилә-, туғандар-
mother: әсәһе-, әсәй-
father: атаһы-, атай-
son: улы, улын
daughter: ҡыҙы, ҡыҙын
wife: ҡатыны
husband: ире, ирен
friend: дуҫтар-, дуҫы
people: халыҡ, халҡы, кешеләр-
student: студент-, уҡыусы-
teacher: уҡытыусы-
doctor: табип-, табиб-, хирург
soldier: һалдат-, яугир-
worker: эшсе-, хеҙмәткәр-
farmer: фермер-, крәҫтиән-
driver: водитель-, шофер-
player: уйынсы-, футболсы-, хоккейсы-
tourist: турист-
refugee: ҡасаҡ-
migrant: мигрант-
victim: ҡорбан-, зыян күр-
leader: етәксе-, лидер-, башлығы
expert: белгес-, эксперт-, ғалим-
journalist: журналист-, хәбәрсе
artist: йырсы-, артист-
actor: актер-, актриса
king: король-, батша-
president: президент-
minister: министр-
mayor: мэрия, ҡала башлығы
government: хөкүмәт-
parliament: парламент-, депутат-
party: партия-
election: һайлау, һайлауҙар-
vote: тауыш бир-, референдум-
law: закон, законы
court: суд, суды
judge: судья-
lawyer: адвокат-, юрист-, прокур-
prison: төрмә-, колония
police: полиция-, эске эштәр
crime: енәйәт-
kill: үлтер-
death: үлем-, һәләк, вафат
injured: яралан-, йәрәхәт-
attack: һөжүм-
bomb: бомба-, шартла-
shoot: атыу, атыш, атып
gun: ҡорал-, пистолет-, мылтыҡ-
stab: бысаҡ-
steal: урла-, талау
arrest: ҡулға алын-, тотҡарла-
suspect: шикле, шикләнел-
accuse: ғәйеплә-
sentence: хөкөм, хөкөмө, хөкөм ител-
investigation: тикшереү, тикшерә
war: һуғыш-
peace: тыныслыҡ-
army: армия-, хәрби-, ғәскәр-
ship: карап-, судно, теплоход
missile: ракета-
nuclear: атом-, ядро ҡоралы
terror: террор-
border: сик, сиге, сигендә
sanctions: санкция-
protest: протест-, митинг-
earthquake: ер тетрәү-
tsunami: цунами
storm: дауыл-, буран-
flood: һыу баҫыу, ташҡын-
rain: ямғыр-
snow: ҡар, ҡарлы, боҙ
fire: янғын-
volcano: вулкан-
accident: авария-, юл һәләкәте, фажиғә-
rescue: ҡотҡар-
survive: иҫән ҡал-
missing: юғалған, хәбәрһеҙ
disaster: һәләкәт-, афәт-
emergency: ғәҙәттән тыш, ашығыс
weather: һауа торош-, синоптик-
climate: климат-
environment: тирә яҡ, эколог-
money: аҡса-, инвестиц-
price: хаҡ, хаҡы, хаҡтар-
tax: һалым-
bank: банк-
market: баҙар-
company: компания-, предприятие
trade: сауҙа-, экспорт-, импорт-
work: эш урын-, эш
pay: эш хаҡы, түлә-
million: миллион-, млн
billion: миллиард-, млрд
thousand: мең, меңләгән
hundred: йөҙ, йөҙләгән
percent: процент-
dollar: доллар-
euro: евро
buy: һатып ал-
sell: һатыу, һатты, һатыл-
economy: иҡтисад-
oil: нефть-, бензин-, яғыулыҡ
energy: энергия-, энергет-, электр-
food: аҙыҡ-
car: автомобиль-, машина
plane: самолет-, осҡос-
train: поезд-, тимер юл-
road: юл, юлы, урам-
bridge: күпер-
airport: аэропорт-
house: йорт, йорто, фатир-
building: бина, бинаһы
build: төҙөлөш-, төҙөй, төҙөү
city: ҡала, ҡалаһы-, ҡалала
village: ауыл-
country: ил, илдә, дәүләт
state: штат-
world: донъя-
island: утрау-
sea: диңгеҙ-, океан-
river: йылға-, күл
mountain: тау, тауҙар
forest: урман-
land: ер, ере
water: һыу, һыуы
space: йыһан, космос-
hospital: дауахана-
disease: ауырыу, ауырыуҙар, сир
virus: вирус-, коронавирус-
cancer: яман шеш, онколог-
medicine: дарыу-, наркот-
vaccine: вакцина-
health: һаулыҡ-, сәләмәтлек
surgery: операция-
birth: тыуған, йөклө
heart: йөрәк-, йөрәг-
body: кәүҙә-
film: фильм-, кино-
music: музыка-, йыр, йыры
book: китап-, китаб-, яҙыусы
art: сәнғәт-
museum: музей-, күргәҙмә-
statue: һәйкәл-
church: сиркәү-
religion: дин, дини
mosque: мәсет-, мосолман-, ислам-
school: мәктәп-, мәктәб-
university: университет-, профессор-
study: тикшеренеү-, доклад
science: фән, фәнни
language: тел, теле, телен
history: тарих-
award: бүләк-, премия-
star: йондоҙ-
television: телевид-, телеканал-
newspaper: гәзит-, журнал
internet: интернет-, онлайн
social media: социаль селтәр-
phone: телефон-, смартфон-
computer: компьютер-, робот-, технолог-
artificial intelligence: яһалма интеллект-
advertisement: реклама-
game: уйын, уйындар-, уйыны
beauty: матурлыҡ, гүзәл-
festival: фестиваль-, байрам-
restaurant: ресторан-, кафе
drink: һыра, алкоголь-
animal: хайуан-, йәнлек-
dog: эт, эттәр
cat: бесәй-
horse: аттар, ат
cow: һыйыр-
bird: ҡош, ҡоштар-
fish: балыҡ-, акула
football: футбол-
team: команда-, йыйылма
match: матч-
win: еңеү, еңде, еңеп
lose: еңел-, оттор-
goal: гол, шайба
champion: чемпион-
cup: кубок-, кубог-
coach: тренер-, капитан-
race: ярыш-
final: финал-
league: лига-
season: сезон-
club: клуб-
athlete: спортсы-, спорт
day: көн, көнө
night: төн, төнгө, төндә
week: аҙна-
month: ай, айында
year: йыл, йылы, йылда
today: бөгөн
hour: сәғәт-
minute: минут-, секунд
new: яңы
first: беренсе
second: икенсе
last: һуңғы
old: иҫке, оло йәштәге
young: йәштәр-
early: иртә
time: ваҡыт-
future: киләсәк-
say: тине, әйтте, белдерҙе
ask: һораны, һорау
answer: яуап
write: яҙҙы, яҙған, хат
warn: иҫкәрт-
fear: ҡурҡыу, ҡурҡа
hope: өмөт-
promise: вәғәҙә-
demand: талап-
refuse: баш тарт-
agree: килешеү-
meet: осраш-, саммит
help: ярҙам-
plan: план, планы, проект-
decide: ҡарар, ҡарары
change: үҙгәр-, реформа-
rise: артты, үҫте, үҫеш
return: ҡайтты, ҡайтар-
leave: китте, киткән
begin: башлан-
end: тамам-
open: асты, асыл-
close: ябыл-, япты
find: табыл-, тапты
search: эҙлә-
destroy: емер-
hide: йәшер-, сер
ban: тыйыу, тыйҙы, тыйыл-
release: азат ит-
resign: отставка-
visit: сәфәр, визит-
marry: никах-, өйлән-, туй
love: мөхәббәт-
fight: көрәш
learn: өйрән-, дәрес-, мәғариф-
lie: ялған-
mistake: хата-
apologise: ғәфү үтен-
rights: хоҡуҡ-
free: ирекле, бушлай
power: хакимиәт-
security: хәүефһеҙлек-
danger: хәүеф, ҡурҡыныс
crisis: кризис-, проблема-
big: ҙур
small: бәләкәй, кесе
high: юғары, бейек
long: оҙон, оҙаҡ
strong: көслө
good: яҡшы
bad: насар
rich: бай, байлыҡ
poor: ярлы
black: ҡара
white: аҡ
red: ҡыҙыл
green: йәшел
blue: зәңгәр, күк
former: элекке
national: милли
international: халыҡ ара
foreign: сит ил
north: төньяҡ-
south: көньяҡ-
east: көнсығыш-
west: көнбайыш-
happy: бәхет-, шатлыҡ
sad: ҡайғы-
hard: ауыр, ҡыйын
two: ике, икеһе
three: өс, өсөһө
four: дүрт
five: биш
six: алты
seven: ете
eight: һигеҙ
nine: туғыҙ
ten: ун
half: яртыһы, ярты
name: исем, исеме
part: өлөш-
against: ҡаршы
candidate: кандидат-
agency: агентлыҡ, комиссия, комитет-
union: берлек
capital: баш ҡала, баш ҡалаһы
US: акш-, америка-
GB: британ-, бөйөкбритан-
RU: рәсәй-, рәсәйҙең
CN: ҡытай-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Полиция студентты үлтереүҙә шикле ирҙәр араһынан берәүҙе ҡулға алған, икеһе ҡулға алынған': 'police, student, kill, suspect, man, arrest',
    'Японияла ер тетрәү: йөҙләгән кеше һәләк булған': 'earthquake, hundred, death',
    'Элекке министр отставкаға китте, яңы хөкүмәт төҙөлә': 'former, minister, resign, new, government',
  },
  not: {
    'Аҡҡош турында ҡарта, унһигеҙ этаж': 'white, snow, ten, dog',
    'Илсур тауарҙары': 'country, mountain',
  },
};
