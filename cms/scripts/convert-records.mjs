/**
 * Turns the collected records (snake_case, one JSON array a file) into the records of this CMS: `cms/data/*.json`,
 * in the names and codes of the content model. The same source gives the same bytes.
 *
 *     node cms/scripts/convert-records.mjs <folder of the collected records> [folder to write to]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { actors } from './conversion/actors.mjs'
import { initiatives } from './conversion/initiatives.mjs'
import { benchmarkEntries, factors, glossaryTerms } from './conversion/knowledge.mjs'
import { publications } from './conversion/publications.mjs'
import { remunerationPractices } from './conversion/remuneration-practices.mjs'
import { milestones, requirements } from './conversion/follow-up.mjs'
import { competencies, recommendations, trainings } from './conversion/strategy.mjs'
import { typesetRecord } from './conversion/typography.mjs'
import { typologyAxes, typologyCategories } from './conversion/typology.mjs'

const converters = {
  'typology-axes': typologyAxes,
  'typology-categories': typologyCategories,
  actors,
  publications,
  initiatives,
  'remuneration-practices': remunerationPractices,
  'glossary-terms': glossaryTerms,
  factors,
  'benchmark-entries': benchmarkEntries,
  competencies,
  trainings,
  recommendations,
  requirements,
  milestones,
}

const collectedFiles = [
  'typology',
  'actors',
  'publications',
  'initiatives',
  'remuneration_practices',
  'glossary_terms',
  'factors',
  'benchmark_entries',
  'competencies',
  'trainings',
  'recommendations',
  'requirements',
  'milestones',
]

const [from, to = fileURLToPath(new URL('../data', import.meta.url))] = process.argv.slice(2)
if (!from) {
  console.error('Usage: node cms/scripts/convert-records.mjs <folder of the collected records> [folder to write to]')
  process.exit(1)
}

const read = (name) => JSON.parse(readFileSync(path.join(from, `${name}.json`), 'utf8'))
const collected = Object.fromEntries(collectedFiles.map((name) => [name, read(name)]))

mkdirSync(to, { recursive: true })
for (const [name, convert] of Object.entries(converters)) {
  const records = convert(collected).map((record) => typesetRecord(record))
  writeFileSync(path.join(to, `${name}.json`), `${JSON.stringify(records, null, 2)}\n`)
  console.log(`${name}.json: ${records.length}`)
}
