import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { minutesOf } from '../../run-sheet/item-times.ts';

/** Time for two rounds of three questions. */
const LEAST_MINUTES = 15;

const table = (title: string, ...rows: readonly string[]): string =>
  `---\njenis: rundown\njudul: ${title}\n---\n| Waktu | Durasi | Kegiatan |\n|---|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const tanyaJawabPers: Rule = draftRule({
  id: 'protokol/tanya-jawab-pers',
  severity: 'warning',
  summary: 'Konferensi pers menyediakan tanya jawab, sedikitnya 15 menit.',
  why: 'Wartawan datang untuk bertanya; tanpa waktu bertanya, mereka mencegat pimpinan di pintu.',
  exceptions: 'Wawancara cegat (doorstop) sesudah pernyataan dianggap tanya jawab.',
  source: 'Kelaziman konferensi pers',
  kinds: ['rundown', 'acara'],
  checklist: 'Ada waktu tanya jawab',
  examples: {
    wrong: [
      {
        text: table(
          'Konferensi Pers Inflasi',
          ' | Registrasi',
          ' | Pembukaan',
          ' | Pernyataan',
          ' | «Penutup»',
        ),
      },
      {
        text: table('Jumpa Pers Banjir', ' | Pernyataan', ' 5 menit | «Tanya jawab»', ' | Penutup'),
      },
    ],
    right: [
      table('Konferensi Pers Inflasi', ' | Pernyataan', ' 20 menit | Tanya jawab', ' | Penutup'),
      table('Konferensi Pers Inflasi', ' | Pernyataan', ' | Tanya jawab', ' | Penutup'),
      table('Jumpa Pers', ' | Pernyataan', ' | Doorstop', ' | Penutup'),
      table('Pembukaan Pelatihan', ' | Sambutan', ' | Materi', ' | Penutup'),
      table('Kunjungan Kerja', ' | Paparan', ' 5 menit | Dialog', ' | Penutup'),
      table(
        'Jumpa Pers',
        ' | Pernyataan',
        ' 10 menit | Tanya jawab sesi I',
        ' 10 menit | Tanya jawab sesi II',
        ' | Penutup',
      ),
    ],
  },
  applies: (context) => readCeremony(context).occasion === 'konferensi-pers',
  *check(context) {
    const { items } = readCeremony(context);
    const rounds = items.filter(({ kind }) => kind === 'tanya-jawab' || kind === 'wawancara');
    const [first] = rounds;
    const last = items.at(-1);
    if (!first) {
      if (!last || items.length < 3) return;
      yield {
        span: last.activitySpan,
        related: last.related,
        message: `Konferensi pers ini belum menyediakan tanya jawab; sediakan sedikitnya ${LEAST_MINUTES} menit (kelaziman).`,
      };
      return;
    }
    const minutes = rounds.map(({ scheduled }) => minutesOf(scheduled));
    if (minutes.some((one) => one === undefined)) return;
    const total = minutes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    if (total >= LEAST_MINUTES || total <= 0) return;
    yield {
      span: first.activitySpan,
      related: first.related,
      message: `Tanya jawab hanya ${total} menit; lazimnya sedikitnya ${LEAST_MINUTES} menit.`,
    };
  },
});
