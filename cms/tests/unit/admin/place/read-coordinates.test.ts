import { readCoordinates, type CoordinatesProblem } from '../../../../src/admin/place/read-coordinates'

const paris = { latitude: 48.8566, longitude: 2.3522 }

describe('coordinates', () => {
  it.each([
    '48.8566, 2.3522',
    '48,8566, 2,3522',
    '48,8566 ; 2,3522',
    '48,8566;2,3522',
    '48,8566 2,3522',
    '48.8566,2.3522',
    '48,8566,2,3522',
    '  48.8566 / 2.3522  ',
    '48,8566° N, 2,3522° E',
    'lat: 48.8566, lon: 2.3522',
  ])('are read from « %s »', (text) => {
    expect(readCoordinates(text)).toEqual({ ...paris, isSwapped: false, precision: 'site' })
  })

  it.each(['2.3522, 48.8566', '2,3522 ; 48,8566', '2,3522° E 48,8566° N'])('are put in order from « %s »', (text) => {
    expect(readCoordinates(text)).toMatchObject({ ...paris, isSwapped: true })
  })

  it.each<[string, number, number]>([
    ['45.5048, -73.6132', 45.5048, -73.6132],
    ['45,5048 N 73,6132 O', 45.5048, -73.6132],
    ['-73.6132 ; 45.5048', -73.6132, 45.5048],
    ['−20.8789, 55.4481', -20.8789, 55.4481],
    ['139.6917, 35.6895', 35.6895, 139.6917],
  ])('abroad: « %s »', (text, latitude, longitude) => {
    expect(readCoordinates(text)).toMatchObject({ latitude, longitude })
  })

  it.each([
    ['48.8566, 2.3522', 'site'],
    ['48.857, 2.352', 'address'],
    ['48.86, 2.35', 'commune'],
    ['48 2', 'commune'],
  ])('are worth what their decimals say: « %s » → %s', (text, precision) => {
    expect(readCoordinates(text)).toMatchObject({ precision })
  })

  it.each<[string, CoordinatesProblem]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['48,8566', 'one_number'],
    ['48.8566', 'one_number'],
    ['Bobigny', 'not_decimal'],
    ['48°51′24″ N, 2°21′08″ E', 'not_decimal'],
    ['48.8, 2.3, 1.5', 'not_decimal'],
    ['95.1, 182.4', 'out_of_range'],
    ['91 N 2 E', 'out_of_range'],
    ['1'.repeat(5000), 'not_decimal'],
  ])('are refused: « %s » → %s', (text, problem) => {
    expect(readCoordinates(text)).toBe(problem)
  })
})
