import type { Core } from '@strapi/strapi'
import { sendMail } from '../../mail'
import { roleCodes } from '../role-codes'
import { registrationLink, type Account } from './accounts'

const purposeOf = (account: Account, organisation: string | null): string =>
  account.roles.some(({ code }) => code === roleCodes.partner)
    ? `Vous pourrez y décrire les initiatives et les pratiques de rémunération de « ${organisation ?? 'votre organisation'} ». L’ARS les relit, puis les publie.`
    : 'Vous pourrez y lire le suivi de la stratégie et le contenu publié.'

/** The message that opens the door: who invites, to what, and the one link. */
function invitationText(account: Account, organisation: string | null, host: string, link: string): string {
  return [
    `Bonjour ${account.firstname ?? ''},`,
    `${host} vous invite à l’atlas du partenariat en santé.\n${purposeOf(account, organisation)}`,
    `Pour choisir votre mot de passe et commencer\u202f:\n${link}`,
    'Ce lien est pour vous seul ou vous seule : ne le transmettez pas. Il ne sert qu’une fois.',
    'Si vous n’attendiez pas ce message, ignorez-le : aucun compte ne s’ouvre sans vous.',
  ].join('\n\n')
}

/** Tells a person that an account that they use already now writes for one more organisation. */
function attachmentText(account: Account, organisation: string, host: string): string {
  return [
    `Bonjour ${account.firstname ?? ''},`,
    `${host} a rattaché votre compte de l’atlas du partenariat en santé à « ${organisation} ».`,
    'Connectez-vous comme d’habitude : ses fiches sont dans vos listes.',
  ].join('\n\n')
}

/** Sends the link, or the news when there is nothing to open; tells whether the message left. */
export function sendInvitation(
  strapi: Core.Strapi,
  account: Account,
  organisation: string | null,
  host: string,
): Promise<boolean> {
  const link = registrationLink(strapi, account)
  const text = link
    ? invitationText(account, organisation, host, link)
    : attachmentText(account, organisation ?? '', host)
  return sendMail(strapi, { to: account.email, subject: 'Votre invitation à l’atlas du partenariat en santé', text })
}
