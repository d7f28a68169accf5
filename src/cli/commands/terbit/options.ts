/** What `humas terbit` was asked to do. */
export interface PublishCommandOptions {
  readonly input: string;
  /** The channel or who received it; what is on record is only shown without. */
  readonly channel: string | undefined;
  /** As typed; today when left out. */
  readonly day: string | undefined;
  readonly link: string | undefined;
  /** Takes what is on record about that channel out. */
  readonly revoke: boolean;
}
