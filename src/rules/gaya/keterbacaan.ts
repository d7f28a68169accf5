import { draftRule, type Rule } from '../../check/rule.ts';
import { bodyStart, findLead } from '../../draft/lead.ts';
import { findNarration } from '../../draft/narration.ts';

/** A sentence of more words is counted as long: one in four of edited news is longer. */
const LONG_SENTENCE = 25;

export const keterbacaan: Rule = draftRule({
  id: 'gaya/keterbacaan',
  severity: 'info',
  optional: true,
  summary: 'Ukuran naskah: kata per kalimat, kalimat panjang, dan kata per paragraf.',
  why: 'Angka ini memperlihatkan apakah naskah makin ringkas dari bulan ke bulan; tidak ada nilai lulus.',
  exceptions:
    'Hanya berjalan bila namanya ditulis di `humas.yaml` atau dengan `--rule`. Rumus keterbacaan bahasa Inggris (Flesch, Fog) tidak dipakai karena tidak diuji untuk siaran pers berbahasa Indonesia. Kutipan dan daftar tidak dihitung.',
  source: 'Hitungan atas naskah itu sendiri',
  kinds: ['rilis', 'brief', 'teks'],
  examples: {
    wrong: [{ text: '«»Warga datang pagi. Petugas membuka tiga loket.' }],
    right: [
      '# Judul saja\n',
      '- Warga datang pagi.\n- Petugas membuka loket.\n',
      '> Warga datang pagi.\n',
      '“Warga datang sejak pagi hari.”',
      '---\njenis: rundown\n---\nWarga datang pagi.\n',
    ],
  },
  *check({ draft, passages }) {
    const lead = findLead(draft, passages);
    const paragraphs = passages.map(findNarration).filter((sentences) => sentences.length > 0);
    const lengths = paragraphs.flat().map(({ words }) => words.length);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    if (!lead || total === 0) return;
    const start = Math.max(bodyStart(draft), lead.wholeSpan.start);
    const long = lengths.filter((length) => length > LONG_SENTENCE).length;
    yield {
      span: { start, end: start },
      message: `Naskah ini ${total} kata di luar kutipan: rata-rata ${Math.round(total / lengths.length)} kata per kalimat, ${long} dari ${lengths.length} kalimat di atas ${LONG_SENTENCE} kata, dan ${Math.round(total / paragraphs.length)} kata per paragraf.`,
    };
  },
});
