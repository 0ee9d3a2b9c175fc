import { unclassifiedCode } from '../filters/item-values'
import { firstOf, listOf, queryWriter, type DirectoryQuery, type QueryInput } from '../filters/query-values'
import { country } from '../vocabularies/country'
import { payBasis } from '../vocabularies/pay-basis'
import { payForm } from '../vocabularies/pay-form'
import { payPurpose } from '../vocabularies/pay-purpose'
import { payee } from '../vocabularies/payee'
import type { Vocabulary } from '../vocabularies/vocabulary'
import { payDivisions } from './pay-distribution'
import {
  emptyPayProject,
  emptyPayState,
  payCriteria,
  type PayCriterion,
  type PayProjectInput,
  type PayState,
} from './pay-state'

const vocabularies: Readonly<Record<PayCriterion, Vocabulary>> = { form: payForm, country, purpose: payPurpose, payee }

/** Length that no honest field passes. */
const FIELD_LENGTH = 120

/** The fields of the calculator → their names in the address. */
const projectKeys: Readonly<Record<keyof PayProjectInput, string>> = {
  ...{ people: 'people', sessions: 'sessions', hours: 'hours', expenses: 'expenses' },
  ...{ price: 'price', ownMin: 'own_min', ownMax: 'own_max' },
}

const yesNo = { yes: true, no: false } as const

/** Reads the address of the pay observatory. Never throws; what is unknown is dropped, what is typed is kept as typed. */
export function parsePayState(query: QueryInput): PayState {
  const basis = textOf(query, 'basis')
  const division = textOf(query, 'by')
  return {
    filters: {
      form: codesOf(query, 'form'),
      country: codesOf(query, 'country'),
      purpose: codesOf(query, 'purpose'),
      payee: codesOf(query, 'payee'),
    },
    hasAmount: booleanOf(query, 'amount'),
    isNeighbouring: booleanOf(query, 'neighbouring'),
    basis: payBasis.has(basis) ? basis : null,
    division: payDivisions.find((known) => known === division) ?? emptyPayState.division,
    halfDayHours: textOf(query, 'half_day'),
    dayHours: textOf(query, 'day'),
    project: textOf(query, 'project') === '1' ? projectOf(query) : null,
  }
}

function projectOf(query: QueryInput): PayProjectInput {
  const typed = Object.entries(projectKeys).map(([field, key]) => [field, textOf(query, key)])
  const input = Object.fromEntries(typed) as unknown as PayProjectInput
  return { ...input, price: input.price || emptyPayProject.price }
}

/** Writes a state as a query, in a fixed order of keys: only what differs from the empty state. */
export function payQuery(state: PayState): DirectoryQuery {
  const query: DirectoryQuery = {}
  const put = queryWriter(query)
  for (const key of payCriteria) put(key, state.filters[key])
  put('amount', yesNoOf(state.hasAmount))
  put('neighbouring', yesNoOf(state.isNeighbouring))
  put('basis', state.basis ?? '')
  put('by', state.division, emptyPayState.division)
  put('half_day', state.halfDayHours)
  put('day', state.dayHours)
  if (state.project) putProject(state.project, put)
  return query
}

function putProject(project: PayProjectInput, put: (key: string, value: string) => void): void {
  put('project', '1')
  for (const [field, key] of Object.entries(projectKeys) as [keyof PayProjectInput, string][]) {
    put(key, field === 'price' && project.price === emptyPayProject.price ? '' : project[field])
  }
}

const yesNoOf = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no')

const textOf = (query: QueryInput, key: string): string =>
  (firstOf(query, key) ?? '')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .slice(0, FIELD_LENGTH)
    .trim()

function booleanOf(query: QueryInput, key: string): boolean | null {
  const word = textOf(query, key)
  return Object.hasOwn(yesNo, word) ? yesNo[word as keyof typeof yesNo] : null
}

/** The known codes among those asked, once each, in the order of their list. */
function codesOf(query: QueryInput, key: PayCriterion): string[] {
  const asked = new Set(listOf(query, key))
  return [...vocabularies[key].codes, unclassifiedCode].filter((code) => asked.has(code))
}
