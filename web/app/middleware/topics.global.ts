type Messages = Record<string, unknown>

/** i18n/topics/<locale>/<topic>.json: the words of one page, so that the others do not carry them. */
const files = import.meta.glob<Messages>('../../i18n/topics/*/*.json', { import: 'default' })

/** The locale that a route's name ends with, e.g. `remuneration___fr`. */
const localeOf = (name: unknown): string => String(name).split('___')[1] ?? 'fr'

/** Before a page that names its topics (`definePageMeta({ topics: ['remuneration'] })`), loads their words. */
export default defineNuxtRouteMiddleware(async ({ meta, name }) => {
  const { $i18n } = useNuxtApp()
  const locale = localeOf(name) as typeof $i18n.locale.value
  const messages = await Promise.all(
    (meta.topics ?? []).map((topic) => files[`../../i18n/topics/${locale}/${topic}.json`]!()),
  )
  for (const topic of messages) $i18n.mergeLocaleMessage(locale, topic)
})
