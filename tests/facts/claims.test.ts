import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/draft.ts';
import { readProse } from '../../src/draft/prose.ts';
import type { ClaimFinder } from '../../src/facts/claim.ts';
import { findContactClaims } from '../../src/facts/contacts/contact-claims.ts';
import type { FactContext } from '../../src/facts/fact-context.ts';
import { findNumberClaims } from '../../src/facts/numbers/number-claims.ts';
import { findDateClaims } from '../../src/facts/times/date-claims.ts';
import { findTimeClaims } from '../../src/facts/times/time-claims.ts';
import { Source } from '../../src/text/source.ts';
import { EMPTY_WORKSPACE } from '../../src/workspace/workspace.ts';
import { exampleEvent, exampleText, exampleWorkspace } from '../support/example-workspace.ts';

function contextOf(text: string): FactContext {
  const draft = parseDraft(new Source('naskah.md', text));
  const { settings, roster } = exampleWorkspace;
  const event = { path: 'acara/pelatihan.yaml', file: exampleEvent };
  const now = { year: 2026, month: 8, day: 20 };
  return { draft, passages: readProse(draft), now, event, roster, settings };
}

/** Claims as `words = value < origin: evidence`. */
const read = (find: ClaimFinder, body: string): readonly string[] =>
  Array.from(
    find(contextOf(`---\ntanggal: 2026-08-19\n---\n${body}\n`)),
    ({ passage, start, end, value, evidence }) =>
      `${passage.text.slice(start, end)} = ${value} < ${evidence ? `${evidence.origin}: ${evidence.text}` : '?'}`,
  );

describe('dates', () => {
  test.each([
    ['Rabu (19/8/2026)', '2026-08-19', 'berkas acara: Rabu, 19 Agustus 2026'],
    ['19–20 Agustus', '2026-08-19/2026-08-20', 'berkas acara: Rabu, 19 Agustus 2026'],
    [
      'Senin (31/8)',
      '2026-08-31',
      'kalender: Senin, 31 Agustus 2026, tahun menurut bagian depan naskah',
    ],
    ['31 Agustus 2026', '2026-08-31', '?'],
    ['Selasa (19/8/2026)', '2026-08-19', '?'],
    ['30 Februari 2026', '2026-02-30', '?'],
  ])('%s ialah %s, tercatat di %s', (words, value, evidence) => {
    expect(read(findDateClaims, `Rapat digelar ${words}.`)).toEqual([
      `${words} = ${value} < ${evidence}`,
    ]);
  });
});

test('hari tanpa tahun mengikuti tahun naskah, lalu tahun sebutan lain, lalu tahunnya sendiri', () => {
  const text =
    'Rapat digelar Minggu (11/5/2025). Rapat Minggu (11/5) dan Kamis (13/4) itu ditutup.';
  const draft = parseDraft(new Source('naskah.md', text));
  const claims = findDateClaims({ ...contextOf(text), draft, event: undefined });
  expect(Array.from(claims, ({ value }) => value)).toEqual(['2025-05-11', '2025-05-11', '--04-13']);
});

test.each([
  ['pukul 09.30 WITA', 'acara mulai'],
  ['pukul 10.30 WIT', undefined], // no zone of those who take part
  ['pukul 08.30 WITA', undefined],
])('waktu peserta di zona lain: %s', (words, happens) => {
  const context = contextOf(`Peserta daring bergabung ${words}.`);
  const event = { path: 'a.yaml', file: { ...exampleEvent, zona_peserta: ['WITA'] as const } };
  const [claim] = findTimeClaims({ ...context, event });
  expect(claim?.evidence?.text).toBe(happens && `${words.slice(6)}: ${happens}`);
});

describe('times', () => {
  test.each([
    ['pukul 08.30 WIB', '08.30 WIB', 'berkas acara: 08.30 WIB: acara mulai'],
    ['pukul 08.45', '08.45', 'berkas acara: 08.45: Sambutan sekaligus pembukaan resmi'],
    ['pukul 08.30 WITA', '08.30 WITA', '?'],
    ['pukul 21.15', '21.15', '?'],
  ])('%s ialah %s, tercatat di %s', (words, value, evidence) => {
    expect(read(findTimeClaims, `Rapat mulai ${words}.`)).toEqual([
      `${words} = ${value} < ${evidence}`,
    ]);
  });
});

describe('numbers', () => {
  test.each([
    ['Ada 75 peserta.', ['75 = 75 peserta < berkas acara: peserta: 75']],
    ['Ada 77 peserta.', ['77 = 77 peserta < ?']],
    [
      'Anggaran pelatihan Rp48.500.000.',
      ['Rp48.500.000 = Rp48,5 juta < berkas acara: anggaran pelatihan: Rp48,5 juta'],
    ],
    ['Anggaran pelatihan Rp45,8 juta.', ['Rp45,8 juta = Rp45,8 juta < ?']],
    [
      'Ada 9 mobil yang terdiri atas 4 bus dan 5 truk.',
      [
        '9 = 9 mobil < hitungan: 4 + 5 = 9',
        '4 = 4 bus < hitungan: 4 + 5 = 9',
        '5 = 5 truk < hitungan: 4 + 5 = 9',
      ],
    ],
    ['Lebih dari 40 persen warga.', ['40 persen = ≥ 40 persen < ?']],
    ['Istirahat 77 menit.', ['77 = 77 menit < ?']],
    // Nobody counts 75 people in minutes.
    ['Rapat 75 hari.', ['75 = 75 hari < ?']],
    [
      'Sebanyak 50 aparatur sipil negara (ASN) hadir.',
      ['50 = 50 asn < berkas acara: peserta ASN: 50'],
    ],
    ['Pelatihan dua hari itu usai.', ['dua = 2 hari < berkas acara: lamanya 2 hari']],
    [
      'Nilainya Rp344. 320. 772. 000, 00.',
      ['Rp344. 320. 772. 000, 00 = Rp344. 320. 772. 000, 00 < ?'],
    ],
    ['Siswa MAN 2 Contoh dan warga Kabupaten Empat Lawang hadir.', []],
    ['Bandara menerima pesawat Hermes 900 pada 1443 H.', []],
    ['Ini satu acara; dua di antaranya usai.', []],
    ['| Waktu | Lama |\n|---|---|\n| 08.00 | 30 menit |', []],
  ])('%s', (body, expected) => {
    expect(read(findNumberClaims, body)).toEqual(expected);
  });
});

test('kontak tercatat bersama pemiliknya', () => {
  expect(read(findContactClaims, 'Telepon 0717-555011, surel info@contoh.go.id.')).toEqual([
    '0717-555011 = 0717555011 < humas.yaml: Teguh Prakoso, (0717) 555011',
    'info@contoh.go.id = info@contoh.go.id < ?',
  ]);
});

test('kontak di paragraf tentang instansi tercatat', () => {
  const body = 'Permohonan diajukan lewat laman ppid.contoh.go.id.';
  const settings = { ...EMPTY_WORKSPACE.settings, tentang: body };
  const claims = findContactClaims({ ...contextOf(body), settings });
  expect(Array.from(claims, ({ evidence }) => evidence)).toEqual([
    { origin: 'humas.yaml', text: 'ppid.contoh.go.id' },
  ]);
});

test('setiap tanggal, jam, dan kontak rilis contoh tercatat', () => {
  const context = contextOf(exampleText('naskah/rilis.md'));
  const claims = [findDateClaims, findTimeClaims, findContactClaims].flatMap((find) => [
    ...find(context),
  ]);
  const open = claims.filter(({ evidence }) => !evidence).map(({ value }) => value);
  expect(claims.length).toBeGreaterThan(8);
  expect(open).toEqual([]);
});
