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
cand-com-vn|outlet|cand.com.vn|?Công an nhân dân|vi:báo Công an nhân dân; vi:?Công an nhân dân; vi:?CAND; vi:báo CAND||
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
baogiaothong-vn|outlet|baogiaothong.vn|Báo Giao thông|vi:Báo Giao thông; vi:?Giao thông||
baodautu-vn|outlet|baodautu.vn|Báo Đầu tư|vi:Báo Đầu tư||
baophapluat-vn|outlet|baophapluat.vn|Pháp luật Việt Nam|vi:báo Pháp luật Việt Nam; vi:Pháp luật Việt Nam||
suckhoedoisong-vn|outlet|suckhoedoisong.vn|Sức khỏe & Đời sống|vi:Sức khỏe & Đời sống; vi:báo Sức khỏe và Đời sống; vi:Sức khỏe và Đời sống||
nongnghiep-vn|outlet|nongnghiep.vn nongnghiepmoitruong.vn|Nông nghiệp Việt Nam|vi:báo Nông nghiệp Việt Nam; vi:báo Nông nghiệp và Môi trường||
giadinh-net|outlet|giadinh.suckhoedoisong.vn giadinhonline.vn|Gia đình & Xã hội|vi:Gia đình & Xã hội; vi:báo Gia đình và Xã hội||
phunuvietnam-vn|outlet|phunuvietnam.vn|Phụ nữ Việt Nam|vi:báo Phụ nữ Việt Nam; vi:?Phụ nữ Việt Nam||
phunuonline-com-vn|outlet|phunuonline.com.vn|Phụ nữ TP.HCM|vi:báo Phụ nữ TP.HCM; vi:Phụ nữ TP.HCM; vi:Phụ nữ Online||
kinhtedothi-vn|outlet|kinhtedothi.vn|Kinh tế & Đô thị|vi:Kinh tế & Đô thị; vi:Kinh tế và Đô thị||
congthuong-vn|outlet|congthuong.vn|Báo Công Thương|vi:báo Công Thương; vi:Tạp chí Công Thương||
bongdaplus-vn|outlet|bongdaplus.vn|Bóng đá Plus|vi:Bóng đá Plus; vi:Bóng đá+; Bongdaplus||
thethaovanhoa-vn|outlet|thethaovanhoa.vn|Thể thao & Văn hóa|vi:Thể thao & Văn hóa; vi:báo Thể thao và Văn hóa||
baoquocte-vn|outlet|baoquocte.vn|Báo Thế giới và Việt Nam|vi:báo Thế giới và Việt Nam; vi:báo Thế giới & Việt Nam; vi:báo Quốc tế||
daidoanket-vn|outlet|daidoanket.vn|Đại đoàn kết|vi:báo Đại đoàn kết; vi:?Đại đoàn kết||
viettimes-vn|outlet|viettimes.vn|VietTimes|VietTimes||
ictnews-vn|outlet|ictnews.vn|ICTnews|vi:ICTnews||
saostar-vn|outlet|saostar.vn|Saostar|Saostar||
ngoisao-vnexpress|outlet|ngoisao.vnexpress.net ngoisao.vn|Ngôi sao|vi:?Ngôi sao; vi:Ngoisao.vn||
nhipsongkinhdoanh-vn|outlet|nhipsongkinhdoanh.vn|Nhịp sống kinh doanh|vi:Nhịp sống kinh doanh; vi:Nhịp sống kinh tế||
nhipcaudautu-vn|outlet|nhipcaudautu.vn|Nhịp cầu Đầu tư|vi:Nhịp cầu Đầu tư||
doanhnhansaigon-vn|outlet|doanhnhansaigon.vn|Doanh nhân Sài Gòn|vi:Doanh nhân Sài Gòn||
diendandoanhnghiep-vn|outlet|diendandoanhnghiep.vn|Diễn đàn Doanh nghiệp|vi:Diễn đàn Doanh nghiệp||
theleader-vn|outlet|theleader.vn|TheLEADER|TheLEADER||
nhadautu-vn|outlet|nhadautu.vn|Nhà đầu tư|vi:tạp chí Nhà đầu tư; vi:Nhadautu.vn||
thanhtra-com-vn|outlet|thanhtra.com.vn|Báo Thanh tra|vi:báo Thanh tra||
baoxaydung-com-vn|outlet|baoxaydung.vn baoxaydung.com.vn|Báo Xây dựng|vi:báo Xây dựng||
baovanhoa-vn|outlet|baovanhoa.vn|Báo Văn hóa|vi:báo Văn Hóa||
vietnamfinance-vn|outlet|vietnamfinance.vn|VietnamFinance|VietnamFinance||
baodanang-vn|outlet|baodanang.vn|Báo Đà Nẵng|vi:báo Đà Nẵng||
baonghean-vn|outlet|baonghean.vn|Báo Nghệ An|vi:báo Nghệ An||
baothanhhoa-vn|outlet|baothanhhoa.vn|Báo Thanh Hóa|vi:báo Thanh Hóa||
danviet-vn|outlet|danviet.vn|Dân Việt|vi:báo Dân Việt; vi:Dân Việt||
anninhthudo-vn|outlet|anninhthudo.vn|An ninh Thủ đô|vi:báo An ninh Thủ đô; vi:An ninh Thủ đô||
vietnambiz-vn|outlet|vietnambiz.vn|VietnamBiz|VietnamBiz||
markettimes-vn|outlet|markettimes.vn|Nhịp sống thị trường|vi:Nhịp sống Thị trường||
thethao247-vn|outlet|thethao247.vn|Thể thao 247|||
tinhte-vn|outlet|tinhte.vn|Tinhte|vi:Tinhte.vn||
`;
