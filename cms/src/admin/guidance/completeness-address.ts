/** The screen of the least complete entries, in the admin. */
export const completenessPath = 'completude'

/** Where the entries of a kind are listed, the least complete first: all, or those that miss a criterion. */
export const completenessAddress = (kind: string, criterion?: string): string =>
  `/${completenessPath}/${kind}${criterion ? `?criterion=${criterion}` : ''}`
