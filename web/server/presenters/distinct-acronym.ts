import { filled } from './known'

/** An acronym that the name does not already say; null otherwise. */
export function distinctAcronym(name: string, acronym: string | null): string | null {
  const short = filled(acronym)
  return short !== null && !name.toLocaleLowerCase('fr').includes(short.toLocaleLowerCase('fr')) ? short : null
}
