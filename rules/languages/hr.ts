import type { Example, Language } from '../../core/language/language.ts';

// Bosnian is read with this file too: "saopćio", "štampa", "hiljada".
const croatian: Language = {
  id: 'hr',
  name: 'Hrvatski',
  script: 'Latn',
  common: 'i u je se na da su za od s sa što koji koja koje kao o ali će nije bi a iz do po ili sam smo biti bio bila bilo li kako samo ne još već nakon prije poslije kada kad to ta taj ovaj ova ovo tako jer gdje ga mu njih njihov mogu može treba godine više svi sve ako prema između zbog tijekom također',
  basis: [
    'prema *', 'prema (pisanju|navodima|podacima|informacijama|riječima|saznanjima|izvorima|izvješću|izvještaju|izvještaju|ocjeni|tvrdnjama|istraživanju|procjenama|procjeni|neslužbenim informacijama|anketi) *', 'prema * (podacima|informacijama|izvorima|procjenama|navodima|saznanjima|pisanju)',
    '(piše|pišu|javlja|javljaju|prenosi|prenose|navodi|navode|objavljuje|objavljuju|izvještava|izvještavaju|doznaje|doznaju|saznaje|saznaju|tvrdi|tvrde|otkriva|otkrivaju|podsjeća|citira|citiraju|ističe|dodaje|prenijela|prenio|prenijelo|prenijeli|prenijele|javila|javio|javilo|javili|javile|napisao|napisala|napisali|pisao|pisala|pisali|objavio|objavila|objavilo|objavili|objavile|izvijestio|izvijestila|izvijestili|izvijestilo|doznao|doznala|saznao|saznala|otkrio|otkrila|naveo|navela|naveli|navele|potvrdio|potvrdila|saopćio|saopćila) *',
    '* (piše|pišu|javlja|javljaju|prenosi|prenose|navodi|navode|objavljuje|objavljuju|izvještava|izvještavaju|doznaje|doznaju|saznaje|saznaju|tvrdi|tvrde|otkriva|otkrivaju|podsjeća|citira|ocjenjuje|prenio|prenijela|prenijeli|prenijele|javio|javila|javili|javile|pisao|pisala|pisali|napisao|napisala|napisali|objavio|objavila|objavili|objavile|izvijestio|izvijestila|izvijestili|doznao|doznala|doznali|saznao|saznala|otkrio|otkrila|naveo|navela|naveli|potvrdio|potvrdila|ocijenio|ocijenila)',
    '(rekao|rekla|rekli|kazao|kazala|kazali|izjavio|izjavila|izjavili|kaže|kažu|objasnio|objasnila|objašnjava|ispričao|ispričala|potvrdio|potvrdila|potvrđuju|potvrdili|potvrđeno|rečeno|poručio|poručila|govorio|govorila|otkrio|otkrila|najavio|najavila|upozorio|upozorila|komentirao|komentirala|komentira|ocijenio|ocijenila|dodao|dodala|istaknuo|istaknula) [je|su] [za] *',
    '(rekao|rekla|rekli|kazao|kazala|izjavio|izjavila|kaže|ocijenio|ocijenila|objasnio|objasnila|potvrdio|potvrdila|istaknuo|istaknula|komentirao|poručio|poručila) … (za|u intervjuu za|u razgovoru za|u razgovoru s|gostujući na|gostujući u|u emisiji|u programu|u eteru) *', 'za * [je|su|ekskluzivno] (kaže|kažu|rekao|rekla|rekli|kazao|kazala|kazali|izjavio|izjavila|objašnjava|objasnio|objasnila|navodi|navode|potvrđuje|potvrdio|potvrdila|potvrdili|rečeno|govori|ispričao|ispričala|ističe|otkriva|otkrio|otkrila|komentira|komentirao|ocjenjuje|dodaje)',
    '(intervju|intervjuu|intervjua|razgovoru|izjavi|izjava|izjavu|izjave|kolumni|komentaru|autorskom tekstu) [je|su] (za|s|sa|u|na) *', '(gostujući|gostovao|gostovala|gostovanju|gostovanja) [je] (na|u|kod) *', '(programu|eteru|emisiji|dnevniku|stranicama) *', 'u Dnevniku *',
    '(pozivajući se|poziva se|pozivaju se|pozvao se|pozvala se|pozivao se|se pozivaju|se poziva|se pozvao) [je|su] na *', '(citirajući|citirao|citirala|citirali|citiraju) [je|su] *',
    '(tekst|tekstu|teksta|članak|članku|članka|analiza|analizi|analizu|istraživanje|istraživanju|reportaža|reportaži|izvješće|izvješću|izvještaj|izvještaju|anketa|anketi|komentaru|uvodniku|kolumni) [u|za|iz] *', '(izvor|izvori|izvora|izvorima|sugovornik|sugovornica|sugovornici|sugovornika|sagovornik|sagovornici|saznanja|saznanjima) *',
  ],
  origin: [
    '(izvorno|prvotno|prvobitno|prvi put|originalno) [je] (objavljen|objavljena|objavljeno|izašao|tiskan) (u|na) *', '(objavljen|objavljena|objavljeno) [je] (izvorno|prvotno|prvobitno|prvi put) (u|na) *', '(tekst|članak|intervju|kolumna|analiza|reportaža|priča) [je] [izvorno|prvotno|prvobitno] (preuzet|preuzeta|prenesen|prenesena|objavljen|objavljena) (sa|s|iz|u|na) *', '(preuzeto|preneseno|prenosimo|preneseno uz dopuštenje) (sa|s|iz|od) *', '(prijevod|prevod|preveo|prevela|prevedeno) (sa|s|iz|teksta iz) *',
  ],
  venue: [
    '(napisao|napisala|napisali|piše|objavio|objavila|objavili|podijelio|podijelila|poručio|poručila|priopćio|priopćila|saopćio|saopćila|naveo|navela|istaknuo|istaknula|istakao|istakla|oglasio|oglasila|oglasili|najavio|najavila|zahvalio|zahvalila|čestitao|čestitala|pozvao|pozvala|komentirao|komentirala|otkrio|otkrila) … (na|putem|preko) *', '(rekao|rekla|kazao|kazala|izjavio|izjavila|postavio|postavila|dodao|dodala|pohvalio se|pohvalila se|napisano|objavljeno) [je|su|se] (na|putem|preko) *',
    '(na|putem|preko) * [je|su|se] (napisao|napisala|napisali|objavio|objavila|objavili|podijelio|podijelila|poručio|poručila|priopćio|priopćila|naveo|navela|istaknuo|istaknula|istakao|oglasio|oglasila|oglasilo|oglasili|najavio|najavila|zahvalio|zahvalila|čestitao|čestitala|piše|pozvao|pozvala)', '(objava|objavi|objavu|objavom|status|statusu|post|postu|poruka|poruci|poruku|snimka|snimku|snimci|video|videu|fotografija|fotografiju|fotografijom|komentar|komentaru|tvit|tvitu|story|storyju|priopćenje|obraćanje|obraćanju) (na|sa|s|preko|putem) *',
    '(profilu|profil|stranici|stranica|kanalu|kanal|računu|nalogu|zidu) (na|preko) *', '(na|putem|preko) (društvenoj mreži|društvene mreže|društvenu mrežu|platformi|platforme|mreži|mreže|aplikaciji|aplikacije|svom|svojem|svojoj|službenoj stranici|službenom) *', '(na|preko|putem) * (profilu|profila|računu|stranici|stranice|kanalu|kanala|storyju|nalogu|grupi)',
  ],
  byline: ['s *', 'sa *', 'i *', 'za *', 'piše *'],
  sourceLabels: ['Izvor', 'Izvori', 'Preuzeto s', 'Preuzeto sa', 'Preneseno s', 'Izvor vijesti', 'Izvor teksta', 'Original', 'Izvornik', 'Izvorni članak', 'Originalni tekst'],
  imageLabels: ['Foto', 'Fotografija', 'Fotografije', 'Fotograf', 'Slika', 'Autor fotografije', 'Naslovna fotografija', 'Foto ilustracija', 'Ilustracija', 'Arhiva', 'Arhivska fotografija', 'Foto arhiva', 'Privatna arhiva', 'Privatni album', 'Izvor fotografije', 'Izvor foto', 'Video', 'Snimka zaslona', 'Screenshot', 'Printscreen', 'Ustupljena fotografija', 'Grafika', 'Infografika', 'Karta'],
  fillers: 'je su se i u na za od s sa iz o to da neslužbeno ekskluzivno danas jučer juče sutra ranije prvi prva također ponedjeljak utorak srijedu četvrtak petak subotu nedjelju britanski britanska britanskog britanskoj britanskom britansku američki američka američkog američkoj američkom američku američke francuski francuska francuskog francuskoj njemački njemačka njemačkog njemačkoj njemačkom njemačke ruski ruska ruskog ruskoj ruske srpski srpska srpskog srpske talijanski talijanska talijanskog italijanski španjolski španjolska španski kineski kineska kineske japanska japanski turski turska turske izraelski izraelska ukrajinski ukrajinska poljski mađarski austrijski slovenski bosanski bosanska domaći domaća hrvatski hrvatska hrvatske hrvatskoj zagrebački državni državna državne državnoj lokalni lokalna javni javna javne javnoj novinska novinske novinskoj novinsku informativna dnevni dnevnog tjedni neovisni nezavisni ugledni ugledna utjecajni ekonomski poslovni istraživački jutarnjem programu emisiji dnevniku središnjem službeni novinar novinari novinara novinarka dopisnik dopisnica reporter reporteri',
  kinds: 'list lista listu listom novine novina novinama dnevnik dnevnika tjednik tjednika tjedniku tjednikom sedmičnik magazin magazina magazinu časopis časopisa časopisu agencija agencije agenciji agenciju agencijom televizija televizije televiziji televiziju televizijom tv portal portala portalu portalom stranica stranice radio radija radiju postaja postaje postaji stanica stanice kanal kanala tabloid tabloida tabloidu medij medija mediji servis servisa servisu redakcija redakcije redakciji blog centar centra podcast podcastu mreža mreže web',
  platformKinds: 'platforma platformi platforme društvena društvenoj društvene društvenu mreža mreži mreže mrežu aplikacija aplikaciji aplikacije bivši bivšem nekadašnji nekadašnjem ranije račun računu profil profilu stranica stranici kanal kanalu',
  and: 'i ili te kao',
  endings: 'a u om em e i ja ju jem ov ova ove ovu ovog ovom ovim ovih',
  vague: [
    'prema (pisanju medija|navodima medija|medijskim izvješćima|medijskim izvještajima|medijskim napisima|izvješćima medija|medijima|pisanju lokalnih medija|lokalnim medijima|stranim medijima|pisanju stranih medija|pisanju tiska|pisanju štampe|neslužbenim informacijama iz medija)', '(prenose|javljaju|pišu|navode|izvještavaju|objavljuju|prenijeli su|tvrde|doznaju) (mediji|lokalni mediji|domaći mediji|strani mediji|svjetski mediji|regionalni mediji|srpski mediji|talijanski mediji|njemački mediji|ruski mediji|američki mediji|izraelski mediji|ukrajinski mediji|svjetske agencije|agencije|novinske agencije)',
    '(mediji|lokalni mediji|domaći mediji|strani mediji|svjetski mediji|ruski mediji|američki mediji|izraelski mediji|ukrajinski mediji|srpski mediji) (prenose|javljaju|pišu|navode|izvještavaju|tvrde|su objavili|su prenijeli|su javili)',
  ],
  never: [
    'prema (kojem|kojemu|kom|kojoj|kojima|njemu|njoj|njima|nama|planu|zakonu|ustavu|sporazumu|ugovoru|rasporedu|odluci|tome|svemu|voznom redu)', '(odnos|odnosa|odnosu|stav|stavu|netrpeljivost|mržnja|mržnju|pritisak|pritisci|obveze|krenuo|krenuli|krenula|kolona) prema *',
    '(bivši|bivša|bivšeg|bivšega|bivšu|bivšoj|bivšem|nekadašnji|nekadašnja|nekadašnjeg) [novinar|novinarka|novinara|novinarku|urednik|urednica|urednika|dopisnik|dopisnica|dopisnika|voditelj|voditeljica|glavni urednik|direktor] *',
    '(glavni urednik|glavna urednica|glavnog urednika|glavnu urednicu|odgovorni urednik|vlasnik|vlasnika|vlasnica|suvlasnik|sjedište|sjedišta|sjedištu|zgrada|zgrade|zgradi|zgradu|dionice|dionica|dionicama|udio|udjeli|osnivač|osnivača|osnivačica|suosnivač|čitatelji|čitateljima|čitatelja|čitaoci|gledatelji|gledatelja|gledaoci|pretplatnici|prodaja|prodaju|kupnja|kupnju|kupovina|preuzimanje|ravnatelj|ravnatelja|ravnateljica|direktor|direktora|voditelj|voditeljica|frekvencija|bestseler|uspješnica) [u|na|za|od] *',
    '(ispred|blokada|napad na|napada na|prosvjed kod|prosvjed ispred|protest ispred) *', '(radio|radila|radi|rade|radili|raditi|novinar|novinarka|dopisnik|dopisnica|igra) za *', '(prijevara|prijevare|prevara|prevare|prevarama|prijevarama|prevarant|prevaranti|oglas|oglasi|oglase|reklama|reklame|zabrana|zabrani|zabranu|pad|korisnici|korisnika|grupa|grupe|grupama|skupina|lažni profil|lažni profili|lažne profile) (na|u) *',
  ],
  translated: ['strojni prijevod', 'strojno prevedeno', 'automatski prevedeno', 'automatski prijevod', 'mašinski prevod', 'prevedeno uz pomoć umjetne inteligencije'],
  closing: [
    'Pročitajte i', 'Pročitajte još', 'Pročitajte više', 'Pročitaj i', 'Pročitaj više', 'Najčitanije', 'Komentari', 'Komentiraj', 'Ostavite komentar', 'Povezani članci', 'Povezane vijesti', 'Povezano', 'Vezani članci',
    'Vezane vijesti', 'Još vijesti', 'Najnovije vijesti', 'Možda će vas zanimati', 'Možda vas zanima', 'Preporučeno', 'Preporučujemo', 'Ne propustite', 'Ključne riječi',
  ],
  nobody: ['autor', 'autori', 'autorica', 'internet', 'vlastiti', 'vlastita', 'redakcija', 'agencije', 'mediji', 'razni', 'društvene mreže', 'nepoznat'],
  innerWords: 'i',
  neighbours: 'sr bs sh',
};
export default croatian;

export const examples: readonly Example[] = [
  ['Prema pisanju Reutersa, pregovori će se nastaviti u ponedjeljak.', 'basis Reuters'],
  ['Kako javlja agencija Hina, promet je ponovno uspostavljen.', 'basis HINA'],
  ['„Neću otići“, rekla je ministrica za BBC.', 'basis BBC'],
  ['Britanski list The Guardian piše da je projekt dvostruko poskupio.', 'basis The Guardian'],
  ['Tvrtka otpušta tisuću ljudi, izvijestio je Bloomberg pozivajući se na izvore.', 'basis Bloomberg News'],
  ['U intervjuu za Večernji list redatelj je najavio odlazak.', 'basis Večernji list'],
  ['To su za Index.hr potvrdili i iz ministarstva.', 'basis Index.hr'],
  ['Slobodna Dalmacija i Novi list objavili su da je ugovor potpisan.', 'basis Novi list; basis Slobodna Dalmacija'],
  ['Načelnik je na Facebooku poručio da ostaje.', 'venue Facebook'],
  ['„Ostajemo“, napisala je predsjednica općine na društvenoj mreži X.', 'venue X (Twitter)'],
  ['Članak je izvorno objavljen u Glasu Slavonije.', 'origin Glas Slavonije', 'endnote'],
  ['Izvor: Jutarnji list', 'origin Jutarnji list', 'endnote'],
  ['Poplavljena ulica. Foto: Ivan Horvat / AFP', 'image Agence France-Presse', 'caption'],
  ['Bivši novinar Reutersa vodit će školu.', ''],
  ['Sjedište BBC-ja jutros je evakuirano.', ''],
  ['Dionice New York Timesa pale su za tri posto.', ''],
  ['Prema planu, sutra stiže nacional i novi list papira za pisača.', ''],
  ['Policija je objavila upozorenje o prijevarama na Facebooku.', ''],
];
