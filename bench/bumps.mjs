// Replays real bumps of one project's go.sum and counts what each kind of cache has to download.
//
//   node bench/bumps.mjs [--cli FILE] [--rounds N] [--scratch DIR] [--write]
//
// --cli      dist/cli.js when not given; the action's main.js stands beside it
// --rounds   of restoring the last entry; 3 when not given
// --scratch  a folder for what is written while measuring; `.cache/bench` when not given
// --write    keeps the result as the last section of bench/RESULTS.md
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { action, actionReport } from './jobs.mjs';
import { endAll, measure, removeFolder, runPlain, startProxy } from './measure.mjs';
import { goEnv } from './project.mjs';
import { PROJECT, setUpReplay } from './replay.mjs';
import { machine } from './table.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const base = join(root, '.cache', 'bench');
const HEADING = '## A replay of real bumps';

const { values } = parseArgs({
  options: {
    cli: { type: 'string', default: join(root, 'dist/cli.js') },
    rounds: { type: 'string', default: '3' },
    scratch: { type: 'string', default: base },
    write: { type: 'boolean', default: false },
  },
});
const node = process.execPath;
const cli = resolve(values.cli);
if (!existsSync(cli)) throw new Error(`${cli} is not there; npm run build makes it`);
mkdirSync(values.scratch, { recursive: true });
const scratch = mkdtempSync(join(resolve(values.scratch), 'go-airlock-bumps-'));

/** The action's main step on each go.sum in turn, each time on a fresh runner with the same store. */
function replay({ steps, proxy }) {
  const store = join(scratch, 'store');
  return steps.map((step) => {
    const dir = mkdtempSync(join(scratch, 'run-'));
    try {
      runPlain(action({ node, cli, proxy }, { checkout: step.checkout, dir, store }));
      const { bytes, seconds, modules } = actionReport(dir);
      const entry = newest(store);
      console.error(`${step.version}  ${modules.fetched} of ${modules.planned} fetched`);
      return { ...step, ...bytes, seconds, entry, entryBytes: statSync(entry).size, modules };
    } finally {
      removeFolder(dir);
    }
  });
}

const seen = new Set();

/** The entry that the last run has added. */
function newest(store) {
  const args = [store, '-name', '*.tar.zst', '-type', 'f'];
  const found = runPlain({ file: 'find', args }).trim().split('\n');
  const added = found.filter((file) => !seen.has(file));
  if (added.length !== 1) throw new Error(`a run has added ${added.length} entries and not 1`);
  seen.add(added[0]);
  return added[0];
}

/** Seconds to restore the last entry, every byte proven, beside `tar -x` of the whole module cache. */
async function restoring({ checkout, entry, tar }) {
  const times = { ours: [], peer: [] };
  for (let round = 0; round < Number(values.rounds); round++)
    for (const side of ['ours', 'peer']) {
      const dir = mkdtempSync(join(scratch, 'restore-'));
      const unbundle = [cli, 'unbundle', entry, '-C', checkout, '--quiet'];
      const command =
        side === 'ours'
          ? { file: node, args: unbundle, env: goEnv(dir, 'off') }
          : { file: 'tar', args: ['--zstd', '-xf', tar, '-C', dir] };
      times[side].push((await measure(command, join(scratch, 'memory'))).seconds);
      removeFolder(dir);
    }
  const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
  return { ours: median(times.ours), peer: median(times.peer) };
}

const sum = (list, of) => list.reduce((total, one) => total + of(one), 0);
const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Bytes that `runs` runs of each go.sum download: the first after the bump, the others of a go.sum that has been seen. */
function totals(bumps, runs) {
  const again = runs - 1;
  return {
    ours: sum(bumps, (one) => one.restored + one.fetched + again * one.entryBytes),
    exact: sum(bumps, (one) => one.download + again * one.tarBytes),
    none: sum(bumps, (one) => runs * one.download),
  };
}

function page(ran, { restored }) {
  const bumps = ran.slice(1); // the first run of all has no entry to start from
  const last = ran.at(-1);
  const line = (runs) => {
    const { ours, exact, none } = totals(bumps, runs);
    const cells = [mb(ours), mb(exact), mb(none), (ours / exact).toFixed(2), (ours / none).toFixed(2)];
    return `| ${runs} | ${cells.join(' | ')} |`;
  };
  const fetched = sum(bumps, (one) => one.fetched);
  const all = sum(bumps, (one) => one.download);
  return `${HEADING}

Written by \`npm run bench:bumps -- --write\`. The go.mod and go.sum of ${ran.length} versions of ${PROJECT}, in order, from
${ran[0].version} to ${last.version}: ${bumps.length} bumps, the versions that changed nothing in go.sum left out; ${last.modules.planned} module versions planned at the end.
Each run is the action's main step on a fresh runner, with the store of the runs before. Bytes downloaded by three kinds of cache:

- **ours**: the nearest entry, and from the proxy what it lacks.
- **exact key**: a \`tar --zstd\` of the whole module cache under the digest of go.sum; after a bump everything from the proxy.
- **no cache**: everything from the proxy, as \`go mod download\` fetches it.

| runs of each go.sum | ours | exact key | no cache | ours / exact key | ours / no cache |
| --- | --- | --- | --- | --- | --- |
${[1, 2, 5].map(line).join('\n')}

- From the proxy alone, after a bump: ${mb(fetched)} in all, of the ${mb(all)} that a run without a cache fetches (${((100 * fetched) / all).toFixed(1)} %).
- Packing after a bump took ${(sum(bumps, (one) => one.seconds.save) / bumps.length).toFixed(2)} s on average, and ${ran[0].seconds.save.toFixed(2)} s with no entry to start from.
- The last entry: ${mb(last.entryBytes)}; \`tar --zstd\` of the whole module cache: ${mb(last.tarBytes)} (${(last.entryBytes / last.tarBytes).toFixed(2)}).
- Restoring it, proven: ${restored.ours.toFixed(2)} s; \`tar -x\`, which proves nothing: ${restored.peer.toFixed(2)} s (${(restored.ours / restored.peer).toFixed(2)}).

${machine([process.version])}
`;
}

/** Puts the section at the end of the page, in place of the one before. */
function write(text) {
  const file = join(root, 'bench', 'RESULTS.md');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const at = before.indexOf(HEADING);
  writeFileSync(file, `${(at < 0 ? before : before.slice(0, at)).trimEnd()}\n\n${text}`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    endAll();
    removeFolder(scratch);
    process.exit(130);
  });

try {
  const { steps, modcache, tar } = setUpReplay(base);
  const { address, stop } = await startProxy(modcache, 0);
  const ran = replay({ steps, proxy: address });
  stop();
  const last = ran.at(-1);
  const text = page(ran, { restored: await restoring({ ...last, tar }) });
  console.log(text);
  if (values.write) write(text);
} finally {
  endAll();
  removeFolder(scratch);
}
