import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { spansIn } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/** `150 paket kepada 3 desa, masing-masing 50 paket`: a total, how many, and what each gets. */
export interface Product {
  readonly total: Quantity;
  readonly count: Quantity;
  readonly each: Quantity;
}

const EACH_BEFORE =
  /(?<![a-zÀ-ɏ])masing-masing(?:nya)?\s(?:(?:menerima|mendapat|mendapatkan|memperoleh|sebanyak|sebesar|senilai|berisi)\s){0,2}$/iu;
const EACH_AFTER = /^,?\s(?:per|setiap|tiap)\s(?<noun>[A-Za-zÀ-ɏ]+)/u;
const TOTAL_BEFORE =
  /(?<![a-zÀ-ɏ])(?:total(?:nya)?|seluruhnya|keseluruhan|jumlah(?:nya)?)\s(?:(?:anggaran|biaya|nilai|dana|adalah|sebesar|senilai|mencapai|menjadi)\s){0,3}$/iu;

/** Finds sentences that state a total, a count and a share of three numbers, and no fourth. */
export const findProducts: (passage: Passage) => readonly Product[] = perPassage((passage) => {
  const { text } = passage;
  if (!/masing-masing|(?:per|setiap|tiap)\s[A-Za-z]/iu.test(text)) return [];
  const all = findQuantities(passage);
  return passage.sentences.flatMap((sentence) => {
    const [a, b, c, ...more] = spansIn(all, sentence);
    if (!a || !b || !c || more.length > 0) return [];
    const product = readShared(text, [a, b, c]) ?? readPriced(text, [a, b, c]);
    return product ? [product] : [];
  });
});

type Three = readonly [Quantity, Quantity, Quantity];

/** The total first, then to how many, then what each gets. */
function readShared(text: string, [total, count, each]: Three): Product | undefined {
  if (!EACH_BEFORE.test(textBefore(text, each.start, 60))) return undefined;
  const isOneThing =
    total.unit === each.unit &&
    (total.unit !== '' || (total.noun !== '' && total.noun === each.noun));
  return isOneThing && isCount(count) && count.noun !== total.noun
    ? { total, count, each }
    : undefined;
}

/** How many first, then the price of one, then the total. */
function readPriced(text: string, [count, each, total]: Three): Product | undefined {
  const { noun } = EACH_AFTER.exec(text.slice(each.end, each.end + 40))?.groups ?? {};
  if (noun === undefined || each.unit !== 'Rp' || total.unit !== 'Rp') return undefined;
  const named = noun.toLowerCase();
  if (count.noun !== named && count.unit !== named) return undefined;
  const isTotal = TOTAL_BEFORE.test(textBefore(text, total.start, 60));
  return isTotal && isCount(count) ? { total, count, each } : undefined;
}

function isCount({ unit }: Quantity): boolean {
  return unit !== 'Rp' && unit !== '%';
}
