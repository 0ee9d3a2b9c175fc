/** The address of a file that holds what the page shows: the page's own query, in its language. */
export function useExportAddress(path: string) {
  const route = useRoute()
  const { locale } = useI18n()
  return computed(() => {
    const pairs = Object.entries(route.query).flatMap(([key, values]) =>
      [values].flat().map((value) => [key, value ?? '']),
    )
    return `${path}?${new URLSearchParams([...pairs, ['locale', locale.value]])}`
  })
}
