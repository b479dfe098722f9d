/** Long, because it is one table of all tables. */
import type { ColumnType, JSONColumnType } from "kysely";
import type { StoppedWhy } from "../../../src/contract/calendar.ts";
import type { CheckBody, MeetingPromise } from "../../../src/contract/occurrence.ts";
import type { OwnQuestion } from "../../../src/contract/pack.ts";
import type { Form, LeftOutWhy, Mode, Phase, PulseState, Readers, VoidWhy } from "../../../src/contract/pulse.ts";
import type { Answers, AskedKind, MeetingKind } from "../../../src/contract/question.ts";
import type { Signal } from "../../../src/contract/signal.ts";
import type { StoredStage } from "../../../src/contract/stage.ts";
import type { WhyBody } from "../../../src/contract/team.ts";
import type { RunOutcome } from "../telemetry/instruments.ts";
import type { TimerName } from "../timerSchedules.ts";

/** An instant with zone; both engines give a Date and take one. */
type Instant = ColumnType<Date, Date, Date>;
/** A JSON object or list, written as text. */
type Json<T extends object> = JSONColumnType<T>;

/** A column that came later: who writes the row need not name it. */
type Late<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type LeftOut = { readonly id: string; readonly version: number; readonly why: LeftOutWhy };

/** The rows of every table, as SQL gives and takes them. What each table is for stands in `register.ts`. */
export type Tables = {
  tenant: {
    tenant_id: string;
    name: string;
    minimum_k: number;
    created_at: Instant;
    /** Meetings that ended longer ago are deleted with everything about them; null: the organisation has set nothing. */
    retention_days: ColumnType<number | null, number | null | undefined, number | null>;
  };
  person: { tenant_id: string; person_id: string; name: string; kind: PersonKind };
  team: {
    tenant_id: string;
    team_id: string;
    name: string;
    kind: "team" | "chat";
    /** Why the team does this; null while nobody was asked. `why_text` is the line of "own". */
    why: ColumnType<WhyBody["why"] | null, WhyBody["why"] | null | undefined, WhyBody["why"] | null>;
    why_text: ColumnType<string | null, string | null | undefined, string | null>;
  };
  coach: {
    tenant_id: string;
    team_id: string;
    person_id: string;
    until_at: Instant;
    added_by: string | null;
    added_at: Instant;
  };
  change_log: {
    tenant_id: string;
    change_id: string;
    /** null: the whole organisation. */
    team_id: string | null;
    at: Instant;
    /** null: the product itself, or a person who was erased. */
    by_id: string | null;
    /** A code of `src/contract/change.ts`; `facts` are its numbers and words, never an answer. */
    what: string;
    facts: Json<object>;
  };
  pilot: {
    tenant_id: string;
    started_at: Instant;
    /** The last day, as 2027-03-31; both engines give text. */
    ends_on: string;
    /** null: a person who was erased. */
    started_by: string | null;
  };
  pilot_team: {
    tenant_id: string;
    team_id: string;
    /** What opened earlier is in no report. */
    added_at: Instant;
    /** null: it is in the pilot now. */
    left_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  team_member: { tenant_id: string; team_id: string; person_id: string; role: "member" | "owner" };
  series: {
    tenant_id: string;
    series_id: string;
    team_id: string;
    ical_uid: string;
    title: string;
    organizer_id: string;
    /** When somebody last said to keep asking it. */
    reviewed_at: Instant | null;
    /** The highest `seal_order` among its closings that are deleted; null while none is. */
    gone_order: ColumnType<number | null, number | null | undefined, number | null>;
  };
  occurrence: {
    tenant_id: string;
    occurrence_id: string;
    series_id: string;
    /** UTC instant of the original start, "-" when the event is single. */
    original_start: string;
    title: string;
    organizer_id: string;
    start_at: Instant;
    end_at: Instant;
    time_zone: string;
    all_day: boolean;
    state: "planned" | "cancelled";
    agreed_text: string | null;
    agreed_by: string | null;
    agreed_at: Instant | null;
    /** The question the line should move; null for a line about something else. */
    agreed_about: string | null;
    agreed_outcome: MeetingPromise["outcome"];
    agreed_outcome_by: string | null;
    agreed_outcome_at: Instant | null;
    agreed_moved: MeetingPromise["moved"];
    agreed_moved_by: string | null;
    agreed_moved_at: Instant | null;
    /** Who told of it last, and when that reading began. */
    source: Late<CalendarSource>;
    read_at: Late<Date>;
    /** Where it is joined; null: not online, or nobody has told. */
    join_url: Late<string>;
  };
  mailbox_group: {
    tenant_id: string;
    /** Of Microsoft Entra ID; its members' calendars are read. */
    group_id: string;
    /** A code of `src/contract/calendar.ts`; null: it is open. */
    closed_why: StoppedWhy | null;
    read_at: Instant | null;
    due_at: Instant;
    lease_until: Instant | null;
  };
  mailbox: {
    tenant_id: string;
    person_id: string;
    rung: "person" | "mailboxes";
    state: "open" | "closed";
    closed_why: StoppedWhy | null;
    opened_at: Instant;
    /** What lets us read on in the person's name, under CALENDAR_KEY; null on the other rung, and once closed. */
    credential: string | null;
    /** Where the next reading of changes goes on; null: read everything. */
    delta_link: string | null;
    window_end: Instant | null;
    /** A reading of everything that has not come to its end yet, and when it began. */
    next_link: string | null;
    next_window_end: Instant | null;
    round_began_at: Instant | null;
    subscription_id: string | null;
    /** SHA-256 of what its notifications must say, hex. */
    client_state: string | null;
    subscription_ends_at: Instant | null;
    /** When the subscription is looked after next; of a closed calendar, when the row goes. */
    keep_due_at: Instant | null;
    reauthorize: boolean;
    reauthorized_at: Instant | null;
    sync_due_at: Instant | null;
    lease_until: Instant | null;
    throttled_until: Instant | null;
    /** In a row. */
    failures: number;
    synced_at: Instant | null;
  };
  mailbox_event: {
    tenant_id: string;
    person_id: string;
    event_id: string;
    series_id: string;
    /** null: the series' own entry. */
    occurrence_id: string | null;
    seen_at: Instant;
  };
  meeting_alias: {
    tenant_id: string;
    /** "join:" and a link, "chat:" and a thread, "meeting:" and the id Teams gives it, or a key that was provisional. */
    alias: string;
    series_id: string;
    occurrence_id: string | null;
  };
  invitee: { tenant_id: string; occurrence_id: string; person_id: string; asked: boolean };
  meeting_check: {
    tenant_id: string;
    /** The series or the occurrence it was set for. */
    subject_id: string;
    applies_to: "occurrence" | "series";
    kind: MeetingKind;
    size: CheckBody["size"];
    questions: Json<string[]>;
    before: boolean;
    after: boolean;
    mode: Mode;
    readers: Readers;
    threshold: number;
    aim: string;
    facilitator_id: string | null;
    /** Who answers in the open, outside the audience. */
    leader_id: Late<string>;
    set_by: string;
    set_at: Instant;
  };
  pulse: {
    tenant_id: string;
    pulse_id: string;
    occurrence_id: string;
    phase: Phase;
    state: PulseState;
    mode: Mode;
    form: Form;
    k: number;
    readers: Readers;
    kind: MeetingKind;
    aim: string;
    facilitator_id: string | null;
    /** Who answers in the open, outside the audience; as the check said at the opening. */
    leader_id: Late<string>;
    opens_at: Instant;
    /** The planned end; while open the end that counts stands in the open row. */
    seals_at: Instant;
    sealed_at: Instant | null;
    invited: number | null;
    answered: number | null;
    released: boolean | null;
    /** SPKI, base64url; kept after the seal so that a late ballot hears so. */
    public_key: string | null;
    fingerprint: string | null;
    /** The series whose charts took in its closing, and its place among those, from 1; null elsewhere. */
    seal_series: string | null;
    seal_order: number | null;
    /** null: nobody has led it. */
    stage: ColumnType<StoredStage | null, string | null | undefined, string | null>;
    /** Why nothing came of it; null too where it ended before anybody kept why. */
    void_why: Late<VoidWhy>;
    /** Questions that were set up and not asked; null: none. */
    left_out: ColumnType<LeftOut[] | null, string | null | undefined, string | null>;
  };
  audience: { tenant_id: string; pulse_id: string; person_id: string };
  pulse_question: {
    tenant_id: string;
    pulse_id: string;
    question_id: string;
    version: number;
    kind: AskedKind;
    scale: number | null;
    position: number;
    /** The ways of a rule-out, in the words of whoever asks; null elsewhere. */
    options: ColumnType<string[] | null, string | null | undefined, string | null>;
    shown: boolean | null;
    n: number | null;
    cant_say: number | null;
    counts: Json<number[]> | null;
  };
  monitor: ChartKey & {
    tenant_id: string;
    state: Json<object>;
    checked_at: Instant;
    /** What it had taken in when the oldest meetings of its series were deleted, without their counts; null before. */
    past: ColumnType<object | null, string | null | undefined, string | null>;
  };
  baseline: {
    tenant_id: string;
    series_id: string;
    baseline_id: string;
    started_at: Instant;
    started_by: string | null;
    /** Charts take in closings of a higher order only. */
    after_order: number;
  };
  signal: ChartKey & {
    tenant_id: string;
    signal_id: string;
    kind: Signal["kind"];
    direction: Signal["direction"];
    began_pulse_id: string;
    raised_pulse_id: string;
    ended_pulse_id: string | null;
    acknowledged_by: string | null;
    acknowledged_at: Instant | null;
  };
  own_question: {
    tenant_id: string;
    team_id: string;
    question_id: string;
    version: number;
    /** Among the team's own questions; the same in every version. */
    place: number;
    is_retired: boolean;
    body: Json<Omit<OwnQuestion, "id" | "version">>;
  };
  sentence: { tenant_id: string; pulse_id: string; question_id: string; position: number; body: string };
  leader_answer: {
    tenant_id: string;
    pulse_id: string;
    question_id: string;
    person_id: string;
    /** As they gave it: a number, "cant-say" or a sentence. */
    answer: ColumnType<Answers[string], string, string>;
  };
  open_pulse: {
    tenant_id: string;
    pulse_id: string;
    /** Names the box key in the key store. */
    box_id: string;
    /** PKCS8 under the box key; "" with open hands. */
    private_key: string;
    /** HMAC(box key, person) -> hash of the blinded bytes under the box key. */
    papers: Json<Record<string, string>>;
    /** HMAC(box key, ballot id; in the open: person) -> {revision, answers; in the open: person} under it, of one length. */
    ballots: Json<Record<string, string>>;
    /** What a leader answers in the open, {revision, answers} under the box key; null while they have not. */
    leader_sheet: Late<string>;
    /** How many papers and ballots there are, so that nobody has to take the maps apart to count. */
    papers_count: number;
    ballots_count: number;
    /** Which ten seconds since 1970 the last answer came in, and how many there were before them; null before the first. */
    counted_in: ColumnType<number | null, never, never>;
    counted_before: ColumnType<number | null, never, never>;
    /** The planned end; follows the meeting. */
    ends_at: Instant;
    /** The end that counts: 15 s after the last revision once all have answered, at the latest the planned one. */
    seals_at: Instant;
    /** Set by the seal of an open-hands pulse: until then the named answers may be read. */
    hands_until: Instant | null;
    audience_size: number;
    ballot_bytes: number;
  };
  outbox: {
    tenant_id: string;
    kind: MessageKind;
    /** The pulse of a plan or of a word in the meeting, else the meeting. */
    subject_id: string;
    /** Nobody's id where a whole chat is meant, or nobody. */
    person_id: string;
    /** Whose closing takes the row along; null: the last closing of its meeting does. */
    pulse_id: string | null;
    /** null: settled. */
    due_at: Instant | null;
    lease_until: Instant | null;
    attempts: number;
    /** Committed before anything is sent: if its lease runs out, nobody knows whether it was. */
    is_sending: boolean;
    facts: Json<MessageFacts>;
  };
  contact: {
    tenant_id: string;
    person_id: string;
    /** As it was given, IANA or Windows; null: their last meeting's. Each part of the hours that is null is the usual one. */
    time_zone: string | null;
    /** Minutes after midnight; an end before the start is one over midnight. */
    starts_minute: number | null;
    ends_minute: number | null;
    /** Bits: 1 Monday to 64 Sunday. */
    days: number | null;
    hours_from: HoursFrom | null;
    paused_until: Instant | null;
    stopped: boolean;
    wants: "activity" | "chat";
  };
  muted_series: { tenant_id: string; person_id: string; series_id: string };
  person_day: {
    tenant_id: string;
    person_id: string;
    /** In the person's own zone, as 2027-03-31; both engines give text. */
    day: string;
    sent: number;
  };
  /** Of no organisation. */
  timer_run: {
    timer: TimerName;
    started_at: Instant;
    ended_at: Instant;
    outcome: RunOutcome;
    /** The end of the last round of which no piece failed. */
    well_at: Instant | null;
  };
  delivery: { tenant_id: string; day: string; kind: string; outcome: string; count: number };
  conversation: {
    tenant_id: string;
    /** As the bot's service names it; of a team its first channel. */
    conversation_id: string;
    /** The team or, outside one, the chat itself. */
    team_id: string;
    kind: "team" | "chat";
    /** Where the bot's service is reached for it. */
    service_url: string;
    /** The language of whoever added the bot, BCP 47. */
    locale: string;
    installed_at: Instant;
    /** null: the bot is in it. */
    removed_at: Instant | null;
  };
  bot_person: {
    tenant_id: string;
    person_id: string;
    /** What only this bot knows the person by. */
    bot_user_id: string;
    /** Their own chat with the bot; both null where they have none, or closed it. */
    conversation_id: Late<string>;
    service_url: Late<string>;
    /** As their Microsoft Teams said it last, BCP 47; null: it has not. */
    locale: Late<string>;
  };
  card: {
    tenant_id: string;
    occurrence_id: string;
    conversation_id: string;
    activity_id: string;
    /** A digest of what it shows now: the same is not sent again. */
    shown: string;
  };
};

export type MessageKind = "plan" | "card" | "card-update" | "reminder" | "in-meeting";
/** Who said when somebody works; nobody did: the hours are those of the team. */
export type HoursFrom = "self" | "calendar" | "browser";

/** What a row of the outbox carries along; nothing in it depends on who has taken part. */
export type MessageFacts = {
  /** The start that was named when it was said, as an ISO instant: whether a meeting that moves makes it untrue. */
  readonly said?: string;
  /** When it was handed over, as an ISO instant. */
  readonly at?: string;
  /** By which way it was meant to go. */
  readonly way?: "activity" | "chat";
  /** Already counted in the budget. */
  readonly counted?: true;
  /** Put off once by the person. */
  readonly snoozed?: true;
  /** Only puts something truer in the place of what was said. */
  readonly replaces?: true;
  /** How often that has been. */
  readonly replaced?: number;
  /** Where a card to one person stands. */
  readonly activityId?: string;
};

/** Which answers a chart watches. A new wording or scale of a question is another chart. */
export type ChartKey = {
  series_id: string;
  /** "*" for the starter questions together. */
  question_id: string;
  phase: "before" | "after";
  /** Of the wording; of both wordings, as "1+2", for the starter questions together. */
  version: string;
  scale: number;
  chart: Signal["chart"];
};

/** Who told of a meeting, the one that knows most first: graph, pane, bot. */
export type CalendarSource = "bot" | "pane" | "graph";

export type PersonKind = "member" | "guest" | "external" | "room" | "service";
