import { isAbsolute, relative, resolve } from 'node:path';
import { compose } from '../../../export/compose.ts';
import { type ExportFormat, RUN_SHEET_FORMATS } from '../../../export/exporter.ts';
import { exporters } from '../../../export/exporters.ts';
import { composeRunSheet } from '../../../export/run-sheet/print-run-sheet.ts';
import { type CliContext, tell } from '../../context.ts';
import { DraftLoader, isLoaded, type LoadedDraft } from '../../draft-loader.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { expandInputs } from '../../files.ts';
import { refuseOverwrite, writeAtomically } from '../../output.ts';
import { shownPath, toSlashes } from '../../paths.ts';
import { readImages } from '../../read-images.ts';
import { timestampFor } from '../../timestamp.ts';
import { readTemplateFile } from '../../word-template-file.ts';
import type { ExportCommandOptions } from './options.ts';
import { type Job, planJobs } from './plan-jobs.ts';

/** Formats that are a Word file or carry one. */
const WITH_WORD: ReadonlySet<ExportFormat> = new Set<ExportFormat>(['docx', 'eml']);

/**
 * Writes finished documents. Everything that may be refused is refused before the first is written.
 */
export async function run(options: ExportCommandOptions, context: CliContext): Promise<ExitCode> {
  const drafts = await loadDrafts(options, context);
  for (const draft of drafts) refuseOtherKinds(draft, options);
  if (options.final && !(await isAllReady(drafts, context))) return 1;
  const chosen = await Promise.all(options.formats.map((format) => exporters[format]()));
  const jobs = await planJobs(drafts, chosen, options, context);
  for (const { target } of jobs) {
    if (target === undefined) continue;
    refuseOwnDraft(target, drafts, context);
    await refuseOverwrite(target, shownPath(target, context.cwd), options.force);
  }
  const needsTemplate = chosen.some(({ format }) => WITH_WORD.has(format));
  // A template that cannot be used is refused before anything is written.
  if (needsTemplate) for (const { workspace } of drafts) await readTemplateFile(workspace);
  for (const draft of drafts) {
    const own = jobs.filter((job) => job.draft === draft);
    await writeDocuments(draft, own, { options, context });
  }
  if (!options.final && drafts.some(bearsMark)) {
    tell(context, 'Dokumen bertanda DRAF; bila sudah pasti, ulangi dengan --final.');
  }
  return 0;
}

/** Some formats, and views for one group of readers, are there for run-sheets only. */
function refuseOtherKinds(
  { draft, path, event, workspace }: LoadedDraft,
  { formats, audience }: ExportCommandOptions,
): void {
  const format = formats.find((one) => RUN_SHEET_FORMATS.has(one));
  if (format === undefined && audience === undefined) return;
  const asked = format === undefined ? '--untuk' : `Bentuk ${format}`;
  if (draft.kind !== 'rundown') {
    throw new UserError(`${asked} hanya untuk rundown, sedangkan ${path} bukan.`, {
      hint: 'Buat rundown dengan: humas new rundown',
    });
  }
  const zone = workspace.settings.zona;
  const { items, ...sheet } = composeRunSheet(draft, { event: event?.file, zone, audience });
  if (items.length === 0) {
    throw new UserError(`${path} belum memuat susunan acara.`, {
      hint: 'Tulis tabel dengan kolom Waktu dan Kegiatan, atau isi `susunan` di berkas acara.',
    });
  }
  const isDated = formats.some((one) => one === 'ics' || one === 'linimasa');
  if (isDated && sheet.firstDay === undefined) {
    throw new UserError(`Tanggal acara di ${path} belum diketahui.`, {
      hint: 'Isi `tanggal` atau `acara` di bagian depan naskah.',
    });
  }
  if (formats.includes('linimasa') && sheet.zone === undefined) {
    throw new UserError(`Zona waktu acara di ${path} belum diketahui.`, {
      hint: 'Isi `zona: WIB`, `WITA`, atau `WIT` di berkas acara atau humas.yaml.',
    });
  }
}

async function isAllReady(drafts: readonly LoadedDraft[], context: CliContext): Promise<boolean> {
  const { areReady } = await import('./final.ts');
  if (await areReady(drafts, context)) return true;
  tell(context, 'Tidak ada yang ditulis. Tanpa --final, dokumen ditulis dengan tanda DRAF.');
  return false;
}

/** Free text is no document of the agency, such as a checklist to be signed. */
function bearsMark({ draft }: LoadedDraft): boolean {
  return draft.kind !== 'teks';
}

async function loadDrafts(
  { inputs }: ExportCommandOptions,
  context: CliContext,
): Promise<readonly LoadedDraft[]> {
  const loader = new DraftLoader(context);
  const drafts: LoadedDraft[] = [];
  for (const path of await expandInputs(inputs, context.cwd)) {
    const loaded = await loader.load(path);
    if (!isLoaded(loaded)) {
      throw new UserError(`${loaded.path}: ${loaded.message}`, { hint: loaded.hint });
    }
    const { source, unreadable } = loaded.draft;
    if (source.text.trim() === '') {
      throw new UserError(`${loaded.path} masih kosong; tidak ada yang dapat ditulis.`, {
        hint: 'Isi naskahnya, atau buat rancangannya dengan: humas new',
      });
    }
    const [fault] = unreadable;
    if (fault) {
      const { line, column } = source.position(fault.span.start);
      throw new UserError(`${loaded.path}:${line}:${column}: ${fault.message}`);
    }
    if (loaded.missingEvent !== undefined) {
      tell(context, `${loaded.path}: berkas acara ${loaded.missingEvent} tidak ditemukan.`);
    }
    drafts.push(loaded);
  }
  return drafts;
}

/** A draft that is itself called `.html` must not be lost to its own export. */
function refuseOwnDraft(target: string, drafts: readonly LoadedDraft[], { cwd }: CliContext): void {
  if (!drafts.some(({ file }) => file?.absolute === target)) return;
  throw new UserError(`${shownPath(target, cwd)} adalah naskahnya sendiri; tidak ditimpa.`, {
    hint: 'Tulis tujuan lain dengan --out.',
  });
}

async function writeDocuments(
  loaded: LoadedDraft,
  jobs: readonly Job[],
  {
    options: { final: isFinal, audience },
    context,
  }: { readonly options: ExportCommandOptions; readonly context: CliContext },
): Promise<void> {
  const { draft, workspace, event, path } = loaded;
  const images = await readImages(loaded);
  const { settings } = workspace;
  const needsTemplate = jobs.some(({ exporter }) => WITH_WORD.has(exporter.format));
  const template = needsTemplate ? await readTemplateFile(workspace) : undefined;
  const draftMark = !isFinal && bearsMark(loaded);
  const document = compose(draft, {
    settings,
    images,
    event: event?.file,
    roster: workspace.roster,
    eventPath: eventInWorkspace(loaded),
    template,
    draftMark,
    audience,
  });
  for (const { message, span } of document.problems) {
    const { line, column } = draft.source.position(span?.start ?? 0);
    tell(context, span ? `${path}:${line}:${column}: ${message}` : `${path}: ${message}`);
  }
  const timestamp = timestampFor(draft.meta.tanggal, context);
  for (const { exporter, target } of jobs) {
    const bytes = await exporter.write(document, { timestamp });
    if (target === undefined) {
      context.stdout.write(bytes);
    } else {
      await writeAtomically(target, bytes);
      tell(context, `Dokumen tertulis di ${shownPath(target, context.cwd)}`);
    }
  }
}

/** The path of the event file from the folder of `humas.yaml`, when it lies in there. */
function eventInWorkspace({ draft, folder, workspace }: LoadedDraft): string | undefined {
  const { root } = workspace;
  const { acara } = draft.meta;
  if (root === undefined || acara === undefined) return undefined;
  const path = toSlashes(relative(root, resolve(folder, toSlashes(acara))));
  return path.startsWith('../') || isAbsolute(path) ? undefined : path;
}
