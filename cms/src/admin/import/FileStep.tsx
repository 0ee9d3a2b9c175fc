import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { Upload } from '@strapi/icons'
import { useRef, useState, type DragEvent } from 'react'
import { styled } from 'styled-components'
import type { ImportWork } from './use-import'

const formats = '.csv,.tsv,.txt,.xlsx,.json'
const references = `${formats},.bib,.bibtex,.ris`
const MEGABYTE = 1024 * 1024

const DropZone = styled.div<{ $isOver: boolean }>`
  border: 2px dashed ${({ theme, $isOver }) => ($isOver ? theme.colors.primary600 : theme.colors.neutral300)};
  background: ${({ theme, $isOver }) => ($isOver ? theme.colors.primary100 : theme.colors.neutral100)};
  border-radius: 4px;
  padding: 32px 24px;
`

interface Props {
  readonly work: ImportWork
  readonly type: string
  readonly onType: (type: string) => void
}

/** Chooses the type of records and the file: by a button, or by dropping it. */
export function FileStep({ work, type, onType }: Props) {
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const choices = (work.types ?? []).filter(({ mayImport }) => mayImport)

  const send = (file: File | undefined) => {
    if (!file) return
    if (file.size > work.maxBytes)
      work.setError(
        `«\u00a0${file.name}\u00a0» pèse ${Math.ceil(file.size / MEGABYTE)}\u00a0Mo\u202f: ${Math.round(work.maxBytes / MEGABYTE)}\u00a0Mo au plus.`,
      )
    else void work.send(file, type)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    send(event.dataTransfer.files[0])
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Box maxWidth="420px">
        <Field.Root name="type">
          <Field.Label>Type de fiches</Field.Label>
          <SingleSelect value={type} onChange={(value) => onType(String(value))}>
            {choices.map(({ type: value, label }) => (
              <SingleSelectOption key={value} value={value}>
                {label}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
      <DropZone
        $isOver={isOver}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <Flex direction="column" gap={3}>
          <Typography>Déposez ici un fichier, ou choisissez-le.</Typography>
          <input
            ref={input}
            type="file"
            hidden
            aria-label="Fichier à importer"
            accept={type === 'publication' ? references : formats}
            onChange={(event) => {
              send(event.target.files?.[0])
              event.target.value = ''
            }}
          />
          <Button startIcon={<Upload />} loading={work.isSending} onClick={() => input.current?.click()}>
            Choisir un fichier
          </Button>
          <Typography variant="pi" textColor="neutral600">
            CSV, XLSX ou JSON
            {type === 'publication' ? ', BibTeX, RIS, CSL-JSON, ou une liste de DOI (.txt)' : ''}. 20&nbsp;Mo et
            20&nbsp;000 lignes au plus.
          </Typography>
        </Flex>
      </DropZone>
      <Rules />
    </Flex>
  )
}

/** What an import does to records, said before. */
function Rules() {
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} tag="ul" style={{ listStyle: 'disc', paddingLeft: 20 }}>
      {[
        'Rien n’est enregistré avant que vous ayez vu ce qui changera. Ensuite, tout est importé, ou rien.',
        'Une ligne qui porte l’identifiant stable d’une fiche la met à jour\u202f; une ligne sans identifiant crée une fiche.',
        'Une colonne absente du fichier laisse le champ comme il est. Une cellule vide le vide.',
        'Les listes (organisations, catégories, départements) se séparent par des points-virgules\u202f; les dates s’écrivent 2026-11-22 ou 22/11/2026.',
      ].map((rule) => (
        <Typography key={rule} tag="li" textColor="neutral700">
          {rule}
        </Typography>
      ))}
    </Flex>
  )
}
