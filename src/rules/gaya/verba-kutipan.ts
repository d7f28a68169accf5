import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSpeechTags, type SpeechTag } from '../../draft/speech-tags.ts';
import { SAYS } from '../../text/speech-verbs.ts';

/** Verbs that end what somebody says (KBBI VI: *pungkas*, akhir; *tutup*, mengakhiri). */
const CLOSING = /^(?:pungkas|tutup)$/u;
/** Verbs that add to what the same person said before. */
const ADDING = /^(?:imbuh|tambah|lanjut|sambung)$/u;
/** Verbs that give an order weight, and words of hope or thanks that need none. */
const FIRM = /^(?:tegas|tandas)$/u;
const SOFT = /(?<![a-zÀ-ɏ])(?:semoga|mudah-mudahan|terima kasih)(?![a-zÀ-ɏ])/u;
/** That somebody spoke before, quoted or not. */
const SAID_BEFORE = new RegExp(`(?<![a-zÀ-ɏ])(?:${SAYS}|menurut|kata)(?![a-zÀ-ɏ])`, 'u');
/** Verbs that may stand behind every quotation without being noticed. */
const NEUTRAL = /^(?:kata|ujar|ucap|tutur|jelas|sebut)$/u;
/** Verbs that judge the speaker, each with what it says of them (KBBI VI). */
const LOADED: Readonly<Record<string, string>> = {
  dalih: 'mencari-cari alasan',
  kilah: 'mengelak',
  klaim: 'mengaku tanpa bukti',
  sergah: 'membentak',
  sesumbar: 'membual',
  tuding: 'menuduh',
};
const LOADED_TAG = new RegExp(
  `^[,.]?\\s(?<word>(?<verb>${Object.keys(LOADED).join('|')})(?:nya)?)(?![a-zÀ-ɏ])`,
  'u',
);

/** From how many quotations on one verb is too often the same. */
const OFTEN = 5;

export const verbaKutipan: Rule = draftRule({
  id: 'gaya/verba-kutipan',
  severity: 'info',
  summary:
    'Kata kerja di belakang kutipan cocok dengan isinya: pungkas di akhir, imbuh sesudah yang pertama.',
  why: '“Pungkasnya” yang disusul kutipan lagi, atau “tegasnya” di belakang ucapan terima kasih, dibetulkan redaksi setiap kali.',
  exceptions:
    '“Kata”, “ujar”, “ucap”, dan “tutur” cocok di mana saja dan boleh berulang. Kutipan orang lain sesudah “pungkasnya” dibiarkan.',
  source: 'KBBI VI, lema “pungkas”, “imbuh”, “tegas”, “kilah”; kelaziman bahasa pers',
  kinds: ['rilis', 'teks'],
  examples: {
    wrong: [
      {
        text: '“Kami siap melayani warga,” «pungkas» Budi.\n\n“Loket dibuka sejak pagi hari,” kata Budi.',
      },
      {
        text: '“Kami siap melayani warga,” «pungkasnya».\n\n“Loket dibuka sejak pagi hari,” imbuhnya.',
      },
      { text: '“Loket dibuka sejak pagi hari,” «imbuh» Budi, camat di kota itu.' },
      { text: '“Terima kasih atas bantuan warga semua,” «tegasnya».' },
      { text: '“Kami kekurangan petugas hari itu,” «kilahnya».' },
    ],
    right: [
      '“Loket dibuka sejak pagi hari,” kata Budi.\n\n“Kami siap melayani warga,” pungkasnya.',
      '“Kami siap melayani warga,” pungkas Budi.\n\n“Saya datang sejak pagi hari,” kata Siti.',
      '“Loket dibuka sejak pagi hari,” kata Budi. “Ada enam petugas di sana,” imbuhnya.',
      'Budi menjelaskan aturan baru. “Loket dibuka sejak pagi hari,” tambahnya.',
      '“Kami siap melayani warga,” pungkas Camat Contoh.\n\n“Saya datang sejak pagi hari,” kata Lurah Contoh.',
      '“Semua petugas wajib berjaga malam ini,” tegas Budi.',
      '“Kami siap melayani warga,” pungkasnya.\n\nSementara itu, Camat Siti hadir. “Saya datang sejak pagi hari,” ujarnya.',
    ],
  },
  *check({ passages }) {
    const tags = passages.flatMap(findSpeechTags);
    for (const [index, tag] of tags.entries()) {
      const report =
        judgeClosing(passages, tag, tags[index + 1]) ??
        (index === 0 ? judgeAdding(passages, tag) : undefined) ??
        judgeFirm(tag);
      if (report) yield report;
    }
    yield* judgeVariety(tags);
    for (const passage of passages) yield* judgeLoaded(passage);
  },
});

/** A closing verb after which the same person goes on. */
function judgeClosing(
  passages: readonly Passage[],
  tag: SpeechTag,
  next: SpeechTag | undefined,
): Report | undefined {
  if (!CLOSING.test(tag.verb) || !next || !isSameSpeaker(passages, tag, next)) return undefined;
  return {
    ...exchange(tag, 'kata', 'ujar'),
    severity: 'warning',
    message: `Kutipan orang yang sama masih menyusul; “${written(tag)}” hanya untuk yang terakhir, di sini “${plain(tag, 'kata', 'ujar')}”.`,
  };
}

/** Whether the next quotation is of the same person: nobody else is named on the way to it. */
function isSameSpeaker(passages: readonly Passage[], tag: SpeechTag, next: SpeechTag): boolean {
  if (next.speaker !== undefined) {
    return tag.speaker !== undefined && isOneName(tag.speaker, next.speaker);
  }
  const between = textBetween(passages, tag, next);
  const own = new Set((tag.speaker ?? '').split(/\s/u));
  // A capital inside a sentence may name somebody else, who then speaks.
  return !Array.from(between.matchAll(/(?<=[a-z,]\s)[A-ZÀ-Þ][A-Za-zÀ-ɏ]+/gu)).some(
    ([name]) => !own.has(name),
  );
}

function textBetween(passages: readonly Passage[], tag: SpeechTag, next: SpeechTag): string {
  if (tag.passage === next.passage) return tag.passage.text.slice(tag.span.end, next.speech.start);
  const [from, to] = [passages.indexOf(tag.passage), passages.indexOf(next.passage)];
  const whole = passages.slice(from + 1, to).map(({ text }) => text);
  return [
    tag.passage.text.slice(tag.span.end),
    ...whole,
    next.passage.text.slice(0, next.speech.start),
  ].join('\n');
}

/** `Budi` and `Camat Budi Santoso`; `Camat Contoh` and `Lurah Contoh` may be two people. */
function isOneName(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [a.split(/\s/u), b.split(/\s/u)].sort(
    (one, other) => one.length - other.length,
  );
  return shorter.every((word) => longer.includes(word));
}

/** A verb that adds, behind the first thing that anybody says. */
function judgeAdding(passages: readonly Passage[], tag: SpeechTag): Report | undefined {
  if (!ADDING.test(tag.verb)) return undefined;
  const at = passages.indexOf(tag.passage);
  const before = [
    ...passages.slice(0, at).map(({ lower }) => lower),
    tag.passage.lower.slice(0, tag.speech.start),
  ];
  const quoted = passages.slice(0, at).some(({ quotes }) => quotes.length > 0);
  const isFirst = !quoted && tag.passage.speech[0] === tag.speech;
  if (!isFirst || before.some((text) => SAID_BEFORE.test(text))) return undefined;
  return {
    ...exchange(tag, 'kata', 'kata'),
    message: `Ini ucapan pertama di naskah; “${written(tag)}” untuk yang berikutnya, di sini “${plain(tag, 'kata', 'kata')}”.`,
  };
}

function judgeFirm(tag: SpeechTag): Report | undefined {
  const { passage, speech, verb } = tag;
  if (!FIRM.test(verb) || !SOFT.test(passage.lower.slice(speech.start, speech.end)))
    return undefined;
  return {
    ...exchange(tag, 'ujar', 'ujar'),
    message: `Ucapan ini harapan atau terima kasih, bukan ketegasan; tulis “${plain(tag, 'ujar', 'ujar')}”.`,
  };
}

/** Verbs that a release would not choose for its own people. */
function* judgeLoaded(passage: Passage): Generator<Report> {
  if (passage.role !== 'paragraph') return;
  for (const quote of passage.quotes) {
    const match = LOADED_TAG.exec(passage.lower.slice(quote.end, quote.end + 20));
    const { word = '', verb = '' } = match?.groups ?? {};
    if (!match) continue;
    const end = quote.end + match[0].length;
    const text = word.endsWith('nya') ? 'katanya' : 'kata';
    yield {
      ...replacement(passage, end - word.length, end, text, { safe: false }),
      message: `“${word}” berarti penuturnya ${LOADED[verb]}; tulis “${text}”.`,
    };
  }
}

/** One verb that draws the eye behind most quotations. */
function* judgeVariety(tags: readonly SpeechTag[]): Generator<Report> {
  const counts = new Map<string, SpeechTag[]>();
  for (const tag of tags) {
    counts.set(tag.verb, [...(counts.get(tag.verb) ?? []), tag]);
  }
  for (const [verb, same] of counts) {
    const last = same.at(-1);
    if (!last || NEUTRAL.test(verb) || same.length < OFTEN || same.length * 2 <= tags.length)
      continue;
    yield {
      span: last.passage.span(last.span.start, last.span.end),
      message: `“${verb}” dipakai di ${same.length} dari ${tags.length} kutipan; selingi dengan “kata”, “ujar”, atau “tutur”.`,
    };
  }
}

function written({ passage, span }: SpeechTag): string {
  return passage.text.slice(span.start, span.end);
}

/** The plain verb in the form of the tag: `kata Budi`, but `katanya`. */
function plain(tag: SpeechTag, named: string, own: string): string {
  return written(tag).endsWith('nya') ? `${own}nya` : named;
}

function exchange(tag: SpeechTag, named: string, own: string): ReturnType<typeof replacement> {
  const { passage, span } = tag;
  return replacement(passage, span.start, span.end, plain(tag, named, own), { safe: false });
}
