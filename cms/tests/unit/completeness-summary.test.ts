import { completeness, initiativeCriteria } from '@atlas/shared'
import { completenessSummary } from '../../src/guidance/completeness-summary'

const of = (record: object) => completeness({ ...record }, initiativeCriteria)

describe('completenessSummary', () => {
  it('is null when there is nothing', () => expect(completenessSummary([])).toBeNull())

  it('gives the mean, and the three criteria that most entries miss', () => {
    const said = { approach: 'a', outcomes: 'b', partnershipEffects: 'c', evaluation: 'none', sourceRoleLabel: 'd' }
    const summary = completenessSummary([of({ ...said, lessons: 'e' }), of(said), of({ approach: 'a' })])!
    expect(summary).toMatchObject({ count: 3, total: 11, mean: (6 + 5 + 1) / 3 })
    expect(summary.mostMissed.map(({ code, count }) => [code, count])).toEqual([
      ...[
        ['aim', 3],
        ['who', 3],
        ['level', 3],
      ],
    ])
  })

  it('names no criterion that all meet', () => {
    const all = {
      ...{ objectives: [{ text: 'x' }], approach: 'x', outcomes: 'x', partnershipEffects: 'x', lessons: 'x' },
      ...{ partnerActors: ['x'], sourceRoleLabel: 'x', categories: { engagement_level: ['x'] }, evaluation: 'none' },
      ...{ linkedFrom: { remunerationPractices: 1 }, sources: [{ url: 'https://example.org' }] },
    }
    expect(completenessSummary([of(all)])).toMatchObject({ mean: 11, mostMissed: [] })
  })
})
