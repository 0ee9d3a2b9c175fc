import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const web = path.join(__dirname, '../..')
const shipped = path.join(web, 'public/map/land.json')

describe('the ground under a missing base map', () => {
  it('is what its script makes', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'land-'))
    const made = path.join(folder, 'land.json')
    execFileSync(process.execPath, [path.join(web, 'scripts/build-map-land.ts'), made])
    expect(readFileSync(made, 'utf8') === readFileSync(shipped, 'utf8')).toBe(true)
    rmSync(folder, { recursive: true })
  })

  it('holds closed rings within the world of Web Mercator', () => {
    const { features } = JSON.parse(readFileSync(shipped, 'utf8')) as {
      features: { geometry: { coordinates: [number, number][][][] } }[]
    }
    expect(features.length).toBeGreaterThan(250)
    for (const ring of features.flatMap(({ geometry }) => geometry.coordinates.flat())) {
      expect(ring.at(-1)).toEqual(ring[0])
      expect(ring.every(([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) < 85.06)).toBe(true)
    }
  })
})
