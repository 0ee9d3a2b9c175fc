import { campaignsOf } from '../../../src/freshness/campaigns'
import { correctionValues } from '../../../src/freshness/contribute-proposal'
import { hashOfToken, isToken, newToken } from '../../../src/intake/link-tokens'
import { requestState, type VerificationRequest } from '../../../src/freshness/verification-request'

const now = new Date('2026-11-22T12:00:00Z')
const later = '2026-12-01T00:00:00Z'
const earlier = '2026-11-01T00:00:00Z'
const request = (changes: Partial<VerificationRequest> = {}): VerificationRequest => ({
  ...{ id: 1, documentId: 'r1', recordTitle: 'Fiche', recordUid: 'api::initiative.initiative', recordDocumentId: 'd1' },
  ...{ organisationName: 'Université', organisationKey: 'k', recipientEmail: 'a@example.org', campaign: 'Automne' },
  ...{ tokenHash: 'hash', sendingAt: earlier, sentAt: earlier, expiresAt: later, usedAt: null, revokedAt: null },
  ...{ outcome: null, ...changes },
})

describe('where a request stands', () => {
  it.each([
    ['open', {}],
    ['expired', { expiresAt: earlier }],
    ['expired', { expiresAt: now }],
    ['expired', { expiresAt: null }],
    ['revoked', { revokedAt: earlier }],
    ['revoked', { revokedAt: earlier, expiresAt: earlier }],
    ['confirmed', { usedAt: earlier, outcome: 'confirmed' }],
    ['change_proposed', { usedAt: earlier, outcome: 'change_proposed', expiresAt: earlier, revokedAt: later }],
  ] as const)('%s: %j', (state, changes) => {
    expect(requestState(request(changes), now)).toBe(state)
  })
})

describe('campaigns', () => {
  it('count their requests by state, the latest first, and hold nothing of the links', () => {
    const campaigns = campaignsOf(
      [
        request({ campaign: 'Printemps', sendingAt: '2026-03-01T00:00:00Z', expiresAt: earlier }),
        request(),
        request({ documentId: 'r2', usedAt: earlier, outcome: 'confirmed', sendingAt: '2026-11-02T00:00:00Z' }),
      ],
      now,
    )
    expect(campaigns.map(({ name, startedAt }) => [name, startedAt])).toEqual([
      ['Automne', '2026-11-01T00:00:00.000Z'],
      ['Printemps', '2026-03-01T00:00:00.000Z'],
    ])
    expect(campaigns[0]!.counts).toMatchObject({ open: 1, confirmed: 1, expired: 0 })
    expect(campaigns[1]!.counts).toMatchObject({ expired: 1 })
    expect(JSON.stringify(campaigns)).not.toContain('hash')
  })
})

describe('a token', () => {
  it('is 256 bits that an address holds, never the same, and its hash is not it', () => {
    const tokens = Array.from({ length: 100 }, newToken)
    expect(new Set(tokens).size).toBe(100)
    expect(tokens.every(isToken)).toBe(true)
    expect(tokens.every((token) => !isToken(hashOfToken(token)) && hashOfToken(token).length === 64)).toBe(true)
  })

  it.each([null, undefined, 3, '', 'x'.repeat(42), 'x'.repeat(44), `${'x'.repeat(42)}/`, ['x'.repeat(43)]])(
    'is not %j',
    (text) => {
      expect(isToken(text)).toBe(false)
    },
  )
})

describe('a proposal as a correction', () => {
  const record = {
    ...{ type: 'remuneration-practice' as const, slug: 'vacation', title: 'Vacation', texts: {} },
    ...{ collectedOn: null, verifiedOn: null },
  }
  const change = { name: 'summary', before: 'Avant', after: '' }

  it('says what is published and what to write, in the words of the fields', () => {
    const values = correctionValues({ changes: [change], message: 'Depuis mars.', problems: [] }, record)
    expect(values).toEqual({
      record: 'remuneration_practice:vacation',
      wrong: 'Résumé\u202f: Avant',
      right: 'Résumé\u202f: (vide)\n\nMessage\u202f: Depuis mars.',
    })
  })

  it('is its message when no text changes', () => {
    const values = correctionValues({ changes: [], message: 'Tout a changé.', problems: [] }, record)
    expect(values).toEqual({ record: 'remuneration_practice:vacation', wrong: 'Tout a changé.' })
  })
})
