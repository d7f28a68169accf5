import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isCapitalised } from '../../text/case.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';

/** What the names of bodies, days, works and public plans open with that are known by their initials. */
const HEAD = new RegExp(
  `^${oneOf(`
    asosiasi badan balai bank dewan dinas direktorat fakultas federasi forum gabungan gerakan hari
    himpunan ikatan institut jaringan kamar kantor kementerian koalisi komisi komite konferensi
    lembaga mahkamah majelis musyawarah organisasi otoritas paguyuban partai pengadilan perhimpunan
    persatuan perserikatan politeknik pusat satuan sekolah serikat tim universitas yayasan
    anggaran ikhtisar indeks rencana
  `)}$`,
  'u',
);

/** Words that initials pass over. */
const PASSED_OVER = /^(?:dan|di|ke|dari|untuk|atas|bagi|dengan|yang|se|pada|dalam|oleh)$/u;

/** Initials or an acronym in brackets: `(PSI)`, `(Forkopimda)`. */
const SHORT_FORM = /^ \(([A-Z]{2,8}|[A-Z][a-z]{3,12})\)/u;

/** The longest name that is looked at, in words. */
const LONGEST = 9;

/**
 * The name that the word at `index` opens and the short form behind it proves, of whose words some
 * lack their capital: `Partai solidaritas Indonesia (PSI)`, `forum Komunikasi Pimpinan Daerah
 * (Forkopimda)`.
 */
export function readHalfInitialled(passage: Passage, index: number): Span | undefined {
  const head = passage.words[index];
  if (!head || !HEAD.test(head.lower)) return undefined;
  const run = readRun(passage, index);
  for (let size = run.length; size > 1; size--) {
    const end = run[size - 1]?.end ?? 0;
    const [, short] = SHORT_FORM.exec(passage.text.slice(end, end + 18)) ?? [];
    if (short === undefined) continue;
    const parts = run.slice(0, size).filter(({ lower }) => !PASSED_OVER.test(lower));
    // `Badan usaha milik desa (BUMD) …`: any word has a capital where a sentence opens.
    const telling = opensSentence(passage, head.start) ? parts.slice(1) : parts;
    const isName = telling.some(isRaised) && !parts.every(isRaised) && isShortFor(short, parts);
    return isName ? { start: head.start, end } : undefined;
  }
  return undefined;
}

/** The words from `index` on, each one space behind the other. */
function readRun({ words, text }: Passage, index: number): readonly Word[] {
  const run = words.slice(index, index + LONGEST);
  const gap = run.findIndex((word, at) => text.slice(word.end, run[at + 1]?.start) !== ' ');
  return gap === -1 ? run : run.slice(0, gap + 1);
}

function isRaised({ text }: Word): boolean {
  return isCapitalised(text);
}

/** Whether a short form is made of the first letters of the words, or of their openings in order. */
function isShortFor(short: string, words: readonly Word[]): boolean {
  const initials = words.map(({ lower }) => lower.charAt(0)).join('');
  if (short === short.toUpperCase()) return initials === short.toLowerCase();
  let rest = short.toLowerCase();
  for (const { lower } of words) {
    const size = sharedOpening(rest, lower);
    if (size === 0) return false;
    rest = rest.slice(size);
  }
  return rest === '';
}

/** How many letters two words open with in common. */
function sharedOpening(a: string, b: string): number {
  let size = 0;
  while (size < a.length && a.charAt(size) === b.charAt(size)) size++;
  return size;
}
