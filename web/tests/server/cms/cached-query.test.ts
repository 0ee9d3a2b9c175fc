import { parse } from 'graphql'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import {
  BadQuestion,
  CmsUnavailable,
  createCachedQuery,
  type CachedQueryOptions,
} from '../../../server/cms/cached-query'

type Document = TypedDocumentNode<{ answer: string }, Record<string, unknown>>

const question = (name: string) => parse(`query ${name} { contentVersion }`) as Document
const InitiativePage = question('InitiativePage')
const HomePage = question('HomePage')

/** A CMS whose content, version and mood the test sets, that counts what it is asked, and a clock. */
function atlas(maxBytes = 1_000_000) {
  const cms = { version: 'v1', answer: 'first', isUp: true, isUnderstanding: true, questions: 0, versionQuestions: 0 }
  const clock = { ms: 0 }
  const options: CachedQueryOptions = {
    maxBytes,
    now: () => clock.ms,
    async askVersion() {
      cms.versionQuestions += 1
      if (!cms.isUp) throw new Error('no answer')
      return cms.version
    },
    async ask(_document, variables) {
      cms.questions += 1
      if (!cms.isUnderstanding) throw new BadQuestion('what?')
      if (!cms.isUp) throw new Error('no answer')
      return { answer: `${cms.answer} ${JSON.stringify(variables)}` }
    },
  }
  const cachedQuery = createCachedQuery(options)
  return {
    cms,
    clock,
    ask: (variables: Record<string, unknown>, document = InitiativePage) => cachedQuery(document, variables),
  }
}

describe('cachedQuery', () => {
  it('asks the CMS once for the same question', async () => {
    const { cms, ask } = atlas()
    const first = await ask({ slug: 'a' })
    const second = await ask({ slug: 'a' })
    expect(second).toEqual(first)
    expect(first).toEqual({ data: { answer: 'first {"slug":"a"}' }, version: 'v1', isStale: false })
    expect(cms.questions).toBe(1)
  })

  it('asks once for readers who come at the same time', async () => {
    const { cms, ask } = atlas()
    await Promise.all([ask({ slug: 'a' }), ask({ slug: 'a' }), ask({ slug: 'a' })])
    expect(cms).toMatchObject({ questions: 1, versionQuestions: 1 })
  })

  it('tells questions apart by operation and variables, not by the order of the variables', async () => {
    const { cms, ask } = atlas()
    await ask({ slug: 'a', filter: { text: 'x', departments: ['93'] } })
    await ask({ filter: { departments: ['93'], text: 'x' }, slug: 'a' })
    expect(cms.questions).toBe(1)
    await ask({ slug: 'a', filter: { text: 'x', departments: ['75'] } })
    await ask({ slug: 'a', filter: { text: 'x', departments: ['93'] } }, HomePage)
    expect(cms.questions).toBe(3)
  })

  it('asks again when the content version has moved, at most two seconds later', async () => {
    const { cms, clock, ask } = atlas()
    await ask({ slug: 'a' })
    Object.assign(cms, { version: 'v2', answer: 'second' })
    clock.ms = 1999
    expect((await ask({ slug: 'a' })).data.answer).toMatch(/^first/)
    clock.ms = 2000
    expect(await ask({ slug: 'a' })).toMatchObject({ data: { answer: 'second {"slug":"a"}' }, version: 'v2' })
  })

  it('polls the version at most every two seconds, whatever the number of readers', async () => {
    const { cms, clock, ask } = atlas()
    for (clock.ms = 0; clock.ms < 6000; clock.ms += 100) await ask({ slug: 'a' })
    expect(cms).toMatchObject({ versionQuestions: 3, questions: 1 })
  })

  it('serves the last good answer, marked, when the CMS does not answer', async () => {
    const { cms, clock, ask } = atlas()
    await ask({ slug: 'a' })
    cms.isUp = false
    clock.ms = 5000
    expect(await ask({ slug: 'a' })).toEqual({ data: { answer: 'first {"slug":"a"}' }, version: 'v1', isStale: true })
  })

  it('serves it too when only the question fails, after the version has moved', async () => {
    const { cms, clock, ask } = atlas()
    await ask({ slug: 'a' })
    clock.ms = 5000
    cms.version = 'v2'
    await ask({ slug: 'b' })
    cms.isUp = false
    expect(await ask({ slug: 'a' })).toMatchObject({ version: 'v1', isStale: true })
  })

  it('says that the CMS is unavailable when nothing was kept, without asking it again and again', async () => {
    const { cms, ask } = atlas()
    cms.isUp = false
    await expect(ask({ slug: 'a' })).rejects.toThrow(CmsUnavailable)
    await expect(ask({ slug: 'b' })).rejects.toThrow(CmsUnavailable)
    expect(cms).toMatchObject({ questions: 0, versionQuestions: 1 })
  })

  it('comes back to fresh answers when the CMS does', async () => {
    const { cms, clock, ask } = atlas()
    await ask({ slug: 'a' })
    cms.isUp = false
    clock.ms = 3000
    await ask({ slug: 'a' })
    Object.assign(cms, { isUp: true, version: 'v2', answer: 'second' })
    clock.ms = 6000
    expect(await ask({ slug: 'a' })).toMatchObject({ data: { answer: 'second {"slug":"a"}' }, isStale: false })
  })

  it('does not hide a wrong question behind an old answer', async () => {
    const { cms, clock, ask } = atlas()
    await ask({ slug: 'a' })
    Object.assign(cms, { isUnderstanding: false, version: 'v2' })
    clock.ms = 3000
    await expect(ask({ slug: 'a' })).rejects.toThrow(BadQuestion)
  })

  it('keeps no failure', async () => {
    const { cms, clock, ask } = atlas()
    cms.isUp = false
    await expect(ask({ slug: 'a' })).rejects.toThrow(CmsUnavailable)
    cms.isUp = true
    clock.ms = 3000
    expect(await ask({ slug: 'a' })).toMatchObject({ isStale: false })
  })

  it('forgets the questions least asked when the answers take too much room', async () => {
    const { cms, ask } = atlas(300)
    for (const slug of ['a', 'b', 'c', 'd', 'e']) await ask({ slug })
    await ask({ slug: 'e' })
    expect(cms.questions).toBe(5)
    await ask({ slug: 'a' })
    expect(cms.questions).toBe(6)
  })
})
