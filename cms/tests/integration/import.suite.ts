import { importFile } from '../../src/import'
import { contentVersion } from '../../src/read-model/content-version'
import { signIn, type Person } from '../harness/people'
import { documentsOf } from '../harness/entries'
import { hostileFiles } from '../harness/hostile-files'
import { cms } from './running-cms'

const uid = 'api::training.training'
const source = 'Une page;https://example.org/formation'
const headers = 'Titre;Identifiant stable;Nature;Sources 1 › Titre;Sources 1 › Adresse'

const load = (text: string, more: object = {}) =>
  importFile(cms().strapi, {
    ...{ type: 'training', fileName: 'formations.csv', bytes: Buffer.from(text), isPublishing: true, isWriting: true },
    ...more,
  })
const entries = (status: string) => documentsOf(cms().strapi, uid).findMany({ status, locale: 'fr' })
const titles = async (status: string) => (await entries(status)).map(({ title }) => title as string)
const problemsOf = ({ rows }: Awaited<ReturnType<typeof load>>) =>
  rows.flatMap(({ line, problems }) => problems.map(({ label, message }) => `${line} ${label} ${message}`))

describe('an import', () => {
  test('says every problem by line and field, and writes nothing when one line is refused', async () => {
    const before = { version: await contentVersion(cms().strapi), drafts: await titles('draft') }
    const outcome = await load(
      `${headers};Tarifs 1 › Montant\nBonne;import-bonne;;${source};10\nCode;import-code;doctorat;${source};cher\n${'x'.repeat(300)};import-longue;;${source};\nSans source;import-sans;;;;\n`,
    )
    expect(outcome).toMatchObject({ isWritten: false, counts: { created: 1, refused: 3 } })
    expect(problemsOf(outcome)).toEqual([
      expect.stringMatching(/^3 Nature .*doctorat/),
      expect.stringMatching(/^3 Tarifs 1 › Montant .*cher/),
      expect.stringMatching(/^4 Titre 255 caractères/),
      expect.stringMatching(/^5 Sources .*source/),
    ])
    expect({ version: await contentVersion(cms().strapi), drafts: await titles('draft') }).toEqual(before)
  })

  test('looked at only writes nothing', async () => {
    const before = await titles('draft')
    const outcome = await load(`${headers}\nBonne;import-bonne;;${source}\n`, { isWriting: false })
    expect(outcome).toMatchObject({ isWritten: false, counts: { created: 1, refused: 0 } })
    expect(await titles('draft')).toEqual(before)
  })

  test('creates and publishes, raises the content version, then updates by stable id what the file names only', async () => {
    const before = await contentVersion(cms().strapi)
    await load(`${headers};Public\nPremière;import-premiere;certificate;${source};Usagers\n`)
    expect(await contentVersion(cms().strapi)).not.toBe(before)
    const outcome = await load(`Identifiant stable;Titre;Public\nimport-premiere;Retouchée;\n`)
    expect(outcome.rows[0]).toMatchObject({ outcome: 'changed', fields: ['Titre', 'Public'] })
    const [entry] = (await entries('published')).filter(({ recordId }) => recordId === 'import-premiere')
    expect(entry).toMatchObject({ title: 'Retouchée', kind: 'certificate', audience: null })
  })

  test('as drafts leaves what the public reads as it is', async () => {
    await load(`${headers}\nPublique;import-publique;;${source}\n`)
    const version = await contentVersion(cms().strapi)
    await load(`Identifiant stable;Titre\nimport-publique;En travail\n`, { isPublishing: false })
    expect(await titles('published')).toContain('Publique')
    expect(await titles('draft')).toContain('En travail')
    expect(await contentVersion(cms().strapi)).toBe(version)
  })

  test('refuses a name that is taken rather than guess, a link to nobody, an identifier that comes twice', async () => {
    await load(`${headers}\nDéjà là;deja-la;;${source}\n`)
    const outcome = await load(
      `${headers};Organisme\nDéjà là;;;${source};\nLien;import-lien;;${source};personne\nDouble;import-double;;${source};\nDouble;import-double;;${source};\n`,
    )
    expect(problemsOf(outcome)).toEqual([
      expect.stringMatching(/^2 Identifiant stable .*existe déjà/),
      expect.stringMatching(/^3 Organisme .*personne/),
      expect.stringMatching(/^5 Identifiant stable plusieurs lignes/),
    ])
  })

  test('is told in the history, in the same work', async () => {
    const told = await cms()
      .strapi.db.query('api::revision.revision')
      .findMany({ where: { recordTitle: 'Retouchée' } })
    expect(told).toMatchObject([{ action: 'import', before: { title: 'Première' }, after: { title: 'Retouchée' } }])
  })
})

describe('the doors of import and export', () => {
  const doors: readonly (readonly [string, string])[] = [
    ['GET', '/atlas/import/types'],
    ['GET', '/atlas/import/current'],
    ['POST', '/atlas/import/files'],
    ['POST', '/atlas/import/x/check'],
    ['POST', '/atlas/import/x/run'],
    ['GET', '/atlas/import/x/rows'],
    ['GET', '/atlas/import/x/report'],
    ['DELETE', '/atlas/import/x'],
    ['GET', '/atlas/export/initiative?format=csv'],
  ]

  test.each(['partner_contributor', 'committee_member'])('are closed to the role %s', async (role) => {
    const account = await signIn(cms(), role)
    for (const [method, path] of doors) {
      const { status } = await account.ask(method, path, method === 'POST' ? {} : undefined)
      expect({ path, status }).toEqual({ path, status: 403 })
    }
  })

  test.each(doors)('are closed to visitors: %s %s', async (method, path) => {
    expect((await cms().api.rest(path, { method })).status).toBe(401)
  })

  describe('for an editor of the agency', () => {
    let editor: Person
    beforeAll(async () => {
      editor = await signIn(cms(), 'ars_editor')
    })

    test('give files without the private fields unless asked', async () => {
      await load(`${headers};Note interne\nSecrète;import-secrete;;${source};Ne pas dire\n`)
      const plain = await editor.ask('GET', '/atlas/export/training?format=csv')
      expect(plain.text).toContain('Secrète')
      expect(plain.text).not.toContain('Ne pas dire')
      expect((await editor.ask('GET', '/atlas/export/training?format=csv&private=1')).text).toContain('Ne pas dire')
    })

    test('do not give private types, nor references of what is none', async () => {
      expect((await editor.ask('GET', '/atlas/export/interview?format=csv')).status).toBe(404)
      expect((await editor.ask('GET', '/atlas/export/training?format=bibtex')).status).toBe(400)
    })
  })
})

test('the hostile files are enough', () => {
  expect(hostileFiles.length).toBeGreaterThanOrEqual(12)
})
