import type { Passage } from '../../draft/passage.ts';

/** Something that a document of a fixed form must say. */
export interface FormPart {
  /** As it is called when it is missing. Indonesian. */
  readonly name: string;
  /** Words, in lower case, of which one shows that it is there. */
  readonly shown: RegExp;
}

/** The parts that no passage shows. What `[LENGKAPI: …]` holds open is reported elsewhere. */
export function findMissingParts(
  passages: readonly Passage[],
  parts: readonly FormPart[],
): readonly FormPart[] {
  return parts.filter(({ shown }) => !passages.some(({ lower }) => shown.test(lower)));
}

/** `“Tempat”, “Pukul”`: the names of parts as messages list them. */
export function partNames(parts: readonly FormPart[]): string {
  return parts.map(({ name }) => `“${name}”`).join(', ');
}
