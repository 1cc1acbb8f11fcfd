// What is fuzzed: for each reader its seeds, the words of its format, and what must hold for every input.
//
// `run` gets bytes that anyone may have written. It returns a short word for what happened, throws a Failure, or, when
// something is wrong, anything else.
import assert from 'node:assert/strict';
import { parseModFile } from '../build/src/gomod/modfile.js';
import { parseWorkFile } from '../build/src/gomod/workfile.js';
import { parseBuildInfo } from '../build/src/gomod/buildinfo.js';
import { readSums } from '../build/src/gomod/sum.js';
import { parseAllowList } from '../build/src/stages/allow.js';
import { parseModulesTxt } from '../build/src/gomod/vendor/modulestxt.js';
import { readManifest, writeManifest } from '../build/src/pack/manifest.js';
import { memberHeader, memberPadding, readMember } from '../build/src/pack/tar.js';
import { partsOf, tarsOf } from '../build/__tests__/helpers/bundle.js';
import { gosumText } from '../build/__tests__/helpers/modules.js';
import { bundleTarget } from './bundle.mjs';
import { mutate } from './mutate.mjs';
import { repairTar } from './repair.mjs';
import { made, manifestText } from './seeds.mjs';
import { zipTarget } from './zip.mjs';

const words = (...texts) => texts.map((text) => Buffer.from(text, 'latin1'));

const tar = {
  seeds: () => [
    Buffer.concat(tarsOf(partsOf(made))),
    ...tarsOf(partsOf(made)).map((part) => Buffer.from(part)),
  ],
  words: words(
    'ustar\x0000',
    '0000644',
    '00000000000',
    '77777777777',
    'x',
    '0',
    '5',
    '11 path=a\n',
    '\0\0\0\0',
  ),
  mutate(random, bytes, from) {
    const changed = mutate(random, bytes, from);
    return random.oneIn(3) ? changed : repairTar(changed);
  },
  run(bytes) {
    let count = 0;
    for (let at = 0; at < bytes.length; count++) {
      const member = readMember(bytes, at);
      if (member === undefined) return `${count} members`;
      const { name, content, next } = member;
      const again = [memberHeader(name, content.length), content, memberPadding(content.length)];
      assert.deepEqual(Buffer.concat(again), bytes.subarray(at, next)); // one spelling for each member
      at = next;
    }
    return `${count} members, no end`;
  },
};

const manifest = {
  seeds: () => [Buffer.from(manifestText)],
  words: words(
    '"format": 1',
    '"base": null',
    '"roots": [',
    '"modules": [',
    '{"path":"a.b/c",',
    '"version":"v1.0.0"',
  ).concat(
    words('"mod":"h1:', '"size":1', '"__proto__":{}', ',\n    ', '1e999', '\\u0000', 'null', '-0', '[[[['),
  ),
  mutate,
  run(bytes) {
    const read = readManifest(bytes);
    const text = writeManifest(read);
    assert.deepEqual(text, bytes);
    assert.deepEqual(readManifest(text), read); // read, written, read: the same
    return `${read.modules.length} modules`;
  },
};

const gosum = {
  seeds: () => [Buffer.from(gosumText(made)), Buffer.from(gosumText(made, ['mod']).replaceAll('\n', '\r\n'))],
  words: words(
    '/go.mod ',
    ' h1:',
    ' h2:',
    '\r\n',
    '\n\n',
    '\xc2\xa0',
    '\xe2\x80\xa8',
    ' v1.0.0 ',
    '+incompatible',
  ).concat(words('h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=', '\0', 'a.b/c v1.0.0 h1:', '=')),
  mutate,
  run(bytes) {
    const sums = readSums([{ file: 'go.sum', text: bytes.toString('utf8') }]);
    for (const [list, mod] of [
      [sums.archives, false],
      [sums.mods, true],
    ])
      for (const module of list) assert.match(sums.wanted(module, mod) ?? '', /^h1:[A-Za-z0-9+/]{43}=$/);
    return `${sums.findings.length} findings`;
  },
};

const goWords = words(
  'module ',
  'go 1.21\n',
  'toolchain ',
  'require (\n',
  'replace ',
  ' => ',
  '../x',
  'exclude ',
)
  .concat(
    words(
      'retract [',
      'tool ',
      'ignore ',
      'use ',
      ')\n',
      '// indirect',
      '/*',
      '*/',
      '"',
      '`',
      '\\',
      '\r\n',
      '\0',
    ),
  )
  .concat(
    words('v1.2.3', 'v0.0.0-20200101000000-0123456789ab', '+incompatible', '\xef\xbb\xbf', ',', '[', '{'),
  );

const GO_MOD = `module example.com/app

go 1.24.0

toolchain go1.24.1

require (
	example.com/a v1.2.3
	example.com/b/v2 v2.0.0 // indirect
	"example.com/q" v0.1.0
)

replace example.com/a v1.2.3 => ../a

replace example.com/b/v2 => example.com/c/v2 v2.1.0

exclude example.com/d v1.0.0

retract [v1.0.0, v1.1.0] // a mistake

tool example.com/a/cmd/t

ignore ./node_modules
`;

const gomod = {
  seeds: () => [Buffer.from(GO_MOD), ...made.map((one) => one.mod)],
  words: goWords,
  mutate,
  run(bytes) {
    const text = bytes.toString('utf8');
    const kinds = [];
    for (const mode of ['lax', 'strict']) {
      const read = parseModFile(text, { file: 'go.mod', mode });
      assert.ok(read.require.every(({ path, version }) => path !== '' && version.startsWith('v')));
      kinds.push(`${read.require.length} ${read.unknown.length}`);
    }
    return kinds.join(', ');
  },
};

const gowork = {
  seeds: () => [
    Buffer.from('go 1.24\n\ntoolchain go1.24.1\n\nuse (\n\t.\n\t./a\n)\n\nreplace a.b/c => ./c\n'),
  ],
  words: goWords,
  mutate,
  run: (bytes) => `${parseWorkFile(bytes.toString('utf8'), 'go.work').use.length} uses`,
};

const MODULES_TXT = `# example.com/a v1.2.3 => ../a
## explicit; go 1.21
example.com/a
example.com/a/sub
# example.com/b/v2 v2.0.0
## go 1.20
example.com/b/v2/x
# example.com/c v1.0.0 => example.com/d v1.1.0
## explicit
# example.com/e => ./e
`;

const modulestxt = {
  seeds: () => [
    Buffer.from(MODULES_TXT),
    Buffer.from(`## workspace\n${MODULES_TXT}`),
    Buffer.from(MODULES_TXT.replaceAll('\n', '\r\n')),
  ],
  words: words(
    '# ',
    '## ',
    '## workspace\n',
    '## explicit',
    '; go 1.21',
    ' => ',
    '../',
    './',
    '/',
    '\\',
    '\r\n',
    '\0',
  ).concat(words('example.com/a', 'v1.2.3', '..', '# example.com/f v1.0.0\n')),
  mutate,
  run(bytes) {
    const { modules } = parseModulesTxt(bytes, 'modules.txt');
    for (const { path, packages } of modules)
      for (const found of packages) {
        assert.ok(found.path === path || found.path.startsWith(`${path}/`));
        assert.doesNotMatch(found.path, /(?:^|\/)\.{0,2}(?:\/|$)|[\0\\:]/); // it becomes a path below the vendor folder
      }
    return `${modules.length} modules`;
  },
};

const ALLOWED = `# reviewed
example.com/a
example.com/*/v2 # all of them
github.com/[a-m]*/x?
example.com/b@v1.2.3
*/c@v0.0.0-20200101000000-0123456789ab
`;

const SOME = ['a', 'a/v2', 'b', 'x/y/z', 'c'].flatMap((name) =>
  ['v1.2.3', 'v2.0.0'].map((version) => ({ path: `example.com/${name}`, version })),
);

const allow = {
  seeds: () => [Buffer.from(ALLOWED), Buffer.from(ALLOWED.replaceAll('\n', '\r\n')), Buffer.of()],
  words: words(
    'example.com/a',
    '@v1.2.3',
    '*',
    '?',
    '[a-',
    '[^',
    ']',
    '\\',
    '/',
    '#',
    '\r\n',
    '@',
    ',',
    '\0',
  ).concat(words('\xef\xbb\xbf', '-', 'v1.2', '+incompatible', '//')),
  mutate,
  run(bytes) {
    const text = bytes.toString('utf8');
    const list = parseAllowList(text, 'allow.txt');
    const allowed = SOME.filter((m) => list.allows(m));
    // a line may only add, and a list without a line allows nothing
    const more = parseAllowList(`${text}\nexample.com/b@v1.2.3\n`, 'allow.txt');
    assert.ok(allowed.every((m) => more.allows(m)));
    assert.ok(more.allows({ path: 'example.com/b', version: 'v1.2.3' }));
    if (/^[\s\ufeff]*$/.test(text)) assert.equal(allowed.length, 0);
    return `${allowed.length} allowed`;
  },
};

const BUILT = [
  ...['path\texample.com/app/cmd/app', 'mod\texample.com/app\t(devel)\t'],
  'dep\texample.com/a\tv1.2.3\th1:Y2ZjYzc0YzQ2MTY2MzE2YjE2YzY2MzE2YjE2YzY2MzE=',
  ...['dep\texample.com/b\tv1.0.0', '=>\t../b\t(devel)\t', ''],
  ...['dep\texample.com/c\tv1.0.0', '=>\texample.com/d\tv1.1.0\th1:x=', ''],
  ...['build\t-compiler=gc', 'build\tCGO_LDFLAGS="a\\n b"', 'build\tvcs.modified=true', ''],
];
const buildText = (file) => `${file}: go1.26.8\n\t${BUILT.join('\n\t')}`;

const buildinfo = {
  seeds: () => [Buffer.from(buildText('app')), Buffer.from('app: go1.17\n'), Buffer.from(buildText('a: b'))],
  words: words(
    '\tdep\t',
    '\t=>\t',
    '\tmod\t',
    '\tpath\t',
    '\tbuild\t',
    '\n',
    '\r\n',
    '\t',
    'app: ',
    ': ',
  ).concat(words('(devel)', 'h1:', 'v1.0.0', '__proto__=', '=', '"', '\0', '\xff')),
  mutate,
  run(bytes) {
    const text = bytes.toString('utf8');
    const { deps, main, settings } = parseBuildInfo(text, 'app');
    // every line about a module is one that is held against the plan
    const lines = (word) => text.split('\n').filter((line) => line.startsWith(`\t${word}\t`)).length;
    const all = main === undefined ? deps : [main, ...deps];
    assert.equal(deps.length, lines('dep'));
    assert.equal(all.filter(({ replace }) => replace !== undefined).length, lines('=>'));
    assert.ok(all.every(({ path }) => path !== ''));
    return `${deps.length} modules, ${settings.size} settings`;
  },
};

export const targets = {
  tar,
  frames: bundleTarget,
  zip: zipTarget,
  gosum,
  gomod,
  gowork,
  modulestxt,
  manifest,
  allow,
  buildinfo,
};
