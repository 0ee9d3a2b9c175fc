import { roleCodes } from '../role-codes'
import { managedByOwnOrganisation, published } from './conditions'
import { inviteAction } from './invite-action'
import { may, maySet, type Role } from './sentences'
import {
  followUp,
  initiatives,
  organisations,
  payPractices,
  publicContent,
  publicContentBesidesFollowUp,
  receivedContent,
  recordedContent,
} from './types'

/** What the agency notes for itself, whom it writes to, and the column that rights stand on. */
const agencyNotes = ['internalNote', 'managedByKey', 'contactName', 'contactEmail']
/** What names a record for good, what is judged of it, and where its review stands: not its author's to write. */
const judgements = ['slug', 'recordId', 'confidence', 'verifiedOn', 'verificationPeriod', 'reviewState']

const everyContent = [
  may(['read', 'create', 'update', 'delete', 'publish'], publicContent),
  may(['read', 'create', 'update', 'delete'], receivedContent),
  may(['read'], recordedContent),
]

/** Who may do what in the admin, beside Strapi's own roles. Set at every start, whatever was clicked in between. */
export const roles: readonly Role[] = [
  {
    code: roleCodes.administrator,
    name: 'Administrateur ARS',
    description: 'Tout le contenu et sa publication, les comptes et les invitations ; aucun réglage technique.',
    rights: [
      ...everyContent,
      maySet(inviteAction),
      maySet('admin::users.read'),
      maySet('admin::users.create'),
      maySet('admin::users.update'),
      maySet('admin::users.delete'),
      maySet('admin::roles.read'),
    ],
  },
  {
    code: roleCodes.editor,
    name: 'Éditeur ARS',
    description: 'Écrit, relit et publie tout le contenu ; invite les partenaires.',
    rights: [...everyContent, maySet(inviteAction)],
  },
  {
    code: roleCodes.partner,
    name: 'Partenaire contributeur',
    description: 'Écrit les fiches de son organisation et les soumet à l’ARS, qui les publie.',
    rights: [
      ...[initiatives, payPractices].flatMap((types) => [
        may(['read'], types, { when: managedByOwnOrganisation, without: agencyNotes }),
        may(['create'], types, { when: managedByOwnOrganisation, without: [...agencyNotes, ...judgements] }),
        may(['update'], types, {
          when: managedByOwnOrganisation,
          without: [...agencyNotes, ...judgements, 'managedBy'],
        }),
      ]),
      may(['read'], organisations, { when: managedByOwnOrganisation, without: agencyNotes }),
      may(['update'], organisations, {
        when: managedByOwnOrganisation,
        without: [...agencyNotes, ...judgements, 'managedBy'],
      }),
    ],
  },
  {
    code: roleCodes.committee,
    name: 'Membre du comité',
    description: 'Lit le suivi de la stratégie et le contenu publié ; n’écrit rien.',
    rights: [
      may(['read'], followUp, { withoutPrivateFields: true }),
      may(['read'], publicContentBesidesFollowUp, { when: published, withoutPrivateFields: true }),
    ],
  },
]
