import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'yue',
  words: `
man: 男子, 男人, 男性
woman: 女子, 女性, 婦女
child: 小朋友, 兒童, 細路
baby: 嬰兒, 女嬰, 男嬰
boy: 男孩, 男童
girl: 女孩, 女童, 少女
family: 家庭, 家人, 家屬
mother: 母親, 媽媽, 阿媽
father: 父親, 爸爸, 老豆
son: 個仔, 兒子
daughter: 女兒
wife: 太太, 老婆, 妻子
husband: 丈夫, 老公
friend: 朋友, 好友
people: 市民, 公眾, 人口
student: 學生
teacher: 老師, 教師
doctor: 醫生
soldier: 士兵, 軍人
worker: 員工, 工人, 打工仔
farmer: 農民
driver: 司機
player: 球員, 選手
tourist: 遊客, 旅客
refugee: 難民
migrant: 移民, 移工
victim: 受害者, 罹難者
leader: 領導人, 領袖
expert: 專家, 科學家
journalist: 記者
artist: 歌手, 藝人, 藝術家
actor: 演員, 女星, 男星
king: 國王, 英皇, 王室
president: 總統, 國家主席
minister: 部長, 大臣, 局長
mayor: 市長
government: 政府, 內閣
parliament: 國會, 議會, 立法會
party: 政黨, 執政黨, 民主黨
election: 選舉, 大選
vote: 投票, 公投, 表決
law: 法律, 法案
court: 法院, 法庭
judge: 法官
lawyer: 律師, 檢控官, 檢察官
prison: 監獄, 判監, 坐監
police: 警方, 警員, 差人
crime: 犯罪, 罪行
murder: 謀殺, 兇殺
kill: 殺害, 打死
death: 死亡, 身亡, 喪生
injured: 受傷, 傷者
attack: 襲擊, 攻擊
bomb: 爆炸, 炸彈
shoot: 槍擊, 開槍, 槍手
gun: 槍支, 武器
stab: 斬人, 持刀, 刺傷
rape: 強姦, 性侵, 非禮
steal: 盜竊, 打劫, 爆竊
arrest: 拘捕, 被捕
suspect: 疑犯, 涉嫌
accuse: 指控, 被控, 指責
trial: 審訊, 受審, 檢控
sentence: 判囚, 定罪, 罪成
investigation: 調查
war: 戰爭
peace: 和平, 停火
army: 軍隊, 軍方
ship: 船隻, 軍艦, 渡輪
missile: 導彈, 火箭
nuclear: 核武, 核電
terror: 恐怖襲擊, 恐怖分子, 恐襲
border: 邊境, 邊界
sanctions: 制裁, 封鎖
protest: 抗議, 示威
strike: 罷工
earthquake: 地震
tsunami: 海嘯
storm: 颱風, 打風, 颶風
flood: 洪水, 水災
rain: 暴雨, 大雨, 落雨
snow: 落雪, 大雪, 暴雪
fire: 火警, 火災, 大火
volcano: 火山
accident: 意外, 車禍, 墜毀
rescue: 拯救, 獲救, 救援
survive: 生還, 倖存
missing: 失蹤
disaster: 災難
emergency: 緊急
weather: 天氣, 氣溫, 天文台
climate: 氣候, 暖化
environment: 環境, 污染, 環保
money: 資金, 投資, 現金
price: 價格, 物價, 加價
tax: 關稅, 稅務, 加稅
bank: 銀行
market: 市場
company: 公司, 企業
trade: 貿易, 出口貨
work: 返工, 工作, 就業
pay: 加人工, 工資, 薪金
million: 百萬
billion: 億美元, 十億
thousand: 數千, 上千
hundred: 數百, 上百
percent: 百分之
dollar: 美元, 美金
euro: 歐元, 歐羅
buy: 購買, 收購, 買樓
sell: 出售, 銷售, 賣樓
economy: 經濟
oil: 石油, 原油, 油價
energy: 能源, 電力
food: 食物, 食品, 糧食
car: 汽車, 私家車, 車輛
plane: 飛機, 客機, 航班
train: 火車, 列車, 港鐵
road: 公路, 道路, 馬路
bridge: 大橋
airport: 機場
house: 住宅, 樓價, 屋企
building: 大廈, 大樓, 建築
build: 建造, 興建
city: 城市
village: 村莊, 村民
country: 國家
world: 世界, 全球
island: 島嶼, 群島
sea: 海域, 海洋, 太平洋
river: 河流, 湖泊, 河水
mountain: 登山, 山區
forest: 森林
land: 土地
water: 飲用水, 供水, 用水
space: 太空, 航天, 衛星
hospital: 醫院, 入院, 送院
disease: 疾病, 感染, 病人
virus: 病毒, 疫情
cancer: 癌症, 腫瘤
medicine: 藥物, 治療
vaccine: 疫苗
health: 健康, 衞生, 衛生
surgery: 手術, 開刀
birth: 出生, 懷孕, 生仔
sleep: 睡眠, 瞓覺
head: 頭部, 大腦
heart: 心臟
body: 身體, 遺體, 屍體
film: 電影, 戲院, 影片
music: 音樂, 專輯
book: 小說, 作家
art: 藝術, 畫作
museum: 博物館, 展覽
statue: 雕像, 紀念碑
church: 教堂, 教會
religion: 宗教, 信仰
mosque: 清真寺, 穆斯林
school: 學校, 校園
university: 大學, 教授
study: 研究
science: 科學
language: 語言
history: 歷史
award: 獲獎, 獎項
star: 明星, 巨星, 名人
television: 電視
newspaper: 報紙, 雜誌
internet: 互聯網, 網絡, 上網
social media: 社交媒體, 社交平台
phone: 手機, 電話
computer: 電腦, 機械人, 軟件
artificial intelligence: 人工智能, AI
advertisement: 廣告
game: 遊戲, 打機
fashion: 時尚, 服裝
beauty: 美容, 選美
festival: 慶祝, 音樂節
restaurant: 餐廳, 酒吧, 食肆
drink: 飲酒, 啤酒, 飲品
animal: 動物
dog: 狗狗, 狗隻, 唐狗
cat: 貓咪, 貓貓
horse: 馬匹, 賽馬
pig: 豬肉, 豬隻
cow: 牛肉, 奶牛, 乳牛
bird: 雀鳥
fish: 捕魚, 鯊魚, 漁民
football: 足球, 踢波
team: 球隊, 團隊
match: 比賽
win: 勝出, 擊敗, 奪冠
lose: 落敗, 敗陣, 輸波
goal: 入球, 破門
champion: 冠軍, 衛冕
cup: 世界杯, 世界盃, 獎盃
coach: 教練, 領隊, 主帥
race: 大獎賽, 賽車
final: 決賽
league: 聯賽, 英超
season: 賽季, 球季
club: 俱樂部
athlete: 運動員, 體育
night: 深夜, 凌晨, 今晚
week: 上星期, 今個星期, 周末
month: 個月
year: 今年, 舊年, 周年
today: 今日, 而家
hour: 小時, 個鐘
minute: 分鐘
new: 新的, 全新
first: 首次, 第一, 首個
second: 第二
last: 最後, 最新
old: 長者, 高齡, 老人
young: 年輕, 青年, 後生
early: 早期, 提前
late: 押後, 延誤, 遲到
time: 時間
future: 未來
say: 表示, 話畀, 透露
speak: 講話, 演說, 發言
ask: 質問, 詢問
answer: 回應, 答覆
write: 寫信, 信件
read: 閱讀, 讀者
deny: 否認
warn: 警告, 警示
fear: 擔心, 憂慮, 恐懼
hope: 希望
threaten: 威脅
promise: 承諾, 誓言
demand: 要求, 促請, 呼籲
refuse: 拒絕
agree: 協議, 同意
meet: 會晤, 峰會
support: 支持
help: 幫手, 幫助, 援助
plan: 計劃
decide: 決定
change: 改變, 改革
rise: 上漲, 上升, 增加
fall: 下跌, 下降, 減少
return: 返嚟, 重返, 回歸
leave: 離開, 撤離, 退出
begin: 開始, 啟動
end: 結束, 終結
open: 開放, 開幕
close: 關閉
find: 發現, 搵到
search: 搜索, 搜尋, 搵人
destroy: 摧毀, 倒塌
escape: 逃走, 逃離, 走佬
hide: 隱瞞, 秘密
ban: 禁止, 禁令
release: 獲釋, 釋放
resign: 辭職, 請辭
visit: 訪問, 到訪, 旅行
marry: 結婚, 婚禮
love: 愛情, 拍拖, 戀情
fight: 戰鬥, 衝突
cut: 削減
break: 破裂, 打破
run: 跑步, 奔跑
learn: 學習, 教育
think: 認為, 覺得, 相信
know: 知道, 得知
truth: 真相, 事實
lie: 說謊, 講大話, 虛假
mistake: 錯誤, 失誤, 搞錯
apologise: 道歉, 致歉, 對唔住
rights: 人權, 權利, 平等
free: 自由, 免費
power: 權力
security: 安全
danger: 危險, 風險
crisis: 危機, 問題
big: 巨大, 大型
small: 小型, 微型
high: 最高, 高達
long: 長期
strong: 強大, 強烈
good: 最佳, 好嘢
bad: 惡化, 差劣
rich: 富豪, 有錢佬
poor: 貧窮, 貧困, 基層
black: 黑人, 黑色
white: 白人, 白色
red: 紅色
green: 綠色
blue: 藍色
former: 前總統, 前任, 前首相
national: 全國
international: 國際
foreign: 外國, 海外, 外交
north: 北部, 北方
south: 南部, 南方
east: 東部
west: 西部, 西方
angry: 憤怒, 不滿, 好嬲
happy: 開心, 高興
sad: 傷心, 悲傷, 悼念
hard: 困難, 艱難
two: 兩人, 兩名
three: 三人, 三名
four: 四人, 四名
five: 五人, 五名
six: 六人, 六名
seven: 七人, 七名
eight: 八人, 八名
nine: 九人, 九名
ten: 十人, 十名
half: 一半
double: 翻倍, 兩倍
name: 姓名, 命名
part: 部分
against: 反對
candidate: 候選人
agency: 委員會, 機構
scandal: 醜聞, 貪污, 舞弊
union: 工會
capital: 首都
US: 美國, 美军, 美軍, 華府
GB: 英國, 英格蘭
KP: 北韓, 朝鮮
KR: 南韓, 韓國
CN: 中國, 中方
EU: 歐盟
UN: 聯合國
`,
} satisfies NewsWords;

export const examples = {
  found: {
    '希臘南部發生強烈地震 最少三人死亡數百人受傷': 'earthquake, south, strong, three, death, hundred, injured',
    '警方拘捕涉嫌喺學校持刀襲擊嘅疑犯': 'police, arrest, suspect, school, attack, stab',
    '前總統貪污罪成判囚五年': 'former, president, sentence',
  },
  not: {
    '愛爾蘭總理星期三到咗布魯塞爾': 'love, three, president',
    '馬德里嘅熱狗同貓頭鷹': 'horse, dog, cat',
  },
};
