import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "ubushiku" for night (also "day"), "bemba" for lake (also the language).
export default {
  lang: 'bem',
  words: `
man: -mwaume, -baume
woman: -mwanakashi, -banakashi
child: -mwana, abana
boy: -mulumendo, -balumendo
girl: -mukashana, -bakashana
family: -lupwa, -ndupwa
mother: nyina, banyina
father: wishi, bawishi
wife: -mukashi, -bakashi
husband: -mulume, -balume
friend: -fibusa, cibusa
people: -bantu
student: -musambi, -basambi
teacher: kafundisha, bakafundisha
doctor: shing'anga, badokota, dokota
soldier: -mushilika, -bashilika
worker: -babomfi, -mubomfi
farmer: -balimi, -mulimi
driver: badraifa, draifa
leader: -ntungulushi
journalist: bakalemba, kalemba
artist: bakemba, kemba
king: -mfumu
president: kateka, bakateka
minister: minisita, baminisita
government: -buteko, kamfulumende
party: -filonganino, -cilonganino
election: -masalo, -kusala
vote: -kuvota, bavota
law: -funde, -mafunde
court: -cilye, -filye
judge: kapingula, bakapingula
lawyer: baloya, loya
prison: -cifungo, -fifungo
police: kapokola, bakapokola
murder: -kwipaya
kill: baipaya, baipaiwa, aipaya
death: imfwa
injured: -kucena, bacenwa
bomb: bomba, -mabomba
gun: -mfuti
stab: -mwele, -myele
steal: -kwiba, -mupupu, -bapupu
arrest: bamwikata, baikatwa, -kwikata
trial: -mulandu, -milandu
investigation: -kufwailisha, bafwailisha
war: -nkondo, -bulwi
peace: -mutende
ship: -bwato, amato
border: -mipaka, -mupaka
earthquake: -cinkukuma, -finkukuma
storm: -cimwela
flood: -lyeshi
rain: -mfula
fire: -mulilo
accident: -busanso
rescue: -kupususha, bapususha
missing: -kuluba
disaster: -tuyofi, -kayofi
money: -ndalama
price: -mitengo, -mutengo
tax: -musonko, -misonko
bank: banki, -mabanki
market: -musika, -misika
company: kampani, bakampani
trade: -makwebo, -bukwebo
work: -ncito, -milimo
pay: -malipilo, -cilambu
million: milioni, bamilioni
hundred: -mwanda, -myanda
buy: -kushita, bashita
sell: -kushitisha, bashitisha
economy: -fyuma
oil: -mafuta
energy: -malaiti
food: -fyakulya, -cakulya
car: motoka, bamotoka
plane: -ndeke
train: shitima
road: -musebo, -misebo
bridge: -bulalo, -malalo
house: ing'anda, -mayanda
build: -kukuula, bakuula
city: -musumba, -misumba
village: -mushi, -mishi
country: icalo, -fyalo
world: -sonde
island: -cishi
river: -mumana, -mimana
mountain: -lupili, -mpili
forest: -mpanga
water: -menshi
hospital: -cipatala, -fipatala
disease: -bulwele, -malwele
virus: -kashishi, -tushishi
cancer: kansa
medicine: umuti, imiti
health: ubumi
birth: -kufyalwa, -fyalwa
sleep: utulo
head: -mutwe, -mitwe
heart: -mutima, -mitima
body: -mubili, -citumbi, -fitumbi
music: -nyimbo, -lwimbo
book: -citabo, -fitabo
church: -calici, -macalici
religion: -mipepele, lesa
school: -sukulu, -masukulu
language: -lulimi, -ndimi
history: ilyashi lya kale
award: -cilambu
star: -lutanda, -ntanda
newspaper: -nyunshipepala
internet: -ntaneti
phone: foni, lamya
computer: kompyuta
game: -bwangalo, -fyangalo
fashion: -fyakufwala
drink: -bwalwa
animal: inama
dog: imbwa
cat: pushi
pig: -nkumba
cow: ing'ombe
bird: icuni, -fyuni
fish: isabi
football: -mupila
win: -kucimfya, bacimfya
lose: -kucimfiwa
day: -nshiku
week: -mulungu, -milungu
month: -mweshi, -myeshi
year: -mwaka, -myaka
today: lelo
minute: miniti, bamineti
first: -wakubalilapo, -cakubalilapo, -yakubalilapo
last: -cakulekelesha, -wakulekelesha
old: -bakote, -mukote, -mukalamba
young: -bacaice, -mwaice
time: -nshita
say: atile, batile
speak: -kulanda, -mashiwi
ask: -cipusho, -mepusho, -kwipusha
answer: -casuko, -masuko, -kwasuka
write: -kulemba, kalata
read: -kubelenga
warn: -kusoka, -kucenjesha
fear: -mwenso
hope: -subilo
promise: -kulaya, -malayo
refuse: -kukaana
agree: -cumfwano, -kusuminishanya
meet: -kulongana, -kukumana
support: -kutungilila
help: -bwafwilisho, -kwafwa
plan: -mapange, -pange
change: -kwaluka, -maluko
begin: -kutampa, batampa
end: -kupwa
open: -kwisula
close: -kwisala
search: -kufwaya
destroy: -konaula, bonaula
escape: -kufyuka, babutuka
hide: -nkama, -kufisa
release: -kukakulwa, bakakulwa
visit: -kutandalila, -kutandala
marry: icupo, -bwinga, ukupwa umwaume
love: -citemwiko
learn: -masambililo, -kusambilila
think: -kutontonkanya, -matontonkanyo
truth: -cishinka, cishinka
lie: ubufi
mistake: -cilubo, -filubo
rights: -nsambu
free: -buntungwa
power: amaka
danger: -busanso
crisis: -bwafya, -mafya
big: -cikulu, -mukulu
small: -cinono, -munono
good: -cisuma, bwino
bad: icibi
rich: -bakankaala, -mukankaala
poor: -bapiina, -bupiina
white: -basungu, -musungu
angry: -cipyu
happy: -nsansa
sad: -bulanda
two: babili, fibili, yabili
three: batatu, fitatu, yatatu
four: bane
five: basano, fisano, yasano
ten: ikumi
name: -shina, -mashina
part: -ciputulwa
agency: -kabungwe, -tubungwe
US: amelika, america
GB: britain, uk, england
RU: russia
CN: china
KP: north korea
FR: france
DE: germany
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Bakapokola baikata abaume batatu pa mulandu wa kwipaya kafundisha': 'police, man, three, teacher',
    'Kateka atile amasalo yakaba mu mutende': 'president, say, election',
    'Imfula yaleta ilyeshi ku Lusaka, amayanda yaonaika': 'rain, flood, house',
  },
  not: {
    'Abemba balanda bwangu': 'river, king',
    'Ubushiku bwalifika': 'night, day',
  },
};
