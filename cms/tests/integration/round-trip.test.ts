import type { UID } from '@strapi/strapi'
import { publicTypes } from '../../src/access/public-types'
import { dataFiles, seedWhenEmpty } from '../../src/import'
import { exportFormats, exportPieces, referenceFormats, type ExportFormat } from '../../src/import/exports'
import { importFile } from '../../src/import/import-file'
import { contentVersion } from '../../src/read-model/content-version'
import { documentsOf } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { startCms, type RunningCms } from '../harness/start-cms'
import { storedRows } from '../harness/stored-rows'
import { useOwnDatabase } from './own-database'

let cms: RunningCms

async function exported(type: string, format: ExportFormat, withPrivate = true): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of exportPieces(cms.strapi, { type, format, state: 'draft', withPrivate })) {
    pieces.push(Buffer.from(piece))
  }
  return Buffer.concat(pieces)
}

const imported = (type: string, format: ExportFormat, bytes: Buffer, isPublishing = false) =>
  importFile(cms.strapi, {
    ...{ type, bytes, isPublishing, isWriting: true },
    fileName: `export.${exportFormats[format].extension}`,
  })

const shippedTypes = dataFiles.map(({ type }) => type as string)

beforeAll(async () => {
  await useOwnDatabase()
  cms = await startCms()
  await seedWhenEmpty(cms.strapi)
  // The types that ship empty: two entries each, one of them a draft.
  const empty = publicTypes(cms.strapi)
    .map(({ info }) => info.singularName as string)
    .filter((type) => !shippedTypes.includes(type))
  for (const type of empty) {
    const uid = `api::${type}.${type}` as UID.ContentType
    for (const [index, text] of ['un', 'deux'].entries()) {
      const data = { ...recordData(cms.strapi, uid, `${text}${type.replaceAll('-', '')}`), duplicates: undefined }
      await documentsOf(cms.strapi, uid)
        .create({ locale: 'fr', data, ...(index ? { status: 'published' } : {}) })
        .catch(() => documentsOf(cms.strapi, uid).create({ locale: 'fr', data }))
    }
  }
}, 120_000)
afterAll(() => cms.stop())

const cases = [
  ...shippedTypes,
  'communication-tool',
  'deliverable',
  'literature-search',
  'meeting',
  'mobilisation-measure',
  'page',
  'priority-theme',
].flatMap((type) =>
  (Object.keys(exportFormats) as ExportFormat[])
    .filter((format) => type === 'publication' || !referenceFormats.has(format))
    .map((format): [string, ExportFormat] => [type, format]),
)

describe('an export that is imported again', () => {
  test('is tried for every public type', () => {
    const tried = new Set(cases.map(([type]) => `api::${type}.${type}`))
    expect([...tried].sort()).toEqual(
      publicTypes(cms.strapi)
        .map(({ uid }) => uid as string)
        .sort(),
    )
  })

  test.each(cases)('changes nothing: %s as %s', async (type, format) => {
    const before = { version: await contentVersion(cms.strapi), rows: await storedRows(cms.strapi, type) }
    const count = new Set(before.rows[Object.keys(before.rows)[0]!]!.map((row) => JSON.parse(row).record_id)).size
    const { counts, rows } = await imported(type, format, await exported(type, format))
    expect(rows.filter(({ outcome }) => outcome !== 'unchanged').slice(0, 3)).toEqual([])
    expect(counts).toEqual({ created: 0, changed: 0, unchanged: count, refused: 0 })
    expect({ version: await contentVersion(cms.strapi), rows: await storedRows(cms.strapi, type) }).toEqual(before)
  })

  test.each(shippedTypes)('publishes nothing anew: %s', async (type) => {
    const before = await contentVersion(cms.strapi)
    const { counts, rows } = await imported(type, 'csv', await exported(type, 'csv'), true)
    expect(rows.filter(({ outcome }) => outcome !== 'unchanged').slice(0, 3)).toEqual([])
    expect(counts.unchanged).toBeGreaterThan(0)
    expect(await contentVersion(cms.strapi)).toBe(before)
  })
})
