import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { Span } from '../../text/span.ts';
import { endsSeries } from './series.ts';

/** What joins the last two of a list. */
const JOINT =
  /(?<=[A-Za-zÀ-ɏ\d)] )(?:dan|serta|atau)(?: juga)?(?= (?!atau |juga |mari |lain|sebagainya|seterusnya|kemudian )[A-Za-zÀ-ɏ\d(])/gu;

/**
 * Rows of short items of a passage, known by their two commas or by the word before the first, whose
 * last joint has no comma before it; each from the head of its sentence up to the joint.
 */
export function findMarkedRows(passage: Passage): readonly Span[] {
  if (!passage.text.includes(', ')) return [];
  return [...passage.text.matchAll(JOINT)].flatMap(({ 0: joint, index }) => {
    const sentence = sentenceAt(passage, index);
    const before = passage.text.slice(sentence.start, index - 1);
    const after = passage.text.slice(index + joint.length + 1, sentence.end);
    // `nama, alamat desa dan kelurahan, dan tanda tangan`: the list goes on.
    if (/, (?:dan|atau|serta) /u.test(after)) return [];
    const [word = '', stress] = joint.split(' ');
    const items = before.split(', ');
    if (stress !== undefined && items.length < 3) return [];
    if (!endsSeries(items, word, after)) return [];
    return [{ start: sentence.start, end: index + word.length }];
  });
}
