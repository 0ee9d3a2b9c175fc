import * as shared from '@atlas/shared'
import type { Vocabulary } from '@atlas/shared'

/** Lists whose codes belong to a registry, which writes them its own way. */
const registries: Record<string, RegExp> = {
  country: /^[A-Z]{2}$/, // ISO 3166-1
  currency: /^[A-Z]{3}$/, // ISO 4217
  language: /^[a-z]{2}$/, // BCP 47
}

const isVocabulary = (value: unknown): value is Vocabulary =>
  typeof value === 'object' && value !== null && 'codes' in value && 'entries' in value && 'label' in value

const vocabularies = Object.entries(shared).flatMap(([name, value]): [string, Vocabulary][] =>
  isVocabulary(value) ? [[name, value]] : [],
)

describe('the closed lists', () => {
  test('are found', () => {
    expect(vocabularies.length).toBeGreaterThanOrEqual(35)
  })

  test.each(vocabularies)('%s has snake_case codes, each once, labelled in both languages', (name, vocabulary) => {
    const form = registries[name] ?? /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/
    expect(vocabulary.codes.filter((code) => !form.test(code))).toEqual([])
    expect(new Set(vocabulary.codes).size).toBe(vocabulary.codes.length)
    for (const code of vocabulary.codes) {
      expect(vocabulary.label(code, 'fr').trim()).not.toBe('')
      expect(vocabulary.label(code, 'en').trim()).not.toBe('')
    }
  })

  test.each(vocabularies)('%s gives two codes no same label', (_name, vocabulary) => {
    for (const locale of ['fr', 'en'] as const) {
      const labels = vocabulary.codes.map((code) => vocabulary.label(code, locale))
      expect(new Set(labels).size).toBe(labels.length)
    }
  })
})
