import { problemMessage, publicationProblems, type RuleTerm } from '../../src'

const term = (id: string, fields: Partial<RuleTerm> = {}): RuleTerm => ({
  ...{ id, labels: { fr: `Terme ${id}`, en: `Term ${id}` }, altLabels: {}, broader: [], related: [] },
  ...{ notToConfuseWith: [], ...fields },
})
const problemsOf = (id: string, glossary: RuleTerm[]) =>
  publicationProblems(
    'glossary-term',
    { prefLabel: 'x', termId: id, sources: [{ title: 'S', url: 'https://example.org/a' }] },
    { mandatoryAxes: [], today: '2026-11-22', glossary },
  )
const found = (id: string, ...glossary: RuleTerm[]) =>
  problemsOf(id, glossary).map(({ code, field }) => `${code} ${field}`)

describe('a term', () => {
  it('may be broader, related and distinct at will when SKOS allows it', () => {
    const glossary = [
      term('a', { broader: ['b'], related: ['d'], notToConfuseWith: ['d'] }),
      term('b', { broader: ['c'] }),
      term('c'),
      term('d', { related: ['a'] }),
    ]
    for (const { id } of glossary) expect(found(id, ...glossary)).toEqual([])
  })

  it.each<[string, RuleTerm[], string[]]>([
    ['broader than itself', [term('a', { broader: ['a'] })], ['term_linked_to_itself broader']],
    ['related to itself', [term('a', { related: ['a'] })], ['term_linked_to_itself related']],
    ['mistaken for itself', [term('a', { notToConfuseWith: ['a'] })], ['term_linked_to_itself notToConfuseWith']],
    [
      'on a cycle of two',
      [term('a', { broader: ['b'] }), term('b', { broader: ['a'] })],
      ['term_broader_cycle broader'],
    ],
    [
      'on a longer cycle',
      [term('a', { broader: ['b'] }), term('b', { broader: ['c'] }), term('c', { broader: ['a'] })],
      ['term_broader_cycle broader'],
    ],
    [
      'related to its broader term',
      [term('a', { broader: ['b'], related: ['b'] }), term('b')],
      ['term_broader_and_related related'],
    ],
    [
      'said to be related by its broader term',
      [term('a', { broader: ['b'] }), term('b', { related: ['a'] })],
      ['term_broader_and_related related'],
    ],
    [
      'related to a term two steps above',
      [term('a', { broader: ['b'], related: ['c'] }), term('b', { broader: ['c'] }), term('c')],
      ['term_broader_and_related related'],
    ],
    [
      'between two terms that are related',
      [term('low', { broader: ['a'], related: ['high'] }), term('a', { broader: ['high'] }), term('high')],
      ['term_broader_and_related related'],
    ],
    [
      'named as another, case and accents apart',
      [term('a', { labels: { fr: 'Pair-Aidance' } }), term('b', { labels: { fr: 'pair-aidance' } })],
      ['term_label_taken prefLabel'],
    ],
    [
      'named as another in English only',
      [term('a', { labels: { fr: 'Un', en: 'Peer' } }), term('b', { labels: { fr: 'Deux', en: 'peer' } })],
      ['term_label_taken prefLabel'],
    ],
    [
      'its own synonym',
      [term('a', { labels: { fr: 'Réciprocité' }, altLabels: { fr: ['reciprocite'] } })],
      ['term_synonym_repeated altLabels'],
    ],
  ])('is refused when it is %s', (_case, glossary, expected) => {
    expect(found('a', ...glossary)).toEqual(expected)
  })

  it('may bear in one language the name that another has in the other, and a synonym that is its English name', () => {
    const glossary = [
      term('a', { labels: { fr: 'Empouvoirement', en: 'Empowerment' }, altLabels: { fr: ['empowerment'] } }),
      term('b', { labels: { fr: 'Participation', en: 'Participation' } }),
      term('c', { labels: { fr: 'Partage', en: 'Partage' } }),
    ]
    for (const { id } of glossary) expect(found(id, ...glossary)).toEqual([])
  })

  it('is not refused for what is wrong elsewhere in the glossary', () => {
    const wrong = [term('x', { broader: ['y'], related: ['y'] }), term('y')]
    expect(found('a', term('a'), ...wrong)).toEqual([])
  })

  it('says in French what is wrong, with the names of the terms', () => {
    const glossary = [
      term('a', { labels: { fr: 'Pair-aidance' }, broader: ['b'], related: ['b'] }),
      term('b', { labels: { fr: 'Entraide' }, broader: [] }),
    ]
    expect(
      problemsOf('a', glossary).map((problem) => problemMessage(problem, 'fr').replace(/[\u00a0\u202f]/g, ' ')),
    ).toEqual([
      'Termes voisins : « Entraide » est plus large que « Pair-aidance », il ne peut pas être aussi son voisin. Gardez l’un des deux liens.',
    ])
    const cycle = [term('a', { broader: ['b'] }), term('b', { broader: ['a'] })]
    expect(problemMessage(problemsOf('a', cycle)[0]!, 'fr')).toContain('Terme a → Terme b → Terme a')
  })
})
