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

/** The verb that introduces a quotation, with the comma if there is one. */
const INTRODUCED = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:(?:${SAID})nya|${SAYS}|bertanya)(?<comma>[,:]?)\\s$`,
  'iu',
);

/** Verbs that nobody puts before a term or a theme. */
const SPEAKING = /^(?:(?:ber)?kata(?:nya)?|berpesan|bertanya|(?:ujar|ungkap|tutur|ucap)nya) $/iu;

/** With one of these somebody speaks; another word may open a title or a slogan. */
const OPENS_SPEECH =
  /^(?:Kami|Kita|Saya|Aku|Mari|Ayo|Jangan|Ini|Itu|Semoga|Tolong|Mohon|Silakan|Terima kasih|Alhamdulillah|Insyaallah|Jika|Kalau|Karena|Saat ini|Hari ini|Bapak|Ibu|Anda|Mereka|Dia|Beliau)(?![A-Za-zÀ-ɏ])/u;

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
      {
        text: 'Camat «mengatakan» “Kami siap melayani warga.”',
        fixed: 'Camat mengatakan, “Kami siap melayani warga.”',
      },
      {
        text: 'Camat «berkata “Kami siap melayani warga”.»',
        fixed: 'Camat berkata, “Kami siap melayani warga.”',
      },
      {
        text: '«Katanya» "Petugas siap melayani warga sejak pagi!"',
        fixed: 'Katanya, "Petugas siap melayani warga sejak pagi!"',
      },
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
    ],
    right: [
      'Camat berkata, “Kami siap melayani warga.”',
      '“Kami siap,” katanya, “karena semua petugas sudah berlatih.”',
      'Camat menyebut “kota yang tangguh dan ramah” dalam pidatonya.',
      'Camat mengatakan “siap melayani warga kapan saja” di depan wartawan.',
      'Ia menyatakan “Kota Layak Huni bagi Semua” sebagai tema.',
      'Camat mengatakan: “Kami siap melayani warga.”',
      'Camat berkata, “… kami siap melayani warga.”',
      'Ia bertanya, “Siapa yang siap melayani warga?”',
      'Petugas berpesan “jangan”. Peserta berkata “Salam Sehat untuk Semua”.',
      'Ia berkata “siap melayani warga kapan saja”. Spanduk itu mengatakan “Kami siap melayani warga”.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const [index, quote] of passage.quotes.entries()) {
        const report = judge(passage, quote, passage.quotes[index - 1]);
        if (report) yield report;
      }
    }
  },
});

function judge(passage: Passage, quote: Span, before: Span | undefined): Report | undefined {
  const { text } = passage;
  const introduced = INTRODUCED.exec(textBefore(text, quote.start));
  if (!introduced) return undefined;
  const said = text.slice(quote.start, quote.end);
  const first = /^.([A-Za-zÀ-ɏ]+)/u.exec(said)?.[1];
  if (first === undefined) return undefined;
  const outside = stopOutside(passage, quote, introduced[0]);
  const { comma } = introduced.groups ?? {};
  const bare = comma === '' ? bareSpeech(passage, quote, introduced[0]) : undefined;
  if (bare) return bare;
  if (outside || !isWhole(said, comma === '' ? 'bare' : 'comma')) return outside;
  if (comma === '') {
    if (!/^[A-ZÀ-Þ]/u.test(first)) return undefined;
    const start = quote.start - introduced[0].length;
    const verb = introduced[0].trimEnd();
    return {
      ...replacement(passage, start, start + verb.length, `${verb},`),
      message: `Sesudah “${verb}”, sebelum petikan langsung, ada koma.`,
    };
  }
  if (!/^[a-zß-ÿ]/u.test(first) || continues(text, quote, before)) return undefined;
  const start = quote.start + 1;
  return {
    ...replacement(passage, start, start + first.length, capitalise(first)),
    message: `Petikan langsung dibuka dengan huruf kapital: “${capitalise(first)} …”.`,
  };
}

/** `Camat berkata “Kami siap”.`: neither comma nor stop; in one place, as each needs the other. */
function bareSpeech(passage: Passage, { start, end }: Span, verb: string): Report | undefined {
  const said = passage.text.slice(start, end);
  if (!/^\.(?:\s|$)/u.test(passage.text.slice(end)) || !/[A-Za-zÀ-ɏ\d)%]["”]$/u.test(said)) {
    return undefined;
  }
  if (
    !SPEAKING.test(verb) ||
    !OPENS_SPEECH.test(said.slice(1)) ||
    !isWhole(stopped(said), 'bare')
  ) {
    return undefined;
  }
  const from = start - verb.length;
  const right = `${verb.trimEnd()}, ${stopped(said)}`;
  return {
    ...replacement(passage, from, end + 1, right),
    message: 'Petikan langsung didahului koma, dan titiknya berada di dalam tanda petik.',
  };
}

/** What is quoted, with a full stop before the closing mark. */
function stopped(said: string): string {
  return `${said.slice(0, -1)}.${said.at(-1)}`;
}

/** `Camat berkata, “Kami siap”.`: the stop of the sentence that is quoted, on the wrong side. */
function stopOutside(passage: Passage, { start, end }: Span, verb: string): Report | undefined {
  const said = passage.text.slice(start, end);
  const mark = said.at(-1) ?? '';
  if (!/[,:]\s$/u.test(verb) || !/^\.(?:\s|$)/u.test(passage.text.slice(end))) return undefined;
  if (!/^.[A-ZÀ-Þ]/u.test(said) || !isWhole(stopped(said), 'bare')) return undefined;
  const called = /[?!]["”]$/u.test(said);
  if (!called && !/[A-Za-zÀ-ɏ\d)%]["”]$/u.test(said)) return undefined;
  return {
    ...replacement(passage, end - 1, end + 1, called ? mark : `.${mark}`),
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

/** `“Kami siap,” katanya, “karena …”`: the second half of a sentence that was cut in two. */
function continues(text: string, quote: Span, before: Span | undefined): boolean {
  return before !== undefined && !/[.!?]\s/u.test(text.slice(before.end, quote.start));
}
