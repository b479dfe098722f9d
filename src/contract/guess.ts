const GUESS = "guess-";
/** The id under which the room's middle answer to a question is guessed. */
export const guessOf = (id: string): string => GUESS + id;
/** The question that is guessed about; null for an id that is no guess. */
export const guessedId = (id: string): string | null => (id.startsWith(GUESS) ? id.slice(GUESS.length) : null);
