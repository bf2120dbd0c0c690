import type { Example, Language } from '../../core/language/language.ts';

const dutch: Language = {
  id: 'nl',
  name: 'Nederlands',
  script: 'Latn',
  common: 'de het een en van in op te dat die is zijn voor met niet aan er ook als maar om door over bij naar uit nog wordt werd heeft hebben kan zou dan deze hij ze volgens meer tot',
  basis: [
    'volgens *', 'het was * (die|dat) … (bracht|meldde|schreef|onthulde|publiceerde)', '(vertellen|vertelden|zeggen|zeiden|bevestigen|verklaren) … (aan|tegen|bij) *', 'in opdracht van *', '(bevestigt|bevestigde|zegt|zei|vertelt|vertelde|laat|liet|meldt|meldde|verklaart|verklaarde|licht|lichtte) … (aan|bij|in) *', '* (bracht|brengt) … (naar buiten|aan het licht)', '* (sprak|spreekt) [uitgebreid|eerder] met', '(die|dat|waaruit|waarover) * … (heeft ingezien|in bezit heeft|in handen heeft|inzag|heeft gesproken)', '(podcast|column|opiniestuk|ingezonden brief|documentaire|enquête|peiling|uitzending) (in|van|bij|op) *', 'aldus *', 'zo (meldt|melden|schrijft|bericht|laat) *', '(meldt|melden|meldde|meldden|schrijft|schrijven|schreef|bericht|berichtte|berichten|onthult|onthulde|zegt|citeert|weet|verneemt) *', '* (meldt|melden|meldde|meldden|schrijft|schrijven|schreef|bericht|berichtte|berichten|onthult|onthulde|citeert|weet|verneemt|ontdekte)', '* (heeft|had|hebben|hadden) … (gemeld|geschreven|bericht|onthuld|achterhaald)', '(heeft|had|hebben) * [eerder|zelf] (gemeld|geschreven|bericht|onthuld)',
    'dat (meldt|melden|schrijft|bericht|blijkt uit onderzoek van|bevestigt) *', '(zegt|zei|vertelt|vertelde|verklaart|verklaarde|bevestigt|bevestigde|laat|liet) [hij|ze|zij] [weten] (tegen|aan|bij|in) *', '(zegt|zei|vertelt|vertelde|verklaarde|bevestigde|bevestigt) … (tegen|tegenover|in gesprek met|in een interview met) *', 'tegen *', 'tegenover *', 'in gesprek met *', '(interview|gesprek) (met|in|van|aan) *', '(bericht|berichten|artikel|onderzoek|reportage|verhaal|berichtgeving|bronnen) (van|in|door) *', '(op basis van|op gezag van|onder verwijzing naar|met verwijzing naar|verwijst naar) *', '(geciteerd|gepubliceerd|onthuld|aangehaald|ingezien|gemeld) (door|in|bij) *',
  ],
  origin: ['(oorspronkelijk|eerder|eerst) (verschenen|gepubliceerd) (in|op|bij|door) *', '(verscheen|verschenen) (oorspronkelijk|eerder|eerst) (in|op|bij) *', '(overgenomen|vertaald) (van|uit|met toestemming van) *'],
  venue: [
    '(schrijft|schreef|zegt|zei|meldt|meldde|deelde|plaatste|twitterde|reageerde|reageert|liet weten|laat weten) [hij|ze|zij] (op|via) [zijn|haar|hun] *', '(schrijft|schreef|meldde|deelde|plaatste|zei|zegt) … (op|via) [zijn|haar|hun|het platform|sociale medium] *', '(bericht|post|video|verklaring|tweet|reactie|filmpje) [geplaatst|gedeeld] (op|via) *', 'op (het platform|sociale media|socialmediaplatform|het sociale medium|berichtendienst) *', '(via|op) (zijn|haar|hun) *', '(op|via) * … (schrijft|schreef|schrijven|schreven|geschreven|zegt|zei|zeggen|zeiden|meldt|meldde|melden|deelt|deelde|gedeeld|plaatst|plaatste|geplaatst|twitterde|tweette|reageert|reageerde|laat|liet|lieten|vertelt|vertelde|bevestigt|bevestigde|kondigt|kondigde|toont|toonde|dreigt|dreigde|bedankt|bedankte|roept|riep|noemt|noemde|waarschuwt|waarschuwde|verklaart|verklaarde|haalt|haalde|circuleert|circuleren|circuleerde|verscheen|verschenen|beschuldigt|beschuldigde|feliciteert|feliciteerde)', '(schrijft|schreef|schrijven|schreven|geschreven|zegt|zei|zeggen|zeiden|meldt|meldde|melden|deelt|deelde|gedeeld|plaatst|plaatste|geplaatst|twitterde|tweette|reageert|reageerde|laat|liet|lieten|vertelt|vertelde|bevestigt|bevestigde|kondigt|kondigde|toont|toonde|dreigt|dreigde|bedankt|bedankte|roept|riep|noemt|noemde|waarschuwt|waarschuwde|verklaart|verklaarde|haalt|haalde|circuleert|circuleren|circuleerde|verscheen|verschenen|beschuldigt|beschuldigde|feliciteert|feliciteerde) … (op|via) *', '(bericht|berichten|post|posts|video|filmpje|filmpjes|beelden|tweet|verklaring|reactie|livestream) (op|via|van) *', '* (bericht|post|video|account|pagina|kanaal|livestream)',
  ],
  byline: ['met *', 'en *', 'door *', 'van *', 'voor *'],
  sourceLabels: ['Bron', 'Bronnen', 'Via', 'Oorspronkelijke bron', 'Origineel artikel', 'Bronvermelding'],
  imageLabels: ['Foto', 'Screenshot', 'Montage', 'Collage', 'Persfoto', 'Eigen foto', 'Foto’s', 'Beeld', 'Afbeelding', 'Afbeeldingen', 'Illustratie', 'Video', 'Archieffoto', 'Archiefbeeld', 'Archief', 'Fotograaf', 'Foto ter illustratie', 'Fotocredit', 'Bron foto', 'Beeldbron'],
  fillers: 'de het een van in op bij aan uit door met voor tegen dat dit zijn haar eerder vandaag gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ook onder meer britse amerikaanse franse duitse spaanse italiaanse russische chinese japanse belgische vlaamse nederlandse israëlische oekraïense poolse lokale regionale staats zakenkrant gezaghebbende bericht artikel',
  kinds: '~krant ~zender ~omroep ~magazine ~tijdschrift ~weekblad ~agentschap nieuwsplatform krant dagblad weekblad tijdschrift magazine persbureau nieuwsagentschap agentschap omroep zender nieuwszender televisiezender radio tv nieuwssite website site staatspersbureau zakenkrant persagentschap blad blog medium nieuwsplatform staatsmedium podcast programma vakblad',
  platformKinds: 'platform netwerk berichtendienst app medium voorheen voormalig account kanaal',
  and: 'en of alsook evenals',
  endings: "'s s",
  vague: [
    'volgens (media|lokale media|de media|plaatselijke media|verschillende media|diverse media|meerdere media|buitenlandse media|Amerikaanse media|Britse media|Israëlische media|Russische media|Duitse media|staatsmedia|mediaberichten|berichten in de media|persberichten|Belgische media)', '(melden|schrijven|meldden|berichten) (media|lokale media|verschillende media|diverse media|buitenlandse media|Amerikaanse media|Britse media|Israëlische media|staatsmedia|Duitse media)', '(lokale|buitenlandse|Amerikaanse|Britse|Israëlische|diverse|meerdere) media (melden|meldden|schrijven|berichten)',
  ],
  never: ['(op|via) * … (volgers|advertenties|adverteren|abonnees)', '(volg|like|luister|bekijk) … (op|via) *', '(werkte|werkt|werken|werkzaam|presentator|presentatrice) … (voor|bij|van|op) *', '(te zien|te volgen|te beluisteren|uitgezonden|zendt|terugkijken) [is|via|live] (op|bij|via) *', 'volgens (plan|schema|afspraak|mij|hem|haar|hen|wie|welke)', '(voormalig|voormalige|ex|oud) * (journalist|journaliste|verslaggever|redacteur|correspondent|hoofdredacteur|presentator)', '(voormalig|voormalige|oud|ex) [journalist|verslaggever|redacteur|hoofdredacteur|correspondent] (van|bij) *', '* (journalist|journaliste|verslaggever|redacteur|aandeel|aandelen|hoofdkantoor|hoofdkwartier|gebouw|topman|eigenaar|abonnees)', '(journalist|verslaggever|hoofdredacteur|eigenaar|hoofdkantoor|kantoor|aandelen|aandeel|overname|abonnees|lezers) (van|bij) *', '(tegen|op) * (aangifte|procederen)'],
  translated: ['automatisch vertaald', 'machinevertaling', 'machinaal vertaald', 'vertaald met behulp van AI'],
  closing: ['Lees ook', 'Lees meer', 'Verder lezen', 'Meer over', 'Meer nieuws', 'Meest gelezen', 'Laatste nieuws', 'Net binnen', 'Reacties', 'Geef een reactie', 'Plaats een reactie', 'Gerelateerd~', 'Aanbevolen', 'Populair', 'Over de auteur'],
};
export default dutch;

export const examples: readonly Example[] = [
  ['Volgens Reuters worden de gesprekken maandag hervat.', 'basis Reuters'],
  ['Het plan wordt twee keer zo duur, meldt persbureau Bloomberg.', 'basis Bloomberg News'],
  ['“Ik blijf”, zei de minister tegen de BBC.', 'basis BBC'],
  ['De Britse krant The Guardian schrijft dat de fabriek dichtgaat.', 'basis The Guardian'],
  ['De staking gaat niet door, aldus de Volkskrant.', 'basis de Volkskrant'],
  ['In een interview met The New York Times kondigt hij zijn vertrek aan.', 'basis The New York Times'],
  ['“Wij wijken niet”, schreef de burgemeester op het platform X.', 'venue X (Twitter)'],
  ['Bron: Reuters', 'origin Reuters', 'endnote'],
  ['Een ondergelopen straat. Foto: Jan Jansen/AFP', 'image Agence France-Presse', 'caption'],
  ['Een voormalig journalist van Reuters gaat de school leiden.', ''],
  ['Het hoofdkantoor van de BBC is ontruimd.', ''],
  ['De aandelen van The New York Times daalden met drie procent.', ''],
  ['Alles verliep volgens plan en de tijd vloog voorbij.', ''],
  ['“We zijn geschokt”, laat de school weten aan Omroep Brabant.', 'basis Omroep Brabant'],
  ['De Belgische krant Het Laatste Nieuws bracht de zaak aan het licht.', 'basis Het Laatste Nieuws'],
  ['Het AD schrijft dat de brug dicht blijft.', 'basis Algemeen Dagblad'],
  ['De president dreigde via Truth Social met tarieven.', 'venue Truth Social'],
  ['Op Instagram vertelt de zanger dat hij stopt.', 'venue Instagram'],
  ['Een volle tribune. © Pro Shots', 'image Pro Shots', 'caption'],
  ['De serie is te zien op YouTube.', ''],
  ['Volg ons ook op Instagram en TikTok.', ''],
  ['Op Facebook staan steeds meer advertenties.', ''],
  ['Zij werkte tien jaar bij de Volkskrant.', ''],
];
