/** Bundles src/index.ts for those who import @atlas/shared: an ES module for the site, CommonJS for the CMS. */
import { build, type BuildOptions } from 'esbuild'

const shared = {
  entryPoints: ['src/index.ts'],
  bundle: true,
  platform: 'neutral',
  target: 'es2022',
  charset: 'utf8',
  external: ['minisearch', '@graphql-typed-document-node/core'],
} satisfies BuildOptions

await Promise.all([
  build({ ...shared, format: 'esm', outfile: 'dist/index.mjs' }),
  build({ ...shared, format: 'cjs', outfile: 'dist/index.cjs' }),
])
