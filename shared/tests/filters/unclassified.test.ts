import { applyFilters, emptyFilterState, unclassifiedCode, type InitiativeItem } from '../../src'

const item = (documentId: string, categories: Record<string, string[]>) =>
  ({ documentId, categories, departments: [], scale: 'regional', stage: null }) as unknown as InitiativeItem
const items = [item('none', {}), item('care', { field: ['care'] }), item('research', { field: ['research'] })]
const found = (codes: string[]) =>
  applyFilters(items, { ...emptyFilterState, categories: { field: codes } }, null).map(({ documentId }) => documentId)

describe('the code of what an axis does not classify', () => {
  it('finds the records that have no category of the axis', () => {
    expect(found([unclassifiedCode])).toEqual(['none'])
  })

  it('widens like any value', () => {
    expect(found(['care', unclassifiedCode])).toEqual(['none', 'care'])
  })
})
