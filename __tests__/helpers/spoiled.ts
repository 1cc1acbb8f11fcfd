/** Bundles that are honest but for one thing. */
import {
  bundleOf,
  canonicalZip,
  header,
  manifestText,
  memberBytes,
  partsOf,
  rawFrame,
  seekTable,
  TAR_END,
  tarOf,
  tarsOf,
  zerosFrame,
  type Entry,
  type HeaderFields,
  type Packed,
  type Parts,
  type Row,
} from './bundle.ts';
import { fileOf } from './modules.ts';

/** Builders that each spoil a bundle of the same modules in one way. Most of them spoil its last module. */
export interface Spoiler {
  /** The member names of the last module's files. */
  readonly zipName: string;
  readonly modName: string;
  /** The members of one name replaced. The manifest stays as it is. */
  readonly swapped: (name: string, ...entries: readonly Entry[]) => Buffer;
  /** Another archive of the last module; the manifest says its size. */
  readonly withZip: (zip: Buffer) => Buffer;
  /** Other fields in the header of the last module's go.mod. */
  readonly withHeader: (change: Partial<HeaderFields>) => Buffer;
  /** Further members after those of the modules. */
  readonly withMember: (...entries: readonly Entry[]) => Buffer;
  readonly withManifest: (change: (text: string) => string) => Buffer;
  readonly withParts: (change: (parts: Parts) => Partial<Parts>) => Buffer;
  /** The frame of the modules written down as told. @param size what the seek table says of it */
  readonly withFrame: (make: (tar: Buffer) => Buffer, size?: number) => Buffer;
  /** Another seek table. */
  readonly withTable: (change: (rows: Row[]) => Row[]) => Buffer;
  /** The last module's go.mod behind an extended header. */
  readonly withPax: (records: string) => Buffer;
  /** Zeros in place of the modules. @param announced in the frame's header; `row` in the seek table */
  readonly zeros: (size: number, announced: number | undefined, row: number) => Buffer;
}

/** @param wanted the modules in the bundle, the one to spoil last in their order */
export function spoilerOf(wanted: readonly Packed[]): Spoiler {
  const last = wanted.at(-1);
  if (last === undefined) throw new Error('there is nothing to spoil');
  const zipName = `cache/download/${fileOf(last.module, 'zip')}`;
  const modName = `cache/download/${fileOf(last.module, 'mod')}`;
  const swapped: Spoiler['swapped'] = (name, ...entries) => {
    const { manifest, files, lists } = partsOf(wanted);
    const swap = (list: readonly (Entry & { name: string })[]): Entry[] =>
      list.flatMap((entry) => (entry.name === name ? entries : [entry]));
    return bundleOf([tarOf([manifest]), tarOf(swap(files)), Buffer.concat([tarOf(swap(lists)), TAR_END])]);
  };
  const withFrame: Spoiler['withFrame'] = (make, size) => {
    const tars = tarsOf(partsOf(wanted));
    const frames = tars.map((tar, i) => (i === 1 ? make(tar) : rawFrame(tar)));
    const rows = frames.map((frame, i) => ({
      packed: frame.length,
      size: (i === 1 ? size : undefined) ?? tars[i]?.length ?? 0,
    }));
    return Buffer.concat([...frames, seekTable(rows)]);
  };
  return {
    zipName,
    modName,
    swapped,
    withFrame,
    withZip: (zip) => {
      const size = `"size":${canonicalZip(last.files).length}}\n  ]`;
      const parts = partsOf(wanted, manifestText(wanted).replace(size, `"size":${zip.length}}\n  ]`));
      const files = parts.files.map((entry) =>
        entry.name === zipName ? { name: zipName, content: zip } : entry,
      );
      return bundleOf(tarsOf({ ...parts, files }));
    },
    withHeader: (change) => swapped(modName, { name: modName, content: last.mod, change }),
    withMember: (...entries) => {
      const { manifest, files, lists } = partsOf(wanted);
      const end = Buffer.concat([tarOf(lists), TAR_END]);
      return bundleOf([tarOf([manifest]), tarOf([...files, ...entries]), end]);
    },
    withManifest: (change) => bundleOf(tarsOf(partsOf(wanted, change(manifestText(wanted))))),
    withParts: (change) => {
      const parts = partsOf(wanted);
      return bundleOf(tarsOf({ ...parts, ...change(parts) }));
    },
    withTable: (change) => {
      const tars = tarsOf(partsOf(wanted));
      const packed = tars.map((tar) => rawFrame(tar));
      const rows = packed.map((frame, i) => ({ packed: frame.length, size: tars[i]?.length ?? 0 }));
      return Buffer.concat([...packed, seekTable(change(rows))]);
    },
    withPax: (records) => {
      const bytes = Buffer.from(records);
      const head = header('go-airlock.pax', bytes.length, { type: 'x' });
      const member = memberBytes({ name: modName, content: last.mod });
      return swapped(modName, {
        raw: Buffer.concat([head, bytes, Buffer.alloc(512 - bytes.length), member]),
      });
    },
    zeros: (size, announced, row) => withFrame(() => zerosFrame(size, announced), row),
  };
}

/** The bytes with one of them changed. @param at from the end when negative */
export function patched(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at < 0 ? copy.length + at : at] = value;
  return copy;
}

/** A skippable frame of zstd around `content` (RFC 8878 section 3.1.2). */
export function skippable(content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(0x184d2a50, 0);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}
