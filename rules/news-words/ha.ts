import type { NewsWords } from '../../core/match/news-words.ts';

// Left out: "kai" (head, but mostly "you"), "baƙi" (black, but also guests), "kare" (dog, but mostly "protect"), "ce" (said, but also "is").
export default {
  lang: 'ha',
  words: `
man: namiji, maza, magidanci
woman: mace, mata
child: yaro, yara, ƙananan yara
baby: jariri, jarirai, jinjiri
boy: yaro
girl: yarinya, ƴan mata, 'yan mata
family: iyali, iyalai, dangi
mother: uwa, mahaifiya , uwar
father: mahaifi, mahaifin, mahaifinsa
son: ɗansa, ɗan shugaban
daughter: ƴar, ƴarsa, 'yarsa
wife: matarsa, matar
husband: miji, mijinta, mijin
friend: aboki, abokai, abokin
people: mutane, mutum, jama'a
student: ɗalibi, ɗalibai, ɗaliban
teacher: malami, malamai, malaman
doctor: likita, likitoci, likitan
soldier: soja, sojoji, sojan
worker: ma'aikaci, ma'aikata, ma'aikatan
farmer: manomi, manoma
driver: direba, direbobi, direban
player: ɗan wasa, ƴan wasa, ɗan ƙwallo
tourist: yawon buɗe ido, masu yawon
refugee: gudun hijira
migrant: baƙin haure, bakin haure, ƴan ci rani
victim: waɗanda abin ya shafa, wadanda abin ya shafa
leader: jagora, shugaba, shugabanni
expert: masani, masana, ƙwararru
journalist: ɗan jarida, ƴan jarida, 'yan jarida
artist: mawaƙi, mawaƙa, mawaki
actor: jarumi, jaruma, jarumar
king: sarki, sarauniya, sarkin
president: shugaban ƙasa, shugaban kasa
minister: minista, ministan, ministoci
mayor: magajin gari
government: gwamnati-
parliament: majalisa, majalisar, sanata
party: jam'iyya, jam'iyyar, jam'iyyun
election: zaɓe, zaben, zaɓuka
vote: ƙuri'a, ƙuri'u, kada ƙuri'a
law: doka, dokar, dokoki
court: kotu, kotun
judge: alƙali, alkali, mai shari'a
lawyer: lauya, lauyoyi, lauyan
prison: gidan yari, kurkuku, fursuna
police: ƴan sanda, 'yan sanda, ɗan sanda
crime: laifi, laifuka, ƴan ta'adda
murder: kisan kai, kisan, kisa
kill: kashe, kashe , hallaka
death: mutu, mutuwa, rasu
injured: raunata, jikkata, rauni
attack: hari, hare hare, kai hari
bomb: bam, bama bamai, fashewa
shoot: harbi, harbe, harbin
gun: bindiga, bindigogi, makamai
stab: daɓa wa, wuƙa, caka wa
rape: fyaɗe, fyade
steal: sata, ɓarayi, satar
arrest: kama, tsare, an kama
suspect: ake zargi, da ake zargi, waɗanda ake zargi
accuse: zargi, zargin, tuhuma
trial: shari'a, gurfanar, gurfana
sentence: hukunci, yanke hukunci, ɗaurin
investigation: bincike, binciken, bincika
war: yaƙi, yaƙin, yaki
peace: zaman lafiya, tsagaita wuta
army: rundunar soji, sojojin, dakarun
ship: jirgin ruwa, kwale kwale, jiragen ruwa
missile: makami mai linzami, makamai masu linzami, rokoki
nuclear: nukiliya, nukiliyar
terror: ta'addanci, ƴan ta'adda, masu iƙirarin jihadi
border: iyaka, kan iyaka, iyakar
sanctions: takunkumi, takunkumin
protest: zanga zanga, zanga zangar, masu zanga zanga
strike: yajin aiki
earthquake: girgizar ƙasa, girgizar kasa
tsunami: tsunami
storm: guguwa, guguwar, mahaukaciyar guguwa
flood: ambaliya, ambaliyar
rain: ruwan sama, damina
snow: dusar ƙanƙara, ƙanƙara
fire: gobara, gobarar, ƙone
volcano: aman wuta, dutse mai aman wuta
accident: haɗari, hatsari, hatsarin
rescue: ceto, ceton, ceci
survive: tsira, tsallake rijiya
missing: ɓace, ɓata, bacewar
disaster: bala'i, ibtila'i, masifa
emergency: gaggawa, dokar ta ɓaci
weather: yanayi, yanayin
climate: sauyin yanayi
environment: muhalli, gurɓata
money: kuɗi, kuɗaɗe, kudi
price: farashi, farashin
tax: haraji, harajin
bank: banki, bankin, bankuna
market: kasuwa, kasuwar, kasuwanni
company: kamfani, kamfanin, kamfanoni
trade: kasuwanci, ciniki, cinikayya
work: aiki, ayyuka, aikin yi
pay: albashi, biya, albashin
million: miliyan
billion: biliyan
thousand: dubu, dubban
hundred: ɗari, ɗaruruwa, ɗaruruwan
percent: kashi ɗari, cikin ɗari
dollar: dala, daloli
euro: yuro
buy: saya, sayi, sayen
sell: sayar, sayarwa, sayar da
economy: tattalin arziki, tattalin arzikin
oil: man fetur, fetur, ɗanyen mai
energy: makamashi, wutar lantarki, lantarki
food: abinci, abincin
car: mota, motoci, motar
plane: jirgin sama, jiragen sama
train: jirgin ƙasa, jirgin kasa
road: titi, titin, tituna
bridge: gada, gadar
airport: filin jirgi, filin jirgin sama, filin saukar jiragen
house: gida, gidaje
building: gini, gine gine, ginin
build: gina, ginawa
city: birni, birnin, biranen
village: ƙauye, ƙauyen, ƙauyuka
country: ƙasa, ƙasashe, ƙasar
state: jiha, jihar, jihohi
world: duniya, duniyar
island: tsibiri, tsibirin
sea: teku, tekun, bakin teku
river: kogi, kogin, tafki
mountain: dutse, tsauni, tsaunuka
forest: daji, dajin, dazuka
land: fili, filaye
water: ruwa, ruwan sha
space: sararin samaniya, sararin samaniyar, tauraron ɗan adam
hospital: asibiti, asibitin, asibitoci
disease: cuta, cutar, cutuka
virus: korona, annoba, annobar
cancer: kansa, cutar kansa, sankara
medicine: magani, magunguna, maganin
vaccine: rigakafi, rigakafin, allurar
health: lafiya, lafiyar
surgery: tiyata, fiɗa
birth: haihuwa, haifa, haihu
sleep: barci
head: kwakwalwa
heart: zuciya, zuciyar
body: gawa, gawar, gawarwaki
film: fim, fina finai, fim ɗin
music: kiɗa, waƙa, waƙoƙi
book: littafi, littattafai, littafin
art: fasaha
museum: gidan tarihi, gidan adana kayan tarihi
statue: mutum mutumi, gunki
church: coci, cocin, limamin coci
religion: addini, addinin, Allah
mosque: masallaci, musulmi, musulunci
school: makaranta, makarantu, makarantar
university: jami'a, jami'ar, jami'o'i
study: nazari, rahoto, rahoton
science: kimiyya, kimiyyar
language: harshe, yare, harshen
history: tarihi, tarihin
award: kyauta, kyautar, lambar yabo
star: tauraro, taurari, tauraruwa
television: talabijin, talbijin
newspaper: jarida, jaridar, jaridu
internet: intanet, shafin intanet
social media: shafukan sada zumunta, kafafen sada zumunta, sada zumunta
phone: waya, wayar, wayoyin
computer: kwamfuta, kwamfutoci, fasahar
artificial intelligence: ƙirƙirarriyar basira, AI
advertisement: talla, tallace tallace
game: wasa, wasanni, wasan
fashion: tufafi, kayan sawa
beauty: sarauniyar kyau, kyakkyawa
festival: biki, bikin, bukukuwa
restaurant: gidan abinci, gidan cin abinci
drink: giya, barasa
animal: dabba, dabbobi, namun daji
dog: karnuka, karen
cat: kyanwa, mage
horse: doki, dawakai
pig: alade, aladu
cow: saniya, shanu
bird: tsuntsu, tsuntsaye
fish: kifi, kifaye, masunta
football: ƙwallon ƙafa, kwallon kafa, tamaula
team: tawaga, tawagar, ƙungiyar ƙwallon
match: wasan, karawa
win: nasara, lashe, doke
lose: rasa, sha kashi, rashin nasara
goal: ƙwallo, zura ƙwallo, ƙwallaye
champion: zakara, zakaru, gwarzo
cup: kofi, kofin
coach: koci, kocin, mai horas da
race: tsere, gasar tsere
final: wasan ƙarshe, wasan karshe
league: gasar lig, lig, Premier
season: kakar
club: kulob
athlete: ɗan tsere, wasannin motsa jiki
day: rana, ranar, kwanaki
night: dare
week: mako, makon, makonni
month: wata, watanni, watan
year: shekara, shekaru, shekarar
today: yau, yanzu
hour: sa'a, sa'o'i, awa
minute: minti, mintuna, daƙiƙa
new: sabon, sabuwar, sababbin
first: na farko, ta farko
second: na biyu, ta biyu
last: na ƙarshe, ƙarshe
old: tsoho, tsohuwa, dattijo
young: matashi, matasa, matasan
early: da wuri
late: jinkiri, ɗage, makara
time: lokaci, lokacin
future: makoma, nan gaba, makomar
say: ya ce, ta ce, sun ce
speak: magana, jawabi, tattauna
ask: tambaya, tambayoyi, tambayi
answer: amsa, martani
write: rubuta, wasiƙa, rubutu
read: karanta, karatu
deny: musanta, ƙaryata
warn: gargaɗi, gargadi, gargaɗin
fear: tsoro, fargaba, tsoron
hope: fata, fatan
threaten: barazana, barazanar
promise: alƙawari, alkawari, sha alwashin
demand: buƙaci, nemi, buƙata
refuse: ƙin amincewa, ƙi amincewa
agree: yarjejeniya, amince, amincewa
meet: taro, ganawa, gana
support: goyon baya, goya baya, mara baya
help: taimako, taimaka, tallafi
plan: shiri, shirin, tsari
decide: yanke shawara, shawarar, yanke shawarar
change: sauyi, sauya, canji
rise: ƙaru, ƙaruwa, hauhawar
fall: faɗuwa, ragu, faɗuwar
return: koma, dawo, komawa
leave: bar, fice, ficewa
begin: fara, ƙaddamar, fara aiki
end: kawo ƙarshen, kammala
open: buɗe, bude
close: rufe, kulle
find: gano, gano gawar
search: neman, nema, farautar
destroy: lalata, rusa, ruguje
escape: tsere wa, guje wa, arce
hide: ɓoye, asiri, sirri
ban: haramta, hana, haramcin
release: saki, sako, saki fursunoni
resign: murabus, ajiye aiki, kora
visit: ziyara, ziyarar, ziyarci
marry: aure, auren, auri
love: soyayya, ƙauna, masoya
fight: faɗa, artabu, rikici
cut: yanke, rage, datse
break: karye, fasa
fly: tashin jirgi
run: gudu
learn: koyo, ilimi, koya
think: tunani, ra'ayi, yi imani
know: sani, san da
truth: gaskiya, gaskiyar
lie: ƙaryar, labaran ƙarya
mistake: kuskure, kurakurai, kuskuren
apologise: nemi afuwa, ba da haƙuri, uzuri
rights: haƙƙi, ƴancin ɗan adam, haƙƙoƙi
free: 'yanci, kyauta, ƴanci
power: iko, mulki, mulkin
security: tsaro, jami'an tsaro, tsaron
danger: haɗari, hatsari
crisis: rikici, matsala, rikicin
big: babba, babban, babbar
small: ƙarami, ƙanana, ƙaramin
high: mafi girma, mafi tsawo
long: dogon, doguwar, mai tsawo
strong: ƙarfi, mai ƙarfi
good: mai kyau, nagari, mafi kyau
bad: mummuna, mummunan, mugu
rich: mai arziki, attajiri, attajirai
poor: talaka, talauci, talakawa
black: baƙar fata, bakar fata
white: fari, farar fata, turawa
red: jan kati
green: kore, koriyar
blue: shuɗi, shuɗiyar
former: tsohon shugaban, tsohon, tsohuwar
national: ta ƙasa, na ƙasa
international: ƙasa da ƙasa, kasa da kasa, na duniya
foreign: ƙasashen waje, ƙasar waje, harkokin waje
north: arewa, arewacin
south: kudu, kudancin
east: gabas, gabashin
west: yamma, yammacin
angry: fushi, fusata, harzuƙa
happy: farin ciki, murna
sad: baƙin ciki, alhini, jimami
hard: wahala, tsanani, wuya
one: ɗaya
two: biyu
three: uku
four: huɗu
five: biyar
six: shida
seven: bakwai
eight: takwas
nine: tara
ten: goma
half: rabin, rabi
double: ninka, riɓanya, sau biyu
name: suna, sunan, sunaye
part: ɓangare, sashe, ɓangaren
candidate: ɗan takara, ɗan takarar, ƴan takara
agency: hukuma, hukumar, kwamiti
scandal: cin hanci, rashawa, badaƙala
union: tarayyar, ƙungiyar ƙwadago
capital: babban birnin, babban birni
US: amurka, amurkawa, ba amurk-, amerika
GB: birtaniya, burtaniya, biritaniya, ingila, ingilishi
DE: jamus
FR: faransa
RU: rasha
CN: china, sin, chana
KP: koriya ta arewa, koriya ta arewan, north korea
KR: koriya ta kudu
IN: indiya
SY: siriya, sham, syria
SA: saudiyya, saudi
TR: turkiyya, turkiya
EG: masar
EU: eu, tarayyar turai
UN: mdd, majalisar dinkin duniya
`,
} satisfies NewsWords;

export const examples = {
  found: {
    "Ƴan sanda sun kama mutum uku kan zargin satar jariri a Kano": 'police, arrest, people, three, accuse, steal, baby',
    'Girgizar ƙasa ta kashe mutane 20 a Indonesia': 'earthquake, kill, people',
    'Tsohon shugaban ƙasa ya rasu a asibiti yana da shekara 90': 'former, president, death, hospital, year',
    'Kotu ta yanke hukunci kan shari’ar cin hanci': 'court, sentence, scandal',
  },
  not: {
    'Ya shiga kashewar dukiya ba tare da dalili ba': 'police, son, death, man',
    'Karen bai ji komai ba': 'cat, lie, say',
  },
};
