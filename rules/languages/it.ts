import type { Example, Language } from '../../core/language/language.ts';

const italian: Language = {
  id: 'it',
  name: 'Italiano',
  script: 'Latn',
  common: 'il lo la i gli le di del della dei delle e in nel nella un una che non per con da dal dalla al alla è sono ha hanno si come più anche ma su sul sulla questo questa dopo stato secondo',
  basis: [
    'secondo *', 'stando (a|al|alla|ai|alle|a quanto riferisce|a quanto riporta|a quanto riportato da) *', 'secondo quanto (riporta|riferisce|riferito da|riportato da|riportato dal|riportato dalla|rivelato da|scrive|appreso da|riferito dal|riferito dalla) *', 'a quanto (riferisce|riporta|scrive|apprende) *',
    '(riporta|riferisce|scrive|rivela|racconta|spiega|sottolinea|annuncia|fa sapere|afferma|anticipa|cita|segnala|riportano|riferiscono|scrivono|rivelano) *', '* (riporta|riferisce|scrive|rivela|racconta|sottolinea|annuncia|afferma|anticipa|cita|apprende|riportano|riferiscono|scrivono|rivelano|titola|scriveva|riportava|riferiva)',
    '* (ha|aveva|hanno|avevano) [già|anche|inoltre] (riportato|riferito|scritto|rivelato|pubblicato|annunciato|raccontato|citato|appreso|anticipato|confermato)', '(ha|aveva) [già] (riportato|riferito|scritto|rivelato|annunciato|anticipato) *', '(lo|come) (riporta|riferisce|scrive|rivela|ha riferito|ha scritto|ha rivelato|ha riportato|racconta|anticipa) *',
    '(detto|dichiarato|spiegato|affermato|raccontato|confermato|confidato|riferito|rivelato|precisato) (a|al|alla|ai|all|allo|ad) *', '(dice|spiega|racconta|afferma|dichiara|commenta) (a|al|alla|ai|all|ad) *', '(detto|dichiarato|spiegato|affermato|raccontato|confermato) … (a|al|alla|all) *',
    '(intervista|intervistato|intervistata|colloquio|dichiarazioni|intervento) [esclusiva|rilasciata|rilasciate|concessa] (a|al|alla|all|da|dal|dalla|con|con il|con la|su|del|della) *', '(citato|citata|citati|citate|riportato|riportata|rivelato|rivelata|pubblicato|pubblicata|pubblicati|sentito|sentita|contattato|visionato|visionati|ripreso|ottenuto|interpellato) (da|dal|dalla|dai|dall|su|sul|sulla|in) *', '(citando|cita) *', '(inchiesta|articolo|reportage|editoriale|notizia|scoop|indiscrezione|servizio) (di|del|della|dell|pubblicato su|pubblicato sul|pubblicata su|pubblicato da|apparso su|apparso sul) *', '(ai microfoni|dalle colonne|sulle pagine) (di|del|della|dell) *',
  ],
  origin: ['(pubblicato|pubblicata|apparso|apparsa|uscito) (originariamente|originalmente|inizialmente|per la prima volta) (su|sul|sulla|da|in) *', '(originariamente|originalmente|inizialmente) (pubblicato|pubblicata|apparso) (su|sul|sulla|da|in) *', '(questo articolo|l’articolo) … (proviene da|è apparso su) *', 'riproduzione (autorizzata|concessa) da *', 'per gentile concessione (di|del|della) *'],
  venue: [
    '(scrive|ha scritto|scritto|pubblicato|postato|annunciato|dichiarato|twittato|condiviso|commentato|affermato|scriveva) (su|sul|sulla|via|in) [suo|sua|proprio|propria] *', '(scrive|scritto|pubblicato|postato|annunciato|condiviso) … (su|sul suo profilo|sulla sua pagina|sul proprio profilo|sul suo account) *', '(post|messaggio|video|commento|comunicato|tweet|nota|storia) [pubblicato|diffuso|condiviso] (su|sul|sulla|via) [suo|sua] *', '(sul|sulla|sui) (social|social network|piattaforma|social media|canale) *', '(profilo|account|canale|pagina) [ufficiale] *', 'su *',
  ],
  byline: ['con *', 'e *', 'da *', 'di *', 'a cura di *'],
  sourceLabels: ['Fonte', 'Fonti', 'Via', 'Articolo originale', 'Fonte originale', 'Tratto da', 'Fonte notizia'],
  imageLabels: ['Foto', 'Foto di', 'Fotografia', 'Immagine', 'Immagini', 'Credit', 'Credits', 'Crediti', 'Video', 'Illustrazione', 'Foto d’archivio', 'Archivio', 'Copertina', 'Immagine di copertina', 'Fotogramma', 'Ansa foto'],
  fillers: 'il lo la l i gli le un uno una di del dello della dell dei degli delle a al alla all allo ai da dal dalla dall in nel nella nell su sul sulla sull con per che questo suo sua ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica scorso esclusiva britannico britannica inglese americano americana statunitense francese tedesco tedesca spagnolo spagnola russo russa cinese giapponese italiano italiana israeliano israeliana ucraino ucraina svizzero statale ufficiale locale economico finanziario noto autorevole articolo rapporto sito',
  kinds: 'giornale quotidiano settimanale mensile rivista agenzia stampa emittente rete canale televisione tv radio sito portale blog testata tabloid magazine giornali newsletter podcast trasmissione',
  platformKinds: 'piattaforma social network messaggistica app ex profilo account canale',
  and: 'e ed o oppure nonché',
  vague: [
    '(secondo|stando a) (i media|la stampa|alcuni media|diversi media|i media locali|la stampa locale|i media statali|la stampa estera|i media internazionali|i media americani|i media israeliani|notizie di stampa|indiscrezioni di stampa|fonti di stampa|quanto riportano i media|quanto riferiscono i media)',
    '(riferiscono|riportano|scrivono) (i media|i media locali|i giornali|alcuni media|diversi media)', '(i media|la stampa) [locali|locale|statali|internazionali|israeliani|americani] (riferiscono|riportano|hanno riferito|riferisce|scrive)',
  ],
  never: ['secondo (cui|il quale|la quale|i quali|le quali|tempo|posto|turno|piano)', '(ex|già) [giornalista|cronista|direttore|direttrice|corrispondente|redattore|inviato] (di|del|della|dell|a|al|alla) *', 'ex *', '(giornalista|direttore|direttrice|cronista|inviato|proprietario|editore|azionista|sede|azioni|titolo|abbonati|lettori|redazione|acquisto|fondatore) (di|del|della|dell|dei) *'],
  translated: ['traduzione automatica', 'tradotto automaticamente', 'testo tradotto con intelligenza artificiale'],
};
export default italian;

export const examples: readonly Example[] = [
  ['Secondo Reuters, i colloqui riprenderanno lunedì.', 'basis Reuters'],
  ['Come riporta il Corriere della Sera, il piano costerà il doppio.', 'basis Corriere della Sera'],
  ['«Non mi dimetto», ha detto la ministra alla BBC.', 'basis BBC'],
  ['L’azienda taglierà mille posti, scrive il quotidiano britannico Guardian.', 'basis The Guardian'],
  ['Bloomberg ha riferito che la trattativa è chiusa.', 'basis Bloomberg News'],
  ['In un’intervista al New York Times il regista annuncia il ritiro.', 'basis The New York Times'],
  ['«Resteremo qui», ha scritto la sindaca sulla piattaforma X.', 'venue X (Twitter)'],
  ['Fonte: Reuters', 'origin Reuters', 'endnote'],
  ['Una strada allagata. Foto: Mario Rossi/AFP', 'image Agence France-Presse', 'caption'],
  ['Contesta l’idea secondo cui la Reuters avrebbe perso peso.', ''],
  ['Un ex giornalista della Reuters dirigerà la scuola.', ''],
  ['Le azioni del New York Times sono scese del tre per cento.', ''],
  ['La sede della BBC è stata evacuata in mattinata.', ''],
];
