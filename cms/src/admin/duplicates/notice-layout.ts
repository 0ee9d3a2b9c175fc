/** The input type that tells of duplicates within the form. */
export const duplicateNoticeType = 'atlas-duplicates'

/** Fields after which the form tells of duplicates, each with one that only a compared type has beside it. */
const places: Readonly<Record<string, readonly string[]>> = {
  title: ['leadActor', 'doi'],
  name: ['finess'],
  leadActor: ['places'],
}

interface FormField {
  readonly name: string
  readonly type: string
}
type Row = readonly FormField[]
type Panel = readonly Row[]
interface EditView {
  readonly layout: { readonly layout: readonly Panel[] }
}

const noticeRow = (name: string): Row => [
  Object.assign(
    { name, type: duplicateNoticeType },
    { label: '', attribute: { type: duplicateNoticeType }, size: 12, visible: true },
  ),
]

/** Makes room, under the title and under the organisation, for what may be the same entry; once. */
export function addDuplicateNotices<View extends EditView>(view: View): View {
  const fields = view.layout.layout.flat(2)
  if (fields.some(({ type }) => type === duplicateNoticeType)) return view
  const names = new Set(fields.map(({ name }) => name))
  const isFollowed = ({ name, type }: FormField) =>
    type !== 'atlas-section-title' &&
    Object.hasOwn(places, name) &&
    places[name]!.some((companion) => names.has(companion))
  const withNotice = (row: Row): Row[] => {
    const field = row.find(isFollowed)
    return field ? [row, noticeRow(field.name)] : [row]
  }
  const layout = view.layout.layout.map((panel) => panel.flatMap(withNotice))
  return { ...view, layout: { ...view.layout, layout } }
}
