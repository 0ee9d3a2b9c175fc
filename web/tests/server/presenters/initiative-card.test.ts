import { initiativeCards } from '../../../server/presenters/initiative-card'
import { axes, card } from './samples'

const present = (different: Parameters<typeof card>[0] = {}, locale: 'fr' | 'en' = 'fr') =>
  initiativeCards([card(different)], axes, locale)[0]!

const nowhere = {
  label: null,
  commune: null,
  departmentCode: null,
  country: null,
  latitude: null,
  longitude: null,
  precision: null,
}

describe('initiativeCards', () => {
  it('says what an initiative is, in words', () => {
    expect(present()).toEqual({
      slug: 'cafe-des-patients',
      title: { text: 'Café des patients', lang: null },
      summary: { text: 'Une fois par mois.', lang: null },
      actor: { slug: 'hopital', name: 'Hôpital', acronym: null },
      place: 'Bobigny (93)',
      otherPlaceCount: 0,
      level: { code: 'partnership', label: 'Partenariat', definition: 'Décider.' },
      fields: [
        { code: 'care', label: 'Soins', definition: null },
        { code: 'research', label: 'Recherche', definition: null },
      ],
      stage: 'En cours',
      startYear: 2019,
      endYear: null,
      freshness: { code: 'update_advised', label: 'Mise à jour conseillée' },
      fresh: { isVerified: false, date: { iso: '2026-11-22', text: '22 novembre 2026', short: '22/11/2026' } },
    })
  })

  it('marks French texts on a page in English', () => {
    const shown = present({}, 'en')
    expect(shown.title).toEqual({ text: 'Café des patients', lang: 'fr' })
    expect(shown.stage).toBe('Active')
    expect(present({ title: 'Patients’ café', language: 'en' }, 'en').title.lang).toBeNull()
  })

  it.each([
    [
      'the places, counting the others once',
      { places: [...card().places, ...card().places, { ...nowhere, country: 'BE' }] },
      'Bobigny (93)',
      1,
    ],
    [
      'the department when the commune is not known',
      { places: [{ ...nowhere, departmentCode: '93' }] },
      'Seine-Saint-Denis (93)',
      0,
    ],
    [
      'commune and country abroad',
      { places: [{ ...nowhere, commune: 'Montréal', country: 'CA' }] },
      'Montréal, Canada',
      0,
    ],
    [
      'the departments covered when there is no place',
      { places: [], departments: ['77', '91'] },
      'Seine-et-Marne (77)',
      1,
    ],
    [
      'how far it reaches when nothing else is known',
      { places: [nowhere], departments: [], scale: 'national' },
      'Ailleurs en France',
      0,
    ],
  ])('says where by %s', (_case, different, place, otherPlaceCount) => {
    expect(present(different)).toMatchObject({ place, otherPlaceCount })
  })

  it('leaves out what is not known', () => {
    const bare = { summary: null, leadActor: null, categories: [], stage: null, startYear: null, freshOn: null }
    expect(present(bare)).toMatchObject({
      summary: null,
      actor: null,
      level: null,
      fields: [],
      stage: null,
      fresh: null,
    })
  })

  it('forgets a category that the typology no longer has', () => {
    expect(present({ categories: [{ axis: 'field', codes: ['gone'] }] }).fields).toEqual([])
  })
})
