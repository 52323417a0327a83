/** Thrown inside a transaction so that nothing of it stays; `reason` is what the caller is told. */
export class TransactionRefusal<Reason extends string> extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}
