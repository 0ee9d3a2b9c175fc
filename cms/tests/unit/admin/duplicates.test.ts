import { dismiss, dismissedFor } from '../../../src/admin/duplicates/dismissed'
import { duplicatesQuery } from '../../../src/admin/duplicates/form-candidate'
import { addDuplicateNotices, duplicateNoticeType } from '../../../src/admin/duplicates/notice-layout'

const initiative = 'api::initiative.initiative'
const asked = (uid: string, values: Record<string, unknown>, documentId?: string) => {
  const query = duplicatesQuery(uid, documentId, values)
  return query === null ? null : [...new URLSearchParams(query)].filter(([name]) => name !== 'uid')
}

describe('what a form asks about its duplicates', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['an empty form', initiative, {}],
    ['a title of two letters', initiative, { title: ' Ma ' }],
    ['a place alone', initiative, { places: [{ latitude: 48.9, longitude: 2.4 }] }],
    ['a saved organisation that nobody touched', initiative, { leadActor: { connect: [], disconnect: [] } }],
    ['a type that is not compared', 'api::page.page', { title: 'Mentions légales' }],
  ])('is nothing from %s', (_case, uid, values) => {
    expect(asked(uid, values)).toBeNull()
  })

  it('holds the title, the organisation that was chosen and the places', () => {
    const values = {
      title: ' Maison des usagers ',
      leadActor: { connect: [{ id: 3, apiData: { id: 3, documentId: 'abc' } }], disconnect: [] },
      places: [{ latitude: 48.9, longitude: 2.4, precision: 'site', communeCode: '93008' }, {}, { latitude: null }],
    }
    expect(asked(initiative, values, 'doc')).toEqual([
      ['documentId', 'doc'],
      ['title', 'Maison des usagers'],
      ['organisation', 'abc'],
      ['place', '48.9,2.4,site,93008'],
    ])
  })

  it('says when the saved organisation was taken off', () => {
    const values = { title: 'Maison des usagers', leadActor: { connect: [], disconnect: [{ id: 3 }] } }
    expect(asked(initiative, values)).toContainEqual(['organisation', ''])
  })

  it('holds the numbers of a registry, title or not', () => {
    expect(asked('api::publication.publication', { doi: '10.1000/abc' })).toEqual([['doi', '10.1000/abc']])
    expect(asked('api::actor.actor', { name: 'Hôpital', acronym: 'HX', siret: '123' })).toEqual([
      ['title', 'Hôpital'],
      ['title', 'HX'],
      ['siret', '123'],
    ])
  })
})

describe('what was said not to be a duplicate', () => {
  const storage = (initial?: string) => {
    const kept = new Map(initial === undefined ? [] : [['atlas-not-duplicates', initial]])
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }
  }

  it('is remembered for that entry only, once', () => {
    const browser = storage()
    for (const other of ['b', 'c', 'b']) dismiss(browser, 'a', other)
    expect(dismissedFor(browser, 'a')).toEqual(['b', 'c'])
    expect(dismissedFor(browser, 'b')).toEqual([])
  })

  it.each(['not JSON', '[]', 'null', '{"a":"b"}'])('survives a storage that holds %s', (text) => {
    const browser = storage(text)
    expect(dismissedFor(browser, 'a')).toEqual([])
    expect(dismissedFor(browser, 'toString')).toEqual([])
  })

  it('forgets the oldest entries', () => {
    const browser = storage()
    for (let index = 0; index < 205; index++) dismiss(browser, `entry${index}`, 'x')
    expect(dismissedFor(browser, 'entry0')).toEqual([])
    expect(dismissedFor(browser, 'entry204')).toEqual(['x'])
  })

  it('does not fail where nothing can be stored', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    }
    expect(() => dismiss(full, 'a', 'b')).not.toThrow()
  })
})

describe('the form’s notices', () => {
  const field = (name: string, type = 'string') => ({ name, type })
  const namesOf = (rows: { name: string; type: string }[][]) =>
    addDuplicateNotices({ layout: { layout: [rows] } }).layout.layout.map((panel) =>
      panel.flat().map(({ name, type }) => (type === duplicateNoticeType ? `notice:${name}` : name)),
    )

  it('follow the title and the organisation', () => {
    const title = [field('leadActor', 'atlas-section-title')]
    const rows = [
      [field('title')],
      [field('summary')],
      title,
      [field('leadActor'), field('partnerActors')],
      [field('places')],
    ]
    expect(namesOf(rows)).toEqual([
      ['title', 'notice:title', 'summary', 'leadActor', 'leadActor', 'partnerActors', 'notice:leadActor', 'places'],
    ])
    expect(namesOf([[field('name'), field('acronym')], [field('finess')]])).toEqual([
      ['name', 'acronym', 'notice:name', 'finess'],
    ])
  })

  it('are not in the form of a type that is not compared, nor twice', () => {
    expect(namesOf([[field('title')], [field('text')]])).toEqual([['title', 'text']])
    const once = addDuplicateNotices({ layout: { layout: [[[field('title')], [field('doi')]]] } })
    expect(addDuplicateNotices(once)).toEqual(once)
  })
})
