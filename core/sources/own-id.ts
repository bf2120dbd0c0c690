/** Ids of publishers that a reader added begin so. */
export const OWN_ID = 'own:';
