export default `
congluan|outlet|congluan.vn|Công Luận|vi:Báo Công Luận; vi:Nhà báo và Công luận; vi:Nhà báo & Công luận
vnexpress-net|outlet|vnexpress.net e.vnexpress.net|VnExpress|zh:越南快讯; zh:越南快訊; zh:越南快讯网; ja:VNエクスプレス; ko:VN익스프레스; ko:VN 익스프레스; th:วีเอ็นเอ็กซ์เพรส||
tuoitre-vn|outlet|tuoitre.vn tuoitrenews.vn|?Tuổi Trẻ|vi:?Tuổi Trẻ; vi:Tuổi Trẻ Online; vi:báo Tuổi Trẻ; Tuoi Tre; zh:越南年轻人报; zh:?青年报; ja:トゥオイチェー||
thanhnien-vn|outlet|thanhnien.vn|?Thanh Niên|vi:?Thanh Niên; vi:báo Thanh Niên; vi:Thanh Niên Online; Thanh Nien; zh:越南青年报; zh:越南青年報; ja:タインニエン||
dantri-com-vn|outlet|dantri.com.vn dtinews.dantri.com.vn|Dân Trí|vi:?Dân trí; vi:báo Dân Trí; Dan Tri||
vietnamnet-vn|outlet|vietnamnet.vn|VietNamNet|||
nhandan-vn|outlet|nhandan.vn|?Nhân Dân|vi:báo Nhân Dân; vi:?Nhân Dân; Nhan Dan; zh:越南人民报; zh:越南人民報; zh:?人民报; ja:ニャンザン||
laodong-vn|outlet|laodong.vn|?Lao Động|vi:?Lao Động; vi:báo Lao Động; Lao Dong||
nld-com-vn|outlet|nld.com.vn|?Người Lao Động|vi:báo Người Lao Động; vi:?Người Lao Động; Nguoi Lao Dong||
tienphong-vn|outlet|tienphong.vn|?Tiền Phong|vi:?Tiền Phong; vi:báo Tiền Phong; Tien Phong||
sggp-org-vn|outlet|sggp.org.vn|Sài Gòn Giải Phóng|vi:Sài Gòn Giải Phóng; vi:SGGP; Sai Gon Giai Phong||
qdnd-vn|outlet|qdnd.vn|?Quân đội nhân dân|vi:báo Quân đội nhân dân; vi:?Quân đội nhân dân; vi:?QĐND||
cand-com-vn|outlet|cand.com.vn|?Công an nhân dân|vi:báo Công an nhân dân; vi:?Công an nhân dân; vi:?CAND||
znews-vn|outlet|znews.vn zingnews.vn|Zing News (Znews)|Zing News; Znews; vi:Tri thức - Znews; vi:?Zing||
vtv-vn|outlet|vtv.vn|?VTV|vi:Đài Truyền hình Việt Nam; zh:越南电视台; zh:越南國家電視台; ja:ベトナムテレビ||
vov-vn|outlet|vov.vn vovworld.vn|VOV|Voice of Vietnam; vi:VOV; vi:Đài Tiếng nói Việt Nam; zh:越南之声; zh:越南之聲; ru:Голос Вьетнама; fr:La Voix du Vietnam; fr:VOV; ja:ベトナムの声||
vtcnews-vn|outlet|vtcnews.vn|VTC News|vi:VTC News||
kenh14-vn|outlet|kenh14.vn|Kenh14|vi:Kênh 14; vi:Kenh14||
cafef-vn|outlet|cafef.vn|CafeF|vi:CafeF||
vneconomy-vn|outlet|vneconomy.vn|VnEconomy|vi:Thời báo Kinh tế Việt Nam||
plo-vn|outlet|plo.vn|Pháp luật TP.HCM|vi:Pháp Luật TP.HCM; vi:?PLO||
baochinhphu-vn|outlet|baochinhphu.vn|Báo Chính phủ|vi:Báo Chính phủ; vi:Báo Điện tử Chính phủ||
hanoimoi-vn|outlet|hanoimoi.vn|Hà Nội Mới|vi:Hà Nội mới; vi:Hànộimới||
thesaigontimes-vn|outlet|thesaigontimes.vn|Saigon Times|vi:Thời báo Kinh tế Sài Gòn||
vnreview-vn|outlet|vnreview.vn|VnReview|vi:VnReview||
genk-vn|outlet|genk.vn|GenK|vi:GenK||
soha-vn|outlet|soha.vn|?Soha|vi:?Soha||
24h-com-vn|outlet|24h.com.vn|?24h|vi:24h.com.vn; vi:?24h||
luatkhoa|outlet|luatkhoa.com luatkhoa.org|Luật Khoa|vi:Luật Khoa tạp chí; vi:Luật Khoa||
nguoi-viet|outlet|nguoi-viet.com|Người Việt|vi:báo Người Việt; vi:Người Việt Daily News; vi:Người Việt||
`;
