import fc from 'fast-check'
import { hearingFigures, hearingThreshold, interviewKind, type Hearing } from '../../src'

const today = '2026-11-22'
const held = (kind: string | null, heldOn: string | null = '2026-03-10', isConsentGiven = true): Hearing => ({
  ...{ kind, heldOn, isConsentGiven },
})
const repeat = (count: number, one: Hearing) => Array.from({ length: count }, () => one)

describe('the figures of the hearings', () => {
  it('say that there is none when there is none', () => {
    expect(hearingFigures([], today)).toEqual({
      ...{ isWithheld: false, total: 0, kinds: [], otherKinds: 0, from: null, to: null },
    })
  })

  it('say nothing below five', () => {
    for (const count of [1, 4]) {
      expect(hearingFigures(repeat(count, held('hearing')), today)).toEqual({
        ...{ isWithheld: true, total: null, kinds: [], otherKinds: null, from: null, to: null },
      })
    }
  })

  it('give numbers by kind and the period in months from five', () => {
    const hearings = [
      ...repeat(5, held('hearing')),
      ...repeat(6, held('group', '2026-11-01')),
      held('visit', '2026-12-01'),
    ]
    expect(hearingFigures(hearings, today)).toEqual({
      ...{ isWithheld: false, total: 11, otherKinds: 0, from: '2026-03', to: '2026-11' },
      kinds: [
        { kind: 'group', count: 6 },
        { kind: 'hearing', count: 5 },
      ],
    })
  })

  it('count neither what is planned nor those who did not agree', () => {
    const hearings = [
      ...repeat(4, held('hearing')),
      held('hearing', null),
      held('hearing', '2026-11-23'),
      held('hearing', today, false),
    ]
    expect(hearingFigures(hearings, today).isWithheld).toBe(true)
    expect(hearingFigures([...hearings, held(null, today)], today).total).toBe(5)
  })

  it('join a small kind with the next, so that no subtraction gives it away', () => {
    const hearings = [...repeat(9, held('individual')), ...repeat(6, held('group')), ...repeat(2, held('visit'))]
    expect(hearingFigures(hearings, today)).toMatchObject({ kinds: [{ kind: 'individual', count: 9 }], otherKinds: 8 })
  })

  it('never give a number between one and four away, whatever was held', () => {
    const hearing = fc.record({
      kind: fc.constantFrom(null, ...interviewKind.codes),
      heldOn: fc.constantFrom(null, '2026-01-02', '2026-11-22', '2027-01-01'),
      isConsentGiven: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(hearing, { maxLength: 60 }), (hearings) => {
        const { total, kinds, otherKinds, isWithheld } = hearingFigures(hearings, today)
        const numbers = [total ?? 0, otherKinds ?? 0, ...kinds.map(({ count }) => count)]
        expect(numbers.filter((number) => number > 0 && number < hearingThreshold)).toEqual([])
        if (!isWithheld) expect(kinds.reduce((sum, { count }) => sum + count, otherKinds!)).toBe(total)
      }),
    )
  })
})
