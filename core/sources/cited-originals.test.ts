import { expect, test } from 'vitest';
import type { Credit, Link, Trace } from '../types.ts';
import { citedOriginals, strongestLink } from './cited-originals.ts';

const credit = (role: Credit['role'], link: Link | null, confidence = 0.95): Credit => ({ role, source: { id: null, name: 'Lamp', domain: null, kind: 'outlet' }, link, evidence: [], confidence });
const to = (path: string, target: Link['target'] = 'article', how: Link['how'] = 'cited'): Link => ({ url: `https://lamp.example/${path}`, how, target });
const trace = (...credits: Credit[]): Trace => ({ credits }) as unknown as Trace;

test('the strongest is a text’s story, wherever it stands, before its front page, and no picture’s', () => {
  expect(strongestLink(trace(credit('origin', to('', 'home')), credit('basis', to('story')), credit('image', to('picture'))))).toBe('https://lamp.example/story');
  expect(strongestLink(trace(credit('image', to('picture')), credit('origin', to('', 'home'))))).toBe('https://lamp.example/');
  expect(strongestLink(trace(credit('origin', to('search', 'section', 'search')), credit('basis', to('weak'), 0.2), credit('venue', to('post'))))).toBeNull();
});

test('originals are stories, each once; what may not be opened is none', () => {
  const bad: Link = { url: 'javascript:alert(1)', how: 'cited', target: 'article' };
  expect(citedOriginals(trace(credit('origin', to('a')), credit('basis', to('a')), credit('basis', to('', 'home')), credit('venue', to('post')), credit('origin', bad)))).toEqual(['https://lamp.example/a', 'https://lamp.example/post']);
  expect(strongestLink(trace(credit('origin', bad)))).toBeNull();
});
