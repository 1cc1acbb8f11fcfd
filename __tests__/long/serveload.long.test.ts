import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { bundleTo, fetchAll, placeIn } from '../helpers/airlock.ts';
import { canonicalZip } from '../helpers/bundle.ts';
import { fakeHost } from '../helpers/host.ts';
import { fileOf, make, writeProject, writeProxy, type Made } from '../helpers/modules.ts';
import { ask } from '../helpers/raw.ts';
import { servedBy } from '../helpers/served.ts';
import { inTemp } from '../helpers/temp.ts';

const MANY = 2000;
const MOST = 400 << 20;

/** Modules of the sizes that modules have: most are small, some have megabytes. 90 MB in all that cannot be packed. */
function modules(): readonly Made[] {
  return Array.from({ length: 60 }, (_, i) => {
    const size = i % 10 === 0 ? 9 << 20 : 600_000;
    return make({
      id: `example.com/m${i}@v1.0.0`,
      files: { 'lib.go': 'package lib\n', data: randomBytes(size) },
    });
  });
}

/** The most memory a process has had, in bytes; undefined where the system does not say. */
function peakOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return undefined;
  const kilo = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return kilo === undefined ? undefined : Number(kilo) * 1024;
}

test(`${MANY} requests at once are answered within 400 MB, each with the right bytes`, async () => {
  await inTemp(async (dir) => {
    const made = modules();
    const place = placeIn(dir);
    const file = join(dir, 'b.tar.zst');
    await writeProject(place.app, { require: made.map(({ id }) => id), sums: made });
    const host = fakeHost();
    try {
      const proxy = await writeProxy(join(dir, 'proxy'), made);
      expect((await fetchAll(host, place, { proxy })).status).toBe(0);
      expect((await bundleTo(host, place, file)).status).toBe(0);
    } finally {
      await host.close();
    }
    const sums = made.map(({ files }) => crc32(canonicalZip(files)));
    let peak: number | undefined;
    const run = await servedBy([file, '-C', place.app], async ({ url, child }) => {
      const asked = Array.from({ length: MANY }, async (_, i) => {
        const at = (i * 37) % made.length;
        const module = made[at]?.module;
        if (module === undefined) throw new Error('no such module');
        // a small one as a whole, of a large one the last megabyte: the test holds all answers too
        const headers = at % 10 === 0 ? { range: 'bytes=-1000000' } : {};
        const { status, body } = await ask(url, `/${fileOf(module, 'zip')}`, { headers });
        return at % 10 === 0 ? status === 206 && body.length === 1e6 : crc32(body) === sums[at];
      });
      expect((await Promise.all(asked)).filter((right) => right).length).toBe(MANY);
      peak = peakOf(child.pid);
    });
    expect(run.status).toBe(0);
    if (process.platform === 'linux') expect(peak).toBeLessThan(MOST);
  });
}, 120_000);
