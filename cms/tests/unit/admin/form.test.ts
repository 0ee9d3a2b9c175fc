import { dataLines } from '../../../src/admin/form/data-lines'
import { divideForm, sectionTitleType } from '../../../src/admin/form/sections'
import { storedCodes } from '../../../src/admin/form/stored-codes'
import { choicesOf } from '../../../src/admin/vocabulary/attribute'

describe('the sections of a form', () => {
  const field = (name: string, type = 'string') => ({ name, type })
  const divided = (rows: { name: string; type: string }[][]) => divideForm({ layout: { layout: [rows] } }).layout.layout

  it('begin with their first field, under a title', () => {
    const panels = divided([[field('title')], [field('stage'), field('scale')], [field('startYear')], [field('slug')]])
    expect(panels.map((rows) => rows.flat().map(({ name }) => name))).toEqual([
      ['title'],
      ['stage', 'stage', 'scale', 'startYear'],
      ['slug', 'slug'],
    ])
    expect(panels[1]![0]![0]).toMatchObject({ type: sectionTitleType, label: 'Avancement et portée' })
  })

  it('bear the name of a plain field, as rights on components are those of their parts', () => {
    const [, sources] = divided([[field('title')], [field('sources', 'component')], [field('confidence')]])
    expect(sources![0]![0]).toMatchObject({ type: sectionTitleType, name: 'confidence' })
  })

  it('leave a short form in one piece, and a divided form as it is', () => {
    const short = [[field('label')], [field('axis', 'relation')]]
    expect(divided(short)).toEqual([short])
    const once = divideForm({ layout: { layout: [[[field('title')], [field('stage')]]] } })
    expect(divideForm(once)).toEqual(once)
  })
})

describe('a list of codes', () => {
  it.each([
    [
      ['75', '93'],
      ['75', '93'],
    ],
    ['["75"]', ['75']],
    [null, []],
    ['not JSON', []],
    [['75', 3], ['75']],
  ])('is read from %j', (stored, codes) => expect(storedCodes(stored)).toEqual(codes))

  it('is chosen among departments, those of the region first, by their names', () => {
    const choices = choicesOf({ type: 'json', pluginOptions: { atlas: { choices: 'department' } } })!
    expect(choices.slice(0, 2)).toEqual([
      { value: '75', label: 'Paris (75)' },
      { value: '77', label: 'Seine-et-Marne (77)' },
    ])
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length)
  })

  it('is chosen among the labels of its vocabulary', () => {
    const choices = choicesOf({ type: 'json', pluginOptions: { atlas: { vocabulary: 'recordKind' } } })
    expect(choices).toContainEqual({ value: 'initiative', label: 'Initiatives' })
  })

  it('is free without a list', () => expect(choicesOf({ type: 'json' })).toBeNull())
})

describe('data as it came', () => {
  it('is shown line by line', () => {
    expect(dataLines({ title: 'Café', places: ['75'] })).toEqual(['title : Café', 'places : [\n "75"\n]'])
    expect(dataLines(null)).toEqual([])
    expect(dataLines('brut')).toEqual(['brut'])
  })
})
