import type { Settings } from '../../core/settings.ts';
import type { Words } from '../words.ts';

/** What each part of the settings screen is given. */
export interface SettingsPart {
  readonly settings: Settings;
  readonly words: Words;
  /** Changes some of the settings, as they are when it is their turn. Rejects where the browser has no room. */
  readonly change: (some: (now: Settings) => Partial<Settings>) => Promise<void>;
}
