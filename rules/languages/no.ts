import type { Example, Language } from '../../core/language/language.ts';

const norwegian: Language = {
  id: 'no',
  name: 'Norsk',
  script: 'Latn',
  common: 'og i det er på som en til å for av at med de har den ikke han et var jeg om fra seg vi så kan men når år sier hun etter også eller nå sin der ved mot skal ville bli ble blir ut får ifølge være noe mellom',
  basis: [
    'ifølge *', 'ifølge (opplysninger|kilder) (til|i|fra) *', 'i følge *', '(melder|meldte|skriver|skrev|rapporterer|rapporterte|opplyser|forteller|fortalte|avslører|avslørte|siterer|omtaler) *', '* (melder|meldte|skriver|skrev|rapporterer|rapporterte|opplyser|avslører|avslørte|forteller|fortalte|siterer|erfarer|får opplyst|kjenner til|omtalte)', '* (har|hadde) [tidligere|også] (meldt|skrevet|rapportert|avslørt|fortalt|omtalt|opplyst)', '(har|hadde) * [tidligere|også] (meldt|skrevet|rapportert|avslørt|omtalt)', '(det|som) (melder|skriver|rapporterer|opplyser|fremgår av|bekrefter) *',
    '(sier|sa|forteller|fortalte|opplyser|opplyste|forklarer|bekrefter|bekreftet|skriver|uttaler) [han|hun|de] (til|i|overfor|i et intervju med|i en kommentar til) *', '(sier|sa|forteller|fortalte|opplyser|bekrefter|bekreftet) … (til|overfor|i et intervju med|i et intervju i) *', '(intervju|samtale|artikkel|reportasje|gransking|sak|kronikk|leder|e-post|kommentar|rapport|opplysninger) (med|i|av|fra|til|hos) *', '(med henvisning til|viser til|sitert av|sitert i|publisert i|avslørt av|intervjuet av|omtalt av|omtalt i) *', 'overfor *',
  ],
  origin: ['(opprinnelig|først|tidligere) (publisert|trykket|trykt) (i|av|på|hos) *', '(publisert|trykket|trykt) (opprinnelig|først) (i|av|på|hos) *', '(gjengitt|hentet) (fra|med tillatelse fra) *'],
  venue: ['(skriver|skrev|sier|sa|melder|meldte|delte|deler|publiserte|tvitret|kommenterer|la ut|opplyser|skrevet) [han|hun|de] (på|via|i) [sin|sitt|hans|hennes] *', '(skriver|skrev|melder|meldte|delte|publiserte) … (på|via) [sin|sitt|plattformen|sosiale medier|meldingstjenesten] *', '(innlegg|video|melding|uttalelse|klipp|tweet|kommentar|post) [publisert|delt|lagt ut] (på|via|i) *', '(på|via) (plattformen|det sosiale mediet|det sosiale nettverket|sosiale medier|meldingstjenesten|tjenesten) *', 'på *'],
  byline: ['med *', 'og *', 'av *', 'fra *'],
  sourceLabels: ['Kilde', 'Kilder', 'Via', 'Originalartikkel', 'Opprinnelig kilde'],
  imageLabels: ['Foto', 'Bilde', 'Bilder', 'Fotograf', 'Illustrasjon', 'Illustrasjonsfoto', 'Grafikk', 'Video', 'Arkivfoto', 'Arkivbilde', 'Arkiv', 'Skjermdump', 'Skjermbilde'],
  fillers: 'i på av fra til for med hos en et ei den det de sin sitt sine som at blant annet dag går mandag tirsdag onsdag torsdag fredag lørdag søndag britiske amerikanske franske tyske spanske italienske russiske kinesiske japanske svenske norske danske finske israelske ukrainske statlige lokale tidligere også artikkel',
  kinds: 'avisen avisa avis dagsavisen finansavisen næringslivsavisen nyhetsbyrået byrået nyhetsbyråene magasinet kanalen tv radio nyhetskanalen mediet nettstedet nettavisen nettsiden ukeavisen tidsskriftet kringkasteren programmet podkasten bloggen lokalavisen statskanalen',
  platformKinds: 'plattformen tjenesten nettverket sosiale appen mediet tidligere meldingstjenesten kontoen siden',
  and: 'og eller samt',
  endings: 's',
  vague: ['ifølge (medier|lokale medier|flere medier|mediene|amerikanske medier|britiske medier|russiske medier|israelske medier|utenlandske medier|statlige medier|medieoppslag|mediemeldinger|medierapporter)', '(melder|skriver|rapporterer) (medier|lokale medier|flere medier|amerikanske medier|britiske medier|israelske medier|statlige medier)', '(lokale|flere|amerikanske|britiske|utenlandske|statlige|russiske|israelske) medier (melder|skriver|rapporterer|meldte)'],
  never: ['ifølge (planen|loven|ham|henne|dem|avtalen)', '(tidligere|eks|forhenværende) * (journalist|journalisten|reporter|redaktør|korrespondent|medarbeider|sjefredaktør)', '(tidligere|forhenværende) (journalist|journalisten|reporter|redaktør|sjefredaktør|korrespondent) (i|på|for|hos|ved) *', '* (journalist|journalisten|reporter|aksje|aksjen|aksjer|hovedkontor|lokaler|redaktør|sjefredaktør|eier|abonnenter|hovedkvarter)', '(journalist|reporter|redaktør|sjefredaktør|eier|eieren|hovedkontoret|hovedkvarteret|aksjer|aksjene|oppkjøpet|kjøpet|abonnenter|lesere|jobbet|arbeidet) (i|til|av|på|for|hos) *'],
  translated: ['maskinoversatt', 'automatisk oversatt', 'maskinoversettelse', 'oversatt ved hjelp av KI'],
};
export default norwegian;

export const examples: readonly Example[] = [
  ['Ifølge Reuters gjenopptas samtalene mandag.', 'basis Reuters'],
  ['Planen blir dobbelt så dyr, melder nyhetsbyrået Bloomberg.', 'basis Bloomberg News'],
  ['– Jeg går ikke av, sier ministeren til BBC.', 'basis BBC'],
  ['Den britiske avisen The Guardian skriver at fabrikken stenges.', 'basis The Guardian'],
  ['Aftenposten har tidligere avslørt at avtalen ble brutt.', 'basis Aftenposten'],
  ['I et intervju med New York Times forteller hun om beslutningen.', 'basis The New York Times'],
  ['«Vi gir oss ikke», skrev ordføreren på plattformen X.', 'venue X (Twitter)'],
  ['Kilde: Reuters', 'origin Reuters', 'endnote'],
  ['En oversvømt gate. Foto: Kari Nordmann / AFP', 'image Agence France-Presse', 'caption'],
  ['En tidligere journalist i Reuters skal lede skolen.', ''],
  ['Hovedkontoret til BBC ble evakuert om morgenen.', ''],
  ['Aksjene i New York Times falt tre prosent.', ''],
  ['Alt gikk ifølge planen, og det ble dagen da alle fikk vite det.', ''],
];
