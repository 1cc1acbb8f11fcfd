import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hash1, sha256Hex } from '../../src/gomod/hash.ts';
import { zipRuleProblem } from '../../src/gomod/ziprules.ts';
import { zipOf, type ZipFile } from '../helpers/zip.ts';

const VERSION = 'v1.0.0';
const MIB16 = 16 << 20;

/** `names` are below `path@version/`; one that starts with `=` is the whole name after it, `%` standing for `path@version`. */
interface Case {
  readonly title: string;
  readonly names: readonly string[];
  readonly code?: string;
  /** Sizes in bytes of the names that are not small. */
  readonly sizes?: Readonly<Record<string, number>>;
}

const accepted: readonly Case[] = [
  { title: 'an empty zip', names: [] },
  { title: 'plain files in folders', names: ['go.mod', 'a.go', 'b/c/d.go', 'b/c/e.go', 'b/f.go'] },
  {
    title: 'folder entries, also more than once, before and after their files',
    names: ['b/', 'b/a.go', 'b/c/', 'b/c/d.go', 'b/', 'b/c/'],
  },
  { title: 'the prefix itself as an entry', names: ['', 'a.go'] },
  {
    title: '22 mod_bad_filenames: letters of other scripts and files that start with a dot',
    names: ['α.go', '.gitignore', 'x/y/z/.gitignore'],
  },
  {
    title: 'odd, allowed names',
    names: ['-x', '#$%&()+,-.=@[]^_{}~ !', 'a b/c d', 'z~1', '..a', 'com0', 'com', 'a..b', ' '],
  },
  {
    title: 'letters that fold to several letters, which are no collision',
    names: ['straße', 'strasse', 'ŉ', 'ʼn', 'ǰ', 'ﬀ', 'ff'],
  },
  { title: 'dotless and dotted i, which are no collision with i', names: ['i', 'ı', 'İ'] },
  { title: 'accented and plain letters', names: ['e', 'é', 'è', '\u{10400}', '\uff21'] },
  { title: 'the same name in different folders', names: ['a/x', 'A2/x', 'a/b/x', 'x'] },
  { title: 'go.mod as the name of a folder', names: ['a/go.mod/x.go', 'b/GO.MOD/'] },
  {
    title: 'names that only begin or end like go.mod',
    names: ['a/xgo.mod', 'a/go.mod.bak', 'go_mod', 'a/go.mods'],
  },
  {
    title: 'a root go.mod and LICENSE of 16 MiB',
    names: ['go.mod', 'LICENSE'],
    sizes: { 'go.mod': MIB16, LICENSE: MIB16 },
  },
  {
    title: 'a larger LICENSE elsewhere or in other case',
    names: ['a/LICENSE', 'license'],
    sizes: { 'a/LICENSE': MIB16 + 1, license: MIB16 + 1 },
  },
];

const refused: readonly Case[] = [
  {
    title: '23 mod_load_badzip: a name that only begins like the prefix',
    names: ['a.go', '=%.txt'],
    code: 'E_ZIP_PREFIX',
  },
  {
    title: '23 mod_load_badzip: another module',
    names: ['=example.com/other@v1.0.0/a.go'],
    code: 'E_ZIP_PREFIX',
  },
  { title: 'the prefix without its slash', names: ['=%'], code: 'E_ZIP_PREFIX' },
  { title: 'an absolute name', names: ['=/etc/passwd'], code: 'E_ZIP_PREFIX' },
  { title: 'a way out in front of the prefix', names: ['=../%/a.go'], code: 'E_ZIP_PREFIX' },
  { title: '22 mod_bad_filenames: a symbol', names: ['☺.go'], code: 'E_ZIP_NAME' },
  { title: '22 mod_bad_filenames: a question mark', names: ['x?y.go'], code: 'E_ZIP_NAME' },
  {
    title: '22 mod_bad_filenames: files that differ in case',
    names: ['x/Y.go', 'x/y.go'],
    code: 'E_ZIP_COLLISION',
  },
  {
    title: '22 mod_bad_filenames: folders that differ in case',
    names: ['x/y/z/w.go', 'x/Y/zz/ww.go'],
    code: 'E_ZIP_COLLISION',
  },
  { title: 'a way out', names: ['../a.go'], code: 'E_ZIP_NAME' },
  { title: 'a way out further in', names: ['a/../../b.go'], code: 'E_ZIP_NAME' },
  { title: 'a dot element', names: ['a/./b.go'], code: 'E_ZIP_NAME' },
  { title: 'a double slash', names: ['a//b.go'], code: 'E_ZIP_NAME' },
  { title: 'a folder without a name', names: ['/'], code: 'E_ZIP_NAME' },
  { title: 'an absolute name after the prefix', names: ['/a.go'], code: 'E_ZIP_NAME' },
  { title: 'a folder entry with two slashes', names: ['a//'], code: 'E_ZIP_NAME' },
  { title: 'a folder entry with a bad name', names: ['a/b?/'], code: 'E_ZIP_NAME' },
  { title: 'a backslash', names: ['a\\b.go'], code: 'E_ZIP_NAME' },
  { title: 'a colon', names: ['c:b.go'], code: 'E_ZIP_NAME' },
  { title: 'a control character', names: ['a\u0001b.go'], code: 'E_ZIP_NAME' },
  { title: 'a newline', names: ['a\nb.go'], code: 'E_ZIP_NAME' },
  { title: 'a combining mark, so no name has two encodings', names: ['e\u0301.go'], code: 'E_ZIP_NAME' },
  { title: 'a character that is not in the encoding', names: ['\ufffd.go'], code: 'E_ZIP_NAME' },
  { title: 'a device of Windows', names: ['a/Aux.go'], code: 'E_ZIP_NAME' },
  { title: 'a device of Windows as a folder', names: ['nul/a.go'], code: 'E_ZIP_NAME' },
  { title: 'a dot at the end', names: ['a./b.go'], code: 'E_ZIP_NAME' },
  { title: 'a go.mod below the root', names: ['a/go.mod'], code: 'E_ZIP_GOMOD' },
  { title: 'a go.mod in upper case', names: ['GO.mod'], code: 'E_ZIP_GOMOD' },
  { title: 'a go.mod in upper case below the root', names: ['a/b/Go.Mod'], code: 'E_ZIP_GOMOD' },
  { title: 'a file twice', names: ['a/b.go', 'c.go', 'a/b.go'], code: 'E_ZIP_DUPLICATE' },
  { title: 'a file that is a folder further on', names: ['a', 'a/b.go'], code: 'E_ZIP_COLLISION' },
  { title: 'a folder that is a file further on', names: ['a/b.go', 'a'], code: 'E_ZIP_COLLISION' },
  { title: 'a file with the name of a folder entry', names: ['a/', 'a'], code: 'E_ZIP_COLLISION' },
  { title: 'a folder entry that differs in case', names: ['a/b.go', 'A/'], code: 'E_ZIP_COLLISION' },
  { title: 'the Kelvin sign and k', names: ['\u212a.go', 'k.go'], code: 'E_ZIP_COLLISION' },
  { title: 'long s and S', names: ['\u017f.go', 'S.go'], code: 'E_ZIP_COLLISION' },
  { title: 'the two small sigmas', names: ['ος', 'οσ'], code: 'E_ZIP_COLLISION' },
  { title: 'title case and lower case', names: ['ǅ', 'ǆ'], code: 'E_ZIP_COLLISION' },
  { title: 'capital and small sharp s', names: ['ẞ', 'ß'], code: 'E_ZIP_COLLISION' },
  { title: 'Greek with iota below', names: ['ᾀ/x', 'ᾈ/y'], code: 'E_ZIP_COLLISION' },
  { title: 'Cherokee', names: ['Ꭰ', 'ꭰ'], code: 'E_ZIP_COLLISION' },
  { title: 'Deseret, above U+FFFF', names: ['𐐀', '𐐨'], code: 'E_ZIP_COLLISION' },
  { title: 'the Ohm sign and omega', names: ['Ω', 'ω'], code: 'E_ZIP_COLLISION' },
  { title: 'a go.mod past 16 MiB', names: ['go.mod'], sizes: { 'go.mod': MIB16 + 1 }, code: 'E_ZIP_SIZE' },
  { title: 'a LICENSE past 16 MiB', names: ['LICENSE'], sizes: { LICENSE: MIB16 + 1 }, code: 'E_ZIP_SIZE' },
];

const cases = [...accepted, ...refused].map((entry, index) => ({ ...entry, path: `example.com/m${index}` }));
type Built = (typeof cases)[number];

function filesOf({ path, names, sizes = {} }: Built): (ZipFile & { readonly data: Buffer })[] {
  const id = `${path}@${VERSION}`;
  return names.map((name) => ({
    name: name.startsWith('=') ? name.slice(1).replace('%', id) : `${id}/${name}`,
    data: name.endsWith('/') || name === '' ? Buffer.alloc(0) : Buffer.alloc(sizes[name] ?? 3, 'x'),
    method: sizes[name] === undefined ? 0 : 8,
  }));
}

const entriesOf = (files: ReturnType<typeof filesOf>) =>
  files.map(({ name, data }) => ({ name, size: data.length }));

describe('beside the real go mod download', () => {
  let go: ReadonlyMap<string, Answer>;
  let dir: string;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ziprules-'));
    for (const entry of cases) await publish(join(dir, 'proxy', entry.path, '@v'), entry);
    go = answersOf(await download(dir));
  }, 30_000);

  afterAll(() => rm(dir, { recursive: true, force: true }));

  test.each(cases)('$title', (entry) => {
    const files = filesOf(entry);
    const problem = zipRuleProblem({ path: entry.path, version: VERSION }, entriesOf(files));
    expect(problem?.code).toBe(entry.code);
    const answer = go.get(entry.path);
    expect(answer?.refused).toBe(problem !== undefined);
    if (problem === undefined)
      expect(answer?.sum).toBe(hash1(files.map(({ name, data }) => [name, sha256Hex(data)])));
    else expect(files.map(({ name }) => name)).toContain(problem.name);
  });
});

interface Answer {
  readonly refused: boolean;
  readonly sum: string | undefined;
}

async function publish(folder: string, entry: Built): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'list'), `${VERSION}\n`);
  await writeFile(join(folder, `${VERSION}.info`), `{"Version":"${VERSION}","Time":"0001-01-01T00:00:00Z"}`);
  await writeFile(join(folder, `${VERSION}.mod`), `module ${entry.path}\n`);
  await writeFile(join(folder, `${VERSION}.zip`), zipOf(filesOf(entry)));
}

/** What it prints; that it ends with status 1, as modules are refused, is no failure. */
function download(dir: string): Promise<string> {
  const env = {
    ...{
      PATH: process.env['PATH'],
      HOME: dir,
      GOPATH: join(dir, 'go'),
      GOMODCACHE: join(dir, 'modcache'),
      GOENV: 'off',
    },
    ...{
      GOPROXY: pathToFileURL(join(dir, 'proxy')).href,
      GOSUMDB: 'off',
      GOFLAGS: '-modcacherw',
      GOTOOLCHAIN: 'local',
    },
  };
  const args = ['mod', 'download', '-json', ...cases.map(({ path }) => `${path}@${VERSION}`)];
  return new Promise((resolve, reject) => {
    execFile('go', args, { cwd: dir, env, maxBuffer: 16 << 20 }, (error, stdout, stderr) => {
      if (stdout === '') reject(new Error(stderr, { cause: error }));
      else resolve(stdout);
    });
  });
}

function answersOf(stdout: string): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const text of stdout.split(/(?<=^\})\n/m).filter((part) => part !== '')) {
    const value: unknown = JSON.parse(text);
    const field = (name: string): string | undefined => {
      const found: unknown =
        typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
      return typeof found === 'string' ? found : undefined;
    };
    answers.set(field('Path') ?? '', { refused: field('Error') !== undefined, sum: field('Sum') });
  }
  return answers;
}

describe('declared sizes', () => {
  const m = { path: 'example.com/m', version: VERSION };
  const sized = (...sizes: readonly number[]) =>
    sizes.map((size, i) => ({ name: `${m.path}@${VERSION}/${i}.go`, size }));

  test.each([[[524_288_000]], [[500_000_000, 24_288_000, 0]]])('of %j bytes are allowed', (sizes) => {
    expect(zipRuleProblem(m, sized(...sizes))).toBeUndefined();
  });

  test.each([[[524_288_001]], [[500_000_000, 24_288_001]], [[2 ** 63]], [[-1]], [[Number.NaN]]])(
    'of %j bytes are not',
    (sizes) => {
      const last = `${m.path}@${VERSION}/${sizes.length - 1}.go`;
      expect(zipRuleProblem(m, sized(...sizes))).toMatchObject({ code: 'E_ZIP_SIZE', name: last });
    },
  );
});

test('a refusal names the entry and says why in words that show no control character', () => {
  const m = { path: 'example.com/m', version: VERSION };
  const entries = ['a.go', 'b/\x1b[2J.go', 'c?.go'].map((name) => ({
    name: `example.com/m@v1.0.0/${name}`,
    size: 1,
  }));
  expect(zipRuleProblem(m, entries)).toEqual({
    code: 'E_ZIP_NAME',
    name: 'example.com/m@v1.0.0/b/\x1b[2J.go',
    message:
      'no file of a module may be called so: its element "\\u{1b}[2J.go" holds a character that is not allowed',
  });
});

test('65,000 names in folders and a name of 30,000 folders are no burden', () => {
  const m = { path: 'example.com/m', version: VERSION };
  const entry = (path: string) => ({ name: `example.com/m@v1.0.0/${path}`, size: 1 });
  const many = Array.from({ length: 65_000 }, (_, i) => entry(`p${i % 300}/Q${i % 7}/f${i}.go`));
  const deep = 'd/'.repeat(30_000);
  expect(zipRuleProblem(m, [...many, entry(`${deep}x.go`)])).toBeUndefined();
  expect(zipRuleProblem(m, [...many, entry(`${deep}x.go`), entry(`${deep}X.go`)])?.code).toBe(
    'E_ZIP_COLLISION',
  );
});
