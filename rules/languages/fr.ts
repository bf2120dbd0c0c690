import type { Example, Language } from '../../core/language/language.ts';

const french: Language = {
  id: 'fr',
  name: 'Français',
  script: 'Latn',
  common: 'le la les de des du et en un une que qui dans pour sur est au aux par avec ce il elle pas plus ont été son sa ses mais cette sont à se ne nous leur selon',
  basis: [
    'selon *', "d’après *", 'd’après les informations (de|du) *', 'selon les informations (de|du|des|d’) *', 'selon une information (de|du) *',
    '(rapporte|rapportent|rapportait|indique|indiquent|précise|précisent|révèle|révèlent|révélait|affirme|annonce|annonçait|écrit|écrivait|explique|souligne|note|relate|raconte|signale|relève|croit savoir) *',
    '* (rapporte|rapportait|rapportent|indique|indiquait|révèle|révélait|révèlent|affirme|annonce|annonçait|écrit|précise|relate|souligne|croit savoir|avance|évoque|titre)',
    '* (a|avait|ont|avaient) [également|déjà|notamment|aussi] (rapporté|révélé|indiqué|annoncé|affirmé|écrit|publié|précisé|appris|fait état)',
    '(a|avait|ont|avaient) [notamment|également|aussi] (rapporté|révélé|indiqué|annoncé|appris) *',
    '(déclaré|confié|indiqué|expliqué|affirmé|assuré|précisé|raconté|confirmé|estimé|témoigné) (à|au|auprès de|auprès du|auprès d’|dans) *',
    '(explique|confie|déclare|raconte|assure|affirme) (à|au|auprès de|dans) *',
    '(interview|entretien|entrevue|interviews) (à|au|accordé à|accordée à|accordé au|accordée au|avec|de|du|publié dans|publiée par) *',
    '(dans|lors d’) (une interview|un entretien|une tribune|un article|une enquête) [publiée|publié|parue|paru|accordée|accordé] (à|au|par|dans|de|du|sur) *',
    '(cité|citée|cités|citées|interrogé|interrogée|interrogés|relayé|relayée|rapporté|rapportée|révélé|révélée|repris|reprise|consulté|consultée|consultés) par *',
    '(citant|cite|citent) *', 'au micro (de|d’) *', 'dans les colonnes (de|du) *', '(publié|publiée|publiés|publiées|parue|paru) (par|dans|sur|simultanément par) *', 'confirmation de *', 'comme l’(indique|explique|écrit|annonce|a révélé) *', 'invité (de|du|sur) *',
  ],
  origin: ['(publié|publiée|paru|parue) (initialement|à l’origine|d’abord) (sur|dans|par) *', 'initialement (publié|publiée|paru|parue) (sur|dans|par) *', 'cet article (est apparu|est paru) en premier sur *', 'est apparu en premier sur *', 'reproduit avec l’autorisation (de|du) *', 'repris (de|du) *'],
  venue: [
    '(écrit|posté|publié|déclaré|partagé|annoncé|réagi|tweeté|indiqué|dénoncé|ajouté|affirmé|salué|assuré|rapporté|expliqué) [le maire|le ministre|la ministre|le président] (sur|via) [son|sa|ses] [compte|page] *',
    '(message|post|vidéo|publication|communiqué|commentaire|tweet|séance de questions-réponses) [publié|publiée|posté|diffusé|diffusée|partagé] (sur|via) [son|sa] [compte|page] *',
    'sur (la plateforme|le réseau social|la messagerie|l’application|son compte|sa page|sa chaîne) *', 'sur *', 'via *', 'le (compte|canal) *',
  ],
  byline: ['avec *', 'et *', 'par *', 'source *'],
  sourceLabels: ['Source', 'Sources', 'Avec', 'Lien source', 'Article original', 'Source de l’article'],
  imageLabels: ['Photo', 'Photos', 'Crédit', 'Crédits', 'Crédit photo', 'Crédits photo', 'Image', 'Illustration', 'Vidéo', 'Capture', 'Photographie', 'Photo d’archives'],
  fillers: 'le la les l un une du de des d au aux à son sa ce cette ces en sur dans par que qu lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd hui mardi matin soir notamment article enquête sondage dépêche révélations édition information informations rapport compte officiel officielle américain américaine britannique allemand allemande français française espagnol italien russe chinois japonais économique local locale régional quotidienne publié publiée personnel personnelle',
  kinds: 'journal quotidien hebdomadaire mensuel magazine revue agence presse chaîne télévision radio site média médias titre portail blog média newsletter podcast confrères',
  platformKinds: 'plateforme réseau social messagerie application ex anciennement compte page',
  and: 'et ou ainsi que',
  vague: [
    'selon (la presse|les médias|des médias|plusieurs médias|certains médias|de nombreux médias|la presse locale|les médias locaux|des médias locaux|la presse étrangère|les médias étrangers|des informations de presse|des médias étrangers|les médias internationaux)',
    '(rapportent|indiquent|affirment|rapportaient|révèlent) (les|des|plusieurs|certains) médias', 'd’après (la presse|les médias|des médias|plusieurs médias)', '(les|des) médias (locaux|étrangers|internationaux|américains) (rapportent|ont rapporté|indiquent)',
  ],
  never: ['selon (laquelle|lequel|lesquels|lesquelles)', '(ancien|ancienne|ex) [journaliste|rédacteur|rédactrice|correspondant|patron|directeur] [de|du|à|au] *', '(journaliste|rédacteur en chef|directrice|directeur|patron|actionnaire|propriétaire|siège|action|actions) (de|du|à|au|des) *', '(lecteurs|abonnés) (de|du) *', 'rachat (de|du) *'],
  translated: ['traduit automatiquement', 'traduction automatique', 'traduit de l’anglais'],
};
export default french;

export const examples: readonly Example[] = [
  ['Selon Reuters, les pourparlers reprendront lundi.', 'basis Reuters'],
  ['Le ministre a déclaré à la BBC qu’il ne démissionnerait pas.', 'basis BBC'],
  ['Le groupe prépare une offre, rapporte le Wall Street Journal.', 'basis The Wall Street Journal'],
  ['D’après le quotidien « Le Monde », la réforme sera repoussée.', 'basis Le Monde'],
  ['Nguyen Van A (selon SCMP, Reuters, NYT)', 'basis South China Morning Post; basis Reuters; basis The New York Times', 'endnote'],
  ['« Nous ne céderons pas », a écrit la maire sur la plateforme X.', 'venue X (Twitter)'],
  ['Une rue inondée à Nîmes. Photo : Jean Dupont / AFP', 'image Agence France-Presse', 'caption'],
  ['La loi sera votée mardi, indiquent Reuters et le Guardian.', 'basis Reuters; basis The Guardian'],
  ['Selon une enquête du « Monde », l’usine polluait la rivière.', 'basis Le Monde'],
  ['Elle l’a dit dans un entretien au Parisien.', 'basis Le Parisien'],
  ['Il conteste l’idée selon laquelle Reuters aurait perdu son influence.', ''],
  ['Une ancienne journaliste de Reuters dirigera l’école.', ''],
  ['Le monde attend la décision du temps présent.', ''],
  ['La fin du monde, dit-il, est une affaire de point de vue.', ''],
  ['Le siège du Figaro a été évacué dans la matinée.', ''],
];
