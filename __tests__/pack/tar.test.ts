import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { memberHeader, memberPadding, memberSize, readMember, TAR_END } from '../../src/pack/tar.ts';
import { outcome } from '../gomod/real-go.ts';
import { memberBytes, TAR_END as END } from '../helpers/bundle.ts';

const names = [
  'a',
  'cache/download/example.com/x/@v/list',
  'x'.repeat(100),
  `${'p'.repeat(155)}/${'n'.repeat(100)}`,
  `${'d/'.repeat(60)}end`,
  `${'long/'.repeat(80)}end`, // in no ustar field
  'x'.repeat(101), // no slash to split at
  `${'p'.repeat(156)}/${'n'.repeat(50)}`,
];

describe('a member of this name is written as POSIX says, and read back:', () => {
  test.each(names.map((name) => [name.length, name] as const))('%i letters', (_, name) => {
    for (const size of [0, 1, 511, 512, 513]) {
      const content = Buffer.alloc(size, 'c');
      const bytes = Buffer.concat([memberHeader(name, size), content, memberPadding(size)]);
      expect(bytes).toEqual(memberBytes({ name, content }));
      expect(bytes.length).toBe(memberSize(name, size));
      expect(readMember(Buffer.concat([bytes, TAR_END]), 0)).toEqual({ name, content, next: bytes.length });
    }
  });
});

test('tar itself lists the same names and sizes', () => {
  const tar = Buffer.concat([...names.map((name) => memberBytes({ name, content: Buffer.from(name) })), END]);
  const said = execFileSync('tar', ['--numeric-owner', '--utc', '-tvf', '-'], {
    input: tar,
    encoding: 'utf8',
  });
  const lines = said
    .trimEnd()
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' '));
  expect(lines).toEqual(names.map((name) => `-rw-r--r-- 0/0 ${name.length} 1970-01-01 00:00 ${name}`));
});

test('the end of a tar is two empty blocks and nothing else', () => {
  expect(TAR_END).toEqual(END);
  expect(readMember(TAR_END, 0)).toBeUndefined();
  for (const tail of [
    TAR_END.subarray(512),
    Buffer.concat([TAR_END, Buffer.alloc(512)]),
    Buffer.concat([TAR_END.subarray(1), Buffer.of(1)]),
  ])
    expect(outcome(() => readMember(tail, 0))).toMatchObject({ code: 'E_BUNDLE_FORMAT' });
});

test('every single changed byte of a header or padding is noticed, or is another name', () => {
  const name = 'cache/download/example.com/x/@v/v1.0.0.mod';
  const bytes = Buffer.concat([memberBytes({ name, content: Buffer.from('module x\n') }), TAR_END]);
  for (let at = 0; at < 1024; at++) {
    if (at >= 512 && at < 521) continue; // the content
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 0x01;
    expect(outcome(() => readMember(copy, 0))).toMatchObject({ code: 'E_BUNDLE_FORMAT' });
  }
});
