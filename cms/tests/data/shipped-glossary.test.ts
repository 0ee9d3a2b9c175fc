import { foldText } from '@atlas/shared'
import { recordsOf } from './shipped-records'

const terms = recordsOf('glossary-terms')
const bySlug = new Map(terms.map((term) => [term.recordId, term]))
const linked = (id: string, name: string): string[] => (bySlug.get(id)![name] ?? []) as string[]
const ids = [...bySlug.keys()]

/** Every term above, at any distance. */
function above(id: string, seen = new Set<string>()): Set<string> {
  for (const next of linked(id, 'broader')) {
    if (!seen.has(next)) above(next, seen.add(next))
  }
  return seen
}

describe('the shipped glossary', () => {
  test('names only terms that exist', () => {
    const named = ids.flatMap((id) => ['broader', 'related', 'notToConfuseWith'].flatMap((name) => linked(id, name)))
    expect(named.filter((id) => !bySlug.has(id))).toEqual([])
  })

  test('has no term that is above itself', () => {
    expect(ids.filter((id) => above(id).has(id))).toEqual([])
  })

  test('has no pair both broader and related (SKOS S27)', () => {
    const wrong = ids.flatMap((low) =>
      [...above(low)]
        .filter((high) => linked(low, 'related').includes(high) || linked(high, 'related').includes(low))
        .map((high) => `${low} < ${high}`),
    )
    expect(wrong).toEqual([])
  })

  test('gives each form to one term: no label is another’s label or synonym', () => {
    const forms = terms.flatMap(({ recordId, prefLabel, altLabels }) =>
      [prefLabel as string, ...((altLabels ?? []) as { text: string }[]).map(({ text }) => text)].map(
        (form) => [foldText(form), recordId] as const,
      ),
    )
    const owners = new Map<string, string>()
    const shared = forms.filter(([form, id]) => (owners.get(form) ?? owners.set(form, id).get(form)) !== id)
    expect(shared).toEqual([])
  })

  test('marks neither the everyday words that name the levels, nor MSP, which is also a kind of practice', () => {
    const unmarked = terms.filter(({ isMarkedInTexts }) => isMarkedInTexts === false).map(({ prefLabel }) => prefLabel)
    expect(unmarked).toEqual(
      expect.arrayContaining(['Information', 'Consultation', 'Collaboration', 'Partenariat', 'Participation', 'Pair']),
    )
    expect(bySlug.get('mediateur-sante-pair')!.unmarkedLabels).toEqual([{ text: 'MSP' }])
  })

  test('keeps what was collected: a pair that lost one of its two links has the other', () => {
    expect(linked('pair-aidance', 'related')).toContain('usager-ressource')
    expect(linked('travail-pair', 'broader')).toEqual(['pair-aidance'])
  })
})
