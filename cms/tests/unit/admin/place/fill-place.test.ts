import { communeFill } from '../../../../src/admin/place/commune-fill'
import { fillFromPoint, fillFromReverse, precisionOfClick } from '../../../../src/admin/place/fill-place'
import { placeWarnings, pointOf, type PlaceValue } from '../../../../src/admin/place/place-value'

const avicenne = { latitude: 48.91512345, longitude: 2.42198765 }
const written: PlaceValue = {
  label: 'Hôpital Avicenne',
  address: '125 rue de Stalingrad',
  postalCode: '93000',
  commune: 'Bobigny',
  communeCode: '93008',
  departmentCode: '93',
  regionCode: '11',
  country: 'FR',
  latitude: 48.9152,
  longitude: 2.422,
  precision: 'address',
}
const locality = { address: '125 rue de Stalingrad', commune: 'Bobigny', communeCode: '93008', departmentCode: '93' }
const nowhere = { address: null, postalCode: null, commune: null, communeCode: null }

describe('a point without the address service', () => {
  it('fills the department, the region and the country of an empty place', () => {
    expect(fillFromPoint({}, avicenne, 'site')).toEqual({
      ...nowhere,
      departmentCode: '93',
      regionCode: '11',
      region: null,
      country: 'FR',
      latitude: 48.91512,
      longitude: 2.42199,
      precision: 'site',
    })
  })

  it.each<[string, PlaceValue, { latitude: number; longitude: number }, object]>([
    ['a small correction', written, { latitude: 48.916, longitude: 2.423 }, locality],
    ['a small correction over a drawn border', written, { latitude: 48.905, longitude: 2.41 }, locality],
    ['a first point in the stated department', { ...written, latitude: null, longitude: null }, avicenne, locality],
    [
      'a point in place of the centre of the department',
      { ...written, latitude: 48.98, longitude: 2.6, precision: 'department' },
      avicenne,
      locality,
    ],
  ])('keeps what was written: %s', (_case, place, point, expected) => {
    expect(fillFromPoint(place, point, 'site')).toMatchObject(expected)
  })

  it.each<[string, PlaceValue, { latitude: number; longitude: number }, object]>([
    ['far away in the region', written, { latitude: 48.54, longitude: 2.66 }, { ...nowhere, departmentCode: '77' }],
    ['far away in the department', written, { latitude: 48.86, longitude: 2.55 }, { ...nowhere, departmentCode: '93' }],
    [
      'outside the region',
      written,
      { latitude: 45.76, longitude: 4.83 },
      { ...nowhere, departmentCode: null, regionCode: null },
    ],
    [
      'a first point in another department',
      { ...written, latitude: null, longitude: null },
      { latitude: 48.54, longitude: 2.66 },
      { ...nowhere, departmentCode: '77' },
    ],
  ])('empties what is no longer true: %s', (_case, place, point, expected) => {
    expect(fillFromPoint(place, point, 'site')).toMatchObject(expected)
  })

  it('does not decide the country of a point outside the region', () => {
    expect(fillFromPoint({ country: 'CA' }, { latitude: 45.5, longitude: -73.6 }, 'site').country).toBe('CA')
    expect(fillFromPoint({}, { latitude: 45.5, longitude: -73.6 }, 'site').country).toBeNull()
  })

  it.each([
    [0.6, 'site'],
    [3, 'site'],
    [9.5, 'address'],
    [60, 'commune'],
    [300, 'department'],
  ])('a click at %d metres a pixel is worth « %s »', (metres, precision) => {
    expect(precisionOfClick(metres)).toBe(precision)
  })
})

describe('a point once the address service has answered', () => {
  const place = fillFromPoint({}, avicenne, 'site')
  const suggestion = (metres: number | null, precision: 'address' | 'street') => ({
    label: 'x',
    detail: 'x',
    metres,
    fill: { ...place, ...locality, postalCode: '93000', latitude: 1, longitude: 1, precision },
  })

  it('has a commune, and stays where it was put', () => {
    const filled = fillFromReverse(place, suggestion(20, 'address'))
    expect(filled).toMatchObject({
      ...locality,
      postalCode: '93000',
      latitude: 48.91512,
      longitude: 2.42199,
      precision: 'site',
    })
  })

  it.each([[suggestion(200, 'address')], [suggestion(10, 'street')], [suggestion(null, 'address')]])(
    'does not take a neighbour’s address',
    (given) => {
      expect(fillFromReverse(place, given)).toMatchObject({ address: null, commune: 'Bobigny' })
    },
  )
})

describe('what is wrong with a place', () => {
  it.each<[string, PlaceValue, RegExp | null]>([
    ['nothing', written, null],
    ['an empty place', {}, null],
    ['coordinates as text', { ...written, latitude: '48.9152', longitude: '2.422' } as never, null],
    [
      'coordinates elsewhere',
      { ...written, latitude: 45.76, longitude: 4.83 },
      /^Les coordonnées .* hors du département/,
    ],
    ['half of the coordinates', { ...written, longitude: null }, /^Donnez la latitude et la longitude/],
    ['an unknown department', { departmentCode: '99' }, /99.» n’est pas un code de département/],
    ['a commune of another department', { ...written, communeCode: '75056' }, /75056 est du département 75, et non 93/],
  ])('%s', (_case, place, expected) => {
    const warnings = placeWarnings(place)
    if (expected) expect(warnings.join('\n')).toMatch(expected)
    else expect(warnings).toEqual([])
  })
})

it.each<[PlaceValue, object | null]>([
  [
    { latitude: 48.9, longitude: 2.4 },
    { latitude: 48.9, longitude: 2.4 },
  ],
  [{ latitude: '48.9', longitude: '2.4' } as never, { latitude: 48.9, longitude: 2.4 }],
  [{ latitude: 48.9 }, null],
  [{ latitude: '', longitude: '' } as never, null],
  [{ latitude: 148.9, longitude: 2 }, null],
])('the point of %o', (place, expected) => {
  expect(pointOf(place)).toEqual(expected)
})

describe('a commune that was typed', () => {
  it('has codes, and a postal code when there is only one', () => {
    expect(communeFill({ commune: 'bobigny', departmentCode: '93' })).toEqual({
      ...{ commune: 'Bobigny', communeCode: '93008', departmentCode: '93', regionCode: '11' },
      ...{ country: 'FR', postalCode: '93000' },
    })
    expect(communeFill({ commune: 'Paris' })).toMatchObject({ communeCode: '75056', postalCode: null })
    expect(communeFill({ commune: 'Paris', postalCode: '75013' })).toMatchObject({ postalCode: '75013' })
  })

  it.each<[string, PlaceValue]>([
    ['nothing', {}],
    ['its code is there', { commune: 'Bobigny', communeCode: '93008' }],
    ['another department', { commune: 'Bobigny', departmentCode: '75' }],
    ['out of the region', { commune: 'Lyon' }],
  ])('offers nothing: %s', (_case, place) => {
    expect(communeFill(place)).toBeNull()
  })
})
