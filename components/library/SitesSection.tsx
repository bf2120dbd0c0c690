import { useMemo } from 'preact/hooks';
import { bySite, FEWEST, type SiteRow } from '../../core/library/by-site.ts';
import type { KeptPage, ReaderNote } from '../../core/library/kept-page.ts';
import { cleanText } from '../clean-text.ts';
import type { Words } from '../words.ts';
import { Counting } from './Counting.tsx';
import { Share } from './Share.tsx';
import { type Column, SortTable } from './SortTable.tsx';
import { useLater } from './use-later.ts';
import { pagesOf } from './view-address.ts';

/** How often each site names, links, or leaves out its sources. It ranks nobody: of few pages it says only how many they are. */
export function SitesSection({ pages, notes, words }: { pages: readonly KeptPage[]; notes: readonly ReaderNote[]; words: Words }) {
  const rows = useLater(() => bySite(pages, notes), pages.length, [pages, notes]);
  const columns = useMemo((): Column<SiteRow>[] => {
    const share = (id: string, part: (row: SiteRow) => number, of: (row: SiteRow) => number): Column<SiteRow> => ({
      id, title: words(`lib_col_${id}`),
      value: (row) => (row.pages < FEWEST || of(row) === 0 ? null : part(row) / of(row)),
      show: (row) => (<Share part={part(row)} of={row.pages < FEWEST ? 0 : of(row)} words={words} />),
    });
    return [
      { id: 'site', title: words('lib_site'), name: true, value: ({ name }) => cleanText(name), show: ({ key, name, domain }) => <><a href={pagesOf({ site: key })}><bdi>{cleanText(name)}</bdi></a>{name !== domain && domain ? <> <bdi class="host">{cleanText(domain)}</bdi></> : null}</> },
      { id: 'pages', title: words('lib_pages'), value: (row) => row.pages, show: (row) => words.number(row.pages) },
      share('named', (row) => row.named, (row) => row.pages),
      share('linked', (row) => row.linked, (row) => row.named),
      share('unnamed', (row) => row.pages - row.named, (row) => row.pages),
      share('flagged', (row) => row.flagged, (row) => row.pages),
      { id: 'noted', title: words('lib_col_noted'), value: (row) => row.noted, show: (row) => (row.noted > 0 ? words.number(row.noted) : '') },
    ];
  }, [words]);
  return (
    <>
      <p class="explained">{words('lib_sites_text', words.number(FEWEST))}</p>
      {rows ? <SortTable caption={words('lib_sites')} rows={rows} columns={columns} first="pages" words={words} /> : <Counting words={words} />}
    </>
  );
}
