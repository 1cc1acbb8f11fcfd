// Writes docs/errors.md from the one table of codes (src/codes.ts, compiled); with --check only compares, and fails when they
// differ. A test runs the check.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const file = join(root, 'docs/errors.md');
const { errors } = await import(join(root, 'build/src/codes.js'));

const cell = (text) => text.replaceAll('|', '\\|');
const rows = Object.entries(errors).map(
  ([code, { exit, cause, remedy }]) =>
    `| \`${code}\` | ${code.startsWith('W_') ? '–' : exit} | ${cell(cause)} | ${cell(remedy)} |`,
);
const page = `# Errors and warnings

Made by \`npm run docs\` from \`src/codes.ts\`; a test holds it complete.

A code that starts with \`E_\` stops the run, one with \`W_\` only warns. A message names the module, the file and line or the proxy
entry it is about, shows what was wanted and found on two aligned lines where there is such a thing, and ends with what to do. With
several errors the exit status is 2 before 1 before 3.

| code | exit status | what is wrong | what to do |
| --- | --- | --- | --- |
${rows.join('\n')}
`;

if (!process.argv.includes('--check')) writeFileSync(file, page);
else if (readFileSync(file, 'utf8') !== page) {
  console.error('docs/errors.md is not what src/codes.ts says: npm run docs');
  process.exit(1);
}
