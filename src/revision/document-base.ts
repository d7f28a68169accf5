import * as v from 'valibot';

const baseSchema = v.strictObject({
  version: v.literal(1),
  document: v.string(),
  kind: v.string(),
  answers: v.record(v.string(), v.string()),
  drafted: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u)),
  template: v.string(),
  lines: v.array(v.string()),
});

/**
 * What `humas new` wrote when it drafted a document, and from which answers: the common ancestor of
 * what people have written since and of what would be drafted today. It is kept apart from the
 * document, in the workspace, so that front matter and the folder of drafts stay clean.
 */
export interface DocumentBase {
  /** Path of the document from the root of the workspace, with `/`, where it was last seen. */
  readonly document: string;
  /** The kind it was drafted as, such as `rilis`. */
  readonly kind: string;
  /** Answers by the keys of the kind's questions, so that nobody is asked twice. */
  readonly answers: Readonly<Record<string, string>>;
  /** The day of the first draft, `2026-08-19`: what counts from “today” stays as it was. */
  readonly drafted: string;
  /** Print of the template, to notice that it was changed; see `templatePrint`. */
  readonly template: string;
  /** The text as it was drafted last, lines ended by `\n`. */
  readonly text: string;
}

/** Writes a base as JSON, the text line by line, so that a history of versions can be read. */
export function serializeBase({ text, ...fields }: DocumentBase): string {
  const content = { version: 1, ...fields, lines: text.split('\n') };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** A base, or an Indonesian sentence that says why the text is none. */
export type ParsedBase =
  | { readonly ok: true; readonly value: DocumentBase }
  | { readonly ok: false; readonly fault: string };

/** Reads what {@link serializeBase} wrote. */
export function parseBase(text: string): ParsedBase {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { ok: false, fault: 'Catatan dasar naskah ini bukan JSON yang utuh.' };
  }
  const parsed = v.safeParse(baseSchema, json);
  if (!parsed.success) return { ok: false, fault: 'Isi catatan dasar naskah ini tidak dikenal.' };
  const { version: _, lines, ...fields } = parsed.output;
  return { ok: true, value: { ...fields, text: lines.join('\n') } };
}
