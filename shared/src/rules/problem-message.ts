import type { LocaleCode } from '../vocabularies/locale'
import type { Problem, ProblemCode } from './problem'

type Words = (params: Readonly<Record<string, string>>) => string

/** The fields that `required` can name. */
const fieldNames: Readonly<Record<string, Readonly<Record<LocaleCode, string>>>> = {
  title: { fr: 'Titre', en: 'Title' },
  name: { fr: 'Nom', en: 'Name' },
  label: { fr: 'Nom', en: 'Name' },
  prefLabel: { fr: 'Terme', en: 'Term' },
  territory: { fr: 'Territoire', en: 'Territory' },
  code: { fr: 'Code', en: 'Code' },
  version: { fr: 'Version', en: 'Version' },
  text: { fr: 'Texte', en: 'Text' },
  database: { fr: 'Base interrogée', en: 'Database' },
  equation: { fr: 'Équation de recherche', en: 'Search equation' },
  searchedOn: { fr: 'Interrogée le', en: 'Searched on' },
  adoptedOn: { fr: 'Adoptée le', en: 'Adopted on' },
  currency: { fr: 'Monnaie', en: 'Currency' },
  period: { fr: 'Portée', en: 'Period' },
  unitsPerEuro: { fr: 'Pour 1 euro', en: 'For 1 euro' },
  year: { fr: 'Année', en: 'Year' },
  quotedOn: { fr: 'Cours du', en: 'Rate of' },
  scale: { fr: 'Échelle', en: 'Scale' },
  broader: { fr: 'Termes plus larges', en: 'Broader terms' },
  related: { fr: 'Termes voisins', en: 'Related terms' },
  notToConfuseWith: { fr: 'À ne pas confondre avec', en: 'Not to be confused with' },
  startYear: { fr: 'Année de début', en: 'Start year' },
  endYear: { fr: 'Année de fin', en: 'End year' },
}

/** A sentence for each problem: the field in words first, then what is wrong and what to do. */
const sentences: Readonly<Record<ProblemCode, Readonly<Record<LocaleCode, Words>>>> = {
  required: {
    fr: ({ field }) => `${field} : ce champ est obligatoire.`,
    en: ({ field }) => `${field}: this field is required.`,
  },
  source_missing: {
    fr: () => 'Sources : indiquez au moins une source, avec son titre et son adresse.',
    en: () => 'Sources: give at least one source, with its title and address.',
  },
  source_title_missing: {
    fr: ({ number }) => `Sources : la source n° ${number} n’a pas de titre.`,
    en: ({ number }) => `Sources: source ${number} has no title.`,
  },
  source_url_invalid: {
    fr: ({ number, value }) =>
      `Sources : l’adresse de la source n° ${number}${value ? ` (« ${value} »)` : ''} doit commencer par http:// ou https:// et désigner une page.`,
    en: ({ number, value }) =>
      `Sources: the address of source ${number}${value ? ` (“${value}”)` : ''} must begin with http:// or https:// and lead to a page.`,
  },
  lead_actor_missing: {
    fr: () => 'Organisation porteuse : indiquez qui porte l’initiative.',
    en: () => 'Lead organisation: say who leads the initiative.',
  },
  category_missing: {
    fr: ({ label }) => `Classement : choisissez au moins une catégorie de l’axe « ${label} », qui est obligatoire.`,
    en: ({ label }) => `Classification: choose at least one category on the axis “${label}”, which is mandatory.`,
  },
  place_outside_region: {
    fr: ({ region }) =>
      `Lieux : à l’échelle régionale, il faut au moins un lieu ou un département couvert dans la région ${region}.`,
    en: ({ region }) => `Places: on the regional scale, at least one place or covered department must be in ${region}.`,
  },
  place_outside_france: {
    fr: () => 'Lieux : à l’échelle nationale, au moins un lieu doit être en France.',
    en: () => 'Places: on the national scale, at least one place must be in France.',
  },
  place_only_in_france: {
    fr: () => 'Lieux : à l’échelle internationale, au moins un lieu doit être hors de France.',
    en: () => 'Places: on the international scale, at least one place must be outside France.',
  },
  year_implausible: {
    fr: ({ field, value, min, max }) => `${field} : ${value} doit être une année comprise entre ${min} et ${max}.`,
    en: ({ field, value, min, max }) => `${field}: ${value} must be a year between ${min} and ${max}.`,
  },
  years_reversed: {
    fr: ({ start, end }) => `Année de fin : ${end} est avant l’année de début, ${start}.`,
    en: ({ start, end }) => `End year: ${end} is before the start year, ${start}.`,
  },
  coordinates_incomplete: {
    fr: ({ place }) => `${place} : donnez la latitude et la longitude, ou ni l’une ni l’autre.`,
    en: ({ place }) => `${place}: give both the latitude and the longitude, or neither.`,
  },
  coordinates_out_of_range: {
    fr: ({ place, latitude, longitude }) =>
      `${place} : la latitude (${latitude}) doit être comprise entre −90 et 90, la longitude (${longitude}) entre −180 et 180.`,
    en: ({ place, latitude, longitude }) =>
      `${place}: the latitude (${latitude}) must be between −90 and 90, the longitude (${longitude}) between −180 and 180.`,
  },
  coordinates_outside_department: {
    fr: ({ place, latitude, longitude, department }) =>
      `${place} : les coordonnées (latitude ${latitude}, longitude ${longitude}) sont hors du département indiqué, ${department}. Sont-elles inversées ?`,
    en: ({ place, latitude, longitude, department }) =>
      `${place}: the coordinates (latitude ${latitude}, longitude ${longitude}) are outside the stated department, ${department}. Are they swapped?`,
  },
  department_unknown: {
    fr: ({ place, value }) => `${place} : « ${value} » n’est pas un code de département.`,
    en: ({ place, value }) => `${place}: “${value}” is not a department code.`,
  },
  siret_invalid: {
    fr: ({ value }) =>
      `Numéro SIRET : « ${value} » n’est pas un numéro valable (14 chiffres, dont une clé de contrôle).`,
    en: ({ value }) => `SIRET number: “${value}” is not a valid number (14 digits, including a check digit).`,
  },
  finess_invalid: {
    fr: ({ value }) =>
      `Numéro FINESS : « ${value} » n’est pas un numéro valable (9 caractères : le département, puis 7 chiffres dont une clé de contrôle).`,
    en: ({ value }) =>
      `FINESS number: “${value}” is not a valid number (9 characters: the department, then 7 digits including a check digit).`,
  },
  code_reserved: {
    fr: ({ value }) => `Code : « ${value} » est déjà utilisé dans les adresses du site. Choisissez un autre code.`,
    en: ({ value }) => `Code: “${value}” is already used in the addresses of the site. Choose another code.`,
  },
  duplicates_above_hits: {
    fr: ({ found, expected }) =>
      `Doublons retirés : ${found}, c’est plus que les ${expected} références trouvées. Corrigez l’un des deux nombres.`,
    en: ({ found, expected }) =>
      `Duplicates removed: ${found} is more than the ${expected} references found. Correct one of the two numbers.`,
  },
  screened_above_remaining: {
    fr: ({ found, expected }) =>
      `Références examinées : ${found}, c’est plus que les ${expected} qui restent une fois les doublons retirés.`,
    en: ({ found, expected }) =>
      `References screened: ${found} is more than the ${expected} that are left without the duplicates.`,
  },
  included_above_screened: {
    fr: ({ found, expected }) =>
      `Références retenues : ${found}, c’est plus que les ${expected} qui ont pu être examinées.`,
    en: ({ found, expected }) => `References included: ${found} is more than the ${expected} that could be screened.`,
  },
  date_ahead: {
    fr: ({ field, value }) => `${field} : cette date (${value}) n’est pas encore passée.`,
    en: ({ field, value }) => `${field}: this date (${value}) has not come yet.`,
  },
  term_label_taken: {
    fr: ({ value }) => `Terme : « ${value} » a déjà sa fiche. Complétez-la, ou faites de ce terme un de ses synonymes.`,
    en: ({ value }) => `Term: “${value}” already has an entry. Complete it, or make this term one of its synonyms.`,
  },
  term_synonym_repeated: {
    fr: ({ value }) => `Synonymes : « ${value} » est déjà le terme lui-même.`,
    en: ({ value }) => `Synonyms: “${value}” is the term itself.`,
  },
  term_linked_to_itself: {
    fr: ({ field }) => `${field} : un terme ne renvoie pas à lui-même.`,
    en: ({ field }) => `${field}: a term does not lead to itself.`,
  },
  term_broader_cycle: {
    fr: ({ way }) => `Termes plus larges : ils tournent en rond (${way}). Retirez un de ces liens.`,
    en: ({ way }) => `Broader terms: they go round in a circle (${way}). Take one of these links off.`,
  },
  term_broader_and_related: {
    fr: ({ low, high }) =>
      `Termes voisins : « ${high} » est plus large que « ${low} », il ne peut pas être aussi son voisin. Gardez l’un des deux liens.`,
    en: ({ low, high }) =>
      `Related terms: “${high}” is broader than “${low}” and cannot be related to it as well. Keep one of the two links.`,
  },
}

/** A problem in one clear sentence that names the field and says why. */
export function problemMessage(problem: Problem, locale: LocaleCode): string {
  const texts = Object.entries(problem.params).map(([key, value]) => [
    key,
    typeof value === 'object' ? value[locale] : String(value),
  ])
  const words = {
    ...Object.fromEntries(texts),
    field: fieldName(problem.field, locale),
    place: placeName(problem, locale),
  }
  const sentence = sentences[problem.code][locale](words)
  return locale === 'fr' ? withFrenchSpaces(sentence) : sentence
}

/** No-break spaces where French puts a space before a sign: the sign never begins a line. */
function withFrenchSpaces(text: string): string {
  return text
    .replace(/ (?=:(\s|$))/g, '\u00a0')
    .replace(/ (?=[;!?»])|(?<=«) /g, '\u202f')
    .replace(/n° /g, 'n°\u00a0')
}

function fieldName(field: string, locale: LocaleCode): string {
  return fieldNames[field]?.[locale] ?? field
}

/** « Lieu n° 2 » for `places.1…`, « Lieu » for the only place of an actor, the covered departments. */
function placeName({ field, params }: Problem, locale: LocaleCode): string {
  if (field === 'coverage') return { fr: 'Départements couverts', en: 'Covered departments' }[locale]
  const place = { fr: 'Lieu', en: 'Place' }[locale]
  if (!field.startsWith('places.')) return place
  return locale === 'fr' ? `${place} n° ${params.number}` : `${place} ${params.number}`
}
