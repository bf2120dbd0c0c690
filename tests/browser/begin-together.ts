/**
 * How the browser tests share what is there, so that one more costs a second and not ten:
 *
 * - Two files run at a time, each in a worker that has one Chromium and one Firefox for all its files (borrow-chromium.ts, borrow-firefox.ts): opening one
 *   costs some seconds, the newly installed extension that each file gets in it costs one. Only a test that changes the browser itself opens its own.
 * - Pages go one after another through one tab, popups through one page (`popup.html?tab=…` again): opening a new one is most of a short test's time.
 *   A test that closes them, resizes them or needs two at once opens its own.
 * - What only time can end, such as a server that never answers or a page that shows no badge, is begun together, with the first of its table, and waited
 *   for at the table's end. What keeps the processor busy is not: beside it the time-outs of others would run out.
 * - Many messages to the background are sent from within a page, in one `evaluate`.
 * - Nothing is asserted about time; every wait ends as soon as what it waits for is there.
 *
 * Of the keys given each is begun, all at once, when the first is asked for, and no sooner. Gives what stands for a key, or nothing where it is none of
 * them: `await (waited(how) ?? look(how))`. What fails is thrown where it is waited for.
 */
export function beginTogether<Key, Result>(keys: readonly Key[], begin: (key: Key) => Promise<Result>): (key: Key) => Promise<Result> | undefined {
  const begun = new Map<Key, Promise<Result>>();
  return (key) => {
    if (begun.size === 0)
      for (const one of keys) {
        const result = begin(one);
        // A failure is thrown where it is waited for; until then it is not one that nobody caught.
        result.catch(() => undefined);
        begun.set(one, result);
      }
    return begun.get(key);
  };
}
