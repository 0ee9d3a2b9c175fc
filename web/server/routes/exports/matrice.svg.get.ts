import { defineDownload } from '../../cms/define-download'
import { matrixFile } from '../../typology/matrix-file'
import { matrixSvg } from '../../presenters/matrix-svg'

/** GET /exports/matrice.svg: the matrix of the page's address as a picture. */
export default defineDownload(async (event, locale) => {
  const { matrix, origin, state, from } = await matrixFile(event, locale)
  const fileName = `matrice-${matrix.rows.code}-${matrix.columns.code}.svg`.replaceAll('_', '-')
  const body = matrixSvg(matrix, origin, state.measure, locale)
  return { view: { body, type: 'image/svg+xml; charset=utf-8', fileName }, from }
})
