import { readDegree, writeDegree } from '../../knowledge/degrees.ts';
import { titleCase } from '../../text/case.ts';

/** Titles in front of a name as capitals hide them. */
const TITLES = new Map(
  ['Drs.', 'Dra.', 'Ir.', 'H.', 'Hj.', 'Dr.', 'Prof.', 'K.H.'].map((title) => [
    title.replace(/\.$/u, '').toUpperCase(),
    title,
  ]),
);

const TITLES_IN_FRONT = /^(?:(?:Drs|Dra|Ir|Hj?|[Dd]r|Prof|K\.\s?H)\.\s*)+/u;

/** A service number (NIP of 18 digits, NRP of 8) with its label, or the label alone. */
const SERVICE_NUMBER = /(?:\b(?:NIP|NRP)\b[ .:]*)?\d(?:[ .]?\d){7,}|\b(?:NIP|NRP)\b/iu;

/** What stands between a name and its number. */
const BETWEEN = ' /,;()-';

/** A name without the service number, rank and the like that stand behind it in the same cell. */
export function withoutNumber(cell: string): string {
  const number = SERVICE_NUMBER.exec(cell);
  if (!number) return cell;
  let end = number.index;
  while (BETWEEN.includes(cell[end - 1] ?? '.')) end -= 1;
  let start = number.index + number[0].length;
  while (BETWEEN.includes(cell[start] ?? '.')) start += 1;
  return end > 0 ? cell.slice(0, end) : cell.slice(start);
}

/**
 * A name with its degrees as they are written where they are known. One in capitals only is written
 * as names are; others keep their letters.
 */
export function writtenName(name: string): string {
  const [core = '', ...behind] = name.split(',').map((part) => part.trim());
  const degrees = behind
    .filter((degree) => degree !== '')
    .map((degree) => readDegree(degree) ?? degree);
  return [writtenCore(core), ...degrees].join(', ');
}

function writtenCore(core: string): string {
  const bare = core.replace(TITLES_IN_FRONT, '');
  if (!/[A-Z]{3}/u.test(bare) || /[a-z]/u.test(bare)) return core;
  const words = core.split(/\s+/u).map((word) => {
    const title = TITLES.get(word.replace(/\.$/u, '').toUpperCase());
    return (
      (word.startsWith('dr') ? undefined : title) ??
      (word.includes('.') ? word : titleCase(word.toLowerCase()))
    );
  });
  return words.join(' ');
}

/** Whether a text has titles or degrees about it as only a person's name has. */
export function looksLikeName(text: string): boolean {
  if (/^(?:drs|dra|ir|h|hj|dr|prof|k\.h)\.\s/iu.test(text)) return true;
  const [, ...behind] = text.split(',').map((part) => part.trim());
  return behind.some(
    (part) => writeDegree(part) !== undefined || /^[A-Z][a-z]{0,3}\.[A-Za-z.]+$/u.test(part),
  );
}
