const typescript = ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }]
const modules = ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }]
const transform = { '^.+\\.[cm]?tsx?$': typescript, '^.+\\.m?js$': modules }
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
      // OpenLayers, D3 and what they stand on are published as ES modules only.
      transformIgnorePatterns: ['/node_modules/(?!(ol|rbush|quickselect|earcut|geotiff|d3-[a-z-]+|internmap)/)'],
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
