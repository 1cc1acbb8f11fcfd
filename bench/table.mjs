// The table of a run, and the page that keeps it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { runPlain } from './measure.mjs';

const MEMORY = 600; // MB, the bound of every job
const load = loadavg()[0]?.toFixed(1); // before the run adds its own: others on the machine blur every number

const FALLS_SHORT = '## What falls short';

/** The machine and the programs, on which every number depends. */
export function machine(nodes) {
  const go = runPlain({ file: 'go', args: ['env', 'GOVERSION'] }).trim();
  const cpu = cpus()[0]?.model ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${availableParallelism()} cores (${cpu}), ${memory}; Node ${nodes.join(' and ')}; Go ${go}; ${process.platform} ${process.arch}; load ${load} before the run.`;
}

/** One line for a job: what both sides came to (seconds or bytes), their ratio, and what it should be. */
export function row({ job, project, node, ours, peer, target, bytes, megabytes }) {
  const show = bytes ? (value) => `${(value / 1e6).toFixed(1)} MB` : (value) => `${value.toFixed(2)} s`;
  const ratio = ours / peer;
  const met = target === undefined ? '' : ratio <= target ? 'yes' : 'no';
  const cells = [job, project, node, show(ours), show(peer), ratio.toFixed(2)];
  return [...cells, target === undefined ? '–' : `≤ ${target}`, met, memoryCell(megabytes)];
}

function memoryCell(megabytes) {
  if (megabytes === undefined) return '–';
  return `${Math.round(megabytes)}${megabytes > MEMORY ? ' (over)' : ''}`;
}

/** A Markdown table, columns aligned for people who read it as text. */
export function table(rows) {
  const head = ['job', 'project', 'Node', 'ours', 'peer', 'ours / peer', 'target', 'met', 'our peak MB'];
  const widths = head.map((name, i) => Math.max(...[head, ...rows].map((cells) => cells[i].length), 3));
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |\n`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('');
}

/** Writes the page. What was written by hand under its last heading stays. */
export function writePage(file, { about, rows, rounds }) {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const at = before.indexOf(FALLS_SHORT);
  const kept = at < 0 ? `${FALLS_SHORT}\n\nNothing was written here yet.\n` : before.slice(at);
  writeFileSync(file, `${explanation(rounds)}\n${about}\n\n${table(rows)}\n${kept}`);
}

function explanation(rounds) {
  return `# Measurements

Written by \`npm run bench -- --write\`. Each job runs beside its peer in one run, alternating; rounds: ${rounds}; the numbers are medians.
Absolute times mean nothing on another machine; the ratios do. At 3.5 times as fast, ours / peer is 0.286.

- **fetch**: into an empty module cache, trees and archives, from a proxy on loopback that answers each request after the
  given wait. Peer: \`go mod download\`, which hashes and extracts too. The proxy runs on the same cores.
- **fetch to go list**: the same, and after it \`go list -deps ./...\` with the proxy off and an empty build cache; the time of both
  counts. At 5 times as fast, ours / peer is 0.2; at 1.7 times, 0.588.
- **fetch again**: the same into the full module cache. Ours hashes all of it again; the peer only looks whether the files exist.
- **verify**: every archive and tree of the module cache against \`go.sum\`. Peer: \`go mod verify\`.
- **bundle**: one file for all modules, in bytes and in time. Peer: \`tar --zstd\` of the whole module cache.
- **bump of one module, packing**: the action's main step after one module was upgraded, with the entry of the run before in its store;
  the time it takes to pack the new entry. Peer: the same with an empty store. Both entries must be the same, byte for byte.
- **unbundle**: that file into an empty module cache, every byte proven; with \`--no-archives\` trees only. Peer: \`tar -x\` of the
  peer's file, which proves nothing.

Nothing is dropped from the page cache, so files are read from memory by both sides. What is written goes to an empty folder,
in memory where there is room (\`--scratch DIR\` names another place): a file system that is busy with the removed files of
the round before can be ten times slower, and that says nothing of the tools. Folders are removed outside the measured
time. The last column is the peak memory of the whole process, threads included; the bound is ${MEMORY} MB.
`;
}
