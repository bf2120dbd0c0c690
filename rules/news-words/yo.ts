import type { NewsWords } from '../../core/match/news-words.ts';

// Tones and dots are dropped, so words that differ only by them are left out: "ọkọ" (husband, vehicle, farm), "ilé" / "ilẹ̀", "ogun" (war, twenty, Ogun State), "ère" (statue, gain).
export default {
  lang: 'yo',
  words: `
man: ọkùnrin, àwọn ọkùnrin
woman: obìnrin
child: ọmọdé, ọmọ kékeré, màjèsín
baby: ọmọ ìkókó, ìkókó, ọmọ tuntun
boy: ọmọkùnrin, ọmọdékùnrin
girl: ọmọbìnrin, ọmọdébìnrin
family: ẹbí, mọ̀lẹ́bí, ìdílé
mother: ìyá, màmá, abiyamọ
father: bàbá
son: ọmọkùnrin rẹ̀
daughter: ọmọbìnrin rẹ̀
wife: ìyàwó, aya
friend: ọ̀rẹ́
people: ènìyàn, èèyàn, aráàlú
student: akẹ́kọ̀ọ́
teacher: olùkọ́, tíṣà
doctor: dókítà, oníṣègùn
soldier: ọmọ ogun, sọ́jà, ológun
worker: òṣìṣẹ́
farmer: àgbẹ̀
driver: awakọ̀, dírẹ́bà
player: agbábọ́ọ̀lù
tourist: arìnrìn àjò
refugee: ogunléndé, asásálà
migrant: aṣíkiri
leader: olórí, adarí, aṣáájú
expert: onímọ̀, àwọn onímọ̀
journalist: akọ̀ròyìn, oníròyìn
artist: olórin, akọrin
actor: òṣèré, eléré tíátà
king: ọba, olorì, kábíyèsí
president: ààrẹ
minister: mínísítà
government: ìjọba
parliament: aṣòfin, ilé ìgbìmọ̀ aṣòfin, sẹ́nétọ̀
party: ẹgbẹ́ òṣèlú, ẹgbẹ́ olóṣèlú
election: ìdìbò
vote: dìbò, ìbò, olùdìbò
law: òfin, àbádòfin
court: ilé ẹjọ́, kóòtù, iléẹjọ́
judge: adájọ́, onídàájọ́
lawyer: agbẹjọ́rò, lọ́yà
prison: ẹ̀wọ̀n, ẹlẹ́wọ̀n
police: ọlọ́pàá, ọlọ́pàà
crime: ọ̀daràn, ìwà ọ̀daràn
murder: ìpànìyàn, apànìyàn
kill: ṣekúpa, ṣekú pa, yìnbọn pa
death: ikú, jáde láyé, dolóògbé
injured: farapa, ìfarapa, fara pa
attack: ìkọlù, kọlù, ṣèkọlù
bomb: bọ́m̀bù, bọ́ǹbù, àdó olóró
shoot: yìnbọn, ìyìnbọn, yìnbọ̀n
gun: ìbọn, ohun ìjà
stab: ọ̀bẹ, gún lọ́bẹ
rape: ìfipábánilòpọ̀, fipábánilòpọ̀, fipá bá
steal: olè, jalè, adigunjalè
arrest: ṣìkún òfin, ṣìnkún òfin, ìfàṣẹmú
suspect: afurasí
accuse: fẹ̀sùn kàn, ẹ̀sùn
trial: ìgbẹ́jọ́, jẹ́jọ́
sentence: ìdájọ́, dájọ́, ẹ̀wọ̀n gbére
investigation: ìwádìí, ṣèwádìí, ìwádìi
war: ogun abẹ́lé, ogun àgbáyé
peace: àlàáfíà, àlááfíà
army: ológun, iléeṣẹ́ ológun
ship: ọkọ̀ ojú omi, ọkọ̀ ojúomi
terror: agbésùnmọ̀mí, ìgbésùnmọ̀mí, agbéṣùmọ̀mí
border: ẹnubodè, ibodè
protest: ìwọ́de, fẹ̀hónú hàn, ìfẹ̀hónúhàn
strike: ìyanṣẹ́lódì, iṣẹ́ níran, daṣẹ́ sílẹ̀
earthquake: ìmìtìtì ilẹ̀, ilẹ̀ mímì
storm: ìjì líle, atẹ́gùn líle
flood: omíyalé, àgbàrá òjò, ẹ̀kún omi
rain: òjò
snow: yìnyín
fire: ìjàmbá iná, ìjàǹbá iná, iná ṣọṣẹ́
accident: ìjàǹbá, ìjàmbá, ìjàmbá ọkọ̀
rescue: dóòlà, dóòlà ẹ̀mí
missing: sọnù, àwátì, pòórá
disaster: àjálù
emergency: pàjáwìrì
weather: ojú ọjọ́
climate: àyípadà ojú ọjọ́, ojúọjọ́
environment: àyíká
money: owó, kówó
price: iye owó, owó ọjà
tax: owó orí, owóorí
bank: báńkì, ilé ìfowópamọ́
market: ọjà
company: iléeṣẹ́, ilé iṣẹ́
trade: okòwò, káràkátà
work: iṣẹ́
pay: owó oṣù, owó iṣẹ́
million: mílíọ̀nù, mílíọ́nù
billion: bílíọ̀nù, bílíọ́nù
thousand: ẹgbẹ̀rún
hundred: ọgọ́rùn ún, ọgọ́rùn
percent: ìdá ọgọ́rùn, nínú ọgọ́rùn
dollar: dọ́là
economy: ọrọ̀ ajé
oil: epo rọ̀bì, epo bẹntiróòlù, epo
energy: iná mànàmáná, mọ̀nàmọ́ná
food: oúnjẹ
car: ọkọ̀ ayọ́kẹ́lẹ́, mọ́tò
plane: bàálù, ọkọ̀ òfurufú
train: ọkọ̀ ojú irin, rélùwéè
road: ojú pópó, òpópónà, márosẹ̀
bridge: afárá
airport: pápákọ̀, pápákọ̀ òfurufú
house: ilé gbígbé, inú ilé
building: ilé alájà, ilé wó
city: ìlú
village: abúlé, ìletò
country: orílẹ̀ èdè, orílẹ̀èdè
state: ìpínlẹ̀
world: àgbáyé
island: erékùṣù
sea: òkun, etíkun
river: odò
mountain: orí òkè
forest: igbó
water: omi
hospital: ilé ìwòsàn, iléèwòsàn, ilé ìgbẹ̀bí
disease: àrùn, àìsàn, aláìsàn
virus: àjàkálẹ̀ àrùn, kòkòrò àrùn, kòrónà
cancer: jẹjẹrẹ
medicine: oògùn, òògùn
vaccine: àjẹsára, abẹ́rẹ́ àjẹsára
health: ìlera, ètò ìlera
surgery: iṣẹ́ abẹ
birth: bímọ, ìbímọ, lóyún
sleep: oorun
head: ọpọlọ
heart: àrùn ọkàn
body: òkú
film: fíìmù, sinimá
music: orin
book: ìwé
art: iṣẹ́ ọnà
museum: ilé ìṣẹ̀ǹbáyé
church: ṣọ́ọ̀ṣì, ìjọ, pásítọ̀
religion: ẹ̀sìn, Ọlọ́run
mosque: mọ́ṣáláṣí, mùsùlùmí
school: ilé ìwé, iléèwé, ilé ẹ̀kọ́
university: fásitì, ọ̀jọ̀gbọ́n, yunifásítì
study: ìwádìí, àbọ̀ ìwádìí
science: sáyẹ́ǹsì, sáyẹ́ńsì
history: ìtàn
award: àmì ẹ̀yẹ, ẹ̀bùn
star: ìràwọ̀
television: tẹlifíṣàn, amóhùnmáwòrán
newspaper: ìwé ìròyìn
internet: ayélujára
social media: ìbánidọ́rẹ̀ẹ́, ojú òpó ìkànsíra
phone: fóònù, ìbánisọ̀rọ̀
computer: kọ̀ǹpútà, kọ̀mpútà, ìmọ̀ ẹ̀rọ
advertisement: ìpolówó
game: eré, ìdíje
fashion: aṣọ, oge
beauty: ẹwà, arẹwà
festival: àjọ̀dún, ayẹyẹ
restaurant: ilé oúnjẹ
drink: ọtí
animal: ẹranko
dog: ajá
cat: ológbò, ológìnní
horse: ẹṣin
pig: ẹlẹ́dẹ̀
cow: màálù
bird: ẹyẹ
fish: ẹja
football: bọ́ọ̀lù
team: ikọ̀
match: ìfẹsẹ̀wọnsẹ̀
win: borí, olúborí, jáwé olúborí
lose: fìdí rẹmi, pàdánù
goal: góòlù, àmì ayò
cup: ife ẹ̀yẹ, ife àgbáyé
coach: akọ́nimọ̀ọ́gbá
race: eré sísá
final: àṣekágbá
league: líìgì
season: sáà
club: ẹgbẹ́ agbábọ́ọ̀lù
athlete: eléré ìdárayá, eré ìdárayá
day: ọjọ́
night: òru, alẹ́
week: ọ̀sẹ̀
month: oṣù
year: ọdún
today: lónìí, báyìí
hour: wákàtí
minute: ìṣẹ́jú
new: tuntun, titun
first: àkọ́kọ́
second: kejì
last: ìkẹyìn
old: arúgbó, àgbàlagbà
young: ọ̀dọ́, àwọn ọ̀dọ́
time: àsìkò
future: ọjọ́ iwájú
say: sọ pé, ṣàlàyé
speak: sọ̀rọ̀, ọ̀rọ̀
ask: béèrè, ìbéèrè
answer: fèsì, dáhùn, ìdáhùn
write: kọ̀wé, lẹ́tà
read: kàwé
warn: kìlọ̀, ìkìlọ̀
fear: ìbẹ̀rù, bẹ̀rù, ẹ̀rù
hope: ìrètí
threaten: ìhàlẹ̀, dúnkokò, halẹ̀
promise: ìlérí, ṣèlérí
refuse: kọ̀ jálẹ̀
agree: àdéhùn, fọwọ́sí
meet: ìpàdé, ṣèpàdé
support: àtìlẹ́yìn, ṣàtìlẹ́yìn
help: ìrànlọ́wọ́, ìrànwọ́
plan: ètò
decide: ìpinnu, pinnu
change: àyípadà, àtúnṣe
rise: lékún, àlékún
fall: já wálẹ̀, dínkù
return: padà
leave: kúrò
begin: bẹ̀rẹ̀
end: parí, òpin
find: ṣàwárí
destroy: bàjẹ́, wó lulẹ̀
escape: sálọ, sá lọ
hide: àṣírí, ìkọ̀kọ̀
ban: fòfin dè, fi òfin dè, ìfòfindè
release: dá sílẹ̀, ìtúsílẹ̀, tú sílẹ̀
resign: fiṣẹ́ sílẹ̀, kọ̀wé fipò sílẹ̀
visit: àbẹ̀wò, ṣàbẹ̀wò
marry: ìgbéyàwó, gbéyàwó, ṣègbéyàwó
love: ìfẹ́, olólùfẹ́
fight: ìjà, wọ̀yá ìjà
learn: ẹ̀kọ́
think: èrò, ronú
truth: òtítọ́, òótọ́
lie: irọ́, ayédèrú
mistake: àṣìṣe
apologise: àforíjì, tọrọ àforíjì, gáfárà
rights: ẹ̀tọ́
free: òmìnira, ọ̀fẹ́
power: agbára
security: ààbò, elétò ààbò
danger: ewu
crisis: ìṣòro, wàhálà, rògbòdìyàn
big: ńlá, tóbi
small: kékeré
high: gíga
long: gígùn
strong: lágbára
good: dára, dáadáa
bad: burúkú, búburú
rich: olówó, ọlọ́rọ̀
poor: tálákà
black: dúdú, adúláwọ̀
white: funfun, òyìnbó
red: pupa
former: tẹ́lẹ̀, tẹ́lẹ̀rí
foreign: ilẹ̀ òkèèrè, òkè òkun
north: àríwá
south: gúúsù
east: ìlà oòrùn
west: ìwọ̀ oòrùn
angry: bínú, ìbínú
happy: ìdùnnú, ayọ̀
sad: ìbànújẹ́, ọ̀fọ̀
hard: nira, ìnira
two: méjì
three: mẹ́ta
four: mẹ́rin
five: márùn ún, márùn
six: mẹ́fà
seven: méje
eight: mẹ́jọ
nine: mẹ́sàn án, mẹ́sàn
ten: mẹ́wàá
half: ìdajì, ìlàjì
double: ìlọ́po méjì
name: orúkọ
part: apá kan
candidate: olùdíje
agency: àjọ, ìgbìmọ̀
scandal: ìwà ìbàjẹ́, jẹgúdújẹrá
union: ẹgbẹ́ òṣìṣẹ́
capital: olú ìlú
US: amẹrika, orílẹ̀ èdè amẹ́ríkà, us
GB: ilẹ gẹẹsi, gẹẹsi, britain, bìrìtìkó, uk
DE: jamani, jẹ́mánì
FR: faranse, faransé
RU: rọṣia, rọ́ṣíà
CN: ṣaina, china
KP: ariwa korea, kòríà àríwá
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Ọlọ́pàá ṣàwárí òkú ọkùnrin mẹ́ta nínú igbó': 'police, find, body, man, three, forest',
    'Ààrẹ tẹ́lẹ̀ dèrò ilé ẹjọ́ lórí ẹ̀sùn ìwà ìbàjẹ́': 'president, former, court, accuse, scandal',
    'Ìjàmbá ọkọ̀ gba ẹ̀mí akẹ́kọ̀ọ́ márùn-ún ní ìpínlẹ̀ Ọ̀yọ́': 'accident, student, five, state',
  },
  not: {
    'Gómìnà Ogun ń bọ̀ lọ́la pẹ̀lú ọkọ rẹ̀': 'war, husband, car',
    'Ojúlùmọ̀ mi ni, kò ṣe nǹkan': 'weather, new',
  },
};
