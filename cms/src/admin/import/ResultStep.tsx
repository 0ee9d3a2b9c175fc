import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { Download } from '@strapi/icons'
import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useRef, useState } from 'react'
import { counted } from '../words/counted'
import type { ImportView, Outcome } from './import-view'
import { ResultRows } from './ResultRows'
import { saveFile } from './save-file'

const order: readonly Outcome[] = ['refused', 'created', 'changed', 'unchanged']

const words = (isWritten: boolean): Readonly<Record<Outcome, readonly [string, string]>> => ({
  refused: ['ligne refusée', 'lignes refusées'],
  created: isWritten ? ['fiche créée', 'fiches créées'] : ['nouvelle fiche', 'nouvelles fiches'],
  changed: isWritten ? ['fiche modifiée', 'fiches modifiées'] : ['fiche à modifier', 'fiches à modifier'],
  unchanged: ['fiche sans changement', 'fiches sans changement'],
})

interface Props {
  readonly view: ImportView
  readonly isBusy: boolean
  readonly onRun: () => void
}

/** What became, or would become, of the file: counts that filter the rows, the rows, the report, and the way on. */
export function ResultStep({ view, isBusy, onRun }: Props) {
  const { get } = useFetchClient()
  const counts = view.counts!
  const [shown, setShown] = useState<Outcome | null>(counts.refused > 0 ? 'refused' : null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  }, [view.state, view.durationMs])
  const hasWork = counts.created + counts.changed > 0
  const report = async () => {
    const { data } = await get(`/atlas/import/${view.id}/report`, { responseType: 'blob' } as never)
    saveFile(data as Blob, 'compte-rendu-import.csv')
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="beta" tag="h3" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {headingText(view)}
      </Typography>
      <Flex gap={2} wrap="wrap" role="group" aria-label="Lignes montrées">
        <Choice isOn={shown === null} onClick={() => setShown(null)} text="Toutes les lignes" />
        {order
          .filter((outcome) => counts[outcome] > 0)
          .map((outcome) => (
            <Choice
              key={outcome}
              isOn={shown === outcome}
              onClick={() => setShown(outcome)}
              text={counted(counts[outcome], ...words(view.isWritten)[outcome])}
            />
          ))}
      </Flex>
      <ResultRows key={`${view.state} ${shown}`} id={view.id} outcome={shown} isWritten={view.isWritten} />
      <Flex gap={3} wrap="wrap">
        {view.state === 'checked' && counts.refused === 0 && hasWork && (
          <Button loading={isBusy} onClick={onRun}>
            {`Importer ${counted(counts.created + counts.changed, 'fiche', 'fiches')}${view.isPublishing ? ' et les publier' : ' en brouillon'}`}
          </Button>
        )}
        <Box>
          <Button variant="tertiary" startIcon={<Download />} onClick={() => void report()}>
            Télécharger le compte rendu (CSV)
          </Button>
        </Box>
      </Flex>
    </Flex>
  )
}

function headingText({ counts, isWritten, state }: ImportView): string {
  if (isWritten) return 'Import terminé\u202f: tout est enregistré.'
  if (counts!.refused > 0)
    return 'Rien ne peut être importé tant qu’une ligne est refusée. Corrigez le fichier et envoyez-le à nouveau.'
  if (counts!.created + counts!.changed === 0)
    return 'Ce fichier ne change rien\u202f: toutes ses fiches sont déjà ainsi.'
  return state === 'checked' ? 'Voici ce qui changera. Rien n’est encore enregistré.' : 'Vérification'
}

function Choice({
  isOn,
  text,
  onClick,
}: {
  readonly isOn: boolean
  readonly text: string
  readonly onClick: () => void
}) {
  return (
    <Button size="S" variant={isOn ? 'secondary' : 'tertiary'} aria-pressed={isOn} onClick={onClick}>
      {text}
    </Button>
  )
}
