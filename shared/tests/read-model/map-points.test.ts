import fc from 'fast-check'
import { decodeMapPoints, encodeMapPoints, mapPointOf } from '../../src'
import { itemsArbitrary } from '../filters/arbitraries'

describe('map points', () => {
  it('come back through JSON as they were, one for each located initiative', () => {
    fc.assert(
      fc.property(itemsArbitrary, (items) => {
        const located = items.filter(({ places }) =>
          places.some((place) => place.latitude !== null && place.longitude !== null),
        )
        const points = decodeMapPoints(JSON.parse(JSON.stringify(encodeMapPoints(items, 'fr'))))
        expect(points.map(({ slug }) => slug)).toEqual(located.map(({ slug }) => slug))
        points.forEach((point, index) => {
          const original = mapPointOf(located[index]!)!
          expect({ ...point, longitude: 0, latitude: 0 }).toEqual({ ...original, longitude: 0, latitude: 0 })
          expect(point.longitude).toBeCloseTo(original.longitude, 9)
          expect(point.latitude).toBeCloseTo(original.latitude, 9)
        })
      }),
    )
  })

  it('stand at the first place that has coordinates', () => {
    fc.assert(
      fc.property(itemsArbitrary, (items) => {
        for (const item of items) {
          const place = item.places.find(({ latitude, longitude }) => latitude !== null && longitude !== null)
          const point = mapPointOf(item)
          expect(point === null).toBe(place === undefined)
          if (point && place) {
            expect(Math.abs(point.longitude - place.longitude!)).toBeLessThan(1e-5)
            expect(Math.abs(point.latitude - place.latitude!)).toBeLessThan(1e-5)
            expect(point).toMatchObject({
              commune: place.commune,
              departmentCode: place.departmentCode,
              country: place.country,
            })
          }
        }
      }),
    )
  })

  it.each([[null], [undefined], [[]], [{ version: 2, slug: [] }], ['points']])('refuse %p', (json) => {
    expect(() => decodeMapPoints(json)).toThrow(TypeError)
  })
})
