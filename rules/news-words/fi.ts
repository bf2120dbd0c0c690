import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'fi',
  // Left out: sää (weather, reads as saa: gets), jää (ice, also "stays"), vasta- (vastaan: against), häv- (hävittäjä), leikk- (leikki: play).
  words: `
man: mies, miehe-, miest-
woman: nainen, naise-, naisten
child: lapsi, lapse-, lasten
baby: vauva-
boy: poika, pojan, pojat
girl: tyttö-, tytön, tytöt
family: perhe-, omaise-
mother: äiti-, äidi-
father: isä, isän, isät
daughter: tytär-, tyttäre-
wife: vaimo-
husband: aviomie-
friend: ystäv-
people: ihmis-, väestö-
student: opiskelij-, oppila-
teacher: opettaj-
doctor: lääkäri-, kirurgi
soldier: sotila-, joukot
worker: työntekij-, henkilöstö-
farmer: viljelij-, maanviljel-
driver: kuljettaj-, autoilij-
player: pelaaj-
tourist: turisti-, matkailij-
refugee: pakolai-, turvapaik-
migrant: siirtolai-, maahanmuu-
victim: uhri, uhrit, uhreja
leader: johtaj-, pomo
expert: asiantuntij-, tutkij-
journalist: toimittaj-
artist: taiteilij-, laulaj-, muusiko-
actor: näyttelij-
king: kuninga-
president: president-
minister: minister-
mayor: pormestari-, kaupunginjohtaj-
government: hallitus-, hallitukse-
parliament: eduskun-, parlament-, kansanedustaj-
party: puolue-
election: vaali, vaalit, vaalei-
vote: äänest-, kansanäänest-
law: laki, lain, lakia
court: oikeus, oikeude-, käräjäoikeu-
judge: tuomari-
lawyer: asianajaj-, syyttäj-
prison: vankila-, vanki, vangit
police: poliisi-
crime: rikos-, rikokse-
murder: murha-
kill: tappo-, tapettu-, surmas-
death: kuol-, menehty-
injured: loukkaan-, haavoit-
attack: hyökkä-, isku, iskut
bomb: pommi-, räjähd-, räjäht-
shoot: ampum-, ampui, ammut-
gun: ase, aseet, aseita
stab: puukot-, puukko-
rape: raiska-, seksuaali-
steal: varka-, varasti, ryöst-
arrest: pidät-, vangit-
suspect: epäil-
accuse: syytt-, syyte-
trial: oikeudenkäyn-
sentence: tuomit-, tuomio-, syylli-
investigation: tutkin-
war: sota, sodan, sotaa
peace: rauha-, aselepo-, tulitau-
army: armeija-, puolustusvoim-
ship: laiva-, alus, alukse-
missile: ohjus, ohjukse-, raketti-
nuclear: ydin-, atomi-
terror: terror-
border: raja, rajan, rajalla
sanctions: pakot-, saarto-
protest: mielenosoi-, protest-
strike: lakko-, lakon
earthquake: maanjäristy-
tsunami: tsunami-, hyökyaal-
storm: myrsky-, hurrikaani-
flood: tulva-
rain: sade, sateet, sateita
snow: lumi, lumen, lumisa-
fire: tulipalo-, palo, maastopalo-
volcano: tulivuor-
accident: onnettomuu-, turma-, kolari-
rescue: pelast-
survive: selviy-, selvis-
missing: kadon-, kateiss-
disaster: katastrof-, tuho, tuhot
emergency: hätäti-, poikkeustil-, hätä
weather: säätila-, säätie-, lämpötil-
climate: ilmasto-
environment: ympäristö-, saaste-
money: raha-, sijoit-
price: hinta, hinnat, hintoje-
tax: vero, verot, veroj-
bank: pankki-, panki-
market: markkina-
company: yritys, yrityks-, yhtiö-
trade: kauppa, kaupan, vienti
work: työ, työtä, työpai-
pay: palkka-, palka-, maksaa
million: miljoon-
billion: miljard-
thousand: tuhat, tuhans-, tuhatta
hundred: sata, satoja, sataa
percent: prosent-
dollar: dollari-
euro: euro, euroa, euroja
buy: ostaa, osti, ostaj-
sell: myy, myydä-, myynti-
economy: talou-
oil: öljy-, bensiini-
energy: energia-, sähkö-, voimala-
food: ruoka-, ruoan, elintarvik-
car: auto, autot, auton
plane: lentokone-, lento, lennot
train: juna-
road: tie, tien, tiellä
bridge: sillan, sillat
airport: lentoasem-, lentokent-
house: talo, talot, talon
building: rakennus, rakennukse-
build: rakenta-, rakenne-
city: kaupunki-, kaupungi-
village: kylä, kylän, kyläs-
country: maa, maan, maat
state: valtio-, osavalti-
world: maailma-
island: saari, saare-, saaris-
sea: meri, mere-, rannik-
river: joki, joen, järvi
mountain: vuori, vuore-, vuoris-
forest: metsä-
water: vesi, vede-, vettä
space: avaruu-, satelliit-
hospital: sairaala-
disease: sairau-, tauti-, potila-
virus: virus, virukse-, pandemi-
cancer: syöpä-, syövän
medicine: lääke, lääkke-, huume-
vaccine: rokot-
health: terveys, terveyde-
surgery: leikkau-
birth: syntym-, syntyi, raska-
sleep: uni, unta, nukku-
head: pää, päähän, aivo-
heart: sydän, sydäm-
body: ruumi-, keho-
film: elokuva-
music: musiikki-, laulu-, konsert-
book: kirja, kirjan, kirjat
art: taide, taiteen, maalau-
museum: museo-, näyttely-
statue: patsa-, muistomerk-
church: kirkko-, kirkon, pappi
religion: uskonto-, uskonno-, jumala-
mosque: moskeija-, muslimi-, islam-
school: koulu-
university: yliopisto-, professori-
study: tutkimu-, kysely-
science: tiede, tieteen, tieteel-
language: kieli, kielen, kieltä
history: historia-
award: palkin-
star: tähti, tähden, tähdet
television: televisi-, kanava-, tv
newspaper: lehti, lehden, sanomaleh-
internet: internet-, verkko-, nettisiv-
social media: sosiaalinen media, sosiaalisessa mediassa, some
phone: puhelin, puhelim-
computer: tietokone-, teknologi-
artificial intelligence: tekoäly-
advertisement: mainos, mainokse-
game: peli, pelin, pelit
fashion: muoti, muodin, vaatte-
beauty: kauneu-, kosmetiik-
festival: festivaali-, juhli-
restaurant: ravintol-
drink: olut, oluen, alkoholi-
animal: eläim-, eläin-
dog: koira-
cat: kissa-
horse: hevos-
pig: sika, sikoj-
cow: lehmä-, nauta
bird: lintu-, linnu-
fish: kala, kalan, kalast-
football: jalkapallo-
team: joukkue-, maajoukkue-
match: ottelu-
win: voitt-, voito-
lose: häviö-, hävis-, tappio-
goal: maali, maalin, maalit
champion: mestar-
cup: cup, pokaali-, mm
coach: valment-, kapteeni-
race: kilpailu-, kisa, kisan
final: finaali-, loppuottelu
league: liiga-
season: kausi, kauden, kaudella
club: seura, seuran, klubi-
athlete: urheili-
day: päivä-
night: yö, yön, yöllä
week: viikko-, viikon, viikol-
month: kuukau-
year: vuosi, vuoden, vuotta
today: tänään
hour: tunti, tunnin, tuntia
minute: minuut-, sekun-
new: uusi, uude-, uutta
first: ensimmäi-
last: viimei-
old: vanha-, iäkä-, ikäänt-
young: nuori, nuore-, nuort-
early: aikais-, varhai-
late: myöhäs-, lykät-, lykkä-
time: aikaa
future: tulevaisuu-
say: sanoo, sanoi, kertoo
speak: puhu-, puhe, puheen
ask: kysy-
answer: vastaa, vastasi, vastaus-
write: kirjoit-, kirje
read: lukij-, lukea
deny: kiistä-, kiisti, torju-
warn: varoit-
fear: pelko, pelkä-, pelot
hope: toivo-
threaten: uhka, uhkaa, uhkail-
promise: lupaa, lupau-, lupasi
demand: vaati-
refuse: kieltäyt-
agree: sopim-, sopu
meet: tapaa, tapaami-, huippukokou-
support: tuke-, tuki
help: auttaa, auttoi, apu
plan: suunnit-, hanke, hankke-
decide: päätt-, päätö-
change: muutos, muutokse-, muutt-
rise: nous-, kasvu, kasva-
fall: lask-, puto-
return: pala-, paluu-
leave: lähte-, jättä-
begin: aloit-, alka-, alkoi
end: loppu-, pääty-, lopet-
open: avaa, avat-, avasi
close: sulje-, sulk-
find: löyt-, löyd-
search: etsi-
destroy: tuhou-, tuhos-, romah-
escape: paken-, karkas-
hide: piilot-, salai-
ban: kielto, kiellon, kiellet-
release: vapaut-
resign: ero, eroaa, irtisan-
visit: vierail-, matka, matkus-
marry: naimis-, avioliit-, häät
love: rakkau-, rakast-
fight: taistel-
cut: leikkau-, leikkaa, leikata-
break: rikkoi, rikki, murtui
fly: lentää, lensi
run: juoksi-
learn: oppi, oppia, koulutu-
think: ajattel-, mielipi-, usko-
know: tietää, tiesi
truth: totuu-
lie: vale, valeh-
mistake: virhe-
apologise: anteeksi, pahoittel-
rights: oikeudet, ihmisoikeu-, tasa arvo
free: vapaa-, vapau-, ilmai-
power: valta, vallan, valtaa
security: turvalli-
danger: vaara-, riski-
crisis: kriisi-, ongelma-
big: suuri, suure-, iso
small: pieni, piene-
high: korkea-
long: pitkä-
strong: vahva-, voimak-
good: hyvä-, paras, parempi
bad: huono-, paha, pahin
rich: rikas, rikka-, miljardööri-
poor: köyh-
black: musta-
white: valkoi-
red: punai-
green: vihre-
blue: sini-
former: entinen, entise-, ex
national: kansalli-
international: kansainväli-
foreign: ulkomaa-, ulkomai-, ulkoministe-
north: pohjoi-
south: etelä-
east: itä, itäi-
west: länsi, länt-
angry: viha-, suuttu-, raivo-
happy: iloi-, onnelli-, ilo
sad: suru, surulli-
hard: vaike-, kova
two: kaksi, kahden
three: kolme, kolmen
four: neljä, neljän
five: viisi, viiden
six: kuusi, kuuden
seven: seitsemän
eight: kahdeksan
nine: yhdeksän
ten: kymmenen
half: puolet, puoli
double: kaksinkert-, tupla-
name: nimi, nimen, nimet
part: osa, osan, osat
against: vastaan
candidate: ehdok-
agency: virasto-, komissi-, keskus
scandal: skandaal-, korruptio-, kohu
union: unioni-, ammattiliit-
capital: pääkaupun-
US: yhdysval-, usa, amerik-
GB: britt-, britan-, iso britannia-, englann-, englant-
DE: saksa-, saksal-
FR: ranska-, ranskal-
RU: venaj-, venal-
CN: kiina-, kiinal-
KP: pohjois korea-
KR: etela korea-
SY: syyri-
EU: eu
UN: yk
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Poliisi pidätti kolme miestä epäiltynä murhasta': 'police, arrest, three, man, suspect, murder',
    'Voimakas maanjäristys tuhosi satoja taloja Turkissa': 'strong, earthquake, destroy, hundred',
    'Hallitus leikkaa sosiaaliturvasta ja nostaa veroja': 'government, cut, tax',
  },
  not: {
    'Hän saa isännän kutsun ja tulevat kukat': 'weather, father, flood',
    'Asema sijaitsee laiturin vieressä': 'gun, law, foreign',
  },
};
