import { useMemo } from 'preact/hooks';
import { byMonth } from '../../core/library/by-month.ts';
import { bySource, type SourceRow } from '../../core/library/by-source.ts';
import type { KeptPage } from '../../core/library/kept-page.ts';
import { riverOf } from '../../core/library/river.ts';
import { cleanText } from '../clean-text.ts';
import type { Words } from '../words.ts';
import { AsTable } from './AsTable.tsx';
import { Counting } from './Counting.tsx';
import { endName, RiverPicture } from './RiverPicture.tsx';
import { Share } from './Share.tsx';
import { type Column, SortTable } from './SortTable.tsx';
import { TimePicture } from './TimePicture.tsx';
import { useLater } from './use-later.ts';
import { pagesOf, ROLES } from './view-address.ts';

/** Where the news that was read really comes from: the river, its course over time, and every source. */
export function SourcesSection({ pages, words }: { pages: readonly KeptPage[]; words: Words }) {
  const river = useLater(() => riverOf(pages), pages.length, [pages]), over = useLater(() => byMonth(pages), pages.length, [pages]), rows = useLater(() => bySource(pages), pages.length, [pages]);
  const columns = useMemo((): Column<SourceRow>[] => [
    { id: 'source', title: words('lib_source'), name: true, value: ({ name }) => cleanText(name), show: ({ key, name, domain }) => <><a href={pagesOf({ source: key })}><bdi>{cleanText(name)}</bdi></a>{domain && domain !== name.toLowerCase() ? <> <bdi class="host">{cleanText(domain)}</bdi></> : null}</> },
    { id: 'pages', title: words('lib_pages'), value: (row) => row.pages, show: (row) => words.number(row.pages) },
    ...ROLES.map((role): Column<SourceRow> => ({ id: role, title: words(`role_${role}`), value: (row) => row[role], show: (row) => (row[role] > 0 ? words.number(row[role]) : '') })),
    { id: 'sites', title: words('lib_col_sites'), value: (row) => row.sites, show: (row) => words.number(row.sites) },
  ], [words]);
  if (!river || !over || !rows) return <Counting words={words} />;
  if (rows.length === 0) return <p class="explained">{words('lib_no_sources')}</p>;
  return (
    <>
      {river.flows.length > 0 ? (
        <section class="chart" aria-labelledby="river">
          <h3 id="river">{words('lib_river_title')}</h3>
          <p class="explained">{words('lib_river_text', words.number(river.named), words.number(river.pages))}</p>
          <RiverPicture river={river} words={words} />
          <AsTable caption={words('lib_river_title')} head={[words('lib_site'), words('lib_role'), words('lib_source'), words('lib_pages')]} figures={1} words={words} rows={() => river.flows.map(({ site, source, role, pages: number }) => [<bdi key="site">{endName(river.sites[site], words)}</bdi>, words(`role_${role}`), <bdi key="source">{endName(river.sources[source], words)}</bdi>, words.number(number)])} />
        </section>
      ) : null}
      {over.spans.length > 0 ? (
        <section class="chart" aria-labelledby="over-time">
          <h3 id="over-time">{words('lib_time_title')}</h3>
          <p class="explained">{words(`lib_time_${over.by}`)}</p>
          <TimePicture over={over} words={words} />
          <AsTable caption={words('lib_time_title')} head={[words(`lib_col_${over.by}`), words('lib_line_pages'), words('lib_line_anothers'), words('lib_line_named')]} figures={3} words={words} rows={() => over.spans.map(({ from, pages: number, anothers, named }) => [over.by === 'month' ? words.month(from) : words.date(from), words.number(number), <Share key="anothers" part={anothers} of={number} words={words} />, <Share key="named" part={named} of={number} words={words} />])} />
        </section>
      ) : null}
      <section class="chart" aria-labelledby="all-sources">
        <h3 id="all-sources">{words('lib_all_sources')}</h3>
        <SortTable caption={words('lib_all_sources')} rows={rows} columns={columns} first="pages" words={words} />
      </section>
    </>
  );
}
