import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "se" (father; too short), "cya kabiri" for second (half of "kimwe cya kabiri", a half).
export default {
  lang: 'rw',
  words: `
man: -mugabo, -bagabo
woman: -mugore, -bagore
child: -mwana, abana
baby: -ruhinja, -mpinja
boy: -muhungu, -bahungu
girl: -mukobwa, -bakobwa
family: -muryango, -miryango
mother: nyina, -mubyeyi, mama
father: papa, sekuru
son: umuhungu we
daughter: umukobwa we
wife: umugore we, umufasha we
husband: umugabo we
friend: -nshuti
people: -bantu, -baturage
student: -munyeshuri, -banyeshuri
teacher: -mwarimu, -barimu, mwarimu
doctor: -muganga, -baganga, muganga
soldier: -sirikare
worker: -mukozi, -bakozi
farmer: -muhinzi, -bahinzi, -borozi
driver: -shoferi
player: -mukinnyi, -bakinnyi
tourist: mukerarugendo, ba mukerarugendo
refugee: -mpunzi
migrant: -bimukira, -mwimukira
leader: -muyobozi, -bayobozi
expert: -mpuguke, -nzobere
journalist: -munyamakuru, -banyamakuru
artist: -muhanzi, -bahanzi, -ririmbyi
king: -mwami, -mwamikazi, abami
president: perezida, perezidansi
minister: minisitiri, minisiteri
mayor: meya
government: guverinoma, leta
parliament: inteko ishinga amategeko, -depite, sena
party: -shyaka, -mashyaka
election: -matora, itora
vote: gutora, -majwi, batoye
law: -tegeko, -mategeko
court: -rukiko, -nkiko
judge: -mucamanza, -bacamanza
lawyer: -munyamategeko, -banyamategeko, avoka
prison: gereza, -mfungwa
police: polisi, -polisi
crime: -cyaha, -byaha
murder: -bwicanyi, kwica
kill: yishe, bishe, yishwe
death: -rupfu, yapfuye, bapfuye
injured: -komere-, -nkomere
attack: -gitero, -bitero
bomb: -gisasu, -bisasu
shoot: yarashe, yarashwe, kurasa
gun: -mbunda, -ntwaro
stab: -cyuma, -byuma
rape: gusambanya, -sambany-, gufata ku ngufu
steal: -bujura, -mujura, -bajura
arrest: muri yombi, yafashwe, bafashwe
suspect: -kekwaho, -cyekwaho
accuse: -ashinja, -shinjwa, -regwa
trial: -rubanza, kuburana
sentence: yakatiwe, -gihano, -gifungo
investigation: -perereza
war: -ntambara
peace: -mahoro, -gahenge
army: -ngabo, -gisirikare
ship: -bwato, amato
missile: misile, misire
nuclear: kirimbuzi, nikeleyeri
terror: -terabwoba, -byihebe
border: -mupaka, -mipaka
sanctions: -bihano
protest: -myigaragambyo, -igaragambya
strike: guhagarika akazi
earthquake: -mutingito, -mitingito
tsunami: tsunami
storm: -nkubi, serwakira
flood: -mwuzure, -myuzure
rain: -mvura
snow: -rubura
fire: -nkongi, -muriro
volcano: -kirunga, -birunga
accident: -mpanuka, mpanuka
rescue: -butabazi, gutabara, -tabawe
survive: -rokotse
missing: -rengero, yabuze
disaster: ibiza
emergency: byihutirwa, ibihe bidasanzwe
weather: -teganyagihe, -kirere
climate: -mihindagurikire
environment: -bidukikije
money: -mafaranga, -shoramari
price: -giciro, -biciro
tax: -musoro, -misoro
bank: banki
market: isoko, -masoko
company: sosiyete, kompanyi, ikigo
trade: -bucuruzi
work: akazi, -mirimo
pay: -mushahara, -mishahara, kwishyura
million: miliyoni
billion: miliyari
thousand: -gihumbi, -bihumbi
hundred: -magana
percent: ku ijana
dollar: -dolari, -adolari
euro: -mayero
buy: kugura, yaguze
sell: kugurisha, -gurish-
economy: -bukungu
oil: peteroli, lisansi
energy: -mashanyarazi, -ngufu
food: -biribwa, -biryo
car: -modoka
plane: -ndege
train: gariyamoshi, gari ya moshi
road: -muhanda, -mihanda
bridge: -kiraro, ibiraro
airport: ikibuga cy'indege, ibibuga by'indege
house: inzu, amazu
building: -nyubako
build: kubaka, -ubatse, yubatswe
city: -mujyi, -mijyi
village: -mudugudu, -midugudu
country: -gihugu, -bihugu
world: isi
island: -kirwa, -birwa
sea: -nyanja
river: -mugezi, uruzi, -kiyaga
mountain: -musozi, -misozi
forest: -shyamba, -mashyamba
land: -butaka
water: amazi
space: -sanzure
hospital: -bitaro, -vuriro
disease: -ndwara, -barwayi
virus: virusi, -cyorezo
cancer: kanseri
medicine: umuti, imiti, -buvuzi
vaccine: -rukingo, -nkingo
health: -buzima
surgery: kubagwa, yabazwe
birth: -vutse, kubyara, -twite
sleep: -bitotsi, gusinzira
head: -mutwe, -bwonko
heart: -mutima
body: -mubiri, -murambo, -mirambo
film: filime, sinema
music: -muziki, -ndirimbo
book: -gitabo, -bitabo
art: -bugeni
museum: ingoro ndangamurage, inzu ndangamurage
church: kiliziya, -torero, pasiteri
religion: idini, imana, -madini
mosque: -musigiti, -yisilamu
school: -shuri, -mashuri
university: kaminuza
study: -bushakashatsi, raporo
science: siyansi
language: -rurimi, -ndimi
history: -mateka
award: -gihembo, -bihembo
star: -cyamamare, -byamamare
television: televiziyo
newspaper: -kinyamakuru, -binyamakuru
internet: -nterineti, murandasi
social media: imbuga nkoranyambaga
phone: telefone, telefoni
computer: mudasobwa, -koranabuhanga
artificial intelligence: ubwenge buhangano, ubwenge bw'ubukorano
advertisement: kwamamaza
game: -mukino, -mikino
fashion: -mideli, -myambaro
beauty: -bwiza, nyampinga
festival: -serukiramuco, -birori
restaurant: resitora, -kabari, -tubari
drink: -nzoga, byeri
animal: -nyamaswa
dog: imbwa
cat: -njangwe
horse: -farashi, -mafarashi
pig: -ngurube
cow: inka
bird: -nyoni
fish: amafi, ifi, -burobyi
football: ruhago, umupira w'amaguru
team: ikipe, -makipe
match: -mukino
win: -tsinze, -ntsinzi
lose: -tsinzwe
goal: -gitego, -bitego
champion: -egukanye
cup: -gikombe
coach: -mutoza, -batoza
race: -siganwa, -masiganwa
final: umukino wa nyuma, finale
league: shampiyona
season: umwaka w'imikino
club: ikipe
athlete: siporo
day: -munsi, -minsi
night: ijoro
week: -cyumweru, -byumweru
month: -kwezi, amezi
year: -mwaka, -myaka
today: uyu munsi
hour: isaha, -masaha
minute: -munota, -minota
new: gishya, bishya, mushya
first: wa mbere, bwa mbere, ya mbere
second: wa kabiri, bwa kabiri
last: wa nyuma, ya nyuma
old: -musaza, -mukecuru
young: -rubyiruko, -musore
late: gutinda, -subitswe
time: igihe
future: ejo hazaza, -hazaza
say: yavuze, yatangaje, avuga
speak: -jambo, -biganiro
ask: yabajije, kubaza
answer: -gisubizo, yasubije
write: yanditse, -baruwa, kwandika
read: gusoma, -basomyi
deny: -hakanye, guhakana
warn: -muburo, yaburiye
fear: -bwoba, -mpungenge
hope: -cyizere
promise: -sezerano, -sezeranyije
demand: yasabye, basabye
refuse: yanze, banze
agree: -masezerano, -emeranyije
meet: inama, yahuye, bahuye
support: -nkunga, -shyigiki-
help: -bufasha, -fasha
plan: gahunda, -mushinga, -mishinga
decide: -cyemezo, -byemezo
change: -mpinduka, -hindu-
rise: -iyongereye, -zamuka
fall: -gabanutse, -gabanuka
return: -garutse, kugaruka
leave: yavuye, bavuye
begin: gutangira, -tangiye
end: -rangiye, gusoza
open: -funguwe, gufungura
close: -funzwe, gufunga
find: -vumbu-, yabonetse
search: -shakish-
destroy: gusenya, -senye
escape: guhunga, yatorotse, -hunze
hide: -banga, guhisha, kwihisha
ban: kubuza, -bujijwe
release: -rekuwe, kurekura
resign: yeguye, kwegura, -irukanwe
visit: -ruzinduko, gusura, yasuye
marry: -bukwe, -shyingir-
love: -rukundo
fight: -mirwano, kurwana
cut: kugabanya
run: kwiruka
learn: -burezi, -masomo, kwiga
think: -gitekerezo, -tekere-
know: kumenya
truth: ukuri
lie: -kinyoma, -binyoma, -bihuha
mistake: ikosa, -makosa
apologise: -mbabazi
rights: -burenganzira
free: -bwisanzure, ku buntu
power: -butegetsi, -bubasha
security: -mutekano
danger: akaga, -byago
crisis: -kibazo, -bibazo, -makimbirane
big: munini, kinini, nini
small: muto, gito, nto
long: -rerure
strong: -komeye
good: neza, mwiza
bad: mubi, mbi, nabi
rich: -mukire, -bakire, -muherwe
poor: -mukene, -bakene, -bukene
black: -birabura, -mukara
white: -mweru, -bazungu
red: -mutuku, -tukura
green: -cyatsi
blue: -bururu
former: wahoze, bahoze, wahoze ari
international: mpuzamahanga
foreign: amahanga, mu mahanga, ububanyi n'amahanga
north: -majyaruguru
south: -majyepfo
east: -burasirazuba
west: -burengerazuba
angry: -burakari, -rakaye
happy: -byishimo
sad: -gahinda, -kababaro
hard: bigoye, -goye
one: umwe, rimwe
two: babiri, abiri, -byiri
three: batatu, atatu, -shatu
four: bane, ane, enye
five: batanu, atanu, -shanu
six: batandatu, gatandatu, -tandatu
seven: barindwi, karindwi, -rindwi
eight: -munani
nine: -cyenda
ten: icumi
half: kimwe cya kabiri
name: izina, -mazina
part: igice, ibice
candidate: -kandida
agency: komisiyo, komite
scandal: ruswa
union: -bumwe, sendika
capital: umurwa mukuru
US: amerika, abanyamerika, leta zunze ubumwe
GB: ubwongereza, abongereza, umwongereza
DE: ubudage, abadage
FR: ubufaransa, abafaransa
RU: uburusiya, abarusiya
CN: ubushinwa, abashinwa
KP: koreya ya ruguru
IN: ubuhinde
IT: ubutaliyani
JP: ubuyapani
ES: esipanye
EU: ubumwe bw uburayi
UN: onu, umuryango w abibumbye
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Polisi yafashe abagabo batatu bakekwaho kwica umwarimu': 'police, man, three, suspect, murder, teacher',
    'Perezida yavuze ko amatora azaba mu mahoro': 'president, say, election, peace',
    "Abantu batanu bapfuye mu mpanuka y'imodoka ku muhanda": 'people, five, death, road',
  },
  not: {
    'Isiha yabonye umugisha': 'world, hour',
    'Umwembe uraryoshye cyane': 'one, two',
  },
};
