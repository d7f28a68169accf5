import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { type Cell, type Inline, plainText, type Table } from '../../draft/nodes.ts';
import type { Passage } from '../../draft/passage.ts';
import { lowerCase } from '../../text/case.ts';
import { oneOf } from '../../text/patterns.ts';

/** A column or a word that says where a figure comes from. */
const SOURCE =
  /(?<![a-zà-ɏ])(?:sumber(?:nya)?|menurut|berdasarkan|dasar|rujukan|data dari|laporan|catatan)(?![a-zà-ɏ])/u;
/** A line that gives the source of all figures. */
const GENERAL_SOURCE = /^(?:sumber(?: data)?|data)\s?(?::|dari\s|dihimpun)/u;
/** Amounts and counts; days, hours, telephone and law numbers are none. */
const FIGURE = new RegExp(
  `rp\\s?\\d|\\d\\s?${oneOf(`
    % persen ribu juta miliar triliun orang jiwa keluarga kepala_keluarga peserta warga siswa
    pelajar guru unit paket ton kilogram kilometer meter hektare liter permohonan kasus desa
    kelurahan kecamatan sekolah rumah pasien lembar dokumen kartu
  `)}(?![a-zà-ɏ])`,
  'u',
);

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
      const isNoted = node?.kind === 'paragraph' && hasNote(node);
      if (isNoted || SOURCE.test(lower) || lower.includes('[lengkapi')) continue;
      yield {
        span: passage.wholeSpan,
        message: 'Angka ini belum bersumber; tambahkan “menurut …”.',
      };
    }
  },
});

/** Of a table without a column of sources its header, else the figures beside an empty one. */
function* judgeTable(table: Table, passages: readonly Passage[]): Generator<Report> {
  const column = table.header.findIndex((cell) => SOURCE.test(textOf(cell)));
  const figures = table.rows.flatMap((row) => {
    const source = row[column];
    const isSourced = row.some(hasNote) || (source !== undefined && textOf(source).trim() !== '');
    return isSourced ? [] : (row.find((cell) => FIGURE.test(textOf(cell))) ?? []);
  });
  const last = table.header.at(-1);
  const cells = column === -1 && last && figures.length > 0 ? [last] : figures;
  for (const cell of cells) {
    const passage = passages.find(({ node }) => node === cell);
    if (!passage) continue;
    const message =
      column === -1
        ? 'Tabel ini belum mempunyai kolom “Sumber”; tambahkan, atau tulis “Sumber: …” di bawahnya.'
        : 'Angka ini belum bersumber; isi kolom sumbernya.';
    yield { span: passage.wholeSpan, message };
  }
}

function textOf({ children }: Cell): string {
  return lowerCase(plainText(children));
}

function hasNote({ children }: { readonly children: readonly Inline[] }): boolean {
  return children.some(({ kind }) => kind === 'note-reference');
}
