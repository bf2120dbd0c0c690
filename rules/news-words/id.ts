import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'id',
  words: `
man: pria, laki laki, lelaki
woman: wanita, perempuan
child: anak, bocah
baby: bayi, balita
boy: anak laki laki, bocah laki laki
girl: gadis, siswi, anak perempuan
family: keluarga, kerabat
mother: seorang ibu, ibunda, ibunya
father: ayah, ayahnya
son: putra, putranya
daughter: putri, putrinya
wife: istri, istrinya
husband: suami, suaminya
friend: teman, sahabat
people: rakyat, warga, masyarakat
student: siswa, mahasiswa, pelajar
teacher: guru
doctor: dokter
soldier: tentara, prajurit
worker: pekerja, buruh, karyawan
farmer: petani
driver: sopir, pengemudi
player: pemain
tourist: turis, wisatawan
refugee: pengungsi, suaka
migrant: migran, imigran, imigrasi
victim: korban
leader: pemimpin, pimpinan, ketua
expert: pakar, ilmuwan, peneliti
journalist: wartawan, jurnalis
artist: penyanyi, seniman, musisi
actor: aktor, aktris
king: raja, ratu, kerajaan
president: presiden, pilpres
minister: menteri, menlu, kementerian
mayor: wali kota, walikota
government: pemerintah-, kabinet
parliament: parlemen, dpr, senat
party: partai
election: pemilu, pemilihan, pilkada
vote: pemungutan suara, referendum, mencoblos
law: hukum, undang undang, uu
court: pengadilan, mahkamah
judge: hakim
lawyer: pengacara, jaksa
prison: penjara, dipenjara, narapidana
police: polisi, kepolisian
crime: kejahatan, kriminal
murder: pembunuhan, pembunuh
kill: membunuh, dibunuh, menewaskan
death: tewas, meninggal, kematian
injured: luka, terluka
attack: serangan, menyerang, diserang
bomb: bom, ledakan, meledak
shoot: penembakan, menembak, ditembak
gun: senjata, pistol, senapan
stab: menusuk, ditusuk, penusukan
rape: pemerkosaan, memperkosa, perkosa-
steal: mencuri, pencurian, perampokan
arrest: ditangkap, tangkap, penangkapan
suspect: tersangka, diduga, terduga
accuse: menuduh, dituduh, tuduhan
trial: sidang, gugat, digugat
sentence: vonis, divonis, terpidana
investigation: penyelidikan, penyidik-, selidiki
war: perang, peperangan
peace: damai, perdamaian, gencatan
army: militer, angkatan darat, pasukan
ship: kapal, perahu
missile: rudal, roket
nuclear: nuklir
terror: teror-
border: perbatasan
sanctions: sanksi, blokade
protest: demo, unjuk rasa, protes
strike: mogok, pemogokan
earthquake: gempa, gempa bumi
tsunami: tsunami
storm: badai, topan, siklon
flood: banjir
rain: hujan
snow: salju
fire: kebakaran, terbakar, karhutla
volcano: gunung api, gunung berapi, erupsi
accident: kecelakaan, tabrakan, jatuhnya
rescue: menyelamatkan, penyelamatan, diselamatkan
survive: penyintas, korban selamat, selamat dari
missing: hilang, menghilang
disaster: bencana
emergency: darurat
weather: cuaca, suhu
climate: iklim
environment: lingkungan, polusi, pencemaran
money: uang, dana, investasi
price: harga
tax: pajak, tarif, bea
bank: bank, perbankan
market: pasar
company: perusahaan, korporasi
trade: perdagangan, dagang, ekspor
work: pekerjaan, bekerja, lapangan kerja
pay: gaji, upah, membayar
million: juta
billion: miliar
thousand: ribu, ribuan
hundred: ratus, ratusan
percent: persen
dollar: dolar, dollar
euro: euro
buy: membeli, beli, pembelian
sell: menjual, jual, penjualan
economy: ekonomi, perekonomian
oil: minyak, bbm, bensin
energy: energi, listrik
food: makanan, pangan
car: mobil, kendaraan
plane: pesawat, penerbangan, maskapai
train: kereta
road: jalan raya, jalan tol
bridge: jembatan
airport: bandara
house: rumah
building: gedung, bangunan
build: membangun, dibangun, pembangunan
city: kota
village: desa, kampung
country: negara
state: negara bagian
world: dunia, global
island: pulau, kepulauan
sea: laut, lautan, pantai
river: sungai, danau
mountain: gunung, pegunungan
forest: hutan
land: tanah, lahan
water: air
space: luar angkasa, antariksa, satelit
hospital: rumah sakit, rs
disease: penyakit, pasien, terinfeksi
virus: virus, pandemi, wabah
cancer: kanker, tumor
medicine: obat, obatan, pengobatan
vaccine: vaksin, vaksinasi
health: kesehatan
surgery: bedah, pembedahan
birth: lahir, kelahiran, hamil
sleep: tidur
head: kepala, otak
heart: jantung
body: tubuh, jasad, jenazah
film: film, bioskop
music: musik, lagu, konser
book: buku, novel, penulis
art: seni, lukisan
museum: museum, pameran
statue: patung, monumen
church: gereja, pastor, paus
religion: agama, keagamaan
mosque: masjid, muslim, islam
school: sekolah
university: universitas, profesor, kampus
study: studi, riset, penelitian
science: sains, ilmiah, ilmu
language: bahasa
history: sejarah, bersejarah
award: penghargaan, hadiah
star: bintang, selebritas
television: televisi, tv
newspaper: koran, surat kabar, majalah
internet: internet, daring, online
social media: media sosial, medsos, facebook
phone: telepon, ponsel, hp
computer: komputer, robot, teknologi
artificial intelligence: kecerdasan buatan, ai
advertisement: iklan
game: permainan, game
fashion: busana, pakaian
beauty: kecantikan, cantik, kosmetik
festival: festival, perayaan
restaurant: restoran, kafe
drink: minuman, bir, alkohol
animal: hewan, satwa, binatang
dog: anjing
cat: kucing
horse: kuda
pig: babi
cow: sapi
bird: burung
fish: ikan, nelayan, hiu
football: sepak bola, sepakbola
team: tim, timnas, skuad
match: pertandingan, laga
win: menang, kemenangan, kalahkan
lose: kalah, kekalahan, takluk
goal: gol
champion: juara
cup: piala
coach: pelatih, kapten
race: balapan, balap
final: final
league: liga
season: musim
club: klub
athlete: atlet, olahraga
day: hari, harian
night: malam
week: pekan, minggu
month: bulan
year: tahun
today: hari ini
hour: jam
minute: menit
new: baru
first: pertama
second: kedua
last: terakhir, terbaru
old: tua, lansia
young: muda, pemuda
early: awal, dini
late: terlambat, ditunda, tunda
time: waktu
future: masa depan
say: mengatakan, menyatakan, ujar
speak: pidato, bicara, berbicara
ask: bertanya, pertanyaan
answer: jawaban, menjawab, tanggapi
write: menulis, surat
read: pembaca, membaca
deny: membantah, bantah, menyangkal
warn: memperingatkan, peringatan, peringatkan
fear: takut, khawatir, kekhawatiran
hope: harapan, berharap
threaten: ancam, mengancam, ancaman
promise: janji, berjanji, janjikan
demand: tuntut, menuntut, desak
refuse: menolak, tolak, ditolak
agree: sepakat, kesepakatan, perjanjian
meet: bertemu, pertemuan, ktt
support: dukung, mendukung, dukungan
help: bantu, membantu, bantuan
plan: rencana, berencana, proyek
decide: keputusan, memutuskan, putuskan
change: perubahan, berubah, reformasi
rise: naik, kenaikan, meningkat
fall: turun, penurunan, anjlok
return: kembali, pulang
leave: meninggalkan, keluar dari
begin: mulai, dimulai, memulai
end: akhir, berakhir, mengakhiri
open: buka, membuka, dibuka
close: tutup, ditutup, menutup
find: menemukan, ditemukan, penemuan
search: pencarian, mencari, dicari
destroy: hancur, menghancurkan, runtuh
escape: kabur, melarikan diri, lolos
hide: sembunyi-, rahasia
ban: larang, melarang, larangan
release: bebaskan, dibebaskan, pembebasan
resign: mengundurkan diri, mundur, dipecat
visit: kunjungan, mengunjungi, kunjungi
marry: menikah, pernikahan, nikah
love: cinta, kekasih
fight: bertempur, pertempuran, bentrok
cut: pangkas, memangkas, pemotongan
break: pecah, pecahkan, rusak
fly: terbang
run: berlari, lari
learn: belajar, pendidikan, pelajaran
think: berpikir, percaya, pendapat
know: tahu, mengetahui
truth: kebenaran, fakta
lie: bohong, kebohongan, palsu
mistake: kesalahan, salah, kekeliruan
apologise: minta maaf, permintaan maaf, meminta maaf
rights: hak, ham, kesetaraan
free: bebas, gratis, kebebasan
power: kekuasaan, kekuatan
security: keamanan, keselamatan
danger: bahaya, berbahaya, risiko
crisis: krisis, masalah
big: besar, terbesar, raksasa
small: kecil
high: tinggi, tertinggi
long: panjang
strong: kuat, terkuat
good: baik, terbaik
bad: buruk, terburuk, memburuk
rich: kaya, terkaya, orang kaya
poor: miskin, kemiskinan
black: hitam
white: putih
red: merah
green: hijau
blue: biru
former: mantan
national: nasional
international: internasional
foreign: asing, luar negeri
north: utara
south: selatan
east: timur
west: barat
angry: marah, kemarahan, murka
happy: bahagia, gembira
sad: sedih, duka, berduka
hard: sulit, susah
two: dua
three: tiga
four: empat
five: lima
six: enam
seven: tujuh
eight: delapan
nine: sembilan
ten: sepuluh
half: setengah, separuh
double: dua kali lipat, ganda
name: nama, bernama
part: bagian
against: lawan, melawan, menentang
candidate: calon, kandidat, capres
agency: badan, komisi, lembaga
scandal: skandal, korupsi, kontroversi
union: serikat
capital: ibu kota, ibukota
US: as, amerika-
GB: inggris
DE: jerman
FR: prancis
RU: rusia
CN: tiongkok, china, cina
KP: korea utara, korut
KR: korea selatan, korsel
NL: belanda
EU: ue, uni eropa
UN: pbb
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Gempa kuat guncang Yunani selatan, tiga tewas dan ratusan luka-luka': 'earthquake, strong, south, three, death, hundred, injured',
    'Polisi tangkap tersangka penyerang sekolah': 'police, arrest, suspect, school',
    'Mantan presiden divonis lima tahun penjara karena korupsi': 'former, president, sentence, five, year, prison, scandal',
    'Harga minyak naik, pemerintah peringatkan krisis energi': 'price, oil, rise, government, warn, crisis, energy',
  },
  not: {
    'Warga Bandung membalas pesan lewat gawai': 'bank, kill, cow',
    'Peranginan di Kalimantan ramai dikunjungi': 'war, five',
    'Pembunyian sirene di Banjarmasin': 'murder, flood',
  },
};
