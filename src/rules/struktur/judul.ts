import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { isWordFile } from '../../draft/draft.ts';
import { HEADLINE_LIMITS } from '../../draft/headline-length.ts';
import { frontMatterStart } from '../../draft/lead.ts';
import type { Passage } from '../../draft/passage.ts';
import { isNews } from '../../draft/release-variants.ts';
import { oneOf } from '../../text/patterns.ts';

/** A headline in capitals of fewer words may be a name or an acronym. */
const FEWEST_WORDS_IN_CAPITALS = 3;
/** Openings that name an event instead of telling what came of it. */
const EVENT_NAME = new RegExp(
  `^${oneOf(`
    kegiatan acara pembukaan penutupan pelaksanaan penyelenggaraan peringatan peresmian pelantikan
    penandatanganan penyerahan penyaluran upacara rapat sosialisasi kunjungan pelatihan bimbingan
    bimtek lokakarya seminar sidang apel silaturahmi laporan
  `)}(?![a-zà-ɏ])`,
  'u',
);

/** Nouns in `-i`, which is no suffix there; those in `-si` and the like are told by their end. */
const NOUN_IN_I = oneOf(`
  bupati menteri negeri hari sehari petani industri ekonomi energi santri polri tni bali kali seni
  puteri putri abdi jambi ini
`);

/** What headlines say with a verb without its prefix, or with an adverb of the sentence. */
const PLAIN_VERB = oneOf(`
  gelar buka tutup raih tinjau terima jadi hadir ikut capai bahas bagi ajak lantik lepas sambut tanam
  catat dorong minta harap mulai masuk naik turun tembus perkuat percepat pererat tekan cegah jaga
  siap resmi sukses berakhir pakai dapat bantu bangun kunjungi sasar jawab latih libatkan pecahkan
  rampung tuntas meriah sepakat tetap kini kembali akan bisa tidak bukan
`);

/** A word that may be a verb: one with its prefix or `-kan`, or with `-i` and no noun. */
const MAYBE_VERB = new RegExp(
  `(?<![a-zà-ɏ])(?:${[
    // `membuka`, `dihadiri`.
    '(?:me|ber|di|ter)[a-z]{4,}',
    // `salurkan`.
    '[a-z]{3,}kan',
    // `hadiri`, and not `bupati` or `sosialisasi`.
    `(?!(?:${NOUN_IN_I}|[a-z]*[aeiounkp]si)(?![a-z]))[a-z]{3,}i`,
    PLAIN_VERB,
  ].join('|')})(?![a-zà-ɏ])`,
  'u',
);

/** `Peringatan Hari Ibu, Panitia Gaet Kaum Muda`: what the event was the occasion of. */
const CLAUSE_BEHIND = /, (?!dan |serta )[a-zà-ɏ]+(?: [a-zà-ɏ\d-]+){2,}$/u;

const release = (headline: string): string => `---\njenis: rilis\njudul: ${headline}\n---\nIsi.\n`;

export const judul: Rule = draftRule({
  id: 'struktur/judul',
  severity: 'warning',
  summary:
    'Rilis berjudul: satu kalimat pendek berkata kerja, tanpa titik atau tanda seru, tidak seluruhnya huruf besar.',
  why: 'Redaksi memilih rilis dari judulnya; judul yang panjang, berhuruf besar semua, atau berseru harus mereka tulis ulang.',
  exceptions:
    'Singkatan berhuruf besar dan tanda seru di dalam judul, misalnya pada slogan bertanda petik, dibiarkan.',
  source:
    'Kelaziman siaran pers: judul berkata kerja, 5–14 kata; yang dilaporkan baru di atas 16 kata atau 100 karakter',
  kinds: ['rilis'],
  checklist: 'Judul pendek, tanpa titik atau tanda seru, tidak seluruhnya huruf besar',
  examples: {
    wrong: [
      { text: '«---»\njenis: rilis\n---\nIsi.\n' },
      { text: release('«PEMKOT CONTOH GELAR PELATIHAN»') },
      { text: release('«Kegiatan Pembukaan Magang Kabupaten Contoh»') },
      { text: release('«Rapat Evaluasi, Sosialisasi, dan Pelatihan Relawan Contoh»') },
      { text: release('Pemkot Contoh Gelar Pelatihan Humas«.»') },
      { text: release('Pemkot Contoh Gelar Pelatihan Humas«!»') },
      {
        text: release(
          '«Pemerintah Kota Contoh melalui Dinas Kominfo Gelar Pelatihan Komunikasi Publik bagi ASN dan Wartawan dari Lima Daerah»',
        ),
      },
    ],
    right: [
      release('Pemkot Contoh Gelar Pelatihan Humas'),
      release('Pembukaan MTQ Kabupaten Contoh Meriah'),
      release('Rapat Koordinasi Hasilkan Tiga Kesepakatan'),
      release('Peringatan Hari Ibu, Panitia Gaet Kaum Muda'),
      '---\njenis: rilis\nvarian: undangan\njudul: Peresmian Pasar Pagi Kota Contoh\n---\nIsi.\n',
      release('PPID UTAMA'),
      release('KPK dan BPK Periksa APBD 2026'),
      release('Siapa Berhak Menerima Bantuan?'),
      release('Camat Contoh Luncurkan Gerakan “Ayo Membaca!”'),
      release('Pemkot Contoh Salurkan Rp2 M dan 15 Ton Beras ke 9 RW di Tepi Kali'),
      release('Layanan KTP Dibuka di RT.01'),
      '---\njenis: rilis\n---\n# Pemkot Contoh Gelar Pelatihan\n\nIsi.\n',
      '---\njenis: brief\n---\nIsi.\n',
      release('"[LENGKAPI: judul]"'),
    ],
  },
  *check(context) {
    const headline = findHeadline(context);
    if (headline) {
      yield* judge(headline);
      if (isNews(context.draft) && !headline.text.includes('[LENGKAPI')) yield* judgeVerb(headline);
      return;
    }
    yield {
      span: frontMatterStart(context.draft),
      message: isWordFile(context.draft)
        ? 'Rilis ini belum berjudul; tulis judulnya di atas teras, bergaya Judul atau tebal.'
        : 'Rilis ini belum berjudul; isi `judul` di bagian depan.',
      severity: 'error',
    };
  },
});

function findHeadline({ passages, draft }: RuleContext): Passage | undefined {
  const isTitle = ({ node }: Passage): boolean => node?.kind === 'heading' && node.depth === 1;
  return draft.meta.judul === undefined
    ? passages.find(isTitle)
    : passages.find(({ role }) => role === 'headline');
}

/** A headline that only names an event; one in capitals is told so first. */
function* judgeVerb({ lower, words, wholeSpan }: Passage): Generator<Report> {
  const opening = EVENT_NAME.exec(lower);
  if (!opening || words.length < FEWEST_WORDS_IN_CAPITALS) return;
  const rest = lower.slice(opening[0].length);
  if (MAYBE_VERB.test(rest) || CLAUSE_BEHIND.test(rest)) return;
  yield {
    span: wholeSpan,
    message:
      'Judul ini baru menamai acaranya; tulis siapa melakukan apa, misalnya “Pemkot Contoh Buka 120 Kuota Magang”.',
    severity: 'info',
  };
}

function* judge(headline: Passage): Generator<Report> {
  const { text, wholeSpan } = headline;
  if (text.includes('[LENGKAPI')) return;
  const excess = describeExcess(headline);
  if (isInCapitals(headline)) {
    const long = excess === undefined ? '' : ` Ringkas juga: ${excess}.`;
    yield {
      span: wholeSpan,
      message: `Judul ini seluruhnya huruf besar; tulis huruf besar di awal setiap kata saja.${long}`,
    };
  } else if (excess !== undefined) {
    yield { span: wholeSpan, message: `Judul ini terlalu panjang: ${excess}.` };
  }
  if (!/[^.]\.$|!$/u.test(text)) return;
  const mark = text.endsWith('!') ? 'tanda seru' : 'titik';
  yield {
    span: headline.span(text.length - 1, text.length),
    message: `Judul tidak diakhiri ${mark}; hapus ${mark}nya.`,
  };
}

function isInCapitals({ text, words }: Passage): boolean {
  return (
    words.length >= FEWEST_WORDS_IN_CAPITALS && /[A-ZÀ-Þ]/u.test(text) && !/[a-zß-ÿ]/u.test(text)
  );
}

/** `18 kata (paling banyak 16)`: how far a headline goes over its measures, if it does. */
function describeExcess({ text, words }: Passage): string | undefined {
  const most = HEADLINE_LIMITS;
  const parts = [
    ...(words.length > most.words ? [`${words.length} kata (paling banyak ${most.words})`] : []),
    ...(text.length > most.characters
      ? [`${text.length} karakter (paling banyak ${most.characters})`]
      : []),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}
