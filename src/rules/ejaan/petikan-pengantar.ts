import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { capitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import { SAID, SAYS } from '../../text/speech-verbs.ts';
import { textBefore } from '../../text/text-before.ts';
import { findWords } from '../../text/words.ts';

/** Shorter quotations may be names and terms; behind a comma they are speech already with fewer. */
const FEWEST_WORDS = { bare: 4, comma: 3 };

/** So many words are speech whatever they end with. */
const CERTAIN_WORDS = 10;

/** The verb that introduces a quotation, with the comma if there is one. */
const INTRODUCED = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:(?:${SAID})nya|${SAYS}|bertanya)(?<comma>[,:]?)\\s$`,
  'iu',
);

/**
 * Who speaks, without a mark before what is said: `…,” kata Camat Budi “`, `Ujar Camat Budi “`. Roots
 * of speaking are nouns elsewhere: `membacakan pesan Bupati “Jaga desa!”`.
 */
const SPEAKER = new RegExp(
  `(?:(?<said>["”] ?)(?:${SAID})|(?:^|[.!?]["”]? )(?:Kata|Ujar|Tutur|Ucap))(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'.]*){1,9}\\s$`,
  'u',
);

/** `…,” kata Camat, “`, `…,” kata Camat Budi. “`: the speaker of what went before goes on. */
const GOES_ON = new RegExp(
  `,["”] ?(?:${SAID})(?:nya)?(?:[ ,][^"“”!?]{0,80})?(?<mark>[,.])\\s$`,
  'u',
);

/** So much of a sentence is in small letters; titles and slogans have more capitals. */
const SMALL_SHARE = 0.75;

export const petikanPengantar: Rule = draftRule({
  id: 'ejaan/petikan-pengantar',
  severity: 'warning',
  summary:
    'Petikan langsung didahului koma, dibuka dengan huruf kapital, dan ditutup titik di dalam petik: Camat berkata, “Kami siap.”',
  why: 'Koma dan huruf kapital memberi tahu pembaca bahwa kalimat orang lain dimulai di situ.',
  exceptions:
    'Hanya petikan empat kata atau lebih yang berupa kalimat utuh; istilah, judul, tema, dan lanjutan petikan yang terpotong dibiarkan.',
  source: 'EYD V III.B butir 7 (tanda koma) dan I.F (huruf kapital pada petikan langsung)',
  examples: {
    wrong: [
      { text: 'Bupati «mengatakan "kita» akan menilai kinerja OPD setiap triwulan"' },
      {
        text: 'Camat «mengatakan» “Kami siap melayani warga.”',
        fixed: 'Camat mengatakan, “Kami siap melayani warga.”',
      },
      {
        text: 'Camat «mengatakan» “Pelatihan ini berguna bagi warga«”.» Ia «berkata» “Kami siap melayani warga«”.»',
        fixed:
          'Camat mengatakan, “Pelatihan ini berguna bagi warga.” Ia berkata, “Kami siap melayani warga.”',
      },
      {
        text: '«Katanya» "Petugas siap melayani warga sejak pagi!"',
        fixed: 'Katanya, "Petugas siap melayani warga sejak pagi!"',
      },
      {
        text: 'Camat «mengatakan» “Pelatihan ini berguna bagi semua warga yang tinggal di sekitar sungai”',
        fixed:
          'Camat mengatakan, “Pelatihan ini berguna bagi semua warga yang tinggal di sekitar sungai”',
      },
      { text: 'Ujar Camat Budi «Santoso» “Kami siap melayani semua warga.”' },
      { text: '“Kami siap,” kata «Camat» “Semua petugas sudah berlatih sejak pagi.”' },
      { text: 'Camat berkata, “«kami» siap melayani warga.”' },
      { text: 'Camat mengimbau, “«waspadalah» terhadap penipuan.”' },
      {
        text: 'Siti bertanya, “Siapa yang siap melayani?«”.»',
        fixed: 'Siti bertanya, “Siapa yang siap melayani?”',
      },
      {
        text: 'Camat berkata, “Kami siap melayani warga«”.»',
        fixed: 'Camat berkata, “Kami siap melayani warga.”',
      },
      {
        text: '“Kami siap,” kata Camat, “melayani semua warga«”.» “Kami berjaga,” katanya. “Kami juga melayani warga desa«”.»',
        fixed:
          '“Kami siap,” kata Camat, “melayani semua warga.” “Kami berjaga,” katanya. “Kami juga melayani warga desa.”',
      },
    ],
    right: [
      '“Kami siap,” kata Camat dalam acara “Sapa warga desa”. “Kami berjaga,” kata Budi, “Si Raja Kopi”. “Kami siap,” katanya. “Sapa Warga Desa”.',
      '“Kami siap,” kata Camat, “kapan saja”, lalu ia pulang. “Kami siap,” katanya. “Kami juga melayani” menjadi semboyannya.',
      'Ia mengatakan “kami siap” kepada wartawan. Camat menyebut “kita adalah satu keluarga besar” sebagai semboyan desa itu.',
      'Camat berkata, “Kami siap melayani warga.”',
      '“Kami siap,” katanya, “karena semua petugas sudah berlatih.”',
      '“Kami siap,” kata Camat Budi. “Semua petugas sudah berlatih.” Ujar Camat Budi, “Kami siap melayani warga.”',
      '“Kami siap,” kata Budi “Si Raja Kopi” Santoso. Lagu itu, kata Siti “Ayu” Lestari, berjudul “Kita semua bersaudara!”',
      'Ia membacakan pesan Bupati “Jaga kebersihan desa dan sungai!” Rapat menutup lanjut Program “Sapa warga di setiap desa,” yang lama.',
      'Menurut kata Budi “kami siap melayani warga” tidak cukup. Itu kata Camat di acara “Ayo melayani semua warga!”',
      'Camat menyebut “kota yang tangguh dan ramah” dalam pidatonya.',
      'Camat mengatakan “siap melayani warga kapan saja” di depan wartawan.',
      'Ia menyatakan “Kota Layak Huni bagi Semua” sebagai tema.',
      'Camat mengatakan: “Kami siap melayani warga.”',
      'Camat berkata, “… kami siap melayani warga.”',
      'Ia bertanya, “Siapa yang siap melayani warga?”',
      'Petugas berpesan “jangan”. Peserta berkata “Salam Sehat untuk Semua”.',
      'Ia berkata “siap melayani warga kapan saja”. Ia menyebut “Gerakan Ayo Melayani Warga Contoh”.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const [index, quote] of passage.quotes.entries()) {
        yield* judge(passage, quote, passage.quotes[index - 1]);
      }
    }
  },
});

function* judge(passage: Passage, quote: Span, before: Span | undefined): Generator<Report> {
  const { text } = passage;
  const lead = textBefore(text, quote.start);
  const introduced = INTRODUCED.exec(lead);
  if (!introduced) {
    yield* partSpeaker(passage, quote, lead);
    const outside = goesOn(passage, quote, lead);
    if (outside) yield outside;
    return;
  }
  const said = text.slice(quote.start, quote.end);
  const first = /^.([A-Za-zÀ-ɏ]+)/u.exec(said)?.[1];
  if (first === undefined) return;
  if (introduced.groups?.['comma'] === '') {
    yield* addComma(passage, quote, introduced[0].trimEnd());
    return;
  }
  const outside = stopOutside(passage, quote);
  if (outside) yield outside;
  if (outside || !isWhole(said, 'comma')) return;
  if (!/^[a-zß-ÿ]/u.test(first) || continues(text, quote, before)) return;
  const start = quote.start + 1;
  yield {
    ...replacement(passage, start, start + first.length, capitalise(first)),
    message: `Petikan langsung dibuka dengan huruf kapital: “${capitalise(first)} …”.`,
  };
}

/** `Camat berkata “Kami siap.”`, also with the stop outside: the comma behind the verb. */
function* addComma(passage: Passage, quote: Span, verb: string): Generator<Report> {
  const said = passage.text.slice(quote.start, quote.end);
  if (!/^.[A-ZÀ-Þ]/u.test(said)) {
    if (isSmallSpeech(passage, quote)) yield* raiseSpeech(passage, quote, verb);
    return;
  }
  const outside = isProse(said) ? stopOutside(passage, quote) : undefined;
  const isLong = isProse(said) && findWords(said).length >= CERTAIN_WORDS;
  if (!outside && !isLong && !isWhole(said, 'bare')) return;
  const start = quote.start - verb.length - 1;
  yield {
    ...replacement(passage, start, start + verb.length, `${verb},`),
    message: `Sesudah “${verb}”, sebelum petikan langsung, ada koma.`,
  };
  if (outside) yield outside;
}

/** `Camat berkata "kita akan menggelar apel"`: somebody speaks of himself, to the end of the sentence. */
function isSmallSpeech({ text, sentences }: Passage, { start, end }: Span): boolean {
  const said = text.slice(start, end);
  const isOwn = /^.(?:kita|kami|saya|jangan|mari|ayo|semoga|alhamdulillah) [a-z]/u.test(said);
  if (!isOwn || findWords(said).length < CERTAIN_WORDS / 2) return false;
  const rest = text.slice(end, sentences.find((sentence) => sentence.end > start)?.end ?? end);
  return /^[.!]?\s*$/u.test(rest);
}

function* raiseSpeech(passage: Passage, { start }: Span, verb: string): Generator<Report> {
  const from = start - verb.length - 1;
  const [first = ''] = /^[a-z]+/u.exec(passage.text.slice(start + 1)) ?? [];
  const mark = passage.text.charAt(start);
  yield {
    ...replacement(
      passage,
      from,
      start + 1 + first.length,
      `${verb}, ${mark}${capitalise(first)}`,
      {
        safe: false,
      },
    ),
    message: `Petikan langsung didahului koma dan dibuka dengan huruf kapital: “${verb}, ${mark}${capitalise(first)} …”.`,
  };
}

/** `kata Camat “Kami siap.”`: a comma behind the speaker, or a stop when another quotation goes before. */
function* partSpeaker(passage: Passage, { start, end }: Span, lead: string): Generator<Report> {
  const said = passage.text.slice(start, end);
  const speaker = SPEAKER.exec(lead);
  if (!speaker || !/^.[A-ZÀ-Þ]/u.test(said) || !isWhole(said, 'bare') || !isProse(said)) return;
  const name = passage.wordsIn({ start: start - speaker[0].length, end: start }).at(-1);
  if (!name || name.end !== start - 1) return;
  const isOver = speaker.groups?.['said'] !== undefined;
  yield {
    ...replacement(passage, name.start, name.end, `${name.text}${isOver ? '.' : ','}`, {
      safe: false,
    }),
    message: isOver
      ? `Sesudah “${name.text}” kalimat berakhir; tulis titik sebelum petikan berikutnya.`
      : `Sesudah nama penutur, sebelum petikan langsung, ada koma: “${name.text},”.`,
  };
}

/** What is quoted, with a full stop before the closing mark. */
function stopped(said: string): string {
  return `${said.slice(0, -1)}.${said.at(-1)}`;
}

/** `“Kami siap,” kata Camat, “melayani warga”.`: the same stop, where the speaker stands between. */
function goesOn(passage: Passage, quote: Span, lead: string): Report | undefined {
  const mark = GOES_ON.exec(lead)?.groups?.['mark'];
  const said = passage.text.slice(quote.start, quote.end);
  if (mark === '.') return isProse(said) ? stopOutside(passage, quote) : undefined;
  const isRest = mark === ',' && /^.[a-zß-ÿ]+ [^"“”]*[a-zß-ÿ]["”]$/u.test(said);
  return isRest && /^\.(?:\s|$)/u.test(passage.text.slice(quote.end))
    ? moveStopInside(passage, quote.end)
    : undefined;
}

/** `Camat berkata, “Kami siap”.`: the stop of the sentence that is quoted, on the wrong side. */
function stopOutside(passage: Passage, { start, end }: Span): Report | undefined {
  const said = passage.text.slice(start, end);
  if (!/^\.(?:\s|$)/u.test(passage.text.slice(end))) return undefined;
  if (!/^.[A-ZÀ-Þ]/u.test(said) || !isWhole(stopped(said), 'bare')) return undefined;
  const called = /[?!]["”]$/u.test(said);
  if (!called && !/[A-Za-zÀ-ɏ\d)%]["”]$/u.test(said)) return undefined;
  return moveStopInside(passage, end, called);
}

/** The report on a stop behind the mark that closes a quotation at `end`. */
function moveStopInside(passage: Passage, end: number, isCalled = false): Report {
  const mark = passage.text.charAt(end - 1);
  return {
    ...replacement(passage, end - 1, end + 1, isCalled ? mark : `.${mark}`),
    message: 'Titik kalimat yang dipetik berada di dalam tanda petik, bukan sesudahnya.',
  };
}

/** A sentence: enough words with a mark of its own at the end, and no title. */
function isWhole(said: string, after: keyof typeof FEWEST_WORDS): boolean {
  const words = findWords(said);
  const long = words.filter((word) => word.text.length > 3);
  return (
    words.length >= FEWEST_WORDS[after] &&
    /[.!?,]["”]$/u.test(said) &&
    long.some((word) => /^[a-zß-ÿ]/u.test(word.text))
  );
}

/** Whether most words after the first are in small letters, as in no title. */
function isProse(said: string): boolean {
  const rest = findWords(said).slice(1);
  return rest.filter(({ text }) => /^[a-zß-ÿ]/u.test(text)).length >= rest.length * SMALL_SHARE;
}

/** `“Kami siap,” katanya, “karena …”`: the second half of a sentence that was cut in two. */
function continues(text: string, quote: Span, before: Span | undefined): boolean {
  return before !== undefined && !/[.!?]\s/u.test(text.slice(before.end, quote.start));
}
