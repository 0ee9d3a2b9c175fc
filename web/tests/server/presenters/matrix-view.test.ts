import { matrixView } from '../../../server/presenters/matrix-view'
import { fields, levels, matrix } from './matrix-samples'

const view = matrixView(matrix, levels, fields, 'fr')
const cellAt = (r: number, c: number) => view.lines[r]![c]!

describe('matrixView', () => {
  it('ends the rows and the columns with their totals', () => {
    expect(view.rowHeads.map(({ label }) => label)).toEqual(['Bas', 'Haut & fort', 'Ensemble'])
    expect(view.columnHeads.map(({ code }) => code)).toEqual(['care', 'research', null])
    expect(view.lines.map((cells) => cells.map(({ initiatives }) => initiatives?.count))).toEqual([
      [0, 0, 4],
      [16, 4, 20],
      [16, 4, 24],
    ])
  })

  it('names what is not classified', () => {
    const open = matrixView({ ...matrix, rows: ['low', 'high', 'unclassified'] }, levels, fields, 'en')
    expect(open.rowHeads.map(({ label }) => label)).toEqual(['Bas', 'Haut & fort', 'Not stated', 'All'])
  })

  it('draws squares whose area follows the number, on one scale, and none in totals', () => {
    expect(cellAt(1, 0).initiatives?.side).toBe(1)
    expect(cellAt(1, 1).initiatives?.side).toBe(0.5)
    expect(cellAt(1, 1).publications?.side).toBe(0.75)
    expect(cellAt(1, 2).initiatives?.side).toBeNull()
  })

  it('gives the share of the row, but of a row that holds too few', () => {
    expect(cellAt(1, 0).initiatives).toMatchObject({ share: 0.8, rowCount: 20 })
    expect(cellAt(1, 1).publications).toMatchObject({ share: null, rowCount: 9 })
  })

  it('leaves unknown what is unknown', () => expect(cellAt(1, 0).publications).toBeNull())
})
