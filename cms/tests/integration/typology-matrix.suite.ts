import { documentsOf, publishEntry, requiredLinks } from '../harness/entries'
import { raiseContentVersion } from '../../src/read-model/content-version'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const initiative = 'api::initiative.initiative'
const publication = 'api::publication.publication'
const search = 'api::literature-search.literature-search'
const category = 'api::typology-category.typology-category'

const cellFields =
  'row column state isIncompatible initiatives { count highConfidence backed } publications { count backed }'
const matrixQuery = `query ($rows: String!, $columns: String!, $filter: InitiativeFilter) {
  typologyMatrix(rows: $rows, columns: $columns, filter: $filter) { rows columns searchCount cells { ${cellFields} } }
}`
const cellQuery = `query ($rows: String!, $columns: String!, $row: String, $column: String, $filter: InitiativeFilter) {
  typologyCell(rows: $rows, columns: $columns, row: $row, column: $column, filter: $filter, limit: 100) {
    cell { ${cellFields} } initiatives { slug } publications { slug }
  }
}`
const literatureQuery =
  'query ($filter: LiteratureFilter) { publicationSearch(filter: $filter, pageSize: 1) { total } }'
const totalQuery = 'query ($filter: InitiativeFilter) { initiativeSearch(filter: $filter, pageSize: 1) { total } }'

interface Tally {
  count: number
  highConfidence: number
  backed: number
}
interface Cell {
  row: string | null
  column: string | null
  state: string
  isIncompatible: boolean
  initiatives: Tally | null
  publications: Tally | null
}
type Categories = { axis: string; codes: string[] }[]

const axes = { rows: 'engagement_level', columns: 'field' }

async function matrixOf(filter: object = {}, crossed = axes): Promise<{ rows: string[]; cells: Cell[] }> {
  const { data, errors } = await cms().api.graphql(matrixQuery, { ...crossed, filter })
  expect(errors).toEqual([])
  return data.typologyMatrix
}
const cellAt = ({ cells }: { cells: Cell[] }, row: string | null, column: string | null) =>
  cells.find((cell) => cell.row === row && cell.column === column)!

/** The filter that the link of a cell sends: the categories of the cell take the place of what its axes were asked. */
function cellFilter(
  filter: { categories?: Categories; text?: string },
  { row, column }: Cell,
  { rows, columns } = axes,
) {
  const own = [
    ...(row === null ? [] : [{ axis: rows, codes: [row] }]),
    ...(column === null ? [] : [{ axis: columns, codes: [column] }]),
  ]
  const others = (filter.categories ?? []).filter(({ axis }) => !own.some((one) => one.axis === axis))
  return { ...filter, categories: [...others, ...own] }
}

/** Publications on one axis of the matrix only, as the shipped ones are. */
async function publishLiterature(): Promise<void> {
  const { strapi, foundation } = cms()
  const keys = ['field.care', 'field.research', 'field.research', 'theme.cancer']
  for (const [n, key] of keys.entries()) {
    await publishEntry(strapi, publication, {
      ...recordData(strapi, publication, `matrix${n}`),
      ...{ slug: `matrix${n}`, recordId: `matrix${n}`, isScientific: n % 2 === 0 },
      categories: [foundation.categories[key]],
    })
  }
}

describe('the matrix of the typology', () => {
  beforeAll(publishLiterature, 60_000)

  const filters: [string, { categories?: Categories; departments?: string[]; text?: string; stages?: string[] }][] = [
    ['no filter', {}],
    ['a department', { departments: ['93'] }],
    ['a text', { text: 'formation' }],
    ['a stage and a theme', { stages: ['active'], categories: [{ axis: 'theme', codes: ['cancer'] }] }],
    ['categories of its own axes', { categories: [{ axis: 'field', codes: ['care', 'research'] }] }],
  ]

  test.each(filters)('with %s holds in every cell and total what the directory finds', async (_case, filter) => {
    const { cells } = await matrixOf(filter)
    expect(cells.length).toBeGreaterThan(4)
    for (const cell of cells) {
      const { data } = await cms().api.graphql(totalQuery, { filter: cellFilter(filter, cell) })
      const { row, column, initiatives } = cell
      expect({ row, column, count: initiatives!.count }).toEqual({ row, column, count: data.initiativeSearch.total })
    }
  })

  test.each(filters)('with %s holds in every cell and total what the literature finds', async (_case, filter) => {
    const counted = (await matrixOf(filter)).cells.filter(({ publications }) => publications !== null)
    expect(counted.length).toBeGreaterThan(0)
    for (const cell of counted) {
      const { text, categories } = cellFilter(filter, cell)
      const { data } = await cms().api.graphql(literatureQuery, { filter: { text, categories } })
      const { row, column, publications } = cell
      expect({ row, column, count: publications!.count }).toEqual({ row, column, count: data.publicationSearch.total })
    }
  })

  test('with other axes too, what is not classified included', async () => {
    const crossed = { rows: 'theme', columns: 'actor_type' }
    const { rows, cells } = await matrixOf({}, crossed)
    expect(rows.at(-1)).toBe('unclassified')
    for (const cell of cells.filter(({ initiatives }) => initiatives !== null)) {
      const { data } = await cms().api.graphql(totalQuery, { filter: cellFilter({}, cell, crossed) })
      expect(cell.initiatives!.count).toBe(data.initiativeSearch.total)
    }
  })

  test('lists in a cell as many records as it counts', async () => {
    const matrix = await matrixOf()
    for (const cell of [cellAt(matrix, 'partnership', 'care'), cellAt(matrix, null, 'research')]) {
      const { row, column } = cell
      const { data } = await cms().api.graphql(cellQuery, { ...axes, row, column })
      expect(data.typologyCell.cell).toEqual(cell)
      expect(data.typologyCell.initiatives).toHaveLength(cell.initiatives!.count)
      expect(data.typologyCell.publications).toHaveLength(cell.publications?.count ?? 0)
    }
  })

  test('says nothing of publications where no publication is classified, and loses none', async () => {
    const published = await documentsOf(cms().strapi, publication).findMany({ status: 'published' })
    const count = new Set(published.map(({ documentId }) => documentId)).size
    const crossed = await matrixOf()
    expect(cellAt(crossed, 'partnership', 'care').publications).toBeNull()
    expect(cellAt(crossed, 'unclassified', 'research').publications!.count).toBeGreaterThanOrEqual(2)
    expect(cellAt(crossed, null, null).publications!.count).toBe(count)
  })

  test('narrows publications by their text and categories, and by nothing that they do not have', async () => {
    const all = cellAt(await matrixOf(), null, null).publications!.count
    expect(cellAt(await matrixOf({ departments: ['93'] }), null, null).publications!.count).toBe(all)
    expect(cellAt(await matrixOf({ text: 'matrix2' }), null, null).publications!.count).toBeLessThan(all)
    const cancer = await matrixOf({ categories: [{ axis: 'theme', codes: ['cancer'] }] })
    const { data } = await cms().api.graphql(literatureQuery, {
      filter: { categories: [{ axis: 'theme', codes: ['cancer'] }] },
    })
    expect(cellAt(cancer, null, null).publications!.count).toBe(data.publicationSearch.total)
    expect(data.publicationSearch.total).toBeLessThan(all)
  })

  test('does not count drafts', async () => {
    const { strapi, foundation } = cms()
    const before = cellAt(await matrixOf(), null, 'care').publications!.count
    await documentsOf(strapi, publication).create({
      locale: 'fr',
      data: {
        ...recordData(strapi, publication, 'matrixdraft'),
        categories: [foundation.categories['field.care']],
      },
    })
    expect(cellAt(await matrixOf(), null, 'care').publications!.count).toBe(before)
  })

  test.each([
    ['the same axis twice', 'typologyMatrix(rows: "field", columns: "field") { rows }'],
    ['an unknown axis', 'typologyMatrix(rows: "price", columns: "field") { rows }'],
    ['an unknown locale', 'typologyMatrix(rows: "theme", columns: "field", locale: "de") { rows }'],
    ['too many records of a cell', 'typologyCell(rows: "theme", columns: "field", limit: 101) { contentVersion }'],
  ])('refuses %s as bad input', async (_case, field) => {
    const { errors } = await cms().api.graphql(`{ ${field} }`)
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('has no cell that it does not have', async () => {
    const { data } = await cms().api.graphql(cellQuery, { ...axes, row: 'unheard_of', column: 'care' })
    expect(data.typologyCell).toBeNull()
  })
})

describe('an empty cell of the matrix', () => {
  const crossed = { rows: 'lonely', columns: 'field' }
  const documents: string[] = []
  /** Searches of other suites: they cover everything. */
  let others: string[] = []

  /** An axis that classifies nothing: all its cells are empty. And an initiative that is a partnership in care. */
  beforeAll(async () => {
    const { strapi, foundation } = cms()
    const published = await documentsOf(strapi, search).findMany({ status: 'published' })
    others = published.map(({ documentId }) => documentId)
    for (const documentId of others) await documentsOf(strapi, search).unpublish({ documentId })
    await publishEntry(strapi, initiative, {
      ...recordData(strapi, initiative, 'matrixinitiative'),
      ...{ slug: 'matrixinitiative', recordId: 'matrixinitiative', startYear: 2010, endYear: null },
      ...requiredLinks(initiative, foundation),
    })
    const axis = await publishEntry(strapi, 'api::typology-axis.typology-axis', {
      ...{ code: 'lonely', label: 'Axe vide', order: 99, appliesTo: ['initiative'], recordId: 'lonely' },
    })
    for (const code of ['first', 'second']) {
      const key = `lonely.${code}`
      documents.push(await publishEntry(strapi, category, { code, key, label: code, axis, recordId: key }))
    }
  }, 60_000)

  afterAll(async () => {
    for (const documentId of others) await documentsOf(cms().strapi, search).publish({ documentId })
  })

  const states = async () => {
    const matrix = await matrixOf({}, crossed)
    return ['care', 'research'].flatMap((column) =>
      ['first', 'second'].map((row) => `${row} ${column} ${cellAt(matrix, row, column).state}`),
    )
  }

  test('is not searched as long as no search covers it', async () => {
    expect(new Set((await states()).map((text) => text.split(' ')[2]))).toEqual(new Set(['not_searched']))
  })

  test('nor is the total of a category that holds nothing: no filter empties it', async () => {
    expect(cellAt(await matrixOf({}, crossed), 'first', null).state).toBe('not_searched')
  })

  test('is without find once a published search covers it; a draft of one says nothing', async () => {
    const { strapi, foundation } = cms()
    const data = {
      ...recordData(strapi, search, 'scope'),
      ...{ slug: 'scope', recordId: 'scope', hits: 10, duplicates: 2, screened: 8, included: 3 },
      categories: [documents[0], foundation.categories['field.care']],
    }
    const { documentId } = await documentsOf(strapi, search).create({ locale: 'fr', data })
    expect(await states()).toContain('first care not_searched')
    await documentsOf(strapi, search).publish({ documentId, locale: 'fr' })
    expect(await states()).toEqual([
      'first care none_found',
      'second care not_searched',
      'first research not_searched',
      'second research not_searched',
    ])
    await documentsOf(strapi, search).delete({ documentId, locale: '*' })
  })

  test('does not apply when either category says so; records show all the same', async () => {
    const { strapi, foundation } = cms()
    const partnership = foundation.categories['engagement_level.partnership']!
    await documentsOf(strapi, category).update({
      documentId: foundation.categories['field.care']!,
      locale: 'fr',
      data: { incompatibleWith: { set: [documents[1], partnership] } },
      status: 'published',
    })
    expect(await states()).toContain('second care not_applicable')
    const turned = await matrixOf({}, { rows: 'field', columns: 'lonely' })
    expect(cellAt(turned, 'care', 'second').state).toBe('not_applicable')
    const filled = cellAt(await matrixOf(), 'partnership', 'care')
    expect(filled).toMatchObject({ state: 'filled', isIncompatible: true })
    await documentsOf(strapi, category).update({
      documentId: foundation.categories['field.care']!,
      locale: 'fr',
      data: { incompatibleWith: { set: [] } },
      status: 'published',
    })
  })

  test('is not a gap where filters alone empty it', async () => {
    const narrowed = await matrixOf({ text: 'zzzzqqqq' })
    expect(cellAt(narrowed, 'partnership', 'care').state).toBe('no_match')
  })
})

describe('the typology', () => {
  test('counts and shows what each category holds, drafts apart', async () => {
    const { data, errors } = await cms().api.graphql(
      '{ typology { code origin categories { code counts { initiatives publications factors } examples { slug title } } } }',
    )
    expect(errors).toEqual([])
    for (const { code: axis, categories } of data.typology) {
      for (const { code, counts, examples } of categories) {
        const filter = { categories: [{ axis, codes: [code] }] }
        const found = await cms().api.graphql(totalQuery, { filter })
        expect({ axis, code, count: counts.initiatives }).toEqual({
          ...{ axis, code },
          count: found.data.initiativeSearch.total,
        })
        expect(examples).toHaveLength(Math.min(3, counts.initiatives))
      }
    }
  })

  test('and its matrix are read once a content version: later questions cost their rights and the version alone', async () => {
    const { strapi, api } = cms()
    const ask = async () => {
      await api.graphql('{ typology { code categories { counts { factors } examples { slug } } } }')
      await matrixOf()
      await api.graphql(cellQuery, { ...axes, row: 'partnership', column: 'care' })
    }
    await raiseContentVersion(strapi)
    let statements = 0
    const count = () => (statements += 1)
    strapi.db.connection.on('query', count)
    await ask()
    const first = statements
    await ask()
    strapi.db.connection.removeListener('query', count)
    // One a type and one a relation, whatever the number of records; then two a question.
    expect(first).toBeLessThanOrEqual(35)
    expect(statements - first).toBe(6)
  })
})
