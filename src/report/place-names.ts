import type { RelatedPlace } from '../check/finding.ts';
import type { Position, Source } from '../text/source.ts';
import { nameLine, type SourceUnit } from '../text/source-unit.ts';

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
export function namePlace(place: RelatedPlace, source: Source): string {
  const { start, unit } = locate(place, source);
  return [place.path, start && nameLine(unit, start.line)].filter(Boolean).join(', ');
}

/** Where in its file the second place of a finding is, if that is known, and in what lines. */
export function locate(
  { path, span, start, unit }: RelatedPlace,
  source: Source,
): { readonly start: Position | undefined; readonly unit: SourceUnit } {
  if (path !== undefined) return { start, unit: unit ?? 'line' };
  return { start: start ?? (span && source.position(span.start)), unit: source.unit };
}
