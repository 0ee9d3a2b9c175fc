import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

type Messages = { readonly [key: string]: string | Messages }

const flat = (messages: Messages, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  )

const web = path.resolve(__dirname, '../..')
const read = (file: string) => JSON.parse(readFileSync(path.join(web, 'i18n', file), 'utf8')) as Messages
const topicFiles = (locale: string) => readdirSync(path.join(web, 'i18n/topics', locale)).sort()
const topics = (locale: string) => topicFiles(locale).map((file) => read(`topics/${locale}/${file}`))
/** What every page has, and what the pages of each topic add to it. */
const allOf = (locale: string) =>
  new Map([read(`locales/${locale}.json`), ...topics(locale)].flatMap((one) => flat(one)))
const french = allOf('fr')
const english = allOf('en')

const sources = readdirSync(path.join(web, 'app'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(vue|ts)$/.test(file))
  .map((file) => readFileSync(path.join(web, 'app', file), 'utf8'))
  .join('\n')

const places = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort()
const forms = (message: string) => message.split(' | ').length

describe('the messages', () => {
  it('are the same in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...french.keys()].sort())
  })

  it.each([...french])('of %s have the same places and as many plural forms in both languages', (key, message) => {
    expect(places(english.get(key) ?? '')).toEqual(places(message))
    expect(forms(english.get(key) ?? '')).toBe(forms(message))
  })

  it('of a topic are under its name, which nothing else has', () => {
    expect(topicFiles('en')).toEqual(topicFiles('fr'))
    const known = Object.keys(read('locales/fr.json'))
    for (const [index, file] of topicFiles('fr').entries()) {
      const topic = path.basename(file, '.json')
      expect(Object.keys(topics('fr')[index]!)).toEqual([topic])
      expect(known).not.toContain(topic)
    }
  })

  it('are never empty', () => {
    expect([...french, ...english].filter(([, message]) => message.trim() === '')).toEqual([])
  })

  it('exist for every name that a page writes in full', () => {
    const named = [...sources.matchAll(/\bt\(\s*'([a-zA-Z][\w.]*)'/g)].map(([, key]) => key!)
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter((key) => !french.has(key))).toEqual([])
  })

  it('exist for every name whose last part a page computes', () => {
    const computed = [...sources.matchAll(/\bt\(\s*`([a-zA-Z][\w.]*\.)\$\{/g)].map(([, prefix]) => prefix!)
    expect(computed.filter((prefix) => ![...french.keys()].some((key) => key.startsWith(prefix)))).toEqual([])
  })
})

describe('the French messages', () => {
  it.each([
    ['a straight apostrophe', /\w'\w/],
    ['a plain space before a high punctuation mark', / [;:!?»]/],
    ['a plain space after an opening quotation mark', /« /],
    ['two spaces in a row', /[ \u00a0\u202f]{2}/],
    ['three dots', /\.\.\./],
  ])('have no %s', (_case, mistake) => {
    expect([...french].filter(([, message]) => mistake.test(message))).toEqual([])
  })
})
