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
CREATE TABLE public.invitee (
    tenant_id uuid NOT NULL,
    occurrence_id uuid NOT NULL,
    person_id uuid NOT NULL,
    asked boolean NOT NULL
);
ALTER TABLE ONLY public.invitee FORCE ROW LEVEL SECURITY;
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
    CONSTRAINT occurrence_agreed_moved_check CHECK ((agreed_moved = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
    CONSTRAINT occurrence_agreed_outcome_check CHECK ((agreed_outcome = ANY (ARRAY['kept'::text, 'partly'::text, 'not'::text]))),
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
    ballots jsonb NOT NULL
);
ALTER TABLE ONLY public.open_pulse ALTER COLUMN papers SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse ALTER COLUMN ballots SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.open_pulse FORCE ROW LEVEL SECURITY;
CREATE TABLE public.person (
    tenant_id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    CONSTRAINT person_kind_check CHECK ((kind = ANY (ARRAY['member'::text, 'guest'::text, 'external'::text, 'room'::text, 'service'::text])))
);
ALTER TABLE ONLY public.person FORCE ROW LEVEL SECURITY;
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
    counts jsonb
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
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-705f-aa56-a08e9ab4f029', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-705f-aa56-a08e9ab4f029', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-705f-aa56-a08e9ab4f029', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-705f-aa56-a08e9ab4f029', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-705f-aa56-a08e9ab4f029', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-705f-aa56-a08e9ab4f029', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-705f-aa56-a08e9ab4f029', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7234-b279-c9abf8c70f25', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7234-b279-c9abf8c70f25', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7234-b279-c9abf8c70f25', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7234-b279-c9abf8c70f25', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7234-b279-c9abf8c70f25', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7234-b279-c9abf8c70f25', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7234-b279-c9abf8c70f25', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-7648-9260-2fd36c6f1d41', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-7648-9260-2fd36c6f1d41', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-7648-9260-2fd36c6f1d41', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-7648-9260-2fd36c6f1d41', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-7648-9260-2fd36c6f1d41', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-7648-9260-2fd36c6f1d41', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-7648-9260-2fd36c6f1d41', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-79bf-acb5-8ad2341a1294', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-79bf-acb5-8ad2341a1294', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-79bf-acb5-8ad2341a1294', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-79bf-acb5-8ad2341a1294', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-79bf-acb5-8ad2341a1294', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-79bf-acb5-8ad2341a1294', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-79bf-acb5-8ad2341a1294', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-7d90-b76f-066a056e937c', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-7d90-b76f-066a056e937c', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-7d90-b76f-066a056e937c', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-7d90-b76f-066a056e937c', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-7d90-b76f-066a056e937c', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-7d90-b76f-066a056e937c', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-7d90-b76f-066a056e937c', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7261-96c4-418cc7e549d5', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7261-96c4-418cc7e549d5', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7261-96c4-418cc7e549d5', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7261-96c4-418cc7e549d5', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7261-96c4-418cc7e549d5', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7261-96c4-418cc7e549d5', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7261-96c4-418cc7e549d5', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-7d8b-9741-1c89d409e0a7', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-7d8b-9741-1c89d409e0a7', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-7d8b-9741-1c89d409e0a7', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-7d8b-9741-1c89d409e0a7', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-7d8b-9741-1c89d409e0a7', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-7d8b-9741-1c89d409e0a7', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-7d8b-9741-1c89d409e0a7', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-72d7-8631-579f30865569', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-72d7-8631-579f30865569', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-72d7-8631-579f30865569', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-72d7-8631-579f30865569', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-72d7-8631-579f30865569', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-72d7-8631-579f30865569', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-72d7-8631-579f30865569', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-77d4-acad-87839072d08c', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-77d4-acad-87839072d08c', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-77d4-acad-87839072d08c', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-77d4-acad-87839072d08c', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-77d4-acad-87839072d08c', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-77d4-acad-87839072d08c', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-77d4-acad-87839072d08c', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7d37-9a8e-278c936733ac', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7d37-9a8e-278c936733ac', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7d37-9a8e-278c936733ac', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7d37-9a8e-278c936733ac', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7d37-9a8e-278c936733ac', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7d37-9a8e-278c936733ac', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7d37-9a8e-278c936733ac', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7999-a2b2-5ea5ec3d6ad2', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7999-a2b2-5ea5ec3d6ad2', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7999-a2b2-5ea5ec3d6ad2', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7999-a2b2-5ea5ec3d6ad2', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7999-a2b2-5ea5ec3d6ad2', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7999-a2b2-5ea5ec3d6ad2', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7222-9a05-a3a01593a1c3', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7222-9a05-a3a01593a1c3', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7222-9a05-a3a01593a1c3', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7222-9a05-a3a01593a1c3', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7222-9a05-a3a01593a1c3', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7222-9a05-a3a01593a1c3', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c5e6-ce00-7b1e-8244-50d980f93199', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c5e6-ce00-7b1e-8244-50d980f93199', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c5e6-ce00-7b1e-8244-50d980f93199', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c5e6-ce00-7b1e-8244-50d980f93199', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c5e6-ce00-7b1e-8244-50d980f93199', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c5e6-ce00-7b1e-8244-50d980f93199', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c5e6-ce00-7b1e-8244-50d980f93199', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-7f83-aeb1-ea0d59efbd47', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-7f83-aeb1-ea0d59efbd47', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-7f83-aeb1-ea0d59efbd47', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-7f83-aeb1-ea0d59efbd47', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-7f83-aeb1-ea0d59efbd47', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-7f83-aeb1-ea0d59efbd47', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-7f83-aeb1-ea0d59efbd47', 'd36505e6-1536-4d34-8323-294a2f1f6dd0'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-75d8-913d-e92e7988b0fe', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-75d8-913d-e92e7988b0fe', '6400267f-8488-411a-bb6e-c8e83cc52c0b'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-75d8-913d-e92e7988b0fe', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-75d8-913d-e92e7988b0fe', '7a916183-8c26-4974-9a3f-4368a655013c'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-75d8-913d-e92e7988b0fe', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-75d8-913d-e92e7988b0fe', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-75d8-913d-e92e7988b0fe', 'd36505e6-1536-4d34-8323-294a2f1f6dd0');
INSERT INTO public.baseline VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-79d8-bba1-d84e002287cd', '01a1c630-0c00-79fc-8bbf-545434b41b8a', '2026-11-10 16:00:00+00', '6400267f-8488-411a-bb6e-c8e83cc52c0b', 1);
INSERT INTO public.change_log VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-732e-89ad-2390d559bb40', NULL, '2026-09-04 08:00:00+00', '6400267f-8488-411a-bb6e-c8e83cc52c0b', 'retention-set', '{"to": 1095, "from": 730}'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-720f-a053-decab31f4fb9', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '2026-09-04 08:00:00+00', '6400267f-8488-411a-bb6e-c8e83cc52c0b', 'coach-added', '{"until": "2027-01-31T00:00:00.000Z"}'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7d7d-a99e-3c6370949e26', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '2026-09-04 08:00:00+00', '6400267f-8488-411a-bb6e-c8e83cc52c0b', 'check-set', '{"mode": "private", "when": "after", "asked": "chosen", "readers": "team", "seriesId": "01a06b6e-8400-7fcf-b0bd-a350882ff8bb", "threshold": 5}'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7205-a982-11040e119137', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '2026-11-10 08:00:00+00', '6400267f-8488-411a-bb6e-c8e83cc52c0b', 'check-set', '{"mode": "private", "when": "both", "asked": "chosen", "readers": "team", "seriesId": "01a1c478-9800-79d8-bba1-d84e002287cd", "threshold": 3}'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7d77-908e-fbad40b51895', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '2026-11-10 08:10:00+00', '6400267f-8488-411a-bb6e-c8e83cc52c0b', 'check-set', '{"mode": "private", "when": "both", "asked": "chosen", "readers": "team", "threshold": 5, "occurrenceId": "01a1c481-bfc0-7950-aa1a-0a5af5f87a24"}'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-76a6-9baa-c7084fbbe977', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '2026-11-10 08:10:00+00', '6400267f-8488-411a-bb6e-c8e83cc52c0b', 'check-set', '{"mode": "private", "when": "after", "asked": "chosen", "readers": "team", "threshold": 5, "occurrenceId": "01a1c481-bfc0-74d0-97e8-c696c2893b2c"}'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-7555-a142-b578cafc0245', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '2026-11-10 16:00:00+00', '6400267f-8488-411a-bb6e-c8e83cc52c0b', 'baseline-started', '{"seriesId": "01a1c478-9800-79d8-bba1-d84e002287cd"}');
INSERT INTO public.coach VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '5fdc226b-0e74-423e-80c9-b15611c08873', '2027-01-31 00:00:00+00', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-09-04 08:00:00+00');
INSERT INTO public.invitee VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7f44-964d-08b66edff929', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7f44-964d-08b66edff929', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7f44-964d-08b66edff929', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7f44-964d-08b66edff929', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7f44-964d-08b66edff929', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7f44-964d-08b66edff929', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7f44-964d-08b66edff929', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7934-8748-3516bc8aaaec', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7934-8748-3516bc8aaaec', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7934-8748-3516bc8aaaec', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7934-8748-3516bc8aaaec', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7934-8748-3516bc8aaaec', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7934-8748-3516bc8aaaec', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7934-8748-3516bc8aaaec', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-78cf-b512-5d6ef8b25c09', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-78cf-b512-5d6ef8b25c09', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-78cf-b512-5d6ef8b25c09', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-78cf-b512-5d6ef8b25c09', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-78cf-b512-5d6ef8b25c09', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-78cf-b512-5d6ef8b25c09', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-78cf-b512-5d6ef8b25c09', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-70b8-ae23-f0d6143189e0', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-70b8-ae23-f0d6143189e0', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-70b8-ae23-f0d6143189e0', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-70b8-ae23-f0d6143189e0', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-70b8-ae23-f0d6143189e0', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-70b8-ae23-f0d6143189e0', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-70b8-ae23-f0d6143189e0', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-72ed-97ef-02eecfd35ea0', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-72ed-97ef-02eecfd35ea0', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-72ed-97ef-02eecfd35ea0', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-72ed-97ef-02eecfd35ea0', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-72ed-97ef-02eecfd35ea0', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-72ed-97ef-02eecfd35ea0', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-72ed-97ef-02eecfd35ea0', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7579-b8dc-09a7faaccb75', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7579-b8dc-09a7faaccb75', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7579-b8dc-09a7faaccb75', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7579-b8dc-09a7faaccb75', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7579-b8dc-09a7faaccb75', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7579-b8dc-09a7faaccb75', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7579-b8dc-09a7faaccb75', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-78e0-b6d0-75c324e644ec', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-78e0-b6d0-75c324e644ec', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-78e0-b6d0-75c324e644ec', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-78e0-b6d0-75c324e644ec', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-78e0-b6d0-75c324e644ec', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-78e0-b6d0-75c324e644ec', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-78e0-b6d0-75c324e644ec', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-7e31-bac3-aae2751993cb', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-7e31-bac3-aae2751993cb', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-7e31-bac3-aae2751993cb', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-7e31-bac3-aae2751993cb', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-7e31-bac3-aae2751993cb', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-7e31-bac3-aae2751993cb', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-7e31-bac3-aae2751993cb', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-71dc-8d6d-11b473c554bf', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-71dc-8d6d-11b473c554bf', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-71dc-8d6d-11b473c554bf', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-71dc-8d6d-11b473c554bf', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-71dc-8d6d-11b473c554bf', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-71dc-8d6d-11b473c554bf', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-71dc-8d6d-11b473c554bf', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7c3f-8363-fe3493e7c796', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7c3f-8363-fe3493e7c796', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7c3f-8363-fe3493e7c796', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7c3f-8363-fe3493e7c796', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7c3f-8363-fe3493e7c796', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7c3f-8363-fe3493e7c796', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7c3f-8363-fe3493e7c796', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-7a6c-898c-777f3ce43b0a', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-7a6c-898c-777f3ce43b0a', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-7a6c-898c-777f3ce43b0a', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-7a6c-898c-777f3ce43b0a', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-7a6c-898c-777f3ce43b0a', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-7a6c-898c-777f3ce43b0a', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-7a6c-898c-777f3ce43b0a', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-704e-a2fb-0c34a0a79331', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-704e-a2fb-0c34a0a79331', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-704e-a2fb-0c34a0a79331', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-704e-a2fb-0c34a0a79331', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-704e-a2fb-0c34a0a79331', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-704e-a2fb-0c34a0a79331', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7950-aa1a-0a5af5f87a24', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7950-aa1a-0a5af5f87a24', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7950-aa1a-0a5af5f87a24', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7950-aa1a-0a5af5f87a24', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7950-aa1a-0a5af5f87a24', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7950-aa1a-0a5af5f87a24', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7950-aa1a-0a5af5f87a24', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7ac6-9f5f-056bdb11b78b', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7ac6-9f5f-056bdb11b78b', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7ac6-9f5f-056bdb11b78b', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7ac6-9f5f-056bdb11b78b', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7ac6-9f5f-056bdb11b78b', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7ac6-9f5f-056bdb11b78b', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7ac6-9f5f-056bdb11b78b', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-74d0-97e8-c696c2893b2c', '6400267f-8488-411a-bb6e-c8e83cc52c0b', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-74d0-97e8-c696c2893b2c', '7a916183-8c26-4974-9a3f-4368a655013c', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-74d0-97e8-c696c2893b2c', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-74d0-97e8-c696c2893b2c', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-74d0-97e8-c696c2893b2c', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-74d0-97e8-c696c2893b2c', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', true),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-74d0-97e8-c696c2893b2c', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', true);
INSERT INTO public.meeting_check VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 'series', 'decide', 'starter', '["clarity", "commit"]', false, true, 'private', 'team', 5, 'one date for the launch', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-09-04 08:00:00+00'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-79d8-bba1-d84e002287cd', 'series', 'share', 'starter', '["clarity", "help"]', true, true, 'private', 'team', 3, '', NULL, '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 08:00:00+00'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7950-aa1a-0a5af5f87a24', 'occurrence', 'decide', 'starter', '["clarity", "text"]', true, true, 'private', 'team', 5, '', NULL, '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 08:10:00+00'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-74d0-97e8-c696c2893b2c', 'occurrence', 'decide', 'starter', '["clarity", "commit"]', false, true, 'private', 'team', 5, '', NULL, '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 08:10:00+00');
INSERT INTO public.monitor VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 'clarity', 'after', '1', 5, 'location', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 20, "learned": {"mean": 4.5, "weight": 56, "squares": 0, "meetings": 7}, "pending": {"mean": 1.5, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00', NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '*', 'after', '1+1', 5, 'location', '{"t": 10, "df": 140, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 6.2}, "points": 5, "within": 56.375, "learned": {"mean": 4.241071428571429, "weight": 56, "squares": 0.15178571428571427, "meetings": 7}, "pending": {"mean": 1.75, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00', NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '*', 'after', '1+1', 5, 'spread', '{"t": 10, "df": 140, "up": 0, "up2": 0, "down": 5.142682496568886, "chart": "spread", "down2": 4.392682496568886, "flatUp": 10, "limits": {"mark": 4.35, "alert": 4}, "points": 5, "within": 88.75, "learned": {"mean": 0.7831632653061225, "weight": 49, "squares": 0.02869897959183664, "meetings": 7}, "pending": {"mean": 0.2857142857142857, "weight": 21, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00', NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 'clarity', 'after', '1', 5, 'spread', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 10, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 40, "learned": {"mean": 0.5714285714285714, "weight": 70, "squares": 0, "meetings": 10}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 10}', '2026-11-10 10:40:00+00', NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 'commit', 'after', '1', 5, 'location', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 9, "chart": "location", "down2": 8.25, "flatUp": 10, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 36.375, "learned": {"mean": 3.982142857142857, "weight": 56, "squares": 0.6071428571428571, "meetings": 7}, "pending": {"mean": 2, "weight": 24, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00', NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 'commit', 'after', '1', 5, 'spread', '{"t": 10, "df": 70, "up": 0, "up2": 0, "down": 8.254651918254634, "chart": "spread", "down2": 7.504651918254634, "flatUp": 10, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 48.75, "learned": {"mean": 0.9948979591836735, "weight": 49, "squares": 0.1147959183673468, "meetings": 7}, "pending": {"mean": 0, "weight": 21, "squares": 0, "meetings": 3}, "version": 1, "flatDown": 7}', '2026-11-10 10:40:00+00', NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7253-b8f3-5bbbdaf8b7c1', 'clarity', 'after', '1', 5, 'location', '{"t": 1, "df": 7, "up": 0, "up2": 0, "down": 0, "chart": "location", "down2": 0, "flatUp": 0, "limits": {"mark": 6.2, "alert": 14.5}, "points": 5, "within": 4.875, "learned": {"mean": 3.875, "weight": 8, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-10 12:40:00+00', NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7253-b8f3-5bbbdaf8b7c1', 'clarity', 'after', '1', 5, 'spread', '{"t": 1, "df": 7, "up": 0, "up2": 0, "down": 0, "chart": "spread", "down2": 0, "flatUp": 0, "limits": {"mark": 4.35, "alert": 7}, "points": 5, "within": 6.75, "learned": {"mean": 0.9642857142857143, "weight": 7, "squares": 0, "meetings": 1}, "pending": {"mean": 0, "weight": 0, "squares": 0, "meetings": 0}, "version": 1, "flatDown": 0}', '2026-11-10 12:40:00+00', NULL);
INSERT INTO public.occurrence VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7f44-964d-08b66edff929', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '2026-09-07T10:00:00.000Z', 'Weekly product sync', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-09-07 10:00:00+00', '2026-09-07 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7934-8748-3516bc8aaaec', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '2026-09-14T10:00:00.000Z', 'Weekly product sync', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-09-14 10:00:00+00', '2026-09-14 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-70b8-ae23-f0d6143189e0', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '2026-09-28T10:00:00.000Z', 'Weekly product sync', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-09-28 10:00:00+00', '2026-09-28 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-72ed-97ef-02eecfd35ea0', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '2026-10-05T10:00:00.000Z', 'Weekly product sync', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-10-05 10:00:00+00', '2026-10-05 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-78cf-b512-5d6ef8b25c09', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '2026-09-21T10:00:00.000Z', 'Weekly product sync', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-09-21 10:00:00+00', '2026-09-21 10:30:00+00', 'UTC', false, 'planned', 'We ship on the first Monday of May.', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-09-21 10:33:00+00', 'clarity', 'kept', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-09-28 10:33:00+00', 'partly', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-10-05 10:33:00+00'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7579-b8dc-09a7faaccb75', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '2026-10-12T10:00:00.000Z', 'Weekly product sync', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-10-12 10:00:00+00', '2026-10-12 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-78e0-b6d0-75c324e644ec', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '2026-10-19T10:00:00.000Z', 'Weekly product sync', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-10-19 10:00:00+00', '2026-10-19 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-7e31-bac3-aae2751993cb', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '2026-10-26T10:00:00.000Z', 'Weekly product sync', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-10-26 10:00:00+00', '2026-10-26 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-71dc-8d6d-11b473c554bf', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '2026-11-02T10:00:00.000Z', 'Weekly product sync', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-02 10:00:00+00', '2026-11-02 10:30:00+00', 'UTC', false, 'planned', 'Ask the harbour first.', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-02 10:33:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7c3f-8363-fe3493e7c796', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '2026-11-09T10:00:00.000Z', 'Weekly product sync', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-09 10:00:00+00', '2026-11-09 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-7a6c-898c-777f3ce43b0a', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '2026-11-16T10:00:00.000Z', 'Weekly product sync', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-16 10:00:00+00', '2026-11-16 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-704e-a2fb-0c34a0a79331', '01a1c478-9800-79d8-bba1-d84e002287cd', '2026-11-10T10:00:00.000Z', 'Operations review', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 10:00:00+00', '2026-11-10 10:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7950-aa1a-0a5af5f87a24', '01a1c481-bfc0-7253-b8f3-5bbbdaf8b7c1', '-', 'Kick-off', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 12:00:00+00', '2026-11-10 12:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7ac6-9f5f-056bdb11b78b', '01a1c481-bfc0-7b91-bbe4-e995d5cd70fb', '-', 'Workshop', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 14:00:00+00', '2026-11-10 14:30:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-74d0-97e8-c696c2893b2c', '01a1c481-bfc0-7fd2-a8e9-dd0150e88c47', '-', 'Budget', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 15:00:00+00', '2026-11-10 15:30:00+00', 'UTC', false, 'cancelled', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c5e6-ce00-75f1-8244-82ff8e2cdf16', '01a1c5e6-ce00-71a1-bd5b-2507a123336b', '2026-11-10T14:40:00.000Z 01a1c5e6-ce00-75f1-8244-82ff8e2cdf16', 'Quay', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 14:40:00+00', '2026-11-10 14:40:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-76fc-80e1-43cec372ea37', '01a1c5e6-ce00-71a1-bd5b-2507a123336b', '2026-11-10T16:00:00.000Z 01a1c630-0c00-76fc-80e1-43cec372ea37', 'Quay', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 16:00:00+00', '2026-11-10 16:00:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-7065-b6b6-93ae727d5a75', '01a1c5e6-ce00-71a1-bd5b-2507a123336b', '2026-11-10T16:00:00.000Z 01a1c630-0c00-7065-b6b6-93ae727d5a75', 'Quay', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 16:00:00+00', '2026-11-10 16:00:00+00', 'UTC', false, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.open_pulse VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-7f83-aeb1-ea0d59efbd47', '0e94a570e0ae6943', '6JP0hmjEEGgo76bc9q2GmVkJ3lZh9AqDVyUPHutIwsLisEg9Pbi1JFvnO8NSC4kjN3UQP6Xw2YqC8b6e+RuYQ9rEjF3Itn5WDalGAAOH4ZAw/sT/NVFFkNBcbQ5EqnW1ngMXUHygAJk8XHPQ9Vn2sAAncL8+2OD14Bd+o4anjA4sLqc4FJAiXNci5kCEpERh2SlFKZOTjfqPJpOS9M2qTI1vUKWZ5SW/TTNxwxTwdQvJIqbKPcFG19oja+j9iLycLvQ0rQfJPImZBjfHcmBveOu/XGFhiAWJILj/2YIf7xM48Dd9PNzEAn8VmgQRX6bW7NXlKrWGkISxpOshKFtZrCKr45bWuKW4TyKY76d9TCafwQlsDW1rbsZE1ag/a2UsiJ4g+scupBCopNRUq9PmfAqTuOdbE7L14RBEM/T93S/XVaW3WSy2xvCiU+k0h6k+2a69PVH9mMBqpIXP8n4hxTOR3nUfNxM4luHexA6LyxWobpCIApTeIw4YSNfxrKzDxZAlFeXbem7bNLy6XCqA6Mdlyud9sTVJHyVh2DMxZOKVzX74OtardOtsXJyPivRHTXmpnBsPwVxGF2sXK422j1X/O1gwFOqb6N9jVnlt5MWuSHfr0xZrGNKpMtdms3J2HUIA34mR6ENKNHXB900di1M3E/r04dJYQDscDlxZoXT+YdP/KKLNfqloiwUn8DpxLB5DN8uotvlIQXjSKZ71bqRd4FFJIlU1GAORu/BF0P4ymk5lh9dL3hDWmV/rwBpbQQVuFyfUz83kEds2XwuS/5zMKGI90W+9w9LO7CNIuJ9hlvXz3CC5WuGSYiOF3a2QRbiQX3DpbZXYYWhjz+MICbVFgr0xVP7lvIHUddY5kWMJpdOhTV3qmA7n4UXwI85H3WgevuKt+gSR6Pnq64UwfSQyrGFKzTL6BkD4Jz6W+DaY9VaMh2RVLQNHXN9KwMRvYaaT8tOhSjFYU2E1bu6AkVqWYfuN6JIjKVUkwgt8llssTUP7K4QLiBN1ojdRfVfpcsq13pmfkNRN1kqhU6fX2yBo+UncVqechRBcg1MsRQVMtnvFdDz+Ypc9j6/fdPtCPoC/NM7BCZNeVOC9zVmwDX/fHJ4UrYhH3jEQaG1tLbKdi18atzomvlU0SLvlmObzOwNwnpOZqRYHAb/8Z46UEuUewaDrkIcOcruOB9KplgvpbtnPMh3X5JYhYgXfs/drKQrMo8qtcmoCMKRKf8oS1f+tJCJqRKEnTO3YQ6mrqTH01vITItgQf5p4SS1X2g3vD+oSw88fledTDcpaqomxBzxPPY4vdPtzXSCO2ccIBjLHlQ99wWUYjOMv/VQYNE1eHzYNLLuEzqRbdM6Fyi6ObOJNXYvYyDwszwosVl+pLl3sLXzoELUvotvccgWpxBw34AzSKTfY+OCrtyFYYMC+Wu0yteEPJbF01wC9gh1P9o4Vb0ypqFoqYXXkBrnEd1S6DBfl/yNuqLMhutW8HPonHA2IKgN0qIwzMbRPrfmv4N8ffcSUcRGIu8xaAWfwRnWknNKBKw9KutVHd4nEIItHsKDsjHk120Eg9JR+kkQRv5jkj82U70mZ7w6+FNdPjV7t4mCakxHa9A8PUUMdYR1GI4hQtbfeFWJAjnG6SW/++ijABJSoQP8XaLFPcWPDgJW3SMlSujzCZ8aYDfmohP7p+nIG7Jd1IWr/7+D0x5gsCrUmBtjA1iHiU4diBxDCZmdy5wPRYkdIgAgJ9uQ8wZ3V0DjU09Mqkh87cYSznShYsoajXh89mVqlK9Wh4g+Dh7NbIN1oDujTuHChLjbYA6ryWZwm0SbcI7g/RhUQ6QA+2HhhdSfeum3v/np7QugGFJFyVJKkQzPYAJBMhGxe8LlZcL/9y91zsXzSd+e7n0+WkjmBzucFAKLDF8ZiUI+ZW6BIdpylNXix4IWJqIWqaysyKYiC0kldHvXIekEa5ZgyAYKGE4qPXJ22rmRBlGkIy6nczBD3UrcyOoeCZTLUCPzwts+YihJt8oG5lyNOQYaWywrycHe7hJ0gFu3M1XFGPthKz9HXETFoZJ0QiNltWa9sjdRgYeW1vcbsjyO5XxRs37m/rO/ekk5rVG1MtRCGIfOP2bkL3UuNXuNGHa8PlMwDnEtNzXYCO+y/mPH+mfTAkM0FHce5gPRaU1J6oOYnE+O2vQwj6SVA2cabPLOAenEiij3U5okz2jSH4LbB94LCvLeiQZfd/l2ZwyFeq3y1jzfOW1bea+R52RKnT8qLETk6VICYjXoMxPlIrJskxXEb6EMYLoYx0yPr6uZz/zi2xYRwfvtk9kZBcYCSfRWhuNop6nDsjxgIC32HiJVVhnZ3SGoWoc4Yd/p/8B7gMIyLVgsd+YQYQ0i8nMhyLmOL/BemA8BtV5ZCh4tolkAAeiS/iSfQM4+8Ds3+lI2tgd8PIJ2zkkMi8xzUyXvfwKx+F2CxSpJCCFeZWSfSCVTTshN/SHjW0kYr/v4TINv/kRqwoUsxejniB2wLfOLweD/ac0WR62/ulecQ3kCbjO1DC2r6NtqrPolcVF1PZa5BOFxY6NbnjR/MIlYM0oZZvHugu3oSE+DUscS/aLaLkEKixBGIp7YfuCb39e8WlSu+KARxe1z7XYpp6uK3QFTdw2n+V5Y4N2Kkt0+nKn8ANVBkofifvZCVDSMhHENgG0dMThGGB6diHc1IaaHLgubu0VA4nROlQYD1XovQyhHQ3k2OPHeg40+92L+LS1iKPiB2emdvotIl9Nz/EtxP4qGRaCWz', '{"4EBRijbJaeGhaT_Y5l-HTrF7HvrkJychhmDV8Hkl5V4": "NOxj7RtIEym6NqCki3nJa88g8mFE77uveQd2puYJASi41rwzjnyNVtOlSHztFE4XBib9uAy+eWkzqZOu9dQ8r6WjIHnwo5F5COrmmvd4ctpCrnZLmTF7h7epzls=", "YhT2nmffhHjzKDUnX79hMZv32Os5rmPhQ_POYIStv50": "1ALlKJmkkWPW7qCV/8BVsYnuWRzdJcUxshPJgSBjtz2wVc+98YS0mq75f/XY6zYjDottLYSZkuVG83fhFTEXSBB2OJODRyRGiN3n7qRjbxtnDI91JSd8yT/ty3E=", "ZMl2iwx51I3bcwaMtP5cwc6kv2DW3USFX3TFFT4OkIg": "TWHrkeBgj8vONcJjtNMV3R6PYzrZq3R2WWL1sNE5FUnOe9lLEnQ3KCjYUP3YIAecDe1OEstRLcJhYjdf8tWKwzycRuNH3wsbSqamMUJ4gBI9brIL0aLpXd8wt+s=", "_ocE6-jOX7LhnmF9SiX7GAWKk-SE_-63qviLewY0wGY": "tpJ+8zrBbZy9YsXc2Q8Z5rPeRht34dl8fR1EHXFnxHaWu4FDUZWJqO4Pbd5lit94FQtK+cq4TH50uA93akOLYBsSiyZhVkwbySwyjaNwJgBdzz2pQxLFDrNwDEY=", "gpp7Ch77BGwNtwrFVIhiknbvML3NVh9BS8UwGEiNoj0": "8dDfBryK4EwQI9B2Fch7ef7IwzGK8Beg6m5McAD6s+0AxcWXObaY+6xRhpsqDkzm5+7NPk7yeuxhLOgtJ4/ZrW5VltFczUt3RYR/A4PuAvOvnYUynTddFA0yzjs=", "jCWQ0r_-uD0JsFiUijGf-qNJmHL_Ptj4MxMwqaBBt5w": "LI4400lFUrp6tmu15G9Ts2Kk7nQF0b7Q58E88s5YwhlXJocXWBK+RQK/X/uFk6F+csdf0BYmaxQEgDHiBrZV7RaMgPQxJY901U0IFQiMHP8xh6PTwNUGOjMrQKQ="}', 6, 6, '2026-11-11 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, 512, '{"2kGOoDFlOaeGoK6XCVJYTzr6DqOzHslGzXNurQrOdp4": "zP45b6/3GaCxfiA/MS8vome2i1+oZan383fO04Mr1AuDEdy2N6LEsUGw9SlZ267JkFvVEatf+JhhtB7aD4vOq2QlfmWmTo2b9hI93Be2bjFugtgCsWv10XYOZcvFhHcQR29B+rPH1oeYzOlkrQkC8/pKu5uZDLIYgvD7OHlCH+FgG9b4tX9JmjWYqw1odgMWeRMmcAUO8MK2/rxKhw7eD4PaEL63XTOWvSJfmeh6y3Cvn37mvK+vSKdPe4Ax6FKbocAT+2rNNRqcsIP+WgBCblvn+WMQBA+ShIm0KtEiCISSNQFFC/djTtH19ZHKIYLzLvwIXWqsw8Qy7+dGiBL8lb9xRbyPtHPQ3WIHTs5tofMNmRN67RcuB8AgnSxWyKiyDGKdcDmeaujNI8dBB6MLtK1+GVJv5CctlkfeniVT8uI2UZLrwSWk9e1snzTaOjs4SGGKC7UDYopbbv2QCxsuOwarpz3p6peHRv/w7opHOsRaY4NSiscJlpkWaz+eQL6SUIXrQTFDe1KR4U3LNdJpFS13rKc7EhtYnu2l42BcXRwdP+fgEnpxPyI3o2dkHvIBBwbIvRc9TP4cps9k5PxUH7rkilept+zdAbvfNcVwNlLzmt/fTWkWeU626ygXAoG98tUYeDrtoOlfPxxRHyzXAZwVUPaSeaZR+ojXbiWz1iwmA9+vdsH240/6U3BfsnQC0cqbL0rY2uJN0eFb", "CQZqXh9-syFtSJ7g92hZH-CpI5oU8api4RVm_exFX4k": "WzXSiq4hs0VAybBxE5zumKzCAxSJzB3khqM7XOY181sc9YyOFeKDETKhd2Q+/GrESG0/9Vpz/CoVzxxFBtCOWxxYK8mxzFeCj/u1nt30XcSekJRAl3q6jw3LGgz2xDYhcQ/HRuemfnbROzIFu1J18JD5HNgxIys2pCpZgL36EDKjWSU3R5ENfF50gYrjP8b4P4yYXnwhi66bBt8Qpjt7cCFrWuZ+ifOlj0pRf+Q77tpU4z+MnqNIeK/rwZIAwFm1jYVlxfhntV47bQK9IC6xh1AT6MQjoZgv7WX//9rMpMpsRaEt7l3Dbtm9TGCF7enTJHVZFFFpin1uG3E/WWLjIdZwDLDtKqUvA1/M9G/essyR0/XOzGPHDlYffmbhH2VgJanekSu3sofuXMDPVfTG0AEy47ZKg00MBWXpn/N4qsMnh4wDt5UGhhcpJnjvG1iOZChGWueaUM4rS+JgwR3v2ChwgYcOOB4gb3MwOPHMmhcf3DVhgFcQelR1gAFMgHuSkDxy4bT/fHKBRKnMB+xrG8KPGQIufl35OmHv730opN7owtk0Gx3KehdDgI20P1kqeNMZ7zgUrfUWl9myFg+fgh2fhXJcz9BjKoaisNKomdDvgR3F3E7Ny+PpsX/BJfg/b5uG7c1zD4tB6Eq/PTGC/4+tpBVHxv6wlMKYzZOe5nCoBNEs0oArjRPJDAPphiBmVND3AABB24L40woZ", "PfErj6It5PEyx6ztuB2Nd2zTg0A9dfBs_Q9VdvMFiUw": "bDXcNtcVFd3IpPIT8fCcDmCcHAGWNX0Ji+6PCVc5TU0vloJG+CTqTJwRHy8mR4c9B07VxlVInU4C9yFWbFh/T/LZ2jM9HSD5DHAwukmcnbJ1TIu8VcEn3F7y570ZJT1Pl+kcl/VYwQ3t1fYz9hF40iO32enmlj5hklpLlvxkSomqHFa9x+Ce2HKG2AbMA6cHfovH9pF+GroGYU7FymT6eVlQb4ktUORTiWtCuOI7MYQMUBFJ5qO1dRMcBzCHjTMwN+pNLsfWzRcwRL66WaLOmuJe06fFMqI4ggD7sjk0nWTwXxRC5OJEbWuyWYq478iNMHdI7FuVws/Emy2Z36vqc6u/lLtLmOgSSuRPG3pjJIm6x71RwlHY1IP/jX09yNL5QvinXJ0iyVxjHOJLD3Rwb/6itYqpEA4l0M1UK/g/56ouNYgJkgvdHExpLASQ1fj/6KX8wig12WUw5nobKfRXlMXuF1YI2EpWU3ZepNCeIZeC4UbMacsKvuXVi+mvKvxPs2cG6PIgHQqXQDvLZAOtsv8ob9Bx5hR+4wNqqsMdYB5W52i8SeY0XDAu3hoCxOKDdRWGMXmP/QWzrPQ1k9stqTYZJND1IBXe1SodKmu6NVx42FV5XXCHi9OIsL0dy2NIcapUPLP8JxJIYtUhk7qvVJlT5oKsJ1IfKnfZjUQhmmxQUUrXL72naby6LDUzrhHRvoO9HleB2iPZaTPF", "iIQc34QfG_O90iunOIWPEKxbRV0DoenNrH1brBVeUbM": "aurTj4LDEf4x4139RTz9Oj4zEN/CQZWv21MgyGL9o6QCU5ojatP+afFqSKdXTjmqGlxCcSH18sag2fC43KXjmq1Zf4l1FiQr/TR6rfO9f+JCrXKcrEQlFnTWm8eYh8EKKKqQizTCtNjdFF+LqhCeUbGiqz5iye38jRadJ13fN1XQFZY5lybzrN7xF+G7So5uLwwSZsRiBaQzZLiu4GEjJIzLRjWQE2woVHQ46B1HQO+c3p0h5mFgERjtwizsZr9SNw7jO4UetU3CH4ndsLPvyz/iqYDMiis3dPqv7hu8VoqySih645iqnvKo97RsCAPLZ6vUREB1fxbbx4daMEPUq7BZ6mkF85eR7tuLGhGECSX88T8H2SOO7eFxRk3Essrg6KmgP79JCInGE3s5rlfoOZYLewkgM79KxwKxl1jXcylaSCo7eKbP7rVE97QP6UShCmT3omeTWgZAUojeNB9CnZYWuXoUxGlX1wNZ7H7yWTHXjo2JZR/Jf/gCGlMLVxxt6OsvpcIPVWblWGfvFu41AbeHkRdTduCK7vmzVWYP7Zze5k3+xFO7IU+K8BzuMG193RVeiiAtw7gr8qJaDU//rLnmzfV98zQqsc2HABgNPyGGTg4xEFx9fLC5kjH7vik8LsoF9Ff37jIpfVL0V4xc8ssFFBYRIAxus0uLheQ77VeuK095Rv9gpYPko0R42LNqYsrJs2LW2CSyvhvA", "sIuYxvlqLrHgOoaKLXqb-OLlRo-qbejo2ng6ZIdkiI8": "3j+ebDAaBsJpETc/Rze2zFDChJch23sp2NIbJ7vdgYPtBfX3cn8bdJCzBRkIKQP9B6W/mGtK9OeYCww277vzxiyEKr6wNVXz4PztO8I78o6ip96ScTtc1/yw/M+JxkZnbPgxGHR9LscHD+REPk46a/a4+fjRrxefS+ZWS8xI9+3jKLmEKvY5j345rgPIcmChtXL2SylQkDBahvKP6+fIKNxs09SSQzvs7XnFSjZ2Xn60udzs46C5DGmLdgjjBvznNCEVB1HrjAAqR+hMAdB5i4fw6oAAQsrzHOb8Avz0Ct8wARW667OS/1nwEMLLZ3vmLnQXkft7tw0PiOEbA+jA9ulkhMmPPLqBVXkxMRpME5H6gzr96VxyHiiV9gUwAiKz1gK+IOyvYbdCAUUm240L0eI/6+ROHvpC8ytjVERuB9gPoNOV4/4QTNYQPf+Mk/3gu3LsGg02llLo0XOEMrDLj+79oj3RdpCZIDPESbny++/Ikb9rDqTCi6Ygk6uHmxAqL6xg1ruIqYhXVRhh95z9sFbGbIMkJjYIzdl5YNpFL24nHE1GAMTBzP8lNt3Jgvj6oIYvCcH5IQlOSuxoOGT41+6+9cEPN96nDe1/W5sMWLNtCNW1zZDBi4qFQoeflXjixmceAxKrzjbv0RB4Yuh2N+pd92GbPu883iZYAQBI21IFUzTw/X+xyFUB1Wq1Kg8RSpxcTAeEXTKjIbUh", "x1bc4e9yvQc3ag1F_86ryLJjnsmskeDPbDsOgdkSZnE": "+DyMQDTmdlC8lmBQA7/bHH9ECSFC2yGeKvyqoSJtTH0BuSmjh0iSmOTeP/8qoD2Qjin8BNxR3k939aACMnGS/Z9zvkrz+OCoU12Rpv6vhRhMUcO3gluVkEDHLDxSn36SLXrAimeLUzQCTYBgsWMYRu2rEt9BNmBuTV7fIXEbrdKvUiap0O5zzaZAa4MX6jz99/RTeC79i/nXuOhHA82meshrNDnuhVzUH7T559/r2zRRaxecJmHHys5FLFf33DfKc+EfKWvgvEmAnEkYa7GcYi2RDellaHpeiYqSudgF6LGFfvWpuSZBB+rtJKHQyl0mNuCkuECXGXsybLOcyb/rg251ZbrQpfNGyQCqR4/AgdK94iFbjqSBmu1/8Hz3hn92tFZQ08KajT33i++BPXT73Ca/b6JVe8h/Hv9SiAqXXIAWm5CYhes5NpovpuulvPsAz4iBBNlUeD1q7pGfKjauxLdrtuMf7lc3rIPv8QBMfeAGWOEoIYc8GK6s9VoboT4ULlV38X6Mm/kSOIPeUDlc66mOdf/ymkqTFJ8zuEbhkC2uKAlC6DhnVhQM9tBni1ofgh6XgQlCL9NXsp8WFiQIiKf4uJq+08G2BXVwXZspGPmoR/0k0mz0SKPpJvwSx5jZA/Skt59dwv8aUFdK4cE4xaTG1kXk05mtObD98CqINXbs7/fAHXXe3UxkIFxnTDcRGqAKXef42NXCrmwH"}'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-75d8-913d-e92e7988b0fe', 'd3bd7d18c0bdc121', '', '{}', 0, 2, '2026-11-11 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, 512, '{"EPRYSSz0WCxrcZh48fo4dF_Vg6XfV1fQBICWS64XMHs": "m9p431vNTNoo4QIofvqZOQnpbgYh4/OmsKNLrUp5717O31Zxxz4FXaoFsM3cF9sTAAyrn8jwG29aHYt3CvrupGs+vGf9mzuTF963uwGDcWVwnpJKZvABzch75+TbNjc8jOjl7wjSo7wNH6pcuGHE9qSBm0cEnFSn+zE4ZazeCnTIyLHvpSgvBmKaqkTTvtBIVUPPhQyN40Ngk1of8ExIgAkNOwSRjjC7TGh7hoeWVJGPfMrX13FKgV2Dj/OVHZM3mRKQqDgMfi35X9+z0DFOC0p4Zd7uYXFq9vtWuICatDdyaAVXWDtjutI8njBrsnWTuOqpunm3KXEgJ7z3HCDkXTK/n5BSYz6Ivt63+x2dG0BqJp0M2yeDTJoO7rhnfgsZQotNGQ+xI6OllFwu7gS1wo8odclBt0eKrFNC4GQB8i5tASO66VSchkBUojxBB7w3+kDpziTX2JvJ2BkQiLPOJlw4JkW7zgBk+EIWtGZj7vNRV7khuH5tQX5pyq50dxBeSIdOwJyD5Qhd79WM/hvg2dzhYMWiWZXqUP8olKZajGd8vC5GXuzi02yMDs5PofWpsr7/HbozphavWjbZDMjJjl1B/yO26c6gN/UwQR9HHJM7F+QBfD8Xr72v0XdaHbEsXToBW3xOp7CSIhNv9Nx+BA/XwTGa4tE5B6yNxSvbUBNLY/i1W3tCVEavetb9OJTnfmEA32gP+YDmLU4kkGv45KWl7seDtPW+hDb/dbS3FIT6Wkf1cxz1g9VaTFu9Mfg2TmAg/mLuCvY/+VpZ95fbBro5O06ivAE6QC/3QQ==", "MuHlW20ikT960kUSrNYMURgqvQ42-mqGeNcVpmg4p3k": "m9/axf3JB1SVzuujiXFg3YEWsMujd/JpEvN3z8l/EIZB/fxnoOyRmG25w63q7IpvSzzSMySqOiiFI8Am2ii3AuwYOtTmO6+lFy69MYQ9JyDrSE6cRd2AeCf5oZ2z2VitQVGLww7L6n7MugpHp+au1s+GNFWkszhzmxeMRdkd/dl7HfWcgJUMsPFB6p8xBAEz8nOi+SW/i3ya354L69qeUgYGhbSHThdgJUyX9KCUabaFAuCJbZkO197vRfJqLJOGGn/emN2n2sXugbYZrxi8uFNc0/sU5HQ+i1sP5D5gcgMaY7RIVybtq0+XBYlBnKDJdqzP3mxHfwvvGEweBijuCUGqI4IrvKhFYdUsLOAENwldgwzY9+QG2p9W87b9rO7opSV7uy3QEb2E4Sj/iJOl8nlh8Ie3N19hgefQD7Mpon1wVoYQb4ML8TM6045STNJqI/ffOWzJ1sOpQzIMq1NVnrICW5MH1qtsWSYM50m+zBwVPrAz+sNuznDARQ9PF94Wp682R5RNZj6qhpzjUAzHrx+xGanc6JiC6a/3FiGTW1/omimsvpTdqD+vvMUkhoL5D5zEj9cGosFU2ZmZa+0k8dt4HLBOBqmO1CD0Eu9eA9+VHRcRkO5qRV6Bufg2Pq0k1eFTJp7kDpG1IbWE5AMxH7+5K9pJB7hSQJXzv3rVM/BjM2pI5RqxdXDvB5wSDrJ53Qc263TDu5BIlQfbP1kfxMh2xI11GdJbhl4+6DG/n/3biTqSZRVlsvSwBbAPzMoAfsLHkzfO7oenJpXCZZUIwxBQ0bceeZ/iD5Vxdw==", "ylVQCFljT8hY-HLlNmGRJK7dYHdyCHulUfzIK1MFYVU": "ZawOWQtilC7PnkvXi/D5uVwm9zVSX9EHiKcn9J4yJjbldcmKuoneRWNFNb8Rl0Jwnj9PVkJlxnYzdQ5o82vMOxce8wXFLB0R20AoAuOs3HhKXTDntp6iaIsoKzBtbbMtwX/D/7HKHFmXW/VKFwPqmQVsfeAMQInhMWxze5xsJdeBzUkWmMxZIYrme+lRqmTurIGM+4iGL8wqy6fUa+ie74LTs1BkzFWqO9RMdpyTCy+dXiK4zPGkzL9n9LHOJiXyt6fGsahuWqkdJB4D1jgSpTtZKJmh2rvL1G0k43nDFsVKLZpIaNzhaHxcJXRP3fp+zobNOK6k1g2XGp38RIsrvWkzdk1nku6dcDVmel5od4YoNcKlho0mJxIOmRviVHeEsIo97R7vojtXvHUGG2qsXGKWbmsxeyofnpqTgEW7kNRrto4fFikVqthd9AiDuctSyrzNZ1CzkGUKk9X5+zMEZTlsMOhSx+S5O7cZF8CRja/CZQbKayXHYu5xTx+Dy5zMhIm9olAtXpQQh3WmwR8bVn6z9lnpx5IabTlagT/L30kTa+eszBqwR/MvtSBWWqmIq4uBS15AOuvG8TqfPjt7oIDvm1XcYSE7mWwu5Lbucm3I7GF8xC0fZYe9M0Y7p0CHfthddba2RZhESB41ojFL3bV3gZii4NIjRwgT6tp4IOMHIfwL4IhapUSj2BLCEm2dCNKG/PIrvroAbqYIFgU90K/QCRbdXa2BxO+A4u2Gx/q+jtFWmIV88sqs336LD87MT9KdY6PSlPVy/Mv8spH6NeLdmipqurIXtezl3A=="}');
INSERT INTO public.person VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '5fdc226b-0e74-423e-80c9-b15611c08873', 'A coach', 'guest'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', 'Person 3', 'member'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '6400267f-8488-411a-bb6e-c8e83cc52c0b', 'Person 1', 'member'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', 'Person 4', 'member'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '7a916183-8c26-4974-9a3f-4368a655013c', 'Person 2', 'member'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', 'Person 5', 'member'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', 'Person 6', 'member'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', 'Person 8', 'member');
INSERT INTO public.pulse VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-705f-aa56-a08e9ab4f029', '01a06b6e-8400-7f44-964d-08b66edff929', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', '2026-09-07 10:32:00+00', '2026-09-08 18:00:00+00', '2026-09-07 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqNxbHw-YkkhsW759DmSzqoKqaq-c-87I0e4mo_WOgroVYqpqxKUrI2sCucpEwb5O1XhHNW2NfikqfB82rxdpWoRpZLMy3sozZ8O50zl0L6wNxkpDDowr_AUhcoW3C8Rix_H-V2uhQHgNoOwPkIZBLVkL5UsulN-QhfQESXjgwUcPN4Vvz-I6GE86qfbVTunIu_P6RuHXQy6R8izoS9GERvULfS9tt5VQ0Z2NNpdL2txpljoN6IH8PPzckSz5H4prLZ01QAEMEjE_L3zjFSKEZW2DveycLtOmDx9BFmPNTLDPaZM9Dtv4V6gG5uxDY3p_ygdmLcBjw_opJHr8hltfbQIDAQAB', '59f72d8cac6d84b47704cd18f3437487f3f53189559b137b2f6cd43fad6277c2', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 1),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7234-b279-c9abf8c70f25', '01a07b6d-ab60-7934-8748-3516bc8aaaec', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', '2026-09-14 10:32:00+00', '2026-09-15 18:00:00+00', '2026-09-14 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtjU_dJCwzpjDU7fFwppYRtCH1w66TBLD175Q2TRFpAGVHALJSLjCaVhi1mHjcutbS-iX28uyIX2UTp5ewzNIqq9VWBEb43pfSdq2tGvk6qi1HEJW5TSDYXaQShpIx-De6lCpM3oPm1GQkgz8imma85WfefpoIg7VpSwCq-UMfGkQu76_xEwWZ-FH0P1CDzyxwsQN-3gL9DiFg5H67Bcvb5YhRQIvX3zbctJZptbuywM5UblMqqseRbS7cl8i9uRRBp4zahbL3prz9scQAvTnxEsMpA2H8MVDItiBgz2JN-j4nQ9L9QxkY4SHlpuQB9WdtLQ7yqGhk7yBF16N9NGHDQIDAQAB', '05179e4dc75a6343797f2a9a3d6d58332a3eedd7ab6e3c38e5d203a7df3188b6', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 2),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-7648-9260-2fd36c6f1d41', '01a09f7a-2f60-78cf-b512-5d6ef8b25c09', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', '2026-09-21 10:32:00+00', '2026-09-22 18:00:00+00', '2026-09-21 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAz4IPRlD_Yb75AihaqY1zrc4mCHWs-Xulwl9Ixg13H8ao6kdjala4sY8ajRFU7uCbzxpVTrPzZs_vA_hYBtoKX8HFRTr15b_WKY0ftljfh92wTNXkJy2CWYdJlZhIzRvZLzamYA4qMfd8oMMTS4vpln4oq51PRMaIF04s0deiZP47owDJd-Kzyh0BHNREN85EGKJOLsjyYIknERwOSTjZcuwo6JGs1v2no1c46OjjRsqITIZrobT9ofS1uNaYHvipoFDoKBMzKPTFSNLmU_7GufJk28duKp2RrusQTX7ZQdombAxIxutl5i7ef02ZnFnfuXOjnr6KmfPGAdpmUiCN4wIDAQAB', '8498645a8b1711792f70e252e56c71058d112eeb5daaec61d94393acd74a0f41', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 3),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-79bf-acb5-8ad2341a1294', '01a0c386-b360-70b8-ae23-f0d6143189e0', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', '2026-09-28 10:32:00+00', '2026-09-29 18:00:00+00', '2026-09-28 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA7usCV4yY8uPGLwGzsG_-cETLVbGH0D_PsWBwaquWFrbFTv7Uz3ASkRiWgLsqjLqoD45IvM522naOxSLo3-0QzoG_Rq196N2PXKnF46PIdL8Imn0bSywxTq0m73PKiLS1NzqB-q8hzwq-uAzl2jUUb19sSDbYhSN6__nVnTOkJH4sSxngoIg1a08wvGa6T5V7qtg5rx6mz24nLBqS_M8-ocezrLz1dJfYpoO5iDCLmldbaWn1LFSg7z7tK7bG48yo3SPba-qhA9FUWNZr5gyBiAXABshMre0Qaumi3Tl8x4Er3Poc7oG6zsHRTckSa8rw52tt81pL6hfoA3BMZB0WdwIDAQAB', '5ba96b92463f37557371adad5036e1a3e309ffff67ad2dd053e12d5664a72709', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 4),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-7d90-b76f-066a056e937c', '01a0e793-3760-72ed-97ef-02eecfd35ea0', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', '2026-10-05 10:32:00+00', '2026-10-06 18:00:00+00', '2026-10-05 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0dB5utv5MItAOcaOzmVFq3Oix23CkY1z6cvDIxHUOkrKywPUi1FOlutWqRhhycjZDnuYHhxY8UsK1yDDkl4vGMMz4y3jF8cIrUOVxjFHWm0ABVcDOg8IptxbYV-xRGJW5PtP5DoQLbE0sPNGF189SafZbWhcbnfAO4EvB2xErwzPATtsbA1jgiItifg0OrTpWPt0uED10fseD-yVLG973Pn2jyK1wI6jU3qVHxZpek4Rzr2EzpCR3DlWFY-xEvs-tTkT44EOVot8xST2rlaUanJVTHjyYm_HWfOjDN7qhA430VIHbxUeTVBc7N82qt8AbKG9T_8ee70YBMj2-eV6UwIDAQAB', '70f48d2d1b929ed3877dba459d1b3ee05ca33b0854c578188617b30e62f21a54', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 5),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7261-96c4-418cc7e549d5', '01a10b9f-bb60-7579-b8dc-09a7faaccb75', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', '2026-10-12 10:32:00+00', '2026-10-13 18:00:00+00', '2026-10-12 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAiYx684C2xnUurmL58NXq6obbGMinJKsYYgh1fANEAR6lfyRGXJ3q-Q6Bi_OHtw_U6EHi8I5BYtPKR9mpNRmlLQYgq8FHCjAf4WhgFVDoMf5W2XRMlTYr1R1ryjGuXUo8aMDPfmdHIE_MLgoAJttksTJ9gF78Gx7jlNxwWuoTKh4zEJwURCGPiwyTlBjHPGpJxGbtze3LXQfHFzBhuAhHYmEG82s0nac1JRmzrkf1shlY2-prsXDf-OQlfxFI70XyLji71FedvlFpC4AdZl3MB1Dh9ZkmV1msqJCujuJClVh7w2fXLAPK87eGHoszjRNoXNmcBx0fUksys23sejUvqQIDAQAB', '301f6e37b8d804f37129be7fda0f9e8bfa6df17436d38aaf34c011449f856ed2', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 6),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-7d8b-9741-1c89d409e0a7', '01a12fac-3f60-78e0-b6d0-75c324e644ec', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', '2026-10-19 10:32:00+00', '2026-10-20 18:00:00+00', '2026-10-19 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwE-Y4ZmJ-mEPtIkkje_cBPwF8RhxzM1izdZSdDqA1DGSrDqgtqSVtMGHhUq-bKYGryDzDa2ZHXOS-uHd1XCKwEDXTtdNnlVYXUKQFTkJRAdW8bCik6DXb3Lrfb6myq98wV2m9pWQJV4hVFpLN2o5IT9e-7e106ugojxOqmYNx3jmDFxSm82sPpzAFZ5DqkGEL9ZZbYO8x8Eo1TjUDZLTMO4YWVG7Obs7Dc5Fhpyt16bLJlAhXrkk1zgNcjfOmUFxXx8_zl0VaZ4fbTJiN-XStMp-xEIGDLxCAGBy5CfxVUpu1lsUmyC3Hd-5QyvI4vvUn_7laV312co98Jh4P0VFwQIDAQAB', '9e300d98b5c4a54d8f66f6b2d314b8db12c5a1670b1a06daeab39ad4e9c56331', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 7),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-72d7-8631-579f30865569', '01a153b8-c360-7e31-bac3-aae2751993cb', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', '2026-10-26 10:32:00+00', '2026-10-27 18:00:00+00', '2026-10-26 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAw9RnLVbwywIDCs4OwSL7B0ieFj1_YuClH4wZQ7eVuUlk9FzW51ntxQl3MtgYtV9l2E8tQcLMo-4SeRoRUd4cG5iIQkbRUwNKdtr_pjMh_-1ibm5f5SRYD-JbtgosxFWlNzswIpspc8_NIl8Ov04094an_ON7D1Y3c76zbDCmVPukFV4iBIpGWLDHNYuk4teCH705_wXiF59NrmafmvQyTFJgyaxSuDxxwwe3xjnqzL3xwTJoUZYcpW6b996c1Iz5oyOfsVTq-AsFN08uF_HejvC0a6h-p6BYuZzTMwqmT9ulBejxx49qkiyS5Ez0Ie2TGX8e5UXL4N5zYmJUuW7YeQIDAQAB', '1a11cf4185b753f2dc872f79d2df8dd0b57aebf7ed49ac4cc05b047f374de967', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 8),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-77d4-acad-87839072d08c', '01a177c5-4760-71dc-8d6d-11b473c554bf', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', '2026-11-02 10:32:00+00', '2026-11-03 18:00:00+00', '2026-11-02 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAp5vs-dfMdQF2BmFgROEgJU3ftkjbqUYV4qDuAKEaJj0zd6orZ6UTGJN9E_CZw4NOCSkaAMUkXjEIHfHpJVL9SCePqSWMMvCA3FQa-NjrXZvKffD_oGtBEhRT3nActoiD0C_xOpKCZ-T_kiFtsCqiLN92oHLsV1DgXjZjtjgBRBROCDwgCJPQS_lBv61zKcN7K12vw_253Haus2_Sz9dqf_V-4W7uLsWkOMOX8RUGyf2H1aBdiU0ctv5G4_KcXmn45aU7UwTh42woEanwOWMPTTX1UmJ9BClBnyR3oxb07wCVnMB--J-VCW9pSznoVVSgz3RHX6rYTBIVavzs_zsGqQIDAQAB', 'c97e328099a631a2dbb05d821922d01fc0717410f1b4f25c0c2865040eb9de68', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 9),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7d37-9a8e-278c936733ac', '01a19bd1-cb60-7c3f-8363-fe3493e7c796', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', '2026-11-09 10:32:00+00', '2026-11-10 18:00:00+00', '2026-11-09 10:33:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAn9Y2sWUcdZjsY88JYD4UMy7w0nPOG3ZHqa7VZHwbxMdv2RnG2JvWCq_gC4oem84LOv49VkQ5fwXkXRRM_R0VopZnlh90dixJq6scK8eWxcL7Z1KR_xEwoAXJ09YppUGXqMAx5GjowYl_mMivxJVjoWSYgklRsliArbGgBupqdBrOf9greq6z4BusdT63MeFMXhP0B4usG3AOHMDfF8BL_gDTgtRVR9Rl5Zm8sNTzTBZKnx_vxZG-aBDHg1q70IRIuipefRZzDlCyVGlBRNwfuIxSiiOrCMpPD-T877ObODO92QRkpk_1gFbwP_1iSISLZtOixgnp3XDIXuMVggTCuwIDAQAB', '92fe3d430444c9539dc9fb6af52f107b0174c04bcad8a8b50c4b1a70824f90e6', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 10),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-7135-bc61-7060fc5f3d2e', '01a1bfde-4f60-7a6c-898c-777f3ce43b0a', 'after', 'planned', 'private', 'full', 5, 'team', 'decide', 'one date for the launch', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', '2026-11-16 10:32:00+00', '2026-11-17 18:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-72d3-a659-2f184a866db0', '01a1c481-bfc0-74d0-97e8-c696c2893b2c', 'after', 'void', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 15:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 08:10:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7999-a2b2-5ea5ec3d6ad2', '01a1c478-9800-704e-a2fb-0c34a0a79331', 'before', 'sealed', 'private', 'coarse', 3, 'team', 'share', '', NULL, '2026-11-10 08:00:00+00', '2026-11-10 10:05:00+00', '2026-11-10 10:40:00+00', 6, NULL, false, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAjXfqJXEQsmsZdcWIgCFa0Uph4GfiQeGoBxeayn2dSdXNlc8keDB7CDnOnWX3qLSsFpDDXgr4d5Cu5UitCuXBVwwYQ8XQcy7i-LCIu6dE3mC_5ANTMUaLnrP4TWUzs6QT4WSeRfcQ3el50hAGA6_ORxUK_8c1FRJAk5FN7uLMct-G2RoD5Nv72BJM4p6BGNXV2qSb4af0vdukPicGUkQLPBsDhTh2IVj8y4pmj4s4eIVoF_q9nWmSLsybZQX_vgRNgdx_R-w0OCGnWGesoQMOXgfWTNLn_wyHlHHZC30Gu1OWmRvt7ohFcwMN23_NkKzdF0mNzsU0ugWDssMUSPBYgQIDAQAB', '344b00a59e302e8a484bfd74129771f99a45debc36ebd982bc1c87ce13482395', NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7222-9a05-a3a01593a1c3', '01a1c478-9800-704e-a2fb-0c34a0a79331', 'after', 'sealed', 'private', 'coarse', 3, 'team', 'share', '', NULL, '2026-11-10 10:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 10:40:00+00', 6, 6, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2U3ifjs-N1o-FVNuDpnrGslJN0hLThmoUVXJrXGkFHnNLheAAY45OkauobM9pNLQPCGSLU9Z7l45N8eXrG5qaF4wnowh3zqD1Rp8dlQEP9i_cIo3jm9U4zyimuUbrCX5i4-NsqYBP1l3aHhMnGW8SiPClj6icXEW70VL7GHgmtn09c0Aa3JprxQ1Q1QNo006VYkkz6OGJ3Enws5X7ZbGh3trrQ47eu2zDFTMBOkPWCtq4uCC3AoAcYLz5WS7p4rJASUa4fkA5O34oiRCIYwnp8aNeGgD6h0FiQq025HMItJzoBqXi_KXrv-GGyfJu5kqpv768FZAoQfI0_L8XAsaHwIDAQAB', '06f7ab3593071db3ce5cf4482e70917c0008b084d482b57cedb261a903ed1051', '01a1c478-9800-79d8-bba1-d84e002287cd', 1),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', '01a1c481-bfc0-7950-aa1a-0a5af5f87a24', 'before', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 08:10:00+00', '2026-11-10 12:05:00+00', '2026-11-10 11:50:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAn2qub2m-D8E-sygwzWhc3F1JXsV9EYev1xn-dsw9tesi-ar52GTAX2w0KwWXxcWsxZg9Z1_AgBIcNG1JEjVv52HrMHU6NasVOzNSPsrYa1Xc5lhlbRcco7a0fxsoI6i9P2rrYBhfA5Me99-zCRsIdR6Agn2laleiZU0AyBY769RVJUVE2CX4jMAOAPPcLU4wEO-j699c8SIenA1Y7G59CUBbNymYFlnCe-mn3dC0grSSH9MD59eiqNeyVNT3hTLnuSqQ8C3CrIlT42MWY_7a6E8oedqYD2yTzFTAD_ahsrUFRsM61oBMVEuH5OV_47GUMgnf1No7VyKc29owXq6Z9QIDAQAB', '69fb33fae01992e3d51886ed67c5a9bc97ed2d1d01336a73a00898b4719f8b17', NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', '01a1c481-bfc0-7950-aa1a-0a5af5f87a24', 'after', 'sealed', 'private', 'full', 5, 'team', 'decide', '', NULL, '2026-11-10 12:32:00+00', '2026-11-11 18:00:00+00', '2026-11-10 12:40:00+00', 8, 8, true, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1hQ_qGpxTLnHW2kNqPyJIZ-4FEn-JtwW4sinQbkUCGLoUAiF-uveuaiTmcMnrKjQoAGCLjpa31MjVyb33F8LLMl6DC89lE_y0dRqMSxTt1sqoth8sEhMYkffz_WP8TyZ_hA7epQZVIq-IdqyTpGIfCp0MRjP2Vt3Ae4Uc81wt2aaJdKrbR748Q2UioU7pYEO30Docs03OWffK5f2OGsrS8PcFSbEPvNClpn6KITavq67RZV4lLxP2LZaQ5oaDWkmOSTb5b_lald9zVY7vNkqo-Yn6JC6stiV5X9WC_v8kHvazm1Zh-6uOjs90G5Om2CTMvjbqsvOxWbT58nfm1yrtwIDAQAB', '507925529e684374e8592d7fe643640f92430037ab2933741a88294631d76aa3', '01a1c481-bfc0-7253-b8f3-5bbbdaf8b7c1', 1),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c5e6-ce00-7b1e-8244-50d980f93199', '01a1c5e6-ce00-75f1-8244-82ff8e2cdf16', 'adhoc', 'sealed', 'open', 'full', 1, 'team', 'decide', '', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 14:40:00+00', '2026-11-11 14:40:00+00', '2026-11-10 14:40:00+00', 8, 4, true, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-7f83-aeb1-ea0d59efbd47', '01a1c630-0c00-76fc-80e1-43cec372ea37', 'adhoc', 'open', 'private', 'full', 5, 'team', 'decide', '', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, NULL, NULL, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAx5e2fhnq-H7olK6nEq5Tb9qqpEdN2SUPDEgwZwM69CoFgSFApswXANh0yiRmy1qpKqzXN1mpHhorD9e6_ZTww1rRGcvtmGZIxUibHVlK-PMPJsZHVHUwTSrbhqUx-UuUq7ftWlNd5l3dtx0q5NNsn8wZtFc4E9JY6QEHQXl7lOYAoG2UVeQhStTqCs82YrpI_kjr-opB4GAetP4dkuTqb7LhpCzeYqyQ8Nxi7jESC1Ie2sZL2k_n_wTyxBJ4tiDhMz1X2YYAfW4IKVt2G-ksRzkGe00HUz6Jnr1EQVwwMjvUnOPjD5jYEGFhu3ni8L6ogcBO_wGorwiMrn_9DUGY7QIDAQAB', 'f2fce6200686c6710f99d332b4adc6da728cf46307f71db7218e99a5561114b2', NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-75d8-913d-e92e7988b0fe', '01a1c630-0c00-7065-b6b6-93ae727d5a75', 'adhoc', 'open', 'open', 'full', 1, 'team', 'decide', '', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 16:00:00+00', '2026-11-11 16:00:00+00', NULL, 8, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pulse_question VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-705f-aa56-a08e9ab4f029', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-705f-aa56-a08e9ab4f029', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7234-b279-c9abf8c70f25', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a07b6d-ab60-7234-b279-c9abf8c70f25', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 2, 3, 3]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-7648-9260-2fd36c6f1d41', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a09f7a-2f60-7648-9260-2fd36c6f1d41', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 2, 3]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-79bf-acb5-8ad2341a1294', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0c386-b360-79bf-acb5-8ad2341a1294', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-7d90-b76f-066a056e937c', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a0e793-3760-7d90-b76f-066a056e937c', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 2, 3, 3]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7261-96c4-418cc7e549d5', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a10b9f-bb60-7261-96c4-418cc7e549d5', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 2, 3]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-7d8b-9741-1c89d409e0a7', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 0, 4, 4]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a12fac-3f60-7d8b-9741-1c89d409e0a7', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 0, 3, 3, 2]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-72d7-8631-579f30865569', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a153b8-c360-72d7-8631-579f30865569', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-77d4-acad-87839072d08c', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a177c5-4760-77d4-acad-87839072d08c', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7d37-9a8e-278c936733ac', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[4, 4, 0, 0, 0]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7d37-9a8e-278c936733ac', 'commit', 1, 'scale', 5, 1, true, 8, 0, '[0, 8, 0, 0, 0]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-7135-bc61-7060fc5f3d2e', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-7135-bc61-7060fc5f3d2e', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-72d3-a659-2f184a866db0', 'clarity', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-72d3-a659-2f184a866db0', 'commit', 1, 'scale', 5, 1, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7999-a2b2-5ea5ec3d6ad2', 'clarity', 1, 'scale', 5, 0, false, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7999-a2b2-5ea5ec3d6ad2', 'help', 1, 'scale', 5, 1, false, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7222-9a05-a3a01593a1c3', 'clarity', 1, 'scale', 5, 0, true, 6, 0, '[3, 1, 2]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-7222-9a05-a3a01593a1c3', 'help', 1, 'scale', 5, 1, true, 6, 0, '[0, 0, 6]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 3, 3, 2, 0]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', 'text', 1, 'sentence', NULL, 1, true, 8, 0, '[]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', 'clarity', 1, 'scale', 5, 0, true, 8, 0, '[0, 0, 3, 3, 2]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', 'text', 1, 'sentence', NULL, 1, true, 8, 0, '[]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c5e6-ce00-7b1e-8244-50d980f93199', 'piece', 1, 'scale', 5, 0, true, 4, 0, '[1, 1, 1, 1, 0]'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-7f83-aeb1-ea0d59efbd47', 'direct', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c630-0c00-75d8-913d-e92e7988b0fe', 'depend', 1, 'scale', 5, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.schema_migration VALUES
	('0001_trunk', '2026-11-23T05:41:54.095Z'),
	('0002_drift', '2026-11-23T05:41:54.132Z'),
	('0003_ballot_maps', '2026-11-23T05:41:54.142Z'),
	('0004_one_ballot_map', '2026-11-23T05:41:54.146Z'),
	('0005_trust', '2026-11-23T05:41:54.165Z'),
	('0006_retention', '2026-11-23T05:41:54.170Z');
INSERT INTO public.schema_migration_lock VALUES
	('migration_lock', 0);
INSERT INTO public.sentence VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', 'text', 0, 'What waits is open, before.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', 'text', 1, 'What waits is open, before.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', 'text', 2, 'What ships is open, before.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', 'text', 3, 'What helps is open, before.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', 'text', 4, 'What costs is open, before.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', 'text', 5, 'What ships is open, before.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', 'text', 6, 'What costs is open, before.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-79ea-8922-4f426a12c10a', 'text', 7, 'What helps is open, before.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', 'text', 0, 'What helps is open, after.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', 'text', 1, 'What ships is open, after.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', 'text', 2, 'What costs is open, after.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', 'text', 3, 'What waits is open, after.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', 'text', 4, 'What ships is open, after.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', 'text', 5, 'What helps is open, after.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', 'text', 6, 'What costs is open, after.'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7f2c-86f9-171f7641cbe4', 'text', 7, 'What waits is open, after.');
INSERT INTO public.series VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c478-9800-79d8-bba1-d84e002287cd', 'team-061029c9-44c7-4f07-bbb3-88136732b931', 'dc05072c-0d49-4cc9-8de8-c9310fdb4c38', 'Operations review', '6400267f-8488-411a-bb6e-c8e83cc52c0b', NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7253-b8f3-5bbbdaf8b7c1', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '284287f6-ab01-431c-8b7b-35418c404e1d', 'Kick-off', '6400267f-8488-411a-bb6e-c8e83cc52c0b', NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7b91-bbe4-e995d5cd70fb', 'team-061029c9-44c7-4f07-bbb3-88136732b931', 'ee63204f-880a-441f-9088-e9f791a9c6a4', 'Workshop', '6400267f-8488-411a-bb6e-c8e83cc52c0b', NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c481-bfc0-7fd2-a8e9-dd0150e88c47', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '082ed802-d713-4f6e-81d4-0929fd247f22', 'Budget', '6400267f-8488-411a-bb6e-c8e83cc52c0b', NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '39d56e2c-0f9b-4bb7-8e38-6e3ff1312d1a', 'Weekly product sync', '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 16:00:00+00', NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1c5e6-ce00-71a1-bd5b-2507a123336b', 'team-061029c9-44c7-4f07-bbb3-88136732b931', 'between-meetings:team-061029c9-44c7-4f07-bbb3-88136732b931', 'Quay', '6400267f-8488-411a-bb6e-c8e83cc52c0b', NULL, NULL);
INSERT INTO public.signal VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a19bd1-cb60-7516-8ee0-4211cd150930', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 'commit', 'after', '1', 5, 'spread', 'mark', 'closer', '01a153b8-c360-72d7-8631-579f30865569', '01a177c5-4760-77d4-acad-87839072d08c', NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-76ae-9ffd-0a753b945389', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 'clarity', 'after', '1', 5, 'location', 'mark', 'lower', '01a153b8-c360-72d7-8631-579f30865569', '01a19bd1-cb60-7d37-9a8e-278c936733ac', NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-7c36-87ad-7a6f0545e53a', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', 'commit', 'after', '1', 5, 'location', 'mark', 'lower', '01a153b8-c360-72d7-8631-579f30865569', '01a19bd1-cb60-7d37-9a8e-278c936733ac', NULL, NULL, NULL),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', '01a1bfde-4f60-7586-8b4e-83478ec7cca3', '01a06b6e-8400-7fcf-b0bd-a350882ff8bb', '*', 'after', '1+1', 5, 'location', 'alert', 'lower', '01a153b8-c360-72d7-8631-579f30865569', '01a19bd1-cb60-7d37-9a8e-278c936733ac', NULL, '6400267f-8488-411a-bb6e-c8e83cc52c0b', '2026-11-10 16:00:00+00');
INSERT INTO public.team VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', 'team-061029c9-44c7-4f07-bbb3-88136732b931', 'Quay', 'team');
INSERT INTO public.team_member VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '32915185-9cc5-4eb9-a2e8-ff08cb3b3e8a', 'member'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '6400267f-8488-411a-bb6e-c8e83cc52c0b', 'owner'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '736fc1c7-8654-4e22-bb3b-62ac88b0eb7a', 'member'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', 'team-061029c9-44c7-4f07-bbb3-88136732b931', '7a916183-8c26-4974-9a3f-4368a655013c', 'member'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', 'team-061029c9-44c7-4f07-bbb3-88136732b931', 'b5e19506-d983-4aa2-8fb7-81856b8b3e35', 'member'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', 'team-061029c9-44c7-4f07-bbb3-88136732b931', 'cb404256-3ef2-431c-92f4-c3d4cecbf57a', 'member'),
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', 'team-061029c9-44c7-4f07-bbb3-88136732b931', 'd36505e6-1536-4d34-8323-294a2f1f6dd0', 'member');
INSERT INTO public.tenant VALUES
	('57e56071-c02c-4fe0-b78f-6d596c35ec1d', 'Harbour', 5, '2026-09-04 08:00:00+00', 1095);
ALTER TABLE ONLY public.audience
    ADD CONSTRAINT audience_pkey PRIMARY KEY (tenant_id, pulse_id, person_id);
ALTER TABLE ONLY public.baseline
    ADD CONSTRAINT baseline_pkey PRIMARY KEY (tenant_id, series_id, baseline_id);
ALTER TABLE ONLY public.change_log
    ADD CONSTRAINT change_log_pkey PRIMARY KEY (tenant_id, change_id);
ALTER TABLE ONLY public.coach
    ADD CONSTRAINT coach_pkey PRIMARY KEY (tenant_id, team_id, person_id);
ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_pkey PRIMARY KEY (tenant_id, occurrence_id, person_id);
ALTER TABLE ONLY public.meeting_check
    ADD CONSTRAINT meeting_check_pkey PRIMARY KEY (tenant_id, subject_id);
ALTER TABLE ONLY public.monitor
    ADD CONSTRAINT monitor_pkey PRIMARY KEY (tenant_id, series_id, question_id, phase, version, scale, chart);
ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_pkey PRIMARY KEY (tenant_id, occurrence_id);
ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_tenant_id_series_id_original_start_key UNIQUE (tenant_id, series_id, original_start);
ALTER TABLE ONLY public.open_pulse
    ADD CONSTRAINT open_pulse_pkey PRIMARY KEY (tenant_id, pulse_id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (tenant_id, person_id);
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
CREATE INDEX invitee_person ON public.invitee USING btree (tenant_id, person_id);
CREATE INDEX monitor_checked ON public.monitor USING btree (checked_at);
CREATE INDEX occurrence_start ON public.occurrence USING btree (tenant_id, series_id, start_at);
CREATE INDEX open_pulse_due ON public.open_pulse USING btree (seals_at);
CREATE UNIQUE INDEX pulse_closing ON public.pulse USING btree (tenant_id, seal_series, seal_order) WHERE (seal_order IS NOT NULL);
CREATE INDEX pulse_due ON public.pulse USING btree (opens_at) WHERE (state = 'planned'::text);
CREATE INDEX pulse_occurrence ON public.pulse USING btree (tenant_id, occurrence_id);
CREATE UNIQUE INDEX pulse_phase ON public.pulse USING btree (tenant_id, occurrence_id, phase) WHERE (phase <> 'adhoc'::text);
CREATE INDEX series_team ON public.series USING btree (tenant_id, team_id);
CREATE INDEX team_member_person ON public.team_member USING btree (tenant_id, person_id);
ALTER TABLE ONLY public.audience
    ADD CONSTRAINT audience_tenant_id_pulse_id_fkey FOREIGN KEY (tenant_id, pulse_id) REFERENCES public.pulse(tenant_id, pulse_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.baseline
    ADD CONSTRAINT baseline_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.change_log
    ADD CONSTRAINT change_log_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.coach
    ADD CONSTRAINT coach_tenant_id_team_id_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES public.team(tenant_id, team_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_tenant_id_occurrence_id_fkey FOREIGN KEY (tenant_id, occurrence_id) REFERENCES public.occurrence(tenant_id, occurrence_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.monitor
    ADD CONSTRAINT monitor_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT occurrence_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES public.series(tenant_id, series_id);
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
ALTER TABLE public.change_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.coach ENABLE ROW LEVEL SECURITY;
CREATE POLICY due_work ON public.monitor FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.occurrence FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.open_pulse FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.pulse FOR SELECT TO sweep_user USING (true);
CREATE POLICY due_work ON public.tenant FOR SELECT TO sweep_user USING (true);
ALTER TABLE public.invitee ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.meeting_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.monitor ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.occurrence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.open_pulse ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON public.audience TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.baseline TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.change_log TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.coach TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.invitee TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.meeting_check TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.monitor TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.occurrence TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.open_pulse TO ballot_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.person TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.pulse TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.pulse_question TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.sentence TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.series TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.signal TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.team TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.team_member TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
CREATE POLICY own_rows ON public.tenant TO app_user USING ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid));
ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;
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
GRANT SELECT,INSERT,DELETE ON TABLE public.change_log TO app_user;
GRANT UPDATE(by_id) ON TABLE public.change_log TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.coach TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.invitee TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meeting_check TO app_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.monitor TO app_user;
GRANT SELECT(tenant_id) ON TABLE public.monitor TO sweep_user;
GRANT SELECT(series_id) ON TABLE public.monitor TO sweep_user;
GRANT SELECT(checked_at) ON TABLE public.monitor TO sweep_user;
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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.person TO app_user;
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
