import type { ComparedInitiativeFragment } from '@atlas/shared'
import { initiativeTable } from '../../../server/presenters/comparison-table'
import { initiativeComparison } from '../../../server/presenters/initiative-comparison'
import { axes, card } from './samples'

const compared = (
  initiative: Parameters<typeof card>[0] = {},
  different: Partial<ComparedInitiativeFragment> = {},
): ComparedInitiativeFragment => ({
  initiative: { ...card(initiative), partnerActors: [] },
  ...{ evaluation: null, isStartYearCirca: false, isEndYearCirca: false },
  ...{ partnerUserCount: null, trainedCount: null, reachedCount: null, practices: [] },
  ...{ publicationCount: 0, sourceCount: 1 },
  ...different,
})
const view = (...initiatives: ComparedInitiativeFragment[]) =>
  initiativeComparison(
    { initiativeComparison: initiatives, typology: axes.map((axis) => ({ ...axis, appliesTo: ['initiative'] })) },
    'fr',
  )
const row = (comparison: ReturnType<typeof view>, key: string) => comparison.rows.find((one) => one.key === key)!
const texts = (comparison: ReturnType<typeof view>, key: string) =>
  row(comparison, key).cells.map(({ values }) => values.map(({ text }) => text))

describe('initiatives side by side', () => {
  it('are the same where they hold the same, whatever the order', () => {
    const other = { categories: [{ axis: 'field', codes: ['care', 'research'] }] }
    const both = view(compared(), compared(other))
    expect(row(both, 'field').difference).toBe('same')
    expect(texts(both, 'field')).toEqual([
      ['Soins', 'Recherche'],
      ['Soins', 'Recherche'],
    ])
    expect(row(both, 'engagement_level').difference).toBe('single')
  })

  it('mark what is common to all where they differ', () => {
    const both = view(compared(), compared({ categories: [{ axis: 'field', codes: ['care'] }] }))
    expect(row(both, 'field').difference).toBe('different')
    expect(row(both, 'field').cells[0]!.values.map(({ key, isShared }) => [key, isShared])).toEqual([
      ['care', true],
      ['research', false],
    ])
  })

  it('take a rough year for another thing than a sure one, and a number at another date too', () => {
    const count = {
      value: 20,
      isApproximate: false,
      countedOn: '2024-01-01',
      datePrecision: 'year' as const,
      note: null,
    }
    const both = view(
      compared({}, { partnerUserCount: count }),
      compared({}, { isStartYearCirca: true, partnerUserCount: { ...count, countedOn: '2025-01-01' } }),
    )
    expect(row(both, 'years').difference).toBe('different')
    expect(row(both, 'partnerUsers').difference).toBe('different')
  })

  it('say nothing of what is unknown: no zero, no guess', () => {
    const both = view(compared(), compared())
    for (const key of ['trained', 'evaluation', 'practices', 'partners', 'publications'])
      expect(row(both, key)).toMatchObject({ difference: 'unknown', cells: [{ values: [] }, { values: [] }] })
  })

  it('lead to the parts of the pages that their numbers come from', () => {
    const [cell] = row(view(compared({}, { publicationCount: 3 })), 'publications').cells
    expect(cell!.values[0]!.link).toEqual({ kind: 'initiative', slug: 'cafe-des-patients', hash: '#literature' })
  })

  it('are a CSV file, each count of people with its date', () => {
    const trainedCount = { value: 12, isApproximate: true, countedOn: '2024-05-01', datePrecision: null, note: null }
    const lines = initiativeTable(view(compared({}, { trainedCount }), compared({ startYear: null })), 'fr').split(
      '\r\n',
    )
    expect(lines[0]).toContain('Dimension,Café des patients,Café des patients')
    expect(lines).toContain('Personnes formées,12 (2024-05-01),')
    expect(lines).toContain('Années,2019–,')
  })
})
