import { expect, test } from 'vitest';
import { openPublishers } from './name-index.ts';
import { packPublishers } from './pack-publishers.ts';

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

test('a file that begins anywhere in a buffer', () => {
  const moved = new Uint8Array(packed.length + 1);
  moved.set(packed, 1);
  expect(openPublishers(moved.subarray(1)).byName('Salt Lantern')).toHaveLength(1);
});

test('a file that was cut is refused', () => {
  expect(() => openPublishers(packed.subarray(0, packed.length - 4))).toThrow('damaged');
  expect(() => openPublishers(new Uint8Array(3))).toThrow('damaged');
});
