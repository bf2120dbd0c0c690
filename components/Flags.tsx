import type { Flag, Trace } from '../core/types.ts';
import type { Upstream } from '../core/upstream/upstream.ts';
import { cleanText } from './clean-text.ts';
import type { Words } from './words.ts';

/** What is said once, with everything that it rests on. */
interface Told {
  readonly sentence: string;
  /** Whom it is about, where that is not in the sentence. */
  readonly names: readonly string[];
  /** The words of the page, each with whom it is about. */
  readonly proof: readonly { readonly name: string; readonly text: string }[];
}

const MOST = 6;

/** What the page leaves out, and what only the way upstream shows, in plain neutral sentences, each with its words; missing links are counted, and told of whom. */
export function Flags({ trace, upstream, words }: { trace: Trace; upstream?: Upstream | undefined; words: Words }) {
  const credits = [trace, ...(upstream?.hops ?? []).flatMap((hop) => hop.trace ?? [])].flatMap((t) => t.credits);
  const nameOf = ({ about }: Flag): string => cleanText(credits.find((c) => c.source.id === about || c.source.name === about)?.source.name ?? about ?? '');
  const proofOf = (flag: Flag): Told['proof'] => (flag.text.trim() ? [{ name: nameOf(flag), text: cleanText(flag.text, 300) }] : []);
  const tell = (flag: Flag): Told => {
    const sentence = words(`flag_${flag.kind}`, nameOf(flag), cleanText(flag.text));
    // Words that stand in the sentence are not said twice.
    return { sentence, names: [], proof: proofOf(flag).filter(({ text }) => !sentence.includes(text)) };
  };
  const unlinked = trace.flags.filter((f) => f.kind === 'unlinked'), names = [...new Set(unlinked.map(nameOf).filter(Boolean))];
  const all = [
    ...(upstream?.flags ?? []).slice(0, MOST).map(tell),
    ...(unlinked.length > 0 ? [{ sentence: words.plural('flag_unlinked', unlinked.length), names, proof: unlinked.flatMap(proofOf) }] : []),
    ...trace.flags.filter((f) => f.kind !== 'unlinked').slice(0, MOST).map(tell),
  ];
  const told = all.filter(({ sentence }, i) => all.findIndex((other) => other.sentence === sentence) === i);
  if (told.length === 0) return null;
  return (
    <section class="flags" aria-label={words('flags')}>
      <ul>
        {told.map(({ sentence, names: about, proof }) => {
          const said = <>{sentence}{about.length > 0 ? <span class="about">{words.list(about.map((name) => `\u2068${name}\u2069`))}</span> : null}</>;
          return (
            <li key={sentence}>
              {proof.length === 0 ? said : (
                <details>
                  <summary>{said}</summary>
                  <ul class="proof">{proof.map(({ name, text }) => <li key={name + text}>{about.length > 1 && name ? <><bdi class="name">{name}</bdi> </> : null}<q><bdi>{text}</bdi></q></li>)}</ul>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
