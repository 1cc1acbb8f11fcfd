/** docs/recipes.md: its commands, run as they stand. What is said to have no network has none. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { main } from '../action/step.ts';
import { Page } from '../helpers/blocks.ts';
import { gomodText, gosumText, make, proxyFiles, type Made } from '../helpers/modules.ts';
import { startProxy, type TestProxy } from '../helpers/proxy.ts';
import { fileNames, writeFiles } from '../helpers/temp.ts';
import { namesIn, replay } from './docker.ts';
import { complaints } from './linted.ts';
import {
  CUT,
  machineIn,
  required,
  writeProgram,
  type Machine,
  type ShellOptions,
  type ShellRun,
} from './machine.ts';
import { gitlabJob, inputsOf, jenkinsStage, runOf } from './recipe.ts';

const page = new Page('docs/recipes.md');

const lib = (version: string): Made =>
  make({
    id: `example.com/lib@${version}`,
    files: { 'lib.go': `package lib\n\nconst Version = "${version}"\n` },
  });
const side = make({
  id: 'example.com/side@v1.0.0',
  files: { 'side.go': 'package side\n\nconst Name = "side"\n' },
});
const versions = ['v1.0.0', 'v1.1.0', 'v1.2.0'].map(lib);

let dir: string;
let proxy: TestProxy;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'airlock-'));
  proxy = await startProxy(proxyFiles([...versions, side]));
});

afterAll(async () => {
  await proxy.close();
  removeTree(dir);
});

function machine(name: string, path: readonly string[] = []): Machine {
  return machineIn(join(dir, name), { path, buildCache: join(dir, 'build-cache') });
}

/** A checkout that prints which versions it was built from. */
async function checkout(folder: string, of = lib('v1.0.0')): Promise<string> {
  const made = [of, side];
  await writeFiles(folder, {
    'go.mod': gomodText('example.com/app', { require: made.map(({ id }) => id) }),
    'go.sum': gosumText(made),
    'main.go':
      'package main\n\nimport (\n\t"example.com/lib"\n\t"example.com/side"\n)\n\nfunc main() { print(lib.Version, side.Name) }\n',
  });
  return folder;
}

async function done(run: Promise<ShellRun>): Promise<string> {
  const { status, log } = await run;
  expect({ status, log }).toEqual({ status: 0, log });
  return log;
}

/** What a program that was built says. */
function answer(program: string): string {
  return spawnSync(program, { encoding: 'utf8' }).stderr;
}

function copyNamed(from: string, to: string, names: readonly string[]): void {
  for (const name of names) cpSync(join(from, name), join(to, name));
}

/** The environment of a machine that reaches the proxy. */
const online = (): ShellOptions => ({ network: true, env: { GOPROXY: proxy.url } });

test('the link to the command line is one that runs', () => {
  const words = page.take('Recipes', 'sh').trim().split(' ');
  const [target = '', link = ''] = words.slice(2).map((path) => join(dir, 'link', path));
  mkdirSync(dirname(link), { recursive: true });
  mkdirSync(dirname(dirname(target)), { recursive: true });
  symlinkSync(fileURLToPath(new URL('../../../dist', import.meta.url)), dirname(target));
  expect(spawnSync(words[0] ?? '', [words[1] ?? '', target, link]).status).toBe(0);
  expect(spawnSync(link, ['--version'], { encoding: 'utf8' })).toMatchObject({ status: 0 });
});

test('Docker: every RUN is without network, and the image holds the program alone', async () => {
  const app = await checkout(join(dir, 'docker/app'));
  const before = machine('docker/before');
  await done(before.sh(page.take('Docker', 'sh'), app, online()));
  const line = page.take('Docker', 'console');
  const contexts = Object.fromEntries(
    [...line.matchAll(/--build-context (\w+)=(\S+)/g)].map(([, name = '', path = '']) => [name, path]),
  );
  expect(contexts).toEqual({ bundle: 'out', airlock: '/opt/go-airlock/dist' });
  const programs = (image: string, ...names: readonly string[]): string => {
    const folder = join(dir, 'docker/programs', image);
    mkdirSync(folder, { recursive: true });
    for (const name of names)
      symlinkSync(
        name === 'node' ? process.execPath : realpathSync(required(name, 'it builds')),
        join(folder, name),
      );
    return folder;
  };
  const last = replay(page.take('Docker', 'dockerfile'), {
    dir: join(dir, 'docker/stages'),
    context: app,
    buildCache: join(dir, 'build-cache'),
    contexts: { bundle: join(app, 'out'), airlock: fileURLToPath(new URL('../../../dist', import.meta.url)) },
    images: { node: programs('node', 'node'), golang: programs('golang', 'go') },
  });
  expect(namesIn(last)).toEqual(['app']);
  expect(answer(join(last, 'app'))).toBe('v1.0.0side');
});

describe('GitLab CI', () => {
  const yaml = page.take('GitLab CI', 'yaml');
  const shell = ['bash', '-eo', 'pipefail'];

  test('the job that builds has the artifact alone, and no network', async () => {
    const [modules, build] = ['modules', 'build'].map((name) => gitlabJob(yaml, name));
    expect(build?.needs).toEqual(['modules']);
    const first = await checkout(join(dir, 'gitlab/first'));
    const made = machine('gitlab/made');
    await done(made.sh(modules?.script.join('\n') ?? '', first, { ...online(), shell }));
    const second = await checkout(join(dir, 'gitlab/second'));
    copyNamed(first, second, modules?.paths ?? []);
    const builder = machine('gitlab/builder');
    await done(builder.sh(build?.script.join('\n') ?? '', second, { shell }));
    expect(build?.paths).toEqual(['app']);
    expect(answer(join(second, 'app'))).toBe('v1.0.0side');
  });

  test('the job that builds fails where the artifact is not what was made, or the seal cannot be', async () => {
    const { script } = gitlabJob(yaml, 'build');
    const folder = await checkout(join(dir, 'gitlab/third'));
    copyNamed(join(dir, 'gitlab/first'), folder, gitlabJob(yaml, 'modules').paths);
    const fresh = machine('gitlab/fresh');
    const sealed = await fresh.sh(script.join('\n'), folder, { shell, env: { GOFLAGS: '-mod=mod' } });
    expect(sealed.status).toBe(2);
    expect(sealed.log).toContain('E_GOFLAGS');
    const file = join(folder, 'modules.tar.zst');
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    writeFileSync(file, bytes);
    const other = await fresh.sh(script.join('\n'), folder, { shell });
    expect(other.status).toBe(1);
    expect(other.log).toContain('modules.tar.zst: FAILED');
    expect(existsSync(join(folder, 'app'))).toBe(false);
  });
});

test('Jenkins: the second agent has what was stashed, and no network', async () => {
  const groovy = page.take('Jenkins', 'groovy');
  const [modules, build] = ['modules', 'build'].map((name) => jenkinsStage(groovy, name));
  const shell = ['sh', '-xe'];
  const [first, second] = [await checkout(join(dir, 'jenkins/1')), await checkout(join(dir, 'jenkins/2'))];
  const connected = machine('jenkins/connected');
  for (const line of modules?.sh ?? []) await done(connected.sh(line, first, { ...online(), shell }));
  expect(build?.unstashes).toBe(true);
  copyNamed(first, second, modules?.stashed ?? []);
  const offline = machine('jenkins/offline');
  for (const line of build?.sh ?? []) await done(offline.sh(line, second, { shell }));
  expect(answer(join(second, 'app'))).toBe('v1.0.0side');
});

describe('a self-hosted runner without the GitHub services', () => {
  const NAME = 'A self-hosted runner without the GitHub services';
  const workflow = page.take(NAME, 'yaml');

  test('a job whose modules are in the folder builds without network', async () => {
    const runner = machine('runner/machine');
    const inputs = inputsOf(workflow);
    expect(inputs).toMatchObject({ 'cache-path': '~/go-airlock' });
    const env = { HOME: runner.home };
    const job = async (
      name: string,
      how: { GOPROXY: string; under?: readonly string[] },
    ): Promise<string> => {
      const { GOPROXY, ...rest } = how;
      const folder = join(dir, 'runner', name);
      const work = await checkout(join(folder, 'work'));
      const ran = await main(folder, { inputs, env: { ...env, GOPROXY }, ...rest });
      expect({ status: ran.status, log: ran.log }).toEqual({ status: 0, log: ran.log });
      expect(ran.exported).toMatchObject({ GOPROXY: 'off' });
      const GOCACHE = join(dir, 'build-cache'); // a fresh one, as the seal has it, only takes longer
      await done(runner.sh(runOf(workflow, 'build'), work, { env: { ...ran.exported, GOCACHE } }));
      expect(answer(join(work, 'app'))).toBe('v1.0.0side');
      return ran.outputs['cache-hit'] ?? '';
    };
    expect(await job('first', { GOPROXY: proxy.url })).toBe('');
    expect(readdirSync(join(runner.home, 'go-airlock'))).toHaveLength(1);
    expect(await job('second', { GOPROXY: 'https://127.0.0.1:1', under: CUT })).toBe('true');
  });

  test('actionlint and zizmor have nothing against the workflow', () => {
    expect(complaints(join(dir, 'lint-runner'), workflow)).toBe('');
  });
});

describe('with a release, for packagers', () => {
  const NAME = 'With a release, for packagers';
  const workflow = page.take(NAME, 'yaml');

  test('the files of the release build the sources without network, and anybody makes the same', async () => {
    const inputs = inputsOf(workflow);
    const folder = join(dir, 'release');
    const sources = await checkout(join(folder, 'work'));
    const ran = await main(folder, { inputs, env: { GOPROXY: proxy.url } });
    expect({ status: ran.status, log: ran.log }).toEqual({ status: 0, log: ran.log });
    // the program that talks to GitHub: it puts the files that are named where a release would have them
    const assets = join(folder, 'assets');
    mkdirSync(assets);
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeProgram(
      join(bin, 'gh'),
      `: "\${GH_TOKEN:?}" "\${GH_REPO:?}"\n[ "$1 $2 $3" = 'release upload v1.0.0' ]\nshift 3\ncp -- "$@" '${assets}/'\n`,
    );
    const runner = machine('release/runner', [bin]);
    const env = {
      GH_TOKEN: 'x',
      GH_REPO: 'example/app',
      TAG: 'v1.0.0',
      SUMS: ran.outputs['checksums-path'] ?? '',
    };
    await done(runner.sh(runOf(workflow, 'attach'), sources, { env, shell: ['bash', '-e'] }));
    expect(fileNames(assets)).toEqual(fileNames(dirname(env.SUMS)));

    const packager = machine('release/packager');
    const tree = await checkout(join(folder, 'sources'));
    await done(packager.sh(page.take(NAME, 'sh'), assets, { env: { SOURCES: tree } }));
    expect(answer(join(tree, 'app'))).toBe('v1.0.0side');

    const again = machine('release/again');
    const lines = 'go-airlock fetch && go-airlock bundle -o ../again.tar.zst';
    await done(again.sh(lines, tree, online()));
    expect(sha256Hex(readFileSync(join(folder, 'again.tar.zst')))).toBe(ran.outputs['bundle-sha256']);
  });

  test('actionlint and zizmor have nothing against the workflow', () => {
    expect(complaints(join(dir, 'lint-release'), workflow)).toBe('');
  });
});

describe('updates across an air gap', () => {
  const NAME = 'Updates across an air gap';
  const [week1 = '', week2 = '', week3 = '', kept = '', fresh = ''] = [0, 1, 2, 3, 4].map((nth) =>
    page.take(NAME, 'sh', nth),
  );

  test('each week one file goes in, and a new machine takes the chain', async () => {
    const folder = join(dir, 'gap');
    const outside = machine('gap/outside');
    const inside = machine('gap/inside');
    const out = join(folder, 'out');
    const within = join(folder, 'in');
    /** A week: the project moves on outside; what is new is carried in, with the state of the project. */
    const week = async (nth: number, lines: string): Promise<string> => {
      await checkout(out, versions[nth - 1]);
      const log = await done(outside.sh(lines, out, online()));
      await checkout(within, versions[nth - 1]);
      copyNamed(out, within, [`week${nth}.tar.zst`, `week${nth}.sha256`]);
      return log;
    };
    await week(1, week1);
    await done(inside.sh('go-airlock unbundle week1.tar.zst', within));
    expect(await week(2, week2)).toMatch(/lib.*v1\.1\.0/);
    await done(inside.sh('go-airlock unbundle week2.tar.zst', within));
    await week(3, week3);
    await done(inside.sh(kept, within));
    expect(answer(join(within, 'app'))).toBe('v1.2.0side');

    const asked = proxy.requests.length;
    const other = machine('gap/other');
    await done(other.sh(fresh, within));
    expect(answer(join(within, 'app'))).toBe('v1.2.0side');
    expect(proxy.requests).toHaveLength(asked);
    const modules = (home: string): readonly string[] => fileNames(join(home, 'go/pkg/mod'));
    expect(modules(other.home)).toContain('example.com/side@v1.0.0/side.go');
    expect(modules(other.home).some((name) => name.includes('v1.1.0/'))).toBe(false);

    const lacking = machine('gap/lacking');
    const ran = await lacking.sh('go-airlock unbundle week2.tar.zst week3.tar.zst', within);
    expect(ran.status).toBe(1);
    expect(ran.log).toContain(sha256Hex(readFileSync(join(within, 'week1.tar.zst'))));
  });
});

test('every block of the page was run, or read by a test', () => {
  expect(page.left('sh', 'yaml', 'dockerfile', 'groovy', 'console')).toEqual([]);
});
