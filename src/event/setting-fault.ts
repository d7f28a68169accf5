/** A setting of an event file that cannot be; `message` and `hint` are Indonesian sentences. */
export class SettingFault extends Error {
  override readonly name = 'SettingFault';
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
