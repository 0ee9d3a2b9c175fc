import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { UID } from '@strapi/strapi'
import { dataFiles, importRecords, seedWhenEmpty, type DataFileName, type ImportReport } from '../../src/import'
import { contentVersion } from '../../src/read-model/content-version'
import { recordsOf } from '../data/shipped-records'
import { documentsOf } from '../harness/entries'
import { startCms, type RunningCms } from '../harness/start-cms'
import { useOwnDatabase } from './own-database'

const shippedCount = dataFiles.reduce((total, { name }) => total + recordsOf(name).length, 0)
const uids = dataFiles.map(({ type }) => `api::${type}.${type}` as UID.ContentType)
const initiatives = 'api::initiative.initiative'
const milestones = 'api::milestone.milestone'
const trainings = 'api::training.training'

let cms: RunningCms
let first: ImportReport | null

/** Rows of every type, of every state and language. */
async function rowCounts(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const uid of uids) counts[uid] = await cms.strapi.db.query(uid).count()
  return counts
}

interface Linked {
  readonly recordId: string
  readonly locale: string
}

/** What a change would move. */
const state = async () => ({ version: await contentVersion(cms.strapi), rows: await rowCounts() })

/** Loads a file of our own. */
async function load(name: DataFileName, records: unknown, isOverwriting = false): Promise<ImportReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-records-'))
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(records))
  try {
    return await importRecords(cms.strapi, { folder, isOverwriting })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const published = async (uid: string, recordId: string, locale = 'fr') =>
  (
    await documentsOf(cms.strapi, uid).findMany({ filters: { recordId }, locale, status: 'published', populate: '*' })
  )[0]!

const training = (recordId: string, more: object = {}) => ({
  recordId,
  title: `Formation ${recordId}`,
  sources: [{ title: 'Une page', url: 'https://example.org/formation', accessedOn: '2026-11-22' }],
  ...more,
})

beforeAll(async () => {
  await useOwnDatabase()
  cms = await startCms()
  first = await seedWhenEmpty(cms.strapi)
}, 240_000)
afterAll(() => cms.stop())

describe('loading the shipped records', () => {
  test('loads all of them on an empty database', () => {
    expect(first).toMatchObject({ created: shippedCount, unchanged: 0, refused: [] })
  })

  test('publishes them, in both languages where they have both', async () => {
    for (const { name, type } of dataFiles) {
      const uid = `api::${type}.${type}` as UID.ContentType
      const count = (locale: string | null) =>
        cms.strapi.db.query(uid).count({ where: { locale, publishedAt: { $notNull: true } } })
      // What has no language, an exchange rate, is published once.
      const isLocalized = cms.strapi
        .plugin('i18n')
        .service('content-types')
        .isLocalizedContentType(cms.strapi.getModel(uid))
      const translated = recordsOf(name).filter(({ translations }) => translations?.en).length
      expect({ name, reference: await count(isLocalized ? 'fr' : null), en: await count('en') }).toEqual({
        ...{ name, reference: recordsOf(name).length, en: translated },
      })
    }
  })

  test('keeps what a record says: texts, parts, links, the address', async () => {
    const shipped = recordsOf('initiatives').find(({ recordId }) => recordId === 'universite-des-patients-sorbonne')!
    const loaded = await published(initiatives, shipped.recordId)
    expect(loaded).toMatchObject({
      slug: shipped.recordId,
      title: shipped.title,
      stage: shipped.stage,
      verifiedOn: null,
    })
    expect(loaded.leadActor.recordId).toBe(shipped.leadActor)
    expect(loaded.partnerActors.map(({ recordId }: { recordId: string }) => recordId)).toEqual(shipped.partnerActors)
    expect(loaded.categories.map(({ key }: { key: string }) => key)).toEqual(shipped.categories)
    expect(loaded.sources).toHaveLength((shipped.sources as unknown[]).length)
    expect(loaded.places[0]).toMatchObject((shipped.places as object[])[0]!)
  })

  test('links a term to its neighbours in its own language, though they come after it in the file', async () => {
    for (const locale of ['fr', 'en']) {
      const term = await published('api::glossary-term.glossary-term', 'modele-de-montreal', locale)
      const neighbours = term.related.map(({ recordId, locale: language }: Linked) => `${recordId} ${language}`)
      expect(neighbours).toEqual([`partenariat-en-sante ${locale}`, `continuum-engagement ${locale}`])
      expect(term.sources.length).toBeGreaterThan(0)
    }
  })

  test('changes nothing the second time', async () => {
    const before = await state()
    const { created, unchanged, refused } = await importRecords(cms.strapi)
    expect({ created, unchanged, refused }).toEqual({ created: 0, unchanged: shippedCount, refused: [] })
    expect(await state()).toEqual(before)
  })

  test('happens at the first start only: what an editor deleted stays deleted', async () => {
    const { documentId } = await published(milestones, 'selection')
    await documentsOf(cms.strapi, milestones).delete({ documentId, locale: '*' })
    const before = await state()
    expect(await seedWhenEmpty(cms.strapi)).toBeNull()
    expect(await state()).toEqual(before)
  })

  test('takes up again a first start that was interrupted', async () => {
    await cms.strapi.store({ type: 'core', name: 'atlas', key: 'first_records' }).set({ value: 'started' })
    expect(await seedWhenEmpty(cms.strapi)).toMatchObject({ created: 1, unchanged: shippedCount - 1, refused: [] })
    expect(await seedWhenEmpty(cms.strapi)).toBeNull()
  })
})

describe('an entry that an editor changed', () => {
  const shipped = recordsOf('initiatives')[0]!
  const edit = { title: 'Titre corrigé', funding: 'Financement ajouté', startYear: 2009, partnerActors: [] }

  beforeAll(async () => {
    const { documentId } = await published(initiatives, shipped.recordId)
    const managedBy = (await published('api::actor.actor', 'ars-ile-de-france')).documentId
    const data = { ...edit, managedBy, internalNote: 'Relue' }
    await documentsOf(cms.strapi, initiatives).update({ documentId, locale: 'fr', data, status: 'published' })
  })

  test('is kept', async () => {
    await importRecords(cms.strapi, { only: ['initiatives'] })
    expect(await published(initiatives, shipped.recordId)).toMatchObject(edit)
  })

  test('is put back as shipped when asked, the editors’ own fields excepted', async () => {
    const report = await load('initiatives', [shipped], true)
    expect(report).toMatchObject({ created: 0, overwritten: 1, refused: [] })
    const { title, funding, startYear, partnerActors, managedBy, internalNote } = await published(
      initiatives,
      shipped.recordId,
    )
    expect({ title, startYear, funding }).toEqual({ title: shipped.title, startYear: shipped.startYear, funding: null })
    expect(partnerActors).toHaveLength((shipped.partnerActors as unknown[]).length)
    expect({ managedBy: managedBy.recordId, internalNote }).toEqual({
      managedBy: 'ars-ile-de-france',
      internalNote: 'Relue',
    })
  })
})

describe('a file with a fault', () => {
  test('loads nothing, and every refused record is named with why', async () => {
    const before = await state()
    const report = await load('trainings', [
      training('bonne'),
      training('code', { kind: 'doctorate' }),
      training('champ', { colour: 'blue' }),
      training('partie', { fees: [{ amount: 10, currency: 'XXX' }] }),
      training('lien', { provider: 'nobody' }),
      training('source', { sources: [] }),
      training('double'),
      training('double'),
      { title: 'Sans identifiant' },
    ])
    expect(report.created).toBe(0)
    expect(report.refused.map(({ recordId, problems }) => [recordId, problems.join(' ')])).toEqual([
      ['(fiche 9)', expect.stringContaining('recordId')],
      ['code', expect.stringContaining('doctorate')],
      ['champ', expect.stringContaining('colour')],
      ['partie', expect.stringContaining('fees.0.currency')],
      ['lien', expect.stringContaining('nobody')],
      ['source', expect.stringContaining('source')],
      ['double', expect.stringContaining('recordId')],
      ['double', expect.stringContaining('recordId')],
    ])
    expect(await state()).toEqual(before)
  })

  test('is taken back whole when Strapi refuses records as it writes them', async () => {
    const before = await state()
    const report = await load('trainings', [
      training('bonne'),
      training('longue', { title: 'x'.repeat(300) }),
      training('adresse', { website: 'ftp://example.org' }),
    ])
    expect(report.created).toBe(0)
    expect(report.refused.map(({ recordId }) => recordId)).toEqual(['longue', 'adresse'])
    expect(await state()).toEqual(before)
    expect(await documentsOf(cms.strapi, trainings).findMany({ filters: { recordId: 'bonne' } })).toEqual([])
  })

  test('that is not a list is refused', async () => {
    const report = await load('trainings', { recordId: 'x' })
    expect(report).toMatchObject({ created: 0, refused: [{ file: 'trainings' }] })
  })
})
