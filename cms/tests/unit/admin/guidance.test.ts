import { entryAddress } from '../../../src/admin/entries/entry-address'
import { completenessAddress } from '../../../src/admin/guidance/completeness-address'
import { formValues } from '../../../src/admin/guidance/form-values'
import { askGuidance, type Guidance } from '../../../src/admin/guidance/guidance'
import { choicesOf } from '../../../src/admin/vocabulary/attribute'

const picked = (documentId: string) => ({
  ...{ id: 7, label: 'Hôpital', href: '../x', status: 'draft', __temp_key__: 'a0' },
  apiData: { id: 7, documentId, locale: 'fr', isTemporary: true },
})

describe('what a form sends for guidance', () => {
  it('says of links which were added and taken away, and no more', () => {
    const leadActor = { connect: [picked('a')], disconnect: [{ documentId: 'b' }] }
    expect(formValues({ leadActor })).toEqual({
      leadActor: { connect: [{ documentId: 'a' }], disconnect: [{ documentId: 'b' }] },
    })
  })

  it('says that an emptied field is empty, which JSON would leave out', () => {
    const sent = JSON.parse(JSON.stringify(formValues({ summary: undefined, startYear: null, title: '' })))
    expect(sent).toEqual({ summary: null, startYear: null, title: '' })
  })

  it('leaves texts and components as they are', () => {
    const values = { title: 'Un café', objectives: [{ text: 'x', __temp_key__: 'a0' }], place: { commune: 'Pantin' } }
    expect(formValues(values)).toEqual(values)
  })
})

describe('askGuidance', () => {
  const answer: Guidance = { obstacles: [], criteria: null, axes: null }

  it('asks once for panels that ask at the same time, again once it is answered', async () => {
    const asked: string[] = []
    const post = async (address: string) => {
      asked.push(address)
      return { data: { data: answer } }
    }
    const [one, other] = await Promise.all([askGuidance(post, 'api::a.a', '{}'), askGuidance(post, 'api::a.a', '{}')])
    expect([one, other]).toEqual([answer, answer])
    expect(asked).toEqual(['/atlas/guidance/api::a.a'])
    await askGuidance(post, 'api::a.a', '{}')
    expect(asked).toHaveLength(2)
  })

  it('does not keep a failure', async () => {
    await expect(askGuidance(() => Promise.reject(new Error('down')), 'api::a.a', '{}')).rejects.toThrow('down')
    await expect(askGuidance(async () => ({ data: { data: answer } }), 'api::a.a', '{}')).resolves.toEqual(answer)
  })
})

describe('the definitions of codes', () => {
  it('come with the choices of a field', () => {
    const attribute = { type: 'enumeration', pluginOptions: { atlas: { vocabulary: 'evidence' } } }
    expect(choicesOf(attribute)?.map(({ definition }) => Boolean(definition))).toEqual([true, true])
  })

  it('are absent where the words are enough', () => {
    const attribute = { type: 'enumeration', pluginOptions: { atlas: { vocabulary: 'horizon' } } }
    expect(choicesOf(attribute)?.[0]).toEqual({ value: 'short', label: 'Court terme' })
  })
})

describe('addresses of the screens', () => {
  it('lead to the list of a kind, to what misses a criterion, to a form in French', () => {
    expect(completenessAddress('initiative')).toBe('/completude/initiative')
    expect(completenessAddress('actor', 'registry')).toBe('/completude/actor?criterion=registry')
    expect(entryAddress({ uid: 'api::actor.actor', documentId: 'abc', locale: 'fr' })).toBe(
      '/content-manager/collection-types/api::actor.actor/abc?plugins[i18n][locale]=fr',
    )
  })
})
