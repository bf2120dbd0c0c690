/** What can be said to the user in one plain sentence. */
export class PlainError extends Error {}
