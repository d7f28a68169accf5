import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CalendarDate } from '../calendar/date.ts';
import { Checker } from '../check/run.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { rules } from '../rules/index.ts';
import { loadLexicon } from '../workspace/load-lexicon.ts';
import { openVillages } from '../workspace/open-villages.ts';
import { type CheckedDocument, checkDocument } from './check-document.ts';
import { codeActionsFor, FIX_ALL } from './code-actions.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { hoverAt } from './hover.ts';

/** How long a writer must pause before a changed document is checked, in milliseconds. */
const PAUSE = 250;

/** The files that drafts are checked against: settings, roster and event files. */
const FACT_FILES = '**/*.{yaml,yml}';

/** What a server knows of the world outside. */
export interface ServerOptions {
  /** Version of the program, for the editor's list of servers. */
  readonly version: string;
  /** Asked before each check, as an editor stays open overnight. */
  readonly today: () => CalendarDate;
}

/**
 * Serves an editor over a connection (Language Server Protocol 3.17): findings as diagnostics while
 * one writes, fixes as code actions, the page of a rule as hover.
 */
export function serve(connection: Connection, options: ServerOptions): void {
  const server = new Server(connection, options);
  connection.onInitialize((params) => server.initialize(params));
  connection.onInitialized(() => server.watchFactFiles());
  connection.onDidChangeWatchedFiles(() => server.checkAll());
  connection.onCodeAction(async (params) => {
    const checked = await server.checkedDocument(params.textDocument.uri);
    if (!checked) return [];
    return [...codeActionsFor(checked, params, { rules, versioned: server.takesVersions })];
  });
  connection.onHover(async ({ textDocument, position }) => {
    const checked = await server.checkedDocument(textDocument.uri);
    return checked && hoverAt(checked, position, { rules, format: server.hoverFormat });
  });
  server.listen();
}

/** The open documents of one editor and what was found in them. */
class Server {
  readonly #connection: Connection;
  readonly #options: ServerOptions;
  readonly #checker = new Checker(rules);
  readonly #lexicon: Promise<Lexicon> = loadLexicon();
  readonly #villages = openVillages();
  readonly #documents = new TextDocuments(TextDocument);
  readonly #checked = new Map<string, CheckedDocument>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #capabilities: ClientCapabilities = {};
  #folder: string | undefined;

  constructor(connection: Connection, options: ServerOptions) {
    this.#connection = connection;
    this.#options = options;
  }

  /** Whether the editor takes edits that say which version of a document they are for. */
  get takesVersions(): boolean {
    return this.#capabilities.workspace?.workspaceEdit?.documentChanges === true;
  }

  get hoverFormat(): MarkupKind {
    const formats = this.#capabilities.textDocument?.hover?.contentFormat ?? [MarkupKind.Markdown];
    return formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
  }

  initialize({ capabilities, workspaceFolders }: InitializeParams): InitializeResult {
    this.#capabilities = capabilities;
    this.#folder = folderOf(workspaceFolders?.[0]?.uri);
    return {
      serverInfo: { name: 'humas', version: this.#options.version },
      capabilities: {
        textDocumentSync: {
          openClose: true,
          change: TextDocumentSyncKind.Incremental,
          save: { includeText: false },
        },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        hoverProvider: true,
      },
    };
  }

  /** Asks the editor to tell of changes on disk, if it can. */
  watchFactFiles(): void {
    if (!this.#capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    this.#connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: FACT_FILES }],
      })
      .catch((error: unknown) => this.#log(error));
  }

  listen(): void {
    this.#documents.onDidChangeContent(({ document: { uri } }) => {
      // A document that was just opened has nothing to wait for.
      this.#schedule(uri, this.#checked.has(uri) ? PAUSE : 0);
    });
    // An editor that tells of no changes on disk still says what it has saved itself.
    this.#documents.onDidSave(() => this.checkAll());
    this.#documents.onDidClose(({ document: { uri } }) => this.#forget(uri));
    this.#documents.listen(this.#connection);
    this.#connection.listen();
  }

  checkAll(): void {
    for (const { uri } of this.#documents.all()) this.#schedule(uri, 0);
  }

  /** The document as it is now, checked; `undefined` when it is not open or not a draft. */
  async checkedDocument(uri: string): Promise<CheckedDocument | undefined> {
    const document = this.#documents.get(uri);
    if (!document || !isDraft(document)) return undefined;
    const known = this.#checked.get(uri);
    return known?.document.version === document.version ? known : this.#check(document);
  }

  #schedule(uri: string, delay: number): void {
    clearTimeout(this.#timers.get(uri));
    const check = (): void => {
      this.#timers.delete(uri);
      this.#publish(uri).catch((error: unknown) => this.#log(error));
    };
    this.#timers.set(uri, setTimeout(check, delay));
  }

  async #publish(uri: string): Promise<void> {
    const document = this.#documents.get(uri);
    if (!document || !isDraft(document)) return;
    const checked = await this.#check(document);
    const { version } = checked.document;
    // What was typed meanwhile has been scheduled for a check of its own.
    if (this.#documents.get(uri)?.version !== version) return;
    const diagnostics = [...diagnosticsOf(checked)];
    await this.#connection.sendDiagnostics({ uri, version, diagnostics });
  }

  async #check(document: TextDocument): Promise<CheckedDocument> {
    const checked = await checkDocument(document, {
      checker: this.#checker,
      folder: this.#folder,
      now: this.#options.today(),
      lexicon: await this.#lexicon,
      villages: this.#villages,
    });
    if (this.#documents.get(document.uri)) this.#checked.set(document.uri, checked);
    for (const { rule, error } of checked.result.failures) this.#log(error, rule);
    return checked;
  }

  #forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#checked.delete(uri);
    this.#connection
      .sendDiagnostics({ uri, diagnostics: [] })
      .catch((error: unknown) => this.#log(error));
  }

  #log(error: unknown, rule?: string): void {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#connection.console.error(rule === undefined ? reason : `${rule}: ${reason}`);
  }
}

/** Editors may also send the YAML files that a draft is checked against. */
function isDraft({ languageId, uri }: TextDocument): boolean {
  return languageId === 'markdown' || /\.(?:md|markdown)$/iu.test(uri);
}

function folderOf(uri: string | undefined): string | undefined {
  try {
    return uri === undefined ? undefined : fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
