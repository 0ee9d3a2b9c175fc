import type { UID } from '@strapi/strapi'
import { checkedRecord } from './checked-record'
import { contentTypes } from './content-model'
import { dataFiles } from '../../src/import/data-files'
import { fileNames, recordsOf, shipped, textOf } from './shipped-records'

/** Files whose records have no source of their own, and why. */
const withoutSources: Record<string, string> = {
  'typology-axes': 'an axis is the project’s own, its origin is an attribute',
  'typology-categories': 'a category is the project’s own, like its axis',
}

/** How many records were collected. */
const collected: Record<string, number> = {
  ...{ 'typology-axes': 6, 'typology-categories': 57, actors: 158, publications: 170, initiatives: 137 },
  ...{ 'remuneration-practices': 59, 'glossary-terms': 115, factors: 61, 'benchmark-entries': 22, competencies: 35 },
  ...{ trainings: 30, recommendations: 48, requirements: 24, milestones: 4 },
  // Written by hand.
  ...{ definitions: 2, 'exchange-rates': 48 },
}

const every = [...shipped].flatMap(([file, records]) => records.map((record) => ({ file, record })))
interface Source {
  readonly title?: string
  readonly url?: string
  readonly accessedOn?: string
  readonly caveat?: string
}
const sourcesOf = (record: Readonly<Record<string, unknown>>): Source[] => (record.sources ?? []) as Source[]

describe('the shipped records', () => {
  test('are all there, in files that the import knows', () => {
    const counts = Object.fromEntries([...shipped].map(([file, records]) => [file, records.length]))
    expect(counts).toEqual(collected)
    expect(dataFiles.map(({ name }) => name as string).sort()).toEqual([...fileNames].sort())
  })

  test('have a stable id each, once in their type', () => {
    for (const [file, records] of shipped) {
      const ids = records.map(({ recordId }) => recordId)
      expect({ file, repeated: ids.filter((id, index) => ids.indexOf(id) !== index) }).toEqual({ file, repeated: [] })
    }
  })

  test.each(dataFiles.map(({ name, type }) => [name, type] as const))(
    '%s: known attributes and codes, links that resolve, nothing against the publication rules',
    (name, type) => {
      const problems = recordsOf(name).flatMap((record) =>
        checkedRecord(type, record).map((problem) => `${record.recordId}: ${problem}`),
      )
      expect(problems).toEqual([])
    },
  )

  test('each have a source with a title, an address and the day it was read', () => {
    const unsourced = every.filter(({ file, record }) => !(file in withoutSources) && sourcesOf(record).length === 0)
    expect(unsourced.map(({ record }) => record.recordId)).toEqual([])
    const sources = every.flatMap(({ record }) => sourcesOf(record))
    const poor = sources.filter(
      ({ title, url, accessedOn }) => !title || !/^https?:\/\/\S+$/.test(url ?? '') || !accessedOn,
    )
    expect(poor).toEqual([])
  })

  test('say nothing of what is not known: no null, no empty text, no empty list', () => {
    for (const name of fileNames) expect(textOf(name)).not.toMatch(/: (null|""|\[\])[,\n]/)
  })

  test('were collected, and verified by nobody yet', () => {
    const verified = every.filter(({ record }) => 'verifiedOn' in record)
    expect(verified).toEqual([])
  })

  test('hold no address of a person: neither e-mail nor telephone', () => {
    for (const name of fileNames) {
      expect(textOf(name)).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]{2,}/i)
      expect(textOf(name)).not.toMatch(/(?<![\d.\-/])(\+33 ?|0)[1-9]([ .-]?\d{2}){4}(?!\d)/)
    }
  })

  test('have both languages where they were collected in both', () => {
    for (const name of [
      ...['typology-axes', 'typology-categories', 'glossary-terms', 'requirements', 'milestones', 'definitions'],
    ]) {
      expect(recordsOf(name).filter(({ translations }) => !translations?.en)).toEqual([])
    }
  })

  test('keep a stage that the source does not tell empty', () => {
    const stages = new Set(recordsOf('initiatives').map(({ stage }) => stage))
    expect(stages).not.toContain('unknown')
    expect(recordsOf('initiatives').filter(({ stage }) => stage === undefined)).toHaveLength(38)
  })

  test('tell publications known by their DOI alone from those that were read', () => {
    for (const publication of recordsOf('publications')) {
      const isDoiOnly = sourcesOf(publication).every(({ url }) => url!.startsWith('https://doi.org/'))
      expect({ id: publication.recordId, read: publication.readStatus }).toEqual({
        id: publication.recordId,
        read: isDoiOnly ? 'reference_only' : 'excerpt',
      })
    }
  })

  test('warn of sources that are copies, and of the site that is not reliable', () => {
    const caveats = new Map(every.flatMap(({ record }) => sourcesOf(record).map(({ url, caveat }) => [url!, caveat])))
    for (const [url, caveat] of caveats) {
      if (url.includes('udpara.org')) expect({ url, caveat }).toEqual({ url, caveat: 'unreliable' })
      if (/studylib|docplayer|vdocument|doczz|slideplayer/.test(url))
        expect({ url, caveat }).toEqual({ url, caveat: 'copy' })
    }
    const doubtful = every.filter(({ record }) => sourcesOf(record).some(({ caveat }) => caveat === 'unreliable'))
    expect(doubtful.map(({ record }) => record.confidence)).not.toContain('high')
  })

  test('keep a pay rule whose amount is unknown, and never make an amount up', () => {
    const practices = recordsOf('remuneration-practices')
    const isAmount = (rate: Record<string, unknown>) => 'amountMin' in rate || 'amountMax' in rate
    const withAmount = practices.filter(({ rates }) => ((rates ?? []) as Record<string, unknown>[]).some(isAmount))
    expect({ all: practices.length, withAmount: withAmount.length }).toEqual({ all: 59, withAmount: 12 })
    for (const { rates } of withAmount) {
      for (const rate of rates as Record<string, unknown>[]) expect(rate).toHaveProperty('currency')
    }
  })

  test('tell simulated patients from partner users', () => {
    const neighbours = recordsOf('remuneration-practices').filter(({ isNeighbouringStatus }) => isNeighbouringStatus)
    expect(neighbours.map(({ recordId }) => recordId).sort()).toEqual([
      'paris-cite-patients-standardises',
      'strasbourg-patients-simules',
    ])
  })

  test('propose definitions that nobody has adopted, and say so in both languages', () => {
    for (const { state, adoptedOn, note, translations } of recordsOf('definitions')) {
      expect({ state, adoptedOn }).toEqual({ state: 'draft', adoptedOn: undefined })
      expect(note).toMatch(/proposition de travail.*n’engage ni l’ARS/)
      expect(translations!.en!.note).toMatch(/working proposal.*binds neither the ARS/)
    }
  })

  test('compare the latest definition with three others, each with its page and the day it was read', () => {
    const latest = recordsOf('definitions').find(({ version }) => version === '0.2')!
    const comparisons = (record: object) => (record as { comparisons: Record<string, string>[] }).comparisons
    for (const list of [comparisons(latest), comparisons(latest.translations!.en!)]) {
      expect(list.map(({ author }) => /HAS|CNOM|CEPPP/.exec(author!)?.[0])).toEqual(['HAS', 'CNOM', 'CEPPP'])
      for (const { quotedText, difference, title, url, accessedOn } of list) {
        expect([quotedText, difference, title].every(Boolean)).toBe(true)
        expect(url).toMatch(/^https:\/\/\S+$/)
        expect(accessedOn).toBe('2026-11-22')
      }
    }
  })

  test('leave the initials of authors to their given names', () => {
    const authors = recordsOf('publications').flatMap((record) => (record.authors ?? []) as { family?: string }[])
    expect(authors.length).toBeGreaterThan(500)
    expect(authors.filter(({ family }) => / [A-Z]\.?$/.test(family ?? ''))).toEqual([])
  })

  test('link to what they name only by stable ids', () => {
    const uid = 'api::actor.actor' as UID.ContentType
    expect(contentTypes.get('initiative')!.attributes.leadActor!.target).toBe(uid)
    const actors = new Set(recordsOf('actors').map(({ recordId }) => recordId))
    expect(recordsOf('initiatives').filter(({ leadActor }) => !actors.has(leadActor as string))).toEqual([])
  })
})
