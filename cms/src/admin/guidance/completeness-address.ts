/** The screen of the least complete entries, in the admin. */
export const completenessPath = 'completude'

/** Where the entries of a kind are listed, the least complete first: all, or those that miss a criterion. */
export const completenessAddress = (kind: string, criterion?: string): string =>
  `/${completenessPath}/${kind}${criterion ? `?criterion=${criterion}` : ''}`

/** The form of an entry, in French. */
export const entryAddress = (kind: string, documentId: string): string =>
  `/content-manager/collection-types/api::${kind}.${kind}/${documentId}?plugins[i18n][locale]=fr`
