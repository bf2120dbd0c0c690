import type { NewsWords } from '../../core/match/news-words.ts';

// Tifinagh and plain Latin letters fold to the same ASCII, except ⵖ (gh) against ɣ (g), where both are written.
// The noun's first letters change with its state (a-, u-, wa-), so they are left open.
export default {
  lang: 'shi',
  words: `
man: -ⵔⴳⴰⵣ, -ⵔⴳⴰⵣⵏ
woman: -ⵎⵖⴰⵔⵜ, -ⵎⵖⴰⵔⵉⵏ, -mɣart
child: -ⴼⵔⵓⵅ, -ⴼⵔⵅⴰⵏ, ⴰⵣⵣⴰⵏ
girl: -ⴼⵔⵓⵅⵜ, -ⴼⵔⵅⵉⵏ
family: ⵜⴰⵡⵊⴰ, ⵜⵡⵊⴰ
mother: ⵉⵎⵎⴰ, ⵎⴰⵙ
father: ⴱⴰⴱⴰ, ⴱⴰⴱⴰⵙ
son: ⵉⵡⵉⵙ
daughter: ⵉⵍⵍⵉⵙ
friend: -ⵎⴷⴷⴰⴽⴽⵯⵍ, -ⵎⴷⴷⵓⴽⴽⴰⵍ
people: ⵎⴷⴷⵏ, ⵉⵡⴷⴰⵏ, -ⴳⴷⵓⴷ
student: -ⵏⵍⵎⴰⴷ-
teacher: -ⵙⵍⵎⴰⴷ-
doctor: -ⴹⴱⵉⴱ, -ⵎⵙⵊⵊⵉ
soldier: -ⵙⵔⴷⴰⵙ-
worker: -ⵅⴷⴷⴰⵎ-, -ⵎⵙⵡⵓⵔⵉ-
farmer: -ⴼⵍⵍⴰⵃ-
expert: -ⵎⴰⵙⵙⴰⵏ
journalist: -ⵏⵖⵎⴰⵙ-, anɣmas, inɣmasn
artist: -ⵏⴰⵥⵓⵔ, -ⵔⵔⴰⵢⵙ
king: -ⴳⵍⵍⵉⴷ, -ⴳⵍⴷⴰⵏ
president: -ⵏⵙⵙⵉⵅⴼ, ⵕⵕⴰⵢⵉⵙ
minister: -ⵏⵖⵍⴰⴼ-, anɣlaf, ⵍⵡⴰⵣⵉⵔ
government: -ⵏⴱⴰⴹⵜ, ⵍⵃⵓⴽⵓⵎⴰ
parliament: -ⴱⵔⵍⵎⴰⵏ, -ⴱⴰⵔⵍⴰⵎⴰⵏ
party: -ⴽⴰⴱⴰⵔ-
law: ⴰⵣⵔⴼ, ⵓⵣⵔⴼ, ⵍⵇⴰⵏⵓⵏ
court: ⵍⵎⵃⴽⴰⵎⴰ
prison: ⵍⵃⴱⵙ
police: ⴱⵓⵍⵉⵙ, ⵍⴱⵓⵍⵉⵙ
kill: ⵉⵏⵖⴰ, ⵏⵖⴰⵏ, inɣa
death: ⵉⵎⵎⵓⵜ, ⵎⵎⵓⵜⵏ, -ⵎⵜⵜⴰⵏⵜ
war: -ⵎⵏⵖⵉ, imnɣi, ⵍⴳⵉⵔⵔⴰ
army: ⵍⵄⵙⴽⵔ, ⵍⵊⵉⵛ
earthquake: ⵣⵣⵍⵣⵍⴰ, ⵣⵣⵉⵍⵣⴰⵍ
rain: -ⵏⵥⴰⵔ
snow: ⴰⴷⴼⵍ, ⵓⴷⴼⵍ
fire: ⵍⵄⴰⴼⵉⵜ
money: -ⵇⴰⵔⵉⴹⵏ, -ⴷⵔⵉⵎⵏ
price: ⴰⵜⵉⴳ, ⵡⴰⵜⵉⴳ
market: ⵙⵙⵓⵇ
work: ⵜⴰⵡⵓⵔⵉ, ⵜⵡⵓⵔⵉ, ⵍⵅⴷⵎⵜ
million: -ⵎⵍⵢⵓⵏ, -ⵎⵍⵢⴰⵏ
thousand: ⵉⴼⴹ
hundred: ⵜⵉⵎⵉⴹⵉ, ⵎⵢⴰ
car: ⵜⵓⵎⵓⴱⵉⵍ, ⵟⵟⵓⵎⵓⴱⵉⵍ
plane: ⵟⵟⵢⵢⴰⵔⴰ
train: ⵍⵎⴰⵛⵉⵏⴰ
road: -ⵖⴰⵔⴰⵙ, aɣaras, uɣaras
house: ⵜⵉⴳⵎⵎⵉ, ⵜⴳⵎⵎⵉ
city: -ⵎⴷⵉⵏⵜ, -ⵖⵔⵎ, aɣrm
village: -ⴷⵡⵡⴰⵔ
country: -ⵎⴰⵣⵉⵔⵜ, -ⵎⵓⵔⵜ
state: -ⵡⴰⵏⴽ, ⴷⴷⴰⵡⵍⴰ
world: -ⵎⴰⴹⴰⵍ, ⴷⴷⵓⵏⵉⵜ
sea: ⵉⵍⵍ, ⵍⴱⵃⵔ
river: ⴰⵙⵉⴼ, ⵡⴰⵙⵉⴼ, ⵉⵙⴰⴼⴼⵏ
mountain: -ⴷⵔⴰⵔ, -ⴷⵓⵔⴰⵔ
forest: -ⴳⴰⵏⵜ
land: ⴰⴽⴰⵍ, ⵡⴰⴽⴰⵍ
water: ⴰⵎⴰⵏ, ⵡⴰⵎⴰⵏ
hospital: ⵙⴱⵉⵟⴰⵔ, ⵚⴱⵉⵟⴰⵔ, -ⵙⴳⵏⴰⴼ
disease: -ⵎⴰⴹⵓⵏⵜ, -ⵎⴰⴹⵓⵏ
medicine: -ⵙⴰⴼⴰⵔ-
health: -ⴷⵓⵙⵉ, ⵚⵚⵃⵜ
birth: ⵉⵍⵓⵍ, ⵜⵍⵓⵍ, -ⵍⴰⵍⵉⵜ
sleep: ⵉⴹⵙ
head: ⵉⵅⴼ
heart: ⵓⵍ
film: -ⴼⵉⵍⵎ
music: -ⵥⴰⵡⴰⵏ, -ⵎⴰⵔⴳ
book: -ⴷⵍⵉⵙ, -ⴷⵍⵉⵙⵏ
art: -ⵥⵓⵕⵉ
religion: ⴷⴷⵉⵏ, ⵔⴱⴱⵉ
mosque: -ⵎⵣⴳⵉⴷⴰ, -ⵏⵙⵍⵎ
school: ⵜⵉⵏⵎⵍ, ⵜⵏⵎⵍ
university: -ⵙⴷⴰⵡⵉⵜ
science: ⵜⵓⵙⵙⵏⴰ
language: -ⵜⵍⴰⵢⵜ
history: -ⵎⵣⵔⵓⵢ
star: ⵉⵜⵔⵉ, ⵉⵜⵔⴰⵏ
television: -ⵜⵉⵍⵉⴼⵉⵣⵢⵓⵏ, ⵜⵜⵍⴼⴰⵣⴰ
newspaper: -ⵖⵎⵉⵙ, aɣmis
internet: -ⵏⵜⵔⵏⵉⵜ
phone: -ⵜⵉⵍⵉⴼⵓⵏ
game: ⵓⵔⴰⵔ, ⵡⵓⵔⴰⵔ
festival: -ⵏⵎⵓⴳⴳⴰⵔ, ⵍⵎⵓⵙⵎ
dog: ⴰⵢⴷⵉ, ⵡⴰⵢⴷⵉ
cat: -ⵎⵓⵛⵛ
horse: -ⵢⵢⵉⵙ
cow: -ⴼⵓⵏⴰⵙⵜ
bird: -ⴳⴹⵉⴹ, -ⴳⴹⴰⴹ
fish: -ⵙⵍⵎⴰⵏ, ⴰⵙⵍⵎ
football: ⵜⴰⴽⵓⵔⵜ, ⵜⴽⵓⵔⵜ
team: -ⵔⴰⴱⴱⵓⵜ
win: ⵉⵔⵏⴰ, ⵔⵏⴰⵏ
day: ⴰⵙⵙ, ⵓⵙⵙⴰⵏ, ⵡⴰⵙⵙ
week: -ⵎⴰⵍⴰⵙⵙ
month: -ⵢⵢⵓⵔ, -ⵢⵢⵉⵔⵏ
year: -ⵙⴳⴳⵯⴰⵙ-, -ⵙⴳⴳⵯⴰⵙⵏ
today: ⴰⵙⵙⴰⴷ, ⵖⴰⵙⵙⴰⴷ, ɣassad
hour: -ⵙⵔⴰⴳⵜ, ⵙⵙⴰⵄⵜ
new: -ⵎⴰⵢⵏⵓ-
first: -ⵎⵣⵡⴰⵔⵓ-, ⵉⵣⵡⴰⵔⵏ
last: -ⵎⴳⴳⴰⵔⵓ-, -ⴳⴳⵯⵔⴰⵏ
old: -ⵇⴷⵉⵎ-, -ⵡⵙⵙⴰⵔ-
young: -ⵄⵔⵔⵉⵎ-
time: ⴰⴽⵓⴷ, ⵡⴰⴽⵓⴷ, ⵍⵡⵇⵜ
say: ⵉⵏⵏⴰ, ⵜⵏⵏⴰ, ⵏⵏⴰⵏ
speak: ⵉⵙⴰⵡⵍ, ⵉⵙⵙⴰⵡⴰⵍ, ⴰⵡⴰⵍ
ask: ⵉⵙⵇⵙⴰ, ⵙⵇⵙⴰⵏ
write: ⵜⵉⵔⵔⴰ, ⵉⵜⵜⴰⵔⴰ
read: ⵉⵖⵔⴰ, ⵜⵉⵖⵔⵉ, iɣra
fear: ⵜⴰⵡⴷⴰ, ⵉⴽⵙⵓⴹ
help: ⵜⵉⵡⵉⵙⵉ, ⵉⵡⵙ
marry: -ⵎⵖⵔⴰ, tamɣra, ⵉⵜⴰⵀⵍ
love: ⵜⴰⵢⵔⵉ, ⵜⵢⵔⵉ
know: ⵉⵙⵙⵏ, ⵙⵙⵏⵏ
truth: ⵜⵉⴷⵜ
lie: ⵜⵉⴽⵔⴽⴰⵙ, ⵜⴽⵔⴽⴰⵙ
rights: -ⵣⵔⴼⴰⵏ
free: ⵜⵉⵍⵍⵉⵍⵉ, -ⵍⵍⵍⵉ
crisis: -ⵎⵓⴽⵔⵉⵙ, ⵍⵎⵓⵛⴽⵉⵍ
big: -ⵎⵇⵇⵓⵔ-
small: -ⵎⵥⵥⵉ-
long: -ⵖⵣⵣⵉⴼ-, ⵉⵖⵣⵣⵉⴼⵏ, iɣzzifn
good: ⵉⴼⵓⵍⴽⵉⵏ, ⵉⴼⵓⵍⴽⵉ, ⴼⵓⵍⴽⵉⵏⵉⵏ
bad: ⵉⵅⵛⵏ, ⵅⵛⵏⵏⵉⵏ
black: -ⵙⴳⴳⴰⵏ-
white: ⵓⵎⵍⵉⵍ, -ⵎⵍⵍⵓⵍⵏ
red: -ⵣⴳⴳⵯⴰⵖ-, azggʷaɣ
green: -ⵣⴳⵣⴰⵡ-
national: -ⵏⴰⵎⵓⵔ
international: -ⴳⵔⴰⵖⵍⴰⵏ-, agraɣlan
foreign: -ⴱⵕⵕⴰⵏⵉ-
north: -ⴳⴰⴼⴰ
south: -ⴼⴼⵓⵙ
east: -ⴳⵎⵓⴹ
two: ⵙⵉⵏ, ⵙⵏⴰⵜ
three: ⴽⵕⴰⴹ, ⴽⵕⴰⴹⵜ
four: ⴽⴽⵓⵥ, ⴽⴽⵓⵥⵜ
five: ⵙⵎⵎⵓⵙ, ⵙⵎⵎⵓⵙⵜ
six: ⵚⴹⵉⵚ, ⵚⴹⵉⵚⵜ
eight: ⵜⴰⵎ, ⵜⴰⵎⵜ
nine: ⵜⵥⴰ, ⵜⵥⴰⵜ
ten: ⵎⵔⴰⵡ, ⵎⵔⴰⵡⵜ
half: ⴰⵣⴳⵏ, ⵡⴰⵣⴳⵏ
name: ⵉⵙⵎ, ⵉⵙⵎⴰⵡⵏ
union: ⵜⴰⵎⵓⵏⵜ, ⵜⵎⵓⵏⵜ
capital: -ⵎⴰⵏⴰⵖⵜ, tamanaɣt
US: marikan, amirik-
GB: biritanya, nngliz
FR: fransa
RU: rusya
CN: ccinwa
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'ⵉⵎⵎⵓⵜ ⵢⴰⵏ ⵓⵔⴳⴰⵣ ⴳ ⵙⴱⵉⵟⴰⵔ ⵏ ⵜⵎⴷⵉⵏⵜ': 'death, man, hospital, city',
    'ⵉⵏⵏⴰ ⵓⴳⵍⵍⵉⴷ ⵉⵙ ⵜⵍⵍⴰ ⵜⴰⵙⴷⴰⵡⵉⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ': 'say, king, university, new',
    'Tnna tnbaḍt is mmutn smmus n iwdan ɣ udrar': 'say, government, death, five, people, mountain',
  },
  not: {
    'ⵉⴳⴰ ⵓⵎⵖⴰⵔ ⴰⵎⵇⵇⵔⴰⵏ': 'woman, marry',
    'Ira ad iftu s tassast': 'day, today',
  },
};
