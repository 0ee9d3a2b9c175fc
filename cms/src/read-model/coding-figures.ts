import { unclassifiedCode } from '@atlas/shared'
import type { ReadModel } from './read-model'

/** How far the initiatives are classified on an axis. */
export interface CodingFigures {
  readonly axis: string
  readonly label: string
  readonly isMandatory: boolean
  readonly isMultiple: boolean
  readonly categoryCount: number
  /** Initiatives that have a category of the axis, and those that have none. */
  readonly classified: number
  readonly unclassified: number
}

/** The axes that classify initiatives, and how many initiatives each does. */
export function codingFigures({ taxonomy, initiatives }: Pick<ReadModel, 'taxonomy' | 'initiatives'>): CodingFigures[] {
  return taxonomy.axes
    .filter(({ code, appliesTo }) => appliesTo.includes('initiative') && code !== unclassifiedCode)
    .map(({ code, label, isMandatory, isMultiple, categories }) => {
      const classified = initiatives.filter((item) => (item.categories[code] ?? []).length > 0).length
      return {
        ...{ axis: code, label, isMandatory, isMultiple, categoryCount: categories.length },
        ...{ classified, unclassified: initiatives.length - classified },
      }
    })
}
