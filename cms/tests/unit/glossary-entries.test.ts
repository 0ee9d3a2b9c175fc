import type { GlossaryTermRow } from '../../src/read-model/collections/glossary-terms'
import { glossaryEntries } from '../../src/read-model/glossary-entries'

const row = (documentId: string, fields: Partial<GlossaryTermRow> = {}): GlossaryTermRow => ({
  ...{ documentId, locale: 'fr', slug: documentId, prefLabel: documentId, acronym: null, definition: null },
  ...{ altLabels: [], broader: [], related: [], notToConfuseWith: [], usedBy: null, isDeprecated: null },
  ...{ isMarkedInTexts: null, unmarkedLabels: [], confidence: 'high', collectedOn: null, verifiedOn: null },
  sources: [],
  ...fields,
})
const to = (...ids: string[]) => ids.map((documentId) => ({ documentId }))
const entryOf = (slug: string, rows: GlossaryTermRow[], locale: 'fr' | 'en' = 'fr') =>
  glossaryEntries(rows, locale).find((entry) => entry.slug === slug)!

test('narrower terms are those that call a term broader', () => {
  const rows = [row('wide'), row('one', { broader: to('wide') }), row('two', { broader: to('wide') })]
  expect(entryOf('wide', rows)).toMatchObject({ broader: [], narrower: ['one', 'two'] })
  expect(entryOf('one', rows)).toMatchObject({ broader: ['wide'], narrower: [] })
})

test('what one term says of another holds for both, once', () => {
  const rows = [row('a', { related: to('b'), notToConfuseWith: to('c') }), row('b', { related: to('a') }), row('c')]
  expect(entryOf('a', rows)).toMatchObject({ related: ['b'], notToConfuseWith: ['c'] })
  expect(entryOf('b', rows).related).toEqual(['a'])
  expect(entryOf('c', rows).notToConfuseWith).toEqual(['a'])
})

test('links to what is not published are left out', () => {
  expect(entryOf('a', [row('a', { broader: to('gone'), related: to('gone') })])).toMatchObject({
    broader: [],
    related: [],
  })
})

test('every language is given, French first, and the one asked for is said', () => {
  const rows = [row('a', { locale: 'en', prefLabel: 'Peer', broader: [] }), row('a', { prefLabel: 'Pair' }), row('b')]
  expect(entryOf('a', rows, 'en')).toMatchObject({
    language: 'en',
    texts: [{ prefLabel: 'Pair' }, { prefLabel: 'Peer' }],
  })
  expect(entryOf('b', rows, 'en').language).toBe('fr')
})

test('an acronym written as two is two; a term is marked unless the editor says no', () => {
  expect(entryOf('a', [row('a', { acronym: 'CNPA / CRPA' })]).acronyms).toEqual(['CNPA', 'CRPA'])
  expect(entryOf('a', [row('a')]).isMarkedInTexts).toBe(true)
  expect(entryOf('a', [row('a', { isMarkedInTexts: false })]).isMarkedInTexts).toBe(false)
})
