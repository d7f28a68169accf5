import * as v from 'valibot';

const manifestSchema = v.strictObject({
  version: v.literal(1),
  groups: v.array(
    v.array(
      v.strictObject({
        path: v.string(),
        copy: v.nullable(v.string()),
        written: v.nullable(v.string()),
      }),
    ),
  ),
});

/** A file as it was before the last change, and what became of it. */
export interface KeptFile {
  /** From the root of the workspace, with `/`. */
  readonly path: string;
  /** Name of the copy; `null` where there was no file. */
  readonly copy: string | null;
  /** SHA-256 of what was written; `null` where the file was removed. */
  readonly written: string | null;
}

/** Files that belong together, such as a document and its base. */
export type KeptGroup = readonly KeptFile[];

/** Writes what the last change did, as JSON. */
export function serializeManifest(groups: readonly KeptGroup[]): string {
  return `${JSON.stringify({ version: 1, groups }, undefined, 2)}\n`;
}

/** Reads what {@link serializeManifest} wrote; `undefined` for any other text. */
export function parseManifest(text: string): readonly KeptGroup[] | undefined {
  try {
    const parsed = v.safeParse(manifestSchema, JSON.parse(text));
    return parsed.success ? parsed.output.groups : undefined;
  } catch {
    return undefined;
  }
}
