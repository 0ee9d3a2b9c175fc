/** One thing that can be asked of entries of a type through the admin's HTTP API. */
export interface Door {
  readonly name: string
  readonly method: string
  path(uid: string, documentId: string): string
  readonly body?: (documentId: string) => unknown
  /** What a role must be allowed to do for it. */
  readonly needs: 'read' | 'create' | 'update' | 'publish' | 'delete'
  /** It names no entry: whose entry it is makes no difference. */
  readonly isAboutType?: boolean
  /** Strapi answers it with an error of its own where there are no drafts. */
  readonly needsDrafts?: boolean
}

const entries = (uid: string): string => `/content-manager/collection-types/${uid}`
const one =
  (rest = '') =>
  (uid: string, id: string) =>
    `${entries(uid)}/${id}${rest}`
const all =
  (rest = '') =>
  (uid: string) =>
    entries(uid) + rest
const bulk = (documentId: string) => ({ documentIds: [documentId] })
const nothing = () => ({})

/** Every door of the content manager, in an order that lets each be tried on the same entry: delete comes last. */
export const doors: readonly Door[] = [
  { name: 'read', method: 'GET', path: one(), needs: 'read' },
  { name: 'read the published version', method: 'GET', path: one('?status=published'), needs: 'read' },
  { name: 'count its draft links', method: 'GET', path: one('/actions/countDraftRelations'), needs: 'read' },
  {
    name: 'count the draft links of several',
    method: 'GET',
    path: (uid, id) => `${entries(uid)}/actions/countManyEntriesDraftRelations?documentIds[]=${id}`,
    needs: 'read',
  },
  { name: 'read several', method: 'POST', path: all('/actions/bulkFindForValidation'), body: bulk, needs: 'read' },
  { name: 'update', method: 'PUT', path: one(), body: nothing, needs: 'update' },
  // A language that is not there yet is created.
  { name: 'translate', method: 'PUT', path: one('?locale=en'), body: nothing, needs: 'create' },
  {
    ...{ name: 'discard the draft', method: 'POST', path: one('/actions/discard'), body: nothing },
    ...{ needs: 'update', needsDrafts: true },
  },
  { name: 'publish', method: 'POST', path: one('/actions/publish'), body: nothing, needs: 'publish' },
  { name: 'publish several', method: 'POST', path: all('/actions/bulkPublish'), body: bulk, needs: 'publish' },
  { name: 'unpublish several', method: 'POST', path: all('/actions/bulkUnpublish'), body: bulk, needs: 'publish' },
  { name: 'unpublish', method: 'POST', path: one('/actions/unpublish'), body: nothing, needs: 'publish' },
  { name: 'create', method: 'POST', path: all(), body: nothing, needs: 'create', isAboutType: true },
  {
    ...{ name: 'create and publish', method: 'POST', path: all('/actions/publish'), body: nothing },
    ...{ needs: 'publish', isAboutType: true },
  },
  { name: 'clone', method: 'POST', path: (uid, id) => `${entries(uid)}/clone/${id}`, body: nothing, needs: 'create' },
  {
    ...{ name: 'clone at once', method: 'POST', path: (uid, id) => `${entries(uid)}/auto-clone/${id}` },
    ...{ body: nothing, needs: 'create' },
  },
  { name: 'delete several', method: 'POST', path: all('/actions/bulkDelete'), body: bulk, needs: 'delete' },
  { name: 'delete', method: 'DELETE', path: one(), needs: 'delete' },
]
