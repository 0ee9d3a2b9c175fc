import { configureContentManager } from '../../src/content-manager'
import { documentsOf } from '../harness/entries'
import { ownAttributes } from '../harness/record-data'
import { cms } from './running-cms'

interface View {
  uid: string
  settings: { mainField: string; pageSize: number; defaultSortBy: string }
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>
  layouts: { list: string[]; edit: { name: string; size: number }[][] }
}
interface Model {
  uid: string
  isDisplayed: boolean
  attributes: Record<string, { type: string }>
}
interface ViewService {
  findConfiguration(model: Model): Promise<View>
  updateConfiguration(model: Model, view: View): Promise<unknown>
  syncConfigurations(): Promise<void>
  findAllContentTypes(): Model[]
  findAllComponents(): Model[]
}

const service = (name: 'content-types' | 'components') =>
  cms().strapi.plugin('content-manager').service(name) as unknown as ViewService

const ownTypes = () =>
  service('content-types')
    .findAllContentTypes()
    .filter(({ uid }) => uid.startsWith('api::'))
const ownComponents = () => service('components').findAllComponents()

const typeViews = () => Promise.all(ownTypes().map((model) => service('content-types').findConfiguration(model)))
const componentViews = () => Promise.all(ownComponents().map((model) => service('components').findConfiguration(model)))

/** A technical name says nothing to an editor. */
const isWords = (label: unknown, name: string) =>
  typeof label === 'string' && label.trim() !== '' && label !== name && !/^[a-z]+[A-Z]/.test(label)

/** What the content manager does to its views at each start. */
async function startAgain() {
  await service('content-types').syncConfigurations()
  await service('components').syncConfigurations()
  await configureContentManager(cms().strapi)
}

describe('the editors’ lists and forms', () => {
  it('name every field in French', async () => {
    const views = [...(await typeViews()), ...(await componentViews())]
    const unnamed = views.flatMap(({ uid, metadatas }) =>
      ownAttributes(cms().strapi, uid)
        .filter(([name]) => !isWords(metadatas[name]?.edit.label, name) || !isWords(metadatas[name]?.list.label, name))
        .map(([name]) => `${uid} ${name}`),
    )
    expect(views.length).toBeGreaterThan(30)
    expect(unnamed).toEqual([])
  })

  it('name what Strapi adds as well', async () => {
    for (const { metadatas } of await typeViews()) {
      for (const name of ['id', 'documentId', 'createdAt', 'updatedAt']) {
        expect(isWords(metadatas[name]?.list.label, name)).toBe(true)
      }
    }
  })

  it('show at most six columns of the type, twenty entries a page', async () => {
    for (const { uid, layouts, settings } of await typeViews()) {
      expect({ uid, pageSize: settings.pageSize, fits: layouts.list.length > 1 && layouts.list.length <= 6 }).toEqual({
        ...{ uid, pageSize: 20, fits: true },
      })
      expect(layouts.list[0]).toBe(settings.mainField)
    }
  })

  it('lay every field out once, in rows of twelve columns at most', async () => {
    for (const { uid, layouts } of [...(await typeViews()), ...(await componentViews())]) {
      const names = layouts.edit.flat().map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      for (const row of layouts.edit) expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12)
      const written = ownAttributes(cms().strapi, uid).filter(([, field]) => !field.pluginOptions?.atlas?.isComputed)
      expect(names.sort()).toEqual(written.map(([name]) => name).sort())
    }
  })

  it('let no editor write the stable identifier', async () => {
    for (const { metadatas } of await typeViews()) {
      if (metadatas.recordId) expect(metadatas.recordId.edit.editable).toBe(false)
    }
  })

  it('are the same after another start', async () => {
    const before = [await typeViews(), await componentViews()]
    await startAgain()
    expect([await typeViews(), await componentViews()]).toEqual(before)
  })

  it('come back at the start when someone has changed them', async () => {
    const [model] = ownTypes().filter(({ uid }) => uid === 'api::initiative.initiative')
    const before = await service('content-types').findConfiguration(model!)
    const changed = structuredClone(before)
    changed.metadatas.title!.edit.label = 'Autre'
    changed.layouts.list = ['slug', 'title']
    await service('content-types').updateConfiguration(model!, changed)
    await startAgain()
    expect(await service('content-types').findConfiguration(model!)).toEqual(before)
  })

  it('do not show accounts of visitors, as there are none', () => {
    const accounts = service('content-types')
      .findAllContentTypes()
      .find(({ uid }) => uid === 'plugin::users-permissions.user')
    expect(accounts?.isDisplayed).toBe(false)
  })
})

describe('the roles of editors', () => {
  it('have French names', async () => {
    const roles = await cms()
      .strapi.db.query('admin::role')
      .findMany({ select: ['name'] })
    expect(roles.map(({ name }: { name: string }) => name).sort()).toEqual([
      ...['Administrateur', 'Administrateur ARS', 'Auteur', 'Membre du comité', 'Partenaire contributeur'],
      ...['Éditeur', 'Éditeur ARS'],
    ])
  })
})

describe('what an entry is known by', () => {
  const initiatives = () => documentsOf(cms().strapi, 'api::initiative.initiative')
  const create = (title: string) => initiatives().create({ locale: 'fr', data: { title } })

  it('comes from its name, and differs from those of its namesakes', async () => {
    const first = await create('Café des proches à Évry')
    const second = await create('Café des proches à Évry')
    expect(first).toMatchObject({ slug: 'cafe-des-proches-a-evry', recordId: 'cafe-des-proches-a-evry' })
    expect(second.slug).not.toBe(first.slug)
    expect(second.recordId).not.toBe(first.recordId)
  })

  it('waits for the name, then stays when the name changes', async () => {
    const { documentId, slug } = await initiatives().create({ locale: 'fr', data: {} })
    expect(slug ?? null).toBeNull()
    const named = await initiatives().update({ documentId, locale: 'fr', data: { title: 'Un nom qui vient après' } })
    const renamed = await initiatives().update({ documentId, locale: 'fr', data: { title: 'Un autre nom', slug: '' } })
    expect([named.slug, renamed.slug]).toEqual(['un-nom-qui-vient-apres', 'un-nom-qui-vient-apres'])
    expect(renamed.recordId).toBe('un-nom-qui-vient-apres')
  })

  it('is shared by its languages', async () => {
    const { documentId, slug, recordId } = await create('Une fiche traduite')
    const english = await initiatives().update({ documentId, locale: 'en', data: { title: 'A translated record' } })
    expect([english.slug, english.recordId]).toEqual([slug, recordId])
  })

  it('is given, it stays as given', async () => {
    const data = { title: 'Avec adresse', slug: 'mon-adresse', recordId: 'mon_identifiant' }
    expect(await initiatives().create({ locale: 'fr', data })).toMatchObject({ ...data })
  })
})

describe('the names of a category', () => {
  const categories = () => documentsOf(cms().strapi, 'api::typology-category.typology-category')
  const axes = () => documentsOf(cms().strapi, 'api::typology-axis.typology-axis')
  const read = (documentId: string, status: string) => categories().findOne({ documentId, locale: 'fr', status })

  it('follow from its axis, in the working and in the published version', async () => {
    const axis = await axes().create({ locale: 'fr', data: { label: 'Essai', code: 'trial', order: 90 } })
    await axes().publish({ documentId: axis.documentId, locale: '*' })
    const data = { label: 'Première', code: 'first', order: 1, axis: axis.documentId }
    const { documentId } = await categories().create({ locale: 'fr', data })
    await categories().publish({ documentId, locale: '*' })
    const names = { key: 'trial.first', recordId: 'trial.first', fullLabel: 'Essai : Première' }
    expect(await read(documentId, 'draft')).toMatchObject(names)
    expect(await read(documentId, 'published')).toMatchObject(names)

    await axes().update({ documentId: axis.documentId, locale: 'fr', data: { label: 'Épreuve' } })
    expect(await read(documentId, 'draft')).toMatchObject({ fullLabel: 'Épreuve : Première' })
    await axes().publish({ documentId: axis.documentId, locale: '*' })
    expect(await read(documentId, 'published')).toMatchObject({ fullLabel: 'Épreuve : Première' })
  })

  it('tell nothing of an axis that is not published', async () => {
    const axis = await axes().create({ locale: 'fr', data: { label: 'Secret', code: 'secret', order: 91 } })
    const data = { label: 'Visible', code: 'visible', order: 1, axis: axis.documentId }
    const { documentId } = await categories().create({ locale: 'fr', data })
    await categories().publish({ documentId, locale: '*' })
    expect(await read(documentId, 'draft')).toMatchObject({ key: 'secret.visible' })
    expect(await read(documentId, 'published')).toMatchObject({ key: null, recordId: null, fullLabel: 'Visible' })

    await axes().publish({ documentId: axis.documentId, locale: '*' })
    await categories().publish({ documentId, locale: '*' })
    const names = { key: 'secret.visible', recordId: 'secret.visible', fullLabel: 'Secret : Visible' }
    expect(await read(documentId, 'published')).toMatchObject(names)
  })
})
