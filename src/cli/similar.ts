/** How many letters have to be changed, added, left out or swapped with their neighbour to make one word of another. */
export function distance(from: string, to: string): number {
  let [before, last] = [[] as readonly number[], Array.from({ length: to.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const ways = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      row.push(Math.min(...ways, ...(swapped ? [(before[j - 2] ?? 0) + 1] : [])));
    }
    [before, last] = [last, row];
  }
  return last[to.length] ?? 0;
}

/** Longer words are not compared: the work grows with the square of their length. */
const LONGEST = 60;

/** The name that a mistyped word most likely means; undefined where none is near: at most a third of its letters may be wrong, and one of any. */
export function similar(word: string, names: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const [best] = names
    .map((name) => ({ name, far: distance(word.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  if (best === undefined) return undefined;
  return best.far <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}
