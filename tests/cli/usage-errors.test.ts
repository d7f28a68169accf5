import { Command, CommanderError, Option } from 'commander';
import { expect, test } from 'vitest';
import { explainUsageError } from '../../src/cli/usage-errors.ts';

/** What the officer reads after typing `args` for a command with every kind of part. */
function complaint(...args: readonly string[]): string {
  const command = new Command('humas')
    .argument('<naskah>')
    .addOption(new Option('--bentuk <bentuk>').choices(['docx', 'html']))
    .addOption(new Option('--a').conflicts('b'))
    .addOption(new Option('--b'))
    .requiredOption('--nama <nama>')
    .configureOutput({ writeErr: () => {} })
    .exitOverride();
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return explainUsageError(error, command).message;
  }
  return '';
}

test.each([
  [
    ['x', '--nama', 'n', '--bentk', 'docx'],
    'Pilihan --bentk tidak dikenal. Mungkin maksudnya --bentuk?',
  ],
  [['--nama', 'n'], 'Bagian <naskah> belum ditulis.'],
  [['x', '--nama'], 'Pilihan --nama <nama> memerlukan isi.'],
  [['x'], 'Pilihan --nama <nama> wajib ditulis.'],
  [['x', '--nama', 'n', '--a', '--b'], 'Pilihan --a tidak dapat dipakai bersama --b.'],
  [
    ['x', 'y', '--nama', 'n'],
    'Terlalu banyak bagian untuk humas. Apit nama yang memuat spasi dengan tanda kutip.',
  ],
  [
    ['x', '--nama', 'n', '--bentuk', "it's"],
    "Isi “it's” untuk --bentuk <bentuk> tidak dikenal. Pilihannya: docx, html.",
  ],
])('%j', (args, sentence) => {
  expect(complaint(...args)).toBe(sentence);
});
