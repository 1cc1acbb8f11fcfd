// Writes what is generated of the documentation, from the compiled sources and the manifests: docs/errors.md from the one table of
// codes, and in the other pages what stands between two markers:
//
//   <!-- made from bundle/action.yml: begin -->    tables of its inputs and outputs
//   <!-- made from src/cli/commands.ts: begin -->  each command with its options
//   <!-- made: end -->
//
// With --check it only compares, and fails when a page differs. A test runs the check.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readManifest } from './manifest.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { errors } = await import(join(root, 'build/src/codes.js'));
const { commands } = await import(join(root, 'build/src/cli/commands.js'));
const { optionOf, written } = await import(join(root, 'build/src/cli/options.js'));

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function errorsPage() {
  const rows = Object.entries(errors).map(
    ([code, { exit, cause, remedy }]) =>
      `| \`${code}\` | ${code.startsWith('W_') ? '–' : exit} | ${cause.replaceAll('|', '\\|')} | ${remedy.replaceAll('|', '\\|')} |`,
  );
  return `# Errors and warnings

Made by \`npm run docs\` from \`src/codes.ts\`; a test holds it complete.

A code that starts with \`E_\` stops the run, one with \`W_\` only warns. A message names the module, the file and line or the proxy
entry it is about, shows what was wanted and found on two aligned lines where there is such a thing, and ends with what to do. With
several errors the exit status is 2 before 1 before 3.

| code | exit status | what is wrong | what to do |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** The manifests of all actions: the root one first, the others by name. */
const manifests = [
  'action.yml',
  ...readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({ name }) => `${name}/action.yml`)
    .filter((file) => existing(file) !== undefined)
    .sort(),
];

function existing(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function actionTables(file) {
  const { inputs, outputs } = readManifest(existing(file) ?? '', file);
  const given = ({ required, default: value = '' }) =>
    required === true ? 'required' : value === '' ? '–' : `\`${value}\``;
  const inputRows = inputs.map((input) => [`\`${input.name}\``, given(input), cell(input.description)]);
  const outputRows = outputs.map(({ name, description }) => [`\`${name}\``, cell(description)]);
  const parts = [`**Inputs**\n\n${table(['input', 'default', 'what it says'], inputRows)}`];
  if (outputRows.length > 0) parts.push(`**Outputs**\n\n${table(['output', 'what it tells'], outputRows)}`);
  return parts.join('\n\n');
}

const optionRow = (name) => {
  const { value, means } = optionOf(name);
  const ways = written(name).map((way) => `\`${value === undefined ? way : `${way} ${value}`}\``);
  return [ways.join(', '), cell(means)];
};

/** Options that nearly every command takes are told once. */
function commandSections() {
  const names = Object.keys(commands);
  const shared = commands.plan.takes; // it has no option of its own
  const sections = names.map((name) => {
    const { does, usage, takes, example } = commands[name];
    const own = takes.filter((option) => !shared.includes(option));
    const without = shared.filter((option) => !takes.includes(option));
    const parts = [`### ${name}`, `${does[0].toUpperCase()}${does.slice(1)}.`];
    parts.push(`\`\`\`text\ngo-airlock ${usage}\n\`\`\``);
    if (own.length > 0) parts.push(table(['option', 'meaning'], own.map(optionRow)));
    if (without.length > 0)
      parts.push(`It takes no ${without.map((option) => `\`--${option}\``).join(', ')}.`);
    parts.push(
      `Example: ${example
        .split('; ')
        .map((line) => `\`${line}\``)
        .join(', ')}`,
    );
    return parts.join('\n\n');
  });
  const common = `### Options of most commands\n\n${table(['option', 'meaning'], shared.map(optionRow))}`;
  return [...sections, common].join('\n\n');
}

const made = {
  'src/cli/commands.ts': commandSections,
  ...Object.fromEntries(manifests.map((file) => [file, () => actionTables(file)])),
};
const MARK = /<!-- made from (\S+): begin -->\n[^]*?<!-- made: end -->/g;
const seen = new Set();

/** A page with everything between its markers made anew. */
function filled(page, name) {
  return page.replaceAll(MARK, (_whole, source) => {
    if (!Object.hasOwn(made, source)) throw new Error(`docs/${name}: nothing is made from ${source}`);
    seen.add(source);
    return `<!-- made from ${source}: begin -->\n\n${made[source]()}\n\n<!-- made: end -->`;
  });
}

const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'errors.md');
const wanted = new Map([['errors.md', errorsPage()]]);
for (const name of pages) wanted.set(name, filled(readFileSync(join(root, 'docs', name), 'utf8'), name));
const nowhere = Object.keys(made).filter((source) => !seen.has(source));
if (nowhere.length > 0) {
  console.error(`no page of docs/ has a place for ${nowhere.join(', ')}: <!-- made from …: begin -->`);
  process.exit(1);
}

let stale = 0;
for (const [name, page] of wanted) {
  if (existing(`docs/${name}`) === page) continue;
  stale += 1;
  if (process.argv.includes('--check'))
    console.error(`docs/${name} is not what its sources say: npm run docs`);
  else writeFileSync(join(root, 'docs', name), page);
}
if (stale > 0 && process.argv.includes('--check')) process.exit(1);
