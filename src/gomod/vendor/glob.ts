/** One step of a pattern: any run of characters, or one character of a kind. */
type Step = 'any' | ((char: string) => boolean);

/**
 * Tells which names one element of a pattern matches: `*`, `?`, `[a-z]`, `[^a-z]`, and `\` before a character that stands for
 * itself. Undefined when the element is malformed. Takes time proportional to pattern and name, whatever they hold.
 *
 * @see path Match
 */
export function globMatcher(element: string): ((name: string) => boolean) | undefined {
  const steps = stepsOf(Array.from(element));
  return steps === undefined ? undefined : (name) => matches(steps, Array.from(name));
}

function matches(steps: readonly Step[], name: readonly string[]): boolean {
  let [step, at] = [0, 0];
  let retry: { readonly step: number; at: number } | undefined; // only the last * can take more than it took
  while (at < name.length || step < steps.length) {
    const now = steps[step];
    const char = name[at];
    if (now === 'any') {
      retry = { step, at };
      step += 1;
    } else if (now !== undefined && char !== undefined && now(char)) {
      step += 1;
      at += 1;
    } else if (retry !== undefined && retry.at < name.length) {
      retry.at += 1;
      [step, at] = [retry.step + 1, retry.at];
    } else return false;
  }
  return true;
}

function stepsOf(pattern: readonly string[]): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length;) {
    const char = pattern[at] ?? '';
    if (char === '*') steps.push('any');
    else if (char === '?') steps.push(() => true);
    else if (char === '[') {
      const found = readClass(pattern, at + 1);
      if (found === undefined) return undefined;
      steps.push(found.step);
      at = found.end;
      continue;
    } else {
      const wanted = char === '\\' ? pattern[++at] : char;
      if (wanted === undefined) return undefined;
      steps.push((other) => other === wanted);
    }
    at += 1;
  }
  return steps;
}

/** A class from behind its `[`. Undefined when it has no end, is empty, or holds a bare `-`. */
function readClass(pattern: readonly string[], start: number): { step: Step; end: number } | undefined {
  const negated = pattern[start] === '^';
  const ranges: (readonly [low: number, high: number])[] = [];
  let at = negated ? start + 1 : start;
  while (pattern[at] !== ']' || ranges.length === 0) {
    const low = readChar(pattern, at);
    const high = low !== undefined && pattern[low.end] === '-' ? readChar(pattern, low.end + 1) : low;
    if (low === undefined || high === undefined) return undefined;
    ranges.push([low.code, high.code]);
    at = high.end;
  }
  const step = (char: string): boolean => {
    const code = char.codePointAt(0) ?? 0;
    return ranges.some(([low, high]) => low <= code && code <= high) !== negated;
  };
  return { step, end: at + 1 };
}

function readChar(pattern: readonly string[], at: number): { code: number; end: number } | undefined {
  const char = pattern[at];
  if (char === undefined || char === '-' || char === ']') return undefined;
  const [meant, end] = char === '\\' ? [pattern[at + 1], at + 2] : [char, at + 1];
  const code = meant?.codePointAt(0);
  return code === undefined ? undefined : { code, end };
}
