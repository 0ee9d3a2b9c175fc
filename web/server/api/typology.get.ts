import { defineAnswer } from '../cms/define-answer'
import { askGuide, askMatrix, hasTwoAxes, matrixStateOf } from '../typology/matrix'
import { actorName } from '../directory/search'
import { typologyPage } from '../presenters/typology-page'

/** GET /api/typology: the axes explained, and two of them crossed as the address asks. */
export default defineAnswer(async (event, locale) => {
  const guide = await askGuide(locale)
  const state = matrixStateOf(event, guide.data.typology)
  const matrix = hasTwoAxes(state) ? await askMatrix(state, locale) : null
  const actor = matrix && (await actorName(state.filters, matrix.data, locale))
  const view = typologyPage(guide.data, matrix?.data ?? null, state, actor, locale)
  return { view, from: matrix ? [guide, matrix] : [guide] }
})
