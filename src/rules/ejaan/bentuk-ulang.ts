import { isAddress } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { capitalise, isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Word } from '../../text/words.ts';

/** Words and signs that a 2 follows without doubling them: `km2`, `web2`, `tahap2`. */
const COUNTED: ReadonlySet<string> = wordSet(`
  km cm mm dm hm pm co web nox mp ip rev ver vol tahap fase bab kelas gelombang shift seri grup
  tim pos blok no lantai halaman lampiran gambar tabel foto file img dsc covid sars cov pasal ayat
  sesi kloter jalur posko zona pilar misi tower gate lift ruang versi level dosis booster vaksin
  jilid edisi volume unit line play windows excel
`);

/** A reduplication with a figure: `anak2`, `bersama2`, `teman2nya`. */
const FIGURE = /^(ber|me|se|ter|di)?([a-z]{3,})2(nya|an|kan|lah)?$/u;

/** Bases that open like a prefix. */
const WHOLE =
  /^(?:berita|bersih|beras|berkas|benda|menteri|merek|media|meja|semua|senjata|sekolah|seksi|segi|seni|serangan|siswa|ternak|dinas|diri|desa|berat|merah|setiap|sesuatu|sehat)/u;

/** Prefixes of words that are doubled from the base on: `bersama-sama`, `sebaik-baiknya`. */
const AFFIXED = /^(?:ber|be|ter|se|me|mem|men|meng|ke)?$/u;

export const bentukUlang: Rule = draftRule({
  id: 'ejaan/bentuk-ulang',
  severity: 'error',
  summary:
    'Bentuk ulang ditulis lengkap dengan tanda hubung (anak-anak), dan di dalam nama kedua unsurnya berkapital (Undang-Undang).',
  why: '“Anak2” adalah tulisan cepat; “Undang-undang Nomor” yang setengah berkapital dibetulkan biro hukum setiap kali.',
  exceptions:
    'Satuan (km2), nomor (tahap2), alamat web, dan bentuk ulang berimbuhan (Perundang-undangan) dibiarkan.',
  source:
    'EYD V II.B (bentuk ulang), III.E (tanda hubung), butir 2, dan I.F (huruf kapital), butir 20',
  examples: {
    wrong: [
      {
        text: 'Para «siswa2» bermain «bersama2» «teman2nya».',
        fixed: 'Para siswa-siswa bermain bersama-sama teman-temannya.',
      },
      {
        text: 'Dasarnya «Undang-undang» Nomor 5 Tahun 2014 dan «Undang-undang» Dasar 1945.',
        fixed: 'Dasarnya Undang-Undang Nomor 5 Tahun 2014 dan Undang-Undang Dasar 1945.',
      },
      {
        text: 'Sidang Perserikatan «Bangsa-bangsa» dibuka.',
        fixed: 'Sidang Perserikatan Bangsa-Bangsa dibuka.',
      },
      {
        text: 'Warga «bersama - sama» dan «ber-sama-sama» membahas «Undang - Undang» Desa.',
        fixed: 'Warga bersama-sama dan bersama-sama membahas Undang-Undang Desa.',
      },
      {
        text: 'Lapak «Oleh Oleh» berdiri di depan «Alun Alun» Kota Contoh.',
        fixed: 'Lapak Oleh-Oleh berdiri di depan Alun-Alun Kota Contoh.',
      },
      { text: '“«Undang2» itu berlaku,” katanya.' },
      {
        text: 'Pengelolanya «berganti ganti»; «anak anaknya» hadir.',
        fixed: 'Pengelolanya berganti-ganti; anak-anaknya hadir.',
      },
      {
        text: 'Bagian Peraturan «Perundang-Undangan» dibentuk.',
        fixed: 'Bagian Peraturan Perundang-undangan dibentuk.',
      },
    ],
    right: [
      'Para siswa bermain bersama-sama teman-temannya.',
      'Undang-undang itu berlaku; undang-undang lain dicabut.',
      'Undang-Undang Nomor 5 Tahun 2014 dan Peraturan Perundang-undangan dibahas.',
      'Anggota: 1. Yayasan Mandiri2. PT Contoh3; dana Rp5 miliar2. Lain-lain.',
      'Jalur kota - desa, Contoh - Contoh Barat, dan padi - di sawah - dibuka.',
      'Lahan 20 km2 itu di blok2, tahap2, kelas2.',
      'Jaksa menerbitkan Surat Ketetapan Penghentian Penuntutan (SKP2) dan surat PKWT2.',
      'SKP2 diterbitkan; tim P2P2 dan BNP2 hadir.',
      'Gas CO2, PM2, dan vaksin2 diukur; berkas foto2.jpg dikirim.',
      'Anak-anak Contoh menari; Bangsa-bangsa Asia bersatu.',
      'Ia bersama anak buahnya berjalan, lalu jalannya ramai.',
      'Akun @anak2desa dan tagar #anak2 ramai.',
      'PERSERIKATAN BANGSA-BANGSA',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const [index, word] of passage.words.entries()) {
        const found = /[-2]/u.test(word.text)
          ? mend(passage, index, word)
          : (closeUp(passage, index) ?? tieUp(passage, index, context.lexicon));
        if (found && !isForeign(passage, found)) yield report(passage, found);
      }
    }
  },
});

interface Mended {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** Italics and addresses; a cited regulation is not spared, as its kind is written by rule. */
function isForeign(passage: Passage, { start, end }: Mended): boolean {
  return passage.hasMark(start, end, 'emphasis', 'address') || isAddress({ passage, start, end });
}

function mend(passage: Passage, index: number, word: Word): Mended | undefined {
  const { start, end, text } = word;
  const right = text.includes('-') ? raise(passage, index, text) : spellOut(passage, word);
  return right === undefined ? undefined : { start, end, right };
}

/** `bersama - sama`, `Undang - Undang`: the parts of one word, drawn apart. */
function closeUp({ words, text }: Passage, index: number): Mended | undefined {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || !/^(?: - ?|- | – )$/u.test(text.slice(word.end, next.start)))
    return undefined;
  const base = next.lower.replace(/(?:nya|an)$/u, '');
  const known = isCapitalised(next.text)
    ? /^(?:undang|bangsa)$/u.test(next.lower) && word.lower === next.lower
    : base.length >= 3 &&
      word.lower !== next.lower &&
      AFFIXED.test(word.lower.slice(0, -base.length));
  if (!known || !word.lower.endsWith(base)) return undefined;
  return { start: word.start, end: next.end, right: `${word.text}-${next.text}` };
}

/** `berhati hati`, `perundang undangan`: the parts of one word, without the hyphen. */
function tieUp(
  { words, text }: Passage,
  index: number,
  lexicon: Lexicon | undefined,
): Mended | undefined {
  const word = words[index];
  const next = words[index + 1];
  if (!lexicon || !word || !next || text.slice(word.end, next.start) !== ' ') return undefined;
  const whole = `${word.lower}-${next.lower}`;
  if (isNamedTwice(word, next)) {
    return { start: word.start, end: next.end, right: `${word.text}-${next.text}` };
  }
  if (isTwin(word, next, lexicon)) {
    return { start: word.start, end: next.end, right: `${word.text}-${next.text}` };
  }
  const base = next.lower.replace(/an$/u, '');
  if (base.length < 3 || word.lower.length <= base.length || !word.lower.endsWith(base)) {
    return undefined;
  }
  if (isCapitalised(next.text) || !lexicon.isAttested(whole)) {
    return undefined;
  }
  return { start: word.start, end: next.end, right: `${word.text}-${next.text}` };
}

/** `adik adiknya`, `berganti ganti`: a word with its affix, and once more without it. */
function isTwin(word: Word, next: Word, lexicon: Lexicon): boolean {
  const { lower } = word;
  if (!/^[A-Za-z][a-z]{2,}$/u.test(word.text) || !/^[a-z]{4,}$/u.test(next.text)) return false;
  if (next.lower === `${lower}nya`) return lexicon.isAttested(`${lower}-${lower}`);
  return (
    lower === `ber${next.lower}` && lexicon.isAttested(lower) && lexicon.isAttested(next.lower)
  );
}

/** `Alun Alun`: a word for a kind of place, in its name; people may be called `Jaya Jaya`. */
function isNamedTwice(word: Word, next: Word): boolean {
  return (
    word.text === next.text && /^(?:Alun|Undang|Kanak|Api|Gili|Rata|Oleh|Kupu)$/u.test(word.text)
  );
}

/** `anak2` in full. */
function spellOut(passage: Passage, word: Word): string | undefined {
  const [, prefix = '', base = '', suffix = ''] = FIGURE.exec(word.lower) ?? [];
  const plain = prefix + base;
  if (base === '' || COUNTED.has(plain)) return undefined;
  // Initials are no word that is doubled: `SKP2`.
  if (!/[a-z]/u.test(word.text) && !isAllCapitals(passage)) return undefined;
  // A figure glued to a name or before a stop is the next number of a list.
  if (isCapitalised(word.text) && !opensSentence(passage, word.start)) return undefined;
  if (/^\.\s/u.test(passage.text.slice(word.end)) && suffix === '') return undefined;
  const affixed = prefix !== '' && !WHOLE.test(plain);
  const doubled = affixed ? `${plain}-${base}${suffix}` : `${plain}-${plain}${suffix}`;
  return isCapitalised(word.text) ? capitalise(doubled) : doubled;
}

/** The capitals that a reduplication has inside a name. */
function raise(passage: Passage, index: number, text: string): string | undefined {
  const [, prefix, doubled] = /^(ber|ter|se|me)-([a-z]{3,}-[a-z]{3,})$/u.exec(text) ?? [];
  if (prefix && doubled) return isDoubled(doubled) ? prefix + doubled : undefined;
  if (isAllCapitals(passage)) return undefined;
  const next = passage.words[index + 1];
  const before = passage.words[index - 1];
  switch (text) {
    case 'Undang-undang':
      return next && /^(?:Nomor|No|Dasar|Republik|Pokok|ITE|ASN|[A-Z]{2,})$/u.test(next.text)
        ? 'Undang-Undang'
        : undefined;
    case 'Bangsa-bangsa':
      return before?.text === 'Perserikatan' ? 'Bangsa-Bangsa' : undefined;
    case 'Perundang-Undangan':
      return 'Perundang-undangan';
    default:
      return undefined;
  }
}

function report(passage: Passage, { start, end, right }: Mended): Report {
  return {
    ...replacement(passage, start, end, right),
    message: `“${passage.text.slice(start, end)}” ditulis “${right}”.`,
  };
}

function isDoubled(text: string): boolean {
  const [first, second] = text.split('-');
  return first === second;
}
