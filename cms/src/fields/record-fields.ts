import { coded } from './coded-field'
import { parts } from './component-fields'
import { one } from './relation-fields'
import { day } from './scalar-fields'
import { longText, recordId, slug, text } from './text-fields'

/** What names an entry in addresses and in imports. */
export const identity = (targetField: string) => ({
  slug: slug(targetField),
  recordId: recordId(),
})

/** Nothing without a source. */
export const sources = () => ({
  sources: parts('reference.source', 'Sources', {
    help: 'Au moins une source pour publier : page, document ou texte d’où vient l’information.',
  }),
})

/** Where the information comes from, how far to trust it, and when it was last looked at. */
export const provenance = () => ({
  ...sources(),
  confidence: coded('confidence', 'Fiabilité', { help: 'Jugement de la personne qui a recueilli l’information.' }),
  collectedOn: day('Recueillie le', { help: 'Jour où les sources ont été lues.' }),
  verifiedOn: day('Vérifiée le', {
    help: 'Jour où quelqu’un a confirmé la fiche auprès de la source. Vide tant que personne ne l’a fait.',
  }),
  verificationPeriod: coded('verificationPeriod', 'Période de vérification', {
    help: 'Au-delà, une mise à jour est conseillée ; au double, requise. Vide : la période habituelle du type (24 mois pour une publication, 12 pour le reste).',
  }),
})

/** The editors' own follow-up; never public. */
export const editing = () => ({
  reviewState: coded('reviewState', 'État de la relecture', { private: true, isComputed: true }),
  managedBy: one('actor', 'Organisation qui tient la fiche à jour', {
    private: true,
    size: 8,
    help: 'Ses membres peuvent proposer des modifications.',
  }),
  // Rights are conditions on a column: a condition on a link empties the answers (src/access/managed-by).
  managedByKey: text('Identifiant technique de l’organisation qui tient la fiche', { private: true, isComputed: true }),
  internalNote: longText('Note interne', { private: true, help: 'Visible seulement dans cet outil.' }),
})

/** Whom the ARS writes to about an organisation's records; personal data, typed by the ARS, never public. */
export const privateContact = () => ({
  contactName: text('Contact pour les vérifications', {
    private: true,
    size: 6,
    help: 'Personne à qui écrire au sujet des fiches. Jamais public.',
  }),
  contactEmail: text('Courriel du contact', {
    private: true,
    size: 6,
    // One address: a list would send each link to several people.
    regex: '^[^@\\s<>(),;:"]+@[^@\\s<>(),;:"]+\\.[^@\\s<>(),;:"]+$',
    help: 'Reçoit les demandes de vérification. Jamais public.',
  }),
})
