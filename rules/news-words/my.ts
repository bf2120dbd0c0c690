import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'my',
  words: `
man: အမျိုးသားတစ်ဦး, ယောက်ျား
woman: အမျိုးသမီး
child: ကလေး
baby: မွေးကင်းစ
boy: ယောက်ျားလေး
girl: မိန်းကလေး
family: မိသားစု
mother: မိခင်
father: ဖခင်
son: သားဖြစ်သူ
daughter: သမီးဖြစ်သူ
wife: ဇနီး
husband: ခင်ပွန်း
friend: သူငယ်ချင်း
people: ပြည်သူ, လူဦးရေ
student: ကျောင်းသား, ကျောင်းသူ
teacher: ဆရာမ, ကျောင်းဆရာ
doctor: ဆရာဝန်
soldier: စစ်သား, စစ်သည်
worker: အလုပ်သမား, ဝန်ထမ်း
farmer: လယ်သမား, တောင်သူ
driver: ယာဉ်မောင်း
player: ကစားသမား
tourist: ခရီးသွား
refugee: ဒုက္ခသည်
migrant: ရွှေ့ပြောင်း
leader: ခေါင်းဆောင်
expert: ကျွမ်းကျင်သူ, ပညာရှင်
journalist: သတင်းထောက်, ဂျာနယ်လစ်
artist: အဆိုတော်, အနုပညာရှင်
actor: သရုပ်ဆောင်, မင်းသမီး
king: ဘုရင်
president: သမ္မတ
minister: ဝန်ကြီး
mayor: မြို့တော်ဝန်
government: အစိုးရ
parliament: လွှတ်တော်
party: ပါတီ
election: ရွေးကောက်ပွဲ
vote: မဲပေး, ဆန္ဒမဲ
law: ဥပဒေ
court: တရားရုံး
judge: တရားသူကြီး
lawyer: ရှေ့နေ
prison: အကျဉ်းထောင်, ထောင်ဒဏ်
police: ရဲတပ်ဖွဲ့, ရဲအရာရှိ
crime: ရာဇဝတ်
murder: လူသတ်
kill: သတ်ဖြတ်
death: သေဆုံး
injured: ဒဏ်ရာရ
attack: တိုက်ခိုက်
bomb: ဗုံး, ပေါက်ကွဲ
shoot: ပစ်ခတ်, သေနတ်ပစ်
gun: သေနတ်, လက်နက်
stab: ဓားနဲ့ထိုး, ဓားဖြင့်ထိုး
rape: မုဒိမ်း
steal: ခိုးယူ, လုယက်
arrest: ဖမ်းဆီး
suspect: သံသယရှိသူ
accuse: စွပ်စွဲ
trial: တရားစွဲ
sentence: ထောင်ဒဏ်, ပြစ်ဒဏ်
investigation: စုံစမ်း
war: စစ်ပွဲ
peace: ငြိမ်းချမ်းရေး, အပစ်အခတ်ရပ်စဲ
army: စစ်တပ်, တပ်မတော်
ship: သင်္ဘော
missile: ဒုံးကျည်
nuclear: နျူကလီးယား
terror: အကြမ်းဖက်သမား, အကြမ်းဖက်ဝါဒ
border: နယ်စပ်
sanctions: ပိတ်ဆို့
protest: ဆန္ဒပြ
strike: သပိတ်
earthquake: ငလျင်
tsunami: ဆူနာမီ
storm: မုန်တိုင်း
flood: ရေကြီး, ရေဘေး
rain: မိုးရွာ, မိုးသည်း
snow: ဆီးနှင်း, နှင်းကျ
fire: မီးလောင်
volcano: မီးတောင်
accident: ယာဉ်တိုက်, ပျက်ကျ
rescue: ကယ်ဆယ်
survive: အသက်ရှင်
missing: ပျောက်ဆုံး
disaster: သဘာဝဘေး, ကပ်ဘေး
emergency: အရေးပေါ်
weather: မိုးလေဝသ, အပူချိန်
climate: ရာသီဥတု
environment: ပတ်ဝန်းကျင်, ညစ်ညမ်း
money: ငွေကြေး, ရင်းနှီးမြှုပ်နှံ
price: ဈေးနှုန်း
tax: အခွန်
bank: ဘဏ်
market: ဈေးကွက်
company: ကုမ္ပဏီ
trade: ကုန်သွယ်, တင်ပို့, တင်သွင်း
work: အလုပ်အကိုင်
pay: လစာ, လုပ်ခ
million: သန်းချီ, ဒေါ်လာသန်း
billion: ဘီလီယံ
thousand: ထောင်ချီ
hundred: ရာချီ, ရာနဲ့ချီ
percent: ရာခိုင်နှုန်း
dollar: ဒေါ်လာ
euro: ယူရို
buy: ဝယ်ယူ
sell: ရောင်းချ
economy: စီးပွားရေး
oil: ရေနံ, လောင်စာ
energy: စွမ်းအင်, လျှပ်စစ်
food: အစားအစာ, ရိက္ခာ
car: မော်တော်ယာဉ်, မော်တော်ကား
plane: လေယာဉ်
train: ရထား
road: လမ်းမ, အဝေးပြေးလမ်း
bridge: တံတား
airport: လေဆိပ်
house: နေအိမ်
building: အဆောက်အအုံ, အဆောက်အဦ
build: တည်ဆောက်, ဆောက်လုပ်
city: မြို့ကြီး
village: ကျေးရွာ
country: နိုင်ငံများ, နိုင်ငံတွေ
state: ပြည်နယ်
world: ကမ္ဘာ
island: ကျွန်းစု, ကျွန်းပေါ်
sea: ပင်လယ်, သမုဒ္ဒရာ
river: မြစ်ရေ, မြစ်ထဲ
mountain: တောင်တန်း, တောင်တက်
forest: သစ်တော
land: မြေယာ
water: သောက်ရေ
space: အာကာသ, ဂြိုဟ်တု
hospital: ဆေးရုံ
disease: ရောဂါ, လူနာ
virus: ဗိုင်းရပ်
cancer: ကင်ဆာ
medicine: ဆေးဝါး, ဆေးကုသ
vaccine: ကာကွယ်ဆေး
health: ကျန်းမာရေး
surgery: ခွဲစိတ်
birth: မွေးဖွား, ကိုယ်ဝန်
head: ဦးခေါင်း, ဦးနှောက်
heart: နှလုံး
body: ခန္ဓာကိုယ်, ရုပ်အလောင်း
film: ရုပ်ရှင်
music: ဂီတ, သီချင်း
book: စာအုပ်, စာရေးဆရာ
art: အနုပညာ, ပန်းချီ
museum: ပြတိုက်
statue: ရုပ်တု
church: ဘုရားကျောင်း, ပုပ်ရဟန်းမင်း
religion: ဘာသာရေး
mosque: ဗလီ, မွတ်စလင်, အစ္စလာမ်
school: စာသင်ကျောင်း, အထက်တန်းကျောင်း
university: တက္ကသိုလ်, ပါမောက္ခ
study: သုတေသန, လေ့လာမှု
science: သိပ္ပံ
language: ဘာသာစကား
history: သမိုင်း
award: ဆုပေးပွဲ, နိုဘယ်ဆု
star: ကြယ်ပွင့်
television: ရုပ်မြင်သံကြား
newspaper: သတင်းစာ
internet: အင်တာနက်, အွန်လိုင်း
social media: လူမှုကွန်ရက်, ဖေ့စ်ဘွတ်
phone: ဖုန်း
computer: ကွန်ပျူတာ, စက်ရုပ်, နည်းပညာ
artificial intelligence: ဉာဏ်ရည်တု
advertisement: ကြော်ငြာ
game: ဂိမ်း
fashion: ဖက်ရှင်
beauty: အလှမယ်, အလှကုန်
festival: ပွဲတော်
restaurant: စားသောက်ဆိုင်
drink: ဘီယာ, အရက်
animal: တိရစ္ဆာန်
dog: ခွေး
horse: မြင်းစီး, မြင်းပြိုင်
pig: ဝက်သား
cow: ကျွဲနွား, အမဲသား
bird: ငှက်
fish: ငါးဖမ်း, ငါးမန်း
football: ဘောလုံး
team: ဘောလုံးအသင်း, လက်ရွေးစင်
match: ပွဲစဉ်
win: အနိုင်ရ, အောင်ပွဲ
lose: ရှုံးနိမ့်
goal: ဂိုးသွင်း
champion: ချန်ပီယံ
cup: ကမ္ဘာ့ဖလား
coach: နည်းပြ
final: ဗိုလ်လုပွဲ
league: လိဂ်
club: ကလပ်
athlete: အားကစား
week: ရက်သတ္တပတ်, သီတင်းပတ်
today: ယနေ့, ဒီနေ့
hour: နာရီ
minute: မိနစ်
new: အသစ်
first: ပထမ
second: ဒုတိယ
last: နောက်ဆုံး
old: သက်ကြီး
young: လူငယ်
late: ရွှေ့ဆိုင်း, နှောင့်နှေး
future: အနာဂတ်
say: ပြောကြား
speak: မိန့်ခွန်း, ဆွေးနွေး
ask: မေးခွန်း
answer: တုံ့ပြန်
write: ပေးစာ
deny: ငြင်းဆို
warn: သတိပေး
fear: စိုးရိမ်, ကြောက်ရွံ့
hope: မျှော်လင့်
threaten: ခြိမ်းခြောက်
promise: ကတိပြု, ကတိပေး
demand: တောင်းဆို
refuse: ငြင်းပယ်
agree: သဘောတူ
meet: တွေ့ဆုံ, ထိပ်သီး
support: ထောက်ခံ
help: အကူအညီ, ကူညီ
plan: အစီအစဉ်, စီမံကိန်း
decide: ဆုံးဖြတ်
change: ပြောင်းလဲ
rise: မြင့်တက်, တိုးလာ
fall: ကျဆင်း
return: ပြန်လာ
leave: ထွက်ခွာ, ရုပ်သိမ်း
begin: စတင်
end: ပြီးဆုံး, အဆုံးသတ်
open: ဖွင့်လှစ်
close: ပိတ်သိမ်း
find: တွေ့ရှိ
search: ရှာဖွေ
destroy: ဖျက်ဆီး, ပြိုကျ
escape: ထွက်ပြေး
hide: လျှို့ဝှက်
ban: တားမြစ်
release: လွတ်မြောက်, ပြန်လွှတ်
resign: နုတ်ထွက်, နှုတ်ထွက်
visit: ခရီးစဉ်, အလည်အပတ်
marry: လက်ထပ်, မင်္ဂလာဆောင်
love: အချစ်, ချစ်သူ
fight: တိုက်ပွဲ
cut: ဖြတ်တောက်, လျှော့ချ
learn: ပညာရေး
truth: အမှန်တရား
lie: လိမ်လည်, သတင်းတု
mistake: အမှား
apologise: တောင်းပန်
rights: အခွင့်အရေး
free: လွတ်လပ်
power: အာဏာ
security: လုံခြုံရေး
danger: အန္တရာယ်
crisis: အကျပ်အတည်း, ပြဿနာ
big: ကြီးမား, အကြီးဆုံး
strong: အားကောင်း, ပြင်းထန်
good: ကောင်းမွန်, အကောင်းဆုံး
bad: ဆိုးရွား
rich: ချမ်းသာ, သူဌေး
poor: ဆင်းရဲ
black: လူမည်း, အနက်ရောင်
white: လူဖြူ, အိမ်ဖြူတော်
red: အနီရောင်
green: အစိမ်းရောင်
blue: အပြာရောင်
former: သမ္မတဟောင်း, ဝန်ကြီးချုပ်ဟောင်း
international: နိုင်ငံတကာ
foreign: နိုင်ငံခြား
north: မြောက်ပိုင်း, မြောက်ကိုရီးယား
south: တောင်ပိုင်း, တောင်ကိုရီးယား
east: အရှေ့ပိုင်း
west: အနောက်ပိုင်း
angry: ဒေါသ
happy: ပျော်ရွှင်
sad: ဝမ်းနည်း
hard: ခက်ခဲ
two: နှစ်ဦး
three: သုံးဦး
four: လေးဦး
five: ငါးဦး
six: ခြောက်ဦး
seven: ခုနစ်ဦး
eight: ရှစ်ဦး
nine: ကိုးဦး
half: ထက်ဝက်
against: ဆန့်ကျင်
candidate: ကိုယ်စားလှယ်လောင်း
agency: ကော်မရှင်, အေဂျင်စီ
scandal: အဂတိလိုက်စား
union: သမဂ္ဂ
capital: မြို့တော်
US: အမေရိကန်, အမေရိက
GB: ဗြိတိန်, ဗြိတိသျှ, အင်္ဂလန်, အင်္ဂလိပ်, ယူကေ
RU: ရုရှား
CN: တရုတ်
KP: မြောက်ကိုရီးယား
FR: ပြင်သစ်
DE: ဂျာမန်, ဂျာမနီ
IN: အိန္ဒိယ
TR: တူရကီ, တာကီ
SY: ဆီးရီးယား
EU: အီးယူ, ဥရောပသမဂ္ဂ
UN: ကုလသမဂ္ဂ
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'ဂရိနိုင်ငံတောင်ပိုင်းမှာ ငလျင်လှုပ်၊ သုံးဦးသေဆုံး ရာနဲ့ချီဒဏ်ရာရ': 'south, earthquake, three, death, hundred, injured',
    'သမ္မတဟောင်းကို အဂတိလိုက်စားမှုနဲ့ ထောင်ဒဏ်ငါးနှစ်ချ': 'former, president, scandal, prison',
    'စာသင်ကျောင်းကို တိုက်ခိုက်တဲ့ သံသယရှိသူ ဖမ်းဆီးခံရ': 'school, attack, suspect, arrest',
  },
  not: {
    'လုံးဝက်ခနဲဖြစ်ကြောင်း ပြောသည်': 'pig, cat',
    'အမျိုးသားညီလာခံ ကားချပ်': 'man, car',
  },
};
