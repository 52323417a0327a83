import { Notice } from '../kit/controls/Notice';
import { type Delicate, delicateIn } from './not-to-store';

const WORDS: Readonly<Record<Delicate, string>> = {
  password: 'Hier lijkt een wachtwoord te staan. Haal het weg: dat hoort niet in een dossier.',
  'whole-chat': 'Dit lijkt een hele chat. Neem alleen de zinnen over die ertoe doen, als citaat.',
  picture: 'Dit lijkt een plaatje of een ander bestand. Haal het weg en beschrijf wat erop te zien is.',
  'nude-image':
    'Gaat het om een naaktbeeld? Bewaar en bekijk het zelf niet. Schrijf alleen op dat het er is en wie het meldde.',
};

/** Says that something typed here should not be stored. It keeps nobody from saving. */
export function DelicateNotice({ text }: { readonly text: string }) {
  const found = delicateIn(text);
  return (
    <div role="status">
      {found.length > 0 && (
        <Notice kind="warn">
          {found.map((kind) => (
            <p key={kind}>{WORDS[kind]}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
