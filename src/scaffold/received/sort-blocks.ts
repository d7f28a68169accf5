import { type Block, plainText } from '../../draft/nodes.ts';

/** The blocks of a text that was sent, and what stood among them that is no part of it. */
export interface SortedBlocks {
  readonly kept: readonly Block[];
  readonly bylines: readonly Byline[];
  /** How many numbers of pages. */
  readonly pageNumbers: number;
  /** Lines of the letter that it came in, above it: `Sifat: Biasa`. */
  readonly letterLines: readonly string[];
  /** How many lines of the signature below it, with the number of the civil servant. */
  readonly signatureLines: number;
}

const PAGE_NUMBER =
  /^(?:(?:halaman|hlm\.?|hal\.?|page)\s{0,3}\d{1,3}(?:\s{0,3}(?:dari|of|\/)\s{0,3}\d{1,3})?|[-–—]\s{0,3}\d{1,3}\s{0,3}[-–—]|\d{1,2})$/iu;

const PERSON = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ .,'’-]{1,60}/u.source;
const WRITER = new RegExp(`^(?:penulis|pewarta|reporter|teks)\\s{0,3}:\\s{0,3}(${PERSON})$`, 'iu');
const EDITOR = new RegExp(`^(?:penyunting|editor|redaktur)\\s{0,3}:\\s{0,3}(${PERSON})$`, 'iu');

/** Who wrote and who edited a text. */
export interface Byline {
  readonly penulis: string | undefined;
  readonly penyunting: string | undefined;
}

/** Reads a line that says so and nothing else: `Penulis: Wida | Editor: Teguh`. */
export function readByline(line: string): Byline | undefined {
  const names = line
    .trim()
    .split(/\s{0,3}[/|;]\s{0,3}/u)
    .map((part) => ({ penulis: nameIn(part, WRITER), penyunting: nameIn(part, EDITOR) }));
  if (names.some(({ penulis, penyunting }) => (penulis ?? penyunting) === undefined)) {
    return undefined;
  }
  return {
    penulis: names.find((name) => name.penulis)?.penulis,
    penyunting: names.find((name) => name.penyunting)?.penyunting,
  };
}

function nameIn(part: string, pattern: RegExp): string | undefined {
  return pattern.exec(part)?.[1]?.trim();
}

/** What stands above the text of a letter; the day and the place of an event are news. */
const LETTER_LINE =
  /^(?:(?:nomor|no\.?|sifat|hal|perihal|lampiran|lamp\.?|kepada|dari)\s{0,9}:|(?:kepada )?yth\.?\s|di\s?[-–]?$)/iu;

const SERVICE_NUMBER = /^n[ir]p\b[ .:]{0,4}(?:\d[\d .]{6,24}|-)$/iu;
/** What stands above the name that signs: the place and the day, the office, who is stood in for. */
const ABOVE_SIGNATURE =
  /,$|^(?:a\.?n\.?|u\.?b\.?|plt\.?|plh\.?|kepala|sekretaris|direktur|ttd\.?|tertanda|mengetahui|hormat kami|[A-Z][a-z]+, \d{1,2} [A-Z][a-z]+ \d{4}$)(?![a-z])/iu;
const LONGEST_LINE = 70;
const MOST_SIGNATURE_LINES = 7;

/** Finds what is no part of the text: pages' numbers, bylines, and the letter about it. */
export function sortBlocks(blocks: readonly Block[]): SortedBlocks {
  const lines = blocks.map(lineOf);
  const news = lines.findIndex((line) => !LETTER_LINE.test(line) || line.length > 2 * LONGEST_LINE);
  const signature = signatureStart(lines);
  const text = blocks.slice(Math.max(news, 0), signature);
  const kept: Block[] = [];
  const bylines: Byline[] = [];
  let pageNumbers = 0;
  for (const block of text) {
    const line = lineOf(block);
    const byline = readByline(line);
    if (byline) bylines.push(byline);
    else if (PAGE_NUMBER.test(line)) pageNumbers++;
    else kept.push(block);
  }
  const letterLines = lines.slice(0, Math.max(news, 0));
  const signatureLines = lines.slice(signature).filter((line) => line !== '').length;
  return { kept, bylines, pageNumbers, letterLines, signatureLines };
}

/** Where the signature begins that ends in a service number; where the text ends without one. */
function signatureStart(lines: readonly string[]): number {
  const number = lines.findLastIndex((line) => SERVICE_NUMBER.test(line));
  if (number < 2 || lines.slice(number + 1).some((line) => line !== '')) return lines.length;
  let start = number - 1;
  const lowest = Math.max(1, number - MOST_SIGNATURE_LINES);
  while (start > lowest && mayStandAbove(lines[start - 1] ?? '')) start--;
  return start;
}

function mayStandAbove(line: string): boolean {
  return line === '' || (line.length <= LONGEST_LINE && ABOVE_SIGNATURE.test(line));
}

/** What stands alone in its line; `- 2 -` reads as a list of one. */
function lineOf(block: Block): string {
  if (block.kind === 'paragraph') return plainText(block.children).trim();
  const [item, ...others] = block.kind === 'list' && !block.ordered ? block.items : [];
  return item && others.length === 0 ? `- ${item.blocks.map(lineOf).join(' ')}` : '';
}
