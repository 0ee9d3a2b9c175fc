import { addVitePlugin, defineNuxtModule } from 'nuxt/kit'
import { markPure } from './mark-pure'

const VUE_DSFR = /@gouvminint\/vue-dsfr\/dist\/vue-dsfr\.js$/
const SITE_CONFIG = /nuxt-site-config/
const COOKIES = /nuxt\/dist\/app\/composables\/cookie\.js$/
/** The translations ask for a cookie even when they may not have one: this one remembers nothing. */
const NO_COOKIES =
  "import { ref } from 'vue'\nexport const useCookie = () => ref()\nexport const refreshCookie = () => {}"

/** Compresses the files of the build, and keeps out of every page 17 kB (gzip) of script that this site does not use. */
export default defineNuxtModule({
  meta: { name: 'page-weight' },
  setup(_options, nuxt) {
    // Vue-DSFR ships as one file in which some components are not marked as free of side effects: the bundler then keeps
    // them, and a focus trap and an icon engine with them, on pages that use none.
    addVitePlugin({
      name: 'atlas:pure-components',
      transform: (code, id) => (VUE_DSFR.test(id) ? { code: markPure(code), map: null } : undefined),
    })
    nuxt.hook('nitro:config', (config) => void Object.assign(config, { compressPublicAssets: true }))
    // The site sets no cookie (its page on personal data says so): what would read and write them stays out.
    addVitePlugin({
      name: 'atlas:no-cookies',
      load: (id) => (COOKIES.test(id) ? NO_COOKIES : undefined),
    })
    // Extras of the head manager: aliases, promises and templates in tags.
    nuxt.hook('app:templates', ({ templates }) => {
      const options = templates.find(({ filename }) => filename === 'unhead-options.mjs')
      if (options) options.getContents = () => 'export default { disableDefaults: true, plugins: [] }'
    })
    // The site map's settings: its server reads them, no page does.
    nuxt.hook('app:resolve', (app) => {
      app.plugins = app.plugins.filter(({ src }) => !SITE_CONFIG.test(src))
    })
  },
})
