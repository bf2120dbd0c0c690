import type { Example, Language } from '../../core/language/language.ts';

const polish: Language = {
  id: 'pl',
  name: 'Polski',
  script: 'Latn',
  common: 'i w we na z ze że się nie do to jest o od po za co jak ale dla przez przy oraz są był była było tym tego który która które jego jej już także może został według tylko',
  basis: [
    'według *', 'zdaniem *', 'wedle *', 'według (informacji|ustaleń|doniesień|danych|relacji|dziennikarzy) *', '(jak|o czym|informację) [wcześniej|jako pierwszy|jako pierwsza|w środę] (podaje|podają|podał|podała|podało|informuje|informują|poinformował|poinformowała|poinformowało|pisze|piszą|napisał|napisała|donosi|donoszą|doniósł|doniosła|przekazał|przekazała|relacjonuje|ustalił|ustaliła|ustaliło|czytamy w|zauważa|przypomina|wynika z ustaleń|ujawnił|ujawniła|dowiedział się|dowiedziała się) *',
    '(podaje|podają|podał|podała|podało|informuje|informują|poinformował|poinformowała|poinformowało|pisze|piszą|napisał|napisała|donosi|donoszą|doniósł|doniosła|doniosło|relacjonuje|relacjonują|cytuje|ujawnia|ujawnił|ujawniła|twierdzi|zauważa) *', '* (podaje|podają|podał|podała|podało|informuje|informują|poinformował|poinformowała|poinformowało|pisze|piszą|napisał|napisała|donosi|donoszą|doniósł|doniosła|doniosło|relacjonuje|cytuje|ustalił|ustaliła|ustaliło|ujawnia|ujawnił|ujawniła|twierdzi|zauważa|opisał|opisała|opisuje|przypomina|dowiedział się|dowiedziała się)',
    '(powiedział|powiedziała|powiedzieli|mówi|mówił|mówiła|oświadczył|oświadczyła|przekazał|przekazała|wyjaśnił|wyjaśniła|potwierdził|potwierdziła|stwierdził|stwierdziła|ocenił|oceniła|przyznał|przyznała|komentuje) (dla|w|na antenie|w rozmowie z|w wywiadzie dla|na łamach|dziennikarzom|agencji) *', '(powiedział|powiedziała|mówi|mówił|oświadczył|przekazał|przekazała|wyjaśnił|potwierdził|stwierdził|ocenił|przyznał) … (w rozmowie z|w wywiadzie dla|na antenie|na łamach|agencji) *', '(powiedział|powiedziała|przekazał|przekazała|mówi|potwierdził|potwierdziła) *', '(w rozmowie z|rozmowie z|rozmowa z|rozmowy z|w wywiadzie dla|wywiad dla|wywiadzie dla|wywiadu dla|na łamach|na antenie) *', '(powołując się na|powołuje się na|powołują się na|cytując|za|cytowany przez|cytowana przez|cytowani przez|opublikowany przez|opublikowany w|opublikowane przez|ujawnione przez|cytowanego przez) *', '(artykuł|artykule|tekst|tekście|publikacja|publikacji|raport|śledztwo|ustalenia|ustaleń|doniesienia|doniesień|informacje|informacji|sondaż|reportaż|reportażu) (w|dla|z|na) *', '(artykule|publikacji|doniesienia|doniesień|ustaleń|informacji|dziennikarze) *',
  ],
  origin: ['(pierwotnie|po raz pierwszy|pierwszy raz) (opublikowany|opublikowane|opublikowano|ukazał się|ukazał) (w|na|przez) *', '(artykuł|tekst|materiał) … ukazał się (pierwotnie|po raz pierwszy|w oryginale) (w|na) *', '(przedruk|przedrukowano) (z|za zgodą) *', 'tłumaczenie (z|tekstu z) *'],
  venue: ['(napisał|napisała|napisali|pisze|poinformował|poinformowała|przekazał|przekazała|oświadczył|ogłosił|ogłosiła|opublikował|opublikowała|zamieścił|zamieściła|skomentował|skomentowała|udostępnił|wrzucił|dodał|dodała) (na|w|za pośrednictwem|poprzez) [swoim|swoich|swojej|platformie|portalu|serwisie|profilu na|mediach społecznościowych] *', '(napisał|napisała|poinformował|poinformowała|przekazał|przekazała|opublikował|opublikowała|zamieścił|zamieściła|ogłosił) … (na platformie|w serwisie|na portalu|na swoim profilu na|na Facebooku|na profilu w) *', '(wpis|wpisie|post|poście|nagranie|nagraniu|komunikat|oświadczenie|wideo|komentarz|komentarzu|filmie|film|wpisu) [opublikowany|zamieszczony|opublikowanym|zamieszczonym|opublikowane] (na|w) *', '(na platformie|w serwisie|na portalu|w portalu|w komunikatorze|w aplikacji|na profilu|na kanale) *', 'na *'],
  byline: ['z *', 'i *', 'za *', 'dla *', 'na podstawie *'],
  sourceLabels: ['Źródło', 'Źródła', 'Za', 'Oryginał', 'Źródło artykułu', 'Na podstawie', 'Źródło informacji'],
  imageLabels: ['Zdjęcie', 'Zdjęcia', 'Fot', 'Foto', 'Fotografia', 'Obraz', 'Ilustracja', 'Grafika', 'Wideo', 'Autor zdjęcia', 'Źródło zdjęcia', 'Zdjęcie ilustracyjne', 'Zdjęcie archiwalne', 'Archiwum', 'Zrzut ekranu', 'Źródło wideo'],
  fillers: 'w we na z ze o do dla za przez przy od się jako że też także m in wczoraj dziś dzisiaj poniedziałek wtorek środę czwartek piątek sobotę niedzielę brytyjski brytyjska brytyjskiego brytyjskiej amerykański amerykańska amerykańskiego amerykańskiej francuski francuska niemiecki niemiecka niemieckiego niemieckiej hiszpański włoski włoska rosyjski rosyjska rosyjskiej chińska japońska ukraiński ukraińska izraelski polska polskiej państwowa państwowej lokalny lokalne gospodarczy swoim swoich jej jego',
  kinds: 'gazeta gazety gazecie gazetą dziennik dziennika dziennikowi dziennikiem dzienniku tygodnik tygodnika tygodniku tygodnikiem miesięcznik magazyn magazynu agencja agencji agencję agencją prasowa prasowej reutersa stacja stacji stację stacją telewizja telewizji radio radia portal portalu portalowi portalem serwis serwisu serwisowi serwis strona strony pismo pisma redakcja redakcji redakcją blog kanał kanału tabloid tabloidu nadawca',
  platformKinds: 'platforma platformie platformy serwis serwisie portal portalu sieć komunikator komunikatorze aplikacja dawniej dawny dawnym profil profilu społecznościowy społecznościowym',
  and: 'i oraz lub a także',
  endings: 'a u owi em ie y ów om ami ach ze ę ą i ej',
  vague: ['(według|zdaniem) (mediów|lokalnych mediów|prasy|doniesień medialnych|doniesień mediów|zagranicznych mediów|amerykańskich mediów|ukraińskich mediów|izraelskich mediów|niemieckich mediów|medialnych doniesień|doniesień prasowych)', '(podają|donoszą|informują|piszą|podały|poinformowały) (media|lokalne media|zagraniczne media|amerykańskie media|ukraińskie media|izraelskie media|niemieckie media|rosyjskie media)', '(media|lokalne media|zagraniczne media) (podają|donoszą|informują|piszą|podały|poinformowały)'],
  never: ['według (którego|której|których|planu|prawa|niego|niej)', '(były|była|byłego|byłej|byłym|dawny|ex|eks) [dziennikarz|dziennikarka|dziennikarza|reporter|reporterka|redaktor|korespondent|szef] *', '(dziennikarz|dziennikarka|reporter|korespondent|redaktor naczelny|naczelny|właściciel|właściciela|siedziba|siedzibę|siedzibie|budynek|budynku|akcje|akcji|udziały|prezes|czytelnicy|założyciel|zakup|przejęcie) *'],
  translated: ['tłumaczenie maszynowe', 'przetłumaczono automatycznie', 'automatyczne tłumaczenie', 'tłumaczenie automatyczne'],
};
export default polish;

export const examples: readonly Example[] = [
  ['Według Reutersa rozmowy zostaną wznowione w poniedziałek.', 'basis Reuters'],
  ['Jak podaje agencja Bloomberg, firma zwolni tysiąc osób.', 'basis Bloomberg News'],
  ['„Nie odejdę” – powiedziała ministra w rozmowie z BBC.', 'basis BBC'],
  ['Brytyjski dziennik „The Guardian” pisze, że fabryka zostanie zamknięta.', 'basis The Guardian'],
  ['„Gazeta Wyborcza” ujawniła, że plan będzie kosztował dwa razy więcej.', 'basis Gazeta Wyborcza'],
  ['W wywiadzie dla „New York Timesa” reżyser zapowiada odejście.', 'basis The New York Times'],
  ['„Zostajemy” – napisała prezydent miasta na platformie X.', 'venue X (Twitter)'],
  ['Źródło: Reuters', 'origin Reuters', 'endnote'],
  ['Zalana ulica. Fot. Jan Kowalski / AFP', 'image Agence France-Presse', 'caption'],
  ['Były dziennikarz Reutersa pokieruje szkołą.', ''],
  ['Siedziba BBC została rano ewakuowana.', ''],
  ['Akcje New York Timesa spadły o trzy procent.', ''],
  ['Według planu wybory odbędą się w niedzielę, a fakt ten znają wszyscy.', ''],
];
