interface PageHead {
  readonly title: string | null
  readonly description?: string | null
  /** Objects of schema.org, written as JSON-LD. */
  readonly jsonLd?: readonly object[]
  /** Search engines keep out of filtered and sorted views. */
  readonly isIndexed?: boolean
}

/** A script element ends at the first `</`, wherever it stands. */
const json = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c')

/** Title, description, canonical address, versions in other languages, JSON-LD. */
export function usePageHead(head: () => PageHead) {
  const { locale, locales } = useI18n()
  const switchLocalePath = useSwitchLocalePath()
  const origin = useSiteOrigin()
  const address = (path: string) => origin + path.replace(/[?#].*$/, '')
  const canonical = () => address(switchLocalePath(locale.value))

  useSeoMeta({
    title: () => head().title,
    description: () => head().description ?? undefined,
    robots: () => (head().isIndexed === false ? 'noindex, follow' : undefined),
    ogTitle: () => head().title ?? undefined,
    ogDescription: () => head().description ?? undefined,
    ogType: 'website',
    ogUrl: canonical,
    ogLocale: () => (locale.value === 'fr' ? 'fr_FR' : 'en_GB'),
  })
  useHead({
    link: () => [
      { rel: 'canonical', href: canonical() },
      ...locales.value.map(({ code, language }) => ({
        rel: 'alternate' as const,
        hreflang: language ?? code,
        href: address(switchLocalePath(code)),
      })),
      { rel: 'alternate', hreflang: 'x-default', href: address(switchLocalePath('fr')) },
    ],
    script: () =>
      (head().jsonLd ?? []).map((value) => ({ type: 'application/ld+json' as const, innerHTML: json(value) })),
  })
}
