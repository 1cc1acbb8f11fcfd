import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOf, node24, outputOf, removeTree, requireTools, runAct, type ActResult } from './act.ts';
import { goSum, writeFileProxy } from './fileProxy.ts';

const two = {
  path: 'example.com/two',
  version: 'v1.2.0',
  files: { 'go.mod': 'module example.com/two\n\ngo 1.21\n', 'two.go': 'package two\n\nconst Word = "two"\n' },
};
const one = {
  path: 'example.com/one',
  version: 'v1.0.0',
  files: {
    'go.mod': 'module example.com/one\n\ngo 1.21\n\nrequire example.com/two v1.2.0\n',
    'one.go': 'package one\n\nimport "example.com/two"\n\nconst Words = "one " + two.Word\n',
  },
};
/** Required by nobody, until a step goes past the seal. */
const three = {
  path: 'example.com/three',
  version: 'v1.0.0',
  files: { 'go.mod': 'module example.com/three\n\ngo 1.21\n', 'three.go': 'package three\n' },
};
const app = {
  'go.mod':
    'module example.com/app\n\ngo 1.21\n\nrequire example.com/one v1.0.0\n\nrequire example.com/two v1.2.0 // indirect\n',
  'main.go': 'package main\n\nimport "example.com/one"\n\nfunc main() { println(one.Words) }\n',
};

let folder: string;
let proxy: string;
let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'airlock-e2e-action-'));
  requireTools();
  proxy = await writeFileProxy(join(folder, 'proxy'), [one, two, three]);
  const sums = await goSum(app, proxy);
  files = { 'app/go.mod': app['go.mod'], 'app/main.go': app['main.go'], 'app/go.sum': sums };
});

afterAll(() => removeTree(folder));

const workflow = (inputs: Readonly<Record<string, string>>, deed = 'true') => `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    defaults: { run: { working-directory: app } }
    steps:
      - uses: actions/checkout@v5
      - name: airlock
        id: airlock
        uses: ./
        with: ${JSON.stringify({ 'working-directory': 'app', ...inputs })}
      - name: checkout
        run: git status --porcelain --ignored
      - name: goproxy
        run: go env GOPROXY
      - name: build
        run: go build ./...
      - name: run
        run: go run .
      - name: deed
        run: ${JSON.stringify(deed)}
      - name: outputs
        env: { OUTPUTS: '\${{ toJSON(steps.airlock.outputs) }}' }
        run: printf '%s\\n' "$OUTPUTS"
`;

interface Asked {
  /** Folder below the suite's own that is the store, or the module cache. */
  readonly store: string;
  readonly moduleCache: string;
  readonly goproxy: string;
  readonly node?: string;
  /** What a step after the build does, in the shell. */
  readonly deed?: string;
}

/** The build's own output goes to a build cache that all runs share: only the first compiles the standard library. */
const airlock = ({
  store,
  moduleCache,
  goproxy,
  node = process.execPath,
  deed,
}: Asked): Promise<ActResult> => {
  const inputs = { 'cache-path': join(folder, store), 'module-cache': join(folder, moduleCache), goproxy };
  return runAct({
    files,
    workflow: workflow(inputs, deed),
    node,
    env: { GOCACHE: join(folder, 'go-build'), GOTOOLCHAIN: 'local' },
  });
};

function expectBuilt(result: ActResult): void {
  expect({ status: result.status, log: result.status === 0 ? '' : result.log }).toEqual({
    status: 0,
    log: '',
  });
  expect(outputOf(result, 'goproxy')).toBe('off\n');
  expect(outputOf(result, 'run')).toBe('one two\n');
  expect(outputOf(result, 'checkout')).toBe('');
  expect(endOf(result, 'airlock', 'Post')).toBe('success');
}

/** The stored bundles by full name. */
async function bundlesIn(store: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, store), { recursive: true });
  return names.filter((name) => name.endsWith('.tar.zst')).map((name) => join(folder, store, name));
}

/** Go files below a module cache that no module of the proxy holds: proven modules may stay, nothing else. */
async function unknownSources(moduleCache: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, moduleCache), { recursive: true }).catch(() => []);
  const sources = names.filter((name) => name.endsWith('.go')).map((name) => join(folder, moduleCache, name));
  const known = new Set<string>([one.files['one.go'], two.files['two.go']]);
  const texts = await Promise.all(sources.map((name) => readFile(name, 'utf8')));
  return sources.filter((_, index) => !known.has(texts[index] ?? ''));
}

describe.each([
  { label: 'the node of the tests', node: process.execPath },
  { label: 'Node 24', node: node24 },
])('uses: ./ in a namespace without network, on $label', ({ label, node }) => {
  const store = `store of ${label}`;

  test('a cold run fetches from the proxy, builds sealed and leaves one bundle', async () => {
    const result = await airlock({ store, moduleCache: `cold ${label}`, goproxy: proxy, node });
    expectBuilt(result);
    const outputs: unknown = JSON.parse(outputOf(result, 'outputs'));
    expect(outputs).toMatchObject({
      'cache-hit': '',
      'offline-ready': 'true',
      'modules-total': '2',
      'modules-fetched': '2',
    });
    expect(await bundlesIn(store)).toHaveLength(1);
  });

  test('the next run builds from the stored bundle alone', async () => {
    const result = await airlock({ store, moduleCache: `warm ${label}`, goproxy: 'off', node });
    expectBuilt(result);
    const outputs: unknown = JSON.parse(outputOf(result, 'outputs'));
    expect(outputs).toMatchObject({ 'cache-hit': 'true', 'modules-restored': '2', 'modules-fetched': '0' });
  });
});

describe('a stored bundle that was changed', () => {
  const flip = (at: number) => async (file: string) => {
    const bytes = await readFile(file);
    const index = Math.floor(bytes.length * at);
    bytes.writeUInt8(bytes.readUInt8(index) ^ 0xff, index);
    await writeFile(file, bytes);
  };

  test.each([
    { damage: 'a byte flipped in the middle', spoil: flip(0.5) },
    { damage: 'a byte flipped near the end', spoil: flip(0.95) },
    {
      damage: 'cut in half',
      spoil: async (file: string) => truncate(file, (await readFile(file)).length / 2),
    },
    { damage: 'emptied', spoil: (file: string) => truncate(file) },
  ])('stops a run that has no proxy and keeps nothing unproven: $damage', async ({ damage, spoil }) => {
    const [store, moduleCache] = [`store ${damage}`, `module cache ${damage}`];
    expectBuilt(await airlock({ store, moduleCache: `filled ${damage}`, goproxy: proxy }));
    for (const file of await bundlesIn(store)) await spoil(file);

    const result = await airlock({ store, moduleCache, goproxy: 'off' });
    expect(result.status).toBe(1);
    expect(endOf(result, 'airlock')).toBe('failure');
    expect(endOf(result, 'build')).toBeUndefined();
    expect(result.log).toMatch(/E_BUNDLE_FORMAT|E_MODULE_ZIP|E_OFFLINE_MISSING/);
    expect(await unknownSources(moduleCache)).toEqual([]);
  });
});

describe('a step after the build', () => {
  // GONOPROXY=none and GOSUMDB=off are the seal's own; each deed turns off what it has to
  const open = (): string => `GOPROXY='${proxy}'`;
  const importing = `printf 'package main\\nimport _ "example.com/three"\\n' >extra.go`;

  test.each([
    {
      what: 'edits a tree',
      deed: () =>
        'f="$(go env GOMODCACHE)/example.com/one@v1.0.0/one.go"; chmod u+w "$f"; echo "// evil" >>"$f"',
      codes: ['E_CHANGED_AFTER_VERIFY'],
    },
    {
      what: 'edits go.mod',
      deed: () => 'go mod edit -require=example.com/two@v1.3.0',
      codes: ['E_CHECKOUT_CHANGED'],
    },
    {
      what: 'adds a line to go.sum',
      deed: () => 'echo "example.com/three v1.0.0 h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" >>go.sum',
      codes: ['E_GOSUM_GROWN'],
    },
    { what: 'removes a line of go.sum', deed: () => 'sed -i 1d go.sum', codes: ['E_GOSUM_CHANGED'] },
    {
      what: 'sets GOPROXY through the environment file',
      deed: () => 'echo GOPROXY=direct >>"$GITHUB_ENV"',
      codes: ['E_SEAL_BROKEN'],
    },
    {
      what: 'sets GOFLAGS through the environment file',
      deed: () => 'echo GOFLAGS=-mod=mod >>"$GITHUB_ENV"',
      codes: ['E_SEAL_BROKEN'],
    },
    {
      what: 'downloads a module',
      deed: () => `${open()} go mod download example.com/three@v1.0.0`,
      codes: ['E_SEAL_BYPASSED'],
    },
    {
      what: 'runs go get',
      deed: () => `${open()} GOFLAGS=-mod=mod go get example.com/three@v1.0.0`,
      codes: ['E_CHECKOUT_CHANGED', 'E_GOSUM_GROWN', 'E_REQUIRED_AFTER_SEAL'],
    },
    {
      what: 'builds with -mod=mod',
      deed: () => `${importing}; ${open()} go build -mod=mod ./...`,
      codes: ['E_CHECKOUT_CHANGED', 'E_GOSUM_GROWN', 'E_REQUIRED_AFTER_SEAL'],
    },
  ])('that $what makes the job fail in the post step', async ({ what, deed, codes }) => {
    const moduleCache = `audited ${what.replaceAll(' ', '-')}`;
    const result = await airlock({ store: 'audited', moduleCache, goproxy: proxy, deed: deed() });
    expect(outputOf(result, 'run')).toBe('one two\n');
    expect([endOf(result, 'airlock'), endOf(result, 'deed')]).toEqual(['success', 'success']);
    expect(endOf(result, 'airlock', 'Post')).toBe('failure');
    expect(result.status).toBe(1);
    const errors = result.lines.filter(({ command }) => command === 'error').map(({ message }) => message);
    const named = errors.map((message) => /E_[A-Z_]+/.exec(message)?.[0] ?? message);
    expect([...new Set(named)].sort()).toEqual(codes);
  });
});
