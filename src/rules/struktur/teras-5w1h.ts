import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { findLead } from '../../draft/lead.ts';
import type { Passage } from '../../draft/passage.ts';
import {
  LEAD_QUESTIONS,
  type LeadAnswers,
  type LeadQuestion,
  readLeadAnswers,
} from '../../facts/parts/lead-answers.ts';
import { oneOf } from '../../text/patterns.ts';

/** Questions whose answers have forms of their own, each with what to write. */
const ASKED: Readonly<Partial<Record<LeadQuestion, string>>> = {
  siapa: 'tulis pelakunya',
  kapan: 'tulis hari dan tanggalnya',
  'di mana': 'tulis tempatnya',
};

/** What is opened or closed on no one day. */
const NO_EVENT = oneOf(`
  peluang blokir pintu layanan pendaftaran lowongan ruang kesempatan akses
`);

/**
 * Verbs of what happens on a day, at a place. Of a policy, a figure or an opinion the date of the
 * release says enough.
 */
const EVENT = new RegExp(
  `(?<![a-zà-ɏ])(?:${[
    oneOf(`
      menggelar menghadiri menyalurkan menyerahkan mengunjungi meninjau menyelenggarakan
      mengadakan meresmikan memimpin melantik mengikuti melaksanakan menandatangani digelar
      diresmikan diadakan diselenggarakan dilaksanakan dilantik disalurkan diserahkan
      ditandatangani dihadiri diikuti
    `),
    // A hall or an event, and not `membuka peluang`.
    `(?:membuka|menutup|dibuka|ditutup)(?!\\s${NO_EVENT})`,
  ].join('|')})(?![a-zà-ɏ])`,
  'u',
);

/** What the answers are called. */
const NOUNS: Readonly<Record<LeadQuestion, string>> = {
  apa: 'peristiwa',
  siapa: 'pelaku',
  kapan: 'waktu',
  'di mana': 'tempat',
  mengapa: 'alasan',
  bagaimana: 'cara',
};

const release = (body: string): string => `---\njenis: rilis\njudul: Pemkot\n---\n${body}\n`;

export const teras5w1h: Rule = draftRule({
  id: 'struktur/teras-5w1h',
  severity: 'warning',
  summary: 'Dua paragraf pertama menjawab apa, siapa, kapan, di mana, mengapa, dan bagaimana.',
  why: 'Wartawan yang tidak menemukan waktu atau tempatnya harus menelepon, atau memilih rilis lain.',
  exceptions:
    'Yang dilaporkan hanya siapa, kapan, dan di mana, dan hanya bila teras memberitakan acara, misalnya “membuka” atau “menyalurkan”; kebijakan dan pendapat dibiarkan. Kota di awal teras menjawab di mana. Jawaban lainnya ditanyakan di daftar periksa.',
  source: 'Kelaziman berita: 5W+1H; daftar periksa siaran pers',
  kinds: ['rilis'],
  variants: ['umum', 'rilis-bersama'],
  checklist: 'Dua paragraf pertama menjawab apa, siapa, kapan, di mana, mengapa, dan bagaimana',
  examples: {
    wrong: [
      {
        text: release(
          '«»CONTOH – Pemkot Contoh menyalurkan bantuan untuk warga Kelurahan Melati.\n\nBantuan berupa beras dan minyak goreng.',
        ),
      },
      {
        text: release(
          '«»Pemkot Contoh menyalurkan bantuan, Rabu (19/8/2026).\n\nBantuan berupa beras dan minyak goreng.',
        ),
      },
      { text: release('«»Bantuan sudah disalurkan.\n\nIsinya beras dan minyak goreng.') },
    ],
    right: [
      release(
        'CONTOH, 19 Agustus 2026 – Pemkot Contoh menyalurkan bantuan, Rabu (19/8/2026).\n\nBantuan berupa beras.',
      ),
      release('Wali Kota Contoh membuka pelatihan di Balai Kota, Rabu (19/8/2026).'),
      release('MISALAN. Pemkab Misalan akan menggelar pemilihan kepala desa, Rabu (19/8/2026).'),
      release(
        'CONTOH – Warga Kelurahan Melati menerima bantuan beras.\n\nPenyaluran dimulai hari ini.',
      ),
      release('CONTOH – Mulai September 2026, warga tidak perlu lagi membawa fotokopi KTP.'),
      release('Sebanyak 75 peserta mengikuti pelatihan di aula kantor camat, kemarin.'),
      release('CONTOH – Selama dua hari, 120 guru belajar menulis.'),
      release('Pemkot Contoh mengusulkan tambahan anggaran Rp2 miliar.'),
      '---\njenis: rilis\nvarian: pernyataan\n---\nBantuan sudah disalurkan.\n',
      '---\njenis: brief\n---\nBantuan sudah disalurkan.\n',
    ],
  },
  *check(context) {
    const opening = findOpening(context);
    const [lead] = opening;
    if (!lead || !EVENT.test(lead.lower)) return;
    const answers = read(opening, context);
    const missing = LEAD_QUESTIONS.filter(
      (question) => ASKED[question] !== undefined && !answers.has(question),
    );
    if (missing.length === 0) return;
    const { start } = lead.wholeSpan;
    const advice = missing.map((question) => ASKED[question]).join(', ');
    const seen = answers.size === 0 ? '' : ` (yang terbaca: ${describe(answers)})`;
    yield {
      span: { start, end: start },
      message: `Dua paragraf pertama belum menjawab ${missing.map((question) => `“${question}”`).join(' dan ')}; ${advice}${seen}.`,
    };
  },
  remark(context) {
    const answers = read(findOpening(context), context);
    const open = LEAD_QUESTIONS.filter((question) => !answers.has(question));
    const parts = [
      describe(answers),
      ...open.map((question) => `${NOUNS[question]} belum terbaca`),
    ];
    return { note: parts.filter((part) => part !== '').join('; '), needsPerson: open.length > 0 };
  },
});

/** The lead and the paragraph after it. */
function findOpening({ draft, passages }: RuleContext): readonly Passage[] {
  const lead = findLead(draft, passages);
  if (!lead) return [];
  const after = passages.slice(passages.indexOf(lead) + 1);
  return [lead, ...after.filter(({ role }) => role === 'paragraph').slice(0, 1)];
}

/** The city of the front matter is printed before the lead. */
function read(opening: readonly Passage[], { draft }: RuleContext): LeadAnswers {
  const answers = readLeadAnswers(opening);
  const { kota } = draft.meta;
  return kota === undefined || answers.has('di mana')
    ? answers
    : new Map([...answers, ['di mana', kota]]);
}

/** `peristiwa “menyalurkan”, pelaku “Pemkot Contoh”`, in the order of the questions. */
function describe(answers: LeadAnswers): string {
  return LEAD_QUESTIONS.flatMap((question) => {
    const words = answers.get(question);
    return words === undefined ? [] : [`${NOUNS[question]} “${words}”`];
  }).join(', ');
}
