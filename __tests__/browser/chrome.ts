/** A real browser, without a window, spoken to over a pipe in its own protocol (Chrome DevTools Protocol). */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Duplex } from 'node:stream';

type Params = Readonly<Record<string, unknown>>;

interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** A node of the accessibility tree, as a screen reader is told of it. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly level: number | undefined;
}

export class Browser {
  readonly #child: ChildProcess;
  readonly #write: Duplex;
  readonly #waiting = new Map<number, (answer: Params) => void>();
  readonly listeners = new Map<string, (method: string, params: Params) => void>();
  #last = 0;
  #rest = '';

  private constructor({ file, args, env }: Program, profile: string) {
    const own = ['--remote-debugging-pipe', `--user-data-dir=${profile}`, '--no-first-run', 'about:blank'];
    this.#child = spawn(file, [...args, ...own], {
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#write = this.#child.stdio[3] as Duplex;
    const read = this.#child.stdio[4] as Duplex;
    read.setEncoding('utf8').on('data', (text: string) => {
      this.#read(text);
    });
  }

  /** Starts the browser that scripts/browser.mjs finds. @param profile a folder for it, which it makes */
  static async start(profile: string): Promise<Browser> {
    const script = fileURLToPath(new URL('../../../scripts/browser.mjs', import.meta.url));
    const { browser } = (await import(pathToFileURL(script).href)) as { browser: () => Program | undefined };
    const program = browser();
    if (program === undefined) throw new Error('no browser starts here: scripts/tools.sh browser');
    return new Browser(program, profile);
  }

  async send(method: string, params: Params = {}, session?: string): Promise<Params> {
    const id = ++this.#last;
    const answer = new Promise<Params>((resolve) => this.#waiting.set(id, resolve));
    const to = session === undefined ? {} : { sessionId: session };
    this.#write.write(`${JSON.stringify({ id, method, params, ...to })}\0`);
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result as Params;
  }

  /** A page of its own. @param width in CSS pixels */
  async open(url: string, look: { width: number; scheme: 'light' | 'dark' }): Promise<Page> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this, String(sessionId), String(targetId));
    await page.load(url, look);
    return page;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#write.write(`${JSON.stringify({ id: ++this.#last, method: 'Browser.close' })}\0`);
    await gone;
  }

  #read(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) {
      const said = JSON.parse(message) as Params;
      if (typeof said['id'] === 'number') this.#waiting.get(said['id'])?.(said);
      else this.listeners.get(String(said['sessionId']))?.(String(said['method']), said['params'] as Params);
    }
  }
}

export class Page {
  readonly #browser: Browser;
  readonly #session: string;
  readonly #target: string;
  /** Everything the console was told, by the page or about it. */
  readonly console: string[] = [];
  /** Every address that was asked for, the page's own first. */
  readonly asked: string[] = [];

  constructor(browser: Browser, session: string, target: string) {
    this.#browser = browser;
    this.#session = session;
    this.#target = target;
  }

  send(method: string, params: Params = {}): Promise<Params> {
    return this.#browser.send(method, params, this.#session);
  }

  async load(url: string, { width, scheme }: { width: number; scheme: 'light' | 'dark' }): Promise<void> {
    const loaded = new Promise<void>((resolve) =>
      this.#browser.listeners.set(this.#session, (method, params) => {
        if (/^(Runtime\.(consoleAPICalled|exceptionThrown)|Log\.entryAdded)$/.test(method))
          this.console.push(JSON.stringify(params));
        if (method === 'Network.requestWillBeSent')
          this.asked.push(String((params['request'] as Params)['url']));
        if (method === 'Page.loadEventFired') resolve();
      }),
    );
    for (const domain of ['Runtime', 'Log', 'Page', 'Network', 'Accessibility'])
      await this.send(`${domain}.enable`);
    await this.send('Emulation.setDeviceMetricsOverride', {
      ...{ width, height: 900, deviceScaleFactor: 1, mobile: false },
    });
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    await this.send('Emulation.setEmulatedMedia', { features });
    await this.send('Page.navigate', { url });
    await loaded;
  }

  /** The value of an expression in the page. */
  async value<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: T }).value;
  }

  /** What a screen reader is told, in order. */
  async spoken(): Promise<readonly Spoken[]> {
    const { nodes } = (await this.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, properties = [] }) => ({
        role: role?.value ?? '',
        name: name?.value ?? '',
        level: properties.find((one) => one.name === 'level')?.value.value as number | undefined,
      }));
  }

  /** Presses and lets go. */
  async press(key: string, code: number, text?: string): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: code, ...(text === undefined ? {} : { text }) };
    await this.send('Input.dispatchKeyEvent', {
      type: text === undefined ? 'rawKeyDown' : 'keyDown',
      ...event,
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** PNG, the whole page. */
  async picture(): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { captureBeyondViewport: true });
    return Buffer.from(String(data), 'base64');
  }

  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#target });
  }
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}
