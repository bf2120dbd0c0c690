/** A tag's language and script, as far as languages are told apart by script here: zh-TW is zh-Hant. */
function languageOf(tag: string): string {
  try {
    // A language that nobody knows would be taken for English.
    if (/^und\b/iu.test(tag)) return '';
    const { language, script } = new Intl.Locale(tag).maximize();
    return language === 'zh' ? `zh-${script === 'Hant' ? 'Hant' : 'Hans'}` : language;
  } catch {
    return '';
  }
}

/** The language of a letter: the page's, else the interface's, else English, of those that there are. */
export const letterLanguage = (page: string, ours: string, there: readonly string[]): string => [languageOf(page), languageOf(ours)].find((lang) => there.includes(lang)) ?? 'en';
