import { defineDownload } from '../../cms/define-download'
import { matrixFile } from '../../typology/matrix-file'
import { matrixCsv } from '../../presenters/matrix-csv'

/** GET /exports/matrice.csv: the matrix of the page's address, a line a cell. */
export default defineDownload(async (event, locale) => {
  const { matrix, origin, from } = await matrixFile(event, locale)
  const fileName = `matrice-${matrix.rows.code}-${matrix.columns.code}.csv`.replaceAll('_', '-')
  return { view: { body: matrixCsv(matrix, origin, locale), type: 'text/csv; charset=utf-8', fileName }, from }
})
