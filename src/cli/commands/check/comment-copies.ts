import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Finding } from '../../../check/finding.ts';
import type { CheckReport } from '../../../report/check-report.ts';
import { commentTexts } from '../../../report/comment-text.ts';
import { quoteArgument } from '../../../report/summary.ts';
import type { Span } from '../../../text/span.ts';
import { addComments } from '../../../word/add-comments.ts';
import { readWordDraft, type WordDraft } from '../../../word/read-word-draft.ts';
import { type CliContext, tell } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { STDIN, shownPath } from '../../files.ts';
import { refuseOverwrite, writeAtomically } from '../../output.ts';
import { wordFaults } from '../../word-faults.ts';
import { COMMENTED, isWordFile } from '../../word-paths.ts';
import type { CheckCommandOptions } from './options.ts';

/** Who writes the comments. */
const AUTHOR = 'humas';

/**
 * Where the copies of Word files with comments go: to the file of `--out`, into its folder, or, by
 * names of their own, beside the originals. The originals are never written.
 */
export class CommentCopies {
  readonly #out: string | undefined;
  readonly #force: boolean;
  /** Written in this run; `--watch` writes them again. */
  readonly #own = new Set<string>();

  constructor({ out, force }: Pick<CheckCommandOptions, 'out' | 'force'>) {
    this.#out = out;
    this.#force = force;
  }

  /**
   * Finds the place of each copy.
   *
   * @returns what writes them once the files are checked
   * @throws UserError when one of the files is no Word file, or something stands at a place
   */
  async plan(
    paths: readonly string[],
    context: CliContext,
  ): Promise<{ write(report: CheckReport): Promise<void> }> {
    const other = paths.find((path) => path === STDIN || !isWordFile(path));
    if (other !== undefined) throw notWord(other);
    const targets = new Map<string, string>();
    const originals = new Set<string>();
    for (const path of paths) originals.add(await realpath(resolve(context.cwd, path)));
    for (const path of paths) {
      const target = await this.#targetOf(path, paths.length, context);
      const shown = shownPath(target, context.cwd);
      if (originals.has(await realpath(target).catch(() => target))) {
        throw new UserError(`${shown} naskah aslinya; salinan tidak ditulis di atasnya.`, {
          hint: `Pilih nama lain, misalnya: --out ${quoteArgument(nameOfCopy(path))}`,
        });
      }
      if (!this.#own.has(target)) await refuseOverwrite(target, shown, this.#force);
      targets.set(path, target);
    }
    return {
      write: async ({ results, rules }) => {
        for (const { draft, findings } of results) {
          const { path } = draft.source;
          const target = targets.get(path);
          if (target === undefined) continue;
          const original = { path, text: draft.source.text };
          const copy = await commentedCopy(original, { findings, rules }, context);
          await writeAtomically(target, copy);
          this.#own.add(target);
          tellWritten(target, findings.length, context);
        }
      },
    };
  }

  async #targetOf(path: string, count: number, { cwd }: CliContext): Promise<string> {
    const out = this.#out;
    if (out === undefined) return resolve(cwd, dirname(path), nameOfCopy(path));
    const target = resolve(cwd, out);
    const isFolder =
      /[/\\]$/u.test(out) ||
      (await stat(target).then(
        (there) => there.isDirectory(),
        () => false,
      ));
    if (isFolder) return join(target, nameOfCopy(path));
    if (count > 1) {
      throw new UserError(`Salinan ${count} berkas Word tidak muat di satu berkas: ${out}`, {
        hint: `Tanpa --out, tiap salinan ditulis di samping aslinya dengan akhiran ${COMMENTED}.`,
      });
    }
    if (!isWordFile(out)) {
      throw new UserError(`Salinan berkas Word harus bernama .docx, bukan ${out}.`, {
        hint: `Misalnya: --out ${quoteArgument(nameOfCopy(path))}`,
      });
    }
    return target;
  }
}

function notWord(path: string): UserError {
  const shown = path === STDIN ? 'masukan standar' : path;
  const advice = path === STDIN ? 'naskah.md' : quoteArgument(path);
  return new UserError(`Komentar hanya dapat ditulis di berkas Word (.docx), bukan di ${shown}.`, {
    hint: `Untuk naskah .md: humas check ${advice} --out hasil.docx atau --out koreksi.html`,
  });
}

function nameOfCopy(path: string): string {
  return `${basename(path, extname(path))}${COMMENTED}`;
}

/** The bytes of a Word file with a comment for each finding. */
async function commentedCopy(
  original: { readonly path: string; readonly text: string },
  {
    findings,
    rules,
  }: { readonly findings: readonly Finding[]; readonly rules: CheckReport['rules'] },
  context: CliContext,
): Promise<Uint8Array> {
  const bytes = await readFile(resolve(context.cwd, original.path));
  const read = readWordDraft(bytes, original.path);
  if (!read.ok) {
    const { message, hint } = wordFaults[read.fault];
    throw new UserError(`${original.path}: ${message}`, { hint });
  }
  const { draft, document } = read.value;
  if (draft.source.text !== original.text) {
    throw new UserError(`${original.path} berubah selagi diperiksa; salinannya tidak ditulis.`, {
      hint: 'Simpan dan tutup berkas itu, lalu ulangi.',
    });
  }
  if (document.text === '') {
    throw new UserError(`${original.path} tidak memuat tulisan untuk diberi komentar.`, {
      hint: 'Tulisan di kop dan kaki halaman tidak diperiksa.',
    });
  }
  const texts = commentTexts(findings, draft.source, rules);
  const comments = findings.map(({ span }, index) => ({
    span: visibleSpan(span, read.value),
    paragraphs: texts[index] ?? [],
  }));
  try {
    return addComments(bytes, document, comments, { author: AUTHOR, date: context.now });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { message, hint } = wordFaults['too-large'];
    throw new UserError(`${original.path}: ${message}`, { hint, cause: error });
  }
}

/**
 * Where the comment on a finding hangs: what is said of the draft as a whole, at the headline; what
 * is missing somewhere, at the word before, or at the first of its paragraph.
 */
function visibleSpan(span: Span, { draft }: WordDraft): Span {
  if (span.end > span.start) return span;
  const { text } = draft.source;
  const opening = draft.frontMatter?.opening ?? { start: 0, end: text.length };
  if (span.start === 0 || span.start === opening.end) return opening;
  const { line } = draft.source.position(span.start);
  const start = draft.source.lineStarts[line - 1] ?? 0;
  const before = text.slice(start, span.start).trimEnd();
  if (before !== '') return { start: start + before.lastIndexOf(' ') + 1, end: span.start };
  const word = /\S+/u.exec(draft.source.line(line));
  const from = start + (word?.index ?? 0);
  return { start: from, end: from + (word?.[0].length ?? 0) };
}

function tellWritten(target: string, count: number, context: CliContext): void {
  const shown = shownPath(target, context.cwd);
  const what = count === 0 ? 'Tidak ada temuan; salinan tanpa komentar' : `${count} komentar`;
  tell(context, `${what} tertulis di ${shown}`);
}
