import type { RestWords } from "../rooms.ts";

export const promise: RestWords["promise"] = {
  heading: "ما اتفقتم عليه في المرة الماضية",
  "ask-outcome": "هل وُفي به؟",
  kept: "وُفي به",
  partly: "جزئيًا",
  not: "لم يُوفَ به",
  "ask-moved": "كان ذلك عن «{about}». هل تحركت الإجابات منذ ذلك الحين؟",
  "ask-moved-unnamed": "هل تحركت منذ ذلك الحين الإجابات التي كان عنها؟",
  yes: "نعم",
  no: "لا",
  "is-kept": "قلتم إنه وُفي به.",
  "is-partly": "قلتم إنه وُفي به جزئيًا.",
  "is-not": "قلتم إنه لم يُوفَ به.",
  "they-answer": "من ييسّر الاجتماع يدوّن ما تقولونه معًا عن ذلك.",
  "about-label": "هل يُراد به أن تتحرك الإجابات؟",
  "about-none": "لا، شيء آخر",
  "about-question": "نعم، عن «{name}»",
  failed: "لم يُحفظ ذلك. يُرجى المحاولة من جديد.",
};
