import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'kn',
  words: `
man: ವ್ಯಕ್ತಿ-, ಪುರುಷ-, ಯುವಕ-
woman: ಮಹಿಳೆ-, ಯುವತಿ-
child: ಮಕ್ಕಳು, ಮಕ್ಕಳ, ಬಾಲಕರು
baby: ಶಿಶು, ಹಸುಗೂಸು, ನವಜಾತ-
boy: ಬಾಲಕ, ಬಾಲಕನ, ಹುಡುಗ
girl: ಬಾಲಕಿ-, ಹುಡುಗಿ-
family: ಕುಟುಂಬ-
mother: ತಾಯಿ, ತಾಯಿಯ, ಅಮ್ಮ
father: ತಂದೆ-, ಅಪ್ಪ
son: ಪುತ್ರ, ಮಗ, ಮಗನ
daughter: ಪುತ್ರಿ-, ಮಗಳು, ಮಗಳ
wife: ಪತ್ನಿ, ಪತ್ನಿಯ, ಹೆಂಡತಿ-
husband: ಪತಿ, ಪತಿಯ, ಗಂಡ
friend: ಸ್ನೇಹಿತ-, ಗೆಳೆಯ-
people: ಜನರು, ಜನರ, ಜನಸಂಖ್ಯೆ-
student: ವಿದ್ಯಾರ್ಥಿ-
teacher: ಶಿಕ್ಷಕ-, ಶಿಕ್ಷಕಿ
doctor: ವೈದ್ಯ, ವೈದ್ಯರು, ವೈದ್ಯರ
soldier: ಸೈನಿಕರು, ಸೈನಿಕರ, ಯೋಧ
worker: ಕಾರ್ಮಿಕ-, ನೌಕರ-, ಉದ್ಯೋಗಿ-
farmer: ರೈತ, ರೈತರು, ರೈತರ
driver: ಚಾಲಕ-
player: ಆಟಗಾರ-
tourist: ಪ್ರವಾಸಿ-
refugee: ನಿರಾಶ್ರಿತ-
migrant: ವಲಸೆ, ವಲಸಿಗ-
victim: ಸಂತ್ರಸ್ತ-, ಬಲಿಪಶು
leader: ನಾಯಕ, ನಾಯಕರು, ಮುಖಂಡ-
expert: ತಜ್ಞ, ತಜ್ಞರು, ವಿಜ್ಞಾನಿ-
journalist: ಪತ್ರಕರ್ತ-
artist: ಕಲಾವಿದ-, ಗಾಯಕ-, ಗಾಯಕಿ
actor: ನಟ, ನಟನ, ನಟಿ
king: ರಾಜ, ಮಹಾರಾಜ-, ರಾಣಿ
president: ಅಧ್ಯಕ್ಷ-, ರಾಷ್ಟ್ರಪತಿ-
minister: ಸಚಿವ-, ಪ್ರಧಾನಿ-, ಮಂತ್ರಿ-
mayor: ಮೇಯರ್-
government: ಸರ್ಕಾರ-, ಸರಕಾರ-
parliament: ಸಂಸತ್ತು, ಸಂಸತ್ತಿ-, ವಿಧಾನಸಭೆ-
party: ಪಕ್ಷ, ಪಕ್ಷದ, ಪಕ್ಷಗಳು
election: ಚುನಾವಣೆ-, ಚುನಾವಣಾ
vote: ಮತದಾನ-, ಮತದಾರ-
law: ಕಾನೂನು-, ಕಾಯ್ದೆ-, ಮಸೂದೆ-
court: ನ್ಯಾಯಾಲಯ-, ಕೋರ್ಟ್-, ಹೈಕೋರ್ಟ್-
judge: ನ್ಯಾಯಮೂರ್ತಿ-, ನ್ಯಾಯಾಧೀಶ-
lawyer: ವಕೀಲ-
prison: ಜೈಲು-, ಜೈಲಿ-, ಕಾರಾಗೃಹ-
police: ಪೊಲೀಸ-, ಪೋಲಿಸ್
crime: ಅಪರಾಧ-
murder: ಕೊಲೆ, ಹತ್ಯೆ, ಕೊಲೆಗಾರ
kill: ಕೊಂದ, ಕೊಂದು, ಹತ್ಯೆಗೈದ
death: ಸಾವು, ಮೃತ, ನಿಧನ
injured: ಗಾಯ, ಗಾಯಗೊಂಡ-, ಗಾಯಾಳು-
attack: ದಾಳಿ, ದಾಳಿಯಲ್ಲಿ, ಹಲ್ಲೆ
bomb: ಬಾಂಬ್-, ಸ್ಫೋಟ-
shoot: ಗುಂಡಿನ, ಗುಂಡೇಟು, ಶೂಟೌಟ್
gun: ಬಂದೂಕು-, ಶಸ್ತ್ರಾಸ್ತ್ರ-, ಪಿಸ್ತೂಲ್
stab: ಚಾಕು, ಚಾಕುವಿನಿಂದ, ಇರಿದು
rape: ಅತ್ಯಾಚಾರ-
steal: ಕಳ್ಳತನ-, ದರೋಡೆ-, ಕಳವು
arrest: ಬಂಧನ-, ಬಂಧಿಸ-, ಬಂಧಿತ
suspect: ಶಂಕಿತ-, ಶಂಕಾಸ್ಪದ
accuse: ಆರೋಪ, ಆರೋಪಿ, ಆರೋಪಿಗಳು
trial: ವಿಚಾರಣೆ-, ಮೊಕದ್ದಮೆ
sentence: ಶಿಕ್ಷೆ-, ದೋಷಿ, ಜೀವಾವಧಿ
investigation: ತನಿಖೆ-
war: ಯುದ್ಧ, ಯುದ್ಧದ, ಸಮರ
peace: ಶಾಂತಿ, ಕದನವಿರಾಮ-, ಕದನ ವಿರಾಮ
army: ಸೇನೆ, ಸೇನಾ, ಮಿಲಿಟರಿ
ship: ಹಡಗು-, ದೋಣಿ-
missile: ಕ್ಷಿಪಣಿ-, ರಾಕೆಟ್
nuclear: ಪರಮಾಣು-, ಅಣ್ವಸ್ತ್ರ-
terror: ಭಯೋತ್ಪಾದ-, ಉಗ್ರರು, ಉಗ್ರ
border: ಗಡಿ, ಗಡಿಯಲ್ಲಿ
sanctions: ನಿರ್ಬಂಧ-
protest: ಪ್ರತಿಭಟನೆ-, ಪ್ರತಿಭಟನಾ-
strike: ಮುಷ್ಕರ-
earthquake: ಭೂಕಂಪ-
tsunami: ಸುನಾಮಿ-
storm: ಚಂಡಮಾರುತ-, ಬಿರುಗಾಳಿ-
flood: ಪ್ರವಾಹ-, ನೆರೆ
rain: ಮಳೆ, ಮಳೆಯ, ಮಳೆಗೆ
snow: ಹಿಮಪಾತ-, ಹಿಮ
fire: ಬೆಂಕಿ-, ಅಗ್ನಿ, ಕಾಳ್ಗಿಚ್ಚು-
volcano: ಜ್ವಾಲಾಮುಖಿ-
accident: ಅಪಘಾತ-, ಡಿಕ್ಕಿ
rescue: ರಕ್ಷಣೆ, ರಕ್ಷಣಾ ಕಾರ್ಯ, ರಕ್ಷಿಸಿ-
survive: ಬದುಕುಳಿದ-
missing: ನಾಪತ್ತೆ-, ಕಾಣೆ
disaster: ದುರಂತ-, ವಿಪತ್ತು-
emergency: ತುರ್ತು
weather: ಹವಾಮಾನ-, ತಾಪಮಾನ-
environment: ಪರಿಸರ, ಮಾಲಿನ್ಯ
money: ಹಣ, ಹೂಡಿಕೆ-, ನಿಧಿ
price: ಬೆಲೆ, ದರ
tax: ತೆರಿಗೆ-, ಸುಂಕ-
bank: ಬ್ಯಾಂಕ್-
market: ಮಾರುಕಟ್ಟೆ-, ಷೇರುಪೇಟೆ
company: ಕಂಪನಿ-, ಕಂಪೆನಿ-
trade: ವ್ಯಾಪಾರ-, ರಫ್ತು, ಆಮದು
work: ಉದ್ಯೋಗ, ಕೆಲಸ
pay: ವೇತನ-, ಸಂಬಳ-
million: ಮಿಲಿಯನ್-, ದಶಲಕ್ಷ
billion: ಶತಕೋಟಿ-, ಬಿಲಿಯನ್-
thousand: ಸಾವಿರ-
hundred: ನೂರಾರು, ನೂರು
percent: ಶೇಕಡಾ, ಶೇ
dollar: ಡಾಲರ್-
euro: ಯೂರೊ, ಯುರೋ
buy: ಖರೀದಿ-
sell: ಮಾರಾಟ-
economy: ಆರ್ಥಿಕ-, ಅರ್ಥವ್ಯವಸ್ಥೆ
oil: ತೈಲ, ಪೆಟ್ರೋಲ್, ಇಂಧನ
energy: ವಿದ್ಯುತ್-
food: ಆಹಾರ-
car: ಕಾರು, ವಾಹನ, ಕಾರಿನ
plane: ವಿಮಾನ, ವಿಮಾನದ
train: ರೈಲು-, ರೈಲ್ವೆ-
road: ರಸ್ತೆ-, ಹೆದ್ದಾರಿ-
bridge: ಸೇತುವೆ-
airport: ವಿಮಾನ ನಿಲ್ದಾಣ-
house: ಮನೆ, ಮನೆಯಲ್ಲಿ, ಮನೆಗೆ
building: ಕಟ್ಟಡ-
build: ನಿರ್ಮಾಣ-
city: ನಗರ, ನಗರದ, ಪಟ್ಟಣ
village: ಗ್ರಾಮ, ಗ್ರಾಮದ, ಹಳ್ಳಿ
country: ದೇಶ, ದೇಶದ, ರಾಷ್ಟ್ರ
state: ರಾಜ್ಯ, ರಾಜ್ಯದ
world: ವಿಶ್ವ, ಜಗತ್ತು, ಜಾಗತಿಕ
island: ದ್ವೀಪ-
sea: ಸಮುದ್ರ-, ಸಾಗರ, ಕಡಲ
river: ನದಿ, ನದಿಯಲ್ಲಿ, ಸರೋವರ
mountain: ಪರ್ವತ-, ಬೆಟ್ಟ
forest: ಅರಣ್ಯ-, ಕಾಡು
land: ಭೂಮಿ, ಜಮೀನು
water: ನೀರು, ನೀರಿನ
space: ಬಾಹ್ಯಾಕಾಶ-, ಉಪಗ್ರಹ-
hospital: ಆಸ್ಪತ್ರೆ-
disease: ರೋಗ, ಕಾಯಿಲೆ, ರೋಗಿ
virus: ವೈರಸ್-, ಕೊರೊನಾ
cancer: ಕ್ಯಾನ್ಸರ್-
medicine: ಔಷಧ-, ಚಿಕಿತ್ಸೆ-
vaccine: ಲಸಿಕೆ-
health: ಆರೋಗ್ಯ-
surgery: ಶಸ್ತ್ರಚಿಕಿತ್ಸೆ-
birth: ಜನನ, ಗರ್ಭಿಣಿ-, ಹೆರಿಗೆ
sleep: ನಿದ್ರೆ-, ನಿದ್ದೆ
head: ಮಿದುಳು, ಮೆದುಳು
heart: ಹೃದಯ-
body: ಶವ, ಮೃತದೇಹ-, ದೇಹ
film: ಸಿನಿಮಾ-, ಚಿತ್ರ, ಚಲನಚಿತ್ರ-
music: ಸಂಗೀತ-, ಹಾಡು
book: ಪುಸ್ತಕ-, ಲೇಖಕ-, ಕಾದಂಬರಿ-
art: ಕಲೆ, ಚಿತ್ರಕಲೆ
museum: ವಸ್ತುಸಂಗ್ರಹಾಲಯ-, ಪ್ರದರ್ಶನ
statue: ಪ್ರತಿಮೆ-, ಸ್ಮಾರಕ-
church: ಚರ್ಚ್-
religion: ಧರ್ಮ, ಧಾರ್ಮಿಕ
mosque: ಮಸೀದಿ-, ಮುಸ್ಲಿಂ, ಇಸ್ಲಾಂ
school: ಶಾಲೆ-, ಶಾಲಾ
university: ವಿಶ್ವವಿದ್ಯಾಲಯ-, ಪ್ರಾಧ್ಯಾಪಕ-, ಕಾಲೇಜು
study: ಅಧ್ಯಯನ-, ಸಂಶೋಧನೆ-, ವರದಿ
science: ವಿಜ್ಞಾನ, ವೈಜ್ಞಾನಿಕ
language: ಭಾಷೆ, ಭಾಷೆಯ
history: ಇತಿಹಾಸ-, ಐತಿಹಾಸಿಕ
award: ಪ್ರಶಸ್ತಿ-, ಪುರಸ್ಕಾರ
star: ತಾರೆ, ಸ್ಟಾರ್
television: ಟಿವಿ, ವಾಹಿನಿ
newspaper: ಪತ್ರಿಕೆ-
internet: ಇಂಟರ್ನೆಟ್, ಅಂತರ್ಜಾಲ, ಆನ್‌ಲೈನ್
social media: ಸಾಮಾಜಿಕ ಜಾಲತಾಣ-, ಸಾಮಾಜಿಕ ಮಾಧ್ಯಮ-
phone: ಫೋನ್, ಮೊಬೈಲ್-
computer: ಕಂಪ್ಯೂಟರ್-, ರೋಬೊ, ತಂತ್ರಜ್ಞಾನ-
artificial intelligence: ಕೃತಕ ಬುದ್ಧಿಮತ್ತೆ-, ಎಐ
advertisement: ಜಾಹೀರಾತು-
game: ಕ್ರೀಡೆ, ಆಟದ
fashion: ಫ್ಯಾಷನ್, ಬಟ್ಟೆ
beauty: ಸೌಂದರ್ಯ, ಸುಂದರಿ
festival: ಹಬ್ಬ, ಉತ್ಸವ
restaurant: ರೆಸ್ಟೋರೆಂಟ್, ಹೋಟೆಲ್
drink: ಮದ್ಯ, ಮದ್ಯಪಾನ-
animal: ಪ್ರಾಣಿ-
dog: ನಾಯಿ-
cat: ಬೆಕ್ಕು-
horse: ಕುದುರೆ-
pig: ಹಂದಿ-
cow: ಹಸು, ಹಸುಗಳು, ಜಾನುವಾರು
bird: ಪಕ್ಷಿ-, ಹಕ್ಕಿ
fish: ಮೀನು, ಮೀನುಗಾರ-
football: ಫುಟ್‌ಬಾಲ್, ಫುಟ್ಬಾಲ್
team: ತಂಡ, ತಂಡದ
match: ಪಂದ್ಯ-
win: ಗೆಲುವು, ಜಯ, ಗೆದ್ದ
lose: ಸೋಲು, ಸೋತ
goal: ಗೋಲು
champion: ಚಾಂಪಿಯನ್-
cup: ಕಪ್, ವಿಶ್ವಕಪ್, ಟ್ರೋಫಿ
coach: ಕೋಚ್, ನಾಯಕಿ
race: ಓಟ, ರೇಸ್
final: ಫೈನಲ್-
league: ಲೀಗ್
season: ಋತು
club: ಕ್ಲಬ್
athlete: ಕ್ರೀಡಾಪಟು-, ಅಥ್ಲೀಟ್
day: ದಿನ, ದಿನಗಳು
night: ರಾತ್ರಿ
week: ವಾರ, ವಾರದ
month: ತಿಂಗಳು, ತಿಂಗಳ
year: ವರ್ಷ, ವರ್ಷದ, ವರ್ಷಗಳ
today: ಇಂದು
hour: ಗಂಟೆ, ಗಂಟೆಗಳ
minute: ನಿಮಿಷ-
new: ಹೊಸ, ನೂತನ
first: ಮೊದಲ, ಪ್ರಥಮ
second: ಎರಡನೇ
last: ಕೊನೆಯ, ಅಂತಿಮ
old: ವೃದ್ಧ, ಹಳೆಯ
young: ಯುವಕರು, ಯುವ
late: ವಿಳಂಬ-, ಮುಂದೂಡಿಕೆ
time: ಸಮಯ, ಸಮಯದಲ್ಲಿ
future: ಭವಿಷ್ಯ-
say: ಹೇಳಿದ್ದಾರೆ, ಹೇಳಿದರು, ತಿಳಿಸಿದ್ದಾರೆ
speak: ಭಾಷಣ-, ಮಾತುಕತೆ-
ask: ಪ್ರಶ್ನೆ-
answer: ಉತ್ತರಿಸಿ, ಪ್ರತಿಕ್ರಿಯೆ-
write: ಪತ್ರ, ಬರೆದ
deny: ನಿರಾಕರಣೆ, ನಿರಾಕರಿಸಿ-, ಅಲ್ಲಗಳೆದ-
warn: ಎಚ್ಚರಿಕೆ-, ಎಚ್ಚರಿಸಿ-
fear: ಆತಂಕ-, ಭಯ, ಭೀತಿ
hope: ನಿರೀಕ್ಷೆ-, ಭರವಸೆ
threaten: ಬೆದರಿಕೆ-
demand: ಆಗ್ರಹ-, ಒತ್ತಾಯ-, ಬೇಡಿಕೆ
refuse: ತಿರಸ್ಕರಿಸಿ, ತಿರಸ್ಕಾರ
agree: ಒಪ್ಪಂದ-, ಒಪ್ಪಿಗೆ
meet: ಭೇಟಿ, ಸಭೆ, ಶೃಂಗಸಭೆ
support: ಬೆಂಬಲ-
help: ನೆರವು, ಸಹಾಯ
plan: ಯೋಜನೆ-
decide: ನಿರ್ಧಾರ-, ತೀರ್ಮಾನ
change: ಬದಲಾವಣೆ-, ಸುಧಾರಣೆ-
rise: ಏರಿಕೆ-, ಹೆಚ್ಚಳ-
fall: ಇಳಿಕೆ-, ಕುಸಿತ-
return: ವಾಪಸ್, ಹಿಂತಿರುಗಿ-
leave: ತೊರೆದ, ತೊರೆದು
begin: ಆರಂಭ-, ಪ್ರಾರಂಭ-, ಶುರು
end: ಅಂತ್ಯ, ಮುಕ್ತಾಯ-
open: ಉದ್ಘಾಟನೆ-, ತೆರೆದ
close: ಬಂದ್, ಮುಚ್ಚಿದ
find: ಪತ್ತೆ, ಪತ್ತೆಯಾದ
search: ಶೋಧ, ಹುಡುಕಾಟ-
destroy: ನಾಶ, ಧ್ವಂಸ-, ಕುಸಿದು
escape: ಪರಾರಿ-, ತಪ್ಪಿಸಿಕೊಂಡ-
hide: ರಹಸ್ಯ-, ಗುಪ್ತ
ban: ನಿಷೇಧ-
release: ಬಿಡುಗಡೆ-
resign: ರಾಜೀನಾಮೆ-, ವಜಾ
visit: ಪ್ರವಾಸ
marry: ಮದುವೆ-, ವಿವಾಹ-
love: ಪ್ರೀತಿ, ಪ್ರೇಮ, ಪ್ರಿಯಕರ
fight: ಹೋರಾಟ-, ಘರ್ಷಣೆ-, ಸಂಘರ್ಷ-
cut: ಕಡಿತ-
learn: ಶಿಕ್ಷಣ-
truth: ಸತ್ಯ, ನಿಜ
lie: ಸುಳ್ಳು, ನಕಲಿ
mistake: ತಪ್ಪು
apologise: ಕ್ಷಮೆ-, ಕ್ಷಮೆಯಾಚ-
rights: ಹಕ್ಕು-, ಸಮಾನತೆ
free: ಸ್ವಾತಂತ್ರ್ಯ-, ಉಚಿತ
power: ಅಧಿಕಾರ, ಶಕ್ತಿ
security: ಭದ್ರತೆ-, ಭದ್ರತಾ
danger: ಅಪಾಯ-
crisis: ಬಿಕ್ಕಟ್ಟು-, ಸಮಸ್ಯೆ-
big: ದೊಡ್ಡ, ಭಾರಿ, ಬೃಹತ್
small: ಸಣ್ಣ, ಚಿಕ್ಕ
strong: ಪ್ರಬಲ, ಬಲವಾದ
good: ಉತ್ತಮ, ಒಳ್ಳೆಯ
bad: ಕೆಟ್ಟ
rich: ಶ್ರೀಮಂತ-
poor: ಬಡ, ಬಡತನ, ಬಡವರು
black: ಕಪ್ಪು
white: ಬಿಳಿ, ಶ್ವೇತಭವನ
red: ಕೆಂಪು
green: ಹಸಿರು
blue: ನೀಲಿ
former: ಮಾಜಿ
national: ರಾಷ್ಟ್ರೀಯ
international: ಅಂತರರಾಷ್ಟ್ರೀಯ, ಅಂತಾರಾಷ್ಟ್ರೀಯ
foreign: ವಿದೇಶ-, ವಿದೇಶಿ
north: ಉತ್ತರ
south: ದಕ್ಷಿಣ
east: ಪೂರ್ವ
west: ಪಶ್ಚಿಮ, ಪಾಶ್ಚಾತ್ಯ
angry: ಆಕ್ರೋಶ-, ಕೋಪ
happy: ಸಂತಸ, ಸಂತೋಷ
sad: ದುಃಖ, ಸಂತಾಪ, ಶೋಕ
hard: ಕಷ್ಟ, ಕಠಿಣ
two: ಎರಡು, ಇಬ್ಬರು
three: ಮೂರು, ಮೂವರು
four: ನಾಲ್ಕು, ನಾಲ್ವರು
five: ಐದು, ಐವರು
six: ಆರು, ಆರು ಮಂದಿ
seven: ಏಳು
eight: ಎಂಟು
nine: ಒಂಬತ್ತು
ten: ಹತ್ತು
half: ಅರ್ಧ
double: ದುಪ್ಪಟ್ಟು, ದ್ವಿಗುಣ
name: ಹೆಸರು
part: ಭಾಗ
against: ವಿರುದ್ಧ
candidate: ಅಭ್ಯರ್ಥಿ-
agency: ಸಂಸ್ಥೆ-, ಆಯೋಗ, ಸಮಿತಿ
scandal: ಹಗರಣ-, ಭ್ರಷ್ಟಾಚಾರ-, ವಿವಾದ-
union: ಒಕ್ಕೂಟ-
capital: ರಾಜಧಾನಿ-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'ದಕ್ಷಿಣ ಗ್ರೀಸ್‌ನಲ್ಲಿ ಪ್ರಬಲ ಭೂಕಂಪ: ಮೂವರು ಸಾವು, ನೂರಾರು ಮಂದಿಗೆ ಗಾಯ': 'south, strong, earthquake, three, death, hundred, injured',
    'ಶಾಲೆಯ ಮೇಲೆ ದಾಳಿ: ಶಂಕಿತನನ್ನು ಬಂಧಿಸಿದ ಪೊಲೀಸರು': 'school, attack, suspect, arrest, police',
    'ಭ್ರಷ್ಟಾಚಾರ ಪ್ರಕರಣ: ಮಾಜಿ ಅಧ್ಯಕ್ಷರಿಗೆ ಐದು ವರ್ಷ ಜೈಲು ಶಿಕ್ಷೆ': 'scandal, former, president, five, year, prison, sentence',
  },
  not: {
    'ಕಾರುಣ್ಯ ಮತ್ತು ರಾಜಕೀಯ ಬಂದರು': 'car, king, close',
    'ಮಗುವಿನ ನಗರಸಭೆ ಪಟ್ಟಿ': 'son, city, husband',
  },
};
