import type { Core } from '@strapi/strapi'
import type { LocaleCode } from '@atlas/shared'
import { sendMail, siteAddress } from '../mail'
import type { Receipt } from './receive'

/** Working days within which somebody reads a contribution, as the form promises. */
const answerDays = 15

const day = (date: string, locale: LocaleCode): string =>
  new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

/** The page where contact details are deleted. */
export const removalAddress = (token: string, locale: LocaleCode): string =>
  siteAddress(`${locale === 'fr' ? '/contribuer/retrait/' : '/en/contribute/removal/'}${token}`)

interface Words {
  readonly subject: string
  readonly text: string
}

const words: Readonly<Record<LocaleCode, (reference: string, link: string, until: string) => Words>> = {
  fr: (reference, link, until) => ({
    subject: `Atlas du partenariat en santé\u202f: contribution ${reference} reçue`,
    text: `Bonjour,

Votre contribution est arrivée. Sa référence est ${reference}.

Une personne de l’équipe de l’atlas la lit sous ${answerDays} jours ouvrés et vous répond à cette adresse. Rien n’est publié sans vérification\u202f; votre nom et votre adresse ne sont jamais publiés.

Vos coordonnées seront effacées le ${until}. Pour les effacer dès maintenant\u202f:
${link}

L’équipe de l’atlas du partenariat en santé`,
  }),
  en: (reference, link, until) => ({
    subject: `Atlas of partnership in health: contribution ${reference} received`,
    text: `Hello,

Your contribution has arrived. Its reference is ${reference}.

Somebody of the atlas's team reads it within ${answerDays} working days and answers you at this address. Nothing is published without a check; your name and address are never published.

Your contact details will be deleted on ${until}. To delete them now:
${link}

The team of the atlas of partnership in health`,
  }),
}

/** Tells the person, at the address they gave, that their contribution arrived. */
export async function acknowledge(
  strapi: Core.Strapi,
  to: string,
  { reference, deletionToken, contactsDueOn }: Receipt,
  locale: LocaleCode,
): Promise<void> {
  if (deletionToken === null || contactsDueOn === null) return
  const message = words[locale](reference, removalAddress(deletionToken, locale), day(contactsDueOn, locale))
  await sendMail(strapi, { to, ...message })
}
