import { columnsOf, highestRank, matchHeaders, type Column } from '../columns'
import type { ComponentAttributes, Model } from '../model'

/** The columns that headers may be matched with: with as many components as the file names, two at least. */
export const columnsFor = (model: Model, components: ComponentAttributes, headers: readonly string[]): Column[] =>
  columnsOf(model, components, () => Math.max(2, highestRank(headers)), true)

/** The paths that a file's headers were matched with, in order; null for a header that names nothing known. */
export const matchedPaths = (model: Model, components: ComponentAttributes, headers: readonly string[]) =>
  matchHeaders(headers, columnsFor(model, components, headers))
