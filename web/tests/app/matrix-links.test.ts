import { emptyDirectoryState, type MatrixState } from '@atlas/shared'
import { initiativesOf, publicationsOf } from '../../app/matrix-links'

const state: MatrixState = {
  ...{ rows: 'engagement_level', columns: 'field', measure: 'share', cell: null },
  filters: {
    ...emptyDirectoryState,
    departments: ['93'],
    categories: { field: ['care', 'research'], theme: ['cancer'] },
  },
}

describe('the links of a cell', () => {
  it('lead to the initiatives that it counts', () => {
    expect(initiativesOf(state, { row: 'partnership', column: 'care' })).toEqual({
      name: 'initiatives',
      query: { engagement_level: 'partnership', field: 'care', theme: 'cancer', department: '93' },
    })
  })

  it('lead to the publications, which have no department', () => {
    expect(publicationsOf(state, { row: 'unclassified', column: null })).toEqual({
      name: 'litterature',
      query: { engagement_level: 'unclassified', field: ['care', 'research'], theme: 'cancer' },
    })
  })
})
