interface Entry {
  readonly uid: string
  readonly documentId: string
  /** Without one, the language that the admin opens first. */
  readonly locale?: string | null
}

/** Where an entry is edited, below the admin's own address. */
export function entryAddress({ uid, documentId, locale }: Entry): string {
  const language = locale ? `?plugins[i18n][locale]=${locale}` : ''
  return `/content-manager/collection-types/${uid}/${documentId}${language}`
}
