/** docs/signing.md: its blocks, run as they stand with the real gpg and minisign. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeTree } from '../../src/gomod/tree.ts';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { Page } from '../helpers/blocks.ts';
import { make, writeProject, writeProxy } from '../helpers/modules.ts';
import { fileNames } from '../helpers/temp.ts';
import { complaints } from './linted.ts';
import { machineIn, required, TOOLS, type Machine, type ShellRun } from './machine.ts';

const page = new Page('docs/signing.md');
const lib = make({ id: 'example.com/lib@v1.0.0' });
const MAKE = page.take('Signing a bundle', 'sh');

let dir: string;
/** The files of a bundle, not signed yet; the checkout is the folder they are in, as for somebody who has it all in one place. */
let files: string;
const machines: Machine[] = [];

function machine(name: string, path: readonly string[] = []): Machine {
  const made = machineIn(join(dir, name), { path });
  machines.push(made);
  return made;
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'airlock-'));
  files = join(dir, 'files');
  await writeProject(files, { require: [lib.id], sums: [lib] });
  const builder = machine('builder');
  const GOPROXY = await writeProxy(join(dir, 'proxy'), [lib]);
  const made = await builder.sh(`go-airlock fetch\n${MAKE}`, files, { env: { GOPROXY } });
  expect(made).toMatchObject({ status: 0 });
});

afterAll(() => {
  // the agents that gpg has started
  for (const { home } of machines)
    spawnSync('gpgconf', ['--kill', 'all'], { env: { PATH: process.env['PATH'], HOME: home } });
  removeTree(dir);
});

/** What one way of signing is made of. */
interface Way {
  readonly name: 'gpg' | 'minisign';
  /** Where the program is from. */
  readonly which: 'of the system' | 'of scripts/tools.sh';
  /** The program that is run. */
  readonly program: string;
  /** The public key, in the home of whoever verifies. */
  readonly key: string;
  readonly signature: string;
  /** What the program says of a signature that is not one. */
  readonly refuses: RegExp;
}

const HINT =
  'install it with the packages of the system (Debian: gnupg and gpgv), or scripts/tools.sh minisign';

/** gpg, and minisign as it is here: that of scripts/tools.sh, and that of the system where there is one. */
function ways(): readonly Way[] {
  for (const name of ['gpg', 'gpgv']) required(name, HINT);
  const gpg = {
    key: 'modules.gpg',
    signature: 'SHA256SUMS.asc',
    refuses: /gpgv: (BAD signature|Can't check|can't open)/,
  };
  const mini = {
    key: 'modules.pub',
    signature: 'SHA256SUMS.minisig',
    refuses: /verification failed|[Ss]ignature|key|No such file/,
  };
  const ours = join(TOOLS, 'minisign');
  if (!existsSync(ours)) required('minisign', HINT);
  const system = spawnSync('sh', ['-c', 'command -v minisign'], { encoding: 'utf8' }).stdout.trim();
  const found = [
    { which: 'of scripts/tools.sh', program: ours },
    { which: 'of the system', program: system },
  ] as const;
  return [
    { name: 'gpg', which: 'of the system', program: required('gpg', HINT), ...gpg },
    ...found
      .filter(({ program }) => existsSync(program))
      .map((one) => ({ name: 'minisign' as const, ...one, ...mini })),
  ];
}

let count = 0;

/** A signer and a receiver; the receiver has the files and, another way, the public key of the signer he trusts. */
async function signed(way: Way): Promise<{ readonly folder: string; readonly receiver: Machine }> {
  const path = [dirname(way.program)];
  const signer = machine(`signer-${++count}`, path);
  const receiver = machine(`receiver-${count}`, path);
  const folder = join(dir, `received-${count}`);
  cpSync(files, folder, { recursive: true });
  await done(signer.sh(page.take(`A key for ${way.name}`, 'sh'), folder));
  await done(signer.sh(page.take(`Sign with ${way.name}`, 'sh'), folder));
  cpSync(join(signer.home, way.key), join(receiver.home, way.key));
  return { folder, receiver };
}

async function done(run: Promise<ShellRun>): Promise<void> {
  const { status, log } = await run;
  expect({ status, log }).toEqual({ status: 0, log });
}

/** Both blocks that verify, in their order: the exit status of each, and what came of them. */
async function verified(way: Way, { folder, receiver }: Awaited<ReturnType<typeof signed>>) {
  const check = await receiver.sh(page.take(`Verify with ${way.name}`, 'sh', 0), folder);
  const fill = await receiver.sh(page.take(`Verify with ${way.name}`, 'sh', 1), folder);
  // the .info files follow from the checkout alone
  const modules = fileNames(join(receiver.home, 'go/pkg/mod')).filter((name) => !name.endsWith('.info'));
  return { statuses: [check.status, fill.status], log: check.log + fill.log, modules };
}

/** Writes SHA256SUMS anew, as somebody would who has changed the files and has no key. */
function sumUp(folder: string): void {
  const names = ['modules.tar.zst', 'modules.cdx.json'];
  const line = (name: string): string => `${sha256Hex(readFileSync(join(folder, name)))}  ${name}\n`;
  writeFileSync(join(folder, 'SHA256SUMS'), names.map(line).join(''));
}

function spoil(file: string): void {
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1; // the last lines of an armored signature say nothing
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(file, bytes);
}

describe.each(ways())('$name, $which', (way) => {
  test('what was signed is verified and fills the module cache', async () => {
    const { statuses, log, modules } = await verified(way, await signed(way));
    expect({ statuses, log }).toEqual({ statuses: [0, 0], log });
    expect(log).toContain('modules.tar.zst: OK');
    expect(modules).toContain('example.com/lib@v1.0.0/lib.go');
  });

  test.each<{ what: string; spoil: (folder: string) => void }>([
    {
      what: 'SHA256SUMS was changed along with the bundle',
      spoil: (folder) => {
        spoil(join(folder, 'modules.tar.zst'));
        sumUp(folder);
      },
    },
    {
      what: 'one digit of SHA256SUMS was changed',
      spoil: (folder) => {
        spoil(join(folder, 'SHA256SUMS'));
      },
    },
    {
      what: 'the signature is missing',
      spoil: (folder) => {
        rmSync(join(folder, way.signature));
      },
    },
    {
      what: 'the signature was changed',
      spoil: (folder) => {
        spoil(join(folder, way.signature));
      },
    },
  ])('nothing is used where $what', async ({ spoil: change }) => {
    const scene = await signed(way);
    change(scene.folder);
    const { statuses, log, modules } = await verified(way, scene);
    expect(statuses).not.toContain(0);
    expect(log).not.toContain(': OK');
    expect(log).not.toContain('go-airlock');
    expect(modules).toEqual([]);
  });

  test('nothing is used that another key has signed', async () => {
    const scene = await signed(way);
    const stranger = await signed(way);
    for (const name of ['SHA256SUMS', way.signature])
      cpSync(join(stranger.folder, name), join(scene.folder, name));
    const { statuses, log, modules } = await verified(way, scene);
    expect(statuses).not.toContain(0);
    expect(log).toMatch(way.refuses);
    expect(modules).toEqual([]);
  });

  test('a bundle that is not the one of the sums is refused by both blocks', async () => {
    const scene = await signed(way);
    spoil(join(scene.folder, 'modules.tar.zst'));
    const { statuses, log, modules } = await verified(way, scene);
    expect(statuses).toEqual([1, 1]);
    expect(log).toContain('modules.tar.zst: FAILED');
    expect(log).toContain('E_BUNDLE_DIGEST');
    expect(modules).toEqual([]);
  });

  test('another SBOM is found, and the bundle is still the one that was signed', async () => {
    const scene = await signed(way);
    spoil(join(scene.folder, 'modules.cdx.json'));
    const { statuses, log } = await verified(way, scene);
    expect(statuses).toEqual([1, 0]);
    expect(log).toContain('modules.cdx.json: FAILED');
  });

  test('sums that do not name the bundle fill nothing', async () => {
    const scene = await signed(way);
    const { folder } = scene;
    const other = machine(`signer-of-${way.name}-${++count}`, [dirname(way.program)]);
    writeFileSync(join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  else.tar.zst\n`);
    await done(other.sh(page.take(`A key for ${way.name}`, 'sh'), folder));
    await done(other.sh(page.take(`Sign with ${way.name}`, 'sh'), folder));
    cpSync(join(other.home, way.key), join(scene.receiver.home, way.key));
    const { statuses, log, modules } = await verified(way, scene);
    expect(statuses).toEqual([1, 2]);
    expect(log).toContain('E_USAGE');
    expect(modules).toEqual([]);
  });
});

test('the workflow that attests is one that actionlint and zizmor have nothing against', () => {
  const workflow = page.take('Attestations', 'yaml');
  expect(complaints(join(dir, 'lint'), workflow)).toBe('');
  expect(complaints(join(dir, 'lint'), workflow.replace('permissions: {}', ''))).not.toBe('');
});

test('every block for a shell was run', () => {
  expect(page.left('sh', 'yaml')).toEqual([]);
});
