import {
  contributionAxes,
  correctableType,
  type CorrectableField,
  type CorrectedRecordQuery,
  type LocaleCode,
  type RecordReference,
  type TypologyQuery,
} from '@atlas/shared'
import { filled } from './known'
import { said, type Said } from './said'

/** One axis of the typology as a question of the form. */
export interface AskedAxis {
  readonly code: string
  readonly label: string
  readonly lang: LocaleCode | null
  readonly options: readonly { readonly code: string; readonly label: string; readonly definition: Said | null }[]
}

/** The record that a visitor corrects: what it says now, in French. */
export interface CorrectedRecord extends RecordReference {
  readonly typeLabel: string
  readonly title: string
  readonly facts: readonly { readonly part: CorrectableField; readonly value: string }[]
}

export interface ContributionPage {
  readonly axes: readonly AskedAxis[]
  readonly record: CorrectedRecord | null
  /** How long contact details are kept. */
  readonly retentionMonths: number
}

const askedAxis = (
  { code, label, language, categories }: TypologyQuery['typology'][number],
  locale: LocaleCode,
): AskedAxis => ({
  ...{ code, label, lang: language === locale ? null : (language as LocaleCode) },
  options: categories.map((category) => ({
    ...{ code: category.code, label: category.label },
    definition: said(category.definition, language, locale),
  })),
})

/** The axes that the form asks about, in its order. */
export const askedAxes = ({ typology }: TypologyQuery, locale: LocaleCode): AskedAxis[] =>
  contributionAxes.flatMap((code) => {
    const axis = typology.find((one) => one.code === code)
    return axis ? [askedAxis(axis, locale)] : []
  })

type Facts = readonly (readonly [CorrectableField, string | number | null | undefined])[]

const years = (start?: number | null, end?: number | null): string =>
  [start, end].filter((year) => typeof year === 'number').join(' – ')

/** The name of the record and what it says, whichever its type is; null when there is none. */
function nameAndFacts(data: CorrectedRecordQuery): readonly [string | null | undefined, Facts] | null {
  const initiative = data.initiatives?.[0]
  if (initiative) {
    const { title, summary, leadActor, places, startYear, endYear, website } = initiative
    const communes = (places ?? []).map((place) => place?.commune).filter(Boolean)
    return [
      title,
      [
        ['organisation', leadActor?.name],
        ['place', [...new Set(communes)].join(', ')],
        ['years', years(startYear, endYear)],
        ['summary', summary],
        ['website', website],
      ],
    ]
  }
  const actor = data.actors?.[0]
  if (actor)
    return [
      actor.name,
      [
        ['place', actor.place?.commune],
        ['description', actor.description],
        ['website', actor.website],
      ],
    ]
  const publication = data.publications?.[0]
  if (publication) {
    const { title, containerTitle, issuedYear, url } = publication
    return [
      title,
      [
        ['summary', containerTitle],
        ['years', issuedYear],
        ['website', url],
      ],
    ]
  }
  const practice = data.remunerationPractices?.[0]
  if (practice)
    return [
      practice.title,
      [
        ['organisation', practice.actor?.name],
        ['years', practice.year],
        ['summary', practice.summary],
      ],
    ]
  const factor = data.factors?.[0]
  if (factor) return [factor.title, [['description', factor.description]]]
  const term = data.glossaryTerms?.[0]
  if (term) return [term.prefLabel, [['description', term.definition]]]
  const territory = data.benchmarkEntries?.[0]
  return territory ? [territory.territory, [['description', territory.model]]] : null
}

const longestFact = 300
const shortened = (text: string): string => (text.length > longestFact ? `${text.slice(0, longestFact).trim()}…` : text)

/** The record that a visitor corrects; null when it is not published. */
export function correctedRecord(
  data: CorrectedRecordQuery,
  reference: RecordReference,
  locale: LocaleCode,
): CorrectedRecord | null {
  const found = nameAndFacts(data)
  if (!found) return null
  const facts = found[1].flatMap(([part, value]) => {
    const text = filled(value == null ? null : String(value))
    return text ? [{ part, value: shortened(text) }] : []
  })
  return { ...reference, typeLabel: correctableType.label(reference.type, locale), title: found[0] ?? '', facts }
}
