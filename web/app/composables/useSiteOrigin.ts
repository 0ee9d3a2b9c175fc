/** Scheme and host of the site as visitors type them: the setting, else what this request says. */
export function useSiteOrigin(): string {
  const { siteUrl } = useRuntimeConfig().public
  return siteUrl ? siteUrl.replace(/\/$/, '') : useRequestURL().origin
}
