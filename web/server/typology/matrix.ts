import {
  parseMatrixState,
  TypologyGuideDocument,
  TypologyMatrixDocument,
  type LocaleCode,
  type MatrixState,
} from '@atlas/shared'
import type { H3Event } from 'h3'
import { cachedQuery } from '../cms/client'
import { directoryInput } from '../directory/directory-input'
import { initiativeFilter } from '../directory/initiative-filter'

/** The typology in words and numbers: the same for every view of the page. */
export const askGuide = (locale: LocaleCode) => cachedQuery(TypologyGuideDocument, { locale })

/** What the address asks of the matrix. */
export const matrixStateOf = (event: H3Event, axes: readonly { readonly code: string }[]): MatrixState =>
  parseMatrixState(
    directoryInput(getQuery(event)),
    axes.map(({ code }) => code),
  )

/** The two axes of a state crossed. To be asked only when there are two. */
export function askMatrix({ rows, columns, filters }: MatrixState, locale: LocaleCode) {
  return cachedQuery(TypologyMatrixDocument, { rows, columns, filter: initiativeFilter(filters), locale })
}

/** Whether a state names two axes, so that there is something to cross. */
export const hasTwoAxes = ({ rows, columns }: MatrixState): boolean => columns !== '' && rows !== columns
