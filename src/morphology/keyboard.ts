/** The letters beside each on a QWERTY keyboard. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedxz',
  t: 'rfgy',
  u: 'yhji',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghu',
  z: 'asx',
};

/** Whether a letter is beside another on the keyboard. */
export function isBesideOnKeyboard(typed: string, meant: string): boolean {
  return NEIGHBOURS[typed]?.includes(meant) === true;
}

/** Whether both letters are vowels. */
export function areVowels(typed: string, meant: string): boolean {
  return VOWELS.includes(typed) && VOWELS.includes(meant);
}

const VOWELS = 'aiueo';

/** Whether one of two letters is often typed for the other. */
export function isEasilyMistaken(typed: string, meant: string): boolean {
  return isBesideOnKeyboard(typed, meant) || areVowels(typed, meant);
}
