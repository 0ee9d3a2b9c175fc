import { decodeText } from './decode-text'
import { countText, limits } from './limits'
import { refuse } from './refused-file'
import { isDangerousName } from './table'

type Value = unknown

/** Refuses what nests too deep, texts too long, and names that reach what every object shares. */
function checkValue(value: Value, depth: number): void {
  if (typeof value === 'string' && value.length > limits.cellLength)
    refuse(`Un texte du fichier a ${countText(value.length)} caractères, ${countText(limits.cellLength)} au plus.`)
  if (typeof value !== 'object' || value === null) return
  if (depth > limits.depth) refuse('Le fichier imbrique trop de niveaux pour être une liste de fiches.')
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && isDangerousName(name))
      refuse(`Le nom de champ «\u00a0${name}\u00a0» n’est pas permis.`)
    checkValue(inner, depth + 1)
  }
}

function parsed(text: string): Value {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return refuse(`Le fichier n’est pas du JSON\u202f: ${(error as Error).message.slice(0, 120)}.`)
  }
}

/** Reads a JSON list of records, of the shape of the shipped ones and of exports. Throws a RefusedFile. */
export function readJson(bytes: Uint8Array): Readonly<Record<string, unknown>>[] {
  const content = parsed(decodeText(bytes).text)
  if (!Array.isArray(content)) return refuse('Une liste de fiches est attendue\u202f: [ {\u2026}, {\u2026} ].')
  if (content.length === 0) refuse('La liste est vide.')
  if (content.length > limits.rows)
    refuse(`Le fichier a ${countText(content.length)} fiches\u202f: ${countText(limits.rows)} au plus.`)
  const other = content.findIndex((item) => typeof item !== 'object' || item === null || Array.isArray(item))
  if (other >= 0) refuse(`L’élément ${other + 1} de la liste n’est pas une fiche.`)
  checkValue(content, 0)
  return content as Readonly<Record<string, unknown>>[]
}
