/** A person does not read and fill a form in less. */
const shortestSeconds = 3

/** What tells a robot from a person, without asking anybody anything. */
export interface SendingSigns {
  /** What was typed in the field that people do not see. */
  readonly trap: string
  /** Milliseconds since 1970: when the form was first shown, and when it was sent. */
  readonly shownAt: number
  readonly sentAt: number
}

/** Whether a form was filled by a program: it filled the hidden field, or was faster than anybody. */
export const seemsRobot = ({ trap, shownAt, sentAt }: SendingSigns): boolean =>
  trap.trim() !== '' || sentAt - shownAt < shortestSeconds * 1000
