/** What a person types to open our files with the age program; a test types them too. */
export const AGE_COMMANDS = {
  /** Asks for the passphrase. The files come out of the back-up. */
  backup: 'age -d -i sleutel.age -o dossiers.json dossiers.age',
  recovery: 'age -d -i herstelsleutel.txt -o dossiers.json dossiers.age',
  /** Asks for the words that were told by phone. */
  spoken: 'age -d -o overdracht.json overdracht.age',
  /** Asks for the passphrase. `sleutel.age` comes out of a back-up. */
  own: 'age -d -i sleutel.age -o overdracht.json overdracht.age',
} as const;
