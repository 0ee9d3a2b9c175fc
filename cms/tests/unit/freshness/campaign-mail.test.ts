import { campaignMail, type AskedRecord } from '../../../src/freshness/campaign-mail'

const record = (title: string, changes: Partial<AskedRecord> = {}): AskedRecord => ({
  ...{ type: 'initiative', title, collectedOn: '2026-01-15', verifiedOn: null, link: `https://atlas.example/${title}` },
  ...changes,
})
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('the message of a campaign', () => {
  const { subject, text } = campaignMail(
    { name: 'Université', contactName: 'Madame Martin' },
    [record('un'), record('deux', { type: 'remuneration-practice', verifiedOn: '2025-03-01' })],
    '2026-12-22',
  )

  it('holds one link a record, each on a line of its own', () => {
    expect(text.split('\n').filter((line) => line.includes('https://'))).toEqual([
      '   https://atlas.example/un',
      '   https://atlas.example/deux',
    ])
  })

  it('says whose records, since when, until when, and that looking is harmless', () => {
    expect(plain(subject)).toBe('Atlas du partenariat en santé : 2 fiches à vérifier')
    for (const words of [
      ...['Bonjour Madame Martin,', 'présente Université par 2 fiches', 'recensée le 15 janvier 2026, jamais vérifiée'],
      ...['pratique de rémunération, vérifiée le 1er mars 2025', '22 décembre 2026', 'ne change rien'],
    ]) {
      expect(plain(text)).toContain(words)
    }
  })

  it('speaks of one record in the singular, and greets nobody by a name that is not known', () => {
    const one = campaignMail({ name: null, contactName: null }, [record('un', { collectedOn: null })], '2026-12-22')
    expect(plain(one.subject)).toBe('Atlas du partenariat en santé : une fiche à vérifier')
    expect(one.text.startsWith('Bonjour,\n')).toBe(true)
    expect(plain(one.text)).toContain('Ce lien est personnel. Il sert une fois')
    expect(one.text).toContain('votre organisation')
    expect(one.text).not.toMatch(/null|undefined/)
  })
})
