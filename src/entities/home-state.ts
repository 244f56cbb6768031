/** The code of the state that is meant where none is told. */
export const HOME_STATE = "AZ";
