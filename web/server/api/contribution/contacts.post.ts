import type { ContactRemoval } from '@atlas/shared'
import { heldContacts } from '../../contribution/answer-removal'

/** POST /api/contribution/contacts { token }: what a link of deletion leads to. It changes nothing; in the body, out of logs. */
export default defineEventHandler(async (event): Promise<ContactRemoval> => {
  setResponseHeader(event, 'cache-control', 'no-store')
  const { token } = (await readBody<{ token?: unknown }>(event)) ?? {}
  return heldContacts(event, typeof token === 'string' ? token : '')
})
