DO $$ BEGIN CREATE ROLE app_user NOLOGIN NOINHERIT NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE ballot_user NOLOGIN NOINHERIT NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE sweep_user NOLOGIN NOINHERIT NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
GRANT ballot_user TO app_user;
GRANT sweep_user TO app_user;
CREATE TABLE public.audience (
    tenant_id uuid NOT NULL,
    pulse_id uuid NOT NULL,
    person_id uuid NOT NULL
);
ALTER TABLE ONLY public.audience FORCE ROW LEVEL SECURITY;
CREATE TABLE public.baseline (
    tenant_id uuid NOT NULL,
    series_id uuid NOT NULL,
    baseline_id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    started_by uuid,
    after_order integer NOT NULL
);
ALTER TABLE ONLY public.baseline FORCE ROW LEVEL SECURITY;
CREATE TABLE public.bot_person (
    tenant_id uuid NOT NULL,
    person_id uuid NOT NULL,
    bot_user_id text NOT NULL,
    conversation_id text,
    service_url text,
    locale text
);
ALTER TABLE ONLY public.bot_person FORCE ROW LEVEL SECURITY;
CREATE TABLE public.card (
    tenant_id uuid NOT NULL,
    occurrence_id uuid NOT NULL,
    conversation_id text NOT NULL,
    activity_id text NOT NULL,
    shown text NOT NULL
);
ALTER TABLE ONLY public.card FORCE ROW LEVEL SECURITY;
CREATE TABLE public.change_log (
    tenant_id uuid NOT NULL,
    change_id uuid NOT NULL,
    team_id text,
    at timestamp with time zone NOT NULL,
    by_id uuid,
    what text NOT NULL,
    facts jsonb NOT NULL
);
ALTER TABLE ONLY public.change_log FORCE ROW LEVEL SECURITY;
CREATE TABLE public.coach (
    tenant_id uuid NOT NULL,
    team_id text NOT NULL,
    person_id uuid NOT NULL,
    until_at timestamp with time zone NOT NULL,
    added_by uuid,
    added_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.coach FORCE ROW LEVEL SECURITY;
CREATE TABLE public.contact (
    tenant_id uuid NOT NULL,
    person_id uuid NOT NULL,
    time_zone text,
    starts_minute integer,
    ends_minute integer,
    days integer,
    hours_from text,
    paused_until timestamp with time zone,
    stopped boolean NOT NULL,
    wants text NOT NULL,
    CONSTRAINT contact_days_check CHECK (((days >= 0) AND (days <= 127))),
    CONSTRAINT contact_ends_minute_check CHECK (((ends_minute >= 0) AND (ends_minute <= 1440))),
    CONSTRAINT contact_hours_from_check CHECK ((hours_from = ANY (ARRAY['self'::text, 'calendar'::text, 'browser'::text]))),
    CONSTRAINT contact_starts_minute_check CHECK (((starts_minute >= 0) AND (starts_minute <= 1439))),
    CONSTRAINT contact_wants_check CHECK ((wants = ANY (ARRAY['activity'::text, 'chat'::text])))
);
ALTER TABLE ONLY public.contact FORCE ROW LEVEL SECURITY;
CREATE TABLE public.conversation (
    tenant_id uuid NOT NULL,
    conversation_id text NOT NULL,
    team_id text NOT NULL,
    kind text NOT NULL,
    service_url text NOT NULL,
    locale text NOT NULL,
    installed_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    CONSTRAINT conversation_kind_check CHECK ((kind = ANY (ARRAY['team'::text, 'chat'::text])))
);
ALTER TABLE ONLY public.conversation FORCE ROW LEVEL SECURITY;
CREATE TABLE public.delivery (
    tenant_id uuid NOT NULL,
    day date NOT NULL,
    kind text NOT NULL,
    outcome text NOT NULL,
    count integer NOT NULL
);
ALTER TABLE ONLY public.delivery FORCE ROW LEVEL SECURITY;
CREATE TABLE public.invitee (
    tenant_id uuid NOT NULL,
    occurrence_id uuid NOT NULL,
    person_id uuid NOT NULL,
    asked boolean NOT NULL
);
ALTER TABLE ONLY public.invitee FORCE ROW LEVEL SECURITY;
CREATE TABLE public.leader_answer (
    tenant_id uuid NOT NULL,
    pulse_id uuid NOT NULL,
    question_id text NOT NULL,
    person_id uuid NOT NULL,
    answer jsonb NOT NULL
);
ALTER TABLE ONLY public.leader_answer FORCE ROW LEVEL SECURITY;
CREATE TABLE public.mailbox (
    tenant_id uuid NOT NULL,
    person_id uuid NOT NULL,
    rung text NOT NULL,
    state text NOT NULL,
    closed_why text,
    opened_at timestamp with time zone NOT NULL,
    credential text,
    delta_link text,
    window_end timestamp with time zone,
    next_link text,
    next_window_end timestamp with time zone,
    round_began_at timestamp with time zone,
    subscription_id text,
    client_state text,
    subscription_ends_at timestamp with time zone,
    keep_due_at timestamp with time zone,
    reauthorize boolean NOT NULL,
    reauthorized_at timestamp with time zone,
    sync_due_at timestamp with time zone,
    lease_until timestamp with time zone,
    throttled_until timestamp with time zone,
    failures integer NOT NULL,
    synced_at timestamp with time zone,
    CONSTRAINT mailbox_rung_check CHECK ((rung = ANY (ARRAY['person'::text, 'mailboxes'::text]))),
    CONSTRAINT mailbox_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);
ALTER TABLE ONLY public.mailbox FORCE ROW LEVEL SECURITY;
CREATE TABLE public.mailbox_event (
    tenant_id uuid NOT NULL,
    person_id uuid NOT NULL,
    event_id text NOT NULL,
    series_id uuid NOT NULL,
    occurrence_id uuid,
    seen_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.mailbox_event FORCE ROW LEVEL SECURITY;
CREATE TABLE public.mailbox_group (
    tenant_id uuid NOT NULL,
    group_id text NOT NULL,
    closed_why text,
    read_at timestamp with time zone,
    due_at timestamp with time zone NOT NULL,
    lease_until timestamp with time zone
);
ALTER TABLE ONLY public.mailbox_group FORCE ROW LEVEL SECURITY;
CREATE TABLE public.meeting_alias (
    tenant_id uuid NOT NULL,
    alias text NOT NULL,
    series_id uuid NOT NULL,
    occurrence_id uuid
);
ALTER TABLE ONLY public.meeting_alias FORCE ROW LEVEL SECURITY;
CREATE TABLE public.meeting_check (
    tenant_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    applies_to text NOT NULL,
    kind text NOT NULL,
    size text NOT NULL,
    questions jsonb NOT NULL,
    before boolean NOT NULL,
    after boolean NOT NULL,
    mode text NOT NULL,
    readers text NOT NULL,
    threshold integer NOT NULL,
    aim text NOT NULL,
    facilitator_id uuid,
    set_by uuid NOT NULL,
    set_at timestamp with time zone NOT NULL,
    leader_id uuid,
    CONSTRAINT meeting_check_applies_to_check CHECK ((applies_to = ANY (ARRAY['occurrence'::text, 'series'::text])))
);
ALTER TABLE ONLY public.meeting_check FORCE ROW LEVEL SECURITY;
CREATE TABLE public.monitor (
    tenant_id uuid NOT NULL,
    series_id uuid NOT NULL,
    question_id text NOT NULL,
    phase text NOT NULL,
    version text NOT NULL,
    scale integer NOT NULL,
    chart text NOT NULL,
    state jsonb NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    past jsonb,
    CONSTRAINT monitor_chart_check CHECK ((chart = ANY (ARRAY['location'::text, 'spread'::text]))),
    CONSTRAINT monitor_phase_check CHECK ((phase = ANY (ARRAY['before'::text, 'after'::text])))
);
ALTER TABLE ONLY public.monitor FORCE ROW LEVEL SECURITY;
CREATE TABLE public.muted_series (
    tenant_id uuid NOT NULL,
    person_id uuid NOT NULL,
    series_id uuid NOT NULL
);
ALTER TABLE ONLY public.muted_series FORCE ROW LEVEL SECURITY;
CREATE TABLE public.occurrence (
    tenant_id uuid NOT NULL,
    occurrence_id uuid NOT NULL,
    series_id uuid NOT NULL,
    original_start text NOT NULL,
    title text NOT NULL,
    organizer_id uuid NOT NULL,
    start_at timestamp with time zone NOT NULL,
    end_at timestamp with time zone NOT NULL,
    time_zone text NOT NULL,
    all_day boolean NOT NULL,
    state text NOT NULL,
    agreed_text text,
    agreed_by uuid,
    agreed_at timestamp with time zone,
    agreed_about text,
    agreed_outcome text,
    agreed_outcome_by uuid,
    agreed_outcome_at timestamp with time zone,
    agreed_moved text,
    agreed_moved_by uuid,
    agreed_moved_at timestamp with time zone,
    source text,
    read_at timestamp with time zone,
    join_url text,
    CONSTRAINT occurrence_agreed_moved_check CHECK ((agreed_moved = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
    CONSTRAINT occurrence_agreed_outcome_check CHECK ((agreed_outcome = ANY (ARRAY['kept'::text, 'partly'::text, 'not'::text]))),
    CONSTRAINT occurrence_source_check CHECK ((source = ANY (ARRAY['bot'::text, 'pane'::text, 'graph'::text]))),
    CONSTRAINT occurrence_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'cancelled'::text])))
);
ALTER TABLE ONLY public.occurrence FORCE ROW LEVEL SECURITY;
CREATE TABLE public.open_pulse (
    tenant_id uuid NOT NULL,
    pulse_id uuid NOT NULL,
    box_id text NOT NULL,
    private_key text NOT NULL,
    papers jsonb NOT NULL,
    papers_count integer NOT NULL,
    ballots_count integer NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    seals_at timestamp with time zone NOT NULL,
    hands_until timestamp with time zone,
    audience_size integer NOT NULL,
    ballot_bytes integer NOT NULL,
    ballots jsonb NOT NULL,
    leader_sheet text
);
ALTER TABLE ONLY public.open_pulse ALTER COLUMN papers SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse ALTER COLUMN ballots SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse FORCE ROW LEVEL SECURITY;
CREATE TABLE public.outbox (
    tenant_id uuid NOT NULL,
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    person_id uuid NOT NULL,
    pulse_id uuid,
    due_at timestamp with time zone,
    lease_until timestamp with time zone,
    attempts integer NOT NULL,
    is_sending boolean NOT NULL,
    facts jsonb NOT NULL,
    CONSTRAINT outbox_kind_check CHECK ((kind = ANY (ARRAY['plan'::text, 'card'::text, 'card-update'::text, 'reminder'::text, 'in-meeting'::text])))
);
ALTER TABLE ONLY public.outbox FORCE ROW LEVEL SECURITY;
CREATE TABLE public.own_question (
    tenant_id uuid NOT NULL,
    team_id text NOT NULL,
    question_id text NOT NULL,
    version integer NOT NULL,
    place integer NOT NULL,
    is_retired boolean NOT NULL,
    body jsonb NOT NULL
);
ALTER TABLE ONLY public.own_question FORCE ROW LEVEL SECURITY;
CREATE TABLE public.person (
    tenant_id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    CONSTRAINT person_kind_check CHECK ((kind = ANY (ARRAY['member'::text, 'guest'::text, 'external'::text, 'room'::text, 'service'::text])))
);
ALTER TABLE ONLY public.person FORCE ROW LEVEL SECURITY;
CREATE TABLE public.person_day (
    tenant_id uuid NOT NULL,
    person_id uuid NOT NULL,
    day date NOT NULL,
    sent integer NOT NULL
);
ALTER TABLE ONLY public.person_day FORCE ROW LEVEL SECURITY;
CREATE TABLE public.pilot (
    tenant_id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ends_on date NOT NULL,
    started_by uuid
);
ALTER TABLE ONLY public.pilot FORCE ROW LEVEL SECURITY;
CREATE TABLE public.pilot_team (
    tenant_id uuid NOT NULL,
    team_id text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone
);
ALTER TABLE ONLY public.pilot_team FORCE ROW LEVEL SECURITY;
CREATE TABLE public.pulse (
    tenant_id uuid NOT NULL,
    pulse_id uuid NOT NULL,
    occurrence_id uuid NOT NULL,
    phase text NOT NULL,
    state text NOT NULL,
    mode text NOT NULL,
    form text NOT NULL,
    k integer NOT NULL,
    readers text NOT NULL,
    kind text NOT NULL,
    aim text NOT NULL,
    facilitator_id uuid,
    opens_at timestamp with time zone NOT NULL,
    seals_at timestamp with time zone NOT NULL,
    sealed_at timestamp with time zone,
    invited integer,
    answered integer,
    released boolean,
    public_key text,
    fingerprint text,
    seal_series uuid,
    seal_order integer,
    leader_id uuid,
    stage jsonb,
    void_why text,
    left_out jsonb,
    CONSTRAINT pulse_check CHECK (((k >= 3) OR (mode = 'open'::text))),
    CONSTRAINT pulse_form_check CHECK ((form = ANY (ARRAY['full'::text, 'coarse'::text]))),
    CONSTRAINT pulse_mode_check CHECK ((mode = ANY (ARRAY['private'::text, 'open'::text]))),
    CONSTRAINT pulse_phase_check CHECK ((phase = ANY (ARRAY['before'::text, 'after'::text, 'adhoc'::text]))),
    CONSTRAINT pulse_readers_check CHECK ((readers = ANY (ARRAY['team'::text, 'audience'::text]))),
    CONSTRAINT pulse_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'sealed'::text, 'void'::text])))
);
ALTER TABLE ONLY public.pulse FORCE ROW LEVEL SECURITY;
CREATE TABLE public.pulse_question (
    tenant_id uuid NOT NULL,
    pulse_id uuid NOT NULL,
    question_id text NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL,
    scale integer,
    "position" integer NOT NULL,
    shown boolean,
    n integer,
    cant_say integer,
    counts jsonb,
    options jsonb
);
ALTER TABLE ONLY public.pulse_question FORCE ROW LEVEL SECURITY;
CREATE TABLE public.schema_migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);
CREATE TABLE public.schema_migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.sentence (
    tenant_id uuid NOT NULL,
    pulse_id uuid NOT NULL,
    question_id text NOT NULL,
    "position" integer NOT NULL,
    body text NOT NULL
);
ALTER TABLE ONLY public.sentence FORCE ROW LEVEL SECURITY;
CREATE TABLE public.series (
    tenant_id uuid NOT NULL,
    series_id uuid NOT NULL,
    team_id text NOT NULL,
    ical_uid text NOT NULL,
    title text NOT NULL,
    organizer_id uuid NOT NULL,
    reviewed_at timestamp with time zone,
    gone_order integer
);
ALTER TABLE ONLY public.series FORCE ROW LEVEL SECURITY;
CREATE TABLE public.signal (
    tenant_id uuid NOT NULL,
    signal_id uuid NOT NULL,
    series_id uuid NOT NULL,
    question_id text NOT NULL,
    phase text NOT NULL,
    version text NOT NULL,
    scale integer NOT NULL,
    chart text NOT NULL,
    kind text NOT NULL,
    direction text NOT NULL,
    began_pulse_id uuid NOT NULL,
    raised_pulse_id uuid NOT NULL,
    ended_pulse_id uuid,
    acknowledged_by uuid,
    acknowledged_at timestamp with time zone,
    CONSTRAINT signal_chart_check CHECK ((chart = ANY (ARRAY['location'::text, 'spread'::text]))),
    CONSTRAINT signal_direction_check CHECK ((direction = ANY (ARRAY['lower'::text, 'higher'::text, 'apart'::text, 'closer'::text]))),
    CONSTRAINT signal_kind_check CHECK ((kind = ANY (ARRAY['mark'::text, 'alert'::text]))),
    CONSTRAINT signal_phase_check CHECK ((phase = ANY (ARRAY['before'::text, 'after'::text])))
);
ALTER TABLE ONLY public.signal FORCE ROW LEVEL SECURITY;
CREATE TABLE public.team (
    tenant_id uuid NOT NULL,
    team_id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    why text,
    why_text text,
    CONSTRAINT team_kind_check CHECK ((kind = ANY (ARRAY['team'::text, 'chat'::text])))
);
ALTER TABLE ONLY public.team FORCE ROW LEVEL SECURITY;
CREATE TABLE public.team_member (
    tenant_id uuid NOT NULL,
    team_id text NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    CONSTRAINT team_member_role_check CHECK ((role = ANY (ARRAY['member'::text, 'owner'::text])))
);
ALTER TABLE ONLY public.team_member FORCE ROW LEVEL SECURITY;
CREATE TABLE public.tenant (
    tenant_id uuid NOT NULL,
    name text NOT NULL,
    minimum_k integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    retention_days integer,
    CONSTRAINT tenant_minimum_k_check CHECK (((minimum_k >= 3) AND (minimum_k <= 25))),
    CONSTRAINT tenant_retention_days_check CHECK (((retention_days >= 30) AND (retention_days <= 3650)))
);
ALTER TABLE ONLY public.tenant FORCE ROW LEVEL SECURITY;
CREATE TABLE public.timer_run (
    timer text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    outcome text NOT NULL,
    well_at timestamp with time zone,
    CONSTRAINT timer_run_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'part'::text, 'failed'::text])))
);
INSERT INTO public.audience VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7256-b2e6-befcd04e8730', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7256-b2e6-befcd04e8730', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7256-b2e6-befcd04e8730', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7256-b2e6-befcd04e8730', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7256-b2e6-befcd04e8730', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7256-b2e6-befcd04e8730', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7256-b2e6-befcd04e8730', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-78f8-a126-7c107a52aed1', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-78f8-a126-7c107a52aed1', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-78f8-a126-7c107a52aed1', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-78f8-a126-7c107a52aed1', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-78f8-a126-7c107a52aed1', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-78f8-a126-7c107a52aed1', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-78f8-a126-7c107a52aed1', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-70d7-bbff-f2ff3157fa0b', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-70d7-bbff-f2ff3157fa0b', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-70d7-bbff-f2ff3157fa0b', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-70d7-bbff-f2ff3157fa0b', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-70d7-bbff-f2ff3157fa0b', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-70d7-bbff-f2ff3157fa0b', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-70d7-bbff-f2ff3157fa0b', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-7c5f-b10d-fc9d5d10a713', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-7c5f-b10d-fc9d5d10a713', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-7c5f-b10d-fc9d5d10a713', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-7c5f-b10d-fc9d5d10a713', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-7c5f-b10d-fc9d5d10a713', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-7c5f-b10d-fc9d5d10a713', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-7c5f-b10d-fc9d5d10a713', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-702e-b8ac-6ee3372e0622', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-702e-b8ac-6ee3372e0622', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-702e-b8ac-6ee3372e0622', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-702e-b8ac-6ee3372e0622', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-702e-b8ac-6ee3372e0622', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-702e-b8ac-6ee3372e0622', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-702e-b8ac-6ee3372e0622', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-74e8-ad26-ad4f8d6c1889', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-74e8-ad26-ad4f8d6c1889', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-74e8-ad26-ad4f8d6c1889', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-74e8-ad26-ad4f8d6c1889', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-74e8-ad26-ad4f8d6c1889', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-74e8-ad26-ad4f8d6c1889', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-74e8-ad26-ad4f8d6c1889', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-74df-9b42-ebad6e37d293', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-74df-9b42-ebad6e37d293', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-74df-9b42-ebad6e37d293', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-74df-9b42-ebad6e37d293', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-74df-9b42-ebad6e37d293', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-74df-9b42-ebad6e37d293', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-74df-9b42-ebad6e37d293', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-783e-8064-a13219c3d405', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-783e-8064-a13219c3d405', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-783e-8064-a13219c3d405', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-783e-8064-a13219c3d405', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-783e-8064-a13219c3d405', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-783e-8064-a13219c3d405', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-783e-8064-a13219c3d405', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-7f67-8d40-3f4f2da6cc5c', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-7f67-8d40-3f4f2da6cc5c', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-7f67-8d40-3f4f2da6cc5c', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-7f67-8d40-3f4f2da6cc5c', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-7f67-8d40-3f4f2da6cc5c', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-7f67-8d40-3f4f2da6cc5c', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-7f67-8d40-3f4f2da6cc5c', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7e79-a6eb-f725ad49e828', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7e79-a6eb-f725ad49e828', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7e79-a6eb-f725ad49e828', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7e79-a6eb-f725ad49e828', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7e79-a6eb-f725ad49e828', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7e79-a6eb-f725ad49e828', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7e79-a6eb-f725ad49e828', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-78f0-ae4d-cb673446b0a1', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-78f0-ae4d-cb673446b0a1', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-78f0-ae4d-cb673446b0a1', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-78f0-ae4d-cb673446b0a1', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-78f0-ae4d-cb673446b0a1', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-78f0-ae4d-cb673446b0a1', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7dca-b3ea-883f0345c565', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7dca-b3ea-883f0345c565', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7dca-b3ea-883f0345c565', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7dca-b3ea-883f0345c565', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7dca-b3ea-883f0345c565', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7dca-b3ea-883f0345c565', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7eb8-a558-b3bfe46113f6', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7eb8-a558-b3bfe46113f6', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7eb8-a558-b3bfe46113f6', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7eb8-a558-b3bfe46113f6', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7eb8-a558-b3bfe46113f6', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7eb8-a558-b3bfe46113f6', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c5e6-ce00-73af-99c9-e6922957e6cd', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c5e6-ce00-73af-99c9-e6922957e6cd', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c5e6-ce00-73af-99c9-e6922957e6cd', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c5e6-ce00-73af-99c9-e6922957e6cd', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c5e6-ce00-73af-99c9-e6922957e6cd', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c5e6-ce00-73af-99c9-e6922957e6cd', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c5e6-ce00-73af-99c9-e6922957e6cd', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7a4d-ba4b-3aed3b286312', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7a4d-ba4b-3aed3b286312', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7a4d-ba4b-3aed3b286312', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7a4d-ba4b-3aed3b286312', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7a4d-ba4b-3aed3b286312', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7a4d-ba4b-3aed3b286312', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7a4d-ba4b-3aed3b286312', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7d71-8350-ac5046b22395', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7d71-8350-ac5046b22395', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7d71-8350-ac5046b22395', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7d71-8350-ac5046b22395', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7d71-8350-ac5046b22395', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7d71-8350-ac5046b22395', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7d71-8350-ac5046b22395', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7f89-80dd-27cc70a38102', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7f89-80dd-27cc70a38102', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7f89-80dd-27cc70a38102', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7f89-80dd-27cc70a38102', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7f89-80dd-27cc70a38102', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7f89-80dd-27cc70a38102', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7f89-80dd-27cc70a38102', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-7d27-a4a4-153c491f993a', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-7d27-a4a4-153c491f993a', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-7d27-a4a4-153c491f993a', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-7d27-a4a4-153c491f993a', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-7d27-a4a4-153c491f993a', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-7d27-a4a4-153c491f993a', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-7d27-a4a4-153c491f993a', 'd48daa56-85f6-405b-97f1-cd1198309589'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-71fd-aa6b-12d3fb5c5069', '16139364-e25b-4ad0-9bac-d5b2a4f076bd'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-71fd-aa6b-12d3fb5c5069', '178dd15c-dbbb-4b21-99fe-cbcce3484380'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-71fd-aa6b-12d3fb5c5069', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-71fd-aa6b-12d3fb5c5069', '7cb54bd6-64e7-4a8b-ae31-711b737f9903'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-71fd-aa6b-12d3fb5c5069', '8f1d1514-1e3c-4899-a445-94de4dcc32be'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-71fd-aa6b-12d3fb5c5069', 'aedbffe5-3ff3-4371-adf1-3a4df082773c'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-71fd-aa6b-12d3fb5c5069', 'd48daa56-85f6-405b-97f1-cd1198309589');
INSERT INTO public.baseline VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7b65-9d42-67a38e8f150c', '01a1c630-0c00-74f1-a4ae-41d5f5781f57', '2026-11-10 16:00:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 1);
INSERT INTO public.bot_person VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '29:4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'a:4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'https://smba.trafficmanager.example/emea/', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'd48daa56-85f6-405b-97f1-cd1198309589', '29:d48daa56-85f6-405b-97f1-cd1198309589', 'a:d48daa56-85f6-405b-97f1-cd1198309589', 'https://smba.trafficmanager.example/emea/', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '29:8f1d1514-1e3c-4899-a445-94de4dcc32be', 'a:8f1d1514-1e3c-4899-a445-94de4dcc32be', 'https://smba.trafficmanager.example/emea/', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', '29:16139364-e25b-4ad0-9bac-d5b2a4f076bd', 'a:16139364-e25b-4ad0-9bac-d5b2a4f076bd', 'https://smba.trafficmanager.example/emea/', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', '29:aedbffe5-3ff3-4371-adf1-3a4df082773c', 'a:aedbffe5-3ff3-4371-adf1-3a4df082773c', 'https://smba.trafficmanager.example/emea/', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '178dd15c-dbbb-4b21-99fe-cbcce3484380', '29:178dd15c-dbbb-4b21-99fe-cbcce3484380', 'a:178dd15c-dbbb-4b21-99fe-cbcce3484380', 'https://smba.trafficmanager.example/emea/', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', '29:7cb54bd6-64e7-4a8b-ae31-711b737f9903', 'a:7cb54bd6-64e7-4a8b-ae31-711b737f9903', 'https://smba.trafficmanager.example/emea/', NULL);
INSERT INTO public.card VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7211-9a16-1ce609e6b6e7', '19:team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '9c94eb02-191f-48bf-8503-ac4a4e1fb188', '2f2578b5dfc80cf8a057fe9a18de397ef7b1efd9cf1ecb0c0a2017cfccceac6a'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '19:team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '22391ff5-8fdc-476d-b04d-8a20c6b52b7b', '41efaa10645e5bd0e07a328da2b3cffc2b4cb015e35da6df5bcd5f55d482bc50');
INSERT INTO public.change_log VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7b98-b246-1d3df027fc58', NULL, '2026-09-04 08:00:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'retention-set', '{"to": 1095, "from": 730}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-78b5-a6a9-0f510ed17e38', NULL, '2026-09-04 08:00:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'pilot-started', '{"teams": 1, "until": "2027-06-30"}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-79e3-b1a9-18bcda573130', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '2026-09-04 08:00:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'pilot-joined', '{"until": "2027-06-30"}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-79eb-8654-eb87071e9f00', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '2026-09-04 08:00:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'why-set', '{"to": "own"}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7278-8db9-9be5eec03710', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '2026-09-04 08:00:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'coach-added', '{"until": "2027-01-31T00:00:00.000Z"}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7708-b0f2-067f24661824', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '2026-09-04 08:00:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'own-questions-added', '{"n": 1}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-71a5-8917-ea135f81e8b7', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '2026-09-04 08:00:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'check-set', '{"mode": "private", "when": "after", "asked": "chosen", "readers": "team", "seriesId": "01a06b6e-8400-7de0-9a33-873340852734", "threshold": 5}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7b0e-9915-e7eeb9b3a14c', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '2026-11-10 08:00:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'check-set', '{"mode": "private", "when": "both", "asked": "chosen", "readers": "team", "seriesId": "01a1c478-9800-7b65-9d42-67a38e8f150c", "threshold": 3}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-76c3-b47e-ead1e8ddb2ee', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '2026-11-10 08:10:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'check-set', '{"mode": "private", "when": "both", "asked": "chosen", "readers": "team", "threshold": 5, "occurrenceId": "01a1c481-bfc0-7773-933c-990f7f324367"}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7fc6-9ad9-60a6f50becff', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '2026-11-10 08:10:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'check-set', '{"mode": "private", "when": "after", "asked": "chosen", "readers": "team", "threshold": 5, "occurrenceId": "01a1c481-bfc0-792d-b4a9-af995693ef97"}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7b3c-86a3-8ea04298d6df', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '2026-11-10 08:10:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'check-set', '{"mode": "private", "when": "after", "asked": "chosen", "readers": "team", "threshold": 5, "occurrenceId": "01a1c481-bfc0-76b5-8727-a58c8195b6ff"}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7b24-b2ea-857f29451370', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '2026-11-10 16:00:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'baseline-started', '{"seriesId": "01a1c478-9800-7b65-9d42-67a38e8f150c"}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-79f1-b6df-fcdddfbc71ac', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '2026-11-10 16:00:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'check-set', '{"mode": "open", "when": "both", "asked": "chosen", "readers": "team", "seriesId": "01a1c630-0c00-798e-ba78-19011689f28a"}');
INSERT INTO public.coach VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', 'acd4e81e-c41b-42a5-8b6a-a8659a2696f3', '2027-01-31 00:00:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-09-04 08:00:00+00');
INSERT INTO public.contact VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', 'Europe/Berlin', 510, 990, 11, 'self', NULL, false, 'activity'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '8f1d1514-1e3c-4899-a445-94de4dcc32be', 'W. Europe Standard Time', 480, 1020, 31, 'calendar', NULL, false, 'activity'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'd48daa56-85f6-405b-97f1-cd1198309589', 'W. Europe Standard Time', 480, 1020, 31, 'calendar', NULL, false, 'activity'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', 'W. Europe Standard Time', 480, 1020, 31, 'calendar', NULL, false, 'activity'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', 'W. Europe Standard Time', 480, 1020, 31, 'calendar', NULL, false, 'activity'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '178dd15c-dbbb-4b21-99fe-cbcce3484380', 'W. Europe Standard Time', 480, 1020, 31, 'calendar', NULL, false, 'activity'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'W. Europe Standard Time', 480, 1020, 31, 'calendar', NULL, false, 'activity');
INSERT INTO public.conversation VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '19:team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', 'team', 'https://smba.trafficmanager.example/emea/', 'en', '2026-11-10 16:00:00+00', NULL);
INSERT INTO public.delivery VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '2026-11-16', 'card', 'sent', 2),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '2026-11-16', 'reminder', 'due', 1),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '2026-11-16', 'reminder', 'over-budget', 14),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '2026-11-16', 'card-update', 'sent', 2);
INSERT INTO public.invitee VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7faf-b293-bc3def196154', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7faf-b293-bc3def196154', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7faf-b293-bc3def196154', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7faf-b293-bc3def196154', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7faf-b293-bc3def196154', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7faf-b293-bc3def196154', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7faf-b293-bc3def196154', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-769f-bedb-920385c0ea5c', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-769f-bedb-920385c0ea5c', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-769f-bedb-920385c0ea5c', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-769f-bedb-920385c0ea5c', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-769f-bedb-920385c0ea5c', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-769f-bedb-920385c0ea5c', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-769f-bedb-920385c0ea5c', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-74b9-802d-3a58e44b5d16', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-74b9-802d-3a58e44b5d16', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-74b9-802d-3a58e44b5d16', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-74b9-802d-3a58e44b5d16', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-74b9-802d-3a58e44b5d16', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-74b9-802d-3a58e44b5d16', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-74b9-802d-3a58e44b5d16', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-77ac-90a5-c4d327190147', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-77ac-90a5-c4d327190147', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-77ac-90a5-c4d327190147', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-77ac-90a5-c4d327190147', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-77ac-90a5-c4d327190147', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-77ac-90a5-c4d327190147', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-77ac-90a5-c4d327190147', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-7867-a0e2-82651adbcda1', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-7867-a0e2-82651adbcda1', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-7867-a0e2-82651adbcda1', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-7867-a0e2-82651adbcda1', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-7867-a0e2-82651adbcda1', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-7867-a0e2-82651adbcda1', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-7867-a0e2-82651adbcda1', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-7af7-bc6e-aceda53243cc', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-7af7-bc6e-aceda53243cc', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-7af7-bc6e-aceda53243cc', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-7af7-bc6e-aceda53243cc', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-7af7-bc6e-aceda53243cc', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-7af7-bc6e-aceda53243cc', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-7af7-bc6e-aceda53243cc', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-710c-8880-25eed3dc0816', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-710c-8880-25eed3dc0816', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-710c-8880-25eed3dc0816', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-710c-8880-25eed3dc0816', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-710c-8880-25eed3dc0816', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-710c-8880-25eed3dc0816', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-710c-8880-25eed3dc0816', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-7e2f-aa3e-918ee2d511ce', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-7e2f-aa3e-918ee2d511ce', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-7e2f-aa3e-918ee2d511ce', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-7e2f-aa3e-918ee2d511ce', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-7e2f-aa3e-918ee2d511ce', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-7e2f-aa3e-918ee2d511ce', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-7e2f-aa3e-918ee2d511ce', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-76e5-ae69-43bc44c23d42', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-76e5-ae69-43bc44c23d42', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-76e5-ae69-43bc44c23d42', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-76e5-ae69-43bc44c23d42', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-76e5-ae69-43bc44c23d42', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-76e5-ae69-43bc44c23d42', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-76e5-ae69-43bc44c23d42', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7857-b699-2f8e48c68dc7', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7857-b699-2f8e48c68dc7', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7857-b699-2f8e48c68dc7', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7857-b699-2f8e48c68dc7', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7857-b699-2f8e48c68dc7', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7857-b699-2f8e48c68dc7', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7857-b699-2f8e48c68dc7', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7211-9a16-1ce609e6b6e7', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7211-9a16-1ce609e6b6e7', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7211-9a16-1ce609e6b6e7', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7211-9a16-1ce609e6b6e7', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7211-9a16-1ce609e6b6e7', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7211-9a16-1ce609e6b6e7', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7211-9a16-1ce609e6b6e7', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7f24-9dc2-acd3fd83d909', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7f24-9dc2-acd3fd83d909', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7f24-9dc2-acd3fd83d909', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7f24-9dc2-acd3fd83d909', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7f24-9dc2-acd3fd83d909', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7f24-9dc2-acd3fd83d909', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7773-933c-990f7f324367', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7773-933c-990f7f324367', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7773-933c-990f7f324367', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7773-933c-990f7f324367', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7773-933c-990f7f324367', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7773-933c-990f7f324367', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7773-933c-990f7f324367', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-792d-b4a9-af995693ef97', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-792d-b4a9-af995693ef97', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-792d-b4a9-af995693ef97', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-792d-b4a9-af995693ef97', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-792d-b4a9-af995693ef97', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-792d-b4a9-af995693ef97', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-792d-b4a9-af995693ef97', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-76b5-8727-a58c8195b6ff', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-76b5-8727-a58c8195b6ff', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-76b5-8727-a58c8195b6ff', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-76b5-8727-a58c8195b6ff', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-76b5-8727-a58c8195b6ff', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-76b5-8727-a58c8195b6ff', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-76b5-8727-a58c8195b6ff', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7542-b51e-d46af9823b4e', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7542-b51e-d46af9823b4e', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7542-b51e-d46af9823b4e', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7542-b51e-d46af9823b4e', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7542-b51e-d46af9823b4e', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7542-b51e-d46af9823b4e', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7542-b51e-d46af9823b4e', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', 'd48daa56-85f6-405b-97f1-cd1198309589', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '8f1d1514-1e3c-4899-a445-94de4dcc32be', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '178dd15c-dbbb-4b21-99fe-cbcce3484380', true),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', true);
INSERT INTO public.leader_answer VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7eb8-a558-b3bfe46113f6', 'commit', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '5'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7eb8-a558-b3bfe46113f6', 'voice', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2');
INSERT INTO public.mailbox VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'd48daa56-85f6-405b-97f1-cd1198309589', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/d48daa56-85f6-405b-97f1-cd1198309589/calendarView/delta?$deltatoken=c6f019bf-60cb-4f46-b119-c231d895e424', '2026-12-15 16:00:00+00', NULL, NULL, NULL, '9816ab33-99f8-4a48-9dea-ca97d5dda901', 'a9bda9fdc74272e2652afd5dab6e6585e75ebc707c57d2d90aa3594c0b500796', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:53:43.82+00', NULL, NULL, 0, '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/aedbffe5-3ff3-4371-adf1-3a4df082773c/calendarView/delta?$deltatoken=eb5d3fce-7a0c-4cbd-b551-50b93535aaa3', '2026-12-15 16:00:00+00', NULL, NULL, NULL, '43fd65df-5138-4cf0-bbb7-7bf291d5fe44', '59f780e8d09ee4ce4406dba5807c7cf0d7c3631afb79beb593a830c95900ca33', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:23:57.609+00', NULL, NULL, 0, '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/4684c4ec-d1f4-4ba4-b163-7bc8257fd491/calendarView/delta?$deltatoken=c398f694-aee9-40fe-9d40-43c53cb3ce4d', '2026-12-15 16:00:00+00', NULL, NULL, NULL, '1b330c42-ac18-4764-be7f-83f7dce3a1bc', '01dbd902af91e3384bbad872b92bb9d68c559c43a7e0f13227666c2ceee6da83', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:18:52.179+00', NULL, NULL, 0, '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/7cb54bd6-64e7-4a8b-ae31-711b737f9903/calendarView/delta?$deltatoken=f662ebb7-6d1a-4b8f-a786-e90947b55995', '2026-12-15 16:00:00+00', NULL, NULL, NULL, '395d98d8-eff8-4a89-a44b-afb6fa7ee609', '62adc98f899e4f053befd05548a6128a8cd3b0f46d597eafa39f15ad111835bd', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:17:51.025+00', NULL, NULL, 0, '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '178dd15c-dbbb-4b21-99fe-cbcce3484380', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/178dd15c-dbbb-4b21-99fe-cbcce3484380/calendarView/delta?$deltatoken=e8b1ca73-7600-4624-9d3d-ca71571ed912', '2026-12-15 16:00:00+00', NULL, NULL, NULL, '09fbea73-97f1-426e-b594-5ef5396e38ab', '8363d7f8637adcd79710133f19e3cbd0f88e01981bb0e6306aa6ab36ae180b4c', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:38:44.813+00', NULL, NULL, 0, '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/16139364-e25b-4ad0-9bac-d5b2a4f076bd/calendarView/delta?$deltatoken=e6adec1d-7daf-4eae-8646-e039a04f9133', '2026-12-15 16:00:00+00', NULL, NULL, NULL, '6ea0bc70-059c-41a4-9c91-2bec58babc81', '3803d4b02d7bd0b369bf9eb95370ae89a5c27ee7a7b8a490bc98b1f10955a662', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:17:35.687+00', NULL, NULL, 0, '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '8f1d1514-1e3c-4899-a445-94de4dcc32be', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/8f1d1514-1e3c-4899-a445-94de4dcc32be/calendarView/delta?$deltatoken=08281b56-6881-4119-944b-056fa7011e8f', '2026-12-15 16:00:00+00', NULL, NULL, NULL, '02b226c4-eed7-4acf-89cf-4ea49980d595', 'b0136a43549cd0e9812d3509de4ad65de35003421e4336827494e91c3cbc5698', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:21:16.367+00', NULL, NULL, 0, '2026-11-10 16:00:00+00');
INSERT INTO public.mailbox_event VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', 'AAkALgAAZDViMmE0ZjA3NmJkLzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '8f1d1514-1e3c-4899-a445-94de4dcc32be', 'AAkALgAAOTRkZTRkY2MzMmJlLzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', 'AAkALgAAZDViMmE0ZjA3NmJkLzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7542-b51e-d46af9823b4e', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', 'AAkALgAAZDViMmE0ZjA3NmJkLzEuLS8AAA=', '01a1c630-0c00-798e-ba78-19011689f28a', NULL, '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'd48daa56-85f6-405b-97f1-cd1198309589', 'AAkALgAAY2QxMTk4MzA5NTg5LzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '8f1d1514-1e3c-4899-a445-94de4dcc32be', 'AAkALgAAOTRkZTRkY2MzMmJlLzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7542-b51e-d46af9823b4e', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '8f1d1514-1e3c-4899-a445-94de4dcc32be', 'AAkALgAAOTRkZTRkY2MzMmJlLzEuLS8AAA=', '01a1c630-0c00-798e-ba78-19011689f28a', NULL, '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', 'AAkALgAAM2E0ZGYwODI3NzNjLzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'd48daa56-85f6-405b-97f1-cd1198309589', 'AAkALgAAY2QxMTk4MzA5NTg5LzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7542-b51e-d46af9823b4e', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'd48daa56-85f6-405b-97f1-cd1198309589', 'AAkALgAAY2QxMTk4MzA5NTg5LzEuLS8AAA=', '01a1c630-0c00-798e-ba78-19011689f28a', NULL, '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', 'AAkALgAAM2E0ZGYwODI3NzNjLzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7542-b51e-d46af9823b4e', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', 'AAkALgAAM2E0ZGYwODI3NzNjLzEuLS8AAA=', '01a1c630-0c00-798e-ba78-19011689f28a', NULL, '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'AAkALgAAN2JjODI1N2ZkNDkxLzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '178dd15c-dbbb-4b21-99fe-cbcce3484380', 'AAkALgAAY2JjY2UzNDg0MzgwLzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', 'AAkALgAANzExYjczN2Y5OTAzLzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', 'AAkALgAANzExYjczN2Y5OTAzLzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7542-b51e-d46af9823b4e', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', 'AAkALgAANzExYjczN2Y5OTAzLzEuLS8AAA=', '01a1c630-0c00-798e-ba78-19011689f28a', NULL, '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '178dd15c-dbbb-4b21-99fe-cbcce3484380', 'AAkALgAAY2JjY2UzNDg0MzgwLzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7542-b51e-d46af9823b4e', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '178dd15c-dbbb-4b21-99fe-cbcce3484380', 'AAkALgAAY2JjY2UzNDg0MzgwLzEuLS8AAA=', '01a1c630-0c00-798e-ba78-19011689f28a', NULL, '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'AAkALgAAN2JjODI1N2ZkNDkxLzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-798e-ba78-19011689f28a', '01a1c630-0c00-7542-b51e-d46af9823b4e', '2026-11-10 16:00:00+00'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'AAkALgAAN2JjODI1N2ZkNDkxLzEuLS8AAA=', '01a1c630-0c00-798e-ba78-19011689f28a', NULL, '2026-11-10 16:00:00+00');
INSERT INTO public.mailbox_group VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'a8c47f37-14a1-44d2-af04-2c132d3084e4', NULL, '2026-11-10 16:00:00+00', '2026-11-11 13:41:31.577+00', NULL);
INSERT INTO public.meeting_alias VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'chat:19:meeting_gqpQQ4dpBcU5MpJGG0AzjsmILiEaI9W2@thread.v2', '01a1c630-0c00-798e-ba78-19011689f28a', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'join:https://teams.microsoft.com/l/meetup-join/19%3Ameeting_gqpQQ4dpBcU5MpJGG0AzjsmILiEaI9W2%40thread.v2/0?context=%7B%22Tid%22%3A%220e1d564c-5378-4ffc-b476-a2ff29d4b3c8%22%2C%22Oid%22%3A%224684c4ec-d1f4-4ba4-b163-7bc8257fd491%22%7D', '01a1c630-0c00-798e-ba78-19011689f28a', NULL);
INSERT INTO public.meeting_check VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7de0-9a33-873340852734', 'series', 'decide', 'starter', '["clarity", "commit"]', false, true, 'private', 'team', 5, 'one date for the launch', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-09-04 08:00:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7b65-9d42-67a38e8f150c', 'series', 'share', 'starter', '["clarity", "help"]', true, true, 'private', 'team', 3, '', NULL, '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-10 08:00:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7773-933c-990f7f324367', 'occurrence', 'decide', 'starter', '["clarity", "text"]', true, true, 'private', 'team', 5, '', NULL, '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-10 08:10:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-792d-b4a9-af995693ef97', 'occurrence', 'decide', 'starter', '["commit", "voice"]', false, true, 'private', 'team', 5, '', NULL, '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-10 08:10:00+00', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-76b5-8727-a58c8195b6ff', 'occurrence', 'decide', 'starter', '["clarity", "commit"]', false, true, 'private', 'team', 5, '', NULL, '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-10 08:10:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-798e-ba78-19011689f28a', 'series', 'decide', 'starter', '["clarity", "commit"]', true, true, 'open', 'team', 1, '', NULL, '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-10 16:00:00+00', NULL);
INSERT INTO public.monitor VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7de0-9a33-873340852734', 'clarity', 'after', '1', 5, 'location', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 20, "learned": {"mean": 4.5, "weight": 56, "squares": 0, "meetings": 7}, "pending": {"mean": 1.5, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-16 13:05:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7de0-9a33-873340852734', '*', 'after', '1+1', 5, 'location', '{"t": 10, "df": 140, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 6.2}, "points": 5, "within": 56.375, "learned": {"mean": 4.241071428571429, "weight": 56, "squares": 0.15178571428571427, "meetings": 7}, "pending": {"mean": 1.75, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-16 13:05:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7de0-9a33-873340852734', '*', 'after', '1+1', 5, 'spread', '{"t": 10, "df": 140, "up": 0, "up2": 0, "down": 5.142682496568886, "chart": "spread", "down2": 4.392682496568886, "flatUp": 10, "limits": {"mark": 4.35, "alert": 4}, "points": 5, "within": 88.75, "learned": {"mean": 0.7831632653061225, "weight": 49, "squares": 0.02869897959183664, "meetings": 7}, "pending": {"mean": 0.2857142857142857, "weight": 21, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-16 13:05:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7de0-9a33-873340852734', 'clarity', 'after', '1', 5, 'spread', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 10, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 40, "learned": {"mean": 0.5714285714285714, "weight": 70, "squares": 0, "meetings": 10}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 10}', '2026-11-16 13:05:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7de0-9a33-873340852734', 'commit', 'after', '1', 5, 'location', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 36.375, "learned": {"mean": 3.982142857142857, "weight": 56, "squares": 0.6071428571428571, "meetings": 7}, "pending": {"mean": 2, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-16 13:05:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-70d1-a4a4-486ffc73ce7e', 'voice', 'after', '1', 5, 'spread', '{"t": 1, "df": 6, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 0, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 0, "learned": {"mean": 0, "weight": 6, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-16 13:05:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-77ba-a80d-76296a67edca', 'clarity', 'after', '1', 5, 'spread', '{"t": 1, "df": 7, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 0, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 6.75, "learned": {"mean": 0.9642857142857143, "weight": 7, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-16 13:05:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7de0-9a33-873340852734', 'commit', 'after', '1', 5, 'spread', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 8.254651918254634, "chart": "spread", "down2": 7.504651918254634, "flatUp": 10, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 48.75, "learned": {"mean": 0.9948979591836735, "weight": 49, "squares": 0.1147959183673468, "meetings": 7}, "pending": {"mean": 0, "weight": 21, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-16 13:05:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-70d1-a4a4-486ffc73ce7e', 'commit', 'after', '1', 5, 'location', '{"t": 1, "df": 6, "up": 0, "up2": 0, "down": 0, "chart": "location", "down2": 0, "flatUp": 0, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 4, "learned": {"mean": 3, "weight": 7, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-16 13:05:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-70d1-a4a4-486ffc73ce7e', 'commit', 'after', '1', 5, 'spread', '{"t": 1, "df": 6, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 0, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 5.7142857142857135, "learned": {"mean": 0.9523809523809522, "weight": 6, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-16 13:05:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-70d1-a4a4-486ffc73ce7e', 'voice', 'after', '1', 5, 'location', '{"t": 1, "df": 6, "up": 0, "up2": 0, "down": 0, "chart": "location", "down2": 0, "flatUp": 0, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 0, "learned": {"mean": 4, "weight": 7, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-16 13:05:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-77ba-a80d-76296a67edca', 'clarity', 'after', '1', 5, 'location', '{"t": 1, "df": 7, "up": 0, "up2": 0, "down": 0, "chart": "location", "down2": 0, "flatUp": 0, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 4.875, "learned": {"mean": 3.875, "weight": 8, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-16 13:05:00+00', NULL);
INSERT INTO public.muted_series VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', '01a06b6e-8400-7de0-9a33-873340852734');
INSERT INTO public.occurrence VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7faf-b293-bc3def196154', '01a06b6e-8400-7de0-9a33-873340852734', '2026-09-07T10:00:00.000Z', 'Weekly product sync', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-09-07 10:00:00+00', '2026-09-07 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-09-04 08:00:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-769f-bedb-920385c0ea5c', '01a06b6e-8400-7de0-9a33-873340852734', '2026-09-14T10:00:00.000Z', 'Weekly product sync', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-09-14 10:00:00+00', '2026-09-14 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-09-07 10:33:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-77ac-90a5-c4d327190147', '01a06b6e-8400-7de0-9a33-873340852734', '2026-09-28T10:00:00.000Z', 'Weekly product sync', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-09-28 10:00:00+00', '2026-09-28 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-09-21 10:33:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-7867-a0e2-82651adbcda1', '01a06b6e-8400-7de0-9a33-873340852734', '2026-10-05T10:00:00.000Z', 'Weekly product sync', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-10-05 10:00:00+00', '2026-10-05 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-09-28 10:33:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-74b9-802d-3a58e44b5d16', '01a06b6e-8400-7de0-9a33-873340852734', '2026-09-21T10:00:00.000Z', 'Weekly product sync', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-09-21 10:00:00+00', '2026-09-21 10:30:00+00', 'UTC', false, 'planned', 'We ship on the first Monday of May.', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-09-21 10:33:00+00', 'clarity', 'kept', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-09-28 10:33:00+00', 'partly', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-10-05 10:33:00+00', 'pane', '2026-09-14 10:33:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-7af7-bc6e-aceda53243cc', '01a06b6e-8400-7de0-9a33-873340852734', '2026-10-12T10:00:00.000Z', 'Weekly product sync', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-10-12 10:00:00+00', '2026-10-12 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-10-05 10:33:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-710c-8880-25eed3dc0816', '01a06b6e-8400-7de0-9a33-873340852734', '2026-10-19T10:00:00.000Z', 'Weekly product sync', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-10-19 10:00:00+00', '2026-10-19 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-10-12 10:33:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-7e2f-aa3e-918ee2d511ce', '01a06b6e-8400-7de0-9a33-873340852734', '2026-10-26T10:00:00.000Z', 'Weekly product sync', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-10-26 10:00:00+00', '2026-10-26 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-10-19 10:33:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-76e5-ae69-43bc44c23d42', '01a06b6e-8400-7de0-9a33-873340852734', '2026-11-02T10:00:00.000Z', 'Weekly product sync', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-02 10:00:00+00', '2026-11-02 10:30:00+00', 'UTC', false, 'planned', 'Ask the harbour first.', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-02 10:33:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-10-26 10:33:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7857-b699-2f8e48c68dc7', '01a06b6e-8400-7de0-9a33-873340852734', '2026-11-09T10:00:00.000Z', 'Weekly product sync', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-09 10:00:00+00', '2026-11-09 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-11-02 10:33:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7211-9a16-1ce609e6b6e7', '01a06b6e-8400-7de0-9a33-873340852734', '2026-11-16T10:00:00.000Z', 'Weekly product sync', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-16 10:00:00+00', '2026-11-16 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-11-09 10:33:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7f24-9dc2-acd3fd83d909', '01a1c478-9800-7b65-9d42-67a38e8f150c', '2026-11-10T10:00:00.000Z', 'Operations review', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-10 10:00:00+00', '2026-11-10 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-11-10 08:00:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7773-933c-990f7f324367', '01a1c481-bfc0-77ba-a80d-76296a67edca', '-', 'Kick-off', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-10 12:00:00+00', '2026-11-10 12:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-11-10 08:10:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-792d-b4a9-af995693ef97', '01a1c481-bfc0-70d1-a4a4-486ffc73ce7e', '-', 'Workshop', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-10 14:00:00+00', '2026-11-10 14:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-11-10 08:10:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-76b5-8727-a58c8195b6ff', '01a1c481-bfc0-7e9d-9c3e-46f3681de7c9', '-', 'Budget', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-10 15:00:00+00', '2026-11-10 15:30:00+00', 'UTC', false, 'cancelled', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-11-10 08:10:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c5e6-ce00-79f9-8844-26adc10329f4', '01a1c5e6-ce00-72f3-a865-b32ea0284dbf', '2026-11-10T14:40:00.000Z 01a1c5e6-ce00-79f9-8844-26adc10329f4', 'Quay', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-10 14:40:00+00', '2026-11-10 14:40:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7542-b51e-d46af9823b4e', '01a1c630-0c00-798e-ba78-19011689f28a', '2026-11-23T13:00:00.000Z', 'Harbour round', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-23 13:00:00+00', '2026-11-23 13:30:00+00', 'Europe/Berlin', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'graph', '2026-11-10 16:00:00+00', 'https://teams.microsoft.com/l/meetup-join/19%3Ameeting_gqpQQ4dpBcU5MpJGG0AzjsmILiEaI9W2%40thread.v2/0?context=%7B%22Tid%22%3A%220e1d564c-5378-4ffc-b476-a2ff29d4b3c8%22%2C%22Oid%22%3A%224684c4ec-d1f4-4ba4-b163-7bc8257fd491%22%7D'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-7c24-afba-1eb558ecd335', '01a1c5e6-ce00-72f3-a865-b32ea0284dbf', '2026-11-17T08:00:00.000Z 01a1e885-1c00-7c24-afba-1eb558ecd335', 'Quay', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-17 08:00:00+00', '2026-11-17 08:00:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '01a1c630-0c00-798e-ba78-19011689f28a', '2026-11-16T13:00:00.000Z', 'Harbour round', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-16 13:00:00+00', '2026-11-16 13:30:00+00', 'Europe/Berlin', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'graph', '2026-11-10 16:00:00+00', 'https://teams.microsoft.com/l/meetup-join/19%3Ameeting_gqpQQ4dpBcU5MpJGG0AzjsmILiEaI9W2%40thread.v2/0?context=%7B%22Tid%22%3A%220e1d564c-5378-4ffc-b476-a2ff29d4b3c8%22%2C%22Oid%22%3A%224684c4ec-d1f4-4ba4-b163-7bc8257fd491%22%7D'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-7761-9dca-68c4c7e1834c', '01a1c5e6-ce00-72f3-a865-b32ea0284dbf', '2026-11-17T08:00:00.000Z 01a1e885-1c00-7761-9dca-68c4c7e1834c', 'Quay', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-17 08:00:00+00', '2026-11-17 08:00:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.open_pulse VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7d71-8350-ac5046b22395', '66ef8a76873f23a0', 'dIUszD060khN7n/dybH8ttL/cXZor7xj9kC4SzFY26BMFiodnZuIQkCcOpld+lpGRBbnckVKuIuamuNiN8mBj0lFx/6QDQDIyFrjU8d0PCwllYTZfEvXheCCWQAZFasYlxWO4lPMNqbr5Vh2GCaZ7itGJETTpWh2b/xaJuUZ2hAX9ajzaPYQPmcKNC0OVE/Ty4uNlb7HpUtSl0u6rWDWFPT98qoiCi0JgvTxndso6VWRW9/x/g3h1T5/88djUJuK28dxBnLc6lAEKa6vDppmhVNWdFYWXtjw59tNBbKkVmN6Fam1yKxEO8J28LPhmWo1SWFv+l7tMe5ijc2KddlETrq0Gn45wBB775NfowgiauDWlAeN6xubujHI+0olNnCEzxeVf3HYjR3TtXe9zLaeJxbCam8DVOBCRZiOVgoAW6AHW/ioQX6gWpwfvccYvYaqRqgmFkJLJYK63lBpLNLR0UtinejN2PlV26MIupkZEZeF/gi8aoyI71bwtnJkUyjdVatriu7E0T4QbM2ajXdhLXSgHyxsIQemuOAsGS1LOqL/N6VHXmNQ4EWgumSLORhKRHInL+zWsldRnJNVLNJ7/HlpdAxqWu1zMC9KHcC5BqO+pNUkZiGbw8C+/QotrOMGmLwRghu6O1XrRo0MrCylTc2Mft7fZR5xdmj4ho/+B6S6ggfG58uqdTzh8G+i5XbuFnHD9tII0RwX4HnjZ26BfxMT0XQ5pnxhE4Tgaa+88nDL7Mb/urr6/3K5b+71oVbnz7Elp4PtJAXDMmtlJ7QZS1y2sK2l6qmqyzyf1T/bCVpElD6igDvjQSQuw/v2Dj3VdwbN4ubU4nt0fd/BgZEuiV7WZY4ZFfBu7B5tp18gTynPNS4M2BwOtK2oT4EThH3ADb/ylSRsE8g5BKqamlZFmRhQ9/xB8//CNnEI3M3+Zst2xB6ltKv8W/5CC0sKzUmiQqesEA2SeDvQi7XMfr5u0jArBTST6BTCQ/so0SMDO+rsX8XHBYd+AqZFr6MXALOzHnc0/wBlIUr3p54FwsCr7EQbDF7HiT6kicquqjBOaLNDLd/n2nFSElTHCRIJpe+7hVJORhawxOiu0UMVnGlMePJUmbW2ObaFGbAnh5EJbikW62A40oaD4FEJ1LzB6meIjiii9u5OKE7LZ84JIb7Odzoonn0Qs2JzfOUAwyAGQfBuNsABCe0uIreNVmo9g0OwLDAvRyzEeqC763EeP3D3G7yQjz3YDw92+UQzMfibD4xz2TbVCoRL10Fmy18RTjgc2aqtpLLyNX5xbZBjbH6bW5f2N3IScp/I+UIHuBEy36igKQi1vH02jc5U+nWz1Z0omxyfq3j8+h2l6Q9d5Z5Uw8ZD3Bo+uTjWWl8kAb/0kofjCTg+nay1ZudrNBV2Zsm6ZxLG2T8SBp2xVYboofMsRLk0Dd81TPVZPz/VscsDc7FXdRZEnGewA9WmWsARHR51hHIQYLoHLVqflKjB2DeXNQ1VuNm3eJ+3PcFt/8TQLce34BmuNqrdD29eFKErFEaS5bmoLR6nFSMAbNM8kjLa0dZkkaiguC4bn0W4Cf+J2L52G4OcDu4q6SpRIRsCWTR6ECInB6jQs/+M4iC6+LZMX0ewyyzI9QsUAkw6Y7/Aghit5uhJd0bFPoU0N4Xf/zVwCPchtvxOBwedUf2tTopyBX/+2smkXAnhjAZ5qsKDOLRUHD5PUQPet8NX665a0dkYhZdAXEUtzbt2fWcnAeGa8VXFMYvjZZIO2pPqY2klMbNFNx9kdJ4rn4Q/FT0r30sYaD51ivh4efnEfWThbw9JQ6WqB97wuhQhiRlifJ7vjFlu7TexcgsT499oVIB9G9A9pNaiqOM/AlEAdLgG3dEYbvug04mTx3ptc270zlYWFSAP5jZAQaz9cWb8amtgBlEZMVbPnoVkz3t0KdfYWOEH/kSFLGFkAqT9YuBsQw4OygYYj5uWlgUVDB2z4PJ9ENEmzN2azEX+DBBFSfupYgQ/UpLahk1qUAcg6NpBQkbJUZU0FhCFpY6sHMaTO5iceZAk7c/0JesQA/xXdxKwuut13v6tchPQ6iQIhhHqXBVqZQcPFrq0o08tx4KzGshvhbp5kog4WpW0HFYFiN7JzWfpuPtaQWKE3dVilqerXWc0opYEH9T00MZnuMOmj6s7q1Ckmqb9LapluIqFSDMrEuf24unZyFZuR5QHF3X8CHB6msEEjUWsGVzCvC48kSWWeqzHPyMPwKhN/cSNaT2Q6XGDHisfECgJri6BI3BwJ7uoMH7cwUNbMpQ9k4FEIMGkLCzQHpVp5rZCQQFBcHOEMVTG0hVL32XlAYuhPFfLW42SMDCAfGx5NfefG7+s1KSBTBTH+ecJUa7HwM1OipevVhNsV2hQbhfNf3IY+0SJaqp8dMxNCTP3VqJjtAz5/GtttdxWs4j/B9/GvcRl3dNlva8JgRSF/NnocQw0R1zPLqdi+amgxpUhQ1p1Qo0ItbLfE5Sxlw8UA8HlXj9C4fBivgYoc/CMljewzzc92SHsiylFL66ylXPyu4U5kr55DFAeQdGJ+aryLQXeEgWmvzYSQxmII4DBV6u9/RiWKurxk55MrZCMz3rT+7rgfHD26mzeEjIhBfqNbSXF1OBZ0+JU0AMEKny5opkVLBol2qaS3x0SL0iEDamoEaxbxlHPPcXlB6KQQmJ9qYvSdSfDmYpKbbOFdFyCMfxPz8V/R/BW4cxH7VajTamDP9RseCz6to8nSwLERNl0X8n44irpIumI', '{"zBhQFCHZ3xhF0axLlpeQp0tBMBXKnE4vx6govcwdajc": "DGY7daYWp2fbvBonblASXC/1rrmUfWj2Es5CRcHVKg7UdhcrxowM6RFDb9Swl8WwctK+iTnVW45KmKE5zhJzSQik9CsmKKXVJy+Sy2RJiBPx356V7W1IfN2xTrw="}', 0, 0, '2026-11-17 18:00:00+00', '2026-11-17 18:00:00+00', NULL, 8, 512, '{}', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7f89-80dd-27cc70a38102', '050a82be648db6de', '', '{}', 0, 0, '2026-11-17 17:00:00+00', '2026-11-17 17:00:00+00', NULL, 8, 512, '{"b0gkZgezmxYwBiYm90rRnFR39rGq3tgIjTlnIDI7i9U": "uJ+HJ/VbjncZr2LvDmc/UVwByOS9CyK1SCgOVT42G55WTuJZ8k2FEyEKwHDipxCWhU269Kdjy6SGcphmaZkEeSjqrlSpjYi+ZJLl5IB2TE47F8rX5laQGvgqJRFqnj5dh/PvewCugjh9krBXyUl/Z5GkQpO7SsNkQ+Q6vyZRTdh4o/dk8yOWRBqWq6GeS7HuGqiIt92ZvRWcmkMG3cXgXaKBGBgMEM1/vp4lSQZQoRw8fzbPJv5SbbDY756fuAcrprVsRxqP21v92QsieEiZAuUp3YJjDlDpUZ7hMW5bTaUqYnmj4IF5A4Xxxl090RqfsDEl7Y25866jvI7MavWObTLJ2hBVYPgNXG1Zfq4Fzkdzx5hAVIxuNLqKo+aMX1uqX0y/DXZPXGY2GjEEI2uA54DJRIq6odPFUBLYim/Y7rYlxWiI447irv+n3CN6dlDQydJZoyoDJ/Vb2hLFXMrP7a8kPSgJzK8t4LwK0SAVJa4r5Z+C7A3KjgZpQJLk7DqKCam/CMuXBpxEu5jAmLR1nehgzdqnRVpm4sayV4e9vsZTHvmwSNxrc40R8W9/PFxMCmuasEND5k/hFayENWgFLtnPr8IGSe07NwCfuN/74pVryFptSblq6r+hLyOmF7hk5upYpxdEbGqCFytw0ENx4La3/rpoJMyi1VwuSgGU/GwJlDqqDS2mEuNacibQyutsnXb76kNI0SgLTm2FpjYwcC+ZzdLmjD2L/1cJQW/PwFUHIhq9N7d4Sj0a+ImI+BiMQXc1UbFyolvwBnq656RufbISu7zfGMOEYap57w=="}', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-71fd-aa6b-12d3fb5c5069', 'fb03587bda0e5502', '', '{}', 0, 2, '2026-11-18 08:00:00+00', '2026-11-18 08:00:00+00', NULL, 8, 512, '{"ND0Yi8TguzZ4on_R-vjgoinJ4-zpZdA-qOGZyM8rhuM": "iqpYCfwvr7mjBPRsuXiPKTtaybDMpy9RyGFnxTtZnt8BTEIBSBG9+0Sn6qyDnuXtwvj+x0HNCmSbvWXHjx5b3GuIlUig38gJpixBPe5Adv2BtzoAkOSMezv1yKzuY8c0EwUDx76R/zP3UubaTY7fVgxr1cNYK6WpQYMWdJhIfvAWYhgfmfEKuiSjRhrebH/jlWFZOglpdyTWI2nkF4J5LVLRAkjxmWf+P0l9DY1AJTggAXHK7KHk40VDQh2wefZQenb/rtehq4LNc0HT3dhkZZoApI1h9SSCI0EXOJ2Yg9mtml8OUPDQBHWfHml6PRVyG+NQWj7qGxUw/Abt3scyUEiTDvFdHQkV3lLKH6o5FwOCsJz22w8tk9szfXzaHquwRJHEzEvs5qsZthQ6eJ80IaTrTorvhzeKpZ+gHgjSBhlZVQumIf5mGTVo8q7uSVwvoS2N8Gb6fk36N8XNqwmUfSbaWKEFdax71fc7NiA6LHtjzgIjuGuBw6WLnE0PHJi+wRQi9BOr1nXr9msF/hYZSGrzRc58UEAjxLutXCfM28ffVhpVwxhIVyNIDHndYNIMf9rMrqXFQyuAut7QAthqfO6g1LKQOINud45cprrsBBBgVYobX47J/Dz1vORgD2WYfiDKsBIzSCNIou1g8zNxZrdIarQ3CcEwUJ4E0HFLpoz7gWy9+CLMrR/cqOSoPoEyeVFmGF9Eq5rpJuDbB5D40nfeDI1qx93TJ4NSQgo8RS/zHyegr5RwqMzFLtSpTCJa3Fr8mAPZJrW0yuX4iuWg2Wy9kKCgNCLwQ1MOUg==", "S6tVk3il3VpNpER3K6P_sLo7bcZqkoOp6tzgLX79Ix0": "HGqyBj/1CugDFg5Lu7MUgmfp2CiXEnIA3olIW5ajloPg2bmv9VVuE0du048mz9PwEzyosLFd8ddOuC+xQ/Oj2n8QbU2RxksldnbY5mcps3rMo9qfGMRgiWrrOGs4WvJu2lMoZQalOXbLrtSs4//IvzIL3GxcKIsue/fqXgp34dmHWqdEylnJUKa6MCXFTx0T/XOh2nhXKWHB/5Q59Jzf5aMd3qlE3OtcbqLLL5m7GF+B7g1kcKZST6ZVLpkWAWGZ/drnJreBN6V4NORdO+GbMjzCSog3Z2eO7GUsKLtYwzm5mLt5S6Lqzn8Oj5UeTSlzR47vu0Dl/jlJnWJhZqr7kR3h95YkWvjGo8WpJbonxv8gz/c+IUxnMSkd9ZvB/Pboofu+Ii4+3IR95wgD1FtcmZLjOMLRVoisz2DZId1Vb297f/mceEqSIG3GLBzS77Cz36fN82EdAxU1xsWmoW43xvsB+RqCpPQn9I8k0t5Nkwn3igeZ5BBDuTeJpOClDIx4hRd7rcTtYUN+1cKPFgA7USIx+oStfjHv776yIUNT9y4T0FQdaWQyflhQ7cTuBB/PIqMnKZM/kob34sKppHZMxGppSChugR/VPx5CcmrhWW/qmIYZ3DfntfH4mn5B/ZtcXIld0rGiH42LoB/AUwXBLzt+Vlgp41DaKQI71nq/VP9K+YR6ftNIju1F/77Gz/rpS2AsB5UY7tPpDerQEQgPdBOa/IlBNQ5uz1TEw7NsEiOWiAobPqcNslcm1ejlqD2SZ07ROQsAK6SdFlu2ZdlsoVAxBv15MLVtL+icVQ==", "lYYfNQkXjE85OsJh8ii6n667dDtznQ15LoW_xEIt4dw": "UiykVwCEFp5orDiDR6sbuKBSbqG90W7dZ96JwIpcgo1F/DrMbcwtcgzIfUKkGNk3ahE4gmaHF/XhAOsRhOX2XtwtLmu9CRGC7llxRtqlp8qwXvO/2b98wrCb18xtR4t6CuKoHdDkiUfk3Gx9xDzakzMtkIEs41+eOXKD7Irnw5fOZJzf8d47fmU7FNLWcN1UFy+HSfGChKISvjjqvjiENomf3Cscmrx8aVrp8KxRiK9AWBq7GJ45W6uaY12xE9LSBMzcSPcyLYPVVOLBBoCwctGPj07oWT9qQ0ciHJIE8bUfv2pWn9LUi+/fOk8hHZm44EulBmEIjVSHMHTGUsNybGnctB82TKGAx5u4IcSi6u84Y4tOI2BNyruEE6VDaGhh1AH9q+lrxOzqcpuFwTzs7+sCi2IVIcOMgrppslz/sJ8ax2limDca54l3fDLAxitMZN8k5cs5RIlad/a0prAf90J2YwyWayKBJNW8ixctGbFnRmVbpLYE3DUpv92m4yexSQc9/pYy1PFqZm4gdQnACGsI6PCbk0Dfq7ktovia84Z6RUnNqrkyuXZNRFxi4xZnNOuEKfn0oY0zZ0EFJdqGpU67NhlfTLMUwUzhRkuIdNmlb3CWU3Su18BQ0tH/3yZGawJILyCxjtNgUKbOBQbQqib+ES1R4qeX8+EBM6vJwy22FRom/sRWRU5oax3LDKB7ZEU4wHS7LKYWElEKYr3k+O45W8dzo1O+5DvAqNTvnrSPBCHE686rHYxMtqxrnWUrIgzxDdJw+EPSah5o7+9SQPWotcQAE6EAIvnZiA=="}', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-7d27-a4a4-153c491f993a', '1fb6481a0f9a3d2a', 'zuGkHxMplK0Vv7fcIfVKh4I/FO29DHbmRlICrzaGQ16ft+vhljnEEmuYZ6BRXdhgd6egC9uyl52m8o0utG381gIo4VuLMUdaBRUrSu/N667RpQHreqybqmrDkmVNvaAQ6YTw6L60+VM+BD9ppbrvwNEw+bfKf7pX7tmXsDRPhO4wHQre7QIUN6GMi4bWBFu5Jf6meCuEwOvjEQLDNj5DhoFXqQIunHPe5GXA+d6UG8VZ2WD8GWcRpGEvXU4/AZwGbmF+rhpGKKC3K+qLCQT4UJkkgDSyKtn4JZAmeVCGFhJvqLDnB4+0hkeydTzjTPzKPmjBtMk0sypCGYXYT+kMCEJ+PsMghaZ4WU+A5OUK3bjJIyY+2ouYj86Ecguzsas8DNHOwCb2u0/n1aOfqGmWotVgaFaFwCrCtet2nR6+4wQP8YDIeHSAwvU6TARUEsInVxg4oNVCBLOOs43SUyzFPZ+rMrSf0SzV6X7MuEfYCfzgilcQzYW7e3GZdJjoYQ8X2EvJW2XlEaae1+ojhOhqPF8joh710cn4oSYCe7ey2YSr58wQIr1MCF2k9vE+/B/ebnOaUfe0hpVDBzLyPR6RtljFhw9VYmuLg+eijH1dM8cUjLsOAJ3TGtiTHZc1Zj69PE0z9sRCmXAxTniX4zTI8n+9b5YzfYhRs8GmQxnN4lhiMe0zT2blFVYHBXVO+QzGliBeRrLkaJnVLYc5Z6EThfhFaM6RAl9Da60XyVNvnxBKWFc3PpddYGu1ID7TdVNwGhco9cErny3uVAdwVM3qTvZxShD4efR9uXGgipovEP2UOGsNOqOfRewh0xewg9Gh7tR5zyJTbn/a45H9bNd1ZimdiQsfMPo2DQHhAxJE5+zyVKciHUzFEVXk9CDjIZRLRsWMg/qlusAI+0+VLIsVOqy6HaqyupxmXo9n2bpPwGQMSJKoEYJXimEOJOW6EC/RE9xcRPcH6GAjB18nRYm92fwqO/o7RUNS1UvXLGIJjQre++bQmHn5pDee3Ox4H9ZVNbIBtAtOh4NRiKhZUCPlg0LcIDl7sJXwdQH84sLL6eq8Q/J6iS9NUsUEbmTavVMUUyCNUe+SNMCBN1B3Arl4pHgW1aX9likx3ZCRVm+lNB2in5FJQZjgY44GafS+9pdIxijVY/IU1iXEysvi12lEdoSUyiRJyckxf556wiWIX7k4s3qjd5exLrwoRuFSdfpcsVU2iv1rILebpKFsQlQ9zy4TPZhBK8PrKAFma36mvlnOxbs+y6wNIaC+9O8qJ8BO8eZk1eA4Y0Z5wJjADRM8AJxTnySJHl7P5lHySl0/NXbWQS0+LuaC1itTeATj59QGOaNrqOz6EnNUT+Rh//5e3BKtHhl/UsLSw9jO+ywn+zZIHgok2UaoOLolpTjnrYgQ+NQKr6Fci2SVgAYPMjDL6rf4DV+yqXjEdIWfpu1jFkURu2NBw2AvhTTyFx0pTKLvwPj+pe3y/B+SRoPjowcAADu34+jE698HjifpUz9TiKEKlql8MDNL13XgAVU7gagy85ra6aZUXV2yN6Fjcp7PkPCHvh6q2NIotr2ksvQrAQ24LvDAFBrGrg1htv22fOElImZlgbOcqevmyZKy7tibbYNcVD/OQjWz6WAbopj3ho6z9D8UVqV3OqhlqJlLDYhWa+ftuLh3VJz6tnuMonKCRmFuCMckbsHyzP0QUaLSFgttBsOBSfG+HAOvhaHO2Bd7wgtFIwIGyz9tathrZfnSANP2nhpHRb4jZVpP1kxQN19GnjzPceTM16Ora/e5YZbcBTyxJwK0UnUmWexXaElH5s3uARzN3kqiXBGM3Kq9llFxlRN1iWfNUzDAXg+SHjF15vh6yoEmtDnu8CCjxMlp4WXT92UFhjDCgfqH367eWYJhsTpEKJ8Di5tP52L5Lu/Mtt73XDc8iJI/Ny1tj/YExtpL7QqjXTd60VrWWAWA6Rz8nprmV24VVgMMfFlx9VQH2TZPHcmAVHQoZ+5SZaisNsvB4TVkaEnUONfVdHajg2WCROTCFSHDopaI2NalO9/Nz8BpUdYgMNPHzD75XchuC5ZlVN9gb8ZE2HQZI1cQ+UxXt7pyUQvzT2fXJDeMn4CW0gyNUwDNnMSUsh704H7cCt8aDEJn++hcyx8oK4LHroq4H34ncViGmq7GBlEoNXE4ETGCVg4u5Kpk//+Bp1ALhRY25ETvAi2lzRIXOqAS0gjDUWNeTuZTjL6Z2rT5As8IvAHTFnjQGPCZgMioDJYQm3I7Y41g0/78iXYI+5atcrSGOtKmmZmpU7ObiQkWHELWmx8N8v74sGuF+R41FidFRFdUNVnpkc2IIEwp0QcyVM2Dlx6KlvcpFVvviJvSTiwLogilP8mnGQdd5SQogujj19Drhkjj4DzitCrAAsoqXA4p65sSxTjuS0CATGRhR2qAJFSMcIBPfAVthgQfy2xmcfkv2uFMs3WbGghvYlBRvLVrYzeUV1l0BTjj89lEXIOgQIs8/TDOevUyRUbIxIJF/ZlaEFiik6d6Dx4o+QPdgPFzKKMbjhYucZVZLa4lgl6ObBlCQYIgE4UEqCPOpAw34bz7cTcInEb4+3nkplVcE2aN6MSOcS2vFUi07SdLG7jqZB2o6ozIM1fCSXPh+dSKJFPHtnsQIkNYPhVSRtLnyPBv0WrEXOVGtAVktvzudHlx63To6UgqaRLnCVj2WUY3BqXzS3YAHS5sJLXe1CydRXWsEjDZ9N5Ot8I2ll2sLzqyyEZwU45ruOlX6e/w', '{"2kBLHk8Pbse6342LOErAwH3xo19VdBxd-ZWsqSu3Zg8": "muEy9LwXSp3b59dGWbGfTd7v/+P6JRxEZf8J6d2cV0iZUkO0uqNYP8Hqk7JYeTCHOLDyCV5hUIy4IE4VnVwbN/fm59rs+MDA7pDTSQFS/aSa3+vGDbeuwyXccMQ=", "AHn9IdkdjY2LExFc2A7tyV4libyAM3SUFB7MrfPMlMw": "UvODuoCCLYAtXXwMonUhcbAIL0z0ArsmNMQvgh5uuErmKs2tq/TfXa1ltLeHDqqUOwwE3NOZeGy0dBEN7TA0vRWrDzwbINM5eGUPKmXqtS9d3d4lAl8g2kWxPjI=", "U1bsRGXbqjhywXtALPm7tC2MUFsVtaBP4-kjDTKXvdk": "+tax6ZllBDi1c8812BkSHylPe1jBsyG4TaBXNMBYXLb+MmidryQbC7FRILXb9hCzXLuPXja4SI6yE9F6VNxDngZaM7oaEENxA+liW1m7z0LwAVDnYCTg9uv5bpY=", "cVUcKGvGo1Gq1Nu4MTr5kHJHrsKilh5P7rUzUcoVV0Y": "bKzIr7/5+TNGdGnD9GQcaf7L4nnEanpCjGGZrARJXOIf5XEBBoBCaB5Q/NEae1ZlVOv0DumZmQbBOqFOlNfKV7UZQft8mQjtv3NHdHJuU6LMSU3PCpn/UnV+CzM=", "hJGwoTe8jy84itrIckzQCrEYUawCY2_lH3P7IPIW1W4": "3e6AYfCivenJYimxIk6H1x3kiZhaWl+qCDpnd74E26o6EdaqkeOQmceUZoaUyVa8PsdPs2UyX351pqxCWighTtjfodz7pzRF938z0fMPSn2n8vraNmI+bE/Up0w=", "ipb-Af6yzJM12GaipvcLk5PsRxOAWc-2zvKoT4Jow-A": "2WKx0oWrEHFBh4FpUDf9qgoSygxLrJwpWVEI1sPTY/80ZawjL2LWN+RTnUY6lWKwxrABQ0JNDISVoXMYMJvrlEx1V6D1QaVUgMhKho0brBHBVDv7oDt5XRlOcqE="}', 6, 6, '2026-11-18 08:00:00+00', '2026-11-18 08:00:00+00', NULL, 8, 512, '{"6JsEcbwTEmt-n16tn58cqiAeZoAfr1CpBlLbWl7stzo": "mbTg5eD4agft5rW+sox4Bz5FzZFVMW95dLutB7EnRpUpthwiwWASfSDsZ58n96qI+ENmVJVL0gEJBRrjax1f4BjKj2Ln+sy/51fEVvcJqmZQ0oWkwlsUhcNrKoqBm+4r1cz4CEyNfSKjFE67Y5g8Tlu/ntGg0bEXn8hMIUbu9dpCpRO9h4h4ujt+gKtuXP/KzD/drH6ws8+N25J91td0IpFYwZuXPadZLyoKAw0mLovXhkMbLDyAskucbtUqaOicJa/awRuAJLKtZd0z0s88qKgk/No0WrKIwVQIvhvHgCFgvwXqCUa6gV7MQoBbXOne9KRQhPSICqMVNf8jV4YdiD+buN41j7M2VHESLB4h9jtO5hggfKSBu1a1jtLVrA9HhZ0M8FxnMnvPRTfMyFNSGbaoK9/HMiWVfmVb1PazGvvZGmA214IkVZCC+UaoIE1sYFV1Oi95ZQId4JeUI6MIsmbLXooL98n6jC6h2MQcBPfCinCmvvUEJ9N3oE3lo5iuK3Nzjkj6fa7dlhfLnr96mtbXAJKqutIkmpzy+ZVc7hfMTYoBMfr9lPxvHVfvHu1ybJLjhqO95HfFPHP9SnHMHAbcsSuSMf18DHTVNBKEPx9aDvbyqj/b/TMXgeeMPjAjaPZG1fdHpUk+qM1yBdq1isOy8V9WxOpvSKwkYK+1SnVUCjs9WOZcdRRvv+BFXNwrNbhq4FaQfe7aR5Fh", "CcMvKUfcaP3GsJLsl7sB2jzhViATrqO3sP3Z1EWsu8s": "cL7BV1WNucMzslSlsC8Qz309SI9UHGL7w4d/GrtMum7t9rtMDNTIqxHmsJixxCch/cU+S2DDiSPMo/050Q9S0B5aABbrdGkMiOCq6+rYsgYiZdIWvCK8fhbH7zc9l9EOx46hgC+JqFwmxjuwxwomCNw2u9r0243ff/8R+NciNx3LG0d2FKYNy11D90RACXpfbJfbkzk4KHz0Dh2Yh/FbpLdg0HxGXPG1nVeB6kM73T6PyWNohHUOSKsspN+1OmqplSmkxd12SDT2e0TXATeybiJGbkXmRyP1NjQssV44q7IvoJndu4Wb0Bd8G7Isk/L1W4Z8YsGgLBxqAMIgEoPmvUcK6tb4NxjI9WcVaydwhHf/waWkHAb1sYfnyggiNyRL2cW+KIQZ+/pybc/9zwHuCOd2LPQ2uv4rpClGkWPMZqEODo8jWQt964lwuVmr2nrjFRB5ipFmQei/sOLV9A7w+dUGJaFDWqJ9UX3qszGdyewOEr9jFqTvrlIopMZ4YcQtTigaWDO+z2K2jco7BZMB6lPIaOCD9ajIcsVxT/2AFyu28x8OcBVFbWkt/9JvcObP6mPVVPFZoPwZmXIlb4TXrq3Wm+/yZmOdT7wwSmu/MOirAfqj6BIei6sc/NDv4GY8hO4wE02K0fw5wY7oM72nc0lE2o1O2wpwAFgPtmLiwCRmL8EWV70APvYlRVcsn4m78ULuLWDrD3vQdp6x", "ZRJpN5BAakWfelfckdtF5Xptg66-pfGZDBlLajmW8-w": "tHXcrMl0ig/UzwsO93YlvJ+TQPtpZA4neBogoIQ/5s0VIVLoZWYsAStNXGnYHv39lK5rbr65g79wqgpzQWSYQsJXrpbvZFPntm1TUU23F5+lIH36nCgDsu9RUdt4D9nIVzAryoCy/z5JmVIQJo4PFgcd58moKla8KMDOLGqnaQc1+ImYzvYOLTBCaNggUtq80yiEd04ihDFlbN4IVE6qrRzLpcPL8pAwpRMJzvHl53XhExEmsYdQ1GdJ3xewYVpr0yAl98llNOHp47QneyOdYYW6y2wmPHkoLTr/XDTzTNm+n0O0EIzga/qaI5KQkOwcuXM3ZLa5HbTVliUMrwVb4GncKxVhMz96buQ78vvjtmArPgzUrLvtawBm4IW4+fDoyTlTXFgcyeb7q12B3m+kUADeDPFJETIKBKY60/7vkzWV2r1mlaTnBwQ6JVzMn9oXa7PBVMrpSQjh2puFed38KaCnG6VKQKoshTCBU1TLVNoTLDoHdAEAxezcVloXu1gJyfrC2BYM5ADeiqdV/tYYgBPLfNoyT1wIQPaMvgfmwky3Yhn7TKHpgelGFdrRtW20akRfYGC0uTg+2v9Y+yTyOBAUejdbgqMNTbIvCboDPaaWECgHhYMRlIpIyrf7HfTLf41LvDZBgPfPgfwQmxPWp0uygJPFZgjMsbK3Ss51C8O8V6pYeJLru4E931DZ00QZC+EvbR/s3cgi2/h0", "mwCEYP_lJIj8eFFzWuYEQ0SurJLYKRQ7zDmorlIGUkI": "OG2/kFymxxi4n4OIYKaQhTsg894zd9V97T0oL8mvQf0/yZRvN/J+TRm+NK5F4acsFLGqrHzWlWbTKkNGD4TbV7Eh04q8Jud+HsUiLQHuRieVPCCOFnhlkNZ7w0vBxci5JLgCUaDPReI9EiGlIJ0jd5tbg8qf6CUZpe/lrLb0gW05VPpyAdls/pMzH/cN0tPB5ADDs/gXayeytSEU3a/FRST0wwxn+6ueyNDyPt4xcLEKEq568e8Ocq5568zKHjT82hDtKwxoQtQPRYAMvf8fE0su4ZrVFIQkka47NRxX8j8XsBZOjWThcksM2vEwImRUUkUnjlFIaxgI05k0AxuTeGyuQH4UbSLX/GGfiIYo3nqH4aIyDK3KPy8l+5bia+QuR3EHWVgQYKoeiWGzMmZvxSC/CfmxIQBRJzTXDAhLHOl9lK1VdgZAix6chfbD6I7Hnzrg7NWEjp99Qduz2spx3OXovxe1V0g9ptHLCf1znXD5WUTawm6Gk9lssUsQ7oH4GSmvYgJmgxhHmSd13JKGCvIMVVJIahGGZT6nf3WcL9Rlf1zRoTHit1AWI6IKMX/CJlAcNSAp95OxNj3mXPP4VS8vkqSse7W0Y+/8DtUNiwrF/d+EL6otM/JqL3g24IC7JIZXsJl97UwKxUd7ju2bW/SqnEq0G7GIcneUj8R+hB0/DkdxhclFRm28rfU3dh6QvdbR7a7+C05PivdH", "xaiUP8b-SDvXy2c88anEEfNQsSI8uJ8aVoINsQTxQiM": "EqWten1c2Hncd+UbEGiN0HzA5sgs64g4m7ja/N6v8pR3WIHUZepPwGutMNZyRQx3XJPqfSvMkUE0qE9K0a+cOj//wsPGHiXN0eWOO7mxs3XH++v5Jz3Q2Y68qqXmTRWk24QGzTAKHnCOY8eYUwAj7o2t0VZE+aDD2NkEr39VkKjiHnJ/pzK3eM6KMFTSGLDON+RbnKr+H4fDLJ/1I81i04K7FSszml0/fCUncurcv8N/wwDguBA8fEQ80Sx+1FC4x3xmGrRHEp1Fkh7iEPEdu3+W6MogiaknLg3XHjY4mIA4dcvr4bC7kt6KD9fLd/6Dxa0122pf1CnG6rhKqLivZwkHz5rg5roqmT2JeQuH1Mb5zLzcOa3Ne+PewcKo+EsD6bmLgFpLo+zPWCyyysOWKW0FAucaJuJ/7pbT6Wpg+o9vIarF3fRQqxMjPfAa5Me/D00SEkB1mQEKR+zU/MCw2zL++cSuJw1ks2YbHBy46kqVW5emczAwXe4ymJRhxUDaIJbZGSwYDH/eT1Nd1gnsNzNBm9KNcRohllDGd5WnELc3SPD5lU38hxncTa7tZ4dg3XhpmpNhzrhRCbfQOmMPWj8vWgj0C6Wj7/h3z12nv/dYQ7G6rfda6jhTZNjGqx8cCDHB/u8PF1Iigejp6G414IfLTvqTL7Svv2yYLvI6WQDQfsbNVT01uvvxnygvLmKPScxfg1hOY6JjRjEt", "zeIEBXwTeeDSQaPJP9sIxxoYdZsgdBnkzy0imXVIjeI": "RgfVPvyUW5zKMV/Z8vqBK0sFi/skYUT02TmzYbwXWsDmaFp56T+4Lx7wuSACQ4KXshjNiRhLLNTgSt2iKoSNfUkJ3UgNLXDz/V8Ew8XT7sgMCY3zaocBpC6afNTIwdnqV809CjmuDCyCenXKGvfhKjx/xVEq/qeEqhcwz/A6znV/rK9W2A3DiO0nFFKDolZIoH7m+WS6wf0ufD0MF/GoqKf5gYIJk0eCn03F1gGpI0CiZ1ZJz2Q46Y7dENLfnEbz2scZOf7bnRt2NLJ+ZNnooJ799suvGPdKM/bcO9HPNzMaowZTpAXg+DTFqfLdR+eVTJhN9SrKgGW4hh0H/iXowwXy8fD95+TWTmoITof9zS21uVg3f/Bj0JiusfeOHms21fsd7Bb+8HUKh6l/Wi1Kguqw1aQ98iTo+VyAnAtnhwDHDbkg10HQTxT7yT1m7JJq0D1KSUHv56RwYKxbtftUxR1ENCN4FZiC/G0KmdxvFiFHlYr129PIOBiMZxMFlHRTndK42bp3TNE0/l+1hcngP0SsXXN0GsxZeFluK90Q4AXcKqGoxdK8v0ZeO84CatDvA+LuJGHnhw5BFY24AGx8WU6xhjrTOWVBCd3K2Aiql4ZJ4MYlcMsoxhc3o0QhwD6M22+GJJYA6/ioR2+hXjBNdHyTEMbzpn0hHJxyEA9peuagPeq9P8SNt3oNm/v/nQFhBIV46UPGDTRcYpUV"}', NULL);
INSERT INTO public.outbox VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'card', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '00000000-0000-0000-0000-000000000000', NULL, NULL, NULL, 2, false, '{"at": "2026-11-16T07:30:00.000Z", "said": "2026-11-16T13:00:00.000Z", "counted": true}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'card', '01a1bfde-4f60-7211-9a16-1ce609e6b6e7', '00000000-0000-0000-0000-000000000000', NULL, NULL, NULL, 1, false, '{"at": "2026-11-16T10:32:00.000Z", "said": "2026-11-16T10:00:00.000Z", "counted": true}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'reminder', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', NULL, NULL, NULL, 1, false, '{"at": "2026-11-16T12:02:00.000Z", "way": "activity", "said": "2026-11-16T13:00:00.000Z", "counted": true}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'plan', '01a1e885-1c00-7d27-a4a4-153c491f993a', '00000000-0000-0000-0000-000000000000', '01a1e885-1c00-7d27-a4a4-153c491f993a', '2026-11-17 08:00:00+00', NULL, 0, false, '{}'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'plan', '01a1e885-1c00-71fd-aa6b-12d3fb5c5069', '00000000-0000-0000-0000-000000000000', '01a1e885-1c00-71fd-aa6b-12d3fb5c5069', '2026-11-17 08:00:00+00', NULL, 0, false, '{}');
INSERT INTO public.own_question VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', 'own-handover', 1, 1, false, '{"kind": "scale", "words": {"en": {"name": "handover", "after": "I know what we leave for the night shift.", "before": null, "options": null}}, "fields": [], "levels": ["operational"], "compared": false, "language": "en"}');
INSERT INTO public.person VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'acd4e81e-c41b-42a5-8b6a-a8659a2696f3', 'A coach', 'guest'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', 'Person 4', 'member'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '178dd15c-dbbb-4b21-99fe-cbcce3484380', 'Person 6', 'member'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'Person 1', 'member'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', 'Person 8', 'member'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '8f1d1514-1e3c-4899-a445-94de4dcc32be', 'Person 3', 'member'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', 'Person 5', 'member'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'd48daa56-85f6-405b-97f1-cd1198309589', 'Person 2', 'member');
INSERT INTO public.person_day VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', '2026-11-16', 2),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '178dd15c-dbbb-4b21-99fe-cbcce3484380', '2026-11-16', 2),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-16', 2),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', '2026-11-16', 2),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '2026-11-16', 2),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', '2026-11-16', 2),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'd48daa56-85f6-405b-97f1-cd1198309589', '2026-11-16', 2);
INSERT INTO public.pilot VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '2026-09-04 08:00:00+00', '2027-06-30', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491');
INSERT INTO public.pilot_team VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '2026-09-04 08:00:00+00', NULL);
INSERT INTO public.pulse VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7256-b2e6-befcd04e8730', '01a06b6e-8400-7faf-b293-bc3def196154', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '2026-09-07 10:32:00+00', '2026-09-08 18:00:00+00', '2026-09-07 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4w9696GFZoDFIbdHargE9uuIsBqRzW3avsYxprpq7afOaQKmQHL_Tu-OWRJZGWHEZOe0t9rBDi8CTOZfcOeqXM_C8rA9ZwzRGWXKz5i5IeFaVfJMVAOulBlyvXv36d9O6bks1RnJvBUYA-fQznA2DBl5ujTQEiylj52_Cic3bnRORGuyUzWGR_EdoDSCjdQ6MRladwPYXIPZ1UM9bE22eq4iEjgmI54Qi3bjvvfkBJtlI6n2bqEsblOgvm7kgSGgRivgbaGceF1gWgxjRhh53ZvY1mR2VSdY5svRuKg4_ET3UXRalpZZr1fjR0U3Dfl_bmApgSz94at-VuyC9PF2SwIDAQAB', 'f45d66e8b27e7c18c47842d22376ef2dad41e2f725d5504c22a157406ff05c37', '01a06b6e-8400-7de0-9a33-873340852734', 1, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-78f8-a126-7c107a52aed1', '01a07b6d-ab60-769f-bedb-920385c0ea5c', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '2026-09-14 10:32:00+00', '2026-09-15 18:00:00+00', '2026-09-14 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmm_g6GfKNilfv5UtQNjpDKvvz52MefJ0L_B1VMct4TeIFgMn9CDEPozWDT6ycrzOuSRsmJDNf6ytUtCY2GyxCf8xcj9vb-SEXwpdiW-qNaahFnhr-6tTcrOHlrwlEixRS2px0Xok78UWLiXVoa-Z1dvueIdiO_iEhBFZ9_z29YzefdZOOm6gmC_prqVBQLQl40k26OM6BBvRDxfYwAAXJYMOuRQGFQMIiLR8HNJ7rlG_PqHW0oqGlxOnHCk8zyb-6wRLnB0YL0GO2l2b20eMDRxIH7BUUq4qf0SVYZhStTNQhlIU39_C9Jt8Kw9zrWSAfI-n2LOwqeZ_b5UqL4REyQIDAQAB', '70368ceae076908524600d261620b016ed38d19def200c5cd96c6a04bdf60739', '01a06b6e-8400-7de0-9a33-873340852734', 2, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-70d7-bbff-f2ff3157fa0b', '01a09f7a-2f60-74b9-802d-3a58e44b5d16', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '2026-09-21 10:32:00+00', '2026-09-22 18:00:00+00', '2026-09-21 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvgqfgdqLQTY7Aya83DEotZd79LC6dl5z3L9xtLaAhjHoPsHC_Rl28pn0ap2xdsPRDD7R-ed80_dR5cSC4BhFCry6ZUo0lhMD5e9PRnrexDMrNSVk_1kZzrbNvkswxigP5AjagzkLh8tmNiO4ANhlO_wlsHtomo5ibmL1WWBXQ7hMoEm4yyBMHIDWsI3CdSo_iTkIlP7Yn1pg4A2i27yi7Pb9wXqKZt2buJo0qLvw4P3mY5PbCNb7VEKu-4Au8jb-aGBvJO7kCkVxaXnDqQPAJUShFODbPytQW009wkvEJuu4x75hVwsgUc3Kk14b9txz3QT-s54iH4opi9q6lsHgsQIDAQAB', '4515d9a7d3e31e48176d0ce3cd5e5d5de4a6689816abfd290bcdd1c08c6fbc85', '01a06b6e-8400-7de0-9a33-873340852734', 3, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-7c5f-b10d-fc9d5d10a713', '01a0c386-b360-77ac-90a5-c4d327190147', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '2026-09-28 10:32:00+00', '2026-09-29 18:00:00+00', '2026-09-28 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4S9VeJfAeYrdKRiQhGPIA0Cz8jI-OvmiOaS7ZOI5K9Ixg7vBXNTA0AZjFMkOx-4EiAjjeDGnxUCqrpky8HAYA1yBWowz5OpoSgKGbn5jViJ_oJS7bdtNWZHAPuEblDp7ImC92G2kend8QI5d-NLh5TD2z9O63BIj6Q-EK11uerU0VAt5LPBQcBH46xe4LfJQMxEeSG5lwpq0ILKP7jP1DZXMi7gfTToxyr7bCLHALecy7hUtbg_HCRH_4KXADFGOjFlw2Qg9qQ1XRk84uVUTNP-D_yDkrIjejenHaYS83c-mKBFV1KZblPxnu-6Z-lbW0J0CTn9PL2N9pATaYuyJBQIDAQAB', 'b2b542027f0c7e2c60f358cdec1eef5bf84fa3f611ee9f90796742fc057d02ad', '01a06b6e-8400-7de0-9a33-873340852734', 4, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-702e-b8ac-6ee3372e0622', '01a0e793-3760-7867-a0e2-82651adbcda1', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '2026-10-05 10:32:00+00', '2026-10-06 18:00:00+00', '2026-10-05 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAk94Ty-YFzG99NsHR75iFeLysXLGx3-4u0FESAgKf1KZVd8-eYMP2eZzn-JhJ-cNuiO2tXEnvGyq18ETmGwi86D2a5e8hhzZk7MPTSe5uwWQifTOVZj7AsJuae7Kt3rrFTr_CUEzfyT35RYIMnwQcQl-FVfPuuyApNbHjGY1Tls71ahrUNeiBImgvNYXc22A8JQZqGDAApszpsD-NCbzRV0ZkxfBANF2VfHSDrZDwiVM35VP8kIfR80omM0qiH9nougJjS8zeeSHhxGPM5skkN8nzXwKqOgipDFZV-KKtVJT9XQ0iEBtBQB-l7WA0PIN9QGGIIP2iLcKuhZljg32oDwIDAQAB', '7296f85a761682e29c11e7deb4caae6eabdf87947e28a4a38c9cd6254303c55c', '01a06b6e-8400-7de0-9a33-873340852734', 5, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-74e8-ad26-ad4f8d6c1889', '01a10b9f-bb60-7af7-bc6e-aceda53243cc', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '2026-10-12 10:32:00+00', '2026-10-13 18:00:00+00', '2026-10-12 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqUKofL72hugSLCvJ-MbgXrQqoDninSI1BVfRxO90yhgtqz6depnvjqm2JSOJbyO4HYFgz6-cIGcqFeVRlcqkWnj6QJ0Ixv-BZ-MS3nm6ZfQjahhuNi9LleBwWzMrb79hM8ehx1DMtcZasxLh2G0fgDee3Lp9-jqXAkOJuLky6oVI6rfRbKTuEtnBJJw7jHVWk_rJ7PS7TdxryN-miXr75McneaPBSYoI98r3DeT3PQQHN97-ip-BWBkBunjVch9lzo0BRgYGuhpj3PmUi7HzCVyFe0GnuQQ68T1Cn1O81YB8PA2-G7nbtSiTBpmdUn0EPlbab-pl3BKO31WPCqnmeQIDAQAB', '691983d47c739228fc9e59cfcf884e3669403b18b5d5565d4d39ed90a5715da0', '01a06b6e-8400-7de0-9a33-873340852734', 6, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-74df-9b42-ebad6e37d293', '01a12fac-3f60-710c-8880-25eed3dc0816', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '2026-10-19 10:32:00+00', '2026-10-20 18:00:00+00', '2026-10-19 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr2sUwHOoHhb9NZ6B5cGKpFFJkK3pv5M2NFNfEvLbRXF_TiuUjm1QOFUsk794U4kQsgJRJFvJUE-kLvBHwwsfM8My3hlQB9f-UEd8c0X0Pznk4CP1tj4OxCa2RyUoHIfCmDdybLe_GvqQ6COMJkApp_o5cMkchOuusQnOgei1GVZZR0OcZ58flLFcYQENGJqPoTAL2ULzLACMc1RuyTI15KfTNHavD9LAE4R_SWDOE-qEHXCjuNQIjfhr123e5qCLnW0LiemZ-W-74GQ3h_bMJOoAyGwjHl1Q-o0uWEPzCQnBN6qHjDK62GuA7cJgwS2pjX2yA9iPtltKhjkxqoI2uQIDAQAB', '6c04b651ebbdcfc27910aec3215698affcc4e820bd33d882c5c1de0d8defe8b9', '01a06b6e-8400-7de0-9a33-873340852734', 7, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-783e-8064-a13219c3d405', '01a153b8-c360-7e2f-aa3e-918ee2d511ce', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '2026-10-26 10:32:00+00', '2026-10-27 18:00:00+00', '2026-10-26 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwOHylCCOblL2EoIKQRWXHfP8pKTqugDnaTHN7fxcT9JtfDm0yCUrgcRG748AMBd_ecfhsZwGgLlJ84WYh4RH2OIeG8Z0RBkIALLdbAJVGYwo3nbYkBf7x_KX1JB-2eFy4uJenE6KfgeDCBqtpKXmtUSpj-vTl3iaKQeRYBNUILFlBXkB4SUDOQDoEKO5llDv4KRJf3kFhJhLKCu3e_HvMHK7a5IE2j8ji_FzIQTPCqTYsiH6Ao2QeWBCqp9xjFOgIe8q66ei-BwImhh5vzAGNcHAkPVCmgyp8HrXZ_6GvCtLuDxHBLK2HGV3CyJ7taEYdIUZSWCCtufyFVHuOC5S3wIDAQAB', 'c319e879d398e8d64c86c6e691f9b6ccf33d90d0c1351fbb03e2016cad76efce', '01a06b6e-8400-7de0-9a33-873340852734', 8, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-7f67-8d40-3f4f2da6cc5c', '01a177c5-4760-76e5-ae69-43bc44c23d42', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '2026-11-02 10:32:00+00', '2026-11-03 18:00:00+00', '2026-11-02 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1OP7dYcRrUAJMnnekfUSpc-8NfsUHwtID7w2sZYEVpu4Y6Dl-cuFy_vBsxRjpCN4peV18qLvJHctejMsyKtKn2uIRzs0H2pdZ5EYdZFnE_QILpYIQeTEeSWoSduK3T8OcXhUTIkyyavU4tT0QcFyt4ymXKG9ozJ7ej7W7R-cFjNJWT1Phw9gb06SJIJyNO0UjG-BqHDqJwdY3dBqzAyokpaSdqTfoumJxcqbnYwhrpFgui2miGRyalJNprF7fj3OHhq6phocLeGR2gCk9dALjBf2kAToBqGB59_uVnJmWDxwRL5qAtxXTURTGtubAmJqPFEfTM9d8xGuMGV-9wjhjwIDAQAB', '2c2b15bccce482be2c9e8798e0537eb699d5e3cfb3e6e637fe46fbc029769d70', '01a06b6e-8400-7de0-9a33-873340852734', 9, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7e79-a6eb-f725ad49e828', '01a19bd1-cb60-7857-b699-2f8e48c68dc7', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '2026-11-09 10:32:00+00', '2026-11-10 18:00:00+00', '2026-11-09 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvRSPYWyt78oQWwgL0-uEeY09nihZFXciTX-ob5QmFzfiViwScDeBex6JaHlbqw8vsrTKjS4dSyUGvssDwc21zv9d6-fzlnlJVQJkIefyiuKp8p11sBXpb4Cm4kpnlYFT6_kuKiz-n0t5WN9t3TwZ0__VP8gUgV5oKb7eB9Y5QcHdBRTmTl4_VjGPKbARhJLIlof_dSq_fuq7koeXKLjd6J8-OSRTdZZIGspevx04NqBOP1wBlkAhp5hkV31rIk6Euw9IzCyKTO6q0kZHE7mwChp4uyWe6Fdmf5ksXXkQ30pK0dJMG39K9ADzl2IYcK8xl_kWwRQ9YuOObhAaJoi3NwIDAQAB', '9602ee47f2d55f0b81e111c8410a3e5ed7ec1a5a1e55a940e3c24747ae880c20', '01a06b6e-8400-7de0-9a33-873340852734', 10, NULL, '{"turn": 0, "ledAt": "2026-11-09T10:33:00.000Z", "round": true, "version": 1, "question": 1, "whileOpen": false, "timerEndsAt": null}', NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7d71-8350-ac5046b22395', '01a1bfde-4f60-7211-9a16-1ce609e6b6e7', 'after', 'open', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '8f1d1514-1e3c-4899-a445-94de4dcc32be', '2026-11-16 10:32:00+00', '2026-11-17 18:00:00+00', NULL, 8, NULL, NULL, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyiCy6ifhylyM0QkvNN63rqm-HJnWr96TmaapsUMFtTzWHs_AUr0tpT0TQ8EcdPiSfzfOx5ZXJh5Nl1mxuh7H27-CGuKKjACloPIiDc9fEFCtMCWFVVeFTdt8-cts5hhf38Va2pWTQB9DycKAfEKdygIelLliYv-UXwCzO3_BJZGKSpRKZFAbW4nNPLAuxkY9AOwc-Ztbv0vMsKm0bKcTVtULBv6L1z7GBdLY8WbVTN8FSo5YdGbWtIsbLmoP9x93ynbTYutnk_EdsHuIQ__M6yRKkPxHWXN9DaMhIGqz07vCeIS2tOm7iAza_BtvMbTE7QE8f7si6-rCm99lzD1_RwIDAQAB', '0c1bd7e1dc77d7c8eea2ad7473545d3aee605113473a16a735ad00e10d377c57', NULL, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7679-8bcf-b7968a64755c', '01a1c481-bfc0-76b5-8727-a58c8195b6ff', 'after', 'void', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 15:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 08:10:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'cancelled', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-78f0-ae4d-cb673446b0a1', '01a1c478-9800-7f24-9dc2-acd3fd83d909', 'before', 'sealed', 'private', 'coarse', 3, 'team', 'share', '', NULL, '2026-11-10 08:00:00+00', '2026-11-10 10:05:00+00', '2026-11-10 10:40:00+00', 6, NULL, false, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsk5-PBiXiNARnjQZWLhC1j0XSPkreTK6vECk2Ncensygy38dqV22eBmFd74wng3nZyVrZEJFwtvitLtAuRb7sIyRcDTZzp4zoLwY1tUy_8BEXC9Z8DGKiuWDAAkVLrNvg2yHlnCsD2YoZdBmELSEvGQnL6etbx_DXDcM1SGJl2kR_hwTbM7XB2zO_Q3DrInMI6W5ViXOO7f3MibjpZwvdcFs3hHKZysUsNmbTpCsaBe6qkZPbNbd4BfwKkF1o52akxc80Lhee978JiAlaQmDaEXV61ubg2ywv2wIiJSPVuhQmak7bzjTJ2EqEyWh9u8YvmLqRApP005_eiP4lmRVqQIDAQAB', '72092282a5642ea53dcfba67e978861c2cf5d584bbd018cda6d9dfd3928f0991', NULL, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7dca-b3ea-883f0345c565', '01a1c478-9800-7f24-9dc2-acd3fd83d909', 'after', 'sealed', 'private', 'coarse', 3, 'team', 'share', '', NULL, '2026-11-10 10:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 10:40:00+00', 6, 6, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAriPAj13pkqCg4FqfxVfnU1l-n37t86xupBsMY8Q-FPMaq8ndTMrZeZaXmact9SlmuZnbEL2zIrj4iH0I6e6JXi05jhzqUaoTE4gmatme7e3lXrQHObJSxPfcdS-DIgFa_DX__t15JEdCqcAShX_Osk7Ok_-NeRxgQsFpj_kPZJDswl7MkVtNhI0K36odpf14G3TZ8En7YJs0LMIlHyjrA02Ny2ZMQgAb29orj81-ysKSM8sQLbStE5ziu58e9kksp7v2ZelWXsxEYNQu1PES95yuLpSrZa4NgbDgODxK0UUU-q0W0tpavVDuVhp_4KlqCezMEvR8NWUWnYo0Wm5bSQIDAQAB', '6c2130ea98ce43cbf96294b50bdc8f05302b88788be20b40776d1fa0d7392d08', '01a1c478-9800-7b65-9d42-67a38e8f150c', 1, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', '01a1c481-bfc0-7773-933c-990f7f324367', 'before', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 08:10:00+00', '2026-11-10 12:05:00+00', '2026-11-10 11:50:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3uRVMWh3NYiZUxP8DOuKpcPsku9co8xwJJWXerlT93cXGTjeSx4ADog41ln55QNCjQDP_BpMuZfojVCYDsNRFrKIi3dMFPvK5PVtXC_u2z1fzzT08GQXAY3Xgl72PelXgHT_xsPgG9w1GWc7EN3gpg-tQVOPjxqlppsn1JWqfifBqDHDYcZ9RFfyTuyG_Ls8cOW31WzNg4n3feyypRYP16WxOHayydeBufGlfFV1GO_8nGxr_CBsdujntHY6f0JqhuVR701anDm3VQYqM-2WiF_hgYbPwun5GOvHYoxtmN6PT60dwroV4lUIiKklfETyMxCVqSi4qSgNVzsyxHKH6wIDAQAB', '8ec48813335774d5211f900c94ccbc67bdb2bf9daff62b31708bee8c922854f7', NULL, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', '01a1c481-bfc0-7773-933c-990f7f324367', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 12:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 12:40:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApOqo0GrflykQs9LypUWf4JvkRd-5GnT_neYjpiftFfUkWmg_QiRD2OaX2eTo-lpGTLxRGRYFaII2p4d8Xy_yrJYvWiw4jyIdwKQCf_3TtZ5pZ8WwWOJvgDoX6OWK7JoSwu954mPM9RlcITBn9diy6lFj3au12kr8qO74a13kGkIMvCNXJSqfVfqrHJ5pbumy2rr-D0-SlZBCkdWW4AW7c9opeFWSU09cq_HF2LJJt2ehq9lzDu9PBHJAHl-vS_8yLe5O-oQ6dGOXY_Wcd_KeuQMm6MgWqomRpeFFBPmlwrud43UpvvwZi4At4rYeamat53M8MoTVI2H8EpdWWNF1ZwIDAQAB', '1bf99547a1520ee0ca54c172f78ea2df90c547617cc7ab4dd8ebf66cec1f8067', '01a1c481-bfc0-77ba-a80d-76296a67edca', 1, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7eb8-a558-b3bfe46113f6', '01a1c481-bfc0-792d-b4a9-af995693ef97', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 14:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 14:40:00+00', 7, 7, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmvEcV9xL71Jk9PoBvSs_Dnd2TAxdEYa_ndxetJmgAunG3qB_tRFY_diKy1b7NpwRWHcRS_dfapouB-ouwy4tatdjGMtRElZ_un2euxxI8Oeyer_TOkCdzTmGdWYHeZqaoTNHdhPKR-6UlSRoX2Ze7bxSfvDiyn5AEopB--QfisWtICccruGEYWzfUX6tdSZ0mTtqa6wtVgWVoZ8g8qRgrQv2jJKo9VN0AQhxwJzR-JrDCuF8Z74aDm10uUBQ-n_R8x6ldFJyk8YYOh21JSHqJMzknQle2BYSA6qEkLbvWnbN03IXXfIBDY0uqJa3ro4pB-wxhloTyYnOWSEYJkm3BQIDAQAB', '8541ba5f320c245f55b10b46b8b3f96f6c660a91263ea5f86d532d6b9d0691e6', '01a1c481-bfc0-70d1-a4a4-486ffc73ce7e', 1, '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c5e6-ce00-73af-99c9-e6922957e6cd', '01a1c5e6-ce00-79f9-8844-26adc10329f4', 'adhoc', 'sealed', 'open', 'full', 1, 'team', 'decide', '', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-10 14:40:00+00', '2026-11-11 14:40:00+00', '2026-11-10 14:40:00+00', 8, 4, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-72b5-b7ac-47741e898e79', '01a1c630-0c00-7542-b51e-d46af9823b4e', 'before', 'planned', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-11-22 13:00:00+00', '2026-11-23 13:05:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7beb-aa3b-2e7fe78b952c', '01a1c630-0c00-7542-b51e-d46af9823b4e', 'after', 'planned', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-11-23 13:32:00+00', '2026-11-24 17:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7a4d-ba4b-3aed3b286312', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', 'before', 'sealed', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-11-15 13:00:00+00', '2026-11-16 13:05:00+00', '2026-11-16 13:05:00+00', 8, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7f89-80dd-27cc70a38102', '01a1c630-0c00-7b4b-a3ea-03ba855d4388', 'after', 'open', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-11-16 13:32:00+00', '2026-11-17 17:00:00+00', NULL, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-7d27-a4a4-153c491f993a', '01a1e885-1c00-7c24-afba-1eb558ecd335', 'adhoc', 'open', 'private', 'full', 5, 'team', 'decide', '', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-17 08:00:00+00', '2026-11-18 08:00:00+00', NULL, 8, NULL, NULL, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxrRhQfBX2zwaKVsDyk7yBCsa4GnggFNDGHP_eUss7P-ALn6Z8C49rVN1_JYOIy18nXQQt23E8CKXtj-JAvvYkDoD8LNkvx2eU7y_ie3hIMogbT_w0sxshG5QHQSlp0rIBezZIbV5YV8LnPLtMTYiNNfcn_-Kv1Juoxz-ljYsSLpxS2aPHk280ccNAh7tg25spJ7bVqqVxePjXMZppC3aKWa_BFCvNcE6UeheE0azHEEvqiDP3zbIVySr6XGesnpYXOqETyQA2VlE7opkLVDkX703Rfn7H659dRlDPX_8dyN7gAjGfdfMEVpT1qkZsaQ6G2wfZLZLvMdU_YfUHxVu_QIDAQAB', 'b6f72a2414335933bf5c9444db64ca5499bec7bd90e4e6c4b4354d9542c0fd32', NULL, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-71fd-aa6b-12d3fb5c5069', '01a1e885-1c00-7761-9dca-68c4c7e1834c', 'adhoc', 'open', 'open', 'full', 1, 'team', 'decide', '', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-17 08:00:00+00', '2026-11-18 08:00:00+00', NULL, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pulse_question VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7256-b2e6-befcd04e8730', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7256-b2e6-befcd04e8730', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-78f8-a126-7c107a52aed1', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a07b6d-ab60-78f8-a126-7c107a52aed1', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 2, 3, 3]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-70d7-bbff-f2ff3157fa0b', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a09f7a-2f60-70d7-bbff-f2ff3157fa0b', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 2, 3]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-7c5f-b10d-fc9d5d10a713', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0c386-b360-7c5f-b10d-fc9d5d10a713', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-702e-b8ac-6ee3372e0622', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a0e793-3760-702e-b8ac-6ee3372e0622', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 2, 3, 3]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-74e8-ad26-ad4f8d6c1889', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a10b9f-bb60-74e8-ad26-ad4f8d6c1889', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 2, 3]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-74df-9b42-ebad6e37d293', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a12fac-3f60-74df-9b42-ebad6e37d293', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-783e-8064-a13219c3d405', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a153b8-c360-783e-8064-a13219c3d405', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-7f67-8d40-3f4f2da6cc5c', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a177c5-4760-7f67-8d40-3f4f2da6cc5c', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7e79-a6eb-f725ad49e828', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7e79-a6eb-f725ad49e828', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7d71-8350-ac5046b22395', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7d71-8350-ac5046b22395', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7679-8bcf-b7968a64755c', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7679-8bcf-b7968a64755c', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-78f0-ae4d-cb673446b0a1', 'clarity', 1, 'scale', 5, 0, false, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-78f0-ae4d-cb673446b0a1', 'help', 1, 'scale', 5, 1, false, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7dca-b3ea-883f0345c565', 'clarity', 1, 'scale', 5, 0, true, 6, 0, '[3, 1, 2]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7dca-b3ea-883f0345c565', 'help', 1, 'scale', 5, 1, true, 6, 0, '[0, 0, 6]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 3, 3, 2, 0]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', 'text', 1, 'sentence', NULL, 1, true, 8, 0, '[]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 3, 3, 2]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', 'text', 1, 'sentence', NULL, 1, true, 8, 0, '[]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7eb8-a558-b3bfe46113f6', 'commit', 1, 'scale', 5, 0, true, 7, 0, '[0, 2, 3, 2, 0]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7eb8-a558-b3bfe46113f6', 'voice', 1, 'scale', 5, 1, true, 7, 0, '[0, 0, 0, 7, 0]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c5e6-ce00-73af-99c9-e6922957e6cd', 'piece', 1, 'scale', 5, 0, true, 4, 0, '[1, 1, 1, 1, 0]', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7f89-80dd-27cc70a38102', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7f89-80dd-27cc70a38102', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-72b5-b7ac-47741e898e79', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-72b5-b7ac-47741e898e79', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7beb-aa3b-2e7fe78b952c', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7beb-aa3b-2e7fe78b952c', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7a4d-ba4b-3aed3b286312', 'clarity', 1, 'scale', 5, 0, false, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-7a4d-ba4b-3aed3b286312', 'commit', 1, 'scale', 5, 1, false, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-7d27-a4a4-153c491f993a', 'direct', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1e885-1c00-71fd-aa6b-12d3fb5c5069', 'depend', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.schema_migration VALUES
	('0001_trunk', '2026-11-23T06:01:55.553Z'),
	('0002_drift', '2026-11-23T06:01:55.608Z'),
	('0003_ballot_maps', '2026-11-23T06:01:55.632Z'),
	('0004_one_ballot_map', '2026-11-23T06:01:55.638Z'),
	('0005_trust', '2026-11-23T06:01:55.655Z'),
	('0006_retention', '2026-11-23T06:01:55.656Z'),
	('0007_workshop', '2026-11-23T06:01:55.676Z'),
	('0009_questions', '2026-11-23T06:01:55.680Z'),
	('0010_team', '2026-11-23T06:01:55.682Z'),
	('0011_stage', '2026-11-23T06:01:55.683Z'),
	('0012_calendar', '2026-11-23T06:01:55.750Z'),
	('0013_messages', '2026-11-23T06:01:55.794Z'),
	('0014_bot', '2026-11-23T06:01:55.826Z'),
	('0015_pilot', '2026-11-23T06:01:55.840Z'),
	('0016_void_why', '2026-11-23T06:01:55.841Z'),
	('0017_self_test', '2026-11-23T06:01:55.842Z'),
	('0018_timer_run', '2026-11-23T06:01:55.858Z');
INSERT INTO public.schema_migration_lock VALUES
	('migration_lock', 0);
INSERT INTO public.sentence VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', 'text', 0, 'What ships is open, before.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', 'text', 1, 'What helps is open, before.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', 'text', 2, 'What costs is open, before.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', 'text', 3, 'What costs is open, before.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', 'text', 4, 'What ships is open, before.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', 'text', 5, 'What waits is open, before.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', 'text', 6, 'What helps is open, before.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-73b3-b9b1-82cb0f1d6f9d', 'text', 7, 'What waits is open, before.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', 'text', 0, 'What helps is open, after.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', 'text', 1, 'What helps is open, after.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', 'text', 2, 'What waits is open, after.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', 'text', 3, 'What waits is open, after.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', 'text', 4, 'What costs is open, after.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', 'text', 5, 'What ships is open, after.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', 'text', 6, 'What costs is open, after.'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7115-ae08-bcd949db1e8e', 'text', 7, 'What ships is open, after.');
INSERT INTO public.series VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c478-9800-7b65-9d42-67a38e8f150c', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '6985bd20-67be-472a-9701-bc73a898fab1', 'Operations review', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-77ba-a80d-76296a67edca', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '9363f637-143b-4dc5-8850-74518fcb1267', 'Kick-off', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-70d1-a4a4-486ffc73ce7e', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '80caf950-8f52-4755-a0c8-3911280dbb47', 'Workshop', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c481-bfc0-7e9d-9c3e-46f3681de7c9', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '2eaabf03-a56c-4d89-b4b2-7c4c33a9495f', 'Budget', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a06b6e-8400-7de0-9a33-873340852734', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', 'c445a03e-1ec0-44ad-9f51-9e78e246d397', 'Weekly product sync', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-10 16:00:00+00', NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c630-0c00-798e-ba78-19011689f28a', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '040000008200E00074C5B7101A82E008000000000000000000000000000000000000000010000000CD11FA68FF55C262BDE45A384EA09BE7', 'Harbour round', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1c5e6-ce00-72f3-a865-b32ea0284dbf', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', 'between-meetings:team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', 'Quay', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', NULL, NULL);
INSERT INTO public.signal VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a19bd1-cb60-7cfb-acc2-24b66ba94eab', '01a06b6e-8400-7de0-9a33-873340852734', 'commit', 'after', '1', 5, 'spread', 'mark', 'closer', '01a153b8-c360-783e-8064-a13219c3d405', '01a177c5-4760-7f67-8d40-3f4f2da6cc5c', NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7c34-bb5c-92a1c98351ae', '01a06b6e-8400-7de0-9a33-873340852734', 'clarity', 'after', '1', 5, 'location', 'mark', 'lower', '01a153b8-c360-783e-8064-a13219c3d405', '01a19bd1-cb60-7e79-a6eb-f725ad49e828', NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-7521-84a4-a3b3e3187bc1', '01a06b6e-8400-7de0-9a33-873340852734', 'commit', 'after', '1', 5, 'location', 'mark', 'lower', '01a153b8-c360-783e-8064-a13219c3d405', '01a19bd1-cb60-7e79-a6eb-f725ad49e828', NULL, NULL, NULL),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', '01a1bfde-4f60-744d-ac59-0686671bfe2d', '01a06b6e-8400-7de0-9a33-873340852734', '*', 'after', '1+1', 5, 'location', 'alert', 'lower', '01a153b8-c360-783e-8064-a13219c3d405', '01a19bd1-cb60-7e79-a6eb-f725ad49e828', NULL, '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', '2026-11-10 16:00:00+00');
INSERT INTO public.team VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', 'Quay', 'team', 'own', 'So that everyone is heard');
INSERT INTO public.team_member VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '16139364-e25b-4ad0-9bac-d5b2a4f076bd', 'member'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '178dd15c-dbbb-4b21-99fe-cbcce3484380', 'member'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '4684c4ec-d1f4-4ba4-b163-7bc8257fd491', 'owner'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '7cb54bd6-64e7-4a8b-ae31-711b737f9903', 'member'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', '8f1d1514-1e3c-4899-a445-94de4dcc32be', 'member'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', 'aedbffe5-3ff3-4371-adf1-3a4df082773c', 'member'),
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'team-3d792f1f-62a9-47e4-84f6-b4c2409baad4', 'd48daa56-85f6-405b-97f1-cd1198309589', 'member');
INSERT INTO public.tenant VALUES
	('0e1d564c-5378-4ffc-b476-a2ff29d4b3c8', 'Harbour', 5, '2026-09-04 08:00:00+00', 1095);
INSERT INTO public.timer_run VALUES
	('sweep', '2026-11-17 07:59:59+00', '2026-11-17 08:00:00+00', 'done', '2026-11-17 08:00:00+00');
ALTER TABLE ONLY public.audience
    ADD CONSTRAINT audience_pkey PRIMARY KEY (tenant_id, pulse_id, person_id);
ALTER TABLE ONLY public.baseline
    ADD CONSTRAINT baseline_pkey PRIMARY KEY (tenant_id, series_id, baseline_id);
ALTER TABLE ONLY public.bot_person
    ADD CONSTRAINT bot_person_pkey PRIMARY KEY (tenant_id, person_id);
ALTER TABLE ONLY public.card
    ADD CONSTRAINT card_pkey PRIMARY KEY (tenant_id, occurrence_id);
ALTER TABLE ONLY public.change_log
    ADD CONSTRAINT change_log_pkey PRIMARY KEY (tenant_id, change_id);
ALTER TABLE ONLY public.coach
    ADD CONSTRAINT coach_pkey PRIMARY KEY (tenant_id, team_id, person_id);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (tenant_id, person_id);
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_pkey PRIMARY KEY (tenant_id, conversation_id);
ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (tenant_id, day, kind, outcome);
ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_pkey PRIMARY KEY (tenant_id, occurrence_id, person_id);
ALTER TABLE ONLY public.leader_answer
    ADD CONSTRAINT leader_answer_pkey PRIMARY KEY (tenant_id, pulse_id, person_id, question_id);
ALTER TABLE ONLY public.mailbox_event
    ADD CONSTRAINT mailbox_event_pkey PRIMARY KEY (tenant_id, person_id, event_id);
ALTER TABLE ONLY public.mailbox_group
    ADD CONSTRAINT mailbox_group_pkey PRIMARY KEY (tenant_id);
ALTER TABLE ONLY public.mailbox
    ADD CONSTRAINT mailbox_pkey PRIMARY KEY (tenant_id, person_id);
ALTER TABLE ONLY public.meeting_alias
    ADD CONSTRAINT meeting_alias_pkey PRIMARY KEY (tenant_id, alias);
ALTER TABLE ONLY public.meeting_check
    ADD CONSTRAINT meeting_check_pkey PRIMARY KEY (tenant_id, subject_id);
ALTER TABLE ONLY public.monitor
    ADD CONSTRAINT monitor_pkey PRIMARY KEY (tenant_id, series_id, question_id, phase, version, scale, chart);
ALTER TABLE ONLY public.muted_series
    ADD CONSTRAINT muted_series_pkey PRIMARY KEY (tenant_id, person_id, series_id);
ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_pkey PRIMARY KEY (tenant_id, occurrence_id);
ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_tenant_id_series_id_original_start_key UNIQUE (tenant_id, series_id, original_start);
ALTER TABLE ONLY public.open_pulse
    ADD CONSTRAINT open_pulse_pkey PRIMARY KEY (tenant_id, pulse_id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (tenant_id, kind, subject_id, person_id);
ALTER TABLE ONLY public.own_question
    ADD CONSTRAINT own_question_pkey PRIMARY KEY (tenant_id, team_id, question_id, version);
ALTER TABLE ONLY public.person_day
    ADD CONSTRAINT person_day_pkey PRIMARY KEY (tenant_id, person_id, day);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (tenant_id, person_id);
ALTER TABLE ONLY public.pilot
    ADD CONSTRAINT pilot_pkey PRIMARY KEY (tenant_id);
ALTER TABLE ONLY public.pilot_team
    ADD CONSTRAINT pilot_team_pkey PRIMARY KEY (tenant_id, team_id);
ALTER TABLE ONLY public.pulse
    ADD CONSTRAINT pulse_pkey PRIMARY KEY (tenant_id, pulse_id);
ALTER TABLE ONLY public.pulse_question
    ADD CONSTRAINT pulse_question_pkey PRIMARY KEY (tenant_id, pulse_id, question_id);
ALTER TABLE ONLY public.schema_migration_lock
    ADD CONSTRAINT schema_migration_lock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.sentence
    ADD CONSTRAINT sentence_pkey PRIMARY KEY (tenant_id, pulse_id, question_id, "position");
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_pkey PRIMARY KEY (tenant_id, series_id);
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_tenant_id_ical_uid_key UNIQUE (tenant_id, ical_uid);
ALTER TABLE ONLY public.signal
    ADD CONSTRAINT signal_pkey PRIMARY KEY (tenant_id, signal_id);
ALTER TABLE ONLY public.signal
    ADD CONSTRAINT signal_tenant_id_series_id_question_id_phase_version_scale__key UNIQUE (tenant_id, series_id, question_id, phase, version, scale, chart, kind, direction, began_pulse_id);
ALTER TABLE ONLY public.team_member
    ADD CONSTRAINT team_member_pkey PRIMARY KEY (tenant_id, team_id, person_id);
ALTER TABLE ONLY public.team
    ADD CONSTRAINT team_pkey PRIMARY KEY (tenant_id, team_id);
ALTER TABLE ONLY public.tenant
    ADD CONSTRAINT tenant_pkey PRIMARY KEY (tenant_id);
ALTER TABLE ONLY public.timer_run
    ADD CONSTRAINT timer_run_pkey PRIMARY KEY (timer);
CREATE INDEX change_log_team ON public.change_log USING btree (tenant_id, team_id, at);
CREATE INDEX conversation_team ON public.conversation USING btree (tenant_id, team_id);
CREATE INDEX invitee_person ON public.invitee USING btree (tenant_id, person_id);
CREATE INDEX leader_answer_person ON public.leader_answer USING btree (tenant_id, person_id);
CREATE INDEX mailbox_event_occurrence ON public.mailbox_event USING btree (tenant_id, occurrence_id);
CREATE INDEX mailbox_event_series ON public.mailbox_event USING btree (tenant_id, series_id);
CREATE INDEX mailbox_keep_due ON public.mailbox USING btree (keep_due_at);
CREATE INDEX mailbox_subscription ON public.mailbox USING btree (subscription_id) WHERE (subscription_id IS NOT NULL);
CREATE INDEX mailbox_sync_due ON public.mailbox USING btree (sync_due_at) WHERE (state = 'open'::text);
CREATE INDEX meeting_alias_occurrence ON public.meeting_alias USING btree (tenant_id, occurrence_id);
CREATE INDEX meeting_alias_series ON public.meeting_alias USING btree (tenant_id, series_id);
CREATE INDEX monitor_checked ON public.monitor USING btree (checked_at);
CREATE INDEX muted_series_series ON public.muted_series USING btree (tenant_id, series_id);
CREATE INDEX occurrence_start ON public.occurrence USING btree (tenant_id, series_id, start_at);
CREATE INDEX open_pulse_due ON public.open_pulse USING btree (seals_at);
CREATE INDEX outbox_due ON public.outbox USING btree (tenant_id, due_at) WHERE (due_at IS NOT NULL);
CREATE UNIQUE INDEX pulse_closing ON public.pulse USING btree (tenant_id, seal_series, seal_order) WHERE (seal_order IS NOT NULL);
CREATE INDEX pulse_due ON public.pulse USING btree (opens_at) WHERE (state = 'planned'::text);
CREATE INDEX pulse_occurrence ON public.pulse USING btree (tenant_id, occurrence_id);
CREATE UNIQUE INDEX pulse_phase ON public.pulse USING btree (tenant_id, occurrence_id, phase) WHERE (phase <> 'adhoc'::text);
CREATE INDEX pulse_question_asked ON public.pulse_question USING btree (tenant_id, question_id, version);
CREATE INDEX series_team ON public.series USING btree (tenant_id, team_id);
CREATE INDEX team_member_person ON public.team_member USING btree (tenant_id, person_id);
ALTER TABLE ONLY public.audience
    ADD CONSTRAINT audience_tenant_id_pulse_id_fkey FOREIGN KEY (tenant_id, pulse_id) REFERENCES public.pulse(tenant_id, pulse_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.baseline
    ADD CONSTRAINT baseline_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.card
    ADD CONSTRAINT card_tenant_id_occurrence_id_fkey FOREIGN KEY (tenant_id, occurrence_id) REFERENCES public.occurrence(tenant_id, occurrence_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.change_log
    ADD CONSTRAINT change_log_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.coach
    ADD CONSTRAINT coach_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_tenant_id_occurrence_id_fkey FOREIGN KEY (tenant_id, occurrence_id) REFERENCES public.occurrence(tenant_id, occurrence_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.leader_answer
    ADD CONSTRAINT leader_answer_tenant_id_pulse_id_fkey FOREIGN KEY (tenant_id, pulse_id) REFERENCES public.pulse(tenant_id, pulse_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.mailbox_event
    ADD CONSTRAINT mailbox_event_tenant_id_occurrence_id_fkey FOREIGN KEY (tenant_id, occurrence_id) REFERENCES public.occurrence(tenant_id, occurrence_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.mailbox_event
    ADD CONSTRAINT mailbox_event_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES public.mailbox(tenant_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.mailbox_event
    ADD CONSTRAINT mailbox_event_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.meeting_alias
    ADD CONSTRAINT meeting_alias_tenant_id_occurrence_id_fkey FOREIGN KEY (tenant_id, occurrence_id) REFERENCES public.occurrence(tenant_id, occurrence_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.meeting_alias
    ADD CONSTRAINT meeting_alias_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.monitor
    ADD CONSTRAINT monitor_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.muted_series
    ADD CONSTRAINT muted_series_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id);
ALTER TABLE ONLY public.own_question
    ADD CONSTRAINT own_question_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pilot_team
    ADD CONSTRAINT pilot_team_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.pilot(tenant_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pilot_team
    ADD CONSTRAINT pilot_team_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pulse_question
    ADD CONSTRAINT pulse_question_tenant_id_pulse_id_fkey FOREIGN KEY (tenant_id, pulse_id) REFERENCES public.pulse(tenant_id, pulse_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pulse
    ADD CONSTRAINT pulse_tenant_id_occurrence_id_fkey FOREIGN KEY (tenant_id, occurrence_id) REFERENCES public.occurrence(tenant_id, occurrence_id);
ALTER TABLE ONLY public.sentence
    ADD CONSTRAINT sentence_tenant_id_pulse_id_fkey FOREIGN KEY (tenant_id, pulse_id) REFERENCES public.pulse(tenant_id, pulse_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id);
ALTER TABLE ONLY public.signal
    ADD CONSTRAINT signal_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.team_member
    ADD CONSTRAINT team_member_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id) ON DELETE CASCADE;
ALTER TABLE public.audience ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.baseline ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.bot_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.card ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.change_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.coach ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.conversation ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.delivery ENABLE ROW LEVEL SECURITY;
CREATE POLICY due_work ON public.mailbox FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.mailbox_group FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.monitor FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.occurrence FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.open_pulse FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.outbox FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.pulse FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.tenant FOR SELECT TO sweep_user USING (true);
ALTER TABLE public.invitee ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.leader_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.mailbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.mailbox_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.mailbox_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.meeting_alias ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.meeting_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.monitor ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.muted_series ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.occurrence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.open_pulse ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.own_question ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON public.audience TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.baseline TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.bot_person TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.card TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.change_log TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.coach TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.contact TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.conversation TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.delivery TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.invitee TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.leader_answer TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.mailbox TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.mailbox_event TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.mailbox_group TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.meeting_alias TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.meeting_check TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.monitor TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.muted_series TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.occurrence TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.open_pulse TO ballot_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.outbox TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.own_question TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.person TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.person_day TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.pilot TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.pilot_team TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.pulse TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.pulse_question TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.sentence TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.series TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.signal TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.team TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.team_member TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.tenant TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.person_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.pilot ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.pilot_team ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.pulse ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.pulse_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sentence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.series ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.signal ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.team ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.team_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenant ENABLE ROW LEVEL SECURITY;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.audience TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.baseline TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.bot_person TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.card TO app_user;
GRANT SELECT,INSERT,DELETE ON TABLE public.change_log TO app_user;
GRANT UPDATE(by_id) ON TABLE public.change_log TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.coach TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.contact TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.conversation TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.delivery TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.invitee TO app_user;
GRANT SELECT,INSERT,DELETE ON TABLE public.leader_answer TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mailbox TO app_user;
GRANT SELECT(tenant_id) ON TABLE public.mailbox TO sweep_user;
GRANT SELECT(person_id) ON TABLE public.mailbox TO sweep_user;
GRANT SELECT(state) ON TABLE public.mailbox TO sweep_user;
GRANT SELECT(subscription_id) ON TABLE public.mailbox TO sweep_user;
GRANT SELECT(client_state) ON TABLE public.mailbox TO sweep_user;
GRANT SELECT(keep_due_at) ON TABLE public.mailbox TO sweep_user;
GRANT SELECT(sync_due_at) ON TABLE public.mailbox TO sweep_user;
GRANT SELECT(lease_until) ON TABLE public.mailbox TO sweep_user;
GRANT SELECT(throttled_until) ON TABLE public.mailbox TO sweep_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mailbox_event TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mailbox_group TO app_user;
GRANT SELECT(tenant_id) ON TABLE public.mailbox_group TO sweep_user;
GRANT SELECT(due_at) ON TABLE public.mailbox_group TO sweep_user;
GRANT SELECT(lease_until) ON TABLE public.mailbox_group TO sweep_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meeting_alias TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meeting_check TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.monitor TO app_user;
GRANT SELECT(tenant_id) ON TABLE public.monitor TO sweep_user;
GRANT SELECT(series_id) ON TABLE public.monitor TO sweep_user;
GRANT SELECT(checked_at) ON TABLE public.monitor TO sweep_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.muted_series TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.occurrence TO app_user;
GRANT SELECT(tenant_id) ON TABLE public.occurrence TO sweep_user;
GRANT SELECT(occurrence_id) ON TABLE public.occurrence TO sweep_user;
GRANT SELECT(end_at) ON TABLE public.occurrence TO sweep_user;
GRANT SELECT(state) ON TABLE public.occurrence TO sweep_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.open_pulse TO ballot_user;
GRANT SELECT(tenant_id) ON TABLE public.open_pulse TO sweep_user;
GRANT SELECT(pulse_id) ON TABLE public.open_pulse TO sweep_user;
GRANT SELECT(box_id) ON TABLE public.open_pulse TO sweep_user;
GRANT SELECT(seals_at) ON TABLE public.open_pulse TO sweep_user;
GRANT SELECT(hands_until) ON TABLE public.open_pulse TO sweep_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.outbox TO app_user;
GRANT SELECT(tenant_id) ON TABLE public.outbox TO sweep_user;
GRANT SELECT(due_at) ON TABLE public.outbox TO sweep_user;
GRANT SELECT(lease_until) ON TABLE public.outbox TO sweep_user;
GRANT SELECT,INSERT,DELETE ON TABLE public.own_question TO app_user;
GRANT UPDATE(is_retired) ON TABLE public.own_question TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.person TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.person_day TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pilot TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pilot_team TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pulse TO app_user;
GRANT SELECT(tenant_id) ON TABLE public.pulse TO sweep_user;
GRANT SELECT(pulse_id) ON TABLE public.pulse TO sweep_user;
GRANT SELECT(occurrence_id) ON TABLE public.pulse TO sweep_user;
GRANT SELECT(phase) ON TABLE public.pulse TO sweep_user;
GRANT SELECT(state) ON TABLE public.pulse TO sweep_user;
GRANT SELECT(opens_at) ON TABLE public.pulse TO sweep_user;
GRANT SELECT(seals_at) ON TABLE public.pulse TO sweep_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pulse_question TO app_user;
GRANT SELECT(name) ON TABLE public.schema_migration TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sentence TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.series TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signal TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.team TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.team_member TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenant TO app_user;
GRANT SELECT(tenant_id) ON TABLE public.tenant TO sweep_user;
GRANT SELECT(retention_days) ON TABLE public.tenant TO sweep_user;
GRANT SELECT,INSERT,UPDATE ON TABLE public.timer_run TO sweep_user;
