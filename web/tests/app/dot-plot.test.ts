import fc from 'fast-check'
import { plotRow, plotScale, type PlotGroup } from '../../app/components/chart/dot-plot'
import { stackLevels, TARGET_PX } from '../../app/components/chart/stack-dots'

const group = (...ranges: [number, number][]): PlotGroup => ({
  ...{ key: 'g', label: 'Groupe', note: '', quartiles: null },
  dots: ranges.map(([min, max], index) => ({
    ...{ key: String(index), href: '#a', lines: [], value: (min + max) / 2, min, max },
  })),
})

describe('the scale of a dot plot', () => {
  it('goes from zero to a round number above every value', () => {
    const { at, ticks } = plotScale([group([9.4, 9.4], [30, 55])])
    expect([at(0), at(60), at(30)]).toEqual([0, 100, 50])
    expect(ticks).toEqual([0, 10, 20, 30, 40, 50, 60])
  })

  it('stands without any dot', () => expect(plotScale([]).at(0)).toBe(0))
})

describe('the dots of a row', () => {
  it('stand where their values are, a range from end to end', () => {
    const { dots } = plotRow(group([10, 30]), (value) => value)
    expect(dots[0]).toMatchObject({ at: 20, from: 10, to: 30 })
  })

  it('stack upwards when they would touch, in a row as high as the stack', () => {
    const { dots, height } = plotRow(group([10, 10], [11, 11], [50, 50]), (value) => value)
    expect(height).toBe(2 * TARGET_PX)
    expect(dots.map(({ y }) => y)).toEqual([36, 12, 36])
  })

  it('never touch on one level, ranges included', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 30 }), (ranges) => {
        const marks = ranges
          .map(([a, b]) => ({ at: (a + b) / 2, from: Math.min(a, b), to: Math.max(a, b) }))
          .sort((a, b) => a.at - b.at)
        const levels = stackLevels(marks)
        for (const [i, one] of marks.entries()) {
          for (const [j, other] of marks.entries()) {
            if (i >= j || levels[i] !== levels[j]) continue
            expect(Math.abs(one.at - other.at)).toBeGreaterThanOrEqual((TARGET_PX / 280) * 100 - 1e-9)
            expect(other.from).toBeGreaterThanOrEqual(one.to - 1e-9)
          }
        }
      }),
    )
  })
})
