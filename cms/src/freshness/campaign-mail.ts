import { region, type VerifiableType } from '@atlas/shared'
import type { DueOrganisation, DueRecord } from './due-list'

/** A record of a message, with the address that answers for it. */
export interface AskedRecord extends Pick<DueRecord, 'type' | 'title' | 'collectedOn' | 'verifiedOn'> {
  readonly link: string
}

const typeNames: Readonly<Record<VerifiableType, string>> = {
  initiative: 'initiative',
  'remuneration-practice': 'pratique de rémunération',
  actor: 'présentation de l’organisation',
}

const written = (day: string): string => {
  const format = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`)).replace(/^1 /, '1er ')
}

function standing({ verifiedOn, collectedOn }: AskedRecord): string {
  if (verifiedOn) return `vérifiée le ${written(verifiedOn)}`
  return collectedOn ? `recensée le ${written(collectedOn)}, jamais vérifiée` : 'jamais vérifiée'
}

const lineOf = (record: AskedRecord, index: number): string =>
  `${index + 1}. ${record.title} (${typeNames[record.type]}, ${standing(record)})\n   ${record.link}`

/** The one message to an organisation's contact: a link for each of its records, until a day (ISO 8601). */
export function campaignMail(
  { name, contactName }: Pick<DueOrganisation, 'name' | 'contactName'>,
  records: readonly AskedRecord[],
  until: string,
): { subject: string; text: string } {
  const isOne = records.length === 1
  const fiches = isOne ? 'une fiche' : `${records.length}\u00a0fiches`
  return {
    subject: `Atlas du partenariat en santé\u202f: ${fiches} à vérifier`,
    text: `Bonjour${contactName ? ` ${contactName}` : ''},

L’atlas du partenariat en santé, tenu par l’ARS ${region.name}, présente ${name ?? 'votre organisation'} par ${fiches} dont les informations doivent être confirmées.

${isOne ? 'Ouvrez le lien' : 'Pour chaque fiche, ouvrez son lien'}\u202f: la page montre ce qui est publié et vous dites, en un clic, que rien n’a changé, ou vous proposez une modification. Ouvrir ${isOne ? 'le lien' : 'un lien'} ne change rien.

${records.map(lineOf).join('\n\n')}

${isOne ? 'Ce lien est personnel. Il sert une fois et vaut' : 'Ces liens sont personnels. Chacun sert une fois et vaut'} jusqu’au ${written(until)}. Une modification proposée est relue par l’ARS avant d’être publiée.

Vous recevez ce message parce que vous êtes le contact de cette organisation pour l’atlas. Pour toute question, ou pour désigner quelqu’un d’autre, répondez à ce message.

L’équipe de l’atlas du partenariat en santé
ARS ${region.name}`,
  }
}
