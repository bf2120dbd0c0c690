import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "wake" for wives (almost always "his/her"), "kata" for cut (also a ward); the bare endings "-goma" (Goma), "-anza" (Mwanza),
// "-ambia" (Zambia), "-kana" (patikana), "-uza" (chunguza), "-iba" (tiba), "-apa" (hapa).
export default {
  lang: 'sw',
  words: `
man: mwanaume, wanaume, mwanamume
woman: mwanamke, wanawake
child: mtoto, watoto
baby: mtoto mchanga, kichanga, vichanga
boy: mvulana, wavulana
girl: msichana, wasichana
family: familia, jamaa
mother: mama, mamake
father: baba, babake
son: mwana wa kiume, mtoto wa kiume, mwanawe
daughter: binti, mabinti, bintiye
wife: mke, mkewe
husband: mume, mumewe
friend: rafiki, marafiki
people: watu, wananchi, raia
student: mwanafunzi, wanafunzi
teacher: mwalimu, walimu
doctor: daktari, madaktari
soldier: mwanajeshi, wanajeshi, askari
worker: mfanyakazi, wafanyakazi
farmer: mkulima, wakulima
driver: dereva, madereva
player: mchezaji, wachezaji
tourist: mtalii, watalii
refugee: mkimbizi, wakimbizi
migrant: mhamiaji, wahamiaji, uhamiaji
victim: mwathiriwa, waathiriwa, wahanga
leader: kiongozi, viongozi
expert: mtaalam-, wataalam-, wanasayansi
journalist: mwandishi wa habari, waandishi wa habari, wanahabari
artist: msanii, wasanii, mwimbaji
actor: mwigizaji, waigizaji
king: mfalme, malkia, kifalme
president: rais, urais
minister: waziri, mawaziri, wizara
mayor: meya
government: serikali-
parliament: bunge-, mbunge, wabunge
party: chama, vyama
election: uchaguzi, chaguzi
vote: kura, -piga kura, wapiga kura
law: sheria, muswada
court: mahakama-
judge: jaji, majaji, hakimu
lawyer: wakili, mawakili, mwanasheria
prison: gereza-, jela, magereza
police: polisi
crime: uhalifu, wahalifu, mhalifu
murder: mauaji, muuaji
kill: -uawa, -waua, kuua
death: kifo, vifo, -fariki
injured: majeraha, -jeruhi-, majeruhi
attack: shambulio, mashambulizi, -shambulia
bomb: bomu, mabomu, mlipuko
shoot: risasi, ufyatuaji, -fyatua
gun: bunduki, silaha
stab: kisu, visu, -chomwa kisu
rape: ubakaji, -bakwa, kubaka
steal: wizi, mwizi, kuiba
arrest: -kamatwa, -kamata, kizuizini
suspect: mshukiwa, washukiwa, mtuhumiwa
accuse: -shutumu, -tuhumu-, mashtaka
trial: kesi, -shtakiwa, -fikishwa mahakamani
sentence: hukumu, -hukumiwa, hatia
investigation: uchunguzi, upelelezi, -chunguza
war: vita
peace: amani, usitishaji vita, usitishaji mapigano
army: jeshi-, majeshi, vikosi
ship: meli, boti, mashua
missile: kombora, makombora, roketi
nuclear: nyuklia
terror: ugaidi, magaidi, kigaidi
border: mpaka wa, mipaka, mpakani
sanctions: vikwazo
protest: maandamano, waandamanaji, -andamana
strike: mgomo, migomo
earthquake: tetemeko, matetemeko
tsunami: tsunami
storm: dhoruba, kimbunga, vimbunga
flood: mafuriko
rain: mvua
snow: theluji, barafu
fire: moto, -liungua, -teketea
volcano: volkano, volcano
accident: ajali
rescue: -okoa, -okolewa, uokoaji
survive: manusura, -nusurika
missing: -toweka, -potea, -kosekana
disaster: janga, maafa, majanga
emergency: dharura
weather: hali ya hewa
climate: tabianchi, tabia nchi
environment: mazingira
money: pesa, fedha, uwekezaji
price: bei, gharama
tax: kodi, ushuru
bank: benki
market: soko-, masoko
company: kampuni-, makampuni
trade: biashara
work: kazi, ajira
pay: mshahara, mishahara, -lipwa
million: milioni
billion: bilioni
thousand: elfu, maelfu
hundred: mamia
percent: asilimia
dollar: dola
euro: euro
buy: -nunua, -nunuliwa, ununuzi
sell: kuuza, -liuza, mauzo
economy: uchumi-, kiuchumi
oil: mafuta, petroli
energy: nishati, umeme
food: chakula, vyakula
car: gari, magari
plane: ndege, safari ya ndege
train: treni, reli
road: barabara-
bridge: daraja-, madaraja
airport: uwanja wa ndege, viwanja vya ndege
house: nyumba-
building: jengo, majengo
build: -jenga, -jengwa, ujenzi
city: mji, jiji-, miji
village: kijiji-, vijiji
country: nchi-, taifa, mataifa
state: jimbo, majimbo
world: dunia-, ulimwengu, duniani
island: kisiwa-, visiwa
sea: bahari-, pwani
river: mto, ziwa
mountain: mlima-, milima
forest: msitu-, misitu
land: ardhi
water: maji
space: anga za juu, angani, satelaiti
hospital: hospitali-, kliniki
disease: ugonjwa, magonjwa, wagonjwa
virus: virusi
cancer: saratani
medicine: dawa, tiba, matibabu
vaccine: chanjo
health: afya
surgery: upasuaji
birth: -zaliwa, mjamzito, ujauzito
sleep: usingizi, -lala
head: kichwa, ubongo
heart: moyo
body: mwili, miili
film: filamu
music: muziki, wimbo, nyimbo
book: kitabu, vitabu
art: sanaa
museum: makumbusho
statue: sanamu, mnara wa kumbukumbu
church: kanisa-, makanisa, kasisi
religion: dini, mungu
mosque: msikiti-, waislamu, uislamu
school: shule-
university: chuo kikuu, vyuo vikuu, profesa
study: utafiti, ripoti
science: sayansi, kisayansi
language: lugha
history: historia, kihistoria
award: tuzo
star: nyota, staa
television: televisheni, runinga
newspaper: gazeti, magazeti
internet: mtandaoni, intaneti, tovuti
social media: mitandao ya kijamii, mtandao wa kijamii
phone: simu
computer: kompyuta, teknolojia, roboti
artificial intelligence: akili bandia, akili mnemba
advertisement: tangazo la biashara, matangazo
game: mchezo, michezo
fashion: mitindo, mavazi, nguo
beauty: urembo, ulimbwende, mrembo
festival: tamasha, sherehe
restaurant: mgahawa, mkahawa, baa
drink: pombe, bia, mvinyo
animal: mnyama, wanyama, wanyamapori
dog: mbwa
cat: paka
horse: farasi
pig: nguruwe
cow: ng'ombe, mifugo
bird: ndege mwitu
fish: samaki, uvuvi, wavuvi
football: soka, kandanda, mpira wa miguu
team: timu, kikosi
match: mechi
win: -shinda, ushindi, mshindi
lose: -shindwa, -poteza, kipigo
goal: bao, mabao, goli
champion: bingwa, ubingwa, mabingwa
cup: kombe
coach: kocha, makocha, nahodha
race: mbio
final: fainali
league: ligi
season: msimu
club: klabu
athlete: mwanariadha, wanariadha, riadha
day: siku
night: usiku
week: wiki
month: mwezi, miezi
year: mwaka, miaka
today: leo, sasa
hour: saa
minute: dakika, sekunde
new: -pya
first: kwanza
second: wa pili, ya pili
last: mwisho, iliyopita
old: mzee, wazee, mkongwe
young: kijana, vijana
early: mapema
late: -chelewa, -ahirishwa, ahirisha
time: wakati, muda
future: mustakabali, siku zijazo
say: -sema, -lisema, -eleza
speak: -zungumza, hotuba, mazungumzo
ask: -uliza, swali, maswali
answer: -jibu, majibu
write: -andika, barua
read: -soma, wasomaji
deny: -kanusha
warn: -onya, onyo, tahadhari
fear: hofu, wasiwasi, -ogopa
hope: matumaini, tumaini
threaten: -tishia, tishio, vitisho
promise: ahadi, -ahidi
demand: -taka, -dai
refuse: -kataa
agree: makubaliano, mkataba, -kubaliana
meet: mkutano, -kutana, mikutano
support: -unga mkono, uungaji mkono
help: msaada, misaada, -saidia
plan: mpango, mipango, mradi
decide: uamuzi, -amua
change: mabadiliko, -badilisha, mageuzi
rise: -ongezeka, -panda, ongezeko
fall: -anguka, -pungua, -shuka
return: -rejea, -rudi, kurejea
leave: -ondoka, -jiondoa
begin: -meanza, kuanza, -zindu-
end: -malizika, -maliza, -hitimisha
open: -fungua, -funguliwa
close: -funga, -fungwa
find: -patikana, -gundua, -gunduliwa
search: -tafuta, msako
destroy: -haribu, -haribiwa, uharibifu
escape: -toroka, -kimbia
hide: siri, -ficha, -jificha
ban: marufuku
release: -achiliwa, -achia, -achiliwa huru
resign: -jiuzulu, -futwa kazi, -timuliwa
visit: ziara, -tembelea
marry: harusi, ndoa, -oana
love: mapenzi, upendo
fight: mapigano, mapambano, -pigana
cut: -punguza, -katwa
break: -vunja, -vunjika
fly: -ruka, kuruka
run: -kimbia
learn: elimu, mafunzo, -jifunza
think: -fikiri, maoni, -amini
know: -fahamu, -julikana
truth: ukweli
lie: uongo, uwongo, habari bandia
mistake: kosa, makosa
apologise: -omba radhi, msamaha, -omba msamaha
rights: haki
free: uhuru, bure
power: madaraka, mamlaka
security: usalama-
danger: hatari
crisis: mgogoro-, tatizo, matatizo
big: mkubwa, kubwa, wakubwa
small: mdogo, ndogo, wadogo
high: -refu, juu zaidi
strong: -enye nguvu, imara, nguvu
good: nzuri, bora, mzuri
bad: mbaya, baya, vibaya
rich: tajiri, matajiri, utajiri
poor: maskini, masikini, umaskini
black: mweusi, weusi, nyeusi
white: mweupe, nyeupe, wazungu
red: nyekundu, mwekundu
green: kijani
blue: bluu, buluu
former: wa zamani, aliyekuwa
national: kitaifa, ya taifa
international: kimataifa
foreign: mambo ya nje, kigeni, wageni
north: kaskazini
south: kusini
east: mashariki
west: magharibi
angry: hasira, -kasirika, ghadhabu
happy: furaha, -furahi
sad: huzuni, maombolezo, -omboleza
hard: ngumu, vigumu, magumu
one: moja, mmoja
two: mbili, wawili, mawili
three: watatu, matatu
four: nne, wanne
five: tano, watano
six: sita
seven: saba
eight: nane
nine: tisa
ten: kumi
half: nusu
double: maradufu, mara mbili
name: jina, majina
part: sehemu
against: dhidi ya
candidate: mgombea, wagombea
agency: tume, shirika, kamati
scandal: kashfa, ufisadi, rushwa
union: umoja wa, muungano
capital: mji mkuu
US: marekani, wamarekani
GB: uingereza, mwingereza, waingereza, uk
DE: ujerumani
FR: ufaransa
RU: urusi, warusi
CN: china, uchina, wachina
KP: korea kaskazini
KR: korea kusini
IT: italia
IN: india
EU: eu, umoja wa ulaya
UN: umoja wa mataifa
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Polisi wawakamata washukiwa watatu baada ya shambulio la bomu': 'police, suspect, three, attack, bomb',
    'Rais wa zamani ahukumiwa miaka mitano jela kwa ufisadi': 'president, former, sentence, year, prison, scandal',
    'Watu 12 wafariki katika ajali ya treni kaskazini mwa nchi': 'people, death, accident, train, north, country',
    'Waandamanaji wauawa kwa risasi baada ya uchaguzi': 'protest, kill, shoot, election',
  },
  not: {
    'Aliwasili pamoja na mwenzake kwa miguu': 'one, cat, football',
    'Rais wa Zambia azuru Goma na Mwanza; hapa dawa zinapatikana': 'strike, begin, deny, promise',
    'Mbwana alisema mipira yake haipo': 'dog, football, wife',
  },
};
