/** Reports of real runs against a proxy on loopback, as pages: what people see when a job is green, and when it is red. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '../helpers/cli.ts';
import { gomodText, gosumText, make, proxyFiles, type Made } from '../helpers/modules.ts';
import { startProxy, type Script } from '../helpers/proxy.ts';
import { writeFiles } from '../helpers/temp.ts';

const HOSTS = ['example.com', 'go.example.org', 'code.example.net/team', 'example.com/platform/internal'];
const NAMES = [
  'text',
  'net',
  'yaml',
  'proto',
  'metrics',
  'trace',
  'cobra',
  'color',
  'sys',
  'crypto',
  'sync',
  'tools',
];

/** Content that does not get smaller, the same at every run. */
function noise(seed: string, bytes: number): Buffer {
  const parts = Array.from({ length: Math.ceil(bytes / 32) }, (_, i) =>
    createHash('sha256').update(`${seed} ${i}`).digest(),
  );
  return Buffer.concat(parts).subarray(0, bytes);
}

/** Module versions with archives from 1 kB to 2 MB. */
export function modulesOf(count: number): readonly Made[] {
  return Array.from({ length: count }, (_, i) => {
    const name = NAMES[i % NAMES.length] ?? '';
    const path = `${HOSTS[(i * 7) % HOSTS.length] ?? ''}/${name}${i < NAMES.length ? '' : `-${i}`}`;
    const bytes = Math.round(1000 + 2e6 / (1 + ((i * 37) % count)) ** 1.2);
    return make({
      id: `${path}@v1.${i}.${i % 5}`,
      files: { 'lib.go': 'package lib\n', 'data.bin': noise(path, bytes) },
    });
  });
}

export const SCENES = ['success', 'mismatch', 'refusing', 'nosum'] as const;

export type Scene = (typeof SCENES)[number];

/** Runs a scene in `dir`. Gives the file of the page. */
export async function play(scene: Scene, dir: string, count = 60): Promise<string> {
  const made = modulesOf(count);
  const [bad, other] = [made[7], made[20]];
  if (bad === undefined || other === undefined) throw new Error('too few modules');
  const evil = make({ id: bad.id, files: { 'lib.go': 'package lib // and more\n' } });
  const served = new Map([
    ...proxyFiles(made),
    ...(scene === 'mismatch' ? [...proxyFiles([evil])].filter(([name]) => name.endsWith('.zip')) : []),
  ]);
  const script: Script = (path, attempt) => {
    if (scene === 'refusing') return { status: 403, body: 'no' };
    if (scene !== 'success') return undefined;
    if (path.includes('/trace') && attempt === 1) return { status: 503, headers: { 'retry-after': '0' } };
    return { delayMs: path.endsWith('.zip') ? 20 + ((path.length * 13) % 160) : (path.length * 7) % 40 };
  };
  const proxy = await startProxy(served, script, { latencyMs: 30 });
  try {
    const summed = scene === 'nosum' ? made.filter((one) => one !== bad && one !== other) : made;
    await writeFiles(dir, {
      'app/go.mod': gomodText('example.com/shop', { require: made.map(({ id }) => id) }),
      'app/go.sum': gosumText(summed),
      'app/main.go': 'package main\n\nfunc main() {}\n',
    });
    const page = join(dir, 'report.html');
    const line = ['fetch', '--proxy', proxy.url, '--modcache', join(dir, 'mod'), '--report', page, '-q'];
    await cli([...line, '--concurrency', '12'], { cwd: join(dir, 'app') });
    return page;
  } finally {
    await proxy.close();
  }
}

/** The text of the page of a scene. */
export async function pageOf(scene: Scene, dir: string): Promise<string> {
  return readFileSync(await play(scene, dir), 'utf8');
}
