import { assigned, columnsOf, matchHeaders } from '../../../src/import/columns'
import { cellText } from '../../../src/import/columns/cell-text'
import { cellValue } from '../../../src/import/columns/cell-value'
import type { ComponentAttributes, Model, ModelAttribute } from '../../../src/import/model'
import type { Cell } from '../../../src/import/readers/table'
import { components, contentTypes } from '../../data/content-model'

const partsOf: ComponentAttributes = (name) => components.get(name)?.attributes as never
const initiative = {
  uid: 'api::initiative.initiative',
  type: 'initiative',
  isLocalized: true,
  attributes: contentTypes.get('initiative')!.attributes,
} as unknown as Model
const columns = columnsOf(initiative, partsOf, () => 2, true)
const definition = (path: string): ModelAttribute => columns.find((column) => column.path === path)!.definition

describe('headers', () => {
  test.each([
    ['Titre', 'title'],
    ['titre', 'title'],
    ['title', 'title'],
    ['Titre (en)', 'en.title'],
    ['en.title', 'en.title'],
    ['Lieux 1 › Commune', 'places.0.commune'],
    ['LIEUX 2 > commune', 'places.1.commune'],
    ['places.0.commune', 'places.0.commune'],
    ['Département couvert', null],
    ['Départements couverts', 'coverage'],
    ['État de la relecture', null],
    ['Usagers partenaires › Nombre', 'partnerUserCount.value'],
  ])('%s → %s', (header, path) => {
    expect(matchHeaders([header], columns)).toEqual([path])
  })

  test('give a field to the first column that names it only', () => {
    expect(matchHeaders(['Titre', 'title'], columns)).toEqual(['title', null])
  })

  test('never lead to what the CMS or the review writes', () => {
    const paths = columns.map(({ path }) => path)
    expect(paths).not.toContain('reviewState')
    expect(paths).not.toContain('managedByKey')
    expect(columnsOf(initiative, partsOf, () => 1, false).map(({ path }) => path)).not.toContain('internalNote')
  })
})

describe('cells', () => {
  test.each<[string, Cell, unknown]>([
    ['startYear', '2 019', 2019],
    ['startYear', 'vers 2019', 'vers 2019'],
    ['places.0.latitude', '48,8566', 48.8566],
    ['places.0.latitude', '-1.5', -1.5],
    ['verifiedOn', '22/11/2026', '2026-11-22'],
    ['verifiedOn', '2026-11-22', '2026-11-22'],
    ['verifiedOn', 46348, '2026-11-22'],
    ['isStartYearCirca', 'Oui', true],
    ['isStartYearCirca', 'non', false],
    ['isStartYearCirca', 'peut-être', 'peut-être'],
    ['stage', 'active', 'active'],
    ['stage', 'inconnu au bataillon', 'inconnu au bataillon'],
    ['categories', 'field.care ; theme.ethics', ['field.care', 'theme.ethics']],
    ['categories', '', []],
    ['leadActor', 'aphp', 'aphp'],
    ['leadActor', '', null],
    ['coverage', '75;93', ['75', '93']],
    ['objectives', 'Un\nDeux\n', [{ text: 'Un' }, { text: 'Deux' }]],
    ['title', "'=1+1", '=1+1'],
    ['title', '  Café\r\n', 'Café'],
    ['title', null, null],
  ])('%s: %j → %j', (path, cell, value) => {
    expect(cellValue(definition(path), cell)).toEqual(value)
  })

  test('of closed lists are written by their French label, and read back', () => {
    const stage = definition('stage')
    for (const code of stage.enum!) expect(cellValue(stage, cellText(stage, code))).toBe(code)
    expect(cellText(stage, stage.enum![0])).not.toBe(stage.enum![0])
  })
})

describe('what a file assigns', () => {
  const place = { role: null, commune: 'Paris', label: 'Hôpital A', latitude: 48.8 }
  const base = {
    recordId: 'a',
    title: 'Avant',
    summary: 'Reste',
    places: [place, { commune: 'Lyon' }],
    translations: { en: { title: 'Before' } },
  }
  const set = (attribute: string, value: unknown, more: object = {}) => ({ locale: 'fr', attribute, value, ...more })

  test('leaves what the file does not name', () => {
    expect(assigned(initiative, base, [set('title', 'Après')])).toEqual({ ...base, title: 'Après' })
  })
  test('empties what the file leaves empty', () => {
    expect(assigned(initiative, base, [set('summary', null)])).toMatchObject({ title: 'Avant', summary: null })
  })
  test('changes a part of a component, and leaves its others', () => {
    const { places } = assigned(initiative, base, [set('places', 'Créteil', { index: 0, part: 'commune' })])
    expect(places).toEqual([{ ...place, commune: 'Créteil' }, { commune: 'Lyon' }])
  })
  test('takes off a component that says nothing any more', () => {
    const { places } = assigned(initiative, base, [set('places', null, { index: 1, part: 'commune' })])
    expect(places).toEqual([place])
  })
  test('never empties an identity', () => {
    expect(assigned(initiative, base, [set('recordId', null), set('slug', null)])).toEqual(base)
  })
  test('begins a translation only when it says something', () => {
    const { translations: _none, ...french } = base
    expect(assigned(initiative, french, [set('title', null, { locale: 'en' })])).toEqual(french)
    expect(assigned(initiative, french, [set('title', 'After', { locale: 'en' })])).toMatchObject({
      translations: { en: { title: 'After' } },
    })
  })
})
