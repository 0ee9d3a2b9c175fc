import { parse } from 'csv-parse/sync'
import { matrixCsv } from '../../../server/presenters/matrix-csv'
import { matrixView } from '../../../server/presenters/matrix-view'
import { fields, levels, matrix, origin } from './matrix-samples'

const read = (locale: 'fr' | 'en') =>
  parse(matrixCsv(matrixView(matrix, levels, fields, locale), origin, locale), {
    columns: true,
    bom: true,
  }) as unknown as Record<string, string>[]

describe('matrixCsv', () => {
  const lines = read('fr')

  it('has a line a cell, totals included', () => {
    expect(lines.map(({ row, column, initiatives }) => [row, column, initiatives])).toEqual([
      ['low', 'care', '0'],
      ['low', 'research', '0'],
      ['low', '*', '4'],
      ['high', 'care', '16'],
      ['high', 'research', '4'],
      ['high', '*', '20'],
      ['*', 'care', '16'],
      ['*', 'research', '4'],
      ['*', '*', '24'],
    ])
  })

  it('says what each cell is, and what the ARS said of it', () => {
    expect(lines.slice(0, 2).map(({ state, state_label }) => [state, state_label])).toEqual([
      ['not_searched', 'Pas encore cherché'],
      ['not_applicable', 'Sans objet'],
    ])
    expect(lines[4]).toMatchObject({ state: 'filled', is_stated_not_applicable: expect.stringMatching(/^(1|true)$/) })
  })

  it('leaves empty a number that is unknown and a share that few records do not bear', () => {
    expect(lines[3]).toMatchObject({ publications: '', initiatives_row_share: '0.8' })
    expect(lines[4]).toMatchObject({ publications: '9', publications_row_share: '', publications_scientific: '8' })
  })

  it('says where it comes from', () => {
    expect(lines[0]).toMatchObject({
      filters: origin.filters,
      source: 'Atlas du partenariat en santé',
      licence: 'Licence Ouverte 2.0',
      address: origin.address,
      content_version: 'v-42',
      extracted_on: '2026-11-22',
    })
    expect(lines[0]!.literature_filters).toContain('publications')
  })

  it('speaks the language of the page', () => {
    expect(read('en')[0]).toMatchObject({ state_label: 'Not searched yet', row_label: 'Bas' })
  })
})
