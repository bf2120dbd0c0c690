import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'km',
  words: `
man: បុរស
woman: ស្ត្រី, នារី
child: កុមារ, ក្មេង
baby: ទារក
boy: ក្មេងប្រុស, កុមារា
girl: ក្មេងស្រី, កុមារី
family: គ្រួសារ
mother: ម្ដាយ, ម្តាយ
father: ឪពុក
son: កូនប្រុស
daughter: កូនស្រី
wife: ប្រពន្ធ, ភរិយា
husband: ប្ដី, ប្តី, ស្វាមី
friend: មិត្តភក្តិ, មិត្តភក្ដិ
people: ប្រជាជន, ពលរដ្ឋ
student: សិស្ស, និស្សិត
teacher: គ្រូបង្រៀន
doctor: គ្រូពេទ្យ, វេជ្ជបណ្ឌិត
soldier: ទាហាន
worker: កម្មករ, បុគ្គលិក
farmer: កសិករ
driver: អ្នកបើកបរ
player: កីឡាករ, កីឡាការិនី
tourist: ទេសចរ
refugee: ភៀសខ្លួន
migrant: ចំណាកស្រុក, អន្តោប្រវេសន៍
victim: ជនរងគ្រោះ
leader: មេដឹកនាំ
expert: អ្នកជំនាញ, អ្នកវិទ្យាសាស្ត្រ
journalist: អ្នកសារព័ត៌មាន, អ្នកកាសែត
artist: តារាចម្រៀង, សិល្បករ
actor: តារាសម្ដែង, តារាសម្តែង
king: ព្រះមហាក្សត្រ, ស្ដេច
president: ប្រធានាធិបតី
minister: រដ្ឋមន្ត្រី
mayor: អភិបាលក្រុង
government: រដ្ឋាភិបាល
parliament: រដ្ឋសភា, ព្រឹទ្ធសភា
party: គណបក្ស
election: បោះឆ្នោត
vote: សន្លឹកឆ្នោត
law: ច្បាប់
court: តុលាការ
judge: ចៅក្រម
lawyer: មេធាវី, ព្រះរាជអាជ្ញា
prison: ពន្ធនាគារ, ជាប់គុក
police: ប៉ូលិស, នគរបាល, សមត្ថកិច្ច
crime: ឧក្រិដ្ឋ
murder: ឃាតកម្ម
kill: សម្លាប់
death: ស្លាប់
injured: រងរបួស, របួស
attack: វាយប្រហារ
bomb: គ្រាប់បែក, ផ្ទុះ
shoot: បាញ់ប្រហារ, បាញ់សម្លាប់
gun: កាំភ្លើង, អាវុធ
stab: កាំបិត
rape: រំលោភសេពសន្ថវៈ
steal: ចោរកម្ម, លួច, ប្លន់
arrest: ចាប់ខ្លួន, ឃាត់ខ្លួន
suspect: ជនសង្ស័យ
accuse: ចោទប្រកាន់
trial: សវនាការ
sentence: កាត់ទោស, ផ្តន្ទាទោស
investigation: ស៊ើបអង្កេត
war: សង្គ្រាម
peace: សន្តិភាព, ឈប់បាញ់
army: កងទ័ព, យោធា
ship: នាវា, កប៉ាល់
missile: មីស៊ីល
nuclear: នុយក្លេអ៊ែរ
terror: ភេរវកម្ម, ភេរវករ
border: ព្រំដែន
sanctions: ទណ្ឌកម្ម
protest: តវ៉ា, បាតុកម្ម
strike: កូដកម្ម
earthquake: រញ្ជួយដី
tsunami: ស៊ូណាមិ, ស៊ូណាមី
storm: ព្យុះ
flood: ទឹកជំនន់
rain: ភ្លៀង
snow: ព្រិល
fire: អគ្គិភ័យ, ភ្លើងឆេះ, ឆេះផ្ទះ
volcano: ភ្នំភ្លើង
accident: គ្រោះថ្នាក់
rescue: សង្គ្រោះ
survive: រស់រាន
missing: បាត់ខ្លួន
disaster: មហន្តរាយ
emergency: អាសន្ន
weather: ឧតុនិយម, សីតុណ្ហភាព
climate: អាកាសធាតុ
environment: បរិស្ថាន
money: ថវិកា, វិនិយោគ
price: តម្លៃ
tax: ពន្ធដារ, ពន្ធគយ
bank: ធនាគារ
market: ទីផ្សារ
company: ក្រុមហ៊ុន
trade: ពាណិជ្ជកម្ម, នាំចេញ, នាំចូល
work: ការងារ
pay: ប្រាក់ខែ, ប្រាក់ឈ្នួល
million: លានដុល្លារ, លាននាក់
billion: ពាន់លាន, ប៊ីលាន
thousand: រាប់ពាន់
hundred: រាប់រយ
percent: ភាគរយ
dollar: ដុល្លារ
euro: អឺរ៉ូ
buy: ទិញ
sell: លក់
economy: សេដ្ឋកិច្ច
oil: ប្រេង
energy: ថាមពល, អគ្គិសនី
food: អាហារ, ស្បៀង
car: រថយន្ត
plane: យន្តហោះ, ជើងហោះហើរ
train: រថភ្លើង
road: ផ្លូវជាតិ, ថ្នល់
bridge: ស្ពាន
airport: ព្រលានយន្តហោះ, អាកាសយានដ្ឋាន
house: ផ្ទះ
building: អគារ
build: សាងសង់
city: ទីក្រុង
village: អ្នកភូមិ, ក្នុងភូមិ
country: ប្រទេស
world: ពិភពលោក
island: ប្រជុំកោះ, លើកោះ
sea: សមុទ្រ
river: ទន្លេ
mountain: ជួរភ្នំ, ឡើងភ្នំ
forest: ព្រៃឈើ
land: ដីធ្លី
water: ទឹកស្អាត
space: អវកាស, ផ្កាយរណប
hospital: មន្ទីរពេទ្យ
disease: ជំងឺ
virus: វីរុស, មេរោគ
cancer: មហារីក
medicine: ថ្នាំពេទ្យ, ព្យាបាល
vaccine: វ៉ាក់សាំង
health: សុខភាព, សុខាភិបាល
surgery: វះកាត់
birth: សម្រាលកូន, មានផ្ទៃពោះ
sleep: ដំណេក
head: ខួរក្បាល
heart: បេះដូង
body: សាកសព
film: ភាពយន្ត
music: តន្ត្រី, ចម្រៀង
book: សៀវភៅ
art: សិល្បៈ, គំនូរ
museum: សារមន្ទីរ
statue: រូបសំណាក
religion: សាសនា
mosque: មូស្លីម, ឥស្លាម
school: សាលារៀន
university: សាកលវិទ្យាល័យ, សាស្ត្រាចារ្យ
study: ការសិក្សា, ស្រាវជ្រាវ
science: វិទ្យាសាស្ត្រ
language: ភាសា
history: ប្រវត្តិសាស្ត្រ
award: រង្វាន់
star: តារាល្បី
television: ទូរទស្សន៍
newspaper: កាសែត
internet: អ៊ីនធឺណិត, អនឡាញ
social media: បណ្ដាញសង្គម, បណ្តាញសង្គម, ហ្វេសប៊ុក
phone: ទូរស័ព្ទ
computer: កុំព្យូទ័រ, បច្ចេកវិទ្យា
artificial intelligence: បញ្ញាសិប្បនិម្មិត
advertisement: ពាណិជ្ជកម្មផ្សាយ
fashion: ម៉ូដ
beauty: បវរកញ្ញា, សម្រស់
festival: មហោស្រព, ពិធីបុណ្យ
restaurant: ភោជនីយដ្ឋាន
drink: ស្រាបៀរ, គ្រឿងស្រវឹង
animal: សត្វ
dog: សុនខ, ឆ្កែ
cat: ឆ្មា
horse: សេះ
pig: ជ្រូក
cow: គោក្របី
bird: បក្សី
fish: នេសាទ, ត្រីឆ្លាម
football: បាល់ទាត់
team: ក្រុមជម្រើសជាតិ
match: ការប្រកួត
win: ឈ្នះ, ជ័យជម្នះ
lose: បរាជ័យ
goal: គ្រាប់បាល់
champion: ជើងឯក
cup: ពានរង្វាន់
coach: គ្រូបង្វឹក
final: វគ្គផ្ដាច់ព្រ័ត្រ, វគ្គផ្តាច់ព្រ័ត្រ
league: លីគ
club: ក្លិប
athlete: អត្តពលិក, កីឡា
week: សប្ដាហ៍, សប្តាហ៍
today: ថ្ងៃនេះ
hour: ម៉ោង
first: លើកដំបូង
last: ចុងក្រោយ
old: មនុស្សចាស់, វ័យចំណាស់
young: យុវជន, ក្មេងវ័យ
late: ពន្យារ, លើកពេល
future: អនាគត
say: ថ្លែង
speak: សុន្ទរកថា, ចរចា
ask: សំណួរ
answer: ឆ្លើយតប
write: លិខិត
deny: បដិសេធ
warn: ព្រមាន
fear: បារម្ភ, ភ័យខ្លាច
hope: សង្ឃឹម
threaten: គំរាមកំហែង
promise: សន្យា
demand: ទាមទារ, អំពាវនាវ
agree: កិច្ចព្រមព្រៀង, យល់ព្រម
meet: ជំនួប, កិច្ចប្រជុំ
support: គាំទ្រ
help: ជំនួយ
plan: ផែនការ, គម្រោង
decide: សម្រេចចិត្ត
change: ផ្លាស់ប្ដូរ, ផ្លាស់ប្តូរ, កំណែទម្រង់
rise: កើនឡើង, ឡើងថ្លៃ
fall: ធ្លាក់ចុះ
return: វិលត្រឡប់, ត្រឡប់មក
leave: ចាកចេញ, ដកទ័ព
begin: ចាប់ផ្ដើម, ចាប់ផ្តើម
end: បញ្ចប់
open: សម្ពោធ, បើកដំណើរការ
find: រកឃើញ
search: ស្វែងរក
destroy: បំផ្លាញ, បាក់រលំ
escape: គេចខ្លួន, រត់គេច
hide: លាក់បាំង, សម្ងាត់
ban: ហាមឃាត់
release: ដោះលែង
resign: លាលែង
visit: ទស្សនកិច្ច
marry: រៀបការ, អាពាហ៍ពិពាហ៍
love: ស្នេហា
fight: ប៉ះទង្គិច, ប្រយុទ្ធ
cut: កាត់បន្ថយ
run: រត់ប្រណាំង
learn: អប់រំ
truth: ការពិត
lie: កុហក, ក្លែងក្លាយ
mistake: កំហុស
apologise: សុំទោស
rights: សិទ្ធិ
free: សេរីភាព
power: អំណាច
security: សន្តិសុខ
danger: ហានិភ័យ
crisis: វិបត្តិ, បញ្ហា
big: ធំជាងគេ, ដ៏ធំ
strong: ខ្លាំង
rich: សេដ្ឋី, អ្នកមាន
poor: ក្រីក្រ
black: ស្បែកខ្មៅ, ពណ៌ខ្មៅ
white: សេតវិមាន, ស្បែកស
red: ពណ៌ក្រហម
green: ពណ៌បៃតង
blue: ពណ៌ខៀវ
former: អតីត
national: ថ្នាក់ជាតិ
international: អន្តរជាតិ
foreign: បរទេស
north: ភាគខាងជើង, កូរ៉េខាងជើង
south: ភាគខាងត្បូង, កូរ៉េខាងត្បូង
east: ខាងកើត
west: ខាងលិច, លោកខាងលិច
angry: ខឹង
happy: សប្បាយ, រីករាយ
sad: សោកស្ដាយ, សោកស្តាយ
hard: លំបាក
two: ពីរនាក់
three: បីនាក់
four: បួននាក់
five: ប្រាំនាក់
ten: ដប់នាក់
half: ពាក់កណ្ដាល, ពាក់កណ្តាល
double: ទ្វេដង
against: ប្រឆាំង
candidate: បេក្ខជន
agency: ទីភ្នាក់ងារ, គណៈកម្មការ
scandal: អំពើពុករលួយ, អាស្រូវ
union: សហជីព, សហភាព
capital: រដ្ឋធានី, រាជធានី
US: អាមេរិក, សហរដ្ឋ
GB: អង់គ្លេស
RU: រុស្ស៊ី
CN: ចិន
KP: កូរ៉េខាងជើង
KR: កូរ៉េខាងត្បូង
FR: បារាំង
DE: អាល្លឺម៉ង់
IN: ឥណ្ឌា
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'រញ្ជួយដីខ្លាំងនៅភាគខាងត្បូងប្រទេសក្រិក ស្លាប់បីនាក់ រងរបួសរាប់រយ': 'earthquake, strong, south, country, death, three, injured, hundred',
    'ប៉ូលិសចាប់ខ្លួនជនសង្ស័យវាយប្រហារសាលារៀន': 'police, arrest, suspect, attack, school',
    'អតីតប្រធានាធិបតីត្រូវតុលាការកាត់ទោសពីអំពើពុករលួយ': 'former, president, court, sentence, scandal',
  },
  not: {
    'ភ្នំពេញនិងព្រះវិហារ': 'mountain, church, fire',
    'ធ្លាក់ពីព្រលានយន្តហោះ តួនាទី': 'hide, million',
  },
};
