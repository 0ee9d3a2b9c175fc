import { createTermMarker } from '@atlas/shared'
import { markView } from '../../../server/presenters/mark-view'

const term = (label: string) => [{ slug: 'partner', labels: [label], acronyms: [] }]
const markers = {
  fr: createTermMarker(term('Usager partenaire'), 'fr'),
  en: createTermMarker(term('Partner user'), 'en'),
}
const french = { text: 'Un usager partenaire', lang: null }
const marked = { ...french, marks: [{ start: 3, end: 20, slug: 'partner' }] }

describe('markView', () => {
  it('marks a text wherever it stands', () => {
    expect(markView({ a: { b: [{ description: french }] } }, markers, 'fr')).toEqual({
      a: { b: [{ description: marked }] },
    })
  })

  it('marks a text in its own language', () => {
    const english = { text: 'A partner user', lang: 'en' as const }
    expect(markView(english, markers, 'fr')).toMatchObject({ marks: [{ start: 2, end: 14 }] })
    expect(markView({ text: 'A partner user', lang: null }, markers, 'en')).toHaveProperty('marks')
    expect(markView({ ...french, lang: 'fr' as const }, markers, 'en')).toHaveProperty('marks')
    expect(markView(english, markers, 'en')).toHaveProperty('marks')
  })

  it('takes a list of texts for one section: a term is marked in the first only', () => {
    expect(markView({ objectives: [french, french] }, markers, 'fr')).toEqual({ objectives: [marked, french] })
  })

  it('takes texts under different names for different sections', () => {
    expect(markView({ one: french, two: french }, markers, 'fr')).toEqual({ one: marked, two: marked })
  })

  it.each(['title', 'name', 'label', 'cards', 'neighbours'])('leaves what is called %s alone', (key) => {
    const view = { [key]: [french] }
    expect(markView(view, markers, 'fr')).toBe(view)
  })

  it('leaves a text alone that says itself what is marked in it', () => {
    const view = { definition: { ...french, marks: [] } }
    expect(markView(view, markers, 'fr')).toBe(view)
  })

  it('changes nothing in place, and gives the same object back when there is nothing to mark', () => {
    const view = { description: french, list: [1, null, 'text'], nothing: null }
    const frozen = Object.freeze(view)
    expect(markView(frozen, markers, 'fr')).toEqual({ ...view, description: marked })
    const plain = { description: { text: 'Rien', lang: null }, list: [{ text: 'Rien', lang: null }], when: new Date(0) }
    expect(markView(plain, markers, 'fr')).toBe(plain)
  })
})
