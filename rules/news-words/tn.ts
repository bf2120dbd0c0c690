import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "mme" (mother, but also "but"), "rre" (father, but mostly "Mr"), "madi" alone (money, but also blood), "fela" (end, but mostly "only").
export default {
  lang: 'tn',
  words: `
man: monna, banna
woman: mosadi-, basadi-
child: ngwana, bana
baby: lesea, masea
boy: mosimane-, basimane-
girl: mosetsana, basetsana
family: lelapa, malapa, losika
mother: mmaagwe-, bomme
father: rraagwe-
son: morwa, morwaagwe-
daughter: morwadi-, morwadie-
wife: mogatsa, mosadi wa gagwe
husband: mogatse-, monna wa gagwe
friend: tsala, ditsala
people: batho, setšhaba, baagi
student: moithuti-, baithuti-, barutwana
teacher: morutabana, barutabana
doctor: ngaka, dingaka
soldier: lesole-, masole-
worker: modiri-, badiri-
farmer: molemi-, balemi-, balemirui-
driver: mokgweetsi-, bakgweetsi-
player: motshameki-, batshameki-
tourist: bajanala, mojanala
refugee: motshabi-, batshabi-
migrant: bafaladi-, mofaladi-
victim: batswasetlhabelo-, motswasetlhabelo-
leader: moeteledipele-, baeteledipele-
expert: moitseanape-, baitseanape-
journalist: mmegadikgang, babegadikgang
artist: moopedi-, baopedi-
actor: modiragatsi-, badiragatsi-
king: kgosi, dikgosi-, kgosigadi-
president: poresitente-, moporesitente-, tautona
minister: letona, matona
mayor: meiyara, ratoropo-
government: puso, goromente-
parliament: palamente-
party: phathi-, diphathi-, lekoko-
election: ditlhopho-, tlhopho-
vote: boutu, go boutu, diboutu-
law: molao, melao
court: kgotlatshekelo-, dikgotlatshekelo-, kgotla tshekelo
judge: moatlhodi-, baatlhodi-
lawyer: mmueledi-, babueledi-, motšhotšhisi-
prison: kgolegelo-, dikgolegelo-
police: -podisi, -podise
crime: bosenyi-, borukutlhi-, bosinyi-
murder: polao, mmolai-
kill: bolaya, bolailwe-, bolaile-
death: loso, tlhokafetse-, tlhokafala
injured: gobetse-, dikgobalo-, gobala
attack: tlhasela, tlhasetswe-, tlhaselo-
bomb: bomo, dibomo-
shoot: thuntsh-, thuntsa
gun: tlhobolo-, ditlhobolo-
stab: thipa, dithipa
rape: betelela, petelelo-, beteletswe-
steal: bogodu-, legodu-, magodu-
arrest: tshwerwe-, tshwarwa, tshwarilwe-
suspect: mmelaelwa, babelaelwa
accuse: latofad-, tatofatso-
trial: tsheko-, kgetse-
sentence: katlholo-, atlholetswe-
investigation: dipatlisiso-, tlhotlhomis-, batlisisa
war: ntwa, dintwa
peace: kagiso-
army: sesole-, masole-
ship: sekepe-, dikepe-
nuclear: nyutlelia
border: molelwane-, melelwane-
protest: boipelaetso-, megwanto-, mogwanto-
strike: teraeke-, diteraeke-
earthquake: thoromo ya lefatshe, roromo ya lefatshe
storm: matsubutsubu-
flood: merwalela, morwalela
rain: pula
fire: molelo-
accident: kotsi ya tsela, kotsi, dikotsi-
rescue: falotswa, boloka
missing: timetse-, latlhegile-
disaster: masetlapelo-, matlhotlhapelo-
emergency: tshoganyetso-
weather: bosa
climate: tlelaemete-
environment: tikologo-
money: matlole-, tšhelete-
price: tlhwatlhwa, ditlhwatlhwa
tax: lekgetho-, makgetho-
bank: banka, dibanka
market: mmaraka, mebaraka
company: khampani-, dikhampani-, setlamo-
trade: kgwebo-, kgwebisano-
work: tiro, ditiro-
pay: tuelo, moputso-, megolo-
million: -milione
billion: -bilione
thousand: sekete-, dikete-
hundred: lekgolo-, makgolo-
percent: diperesente-, peresente-
dollar: -dolara
buy: reka, rekile-
sell: rekisa, thekiso-
economy: ikonomi-, itsholelo-
oil: peterolo-, leokwane-, oli
energy: motlakase-
food: dijo
car: koloi, dikoloi-
plane: sefofane-, difofane-
train: terena, diterena
road: tsela, ditsela, mmila
bridge: borogo-
airport: boemafofane-, boemelafofane-
house: ntlo, matlo
building: dikago-, kago
build: agiwa, agilwe-
city: toropo-, toropokgolo-
village: motse, metse
country: naga, dinaga
world: lefatshe-
island: setlhaketlhake-
sea: lewatle-, mawatle-
river: noka, dinoka
mountain: thaba, dithaba
forest: sekgwa, dikgwa
land: lefatshe-, mmu
water: metsi
space: lefaufau-
hospital: bookelo-, kokelo-, sepetlele-
disease: bolwetse-, malwetse-
virus: mogare-, leroborobo-
cancer: kankere-
medicine: melemo-, kalafi-
vaccine: moento-, kento
health: boitekanelo-, pholo
birth: tsholwa, belegwa, boimana
sleep: boroko-
head: tlhogo-, boboko-
heart: pelo, dipelo-
body: mmele, setopo-
film: filimi-, difilimi-
music: mmino, pina, dipina
book: buka, dibuka
art: botsweretshi-
church: kereke-, dikereke-, moruti-
religion: tumelo-, bodumedi-, modimo-
mosque: mamosalema
school: sekolo-, dikolo-
university: yunibesithi-, unibesithi-
study: patlisiso-, pego
science: saense-
language: puo, dipuo
history: histori-, ditso
award: sekgele-, dikgele-, kabo
star: naledi-, dinaledi-
television: thelebišene-, thelebishene-
newspaper: lokwalodikgang, makwalodikgang, lekwalodikgang
internet: inthanete-
phone: mogala, megala, selefounu-
computer: khomphiutha, thekenoloji-
game: motshameko-, metshameko-
fashion: feshene-, diaparo-
festival: moletlo-, meletlo-
drink: bojalwa, bojwala
animal: phologolo-, diphologolo-
dog: ntšwa, dintšwa
cat: katse, dikatse-
horse: pitse, dipitse-
pig: kolobe-, dikolobe-
cow: kgomo, dikgomo-
bird: nonyane-, dinonyane-
fish: tlhapi-, ditlhapi-
football: kgwele-
team: setlhopha, ditlhopha
match: motshameko-
win: fentse-, phenyo-, fenya
lose: fenngwa, latlhegelwa
goal: nno, dino
champion: mmampodi-, bommampodi-
cup: sejana
coach: mokatisi-, bakatisi-
race: lobelo-
final: makgaolakgang
league: liki
season: setlha
club: setlhopha
athlete: moatlelete-, baatlelete-
day: letsatsi-, malatsi-
night: bosigo-
week: beke, dibeke-
month: kgwedi-, dikgwedi-
year: ngwaga, dingwaga
today: gompieno-, jaanong
hour: ura, diura
minute: motsotso-, metsotso-
new: ntšhwa, sešwa
first: ntlha
second: bobedi-
last: bofelo-
old: motsofe-, bagodi-
young: basha, banana
time: nako, dinako-
future: isagwe-, isago
say: rile
speak: bua, puo
ask: botsa, potso, dipotso-
answer: karabo-, araba
write: kwala, lekwalo-
read: buisa
deny: ganela, itatola
warn: tlhagisa, tlhagiso-
fear: letshogo-, boifa
hope: tsholofelo-
threaten: tshosetsa, matshosetsi-
promise: tsholofetso-, solofetsa
refuse: gana, ganne
agree: tumalano-, dumalana
meet: kopano-, bokopano-, dikopano-
support: tshegetso-, tshegetsa
help: thuso, thusa
plan: leano, maano, thulaganyo-
decide: tshwetso-, ditshwetso-
change: phetogo-, diphetogo-
rise: oketsega, koketsego-
fall: fokotsega, phokotsego-
return: boela, boile
leave: tlogela, tlogetse-
begin: simolola, simolotse-
open: bula, bulwa
close: tswala, tswalwa
find: fitlhetswe-, bonwe
search: batla, patlo
destroy: senya, senyegile-, tshenyo-
escape: falola, sia
hide: sephiri-, fitlha
ban: iledis-, thibela
release: gololwa, golotswe-, gololotswe-
resign: rola marapo, ikgogela morago
visit: etela, leeto
marry: lenyalo-, manyalo-, nyala
love: lorato-
fight: lwa, ntwa
learn: thuto, ithuta
think: kakanyo-, maikutlo-
know: kitso
truth: boammaaruri-, nnete
lie: maaka
mistake: phoso, diphoso-
apologise: maitshwarelo-
rights: ditshwanelo-, tshwanelo-
free: kgololesego-, mahala
power: maatla
security: pabalesego-, tshireletso-
danger: kotsi, borai
crisis: mathata, bothata
big: kgolo
small: nnye, nnyane-
good: siame, sentle-
bad: maswe, bosula
rich: khumo, bahumi-
poor: lehuma, khumanego-
black: ntsho, bantsho-
white: tshweu-, basweu-, makgoa
red: khibidu-, hubidu-
national: bosetšhaba
international: boditšhabatšhaba, ditšhabatšhaba
foreign: moseja, mafatshe a sele
north: bokone-
south: borwa
east: botlhaba
west: bophirima
angry: bogale-, kgalefo-
happy: boitumelo-, itumela
sad: khutsafalo-, hutsafetse-
hard: thata, bokete-
two: pedi, babedi-
three: tharo, bararo-
four: nne, bane
five: tlhano-, batlhano-
six: thataro-, barataro-
seven: supa, bosupa
eight: robedi-, borobedi-
nine: robongwe-, borobongwe-
ten: lesome-
half: halofo-
name: leina, maina
part: karolo-
agency: khomišene-, komiti-, khomishene-
scandal: bobodu-, tshenyetso setšhaba
union: mokgatlho wa badiri
capital: motsemogolo-
US: amerika, us
GB: boritane, engelane, uk
RU: russia, rašia
CN: china
KP: korea bokone, north korea
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Mapodisi a tshwere banna ba le bararo ka polao ya morutabana': 'police, man, three, murder, teacher',
    'Batho ba le batlhano ba tlhokafetse mo kotsing ya koloi': 'people, five, death, car',
    'Kgotlatshekelo e atlholetse moporesitente': 'court, president',
  },
  not: {
    'Mme o rile fela jalo': 'mother, end',
    'Rre Modise o kwa gae': 'father, police',
  },
};
