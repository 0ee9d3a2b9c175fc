import { actorPage } from '../../../server/presenters/actor-page'
import { actorAnswer, axes, card } from './samples'

const today = '2026-11-22'

describe('actorPage', () => {
  it('is null when there is no such actor', () => {
    expect(actorPage({ ...actorAnswer(), actors: [] }, 'fr', today)).toBeNull()
  })

  it('tells the initiatives it leads from those it joins', () => {
    const items = [
      card({ slug: 'menee' }),
      card({ slug: 'jointe', leadActor: { slug: 'autre', name: 'Autre', acronym: null } }),
    ]
    const page = actorPage(actorAnswer({}, { initiativeSearch: { items, total: 2 } }), 'fr', today)!
    expect(page.led.map(({ slug }) => slug)).toEqual(['menee'])
    expect(page.joined.map(({ slug }) => slug)).toEqual(['jointe'])
  })

  it('names its type in the words of the typology', () => {
    const typology = [
      ...axes,
      { ...axes[0]!, code: 'actor_type', categories: [{ code: 'university', label: 'Université', definition: null }] },
    ]
    const answer = actorAnswer({ type: { key: 'actor_type.university' } }, { typology })
    expect(actorPage(answer, 'fr', today)?.type?.label).toBe('Université')
  })

  it('says what is unknown', () => {
    expect(actorPage(actorAnswer(), 'fr', today)?.unknown).toEqual([
      'description',
      'place',
      'website',
      'finess',
      'siret',
    ])
    const known = actorAnswer({ description: 'Un hôpital.', siret: '12345678200010' })
    expect(actorPage(known, 'fr', today)?.unknown).toEqual(['place', 'website', 'finess'])
  })

  it('marks a French description on a page in English', () => {
    const answer = actorAnswer({ description: 'Un hôpital.', localizations: [{ locale: 'en', description: null }] })
    expect(actorPage(answer, 'en', today)?.description).toEqual({ text: 'Un hôpital.', lang: 'fr' })
  })
})
