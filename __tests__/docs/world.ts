/** A machine as the documentation assumes it: a clone, a project in ~/src/app, a proxy, and go-airlock in PATH. */
import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, symlink } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isError } from '../../src/errors.ts';
import { plainEnv } from '../helpers/cli.ts';
import { gomodText, gosumText, makeAll, proxyFiles } from '../helpers/modules.ts';
import { startProxy } from '../helpers/proxy.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

export interface World {
  /** Where the pages are read: `clone` for those that write `node dist/cli.js`, `app` for the others. */
  readonly clone: string;
  readonly app: string;
  /** Runs a block as it is written; gives what it said when it failed, undefined when all of it went well. */
  run(code: string, cwd: string): Promise<string | undefined>;
}

const ENTRY = fileURLToPath(new URL('../../src/entry/cli.js', import.meta.url));

const made = makeAll(
  { id: 'golang.org/x/text@v0.14.0', files: { 'text.go': 'package text\n\nconst Word = "text"\n' } },
  { id: 'example.com/lib@v1.2.3', require: ['golang.org/x/text@v0.14.0'] },
);

const MAIN = `package main

import (
	_ "example.com/lib"
	_ "golang.org/x/text"
)

func main() {}
`;

/**
 * Gives `use` a machine of its own. What ran there has ended, and nothing of it is left, when this resolves.
 *
 * @param gocache a build cache for several machines, so that Go's own packages are compiled once
 */
export function inWorld<T>(use: (world: World) => Promise<T>, gocache?: string): Promise<T> {
  return inTemp(async (dir) => {
    const world = await build(dir);
    const proxy = await startProxy(proxyFiles(made));
    const env = { ...environment(dir, gocache), GOPROXY: proxy.url };
    try {
      return await use({ ...world, run: (code, cwd) => shell(code, { cwd, env }) });
    } finally {
      await proxy.close();
    }
  });
}

async function build(dir: string): Promise<{ clone: string; app: string }> {
  const [clone, app] = [join(dir, 'clone'), join(dir, 'home/src/app')];
  const require = made.map(({ id }) => id);
  await writeFiles(app, {
    'go.mod': gomodText('example.com/app', { require }),
    'go.sum': gosumText(made),
    'cmd/app/main.go': MAIN,
  });
  await writeFiles(clone, {
    'dist/cli.js': `#!/usr/bin/env node\nawait import(${JSON.stringify(ENTRY)});\n`,
    'dist/package.json': '{"type":"module"}',
  });
  await cp('examples', join(clone, 'examples'), { recursive: true });
  await makeProgram(clone, join(dir, 'bin'));
  return { clone, app };
}

async function makeProgram(clone: string, bin: string): Promise<void> {
  await mkdir(bin);
  await chmod(join(clone, 'dist/cli.js'), 0o755);
  await symlink(join(clone, 'dist/cli.js'), join(bin, 'go-airlock'));
}

function environment(dir: string, gocache = join(dir, 'gocache')): Record<string, string> {
  const path = [join(dir, 'bin'), dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  const home = join(dir, 'home');
  const own = { HOME: home, GOPATH: join(home, 'go'), GOCACHE: gocache, NODE_NO_WARNINGS: '1' };
  return plainEnv({ ...own, PATH: path });
}

function shell(
  code: string,
  { cwd, env }: { cwd: string; env: Record<string, string> },
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that what a block leaves in the background ends with it.
    const child = spawn('bash', ['-euo', 'pipefail', '-c', code], {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject);
    child.on('exit', () => {
      try {
        endGroup(child.pid);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    child.on('close', (status) => {
      resolve(status === 0 ? undefined : `exit status ${String(status)}\n${said}`);
    });
  });
}

function endGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    // nothing was left
    if (!(isError(error) && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
