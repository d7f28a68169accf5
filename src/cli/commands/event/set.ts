import { readFile } from 'node:fs/promises';
import type { TimeZone } from '../../../calendar/clock.ts';
import { readSaidClock, readSaidMoment } from '../../../calendar/said-moment.ts';
import {
  type ChangedEvent,
  type ChangeOptions,
  changeEvent,
  type EventSetting,
} from '../../../event/change-event.ts';
import type { EventFile } from '../../../event/event.ts';
import { remarkOnChange } from '../../../event/remark-on-change.ts';
import type { Roster } from '../../../event/roster.ts';
import { SettingFault } from '../../../event/setting-fault.ts';
import { quoteArgument } from '../../../report/summary.ts';
import { Source } from '../../../text/source.ts';
import { encodeText, readTextFile } from '../../../workspace/text-file.ts';
import { type CliContext, tell, today } from '../../context.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { loadNamedEvent } from '../../load-named-event.ts';
import { writeAtomically } from '../../output.ts';
import { shownPath } from '../../paths.ts';
import { changeFiles } from '../../refresh/backup.ts';
import { findDocuments } from '../../refresh/find-documents.ts';
import { offerRevisions } from '../../refresh/offer-revisions.ts';
import { type Plan, planRevisions, type Revision } from '../../refresh/plan-revisions.ts';
import { lapsedTexts, showDiff } from '../../refresh/show-plan.ts';
import { isPrintedFromEvent } from '../../signed-text.ts';
import type { EventSetOptions } from './options.ts';

/**
 * Changes fields of an event file in place, then shows what that changes in the documents made
 * from it and offers to apply it.
 */
export async function setEvent(options: EventSetOptions, context: CliContext): Promise<ExitCode> {
  const typed = readEventSettings(options.settings);
  const target = await loadTarget(options.event, context);
  const settings = typed.map((one) => settleDay(one, target.event.zona, context));
  const { source, shown, roster } = target;
  const { shifts } = options;
  const change = applySettings(source.text, settings, { roster, shifts });
  if (change.text === source.text) {
    tell(context, `${shown} sudah berbunyi begitu; tidak ada yang berubah.`);
    return 0;
  }
  // Initials are bound to the event file too, so who signed is looked up before it is changed.
  const plan = await planDocuments(target, change.event, context);
  if (!options.dryRun) await write(target, change.text);
  showDiff('Berkas acara', { path: shown, before: source.text, after: change.text }, context);
  const remarks = [
    options.dryRun ? `${shown} akan berubah; belum ditulis.` : `${shown} sudah diubah.`,
    ...change.doubts,
    ...remarkOnChange(target.event, change.event, roster),
    ...lapsedTexts(printedFromEvent(plan), options.dryRun ? 'akan gugur' : 'gugur'),
  ];
  if (!plan) {
    tell(context, ...remarks);
    return 0;
  }
  const command = commandToApply(shown, options);
  const offer = { yes: options.yes, dryRun: options.dryRun, command, remarks, goesOn: true };
  return offerRevisions(withoutFallenSigners(plan), offer, context);
}

/** What to type to have the documents changed too. */
function commandToApply(shown: string, { settings, shifts, dryRun }: EventSetOptions): string {
  if (!dryRun) return `humas refresh ${quoteArgument(shown)} --yes`;
  const typed = [shown, ...settings].map(quoteArgument);
  return ['humas event set', ...typed, ...(shifts ? ['--geser'] : []), '--yes'].join(' ');
}

/** The documents that are printed from the event file: initials under them fall with its change. */
function printedFromEvent(plan: Plan | undefined): readonly Revision[] {
  return plan?.revisions.filter(({ document }) => isPrintedFromEvent(document)) ?? [];
}

function withoutFallenSigners(plan: Plan): Plan {
  const revisions = plan.revisions.map((revision) =>
    isPrintedFromEvent(revision.document) ? { ...revision, signedBy: [] } : revision,
  );
  return { ...plan, revisions };
}

/** @throws UserError for what is no setting, with quotes where they were forgotten */
function readEventSettings(typed: readonly string[]): readonly EventSetting[] {
  return typed.map((part, index) => {
    const [, key = '', value = ''] = /^([^=]+)=(.*)$/su.exec(part) ?? [];
    if (key.trim() !== '') return { key: key.trim(), value };
    const whole = wordsAround(typed, index);
    throw new UserError(`“${part}” bukan isian.`, {
      hint: whole.includes('=')
        ? `Apit dengan tanda petik bila ada spasinya: "${whole}"`
        : 'Tulis isian=isi, misalnya "tempat.nama=Gedung Serbaguna".',
    });
  });
}

/**
 * The beginning and the end may be said as people say them: `mulai=besok jam 9`, `jam 2 siang`. The
 * zone of the event may stand behind them.
 */
function settleDay(
  { key, value: typed }: EventSetting,
  zone: TimeZone | undefined,
  context: CliContext,
): EventSetting {
  if (!['mulai', 'selesai'].includes(key)) return { key, value: typed };
  const value = zone === undefined ? typed : typed.replace(new RegExp(` ${zone}\\s*$`, 'iu'), '');
  const said = readSaidClock(value) ?? readSaidMoment(value, today(context));
  if (!said) return { key, value };
  if ('fault' in said) throw new UserError(said.fault);
  tell(context, `${key}: ${said.meaning}`);
  return { key, value: said.text };
}

/** The setting that a word was meant to be a part of: it, and what stands about it without `=`. */
function wordsAround(typed: readonly string[], index: number): string {
  const hasField = (word: string): boolean => word.includes('=');
  const start = typed.slice(0, index).findLastIndex(hasField);
  const after = typed.slice(index).findIndex(hasField);
  return typed.slice(Math.max(start, 0), after === -1 ? undefined : index + after).join(' ');
}

/** An event file that is to be changed, with what it is checked against. */
interface Target {
  /** Absolute, links resolved. */
  readonly path: string;
  readonly shown: string;
  readonly source: Source;
  readonly bytes: Uint8Array;
  readonly encoding: Parameters<typeof encodeText>[1];
  readonly event: EventFile;
  readonly roster: Roster;
  /** Of the workspace, absolute; `undefined` where there is none, and so no documents. */
  readonly root: string | undefined;
}

async function loadTarget(typed: string, context: CliContext): Promise<Target> {
  const { path, event, workspace } = await loadNamedEvent(typed, context);
  const file = await readTextFile(path);
  if (!file.ok) throw new UserError(`${typed}: Berkas ini ${file.reason}.`, { hint: file.hint });
  const shown = shownPath(path, context.cwd);
  const source = new Source(shown, file.text);
  const { bytes, encoding } = file;
  const { roster, root } = workspace;
  return { path, shown, source, bytes, encoding, event, roster, root };
}

function applySettings(
  text: string,
  settings: readonly EventSetting[],
  options: ChangeOptions,
): ChangedEvent {
  try {
    return changeEvent(text, settings, options);
  } catch (error) {
    if (!(error instanceof SettingFault)) throw error;
    throw new UserError(error.message, { hint: error.hint, cause: error });
  }
}

async function planDocuments(
  { root, path }: Target,
  event: EventFile,
  context: CliContext,
): Promise<Plan | undefined> {
  if (root === undefined) return undefined;
  const documents = await findDocuments(root, path, context);
  return planRevisions(root, documents, { event, context });
}

async function write(
  { path, shown, source, bytes, encoding, root }: Target,
  text: string,
): Promise<void> {
  if (!(await readFile(path)).equals(bytes)) {
    throw new UserError(`${shown} berubah selagi dibaca; tidak ada yang ditulis.`, {
      hint: 'Simpan dan tutup berkas itu, lalu ulangi.',
    });
  }
  const content = encodeText(source.withText(text).content, encoding);
  if (root === undefined) await writeAtomically(path, content);
  else await changeFiles(root, [[{ path, content }]], { goesOn: false });
}
