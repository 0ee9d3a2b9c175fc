import type { VerificationPage } from '@atlas/shared'
import { verificationView } from '../../../server/verification/verification-view'

const page: VerificationPage = {
  ...{ state: 'open', organisation: 'Université', nonce: 'n' },
  record: {
    ...{ type: 'actor', slug: 'universite', title: 'Université', collectedOn: '2026-01-15', verifiedOn: null },
    texts: { name: 'Université', acronym: null, description: 'Une université.', website: null },
  },
  ...{ expiresAt: '2026-12-21T23:30:00.000Z', answeredAt: null },
}

describe('the page of a link', () => {
  it('shows each main field of the record, empty where it says nothing', () => {
    const { record } = verificationView(page, 'fr', '2026-11-22')
    expect(record!.texts.map(({ name, label, text }) => [name, label, text])).toEqual([
      ['name', 'Nom', 'Université'],
      ['acronym', 'Sigle', ''],
      ['description', 'Description', 'Une université.'],
      ['website', 'Site web', ''],
    ])
    expect(record!.freshness).toMatchObject({ code: 'update_advised', neverVerifiedWith: 'organisation' })
  })

  it('says until when as the clocks of the region do', () => {
    expect(verificationView(page, 'fr', '2026-11-22').expires!.text).toBe('22 décembre 2026')
    expect(verificationView(page, 'en', '2026-11-22').expires!.text).toBe('22 December 2026')
  })

  it('shows nothing of a record that there is not', () => {
    const unknown = { ...page, state: 'unknown', record: null, expiresAt: null, nonce: null } as const
    expect(verificationView(unknown, 'fr', '2026-11-22')).toMatchObject({ record: null, expires: null, nonce: null })
  })
})
