import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { CitationStyle, LocaleCode } from '@atlas/shared'
import { LRUCache } from 'lru-cache'
import type { CslItem } from './csl-item'

/** A piece of a citation: italics carry meaning in every style. */
export interface CitationRun {
  readonly text: string
  readonly isItalic: boolean
}

const styles: Readonly<Record<CitationStyle, string>> = { apa: 'apa', vancouver: 'vancouver', harvard: 'harvard1' }

/** Stands for the authors that the source does not name: styles have no word for them. */
const OTHERS = 'et al.'

interface CslConfig {
  readonly locales: { readonly data: Record<string, string>; add(name: string, xml: string): void }
}

/** British English, which the plugin does not ship: American English with British quotation marks and dates. */
function addBritish(): void {
  const { locales } = plugins.config.get('@csl') as unknown as CslConfig
  if (locales.data['en-GB']) return
  const british = (locales.data['en-US'] ?? '')
    .replace('xml:lang="en-US"', 'xml:lang="en-GB"')
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
    .replace(
      /<date form="text">.*?<\/date>/s,
      '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>',
    )
  locales.add('en-GB', british)
}

const languages: Readonly<Record<LocaleCode, string>> = { fr: 'fr-FR', en: 'en-GB' }

/** What the style engine reads: the note is none of it; unnamed authors are a name, put right afterwards. */
function formattable({ annote: _note, custom, ...item }: CslItem): object {
  const others = custom?.hasMoreAuthors ? [{ literal: OTHERS }] : []
  return { ...item, author: [...(item.author ?? []), ...others] }
}

const entities: Readonly<Record<string, string>> = {
  '#38': '&',
  amp: '&',
  '#60': '<',
  lt: '<',
  '#62': '>',
  gt: '>',
  quot: '"',
}
const unescaped = (html: string): string => html.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

/** The pieces of an entry in the engine's HTML, without its number. */
function runsOf(html: string): CitationRun[] {
  const entry = html.replace(/<div class="csl-left-margin">.*?<\/div>/s, '')
  const runs: CitationRun[] = []
  let isItalic = false
  for (const piece of entry.split(/(<[^>]+>)/)) {
    if (/^<\/?i>$/.test(piece)) isItalic = piece === '<i>'
    else if (!piece.startsWith('<')) runs.push({ text: unescaped(piece), isItalic })
  }
  return runs.filter(
    ({ text }, index) => text.trim() !== '' || (index > 0 && index < runs.length - 1 && !text.includes('\n')),
  )
}

/** « , & et al. » → « , et al. »: unnamed authors follow the last name without a conjunction. */
const tidyOthers = (html: string): string =>
  html.replace(/,?\s+(?:&#38;|&amp;|&|et|and)\s+et al\./g, ', et al.').replace(/et al\.\./g, 'et al.')

/** References already written: the engine takes some 7 ms for one, and a list has twenty. */
const written = new LRUCache<string, CitationRun[]>({ max: 2000 })

/** A reference written in a style, for a page in a language, cut where italics begin and end. */
export function formattedCitation(item: CslItem, style: CitationStyle, locale: LocaleCode): CitationRun[] {
  const key = JSON.stringify([style, locale, item])
  const known = written.get(key)
  if (known) return known
  const runs = write(item, style, locale)
  written.set(key, runs)
  return runs
}

function write(item: CslItem, style: CitationStyle, locale: LocaleCode): CitationRun[] {
  addBritish()
  const html = new Cite([formattable(item)]).format('bibliography', {
    ...{ style: styles[style], lang: languages[locale], format: 'html' },
  }) as string
  return trimmed(runsOf(tidyOthers(html)))
}

function trimmed(runs: CitationRun[]): CitationRun[] {
  const last = runs.length - 1
  return runs.map((run, index) => {
    const start = index === 0 ? run.text.trimStart() : run.text
    return { ...run, text: index === last ? start.trimEnd() : start }
  })
}

/** The citation as plain text. */
export const citationText = (runs: readonly CitationRun[]): string => runs.map(({ text }) => text).join('')
