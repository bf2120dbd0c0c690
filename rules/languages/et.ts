import type { Example, Language } from '../../core/language/language.ts';

// Endings of acronyms stand behind a hyphen ("BNS-ile", "X-is") and are words of their own here.
const estonian: Language = {
  id: 'et',
  name: 'Eesti',
  script: 'Latn',
  common: 'ja on ei et see kui oli ka mis oma ta aga kes siis või nii ning ma seda mida pole veel kuid nagu juba selle välja olid üle pärast sest ainult kas tema nad väga enne ütles tuleb saab kõik olla vaid aasta aastal need praegu kuidas poolt sõnul on kus rohkem mitte sel ega eest nende teatas kirjutas',
  basis: [
    '* [i|enda|oma|saadud|allikate|allika|käsutuses oleva|ajakirjanike|avaldatud] (andmetel|andmeil|teatel|sõnul|väitel|kinnitusel|hinnangul|teada|arvutuste kohaselt|arvutuste järgi|info kohaselt|info järgi|info põhjal|uuringu kohaselt|uuringu järgi|küsitluse kohaselt|kohaselt|järgi|vahendusel|teadaolevalt)',
    '(nagu|sellest|seda|sest|mida|teda|sellele) [varem|esimesena|esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|ka] (kirjutab|kirjutas|kirjutavad|kirjutasid|teatab|teatas|teatasid|vahendab|vahendas|vahendasid|edastab|edastas|tsiteerib|tsiteeris|rääkis|paljastas|selgub|selgus|kajastas|märgib|ütles) *',
    '(kirjutab|kirjutas|kirjutavad|kirjutasid|kirjutanud|teatab|teatas|teatavad|teatasid|teatanud|vahendab|vahendas|vahendavad|vahendasid|edastab|edastas|edastasid|tsiteerib|tsiteeris|tsiteerivad|paljastas|paljastab|selgub|selgus|seisab|väidab|väitis|märgib|raporteeris|kajastas|avaldas|tõdeb|nendib|raporteerib) [sellest|esimesena|ka] *',
    '* [i|on|oli|ka|varem|esimesena|teisipäeval] (kirjutab|kirjutas|kirjutavad|kirjutasid|kirjutanud|teatab|teatas|teatavad|teatasid|teatanud|vahendab|vahendas|vahendavad|vahendasid|vahendanud|edastab|edastas|edastasid|tsiteerib|tsiteeris|paljastas|paljastab|väidab|väitis|märgib|meenutab|sai teada|saanud teada|kajastas|küsis|intervjueeris|usutles|kirjeldab|kirjeldas)',
    '(ütles|ütleb|ütlesid|öelnud|rääkis|räägib|rääkisid|rääkinud|kinnitas|kinnitab|kinnitanud|lausus|sõnas|märkis|kommenteeris|kommenteerib|selgitas|selgitab|tunnistas|tunnistab|nentis|tõdes|vastas|meenutas|põhjendas|lisas|arvas|avaldas|jutustas|vahendas) [ta|nad|minister|ka] *', '(intervjuus|usutluses|vestluses|kommentaaris|eetris|intervjuu|saates|intervjueeris|viitab|viitas|viidates|viitega|tuginedes|tugineb|toetudes|antud) *', '* (viidates|viitega|tuginedes|toetudes)', '* … (viidates|tuginedes|toetudes)',
    '* [le|ile] (ütles|rääkis|kinnitas|lausus|sõnas|märkis|kommenteeris|selgitas|tunnistas|nentis|tõdes|vastas|öelnud|rääkinud|kinnitanud)', '* [ta|minister|peaminister|politsei|ettevõte] (ütles|rääkis|kinnitas|selgitas|kommenteeris)', '* [le|ile|i] (antud|antud intervjuus|antud usutluses|antud kommentaaris|saadetud|saadetud kommentaaris|edastatud|intervjuus|intervjuu|tsiteeritud|usutletud|usutletu|küsitletud|intervjueeritud|tellitud|nähtud)',
    '(ajalehele|uudisteagentuurile|telekanalile|portaalile|ajakirjale|väljaandele|agentuurile|kanalile|uudisteportaalile) * … (ütles|rääkis|kinnitas|lausus|sõnas|selgitas|kommenteeris|tunnistas)', '* [i] (artiklis|artiklist|artikkel|artikli|loos|loost|uurimus|uurimusest|uurimuses|uuringust|reportaažis|arvamusloos|arvamusartiklis|arvamusportaalis|juhtkirjas|kolumnis|saates|otsesaates|eetris|intervjuus|allikad|allikas|allikate|ajakirjanik|ajakirjanikule|ajakirjanikud|korrespondent|korrespondendile|stuudios|hommikuprogrammis)', '(artiklis|artiklist|artikli|loos|uurimus) (ajalehes|ajakirjas|väljaandes|portaalis) *',
  ],
  origin: ['(algselt|esmalt|esimest korda|esmakordselt) (ilmus|ilmunud|avaldatud|avaldati|avaldas) *', '(ilmus|ilmunud|avaldatud|avaldati) (algselt|esmalt|esimest korda|esmakordselt) *', '(tõlgitud|refereeritud|koostatud|ümber trükitud) *', '* (põhjal|materjalide põhjal|materjali põhjal)', '(artikkel|lugu|tekst) (ilmus|pärineb) *', '(vahendanud|refereerinud) *'],
  venue: [
    '(kirjutas|kirjutab|kirjutasid|kirjutanud|teatas|teatab|postitas|postitab|postitanud|avaldas|avaldab|avaldanud|jagas|jagab|jaganud|teavitas|ütles|rääkis|kommenteeris|märkis|lausus|sõnas|säutsus|lisas|kuulutas|tänas|kiitles|vastas|riputas|üles pannud|ähvardas|kinnitas) [ta|nad|seda|sellest|oma|video|foto|postituse|videos|postituses|uudist|fotot|pilti|videot] *', '(kirjutas|teatas|postitas|avaldas|jagas|ütles|rääkis) … (sotsiaalmeedias|sotsiaalmeediaplatvormil|sotsiaalvõrgustikus|suhtlusvõrgustikus|platvormil|ühismeedias|oma) *',
    '(sotsiaalmeediaplatvormil|sotsiaalmeediavõrgustikus|sotsiaalmeediakanalis|sotsiaalvõrgustikus|suhtlusvõrgustikus|suhtluskeskkonnas|suhtlusrakenduses|sõnumirakenduses|sõnumiäpis|platvormil|keskkonnas|mikroblogis|rakenduses) *', '(postituses|postitus|postituse|videos|video|sõnumis|avaldatud|postitatud|jagatud) *',
    '* [i] (postitus|postituses|postituse|postitusest|konto|kontol|kontole|kanal|kanalil|kanalis|kanali|kanalile|lehel|lehele|leht|lehelt|profiilil|grupis|grupp|video|videos|videoklipis|sõnumis|seinal|loos|kommentaaris|platvormil|kasutaja|kasutajad|ülekandes)', '* [is|s|i] (avaldatud|postitatud|jagatud|levitatud|leviv|levivas|levinud|kirjutas|teatas|postitas|avaldas|jagas|kirjutab|levib)', '* is',
  ],
  byline: ['ja *', 'vahendas *', 'koos *'],
  sourceLabels: ['Allikas', 'Allikad', 'Algallikas', 'Uudise allikas', 'Artikli allikas', 'Originaal', 'Originaalartikkel', 'Algne artikkel', 'Viide', 'Viited', 'Vahendas', 'Vahendab', 'Kasutatud allikad', 'Artikkel ilmus algselt'],
  imageLabels: ['Foto', 'Fotod', 'Fotograaf', 'Foto autor', 'Fotode autor', 'Foto allikas', 'Pilt', 'Pildid', 'Pildi autor', 'Pildi allikas', 'Illustreeriv foto', 'Illustratiivne foto', 'Illustreeriv pilt', 'Pilt on illustratiivne', 'Foto on illustratiivne', 'Illustratsioon', 'Arhiivifoto', 'Foto arhiivist', 'Arhiiv', 'Erakogu', 'Kuvatõmmis', 'Ekraanitõmmis', 'Ekraanipilt', 'Kaader', 'Kollaaž', 'Fotokollaaž', 'Graafika', 'Joonis', 'Video autor'],
  fillers: 'president peaminister minister välisminister kaitseminister linnapea kuberner saadik parlamendiliige riigikogulane treener laulja näitleja ekspert politoloog analüütik professor esindaja pressiesindaja kõneisik direktor juhataja esimees kindral i ile le is s ist st iga ga t l lt ta nad oma enda sellest ka varem esimesena hiljem eile täna hommikul õhtul esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval näiteks muu hulgas briti Suurbritannia USA Ameerika Saksa Saksamaa Prantsuse Vene Venemaa Ukraina Poola Soome Rootsi Norra Taani Läti Leedu Eesti Hiina Jaapani Iisraeli Hispaania Itaalia Türgi Ungari Valgevene riiklik riikliku riiklikule kohalik kohaliku kohalikule mõjukas sõltumatu sõltumatule populaarne ametlikul isiklikul',
  kinds: 'ajaleht ajalehe ajalehele ajalehes ajalehest ajalehega päevaleht päevalehe päevalehele nädalaleht nädalalehe nädalalehele leht lehe lehele lehes majandusleht majanduslehe majanduslehele ajakiri ajakirja ajakirjale ajakirjas agentuur agentuuri agentuurile uudisteagentuur uudisteagentuuri uudisteagentuurile uudisteagentuurid infoagentuur infoagentuuri telekanal telekanali telekanalile telekanalis kanal kanali kanalile uudistekanal uudistekanali uudistekanalile ringhääling ringhäälingu ringhäälingule rahvusringhääling rahvusringhäälingu rahvusringhäälingule telejaam telejaama portaal portaali portaalile portaalis uudisteportaal uudisteportaali uudisteportaalile uudistesait veebileht veebilehe väljaanne väljaande väljaandele väljaandes väljaandega raadio raadiole raadiojaam saade saates uudised uudistele uudistes tabloid tabloidi televisioon televisioonile meediaväljaanne meediaväljaande meediaväljaandele blogi taskuhääling aktuaalne kaamera kaamerale',
  platformKinds: 'platvorm platvormi platvormil sotsiaalmeediaplatvorm sotsiaalmeediaplatvormi sotsiaalmeediaplatvormil sotsiaalmeedia sotsiaalmeedias sotsiaalvõrgustik sotsiaalvõrgustikus suhtlusvõrgustik suhtlusvõrgustikus suhtlusrakendus suhtlusrakenduses sõnumirakendus sõnumirakenduses rakendus rakenduses keskkond keskkonnas mikroblogi endine endises',
  and: 'ja ning või',
  endings: 'i ile ilt is ist isse iga ina ini it l le lt s st sse ga ni t d il el ele elt es e eks ks',
  vague: [
    '(meedia|kohaliku meedia|kohaliku ajakirjanduse|välismeedia|rahvusvahelise meedia|Vene meedia|Venemaa meedia|Ukraina meedia|Iisraeli meedia|Briti meedia|USA meedia|Soome meedia|Läti meedia|ajakirjanduse|ajalehtede|meediaväljaannete|riikliku meedia|riigimeedia|mitme väljaande) (andmetel|andmeil|teatel|sõnul|väitel|hinnangul|kinnitusel|vahendusel)', '(meediateadete|meediakajastuse|meedias avaldatud info) (kohaselt|järgi|põhjal)',
    '(teatas|teatab|vahendas|vahendab|kirjutab|kirjutas|teatasid|vahendasid|kirjutavad) (meedia|kohalik meedia|kohalik ajakirjandus|välismeedia|rahvusvaheline meedia|Vene meedia|Ukraina meedia|Iisraeli meedia|Briti meedia|USA meedia|riigimeedia|kohalikud väljaanded|kohalikud meediakanalid|meediaväljaanded|ajalehed)', '(kohalik meedia|välismeedia|Vene meedia|Ukraina meedia|Iisraeli meedia|Briti meedia|riigimeedia|kohalikud väljaanded) (teatas|teatab|vahendas|vahendab|kirjutab|kirjutas|teatasid|kirjutavad)',
  ],
  never: ['(endine|endise|endisele|endised|endist|eks) *', '* [i|s] (endine|endise|endisele|peakorter|peakorteri|peakorteris|peakontor|aktsia|aktsiad|aktsiate|aktsiaid|omanik|omanikud|omaniku|omanikule|lugeja|lugejad|lugejate|tellijad|asutaja|asutajad|peatoimetaja|peatoimetajale|tegevjuht|tegevdirektor|juht|juhi|juhatus|juhatuse|nõukogu|nõukogus|hoone|hoones|hoonet|majas|töötajad|töötajate|käive|kasum|emaettevõte|pressiesindaja|müük|ost)', '(ettevõte|kirjastus|toimetus|toimetuses) *'],
  translated: ['masintõlge', 'masintõlgitud', 'masintõlkega', 'automaatne tõlge', 'automaattõlge', 'automaatselt tõlgitud', 'tõlgitud automaatselt', 'tehisintellekti tõlgitud', 'tõlgitud tehisintellekti abil', 'tõlgitud tehisaru abil'],
};
export default estonian;

export const examples: readonly Example[] = [
  ['Läbirääkimised jätkuvad esmaspäeval, vahendas Reuters.', 'basis Reuters'],
  ['Reutersi andmetel suletakse tehas järgmisel aastal.', 'basis Reuters'],
  ['Uudisteagentuuri AFP teatel on kokkulepe peaaegu valmis.', 'basis Agence France-Presse'],
  ['„Ma ei astu tagasi,“ ütles minister BNS-ile.', 'basis Baltic News Service'],
  ['Nagu kirjutab ajaleht The Guardian, läheb projekt kaks korda kallimaks.', 'basis The Guardian'],
  ['Postimees kirjutas eile, et koolimaja müüakse maha.', 'basis Postimees'],
  ['Intervjuus Briti ringhäälingule BBC ütles režissöör, et loobub filmidest.', 'basis BBC'],
  ['Sellest kirjutas esimesena Eesti Ekspress.', 'basis Eesti Ekspress'],
  ['The New York Timesile antud usutluses ta seda ei kinnitanud.', 'basis The New York Times'],
  ['„Kool jääb alles,“ kirjutas linnapea Facebookis.', 'venue Facebook'],
  ['Kuberner teatas rünnakust oma Telegrami kanalil.', 'venue Telegram'],
  ['Allikas: BNS', 'origin Baltic News Service', 'endnote'],
  ['Artikkel ilmus algselt ajalehes Saarte Hääl.', 'origin Saarte Hääl', 'endnote'],
  ['Üleujutatud tänav. Foto: Jaan Tamm / AFP', 'image Agence France-Presse', 'caption'],
  ['Mari Mets, BNS', 'origin Baltic News Service', 'byline'],
  ['Endine Reutersi ajakirjanik hakkab kooli juhtima.', ''],
  ['BBC peakorter evakueeriti hommikul.', ''],
  ['The New York Timesi aktsiad odavnesid kolm protsenti.', ''],
  ['Plaani kohaselt ehitatakse tee valmis, kirjutas ta vanematele.', ''],
  ['Linn teeb oma rakenduse, mis asendab Facebooki ja Telegrami.', ''],
];
