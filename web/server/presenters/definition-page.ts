import { definitionState, type DefinitionState, type DefinitionVersionFragment, type LocaleCode } from '@atlas/shared'
import { filled } from './known'
import { said, type Said } from './said'
import { sourceList, webAddress, type SourceView } from './source-list'
import { textDifference, type TextDifference } from './text-difference'
import { writtenDate, type WrittenDate } from './written-date'

type Version = DefinitionVersionFragment

/** A version in the list of all. */
export interface VersionLine {
  readonly version: string
  readonly state: { readonly code: DefinitionState; readonly label: string }
  readonly adopted: WrittenDate | null
}

/** How another body puts it, and what differs from ours. */
export interface ComparedDefinition {
  readonly author: string
  readonly gist: Said | null
  readonly difference: Said | null
  readonly source: SourceView | null
}

/** The version that is read. */
export interface ShownVersion extends VersionLine {
  readonly text: Said
  readonly note: Said | null
  readonly comparisons: readonly ComparedDefinition[]
  readonly sources: readonly SourceView[]
}

/** Two versions, the earlier first, and what changes. */
export interface VersionComparison {
  readonly earlier: VersionLine & { readonly text: Said }
  readonly later: VersionLine & { readonly text: Said }
  readonly difference: TextDifference
  /** Language of both texts when it is not the page's. */
  readonly lang: LocaleCode | null
}

export interface DefinitionPage {
  /** The latest first. */
  readonly versions: readonly VersionLine[]
  /** The version in force. */
  readonly adopted: string | null
  readonly shown: ShownVersion | null
  readonly comparison: VersionComparison | null
  /** The latest version that is compared with what others say. */
  readonly comparedIn: string | null
}

/** What the address asks: a version, and another to compare it with. */
export interface AskedVersions {
  readonly version: string | null
  readonly with: string | null
}

const stateOf = (state: string): DefinitionState => (definitionState.has(state) ? state : 'draft')

const lineOf = ({ version, state, adoptedOn }: Version, locale: LocaleCode): VersionLine => ({
  version,
  state: { code: stateOf(state), label: definitionState.label(stateOf(state), locale) },
  adopted: writtenDate(adoptedOn, locale),
})

const textOf = ({ text, language }: Version, locale: LocaleCode): Said => said(text, language, locale)!

const comparisonsOf = ({ comparisons, language }: Version, locale: LocaleCode): ComparedDefinition[] =>
  comparisons.map(({ author, quotedText, difference, title, url, accessedOn }) => ({
    author: filled(author) ?? filled(title) ?? '',
    gist: said(quotedText, language, locale),
    difference: said(difference, language, locale),
    source: webAddress(url) ? sourceList([{ title, url, accessedOn, supports: null, caveat: null }], locale)[0]! : null,
  }))

/** The version in force: the one that was adopted last. */
const inForce = (versions: readonly Version[]): Version | undefined =>
  versions
    .filter(({ state }) => state === 'adopted')
    .sort((a, b) => (b.adoptedOn ?? '').localeCompare(a.adoptedOn ?? ''))[0]

/** The version before another, or the one after it for the first. */
function neighbour(versions: readonly Version[], shown: Version): Version | undefined {
  const index = versions.indexOf(shown)
  return versions[index + 1] ?? versions[index - 1]
}

function compared(pair: readonly Version[], locale: LocaleCode): VersionComparison {
  const [later, earlier] = pair as [Version, Version]
  const ends = { earlier: { ...lineOf(earlier, locale), text: textOf(earlier, locale) } }
  const texts = { later: { ...lineOf(later, locale), text: textOf(later, locale) } }
  const language = later.language as LocaleCode
  return {
    ...{ ...ends, ...texts, lang: language === locale ? null : language },
    difference: textDifference(ends.earlier.text.text, texts.later.text.text, language),
  }
}

/**
 * The two versions that the page compares, the later first: those of the address, else the one that is read and the one
 * before. Null when there is only one, or when one that is asked for does not exist.
 */
export function comparedVersions(all: readonly Version[], asked: AskedVersions): readonly Version[] | null {
  const versions = readable(all)
  const shown = shownVersion(versions, asked)
  if (!shown) return null
  const other = asked.with === null ? neighbour(versions, shown) : named(versions, asked.with)
  if (!other || other === shown) return null
  return versions.filter((version) => version === shown || version === other)
}

const readable = (versions: readonly Version[]): Version[] => versions.filter(({ text }) => filled(text) !== null)
const named = (versions: readonly Version[], version: string) => versions.find((one) => one.version === version)

/** The version that the address asks for, else the one in force, else the latest; undefined when there is none. */
const shownVersion = (versions: readonly Version[], { version }: AskedVersions): Version | undefined =>
  version === null ? (inForce(versions) ?? versions[0]) : named(versions, version)

/** Whether the address asks for a version that does not exist. */
export const asksForNoVersion = (all: readonly Version[], asked: AskedVersions): boolean =>
  [asked.version, asked.with].some((version) => version !== null && !named(readable(all), version))

/** The page of the definition; `pair` is what `comparedVersions` gave, both texts in the same language. */
export function definitionPage(
  all: readonly Version[],
  asked: AskedVersions,
  pair: readonly Version[] | null,
  locale: LocaleCode,
): DefinitionPage {
  const versions = readable(all)
  const shown = shownVersion(versions, asked)
  return {
    versions: versions.map((version) => lineOf(version, locale)),
    adopted: inForce(versions)?.version ?? null,
    shown: shown
      ? {
          ...{ ...lineOf(shown, locale), text: textOf(shown, locale) },
          note: said(shown.note, shown.language, locale),
          comparisons: comparisonsOf(shown, locale),
          sources: sourceList(shown.sources, locale),
        }
      : null,
    comparison: pair && compared(pair, locale),
    comparedIn: versions.find(({ comparisons }) => comparisons.length > 0)?.version ?? null,
  }
}
