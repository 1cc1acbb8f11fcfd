/** Where the rectangles of a size map go. */
import { place } from './numbers.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Divides a box among sizes, area for size, each part as near to a square as the order allows.
 *
 * @param sizes above 0, largest first
 * @returns a box for each size, in their order
 * @see Bruls, Huizing, van Wijk: Squarified Treemaps (2000)
 */
export function squarify(sizes: readonly number[], box: Box): readonly Box[] {
  const scale = (box.width * box.height) / sizes.reduce((sum, size) => sum + size, 0);
  const areas = sizes.map((size) => size * scale);
  const boxes: Box[] = [];
  let free = box;
  for (let at = 0; at < areas.length;) {
    const row = rowFrom(areas, at, Math.min(free.width, free.height));
    const laid = layRow(row, free);
    boxes.push(...laid.boxes);
    free = laid.free;
    at += row.length;
  }
  return boxes.map(({ x, y, width, height }) => ({
    ...{ x: place(x), y: place(y) },
    ...{ width: place(width), height: place(height) },
  }));
}

/** As many areas as make the worst part of the row better. */
function rowFrom(areas: readonly number[], from: number, side: number): readonly number[] {
  let sum = 0;
  let worst = Infinity;
  let to = from;
  for (; to < areas.length; to++) {
    const next = sum + (areas[to] ?? 0);
    const ratio = worstRatio({ most: areas[from] ?? 0, least: areas[to] ?? 0, sum: next }, side);
    if (ratio > worst) break;
    [sum, worst] = [next, ratio];
  }
  return areas.slice(from, Math.max(to, from + 1));
}

function worstRatio(
  { most, least, sum }: { most: number; least: number; sum: number },
  side: number,
): number {
  return Math.max((side * side * most) / (sum * sum), (sum * sum) / (side * side * least));
}

/** Lays a row along the shorter side of what is free. */
function layRow(row: readonly number[], free: Box): { readonly boxes: readonly Box[]; readonly free: Box } {
  const sum = row.reduce((total, area) => total + area, 0);
  const upright = free.width >= free.height;
  const thick = upright ? sum / free.height : sum / free.width;
  let at = upright ? free.y : free.x;
  const boxes = row.map((area) => {
    const long = thick === 0 ? 0 : area / thick;
    const box = upright
      ? { x: free.x, y: at, width: thick, height: long }
      : { x: at, y: free.y, width: long, height: thick };
    at += long;
    return box;
  });
  const rest = upright
    ? { ...free, x: free.x + thick, width: Math.max(free.width - thick, 0) }
    : { ...free, y: free.y + thick, height: Math.max(free.height - thick, 0) };
  return { boxes, free: rest };
}
