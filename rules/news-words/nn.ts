import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'nn',
  like: 'nb',
  // Left out: sa (said, reads as så), far (får: gets), rett (court, also "right"), lov alone (law, also promise and permission), fell as mountain.
  words: `
woman: kvinn-
baby: baby-, spedbarn
boy: gut, guten, gutar
mother: mor, mora, mødrer
daughter: dotter-, døtrer
wife: kona, kone, ektefelle-
friend: ven, vener
people: menneske-, folk, innbyggjar-
student: student-, elev, elevar-
teacher: lærar-
doctor: lege, legar, legen
soldier: soldat-, troppar
worker: tilsette, arbeidstakar-, arbeidarar
player: spelar-, -spelar
victim: offer, offera
leader: leiar, leiarar, -leiar
expert: ekspert-, forskar-
artist: artist-, kunstnar-, musikar-
actor: skodespelar-
mayor: ordførar-, borgarmeister-
vote: røyst-, avrøysting-, veljar-
law: lova, lovforslag-, lover
judge: dommar-
crime: kriminal-, brotsverk
kill: drepen, drepne, drep
injured: skadd, skadde, såra
attack: åtak-, angrep-
shoot: skoten, skotne, skyting-
steal: stole, tjuveri-, ran
suspect: mistenk-, sikta
accuse: skulda, tiltal-, klaga
sentence: dømt, dømd, skuldig
investigation: etterforsk-, granskar, gransking-
flood: flaum-, flom, oversvøym-
rain: regn, regnvêr, nedbør
snow: snø, snøfall, snøvêr
rescue: redda, redning-
missing: sakna, forsvunn-, borte
emergency: naudsituasjon-, naudhjelp-, akutt-
weather: vêr, vêret, temperatur-
environment: miljø-, forurein-
money: pengar-, invester-
price: pris, prisar, prisen
bank: bank, banken, bankar
market: marknad-
sell: selje-, selde, sal
car: bil, bilar, bilen
plane: fly, flyet
road: veg, vegen, gate
bridge: bru, brua, bruer
airport: flyplass-, lufthamn-
city: by, byen, byar
village: bygd, bygda, landsby-
world: verda, verds-
river: elv, elva, innsjø-
water: vatn, vatnet
space: romfart-, verdsrom-, satellitt-
hospital: sjukehus-
disease: sjukdom-, smitte-, pasient-
birth: fødd, fødsel-, gravid-
sleep: søvn-, søv
head: hovud-, hjerne-
heart: hjarte-
book: bok, boka, bøker
church: kyrkje-, prest-
study: studie-, undersøking-
science: vitskap-
newspaper: avis, avisa, aviser
game: spel, spelet
beauty: venleik-
festival: festival-, feirar
dog: hund, hundar, hunden
horse: hest, hestar
pig: gris, grisar
match: kamp, kampen, kampar
win: vinn, vinne, vann
lose: tapar, tapt, tapte
champion: meister-, meistrar, gull
coach: trenar-, landslagssjef-
athlete: utøvar-, idrett-, sport-
day: dag, dagen, dagar
night: natt, natta
week: veke, veker, veka
month: månad-
today: i dag, no
hour: time, timar
first: første, fyrste, først
old: gammal, gamle, eldre
early: tidleg-
late: forseink-, utsett-
future: framtid-
say: seier
speak: snakkar, talar
ask: spør, spurde, spørsmål-
answer: svar, svarar
write: skriv, skreiv, brev
read: les, lesarar
deny: avvis-, nektar
warn: åtvar-, varsl-
fear: frykt-, uro, redd
hope: håp, håpar
threaten: trugsmål-, trugar, truar
promise: lovar, lovnad-
refuse: nektar, nekta
agree: avtale-, einige, samde
meet: møte, møter, møtet
decide: avgjer-, vedtak-, vedtek
rise: aukar, auke, stig
fall: fall, fell, sokk
return: tilbake, attende
leave: forlèt, forlat
begin: byrja-, startar
open: opnar, opna, opning
find: funne, finn, oppdag-
search: søkjer, leitar, leiteaksjon-
destroy: øydela-, øydelegg-
escape: flykta, rømt, rømde
hide: løyn-, hemmeleg-
ban: forbod-, forby-
release: lauslat-, sleppt
resign: går av, sparka
visit: besøk-, vitja, reise-
marry: gift, giftar, bryllaup-
love: kjærleik-, elskar
fight: kjempar, kjempe, slag
break: braut, bryt, brote
fly: flyg, flaug
run: spring, løp
think: meiner, trur
know: veit, vite
truth: sanning-
lie: løgn-, lyg, falsk-
apologise: orsak-, beklagar
free: fri, fridom-, gratis
security: tryggleik-, tryggje
danger: fare, farleg-, risiko-
high: høg, høge
bad: dårleg-, verre, verst
white: kvit, kvite
green: grøn, grøne
former: tidlegare, eks
foreign: utanlandsk-, utanriks-
happy: glad, glede-, lukkeleg-
hard: vanskeleg-, tøff, hard
double: dobl-, dobbel-
part: del, delar
union: unionen, fagforeining-
capital: hovudstad-
GB: brit-, storbritann-
FR: fransk-
RU: russ-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Politiet har arrestert to menn etter drap i Førde': 'police, arrest, man, murder, two',
    'Regjeringa lovar lågare skatt på bensin neste veke': 'government, promise, tax, oil, week',
    'Kraftig jordskjelv i Tyrkia, hundrevis døde og såra': 'earthquake, hundred, death, injured',
  },
  not: {
    'Ho får alltid rett i kommunen': 'father, court',
    'Varmen kom seint på veggen': 'road, win',
  },
};
