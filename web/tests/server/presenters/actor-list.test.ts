import { actorList } from '../../../server/presenters/actor-list'

const item = {
  documentId: 'a',
  slug: 'ap-hp',
  name: 'Assistance publique',
  acronym: 'AP-HP',
  type: 'public_hospital',
  typeLabel: 'Établissement public de santé',
  commune: 'Paris',
  departmentCode: '75',
  country: 'FR',
  initiativeCount: 4,
  language: 'fr',
}

describe('actorList', () => {
  it('says what an actor is and where', () => {
    const actorSearch = {
      items: [item],
      total: 1,
      page: 1,
      pageSize: 24,
      pageCount: 1,
      facets: [],
      contentVersion: 'v1',
    }
    expect(actorList({ actorSearch }, 'fr').cards).toEqual([
      {
        slug: 'ap-hp',
        name: 'Assistance publique',
        acronym: 'AP-HP',
        type: 'Établissement public de santé',
        place: 'Paris (75)',
        initiativeCount: 4,
      },
    ])
  })
})
