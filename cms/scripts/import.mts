/**
 * Imports a file of records, as the screen « Import et export » of the admin does.
 *
 *     npm run import -- <file> --type initiative [--publish] [--dry-run]
 *
 * The format is told by the extension: CSV, XLSX, JSON, and for publications .bib, .ris or a list of DOIs. All rows are
 * loaded, or none and the reasons. Ends with code 1 when a row is refused.
 */
import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { ensureSecrets } from '../../.scripts/secrets.mts'
import type * as Strapi from '@strapi/strapi'
import type * as Import from '../src/import'

// Before Strapi is loaded: it reads its settings as it loads.
ensureSecrets()

// Strapi's own ES modules do not load in Node as they are: its CommonJS build does, and so does the compiled CMS.
const require = createRequire(import.meta.url)
const { createStrapi }: typeof Strapi = require('@strapi/strapi')
const { importFile }: typeof Import = require('../dist/src/import')

const cmsFolder = path.resolve(import.meta.dirname, '..')

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      type: { type: 'string' },
      publish: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  })
  const [file] = positionals
  if (!file || !values.type) throw new Error('npm run import -- <fichier> --type <type> [--publish] [--dry-run]')
  // npm runs the script from the workspace: the file is where the person typed.
  return { file: path.resolve(process.env.INIT_CWD ?? process.cwd(), file), type: values.type, ...values }
}

/** Prints what became of the file; gives the exit code. */
function print({ counts, rows, isWritten, durationMs }: Import.ImportOutcome): number {
  for (const { line, recordId, problems } of rows.filter(({ outcome }) => outcome === 'refused')) {
    console.error(
      `Ligne ${line}, ${recordId}\n${problems.map(({ label, message }) => `  - ${label}\u202f: ${message}`).join('\n')}`,
    )
  }
  const seconds = (durationMs / 1000).toFixed(1).replace('.', ',')
  console.log(
    `${counts.created} nouvelles, ${counts.changed} modifiées, ${counts.unchanged} sans changement, ${counts.refused} refusées, en ${seconds} s`,
  )
  console.log(isWritten ? 'Tout est enregistré.' : 'Rien n’a été enregistré.')
  return counts.refused > 0 ? 1 : 0
}

async function run(): Promise<number> {
  const { file, type, publish, 'dry-run': isDry } = readOptions()
  const bytes = await readFile(file)
  process.env.SHIPPED_RECORDS = 'skip'
  const strapi = createStrapi({ appDir: cmsFolder, distDir: path.join(cmsFolder, 'dist'), serveAdminPanel: false })
  strapi.log.level = 'error'
  await strapi.load()
  const bar = new SingleBar(
    { format: '{bar} {value}/{total}', clearOnComplete: true, noTTYOutput: false },
    Presets.shades_classic,
  )
  try {
    if (!strapi.contentTypes[`api::${type}.${type}` as never]) throw new Error(`Type inconnu\u202f: ${type}`)
    const outcome = await importFile(strapi, {
      ...{ fileName: path.basename(file), bytes, type, isPublishing: publish, isWriting: !isDry },
      onProgress(done, total) {
        if (!process.stdout.isTTY) return console.log(`${done}/${total}`)
        if (!bar.isActive) bar.start(total, 0)
        bar.update(done)
      },
    })
    bar.stop()
    return print(outcome)
  } finally {
    bar.stop()
    await strapi.destroy()
  }
}

try {
  process.exit(await run())
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
