import { expect, test } from 'vitest';
import en from '../../rules/languages/en.ts';
import { findNames } from '../credits/find-names.ts';
import { compileLanguage } from '../language/compile-language.ts';
import { readyLanguage } from '../language/ready-language.ts';
import { tokenise } from '../text/tokens.ts';
import { openPublishers } from './name-index.ts';
import { packPublishers } from './pack-publishers.ts';
import { parsePublishers } from './parse-publishers.ts';
import { NAMES, wordSums } from './word-sums.ts';

const packed = packPublishers([
  { country: 'GB', text: 'mirror|outlet|mirror.example uk.mirror.example|Salt Mirror|?Mirror; ja:ソルト||\nlantern|outlet|lantern.example|The Lantern|Salt Lantern||' },
  { country: 'FR', text: 'mirror-fr|outlet|mirror.example.fr|Mirror|fr:Le Mirror||' },
]);
const index = openPublishers(packed);
const idsOf = (name: string): string[] => index.byName(name).map((n) => n.publisher.id);

test('by name, namesakes in the order of the tables', () => {
  expect(idsOf('salt mirror')).toEqual(['mirror']);
  expect(idsOf('MIRROR')).toEqual(['mirror', 'mirror-fr', 'mirror-fr']);
  expect(idsOf('ソルト')).toEqual(['mirror']);
  expect(idsOf('Salt')).toEqual([]);
  expect(idsOf('Salt Mirror Post')).toEqual([]);
  expect(idsOf('')).toEqual([]);
});

test('by host, the nearest parent too', () => {
  expect(index.byHost('www.UK.mirror.example')?.id).toBe('mirror');
  expect(index.byHost('mirror.example.fr')?.country).toBe('FR');
  expect(index.byHost('another.example')).toBeNull();
  // A name is no host, a host no name.
  expect(index.byHost('lantern')).toBeNull();
  expect(idsOf('lantern.example')).toEqual([]);
});

test('what a line need not say is told again', () => {
  // Katakana is Japanese: that need not be told again.
  expect(index.byHost('mirror.example')).toEqual(parsePublishers('mirror|outlet|mirror.example uk.mirror.example|Salt Mirror|?Mirror; ソルト||', 'GB')[0]);
  const lines = ['no-home|agency||Quay Wire|||', 'quay-example|stock|quay.example|Quay|en:?Quai|https://quay.example/?q={q}|quays', 'other|outlet|third.example|Third||'];
  const opened = openPublishers(packPublishers([{ country: '', text: lines.join('\n') }]));
  for (const line of lines) {
    const [publisher] = parsePublishers(line, '');
    expect(opened.byName(publisher?.name ?? '')[0]?.publisher).toEqual(publisher);
  }
});

test('names beyond the first sixty-four lines and slots', () => {
  const ids = Array.from({ length: 600 }, (_, i) => `p${i}`);
  const many = openPublishers(packPublishers([{ country: 'GB', text: ids.map((id) => `${id}|outlet|${id}.example|Paper${id} Post|Common Herald||`).join('\n') }]));
  expect(ids.filter((id) => many.byName(`paper${id} post`)[0]?.publisher.id !== id || many.byHost(`www.${id}.example`)?.id !== id)).toEqual([]);
  expect(many.byName('Common Herald').map((n) => n.publisher.id)).toEqual(ids);
});

/** Two words that a table of 1,024 slots looks for in one slot under one check. */
function alike(place: number): [string, string] {
  const seen = new Map<number, string>();
  for (let i = 0; ; i += 1) {
    const word = `paper${i}`, sums = wordSums(place, word, 0, word.length) & 0xf80003ff, other = seen.get(sums);
    if (other !== undefined) return [other, word];
    seen.set(sums, word);
  }
}

test('words that the sums take for one are told apart by the names', () => {
  const [first, second] = alike(NAMES), home = 'home.example', otherHome = 'other-home.example';
  const one = `first|outlet|${home}|${first} Times|||`, other = `second|outlet|${otherHome}|${second} Times|||`;
  const found = (...lines: string[]): unknown[] => {
    const opened = openPublishers(packPublishers([{ country: '', text: lines.join('\n') }]));
    expect(opened.step(NAMES, first)).toBe(opened.step(NAMES, second));
    return [...[first, second].map((word) => opened.byName(`${word} Times`).map((n) => n.publisher.id)), ...[home, otherHome].map((host) => opened.byHost(host)?.id ?? null)];
  };
  expect(found(one, other)).toEqual([['first'], ['second'], 'first', 'second']);
  expect(found(one)).toEqual([['first'], [], 'first', null]);

  // In a text too.
  const index = openPublishers(packPublishers([{ country: '', text: one }])), english = compileLanguage('en', [readyLanguage(en)], [readyLanguage(en)]);
  const namesIn = (text: string): string[] => findNames(tokenise(text), index, english, { loose: false }).map((m) => m.publisher.id);
  const written = (word: string): string => `They told ${word.replace('p', 'P')} Times so.`;
  expect(namesIn(written(first))).toEqual(['first']);
  expect(namesIn(written(second))).toEqual([]);
});

test('a file that begins anywhere in a buffer', () => {
  const moved = new Uint8Array(packed.length + 1);
  moved.set(packed, 1);
  expect(openPublishers(moved.subarray(1)).byName('Salt Lantern')).toHaveLength(1);
});

test('a file that was cut is refused', () => {
  expect(() => openPublishers(packed.subarray(0, packed.length - 4))).toThrow('damaged');
  expect(() => openPublishers(new Uint8Array(3))).toThrow('damaged');
});

test('every domain of a publisher leads to it, in whatever letters, and no part of one does', () => {
  const lines = Array.from({ length: 900 }, (_, i) => `p${i}|outlet|p${i}.example zeitung-${i}.münchen.example|Paper ${i}|||`), opened = openPublishers(packPublishers([{ country: 'DE', text: lines.join('\n') }]));
  for (let i = 0; i < 900; i += 1) expect([`p${i}.example`, `www.zeitung-${i}.münchen.example`, `${i}.example`].map((host) => opened.byHost(host)?.id ?? null)).toEqual([`p${i}`, `p${i}`, null]);
});
