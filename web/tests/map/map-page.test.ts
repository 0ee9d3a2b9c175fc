import { decodeMapPoints, encodeMapPoints, type InitiativeItem, type InitiativeMapQuery } from '@atlas/shared'
import { mapPage } from '../../server/presenters/map-page'

const place = { label: null, communeCode: null, regionCode: null, region: null, precision: 'commune' }
const paris = { ...place, commune: 'Paris', departmentCode: '75', country: 'FR', latitude: 48.8566, longitude: 2.3522 }
const montreal = {
  ...place,
  commune: 'Montréal',
  departmentCode: null,
  country: 'CA',
  latitude: 45.5,
  longitude: -73.57,
}

const anItem = (slug: string, places: InitiativeItem['places']): InitiativeItem => ({
  documentId: slug,
  slug,
  title: slug,
  summary: null,
  language: 'fr',
  stage: null,
  scale: 'regional',
  startYear: null,
  endYear: null,
  categories: { engagement_level: ['partnership'] },
  departments: ['75'],
  places,
  leadActor: null,
  partnerActors: [],
  confidence: null,
  collectedOn: '2026-11-22',
  verifiedOn: null,
  freshness: 'update_advised',
  freshOn: '2026-11-22',
  searchText: '',
})
const nowhere = anItem('nowhere', [])
const unlocated = {
  ...nowhere,
  departments: ['75'],
  partnerActors: [],
  categories: [{ axis: 'engagement_level', codes: ['partnership'] }],
  places: [],
}

const answer: InitiativeMapQuery = {
  initiativeMap: {
    contentVersion: '1',
    total: 3,
    located: 2,
    points: encodeMapPoints([anItem('here', [paris]), anItem('there', [montreal]), nowhere], 'fr'),
    unlocated: [unlocated],
  },
  initiativeSearch: { items: [], total: 3, page: 1, pageSize: 1, pageCount: 3, facets: [], contentVersion: '1' },
}
const category = (code: string, label: string) => ({ code, label, definition: null })
const axes = [
  {
    code: 'engagement_level',
    label: 'Niveau d’engagement',
    definition: null,
    language: 'fr',
    isMandatory: true,
    isMultiple: false,
    appliesTo: ['initiative'],
    categories: [category('information', 'Information'), category('partnership', 'Partenariat')],
  },
]

const extra = { actorName: null, suggestions: [] }

describe('the map’s page', () => {
  const page = mapPage(answer, axes, 'fr', extra)

  it('has the points, and loses none of the initiatives that have no point', () => {
    expect(decodeMapPoints(page.points).map(({ slug }) => slug)).toEqual(['here', 'there'])
    expect(page.unlocated.map(({ slug }) => slug)).toEqual(['nowhere'])
    expect(page.located + page.unlocated.length).toBe(page.total)
  })

  it('has the levels from the lightest to the fullest, in words', () => {
    expect(page.levels.map(({ label }) => label)).toEqual(['Information', 'Partenariat'])
  })

  it('names the other countries of the points, in the language of the page', () => {
    expect(page.countries).toEqual({ CA: 'Canada' })
    const swiss = { ...montreal, commune: 'Genève', country: 'CH' }
    const points = encodeMapPoints([anItem('geneva', [swiss])], 'en')
    const english = mapPage({ ...answer, initiativeMap: { ...answer.initiativeMap, points } }, axes, 'en', extra)
    expect(english.countries).toEqual({ CH: 'Switzerland' })
  })

  it('knows the axes that an address may filter on', () => expect(page.axisCodes).toEqual(['engagement_level']))
})
