/** Words for who may ask, in a meeting where nothing is asked yet. */
export const panelAsk = {
  nothing: "Nothing is asked at this meeting yet.",
  "before-and-after": "Ask before and after",
  now: "Ask now",
  defaults: "Two short questions are filled in. You see them before anybody is asked.",
};
