import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'lo',
  words: `
man: ຜູ້ຊາຍ, ຊາຍໜຸ່ມ
woman: ແມ່ຍິງ, ຜູ້ຍິງ
child: ເດັກນ້ອຍ, ເດັກ
baby: ເດັກເກີດໃໝ່
boy: ເດັກຊາຍ
girl: ເດັກຍິງ
family: ຄອບຄົວ
mother: ຜູ້ເປັນແມ່
father: ຜູ້ເປັນພໍ່
son: ລູກຊາຍ
daughter: ລູກສາວ
wife: ພັນລະຍາ
husband: ສາມີ
friend: ໝູ່ເພື່ອນ
people: ປະຊາຊົນ, ພົນລະເມືອງ, ປະຊາກອນ
student: ນັກຮຽນ, ນັກສຶກສາ
teacher: ຄູສອນ, ຄູອາຈານ
doctor: ທ່ານໝໍ, ແພດ
soldier: ທະຫານ
worker: ກຳມະກອນ, ແຮງງານ, ພະນັກງານ
farmer: ຊາວນາ, ຊາວກະສິກອນ
driver: ຄົນຂັບລົດ, ຜູ້ຂັບຂີ່
player: ນັກເຕະ
tourist: ນັກທ່ອງທ່ຽວ
refugee: ອົບພະຍົບ
migrant: ຄົນເຂົ້າເມືອງ, ແຮງງານເຄື່ອນຍ້າຍ
victim: ຜູ້ເຄາະຮ້າຍ
leader: ຜູ້ນຳ, ຜູ້ນໍາ
expert: ຜູ້ຊ່ຽວຊານ, ນັກວິທະຍາສາດ, ນັກວິເຄາະ
journalist: ນັກຂ່າວ, ຜູ້ສື່ຂ່າວ
artist: ນັກຮ້ອງ, ສິນລະປິນ
actor: ນັກສະແດງ
king: ກະສັດ
president: ປະທານາທິບໍດີ, ປະທານປະເທດ
minister: ລັດຖະມົນຕີ
mayor: ເຈົ້າຄອງ
government: ລັດຖະບານ
parliament: ລັດຖະສະພາ, ສະພາແຫ່ງຊາດ, ສະພາສູງ
party: ພັກຝ່າຍຄ້ານ, ພັກການເມືອງ
election: ເລືອກຕັ້ງ
vote: ລົງຄະແນນສຽງ, ປ່ອນບັດ
law: ກົດໝາຍ
court: ສານສູງສຸດ, ສານປະຊາຊົນ
judge: ຜູ້ພິພາກສາ
lawyer: ທະນາຍຄວາມ, ໄອຍະການ
prison: ຈຳຄຸກ, ຕິດຄຸກ, ນັກໂທດ
police: ຕຳຫຼວດ, ຕໍາຫຼວດ, ຕຳຫລວດ
crime: ອາຊະຍາກຳ, ອາຊະຍາກໍາ
murder: ຄາດຕະກຳ, ຄາດຕະກໍາ
kill: ສັງຫານ, ຂ້າຕາຍ
death: ເສຍຊີວິດ, ຕາຍ
injured: ບາດເຈັບ
attack: ໂຈມຕີ
bomb: ລະເບີດ
shoot: ຍິງປືນ, ຍິງກັນ
gun: ອາວຸດ, ປືນ
stab: ມີດແທງ
rape: ຂົ່ມຂືນ
steal: ລັກຊັບ, ປຸ້ນ
arrest: ຈັບກຸມ, ຈັບຕົວ
suspect: ຜູ້ຕ້ອງສົງໄສ
accuse: ກ່າວຫາ
trial: ດຳເນີນຄະດີ, ດໍາເນີນຄະດີ
sentence: ຕັດສິນ, ລົງໂທດ
investigation: ສືບສວນ, ສອບສວນ
war: ສົງຄາມ
peace: ສັນຕິພາບ, ຢຸດຍິງ
army: ກອງທັບ
ship: ກຳປັ່ນ, ກໍາປັ່ນ, ເຮືອຮົບ
missile: ລູກສອນໄຟ, ຂີປະນາວຸດ
nuclear: ນິວເຄລຍ
terror: ກໍ່ການຮ້າຍ
border: ຊາຍແດນ
sanctions: ລົງໂທດທາງເສດຖະກິດ, ມາດຕະການລົງໂທດ
protest: ປະທ້ວງ
strike: ນັດຢຸດງານ
earthquake: ແຜ່ນດິນໄຫວ
tsunami: ຊູນາມິ, ສຶນາມິ
storm: ພາຍຸ
flood: ນ້ຳຖ້ວມ, ນໍ້າຖ້ວມ
rain: ຝົນຕົກ
snow: ຫິມະ
fire: ໄຟໄໝ້, ໄຟປ່າ
volcano: ພູເຂົາໄຟ
accident: ອຸບັດຕິເຫດ, ອຸປະຕິເຫດ
rescue: ກູ້ໄພ, ຊ່ວຍຊີວິດ
survive: ລອດຊີວິດ
missing: ຫາຍສາບສູນ, ສູນຫາຍ
disaster: ໄພພິບັດ
emergency: ສຸກເສີນ
weather: ອຸນຫະພູມ, ພະຍາກອນອາກາດ
climate: ດິນຟ້າອາກາດ, ໂລກຮ້ອນ
environment: ສິ່ງແວດລ້ອມ, ມົນລະພິດ
money: ເງິນທຶນ, ລົງທຶນ
price: ລາຄາ
tax: ພາສີ, ອາກອນ
bank: ທະນາຄານ
market: ຕະຫຼາດ, ຕະຫລາດ
company: ບໍລິສັດ
trade: ການຄ້າ, ສົ່ງອອກ, ນຳເຂົ້າ
work: ວຽກເຮັດງານທຳ, ວຽກງານ
pay: ເງິນເດືອນ, ຄ່າແຮງ
million: ລ້ານ
billion: ພັນລ້ານ
thousand: ຫຼາຍພັນ, ຫລາຍພັນ
hundred: ຫຼາຍຮ້ອຍ, ຫລາຍຮ້ອຍ
percent: ເປີເຊັນ
dollar: ໂດລາ
euro: ເອີໂຣ, ຢູໂຣ
buy: ຊື້
sell: ການຂາຍ, ຈຳໜ່າຍ
economy: ເສດຖະກິດ
oil: ນ້ຳມັນ, ນໍ້າມັນ
energy: ພະລັງງານ, ໄຟຟ້າ
food: ອາຫານ
car: ລົດຍົນ, ລົດໃຫຍ່
plane: ເຮືອບິນ, ຖ້ຽວບິນ, ສາຍການບິນ
train: ລົດໄຟ
road: ຖະໜົນ, ທາງຫຼວງ
bridge: ຂົວມິດຕະພາບ, ຂົວຂ້າມ
airport: ສະໜາມບິນ
house: ເຮືອນ
building: ອາຄານ, ຕຶກ
build: ກໍ່ສ້າງ
city: ຕົວເມືອງ
village: ໝູ່ບ້ານ
country: ປະເທດ
world: ທົ່ວໂລກ, ຂອງໂລກ
island: ເກາະ
sea: ທະເລ, ມະຫາສະໝຸດ
river: ແມ່ນ້ຳ, ແມ່ນໍ້າ
mountain: ສາຍພູ, ປີນພູ
forest: ປ່າໄມ້
land: ທີ່ດິນ
water: ນ້ຳດື່ມ, ນ້ຳປະປາ
space: ອາວະກາດ, ດາວທຽມ
hospital: ໂຮງໝໍ
disease: ຕິດເຊື້ອ, ພະຍາດ, ຄົນເຈັບ
virus: ໄວຣັສ, ໂຄວິດ
cancer: ມະເຮັງ
medicine: ຢາປົວ, ປິ່ນປົວ
vaccine: ວັກຊີນ, ວັກແຊງ
health: ສຸຂະພາບ, ສາທາລະນະສຸກ
surgery: ຜ່າຕັດ
birth: ເກີດລູກ, ຖືພາ
heart: ຫົວໃຈ
head: ສະໝອງ
body: ຮ່າງກາຍ, ຊາກສົບ
film: ຮູບເງົາ
music: ດົນຕີ, ບົດເພງ, ຄອນເສີດ
book: ໜັງສື, ນັກຂຽນ
art: ສິນລະປະ
museum: ຫໍພິພິທະພັນ, ພິພິທະພັນ
statue: ຮູບປັ້ນ, ອະນຸສາວະລີ
church: ໂບດ
religion: ສາສະໜາ
mosque: ມຸສລິມ, ອິສລາມ
school: ໂຮງຮຽນ
university: ມະຫາວິທະຍາໄລ, ສາດສະດາຈານ
study: ການສຶກສາຄົ້ນຄວ້າ, ຄົ້ນຄວ້າ
science: ວິທະຍາສາດ
language: ພາສາ
history: ປະຫວັດສາດ
award: ລາງວັນ
television: ໂທລະພາບ, ໂທລະທັດ
newspaper: ໜັງສືພິມ
internet: ອິນເຕີເນັດ, ອອນລາຍ
social media: ສື່ສັງຄົມ, ເຟສບຸກ, ເຟັສບຸກ
phone: ໂທລະສັບ, ມືຖື
computer: ຄອມພິວເຕີ, ເຕັກໂນໂລຊີ, ຫຸ່ນຍົນ
artificial intelligence: ປັນຍາປະດິດ
advertisement: ໂຄສະນາ
fashion: ແຟຊັນ
beauty: ນາງງາມ
festival: ງານບຸນ, ສະເຫຼີມສະຫຼອງ
restaurant: ຮ້ານອາຫານ
drink: ເບຍ, ເຫຼົ້າ
animal: ສັດປ່າ, ສັດລ້ຽງ
dog: ໝານ້ອຍ, ສຸນັກ
cat: ແມວ
pig: ຊີ້ນໝູ
cow: ງົວ
fish: ຊາວປະມົງ, ສະຫຼາມ
football: ບານເຕະ
team: ທີມຊາດ
match: ການແຂ່ງຂັນ
win: ຊະນະ
lose: ພ່າຍແພ້
goal: ຍິງປະຕູ
champion: ແຊ້ມ, ແຊມປ້ຽນ
cup: ບານໂລກ
coach: ໂຄ້ດ, ຄູຝຶກ
league: ພຣີເມຍລີກ
season: ລະດູການ
club: ສະໂມສອນ
athlete: ນັກກິລາ, ກິລາ
week: ອາທິດ, ສັບປະດາ
month: ເດືອນ
today: ມື້ນີ້
hour: ຊົ່ວໂມງ
minute: ນາທີ
first: ຄັ້ງທຳອິດ, ຄັ້ງທໍາອິດ
second: ຄັ້ງທີສອງ
last: ສຸດທ້າຍ, ຫຼ້າສຸດ
old: ຜູ້ສູງອາຍຸ
young: ຊາວໜຸ່ມ, ໄວໜຸ່ມ
late: ຊັກຊ້າ, ເລື່ອນ
time: ເວລາ
future: ອະນາຄົດ
say: ກ່າວວ່າ
speak: ຄຳປາໄສ, ກ່າວຄຳປາໄສ, ເຈລະຈາ
ask: ຄຳຖາມ, ຄໍາຖາມ
answer: ຕອບໂຕ້
write: ຈົດໝາຍ
deny: ປະຕິເສດ
warn: ເຕືອນ
fear: ກັງວົນ, ຢ້ານ
hope: ຄວາມຫວັງ
threaten: ຂົ່ມຂູ່, ຄຸກຄາມ
promise: ໃຫ້ຄຳໝັ້ນ, ສັນຍາວ່າ
demand: ຮຽກຮ້ອງ
agree: ຂໍ້ຕົກລົງ, ເຫັນດີ
meet: ກອງປະຊຸມ, ພົບປະ
support: ສະໜັບສະໜູນ
help: ຊ່ວຍເຫຼືອ, ຊ່ວຍເຫລືອ
plan: ແຜນການ, ໂຄງການ
decide: ຕັດສິນໃຈ
change: ປ່ຽນແປງ, ປະຕິຮູບ
rise: ເພີ່ມຂຶ້ນ
fall: ຫຼຸດລົງ, ຫລຸດລົງ
return: ກັບຄືນ
leave: ຖອນທະຫານ, ຖອນຕົວ
begin: ເລີ່ມຕົ້ນ, ເລີ້ມ
end: ສິ້ນສຸດ, ຍຸຕິ
find: ຄົ້ນພົບ
search: ຄົ້ນຫາ, ຊອກຫາ
destroy: ທຳລາຍ, ທໍາລາຍ
escape: ຫຼົບໜີ, ຫລົບໜີ
hide: ຄວາມລັບ, ປົກປິດ
ban: ສັ່ງຫ້າມ, ເກືອດຫ້າມ
release: ປ່ອຍຕົວ
resign: ລາອອກ
visit: ຢ້ຽມຢາມ
marry: ແຕ່ງງານ, ແຕ່ງດອງ
love: ຄວາມຮັກ
fight: ປະທະ, ຕໍ່ສູ້
learn: ການສຶກສາ
truth: ຄວາມຈິງ
lie: ຂີ້ຕົວະ, ຂ່າວປອມ
apologise: ຂໍໂທດ
rights: ສິດທິ
free: ເສລີພາບ, ອິດສະຫຼະ
power: ອຳນາດ, ອໍານາດ
security: ຄວາມໝັ້ນຄົງ, ຄວາມປອດໄພ
danger: ອັນຕະລາຍ, ຄວາມສ່ຽງ
crisis: ວິກິດ, ບັນຫາ
big: ຂະໜາດໃຫຍ່
strong: ຮຸນແຮງ, ແຂງແກ່ນ
rich: ເສດຖີ, ຮັ່ງມີ
poor: ທຸກຍາກ
black: ຜິວດຳ, ສີດຳ
white: ທຳນຽບຂາວ, ທໍານຽບຂາວ, ສີຂາວ
red: ສີແດງ
green: ສີຂຽວ
blue: ສີຟ້າ
former: ອະດີດ
national: ແຫ່ງຊາດ
international: ສາກົນ, ນາໆຊາດ
foreign: ຕ່າງປະເທດ
north: ພາກເໜືອ, ເກົາຫຼີເໜືອ
south: ພາກໃຕ້, ເກົາຫຼີໃຕ້
east: ຕາເວັນອອກ
west: ຕາເວັນຕົກ
angry: ໃຈຮ້າຍ
happy: ດີໃຈ
sad: ໂສກເສົ້າ
hard: ຫຍຸ້ງຍາກ
two: ສອງຄົນ
three: ສາມຄົນ
four: ສີ່ຄົນ
five: ຫ້າຄົນ
half: ເຄິ່ງໜຶ່ງ
against: ຕໍ່ຕ້ານ, ຄັດຄ້ານ
candidate: ຜູ້ສະໝັກ
agency: ຄະນະກຳມະການ, ອົງການ
scandal: ສໍ້ລາດບັງຫຼວງ, ອື້ສາວ
union: ສະຫະພັນ, ສະຫະພາບ
capital: ນະຄອນຫຼວງ
US: ສະຫະລັດ, ອາເມລິກາ, ອະເມຣິກາ, ສະຫະຣັດ
GB: ອັງກິດ, ສະຫະລາຊະອານາຈັກ
RU: ຣັດເຊຍ, ລັດເຊຍ, ຣັສເຊັຽ
CN: ຈີນ
KP: ເກົາຫຼີເໜືອ, ເກົາຫລີເຫນືອ
FR: ຝຣັ່ງ
DE: ເຢຍລະມັນ, ເຢຍຣະມັນ
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'ແຜ່ນດິນໄຫວຮຸນແຮງໃນປະເທດກຣີສ ເສຍຊີວິດສາມຄົນ ບາດເຈັບຫຼາຍຮ້ອຍຄົນ': 'earthquake, strong, country, death, three, injured, hundred',
    'ຕຳຫຼວດຈັບກຸມຜູ້ຕ້ອງສົງໄສໂຈມຕີໂຮງຮຽນ': 'police, arrest, suspect, attack, school',
    'ອະດີດປະທານາທິບໍດີຖືກຕັດສິນຈຳຄຸກ': 'former, president, sentence, prison',
  },
  not: {
    'ນ້ຳຕົກແຫ່ງໃໝ່ຢູ່ເມືອງຫຼວງພະບາງ': 'flood, oil, capital',
    'ອາເມລີກາ ປະສົບຜົນສຳເລັດ ຖືກຄຸກຄາມ': 'league, body, prison',
  },
};
