import type { ContactRemoval } from '@atlas/shared'
import type { H3Event } from 'h3'
import { askIntake } from '../cms/ask-intake'
import { isOwnForm } from './own-form'

interface Held {
  readonly reference: string
  readonly contactsDueOn: string | null
}

async function asked(event: H3Event, path: string, token: string): Promise<Held | 'unknown' | 'down'> {
  const answer = await askIntake<Held>(event, 'POST', path, { token })
  if (answer.isTaken) return answer.data
  return answer.status === 404 || answer.status === 400 ? 'unknown' : 'down'
}

/** What a link of deletion leads to: looking at it changes nothing. */
export async function heldContacts(event: H3Event, token: string): Promise<ContactRemoval> {
  const held = await asked(event, '/contributions/contacts', token)
  if (typeof held === 'string') return { state: held, reference: null, dueOn: null }
  return { state: 'held', reference: held.reference, dueOn: held.contactsDueOn }
}

/** Deletes the contact details that a link leads to, when its own page asks. */
export async function answerRemoval(event: H3Event, token: string): Promise<ContactRemoval> {
  if (!isOwnForm(event)) return heldContacts(event, token)
  const removed = await asked(event, '/contributions/contacts/removal', token)
  if (typeof removed === 'string') return { state: removed, reference: null, dueOn: null }
  return { state: 'deleted', reference: removed.reference, dueOn: null }
}
