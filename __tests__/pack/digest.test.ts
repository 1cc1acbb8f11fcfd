import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { fileDigest } from '../../src/pack/digest.ts';
import { outcome } from '../gomod/real-go.ts';
import { inTemp } from '../helpers/temp.ts';

test.each([9, 1000, 1 << 20, (1 << 20) + 1, 3 << 20])('the digest of a file of %d bytes', (size) =>
  inTemp((dir) => {
    const bytes = Buffer.alloc(size, 'some text');
    const file = join(dir, 'x');
    writeFileSync(file, bytes);
    expect(fileDigest(file)).toBe(sha256Hex(bytes));
  }),
);

test('a pipe is not waited for, and a file of a size that no bundle has is not read', () =>
  inTemp((dir) => {
    const [pipe, huge] = [join(dir, 'pipe'), join(dir, 'huge')];
    execFileSync('mkfifo', [pipe]);
    expect(outcome(() => fileDigest(pipe))).toMatchObject({ code: 'E_UNREADABLE' });
    writeFileSync(huge, '');
    truncateSync(huge, 2 ** 40);
    expect(outcome(() => fileDigest(huge))).toMatchObject({ code: 'E_BUNDLE_FORMAT' });
    writeFileSync(huge, 'too short');
    truncateSync(huge, 8);
    expect(outcome(() => fileDigest(huge))).toMatchObject({ code: 'E_BUNDLE_FORMAT' });
  }));
