import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "-ngane" (child, but "umngane" is a friend), "-vula" (open, but "imvula" / "izulu" is rain).
export default {
  lang: 'nd',
  words: `
man: -doda
woman: -sifazana, umfazi, abafazi
child: -ntwana, abantwana
baby: usane, insane
boy: -mfana, -bafana
girl: -nkazana, -mankazana
family: -muli, imuli
mother: umama, unina
father: ubaba, uyise
son: -ndodana
daughter: -ndodakazi
wife: inkosikazi, umkakhe
husband: umkhwenyana, -omkakhe
friend: umngane, abangane
people: -bantu, uzulu
student: -fundi
teacher: umbalisi, ababalisi
doctor: -dokotela
soldier: -sotsha
worker: abasebenzi, izisebenzi
farmer: umlimi, abalimi
driver: -tshayeli
player: -dlali
tourist: -vakatshi
refugee: -phepheli
leader: -khokheli, -mkhokheli
expert: ingcitshi, izingcitshi
journalist: -ntathelizindaba, izintathelizindaba
artist: -hlabeleli
king: inkosi, amakhosi
president: -mongameli
minister: -ngqongqotshe
mayor: -meya
government: -hulumende
parliament: -phalamende
party: -bandla
election: -khetho
vote: -vota, -voti
law: -mthetho
court: -mthethwandaba, -nkantolo, -mthethwandabeni
judge: -mahluleli
lawyer: -gqwetha
prison: -jele, -ntolongo
police: -pholisa
crime: -lamacala, -bugebenga
kill: -bulal-, -bulaw-
death: ukufa, -shonile
injured: -limele, -limala
attack: -hlasel-
bomb: -bhomba, -bhomu
shoot: -dubul-
gun: umbhobho, imibhobho
rape: -hlukuluz-, -dlwengul-
steal: -ntshontsh-, isela, amasela
arrest: -botshwa, -botshwe, -bopha
suspect: -cabangelwa
trial: icala, amacala
sentence: -gwetsh-, -gwebo
investigation: -chwayisis-, -hlolisis-
war: impi, izimpi
peace: ukuthula
army: -butho
border: -ngcele
protest: -tshengisel-
strike: -tshiyamsebenzi
earthquake: -zamazama
storm: -phepho
flood: -zikhukhula, -khukhula
rain: izulu
fire: umlilo, -mlilo
accident: ingozi, izingozi, -ngozi
rescue: -hleng-, -sindis-
missing: -lahlek-, -nyamalal-
disaster: -hlekelele, incithakalo
money: imali, izimali
price: -ntengo, amanani
tax: umthelo, imithelo
bank: -bhanga
market: -makethe, -mikitha
company: -nkampani
trade: -mbhizimusi, -ezohwebo
work: umsebenzi, imisebenzi
pay: umholo, imiholo, -bhadal-
million: izigidi, -million
thousand: inkulungwane, izinkulungwane
hundred: amakhulu, ikhulu
dollar: -dola
buy: -thenga, -thenge
sell: -thengis-
economy: -mnotho
oil: -mafutha, -phetro
energy: -magetsi, -gesi
food: -kudla
car: -mota
plane: -ndizamtshina, -ndiza
train: -stimela, -sitimela
road: -gwaqo, -gwaqweni
house: indlu, izindlu, umuzi
building: -akhiwo
city: -dolobho
village: isigaba, izigaba
country: ilizwe, amazwe
world: -mhlaba, -hlabeni
sea: -lwandle
river: umfula, imifula
mountain: -ntaba
forest: igusu, -hlathi
water: -manzi
hospital: -bhedlela
disease: umkhuhlane, imikhuhlane
virus: -gcikwane
cancer: -mvukuzane
medicine: umuthi, imithi
vaccine: -jekiseni
health: -mpilakahle, -mpilakuhle
birth: -zalwa
head: ikhanda, ubuchopho
heart: -nhliziyo
body: umzimba, isidumbu
film: -filimu
music: umculo, -ngoma
book: ugwalo, ingwalo
church: -sonto, umfundisi
religion: -nkolo, -nkulunkulu
school: isikolo, izikolo, -sikolo
university: -yunivesithi
study: -mbiko, umbiko
science: -sayensi
language: ulimi, indimi
history: umlando, -mbali
award: umklomelo, -mklomelo
newspaper: iphephandaba, amaphephandaba
internet: -intanethi
phone: ucingo, -makhalekhukhwini
computer: -khompyutha
game: -mdlalo, -midlalo
festival: umkhosi, imikhosi
drink: utshwala
animal: -nyamazana
dog: inja, izinja
cow: inkomo, izinkomo
bird: inyoni, izinyoni
fish: inhlanzi
football: ibhola, -bhola
team: iqembu, amaqembu
win: -nqob-, -phumelel-
lose: -hlulwa, -hlulwe
cup: inkomitsho
coach: -qeqetshi
day: ilanga, insuku
night: ubusuku, ebusuku
week: iviki, amaviki
month: inyanga, izinyanga
year: umnyaka, iminyaka
today: lamuhla, khathesi
hour: ihola, amahola
minute: imizuzu
first: wakuqala, yakuqala, lakuqala
second: wesibili, yesibili
last: wokucina, yokucina
old: abadala, osekhulile
young: abatsha, intsha
time: isikhathi
say: uthe, ithe
speak: -khulum-, inkulumo
ask: umbuzo, imibuzo, -buza
answer: -phendul-, impendulo
write: -bhala, incwadi
warn: -xwayis-
fear: -esab-
hope: ithemba, -themba
promise: -thembis-, isithembiso
agree: -vumelwan-
meet: -mhlangano, -hlangan-
support: -sekel-
help: uncedo, -nceda, -ncedis-
plan: uhlelo, -hlelo
change: -ntshintsho, -guqul-
return: -phendukel-, -buyel-
begin: -qalisa, -qala
end: -phelile, -phele
find: -thole, -tholakal-
search: -dinga, -dingw-
destroy: -dilizw-, -diliza
escape: -baleka, -balekile
release: -khululw-
resign: -esula, -xotshw-
visit: -vakatshel-
marry: umtshado, -thath-
love: -thando
learn: -mfundo, -funda
truth: -qiniso
lie: amanga
apologise: -xolo
rights: -malungelo, -lungelo
free: -nkululeko
power: -mandla
security: -kuvikel-
crisis: -nhlupho, uhlupho
big: omkhulu, enkulu, elikhulu
small: -ncane, -ncinyane
rich: -nothileyo
poor: -yanga, abayanga
black: -mnyama, abansundu
white: -mhlophe, amakhiwa
red: -bomvu
green: -luhlaza
former: owayengu-, owayeyi-
national: -zwelonke, lonke elizweni
foreign: -ngaphandle
north: -nyakatho
south: -ningizimu
east: -mpumalanga
west: -ntshonalanga
angry: -thukuthel-, -zondile
happy: -thokoz-, -jabul-
sad: -dabuk-
hard: -nzima
two: ababili, ezimbili, amabili
three: -thathu
four: abane, ezine, amane
five: -hlanu
six: -sithupha
seven: -yisikhombisa
ten: litshumi, -tshumi
name: ibizo, amabizo
part: -ngxenye
candidate: -khethwayo
scandal: -nkohlakalo
capital: inhlokodolobho, isihloko
US: melika, emelika, america, us
GB: bhilithani, britain, ngilandi, uk
RU: russia, rashiya
CN: china
KP: north korea, north korea
FR: france, furansi
SY: syria
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Amapholisa abophe amadoda amathathu ngokubulala umlimi': 'police, man, three, kill, farmer',
    'UMongameli ukhulume ephalamende ngokhetho': 'president, speak, election',
    'Abantu abahlanu bafele engozini yemota emgwaqweni': 'people, five, car, road',
  },
  not: {
    'Umngane uvule isivalo': 'rain, open',
    'Isikhala sivaliwe kakhulu': 'close, school',
  },
};
