import type { FieldDifference } from '../field-difference'

const key = (path: string): string => `atlas-kept-text ${path}`

/** Keeps in this window what the editor had written, to be shown once the page is read again. */
export function keepText(path: string, differences: readonly FieldDifference[]): void {
  sessionStorage.setItem(key(path), JSON.stringify(differences))
}

/** What was kept for a page; null when nothing was. */
export function keptText(path: string): readonly FieldDifference[] | null {
  const kept = sessionStorage.getItem(key(path))
  return kept ? (JSON.parse(kept) as FieldDifference[]) : null
}

/** Lets go of it. */
export const forgetText = (path: string): void => sessionStorage.removeItem(key(path))
