import { describe, expect, test } from 'vitest';
import { abaikan } from '../../src/rules/berkas/abaikan.ts';
import { bagianDepan } from '../../src/rules/berkas/bagian-depan.ts';
import { teras } from '../../src/rules/struktur/teras.ts';
import { workspaceWith } from '../support/settings.ts';
import { checkText, glance, wordRule } from '../support/toy-rules.ts';

const spelling = wordRule('ejaan/wali-kota', { walikota: 'wali kota' }, 'error');
const style = wordRule('gaya/dalam-rangka', { 'dalam rangka': 'untuk' });
const longWords = wordRule('gaya/kata-sulit', { implementasi: 'pelaksanaan' });
const rules = [spelling, style, longWords, abaikan];

const look = (text: string): readonly string[] => glance(checkText(rules, text));

describe('komentar di atas sebuah blok', () => {
  test('mendiamkan aturan itu di blok berikutnya saja', () => {
    const text =
      '<!-- humas-abaikan ejaan/wali-kota: nama jalan -->\nJalan walikota.\n\nDatanglah walikota.\n';
    const result = checkText(rules, text);
    expect(result.findings.map(({ start }) => start.line)).toEqual([4]);
    expect(result.suppressed).toMatchObject([
      { reason: 'nama jalan', finding: { rule: 'ejaan/wali-kota', text: 'walikota' } },
    ]);
  });

  test('membiarkan aturan lain tetap bicara', () => {
    expect(
      look('<!-- humas-abaikan ejaan/wali-kota: kutipan -->\n\nDalam rangka walikota hadir.\n'),
    ).toEqual(['gaya/dalam-rangka: Dalam rangka']);
  });

  test('berlaku untuk seluruh daftar atau tabel yang mengikutinya', () => {
    expect(
      look('<!-- humas-abaikan ejaan/wali-kota: arsip -->\n\n- walikota satu\n- walikota dua\n'),
    ).toEqual([]);
    expect(
      look('<!-- humas-abaikan ejaan: arsip -->\n\n| a | b |\n|---|---|\n| walikota | x |\n'),
    ).toEqual([]);
  });

  test('di dalam kutipan berlaku untuk paragraf kutipan sesudahnya', () => {
    expect(
      look('> <!-- humas-abaikan ejaan/wali-kota: kutipan -->\n>\n> walikota\n>\n> walikota\n'),
    ).toEqual(['ejaan/wali-kota: walikota']);
  });

  test('boleh ditumpuk, dan boleh menyebut beberapa aturan', () => {
    const twice =
      '<!-- humas-abaikan ejaan/wali-kota: nama -->\n<!-- humas-abaikan gaya: kutipan -->\n\nDalam rangka walikota.\n';
    const both =
      '<!-- humas-abaikan ejaan/wali-kota, gaya/dalam-rangka: kutipan -->\n\nDalam rangka walikota.\n';
    expect(look(twice)).toEqual([]);
    expect(look(both)).toEqual([]);
  });

  test('boleh ditulis dengan huruf besar dan dalam beberapa baris', () => {
    expect(
      look('<!--\nHumas-Abaikan ejaan/wali-kota:\n  nama jalan\n-->\n\nJalan walikota.\n'),
    ).toEqual([]);
  });

  test('tetap tepat dengan CRLF dan tanda urutan bita', () => {
    const text =
      '\uFEFFwalikota\r\n\r\n<!-- humas-abaikan ejaan/wali-kota: nama -->\r\n\r\nwalikota\r\n\r\nwalikota\r\n';
    expect(checkText(rules, text).findings.map(({ start }) => start.line)).toEqual([1, 7]);
  });
});

describe('komentar di tengah baris', () => {
  test('mendiamkan aturan di paragraf tempatnya berdiri', () => {
    expect(
      look(
        'Jalan walikota <!-- humas-abaikan ejaan/wali-kota: nama jalan --> ditutup.\n\nwalikota\n',
      ),
    ).toEqual(['ejaan/wali-kota: walikota']);
  });

  test('di dalam sel tabel hanya berlaku untuk sel itu', () => {
    expect(
      look(
        '| a | b |\n|---|---|\n| walikota <!-- humas-abaikan ejaan/wali-kota: nama --> | walikota |\n',
      ),
    ).toEqual(['ejaan/wali-kota: walikota']);
  });
});

describe('mulai dan selesai', () => {
  test('mendiamkan semua di antaranya, dan tidak di luarnya', () => {
    const text =
      'walikota\n\n<!-- humas-abaikan-mulai ejaan/wali-kota: arsip -->\n\nwalikota\n\n> walikota\n\n<!-- humas-abaikan-selesai -->\n\nwalikota\n';
    expect(checkText(rules, text).findings.map(({ start }) => start.line)).toEqual([1, 11]);
  });

  test('menutup aturan yang disebut saja', () => {
    const text =
      '<!-- humas-abaikan-mulai ejaan/wali-kota, gaya/dalam-rangka: arsip -->\n\nDalam rangka walikota.\n\n<!-- humas-abaikan-selesai ejaan/wali-kota -->\n\nDalam rangka walikota.\n\n<!-- humas-abaikan-selesai -->\n';
    expect(look(text)).toEqual(['ejaan/wali-kota: walikota']);
  });
});

describe('bagian depan', () => {
  test('mendiamkan aturan di seluruh naskah, judulnya juga', () => {
    expect(
      look('---\njudul: Walikota Hadir\nabaikan:\n  ejaan/wali-kota: arsip lama\n---\nwalikota\n'),
    ).toEqual([]);
  });

  test('satu alasan yang kosong tidak membatalkan yang lain', () => {
    const text =
      '---\nabaikan:\n  ejaan/wali-kota: arsip lama\n  gaya/dalam-rangka:\n---\nDalam rangka walikota.\n';
    expect(look(text)).toEqual([
      'berkas/abaikan: gaya/dalam-rangka',
      'gaya/dalam-rangka: Dalam rangka',
    ]);
  });
});

describe('yang tidak mendiamkan apa pun', () => {
  test('daftar aturan tanpa alasan di bagian depan, dan bentuk yang benar disebut', () => {
    const text = '---\nabaikan:\n  - ejaan/wali-kota\n---\nwalikota\n';
    const { findings } = checkText([...rules, bagianDepan], text);
    expect(findings.map(({ message }) => message)).toEqual([
      'Isian `abaikan.0` harus berupa pasangan `nama: isi`, bukan butir daftar.',
      'ejaan/wali-kota: walikota',
    ]);
  });

  test('komentar di dalam contoh kode', () => {
    expect(look('```\n<!-- humas-abaikan ejaan: contoh -->\n```\n\nwalikota\n')).toEqual([
      'ejaan/wali-kota: walikota',
    ]);
    expect(look('`<!-- humas-abaikan ejaan: contoh -->` walikota\n')).toEqual([
      'ejaan/wali-kota: walikota',
    ]);
  });

  test('komentar tanpa alasan, dan itu dilaporkan', () => {
    expect(look('<!-- humas-abaikan ejaan/wali-kota -->\n\nwalikota\n')).toEqual([
      'berkas/abaikan: ejaan/wali-kota',
      'ejaan/wali-kota: walikota',
    ]);
    expect(look('<!-- humas-abaikan ejaan/wali-kota:  -->\n\nwalikota\n')).toContain(
      'ejaan/wali-kota: walikota',
    );
  });

  test('aturan yang salah tulis, dan yang benar ditawarkan', () => {
    const { findings } = checkText(
      rules,
      '<!-- humas-abaikan ejaan/walikota: nama -->\n\nwalikota\n',
    );
    expect(findings[0]).toMatchObject({
      message: 'Aturan `ejaan/walikota` tidak dikenal; mungkin maksudnya `ejaan/wali-kota`.',
      suggestions: ['ejaan/wali-kota'],
    });
    expect(findings[1]).toMatchObject({ text: 'walikota' });
  });

  test('aturan tentang pengabaian itu sendiri', () => {
    expect(
      look('---\nabaikan:\n  berkas/abaikan: malas\n---\n<!-- humas-abaikan ejaan -->\n\nTeks.\n'),
    ).toContain('berkas/abaikan: ejaan');
  });
});

describe('pengabaian yang tidak berguna', () => {
  const needless = '<!-- humas-abaikan ejaan/wali-kota: nama -->\n\nSudah benar.\n';

  test('dilaporkan sebagai catatan', () => {
    expect(checkText(rules, needless).findings).toMatchObject([
      { rule: 'berkas/abaikan', severity: 'info', text: 'ejaan/wali-kota' },
    ]);
  });

  test('tidak dilaporkan bila aturannya dimatikan atau tidak ikut diperiksa', () => {
    const workspace = workspaceWith('aturan: { ejaan: off }');
    expect(glance(checkText(rules, needless, { workspace }))).toEqual([]);
    expect(
      glance(checkText(rules, needless, { only: new Set(['gaya/kata-sulit', 'berkas/abaikan']) })),
    ).toEqual([]);
  });
});

test('temuan tanpa panjang di ujung naskah ikut didiamkan', () => {
  const front = '---\njenis: rilis\njudul: Pasar Dibuka\n';
  expect(glance(checkText([teras], `${front}---\n`))).toHaveLength(1);
  expect(checkText([teras], `${front}abaikan: { struktur/teras: menyusul }\n---\n`)).toMatchObject({
    findings: [],
    suppressed: [{ reason: 'menyusul' }],
  });
});

test('temuan yang didiamkan tidak menutupi temuan aturan lain di dalamnya', () => {
  const phrase = wordRule('gaya/bapak-walikota', { 'bapak walikota': 'wali kota' }, 'error');
  const text = '<!-- humas-abaikan gaya/bapak-walikota: sapaan -->\n\nBapak walikota hadir.\n';
  expect(glance(checkText([...rules, phrase], text))).toEqual(['ejaan/wali-kota: walikota']);
});

test('ribuan komentar yang tidak ditutup tidak memperlambat pemeriksaan', () => {
  const text = '<!-- humas-abaikan '.repeat(20_000);
  expect(look(text)).toEqual([]);
});
