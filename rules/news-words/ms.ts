import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'ms',
  words: `
man: lelaki
woman: wanita, perempuan
child: kanak kanak, anak, budak
baby: bayi
boy: budak lelaki, kanak kanak lelaki
girl: gadis, budak perempuan
family: keluarga, waris
mother: seorang ibu, ibunya, ibu kepada
father: bapa, ayah
son: anak lelaki, putera
daughter: anak perempuan, puteri
wife: isteri, isterinya
husband: suami, suaminya
friend: rakan, sahabat
people: rakyat, orang ramai, penduduk
student: pelajar, murid, mahasiswa
teacher: guru, cikgu
doctor: doktor
soldier: askar, anggota tentera
worker: pekerja, kakitangan, buruh
farmer: petani, peladang
driver: pemandu
player: pemain
tourist: pelancong
refugee: pelarian, suaka
migrant: pendatang, migran, imigresen
victim: mangsa
leader: pemimpin, ketua, pengerusi
expert: pakar, saintis, penyelidik
journalist: wartawan
artist: penyanyi, artis
actor: pelakon
king: raja, agong, permaisuri
president: presiden
minister: menteri, kementerian
mayor: datuk bandar
government: kerajaan, kabinet
parliament: parlimen, dewan rakyat, senat
party: parti
election: pilihan raya, pilihanraya, pru
vote: undi, pengundi, mengundi
law: undang undang, akta
court: mahkamah
judge: hakim
lawyer: peguam, pendakwa raya
prison: penjara, dipenjara, banduan
police: polis, pdrm
crime: jenayah
murder: pembunuhan, bunuh
kill: membunuh, dibunuh, terbunuh
death: maut, meninggal dunia, kematian
injured: cedera, tercedera
attack: serangan, menyerang, diserang
bomb: bom, letupan, meletup
shoot: tembakan, menembak, ditembak
gun: senjata, pistol
stab: tikam, menikam, ditikam
rape: rogol, merogol, dirogol
steal: curi, mencuri, kecurian
arrest: ditahan, tahan, ditangkap
suspect: suspek, disyaki
accuse: menuduh, dituduh, didakwa
trial: perbicaraan, saman, bicara
sentence: hukuman, dihukum, bersalah
investigation: siasatan, siasat, menyiasat
war: perang, peperangan
peace: damai, perdamaian, gencatan senjata
army: tentera, ketenteraan
ship: kapal, bot, feri
missile: peluru berpandu, roket
nuclear: nuklear
terror: pengganas, keganasan
border: sempadan
sanctions: sekatan
protest: protes, bantah, tunjuk perasaan
strike: mogok
earthquake: gempa, gempa bumi
tsunami: tsunami
storm: ribut, taufan, siklon
flood: banjir
rain: hujan
snow: salji
fire: kebakaran, terbakar, api
volcano: gunung berapi
accident: kemalangan, nahas, terhempas
rescue: menyelamat, menyelamatkan, diselamatkan
survive: terselamat, selamat
missing: hilang
disaster: bencana, malapetaka
emergency: kecemasan, darurat
weather: cuaca, suhu
climate: iklim
environment: alam sekitar, pencemaran
money: wang, dana, pelaburan
price: harga
tax: cukai, tarif
bank: bank, perbankan
market: pasaran, pasar
company: syarikat
trade: perdagangan, eksport, import
work: pekerjaan, bekerja
pay: gaji, bayar, membayar
million: juta
billion: bilion
thousand: ribu, ribuan
hundred: ratus, ratusan
percent: peratus
dollar: dolar
euro: euro
buy: beli, membeli, pembelian
sell: jual, menjual, jualan
economy: ekonomi
oil: minyak, petrol
energy: tenaga, elektrik
food: makanan
car: kereta, kenderaan
plane: pesawat, penerbangan
train: kereta api, tren, lrt
road: jalan raya, lebuh raya, lebuhraya
bridge: jambatan
airport: lapangan terbang
house: rumah, kediaman
building: bangunan
build: bina, membina, pembinaan
city: bandar, bandaraya
village: kampung
country: negara
world: dunia, global, sedunia
island: pulau, kepulauan
sea: laut, lautan, pantai
river: sungai, tasik
mountain: gunung, pergunungan
forest: hutan
land: tanah
water: air
space: angkasa lepas, angkasa, satelit
hospital: hospital
disease: penyakit, pesakit, jangkitan
virus: virus, pandemik, wabak
cancer: kanser, barah
medicine: ubat, rawatan
vaccine: vaksin, vaksinasi
health: kesihatan
surgery: pembedahan
birth: lahir, kelahiran, hamil
sleep: tidur
head: kepala, otak
heart: jantung
body: mayat, tubuh, badan
film: filem, pawagam
music: muzik, lagu, konsert
book: buku, novel, penulis
art: seni, lukisan
museum: muzium, pameran
statue: patung, tugu
church: gereja, paderi
religion: agama
mosque: masjid, muslim, islam
school: sekolah
university: universiti, profesor, kolej
study: kajian, penyelidikan
science: sains, saintifik
language: bahasa
history: sejarah, bersejarah
award: anugerah, hadiah
star: bintang, selebriti
television: televisyen, tv
newspaper: akhbar, majalah
internet: internet, dalam talian
social media: media sosial, facebook
phone: telefon
computer: komputer, robot, teknologi
artificial intelligence: kecerdasan buatan, ai
advertisement: iklan
game: permainan
fashion: fesyen, pakaian
beauty: kecantikan, cantik, kosmetik
festival: festival, perayaan
restaurant: restoran
drink: minuman, arak, bir
animal: haiwan, hidupan liar
dog: anjing
cat: kucing
horse: kuda
pig: babi, khinzir
cow: lembu
bird: burung
fish: ikan, nelayan, jerung
football: bola sepak
team: pasukan, skuad
match: perlawanan
win: menang, kemenangan, tewaskan
lose: kalah, kekalahan, tewas
goal: gol, jaringan
champion: juara, kejuaraan
cup: piala
coach: jurulatih, kapten
race: perlumbaan, lumba
final: final, perlawanan akhir
league: liga
season: musim
club: kelab
athlete: atlet, sukan
day: hari, harian
night: malam
week: minggu
month: bulan
year: tahun
today: hari ini
hour: jam
minute: minit
new: baharu, baru
first: pertama
second: kedua
last: terakhir, terkini
old: tua, warga emas
young: muda, belia
early: awal
late: tangguh, ditangguh, lewat
time: masa, waktu
future: masa depan
say: berkata, kata
speak: ucapan, bercakap, rundingan
ask: bertanya, soalan
answer: jawapan, jawab, menjawab
write: menulis, surat
read: pembaca, membaca
deny: nafi, menafikan, nafikan
warn: amaran, beri amaran
fear: takut, bimbang, kebimbangan
hope: harapan, harap, berharap
threaten: ancam, mengancam, ancaman
promise: janji, berjanji
demand: tuntut, menuntut, gesa
refuse: enggan, tolak, menolak
agree: setuju, bersetuju, perjanjian
meet: bertemu, pertemuan, sidang kemuncak
support: sokong, menyokong, sokongan
help: bantu, membantu, bantuan
plan: rancangan, rancang, projek
decide: keputusan, memutuskan
change: perubahan, ubah, berubah
rise: naik, meningkat, kenaikan
fall: jatuh, turun, merosot
return: kembali, pulang
leave: meninggalkan, tinggalkan, keluar
begin: mula, bermula, memulakan
end: tamat, berakhir, menamatkan
open: buka, dibuka, membuka
close: tutup, ditutup
find: temui, ditemui, menemui
search: pencarian, mencari, dicari
destroy: musnah, memusnahkan, runtuh
escape: melarikan diri, larikan diri, lolos
hide: sembunyi-, rahsia
ban: larang, larangan, dilarang
release: bebaskan, dibebaskan, pembebasan
resign: letak jawatan, meletak jawatan, dipecat
visit: lawatan, melawat
marry: kahwin, berkahwin, perkahwinan
love: cinta, kekasih
fight: pertempuran, bertempur
cut: potong, pemotongan
break: pecah, rosak
fly: terbang
run: berlari, larian
learn: belajar, pendidikan, pelajaran
think: berfikir, percaya, pendapat
know: tahu, mengetahui
truth: kebenaran, fakta
lie: bohong, menipu, palsu
mistake: kesilapan, silap, kesalahan
apologise: minta maaf, mohon maaf, memohon maaf
rights: hak, hak asasi
free: bebas, percuma, kebebasan
power: kuasa, kekuasaan
security: keselamatan
danger: bahaya, berbahaya, risiko
crisis: krisis, masalah
big: besar, terbesar, gergasi
small: kecil
high: tinggi, tertinggi
long: panjang
strong: kuat, terkuat
good: baik, terbaik
bad: buruk, teruk
rich: kaya, terkaya
poor: miskin, kemiskinan
black: hitam
white: putih
red: merah
green: hijau
blue: biru
former: bekas
national: kebangsaan, nasional
international: antarabangsa
foreign: asing, luar negara
north: utara
south: selatan
east: timur
west: barat
angry: marah, kemarahan, berang
happy: gembira, bahagia
sad: sedih, berduka, takziah
hard: sukar, susah
two: dua
three: tiga
four: empat
five: lima
six: enam
seven: tujuh
eight: lapan
nine: sembilan
ten: sepuluh
half: separuh, setengah
double: dua kali ganda, ganda
name: nama, bernama
part: bahagian
against: menentang, lawan
candidate: calon
agency: agensi, suruhanjaya, jawatankuasa
scandal: skandal, rasuah, kontroversi
union: kesatuan
capital: ibu negara
US: as, amerika-
GB: britain, british, inggeris, united kingdom
DE: jerman
FR: perancis
RU: rusia
CN: china, cina
KP: korea utara
KR: korea selatan
EU: eu
UN: pbb
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Gempa bumi kuat landa selatan Greece, tiga maut ratusan cedera': 'earthquake, strong, south, three, death, hundred, injured',
    'Polis tahan suspek serangan di sekolah': 'police, arrest, suspect, attack, school',
    'Bekas presiden dipenjara lima tahun kerana rasuah': 'former, president, prison, five, year, scandal',
  },
  not: {
    'Penduduk Banjarmasin guna bangku lama': 'flood, bank',
    'Kuantan jadi tumpuan pelaburan': 'strong, refugee',
  },
};
