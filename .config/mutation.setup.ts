import fc from 'fast-check';

// A caught mutant is caught: looking for the smallest example of it would only take time.
fc.configureGlobal({ endOnFailure: true });
