import { formatDate } from '../../calendar/date.ts';
import { daysUntil, parseZonedMoment } from '../../calendar/zoned-moment.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isWordFile } from '../../draft/draft.ts';
import type { Span } from '../../text/span.ts';

const release = (head: string): string => `---\njenis: rilis\njudul: Pemkot\n${head}---\nIsi.\n`;

export const embargo: Rule = draftRule({
  id: 'struktur/embargo',
  severity: 'error',
  summary: 'Embargo menyebut tanggal, pukul, dan zona waktu sesudah tanggal rilis.',
  why: 'Wartawan memegang embargo sampai menit yang tertulis; bila waktunya kurang jelas, satu media terbit lebih dahulu dan yang lain dirugikan.',
  exceptions:
    'Zona waktu boleh tidak ditulis bila ada `zona` di humas.yaml. Rilis tanpa embargo dibiarkan.',
  source: 'Kode Etik Jurnalistik Pasal 7 (embargo); kelaziman siaran pers',
  kinds: ['rilis'],
  checklist: 'Embargo bertanggal, berpukul, dan berzona waktu',
  examples: {
    wrong: [
      { text: release('status: «embargo»\n') },
      { text: release('status: embargo\nembargo: «besok pagi»\n') },
      { text: release('status: embargo\nembargo: «2026-08-21 10:00»\n') },
      { text: release('tanggal: 2026-08-20\nembargo: «2026-08-19 10:00 WIB»\n') },
      { text: release('embargo: «2026-08-19 10:00 WIB»\n') },
      { text: release('status: segera\nembargo: «2026-08-21 10:00 WIB»\n') },
    ],
    right: [
      release('status: embargo\nembargo: 2026-08-21 10:00 WIB\n'),
      release('tanggal: 2026-08-20\nstatus: embargo\nembargo: 2026-08-20T10:00+07:00\n'),
      release('tanggal: 2024-05-14\nembargo: 2024-05-15 10.00 WITA\n'),
      {
        text: release('status: embargo\nembargo: 2026-08-21 10:00\n'),
        settings: 'zona: WIB\n',
      },
      release('status: segera\n'),
      release('status: embargo\nembargo: "[LENGKAPI: waktu embargo]"\n'),
      release(''),
    ],
  },
  applies: ({ draft }) => draft.meta.embargo !== undefined || draft.meta.status === 'embargo',
  *check({ draft, settings, now }) {
    const { embargo: written, status, tanggal } = draft.meta;
    const at = (key: string): Span => draft.frontMatter?.yaml.locate([key]) ?? { start: 0, end: 0 };
    const advice = 'tulis misalnya 2026-08-19 10:00 WIB';
    if (written === undefined) {
      const message = `Rilis ini berstatus embargo, tetapi waktunya belum ada; isi \`embargo\`, ${advice}.`;
      yield { span: at('status'), message };
      return;
    }
    if (written.includes('[LENGKAPI')) return;
    const span = at('embargo');
    if (status === 'segera') {
      const message =
        'Isian `status` berisi segera, tetapi `embargo` juga diisi; hapus salah satunya.';
      yield { span, message };
      return;
    }
    const moment = parseZonedMoment(written);
    if (!moment) {
      yield { span, message: `Waktu embargo ini belum dapat dibaca; ${advice}.` };
    } else if (moment.zone === undefined && settings.zona === undefined) {
      yield {
        span,
        message: 'Embargo ini belum menyebut zona waktu; tambahkan WIB, WITA, atau WIT.',
      };
    } else if (tanggal && daysUntil(moment, tanggal) < 0) {
      const message = `Embargo ini berakhir sebelum tanggal rilis, ${formatDate(tanggal)}.`;
      yield { span, message };
    } else if (!tanggal && daysUntil(moment, now) < 0) {
      const atOnce = isWordFile(draft) ? '“UNTUK DISIARKAN SEGERA”' : '`status: segera`';
      const message = `Embargo ini sudah lewat; ganti waktunya, atau tulis ${atOnce}.`;
      yield { span, message, severity: 'warning' };
    }
  },
});
