import { fileURLToPath } from 'node:url'

declare module '@nuxt/schema' {
  // The type of route rules forgets the headers that the server sets.
  interface RouteRuleConfigExtensions {
    headers?: Record<string, string>
    security?: { xssValidator: false; requestSizeLimiter?: false }
  }
}

const dsfr = '@gouvfr/dsfr/dist'
const component = (name: string) => `${dsfr}/component/${name}/${name}.main.min.css`
const icons = (name: string) => `${dsfr}/utility/icons/icons-${name}/icons-${name}.main.min.css`

/** The base map that a visitor's browser asks, and the only other host that a page may talk to. */
const baseMapHost = 'https://data.geopf.fr'

/** The page of a link that is a secret: kept nowhere, found by nobody; what is typed there may hold any sign. */
const secretAddress = {
  headers: {
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  },
  security: { xssValidator: false },
} as const
/** Drafts: kept nowhere, found by no search engine, named to no other site. */
const unseen = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
}

const typedByVisitors = { security: { xssValidator: false, requestSizeLimiter: false } } as const

/** The caching table. Pages carry a nonce and the freshest answer: never kept. Files with a hash in their name: for ever. */
const routeRules = {
  // What a visitor writes may hold any sign: Vue escapes it, and the form limits its size itself (server/contribution).
  '/contribuer/**': typedByVisitors,
  '/en/contribute/**': typedByVisitors,
  '/contribuer/retrait/**': secretAddress,
  '/en/contribute/removal/**': secretAddress,
  '/**': { headers: { 'cache-control': 'private, no-cache' } },
  '/api/**': { headers: { 'cache-control': 'public, no-cache' } },
  '/exports/**': { headers: { 'cache-control': 'public, no-cache' } },
  '/verification/**': secretAddress,
  '/en/verification/**': secretAddress,
  '/api/verification/**': secretAddress,
  '/_nuxt/**': { headers: { 'cache-control': 'public, max-age=31536000, immutable' } },
  ...Object.fromEntries(
    ['/apercu', '/apercu/**', '/en/preview/**', '/api/preview/**'].map((path) => [path, { headers: unseen }]),
  ),
  '/favicon.svg': { headers: { 'cache-control': 'public, max-age=86400' } },
}

/** What every page needs goes in one file: it compresses better than four. OpenLayers and what it needs stay on the map. */
const framework = (id: string) =>
  /node_modules\/(vue|@vue|vue-router|nuxt|@nuxtjs\/i18n|vue-i18n|@intlify|unhead|@unhead|ofetch|ufo)\//.test(id)
    ? 'framework'
    : null

/** Public addresses: the file of each page → its path in each language. */
const pages = {
  index: { fr: '/', en: '/' },
  carte: { fr: '/carte', en: '/map' },
  'initiatives/index': { fr: '/initiatives', en: '/initiatives' },
  'initiatives/[slug]': { fr: '/initiatives/[slug]', en: '/initiatives/[slug]' },
  'acteurs/index': { fr: '/acteurs', en: '/actors' },
  'acteurs/[slug]': { fr: '/acteurs/[slug]', en: '/actors/[slug]' },
  'apercu/[preview]': { fr: '/apercu/[preview]', en: '/preview/[preview]' },
  typologie: { fr: '/typologie', en: '/typology' },
  comparaison: { fr: '/comparaison', en: '/comparison' },
  remuneration: { fr: '/remuneration', en: '/pay' },
  leviers: { fr: '/leviers', en: '/levers' },
  'litterature/index': { fr: '/litterature', en: '/literature' },
  'litterature/[slug]': { fr: '/litterature/[slug]', en: '/literature/[slug]' },
  methode: { fr: '/methode', en: '/method' },
  glossaire: { fr: '/glossaire', en: '/glossary' },
  definition: { fr: '/definition', en: '/definition' },
  'contribuer/index': { fr: '/contribuer', en: '/contribute' },
  'contribuer/retrait/[token]': { fr: '/contribuer/retrait/[token]', en: '/contribute/removal/[token]' },
  'plan-du-site': { fr: '/plan-du-site', en: '/site-map' },
  accessibilite: { fr: '/accessibilite', en: '/accessibility' },
  'mentions-legales': { fr: '/mentions-legales', en: '/legal-notice' },
  'verification/[token]': { fr: '/verification/[token]', en: '/verification/[token]' },
  'donnees-personnelles': { fr: '/donnees-personnelles', en: '/personal-data' },
} as const

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  devtools: { enabled: false },
  modules: ['@nuxtjs/i18n', 'nuxt-security', '@nuxtjs/sitemap'],
  components: [{ path: '~/components', pathPrefix: false, extensions: ['vue'] }],
  css: [
    `${dsfr}/core/core.main.min.css`,
    ...[
      ...['link', 'button', 'logo', 'header', 'navigation', 'translate', 'footer', 'skiplink', 'breadcrumb', 'content'],
      ...['form', 'input', 'select', 'search', 'checkbox', 'segmented', 'pagination', 'table'],
      ...['card', 'tag', 'badge', 'notice'],
    ].map(component),
    ...['system', 'arrows'].map(icons),
    `${dsfr}/scheme/scheme.min.css`,
    ...['icons', 'base', 'header', 'filters', 'results', 'records', 'print'].map((name) => `~/assets/${name}.css`),
  ],
  runtimeConfig: {
    /** Where the CMS answers the site's server (NUXT_CMS_URL). */
    cmsUrl: 'http://127.0.0.1:1337',
    /** Signs the forms (NUXT_FORM_SECRET); without it each process has its own, and a restart asks to send again. */
    formSecret: '',
    public: {
      /** The address that visitors type (NUXT_PUBLIC_SITE_URL), for canonical links and the sitemap. */
      siteUrl: '',
      /** `republique` once the site has the right to the State's mark; `neutral` shows the name instead (NUXT_PUBLIC_BRAND). */
      brand: 'neutral',
      /** Who answers for the site; shown in the legal pages once they are given. */
      publisher: { name: '', address: '', director: '', email: '', host: '', dataProtectionEmail: '' },
    },
  },
  app: {
    head: {
      viewport: 'width=device-width, initial-scale=1',
      meta: [{ name: 'format-detection', content: 'telephone=no' }],
      link: [{ rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }],
    },
  },
  routeRules,
  i18n: {
    defaultLocale: 'fr',
    strategy: 'prefix_except_default',
    detectBrowserLanguage: false,
    customRoutes: 'config',
    pages,
    locales: [
      { code: 'fr', language: 'fr-FR', name: 'Français', file: { path: 'fr.json', cache: true } },
      { code: 'en', language: 'en-GB', name: 'English', file: { path: 'en.json', cache: true } },
    ],
    bundle: { dropMessageCompiler: true, fullInstall: false, compositionOnly: true },
    experimental: { typedPages: false, httpCacheDuration: 31_536_000 },
  },
  // The engine of citation styles is imported for what it does, not for what it exports; Nuxt's type forgets the option.
  nitro: { moduleSideEffects: ['@citation-js/plugin-csl'] } as object,
  sitemap: { sources: ['/api/sitemap'], credits: false, xsl: false },
  security: {
    rateLimiter: false,
    corsHandler: false,
    headers: {
      crossOriginEmbedderPolicy: false,
      contentSecurityPolicy: {
        'default-src': ["'self'"],
        'img-src': ["'self'", 'data:', baseMapHost],
        'connect-src': ["'self'", baseMapHost],
        'font-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'worker-src': ["'self'", 'blob:'],
        // The site also runs on http://localhost and behind a proxy that ends TLS.
        'upgrade-insecure-requests': false,
      },
    },
  },
  alias: {
    // From its sources, module by module: a page then loads what it uses of it, not what all pages use together.
    '@atlas/shared': fileURLToPath(new URL('../shared/src/index.ts', import.meta.url)),
    // Vue-DSFR draws icons through a 25 kB engine that asks other hosts; ours come from the DSFR's style sheets.
    '@iconify/vue': fileURLToPath(new URL('./app/components/dsfr/no-icon.ts', import.meta.url)),
  },
  vite: {
    build: {
      assetsInlineLimit: (file: string) => (/\.(svg|woff2?)$/.test(file) ? false : undefined),
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: framework }] } } },
    },
    vue: { features: { optionsAPI: false } },
  },
  typescript: { strict: true, tsConfig: { include: ['../tests/**/*.ts'], compilerOptions: { types: ['jest'] } } },
  experimental: {
    appManifest: false,
    payloadExtraction: false,
    componentIslands: false,
    // A page's code is fetched when a link to it is pointed at, not when it comes in sight: a list has thirty links.
    defaults: { nuxtLink: { prefetchOn: { interaction: true, visibility: false } } },
  },
  sourcemap: { client: false, server: false },
  hooks: {
    // The DSFR's CSS names some 200 icon files: without this, each becomes a prefetch in every page.
    'build:manifest'(manifest) {
      for (const item of Object.values(manifest)) {
        item.prefetch = false
        if (item.resourceType === 'image' || item.resourceType === 'font') item.preload = false
        if (item.resourceType === 'font' && /Marianne-(Regular|Bold)\.[^/]*woff2/.test(item.file)) item.preload = true
      }
    },
  },
})
