import type { Passage } from '../../draft/passage.ts';
import { isTitleBefore } from '../../event/names.ts';
import { isSureDegree, readDegree } from '../../knowledge/degrees.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { firstWordFrom, type Word } from '../../text/words.ts';
import { namesNoPerson } from './no-person-words.ts';

/** The last word of a name, or a degree, and the degrees behind it that no comma parts from it. */
export interface UnpartedDegrees extends Span {
  /** The degrees as they stand there. */
  readonly written: string;
  /** They can be nothing else, so that no name of a house or firm ends there. */
  readonly isSure: boolean;
  /** All of it as it is written: `Santoso, S.E., M.M.`. */
  readonly right: string;
}

/** What may be a degree, behind a space and no comma: letters, perhaps with stops. */
const FORM =
  /(?<=[A-Za-zÀ-ɏ’.] )(?:[SMABL][A-Za-z]{1,5}(?!\.[A-Za-z])|[SM]\. ?(?:Pd|Ag|Si|Kes|Kom|Sos|Hum|Kep|Psi|Pt)\.?|[SMABP][A-Za-z]{0,2}\.(?:[A-Za-z]{1,5}\.?){1,3})(?![A-Za-zÀ-ɏ\d])/gu;

/** The next one, behind a space. */
const NEXT = /^ (?=[SMABLN])(?:[A-Za-z]{1,5}\.){0,3}[A-Za-z]{1,6}\.?(?![A-Za-zÀ-ɏ\d])/u;
/** No degree is longer with the space before it. */
const REACH_BEHIND = 16;

/** What follows where the name goes no further. */
const CLOSES = /^(?:\.?(?:$|[,;)])|\.?,? [a-zß-ÿ(“–—-])/u;
/** A firm bears the name of its founder. */
const FOUNDED = /^\.?,? (?:&|and |dan (?:[Rr]ekan|[Pp]artner))/u;
const FIRM = wordSet('kantor firma law lbh office klinik apotek praktik yayasan');

/** Words besides titles and offices behind which a person is named. */
const PERSON = wordSet(
  'bapak ibu pak bu dokter bidan perawat dosen guru moh muh notaris advokat',
  'pengawas penyuluh panitera jaksa hakim auditor peneliti widyaiswara pustakawan psikolog',
  'narasumber pemateri moderator instruktur pembina pelatih ustaz ustazah pendeta',
);
/** Words that stand before a degree as such: `program MPd`. */
const BEFORE_DEGREE = wordSet(
  'program prodi jurusan sarjana magister gelar ijazah titel lulusan alumni pascasarjana studi',
);

/** A word of a person's name. */
const NAME = /^[A-ZÀ-Þ][a-zß-ÿ’']{2,20}$/u;

/** So many words before a degree an office may stand; no name with its office is longer. */
const REACH = 9;

/** All degrees of a passage that lack the comma before them, in order. */
export function* findUnpartedDegrees(passage: Passage): Generator<UnpartedDegrees> {
  let done = 0;
  for (const { 0: form, index } of passage.text.matchAll(FORM)) {
    const found = index < done ? undefined : readRun(passage, form, index);
    if (!found) continue;
    done = found.end;
    yield found;
  }
}

function readRun(passage: Passage, form: string, index: number): UnpartedDegrees | undefined {
  if (readDegree(form) === undefined) return undefined;
  const { text } = passage;
  const forms = [form];
  let end = index + form.length;
  for (let next = nextDegree(text, end); next !== undefined; next = nextDegree(text, end)) {
    forms.push(next);
    end += next.length + 1;
  }
  const start = text.lastIndexOf(' ', index - 2) + 1;
  const last = text.slice(start, index - 1);
  // `Budi. M.Si.` has a stop for the comma, or opens a sentence.
  if (/[a-zß-ÿ]{3}\.$/u.test(last) && readDegree(last) === undefined) return undefined;
  const behind = text.slice(end, end + REACH_BEHIND);
  const holder = FOUNDED.test(behind) ? undefined : readHolder(passage, start, index);
  if (!holder || !isTold(holder, { last, forms, behind })) return undefined;
  const right = [last, ...forms].map((one) => readDegree(one) ?? one).join(', ');
  const isSure = /[a-z]/u.test(form) && isSureDegree(form);
  return { start, end, written: text.slice(index, end), isSure, right };
}

function nextDegree(text: string, at: number): string | undefined {
  const form = NEXT.exec(text.slice(at, at + REACH_BEHIND))?.[0].trim();
  return form !== undefined && readDegree(form) !== undefined ? form : undefined;
}

/** What the words before a degree tell of whom it is. */
interface Holder {
  /** How many words of a name stand right before it. */
  readonly names: number;
  /** A title, a rank or a word for people stands before the name: `AKP Budi`. */
  readonly isTitled: boolean;
  /** The same, or an office farther before. */
  readonly isOfficial: boolean;
}

function readHolder({ words, text }: Passage, start: number, end: number): Holder | undefined {
  const behind = firstWordFrom(words, end);
  const before = words.slice(Math.max(0, behind - REACH), behind);
  let names = 0;
  let next: Word | undefined;
  for (const word of before.toReversed()) {
    const isClose = !next || /^\.? $/u.test(text.slice(word.end, next.start));
    if (!isClose || word.end < start - 80) break;
    next = word;
    if (!isNameWord(word)) break;
    names++;
  }
  if (isFirm(before.slice(-names - 3))) return undefined;
  const isTitled = next !== undefined && (isTitleBefore(next.text) || PERSON.has(next.lower));
  const isOfficial = hasOffice(before);
  return { names, isTitled, isOfficial: isTitled || isOfficial };
}

/** Whether a name and the words before it are those of a firm: `kantor notaris …`. */
function isFirm(near: readonly Word[]): boolean {
  const link = near.findLastIndex(({ lower }) =>
    /^(?:dan|serta|di|oleh|bersama|dengan)$/u.test(lower),
  );
  return near.slice(link + 1).some(({ lower }) => FIRM.has(lower));
}

/** Whether an office or the like stands among words, and no verb behind it with an object of its own. */
function hasOffice(words: readonly Word[]): boolean {
  const verb = words.findLastIndex(({ lower }) => /^me[a-z]{4,}$/u.test(lower));
  return words.slice(verb + 1).some(({ lower }) => isOfficeWord(lower) || PERSON.has(lower));
}

function isNameWord({ text, lower }: Word): boolean {
  const isNone =
    isTitleBefore(text) || PERSON.has(lower) || isOfficeWord(lower) || BEFORE_DEGREE.has(lower);
  return NAME.test(text) && !isNone && !namesNoPerson(lower);
}

/** Whether degrees are told from initials, firms and names of things by what stands around them. */
function isTold(
  { names, isTitled, isOfficial }: Holder,
  { last, forms, behind }: { last: string; forms: readonly string[]; behind: string },
): boolean {
  const [first = '', ...more] = forms;
  const isSure = isSureDegree(first);
  // `Rina Wati, S.Sos M.Si`.
  if (readDegree(last) !== undefined) return isSure || isSureDegree(last) || isOfficial;
  if (names === 0) return false;
  if (isSure && (names > 1 || isOfficial || more.length > 0)) return true;
  if (!CLOSES.test(behind)) return false;
  return isTitled || (isOfficial && (names > 1 || more.length > 0));
}
