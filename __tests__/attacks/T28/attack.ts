import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf, manifestText, partsOf, tarsOf, type Parts } from '../../helpers/bundle.ts';
import { gomodText, gosumText, make, writeProject, writeProxy, type Made } from '../../helpers/modules.ts';
import { writeFiles } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { a, b, honestCache, honestProject, pathsIn } from '../world.ts';

/** Names that no module can have, by what is wrong with them. */
const NAMES = {
  'a path that climbs': '../../things/evil',
  'a path that climbs in the middle': 'example.com/../../things/evil',
  'a path with a leading dot': 'example.com/.git',
  'a device of Windows': 'example.com/con',
  'a device of Windows with a suffix': 'example.com/NUL.txt',
  'a numbered device of Windows': 'example.com/com1/x',
  'a short name of Windows': 'example.com/progra~1',
  'letters beyond ASCII': 'example.com/évil',
  'a mark of the module cache': 'example.com/!evil',
  'an element that ends in a dot': 'example.com/evil.',
  'an empty element': 'example.com//evil',
  'a path of Windows': 'example.com/x\\evil',
} as const;

type Strange = keyof typeof NAMES;
const STRANGE = Object.keys(NAMES) as readonly Strange[];

/** Adds lines to a file of the honest project. */
const withLines =
  (file: string, lines: string) =>
  async (arena: Arena): Promise<void> => {
    await honestCache(arena);
    const path = join(arena.workspace, file);
    writeFileSync(path, `${readFileSync(path, 'utf8')}${lines}`);
  };

const verify: Case['run'] = (arena) => arena.cli('verify');

const inGoMod = STRANGE.map((strange): Case => {
  const name = JSON.stringify(NAMES[strange]);
  return {
    what: `${strange}, in a require line`,
    mount: withLines('go.mod', `require ${name} v1.0.0 // EVIL\n`),
    run: verify,
    refusedWith: 'E_MODULE_NAME',
    status: 2,
    // Go itself lets a required path start with a dot; there is only no module of that name
    says:
      strange === 'a path with a leading dot'
        ? /can be no module[^]*^go\.mod:7$/m
        : /in a require line[^]*^go\.mod:7$/m,
  };
});

const inReplace = (
  ['a path that climbs in the middle', 'a device of Windows', 'letters beyond ASCII'] as const
).map((strange): Case => ({
  what: `${strange}, in a replace line`,
  mount: withLines('go.mod', `replace example.com/b => ${NAMES[strange]} v1.0.0 // EVIL\n`),
  run: verify,
  refusedWith: 'E_MODULE_NAME',
  status: 2,
  says: /^go\.mod:7$/m,
}));

const inGoSum = (
  [
    'a path that climbs',
    'a path that climbs in the middle',
    'a path with a leading dot',
    'an empty element',
    'letters beyond ASCII',
  ] as const
).map((strange): Case => ({
  what: `${strange}, in go.sum`,
  mount: withLines('go.sum', `${NAMES[strange]} v1.0.0 ${b.sums.zip}\n`),
  run: verify,
  refusedWith: 'E_GOSUM_SYNTAX',
  status: 2,
  says: /no module version[^]*^go\.sum:5$/m,
}));

/** A bundle with one more module than the honest ones, whose file names are changed. */
const inBundle =
  (change: (parts: Parts) => Parts) =>
  async (arena: Arena): Promise<void> => {
    await honestProject(arena);
    writeFileSync(join(arena.things, 'evil.tar.zst'), bundleOf(tarsOf(change(partsOf([a, b])))));
  };

const member = (name: string) =>
  inBundle((parts) => ({
    ...parts,
    files: [...parts.files, { name: `cache/download/${name}`, content: Buffer.from('EVIL') }],
  }));

const unbundle = {
  run: (arena) => arena.cli('unbundle', join(arena.things, 'evil.tar.zst')),
  refusedWith: 'E_BUNDLE_FORMAT',
  status: 1,
  fills: true, // what was proven before the name was met may stay
} as const satisfies Partial<Case>;

/** What the bundle held after the name never came. */
const STOPPED = ['E_BUNDLE_FORMAT', 'E_OFFLINE_MISSING'] as const;

const inMembers = [
  ...(
    [
      'a path that climbs in the middle',
      'a path with a leading dot',
      'a device of Windows',
      'letters beyond ASCII',
      'a path of Windows',
    ] as const
  ).map((strange) => [strange, `${NAMES[strange]}/@v/v1.0.0.zip`] as const),
  ['upper case that is not escaped', 'example.com/EVIL/@v/v1.0.0.zip'] as const,
  ['an escape of nothing', 'example.com/x!/@v/v1.0.0.zip'] as const,
  ['a version that climbs', 'example.com/x/@v/../../v1.0.0.zip'] as const,
  ['a version that is a device', 'example.com/x/@v/aux.zip'] as const,
].map(([strange, name]): Case => ({
  ...unbundle,
  what: `${strange}, in a bundle`,
  mount: member(name),
  codes: STOPPED,
}));

/** Two modules whose paths differ by case only; the second one is evil, and both are genuine. */
const cased = [
  make({ id: 'example.com/Case/m@v1.0.0', files: { 'lib.go': 'package m // honest\n' } }),
  make({ id: 'example.com/case/m@v1.0.0', files: { 'lib.go': 'package m // another\n' } }),
];

const keptApart: NonNullable<Case['after']> = (arena) => {
  const names = readdirSync(arena.cache, { recursive: true, encoding: 'utf8' });
  const folded = new Set(names.map((name) => name.toLowerCase()));
  const found = cased.map(({ module }) => readFileSync(join(pathsIn(arena, module).tree, 'lib.go'), 'utf8'));
  return [
    ...(folded.size === names.length
      ? []
      : ['two names of the module cache are one where case does not count']),
    ...(String(found) === 'package m // honest\n,package m // another\n'
      ? []
      : [`the trees hold ${String(found)}`]),
  ];
};

/** go-modules-spec.md 4.1: the h1 in byte order, and what it would be in the order of UTF-16. */
const BYTE_ORDER = 'h1:tavERSWgLATMwxIJosdzOjyIZ08+ldJFn9+Q2RY+5jQ=';
const UTF16_ORDER = 'h1:dvUArj8ma06tfDhx60jeDWRoNAkaf/abvV5N7HXyT8s=';
const lettered = make({
  id: 'example.com/m@v1.0.0',
  zip: [
    { name: 'example.com/m@v1.0.0/\u{ff21}.go', data: '1\n' },
    { name: 'example.com/m@v1.0.0/\u{10400}.go', data: '2\n' },
  ],
});

/** A project that requires `made`, and a proxy that has them. */
const required =
  (made: readonly Made[], sums = gosumText(made)) =>
  async (arena: Arena): Promise<void> => {
    await writeProject(arena.workspace, { require: made.map(({ id }) => id), sums: made });
    await writeFiles(arena.workspace, { 'go.sum': sums });
    arena.env['PROXY'] = await writeProxy(join(arena.things, 'proxy'), made);
  };

const fetch: Case['run'] = (arena) => arena.cli('fetch', '--proxy', arena.env['PROXY'] ?? 'off');

export const attack: Attack = {
  cases: [
    ...inGoMod,
    {
      what: 'a control character, in a require line',
      mount: withLines('go.mod', 'require example.com/\u0007EVIL v1.0.0\n'),
      run: verify,
      refusedWith: 'E_GOMOD_SYNTAX',
      status: 2,
      says: /U\+0007[^]*^go\.mod:7$/m,
    },
    {
      what: 'a control character, as an escape in a require line',
      mount: withLines('go.mod', 'require "example.com/\\x1bEVIL" v1.0.0\n'),
      run: verify,
      refusedWith: 'E_MODULE_NAME',
      status: 2,
      says: /\\u\{1b\}EVIL[^]*^go\.mod:7$/m,
    },
    {
      what: 'a version that climbs, in a require line',
      mount: withLines('go.mod', 'require example.com/x v1.0.0/../../evil\n'),
      run: verify,
      refusedWith: 'E_MODULE_NAME',
      status: 2,
      says: /^go\.mod:7$/m,
    },
    ...inReplace,
    {
      what: 'a name that climbs, in the genuine go.mod of a dependency',
      mount: required([
        make({
          id: 'example.com/x@v1.0.0',
          gomod: gomodText('example.com/x', {}, 'require example.com/../../evil v1.0.0\n'),
        }),
      ]),
      run: fetch,
      refusedWith: 'E_MODULE_NAME',
      status: 2,
      fills: true,
    },
    ...inGoSum,
    ...inMembers,
    {
      ...unbundle,
      what: 'a path that climbs, in a manifest',
      mount: inBundle((parts) => ({
        ...parts,
        manifest: {
          name: 'go-airlock.json',
          content: Buffer.from(manifestText([a, b]).replace('example.com/b', 'example.com/b/../../EVIL')),
        },
      })),
    },
    {
      what: 'two modules that differ by case',
      mount: required(cased),
      run: fetch,
      refusedWith: '(kept apart)',
      status: 0,
      fills: true,
      modules: { planned: 2, fetched: 2, verified: 2 },
      after: keptApart,
    },
    {
      what: 'names that sort differently in UTF-16, with the sum of Go',
      mount: required([lettered], gosumText([lettered]).replace(lettered.sums.zip, BYTE_ORDER)),
      run: fetch,
      refusedWith: '(sorted by bytes)',
      status: 0,
      fills: true,
      modules: { fetched: 1, verified: 1 },
    },
    {
      what: 'names that sort differently in UTF-16, with the sum of that order',
      mount: required([lettered], gosumText([lettered]).replace(lettered.sums.zip, UTF16_ORDER)),
      run: fetch,
      refusedWith: 'E_MODULE_ZIP',
      status: 1,
      fills: true, // its go.mod is genuine
      modules: { missing: 1 },
      after: (arena) =>
        readdirSync(arena.cache, { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith('.zip'),
        ),
    },
  ],
  defences: [
    {
      file: 'gomod/module.ts',
      line: "if (element.endsWith('.'))",
      off: 'if (false)',
      seenBy: 'an element that ends in a dot, in a require line',
    },
    {
      file: 'gomod/module.ts',
      line: "kind === 'module' && element.startsWith('.')",
      off: 'false',
      seenBy: 'a path with a leading dot, in go.sum',
    },
    {
      file: 'gomod/module.ts',
      line: 'if (FORBIDDEN[kind].test(element))',
      off: 'if (false)',
      seenBy: 'letters beyond ASCII, in a bundle',
    },
    {
      file: 'gomod/module.ts',
      line: 'if (WINDOWS_DEVICE.test(element))',
      off: 'if (false)',
      seenBy: 'a device of Windows, in a require line',
    },
    {
      file: 'gomod/module.ts',
      line: "if (kind !== 'file' && WINDOWS_SHORT_NAME.test(element))",
      off: 'if (false)',
      seenBy: 'a short name of Windows, in a require line',
    },
    {
      file: 'gomod/module.ts',
      line: "if (element === '')",
      off: 'if (false)',
      seenBy: 'an empty element, in go.sum',
    },
    {
      file: 'gomod/module.ts',
      line: 'path === undefined || modulePathProblem(path) !== undefined ? undefined : path',
      off: 'path',
      seenBy: 'a path that climbs in the middle, in a bundle',
    },
    {
      file: 'gomod/module.ts',
      line: 'version === undefined || versionNameProblem(version) !== undefined ? undefined : version',
      off: 'version',
      seenBy: 'a version that is a device, in a bundle',
    },
    {
      file: 'gomod/module.ts',
      line: 'if (/[A-Z]|!(?![a-z])/.test(escaped))',
      off: 'if (false)',
      seenBy: 'upper case that is not escaped, in a bundle',
    },
    {
      file: 'gomod/module.ts',
      line: 'return name.replace(/[A-Z]/g,',
      off: 'return name.replace(/^$/g,',
      seenBy: 'two modules that differ by case',
    },
    {
      file: 'gomod/module.ts',
      line: 'return SURROGATE.test(a) || SURROGATE.test(b)',
      off: 'return false',
      seenBy: 'names that sort differently in UTF-16, with the sum of Go',
    },
    {
      file: 'gomod/directives.ts',
      line: 'if (problem !== undefined)\n        throw wrongName(d, path, problem);',
      off: '',
      seenBy: 'a path that climbs, in a require line',
    },
    {
      file: 'gomod/needs.ts',
      line: "throw new Failure('E_MODULE_NAME', {",
      off: "return false;\n    throw new Failure('E_MODULE_NAME', {",
      seenBy: 'a path with a leading dot, in a require line',
    },
    {
      file: 'gomod/lex.ts',
      line: 'throw fail(`a character that may not stand here',
      off: 'return at + 1; throw fail(`a character that may not stand here',
      seenBy: 'a control character, in a require line',
    },
    {
      file: 'gomod/sum.ts',
      line: 'if (problem !== undefined)',
      off: 'if (false)',
      seenBy: 'a path that climbs, in go.sum',
    },
    {
      file: 'pack/contents.ts',
      line: 'if (found === undefined || differs ||',
      off: 'if (false &&',
      seenBy: 'a path that climbs, in a manifest',
    },
  ],
};
