/**
 * One language as a contributor writes it: phrases, never regular expressions.
 *
 * A phrase is a row of words. Case and accents do not matter. In it,
 * - `*` is the place of the publisher's name, or of a list of names;
 * - `…` is anything up to the end of the sentence (at most 40 words);
 * - `(a|b)` is a or b, `[a]` is a or nothing;
 * - a comma first: only where a clause begins with the phrase and ends with the name (`, said *`: not in "he said CNN was late");
 * - `word~` is any word that begins so (`bericht~`: berichtet, berichtete; at least three letters).
 * Words of {@link Language.fillers} and {@link Language.kinds} may always stand between a phrase and the name
 * and need not be written.
 */
export interface Language {
  /** BCP-47: `fr`, `zh-Hant`. */
  readonly id: string;
  /** The language's name in itself. */
  readonly name: string;
  /** ISO 15924, `Latn`, `Cyrl`, `Hans`, … */
  readonly script: string;
  /** The most frequent little words (in scripts without spaces: characters or strings), to tell the language of a text. */
  readonly common: string;
  /** "according to *", "* reported", "told *", "in an interview with *", "citing *", "first reported by *". */
  readonly basis: readonly string[];
  /** What only media are told or tell, the name last: "a source told *", `uutisoi *`. One word with a capital there is a publisher that no table knows. */
  readonly media?: readonly string[];
  /**
   * The same where nobody but a publisher can stand in it: "in an interview with *", "пишет *". What is in quotation marks
   * there, or in Latin letters within another script, is one though no table knows it.
   */
  readonly papers?: readonly string[];
  /** "first published in *", "this article originally appeared on *", "reporting by *". */
  readonly origin: readonly string[];
  /** "wrote on *", "in a post on *", "on the platform *", "in a * post": only platforms count. */
  readonly venue: readonly string[];
  /** Beside the author in a byline: "with *", "mit Material von *". */
  readonly byline: readonly string[];
  /** What stands before a colon (or alone) in a source line: Source, Sources, Via, Original. */
  readonly sourceLabels: readonly string[];
  /** What stands before or after a picture's credit: Photo, Image, Picture by, File photo, Courtesy of. */
  readonly imageLabels: readonly string[];
  /** Articles, prepositions, "a report in", "yesterday", week days: may stand between a phrase and a name. */
  readonly fillers: string;
  /** Nouns that say a publisher follows or precedes: newspaper, daily, agency, magazine, broadcaster, website. `~zeitung` is any word that ends so: Wirtschaftszeitung; `газеті+` may have one of {@link Language.endings}. */
  readonly kinds: string;
  /** The same for platforms: platform, social network, messenger, app. */
  readonly platformKinds: string;
  /** Words that join the last name of a list: and, or, as well as. */
  readonly and: string;
  /** Who tells for a publisher: reporter, correspondent, in the forms that stand between a phrase and the name ("according to *reporter* Jane Roe of the Lantern", "laut Lantern-*Reporterin* Jane Roe"). What `never` says of them holds only where nothing is told. */
  readonly journalists?: string;
  /** Endings that names take (case, possession): `'s`, `ом`, `nak`. Longest first is not needed. */
  readonly endings?: string;
  /** Letters glued to the front of a name: Arabic و ب ل, Hebrew ב ל ה. */
  readonly prefixes?: string;
  /** Unnamed media as the source: "according to media reports", "据外媒报道". */
  readonly vague: readonly string[];
  /** What looks like a phrase above and is none: "according to which"; with `*`: "former * journalist", "* headquarters". */
  readonly never: readonly string[];
  /** "machine translated from": the notice of a translated page. */
  readonly translated: readonly string[];
  /**
   * How lines of their own begin behind which other stories, comments or forms stand: "Read also", "Related articles",
   * "Comments". No names, no alternatives; `gerelateerd~`: gerelateerde, gerelateerd nieuws.
   */
  readonly closing: readonly string[];
  /** The word or two by which any credit of a picture is told, whole: "photo", "Bild", 写真. Looked for in attributes and above headlines, whatever the page's language. */
  readonly pictureWords: string;
  /** What a source line says that names nobody, at its beginning: "Source: author", "Quelle: eigene Recherche", "来源：网络". */
  readonly nobody: readonly string[];
  /** Articles that may open a publisher's name and are then written small, or left out: "la Voix du Nord", "the Lantern". */
  readonly articles?: string;
  /** Small words that stand inside names, between two capitals: "Journal *of* Tides", "Voix *du* Nord". Read in texts of every language, for names travel. */
  readonly innerWords?: string;
  /** Ids of languages that write each other's names alike: a Czech text names Slovak papers as Slovaks do. */
  readonly neighbours?: string;
  /** Beginnings in which a glued letter has swallowed one of the name's: `لل=ال`, for ل before الجزيرة is written للجزيرة. */
  readonly contractions?: string;
  /** Words with which pages ask to be followed: "*Sledujte* nás na Facebooku". In a sentence that has one, no platform is a venue. */
  readonly follow?: string;
  /** What stands behind a name and its apostrophe and says that the next words are the name's own: the `s` of "the Lantern's Jane Roe". */
  readonly possessive?: string;
  /** Written with capitals besides names: `nouns` (all of them: German), `titles` (every word of a headline: English); `syllables`: of a name only the first (Vietnamese: "báo Đầu tư"). */
  readonly capitals?: 'nouns' | 'titles' | 'syllables';
  /** True where the noun for a publisher stands behind its name ("Fener gazetesi"): what follows the noun is no name then. */
  readonly nounBehind?: true;
  /** Where words are not parted: countries, days and nouns that may stand right before a name and are none of it: 美国, 昨日. */
  readonly leading?: string;
  /** Beginnings of names that begin like a word of {@link Language.leading} and keep it: 香港商 for 香港商报. */
  readonly notLeading?: string;
  /** Where words are not parted: characters of phrases before which no name reaches back: 据, は. */
  readonly breaks?: string;
  /** Where words are not parted: what before a noun for publishers names none: 当地 (local) in 当地媒体, 국영 (state) in 국영방송. */
  readonly generic?: string;
  /** The same for sections of a site: 体育 (sports) in 体育新闻. */
  readonly sections?: string;

  /** Words that close the names of news media: "Harbour *News*". This and the next three are read in texts of every language, for names travel. */
  readonly titleEnds?: string;
  /** Words that open them: "*Radio* Maryja", "*Diario* de Cuyo". */
  readonly titleBegins?: string;
  /**
   * More such words, read in this language's texts alone, for elsewhere they are any words: Croatian *list*, Polish *Głos*; in any
   * case: the vowels at their ends don't count. `+norte`: only behind an article with a capital, "El *Norte* de Almena"; `*न्यूज`: in
   * a script without capitals, also where no quotation marks are, for it is nothing else than part of a name; `^danas`: only with a
   * capital, for "as the minister said *danas*" is no name.
   */
  readonly ownTitleEnds?: string;
  readonly ownTitleBegins?: string;
  /** What is made like a medium's name and is none, parted by commas: `canada post, taxi`, whole words or, with `~`, any beginning or ending; read in texts of every language. */
  readonly noTitles?: string;
  /** Ends of grown-together names: Landes*zeitung*, 广州*日报*. */
  readonly titleTails?: string;
  /** Words that say a name is a body's or a firm's and no medium's: ministry, police; `universit~` for any ending. */
  readonly institutions?: string;
  /** Title words behind which a name goes on with a word of {@link Language.innerWords}: "*Annals* of Tides". */
  readonly titleOpen?: string;
  /** The word that joins a medium to what it is about, or a person to a medium: "Review *of* Boats", "Jane Roe *of* the Daily Lantern". */
  readonly belonging?: string;
  /** Parts of addresses under which stories stand: `nachrichten` in /nachrichten/…; `actu~` for actualites too. */
  readonly storyPaths?: string;
  /** Ends of names too short to count but beside a byline's date or in a bracket with a date: 网 in 2026-01-16 某某网. */
  readonly shortTails?: string;

  /**
   * What follows an agency's name in front of a text where no dash or bracket does: `*…电` for 新华社北京1月1日电. Here `…` is at
   * most 14 characters without a comma; a mark must follow, but behind `~` the text may go on.
   */
  readonly datelines?: readonly string[];
  /** What stands between a publisher and its reporter's name in a line that signs: `[首席]记者`, `驻…记者` (… is two to four letters). */
  readonly reporters?: readonly string[];
  /** What opens such a line: 采写 in 采写：某报记者 某某. */
  readonly writtenBy?: string;
  /** What stands before a name in a closing line or bracket that says where the text was taken from: 据 in （据《某报》）. */
  readonly takenFrom?: string;
  /** What stands before a colon in a bracket that names who translated: 编译 in （编译：某某社）. */
  readonly translators?: string;
  /** What buttons say that stand in a byline's line, or what else ends it: 收藏 (save), 评论 (comment), 原标题 (original headline). */
  readonly buttons?: string;

  /**
   * Letters that it writes; in Latin script those beyond a–z, '' for none (after the exemplar characters of CLDR). A text full
   * of other letters is not in it, whatever a page declares. For traditional Chinese: frequent characters that tell it from
   * simplified. Left out where the language alone has its script.
   */
  readonly alphabet?: string;
  /** Other codes that pages declare for it, or for what is read with its rules: nb and nn for no, iw for he. */
  readonly aliases?: string;
  /** Domains of countries where news is written in it and hardly in another: `de at`. */
  readonly countries?: string;
}

/**
 * A sentence and what must be found in it: `['According to Reuters, …', 'basis Reuters']`; several are parted by
 * `; `, nothing is ''. The third says where the sentence stands (`body` where left out).
 * Names are those of the publishers' table, or the words of the sentence for a publisher that no table knows.
 */
export type Example = readonly [text: string, found: string, place?: 'byline' | 'dateline' | 'lead' | 'body' | 'caption' | 'endnote'];
