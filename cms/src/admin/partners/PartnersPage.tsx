import * as React from 'react'
import { Layouts, Page } from '@strapi/strapi/admin'
import { Box, Button, Dialog, EmptyStateLayout, Flex, Searchbar } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { InviteForm } from './InviteForm'
import { matching } from './matching'
import { MembersTable } from './MembersTable'
import { revokeQuestion, type Member, type Sent } from './member'
import { SentNotice } from './SentNotice'
import { useMembers } from './use-members'

interface RevokeDialogProps {
  readonly question: string
  onCancel(): void
  onConfirm(): void
}

function RevokeDialog({ question, onCancel, onConfirm }: RevokeDialogProps) {
  return (
    <Dialog.Root open onOpenChange={(isOpen: boolean) => !isOpen && onCancel()}>
      <Dialog.Content>
        <Dialog.Header>Retirer cette personne ?</Dialog.Header>
        <Dialog.Body>{question}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Annuler
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger" fullWidth onClick={onConfirm}>
              Retirer
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}

/** « Partenaires »: who writes for which organisation, who was invited, and the way to invite. */
export default function PartnersPage() {
  const { members, failure, isBusy, load, resend, revoke } = useMembers()
  const [isInviting, setInviting] = React.useState(false)
  const [sent, setSent] = React.useState<Sent | null>(null)
  const [ending, setEnding] = React.useState<Member | null>(null)
  const [search, setSearch] = React.useState('')
  const invite = (
    <Button startIcon={<Plus />} onClick={() => setInviting(true)}>
      Inviter un partenaire
    </Button>
  )
  const onSent = (made: Sent) => {
    setInviting(false)
    setSent(made)
    void load()
  }
  if (failure) return <Page.Error />
  if (!members) return <Page.Loading>Chargement…</Page.Loading>
  const shown = matching(members, search)
  return (
    <Page.Main>
      <Page.Title>Partenaires</Page.Title>
      <Layouts.Header
        title="Partenaires"
        subtitle="Les personnes qui tiennent à jour les fiches de leur organisation, et celles du comité"
        primaryAction={members.length > 0 ? invite : undefined}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {sent && <SentNotice sent={sent} onClose={() => setSent(null)} />}
          {members.length > 8 && (
            <Box maxWidth="40rem">
              <Searchbar
                name="search"
                value={search}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => setSearch(event.target.value)}
                onClear={() => setSearch('')}
                clearLabel="Effacer la recherche"
                placeholder="Nom, adresse ou organisation"
              >
                Rechercher une personne
              </Searchbar>
            </Box>
          )}
          {shown.length > 0 ? (
            <MembersTable
              members={shown}
              isBusy={isBusy}
              onResend={(member) => void resend(member).then((made) => made && setSent(made))}
              onRevoke={setEnding}
            />
          ) : (
            <EmptyStateLayout
              content={members.length > 0 ? 'Personne ne répond à cette recherche.' : 'Personne n’est encore invité.'}
              {...(members.length > 0 ? {} : { action: invite })}
            />
          )}
        </Flex>
      </Layouts.Content>
      {isInviting && <InviteForm onClose={() => setInviting(false)} onSent={onSent} />}
      {ending && (
        <RevokeDialog
          question={revokeQuestion(ending, members)}
          onCancel={() => setEnding(null)}
          onConfirm={() => {
            setEnding(null)
            setSent(null)
            void revoke(ending)
          }}
        />
      )}
    </Page.Main>
  )
}
