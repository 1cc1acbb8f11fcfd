import { copyFile, lstat, mkdir, readdir, readlink, symlink, utimes } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a folder with its files and links, their rights and times. Links stay what they are; pipes, sockets and devices are left out.
 *
 * @param skipped tells of an absolute path whether it is left out
 * @throws the signal's reason; system errors
 */
export async function copyTree(
  from: string,
  to: string,
  { skipped, signal }: { readonly skipped: (path: string) => boolean; readonly signal: AbortSignal },
): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    signal.throwIfAborted();
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (skipped(source)) continue;
    if (entry.isDirectory()) await copyTree(source, target, { skipped, signal });
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (entry.isFile()) {
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      const { atime, mtime } = await lstat(source);
      await utimes(target, atime, mtime);
    }
  }
}
