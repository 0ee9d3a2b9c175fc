import fc from 'fast-check'
import { buildMatrix, type MatrixRecord } from '../../src'
import { bruteForce } from './brute-force'

const axes = { level: ['low', 'middle', 'high'], field: ['care', 'research'], theme: ['cancer', 'pain', 'ethics'] }
const axisNames = Object.keys(axes) as (keyof typeof axes)[]

const recordsArbitrary: fc.Arbitrary<MatrixRecord[]> = fc
  .array(
    fc.record({
      categories: fc.record({
        level: fc.subarray(axes.level),
        field: fc.subarray(axes.field),
        theme: fc.subarray(axes.theme),
      }),
      confidence: fc.constantFrom('high', 'medium', 'low', null),
      isBacked: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((records) => records.map((record, index) => ({ ...record, documentId: `d${index}` })))

const pairArbitrary = fc
  .tuple(fc.constantFrom(...axisNames), fc.constantFrom(...axisNames))
  .filter(([rows, columns]) => rows !== columns)

const axis = (code: keyof typeof axes) => ({ code, categories: axes[code] })

const record = (documentId: string, categories: Record<string, string[]>, more: Partial<MatrixRecord> = {}) => ({
  ...{ documentId, categories, confidence: null, isBacked: false },
  ...more,
})

describe('a matrix', () => {
  it('holds in every cell and every total what counting the records one by one gives', () => {
    fc.assert(
      fc.property(recordsArbitrary, recordsArbitrary, pairArbitrary, (initiatives, publications, [rows, columns]) => {
        const matrix = buildMatrix({ rows: axis(rows), columns: axis(columns), initiatives, publications })
        const expected = (row: string | null, column: string | null) => ({
          initiatives: bruteForce(initiatives, [rows, row], [columns, column]),
          publications: bruteForce(publications, [rows, row], [columns, column]),
        })
        matrix.rows.forEach((row, r) => {
          matrix.columns.forEach((column, c) => expect(matrix.cells[r]![c]).toEqual(expected(row, column)))
          expect(matrix.rowTotals[r]).toEqual(expected(row, null))
        })
        matrix.columns.forEach((column, c) => expect(matrix.columnTotals[c]).toEqual(expected(null, column)))
        expect(matrix.total).toEqual(expected(null, null))
      }),
    )
  })

  it('loses no record: each is in at least one cell', () => {
    fc.assert(
      fc.property(recordsArbitrary, pairArbitrary, (initiatives, [rows, columns]) => {
        const { cells, total } = buildMatrix({
          rows: axis(rows),
          columns: axis(columns),
          initiatives,
          publications: [],
        })
        const inCells = cells.flat().reduce((sum, cell) => sum + cell.initiatives.count, 0)
        expect(total.initiatives.count).toBe(initiatives.length)
        expect(inCells).toBeGreaterThanOrEqual(initiatives.length)
      }),
    )
  })

  it('turned round is the same matrix turned round', () => {
    fc.assert(
      fc.property(recordsArbitrary, pairArbitrary, (initiatives, [rows, columns]) => {
        const one = buildMatrix({ rows: axis(rows), columns: axis(columns), initiatives, publications: [] })
        const other = buildMatrix({ rows: axis(columns), columns: axis(rows), initiatives, publications: [] })
        expect(other.rowTotals).toEqual(one.columnTotals)
        one.rows.forEach((_row, r) =>
          one.columns.forEach((_column, c) => expect(other.cells[c]![r]).toEqual(one.cells[r]![c])),
        )
      }),
    )
  })

  const rows = { code: 'level', categories: ['low', 'high'] }
  const columns = { code: 'field', categories: ['care', 'research'] }

  it('counts a record of two fields in two cells, and once in its row', () => {
    const initiatives = [record('a', { level: ['high'], field: ['care', 'research'] })]
    const matrix = buildMatrix({ rows, columns, initiatives, publications: [] })
    expect(matrix.cells[1]!.map(({ initiatives: tally }) => tally.count)).toEqual([1, 1])
    expect(matrix.rowTotals[1]!.initiatives.count).toBe(1)
    expect(matrix.total.initiatives.count).toBe(1)
  })

  it('adds a row or a column for the unclassified only where some record is', () => {
    const publications = [record('p', { field: ['care'] })]
    const initiatives = [record('a', { level: ['high'], field: ['care'] })]
    const matrix = buildMatrix({ rows, columns, initiatives, publications })
    expect(matrix.rows).toEqual(['low', 'high', 'unclassified'])
    expect(matrix.columns).toEqual(['care', 'research'])
    expect(matrix.cells[2]![0]!.publications.count).toBe(1)
    expect(buildMatrix({ rows, columns, initiatives, publications: [] }).rows).toEqual(['low', 'high'])
  })

  it('says how many records are sure and how many are backed', () => {
    const initiatives = [
      record('a', { level: ['low'], field: ['care'] }, { confidence: 'high', isBacked: true }),
      record('b', { level: ['low'], field: ['care'] }, { confidence: 'medium', isBacked: true }),
      record('c', { level: ['low'], field: ['care'] }, { confidence: 'high' }),
    ]
    const { cells } = buildMatrix({ rows, columns, initiatives, publications: [] })
    expect(cells[0]![0]!.initiatives).toEqual({ count: 3, highConfidence: 2, backed: 2 })
  })

  it('is not fooled by a code twice, nor by the names of JavaScript', () => {
    const initiatives = [record('a', { level: ['low', 'low'], field: ['care'] })]
    expect(buildMatrix({ rows, columns, initiatives, publications: [] }).total.initiatives.count).toBe(1)
    const odd = { code: 'constructor', categories: ['x'] }
    expect(buildMatrix({ rows: odd, columns, initiatives, publications: [] }).rows).toEqual(['x', 'unclassified'])
  })

  it('refuses to cross an axis with itself', () => {
    expect(() => buildMatrix({ rows, columns: rows, initiatives: [], publications: [] })).toThrow(RangeError)
  })
})
