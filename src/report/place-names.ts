import type { RelatedPlace } from '../check/finding.ts';
import type { Position, Source, SourceUnit } from '../text/source.ts';

/** What the lines of a source are called. */
export const UNIT_NAMES: Readonly<Record<SourceUnit, string>> = {
  line: 'baris',
  paragraph: 'paragraf',
};

/** A place in a file as people find it: `rilis.md:7:12`, `rilis.docx, paragraf 7`. */
export function placeIn(
  path: string,
  { line, column }: Pick<Position, 'line' | 'column'>,
  unit: SourceUnit,
): string {
  switch (unit) {
    case 'line':
      return `${path}:${line}:${column}`;
    case 'paragraph':
      return `${path}, paragraf ${line}`;
    default:
      return unit satisfies never;
  }
}

/** The second place of a finding in words: `baris 7`, `acara/rapat.yaml, baris 3`. */
export function namePlace({ path, span, start }: RelatedPlace, source: Source): string {
  const own = span && path === undefined ? source.position(span.start) : undefined;
  const line = (start ?? own)?.line;
  const unit = path === undefined ? source.unit : 'line';
  return [path, line && `${UNIT_NAMES[unit]} ${line}`].filter(Boolean).join(', ');
}
