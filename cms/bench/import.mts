/**
 * Loads 10,000 made-up trainings in a throw-away SQLite database, side by side: a loop of document creates (a sample,
 * since all would take minutes), and the import. Prints rates, their ratio, and the memory after each tenth of the rows.
 *
 *     npm run bench:import -w cms [-- <rows>]
 */
import { createRequire } from 'node:module'
import { startThrowAway } from '../scripts/throw-away-strapi.mts'
import type * as Import from '../src/import'

const require = createRequire(import.meta.url)

const rows = Number(process.argv[2] ?? 10_000)
const sample = 200
const MEGABYTE = 1024 * 1024

const training = (index: number) => ({
  recordId: `banc-${index}`,
  title: `Formation ${index}`,
  summary: 'Une formation au partenariat, écrite pour mesurer. '.repeat(4),
  kind: 'university_diploma',
  audience: 'Usagers partenaires et professionnels',
  fees: [{ audience: 'Individuel', amount: 100, currency: 'EUR' }],
  place: { commune: 'Paris', communeCode: '75056', departmentCode: '75', regionCode: '11', country: 'FR' },
  sources: [{ title: 'Une page', url: 'https://example.org/formation', accessedOn: '2026-11-22' }],
})

const { strapi, stop } = await startThrowAway()
const { importFile }: typeof Import = require('../dist/src/import')
const memory = () => {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return `tas ${Math.round(heapUsed / MEGABYTE)} Mo, RSS ${Math.round(rss / MEGABYTE)} Mo`
}
const rate = (count: number, startedAt: number) => (1000 * count) / (performance.now() - startedAt)

try {
  const documents = strapi.documents('api::training.training' as never) as unknown as {
    create(params: object): Promise<unknown>
  }
  let startedAt = performance.now()
  for (let index = 0; index < sample; index += 1) {
    const data = { ...training(index), recordId: `boucle-${index}`, slug: `boucle-${index}` }
    await documents.create({ locale: 'fr', status: 'published', data })
  }
  const loop = rate(sample, startedAt)
  console.log(`boucle de créations : ${loop.toFixed(0)} fiches/s (${sample} fiches), ${memory()}`)

  const bytes = Buffer.from(JSON.stringify(Array.from({ length: rows }, (_, index) => training(index))))
  console.log(`fichier de ${rows} fiches : ${(bytes.length / MEGABYTE).toFixed(1)} Mo, ${memory()}`)
  startedAt = performance.now()
  let next = rows / 10
  const outcome = await importFile(strapi, {
    ...{ type: 'training', fileName: 'banc.json', bytes, isPublishing: true, isWriting: true },
    onProgress(done) {
      if (done < next) return
      next += rows / 10
      console.log(`  ${done} : ${memory()}`)
    },
  })
  const bulk = rate(rows, startedAt)
  console.log(
    `import : ${bulk.toFixed(0)} fiches/s, ${((performance.now() - startedAt) / 1000).toFixed(1)} s, ${JSON.stringify(outcome.counts)}`,
  )
  console.log(`rapport : ${(bulk / loop).toFixed(1)}`)
} finally {
  await stop()
}
process.exit(0)
