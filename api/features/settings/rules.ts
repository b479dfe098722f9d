/** How long meetings are kept where the organisation has set nothing, in days: two years. */
export const RETENTION_USUAL = 730;
