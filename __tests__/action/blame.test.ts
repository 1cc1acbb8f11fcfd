import { expect, test } from '@jest/globals';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { blamer } from '../../src/action/blame.ts';
import { finding, type ErrorCode } from '../../src/errors.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

const root = (dir: string) => ({
  dir,
  module: `example.com/${dir}`,
  go: null,
  workspace: null,
  vendored: false,
});

const FILES = {
  'go.mod': 'module example.com/app\n\nrequire example.com/one v1.0.0 // indirect\n',
  'go.sum':
    'example.com/one v1.0.0 h1:aa=\nexample.com/one v1.0.0/go.mod h1:bb=\nexample.com/deep v1.0.0 h1:cc=\n',
  'b/go.mod':
    'module example.com/b\n\nrequire (\n\t// example.com/two v1.0.0\n\t"example.com/two" v1.0.0\n)\n\nreplace example.com/x => example.com/y v1.0.0\n',
};

test.each<[ErrorCode, string, string | undefined, string | undefined]>([
  ['E_MODULE_ZIP', 'example.com/one@v1.0.0', 'h1:aa=', 'go.sum:1'],
  ['E_MODULE_MOD', 'example.com/one@v1.0.0', 'h1:bb=', 'go.sum:2'],
  ['E_MODULE_ZIP', 'example.com/one@v1.0.0', 'h1:zz=', undefined],
  ['E_NOT_FOUND', 'example.com/one@v1.0.0', undefined, 'go.mod:3'],
  ['E_NOT_FOUND', 'example.com/two@v1.0.0', undefined, 'b/go.mod:5'],
  ['E_NOT_FOUND', 'example.com/y@v1.0.0', undefined, 'b/go.mod:8'],
  ['E_NOT_FOUND', 'example.com/deep@v1.0.0', undefined, 'go.sum:3'],
  ['E_NOT_FOUND', 'example.com/other@v1.0.0', undefined, undefined],
  ['E_NOT_FOUND', 'no module', undefined, undefined],
])('%s about %s with the sum %s is about %s', (code, module, want, place) =>
  inTemp(async (dir) => {
    await writeFiles(dir, FILES);
    const blame = blamer({ command: 'main', roots: [root('.'), root('b')] }, dir);
    expect(blame(finding(code, { module, ...(want === undefined ? {} : { want }) }))).toBe(place);
  }),
);

test('a file that cannot be read has no lines, and what a job changed is the fault of no line', () =>
  inTemp(async (dir) => {
    await symlink(dir, join(dir, 'go.sum'));
    const found = finding('E_NOT_FOUND', { module: 'example.com/one@v1.0.0' });
    expect(blamer({ command: 'main', roots: [root('gone')] }, dir)(found)).toBeUndefined();
    await writeFiles(dir, { 'go.mod': FILES['go.mod'] });
    expect(blamer({ command: 'main', roots: [] }, dir)(found)).toBe('go.mod:3');
    expect(blamer({ command: 'audit', roots: [] }, dir)(found)).toBeUndefined();
  }));
