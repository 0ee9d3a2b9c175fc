import { cellState, minShareBase, searchCovers, rowShare, type CellFacts, type SearchScope } from '../../src'

const facts: CellFacts = {
  ...{ count: 0, countWithoutFilters: 0 },
  ...{ isUnclassified: false, isIncompatible: false, isSearched: false },
}

describe('a cell', () => {
  it.each<[string, Partial<CellFacts>, string]>([
    ['holds records', { count: 1 }, 'filled'],
    ['holds records where none were expected', { count: 1, isIncompatible: true }, 'filled'],
    ['holds records that no search found', { count: 2, isSearched: false }, 'filled'],
    ['is empty and nobody searched', {}, 'not_searched'],
    ['is empty after a search', { isSearched: true }, 'none_found'],
    ['does not apply', { isIncompatible: true }, 'not_applicable'],
    ['does not apply, searched or not', { isIncompatible: true, isSearched: true }, 'not_applicable'],
    ['is emptied by the filters', { countWithoutFilters: 3 }, 'no_match'],
    ['is emptied by the filters, searched or not', { countWithoutFilters: 3, isSearched: true }, 'no_match'],
    ['is empty because everything is classified', { isUnclassified: true }, 'no_match'],
  ])('that %s', (_case, different, state) => {
    expect(cellState({ ...facts, ...different })).toBe(state)
  })
})

describe('a search covers a pair', () => {
  const row = { axis: 'level', code: 'high' }
  const column = { axis: 'field', code: 'care' }
  it.each<[string, SearchScope, boolean]>([
    ['when it names no category at all', {}, true],
    ['when it names both', { level: ['high'], field: ['care'] }, true],
    ['when it names one and leaves the other axis whole', { field: ['care', 'research'] }, true],
    ['whatever it says of a third axis', { theme: ['cancer'] }, true],
    ['not when it names another category of the row’s axis', { level: ['low'] }, false],
    ['not when it names one and excludes the other', { level: ['high'], field: ['research'] }, false],
  ])('%s', (_case, scope, expected) => {
    expect(searchCovers(scope, row, column)).toBe(expected)
    expect(searchCovers(scope, column, row)).toBe(expected)
  })

  const all = { axis: 'level', code: null }
  it.each<[string, SearchScope, boolean]>([
    ['when the whole axis was searched', { field: ['care'] }, true],
    ['not when a part of the axis was', { level: ['high', 'low'], field: ['care'] }, false],
  ])('and a total %s', (_case, scope, expected) => {
    expect(searchCovers(scope, all, column)).toBe(expected)
    expect(searchCovers(scope, column, all)).toBe(expected)
  })
})

describe('a share', () => {
  it('is the part of the row', () => expect(rowShare(3, 12)).toBe(0.25))
  it('is not computed on fewer records than the least that bears one', () => {
    expect(rowShare(1, minShareBase - 1)).toBeNull()
    expect(rowShare(1, minShareBase)).toBe(1 / minShareBase)
    expect(rowShare(0, 0)).toBeNull()
  })
})
