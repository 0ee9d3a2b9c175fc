import fc from 'fast-check'
import { payStatistics, quantile } from '../../src'

describe('quartiles of type 7', () => {
  // Known values: R's quantile(x, type = 7), NumPy's percentile and PERCENTILE.INC give these.
  it.each<[string, number[], number[]]>([
    ['1 to 4', [1, 2, 3, 4], [1.75, 2.5, 3.25]],
    ['1 to 5', [1, 2, 3, 4, 5], [2, 3, 4]],
    ['1 to 3', [1, 2, 3], [1.5, 2, 2.5]],
    ['ten values in disorder', [9, 1, 8, 2, 7, 3, 6, 4, 5, 10], [3.25, 5.5, 7.75]],
    ['three equal values', [20, 20, 20], [20, 20, 20]],
    ['uneven steps', [6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], [25.5, 40, 42.5]],
  ])('of %s', (_case, amounts, [first, median, third]) => {
    expect(payStatistics(amounts)).toMatchObject({ firstQuartile: first, median, thirdQuartile: third })
  })

  it('are nothing below three amounts', () => {
    expect([payStatistics([]), payStatistics([1]), payStatistics([1, 2])]).toEqual([null, null, null])
  })

  it('stand in order between the ends, and do not depend on the order of the amounts', () => {
    const amounts = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 3, maxLength: 40 })
    fc.assert(
      fc.property(amounts, (values) => {
        const { lowest, firstQuartile, median, thirdQuartile, highest } = payStatistics(values)!
        const inOrder = [lowest, firstQuartile, median, thirdQuartile, highest]
        for (const [index, value] of inOrder.entries()) {
          if (index > 0) expect(value).toBeGreaterThanOrEqual(inOrder[index - 1]! - 1e-9)
        }
        expect(payStatistics([...values].reverse())).toEqual(payStatistics(values))
      }),
    )
  })

  it('reach the ends at 0 and 1', () => {
    expect([quantile([3, 5, 9], 0), quantile([3, 5, 9], 1)]).toEqual([3, 9])
  })
})
