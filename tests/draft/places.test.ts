import { describe, expect, test } from 'vitest';
import { wordPlaces } from '../support/drafts.ts';

describe('kata berada di tempatnya', () => {
  test.each([
    ['paragraf', 'satu dua\ntiga', 'satu 1:1, dua 1:6, tiga 2:1'],
    ['CRLF', 'satu\r\ndua\r\n\r\ntiga', 'satu 1:1, dua 2:1, tiga 4:1'],
    ['CR', 'satu\rdua\r\rtiga', 'satu 1:1, dua 2:1, tiga 4:1'],
    ['tanda urutan bita', '\uFEFFsatu', 'satu 1:1'],
    ['emoji', '🎉 satu', 'satu 1:4'],
    ['spasi tak putus', 'satu\u00A0dua', 'satu 1:1, dua 1:6'],
    ['tebal dan miring', '**satu** _dua_ ***tiga***', 'satu 1:3, dua 1:11, tiga 1:19'],
    ['miring di dalam tebal', '**satu _dua_ tiga**', 'satu 1:3, dua 1:9, tiga 1:14'],
    ['dicoret', 'satu ~~dua~~', 'satu 1:1, dua 1:8'],
    ['tautan', '[satu [dua]](a.md) tiga', 'satu 1:2, dua 1:8, tiga 1:20'],
    ['kurung di tautan', '[\\[satu\\] dua](a.md)', 'satu 1:4, dua 1:11'],
    ['tautan rujukan', '[satu][r] dua\n\n[r]: a.md', 'satu 1:2, dua 1:11'],
    ['catatan kaki', 'satu[^1] dua\n\n[^1]: tiga', 'satu 1:1, dua 1:10, tiga 3:7'],
    [
      'catatan kaki sesudah paragraf',
      'satu[^a]\n[^a]: dua\ntiga\n[^b]: empat',
      'satu 1:1, dua 2:7, tiga 3:1, empat 4:7',
    ],
    [
      'catatan kaki berparagraf dua',
      '[^1]: satu\n  dua\n\n    tiga\n\nempat',
      'satu 1:7, dua 2:3, tiga 4:5, empat 6:1',
    ],
    ['catatan kaki di kutipan', '> satu[^1]\n>\n> [^1]: dua', 'satu 1:3, dua 3:9'],
    ['catatan kaki di daftar', '- satu[^1]\n\n  [^1]: dua', 'satu 1:3, dua 3:9'],
    [
      'daftar di catatan kaki',
      '[^1]: satu\n\n    - dua\n    - tiga',
      'satu 1:7, dua 3:7, tiga 4:7',
    ],
    ['kata sesudah kurung siku', '[satu]: dua\n', 'satu 1:2, dua 1:9'],
    ['kode dan keterangan gambar', '`kode` ![dua](a.png) satu', 'satu 1:22, dua 1:10'],
    ['HTML dan komentar', 'satu <b>dua</b> <!-- x --> tiga', 'satu 1:1, dua 1:9, tiga 1:28'],
    ['rujukan karakter', 'satu &amp; dua&nbsp;tiga', 'satu 1:1, dua 1:12, tiga 1:21'],
    ['tanda lolos', '\\*satu\\* dua', 'satu 1:3, dua 1:10'],
    ['ganti baris keras', 'satu  \ndua\\\ntiga', 'satu 1:1, dua 2:1, tiga 3:1'],
    ['judul', '## satu dua ##\n\ntiga', 'satu 1:4, dua 1:9, tiga 3:1'],
    ['judul bergaris bawah', 'satu\ndua\n===\ntiga', 'satu 1:1, dua 2:1, tiga 4:1'],
    ['daftar', '- satu\n- dua\n\n  tiga', 'satu 1:3, dua 2:3, tiga 4:3'],
    ['daftar bernomor', '9. satu\n10. dua', 'satu 1:4, dua 2:5'],
    ['daftar bertingkat', '- satu\n  - dua\n    1. tiga', 'satu 1:3, dua 2:5, tiga 3:8'],
    ['sambungan malas', '- satu\ndua\n\n> tiga\nempat', 'satu 1:3, dua 2:1, tiga 4:3, empat 5:1'],
    ['kotak tugas', '- [ ] satu\n- [x]  dua\n\n  tiga', 'satu 1:7, dua 2:8, tiga 4:3'],
    ['tab', '-\tsatu\n\n\tdua', 'satu 1:3, dua 3:2'],
    ['kutipan', '> satu\n> dua\n>\n> tiga', 'satu 1:3, dua 2:3, tiga 4:3'],
    ['kutipan berlapis', '> > satu\n> dua\ntiga', 'satu 1:5, dua 2:3, tiga 3:1'],
    ['daftar di kutipan', '> - satu\n>   dua\n> - tiga', 'satu 1:5, dua 2:5, tiga 3:5'],
    ['kutipan di daftar', '1. > satu\n   > dua', 'satu 1:6, dua 2:6'],
    ['kata yang sama berulang', '> satu\n\nsatu\n\n- satu', 'satu 1:3, satu 3:1, satu 5:3'],
    ['baris menyerupai tabel', '|-|-|\n    |-|a|\n|-|b|', 'a 2:8, b 3:4'],
    ['kode di butir daftar', '- satu\n      dua\n\n      tiga', 'satu 1:3, dua 2:7, tiga 4:7'],
    ['sesudah spasi sisa Word', '- satu\u00A0\n\n## dua', 'satu 1:3, dua 3:4'],
  ])('%s', (_, markdown, expected) => {
    expect(wordPlaces(markdown)).toBe(expected);
  });

  test.each([
    ['biasa', '| a | b |\n|---|---|\n| satu | dua |', 'a 1:3, b 1:7, satu 3:3, dua 3:10'],
    ['tanpa garis tepi', 'a|b\n-|-\nsatu|dua', 'a 1:1, b 1:3, satu 3:1, dua 3:6'],
    ['garis lolos', '|a|b|\n|-|-|\n|x \\| satu|dua|', 'a 1:2, b 1:4, x 3:2, satu 3:7, dua 3:12'],
    ['sel kosong', '|a|b|\n|-|-|\n||satu|', 'a 1:2, b 1:4, satu 3:3'],
    ['sel kurang', '|a|b|\n|-|-|\n|satu|\n|x|dua|', 'a 1:2, b 1:4, satu 3:2, x 4:2, dua 4:4'],
    ['di kutipan', '> |a|b|\n> |-|-|\n> |x|**dua**|', 'a 1:4, b 1:6, x 3:4, dua 3:8'],
  ])('tabel: %s', (_, markdown, expected) => {
    expect(wordPlaces(markdown)).toBe(expected);
  });

  test.each([
    ['polos', 'judul: Satu dua', 'Satu 2:8, dua 2:13'],
    ['kutip tunggal', "judul: 'Ia ''Satu'' dua'", 'Ia 2:9, Satu 2:14, dua 2:21'],
    [
      'kutip ganda',
      'judul: "Satu \\"dua\\" \\u00e9 tiga"',
      'Satu 2:9, dua 2:16, é 2:22, tiga 2:29',
    ],
    ['dilipat', 'judul: >-\n  Satu\n  dua\n\n  tiga', 'Satu 3:3, dua 4:3, tiga 6:3'],
    ['beberapa baris', 'judul: Satu\n  dua', 'Satu 2:8, dua 3:3'],
    ['keterangan foto', 'foto:\n  - berkas: a.jpg\n    teks: Satu dua', 'Satu 4:11, dua 4:16'],
    ['sesudah tanda komentar', 'kota: A # catatan\njudul: Satu', 'Satu 3:8'],
  ])('bagian depan: %s', (_, yaml, expected) => {
    expect(wordPlaces(`---\n${yaml}\n---\n`)).toBe(expected);
    expect(wordPlaces(`---\n${yaml}\n---\n`.replaceAll('\n', '\r\n'))).toBe(expected);
  });
});
