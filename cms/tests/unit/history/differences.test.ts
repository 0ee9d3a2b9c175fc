import { differences, isSame } from '../../../src/history/differences'
import type { RecordedField } from '../../../src/history/recorded-field'

const field = (name: string, label: string, type: string, rest: Partial<RecordedField> = {}): RecordedField => ({
  ...{ name, label, type, isMany: false },
  ...rest,
})
const place = [field('commune', 'Commune', 'string'), field('latitude', 'Latitude', 'float')]
const fields: RecordedField[] = [
  field('title', 'Titre', 'string'),
  field('stage', 'Avancement', 'enumeration', { vocabulary: 'stage' }),
  field('isCirca', 'Début approximatif', 'boolean'),
  field('verifiedOn', 'Vérifiée le', 'date'),
  field('heldAt', 'Tenue le', 'datetime'),
  field('coverage', 'Départements couverts', 'json', { choices: 'department' }),
  field('leadActor', 'Organisation porteuse', 'relation', { target: 'api::actor.actor' }),
  field('categories', 'Classement', 'relation', { target: 'api::c.c', isMany: true }),
  field('places', 'Lieux', 'component', { parts: place, isMany: true }),
  field('objectives', 'Objectifs', 'component', { parts: [field('text', 'Texte', 'string')], isMany: true }),
  field('count', 'Usagers partenaires', 'component', { parts: place }),
]
const link = (documentId: string, name: string | null = documentId) => ({ documentId, name })
const semicolon = '\u202F; '

describe('the differences between two states of a record', () => {
  test.each([
    ['a text', { title: 'Avant' }, { title: 'Après' }, ['title', 'Titre', 'Avant', 'Après']],
    ['a text that was empty', { title: '' }, { title: 'A' }, ['title', 'Titre', 'non renseigné', 'A']],
    ['a code', { stage: 'active' }, { stage: null }, ['stage', 'Avancement', 'En cours', 'non renseigné']],
    ['a code that is no more', { stage: 'gone' }, { stage: null }, ['stage', 'Avancement', 'gone', 'non renseigné']],
    ['yes and no', { isCirca: false }, { isCirca: true }, ['isCirca', 'Début approximatif', 'non', 'oui']],
    [
      'a day',
      { verifiedOn: '2026-03-01' },
      { verifiedOn: '2026-11-22' },
      ['verifiedOn', 'Vérifiée le', '1 mars 2026', '22 novembre 2026'],
    ],
    [
      'a moment, in Paris',
      { heldAt: null },
      { heldAt: '2026-07-01T10:05:00.000Z' },
      ['heldAt', 'Tenue le', 'non renseigné', '1 juillet 2026 à 12:05'],
    ],
    [
      'departments',
      { coverage: ['75'] },
      { coverage: ['75', '93'] },
      ['coverage', 'Départements couverts', 'Paris', `Paris${semicolon}Seine-Saint-Denis`],
    ],
    [
      'a link',
      { leadActor: link('a', 'CHU') },
      { leadActor: link('b', null) },
      ['leadActor', 'Organisation porteuse', 'CHU', 'b'],
    ],
    [
      'links',
      { categories: [link('a', 'Axe : A')] },
      { categories: [link('a', 'Axe : A'), link('b', 'Axe : B')] },
      ['categories', 'Classement', 'Axe : A', `Axe : A${semicolon}Axe : B`],
    ],
    [
      'a field of a part of a list',
      { places: [{ commune: 'Évry', latitude: 48.5 }] },
      { places: [{ commune: 'Évry', latitude: 48.6 }] },
      ['places.0.latitude', 'Lieux › 1 › Latitude', '48,5', '48,6'],
    ],
    [
      'a part that comes first: the one that stayed is not told',
      { places: [{ commune: 'Évry', latitude: null }] },
      { places: [{ commune: 'Pantin', latitude: 48 }, { commune: 'Évry' }] },
      ['places.0', 'Lieux › 1', 'non renseigné', `Commune\u00A0: Pantin${semicolon}Latitude\u00A0: 48`],
    ],
    [
      'a line that goes',
      { objectives: [{ text: 'Un' }, { text: 'Deux' }] },
      { objectives: [{ text: 'Deux' }] },
      ['objectives.0', 'Objectifs › 1', 'Un', 'non renseigné'],
    ],
    [
      'a line that changes',
      { objectives: [{ text: 'Un' }, { text: 'Deux' }] },
      { objectives: [{ text: 'Un' }, { text: 'Trois' }] },
      ['objectives.1', 'Objectifs › 2', 'Deux', 'Trois'],
    ],
    [
      'a part that goes',
      { count: { commune: 'Évry', latitude: null } },
      { count: null },
      ['count', 'Usagers partenaires', 'Évry', 'non renseigné'],
    ],
  ])('tell %s', (_case, before, after, [path, label, from, to]) => {
    expect(differences(fields, before, after)).toEqual([{ path, label, before: from, after: to }])
  })

  test('are none between a state and itself, whatever linked entries are called now', () => {
    const before = { title: 'T', leadActor: link('a', 'Old'), places: [{ commune: '', latitude: null }], coverage: [] }
    const after = { title: 'T', leadActor: link('a', 'New'), places: [{ commune: null }], coverage: null }
    expect(differences(fields, before, after)).toEqual([])
    expect(isSame(fields, before, after)).toBe(true)
  })

  test('of a record that is made are its values, and nothing of what it does not say', () => {
    expect(differences(fields, null, { title: 'Neuf', places: [] })).toEqual([
      { path: 'title', label: 'Titre', before: 'non renseigné', after: 'Neuf' },
    ])
    expect(isSame(fields, null, {})).toBe(false)
  })
})
