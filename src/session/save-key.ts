// Where the present game lies in the browser's storage: known to the page before the session is here, so that Jatka stands at once.
export const SAVE_KEY = 'valtaajat:save';
