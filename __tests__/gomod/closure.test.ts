import { describe, expect, test } from '@jest/globals';
import { closureDigest, entryKey, type Closure } from '../../src/gomod/closure.ts';
import { parseModFile } from '../../src/gomod/modfile.ts';
import { readSums } from '../../src/gomod/sum.ts';
import { parseWorkFile } from '../../src/gomod/workfile.ts';

const H = (letter: string): string => `h1:${letter.repeat(42)}A=`;

const GOMOD = `module example.com/app

go 1.21

require (
	example.com/a v1.0.0
	example.com/b v1.1.0 // indirect
)

replace example.com/a => example.com/fork v1.0.1

exclude example.com/b v1.0.0

tool example.com/a/cmd
`;
const GOSUM = `example.com/a v1.0.0 ${H('a')}
example.com/a v1.0.0/go.mod ${H('b')}
example.com/b v1.1.0 ${H('c')}
`;
const GOWORK = 'go 1.21\n\nuse ./app\n\nuse ./lib\n\nreplace example.com/c => ./c\n';

interface Texts {
  readonly gomods?: readonly string[];
  readonly gosum?: string;
  readonly gowork?: string;
}

function closureOf({ gomods = [GOMOD], gosum = GOSUM, gowork }: Texts): Closure {
  const roots = gomods.map((text) => {
    const mod = parseModFile(text, { file: 'go.mod', mode: 'strict' });
    return { mod, module: mod.module ?? '' };
  });
  const work = gowork === undefined ? undefined : parseWorkFile(gowork, 'go.work');
  return {
    roots,
    workspace: work === undefined ? undefined : { file: '/go.work', work },
    sums: readSums([{ file: 'go.sum', text: gosum }]),
  };
}

const LIB = 'module example.com/lib\n';
const digest = (texts: Texts): string => closureDigest(closureOf(texts), 'build');
const lines = (text: string): string => text.trim().split('\n').reverse().join('\n');

describe('the digest of a closure', () => {
  test.each<{ what: string; a: Texts; b: Texts }>([
    { what: 'comments and blank lines', a: {}, b: { gomods: [`// hello\n\n${GOMOD}\n// end\n`] } },
    { what: 'an indirect mark', a: {}, b: { gomods: [GOMOD.replace(' // indirect', '')] } },
    {
      what: 'the go line',
      a: {},
      b: { gomods: [GOMOD.replace('go 1.21', 'go 1.25.0\n\ntoolchain go1.26.0')] },
    },
    {
      what: 'the order of requirements',
      a: {},
      b: { gomods: [GOMOD.replace(/(\texample.com\/a.*\n)(\texample.com\/b.*\n)/, '$2$1')] },
    },
    {
      what: 'blocks',
      a: {},
      b: { gomods: [GOMOD.replace(/require \(\n\t(.*)\n\t(.*)\n\)/, 'require $1\nrequire $2')] },
    },
    {
      what: 'a requirement written twice',
      a: {},
      b: { gomods: [`${GOMOD}\nrequire example.com/a v1.0.0\n`] },
    },
    { what: 'the order of sums', a: {}, b: { gosum: `${lines(GOSUM)}\n` } },
    {
      what: 'sums written twice, with CRLF',
      a: {},
      b: { gosum: `${GOSUM}${GOSUM}`.replaceAll('\n', '\r\n') },
    },
    { what: 'the order of roots', a: { gomods: [GOMOD, LIB] }, b: { gomods: [LIB, GOMOD] } },
    { what: 'the order in go.work', a: { gowork: GOWORK }, b: { gowork: lines(GOWORK) } },
  ])('is the same for another $what', ({ a, b }) => {
    expect(digest(a)).toMatch(/^[0-9a-f]{64}$/);
    expect(digest(b)).toBe(digest(a));
  });

  const mod = (from: string | RegExp, to: string): Texts => ({ gomods: [GOMOD.replace(from, to)] });
  const changes: readonly { what: string; texts: Texts }[] = [
    { what: 'the version of a requirement', texts: mod('b v1.1.0', 'b v1.1.1') },
    { what: 'a requirement more', texts: mod('require (', 'require (\n\texample.com/c v1.0.0') },
    { what: 'the version of a replacement', texts: mod('v1.0.1', 'v1.0.2') },
    { what: 'what is replaced', texts: mod('replace example.com/a', 'replace example.com/a v1.0.0') },
    { what: 'a folder as replacement', texts: mod('example.com/fork v1.0.1', '../fork') },
    { what: 'an exclusion', texts: mod('exclude example.com/b v1.0.0', 'exclude example.com/b v1.0.1') },
    { what: 'a tool', texts: mod('a/cmd', 'a/cmd2') },
    { what: 'the module path', texts: mod('example.com/app', 'example.com/app2') },
    { what: 'a sum', texts: { gosum: GOSUM.replace(H('c'), H('d')) } },
    { what: 'a sum less', texts: { gosum: GOSUM.replace(/.*\n/, '') } },
    { what: 'a sum that is of the go.mod', texts: { gosum: GOSUM.replace('b v1.1.0 ', 'b v1.1.0/go.mod ') } },
    { what: 'a root more', texts: { gomods: [GOMOD, LIB] } },
    { what: 'a go.work', texts: { gowork: GOWORK } },
    { what: 'a member of go.work less', texts: { gowork: GOWORK.replace('use ./lib\n', '') } },
    { what: 'a replacement in go.work', texts: { gowork: GOWORK.replace('=> ./c', '=> ./d') } },
    {
      what: 'a requirement of another root',
      texts: {
        gomods: [GOMOD.replace(/\texample.com\/b.*\n/, ''), `${LIB}\nrequire example.com/b v1.1.0\n`],
      },
    },
    {
      what: 'the same with the requirement moved back',
      texts: { gomods: [GOMOD, `${LIB}\nrequire example.com/b v1.1.0\n`] },
    },
  ];

  test.each(changes)('is another one with $what', ({ texts }) => {
    expect(digest(texts)).not.toBe(digest({}));
  });

  test('is never the same for two of these', () => {
    const all = [{}, ...changes.map(({ texts }) => texts)].map(digest);
    expect(new Set([...all, closureDigest(closureOf({}), 'all')]).size).toBe(all.length + 1);
  });
});

test('a key is its prefix, the format and the digest, in lower case', () => {
  const closure = closureOf({});
  expect(entryKey('My-Prefix', closure, 'build')).toEqual({
    exact: `my-prefix-1-${closureDigest(closure, 'build')}`,
    family: 'my-prefix-1-',
  });
});

test('a question has a key of its own, and each question another', () => {
  const question = { platforms: ['linux/amd64'], tags: '', packages: ['./...'], goflags: '' };
  const keys = [
    undefined,
    question,
    { ...question, platforms: ['linux/arm64'] },
    { ...question, tags: 'x' },
    { ...question, packages: ['./x'] },
    { ...question, goflags: '-tags=y' },
  ].map((asked) => entryKey('p', { ...closureOf({}), question: asked }, 'build').exact);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys[0]).toBe(entryKey('p', closureOf({}), 'build').exact);
});
