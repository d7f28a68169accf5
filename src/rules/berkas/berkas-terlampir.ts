import { draftRule, type Rule } from '../../check/rule.ts';
import { findNamedFiles } from '../../draft/named-files.ts';

const release = (head: string, body = 'Isi.'): string => `---\njenis: rilis\n${head}---\n${body}\n`;
const MISSING = ['foto/a.jpg', 'data.pdf'];

export const berkasTerlampir: Rule = draftRule({
  id: 'berkas/berkas-terlampir',
  severity: 'error',
  summary: 'Foto dan lampiran yang disebut naskah ada di tempatnya.',
  why: 'Lampiran yang tertinggal baru ketahuan ketika wartawan memintanya, biasanya sesudah tenggat.',
  exceptions:
    'Alamat internet tidak dibuka. Naskah dari masukan standar diperiksa dari folder tempat perintah dijalankan.',
  source: 'Format naskah humas: `foto` dan `lampiran` menyebut berkas, relatif terhadap naskah',
  checklist: 'Foto dan lampiran ada di tempatnya',
  examples: {
    wrong: [
      { text: release('foto:\n  - berkas: «foto/a.jpg»\n'), missingFiles: MISSING },
      {
        text: release('lampiran:\n  - { berkas: «data.pdf», judul: Tabel harga }\n'),
        missingFiles: MISSING,
      },
      { text: release('', 'Isi.\n\n«![Peta](foto/a.jpg)»'), missingFiles: MISSING },
    ],
    right: [
      { text: release('foto:\n  - berkas: foto/b.jpg\n'), missingFiles: MISSING },
      { text: release('lampiran:\n  - berkas: tabel.xlsx\n'), missingFiles: MISSING },
      { text: release('foto:\n  - berkas: https://contoh.go.id/a.jpg\n'), missingFiles: MISSING },
      { text: release('', 'Lihat [tabel](data.pdf).'), missingFiles: MISSING },
      release('foto:\n  - berkas: foto/a.jpg\n'), // nobody looked
      { text: 'Naskah tanpa bagian depan.\n', missingFiles: MISSING },
    ],
  },
  applies: ({ draft, missingFiles }) =>
    missingFiles !== undefined && findNamedFiles(draft).length > 0,
  *check({ draft, missingFiles }) {
    for (const { path, kind, span } of findNamedFiles(draft)) {
      if (missingFiles?.has(path) !== true) continue;
      yield {
        span,
        message: `Berkas ${kind} ini tidak ditemukan; simpan di folder naskah, atau betulkan namanya.`,
      };
    }
  },
});
