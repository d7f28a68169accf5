import { describe, expect, test } from 'vitest';
import { applySafeFixes } from '../../src/check/fix.ts';
import { decodeEvent } from '../../src/event/event.ts';
import { rules } from '../../src/rules/index.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';
import { checkText, glance } from '../support/toy-rules.ts';

const wording = rules.filter(({ id }) => id === 'ejaan/gabungan-kata' || id === 'ejaan/petikan');

function fixed(text: string): string {
  return applySafeFixes(text, checkText(wording, text).findings).text;
}

describe('kutipan', () => {
  test('ejaannya dilaporkan, tetapi tidak dibetulkan tanpa ditanya', () => {
    const text = '“Kami kerjasama dengan warga,” kata Walikota.\n';
    expect(glance(checkText(wording, text))).toEqual([
      'ejaan/gabungan-kata: kerjasama',
      'ejaan/gabungan-kata: Walikota',
    ]);
    expect(fixed(text)).toBe('“Kami kerjasama dengan warga,” kata Wali Kota.\n');
  });

  test('kutipan blok pun tidak disentuh', () => {
    expect(fixed('> Walikota hadir.\n\nWalikota pulang.\n')).toBe(
      '> Walikota hadir.\n\nWali kota pulang.\n',
    );
  });

  test('tanda bacanya di tepi kutipan tetap dibetulkan', () => {
    expect(fixed('"Kami siap membantu warga", kata Budi.\n')).toBe(
      '"Kami siap membantu warga," kata Budi.\n',
    );
  });
});

describe('tema acara', () => {
  const file = decodeEvent(readYaml('nama: A\ntema: Walikota Menyapa\nmulai: 2026-08-19 08:30\n'));
  const event = file.ok ? { path: 'acara.yaml', file: file.value } : undefined;

  test('ditulis huruf demi huruf, jadi ejaannya tidak dinilai', () => {
    const text = 'Temanya “Walikota Menyapa”. Walikota hadir.\n';
    const { findings } = checkText(wording, text, { event });
    expect(findings.map(({ start }) => start.column)).toEqual([29]);
  });
});
