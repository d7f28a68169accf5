import { readdirSync, readFileSync } from 'node:fs';
import { checkText } from '../../src/library/check-text.ts';
import { rules } from '../../src/rules/index.ts';
import { type MarkedSentence, readMarkedSentences } from './marked-sentence.ts';
import type { Check } from './score.ts';

/** The rules that the development set examines. */
const spelling = rules.filter(({ id }) => id.startsWith('ejaan/'));

/** The findings of the spelling rules, outside any workspace, always on the same day. */
export const checkSpelling: Check = (text) =>
  checkText(text, { rules: spelling, now: new Date(2026, 7, 20) }).findings;

/** The sentences of every topic in a folder, topics in the order of their names. */
export function readDevelopmentSet(folder: string): readonly MarkedSentence[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readMarkedSentences(file.replace(/\.txt$/u, ''), readFileSync(`${folder}/${file}`, 'utf8')),
    );
}
