import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'tt',
  words: `
man: ир ат, ирләр-
woman: хатын-
child: бала, балалар-, баланы
baby: сабый-, нарасый-
boy: малай-
girl: кыз, кызлар-
family: гаилә-, туганнар-
mother: әнисе-, ана
father: әтисе-, әти
son: улы, улын
daughter: кызы, кызын
wife: хатыны
husband: ире, ирен
friend: дуслар-, дусты
people: халык, халкы, кешеләр-
student: студент-, укучы-
teacher: укытучы-, мөгаллим-
doctor: табиб-, хирург
soldier: солдат-, хәрби хезмәткәр-
worker: эшче-, хезмәткәр-
farmer: фермер-, крестьян-
driver: шофер-, машина йөртүче-
player: уенчы-, футболчы-, хоккейчы-
tourist: турист-
refugee: качак-
migrant: мигрант-, миграц-
victim: корбан-, зыян күр-
leader: лидер-, җитәкче-, башлыгы
expert: белгеч-, эксперт-, галим-
journalist: журналист-, хәбәрче
artist: җырчы-, артист-, музыкант-
actor: актер-, актриса
king: король-, патша-
president: президент-, рәис, рәисе
minister: министр-
mayor: мэрия-, шәһәр башлыгы
government: хөкүмәт-
parliament: парламент-, дәүләт советы, депутат-
party: партия-
election: сайлау, сайлаулар-, сайлауда
vote: тавыш бир-, референдум-
law: закон, законы, законнар-
court: суд, суды, судта
judge: судья-, хөкемдар-
lawyer: адвокат-, юрист-, прокур-
prison: төрмә-, колония
police: полиция-, эчке эшләр
crime: җинаять-
murder: үтерү-
kill: үтер, үтерде, үтергән
death: үлем-, һәлак, вафат
injured: яралан-, җәрәхәт-, зыян
attack: һөҗүм-
bomb: бомба-, шартла-
shoot: ату, атыш-, атып
gun: корал-, пистолет-, мылтык
stab: пычак-
rape: көчлә-, сексуаль
steal: урла-, караклык-, бурлык
arrest: тоткарла-, кулга ал-
suspect: шикле-, шикләнел-
accuse: гаеплә-
sentence: хөкем, хөкеме, хөкем ител-
investigation: тикшерү, тикшерә
war: сугыш-
peace: тынычлык-
army: армия-, хәрби-, гаскәр-
ship: кораб-, көймә, теплоход-
missile: ракета-
nuclear: атом-, төш кораллы
terror: террор-
border: чик, чиге, чигендә
sanctions: санкция-
protest: протест-, митинг-, ризасызлык
strike: эш ташлау
earthquake: җир тетрәү-
tsunami: цунами
storm: давыл-, буран-
flood: су басу, ташу, су баскан
rain: яңгыр-
snow: кар, карлы, боз
fire: янгын-
volcano: вулкан-
accident: авария-, юл һәлакәте, бәрелеш-
rescue: коткар-
survive: исән кал-
missing: югалган-, хәбәрсез
disaster: һәлакәт-, афәт-
emergency: гадәттән тыш, ашыгыч
weather: һава торыш-, һава температура, синоптик-
climate: климат-
environment: әйләнә тирә, эколог-, пычран-
money: акча-, инвестиц-
price: бәя, бәяләр-, бәясе
tax: салым-
bank: банк-
market: базар-
company: компания-, ширкәт-, предприятие
trade: сәүдә-, экспорт-, импорт-
work: эш урын-, эш, хезмәт
pay: хезмәт хакы, түлә-
million: миллион-, млн
billion: миллиард-, млрд
thousand: мең, меңнәр-
hundred: йөз, йөзләгән, йөзләрчә
percent: процент-
dollar: доллар-
euro: евро
buy: сатып ал-
sell: сату, сатты, сатыл-
economy: икътисад-
oil: нефть-, бензин-, ягулык
energy: энергия-, энергет-, электр-
food: азык төлек-, ашамлык, ризык
car: автомобиль-, машина
plane: самолет-, очкыч-, авиа-
train: поезд-, тимер юл-
road: юл, юлы, урам-
bridge: күпер-
airport: аэропорт-
house: йорт, йорты, фатир-
building: бина, бинасы-, манара-
build: төзел-, төзү
city: шәһәр-
village: авыл-
country: ил, илдә, дәүләт
state: штат-
world: дөнья-
island: утрау-
sea: диңгез-, океан-
river: елга-, күл, күлендә
mountain: тау, таулар-
forest: урман-
land: җир, җире
water: су, суы
space: космос-, галәм, спутник-
hospital: хастаханә-, шифаханә-
disease: авыру, авырулар-, чир
virus: вирус-, коронавирус-, пандемия
cancer: яман шеш, онколог-
medicine: дару, дарулар-, наркот-
vaccine: вакцина-, прививка-
health: сәламәтлек-, сәламәтлег-
surgery: операция-
birth: туган, йөкле
sleep: йокы, йокла-
head: баш мие
heart: йөрәк-, йөрәг-
body: гәүдә-, мәет
film: фильм-, кино-
music: музыка-, җыр, җыры
book: китап-, китаб-, язучы
art: сәнгать-, рәсем
museum: музей-, күргәзмә-
statue: һәйкәл-
church: чиркәү-
religion: дин, дини
mosque: мәчет-, мөселман-, ислам-
school: мәктәп-, мәктәб-
university: университет-, профессор-
study: тикшеренү-, сораштыру-, доклад
science: фән, фәнни
language: тел, теле, телен
history: тарих-
award: бүләк-, премия-
star: йолдыз-
television: телевид-, телеканал-
newspaper: газета-, журнал
internet: интернет-, онлайн
social media: социаль челтәр-, фейсбук
phone: телефон-, смартфон-
computer: компьютер-, робот-, технолог-
artificial intelligence: ясалма интеллект-, ясалма фәһем
advertisement: реклама-
game: уен, уены, уеннар-
fashion: мода-, кием
beauty: матурлык, гүзәл-
festival: фестиваль-, бәйрәм-
restaurant: ресторан-, кафе
drink: сыра, алкоголь-, эчемлек
animal: хайван-, җәнлек-
dog: эт, этләр-
cat: песи, мәче
horse: атлар, ат
pig: дуңгыз-
cow: сыер-
bird: кош, кошлар-
fish: балык-, акула
football: футбол-
team: команда-, җыелма
match: матч-
win: җиңү, җиңде, җиңеп
lose: җиңел-, оттыр-
goal: гол, голы, шайба
champion: чемпион-
cup: кубок-, кубог-
coach: тренер-, капитан-
race: узыш, ярыш-
final: финал-
league: лига-
season: сезон-
club: клуб-
athlete: спортчы-, спорт
day: көн, көне, көнне
night: төн, төнге, төнлә
week: атна-
month: ай, аенда, айда
year: ел, елы, елда
today: бүген
hour: сәгать-
minute: минут-, секунд
new: яңа
first: беренче
second: икенче
last: соңгы
old: иске, олы яшьтәге, карт
young: яшьләр-
early: иртә, вакытыннан алда
late: соң, соңар-, кичек-
time: вакыт-
future: киләчәк-, киләчәг-
say: диде, әйтте, белдерде
speak: сөйлә-, чыгыш
ask: сорады, сорау
answer: җавап, җавабы
write: язды, язган, хат
read: укыды, укый
deny: кире как-
warn: кисәт-
fear: курку, курка, борчыл-
hope: өмет-
threaten: янау-, яный
promise: вәгъдә-
demand: таләп-
refuse: баш тарт-
agree: килешү-, килеште
meet: очраш-, саммит
support: хупла-
help: ярдәм-
plan: план, планы, проект-
decide: карар, карары
change: үзгәр-, реформа-
rise: артты, үсте, үсеш
fall: төшкән, кимеде, кимү
return: кайтты, кайтар-, кире кайт-
leave: китте, киткән
begin: башла-
end: тәмам-, ахыры, бетте
open: ачты, ачыл-
close: ябыл-, япты
find: табыл-, тапты, ачыкла-
search: эзлә-
destroy: җимер-
escape: качкан, качты
hide: яшер-, сер
ban: тыю, тыйды, тыел-
release: азат ит-, иреккә
resign: отставка-, эшеннән кит-
visit: сәфәр, визит-
marry: никах-, өйлән-, туй
love: мәхәббәт-, ярата
fight: көрәш
cut: кыскарт-
learn: өйрән-, дәрес-, мәгариф-
truth: хакыйкать-, чынлык
lie: ялган-
mistake: хата-
apologise: гафу үтен-
rights: хокук-
free: ирекле, бушлай, ирек
power: хакимият-, көч
security: куркынычсызлык-
danger: куркыныч, хәвеф
crisis: кризис-, проблема-
big: зур
small: кечкенә, кече
high: югары, биек
long: озын, озак
strong: көчле
good: яхшы
bad: начар
rich: бай, байлык
poor: ярлы
black: кара
white: ак
red: кызыл
green: яшел
blue: зәңгәр
former: элекке, экс
national: милли
international: халыкара
foreign: чит ил, тышкы
north: төньяк-, төньяг-
south: көньяк-, көньяг-
east: көнчыгыш-
west: көнбатыш-
angry: ачулан-
happy: бәхет-, шатлык
sad: кайгы-, матәм
hard: авыр, кыен
two: ике, икесе
three: өч, өчесе
four: дүрт
five: биш
six: алты
seven: җиде
eight: сигез
nine: тугыз
ten: ун
half: яртысы, ярты
double: ике тапкыр
name: исем, исеме
part: өлеш-
against: каршы
candidate: кандидат-
agency: агентлык, комиссия, комитет-
scandal: гауга-, коррупц-
union: берлек-, берлег-
capital: башкала-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Полиция студентны үтергән дип шикләнелгән ирләрне кулга алган': 'police, student, kill, suspect, man, arrest',
    'Япониядә җир тетрәү: йөзләгән кеше һәлак булган, җәрәхәт алучылар бар': 'earthquake, hundred, death, injured',
    'Элекке министр отставкага китте, яңа хөкүмәт төзелә': 'former, minister, resign, leave, new, government',
  },
  not: {
    'Аккош турында унсигез карта': 'white, ten, snow',
    'Суган этаж субы': 'water, dog',
  },
};
