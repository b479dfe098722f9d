import type { FirstWords } from "../rooms.ts";

export const boot: FirstWords["boot"] = {
  starting: "لحظة واحدة…",
  "no-host": "لم يستجب Microsoft Teams.",
  "no-host-next": "يمكن إغلاق هذه النافذة وفتحها من جديد، أو فتح Plumbline من دردشة الاجتماع.",
  reload: "إعادة التحميل",
  "plain-link": "الفتح كصفحة",
  broken: "حدث عطل في هذه الصفحة. لم يضع شيء مما أُرسل.",
  "sign-in": "الإجابة في Microsoft Teams",
  "sign-in-next": "لا يمكن لهذا الرابط معرفة هويتك. يُرجى فتح الاجتماع في Microsoft Teams واختيار Plumbline هناك.",
};
