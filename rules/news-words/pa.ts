import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'pa',
  words: `
man: ਵਿਅਕਤੀ, ਆਦਮੀ, ਨੌਜਵਾਨ
woman: ਔਰਤ, ਔਰਤਾਂ, ਮਹਿਲਾ
child: ਬੱਚੇ, ਬੱਚਾ, ਬੱਚਿਆਂ
baby: ਨਵਜੰਮਿਆ, ਨਵਜੰਮੇ
boy: ਮੁੰਡਾ, ਮੁੰਡੇ, ਲੜਕਾ
girl: ਕੁੜੀ, ਕੁੜੀਆਂ, ਲੜਕੀ
family: ਪਰਿਵਾਰ-, ਪਰਵਾਰ
mother: ਮਾਂ, ਮਾਤਾ
father: ਪਿਤਾ, ਪਿਓ
son: ਪੁੱਤਰ, ਪੁੱਤ, ਬੇਟਾ
daughter: ਧੀ, ਧੀਆਂ, ਬੇਟੀ
wife: ਪਤਨੀ
husband: ਪਤੀ
friend: ਦੋਸਤ, ਦੋਸਤਾਂ, ਮਿੱਤਰ
people: ਲੋਕ, ਲੋਕਾਂ, ਆਬਾਦੀ
student: ਵਿਦਿਆਰਥੀ-, ਵਿਦਿਆਰਥਣ
teacher: ਅਧਿਆਪਕ-
doctor: ਡਾਕਟਰ-
soldier: ਫ਼ੌਜੀ, ਫੌਜੀ, ਸੈਨਿਕ
worker: ਮਜ਼ਦੂਰ-, ਮੁਲਾਜ਼ਮ-, ਕਰਮਚਾਰੀ
farmer: ਕਿਸਾਨ, ਕਿਸਾਨਾਂ
driver: ਡਰਾਈਵਰ-, ਚਾਲਕ
player: ਖਿਡਾਰੀ-
tourist: ਸੈਲਾਨੀ-, ਸੈਲਾਨੀਆਂ
refugee: ਸ਼ਰਨਾਰਥੀ-
migrant: ਪਰਵਾਸੀ-, ਪ੍ਰਵਾਸੀ-, ਇਮੀਗ੍ਰੇਸ਼ਨ
victim: ਪੀੜਤ, ਪੀੜਤਾ, ਪੀੜਤਾਂ
leader: ਆਗੂ, ਆਗੂਆਂ, ਨੇਤਾ
expert: ਮਾਹਿਰ, ਮਾਹਿਰਾਂ, ਵਿਗਿਆਨੀ
journalist: ਪੱਤਰਕਾਰ-
artist: ਕਲਾਕਾਰ, ਗਾਇਕ, ਗਾਇਕਾ
actor: ਅਦਾਕਾਰ, ਅਦਾਕਾਰਾ, ਅਭਿਨੇਤਾ
king: ਰਾਜਾ, ਮਹਾਰਾਜਾ, ਮਹਾਰਾਣੀ
president: ਰਾਸ਼ਟਰਪਤੀ
minister: ਮੰਤਰੀ, ਮੰਤਰੀਆਂ, ਮੰਤਰਾਲੇ
mayor: ਮੇਅਰ
government: ਸਰਕਾਰ, ਸਰਕਾਰੀ, ਕੈਬਨਿਟ
parliament: ਸੰਸਦ, ਪਾਰਲੀਮੈਂਟ, ਵਿਧਾਨ ਸਭਾ
party: ਪਾਰਟੀ, ਪਾਰਟੀਆਂ
election: ਚੋਣ, ਚੋਣਾਂ, ਚੋਣਾ
vote: ਵੋਟ, ਵੋਟਾਂ, ਵੋਟਰ
law: ਕਾਨੂੰਨ, ਕਾਨੂੰਨੀ, ਬਿੱਲ
court: ਅਦਾਲਤ, ਕੋਰਟ, ਹਾਈ ਕੋਰਟ
judge: ਜੱਜ
lawyer: ਵਕੀਲ, ਵਕੀਲਾਂ
prison: ਜੇਲ੍ਹ, ਜੇਲ, ਕੈਦੀ
police: ਪੁਲਿਸ, ਪੁਲੀਸ
crime: ਅਪਰਾਧ, ਜੁਰਮ, ਅਪਰਾਧੀ
murder: ਕਤਲ, ਹੱਤਿਆ, ਕਾਤਲ
kill: ਮਾਰੇ ਗਏ, ਮਾਰਿਆ ਗਿਆ
death: ਮੌਤ, ਮੌਤਾਂ, ਦੇਹਾਂਤ
injured: ਜ਼ਖ਼ਮੀ, ਜ਼ਖਮੀ, ਜਖਮੀ
attack: ਹਮਲਾ, ਹਮਲੇ, ਹਮਲਿਆਂ
bomb: ਬੰਬ, ਧਮਾਕਾ, ਧਮਾਕੇ
shoot: ਗੋਲੀਬਾਰੀ, ਫਾਇਰਿੰਗ, ਗੋਲੀ
gun: ਬੰਦੂਕ, ਹਥਿਆਰ, ਹਥਿਆਰਾਂ
stab: ਚਾਕੂ, ਛੁਰਾ
rape: ਜਬਰ ਜਨਾਹ, ਬਲਾਤਕਾਰ
steal: ਚੋਰੀ, ਲੁੱਟ, ਡਕੈਤੀ
arrest: ਗ੍ਰਿਫ਼ਤਾਰ, ਗ੍ਰਿਫਤਾਰ, ਕਾਬੂ
suspect: ਸ਼ੱਕੀ, ਸ਼ੱਕ
accuse: ਦੋਸ਼, ਇਲਜ਼ਾਮ, ਮੁਲਜ਼ਮ
trial: ਮੁਕੱਦਮਾ, ਸੁਣਵਾਈ
sentence: ਸਜ਼ਾ, ਦੋਸ਼ੀ
investigation: ਜਾਂਚ, ਪੜਤਾਲ
war: ਜੰਗ, ਯੁੱਧ
peace: ਸ਼ਾਂਤੀ, ਅਮਨ, ਜੰਗਬੰਦੀ
army: ਫ਼ੌਜ, ਫੌਜ, ਸੈਨਾ
ship: ਜਹਾਜ਼, ਕਿਸ਼ਤੀ
missile: ਮਿਜ਼ਾਈਲ, ਮਿਜ਼ਾਈਲਾਂ, ਰਾਕੇਟ
nuclear: ਪਰਮਾਣੂ, ਪ੍ਰਮਾਣੂ
terror: ਅੱਤਵਾਦੀ, ਅਤਿਵਾਦੀ, ਅੱਤਵਾਦ
border: ਸਰਹੱਦ, ਸਰਹੱਦੀ, ਬਾਰਡਰ
sanctions: ਪਾਬੰਦੀਆਂ
protest: ਪ੍ਰਦਰਸ਼ਨ, ਰੋਸ, ਧਰਨਾ
strike: ਹੜਤਾਲ
earthquake: ਭੂਚਾਲ, ਭੁਚਾਲ
tsunami: ਸੁਨਾਮੀ
storm: ਤੂਫ਼ਾਨ, ਤੂਫਾਨ, ਚੱਕਰਵਾਤ
flood: ਹੜ੍ਹ, ਹੜ੍ਹਾਂ
rain: ਮੀਂਹ, ਬਾਰਿਸ਼
snow: ਬਰਫ਼ਬਾਰੀ, ਬਰਫਬਾਰੀ, ਬਰਫ਼
fire: ਅੱਗ, ਅਗਨੀਕਾਂਡ
volcano: ਜਵਾਲਾਮੁਖੀ
accident: ਹਾਦਸਾ, ਹਾਦਸੇ, ਦੁਰਘਟਨਾ
rescue: ਬਚਾਅ, ਬਚਾਇਆ
survive: ਜਿਉਂਦਾ, ਵਾਲ ਵਾਲ ਬਚੇ
missing: ਲਾਪਤਾ, ਗੁੰਮ
disaster: ਤਬਾਹੀ, ਆਫ਼ਤ
emergency: ਐਮਰਜੈਂਸੀ
weather: ਮੌਸਮ, ਤਾਪਮਾਨ
climate: ਜਲਵਾਯੂ
environment: ਵਾਤਾਵਰਣ, ਪ੍ਰਦੂਸ਼ਣ
money: ਪੈਸੇ, ਪੈਸਾ, ਨਿਵੇਸ਼
price: ਕੀਮਤ, ਕੀਮਤਾਂ, ਮਹਿੰਗਾਈ
tax: ਟੈਕਸ, ਟੈਰਿਫ, ਟੈਰਿਫ਼
bank: ਬੈਂਕ, ਬੈਂਕਾਂ
market: ਬਾਜ਼ਾਰ, ਮਾਰਕੀਟ, ਮੰਡੀ
company: ਕੰਪਨੀ, ਕੰਪਨੀਆਂ
trade: ਵਪਾਰ, ਬਰਾਮਦ, ਦਰਾਮਦ
work: ਨੌਕਰੀ, ਨੌਕਰੀਆਂ, ਰੁਜ਼ਗਾਰ
pay: ਤਨਖਾਹ, ਤਨਖ਼ਾਹ, ਭੁਗਤਾਨ
million: ਮਿਲੀਅਨ
billion: ਅਰਬ ਡਾਲਰ, ਬਿਲੀਅਨ
thousand: ਹਜ਼ਾਰ, ਹਜ਼ਾਰਾਂ
hundred: ਸੈਂਕੜੇ, ਸੌ
percent: ਫ਼ੀਸਦੀ, ਫੀਸਦੀ, ਪ੍ਰਤੀਸ਼ਤ
dollar: ਡਾਲਰ
euro: ਯੂਰੋ
buy: ਖਰੀਦ, ਖਰੀਦਿਆ, ਖ਼ਰੀਦ
sell: ਵਿਕਰੀ, ਵੇਚ
economy: ਅਰਥਵਿਵਸਥਾ, ਆਰਥਿਕ, ਅਰਥਚਾਰਾ
oil: ਤੇਲ, ਪੈਟਰੋਲ
energy: ਊਰਜਾ, ਬਿਜਲੀ
food: ਭੋਜਨ, ਖਾਣਾ
car: ਕਾਰ, ਵਾਹਨ, ਗੱਡੀ
plane: ਹਵਾਈ ਜਹਾਜ਼, ਉਡਾਣ, ਉਡਾਣਾਂ
train: ਰੇਲ, ਰੇਲ ਗੱਡੀ, ਟਰੇਨ
road: ਸੜਕ, ਸੜਕਾਂ, ਹਾਈਵੇਅ
bridge: ਪੁਲ
airport: ਹਵਾਈ ਅੱਡਾ, ਹਵਾਈ ਅੱਡੇ, ਏਅਰਪੋਰਟ
house: ਘਰ, ਘਰਾਂ, ਮਕਾਨ
building: ਇਮਾਰਤ, ਇਮਾਰਤਾਂ
build: ਉਸਾਰੀ, ਨਿਰਮਾਣ
city: ਸ਼ਹਿਰ, ਸ਼ਹਿਰਾਂ
village: ਪਿੰਡ, ਪਿੰਡਾਂ
country: ਦੇਸ਼, ਦੇਸ਼ਾਂ, ਮੁਲਕ
state: ਸੂਬਾ, ਸੂਬੇ, ਰਾਜ
world: ਦੁਨੀਆ, ਵਿਸ਼ਵ, ਸੰਸਾਰ
island: ਟਾਪੂ
sea: ਸਮੁੰਦਰ, ਸਮੁੰਦਰੀ, ਮਹਾਸਾਗਰ
river: ਦਰਿਆ, ਨਦੀ, ਝੀਲ
mountain: ਪਹਾੜ, ਪਹਾੜੀ
forest: ਜੰਗਲ, ਜੰਗਲਾਂ
land: ਜ਼ਮੀਨ
water: ਪਾਣੀ
space: ਪੁਲਾੜ, ਉਪਗ੍ਰਹਿ
hospital: ਹਸਪਤਾਲ-
disease: ਬਿਮਾਰੀ, ਬੀਮਾਰੀ, ਮਰੀਜ਼
virus: ਵਾਇਰਸ, ਕੋਰੋਨਾ, ਮਹਾਂਮਾਰੀ
cancer: ਕੈਂਸਰ
medicine: ਦਵਾਈ, ਦਵਾਈਆਂ, ਇਲਾਜ
vaccine: ਟੀਕਾ, ਟੀਕਾਕਰਨ, ਵੈਕਸੀਨ
health: ਸਿਹਤ
surgery: ਸਰਜਰੀ, ਆਪ੍ਰੇਸ਼ਨ
birth: ਜਨਮ, ਗਰਭਵਤੀ
sleep: ਨੀਂਦ
head: ਦਿਮਾਗ, ਦਿਮਾਗ਼
heart: ਦਿਲ
body: ਲਾਸ਼, ਲਾਸ਼ਾਂ, ਸਰੀਰ
film: ਫ਼ਿਲਮ, ਫਿਲਮ, ਸਿਨੇਮਾ
music: ਸੰਗੀਤ, ਗੀਤ, ਗਾਣਾ
book: ਕਿਤਾਬ, ਪੁਸਤਕ, ਲੇਖਕ
art: ਕਲਾ
museum: ਅਜਾਇਬ ਘਰ, ਮਿਊਜ਼ੀਅਮ, ਪ੍ਰਦਰਸ਼ਨੀ
statue: ਬੁੱਤ, ਯਾਦਗਾਰ
church: ਚਰਚ, ਗਿਰਜਾਘਰ
religion: ਧਰਮ, ਧਾਰਮਿਕ
mosque: ਮਸਜਿਦ, ਮੁਸਲਿਮ, ਇਸਲਾਮ
school: ਸਕੂਲ, ਸਕੂਲਾਂ
university: ਯੂਨੀਵਰਸਿਟੀ, ਪ੍ਰੋਫੈਸਰ, ਕਾਲਜ
study: ਅਧਿਐਨ, ਖੋਜ, ਰਿਪੋਰਟ
science: ਵਿਗਿਆਨ
language: ਭਾਸ਼ਾ
history: ਇਤਿਹਾਸ, ਇਤਿਹਾਸਕ
award: ਪੁਰਸਕਾਰ, ਐਵਾਰਡ
star: ਸਟਾਰ, ਸਿਤਾਰਾ
television: ਟੀਵੀ, ਚੈਨਲ
newspaper: ਅਖ਼ਬਾਰ, ਅਖਬਾਰ
internet: ਇੰਟਰਨੈੱਟ, ਆਨਲਾਈਨ, ਵੈੱਬਸਾਈਟ
social media: ਸੋਸ਼ਲ ਮੀਡੀਆ, ਫੇਸਬੁੱਕ
phone: ਫੋਨ, ਫ਼ੋਨ, ਮੋਬਾਈਲ
computer: ਕੰਪਿਊਟਰ, ਰੋਬੋਟ, ਤਕਨਾਲੋਜੀ
artificial intelligence: ਏਆਈ, ਆਰਟੀਫ਼ੀਸ਼ੀਅਲ ਇੰਟੈਲੀਜੈਂਸ
advertisement: ਇਸ਼ਤਿਹਾਰ, ਇਸ਼ਤਿਹਾਰਾਂ
game: ਖੇਡ, ਖੇਡਾਂ
fashion: ਫੈਸ਼ਨ, ਕੱਪੜੇ
beauty: ਸੁੰਦਰਤਾ
festival: ਤਿਉਹਾਰ, ਮੇਲਾ
restaurant: ਰੈਸਟੋਰੈਂਟ, ਹੋਟਲ
drink: ਸ਼ਰਾਬ, ਬੀਅਰ
animal: ਜਾਨਵਰ, ਜਾਨਵਰਾਂ, ਪਸ਼ੂ
dog: ਕੁੱਤਾ, ਕੁੱਤੇ, ਕੁੱਤਿਆਂ
cat: ਬਿੱਲੀ
horse: ਘੋੜਾ, ਘੋੜੇ
pig: ਸੂਰ
cow: ਗਾਂ, ਗਾਵਾਂ, ਗਊ
bird: ਪੰਛੀ, ਪੰਛੀਆਂ
fish: ਮੱਛੀ, ਮਛੇਰੇ
football: ਫੁੱਟਬਾਲ, ਫੁਟਬਾਲ
team: ਟੀਮ, ਟੀਮਾਂ
match: ਮੈਚ, ਮੁਕਾਬਲਾ
win: ਜਿੱਤ, ਜਿੱਤਿਆ, ਜਿੱਤੀ
lose: ਹਾਰ, ਹਰਾਇਆ
goal: ਗੋਲ
champion: ਚੈਂਪੀਅਨ, ਖਿਤਾਬ
cup: ਕੱਪ, ਟਰਾਫੀ
coach: ਕੋਚ, ਕਪਤਾਨ
race: ਦੌੜ, ਰੇਸ
final: ਫਾਈਨਲ, ਫਾਈਨਲ ਵਿੱਚ
league: ਲੀਗ
season: ਸੀਜ਼ਨ
club: ਕਲੱਬ
athlete: ਅਥਲੀਟ, ਦੌੜਾਕ
day: ਦਿਨ, ਦਿਨਾਂ
night: ਰਾਤ
week: ਹਫ਼ਤੇ, ਹਫਤੇ, ਹਫ਼ਤਾ
month: ਮਹੀਨੇ, ਮਹੀਨਾ
year: ਸਾਲ, ਸਾਲਾਂ
today: ਅੱਜ
hour: ਘੰਟੇ, ਘੰਟਿਆਂ
minute: ਮਿੰਟ, ਮਿੰਟਾਂ
new: ਨਵਾਂ, ਨਵੀਂ, ਨਵੇਂ
first: ਪਹਿਲਾ, ਪਹਿਲੀ
second: ਦੂਜਾ, ਦੂਜੀ, ਦੂਜੇ
last: ਆਖ਼ਰੀ, ਆਖਰੀ, ਅੰਤਿਮ
old: ਬਜ਼ੁਰਗ, ਪੁਰਾਣਾ, ਪੁਰਾਣੇ
young: ਨੌਜਵਾਨਾਂ, ਜਵਾਨੀ
late: ਦੇਰੀ, ਮੁਲਤਵੀ
time: ਸਮਾਂ, ਵਕਤ
future: ਭਵਿੱਖ
say: ਕਿਹਾ, ਦੱਸਿਆ
speak: ਭਾਸ਼ਣ, ਗੱਲਬਾਤ
ask: ਸਵਾਲ, ਪੁੱਛਿਆ
answer: ਜਵਾਬ
write: ਚਿੱਠੀ, ਲਿਖਿਆ
read: ਪਾਠਕ
deny: ਇਨਕਾਰ, ਖੰਡਨ
warn: ਚੇਤਾਵਨੀ, ਚਿਤਾਵਨੀ
fear: ਖ਼ਦਸ਼ਾ, ਚਿੰਤਾ, ਸਹਿਮ
hope: ਉਮੀਦ, ਆਸ
threaten: ਧਮਕੀ, ਧਮਕੀਆਂ
promise: ਵਾਅਦਾ, ਵਾਅਦੇ
demand: ਮੰਗ, ਅਪੀਲ
refuse: ਠੁਕਰਾਇਆ, ਰੱਦ
agree: ਸਮਝੌਤਾ, ਸਮਝੌਤੇ, ਸਹਿਮਤ
meet: ਮੁਲਾਕਾਤ, ਮੀਟਿੰਗ, ਬੈਠਕ
support: ਸਮਰਥਨ, ਹਮਾਇਤ
help: ਮਦਦ, ਸਹਾਇਤਾ
plan: ਯੋਜਨਾ, ਪ੍ਰਾਜੈਕਟ
decide: ਫ਼ੈਸਲਾ, ਫੈਸਲਾ
change: ਬਦਲਾਅ, ਤਬਦੀਲੀ, ਸੁਧਾਰ
rise: ਵਾਧਾ, ਵਧਿਆ, ਵਧੀ
fall: ਗਿਰਾਵਟ, ਡਿੱਗਿਆ
return: ਵਾਪਸੀ, ਵਾਪਸ, ਪਰਤੇ
leave: ਛੱਡ, ਛੱਡਿਆ
begin: ਸ਼ੁਰੂ, ਸ਼ੁਰੂਆਤ
end: ਖ਼ਤਮ, ਖਤਮ, ਸਮਾਪਤ
open: ਖੋਲ੍ਹਿਆ, ਉਦਘਾਟਨ
close: ਬੰਦ
find: ਲੱਭਿਆ, ਬਰਾਮਦਗੀ
search: ਭਾਲ, ਤਲਾਸ਼, ਤਲਾਸ਼ੀ
destroy: ਤਬਾਹ, ਢਹਿ
escape: ਫ਼ਰਾਰ, ਫਰਾਰ
hide: ਗੁਪਤ, ਖ਼ੁਫ਼ੀਆ
ban: ਪਾਬੰਦੀ, ਰੋਕ
release: ਰਿਹਾਅ, ਰਿਹਾਈ
resign: ਅਸਤੀਫ਼ਾ, ਅਸਤੀਫਾ, ਬਰਖਾਸਤ
visit: ਦੌਰਾ, ਦੌਰੇ, ਯਾਤਰਾ
marry: ਵਿਆਹ
love: ਪਿਆਰ, ਪ੍ਰੇਮੀ
fight: ਲੜਾਈ, ਝੜਪ
cut: ਕਟੌਤੀ
learn: ਸਿੱਖਿਆ, ਪੜ੍ਹਾਈ
think: ਵਿਚਾਰ
truth: ਸੱਚ, ਸੱਚਾਈ
lie: ਝੂਠ, ਝੂਠਾ, ਜਾਅਲੀ
mistake: ਗਲਤੀ, ਗ਼ਲਤੀ
apologise: ਮੁਆਫ਼ੀ, ਮੁਆਫੀ, ਮਾਫ਼ੀ
rights: ਹੱਕ, ਹੱਕਾਂ, ਅਧਿਕਾਰ
free: ਆਜ਼ਾਦੀ, ਮੁਫ਼ਤ
power: ਸੱਤਾ, ਤਾਕਤ
security: ਸੁਰੱਖਿਆ
danger: ਖ਼ਤਰਾ, ਖਤਰਾ, ਖ਼ਤਰਨਾਕ
crisis: ਸੰਕਟ, ਸਮੱਸਿਆ
big: ਵੱਡਾ, ਵੱਡੀ, ਵੱਡੇ
small: ਛੋਟਾ, ਛੋਟੀ, ਛੋਟੇ
high: ਉੱਚਾ, ਉੱਚ
long: ਲੰਬਾ, ਲੰਮਾ
strong: ਮਜ਼ਬੂਤ, ਤਾਕਤਵਰ
good: ਚੰਗਾ, ਚੰਗੀ, ਬਿਹਤਰ
bad: ਮਾੜਾ, ਮਾੜੀ, ਖਰਾਬ
rich: ਅਮੀਰ, ਅਰਬਪਤੀ
poor: ਗਰੀਬ, ਗਰੀਬੀ, ਗ਼ਰੀਬ
black: ਕਾਲਾ, ਕਾਲੇ
white: ਚਿੱਟਾ, ਗੋਰੇ
red: ਲਾਲ
green: ਹਰਾ, ਹਰੀ
blue: ਨੀਲਾ
former: ਸਾਬਕਾ
national: ਕੌਮੀ, ਰਾਸ਼ਟਰੀ
international: ਕੌਮਾਂਤਰੀ, ਅੰਤਰਰਾਸ਼ਟਰੀ
foreign: ਵਿਦੇਸ਼, ਵਿਦੇਸ਼ੀ
north: ਉੱਤਰੀ, ਉੱਤਰ
south: ਦੱਖਣ, ਦੱਖਣੀ
east: ਪੂਰਬੀ, ਪੂਰਬ
west: ਪੱਛਮ, ਪੱਛਮੀ
angry: ਗੁੱਸਾ, ਨਾਰਾਜ਼, ਗੁੱਸੇ
happy: ਖੁਸ਼, ਖ਼ੁਸ਼ੀ, ਖੁਸ਼ੀ
sad: ਦੁੱਖ, ਸੋਗ
hard: ਮੁਸ਼ਕਲ, ਔਖਾ
two: ਦੋ, ਦੋਵੇਂ
three: ਤਿੰਨ
four: ਚਾਰ
five: ਪੰਜ
six: ਛੇ
seven: ਸੱਤ
eight: ਅੱਠ
nine: ਨੌਂ
ten: ਦਸ
half: ਅੱਧਾ, ਅੱਧੇ
double: ਦੁੱਗਣਾ, ਦੁੱਗਣੀ
name: ਨਾਮ, ਨਾਂ
part: ਹਿੱਸਾ
against: ਖ਼ਿਲਾਫ਼, ਖਿਲਾਫ, ਵਿਰੁੱਧ
candidate: ਉਮੀਦਵਾਰ-
agency: ਏਜੰਸੀ, ਕਮਿਸ਼ਨ, ਕਮੇਟੀ
scandal: ਘੁਟਾਲਾ, ਭ੍ਰਿਸ਼ਟਾਚਾਰ, ਵਿਵਾਦ
union: ਯੂਨੀਅਨ
capital: ਰਾਜਧਾਨੀ
US: ਅਮਰੀਕ-, ਅਮਰੀਕੀ
GB: ਬਰਤਾਨੀ-, ਬ੍ਰਿਟੇਨ, ਬ੍ਰਿਟਿਸ਼, ਯੂਕੇ, ਇੰਗਲੈਂਡ
RU: ਰੂਸ-
CN: ਚੀਨ-
IN: ਭਾਰਤ-
KP: ਉੱਤਰੀ ਕੋਰੀਆ, ਉੱਤਰ ਕੋਰੀਆ
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'ਦੱਖਣੀ ਯੂਨਾਨ ਵਿੱਚ ਭੂਚਾਲ ਨਾਲ ਤਿੰਨ ਦੀ ਮੌਤ, ਸੈਂਕੜੇ ਜ਼ਖ਼ਮੀ': 'south, earthquake, three, death, hundred, injured',
    'ਸਕੂਲ ਹਮਲੇ ਦਾ ਸ਼ੱਕੀ ਪੁਲਿਸ ਵੱਲੋਂ ਗ੍ਰਿਫ਼ਤਾਰ': 'school, attack, suspect, police, arrest',
    'ਸਾਬਕਾ ਰਾਸ਼ਟਰਪਤੀ ਨੂੰ ਭ੍ਰਿਸ਼ਟਾਚਾਰ ਦੇ ਮਾਮਲੇ ਵਿੱਚ ਪੰਜ ਸਾਲ ਦੀ ਸਜ਼ਾ': 'former, president, scandal, five, year, sentence',
  },
  not: {
    'ਕਾਰਨ ਪੁੱਛਣ ਵਾਲੇ ਦਿੱਲੀ ਗਏ': 'car, heart, ask',
    'ਅਰਬ ਲੀਗ ਦਾ ਪੰਜਾਬ ਦੌਰਾ': 'billion, five, fire',
  },
};
