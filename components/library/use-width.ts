import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The width, in pixels, that an element has: pictures are laid out for it, so that their letters stay as large as all others. */
export function useWidth(element: RefObject<HTMLElement | null>, usual: number): number {
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const measure = (): void => setWidth(Math.max(240, Math.floor(element.current?.clientWidth || usual)));
    measure();
    if (!element.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, usual]);
  return width;
}
