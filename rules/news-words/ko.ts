import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'ko',
  words: `
man: 남성-, 남자-
woman: 여성-, 여자-
child: 어린이-, 아동-, 아이들-
baby: 아기-, 신생아-
boy: 소년-, 남학생-
girl: 소녀-, 여학생-
family: 가족-, 유족-
mother: 어머니-, 엄마-
father: 아버지-, 아빠-
son: 아들-
daughter: 딸, 딸이, 딸을
wife: 아내-, 부인이
husband: 남편-
friend: 친구-
people: 국민-, 시민-, 주민-
student: 학생-, 대학생-
teacher: 교사-, 선생님-
doctor: 의사가, 의사들-, 의료진-
soldier: 군인-, 병사-, 장병-
worker: 노동자-, 직원-, 근로자-
farmer: 농민-, 농부-
driver: 운전자-, 운전기사-
player: 선수-
tourist: 관광객-, 여행객-
refugee: 난민-
migrant: 이민자-, 이주민-, 이민-
victim: 피해자-, 희생자-
leader: 지도자-, 대표가, 정상회담-
expert: 전문가-, 과학자-, 연구진-
journalist: 기자가, 기자들-, 언론인-
artist: 가수-, 예술가-, 아티스트-
actor: 배우-, 여배우-
king: 국왕-, 여왕-, 왕실-
president: 대통령-, 국가주석-
minister: 장관-, 총리-
mayor: 시장직-, 시장선거-
government: 정부-, 내각-
parliament: 의회-, 국회-, 상원-
party: 정당-, 여당-, 야당-
election: 선거-, 총선-, 대선-
vote: 투표-, 표결-
law: 법률-, 법안-
court: 법원-, 대법원-, 법정-
judge: 판사-, 재판관-
lawyer: 변호사-, 검찰-, 검사가
prison: 교도소-, 수감-, 감옥-
police: 경찰-
crime: 범죄-
murder: 살인-, 살해-
kill: 숨지게-, 죽인-, 피살-
death: 사망-, 숨져-, 숨진-
injured: 부상-, 다쳐-, 중상-
attack: 공격-, 습격-, 공습-
bomb: 폭발-, 폭탄-, 폭격-
shoot: 총격-, 총기난사-, 총에
gun: 총기-, 권총-, 무기-
stab: 흉기-, 칼부림-, 찔러-
rape: 성폭행-, 강간-, 성폭력-
steal: 절도-, 훔친-
arrest: 체포-, 구속-, 구금-
suspect: 용의자-, 피의자-, 혐의-
accuse: 비난-, 고발-, 기소-
trial: 재판-, 소송-
sentence: 징역-, 유죄-, 선고-
investigation: 수사, 수사관-, 조사-
war: 전쟁-, 침공-
peace: 평화-, 휴전-, 정전협정-
army: 군대-, 군사-, 육군-
ship: 선박-, 군함-, 여객선-
missile: 미사일-, 로켓-
nuclear: 핵무기-, 원전-, 핵실험-
terror: 테러-
border: 국경-
sanctions: 제재-, 봉쇄-
protest: 시위-, 항의-, 집회-
strike: 파업-
earthquake: 지진-, 강진-
tsunami: 쓰나미-, 지진해일-
storm: 태풍-, 허리케인-, 폭풍-
flood: 홍수-, 침수-
rain: 폭우-, 집중호우-, 호우-
snow: 폭설-, 대설-
fire: 화재-, 산불-, 불이
volcano: 화산-
accident: 사고-, 추락-, 충돌-
rescue: 구조대-, 구조작업-, 구출-
survive: 생존-, 살아남-
missing: 실종-
disaster: 재난-, 참사-, 재해-
emergency: 비상사태-, 긴급-
weather: 날씨-, 기온-
climate: 기후-, 온난화-
environment: 환경-, 오염-
money: 자금-, 투자-, 현금-
price: 가격-, 물가-
tax: 세금-, 관세-
bank: 은행-, 중앙은행-
market: 시장에서, 시장의
company: 기업-, 회사-
trade: 무역-, 수출-, 수입품-
work: 일자리-, 고용-
pay: 임금-, 월급-, 지급-
million: 백만-, 100만-
billion: 10억-, 십억-
thousand: 수천-
hundred: 수백-
percent: 퍼센트-
dollar: 달러-
euro: 유로, 유로화-
buy: 구매-, 매입-, 인수-
sell: 판매-, 매각-
economy: 경제-
oil: 석유-, 원유-, 유가-
energy: 에너지-, 전력-
food: 식품-, 식량-, 음식-
car: 자동차-, 차량-, 전기차-
plane: 항공기-, 여객기-, 비행기-
train: 열차-, 기차-, 철도-
road: 도로-, 고속도로-
bridge: 다리가, 교량-, 대교-
airport: 공항-
house: 주택-, 집을
building: 건물-, 빌딩-
build: 건설-, 건축-
city: 도시-
village: 마을-
country: 국가-, 나라-
world: 세계-, 글로벌-
island: 섬에서, 섬을, 섬의
sea: 바다-, 해상-, 태평양-
river: 강물-, 호수-
mountain: 등산-, 산악-
forest: 산림-, 숲에
land: 토지-, 땅을
water: 식수-, 물을
space: 우주-, 인공위성-
hospital: 병원-
disease: 질병-, 감염-, 환자-
virus: 바이러스-, 코로나-
cancer: 암환자-, 종양-, 암으로
medicine: 의약품-, 약물-, 치료-
vaccine: 백신-
health: 건강-, 보건-
surgery: 수술-
birth: 출산-, 임신-, 출생-
sleep: 수면-
head: 머리-
heart: 심장-
body: 시신-
film: 영화-
music: 음악-, 노래-, 콘서트-
book: 도서-, 소설-, 작가-
art: 미술-, 예술-
museum: 박물관-, 미술관-, 전시회-
statue: 동상-, 기념비-
church: 교회-, 성당-, 교황-
religion: 종교-
mosque: 모스크-, 이슬람-, 무슬림-
school: 학교-, 고등학교-, 초등학교-
university: 대학-, 대학교-, 교수-
study: 연구-, 보고서-
science: 과학-
language: 언어-
history: 역사-
award: 수상자-, 수상작-, 노벨상-
star: 스타-
television: 텔레비전-, 방송-
newspaper: 신문-, 일간지-
internet: 인터넷-, 온라인-
social media: 소셜미디어-, 페이스북-, SNS
phone: 휴대전화-, 스마트폰-, 전화-
computer: 컴퓨터-, 로봇-, 기술-
artificial intelligence: 인공지능-, AI
advertisement: 광고-
game: 게임-
fashion: 패션-, 의류-
beauty: 뷰티-, 화장품-, 미인대회-
festival: 축제-
restaurant: 식당-, 레스토랑-
drink: 음주-, 맥주-, 와인-
animal: 동물-
dog: 반려견-, 강아지-
cat: 고양이-
horse: 경마-, 경주마-
pig: 돼지-
cow: 소고기-, 젖소-
bird: 조류-
fish: 물고기-, 어선-, 상어-
football: 축구-
team: 팀이, 대표팀-, 팀의
match: 경기에서, 경기가
win: 승리-, 우승-, 꺾고
lose: 패배-, 패한-, 졌다
goal: 골을, 득점-
champion: 챔피언-
cup: 월드컵-
coach: 감독-, 코치-
race: 레이스-, 그랑프리-
final: 결승-
league: 리그-
season: 시즌-
club: 구단-, 클럽-
athlete: 운동선수-, 스포츠-
day: 하루-, 매일
night: 밤사이-, 야간-, 한밤중-
week: 주말-, 일주일-
month: 개월-, 한달-
year: 올해-, 지난해-, 연간-
today: 오늘-
hour: 시간-
new: 새로운, 신규-
first: 첫, 최초-, 처음-
second: 두번째-
last: 마지막-, 최신-
old: 노인-, 고령-
young: 청년-, 젊은-
early: 조기-, 일찍-
late: 연기됐다, 미뤄-, 지연-
future: 미래-
say: 밝혔다, 말했다, 발표-
speak: 연설-, 대화-
ask: 질문-
answer: 답변-, 대응-
write: 편지-, 서한-
read: 독자-, 독서-
deny: 부인했다, 부인해, 반박-
warn: 경고-
fear: 우려-, 공포-
hope: 희망-
threaten: 위협-, 협박-
promise: 약속-, 공약-
demand: 요구-, 촉구-
refuse: 거부-, 거절-
agree: 합의-, 협정-
meet: 회담-, 만나-, 회동-
support: 지지율-, 지지자-, 지원-
help: 도움-, 원조-
plan: 계획-
decide: 결정-
change: 변화-, 변경-, 개혁-
rise: 상승-, 증가-, 급등-
fall: 하락-, 감소-, 급락-
return: 복귀-, 귀국-, 돌아-
leave: 떠나-, 철수-, 탈퇴-
begin: 시작-, 개시-, 착수-
end: 종료-, 끝나-, 종식-
open: 개막-, 개방-, 개장-
close: 폐쇄-, 폐막-
find: 발견-, 찾아-
search: 수색-
destroy: 파괴-, 붕괴-
escape: 탈출-, 도주-, 탈옥-
hide: 비밀-, 숨긴-, 은폐-
ban: 금지-
release: 석방-, 풀려-
resign: 사임-, 사퇴-, 해임-
visit: 방문-, 방한-
marry: 결혼-
love: 사랑-, 연인-
fight: 전투-, 교전-, 싸움-
cut: 삭감-, 감축-
break: 깨져-, 파손-
fly: 비행-
run: 달리기-, 마라톤-
learn: 교육-, 수업-
think: 생각-
know: 알려-
truth: 진실-, 사실-
lie: 거짓-, 허위-, 가짜-
mistake: 실수-, 오류-, 잘못-
apologise: 사과했다, 사과해-, 사죄-
rights: 인권-, 권리-, 평등-
free: 자유-, 무료-
power: 권력-, 권한-
security: 안보-, 안전-, 보안-
danger: 위험-
crisis: 위기-, 문제-
big: 대규모-, 거대-, 최대-
small: 소규모-, 작은
high: 최고-, 높은
long: 장기-, 긴
strong: 강력-, 강한
good: 좋은, 최선-
bad: 나쁜, 악화-, 최악-
rich: 부자-, 갑부-, 재벌-
poor: 빈곤-, 가난-
black: 흑인-, 검은
white: 백인-, 백악관-
red: 붉은, 빨간
green: 녹색-, 초록-
blue: 파란, 푸른
former: 전직-, 前
national: 전국-, 국립-
international: 국제-
foreign: 외국-, 해외-, 외무-
north: 북부-, 북쪽-
south: 남부-, 남쪽-
east: 동부-, 동쪽-
west: 서부-, 서쪽-, 서방-
angry: 분노-, 격분-
happy: 행복-, 기쁨-
sad: 슬픔-, 애도-, 추모-
hard: 어려움-, 어려운
one: 한명-, 한 명
two: 두명-, 두 명
three: 세명-, 세 명
four: 네명-, 네 명
half: 절반-
double: 두배-, 2배-
name: 이름-
part: 일부-
against: 반대-, 맞서
candidate: 후보-
agency: 위원회-, 기관-
scandal: 스캔들-, 부패-, 논란-
union: 노조-, 노동조합-
capital: 수도
US: 미국, 美, 미군, 한미, 북미
GB: 영국, 英
CN: 중국, 中
JP: 일본, 日
KP: 북한, 北
RU: 러시아, 러
FR: 프랑스, 佛
DE: 독일, 獨
EU: 유럽연합
UN: 유엔
`,
} satisfies NewsWords;

export const examples = {
  found: {
    '그리스 남부서 규모 6.1 강진…3명 사망·수백명 부상': 'south, earthquake, death, hundred, injured',
    '경찰, 학교 공격 용의자 체포…학생들 대피': 'police, school, attack, suspect, arrest, student',
    '대통령, 파업 노조에 임금 인상 약속': 'president, strike, union, pay, promise',
    '전직 총리, 부패 혐의로 징역 5년 선고': 'former, minister, scandal, suspect, sentence',
  },
  not: {
    '수상한 배우의 연기와 구조조정 말이 나와': 'award, late, rescue, horse',
    '의사결정 과정 공개하라': 'doctor',
    '수도권 아파트값 안정세': 'capital, water',
  },
};
