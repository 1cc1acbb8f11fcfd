/** The whole way of a project: fetch, and from then on without network verify, bundle, unbundle elsewhere, and work there. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { removeTree } from '../../src/gomod/tree.ts';
import { pseudoTime } from '../../src/gomod/version.ts';
import type { Report } from '../../src/report.ts';
import { listing } from '../helpers/temp.ts';
import { airlock, emptyFolder, figure, machine, objects, report, underSeal, type Ran } from './kit.ts';
import { checkOut, planOf, type Checkout, type Planned, type ProjectName } from './projects.ts';

/** What the tests of a project hold to. */
interface Expected {
  /** How many pseudo-versions its build list has, at least. */
  readonly pseudo: number;
  /** An empty folder for its build cache. */
  readonly gocache: string;
}

/** A project that is about to go, or has gone, the whole way. */
interface Project {
  readonly folder: string;
  readonly checkout: Checkout;
  readonly gocache: string;
}

interface Way extends Project {
  /** The checkout as it was before anything ran. */
  readonly before: readonly string[];
  readonly planned: readonly Planned[];
  /** What `seal --format sh` printed for the module cache that was filled elsewhere. */
  readonly seal: string;
  readonly reports: Reports;
}

type Reports = Readonly<Record<'fetch' | 'verify' | 'bundle' | 'unbundle', Report>>;

/** What has to pass under the seal. The build comes first: its build cache is empty. */
const COMMANDS = [
  { command: 'go build ./...', stdout: /^$/ },
  { command: 'go list -deps ./...', stdout: /^unicode\/utf8$/m },
  { command: 'go mod verify', stdout: /^all modules verified\n$/ },
  { command: 'go mod vendor -o ../vendor', stdout: /^$/ },
  { command: 'go mod download', stdout: /^$/ },
];

/** Declares the tests of one project's whole way. */
export function provesTheWholeWay(name: ProjectName, { pseudo, gocache }: Expected): void {
  describe(`${name}, sealed and without network after the fetch`, () => {
    const folder = emptyFolder(`way-${name}`);
    let way: Way;
    beforeAll(async () => {
      const checkout = await checkOut(name, folder);
      const before = listing(checkout.dir);
      const gone = await goTheWay({ folder, checkout, gocache }, 'build');
      const planned = await planOf(checkout, join(folder, 'elsewhere-build'));
      way = { folder, checkout, gocache, before, planned, ...gone };
    });
    afterAll(() => {
      removeTree(folder);
    });

    test('every planned module is fetched, verified, bundled and unbundled, and nothing is found wrong', () => {
      expectEveryModule(way);
    });

    test('nothing but loopback is there', async () => {
      const { stdout } = await inside(way, 'cat /proc/net/dev');
      expect(stdout.match(/^ *[^ ]+:/gm)).toEqual(['    lo:']);
    });

    test.each(COMMANDS)('$command passes', async ({ command, stdout }) => {
      const ran = await inside(way, command);
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      expect(ran.stdout).toMatch(stdout);
    });

    test('the vendor folder stands beside the checkout', () => {
      expect(statSync(join(folder, 'vendor/modules.txt')).size).toBeGreaterThan(0);
    });

    test('go list -m -json all passes, and pseudo-versions show their time', async () => {
      const ran = await inside(way, 'go list -m -json all');
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      expect(expectTimes(way, ran.stdout)).toBeGreaterThanOrEqual(pseudo);
    });

    test('with --scope all go mod tidy -diff passes too', async () => {
      const { seal, reports } = await goTheWay(way, 'all');
      expect(findingsOf(reports)).toEqual([]);
      const tidy = await inside({ ...way, seal }, 'go mod tidy -diff');
      expect(tidy).toMatchObject({ status: 0, stdout: '', stderr: '' });
    });

    test('the checkout is byte for byte as before', () => {
      expect(listing(way.checkout.dir)).toEqual(way.before);
      figure(`${name}: ${way.before.length} names in the checkout, none changed`);
    });
  });
}

/** Runs a command in the checkout, under the seal and without network. */
async function inside({ seal, checkout }: Way, command: string): Promise<Ran> {
  const ran = await underSeal(seal, command.split(' '), checkout.dir);
  figure(`${checkout.name}: ${command}: ${ran.seconds.toFixed(1)} s`);
  return ran;
}

/** Each stage has all of the plan, proven, and found nothing wrong. */
function expectEveryModule({ planned: { length: planned }, ...way }: Way): void {
  const { fetch, verify, bundle, unbundle } = way.reports;
  const good = { planned, verified: planned, missing: 0, rejected: 0 };
  const { fetched } = fetch.modules;
  const { restored } = unbundle.modules;
  expect(fetch.modules).toEqual({ ...good, present: 0, restored: 0, fetched });
  expect(verify.modules).toEqual({ ...good, present: planned, restored: 0, fetched: 0 });
  expect(bundle.modules).toEqual({ ...good, present: planned, restored: 0, fetched: 0 });
  expect(unbundle.modules).toEqual({ ...good, present: 0, restored, fetched: 0 });
  expect(findingsOf(way.reports)).toEqual([]);
}

function findingsOf(reports: Reports): Report['findings'] {
  return Object.values(reports).flatMap(({ findings }) => findings);
}

/** How many pseudo-versions `go list -m -json all` printed; each has the time of its name, and all modules are in the plan. */
function expectTimes({ checkout, planned }: Way, stdout: string): number {
  const listed = objects(stdout).filter(({ Main }) => Main !== true);
  const ids = new Set(planned.map(({ id }) => id));
  expect(listed.filter((m) => !ids.has(`${String(m['Path'])}@${String(m['Version'])}`))).toEqual([]);
  const pseudo = listed.filter(({ Version }) => pseudoTime(String(Version)) !== undefined);
  expect(pseudo.map(({ Time }) => Time)).toEqual(pseudo.map((m) => pseudoTime(String(m['Version']))));
  figure(
    `${checkout.name}: ${listed.length} modules, ${pseudo.length} of them pseudo-versions with their time`,
  );
  return pseudo.length;
}

/** Fetch from the configured proxy, then, without network, verify, bundle, unbundle elsewhere, and seal. */
async function goTheWay(
  { folder, checkout, gocache }: Project,
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

function tell(what: string, { fetch, verify, bundle, unbundle }: Reports): void {
  const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  const sum = ({ seconds: s }: Report): string =>
    `${(s.plan + s.restore + s.fetch + s.verify + s.save).toFixed(1)} s`;
  figure(`${what}: ${fetch.modules.planned} versions, ${mega(fetch.bytes.fetched)} fetched in ${sum(fetch)}`);
  figure(
    `${what}: verified in ${sum(verify)}, bundled in ${sum(bundle)} (${mega(bundle.bytes.bundle)}), unbundled in ${sum(unbundle)}`,
  );
}
