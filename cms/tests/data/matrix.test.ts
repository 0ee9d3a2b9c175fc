import { buildMatrix, type MatrixRecord } from '@atlas/shared'
import { bruteForce } from '../../../shared/tests/matrix/brute-force'
import { recordsOf } from './shipped-records'

/** What the shipped files say of a record, read here without the CMS. */
function matrixRecord(
  { recordId, categories = [], confidence = null }: Record<string, unknown>,
  isBacked: boolean,
): MatrixRecord {
  const byAxis: Record<string, string[]> = {}
  for (const key of categories as string[]) {
    const [axis, code] = key.split('.') as [string, string]
    ;(byAxis[axis] ??= []).push(code)
  }
  return { documentId: String(recordId), categories: byAxis, confidence: confidence as string | null, isBacked }
}

const initiatives = recordsOf('initiatives').map((one) =>
  matrixRecord(one, ((one.publications as string[] | undefined) ?? []).length > 0),
)
const publications = recordsOf('publications').map((one) => matrixRecord(one, one.isScientific === true))

const axes = recordsOf('typology-axes').map(({ code }) => ({
  code: String(code),
  categories: recordsOf('typology-categories')
    .filter(({ axis }) => axis === code)
    .map((category) => String(category.code)),
}))
const pairs = axes.flatMap((rows) => axes.filter((columns) => columns !== rows).map((columns) => [rows, columns]))

describe('the matrix of the shipped records', () => {
  test.each(pairs.map(([rows, columns]) => [rows!.code, columns!.code, rows!, columns!] as const))(
    '%s × %s: every cell and every total is what counting one by one gives',
    (_rows, _columns, rows, columns) => {
      const matrix = buildMatrix({ rows, columns, initiatives, publications })
      const count = (row: string | null, column: string | null) => ({
        initiatives: bruteForce(initiatives, [rows.code, row], [columns.code, column]),
        publications: bruteForce(publications, [rows.code, row], [columns.code, column]),
      })
      expect(matrix.cells).toEqual(matrix.rows.map((row) => matrix.columns.map((column) => count(row, column))))
      expect(matrix.rowTotals).toEqual(matrix.rows.map((row) => count(row, null)))
      expect(matrix.columnTotals).toEqual(matrix.columns.map((column) => count(null, column)))
      expect(matrix.total).toEqual(count(null, null))
    },
  )

  test('holds them all', () => {
    const { total } = buildMatrix({ rows: axes[0]!, columns: axes[2]!, initiatives, publications })
    expect(total.initiatives.count).toBe(recordsOf('initiatives').length)
    expect(total.publications.count).toBe(recordsOf('publications').length)
  })
})
