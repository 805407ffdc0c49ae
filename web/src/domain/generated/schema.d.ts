/** The server's contract. Made from its OpenAPI by `npm run types`. */
export interface paths {
    "/api/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send what is unsent, hear what is new. */
        post: operations["exchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Options for a passkey: signed out, of a new notebook; signed in, one more (freshly verified). */
        post: operations["beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in a new passkey. Signed out, it opens a new notebook and signs in. */
        post: operations["makePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/{passkey_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkey_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey (freshly verified); the last one only with `?last=yes`. */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        /** Give a passkey another name (freshly verified). */
        patch: operations["renamePasskey"];
        trace?: never;
    };
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Passkeys, sessions and devices of the account. */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give the notebook another name. */
        patch: operations["renameAccount"];
        trace?: never;
    };
    "/api/recovery-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new code, in place of an earlier one (freshly verified). It is shown this once. */
        post: operations["makeRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Come in with the recovery code, for half an hour and only to make a passkey. */
        post: operations["recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Options for signing in with any passkey of this site. The same for everybody. */
        post: operations["beginSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in. The passkey names the account; the session gets a new token. */
        post: operations["signIn"];
        /** Sign this browser out; whether or not it was signed in. */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/fresh/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Options for verifying again: names the passkeys of this account. */
        post: operations["beginVerifying"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/fresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count as just verified for five minutes. The token stays: other requests are out with it. */
        post: operations["verifyAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End every session but this one (freshly verified). */
        delete: operations["signOutElsewhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one session, on whatever device (freshly verified). */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blobs/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        /** A photo of this account, the pixels that were sent and no metadata, or a memo. HEAD: has it arrived? */
        get: operations["getBlob"];
        /** Take in a photo or a memo under the hash of the bytes as they are sent. Sent again, it is known. */
        put: operations["putBlob"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write one jot, or as many as the text is long. All of it is written, or nothing: a refusal says why. */
        post: operations["addJot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read records: all, or of a kind, or what changed since a revision. */
        get: operations["readRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Visit the page for its title and description. Nothing is ever visited without being asked. */
        post: operations["lookUpLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Visit the address (https, http or webcal, or none of them) for the calendar there, 5 MB at most. */
        post: operations["fetchCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this notebook's calendar can be read at a secret address. */
        get: operations["getCalendarFeed"];
        put?: never;
        /** A new secret address, in place of an earlier one (freshly verified). It is shown this once. */
        post: operations["makeCalendarFeed"];
        /** From now on the address answers nothing. */
        delete: operations["revokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/push-subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The server's public key, and since when (ms) this browser is told on the day. */
        get: operations["getPushSubscription"];
        /** Tell this browser from now on, at most once a day; or reach it otherwise than before. */
        put: operations["putPushSubscription"];
        post?: never;
        /** Tell this browser nothing any more; whether or not it was told. */
        delete: operations["deletePushSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            /**
             * @description for programs
             * @enum {string}
             */
            code: "malformed" | "signed_out" | "not_allowed" | "not_fresh" | "foreign_origin" | "not_found" | "wrong_method" | "twin" | "not_your_notebook" | "last_passkey" | "ceremony_over" | "passkey_refused" | "code_refused" | "link_refused" | "push_refused" | "too_large" | "wrong_type" | "upgrade_required" | "too_many" | "busy" | "failed";
            /** @description for people */
            detail: string;
        };
        PaginationMetadata: {
            /** @description Total number of items. */
            total?: number;
            /** @description Total number of pages. */
            total_pages?: number;
            /** @description First available page number. */
            first_page?: number;
            /** @description Last available page number. */
            last_page?: number;
            /** @description Current page number. */
            page?: number;
            /** @description Previous page number. */
            previous_page?: number;
            /** @description Next page number. */
            next_page?: number;
        };
        EventFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description what it is called */
            name?: string | null;
            /** @description what sort of gathering it is */
            kind?: string | null;
            /** @description the chapter or council that holds it */
            chapter?: string | null;
            /** @description the house or hall */
            venue?: string | null;
            /** @description the town */
            city?: string | null;
            /** @description the venue's time zone, an IANA name such as America/Chicago */
            timezone?: string | null;
            /** @description its first day, at the venue */
            starts_on?: string | null;
            /** @description its last day, at the venue; where there is none, it lasts one day */
            ends_on?: string | null;
            /** @description when it begins, where the hour is known */
            starts_at?: number | null;
            /** @description when it ends, where the hour is known */
            ends_at?: number | null;
            /** @description what its calendar calls it, so that it is not brought in twice */
            calendar_uid?: string | null;
            /** @description its page on the web */
            url?: string | null;
            /** @description what I mean to do there for others, in my own words */
            intention?: string | null;
            /** @description whom I met before and hope to meet there again */
            hoped_for_ids?: string[] | null;
            /** @description the clippings that I can offer there */
            kit_ids?: string[] | null;
        };
        PersonFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description as they are called, first name first */
            name?: string | null;
            /** @description what they do */
            job_title?: string | null;
            /** @description whom they do it for */
            organization?: string | null;
            /** @description where to write */
            email?: string | null;
            /** @description where to call */
            phone?: string | null;
            /** @description their profile on LinkedIn */
            linkedin_url?: string | null;
            /** @description the event at which we met */
            event_id?: string | null;
            /** @description when we met */
            met_at?: number | null;
            /** @description who brought us together */
            introduced_by?: string | null;
            /** @description what to know them by while the name is missing: tall, green scarf */
            remember_by?: string | null;
            /** @description what their badge's code says, kept as it is, to know them again by */
            badge_code?: string | null;
            /** @description whether I hope to meet them at that event */
            hoped_for?: boolean | null;
            /** @description whether they are left in peace: nothing falls due for them */
            resting?: boolean | null;
            /** @description by which ways they would rather not be reached: mail, linkedin, phone */
            unwelcome_ways?: string[] | null;
            /** @description who looks like the same person and is not */
            not_same_ids?: string[] | null;
            /** @description of one that was merged and lies in the bin: into whom */
            merged_into_id?: string | null;
            /** @description of one that was merged: the records that went over to the other */
            moved_ids?: string[] | null;
            /** @description of one that was merged: what it changed in the other and beside, as JSON */
            kept_before?: string | null;
            /** @description the fields that it may stay without, so that triage asks for them no more */
            may_lack?: string[] | null;
        };
        JotFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description what it is */
            kind?: string | null;
            /** @description what was heard or asked, in their words */
            text?: string | null;
            /** @description what I make of it, apart from their words */
            reading?: string | null;
            /** @description whom it is about or came from */
            person_ids?: string[] | null;
            /** @description the event at which it was written */
            event_id?: string | null;
            /** @description the talk or table during which it was written */
            session_name?: string | null;
            /** @description HR topics, by slug or in my own word */
            topics?: string[] | null;
            /** @description when it was heard: the time of capture, kept as written */
            heard_at?: number | null;
            /** @description who asked the question */
            asked_by?: string | null;
            /** @description what was answered */
            answer?: string | null;
            /** @description whether it stays out of drafts, suggestions, what is shared and notifications */
            in_confidence?: boolean | null;
            /** @description of a promise: the day it is promised for */
            due_on?: string | null;
            /** @description of a challenge: how it stands */
            state?: string | null;
            /** @description the fields that it may stay without, so that triage asks for them no more */
            may_lack?: string[] | null;
        };
        PromptFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description the question */
            text?: string | null;
            /** @description the event it is carried to; where there is none, to every event */
            event_id?: string | null;
            /** @description its place in the deck, lowest first */
            position?: number | null;
            /** @description when it was ticked */
            asked_at?: number | null;
            /** @description the question jot that the tick began */
            jot_id?: string | null;
        };
        ClippingFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description what sort of help it is */
            kind?: string | null;
            /** @description what it is called */
            title?: string | null;
            /** @description where it stands on the web */
            url?: string | null;
            /** @description what it says, or what I know */
            words?: string | null;
            /** @description HR topics, by slug or in my own word */
            topics?: string[] | null;
            /** @description when I came across it */
            found_at?: number | null;
            /** @description whom it is about: to introduce, or whose resume it is */
            person_id?: string | null;
            /** @description of what somebody offered at a table: the event */
            event_id?: string | null;
            /** @description whether that person agreed to be passed on */
            consent?: boolean | null;
        };
        FollowupFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description for whom */
            person_id?: string | null;
            /** @description what they said that it answers */
            jot_id?: string | null;
            /** @description what is given */
            clipping_id?: string | null;
            /** @description of an introduction: to whom */
            other_person_id?: string | null;
            /** @description of an introduction: what the one said when asked */
            person_consent?: string | null;
            /** @description of an introduction: what the other said when asked */
            other_consent?: string | null;
            /** @description of an introduction: how the one is asked */
            person_draft?: string | null;
            /** @description of an introduction: how the other is asked */
            other_draft?: string | null;
            /** @description the message as far as it is written */
            draft?: string | null;
            /** @description how it is sent */
            way?: string | null;
            /** @description the day it comes up */
            due_on?: string | null;
            /** @description how it stands */
            state?: string | null;
            /** @description when it was given, or let go */
            done_at?: number | null;
        };
        PhotoFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description the hash of the bytes as they were sent to /api/blobs */
            sha256?: string | null;
            /** @description what is on it, typed up */
            caption?: string | null;
            /** @description whose card or badge it is */
            person_id?: string | null;
            /** @description the jot it was taken for */
            jot_id?: string | null;
            /** @description the event at which it was taken */
            event_id?: string | null;
            /** @description when it was taken */
            taken_at?: number | null;
            /** @description the fields that it may stay without, so that triage asks for them no more */
            may_lack?: string[] | null;
        };
        MemoFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description the hash of the bytes as they were sent to /api/blobs */
            sha256?: string | null;
            /** @description what is said in it, typed up */
            words?: string | null;
            /** @description whom it is about */
            person_id?: string | null;
            /** @description the jot that it became when it was typed up */
            jot_id?: string | null;
            /** @description the event at which it was spoken */
            event_id?: string | null;
            /** @description when it was spoken */
            recorded_at?: number | null;
            /** @description how long it is */
            seconds?: number | null;
            /** @description whether it stays out of drafts, suggestions, what is shared and notifications */
            in_confidence?: boolean | null;
            /** @description the fields that it may stay without, so that triage asks for them no more */
            may_lack?: string[] | null;
        };
        TopicFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description the topic, as jots and clippings name it */
            slug?: string | null;
            /** @description of a topic of my own: what it is called */
            name?: string | null;
            /** @description what else I call it */
            synonyms?: string[] | null;
        };
        JoyFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description what happened */
            text?: string | null;
            /** @description the day it happened */
            happened_on?: string | null;
        };
        CreditFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description the session or programme */
            title?: string | null;
            /** @description how long it counts: sixty are one PDC */
            minutes?: number | null;
            /** @description the day on which it was earned */
            earned_on?: string | null;
            /** @description the event at which it took place */
            event_id?: string | null;
            /** @description the activity id that its provider gives out */
            code?: string | null;
        };
        SettingFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description what is chosen: rhythm, weekly_hour */
            name?: string | null;
            /** @description the choice; of the rhythm: rare, now_and_then, often; of the weekly hour: mon to sun, or none */
            value?: string | null;
        };
        WordingFields: {
            /** @description when it was first written, by the device's clock; never changed after */
            created_at?: number | null;
            /** @description when it was put in the bin; a later edit of any field brings it back */
            deleted_at?: number | null;
            /** @description when the person had it forgotten: nothing else of the record is kept */
            erased_at?: number | null;
            /** @description the kind of the record it stands beside */
            of_kind?: string | null;
            /** @description the record it stands beside */
            of_id?: string | null;
            /** @description the field whose words they are */
            field?: string | null;
            /** @description the words that lost */
            words?: string | null;
            /** @description the stamp that lost */
            written?: string | null;
        };
        Change: {
            /**
             * @description which of the kinds
             * @enum {string}
             */
            kind: "event" | "person" | "jot" | "prompt" | "clipping" | "followup" | "photo" | "memo" | "topic" | "joy" | "credit" | "setting" | "wording";
            /** @description UUIDv7, made where the record was written; UUIDv5 where it follows from the rest */
            id: string;
            /** @description by the kind's schema; null is an emptied field */
            fields: {
                [key: string]: unknown;
            };
            /** @description for each field, `time-counter-device` of its last edit */
            stamps: {
                [key: string]: string;
            };
            /** @description for each field, the stamp it had when the unsent edit began; "" if it had none */
            base: {
                [key: string]: string;
            };
        } & {
            [key: string]: unknown;
        };
        ExchangeRequest: {
            /**
             * @description another: 426
             * @enum {integer}
             */
            protocol: 1;
            /** @description the device's name of itself */
            device: string;
            /** @description a nonce; the answer repeats it */
            req: string;
            /** @description requests with changes since, and with, the last such one that was answered */
            tries: string[];
            /** @description null on the first exchange */
            epoch: string | null;
            /** @description last revision that the device has stored */
            heard: number;
            /** @description the one that came with `heard`; an app may know of none */
            mark?: string | null;
            /** @description unsent; more: 413 */
            changes: components["schemas"]["Change"][];
            /**
             * @description page of the answer
             * @default 2000
             */
            limit: number;
        } & {
            [key: string]: unknown;
        };
        Refusal: {
            /** @description as it was sent */
            kind: string | null;
            /** @description as it was sent */
            id: string | null;
            /**
             * @description why
             * @enum {string}
             */
            code: "malformed" | "unknown_kind" | "wrong_kind" | "wrong_value" | "clock_ahead" | "erased" | "too_large";
            /** @description why, in a sentence */
            detail: string;
            /** @description which fields are at fault, where it can be told */
            fields: string[];
        };
        Record: {
            /**
             * @description which of the kinds
             * @enum {string}
             */
            kind: "event" | "person" | "jot" | "prompt" | "clipping" | "followup" | "photo" | "memo" | "topic" | "joy" | "credit" | "setting" | "wording";
            /** @description UUIDv7, made where the record was written; UUIDv5 where it follows from the rest */
            id: string;
            /** @description by the kind's schema; null is an emptied field */
            fields: {
                [key: string]: unknown;
            };
            /** @description for each field, `time-counter-device` of its last edit */
            stamps: {
                [key: string]: string;
            };
        };
        ExchangeResponse: {
            /**
             * @description which no portal says
             * @enum {string}
             */
            app: "heedful";
            /** @enum {integer} */
            protocol: 1;
            /** @description the request's nonce */
            req: string;
            /** @description not the one sent: nothing was taken in, ask anew */
            epoch: string;
            /** @description heard, once this page is stored */
            revision: number;
            /** @description the revision's own; to be sent with it as heard */
            mark: string;
            /** @description there is another page */
            more: boolean;
            refused: components["schemas"]["Refusal"][];
            /** @description the server's clock, ms */
            now: number;
            /** @description whole records, but for what the device holds */
            changes: components["schemas"]["Record"][];
        };
        Begin: {
            /** @description what the new notebook is called */
            name?: string;
        };
        Options: {
            ceremony: string;
            /** @description for parse...OptionsFromJSON() */
            options: {
                [key: string]: unknown;
            };
            /** @description ms; ask for new options before */
            expires_at: number;
        };
        Device: {
            /** @description left out while the device may hold another notebook: it is not bound then */
            id?: string;
            /** @description what the list of sessions calls it */
            name?: string;
        };
        MakePasskey: {
            ceremony: string;
            /** @description PublicKeyCredential.toJSON() */
            credential: {
                [key: string]: unknown;
            };
            device?: components["schemas"]["Device"];
            /** @description what the passkey is called */
            name?: string;
        };
        ShownPasskey: {
            id: string;
            name: string;
            created_at: number;
            last_used_at: number | null;
            /** @description its maker can copy it to other devices */
            synced: boolean;
            /** @description `copied`: its count stepped back */
            warning?: string;
        };
        ShownSession: {
            id: string;
            device: string | null;
            name: string;
            created_at: number;
            /** @description to the hour */
            last_used_at: number;
            current: boolean;
        };
        ShownDevice: {
            id: string;
            name: string;
            created_at: number;
            last_seen_at: number | null;
        };
        Account: {
            id: string;
            name: string;
            created_at: number;
            /** @description verified until then */
            fresh_until: number;
            /** @description opened by a recovery code */
            limited: boolean;
            /** @description there is a recovery code */
            recovery: boolean;
            recovered_at: number | null;
            passkeys: components["schemas"]["ShownPasskey"][];
            sessions: components["schemas"]["ShownSession"][];
            devices: components["schemas"]["ShownDevice"][];
        };
        Rename: {
            name: string;
        };
        Nothing: Record<string, never>;
        Code: {
            /** @description shown once */
            code: string;
        };
        Recover: {
            code: string;
            device?: components["schemas"]["Device"];
        };
        SignIn: {
            ceremony: string;
            /** @description PublicKeyCredential.toJSON() */
            credential: {
                [key: string]: unknown;
            };
            device?: components["schemas"]["Device"];
        };
        Proof: {
            ceremony: string;
            /** @description PublicKeyCredential.toJSON() */
            credential: {
                [key: string]: unknown;
            };
        };
        NewJot: {
            /** @description the words, kept as they stand, with their lines: signs in them are words here. Of more than 10,000 letters the rest goes on in further jots */
            text: string;
            /**
             * @default note
             * @enum {string}
             */
            kind: "note" | "question" | "challenge" | "interest" | "promise";
            /**
             * @description a person's name; where nobody is called so yet, or more than one, one is made
             * @default
             */
            who: string;
            /**
             * @description an event's name; where there is no such event yet, one is made. Without a name, the newest event around today, if there is one
             * @default
             */
            event: string;
        };
        JotIds: {
            /** Format: uuid */
            id: string;
            /** @description where one jot does not hold the text */
            further_ids: string[];
            /** Format: uuid */
            person_id: string | null;
            /** Format: uuid */
            event_id: string | null;
        };
        Records: {
            records: components["schemas"]["Record"][];
            /** @description ask on from here with `since` */
            revision: number;
            /** @description there is another page */
            more: boolean;
        };
        Link: {
            url: string;
        };
        LinkPreview: {
            title: string;
            description: string;
        };
        CalendarText: {
            text: string;
        };
        FeedState: {
            since: number | null;
            alarm: boolean;
        };
        NewFeed: {
            /**
             * Format: iana-time-zone
             * @description an IANA name, such as America/Chicago
             */
            timezone: string;
            /** @description whether each entry has an alarm, in the morning of its day */
            alarm?: boolean;
        };
        FeedAddress: {
            url: string;
        };
        PushState: {
            /** @description the `applicationServerKey`, base64url */
            key: string;
            since: number | null;
        };
        NewPushSubscription: {
            /** @description at one of the push services that are known here */
            endpoint: string;
            /** @description the device's public key: a point of P-256, uncompressed */
            p256dh: string;
            /** @description the device's secret, 16 bytes */
            auth: string;
            /**
             * Format: iana-time-zone
             * @description an IANA name, such as America/Chicago
             */
            timezone: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    exchange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeRequest"];
            };
        };
        responses: {
            /** @description taken in, and what is new */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeResponse"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `twin`: a copy of the device has spoken meanwhile; `not_your_notebook`: the device holds another notebook */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upgrade_required`: the protocol is another */
            426: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many`: that was a lot at once */
            429: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Begin"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Options"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `not_fresh`: the person was not verified within five minutes; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many`: that was a lot at once */
            429: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakePasskey"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_your_notebook`: the device holds another notebook */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON; `ceremony_over`: the ceremony is over, or began elsewhere; `passkey_refused`: the credential proves nothing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many`: that was a lot at once */
            429: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: {
                /** @description `yes`: even if it is the last one */
                last?: string;
            };
            header?: never;
            path: {
                passkey_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `not_fresh`: the person was not verified within five minutes; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: there is none, or it is another's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_passkey`: it is the only passkey */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkey_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rename"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `not_fresh`: the person was not verified within five minutes; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: there is none, or it is another's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renameAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rename"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeRecoveryCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Code"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `not_fresh`: the person was not verified within five minutes; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Recover"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_your_notebook`: the device holds another notebook */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON; `code_refused`: the recovery code does not work, or no longer */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many`: that was a lot at once */
            429: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Options"];
                };
            };
            /** @description `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_your_notebook`: the device holds another notebook */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON; `ceremony_over`: the ceremony is over, or began elsewhere; `passkey_refused`: the credential proves nothing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginVerifying: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Options"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many`: that was a lot at once */
            429: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proof"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON; `ceremony_over`: the ceremony is over, or began elsewhere; `passkey_refused`: the credential proves nothing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOutElsewhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `not_fresh`: the person was not verified within five minutes; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `not_fresh`: the person was not verified within five minutes; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: there is none, or it is another's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBlob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the SHA-256 of the bytes as they are sent */
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
                    "audio/mp4": unknown;
                    "audio/mpeg": unknown;
                    "audio/ogg": unknown;
                    "audio/wav": unknown;
                    "audio/webm": unknown;
                };
            };
            /** @description `If-None-Match` names them: they are the same for ever */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: there is none, or it is another's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putBlob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the SHA-256 of the bytes as they are sent */
                sha256: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": unknown;
                "image/png": unknown;
                "image/webp": unknown;
                "audio/mp4": unknown;
                "audio/mpeg": unknown;
                "audio/ogg": unknown;
                "audio/wav": unknown;
                "audio/webm": unknown;
            };
        };
        responses: {
            /** @description known already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description taken in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many`: that was a lot at once */
            429: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addJot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewJot"];
                "application/x-www-form-urlencoded": components["schemas"]["NewJot"];
                "multipart/form-data": components["schemas"]["NewJot"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JotIds"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many`: that was a lot at once */
            429: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRecords: {
        parameters: {
            query?: {
                /** @description of this kind only */
                kind?: "event" | "person" | "jot" | "prompt" | "clipping" | "followup" | "photo" | "memo" | "topic" | "joy" | "credit" | "setting" | "wording";
                /** @description changed after this revision: the `revision` of the page before */
                since?: number;
                /** @description page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Records"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Link"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPreview"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON; `link_refused`: the address may not be visited, or what was asked for is not there */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many`: that was a lot at once */
            429: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fetchCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Link"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarText"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON; `link_refused`: the address may not be visited, or what was asked for is not there */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many`: that was a lot at once */
            429: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedState"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeed"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedAddress"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `not_fresh`: the person was not verified within five minutes; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushState"];
                };
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPushSubscription"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: it is larger than is taken in at once */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong_type`: another content type or encoding than described */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `malformed`: what was sent is not as described, or is no sound JSON; `push_refused`: no push service that is known here, or no key of a browser */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `signed_out`: no session and no token, or one that has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`: the session or token has another scope; `foreign_origin`: a page of another site asks for it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `failed`: something went wrong; nothing was taken in */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `busy`: the server is busy; nothing was lost */
            503: {
                headers: {
                    /** @description seconds to wait before asking again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
