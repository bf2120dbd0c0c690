// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import type { Credit, Evidence } from '../core/types.ts';
import type { Marked } from './mark.ts';
import { clearStage, credit, settled, show, stage, texts } from './upstream/stage.tsx';

beforeEach(clearStage);
const at = (text: string, block: number | null = 8, where: Evidence['where'] = 'endnote'): Evidence => ({ where, text, block, start: block === null ? null : 0, end: block === null ? null : text.length });
const basis = (name: string, ...evidence: Evidence[]): Credit => ({ ...credit(name, null, 'basis'), evidence });
const LIST = [basis('South China Morning Post', at('selon SCMP')), basis('Reuters', at('selon SCMP, Reuters'), at('Reuters dit encore', 3, 'body')), basis('The New York Times', at('selon SCMP, Reuters, NYT'))];

test('where several sources share words, these stand once and all names stand out in them', async () => {
  await show(LIST);
  expect(texts('.step > div > .source > blockquote').map((t) => t.trim())).toEqual(['“selon SCMP, Reuters, NYT” where_endnote']);
  expect(texts('.step > div > .source > blockquote b')).toEqual(['SCMP', 'Reuters', 'NYT']);
  // Further places are counted, and told on demand.
  expect(texts('.more summary')).toEqual(['more_words_one 1']);
  expect(texts('.more b')).toEqual(['Reuters']);
});
test('words of other blocks, and page data, stand apart', async () => {
  await show([basis('Reuters', at('Reuters said', 1)), basis('BBC', at('BBC said', 2)), basis('AFP', at('meta author=AFP', null, 'metadata'))]);
  expect(texts('blockquote')).toHaveLength(3);
});
test('a click on the words shows them in the page; what became of it is said', async () => {
  let answer: Marked | Error = { state: 'marked', at: 2, of: 5 };
  const asked: unknown[] = [];
  const mark = async (...place: [number, number]): Promise<Marked> => {
    asked.push(place);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const actions = { look: () => undefined, find: async () => true, stop: () => undefined, questions: async () => [], askArchive: async () => undefined, mark };
  // The first is not said: places are those of the trace.
  await show([{ ...basis('Unsure', at('x', 5)), confidence: 0.2 }, ...LIST, basis('AFP', at('meta author=AFP', null, 'metadata'))], {}, { actions });
  const press = async (n = 0): Promise<string> => {
    await act(async () => {
      stage.root.querySelectorAll<HTMLElement>('.words')[n]?.click();
      await settled();
    });
    return texts('.marked')[n] ?? '';
  };
  expect(stage.root.querySelectorAll('.words')).toHaveLength(2);
  expect(await press()).toBe('mark_marked 2 5');
  expect(await press(1)).toBe('mark_marked 2 5');
  answer = { state: 'changed' };
  expect(await press()).toBe('mark_changed');
  answer = new Error('the background is gone');
  expect(await press()).toBe('mark_unreachable');
  expect(asked).toEqual([[3, 0], [2, 1], [3, 0], [3, 0]]);
});
