import { reasonForm } from '../../case-kit/reason-form';

/** Corrects the reason of entries that have no more to say. */
export const whyForm = reasonForm('Waarom?');
