import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from '../platform/ask-early.ts';

/** The first script of the popup. Where it is opened as a page of its own, the tab is another than the active one. */
export default defineUnlistedScript(() => {
  if (location.search === '') askEarly();
});
