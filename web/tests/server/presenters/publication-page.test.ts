import type { PublicationCardFragment, PublicationPageQuery } from '@atlas/shared'
import { publicationCard } from '../../../server/presenters/publication-card'
import { citationMeta, schemaType } from '../../../server/presenters/publication-meta'
import { publicationPage } from '../../../server/presenters/publication-page'
import { publications } from '../citation/shipped-publications'

const find = (slug: string) => publications.find((one) => one.slug === slug)!
const pomey = find('pomey-montreal-model-2015')
const answer = (publication: PublicationCardFragment, changes: object = {}) =>
  ({
    contentVersion: 'a-1',
    typology: [],
    publicationRecord: { publication, sources: [], initiatives: [], citedBy: [], ...changes },
  }) as unknown as PublicationPageQuery
const page = (publication: PublicationCardFragment, locale: 'fr' | 'en' = 'fr', changes: object = {}) =>
  publicationPage(answer(publication, changes), locale, 'apa', '2026-11-22')!

describe('a publication in a list', () => {
  it('names six authors at most, then « et al. »; so too when the source does', () => {
    expect(publicationCard(pomey, 'fr', null).authors).toBe(
      'Pomey M-P, Flora L, Karazivan P, Dumez V, Lebel P, Vanier M-C et al.',
    )
    expect(publicationCard(find('vanstone-patients-as-partners-2023'), 'fr', null).authors).toBe('Vanstone M et al.')
    expect(publicationCard(find('nopab-norway-2022'), 'fr', null).authors).toBe('')
  })

  it('says how it was read, and in which language its title and our words are', () => {
    expect(publicationCard(pomey, 'fr', null)).toMatchObject({
      ...{ lang: null, read: { code: 'reference_only', label: 'Référence seule, non lue' } },
      ...{ nature: 'Littérature scientifique', type: 'Article', container: 'Santé publique, 27 (1 Suppl.), p. 41-50' },
      ...{ address: 'https://doi.org/10.3917/spub.150.0041', citation: null },
    })
    expect(publicationCard(pomey, 'en', null)).toMatchObject({ lang: 'fr', abstract: { lang: 'fr' } })
    expect(publicationCard(find('brett-impact-2014'), 'fr', null)).toMatchObject({
      lang: 'en',
      abstract: { lang: null },
    })
  })

  it('leaves unknown what the record does not say', () => {
    const bare = { ...pomey, type: null, isScientific: null, readStatus: null, abstract: null, doi: null, url: null }
    expect(publicationCard(bare, 'fr', null)).toMatchObject({
      ...{ type: null, nature: null, read: null, abstract: null, address: null },
    })
  })
})

describe('the page of a publication', () => {
  it('is nothing when there is no such publication', () => {
    expect(publicationPage({ ...answer(pomey), publicationRecord: null }, 'fr', 'apa', '2026-11-22')).toBeNull()
  })

  it('says each fact as a filter of the list', () => {
    expect(page(pomey).facts).toEqual([
      { key: 'type', code: 'article', label: 'Article' },
      { key: 'scientific', code: 'yes', label: 'Littérature scientifique' },
      { key: 'language', code: 'fr', label: 'Français' },
    ])
  })

  it('lists together what is not known', () => {
    expect(page(pomey).unknown).toEqual([])
    expect(page({ ...pomey, authors: [], issuedYear: null, containerTitle: ' ' }).unknown).toEqual([
      'authors',
      'issuedYear',
      'containerTitle',
    ])
    expect(page(find('dihal-travail-pair')).unknown).toEqual(['issuedYear'])
  })

  it('names what rests on it, the kind of a factor in words, other languages marked', () => {
    const citing = { kind: 'factor', slug: 'levier', title: 'Diriger en binôme', language: 'fr', factorKind: 'barrier' }
    expect(page(pomey, 'en', { citedBy: [citing] }).citedBy).toEqual([
      { kind: 'factor', slug: 'levier', title: { text: 'Diriger en binôme', lang: 'fr' }, note: 'Barrier' },
    ])
  })
})

describe('the head of the page', () => {
  it('has the tags of Highwire, an author a tag', () => {
    const tags = citationMeta(pomey)
    const contents = (name: string) => tags.filter((tag) => tag.name === name).map(({ content }) => content)
    expect(contents('citation_author')).toHaveLength(9)
    expect(contents('citation_author')[0]).toBe('Pomey, M-P')
    expect(contents('citation_journal_title')).toEqual(['Santé publique'])
    expect([contents('citation_firstpage'), contents('citation_lastpage')]).toEqual([['41'], ['50']])
    expect(contents('citation_doi')).toEqual(['10.3917/spub.150.0041'])
  })

  it('says nothing of what is unknown', () => {
    const names = citationMeta(find('dihal-travail-pair')).map(({ name }) => name)
    expect(names).not.toContain('citation_publication_date')
    expect(names).not.toContain('citation_doi')
  })

  it.each([
    ['brett-impact-2014', 'ScholarlyArticle'],
    ['loi-2002-303', 'Legislation'],
    ['flora-these-2012', 'Thesis'],
    ['ars-idf-msp', 'WebPage'],
    ['ghadi-french-users-2019', 'Chapter'],
  ])('%s is a %s for schema.org', (slug, type) => {
    expect(schemaType(find(slug))).toBe(type)
  })
})
