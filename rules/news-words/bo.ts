import type { NewsWords } from '../../core/match/news-words.ts';

// The mark after a syllable is written where the form would be found inside a longer syllable (རྒྱལ་ཁ in རྒྱལ་ཁབ, ས་ཡ in ས་ཡོམ).
export default {
  lang: 'bo',
  words: `
man: སྐྱེས་པ
woman: བུད་མེད
child: བྱིས་པ, ཕྲུ་གུ
girl: བུ་མོ
family: ནང་མི, ཁྱིམ་ཚང
mother: ཨ་མ་
father: པ་ཕ་, ཨ་ཕ་
wife: ཆུང་མ, སྐྱེ་དམན
friend: གྲོགས་པོ
people: མི་མང, མི་དམངས
student: སློབ་ཕྲུག, སློབ་མ
teacher: དགེ་རྒན
doctor: སྨན་པ, ཨེམ་ཆི
soldier: དམག་མི
worker: ལས་བྱེད, བཟོ་པ
farmer: ཞིང་པ
tourist: ཡུལ་སྐོར
refugee: བཙན་བྱོལ་བ, སྐྱབས་བཅོལ
leader: དབུ་ཁྲིད, འགོ་ཁྲིད
expert: མཁས་པ, མཁས་དབང, ཚན་རིག་པ
journalist: གསར་འགོད
artist: གཞས་པ, གཞས་མ, སྒྱུ་རྩལ་པ
actor: འཁྲབ་སྟོན་པ
king: རྒྱལ་པོ
president: སྲིད་འཛིན
minister: བློན་ཆེན, ཕྱི་བློན
government: སྲིད་གཞུང
parliament: གྲོས་ཚོགས
party: གུང་ཁྲན་ཏང
election: འོས་བསྡུ
vote: འོས་ཤོག, འོས་འཕེན
law: ཁྲིམས་ལུགས, བཅའ་ཁྲིམས
court: ཁྲིམས་ཁང
judge: ཁྲིམས་དཔོན
lawyer: ཁྲིམས་རྩོད་པ
prison: བཙོན་ཁང, བཙོན་པ
police: ཉེན་རྟོག, སྐོར་སྲུང་བ
crime: ནག་ཉེས
murder: མི་གསོད
kill: བསད
death: འདས་གྲོངས, ཤི་རྐྱེན, འཆི་རྐྱེན
injured: རྨས་སྐྱོན, རྨས་མ
attack: དྲག་རྒོལ, རྒོལ་རྡུང
bomb: འབར་མདེལ, འབར་གས
gun: མེ་མདའ, གོ་མཚོན
steal: རྐུ་འཕྲོག, ཇག་བཅོམ
arrest: འཛིན་བཟུང
suspect: དོགས་གཞི
accuse: སྐྱོན་འཛུགས, གཏུག་བཤེར
sentence: ཁྲིམས་ཐག
investigation: རྩད་གཅོད, རྩད་ཞིབ
war: དམག་འཁྲུག, དམག་འཐབ
peace: ཞི་བདེ
army: དམག་དཔུང, དམག་དོན
missile: འཕུར་མདའ, མདེལ་མདའ
nuclear: རྡུལ་ཕྲན
terror: འཇིགས་སྐུལ
border: ས་མཚམས, མཐའ་མཚམས
protest: ངོ་རྒོལ
earthquake: ས་ཡོམ
storm: རླུང་འཚུབ
flood: ཆུ་ལོག
rain: ཆར་པ
snow: གངས་འབབ, ཁ་བ་བབ
fire: མེ་སྐྱོན, མེ་འབར
accident: དོན་རྐྱེན, འཛོལ་རྐྱེན
rescue: སྐྱོབ་གསོ, རོགས་སྐྱོབ
missing: བརླག་སྟོར, བོར་བརླག
disaster: གོད་ཆག, རང་བྱུང་གནོད་འཚེ
emergency: ཛ་དྲག
weather: གནམ་གཤིས
climate: གནམ་གཤིས་འགྱུར
environment: ཁོར་ཡུག
money: མ་དངུལ, དངུལ་འབོར
price: གོང་ཚད, རིན་གོང
tax: དཔྱ་ཁྲལ, ཁྲལ་འབབ, ཚོང་ཁྲལ
bank: དངུལ་ཁང
market: ཁྲོམ་ར
company: ཀུང་སི
trade: ཚོང་ལས, ཚོང་འབྲེལ
work: ལས་ཀ་
pay: གླ་ཕོགས, གླ་ཆ་
million: ས་ཡ་
billion: ཐེར་འབུམ
thousand: སྟོང་ཕྲག
hundred: བརྒྱ་ཕྲག
percent: བརྒྱ་ཆ་
dollar: ཨ་སྒོར, ཨ་མེ་རི་ཀའི་སྒོར
economy: དཔལ་འབྱོར
oil: རྡོ་སྣུམ
energy: ནུས་ཁུངས, གློག་ཤུགས
food: ཟས་རིགས, འབྲུ་རིགས
car: རླངས་འཁོར, མོ་ཊ
plane: གནམ་གྲུ
train: མེ་འཁོར
road: གཞུང་ལམ
bridge: ཟམ་པ
airport: གནམ་ཐང
house: ཁང་པ
building: ཐོག་ཁང, ཨར་ལས
city: གྲོང་ཁྱེར
village: གྲོང་གསེབ, གྲོང་ཚོ
country: རྒྱལ་ཁབ
world: འཛམ་གླིང
sea: རྒྱ་མཚོ
river: གཙང་པོ
mountain: རི་བོ
forest: ནགས་ཚལ
land: ས་ཞིང
water: འཐུང་ཆུ
space: བར་སྣང, འཁོར་སྐར
hospital: སྨན་ཁང
disease: ནད་པ, ན་ཚ་
virus: ཏོག་དབྱིབས, གཉན་རིམས, ནད་དུག
cancer: འབྲས་སྐྲན
medicine: སྨན་བཅོས
vaccine: འགོག་སྨན
health: འཕྲོད་བསྟེན
surgery: གཤག་བཅོས
head: ཀླད་པ
heart: སྙིང་ནད
film: གློག་བརྙན
music: རོལ་དབྱངས, གླུ་གཞས
book: དཔེ་དེབ, རྩོམ་པ་པོ
art: སྒྱུ་རྩལ
museum: འགྲེམས་སྟོན་ཁང
church: ཡེ་ཤུ
religion: ཆོས་ལུགས
mosque: ཁ་ཆེའི་ལྷ་ཁང
school: སློབ་གྲྭ
university: མཐོ་སློབ, གཙུག་ལག་སློབ
study: ཞིབ་འཇུག
science: ཚན་རིག
language: སྐད་ཡིག
history: ལོ་རྒྱུས
award: བྱ་དགའ, གཟེངས་རྟགས
television: བརྙན་འཕྲིན
newspaper: ཚགས་པར
internet: དྲ་རྒྱ, དྲ་ཚིགས
social media: སྤྱི་ཚོགས་དྲ
phone: ཁ་པར
computer: གློག་ཀླད
artificial intelligence: མིས་བཟོས་རིག
game: རྩེད་མོ, རྩེད་འགྲན
festival: དུས་ཆེན
restaurant: ཟ་ཁང
drink: ཆང་རག
animal: སེམས་ཅན, རི་སྐྱེས
football: རྐང་རྩེད, རྐང་པོལ
team: རུ་ཁག
match: འགྲན་བསྡུར
win: རྒྱལ་ཁ་
athlete: ལུས་རྩལ
week: བདུན་ཕྲག, གཟའ་འཁོར
today: དེ་རིང
hour: ཆུ་ཚོད
minute: སྐར་མ
new: གསར་པ
first: ཐེངས་དང་པོ
second: ཐེངས་གཉིས་པ
last: མཐའ་མ་
young: ན་གཞོན
future: མ་འོངས
speak: གཏམ་བཤད, གསུང་བཤད
ask: དྲི་བ་
answer: ལན་འདེབས
deny: ཁས་མི་ལེན
warn: ཉེན་བརྡ
fear: སེམས་འཚབ
hope: རེ་བ་
threaten: སྡིགས་མོ
promise: ཁས་ལེན
demand: འབོད་སྐུལ, རེ་འདུན
agree: གྲོས་མཐུན, ཆིངས་ཡིག
meet: ཐུག་འཕྲད, མཇལ་འཕྲད
support: རྒྱབ་སྐྱོར
help: རོགས་རམ
plan: ལས་འཆར, འཆར་གཞི
decide: ཐག་གཅོད, གྲོས་ཆོད
change: འགྱུར་བ, བཅོས་བསྒྱུར
rise: འཕར་བ
begin: འགོ་འཛུགས, འགོ་བཙུགས
end: མཇུག་སྒྲིལ, མཇུག་བསྡུས
open: སྒོ་འབྱེད
close: སྒོ་བརྒྱབ
search: འཚོལ་ཞིབ
destroy: གཏོར་བཤིག
escape: བྲོས་བྱོལ
hide: གསང་བ་
ban: བཀག་སྡོམ
release: གློད་གྲོལ, གློད་བཀྲོལ
resign: དགོངས་ཞུ, དགོངས་པ་ཞུ
visit: འཚམས་གཟིགས, གཟིགས་སྐོར, འཚམས་འདྲི
marry: གཉེན་སྒྲིག
love: བརྩེ་དུང
learn: ཤེས་ཡོན, སློབ་སྦྱོང
truth: བདེན་པ
lie: རྫུན
mistake: ནོར་འཁྲུལ
apologise: དགོངས་དག
rights: ཐོབ་ཐང
free: རང་དབང
power: དབང་ཆ་
security: བདེ་འཇགས
danger: ཉེན་ཁ་
crisis: དཀའ་ངལ, དཀའ་རྙོག
strong: ཤུགས་ཆེན
rich: ཕྱུག་པོ
poor: དབུལ་ཕོངས
black: ནག་པོ
white: དཀར་པོ, ཕོ་བྲང་དཀར་པོ
red: དམར་པོ
green: ལྗང་ཁུ
blue: སྔོན་པོ
former: ཟུར་པ
national: རྒྱལ་ཡོངས
international: རྒྱལ་སྤྱི
foreign: ཕྱི་རྒྱལ
north: བྱང་ཕྱོགས, བྱང་ངོས
south: ལྷོ་ཕྱོགས, ལྷོ་ངོས
east: ཤར་ཕྱོགས
west: ནུབ་ཕྱོགས
sad: མྱ་ངན
two: གཉིས་ཀ
three: གསུམ
half: ཕྱེད་ཀ
agency: ཨུ་ཡོན་ལྷན་ཁང, ཚོགས་ཆུང
scandal: རུལ་སུངས, ལྐོག་ཟ
union: མནའ་སྦྲེལ
capital: རྒྱལ་ས་
US: ཨ་རི, ཨ་མེ་རི་ཀ
GB: དབྱིན
RU: ཨུ་རུ་སུ
CN: རྒྱ་ནག, ཀྲུང་གོ
IN: རྒྱ་གར
KP: ཀོ་རི་ཡ་བྱང
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'རྒྱལ་ཁབ་ཀྱི་ལྷོ་ཕྱོགས་སུ་ས་ཡོམ་ཤུགས་ཆེན་བརྒྱབ་ནས་མི་གསུམ་འདས་གྲོངས': 'country, south, earthquake, strong, three, death',
    'ཉེན་རྟོག་པས་དགེ་རྒན་ཞིག་འཛིན་བཟུང་བྱས': 'police, teacher, arrest',
    'སྲིད་འཛིན་ཟུར་པར་ཁྲིམས་ཁང་གིས་ཁྲིམས་ཐག་བཅད': 'president, former, court, sentence',
  },
  not: {
    'རྒྱལ་ཁབ་དང་རྒྱལ་སྤྱིའི་ས་ཡོམ': 'win, capital, million',
    'ལྷོ་ཁ་དང་བྱང་ཐང': 'south, north',
    'ལྷ་ས་གྲོང་གི་ཁ་ཆེ': 'mosque, capital',
  },
};
