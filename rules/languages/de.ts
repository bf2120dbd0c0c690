import type { Example, Language } from '../../core/language/language.ts';

const german: Language = {
  id: 'de',
  name: 'Deutsch',
  script: 'Latn',
  common: 'der die das und in zu den von ist mit sich des auf für nicht im dem eine ein als auch es an werden aus er hat dass sie nach bei um wie über wird sind war',
  basis: [
    'laut *', 'laut [einem|einer] (Bericht|Informationen|Angaben|Meldung|Recherchen) (der|des|von|vom|in der|im) *', 'nach (Informationen|Angaben|Recherchen|Berichten) (der|des|von|vom) *', 'wie * (berichtet|berichten|berichtete|schreibt|meldet|meldete|schrieb|mitteilte)', 'so *', 'das (berichtet|schreibt|meldet) *', '(berichtet|berichtete|berichteten|berichten|meldet|meldete|schreibt|schrieb|zitiert|zitierte) *',
    '* zufolge', '* (berichtet|berichtete|berichteten|meldet|meldete|schreibt|schrieb|zitiert|zitierte|enthüllte)', '* (hatte|hatten|hat|haben) … (berichtet|gemeldet|geschrieben|zitiert|enthüllt)',
    'sagte [er|sie] (der|dem|dem Sender|zu|gegenüber) *', '(sagte|sagt|erklärte|betonte|bestätigte|äußerte) … (der|dem|gegenüber der|gegenüber dem|im Interview mit|im Gespräch mit) *', 'gegenüber (der|dem|den) *', 'gegenüber *', '(Interview|Gespräch) (mit|in|im) *', '(Medienbericht|Bericht|Artikel|Recherche|Recherchen|Beitrag) (der|des|von|vom|in der|im) *', 'unter Berufung auf *', 'mit Verweis auf *', '(zitiert|veröffentlicht|befragt) (von|in|im|vom) *', 'welche dem *', '* Informationen', '* vorliegt', '* vorliegen',
  ],
  origin: ['(zuerst|ursprünglich) (erschienen|veröffentlicht) (in|bei|auf|im) *', 'erschien [ursprünglich|zuerst|zunächst] (in|bei|auf|im) *', '(erschien|erscheint) (zuerst|zunächst) auf [dem] *', 'Der Beitrag … erschien zuerst auf *', 'mit Material (von|der) *', 'Übernahme (von|aus) *'],
  venue: ['(schrieb|schreibt|teilte|twitterte|postete|erklärte|veröffentlichte) … (auf|bei|über|via) *', 'auf der (Plattform|Videoplattform) *', 'im (Kurznachrichtendienst|Onlinedienst|Netzwerk) *', '(Post|Beitrag|Video|Eintrag|Tweet|Mitteilung) (auf|bei|in) *', 'auf *', 'bei *', 'via *'],
  byline: ['von *', 'mit *', 'und *', 'mit Material (von|der) *'],
  sourceLabels: ['Quelle', 'Quellen', 'Mit Material von', 'Original', 'Quellenangabe', 'Ursprünglich erschienen bei'],
  imageLabels: ['Foto', 'Fotos', 'Bild', 'Bilder', 'Bildquelle', 'Symbolbild', 'Symbolfoto', 'Archivbild', 'Archivfoto', 'Grafik', 'Video', 'Aufnahme', 'Bildnachweis', 'Fotoquelle', 'Archiv'],
  fillers: 'der die das den dem des ein eine einer einem einen im in von vom zum zur am auf bei dort hier unter anderem am montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern zuvor bereits ersten aktuellen exklusiven britische britischen britischer us amerikanische amerikanischen französische französischen italienische spanische russische russischen chinesische japanische japanischen deutsche deutschen schweizer österreichische staatliche staatlichen dass ihm ihr er sie',
  kinds: 'zeitung tageszeitung wochenzeitung nachrichtenagentur agentur magazin nachrichtenmagazin sender tv fernsehsender rundfunk portal nachrichtenportal onlineportal blatt boulevardblatt wirtschaftszeitung zeitschrift fachmagazin fachzeitschrift website wochenmagazin zeitungen medium mediums',
  platformKinds: 'plattform netzwerk kurznachrichtendienst messenger dienst kanal onlinedienst twitter früher ehemals',
  and: 'und oder sowie',
  endings: 's',
  vague: ['laut [übereinstimmenden|mehreren|lokalen|verschiedenen|israelischen|ukrainischen|russischen|amerikanischen|örtlichen] (Medienberichten|Medien|Presseberichten|Medienbericht)', '(Medienberichten|Presseberichten|Medien) zufolge', 'nach Medienberichten', 'wie (mehrere|lokale|verschiedene|örtliche|amerikanische) Medien (berichten|berichteten|melden)', 'gegenüber Medien', '(urteilten|berichten|berichteten|schrieben) (Medien|mehrere Medien|lokale Medien)'],
  never: ['(früherer|frühere|ehemaliger|ehemalige|ehemaligen|früheren|ex) * (Reporter|Reporterin|Journalist|Journalistin|Redakteur|Redakteurin|Korrespondent|Chefredakteur)', '* (Reporter|Reporterin|Journalist|Journalistin|Redakteur|Redakteurin|Aktie|Aktien|Gebäude|Zentrale|Chefredakteur|Mutter|Konzern|Verlag)', '(Chefredakteur|Eigentümer|Herausgeber|Zentrale|Sitz|Aktien|Übernahme|Kauf|Verkauf) (der|des|von|vom) *'],
  translated: ['maschinelle Übersetzung', 'automatisch übersetzt', 'maschinell übersetzt'],
};
export default german;

export const examples: readonly Example[] = [
  ['Laut Reuters sollen die Gespräche am Montag weitergehen.', 'basis Reuters'],
  ['Wie die «New York Times» berichtet, plant das Haus einen Umbau.', 'basis The New York Times'],
  ['Dem Magazin «Der Spiegel» zufolge wurde der Vertrag gekündigt.', 'basis Der Spiegel'],
  ['Das Werk soll schließen, meldet Bloomberg.', 'basis Bloomberg News'],
  ['Die BBC berichtete am Dienstag von Verletzten.', 'basis BBC'],
  ['„Wir bleiben“, schrieb die Ministerin auf der Plattform X.', 'venue X (Twitter)'],
  ['(Quelle: APA/dpa)', 'origin Austria Presse Agentur; origin Deutsche Presse-Agentur', 'endnote'],
  ['Helfer am Unglücksort. Foto: Max Muster/dpa', 'image Deutsche Presse-Agentur', 'caption'],
  ['Hamburg (dpa) - Der Hafen bleibt am Wochenende geschlossen, teilte die Behörde mit.', 'origin Deutsche Presse-Agentur', 'lead'],
  ['Der frühere Reuters-Journalist leitet künftig die Schule.', ''],
  ['Die Welt wartet auf eine Entscheidung, und die Zeit drängt.', ''],
  ['Die Aktien der New York Times gaben nach.', ''],
  ['Der Fokus liegt auf dem Stern am Himmel.', ''],
];
