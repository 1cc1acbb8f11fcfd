/** What stands in the documentation is there, and what is there stands in the documentation. */
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { readArgs } from '../../src/cli/args.ts';
import { commands, options, VERSION, type CommandName } from '../../src/cli/commands.ts';
import { errors } from '../../src/codes.ts';
import {
  guides,
  manifests,
  NOT_RUN,
  pages,
  RUN_ELSEWHERE,
  shellBlocks,
  textOf,
  type Block,
} from './pages.ts';
import { inWorld } from './world.ts';

/** Names below a key at the left edge of a manifest. */
function declared(file: string, key: 'inputs' | 'outputs'): readonly string[] {
  const [, section = ''] = new RegExp(`^${key}:\n((?: .*\n|\n)*)`, 'm').exec(textOf(file)) ?? [];
  return [...section.matchAll(/^ {2}([a-z0-9-]+):$/gm)].map(([, name = '']) => name);
}

/** Every part of a page between a heading and the next one of its kind. */
function sectionsOf(page: string, heading: string): ReadonlyMap<string, string> {
  const parts = textOf(page)
    .split(new RegExp(`^${heading} `, 'm'))
    .slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part]));
}

const firstCells = (text: string): readonly string[] =>
  [...text.matchAll(/^\| (`[^|]*`) \|/gm)].map(([, cell = '']) => cell);

test('what is generated is what its sources say', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('--version is the version of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});

describe('codes:', () => {
  const listed = firstCells(textOf('docs/errors.md')).map((cell) => cell.replaceAll('`', ''));

  test('every one of the table stands in docs/errors.md, and no other', () => {
    expect(listed).toEqual(Object.keys(errors));
  });

  test('every one of the table is used, so docs/errors.md promises nothing that cannot happen', () => {
    const { stdout } = spawnSync('git', ['grep', '-hoE', "'[EW]_[A-Z_0-9]+'", '--', 'src'], {
      encoding: 'utf8',
    });
    const used = new Set(stdout.split('\n').map((line) => line.slice(1, -1)));
    expect(listed.filter((code) => !used.has(code))).toEqual([]);
  });

  test.each(pages)('%s names none that is not there', (page) => {
    const named = [...textOf(page).matchAll(/\b([EW]_[A-Z][A-Z0-9_]*)(…?)/g)];
    const strange = named.filter(([, code = '', more]) =>
      more === '' ? !listed.includes(code) : !listed.some((known) => known.startsWith(code)),
    );
    expect(strange.map(([code]) => code)).toEqual([]);
  });
});

describe('inputs and outputs:', () => {
  const sections = sectionsOf('docs/action.md', '##');

  test.each(manifests)('docs/action.md lists those of %s, and no others', (file) => {
    const section =
      sections.get(file === 'action.yml' ? 'go-airlock' : file.replace('/action.yml', '')) ?? '';
    const [inputs = '', outputs = ''] = section.split('**Outputs**');
    const names = (text: string): readonly string[] =>
      firstCells(text.slice(Math.max(0, text.indexOf('| --- |')))).map((cell) => cell.slice(1, -1));
    expect(names(inputs)).toEqual(declared(file, 'inputs'));
    expect(names(outputs)).toEqual(declared(file, 'outputs'));
  });
});

test('docs/workflow.md lists what reusable workflows take and give, and nothing else', () => {
  const names = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
  for (const file of names.filter((name) => textOf(name).includes('\n  workflow_call:\n'))) {
    const [, call = ''] = /^ {2}workflow_call:\n((?: {4}.*\n|\n)*)/m.exec(textOf(file)) ?? [];
    const [inputs = '', ...others] = call.split(/^ {4}(?=outputs:|secrets:)/m);
    const named = (text: string): readonly string[] =>
      [...text.matchAll(/^ {6}([a-z0-9-]+):/gm)].map(([, name = '']) => name);
    const page = textOf('docs/workflow.md');
    const [, rows = ''] = /^\| input \|.*\n\|.*\n((?:\|.*\n)*)/m.exec(page) ?? [];
    const cells = [...rows.matchAll(/^\| ([^|]*) \|/gm)].map(([, cell = '']) => cell);
    const listed = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    expect(listed.sort()).toEqual([...named(inputs)].sort());
    expect(others.flatMap(named).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  }
});

describe('commands and options:', () => {
  const sections = sectionsOf('docs/command-line.md', '###');
  const names = Object.keys(commands) as CommandName[];
  const ways = (cells: readonly string[]): readonly string[] =>
    cells.flatMap((cell) => [...cell.matchAll(/--([a-z0-9-]+)/g)].map(([, way = '']) => way));
  const common = ways(firstCells(sections.get('Options of most commands')?.split('\n## ')[0] ?? ''));

  test.each(names)('docs/command-line.md lists the options of %s, and no others', (name) => {
    const section = sections.get(name) ?? '';
    const [, without = ''] = /^It takes no (.*)\.$/m.exec(section) ?? [];
    const shared = common.filter((option) => !without.includes(`--${option}\``));
    expect([...ways(firstCells(section)), ...shared].sort()).toEqual([...commands[name].takes].sort());
  });

  test.each(guides)('%s names none that is not there', (page) => {
    const lines = [...textOf(page).matchAll(/(?:go-airlock|node dist\/cli\.js) ([a-z]+)\b/g)];
    const quoted = [...textOf(page).matchAll(/`(?:go-airlock |node dist\/cli\.js )([a-z]+)/g)];
    const strange = (
      RUN_ELSEWHERE.test(page) ? quoted : lines.filter(([whole]) => textOf(page).includes(`\`${whole}`))
    )
      .map(([, word = '']) => word)
      .filter((word) => word !== 'help' && !Object.hasOwn(commands, word));
    expect(strange).toEqual([]);
    if (RUN_ELSEWHERE.test(page)) return; // they name options of other programs
    const spans = [...textOf(page).matchAll(/`((?:go-airlock )?[a-z]* ?--[a-z][^`\n]*)`/g)].map(
      ([, span = '']) => span,
    );
    const unknown = spans
      .filter((span) => /^(go-airlock )?((\w+) )?--/.test(span))
      .filter((span) => isOurs(span))
      .flatMap((span) =>
        [...span.matchAll(/(?<![\w-])--([a-z][a-z0-9-]*)/g)].map(([, option = '']) => option),
      )
      .filter((option) => !Object.hasOwn(options, option));
    expect(unknown).toEqual([]);
  });
});

/** An option by itself, or behind a command: `--proxy off`, `verify --vendor`; not `tar --zstd`. */
function isOurs(span: string): boolean {
  const [, word = ''] = /^(?:go-airlock )?([a-z]*)/.exec(span) ?? [];
  return word === '' || Object.hasOwn(commands, word);
}

describe('shell blocks:', () => {
  const where = ({ page, line }: Block): string => `${page}:${line}`;

  test('every one is run by a test, or stands in the list with its reason', () => {
    const left = shellBlocks.filter(({ notRun }) => notRun !== undefined);
    expect(
      left.map(({ page, code, notRun }) => [page, code.slice(0, code.indexOf(' #')).trim(), notRun]),
    ).toEqual(NOT_RUN);
  });

  test.each(shellBlocks.map((block) => [where(block), block] as const))(
    'the command line understands %s',
    (_where, { code }) => {
      for (const argv of linesOf(code)) expect(() => readArgs(argv, '/base')).not.toThrow();
    },
  );

  test('the quick start brings modules in, proves and packs them, as it is written', () =>
    inWorld(async (world) => {
      const block = shellBlocks.find(
        ({ page, code }) => page === 'docs/quick-start.md' && code.includes(' fetch '),
      );
      expect(await world.run(block?.code ?? 'false', world.app)).toBeUndefined();
    }));
});

/** The words of each go-airlock command of a block, without what the shell does with them. */
function linesOf(code: string): readonly (readonly string[])[] {
  const plain = code
    .replaceAll(/\\\n\s*/g, ' ')
    .replaceAll(/ # .*$/gm, '')
    .replaceAll(/(^|\s)#.*$/gm, '$1');
  const found = plain.matchAll(/(?:^|[\s(])(?:go-airlock|node \S*dist\/cli\.js) ([^\n;|&>)]*)/gm);
  return [...found].map(([, words = '']) => {
    const whole = words.replaceAll(/"\$\([^\n]*/g, 'a'.repeat(64)).trim();
    return whole.split(/\s+/).map((word) => word.replaceAll(/["']/g, ''));
  });
}
