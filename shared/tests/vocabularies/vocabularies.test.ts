import * as shared from '../../src'
import { localeCodes, type Vocabulary } from '../../src'

const isVocabulary = (value: unknown): value is Vocabulary =>
  typeof value === 'object' && value !== null && 'codes' in value && 'entries' in value && 'label' in value
const vocabularies = Object.entries<unknown>({ ...shared }).flatMap(([name, value]) =>
  isVocabulary(value) ? [[name, value] as const] : [],
)

/** Lists whose codes are those of an international standard, as it writes them. */
const standardCodes: Readonly<Record<string, RegExp>> = { country: /^[A-Z]{2}$/, currency: /^[A-Z]{3}$/ }

describe('closed lists', () => {
  it('are there', () => expect(vocabularies.length).toBeGreaterThan(20))

  it.each(vocabularies)(
    '%s: codes in snake_case, each with a label of its own in both languages',
    (name, vocabulary) => {
      expect(vocabulary.codes.length).toBeGreaterThan(0)
      for (const code of vocabulary.codes) expect(code).toMatch(standardCodes[name] ?? /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
      for (const locale of localeCodes) {
        const labels = vocabulary.codes.map((code) => vocabulary.label(code, locale))
        for (const label of labels) expect(label.trim()).toBe(label)
        expect(labels).not.toContain('')
        expect(new Set(labels).size).toBe(labels.length)
      }
    },
  )

  it('define in both languages, in a sentence, what their labels do not say', () => {
    const defined = vocabularies.flatMap(([, { entries }]) =>
      Object.values(entries).flatMap((one) => one.definition ?? []),
    )
    expect(defined.length).toBeGreaterThan(50)
    for (const definition of defined)
      for (const locale of localeCodes) expect(definition[locale]).toMatch(/^\p{Lu}.{10,}[.…]$/u)
  })

  it('recognise their own codes and nothing else', () => {
    for (const [, vocabulary] of vocabularies) {
      for (const code of vocabulary.codes) expect(vocabulary.has(code)).toBe(true)
      for (const other of ['', 'constructor', 'toString', null, 3]) expect(vocabulary.has(other)).toBe(false)
    }
  })
})
