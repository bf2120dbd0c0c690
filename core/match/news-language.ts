/** The code under which a language's file stands: `arb`, `ar-EG` are `ar`, `prs` is `fa`, `no` is `nb`. */
export function newsLanguage(lang: string): string {
  try {
    const [canonical = lang] = Intl.getCanonicalLocales(lang);
    const base = canonical.split('-')[0] as string;
    return base === 'no' ? 'nb' : base;
  } catch {
    return lang;
  }
}
