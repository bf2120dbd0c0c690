import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A box or a dot to be set, its name, and a sentence about what it does. */
export function Switch({ type = 'checkbox', name, on, label, children, onSet }: { type?: 'checkbox' | 'radio'; name?: string; on: boolean; label: ComponentChildren; children?: ComponentChildren; onSet: (on: boolean) => void }) {
  const id = useId();
  return (
    <div class="switch">
      <label>
        <input type={type} {...(name ? { name } : {})} checked={on} {...(children ? { 'aria-describedby': id } : {})} onChange={(event) => onSet(event.currentTarget.checked)} />
        <span>{label}</span>
      </label>
      {children ? <p class="hint" id={id}>{children}</p> : null}
    </div>
  );
}
