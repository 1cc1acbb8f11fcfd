// The jobs: what ours does, what its peer does, and what is compared.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeFolder, runPlain, startProxy } from './measure.mjs';
import { goEnv, setUpBump } from './project.mjs';

/**
 * What a job needs to know of its surroundings.
 * @typedef {{ project: { checkout: string, modcache: string, dir: string }, node: string, cli: string, scratch: string }} Place
 *
 * A job of one project, ready to run. `ours` and `peer` give the command of one round; each gets a folder of its own, empty,
 * to leave its work in. `check` throws when the folder does not hold what it should; `value` is what is compared (seconds
 * when absent); `close` ends what the job started. A command may be a list, run one after the other; the memory is the first's.
 * @typedef {{ name: string, target?: number, ours: Function, peer: Function, check?: Function, value?: Function, close?: Function }} Job
 */

const go = (args, { project, modcache, proxy = 'off' }) => ({
  file: 'go',
  args,
  cwd: project.checkout,
  env: goEnv(modcache, proxy),
});

const airlock = (args, { project, node, cli, modcache, proxy = 'off' }) => ({
  file: node,
  args: [cli, ...args, '-C', project.checkout, '--quiet'],
  env: goEnv(modcache, proxy),
});

/** Cold fetch, trees and archives, through a proxy that answers after `latency` milliseconds. */
export const fetch = (latency, target) => async (place) => {
  const { address, stop } = await startProxy(place.project.modcache, latency);
  return {
    name: `fetch, ${latency} ms`,
    target,
    ours: (dir) => airlock(['fetch'], { ...place, modcache: dir, proxy: address }),
    peer: (dir) => go(['mod', 'download'], { ...place, modcache: dir, proxy: address }),
    check: (dir) => countArchives(dir, place.project.modcache),
    close: stop,
  };
};

/**
 * The same until the go command can use it: `go list -deps ./...` with the proxy off and an empty build cache follows, and
 * counts. Both sides have to end in a module cache that `go mod verify` passes, which is not part of the time.
 */
export const fetchToList = (latency, target) => async (place) => {
  const { address, stop } = await startProxy(place.project.modcache, latency);
  const at = (dir) => ({ ...place, modcache: join(dir, 'modules') });
  const list = (dir) => {
    const command = go(['list', '-deps', './...'], at(dir));
    return { ...command, env: { ...command.env, GOCACHE: join(dir, 'build') } };
  };
  return {
    name: `fetch to go list, ${latency} ms`,
    target,
    ours: (dir) => [airlock(['fetch'], { ...at(dir), proxy: address }), list(dir)],
    peer: (dir) => [go(['mod', 'download'], { ...at(dir), proxy: address }), list(dir)],
    check: (dir) => {
      countArchives(join(dir, 'modules'), place.project.modcache);
      runPlain(go(['mod', 'verify'], at(dir)));
    },
    close: stop,
  };
};

/** A second fetch: all is there. Ours hashes every byte of it again; the go command only looks whether files exist. */
export const fetchAgain = async (place) => {
  const { address, stop } = await startProxy(place.project.modcache, 0);
  const warm = join(place.scratch, 'warm');
  runPlain(airlock(['fetch'], { ...place, modcache: warm, proxy: address }));
  return {
    name: 'fetch again, all there',
    ours: () => airlock(['fetch'], { ...place, modcache: warm, proxy: address }),
    peer: () => go(['mod', 'download'], { ...place, modcache: place.project.modcache, proxy: address }),
    close: () => {
      stop();
      removeFolder(warm);
    },
  };
};

/** Every archive and tree of the reference module cache against go.sum. */
export const verify = (place) => {
  const at = { ...place, modcache: place.project.modcache };
  return {
    name: 'verify',
    ours: () => airlock(['verify'], at),
    peer: () => go(['mod', 'verify'], at),
  };
};

/** A bundle beside a compressed tar of the whole module cache; `of` says what is compared. */
export const bundle = (of, target) => (place) => ({
  name: `bundle, ${of}`,
  target,
  ours: (dir) => pack(place, join(dir, PACKED)),
  peer: (dir) => packPlain(place, join(dir, PACKED)),
  ...(of === 'bytes' ? { value: ({ dir }) => statSync(join(dir, PACKED)).size } : {}),
});

/** Verified unpacking of a bundle beside plain unpacking of the whole module cache. */
export const unbundle = (options, target) => (place) => {
  const ours = join(place.scratch, `from.${PACKED}`);
  const peers = join(place.project.dir, `peer.${PACKED}`);
  runPlain(pack(place, ours));
  if (!existsSync(peers)) runPlain(packPlain(place, peers));
  const args = ['unbundle', ours, ...options];
  return {
    name: ['unbundle', ...options].join(' '),
    target,
    ours: (dir) => airlock(args, { ...place, modcache: dir }),
    peer: (dir) => ({ file: 'tar', args: ['--zstd', '-xf', peers, '-C', dir] }),
    close: () => removeFolder(ours),
  };
};

/**
 * The action's main step on a fresh runner, with a folder as store: what it leaves in `dir` is the module cache, the store and
 * the report.
 */
export function action({ node, cli, proxy }, { checkout, dir, store }) {
  const temp = join(dir, 'temp');
  mkdirSync(temp, { recursive: true });
  const files = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => {
    writeFileSync(join(dir, name), '');
    return [name, join(dir, name)];
  });
  const modcache = join(dir, 'modules');
  const inputs = {
    'CACHE-PATH': store,
    'MODULE-CACHE': modcache,
    MODE: 'off',
    AUDIT: 'off',
    SUMMARY: 'false',
  };
  const env = {
    ...goEnv(modcache, proxy),
    ...{ GITHUB_WORKSPACE: checkout, RUNNER_TEMP: temp, ...Object.fromEntries(files) },
    // an event that may save: without one nothing is
    ...{ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_REF_TYPE: 'branch' },
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
  };
  return { file: node, args: [join(dirname(cli), 'main.js')], cwd: checkout, env };
}

/** The report that the action's main step left in `dir`. */
export function actionReport(dir) {
  const temp = join(dir, 'temp');
  const name = readdirSync(temp, { recursive: true }).find((file) => file.endsWith('report.json'));
  return JSON.parse(readFileSync(join(temp, name ?? 'report.json'), 'utf8'));
}

/** Packing after one module was upgraded: from the entry of the run before, beside a pack of everything. Only packing counts. */
export const bump = (upgrades, target) => async (place) => {
  const { project, scratch } = place;
  const upgrade = upgrades[project.module];
  if (upgrade === undefined) return undefined;
  const bumped = setUpBump(project, upgrade);
  const { address, stop } = await startProxy([bumped.modcache, project.modcache], 0);
  const first = join(scratch, 'first');
  const at = { ...place, proxy: address };
  runPlain(action(at, { checkout: project.checkout, dir: first, store: join(first, 'store') }));
  const after = (dir) => action(at, { checkout: bumped.checkout, dir, store: join(dir, 'store') });
  const made = new Set();
  return {
    name: 'bump of one module, packing',
    target,
    ours: (dir) => {
      cpSync(join(first, 'store'), join(dir, 'store'), { recursive: true, preserveTimestamps: true });
      return after(dir);
    },
    peer: after,
    check: (dir) => {
      made.add(digestOfNewest(join(dir, 'store')));
      if (made.size > 1) throw new Error('packing from an entry gave other bytes than packing afresh');
    },
    value: ({ dir }) => actionReport(dir).seconds.save,
    close: () => {
      stop();
      removeFolder(first);
    },
  };
};

function digestOfNewest(store) {
  const files = readdirSync(store)
    .map((name) => join(store, name))
    .filter((file) => statSync(file).isFile());
  const [newest] = files.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  return createHash('sha256').update(readFileSync(newest)).digest('hex');
}

const PACKED = 'tar.zst';

function pack(place, file) {
  return airlock(['bundle', '-o', file], { ...place, modcache: place.project.modcache });
}

function packPlain({ project }, file) {
  return { file: 'tar', args: ['--zstd', '-cf', file, '-C', project.modcache, '.'] };
}

/** A tool that brings other archives than the other is not compared. */
function countArchives(dir, reference) {
  const [got, want] = [dir, reference].map((root) => archives(join(root, 'cache', 'download')));
  if (got !== want) throw new Error(`${got} archives were fetched and not ${want}`);
}

function archives(dir) {
  return readdirSync(dir, { recursive: true }).filter((name) => /\/@v\/[^/]+\.zip$/.test(name)).length;
}
