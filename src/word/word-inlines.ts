import type { Emphasis, Inline, Link } from '../draft/nodes.ts';
import type { Piece, WordParagraph } from './word-paragraph.ts';

/** Addresses that Word shows without a link; Markdown takes them for links, too. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>“”"]{1,500}[^\s<>“”".,;:!?)]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gu;

/** A stretch of a paragraph that looks alike; places count in its text. */
interface Stretch {
  readonly kind: Exclude<Piece['kind'], 'boxes'>;
  start: number;
  end: number;
  readonly link: object | undefined;
  readonly isAddress: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly strike: boolean;
  readonly label: string;
}

/** What inlines are cut from. */
interface Place {
  readonly text: string;
  /** Where the paragraph begins in the text of the document. */
  readonly offset: number;
}

/**
 * The inline nodes of a paragraph, as Markdown would give them, without white space at the ends.
 *
 * @param offset where the paragraph begins in the text of its document
 * @param from where to begin in the paragraph
 */
export function wordInlines(paragraph: WordParagraph, offset: number, from = 0): readonly Inline[] {
  const { text } = paragraph;
  const stretches = tidy(cutAtAddresses(paragraph, from), text);
  return nest(stretches, { text, offset }, 0);
}

/** Pieces as stretches; those with an address in them are cut at its ends. */
function cutAtAddresses({ pieces, text }: WordParagraph, from: number): Stretch[] {
  const addresses = [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const cuts = [from, ...addresses.flatMap(({ start, end }) => [start, end])];
  return pieces.flatMap((piece) => {
    const { kind, at, link, label, traits } = piece;
    const end = at + piece.text.length;
    if (kind === 'boxes' || (kind !== 'note' ? end <= from : at < from)) return [];
    const inside = cuts.filter((cut) => cut > at && cut < end);
    const starts = [Math.max(at, from), ...inside.filter((cut) => cut > from)];
    return starts.map((start, index): Stretch => {
      const address = addresses.find((one) => one.start <= start && start < one.end);
      return {
        kind,
        start,
        end: starts[index + 1] ?? end,
        link: link ?? address,
        isAddress: address !== undefined,
        strong: traits.bold ?? false,
        emphasis: traits.italic ?? false,
        strike: traits.struck ?? false,
        label,
      };
    });
  });
}

/** Of white space around tabs and line ends, one is left; at the ends of the paragraph, none. */
function tidy(stretches: readonly Stretch[], text: string): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    if (isGap(stretch)) addGap(stretch, kept, text);
    else addShown(stretch, kept, text);
  }
  trimEnd(kept, text);
  while (isGap(kept.at(-1))) {
    kept.pop();
    trimEnd(kept, text);
  }
  return kept;
}

/** A gap joins the one before it; a line end counts for more than a tab. */
function addGap(gap: Stretch, kept: Stretch[], text: string): void {
  trimEnd(kept, text);
  const last = kept.at(-1);
  if (!last) return;
  if (!isGap(last)) kept.push(gap);
  else if (gap.kind === 'break') kept.splice(-1, 1, { ...gap, start: last.start });
  else last.end = gap.end;
}

function addShown(stretch: Stretch, kept: Stretch[], text: string): void {
  const last = kept.at(-1);
  if (stretch.kind === 'text' && (!last || isGap(last))) {
    while (stretch.start < stretch.end && text[stretch.start] === ' ') stretch.start++;
    if (stretch.start === stretch.end) return;
  }
  kept.push(stretch);
}

function isGap(stretch: Stretch | undefined): boolean {
  return stretch?.kind === 'space' || stretch?.kind === 'break';
}

/** Takes spaces off the end of the last stretches. */
function trimEnd(stretches: Stretch[], text: string): void {
  for (let last = stretches.at(-1); last?.kind === 'text'; last = stretches.at(-1)) {
    while (last.end > last.start && text[last.end - 1] === ' ') last.end--;
    if (last.end > last.start) return;
    stretches.pop();
  }
}

/** What wraps stretches, from the outside to the inside. */
const LAYERS = ['link', 'strong', 'emphasis', 'strike'] as const;

function nest(stretches: readonly Stretch[], place: Place, depth: number): Inline[] {
  const layer = LAYERS[depth];
  if (layer === undefined) return leaves(stretches, place);
  const nodes: Inline[] = [];
  let start = 0;
  while (start < stretches.length) {
    const sign = stretches[start]?.[layer];
    let end = start + 1;
    while (end < stretches.length && stretches[end]?.[layer] === sign) end++;
    const group = stretches.slice(start, end);
    const children = nest(group, place, depth + 1);
    if (sign === undefined || sign === false) nodes.push(...children);
    else nodes.push(wrap(layer, group, children, place));
    start = end;
  }
  return nodes;
}

function wrap(
  layer: (typeof LAYERS)[number],
  group: readonly Stretch[],
  children: readonly Inline[],
  place: Place,
): Emphasis | Link {
  const span = spanOf(group, place);
  if (layer !== 'link') return { kind: layer, span, children };
  const automatic = group.every(({ isAddress, kind }) => isAddress || kind !== 'text');
  return { kind: 'link', span, href: '', title: undefined, automatic, children };
}

function leaves(stretches: readonly Stretch[], place: Place): Inline[] {
  const nodes: Inline[] = [];
  let start = 0;
  while (start < stretches.length) {
    const first = stretches[start];
    let end = start + 1;
    while (first?.kind === 'text' && stretches[end]?.kind === 'text') end++;
    if (first) nodes.push(leaf(first, stretches.slice(start, end), place));
    start = end;
  }
  return nodes;
}

function leaf({ kind, label }: Stretch, group: readonly Stretch[], place: Place): Inline {
  const span = spanOf(group, place);
  const value = place.text.slice(span.start - place.offset, span.end - place.offset);
  switch (kind) {
    case 'text':
      return { kind: 'text', span, value, verbatim: true };
    case 'space':
      return { kind: 'text', span, value: ' ', verbatim: false };
    case 'break':
      return { kind: 'break', span, hard: true };
    case 'object':
      return { kind: 'code', span, value };
    case 'note':
      return { kind: 'note-reference', span, label };
    default:
      return kind satisfies never;
  }
}

function spanOf(group: readonly Stretch[], { offset }: Place): { start: number; end: number } {
  return {
    start: offset + (group[0]?.start ?? 0),
    end: offset + (group.at(-1)?.end ?? 0),
  };
}
