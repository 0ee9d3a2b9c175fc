import { shapeCorners, shapeOfLevel, shapePath, unknownShape } from '../../app/map/level-shape'

const ranks = [0, 1, 2, 3]

describe('the symbols of the levels', () => {
  it('have four different outlines and four different colours', () => {
    const outlines = ranks.map((rank) => `${shapeOfLevel(rank).corners}/${shapeOfLevel(rank).innerRadiusPx}`)
    expect(new Set(outlines).size).toBe(4)
    expect(new Set(ranks.map((rank) => shapeOfLevel(rank).colour)).size).toBe(4)
  })

  it('have more points as engagement grows: circle, triangle, square, star', () => {
    expect(ranks.map((rank) => shapeOfLevel(rank).corners)).toEqual([0, 3, 4, 5])
  })

  it('keep another one for a level that nobody knows', () => {
    expect(shapeOfLevel(-1)).toBe(unknownShape)
    expect(shapeOfLevel(9)).toBe(unknownShape)
    expect(ranks.map(shapeOfLevel)).not.toContain(unknownShape)
  })

  it('are alike in size: no level looks more important by its surface alone', () => {
    const area = (rank: number) => {
      const shape = shapeOfLevel(rank)
      const corners = shapeCorners(shape)
      if (corners.length === 0) return Math.PI * shape.radiusPx ** 2
      return Math.abs(
        corners.reduce((sum, [x, y], index) => {
          const [nextX, nextY] = corners[(index + 1) % corners.length]!
          return sum + (x * nextY - nextX * y) / 2
        }, 0),
      )
    }
    const areas = ranks.map(area)
    expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(1.5)
  })

  it('are written as closed SVG paths around their point', () => {
    expect(shapePath(shapeOfLevel(0), [10, 20])).toBe('M2 20a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z')
    expect(shapePath(shapeOfLevel(1), [0, 0])).toBe('M0 -11L9.53 5.5L-9.53 5.5z')
    expect(shapePath(shapeOfLevel(3)).match(/L/g)).toHaveLength(9)
  })
})
