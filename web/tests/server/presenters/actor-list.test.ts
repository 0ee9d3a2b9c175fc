import { distinctAcronym } from '../../../server/presenters/actor-link'
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
  collectedOn: '2026-05-21',
  verifiedOn: null,
  verificationPeriod: 'months_6',
  language: 'fr',
}

describe('distinctAcronym', () => {
  it.each([
    ['Assistance publique', 'AP-HP', 'AP-HP'],
    ['ACSBE – La Place Santé', 'ACSBE', null],
    ['Renaloo', 'renaloo', null],
    ['Hôpital', ' ', null],
    ['Hôpital', null, null],
  ])('of %s and %s is %s', (name, acronym, expected) => {
    expect(distinctAcronym(name, acronym)).toBe(expected)
  })
})

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
    expect(actorList({ actorSearch }, 'fr', '2026-11-22').cards).toEqual([
      {
        slug: 'ap-hp',
        name: 'Assistance publique',
        acronym: 'AP-HP',
        type: 'Établissement public de santé',
        place: 'Paris (75)',
        initiativeCount: 4,
        freshness: {
          ...{ code: 'update_required', label: 'Mise à jour requise', months: 6 },
          neverVerifiedWith: 'organisation',
        },
        fresh: { isVerified: false, date: { iso: '2026-05-21', text: '21 mai 2026', short: '21/05/2026' } },
      },
    ])
  })
})
