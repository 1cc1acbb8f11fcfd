/** A small module proxy as a folder, and a module that needs what is in it; made by hand, summed by the real go command. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';

export interface FixtureModule {
  /** In lower case: the folder's names are not escaped. */
  readonly path: string;
  readonly version: string;
  /** Content by name below the module's root; `go.mod` among them. */
  readonly files: Readonly<Record<string, string>> & { readonly 'go.mod': string };
}

/** Lays the modules out under `folder` as a proxy serves them and returns its `file:` URL for GOPROXY. */
export async function writeFileProxy(folder: string, modules: readonly FixtureModule[]): Promise<string> {
  for (const { path, version, files } of modules) {
    const at = join(folder, path, '@v');
    await mkdir(at, { recursive: true });
    await writeFile(join(at, 'list'), `${version}\n`);
    await writeFile(
      join(at, `${version}.info`),
      JSON.stringify({ Version: version, Time: '2020-01-01T00:00:00Z' }),
    );
    await writeFile(join(at, `${version}.mod`), files['go.mod']);
    const names = Object.entries(files).map(([name, text]) => [`${path}@${version}/${name}`, text] as const);
    await writeFile(join(at, `${version}.zip`), storedZip(names));
  }
  return pathToFileURL(folder).href;
}

/** The go.sum that the go command itself writes for a module with these files, asking only the given proxy. */
export async function goSum(files: Readonly<Record<string, string>>, proxy: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'airlock-gosum-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    execFileSync('go', ['mod', 'tidy'], { cwd: folder, env: goEnv(folder, proxy), stdio: 'pipe' });
    return await readFile(join(folder, 'go.sum'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function goEnv(folder: string, proxy: string): Record<string, string> {
  const own = {
    PATH: process.env['PATH'] ?? '',
    HOME: join(folder, '.home'),
    GOMODCACHE: join(folder, '.modcache'),
  };
  return { ...own, GOPROXY: proxy, GOSUMDB: 'off', GOTOOLCHAIN: 'local', GOFLAGS: '-modcacherw' };
}

/** A zip of stored (uncompressed) files, in the given order (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
function storedZip(files: readonly (readonly [name: string, text: string])[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const head = Buffer.alloc(26); // from "version needed" to "extra length", the same in both records
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(33, 8); // 1980-01-01, the earliest date there is
    head.writeUInt32LE(crc32(text), 10);
    head.writeUInt32LE(Buffer.byteLength(text), 14);
    head.writeUInt32LE(Buffer.byteLength(text), 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), Buffer.from(text)]);
    locals.push(local);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), head, tail, Buffer.from(name));
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, entries, end]);
}
