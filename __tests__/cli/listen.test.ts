import { expect, test } from '@jest/globals';
import { readListen } from '../../src/cli/listen.ts';

test.each([
  [undefined, { host: '127.0.0.1', port: 0 }],
  ['127.0.0.1:3000', { host: '127.0.0.1', port: 3000 }],
  ['127.1.2.3:0', { host: '127.1.2.3', port: 0 }],
  ['localhost:65535', { host: '127.0.0.1', port: 65535 }],
  ['[::1]:80', { host: '::1', port: 80 }],
])('--listen %s is understood', (text, listen) => {
  expect(readListen(text)).toEqual(listen);
});

test.each([
  ['0.0.0.0:80'],
  ['[::]:80'],
  ['192.168.1.1:80'],
  ['127.0.0.256:80'],
  ['127.0.0.1'],
  ['127.0.0.1:65536'],
  ['127.0.0.1:x'],
  [':3000'],
  ['example.com:80'],
  ['127.0.0.1.example.com:80'],
])('--listen %s is refused', (text) => {
  expect(() => readListen(text)).toThrow('E_USAGE: --listen takes an address of this machine alone');
});
