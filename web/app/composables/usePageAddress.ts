import type { SiteLink } from '~/links'

/** Gives links their full address, in the page's language. */
export function usePageAddress(): (link: SiteLink) => string {
  const origin = useSiteOrigin()
  const localePath = useLocalePath()
  return (link) => origin + localePath(link)
}
