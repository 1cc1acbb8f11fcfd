/**
 * The process in a network namespace of its own where every address is this machine, and a canary listens: run by `space.ts`. It takes
 * one order a line, runs the program, and tells how it ended and what the system has counted meanwhile.
 */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { Counted, Order } from './space.ts';

/** ssh, names, http, https, an HTTP proxy, git. */
const PORTS = [22, 53, 80, 443, 3128, 9418];

let reached = 0;

async function listen(port: number): Promise<void> {
  const server = createServer((socket) => {
    reached++;
    socket.on('error', () => undefined).destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject).listen(port, '0.0.0.0', resolve);
  });
}

/** Answers every question for a name with an address that is nobody's, so that the connection that follows is counted, too. */
async function answerNames(address: string): Promise<void> {
  const socket = createSocket('udp4');
  socket.on('message', (asked, { port, address: to }) => {
    const end = asked.indexOf(0, 12) + 5;
    const isFour = asked.readUInt16BE(end - 4) === 1;
    const head = Buffer.from([...asked.subarray(0, 2), 0x81, 0x80, 0, 1, 0, isFour ? 1 : 0, 0, 0, 0, 0]);
    const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, 7]);
    socket.send(Buffer.concat([head, asked.subarray(12, end), ...(isFour ? [record] : [])]), port, to);
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject).bind(53, address, resolve);
  });
}

/** Whom programs here ask for names. */
function nameServers(): readonly string[] {
  const text = readFileSync('/etc/resolv.conf', 'utf8');
  const named = [...text.matchAll(/^nameserver\s+(\d+\.\d+\.\d+\.\d+)\s*$/gm)].map(
    ([, address = '']) => address,
  );
  return [...new Set([...named, '127.0.0.1'])];
}

/** A counter of this network namespace: every try to connect, and every datagram, wherever it was to go. */
function counter(kind: 'Tcp' | 'Udp', name: string): number {
  const rows = readFileSync('/proc/net/snmp', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${kind}: `))
    .map((line) => line.split(' '));
  return Number(rows[1]?.[rows[0]?.indexOf(name) ?? -1]);
}

function counts(): Counted {
  return { reached, connects: counter('Tcp', 'ActiveOpens'), datagrams: counter('Udp', 'OutDatagrams') };
}

function obey({ file, args, cwd, env }: Order): Promise<string> {
  const before = counts();
  const said = { stdout: '', stderr: '' };
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    child.on('error', (cause) => (said.stderr += String(cause)));
    child.on('close', (status) => {
      const now = counts();
      const counted: Counted = {
        reached: now.reached - before.reached,
        connects: now.connects - before.connects,
        datagrams: now.datagrams - before.datagrams,
      };
      resolve(JSON.stringify({ status, ...said, ...counted }));
    });
  });
}

for (const port of PORTS) await listen(port);
for (const address of nameServers()) await answerNames(address);
process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${await obey(JSON.parse(line) as Order)}\n`);
process.exit(0);
