import { asAdministrator } from './administrator'

interface DueOrganisation {
  readonly key: string | null
  readonly name: string | null
  readonly records: readonly { readonly openRequest: unknown }[]
}

/** An organisation with at least so many records to be verified, none of which waits for an answer. */
export async function initiativesDueFor(atLeast: number): Promise<{ key: string; name: string; count: number }> {
  const { body } = await asAdministrator('GET', '/atlas/freshness/due')
  const { organisations } = (body as { data: { organisations: DueOrganisation[] } }).data
  const found = organisations.find(
    ({ key, records }) => key !== null && records.length >= atLeast && records.every(({ openRequest }) => !openRequest),
  )
  if (!found) throw new Error('No organisation has records to verify')
  return { key: found.key!, name: found.name!, count: found.records.length }
}

/** Gives an organisation a private contact, as the ARS does in its form. */
export async function giveContact(documentId: string, contactEmail: string): Promise<void> {
  const address = `/content-manager/collection-types/api::actor.actor/${documentId}?locale=fr`
  const { status, body } = await asAdministrator('PUT', address, { contactName: 'Essai', contactEmail })
  if (status >= 300) throw new Error(`${address}: ${status} ${JSON.stringify(body)}`)
}
