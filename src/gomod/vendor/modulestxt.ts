/**
 * vendor/modules.txt: which packages of which modules a vendor folder holds.
 *
 * @see cmd/go/internal/modcmd RunVendor; go-modules-spec.md 8.1
 */
import { Failure } from '../../errors.ts';
import { shown } from '../lex.ts';
import { importPathProblem } from '../module.ts';

/** A module of modules.txt with the packages it gives. */
export interface VendoredModule {
  /** As it is imported, before replacement. */
  readonly path: string;
  readonly packages: readonly VendoredPackage[];
}

export interface VendoredPackage {
  /** Import path; that of the module or below it. Fit for a path below the vendor folder. */
  readonly path: string;
  /** Line in modules.txt, from 1. */
  readonly line: number;
}

export interface ModulesTxt {
  /** Written by `go work vendor`. */
  readonly workspace: boolean;
  /** Those that give a package, in the order of the file. */
  readonly modules: readonly VendoredModule[];
  /** Without line ends. */
  readonly lines: readonly string[];
  /** Lines end in CRLF, as git may have it. */
  readonly crlf: boolean;
}

interface Draft {
  readonly path: string;
  readonly packages: VendoredPackage[];
}

const MAX_BYTES = 16 << 20;
const HEAD = /^# ([^ ]+)(?: ([^ ]+))?(?: => ([^ ]+)(?: ([^ ]+))?)?$/;
const NOTE = /^## (?:explicit|explicit; go [^ ;]+|go [^ ;]+)$/;

/**
 * Reads modules.txt as `go mod vendor` writes it; a line of any other form is refused.
 *
 * @param file how it is shown to people
 * @throws Failure `E_VENDOR_MODULES` with `file:line`
 */
export function parseModulesTxt(bytes: Buffer, file: string): ModulesTxt {
  if (bytes.length > MAX_BYTES)
    throw new Failure('E_VENDOR_MODULES', { path: file, message: 'it is larger than 16 MiB' });
  const text = bytes.toString('utf8');
  const crlf = text.includes('\r\n');
  const lines = (crlf ? text.replaceAll('\r\n', '\n') : text).split('\n');
  const unended = lines.pop();
  if (unended !== '') throw wrong(`${file}:${lines.length + 1}`, unended ?? '', 'the last line has no end');
  const workspace = lines[0] === '## workspace';
  const reader = new Reader(file);
  lines.forEach((line, index) => {
    if (index > 0 || !workspace) reader.line(line, index + 1);
  });
  const modules = reader.modules.filter(({ packages }) => packages.length > 0);
  return { workspace, modules, lines, crlf };
}

class Reader {
  readonly modules: Draft[] = [];
  readonly #file: string;
  readonly #seen = new Set<string>();
  /** True right after the line of a module, where a note may stand. */
  #fresh = false;

  constructor(file: string) {
    this.#file = file;
  }

  line(text: string, line: number): void {
    const place = `${this.#file}:${line}`;
    const last = this.modules.at(-1);
    if (text.startsWith('## ')) this.#note(text, place);
    else if (text.startsWith('#')) this.#head(text, place);
    else if (last === undefined) throw wrong(place, text, 'a package before the first module');
    else this.#package(last, { text, line, place });
    this.#fresh = text.startsWith('# ');
  }

  #head(text: string, place: string): void {
    const [, path, version, by] = HEAD.exec(text) ?? [];
    if (path === undefined || (version === undefined && by === undefined))
      throw wrong(place, text, 'a module is written: # path version');
    const problem = importPathProblem(path);
    if (problem !== undefined) throw wrong(place, text, `no module path: ${problem}`);
    this.modules.push({ path, packages: [] });
  }

  #note(text: string, place: string): void {
    if (!this.#fresh || !NOTE.test(text))
      throw wrong(place, text, 'behind a module stands: ## explicit; go version');
  }

  #package(module: Draft, { text, line, place }: { text: string; line: number; place: string }): void {
    const problem = importPathProblem(text);
    if (problem !== undefined) throw wrong(place, text, `no package path: ${problem}`);
    if (text !== module.path && !text.startsWith(`${module.path}/`))
      throw wrong(place, text, `no package of the module above it, ${shown([module.path])}`);
    if (this.#seen.has(text)) throw wrong(place, text, 'a package that stands here twice');
    const before = module.packages.at(-1)?.path;
    if (before !== undefined && Buffer.compare(Buffer.from(before), Buffer.from(text)) > 0)
      throw wrong(place, text, 'the packages of a module are sorted');
    this.#seen.add(text);
    module.packages.push({ path: text, line });
  }
}

function wrong(path: string, text: string, message: string): Failure {
  return new Failure('E_VENDOR_MODULES', { path, got: shown([text]), message });
}
