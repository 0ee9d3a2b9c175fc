/** The parts of a form, by the field that each begins with: whichever type has the field has the part. */
const sectionTitles: Readonly<Record<string, string>> = {
  stage: 'Avancement et portée',
  leadActor: 'Acteurs et lieux',
  rates: 'Montants et droits',
  categories: 'Typologie et liens',
  partnerUserCount: 'Chiffres et financement',
  sources: 'Sources et fiabilité',
  managedBy: 'Suivi interne, jamais public',
  slug: 'Adresse et identifiant',
}

/** The input type that draws a section's title. */
export const sectionTitleType = 'atlas-section-title'

interface FormField {
  readonly name: string
  readonly type: string
}
type Row = readonly FormField[]
type Panel = readonly Row[]
interface EditView {
  readonly layout: { readonly layout: readonly Panel[] }
}

const isPlain = ({ type }: FormField): boolean => type !== 'component'

/**
 * A row that holds nothing but a title. It bears the name of one of the section's fields, so that whoever may see none
 * does not see the title either; not a component's, whose rights are those of its parts.
 */
function titleRow(name: string, label: string): Row {
  const title = { name, label, type: sectionTitleType, attribute: { type: sectionTitleType }, size: 12, visible: true }
  return [title]
}

interface Section {
  readonly title: string | undefined
  readonly rows: Row[]
}

function sections(panel: Panel): Section[] {
  const found: Section[] = [{ title: undefined, rows: [] }]
  for (const row of panel) {
    const title = row[0] && sectionTitles[row[0].name]
    if (title) found.push({ title, rows: [] })
    found.at(-1)!.rows.push(row)
  }
  return found.filter(({ rows }) => rows.length > 0)
}

function titled({ title, rows }: Section): Panel {
  const bearer = rows.flat().find(isPlain)
  return title && bearer ? [titleRow(bearer.name, title), ...rows] : rows
}

/** Cuts a long form into titled parts. */
export function divideForm<View extends EditView>(view: View): View {
  const isDivided = (panel: Panel) => panel.flat().some(({ type }) => type === sectionTitleType)
  const layout = view.layout.layout.flatMap((panel) => (isDivided(panel) ? [panel] : sections(panel).map(titled)))
  return { ...view, layout: { ...view.layout, layout } }
}
