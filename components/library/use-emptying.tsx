import { useRef, useState } from 'preact/hooks';
import type { Words } from '../words.ts';

/** The way to empty the library, in two parts: the button, and what goes, said before it does. */
export function useEmptying({ sentence, disabled, words, empty }: { sentence: string; disabled: boolean; words: Words; empty(): void }) {
  const [sure, setSure] = useState(false), opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setSure(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const button = <button type="button" class="button flagged" ref={opener} aria-expanded={sure} disabled={disabled} onClick={() => setSure(!sure)}>{words('lib_empty')}</button>;
  const question = sure && !disabled ? (
    <fieldset class="sure" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <legend>{sentence}</legend>
      <div class="buttons">
        <button type="button" class="button" ref={(keep) => keep?.focus()} onClick={close}>{words('lib_empty_no')}</button>
        <button type="button" class="button flagged" onClick={() => {
          setSure(false);
          empty();
        }}>{words('lib_empty_yes')}</button>
      </div>
    </fieldset>
  ) : null;
  return { button, question };
}
