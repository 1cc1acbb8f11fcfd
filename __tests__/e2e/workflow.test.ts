/**
 * The reusable workflow on a monorepo of 12 modules, without network. The file that runs is the one that ships, but that
 * `uses: $/…`, which act does not know, reads `uses: ./…`: the caller's repository is this project's as well, as in `act.ts`.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gosumText, make, writeProxy, type Made } from '../helpers/modules.ts';
import { removeTree, requireTools, runAct, type ActResult } from './act.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SHIPPED = readFileSync(join(root, '.github/workflows/offline-modules.yml'), 'utf8');
const TESTED = SHIPPED.replaceAll('uses: $/', 'uses: ./');

const wordy = (word: string): Made =>
  make({
    id: `example.com/${word}@v1.0.0`,
    files: { 'lib.go': `package ${word}\n\nconst Word = "${word}"\n` },
  });

const [one, two] = [wordy('one'), wordy('two')];

/** A module root without a main package, which links nothing and so builds fast. @param needs the modules it imports */
function moduleIn(
  dir: string,
  needs: readonly (Made | string)[],
  more = '',
): Readonly<Record<string, string>> {
  const outer = needs.flatMap((need) => (typeof need === 'string' ? [] : [need]));
  const paths = needs.map((need) =>
    typeof need === 'string' ? `example.com/mono/${need}` : need.module.path,
  );
  const imports = paths.map((path) => `import _ "${path}"\n`).join('');
  const requires = outer.map(({ id }) => `require ${id.replace('@', ' ')}\n`).join('');
  const module = /^[a-z/]+$/.test(dir) ? dir : 'odd';
  return {
    [`${dir}/go.mod`]: `module example.com/mono/${module}\n\ngo 1.21\n\n${requires}${more}`,
    ...(outer.length === 0 ? {} : { [`${dir}/go.sum`]: gosumText(outer) }),
    [`${dir}/x.go`]: `package x\n\n${imports}`,
  };
}

const local = (name: string, path: string): string =>
  `require example.com/mono/${name} v0.0.0\n\nreplace example.com/mono/${name} => ${path}\n`;

const ODD = 'apps/o\'dd $(touch pwned) `x` "ü" | ${{ github.token }}';

/** 12 roots. */
const MONOREPO: Readonly<Record<string, string>> = {
  // a workspace whose members import each other
  'go.work': 'go 1.21\n\nuse (\n\t./svc/api\n\t./svc/web\n\t./libs/log\n)\n',
  ...moduleIn('svc/api', [one, 'libs/log']),
  ...moduleIn('svc/web', [two, 'svc/api']),
  ...moduleIn('libs/log', []),
  // one inside it, with a member from elsewhere
  'tools/go.work': 'go 1.21\n\nuse (\n\t./gen\n\t./lint\n\t../libs/fmt\n)\n',
  ...moduleIn('tools/gen', [one, 'libs/fmt']),
  ...moduleIn('tools/lint', ['tools/gen']),
  ...moduleIn('libs/fmt', []),
  // in a root and not of it
  ...moduleIn('svc/api/plugin', [two]),
  // replaced by folders, one through another
  ...moduleIn('apps/shop', [one, 'libs/fmt'], local('libs/fmt', '../../libs/fmt')),
  ...moduleIn(
    'apps/blog',
    ['apps/shop'],
    `${local('apps/shop', '../shop')}\n${local('libs/fmt', '../../libs/fmt')}\nrequire example.com/one v1.0.0\n`,
  ),
  'apps/blog/go.sum': gosumText([one]),
  // from a vendor folder
  ...moduleIn('apps/vend', [two]),
  'apps/vend/vendor/modules.txt': '# example.com/two v1.0.0\n## explicit; go 1.21\nexample.com/two\n',
  'apps/vend/vendor/example.com/two/lib.go': 'package two\n\nconst Word = "two"\n',
  // without anything
  ...moduleIn('libs/none', []),
  ...moduleIn(ODD, [one]),
};

const DIRS = [
  ...['apps/blog', ODD, 'apps/shop', 'apps/vend', 'libs/fmt', 'libs/log', 'libs/none', 'svc/api'],
  ...['svc/api/plugin', 'svc/web', 'tools/gen', 'tools/lint'],
];

/** What a step of another's action does with the artifacts of this test: a folder stands in for the service. */
const artifactAction = (script: string): Readonly<Record<string, string>> => ({
  'action.yml': `name: x
inputs:
  name: { description: x }
  path: { description: x }
  pattern: { description: x }
  merge-multiple: { description: x }
  overwrite: { description: x }
  retention-days: { description: x }
runs: { using: node20, main: main.js }
`,
  'main.js': `const fs = require('node:fs'), path = require('node:path'), store = process.env.STAND_IN;\n${script}`,
});

const used = (action: string): string => {
  const name = new RegExp(`uses: (actions/${action}@[0-9a-f]{40}) #`).exec(SHIPPED)?.[1];
  if (name === undefined) throw new Error(`the workflow does not use actions/${action}`);
  return name;
};

const ACTIONS = {
  [used('setup-go')]: {
    'action.yml':
      'name: x\nruns: { using: node20, main: main.js }\ninputs: { go-version: { description: x }, cache: { description: x } }\n',
    'main.js': '// the Go of this machine is the one\n',
  },
  [used('upload-artifact')]: artifactAction(`
    const file = process.env.INPUT_PATH;
    fs.cpSync(file, path.join(store, process.env.INPUT_NAME, path.basename(file)));`),
  [used('download-artifact')]: artifactAction(`
    const start = process.env.INPUT_PATTERN.replace(/[*]$/, '');
    for (const name of fs.readdirSync(store).filter((name) => name.startsWith(start)))
      fs.cpSync(path.join(store, name), process.env.INPUT_PATH, { recursive: true });`),
};

let folder: string;
let proxy: string;

beforeAll(async () => {
  requireTools();
  folder = await mkdtemp(join(tmpdir(), 'airlock-e2e-workflow-'));
  proxy = await writeProxy(join(folder, 'proxy'), [one, two]);
});

afterAll(() => removeTree(folder));

/** Calls the workflow as a repository with these files would. */
function call(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string | number>>,
  workflow = TESTED,
): Promise<ActResult> {
  const given = { 'runs-on': 'ubuntu-latest', goproxy: proxy, build: 'go build ./... && pwd', ...inputs };
  const caller = `
on: push
permissions: {}
jobs:
  offline:
    permissions: { contents: read }
    uses: ./.github/workflows/offline-modules.yml
    with: ${JSON.stringify(given)}
  after:
    needs: offline
    runs-on: ubuntu-latest
    steps:
      - name: outputs
        env: { OUTPUTS: '\${{ toJSON(needs.offline.outputs) }}' }
        run: printf '%s' "$OUTPUTS"
`;
  return runAct({
    files: { ...files, '.github/workflows/offline-modules.yml': workflow },
    workflow: caller,
    actions: ACTIONS,
    env: { GOTOOLCHAIN: 'local', GOSUMDB: 'off', STAND_IN: mkdtempSync(join(folder, 'stand-in-')) },
  });
}

const tableOf = ({ lines }: ActResult): string =>
  lines.find(({ content }) => content?.includes('offline modules: bundle') === true)?.content ?? '';

/** The verdicts of the table, by the text of the first column. */
const verdicts = (result: ActResult): readonly string[] =>
  tableOf(result)
    .split('\n')
    .filter((line) => line.startsWith('| <code>'))
    .map((line) => line.split(' | ').slice(-2).join(' ').replace(/ \|$/, ''));

const errorsOf = ({ lines }: ActResult): string =>
  lines.flatMap(({ command, message }) => (command === 'error' ? [message] : [])).join('\n');

test('every root of a monorepo builds, sealed and without network, from the one bundle', async () => {
  const result = await call(MONOREPO, {});
  expect({ status: result.status, log: result.status === 0 ? '' : result.log }).toEqual({
    status: 0,
    log: '',
  });
  expect(verdicts(result)).toEqual(DIRS.map(() => 'success success'));
  expect(tableOf(result)).toContain(
    '| <code>apps/vend</code> | <code>example.com/mono/apps/vend</code> | yes | vendor |',
  );
  expect(tableOf(result)).toContain(
    '| <code>svc/web</code> | <code>example.com/mono/svc/web</code> | yes | go.work |',
  );
  expect(result.log).not.toContain('pwned: ');
});

test('a bundle that a build puts in the place of the first is refused by every later one, and the table shows both', async () => {
  const evil =
    'cd "$HOME/../service" && find . -type f -size +0 -print0 | xargs -0 -I{} sh -c \'printf x >>"{}"\'';
  const result = await call(
    { ...moduleIn('a', [one]), ...moduleIn('b', [two]), ...moduleIn('c', []) },
    { build: evil, 'max-parallel': 1 },
  );
  expect(result.status).toBe(1);
  expect(verdicts(result)).toEqual(['success success', 'failure skipped', 'failure skipped']);
  expect(errorsOf(result)).toContain('E_BUNDLE_DIGEST');
});

test('the file gives our actions inputs they have, and takes outputs they have', () => {
  const project = mkdtempSync(join(folder, 'lint-'));
  mkdirSync(join(project, '.git'));
  for (const action of ['bundle', 'unbundle'])
    cpSync(join(root, action), join(project, action), { recursive: true });
  cpSync(join(root, 'dist'), join(project, 'dist'), { recursive: true });
  const workflows = join(project, '.github/workflows');
  mkdirSync(workflows, { recursive: true });
  const lintOf = (text: string): string => {
    writeFileSync(join(workflows, 'x.yml'), text);
    const lint = join(root, '.tools/bin/actionlint');
    const { stdout, stderr } = spawnSync(lint, ['-color=false', '-oneline'], {
      cwd: project,
      encoding: 'utf8',
    });
    return stdout + stderr;
  };
  expect(lintOf(TESTED)).toBe('');
  expect(lintOf(TESTED.replace('prefetch: true', 'prefetched: true'))).toContain('"prefetched"');
  expect(lintOf(TESTED.replace('outputs.roots-total', 'outputs.roots'))).toContain('"roots"');
});
