import { directoryEditor, emptyDirectoryState } from '@atlas/shared'
import { filterLabel, tickedState, type Facet } from '../../app/components/search/facets'

const facets: Facet[] = [
  { key: 'field', label: 'Champ d’action', kind: 'axis', values: [{ code: 'care', label: 'Soins', count: 3 }] },
]
const words = {
  text: 'Mots',
  started: 'Début',
  actor: 'Organisation',
  since: (year: string) => `depuis ${year}`,
  until: (year: string) => `jusqu’en ${year}`,
  quoted: (text: string) => `« ${text} »`,
  unclassified: (group: string) => `${group} non renseigné`,
}
const label = (key: string, value: string, actorName: string | null = null) =>
  filterLabel({ key, value }, facets, words, actorName)

describe('filterLabel', () => {
  it.each([
    ['q', 'cancer', { group: 'Mots', label: '« cancer »' }],
    ['field', 'care', { group: 'Champ d’action', label: 'Soins' }],
    ['field', 'gone', { group: 'Champ d’action', label: 'gone' }],
    ['field', 'unclassified', { group: 'Champ d’action', label: 'Champ d’action non renseigné' }],
    ['year_from', '2015', { group: 'Début', label: 'depuis 2015' }],
    ['gone', 'x', { group: 'gone', label: 'x' }],
    ['started_from', '2015', { group: 'Début', label: 'depuis 2015' }],
    ['started_to', '2020', { group: 'Début', label: 'jusqu’en 2020' }],
  ])('puts %s=%s in words', (key, value, expected) => {
    expect(label(key, value)).toEqual(expected)
  })

  it('names the actor when it is known, else shows its slug', () => {
    expect(label('actor', 'ap-hp', 'AP-HP').label).toBe('AP-HP')
    expect(label('actor', 'ap-hp').label).toBe('ap-hp')
  })
})

describe('tickedState', () => {
  const form = (...entries: [string, string][]) => {
    const data = new FormData()
    for (const [name, value] of entries) data.append(name, value)
    return data
  }
  const state = { ...emptyDirectoryState, text: 'cancer', page: 3, categories: { field: ['care'] } }

  it('is nothing when the boxes say what the state says', () => {
    expect(tickedState(form(['field', 'care'], ['q', 'autre']), facets, state, directoryEditor)).toBeNull()
  })

  it('takes the boxes that were ticked and unticked, keeps the rest, goes back to page 1', () => {
    expect(tickedState(form(), facets, state, directoryEditor)).toEqual({ ...state, categories: {}, page: 1 })
    expect(tickedState(form(['field', 'care'], ['field', 'research']), facets, state, directoryEditor)).toEqual({
      ...state,
      categories: { field: ['care', 'research'] },
      page: 1,
    })
  })
})
