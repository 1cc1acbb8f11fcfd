/** The colours of the page, light and dark. A test computes their contrasts (WCAG 2.2, 1.4.3 and 1.4.11). */
export const palette = {
  light: {
    ground: '#f5f6f8',
    card: '#ffffff',
    line: '#d5dae1',
    edge: '#7b8492',
    text: '#1a2029',
    muted: '#545d6b',
    link: '#0a58c2',
    good: '#17703a',
    goodSoft: '#e4f5ea',
    bad: '#b3202c',
    badSoft: '#fdebec',
    warn: '#8a5300',
    warnSoft: '#fdf3df',
    present: '#6b7584',
    restored: '#7a4bd0',
    fetched: '#0b6bcb',
    rejected: '#c62836',
    missing: '#b45309',
    queued: '#b9c0cb',
    waiting: '#7d92b5',
    mapText: '#ffffff',
  },
  dark: {
    ground: '#0e1218',
    card: '#161b23',
    line: '#2c3440',
    edge: '#7d8898',
    text: '#eef1f5',
    muted: '#a3adba',
    link: '#79b4ff',
    good: '#56d081',
    goodSoft: '#10281a',
    bad: '#ff8b8b',
    badSoft: '#331519',
    warn: '#f0b84f',
    warnSoft: '#2e230d',
    present: '#8f9bab',
    restored: '#b592f5',
    fetched: '#5aa7f8',
    rejected: '#f47174',
    missing: '#ea9a3e',
    queued: '#3d4756',
    waiting: '#5d7296',
    mapText: '#0b0e13',
  },
} as const satisfies Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>>;

/** The palette as custom properties of CSS. */
export function properties(theme: keyof typeof palette): string {
  return Object.entries(palette[theme])
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}
