import type { Passage } from '../../draft/passage.ts';
import { isBoundTo } from '../../knowledge/bound-forms.ts';
import { capitalise, isCapitalised } from '../../text/case.ts';

/** A bound form and its partner as one. */
export interface BoundWord {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly manner: 'serangkai' | 'dengan tanda hubung';
  readonly severity?: 'warning' | 'info';
  /** A capital that may be owed to a name is left for a person to judge. */
  readonly safe: boolean;
}

/**
 * The bound form at `index` with the word up to `end`, where one of them or what stands beside them
 * has a capital that may be a name's.
 *
 * @param plain whether the bound form has no capital, or one for its place alone
 */
export function bindAmongCapitals(
  passage: Passage,
  index: number,
  end: number,
  plain: boolean,
): BoundWord | undefined {
  return (
    bindWithinName(passage, index, plain) ??
    bindRaised(passage, index, end) ??
    bindInName(passage, index, end)
  );
}

/** `Hari anti Korupsi Sedunia`: a plain bound form that opens a word of a name. */
function bindWithinName(passage: Passage, index: number, plain: boolean): BoundWord | undefined {
  const [word, next] = passage.words.slice(index, index + 2);
  if (!plain || !word || !next || !isWithinName(passage, index)) return undefined;
  if (!isBoundTo(word.lower, next.lower)) return undefined;
  const right = capitalise(word.lower + next.lower);
  return { start: word.start, end: next.end, right, manner: 'serangkai', safe: false };
}

/** `Hari anti Korupsi Sedunia`: capitals on both sides, so that the bound form opens a word of the name. */
function isWithinName({ words, text }: Passage, index: number): boolean {
  const [before, word, , after] = words.slice(Math.max(0, index - 1), index + 3);
  const last = words[index + 1];
  if (!before || !word || !after || !last) return false;
  const joined = text.slice(before.end, word.start) + text.slice(last.end, after.start);
  return joined === '  ' && [before, last, after].every((one) => isCapitalised(one.text));
}

/** `pendidikan Non Formal`: capitals of no name, since none stands beside them. */
function bindRaised({ words }: Passage, index: number, end: number): BoundWord | undefined {
  const [before, word, next, after] = words.slice(Math.max(0, index - 1), index + 3);
  if (!before || !word || !next || !isBoundTo(word.lower, next.lower)) return undefined;
  if ([word, next].some(({ text }) => !isCapitalised(text))) return undefined;
  if ([before, after].some((one) => one && isCapitalised(one.text))) return undefined;
  const found = { start: word.start, end, severity: 'warning', safe: false } as const;
  return /[a-z]/u.test(next.text)
    ? { ...found, right: capitalise(word.lower + next.lower), manner: 'serangkai' }
    : { ...found, right: `${word.lower}-${next.text}`, manner: 'dengan tanda hubung' };
}

/** Behind these a name keeps the spelling that its owner gave it. */
const OWNER =
  /^(?:PT|CV|UD|Yayasan|Koperasi|Toko|Film|Lagu|Grup|Klub|FC|Satuan|Lembaga|Forum|Aliansi|Gabungan|Ikatan|Persatuan|Pusat|Unit|Rumah|Kampung|Desa|Jalan|Relawan)$/u;

/** `Pendidikan Non Formal`, `Tenaga Non ASN`: parted among words with capitals, which may be a name. */
function bindInName({ words, text }: Passage, index: number, end: number): BoundWord | undefined {
  const [before, word, next] = words.slice(Math.max(0, index - 1), index + 2);
  if (!before || !word || !next || before === word || !IN_NAMES.test(word.text)) return undefined;
  if (!isCapitalised(before.text) || !isCapitalised(next.text)) return undefined;
  if (OWNER.test(before.text) || !isBoundTo(word.lower, next.lower)) return undefined;
  if (HAS_INITIALS.test(text.slice(end, end + 60))) return undefined;
  const found = { start: word.start, end, safe: false } as const;
  return /[a-z]/u.test(next.text)
    ? { ...found, right: word.text + next.lower, manner: 'serangkai', severity: 'info' }
    : {
        ...found,
        right: `${word.text}-${next.text}`,
        manner: 'dengan tanda hubung',
        severity: 'info',
      };
}

/** The initials of a name, which are made of the words as its owner parts them: `Non Tunai (BPNT)`. */
const HAS_INITIALS = /^(?: [A-Z][A-Za-z]+){0,3} \([A-Z]{2}/u;

/** Forms that nobody is called by. */
const IN_NAMES = /^(?:Non|Pasca|Antar|Anti)$/u;
