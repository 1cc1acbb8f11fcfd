import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOf, outputOf, removeTree, requireTools, runAct } from './act.ts';
import { goSum, writeFileProxy } from './fileProxy.ts';

const one = {
  path: 'example.com/one',
  version: 'v1.0.0',
  files: { 'go.mod': 'module example.com/one\n\ngo 1.21\n', 'one.go': 'package one\n\nconst Word = "one"\n' },
};
const app = {
  'go.mod': 'module example.com/app\n\ngo 1.21\n\nrequire example.com/one v1.0.0\n',
  'main.go': 'package main\n\nimport "example.com/one"\n\nfunc main() { println(one.Word) }\n',
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'airlock-e2e-cache-'));
  requireTools();
});

afterAll(() => removeTree(folder));

/** A job that fetches between the two actions, by the go command, and then restores what it saved to a fresh module cache. */
const workflow = (store: string, proxy: string): string => `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    env: { GOPROXY: ${JSON.stringify(proxy)}, GOMODCACHE: ${JSON.stringify(join(folder, 'mod'))} }
    steps:
      - uses: actions/checkout@v5
      - name: look
        id: look
        uses: ./restore
        with: { cache-path: ${JSON.stringify(store)}, module-cache: ${JSON.stringify(join(folder, 'mod'))} }
      - name: download
        if: steps.look.outputs.offline-ready != 'true'
        run: go mod download
      - name: save
        uses: ./save
        with: { cache-path: ${JSON.stringify(store)} }
      - name: restore
        id: restore
        uses: ./restore
        with: { cache-path: ${JSON.stringify(store)}, fail-on-cache-miss: true }
      - name: run
        env: { GOMODCACHE: '\${{ steps.restore.outputs.module-cache-path }}', GOPROXY: 'off' }
        run: go run .
      - name: outputs
        env: { FIRST: '\${{ toJSON(steps.look.outputs) }}', SECOND: '\${{ toJSON(steps.restore.outputs) }}' }
        run: printf '[%s,%s]' "$FIRST" "$SECOND"
`;

test('./restore misses, the go command fetches, ./save saves, and ./restore brings it back', async () => {
  const proxy = await writeFileProxy(join(folder, 'proxy'), [one]);
  const files = { ...app, 'go.sum': await goSum(app, proxy) };
  const env = {
    GOCACHE: join(folder, 'go-build'),
    GOTOOLCHAIN: 'local',
    GOSUMDB: 'off',
    GOFLAGS: '-modcacherw',
  };
  const result = await runAct({ files, workflow: workflow(join(folder, 'store'), proxy), env });
  expect({ status: result.status, log: result.status === 0 ? '' : result.log }).toEqual({
    status: 0,
    log: '',
  });
  expect([endOf(result, 'download'), endOf(result, 'save')]).toEqual(['success', 'success']);
  expect(outputOf(result, 'look')).toContain('cache: restore yes, save yes: push on a branch\n');
  expect(outputOf(result, 'run')).toBe('one\n');
  const outputs: unknown = JSON.parse(outputOf(result, 'outputs'));
  expect(outputs).toMatchObject([
    { 'cache-hit': '', 'offline-ready': 'false', missing: '["example.com/one@v1.0.0"]' },
    { 'cache-hit': 'true', 'offline-ready': 'true', 'modules-restored': '1' },
  ]);
});
