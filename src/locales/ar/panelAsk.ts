import type { RestWords } from "../rooms.ts";

export const panelAsk: RestWords["panelAsk"] = {
  nothing: "لا أسئلة لهذا الاجتماع بعد.",
  "before-and-after": "السؤال قبله وبعده",
  now: "السؤال الآن",
  defaults: "هناك سؤالان قصيران جاهزان. يمكنك رؤيتهما قبل أن يُسأل أحد.",
};
