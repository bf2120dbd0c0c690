import type { NewsWords } from '../../core/match/news-words.ts';

export default {
  lang: 'bs',
  like: 'hr',
  words: `
family: porodic-, rođac-
doctor: ljekar-, doktor-, hirurg-
worker: radnik-, radnic-, uposlenik-
player: igrač-, fudbaler-
expert: stručnjak-, naučnik-, naučnic-
artist: pjevač-, muzičar-, umjetnik-
mayor: gradonačelni-, načelnik općine
parliament: parlament-, skupštin-, senat
judge: sudija, sudije, sutkinj-
lawyer: advokat-, tužila-
crime: zločin-, kriminal-, krivičn-
murder: ubistv-
kill: ubio, ubijen-, ubica
injured: povrijeđ-, povred-, ranjen-
arrest: uhapš-, hapšenj-, pritvor-
protest: protest-, demonstrac-
earthquake: zemljotres-, potres
fire: požar-, vatra, izgor-
climate: klimatsk-, klima
environment: okoliš-, zagađ-, životna sredina
market: tržišt-, pijac-
company: kompanij-, firma, preduzeć-
million: milion-
thousand: hiljad-
percent: posto, procen-
buy: kupio, kupuj-, kupovin-
economy: ekonom-, privred-
plane: avion-, let, leta
train: voz, voza, željezn-
road: cesta, ceste, autoput-
airport: aerodrom-
island: otok, otoka, ostrv-
vaccine: vakcin-, cjepiv-
music: muzik-, muzičk-, pjesm-
church: crkv-, katedral-, sveštenik-
university: univerzit-, fakultet-
study: studij-, istraživanj-, izvještaj-
science: nauka, nauke, naučni
history: histor-
computer: računar-, kompjut-, tehnologij-
artificial intelligence: umjetna inteligencija, umjetne inteligencije, vještačka inteligencija
football: fudbal-, nogomet-
team: ekipa, ekipe, reprezentac-
champion: prvak, šampion-, prvenstv-
coach: trener-, selektor-, kapiten-
week: sedmic-
search: potrag-, traži
cut: rezanj-
apologise: izvin-, ispriča-
security: sigurnos-, bezbjed-
foreign: stranc-, inostran-, vanjsk-
agency: agencij-, komisij-, komitet
DE: njemac-
CN: kin-
`,
} satisfies NewsWords;

export const examples = {
  found: {
    'Policija uhapsila muškarca osumnjičenog za ubistvo: hapšenje u Sarajevu': 'police, arrest, man, suspect, murder',
    'Snažan zemljotres u Japanu: stotine poginulih i povrijeđenih': 'strong, earthquake, hundred, death, injured',
    'Ministar zdravstva podnio ostavku nakon afere': 'minister, health, resign',
    'Naučnici pronašli novi virus kod ptica': 'expert, find, new, virus',
  },
  not: {
    'Što je bilo u petak: novine pišu o satiri i ratarstvu': 'hundred, five, new, hour, war',
    'Granit, kokosi i mirisno cvijeće': 'border, peace',
  },
};
