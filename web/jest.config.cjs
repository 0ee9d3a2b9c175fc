const transform = {
  '^.+\\.[cm]?tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
}
const moduleNameMapper = { '^@atlas/shared$': '<rootDir>/../shared/src/index.ts' }
const shared = { testEnvironment: 'node', transform, moduleNameMapper }

module.exports = {
  projects: [
    // Pure parts, without Nuxt: presenters, links, words, the map's symbols.
    {
      ...shared,
      displayName: 'web',
      rootDir: __dirname,
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      transformIgnorePatterns: ['/node_modules/(?!(ol|rbush|quickselect|earcut|geotiff|lru-cache|@apollo)/)'],
    },
    // The built site and CMS in a real Chromium.
    {
      ...shared,
      displayName: 'e2e',
      rootDir: __dirname,
      testMatch: ['<rootDir>/tests/e2e/**/*.e2e.ts'],
      globalSetup: '<rootDir>/tests/e2e/global-setup.ts',
      globalTeardown: '<rootDir>/tests/e2e/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/e2e/patience.ts'],
    },
  ],
}
