export default `
thestar-com-my|outlet|thestar.com.my|The Star (Malaysia)|en:?The Star; ms:?The Star; zh:马来西亚星报; zh:马来西亚《星报》; zh:英文星报; th:เดอะสตาร์ของมาเลเซีย||
nst-com-my|outlet|nst.com.my|New Straits Times|?NST; zh:新海峡时报; zh:新海峽時報; ja:ニュー・ストレーツ・タイムズ||
malaymail|outlet|malaymail.com|Malay Mail|zh:马来邮报; zh:馬來郵報||
malaysiakini|outlet|malaysiakini.com malaysiaindru.my|Malaysiakini|zh:当今大马; zh:當今大馬; ta:மலேசியாகினி; ta:மலேசியகினி||
freemalaysiatoday|outlet|freemalaysiatoday.com|Free Malaysia Today|FMT; zh:今日自由大马||
theedgemalaysia|outlet|theedgemalaysia.com|The Edge (Malaysia)|The Edge Malaysia; zh:大马The Edge财经日报; en:?!The Edge||
thesun-my|outlet|thesun.my|The Sun (Malaysia)|en:?The Sun||
thevibes|outlet|thevibes.com|The Vibes|?(en,da)The Vibes||
utusan-com-my|outlet|utusan.com.my|Utusan Malaysia|zh:马来西亚前锋报; zh:?前鋒報||
bharian-com-my|outlet|bharian.com.my|?Berita Harian|ms:?Berita Harian; zh:?每日新闻; ms:BH; ms:BH Online; ms:Berita Harian Online||
sinarharian-com-my|outlet|sinarharian.com.my|Sinar Harian|zh:阳光日报||
hmetro-com-my|outlet|hmetro.com.my|Harian Metro|ms:Harian Metro; ms:myMetro; ms:Metro Ahad; ms:Arena Metro||
astroawani|outlet|astroawani.com|Astro Awani|||
sinchew-com-my|outlet|sinchew.com.my|星洲日报|zh:星洲日报; zh:星洲日報; zh:星洲网; Sin Chew Daily; Sin Chew||
enanyang-my|outlet|enanyang.my|南洋商报|zh:南洋商报; zh:南洋商報; Nanyang Siang Pau||
chinapress-com-my|outlet|chinapress.com.my|中国报 (马来西亚)|zh:马来西亚中国报; zh:?中国报; zh:中國報; ?!China Press||
kwongwah-com-my|outlet|kwongwah.com.my|光华日报|zh:光华日报; zh:光華日報; Kwong Wah Yit Poh||
orientaldaily-com-my|outlet|orientaldaily.com.my|东方日报 (马来西亚)|zh:马来西亚东方日报; ?Oriental Daily News; en:?东方日报||
sarawaktribune|outlet|sarawaktribune.com|Sarawak Tribune|||
theborneopost|outlet|theborneopost.com|The Borneo Post|Borneo Post; zh:婆罗洲邮报; en:The Borneo Post||
theedgemarkets|outlet|theedgemarkets.com|?The Edge|en:?The Edge||
dailyexpress-com-my|outlet|dailyexpress.com.my|?Daily Express|||
therakyatpost|outlet|therakyatpost.com|The Rakyat Post|Rakyat Post||
themalaysianinsight|outlet|themalaysianinsight.com|The Malaysian Insider|en:The Malaysian Insider; Malaysian Insider||
themalaysianreserve|outlet|themalaysianreserve.com|The Malaysian Reserve|en:The Malaysian Reserve; Malaysian Reserve||
harakahdaily-net|outlet|harakahdaily.net|Harakah|ms:Harakahdaily||
kosmo-com-my|outlet|kosmo.com.my|Kosmo!|ms:Kosmo!; ms:akhbar Kosmo; ms:Kosmo Online||
newsabahtimes-com-my|outlet|newsabahtimes.com.my|New Sabah Times|||
buletintv3-my|outlet|buletintv3.my|Buletin TV3|ms:Buletin TV3; ms:TV3||
berita-rtm-gov-my|outlet|berita.rtm.gov.my|Berita RTM|ms:Berita RTM; ms:?RTM||
getaran-my|outlet|getaran.my|Getaran|ms:?Getaran; ms:portal Getaran||
malaysiagazette|outlet|malaysiagazette.com|MalaysiaGazette|ms:MalaysiaGazette; ms:Malaysia Gazette||
malaysiadateline|outlet|malaysiadateline.com|Malaysia Dateline|ms:Malaysia Dateline; ms:MalaysiaDateline||
malaysianow|outlet|malaysianow.com|MalaysiaNow|MalaysiaNow||
suara-tv|outlet|suara.tv|Suara TV|ms:Suara TV||
agendadaily|outlet|agendadaily.com|Agenda Daily|ms:Agenda Daily; ms:AgendaDaily||
roketkini|outlet|roketkini.com|Roketkini|ms:Roketkini||
sabahpost-net|outlet|sabahpost.net|Sabah Post|ms:Sabah Post||
utusanborneo-com-my|outlet|utusanborneo.com.my|Utusan Borneo|ms:Utusan Borneo||
suarasarawak-my|outlet|suarasarawak.my|Suara Sarawak|ms:Suara Sarawak||
tvs-my|outlet|tvs.my tvstv.my|TVS (Sarawak)|ms:TVS||
dayakdaily|outlet|dayakdaily.com|DayakDaily|DayakDaily||
sarawakreport|outlet|sarawakreport.org|Sarawak Report|Sarawak Report||
worldofbuzz|outlet|worldofbuzz.com|World of Buzz|World of Buzz||
ohbulan|outlet|ohbulan.com|Oh Bulan|ms:Oh Bulan; ms:OhBulan||
mstar-com-my|outlet|mstar.com.my|mStar|ms:mStar||
gempak|outlet|gempak.com|Gempak|ms:?Gempak; ms:Gempak.com||
stadiumastro|outlet|stadiumastro.com|Stadium Astro|ms:Stadium Astro||
thevocket|outlet|thevocket.com|Vocket|ms:The Vocket; ms:Vocket||
soyacincau-com|outlet|soyacincau.com|SoyaCincau|||
lowyat-net|outlet|lowyat.net|Lowyat.net|Lowyat.NET||
siakapkeli-my|outlet|siakapkeli.my|Siakap Keli|||
makanbola|outlet|makanbola.com|Makanbola|Makan Bola||
thereporter-my|outlet|thereporter.my|The Reporter (Malaysia)|ms:?The Reporter||
`;
