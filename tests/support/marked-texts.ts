import { readdirSync, readFileSync } from 'node:fs';

/** The texts of a folder with the names of their files. */
export function readTexts(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder).map(
    (file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const,
  );
}

/** Takes `«words|rule»` marks out of a text and gives the words and rule of each, in order. */
export function readExpected(marked: string): {
  readonly text: string;
  readonly expected: readonly string[];
} {
  const expected: string[] = [];
  const text = marked.replace(/«([^|»]*)\|([^»]*)»/gu, (_, words: string, rule: string) => {
    expected.push(`${rule}: ${words}`);
    return words;
  });
  return { text, expected };
}
