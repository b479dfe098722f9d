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
INSERT INTO public.audience VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7db5-a5f2-7f87b0302f2a', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7db5-a5f2-7f87b0302f2a', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7db5-a5f2-7f87b0302f2a', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7db5-a5f2-7f87b0302f2a', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7db5-a5f2-7f87b0302f2a', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7db5-a5f2-7f87b0302f2a', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7db5-a5f2-7f87b0302f2a', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-72b6-a2a1-1e64ec9367e1', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-72b6-a2a1-1e64ec9367e1', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-72b6-a2a1-1e64ec9367e1', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-72b6-a2a1-1e64ec9367e1', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-72b6-a2a1-1e64ec9367e1', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-72b6-a2a1-1e64ec9367e1', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-72b6-a2a1-1e64ec9367e1', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7196-9560-832e1e172497', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7196-9560-832e1e172497', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7196-9560-832e1e172497', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7196-9560-832e1e172497', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7196-9560-832e1e172497', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7196-9560-832e1e172497', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7196-9560-832e1e172497', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-79b4-946f-47ebfb35147a', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-79b4-946f-47ebfb35147a', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-79b4-946f-47ebfb35147a', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-79b4-946f-47ebfb35147a', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-79b4-946f-47ebfb35147a', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-79b4-946f-47ebfb35147a', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-79b4-946f-47ebfb35147a', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-79dd-b28d-7cea5773c9cc', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-79dd-b28d-7cea5773c9cc', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-79dd-b28d-7cea5773c9cc', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-79dd-b28d-7cea5773c9cc', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-79dd-b28d-7cea5773c9cc', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-79dd-b28d-7cea5773c9cc', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-79dd-b28d-7cea5773c9cc', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-7cfe-a77a-6f3dd058c838', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-7cfe-a77a-6f3dd058c838', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-7cfe-a77a-6f3dd058c838', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-7cfe-a77a-6f3dd058c838', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-7cfe-a77a-6f3dd058c838', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-7cfe-a77a-6f3dd058c838', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-7cfe-a77a-6f3dd058c838', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b1c-9f55-a7638c332f5e', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b1c-9f55-a7638c332f5e', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b1c-9f55-a7638c332f5e', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b1c-9f55-a7638c332f5e', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b1c-9f55-a7638c332f5e', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b1c-9f55-a7638c332f5e', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b1c-9f55-a7638c332f5e', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7bbe-b73e-c147088efc35', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7bbe-b73e-c147088efc35', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7bbe-b73e-c147088efc35', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7bbe-b73e-c147088efc35', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7bbe-b73e-c147088efc35', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7bbe-b73e-c147088efc35', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7bbe-b73e-c147088efc35', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-7adb-a1e0-8b26edd36165', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-7adb-a1e0-8b26edd36165', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-7adb-a1e0-8b26edd36165', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-7adb-a1e0-8b26edd36165', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-7adb-a1e0-8b26edd36165', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-7adb-a1e0-8b26edd36165', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-7adb-a1e0-8b26edd36165', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-792f-be5d-3fa187a8329e', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-792f-be5d-3fa187a8329e', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-792f-be5d-3fa187a8329e', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-792f-be5d-3fa187a8329e', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-792f-be5d-3fa187a8329e', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-792f-be5d-3fa187a8329e', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-792f-be5d-3fa187a8329e', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7128-8d53-2b4115a76a10', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7128-8d53-2b4115a76a10', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7128-8d53-2b4115a76a10', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7128-8d53-2b4115a76a10', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7128-8d53-2b4115a76a10', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7128-8d53-2b4115a76a10', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7589-9f2c-4529c9d93917', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7589-9f2c-4529c9d93917', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7589-9f2c-4529c9d93917', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7589-9f2c-4529c9d93917', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7589-9f2c-4529c9d93917', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7589-9f2c-4529c9d93917', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7fbb-98a7-6881b51252c9', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7fbb-98a7-6881b51252c9', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7fbb-98a7-6881b51252c9', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7fbb-98a7-6881b51252c9', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7fbb-98a7-6881b51252c9', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7fbb-98a7-6881b51252c9', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c5e6-ce00-7502-9f97-c0f7dcf290f6', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c5e6-ce00-7502-9f97-c0f7dcf290f6', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c5e6-ce00-7502-9f97-c0f7dcf290f6', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c5e6-ce00-7502-9f97-c0f7dcf290f6', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c5e6-ce00-7502-9f97-c0f7dcf290f6', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c5e6-ce00-7502-9f97-c0f7dcf290f6', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c5e6-ce00-7502-9f97-c0f7dcf290f6', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7647-b252-2be147a41eeb', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7647-b252-2be147a41eeb', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7647-b252-2be147a41eeb', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7647-b252-2be147a41eeb', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7647-b252-2be147a41eeb', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7647-b252-2be147a41eeb', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7647-b252-2be147a41eeb', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7ed4-b200-62b605fbe614', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7ed4-b200-62b605fbe614', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7ed4-b200-62b605fbe614', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7ed4-b200-62b605fbe614', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7ed4-b200-62b605fbe614', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7ed4-b200-62b605fbe614', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7ed4-b200-62b605fbe614', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-772e-80ea-dff059437dfa', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-772e-80ea-dff059437dfa', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-772e-80ea-dff059437dfa', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-772e-80ea-dff059437dfa', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-772e-80ea-dff059437dfa', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-772e-80ea-dff059437dfa', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-772e-80ea-dff059437dfa', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-78f3-8a9c-9ef591a27be7', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-78f3-8a9c-9ef591a27be7', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-78f3-8a9c-9ef591a27be7', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-78f3-8a9c-9ef591a27be7', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-78f3-8a9c-9ef591a27be7', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-78f3-8a9c-9ef591a27be7', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-78f3-8a9c-9ef591a27be7', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-7d44-b864-0c247917f03a', '08ff253e-140d-40e9-93f6-2092f9efcf9b'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-7d44-b864-0c247917f03a', '14969f26-e3ba-40ee-965a-a565f4359e3a'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-7d44-b864-0c247917f03a', '240d9410-bd3d-4b2e-81eb-a0c324a15007'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-7d44-b864-0c247917f03a', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-7d44-b864-0c247917f03a', '78312604-fe87-4f66-94b7-484b855444f1'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-7d44-b864-0c247917f03a', '8822af55-053f-4a61-8b95-ebdf65a17242'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-7d44-b864-0c247917f03a', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490');
INSERT INTO public.baseline VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-77de-b42f-cc1c36f5ce10', '01a1c630-0c00-7f84-8b54-fab08c2e03c3', '2026-11-10 16:00:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 1);
INSERT INTO public.bot_person VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '38e3c888-99d7-4396-8068-f2c7200609c0', '29:38e3c888-99d7-4396-8068-f2c7200609c0', 'a:38e3c888-99d7-4396-8068-f2c7200609c0', 'https://smba.trafficmanager.example/emea/', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '78312604-fe87-4f66-94b7-484b855444f1', '29:78312604-fe87-4f66-94b7-484b855444f1', 'a:78312604-fe87-4f66-94b7-484b855444f1', 'https://smba.trafficmanager.example/emea/', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '29:d6372fbe-dee3-4ec2-a6cc-8a4fc4812490', 'a:d6372fbe-dee3-4ec2-a6cc-8a4fc4812490', 'https://smba.trafficmanager.example/emea/', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '8822af55-053f-4a61-8b95-ebdf65a17242', '29:8822af55-053f-4a61-8b95-ebdf65a17242', 'a:8822af55-053f-4a61-8b95-ebdf65a17242', 'https://smba.trafficmanager.example/emea/', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '14969f26-e3ba-40ee-965a-a565f4359e3a', '29:14969f26-e3ba-40ee-965a-a565f4359e3a', 'a:14969f26-e3ba-40ee-965a-a565f4359e3a', 'https://smba.trafficmanager.example/emea/', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '08ff253e-140d-40e9-93f6-2092f9efcf9b', '29:08ff253e-140d-40e9-93f6-2092f9efcf9b', 'a:08ff253e-140d-40e9-93f6-2092f9efcf9b', 'https://smba.trafficmanager.example/emea/', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '240d9410-bd3d-4b2e-81eb-a0c324a15007', '29:240d9410-bd3d-4b2e-81eb-a0c324a15007', 'a:240d9410-bd3d-4b2e-81eb-a0c324a15007', 'https://smba.trafficmanager.example/emea/', NULL);
INSERT INTO public.card VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7c62-9181-2b9fcf54a5c9', '19:team-034f2ba9-e40c-4576-83ff-6711501230a2', '54794ea9-1c6e-420d-9393-b040b75406aa', '8b47bf3d0c8f8fc0b34012f0da29d4258d461557621b7779c713c54da3f0a298'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '19:team-034f2ba9-e40c-4576-83ff-6711501230a2', '0bf589ae-eb18-4c81-a92d-f8e0a413b050', '7d52da2ba2cc856b98b6b0d67b1de91561a2e9a678aba067e88f5a07ff7eac94');
INSERT INTO public.change_log VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7196-89f1-fc97c3a185b4', NULL, '2026-09-04 08:00:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 'retention-set', '{"to": 1095, "from": 730}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-737f-860d-e559f209d29a', NULL, '2026-09-04 08:00:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 'pilot-started', '{"teams": 1, "until": "2027-06-30"}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-74aa-9959-28b66a7dced8', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '2026-09-04 08:00:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 'pilot-joined', '{"until": "2027-06-30"}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-73af-837c-19d1e212f8fe', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '2026-09-04 08:00:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 'why-set', '{"to": "own"}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-75d4-b9cb-ab8c2975f042', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '2026-09-04 08:00:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 'coach-added', '{"until": "2027-01-31T00:00:00.000Z"}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-79ce-bf83-0f6d36353617', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '2026-09-04 08:00:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 'own-questions-added', '{"n": 1}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-78e9-9f89-032e6f9b4a83', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '2026-09-04 08:00:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 'check-set', '{"mode": "private", "when": "after", "asked": "chosen", "readers": "team", "seriesId": "01a06b6e-8400-7fbb-b83c-10a0df9c99bd", "threshold": 5}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-79d0-a8cb-f0526cf12b60', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '2026-11-10 08:00:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 'check-set', '{"mode": "private", "when": "both", "asked": "chosen", "readers": "team", "seriesId": "01a1c478-9800-77de-b42f-cc1c36f5ce10", "threshold": 3}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-71cb-bf32-a0dd568e8a8d', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '2026-11-10 08:10:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 'check-set', '{"mode": "private", "when": "both", "asked": "chosen", "readers": "team", "threshold": 5, "occurrenceId": "01a1c481-bfc0-7682-bf34-f0fe78b91e20"}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f1d-a70c-c8ab392642fb', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '2026-11-10 08:10:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 'check-set', '{"mode": "private", "when": "after", "asked": "chosen", "readers": "team", "threshold": 5, "occurrenceId": "01a1c481-bfc0-7eeb-81a5-2c79a1305852"}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7a9a-bbcc-4d8c53b86894', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '2026-11-10 08:10:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 'check-set', '{"mode": "private", "when": "after", "asked": "chosen", "readers": "team", "threshold": 5, "occurrenceId": "01a1c481-bfc0-7f8b-b330-dc7bf6088838"}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-79a5-a5ce-cd5ce8408248', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '2026-11-10 16:00:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 'baseline-started', '{"seriesId": "01a1c478-9800-77de-b42f-cc1c36f5ce10"}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7b5f-9481-9e6a63cf630b', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '2026-11-10 16:00:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', 'check-set', '{"mode": "open", "when": "both", "asked": "chosen", "readers": "team", "seriesId": "01a1c630-0c00-7210-ab15-240a5c45587d"}');
INSERT INTO public.coach VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '33416bd1-65dc-4527-aa7a-d4985c76fe4b', '2027-01-31 00:00:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-09-04 08:00:00+00');
INSERT INTO public.contact VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '8822af55-053f-4a61-8b95-ebdf65a17242', 'Europe/Berlin', 510, 990, 11, 'self', NULL, false, 'activity'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '38e3c888-99d7-4396-8068-f2c7200609c0', 'W. Europe Standard Time', 480, 1020, 31, 'calendar', NULL, false, 'activity'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '08ff253e-140d-40e9-93f6-2092f9efcf9b', 'W. Europe Standard Time', 480, 1020, 31, 'calendar', NULL, false, 'activity'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '240d9410-bd3d-4b2e-81eb-a0c324a15007', 'W. Europe Standard Time', 480, 1020, 31, 'calendar', NULL, false, 'activity'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '78312604-fe87-4f66-94b7-484b855444f1', 'W. Europe Standard Time', 480, 1020, 31, 'calendar', NULL, false, 'activity'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '14969f26-e3ba-40ee-965a-a565f4359e3a', 'W. Europe Standard Time', 480, 1020, 31, 'calendar', NULL, false, 'activity'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', 'W. Europe Standard Time', 480, 1020, 31, 'calendar', NULL, false, 'activity');
INSERT INTO public.conversation VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '19:team-034f2ba9-e40c-4576-83ff-6711501230a2', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', 'team', 'https://smba.trafficmanager.example/emea/', 'en', '2026-11-10 16:00:00+00', NULL);
INSERT INTO public.delivery VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '2026-11-16', 'card', 'sent', 2),
	('7ed32174-9cee-4237-a729-55cc23b81504', '2026-11-16', 'reminder', 'due', 1),
	('7ed32174-9cee-4237-a729-55cc23b81504', '2026-11-16', 'reminder', 'over-budget', 14),
	('7ed32174-9cee-4237-a729-55cc23b81504', '2026-11-16', 'card-update', 'sent', 2);
INSERT INTO public.invitee VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-75ef-8d4d-0013bba63d5f', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-75ef-8d4d-0013bba63d5f', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-75ef-8d4d-0013bba63d5f', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-75ef-8d4d-0013bba63d5f', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-75ef-8d4d-0013bba63d5f', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-75ef-8d4d-0013bba63d5f', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-75ef-8d4d-0013bba63d5f', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-7d00-b9d4-df4cccaf2bd7', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-7d00-b9d4-df4cccaf2bd7', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-7d00-b9d4-df4cccaf2bd7', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-7d00-b9d4-df4cccaf2bd7', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-7d00-b9d4-df4cccaf2bd7', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-7d00-b9d4-df4cccaf2bd7', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-7d00-b9d4-df4cccaf2bd7', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7044-a0bf-18a1f4823903', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7044-a0bf-18a1f4823903', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7044-a0bf-18a1f4823903', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7044-a0bf-18a1f4823903', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7044-a0bf-18a1f4823903', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7044-a0bf-18a1f4823903', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7044-a0bf-18a1f4823903', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-78b4-aa4b-092015ae52c0', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-78b4-aa4b-092015ae52c0', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-78b4-aa4b-092015ae52c0', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-78b4-aa4b-092015ae52c0', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-78b4-aa4b-092015ae52c0', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-78b4-aa4b-092015ae52c0', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-78b4-aa4b-092015ae52c0', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-7adb-9ea6-468a74df6413', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-7adb-9ea6-468a74df6413', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-7adb-9ea6-468a74df6413', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-7adb-9ea6-468a74df6413', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-7adb-9ea6-468a74df6413', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-7adb-9ea6-468a74df6413', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-7adb-9ea6-468a74df6413', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-75e7-ac5c-813f5ff1c79a', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-75e7-ac5c-813f5ff1c79a', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-75e7-ac5c-813f5ff1c79a', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-75e7-ac5c-813f5ff1c79a', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-75e7-ac5c-813f5ff1c79a', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-75e7-ac5c-813f5ff1c79a', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-75e7-ac5c-813f5ff1c79a', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b76-aceb-14271a6f2341', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b76-aceb-14271a6f2341', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b76-aceb-14271a6f2341', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b76-aceb-14271a6f2341', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b76-aceb-14271a6f2341', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b76-aceb-14271a6f2341', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b76-aceb-14271a6f2341', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7c6a-818c-e5a5cfb66732', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7c6a-818c-e5a5cfb66732', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7c6a-818c-e5a5cfb66732', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7c6a-818c-e5a5cfb66732', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7c6a-818c-e5a5cfb66732', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7c6a-818c-e5a5cfb66732', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7c6a-818c-e5a5cfb66732', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-73b6-8e78-53543f267f31', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-73b6-8e78-53543f267f31', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-73b6-8e78-53543f267f31', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-73b6-8e78-53543f267f31', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-73b6-8e78-53543f267f31', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-73b6-8e78-53543f267f31', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-73b6-8e78-53543f267f31', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-7f51-a90a-da88afdf5943', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-7f51-a90a-da88afdf5943', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-7f51-a90a-da88afdf5943', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-7f51-a90a-da88afdf5943', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-7f51-a90a-da88afdf5943', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-7f51-a90a-da88afdf5943', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-7f51-a90a-da88afdf5943', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7c62-9181-2b9fcf54a5c9', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7c62-9181-2b9fcf54a5c9', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7c62-9181-2b9fcf54a5c9', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7c62-9181-2b9fcf54a5c9', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7c62-9181-2b9fcf54a5c9', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7c62-9181-2b9fcf54a5c9', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7c62-9181-2b9fcf54a5c9', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7ed8-9a28-84933495b518', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7ed8-9a28-84933495b518', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7ed8-9a28-84933495b518', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7ed8-9a28-84933495b518', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7ed8-9a28-84933495b518', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7ed8-9a28-84933495b518', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7682-bf34-f0fe78b91e20', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7682-bf34-f0fe78b91e20', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7682-bf34-f0fe78b91e20', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7682-bf34-f0fe78b91e20', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7682-bf34-f0fe78b91e20', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7682-bf34-f0fe78b91e20', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7682-bf34-f0fe78b91e20', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7eeb-81a5-2c79a1305852', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7eeb-81a5-2c79a1305852', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7eeb-81a5-2c79a1305852', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7eeb-81a5-2c79a1305852', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7eeb-81a5-2c79a1305852', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7eeb-81a5-2c79a1305852', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7eeb-81a5-2c79a1305852', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f8b-b330-dc7bf6088838', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f8b-b330-dc7bf6088838', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f8b-b330-dc7bf6088838', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f8b-b330-dc7bf6088838', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f8b-b330-dc7bf6088838', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f8b-b330-dc7bf6088838', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f8b-b330-dc7bf6088838', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7058-a2ec-cb51f65e444d', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7945-896a-ce9fe1699d61', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7945-896a-ce9fe1699d61', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7945-896a-ce9fe1699d61', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7945-896a-ce9fe1699d61', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7945-896a-ce9fe1699d61', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7945-896a-ce9fe1699d61', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7945-896a-ce9fe1699d61', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '38e3c888-99d7-4396-8068-f2c7200609c0', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '78312604-fe87-4f66-94b7-484b855444f1', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '8822af55-053f-4a61-8b95-ebdf65a17242', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '14969f26-e3ba-40ee-965a-a565f4359e3a', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '08ff253e-140d-40e9-93f6-2092f9efcf9b', true),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '240d9410-bd3d-4b2e-81eb-a0c324a15007', true);
INSERT INTO public.leader_answer VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7fbb-98a7-6881b51252c9', 'commit', '38e3c888-99d7-4396-8068-f2c7200609c0', '5'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7fbb-98a7-6881b51252c9', 'voice', '38e3c888-99d7-4396-8068-f2c7200609c0', '2');
INSERT INTO public.mailbox VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '240d9410-bd3d-4b2e-81eb-a0c324a15007', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/240d9410-bd3d-4b2e-81eb-a0c324a15007/calendarView/delta?$deltatoken=3a48990e-1e38-440c-a5b6-19c7a04c076d', '2026-12-15 16:00:00+00', NULL, NULL, NULL, '83623ac9-1ca4-4976-93c1-4eafca23265b', 'dd93e44b3a9690e74e3c693a10ebfefc21dda1b5e6e86fe11a2bd3f264d91b13', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:44:21.624+00', NULL, NULL, 0, '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '78312604-fe87-4f66-94b7-484b855444f1', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/78312604-fe87-4f66-94b7-484b855444f1/calendarView/delta?$deltatoken=614c7aab-b1ab-46bd-a54e-98c0063a8485', '2026-12-15 16:00:00+00', NULL, NULL, NULL, '3f1a768a-07ed-4bc1-9236-a490fdc540e6', 'e150d0d8276ce37542675255c7cff3cbf90895cad1581fc26856a1f8c72c2749', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:54:43.545+00', NULL, NULL, 0, '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '14969f26-e3ba-40ee-965a-a565f4359e3a', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/14969f26-e3ba-40ee-965a-a565f4359e3a/calendarView/delta?$deltatoken=fa18b98a-1455-44b9-aed8-330ccddae37b', '2026-12-15 16:00:00+00', NULL, NULL, NULL, '36a39da8-3015-4a49-b303-1ed523b575b3', 'f6fca238e722b5e81794d07a47e80eb657471f19bed16084d098f14fd17069c6', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:59:16.846+00', NULL, NULL, 0, '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '8822af55-053f-4a61-8b95-ebdf65a17242', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/8822af55-053f-4a61-8b95-ebdf65a17242/calendarView/delta?$deltatoken=2e468365-c2b2-4e9b-8ebc-5290b83db698', '2026-12-15 16:00:00+00', NULL, NULL, NULL, '01541d00-eab0-4a09-9ad4-bc2e66248bce', 'fd0d0bc1aa469eea8787a767b964217a1b27f7b87c756bdc6166000a278a8691', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:57:51.552+00', NULL, NULL, 0, '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '38e3c888-99d7-4396-8068-f2c7200609c0', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/38e3c888-99d7-4396-8068-f2c7200609c0/calendarView/delta?$deltatoken=2151d48f-c1fe-4238-89d4-0c9641d2c77b', '2026-12-15 16:00:00+00', NULL, NULL, NULL, '1c04c1a5-c250-4aca-a2ea-3628ec9a2c16', 'ba97b0a805b1481623512291053c69a2fe83b24c879043c9c00413ec1926622a', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:12:05.783+00', NULL, NULL, 0, '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '08ff253e-140d-40e9-93f6-2092f9efcf9b', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/08ff253e-140d-40e9-93f6-2092f9efcf9b/calendarView/delta?$deltatoken=e1d2e2f6-8b76-48c6-beb8-c16b7b900c16', '2026-12-15 16:00:00+00', NULL, NULL, NULL, 'd4ec5486-bce4-4cbd-a350-e2da883fddc3', '87f977cc3f8d5540d5a2b139d1174a73247bd32081feef49f3995584837f592a', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:35:28.844+00', NULL, NULL, 0, '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', 'mailboxes', 'open', NULL, '2026-11-10 16:00:00+00', NULL, 'https://graph.microsoft.com/v1.0/users/d6372fbe-dee3-4ec2-a6cc-8a4fc4812490/calendarView/delta?$deltatoken=05aee845-36dd-44e2-9211-63c7c7b23b43', '2026-12-15 16:00:00+00', NULL, NULL, NULL, 'cbceb1ac-29cd-46dd-8615-aac9229142e1', '8a7740d26e1f5ab8cdbd851f81dca9c0b6b6e9b47fe61db992e778559a2f8e48', '2026-11-13 14:30:00+00', '2026-11-12 03:15:00+00', false, NULL, '2026-11-10 19:35:44.387+00', NULL, NULL, 0, '2026-11-10 16:00:00+00');
INSERT INTO public.mailbox_event VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '08ff253e-140d-40e9-93f6-2092f9efcf9b', 'AAkALgAAMjA5MmY5ZWZjZjliLzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '38e3c888-99d7-4396-8068-f2c7200609c0', 'AAkALgAAZjJjNzIwMDYwOWMwLzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '08ff253e-140d-40e9-93f6-2092f9efcf9b', 'AAkALgAAMjA5MmY5ZWZjZjliLzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '8822af55-053f-4a61-8b95-ebdf65a17242', 'AAkALgAAZWJkZjY1YTE3MjQyLzEuMjk5MzQwNjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '78312604-fe87-4f66-94b7-484b855444f1', 'AAkALgAANDg0Yjg1NTQ0NGYxLzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '240d9410-bd3d-4b2e-81eb-a0c324a15007', 'AAkALgAAYTBjMzI0YTE1MDA3LzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '78312604-fe87-4f66-94b7-484b855444f1', 'AAkALgAANDg0Yjg1NTQ0NGYxLzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '38e3c888-99d7-4396-8068-f2c7200609c0', 'AAkALgAAZjJjNzIwMDYwOWMwLzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', 'AAkALgAAOGE0ZmM0ODEyNDkwLzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '08ff253e-140d-40e9-93f6-2092f9efcf9b', 'AAkALgAAMjA5MmY5ZWZjZjliLzEuMjk5MzQwNjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '240d9410-bd3d-4b2e-81eb-a0c324a15007', 'AAkALgAAYTBjMzI0YTE1MDA3LzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '78312604-fe87-4f66-94b7-484b855444f1', 'AAkALgAANDg0Yjg1NTQ0NGYxLzEuMjk5MzQwNjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '38e3c888-99d7-4396-8068-f2c7200609c0', 'AAkALgAAZjJjNzIwMDYwOWMwLzEuMjk5MzQwNjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '8822af55-053f-4a61-8b95-ebdf65a17242', 'AAkALgAAZWJkZjY1YTE3MjQyLzEuMjk5NDQxNDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7945-896a-ce9fe1699d61', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '240d9410-bd3d-4b2e-81eb-a0c324a15007', 'AAkALgAAYTBjMzI0YTE1MDA3LzEuMjk5MzQwNjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', 'AAkALgAAOGE0ZmM0ODEyNDkwLzEuMjk5NTQyMjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '38e3c888-99d7-4396-8068-f2c7200609c0', 'AAkALgAAZjJjNzIwMDYwOWMwLzEuMjk5NDQxNDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7945-896a-ce9fe1699d61', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', 'AAkALgAAOGE0ZmM0ODEyNDkwLzEuMjk5MzQwNjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '78312604-fe87-4f66-94b7-484b855444f1', 'AAkALgAANDg0Yjg1NTQ0NGYxLzEuMjk5NDQxNDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7945-896a-ce9fe1699d61', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '38e3c888-99d7-4396-8068-f2c7200609c0', 'AAkALgAAZjJjNzIwMDYwOWMwLzEuMjk5NTQyMjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '38e3c888-99d7-4396-8068-f2c7200609c0', 'AAkALgAAZjJjNzIwMDYwOWMwLzEuLS8AAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', NULL, '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '08ff253e-140d-40e9-93f6-2092f9efcf9b', 'AAkALgAAMjA5MmY5ZWZjZjliLzEuMjk5NDQxNDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7945-896a-ce9fe1699d61', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '14969f26-e3ba-40ee-965a-a565f4359e3a', 'AAkALgAAYTU2NWY0MzU5ZTNhLzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '14969f26-e3ba-40ee-965a-a565f4359e3a', 'AAkALgAAYTU2NWY0MzU5ZTNhLzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '08ff253e-140d-40e9-93f6-2092f9efcf9b', 'AAkALgAAMjA5MmY5ZWZjZjliLzEuMjk5NTQyMjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '08ff253e-140d-40e9-93f6-2092f9efcf9b', 'AAkALgAAMjA5MmY5ZWZjZjliLzEuLS8AAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', NULL, '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '240d9410-bd3d-4b2e-81eb-a0c324a15007', 'AAkALgAAYTBjMzI0YTE1MDA3LzEuMjk5NDQxNDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7945-896a-ce9fe1699d61', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '8822af55-053f-4a61-8b95-ebdf65a17242', 'AAkALgAAZWJkZjY1YTE3MjQyLzEuMjk5NTQyMjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '14969f26-e3ba-40ee-965a-a565f4359e3a', 'AAkALgAAYTU2NWY0MzU5ZTNhLzEuMjk5MzQwNjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '8822af55-053f-4a61-8b95-ebdf65a17242', 'AAkALgAAZWJkZjY1YTE3MjQyLzEuLS8AAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', NULL, '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '240d9410-bd3d-4b2e-81eb-a0c324a15007', 'AAkALgAAYTBjMzI0YTE1MDA3LzEuMjk5NTQyMjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '14969f26-e3ba-40ee-965a-a565f4359e3a', 'AAkALgAAYTU2NWY0MzU5ZTNhLzEuMjk5NDQxNDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7945-896a-ce9fe1699d61', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', 'AAkALgAAOGE0ZmM0ODEyNDkwLzEuMjk5NDQxNDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7945-896a-ce9fe1699d61', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '78312604-fe87-4f66-94b7-484b855444f1', 'AAkALgAANDg0Yjg1NTQ0NGYxLzEuMjk5NTQyMjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '240d9410-bd3d-4b2e-81eb-a0c324a15007', 'AAkALgAAYTBjMzI0YTE1MDA3LzEuLS8AAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', NULL, '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '78312604-fe87-4f66-94b7-484b855444f1', 'AAkALgAANDg0Yjg1NTQ0NGYxLzEuLS8AAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', NULL, '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '8822af55-053f-4a61-8b95-ebdf65a17242', 'AAkALgAAZWJkZjY1YTE3MjQyLzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '14969f26-e3ba-40ee-965a-a565f4359e3a', 'AAkALgAAYTU2NWY0MzU5ZTNhLzEuMjk5NTQyMjAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '14969f26-e3ba-40ee-965a-a565f4359e3a', 'AAkALgAAYTU2NWY0MzU5ZTNhLzEuLS8AAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', NULL, '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '8822af55-053f-4a61-8b95-ebdf65a17242', 'AAkALgAAZWJkZjY1YTE3MjQyLzEuMjk5MjM5ODAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', 'AAkALgAAOGE0ZmM0ODEyNDkwLzEuLS8AAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', NULL, '2026-11-10 16:00:00+00'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', 'AAkALgAAOGE0ZmM0ODEyNDkwLzEuMjk5MTM5MDAvAAA=', '01a1c630-0c00-7210-ab15-240a5c45587d', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '2026-11-10 16:00:00+00');
INSERT INTO public.mailbox_group VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', 'e4b2770a-4f4f-4732-8a8e-166a48fcd7bc', NULL, '2026-11-10 16:00:00+00', '2026-11-11 15:14:19.763+00', NULL);
INSERT INTO public.meeting_alias VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', 'chat:19:meeting_HomioWdwLWJMVdwhAoerxJh7roZNmw2o@thread.v2', '01a1c630-0c00-7210-ab15-240a5c45587d', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'join:https://teams.microsoft.com/l/meetup-join/19%3Ameeting_HomioWdwLWJMVdwhAoerxJh7roZNmw2o%40thread.v2/0?context=%7B%22Tid%22%3A%227ed32174-9cee-4237-a729-55cc23b81504%22%2C%22Oid%22%3A%2238e3c888-99d7-4396-8068-f2c7200609c0%22%7D', '01a1c630-0c00-7210-ab15-240a5c45587d', NULL);
INSERT INTO public.meeting_check VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 'series', 'decide', 'starter', '["clarity", "commit"]', false, true, 'private', 'team', 5, 'one date for the launch', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-09-04 08:00:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-77de-b42f-cc1c36f5ce10', 'series', 'share', 'starter', '["clarity", "help"]', true, true, 'private', 'team', 3, '', NULL, '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-10 08:00:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7682-bf34-f0fe78b91e20', 'occurrence', 'decide', 'starter', '["clarity", "text"]', true, true, 'private', 'team', 5, '', NULL, '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-10 08:10:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7eeb-81a5-2c79a1305852', 'occurrence', 'decide', 'starter', '["commit", "voice"]', false, true, 'private', 'team', 5, '', NULL, '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-10 08:10:00+00', '38e3c888-99d7-4396-8068-f2c7200609c0'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f8b-b330-dc7bf6088838', 'occurrence', 'decide', 'starter', '["clarity", "commit"]', false, true, 'private', 'team', 5, '', NULL, '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-10 08:10:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7210-ab15-240a5c45587d', 'series', 'decide', 'starter', '["clarity", "commit"]', true, true, 'open', 'team', 1, '', NULL, '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-10 16:00:00+00', NULL);
INSERT INTO public.monitor VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 'clarity', 'after', '1', 5, 'location', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 20, "learned": {"mean": 4.5, "weight": 56, "squares": 0, "meetings": 7}, "pending": {"mean": 1.5, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-16 13:05:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '*', 'after', '1+1', 5, 'location', '{"t": 10, "df": 140, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 6.2}, "points": 5, "within": 56.375, "learned": {"mean": 4.241071428571429, "weight": 56, "squares": 0.15178571428571427, "meetings": 7}, "pending": {"mean": 1.75, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-16 13:05:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '*', 'after', '1+1', 5, 'spread', '{"t": 10, "df": 140, "up": 0, "up2": 0, "down": 5.142682496568886, "chart": "spread", "down2": 4.392682496568886, "flatUp": 10, "limits": {"mark": 4.35, "alert": 4}, "points": 5, "within": 88.75, "learned": {"mean": 0.7831632653061225, "weight": 49, "squares": 0.02869897959183664, "meetings": 7}, "pending": {"mean": 0.2857142857142857, "weight": 21, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-16 13:05:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 'clarity', 'after', '1', 5, 'spread', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 10, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 40, "learned": {"mean": 0.5714285714285714, "weight": 70, "squares": 0, "meetings": 10}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 10}', '2026-11-16 13:05:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 'commit', 'after', '1', 5, 'location', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 36.375, "learned": {"mean": 3.982142857142857, "weight": 56, "squares": 0.6071428571428571, "meetings": 7}, "pending": {"mean": 2, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-16 13:05:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f5b-a98e-e4c4ea94468f', 'voice', 'after', '1', 5, 'spread', '{"t": 1, "df": 6, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 0, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 0, "learned": {"mean": 0, "weight": 6, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-16 13:05:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-71d8-8dda-1fd1dc09dd4c', 'clarity', 'after', '1', 5, 'spread', '{"t": 1, "df": 7, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 0, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 6.75, "learned": {"mean": 0.9642857142857143, "weight": 7, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-16 13:05:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 'commit', 'after', '1', 5, 'spread', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 8.254651918254634, "chart": "spread", "down2": 7.504651918254634, "flatUp": 10, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 48.75, "learned": {"mean": 0.9948979591836735, "weight": 49, "squares": 0.1147959183673468, "meetings": 7}, "pending": {"mean": 0, "weight": 21, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-16 13:05:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f5b-a98e-e4c4ea94468f', 'commit', 'after', '1', 5, 'location', '{"t": 1, "df": 6, "up": 0, "up2": 0, "down": 0, "chart": "location", "down2": 0, "flatUp": 0, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 4, "learned": {"mean": 3, "weight": 7, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-16 13:05:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f5b-a98e-e4c4ea94468f', 'commit', 'after', '1', 5, 'spread', '{"t": 1, "df": 6, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 0, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 5.7142857142857135, "learned": {"mean": 0.9523809523809522, "weight": 6, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-16 13:05:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f5b-a98e-e4c4ea94468f', 'voice', 'after', '1', 5, 'location', '{"t": 1, "df": 6, "up": 0, "up2": 0, "down": 0, "chart": "location", "down2": 0, "flatUp": 0, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 0, "learned": {"mean": 4, "weight": 7, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-16 13:05:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-71d8-8dda-1fd1dc09dd4c', 'clarity', 'after', '1', 5, 'location', '{"t": 1, "df": 7, "up": 0, "up2": 0, "down": 0, "chart": "location", "down2": 0, "flatUp": 0, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 4.875, "learned": {"mean": 3.875, "weight": 8, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-16 13:05:00+00', NULL);
INSERT INTO public.muted_series VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '8822af55-053f-4a61-8b95-ebdf65a17242', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd');
INSERT INTO public.occurrence VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-75ef-8d4d-0013bba63d5f', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '2026-09-07T10:00:00.000Z', 'Weekly product sync', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-09-07 10:00:00+00', '2026-09-07 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-09-04 08:00:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-7d00-b9d4-df4cccaf2bd7', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '2026-09-14T10:00:00.000Z', 'Weekly product sync', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-09-14 10:00:00+00', '2026-09-14 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-09-07 10:33:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-78b4-aa4b-092015ae52c0', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '2026-09-28T10:00:00.000Z', 'Weekly product sync', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-09-28 10:00:00+00', '2026-09-28 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-09-21 10:33:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7058-a2ec-cb51f65e444d', '01a1c630-0c00-7210-ab15-240a5c45587d', '2026-11-23T13:00:00.000Z', 'Harbour round', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-23 13:00:00+00', '2026-11-23 13:30:00+00', 'Europe/Berlin', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'graph', '2026-11-10 16:00:00+00', 'https://teams.microsoft.com/l/meetup-join/19%3Ameeting_HomioWdwLWJMVdwhAoerxJh7roZNmw2o%40thread.v2/0?context=%7B%22Tid%22%3A%227ed32174-9cee-4237-a729-55cc23b81504%22%2C%22Oid%22%3A%2238e3c888-99d7-4396-8068-f2c7200609c0%22%7D'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-7adb-9ea6-468a74df6413', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '2026-10-05T10:00:00.000Z', 'Weekly product sync', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-10-05 10:00:00+00', '2026-10-05 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-09-28 10:33:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7044-a0bf-18a1f4823903', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '2026-09-21T10:00:00.000Z', 'Weekly product sync', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-09-21 10:00:00+00', '2026-09-21 10:30:00+00', 'UTC', false, 'planned', 'We ship on the first Monday of May.', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-09-21 10:33:00+00', 'clarity', 'kept', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-09-28 10:33:00+00', 'partly', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-10-05 10:33:00+00', 'pane', '2026-09-14 10:33:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-75e7-ac5c-813f5ff1c79a', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '2026-10-12T10:00:00.000Z', 'Weekly product sync', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-10-12 10:00:00+00', '2026-10-12 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-10-05 10:33:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b76-aceb-14271a6f2341', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '2026-10-19T10:00:00.000Z', 'Weekly product sync', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-10-19 10:00:00+00', '2026-10-19 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-10-12 10:33:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7c6a-818c-e5a5cfb66732', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '2026-10-26T10:00:00.000Z', 'Weekly product sync', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-10-26 10:00:00+00', '2026-10-26 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-10-19 10:33:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-73b6-8e78-53543f267f31', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '2026-11-02T10:00:00.000Z', 'Weekly product sync', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-02 10:00:00+00', '2026-11-02 10:30:00+00', 'UTC', false, 'planned', 'Ask the harbour first.', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-02 10:33:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-10-26 10:33:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-7f51-a90a-da88afdf5943', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '2026-11-09T10:00:00.000Z', 'Weekly product sync', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-09 10:00:00+00', '2026-11-09 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-11-02 10:33:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7c62-9181-2b9fcf54a5c9', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '2026-11-16T10:00:00.000Z', 'Weekly product sync', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-16 10:00:00+00', '2026-11-16 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-11-09 10:33:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7ed8-9a28-84933495b518', '01a1c478-9800-77de-b42f-cc1c36f5ce10', '2026-11-10T10:00:00.000Z', 'Operations review', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-10 10:00:00+00', '2026-11-10 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-11-10 08:00:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7682-bf34-f0fe78b91e20', '01a1c481-bfc0-71d8-8dda-1fd1dc09dd4c', '-', 'Kick-off', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-10 12:00:00+00', '2026-11-10 12:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-11-10 08:10:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7eeb-81a5-2c79a1305852', '01a1c481-bfc0-7f5b-a98e-e4c4ea94468f', '-', 'Workshop', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-10 14:00:00+00', '2026-11-10 14:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-11-10 08:10:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f8b-b330-dc7bf6088838', '01a1c481-bfc0-7496-b4fc-7126b0ccb309', '-', 'Budget', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-10 15:00:00+00', '2026-11-10 15:30:00+00', 'UTC', false, 'cancelled', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pane', '2026-11-10 08:10:00+00', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c5e6-ce00-7e61-aa3d-4822cb4dc44f', '01a1c5e6-ce00-7d04-a23b-61bec74e254f', '2026-11-10T14:40:00.000Z 01a1c5e6-ce00-7e61-aa3d-4822cb4dc44f', 'Quay', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-10 14:40:00+00', '2026-11-10 14:40:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '01a1c630-0c00-7210-ab15-240a5c45587d', '2026-11-16T13:00:00.000Z', 'Harbour round', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-16 13:00:00+00', '2026-11-16 13:30:00+00', 'Europe/Berlin', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'graph', '2026-11-10 16:00:00+00', 'https://teams.microsoft.com/l/meetup-join/19%3Ameeting_HomioWdwLWJMVdwhAoerxJh7roZNmw2o%40thread.v2/0?context=%7B%22Tid%22%3A%227ed32174-9cee-4237-a729-55cc23b81504%22%2C%22Oid%22%3A%2238e3c888-99d7-4396-8068-f2c7200609c0%22%7D'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7945-896a-ce9fe1699d61', '01a1c630-0c00-7210-ab15-240a5c45587d', '2026-12-07T13:00:00.000Z', 'Harbour round', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-12-07 13:00:00+00', '2026-12-07 13:30:00+00', 'Europe/Berlin', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'graph', '2026-11-10 16:00:00+00', 'https://teams.microsoft.com/l/meetup-join/19%3Ameeting_HomioWdwLWJMVdwhAoerxJh7roZNmw2o%40thread.v2/0?context=%7B%22Tid%22%3A%227ed32174-9cee-4237-a729-55cc23b81504%22%2C%22Oid%22%3A%2238e3c888-99d7-4396-8068-f2c7200609c0%22%7D'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', '01a1c630-0c00-7210-ab15-240a5c45587d', '2026-12-14T13:00:00.000Z', 'Harbour round', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-12-14 13:00:00+00', '2026-12-14 13:30:00+00', 'Europe/Berlin', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'graph', '2026-11-10 16:00:00+00', 'https://teams.microsoft.com/l/meetup-join/19%3Ameeting_HomioWdwLWJMVdwhAoerxJh7roZNmw2o%40thread.v2/0?context=%7B%22Tid%22%3A%227ed32174-9cee-4237-a729-55cc23b81504%22%2C%22Oid%22%3A%2238e3c888-99d7-4396-8068-f2c7200609c0%22%7D'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', '01a1c630-0c00-7210-ab15-240a5c45587d', '2026-11-30T13:00:00.000Z', 'Harbour round', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-30 13:00:00+00', '2026-11-30 13:30:00+00', 'Europe/Berlin', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'graph', '2026-11-10 16:00:00+00', 'https://teams.microsoft.com/l/meetup-join/19%3Ameeting_HomioWdwLWJMVdwhAoerxJh7roZNmw2o%40thread.v2/0?context=%7B%22Tid%22%3A%227ed32174-9cee-4237-a729-55cc23b81504%22%2C%22Oid%22%3A%2238e3c888-99d7-4396-8068-f2c7200609c0%22%7D'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-7d82-a618-ccc99306c140', '01a1c5e6-ce00-7d04-a23b-61bec74e254f', '2026-11-17T08:00:00.000Z 01a1e885-1c00-7d82-a618-ccc99306c140', 'Quay', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-17 08:00:00+00', '2026-11-17 08:00:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-7f94-9633-4c0348f9f1e0', '01a1c5e6-ce00-7d04-a23b-61bec74e254f', '2026-11-17T08:00:00.000Z 01a1e885-1c00-7f94-9633-4c0348f9f1e0', 'Quay', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-17 08:00:00+00', '2026-11-17 08:00:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.open_pulse VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7ed4-b200-62b605fbe614', '04b2f9c10062fff5', 'XR4/djK8a4LM4LKs2ueLEjWO57EPHWk1+BJnPeHS5UmeMigec4imR07aBwRgVt7TJG2VYdG7Zu2Zh8YlYZWtOzcXBp3JgOB1dq1blYZTHMcf7Jv1R6BVrn/a/JECiGZAKKMV2ehMAXALz+ZwNT9Fsqjaat7e69+hIyPW2XJrJ0sFdGw7YKuLe7eiGBwm7eKL9z5Cb8129Gcm77snZRrAz/sJdDY3WmalJXZD2oEBCcGE7Mmrw50Tkr0ZoO5kOiftKsD28id3PwSZfIxq3e3UuPkCClPoBLq9BT7igG9QP0d+FlStfC/VvgTXuKTXFxuc9NMo4Zbzn04a3Pfs+NPxqMX8jYwAedyZI1zF2BEyXH2WK2nf+MMi/oWqW768zI6rRhzbHYvaKeCzZ5dinp+sh/6uFdMSTVAERWphJi4sIxoOlUczzNJVU3xE5A/eDV4B6cfCol5qnNdZZ4F9jYVgDOXieuPKWI4KIs1gz+KJlLOVakh23XifSW8+Xv+L1h2SOV1j5LuH+ouJJdgyzXF3vv4A5Q6miiZDkvszS6/zqB8g+Z92llrN3GfaVveKvL1wNfdM4eH6c5sr6mjfcD4M8JCXAWWJHVg9ls/zXQYmH6CXdX3EhhLCleVtv1RRnHpGt2IOwk/BGnALCf69EofMNbMvJawngr+sqGyN8LPtYUkNrYF42bQJ4fmT+fv2ik03THpZFXKd9zImbFDPWgymN66e7V1GXG1Kh2Vk7/8tS4KCJlD58igAC525yntkMDj3GPcZmiu6N0EHhkmBw1SjGfqsS3EPwQs8yz4VdDokN/x1msfTg9XDBED6nZxG6eOgqDvgJqGwg+DsJJLXd+RUDZzASkKmqVNeRcMUh31bASVizkjS9bnFDGW6Hg416jrytayEt31axTx+1BLVqn8IEN6w2lSbeznNWwCOC3QFlC8veNcXrdAym5XpqoXASH+nsga6kegdW9f4jH3O5O4eUc3o/w660N3JemwuoHvpfVHJLKHQmYZS6eTd+5bmoaRMkVnH894p0w7Pzx+jUEoRUByzAPZQ0bP2jUonOnMOlDXrlBoBC7gcb0cb0ACK++I8D8uzlefi0K8noAHA+f2WUsVYgj2cbEBjnnhhUrl1oNNClNHxuGZfQ902xIXDRgNSBkr2LnBRGNkV+pwim67obbIYzUXOvdMQn0F3BV5ZqBTSH4IjAJXHGRIjSL6pIKo5uoJMOc3UdVDIZ6rLdtiVvMPNkUPHnpGXu5NDEb5TSlsHTpNqJdcnpZISybjrBhdN2toCfho2uYzt6P1drA/UKxqejWLKbIXqDlHSy9KwXnpGldt8Y/+dqWUNP1cwRg7+EeEerdC8W3l3pSz4aGs9JBRM3rTudwxKP4uDrD17v2MruyigsWKHwo5KXz/p9nGdn/1uHZzJKkKSE6HlgGAlXzWp7yWfRWGHBPwqhGwXBPRVzcXOjg7BMIKyd3IlE+woTg/+Z3cr1Ow/b2HOrXQiA0tD8xn5XEVwyiGsa+Xx2i7pA/GUlFVPNNvmZThqo9EcGyK1sfQ/GPn7yob+DJIgxybUWG5UK9YqiKgnsXraASaeEtJlJmPWfUvpAClgpqzL1LAWzMp87ooIqj7UnF/JaKMQz9SeM3yBWOAgJki3QJELCYbtsKByLeYG74ZJos9ewUnrvOmdH3UR0+cihFdtMQyjtiRUusThIp8Kp6kkzZ+9Zz84suZpweJksZpc0o13b9Mp/KAcCzZItqhrSZ9nHdDLS8u+oaxErR8DY6Kde9tVQY4T5XayL6ahA+O66pJjVVL5573CMx5yDKSrd4uqVvDlHhbEtRnV80P2ghSBcYmjbRO9YeLHvezYx20yu3Ffujye9IQqse4ZGCUqgvJV1QlSHZgtubeZieXb10on5QtIkdsKAWiK0CVaSSLPfD1wOk9+IvOCZIJIOnCLiPlcPEbyGrfNnlP744sAJabwCqc8P7PNtVzV1RuGILtbssDnQMPV9AkZKHhn3DT3E3YULehIZZhkTqkEqeZzRkhakyn8XgG0Cj102sPLkCm++T/KdRzm4bZWIWUFDufUhbNjE8YsFVgRez0hWbDWJnCW1uqMRHnNd3htIctuz0mKflz3k61fx2yl6qfcRF9wshcMlmuN2cfSzOJ/6J+3QsNHr7jjF84BOoD3WdeQFRV9DWI5YWXgfBgSeMWldzMy7WqFkaoD4REET+W9DLn0JE9qitte4/PnjVk0nPtzkarMn3/m9Qv6/IK6bhYmHdNR86KRhYYGT8r5gfXA+SyweUJXeJFASf0QaT42zF5/Z0vFC+2UHDOJ71FuYwlCKHLm4mvmQ7u17KxvaVpVxu7t1DVzuryFRtHoYjptMJzB5SMEpHxAnLcsngBNUhzrH052E3Db4t5Pgy514DT0c/Se80ghzCAKLIMzP1AuiSHMIH+Y5gCWx+mdxFGtg2ouNPcRkmRRlLKNPVXh0ITnumq/v1V/dL4G+BYwuLmRNOUNFZMVYM+0FABNkwQUkqY8QdhkpsbnH3W2eOrKv62HvBSlnUOI+T0ozqGu/l6bDk9rR7wRetB2W9Uf4Phr5KQWHgLzeUcPxdXnyNGoPIs0qtDAInVXgDv0GZb7HECgxIltVRgQu4JWD11pD4mJWXiUnaINYt6w/jo7aD8xDXK+WQc56qUR8bKUTOdy4+kYo8ivB+vqTP7QQwD7Z8CniN10Exc448r8KaEBihBmEUXwgkZH5O3AFFh3uphICqoxc0Wuwa+2/6wqF9oXz3T3pgfRKa+N', '{"JGJcGz88jWAkWzdU-Iv8CwRxmc5eOMbICsYaTs_zYXE": "ujSCEro926860OIvWcdn08Fmb/Vqci6KE+BRFCVQoAcOxKW2xb+Pws4IrUdxxggXNsdmCTC9rYgwT/0wlCb+LNT4+0lnEkUWLIinaW3XRVgrIdG9G5ymj7LxcHM="}', 0, 0, '2026-11-17 18:00:00+00', '2026-11-17 18:00:00+00', NULL, 8, 512, '{}', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-772e-80ea-dff059437dfa', '2bd72e1d68fa8c92', '', '{}', 0, 0, '2026-11-17 17:00:00+00', '2026-11-17 17:00:00+00', NULL, 8, 512, '{"u-x4OjNs32rIvZcKGH32vtj9dreMRN_wcA83W8Zr8DQ": "zEPaagYoS6hyw278EOXnoVtG+eI4z5KAjRTO2TTXs4hDYqYrTX3VyvBBEp3VWbD12wWjlW+/PCo20nPGD7ljl/UtOqoiFdyMbrDBG0RrAF2NKQg7YdTKKs/NJ7f0DCJLKAS5mVwGwlzGfUgJYrJzMq3B0zDk/R8Zzqwcg/TXohPp3YZkqQwJsQj4wesqn0mbfym5pQ3lJWfVSBQRYX73V7XN0CEkzWqGy2pzOA/UKc4721F+V/CE5ObQaJU+BoEcWaZbe9sBZkBEYWi4e2XsuX9x42sSiV3VKzTCuxCntevTfP23dJ1BI2s0qTW5xGIPROqAYRq/gpkLb9id6jsf0EYzT/ydc6fWAcfH75ZAq6D/84GPDPZm74ZAATCUdJlGp47bbppZ0dX/g5A7hnZwySIOI87fFr6iCgEGfsccZak1dXkvFxUYM+hRJlukCsRKF2HVWEfySIqbU6tuncYiNfW/uZYccbAIvitX2cFUUUhAju6DkntNMJEykpMtG6JHf0ieWwDJFWT73K/7+MlRwvhBZ6PKQXACGYBKuqWEkno2mq44krOWlrK1bb+q10104bnRPk4ztL65AdaH765KgdU4TY23jhB2rtFZ2LU4K+htlKhVeyN8lZfsDkznkeUW83sMVHsa4rAP69BHc6PZcfmh1YMtxDwLou4p6CTMIgZ0Qe/wRpbElVGXw0PwrhOdr8281H//u0BCL9UEjLqfJKlr9v9EGi2H5bEhyt3hJjPx0N2OEkzii3LBN0ww3c6pJOsGtA54c8BklNjKCQXld0SR6k+NZphw5rZ6yw=="}', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-7d44-b864-0c247917f03a', '223c85cd4530c7a9', '', '{}', 0, 2, '2026-11-18 08:00:00+00', '2026-11-18 08:00:00+00', NULL, 8, 512, '{"6gTI1rXeUVB9MckpMJxPkXqjhCYYdLOOc3bYCpi6GfY": "lHZo5gY/lcnkLHzy4zCJTiDJ6EjYk9yL7lgKo+kSp+FsHhydpYpMstOnSJd/+vk0kfz5oS4QD13eBGk99Qe0OvrGWLlR8MLj0L7Wz+j7449z4yCjSUvo3NFYxDcnjEVwteBwj210Zzm14fl5rdsb4gA6Wsf4sjCJuWiXbQC35iz+opXPKGzFg8hiIruIYw6VxFEKh+3IVi6yM1Jh7b4Losh8bs73ZUYwAK6vnmmhaY+3eSWFOZC17aisxHUuseT2VZcexWtgldDKtGQgI+93vVqZC1BixDe5Til916xV5PvWfbrqpSEVBCoYuvDBT0DjB1pZzA7LIZGouI2MIN7Gi22Twby9m8PM5dUcAnQyBjz/cq/KephF4HuCFWi4fmyoFUFmfOmrBI23b1BPvjhRQTn1O+vwswoL/ZRJ0vZMtQ0oF8NuXTBU9QwelYkyI9vYoyO3wH3IbBEnWstfqRT2yOT9bY1g2rCk/yBJMHfiHpy9xK4mpnmcePJ0IGgJmVVZrQjbNp7YtFB6nZnC9nSXl44HPwooK2pkhY9olbgCNXJQzGuEWsYrCntwE9y3iX4tbRyLoYg8q7SI87ModXmmFwcqOHfgyvVt4CXuZgJLMVdOCDxlrRQG55SmtZyAyuQIcecj0UFG8jOO4kNH3WhDUdfrygQ9he+AFN8XU0aVxDrT16WwDGG23sVo0k2EPidqb6qMWTdJ1P/EBMtM7YZOwFQRJgkFFyZie4/TRpnPhmwCTXRqBrYtWyvx9U5kmTarE8aRl2ceSTaMrt3ksjhP7eky7fepkO6o+WRZXw==", "T_2bK7dlmPZW22kiaJARxTEcvRBzryJjgWiYkZgu94s": "BxOZcq41xv4ztfqXnEAAF43jSJcM0cGP5HQILREc6b7M5fuhtM70zkHWXvFComFmfHBj/iUcNGXXGysgBrZYHKNtZ2tQ21U7Ux+W1e3Dqz/Aq6wp76mcrvPYrUxQ+1gEaXfr3CaDIFboRcZTWvdjHUEesYoqaGzk0+NaJbrQICbShKH9pYo5FqsH9MzH1hM8Im2Wv7cxtB4pS3mPKTwD1UHDCD7XJj1ZthMezLjneIlVPiJOx4a4mbxW4QWEkJpBRnI56EuIeepZ4qC3Af/RjTJkC7nLhLuhrKIzLYWYt+Fcmp7TSD8KV7EcDg6lOZcJJPywKF2o2/15bV1qXk+bvQ5wEb7ZtOj9J47ump2CCT+2NLEgN3l/fesW8Gd5R1tROX/ar05u7dbvwtyjLwN7dWiEpwXoEHsT44snLDWa+ZVPgTiBz6NYBYcSkNU128xYcU/mmZV5wRwUFC/VhRKlnjFP00oMsHmjQ9B4rsTxHcI/wJ/oIGXWnrWgYUCQ3Y4RsOnLt9UeMUcG6CHJT1sVzgLXIg/rZm650TbaiTxrlXDT47r3CiV/Z56379eHXjp9i3woN4nihDYUiFl3xEdNOAc4mw05w/YREfAztZ1y9HIVWNLMSW11jS6nJWADNE0fmiROZyAtkHnQuFrJTbmdZd+L513+mp5uglL6bfSIBW52pGEjdRbxzLYDGF8RuGN4IT/B663OQsxTsygxjmplV6jqchHHpbhPd8sQ7aNeOGFDwGOPGfPmhpVhuogNYdr2OEZy/+x+AnB7aQNShSlI3/6MJ3fg9aBmkcflzQ==", "clopBStC3Ci7T5t-KL7--HJEYO6Uiurr3Y7kt_sY3Qs": "RyORS/On7PsNaHVYjQrl/IS2G86RP+9fXd6qZ9N6FjVw6DEab4hW22w4VJl/JomEcvq/+Rhk8BPpfw7MYHGpirbi4PI2mv/iHXDWNb79LvJv/YAJEeE64GWoHb0bq3omy7F/ABqf5o/LOwLmsSIPVzmj6GQHHftpYs8BkDWyQJPG6Fd5evZIVgYHYEUBzuTVzOCYS1OJ6yeVmz8vfKSBBCYFAjYVbpdSgufn+cjT58LG/hCAqgg861OIMDnnaU53WuKTiptlBk7uA/SuhchbXnE6rSzvcy59HZ8MJGbs8q4e0xdZOM0AHV36eQinVzn3/ZubviQIb9PhqMFveu05fKGvZUql62PDXpJ+QRlEiLHHL6re3gRCGtW8sXDO6PxkDdmjtIfkyLOtNfxW3stXCwQpwFYYUs27P4haqualrK01iCnTGWyyRMjny6MaBtcsyTfbHcwvlKMqsZYnp4bpLueBCooiFwD+1sqtr2g8Rw4U70lHqm4fdRgiJYfhzUBCAKmFS8R5kn3EBlmUl7OqpbkgJumm+GmB3BYO6VxhIxjKpTt2UEZ6u7CLgRZQF7YXAbhE/GhIy584X5a8LgTEd1T2brOg6+qOf5SIBTXb2qSMQZHiRjGat2cDI70P31M6rZXDyp1Ts4JQtBfZiIXQjUuiDwxhfSoEzlkl/8yIDmFpZ+UsxkFqzJnZnF3bBOuYV4xEy5BjEgfc7FIKZLTsY+S0B2rFpmjqoUX5ny6p8/LJxhdYE0WlABmwuBWTWfM3jO18JEVdFLD62NXXaf3lQDon1fEtuxU6i+S53w=="}', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-78f3-8a9c-9ef591a27be7', '7a4c36e8a2e5472c', 'd1K1XFHmbfxzLO/s9Njsrtp8uj833yCuZm6eOWeVCIXKKrx/XxjOp/SWcqWP+oy/4WfI0yXlhFrVTsudNZjmPMm1KtIbvSGA/P/VeYkQq/pCcv6S5klFC8iaKsNoBsPgVZn/PkL0mEzFwUITn9wxu9Ei97tlnDFv+R+uv/sfmlLcrk2TAlleIZnY6k6VvIV22wrSkrmoxRobIrnEo1PdLZ+G3zAwpSa+nnZqLmqJHEcjvhBapRk94tIzBau88SW0HGJkAf1XnbFs8XOtnL7PgV6GSdo5MrIcDQn1qm5+dKYXYPMwllnaAxqh1I2qKu5sVnxYx4hxfr5YwDpwfdtM45P4/hifIqJ1rkjRKE6LvBKsaL/oXK0ZezvKOHLiPuBx2Y9D0Suf870qkfTeUHq2j8Y4cuzH1k3yKHSceYITcGBxFDiMiTY9kjaRkrGJnJroh40VrOtA2YHPnKlh0eBI3fWYjOobtWYb3n9fXhZmaqhzHKPfjHWTcDMt7m9nqlo/FF7NmThV57dG7cjHIkEogNo5ZSNElu7PPkyoFjYE/qM3t1FXjtQHARz+rmNKWPPnQtQF7HRx2hcimBnO8KaAZKmIfF+rIytrwW3UJDXRZbCym4lHUvhWNBD1gf+s97pm14MoiLnvaTtiKK6ylkIni2v7jbP7U8BY8wPDXYZdKbf4Uqbac5PZjh+1ad2fVGCuV0wOQ7XdMd4MMX//A9PYexKSX1pJBxIR0/ZsZ4Atm4AWZ+ED0IqObx1xbYl68ehpU+c+ByegmdnYr0DbP8MRpVzRyUwZXuY99BrEl90mYcRFgJo/Hz/bSjbrGryhaOirIXD3/5uWlpdxE1I0AhB/Jnko0rTFmrMfvCoHrsx8jY4UHuBdA7pwWlBs9exnQWx1pPe6IkITEuP5oUbQi6TZsXZsPRtzOMfWYCT5W19CMFqpvc7hQ4Dq7IWyUAgyLrXvDX7CJQO49GZhjk96QTZ2sUoBeERMHKAo6TjrEMU3/Vkex04JuBBOkglnGwv8jWn6B/k6/vEDK90Q8BlZszw31w5uRz/JuahOSWhOMakHg4oTHqAnjuvTPFBUKJxFbHUEDI6g2ssLEb3/Nyb6oohj7A2tHicAtlLZHHQdUZD9vBLhYVcOu9iQ5l1T71lJQLxaXchdto/LHQYuG/oT0kJsss7eBY/GhucA6o9Fxmn8OP4Iy2oI5pjEpM+WqPRayJobRyJ0U1V2FgNfjvAIf+j3A1IwgAhvN+qEOLlReGqxc0Zd7NTyAlvkB4Cw9fRQirFRK/s/I0a9KGz/3nXYh9KuX7uzHe9j76UHtMrB6M7w8IcSZl9dS/ZnBt4yXDH69kGMg4c5Jv5Z6axaQ0fZOKpJW0qgkyVvJ5YJWyqAQVO9hTXMYyX+GPeCxoldbb7wWAzSlOnadhHZv1EZQI1iabD5BdPZvmPMpbolVxbJeOyO1TyV16aAFftxIR5mHHjv1bmnA6q1r/+8luV5zCFy1dNTtMOJl6VTR+SxFds/cHFvuqWLt6RUhEtzB+LZzbOjdbXmJ69YkLoA4a77H2IInNvNHZ6hgoS/SjfO19M+nK+oYeVgP6pfGHTSziNvpHadpiQAbBaHwdTBqO1+ijXqDjf3vknxLrgDpK0FTBFzxWLhLN2BoPXMbJ46NQg39tpkikqVpLmKdsvxvrEP+W0fuSX/vKSAkn477F4k5OGtP1El3zJ0nLsRMHcKqiWjhXwIsbLc3WZw0cYt9aXc5SWzytMRvHJKk3615ENp2EU2E9mbxrX2SFXvKnp8Kh39oob+MvsmuCDvpGbDnY0foNHxRg89UsjriMXcKxTJErxgkXAwRsEz0XyTFSwLkD4Awo3phqn70B6TOhHRkYzIxrfVtzG1Tkuc5X4XrFVmul25+SJLljXcnn2cX2C6o6XbtP4Vd1DrHxCP15l4VygJyUtonmPinVDHL04nIR0VA/UvwitPZzsIAlU0HjIPceAUDAAOXZ1NeqZDKrTTNJiQKcqYNZDkCWkmMcT8ixDg4Rcf+R6Ucrl7tXpawlmSRQ6HP/2sqhoBYWedthSEpUG6/1nqZ1sQBZ1nEkMPez+KGd9i4xeIX4oN1ZXVPO2IO/OwXaTGQ7OuovGD4+Go/Aq8i/DKI6DN5oJe45u6FPDMF+6+qBuTW9vmAAHwfPvIScWpq5SUaI/pTY2PO9aIIFsQA+DOOdb9DErHLDqS9gsvwz8ZwCDRjPqLai49U1uMxxH/AEZCEBlb0qKzegpAi72IXDvLhKt1yJRcJdC9i5wbmmFLboX2hcMYaSLHTkkmV5blZXhaNTa1KK90obiUKnFCpDOtk2HCYUPcANrwUDJ4lb9rKdBzj9g1WQCwFxi3/K/hlxc3J5RVAZjTiq+Nw9g+zNtCVtU7Ha+QhpwEBlmxeZbsVqUWvAZCYALFTtUhJz0c8O6/j80qOqoT5uH3lHOGZR3ZLPmoWeqoiuPHZj7khJAQKV71xlIiDi9AzblkkDhTszpJsrqguQPnRd7gPVQV/Sydq3/K2TwmvEtvry5tc3gNM0uqBVgISpB0/DCTv0aQiiMA4qkJ4eDdFKk+1AbyNamOS3UXZymDllYgLNHsO8fGo5fHcw9cFf0sfrf3Jmx9/pOx6sEF6Lg1za3bzqHrBpi2tnCVBhb9yQ84AevtvkdvusSi5DxPioPCpy3NH9dKVqOfl5HvwiiEO4GI1nfT5nRYSr4+JU0qEdg53Pbnk/lj2Bar2rKISRm2/6pDxF1pm5cdbeWFKuEyImajf8TAl4lk', '{"22eBKVhCiQSJ4NupdhadOY7wpSrafACiUgaU1-Qlo54": "gAKttLM+gRthYGeSnxlJ7yK1oIT8+UJIQNFC+ZtoTGz+W93Obkmoy+8x3m8CTTWhNVfoOvXOX7qyUWRX72Xfpd7xIultvg54ZYob0hDkuMOL2QgY8ky340/yDes=", "OMTgt6ggAKsvOep91KeWtI5zD-bwIWh-Deq3FVyadsU": "esXVPd0OBlpdSY5VtIb40hchk9CittXuKCt1/JKK87PXpvkbotmzuTWqY+n48G1FF0J7fJpLAoozIJOnudt7FXjHSKVna7SjEpxWKOO73k37NgY5fv/N9NRMRG4=", "Oc_NxG4WrmWhUO58ChUaXIQEM1nJ3lv5kXKjAp0R0EE": "XuJKlzYi6S6hmYy0bmP8rY6jSp+rLZ2H7oaHQRDM8pPuUc87n5tkVJddaeOEUdzIhKYl4/fUh4IrcrfWo317VYq2bUdIbOXcjU4ialwcMKG1/IMB05jkTV3Ns0M=", "hV9iM6QuPYHxofZ-rDS2dGC-T1LgEL5DI3Wc5YFLlsw": "Xnhj3JSPXdNoMBXEk4Ui/MyEaHqPR9IxaYrUvqX5JDDEu1tp9U4liTkPQMZjoYqf6Nd8dFeeg58yME3XXDzrWU29XjHkN8EKuVoVBsnjQ+osl8KUEO3bXVQ30xY=", "ildiWoVtq_4E8ScaC5Pg01S6jO3a4P25P1TcKW9m84Y": "bzwjL5c6+aHsyf7jAab/Tf2nrQqET1nbOjSFV3bx8Jk2i00M7Q2IJUbkaL8BS+sIrIYALnVWYaqn2eEYcZC/khRomr5wqZvWvoa1M3P+9APGi9riF0t1fP10KXY=", "tHf_cs-qAvWO-Uoqid-HYnRks8MosprYV9IDibbfIv4": "IMA3wDGa9P70Sy1NKHWjPT3bN2xA8gJeuePugIeA2l0/xGIAbzcEs8sx/M0MTHdRhHz88cnHrhWeVLR5X3TCYIpgwDOE8eWOF8EuUBBaljLrdGREr0vzsIi1ZgU="}', 6, 6, '2026-11-18 08:00:00+00', '2026-11-18 08:00:00+00', NULL, 8, 512, '{"2LMsXCLNi4haNc9yxh60wP_0q23GeNebRluijQ4TaN8": "lEh9PhXb5uGlSxizzlwsuZgtV4EuWXhJO6y4NPX7F5QN9sBGUGUxGBDDRBl2BY7BtCUkudRFgqY6IrqNxVieBbCEF/dZPprj5hnKfupWB998LoYR1SypqAfq2kCy1MuRHc8U9nvZflADCCCkuyT7q6ZeuJHrcvEJ3nvRQapQSvTNe8H8TFB7yideIXMeJXhx3tccBGWmeIrIZCgM7+6kfnQj4QCwXJB0FNmoAZV1j+msHT8kNkrlk2nd1KaG3k9gxfC5cCR7kMWqHe2MhmckKpN2lYL//6y7k6K4/k8FckWulrgrZ6lbwvj+coNzdGvJxVfqrhRY5CZK4p9p9iasc3+Yq1JZiv8nKkCaTejgjgGDfrfNdNVumgbKSC2WPhpTAGRXtrqxECSj1LrdRnLV5YOqkY1oHEkghxHe+l6lGIKejxbw3G7LL5f4BYjroODe8734FL3erkWYmHVIeVLa9VCFOqfEm25lQu0xZ+d8XE+WocUbI4kZjT5gqsLw77/TsX/j6rSl2mYoiVc2Zg60zanYY1epj2IRtZ+Vn8naGHK+fan2hTAtu/Ln8mE9UKXXS/BQnWS+tZ8gyyxfqf57BcQO8iXr6dotEZtftfq5lxA6rQwE3NOnQTU7jFCIaIfpBRe/+XZyPeRArWJWXnO2wogk+GY7wGgy+u+CwTTBg2XTSm3MqAJDAdfIwKbgBk4q5PzACo6muVEqebbl", "7hXtrhMyQhQixW9xNCJ2Wiszw6uR8pTuJdk2w_r8MMk": "cfK5dIU09wvpjKC3gVCTY53LwmSoM2MqsP5pomjHg2FoM5Rgip50CnvanX/wOq1dBUXMqnSLE0ccxCTs1p25DOdk/QkIwor6GOssNjgwtPKta2YnH46KIm9oEskWmRUNpFUg4sGKBdkEa/r0ZLJhsTfRMjhQc8wuB912KvLTLm4sS7DhvVJP7vbSgdbgFHlWpGwUgBqktrBYo7nDdMb7x67mGS0Kyd537yikJHO4vCyUIcr1tc0V89cvN2TMtp/97oXf4MkSfNQsjJ7w6o9LnebRYmu7LfPYKv/5M6iNhyQq1ZbgqYP86UWGR1X+DfPYb5IFgG5Zyonl3qZu8mAdX3lIpXdClP5ueQqbDvfEKToAnU1TNKWkg+Na9Wa5kSsYalU867iLCEwp3OtzMEdlu12gseMVR2JOE1DEYtJGX0/GhpXRA3iAAQ6SIuHf07LP90rtKShJEtDpiOemHM/imVUv4mFXIADO/HhDyZjpEBdz//3hQFtZ0/Og+YnDOaoWFrqv6Ce8VRVp3Unzo7WT2AexXu73XkuZE4tnciWwIbsKnROd9XnUL6qeEIpC/CcCLGSv+KNgcu9rKzyxXBXOEQuTtvCbNdOMBSAdUkxjenDhtwVPj8rSKSoYitNID95USp7Q7L941aMNCNFVIdZwsvsWFaCUiigYPXb0FbA6TQBjOpMZs4AD0XGm9rZX8cQwlQTpXGsdrKjX6Si/", "EOL9FgckopvCHl303cWs9XtCttelz6a1sSsfDcvpysU": "uTCS5uXv6+adh9/2YR0TA1aDJINGdCvd0oNSMkTdjUAWSltN+Vy1SNutF6DsBODzht+jmZ67tEqKU7qY0GvQcEf2+tRWYUdqk1/Q1JcILg5YlqXEtDc4ItWLXogFPoAOTzQzfMS3ZqePM12nO5Un0WBIsFo4h97I2X/7yK9tdqpHHEl379JVw3WW8vr4dk36WUnZhYSjhTaR02Sn2pEozeth5RzzBVO3IyOlk8kG5FNufakRzB8Ca1DVdYVot/fAmcnkptrCGcRPrqTFhin1bttFKSiEMMUTXjnLcImxYPpUrENFzqYYxpIT/n1qTlFKBRI8UAhg0f5UxFW18VNUD6uyfh5o56ppJLXHZQGc6cLDUwlc/TamerrbWfocBZMib60FDkQun+2Fxv6vTN5MAGmwIuIr5ixcYd7uTO45YNMGDfc/9K18qgo1dCrYfeImSjxI7tSTw9BJ2R5CK3BwKiAgvuTjBUq56LrfmeONawADKm37BHVq7+SDRSWnTBRni0xXDrtzccEVeQvBHm8A0dcGn3AWCZ1keoLPfzoqJ9HjGoyEdiHhLdoQldoosFy3hUCaDhkQB8VCkGbTNa1ktgVRb/cGk+VPvPq5RrMfWyDLUWtOH/dW3IwaIvpnkDZsA6/einqhzrrTNqJ23fPHCaVksQsyo/f+YExRH2i8I84SKDGW828egIqtQuRPG936pfCgUm/d/qUg4F5s", "PPdfoaTczMvR74yDzh02F6jRiVex1xrOUac4ANvvMdo": "3/OWVcq1Bh0qBXNV36pFpmgZhHh22yAMPWNV3teDuMMe12MxMCdVBhgxOZg8FIWyDFBeEFtWeRmt7tcAiXLos04qUNy5BJ0NTmkE1LKGkMqyEluDIsJS2Y98hht0JRoLNyu0qZKywZWLrdl6WFdPFlHAzYewkm3iYIVPiEGKPuULVLGSo5fYWrPi6Kp4thpP5Evs6+WlUYcML4PfQTuZPeKEEYfD1KYJ9G7M7tzKm90tdhRgwlTFpaqQK5iOH/UYdnMKUnqJXWXHs5PB0Hc8giaDDl3VXjbBEVG2tAFx8SuJs3onmPXWN70HWIUMBqdDA8G/NTMefwPnMO6FUEk3b3baCB8upCnVFCjrs50J+foEAMkVUpvLWpaTHzZl9NMumKS8pBW51P6S7lS3rHiRy7LyJZ3bbC5h8M/X9OqWyyFOa4E+7J6OgAU8lniA9Y+w2UrKaHEvYHWLstS0mWOFFQQW7rE9CMAX3n9uOUXEwvwWPSuJ/z9Izi3J6FmcHdUuNsea7hahhgW7KpFRKDR/xEyud2hh3n8b2Gd+fXda1xBtHv/Pt+N9r7NiIYjqZxHJRVHIZ2Bsuek+lurTmYY8rpRn5TVeJr4D6swEVKfhpKUnDTTvuo/HsK7Dd46m7ayOUvruE5CyRYfwiBGXVZffihhOCQq+wZarSA3BTZm7Y2Yc4O2A3PANbmvMmljnycfRnKZoUEJ3KPQQ88LN", "Q6YvEvJBWwm_Z2Fmk_TiW16GJoLH4EyQe-65VhP2ZZE": "t8OTZNBQXVW9aV+/9KjLBX7UmfKt/CzrrVyuS0K7E6pZT6s0s5Ln0XVYouDpr4n4D2V9VeYPKgQ3BO8vXkM4IdwXYvZNhZlGO8dcQRcrNfCtKFr7W1AesH8MtbesRAEuh9OfFXYSqENUxq6yAfip0udcVoa4ifyIWnrSwfRiw60Jhsa1gzDTuodzfDK7/8+RDUQJJiY8J8qN66LFWEbqLfy6IZ54bPsg/sZHFJexdWw9SXA2lWSdDsurcpZqAOrjqEWrpr69EgqppwqZrhIYDPVtF0+UIqQ3vbpqIysc8z6Jog4qaHo8/e+wUEvteab3tGPucvS+3/WO31YZM3PbXignkJiNZfj9R+KBTrnwqKD6/oNVLmn4DbyJmFMlg4qpvialZrAub7VYoi9Rd/dgIwu6g06EmjaJHMuhUfjvyx9cHW7FmgYDm2ZJ1o1Z1dUWS1HIVA7aCq81SVsf4Ko4sKK242DTNVBa8QW/KwFAhv1uwj2TEoM3RNDVgxg/VO3muyTN5BnKRTbS9iaYkm+UZM/GYISXfp56EM5EiFFX4ixQH97QP71RzwqbZA87Lhb6azW1UKlVEoLh9CDGzSai6IlvQLIbE/LkE8dnyg5SzyFUl4cHBdKYel6O29CYnQ9VBON48xZ0nrDE5a/GP6xAFcTOvySHZh06AUSllpqIbEhOlAs/V3NRlF2xrVe+lvWD7XrAWwvDbmi96Q+B", "mmUuYzEMPeUi1TkFC8RbcSwgT0Ao6wO9a-JtgXUda8U": "EgUVLzN42wnjhzxxZFUhuxNLVl075bl0OkwM8obhg46PG6JOiNBiCnF0PfqU0YdD/Ha/3Mgpm1dXJ8tjwYuoyoBYxNcz2In0hn2yiymxLetx0PIsOtvjCvHrgbZvVq6FVgZt9ghxe+VWo4rPKuwWzlWwAw5MqUKcNx4AQl9Mi+Z67KekDkWIDhF9fia6KiNniMekBjdo8W1AWpGrtskuWM3Mym03y970OGAwmMnKoe2QJdW5+Wfj2+2EnhZngmjYjxqJFS3NQf73Icvf9Ff1lU8gV8gst6U7J0US5OFMhD1N62W2FDSVDLx7+XIVhM/Yvw9AgL9w3tCN1QPxjY5Yn6OD7tWG2+6wQ4pZ3N4UWOjPhBlWIUESYEkCS6OFuK6EDmDRDwYYfpCBmNzzTtuPnpjd4snoUHTv9tvu7As7K152KeDGqiuZlVu1DjZdJCVKi6wJFSd3ep7yiSe1LDtHnMztN1ojHVi8a3m5HNMQi10NoJ+2fV6KJ0QRV09k0mB4qzuynoZfxsAseGkLXDR8NdEUprlEfCIIS4VEcYur2dDDLczcF1SwP9P8+ODMAMwFQV0w/kfLbiH0Qomgw046VQfGbn7juboYHzw3FkFf+jUJ5NlkNrNT5m+tQ/OOPAHwMBd0GP7K/DTqfi+GoXrf8hEMhXdgXC40/bJ8JQ/aMJzhoF4bCwn8IA2rafI0d3jCAYdKpxYTZC4H+ts4"}', NULL);
INSERT INTO public.outbox VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', 'card', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '00000000-0000-0000-0000-000000000000', NULL, NULL, NULL, 2, false, '{"at": "2026-11-16T07:30:00.000Z", "said": "2026-11-16T13:00:00.000Z", "counted": true}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'card', '01a1bfde-4f60-7c62-9181-2b9fcf54a5c9', '00000000-0000-0000-0000-000000000000', NULL, NULL, NULL, 1, false, '{"at": "2026-11-16T10:32:00.000Z", "said": "2026-11-16T10:00:00.000Z", "counted": true}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'reminder', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', '8822af55-053f-4a61-8b95-ebdf65a17242', NULL, NULL, NULL, 1, false, '{"at": "2026-11-16T12:02:00.000Z", "way": "activity", "said": "2026-11-16T13:00:00.000Z", "counted": true}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'plan', '01a1e885-1c00-78f3-8a9c-9ef591a27be7', '00000000-0000-0000-0000-000000000000', '01a1e885-1c00-78f3-8a9c-9ef591a27be7', '2026-11-17 08:00:00+00', NULL, 0, false, '{}'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'plan', '01a1e885-1c00-7d44-b864-0c247917f03a', '00000000-0000-0000-0000-000000000000', '01a1e885-1c00-7d44-b864-0c247917f03a', '2026-11-17 08:00:00+00', NULL, 0, false, '{}');
INSERT INTO public.own_question VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', 'own-handover', 1, 1, false, '{"kind": "scale", "words": {"en": {"name": "handover", "after": "I know what we leave for the night shift.", "before": null, "options": null}}, "fields": [], "levels": ["operational"], "compared": false, "language": "en"}');
INSERT INTO public.person VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '33416bd1-65dc-4527-aa7a-d4985c76fe4b', 'A coach', 'guest'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '14969f26-e3ba-40ee-965a-a565f4359e3a', 'Person 5', 'member'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '240d9410-bd3d-4b2e-81eb-a0c324a15007', 'Person 8', 'member'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '38e3c888-99d7-4396-8068-f2c7200609c0', 'Person 1', 'member'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '78312604-fe87-4f66-94b7-484b855444f1', 'Person 2', 'member'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '8822af55-053f-4a61-8b95-ebdf65a17242', 'Person 4', 'member'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', 'Person 3', 'member'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '08ff253e-140d-40e9-93f6-2092f9efcf9b', 'Person 6', 'member');
INSERT INTO public.person_day VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '8822af55-053f-4a61-8b95-ebdf65a17242', '2026-11-16', 2),
	('7ed32174-9cee-4237-a729-55cc23b81504', '08ff253e-140d-40e9-93f6-2092f9efcf9b', '2026-11-16', 2),
	('7ed32174-9cee-4237-a729-55cc23b81504', '14969f26-e3ba-40ee-965a-a565f4359e3a', '2026-11-16', 2),
	('7ed32174-9cee-4237-a729-55cc23b81504', '240d9410-bd3d-4b2e-81eb-a0c324a15007', '2026-11-16', 2),
	('7ed32174-9cee-4237-a729-55cc23b81504', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-16', 2),
	('7ed32174-9cee-4237-a729-55cc23b81504', '78312604-fe87-4f66-94b7-484b855444f1', '2026-11-16', 2),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '2026-11-16', 2);
INSERT INTO public.pilot VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '2026-09-04 08:00:00+00', '2027-06-30', '38e3c888-99d7-4396-8068-f2c7200609c0');
INSERT INTO public.pilot_team VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '2026-09-04 08:00:00+00', NULL);
INSERT INTO public.pulse VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7db5-a5f2-7f87b0302f2a', '01a06b6e-8400-75ef-8d4d-0013bba63d5f', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '2026-09-07 10:32:00+00', '2026-09-08 18:00:00+00', '2026-09-07 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApeMpUviBKzXQY1vhvztPTVRWgqVOMeGpFPCKRyNn-csWRENEwl4_YKrEBOujO8-Lj6dnwt-S4r1_jh_To71f6OgqXg-zywCi4t2yansw_h-qSvDWpPn9depfIy3cJ_GAJie_qbzljxBsGaQhEilKFgscPBcEcAIjGnaAeHUTijohoUif9grsLjHNg1LzNtTfH_on48Xb7S342CRLjPs_0Inbqt0sl7--qjz_XCzNW7wZGu6f8OKa2E1LB_M23HEICx4BCTrlz4xio4YdQ_nkSXCAY1PZlMdvjg8BxsS0mTtFEy-0Ea6emSrYkxUZYiEPD0IJbRdpNdlRgfvjqHPZBQIDAQAB', 'd6043fe4cdff1a0e5a617a034c517d9b3acbc145411e6ca1c4000194992837e5', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 1, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-72b6-a2a1-1e64ec9367e1', '01a07b6d-ab60-7d00-b9d4-df4cccaf2bd7', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '2026-09-14 10:32:00+00', '2026-09-15 18:00:00+00', '2026-09-14 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApfV2RRYOiya8OEWWM7KmDvRTUGH4NGmT-jMAfertd4-450kq4nIVF_AIB112VUepDGDf6sBTRQtmdf0tMg1wRZkRMp_hvQb4o5h5cQzrheAWvN3awpf_cPKBnLS3lvLobIF2Yx_L58sG3VabzkmR1_M1poirHPgegEsvekytvNU4o4hktVOsFYAqH5fnbbn9I_ZO4v5PkbvzovXWf1K-GR4V694eS6cdPpMibfaWgKrW9PKIwnxakyMin38TnpK3NgOBU2BJ5CxbyO80645_TzbWpBS6tQxoTOMvuBhjIn1NbSpAVHo9TrMNGDhz26G9I0vW5bWO_pH3DgUXHOJpUwIDAQAB', '2835f44124299392928a9b71f38f45c2869d21946e77d1d71348a8e1a94b9621', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 2, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7196-9560-832e1e172497', '01a09f7a-2f60-7044-a0bf-18a1f4823903', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '2026-09-21 10:32:00+00', '2026-09-22 18:00:00+00', '2026-09-21 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAs-l_dZQEmcQbhJwhIbWG0wejL5yqeHVDHj8AXYHaiVATxb5yZ8G8sHUDLVgMJtKuqSakNypNoqsflGNkfA3napNi1JfCH--RjmUef9oYCN17DUKBU58nbUfwiU9drlgfJehdRBrtl-Fxq4A1tmdxq_54zDVJby13W6mS0JmhX-bFIaoGdyGhFSwaHBjAwFkZS5J8KZKwxlHEpzmhQ6xvMhQeyCdY6aCMiGt1uUXOdKZ2Qkmw9gkoXsoTU8DksxBwP7jgBMK2jzs85_ZzvlFFmt55EmKgNxpd-bCvn0mBc8HIAXnwZVkSkxqI9twHNcbpuRU7YVZmGOSIHnmmnl1bYQIDAQAB', 'f47471c28c14ba9c623f4b378d0cc29947fa424abfef87c7fb6525c325d113dd', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 3, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-79b4-946f-47ebfb35147a', '01a0c386-b360-78b4-aa4b-092015ae52c0', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '2026-09-28 10:32:00+00', '2026-09-29 18:00:00+00', '2026-09-28 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzG_LP6ZtuHuGM5CX_EsrPCT1mgVwMVdX-594q9suN0U8mjOVm0pthwX3bc-uQ6niJFST5xqQCgEVT97WB68HwZHgSm1x3Zq1dQy5U0IevuS3JXd8rckGReoVLx9u1FRqbhAPukpHiY1Y94DiNjR7OCppUXLOzup2ugYZ7gbAY8Foq1DPLwX7w5cPkI6BvnaNOSnc7AgctiljDXy-1uJbO1we67_rdwDO8C-fvQjhYhhO0QsSU7pf_xYVb0yvzLKXLNOh00j2aTw12QGGQD9DF_K_UuC7zS_ps4UjuD86HHe73j9i3cSSAMfzFqfbqJ6KOahhI5Ffu3mNiiPQ7_jaZQIDAQAB', '7da0a7179f946c4c44723fd688f2c3a4a80a854ef907191e8c99832d28ef7e54', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 4, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-79dd-b28d-7cea5773c9cc', '01a0e793-3760-7adb-9ea6-468a74df6413', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '2026-10-05 10:32:00+00', '2026-10-06 18:00:00+00', '2026-10-05 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqsqwcc9Kjyvr-HmmrEw6tZohA6vc1KADzosgQxcwlc01J7vELME4WstJi45qdjrVOHM_EkYV24QKv7W7RU5Rw6_BiNk-aNrR87k3dk_ONrvylBriakJ8jk20YceaRQMi29FWWLMsc2a4x_Dqr2Ydf5wOS4QxfA-S8uqXRavDjLWY8W8N-EOiZYhHytBpwT74AZVtGMcPvWjNLrk3xIDQ_u7OMo9xTEsUONSENRo-a2baozi_ZI_Y8XzNJTig2XUp8wsPLeXODZWyyjlZ1qQV8xrY_jidr1Xd2IrtDuTntFMCDwFQz-WHW2QpMzq45BYQ_PocvXvqSe38V5nmRceN2wIDAQAB', '60e301b86a76b3aabf26619b1409588b24d44961c5e7f116bc31921d5613e42f', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 5, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-7cfe-a77a-6f3dd058c838', '01a10b9f-bb60-75e7-ac5c-813f5ff1c79a', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '2026-10-12 10:32:00+00', '2026-10-13 18:00:00+00', '2026-10-12 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAy4Oge6-weXw45GLPPhSazqCsAdCVIE21JHRHT_KtrteBw56PUb03yXpI0pxPKVPrw74TbP1x2EY15_Tia0TGawzn_NZTUMO1Rpbg0ijl9xMx5Q_Gz7wxcL4DCaFOBrbTjwPm_ZNGDj2QyG2c-oFEmn4I_jWxSpz34KOLWb8f41jOZ5P1zd4JnzsMO9Tk4CnmBkdgwRSBPPqJWX231VHMjxXqQzG4-45cA7jdTm3luXH0_gSZt7ruKihIFVMNc7GNGaC-jMx7Tce0e8NT2kyHWrRKNgN9homWADHdwQFKs9NCdkUDio9gPUElmvsbSa6AEVjIC2Wn6p9BZMwu027_uQIDAQAB', '26394619930fde11dd81cf8c67674c4099721f9a95883598765334356b36ff08', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 6, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b1c-9f55-a7638c332f5e', '01a12fac-3f60-7b76-aceb-14271a6f2341', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '2026-10-19 10:32:00+00', '2026-10-20 18:00:00+00', '2026-10-19 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAiqcnV38bhpWhl5ttp4VRoPf7NAcN2eoep3hJDfHMmGtQEdkDj0djEHLaHYVRYZNaZ0qpeRxE4sC40PXL_zdVaTHjwHaBiAG5REf4fy6bCL5fyEughXtx4LQvrgDLejNKOmHKkPY3FiYnH4K5zWKk5WeHkyedzMZCHRZ_D7neASOJUveWuCxZlGj9J3fsTNAGma7uLSI4-JBX0CebOuOxxYzcu_ClPoz8BEl77xVg_NK4N85Fuf879aHKU9VTV0qDhk-rfDtH848UKafzc7YOc7sEzR-uKeeJq9mMGivUPVtIIfazAuq61TU4_KFTHqLBm16Bbg8ubvMKY_LaiyShDQIDAQAB', '10bc456f1e3a99fcb7514805cb601e8a32139827146fa9556715fe02bc014cbd', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 7, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7bbe-b73e-c147088efc35', '01a153b8-c360-7c6a-818c-e5a5cfb66732', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '2026-10-26 10:32:00+00', '2026-10-27 18:00:00+00', '2026-10-26 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAkrQUuRLXA66ydvXDZ0pCWo--DhTdHCbhFYtEcJ2WTHfBZS-8MjgxyWYNlyEkTD9Lh5okP6IIuOsvZk4MoEoBj0_0j_mZN3ZVAgbGDymGCotWc4wnDvOqzVAg4HEoMFpmbFtGEdJnhTcksefqRz30dM-Xv9Hnb0Y2sGaIg1HW4rRH2AU2zQHvv3RXqZ7GNIhnz8etcmK9eJ8um5S0sf8jBxjAg792WEyZr0BmIAP56cFFC4zG2vWhJruf2Gq5rOiBK6QffNUTLrGPgs5rIj1PygUASvrSx0fd-U19pxXJeRBjqxq8Jeri6JQdhLCkHRNriWsgAK-bU42h2qJ8SbJrWQIDAQAB', 'c6578956e92344c1685687ede1b4a9f535f6cad19525b53677a2fe1bfcf6cf9d', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 8, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-7adb-a1e0-8b26edd36165', '01a177c5-4760-73b6-8e78-53543f267f31', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '2026-11-02 10:32:00+00', '2026-11-03 18:00:00+00', '2026-11-02 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtqKpLCjeXZbex_1s11SudeHpmToXXvTQMzXLd4RtPATGJBv-Aezec-QsSDTXuJsaDD9l3ugQYIq5rlJKAsckX09uat9bPfCq7-C1RWokVmNkzngBukCT0Kpd8ajStupz4X_O7YCd6I75a-NLen5B83rgG6F0tCE4GFTFO9yfB0tAfzfUH9mj1pWHEmJZ-4nhLAUDhEzdaTXG8Bg3u7F5M_-hB88LtFGrKZ-Yf8Q0VhNmU41A1qiGi2pnZdd5dqJAVcwBAcbpLHhndoWaRnqt4qPPQRDaRtd30KBGQ3EyBLd7UM7KErpRBS0uXFMDdxcSBoARVQst4o-_k6v4SlNiYQIDAQAB', '8885b7a05597e95d508f0910a737c9b8090929d46a53e5be2f37a4338631f747', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 9, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-792f-be5d-3fa187a8329e', '01a19bd1-cb60-7f51-a90a-da88afdf5943', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '2026-11-09 10:32:00+00', '2026-11-10 18:00:00+00', '2026-11-09 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAhAGNldks5OgvE2rEaLrx8ADsbwul932ljBWrMphK2bEbtbRez8LITkndxAeXQeoFQgbxhJ-94oydacXUpIpWx6U_6FN0yvksSLOSY_GzJR9a01ePRzyTrZ4XItgiMHCFyPQOhkQfuHRJDggGwefEBv7OGywdeoqJE9zSyIbT1kdEloTqDc3PL8WAcV48ak8nbND8dDB66wg399dIjQgMa0-wfIw1vgY7SSwlOQDuP67FzkbsMKeRboeDOczLcn-kl7yGxc4sL6Pc9EvDV22rDYM3HS5sTV1znswLPLFQ1RnT2ROHLgPqYByCxohdRS3U7oPKGwVFn7SEJUfmFBGODwIDAQAB', '8b960a40290172249ff9d6e0bd3da30931987ca3517c2324a1a3d5800efeefbd', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 10, NULL, '{"turn": 0, "ledAt": "2026-11-09T10:33:00.000Z", "round": true, "version": 1, "question": 1, "whileOpen": false, "timerEndsAt": null}', NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7ed4-b200-62b605fbe614', '01a1bfde-4f60-7c62-9181-2b9fcf54a5c9', 'after', 'open', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', '2026-11-16 10:32:00+00', '2026-11-17 18:00:00+00', NULL, 8, NULL, NULL, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArdFI4mPR8pHdXA6HGk8DNOIpcWNvyHVE-4s0eH57kGK0l3XXku9LxqFJGfWpo_wfrMiurdBfjwR3A_uwaE3kWe-nD4xxREXgZ4k0iVh-XsZph_1ilhUoEBsRGiRjq5IX2hV8oP1wVQHSOyAuizlyXWi-d6JIrg9g3aZFBluPb2_X55ijFbxFTu-zhLWVpSgs4kTYb2pVnkUHWOdEiknU0p6I_kFQeNn3fyrEc37DXvFt3UoYH51qCVPGjZmfNRzfz-B8tuGt9lh4H4lCWgOn-P_DidQ88xHg4OzOywMF4wzB7hXzdRWP1IoGscWvzB69_Ek0hEbGyyE-gzGDd2XBjwIDAQAB', '772474b2c01397c347d5e518a3c896aacdf8e2e95be53f9fb3a66bcbc35e7711', NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-73a6-9cbd-450bbda8944b', '01a1c481-bfc0-7f8b-b330-dc7bf6088838', 'after', 'void', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 15:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 08:10:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'cancelled', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7128-8d53-2b4115a76a10', '01a1c478-9800-7ed8-9a28-84933495b518', 'before', 'sealed', 'private', 'coarse', 3, 'team', 'share', '', NULL, '2026-11-10 08:00:00+00', '2026-11-10 10:05:00+00', '2026-11-10 10:40:00+00', 6, NULL, false, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqIp_U0oJialjliR-k2E7AgFXll--yhXXFWRrSvI60GllsL356p_tNoOSzfXJ7oRi_7ncWF7M_Y7vFptX9iM4kqFE7SPx-opw0xtvAbZ_8-UpjZS2L3ix_BPdzrDIVRxpKdTZpe1lQvujFNtSfHCqA_bP-uDBAPxsnR9xEoMFv0k6UM78AU-59_uJF_svK6GvEmGhL0vfvpii89OYOevIpUh-zvdd1pnZOo3NNwwLl0WR3fI-vLhgR41GHZ7bBwmx0EZzpyfszQdlDujtV5UST8QGCGsQQq5xFn_zITSTYvaWtgkcDTK7yE9JnZo39VtymZA53s6J63HeKANYjCTh3wIDAQAB', '24b11074634b02c87068ca3f177050d5199d27993ffe5b12dfc2b4185f9d3e2f', NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7589-9f2c-4529c9d93917', '01a1c478-9800-7ed8-9a28-84933495b518', 'after', 'sealed', 'private', 'coarse', 3, 'team', 'share', '', NULL, '2026-11-10 10:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 10:40:00+00', 6, 6, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAz0IagWf4bAz3XKli98wBQxP2-TnHKUHarapPEOTPQbP-enGnFN5c8CQkMaxteEjkLvuDM4drqx5egt5kjzMhDzYc8SM9WhEU0SDiLYEFGUbYjh6h5OcE9Em1xBYhUwWpdiK04QRod0eyXTbBRxaSNRtsdKKQY6FlrV02ixGLv5Sx2aeOaPOLlHKOVQl_djsWCWIIr_xHTQRJMKH0_9cyXIweA1itbKvazE9WxzzGbDyYsZ_6ppGhY6-t4cRzdsr1C-EGGTDNWT4kGLPpT-SIjZCy-lzRI5eLGix8wvAcXqLp_T0Jz14i4-s0MtGEW1B1-5rNa3c0YmVno2E17P2wWwIDAQAB', '8d2672f32a764579cc2d7e1e02d204ddb50aa62113c0b3a0176b4e9bf19f7037', '01a1c478-9800-77de-b42f-cc1c36f5ce10', 1, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', '01a1c481-bfc0-7682-bf34-f0fe78b91e20', 'before', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 08:10:00+00', '2026-11-10 12:05:00+00', '2026-11-10 11:50:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsOlkq5xkVspeOniLfP9wuBE6II4CikpD9tQsSxzPVcM0vFSfwi-CT8wN3_tD7W709SRAIUc-sIxqGO8Zg4e58FfqJQgAPrXVFYXMehkliIQz2ki0Si7x1iaTd0_ocmSvqG1UsWCKrmEFi8ytOwKtweMxeR4Wvu9WWLAdwOWN27AaXdGhyaQ1eq-T641vUnbHl1o20n_yj7CINayhNGvpzLu6eN_OcJ3t4myKUvf_gZGgMGlyzXG3Qle2mqcJmOPdBTX64dG4HVGTEEsXjTqjf-QqfIKYmmhucJNtygf2hscOc3z9Hox5mLvgV6yB4Dgmu9aU3Fe6F5f6qQAJK4gDyQIDAQAB', '14548c141e1f3670f3016141a56ca19c30da97376a75b26cebcb4a8c95d78f22', NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', '01a1c481-bfc0-7682-bf34-f0fe78b91e20', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 12:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 12:40:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAy8ZiSWlYcSfEr29iB-DdcTDPfszFpI4Hpg4pAuCiOM0lwRfq74dTh4K3d-0_PnKVi6vudmsB0_mofJTxmzb4AaIp-Zjj4-X0smL3V48_RwXcu5Bn3DgVj-u7tYRDWLRySdwgXBdX4mziwoBqIeHZYg9zpnIpUvB9oEHp2eovzsCRe3rl-DHORaIxRPFBPLTuKeYjy74q0h_4PQFxY-S0SzSXAeXBmk44kyrqP0_O2Oh5jLmGDZQ8WrmyHqE1CnJZ9woZuuPT5wM6cMT8NRmNrts2lflEo2AKjdQhi_nybItCAJNOiS2aR0AZG5IbeCkMjswDLST4Bd_ReehOeC0aKQIDAQAB', '05661804ee3017921eff4ab5fc694884e7bb684cb9d9bbea5e9a61f54c06a6e8', '01a1c481-bfc0-71d8-8dda-1fd1dc09dd4c', 1, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7fbb-98a7-6881b51252c9', '01a1c481-bfc0-7eeb-81a5-2c79a1305852', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 14:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 14:40:00+00', 7, 7, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0UKiwgeLyq7xZjpC97mliKTaUPmW_mU4x_WVQQWJtR98CQqS4Dnlfhek9_ljNnbqixnQ1juuZIX5NYTZ2evlWlovv7AqBKVkNJhXarisHDWNOPKh_iycap_vJqQc2OwYAJDsdWpMDP7qzQ-IynVri0-nllV14V8IYYWxErSvub3n9kJMWTrk14YV-tvNQnn_zhLz9VCZTTpR_G1om8AeMqdeYkAlZno3G-cia_e6So7ySbtfhBEz1nI_Ny1PFCpamDL-8PkKnNjW8kstYBtlb1-7GGGSL5_2WWtfpCwYOOg420r7N6AJ0VyW20siCqpKEIdwPOmcPqDs9cqCLjy3qQIDAQAB', '8b4d406c9d11b42dd9d53e03aff481c01c1f37216edb0363b44e7a8b0fbc3110', '01a1c481-bfc0-7f5b-a98e-e4c4ea94468f', 1, '38e3c888-99d7-4396-8068-f2c7200609c0', NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c5e6-ce00-7502-9f97-c0f7dcf290f6', '01a1c5e6-ce00-7e61-aa3d-4822cb4dc44f', 'adhoc', 'sealed', 'open', 'full', 1, 'team', 'decide', '', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-10 14:40:00+00', '2026-11-11 14:40:00+00', '2026-11-10 14:40:00+00', 8, 4, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-782d-bd26-694880d40183', '01a1c630-0c00-7058-a2ec-cb51f65e444d', 'before', 'planned', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-11-22 13:00:00+00', '2026-11-23 13:05:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-76f8-bdb6-869a9e167a9f', '01a1c630-0c00-7058-a2ec-cb51f65e444d', 'after', 'planned', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-11-23 13:32:00+00', '2026-11-24 17:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7e84-bc6f-fabd3fc220bb', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', 'before', 'planned', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-11-29 13:00:00+00', '2026-11-30 13:05:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-76cb-9236-61abd7616361', '01a1c630-0c00-773e-b2c2-d9e31e9ea516', 'after', 'planned', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-11-30 13:32:00+00', '2026-12-01 17:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-724f-b4cd-86e61006d3f8', '01a1c630-0c00-7945-896a-ce9fe1699d61', 'before', 'planned', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-12-06 13:00:00+00', '2026-12-07 13:05:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-719e-9225-a5d5551a2ef2', '01a1c630-0c00-7945-896a-ce9fe1699d61', 'after', 'planned', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-12-07 13:32:00+00', '2026-12-08 17:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7d00-9d97-cf17a10435f5', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', 'before', 'planned', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-12-13 13:00:00+00', '2026-12-14 13:05:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7666-9c38-7ff55ad9a2d9', '01a1c630-0c00-75f5-92d5-6c3a9bf906df', 'after', 'planned', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-12-14 13:32:00+00', '2026-12-15 17:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7647-b252-2be147a41eeb', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', 'before', 'sealed', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-11-15 13:00:00+00', '2026-11-16 13:05:00+00', '2026-11-16 13:05:00+00', 8, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-772e-80ea-dff059437dfa', '01a1c630-0c00-7a0a-b13a-1a8b9fe5a80b', 'after', 'open', 'open', 'full', 1, 'team', 'decide', '', NULL, '2026-11-16 13:32:00+00', '2026-11-17 17:00:00+00', NULL, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-78f3-8a9c-9ef591a27be7', '01a1e885-1c00-7d82-a618-ccc99306c140', 'adhoc', 'open', 'private', 'full', 5, 'team', 'decide', '', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-17 08:00:00+00', '2026-11-18 08:00:00+00', NULL, 8, NULL, NULL, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApir3m97ooByMxs9cDGVrUXx_YYY6AD73X_GmLpKziJ0o5t9RzzlPqkmAT9SZM2xJnfFQJbJ4yGx1HACSrQnOfer9euJpgyiMqQtBFVIUIoDOc7h6AY2u0toLvp2BFKOdmIM1kuCtQDwj0gr3EKbmlx8IKgeHUVBM4hOxWOU1x27VR5xZB3OxiNv0RNxlRgDXsj6gBAKF3OGNYVLs7zkBrztw6h4T130nHewRdjCQL_MfMjUudtAHwqCrwBxQCPQ5-a9m8prh9I_ITjl-vr5RIv3jRKLI4jH0FefyaZ5C6YjNYIZGbNJSLc8otECqHffGsOAy1Kc3fBjnFskckArrjQIDAQAB', 'bf292dfcf03aa32d7de3e73ad2e9bf0f8655908660a1db57560bcb220537c0d7', NULL, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-7d44-b864-0c247917f03a', '01a1e885-1c00-7f94-9633-4c0348f9f1e0', 'adhoc', 'open', 'open', 'full', 1, 'team', 'decide', '', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-17 08:00:00+00', '2026-11-18 08:00:00+00', NULL, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pulse_question VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7db5-a5f2-7f87b0302f2a', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7db5-a5f2-7f87b0302f2a', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-72b6-a2a1-1e64ec9367e1', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a07b6d-ab60-72b6-a2a1-1e64ec9367e1', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 2, 3, 3]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7196-9560-832e1e172497', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a09f7a-2f60-7196-9560-832e1e172497', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 2, 3]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-79b4-946f-47ebfb35147a', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0c386-b360-79b4-946f-47ebfb35147a', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-79dd-b28d-7cea5773c9cc', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a0e793-3760-79dd-b28d-7cea5773c9cc', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 2, 3, 3]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-7cfe-a77a-6f3dd058c838', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a10b9f-bb60-7cfe-a77a-6f3dd058c838', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 2, 3]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b1c-9f55-a7638c332f5e', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a12fac-3f60-7b1c-9f55-a7638c332f5e', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7bbe-b73e-c147088efc35', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a153b8-c360-7bbe-b73e-c147088efc35', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-7adb-a1e0-8b26edd36165', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a177c5-4760-7adb-a1e0-8b26edd36165', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-792f-be5d-3fa187a8329e', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-792f-be5d-3fa187a8329e', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7ed4-b200-62b605fbe614', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7ed4-b200-62b605fbe614', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-73a6-9cbd-450bbda8944b', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-73a6-9cbd-450bbda8944b', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7128-8d53-2b4115a76a10', 'clarity', 1, 'scale', 5, 0, false, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7128-8d53-2b4115a76a10', 'help', 1, 'scale', 5, 1, false, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7589-9f2c-4529c9d93917', 'clarity', 1, 'scale', 5, 0, true, 6, 0, '[3, 1, 2]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-7589-9f2c-4529c9d93917', 'help', 1, 'scale', 5, 1, true, 6, 0, '[0, 0, 6]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 3, 3, 2, 0]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', 'text', 1, 'sentence', NULL, 1, true, 8, 0, '[]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 3, 3, 2]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', 'text', 1, 'sentence', NULL, 1, true, 8, 0, '[]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7fbb-98a7-6881b51252c9', 'commit', 1, 'scale', 5, 0, true, 7, 0, '[0, 2, 3, 2, 0]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7fbb-98a7-6881b51252c9', 'voice', 1, 'scale', 5, 1, true, 7, 0, '[0, 0, 0, 7, 0]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c5e6-ce00-7502-9f97-c0f7dcf290f6', 'piece', 1, 'scale', 5, 0, true, 4, 0, '[1, 1, 1, 1, 0]', NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-772e-80ea-dff059437dfa', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-772e-80ea-dff059437dfa', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-782d-bd26-694880d40183', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-782d-bd26-694880d40183', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-76f8-bdb6-869a9e167a9f', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-76f8-bdb6-869a9e167a9f', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7e84-bc6f-fabd3fc220bb', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7e84-bc6f-fabd3fc220bb', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-76cb-9236-61abd7616361', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-76cb-9236-61abd7616361', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-724f-b4cd-86e61006d3f8', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-724f-b4cd-86e61006d3f8', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-719e-9225-a5d5551a2ef2', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-719e-9225-a5d5551a2ef2', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7647-b252-2be147a41eeb', 'clarity', 1, 'scale', 5, 0, false, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7647-b252-2be147a41eeb', 'commit', 1, 'scale', 5, 1, false, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7d00-9d97-cf17a10435f5', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7d00-9d97-cf17a10435f5', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7666-9c38-7ff55ad9a2d9', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7666-9c38-7ff55ad9a2d9', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-78f3-8a9c-9ef591a27be7', 'direct', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1e885-1c00-7d44-b864-0c247917f03a', 'depend', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.schema_migration VALUES
	('0001_trunk', '2026-11-23T05:42:26.022Z'),
	('0002_drift', '2026-11-23T05:42:26.105Z'),
	('0003_ballot_maps', '2026-11-23T05:42:26.147Z'),
	('0004_one_ballot_map', '2026-11-23T05:42:26.162Z'),
	('0005_trust', '2026-11-23T05:42:26.229Z'),
	('0006_retention', '2026-11-23T05:42:26.232Z'),
	('0007_workshop', '2026-11-23T05:42:26.274Z'),
	('0009_questions', '2026-11-23T05:42:26.328Z'),
	('0010_team', '2026-11-23T05:42:26.356Z'),
	('0011_stage', '2026-11-23T05:42:26.386Z'),
	('0012_calendar', '2026-11-23T05:42:26.633Z'),
	('0013_messages', '2026-11-23T05:42:26.807Z'),
	('0014_bot', '2026-11-23T05:42:26.861Z'),
	('0015_pilot', '2026-11-23T05:42:26.888Z'),
	('0016_void_why', '2026-11-23T05:42:26.890Z');
INSERT INTO public.schema_migration_lock VALUES
	('migration_lock', 0);
INSERT INTO public.sentence VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', 'text', 0, 'What ships is open, before.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', 'text', 1, 'What waits is open, before.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', 'text', 2, 'What waits is open, before.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', 'text', 3, 'What costs is open, before.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', 'text', 4, 'What helps is open, before.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', 'text', 5, 'What helps is open, before.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', 'text', 6, 'What costs is open, before.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-79e0-bf08-03c38471ed00', 'text', 7, 'What ships is open, before.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', 'text', 0, 'What ships is open, after.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', 'text', 1, 'What waits is open, after.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', 'text', 2, 'What costs is open, after.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', 'text', 3, 'What costs is open, after.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', 'text', 4, 'What helps is open, after.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', 'text', 5, 'What ships is open, after.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', 'text', 6, 'What helps is open, after.'),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7657-8a71-8b467f78d36c', 'text', 7, 'What waits is open, after.');
INSERT INTO public.series VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c630-0c00-7210-ab15-240a5c45587d', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '040000008200E00074C5B7101A82E0080000000000000000000000000000000000000000100000002AC968AD2F571353DBC9A1CAE20BE9C0', 'Harbour round', '38e3c888-99d7-4396-8068-f2c7200609c0', NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c5e6-ce00-7d04-a23b-61bec74e254f', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', 'between-meetings:team-034f2ba9-e40c-4576-83ff-6711501230a2', 'Quay', '38e3c888-99d7-4396-8068-f2c7200609c0', NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c478-9800-77de-b42f-cc1c36f5ce10', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '33e80a19-d4ed-4be7-bd17-1d2f9bce0ac6', 'Operations review', '38e3c888-99d7-4396-8068-f2c7200609c0', NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-71d8-8dda-1fd1dc09dd4c', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '68285f0e-1cdb-4e65-a520-3fe5ac1171fc', 'Kick-off', '38e3c888-99d7-4396-8068-f2c7200609c0', NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7f5b-a98e-e4c4ea94468f', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', 'a27272b8-c72a-456a-a85c-01bce1140853', 'Workshop', '38e3c888-99d7-4396-8068-f2c7200609c0', NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1c481-bfc0-7496-b4fc-7126b0ccb309', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', 'd295f67e-0bec-442b-9824-16e67c76359e', 'Budget', '38e3c888-99d7-4396-8068-f2c7200609c0', NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '4ab86e8f-5069-4955-ad1a-76b1f6ebfc15', 'Weekly product sync', '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-10 16:00:00+00', NULL);
INSERT INTO public.signal VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a19bd1-cb60-7d35-8fcf-d4b4098de7be', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 'commit', 'after', '1', 5, 'spread', 'mark', 'closer', '01a153b8-c360-7bbe-b73e-c147088efc35', '01a177c5-4760-7adb-a1e0-8b26edd36165', NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-76e7-974a-875be85a99d2', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 'clarity', 'after', '1', 5, 'location', 'mark', 'lower', '01a153b8-c360-7bbe-b73e-c147088efc35', '01a19bd1-cb60-792f-be5d-3fa187a8329e', NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7c84-8ed6-5b8c315f54a6', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', 'commit', 'after', '1', 5, 'location', 'mark', 'lower', '01a153b8-c360-7bbe-b73e-c147088efc35', '01a19bd1-cb60-792f-be5d-3fa187a8329e', NULL, NULL, NULL),
	('7ed32174-9cee-4237-a729-55cc23b81504', '01a1bfde-4f60-7357-93da-ceb6356398e7', '01a06b6e-8400-7fbb-b83c-10a0df9c99bd', '*', 'after', '1+1', 5, 'location', 'alert', 'lower', '01a153b8-c360-7bbe-b73e-c147088efc35', '01a19bd1-cb60-792f-be5d-3fa187a8329e', NULL, '38e3c888-99d7-4396-8068-f2c7200609c0', '2026-11-10 16:00:00+00');
INSERT INTO public.team VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', 'Quay', 'team', 'own', 'So that everyone is heard');
INSERT INTO public.team_member VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '08ff253e-140d-40e9-93f6-2092f9efcf9b', 'member'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '14969f26-e3ba-40ee-965a-a565f4359e3a', 'member'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '240d9410-bd3d-4b2e-81eb-a0c324a15007', 'member'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '38e3c888-99d7-4396-8068-f2c7200609c0', 'owner'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '78312604-fe87-4f66-94b7-484b855444f1', 'member'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', '8822af55-053f-4a61-8b95-ebdf65a17242', 'member'),
	('7ed32174-9cee-4237-a729-55cc23b81504', 'team-034f2ba9-e40c-4576-83ff-6711501230a2', 'd6372fbe-dee3-4ec2-a6cc-8a4fc4812490', 'member');
INSERT INTO public.tenant VALUES
	('7ed32174-9cee-4237-a729-55cc23b81504', 'Harbour', 5, '2026-09-04 08:00:00+00', 1095);
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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sentence TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.series TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signal TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.team TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.team_member TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenant TO app_user;
GRANT SELECT(tenant_id) ON TABLE public.tenant TO sweep_user;
GRANT SELECT(retention_days) ON TABLE public.tenant TO sweep_user;
