/**
 * Why a place of a document needs a person: both sides changed it, and which one is right cannot
 * be told from the texts.
 */
export type Disagreement =
  /** Some words of a line; `theirs` is empty where they are gone from the new draft. */
  | { readonly kind: 'words'; readonly theirs: string }
  /**
   * A whole line or paragraph that both wrote anew; the mark stands after that of the new draft.
   */
  | { readonly kind: 'rewritten' }
  /** A person took the part out; the new draft has it with other words. */
  | { readonly kind: 'deleted-by-person' }
  /** A person changed the part; the new draft has it no more. */
  | { readonly kind: 'deleted-by-draft' };

/**
 * The mark `[PERIKSA: …]` for such a place. It is plain text, so that it shows in every editor, in
 * Word and in the checks, wherever it stands: in a sentence, in the cell of a table, or in a
 * comment of the front matter.
 */
export function reviewMark(disagreement: Disagreement): string {
  return `[PERIKSA: ${explain(disagreement)}]`;
}

function explain(disagreement: Disagreement): string {
  switch (disagreement.kind) {
    case 'words': {
      const words = plain(disagreement.theirs);
      return words === ''
        ? 'menurut berkas acara bagian ini tidak ada lagi'
        : `menurut berkas acara “${words}”`;
    }
    case 'rewritten':
      return 'bunyi ini dari berkas acara, yang di atasnya tulisan Anda; pilih satu';
    case 'deleted-by-person':
      return 'bagian ini pernah Anda hapus, lalu berubah di berkas acara; hapus lagi atau pakai';
    case 'deleted-by-draft':
      return 'menurut berkas acara bagian ini tidak ada lagi; hapus atau pertahankan';
    default:
      return disagreement satisfies never;
  }
}

/** On one line, without what would end the mark, its quotation or the cell it stands in. */
function plain(text: string): string {
  const quotes: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '[': '(', ']': ')' };
  return text
    .replace(/[“”[\]]/gu, (mark) => quotes[mark] ?? mark)
    .replace(/\s+/gu, ' ')
    .trim();
}

const MARK = /\[PERIKSA:[^\]\r\n]*\]/gu;

/** A mark and where it stands, in UTF-16 code units. */
export interface FoundMark {
  readonly start: number;
  readonly end: number;
  /** What it says, without brackets and the word in front. */
  readonly reason: string;
}

/** All marks in a text, in their order. */
export function findReviewMarks(text: string): readonly FoundMark[] {
  // Nearly no text has one, and a pattern costs more than this look.
  if (!text.includes('[PERIKSA:')) return [];
  return Array.from(text.matchAll(MARK), ({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
    reason: mark.slice('[PERIKSA:'.length, -1).trim(),
  }));
}
