import { readStatus } from '@atlas/shared'
import type { PublicationRow } from './collections/publications'
import { translate } from './translated'

/** How many publications were read, and how much of them; null for those of which it is not said. */
export interface ReadingFigures {
  readonly code: string | null
  readonly count: number
}

/** The publications by how much of them was read, in the order of the list, each publication once. */
export function readingFigures(publications: readonly PublicationRow[]): ReadingFigures[] {
  const statuses = translate(publications, 'fr').map(({ reference }) => reference.readStatus)
  const figures = [...readStatus.codes, null].map((code) => ({
    code,
    count: statuses.filter((status) => (readStatus.has(status) ? status : null) === code).length,
  }))
  return figures.filter(({ code, count }) => code !== null || count > 0)
}
