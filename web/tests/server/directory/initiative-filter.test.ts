import { directoryQuery, emptyDirectoryState, parseDirectoryState } from '@atlas/shared'
import { directoryInput } from '../../../server/directory/directory-input'
import { initiativeFilter } from '../../../server/directory/initiative-filter'

describe('initiativeFilter', () => {
  it('asks the CMS all that the address asks', () => {
    const address = {
      q: 'cancer',
      field: ['care', 'research'],
      department: '93',
      stage: 'active',
      freshness: ['update_required', 'fresh_as_a_daisy'],
      started_from: '2015',
    }
    const state = parseDirectoryState(directoryInput(address), ['field'])
    expect(initiativeFilter(state)).toEqual({
      text: 'cancer',
      categories: [{ axis: 'field', codes: ['care', 'research'] }],
      departments: ['93'],
      scales: [],
      stages: ['active'],
      freshness: ['update_required'],
      startedFrom: 2015,
      startedTo: null,
      actor: null,
    })
  })
})

describe('directoryInput', () => {
  it('keeps texts and lists of texts only', () => {
    const query = { q: 'x', field: ['a', 'b'], odd: { deep: '1' }, number: 3, mixed: ['a', 1] }
    expect(directoryInput(query)).toEqual({ q: 'x', field: ['a', 'b'] })
  })

  it('gives back the query of a state', () => {
    const query = directoryQuery({ ...emptyDirectoryState, text: 'x', departments: ['75', '93'] })
    expect(directoryInput(query)).toEqual(query)
  })
})
