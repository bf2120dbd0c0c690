export default `
kompas|outlet|kompas.com kompas.id kompas.tv|?Kompas|?(pl,nl,da,no)Kompas; id:?Kompas; id:Kompas.com; id:harian Kompas; zh:?罗盘报; zh:羅盤報; ja:?コンパス紙; id:Kompas TV; id:KompasTV; id:Kompas.id||
detik|outlet|detik.com|?Detik|detikcom; id:Detik.com; id:detikNews; id:detikFinance; id:detikSport; id:detikJateng; id:detikJabar; id:detikJatim|https://www.detik.com/search/searchall?query={q}|
tempo-co|outlet|tempo.co|?Tempo|id:?Tempo; id:Tempo.co; id:majalah Tempo; id:Koran Tempo; en:Tempo magazine; zh:?时代周刊||
thejakartapost|outlet|thejakartapost.com|The Jakarta Post|Jakarta Post; zh:雅加达邮报; zh:雅加達郵報; ja:ジャカルタ・ポスト; ko:자카르타포스트; id:The Jakarta Post||
jakartaglobe-id|outlet|jakartaglobe.id|Jakarta Globe|zh:雅加达环球报||
republika-co-id|outlet|republika.co.id|?Republika|id:?Republika||
mediaindonesia|outlet|mediaindonesia.com|Media Indonesia|||
jawapos|outlet|jawapos.com|Jawa Pos|||
kontan-co-id|outlet|kontan.co.id|?Kontan|id:?Kontan||
bisnis|outlet|bisnis.com|Bisnis Indonesia|id:Bisnis Indonesia; id:Bisnis.com||
cnnindonesia|outlet|cnnindonesia.com|CNN Indonesia|||
cnbcindonesia|outlet|cnbcindonesia.com|CNBC Indonesia|||
liputan6|outlet|liputan6.com|Liputan6|id:Liputan6.com||
tribunnews|outlet|tribunnews.com|Tribunnews|id:Tribunnews.com; id:TribunJateng; id:Tribun Jateng; id:Tribun Jakarta; id:TribunJakarta; id:Tribun Jabar; id:TribunJabar; id:Tribun Medan; id:Tribun Timur; id:Tribun Jatim; id:Tribun Network||
kumparan|outlet|kumparan.com|Kumparan|||
okezone|outlet|okezone.com|Okezone|||
suara|outlet|suara.com|Suara.com|||
merdeka|outlet|merdeka.com|Merdeka.com|||
tirto-id|outlet|tirto.id|Tirto|Tirto.id; id:Tirto||
metrotvnews|outlet|metrotvnews.com|?Metro TV|id:Metro TV; id:MetroTV; id:Medcom; id:Medcom.id||
benarnews-org|outlet|benarnews.org|BenarNews|||
sindonews|outlet|sindonews.com koran-sindo.com|Koran Sindo / SINDOnews|SINDOnews; id:Koran Sindo||
pikiran-rakyat|outlet|pikiran-rakyat.com|Pikiran Rakyat|||
krjogja|outlet|krjogja.com|Kedaulatan Rakyat|id:Kedaulatan Rakyat||
waspada-co-id|outlet|waspada.co.id|?Waspada|id:?Waspada; id:Harian Waspada||
koran-jakarta|outlet|koran-jakarta.com|Koran Jakarta|id:Koran Jakarta||
shangbaoindonesia|outlet|shangbaoindonesia.com|Indonesia Shang Bao|en:Indonesia Shang Bao||
analisadaily|outlet|analisadaily.com|?Analisa|id:?Analisa; id:Harian Analisa||
jakartashimbun|outlet|jakartashimbun.com|The Daily Jakarta Shimbun|id:The Daily Jakarta Shimbun; Daily Jakarta Shimbun||
tvonenews|outlet|tvonenews.com|tvOne|id:tvOne; id:TV One; id:tvOnenews.com||
viva-co-id|outlet|viva.co.id|VIVA.co.id|id:VIVA.co.id; id:?VIVA; id:VIVAnews||
beritasatu|outlet|beritasatu.com|BeritaSatu|BeritaSatu; id:Berita Satu; id:Beritasatu.com||
jpnn|outlet|jpnn.com|JPNN|id:JPNN; id:JPNN.com||
katadata-co-id|outlet|katadata.co.id|Katadata|Katadata; id:Katadata.co.id||
investor-id|outlet|investor.id|Investor Daily|id:Investor Daily||
rmol-id|outlet|rmol.id rmol.co|RMOL|id:RMOL; id:Kantor Berita Politik RMOL; id:Rakyat Merdeka||
suaramerdeka|outlet|suaramerdeka.com|Suara Merdeka|id:Suara Merdeka||
solopos|outlet|solopos.com|Solopos|id:Solopos; id:Solopos.com||
harianjogja|outlet|harianjogja.com jogja.harianjogja.com|Harian Jogja|id:Harian Jogja; id:Harianjogja.com||
radarsurabaya|outlet|radarsurabaya.jawapos.com|Radar Surabaya|id:Radar Surabaya||
surya-co-id|outlet|surabaya.tribunnews.com surya.co.id|Surya|id:Harian Surya; id:?Surya||
balipost|outlet|balipost.com|Bali Post|id:Bali Post||
fajar-co-id|outlet|fajar.co.id|Fajar|id:Harian Fajar; id:?Fajar; id:Fajar.co.id||
serambinews|outlet|aceh.tribunnews.com serambinews.com|Serambi Indonesia|id:Serambi Indonesia; id:Serambinews||
kaltimpost|outlet|kaltimpost.jawapos.com kaltimpost.id|Kaltim Post|id:Kaltim Post||
lampost-co|outlet|lampost.co|Lampung Post|id:Lampung Post||
harianhaluan|outlet|harianhaluan.com|Harian Haluan|id:Harian Haluan||
padek-jawapos|outlet|padek.jawapos.com|Padang Ekspres|id:Padang Ekspres||
riaupos|outlet|riaupos.jawapos.com riaupos.co|Riau Pos|id:Riau Pos||
batampos|outlet|batampos.co.id|Batam Pos|id:Batam Pos||
banjarmasin-tribunnews|outlet|banjarmasin.tribunnews.com|Banjarmasin Post|id:Banjarmasin Post||
manadopost|outlet|manadopost.jawapos.com|Manado Post|id:Manado Post||
jubi-id|outlet|jubi.id|Jubi|id:?Jubi; id:Tabloid Jubi||
projectmultatuli|outlet|projectmultatuli.org|Project Multatuli|Project Multatuli||
narasi-tv|outlet|narasi.tv|Narasi|id:Narasi TV; id:?Narasi||
voi-id|outlet|voi.id|VOI|id:VOI||
fimela|outlet|fimela.com|Fimela|id:Fimela; id:Fimela.com||
bola-com|outlet|bola.com|Bola.com|||
bolasport|outlet|bolasport.com|BolaSport|id:BolaSport; id:BolaSport.com||
inilah|outlet|inilah.com|Inilah.com|||
gatra|outlet|gatra.com|Gatra|id:Gatra; id:majalah Gatra||
alinea-id|outlet|alinea.id|Alinea.id|||
wartaekonomi-co-id|outlet|wartaekonomi.co.id|Warta Ekonomi|id:Warta Ekonomi||
kapanlagi|outlet|kapanlagi.com|KapanLagi|id:KapanLagi; id:KapanLagi.com||
insertlive|outlet|insertlive.com|InsertLive|InsertLive||
nu-or-id|outlet|nu.or.id|NU Online|NU Online||
indosport-com|outlet|indosport.com|Indosport|INDOSPORT||
bloombergtechnoz-com|outlet|bloombergtechnoz.com|Bloomberg Technoz|||
gridoto-com|outlet|gridoto.com|GridOto|Gridoto||
wowkeren-com|outlet|wowkeren.com|Wowkeren|WowKeren||
bola-net|outlet|bola.net|Bola.net|Bolanet||
indosiar|outlet|indosiar.com|Indosiar|id:Patroli Siang Indosiar; id:Fokus Indosiar||
`;
