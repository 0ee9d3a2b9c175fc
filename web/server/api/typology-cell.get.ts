import { TypologyCellDocument } from '@atlas/shared'
import { cachedQuery } from '../cms/client'
import { defineAnswer } from '../cms/define-answer'
import { askGuide, hasTwoAxes, matrixStateOf } from '../typology/matrix'
import { initiativeFilter } from '../directory/initiative-filter'
import { typologyCell } from '../presenters/typology-cell'

/** Records of each kind that an open cell lists. */
const LISTED = 5

/** GET /api/typology-cell: the cell that the address opens, with the first of its records. */
export default defineAnswer(async (event, locale) => {
  const guide = await askGuide(locale)
  const state = matrixStateOf(event, guide.data.typology)
  const { rows, columns, cell, filters } = state
  if (!cell || !hasTwoAxes(state)) return { view: typologyCell(guide.data, null, state, locale), from: [guide] }
  const asked = { rows, columns, ...cell, filter: initiativeFilter(filters), limit: LISTED, locale }
  const found = await cachedQuery(TypologyCellDocument, asked)
  return { view: typologyCell(guide.data, found.data.typologyCell, state, locale), from: [guide, found] }
})
