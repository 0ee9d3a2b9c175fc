/** French names of the fields that Strapi adds to every entry. */
export const strapiFieldLabels: Readonly<Record<string, string>> = {
  id: 'Numéro',
  documentId: 'Identifiant technique',
  createdAt: 'Créée le',
  updatedAt: 'Modifiée le',
  publishedAt: 'Publiée le',
  createdBy: 'Créée par',
  updatedBy: 'Modifiée par',
  locale: 'Langue',
  localizations: 'Traductions',
}
