/** What opens a vault or a back-up. */
export type VaultKey = { readonly passphrase: string } | { readonly recoveryKey: string };
