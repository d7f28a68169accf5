import { isStyleExempt } from '../../check/exemptions.ts';
import type { Severity } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type PhraseHit, type Rule } from '../../check/rule.ts';
import { fitCapitals, wordAfter } from '../../draft/capitals.ts';
import { findSentenceOf } from '../../draft/sentence-at.ts';
import { type Pleonasm, readPleonasms } from '../../knowledge/pleonasms.ts';
import { wordSet } from '../../text/patterns.ts';
import { findWords } from '../../text/words.ts';

/** What says one thing twice. */
type Redundancy =
  /** A fixed string. */
  | { readonly kind: 'fixed'; readonly pleonasm: Pleonasm }
  /** A word that another closes soon after: `sangat … sekali`. */
  | { readonly kind: 'frame'; readonly close: string }
  /** A word for many before a noun that is doubled for the same reason: `para guru-guru`. */
  | { readonly kind: 'plural'; readonly marker: string }
  /** A list that is said to be of examples before it and once more behind it. */
  | { readonly kind: 'examples' };

/** Words that say that what follows is not all. */
const EXAMPLES = ['antara lain', 'di antaranya'];
/** In characters; what closes further away closes another list. */
const LONGEST_LIST = 300;
/** Words that say so behind it. */
const AND_SO_ON =
  /,? (?:(?:dan )?(?:lain-lain|lain sebagainya|sebagainya|seterusnya)(?![a-zÀ-ɏ-])|(?:dan )?(?:dll|dsb|dst)(?![a-zÀ-ɏ])\.?)/u;

/** Words for many; after them a noun stands once. */
const PLURAL_MARKERS = ['para', 'berbagai', 'beberapa', 'banyak', 'sejumlah', 'seluruh', 'segenap'];

/** Doubled words that are no plural: `para laki-laki` is right. */
const NO_PLURAL = wordSet(`
  laki undang rata kupu alun mata sama masing hati tiba agar cumi macam sayur buah oleh cita gara
  pura paru kura lumba ubi umbi kacang barang hal kata angan asal kisi gerak obat tumbuh biji
  rempah bunga pohon daun
`);

/** Doubled words that have become names of groups, and so are counted: `banyak anak-anak`. */
const GROUPS = /^(?:anak|ibu|bapak|orang|teman|kawan|nilai|hasil|bukti|langkah|kisah)$/u;

/** What may follow a direction without making it the start of a place. */
const CLOSES =
  /^(?:dan|lalu|kemudian|untuk|dengan|sambil|serta|karena|agar|saat|ketika|lagi|secara|tanpa)$/u;

export const pleonasme: Rule = lexicalRule<Redundancy>({
  id: 'gaya/pleonasme',
  severity: 'warning',
  summary: 'Satu makna cukup diungkapkan dengan satu kata.',
  why: 'Ungkapan berganda memanjangkan kalimat tanpa menambah isi, dan redaksi akan memangkasnya.',
  exceptions: 'Kutipan, judul, nama acara, dan teks miring dibiarkan.',
  source: 'Sepuluh Pedoman Pemakaian Bahasa dalam Pers (PWI, 1978), pokok kata mubazir; KBBI VI',
  examples: {
    wrong: [
      { text: 'Warga datang pagi «agar supaya» kebagian tempat.' },
      { text: 'Posko itu «adalah merupakan» pusat informasi.' },
      { text: '«Demi untuk» keselamatan, jalan ditutup.' },
      { text: 'Antusiasme warga «sangat tinggi sekali».' },
      { text: 'Camat menyapa «para ibu-ibu» di balai desa.' },
      { text: 'Longsor itu «disebabkan karena» hujan lebat.' },
      { text: 'Dinas menyiapkan «berbagai program-program» pelatihan.' },
      { text: 'Peserta «naik ke atas», lalu berfoto.' },
      { text: 'Panitia menyapa «para masyarakat» yang hadir.' },
      { text: 'Kebutuhannya antara lain selimut, obat«, dan lain-lain».' },
    ],
    right: [
      '“Kami datang agar supaya jelas,” kata warga.',
      'Warga masuk ke dalam ruangan dan maju ke depan kelas.',
      'Warga datang agar kebagian tempat; supaya tertib, petugas berjaga.',
      'Rapat “Demi untuk Negeri” dibuka.',
      'Petugas naik ke atas atap dan turun ke bawah jembatan hingga sampai di tepi.',
      'Air naik. Ke atas bukit warga mengungsi.',
      'Para laki-laki dan para ibu bergotong royong.',
      'Banyak anak-anak bermain; berbagai macam-macam kue, sayur-sayuran, dan undang-undang dibahas.',
      'Ia naik ke atas podium.',
      'Hadir antara lain Camat Budi. Selimut, obat, dan lain-lain dibagikan.',
      'Curah hujan sangat tinggi. Sekali lagi, warga diminta waspada.',
      'Sangat penting bagi warga untuk sekali-sekali berlatih.',
      'Ia menulis frasa *agar supaya* di papan.',
      '> Demi untuk warga, kami hadir.\n',
    ],
  },
  *phrases() {
    for (const pleonasm of readPleonasms()) {
      yield { words: pleonasm.words, data: { kind: 'fixed', pleonasm } };
    }
    for (const words of ['sangat', 'amat']) {
      yield { words, data: { kind: 'frame', close: 'sekali' } };
    }
    for (const marker of PLURAL_MARKERS) yield { words: marker, data: { kind: 'plural', marker } };
    for (const words of EXAMPLES) yield { words, data: { kind: 'examples' } };
  },
  report(hit, context) {
    const found = measure(hit);
    if (!found) return undefined;
    const { passage } = hit;
    const { start = hit.start, end } = found;
    if (isStyleExempt({ passage, start, end }, context)) return undefined;
    if (hit.data.kind === 'examples') {
      const opening = passage.text.slice(hit.start, hit.end);
      const closing = passage.text.slice(start, end).replace(/^,? /u, '');
      return {
        ...replacement(passage, start, end, '', { safe: false }),
        message: `Sesudah “${opening}” tidak perlu “${closing}”; hapus salah satunya.`,
      };
    }
    const plain = fitCapitals(passage, { start, end }, found.plain);
    return {
      ...replacement(passage, start, end, plain, { safe: false }),
      ...(found.severity ? { severity: found.severity } : {}),
      message: `“${passage.text.slice(start, end)}” berulang maknanya; cukup “${plain}”.`,
    };
  },
});

interface Measured {
  /** Where it begins, when not at the words that were found. */
  readonly start?: number;
  readonly end: number;
  /** What says the same once. */
  readonly plain: string;
  readonly severity?: Severity;
}

/** How far the redundancy goes; `undefined` where the words are right. */
function measure(hit: PhraseHit<Redundancy>): Measured | undefined {
  switch (hit.data.kind) {
    case 'fixed':
      return measureFixed(hit, hit.data.pleonasm);
    case 'frame':
      return measureFrame(hit, hit.data.close);
    case 'plural':
      return measurePlural(hit, hit.data.marker);
    case 'examples':
      return measureExamples(hit);
    default:
      return hit.data satisfies never;
  }
}

function measureFixed(
  { passage, end }: PhraseHit<unknown>,
  { plain, condition }: Pleonasm,
): Measured | undefined {
  const next = wordAfter(passage, end);
  switch (condition) {
    case 'penutup':
      return next === undefined || CLOSES.test(next) ? { end, plain } : undefined;
    case 'tanpa-di':
      return next === 'di' || next === 'ke' ? undefined : { end, plain };
    case 'catatan':
      return { end, plain, severity: 'info' };
    default:
      return { end, plain };
  }
}

function measureFrame(
  { passage, start, end }: PhraseHit<unknown>,
  close: string,
): Measured | undefined {
  const rest = passage.text.slice(end, end + 60);
  const [next, last] = findWords(rest);
  if (!next || !/^\s+$/u.test(rest.slice(0, next.start))) return undefined;
  const closed = last?.lower === close && /^\s+$/u.test(rest.slice(next.end, last.start));
  if (!closed) return undefined;
  return {
    end: end + last.end,
    plain: `${passage.text.slice(start, end).toLowerCase()} ${next.text}`,
  };
}

/** The `dan lain-lain` that closes the list of examples in the same sentence. */
function measureExamples({ passage, start, end }: PhraseHit<unknown>): Measured | undefined {
  const sentence = findSentenceOf(passage, { start, end });
  const listEnd = Math.min(sentence?.end ?? end, end + LONGEST_LIST);
  const closing = AND_SO_ON.exec(passage.lower.slice(end, listEnd));
  if (!closing) return undefined;
  const at = end + closing.index;
  return { start: at, end: at + closing[0].length, plain: '' };
}

function measurePlural({ passage, end }: PhraseHit<unknown>, marker: string): Measured | undefined {
  const next = wordAfter(passage, end);
  const noun = next && /^([A-Za-zÀ-ɏ]{3,})-\1$/u.exec(next.toLowerCase())?.[1];
  if (next === undefined || noun === undefined || NO_PLURAL.has(noun)) return undefined;
  if (marker !== 'para' && GROUPS.test(noun)) return undefined;
  return { end: passage.text.indexOf(next, end) + next.length, plain: `${marker} ${noun}` };
}
