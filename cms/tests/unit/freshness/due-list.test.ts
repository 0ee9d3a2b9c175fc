import { dueByOrganisation, type Contact, type OpenRequest } from '../../../src/freshness/due-list'
import type { VerifiableRecord } from '../../../src/freshness/due-records'

const today = '2026-11-22'
const uid = 'api::initiative.initiative'
const record = (documentId: string, organisationKey: string | null, verifiedOn: string | null): VerifiableRecord => ({
  ...{ type: 'initiative', uid, documentId, title: `Fiche ${documentId}`, organisationKey, verifiedOn },
  ...{ collectedOn: '2026-01-01', verificationPeriod: null },
})
const contact = (key: string, name: string, contactEmail: string | null = null): Contact => ({
  ...{ key, name, contactName: null, contactEmail },
})
const open: OpenRequest = {
  ...{ recordUid: uid, recordDocumentId: 'b', campaign: 'Automne' },
  ...{ sentAt: '2026-11-01T00:00:00.000Z', expiresAt: '2026-12-01T00:00:00.000Z' },
}

describe('what is due, by organisation', () => {
  const contacts = [contact('z', 'École', 'z@example.org'), contact('a', 'Zèbre'), contact('never', 'Sans fiche')]
  const records = [
    record('a', 'z', null),
    record('b', 'z', '2024-01-01'),
    record('c', 'a', '2025-10-01'),
    record('fresh', 'a', '2026-11-01'),
    record('lost', null, null),
    record('gone', 'an organisation that is no more', null),
  ]
  const due = dueByOrganisation(records, contacts, [open], today)

  it('names organisations from A to Z, those of nobody last, and none that has nothing due', () => {
    expect(due.map(({ name }) => name)).toEqual(['École', 'Zèbre', null])
    expect(due.at(-1)).toMatchObject({ key: null, contactEmail: null })
    expect(due.at(-1)!.records.map(({ documentId }) => documentId)).toEqual(['lost', 'gone'])
  })

  it('puts what is required first, and leaves out what is up to date', () => {
    expect(due[0]!.records.map(({ documentId, state }) => [documentId, state])).toEqual([
      ['b', 'update_required'],
      ['a', 'update_advised'],
    ])
    expect(due[1]!.records.map(({ documentId }) => documentId)).toEqual(['c'])
  })

  it('says which records wait for an answer, and whom to write to', () => {
    expect(due[0]!.contactEmail).toBe('z@example.org')
    expect(due[0]!.records.map(({ openRequest }) => openRequest?.campaign ?? null)).toEqual(['Automne', null])
  })

  it('gives no organisation twice, and every due record once', () => {
    expect(due.flatMap((one) => one.records)).toHaveLength(5)
    expect(dueByOrganisation([], contacts, [], today)).toEqual([])
  })
})
