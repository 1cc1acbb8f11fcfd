// Which of the suites runs is said by scripts/test.mjs; called bare, jest runs all that is compiled.
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/build/__tests__/**/*.test.js'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tools', '<rootDir>/.cache', '<rootDir>/examples'],
  transform: {},
  // A test waits for go commands and worker threads on machines many times slower than one's own; a hang ends all the same.
  testTimeout: 120_000,
};
