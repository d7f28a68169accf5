import { readdirSync, readFileSync } from 'node:fs';
import { type MarkedSentence, readMarkedSentences } from './marked-sentence.ts';

/** The sentences of every topic in a folder, topics in the order of their names. */
export function readDevelopmentSet(folder: string): readonly MarkedSentence[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readMarkedSentences(file.replace(/\.txt$/u, ''), readFileSync(`${folder}/${file}`, 'utf8')),
    );
}
