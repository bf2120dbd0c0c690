import type { Example, Language } from '../../core/language/language.ts';

const danish: Language = {
  id: 'da',
  name: 'Dansk',
  script: 'Latn',
  common: 'og i det er på som en til at for af med de har den ikke han et var jeg om fra sig vi så kan men når år siger hun efter også eller nu sin der ved mod skal ville blive blev bliver ud får ifølge være noget mellem hvad',
  basis: [
    'ifølge *', 'ifølge (oplysninger|kilder) (til|i|fra) *', '(skriver|skrev|melder|meldte|rapporterer|rapporterede|oplyser|oplyste|fortæller|fortalte|afslører|afslørede|citerer|erfarer) *', '* (skriver|skrev|melder|meldte|rapporterer|rapporterede|oplyser|afslører|afslørede|fortæller|fortalte|citerer|erfarer|beretter|omtalte)', '* (har|havde) [tidligere|også] (skrevet|meldt|rapporteret|afsløret|fortalt|omtalt|beskrevet|oplyst)', '(har|havde) * [tidligere|også] (skrevet|meldt|rapporteret|afsløret|beskrevet)', '(det|som) (skriver|melder|rapporterer|oplyser|fremgår af|erfarer|bekræfter) *',
    '(siger|sagde|fortæller|fortalte|oplyser|oplyste|forklarer|bekræfter|bekræftede|skriver|udtaler) [han|hun|de] (til|i|over for|i et interview med|i en kommentar til) *', '(siger|sagde|fortæller|fortalte|oplyser|bekræfter|bekræftede) … (til|over for|i et interview med|i et interview i) *', '(interview|samtale|artikel|reportage|afsløring|historie|kronik|leder|mail|kommentar|rapport|oplysninger) (med|i|af|fra|til|hos) *', '(med henvisning til|henviser til|citeret af|citeret i|bragt i|offentliggjort i|udgivet i|afsløret af|interviewet af|omtalt i) *', 'over for *',
  ],
  origin: ['(oprindeligt|oprindelig|først|tidligere) (bragt|udgivet|offentliggjort|publiceret) (i|af|på|hos) *', '(bragt|udgivet|offentliggjort|publiceret) (oprindeligt|først) (i|af|på|hos) *', '(gengivet|genoptrykt) (fra|med tilladelse fra) *'],
  venue: ['(skriver|skrev|siger|sagde|meddeler|meddelte|delte|deler|offentliggjorde|tweetede|kommenterer|lagde op|oplyser|skrevet) [han|hun|de] (på|via|i) [sin|sit|hans|hendes] *', '(skriver|skrev|meddeler|meddelte|delte|offentliggjorde) … (på|via) [sin|sit|platformen|sociale medier|det sociale medie] *', '(opslag|video|besked|udtalelse|klip|tweet|kommentar|post) [delt|lagt op] (på|via|i) *', '(på|via) (platformen|det sociale medie|det sociale medium|det sociale netværk|sociale medier|beskedtjenesten|tjenesten) *', 'på *'],
  byline: ['med *', 'og *', 'af *', 'fra *'],
  sourceLabels: ['Kilde', 'Kilder', 'Via', 'Originalartikel', 'Oprindelig kilde'],
  imageLabels: ['Foto', 'Billede', 'Billeder', 'Fotograf', 'Illustration', 'Grafik', 'Video', 'Arkivfoto', 'Arkivbillede', 'Arkiv', 'Skærmbillede', 'Skærmdump', 'Modelfoto'],
  fillers: 'i på af fra til for med hos en et den det de sin sit sine som at blandt andet dag går mandag tirsdag onsdag torsdag fredag lørdag søndag britiske amerikanske franske tyske spanske italienske russiske kinesiske japanske svenske norske danske finske israelske ukrainske statslige lokale tidligere også artikel',
  kinds: 'avisen avis dagbladet erhvervsavisen erhvervsmediet nyhedsbureauet bureauet nyhedsbureauerne magasinet kanalen stationen tv radio nyhedskanalen mediet netmediet hjemmesiden ugeavisen tidsskriftet broadcasteren programmet podcasten bloggen tvstationen nyhedsmediet',
  platformKinds: 'platformen tjenesten netværket sociale appen mediet medie tidligere beskedtjenesten kontoen siden',
  and: 'og eller samt',
  endings: 's',
  vague: ['ifølge (medier|lokale medier|flere medier|medierne|amerikanske medier|britiske medier|russiske medier|israelske medier|udenlandske medier|statslige medier|tyske medier|medieoplysninger|mediernes oplysninger|presseforlydender)', '(skriver|melder|rapporterer) (medier|lokale medier|flere medier|amerikanske medier|britiske medier|israelske medier|statslige medier)', '(lokale|flere|amerikanske|britiske|udenlandske|statslige|russiske|israelske) medier (skriver|melder|rapporterer|meldte)'],
  never: ['ifølge (planen|loven|ham|hende|dem|aftalen)', '(tidligere|eks|forhenværende) * (journalist|journalisten|reporter|redaktør|korrespondent|medarbejder|chefredaktør)', '(tidligere|forhenværende) (journalist|journalisten|reporter|redaktør|chefredaktør|korrespondent) (i|på|for|hos|ved) *', '* (journalist|journalisten|reporter|aktie|aktien|aktier|hovedkontor|hovedsæde|lokaler|redaktør|chefredaktør|ejer|abonnenter|hovedkvarter)', '(journalist|reporter|redaktør|chefredaktør|ejer|ejeren|hovedkontoret|hovedsædet|aktier|aktierne|opkøbet|købet|abonnenter|læsere|arbejdede) (i|til|af|på|for|hos) *'],
  translated: ['maskinoversat', 'automatisk oversat', 'maskinoversættelse', 'oversat ved hjælp af AI'],
};
export default danish;

export const examples: readonly Example[] = [
  ['Ifølge Reuters genoptages samtalerne mandag.', 'basis Reuters'],
  ['Planen bliver dobbelt så dyr, skriver nyhedsbureauet Bloomberg.', 'basis Bloomberg News'],
  ['- Jeg går ikke af, siger ministeren til BBC.', 'basis BBC'],
  ['Den britiske avis The Guardian skriver, at fabrikken lukker.', 'basis The Guardian'],
  ['Det oplyser politiet til nyhedsbureauet Ritzau.', 'basis Ritzau'],
  ['I et interview med New York Times fortæller hun om beslutningen.', 'basis The New York Times'],
  ['»Vi giver ikke op«, skrev borgmesteren på platformen X.', 'venue X (Twitter)'],
  ['Kilde: Reuters', 'origin Reuters', 'endnote'],
  ['En oversvømmet gade. Foto: Hanne Hansen/AFP', 'image Agence France-Presse', 'caption'],
  ['En tidligere journalist hos Reuters skal lede skolen.', ''],
  ['Hovedsædet for BBC blev evakueret om morgenen.', ''],
  ['Aktierne i New York Times faldt tre procent.', ''],
  ['Alt gik ifølge planen, og det blev dagen, hvor alle fik det at vide.', ''],
];
