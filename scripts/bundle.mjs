// Makes dist/ from build/: one bundle for the doors, with a chunk for each (src/entry/app.ts), one for the worker
// threads, one for what starts a command in a network namespace, and a stub per door. The same sources give the same bytes on every machine and Node; CI compares.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAX_BYTES = 6_000_000; // a runner downloads dist for every job that uses the action
const doors = [
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

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

function bundle(entry, folder) {
  const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '--out', folder];
  execFileSync(process.execPath, [...ncc, '--quiet', '--no-cache', '--license', 'licenses.txt'], {
    stdio: 'inherit',
  });
}

rmSync('dist', { recursive: true, force: true });
bundle('build/src/entry/app.js', 'dist/app');
bundle('build/src/entry/worker.js', 'dist/worker');
bundle('build/src/entry/inside.js', 'dist/inside');
// src/pack/wasm.ts looks for it beside the bundle; the bundler does not see it, as nothing imports the package
copyFileSync('node_modules/@bokuweb/zstd-wasm/dist/common/zstd.wasm', 'dist/worker/zstd.wasm');
copyFileSync('scripts/notices/zstd.txt', 'dist/worker/zstd-license.txt');
writeFileSync('dist/package.json', '{"type":"module"}\n');
for (const door of doors)
  writeFileSync(
    `dist/${door}.js`,
    `#!/usr/bin/env node\nimport { open } from './app/index.js';\nawait open('${door}');\n`,
  );

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name));
for (const file of files) chmodSync(file, 0o644); // npm delivers zstd.wasm executable, for no reason
chmodSync('dist/cli.js', 0o755);

const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
console.log(`dist: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB`);
if (bytes > MAX_BYTES) throw new Error(`dist is larger than ${MAX_BYTES} bytes`);
