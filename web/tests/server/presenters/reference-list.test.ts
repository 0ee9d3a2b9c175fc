import type { PublicationReferenceFragment } from '@atlas/shared'
import { referenceList } from '../../../server/presenters/reference-list'

const publication: PublicationReferenceFragment = {
  slug: 'p',
  title: 'Le patient partenaire',
  type: 'article',
  language: 'fr',
  issuedYear: 2015,
  containerTitle: 'Santé publique',
  volume: '27',
  issue: 'HS',
  pages: '41-50',
  publisher: null,
  doi: '10.3917/spub.150.0041',
  url: 'https://exemple.fr',
  isScientific: true,
  readStatus: 'reference_only',
  hasMoreAuthors: false,
  authors: [
    { family: 'Pomey', given: 'M.-P.', literal: null },
    { family: null, given: null, literal: 'Haute Autorité de santé' },
  ],
}
const present = (different: Partial<PublicationReferenceFragment> = {}) =>
  referenceList([{ ...publication, ...different }], 'fr')[0]!
const author = (family: string) => ({ family, given: null, literal: null })

describe('referenceList', () => {
  it('writes a reference', () => {
    expect(present()).toEqual({
      slug: 'p',
      authors: 'Pomey M.-P., Haute Autorité de santé',
      year: 2015,
      title: 'Le patient partenaire',
      lang: null,
      container: 'Santé publique, 27 (HS), p. 41-50',
      url: 'https://doi.org/10.3917/spub.150.0041',
      type: 'Article',
      readStatus: 'Référence seule, non lue',
    })
  })

  it('cuts a long list of authors, and says when the source did', () => {
    expect(present({ authors: ['A', 'B', 'C', 'D'].map(author) }).authors).toBe('A, B, C et al.')
    expect(present({ authors: [author('A')], hasMoreAuthors: true }).authors).toBe('A et al.')
    expect(present({ authors: [], hasMoreAuthors: true }).authors).toBe('')
  })

  it('marks the language of a foreign title', () => {
    expect(present({ language: 'en' }).lang).toBe('en')
  })

  it('links to the DOI first, then to a web address, else to nothing', () => {
    expect(present({ doi: null }).url).toBe('https://exemple.fr')
    expect(present({ doi: null, url: 'fichier.pdf' }).url).toBeNull()
  })

  it('falls back on the publisher, and writes nothing of what is unknown', () => {
    expect(
      present({ containerTitle: null, publisher: 'De Boeck', volume: null, issue: null, pages: null }).container,
    ).toBe('De Boeck')
  })
})
