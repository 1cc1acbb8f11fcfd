import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { isError } from '../errors.ts';
import { sha256Hex } from './hash.ts';

/**
 * A name for where process ids mean what they mean here, in 8 hex digits: the host, and the namespace of process ids where the
 * system has such. Two containers that share a folder differ in it, even when they are called alike.
 */
export function machine(): string {
  return sha256Hex(Buffer.from(`${hostname()} ${pidSpace()}`)).slice(0, 8);
}

function pidSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return ''; // no Linux
  }
}

/** True when a process of {@link machine} with this id runs, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return isError(thrown) && 'code' in thrown && thrown.code === 'EPERM';
  }
}
