import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "mā" (white; also "and" / "for"), "kau" (cow; also "only", "don't"), "hapū" (pregnant; also a subtribe), "utu" for pay (also price).
export default {
  lang: 'mi',
  words: `
man: tāne, tangata
woman: wahine, wāhine
child: tamaiti, tamariki
baby: pēpi
boy: tama
girl: kōtiro, hine
family: whānau
mother: whaea, māmā
father: pāpā, matua
son: tama
daughter: tamāhine
wife: hoa wahine
husband: hoa tāne
friend: hoa
people: tāngata, hunga
student: ākonga, tauira
teacher: kaiako
doctor: tākuta, rata
soldier: hōia
worker: kaimahi
farmer: kaiahuwhenua, kaipāmu
driver: kaitaraiwa
player: kaitākaro
tourist: tāpoi
migrant: manene
leader: kaiārahi, rangatira, kaihautū
expert: mātanga, pūkenga, kairangahau
journalist: kaipūrongo, kairīpoata
artist: ringatoi, kaiwaiata
actor: kaiwhakaari
king: kīngi, kuini
president: perehitini, tumuaki
minister: minita
mayor: koromatua
government: kāwanatanga
parliament: pāremata
party: rōpū tōrangapū, pāti
election: pōtitanga, kōwhiringa pōti
vote: pōti, pōtitia
law: ture
court: kōti, kooti
judge: kaiwhakawā
lawyer: rōia
prison: whare herehere, herehere
police: pirihimana
crime: taihara
murder: kōhuru, kōhurutanga
kill: patua, kōhurutia
death: mate, hemo, matenga
injured: whara, taotū
attack: whakaeke, huaki
bomb: poma, pahū
shoot: pupuhi, pūhia
gun: rākau pū
stab: oka, werohia
rape: pāwhera, taitōkai
steal: tāhae, whānako
arrest: hopukina, mauhere
accuse: whakapae, whakapaetia
trial: whakawākanga
sentence: whiu
investigation: whakatewhatewha, tūhuratanga
war: pakanga
peace: rongomau, maungārongo
army: ope taua, ope kātua
ship: kaipuke, poti
nuclear: karihi
terror: kaiwhakatuma, whakatuma
protest: porotēhi, mautohe, hīkoi
strike: porotū
earthquake: rū whenua, rūwhenua
tsunami: parawhenua, tai āniwhaniwha
storm: huripari, āwhā, tūpuhi
flood: waipuke
rain: ua
snow: hukarere, huka
fire: ahi
volcano: puia
accident: aituā, tūkinga
rescue: whakarauora, whakaora
survive: mōrehu
missing: ngaro
disaster: aituā, parekura
emergency: ohotata
weather: huarere
climate: āhuarangi
environment: taiao
money: moni, pūtea
price: utu
tax: tāke
bank: pēke
market: mākete
company: kamupene, pakihi, kamupanī
trade: tauhokohoko, hokohoko
work: mahi
million: miriona
billion: piriona
thousand: mano
hundred: rau
percent: ōrau, paihēneti
dollar: tāra
buy: hoko, hokona
sell: hoko atu
economy: ōhanga
oil: hinu
energy: pūngao, hiko
food: kai
car: motokā
plane: wakarererangi, waka rererangi
train: tereina
road: rori, huarahi
bridge: piriti, arawhata
airport: taunga wakarererangi, taunga waka rererangi
house: whare, kāinga
build: hangaia, hanga
city: tāone
village: papakāinga
country: whenua
world: ao
island: moutere, motu
sea: moana
river: awa, roto
mountain: maunga
forest: ngahere
land: whenua
water: wai
space: tuarangi
hospital: hōhipera
disease: mate, tahumaero
virus: huaketo, mate urutā
cancer: mate pukupuku
medicine: rongoā
vaccine: ārai mate, āraimate
health: hauora
surgery: hāparapara, poka
birth: whānautanga
sleep: moe
head: māhunga, ūpoko, roro
heart: manawa, ngākau
body: tinana, tūpāpaku
film: kiriata
music: puoro, waiata
book: pukapuka
art: toi
museum: whare pupuri taonga
statue: whakapakoko
church: hāhi, whare karakia
religion: whakapono, atua
school: kura
university: whare wānanga
study: rangahau, rīpoata
science: pūtaiao
language: reo
history: hītori
award: paraihe
star: whetū
television: pouaka whakaata
newspaper: niupepa, nūpepa
internet: ipurangi
social media: pāpāho pāpori, pāhopori
phone: waea
computer: rorohiko, hangarau
advertisement: whakatairanga
game: kēmu, tākaro
fashion: kākahu
beauty: ātaahua
festival: ahurei, taiopenga
restaurant: wharekai
drink: waipiro, inu
animal: kararehe
dog: kurī
cat: ngeru
horse: hōiho
pig: poaka
bird: manu
fish: ika
football: whutupōro, poiwhana
team: tīma, kapa
match: whakataetae, kēmu
win: wikitōria, toa
champion: toa
cup: kapu
coach: kaiwhakaako
race: tauomaoma, omanga
final: whakamutunga
league: rīki
club: karapu
athlete: kaipara, hākinakina
night: pō
week: wiki
month: marama
year: tau
today: ināianei
hour: hāora
minute: meneti
new: hou
first: tuatahi
second: tuarua
last: whakamutunga
old: kaumātua, tawhito
young: rangatahi, taiohi
late: tōmuri
time: wā
future: anamata
say: hei tā
speak: kōrero
ask: pātai
answer: whakautu
write: tuhi, reta
read: pānui
warn: whakatūpato
fear: mataku, wehi
hope: tūmanako
threaten: whakatuma, whakaweti
promise: oati
agree: whakaae, whakaaetanga
meet: hui
support: tautoko
help: āwhina
plan: mahere
decide: whakatau, whakatauhia
change: panoni, whakarerekē
rise: piki, pikinga
fall: heke, hinga, taka
return: hoki, hokinga
leave: wehe
begin: tīmata, tīmatanga
end: mutu
open: whakatuwhera, tuwhera
close: kati, katia
find: kitea
search: rapu, kimi
destroy: pakaru, whakangaro
escape: oma
hide: huna
ban: aukati, rāhui
release: tukuna
resign: rihaina
visit: toronga, haerenga
marry: mārena
love: aroha
fight: whawhai
cut: tapahi
fly: rere
run: oma
learn: mātauranga, ako
think: whakaaro
know: mōhio
truth: pono
lie: teka, horihori
mistake: hapa
apologise: whakapāha
rights: mōtika
free: herekore
power: mana
security: haumarutanga, haumaru
danger: mōrearea
crisis: raruraru
big: nui
small: iti
high: teitei
long: roa
strong: kaha
good: pai
bad: kino
rich: whai rawa
poor: pōhara, rawakore
black: pango
red: whero
green: kākāriki
blue: kikorangi
former: o mua
national: ā motu
foreign: tāwāhi
north: raki
south: tonga
east: rāwhiti
west: hauāuru
angry: riri
happy: hari, koa
sad: pōuri
hard: uaua
one: kotahi
two: rua
three: toru
four: whā
five: rima
six: ono
seven: whitu
eight: waru
nine: iwa
ten: tekau
half: haurua
name: ingoa
part: wāhanga
candidate: kaitono
agency: kōmihana, komiti
union: uniana
capital: tāone matua
US: amerika, hononga o amerika, us
GB: ingarangi, peretānia, piritana, uk
RU: rūhia, ruhia
CN: haina
KP: kōrea ki te raki, korea raki
FR: wīwī, parani
DE: tiamana, tiamani
AU: ahitereiria
JP: hapani
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Ka hopukina e ngā pirihimana ngā tāne tokotoru mō te kōhuru i te kaiako': 'arrest, police, man, murder, teacher',
    'Kua mate te tokorima i te rū whenua i Īnia': 'death, earthquake',
    'Hei tā te minita, ka nui ake te moni mō ngā hōhipera': 'say, minister, money, hospital, big',
  },
  not: {
    'Kāore i tae mai ngā manuhiri nei': 'white, bird',
    'Kaua e haere ki te hapū': 'cow, birth',
  },
};
