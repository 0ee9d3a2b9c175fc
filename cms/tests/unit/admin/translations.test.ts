import path from 'node:path'
import { french } from '../../../src/admin/translations'
import { frenchWord } from '../../../src/admin/translations/fixed-words'

type Messages = Record<string, string>

const packages = path.resolve(__dirname, '../../../../node_modules/@strapi')

/** Strapi's own messages in a language, as its packages ship them. */
function shipped(folder: string, prefix: string, language: string): Messages {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const messages = require(path.join(packages, folder, 'translations', `${language}.json.js`)) as Messages
  return Object.fromEntries(Object.entries(messages).map(([id, text]) => [prefix + id, text]))
}

const parts = [
  ['admin/dist/admin/admin/src', ''],
  ['content-manager/dist/admin', 'content-manager.'],
  ['i18n/dist/admin', 'i18n.'],
] as const

/** Messages of screens that no editor reaches: paid features, tours, model editing, shop. */
const unreachable = [
  /auditLogs/,
  /Purchase|\.purchase\.|not-available$|content-history|preview\.|\.history\.|FreeTrial|trialCountdown|Upsell|seat/,
  /GuidedTour|^tours\.|Onboarding|NpsSurvey|BlockLink|MediaLibraryBanner|last-activity/,
  /global\.plugins\.|AITranslation|aiLocalizations|ai-translations|notification\.ee/,
  /placeholder$|DynamicZone/,
]
const isReachable = (id: string) => !unreachable.some((pattern) => pattern.test(id))

const allIds = (language: string) => Object.assign({}, ...parts.map(([f, p]) => shipped(f, p, language))) as Messages

describe('the French of the admin', () => {
  const inEnglish = allIds('en')
  const inFrench: Messages = { ...allIds('fr'), ...french }

  it('says every message of the screens that an editor reaches', () => {
    const missing = Object.keys(inEnglish).filter((id) => isReachable(id) && !(id in inFrench))
    expect(missing).toEqual([])
  })

  it('fills in the same values as the message it replaces', () => {
    const values = (text: string) => new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name))
    const unknown = Object.entries(french).flatMap(([id, text]) => {
      const source = inEnglish[id]
      if (source === undefined) return []
      return [...values(text)].filter((name) => !values(source).has(name)).map((name) => `${id}: ${name}`)
    })
    expect(unknown).toEqual([])
  })

  it('keeps the spaces and apostrophes of French typography', () => {
    const careless = Object.entries(french).filter(([, text]) => /\w'\w| [!?;]/.test(text) || /\S [:](?!\/)/.test(text))
    expect(careless).toEqual([])
  })
})

describe('the words that the product has no translation for', () => {
  it.each<[string, boolean, string | null]>([
    ['Close modal', false, 'Fermer'],
    [' Loading content. ', false, 'Chargement…'],
    ['Draft', true, 'Brouillon'],
    ['published', true, 'Publiée'],
    ['Draft', false, null],
    ['Loading the van', true, null],
    ['constructor', true, null],
    ['', true, null],
  ])('%j', (text, isState, expected) => {
    expect(frenchWord(text, isState)).toBe(expected)
  })
})
