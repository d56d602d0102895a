// The title's picture: always the same night in November, whoever is played and whenever.
export const TITLE = 'title';
export const TITLE_MONTH = 11;
