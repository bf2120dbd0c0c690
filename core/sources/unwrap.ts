import wrappers from '../../rules/wrappers/index.ts';
import { createUnwrap } from './create-unwrap.ts';

// The table is joined to its engine here, for everyone who meets an address asks whether it is wrapped.

export const { unwrap, shownAt, translatedBy } = createUnwrap(wrappers);
