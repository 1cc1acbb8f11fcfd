import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeTree } from '../../src/gomod/tree.ts';
import type { Finding } from '../../src/errors.ts';
import type { Report } from '../../src/report.ts';
import { airlock, emptyFolder, figure, go, REFERENCE } from './kit.ts';
import { checkOut, type Checkout } from './projects.ts';

let folder: string;
const checkouts = new Map<string, Checkout>();
const projects = ['gin', 'caddy'] as const;

beforeAll(async () => {
  folder = emptyFolder('vendor');
  for (const name of projects) {
    const checkout = await checkOut(name, folder);
    await go(['mod', 'vendor'], checkout.dir);
    // go.mod files of the whole graph, which vendoring alone does not always read
    await go(['mod', 'download'], checkout.dir);
    checkouts.set(name, checkout);
  }
});
afterAll(() => {
  removeTree(folder);
});

/** `verify --vendor` against what the go command downloaded, in a network namespace where not even loopback is up. */
async function verifyVendor(name: string): Promise<Report & { readonly took: number }> {
  const args = ['verify', '--vendor', '-C', dirOf(name), '--modcache', REFERENCE, '--json'];
  const ran = await airlock(args, { cut: true });
  return { ...(JSON.parse(ran.stdout) as Report), took: ran.seconds };
}

function dirOf(name: string): string {
  const dir = checkouts.get(name)?.dir;
  if (dir === undefined) throw new Error(`no checkout of ${name}`);
  return dir;
}

/** The modules of which packages are vendored, as modules.txt has them. */
function vendoredModules(name: string): number {
  const lines = readFileSync(join(dirOf(name), 'vendor/modules.txt'), 'utf8').split('\n');
  return lines.filter((line, i) => {
    const next = lines[i + 1]?.startsWith('## ') === true ? lines[i + 2] : lines[i + 1];
    return line.startsWith('# ') && next !== undefined && next !== '' && !next.startsWith('#');
  }).length;
}

function filesBelow(name: string): readonly string[] {
  const vendor = join(dirOf(name), 'vendor');
  return readdirSync(vendor, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(vendor.length + 1))
    .filter((file) => file !== 'modules.txt')
    .sort();
}

test('what go mod vendor made of real projects verifies clean, more than 50 modules in all', async () => {
  let sum = 0;
  for (const name of projects) {
    const { ok, findings, modules, took } = await verifyVendor(name);
    expect({ ok, findings }).toEqual({ ok: true, findings: [] });
    const count = vendoredModules(name);
    expect(modules).toMatchObject({ planned: count, verified: count });
    figure(`${name}: ${count} vendored modules, ${filesBelow(name).length} files: ${took.toFixed(1)} s`);
    sum += count;
  }
  expect(sum).toBeGreaterThan(50);
});

/** Does something to a vendor folder, verifies, and undoes it. */
async function whileChanged(path: string, act: () => void): Promise<readonly Finding[]> {
  const before = existsSync(path) ? readFileSync(path) : undefined;
  try {
    act();
    return (await verifyVendor('gin')).findings;
  } finally {
    if (before === undefined) rmSync(path);
    else writeFileSync(path, before);
  }
}

describe('of gin', () => {
  const at = (name: string): string => join(dirOf('gin'), 'vendor', name);

  test('one changed byte is found, with file and line', async () => {
    const files = filesBelow('gin').filter((file) => file.endsWith('.go'));
    const file = files[Math.floor(files.length / 2)] ?? '';
    const found = await whileChanged(at(file), () => {
      const bytes = readFileSync(at(file));
      const last = bytes.length - 2;
      bytes.writeUInt8(bytes.readUInt8(last) ^ 1, last);
      writeFileSync(at(file), bytes);
    });
    const line = readFileSync(at(file), 'utf8').trimEnd().split('\n').length;
    expect(found).toMatchObject([{ code: 'E_VENDOR_FILE', path: `vendor/${file}:${line}` }]);
  });

  test('an added file and a removed file are found', async () => {
    const [file = ''] = filesBelow('gin');
    const added = join(file, '../zz_added.go');
    const extra = await whileChanged(at(added), () => {
      writeFileSync(at(added), 'package evil\n');
    });
    expect(extra).toMatchObject([{ code: 'E_VENDOR_EXTRA', path: `vendor/${added}` }]);
    const missing = await whileChanged(at(file), () => {
      rmSync(at(file));
    });
    expect(missing).toMatchObject([{ code: 'E_VENDOR_MISSING', path: `vendor/${file}` }]);
  });

  test('a changed line and an added line of modules.txt are found', async () => {
    const txt = at('modules.txt');
    const [first = ''] = readFileSync(txt, 'utf8').split('\n');
    const changed = await whileChanged(txt, () => {
      writeFileSync(txt, readFileSync(txt, 'utf8').replace(first, `${first}0`));
    });
    expect(changed).toMatchObject([
      { code: 'E_VENDOR_MODULES', path: 'vendor/modules.txt:1', want: first, got: `${first}0` },
    ]);
    const added = await whileChanged(txt, () => {
      appendFileSync(txt, '# example.com/evil v1.0.0\n');
    });
    expect(added).toMatchObject([{ code: 'E_VENDOR_MODULES', got: '# example.com/evil v1.0.0' }]);
  });

  test('it is clean again', async () => {
    expect((await verifyVendor('gin')).findings).toEqual([]);
  });
});
