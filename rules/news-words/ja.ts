import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: 3人, 2倍, 10億 …: found inside 13人, 12倍, 110億.
export default {
  lang: 'ja',
  words: `
man: 男性, 男が
woman: 女性, 女が
child: 子ども, 子供, 児童
baby: 赤ちゃん, 乳児, 新生児
boy: 少年, 男児
girl: 少女, 女児
family: 家族, 遺族, 一家
mother: 母親, 母が
father: 父親, 父が
son: 息子, 長男
daughter: 娘, 長女
wife: 妻
husband: 夫が, 夫の, 夫婦
friend: 友人, 友達
people: 国民, 市民, 人口
student: 学生, 生徒
teacher: 教師, 教諭, 教員
doctor: 医師, 医者
soldier: 兵士, 軍人
worker: 従業員, 労働者, 職員
farmer: 農家, 農民
driver: 運転手, ドライバー
player: 選手
tourist: 観光客, 旅行者
refugee: 難民, 避難民
migrant: 移民
victim: 被害者, 犠牲者
leader: 指導者, 首脳, 党首
expert: 専門家, 科学者, 研究者
journalist: 記者, ジャーナリスト
artist: 歌手, 芸術家, アーティスト
actor: 俳優, 女優
king: 国王, 女王, 王室
president: 大統領, 国家主席
minister: 首相, 大臣, 外相
mayor: 市長
government: 政府, 内閣, 政権
parliament: 議会, 国会, 上院
party: 与党, 野党, 政党
election: 選挙, 総選挙, 大統領選
vote: 投票, 採決
law: 法律, 法案
court: 裁判所, 最高裁, 地裁
judge: 裁判官, 判事
lawyer: 弁護士, 検察
prison: 刑務所, 受刑者, 服役
police: 警察, 警官
crime: 犯罪, 事件
murder: 殺人
kill: 殺害, 殺された
death: 死亡, 死者, 死去
injured: けが, 負傷, 重傷
attack: 攻撃, 襲撃
bomb: 爆発, 爆弾, 爆撃
shoot: 銃撃, 発砲, 撃たれ
gun: 銃器, 拳銃, 武器
stab: 刺され, 刃物, 刺した
rape: 強姦, 性的暴行, レイプ
steal: 盗ま, 窃盗, 強盗
arrest: 逮捕, 拘束
suspect: 容疑者, 容疑
accuse: 非難, 告発
trial: 裁判, 提訴, 起訴
sentence: 有罪, 判決, 実刑
investigation: 捜査, 調査
war: 戦争, 侵攻
peace: 和平, 平和, 停戦
army: 軍事, 軍隊, 陸軍
ship: 船舶, 漁船, 軍艦
missile: ミサイル, ロケット
nuclear: 核兵器, 原発, 核実験
terror: テロ
border: 国境
sanctions: 制裁
protest: 抗議, デモ隊, 抗議デモ
strike: ストライキ, ストに
earthquake: 地震
tsunami: 津波
storm: 台風, ハリケーン, 暴風
flood: 洪水, 浸水
rain: 大雨, 豪雨
snow: 大雪, 積雪, 吹雪
fire: 火災, 火事, 山火事
volcano: 火山, 噴火
accident: 事故, 墜落, 衝突
rescue: 救助, 救出
survive: 生存者, 生き残
missing: 行方不明, 不明者
disaster: 災害, 被災, 惨事
emergency: 緊急, 非常事態
weather: 天気, 気温, 天候
climate: 気候, 温暖化
environment: 環境, 汚染
money: 資金, 投資, 現金
price: 価格, 物価, 値上げ
tax: 税金, 関税, 増税
bank: 銀行
market: 市場
company: 企業, 会社
trade: 貿易, 輸出, 輸入
work: 仕事, 雇用, 働く
pay: 賃金, 給与, 支払
million: 百万
billion: 十億
thousand: 数千
hundred: 数百
percent: パーセント
dollar: 万ドル, 億ドル, ドル高
euro: ユーロ
buy: 購入, 買収
sell: 販売, 売却
economy: 経済
oil: 石油, 原油, ガソリン
energy: エネルギー, 電力
food: 食品, 食料, 食事
car: 自動車, 乗用車, 車両
plane: 旅客機, 航空機, 飛行機
train: 列車, 鉄道, 電車
road: 道路, 路上
bridge: 大橋, 橋梁
airport: 空港
house: 住宅, 自宅, 民家
building: 建物, 高層ビル
build: 建設, 建造
city: 都市, 市内
village: 村で, 村民
country: 国家
world: 世界
island: 諸島, 離島
sea: 太平洋, 海岸, 海上
river: 河川, 湖で
mountain: 登山, 山岳
forest: 森林
land: 土地
water: 飲料水, 水道
space: 宇宙, 人工衛星
hospital: 病院
disease: 感染, 病気, 患者
virus: ウイルス
cancer: がん患者, 腫瘍, 乳がん
medicine: 医薬品, 治療
vaccine: ワクチン
health: 健康, 保健
surgery: 手術
birth: 出産, 妊娠, 誕生
sleep: 睡眠
head: 頭部
heart: 心臓, 心不全
body: 遺体
film: 映画
music: 音楽, 楽曲, アルバム
book: 書籍, 小説, 作家
art: 芸術, 美術, 絵画
museum: 美術館, 博物館
statue: 銅像, 記念碑
church: 教会, 大聖堂
religion: 宗教, 信仰
mosque: モスク, イスラム教
school: 学校, 小学校
university: 大学, 教授
study: 研究
science: 科学
language: 言語
history: 歴史, 史上
award: 受賞
star: 大スター, 人気スター, 著名人
television: テレビ
newspaper: 新聞記者, 雑誌
internet: インターネット, オンライン
social media: SNS, フェイスブック
phone: 電話, スマホ, スマートフォン
computer: コンピューター, ロボット, 技術
artificial intelligence: 人工知能, 生成AI
advertisement: 広告
game: ゲーム
fashion: ファッション, 衣装
beauty: 美容, 化粧品
festival: 祭典, 祝う
restaurant: レストラン, 飲食店
drink: 飲酒, ビール, ワイン
animal: 動物
dog: 愛犬, 犬が, 犬の
cat: 猫
horse: 競馬, 競走馬
pig: 豚
cow: 牛肉, 牛が
bird: 野鳥, 鳥類
fish: 漁業, 漁師, サメ
football: サッカー
team: チーム, 代表チーム
match: 試合
win: 勝利, 優勝
lose: 敗北, 敗れ, 敗退
goal: 得点, 決勝ゴール
champion: 王者, チャンピオン
cup: ワールドカップ, W杯
coach: 監督, コーチ
race: レース
final: 決勝
league: リーグ
season: シーズン
club: クラブ
athlete: アスリート, スポーツ
day: 日間
night: 夜間, 未明
week: 週間, 先週
month: カ月, か月
year: 今年, 昨年, 年間
today: 本日, きょう
hour: 時間
minute: 分間
new: 新たな, 新しい
first: 初めて, 史上初, 初の
second: 二番目
last: 最後, 最新
old: 高齢者, 高齢
young: 若者, 若い
early: 早期
late: 延期, 遅れ
future: 将来, 未来
say: 述べ, 語る, 発表
speak: 演説, 会談
ask: 質問
answer: 回答, 返答
write: 手紙, 書簡
read: 読者, 読む
deny: 否定, 否認
warn: 警告
fear: 懸念, 恐れ, 恐怖
hope: 希望, 期待
threaten: 脅迫, 脅威, 脅す
promise: 約束, 公約
demand: 要求, 求める
refuse: 拒否, 拒む
agree: 合意, 協定
meet: 会談, 会合, 首脳会議
support: 支持, 支援
help: 助け, 援助
plan: 計画
decide: 決定, 決断
change: 変更, 改革, 変化
rise: 上昇, 増加, 急増
fall: 下落, 減少, 低下
return: 帰国, 復帰
leave: 離脱, 撤退, 離れ
begin: 開始, 始まる
end: 終了, 終わる
open: 開幕, 開かれ
close: 閉鎖, 閉店
find: 発見, 見つか
search: 捜索
destroy: 破壊, 倒壊, 崩壊
escape: 逃走, 脱出, 逃亡
hide: 秘密, 隠し
ban: 禁止, 禁じ
release: 釈放, 解放
resign: 辞任, 解任
visit: 訪問
marry: 結婚
love: 恋人, 愛する
fight: 戦闘, 戦い
cut: 削減
break: 破る, 壊れ
fly: 飛ぶ, 飛行
run: 走る
learn: 教育, 授業, 学ぶ
think: 考え, 信じ
know: 知る, 知られ
truth: 真実, 事実
lie: うそ, 虚偽, 偽の
mistake: 間違い, 誤り, ミスで
apologise: 謝罪, おわび
rights: 人権, 権利, 平等
free: 自由, 無料
power: 権力, 権限
security: 安全保障, 安全, 治安
danger: 危険, リスク
crisis: 危機, 問題
big: 巨大, 大規模, 最大
small: 小さな, 小型
high: 高い, 最高
long: 長い, 長期
strong: 強い, 強力
good: 良い, 最良
bad: 悪化, 悪い, 最悪
rich: 富豪, 富裕
poor: 貧困, 貧しい
black: 黒人, 黒い
white: 白人, 白い
red: 赤い
green: 緑の
blue: 青い
former: 前大統領, 元大統領, 元首相
national: 全国
international: 国際
foreign: 外国, 海外, 外務
north: 北部
south: 南部
east: 東部
west: 西部
angry: 怒り, 激怒
happy: 喜び, 幸せ
sad: 悲しみ, 追悼
hard: 困難, 難しい
two: 二人
three: 三人
half: 半数, 半分
double: 倍増, 二倍
name: 名前, 命名
part: 一部
against: 反対
candidate: 候補
agency: 委員会, 機関
scandal: スキャンダル, 汚職, 不祥事
union: 労組, 労働組合
capital: 首都
US: 米国, アメリカ, 米大統領, 米軍, 米政府, 日米, 米中, 全米
GB: 英国, イギリス, 英首相, 英政府, イングランド, 英紙
RU: ロシア, 露大統領
CN: 中国, 日中, 米中
FR: フランス, 仏大統領, 仏政府
DE: ドイツ, 独首相, 独政府
KP: 北朝鮮, 朝鮮
KR: 韓国, 日韓
EU: EU, 欧州連合
UN: 国連
IN: インド
AU: オーストラリア, 豪州
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'ギリシャ南部で強い地震、少なくとも3人死亡': 'south, earthquake, death, strong',
    '警察、学校襲撃の容疑者を逮捕 生徒二人が負傷': 'police, school, attack, suspect, arrest, student, injured, two',
    '前大統領に有罪判決、野党は抗議': 'former, president, sentence, party, protest',
    '中銀が警告、物価上昇で経済に懸念': 'warn, price, rise, economy, fear',
  },
  not: {
    'がんばる地元の商店を紹介': 'cancer, shoot',
    '群馬、広島、神奈川で読売新聞が主催': 'horse, island, river, newspaper',
    'アイドルのポスターにゴールドの文字': 'dollar, star, goal',
  },
};
