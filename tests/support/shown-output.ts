import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const { MODE } = process.env;

/** A page that shows a command and what it prints. */
export interface ShownOutput {
  readonly page: URL;
  readonly command: string;
  /** As the page has it. */
  readonly shown: string;
  /** What stands on the page right before `shown`. */
  readonly before: string;
}

/**
 * Expects that a command prints what a page shows, whatever blanks end the lines. Under
 * `npm run refresh:shown` the page is made to show it instead, to be read in `git diff`.
 */
export function expectShown({ page, command, shown, before }: ShownOutput, printed: string): void {
  const output = printed.replace(/[ \t]+$/gmu, '').trimEnd();
  if (MODE !== 'refresh') {
    expect(output, command).toBe(shown.trimEnd());
    return;
  }
  const path = fileURLToPath(page);
  const text = readFileSync(path, 'utf8');
  const old = before + shown.trimEnd();
  expect(text, `${command}: its output is not found on the page`).toContain(old);
  writeFileSync(
    path,
    text.replace(old, () => before + output),
  );
}
