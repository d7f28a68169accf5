import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { CheckReport } from '../../../report/check-report.ts';
import { quoteArgument } from '../../../report/summary.ts';
import { type CliContext, tell } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { STDIN } from '../../files.ts';
import { refuseOverwrite, writeAtomically } from '../../output.ts';
import { shownPath } from '../../paths.ts';
import { COMMENTED, isWordPath } from '../../word-paths.ts';
import type { CheckOutput } from './check-output.ts';
import { commentedCopy } from './commented-copy.ts';
import type { CheckCommandOptions } from './options.ts';

/**
 * Where the copies of Word files with comments go: to the file of `--out`, into its folder, or, by
 * names of their own, beside the originals. The originals are never written.
 */
export class CommentCopies implements CheckOutput {
  readonly #out: string | undefined;
  readonly #force: boolean;
  readonly #context: CliContext;
  /** The absolute path of each copy, by the path of its original as it was given. */
  #targets: ReadonlyMap<string, string> = new Map();
  /** Written in this run; `--watch` writes them again. */
  readonly #own = new Set<string>();

  constructor({ out, force }: Pick<CheckCommandOptions, 'out' | 'force'>, context: CliContext) {
    this.#out = out;
    this.#force = force;
    this.#context = context;
  }

  /**
   * Finds the place of each copy.
   *
   * @throws UserError when one of the files is no Word file, or something stands at a place
   */
  async prepare(paths: readonly string[]): Promise<void> {
    const { cwd } = this.#context;
    const other = paths.find((path) => path === STDIN || !isWordPath(path));
    if (other !== undefined) throw notWord(other);
    const targets = new Map<string, string>();
    const originals = new Set<string>();
    for (const path of paths) originals.add(await realpath(resolve(cwd, path)));
    for (const path of paths) {
      const target = await this.#targetOf(path, paths.length);
      const shown = shownPath(target, cwd);
      if (originals.has(await realpath(target).catch(() => target))) {
        throw new UserError(`${shown} naskah aslinya; salinan tidak ditulis di atasnya.`, {
          hint: `Pilih nama lain, misalnya: --out ${quoteArgument(nameOfCopy(path))}`,
        });
      }
      if (!this.#own.has(target)) await refuseOverwrite(target, shown, this.#force);
      targets.set(path, target);
    }
    this.#targets = targets;
  }

  /** Writes the copies of the files that could be read. */
  async write({ results, rules }: CheckReport): Promise<void> {
    for (const { draft, findings } of results) {
      const { path, text } = draft.source;
      const target = this.#targets.get(path);
      if (target === undefined) continue;
      const copy = await commentedCopy({ path, text }, { findings, rules }, this.#context);
      await writeAtomically(target, copy);
      this.#own.add(target);
      tellWritten(target, findings.length, this.#context);
    }
  }

  async #targetOf(path: string, count: number): Promise<string> {
    const { cwd } = this.#context;
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
    if (!isWordPath(out)) {
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

function tellWritten(target: string, count: number, context: CliContext): void {
  const shown = shownPath(target, context.cwd);
  const what = count === 0 ? 'Tidak ada temuan; salinan tanpa komentar' : `${count} komentar`;
  tell(context, `${what} tertulis di ${shown}`);
}
