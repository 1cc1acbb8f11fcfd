/** The whole way of a project: fetch, and from then on without network verify, bundle, unbundle elsewhere, and work there. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pseudoTime } from '../../src/gomod/version.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import type { Report } from '../../src/report.ts';
import { listing } from '../helpers/temp.ts';
import { airlock, emptyFolder, figure, machine, objects, report, underSeal, type Ran } from './kit.ts';
import { checkOut, planOf, type Checkout, type Planned, type ProjectName } from './projects.ts';

interface Way {
  readonly folder: string;
  readonly checkout: Checkout;
  /** The checkout as it was before anything ran. */
  readonly before: readonly string[];
  readonly planned: readonly Planned[];
  /** What `seal --format sh` printed for the module cache that was filled elsewhere. */
  readonly seal: string;
  readonly reports: Readonly<Record<'fetch' | 'verify' | 'bundle' | 'unbundle', Report>>;
}

/** What the tests of a project's whole way hold to. */
interface Expected {
  /** How many pseudo-versions its build list has, at least. */
  readonly pseudo: number;
  /** An empty folder for its build cache. */
  readonly gocache: string;
}

/** Declares the tests of one project's whole way. */
export function provesTheWholeWay(name: ProjectName, { pseudo: least, gocache }: Expected): void {
  describe(`${name}, sealed and without network after the fetch`, () => {
    let way: Way;
    beforeAll(async () => {
      const folder = emptyFolder(`way-${name}`);
      const checkout = await checkOut(name, folder);
      const before = listing(checkout.dir);
      const gone = await goTheWay({ folder, checkout, gocache }, 'build');
      const planned = await planOf(checkout, join(folder, 'elsewhere-build'));
      way = { folder, checkout, before, planned, ...gone };
    });
    afterAll(() => {
      removeTree(way.folder);
    });
    const inside = async (...command: string[]): Promise<Ran> => {
      const ran = await underSeal(way.seal, command, way.checkout.dir);
      figure(`${name}: ${command.join(' ').replace(way.folder, '…')}: ${ran.seconds.toFixed(1)} s`);
      return ran;
    };

    test('every planned module is fetched, verified, bundled and unbundled, and nothing is found wrong', () => {
      const { fetch, verify, bundle, unbundle } = way.reports;
      const planned = way.planned.length;
      const withFiles = way.planned.filter(({ mod, zip }) => mod || zip).length; // the others need their .info alone
      const good = { planned, verified: planned, missing: 0, rejected: 0 };
      // go.sum also names go.mod files that only scope all needs; they are asked for before the graph is known
      const { fetched } = fetch.modules;
      expect(fetched).toBeGreaterThanOrEqual(withFiles);
      expect(fetch.modules).toEqual({ ...good, present: 0, restored: 0, fetched });
      expect(verify.modules).toEqual({ ...good, present: planned, restored: 0, fetched: 0 });
      expect(bundle.modules).toEqual({ ...good, present: planned, restored: 0, fetched: 0 });
      expect(unbundle.modules).toEqual({ ...good, present: 0, restored: withFiles, fetched: 0 });
      expect(Object.values(way.reports).flatMap(({ findings }) => findings)).toEqual([]);
    });

    test('nothing but loopback is there', async () => {
      const { stdout } = await inside('cat', '/proc/net/dev');
      expect(stdout.match(/^ *[^ ]+:/gm)).toEqual(['    lo:']);
    });

    test('go build ./... passes with an empty build cache', async () => {
      expect(await inside('go', 'build', './...')).toMatchObject({ status: 0, stderr: '' });
    });

    test('go list -deps ./... passes', async () => {
      const ran = await inside('go', 'list', '-deps', './...');
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      figure(`${name}: ${ran.stdout.trim().split('\n').length} packages`);
    });

    test('go list -m -json all passes, and pseudo-versions show their time', async () => {
      const ran = await inside('go', 'list', '-m', '-json', 'all');
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      const listed = objects(ran.stdout).filter(({ Main }) => Main !== true);
      const ids = new Set(way.planned.map(({ id }) => id));
      expect(listed.filter((m) => !ids.has(`${String(m['Path'])}@${String(m['Version'])}`))).toEqual([]);
      const pseudo = listed.filter(({ Version }) => pseudoTime(String(Version)) !== undefined);
      expect(pseudo.map(({ Time }) => Time)).toEqual(pseudo.map((m) => pseudoTime(String(m['Version']))));
      expect(pseudo.length).toBeGreaterThanOrEqual(least);
      figure(`${name}: ${listed.length} modules, ${pseudo.length} of them pseudo-versions with their time`);
    });

    test('go mod verify passes', async () => {
      const expected = { status: 0, stdout: 'all modules verified\n', stderr: '' };
      expect(await inside('go', 'mod', 'verify')).toMatchObject(expected);
    });

    test('go mod vendor -o elsewhere passes', async () => {
      const vendor = join(way.folder, 'vendor');
      expect(await inside('go', 'mod', 'vendor', '-o', vendor)).toMatchObject({ status: 0, stderr: '' });
      expect(statSync(join(vendor, 'modules.txt')).size).toBeGreaterThan(0);
    });

    test('go mod download passes', async () => {
      expect(await inside('go', 'mod', 'download')).toMatchObject({ status: 0, stderr: '' });
    });

    test('with --scope all go mod tidy -diff passes too', async () => {
      const { seal, reports } = await goTheWay({ ...way, gocache }, 'all');
      const tidy = await underSeal(seal, ['go', 'mod', 'tidy', '-diff'], way.checkout.dir);
      expect(tidy).toMatchObject({ status: 0, stdout: '', stderr: '' });
      figure(`${name}, scope all: go mod tidy -diff: ${tidy.seconds.toFixed(1)} s`);
      expect(Object.values(reports).flatMap(({ findings }) => findings)).toEqual([]);
    });

    test('the checkout is byte for byte as before', () => {
      expect(listing(way.checkout.dir)).toEqual(way.before);
      figure(`${name}: ${way.before.length} names in the checkout, none changed`);
    });
  });
}

/** Fetch from the configured proxy, then, without network, verify, bundle, unbundle elsewhere, and seal. */
async function goTheWay(
  { folder, checkout, gocache }: Pick<Way, 'folder' | 'checkout'> & Pick<Expected, 'gocache'>,
  scope: 'build' | 'all',
): Promise<Pick<Way, 'seal' | 'reports'>> {
  const [cache, elsewhere] = [join(folder, 'cache'), join(folder, `elsewhere-${scope}`)];
  const file = join(folder, `${scope}.tar.zst`);
  const about = ['-C', checkout.dir, '--scope', scope, '--modcache'];
  const cut = { cut: true };
  const reports = {
    fetch: await report(['fetch', ...about, cache]),
    verify: await report(['verify', ...about, cache], cut),
    bundle: await report(['bundle', ...about, cache, '-o', file], cut),
    unbundle: await report(['unbundle', ...about, elsewhere, file], cut),
  };
  rmSync(file);
  // what the seal pins to where it was: an empty build cache, and a GOPATH that holds nothing
  const env = machine({ GOCACHE: gocache, GOPATH: join(folder, 'gopath') });
  const sealed = await airlock(['seal', ...about, elsewhere, '--format', 'sh'], { env, cut: true });
  if (sealed.status !== 0) throw new Error(sealed.stderr);
  tell(`${checkout.name}, scope ${scope}`, reports);
  return { seal: sealed.stdout, reports };
}

function tell(what: string, { fetch, verify, bundle, unbundle }: Way['reports']): void {
  const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  const sum = ({ seconds: s }: Report): string =>
    `${(s.plan + s.restore + s.fetch + s.verify + s.save).toFixed(1)} s`;
  figure(`${what}: ${fetch.modules.planned} versions, ${mega(fetch.bytes.fetched)} fetched in ${sum(fetch)}`);
  figure(
    `${what}: verified in ${sum(verify)}, bundled in ${sum(bundle)} (${mega(bundle.bytes.bundle)}), unbundled in ${sum(unbundle)}`,
  );
}
