import tables from '../rules/publishers/index.ts';
import { openTracer } from './open-tracer.ts';
import { packPublishers } from './sources/pack-publishers.ts';
import type { Page, Trace } from './types.ts';

/** All publishers, packed: what the build puts beside the extension's scripts. */
export const packedPublishers = (): Uint8Array => packPublishers(tables);

let trace: ((page: Page) => Trace) | null = null;
/** Traces a page where no build has packed the publishers: on the command line and in tests. They are packed on the first call. */
export const tracePage = (page: Page): Trace => {
  trace ??= openTracer(packedPublishers());
  return trace(page);
};
