import { dirname, resolve } from 'node:path';
import { type ReadRecord, readRecord } from '../check/record.ts';
import type { Rule } from '../check/rule.ts';
import type { CheckOptions } from '../check/run.ts';
import type { Draft } from '../draft/draft.ts';
import type { RecordKind } from '../draft/meta.ts';
import { namedPaths } from '../draft/named-files.ts';
import type { VillageTable } from '../knowledge/villages.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { Source } from '../text/source.ts';
import { findWorkspaceRoot, loadEvent, loadWorkspace } from '../workspace/load.ts';
import { loadLexicon } from '../workspace/load-lexicon.ts';
import { findMissingFiles } from '../workspace/missing-files.ts';
import { openVillages } from '../workspace/open-villages.ts';
import { type Encoding, readTextFile } from '../workspace/text-file.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../workspace/workspace.ts';
import type { FileFault } from '../workspace/yaml-file.ts';
import type { CliContext } from './context.ts';
import { UserError } from './errors.ts';
import { STDIN } from './files.ts';
import { shownPath, toSlashes } from './paths.ts';
import { type ReadDraft, readDraft, type UnreadableDraft, undecodable } from './read-draft.ts';
import { judgeRememberedEvent } from './remembered-event.ts';
import { ruleSettingFaults } from './rule-setting-faults.ts';

/** A draft with all that belongs to it. */
export interface LoadedDraft {
  readonly draft: Draft;
  /** As given, with `/`; for standard input the name it was given. */
  readonly path: string;
  /** `undefined` for standard input. */
  readonly file: { readonly absolute: string; readonly bytes: Uint8Array } | undefined;
  readonly encoding: Encoding;
  /** Absolute folder from which the paths in the draft count. */
  readonly folder: string;
  readonly workspace: Workspace;
  /** Read only where drafts are checked. */
  readonly lexicon: Lexicon | undefined;
  readonly villages: VillageTable;
  readonly event: NonNullable<CheckOptions['event']> | undefined;
  /** The event file that the draft names and that is not there. */
  readonly missingEvent: string | undefined;
  /** Looked for only where drafts are checked; see {@link findMissingFiles}. */
  readonly missingFiles: ReadonlySet<string> | undefined;
  /** What the officer must know of what belongs to it: Indonesian sentences. */
  readonly notes: readonly string[];
}

/** An event file or a roster with the workspace it belongs to. */
export interface LoadedRecord extends ReadRecord {
  /** As given, with `/`. */
  readonly path: string;
  readonly absolute: string;
  readonly workspace: Workspace;
}

/** Whether a file could be read. */
export function isLoaded<Loaded extends LoadedDraft | LoadedRecord>(
  draft: Loaded | UnreadableDraft,
): draft is Loaded {
  return 'draft' in draft;
}

/** What drafts are read with. */
interface LoaderOptions {
  readonly rules?: readonly Rule[];
  readonly eventPath?: string | undefined;
}

/**
 * Reads drafts with their event files and workspaces. Each of those is read once, however many
 * drafts share it.
 */
export class DraftLoader {
  readonly #context: CliContext;
  readonly #rules: readonly Rule[] | undefined;
  readonly #eventPath: string | undefined;
  readonly #roots = new Map<string, Promise<string | undefined>>();
  readonly #workspaces = new Map<string, Promise<Workspace>>();
  #lexicon: Promise<Lexicon> | undefined;
  readonly #villages = openVillages();
  readonly #events = new Map<string, Promise<LoadedDraft['event']>>();

  /**
   * With `rules`, to check with: settings of rules and options that do not exist are faults too.
   * The event file at `eventPath` (absolute) is for drafts that name none.
   */
  constructor(context: CliContext, { rules, eventPath }: LoaderOptions = {}) {
    this.#context = context;
    this.#rules = rules;
    this.#eventPath = eventPath;
  }

  /**
   * Reads one draft.
   *
   * @param path a path, or `-` for standard input
   * @param stdinName the path that standard input is taken for
   * @throws UserError when the event file, the roster or `humas.yaml` is broken
   */
  async load(path: string, stdinName = 'masukan.md'): Promise<LoadedDraft | UnreadableDraft> {
    // The disk is at it while the draft is taken apart.
    const lexicon = this.#loadLexicon();
    const shown = path === STDIN ? toSlashes(stdinName) : path;
    const absolute = resolve(this.#context.cwd, shown);
    const read = await readDraft({ path, shown, absolute }, this.#context);
    if (!('draft' in read)) return read;
    const { draft, bytes, encoding } = read;
    const folder = dirname(absolute);
    const workspace = await this.workspace(folder);
    return {
      draft,
      path: shown,
      file: path === STDIN ? undefined : { absolute, bytes },
      encoding,
      folder,
      workspace,
      lexicon: await lexicon,
      villages: this.#villages,
      ...(await this.#eventOf(read, { folder, workspace })),
      missingFiles: this.#rules && (await findMissingFiles(namedPaths(draft), folder)),
    };
  }

  /**
   * Reads an event file or a roster to check it as a file of its own. Whatever is wrong in it is
   * for the check to say; of a broken roster no workspace is left.
   *
   * @throws UserError when another file of the workspace is broken
   */
  async loadRecord(path: string, kind: RecordKind): Promise<LoadedRecord | UnreadableDraft> {
    const absolute = resolve(this.#context.cwd, path);
    const file = await readTextFile(absolute);
    if (!file.ok) return undecodable(path, file);
    const read = readRecord(new Source(path, file.text), kind);
    const isBrokenRoster = kind === 'pejabat' && read.record.faults.length > 0;
    const workspace = isBrokenRoster ? EMPTY_WORKSPACE : await this.workspace(dirname(absolute));
    return { ...read, path, absolute, workspace };
  }

  /**
   * The workspace that `folder` (absolute) lies in, or else that in which the command was given, so
   * that a file that somebody sent is checked where it was saved; an empty one when there is none.
   */
  async workspace(folder: string): Promise<Workspace> {
    const root = await this.#rootOf(folder);
    if (root === undefined) return EMPTY_WORKSPACE;
    return remember(this.#workspaces, root, async () => {
      const loaded = await loadWorkspace(root);
      if (!loaded.ok) throw this.#faulty(loaded.faults);
      const faults = this.#rules
        ? ruleSettingFaults(loaded.workspace.settingsFiles ?? [], this.#rules)
        : [];
      if (faults.length > 0) throw this.#faulty(faults);
      return loaded.workspace;
    });
  }

  #rootOf(folder: string): Promise<string | undefined> {
    return remember(this.#roots, folder, async () => {
      const { cwd } = this.#context;
      return (await findWorkspaceRoot(folder)) ?? (await findWorkspaceRoot(cwd));
    });
  }

  /** The event file at an absolute path; `undefined` when there is none. */
  event(path: string): Promise<LoadedDraft['event']> {
    return remember(this.#events, path, async () => {
      const file = await loadEvent(path);
      switch (file.state) {
        case 'read':
          return {
            path: this.#shown(path),
            file: file.value,
            locate: (at) => file.source.position(file.yaml.locate(at).start),
          };
        case 'missing':
          return undefined;
        case 'invalid':
          throw this.#faulty(file.faults);
        default:
          return file satisfies never;
      }
    });
  }

  /**
   * The event that a draft is about: the one it names, that of the options, the one it remembers.
   */
  async #eventOf(
    { draft, rememberedEvent }: ReadDraft,
    { folder, workspace: { root } }: Pick<LoadedDraft, 'folder' | 'workspace'>,
  ): Promise<Pick<LoadedDraft, 'event' | 'missingEvent' | 'notes'>> {
    const { acara } = draft.meta;
    const path = acara === undefined ? this.#eventPath : resolve(folder, toSlashes(acara));
    if (path !== undefined) {
      const event = await this.event(path).catch(ignoreFolder);
      return { event, missingEvent: event ? undefined : this.#shown(path), notes: [] };
    }
    if (rememberedEvent === undefined || root === undefined) {
      return { event: undefined, missingEvent: undefined, notes: [] };
    }
    const remembered = resolve(root, rememberedEvent);
    const found = await this.event(remembered).catch(ignoreFolder);
    const { isUsed, note } = judgeRememberedEvent(draft, found?.file, this.#shown(remembered));
    return { event: isUsed ? found : undefined, missingEvent: undefined, notes: [note] };
  }

  async #loadLexicon(): Promise<Lexicon | undefined> {
    if (this.#rules) this.#lexicon ??= loadLexicon();
    return this.#lexicon;
  }

  #shown(path: string): string {
    return shownPath(path, this.#context.cwd);
  }

  #faulty(faults: readonly FileFault[]): UserError {
    const [first, ...others] = faults.map((fault) => {
      const place = fault.position ? [fault.position.line, fault.position.column] : [];
      return `${[this.#shown(fault.path), ...place].join(':')}: ${fault.message}`;
    });
    const hint = [...others, ...faults.slice(0, 1).flatMap((fault) => fault.hint ?? [])].join('\n');
    return new UserError(first ?? '', { hint: hint === '' ? undefined : hint });
  }
}

/**
 * A draft that names a folder names no event file; only the draft is wrong, not what it rests on.
 */
function ignoreFolder(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EISDIR') throw error;
}

function remember<Value>(
  cache: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
