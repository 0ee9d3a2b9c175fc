interface Cell {
  readonly name: string
}
interface EditView {
  readonly layout: { readonly layout: readonly (readonly (readonly Cell[])[])[] }
}

/** A right of the person who is signed in, as the admin keeps it. */
export interface HeldPermission {
  readonly action: string
  readonly subject?: string | null
  readonly properties?: { readonly fields?: readonly string[] }
}

const explorer = 'plugin::content-manager.explorer'

/**
 * The fields that a form shows the person: those that may be written on a new entry, those that may be read on another.
 * Undefined outside a form, or without such a right: Strapi says so itself then.
 */
export function openFields(permissions: readonly HeldPermission[], pathname: string): ReadonlySet<string> | undefined {
  const [, uid, entry] = /\/content-manager\/collection-types\/([^/]+)\/([^/]+)/.exec(pathname) ?? []
  const action = `${explorer}.${entry === 'create' ? 'create' : 'read'}`
  const held = permissions.filter((permission) => permission.action === action && permission.subject === uid)
  const paths = held.flatMap(({ properties }) => properties?.fields ?? [])
  return paths.length > 0 ? new Set(paths.map((path) => path.split('.')[0]!)) : undefined
}

/** Takes off a form what the person has no access to: an empty box that says so helps nobody. */
export function withoutClosedFields<View extends EditView>(view: View, open: ReadonlySet<string> | undefined): View {
  if (!open) return view
  const layout = view.layout.layout
    .map((panel) => panel.map((row) => row.filter(({ name }) => open.has(name))).filter((row) => row.length > 0))
    .filter((panel) => panel.length > 0)
  return { ...view, layout: { ...view.layout, layout } }
}
