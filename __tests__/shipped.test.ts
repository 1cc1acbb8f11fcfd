/** What dist/ is made from: nothing in it unpacks archives but our own readers (threat-model.md T39). */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly name?: string }>>;
}

/** The names of the packages that are installed without those for development, also where one stands in for another. */
function shippedPackages(): readonly string[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  return Object.entries(lock.packages).flatMap(([path, { dev, name }]) =>
    path === '' || dev === true ? [] : [name ?? path.slice(path.lastIndexOf('node_modules/') + 13)],
  );
}

/** Such as tar, minizlib, unzip-stream, yauzl, adm-zip, jszip, tar-stream, archiver, decompress. */
const UNPACKS = /(^|[/-])(tar|node-tar|tar-fs|tar-stream|archiver|decompress\w*)$|zip|yauzl|zlib/;

test('no package that is shipped unpacks a tar or a zip', () => {
  const names = shippedPackages();
  expect(names).toContain('undici');
  expect(names.filter((name) => UNPACKS.test(name))).toEqual([]);
});

/** Bundled and yet no dependency: the bundler's own helper, and what `debug` takes in where it happens to be installed. */
const BESIDE = ['@vercel/ncc', 'has-flag', 'supports-color'];

test('and the bundle is made from those packages', () => {
  const licences = readFileSync('dist/app/licenses.txt', 'utf8');
  const bundled = [...licences.matchAll(/^(@?[a-z][^\s]*)\n[A-Z][^\s]*$/gm)].map(([, name]) => name);
  expect(bundled).toContain('undici');
  expect(bundled.filter((name) => UNPACKS.test(name ?? ''))).toEqual([]);
  expect([...shippedPackages(), ...BESIDE]).toEqual(expect.arrayContaining(bundled));
});
