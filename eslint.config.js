import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The one dependency rule (docs/architecture.md): entry → action | cli → recipes → stages → work → pack, proxy → gomod, page.
// A room may import what stands below it in this list, itself, and host.ts, report.ts, errors.ts.
const order = ['entry', 'action|cli', 'recipes', 'stages', 'work', 'pack|proxy', 'gomod|page'];

const rooms = order.flatMap((rank, index) =>
  rank.split('|').map((room) => ({
    files: [...(room === 'recipes' ? ['src/recipes.ts'] : []), `src/${room}/**/*.ts`],
    above: order
      .slice(0, index)
      .concat(rank)
      .flatMap((r) => r.split('|'))
      .filter((r) => r !== room),
    outer: !['entry', 'action', 'cli'].includes(room),
    toolkit: room === 'action',
  })),
);

const dependencyRule = rooms.map(({ files, above, outer, toolkit }) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(above.length === 0
            ? []
            : [
                {
                  regex: `^\\.\\.?/(.*/)?(${above.join('|')})(/|\\.ts$)`,
                  message: 'This room may not import upwards (docs/architecture.md).',
                  allowTypeImports: false,
                },
              ]),
          ...(toolkit ? [] : [{ group: ['@actions/*'], message: 'Only src/action knows the toolkit.' }]),
        ],
      },
    ],
    ...(outer
      ? {
          'no-restricted-properties': [
            'error',
            { object: 'process', property: 'env', message: 'Settings come in as arguments.' },
          ],
          'no-console': 'error',
        }
      : {}),
  },
}));

export default defineConfig(
  { ignores: ['dist/', 'build/', 'coverage/', '.tools/', '.cache/', 'results/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'max-params': ['error', { max: 3 }],
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  ...dependencyRule,
);
