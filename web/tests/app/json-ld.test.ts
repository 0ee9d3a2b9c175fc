import type { PublicationPageQuery } from '@atlas/shared'
import type { ActorAnswer, InitiativeAnswer, PublicationAnswer } from '../../app/answers'
import { actorLd, breadcrumbLd, initiativeLd, publicationLd } from '../../app/json-ld'
import type { SiteLink } from '../../app/links'
import { actorPage } from '../../server/presenters/actor-page'
import { initiativePage } from '../../server/presenters/initiative-page'
import { publicationPage } from '../../server/presenters/publication-page'
import { publications } from '../server/citation/shipped-publications'
import { actorAnswer, initiativeAnswer } from '../server/presenters/samples'

const address = ({ name, params }: SiteLink) => `https://atlas.fr/${[name, params?.slug].filter(Boolean).join('/')}`
const place = {
  label: 'Hôpital',
  role: null,
  address: null,
  postalCode: null,
  commune: 'Bobigny',
  communeCode: null,
  departmentCode: '93',
  region: null,
  country: 'FR' as const,
  latitude: 48.9,
  longitude: 2.4,
  precision: 'site' as const,
}
const initiative = (different: Parameters<typeof initiativeAnswer>[0]) =>
  initiativePage(initiativeAnswer(different), 'fr', '2026-11-22') as InitiativeAnswer
/** As it is written in the page: what is undefined is gone. */
const written = (value: object) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>

describe('initiativeLd', () => {
  it('describes a project: who leads it, when it began, where it is', () => {
    const lead = { slug: 'h', name: 'Hôpital', acronym: null, website: null, type: null }
    const ld = written(initiativeLd(initiative({ leadActor: lead, startYear: 2019, places: [place] }), address))
    expect(ld).toMatchObject({
      '@type': 'Project',
      '@id': 'https://atlas.fr/initiatives-slug/cafe-des-patients',
      name: 'Café des patients',
      foundingDate: '2019',
      parentOrganization: { '@type': 'Organization', name: 'Hôpital' },
      location: [{ name: 'Hôpital', geo: { latitude: 48.9, longitude: 2.4 } }],
    })
    expect(ld).not.toHaveProperty('description')
  })

  it('gives no coordinates for a place known only by its commune', () => {
    const ld = initiativeLd(initiative({ places: [{ ...place, precision: 'commune' }] }), address)
    expect(written(ld).location).toEqual([{ '@type': 'Place', name: 'Hôpital', address: 'Bobigny (93)' }])
  })
})

describe('actorLd', () => {
  it('describes an organisation with its registry numbers', () => {
    const actor = actorPage(actorAnswer({ siret: '12345678200010' }), 'fr', '2026-11-22') as ActorAnswer
    expect(written(actorLd(actor, address))).toMatchObject({
      '@type': 'Organization',
      name: 'Hôpital',
      identifier: [{ propertyID: 'SIRET', value: '12345678200010' }],
    })
  })
})

describe('publicationLd', () => {
  const page = (slug: string) => {
    const publication = publications.find((one) => one.slug === slug)!
    const publicationRecord = { publication, sources: [], initiatives: [], citedBy: [] }
    const answer = { contentVersion: 'a-1', typology: [], publicationRecord } as unknown as PublicationPageQuery
    return publicationPage(answer, 'fr', 'apa', '2026-11-22') as PublicationAnswer
  }

  it('describes an article: its authors, its year, its DOI, its language', () => {
    expect(written(publicationLd(page('brett-impact-2014'), address))).toMatchObject({
      ...{ '@type': 'ScholarlyArticle', '@id': 'https://atlas.fr/litterature-slug/brett-impact-2014' },
      ...{ inLanguage: 'en', datePublished: '2014', sameAs: 'https://doi.org/10.1007/s40271-014-0065-0' },
      identifier: { propertyID: 'DOI', value: '10.1007/s40271-014-0065-0' },
      author: expect.arrayContaining([{ '@type': 'Person', name: 'Brett J' }]) as unknown,
    })
  })

  it('tells organisations from persons, and says no year that is not known', () => {
    const ld = written(publicationLd(page('dihal-travail-pair'), address))
    expect(ld.author).toContainEqual({ '@type': 'Organization', name: 'Dihal' })
    expect(ld).not.toHaveProperty('datePublished')
  })
})

describe('breadcrumbLd', () => {
  it('numbers the steps from 1', () => {
    const steps = [
      { name: 'Accueil', to: 'https://atlas.fr/' },
      { name: 'Acteurs', to: 'https://atlas.fr/acteurs' },
    ]
    expect(written(breadcrumbLd(steps)).itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://atlas.fr/' },
      { '@type': 'ListItem', position: 2, name: 'Acteurs', item: 'https://atlas.fr/acteurs' },
    ])
  })
})
