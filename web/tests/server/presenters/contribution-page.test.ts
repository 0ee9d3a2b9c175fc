import { askedAxes, correctedRecord } from '../../../server/presenters/contribution-page'

const category = (code: string, label: string, definition: string | null) => ({ code, label, definition })
const axis = (code: string, language: string) => ({
  ...{ code, label: `Axe ${code}`, definition: null, language, isMandatory: false, isMultiple: true, appliesTo: [] },
  categories: [category('one', 'Un', 'Le premier'), category('two', 'Deux', null)],
})

describe('the axes that the form asks about', () => {
  it('come in the order of the form, whatever that of the typology, with definitions in their language', () => {
    const typology = { typology: [axis('theme', 'fr'), axis('user_role', 'fr'), axis('engagement_level', 'fr')] }
    const axes = askedAxes(typology as never, 'en')
    expect(axes.map(({ code }) => code)).toEqual(['engagement_level', 'user_role'])
    expect(axes[0]!.options[0]).toMatchObject({ label: 'Un', definition: { text: 'Le premier', lang: 'fr' } })
    expect(axes[0]!.options[1]!.definition).toBeNull()
  })
})

describe('the record that a visitor corrects', () => {
  const reference = { type: 'initiative', slug: 'cafe' } as const
  it('is named, with what it says and nothing of what it does not', () => {
    const data = {
      initiatives: [
        {
          ...{ title: 'Café', summary: 'a'.repeat(400), startYear: 2020, endYear: null, website: null },
          ...{ leadActor: { name: 'Maison' }, places: [{ commune: 'Pantin' }, { commune: 'Pantin' }, null] },
        },
      ],
    }
    const record = correctedRecord(data as never, reference, 'fr')!
    expect(record).toMatchObject({ title: 'Café', typeLabel: 'Initiative' })
    expect(record.facts.slice(0, 3)).toEqual([
      { part: 'organisation', value: 'Maison' },
      { part: 'place', value: 'Pantin' },
      { part: 'years', value: '2020' },
    ])
    expect(record.facts[3]!.value.length).toBeLessThanOrEqual(301)
    expect(record.facts).toHaveLength(4)
  })

  it('is none when it is not published', () => {
    expect(correctedRecord({ initiatives: [] } as never, reference, 'fr')).toBeNull()
  })
})
