import { useState } from 'preact/hooks';
import { cleanText } from './clean-text.ts';
import type { ErrorState, PopupActions, Surroundings } from './popup-state.ts';
import type { Words } from './words.ts';

/** The text of a report: what failed and where, in what browser. Of the page it holds something only `withPage`. */
export function reportText({ name, message, places }: ErrorState, { version, browser, page }: Surroundings, withPage: boolean): string {
  return [
    `Selon ${version}`, cleanText(browser, 300), `${cleanText(name, 60)}${places.length > 0 ? ` at ${places.join(', ')}` : ''}`,
    ...(withPage ? ['', cleanText(page.url, 2_048), cleanText(page.title), cleanText(message, 1_000)] : []),
  ].join('\n').trim();
}

/** A report that the reader can see, and copy to whom they like: nothing is sent. */
export function ErrorReport({ error, around, copy, words }: { error: ErrorState; around: Surroundings; copy: PopupActions['copy']; words: Words }) {
  const [withPage, setWithPage] = useState(false), [said, setSaid] = useState('');
  const text = reportText(error, around, withPage);
  return (
    <div class="report">
      <textarea readOnly rows={withPage ? 7 : 4} aria-label={words('report_text')} value={text} dir="auto" />
      <label><input type="checkbox" checked={withPage} onChange={(event) => { setWithPage(event.currentTarget.checked); setSaid(''); }} /> {words('report_with_page')}</label>
      <p>
        <button type="button" class="main" onClick={() => void copy(text).then(() => setSaid(words('report_copied')), () => setSaid(words('report_not_copied')))}>{words('report_copy')}</button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
