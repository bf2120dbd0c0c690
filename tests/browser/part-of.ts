/** `npm run test:long` goes through all of every table; `npm test`, which must stay short, through a part of the long ones. */
export const isLong = process.env['SELON_LONG'] === '1';

/** All cases of a long table, or every so many: the same ones each time, so that what fails here fails again. */
export const partOf = <Case>(cases: readonly Case[], every: number): readonly Case[] => (isLong ? cases : cases.filter((_, i) => i % every === 0));
