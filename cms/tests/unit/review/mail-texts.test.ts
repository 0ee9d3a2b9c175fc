import { reviewMail, type ReviewNews } from '../../../src/review/mail-texts'

const news: ReviewNews = {
  ...{ action: 'submit', title: 'Café des aidants', typeLabel: 'Initiatives', person: 'Inès Moreau (Hôpital A)' },
  ...{ message: 'À relire.', link: 'https://cms.example.org/admin/x' },
}

describe('the messages of a review', () => {
  it.each([
    ['submit', 'À relire\u202f: Café des aidants', 'Inès Moreau (Hôpital A) soumet une fiche à relecture'],
    ['request_changes', 'Modifications demandées\u202f: Café des aidants', 'demande des modifications'],
    ['approve', 'Fiche publiée\u202f: Café des aidants', 'a approuvé et publié la fiche'],
  ] as const)('of %s say what happened, in French', (action, subject, words) => {
    const mail = reviewMail({ ...news, action })!
    expect(mail.subject).toBe(subject)
    expect(mail.text).toContain(words)
    expect(mail.text).toContain('«\u00a0Café des aidants\u00a0» (Initiatives)')
    expect(mail.text).toContain('Son message\u202f:\n\nÀ relire.\n')
    expect(mail.text.split('\n')).toContain(news.link)
    expect(mail.text).not.toMatch(/'| [;:!?]|null|undefined/)
  })

  it('say nothing of a message that there is not', () => {
    expect(reviewMail({ ...news, message: null })!.text).not.toContain('Son message')
  })

  it('are none when a submission is taken back', () => expect(reviewMail({ ...news, action: 'withdraw' })).toBeNull())
})
