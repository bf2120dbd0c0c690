// `npm run pictures`: a picture of every screen, light and dark, narrow, enlarged and from right to left, in docs/pictures.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openScreens } from './open-screens.ts';

const FOLDER = join(import.meta.dirname, '..', 'docs', 'pictures'), wanted = process.argv[2] ?? '';
/** Files' endings, and how each is looked at. At 200 % half as many pixels are left. */
const WAYS = [
  { name: 'light', colorScheme: 'light', locale: 'en' },
  { name: 'dark', colorScheme: 'dark', locale: 'en' },
  { name: 'narrow', colorScheme: 'light', locale: 'de', width: 320 },
  { name: 'small', colorScheme: 'dark', locale: 'vi', width: 400 },
  { name: 'zoomed', colorScheme: 'light', locale: 'fr', share: 0.5 },
  { name: 'rtl', colorScheme: 'light', locale: 'ar' },
] as const;

const all = await openScreens(600);
await rm(FOLDER, { recursive: wanted === '', force: true }).catch(() => undefined);
await mkdir(FOLDER, { recursive: true });
for (const way of WAYS) {
  await all.speak(way.locale);
  for (const { name, page, width } of all.screens) {
    if (!`${name}-${way.name}`.includes(wanted)) continue;
    await page.bringToFront();
    await page.emulateMedia({ colorScheme: way.colorScheme });
    const wide = 'width' in way ? way.width : 'share' in way ? Math.max(320, Math.round(width * way.share)) : width;
    await page.setViewportSize({ width: wide, height: 600 });
    await page.waitForFunction((sought) => document.documentElement.clientWidth === sought, wide);
    // Pictures that fit themselves to their box do so a frame later.
    await page.waitForTimeout(300);
    // The beginning of long screens shows what they are.
    const high = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({ path: join(FOLDER, `${name}-${way.name}.jpg`), type: 'jpeg', quality: 70, clip: { x: 0, y: 0, width: wide, height: Math.min(high, 1_100) }, fullPage: true });
  }
}
await all.close();
console.log('The pictures are in docs/pictures.');
process.exit(0);
