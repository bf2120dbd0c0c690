import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "tshigidi" (a gun, but also a thousand), "maanḓa" (power, but mostly "very").
export default {
  lang: 've',
  words: `
man: munna, vhanna
woman: mufumakadzi-, vhafumakadzi-, musadzi-
child: ṅwana, vhana
boy: mutukana, vhatukana
girl: musidzana, vhasidzana
family: muṱa, miṱa
friend: khonani-, dzikhonani-
people: vhathu-, tshitshavha, vhadzulapo-
student: mugudi-, vhagudi-, matshudeni-
teacher: mudededzi-, vhadededzi-
doctor: dokotela, madokotela
soldier: muswole-, maswole-
worker: mushumi-, vhashumi-
farmer: vhorabulasi-, rabulasi-, vhalimi-
driver: mureili-, vhareili-
player: mutambi-, vhatambi-
tourist: vhaendelamashango-, muendelamashango-
victim: vhapondwa, mupondwa
leader: murangaphanḓa, vharangaphanḓa
journalist: ramafhungo-, vhoramafhungo-
artist: muimbi-, vhaimbi-
king: khosi, mahosi-
president: muphuresidennde-, phuresidennde-, muphresidennde-
minister: minisiṱa, dziminisiṱa
mayor: meyara, dzimeyara
government: muvhuso-
parliament: phalamennde-
party: ḽihoro-, mahoro-
election: khetho-, dzikhetho-
vote: vouta, vouthi-, voutela
law: mulayo-, milayo-
court: khothe-, dzikhothe-
judge: muhaṱuli-, vhahaṱuli-
lawyer: ramilayo-, vhoramilayo-
prison: dzhele-
police: -pholisa
crime: vhutshinyi-, vhatshinyi-, vhutshivha
kill: vhulaya, vhulawa, vhulahwa
death: lufu, lovha, lovhile-
injured: huvhala, huvhele-, mahuvhadzo-
attack: ṱhasela, ṱhaselwa
bomb: bomo, dzibomo-
shoot: thunziwa, thunzha
rape: binya, binyiwa, u binya
steal: vhutsotsi-, mbava
arrest: farwa, farwe, fariwa
suspect: muhumbulelwa, vhahumbulelwa
trial: tsengo-, mulandu-, milandu-
sentence: khaṱulo-, gwevho-
investigation: ṱhoḓisiso-, tsedzuluso-
war: nndwa
peace: mulalo-
army: mmbi, vhupileli-
border: mukano-, mikano-
protest: mugwalabo-, migwalabo-
earthquake: mudzinginyo-
storm: ḓumbu, maḓumbu-
flood: muḓalo-, miḓalo-
rain: mvula
fire: mulilo-, mililo-
accident: khombo-, dzikhombo-
missing: xela, xelile-
weather: mutsho-
environment: mupo
money: tshelede-, masheleni-
price: mutengo-, mitengo-
tax: muthelo-, mithelo-
bank: bannga, dzibannga
market: maraga, mimaraga
company: khamphani-, dzikhamphani-
trade: mbambadzo-
work: mushumo-, mishumo-
pay: muholo-, miholo-
million: -miḽioni, -miḽiyoni
billion: -biḽioni, -biḽiyoni
hundred: ḓana, maḓana
percent: phesenthe-, dziphesenthe-
dollar: -doḽara, -dolara
buy: renga, rengiwa
sell: rengisa, rengiswa
economy: ikonomi-
oil: phethirolo-, oili
energy: muḓagasi-
food: zwiḽiwa
car: goloi, dzigoloi-, modoro-
plane: bufho, mabufho-
train: tshidimela, zwidimela
road: bada, dzibada
house: nnḓu, dzinnḓu-
building: tshifhaṱo-, zwifhaṱo-
city: ḓorobo-, dziḓorobo-
village: muvhundu-, mivhundu-
country: shango-, mashango-
world: ḽifhasi-
sea: lwanzhe-
river: mulambo-, milambo-
mountain: thavha, dzithavha
forest: ḓaka, maḓaka
water: maḓi
hospital: sibadela, vhuongelo-, zwibadela
disease: vhulwadze-, malwadze-, dwadze-
cancer: khentsa
medicine: mushonga, mishonga, zwidzidzivhadzi-
health: mutakalo-
birth: bebwa, vhuimana
sleep: khofhe-
head: ṱhoho
heart: mbilu
body: muvhili-, tshitumbu-
film: filimu-
music: muzika, nyimbo-
book: bugu, dzibugu-
church: kereke-, dzikereke-, mufunzi-
religion: vhurereli-, Mudzimu-
school: tshikolo-, zwikolo-, tshikoloni-
university: yunivesithi-
study: muvhigo-, ṱhoḓuluso-
science: saintsi-
language: luambo-, nyambo-
history: ḓivhazwakale-
award: pfufho-, dzipfufho-
star: ṋaledzi-, dziṋaledzi-
television: thelevishini-
newspaper: gurannḓa, dzigurannḓa
internet: inthanethe-
phone: luṱingo-, ṱhingothendeleki-
computer: khomphyutha, thekhinoḽodzhi-
game: mutambo-, mitambo-
festival: vhuṱambo-
drink: halwa, alikoholo-
animal: phukha, dziphukha
dog: mmbwa, dzimmbwa
horse: bere
pig: nguluvhe-
cow: kholomo-
bird: tshiṋoni-, zwiṋoni-
fish: khovhe-
football: bola, bola ya milenzhe
team: thimu, dzithimu-
win: kunda, vhakundi-, gunda
day: ḓuvha, maḓuvha
night: vhusiku-
week: vhege, dzivhege-
month: ṅwedzi-, miṅwedzi-
year: ṅwaha, miṅwaha
today: ṋamusi-
hour: awara
minute: miniti-, dziminete-, minete-
second: vhuvhili-
old: vhalala, mukalaha
young: vhaswa, muswa
time: tshifhinga, zwifhinga
future: vhumatshelo-
speak: amba, ambo
ask: mbudziso-, dzimbudziso-
answer: phindulo-, fhindula
write: ṅwala, vhurifhi-
warn: sevhedza, tsevho-
fear: nyofho-
hope: fulufhelo-
promise: fulufhedzisa
agree: thendelano-, tendelana
meet: muṱangano-, miṱangano-
support: thikhedzo-, tikedza
help: thuso, thusa
plan: pulane-, dzipulane-
decide: tsheo
change: tshanduko-
begin: thoma, thomiwa
open: vula, vulwa
close: vala, valiwa
find: waniwa, wanala
search: ṱoḓa
destroy: tshinyadza, tshinyalelo-
escape: shavha
hide: tshiphiri-, dzumba
release: vhofholola, vhofhololwa
visit: dalela, madalo-
marry: mbingano-, vhinga
love: lufuno-
learn: pfunzo-, guda
know: nḓivho-
truth: ngoho
lie: mazwifhi-
mistake: vhukhakhi-, khakhathi-
apologise: pfarelo-
rights: pfanelo-, dzipfanelo-
free: mbofholowo-, mahala
security: tsireledzo-
crisis: thaidzo-, dzithaidzo-
big: khulwane-, hulwane-
poor: vhushayi-, vhashayi-
black: vharema
white: vhatshena, makhuwa
north: devhula
south: tshipembe-
east: vhubvaḓuvha
west: vhukovhela
two: mbili, vhavhili-
three: raru, vhararu-
four: vhaṋa, nṋa
five: ṱhanu, vhaṱanu-
ten: fumi
name: dzina, madzina
part: tshipiḓa
agency: khomishini-, komiti-
scandal: vhuaḓa
US: amerika, us
GB: britain, engilane, uk
RU: russia
CN: china
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Mapholisa vho fara vhanna vhararu nga mulandu wa u vhulaya mudededzi': 'police, man, three, trial, kill, teacher',
    'Vhathu vhaṱanu vho lovha khomboni ya goloi': 'people, five, car',
    'Muphuresidennde vha amba nga ha khetho phalamenndeni': 'president, speak, election, parliament',
  },
  not: {
    'Vho vha vhe na maanḓa vhukuma': 'power, gun',
    'Tshigidi tsha vhathu': 'gun, money',
  },
};
