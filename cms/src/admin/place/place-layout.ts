/** The input type that draws the search of a place. */
export const placeFinderType = 'atlas-place-finder'

const placeComponent = 'geo.place'
/** A field of the place: whoever may write it may search. */
const bearer = 'commune'

interface FormField {
  readonly name: string
  readonly type: string
}
interface ComponentView {
  readonly layout: readonly (readonly FormField[])[]
}
interface EditView {
  readonly layout: { readonly components: Readonly<Record<string, ComponentView>> }
}

const finderRow = (): FormField[] => [
  Object.assign(
    { name: bearer, type: placeFinderType },
    { label: '', attribute: { type: placeFinderType }, size: 12, visible: true },
  ),
]

/** Puts the search of a place above its fields, wherever the component is used, once. */
export function addPlaceFinder<View extends EditView>(view: View): View {
  const component = view.layout.components[placeComponent]
  if (!component || component.layout[0]?.[0]?.type === placeFinderType) return view
  const components = {
    ...view.layout.components,
    [placeComponent]: { ...component, layout: [finderRow(), ...component.layout] },
  }
  return { ...view, layout: { ...view.layout, components } }
}
