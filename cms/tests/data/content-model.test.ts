import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import * as shared from '@atlas/shared'
import type { Vocabulary } from '@atlas/shared'
import { components, contentTypes, hasFile, schemaFolder, schemas, sourceFolder } from './content-model'

/** The types of the design, and which of them visitors read. */
const expectedTypes = [
  ...['initiative', 'actor', 'remuneration-practice', 'exchange-rate', 'publication', 'glossary-term', 'typology-axis'],
  ...['typology-category', 'factor', 'benchmark-entry', 'definition', 'priority-theme', 'training', 'competency'],
  ...['mobilisation-measure', 'communication-tool', 'recommendation', 'literature-search', 'requirement', 'milestone'],
  ...['meeting', 'deliverable', 'page', 'interview', 'contribution', 'membership', 'revision', 'verification-request'],
  'review-step',
]
const privateTypes = ['interview', 'contribution', 'membership', 'revision', 'verification-request', 'review-step']
const publicTypes = [...contentTypes].filter(([type]) => !privateTypes.includes(type))

/** What Strapi keeps for itself, as attribute names. */
const reserved = new Set([
  ...[
    'id',
    'documentId',
    'createdAt',
    'updatedAt',
    'publishedAt',
    'createdBy',
    'updatedBy',
    'entryId',
    'localizations',
  ],
  ...['meta', 'locale', 'status', 'document_id', 'created_at', 'updated_at', 'published_at', 'entry_id'],
])

const everyAttribute = schemas.flatMap(([owner, { attributes }]) =>
  Object.entries(attributes).map(([name, attribute]) => ({ owner, name, attribute })),
)

describe('the content model', () => {
  test('has every type of the design', () => {
    expect([...contentTypes.keys()].sort()).toEqual([...expectedTypes].sort())
  })

  test('is written in TypeScript alone: no schema.json beside a schema.ts, no component in JSON', () => {
    const besides = [...contentTypes.keys()].filter((type) => existsSync(path.join(schemaFolder(type), 'schema.json')))
    const json = readdirSync(path.join(sourceFolder, 'components'), { recursive: true }).filter((file) =>
      String(file).endsWith('.json'),
    )
    expect({ besides, json }).toEqual({ besides: [], json: [] })
  })

  test('gives each type the names of its folder, a controller, a service and routes', () => {
    for (const [type, { info, kind }] of contentTypes) {
      expect({ type, name: info.singularName, kind }).toEqual({ type, name: type, kind: 'collectionType' })
      for (const folder of ['controllers', 'services', 'routes']) {
        expect({ type, folder, exists: hasFile(type, `${folder}/${type}.ts`) }).toEqual({ type, folder, exists: true })
      }
    }
  })

  test('keeps drafts of every public type, and marks the private ones', () => {
    for (const [type, { options, pluginOptions }] of contentTypes) {
      const isPrivate = privateTypes.includes(type)
      expect({ type, drafts: options.draftAndPublish, isPrivate: pluginOptions.atlas.isPrivate }).toEqual({
        ...{ type, drafts: !isPrivate, isPrivate },
      })
    }
  })

  test('lets every public entry be found by a stable id', () => {
    for (const [type, { attributes }] of publicTypes) {
      expect({ type, unique: attributes.recordId?.unique }).toEqual({ type, unique: true })
    }
  })

  test('labels every field in French, with a width that fits the form', () => {
    for (const { owner, name, attribute } of everyAttribute) {
      const { label, size } = attribute.pluginOptions.atlas
      expect({ owner, name, label }).toEqual({ owner, name, label: expect.stringMatching(/^[A-ZÀÉÊÎÔ«]/) })
      expect({ owner, name, isFine: size >= 1 && size <= 12 }).toEqual({ owner, name, isFine: true })
    }
  })

  test('shows every field that an editor fills once in the form, in rows of at most 12 columns', () => {
    for (const [owner, { attributes, pluginOptions }] of schemas) {
      const isComputed = (name: string) => attributes[name]?.pluginOptions.atlas.isComputed
      const cells = pluginOptions.atlas.layout.flat().flatMap(({ name }) => (isComputed(name) ? [] : [name]))
      const widths = pluginOptions.atlas.layout.map((row) => row.reduce((width, { size }) => width + size, 0))
      const filled = Object.keys(attributes).filter((name) => !isComputed(name))
      expect({ owner, cells: cells.sort() }).toEqual({ owner, cells: filled.sort() })
      expect({ owner, widest: Math.max(...widths) <= 12 }).toEqual({ owner, widest: true })
    }
  })

  test('lists columns that exist', () => {
    for (const [type, { attributes, pluginOptions }] of contentTypes) {
      const { listColumns = [], mainField } = pluginOptions.atlas
      expect({ type, unknown: [mainField, ...listColumns].filter((name) => !(name in attributes)) }).toEqual({
        ...{ type, unknown: [] },
      })
      expect(listColumns.length).toBeGreaterThan(0)
    }
  })

  test('takes no name that Strapi keeps for itself', () => {
    const taken = everyAttribute.filter(({ name }) => reserved.has(name) || name.startsWith('strapi'))
    expect(taken.map(({ owner, name }) => `${owner}.${name}`)).toEqual([])
  })

  test('takes the codes of every closed list from shared', () => {
    for (const { owner, name, attribute } of everyAttribute.filter(
      ({ attribute: { type } }) => type === 'enumeration',
    )) {
      const vocabulary = attribute.pluginOptions.atlas.vocabulary
      const codes = (shared as unknown as Record<string, Vocabulary>)[vocabulary ?? '']?.codes
      expect({ owner, name, codes: attribute.enum }).toEqual({ owner, name, codes })
    }
  })

  test('has one-way links only, to types that exist, and parts that exist', () => {
    for (const { owner, name, attribute } of everyAttribute) {
      if (attribute.type === 'relation') {
        const type = String(attribute.target).replace(/^api::(.+)\.\1$/, '$1')
        expect({ owner, name, exists: contentTypes.has(type) }).toEqual({ owner, name, exists: true })
        expect({ owner, name, isTwoWay: 'inversedBy' in attribute || 'mappedBy' in attribute }).toEqual({
          ...{ owner, name, isTwoWay: false },
        })
      }
      if (attribute.type === 'component') {
        expect({ owner, name, exists: components.has(String(attribute.component)) }).toEqual({
          owner,
          name,
          exists: true,
        })
      }
    }
  })

  test('never links a public field to a private type', () => {
    const leaks = publicTypes.flatMap(([type, { attributes }]) =>
      Object.entries(attributes)
        .filter(([, { target }]) => privateTypes.some((name) => target === `api::${name}.${name}`))
        .map(([name]) => `${type}.${name}`),
    )
    expect(leaks).toEqual([])
  })
})
