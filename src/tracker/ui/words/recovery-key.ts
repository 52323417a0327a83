/**
 * The text of the file with the recovery key, for who finds it years later. The age program opens a back-up with it as it
 * is: every other line is a remark to it. Lines end as every editor reads them.
 */
export const recoveryKeyText = ({
  key,
  school,
  made,
}: {
  readonly key: string;
  readonly school: string;
  readonly made: string;
}): string =>
  [
    '# Herstelsleutel van de dossiers (pestprotocol)',
    '',
    `# School: ${school}`,
    `# Gemaakt op: ${made}`,
    '',
    key,
    '',
    '# Met deze sleutel gaan de dossiers en de back-ups open als je je wachtwoordzin kwijt bent.',
    '# Wie deze sleutel heeft en bij het apparaat of een back-up kan, kan alles lezen.',
    '# Bewaar hem daarom op een veilige plek, niet bij de back-up.',
    '',
  ].join('\r\n');
