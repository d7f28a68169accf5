import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const program = fileURLToPath(new URL('../../bin/humas.js', import.meta.url));

/** What a usual editor can do. */
const CAPABILITIES: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
};

/** The words of a range of a text. */
export function wordsAt(text: string, range: Range): string {
  return TextDocument.create('file:///naskah.md', 'markdown', 0, text).getText(range);
}

/** An editor that runs `humas lsp` as a process of its own and speaks to it over its streams. */
export class Editor {
  readonly server: InitializeResult;
  /** The patterns of files that the server asked to be told about. */
  readonly watched: unknown[] = [];
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #texts = new Map<string, TextDocument>();
  readonly #published: PublishDiagnosticsParams[] = [];
  #onPublish: () => void = () => {};

  private constructor(
    process: ChildProcess,
    connection: ProtocolConnection,
    server: InitializeResult,
  ) {
    this.#process = process;
    this.#connection = connection;
    this.server = server;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#published.push(params);
      this.#onPublish();
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.watched.push(...registrations.map(({ registerOptions }) => registerOptions));
    });
  }

  /** Starts the server with `folder` open; the process is gone after the test. */
  static async open(folder: string, capabilities = CAPABILITIES): Promise<Editor> {
    const child = spawn(process.execPath, [program, 'lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill());
    const connection = createProtocolConnection(child.stdout, child.stdin);
    connection.listen();
    const server = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'humas' }],
    });
    const editor = new Editor(child, connection, server);
    await connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  /** Opens a document and gives what is found in it. */
  async show(uri: string, text: string, languageId = 'markdown'): Promise<readonly Diagnostic[]> {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#texts.set(uri, document);
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
    return this.diagnostics(uri, 1);
  }

  text(uri: string): string {
    return this.#document(uri).getText();
  }

  /** Types over a range and gives what is found then. */
  async type(uri: string, range: Range, text: string): Promise<readonly Diagnostic[]> {
    const before = this.#document(uri);
    const version = before.version + 1;
    const contentChanges = [{ range, text }];
    this.#texts.set(uri, TextDocument.update(before, contentChanges, version));
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
    return this.diagnostics(uri, version);
  }

  async actions(uri: string, range: Range, only?: readonly string[]): Promise<CodeAction[]> {
    const found = await this.#connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only ? { only: [...only] } : {}) },
    });
    return (found ?? []).filter((one): one is CodeAction => !('command' in one));
  }

  /** Does what an action says and gives what is found then. */
  async apply(uri: string, { edit }: CodeAction): Promise<readonly Diagnostic[]> {
    const changes = (edit?.documentChanges ?? []).flatMap((change) =>
      'edits' in change ? change.edits : [],
    );
    const [first] = [...changes, ...(edit?.changes?.[uri] ?? [])];
    if (!first || !('newText' in first)) throw new Error('The action changes nothing.');
    return this.type(uri, first.range, first.newText);
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.#connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  async close(uri: string): Promise<readonly Diagnostic[]> {
    await this.#connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri },
    });
    return this.diagnostics(uri, undefined);
  }

  /** Tells that a file changed on disk and gives what is found in `uri` then. */
  async changed(path: string, uri: string): Promise<readonly Diagnostic[]> {
    this.#published.length = 0;
    await this.#connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: pathToFileURL(path).href, type: FileChangeType.Changed }],
    });
    return this.diagnostics(uri, this.#document(uri).version);
  }

  /** What is published for a version of a document, now or soon. */
  async diagnostics(uri: string, version: number | undefined): Promise<readonly Diagnostic[]> {
    for (;;) {
      const found = this.#published.find((one) => one.uri === uri && one.version === version);
      if (found) return found.diagnostics;
      await new Promise<void>((resolve) => {
        this.#onPublish = resolve;
      });
    }
  }

  /** Says goodbye, orderly or not, and gives the exit code of the server. */
  async leave({ orderly }: { readonly orderly: boolean }): Promise<unknown> {
    const exit = once(this.#process, 'exit');
    if (orderly) await this.#connection.sendRequest(ShutdownRequest.type);
    await this.#connection.sendNotification(ExitNotification.type);
    const [code] = await exit;
    this.#connection.dispose();
    return code;
  }

  /** Goes away without a word and gives the exit code of the server. */
  async vanish(): Promise<unknown> {
    const exit = once(this.#process, 'exit');
    this.#connection.dispose();
    this.#process.stdin?.end();
    return (await exit)[0];
  }

  #document(uri: string): TextDocument {
    const document = this.#texts.get(uri);
    if (!document) throw new Error(`${uri} is not open.`);
    return document;
  }
}
