/** « 1 fiche », « 1 234 fiches »: the number and the word for it, which stay on one line. */
export const counted = (count: number, one: string, several: string): string =>
  `${count.toLocaleString('fr-FR')}\u00a0${count > 1 ? several : one}`
