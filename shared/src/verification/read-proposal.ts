import { verifiableFields, type VerifiableType } from './verifiable-fields'

export const proposalMessageLength = 5000

/** A text that an organisation proposes in the place of another. */
export interface ProposedChange {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** Why a proposal cannot be taken. */
export type ProposalProblem =
  { readonly code: 'nothing_proposed' } | { readonly code: 'too_long'; readonly name: string; readonly max: number }

export interface Proposal {
  readonly changes: readonly ProposedChange[]
  readonly message: string
  readonly problems: readonly ProposalProblem[]
}

/** A text as it is compared: forms send \r\n, and spaces at the ends say nothing. */
const tidy = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replace(/\r\n?/g, '\n')
        .replace(/\p{Cs}/gu, '')
        .trim()
    : ''

/**
 * Reads what a form proposes for a record: the texts that differ from those published, and a message. A field that the
 * form does not send is not changed; one that it empties is proposed empty.
 */
export function readProposal(
  type: VerifiableType,
  published: Readonly<Record<string, string | null>>,
  sent: Readonly<Record<string, unknown>>,
): Proposal {
  const fields = verifiableFields[type].filter(({ name }) => typeof sent[name] === 'string')
  const changes = fields
    .map(({ name }) => ({ name, before: tidy(published[name]), after: tidy(sent[name]) }))
    .filter(({ before, after }) => before !== after)
  const message = tidy(sent.message)
  const limits = [...fields, { name: 'message', maxLength: proposalMessageLength }]
  const texts = new Map([...changes.map(({ name, after }) => [name, after] as const), ['message', message] as const])
  const tooLong = limits
    .filter(({ name, maxLength }) => (texts.get(name)?.length ?? 0) > maxLength)
    .map(({ name, maxLength }) => ({ code: 'too_long', name, max: maxLength }) as const)
  const isEmpty = changes.length === 0 && message === ''
  return { changes, message, problems: isEmpty ? [{ code: 'nothing_proposed' }] : tooLong }
}
