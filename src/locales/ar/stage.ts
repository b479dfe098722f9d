import type { FirstWords } from "../rooms.ts";

export const stage: FirstWords["stage"] = {
  "count-of": "{answered} من {invited}",
  "count-words": "أجابوا",
  enough: "أجاب عدد كافٍ من الأشخاص.",
  "not-enough": "لم يُجب عدد كافٍ من الأشخاص بعد.",
  hidden: "لا يُعرض شيء قبل الإغلاق، لأي كان.",
  "how-to": "الإجابة في لوحة Plumbline بجانب هذا الاجتماع.",
  opens: "وقت فتح الأسئلة: {time}.",
  "question-of": "{title} · {place, number} من {all, number}",
  nothing: "لا أسئلة لهذا الاجتماع بعد.",
};
