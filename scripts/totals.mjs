// Sums what .ci/run ran. Reads results/run.tsv, one line `KIND NAME STATUS [FILE]` (tab-separated) for each:
//   suite: STATUS is jest's exit status, FILE the result it wrote; each test counts
//   check: STATUS is an exit status, or "skipped"; counts as one
// Prints a table and, as its last line, the totals. Exit status 1 when anything failed.
import { existsSync, readFileSync } from 'node:fs';

/** A suite without a result, or without a test, or that failed for no counted reason, is one failure more. */
function countSuite(status, file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const passed = result.numPassedTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const unexplained = failed === 0 && (passed === 0 || status !== '0') ? 1 : 0;
  return { passed, failed: failed + unexplained, skipped: result.numPendingTests + result.numTodoTests };
}

function countCheck(status) {
  return {
    passed: Number(status === '0'),
    failed: Number(!['0', 'skipped'].includes(status)),
    skipped: Number(status === 'skipped'),
  };
}

const lines = readFileSync('results/run.tsv', 'utf8').trimEnd().split('\n');
const total = { passed: 0, failed: 0, skipped: 0 };
console.log('\n  passed  failed  skipped');
for (const [kind, name, status, file] of lines.map((line) => line.split('\t'))) {
  const count = kind === 'suite' ? countSuite(status, file) : countCheck(status);
  for (const key of Object.keys(total)) total[key] += count[key];
  const cells = [count.passed, count.failed, count.skipped].map((number) => String(number).padStart(7));
  console.log(`${cells.join(' ')}   ${name}`);
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
