import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system'
import { useForm, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useAnswer } from '../atlas-api/use-answer'
import { momentText } from '../words/dates'
import { Pager } from './Pager'
import { RevisionDialog } from './RevisionDialog'
import { languageName, type Lines, type RevisionLine } from './revision-line'

interface Line {
  readonly line: RevisionLine
  readonly onOpen: () => void
}

function Item({ line, onOpen }: Line) {
  const { actionLabel, at, author, locale, message } = line
  return (
    <Box tag="li" paddingTop={2} paddingBottom={2} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px">
      <Flex justifyContent="space-between" alignItems="start" gap={2}>
        <Flex direction="column" alignItems="start">
          <Typography fontWeight="semiBold">{actionLabel}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {[momentText(at), languageName(locale)].filter(Boolean).join(' · ')}
          </Typography>
          <Typography variant="pi">{author}</Typography>
          {message ? <Typography variant="pi">«&nbsp;{message}&nbsp;»</Typography> : null}
        </Flex>
        <Button variant="tertiary" size="S" onClick={onOpen} aria-label={`Voir : ${actionLabel}, ${momentText(at)}`}>
          Voir
        </Button>
      </Flex>
    </Box>
  )
}

interface Props {
  readonly model: string
  readonly documentId: string
  /** Changes with every save, so that the list follows. */
  readonly occasion: string
}

/** Who did what to the record, newest first. */
export function HistoryPanel({ model, documentId, occasion }: Props) {
  const [page, setPage] = useState(1)
  const [opened, setOpened] = useState<string | null>(null)
  const { toggleNotification } = useNotification()
  const resetForm = useForm('HistoryPanel', ({ resetForm: reset }) => reset)
  const { answer: data, error } = useAnswer<Lines>(`/atlas/history/of/${model}/${documentId}?page=${page}`, occasion)
  const showRestored = () => {
    setOpened(null)
    toggleNotification({ type: 'success', message: 'Version rétablie dans le brouillon.' })
    // The form must let go of the page before it is read again.
    resetForm()
    setTimeout(() => window.location.reload(), 600)
  }
  if (error) return <Typography textColor="neutral600">L’historique n’a pas pu être lu.</Typography>
  if (!data) return <Loader small>Chargement…</Loader>
  if (data.total === 0) return <Typography textColor="neutral600">Rien n’a encore été noté.</Typography>
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <ol>
        {data.lines.map((line) => (
          <Item key={line.id} line={line} onOpen={() => setOpened(line.id)} />
        ))}
      </ol>
      <Pager lines={data} onPage={setPage} />
      {opened ? <RevisionDialog id={opened} onClose={() => setOpened(null)} onRestored={showRestored} /> : null}
    </Flex>
  )
}
