import { Fragment } from 'preact';
import type { KeptPage } from '../../core/library/kept-page.ts';
import { siteKey, sourceKey } from '../../core/library/key-of.ts';
import { holds } from '../../core/library/search.ts';
import { cleanText, safeAddress } from '../clean-text.ts';
import type { Words } from '../words.ts';
import { pagesOf, ROLES } from './view-address.ts';

/** The words that prove a credit, where what was typed is found in them and nowhere in sight. */
function quoteFor(page: KeptPage, typed: string): string {
  if (typed.trim() === '' || holds([page.title, page.publisher.name, page.publisher.domain, ...page.credits.map(({ source }) => source.name)].join(' '), typed)) return '';
  const sought = typed.split(/\s+/u).filter(Boolean);
  return page.credits.find(({ text }) => holds(text, typed))?.text ?? page.credits.find(({ text }) => sought.some((word) => holds(text, word)))?.text ?? '';
}

/** A kept page: its title opens it, its site and sources lead to all pages of theirs. */
export function PageRow({ page, typed, words, onRemove }: { page: KeptPage; typed: string; words: Words; onRemove(page: KeptPage): void }) {
  const title = cleanText(page.title) || cleanText(page.url), url = safeAddress(page.url), quote = quoteFor(page, typed), flags = [...new Set(page.flags.map(({ kind }) => kind))];
  const site = cleanText(page.publisher.name || page.publisher.domain);
  const byRole = ROLES.map((role) => ({ role, credits: [...new Map(page.credits.filter((c) => c.role === role).map((c) => [sourceKey(c.source), c.source])).entries()] })).filter(({ credits }) => credits.length > 0);
  return (
    <li data-url={page.url}>
      <p class="title">{url ? <a href={url} target="_blank" rel="noopener noreferrer"><bdi>{title}</bdi></a> : <bdi>{title}</bdi>}</p>
      <p class="from">
        <a class="site" href={pagesOf({ site: siteKey(page) })} title={words('lib_all_of', `\u2068${site}\u2069`)}><bdi>{site}</bdi></a>
        {byRole.length === 0 ? <span class="credits role">{words('lib_no_source')}</span> : null}
        {byRole.map(({ role, credits }) => (
          <span key={role} class="credits">
            <span class="role">{words(`role_${role}`)}</span>{' '}
            {credits.map(([key, source], i) => <Fragment key={key}>{i > 0 ? ' · ' : null}<a href={pagesOf({ source: key })} title={words('lib_all_of', `\u2068${cleanText(source.name)}\u2069`)}><bdi>{cleanText(source.name)}</bdi></a></Fragment>)}
          </span>
        ))}
      </p>
      {flags.length > 0 ? <ul class="marks" aria-label={words('lib_flags')}>{flags.map((flag) => <li key={flag}>{words(`lib_flag_${flag}`)}</li>)}</ul> : null}
      {quote ? <p class="quote"><q><bdi>{cleanText(quote, 300)}</bdi></q></p> : null}
      <button type="button" class="quiet remove" aria-label={words('lib_remove_named', `\u2068${title}\u2069`)} onClick={() => onRemove(page)}>{words('remove')}</button>
    </li>
  );
}
