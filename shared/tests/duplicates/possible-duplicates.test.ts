import {
  duplicateFinder,
  duplicateReasonText,
  possibleDuplicates,
  type DuplicateCandidate,
  type DuplicateReason,
  type DuplicateRecord,
} from '../../src'

const saintDenis = { latitude: 48.933, longitude: 2.373, precision: 'site', communeCode: '93066' }
const niort = { latitude: 46.3236, longitude: -0.4648, precision: 'commune', communeCode: '79191' }

const records: DuplicateRecord[] = [
  {
    id: 'maison',
    titles: ['Maison des usagers du Centre hospitalier de Saint-Denis'],
    organisationIds: ['ch'],
    organisationNames: ['Centre hospitalier de Saint-Denis', 'CHSD'],
    website: 'https://www.ch-stdenis.example/maison-des-usagers/',
    places: [saintDenis],
  },
  { id: 'compare', titles: ['ComPaRe, communauté de patients pour la recherche'] },
  { id: 'pep', titles: ['Patients experts en psychiatrie'], organisationIds: ['ch'], places: [saintDenis] },
  { id: 'cafe', titles: ['Café des aidants de Montreuil', 'Carers’ café in Montreuil'] },
]

const idsOf = (candidate: DuplicateCandidate) => possibleDuplicates(candidate, records).map(({ record }) => record.id)
const reasonsOf = (candidate: DuplicateCandidate) =>
  possibleDuplicates(candidate, records)[0]?.reasons.map((reason) => duplicateReasonText(reason, 'fr'))

describe('possible duplicates', () => {
  it.each<[string, DuplicateCandidate, string]>([
    [
      'the same words in another order',
      { titles: ['Centre hospitalier de Saint-Denis : maison des usagers'] },
      'maison',
    ],
    ['an inclusive spelling', { titles: ['Patient·es expert·es en psychiatrie'] }, 'pep'],
    ['a misspelling', { titles: ['Patients experts en psychatrie'] }, 'pep'],
    ['the name without what explains it', { titles: ['Compare'] }, 'compare'],
    ['a title being typed', { titles: ['Café des aidants de Montr'] }, 'cafe'],
    ['the English title', { titles: ['Carers’ cafe, Montreuil'] }, 'cafe'],
    ['a title in capitals without accents', { titles: ['CAFE DES AIDANTS DE MONTREUIL'] }, 'cafe'],
  ])('finds %s', (_case, candidate, id) => {
    expect(idsOf(candidate)).toContain(id)
  })

  it.each<[string, DuplicateCandidate]>([
    ['words that any title has', { titles: ['Patients et usagers'] }],
    [
      'another subject under the same roof',
      { titles: ['Ateliers diabète'], organisationIds: ['ch'], places: [saintDenis] },
    ],
    [
      'the same kind of thing in another part of the country',
      { titles: ['Maison des usagers du Centre hospitalier de Niort'], organisationIds: ['niort'], places: [niort] },
    ],
    ['no word at all', { titles: ['…'] }],
    ['nothing', { titles: [] }],
  ])('does not announce %s', (_case, candidate) => {
    expect(idsOf(candidate)).toEqual([])
  })

  it('says why', () => {
    const place = { ...saintDenis, latitude: saintDenis.latitude + 0.0027 }
    const candidate = { titles: ['La maison des usagers, centre hospitalier Saint-Denis'], organisationIds: ['ch'] }
    expect(reasonsOf({ ...candidate, places: [place] })).toEqual(['même titre', 'même organisation', 'à 300\u00a0m'])
    expect(reasonsOf({ ...candidate, places: [{ ...place, precision: 'commune' }] })).toEqual([
      'même titre',
      'même organisation',
      'même commune',
    ])
  })

  it('knows an organisation by the name or the acronym that was typed', () => {
    const reasons = reasonsOf({ titles: ['Maison usagers Saint-Denis'], organisationNames: ['C.H.S.D', 'chsd'] })
    expect(reasons).toEqual(['titre proche', 'même organisation'])
  })

  it('tells of the organisation’s other records while there is no title', () => {
    expect(idsOf({ titles: [''], organisationIds: ['ch'] }).sort()).toEqual(['maison', 'pep'])
    expect(idsOf({ titles: [], website: 'http://ch-stdenis.example/maison-des-usagers#top' })).toEqual(['maison'])
  })

  it('never finds the entry itself', () => {
    expect(idsOf({ ...records[0]!, id: 'maison' })).toEqual([])
  })
})

describe('identifiers', () => {
  const articles: DuplicateRecord[] = [
    { id: 'a', titles: ['Patient engagement'], identifiers: { doi: '10.1000/ABC' } },
    { id: 'b', titles: ['Another subject altogether'], identifiers: { doi: '10.1000/xyz' } },
  ]

  it.each(['10.1000/abc', 'https://doi.org/10.1000/ABC', 'doi: 10.1000/abc'])('finds %s whatever the title', (doi) => {
    const [match] = possibleDuplicates({ titles: ['Something else'], identifiers: { doi } }, articles, 'publication')
    expect(match).toMatchObject({ record: { id: 'a' }, reasons: [{ code: 'same_identifier', kind: 'doi' }] })
  })

  it('takes another DOI for another article, unless the title is the same', () => {
    const found = (title: string) =>
      possibleDuplicates({ titles: [title], identifiers: { doi: '10.1000/new' } }, articles, 'publication')
    expect(found('Another subject altogether again')).toEqual([])
    expect(found('Patient engagement')).toHaveLength(1)
  })
})

describe('words', () => {
  it.each<[DuplicateReason, string, string]>([
    [{ code: 'near', metres: 300 }, 'à 300\u00a0m', '300\u00a0m away'],
    [{ code: 'near', metres: 0 }, 'au même endroit', 'at the same place'],
    [{ code: 'same_identifier', kind: 'doi' }, 'même DOI', 'same DOI'],
    [{ code: 'same_organisation' }, 'même organisation', 'same organisation'],
  ])('says %o', (reason, french, english) => {
    expect(duplicateReasonText(reason, 'fr')).toBe(french)
    expect(duplicateReasonText(reason, 'en')).toBe(english)
  })

  it('speaks of names where there are no titles', () => {
    expect(duplicateReasonText({ code: 'close_title' }, 'fr', 'actor')).toBe('nom proche')
  })
})

describe('ten thousand records', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    id: `r${index}`,
    titles: [`Atelier ${index.toString(36)} des patients partenaires du service ${index % 500} en santé mentale`],
    organisationIds: [`o${index % 300}`],
    places: [saintDenis],
  }))

  it('answers fast, even to a hostile title', () => {
    const finder = duplicateFinder(many)
    const hostile = 'patients partenaires santé mentale atelier service '.repeat(2000)
    const start = performance.now()
    for (const title of ['Atelier des patients partenaires en santé mentale', hostile]) {
      finder.find({ titles: [title], organisationIds: ['o1'], places: [saintDenis] })
    }
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
