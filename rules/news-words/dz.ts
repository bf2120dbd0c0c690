import type { NewsWords } from '../../core/match/news-words.ts';

// The mark after a syllable is written where the form would be found inside a longer syllable (རྒྱལ་ཁ in རྒྱལ་ཁབ, ས་ཡ in ས་ཡོམ).
export default {
  lang: 'dz',
  words: `
man: ཕོ་སྐྱེས
woman: ཨམ་སྲུ
child: ཨ་ལུ་, ཨ་ལོ་
girl: བུམོ, བུ་མོ
family: བཟའ་ཚང
people: མི་སེར
student: སློབ་ཕྲུག
teacher: སློབ་དཔོན
doctor: དྲུང་འཚོ
worker: ལས་གཡོགཔ, ལཱ་གཡོགཔ
farmer: སོ་ནམ་པ, སོ་ནམཔ
tourist: ལྟ་བཤལ
leader: འགོ་ཁྲིད, འགོ་དཔོན
expert: མཁས་མཆོག
journalist: གསར་འགོད
king: རྒྱལ་པོ, མི་དབང
president: སྲིད་འཛིན
minister: བློན་ཆེན, བློན་པོ
government: གཞུང་གིས, གཞུང་གི
parliament: ཚོགས་འདུ, སྤྱི་ཚོགས
party: སྲིད་དོན་ཚོགས་པ
election: བཙག་འཐུ
vote: ཚོགས་རྒྱན
law: ཁྲིམས་དོན, བཅའ་ཁྲིམས
court: ཁྲིམས་འདུན
judge: དྲང་དཔོན
prison: བཙོན་ཁང
police: ཁྲིམས་སྲུང་འགག
crime: ནག་ཉེས
death: ཚེ་ལས་འདས, ཤི་རྐྱེན
injured: རྨ་རྐྱེན
arrest: འཛིན་བཟུང
investigation: ཞིབ་དཔྱད
war: དམག་འཁྲུག, དམག་འཐབ
peace: ཞི་བདེ
army: དམག་སྡེ, དམག་མི
border: ས་མཚམས
earthquake: ས་གཡོམ, ས་ཡོམ
flood: ཆུ་རུད
rain: ཆར་པ, ཆརཔ
fire: མེ་རྐྱེན
accident: རྐྱེན་ངན
disaster: གཏོར་རྐྱེན, རང་བཞིན་རྐྱེན
emergency: གློ་བུར
weather: གནམ་གཤིས
environment: མཐའ་འཁོར
money: དངུལ་ཀྲམ, མ་དངུལ
price: གོང་ཚད
tax: ཁྲལ་བསྡུ, དཔྱ་ཁྲལ
bank: དངུལ་ཁང
market: ཚོང་ལམ
trade: ཚོང་འབྲེལ
work: ལཱ་གཡོག
pay: གླ་ཆ་, དངུལ་ཕོགས
million: ས་ཡ་
billion: ཐེར་འབུམ
percent: བརྒྱ་ཆ་
economy: དཔལ་འབྱོར
energy: གློག་མེ
food: བཞེས་སྒོ, ལྟོ་ཆས
car: སྣུམ་འཁོར
plane: གནམ་གྲུ
bridge: ཟམ་པ
road: འཁོར་ལམ
airport: གནམ་ཐང
house: ཁྱིམ
building: སྒྲིང་ཁྱིམ
build: བཟོ་སྐྲུན
city: ཁྲོམ་སྡེ
village: གཡུས
country: རྒྱལ་ཁབ
world: འཛམ་གླིང
sea: རྒྱ་མཚོ
forest: ནགས་ཚལ
water: འཐུང་ཆུ
hospital: སྨན་ཁང
disease: ནད་གཞི, ནད་པ
vaccine: སྔོན་འགོག་སྨན
health: གསོ་བའི
film: གློག་བརྙན
music: གླུ་གཞས
book: ཀི་དེབ
religion: ཆོས་ལུགས
school: སློབ་གྲྭ
university: མཐོ་རིམ་སློབ་གྲྭ, གཙུག་ལག་སློབ་སྡེ
study: ཞིབ་འཚོལ
science: ཚན་རིག
language: སྐད་ཡིག
history: ལོ་རྒྱུས
television: རྒྱང་མཐོང
newspaper: གསར་ཤོག
internet: ཡོངས་འབྲེལ
phone: བརྒྱུད་འཕྲིན
computer: གློག་རིག
game: རྩེད་འགྲན
festival: ཚེས་བཅུ, དུས་ཆེན
animal: སེམས་ཅན
football: རྐང་རྩེད, རྐང་རིལ
match: འགྲན་བསྡུར
win: རྒྱལ་ཁ་
athlete: རྩེད་རིག
week: བདུན་ཕྲག
today: ད་རིས
hour: ཆུ་ཚོད
minute: སྐར་མ
new: གསརཔ
young: ན་གཞོན
future: མ་འོངས
speak: གསུང་བཤད
answer: ལན་གསལ
agree: གན་ཡིག, ཆིངས་ཡིག
meet: ཞལ་འཛོམས, འཛོམས་འདུ
support: རྒྱབ་སྐྱོར
help: གྲོགས་རམ
plan: འཆར་གཞི
decide: གྲོས་ཆོད
change: འགྱུར་བ, འགྱུར་བཅོས
rise: ཡར་སེང
begin: འགོ་བཙུགས
open: སྒོ་ཕྱེ
resign: དགོངས་ཞུ
learn: ཤེས་རིག, ཤེས་ཡོན
rights: ཐོབ་དབང
power: དབང་ཚད
security: ཉེན་སྲུང, བདེ་འཇགས
danger: ཉེན་ཁ་
crisis: དཀའ་ངལ
poor: དབུལ་ཕོངས
national: རྒྱལ་ཡོངས
international: རྒྱལ་སྤྱི
foreign: ཕྱི་རྒྱལ, ཕྱི་འབྲེལ
north: བྱང་ཕྱོགས
south: ལྷོ་ཕྱོགས
east: ཤར་ཕྱོགས
west: ནུབ་ཕྱོགས
candidate: འདེམས་ངོ
agency: ལྷན་ཚོགས
scandal: ངན་ལྷད
capital: རྒྱལ་ས་
US: ཡུ་ཨེས, ཨ་མི་རི་ཀ
GB: ཡུ་ཀེ, བིརི་ཊེན
RU: ར་ཤི་ཡ
CN: རྒྱ་ནག
IN: རྒྱ་གར
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'ལྷོ་ཕྱོགས་རྒྱལ་ཁབ་ནང་ས་གཡོམ་འབྱུང': 'south, country, earthquake',
    'ཁྲིམས་སྲུང་འགག་པས་སློབ་དཔོན་འཛིན་བཟུང་འབད': 'police, teacher, arrest',
    'བློན་ཆེན་གྱིས་སྨན་ཁང་གསརཔ་སྒོ་ཕྱེ་གནང་ཡོདཔ': 'minister, hospital, new, open',
  },
  not: {
    'ལྷོ་བྱང་དང་ཤར': 'south, north, east',
    'ཁྲིམས་དང་འཁྲིལ': 'court, law, police',
  },
};
