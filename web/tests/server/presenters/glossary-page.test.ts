import { createTermMarker } from '@atlas/shared'
import { glossaryPage, letterOf } from '../../../server/presenters/glossary-page'
import { termNotes } from '../../../server/presenters/term-notes'
import { termSearch } from '../../../server/presenters/term-search'
import { glossaryEntry, source, texts } from './glossary-samples'

const page = (...glossary: ReturnType<typeof glossaryEntry>[]) =>
  glossaryPage({ contentVersion: '1', glossary }, 'fr', null)
const named = (slug: string, prefLabel: string) => glossaryEntry(slug, { texts: [texts({ prefLabel })] })

describe('letterOf', () => {
  it.each([
    ['Éducation', 'E'],
    ['œuvre', 'O'],
    ['« Aller vers »', 'A'],
    ['40 heures', '0-9'],
  ])('%s stands under %s', (label, letter) => {
    expect(letterOf(label)).toBe(letter)
  })
})

describe('glossaryPage', () => {
  it('has every letter, in order, and the terms in theirs without regard to accents', () => {
    const { letters, count } = page(named('z', 'Équité'), named('a', 'Ecoute'), named('b', 'Évaluation'))
    expect(letters.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    expect(letters.find(({ letter }) => letter === 'E')?.terms.map(({ label }) => label)).toEqual([
      ...['Ecoute', 'Équité', 'Évaluation'],
    ])
    expect(count).toBe(3)
  })

  it('puts figures last, when there are some', () => {
    expect(page(named('a', '40 heures')).letters.at(-1)).toMatchObject({ letter: '0-9', terms: [{ slug: 'a' }] })
  })

  it('says each source once, however many terms rest on it', () => {
    const view = page(
      glossaryEntry('a', { sources: [source('one')] }),
      glossaryEntry('b', { sources: [source('two'), source('one')] }),
    )
    const placesOf = (slug: string) => view.letters.flatMap(({ terms }) => terms).find((t) => t.slug === slug)?.sources
    expect(view.sources.map(({ title }) => title)).toEqual(['one', 'two'])
    expect(placesOf('a')).toEqual([0])
    expect(placesOf('b')).toEqual([1, 0])
  })

  it('gives the term in the other language, and says the language of what is not in the page’s', () => {
    const english = texts({ language: 'en', prefLabel: 'Peer support' })
    const both = glossaryEntry('a', { language: 'en', texts: [texts(), english] })
    const one = glossaryEntry('b', { language: 'fr', texts: [texts({ prefLabel: 'Pair', definition: 'Proche' })] })
    const { letters } = glossaryPage({ contentVersion: '1', glossary: [both, one] }, 'en', null)
    const terms = letters.flatMap((group) => group.terms)
    expect(terms.find(({ slug }) => slug === 'a')).toMatchObject({
      ...{ label: 'Peer support', lang: null, others: [{ lang: 'fr', labels: ['Pair-aidance'] }] },
    })
    expect(terms.find(({ slug }) => slug === 'b')).toMatchObject({ lang: 'fr', definition: { lang: 'fr' } })
  })

  it('marks other terms in a definition, never the term itself', () => {
    const fr = createTermMarker(
      ['pair', 'aide'].map((slug) => ({ slug, labels: [slug], acronyms: [] })),
      'fr',
    )
    const glossary = [glossaryEntry('pair', { texts: [texts({ prefLabel: 'pair', definition: 'Le pair aide.' })] })]
    const { letters } = glossaryPage({ contentVersion: '1', glossary }, 'fr', { fr, en: fr })
    expect(letters.flatMap(({ terms }) => terms)[0]?.definition?.marks?.map(({ slug }) => slug)).toEqual(['aide'])
  })

  it('leaves out links to terms that are not in the list', () => {
    const { letters } = page(glossaryEntry('a', { related: ['gone', 'b'], broader: ['gone'] }), glossaryEntry('b'))
    expect(letters[0]?.terms[0]?.relations).toEqual([{ kind: 'related', slugs: ['b'] }])
  })
})

describe('termSearch', () => {
  const search = termSearch([
    glossaryEntry('alibi', {
      texts: [
        texts({ prefLabel: 'Participation alibi', altLabels: ['caution'], definition: 'Pour l’affichage.' }),
        texts({ language: 'en', prefLabel: 'Tokenism' }),
      ],
    }),
    glossaryEntry('msp', { acronyms: ['MSP'], texts: [texts({ prefLabel: 'Médiateur de santé-pair' })] }),
  ])

  it.each([
    ['a synonym', 'caution', 'alibi'],
    ['the other language', 'tokenism', 'alibi'],
    ['an acronym', 'msp', 'msp'],
    ['words without accents, in the plural', 'mediateurs', 'msp'],
    ['a small typing error', 'tokennism', 'alibi'],
    ['a word of the definition', 'affichage', 'alibi'],
  ])('finds by %s', (_case, text, slug) => {
    expect(search(text)[0]).toBe(slug)
  })

  it('finds nothing for what nothing is like', () => {
    expect(search('xylophone')).toEqual([])
  })
})

test('termNotes gives the notes of the terms asked for, and leaves out the others', () => {
  const glossary = [
    glossaryEntry('a', { texts: [texts({ prefLabel: 'Pair', definition: ' Proche. ' })] }),
    glossaryEntry('b'),
  ]
  expect(termNotes({ contentVersion: '1', glossary }, new Set(['a', 'gone']), 'en')).toEqual([
    { slug: 'a', label: 'Pair', definition: 'Proche.', lang: 'fr' },
  ])
})
