import { readSuggestions } from '../../../../src/admin/place/geocoding-answer'

const feature = (properties: object, coordinates: unknown = [2.4201, 48.9151]) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties: { label: 'Un lieu', type: 'housenumber', ...properties },
})
const answer = (...features: unknown[]) => ({ type: 'FeatureCollection', features })

const bobigny = feature({
  label: '125 Rue de Stalingrad 93000 Bobigny',
  score: 0.97,
  housenumber: '125',
  name: '125 Rue de Stalingrad',
  postcode: '93000',
  citycode: '93008',
  city: 'Bobigny',
  context: '93, Seine-Saint-Denis, Île-de-France',
})

describe('an answer of the address service', () => {
  it('fills the place', () => {
    expect(readSuggestions(answer(bobigny))).toEqual([
      {
        label: '125 Rue de Stalingrad 93000 Bobigny',
        detail: 'adresse · 93',
        metres: null,
        fill: {
          address: '125 Rue de Stalingrad',
          postalCode: '93000',
          commune: 'Bobigny',
          communeCode: '93008',
          departmentCode: '93',
          regionCode: '11',
          region: null,
          country: 'FR',
          latitude: 48.9151,
          longitude: 2.4201,
          precision: 'address',
        },
      },
    ])
  })

  it.each([
    ['housenumber', 'address'],
    ['street', 'street'],
    ['locality', 'street'],
    ['municipality', 'commune'],
  ])('says how close a %s is', (type, precision) => {
    expect(readSuggestions(answer(feature({ type })))[0]!.fill.precision).toBe(precision)
  })

  it('gives a commune no address', () => {
    const commune = feature({ type: 'municipality', name: 'Grigny', city: 'Grigny', citycode: '91286' })
    expect(readSuggestions(answer(commune))[0]!.fill).toMatchObject({ address: null, commune: 'Grigny' })
  })

  it.each([
    ['75113', '75056', '75', '11'],
    ['13205', '13055', '13', '93'],
    ['69383', '69123', '69', '84'],
    ['2A004', '2A004', '2A', '94'],
    ['97411', '97411', '974', '04'],
    ['98735', '98735', '987', null],
  ])('knows the commune, department and region of %s', (citycode, communeCode, departmentCode, regionCode) => {
    const [suggestion] = readSuggestions(answer(feature({ citycode })))
    expect(suggestion!.fill).toMatchObject({ communeCode, departmentCode })
    if (regionCode) expect(suggestion!.fill.regionCode).toBe(regionCode)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'Bad gateway'],
    ['an error', { code: 500, message: 'Internal error' }],
    ['a list that is none', { features: { length: 3 } }],
    ['no features', answer()],
    ['features of nothing', answer(null, 3, 'x', [], {})],
    ['no properties', answer({ geometry: { coordinates: [2, 48] } })],
    ['no name', answer(feature({ label: '   ' }))],
    ['no point', answer(feature({}, null))],
    ['a point in words', answer(feature({}, ['2.42', '48.91']))],
    ['a point off the globe', answer(feature({}, [2.42, 148.9]))],
    ['a point that is no number', answer(feature({}, [Number.NaN, 48]))],
    ['another kind of thing', answer(feature({ type: 'constructor' }))],
  ])('gives nothing from %s', (_case, given) => {
    expect(readSuggestions(given)).toEqual([])
  })

  it('cuts what is long, takes off what is invisible, and keeps HTML as text', () => {
    const hostile = feature({ label: `<img src=x onerror=alert(1)>\u202e\n${'a'.repeat(9000)}` })
    const [suggestion] = readSuggestions(answer(hostile))
    expect(suggestion!.label).toMatch(/^<img src=x onerror=alert\(1\)> a+$/)
    expect(suggestion!.label.length).toBeLessThanOrEqual(160)
  })

  it('refuses codes that are none', () => {
    const [suggestion] = readSuggestions(answer(feature({ citycode: '93008; DROP', postcode: 93000 })))
    expect(suggestion!.fill).toMatchObject({
      communeCode: null,
      departmentCode: null,
      regionCode: null,
      postalCode: null,
    })
  })

  it('offers five at most', () => {
    expect(readSuggestions(answer(...Array.from({ length: 400 }, () => bobigny)))).toHaveLength(5)
  })
})
