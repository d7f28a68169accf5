import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checker, CheckOptions, CheckResult } from '../check/run.ts';
import { parseDraft } from '../draft/draft.ts';
import { namedPaths } from '../draft/named-files.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { Source } from '../text/source.ts';
import { findWorkspaceRoot, loadEvent, loadWorkspace } from '../workspace/load.ts';
import { findMissingFiles } from '../workspace/missing-files.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../workspace/workspace.ts';
import type { FileFault } from '../workspace/yaml-file.ts';

/** A document of the editor after a check. */
export interface CheckedDocument {
  /** As it was when it was checked. */
  readonly document: TextDocument;
  readonly result: CheckResult;
  /** Checks another state of the text against the same facts. */
  readonly recheck: (source: Source) => CheckResult;
  /** URIs of the files that findings speak of, by the path they use. */
  readonly fileUris: ReadonlyMap<string, string>;
  /** Why `humas.yaml` or the roster cannot be used. Nothing is checked then. */
  readonly workspaceFaults: readonly FileFault[];
}

/** What a document is checked with. */
export interface DocumentCheckOptions {
  readonly checker: Checker;
  /** Absolute folder that documents without a file, such as new ones, are taken to lie in. */
  readonly folder: string | undefined;
  readonly now: CheckOptions['now'];
  readonly lexicon: Lexicon;
}

/**
 * Checks a document as the editor shows it, saved or not. Settings, roster and event file are read
 * from disk each time: they are small, and what was changed a moment ago counts.
 *
 * @throws the error of the operating system when one of them is there and cannot be read
 */
export async function checkDocument(
  open: TextDocument,
  { checker, folder, now, lexicon }: DocumentCheckOptions,
): Promise<CheckedDocument> {
  const text = open.getText();
  // The editor's document goes on changing while files are read.
  const document = TextDocument.create(open.uri, open.languageId, open.version, text);
  const file = filePath(document.uri);
  const home = file === undefined ? folder : dirname(file);
  const { workspace, faults } = await loadNearest(home);
  const path = file === undefined ? basename(document.uri) : pathFrom(workspace.root, file);
  const draft = parseDraft(new Source(path, text));
  const event = await findEvent(draft.meta.acara, home, workspace.root);
  const missingFiles =
    home === undefined ? undefined : await findMissingFiles(namedPaths(draft), home);
  const facts = { now, workspace, lexicon, missingFiles, ...event.options };
  const recheck = (source: Source): CheckResult => checker.check(parseDraft(source), facts);
  return {
    document,
    result: recheck(draft.source),
    recheck,
    fileUris: event.uris,
    workspaceFaults: faults,
  };
}

/** The absolute path of a `file:` URI; `undefined` for every other, such as `untitled:`. */
function filePath(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

async function loadNearest(
  folder: string | undefined,
): Promise<{ readonly workspace: Workspace; readonly faults: readonly FileFault[] }> {
  const root = folder === undefined ? undefined : await findWorkspaceRoot(folder);
  if (root === undefined) return { workspace: EMPTY_WORKSPACE, faults: [] };
  const loaded = await loadWorkspace(root);
  if (loaded.ok) return { workspace: loaded.workspace, faults: [] };
  return { workspace: { ...EMPTY_WORKSPACE, root }, faults: loaded.faults };
}

interface FoundEvent {
  readonly options: Pick<CheckOptions, 'event' | 'eventFault'>;
  readonly uris: ReadonlyMap<string, string>;
}

/** The event file that a draft in `folder` names, or why it cannot be used. */
async function findEvent(
  named: string | undefined,
  folder: string | undefined,
  root: string | undefined,
): Promise<FoundEvent> {
  if (named === undefined || folder === undefined) return { options: {}, uris: new Map() };
  const file = resolve(folder, named.replaceAll('\\', '/'));
  const path = pathFrom(root, file);
  const uris = new Map([[path, pathToFileURL(file).href]]);
  const loaded = await loadEvent(file);
  switch (loaded.state) {
    case 'read':
      return { options: { event: { path, file: loaded.value } }, uris };
    case 'missing': {
      const message = `Berkas acara ${path} tidak ditemukan; fakta tidak dicocokkan.`;
      return { options: { eventFault: { path, message } }, uris };
    }
    case 'invalid': {
      const [first] = loaded.faults;
      const line = first?.position ? ` di baris ${first.position.line}` : '';
      const message = `Berkas acara ${path} keliru${line}: ${first?.message ?? ''}`;
      return { options: { eventFault: { path, message } }, uris };
    }
    default:
      return loaded satisfies never;
  }
}

/** A path as it is shown: with `/`, from the workspace when it lies in one, else by its name. */
function pathFrom(root: string | undefined, file: string): string {
  return root === undefined ? basename(file) : join(relative(root, file)).replaceAll('\\', '/');
}
