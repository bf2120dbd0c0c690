import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "ƒe" (year; also "of"), "ga" (money; also "big", "metal"), "mɔ" (road; also "trap"), "dzo" (fire; also "leave"), "ʋu" (car; also "blood").
export default {
  lang: 'ee',
  words: `
man: ŋutsu, ŋutsuwo
woman: nyɔnu, nyɔnuwo
child: ɖevi, ɖeviwo
baby: vidzĩ, vidzĩwo
boy: ŋutsuvi, ŋutsuviwo
girl: nyɔnuvi, nyɔnuviwo
family: ƒome, ƒomea
mother: dada, vinɔ
father: fofo, vifofo
son: viŋutsu, viŋutsuvi
daughter: vinyɔnu, vinyɔnuvi
wife: srɔ̃nyɔnu, srɔ̃a
husband: srɔ̃ŋutsu
friend: xɔlɔ̃, xɔlɔ̃wo
people: amewo, dukɔmeviwo
student: sukuvi, sukuviwo, nusrɔ̃vi
teacher: nufiala, nufialawo
doctor: ɖɔkta, ɖɔktawo, atikewɔla
soldier: asrafo, asrafowo
worker: dɔwɔla, dɔwɔlawo
farmer: agbledela, agbledelawo
driver: ʋukula, ʋukulawo
player: bɔlƒola, bɔlƒolawo, fefewɔla
tourist: tsaɖila, tsaɖilawo
refugee: sitsoƒedila, sitsoƒedilawo
leader: kplɔla, kplɔlawo, ŋgɔnɔla
expert: nunyala, nunyalawo
journalist: nyadzɔdzɔŋlɔla, nyadzɔdzɔgblɔla, nyadzɔdzɔgblɔlawo
artist: hadzila, hadzilawo
king: fia, fiawo
president: dukplɔla, dukplɔlawo
government: dziɖuɖu, dziɖuɖua
parliament: sewɔtakpekpe, sewɔlawo
party: dunyahehabɔ, dunyahehabɔwo, dunyahehabɔbɔ
election: akɔdada, tiatiawɔwɔ
vote: akɔdada, akɔdalawo
law: sewo
court: ʋɔnu, ʋɔnudrɔ̃ƒe
judge: ʋɔnudrɔ̃la, ʋɔnudrɔ̃lawo
lawyer: senyala, senyalawo
prison: gaxɔ, gaxɔme
police: kpovitɔ, kpovitɔwo, kpovi
murder: amewuwu, amewula, hlɔ̃dodo
death: kukuwo, amekuku
injured: abi, xɔ abi
attack: amedzidzedze
gun: tuwo, tukpe
steal: fififi, fiafi, adzodala
trial: ʋɔnudɔdrɔ̃
investigation: numekuku, nyamekuku
war: aʋa, aʋawɔwɔ
peace: ŋutifafa
army: aʋakɔ
ship: tɔdziʋu, meli
border: liƒo, liƒowo
earthquake: anyigbaʋuʋu, anyigbaʋuʋua
storm: ahom
flood: tsiɖɔɖɔ, tɔɖɔɖɔ
rain: tsidzadza
fire: dzobibi
accident: afɔku, ʋufɔku
disaster: dzɔgbevɔ̃e
weather: yame ƒe nɔnɔme
tax: adzɔ
bank: gadzraɖoƒe
market: asime, asi me
company: dɔwɔƒe, habɔbɔ
trade: asitsatsa
work: dɔwɔwɔ
pay: fetu, fexexe
million: miliɔn
billion: biliɔn
thousand: akpe
hundred: alafa
dollar: dɔla
economy: ganyawo
oil: ami
food: nuɖuɖu
car: ʋuwo, ʋukuku
plane: yameʋu, yameʋua
train: keteke
airport: yameʋudzeƒe
house: aƒe, aƒewo
building: xɔwo
build: xɔtutu
city: dugã, duwo
village: kɔƒe, kɔƒewo
country: dukɔ, dukɔwo
world: xexeame
island: ƒukpo, ƒukpowo
sea: atsiaƒu
river: tɔsisi
mountain: togbɛ, towo
forest: ave
land: anyigba
water: tsi
hospital: kɔdzi
disease: dɔléle, dɔlélewo, dɔlélawo
virus: dɔlékui, dɔlékuiwo
medicine: atike, atikewo
health: lãmesẽ
birth: vidzidzi, fufɔ
sleep: alɔ̃
head: ahɔhɔ̃
body: ŋutilã, kukua
film: sinima, film
music: hadzidzi, hawo
book: agbalẽ
church: sɔlemexɔ, hame
religion: subɔsubɔha, Mawu
school: suku, sukuwo
university: yunivɛsiti
study: numekuku
language: gbegbɔgblɔ
history: ŋutinya
star: ɣletivi, ɣletiviwo
newspaper: nyadzɔdzɔgbalẽ
phone: fon
computer: kɔmpiuta
game: fefe
fashion: awu, awuwo
festival: ŋkekenyui, azã
drink: aha, ahamuame
animal: gbemelã, lãwo
dog: avu
cat: dadi
cow: nyi
bird: xevi
fish: tɔmelã
football: bɔl, bɔlƒoƒo
day: ŋkeke, ŋkekewo
week: kɔsiɖa
month: ɣleti
today: egbe, fifia
hour: gaƒoƒo
minute: aɖabaƒoƒo
new: yeye
first: gbãtɔ, gbãtɔa
second: evelia
last: mamlɛa, mamlɛtɔ
young: sɔhɛ, ɖekakpui, sɔhɛwo
time: ɣeyiɣi
future: etsɔ me
say: gblɔ
speak: nuƒo, ƒo nu
ask: biabia, bia
answer: ŋuɖoɖo
write: ŋlɔ
read: xlẽ
warn: nuxlɔ̃ame
fear: vɔvɔ̃
hope: mɔkpɔkpɔ
promise: ŋugbe, ŋugbedodo
agree: nubabla
meet: takpekpe, kpekpe
support: megbedede
help: kpekpeɖeŋu
plan: ɖoɖo, ɖoɖowo
decide: nyametsotso
change: tɔtrɔ
begin: gɔmedzedze
end: nuwuwu
destroy: tsɔtsrɔ̃, gbegblẽ
marry: srɔ̃ɖeɖe
love: lɔlɔ̃
fight: avuwɔwɔ
learn: nusɔsrɔ̃
think: susu
know: sidzedze
truth: nyateƒe
lie: aʋatso
mistake: vodada
free: ablɔɖe
power: ŋusẽ
security: dedienɔnɔ
danger: afɔku
crisis: kuxi, kuxiwo
small: sue
strong: sesẽ
good: nyui
rich: kesinɔtɔ, kesinɔtɔwo
poor: dahe, ahedada
black: yibɔ, ameyibɔ
white: yevu, yevuwo
north: dziehe
south: anyiehe
east: ɣedzeƒe
west: ɣetoɖoƒe
angry: dziku
happy: dzidzɔ
sad: nuxaxa
hard: sesẽ
one: ɖeka
two: eve
three: etɔ̃
four: ene
five: atɔ̃
six: ade
seven: adre
eight: enyi
nine: asieke
ten: ewo
half: afã
name: ŋkɔ
part: akpa
capital: fiadu
US: amerika, united states
GB: britain, britaintɔwo, engle-, fiaɖuƒe
RU: russia
CN: china, tsaina
KP: north korea
FR: france, fransea
DE: germany, dzama
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Kpovitɔwo lé ŋutsu etɔ̃ le amewuwu ta': 'police, man, three, murder',
    'Dukplɔla gblɔ be dziɖuɖua atu kɔdzi yeye': 'president, say, government, hospital, new',
    'Amekuku le anyigbaʋuʋu me: ame alafa': 'hundred, death, earthquake',
  },
  not: {
    'Dukɔa ƒe ga sɔ gbɔ': 'year, money',
    'Edzo va mɔ dzi': 'fire, road',
  },
};
