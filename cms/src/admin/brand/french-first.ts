const languageKey = 'strapi-admin-language'

/** Opens the admin in French for whoever has not chosen a language in their profile. */
export function openInFrench(storage: Storage, document: Document): void {
  if (storage.getItem(languageKey) === null) storage.setItem(languageKey, 'fr')
  // Screen readers read from it, before the first page is drawn.
  document.documentElement.lang = storage.getItem(languageKey) ?? 'fr'
}
