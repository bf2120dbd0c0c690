import type { Example, Language } from '../../core/language/language.ts';

const slovenian: Language = {
  id: 'sl',
  name: 'Slovenščina',
  script: 'Latn',
  common: 'in je v na se za da so z s pa ki bi po tudi ne kot od o iz ob še bo pri do ali bil bila bilo bili ker kako kje kdaj kaj če lahko med nad pod pred proti brez več leta že le zaradi tem temu tega to ta te jih ga ji jim ter vendar saj ko biti smo sem ni niso zelo kjer oziroma potem danes svoje',
  basis: [
    'po (navedbah|poročanju|podatkih|besedah|pisanju|informacijah|ocenah|oceni|trditvah|izračunih|virih|raziskavi|anketi|neuradnih informacijah|neuradnih podatkih) *', 'glede na (poročanje|navedbe|poročila|podatke|pisanje) *',
    '(poroča|poročata|poročajo|pišeta|navajata|poročal|poročala|poročalo|poročali|piše|pišejo|pisal|pisala|pisali|navaja|navajajo|navedel|navedla|navedli|zapisal|zapisala|zapisalo|zapisali|povzema|povzemajo|objavil|objavila|objavilo|objavili|objavlja|razkriva|razkrivajo|razkril|razkrila|razkrili|sporoča|sporočil|sporočila|izvedel|izvedela|izvedeli|izve|ugotavlja|ugotavljajo|citira|citirajo|trdi|trdijo|spominja|dodaja|opozarja) [v|na|pri] *',
    '* [neuradno] (poroča|poročajo|poročal|poročala|poročali|piše|pišejo|pisal|pisala|pisali|navaja|navajajo|navedel|navedla|zapisal|zapisala|zapisali|povzema|povzemajo|objavil|objavila|objavili|objavlja|razkriva|razkrivajo|razkril|razkrila|razkrili|sporoča|sporočil|sporočila|izvedel|izvedela|izvedeli|izve|ugotavlja|ugotovil|ugotovila|citira|citirajo|trdi|trdijo|spominja|ocenjuje|poročata|pišeta|navajata|potrdil|potrdila)',
    '(povedal|povedala|povedali|dejal|dejala|dejali|pojasnil|pojasnila|pojasnili|potrdil|potrdila|potrdili|izjavil|izjavila|zatrdil|zatrdila|komentiral|komentirala|ocenil|ocenila|poudaril|poudarila|razkril|razkrila|pravi|pravijo|zaupal|zaupala|razložil|razložila) [je|so|sta] (za|v oddaji|v studiu|na) *',
    '(povedal|povedala|dejal|dejala|pojasnil|pojasnila|potrdil|potrdila|izjavil|izjavila|ocenil|ocenila|poudaril|poudarila|pravi) … (za|v pogovoru za|v intervjuju za|v izjavi za|v pogovoru s|v pogovoru z|v oddaji|v studiu) *',
    'za * [je|so|sta|je to|so to] (povedal|povedala|povedali|dejal|dejala|dejali|pojasnil|pojasnila|pojasnili|potrdil|potrdila|potrdili|izjavil|izjavila|komentiral|ocenil|ocenila|poudaril|poudarila|pravi|pravijo|zatrdil|zatrdila|razkril|zaupal)',
    '(pogovoru|pogovor|intervjuju|intervju|izjavi|izjavo|kolumni|komentarju|avtorskem članku) (za|v|na|s|z) *', '(studiu|oddaji|dnevniku|odmevih) *',
    '(sklicujoč se|sklicuje se|sklicujejo se|se sklicuje|se sklicujejo|se je skliceval|s sklicevanjem|sklicevanjem) na *', '(navajajoč|povzemajoč|citirajoč|citiral|citirala|povzel|povzela|povzeli|povzeto) [po] *',
    '(članek|članku|članka|prispevek|prispevku|prispevka|analiza|analizi|analizo|preiskava|preiskavi|reportaža|reportaži|poročilo|poročilu|zapis|zapisu|komentar|komentarju|anketa|anketi|raziskava|raziskavi|poročanje|poročanju|poročanja) [v|za|na] *', '(vir|viri|virov|virih|sogovornik|sogovorniki|sogovornica|sogovornikov|dopisnik|dopisnica) *',
  ],
  origin: [
    '(prvotno|prvič|izvirno|sprva|najprej) (objavljen|objavljena|objavljeno|izšel|izšla|izšlo) (v|na) *', '(objavljen|objavljena|objavljeno|izšel|izšla) (prvotno|prvič|izvirno|sprva) (v|na) *', '(članek|prispevek|intervju|besedilo|kolumna|zapis) je [bil|bila|bilo] [prvotno|prvič|izvirno|sprva] (objavljen|objavljena|objavljeno|izšel|izšla|izšlo) (v|na) *', '(članek|prispevek|besedilo|zapis) je [bil|bilo] (povzet|povzeto|prevzet|prevzeto|preveden|prevedeno) (po|iz|s|z) *', '(povzeto|prevzeto|povzemamo) (po|iz|s|z) *', '(prevedeno|prevod|prevedel|prevedla) (iz|po|z|s) *',
  ],
  venue: [
    '(zapisal|zapisala|zapisali|objavil|objavila|objavili|sporočil|sporočila|sporočili|delil|delila|delili|napisal|napisala|napisali|poudaril|poudarila|komentiral|komentirala|izpostavil|izpostavila|zahvalil|zahvalila|čestital|čestitala|pozval|pozvala|napovedal|napovedala|oglasil|oglasila|odzval|odzvala|razkril|razkrila|opozoril|opozorila) … (na|prek|preko|v) *', '(dejal|dejala|povedal|povedala|pravi|piše|pišejo|izjavil|izjavila|navedel|navedla|dodal|dodala|zapisano|objavljeno|tvitnil) [je|so] (na|prek|preko|v) *',
    '(na|prek|preko|v) * [je|so|se je] (zapisal|zapisala|zapisali|objavil|objavila|objavili|sporočil|sporočila|sporočili|delil|delila|napisal|napisala|poudaril|poudarila|komentiral|izpostavil|zahvalil|zahvalila|čestital|čestitala|pozval|napovedal|napovedala|oglasil|oglasila|odzval|odzvala)', '(objava|objavi|objavo|objave|zapis|zapisu|zapisom|sporočilo|sporočilu|posnetek|posnetku|video|videu|videoposnetek|videoposnetku|fotografija|fotografijo|komentar|komentarju|tvit|tvitu|zgodba|zgodbi|status) (na|v|prek|preko) *',
    '(profilu|profil|strani|kanalu|kanal|računu|zidu) (na|v|prek) *', '(na|prek|preko) (družbenem omrežju|družbenega omrežja|družbeno omrežje|omrežju|omrežja|platformi|platforme|svojem|svoji|svojega|uradnem|uradni|aplikaciji|aplikacije) *', '(na|v|prek|preko) * (profilu|profila|strani|kanalu|kanala|računu|računa|skupini)',
  ],
  byline: ['z *', 's *', 'in *', 'po *', 'za *'],
  sourceLabels: ['Vir', 'Viri', 'Povzeto po', 'Povzeto iz', 'Izvirnik', 'Izvirni članek', 'Vir novice', 'Vir besedila', 'Original', 'Prevzeto po'],
  imageLabels: ['Foto', 'Fotografija', 'Fotografije', 'Fotograf', 'Fotografinja', 'Slika', 'Vir fotografije', 'Vir foto', 'Vir slike', 'Avtor fotografije', 'Avtorica fotografije', 'Arhiv', 'Arhivska fotografija', 'Osebni arhiv', 'Simbolična fotografija', 'Fotografija je simbolična', 'Ilustracija', 'Posnetek zaslona', 'Zaslonski posnetek', 'Zajem zaslona', 'Video', 'Grafika', 'Infografika', 'Montaža', 'Zemljevid'],
  fillers: 'je so sta sem se v na za od pri z s iz o po da tudi danes včeraj prej neuradno ekskluzivno prvi prva ponedeljek torek sredo četrtek petek soboto nedeljo britanski britanska britanskega britanskem britanske britansko ameriški ameriška ameriškega ameriškem ameriške ameriško francoski francoska francoskega francoske nemški nemška nemškega nemškem nemške nemško avstrijski avstrijska avstrijskega avstrijske italijanski italijanska italijanskega italijanske hrvaški hrvaška hrvaškega hrvaške ruski ruska ruskega ruske srbski srbska srbskega španski španskega kitajski kitajska kitajske japonska japonske turška turške izraelski izraelskega ukrajinski ukrajinska madžarski poljski slovenski slovenska slovenske slovenskega domači državna državne državni lokalni javna javne javni javno tiskovna tiskovne tiskovni tiskovno spletni spletna spletne spletnem spletnega ugledni ugledna vplivni gospodarski poslovni dopisnik dopisnica novinar novinarji novinarka osrednji',
  kinds: 'časnik časnika časniku časnikom časniki časopis časopisa časopisu dnevnik tednik tednika tedniku tednikom mesečnik revija revije reviji revijo agencija agencije agenciji agencijo agencij televizija televizije televiziji televizijo tv portal portala portalu portalom stran strani radio radia radiu postaja postaje postaji postajo hiša hiše hiši tabloid tabloida medij medija mediji mreža mreže kanal kanala oddaja oddaje oddaji oddajo uredništvo blog podkast podkastu',
  platformKinds: 'platforma platformi platforme omrežje omrežju omrežja družbeno družbenem družbenega aplikacija aplikaciji aplikacije nekdanji nekdanjem nekdaj prej profil profilu stran strani kanal kanalu račun računu',
  and: 'in ter ali oziroma',
  endings: 'a u om em i ju jem ja ov ova ove ovi ovo ovega ovem ovih ovim',
  vague: [
    'po (poročanju medijev|navedbah medijev|pisanju medijev|poročanju tujih medijev|navedbah tujih medijev|poročanju lokalnih medijev|navedbah lokalnih medijev|medijskih poročilih|poročilih medijev|poročanju tiskovnih agencij|poročanju tujih tiskovnih agencij|poročanju hrvaških medijev|poročanju ruskih medijev|poročanju ameriških medijev|poročanju izraelskih medijev)', '(poročajo|pišejo|navajajo|trdijo|sporočajo) (mediji|tuji mediji|lokalni mediji|domači mediji|hrvaški mediji|avstrijski mediji|italijanski mediji|srbski mediji|ameriški mediji|britanski mediji|ruski mediji|ukrajinski mediji|izraelski mediji|tiskovne agencije|tuje tiskovne agencije|tuje agencije|svetovni mediji)',
    '(mediji|tuji mediji|lokalni mediji|hrvaški mediji|ameriški mediji|ruski mediji|izraelski mediji|tuje tiskovne agencije|tiskovne agencije) [so] (poročajo|poročali|pišejo|navajajo|objavili)',
  ],
  never: [
    'po (katerem|kateri|katerih|načrtu|zakonu|pogodbi|sporazumu|urniku|razporedu|njem|njej|njih|tem)', '(nekdanji|nekdanja|nekdanjega|nekdanjo|nekdanjemu|nekdanjim|bivši|bivša|bivšega|bivšo) [novinar|novinarka|novinarja|novinarko|urednik|urednica|urednika|dopisnik|dopisnica|dopisnika|voditelj|voditeljica|odgovorni urednik|direktor] *',
    '(glavni urednik|odgovorni urednik|odgovorna urednica|odgovornega urednika|urednik|urednica|lastnik|lastnika|lastnica|lastniki|sedež|sedeža|sedežu|stavba|stavbo|stavbi|stavbe|delnice|delnic|delnicami|delež|ustanovitelj|ustanovitelja|ustanoviteljica|soustanovitelj|bralci|bralcem|bralcev|gledalci|gledalcev|naročniki|naročnikov|prodaja|prodajo|nakup|nakupu|prevzem|direktor|direktorja|direktorica|generalni direktor|voditelj|voditeljica|uspešnica|prenova) [v|na|za|od] *', '(pred stavbo|shod pred|protest pred|protestirali pred|napad na|napada na) *', '(dela|delal|delala|delali|delati|dopisnik|dopisnica|novinar|novinarka|piše|pisal|pisala) za *', '(prevara|prevare|prevarah|prevarami|goljufije|goljufija|oglas|oglasi|oglase|oglaševanje|prepoved|izpad|uporabniki|uporabnikov|skupina|skupine|lažni profil|lažne profile|lažnem profilu) (na|v|prek) *',
  ],
  translated: ['strojni prevod', 'strojno prevedeno', 'samodejno prevedeno', 'samodejni prevod', 'prevedeno s pomočjo umetne inteligence'],
  closing: [
    'Preberite tudi', 'Preberite še', 'Preberi še', 'Preberi tudi', 'Najbolj brano', 'Najbolj brane', 'Komentarji', 'Oddaj komentar', 'Sorodne vsebine', 'Sorodni članki', 'Povezane novice', 'Povezane vsebine',
    'Povezani članki', 'Več novic', 'Zadnje novice', 'Morda vas zanima', 'Priporočamo', 'Ključne besede', 'Oznake',
  ],
  nobody: ['avtor', 'avtorji', 'avtorica', 'internet', 'splet', 'lastni', 'lastna', 'uredništvo', 'agencije', 'mediji', 'različni', 'družbena omrežja', 'neznan'],
};
export default slovenian;

export const examples: readonly Example[] = [
  ['Po navedbah Reutersa se bodo pogovori nadaljevali v ponedeljek.', 'basis Reuters'],
  ['Promet je znova stekel, poroča STA.', 'basis Slovenian Press Agency'],
  ['»Ne bom odšla,« je ministrica povedala za BBC.', 'basis BBC'],
  ['Britanski časnik The Guardian piše, da se je projekt podražil za dvakrat.', 'basis The Guardian'],
  ['Podjetje odpušča tisoč ljudi, je poročala tiskovna agencija Bloomberg.', 'basis Bloomberg News'],
  ['V intervjuju za Večer je režiser napovedal odhod.', 'basis Večer'],
  ['Časnik Delo je razkril, da je bila pogodba podpisana že junija.', 'basis Delo'],
  ['Za RTV Slovenija so to potrdili tudi na ministrstvu.', 'basis RTV Slovenija'],
  ['Župan je na Facebooku sporočil, da ostaja.', 'venue Facebook'],
  ['»Ostajamo,« je zapisala predsednica na družbenem omrežju X.', 'venue X (Twitter)'],
  ['Članek je bil prvotno objavljen v časniku Dnevnik.', 'origin Dnevnik', 'endnote'],
  ['Vir: Siol.net', 'origin Siol.net', 'endnote'],
  ['Poplavljena ulica. Foto: Janez Novak / AFP', 'image Agence France-Presse', 'caption'],
  ['Nekdanji novinar Reutersa bo vodil šolo.', ''],
  ['Sedež BBC so zjutraj izpraznili.', ''],
  ['Delnice New York Timesa so se pocenile za tri odstotke.', ''],
  ['Delo poteka po načrtu, zvečer pa ga bo vpisal v dnevnik.', ''],
  ['Policija je objavila opozorilo o prevarah na Facebooku.', ''],
];
