import { duplicateFinder, type DuplicateCandidate, type DuplicateKind, type DuplicateRecord } from '@atlas/shared'
import type { ImportRecord } from '../../src/import/record'
import { recordsOf } from './shipped-records'

const text = (record: ImportRecord, name: string) => record[name] as string | undefined
const texts = (...values: readonly (string | undefined)[]) => values.flatMap((value) => value ?? [])

const initiative = (record: ImportRecord): DuplicateRecord => ({
  id: record.recordId,
  titles: texts(text(record, 'title')),
  organisationIds: texts(text(record, 'leadActor')),
  website: text(record, 'website'),
  places: record.places as DuplicateRecord['places'],
})

const actor = (record: ImportRecord): DuplicateRecord => ({
  id: record.recordId,
  titles: texts(text(record, 'name'), text(record, 'acronym')),
  website: text(record, 'website'),
  places: [record.place].flatMap((place) => (place as NonNullable<DuplicateRecord['places']>[number]) ?? []),
  identifiers: { siret: text(record, 'siret'), finess: text(record, 'finess') },
})

const publication = (record: ImportRecord): DuplicateRecord => ({
  id: record.recordId,
  titles: texts(text(record, 'title')),
  identifiers: { doi: text(record, 'doi') },
})

const shipped: Readonly<Record<DuplicateKind, readonly DuplicateRecord[]>> = {
  initiative: recordsOf('initiatives').map(initiative),
  actor: recordsOf('actors').map(actor),
  publication: recordsOf('publications').map(publication),
}
const kinds = Object.keys(shipped) as DuplicateKind[]

const found = (kind: DuplicateKind, candidate: DuplicateCandidate) =>
  duplicateFinder(shipped[kind], kind)
    .find(candidate)
    .map(({ record }) => record.titles[0])

describe('the shipped records', () => {
  // Read by hand: no shipped record is the same thing as another.
  it.each(kinds)('none is announced as the double of another (%s)', (kind) => {
    const finder = duplicateFinder(shipped[kind], kind)
    const pairs = shipped[kind].flatMap((record) =>
      finder.find(record).map((match) => [record.titles[0], match.record.titles[0]]),
    )
    expect(pairs).toEqual([])
  })

  it.each<[DuplicateKind, string, string]>([
    ['initiative', 'Univ des patients de la Sorbonne', 'Université des Patient·es-Sorbonne'],
    ['initiative', 'Compare', 'ComPaRe, communauté de patients pour la recherche'],
    ['initiative', 'Club-house de Paris', 'Clubhouse Paris'],
    ['initiative', 'Un chez soi d’abord à Paris', 'Un chez-soi d’abord – Paris'],
    ['initiative', 'Médiateur de santé pair au GHU Paris', 'Médiateurs de santé-pairs au GHU Paris'],
    ['initiative', 'Ikambéré', 'Ikambere, la maison accueillante'],
    ['initiative', 'La place sante', 'La Place Santé (ACSBE, Saint-Denis)'],
    ['initiative', 'Programe interseption', 'Programme Interception'],
    [
      'initiative',
      'Maison des usagers du CH de Saint-Denis',
      'Maison des usagers du Centre hospitalier de Saint-Denis',
    ],
    ['initiative', 'Groupe d’entraide mutuelle L’Entre-temps', 'GEM L’Entre-temps (Saint-Denis)'],
    ['initiative', 'Patients experts en addictologie', 'Patients experts en addictologie de Bichat-Beaujon'],
    ['actor', 'APHP', 'Assistance publique – Hôpitaux de Paris'],
    ['actor', 'Haute autorité de la santé', 'Haute Autorité de santé'],
    ['actor', 'HAS', 'Haute Autorité de santé'],
    ['publication', 'DU pair aidance et santé mentale', 'DU Pair-aidance et santé mentale'],
  ])('a second %s « %s » is announced', (kind, title, original) => {
    expect(found(kind, { titles: [title] })).toContain(original)
  })

  it.each<[DuplicateKind, string]>([
    ['initiative', 'Café des aidants de Montreuil'],
    ['initiative', 'Ligne d’écoute pour les aidants de l’Essonne'],
    ['initiative', 'Formation des représentants des usagers de l’hôpital de Melun'],
    ['initiative', 'Comité des usagers de la maternité des Lilas'],
    ['initiative', 'Patients partenaires en néphrologie à Pontoise'],
    ['actor', 'Agence régionale de santé Grand Est'],
    ['actor', 'Université Gustave-Eiffel'],
    ['actor', 'Centre hospitalier de Gonesse'],
    ['actor', 'CHU de Dijon'],
    ['publication', 'Partenariat en santé et démence : une revue de portée'],
  ])('a new %s « %s » is not', (kind, title) => {
    expect(found(kind, { titles: [title] })).toEqual([])
  })
})
