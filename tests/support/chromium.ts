import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** The Chromium of this machine; `CHROMIUM` names another. `undefined` where there is none. */
export const chromium: string | undefined =
  process.env['CHROMIUM'] ??
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => PROGRAMS.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** How a page is looked at. */
export interface Sight {
  /** In CSS pixels. */
  readonly width: number;
  readonly scheme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
}

type Answer = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
  readonly params?: Answer;
}

/**
 * A page in a headless Chromium, spoken to over a pipe in the DevTools protocol: messages of JSON,
 * each ended by a zero byte (chromedevtools.github.io/devtools-protocol).
 */
export class BrowserPage {
  readonly #process: ChildProcess;
  readonly #input: Writable;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #folder = mkdtempSync(join(tmpdir(), 'humas-chromium-'));
  #onLoad: () => void = () => {};
  #session: string | undefined;
  #sent = 0;
  #opened = 0;

  private constructor(program: string) {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe'];
    const profile = `--user-data-dir=${join(this.#folder, 'profile')}`;
    this.#process = spawn(program, [...flags, '--hide-scrollbars', profile, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const [, , , input, output] = this.#process.stdio;
    this.#input = input as Writable;
    let rest = '';
    (output as Readable).setEncoding('utf8').on('data', (text: string) => {
      const messages = (rest + text).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#receive(JSON.parse(message) as Message);
    });
  }

  /** Starts the browser with an empty page. */
  static async start(program: string): Promise<BrowserPage> {
    const page = new BrowserPage(program);
    const { targetId } = await page.#send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await page.#send('Target.attachToTarget', { targetId, flatten: true });
    page.#session = String(sessionId);
    await page.#send('Page.enable');
    await page.#send('Network.enable');
    return page;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#session = undefined;
    void this.#send('Browser.close').catch(() => {});
    await ended;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Addresses that pages asked for, their own and pictures inside them left out. */
  readonly requests: string[] = [];

  /** Shows a page of HTML, as a file that was opened with a double click. */
  async show(html: string, sight: Sight): Promise<void> {
    await this.look(sight);
    this.#opened += 1;
    const file = join(this.#folder, `${this.#opened}.html`);
    writeFileSync(file, html);
    const loaded = new Promise<void>((resolve) => {
      this.#onLoad = resolve;
    });
    await this.#send('Page.navigate', { url: pathToFileURL(file).href });
    await loaded;
  }

  /** Changes how the page is looked at. */
  async look({ width, scheme = 'light', media = 'screen' }: Sight): Promise<void> {
    const size = { width, height: 800, deviceScaleFactor: 1, mobile: false };
    await this.#send('Emulation.setDeviceMetricsOverride', size);
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    await this.#send('Emulation.setEmulatedMedia', { media, features });
  }

  /** The value of an expression of JavaScript in the page; a promise is awaited. */
  async evaluate(expression: string): Promise<unknown> {
    const request = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', request);
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { readonly value?: unknown }).value;
  }

  /** The page on paper of the size that it asks for, as a PDF; without colours behind the text. */
  async print(): Promise<Uint8Array> {
    const { data } = await this.#send('Page.printToPDF', { preferCSSPageSize: true });
    return Buffer.from(String(data), 'base64');
  }

  #send(method: string, params: Answer = {}): Promise<Answer> {
    this.#sent += 1;
    const id = this.#sent;
    const message = { id, method, params, ...(this.#session ? { sessionId: this.#session } : {}) };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ error, result = {} }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      this.#input.write(`${JSON.stringify(message)}\0`);
    });
  }

  #receive({ id, method, params, ...message }: Message): void {
    if (id !== undefined) {
      this.#waiting.get(id)?.(message);
      this.#waiting.delete(id);
    }
    if (method === 'Page.loadEventFired') this.#onLoad();
    if (method !== 'Network.requestWillBeSent') return;
    const { url } = (params?.['request'] ?? { url: '' }) as { readonly url: string };
    if (!/^(?:file|data):/u.test(url)) this.requests.push(url);
  }
}
