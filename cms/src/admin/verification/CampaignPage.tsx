import * as React from 'react'
import { Layouts, Page, useFetchClient, useNotification } from '@strapi/strapi/admin'
import { Box, Checkbox, EmptyStateLayout, Flex, Link, Searchbar, Typography } from '@strapi/design-system'
import { useLocation } from 'react-router-dom'
import { CampaignForm } from './CampaignForm'
import { CampaignList } from './CampaignList'
import { counted } from '../words/counted'
import { canBeAsked, matching, type DueOrganisation } from './due'
import { DueTable } from './DueTable'
import { messageOf } from './failure'
import { PreviewDialog } from './PreviewDialog'
import { SendingResult } from './SendingResult'
import { useCampaigns } from './use-campaigns'
import { useSending } from './use-sending'

interface SectionProps {
  readonly organisations: readonly DueOrganisation[]
  onSent(): Promise<void>
}

function NewCampaign({ organisations, onSent }: SectionProps) {
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(new Set())
  const [isAgain, setAgain] = React.useState(false)
  const [isWithContact, setWithContact] = React.useState(false)
  const asked = useLocation().search
  const [search, setSearch] = React.useState(() => new URLSearchParams(asked).get('q') ?? '')
  const [previewed, setPreviewed] = React.useState<DueOrganisation | null>(null)
  const [isReportClosed, setReportClosed] = React.useState(false)
  const { progress, reports, send } = useSending(onSent)
  const ready = organisations.filter((one) => one.key !== null && chosen.has(one.key) && canBeAsked(one, isAgain))
  const shown = matching(organisations, search).filter((one) => !isWithContact || one.contactEmail !== null)
  const choose = (keys: readonly string[], isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, ...keys] : [...chosen].filter((key) => !keys.includes(key))))
  const start = (campaign: string) => {
    setReportClosed(false)
    void send(campaign, ready, isAgain).then(() => setChosen(new Set()))
  }
  if (organisations.length === 0) return <EmptyStateLayout content="Toutes les fiches sont à jour." />
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {reports.length > 0 && !isReportClosed && (
        <SendingResult reports={reports} onClose={() => setReportClosed(true)} />
      )}
      <CampaignForm chosen={ready} isAgain={isAgain} progress={progress} onAgain={setAgain} onSend={start} />
      {(organisations.length > 8 || search !== '') && (
        <Flex gap={6} wrap="wrap">
          <Box flex="0 1 28rem">
            <Searchbar
              name="search"
              value={search}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => setSearch(event.target.value)}
              onClear={() => setSearch('')}
              clearLabel="Effacer la recherche"
              placeholder="Organisation ou fiche"
            >
              Rechercher une organisation
            </Searchbar>
          </Box>
          <Checkbox checked={isWithContact} onCheckedChange={(isChecked) => setWithContact(isChecked === true)}>
            Seulement celles qui ont un contact
          </Checkbox>
        </Flex>
      )}
      {shown.length > 0 ? (
        <DueTable organisations={shown} {...{ chosen, isAgain }} onChoose={choose} onPreview={setPreviewed} />
      ) : (
        <EmptyStateLayout content="Aucune organisation ne répond à cette recherche." />
      )}
      {previewed && <PreviewDialog organisation={previewed} isAgain={isAgain} onClose={() => setPreviewed(null)} />}
    </Flex>
  )
}

/** « Campagne de vérification »: what is due by organisation, one message each, and what came of it. */
export default function CampaignPage() {
  const { loaded, isLost, load } = useCampaigns()
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [isBusy, setBusy] = React.useState(false)
  if (isLost) return <Page.Error />
  if (!loaded) return <Page.Loading>Chargement…</Page.Loading>
  const { organisations } = loaded.due
  const named = organisations.filter(({ key }) => key !== null).length
  const total = organisations.reduce((sum, { records }) => sum + records.length, 0)
  async function revoke(which: { campaign: string } | { documentId: string }) {
    setBusy(true)
    const [address, body] =
      'campaign' in which ? ['revocation', which] : [`requests/${which.documentId}/revocation`, {}]
    try {
      const { data } = await post<{ data: { count: number } }>(`/atlas/freshness/${address}`, body)
      const message = counted(data.data.count, 'demande annulée', 'demandes annulées')
      toggleNotification({ type: 'success', message })
    } catch (error) {
      toggleNotification({ type: 'danger', message: messageOf(error) })
    }
    await load()
    setBusy(false)
  }
  return (
    <Page.Main>
      <Page.Title>Campagne de vérification</Page.Title>
      <Layouts.Header
        title="Campagne de vérification"
        subtitle={`${counted(total, 'fiche', 'fiches')} à vérifier, auprès de ${counted(named, 'organisation', 'organisations')}`}
        primaryAction={loaded.campaigns.length > 0 ? <Link href="#campagnes">Campagnes envoyées</Link> : undefined}
      />
      <Layouts.Content>
        <NewCampaign organisations={organisations} onSent={load} />
        <Box id="campagnes" paddingTop={8} paddingBottom={4}>
          <Typography variant="beta" tag="h2">
            Campagnes envoyées
          </Typography>
        </Box>
        <CampaignList campaigns={loaded.campaigns} isBusy={isBusy} onRevoke={(which) => void revoke(which)} />
      </Layouts.Content>
    </Page.Main>
  )
}
