import type { NewsWords } from '../../core/match/news-words.ts';

// Tones fall away in the comparison, so short words are left out: triệu (Triều Tiên), thị trưởng (thị trường), cựu (cứu), chồng (chống), não (nào), thuốc (thuộc), AI (ai = who), tăng, giảm, mới, nói.
export default {
  lang: 'vi',
  words: `
man: đàn ông, nam thanh niên, người đàn ông
woman: phụ nữ, người phụ nữ
child: trẻ em, em nhỏ, vị thành niên
baby: trẻ sơ sinh, em bé
boy: bé trai, cậu bé
girl: bé gái, cô gái, thiếu nữ
family: gia đình, người thân
mother: người mẹ, mẹ của
father: người cha, người bố
son: con trai
daughter: con gái
wife: người vợ, vợ chồng
husband: người chồng, chồng cô
friend: bạn bè, người bạn
people: người dân, dân số, công chúng
student: học sinh, sinh viên
teacher: giáo viên, thầy giáo, cô giáo
doctor: bác sĩ, bác sỹ
soldier: binh sĩ, binh lính, quân nhân
worker: công nhân, nhân viên, người lao động
farmer: nông dân
driver: tài xế, lái xe
player: cầu thủ, tay vợt
tourist: du khách, khách du lịch
refugee: người tị nạn, tị nạn
migrant: người di cư, nhập cư, di cư
victim: nạn nhân
leader: lãnh đạo, nhà lãnh đạo, thủ lĩnh
expert: chuyên gia, nhà khoa học, nhà nghiên cứu
journalist: nhà báo, phóng viên
artist: ca sĩ, nghệ sĩ, nhạc sĩ
actor: diễn viên, nữ diễn viên
king: nhà vua, quốc vương, hoàng gia
president: tổng thống, chủ tịch nước
minister: bộ trưởng, thủ tướng, ngoại trưởng
government: chính phủ, nội các
parliament: quốc hội, nghị viện, nghị sĩ
party: đảng cầm quyền, đảng đối lập, chính đảng
election: bầu cử, tổng tuyển cử
vote: bỏ phiếu, cử tri, trưng cầu
law: luật pháp, pháp luật, dự luật
court: tòa án, toà án, phiên tòa
judge: thẩm phán
lawyer: luật sư, công tố viên
prison: nhà tù, tù nhân, trại giam
police: cảnh sát, công an
crime: tội phạm, tội ác
murder: giết người, sát hại, án mạng
kill: thiệt mạng, giết chết
death: tử vong, qua đời, cái chết
injured: bị thương
attack: tấn công, vụ tấn công, không kích
bomb: đánh bom, vụ nổ, quả bom
shoot: xả súng, nổ súng, tay súng
gun: khẩu súng, vũ khí, súng trường
stab: đâm dao, tấn công bằng dao, đâm chết
rape: hiếp dâm, cưỡng hiếp, xâm hại tình dục
steal: trộm cắp, đánh cắp, vụ cướp
arrest: bắt giữ, bị bắt, tạm giữ
suspect: nghi phạm, nghi can, tình nghi
accuse: cáo buộc, tố cáo, buộc tội
trial: xét xử, khởi kiện, vụ kiện
sentence: kết án, tuyên án, năm tù
investigation: điều tra
war: chiến tranh, cuộc chiến, xung đột
peace: hòa bình, hoà bình, ngừng bắn
army: quân đội, quân sự
ship: tàu chiến, con tàu, tàu thuyền
missile: tên lửa
nuclear: hạt nhân
terror: khủng bố
border: biên giới
sanctions: trừng phạt, cấm vận, phong tỏa
protest: biểu tình, phản đối
strike: đình công, bãi công
earthquake: động đất, trận động đất
tsunami: sóng thần
storm: cơn bão, siêu bão, bão số
flood: lũ lụt, ngập lụt, lũ quét
rain: mưa lớn, mưa lũ, trận mưa
snow: bão tuyết, tuyết rơi
fire: hỏa hoạn, cháy rừng, vụ cháy
volcano: núi lửa
accident: tai nạn, va chạm, vụ rơi
rescue: cứu hộ, giải cứu, cứu sống
survive: sống sót
missing: mất tích
disaster: thảm họa, thiên tai
emergency: khẩn cấp
weather: thời tiết, nhiệt độ
climate: khí hậu
environment: môi trường, ô nhiễm
money: tiền mặt, đầu tư, số tiền
price: giá cả, tăng giá, giá xăng
tax: thuế quan, áp thuế, giảm thuế
bank: ngân hàng
market: thị trường
company: công ty, doanh nghiệp, tập đoàn
trade: thương mại, xuất khẩu, nhập khẩu
work: việc làm, công việc
pay: tiền lương, mức lương, thanh toán
million: triệu usd, triệu người, triệu đô
billion: tỷ usd, tỷ đô la, tỉ usd
thousand: nghìn, hàng nghìn, hàng ngàn
hundred: hàng trăm
percent: phần trăm
dollar: usd, đô la
euro: euro
buy: mua lại, người mua
sell: bán hàng, doanh số, bán ra
economy: kinh tế
oil: dầu mỏ, dầu thô, xăng dầu
energy: năng lượng, điện lực
food: thực phẩm, lương thực
car: ô tô, xe hơi, xe điện
plane: máy bay, chuyến bay, hàng không
train: tàu hỏa, đường sắt, đoàn tàu
road: đường bộ, đường phố, cao tốc
bridge: cây cầu, cầu vượt
airport: sân bay
house: ngôi nhà, nhà ở, căn hộ
building: tòa nhà, toà nhà, cao ốc
build: xây dựng
city: thành phố
village: ngôi làng, dân làng
country: quốc gia, đất nước
world: thế giới, toàn cầu
island: hòn đảo, quần đảo
sea: vùng biển, biển đông, bãi biển
river: dòng sông
mountain: ngọn núi, leo núi
forest: khu rừng, phá rừng, cháy rừng
land: đất đai, mảnh đất
water: nước sạch, nguồn nước
space: vũ trụ, vệ tinh
hospital: bệnh viện, nhập viện
disease: dịch bệnh, căn bệnh, bệnh nhân
virus: virus, đại dịch
cancer: ung thư, khối u
medicine: loại thuốc, điều trị
vaccine: vaccine, vắc xin
health: sức khỏe, sức khoẻ, y tế
surgery: phẫu thuật, ca mổ
birth: sinh con, mang thai, chào đời
sleep: giấc ngủ
head: não bộ
heart: trái tim, tim mạch, đau tim
body: thi thể, cơ thể
film: bộ phim, điện ảnh, phim
music: âm nhạc, ca khúc, bài hát
book: cuốn sách, tiểu thuyết, nhà văn
art: nghệ thuật, bức tranh
museum: bảo tàng, triển lãm
statue: bức tượng, tượng đài
church: nhà thờ, giáo hội, giáo hoàng
religion: tôn giáo
mosque: hồi giáo, nhà thờ hồi giáo
school: trường học, ngôi trường
university: đại học, giáo sư
study: nghiên cứu, khảo sát
science: khoa học
language: ngôn ngữ
history: lịch sử
award: giải thưởng, giải nobel, đoạt giải
star: ngôi sao, siêu sao
television: truyền hình
newspaper: tờ báo, tạp chí
internet: internet, trực tuyến, mạng internet
social media: mạng xã hội, facebook
phone: điện thoại
computer: máy tính, robot, công nghệ
artificial intelligence: trí tuệ nhân tạo
advertisement: quảng cáo
game: trò chơi, game
fashion: thời trang
beauty: hoa hậu, sắc đẹp, mỹ phẩm
festival: lễ hội
restaurant: nhà hàng, quán bar
drink: rượu bia, đồ uống
animal: động vật
dog: con chó, chú chó
cat: con mèo, mèo
horse: con ngựa
pig: con lợn, thịt lợn, thịt heo
cow: con bò, thịt bò
bird: con chim, loài chim
fish: cá mập, ngư dân, đánh cá
football: bóng đá
team: đội bóng, đội tuyển
match: trận đấu
win: chiến thắng, giành chiến thắng, đánh bại
lose: thất bại, thua trận
goal: bàn thắng, ghi bàn
champion: vô địch, nhà vô địch
cup: cúp, world cup
coach: huấn luyện viên, hlv
race: cuộc đua, đường đua
final: chung kết
league: giải đấu, league
season: mùa giải
club: câu lạc bộ, clb
athlete: vận động viên, thể thao
day: hằng ngày, hàng ngày
night: ban đêm
week: tuần trước, tuần này, cuối tuần
month: tháng trước, mỗi tháng
year: năm nay, năm ngoái, mỗi năm
today: hôm nay
hour: giờ đồng hồ, tiếng đồng hồ
minute: phút, phút bù giờ
first: lần đầu, đầu tiên, thứ nhất
second: thứ hai, lần thứ hai
last: cuối cùng, mới nhất
old: người già, cao tuổi, cụ bà
young: người trẻ, giới trẻ
early: sớm
late: hoãn, trì hoãn, chậm trễ
time: thời gian
future: tương lai
say: tuyên bố, phát biểu
speak: bài phát biểu, hội đàm, đàm phán
ask: câu hỏi, đặt câu hỏi
answer: trả lời, phản hồi
write: viết thư, bức thư
read: bạn đọc, độc giả
deny: phủ nhận, bác bỏ
warn: cảnh báo
fear: lo ngại, lo sợ, nỗi sợ
hope: hy vọng, hi vọng
threaten: đe dọa, đe doạ
promise: cam kết, lời hứa
demand: yêu cầu, kêu gọi, đòi hỏi
refuse: từ chối
agree: thỏa thuận, thoả thuận, hiệp định
meet: gặp gỡ, cuộc gặp, hội nghị thượng đỉnh
support: ủng hộ, hỗ trợ
help: giúp đỡ, viện trợ, giúp
plan: kế hoạch, dự án
decide: quyết định
change: thay đổi, cải cách
rise: tăng mạnh, gia tăng
fall: giảm mạnh, sụt giảm
return: trở lại, quay lại, trở về
leave: rời khỏi, rút khỏi, rút quân
begin: bắt đầu, khởi động, khai mạc
end: kết thúc, chấm dứt
open: mở cửa, khai trương
close: đóng cửa
find: phát hiện, tìm thấy
search: tìm kiếm
destroy: phá hủy, phá huỷ, sụp đổ
escape: trốn thoát, bỏ trốn, chạy trốn
hide: bí mật, che giấu
ban: lệnh cấm, bị cấm, cấm nhập
release: trả tự do, phóng thích, được thả
resign: từ chức, sa thải
visit: chuyến thăm, đến thăm, du lịch
marry: kết hôn, đám cưới, hôn nhân
love: tình yêu, người yêu
fight: chiến đấu, đụng độ, giao tranh
cut: cắt giảm
break: phá vỡ, phá kỷ lục
run: chạy bộ
learn: giáo dục, học tập
think: suy nghĩ, tin rằng, cho rằng
truth: sự thật
lie: nói dối, giả mạo, lừa dối
mistake: sai lầm, sai sót
apologise: xin lỗi
rights: nhân quyền, quyền lợi, bình đẳng
free: tự do, miễn phí
power: quyền lực
security: an ninh, an toàn
danger: nguy hiểm, rủi ro, nguy cơ
crisis: khủng hoảng
big: khổng lồ, quy mô lớn
small: nhỏ bé, nhỏ nhất
high: cao nhất
long: lâu dài, kéo dài
strong: mạnh mẽ, cực mạnh, mạnh nhất
good: tốt, tốt nhất
bad: tồi tệ, tệ nhất, xấu
rich: tỷ phú, giàu nhất
poor: nghèo, nghèo đói
black: da đen, màu đen
white: da trắng, nhà trắng, màu trắng
red: màu đỏ, thẻ đỏ
green: màu xanh lá
blue: màu xanh dương
former: cựu tổng thống, cựu thủ tướng, cựu binh
national: toàn quốc
international: quốc tế
foreign: nước ngoài, ngoại giao
north: miền bắc, phía bắc
south: miền nam, phía nam
east: phía đông, miền đông
west: phía tây, phương tây, miền tây
angry: tức giận, phẫn nộ, giận dữ
happy: hạnh phúc, vui mừng
sad: đau buồn, thương tiếc
hard: khó khăn
two: hai người, hai nước
three: ba người
four: bốn người
five: năm người
six: sáu người
seven: bảy người
eight: tám người
nine: chín người
ten: mười người
half: một nửa
double: gấp đôi, tăng gấp đôi
name: tên gọi, đặt tên
part: một phần
against: chống lại
candidate: ứng viên, ứng cử viên
agency: cơ quan, ủy ban
scandal: bê bối, tham nhũng, tranh cãi
union: công đoàn, liên minh
capital: thủ đô
US: mỹ, hoa kỳ
GB: anh, vương quốc anh
RU: nga
CN: trung quốc
FR: pháp
DE: đức
KP: triều tiên
KR: hàn quốc
IN: ấn độ
JP: nhật, nhật bản
ES: tây ban nha
IT: ý, italy
AU: úc
EU: eu, liên minh châu âu
UN: liên hợp quốc, lhq
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Động đất cực mạnh ở miền nam Hy Lạp, ba người thiệt mạng, hàng trăm người bị thương': 'earthquake, strong, south, three, kill, hundred, injured',
    'Cảnh sát bắt giữ nghi phạm tấn công trường học': 'police, arrest, suspect, attack, school',
    'Cựu tổng thống bị kết án vì tham nhũng': 'former, president, sentence, scandal',
    'Chính phủ cảnh báo giá xăng tăng mạnh, kinh tế gặp khó khăn': 'government, warn, price, rise, economy, hard',
  },
  not: {
    'Tháng năm ở Hà Nội': 'win, five, year, month',
    'Nhà báo kể chuyện bão': 'house, newspaper, storm',
    'Giám đốc chống lại thuộc hạ, ai cũng ngừa': 'fall, husband, medicine, horse, artificial intelligence',
    'Triều Tiên họp về thị trường': 'million, mayor',
  },
};
