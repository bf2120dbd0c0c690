/**
 * Burmese was long written with fonts ("Zawgyi") that put other signs under Unicode's numbers, and many pages still are. What they wrote as one
 * sign is written here as Unicode has it, for comparing. The correspondences are those of the fonts' own tables.
 */
const SIGNS: Record<string, string> = {
  '\u103d': '\u103e', '\u1087': '\u103e', '\u103c': '\u103d', '\u103b': '\u103c', '\u107e': '\u103c', '\u107f': '\u103c', '\u1080': '\u103c', '\u1081': '\u103c', '\u1082': '\u103c', '\u1083': '\u103c', '\u1084': '\u103c',
  '\u103a': '\u103b', '\u107d': '\u103b', '\u1039': '\u103a', '\u1060': '\u1039\u1000', '\u1061': '\u1039\u1001', '\u1062': '\u1039\u1002', '\u1063': '\u1039\u1003', '\u1065': '\u1039\u1005', '\u1066': '\u1039\u1006', '\u1067': '\u1039\u1006',
  '\u1068': '\u1039\u1007', '\u1069': '\u1039\u1008', '\u106a': '\u1009', '\u106b': '\u100a', '\u106c': '\u1039\u100b', '\u106d': '\u1039\u100c', '\u106e': '\u100d\u1039\u100d', '\u106f': '\u100d\u1039\u100e', '\u1070': '\u1039\u100f', '\u1071': '\u1039\u1010', '\u1072': '\u1039\u1010',
  '\u1073': '\u1039\u1011', '\u1074': '\u1039\u1011', '\u1075': '\u1039\u1012', '\u1076': '\u1039\u1013', '\u1077': '\u1039\u1014', '\u1078': '\u1039\u1015', '\u1079': '\u1039\u1016', '\u107a': '\u1039\u1017', '\u107b': '\u1039\u1018', '\u1093': '\u1039\u1018', '\u107c': '\u1039\u1019', '\u1085': '\u1039\u101c',
  '\u1033': '\u102f', '\u1034': '\u1030', '\u103f': '\u1030', '\u1086': '\u103f', '\u1088': '\u103e\u102f', '\u1089': '\u103e\u1030', '\u108a': '\u103d\u103e', '\u108b': '\u1064\u102d', '\u108c': '\u1064\u102e', '\u108d': '\u1064\u1036', '\u108e': '\u102d\u1036',
  '\u108f': '\u1014', '\u1090': '\u101b', '\u1091': '\u100f\u1039\u100d', '\u1092': '\u100b\u1039\u100c', '\u1094': '\u1037', '\u1095': '\u1037', '\u1096': '\u1039\u1010\u103d', '\u1097': '\u100b\u1039\u100b', '\u104e': '\u104e\u1004\u103a\u1038', '\u105a': '\u102b\u103a',
};

/** In Unicode this vowel stands behind its consonant; the fonts write it in front, as it is seen. */
const IN_FRONT = /(?:^|[^\u1000-\u1021\u103b-\u103e\u1025\u103f])\u1031/gu;
/** The fonts' sign around a consonant is typed before it; in Unicode its number is another's that stands behind one. */
const AROUND = /(?:^|[^\u1000-\u1021\u103f])\u103b/gu;
const STACKED_ON_NOTHING = /\u1039(?![\u1000-\u1021])/gu;

/** True where Burmese is written with the old fonts. */
export function isZawgyi(text: string): boolean {
  const vowels = text.match(/\u1031/gu)?.length ?? 0, front = text.match(IN_FRONT)?.length ?? 0;
  const around = text.match(AROUND)?.length ?? 0, stacked = text.match(STACKED_ON_NOTHING)?.length ?? 0;
  // One slip does not make a text the old fonts'; a word or two of theirs may hold vowels that stand well by chance.
  return stacked + front + around > (vowels - front) / 2;
}

/** A text in the old fonts' signs as Unicode writes it. */
export function fromZawgyi(text: string): string {
  const signs = Array.from(text, (char) => SIGNS[char] ?? char).join('');
  return signs
    .replace(/([\u1000-\u1021])\u1064/gu, '\u1004\u103a\u1039$1')
    .replace(/(\u1031?)(\u103c?)([\u1000-\u1021\u1025])((?:\u1039[\u1000-\u1021])?)([\u103b-\u103e]{0,4})/gu, (_, vowel: string, ring: string, letter: string, stacked: string, medials: string) => letter + stacked + [...ring + medials].sort().join('') + vowel);
}
