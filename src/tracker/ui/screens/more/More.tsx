import styles from '../../kit/screen/PlaceList.module.css';
import { Screen } from '../../kit/screen/Screen';
import { hashOf } from '../../model/route';
import { MORE_PLACES } from './more-places';

/** The way to every screen that is not in the navigation. */
export const More = () => (
  <Screen heading="Meer" width="text">
    <ul role="list" class={styles['places']}>
      {MORE_PLACES.map(({ to, words, about }) => (
        <li key={words}>
          <a href={hashOf(to)}>
            <span class={styles['words']}>{words}</span>
            <span class={styles['about']}>{about}</span>
          </a>
        </li>
      ))}
    </ul>
  </Screen>
);
