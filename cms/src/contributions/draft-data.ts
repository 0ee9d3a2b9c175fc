import { answerOf, answersOf, isAnswered, isInRegion, paidAnswer, region, type ContributionValues } from '@atlas/shared'
import type { ContributionEntry } from './contribution-entry'

/** What is found in the database of what the visitor named. */
export interface FoundLinks {
  /** documentIds of the categories chosen. */
  readonly categories: readonly string[]
  /** documentId of the one actor that bears exactly the name given. */
  readonly leadActor: string | null
}

const yearOf = (values: ContributionValues, field: 'start_year' | 'end_year'): number | null =>
  isAnswered(values, field) ? Number(answerOf(values, field)) : null

/** Where the action is: a place when a department or a town was named, the departments covered when it is the region. */
function whereabouts(values: ContributionValues) {
  const [department, commune] = [answerOf(values, 'department'), answerOf(values, 'commune') || null]
  if (department === 'abroad') return { places: commune ? [{ label: commune }] : [] }
  if (department === 'elsewhere') return { places: commune ? [{ commune, country: 'FR' }] : [] }
  const inRegion = { commune, regionCode: region.code, country: 'FR' }
  if (department === 'whole_region') {
    return { scale: 'regional', coverage: [...region.departmentCodes], places: commune ? [inRegion] : [] }
  }
  const scale = isInRegion(department) ? { scale: 'regional' } : {}
  return { ...scale, places: [{ ...inRegion, departmentCode: department }] }
}

/** A page, named by its host until an editor names it better. */
const sourceOf = (url: string) => ({ title: new URL(url).hostname.replace(/^www\./, ''), url })

/** What the fields of an initiative do not hold, for who finishes the draft. Nothing about who contributed. */
function note({ reference, receivedAt, language, payload }: ContributionEntry, { leadActor }: FoundLinks): string {
  const values = payload?.values ?? {}
  const paid = answerOf(values, 'paid')
  const how = answerOf(values, 'paid_how')
  return [
    `Proposée par le formulaire public\u202f: contribution ${reference}, reçue le ${receivedAt.slice(0, 10)}.`,
    leadActor
      ? null
      : `Organisation porteuse indiquée\u202f: ${answerOf(values, 'organisation')} (aucune fiche de ce nom).`,
    paidAnswer.has(paid) ? `Rémunération ou indemnisation\u202f: ${paidAnswer.label(paid, 'fr')}. ${how}`.trim() : null,
    isAnswered(values, 'source_note') ? 'Où vérifier\u202f: voir la contribution.' : null,
    language === 'en' ? 'Textes proposés en anglais\u202f: à traduire.' : null,
  ]
    .filter((line) => line !== null)
    .join('\n')
}

/** The draft of an initiative made of what a visitor proposed: only what was said, nothing guessed. */
export function draftData(entry: ContributionEntry, links: FoundLinks): Record<string, unknown> {
  const values = entry.payload?.values ?? {}
  return {
    title: answerOf(values, 'title'),
    summary: answerOf(values, 'summary'),
    outcomes: answerOf(values, 'results') || null,
    startYear: yearOf(values, 'start_year'),
    endYear: yearOf(values, 'end_year'),
    ...whereabouts(values),
    sources: answersOf(values, 'links').map(sourceOf),
    categories: [...links.categories],
    leadActor: links.leadActor,
    reviewState: 'drafting',
    internalNote: note(entry, links),
  }
}
