import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { findNewsStart } from '../../draft/dateline.ts';
import { bodyStart, findLead } from '../../draft/lead.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { readContactTexts } from '../../facts/contacts/contacts.ts';
import { type FormPart, findMissingParts } from '../../facts/parts/form-parts.ts';
import { lowerCase } from '../../text/case.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';
import { lowerWords } from '../../text/words.ts';

/** Words that say that a claim is not so, or not known to be so. */
const DENIAL = new RegExp(
  `(?<![a-zà-ɏ])${oneOf(`
    hoaks tidak bukan bohong keliru salah palsu menyesatkan disinformasi misinformasi malinformasi
    belum hanya tetap cek_fakta klarifikasi bantah membantah tepis menepis luruskan meluruskan
    waspada diverifikasi verifikasi
  `)}(?![a-zà-ɏ])`,
  'u',
);

/** Openings that repeat the rumour before the reader knows better. */
const RUMOUR_FIRST = anyOf(
  // `Baru-baru ini telah beredar`
  /^(?:baru-baru ini |belakangan (?:ini )?|saat ini )?(?:telah )?(?:beredar|viral|ramai|tersebar)(?![a-zà-ɏ])/u,
  // `Sebuah video`, `Pesan berantai`
  /^(?:sebuah (?:video|pesan|unggahan|foto|kabar|informasi)|(?:sebuah )?pesan berantai)(?![a-zà-ɏ])/u,
  // `Di media sosial`
  /^(?:di|melalui) (?:media sosial|whatsapp|grup)(?![a-zà-ɏ])/u,
);

const PARTS: readonly FormPart[] = [
  {
    name: 'penilaian atas kabar itu (hoaks, disinformasi, misinformasi, malinformasi, keliru, atau sedang diverifikasi)',
    shown:
      /(?<![a-zà-ɏ])(?:hoaks|disinformasi|misinformasi|malinformasi|tidak benar|bohong|keliru|palsu|menyesatkan|tidak tepat|tidak terbukti|(?:sedang|masih) (?:di)?verifikasi)(?![a-zà-ɏ])/u,
  },
  {
    name: 'dasar faktanya (data, dokumen, atau pejabat yang memastikan)',
    shown:
      /(?<![a-zà-ɏ])(?:berdasarkan|menurut|data|catatan|dokumen|surat|hasil (?:pemeriksaan|pengecekan|penelusuran)|memastikan|dipastikan|mengonfirmasi|menegaskan|kata|ujar|jelas(?:nya)?)(?![a-zà-ɏ])/u,
  },
];
const CHANNEL: FormPart = {
  name: 'tempat kabar itu beredar (`klaim: kanal`)',
  shown:
    /(?<![a-zà-ɏ])(?:whatsapp|facebook|instagram|tiktok|telegram|youtube|twitter|media sosial|grup|akun|unggahan|pesan berantai|laman|situs|selebaran)(?![a-zà-ɏ])/u,
};
/** Where people may ask, without number or address. */
const REPORT =
  /(?<![a-zà-ɏ])(?:lapor|melapor|melaporkan|aduan|pengaduan|pusat panggilan|call center|112|tanyakan|bertanya|menghubungi|hubungi)(?![a-zà-ɏ])/u;
/** Services whose addresses hide where they lead. */
const SHORT_LINK =
  /^(?:bit\.ly|s\.id|tinyurl\.com|cutt\.ly|rb\.gy|t\.ly|shorturl\.at|linktr\.ee)$/u;
/** The sentence tells what the rumour says. */
const OF_RUMOUR =
  /(?<![a-zà-ɏ])(?:beredar|berantai|hoaks|palsu|penipu(?:an)?|bohong|berbunyi|mencatut|mengatasnamakan)(?![a-zà-ɏ])/u;
/** Of the claim's longer words that stand in the headline, from when on it repeats the claim. */
const REPEATED = 0.6;
const SHORTEST_WORD = 4;

const head = (rest: string): string =>
  `---\njenis: rilis\nvarian: klarifikasi\nklaim: { isi: Air leding berhenti mengalir tiga hari, kanal: grup WhatsApp, tanggal: 2026-08-18 }\n${rest}---\n`;
const GOOD = `Air leding mengalir seperti biasa di seluruh kota, menurut catatan PDAM.\n\nKabar itu hoaks. Warga dapat bertanya ke 112.\n`;

export const isiKlarifikasi: Rule = draftRule({
  id: 'struktur/isi-klarifikasi',
  severity: 'warning',
  summary:
    'Klarifikasi mendahulukan fakta, menilai kabarnya tanpa menyalin tautannya, dan menyebut kapan dan di mana kabar itu beredar serta tempat bertanya.',
  why: 'Pembaca mengingat kalimat pertama; bila itu hoaksnya, klarifikasi ikut menyebarkannya.',
  exceptions:
    'Kabar yang diulang di judul dibiarkan bila judul itu sekaligus membantahnya. Kanal, tanggal, dan penilaian boleh di bagian depan (`klaim`).',
  source: 'Kelaziman cek fakta: fakta dahulu, kabar sekali, lalu fakta lagi',
  kinds: ['rilis'],
  variants: ['klarifikasi'],
  checklist: 'Klarifikasi mendahulukan fakta dan menilai kabarnya',
  examples: {
    wrong: [
      { text: `${head('judul: «Air Leding Berhenti Mengalir Tiga Hari»\n')}${GOOD}` },
      {
        text: `${head('judul: Air Leding Tetap Mengalir\n')}«Beredar» kabar bahwa air berhenti. Kabar itu hoaks menurut PDAM. Lapor ke 112.\n`,
      },
      {
        text: `${head('judul: Air Leding Tetap Mengalir\n')}«»Air mengalir seperti biasa.\n\nWarga tenang.\n`,
      },
      {
        text: `---\njenis: rilis\nvarian: klarifikasi\njudul: Air Leding Tetap Mengalir\n---\n«»${GOOD}`,
      },
      {
        text: `${head('judul: Air Leding Tetap Mengalir\n')}${GOOD}\nPesan yang beredar meminta warga mendaftar di «bit.ly»/air-gratis.\n`,
      },
    ],
    right: [
      `${head('judul: Air Leding Tetap Mengalir\n')}${GOOD}`,
      `${head('judul: Air Leding Tetap Mengalir\n')}${GOOD}\nJadwal resmi ada di s.id/jadwal-air.\n`,
      `${head('judul: Hoaks, Kabar Air Leding Berhenti Mengalir Tiga Hari\n')}${GOOD}`,
      `${head('judul: Tidak Benar Air Leding Berhenti Mengalir\n')}${GOOD}`,
      '---\njenis: rilis\nvarian: klarifikasi\njudul: Air Leding Tetap Mengalir\n---\nAir mengalir, menurut PDAM.\n\nKabar di grup WhatsApp sejak Selasa, 18 Agustus 2026, itu keliru. Lapor ke (0717) 555010.\n',
      `${head('judul: "[LENGKAPI: judul]"\n')}[LENGKAPI: faktanya]\n`,
      '---\njenis: rilis\njudul: Air Leding Berhenti Mengalir\n---\nBeredar kabar.\n',
    ],
  },
  *check(context) {
    const { draft, passages } = context;
    yield* judgeHeadline(context);
    const lead = findLead(draft, passages);
    if (!lead || passages.some(({ text }) => text.includes('[LENGKAPI'))) return;
    const start = findNewsStart(lead);
    const rumour = RUMOUR_FIRST.exec(lead.lower.slice(start));
    if (rumour) {
      yield {
        span: lead.span(start, start + rumour[0].length),
        message:
          'Klarifikasi ini dibuka dengan kabarnya; tulis dulu faktanya, lalu kabar itu sekali saja.',
      };
    }
    yield* judgeLinks(context);
    const missing = findMissing(context);
    if (missing.length === 0) return;
    const at = bodyStart(draft);
    const message = `Klarifikasi ini belum memuat ${missing.join(', ')}.`;
    yield { span: { start: at, end: at }, message };
  },
});

function* judgeHeadline({ draft, passages }: RuleContext): Generator<Report> {
  const headline = passages.find(({ role }) => role === 'headline');
  const { klaim } = draft.meta;
  if (!headline || !klaim || DENIAL.test(headline.lower)) return;
  const claimed = longWords(klaim.isi);
  const titled = new Set(longWords(headline.text));
  const repeated = claimed.filter((word) => titled.has(word)).length;
  if (claimed.length === 0 || repeated / claimed.length < REPEATED) return;
  yield {
    span: headline.wholeSpan,
    message:
      'Judul ini mengulang kabar yang diluruskan; tulis faktanya, atau sebut kabar itu hoaks.',
  };
}

/** Links of the rumour that the clarification hands on. */
function* judgeLinks(context: RuleContext): Generator<Report> {
  for (const { passage, mentions } of readContactTexts(context)) {
    if (!passage) continue;
    for (const { value, start, end } of mentions) {
      if (!SHORT_LINK.test(value)) continue;
      const sentence = sentenceAt(passage, start);
      if (!OF_RUMOUR.test(passage.lower.slice(sentence.start, sentence.end))) continue;
      yield {
        span: passage.span(start, end),
        message: 'Tautan dari kabar itu ikut tersebar; tulis “sebuah tautan” saja.',
      };
    }
  }
}

function longWords(text: string): readonly string[] {
  const words = lowerWords(lowerCase(text));
  return words.filter((word) => word.length >= SHORTEST_WORD);
}

function findMissing(context: RuleContext): readonly string[] {
  const { passages, draft } = context;
  const { klaim } = draft.meta;
  const body = passages.filter(({ node }) => node !== undefined);
  const parts = findMissingParts(body, klaim?.label === undefined ? PARTS : PARTS.slice(1));
  const channel = klaim?.kanal === undefined ? findMissingParts(body, [CHANNEL]) : [];
  const lead = findLead(draft, passages);
  // The day in front of the lead is that of the release.
  const isDated =
    klaim?.tanggal !== undefined ||
    body.some((one) => one.dates.some(({ start }) => one !== lead || start >= findNewsStart(one)));
  const hasContact =
    body.some(({ lower }) => REPORT.test(lower)) ||
    readContactTexts(context).some(({ passage, mentions }) => passage && mentions.length > 0);
  return [
    ...[...parts, ...channel].map(({ name }) => name),
    ...(isDated ? [] : ['tanggal kabar itu beredar (`klaim: tanggal`)']),
    ...(hasContact ? [] : ['tempat warga bertanya atau melapor']),
  ];
}
