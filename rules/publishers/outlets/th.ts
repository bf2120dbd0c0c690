export default `
bangkokpost|outlet|bangkokpost.com|Bangkok Post|zh:曼谷邮报; zh:曼谷郵報; ja:バンコク・ポスト; ko:방콕포스트; th:บางกอกโพสต์||
nationthailand|outlet|nationthailand.com nationmultimedia.com|The Nation (Thailand)|en:?The Nation; en:Nation Thailand; zh:泰国民族报; zh:?民族报; th:เดอะเนชั่น; th:?เนชั่น; th:?!The Nation||
thairath-co-th|outlet|thairath.co.th|ไทยรัฐ|th:ไทยรัฐ; Thai Rath; Thairath; zh:泰叻报; zh:泰叻報||
dailynews-co-th|outlet|dailynews.co.th|เดลินิวส์|th:เดลินิวส์; en:?!Daily News||
matichon-co-th|outlet|matichon.co.th|มติชน|th:มติชน; Matichon; zh:?民意报||
khaosod-co-th|outlet|khaosod.co.th khaosodenglish.com|?ข่าวสด|th:?ข่าวสด; Khaosod; Khaosod English||
mgronline|outlet|mgronline.com|ผู้จัดการออนไลน์|Manager Online; MGR Online; th:หนังสือพิมพ์ผู้จัดการ; th:ผู้จัดการรายวัน||
bangkokbiznews|outlet|bangkokbiznews.com|กรุงเทพธุรกิจ|th:กรุงเทพธุรกิจ; Krungthep Turakij||
prachachat-net|outlet|prachachat.net|ประชาชาติธุรกิจ|th:ประชาชาติธุรกิจ||
thaipbs-or-th|outlet|thaipbs.or.th thaipbsworld.com|Thai PBS|th:ไทยพีบีเอส||
thestandard-co|outlet|thestandard.co|The Standard (TH)|th:เดอะสแตนดาร์ด; th:?THE STANDARD||
prachatai|outlet|prachatai.com|Prachatai|th:ประชาไท||
thaienquirer|outlet|thaienquirer.com|Thai Enquirer|||
sanook|outlet|sanook.com|Sanook|th:สนุกดอทคอม||
udnbkk|outlet|udnbkk.com|世界日報 (泰國)|zh:泰國世界日報; th:?世界日報||
thethaiger|outlet|thethaiger.com|The Thaiger|||
komchadluek-net|outlet|komchadluek.net|Kom Chad Luek|en:Kom Chad Luek; th:คมชัดลึก||
phuketgazette-net|outlet|phuketgazette.net|Phuket Gazette|en:Phuket Gazette||
naewna|outlet|naewna.com|?แนวหน้า|th:หนังสือพิมพ์แนวหน้า; Naewna; th:แนวหน้าออนไลน์||
thaipost-net|outlet|thaipost.net|ไทยโพสต์|Thai Post||
siamrath-co-th|outlet|siamrath.co.th|สยามรัฐ|Siam Rath; Siamrath||
pptvhd36|outlet|pptvhd36.com|PPTV HD 36|th:พีพีทีวี; PPTV HD; th:PPTV||
amarintv|outlet|amarintv.com|อมรินทร์ทีวี|th:อมรินทร์ทีวีเอชดี; Amarin TV||
workpointtv|outlet|workpointtv.com workpointtoday.com|เวิร์คพอยท์|th:เวิร์คพอยท์ทีวี; Workpoint; Workpoint TV; th:เวิร์คพอยท์ทูเดย์||
isranews|outlet|isranews.org|สำนักข่าวอิศรา|th:?อิศรา; Isra News||
themomentum-co|outlet|themomentum.co|เดอะ โมเมนตัม|th:The Momentum||
thansettakij|outlet|thansettakij.com|ฐานเศรษฐกิจ|Thansettakij||
posttoday|outlet|posttoday.com|โพสต์ทูเดย์|th:Post Today||
ch3plus|outlet|ch3plus.com|?ช่อง 3|th:สถานีโทรทัศน์ไทยทีวีสีช่อง 3; th:ไทยทีวีสีช่อง 3; th:ช่อง 3 เอชดี||
ch7-com|outlet|ch7.com|?ช่อง 7|th:ช่อง 7 เอชดี; th:ช่อง 7HD||
one31-net|outlet|one31.net|ช่องวัน 31|th:ช่องวัน31||
thaich8|outlet|thaich8.com|?ช่อง 8|||
tnnthailand|outlet|tnnthailand.com|TNN (Thailand)|th:?TNN; th:ทีเอ็นเอ็น; th:TNN ช่อง 16||
springnews-co-th|outlet|springnews.co.th|Spring News|th:สปริงนิวส์||
voicetv-co-th|outlet|voicetv.co.th|Voice TV|th:วอยซ์ทีวี||
thematter-co|outlet|thematter.co|The MATTER|th:เดอะแมทเทอร์; th:เดอะ แมทเทอร์||
thereporters-co|outlet|thereporters.co|The Reporters (Thailand)|th:?The Reporters; th:เดอะรีพอร์ตเตอร์ส; th:เดอะ รีพอร์ตเตอร์ส||
the101-world|outlet|the101.world|101 World|th:วันโอวัน; th:The101.world||
nationtv-tv|outlet|nationtv.tv|Nation TV (Thailand)|th:เนชั่นทีวี; th:?Nation TV||
siamsport-co-th|outlet|siamsport.co.th|สยามสปอร์ต|สยามกีฬา; Siam Sport; Siamsport||
blognone-com|outlet|blognone.com|Blognone|||
droidsans-com|outlet|droidsans.com|DroidSans|||
`;
