import { Failure } from '../errors.ts';
import { compareBytes } from './module.ts';

/** What the go command is asked, where only the modules are wanted that give a package to the roots. */
export interface Question {
  /** `os/arch`, sorted, each once; at least one. */
  readonly platforms: readonly string[];
  /** Build tags, comma-separated; `''` for none but those of GOFLAGS. */
  readonly tags: string;
  /** Package patterns, taken in each root. */
  readonly packages: readonly string[];
  /** The user's GOFLAGS: tags and other settings in it decide too. */
  readonly goflags: string;
}

/** A question as a person writes it; what is `undefined` or empty has its default. */
export interface Asked {
  /** `os/arch`, comma-separated. Default: the platform of the go command. */
  readonly platforms: string | undefined;
  readonly tags: string | undefined;
  /** Default: `./...`. */
  readonly packages: readonly string[];
}

/**
 * Understands a question.
 *
 * @param env the platform and the flags of the go command; an empty platform says that there is no go command
 * @throws Failure `E_USAGE` for a platform, tag or pattern that is none, or without a go command to ask
 */
export function readQuestion(
  { platforms, tags, packages }: Asked,
  env: { readonly GOOS: string; readonly GOARCH: string; readonly GOFLAGS: string },
): Question {
  if (env.GOOS === '' || env.GOARCH === '')
    throw new Failure('E_USAGE', {
      message: 'scope needed asks the go command what the packages import, and go cannot be started',
      remedy: 'install Go, or use scope build',
    });
  const named = listOf(platforms ?? `${env.GOOS}/${env.GOARCH}`);
  for (const platform of named)
    if (!/^[a-z0-9]+\/[a-z0-9]+$/.test(platform))
      throw usage('platforms', `os/arch, comma-separated, as in linux/amd64,windows/arm64`, platform);
  for (const tag of listOf(tags ?? ''))
    if (!/^[\p{L}\p{N}_.]+$/u.test(tag)) throw usage('tags', 'build tags, comma-separated', tag);
  for (const pattern of packages)
    if (!/^[^-\s@][^\s@]*$/.test(pattern)) throw usage('packages', 'package patterns such as ./...', pattern);
  return {
    platforms: [...new Set(named)].sort(compareBytes),
    tags: listOf(tags ?? '').join(','),
    packages: packages.length === 0 ? ['./...'] : packages,
    goflags: env.GOFLAGS,
  };
}

function listOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(',').map((word) => word.trim());
}

function usage(name: string, takes: string, got: string): Failure {
  return new Failure('E_USAGE', { message: `${name} takes ${takes}, not ${JSON.stringify(got)}` });
}
