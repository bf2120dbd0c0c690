import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'tr',
  // Left out: su (water, reads as şu: this), öl- (ol-: to be), öldü (oldu: became), on (ten), at (horse), el, kar- (karar, karşı), ay- (ayrı), yer-, son- (sonra), sel- (selam).
  words: `
man: erkek, erkekler, adam
woman: kadın-
child: çocuk-, çocuğ-
baby: bebek-, bebeğ-
boy: erkek çocuk
girl: kız, kızlar
family: aile-
mother: anne, annesi, annenin
father: baba, babası, babanın
son: oğlu, oğlunu
daughter: kızı, kızını
wife: eşi, eşini
husband: koca, kocası
friend: arkadaş-
people: insanlar-, halk-, vatandaş-
student: öğrenci-
teacher: öğretmen-
doctor: doktor-, hekim-, cerrah-
soldier: asker, askerler, askeri
worker: işçi-, çalışan-, emekçi-
farmer: çiftçi-
driver: sürücü-, şoför-
player: oyuncu-, futbolcu-
tourist: turist-, ziyaretçi-
refugee: mülteci-, sığınmacı-
migrant: göçmen-, göç
victim: kurban-, mağdur-
leader: lider-, başkan-
expert: uzman-, bilim insan-, araştırmacı-
journalist: gazeteci-, muhabir-
artist: sanatçı-, şarkıcı-, müzisyen-
actor: oyuncu-, aktör-, aktris-
king: kral-
president: cumhurbaşkan-, devlet başkan-
minister: bakan, bakanı, bakanlı-
mayor: belediye başkan-
government: hükümet-, kabine-
parliament: meclis-, parlamento-, milletvekil-
party: parti, partisi, partiler-
election: seçim-
vote: oy, oylama-, referandum-
law: yasa, yasası, kanun-
court: mahkeme-, yargıtay
judge: hakim-, yargıç-
lawyer: avukat-, savcı-
prison: cezaevi-, hapis, hapse
police: polis-, emniyet-, jandarma-
crime: suç, suçlu, suçu
murder: cinayet-
kill: öldür-, katled-
death: ölüm, ölümü, hayatını kaybet-
injured: yaralı-, yaralan-
attack: saldır-
bomb: bomba-, patlama-, patladı
shoot: ateş açtı, silahlı saldırı, vurul-
gun: silah-, tüfek-, tabanca-
stab: bıçak-
rape: tecavüz-, cinsel
steal: hırsız-, çaldı, soygun-
arrest: gözaltı-, tutukla-, yakaland-
suspect: şüpheli-, zanlı-
accuse: suçla-, itham-
trial: dava, davası, yargılan-
sentence: mahkum-, hapis cezası, ceza aldı
investigation: soruşturma-, inceleme-
war: savaş-
peace: barış-, ateşkes-
army: ordu-, askeri, tsk
ship: gemi-, tekne-, feribot-
missile: füze-, roket-
nuclear: nükleer, atom
terror: terör-
border: sınır, sınırı, sınırda-
sanctions: yaptırım-, ambargo-, abluka-
protest: protesto-, gösterici-, eylem-
strike: grev, grevi, greve
earthquake: deprem-
tsunami: tsunami-
storm: fırtına-, kasırga-, hortum-
flood: sel, su baskını, sellerde
rain: yağmur-, yağış-
snow: kar yağış-, buz
fire: yangın-, alevler-
volcano: yanardağ-, volkan-
accident: kaza, kazası, kazada
rescue: kurtar-
survive: hayatta kal-, sağ kurtul-
missing: kayıp, kayboldu, kaybolan
disaster: felaket-, afet-, facia-
emergency: acil-, olağanüstü hal
weather: hava durumu, meteoroloji-, sıcaklık-
climate: iklim-, küresel ısınma
environment: çevre-, kirlilik-, kirliliğ-
money: para, parası, yatırım-
price: fiyat-, maliyet-
tax: vergi-, gümrük-
bank: banka-
market: piyasa-, pazar-
company: şirket-, firma-
trade: ticaret-, ihracat-, ithalat-
work: istihdam-, çalışma-, işsiz-
pay: maaş-, ücret-, ödeme-
million: milyon-
billion: milyar-
thousand: bin, binlerce
hundred: yüz, yüzlerce
percent: yüzde
dollar: dolar-
euro: euro-, avro
buy: satın al-
sell: satış-, satıl-, sattı
economy: ekonomi-
oil: petrol-, akaryakıt-, benzin-
energy: enerji-, elektrik-, elektriğ-
food: gıda-, yemek-, yiyecek-
car: otomobil-, araç, araba-
plane: uçak, uçağ-, uçuş-
train: tren, treni, demiryolu-
road: karayolu-, otoyol-, yolu
bridge: köprü-
airport: havaliman-, havaalan-
house: ev, evi, konut-
building: bina, binası, binada
build: inşa-
city: şehir-, şehri-, kent
village: köy, köyü, köyde
country: ülke-
state: devlet-, eyalet-
world: dünya-, küresel
island: ada, adası, adalar-
sea: deniz-, okyanus-, sahil-
river: nehir-, nehri-, göl
mountain: dağ, dağı, dağlar-
forest: orman-
land: arazi-, toprak-, toprağ-
water: suyu, suları, içme suyu
space: uzay-, uydu-
hospital: hastane-
disease: hastalı-, hasta, hastalar-
virus: virüs-, salgın-, pandemi-
cancer: kanser-
medicine: ilaç-, uyuşturucu-, tedavi-
vaccine: aşı, aşısı, aşılama-
health: sağlık-, sağlığ-
surgery: ameliyat-
birth: doğum-, doğdu, hamile-
sleep: uyku-, uyuyan-
head: kafa, kafası, beyin-
heart: kalp, kalbi, kalbine
body: ceset-, cesedi-, vücut-
film: film, filmi, sinema-
music: müzik-, müziğ-, şarkı-
book: kitap-, kitab-, yazar-
art: sanat, sanatı, ressam-
museum: müze-, sergi-
statue: heykel-, anıt-
church: kilise-, papaz-
religion: din, dini, dinin
mosque: cami, camii, müslüman-
school: okul-, lise-
university: üniversite-, profesör-
study: araştırma-, anket-
science: bilim-
language: dili, dilin, dilleri
history: tarih, tarihi, tarihin-
award: ödül-
star: yıldız-
television: televizyon-, kanal-
newspaper: gazete, gazetesi, dergi-
internet: internet-, site
social media: sosyal medya, facebook
phone: telefon-
computer: bilgisayar-, yazılım-, teknoloji-
artificial intelligence: yapay zeka
advertisement: reklam-
game: oyun, oyunu, oyunlar-
fashion: moda, kıyafet-, elbise-
beauty: güzellik-, kozmetik-
festival: festival-, bayram-, kutla-
restaurant: restoran-, lokanta-
drink: içki-, bira, alkol-
animal: hayvan-
dog: köpek-, köpeğ-
cat: kedi, kedisi, kediler-
horse: atlar, atı, atların
pig: domuz-
cow: inek, inekler-, sığır-
bird: kuş, kuşlar-, kuşu
fish: balık-, balığ-
football: futbol-
team: takım-
match: maç, maçı, maçta
win: kazandı, kazanan-, galibiyet-
lose: kaybetti, yenilgi-, mağlu-
goal: gol, golü, golle-
champion: şampiyon-
cup: kupa-
coach: teknik direktör-, antrenör-, kaptan-
race: yarış-
final: final-
league: lig, ligi, liginde
season: sezon-
club: kulüp-, kulüb-
athlete: atlet-, sporcu-, spor
day: gün, günü, günlük
night: gece-
week: hafta-
month: ayı, aylık, ayında
year: yıl, yılı, yılında
today: bugün-
hour: saat-
minute: dakika-, saniye-
new: yeni, yeniden
first: ilk
second: ikinci-
last: son
old: yaşlı-, eski
young: genç-
early: erken-
late: gecikme-, ertelen-
time: zaman-
future: gelecek-, geleceğ-
say: dedi, açıkladı, söyledi
speak: konuş-
ask: sordu, soru, sorusu
answer: yanıt-, cevap-
write: yazdı, mektup-, mektub-
read: okuyucu-, okur
deny: yalanlad-, reddetti
warn: uyarı-, uyardı
fear: korku-, endişe-
hope: umut-, umud-
threaten: tehdit-, tehdid-
promise: söz verdi, vaat-, vaad-
demand: talep-, çağrı-
refuse: reddet-, geri çevir-
agree: anlaşma-, mutabakat-
meet: görüşme-, görüştü, zirve-
support: destek-, desteğ-
help: yardım-
plan: plan, planı, proje-
decide: karar-
change: değiş-, reform-
rise: arttı, artış-, yükseld-
fall: düşüş-, düştü, azald-
return: döndü, dönüş-
leave: ayrıl-, terk etti
begin: başla-
end: sona er-, bitti, biten
open: açıldı, açılış-, açık
close: kapat-, kapan-
find: bulundu, buldu, keşfed-
search: arama, aranan, aranıyor
destroy: yıkıl-, yıkım-, çöktü
escape: kaçtı, kaçan-, kaçış-
hide: gizli-, saklad-
ban: yasak-, yasağ-
release: serbest bırak-, tahliye-
resign: istifa-, görevden alın-
visit: ziyaret-, seyahat-, gezi
marry: evlen-, evlilik-, düğün-
love: aşk, aşkı, sevgi-
fight: mücadele-, çatışma-, kavga-
cut: kesinti-, kesti
break: kırıld-, kırdı
fly: uçtu, uçan
run: koşu, koştu
learn: öğren, öğrendi, eğitim-
think: düşün-, görüş
know: biliyor, bilen
truth: gerçek, gerçeğ-, hakikat-
lie: yalan, yalanı, sahte
mistake: hata, hatası, yanlış-
apologise: özür-
rights: hakları, eşitlik
free: özgür-, serbest
power: güç, gücü, iktidar-
security: güvenlik-, güvenliğ-
danger: tehlike-, risk-
crisis: kriz-, sorun-
big: büyük, dev
small: küçük, küçüğ-
high: yüksek-
long: uzun
strong: güçlü-
good: iyi, en iyi
bad: kötü-
rich: zengin-, servet-
poor: yoksul-, fakir-
black: siyah-
white: beyaz-
red: kırmızı-
green: yeşil-
blue: mavi
former: eski
national: ulusal, milli
international: uluslararası
foreign: yabancı-, dışişleri
north: kuzey-
south: güney, güneyi-
east: doğu, doğusu-, doğuda
west: batı, batısı-
angry: öfke-, kızgın
happy: mutlu-, sevinç-
sad: üzgün, üzüntü-, yas
hard: zor, zorlu
two: iki
three: üç
four: dört
five: beş
six: altı
seven: yedi
eight: sekiz
nine: dokuz
half: yarı, yarısı, yarım
double: iki kat-
name: adı, ismi, isim-
part: bölüm-, parça-
against: karşı
candidate: aday-
agency: ajans-, komisyon-, kurulu
scandal: skandal-, yolsuzlu-
union: birliği, sendika-
capital: başkent-
US: abd, amerika-, amerikali-
GB: ingiltere-, ingiliz-, britanya-, birlesik krallik-
DE: alman-
FR: frans-
RU: rus-
CN: cin-, cinli-
KP: kuzey kore-
SY: suriye-
IL: israil-
EU: ab
UN: bm
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Depremde üç kişi hayatını kaybetti, yüzlerce yaralı var': 'earthquake, three, hundred, injured',
    'Polis gazeteciyi öldüren şüpheliyi gözaltına aldı': 'police, journalist, kill, suspect, arrest',
    'Cumhurbaşkanı yeni vergi yasasını açıkladı': 'president, new, tax',
  },
  not: {
    'Herkes haklı oldu ve karar verildi': 'death, snow, rights',
    'Selam söyleyip sonradan ayrı bir yere oturdu': 'flood, last, month',
  },
};
