import { expect, test } from 'vitest';
import { mendedText } from '../../src/report/mended.ts';
import { PLAIN_STYLE } from '../../src/report/style.ts';
import { checked, ruleFor } from './sample.ts';

test('hal yang sama disebut sekali dengan baris-barisnya', () => {
  const { results } = checked({ 'a.md': 'kata kata\n\nkata\n' }, [ruleFor('kata')]);
  const findings = results.flatMap((result) => result.findings);
  expect(mendedText('naskah/a.md', findings, PLAIN_STYLE)).toBe(
    'naskah/a.md: 3 tempat dibetulkan.\n  Baris 1, 3: “kata” jangan dipakai.',
  );
});

test('daftar yang terlalu panjang dihitung saja', () => {
  const words = Array.from({ length: 25 }, (_, index) => `kata-${index}.`);
  const rules = words.map((word, index) => ruleFor(word, { id: `ejaan/contoh-${index}` }));
  const { results } = checked({ 'a.md': words.join('\n\n') }, rules);
  const findings = results.flatMap((result) => result.findings);
  const lines = mendedText('a.md', findings, PLAIN_STYLE).split('\n');
  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toBe('  … dan 5 macam lain.');
});
