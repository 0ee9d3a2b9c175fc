import {
  consentText,
  consentVersion,
  contactDeletionDay,
  contributionLines,
  contributionProblemMessage,
  contributionProblems,
  contributionSteps,
  fieldsOf,
  firstWrongStep,
  healthWarnings,
  isEmailAddress,
  moveContribution,
  parseMove,
  parseRecordReference,
  readValues,
  seemsRobot,
  type ContributionValues,
} from '../../src'

const context = {
  today: '2026-11-22',
  categories: { engagement_level: ['partnership'], field: ['care', 'research'], user_role: ['peer'] },
}
const complete: ContributionValues = {
  ...{ title: 'Café des aidants', summary: 'Des aidants se retrouvent.', organisation: 'Maison des aidants' },
  ...{ department: '93', links: ['https://example.org/cafe'], consent: 'yes' },
}
const problems = (values: ContributionValues) =>
  contributionProblems('new_initiative', { ...complete, ...values }, context).map(
    ({ field, code }) => `${field} ${code}`,
  )

describe('a proposal', () => {
  it('is complete with four answers, a source and an agreement', () => {
    expect(problems({})).toEqual([])
    expect(problems({ links: [], source_note: 'Rapport d’activité 2024' })).toEqual([])
  })

  it.each<[ContributionValues, string]>([
    [{ title: '  ' }, 'title required'],
    [{ department: '' }, 'department choice_required'],
    [{ consent: '' }, 'consent consent_required'],
    [{ links: [] }, 'links source_required'],
    [{ summary: 'a'.repeat(501) }, 'summary too_long'],
    [{ links: ['exemple.fr'] }, 'links web_address'],
    [{ links: ['ftp://example.org'] }, 'links web_address'],
    [{ links: Array(4).fill('https://example.org') }, 'links too_many'],
    [{ department: '13' }, 'department unknown_choice'],
    [{ field: ['care', 'cooking'] }, 'field unknown_choice'],
    [{ engagement_level: '__proto__' }, 'engagement_level unknown_choice'],
    [{ start_year: '21' }, 'start_year year'],
    [{ start_year: '2037' }, 'start_year year'],
    [{ start_year: '2020', end_year: '2019' }, 'end_year years_reversed'],
    [{ contact_email: 'a@b' }, 'contact_email email'],
    [{ results: '185057800608491' }, 'results social_security_number'],
  ])('%j: %s', (values, expected) => {
    expect(problems(values)).toEqual([expected])
  })

  it('counts the end of a line as one character, as its reader does', () => {
    expect(problems({ summary: `${'a'.repeat(498)}\r\nb` })).toEqual([])
  })

  it('is wrong first where its first problem is', () => {
    expect(firstWrongStep('new_initiative', { ...complete, start_year: 'x', consent: '' }, context)).toBe('partnership')
    expect(firstWrongStep('new_initiative', complete, context)).toBeNull()
  })

  it('says its problems in words, with their numbers', () => {
    expect(contributionProblemMessage({ code: 'too_long', params: { max: 500 } }, 'fr')).toMatch(/500 caractères/)
    expect(contributionProblemMessage({ code: 'year', params: { first: 1900, last: 2036 } }, 'en')).toMatch(
      /1900 to 2036/,
    )
  })
})

describe('the steps', () => {
  const at = (step: 'action' | 'you' | 'review', values = complete) => ({
    kind: 'new_initiative' as const,
    step,
    values,
  })
  it('hold each field once', () => {
    for (const kind of ['new_initiative', 'correction'] as const) {
      const held = contributionSteps[kind].flatMap((step) => fieldsOf(kind, step))
      expect(held).toEqual(fieldsOf(kind))
    }
  })

  it('are left forward only when they are right', () => {
    expect(moveContribution(at('action', { ...complete, title: '' }), 'next', context)).toMatchObject({
      step: 'action',
      problems: [{ field: 'title' }],
    })
    expect(moveContribution(at('action'), 'next', context)).toMatchObject({ step: 'partnership', problems: [] })
  })

  it('are left backward as they are', () => {
    expect(moveContribution(at('you', {}), 'back', context)).toMatchObject({ step: 'proof', problems: [] })
    expect(moveContribution(at('action', {}), 'back', context)).toMatchObject({ step: 'action' })
    expect(moveContribution(at('review', {}), 'to:action', context)).toMatchObject({ step: 'action', problems: [] })
  })

  it('lead to sending only when everything is right, whatever step the browser says that it is at', () => {
    expect(moveContribution(at('review'), 'send', context).mayBeSent).toBe(true)
    const refused = moveContribution(at('review', { ...complete, consent: '' }), 'send', context)
    expect(refused).toMatchObject({ step: 'you', mayBeSent: false, problems: [{ field: 'consent' }] })
    expect(moveContribution(at('review'), 'next', context).mayBeSent).toBe(false)
  })

  it.each([
    ['send', 'send'],
    ['back', 'back'],
    ['to:you', 'to:you'],
    ['to:nowhere', 'next'],
    ['', 'next'],
  ])('read the button %s as %s', (button, move) => {
    expect(parseMove(button)).toBe(move)
  })
})

describe('what a form sent', () => {
  it('is read as far as the form asks it, lists as lists', () => {
    const given = {
      title: ['A', 'B'],
      field: 'care',
      links: ['', ' https://example.org '],
      state: 'accepted',
      step: 'you',
    }
    expect(readValues('new_initiative', given)).toEqual({
      ...{ title: 'A', field: ['care'], user_role: [], links: ['https://example.org'] },
    })
  })

  it('is said in words', () => {
    const labels = { 'field.care': 'Soin' }
    const lines = contributionLines('new_initiative', { ...complete, field: ['care'], paid: 'unknown' }, 'fr', labels)
    expect(lines.map(({ label, answers }) => [label, ...answers])).toEqual(
      expect.arrayContaining([
        ['Territoire', 'Seine-Saint-Denis (93)'],
        ['Champ d’action', 'Soin'],
        ['Rémunération ou indemnisation des usagers', 'Je ne sais pas'],
      ]),
    )
  })

  it('is pointed out where it speaks of somebody’s health, and may be sent', () => {
    const values = { ...complete, results: 'Depuis mon diagnostic, tout va mieux.' }
    expect(healthWarnings('new_initiative', values)).toEqual(['results'])
    expect(problems(values)).toEqual([])
  })
})

it.each([
  ['nom@exemple.fr', true],
  ['nom.prenom+atlas@sous.exemple.org', true],
  ['nom@exemple', false],
  ['nom exemple@exemple.fr', false],
  ['nom@exemple.fr\nBcc: autre@exemple.fr', false],
  ['<nom@exemple.fr>', false],
])('%j as an e-mail address: %s', (text, expected) => {
  expect(isEmailAddress(text)).toBe(expected)
})

it.each([
  ['initiative:cafe-des-aidants', { type: 'initiative', slug: 'cafe-des-aidants' }],
  ['interview:secret', null],
  ['initiative', null],
  ['initiative:a:b', null],
  ['initiative:../../etc', null],
  ['', null],
])('%j names the record %j', (text, expected) => {
  expect(parseRecordReference(text)).toEqual(expected)
})

it.each([
  ['a person', { trap: '', shownAt: 0, sentAt: 60_000 }, false],
  ['who fills what nobody sees', { trap: 'x', shownAt: 0, sentAt: 60_000 }, true],
  ['who is faster than anybody', { trap: '', shownAt: 0, sentAt: 1000 }, true],
])('a robot: %s', (_who, signs, expected) => {
  expect(seemsRobot(signs)).toBe(expected)
})

it.each([
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-11-22', -12, '2025-11-22'],
])('contact details of %s kept %i months go on %s', (received, months, day) => {
  expect(contactDeletionDay(received, months)).toBe(day)
})

it('has the text of each agreement in both languages, and none that never was', () => {
  expect(consentText(consentVersion, 'fr')).toMatch(/J’accepte/)
  expect(consentText(consentVersion, 'en')).toMatch(/I agree/)
  expect(consentText('toString', 'fr')).toBeNull()
})
