import { type Block, plainText } from '../../draft/nodes.ts';

/** The blocks of a text that was sent, and what stood among them that is no part of it. */
export interface SortedBlocks {
  readonly kept: readonly Block[];
  readonly bylines: readonly Byline[];
  /** How many numbers of pages. */
  readonly pageNumbers: number;
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

/** Finds the numbers of pages and the lines that name writer and editor. */
export function sortBlocks(blocks: readonly Block[]): SortedBlocks {
  const kept: Block[] = [];
  const bylines: Byline[] = [];
  let pageNumbers = 0;
  for (const block of blocks) {
    const text = lineOf(block);
    const byline = readByline(text);
    if (byline) bylines.push(byline);
    else if (PAGE_NUMBER.test(text)) pageNumbers++;
    else kept.push(block);
  }
  return { kept, bylines, pageNumbers };
}

/** What stands alone in its line; `- 2 -` reads as a list of one. */
function lineOf(block: Block): string {
  if (block.kind === 'paragraph') return plainText(block.children).trim();
  const [item, ...others] = block.kind === 'list' && !block.ordered ? block.items : [];
  return item && others.length === 0 ? `- ${item.blocks.map(lineOf).join(' ')}` : '';
}
