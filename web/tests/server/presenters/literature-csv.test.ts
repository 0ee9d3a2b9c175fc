import { parse } from 'csv-parse/sync'
import type { TypologyAxisFragment } from '@atlas/shared'
import { literatureCsv } from '../../../server/presenters/literature-csv'
import { publications } from '../citation/shipped-publications'

const category = (code: string, label: string) => ({
  ...{ __typename: 'AxisCategory' as const, code, label, definition: null },
})
const axes = [
  {
    ...{ __typename: 'Axis' as const, code: 'field', label: 'Champ d’action', definition: null, language: 'fr' },
    ...{ isMandatory: true, isMultiple: true, appliesTo: ['publication'] },
    categories: [category('care', 'Soins'), category('research', 'Recherche')],
  },
] as unknown as TypologyAxisFragment[]

const read = (locale: 'fr' | 'en') =>
  parse(literatureCsv(publications, axes, locale), { bom: true, columns: true }) as Record<string, string>[]

describe('the table of the literature', () => {
  const rows = read('fr')

  it('has a line for each publication, in their order', () => {
    expect(rows.map((row) => row['Clé'])).toEqual(publications.map(({ slug }) => slug))
  })

  it.each(publications.map((one, index) => [one.slug, one, index] as const))('%s reads back', (_slug, one, index) => {
    const row = rows[index]!
    const orEmpty = (value: string | number | null) => (value === null ? '' : String(value))
    const names = one.authors.map(({ family, given, literal }) => literal ?? `${family} ${given}`)
    expect(row).toMatchObject({
      ...{ Titre: one.title, Auteurs: names.join(' ; '), 'Et al.': one.hasMoreAuthors ? 'oui' : 'non' },
      ...{ Année: orEmpty(one.issuedYear), 'Revue ou ouvrage': orEmpty(one.containerTitle), DOI: orEmpty(one.doi) },
      ...{ Volume: orEmpty(one.volume), Numéro: orEmpty(one.issue), Pages: orEmpty(one.pages) },
      ...{ 'Ce que l’atlas en retient': orEmpty(one.abstract), 'Recensée le': orEmpty(one.collectedOn) },
      Lecture: one.readStatus === 'reference_only' ? 'Référence seule, non lue' : 'Lue par extraits',
      Nature: one.isScientific ? 'Littérature scientifique' : 'Littérature grise',
    })
  })

  it('names the categories, axis by axis', () => {
    expect(rows.find((row) => row['Clé'] === 'pomey-montreal-model-2015')!.Classement).toBe(
      'Champ d’action\u202f: Soins, Recherche',
    )
  })

  it('has English headings and words in English', () => {
    expect(read('en')[0]).toMatchObject({ Key: publications[0]!.slug, Language: 'French' })
  })
})
