import { tracePage } from '../core/trace.ts';
import type { Page } from '../core/types.ts';
import languages from '../rules/languages/index.ts';
function pageWith(text: string, lang: string): Page {
  return { url: 'https://news.example/a-story-about-something-2026', title: '', siteName: 'Example', htmlLang: lang, published: null, blocks: [{ place: 'body', text, links: [] }], embeds: [], meta: [], linkedData: [], types: ['article'], headlines: [], shape: { articleChars: 900, textChars: 900, headlineLinks: 0, linkChars: 0, paragraphs: 3, partial: false, titled: true, told: 1, led: 0 }, site: null } as Page;
}
function expand(cue: string): string[] {
  let rows = [''];
  const re = /\(([^)]*)\)|\[([^\]]*)\]|([^()[\]]+)/gu;
  for (const [, alt, opt, lit] of cue.matchAll(re)) {
    const choices = alt !== undefined ? alt.split('|') : opt !== undefined ? ['', ...opt.split('|')] : [lit as string];
    const next: string[] = [];
    for (const row of rows) for (const c of choices) if (next.length < 400) next.push(row + c);
    rows = next;
  }
  return rows.map((r) => r.replace(/\s+/gu, ' ').trim());
}
const only = process.argv[2];
for (const l of languages) {
  if (only && l.id !== only) continue;
  const dense = /Han[st]|Jpan|Thai|Khmr|Laoo|Mymr/.test(l.script);
  const find = (text: string): boolean => tracePage(pageWith(text, l.id)).credits.some((c) => c.source.name === 'Reuters' || c.source.name === 'Facebook');
  const latin = process.argv[3] === 'latin', cyr = process.argv[3] === 'cyr'; const common = l.common.split(' ').filter((w) => (!latin || /^[a-zčćžšđ]/u.test(w)) && (!cyr || /^[а-яђјљњћџ]/u.test(w))).slice(0, 60).join(dense ? '' : ' ');
  const stop = dense ? '。' : '.';
  const wrap = (s: string): string => `${common}${stop}${dense ? '' : ' '}${s.charAt(0).toUpperCase()}${s.slice(1)}${stop}`;
  let tried = 0; const failed: string[] = [];
  const frames: string[] = [];
  for (const [role, cues, name] of [['basis', l.basis, 'Reuters'], ['venue', l.venue, 'Facebook']] as const) {
    for (const cue of cues) {
      const rows = expand(cue), step = Math.max(1, Math.floor(rows.length / 6));
      for (let i = 0; i < rows.length; i += step) {
        const row = rows[i] as string;
        const plain = row.replace(/^, /u, '').replaceAll('~', '').replace(/…/gu, dense ? '' : '').replace(/\s+/gu, ' ');
        const text = plain.replace('*', name);
        tried += 1;
        if (!find(wrap(text))) failed.push(`${role}: ${row}`);
        else if (role === 'basis' && /^\S+( \S+)? \*$/u.test(row) && !frames.includes(plain)) frames.push(plain);
      }
    }
  }
  // nouns between
  const kinds = l.kinds.split(' ').filter((k) => !k.includes('~')).slice(0, 14), arts = ['', ...(l.articles ?? '').split(' ').filter(Boolean).slice(0, 12)];
  const nounFails: string[] = []; let nounTried = 0;
  for (const frame of frames.slice(0, 6)) for (const k of kinds) {
    const oks = arts.map((a) => [a, find(wrap(frame.replace('*', `${a} ${k} Reuters`.trim())))] as const);
    nounTried += oks.length;
    const bad = oks.filter(([, ok]) => !ok).map(([a]) => a || '∅');
    if (bad.length) nounFails.push(`${frame} + ${k}: ${bad.join(',')}`);
  }
  console.log(`## ${l.id}: phrases ${tried}, silent ${failed.length}; nouns ${nounTried}, silent in ${nounFails.length}`);
  for (const f of failed) console.log('   ', f);
  for (const f of nounFails.slice(0, 40)) console.log('    NOUN', f);
}
