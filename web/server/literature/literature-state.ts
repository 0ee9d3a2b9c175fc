import { parseLiteratureState, TypologyDocument, type LocaleCode } from '@atlas/shared'
import type { H3Event } from 'h3'
import { cachedQuery } from '../cms/client'
import { directoryInput } from '../directory/directory-input'

/** The state that the address of a request carries, and the typology that it was read with. */
export async function literatureStateOf(event: H3Event, locale: LocaleCode) {
  const typology = await cachedQuery(TypologyDocument, { locale })
  const axes = typology.data.typology
  const axisCodes = axes.map(({ code }) => code)
  return { state: parseLiteratureState(directoryInput(getQuery(event)), axisCodes), axes, axisCodes, typology }
}
