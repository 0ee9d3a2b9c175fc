/**
 * Loads the records of cms/data into the database that the CMS uses. Run again, it changes nothing.
 *
 *     npm run seed -- [--only <file>]… [--overwrite] [--folder <folder>]
 *
 * `--only initiatives` loads one file, `--overwrite` puts entries that were edited back as shipped, `--folder` reads
 * other files than the shipped ones. Ends with code 1 when a record is refused.
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { SingleBar, Presets } from 'cli-progress'
import { ensureSecrets } from '../../.scripts/secrets.mts'
import type * as Strapi from '@strapi/strapi'
import type * as Import from '../src/import'

// Before Strapi is loaded: it reads its settings as it loads.
ensureSecrets()

// Strapi's own ES modules do not load in Node as they are: its CommonJS build does, and so does the compiled CMS.
const require = createRequire(import.meta.url)
const { createStrapi }: typeof Strapi = require('@strapi/strapi')
const { dataFiles, importRecords, reportLine }: typeof Import = require('../dist/src/import')

const cmsFolder = path.resolve(import.meta.dirname, '..')

/** What was asked on the command line; stops with a sentence when it makes no sense. */
function readOptions() {
  const { values } = parseArgs({
    options: {
      overwrite: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
      folder: { type: 'string' },
    },
  })
  const names = dataFiles.map(({ name }) => name as string)
  const unknown = (values.only ?? []).find((name) => !names.includes(name))
  if (unknown) throw new Error(`Fichier inconnu : ${unknown}. Fichiers possibles : ${names.join(', ')}`)
  return { ...values, only: values.only as Import.DataFileName[] | undefined }
}

/** A bar on a terminal; elsewhere only the line that ends each file. */
function progressBar() {
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} {file}', clearOnComplete: true, hideCursor: true, noTTYOutput: false },
    Presets.shades_classic,
  )
  return {
    show(file: string, done: number, total: number) {
      if (!bar.isActive) bar.start(total, done, { file })
      bar.update(done, { file })
      if (done === total) bar.stop()
    },
    clear: () => bar.stop(),
  }
}

function printReport({ created, unchanged, overwritten, refused, durationMs }: Import.ImportReport): void {
  for (const { file, recordId, problems } of refused) {
    console.error(`Refusée : ${file}, ${recordId}\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
  }
  const counts = `${created} créées, ${unchanged} déjà là, ${overwritten} remises en l’état, ${refused.length} refusées`
  console.log(`Fiches : ${counts}, en ${(durationMs / 1000).toFixed(1).replace('.', ',')} s`)
}

async function seed(): Promise<Import.ImportReport> {
  const { overwrite, ...options } = readOptions()
  process.env.SHIPPED_RECORDS = 'skip'
  const strapi = createStrapi({ appDir: cmsFolder, distDir: path.join(cmsFolder, 'dist'), serveAdminPanel: false })
  strapi.log.level = 'error'
  await strapi.load()
  const bar = progressBar()
  try {
    return await importRecords(strapi, {
      ...options,
      isOverwriting: overwrite,
      onProgress: bar.show,
      onFile: (report) => console.log(reportLine(report)),
    })
  } finally {
    bar.clear()
    await strapi.destroy()
  }
}

try {
  const report = await seed()
  printReport(report)
  process.exit(report.refused.length > 0 ? 1 : 0)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
