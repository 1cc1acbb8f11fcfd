/** `--report FILE`: a page of every outcome, by rename; and what the report tells of modules and requests. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codesOf, cli, reportOf } from '../helpers/cli.ts';
import { gomodText, gosumText, make, makeAll, proxyFiles } from '../helpers/modules.ts';
import { startProxy, type Script } from '../helpers/proxy.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

const made = makeAll('example.com/a@v1.0.0', 'example.com/b@v1.2.3');
const SECRET = 'canary-password-4711';

interface Scene {
  readonly dir: string;
  readonly url: string;
  readonly fetch: (...more: readonly string[]) => ReturnType<typeof cli>;
}

/** @param served the modules of the proxy, when not those of go.sum */
function inScene(
  use: (scene: Scene) => Promise<void>,
  { served = made, script }: { served?: typeof made; script?: Script } = {},
): Promise<void> {
  return inTemp(async (dir) => {
    await writeFiles(dir, {
      'app/go.mod': gomodText('example.com/app', { require: made.map(({ id }) => id) }),
      'app/go.sum': gosumText(made),
    });
    const proxy = await startProxy(proxyFiles(served), script);
    const line = ['--modcache', join(dir, 'mod'), '--report', join(dir, 'page.html')];
    const fetch = (...more: readonly string[]) =>
      cli(['fetch', '--json', '--proxy', proxy.url, ...line, ...more], { cwd: join(dir, 'app') });
    try {
      await use({ dir, url: proxy.url, fetch });
    } finally {
      await proxy.close();
    }
  });
}

const read = (dir: string): string => readFileSync(join(dir, 'page.html'), 'utf8');

describe('fetch --report', () => {
  test('writes a page, and the report tells where each module and each file came from', () =>
    inScene(
      async ({ dir, url, fetch }) => {
        const ran = await fetch('--concurrency', '1');
        const report = reportOf(ran);
        expect(ran.status).toBe(0);
        expect(report.inventory).toEqual(
          made.map(({ id, zip }) => ({ module: id, state: 'fetched', size: zip.length })),
        );
        const requests = report.requests ?? [];
        expect(requests.map(({ module, file }) => `${module} ${file}`).sort()).toEqual(
          made.flatMap(({ id }) => [`${id} mod`, `${id} zip`]),
        );
        for (const { from, wanted, sent, answered, ended, bytes, module, file } of requests) {
          const times = [0, wanted, sent ?? -1, answered ?? -1, ended];
          expect(times).toEqual([...times].sort((a, b) => a - b));
          expect([from, bytes]).toEqual([url, made.find(({ id }) => id === module)?.[file].length]);
        }
        expect(requests.find(({ module, file }) => module === made[0]?.id && file === 'zip')?.tries).toBe(2);
        expect(read(dir)).toContain('Every module is here and proven');
        expect(readdirSync(dir).sort()).toEqual(['app', 'mod', 'page.html']);
      },
      {
        script: (path, attempt) => (/a\/@v.*zip$/.test(path) && attempt === 1 ? { status: 503 } : undefined),
      },
    ));

  test('writes a page of a failure, with the sums that differ', () =>
    inScene(
      async ({ dir, fetch }) => {
        const report = reportOf(await fetch());
        expect(codesOf(report)).toEqual(['E_MODULE_ZIP']);
        expect(report.inventory?.map(({ state }) => state)).toEqual(['fetched', 'rejected']);
        const page = read(dir);
        for (const part of [report.findings[0]?.want, report.findings[0]?.got])
          expect(page.replaceAll('&#43;', '+')).toContain(part);
      },
      {
        served: [
          ...made.slice(0, 1),
          make({ id: 'example.com/b@v1.2.3', files: { 'x.go': 'package b // evil\n' } }),
        ],
      },
    ));

  test('of a second run tells that all was there, and asks nobody', () =>
    inScene(async ({ fetch }) => {
      await fetch();
      const report = reportOf(await fetch());
      expect(report.inventory?.map(({ state }) => state)).toEqual(['present', 'present']);
      expect(report.requests).toEqual([]);
    }));

  test('writes one also where the run ends at once', () =>
    inTemp(async (dir) => {
      const ran = await cli(['fetch', '--json', '--report', 'page.html', '--modcache', join(dir, 'mod')], {
        cwd: dir,
      });
      expect(codesOf(reportOf(ran))).toEqual(['E_NO_MODULE']);
      expect(read(dir)).toContain('No go.mod or go.work was found');
    }));

  test('that cannot be written is a finding beside what the run came to', () =>
    inScene(async ({ dir, fetch }) => {
      const ran = await fetch('--report', join(dir, 'no', 'such', 'folder.html'));
      expect(ran.status).toBe(2);
      expect(reportOf(ran)).toMatchObject({
        ok: false,
        modules: { verified: 2 },
        findings: [{ code: 'E_UNREADABLE' }],
      });
    }));

  test('shows no password of the proxy list, in the page nor in the report', () =>
    inScene(async ({ dir, url, fetch }) => {
      const list = `${url.replace('//', `//user:${SECRET}@`)}/no,${url}`;
      const ran = await fetch('--proxy', list);
      expect(ran.stdout + ran.stderr).not.toContain(SECRET);
      expect(read(dir)).not.toContain(SECRET);
    }));
});

test.each(['verify', 'bundle', 'unbundle', 'run'])('%s --report writes one', (command) =>
  inScene(async ({ dir, fetch }) => {
    await fetch();
    const bundle = join(dir, 'x.tar.zst');
    const line = ['--modcache', join(dir, 'mod'), '--report', join(dir, `${command}.html`)];
    const at = { cwd: join(dir, 'app') };
    if (command === 'unbundle') await cli(['bundle', '-o', bundle, ...line.slice(0, 2)], at);
    const own = {
      ...{ verify: [], bundle: ['-o', bundle], unbundle: [bundle] },
      run: ['--proxy', 'off', '--network', 'inherit', '--', 'true'],
    }[command];
    const ran = await cli([command, ...line, ...(own ?? [])], at);
    expect([ran.status, ran.stderr.includes('FAILED')]).toEqual([0, false]);
    const page = readFileSync(join(dir, `${command}.html`), 'utf8');
    expect(page).toContain(`go-airlock ${command}`);
    for (const { module } of made) expect(page).toContain(`<span class="path">${module.path}</span>`);
    expect(existsSync(join(dir, 'page.html'))).toBe(true);
  }),
);

test.each(['seal', 'plan', 'doctor', 'serve', 'diff'])('%s takes no --report', async (command) => {
  const ran = await cli([command, '--json', '--report', 'x.html']);
  expect(codesOf(reportOf(ran))).toEqual(['E_USAGE']);
});
