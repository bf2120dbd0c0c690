import { useMemo } from 'preact/hooks';
import { byMonth } from '../../core/library/by-month.ts';
import { bySource, type SourceRow } from '../../core/library/by-source.ts';
import type { KeptPage } from '../../core/library/kept-page.ts';
import { riverOf } from '../../core/library/river.ts';
import { cleanText } from '../clean-text.ts';
import type { Words } from '../words.ts';
import { endName, RiverPicture } from './RiverPicture.tsx';
import { Share } from './Share.tsx';
import { type Column, SortTable } from './SortTable.tsx';
import { TimePicture } from './TimePicture.tsx';
import { pagesOf, ROLES } from './view-address.ts';

/** Where the news that was read really comes from: the river, its course over time, and every source. */
export function SourcesSection({ pages, words }: { pages: readonly KeptPage[]; words: Words }) {
  const river = useMemo(() => riverOf(pages), [pages]), over = useMemo(() => byMonth(pages), [pages]), rows = useMemo(() => bySource(pages), [pages]);
  const columns = useMemo((): Column<SourceRow>[] => [
    { id: 'source', title: words('lib_source'), name: true, value: ({ name }) => cleanText(name), show: ({ key, name, domain }) => <><a href={pagesOf({ source: key })}><bdi>{cleanText(name)}</bdi></a>{domain && domain !== name.toLowerCase() ? <> <bdi class="host">{cleanText(domain)}</bdi></> : null}</> },
    { id: 'pages', title: words('lib_pages'), value: (row) => row.pages, show: (row) => words.number(row.pages) },
    ...ROLES.map((role): Column<SourceRow> => ({ id: role, title: words(`role_${role}`), value: (row) => row[role], show: (row) => (row[role] > 0 ? words.number(row[role]) : '') })),
    { id: 'sites', title: words('lib_col_sites'), value: (row) => row.sites, show: (row) => words.number(row.sites) },
  ], [words]);
  if (rows.length === 0) return <p class="explained">{words('lib_no_sources')}</p>;
  return (
    <>
      {river.flows.length > 0 ? (
        <section class="chart" aria-labelledby="river">
          <h3 id="river">{words('lib_river_title')}</h3>
          <p class="explained">{words('lib_river_text', words.number(river.named), words.number(river.pages))}</p>
          <RiverPicture river={river} words={words} />
          <details>
            <summary>{words('lib_table')}</summary>
            <div class="wide">
              <table>
                <caption class="unseen">{words('lib_river_title')}</caption>
                <thead><tr><th scope="col" class="name">{words('lib_site')}</th><th scope="col">{words('lib_role')}</th><th scope="col">{words('lib_source')}</th><th scope="col" class="figure">{words('lib_pages')}</th></tr></thead>
                <tbody>
                  {river.flows.map(({ site, source, role, pages: number }) => {
                    const [from, to] = [river.sites[site], river.sources[source]];
                    return from && to ? <tr key={`${site} ${source} ${role}`}><th scope="row" class="name"><bdi>{endName(from, words)}</bdi></th><td>{words(`role_${role}`)}</td><td><bdi>{endName(to, words)}</bdi></td><td class="figure">{words.number(number)}</td></tr> : null;
                  })}
                </tbody>
              </table>
            </div>
          </details>
        </section>
      ) : null}
      {over.spans.length > 0 ? (
        <section class="chart" aria-labelledby="over-time">
          <h3 id="over-time">{words('lib_time_title')}</h3>
          <p class="explained">{words(`lib_time_${over.by}`)}</p>
          <TimePicture over={over} words={words} />
          <details>
            <summary>{words('lib_table')}</summary>
            <div class="wide">
              <table>
                <caption class="unseen">{words('lib_time_title')}</caption>
                <thead><tr><th scope="col" class="name">{words(`lib_col_${over.by}`)}</th><th scope="col" class="figure">{words('lib_line_pages')}</th><th scope="col" class="figure">{words('lib_line_anothers')}</th><th scope="col" class="figure">{words('lib_line_named')}</th></tr></thead>
                <tbody>
                  {over.spans.map(({ from, pages: number, anothers, named }) => (
                    <tr key={from}><th scope="row" class="name">{over.by === 'month' ? words.month(from) : words.date(from)}</th><td class="figure">{words.number(number)}</td><td class="figure"><Share part={anothers} of={number} words={words} /></td><td class="figure"><Share part={named} of={number} words={words} /></td></tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </section>
      ) : null}
      <section class="chart" aria-labelledby="all-sources">
        <h3 id="all-sources">{words('lib_all_sources')}</h3>
        <SortTable caption={words('lib_all_sources')} rows={rows} columns={columns} first="pages" words={words} />
      </section>
    </>
  );
}
