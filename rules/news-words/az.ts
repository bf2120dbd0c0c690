import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'az',
  // Left out: öl- (reads as ol-: to be), on (ten), at (horse), qar- (qarşı: against), ay- (ayrı: apart), su- (sual: question).
  words: `
man: kişi, kişinin, kişilər-
woman: qadın-
child: uşaq-, uşağ-, azyaşlı
baby: körpə-
boy: oğlan-
girl: qız, qızlar-
family: ailə-
mother: ana, anası, ananın
father: ata, atası, atanın
son: oğlu, oğlunu
daughter: qızı, qızını
wife: həyat yoldaşı, arvad-
husband: əri, ərini
friend: dost, dostu, dostları
people: əhali-, insanlar-, vətəndaş-
student: tələbə-, şagird-
teacher: müəllim-
doctor: həkim-, cərrah-
soldier: əsgər-, hərbçi-
worker: işçi-, əməkdaş-
farmer: fermer-
driver: sürücü-
player: oyunçu-, futbolçu-
tourist: turist-
refugee: qaçqın-, sığınacaq
migrant: miqrant-, miqrasiya-
victim: qurban-, zərərçəkən-
leader: lider-, rəhbər-
expert: ekspert-, mütəxəssis-, alim
journalist: jurnalist-, müxbir-
artist: müğənni-, rəssam-, artist-
actor: aktyor-, aktrisa-
king: kral-
president: prezident-
minister: nazir, naziri, nazirli-
mayor: mer, meri
government: hökumət-
parliament: parlament-, deputat-, senat-
party: partiya-
election: seçki-
vote: səsvermə-, səs verdi, referendum-
law: qanun-
court: məhkəmə-
judge: hakim-
lawyer: vəkil-, prokuror-
prison: həbsxana-, həbs, məhbus-
police: polis-
crime: cinayət-
murder: qətl-
kill: öldürü-, öldürd-, öldürən
death: ölüm, ölümü, həlak
injured: yaralan-, yaralı-
attack: hücum-, hücüm
bomb: bomba-, partlayış-
shoot: atəş, güllə-
gun: silah-, tapança-
stab: bıçaq-
rape: zorlam-, seksual
steal: oğurlu-, oğurla-, quldurluq-
arrest: saxlanıl-, həbs ed-, həbs olun-
suspect: şübhəli-
accuse: ittiham-, günahlandır-
sentence: məhkum-, hökm
investigation: araşdır-, istintaq-
war: müharibə-
peace: sülh-, atəşkəs-
army: ordu, ordusu, hərbi
ship: gəmi-
missile: raket-
nuclear: nüvə, atom
terror: terror-
border: sərhəd-
sanctions: sanksiya-, embarqo-
protest: etiraz-, mitinq-, aksiya-
strike: tətil-
earthquake: zəlzələ-
tsunami: sunami-
storm: fırtına-, qasırğa-, tufan-
flood: sel, daşqın-
rain: yağış-, yağmur-
snow: qar yağ-, buz
fire: yanğın-
volcano: vulkan-
accident: qəza, qəzası, qəzada
rescue: xilas-
survive: sağ qal-
missing: itkin-, yoxa çıx-
disaster: fəlakət-
emergency: fövqəladə
weather: hava proqnoz-, temperatur-
climate: iqlim-
environment: ətraf mühit-, ekoloji-
money: pul, pulu, investisiya-
price: qiymət-
tax: vergi-, rüsum-
bank: bank, bankı, bankın
market: bazar-
company: şirkət-
trade: ticarət-, ixrac-, idxal-
work: iş yer-, məşğulluq-
pay: maaş-, əməkhaqqı-
million: milyon-
billion: milyard-
thousand: min, minlərlə
hundred: yüz, yüzlərlə
percent: faiz-
dollar: dollar-
euro: avro-
buy: satın al-, alqı
sell: satış-, satıl-, satdı
economy: iqtisad-
oil: neft, nefti, neftin
energy: enerji-, elektrik-
food: qida-, ərzaq-
car: avtomobil-, maşın-
plane: təyyarə-, uçuş-
train: qatar, qatarı, dəmir yolu
road: yol, yolu, yolda
bridge: körpü-
airport: hava liman-, aeroport-
house: ev, evi, mənzil-
building: bina, binası, binanın
build: tikinti-, inşa-
city: şəhər-
village: kənd, kəndi, kəndin
country: ölkə-
state: dövlət-, ştat
world: dünya-, qlobal
island: ada, adası, adalar-
sea: dəniz-, okean-, sahil-
river: çay, çayı, göl
mountain: dağ, dağı, dağlar-
forest: meşə-
land: torpaq-, torpağ-
water: su, suyu
space: kosmos-, kosmik, peyk
hospital: xəstəxana-
disease: xəstəlik-, xəstəliy-, xəstə
virus: virus-, pandemiya-, epidemiya-
cancer: xərçəng-
medicine: dərman-, narkotik-
vaccine: peyvənd-, vaksin-
health: səhiyyə-, sağlamlıq-, sağlamlığ-
surgery: cərrahiyyə-, əməliyyat
birth: doğuş-, doğul-, hamilə-
head: beyin, beyni
heart: ürək, ürəy-
body: cəsəd-, meyit-
film: film, filmi, kino-
music: musiqi-, mahnı-, konsert-
book: kitab-, yazıçı-
art: incəsənət-, rəsm-
museum: muzey-, sərgi-
statue: heykəl-, abidə-
church: kilsə-
religion: din, dini
mosque: məscid-, müsəlman-, islam-
school: məktəb-
university: universitet-
study: tədqiqat-, sorğu-
science: elm, elmi
language: dili, dilin, dilində
history: tarix, tarixi, tarixin
award: mükafat-
star: ulduz-
television: televiziya-, kanal-
newspaper: qəzet-, mətbuat-
internet: internet-, sayt
social media: sosial şəbəkə-, sosial media, facebook
phone: telefon-
computer: kompüter-, texnologiya-
artificial intelligence: süni intellekt-
advertisement: reklam-
game: oyun, oyunu, oyunlar-
fashion: moda, geyim-
beauty: gözəllik-
festival: festival-, bayram-
restaurant: restoran-, kafe
drink: içki-, alkoqol-, pivə
animal: heyvan-
dog: it, itlər, küçə itləri
cat: pişik-, pişiy-
horse: atlar, atçılıq
pig: donuz-
cow: inək-, mal qara
bird: quş, quşlar-
fish: balıq-, balığ-
football: futbol-
team: komanda-, yığma-
match: matç-, oyun
win: qalib, qələbə-
lose: məğlub-, uduz-
goal: qol, qolu, qollar-
champion: çempion-
cup: kuboku, kubok
coach: məşqçi-, baş məşqçi
race: yarış-
final: final-
league: liqa-
season: mövsüm-
club: klub-
athlete: idmançı-, idman
day: gün, günü, gündəlik
night: gecə-
week: həftə-
month: ayı, aylıq, ayında
year: il, ili, ildə
today: bu gün, indi
hour: saat-
minute: dəqiqə-, saniyə-
new: yeni
first: ilk, birinci
second: ikinci-
last: son, sonuncu
old: yaşlı-, qoca
young: gənc-
early: erkən, tez
late: gecik-, təxirə
time: zaman
future: gələcək-, gələcəy-
say: deyib, dedi, bildirib
speak: danış-, nitq
ask: sual-, soruş-
answer: cavab-
write: yazıb, məktub-
read: oxucu-, oxu
deny: təkzib-, inkar
warn: xəbərdarlıq-, xəbərdar
fear: qorxu-, narahat-
hope: ümid-
threaten: hədə-, təhdid-
promise: vəd, söz verib
demand: tələb, tələbi
refuse: imtina-
agree: razılaş-, saziş-, müqavilə-
meet: görüş, görüşüb, sammit-
support: dəstək-, dəstəy-
help: yardım-, kömək-
plan: plan, planı, layihə-
decide: qərar-
change: dəyişi-, islahat-
rise: artıb, artım-, bahalaş-
fall: azal-, ucuzlaş-, düşüb
return: qayıd-, qayıt-
leave: tərk, ayrıl-
begin: başla-
end: başa çat-, bitib
open: açıl-, açıb
close: bağlan-, bağlayıb
find: tapıl-, aşkar
search: axtar-
destroy: dağıl-, məhv
escape: qaçıb, qaçan
hide: gizli-, gizlə-
ban: qadağa-
release: azad edil-, azadlığa
resign: istefa-
visit: səfər-, ziyarət-
marry: evlən-, toy, nikah-
love: sevgi-, məhəbbət-
fight: mübarizə-, toqquşma-, döyüş-
cut: ixtisar-
break: qırıl-, sındır-
run: qaçış
learn: öyrən-, təhsil-
think: düşün-, fikir, fikri
truth: həqiqət-
lie: yalan-, saxta-
mistake: səhv, səhvi
apologise: üzr, üzrxahlıq-
rights: hüquqlar-, bərabərlik-
free: azad, pulsuz
power: hakimiyyət-, güc
security: təhlükəsizlik-, təhlükəsizliy-
danger: təhlükə, təhlükəli-, risk-
crisis: böhran-, problem-
big: böyük, nəhəng
small: kiçik
high: yüksək
long: uzun
strong: güclü
good: yaxşı, ən yaxşı
bad: pis
rich: zəngin-, varlı-
poor: yoxsul-, kasıb
black: qara
white: ağ
red: qırmızı
green: yaşıl
blue: mavi
former: keçmiş, sabiq
national: milli
international: beynəlxalq
foreign: xarici-
north: şimal-
south: cənub-
east: şərq-
west: qərb-
angry: qəzəb-, əsəbi
happy: xoşbəxt-, sevinc-
sad: kədər-, matəm
hard: çətin-
two: iki
three: üç
four: dörd
five: beş
six: altı
seven: yeddi
eight: səkkiz
nine: doqquz
half: yarısı, yarım
double: iki dəfə
name: adı, adını
part: hissə-
against: qarşı, əleyhinə
candidate: namizəd-
agency: agentliy-, komissiya-, komitə-
scandal: qalmaqal-, korrupsiya-
union: ittifaq-, həmkarlar
capital: paytaxt-
US: abş, amerika-
GB: britaniya-, ingiltərə-, ingilis-
DE: almani-, alman-
FR: fransa-, fransi-
RU: rusiya-, rus
CN: cin-
KP: simali koreya-, şimali koreya-, kxdr
SY: suriya-
EU: aİ
UN: bmt
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Polis jurnalisti öldürən şübhəlini saxlayıb': 'police, journalist, kill, suspect',
    'Türkiyədə güclü zəlzələ: yüzlərlə yaralı var': 'strong, earthquake, hundred, injured',
    'Prezident yeni vergi qanununu imzalayıb': 'president, new, tax, law',
  },
  not: {
    'Qardaşı ilə ayrı bir yerə oturdu': 'snow, month, horse',
    'Surətdə olanlar hamısı buradadır': 'water, death',
  },
};
