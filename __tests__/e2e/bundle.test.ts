/** From one job to another by an artifact: the first fetches and bundles a monorepo, the second has the artifact alone. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOf, node24, outputOf, removeTree, requireTools, runAct } from './act.ts';
import { goSum, writeFileProxy } from './fileProxy.ts';

const library = (word: string) => ({
  path: `example.com/${word}`,
  version: 'v1.0.0',
  files: {
    'go.mod': `module example.com/${word}\n\ngo 1.21\n`,
    'lib.go': `package ${word}\n\nconst Word = "${word}"\n`,
  },
});

/** A command of the monorepo that prints what it requires. */
const program = (word: string): Readonly<Record<string, string>> => ({
  'go.mod': `module example.com/app/${word}\n\ngo 1.21\n\nrequire example.com/${word} v1.0.0\n`,
  'main.go': `package main\n\nimport "example.com/${word}"\n\nfunc main() { println(${word}.Word) }\n`,
});

const WORK = 'go 1.21\n\nuse (\n\t./api\n\t./tools/gen\n)\n';

let folder: string;
let proxy: string;
let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  requireTools();
  folder = await mkdtemp(join(tmpdir(), 'airlock-e2e-bundle-'));
  proxy = await writeFileProxy(join(folder, 'proxy'), [library('one'), library('two')]);
  const roots = { api: program('one'), 'tools/gen': program('two') };
  const all = await Promise.all(
    Object.entries(roots).map(async ([dir, own]) => {
      const whole = { ...own, 'go.sum': await goSum(own, proxy) };
      return Object.entries(whole).map(([name, text]) => [`${dir}/${name}`, text] as const);
    }),
  );
  files = { 'go.work': WORK, ...Object.fromEntries(all.flat()) };
});

afterAll(() => removeTree(folder));

/** @param sha256 what the second job is told to expect */
const workflow = (bundling: string, sha256: string): string => `
on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: { sha256: '\${{ steps.bundle.outputs.bundle-sha256 }}', name: '\${{ steps.bundle.outputs.artifact-name }}' }
    steps:
      - uses: actions/checkout@v5
${bundling}
      - name: bundled
        env: { OUTPUTS: '\${{ toJSON(steps.bundle.outputs) }}', DIR: '\${{ steps.bundle.outputs.checksums-path }}' }
        run: cd "$(dirname "$DIR")" && sha256sum --quiet -c SHA256SUMS && printf '%s' "$OUTPUTS"
  b:
    needs: a
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - name: unbundle
        id: unbundle
        uses: ./unbundle
        with: { artifact: '\${{ needs.a.outputs.name }}', sha256: '${sha256}', mode: modcache }
      - name: build
        run: go env GOPROXY && go build -o /dev/null ./api ./tools/gen && go run ./api && go run ./tools/gen
`;

const ROOT = (): string => `
      - name: bundle
        id: bundle
        uses: ./
        with: { bundle: true, bundle-required: true, cache: false, mode: off, goproxy: ${JSON.stringify(proxy)} }`;

const SUB = (): string => `
      - name: download
        env: { GOPROXY: ${JSON.stringify(proxy)} }
        run: go mod download
      - name: bundle
        id: bundle
        uses: ./bundle
        with: { bundle-name: monorepo, bundle-required: true, retention-days: 1 }`;

const env = (): Readonly<Record<string, string>> => ({
  GOCACHE: join(folder, 'go-build'),
  GOMODCACHE: join(folder, 'mod'),
  GOTOOLCHAIN: 'local',
  GOSUMDB: 'off',
  GOFLAGS: '-modcacherw',
});

test.each([
  {
    what: 'the root action on Node 24',
    bundling: ROOT,
    node: node24,
    name: /^go-modules-[0-9a-f]{12}\.tar\.zst$/,
  },
  { what: 'the bundle action', bundling: SUB, node: process.execPath, name: /^monorepo\.tar\.zst$/ },
])('what $what uploads builds, sealed, in a job that has nothing else', async ({ bundling, node, name }) => {
  const text = workflow(bundling(), '${{ needs.a.outputs.sha256 }}');
  const result = await runAct({ files, workflow: text, env: env(), node });
  expect({ status: result.status, log: result.status === 0 ? '' : result.log }).toEqual({
    status: 0,
    log: '',
  });
  const outputs: unknown = JSON.parse(outputOf(result, 'bundled'));
  expect(outputs).toMatchObject({
    'artifact-name': expect.stringMatching(name),
    'artifact-id': expect.stringMatching(/^\d+$/),
    'bundle-sha256': expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(outputOf(result, 'build')).toBe('off\none\ntwo\n');
  expect(endOf(result, 'unbundle', 'Post')).toBe('success');
});

test('a job that expects another file refuses it, and builds nothing', async () => {
  const result = await runAct({ files, workflow: workflow(SUB(), '0'.repeat(64)), env: env() });
  expect(result.status).toBe(1);
  const errors = result.lines.filter(({ command }) => command === 'error').map(({ message }) => message);
  expect(errors.join('\n')).toContain('E_BUNDLE_DIGEST');
  expect(endOf(result, 'build')).not.toBe('success');
});
