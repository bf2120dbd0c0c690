import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'zh',
  words: `
man: 男子, 男人, 男性
woman: 女子, 女性, 妇女, 婦女
child: 儿童, 兒童, 孩子, 未成年
baby: 婴儿, 嬰兒, 宝宝, 寶寶
boy: 男孩, 男童
girl: 女孩, 女童, 少女
family: 家庭, 家人, 家属, 家屬
mother: 母亲, 母親, 妈妈, 媽媽
father: 父亲, 父親, 爸爸
son: 儿子, 兒子
daughter: 女儿, 女兒
wife: 妻子
husband: 丈夫
friend: 朋友, 好友
people: 民众, 民眾, 公众, 公眾, 人口
student: 学生, 學生
teacher: 教师, 教師, 老师, 老師
doctor: 医生, 醫生, 医师, 醫師
soldier: 士兵, 军人, 軍人
worker: 工人, 员工, 員工, 职工
farmer: 农民, 農民
driver: 司机, 司機, 驾驶人, 駕駛
player: 球员, 球員, 选手, 選手
tourist: 游客, 遊客, 旅客
refugee: 难民, 難民
migrant: 移民, 移工
victim: 受害者, 遇难者, 罹難者
leader: 领导人, 領導人, 领袖, 領袖
expert: 专家, 專家, 分析师, 科学家, 科學家
journalist: 记者, 記者
artist: 歌手, 艺术家, 藝術家
actor: 演员, 演員, 女星
king: 国王, 國王, 王室, 女王
president: 总统, 總統, 国家主席
minister: 部长, 部長, 大臣
mayor: 市长, 市長
government: 政府, 内阁, 內閣
parliament: 议会, 議會, 国会, 國會, 参议院, 參議院
party: 政党, 政黨, 执政党, 執政黨
election: 选举, 選舉, 大选, 大選
vote: 投票, 公投, 表决, 表決
law: 法律, 法案
court: 法院, 法庭
judge: 法官
lawyer: 律师, 律師, 检察官, 檢察官
prison: 监狱, 監獄, 入狱, 入獄
police: 警察, 警方, 警员, 警員
crime: 犯罪, 罪行
murder: 谋杀, 謀殺, 凶杀, 兇殺
kill: 杀害, 殺害, 打死, 击毙
death: 死亡, 身亡, 丧生, 喪生
injured: 受伤, 受傷, 伤者, 傷者
attack: 袭击, 襲擊, 攻击, 攻擊
bomb: 爆炸, 炸弹, 炸彈
shoot: 枪击, 槍擊, 枪手, 槍手, 开枪, 開槍
gun: 枪支, 槍支, 武器, 步枪
stab: 持刀, 刺伤, 刺傷, 砍伤
rape: 强奸, 強姦, 性侵
steal: 盗窃, 盜竊, 偷窃, 抢劫, 搶劫
arrest: 逮捕, 被捕, 拘留
suspect: 嫌疑人, 嫌犯, 涉嫌
accuse: 指控, 指责, 指責, 被控
trial: 审判, 審判, 受审, 起诉, 起訴
sentence: 判处, 判處, 判刑, 定罪
investigation: 调查, 調查
war: 战争, 戰爭
peace: 和平, 停火
army: 军队, 軍隊, 军方, 軍方
ship: 船只, 船隻, 军舰, 軍艦, 渡轮, 渡輪
missile: 导弹, 導彈, 飞弹, 飛彈, 火箭
nuclear: 核武, 核电, 核電, 核试
terror: 恐怖主义, 恐怖主義, 恐怖分子, 恐袭
border: 边境, 邊境, 边界, 邊界
sanctions: 制裁, 封锁, 封鎖
protest: 抗议, 抗議, 示威
strike: 罢工, 罷工
earthquake: 地震
tsunami: 海啸, 海嘯
storm: 台风, 颱風, 飓风, 颶風, 风暴, 風暴
flood: 洪水, 洪灾, 水災
rain: 暴雨, 大雨, 降雨
snow: 大雪, 暴雪, 降雪
fire: 火灾, 火災, 大火, 山火
volcano: 火山
accident: 事故, 车祸, 車禍, 坠毁, 墜毀
rescue: 救援, 营救, 營救, 获救, 獲救
survive: 幸存, 生还, 生還
missing: 失踪, 失蹤, 失联, 失聯
disaster: 灾难, 災難
emergency: 紧急, 緊急
weather: 天气, 天氣, 气温, 氣溫
climate: 气候, 氣候, 变暖, 暖化
environment: 环境, 環境, 污染, 环保, 環保
money: 资金, 資金, 投资, 投資, 现金
price: 价格, 價格, 物价, 物價, 房价
tax: 关税, 關稅, 税收, 稅收
bank: 银行, 銀行
market: 市场, 市場
company: 公司, 企业, 企業
trade: 贸易, 貿易, 出口, 进口
work: 工作, 就业, 就業
pay: 支付, 工资, 工資, 薪资, 薪資
million: 百万, 百萬
billion: 亿美元, 億美元, 亿欧元
thousand: 数千, 數千, 上千
hundred: 数百, 數百, 上百
percent: 百分之
dollar: 美元
euro: 欧元, 歐元
buy: 购买, 購買, 收购, 收購
sell: 出售, 销售, 銷售
economy: 经济, 經濟
oil: 石油, 原油, 油价, 油價
energy: 能源, 电力, 電力
food: 食品, 粮食, 糧食, 食物
car: 汽车, 汽車, 车辆, 車輛, 电动车
plane: 飞机, 飛機, 客机, 航班
train: 火车, 火車, 列车, 列車, 铁路, 鐵路
road: 公路, 道路, 街道
bridge: 大桥, 大橋, 桥梁
airport: 机场, 機場
house: 房屋, 住宅, 房子
building: 大楼, 大樓, 建筑, 建築
build: 建造, 兴建, 興建
city: 城市, 市区
village: 村庄, 村莊, 村民
country: 国家, 國家
world: 世界, 全球
island: 岛屿, 島嶼, 群岛, 群島
sea: 海域, 海洋, 太平洋, 海滩
river: 河流, 湖泊, 河水
mountain: 登山, 山区, 山區, 山脉
forest: 森林
land: 土地
water: 饮用水, 飲用水, 供水, 用水
space: 太空, 航天, 卫星, 衛星
hospital: 医院, 醫院
disease: 疾病, 感染, 患者
virus: 病毒, 疫情
cancer: 癌症, 肿瘤, 腫瘤
medicine: 药物, 藥物, 治疗, 治療
vaccine: 疫苗
health: 健康, 卫生, 衛生
surgery: 手术, 手術
birth: 出生, 怀孕, 懷孕, 分娩
sleep: 睡眠, 睡觉, 睡覺
head: 头部, 頭部, 大脑, 大腦
heart: 心脏, 心臟
body: 身体, 身體, 遗体, 遺體
film: 电影, 電影, 影片
music: 音乐, 音樂, 专辑, 專輯, 演唱会
book: 图书, 小说, 小說, 新书, 作家
art: 艺术, 藝術, 画作, 畫作
museum: 博物馆, 博物館, 展览, 展覽
statue: 雕像, 纪念碑, 紀念碑
church: 教堂, 教会, 教會
religion: 宗教, 信仰
mosque: 清真寺, 穆斯林, 伊斯兰教
school: 学校, 學校, 校园, 校園
university: 大学, 大學, 教授
study: 研究
science: 科学, 科學
language: 语言, 語言
history: 历史, 歷史
award: 获奖, 獲獎, 奖项, 獎項
star: 明星, 名人, 巨星
television: 电视, 電視
newspaper: 报纸, 報紙, 杂志, 雜誌
internet: 互联网, 網路, 网络, 網絡
social media: 社交媒体, 社群媒體, 脸书, 臉書
phone: 手机, 手機, 电话, 電話
computer: 电脑, 電腦, 机器人, 機器人, 软件
artificial intelligence: 人工智能, 人工智慧
advertisement: 广告, 廣告
game: 游戏, 遊戲
fashion: 时尚, 時尚, 服装, 服裝
beauty: 美容, 选美, 選美, 化妆品
festival: 庆祝, 慶祝, 艺术节, 音樂節
restaurant: 餐厅, 餐廳, 酒吧
drink: 饮料, 飲料, 啤酒, 葡萄酒
animal: 动物, 動物
dog: 小狗, 犬只, 狗狗, 宠物狗
cat: 猫咪, 貓咪, 小猫, 小貓
horse: 马匹, 馬匹, 赛马, 賽馬
pig: 猪肉, 豬肉, 生猪
cow: 牛肉, 奶牛, 乳牛
bird: 鸟类, 鳥類, 候鸟
fish: 捕鱼, 捕魚, 鲨鱼, 鯊魚, 渔民
football: 足球
team: 球队, 球隊, 团队, 團隊
match: 比赛, 比賽
win: 获胜, 獲勝, 击败, 擊敗, 夺冠
lose: 落败, 落敗, 失利, 输给
goal: 进球, 進球, 破门
champion: 冠军, 冠軍, 卫冕, 衛冕
cup: 世界杯, 世界盃, 奖杯, 獎盃
coach: 教练, 教練, 主帅, 队长
race: 大奖赛, 大獎賽, 赛车, 賽車
final: 决赛, 決賽
league: 联赛, 聯賽, 联盟, 聯盟
season: 赛季, 賽季, 球季
club: 俱乐部, 俱樂部
athlete: 运动员, 運動員, 体育, 體育
night: 夜间, 夜間, 凌晨, 晚上
week: 本周, 上周, 一周, 週末
month: 个月, 個月
year: 今年, 去年, 周年, 週年
today: 今天, 今日
hour: 小时, 小時
minute: 分钟, 分鐘
new: 新的, 全新
first: 首次, 第一, 首个, 首個
second: 第二
last: 最后, 最後, 最新
old: 老人, 高龄, 高齡
young: 年轻, 年輕, 青年
early: 早期, 提前
late: 推迟, 推遲, 延误, 延誤
time: 时间, 時間
future: 未来, 未來
say: 表示, 声称, 聲稱
speak: 演讲, 演講, 讲话, 發言
ask: 询问, 詢問, 质问
answer: 回应, 回應, 答复
write: 写信, 寫信, 信件
read: 阅读, 閱讀, 读者, 讀者
deny: 否认, 否認, 驳斥
warn: 警告, 警示
fear: 担心, 擔心, 担忧, 擔憂, 恐惧
hope: 希望
threaten: 威胁, 威脅
promise: 承诺, 承諾, 誓言
demand: 要求, 呼吁, 呼籲
refuse: 拒绝, 拒絕
agree: 协议, 協議, 同意
meet: 会晤, 會晤, 峰会, 峰會, 会见
support: 支持
help: 帮助, 幫助, 援助
plan: 计划, 計劃, 計畫
decide: 决定, 決定
change: 改变, 改變, 改革, 变化
rise: 上涨, 上漲, 上升, 增长, 增加
fall: 下跌, 下降, 减少, 減少
return: 返回, 回归, 回歸, 重返
leave: 离开, 離開, 撤离, 退出
begin: 开始, 開始, 启动, 啟動
end: 结束, 結束, 终结, 終結
open: 开放, 開放, 开幕, 開幕
close: 关闭, 關閉
find: 发现, 發現, 找到
search: 搜寻, 搜尋, 搜索, 寻找
destroy: 摧毁, 摧毀, 倒塌
escape: 逃离, 逃離, 逃跑, 逃脱
hide: 隐瞒, 隱瞞, 秘密
ban: 禁止, 禁令
release: 释放, 釋放, 获释, 獲釋
resign: 辞职, 辭職, 请辞, 請辭
visit: 访问, 訪問, 出访, 旅行
marry: 结婚, 結婚, 婚礼, 婚禮
love: 爱情, 愛情, 恋人, 恋情
fight: 战斗, 戰鬥, 冲突, 衝突
cut: 削减, 削減, 裁员
break: 破裂, 打破
run: 跑步, 奔跑
learn: 学习, 學習, 教育, 课程
think: 认为, 認為, 相信
know: 知道, 得知
truth: 真相, 事实, 事實
lie: 说谎, 說謊, 谎言, 谎称, 虚假
mistake: 错误, 錯誤, 失误, 失誤
apologise: 道歉, 致歉
rights: 人权, 人權, 权利, 權利, 平等
free: 自由, 免费, 免費
power: 权力, 權力
security: 安全
danger: 危险, 危險, 风险, 風險
crisis: 危机, 危機, 问题, 問題
big: 巨大, 大型
small: 小型, 微型
high: 最高, 高达, 高達
long: 长期, 長期
strong: 强大, 強大, 强烈, 強烈
good: 最佳, 良好
bad: 恶化, 惡化, 糟糕
rich: 富豪, 富翁
poor: 贫困, 貧困, 贫穷, 貧窮
black: 黑人, 黑色
white: 白人, 白色
red: 红色, 紅色
green: 绿色, 綠色
blue: 蓝色, 藍色
former: 前总统, 前總統, 前任, 前首相
national: 全国, 全國
international: 国际, 國際
foreign: 外国, 外國, 海外, 外交
north: 北部, 北方
south: 南部, 南方
east: 东部, 東部
west: 西部, 西方
angry: 愤怒, 憤怒, 不满, 不滿
happy: 高兴, 高興, 幸福, 快乐
sad: 悲伤, 悲傷, 哀悼, 悼念
hard: 困难, 困難, 艰难
two: 两人, 兩人, 两名, 兩名
three: 三人, 三名, 三国
four: 四人, 四名
five: 五人, 五名
six: 六人, 六名
seven: 七人, 七名
eight: 八人, 八名
nine: 九人, 九名
ten: 十人, 十名
half: 一半, 半数
double: 翻倍, 两倍, 兩倍
name: 姓名, 命名, 名字
part: 部分
against: 反对, 反對
candidate: 候选人, 候選人
agency: 委员会, 委員會, 机构, 機構
scandal: 丑闻, 醜聞, 腐败, 贪污
union: 工会, 工會
capital: 首都
US: 美国, 美國, 美军, 美軍, 美方, 华盛顿, 華盛頓, 中美
GB: 英国, 英國, 英格兰, 英格蘭, 英军, 英媒
RU: 俄罗斯, 俄羅斯, 俄军, 俄國, 俄国, 莫斯科
CN: 中国, 中國, 中方, 北京
KP: 朝鲜, 北韩, 北韓, 朝鮮, 平壤
KR: 韩国, 韓國, 南韩, 南韓
ID: 印尼
SA: 沙特, 沙烏地
AU: 澳洲, 澳大利亚
EU: 欧盟, 歐盟
UN: 联合国, 聯合國
NZ: 新西兰, 紐西蘭
IT: 意大利, 義大利
IL: 以色列, 以军
`,
} satisfies NewsWords;

export const examples = {
  found: {
    '希腊南部发生强烈地震 至少三人死亡数百人受伤': 'earthquake, south, three, death, hundred, injured, strong',
    '法國總統警告若協議破裂將對進口汽車徵收關稅': 'president, warn, agree, break, car, tax',
    '警方逮捕一名涉嫌在学校持刀袭击的男子': 'police, arrest, suspect, school, stab, attack, man',
    '巴西前總統因貪污醜聞被判處入獄': 'former, president, scandal, prison, sentence',
  },
  not: {
    '爱尔兰总理周三抵达布鲁塞尔': 'love, three, president',
    '马德里市民上街庆祝新年': 'horse, year',
    '狗熊闯入居民区': 'dog, house',
  },
};
