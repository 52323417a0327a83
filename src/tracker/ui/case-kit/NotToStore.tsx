import { Notice } from '../kit/controls/Notice';

/** What does not belong in a case, whoever asks for it. */
export const NotToStore = () => (
  <Notice kind="warn" title="Dit hoort niet in een dossier">
    <ul>
      <li>Naaktbeelden. Bewaar of bekijk ze niet, ook niet als bewijs.</li>
      <li>Wachtwoorden en codes.</li>
      <li>Hele chats. Neem alleen over wat er letterlijk toe doet.</li>
    </ul>
  </Notice>
);
