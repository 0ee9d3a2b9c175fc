import { centreOf } from '../../app/components/home/label-points'

describe('centreOf', () => {
  it('is the middle of a square, whichever way it is drawn', () => {
    const square = [[0, 0], [4, 0], [4, 2], [0, 2]] as const // prettier-ignore
    expect(centreOf(square)).toEqual([2, 1])
    expect(centreOf([...square].reverse())).toEqual([2, 1])
  })

  it('leans to the heavy side', () => {
    const [x] = centreOf([[0, 0], [6, 3], [0, 6]] as const) // prettier-ignore
    expect(x).toBeCloseTo(2)
  })
})
