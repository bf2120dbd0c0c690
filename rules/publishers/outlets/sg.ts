export default `
straitstimes|outlet|straitstimes.com|The Straits Times|Straits Times; zh:海峡时报; zh:海峽時報; ja:ストレーツ・タイムズ; ja:シンガポール紙ストレーツ・タイムズ; ko:스트레이츠타임스; ko:스트레이츠 타임스; ru:Стрейтс таймс; ar:ستريتس تايمز; en:The Straits Times; th:สเตรตส์ไทมส์; th:สเตรทไทมส์; ta:ஸ்ட்ரெய்ட்ஸ் டைம்ஸ்; hi:स्ट्रेट्स टाइम्स; bn:স্ট্রেইটস টাইমস; th:เดอะสเตรทส์ไทมส์; th:สเตรทส์ไทมส์|https://www.straitstimes.com/search?searchkey={q}|
channelnewsasia|outlet|channelnewsasia.com cna.asia|CNA (Channel NewsAsia)|Channel NewsAsia; ?CNA; zh:亚洲新闻台; zh:亞洲新聞台; ja:チャンネル・ニュース・アジア; ko:채널뉴스아시아; vi:Channel News Asia; vi:kênh CNA; th:ซีเอ็นเอ; th:ชาแนลนิวส์เอเชีย; id:Channel News Asia; ms:Channel News Asia; ms:CNA||
zaobao-com-sg|outlet|zaobao.com.sg zaobao.com|联合早报|zh:联合早报; zh:聯合早報; zh:?早报网; zh:?早報網; Lianhe Zaobao; Zaobao; ja:聯合早報; ko:연합조보; vi:Liên hợp Tảo báo||
businesstimes-com-sg|outlet|businesstimes.com.sg|The Business Times (SG)|en:?The Business Times; en:?!Business Times; zh:?商业时报||
todayonline|outlet|todayonline.com|TODAY (SG)|en:TODAY Online; en:todayonline; en:?TODAY||
shinmin-sg|outlet|shinmin.sg|新明日报|zh:新明日报||
8world|outlet|8world.com|?8视界|zh:?8视界; zh:8視界新聞網; 8world||
mothership-sg|outlet|mothership.sg|?Mothership|Mothership.sg; en:?Mothership||
beritaharian-sg|outlet|beritaharian.sg|Berita Harian (SG)|ms:Berita Harian Singapura; en:?Berita Harian||
tamilmurasu-com-sg|outlet|tamilmurasu.com.sg|Tamil Murasu|ta:தமிழ் முரசு||
techinasia|outlet|techinasia.com|Tech in Asia||https://www.techinasia.com/search?query={q}|
dealstreetasia|outlet|dealstreetasia.com|DealStreetAsia|||
theonlinecitizen|outlet|theonlinecitizen.com|The Online Citizen|Online Citizen||
ricemedia-co|outlet|ricemedia.co|Rice Media|||
fulcrum-sg|outlet|fulcrum.sg|?Fulcrum|en:?Fulcrum||
berita-mediacorp-sg|outlet|berita.mediacorp.sg|Berita Mediacorp|ms:BERITA Mediacorp; ms:Berita Mediacorp||
asiaone-com|outlet|asiaone.com|AsiaOne|||
`;
