/**
 * Every workflow of the documentation passes actionlint and zizmor. For actionlint the actions of this repository stand beside the
 * workflow, so that it also holds the inputs and outputs that an example names.
 */
import { beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { blocksOf, guides, manifests, type Block } from '../docs/pages.ts';
import { inTemp } from '../helpers/temp.ts';

const tools = { actionlint: resolve('.tools/bin/actionlint'), zizmor: resolve('.tools/py/bin/zizmor') };

beforeAll(() => {
  for (const tool of Object.values(tools))
    if (!existsSync(tool)) throw new Error(`${tool} is not there: scripts/tools.sh`);
});

/** Stands in for the hash of a release that an example leaves to its reader. */
const HASH = 'f'.repeat(40);

/** Steps, jobs or a workflow; YAML of other systems is neither. */
function isWorkflow({ language, code }: Block): boolean {
  return (
    language === 'yaml' &&
    (/^\s*-? ?uses: /m.test(code) || /^\s+runs-on: /m.test(code) || /^- run: /m.test(code))
  );
}

/** A whole workflow of an example, with what it leaves out. */
function whole(code: string): string {
  const asked = new Set(
    [...code.matchAll(/\binputs\.(\w+)/g)].map(([, name = '']) => `${name}: { type: string }`),
  );
  const on = asked.size === 0 ? 'push' : `{ workflow_dispatch: { inputs: { ${[...asked].join(', ')} } } }`;
  const head = `name: example\non: ${on}\npermissions: { contents: read }\n`;
  if (/^on:/m.test(code)) return code;
  if (/^jobs:/m.test(code)) return head + code;
  const before = [...code.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)].map(
    ([, job = '', output = '']) =>
      `  ${job}:\n    runs-on: ubuntu-24.04\n    outputs: { ${output}: x }\n    steps: [{ run: 'true' }]\n`,
  );
  const needs = before.length === 0 ? '' : `    needs: [${/needs\.([\w-]+)/.exec(code)?.[1] ?? ''}]\n`;
  const step = '      - id: airlock\n        uses: go-airlock/go-airlock@FULL-COMMIT-HASH\n';
  const first = code.includes('steps.airlock.') && !code.includes('id: airlock') ? step : '';
  const job = `jobs:\n${before[0] ?? ''}  example:\n${needs}    runs-on: ubuntu-24.04\n    steps:\n${first}`;
  return `${head}${job}${flush(code).replaceAll(/^(?=.)/gm, '      ')}`;
}

/** Lines moved left, as far as the first one is indented. */
function flush(code: string): string {
  const [indent = ''] = /^ */.exec(code) ?? [];
  return code.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

/** Examples by where they stand. */
const examples = guides
  .flatMap(blocksOf)
  .filter(isWorkflow)
  .map(
    ({ page, line, code }) => [`${page}:${line}`, whole(code).replaceAll('FULL-COMMIT-HASH', HASH)] as const,
  );

/** The same with our own actions and workflows as local ones, which actionlint looks into. */
function local(text: string): string {
  return text.replaceAll(
    /go-airlock\/go-airlock(\/[\w./-]+)?@\w+/g,
    (_whole, path?: string) => `.${path ?? '/'}`,
  );
}

/** A repository that has our actions and, as its one workflow, `text`. @returns the workflow's file */
function repository(dir: string, text: string): string {
  const file = join(dir, '.github/workflows/example.yml');
  mkdirSync(join(dir, '.git'), { recursive: true });
  mkdirSync(dirname(file), { recursive: true });
  for (const name of readdirSync('.github/workflows'))
    cpSync(join('.github/workflows', name), join(dirname(file), name));
  for (const path of [...manifests, 'dist']) cpSync(path, join(dir, path), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const said = (tool: string, args: readonly string[], cwd: string): string => {
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd, encoding: 'utf8' });
  return status === 0 ? '' : `${String(status)}\n${stdout}${stderr}`;
};

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(9);
});

test.each(examples)('%s passes actionlint', (_where, text) =>
  inTemp((dir) => {
    const file = repository(dir, local(text));
    expect(said(tools.actionlint, ['-color=false', '-shellcheck=', '-pyflakes=', file], dir)).toBe('');
  }),
);

test.each([
  ['an input', 'with: { budnle: true }', '"budnle" is not defined'],
  [
    'an output',
    'id: airlock\n- run: echo ${{ steps.airlock.outputs.cache-hits }}',
    '"cache-hits" is not defined',
  ],
])('%s that is not there would be noticed', (_what, rest, problem) =>
  inTemp((dir) => {
    const file = repository(dir, local(whole(`- uses: go-airlock/go-airlock@${HASH}\n  ${rest}\n`)));
    expect(said(tools.actionlint, ['-color=false', '-shellcheck=', '-pyflakes=', file], dir)).toContain(
      problem,
    );
  }),
);

test('all of them pass zizmor', () =>
  inTemp((dir) => {
    const files = examples.map(([where, text]) => {
      const file = join(dir, `${where.replaceAll(/[^\w.-]/g, '-')}.yml`);
      writeFileSync(file, text);
      return file;
    });
    const options = ['--offline', '--no-progress', '--format=plain', '--strict-collection'];
    expect(said(tools.zizmor, [...options, ...files], dir)).toBe('');
  }));
