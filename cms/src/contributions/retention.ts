import type { Core } from '@strapi/strapi'
import { deleteDueContacts } from './delete-contacts'

const taskName = 'contact-retention'
/** Every night, at 03:17. */
const nightly = '17 3 * * *'

async function deleteAndTell(strapi: Core.Strapi): Promise<void> {
  const count = await deleteDueContacts(strapi)
  if (count > 0) strapi.log.info(`Coordonnées effacées au terme de leur conservation : ${count} contribution(s)`)
}

/** Deletes the contact details whose time has come: now, then every night while the CMS runs. */
export async function keepContactsForATime(strapi: Core.Strapi): Promise<void> {
  await deleteAndTell(strapi)
  strapi.cron.add({ [taskName]: { task: () => deleteAndTell(strapi), options: { rule: nightly } } })
}
