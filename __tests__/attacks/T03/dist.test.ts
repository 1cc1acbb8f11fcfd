/** Design section 2, rule 8, of the code that is shipped: what a door runs is loaded when the door opens, and nothing after it. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';

const read = (...names: readonly string[]): string => readFileSync(join('dist', ...names), 'utf8');

/** The lines without comments at their start, such as those of the bundler, and without those that are only a comment. */
const codeOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^(\s*\/\*.*?\*\/)+/, '').trim())
    .filter((line) => !/^(\*|\/\*|\/\/)/.test(line));

/** Where code loads more code while it runs. */
const loads = (text: string): readonly string[] =>
  codeOf(text).filter((line) => /(?<![#.\w])import\s*\(|\b__(nccwpck|webpack)_require__\.e\(/.test(line));

/** What stands in scripts/bundle.mjs. */
const DOORS = [
  'cli',
  'main',
  'post',
  'restore',
  'save',
  'bundle',
  'unbundle',
  'verify',
  'seal',
  'cacheclient',
];

const chunks = readdirSync(join('dist', 'app')).filter((name) => /^\d+\.index\.js$/.test(name));

describe('the shipped code loads everything when a door opens:', () => {
  test.each(DOORS)('dist/%s.js opens one door of the one bundle', (door) => {
    const lines = read(`${door}.js`).trim().split('\n');
    expect(lines).toEqual([
      '#!/usr/bin/env node',
      "import { open } from './app/index.js';",
      `await open('${door}');`,
    ]);
  });

  test('the bundle names all chunks of a door in one line, and the bundler has the only import beside them', () => {
    const lines = loads(read('app', 'index.js'));
    const [loader = '', ...doors] = lines;
    expect(loader).toContain('import("./" + __nccwpck_require__.u(chunkId))');
    expect(doors.map((line) => /^(\w+): \(\) => Promise\.all\(/.exec(line)?.[1])).toEqual(DOORS);
    const later = chunks.flatMap((name) => loads(read('app', name)));
    const named = new Set(
      [...doors, ...later].flatMap((line) => [...line.matchAll(/\.e\((\d+)\)/g)].map(([, id]) => id)),
    );
    expect([...named].map((id) => `${id ?? ''}.index.js`).sort()).toEqual([...chunks].sort());
  });

  test('and a door loads nothing more, but for what makes an SBOM, before anything is read (src/stages/opensbom.ts)', () => {
    const later = chunks.flatMap((name) => loads(read('app', name)));
    const what = later.map((line) => /^const \{ (\w+) \} = await Promise\.all\(/.exec(line)?.[1]);
    expect([...new Set(what)]).toEqual(['sbomText']);
  });

  test('the code of the threads is one file, which loads nothing', () => {
    expect(loads(read('worker', 'index.js'))).toEqual([]);
    expect(readdirSync(join('dist', 'worker')).filter((name) => name.endsWith('.js'))).toEqual(['index.js']);
    expect(existsSync(join('dist', 'worker', 'zstd.wasm'))).toBe(true);
  });

  test.each(['app/index.js', 'worker/index.js', ...chunks.map((name) => `app/${name}`)])(
    'dist/%s asks Node for nothing but what is part of it',
    (name) => {
      const asked = [...read(name).matchAll(/createRequire\(import\.meta\.url\)\("([^"]+)"\)/g)];
      expect(
        asked
          .map(([, module = '']) => module)
          .filter((module) => !module.startsWith('node:') && !isBuiltin(module)),
      ).toEqual([]);
    },
  );
});
