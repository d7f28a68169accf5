import { paragraphsIn, type WordBlock } from './word-document.ts';
import type { WordParagraph } from './word-paragraph.ts';

const BODY_NAME =
  /^(?:PEMERINTAH|DINAS|BADAN|SEKRETARIAT|KEMENTERIAN|KECAMATAN|KELURAHAN|KANTOR|INSPEKTORAT|SATUAN|BAGIAN|KEPOLISIAN|UNIT|UPTD?|RUMAH SAKIT|RSUD|REPUBLIK)(?![A-Za-z])/u;
const ADDRESS_LINE =
  /^(?:jalan|jl\.?|jln\.?|alamat|kompleks?|gedung|telp\.?|telepon|tlp\.?|fax\.?|faks\.?|faksimile|laman|website|situs|e-?mail|surel|pos-?el|kode pos|https?:|www\.)(?![a-z])|\d{5}$|@/iu;

/**
 * The letterhead, where it stands in the body and not in the header of the page: names of bodies in
 * capitals from the very top, then their address. Without an address it takes two names: one alone
 * may be a headline.
 */
export function findLetterhead(blocks: readonly WordBlock[]): ReadonlySet<WordBlock> {
  const kop = new Set<WordBlock>();
  let names = 0;
  let addresses = 0;
  for (const block of blocks) {
    const lines = paragraphsIn([block]).flatMap(linesIn);
    const [opening = ''] = lines;
    if (lines.length === 0) {
      kop.add(block);
      continue;
    }
    const isName =
      BODY_NAME.test(opening) || (names > 0 && /^(?:PROVINSI|KABUPATEN|KOTA) /u.test(opening));
    if (addresses === 0 && isName && !/[a-z]/u.test(opening)) names += countNames(lines);
    else if (names === 0 || !ADDRESS_LINE.test(opening)) break;
    if (lines.some((line) => ADDRESS_LINE.test(line))) addresses++;
    kop.add(block);
  }
  return addresses > 0 || names > 1 ? kop : new Set();
}

/** The lines that a paragraph is set in, where its writer ended them; blank ones left out. */
function linesIn({ pieces }: WordParagraph): readonly string[] {
  return pieces
    .map(({ kind, text }) => (kind === 'break' ? '\n' : text))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function countNames(lines: readonly string[]): number {
  const names = lines.filter((line) => BODY_NAME.test(line) && !/[a-z]/u.test(line));
  return Math.max(1, names.length);
}
