import { useForm } from '@strapi/strapi/admin'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { answerConflicts, type Choice, type Conflict } from './conflict'
import { ConflictDialog } from './ConflictDialog'
import { keepText } from './kept-text'
import { KeptText } from './KeptText'
import { useKeptValues } from './use-kept-values'

interface Question {
  readonly conflict: Conflict
  readonly answer: (choice: Choice) => void
}

/** Long enough for a form without changes to let go of the page. */
const releaseMs = 300

/**
 * Stands unseen in the form, and tells the editor when someone else has saved the record meanwhile. Whatever the answer,
 * what was written is not lost: it is saved, left in the form, or kept to be read beside the saved version.
 */
export function ConflictGuard() {
  const { pathname } = useLocation()
  const [question, setQuestion] = useState<Question | null>(null)
  const form = useForm('ConflictGuard', (state) => state)
  const latest = useRef(form)
  latest.current = form
  const keepValues = useKeptValues(form)

  useEffect(() => {
    const reload = (conflict: Conflict) => {
      keepText(pathname, conflict.differences)
      latest.current.resetForm()
      setTimeout(() => window.location.reload(), releaseMs)
    }
    const ask = (conflict: Conflict) =>
      new Promise<Choice>((resolve) => {
        const answer = (choice: Choice) => {
          setQuestion(null)
          if (choice === 'continue') keepValues()
          if (choice === 'reload') reload(conflict)
          resolve(choice)
        }
        setQuestion({ conflict, answer })
      })
    return answerConflicts(ask)
  }, [pathname, keepValues])

  return (
    <>
      {question ? <ConflictDialog {...question} /> : null}
      <KeptText key={pathname} path={pathname} />
    </>
  )
}
