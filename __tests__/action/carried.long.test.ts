/** Bundles that go to artifacts and come back, or come from an address: the bundle and unbundle actions as a runner starts them. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256Hex } from '../../src/gomod/hash.ts';
import {
  API_TOKEN,
  RUN,
  startArtifacts,
  type ArtifactOptions,
  type LoopbackArtifacts,
} from '../helpers/artifactservice.ts';
import { goodBundle } from '../helpers/bundle.ts';
import { loopbackCertificate } from '../helpers/certificate.ts';
import { cli, plainEnv } from '../helpers/cli.ts';
import { proxyFiles } from '../helpers/modules.ts';
import { startProxy } from '../helpers/proxy.ts';
import { fileNames, writeFiles } from '../helpers/temp.ts';
import { zipOf } from '../helpers/zip.ts';
import { declared, evil, inScene, one, two, type Scene } from './cachescene.ts';
import { annotated, bundle, main, post, unbundle, type StepOptions, type StepRun } from './step.ts';

const GOOD = goodBundle([one, two]);
const SHA256 = sha256Hex(GOOD);

let closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
});

async function artifacts(options: ArtifactOptions = {}): Promise<LoopbackArtifacts> {
  const service = await startArtifacts(options);
  closing.push(() => service.close());
  return service;
}

/** What a step said and wrote anywhere, in one text. */
function everything(dir: string, ran: StepRun): string {
  const temp = join(dir, 'temp');
  const files = existsSync(temp)
    ? readdirSync(temp, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : [];
  const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'));
  const masked = ran.log.replaceAll(/^::add-mask::.*$/gm, '');
  return [masked, ran.summary, JSON.stringify([ran.outputs, ran.exported, ran.state]), ...texts].join('\n');
}

describe('unbundle from a path', () => {
  const inPlace = (
    content: Buffer,
    use: (at: {
      readonly dir: string;
      readonly file: string;
      readonly run: (inputs?: Readonly<Record<string, string>>) => Promise<StepRun>;
    }) => Promise<void>,
  ): Promise<void> =>
    inScene(({ dir }) => {
      const file = join(dir, 'x.tar.zst');
      writeFileSync(file, content);
      return use({ dir, file, run: (inputs = {}) => unbundle(dir, { inputs: { path: file, ...inputs } }) });
    });

  test('seals what is complete, and the post step audits it', () =>
    inPlace(goodBundle([one, two]), async ({ dir, run }) => {
      const ran = await run({ mode: 'modcache' });
      expect(ran).toMatchObject({ status: 0, exported: { GOPROXY: 'off', GOMODCACHE: expect.any(String) } });
      expect(existsSync(ran.outputs['env-file'] ?? '')).toBe(true);
      expect(await post(dir, ran)).toMatchObject({ status: 0 });
      writeFileSync(join(ran.outputs['module-cache-path'] ?? '', 'example.com/two@v1.2.0/lib.go'), 'evil');
      expect(annotated(await post(dir, ran), 'error')).toEqual(['E_CHANGED_AFTER_VERIFY']);
    }));

  test('fills a plain file proxy, and no module cache', () =>
    inPlace(goodBundle([one, two]), async ({ dir, run }) => {
      const ran = await run({ 'proxy-dir': '../proxy-out' });
      expect(ran).toMatchObject({ status: 0, commands: [] });
      const [proxy, none] = [ran.outputs['proxy-path'], ran.outputs['module-cache-path']];
      expect([proxy, none]).toEqual([join(dir, 'proxy-out'), '']);
      expect(fileNames(join(dir, 'proxy-out'))).toContain('example.com/two/@v/v1.2.0.zip');
      expect(existsSync(join(dir, 'temp/go-airlock-1/modules'))).toBe(false);
    }));

  test('refuses a file that is not the one that was meant, before it reads it', () =>
    inPlace(goodBundle([one, two]), async ({ file, run }) => {
      const good = sha256Hex(readFileSync(file));
      expect(await run({ sha256: `sha256:${good.toUpperCase()}` })).toMatchObject({ status: 0 });
      const ran = await run({ sha256: '0'.repeat(64), mode: 'modcache' });
      expect(ran).toMatchObject({ status: 1, exported: {}, outputs: { 'offline-ready': 'false' } });
      expect(annotated(ran, 'error')).toContain('E_BUNDLE_DIGEST');
    }));

  test('refuses a module whose archive is another, keeps the rest, and seals nothing', () =>
    inPlace(goodBundle([one, evil]), async ({ run }) => {
      const ran = await run({ mode: 'modcache' });
      expect(ran).toMatchObject({ status: 1, exported: {}, state: {} });
      expect(annotated(ran, 'error')).toContain('E_MODULE_ZIP');
      expect(ran.outputs).toMatchObject({
        'offline-ready': 'false',
        missing: JSON.stringify([two.id]),
        'env-file': '',
      });
    }));

  test('names what an older bundle lacks', () =>
    inPlace(goodBundle([one]), async ({ run }) => {
      const ran = await run();
      expect(ran).toMatchObject({ status: 1, outputs: { missing: JSON.stringify([two.id]) } });
      expect(annotated(ran, 'error')).toEqual(['E_OFFLINE_MISSING']);
    }));

  test('takes a base and what was added to it, a line and a digest each, and names the base where it is not given', () =>
    inPlace(goodBundle([one]), async ({ dir, file, run }) => {
      const delta = join(dir, 'delta.tar.zst');
      await writeFiles(join(dir, 'mod/cache/download'), Object.fromEntries(proxyFiles([one, two])));
      const line = ['bundle', '-o', delta, '--base', file, '-C', join(dir, 'work')];
      const packed = await cli(line, { env: { GOMODCACHE: join(dir, 'mod') } });
      expect(packed).toMatchObject({ status: 0 });
      const [base, more] = [file, delta].map((path) => sha256Hex(readFileSync(path)));
      const ran = await run({ path: `${file}\n${delta}\n`, sha256: `${base}\n${more}`, mode: 'modcache' });
      expect(ran).toMatchObject({ status: 0, commands: [], exported: { GOPROXY: 'off' } });
      expect(ran.outputs).toMatchObject({ 'modules-restored': '2', 'offline-ready': 'true', missing: '[]' });
      const swapped = await run({ path: `${file}\n${delta}`, sha256: `${more}\n${base}` });
      expect(swapped).toMatchObject({ status: 1, outputs: { 'offline-ready': 'false' } });
      expect(annotated(swapped, 'error')).toContain('E_BUNDLE_DIGEST');
      const alone = await run({ path: delta });
      expect(alone).toMatchObject({ status: 1, outputs: { missing: JSON.stringify([one.id]) } });
      expect(alone.log).toContain(base);
    }));

  test('says that a bundle is not there', () =>
    inPlace(goodBundle([one]), async ({ run }) => {
      expect(annotated(await run({ path: 'nowhere.tar.zst' }), 'error')).toContain('E_UNREADABLE');
    }));
});

describe('bundle', () => {
  /** A module cache that holds all, and a step of the bundle action over it. */
  const packed = (
    service: LoopbackArtifacts | undefined,
    use: (
      scene: Scene,
      run: (inputs?: Readonly<Record<string, string>>, env?: StepOptions['env']) => Promise<StepRun>,
    ) => Promise<void>,
  ): Promise<void> =>
    inScene(async (scene) => {
      await scene.fill(one, two);
      return use(scene, (inputs = {}, env = {}) =>
        bundle(scene.dir, {
          inputs,
          env: { GOMODCACHE: join(scene.dir, 'mod'), ...RUN, ...service?.env, ...env },
        }),
      );
    });

  test.each([{ camel: false }, { camel: true }])(
    'uploads one raw file, told with the digest of the closure in its name: $camel',
    async ({ camel }) => {
      const service = await artifacts({ camel });
      await packed(service, async ({ dir, key }, run) => {
        const ran = await run({ 'retention-days': '400' }, { GITHUB_RETENTION_DAYS: '5' });
        expect(ran).toMatchObject({ status: 0, exported: {}, state: {} });
        const name = `go-modules-${key.slice(-64).slice(0, 12)}.tar.zst`;
        const file = join(dir, 'temp/go-airlock-1/bundle', name);
        const sha256 = sha256Hex(readFileSync(file));
        expect(ran.outputs).toEqual({
          'bundle-path': file,
          'bundle-sha256': sha256,
          'manifest-path': join(dirname(file), 'manifest.json'),
          'sbom-path': file.replace('.tar.zst', '.cdx.json'),
          'checksums-path': join(dirname(file), 'SHA256SUMS'),
          'artifact-name': name,
          'artifact-id': '1',
          'artifact-url': 'https://github.com/owner/app/actions/runs/7/artifacts/1',
          'artifact-digest': sha256,
          modules: JSON.stringify([
            {
              ...{ index: 0, dir: '.', module: 'example.com/app', go: '1.21', vendored: false },
              ...{ workspace: '', dependencies: 2, toolchain: '', changed: true },
            },
          ]),
          'roots-total': '1',
          'modules-total': '2',
          'modules-fetched': '0',
          'report-path': join(dir, 'temp/go-airlock-1/report.json'),
          'report-html': join(dir, 'temp/go-airlock-1/report.html'),
        });
        expect(Object.keys(ran.outputs).sort()).toEqual(declared('bundle'));
        const [kept] = service.kept;
        expect(kept?.bytes.equals(readFileSync(file))).toBe(true);
        expect(kept?.request).toMatchObject({ version: 7, mime_type: 'application/octet-stream' });
        const days = (Date.parse(String(kept?.request['expires_at'])) - Date.now()) / 86_400_000;
        expect(days).toBeGreaterThan(4.9);
        expect(days).toBeLessThan(5.1);
        execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: dirname(file), stdio: 'pipe' });
        const text = everything(dir, ran);
        for (const secret of [service.signature, 'canary-job-token']) expect(text).not.toContain(secret);
      });
    },
  );

  test('holds no secret, packed or not: not of the runner, not of the proxy list', async () => {
    const service = await artifacts();
    await packed(service, async (_scene, run) => {
      const ran = await run(
        {},
        { GOPROXY: 'https://user:canary-password@127.0.0.1:1', NETRC_TOKEN: 'canary-env' },
      );
      expect(ran.status).toBe(0);
      const name = ran.outputs['artifact-name'] ?? '';
      const files = readdirSync(dirname(ran.outputs['bundle-path'] ?? ''));
      expect(files.sort()).toEqual(
        ['SHA256SUMS', 'USE.md', 'manifest.json', name, name.replace('.tar.zst', '.cdx.json')].sort(),
      );
      for (const name of files) {
        const bytes = readFileSync(join(dirname(ran.outputs['bundle-path'] ?? ''), name));
        const plain = name.endsWith('.zst') ? execFileSync('zstd', ['-dc'], { input: bytes }) : bytes;
        for (const text of [bytes.toString('latin1'), plain.toString('latin1')])
          expect(text).not.toMatch(/canary|runner-|127\.0\.0\.1/);
      }
    });
  });

  test('succeeds where the same file is there already, and waits for one that is on its way', async () => {
    const service = await artifacts();
    await packed(service, async ({ dir }, run) => {
      const first = await run();
      const again = await run();
      expect(again).toMatchObject({ status: 0, commands: [], outputs: { 'artifact-id': '1' } });
      expect(again.outputs['bundle-sha256']).toBe(first.outputs['bundle-sha256']);
      expect(again.log).toContain(', which was there already');
      expect(service.kept).toHaveLength(1);
      const both = await Promise.all(['a', 'b'].map(() => bundleOf(dir, service)));
      expect(both.map(({ status }) => status)).toEqual([0, 0]);
      expect(both.map(({ outputs }) => outputs['artifact-id'])).toEqual(['2', '2']);
    });
  });

  const bundleOf = (dir: string, service: LoopbackArtifacts): Promise<StepRun> =>
    bundle(dir, {
      inputs: { 'bundle-name': 'both' },
      env: { GOMODCACHE: join(dir, 'mod'), ...service.env },
    });

  test('warns where another content has the name, and fails where the bundle is required', async () => {
    const service = await artifacts();
    service.add({ name: 'mine.tar.zst', bytes: Buffer.from('other') });
    await packed(service, async (_scene, run) => {
      const mild = await run({ 'bundle-name': 'mine' });
      expect(mild).toMatchObject({ status: 0, outputs: { 'artifact-id': '', 'artifact-name': '' } });
      expect(annotated(mild, 'warning')).toEqual(['W_ARTIFACT']);
      expect(existsSync(mild.outputs['bundle-path'] ?? '')).toBe(true);
      const strict = await run({ 'bundle-name': 'mine', 'bundle-required': 'true' });
      expect(strict).toMatchObject({ status: 1 });
      expect(annotated(strict, 'error')).toEqual(['E_ARTIFACT_TAKEN']);
      expect(service.kept).toHaveLength(1);
    });
  });

  test.each([
    { what: 'has no artifact service', env: { ACTIONS_RESULTS_URL: '' }, options: {} },
    { what: 'does not know the service', env: {}, options: { fault: () => ({ status: 404, body: '{}' }) } },
  ])('keeps the file and says so in one line where the server $what', async ({ env, options }) => {
    const service = await artifacts(options);
    await packed(service, async (_scene, run) => {
      const ran = await run({}, env);
      expect(ran).toMatchObject({ status: 0, commands: [], outputs: { 'artifact-id': '' } });
      expect(ran.log).toMatch(
        /^the bundle is at .*, and was not uploaded: this server offers no artifact service/m,
      );
      expect(existsSync(ran.outputs['bundle-path'] ?? '')).toBe(true);
      const required = await run({ 'bundle-required': 'true' }, env);
      expect(required.status).toBe(1);
      expect(annotated(required, 'error')).toEqual(['E_ARTIFACT_SERVICE']);
    });
  });

  test.each([
    { call: 'create', status: 500 },
    { call: 'create', status: 403 },
    { call: 'put', status: 403 },
    { call: 'finalize', status: 500 },
  ])(
    'warns where $call is answered with $status, and shows no signed address',
    async ({ call, status }) => {
      const body = '{"msg":"see https://storage/?sig=canary-signature-x and go away"}';
      const service = await artifacts({ fault: (asked) => (asked === call ? { status, body } : undefined) });
      await packed(service, async ({ dir }, run) => {
        const ran = await run();
        expect(ran).toMatchObject({ status: 0, outputs: { 'artifact-id': '' } });
        expect(annotated(ran, 'warning')).toEqual(['W_ARTIFACT']);
        expect(everything(dir, ran)).not.toMatch(/canary-signature|canary-job/);
      });
    },
    60_000,
  );

  test('packs nothing of a module cache that lacks something, or holds another archive', async () => {
    const service = await artifacts();
    await inScene(async ({ dir, fill }) => {
      await fill(one, evil);
      const ran = await bundleOf(dir, service);
      expect(ran).toMatchObject({ status: 1, exported: {} });
      expect(service.calls).toEqual([]);
    });
  });

  test('of the root action uploads too, and seals after it', async () => {
    const service = await artifacts();
    await inScene(async ({ dir }) => {
      const env = { GOPROXY: (await serving()).url, ...service.env };
      const ran = await main(dir, { inputs: { bundle: 'true', cache: 'false' }, env });
      expect(ran).toMatchObject({ status: 0, exported: { GOPROXY: 'off' }, outputs: { 'artifact-id': '1' } });
      expect(existsSync(ran.outputs['manifest-path'] ?? '')).toBe(true);
      expect(componentsOf(ran)).toEqual([one.id, two.id]);
      expect(sha256Hex(service.kept[0]?.bytes ?? Buffer.alloc(0))).toBe(ran.outputs['bundle-sha256']);
    });
  });

  test.each(['true', 'false'])(
    'of the root action writes bundle and SBOM where the module cache keeps archives: %s',
    async (archives) => {
      await inScene(async ({ dir }) => {
        const env = { GOPROXY: (await serving()).url };
        const ran = await main(dir, { inputs: { bundle: 'true', cache: 'false', archives }, env });
        expect(ran).toMatchObject({ status: 0 });
        expect(componentsOf(ran)).toEqual([one.id, two.id]);
      });
    },
  );

  test('writes an SBOM that SHA256SUMS covers, or none where sbom is false', async () => {
    await packed(undefined, async (_scene, run) => {
      const ran = await run();
      expect(componentsOf(ran)).toEqual([one.id, two.id]);
      const sums = readFileSync(ran.outputs['checksums-path'] ?? '', 'utf8');
      expect(sums).toContain(`  ${basename(ran.outputs['sbom-path'] ?? '')}\n`);
      const without = await run({ sbom: 'false' });
      expect(without).toMatchObject({ status: 0, outputs: { 'sbom-path': '' } });
      expect(readFileSync(without.outputs['checksums-path'] ?? '', 'utf8')).not.toContain('.cdx.json');
      const other = await run({ sbom: 'spdx' });
      expect(other).toMatchObject({ status: 1 });
      expect(annotated(other, 'error')).toEqual(['E_USAGE']);
    });
  });

  test('USE.md: its five lines, run as they are written, build the project with Go alone', async () => {
    await packed(undefined, async ({ dir }, run) => {
      const ran = await run();
      const folder = dirname(ran.outputs['bundle-path'] ?? '');
      const lines = /```sh\n([^]*?)\n```/.exec(readFileSync(join(folder, 'USE.md'), 'utf8'))?.[1] ?? '';
      expect(lines.split('\n')).toHaveLength(5);
      mkdirSync(join(dir, 'gocache'));
      const env = plainEnv({
        CHECKOUT: join(dir, 'work'),
        GOCACHE: join(dir, 'gocache'),
        GOPATH: join(dir, 'gopath'),
        HOME: dir,
      });
      delete env['GOENV'];
      delete env['GOPROXY'];
      delete env['GOSUMDB'];
      delete env['GOTOOLCHAIN'];
      execFileSync('unshare', ['-rn', 'sh', '-eu', '-c', lines], {
        cwd: folder,
        env: { ...env, GOFLAGS: '-modcacherw' },
        stdio: 'pipe',
      });
      expect(fileNames(join(folder, 'modules'))).toContain('example.com/two@v1.2.0/lib.go');
    });
  }, 120_000);
});

/** `path@version` of the components in the SBOM that a step wrote. */
function componentsOf(ran: StepRun): readonly string[] {
  const bom = JSON.parse(readFileSync(ran.outputs['sbom-path'] ?? '', 'utf8')) as {
    readonly components: readonly { readonly name: string; readonly version: string }[];
  };
  return bom.components.map(({ name, version }) => `${name}@${version}`).sort();
}

/** A proxy that has both modules. */
async function serving(): ReturnType<typeof startProxy> {
  const proxy = await startProxy(proxyFiles([one, two]));
  closing.push(() => proxy.close());
  return proxy;
}

describe('unbundle from an artifact of this run', () => {
  const from = (
    service: LoopbackArtifacts,
    inputs: Readonly<Record<string, string>>,
    use: (ran: StepRun, dir: string) => Promise<void> | void,
  ): Promise<void> =>
    inScene(async ({ dir }) => {
      await use(await unbundle(dir, { inputs, env: service.env }), dir);
    });

  test.each([{ camel: false }, { camel: true }])(
    'brings it by its name, with or without its ending: $camel',
    async ({ camel }) => {
      const service = await artifacts({ camel });
      service.add({ name: 'mods.tar.zst', bytes: GOOD });
      for (const artifact of ['mods', 'mods.tar.zst'])
        await from(service, { artifact, sha256: SHA256, mode: 'modcache' }, async (ran, dir) => {
          expect(ran).toMatchObject({ status: 0, commands: [], outputs: { 'offline-ready': 'true' } });
          expect(ran.exported).toMatchObject({ GOPROXY: 'off' });
          expect(await post(dir, ran)).toMatchObject({ status: 0 });
          const text = everything(dir, ran);
          for (const secret of [service.signature, 'canary-job-token']) expect(text).not.toContain(secret);
          expect(existsSync(join(dir, 'temp/go-airlock-1/entries'))).toBe(false);
        });
      expect(service.calls.filter((call) => call === 'get')).toHaveLength(2);
    },
  );

  test('brings the bundle in the zip that upload-artifact makes, with whatever else is in it', async () => {
    const service = await artifacts();
    const files = [
      { name: 'SHA256SUMS', data: 'x' },
      { name: 'm.tar.zst', data: GOOD },
    ];
    service.add({ name: 'zipped', bytes: zipOf(files) });
    await from(service, { artifact: 'zipped', sha256: SHA256 }, (ran) => {
      expect(ran).toMatchObject({ status: 0, outputs: { 'offline-ready': 'true' } });
    });
  });

  test.each([
    { what: 'no bundle', bytes: () => zipOf([{ name: 'a.txt', data: 'x' }]), says: /holds no file/ },
    {
      what: 'two bundles',
      bytes: () =>
        zipOf([
          { name: 'a.tar.zst', data: GOOD },
          { name: 'b.tar.zst', data: GOOD },
        ]),
      says: /holds 2 files/,
    },
    { what: 'a lie about a size', bytes: () => lying(GOOD), says: /what the zip says|not read/ },
    { what: 'a bomb', bytes: () => lying(Buffer.alloc(5e7)), says: /what the zip says|not read/ },
    {
      what: 'a cut',
      bytes: () => zipOf([{ name: 'a.tar.zst', data: GOOD }]).subarray(0, -9),
      says: /not read/,
    },
  ])('refuses a zip with $what', async ({ bytes, says }) => {
    const service = await artifacts();
    service.add({ name: 'zipped', bytes: Buffer.from(bytes()) });
    await from(service, { artifact: 'zipped' }, (ran) => {
      expect(annotated(ran, 'error')).toEqual(['E_BUNDLE_FORMAT']);
      expect(ran.commands.at(-1)?.message ?? '').toMatch(says);
    });
  });

  test.each([
    { what: 'is not there', name: 'other', code: 'E_ARTIFACT_MISSING' },
    { what: 'is there by name only', name: 'mods', expired: true, code: 'E_ARTIFACT_EXPIRED' },
    { what: 'was replaced by another job', name: 'mods', sha256: '0'.repeat(64), code: 'E_BUNDLE_DIGEST' },
    {
      what: 'is not what the service says',
      name: 'mods',
      digest: `sha256:${'0'.repeat(64)}`,
      code: 'E_BUNDLE_DIGEST',
    },
  ])('that $what is $code', async ({ name, expired = false, sha256 = '', digest, code }) => {
    const service = await artifacts(digest === undefined ? {} : { digest: () => digest });
    service.add({ name, bytes: GOOD, expired });
    await from(service, { artifact: 'mods', sha256, mode: 'modcache' }, (ran) => {
      expect(ran).toMatchObject({ status: 1, exported: {} });
      expect(annotated(ran, 'error')).toContain(code);
      expect(ran.outputs['offline-ready']).toBe('false');
    });
  });

  test('brings it where the service tells no digest', async () => {
    const service = await artifacts({ digest: () => undefined });
    service.add({ name: 'mods.tar.zst', bytes: GOOD });
    await from(service, { artifact: 'mods' }, (ran) => {
      expect(ran).toMatchObject({ status: 0 });
    });
  });

  test('refuses a tampered module, though the digest is right, and names the artifact', async () => {
    const service = await artifacts();
    const bytes = goodBundle([one, evil]);
    service.add({ name: 'mods', bytes });
    await from(service, { artifact: 'mods', sha256: sha256Hex(bytes) }, (ran) => {
      expect(ran.status).toBe(1);
      expect(annotated(ran, 'error')).toContain('E_MODULE_ZIP');
      expect(ran.log).not.toContain('entries/brought');
    });
  });

  test('says that a runner offers no such service', async () => {
    await inScene(async ({ dir }) => {
      const ran = await unbundle(dir, { inputs: { artifact: 'mods' }, env: RUN });
      expect(annotated(ran, 'error')).toEqual(['E_ARTIFACT_SERVICE']);
    });
  });
});

/** A packed file whose two headers say that it is a byte shorter than it is (T38). */
function lying(content: Buffer): Buffer {
  const zip = zipOf([{ name: 'a.tar.zst', data: content, method: 8 }]);
  for (let at = zip.indexOf('PK'); at >= 0; at = zip.indexOf('PK', at + 1)) {
    const size = { 0x04034b50: 22, 0x02014b50: 24 }[zip.readUInt32LE(at)];
    if (size !== undefined) zip.writeUInt32LE(content.length - 1, at + size);
  }
  return zip;
}

describe('unbundle from an artifact of another run', () => {
  const tls = loopbackCertificate();

  const from = (
    service: LoopbackArtifacts,
    inputs: Readonly<Record<string, string>>,
    use: (ran: StepRun, dir: string) => void,
  ): Promise<void> =>
    inScene(async ({ dir }) => {
      writeFileSync(join(dir, 'ca.pem'), tls.cert);
      const other = {
        artifact: 'mods',
        'run-id': '42',
        repository: 'owner/lib',
        'ca-file': join(dir, 'ca.pem'),
      };
      use(await unbundle(dir, { inputs: { ...other, ...inputs }, env: service.env }), dir);
    });

  test('brings it with a token, which goes to the API alone and is seen nowhere', async () => {
    const service = await artifacts({ tls });
    service.add({ name: 'mods.tar.zst', bytes: GOOD });
    await from(service, { 'github-token': API_TOKEN, sha256: SHA256 }, (ran, dir) => {
      expect(ran).toMatchObject({ status: 0, outputs: { 'offline-ready': 'true' } });
      expect(everything(dir, ran)).not.toMatch(/canary-/);
    });
    expect(service.calls).toEqual(['api-list', 'api-list', 'api-zip', 'get']);
    expect(service.seen.at(-1)).toContain('GET ');
  });

  test.each([
    { what: 'without a token', token: '', code: 'E_ARTIFACT_TOKEN' },
    { what: 'with a token that may not', token: 'other', code: 'E_AUTH' },
    { what: 'of a run that is not there', run: '43', code: 'E_ARTIFACT_MISSING' },
    { what: 'that is not there', name: 'other', code: 'E_ARTIFACT_MISSING' },
    { what: 'that has expired', expired: true, code: 'E_ARTIFACT_EXPIRED' },
    { what: 'that is not the one that was meant', sha256: '0'.repeat(64), code: 'E_BUNDLE_DIGEST' },
  ])(
    '$what is $code',
    async ({ token = API_TOKEN, run = '42', name = 'mods', expired = false, sha256 = '', code }) => {
      const service = await artifacts({ tls });
      service.add({ name, bytes: GOOD, expired });
      await from(service, { 'github-token': token, 'run-id': run, sha256 }, (ran) => {
        expect(ran).toMatchObject({ status: 1, exported: {} });
        expect(annotated(ran, 'error')).toContain(code);
      });
    },
  );
});

describe('unbundle from an address', () => {
  const files = new Map([['m.tar.zst', GOOD]]);

  test('brings it through a redirect, and shows no part of its query', async () => {
    const proxy = await startProxy(files, (path) =>
      path.startsWith('/start') ? { redirect: '/m.tar.zst' } : undefined,
    );
    closing.push(() => proxy.close());
    await inScene(async ({ dir }) => {
      const url = `${proxy.url}/start?sig=canary-signature`;
      const ran = await unbundle(dir, { inputs: { url, sha256: SHA256, mode: 'proxy' } });
      expect(ran).toMatchObject({ status: 0, outputs: { 'offline-ready': 'true' } });
      expect(everything(dir, ran)).not.toContain('canary');
    });
  });

  test('over https trusts the authority that is named, and sends a proxy-auth line to its host', async () => {
    const tls = loopbackCertificate();
    const proxy = await startProxy(files, undefined, { tls });
    closing.push(() => proxy.close());
    await inScene(async ({ dir }) => {
      writeFileSync(join(dir, 'ca.pem'), tls.cert);
      const inputs = {
        url: `${proxy.url}/m.tar.zst`,
        sha256: SHA256,
        'proxy-auth': `${new URL(proxy.url).host} canary-token`,
      };
      const refused = await unbundle(dir, { inputs });
      expect(annotated(refused, 'error')).toEqual(['E_TLS']);
      const ran = await unbundle(dir, { inputs: { ...inputs, 'ca-file': join(dir, 'ca.pem') } });
      expect(ran).toMatchObject({ status: 0, outputs: { 'offline-ready': 'true' } });
      expect(proxy.requests.at(-1)?.headers.authorization).toBe('Bearer canary-token');
    });
  });

  test.each([
    { what: 'is another file', sha256: '0'.repeat(64), reply: { body: GOOD }, code: 'E_BUNDLE_DIGEST' },
    { what: 'is not there', reply: { status: 404 }, code: 'E_NOT_FOUND' },
    { what: 'is refused', reply: { status: 403 }, code: 'E_AUTH' },
    { what: 'fails', reply: { status: 500 }, code: 'E_SERVER' },
    { what: 'stalls', reply: { fault: 'stall' as const, body: GOOD }, code: 'E_TIMEOUT' },
    { what: 'ends early', reply: { fault: 'truncate' as const, body: GOOD }, code: 'E_TRUNCATED' },
    { what: 'is in an encoding', reply: { headers: { 'content-encoding': 'gzip' } }, code: 'E_ENCODING' },
    {
      what: 'is too large',
      reply: { status: 200, headers: { 'content-length': '99999999999' } },
      code: 'E_LIMIT',
    },
    { what: 'leads round in circles', reply: { redirect: '/m.tar.zst' }, code: 'E_REDIRECT' },
  ])('that $what is $code', async ({ sha256 = SHA256, reply, code }) => {
    const proxy = await startProxy(files, () => reply);
    closing.push(() => proxy.close());
    await inScene(async ({ dir }) => {
      const inputs = {
        url: `${proxy.url}/m.tar.zst?sig=canary`,
        sha256,
        retries: '1',
        timeout: '1',
        mode: 'modcache',
      };
      const ran = await unbundle(dir, { inputs });
      expect(ran).toMatchObject({ status: 1, exported: {} });
      expect(annotated(ran, 'error')).toContain(code);
      expect(everything(dir, ran)).not.toContain('canary');
      expect(existsSync(join(dir, 'temp/go-airlock-1/entries'))).toBe(false);
    });
  });

  test('that fails once is asked again', async () => {
    const proxy = await startProxy(files, (_path, attempt) => (attempt === 1 ? { status: 503 } : undefined));
    closing.push(() => proxy.close());
    await inScene(async ({ dir }) => {
      const ran = await unbundle(dir, { inputs: { url: `${proxy.url}/m.tar.zst`, sha256: SHA256 } });
      expect(ran).toMatchObject({ status: 0, outputs: { 'offline-ready': 'true' } });
    });
  });
});
