import type { DefinitionVersionFragment } from '@atlas/shared'
import {
  asksForNoVersion,
  comparedVersions,
  definitionPage,
  type AskedVersions,
} from '../../../server/presenters/definition-page'

const version = (name: string, changes: Partial<DefinitionVersionFragment> = {}): DefinitionVersionFragment => ({
  ...{ slug: name, version: name, state: 'draft', adoptedOn: null, language: 'fr' },
  ...{ text: `Texte de la version ${name}.`, note: null, comparisons: [], sources: [] },
  ...changes,
})
const adopted = (name: string, adoptedOn: string) => version(name, { state: 'adopted', adoptedOn })

const page = (versions: DefinitionVersionFragment[], asked: Partial<AskedVersions> = {}) => {
  const whole: AskedVersions = { version: null, with: null, ...asked }
  return definitionPage(versions, whole, comparedVersions(versions, whole), 'fr')
}

describe('the page of the definition', () => {
  it('is empty without any version', () => {
    expect(page([])).toEqual({ versions: [], adopted: null, shown: null, comparison: null, comparedIn: null })
  })

  it('shows the latest proposal as long as none is adopted', () => {
    const { shown, adopted: inForce, comparison } = page([version('0.2'), version('0.1')])
    expect({ version: shown!.version, state: shown!.state.label, inForce }).toEqual({
      ...{ version: '0.2', state: 'Proposition', inForce: null },
    })
    expect([comparison!.earlier.version, comparison!.later.version]).toEqual(['0.1', '0.2'])
  })

  it('shows the adopted version first, a later proposal or not; of two, the one adopted last', () => {
    const all = [version('2.0'), adopted('1.1', '2027-02-01'), adopted('1.0', '2026-12-01')]
    expect(page(all)).toMatchObject({ adopted: '1.1', shown: { version: '1.1' } })
    expect(page(all).comparison!.earlier.version).toBe('1.0')
  })

  it('shows the version of the address, and compares any two, the earlier first', () => {
    const all = [version('0.3'), version('0.2'), version('0.1')]
    for (const asked of [
      { version: '0.3', with: '0.1' },
      { version: '0.1', with: '0.3' },
    ]) {
      const { shown, comparison } = page(all, asked)
      expect(shown!.version).toBe(asked.version)
      expect([comparison!.earlier.version, comparison!.later.version]).toEqual(['0.1', '0.3'])
      expect(comparison!.difference).toMatchObject({ added: 1, removed: 1 })
    }
  })

  it('compares the first version with the next, a version with itself not at all', () => {
    expect(page([version('0.2'), version('0.1')], { version: '0.1' }).comparison!.later.version).toBe('0.2')
    expect(page([version('0.2'), version('0.1')], { version: '0.1', with: '0.1' }).comparison).toBeNull()
    expect(page([version('0.1')]).comparison).toBeNull()
  })

  it.each([
    [{ version: '9.9' }, true],
    [{ version: '0.1', with: '9.9' }, true],
    [{ version: '0.1', with: '0.2' }, false],
    [{}, false],
  ])('knows whether %j asks for a version that does not exist', (asked, expected) => {
    const all = [version('0.2'), version('0.1')]
    expect(asksForNoVersion(all, { version: null, with: null, ...asked })).toBe(expected)
  })

  it('leaves out a version without a text, and reads an unknown state as a proposal', () => {
    const { versions } = page([version('0.2', { text: ' ' }), version('0.1', { state: 'unheard_of' })])
    expect(versions).toEqual([{ version: '0.1', state: { code: 'draft', label: 'Proposition' }, adopted: null }])
  })

  it('marks what is in another language than the page', () => {
    const all = [version('0.1')]
    const asked: AskedVersions = { version: null, with: null }
    expect(definitionPage(all, asked, null, 'en').shown!.text.lang).toBe('fr')
  })

  it('gives each comparison its source, and none where the address is no link', () => {
    const comparison = {
      ...{ author: 'HAS', quotedText: 'Dit', difference: 'Diffère', title: 'Page' },
      ...{ url: 'https://www.has-sante.fr/', accessedOn: '2026-11-22' },
    }
    const { shown, comparedIn } = page([
      version('0.1', { comparisons: [comparison, { ...comparison, author: 'X', url: 'javascript:alert(1)' }] }),
    ])
    expect(comparedIn).toBe('0.1')
    expect(shown!.comparisons.map(({ author, source }) => [author, source?.url ?? null])).toEqual([
      ['HAS', 'https://www.has-sante.fr/'],
      ['X', null],
    ])
    expect(shown!.comparisons[0]!.source!.accessed!.text).toBe('22 novembre 2026')
  })
})
