import { dataFiles, importRecords } from '../../src/import'
import { recordsOf } from '../data/shipped-records'
import { writeByDocuments } from '../harness/document-writer'
import { startCms, type RunningCms } from '../harness/start-cms'
import { emptyTables, storedRows } from '../harness/stored-rows'
import { useOwnDatabase } from './own-database'

type Dump = Record<string, Record<string, string[]>>

let cms: RunningCms
let byDocuments: Dump
let byBulk: Dump

async function dump(): Promise<Dump> {
  const dumps: Dump = {}
  for (const { type } of dataFiles) dumps[type] = await storedRows(cms.strapi, type)
  return dumps
}

beforeAll(async () => {
  await useOwnDatabase()
  cms = await startCms()
  for (const { name, type } of dataFiles) await writeByDocuments(cms.strapi, type, recordsOf(name))
  byDocuments = await dump()
  for (const { type } of [...dataFiles].reverse()) await emptyTables(cms.strapi, type)
  await importRecords(cms.strapi)
  byBulk = await dump()
}, 300_000)
afterAll(() => cms.stop())

describe('the bulk writer', () => {
  test.each(dataFiles.map(({ type }) => type))('writes the rows that Strapi would: %s', (type) => {
    const tables = Object.keys(byDocuments[type]!)
    expect(Object.keys(byBulk[type]!)).toEqual(tables)
    for (const table of tables)
      expect({ table, rows: byBulk[type]![table] }).toEqual({ table, rows: byDocuments[type]![table] })
  })

  test('is compared on something: entries, components and links of nearly every type', () => {
    const counts = Object.values(byDocuments).flatMap((tables) => Object.values(tables).map((rows) => rows.length))
    expect(counts.reduce((total, count) => total + count, 0)).toBeGreaterThan(5000)
    expect(byDocuments.initiative!.initiatives).toHaveLength(2 * recordsOf('initiatives').length)
  })
})
