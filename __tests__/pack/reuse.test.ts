/** When a frame of an older bundle may stand in a new one. */
import { describe, expect, test } from '@jest/globals';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex, type H1 } from '../../src/gomod/hash.ts';
import { fileName, type Kind, type Member } from '../../src/pack/layout.ts';
import type { SeenMember } from '../../src/pack/reader.ts';
import { frameKey, provenKey, readPacked, type ReadFrame } from '../../src/pack/reuse.ts';
import type { Part } from '../../src/pack/writer.ts';
import { baseOf, joinBases, knownFrame, noBase } from '../../src/stages/base.ts';
import { inTemp } from '../helpers/temp.ts';

const frame = { offset: 0, packed: 10, size: 100 };
const h1 = (text: string): H1 => `h1:${text}`;

function seen(id: string, kind: Kind, proven?: H1): SeenMember {
  const [path = '', version = ''] = id.split('@');
  return { member: { is: 'file', module: { path, version }, kind }, size: 7, ...(proven && { proven }) };
}

function read(members: readonly SeenMember[], sha256 = 'aa'): ReadFrame {
  return { frame, sha256, members };
}

/** The three members of a module version. */
function whole(id: string): readonly SeenMember[] {
  return [seen(id, 'info'), seen(id, 'mod', h1(`${id}/mod`)), seen(id, 'zip', h1(id))];
}

/** The three parts of a module version, as a new bundle has them. */
function parts(id: string, change: { zip?: H1 } = {}): readonly Part[] {
  const [path = '', version = ''] = id.split('@');
  const module = { path, version };
  const file = (kind: 'mod' | 'zip', want: H1): Part => ({
    name: fileName(module, kind),
    kind,
    module,
    want,
  });
  return [
    { name: fileName(module, 'info'), text: '{}' },
    file('mod', h1(`${id}/mod`)),
    file('zip', change.zip ?? h1(id)),
  ];
}

const A = 'example.com/a@v1.0.0';
const B = 'example.com/b@v1.0.0';
const last = read([]);

describe('a frame is known', () => {
  const base = baseOf('old', [[read([...whole(A), ...whole(B)]), last]]);

  test('where its members have the same names and sums in the same order', () => {
    const { known } = knownFrame(base, [...parts(A), ...parts(B)], '');
    expect(known).toEqual({ file: 'old', frame, sha256: 'aa' });
  });

  test.each([
    ['fewer members', parts(A)],
    ['more members', [...parts(A), ...parts(B), ...parts('example.com/c@v1.0.0')]],
    ['another order', [...parts(B), ...parts(A)]],
    ['another sum', [...parts(A), ...parts(B, { zip: h1('x') })]],
    ['another version', [...parts(A), ...parts('example.com/b@v1.0.1')]],
    ['no members', []],
  ])('and not one with %s', (_, other) => {
    expect(knownFrame(base, other, '')).toEqual({});
  });

  test('and of two bases, the frames of both', () => {
    const other = baseOf('new', [[read(whole(B), 'bb'), last]]);
    const both = joinBases(joinBases(noBase, base), other);
    expect(knownFrame(both, parts(B), '').known?.file).toBe('new');
    expect(knownFrame(both, [...parts(A), ...parts(B)], '').known?.file).toBe('old');
    expect([...both.sizes]).toEqual([
      [A, 7],
      [B, 7],
    ]);
  });
});

describe('a frame is only proven', () => {
  const text = (member: Member): SeenMember => ({ member, size: 1, text: 'x' });

  test.each<readonly [string, readonly SeenMember[]]>([
    ['an archive nobody asked for', [...whole(A), seen(B, 'info'), seen(B, 'mod', h1('m')), seen(B, 'zip')]],
    ['a go.mod nobody asked for', [...whole(A), seen(B, 'info'), seen(B, 'mod')]],
    ['the manifest', [text({ is: 'manifest' }), ...whole(A)]],
    ['a version list', [...whole(A), text({ is: 'list', path: 'example.com/a' })]],
  ])('without %s', (_, members) => {
    expect(provenKey([read(members)])).toBeUndefined();
    expect(baseOf('old', [[read(members), last]]).frames.size).toBe(0);
  });

  test('and never the last one, which ends the tar', () => {
    expect(baseOf('old', [[read(whole(A))]]).frames.size).toBe(0);
  });

  test('when it is smaller than what it holds: a packed frame that is not was made to waste space', () => {
    const raw = { ...read(whole(A)), frame: { ...frame, packed: 100 } };
    expect(baseOf('old', [[raw, last]]).frames.size).toBe(0);
  });

  test('by all readings of the same packed bytes together', () => {
    const [info, mod, zip] = [seen(A, 'info'), seen(A, 'mod'), seen(A, 'zip')];
    const first = read([info, seen(A, 'mod', h1('m')), zip]);
    const second = read([info, mod, seen(A, 'zip', h1('z'))]);
    expect(provenKey([first])).toBeUndefined();
    expect(provenKey([first, second])).toBe(
      frameKey([
        { name: 'cache/download/example.com/a/@v/v1.0.0.info' },
        { name: 'cache/download/example.com/a/@v/v1.0.0.mod', h1: h1('m') },
        { name: 'cache/download/example.com/a/@v/v1.0.0.zip', h1: h1('z') },
      ]),
    );
    expect(provenKey([first, { ...second, sha256: 'bb' }])).toBeUndefined();
    expect(provenKey([])).toBeUndefined();
  });
});

test('about one frame in sixteen is compared, and which one follows from the new manifest alone', () => {
  const sampled = (file: string, sha256: string): readonly boolean[] =>
    Array.from({ length: 1000 }, (_, i) => {
      const base = baseOf(file, [[read(whole(A), sha256), last]]);
      return knownFrame(base, parts(A), sha256Hex(Buffer.from(String(i)))).sample === true;
    });
  const drawn = sampled('old', 'aa');
  const count = drawn.filter(Boolean).length;
  expect(count).toBeGreaterThan(30);
  expect(count).toBeLessThan(110);
  expect(sampled('other', 'bb')).toEqual(drawn);
});

test('packed bytes are only taken while they are those that were proven', async () => {
  await inTemp((dir) => {
    const file = join(dir, 'bundle');
    const bytes = Buffer.from('..the packed bytes..');
    const known = {
      file,
      frame: { offset: 2, packed: 16, size: 99 },
      sha256: sha256Hex(bytes.subarray(2, 18)),
    };
    expect(readPacked(known)).toBeUndefined(); // it is not there
    writeFileSync(file, bytes);
    expect(Buffer.from(readPacked(known) ?? []).toString()).toBe('the packed bytes');
    writeFileSync(file, Buffer.from('..the packed Bytes..'));
    expect(readPacked(known)).toBeUndefined();
    writeFileSync(file, bytes.subarray(0, 17));
    expect(readPacked(known)).toBeUndefined();
    rmSync(file);
    mkdirSync(file);
    expect(readPacked(known)).toBeUndefined();
  });
});
