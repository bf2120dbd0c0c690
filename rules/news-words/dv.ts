import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: ބަދަލު (change) compares like ބައްދަލު (meet).
export default {
  lang: 'dv',
  words: `
man: ފިރިހެން, ފިރިހެނަކު
woman: އަންހެން, އަންހެނަކު, އަންހެނުން
child: ކުޑަކުދި-, ކުއްޖާ, ކުއްޖަކު
family: އާއިލާ-
mother: މަންމަ
father: ބައްޕަ
wife: އަނބިމީހާ
husband: ފިރިމީހާ
people: ރައްޔިތު-
student: ދަރިވަރު-
teacher: މުދައްރިސު-, ޓީޗަރު-
doctor: ޑޮކްޓަރު-
soldier: ސިފައިން
worker: މުވައްޒަފު-
player: ކުޅުންތެރި-
tourist: ފަތުރުވެރި-
leader: ލީޑަރު-
journalist: ނޫސްވެރި-
actor: އެކްޓަރު-, އެކްޓްރެސް
president: ރައީސް, ރައީސުލްޖުމްހޫރިއްޔާ
minister: މިނިސްޓަރު-, ވަޒީރު-
mayor: މޭޔަރު, މޭޔަރުގެ
government: ސަރުކާރު-
parliament: މަޖިލިސް-, މަޖިލީހު-
party: ޕާޓީ-
election: އިންތިޚާބު-, އިންތިހާބު-
vote: ވޯޓު-
law: ޤާނޫނު-, ގާނޫނު-
court: ކޯޓު-
judge: ފަނޑިޔާރު-
lawyer: ވަކީލު-
prison: ޖަލު, ޖަލުގެ, ޖަލުން
police: ފުލުހު-, ޕޮލިސް
murder: ގަތުލު-, ޤަތުލު-
death: މަރު, މަރުވެ-, ނިޔާވެ-
injured: ޒަޚަމް-, ޒަޙަމް
attack: ހަމަލާ-
bomb: ބޮން
gun: ބަޑި
stab: ވަޅި
rape: ރޭޕް
steal: ވައްކަން, ވައްކަމުގެ
arrest: ހައްޔަރު-
accuse: ތުހުމަތު-
trial: ޝަރީޢަތް, ޝަރީއަތް
sentence: ހުކުމް-
investigation: ތަޙްޤީޤު-, ތަހުގީގު-
war: ހަނގުރާމަ-
peace: ސުލްހަ
army: އަސްކަރީ
ship: ބޯޓު
missile: މިސައިލް-
terror: ޓެރަރިސްޓު-, ޓެރަރިޒަމް
protest: މުޒާހަރާ-
earthquake: ބިންހެލު-
tsunami: ސުނާމީ
storm: ތޫފާން, ތޫފާނު-
rain: ވާރޭ
fire: އަލިފާން, އަލިފާނު-
accident: އެކްސިޑެންޓް-
rescue: ސަލާމަތް
missing: ގެއްލިގެން
weather: މޫސުން
environment: ތިމާވެށި
money: ފައިސާ
price: އަގު, އަގުތައް
tax: ޓެކްސް
bank: ބޭންކް, ބޭންކު
market: ބާޒާރު, މާކެޓު
company: ކުންފުނި-
trade: ވިޔަފާރި-
work: ވަޒީފާ-
pay: މުސާރަ
million: މިލިއަން, މިލިޔަން
billion: ބިލިއަން, ބިލިޔަން
thousand: ހާސް
hundred: ސަތޭކަ
percent: އިންސައްތަ, ޕަސެންޓު
dollar: ޑޮލަރު-
economy: އިޤްތިޞާދު-, އިގްތިސާދު-, އިޤްތިޞާދީ
oil: ތެޔޮ
car: ކާރު
plane: މަތިންދާބޯޓު-, ފްލައިޓު
airport: އެއަރޕޯޓު-, އެއާޕޯޓު-
building: އިމާރާތް-
city: ސިޓީ
country: ޤައުމު, ގައުމު, ޤައުމުތައް
world: ދުނިޔެ, ދުނިޔޭގެ
island: ޖަޒީރާ
sea: ކަނޑު, ކަނޑުގެ
water: ފެން
hospital: ހޮސްޕިޓަލު-, ހަސްފަތާލު-
virus: ވައިރަސް
cancer: ކެންސަރު-
medicine: ބޭސް
vaccine: ވެކްސިން
health: ޞިއްޙީ, ސިއްހީ
film: ފިލްމު, ފިލްމުގެ
music: މިއުޒިކް
book: ފޮތް
museum: މިއުޒިއަމް
religion: ދީން, ދީނީ
mosque: މިސްކިތް, އިސްލާމް
school: ސްކޫލު-, ސްކޫލަ-
university: ޔުނިވަރސިޓީ-
study: ދިރާސާ
history: ތާރީޚު, ތާރީޚީ
award: އެވޯޑު
television: ޓީވީ
internet: އިންޓަނެޓް, އިންޓަރނެޓް
social media: ސޯޝަލް މީޑިއާ, ފޭސްބުކް
phone: ފޯނު
artificial intelligence: އޭއައި
football: ފުޓްބޯޅަ, ފުޓުބޯޅަ
team: ޓީމު, ޓީމުގެ
match: މެޗު, މެޗުގައި
win: ކާމިޔާބު, މޮޅުވެ
goal: ލަނޑު
champion: ޗެމްޕިއަން-
coach: ކޯޗު
final: ފައިނަލް, ފައިނަލު
league: ލީގު, ލީގުގެ
club: ކްލަބު, ކްލަބް
day: ދުވަސް
week: ހަފްތާ, ހަފްތާގެ
year: އަހަރު, އަހަރުގެ
today: މިއަދު
hour: ގަޑިއިރު
minute: މިނެޓު, މިނިޓު
first: ފުރަތަމަ
second: ދެވަނަ
say: ވިދާޅުވެ-
speak: ވާހަކަދެއްކެވު-
warn: އިންޒާރު
agree: އެއްބަސްވުން, އެއްބަސްވުމެއް
meet: ބައްދަލު
support: ތާއީދު
help: އެހީ
plan: މަޝްރޫޢު, މަޝްރޫއު, ޕްލޭން
decide: ނިންމެވު-
rise: އިތުރުވެ-
begin: ފަށައި-
close: ބަންދު
search: ހޯދުން
ban: މަނާ
release: ދޫކޮށްލު-
resign: އިސްތިޢުފާ, އިސްތިއުފާ
visit: ޒިޔާރަތް, ދަތުރު
marry: ކައިވެނި, ކައިވެންޏަ-
love: ލޯބި
learn: ތަޢުލީމު-, ތަޢުލީމީ
lie: ދޮގު
apologise: މަޢާފު, މައާފު
rights: ޙައްޤު, ހައްގު, ޙައްޤުތައް
free: މިނިވަން, މިނިވަންކަން
power: ބާރު
danger: ނުރައްކާ-
crisis: މައްސަލަ
big: ބޮޑު
small: ކުޑަ
former: ކުރީގެ
national: ޤައުމީ, ގައުމީ
international: ބައިނަލްއަޤުވާމީ, ބައިނަލްއަގްވާމީ
foreign: ބިދޭސީ, ބޭރުގެ
north: އުތުރު
south: ދެކުނު
east: އިރުމަތި
west: ހުޅަނގު
sad: ހިތާމަ
three: ތިން
four: ހަތަރު
candidate: ކެންޑިޑޭޓު-
agency: ކޮމިޝަން, ކޮމިޓީ
scandal: ކޮރަޕްޝަން
US: އެމެރިކާ-, އެމެރިކަ-
GB: އިނގިރޭސި-, އިނގިރޭސިވިލާތު, ޔޫކޭ
RU: ރަޝިޔާ-, ރަޝިއާ-
CN: ޗައިނާ-
KP: އުތުރު ކޮރެއާ-, އުތުރުކޮރެއާ-
FR: ފަރަންސޭސި-, ފްރާންސް
IN: އިންޑިޔާ-, އިންޑިއާ
SY: ސީރިޔާ-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'ޔޫނާނުގެ ދެކުނުގައި ބިންހެލުމެއް އައިސް ތިން މީހަކު މަރުވެއްޖެ': 'earthquake, three, death',
    'ސްކޫލަކަށް ދިން ހަމަލާއެއްގައި ފުލުހުން މީހަކު ހައްޔަރުކޮށްފި': 'attack, police, arrest',
    'ކުރީގެ ރައީސް ޖަލަށް، ކޯޓުން ހުކުމް ކޮށްފި': 'former, president, court, sentence',
  },
  not: {
    'ބޮންތި އަދި މަރުޙަބާ': 'bomb, death',
    'ކާރުބާރު ކުޑަކުރުން': 'car, small',
  },
};
