// Writes the table of docs/verification.md from results/verification.json, which __tests__/verification leaves; with --check only
// compares, and fails when they differ. That test runs the check.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
const results = join(root, 'results/verification.json');
const file = join(root, 'docs/verification.md');
const [begin, end] = ['<!-- table: begin -->', '<!-- table: end -->'];

if (!existsSync(results)) {
  console.error('results/verification.json is not there: npm run test:long leaves it');
  process.exit(check ? 1 : 0);
}

const strong = (text) => `**${text}**`;
/** What a reader has to stop at: changed code that runs, and a tool that has not seen it or never ends. */
function goVerify({ verify, airlock }) {
  const isWrong = verify === 'hangs' || (verify === 'says all verified' && airlock !== 'accepted');
  return isWrong ? strong(verify) : verify;
}
const goBuild = ({ build }) => (build === 'runs the changed code' ? strong(build) : build);
const ours = ({ airlock }) => airlock.replaceAll(/E_\w+/g, (code) => `\`${code}\``);

const rows = JSON.parse(readFileSync(results, 'utf8'));
const broken = rows.filter(({ airlock, verify, build }) => !airlock || !verify || !build);
if (broken.length > 0) {
  console.error(`no outcome of ${broken.map(({ id }) => id).join(', ')}: no table of this run`);
  process.exit(1);
}
const lines = rows.map((row) => `| ${[row.what, ours(row), goVerify(row), goBuild(row)].join(' | ')} |`);
const table = `| what was changed | go-airlock verify | go mod verify | go build |
| --- | --- | --- | --- |
${lines.join('\n')}`;

const page = readFileSync(file, 'utf8');
const [from, to] = [page.indexOf(begin) + begin.length, page.indexOf(end)];
if (from < begin.length || to < from) throw new Error(`${file} has no place for the table`);
const made = `${page.slice(0, from)}\n${table}\n${page.slice(to)}`;

if (!check) writeFileSync(file, made);
else if (page !== made) {
  console.error('the table in docs/verification.md is not the one of the last run: npm run docs');
  process.exit(1);
}
