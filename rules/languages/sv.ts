import type { Example, Language } from '../../core/language/language.ts';

const swedish: Language = {
  id: 'sv',
  name: 'Svenska',
  script: 'Latn',
  common: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år säger hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns enligt',
  basis: [
    'enligt *', 'enligt (uppgifter|källor) (till|i|från) *', '(rapporterar|rapporterade|skriver|skrev|uppger|uppgav|berättar|berättade|meddelar|meddelade|avslöjar|avslöjade|citerar|noterar) *', '* (rapporterar|rapporterade|skriver|skrev|uppger|uppgav|avslöjar|avslöjade|berättar|berättade|citerar|erfar|meddelar|kan berätta|granskning)', '* (har|hade) [tidigare|också|även] (rapporterat|skrivit|avslöjat|berättat|uppgett|granskat|sökt|erfarit)', '(har|hade) * [tidigare|också] (rapporterat|skrivit|avslöjat|berättat)', '(det|som) (rapporterar|skriver|uppger|meddelar|avslöjar|visar) *',
    '(säger|sa|sade|berättar|berättade|uppger|uppgav|förklarar|bekräftar|bekräftade|skriver|kommenterar) [han|hon|de] (till|för|i|i en intervju med|i en kommentar till) *', '(säger|sa|sade|berättar|berättade|uppger|bekräftar) … (till|för|i en intervju med|i en intervju i) *', '(intervju|intervjuer|samtal|artikel|reportage|granskning|rapport|uppgifter|mejl|kommentar|debattartikel|ledare) (med|i|av|från|till|hos) *', '(med hänvisning till|hänvisar till|citerad av|citeras av|citerat av|publicerad i|publicerats i|avslöjats av|intervjuas i|intervjuad av|rapporterats av) *',
  ],
  origin: ['(ursprungligen|först|tidigare) (publicerad|publicerades|publicerat|publicerats) (i|av|på|hos) *', '(publicerad|publicerades|publicerat) (ursprungligen|först) (i|av|på|hos) *', '(återpublicerad|återgiven) (från|med tillstånd av) *'],
  venue: ['(skriver|skrev|säger|sa|meddelar|meddelade|delade|delar|publicerade|twittrade|kommenterar|lade ut|uppger|skrivit) [han|hon|de] (på|via|i) [sin|sitt|hans|hennes] *', '(skriver|skrev|meddelar|meddelade|delade|publicerade) … (på|via) [sin|sitt|plattformen|sociala medier] *', '(inlägg|video|meddelande|uttalande|klipp|tweet|kommentar) [publicerat|delat|som publicerats] (på|via|i) *', '(på|via) (plattformen|sociala plattformen|sociala nätverket|sociala mediet|sociala medier|tjänsten) *', 'på *'],
  byline: ['med *', 'och *', 'av *', 'från *'],
  sourceLabels: ['Källa', 'Källor', 'Via', 'Originalartikel', 'Ursprunglig källa', 'Fakta från'],
  imageLabels: ['Foto', 'Bild', 'Bilder', 'Bildkälla', 'Fotograf', 'Illustration', 'Grafik', 'Video', 'Arkivbild', 'Arkivfoto', 'Genrebild', 'Arkiv', 'Skärmdump', 'Film'],
  fillers: 'i på av från till för med hos en ett den det de sin sitt sina som att bland annat idag igår måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen brittiska amerikanska franska tyska spanska italienska ryska kinesiska japanska svenska norska danska finska israeliska ukrainska statliga lokala tidigare uppgifter även också artikel',
  kinds: 'tidningen tidning dagstidningen kvällstidningen affärstidningen nyhetsbyrån nyhetsbyråer byrån magasinet kanalen tv radio tvkanalen nyhetskanalen mediet sajten nyhetssajten webbplatsen veckotidningen tidskriften bolaget programmet podden public service mediehuset affärsmagasinet bloggen',
  platformKinds: 'plattformen tjänsten nätverket sociala appen mediet tidigare före detta kontot sidan',
  and: 'och eller samt',
  endings: 's',
  vague: ['enligt (medier|lokala medier|flera medier|medieuppgifter|uppgifter i media|media|amerikanska medier|brittiska medier|ryska medier|israeliska medier|utländska medier|statliga medier|tyska medier|pressuppgifter|medierapporter)', '(rapporterar|skriver|uppger) (medier|lokala medier|flera medier|amerikanska medier|brittiska medier|israeliska medier|statliga medier|media)', '(lokala|flera|amerikanska|brittiska|utländska|statliga|ryska) medier (rapporterar|uppger|skriver|rapporterade)'],
  never: ['enligt (vilken|vilket|vilka|plan|planen|lag|lagen|honom|henne|avtal)', '(före detta|tidigare|förre|förra|fd|ex) * (journalist|journalisten|reporter|reportern|redaktör|korrespondent|medarbetare|chefredaktör)', '(före detta|tidigare|förre|förra|fd) (journalist|journalisten|reporter|reportern|redaktör|chefredaktör|korrespondent) (på|vid|för|hos) *', '* (journalist|journalisten|reporter|reportern|aktie|aktien|aktier|huvudkontor|lokaler|chefredaktör|ägare|prenumeranter|högkvarter)', '(journalist|reporter|chefredaktör|ägare|ägaren|huvudkontor|huvudkontoret|aktier|aktierna|köpet|prenumeranter|läsare|jobbade|arbetade) (på|till|av|i|för|hos) *'],
  translated: ['maskinöversatt', 'automatiskt översatt', 'maskinöversättning', 'översatt med hjälp av AI'],
};
export default swedish;

export const examples: readonly Example[] = [
  ['Enligt Reuters återupptas samtalen på måndag.', 'basis Reuters'],
  ['Planen blir dubbelt så dyr, rapporterar nyhetsbyrån Bloomberg.', 'basis Bloomberg News'],
  ['– Jag avgår inte, säger ministern till BBC.', 'basis BBC'],
  ['Brittiska tidningen The Guardian skriver att fabriken stängs.', 'basis The Guardian'],
  ['Dagens Nyheter har tidigare avslöjat att avtalet bröts.', 'basis Dagens Nyheter'],
  ['I en intervju med New York Times berättar hon om beslutet.', 'basis The New York Times'],
  ['”Vi ger oss inte”, skrev borgmästaren på plattformen X.', 'venue X (Twitter)'],
  ['Källa: Reuters', 'origin Reuters', 'endnote'],
  ['En översvämmad gata. Foto: Anna Svensson/AFP', 'image Agence France-Presse', 'caption'],
  ['En tidigare journalist på Reuters ska leda skolan.', ''],
  ['BBC:s huvudkontor utrymdes på morgonen.', ''],
  ['Aktierna i New York Times föll med tre procent.', ''],
  ['Allt gick enligt planen och dagen blev lång för metro och buss.', ''],
];
