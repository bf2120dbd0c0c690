import type { Known } from '../../core/sources/who-is.ts';
import { cleanText, safeAddress } from '../clean-text.ts';
import { SourceName } from '../SourceName.tsx';
import type { Words } from '../words.ts';

/** A country's name in the interface's language; its letters where the browser knows none. */
function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function KnownView({ known, locale, words }: { known: Known; locale: string; words: Words }) {
  const { name, kind, country, domains, aliases, group, search } = known, [home] = domains;
  const front = home ? safeAddress(`https://${home}/`) : null, sought = search ? safeAddress(search) : null;
  const aliasNames = aliases.map((alias) => cleanText(alias, 80)).filter(Boolean);
  const link = (url: string, label: string) => <a class="act" href={url} target="_blank" rel="noopener noreferrer" title={words('open_title', new URL(url).hostname)} aria-label={`${words(label)}: ${cleanText(name)}`}>{words(label)}</a>;
  return (
    <li class="known">
      <div class="src">
        <SourceName name={name} domain={home ?? null}>
          <span class="slug">{[words(`who_kind_${kind}`), country ? countryName(country, locale) : ''].filter(Boolean).join(' · ')}</span>
        </SourceName>
      </div>
      {domains.length > 1 || group || aliasNames.length > 0 ? (
        <dl>
          {domains.length > 1 ? <div><dt>{words('who_domains')}</dt><dd>{domains.map((domain) => <bdi key={domain}>{cleanText(domain)}</bdi>)}</dd></div> : null}
          {group ? <div><dt>{words('who_group')}</dt><dd><bdi>{cleanText(group)}</bdi></dd></div> : null}
          {aliasNames.length > 0 ? <div><dt>{words('who_also')}</dt><dd>{aliasNames.map((alias) => <bdi key={alias}>{alias}</bdi>)}</dd></div> : null}
        </dl>
      ) : null}
      <p class="do">
        {front ? link(front, 'who_front') : null}
        {sought ? link(sought, 'who_search') : null}
      </p>
    </li>
  );
}

/** Who goes by the words that the reader selected. */
export function WhoView({ text, found, locale, words }: { text: string; found: readonly Known[]; locale: string; words: Words }) {
  const said = cleanText(text, 120).trim();
  return (
    <>
      <header class="asked">
        <div class="brand"><b>Selon</b></div>
        <h1>{said ? words('who_heading', `\u2068${said}\u2069`) : words('who_title')}</h1>
        {found.length === 0 ? <p>{words('who_none')}</p> : found.length > 1 ? <p>{words('who_several')}</p> : null}
      </header>
      {found.length > 0 ? <ul class="all-known">{found.map((known) => <KnownView key={`${known.name} ${known.domains[0]}`} known={known} locale={locale} words={words} />)}</ul> : null}
      <p class="private">{words('who_nobody_asked')}</p>
    </>
  );
}
