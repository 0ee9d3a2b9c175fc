import { documentsOf, draftEntry, publishEntry } from '../harness/entries'
import { recordData } from '../harness/record-data'
import { cms } from './running-cms'

const uid = 'api::definition.definition'

const definition = (version: string, changes: Record<string, unknown> = {}) => ({
  ...recordData(cms().strapi, uid, `definition${version.replaceAll('.', '')}`),
  ...{ version, text: `Texte ${version}`, state: 'draft', adoptedOn: null },
  ...changes,
})

const fields = 'version state adoptedOn text note language comparisons { author url } sources { title url }'
const versionsIn = async (locale: string) => {
  const { data } = await cms().api.graphql(`{ definitionVersions(locale: "${locale}") { ${fields} } }`)
  return (data.definitionVersions as { version: string }[]).filter(({ version }) => version.startsWith('7'))
}

describe('the versions of the definition', () => {
  beforeAll(async () => {
    const { strapi } = cms()
    const changed = await publishEntry(strapi, uid, definition('7.2'))
    await documentsOf(strapi, uid).update({ documentId: changed, locale: 'fr', data: { text: 'Brouillon secret' } })
    await publishEntry(strapi, uid, definition('7.10', { state: 'adopted', adoptedOn: '2026-11-01' }))
    await draftEntry(strapi, uid, definition('7.99', { text: 'Brouillon secret' }))
    const translated = await publishEntry(strapi, uid, definition('7.1'))
    const english = { ...definition('7.1'), text: 'Text 7.1', comparisons: [] }
    await documentsOf(strapi, uid).update({ documentId: translated, locale: 'en', data: english })
    await documentsOf(strapi, uid).publish({ documentId: translated, locale: 'en' })
  })

  test('are all there, the latest first, 7.10 after 7.2; never a draft', async () => {
    const versions = await versionsIn('fr')
    expect(versions).toMatchObject([
      { version: '7.10', state: 'adopted', adoptedOn: '2026-11-01', text: 'Texte 7.10' },
      { version: '7.2', state: 'draft', adoptedOn: null, text: 'Texte 7.2' },
      { version: '7.1' },
    ])
    expect(JSON.stringify(versions)).not.toContain('secret')
  })

  test('come in English where there is some, with the comparisons and sources of the French', async () => {
    const versions = await versionsIn('en')
    expect(versions).toMatchObject([
      { version: '7.10', language: 'fr', text: 'Texte 7.10' },
      { version: '7.2', language: 'fr' },
      { version: '7.1', language: 'en', text: 'Text 7.1', comparisons: [{}], sources: [{}] },
    ])
  })

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['adopted on no day', { state: 'adopted' }, /Adoptée le : ce champ est obligatoire/],
    ['adopted on a day to come', { state: 'adopted', adoptedOn: '2999-01-01' }, /Adoptée le : cette date/],
    ['without a text', { text: null }, /Texte : ce champ est obligatoire/],
  ])('are refused when %s', async (_case, changes, sentence) => {
    const refused = await publishEntry(cms().strapi, uid, definition('7.5', changes)).catch((error: Error) => error)
    expect((refused as Error).message.replace(/[\u00a0\u202f]/g, ' ')).toMatch(sentence)
  })
})
