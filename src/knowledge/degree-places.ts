import { textBefore } from '../text/text-before.ts';
import { isDegree, writeDegree } from './degrees.ts';

/**
 * Whether the text from `start` to `end` stands where a degree does: after a personal name of two
 * words and a comma, or after another degree, and before a mark or a word in small letters.
 */
export function standsAsDegree(text: string, start: number, end: number): boolean {
  const before = textBefore(text, start, 60);
  const after = text.slice(end, end + 10);
  const words = before.trimEnd().split(/\s+/u);
  const last = words.at(-1) ?? '';
  const named =
    // A name may end in initials, where the degree is no initials itself.
    (/^[A-ZÀ-Þ][a-zß-ÿ][a-zß-ÿ’'-]*,$/u.test(last) ||
      (/^[A-Z]{1,3},$/u.test(last) && /\.[A-Z]?[a-z]/u.test(text.slice(start, end)))) &&
    // Some write the initials apart: `Budi, K, S.Pd`.
    (/^\(?(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.’'-]*|dr[gh]?\.)$/u.test(words.at(-2) ?? '') ||
      /^[A-Z],[A-Z][a-z]+,$/u.test(`${last}${words.at(-2)}`));
  const single = /^[A-ZÀ-Þ][a-zß-ÿ]{3,},$/u.test(last) && isUnmistakable(text, start, end);
  const closes = /^(?:\.?(?:$|[,;)]|\s+[a-zß-ÿ(–—-]|\s*$)|\.\s)/u.test(after);
  return closes && (named || single || followsDegree(text, start, last));
}

/** Whether the form is no initials even behind a single name: `S.Sos`, `MSi`, `Msi`, or `SH` before a degree. */
function isUnmistakable(text: string, start: number, end: number): boolean {
  if (
    /^(?:[SM]\.[A-Z][a-z]|[SM][A-Z][a-z]|[SM][bcdfghjklmnpqrst]{1,2}[a-z]|Sp[A-Z]|Ph)/u.test(
      text.slice(start, end),
    )
  )
    return true;
  const next = /^\.?, ?([A-Z][A-Za-z.]{1,9})/u.exec(text.slice(end, end + 14))?.[1];
  return next !== undefined && writeDegree(next) !== undefined;
}

/** Whether the word that ends right before `start` is a degree, or initials where a degree stands. */
function followsDegree(text: string, start: number, last: string): boolean {
  if (!last.endsWith(',')) return false;
  const form = last.slice(0, -1);
  if (isDegree(form)) return true;
  const end = text.lastIndexOf(last, start) + form.length;
  return writeDegree(form) !== undefined && standsAsDegree(text, end - form.length, end);
}
