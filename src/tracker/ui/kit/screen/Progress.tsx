import styles from './Progress.module.css';

const STEPS = 4;

/** Where one is in making a vault. */
export const Progress = ({ step }: { readonly step: number }) => (
  <p class={styles['progress']}>
    Scherm {step} van {STEPS}
  </p>
);
