import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { plainText, type Table } from '../../draft/nodes.ts';
import type { Passage } from '../../draft/passage.ts';

/** A column or a word that says where a figure comes from. */
const SOURCE =
  /(?<![a-zà-ɏ])(?:sumber(?:nya)?|menurut|berdasarkan|dasar|rujukan|data dari|laporan|catatan)(?![a-zà-ɏ])/u;
/** A line that gives the source of all figures. */
const GENERAL_SOURCE = /^(?:sumber(?: data)?|data)\s?(?::|dari\s|dihimpun)/u;
/** Amounts and counts; days, hours, telephone and law numbers are none. */
const FIGURE =
  /rp\s?\d|\d\s?(?:%|persen|ribu|juta|miliar|triliun|orang|jiwa|keluarga|kepala keluarga|peserta|warga|siswa|pelajar|guru|unit|paket|ton|kilogram|kilometer|meter|hektare|liter|permohonan|kasus|desa|kelurahan|kecamatan|sekolah|rumah|pasien|lembar|dokumen|kartu)(?![a-zà-ɏ])/u;

const sheet = (body: string): string =>
  `---\njenis: rilis\nvarian: lembar-fakta\njudul: Layanan Keliling\n---\n${body}\n`;

export const isiLembarFakta: Rule = draftRule({
  id: 'struktur/isi-lembar-fakta',
  severity: 'warning',
  summary: 'Setiap angka di lembar fakta bersumber.',
  why: 'Lembar fakta dikutip bertahun-tahun; angka tanpa sumber tidak dapat diperbarui atau dibela.',
  exceptions:
    'Satu baris “Sumber: …” berlaku untuk seluruh lembar. Tanggal, pukul, dan nomor tidak perlu sumber; catatan kaki dihitung sumber.',
  source: 'Kelaziman lembar fakta: data, nilai, sumber, tanggal data',
  kinds: ['rilis'],
  variants: ['lembar-fakta'],
  checklist: 'Setiap angka bersumber',
  examples: {
    wrong: [
      { text: sheet('| Data | «Nilai» |\n|---|---|\n| Anggaran | Rp48 juta |') },
      {
        text: sheet(
          '| Data | Nilai | Sumber |\n|---|---|---|\n| Peserta | «75 orang» | |\n| Desa | 9 desa | BPS |',
        ),
      },
      { text: sheet('- «Layanan menjangkau 9 desa.»\n- Buka pukul 08.00 WIB.') },
    ],
    right: [
      sheet('| Data | Nilai | Sumber |\n|---|---|---|\n| Anggaran | Rp48 juta | DPA 2026 |'),
      sheet('| Data | Nilai |\n|---|---|\n| Anggaran | Rp48 juta |\n\nSumber: DPA 2026.'),
      sheet('- Layanan menjangkau 9 desa, menurut Disdukcapil.\n- Buka pukul 08.00 WIB.'),
      sheet('- Layanan menjangkau 9 desa[^1].\n\n[^1]: Laporan Disdukcapil.'),
      sheet('| Hari | Tempat |\n|---|---|\n| Rabu, 19 Agustus 2026 | Balai Desa |'),
      '---\njenis: rilis\n---\n- Layanan menjangkau 9 desa.\n',
    ],
  },
  *check({ draft, passages }) {
    if (passages.some(({ lower }) => GENERAL_SOURCE.test(lower))) return;
    const tables = draft.blocks.filter((block) => block.kind === 'table');
    for (const table of tables) yield* judgeTable(table, passages);
    for (const passage of passages) {
      const { role, lower, node } = passage;
      if ((role !== 'item' && role !== 'paragraph') || !FIGURE.test(lower)) continue;
      const hasNote =
        node !== undefined &&
        'children' in node &&
        node.children.some(({ kind }) => kind === 'note-reference');
      if (hasNote || SOURCE.test(lower) || lower.includes('[lengkapi')) continue;
      yield {
        span: passage.wholeSpan,
        message: 'Angka ini belum bersumber; tambahkan “menurut …”.',
      };
    }
  },
});

function* judgeTable(table: Table, passages: readonly Passage[]): Generator<Report> {
  const column = table.header.findIndex(({ children }) =>
    SOURCE.test(plainText(children).toLowerCase()),
  );
  for (const row of table.rows) {
    const figure = row.find(({ children }) => FIGURE.test(plainText(children).toLowerCase()));
    const source = column === -1 ? undefined : row[column];
    if (!figure || (source && plainText(source.children).trim() !== '')) continue;
    if (row.some(({ children }) => children.some(({ kind }) => kind === 'note-reference')))
      continue;
    const cell = column === -1 ? table.header.at(-1) : figure;
    const passage = passages.find(({ node }) => node === cell);
    if (passage) {
      const message =
        column === -1
          ? 'Tabel ini belum mempunyai kolom “Sumber”; tambahkan, atau tulis “Sumber: …” di bawahnya.'
          : 'Angka ini belum bersumber; isi kolom sumbernya.';
      yield { span: passage.wholeSpan, message };
    }
    if (column === -1) return;
  }
}
