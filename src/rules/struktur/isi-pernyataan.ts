import { formatDate } from '../../calendar/date.ts';
import { daysUntil, parseZonedMoment } from '../../calendar/zoned-moment.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { bodyStart } from '../../draft/lead.ts';
import { type FormPart, findMissingParts, partNames } from '../../facts/parts/form-parts.ts';
import { anyOf } from '../../text/patterns.ts';

const PARTS: readonly FormPart[] = [
  {
    name: 'Yang sudah diketahui',
    shown:
      /(?<![a-zà-ɏ])(?:(?:sudah|telah|kami) (?:di)?(?:ketahui|pastikan)|dipastikan|terkonfirmasi|fakta sementara|hingga (?:saat ini|pukul))(?![a-zà-ɏ])/u,
  },
  {
    name: 'Yang belum diketahui',
    shown: anyOf(
      // `belum diketahui`, `belum kami`
      /(?<![a-zà-ɏ])belum (?:(?:di|dapat|ada|bisa|ter)[a-z]*|kami)/u,
      // `masih diselidiki`, `sedang mendata`
      /(?<![a-zà-ɏ])(?:masih|sedang) di(?:selidiki|data|himpun|kumpulkan|telusuri|verifikasi|periksa|identifikasi|dalami)/u,
      /(?<![a-zà-ɏ])(?:masih|sedang) dalam (?:penyelidikan|pendataan|penanganan)/u,
      /(?<![a-zà-ɏ])(?:masih|sedang) (?:menyelidiki|mendata|menghimpun|mengumpulkan|menelusuri|menunggu)/u,
    ),
  },
];
/** That another statement follows, and when. */
const NEXT =
  /(?<![a-zà-ɏ])(?:berikutnya|selanjutnya|pembaruan|perkembangan (?:terbaru|lebih lanjut)|kembali (?:disampaikan|menyampaikan))(?![a-zà-ɏ])/u;
const TIME =
  /\d{1,2}[.:]\d{2}|setiap (?:\S+ )?(?:jam|pukul)|paling lambat|(?:besok|sore|malam|siang|pagi) (?:ini|nanti)/u;

const statement = (head: string, body: string): string =>
  `---\njenis: rilis\nvarian: pernyataan\njudul: Kebakaran Pasar\ntanggal: 2026-08-19\n${head}---\n${body}\n`;
const KNOWN =
  'Yang sudah diketahui: api padam pukul 05.10 WIB.\n\nPenyebabnya masih diselidiki kepolisian.';

export const isiPernyataan: Rule = draftRule({
  id: 'struktur/isi-pernyataan',
  severity: 'warning',
  summary:
    'Pernyataan sementara memuat apa yang diketahui, apa yang belum, dan kapan pernyataan berikutnya.',
  why: 'Kekosongan diisi kabar lain; wartawan menunggu bila tahu sampai kapan harus menunggu.',
  exceptions: 'Waktu berikutnya boleh di bagian depan (`pembaruan`) atau di badan naskah.',
  source: 'Kelaziman komunikasi krisis: tahu, belum tahu, berikutnya',
  kinds: ['rilis'],
  variants: ['pernyataan'],
  checklist: 'Pernyataan memuat yang diketahui, yang belum, dan waktu berikutnya',
  examples: {
    wrong: [
      { text: statement('', '«»Api padam.\n\nPernyataan berikutnya pukul 10.00 WIB.') },
      { text: statement('', `«»${KNOWN}`) },
      { text: statement('pembaruan: «besok»\n', KNOWN) },
      { text: statement('pembaruan: «2026-08-18 10:00 WIB»\n', KNOWN) },
    ],
    right: [
      statement('pembaruan: 2026-08-19 10:00 WIB\n', KNOWN),
      statement('', `${KNOWN}\n\nPernyataan berikutnya disampaikan pukul 10.00 WIB.`),
      statement('', `${KNOWN}\n\nPembaruan disampaikan setiap dua jam.`),
      statement(
        'pembaruan: 2026-08-19 10:00 WIB\n',
        'Hingga pukul 06.00 WIB tidak ada korban jiwa.\n\nJumlah kerugian belum dapat dihitung.',
      ),
      statement('pembaruan: "[LENGKAPI: waktu]"\n', '[LENGKAPI: isi]'),
      '---\njenis: rilis\n---\nApi padam.\n',
    ],
  },
  *check({ draft, passages }) {
    const body = passages.filter(({ node }) => node !== undefined);
    if (body.some(({ text }) => text.includes('[LENGKAPI'))) return;
    const { pembaruan, tanggal } = draft.meta;
    const start = bodyStart(draft);
    const saysNext =
      pembaruan !== undefined || body.some(({ lower }) => NEXT.test(lower) && TIME.test(lower));
    const missing = [
      ...findMissingParts(body, PARTS),
      ...(saysNext
        ? []
        : [{ name: 'Pernyataan berikutnya, dengan pukul dan zona waktu', shown: NEXT }]),
    ];
    if (missing.length > 0) {
      const message = `Pernyataan ini belum memuat ${partNames(missing)}.`;
      yield { span: { start, end: start }, message };
    }
    const span = draft.frontMatter?.yaml.locate(['pembaruan']);
    if (pembaruan === undefined || !span) return;
    const moment = parseZonedMoment(pembaruan);
    if (!moment) {
      const message = 'Waktu ini belum dapat dibaca; tulis misalnya 2026-08-19 10:00 WIB.';
      yield { span, message };
    } else if (tanggal && daysUntil(moment, tanggal) < 0) {
      const message = `Waktu ini mendahului tanggal naskah, ${formatDate(tanggal)}.`;
      yield { span, message, severity: 'error' };
    }
  },
});
