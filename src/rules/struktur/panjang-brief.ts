import { wholeNumberOption } from '../../check/options.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { bodyStart } from '../../draft/lead.ts';

/**
 * What fits on a page with letterhead, seven headings and a small table, counted on exported
 * briefs.
 */
const LIMIT = 400;

const brief = (count: number): string =>
  `---\njenis: brief\n---\n«»${'Warga dilayani di loket. '.repeat(count / 4).trim()}\n`;

export const panjangBrief: Rule = draftRule({
  id: 'struktur/panjang-brief',
  severity: 'warning',
  summary: 'Brief muat satu halaman, kira-kira 400 kata.',
  why: 'Pimpinan membaca brief tiga menit sebelum acara; halaman kedua tidak terbaca.',
  exceptions: 'Batasnya dapat diubah; lampiran hendaknya berkas tersendiri.',
  source: 'Kelaziman bahan pimpinan; batas kata dihitung dari brief yang diekspor',
  kinds: ['brief'],
  options: { batas: wholeNumberOption(LIMIT, 'Jumlah kata paling banyak dalam brief') },
  checklist: 'Brief muat satu halaman',
  examples: {
    wrong: [{ text: brief(404) }, { text: brief(800) }],
    right: [
      brief(400).replace('«»', ''),
      brief(40).replace('«»', ''),
      brief(800).replace('«»', '').replace('brief', 'rilis'),
      brief(800).replace('«»', '').replace('jenis: brief', 'jenis: rundown'),
      '---\njenis: brief\n---\n## Waktu\n\nRabu pagi.\n',
    ],
  },
  *check({ draft, passages, options }) {
    const counted = passages.filter(({ role }) => role !== 'headline' && role !== 'subheadline');
    const words = counted.reduce((sum, passage) => sum + passage.words.length, 0);
    if (words <= options.batas) return;
    const start = bodyStart(draft);
    yield {
      span: { start, end: start },
      message: `Brief ini ${words} kata, sedangkan satu halaman memuat kira-kira ${options.batas}; pindahkan rincian ke lampiran.`,
    };
  },
});
