import type { TerritoryComparisonQuery, TerritoryProfileFragment } from '@atlas/shared'
import { territoryTable } from '../../../server/presenters/comparison-table'
import { territoryComparison } from '../../../server/presenters/territory-comparison'
import { axes } from './samples'

const profile = (slug: string, different: Partial<TerritoryProfileFragment> = {}): TerritoryProfileFragment => ({
  ...{ slug, territory: `Territoire ${slug}`, language: 'fr', group: 'world', country: 'CH' },
  ...{ regionCode: null, region: null, exceptRegion: null },
  ...{ framework: null, legalBasis: null, leadBody: null, model: null },
  ...{ remunerationStance: null, figures: null, strengths: null, limits: null },
  ...{
    confidence: null,
    collectedOn: '2026-11-22',
    verifiedOn: null,
    verificationPeriod: null,
    sources: [],
    initiatives: [],
    filter: null,
  },
  ...{ initiativeCount: 0, payPracticeCount: 0, axes: [] },
  ...different,
})
const levels = (information: number, partnership: number, unclassified = 0) => [
  {
    axis: 'engagement_level',
    values: [
      { code: 'information', count: information },
      { code: 'partnership', count: partnership },
      { code: 'unclassified', count: unclassified },
    ],
  },
]
const data = (chosen: TerritoryProfileFragment[]): TerritoryComparisonQuery => ({
  all: chosen,
  chosen,
  typology: axes,
})
const view = (chosen: TerritoryProfileFragment[]) =>
  territoryComparison(data(chosen), { waiting: [], unknown: [] }, 'fr', '2026-11-22')

describe('territories side by side', () => {
  it('say where each text is known, and never call two texts different from nothing', () => {
    const { texts } = view([profile('a', { framework: 'Une loi.' }), profile('b'), profile('c', { limits: ' ' })])
    expect(texts[0]).toMatchObject({ key: 'framework', knownCount: 1, difference: 'single' })
    expect(texts[0]!.cells.map((cell) => cell?.text ?? null)).toEqual(['Une loi.', null, null])
    expect(texts.at(-1)).toMatchObject({ key: 'limits', knownCount: 0, difference: 'unknown' })
  })

  it('give shares from five initiatives on, and mark the highest and lowest among those that have one', () => {
    const compared = view([
      profile('many', { initiativeCount: 10, axes: levels(2, 8) }),
      profile('few', { initiativeCount: 4, axes: levels(0, 4) }),
      profile('five', { initiativeCount: 5, axes: levels(3, 2) }),
    ])
    const [information, partnership] = compared.axes[0]!.rows
    expect(information!.cells).toEqual([
      { count: 2, percent: 20, extreme: 'lowest' },
      { count: 0, percent: null, extreme: null },
      { count: 3, percent: 60, extreme: 'highest' },
    ])
    expect(partnership!.cells.map(({ percent, extreme }) => [percent, extreme])).toEqual([
      [80, 'highest'],
      [null, null],
      [40, 'lowest'],
    ])
  })

  it('leave out categories without any initiative but name them, and show the unclassified only when there are some', () => {
    const [axis] = view([profile('a', { initiativeCount: 2, axes: levels(0, 2) })]).axes
    expect(axis!.rows.map(({ code }) => code)).toEqual(['partnership'])
    expect(axis!.empty).toEqual(['Information'])
    const [other] = view([profile('a', { initiativeCount: 3, axes: levels(0, 2, 1) })]).axes
    expect(other!.rows.at(-1)).toMatchObject({ code: 'unclassified', label: null })
  })

  it.each([
    [
      { country: 'FR', regionCode: '11' },
      { key: 'region', region: 'Île-de-France' },
    ],
    [{ country: 'FR' }, { key: 'country', country: 'France' }],
    [
      { country: 'CA', region: 'Québec' },
      { key: 'part', region: 'Québec', country: 'Canada' },
    ],
    [
      { country: 'CA', exceptRegion: 'Québec' },
      { key: 'rest', region: 'Québec', country: 'Canada' },
    ],
    [{ country: null }, { key: 'none' }],
  ])('%j is counted in %j', (area, words) => {
    expect(view([profile('a', area)]).chosen[0]!.area).toMatchObject(words)
  })

  it('keep French texts marked as French on an English page', () => {
    const english = territoryComparison(
      data([profile('a', { framework: 'Une loi.' })]),
      { waiting: [], unknown: [] },
      'en',
      '2026-11-22',
    )
    expect(english.texts[0]!.cells[0]).toEqual({ text: 'Une loi.', lang: 'fr' })
  })

  it('are a CSV file of texts and counts', () => {
    const file = territoryTable(
      view([
        profile('a', { framework: 'Une loi ; deux décrets', initiativeCount: 1, axes: levels(0, 1) }),
        profile('b'),
      ]),
      'fr',
    )
    const lines = file.replace('\uFEFF', '').trim().split('\r\n')
    expect(lines[0]).toBe('Rubrique,Dimension,Territoire a,Territoire b')
    expect(lines[1]).toBe('Organisation du partenariat,Cadre,Une loi ; deux décrets,')
    expect(lines).toContain('Niveau d’engagement,Partenariat,1,0')
  })
})
