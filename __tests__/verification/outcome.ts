/** Runs go-airlock and the real go command on a world, and reduces what they did to a few words. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { removeTree } from '../../src/gomod/tree.ts';
import { cli, plainEnv, reportOf } from '../helpers/cli.ts';
import { listing } from '../helpers/temp.ts';
import type { Tamper } from './tampers.ts';
import { cacheAsProxy, cacheState, copyWorld, type World } from './world.ts';

/** What comes of a world with which something was done. */
export interface Outcome {
  /** `go-airlock verify`; `verify --vendor` for a vendor folder, `fetch` for a proxy. With the codes of all errors. */
  readonly airlock: 'accepted' | `refused: ${string}`;
  readonly verify: 'says all verified' | 'reports it' | 'refuses' | 'hangs';
  readonly build:
    'builds' | 'not noticed' | 'runs the changed code' | 'repairs it' | 'refuses' | 'does not compile';
}

/** What all rows start from. */
export interface Start {
  readonly honest: World;
  /** The one build cache of all rows. It remembers the files of a module by folder: each copy of the world is a folder of its own. */
  readonly gocache: string;
}

const PATIENCE = 120; // seconds; only to end what would never end

/**
 * Each tool gets a tampered copy of its own, since two of them write.
 *
 * @param dir a folder for the copies
 * @throws Error when the tampering changed nothing, or something in an honest row
 */
export async function outcomeOf(tamper: Tamper, start: Start, dir: string): Promise<Outcome> {
  const copy = (name: string): World => {
    const world = copyWorld(start.honest, join(dir, name));
    if (tamper.from === 'proxy') removeTree(world.cache);
    const before = listing(world.dir).join('\n');
    tamper.apply(world);
    const isChanged = listing(world.dir).join('\n') !== before;
    if (isChanged === tamper.id.endsWith('honest')) throw new Error(`${tamper.id}: changed: ${isChanged}`);
    return world;
  };
  return {
    airlock: await airlock(tamper, copy('airlock')),
    verify: await goVerify(tamper, copy('verify'), start),
    build: await goBuild(tamper, copy('build'), start),
  };
}

async function airlock({ from }: Tamper, world: World): Promise<Outcome['airlock']> {
  const asked = {
    cache: ['verify'],
    vendor: ['verify', '--vendor'],
    proxy: ['fetch', '--proxy', proxyOf('proxy', world)],
    self: ['fetch', '--proxy', proxyOf('self', world)],
  }[from ?? 'cache'];
  const ran = await cli([...asked, '-C', projectOf(from, world), '--modcache', world.cache, '--json']);
  const { ok, findings } = reportOf(ran);
  const codes = findings.filter(({ level }) => level === 'error').map(({ code }) => code);
  if (ok !== (ran.status === 0) || ok !== (codes.length === 0))
    throw new Error(`exit status ${String(ran.status)}: ${ran.stdout}`);
  return ok ? 'accepted' : `refused: ${[...new Set(codes)].join(', ')}`;
}

async function goVerify(tamper: Tamper, world: World, start: Start): Promise<Outcome['verify']> {
  const { status, said } = await go(['mod', 'verify'], { tamper, world, start });
  if (status === undefined) return 'hangs';
  if (status === 0 && said.includes('all modules verified')) return 'says all verified';
  if (REPORTED.test(said)) return 'reports it';
  if (REFUSAL.test(said)) return 'refuses';
  throw new Error(`go mod verify: exit status ${status}: ${said}`);
}

const REPORTED = /has been modified|missing ziphash|is not a directory/;
const REFUSAL = /SECURITY ERROR|missing go\.sum entry/;
const NO_COMPILE = /undefined: |cannot find module providing package/;

async function goBuild(tamper: Tamper, world: World, start: Start): Promise<Outcome['build']> {
  const before = cacheState(world);
  const { status, said } = await go(['run', '.'], { tamper, world, start });
  const [honest, after] = [cacheState(start.honest), cacheState(world)];
  if (said.includes('EVIL')) return 'runs the changed code';
  if (status === 0 && /^(GOOD\n){3}$/m.test(said)) {
    if (tamper.from !== 'proxy' && before !== honest && after === honest) return 'repairs it';
    return tamper.due === 'accept' ? 'builds' : 'not noticed';
  }
  if (REFUSAL.test(said)) return 'refuses';
  if (NO_COMPILE.test(said)) return 'does not compile';
  throw new Error(`go run: exit status ${String(status)}: ${said}`);
}

interface GoRun {
  readonly tamper: Tamper;
  readonly world: World;
  readonly start: Start;
}

/** Runs the go command with no network. @returns status undefined: it was killed when the time was up */
function go(
  args: readonly string[],
  { tamper: { from, patience = PATIENCE }, world, start }: GoRun,
): Promise<{ readonly status: number | undefined; readonly said: string }> {
  const env = plainEnv({
    HOME: world.dir,
    GOPATH: join(world.dir, 'gopath'),
    GOMODCACHE: world.cache,
    GOCACHE: start.gocache,
    GOPROXY: proxyOf(from, world),
    GOFLAGS: `-modcacherw -mod=${from === 'vendor' ? 'vendor' : 'readonly'}`,
  });
  const seconds = args[0] === 'mod' ? patience : PATIENCE;
  const options = {
    cwd: projectOf(from, world),
    env,
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
  } as const;
  return new Promise((resolve) => {
    const child = execFile('go', [...args], options, (error, stdout, stderr) => {
      const status = error === null ? 0 : (child.exitCode ?? undefined);
      resolve({ status, said: stdout + stderr });
    });
  });
}

function projectOf(from: Tamper['from'], { app, vendored }: World): string {
  return from === 'vendor' ? vendored : app;
}

function proxyOf(from: Tamper['from'], world: World): string {
  if (from === 'proxy') return pathToFileURL(world.proxy).href;
  return from === 'self' ? cacheAsProxy(world) : 'off';
}
