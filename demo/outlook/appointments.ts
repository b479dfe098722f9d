/// <reference types="office-js" />
import { answer, asking, askingWith, type Callback } from "./asyncCall.ts";
import { invitationIn, ownPart, textOf } from "./bodyText.ts";
import { customPropertiesOf } from "./customProperties.ts";
import { patternOf } from "./recurrencePattern.ts";
import { type Change, type Invited, type Item, type Outlook, OutlookRefusal } from "./wire.ts";

type Handlers = Pick<Office.AppointmentCompose, "addHandlerAsync" | "removeHandlerAsync">;

const person = ({ name, address }: Item["organizer"], response = "none"): Office.EmailAddressDetails => ({
  displayName: name,
  emailAddress: address,
  appointmentResponse: response,
  recipientType: address.endsWith("@harbourside.example") ? "user" : "externalUser",
});
const organizerOf = ({ organizer }: Item) => person(organizer, "organizer");
const peopleOf = ({ attendees }: Item, type: Invited["type"]): Office.EmailAddressDetails[] =>
  attendees.filter((one) => one.type === type).map((one) => person(one, one.response));

/** The body as the caller wants it. */
const bodyAs = (html: string, type: Office.CoercionType | string): string =>
  String(type) === "html" ? html : textOf(html);

/** A date of a series knows its series; a series and a single appointment know none. */
const seriesIdOf = ({ seriesId }: Item): string => seriesId as string;
/** The answer of every getter that was asked for something which is not there. */
const nothing = null as unknown;

const sharedOf = (outlook: Outlook) => async (): Promise<Office.SharedProperties> => {
  const { owner } = await outlook<Item>({ do: "get" });
  if (owner === null)
    throw new OutlookRefusal({ code: 9030, name: "NotShared", message: "The item is in no shared folder." });
  return {
    owner,
    targetMailbox: owner,
    targetRestUrl: "https://outlook.office.com/api",
    delegatePermissions: 1 | 2 | 16 | 32,
  };
};

/** What an organizer's form has: everything is asked for, since it may change at any moment. */
export function composeItem(outlook: Outlook, item: Item, handlers: Handlers) {
  const get = () => outlook<Item>({ do: "get" });
  const set = (change: Change) => outlook<void>({ do: "set", change });
  const time = (which: "start" | "end") =>
    ({
      getAsync: asking(async () => new Date((await get())[which])),
      setAsync: askingWith((at: Date) => set({ [which]: at.toISOString() })),
    }) satisfies Office.Time;
  const recipients = (type: Invited["type"]) => {
    const replace = async (
      given: readonly (string | Office.EmailUser | Office.EmailAddressDetails)[],
      keep: boolean,
    ) => {
      const { attendees } = await get();
      const fresh = given.map((one): Invited => {
        const address = typeof one === "string" ? one : one.emailAddress;
        const known = attendees.find((each) => each.address === address);
        const name = typeof one === "string" ? address : one.displayName;
        return { name, address, response: known?.response ?? "none", type };
      });
      const others = attendees.filter(
        (one) => (one.type !== type || keep) && !fresh.some(({ address }) => address === one.address),
      );
      await set({ attendees: [...others, ...fresh] });
    };
    type Given = (string | Office.EmailUser | Office.EmailAddressDetails)[];
    return {
      getAsync: asking(async () => peopleOf(await get(), type)),
      setAsync: askingWith((given: Given) => replace(given, false)),
      addAsync: askingWith((given: Given) => replace(given, true)),
    } satisfies Office.Recipients;
  };
  const body = {
    getAsync: askingWith(async (type: Office.CoercionType | string) => bodyAs((await get()).body, type)),
    getTypeAsync: asking(async () => "html" as unknown as Office.CoercionType),
    setAsync: askingWith((html: string) => set({ body: html })),
    prependAsync: askingWith(async (html: string) => set({ body: `${html}${(await get()).body}` })),
    // The cursor stands after what was written, before the part that Microsoft Teams adds.
    setSelectedDataAsync: askingWith(async (html: string) => {
      const { body: all } = await get();
      await set({ body: `${ownPart(all)}${html}${invitationIn(all)}` });
    }),
  } satisfies Omit<Office.Body, "appendOnSendAsync" | "prependOnSendAsync" | "setSignatureAsync">;
  const session = () => outlook<Record<string, string>>({ do: "session" });
  const keep = (values: Record<string, string>) => outlook<void>({ do: "keep-session", values });
  const sessionData = {
    getAllAsync: (callback: Callback<object>) => answer<object>(session(), callback),
    getAsync: askingWith(async (name: string) => (await session())[name] as string),
    setAsync: (
      name: string,
      value: string,
      first?: Office.AsyncContextOptions | Callback<void>,
      second?: Callback<void>,
    ) =>
      answer(
        session().then((all) => keep({ ...all, [name]: value })),
        first,
        second,
      ),
    removeAsync: askingWith(async (gone: string) =>
      keep(Object.fromEntries(Object.entries(await session()).filter(([name]) => name !== gone))),
    ),
    clearAsync: asking(() => keep({})),
  } satisfies Office.SessionData;
  return {
    itemType: "appointment",
    body: body as Office.Body,
    subject: {
      getAsync: asking(async () => (await get()).subject),
      setAsync: askingWith((subject: string) => set({ subject })),
    },
    location: {
      getAsync: asking(async () => (await get()).location),
      setAsync: askingWith((location: string) => set({ location })),
    },
    start: time("start"),
    end: time("end"),
    organizer: { getAsync: asking(async () => organizerOf(await get())) },
    sensitivity: {
      getAsync: asking(async () => (await get()).sensitivity as Office.MailboxEnums.AppointmentSensitivityType),
    } as Office.Sensitivity,
    requiredAttendees: recipients("required"),
    optionalAttendees: recipients("optional"),
    recurrence: {
      getAsync: asking(async () => {
        const { recurrence } = await get();
        return (recurrence === null ? nothing : patternOf(recurrence)) as Office.Recurrence;
      }),
    } as Office.Recurrence,
    seriesId: seriesIdOf(item),
    sessionData,
    loadCustomPropertiesAsync: customPropertiesOf(outlook),
    getItemIdAsync: asking(async () => {
      const { id } = await get();
      if (id === null)
        throw new OutlookRefusal({
          code: 9029,
          name: "ItemNotSaved",
          message: "The id cannot be had until the item is saved.",
        });
      return id;
    }),
    saveAsync: asking(() => outlook<string>({ do: "save" })),
    ...(item.owner === null ? {} : { getSharedPropertiesAsync: asking(sharedOf(outlook)) }),
    ...handlers,
  } satisfies Partial<Office.AppointmentCompose>;
}

/** What an attendee's window has: plain values, as they were when the item was opened. */
export function readItem(outlook: Outlook, item: Item, handlers: Handlers) {
  const body = {
    getAsync: askingWith(async (type: Office.CoercionType | string) => bodyAs(item.body, type)),
  } satisfies Pick<Office.Body, "getAsync">;
  return {
    itemType: "appointment",
    itemClass: item.kind === "single" || item.kind === "series" ? "IPM.Appointment" : "IPM.Appointment.Occurrence",
    itemId: item.id ?? "",
    body: body as Office.Body,
    subject: item.subject,
    normalizedSubject: item.subject,
    location: item.location,
    start: new Date(item.start),
    end: new Date(item.end),
    dateTimeCreated: new Date(item.created ?? item.start),
    dateTimeModified: new Date(item.modified ?? item.start),
    organizer: organizerOf(item),
    requiredAttendees: peopleOf(item, "required"),
    optionalAttendees: peopleOf(item, "optional"),
    recurrence: (item.recurrence === null ? nothing : patternOf(item.recurrence)) as Office.Recurrence,
    seriesId: seriesIdOf(item),
    sensitivity: item.sensitivity as Office.MailboxEnums.AppointmentSensitivityType,
    loadCustomPropertiesAsync: customPropertiesOf(outlook),
    ...(item.owner === null ? {} : { getSharedPropertiesAsync: asking(sharedOf(outlook)) }),
    ...handlers,
  } satisfies Partial<Office.AppointmentRead>;
}
