import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { EventFile } from '../../event/event.ts';
import { matchCase } from '../../text/case.ts';
import { readNumberWords, TWO_TO_TEN, writeNumberWords } from '../../text/number-words.ts';

/** A larger count is given in figures, whatever was written. */
const MOST_IN_WORDS = 10;
/** `tiga narasumber`, `3 orang pembicara`. */
const COUNTED = new RegExp(
  `(?<![a-zÀ-ɏ\\d.,-])(?<number>\\d{1,2}|${TWO_TO_TEN})\\s(?:orang\\s)?(?:narasumber|pemateri|pembicara)(?![a-zÀ-ɏ])`,
  'gu',
);
/** Words of a sentence that may mean some of them, those of one session, or another event. */
const PART =
  /(?<![a-zÀ-ɏ])(?:hari (?:pertama|kedua|ketiga|ke)|sesi|kelas|kelompok|masing-masing|setiap|tiap|per|lalu|sebelumnya|lain|lainnya|di antaranya|daring|sisanya|rencana[a-zÀ-ɏ]*|semula|akan)(?![a-zÀ-ɏ])/u;
/** What limits them right behind the word: `dua narasumber dari Kementerian …`. */
const LIMITED =
  /^\s(?:[a-z]+\s){0,2}(?:dari|asal|perempuan|utama|internal|eksternal|tamu)(?![a-z])/u;
const SPEAKS = /narasumber|materi|pembicara/iu;

const EVENT =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\nnarasumber:\n  - { nama: Nirmala Adiningsih }\n  - { nama: Galih Wiratmaja }\n';

export const jumlahNarasumber: Rule = draftRule({
  id: 'fakta/jumlah-narasumber',
  severity: 'warning',
  summary: 'Jumlah narasumber sama dengan yang tercatat di berkas acara.',
  why: 'Narasumber yang tidak terhitung merasa dilupakan, dan wartawan bertanya siapa yang tidak datang.',
  exceptions:
    'Sebagian narasumber (“dua narasumber dari kementerian”), narasumber per sesi, dan acara lain dibiarkan; pejabat yang berperan sebagai narasumber boleh ikut dihitung.',
  source: 'Berkas acara: `narasumber`, dan `pejabat` yang `peran`-nya narasumber',
  examples: {
    wrong: [
      { text: 'Pelatihan menghadirkan «tiga» narasumber.', event: EVENT },
      { text: '«Tiga» narasumber datang dari kementerian.', event: EVENT },
      { text: 'Hadir «5» orang pembicara.', event: EVENT },
      {
        text: 'Pelatihan menghadirkan «dua» narasumber.',
        event: `${EVENT}  - { nama: Dian Puspita }\n`,
      },
    ],
    right: [
      { text: 'Pelatihan menghadirkan dua narasumber.', event: EVENT },
      { text: 'Setiap sesi menghadirkan tiga pembicara.', event: EVENT },
      { text: 'Tahun lalu pelatihan menghadirkan tiga narasumber.', event: EVENT },
      {
        text: 'Pelatihan menghadirkan dua narasumber dari kementerian.',
        event: `${EVENT}  - { nama: Dian Puspita }\n`,
      },
      {
        text: 'Pelatihan menghadirkan tiga narasumber.',
        event: `${EVENT}pejabat: [{ id: kadis, peran: [narasumber] }]\n`,
      },
      {
        text: 'Pelatihan menghadirkan tiga narasumber.',
        event: 'nama: A\nmulai: 2026-08-19 08:30\n',
      },
      { text: 'Seorang narasumber menutup sesi itu.', event: EVENT },
    ],
  },
  applies: ({ event }) => event !== undefined && event.file.narasumber.length > 0,
  *check({ event, passages }) {
    if (!event || event.file.narasumber.length === 0) return;
    for (const passage of passages) {
      for (const match of passage.lower.matchAll(COUNTED)) {
        const { number = '' } = match.groups ?? {};
        const { index } = match;
        const after = passage.lower.slice(index + match[0].length);
        const report = reportCount(passage, { number, index, after }, event.file);
        if (report) yield report;
      }
    }
  },
});

interface Counted {
  readonly number: string;
  readonly index: number;
  readonly after: string;
}

function reportCount(
  passage: Passage,
  { number, index, after }: Counted,
  event: EventFile,
): Report | undefined {
  const { start, end } = sentenceAt(passage, index);
  if (PART.test(passage.lower.slice(start, end))) return undefined;
  const outside = event.narasumber.length;
  const inside = event.pejabat.filter(({ peran }) =>
    peran.some((role) => SPEAKS.test(role)),
  ).length;
  const all = outside + inside;
  const inFigures = /\d/u.test(number);
  const said = inFigures ? Number(number) : readNumberWords(number);
  if (said === undefined || said === outside || said === all) return undefined;
  if (said < all && LIMITED.test(after)) return undefined;
  const written = passage.text.slice(index, index + number.length);
  const word = inFigures || all > MOST_IN_WORDS ? undefined : writeNumberWords(all);
  return {
    span: passage.span(index, index + number.length),
    message: `Menurut berkas acara, jumlah narasumbernya ${word ?? all}.`,
    suggestions: [word === undefined ? String(all) : matchCase(word, written)],
  };
}
