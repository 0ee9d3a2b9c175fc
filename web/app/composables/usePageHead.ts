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
  const { t, locale, locales } = useI18n()
  const switchLocalePath = useSwitchLocalePath()
  const origin = useSiteOrigin()
  const address = (path: string) => origin + path.replace(/[?#].*$/, '')
  const canonical = () => address(switchLocalePath(locale.value))

  const meta = () => {
    const { title, description, isIndexed } = head()
    return [
      { name: 'description', content: description },
      { name: 'robots', content: isIndexed === false ? 'noindex, follow' : null },
      { property: 'og:title', content: title ?? t('site.name') },
      { property: 'og:description', content: description },
      { property: 'og:type', content: 'website' },
      { property: 'og:url', content: canonical() },
      { property: 'og:locale', content: locale.value === 'fr' ? 'fr_FR' : 'en_GB' },
    ].filter(({ content }) => Boolean(content))
  }

  useHead({
    title: () => head().title,
    meta,
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
