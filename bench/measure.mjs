// Runs programs and measures them: wall seconds and peak memory.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const GNU_TIME = '/usr/bin/time';
const hasTime = existsSync(GNU_TIME) && spawnSync(GNU_TIME, ['-f', '', 'true']).status === 0;
const MEMORY_EVERY = 20; // milliseconds between two looks at the memory of a running program

/** Process groups and proxies that still run. */
const running = new Set();

/** Ends everything this file started. */
export function endAll() {
  for (const child of running) kill(child);
}

function kill(child) {
  try {
    process.kill(-child.pid, 'SIGKILL'); // the group: a program may have started others
  } catch (thrown) {
    if (thrown.code !== 'ESRCH') throw thrown;
  }
}

function start(file, args, options) {
  const child = spawn(file, args, { ...options, detached: true });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end. Throws with the end of what it said when it fails.
 *
 * @param command `file`, `args`, and optionally `cwd` and `env`
 * @param memoryFile a path to use for what the `time` program has to say
 * @returns wall seconds, and the peak memory of the largest process in MB (undefined where the system does not tell)
 */
export async function measure(command, memoryFile) {
  const { file, args, cwd, env = process.env } = command;
  const line = hasTime ? [GNU_TIME, '-o', memoryFile, '-f', '%M', file, ...args] : [file, ...args];
  const begin = process.hrtime.bigint();
  const child = start(line[0], line.slice(1), { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const polled = hasTime ? undefined : pollMemory(child.pid);
  const said = collect(child);
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const megabytes = hasTime ? readMemory(memoryFile) : polled();
  if (status !== 0)
    throw new Error(`${file} ${args.join(' ')} ended with ${status}:\n${said.text.slice(-2000)}`);
  return { seconds, megabytes };
}

function collect(child) {
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said.text += text));
  return said;
}

function readMemory(file) {
  const kilobytes = Number(readFileSync(file, 'utf8').trim().split('\n').at(-1));
  rmSync(file);
  return Number.isFinite(kilobytes) ? (kilobytes * 1024) / 1e6 : undefined;
}

/** Looks at the high-water mark of a process until asked for it. Threads count as the process they belong to. */
function pollMemory(pid) {
  let megabytes;
  const look = () => {
    if (!existsSync(`/proc/${pid}/status`)) return;
    const mark = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (mark !== undefined) megabytes = (Number(mark) * 1024) / 1e6;
  };
  const timer = setInterval(look, MEMORY_EVERY);
  return () => {
    clearInterval(timer);
    return megabytes;
  };
}

/** Runs a program that is not measured. Throws when it fails. */
export function runPlain({ file, args, cwd, env = process.env }) {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${file} ${args.join(' ')} ended with ${status}:\n${stderr.slice(-2000)}`);
  return stdout;
}

/** Starts a proxy for module caches in a process of its own. `stop` ends it. */
export async function startProxy(modcaches, latency) {
  const script = new URL('./proxy.mjs', import.meta.url).pathname;
  const folders = [modcaches].flat().map((modcache) => `${modcache}/cache/download`);
  const args = [script, String(latency), ...folders];
  const child = start(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const address = await new Promise((resolve, reject) => {
    child.on('error', reject).on('close', () => reject(new Error('the proxy did not start')));
    child.stdout.setEncoding('utf8').once('data', (text) => resolve(text.trim()));
  });
  return { address, stop: () => kill(child) };
}

/** Removes a folder whose own folders may be read-only. */
export function removeFolder(dir) {
  try {
    rmSync(dir, { recursive: true, force: true });
  } catch {
    spawnSync('chmod', ['-R', 'u+w', dir]);
    rmSync(dir, { recursive: true, force: true });
  }
}
