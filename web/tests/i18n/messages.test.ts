import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import en from '../../i18n/locales/en.json'
import fr from '../../i18n/locales/fr.json'

type Messages = { readonly [key: string]: string | Messages }

const flat = (messages: Messages, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  )
const french = new Map(flat(fr))
const english = new Map(flat(en))

const web = path.resolve(__dirname, '../..')
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
