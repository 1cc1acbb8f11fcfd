// Runs one suite of the compiled tests and leaves its result as results/SUITE-nodeMAJOR.json.
//
//   node scripts/test.mjs unit|real|long|nodes|e2e|browser [what jest takes: a name pattern, -t NAME, …]
//
// Fails when a test failed, and when none ran.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tests = '<rootDir>/build/__tests__';

/** What jest is told to select a suite. Array options stand first: jest lets them swallow what follows. */
const suites = {
  unit: [
    `--testMatch=${tests}/**/*.test.js`,
    `--testPathIgnorePatterns=${tests}/(real|e2e|browser)/`,
    '--testPathIgnorePatterns=[.]long[.]test[.]js$',
    '--maxWorkers=2',
  ],
  real: [`--testMatch=${tests}/real/**/*.test.js`, '--maxWorkers=2', '--testTimeout=300000'],
  // What takes long, wherever it stands: thousands of runs, or the go command at every step.
  long: [`--testMatch=${tests}/**/*.long.test.js`, '--maxWorkers=2'],
  // The long ones again on another Node, without those that are about the go command, other programs or the pages: they come to
  // the same on every Node, and CI has only so much time.
  nodes: [
    `--testMatch=${tests}/**/*.long.test.js`,
    `--testPathIgnorePatterns=${tests}/(pages|docs|verification)/`,
    `--testPathIgnorePatterns=/(mutation|sealcanary|toolcache|discover|direct|semantics)[.]long[.]test[.]js$`,
    '--maxWorkers=2',
  ],
  // One at a time: each run of act has a go command and a node of its own.
  browser: [`--testMatch=${tests}/browser/**/*.test.js`, '--maxWorkers=1'],
  e2e: [`--testMatch=${tests}/e2e/**/*.test.js`, '--maxWorkers=1', '--testTimeout=180000'],
};

const [suite = '', ...extra] = process.argv.slice(2);
if (!Object.hasOwn(suites, suite)) {
  console.error(`usage: node scripts/test.mjs ${Object.keys(suites).join('|')} [jest arguments]`);
  process.exit(2);
}

const resultFile = join(root, 'results', `${suite}-node${process.versions.node.split('.')[0]}.json`);
mkdirSync(dirname(resultFile), { recursive: true });
rmSync(resultFile, { force: true });
const attackParts = { unit: ['even', 'odd'], long: ['long'] }[suite] ?? [];
const attackFiles = attackParts.map((part) => join(root, 'results', `attacks-${part}.json`));
for (const file of attackFiles) rmSync(file, { force: true });

const jest = join(root, 'node_modules/jest/bin/jest.js');
const flags = ['--experimental-vm-modules', '--no-warnings'];
const sequence = `--testSequencer=${join(root, 'scripts', 'sequence.mjs')}`;
const options = [...suites[suite], sequence, '--json', `--outputFile=${resultFile}`];
const { status } = spawnSync(process.execPath, [...flags, jest, ...options, ...extra], {
  cwd: root,
  stdio: 'inherit',
});

printAttacks(attackFiles.filter((file) => existsSync(file)));
if (status !== 0) process.exit(status ?? 1);
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(resultFile, 'utf8'));
if (numPassedTests + numFailedTests === 0) {
  console.error(`the ${suite} suite ran no test`);
  process.exit(1);
}

/** The table that __tests__/attacks leaves: which attack was mounted how often, and what stopped it. */
function printAttacks(files) {
  const rows = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
  if (rows.length === 0) return; // a pattern left them out
  console.log('\n  id    stopped        ms  refused with');
  for (const { id, title, refusedWith, cases, stopped, milliseconds } of rows.toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  )) {
    const numbers = [`${stopped} of ${cases}`.padStart(9), String(Math.round(milliseconds)).padStart(8)];
    console.log(`  ${id} ${numbers.join('  ')}  ${refusedWith.join(', ')}   ${title}`);
  }
}
