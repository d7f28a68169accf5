import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DraftRecord,
  decodeDraftRecord,
  serializeDraftRecord,
} from '../../src/approval/draft-record.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';

const MOMENT = { date: { year: 2026, month: 8, day: 20 }, time: 9 * 60 + 5 };

function recordWith(text: string): DraftRecord {
  return {
    verifikasi: [
      {
        jenis: 'angka',
        nilai: text,
        teks: [text, '75 peserta'],
        kalimat: '0123456789abcdef',
        hasil: 'salah',
        seharusnya: text,
        sumber: text,
        oleh: text,
        waktu: MOMENT,
      },
    ],
    paraf: [{ peran: text, oleh: text, waktu: MOMENT, sidik: 'ab'.repeat(32) }],
    terbit: [{ di: text, tanggal: MOMENT.date, tautan: text, sidik: 'cd'.repeat(32) }],
  };
}

test('catatan yang ditulis terbaca sama, apa pun isinya', () => {
  const typed = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(typed, (text) => {
      const record = recordWith(text);
      const read = decodeDraftRecord(readYaml(serializeDraftRecord(record, 'rilis.md')));
      expect(read).toEqual({ ok: true, value: record });
    }),
  );
});

test('isian yang tidak dikenal disebut namanya, karena akan hilang bila ditulis ulang', () => {
  const read = decodeDraftRecord(readYaml('versi: 1\ncatatan: jangan lupa\n'));
  expect(read).toMatchObject({
    ok: false,
    faults: [{ message: 'Isian `catatan` tidak dikenal.' }],
  });
});

test('catatan dari humas yang lebih baru ditolak dengan penjelasan', () => {
  const read = decodeDraftRecord(readYaml('versi: 2\n'));
  expect(read).toMatchObject({
    ok: false,
    faults: [{ message: expect.stringContaining('perbarui humas') }],
  });
});
