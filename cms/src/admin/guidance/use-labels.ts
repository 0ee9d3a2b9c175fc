import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin'

/** The label of each field of a form, by the name of its attribute. */
export function useLabels(model: string): Record<string, string> {
  const { edit } = useDocumentLayout(model)
  return Object.fromEntries(edit.layout.flat(2).map(({ name, label }) => [name, label]))
}
