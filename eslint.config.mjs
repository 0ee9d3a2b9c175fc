import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

/** Folders and files named for everything are named for nothing. */
const drawers = [
  ...['utils', 'util', 'helpers', 'helper', 'misc', 'common'].flatMap((name) => [`**/${name}`, `**/${name}.*`]),
  // Packages keep their names.
  '!@strapi/utils',
  '!@graphql-tools/utils',
]

const forbid = (...groups) => ({
  'no-restricted-imports': ['error', { patterns: groups.map(([group, message]) => ({ group, message })) }],
})

const noDrawers = [drawers, 'Give the topic its name.']
const noGenerated = [['**/generated/**'], 'Import generated code through its barrel (@atlas/shared).']
const noShared = [
  ['@atlas/shared/*', '**/shared/src/**', '**/shared/dist/**'],
  'Import from the barrel: @atlas/shared.',
]
const noApollo = [['@apollo/client', '@apollo/client/**'], 'Only web/server/cms talks to the CMS.']
const noOl = [['ol', 'ol/**'], 'OpenLayers stays in web/app/map and cms/src/admin/place.']
const noDsfr = [['@gouvfr/dsfr', '@gouvfr/dsfr/**', '@gouvminint/**'], 'DSFR stays in components/dsfr and plugins.']
const noCms = [['@strapi/**', '@atlas/cms', '@atlas/cms/**', '**/cms/src/**'], 'The site never imports the CMS.']
const noWeb = [
  ['vue', 'nuxt', 'nuxt/**', '#app', '#imports', '@atlas/web', '@atlas/web/**', '**/web/app/**'],
  'Never the site.',
]
const noNode = [['node:*', 'fs', 'path', 'crypto'], 'shared runs in the browser too.']
const noServer = [['**/server/**', '~~/server/**'], 'Types of the server come through useFetch.']
const noApp = [['~/**', '@/**', '**/app/**'], 'The server does not import pages or components.']
const noEffects = [['h3', 'nitropack', 'nitropack/**', '**/cms/**'], 'Presenters are pure: they ask nothing.']
const site = [noDrawers, noGenerated, noShared, noCms]

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/.nuxt/**',
      '**/.output/**',
      '**/.tmp/**',
      '**/generated/**',
      'cms/types/**',
      'coverage/**',
    ],
  },
  ...tseslint.configs.recommended,
  ...vue.configs['flat/essential'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.vue'] } },
    rules: { 'vue/multi-word-component-names': 'off' },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'off',
      eqeqeq: ['error', 'smart'],
      ...forbid(noDrawers),
    },
  },
  { files: ['**/*.cjs', 'cms/database/**'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['shared/src/**'],
    rules: forbid(noDrawers, noGenerated, noCms, noWeb, noOl, noApollo, noDsfr, noNode),
  },
  // The one barrel over the generated documents.
  { files: ['shared/src/graphql/index.ts'], rules: forbid(noDrawers, noCms, noWeb, noNode) },
  { files: ['cms/**'], rules: forbid(noDrawers, noGenerated, noShared, noWeb, noOl, noDsfr, noApollo) },
  { files: ['cms/src/admin/place/**'], rules: forbid(noDrawers, noGenerated, noShared, noWeb, noDsfr, noApollo) },
  { files: ['web/app/**'], rules: forbid(...site, noApollo, noOl, noDsfr, noServer) },
  { files: ['web/app/map/**'], rules: forbid(...site, noApollo, noDsfr, noServer) },
  { files: ['web/app/components/dsfr/**', 'web/app/plugins/**'], rules: forbid(...site, noApollo, noOl, noServer) },
  { files: ['web/server/**'], rules: forbid(...site, noApollo, noOl, noDsfr, noApp) },
  {
    files: ['web/server/presenters/**'],
    rules: forbid(...site, noApollo, noOl, noDsfr, noApp, noEffects),
  },
  { files: ['web/server/cms/**'], rules: forbid(...site, noOl, noDsfr, noApp) },
)
