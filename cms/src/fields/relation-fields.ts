import { attribute, type Attribute, type FieldOptions } from './attribute'

/** `actor` → `api::actor.actor`. */
const uidOf = (type: string): string => `api::${type}.${type}`

/**
 * A link to one entry of a type. Links are one-way: an inverse side would let anyone filter on drafts
 * through it, so the other direction comes from the read model.
 */
export const one = (type: string, label: string, options: FieldOptions = {}): Attribute =>
  attribute(label, { type: 'relation', relation: 'manyToOne', target: uidOf(type) }, { size: 6, ...options })

/** A link to any number of entries of a type, one-way as well. */
export const many = (type: string, label: string, options: FieldOptions = {}): Attribute =>
  attribute(label, { type: 'relation', relation: 'manyToMany', target: uidOf(type) }, { size: 6, ...options })

/** The one classification of an entry: categories of all axes together. */
export const categories = (): Attribute =>
  many('typology-category', 'Classement', {
    size: 12,
    help: 'Toutes les catégories de la typologie qui conviennent, tous axes réunis : niveau d’engagement, champ, rôle, secteur, thème…',
  })
