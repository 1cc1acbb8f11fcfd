/** `go-airlock serve` in a process of its own, while a test uses it. */
import type { ChildProcess } from 'node:child_process';
import { cli, type CliRun } from './cli.ts';

export interface ServedProcess {
  readonly url: string;
  readonly child: ChildProcess;
}

/**
 * Starts the command and waits for the line with its address; ends it by the end of its input, unless `use` has ended it.
 *
 * @param args after `serve`
 */
export async function servedBy(
  args: readonly string[],
  use: (served: ServedProcess) => Promise<void>,
): Promise<CliRun> {
  let begin: (child: ChildProcess) => void = () => undefined;
  const begun = new Promise<ChildProcess>((done) => (begin = done));
  const run = cli(['serve', ...args], { input: 'pipe', started: begin });
  const child = await begun;
  try {
    await use({ url: await addressOf(child), child });
  } finally {
    child.stdin?.destroy();
  }
  return run;
}

/** The line is on stdout, or with `--json` on the error output. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const look = (text: string): void => {
      said += text;
      const url = /^GOPROXY=(\S+)\n/m.exec(said)?.[1];
      if (url !== undefined) done(url);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('close', () => {
      fail(new Error(`it ended: ${said}`));
    });
  });
}
