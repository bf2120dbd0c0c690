import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'ne',
  words: `
man: पुरुष-, युवक
woman: महिला-
child: बालबालिका-, बालक, नाबालिग-
baby: शिशु, नवजात-
boy: केटा, केटाहरू-, बालक
girl: केटी, बालिका-, किशोरी-
family: परिवार-, आफन्त-
mother: आमा, आमाको, आमाले
father: बुबा, बाबु, बुबाको-
son: छोरा, छोराको-, छोराले-
daughter: छोरी, छोरीको-, छोरीलाई-
wife: पत्नी, श्रीमती-
husband: पति, श्रीमान्-
friend: साथी, साथीले-, मित्र
people: जनता, नागरिक-, जनसंख्या-
student: विद्यार्थी-
teacher: शिक्षक-, शिक्षिका-
doctor: डाक्टर-, चिकित्सक-
soldier: सैनिक-
worker: मजदुर-, कामदार-, कर्मचारी-
farmer: किसान-
driver: चालक-
player: खेलाडी-
tourist: पर्यटक-
refugee: शरणार्थी-
migrant: आप्रवासी-, अध्यागमन-
victim: पीडित-
leader: नेता, नेताहरू-, नेताले-
expert: विज्ञ, विशेषज्ञ-, वैज्ञानिक-
journalist: पत्रकार-
artist: कलाकार-, गायक, गायिका-
actor: अभिनेता-, अभिनेत्री-
king: राजा, राजाले-, रानी
president: राष्ट्रपति-
minister: मन्त्री-, प्रधानमन्त्री-
mayor: मेयर-, नगरप्रमुख-
government: सरकार-, मन्त्रिपरिषद्-
parliament: संसद्, संसद, सांसद-
party: पार्टी, दल, पार्टीको-
election: निर्वाचन-, चुनाव-
vote: मतदान-, मतदाता-
law: कानुन-, ऐन, विधेयक-
court: अदालत-
judge: न्यायाधीश-
lawyer: वकिल, अधिवक्ता-
prison: जेल, कारागार-, कैदी-
police: प्रहरी-
crime: अपराध-
murder: हत्या, हत्याको-
kill: मारिए, मारिएका-, मारे
death: मृत्यु, मृत्युको-, निधन
injured: घाइते-
attack: आक्रमण-, हमला-
bomb: बम, विस्फोट-
shoot: गोली, गोलीबारी-
gun: बन्दुक-, हतियार-, पेस्तोल-
stab: छुरा, चक्कु
rape: बलात्कार-, जबर्जस्ती करणी
steal: चोरी, लुटपाट-
arrest: पक्राउ, गिरफ्तार-, हिरासत-
suspect: शंकास्पद-, संदिग्ध-
accuse: आरोप, अभियोग-, आरोपित-
trial: मुद्दा, सुनुवाइ-
sentence: सजाय, दोषी, कैद
investigation: अनुसन्धान-, छानबिन-
war: युद्ध, युद्धको-
peace: शान्ति, युद्धविराम-
army: सेना, सेनाको-, सैन्य
ship: जहाज, डुंगा
missile: क्षेप्यास्त्र-, मिसाइल-, रकेट
nuclear: आणविक, परमाणु-
terror: आतंककारी-, आतंकवाद-, आतङ्ककारी-
border: सीमा, सीमामा-, नाका
sanctions: नाकाबन्दी-, प्रतिबन्धहरू-
protest: प्रदर्शन-, विरोध-, आन्दोलन-
strike: हडताल-
earthquake: भूकम्प-, भुइँचालो-
tsunami: सुनामी-
storm: आँधी, आँधीबेहरी-, चक्रवात-
flood: बाढी, बाढीले-, डुबान
rain: वर्षा, पानी पर्ने
snow: हिमपात-, हिउँ
fire: आगो, आगलागी-, डढेलो-
volcano: ज्वालामुखी-
accident: दुर्घटना-
rescue: उद्धार-
survive: बाँचेका-, जीवितै-
missing: बेपत्ता-, हराएका-
disaster: विपद्, प्रकोप
emergency: आपतकालीन-, संकटकाल-
weather: मौसम-, तापक्रम-
climate: जलवायु-
environment: वातावरण-, प्रदूषण-
money: पैसा, लगानी, रकम
price: मूल्य, मूल्यवृद्धि-, भाउ
tax: कर, भन्सार, शुल्क
bank: बैंक, बैंकको-, बैङ्क
market: बजार, बजारमा-, सेयर बजार
company: कम्पनी-
trade: व्यापार-, निर्यात-, आयात
work: रोजगारी-, जागिर
pay: तलब, पारिश्रमिक-
billion: अर्ब
thousand: हजार, हजारौँ-
hundred: सय, सयौँ, सयौं
percent: प्रतिशत-
dollar: डलर-
euro: युरो
buy: खरिद, किन्न
sell: बिक्री, बेच्न
economy: अर्थतन्त्र-, आर्थिक-
oil: तेल, पेट्रोल-, इन्धन
energy: ऊर्जा, विद्युत्-, बिजुली-
food: खाना, खाद्य
car: कार, गाडी, सवारी
plane: विमान, जहाजमा-, उडान
train: रेल, ट्रेन
road: सडक-, राजमार्ग-
bridge: पुल, पुलबाट-
airport: विमानस्थल-
house: घर, घरमा, घरको
building: भवन, भवनमा-
build: निर्माण-
city: सहर, शहर, नगर
village: गाउँ, गाउँमा-, गाउँले-
country: देश, देशको, मुलुक
world: विश्व, संसार, विश्वको-
island: टापु, द्वीप
sea: समुद्र-, महासागर-
river: नदी, नदीमा, खोला
mountain: हिमाल, हिमाली-, पहाड
forest: जंगल, वन, जङ्गल
land: जग्गा, जमिन, भूमि
water: पानी, खानेपानी-
space: अन्तरिक्ष-, उपग्रह, भूउपग्रह-
hospital: अस्पताल-
disease: रोग, बिरामी-, संक्रमण-
virus: भाइरस-, कोरोना-, महामारी-
cancer: क्यान्सर-
medicine: औषधि-, उपचार
vaccine: खोप
health: स्वास्थ्य-
surgery: शल्यक्रिया-, अप्रेसन-
birth: जन्म, गर्भवती-, सुत्केरी-
sleep: निद्रा
head: मस्तिष्क-, टाउको
heart: मुटु, हृदयघात-
body: शव, शरीर
film: फिल्म, चलचित्र-, सिनेमा-
music: संगीत, गीत, सङ्गीत
book: पुस्तक, किताब, लेखक
art: कला, चित्रकला-
museum: संग्रहालय-, प्रदर्शनी-
statue: मूर्ति, सालिक, स्मारक
church: चर्च
religion: धर्म, धार्मिक-
mosque: मस्जिद, मुस्लिम-, इस्लाम
school: विद्यालय-, स्कुल
university: विश्वविद्यालय-, प्राध्यापक-, क्याम्पस-
study: अध्ययन-, प्रतिवेदन-
science: विज्ञान-
language: भाषा
history: इतिहास-, ऐतिहासिक-
award: पुरस्कार-
star: तारा, स्टार
television: टेलिभिजन-, टिभी
newspaper: पत्रिका-, अखबार-
internet: इन्टरनेट-, अनलाइन-
social media: सामाजिक सञ्जाल, फेसबुक-
phone: फोन, मोबाइल-
computer: कम्प्युटर-, रोबोट, प्रविधि-
artificial intelligence: कृत्रिम बुद्धिमत्ता, एआई
advertisement: विज्ञापन-
game: खेल, खेलकुद-
fashion: फेसन, लुगा
beauty: सुन्दरी-, सौन्दर्य-
festival: महोत्सव-, चाड, पर्व
restaurant: रेस्टुरेन्ट-, होटल
drink: रक्सी, मदिरा
animal: जनावर, पशु, वन्यजन्तु-
dog: कुकुर-
cat: बिरालो-
horse: घोडा
pig: सुँगुर-, बंगुर
cow: गाई, गाईवस्तु-
bird: चरा, पन्छी
fish: माछा
football: फुटबल-
team: टिम, टोली
match: खेलमा-, भिडन्त-
win: जित, विजयी, विजय
lose: हार, पराजित-, हारे
goal: गोल
champion: च्याम्पियन-, उपाधि-
cup: कप, विश्वकप-, ट्रफी
coach: प्रशिक्षक-, कप्तान
race: दौड
final: फाइनल-
league: लिग
season: सिजन
club: क्लब
athlete: खेलाडी-, धावक
day: दिन
night: राति, रात
week: साता, हप्ता
month: महिना
year: वर्ष, वर्षको
today: आज
hour: घण्टा
minute: मिनेट
new: नयाँ
first: पहिलो, प्रथम
second: दोस्रो
last: अन्तिम, पछिल्लो-
old: वृद्ध, पुरानो-
young: युवा, युवाहरू-
late: ढिलाइ-, स्थगित-
time: समय
future: भविष्य-
say: बताए, भने, बताएका-
speak: सम्बोधन-, वार्ता, छलफल-
ask: प्रश्न, सोधे
answer: जवाफ, प्रतिक्रिया-
write: पत्र, चिठी, लेखे
read: पाठक
deny: अस्वीकार-, इन्कार, खण्डन
warn: चेतावनी-
fear: त्रास, चिन्ता
hope: आशा, अपेक्षा-
threaten: धम्की
promise: वाचा, प्रतिबद्धता-
demand: माग, आग्रह
agree: सम्झौता-, सहमति
meet: भेटवार्ता-, बैठक-, भेट
support: समर्थन-
help: सहयोग, सहायता-
plan: योजना, परियोजना-, आयोजना-
decide: निर्णय
change: परिवर्तन-, सुधार-
rise: वृद्धि-, बढ्यो, बढे
fall: घट्यो, गिरावट-
return: फर्किए-, फिर्ता-
leave: छाडे, छोडे
begin: सुरु, शुरु, प्रारम्भ-
end: अन्त्य, समाप्त
open: उद्घाटन-, खुल्यो-
close: बन्द
find: फेला, भेटियो-
search: खोजी, खोजतलास-
destroy: नष्ट, ध्वस्त
escape: फरार, भागेका-
hide: गोप्य, लुकाएको-
ban: प्रतिबन्ध-, रोक
release: रिहा, रिहाइ
resign: राजीनामा-, बर्खास्त-
visit: भ्रमण
marry: विवाह, बिहे
love: प्रेम, माया, प्रेमी
fight: लडाइँ, भिडन्त-, झडप
cut: कटौती-
learn: शिक्षा
think: विचार
truth: सत्य, तथ्य
lie: झुट, नक्कली
mistake: गल्ती, त्रुटि
apologise: माफी
rights: अधिकार-, मानवअधिकार-
free: स्वतन्त्रता-, निःशुल्क-
power: शक्ति, सत्ता
security: सुरक्षा-
danger: खतरा, जोखिम-
crisis: संकट, समस्या, सङ्कट
big: ठूलो, ठूला, विशाल
small: सानो, साना
high: उच्च
long: लामो
strong: शक्तिशाली-, बलियो
good: राम्रो
bad: नराम्रो-, खराब
rich: धनी, अर्बपति-
poor: गरिब, गरिबी
black: कालो, अश्वेत
white: सेतो, श्वेत
red: रातो
green: हरियो
blue: निलो, नीलो
former: पूर्व, पूर्वराष्ट्रपति-, पूर्वप्रधानमन्त्री-
national: राष्ट्रिय-
international: अन्तर्राष्ट्रिय-
foreign: विदेशी-, वैदेशिक-, परराष्ट्र-
north: उत्तरी, उत्तर
south: दक्षिण, दक्षिणी-
east: पूर्वी
west: पश्चिम, पश्चिमी-
angry: आक्रोश, रिस
happy: खुसी
sad: दुःख, शोक
hard: कठिन, गाह्रो
two: दुई
three: तीन
four: चार
five: पाँच
seven: सात
eight: आठ
nine: नौ
ten: दश, दस
half: आधा
double: दोब्बर
name: नाम
part: भाग
against: विरुद्ध-
candidate: उम्मेदवार-
agency: आयोग, समिति, निकाय
scandal: भ्रष्टाचार-, काण्ड, विवाद
union: संघ, युनियन-
capital: राजधानी-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'दक्षिणी ग्रीसमा शक्तिशाली भूकम्प, तीन जनाको मृत्यु, सयौँ घाइते': 'south, strong, earthquake, three, death, hundred, injured',
    'विद्यालयमा आक्रमण गर्ने शंकास्पद व्यक्ति प्रहरीद्वारा पक्राउ': 'school, attack, suspect, police, arrest',
    'भ्रष्टाचार मुद्दामा पूर्व राष्ट्रपतिलाई पाँच वर्ष कैद': 'scandal, former, president, five, year, sentence',
  },
  not: {
    'कारण खोज्दै घरेलु तालिम': 'car, house, river, search',
    'करिब सातु खाँदै': 'tax, week, seven',
  },
};
