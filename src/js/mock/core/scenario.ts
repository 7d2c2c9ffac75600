/** The API's operations. */
export type Operation = 'list' | 'create' | 'update' | 'test';

/** Which sample webhooks there are. */
type DataTerm = 'empty' | 'legacy' | `${'many' | 'seed'}:${number}`;

/** A fault, as a term of a scenario without an operation. */
export type FaultTerm =
  | 'readonly'
  | 'noaccess'
  | 'expired'
  | 'offline'
  | 'down'
  | 'html'
  | 'garbled'
  | 'lost'
  | 'unique'
  | 'shuffled-ties'
  | `${'limited' | 'flaky' | 'slow' | 'down' | 'busy'}:${number}`
  | `slow:${number}-${number}`
  | `unsortable:${string}`;

/** What narrows a fault: an operation, the number of a call, or both. */
type Target = Operation | `${Operation}@${number}` | `@${number}`;

/** A term of several. The type would be too large for the compiler if it checked what follows the target. */
type OneOfSeveral = DataTerm | FaultTerm | `${Target}.${string}`;

type Name<Term extends string> = Term extends `${infer Text}:${string}` ? Text : Term;

/** How a term after a comma begins. */
type TermStart = Name<DataTerm | FaultTerm> | Operation | '@' | ' ';

/**
 * A scenario of the mock: terms separated by commas, such as `"slow:100-900,create.lost"`. The type checks a single
 * term in full, and of several terms how the first two begin; the mock checks them all. For a text that is not known
 * before run time, write `text as Scenario`.
 */
export type Scenario = '' | DataTerm | FaultTerm | `${Target}.${FaultTerm}` | `${OneOfSeveral},${TermStart}${string}`;
