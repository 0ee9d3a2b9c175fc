import fc from 'fast-check'
import {
  applyFilters,
  cellFilters,
  emptyDirectoryState,
  emptyLiteratureFilters,
  filtersBeyondLiterature,
  formatCell,
  literatureAsked,
  matrixEditor,
  matrixMeasure,
  matrixQuery,
  parseCell,
  parseMatrixState,
  shownCategories,
  type InitiativeItem,
} from '../../src'
import { axes, axisCodes, filterStateArbitrary } from '../filters/arbitraries'

const known = ['engagement_level', 'user_role', 'field', 'theme']

describe('the address of a matrix', () => {
  it.each<[string, Record<string, string>, [string, string]]>([
    ['says nothing', {}, ['engagement_level', 'field']],
    ['names both axes', { rows: 'theme', columns: 'user_role' }, ['theme', 'user_role']],
    ['names the rows only', { rows: 'theme' }, ['theme', 'field']],
    ['names as rows what columns would be', { rows: 'field' }, ['field', 'engagement_level']],
    ['names as columns what rows would be', { columns: 'theme' }, ['engagement_level', 'theme']],
    ['names axes that do not exist', { rows: 'price', columns: 'constructor' }, ['engagement_level', 'field']],
    ['names one axis twice', { rows: 'theme', columns: 'theme' }, ['theme', 'theme']],
  ])('that %s', (_case, query, [rows, columns]) => {
    expect(parseMatrixState(query, known)).toMatchObject({ rows, columns })
  })

  it('holds where the typology has other axes, few or none', () => {
    expect(parseMatrixState({}, ['a', 'b'])).toMatchObject({ rows: 'a', columns: 'b' })
    expect(parseMatrixState({}, ['a'])).toMatchObject({ rows: 'a', columns: '' })
    expect(parseMatrixState({}, [])).toMatchObject({ rows: '', columns: '' })
  })

  it('gives back any state', () => {
    const cell = fc.option(
      fc.record({
        row: fc.option(fc.constantFrom('partnership', 'unclassified')),
        column: fc.option(fc.constantFrom('care')),
      }),
    )
    const state = fc.record({
      rows: fc.constantFrom(...axisCodes),
      columns: fc.constantFrom(...axisCodes),
      measure: fc.constantFrom(...matrixMeasure.codes),
      cell,
      filters: filterStateArbitrary.map((filters) => ({ ...emptyDirectoryState, ...filters })),
    })
    fc.assert(fc.property(state, (one) => expect(parseMatrixState(matrixQuery(one), axisCodes)).toEqual(one)))
  })

  it.each<[unknown, ReturnType<typeof parseCell>]>([
    ['partnership.care', { row: 'partnership', column: 'care' }],
    ['partnership.*', { row: 'partnership', column: null }],
    ['*.*', { row: null, column: null }],
    ['partnership', null],
    ['a.b.c', null],
    ['A.b', null],
    ['', null],
    [undefined, null],
    [['a.b'], null],
  ])('reads the cell %j', (text, place) => {
    expect(parseCell(text)).toEqual(place)
    if (place) expect(formatCell(place)).toBe(text)
  })
})

describe('the filters of a cell', () => {
  const state = { rows: 'engagement_level', columns: 'field' }
  it('are those of the matrix and its categories', () => {
    const filters = { ...emptyDirectoryState, departments: ['93'] }
    expect(cellFilters({ ...state, filters }, { row: 'partnership', column: 'care' })).toMatchObject({
      departments: ['93'],
      categories: { engagement_level: ['partnership'], field: ['care'] },
    })
    expect(cellFilters({ ...state, filters }, { row: null, column: 'care' }).categories).toEqual({ field: ['care'] })
  })

  it('find the records of the cell and no others, whatever the filters', () => {
    const item = fc.record({
      documentId: fc.uuid(),
      categories: fc.record({
        engagement_level: fc.subarray(axes.engagement_level),
        field: fc.subarray(axes.field),
      }),
    })
    const asked = fc.record({ engagement_level: fc.subarray(axes.engagement_level), field: fc.subarray(axes.field) })
    const property = fc.property(fc.array(item), asked, (items, categories) => {
      const list = items.map((one) => ({ ...one, departments: [], scale: 'regional', stage: null }))
      const all = list as unknown as InitiativeItem[]
      const filters = { ...emptyDirectoryState, categories }
      const narrowed = applyFilters(all, filters, null)
      for (const row of shownCategories('engagement_level', axes.engagement_level, filters)) {
        for (const column of shownCategories('field', axes.field, filters)) {
          const inCell = narrowed.filter(
            (one) => one.categories.engagement_level?.includes(row) && one.categories.field?.includes(column),
          )
          expect(applyFilters(all, cellFilters({ ...state, filters }, { row, column }), null)).toEqual(inCell)
        }
      }
    })
    fc.assert(property)
  })
})

describe('publications', () => {
  const filters = {
    ...emptyDirectoryState,
    ...{ text: 'douleur', departments: ['93'], actor: 'aphp', categories: { field: ['care'] } },
  }

  it('are narrowed by the text and the categories', () => {
    expect(literatureAsked(filters)).toEqual({
      ...emptyLiteratureFilters,
      text: 'douleur',
      facets: { field: ['care'] },
    })
  })

  it('know nothing of places, stages, years and organisations', () => {
    expect(filtersBeyondLiterature(filters).map(({ key }) => key)).toEqual(['department', 'actor'])
  })
})

describe('the filters of a matrix', () => {
  const state = {
    ...{ rows: 'theme', columns: 'field', measure: 'share' as const },
    ...{ cell: { row: null, column: null }, filters: emptyDirectoryState },
  }
  const editor = matrixEditor(() => state)

  it('keep its axes and its measure in the address, and close the cell', () => {
    const filters = editor.withValues(emptyDirectoryState, 'department', ['93'])
    expect(editor.query(filters)).toEqual({ rows: 'theme', columns: 'field', measure: 'share', department: '93' })
    expect(editor.restOfQuery({ ...filters, actor: 'aphp' })).toEqual({
      ...{ rows: 'theme', columns: 'field', measure: 'share', actor: 'aphp' },
    })
  })
})
