/** Rules that hold for both projects: TypeScript through SWC, and shared's sources instead of its build. */
const common = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.m?tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  moduleNameMapper: { '^@atlas/shared$': '<rootDir>/../shared/src/index.ts' },
  moduleFileExtensions: ['ts', 'mts', 'js', 'cjs', 'mjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/build'],
}

module.exports = {
  projects: [
    {
      ...common,
      displayName: 'cms-data',
      roots: ['<rootDir>/tests/data', '<rootDir>/tests/unit'],
      testMatch: ['**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'cms-integration',
      roots: ['<rootDir>/tests/integration'],
      testMatch: ['**/*.test.ts'],
      // Strapi itself is loaded from dist/, as in production.
      globalSetup: '<rootDir>/tests/harness/compile.cjs',
    },
  ],
}
