import {
  isReviewAction,
  mayReview,
  reviewActions,
  reviewSentence,
  reviewState,
  reviewTransition,
  reviewTransitions,
  stateAfterWrite,
  stateOrFirst,
  waitingSince,
  type ReviewPerson,
  type ReviewSituation,
} from '../../src'

const partner: ReviewPerson = { mayUpdate: true, mayPublish: false, isSubmitter: true }
const colleague: ReviewPerson = { ...partner, isSubmitter: false }
const reviewer: ReviewPerson = { mayUpdate: true, mayPublish: true, isSubmitter: false }
const reader: ReviewPerson = { mayUpdate: false, mayPublish: false, isSubmitter: false }

describe('what somebody can do about a review', () => {
  it.each([
    ['drafting', 'partner', partner, ['submit']],
    ['submitted', 'partner', partner, ['withdraw']],
    ['submitted', 'colleague', colleague, ['withdraw']],
    ['changes_requested', 'partner', partner, ['submit']],
    ['approved', 'partner', partner, []],
    ['collected', 'partner', partner, []],
    ['drafting', 'reviewer', reviewer, ['submit']],
    ['submitted', 'reviewer', reviewer, ['request_changes', 'approve']],
    [
      'submitted',
      'reviewer who submitted',
      { ...reviewer, isSubmitter: true },
      ['withdraw', 'request_changes', 'approve'],
    ],
    ['changes_requested', 'reviewer', reviewer, ['submit', 'approve']],
    ['approved', 'reviewer', reviewer, []],
    ...reviewState.codes.map((state) => [state, 'reader', reader, []] as const),
  ] as const)('%s, %s', (state, _who, person, actions) => {
    expect(reviewActions(state, person)).toEqual(actions)
  })

  it('lets nobody approve or send back who may not publish', () => {
    for (const person of [partner, colleague, reader])
      expect([mayReview('approve', person), mayReview('request_changes', person)]).toEqual([false, false])
  })

  it('asks for words only when changes are asked for', () => {
    expect(reviewTransitions.filter(({ needsMessage }) => needsMessage).map(({ action }) => action)).toEqual([
      'request_changes',
    ])
  })

  it('approves only what was submitted', () => {
    expect(reviewTransition('approve').from).toEqual(['submitted', 'changes_requested'])
  })

  it.each([
    ['submit', true],
    ['publish', false],
    ['__proto__', false],
    [undefined, false],
  ])('knows whether %s is an action', (text, isOne) => expect(isReviewAction(text)).toBe(isOne))
})

describe('what a write does to where an entry stands', () => {
  it.each([
    ['approved', 'save', 'author', 'drafting'],
    ['collected', 'save', 'author', 'drafting'],
    ['submitted', 'save', 'author', 'submitted'],
    ['changes_requested', 'save', 'author', 'changes_requested'],
    ['approved', 'save', 'reviewer', 'approved'],
    ['submitted', 'save', 'reviewer', 'submitted'],
    ['collected', 'save', 'program', 'collected'],
    ['submitted', 'publish', 'reviewer', 'approved'],
    ['drafting', 'publish', 'reviewer', 'approved'],
    ['collected', 'publish', 'reviewer', 'approved'],
    ['collected', 'publish', 'program', 'collected'],
    ['submitted', 'publish', 'author', 'submitted'],
    ['approved', 'unpublish', 'reviewer', 'drafting'],
    ['submitted', 'unpublish', 'reviewer', 'submitted'],
  ] as const)('%s, %s by %s: %s', (state, write, by, after) => {
    expect(stateAfterWrite(state, write, by)).toBe(after)
  })

  it.each([
    [null, true, 'collected'],
    [undefined, false, 'drafting'],
    ['submitted', true, 'submitted'],
  ] as const)('%s of a record whose publication is %s is %s', (state, isPublished, expected) => {
    expect(stateOrFirst(state, isPublished)).toBe(expected)
  })
})

describe('the sentence about a review', () => {
  const situation = (given: Partial<ReviewSituation>): ReviewSituation => ({
    ...partner,
    ...{ state: 'drafting', isPublished: false, isModified: true, submittedBy: null, submittedOn: null },
    ...given,
  })
  const sent = { submittedBy: 'Inès Moreau (Hôpital A)', submittedOn: '22 novembre 2026' }

  it.each([
    [
      {},
      'Le public ne la voit pas encore. Quand la fiche est prête, soumettez-la\u202f: l’ARS la relit avant de la publier.',
    ],
    [{ isPublished: true, mayUpdate: false }, 'La version publiée reste en ligne.'],
    [
      { state: 'submitted', ...sent, ...reviewer },
      'Soumise par Inès Moreau (Hôpital A) le 22 novembre 2026. À vous de relire\u202f: publiez-la, ou dites ce qui est à modifier.',
    ],
    [{ state: 'submitted', ...reader }, 'Soumise à relecture. L’ARS va la relire.'],
    [
      { state: 'changes_requested', ...sent, ...reviewer },
      'Des modifications sont demandées à Inès Moreau (Hôpital A)\u202f: la fiche reviendra ici.',
    ],
    [{ state: 'approved', isPublished: true, isModified: false }, 'Relue et en ligne. Rien n’attend.'],
  ] as const)('of %j', (given, sentence) => expect(reviewSentence(situation(given))).toBe(sentence))

  it('is said of every state to everybody, with the spaces of French', () => {
    for (const state of reviewState.codes)
      for (const person of [partner, reviewer, reader])
        for (const isPublished of [true, false]) {
          const sentence = reviewSentence(situation({ ...person, state, isPublished }))
          expect(sentence).toMatch(/^[A-ZÀ].+\.$/)
          expect(sentence).not.toMatch(/ [;:!?]|'/)
        }
  })
})

it.each([
  [0, 'depuis aujourd’hui'],
  [1, 'depuis hier'],
  [12, 'depuis 12 jours'],
])('what waits for %i days waits %s', (days, words) => expect(waitingSince(days)).toBe(words))
