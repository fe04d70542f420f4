export interface paths {
    "/access_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own tokens, the newest first. */
        get: operations["getAccessTokens"];
        put?: never;
        /** Make a personal access token; its secret is in this answer only. */
        post: operations["makeAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access_tokens/{access_token_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a token. */
        delete: operations["revokeAccessToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/address_confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove another address by link; one signs in with it from then on. */
        post: operations["confirmAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{attachment_gid}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A small picture of an attached one: WebP, at most 640 pixels wide and high. */
        get: operations["getAttachmentThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/baselines/{baseline_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a baseline. */
        get: operations["getBaseline"];
        /** Rename a baseline. */
        put: operations["updateBaseline"];
        post?: never;
        /** Move a baseline to the trash. */
        delete: operations["deleteBaseline"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/baselines/{baseline_gid}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dates that a baseline holds, columnar, of the tasks that the caller sees. */
        get: operations["getDatesForBaseline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar_feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own calendar feeds in a workspace. */
        get: operations["getCalendarFeeds"];
        put?: never;
        /** Make a calendar feed of a project, or of one's own list.  Its secret address stands beside this answer, as `url`, and nowhere else. */
        post: operations["createCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar_feeds/{calendar_feed_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a calendar feed: its address opens nothing any more. */
        delete: operations["revokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_fields/{custom_field_gid}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a field's definition to oneself: nobody else changes it. */
        post: operations["lockCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_fields/{custom_field_gid}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let others change a field's definition again. */
        post: operations["unlockCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_type_status_options/{custom_type_status_option_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the name, the colour or the place of a state, or offer it no longer. */
        put: operations["updateCustomTypeStatusOption"];
        post?: never;
        /** Remove a state; tasks that are in it stay in it until they change. */
        delete: operations["deleteCustomTypeStatusOption"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a custom type with its first states. */
        post: operations["createCustomType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_types/{custom_type_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename a custom type. */
        put: operations["updateCustomType"];
        post?: never;
        /** Move a custom type to the trash; its tasks have no type until it is restored. */
        delete: operations["deleteCustomType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_types/{custom_type_gid}/status_options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a state to a custom type. */
        post: operations["createStatusOptionForCustomType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the caller arranged their home, their notepad, and how far their first day came. */
        get: operations["getDesk"];
        /** Arrange it anew; what is not spoken of stays as it was. */
        put: operations["arrangeDesk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email_confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove an address by link; this makes the account. */
        post: operations["confirmEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/favorites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's favourites of every kind, in the order of their sidebar. */
        get: operations["getFavorites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/favorites/{resource_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep something among the favourites, or move it there. */
        put: operations["keepFavorite"];
        post?: never;
        /** Keep something no longer among the favourites. */
        delete: operations["dropFavorite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filter_grammar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What filters are made of: fields, kinds, questions and limits. */
        get: operations["getFilterGrammar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to one object, the newest first; or, with `as_of`, how it stood.  The caller's own writes are in at once; `seq` is null until they are numbered. */
        get: operations["getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import_formats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be imported: `name`, `title` and the usual `endings` of its files. */
        get: operations["getImportFormats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own imports in a workspace, the latest first. */
        get: operations["getImports"];
        put?: never;
        /** Begin an import: send the file.  It is kept and read; ask again until its `status` is `read`, then decide on its `mapping`, check it, bring it. */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{import_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, what its file holds, what becomes of it, and what came of it. */
        get: operations["getImport"];
        /** Decide what becomes what: a `mapping` takes the place of the one before.  With other choices, or another format, the file is read anew, and the mapping guessed. */
        put: operations["updateImport"];
        post?: never;
        /** Forget an import and its file.  What it brought stays, and can no longer be taken back as one. */
        delete: operations["deleteImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{import_gid}/bring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring it: what is new is made, what changed since an earlier import is changed. */
        post: operations["bringImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{import_gid}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find out what would come of it: the same report, and nothing is written. */
        post: operations["checkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{import_gid}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last report row by row, as CSV: what came, what changed its shape, what was lost. */
        get: operations["getImportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{import_gid}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop what is at work.  What has come so far stays: take it back, or bring the rest. */
        post: operations["stopImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{import_gid}/take_back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put everything that this import made into the trash, in one deletion. */
        post: operations["takeImportBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's inbox: one item for each thing that something happened to, the newest first. */
        get: operations["getInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many things in the caller's inbox are unread (a thousand at most), and when the next that was put off comes back. */
        get: operations["countInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to one thing in the caller's inbox, the newest first. */
        get: operations["getInboxEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark things in the caller's inbox as read or unread, keep them at hand, put them away or off, or undo it.  What does not stand there is left out. */
        post: operations["markInbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/markAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark everything that stands in the caller's inbox as read, or put it away; at most a thousand things at once.  Answers which they were. */
        post: operations["markAllOfInbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open invitations of a workspace that one may take back. */
        get: operations["getInvitations"];
        put?: never;
        /** Invite an address to a workspace.  Without mail, the answer holds the link, once. */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation, with a new account or with one's own. */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitation_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an invitation back. */
        delete: operations["takeInvitationBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I, and in which workspaces? */
        get: operations["getMe"];
        /** Change one's zone, language, first day, and how the web app shows itself. */
        put: operations["changeMe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Have a link sent that proves another address of one's own. */
        put: operations["askForAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one's password; every other session ends. */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The messages of a project, the newest first. */
        get: operations["getMessages"];
        put?: never;
        /** Say something to everybody in a project. */
        post: operations["createMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{message_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a message. */
        get: operations["getMessage"];
        /** Reword a message. */
        put: operations["updateMessage"];
        post?: never;
        /** Move a message to the trash, with what was said below it. */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{message_gid}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hear from now on what is said below a message. */
        post: operations["followMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{message_gid}/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The comments below a message, the oldest first. */
        get: operations["getStoriesForMessage"];
        put?: never;
        /** Comment on a message. */
        post: operations["createStoryForMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{message_gid}/unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No longer hear what is said below a message. */
        post: operations["unfollowMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notification_choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of which kinds of news the caller is told, and how (inbox, mail, or by the browser while it is open); their quiet hours and their daily letter. */
        get: operations["getNotificationChoices"];
        /** Choose anew; what is not spoken of stays as it was. */
        put: operations["chooseNotifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notification_levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The projects of which the caller chose how much to hear. */
        get: operations["getNotificationLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passwords/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a link for a new password sent. */
        post: operations["forgetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passwords/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password by link; every session ends. */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that one looks at a task or project, is writing a comment on it, or has left. */
        post: operations["sayPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_briefs/{project_brief_gid}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what a brief says, unless somebody did so meanwhile. */
        put: operations["rewordProjectBrief"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_memberships/{project_membership_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what a member does in the project, in words. */
        put: operations["describeProjectMember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/abilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a project. */
        get: operations["getProjectAbilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who sees a project, and why. */
        get: operations["getProjectAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said about tasks of a project, and what happened to them, the newest first. */
        get: operations["getActivityForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/addCustomType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the tasks of a project be of a custom type. */
        post: operations["addCustomTypeForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/baselines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The baselines of a project, the oldest first. */
        get: operations["getBaselinesForProject"];
        put?: never;
        /** Keep the dates that the tasks of a project have now, under a name. */
        post: operations["createBaseline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a project as CSV, with the columns that Asana's export has. */
        get: operations["exportProjectAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the description of a project, unless somebody did so meanwhile. */
        put: operations["rewordProject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The attachments of all tasks of a project that the caller sees, the newest first. */
        get: operations["getFilesForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a project as JSON, with their parts, comments, history and files' names. */
        get: operations["exportProjectAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/mail_address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The address by which the caller sends tasks to a project; null where this server takes no mail. */
        get: operations["getMailAddressForProject"];
        put?: never;
        /** Another such address for the caller; the one before leads nowhere any more. */
        post: operations["changeMailAddressForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/notification_level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose how much to hear of a project; null: as everybody. */
        put: operations["setNotificationLevelForProject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/public_link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether and how a project may be read by whoever has its secret address. */
        get: operations["getPublicLink"];
        /** Change what the public link shows, and when it ends; its address stays. */
        put: operations["updatePublicLink"];
        /** Let whoever has a secret address read the project, without an account.  The address stands beside this answer, as `url`, and nowhere else; one made before opens nothing any more. */
        post: operations["createPublicLink"];
        /** Revoke the public link: its address opens nothing any more. */
        delete: operations["deletePublicLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/removeCustomType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let no further task of a project be of a custom type. */
        post: operations["removeCustomTypeForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/saved_views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The views of a project that the caller has, in their order. */
        get: operations["getSavedViewsForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/setDefaultView": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose the shared view with which a project opens; null for its own layout. */
        post: operations["setDefaultViewForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A project's sections and tasks, columnar, with the number from which to stream. */
        get: operations["getProjectSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/task_course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many tasks there were (`total`) and how many were done (`completed`) at the end of days up to today. */
        get: operations["getTaskCourseForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/task_figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many tasks of a project the caller sees: `total`, `completed`, `incomplete`, and `overdue` on their day. */
        get: operations["getTaskFiguresForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/task_groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for each value of a field, the most first: its `key` (null for none), its `name`, and how many tasks have it. */
        get: operations["getTaskGroupsForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a task, a story or a message with an emoji. */
        post: operations["react"];
        /** Take back an emoji of one's own, named by what it answers. */
        delete: operations["takeReactionBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reactions/{reaction_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a reaction. */
        get: operations["getReaction"];
        put?: never;
        post?: never;
        /** Take back an emoji of one's own. */
        delete: operations["deleteReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller looked at, the latest first. */
        get: operations["getRecents"];
        put?: never;
        /** Remember that the caller looked at something. */
        post: operations["rememberRecent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Single rows of a snapshot; what the caller does not see is left out. */
        get: operations["getRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved_views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save a view of a project, of one's own list, or of a search of the workspace. */
        post: operations["createSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved_views/{saved_view_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a view. */
        get: operations["getSavedView"];
        /** Change a view, move it, share it or keep it to oneself. */
        put: operations["updateSavedView"];
        post?: never;
        /** Move a view to the trash. */
        delete: operations["deleteSavedView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved_views/{saved_view_gid}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a saved search finds as CSV, at most 10,000 tasks. */
        get: operations["exportSavedView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved_views/{saved_view_gid}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a saved search finds now, for whoever asks. */
        get: operations["getTasksForSavedView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sections/{section_gid}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who sees a section, and why. */
        get: operations["getSectionAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own sessions, the newest first. */
        get: operations["getSessions"];
        put?: never;
        /** Sign in with a password; this sets a cookie. */
        post: operations["signIn"];
        /** End all sessions of one's own but the one at work. */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a session of one's own. */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set_ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the first workspace and its admin, by the link that the first start printed. */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign_ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register, where the operator allows it; a link proves the address. */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{story_gid}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Like a story. */
        post: operations["likeStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{story_gid}/unlike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Like a story no more. */
        post: operations["unlikeStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens, as it happens: server-sent events `{seq, ops[]}`.  The action `gone` names what the caller no longer sees; `resnapshot` asks for a fresh look, since more may have come or gone than is told one by one; `tallied` says how many subtasks, comments and files a task has from now on; `inbox`, that the caller's own inbox is another.  A server that ends says `event: closing` with `{seq}` and when to come again (`retry`). */
        get: operations["openStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a task with those who share its work, its dependencies' lags and its reactions. */
        get: operations["readTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/abilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a task. */
        get: operations["readAbilitiesOnTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who sees a task, and why. */
        get: operations["getTaskAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/addCoAssignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let people share the work of a task. */
        post: operations["addCoAssigneesForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/addDependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a task wait for others. */
        post: operations["addDependenciesWithLag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/addDependents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let others wait for a task. */
        post: operations["addDependentsWithLag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/completeMine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that one's own part of shared work is done, or is not. */
        post: operations["completeMineForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/convertToProject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a project of a task: its parts become tasks there, itself goes to the trash. */
        post: operations["convertTaskToProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the description of a task, unless somebody did so meanwhile. */
        put: operations["rewordTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/makePrivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a task out of all projects: only its people see it from then on. */
        post: operations["makeTaskPrivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a task as a duplicate of another, which its people follow from then on. */
        post: operations["mergeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks to come: which days, and when each will be due. */
        get: operations["getOccurrencesForTask"];
        /** Skip or move one of the tasks to come; to skip the present one moves it to the next day. */
        put: operations["changeOccurrenceForTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/recurrence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let a task come again: once it is completed, the next one is made. */
        put: operations["setRecurrenceForTask"];
        post?: never;
        /** Let a task not come again. */
        delete: operations["removeRecurrenceForTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/removeCoAssignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let people share the work of a task no longer. */
        post: operations["removeCoAssigneesForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a task other dates, and let what waits for it follow. `moved` says which tasks have which dates now, `stayed` which the caller may not move. */
        post: operations["rescheduleTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/saveAsTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save a task with its subtasks as a template of a project. */
        post: operations["saveTaskAsTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task's detail, links and conversation, columnar, with the number of that moment. */
        get: operations["getTaskSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a task be no duplicate any more. */
        post: operations["unmergeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team_memberships/{team_membership_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make somebody an admin of a team, or no longer. */
        put: operations["updateTeamMembership"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller deleted or may restore, the latest first. */
        get: operations["getTrash"];
        put?: never;
        post?: never;
        /** Let go of what the caller deleted, for good; `purged` says how many deletions went, at most 10,000 at once. */
        delete: operations["emptyTrash"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trash/{trash_batch_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let go of a deletion for good, with its files. It cannot be brought back. */
        delete: operations["purgeTrashBatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trash/{trash_batch_gid}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back exactly what one deletion took away. */
        post: operations["restoreTrashBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a change of one's own, unless something has happened to it since. */
        post: operations["undoChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_task_lists/{user_task_list_gid}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a person as CSV, those that the caller sees, in the order of their list. */
        get: operations["exportTaskListAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_task_lists/{user_task_list_gid}/mail_address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The address by which the caller sends tasks to themselves; null where this server takes no mail. */
        get: operations["getMailAddressForUserTaskList"];
        put?: never;
        /** Another such address for the caller; the one before leads nowhere any more. */
        post: operations["changeMailAddressForUserTaskList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_task_lists/{user_task_list_gid}/saved_views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's views of their own list. */
        get: operations["getSavedViewsForUserTaskList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_task_lists/{user_task_list_gid}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a person's own list, columnar, with the number from which to stream. */
        get: operations["getUserTaskListSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cut a person off: sessions, tokens and links end at once. */
        post: operations["deactivateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Show a picture of somebody: PNG, JPEG, GIF or WebP; its middle is kept as a square. */
        put: operations["setPhotoForUser"];
        post?: never;
        /** Show no picture of somebody any more. */
        delete: operations["removePhotoForUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook_deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a webhook has sent within seven days, the latest first. */
        get: operations["getWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook_deliveries/{webhook_delivery_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a delivery, and what the target answered. */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook_deliveries/{webhook_delivery_gid}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the events of a delivery once more, as its maker may be told of them now. */
        post: operations["resendWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspace_memberships/{workspace_membership_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what somebody is in a workspace, or whether they are. */
        put: operations["updateWorkspaceMembership"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspace_memberships/{workspace_membership_gid}/handOverTasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give all open tasks of somebody to somebody else, or to nobody; admins only.  What the caller does not see or may not change stays. */
        post: operations["handOverTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspace_memberships/{workspace_membership_gid}/open_tasks_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many open tasks somebody has, of those that the caller sees. */
        get: operations["getOpenTasksCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a workspace and its settings. */
        put: operations["updateWorkspaceSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who belongs to a workspace, and did: by name, looked through. */
        get: operations["getMembersForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/members/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV, for admins, at most 10,000 people. */
        get: operations["exportMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/messages/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages whose title, words, comments or files hold all the words, the last one as far as it was typed; the newest talk first. */
        get: operations["searchMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/saved_views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's saved searches of a workspace. */
        get: operations["getSavedViewsForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks whose name or description holds all the words, the most recently changed first. */
        get: operations["searchWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A workspace's people, teams, projects, tags, fields, types, and the caller's favourites. */
        get: operations["getWorkspaceSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/tasks/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks that pass a filter with groups, and fulfil the criteria of advanced search. */
        get: operations["searchTasksByFilter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/tasks/search/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a search finds as CSV, at most 10,000 tasks. */
        get: operations["exportSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A person, in every workspace they belong to. */
        User: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "user";
            /** @description The person's name. */
            name?: string;
            /** @description The person's email address. */
            readonly email?: string | null;
            /** @description Addresses of the photo by size: PNG, the largest JPEG.  They stay as long as it does. */
            readonly photo?: {
                image_21x21?: string;
                image_27x27?: string;
                image_36x36?: string;
                image_60x60?: string;
                image_128x128?: string;
                image_1024x1024?: string;
            } | null;
            /** @description The workspaces that the person shares with the caller. */
            readonly workspaces?: components["schemas"]["WorkspaceCompact"][];
            /** @description Values of fields that describe people. */
            readonly custom_fields?: unknown;
        };
        /** @description A person, in every workspace they belong to. */
        UserCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "user";
            /** @description The person's name. */
            name?: string;
        };
        /** @description The highest unit of organisation: its people, teams, projects and tasks. */
        Workspace: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "workspace";
            /** @description The name of the workspace. */
            name?: string;
            /** @description Addresses in these domains make members, not guests. */
            readonly email_domains?: string[];
            /** @description The month in which the fiscal year begins, 1 to 12. */
            readonly fiscal_year_start?: number;
            /** @description The weekdays on which its people work. */
            readonly working_days?: string[];
            /** @description The features that it does without. */
            readonly switched_off?: string[];
            /** @description Whether projects may be shown to readers without an account, by public links. */
            readonly allows_public_links?: boolean;
            /** @description Whether it has teams. */
            readonly is_organization?: boolean;
        };
        /** @description The highest unit of organisation: its people, teams, projects and tasks. */
        WorkspaceCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "workspace";
            /** @description The name of the workspace. */
            name?: string;
        };
        /** @description Somebody's place in a workspace. */
        WorkspaceMembership: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "workspace_membership";
            /** @description Who belongs to it. */
            readonly user?: components["schemas"]["UserCompact"];
            /** @description The workspace. */
            readonly workspace?: components["schemas"]["WorkspaceCompact"];
            /** @description The list of what is assigned to them, for places in the workspace that is asked. */
            readonly user_task_list?: components["schemas"]["UserTaskListCompact"] | null;
            /** @description Whether they belong to it today. */
            is_active?: boolean;
            /** @description Whether they manage the workspace. */
            is_admin?: boolean;
            /** @description Whether they see only what is shared with them. */
            readonly is_guest?: boolean;
            /** @description Whether they only look on. */
            readonly is_view_only?: boolean;
            /** @description Days off; see out-of-office entries. */
            readonly vacation_dates?: unknown;
            /**
             * Format: date-time
             * @description When they came.
             */
            readonly created_at?: string;
            /**
             * @description What they are: a member, or somebody who sees only what is shared with them.
             * @enum {string}
             */
            kind?: "member" | "limited" | "guest";
            /**
             * Format: date-time
             * @description When they were last here with a browser they are signed in with; for admins.
             */
            readonly last_seen_at?: string | null;
        };
        /** @description Somebody's place in a workspace. */
        WorkspaceMembershipCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "workspace_membership";
            /** @description Who belongs to it. */
            readonly user?: components["schemas"]["UserCompact"];
            /** @description The workspace. */
            readonly workspace?: components["schemas"]["WorkspaceCompact"];
        };
        /** @description People who share projects. */
        Team: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "team";
            /** @description The name of the team. */
            name?: string;
            /** @description What the team is for, as plain text. */
            description?: string;
            /** @description What the team is for, as rich text. */
            html_description?: string;
            /** @description The workspace it belongs to. */
            organization?: components["schemas"]["WorkspaceCompact"];
            /** @description Its address in the web app. */
            readonly permalink_url?: string;
            /**
             * @description Who sees and who joins it.
             * @enum {string}
             */
            visibility?: "secret" | "request_to_join" | "public";
            /**
             * @description Who changes its name and description.
             * @enum {string}
             */
            edit_team_name_or_description_access_level?: "all_team_members" | "only_team_admins";
            /**
             * @description Who changes its visibility.
             * @enum {string}
             */
            edit_team_visibility_or_trash_team_access_level?: "all_team_members" | "only_team_admins";
            /**
             * @description Who adds members.
             * @enum {string}
             */
            member_invite_management_access_level?: "all_team_members" | "only_team_admins";
            /**
             * @description Who adds guests.
             * @enum {string}
             */
            guest_invite_management_access_level?: "all_team_members" | "only_team_admins";
            /**
             * @description Who answers requests to join.
             * @enum {string}
             */
            join_request_management_access_level?: "all_team_members" | "only_team_admins";
            /**
             * @description Who removes others.
             * @enum {string}
             */
            team_member_removal_access_level?: "all_team_members" | "only_team_admins";
            /**
             * @description Who makes and shares projects in it.
             * @enum {string}
             */
            team_content_management_access_level?: "no_restriction" | "only_team_admins";
            /** @description Recommended by the workspace's admins. */
            endorsed?: boolean;
            /** @description Fields that describe the team. */
            readonly custom_field_settings?: unknown;
        };
        /** @description People who share projects. */
        TeamCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "team";
            /** @description The name of the team. */
            name?: string;
        };
        /** @description Somebody's place in a team. */
        TeamMembership: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "team_membership";
            /** @description Who is in the team. */
            readonly user?: components["schemas"]["UserCompact"];
            /** @description The team. */
            readonly team?: components["schemas"]["TeamCompact"];
            /** @description Whether they are a guest of the workspace. */
            readonly is_guest?: boolean;
            /** @description Whether they see only what is shared with them. */
            readonly is_limited_access?: boolean;
            /** @description Whether they manage the team. */
            is_admin?: boolean;
        };
        /** @description Somebody's place in a team. */
        TeamMembershipCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "team_membership";
            /** @description Who is in the team. */
            readonly user?: components["schemas"]["UserCompact"];
            /** @description The team. */
            readonly team?: components["schemas"]["TeamCompact"];
            /** @description Whether they are a guest of the workspace. */
            readonly is_guest?: boolean;
            /** @description Whether they see only what is shared with them. */
            readonly is_limited_access?: boolean;
            /** @description Whether they manage the team. */
            is_admin?: boolean;
        };
        /** @description A list of tasks with a purpose, open to some people. */
        Project: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "project";
            /** @description A short phrase that says what it is. */
            name?: string;
            /** @description Archived projects stay out of sight, searchable. */
            archived?: boolean;
            /** @description How its board stands for everybody: `lanes` by `assignee` or `custom_fields.{gid}`; `limits`, how many tasks a column is meant to hold, by the gid of section, option or person. */
            board?: {
                lanes?: string | null;
                limits?: {
                    [key: string]: number;
                };
            } | null;
            /**
             * @description What happens to tasks that wait for one that is moved on the timeline: nothing, they keep their distance, or they move only where they would begin too early.
             * @enum {string}
             */
            dependents_rule?: "off" | "keep_buffer" | "consume_buffer";
            /**
             * @description The colour of the project.
             * @enum {string|null}
             */
            color?: "dark-pink" | "dark-green" | "dark-blue" | "dark-red" | "dark-teal" | "dark-brown" | "dark-orange" | "dark-purple" | "dark-warm-gray" | "light-pink" | "light-green" | "light-blue" | "light-red" | "light-teal" | "light-brown" | "light-orange" | "light-purple" | "light-warm-gray" | "none" | null;
            /**
             * @description The icon of the project.
             * @enum {string|null}
             */
            icon?: "list" | "board" | "timeline" | "calendar" | "rocket" | "people" | "graph" | "star" | "bug" | "light_bulb" | "globe" | "gear" | "notebook" | "computer" | "check" | "target" | "html" | "megaphone" | "chat_bubbles" | "briefcase" | "page_layout" | "mountain_flag" | "puzzle" | "presentation" | "line_and_symbols" | "speed_dial" | "ribbon" | "shoe" | "shopping_basket" | "map" | "ticket" | "coins" | null;
            /**
             * Format: date-time
             * @description When the project was made.
             */
            readonly created_at?: string;
            /** @description Deprecated: see `current_status_update`. */
            readonly current_status?: components["schemas"]["ProjectStatusCompact"] | null;
            /** @description The latest word on how it goes. */
            readonly current_status_update?: components["schemas"]["StatusUpdateCompact"] | null;
            /** @description Its charts for everybody, in their order; null for those that every project has. */
            dashboard?: {
                charts?: {
                    /** @enum {string} */
                    show?: "bars" | "columns" | "donut" | "course";
                    by?: string | null;
                    /** @enum {string} */
                    of?: "all" | "incomplete" | "completed" | "overdue";
                }[];
            } | null;
            /**
             * @description The view that opens first.
             * @enum {string}
             */
            default_view?: "list" | "board" | "calendar" | "timeline";
            /**
             * Format: date
             * @description Deprecated: see `due_on`.
             */
            due_date?: string | null;
            /**
             * Format: date
             * @description The day on which the project is due.
             */
            due_on?: string | null;
            /** @description What the project is about, as rich text. */
            html_notes?: string;
            /** @description Its people. */
            readonly members?: components["schemas"]["UserCompact"][];
            /**
             * Format: date-time
             * @description When the project itself last changed.
             */
            readonly modified_at?: string;
            /** @description What the project is about, as plain text. */
            notes?: string;
            /** @description Deprecated: see `privacy_setting`. */
            public?: boolean;
            /**
             * @description Who sees it.
             * @enum {string}
             */
            privacy_setting?: "public_to_workspace" | "private_to_team" | "private";
            /**
             * Format: date
             * @description The day on which its work begins.
             */
            start_on?: string | null;
            /**
             * @description The level of those who join.
             * @enum {string}
             */
            default_access_level?: "viewer" | "commenter" | "editor" | "admin";
            /**
             * @description The level that changes of its looks and workflow take.
             * @enum {string}
             */
            minimum_access_level_for_customization?: "admin" | "editor";
            /**
             * @description The level that sharing it takes.
             * @enum {string}
             */
            minimum_access_level_for_sharing?: "admin" | "editor";
            /** @description Whether its work is done. */
            readonly completed?: boolean;
            /**
             * Format: date-time
             * @description When its work was done.
             */
            readonly completed_at?: string | null;
            /** @description Who said so. */
            readonly completed_by?: components["schemas"]["UserCompact"] | null;
            /** @description Members who hear when tasks are added. */
            readonly followers?: components["schemas"]["UserCompact"][];
            /** @description The custom fields that its tasks show, in their order. */
            readonly custom_field_settings?: components["schemas"]["CustomFieldSettingCompact"][];
            /** @description The custom types that its tasks may have. */
            readonly custom_types?: components["schemas"]["CustomTypeCompact"][];
            /** @description The fields that describe the project itself, with its values; not those of its tasks. */
            custom_fields?: unknown;
            /** @description Who answers for the project. */
            owner?: components["schemas"]["UserCompact"] | null;
            /** @description The team it is shared with, where there is one. */
            team?: components["schemas"]["TeamCompact"] | null;
            /** @description Its address in the web app. */
            readonly permalink_url?: string;
            /** @description The page that explains it. */
            readonly project_brief?: components["schemas"]["ProjectBriefCompact"] | null;
            /** @description The template it was made of. */
            readonly created_from_template?: unknown;
            /** @description The workspace it lives in. */
            workspace?: components["schemas"]["WorkspaceCompact"];
        };
        /** @description A list of tasks with a purpose, open to some people. */
        ProjectCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "project";
            /** @description A short phrase that says what it is. */
            name?: string;
        };
        /** @description A person's or a team's place in a project, with its level. */
        ProjectMembership: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "project_membership";
            /** @description The project. */
            readonly parent?: components["schemas"]["ProjectCompact"];
            /** @description Who belongs to it. */
            readonly member?: components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "viewer" | "commenter" | "editor" | "admin";
            /** @description What the member does in the project, in words. */
            readonly responsibility?: string | null;
            /** @description The member, where it is a person. */
            readonly user?: components["schemas"]["UserCompact"];
            /** @description The project. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /**
             * @description Deprecated: see `access_level`.
             * @enum {string}
             */
            readonly write_access?: "full_write" | "comment_only";
        };
        /** @description A person's or a team's place in a project, with its level. */
        ProjectMembershipCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "project_membership";
            /** @description The project. */
            readonly parent?: components["schemas"]["ProjectCompact"];
            /** @description Who belongs to it. */
            readonly member?: components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "viewer" | "commenter" | "editor" | "admin";
        };
        /** @description A place in something that has members, under the one name that all such places share. */
        Membership: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "membership";
            /** @description The project. */
            readonly parent?: components["schemas"]["ProjectCompact"];
            /** @description Who belongs to it. */
            readonly member?: components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "viewer" | "commenter" | "editor" | "admin";
            /**
             * @description What it is a place in.
             * @enum {string}
             */
            readonly resource_subtype?: "project_membership";
        };
        /** @description A place in something that has members, under the one name that all such places share. */
        MembershipCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "membership";
            /** @description The project. */
            readonly parent?: components["schemas"]["ProjectCompact"];
            /** @description Who belongs to it. */
            readonly member?: components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "viewer" | "commenter" | "editor" | "admin";
            /**
             * @description What it is a place in.
             * @enum {string}
             */
            readonly resource_subtype?: "project_membership";
        };
        /** @description Somebody asks to be let into what they cannot see, or a team that they cannot join. */
        AccessRequest: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "access_request";
            /**
             * @description What has become of it.
             * @enum {string}
             */
            readonly approval_status?: "pending" | "approved" | "denied";
            /** @description Why they ask, in their words. */
            message?: string | null;
            /** @description Who asks. */
            readonly requester?: components["schemas"]["UserCompact"];
            /** @description What they ask for: its identity alone. */
            readonly target?: {
                gid?: string;
                resource_type?: string;
            };
        };
        /** @description Somebody asks to be let into what they cannot see, or a team that they cannot join. */
        AccessRequestCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "access_request";
            /**
             * @description What has become of it.
             * @enum {string}
             */
            readonly approval_status?: "pending" | "approved" | "denied";
            /** @description Why they ask, in their words. */
            message?: string | null;
            /** @description Who asks. */
            readonly requester?: components["schemas"]["UserCompact"];
            /** @description What they ask for: its identity alone. */
            readonly target?: {
                gid?: string;
                resource_type?: string;
            };
        };
        /** @description The what and why of a project, for everybody in it. */
        ProjectBrief: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "project_brief";
            /** @description Its title. */
            title?: string;
            /** @description What it says, as rich text with tables and images. */
            html_text?: string;
            /** @description What it says, as plain text. */
            text?: string;
            /** @description Its address in the web app. */
            readonly permalink_url?: string;
            /** @description The project that it explains. */
            readonly project?: components["schemas"]["ProjectCompact"];
        };
        /** @description The what and why of a project, for everybody in it. */
        ProjectBriefCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "project_brief";
        };
        /** @description The dates of a project's tasks at one moment, under a name. */
        Baseline: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "baseline";
            /** @description What the baseline is called. */
            name?: string;
            /** @description The project whose tasks it is about. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /** @description Who kept it. */
            readonly created_by?: components["schemas"]["UserCompact"] | null;
            /**
             * Format: date-time
             * @description The moment it shows.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When it was last renamed.
             */
            readonly modified_at?: string;
        };
        /** @description The dates of a project's tasks at one moment, under a name. */
        BaselineCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "baseline";
            /** @description What the baseline is called. */
            name?: string;
            /**
             * Format: date-time
             * @description The moment it shows.
             */
            readonly created_at?: string;
        };
        /** @description A part of a project: a header in its list, a column on its board. */
        Section: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "section";
            /** @description The text of the section's header. */
            name?: string;
            /**
             * Format: date-time
             * @description When the section was made.
             */
            readonly created_at?: string;
            /** @description Its order among its siblings, by bytes. */
            readonly rank?: string;
            /**
             * @description The project or own list that the section divides.
             * @example 12345
             */
            readonly home?: string;
            /** @description The project that the section divides. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /** @description Deprecated: see `project`. */
            readonly projects?: components["schemas"]["ProjectCompact"][];
        };
        /** @description A part of a project: a header in its list, a column on its board. */
        SectionCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "section";
            /** @description The text of the section's header. */
            name?: string;
        };
        /** @description A way to look at tasks: layout, filter, order, groups and columns under one name. */
        SavedView: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "saved_view";
            /** @description What the view is called. */
            name?: string;
            /**
             * @description How the tasks are laid out.
             * @enum {string}
             */
            layout?: "list" | "board" | "calendar" | "timeline" | "gantt" | "dashboard";
            /** @description The project, the own list, or the workspace whose search it looks at. */
            parent?: components["schemas"]["ProjectCompact"] | components["schemas"]["UserTaskListCompact"] | components["schemas"]["WorkspaceCompact"];
            /** @description Whether everybody in the project, or every member, has it; or its maker alone. */
            is_shared?: boolean;
            /** @description Whether its project opens with it. */
            readonly is_default?: boolean;
            /** @description Whether the caller may change it. */
            readonly is_editable?: boolean;
            /** @description Which tasks it shows; null for all. */
            filter?: Record<string, never> | null;
            /** @description The fields it is sorted by; none for the order of the project. */
            sort?: {
                field?: string;
                /** @enum {string} */
                direction?: "ascending" | "descending";
            }[];
            /** @description The fields it is grouped by, the outer one first; none for sections. */
            groups?: {
                field?: string;
                /** @enum {string} */
                direction?: "ascending" | "descending";
            }[];
            /** @description Its columns in their order. */
            columns?: {
                field?: string;
                width?: number | null;
                is_hidden?: boolean;
            }[];
            /** @description The groups that are folded away. */
            collapsed?: string[];
            /** @description How a view along time shows it: how close, coloured by which field, with or without its critical path. */
            axis?: {
                /** @enum {string|null} */
                zoom?: "days" | "weeks" | "months" | "quarters" | "years" | null;
                color?: string | null;
                critical_path?: boolean;
            } | null;
            /** @description What a search of the workspace asks for: the parameters of `/tasks/search`. */
            criteria?: {
                [key: string]: unknown;
            } | null;
            /** @description Who made it. */
            readonly created_by?: components["schemas"]["UserCompact"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly modified_at?: string;
        };
        /** @description A way to look at tasks: layout, filter, order, groups and columns under one name. */
        SavedViewCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "saved_view";
            /** @description What the view is called. */
            name?: string;
            /**
             * @description How the tasks are laid out.
             * @enum {string}
             */
            layout?: "list" | "board" | "calendar" | "timeline" | "gantt" | "dashboard";
            /** @description The project, the own list, or the workspace whose search it looks at. */
            parent?: components["schemas"]["ProjectCompact"] | components["schemas"]["UserTaskListCompact"] | components["schemas"]["WorkspaceCompact"];
            /** @description Whether everybody in the project, or every member, has it; or its maker alone. */
            is_shared?: boolean;
            /** @description Whether its project opens with it. */
            readonly is_default?: boolean;
        };
        /** @description A label that any task may carry. */
        Tag: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "tag";
            /** @description The text of the label. */
            name?: string;
            /**
             * @description The colour of the label.
             * @enum {string|null}
             */
            color?: "dark-pink" | "dark-green" | "dark-blue" | "dark-red" | "dark-teal" | "dark-brown" | "dark-orange" | "dark-purple" | "dark-warm-gray" | "light-pink" | "light-green" | "light-blue" | "light-red" | "light-teal" | "light-brown" | "light-orange" | "light-purple" | "light-warm-gray" | null;
            /** @description What the label means. */
            notes?: string;
            /**
             * Format: date-time
             * @description When the label was made.
             */
            readonly created_at?: string;
            /** @description Those who hear of its use. */
            readonly followers?: components["schemas"]["UserCompact"][];
            /** @description The workspace it lives in. */
            readonly workspace?: components["schemas"]["WorkspaceCompact"];
            /** @description Its address in the web app. */
            readonly permalink_url?: string;
        };
        /** @description A label that any task may carry. */
        TagCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "tag";
            /** @description The text of the label. */
            name?: string;
        };
        /** @description One of the values that a field offers. */
        EnumOption: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "enum_option";
            /** @description The name of the option. */
            name?: string;
            /** @description Whether it may be chosen anew. */
            enabled?: boolean;
            /**
             * @description The option's colour.
             * @enum {string}
             */
            color?: "none" | "red" | "orange" | "yellow-orange" | "yellow" | "yellow-green" | "green" | "blue-green" | "aqua" | "blue" | "indigo" | "purple" | "magenta" | "hot-pink" | "pink" | "cool-gray";
        };
        /** @description One of the values that a field offers. */
        EnumOptionCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "enum_option";
            /** @description The name of the option. */
            name?: string;
            /** @description Whether it may be chosen anew. */
            enabled?: boolean;
            /**
             * @description The option's colour.
             * @enum {string}
             */
            color?: "none" | "red" | "orange" | "yellow-orange" | "yellow" | "yellow-green" | "green" | "blue-green" | "aqua" | "blue" | "indigo" | "purple" | "magenta" | "hot-pink" | "pink" | "cool-gray";
        };
        /** @description What a team adds to its tasks: the definition of a field. */
        CustomField: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "custom_field";
            /** @description The name of the field. */
            name?: string;
            /**
             * @description The type of its values.
             * @enum {string}
             */
            resource_subtype?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference";
            /**
             * @description Deprecated: see `resource_subtype`.
             * @enum {string}
             */
            readonly type?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference";
            /** @description The options it offers, in their order. */
            readonly enum_options?: components["schemas"]["EnumOptionCompact"][];
            /**
             * @description How it presents itself; tells computed fields from plain ones.
             * @enum {string}
             */
            representation_type?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference" | "formula" | "custom_id";
            /** @description What stands before the number of an id. */
            id_prefix?: string | null;
            /** @description The kinds of objects that a reference may name. */
            readonly input_restrictions?: string[];
            /** @description Whether it is computed from other fields. */
            readonly is_formula_field?: boolean;
            /** @description What it computes; fields stand in it as {Name}, hidden ones as {gid}. */
            formula?: string | null;
            /** @description Whether the field is in use on the object; of values only. */
            readonly enabled?: boolean | null;
            /** @description The value as text; of values only. */
            readonly display_value?: string | null;
            /** @description The value of a date field. */
            readonly date_value?: unknown;
            /** @description The chosen option. */
            readonly enum_value?: unknown;
            /** @description The chosen options. */
            readonly multi_enum_values?: unknown;
            /** @description The value of a number field. */
            readonly number_value?: number | null;
            /** @description The value of a text field. */
            readonly text_value?: string | null;
            /** @description The chosen people. */
            readonly people_value?: unknown;
            /** @description The chosen objects. */
            readonly reference_value?: unknown;
            /** @description The value of a text field as rich text. */
            readonly html_text_value?: string | null;
            /** @description What the field means. */
            description?: string | null;
            /** @description How many decimal places a number shows. */
            precision?: number | null;
            /**
             * @description How a number is written.
             * @enum {string}
             */
            format?: "currency" | "identifier" | "percentage" | "custom" | "duration" | "none";
            /** @description The ISO 4217 code of a currency. */
            currency_code?: string | null;
            /** @description What stands beside a number. */
            custom_label?: string | null;
            /**
             * @description On which side of the number it stands.
             * @enum {string|null}
             */
            custom_label_position?: "prefix" | "suffix" | null;
            /** @description Whether every container of the workspace may use it. */
            readonly is_global_to_workspace?: boolean;
            /** @description Whether collaborators hear of its changes. */
            has_notifications_enabled?: boolean;
            /** @description Always null: no field comes from a template. */
            readonly asana_created_field?: string | null;
            /** @description Whether the server alone writes its values. */
            readonly is_value_read_only?: boolean;
            /** @description Who made the field. */
            readonly created_by?: components["schemas"]["UserCompact"] | null;
            /**
             * @description Who may know the field and its values.
             * @enum {string}
             */
            privacy_setting?: "public_with_guests" | "public" | "private";
            /**
             * @description What members may do with it who were given nothing else.
             * @enum {string}
             */
            default_access_level?: "user" | "editor" | "admin";
            /** @description Who alone may change the definition, as long as it is locked. */
            readonly locked_by?: components["schemas"]["UserCompact"] | null;
        };
        /** @description What a team adds to its tasks: the definition of a field. */
        CustomFieldCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "custom_field";
            /** @description The name of the field. */
            name?: string;
            /**
             * @description The type of its values.
             * @enum {string}
             */
            resource_subtype?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference";
            /**
             * @description Deprecated: see `resource_subtype`.
             * @enum {string}
             */
            readonly type?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference";
            /** @description The options it offers, in their order. */
            readonly enum_options?: components["schemas"]["EnumOptionCompact"][];
            /**
             * @description How it presents itself; tells computed fields from plain ones.
             * @enum {string}
             */
            representation_type?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference" | "formula" | "custom_id";
            /** @description What stands before the number of an id. */
            id_prefix?: string | null;
            /** @description The kinds of objects that a reference may name. */
            readonly input_restrictions?: string[];
            /** @description Whether it is computed from other fields. */
            readonly is_formula_field?: boolean;
            /** @description The value as text; of values only. */
            readonly display_value?: string | null;
        };
        /** @description A person's or a team's place in a custom field, with its level. */
        CustomFieldMembership: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "custom_field_membership";
            /**
             * @description What it is a place in.
             * @enum {string}
             */
            readonly resource_subtype?: "custom_field_membership";
            /** @description The field. */
            readonly parent?: components["schemas"]["CustomFieldCompact"];
            /** @description Who belongs to it. */
            readonly member?: components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "user" | "editor" | "admin";
        };
        /** @description A person's or a team's place in a custom field, with its level. */
        CustomFieldMembershipCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "custom_field_membership";
            /**
             * @description What it is a place in.
             * @enum {string}
             */
            readonly resource_subtype?: "custom_field_membership";
            /** @description The field. */
            readonly parent?: components["schemas"]["CustomFieldCompact"];
            /** @description Who belongs to it. */
            readonly member?: components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "user" | "editor" | "admin";
        };
        /** @description The use of one custom field in one project. */
        CustomFieldSetting: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "custom_field_setting";
            /** @description Deprecated: see `parent`. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /** @description Whether lists show the field as a column. */
            is_important?: boolean;
            /** @description What shows the field. */
            readonly parent?: components["schemas"]["ProjectCompact"];
            /** @description The field. */
            readonly custom_field?: components["schemas"]["CustomFieldCompact"];
        };
        /** @description The use of one custom field in one project. */
        CustomFieldSettingCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "custom_field_setting";
            /** @description Deprecated: see `parent`. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /** @description Whether lists show the field as a column. */
            is_important?: boolean;
            /** @description What shows the field. */
            readonly parent?: components["schemas"]["ProjectCompact"];
            /** @description The field. */
            readonly custom_field?: components["schemas"]["CustomFieldCompact"];
        };
        /** @description One of the states that tasks of a type may be in. */
        CustomTypeStatusOption: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "custom_type_status_option";
            /** @description What the state is called. */
            name?: string;
            /**
             * @description Whether its tasks are done.
             * @enum {string}
             */
            completion_state?: "Incomplete" | "Complete";
            /** @description Whether it may be chosen anew. */
            enabled?: boolean;
            /**
             * @description Its colour.
             * @enum {string}
             */
            color?: "none" | "red" | "orange" | "yellow-orange" | "yellow" | "yellow-green" | "green" | "blue-green" | "aqua" | "blue" | "indigo" | "purple" | "magenta" | "hot-pink" | "pink" | "cool-gray";
        };
        /** @description One of the states that tasks of a type may be in. */
        CustomTypeStatusOptionCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "custom_type_status_option";
            /** @description What the state is called. */
            name?: string;
        };
        /** @description A kind of tasks with states of its own. */
        CustomType: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "custom_type";
            /** @description The name of the type. */
            name?: string;
            /** @description The states of its tasks, in their order. */
            readonly status_options?: components["schemas"]["CustomTypeStatusOptionCompact"][];
        };
        /** @description A kind of tasks with states of its own. */
        CustomTypeCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "custom_type";
            /** @description The name of the type. */
            name?: string;
        };
        /** @description A person's or a team's place in a custom type. */
        CustomTypeMembership: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "custom_type_membership";
            /**
             * @description What it is a place in.
             * @enum {string}
             */
            readonly resource_subtype?: "custom_type_membership";
            /** @description The type. */
            readonly parent?: components["schemas"]["CustomTypeCompact"];
            /** @description Who belongs to it. */
            readonly member?: components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "viewer" | "user" | "editor" | "admin";
        };
        /** @description A person's or a team's place in a custom type. */
        CustomTypeMembershipCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "custom_type_membership";
            /**
             * @description What it is a place in.
             * @enum {string}
             */
            readonly resource_subtype?: "custom_type_membership";
            /** @description The type. */
            readonly parent?: components["schemas"]["CustomTypeCompact"];
            /** @description Who belongs to it. */
            readonly member?: components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "viewer" | "user" | "editor" | "admin";
        };
        /** @description Somebody's liking; one person likes a thing once, so it is named as the person is. */
        Like: {
            /**
             * @description The gid of the person.
             * @example 12345
             */
            readonly gid?: string;
            /** @description Who likes it. */
            readonly user?: components["schemas"]["UserCompact"];
        };
        /** @description Somebody's liking; one person likes a thing once, so it is named as the person is. */
        LikeCompact: {
            /**
             * @description The gid of the person.
             * @example 12345
             */
            readonly gid?: string;
            /** @description Who likes it. */
            readonly user?: components["schemas"]["UserCompact"];
        };
        /** @description A task's place in one project. */
        TaskPlace: {
            /** @description The project. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /** @description The section in that project. */
            readonly section?: components["schemas"]["SectionCompact"];
            /** @description Its order among the section's tasks, by bytes. */
            readonly rank?: string;
        };
        /** @description A task's place in one project. */
        TaskPlaceCompact: {
            /** @description The project. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /** @description The section in that project. */
            readonly section?: components["schemas"]["SectionCompact"];
        };
        /** @description Somebody who shares the work of a task. */
        CoAssignee: {
            /** @description Who shares the work. */
            readonly user?: components["schemas"]["UserCompact"];
            /**
             * Format: date-time
             * @description When they did their part.
             */
            readonly completed_at?: string | null;
        };
        /** @description Somebody who shares the work of a task. */
        CoAssigneeCompact: {
            /** @description Who shares the work. */
            readonly user?: components["schemas"]["UserCompact"];
            /**
             * Format: date-time
             * @description When they did their part.
             */
            readonly completed_at?: string | null;
        };
        /** @description What a task waits for, and how long after it. */
        Dependency: {
            /** @description The task that comes first. */
            readonly task?: components["schemas"]["TaskCompact"];
            /** @description Days between its end and our start. */
            readonly lag_days?: number;
        };
        /** @description What a task waits for, and how long after it. */
        DependencyCompact: {
            /** @description The task that comes first. */
            readonly task?: components["schemas"]["TaskCompact"];
            /** @description Days between its end and our start. */
            readonly lag_days?: number;
        };
        /** @description The basic object around which work is organised. */
        Task: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "task";
            /** @description A short sentence that says what is to be done. */
            name?: string;
            /**
             * @description The kind of task.
             * @enum {string}
             */
            resource_subtype?: "default_task" | "milestone" | "approval" | "custom";
            /** @description Who made the task. */
            readonly created_by?: components["schemas"]["UserCompact"] | null;
            /**
             * @description The state of an approval; kept with `completed`.
             * @enum {string|null}
             */
            approval_status?: "pending" | "approved" | "rejected" | "changes_requested" | null;
            /** @description Whether the task is done. */
            completed?: boolean;
            /**
             * Format: date-time
             * @description When it was done.
             */
            readonly completed_at?: string | null;
            /** @description Who did it. */
            readonly completed_by?: components["schemas"]["UserCompact"] | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /** @description Tasks that this one waits for. */
            readonly dependencies?: components["schemas"]["TaskCompact"][];
            /** @description Tasks that wait for this one. */
            readonly dependents?: components["schemas"]["TaskCompact"][];
            /**
             * Format: date-time
             * @description The moment at which it is due; excludes `due_on`.
             */
            due_at?: string | null;
            /**
             * Format: date
             * @description The day on which it is due.
             */
            due_on?: string | null;
            /** @description Data of the caller's app. */
            external?: unknown;
            /** @description The description as rich text. */
            html_notes?: string;
            /** @description Deprecated: see `liked`. */
            readonly hearted?: boolean;
            /** @description Deprecated: see `likes`. */
            readonly hearts?: components["schemas"]["LikeCompact"][];
            /** @description Shown as a line between subtasks. */
            readonly is_rendered_as_separator?: boolean;
            /** @description Whether the caller likes it. */
            liked?: boolean;
            /** @description Who likes it. */
            readonly likes?: components["schemas"]["LikeCompact"][];
            /** @description Its places. */
            readonly memberships?: components["schemas"]["TaskPlaceCompact"][];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly modified_at?: string;
            /** @description The description as plain text. */
            notes?: string;
            /** @description Deprecated: see `num_likes`. */
            readonly num_hearts?: number;
            /** @description How many like it. */
            readonly num_likes?: number;
            /** @description How many subtasks it has. */
            readonly num_subtasks?: number;
            /**
             * Format: date-time
             * @description The moment at which work begins; excludes `start_on`.
             */
            start_at?: string | null;
            /**
             * Format: date
             * @description The day on which work begins.
             */
            start_on?: string | null;
            /** @description Time spent on it, in minutes. */
            readonly actual_time_minutes?: number | null;
            /** @description The one person who does it. */
            assignee?: components["schemas"]["UserCompact"] | null;
            /** @description Who gave it to the assignee. */
            readonly assigned_by?: components["schemas"]["UserCompact"] | null;
            /** @description Where it lies in the assignee's own list; for the assignee alone. */
            assignee_section?: unknown;
            /**
             * @description Deprecated: see `assignee_section`.
             * @enum {string}
             */
            assignee_status?: "today" | "upcoming" | "later" | "new" | "inbox";
            /** @description Those who share the work with the assignee. */
            readonly co_assignees?: components["schemas"]["CoAssigneeCompact"][];
            /** @description The custom type; of custom tasks alone. */
            custom_type?: components["schemas"]["CustomTypeCompact"] | null;
            /** @description The state, of those that its type offers; kept with `completed`. */
            custom_type_status_option?: components["schemas"]["CustomTypeStatusOptionCompact"] | null;
            /** @description What it waits for, each with its lag. */
            readonly dependency_links?: components["schemas"]["DependencyCompact"][];
            /** @description The task into which it was merged. */
            readonly duplicate_of?: components["schemas"]["TaskCompact"] | null;
            /** @description The emoji it was answered with. */
            readonly reaction_summary?: {
                emoji_base?: string;
                variant?: string;
                count?: number;
                reacted?: boolean;
            }[];
            /** @description Its collaborators. */
            readonly followers?: components["schemas"]["UserCompact"][];
            /** @description The task it is a part of. */
            readonly parent?: components["schemas"]["TaskCompact"] | null;
            /** @description Its order among the parts of its parent, by bytes. */
            readonly rank?: string | null;
            /** @description Where it lies in the caller's own list: section and order. */
            readonly own_place?: unknown;
            /** @description The projects it lives in. */
            readonly projects?: components["schemas"]["ProjectCompact"][];
            /** @description Its labels. */
            readonly tags?: components["schemas"]["TagCompact"][];
            /** @description The workspace it lives in. */
            readonly workspace?: components["schemas"]["WorkspaceCompact"];
            /** @description The custom fields of its projects, with its values. */
            custom_fields?: unknown;
            /** @description How it comes again; null where it does not, or where its successor does so. */
            readonly recurrence?: {
                rule?: string;
                is_after_completion?: boolean;
                /** Format: date */
                on?: string;
                exceptions?: {
                    /** Format: date */
                    on?: string;
                    /** Format: date */
                    due_on?: string | null;
                }[];
            } | null;
            /** @description The task that came after it was completed. */
            readonly next_occurrence?: components["schemas"]["TaskCompact"] | null;
            /** @description Its address in the web app. */
            readonly permalink_url?: string;
        };
        /** @description The basic object around which work is organised. */
        TaskCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "task";
            /** @description A short sentence that says what is to be done. */
            name?: string;
            /**
             * @description The kind of task.
             * @enum {string}
             */
            resource_subtype?: "default_task" | "milestone" | "approval" | "custom";
        };
        /** @description Something that was said to all of a project. */
        Message: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "message";
            /** @description Its title. */
            name?: string;
            /** @description What it says, as plain text. */
            text?: string;
            /** @description What it says, as rich text. */
            html_text?: string;
            /** @description Who said it. */
            readonly created_by?: components["schemas"]["UserCompact"] | null;
            /**
             * Format: date-time
             * @description When it was said.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly modified_at?: string;
            /** @description Whether its words were changed later. */
            readonly is_edited?: boolean;
            /** @description Whether the caller may reword and delete it. */
            readonly is_editable?: boolean;
            /** @description Whether the caller hears what is said below it. */
            readonly is_followed?: boolean;
            /** @description Who hears what is said below it. */
            readonly followers?: components["schemas"]["UserCompact"][];
            /** @description How many comments stand below it. */
            readonly num_comments?: number;
            /**
             * Format: date-time
             * @description When somebody last commented.
             */
            readonly commented_at?: string | null;
            /** @description The emoji it was answered with. */
            readonly reaction_summary?: {
                emoji_base?: string;
                variant?: string;
                count?: number;
                reacted?: boolean;
            }[];
            /** @description Its address in the web app. */
            readonly permalink_url?: string;
            /** @description To whom it was said. */
            project?: components["schemas"]["ProjectCompact"];
        };
        /** @description Something that was said to all of a project. */
        MessageCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "message";
            /** @description Its title. */
            name?: string;
        };
        /** @description Something that was said about a task or a message, or that happened to a task. */
        Story: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "story";
            /**
             * Format: date-time
             * @description When it was told.
             */
            readonly created_at?: string;
            /** @description Who said or did it. */
            readonly created_by?: components["schemas"]["UserCompact"] | null;
            /** @description What kind of thing happened. */
            readonly resource_subtype?: string;
            /** @description The words of a comment; of other stories a sentence without its subject. */
            text?: string;
            /** @description The words of a comment as rich text. */
            html_text?: string;
            /**
             * @description Said by somebody, or told by the system.
             * @enum {string}
             */
            readonly type?: "comment" | "system";
            /** @description Whether it stays on top. */
            is_pinned?: boolean;
            /**
             * @description The sticker in it.
             * @enum {string|null}
             */
            sticker_name?: "green_checkmark" | "people_dancing" | "dancing_unicorn" | "heart" | "party_popper" | "people_waving_flags" | "splashing_narwhal" | "trophy" | "yeti_riding_unicorn" | "celebrating_people" | "determined_climbers" | "phoenix_spreading_love" | null;
            /** @description Whether the caller may reword it. */
            readonly is_editable?: boolean;
            /** @description Whether its words were changed later. */
            readonly is_edited?: boolean;
            /** @description Deprecated: see `liked`. */
            readonly hearted?: boolean;
            /** @description Deprecated: see `likes`. */
            readonly hearts?: components["schemas"]["LikeCompact"][];
            /** @description Deprecated: see `num_likes`. */
            readonly num_hearts?: number;
            /** @description Whether the caller likes it. */
            readonly liked?: boolean;
            /** @description Who likes it. */
            readonly likes?: components["schemas"]["LikeCompact"][];
            /** @description How many like it. */
            readonly num_likes?: number;
            /** @description The emoji it was answered with. */
            readonly reaction_summary?: {
                emoji_base?: string;
                variant?: string;
                count?: number;
                reacted?: boolean;
            }[];
            /** @description Previews of the links in it. */
            readonly previews?: unknown;
            /**
             * @description Where it was said or done.
             * @enum {string}
             */
            readonly source?: "web" | "email" | "mobile" | "api" | "unknown";
            /** @description What it is about. */
            readonly target?: components["schemas"]["TaskCompact"] | components["schemas"]["MessageCompact"];
            /** @description The name before. */
            readonly old_name?: string | null;
            /** @description The new name. */
            readonly new_name?: string | null;
            /** @description The dates before. */
            readonly old_dates?: {
                /** Format: date */
                start_on?: string | null;
                /** Format: date */
                due_on?: string;
                /** Format: date-time */
                due_at?: string | null;
            } | null;
            /** @description The new dates. */
            readonly new_dates?: {
                /** Format: date */
                start_on?: string | null;
                /** Format: date */
                due_on?: string;
                /** Format: date-time */
                due_at?: string | null;
            } | null;
            /** @description The kind of task before. */
            readonly old_resource_subtype?: string | null;
            /** @description The new kind. */
            readonly new_resource_subtype?: string | null;
            /** @description The state of the approval before. */
            readonly old_approval_status?: string | null;
            /** @description The new state. */
            readonly new_approval_status?: string | null;
            /** @description The story it is about. */
            readonly story?: components["schemas"]["StoryCompact"] | null;
            /** @description Who was given the task. */
            readonly assignee?: components["schemas"]["UserCompact"] | null;
            /** @description Who joined. */
            readonly follower?: components["schemas"]["UserCompact"] | null;
            /** @description The section before. */
            readonly old_section?: components["schemas"]["SectionCompact"] | null;
            /** @description The new section. */
            readonly new_section?: components["schemas"]["SectionCompact"] | null;
            /** @description The other task. */
            readonly task?: components["schemas"]["TaskCompact"] | null;
            /** @description The project. */
            readonly project?: components["schemas"]["ProjectCompact"] | null;
            /** @description The label. */
            readonly tag?: components["schemas"]["TagCompact"] | null;
            /** @description The task waited for, or waiting. */
            readonly dependency?: components["schemas"]["TaskCompact"] | null;
            /** @description The task it repeats. */
            readonly duplicate_of?: components["schemas"]["TaskCompact"] | null;
            /** @description The task that repeats it. */
            readonly duplicated_from?: components["schemas"]["TaskCompact"] | null;
            /** @description The field whose value changed. */
            readonly custom_field?: unknown;
            /** @description The text before. */
            readonly old_text_value?: string | null;
            /** @description The new text. */
            readonly new_text_value?: string | null;
            /** @description The number before. */
            readonly old_number_value?: unknown;
            /** @description The new number. */
            readonly new_number_value?: unknown;
            /** @description The choice before. */
            readonly old_enum_value?: unknown;
            /** @description The new choice. */
            readonly new_enum_value?: unknown;
            /** @description The date before. */
            readonly old_date_value?: {
                /** Format: date */
                start_on?: string | null;
                /** Format: date */
                due_on?: string;
                /** Format: date-time */
                due_at?: string | null;
            } | null;
            /** @description The new date. */
            readonly new_date_value?: {
                /** Format: date */
                start_on?: string | null;
                /** Format: date */
                due_on?: string;
                /** Format: date-time */
                due_at?: string | null;
            } | null;
            /** @description The people before. */
            readonly old_people_value?: unknown;
            /** @description The new people. */
            readonly new_people_value?: unknown;
            /** @description The choices before. */
            readonly old_multi_enum_values?: unknown;
            /** @description The new choices. */
            readonly new_multi_enum_values?: unknown;
        };
        /** @description Something that was said about a task or a message, or that happened to a task. */
        StoryCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "story";
            /**
             * Format: date-time
             * @description When it was told.
             */
            readonly created_at?: string;
            /** @description Who said or did it. */
            readonly created_by?: components["schemas"]["UserCompact"] | null;
            /** @description What kind of thing happened. */
            readonly resource_subtype?: string;
            /** @description The words of a comment; of other stories a sentence without its subject. */
            text?: string;
        };
        /** @description An emoji with which somebody answered a story, a task or a message. */
        Reaction: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "reaction";
            /** @description The emoji, with its tone of skin. */
            readonly emoji?: string;
            /** @description Who gave it. */
            readonly user?: components["schemas"]["UserCompact"];
            /**
             * Format: date-time
             * @description When it was given.
             */
            readonly created_at?: string;
            /** @description What it answers. */
            readonly target?: components["schemas"]["StoryCompact"] | components["schemas"]["TaskCompact"] | components["schemas"]["MessageCompact"];
        };
        /** @description An emoji with which somebody answered a story, a task or a message. */
        ReactionCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "reaction";
            /** @description The emoji, with its tone of skin. */
            readonly emoji?: string;
            /** @description Who gave it. */
            readonly user?: components["schemas"]["UserCompact"];
        };
        /** @description A file or a link that belongs to a task, a message, a project or a brief. */
        Attachment: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "attachment";
            /** @description The name of the file or link. */
            readonly name?: string;
            /**
             * @description Who hosts it.
             * @enum {string}
             */
            readonly resource_subtype?: "asana" | "external";
            /**
             * Format: date-time
             * @description When it was attached.
             */
            readonly created_at?: string;
            /** @description Where its bytes are for the next two minutes. */
            readonly download_url?: string | null;
            /** @description Where it stays, for those who may see it. */
            readonly permanent_url?: string | null;
            /** @description Who hosts it. */
            readonly host?: string;
            /** @description What it belongs to. */
            readonly parent?: components["schemas"]["TaskCompact"] | components["schemas"]["MessageCompact"] | components["schemas"]["ProjectCompact"] | components["schemas"]["ProjectBriefCompact"];
            /** @description How many bytes it has; a link has none. */
            readonly size?: number | null;
            /** @description Where a link leads. */
            readonly view_url?: string | null;
            /** @description Whether the calling app shows more of it. */
            readonly connected_to_app?: boolean;
        };
        /** @description A file or a link that belongs to a task, a message, a project or a brief. */
        AttachmentCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "attachment";
            /** @description The name of the file or link. */
            readonly name?: string;
            /**
             * @description Who hosts it.
             * @enum {string}
             */
            readonly resource_subtype?: "asana" | "external";
        };
        /** @description A person's own list of what is assigned to them. */
        UserTaskList: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "user_task_list";
            /** @description What the list is called. */
            readonly name?: string;
            /** @description Whose list it is. */
            readonly owner?: components["schemas"]["UserCompact"];
            /** @description Where its tasks live. */
            readonly workspace?: components["schemas"]["WorkspaceCompact"];
        };
        /** @description A person's own list of what is assigned to them. */
        UserTaskListCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "user_task_list";
            /** @description What the list is called. */
            readonly name?: string;
            /** @description Whose list it is. */
            readonly owner?: components["schemas"]["UserCompact"];
            /** @description Where its tasks live. */
            readonly workspace?: components["schemas"]["WorkspaceCompact"];
        };
        /** @description An open door for one address. */
        Invitation: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "invitation";
            /** @description Who is invited. */
            email?: string;
            /**
             * @description What they become: a member, or a guest who sees only what is shared with them.
             * @enum {string}
             */
            kind?: "member" | "guest";
            /**
             * Format: date-time
             * @description When it was sent.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            readonly expires_at?: string;
            /** @description Who sent it. */
            readonly invited_by?: components["schemas"]["UserCompact"];
        };
        /** @description An open door for one address. */
        InvitationCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "invitation";
            /** @description Who is invited. */
            email?: string;
        };
        /** @description A browser that is signed in. */
        Session: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "session";
            /** @description What the browser called itself. */
            readonly agent?: string;
            /** @description Where it signed in from. */
            readonly address?: string;
            /**
             * Format: date-time
             * @description When it signed in.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When it was last seen.
             */
            readonly last_seen_at?: string;
            /**
             * Format: date-time
             * @description When it ends if it is not seen again.
             */
            readonly expires_at?: string;
        };
        /** @description A browser that is signed in. */
        SessionCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "session";
            /** @description What the browser called itself. */
            readonly agent?: string;
            /** @description Where it signed in from. */
            readonly address?: string;
            /**
             * Format: date-time
             * @description When it signed in.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When it was last seen.
             */
            readonly last_seen_at?: string;
        };
        /** @description A key for scripts, as powerful as its owner within its scopes. */
        AccessToken: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "access_token";
            /** @description What it is for. */
            readonly name?: string;
            /** @description What it allows; none means all. */
            readonly scopes?: string[];
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When it was last used, to the minute.
             */
            readonly last_used_at?: string | null;
            /**
             * Format: date-time
             * @description When it ends, if it does.
             */
            readonly expires_at?: string | null;
        };
        /** @description A key for scripts, as powerful as its owner within its scopes. */
        AccessTokenCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "access_token";
            /** @description What it is for. */
            readonly name?: string;
            /** @description What it allows; none means all. */
            readonly scopes?: string[];
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When it was last used, to the minute.
             */
            readonly last_used_at?: string | null;
            /**
             * Format: date-time
             * @description When it ends, if it does.
             */
            readonly expires_at?: string | null;
        };
        /** @description Something a person keeps in their sidebar. */
        Favorite: {
            /** @description What is kept. */
            readonly resource?: components["schemas"]["ProjectCompact"] | components["schemas"]["TagCompact"] | components["schemas"]["TaskCompact"] | components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * Format: date-time
             * @description Since when it is kept.
             */
            readonly added_at?: string;
        };
        /** @description Something a person keeps in their sidebar. */
        FavoriteCompact: {
            /** @description What is kept. */
            readonly resource?: components["schemas"]["ProjectCompact"] | components["schemas"]["TagCompact"] | components["schemas"]["TaskCompact"] | components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * Format: date-time
             * @description Since when it is kept.
             */
            readonly added_at?: string;
        };
        /** @description Something a person has looked at. */
        Recent: {
            /** @description What was looked at. */
            readonly resource?: components["schemas"]["ProjectCompact"] | components["schemas"]["TagCompact"] | components["schemas"]["TaskCompact"] | components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * Format: date-time
             * @description When it was last looked at.
             */
            readonly seen_at?: string;
        };
        /** @description Something a person has looked at. */
        RecentCompact: {
            /** @description What was looked at. */
            readonly resource?: components["schemas"]["ProjectCompact"] | components["schemas"]["TagCompact"] | components["schemas"]["TaskCompact"] | components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * Format: date-time
             * @description When it was last looked at.
             */
            readonly seen_at?: string;
        };
        /** @description A thing in one's inbox, with the newest that happened to it. */
        InboxItem: {
            /** @description The thing that it is about. */
            readonly resource?: components["schemas"]["TaskCompact"] | components["schemas"]["ProjectCompact"] | components["schemas"]["StatusUpdateCompact"] | components["schemas"]["MessageCompact"] | components["schemas"]["TeamCompact"];
            /**
             * @description What happened last, as it concerns the reader.
             * @enum {string}
             */
            readonly reason?: "mentioned" | "assigned" | "access_requested" | "access_answered" | "unblocked" | "unassigned" | "approval_changed" | "commented" | "status_update" | "message_posted" | "due_changed" | "completed" | "reopened" | "attached" | "added" | "followed" | "liked" | "task_added";
            /** @description What happened since it was read. */
            readonly reasons?: ("mentioned" | "assigned" | "access_requested" | "access_answered" | "unblocked" | "unassigned" | "approval_changed" | "commented" | "status_update" | "message_posted" | "due_changed" | "completed" | "reopened" | "attached" | "added" | "followed" | "liked" | "task_added")[];
            /** @description Who did it. */
            readonly actor?: components["schemas"]["UserCompact"] | null;
            /** @description The comment that it is about. */
            readonly comment?: components["schemas"]["StoryCompact"] | null;
            /** @description What else it speaks of: the task that came or no longer blocks, the project. */
            readonly other?: (components["schemas"]["TaskCompact"] | components["schemas"]["ProjectCompact"] | components["schemas"]["AttachmentCompact"] | components["schemas"]["AccessRequestCompact"]) | null;
            /** @description How much happened since it was read. */
            readonly unread_count?: number;
            /**
             * Format: date-time
             * @description When it last happened.
             */
            readonly happened_at?: string;
            /**
             * Format: date-time
             * @description Its place in the list: when it last happened, or until when it was put off.
             */
            readonly shown_at?: string;
            /**
             * Format: date-time
             * @description When it was last read.
             */
            readonly read_at?: string | null;
            /** @description Whether it is kept at hand. */
            readonly is_bookmarked?: boolean;
            /** @description Whether it is put away. */
            readonly is_archived?: boolean;
            /**
             * Format: date-time
             * @description Until when it is put off.
             */
            readonly snoozed_until?: string | null;
        };
        /** @description A thing in one's inbox, with the newest that happened to it. */
        InboxItemCompact: {
            /** @description The thing that it is about. */
            readonly resource?: components["schemas"]["TaskCompact"] | components["schemas"]["ProjectCompact"] | components["schemas"]["StatusUpdateCompact"] | components["schemas"]["MessageCompact"] | components["schemas"]["TeamCompact"];
            /**
             * @description What happened last, as it concerns the reader.
             * @enum {string}
             */
            readonly reason?: "mentioned" | "assigned" | "access_requested" | "access_answered" | "unblocked" | "unassigned" | "approval_changed" | "commented" | "status_update" | "message_posted" | "due_changed" | "completed" | "reopened" | "attached" | "added" | "followed" | "liked" | "task_added";
            /** @description What happened since it was read. */
            readonly reasons?: ("mentioned" | "assigned" | "access_requested" | "access_answered" | "unblocked" | "unassigned" | "approval_changed" | "commented" | "status_update" | "message_posted" | "due_changed" | "completed" | "reopened" | "attached" | "added" | "followed" | "liked" | "task_added")[];
            /** @description Who did it. */
            readonly actor?: components["schemas"]["UserCompact"] | null;
            /** @description The comment that it is about. */
            readonly comment?: components["schemas"]["StoryCompact"] | null;
            /** @description What else it speaks of: the task that came or no longer blocks, the project. */
            readonly other?: (components["schemas"]["TaskCompact"] | components["schemas"]["ProjectCompact"] | components["schemas"]["AttachmentCompact"] | components["schemas"]["AccessRequestCompact"]) | null;
            /** @description How much happened since it was read. */
            readonly unread_count?: number;
            /**
             * Format: date-time
             * @description When it last happened.
             */
            readonly happened_at?: string;
            /**
             * Format: date-time
             * @description Its place in the list: when it last happened, or until when it was put off.
             */
            readonly shown_at?: string;
            /**
             * Format: date-time
             * @description When it was last read.
             */
            readonly read_at?: string | null;
            /** @description Whether it is kept at hand. */
            readonly is_bookmarked?: boolean;
            /** @description Whether it is put away. */
            readonly is_archived?: boolean;
            /**
             * Format: date-time
             * @description Until when it is put off.
             */
            readonly snoozed_until?: string | null;
        };
        /** @description Something that happened to a thing in one's inbox. */
        InboxEvent: {
            /**
             * @description What happened, as it concerns the reader.
             * @enum {string}
             */
            readonly reason?: "mentioned" | "assigned" | "access_requested" | "access_answered" | "unblocked" | "unassigned" | "approval_changed" | "commented" | "status_update" | "message_posted" | "due_changed" | "completed" | "reopened" | "attached" | "added" | "followed" | "liked" | "task_added";
            /** @description Who did it. */
            readonly actor?: components["schemas"]["UserCompact"] | null;
            /** @description The comment that it is about. */
            readonly comment?: components["schemas"]["StoryCompact"] | null;
            /** @description What else it speaks of. */
            readonly other?: (components["schemas"]["TaskCompact"] | components["schemas"]["ProjectCompact"] | components["schemas"]["AttachmentCompact"] | components["schemas"]["AccessRequestCompact"]) | null;
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly happened_at?: string;
        };
        /** @description Something that happened to a thing in one's inbox. */
        InboxEventCompact: {
            /**
             * @description What happened, as it concerns the reader.
             * @enum {string}
             */
            readonly reason?: "mentioned" | "assigned" | "access_requested" | "access_answered" | "unblocked" | "unassigned" | "approval_changed" | "commented" | "status_update" | "message_posted" | "due_changed" | "completed" | "reopened" | "attached" | "added" | "followed" | "liked" | "task_added";
            /** @description Who did it. */
            readonly actor?: components["schemas"]["UserCompact"] | null;
            /** @description The comment that it is about. */
            readonly comment?: components["schemas"]["StoryCompact"] | null;
            /** @description What else it speaks of. */
            readonly other?: (components["schemas"]["TaskCompact"] | components["schemas"]["ProjectCompact"] | components["schemas"]["AttachmentCompact"] | components["schemas"]["AccessRequestCompact"]) | null;
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly happened_at?: string;
        };
        /** @description How much of a project somebody chose to hear. */
        NotificationLevel: {
            /** @description The project. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /**
             * @description `all`: new and finished tasks, too; `important`: updates and dates of the project itself; `none`: nothing of the project; `muted`: nor of the tasks in it, but for what is meant for oneself.
             * @enum {string}
             */
            readonly level?: "all" | "important" | "none" | "muted";
        };
        /** @description How much of a project somebody chose to hear. */
        NotificationLevelCompact: {
            /** @description The project. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /**
             * @description `all`: new and finished tasks, too; `important`: updates and dates of the project itself; `none`: nothing of the project; `muted`: nor of the tasks in it, but for what is meant for oneself.
             * @enum {string}
             */
            readonly level?: "all" | "important" | "none" | "muted";
        };
        /** @description One deletion, with all that went along. */
        TrashBatch: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "trash_batch";
            /** @description The name of what was deleted. */
            readonly name?: string;
            /** @description What was deleted. */
            readonly target?: unknown;
            /**
             * Format: date-time
             * @description When it was deleted.
             */
            readonly deleted_at?: string;
            /** @description Who deleted it. */
            readonly deleted_by?: components["schemas"]["UserCompact"] | null;
        };
        /** @description One deletion, with all that went along. */
        TrashBatchCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "trash_batch";
            /** @description The name of what was deleted. */
            readonly name?: string;
            /** @description What was deleted. */
            readonly target?: unknown;
            /**
             * Format: date-time
             * @description When it was deleted.
             */
            readonly deleted_at?: string;
            /** @description Who deleted it. */
            readonly deleted_by?: components["schemas"]["UserCompact"] | null;
        };
        /** @description A word on how a project goes. */
        StatusUpdate: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "status_update";
            /** @description Its title. */
            title?: string;
            /**
             * @description What it is about.
             * @enum {string}
             */
            readonly resource_subtype?: "project_status_update";
            /** @description What it says, as plain text. */
            text?: string;
            /** @description What it says, as rich text. */
            html_text?: string;
            /**
             * @description How it goes.
             * @enum {string}
             */
            status_type?: "on_track" | "at_risk" | "off_track" | "on_hold" | "complete" | "dropped";
            /** @description Who wrote it. */
            readonly author?: components["schemas"]["UserCompact"] | null;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            readonly created_at?: string;
            /** @description Who wrote it. */
            readonly created_by?: components["schemas"]["UserCompact"] | null;
            /** @description Deprecated: see `liked`. */
            readonly hearted?: boolean;
            /** @description Deprecated: see `likes`. */
            readonly hearts?: unknown;
            /** @description Whether the caller likes it. */
            readonly liked?: boolean;
            /** @description Who likes it. */
            readonly likes?: unknown;
            /** @description Deprecated: see `num_likes`. */
            readonly num_hearts?: number;
            /** @description How many like it. */
            readonly num_likes?: number;
            /** @description The emoji it was answered with. */
            readonly reaction_summary?: {
                emoji_base?: string;
                variant?: string;
                count?: number;
                reacted?: boolean;
            }[];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly modified_at?: string;
            /** @description What it is about. */
            parent?: components["schemas"]["ProjectCompact"];
        };
        /** @description A word on how a project goes. */
        StatusUpdateCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "status_update";
            /** @description Its title. */
            title?: string;
            /**
             * @description What it is about.
             * @enum {string}
             */
            readonly resource_subtype?: "project_status_update";
        };
        /** @description A status update under its older name. */
        ProjectStatus: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "project_status";
            /** @description Its title. */
            readonly title?: string;
            /** @description What it says, as plain text. */
            readonly text?: string;
            /** @description What it says, as rich text. */
            readonly html_text?: string;
            /**
             * @description How it goes, as a colour.
             * @enum {string}
             */
            readonly color?: "green" | "yellow" | "red" | "blue" | "complete";
            /** @description Who wrote it. */
            readonly author?: components["schemas"]["UserCompact"] | null;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            readonly created_at?: string;
            /** @description Who wrote it. */
            readonly created_by?: components["schemas"]["UserCompact"] | null;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly modified_at?: string;
        };
        /** @description A status update under its older name. */
        ProjectStatusCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "project_status";
            /** @description Its title. */
            readonly title?: string;
        };
        /** @description A part of a fiscal year, or the whole of it. */
        TimePeriod: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "time_period";
            /** @description The period with its fiscal year: `Q1 FY26`. */
            readonly display_name?: string;
            /**
             * @description Which part of the year it is.
             * @enum {string}
             */
            readonly period?: "FY" | "H1" | "H2" | "Q1" | "Q2" | "Q3" | "Q4";
            /**
             * Format: date
             * @description Its first day.
             */
            readonly start_on?: string;
            /**
             * Format: date
             * @description Its last day.
             */
            readonly end_on?: string;
            /** @description The period that it is a part of. */
            readonly parent?: components["schemas"]["TimePeriodCompact"] | null;
        };
        /** @description A part of a fiscal year, or the whole of it. */
        TimePeriodCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "time_period";
            /** @description The period with its fiscal year: `Q1 FY26`. */
            readonly display_name?: string;
            /**
             * @description Which part of the year it is.
             * @enum {string}
             */
            readonly period?: "FY" | "H1" | "H2" | "Q1" | "Q2" | "Q3" | "Q4";
            /**
             * Format: date
             * @description Its first day.
             */
            readonly start_on?: string;
            /**
             * Format: date
             * @description Its last day.
             */
            readonly end_on?: string;
        };
        /** @description A project that was remembered, to begin others with. */
        ProjectTemplate: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "project_template";
            /** @description What the template is called. */
            readonly name?: string;
            /** @description What its projects are about, as plain text. */
            readonly description?: string;
            /** @description What its projects are about, as rich text. */
            readonly html_description?: string;
            /** @description Whether its whole team has it. */
            readonly public?: boolean;
            /** @description Who made it. */
            readonly owner?: components["schemas"]["UserCompact"] | null;
            /** @description The team it belongs to. */
            readonly team?: components["schemas"]["TeamCompact"] | null;
            /** @description The days that a new project asks for. */
            readonly requested_dates?: Record<string, never>[];
            /** @description The colour of its projects. */
            readonly color?: string | null;
            /** @description The roles that people take in a new project. */
            readonly requested_roles?: Record<string, never>[];
        };
        /** @description A project that was remembered, to begin others with. */
        ProjectTemplateCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "project_template";
            /** @description What the template is called. */
            readonly name?: string;
        };
        /** @description A task that was remembered, to begin others with. */
        TaskTemplate: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "task_template";
            /** @description What the template is called. */
            readonly name?: string;
            /** @description The project that has it. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /** @description What its tasks will be like. */
            readonly template?: Record<string, never>;
            /** @description Who made it. */
            readonly created_by?: components["schemas"]["UserCompact"] | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
        };
        /** @description A task that was remembered, to begin others with. */
        TaskTemplateCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "task_template";
            /** @description What the template is called. */
            readonly name?: string;
        };
        /** @description A project or a team with all that its maker sees in it, as one JSON document. */
        GraphExport: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "graph_export";
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            readonly created_at?: string;
            /** @description Where its maker finds the file for the next hour. */
            readonly download_url?: string | null;
            /**
             * Format: date-time
             * @description When the file was made.
             */
            readonly completed_at?: string | null;
        };
        /** @description A project or a team with all that its maker sees in it, as one JSON document. */
        GraphExportCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "graph_export";
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            readonly created_at?: string;
            /** @description Where its maker finds the file for the next hour. */
            readonly download_url?: string | null;
            /**
             * Format: date-time
             * @description When the file was made.
             */
            readonly completed_at?: string | null;
        };
        /** @description Tasks, teams and messages of a workspace that its maker sees, a line of JSON each. */
        ExportRequest: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "export_request";
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            readonly created_at?: string;
            /** @description Where its maker finds the file for the next hour. */
            readonly download_url?: string | null;
            /**
             * Format: date-time
             * @description When the file was made.
             */
            readonly completed_at?: string | null;
        };
        /** @description Tasks, teams and messages of a workspace that its maker sees, a line of JSON each. */
        ExportRequestCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "export_request";
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            readonly created_at?: string;
            /** @description Where its maker finds the file for the next hour. */
            readonly download_url?: string | null;
            /**
             * Format: date-time
             * @description When the file was made.
             */
            readonly completed_at?: string | null;
        };
        /** @description All that an admin sees of a workspace, as one JSON document. */
        OrganizationExport: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "organization_export";
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            readonly created_at?: string;
            /** @description Where its maker finds the file for the next hour. */
            readonly download_url?: string | null;
            /**
             * @description How far it is.
             * @enum {string}
             */
            readonly state?: "pending" | "started" | "finished" | "error";
            /** @description The workspace. */
            readonly organization?: components["schemas"]["WorkspaceCompact"];
        };
        /** @description All that an admin sees of a workspace, as one JSON document. */
        OrganizationExportCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "organization_export";
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            readonly created_at?: string;
            /** @description Where its maker finds the file for the next hour. */
            readonly download_url?: string | null;
            /**
             * @description How far it is.
             * @enum {string}
             */
            readonly state?: "pending" | "started" | "finished" | "error";
            /** @description The workspace. */
            readonly organization?: components["schemas"]["WorkspaceCompact"];
        };
        /** @description Work that was begun and goes on by itself. */
        Job: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "job";
            /**
             * @description What kind of work it is.
             * @enum {string}
             */
            readonly resource_subtype?: "duplicate_task" | "duplicate_project" | "save_as_template" | "instantiate_project" | "instantiate_task" | "convert_task" | "hand_over_tasks" | "rollup_task" | "rollup_project" | "graph_export_request" | "export_request";
            /**
             * @description How far it is.
             * @enum {string}
             */
            readonly status?: "not_started" | "in_progress" | "succeeded" | "failed";
            /** @description How much of it is done, where it is counted. */
            readonly progress?: {
                done?: number;
                of?: number;
            } | null;
            /** @description The task it makes. */
            readonly new_task?: components["schemas"]["TaskCompact"] | null;
            /** @description The project it makes, where it makes one. */
            readonly new_project?: components["schemas"]["ProjectCompact"] | null;
            /** @description The template it makes, where it makes one. */
            readonly new_project_template?: components["schemas"]["ProjectTemplateCompact"] | null;
            /** @description The export of a project or a team that it makes, where it makes one. */
            readonly new_graph_export?: components["schemas"]["GraphExportCompact"] | null;
            /** @description The export of tasks, teams and messages that it makes, where it makes one. */
            readonly new_resource_export?: components["schemas"]["ExportRequestCompact"] | null;
        };
        /** @description Work that was begun and goes on by itself. */
        JobCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "job";
            /**
             * @description What kind of work it is.
             * @enum {string}
             */
            readonly resource_subtype?: "duplicate_task" | "duplicate_project" | "save_as_template" | "instantiate_project" | "instantiate_task" | "convert_task" | "hand_over_tasks" | "rollup_task" | "rollup_project" | "graph_export_request" | "export_request";
            /**
             * @description How far it is.
             * @enum {string}
             */
            readonly status?: "not_started" | "in_progress" | "succeeded" | "failed";
            /** @description The task it makes. */
            readonly new_task?: components["schemas"]["TaskCompact"] | null;
            /** @description The project it makes, where it makes one. */
            readonly new_project?: components["schemas"]["ProjectCompact"] | null;
            /** @description The template it makes, where it makes one. */
            readonly new_project_template?: components["schemas"]["ProjectTemplateCompact"] | null;
            /** @description The export of a project or a team that it makes, where it makes one. */
            readonly new_graph_export?: components["schemas"]["GraphExportCompact"] | null;
            /** @description The export of tasks, teams and messages that it makes, where it makes one. */
            readonly new_resource_export?: components["schemas"]["ExportRequestCompact"] | null;
        };
        /** @description A subscription: what happens to a resource and within it is sent to a server elsewhere. */
        Webhook: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "webhook";
            /** @description Whether events are sent: its maker sees the resource. */
            readonly active?: boolean;
            /** @description What it watches. */
            resource?: components["schemas"]["TaskCompact"] | components["schemas"]["ProjectCompact"] | components["schemas"]["WorkspaceCompact"] | components["schemas"]["TeamCompact"];
            /** @description The URL that receives the events. */
            target?: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When the target last took what was sent.
             */
            readonly last_success_at?: string | null;
            /**
             * Format: date-time
             * @description When the target last failed to take it.
             */
            readonly last_failure_at?: string | null;
            /** @description How the target failed last; the answer's text for admins alone. */
            readonly last_failure_content?: string | null;
            /** @description Attempts that have failed since the last success. */
            readonly delivery_retry_count?: number;
            /**
             * Format: date-time
             * @description After which moment it is tried again.
             */
            readonly next_attempt_after?: string | null;
            /**
             * Format: date-time
             * @description When it is deleted, unless an attempt succeeds before.
             */
            readonly failure_deletion_timestamp?: string | null;
            /** @description Which events are sent: those that one of the filters lets through. */
            filters?: {
                resource_type?: string;
                resource_subtype?: string;
                action?: string;
                fields?: string[];
            }[];
        };
        /** @description A subscription: what happens to a resource and within it is sent to a server elsewhere. */
        WebhookCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "webhook";
            /** @description Whether events are sent: its maker sees the resource. */
            readonly active?: boolean;
            /** @description What it watches. */
            resource?: components["schemas"]["TaskCompact"] | components["schemas"]["ProjectCompact"] | components["schemas"]["WorkspaceCompact"] | components["schemas"]["TeamCompact"];
            /** @description The URL that receives the events. */
            target?: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When the target last took what was sent.
             */
            readonly last_success_at?: string | null;
            /**
             * Format: date-time
             * @description When the target last failed to take it.
             */
            readonly last_failure_at?: string | null;
            /** @description How the target failed last; the answer's text for admins alone. */
            readonly last_failure_content?: string | null;
            /** @description Attempts that have failed since the last success. */
            readonly delivery_retry_count?: number;
            /**
             * Format: date-time
             * @description After which moment it is tried again.
             */
            readonly next_attempt_after?: string | null;
            /**
             * Format: date-time
             * @description When it is deleted, unless an attempt succeeds before.
             */
            readonly failure_deletion_timestamp?: string | null;
            /** @description Which events are sent: those that one of the filters lets through. */
            filters?: {
                resource_type?: string;
                resource_subtype?: string;
                action?: string;
                fields?: string[];
            }[];
        };
        /** @description What was sent to a webhook's target at one time, or waits for it; kept for seven days. */
        WebhookDelivery: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "webhook_delivery";
            /** @description The webhook. */
            readonly webhook?: components["schemas"]["WebhookCompact"] | null;
            /**
             * @description How far it is.
             * @enum {string}
             */
            readonly status?: "waiting" | "running" | "done" | "failed";
            /** @description How many events were sent; none is a heartbeat, null is not sent yet. */
            readonly event_count?: number | null;
            /** @description How often it was begun. */
            readonly attempts?: number;
            /** @description The status that the target answered at the end. */
            readonly answer_status?: number | null;
            /** @description The latest answer or failure; the answer's text for admins alone. */
            readonly answer?: string | null;
            /**
             * Format: date-time
             * @description When it was ready to be sent.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When it is tried, or was tried last.
             */
            readonly due_at?: string;
            /**
             * Format: date-time
             * @description When it came to its end.
             */
            readonly finished_at?: string | null;
        };
        /** @description What was sent to a webhook's target at one time, or waits for it; kept for seven days. */
        WebhookDeliveryCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "webhook_delivery";
            /** @description The webhook. */
            readonly webhook?: components["schemas"]["WebhookCompact"] | null;
            /**
             * @description How far it is.
             * @enum {string}
             */
            readonly status?: "waiting" | "running" | "done" | "failed";
            /** @description How many events were sent; none is a heartbeat, null is not sent yet. */
            readonly event_count?: number | null;
            /** @description How often it was begun. */
            readonly attempts?: number;
            /**
             * Format: date-time
             * @description When it was ready to be sent.
             */
            readonly created_at?: string;
        };
        /**
         * @description A secret address from which any calendar reads the tasks of a project or of one's own list,
         *         as far as its maker sees them at that moment.
         */
        CalendarFeed: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "calendar_feed";
            /** @description Whose tasks are in it. */
            resource?: components["schemas"]["ProjectCompact"] | components["schemas"]["UserTaskListCompact"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When a calendar last read it, to the minute.
             */
            readonly last_read_at?: string | null;
        };
        /**
         * @description A secret address from which any calendar reads the tasks of a project or of one's own list,
         *         as far as its maker sees them at that moment.
         */
        CalendarFeedCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "calendar_feed";
            /** @description Whose tasks are in it. */
            resource?: components["schemas"]["ProjectCompact"] | components["schemas"]["UserTaskListCompact"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When a calendar last read it, to the minute.
             */
            readonly last_read_at?: string | null;
        };
        /**
         * @description What another system exported, on its way into projects: it is read, its maker decides what
         *         becomes what, it is brought, and may be taken back as a whole.
         */
        Import: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "import";
            /** @description The kind of export it is. */
            readonly format?: string;
            /** @description What the file is called. */
            readonly file_name?: string;
            /** @description The size of the file, in bytes. */
            readonly size?: number;
            /**
             * @description How far it is.
             * @enum {string}
             */
            readonly status?: "reading" | "read" | "unreadable" | "checking" | "bringing" | "brought" | "failed" | "taking_back" | "taken_back";
            /** @description Where it goes, if that is one project. */
            readonly project?: components["schemas"]["ProjectCompact"] | null;
            /** @description How many items have come so far. */
            readonly done?: number;
            /** @description What was said about the reading. */
            readonly choices?: {
                [key: string]: unknown;
            };
            /** @description What the file holds. */
            readonly survey?: {
                [key: string]: unknown;
            };
            /** @description What is to become of it. */
            readonly mapping?: {
                [key: string]: unknown;
            };
            /** @description What came of it, and what was lost. */
            readonly report?: {
                [key: string]: unknown;
            };
            /** @description Why it went no further. */
            readonly error?: string | null;
            /**
             * Format: date-time
             * @description When it was begun.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            readonly finished_at?: string | null;
        };
        /**
         * @description What another system exported, on its way into projects: it is read, its maker decides what
         *         becomes what, it is brought, and may be taken back as a whole.
         */
        ImportCompact: {
            /**
             * @description The identity of the object.
             * @example 12345
             */
            gid?: string;
            /**
             * @description The kind of thing this is.
             * @enum {string}
             */
            readonly resource_type?: "import";
            /** @description The kind of export it is. */
            readonly format?: string;
            /** @description What the file is called. */
            readonly file_name?: string;
            /** @description The size of the file, in bytes. */
            readonly size?: number;
            /**
             * @description How far it is.
             * @enum {string}
             */
            readonly status?: "reading" | "read" | "unreadable" | "checking" | "bringing" | "brought" | "failed" | "taking_back" | "taken_back";
            /** @description Where it goes, if that is one project. */
            readonly project?: components["schemas"]["ProjectCompact"] | null;
            /**
             * Format: date-time
             * @description When it was begun.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            readonly finished_at?: string | null;
        };
        /** @description How many tasks a project has; every figure is counted only when asked for. */
        TaskCounts: {
            /** @description All tasks. */
            readonly num_tasks?: number;
            /** @description Tasks to do. */
            readonly num_incomplete_tasks?: number;
            /** @description Tasks done. */
            readonly num_completed_tasks?: number;
            /** @description All milestones. */
            readonly num_milestones?: number;
            /** @description Milestones to reach. */
            readonly num_incomplete_milestones?: number;
            /** @description Milestones reached. */
            readonly num_completed_milestones?: number;
        };
        /** @description How many tasks a project has; every figure is counted only when asked for. */
        TaskCountsCompact: Record<string, never>;
        /** @description What the caller may do with one project. */
        ProjectAbilities: {
            /**
             * @description The caller's level of access.
             * @enum {string}
             */
            readonly level?: "none" | "viewer" | "commenter" | "editor" | "admin";
            /** @description Whether they may comment. */
            readonly comment?: boolean;
            /** @description Whether they may change it and its tasks. */
            readonly edit?: boolean;
            /** @description Whether they may change its looks, sections and fields. */
            readonly customize?: boolean;
            /** @description Whether they may add and remove members. */
            readonly share?: boolean;
            /** @description Whether they may hand it over and set its limits. */
            readonly administer?: boolean;
            /** @description Whether they may delete it. */
            readonly delete?: boolean;
        };
        /** @description What the caller may do with one project. */
        ProjectAbilitiesCompact: {
            /**
             * @description The caller's level of access.
             * @enum {string}
             */
            readonly level?: "none" | "viewer" | "commenter" | "editor" | "admin";
            /** @description Whether they may comment. */
            readonly comment?: boolean;
            /** @description Whether they may change it and its tasks. */
            readonly edit?: boolean;
            /** @description Whether they may change its looks, sections and fields. */
            readonly customize?: boolean;
            /** @description Whether they may add and remove members. */
            readonly share?: boolean;
            /** @description Whether they may hand it over and set its limits. */
            readonly administer?: boolean;
            /** @description Whether they may delete it. */
            readonly delete?: boolean;
        };
        /** @description Whether and how a project may be read by whoever has its secret address. */
        PublicLink: {
            /** @description Whether its address opens anything. */
            readonly is_on?: boolean;
            /** @description Whether the workspace allows public links; where not, none opens anything. */
            readonly is_allowed?: boolean;
            /** @description Whether it names assignees and other people. */
            readonly shows_people?: boolean | null;
            /** @description Whether it shows the descriptions of the project and its tasks. */
            readonly shows_descriptions?: boolean | null;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            readonly expires_at?: string | null;
            /**
             * Format: date-time
             * @description When its address was made.
             */
            readonly created_at?: string | null;
            /** @description How often it was opened. */
            readonly openings?: number | null;
            /**
             * Format: date-time
             * @description When it was last opened.
             */
            readonly opened_at?: string | null;
        };
        /** @description Whether and how a project may be read by whoever has its secret address. */
        PublicLinkCompact: {
            /** @description Whether its address opens anything. */
            readonly is_on?: boolean;
            /** @description Whether the workspace allows public links; where not, none opens anything. */
            readonly is_allowed?: boolean;
            /** @description Whether it names assignees and other people. */
            readonly shows_people?: boolean | null;
            /** @description Whether it shows the descriptions of the project and its tasks. */
            readonly shows_descriptions?: boolean | null;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            readonly expires_at?: string | null;
            /**
             * Format: date-time
             * @description When its address was made.
             */
            readonly created_at?: string | null;
            /** @description How often it was opened. */
            readonly openings?: number | null;
            /**
             * Format: date-time
             * @description When it was last opened.
             */
            readonly opened_at?: string | null;
        };
        /** @description Somebody's place in a project, with its level. */
        ProjectGrant: {
            /** @description Who holds it. */
            readonly member?: components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * @description What it allows.
             * @enum {string}
             */
            readonly access_level?: "viewer" | "commenter" | "editor" | "admin";
        };
        /** @description Somebody's place in a project, with its level. */
        ProjectGrantCompact: {
            /** @description Who holds it. */
            readonly member?: components["schemas"]["UserCompact"] | components["schemas"]["TeamCompact"];
            /**
             * @description What it allows.
             * @enum {string}
             */
            readonly access_level?: "viewer" | "commenter" | "editor" | "admin";
        };
        /** @description Who sees a project, and through which grant. */
        ProjectAccess: {
            /** @description The project. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /** @description Who sees it at all. */
            readonly privacy_setting?: string;
            /** @description The level of all full members of the workspace, where it is open to them. */
            readonly everyone?: string | null;
            /** @description The team it is shared with. */
            readonly team?: components["schemas"]["TeamCompact"] | null;
            /** @description The level of that team. */
            readonly team_access_level?: string | null;
            /** @description Who answers for it. */
            readonly owner?: components["schemas"]["UserCompact"] | null;
            /** @description Its members. */
            readonly members?: components["schemas"]["ProjectGrantCompact"][];
        };
        /** @description Who sees a project, and through which grant. */
        ProjectAccessCompact: {
            /** @description The project. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /** @description Who sees it at all. */
            readonly privacy_setting?: string;
            /** @description The level of all full members of the workspace, where it is open to them. */
            readonly everyone?: string | null;
            /** @description The team it is shared with. */
            readonly team?: components["schemas"]["TeamCompact"] | null;
            /** @description The level of that team. */
            readonly team_access_level?: string | null;
            /** @description Who answers for it. */
            readonly owner?: components["schemas"]["UserCompact"] | null;
            /** @description Its members. */
            readonly members?: components["schemas"]["ProjectGrantCompact"][];
        };
        /** @description Who sees a section: whoever sees its project. */
        SectionAccess: {
            /** @description The project, and who sees that. */
            readonly projects?: components["schemas"]["ProjectAccessCompact"][];
        };
        /** @description Who sees a section: whoever sees its project. */
        SectionAccessCompact: {
            /** @description The project, and who sees that. */
            readonly projects?: components["schemas"]["ProjectAccessCompact"][];
        };
        /** @description Who sees a task, and through which grant. */
        TaskAccess: {
            /** @description The projects it lives in, and who sees those. */
            readonly projects?: components["schemas"]["ProjectAccessCompact"][];
            /** @description Whoever sees this task sees its subtasks. */
            readonly parent?: components["schemas"]["TaskCompact"] | null;
            /** @description Who does it. */
            readonly assignee?: components["schemas"]["UserCompact"] | null;
            /** @description Who made it. */
            readonly created_by?: components["schemas"]["UserCompact"] | null;
            /** @description Who does it as well. */
            readonly co_assignees?: components["schemas"]["UserCompact"][];
            /** @description Its collaborators. */
            readonly followers?: components["schemas"]["UserCompact"][];
        };
        /** @description Who sees a task, and through which grant. */
        TaskAccessCompact: {
            /** @description The projects it lives in, and who sees those. */
            readonly projects?: components["schemas"]["ProjectAccessCompact"][];
            /** @description Whoever sees this task sees its subtasks. */
            readonly parent?: components["schemas"]["TaskCompact"] | null;
            /** @description Who does it. */
            readonly assignee?: components["schemas"]["UserCompact"] | null;
            /** @description Who made it. */
            readonly created_by?: components["schemas"]["UserCompact"] | null;
            /** @description Who does it as well. */
            readonly co_assignees?: components["schemas"]["UserCompact"][];
            /** @description Its collaborators. */
            readonly followers?: components["schemas"]["UserCompact"][];
        };
        Error: {
            errors: {
                message: string;
                help?: string;
            }[];
            /** @description With 412: a fresh sync token. */
            sync?: string;
        };
        NextPage: {
            offset?: string;
            path?: string;
            uri?: string;
        } | null;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccessTokens: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's own tokens, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AccessToken"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    makeAccessToken: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description What it is for. */
                        name: string;
                        /** @description What it allows, such as `tasks:read`; none means all. */
                        scopes?: string[] | null;
                        /**
                         * Format: date-time
                         * @description When it ends; never, where nothing is given.
                         * @enum {string|null}
                         */
                        expires_at?: "now" | null;
                    };
                };
            };
        };
        responses: {
            /** @description Make a personal access token; its secret is in this answer only. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    revokeAccessToken: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The token. */
                access_token_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoke a token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    confirmAddress: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description The secret of the link. */
                        token: string;
                    };
                };
            };
        };
        responses: {
            /** @description Prove another address by link; one signs in with it from then on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAttachmentThumbnail: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The attachment. */
                attachment_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A small picture of an attached one: WebP, at most 640 pixels wide and high. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBaseline: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The baseline. */
                baseline_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a baseline. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Baseline"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateBaseline: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The baseline. */
                baseline_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description What the baseline is called. */
                        name?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Rename a baseline. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Baseline"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteBaseline: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The baseline. */
                baseline_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Move a baseline to the trash. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDatesForBaseline: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The baseline. */
                baseline_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dates that a baseline holds, columnar, of the tasks that the caller sees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCalendarFeeds: {
        parameters: {
            query: {
                /** @description The workspace. */
                workspace: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's own calendar feeds in a workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CalendarFeed"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createCalendarFeed: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description Whose tasks are in it.
                         * @example 12345
                         */
                        resource: string;
                    };
                };
            };
        };
        responses: {
            /** @description Make a calendar feed of a project, or of one's own list.  Its secret address stands beside this answer, as `url`, and nowhere else. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CalendarFeed"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    revokeCalendarFeed: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The feed. */
                calendar_feed_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoke a calendar feed: its address opens nothing any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    lockCustomField: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The custom field. */
                custom_field_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keep a field's definition to oneself: nobody else changes it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomField"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    unlockCustomField: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The custom field. */
                custom_field_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let others change a field's definition again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomField"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateCustomTypeStatusOption: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The state. */
                custom_type_status_option_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description Its name. */
                        name?: string;
                        /**
                         * @description Its colour.
                         * @enum {string|null}
                         */
                        color?: "none" | "red" | "orange" | "yellow-orange" | "yellow" | "yellow-green" | "green" | "blue-green" | "aqua" | "blue" | "indigo" | "purple" | "magenta" | "hot-pink" | "pink" | "cool-gray" | null;
                        /** @description Whether it may be chosen anew. */
                        enabled?: boolean;
                        /**
                         * @description The state that it comes before.
                         * @example 12345
                         */
                        insert_before?: string | null;
                        /**
                         * @description The state that it comes after.
                         * @example 12345
                         */
                        insert_after?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Change the name, the colour or the place of a state, or offer it no longer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomTypeStatusOption"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteCustomTypeStatusOption: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The state. */
                custom_type_status_option_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a state; tasks that are in it stay in it until they change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createCustomType: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description The workspace.
                         * @example 12345
                         */
                        workspace: string;
                        /** @description Its name. */
                        name: string;
                        /** @description Its states: {name, completion_state, color}. */
                        status_options?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Make a custom type with its first states. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomType"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateCustomType: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The type. */
                custom_type_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description Its name. */
                        name?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Rename a custom type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomType"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteCustomType: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The type. */
                custom_type_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Move a custom type to the trash; its tasks have no type until it is restored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createStatusOptionForCustomType: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The type. */
                custom_type_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description Its name. */
                        name: string;
                        /**
                         * @description Whether its tasks are done; for good.
                         * @enum {string}
                         */
                        completion_state: "Incomplete" | "Complete";
                        /**
                         * @description Its colour.
                         * @enum {string|null}
                         */
                        color?: "none" | "red" | "orange" | "yellow-orange" | "yellow" | "yellow-green" | "green" | "blue-green" | "aqua" | "blue" | "indigo" | "purple" | "magenta" | "hot-pink" | "pink" | "cool-gray" | null;
                        /**
                         * @description The state that it comes before.
                         * @example 12345
                         */
                        insert_before?: string | null;
                        /**
                         * @description The state that it comes after.
                         * @example 12345
                         */
                        insert_after?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Add a state to a custom type. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomTypeStatusOption"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDesk: {
        parameters: {
            query?: {
                /** @description The workspace. */
                workspace?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the caller arranged their home, their notepad, and how far their first day came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    arrangeDesk: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /**
                         * @description The workspace.
                         * @example 12345
                         */
                        workspace?: string | null;
                        /** @description The parts of the home, {kind, is_wide}, in their order; kinds are due, waiting, projects, people, recents, notepad; null: the usual ones. */
                        widgets?: unknown;
                        /** @description The notepad. */
                        notes?: string | null;
                        /** @description How far the first day came, {step, use, is_dismissed}: a step of project, invite, done; a use of launch, production, event, sprint, hiring, requests, blank, table. */
                        welcome?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Arrange it anew; what is not spoken of stays as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    confirmEmail: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description The secret of the link. */
                        token: string;
                    };
                };
            };
        };
        responses: {
            /** @description Prove an address by link; this makes the account. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getFavorites: {
        parameters: {
            query: {
                /** @description The workspace. */
                workspace: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's favourites of every kind, in the order of their sidebar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Favorite"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    keepFavorite: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description What is meant. */
                resource_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /**
                         * @description The workspace, where a person is meant.
                         * @example 12345
                         */
                        workspace?: string | null;
                        /**
                         * @description The favourite that it goes before.
                         * @example 12345
                         */
                        insert_before?: string | null;
                        /**
                         * @description The favourite that it goes after.
                         * @example 12345
                         */
                        insert_after?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Keep something among the favourites, or move it there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dropFavorite: {
        parameters: {
            query?: {
                /** @description The workspace, where a person is meant. */
                workspace?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description What is meant. */
                resource_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keep something no longer among the favourites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getFilterGrammar: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What filters are made of: fields, kinds, questions and limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getHistory: {
        parameters: {
            query: {
                /** @description The object. */
                resource: string;
                /** @description The moment of the state to show. */
                as_of?: "now";
                /** @description Only changes with a smaller number. */
                before?: number;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to one object, the newest first; or, with `as_of`, how it stood.  The caller's own writes are in at once; `seq` is null until they are numbered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getImportFormats: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be imported: `name`, `title` and the usual `endings` of its files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getImports: {
        parameters: {
            query: {
                /** @description The workspace. */
                workspace: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's own imports in a workspace, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description The workspace.
                         * @example 12345
                         */
                        workspace: string;
                        /**
                         * @description What wrote the file; `auto`, or left out: the file tells.
                         * @enum {string|null}
                         */
                        format?: "auto" | "asana-csv" | "asana-json" | "trello" | "jira-csv" | "jira-xml" | "jira-timeline" | "github" | "msproject" | "monday" | "smartsheet" | "wrike" | "clickup" | "csv" | "xlsx" | null;
                        /**
                         * @description Where a file of one board goes.
                         * @example 12345
                         */
                        project?: string | null;
                        /** @description About the reading, as a JSON object: `columns` (place of a column → what it is), `days` (`month first`), `zone` (of moments without offset). */
                        choices?: unknown;
                    };
                };
                "multipart/form-data": {
                    /**
                     * @description The workspace.
                     * @example 12345
                     */
                    workspace?: string;
                    /**
                     * @description What wrote the file; `auto`, or left out: the file tells.
                     * @enum {string|null}
                     */
                    format?: "auto" | "asana-csv" | "asana-json" | "trello" | "jira-csv" | "jira-xml" | "jira-timeline" | "github" | "msproject" | "monday" | "smartsheet" | "wrike" | "clickup" | "csv" | "xlsx" | null;
                    /**
                     * @description Where a file of one board goes.
                     * @example 12345
                     */
                    project?: string | null;
                    /** @description About the reading, as a JSON object: `columns` (place of a column → what it is), `days` (`month first`), `zone` (of moments without offset). */
                    choices?: unknown;
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Begin an import: send the file.  It is kept and read; ask again until its `status` is `read`, then decide on its `mapping`, check it, bring it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The import. */
                import_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far an import is, what its file holds, what becomes of it, and what came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateImport: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The import. */
                import_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description What becomes what, in the form in which the import shows it. */
                        mapping?: unknown;
                        /**
                         * @description What wrote the file; `auto`, or left out: the file tells.
                         * @enum {string|null}
                         */
                        format?: "auto" | "asana-csv" | "asana-json" | "trello" | "jira-csv" | "jira-xml" | "jira-timeline" | "github" | "msproject" | "monday" | "smartsheet" | "wrike" | "clickup" | "csv" | "xlsx" | null;
                        /** @description About the reading, as a JSON object: `columns` (place of a column → what it is), `days` (`month first`), `zone` (of moments without offset). */
                        choices?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Decide what becomes what: a `mapping` takes the place of the one before.  With other choices, or another format, the file is read anew, and the mapping guessed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description See the message. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteImport: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The import. */
                import_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forget an import and its file.  What it brought stays, and can no longer be taken back as one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    bringImport: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The import. */
                import_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bring it: what is new is made, what changed since an earlier import is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description See the message. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    checkImport: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The import. */
                import_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Find out what would come of it: the same report, and nothing is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description See the message. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getImportReport: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The import. */
                import_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last report row by row, as CSV: what came, what changed its shape, what was lost. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    stopImport: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The import. */
                import_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stop what is at work.  What has come so far stays: take it back, or bring the rest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    takeImportBack: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The import. */
                import_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Put everything that this import made into the trash, in one deletion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description See the message. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getInbox: {
        parameters: {
            query?: {
                /** @description The workspace. */
                workspace?: string;
                /** @description Which part of it. */
                tab?: "activity" | "bookmarks" | "archive" | "snoozed";
                /** @description Only what was not read yet. */
                unread?: boolean;
                /** @description Only where the caller was mentioned. */
                mentions?: boolean;
                /** @description Only tasks that the caller is to do. */
                assigned_to_me?: boolean;
                /** @description Only tasks that the caller gave to others. */
                assigned_by_me?: boolean;
                /** @description Only what this person did. */
                by?: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's inbox: one item for each thing that something happened to, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InboxItem"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    countInbox: {
        parameters: {
            query?: {
                /** @description The workspace. */
                workspace?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many things in the caller's inbox are unread (a thousand at most), and when the next that was put off comes back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getInboxEvents: {
        parameters: {
            query: {
                /** @description The thing. */
                resource: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to one thing in the caller's inbox, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InboxEvent"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    markInbox: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description The things. */
                        resources: string[];
                        /** @description Whether all of it was read. */
                        is_read?: boolean | null;
                        /** @description Whether they are kept at hand. */
                        is_bookmarked?: boolean | null;
                        /** @description Whether it is put away. */
                        is_archived?: boolean | null;
                        /**
                         * Format: date-time
                         * @description Until when they are put off; null: no longer.
                         * @enum {string|null}
                         */
                        snoozed_until?: "now" | null;
                        /**
                         * Format: date-time
                         * @description The newest that one has seen of them: what came after it stays unread.
                         * @enum {string|null}
                         */
                        until?: "now" | null;
                    };
                };
            };
        };
        responses: {
            /** @description Mark things in the caller's inbox as read or unread, keep them at hand, put them away or off, or undo it.  What does not stand there is left out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    markAllOfInbox: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /**
                         * @description The workspace.
                         * @example 12345
                         */
                        workspace?: string | null;
                        /** @description Whether all of it was read. */
                        is_read?: boolean | null;
                        /** @description Whether it is put away. */
                        is_archived?: boolean | null;
                        /** @description Only what was read. */
                        only_read?: boolean | null;
                        /**
                         * Format: date-time
                         * @description Only what had happened by then; without: by now.
                         * @enum {string|null}
                         */
                        until?: "now" | null;
                    };
                };
            };
        };
        responses: {
            /** @description Mark everything that stands in the caller's inbox as read, or put it away; at most a thousand things at once.  Answers which they were. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getInvitations: {
        parameters: {
            query: {
                /** @description The workspace. */
                workspace: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open invitations of a workspace that one may take back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description The workspace.
                         * @example 12345
                         */
                        workspace: string;
                        /** @description An e-mail address. */
                        email: string;
                        /**
                         * @description What they become.
                         * @enum {string|null}
                         */
                        kind?: "member" | "guest" | null;
                    };
                };
            };
        };
        responses: {
            /** @description Invite an address to a workspace.  Without mail, the answer holds the link, once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description The secret of the link. */
                        token: string;
                        /** @description The name of a new account. */
                        name?: string | null;
                        /** @description A new account's password, or one's own. */
                        password?: string | null;
                        /** @description Their time zone, such as `Europe/Berlin`. */
                        zone?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Accept an invitation, with a new account or with one's own. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    takeInvitationBack: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The invitation. */
                invitation_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take an invitation back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who am I, and in which workspaces? */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changeMe: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description Their time zone, such as `Europe/Berlin`. */
                        zone?: string | null;
                        /** @description A language, such as `de`. */
                        locale?: string | null;
                        /** @description 0 is Sunday. */
                        first_day_of_week?: number | null;
                        /**
                         * @description The colours.
                         * @enum {string|null}
                         */
                        theme?: "light" | "dark" | "system" | null;
                        /**
                         * @description The height of lines.
                         * @enum {string|null}
                         */
                        density?: "compact" | "comfortable" | null;
                        /** @description Whether single keys act. */
                        single_key_shortcuts?: boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Change one's zone, language, first day, and how the web app shows itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    askForAddress: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description An e-mail address. */
                        email: string;
                        /** @description The password so far. */
                        current_password: string;
                    };
                };
            };
        };
        responses: {
            /** @description Have a link sent that proves another address of one's own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description The password so far. */
                        current_password: string;
                        /** @description A password of 10 to 256 characters. */
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description Change one's password; every other session ends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMessages: {
        parameters: {
            query: {
                /** @description The project. */
                project: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages of a project, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createMessage: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description The project.
                         * @example 12345
                         */
                        project: string;
                        /** @description Its title. */
                        name: string;
                        /** @description What it says; excludes `html_text`. */
                        text?: string | null;
                        /** @description What it says as rich text. */
                        html_text?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Say something to everybody in a project. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMessage: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The message. */
                message_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateMessage: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The message. */
                message_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description Its title. */
                        name?: string | null;
                        /** @description What it says; excludes `html_text`. */
                        text?: string | null;
                        /** @description What it says as rich text. */
                        html_text?: string | null;
                        /** @description What it said when one began. */
                        base_html_text?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Reword a message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteMessage: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The message. */
                message_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Move a message to the trash, with what was said below it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    followMessage: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The message. */
                message_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hear from now on what is said below a message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getStoriesForMessage: {
        parameters: {
            query?: {
                /** @description The oldest first, which is the default; or the newest. */
                sort_ascending?: boolean;
                /** @description Only stories that were told later than this. */
                created_after?: "now";
                /** @description Only stories of this kind. */
                resource_subtype?: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The message. */
                message_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments below a message, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Story"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createStoryForMessage: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The message. */
                message_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description The words of the comment; excludes `html_text`. */
                        text?: string | null;
                        /** @description The words of the comment as rich text. */
                        html_text?: string | null;
                        /** @description Whether it stays on top. */
                        is_pinned?: boolean | null;
                        /**
                         * @description The sticker in it.
                         * @enum {string|null}
                         */
                        sticker_name?: "green_checkmark" | "people_dancing" | "dancing_unicorn" | "heart" | "party_popper" | "people_waving_flags" | "splashing_narwhal" | "trophy" | "yeti_riding_unicorn" | "celebrating_people" | "determined_climbers" | "phoenix_spreading_love" | null;
                    };
                };
            };
        };
        responses: {
            /** @description Comment on a message. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Story"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    unfollowMessage: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The message. */
                message_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No longer hear what is said below a message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getNotificationChoices: {
        parameters: {
            query?: {
                /** @description The workspace. */
                workspace?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of which kinds of news the caller is told, and how (inbox, mail, or by the browser while it is open); their quiet hours and their daily letter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    chooseNotifications: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /**
                         * @description The workspace.
                         * @example 12345
                         */
                        workspace?: string | null;
                        /** @description Cells of the matrix: kind → way → whether it comes. */
                        kinds?: unknown;
                        /** @description When quiet hours begin, such as `22:00`; null: none. */
                        quiet_from?: string | null;
                        /** @description When they end; null: none. */
                        quiet_until?: string | null;
                        /** @description Whether a letter a day tells what happened. */
                        has_digest?: boolean | null;
                        /** @description At which hour of the caller's zone it is sent, 0 to 23. */
                        digest_hour?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description Choose anew; what is not spoken of stays as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getNotificationLevels: {
        parameters: {
            query?: {
                /** @description The workspace. */
                workspace?: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects of which the caller chose how much to hear. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotificationLevel"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    forgetPassword: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description An e-mail address. */
                        email: string;
                    };
                };
            };
        };
        responses: {
            /** @description Have a link for a new password sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description The secret of the link. */
                        token: string;
                        /** @description A password of 10 to 256 characters. */
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description Choose a new password by link; every session ends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sayPresence: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description The thing.
                         * @example 12345
                         */
                        resource: string;
                        /**
                         * @description What one does.
                         * @enum {string}
                         */
                        state: "here" | "typing" | "gone";
                    };
                };
            };
        };
        responses: {
            /** @description Say that one looks at a task or project, is writing a comment on it, or has left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    rewordProjectBrief: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The brief. */
                project_brief_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description What it says now. */
                        html_text: string;
                        /** @description What it said when one began. */
                        base_html_text?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Change what a brief says, unless somebody did so meanwhile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectBrief"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description See the message. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    describeProjectMember: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The membership. */
                project_membership_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description What they do; null for nothing in particular. */
                        responsibility?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Say what a member does in the project, in words. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectMembership"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getProjectAbilities: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the caller may do with a project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectAbilities"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getProjectAccess: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who sees a project, and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectAccess"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getActivityForProject: {
        parameters: {
            query?: {
                /** @description Only stories that were told later than this; of 30 days where not said. */
                created_after?: "now";
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was said about tasks of a project, and what happened to them, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Story"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addCustomTypeForProject: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description The type.
                         * @example 12345
                         */
                        custom_type: string;
                    };
                };
            };
        };
        responses: {
            /** @description Let the tasks of a project be of a custom type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomType"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBaselinesForProject: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The baselines of a project, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Baseline"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createBaseline: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description What it is called. */
                        name: string;
                    };
                };
            };
        };
        responses: {
            /** @description Keep the dates that the tasks of a project have now, under a name. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Baseline"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exportProjectAsCsv: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks of a project as CSV, with the columns that Asana's export has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    rewordProject: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description The new description. */
                        html_notes: string;
                        /** @description The description that one began with. */
                        base_html_notes?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Change the description of a project, unless somebody did so meanwhile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description See the message. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getFilesForProject: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachments of all tasks of a project that the caller sees, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Attachment"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exportProjectAsJson: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks of a project as JSON, with their parts, comments, history and files' names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMailAddressForProject: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address by which the caller sends tasks to a project; null where this server takes no mail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changeMailAddressForProject: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Another such address for the caller; the one before leads nowhere any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setNotificationLevelForProject: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /**
                         * @description How much.
                         * @enum {string|null}
                         */
                        level?: "all" | "important" | "none" | "muted" | null;
                    };
                };
            };
        };
        responses: {
            /** @description Choose how much to hear of a project; null: as everybody. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPublicLink: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether and how a project may be read by whoever has its secret address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PublicLink"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updatePublicLink: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description Whether it names assignees and other people. */
                        shows_people?: boolean | null;
                        /** @description Whether it shows the descriptions of the project and its tasks. */
                        shows_descriptions?: boolean | null;
                        /**
                         * Format: date-time
                         * @description When it ends by itself; null: when somebody revokes it.
                         * @enum {string|null}
                         */
                        expires_at?: "now" | null;
                    };
                };
            };
        };
        responses: {
            /** @description Change what the public link shows, and when it ends; its address stays. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PublicLink"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createPublicLink: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description Whether it names assignees and other people. */
                        shows_people?: boolean | null;
                        /** @description Whether it shows the descriptions of the project and its tasks. */
                        shows_descriptions?: boolean | null;
                        /**
                         * Format: date-time
                         * @description When it ends by itself; null: when somebody revokes it.
                         * @enum {string|null}
                         */
                        expires_at?: "now" | null;
                    };
                };
            };
        };
        responses: {
            /** @description Let whoever has a secret address read the project, without an account.  The address stands beside this answer, as `url`, and nowhere else; one made before opens nothing any more. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PublicLink"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deletePublicLink: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoke the public link: its address opens nothing any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    removeCustomTypeForProject: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description The type.
                         * @example 12345
                         */
                        custom_type: string;
                    };
                };
            };
        };
        responses: {
            /** @description Let no further task of a project be of a custom type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSavedViewsForProject: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The views of a project that the caller has, in their order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedView"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setDefaultViewForProject: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /**
                         * @description The view; null for none.
                         * @example 12345
                         */
                        view?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Choose the shared view with which a project opens; null for its own layout. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getProjectSnapshot: {
        parameters: {
            query?: {
                /** @description Of each section only so many tasks from its top; `is_whole` says whether that is all. */
                first?: number;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A project's sections and tasks, columnar, with the number from which to stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTaskCourseForProject: {
        parameters: {
            query?: {
                /** @description How many days, at most 730; 90 where not said. */
                days?: number;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many tasks there were (`total`) and how many were done (`completed`) at the end of days up to today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTaskFiguresForProject: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many tasks of a project the caller sees: `total`, `completed`, `incomplete`, and `overdue` on their day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTaskGroupsForProject: {
        parameters: {
            query: {
                /** @description One of section, assignee, created_by, resource_subtype, or `custom_fields.{gid}` of a type with options or people. */
                by: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same for each value of a field, the most first: its `key` (null for none), its `name`, and how many tasks have it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    react: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description What was answered.
                         * @example 12345
                         */
                        target: string;
                        /** @description The emoji. */
                        emoji: string;
                    };
                };
            };
        };
        responses: {
            /** @description Answer a task, a story or a message with an emoji. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Reaction"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    takeReactionBack: {
        parameters: {
            query: {
                /** @description What was answered. */
                target: string;
                /** @description The emoji. */
                emoji: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take back an emoji of one's own, named by what it answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getReaction: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The reaction. */
                reaction_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a reaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Reaction"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteReaction: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The reaction. */
                reaction_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take back an emoji of one's own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRecents: {
        parameters: {
            query: {
                /** @description The workspace. */
                workspace: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the caller looked at, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Recent"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    rememberRecent: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description The workspace, where a person is meant.
                         * @example 12345
                         */
                        workspace?: string | null;
                        /**
                         * @description What is meant.
                         * @example 12345
                         */
                        resource: string;
                    };
                };
            };
        };
        responses: {
            /** @description Remember that the caller looked at something. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRows: {
        parameters: {
            query: {
                /** @description The things, at most 500. */
                gids: string[];
                /** @description Tasks with their description and people. */
                detail?: boolean;
                /** @description The workspace, where people alone are meant. */
                workspace?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Single rows of a snapshot; what the caller does not see is left out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createSavedView: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description What it looks at.
                         * @example 12345
                         */
                        parent: string;
                        /** @description What the view is called. */
                        name: string;
                        /**
                         * @description The view that it goes before.
                         * @example 12345
                         */
                        insert_before?: string | null;
                        /**
                         * @description The view that it goes after.
                         * @example 12345
                         */
                        insert_after?: string | null;
                        /**
                         * @description How the tasks are laid out.
                         * @enum {string}
                         */
                        layout?: "list" | "board" | "calendar" | "timeline" | "gantt" | "dashboard";
                        /** @description Whether everybody in the project, or every member, has it; or its maker alone. */
                        is_shared?: boolean;
                        /** @description Which tasks it shows; null for all. */
                        filter?: unknown;
                        /** @description The fields it is sorted by; none for the order of the project. */
                        sort?: unknown;
                        /** @description The fields it is grouped by, the outer one first; none for sections. */
                        groups?: unknown;
                        /** @description Its columns in their order. */
                        columns?: unknown;
                        /** @description The groups that are folded away. */
                        collapsed?: unknown;
                        /** @description How a view along time shows it: how close, coloured by which field, with or without its critical path. */
                        axis?: unknown;
                        /** @description What a search of the workspace asks for: the parameters of `/tasks/search`. */
                        criteria?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Save a view of a project, of one's own list, or of a search of the workspace. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedView"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSavedView: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The view. */
                saved_view_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a view. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedView"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateSavedView: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The view. */
                saved_view_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /**
                         * @description The view that it goes before.
                         * @example 12345
                         */
                        insert_before?: string | null;
                        /**
                         * @description The view that it goes after.
                         * @example 12345
                         */
                        insert_after?: string | null;
                        /** @description What the view is called. */
                        name?: string;
                        /**
                         * @description How the tasks are laid out.
                         * @enum {string}
                         */
                        layout?: "list" | "board" | "calendar" | "timeline" | "gantt" | "dashboard";
                        /** @description Whether everybody in the project, or every member, has it; or its maker alone. */
                        is_shared?: boolean;
                        /** @description Which tasks it shows; null for all. */
                        filter?: unknown;
                        /** @description The fields it is sorted by; none for the order of the project. */
                        sort?: unknown;
                        /** @description The fields it is grouped by, the outer one first; none for sections. */
                        groups?: unknown;
                        /** @description Its columns in their order. */
                        columns?: unknown;
                        /** @description The groups that are folded away. */
                        collapsed?: unknown;
                        /** @description How a view along time shows it: how close, coloured by which field, with or without its critical path. */
                        axis?: unknown;
                        /** @description What a search of the workspace asks for: the parameters of `/tasks/search`. */
                        criteria?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Change a view, move it, share it or keep it to oneself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedView"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteSavedView: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The view. */
                saved_view_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Move a view to the trash. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exportSavedView: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The saved search. */
                saved_view_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a saved search finds as CSV, at most 10,000 tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTasksForSavedView: {
        parameters: {
            query?: {
                /** @description How many, at most 100; 100 where not said. */
                most?: number;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The saved search. */
                saved_view_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a saved search finds now, for whoever asks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSectionAccess: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The section. */
                section_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who sees a section, and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SectionAccess"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSessions: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's own sessions, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description An e-mail address. */
                        email: string;
                        /** @description A password of 10 to 256 characters. */
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description Sign in with a password; this sets a cookie. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End all sessions of one's own but the one at work. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The session. */
                session_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End a session of one's own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description The secret of the link. */
                        token: string;
                        /** @description Its name. */
                        workspace_name: string;
                        /** @description What to call the person. */
                        name: string;
                        /** @description An e-mail address. */
                        email: string;
                        /** @description A password of 10 to 256 characters. */
                        password: string;
                        /** @description Their time zone, such as `Europe/Berlin`. */
                        zone?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Make the first workspace and its admin, by the link that the first start printed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    signUp: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description An e-mail address. */
                        email: string;
                        /** @description What to call the person. */
                        name: string;
                        /** @description A password of 10 to 256 characters. */
                        password: string;
                        /** @description Their time zone, such as `Europe/Berlin`. */
                        zone?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Register, where the operator allows it; a link proves the address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    likeStory: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The story. */
                story_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Like a story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Story"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    unlikeStory: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The story. */
                story_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Like a story no more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Story"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    openStream: {
        parameters: {
            query?: {
                /** @description The workspace to listen to. */
                workspace?: string;
                /** @description The last number already known; absent: from now on. */
                since?: number;
                /** @description Only within these: projects and tasks; the workspace, for its own affairs; oneself, for what one takes part in. */
                subscribe?: string[];
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happens, as it happens: server-sent events `{seq, ops[]}`.  The action `gone` names what the caller no longer sees; `resnapshot` asks for a fresh look, since more may have come or gone than is told one by one; `tallied` says how many subtasks, comments and files a task has from now on; `inbox`, that the caller's own inbox is another.  A server that ends says `event: closing` with `{seq}` and when to come again (`retry`). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description See the message. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readTask: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a task with those who share its work, its dependencies' lags and its reactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readAbilitiesOnTask: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the caller may do with a task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTaskAccess: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who sees a task, and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskAccess"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addCoAssigneesForTask: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description Who is meant. */
                        co_assignees: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Let people share the work of a task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addDependenciesWithLag: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description The other tasks. */
                        dependencies: string[];
                        /** @description Days between the end of the first and the start of the second. */
                        lag_days?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description Let a task wait for others. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addDependentsWithLag: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description The other tasks. */
                        dependents: string[];
                        /** @description Days between the end of the first and the start of the second. */
                        lag_days?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description Let others wait for a task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    completeMineForTask: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description False to take it back. */
                        completed?: boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Say that one's own part of shared work is done, or is not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    convertTaskToProject: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Make a project of a task: its parts become tasks there, itself goes to the trash. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    rewordTask: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description The new description. */
                        html_notes: string;
                        /** @description The description that one began with. */
                        base_html_notes?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Change the description of a task, unless somebody did so meanwhile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description See the message. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    makeTaskPrivate: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a task out of all projects: only its people see it from then on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    mergeTask: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description The other task.
                         * @example 12345
                         */
                        into: string;
                    };
                };
            };
        };
        responses: {
            /** @description Close a task as a duplicate of another, which its people follow from then on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOccurrencesForTask: {
        parameters: {
            query?: {
                /** @description How many, at most 50; 10 where not said. */
                most?: number;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks to come: which days, and when each will be due. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changeOccurrenceForTask: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * Format: date
                         * @description The day of the rule.
                         */
                        on: string;
                        /** @description There is none on that day. */
                        is_skipped?: boolean | null;
                        /**
                         * Format: date
                         * @description It is due on this day instead; null for the day itself.
                         */
                        due_on?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Skip or move one of the tasks to come; to skip the present one moves it to the next day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setRecurrenceForTask: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description When: an RRULE (RFC 5545), such as FREQ=WEEKLY;BYDAY=MO,TH, without a start. */
                        rule: string;
                        /** @description The interval counts from the day on which it is completed. */
                        is_after_completion?: boolean | null;
                        /**
                         * Format: date
                         * @description The day of the rule on which this task stands; its due date where nothing is said.
                         */
                        on?: string | null;
                        /** @description [{on, due_on}]: days to come that are due on another day, or skipped (null). */
                        exceptions?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Let a task come again: once it is completed, the next one is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    removeRecurrenceForTask: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let a task not come again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    removeCoAssigneesForTask: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description Who is meant. */
                        co_assignees: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Let people share the work of a task no longer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    rescheduleTask: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /**
                         * Format: date-time
                         * @description The moment at which it is due; excludes `due_on`.
                         */
                        due_at?: string | null;
                        /**
                         * Format: date
                         * @description The day on which it is due.
                         */
                        due_on?: string | null;
                        /**
                         * Format: date-time
                         * @description The moment at which work begins; excludes `start_on`.
                         */
                        start_at?: string | null;
                        /**
                         * Format: date
                         * @description The day on which work begins.
                         */
                        start_on?: string | null;
                        /**
                         * @description What happens to tasks that wait for it: they stay, they keep their distance, or they move only where they would begin too early.
                         * @enum {string|null}
                         */
                        dependents?: "off" | "keep_buffer" | "consume_buffer" | null;
                        /**
                         * @description The project whose rule holds, where none is given.
                         * @example 12345
                         */
                        project?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Give a task other dates, and let what waits for it follow. `moved` says which tasks have which dates now, `stayed` which the caller may not move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    saveTaskAsTemplate: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description The project that will have it.
                         * @example 12345
                         */
                        project: string;
                        /** @description The name of the template. */
                        name?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Save a task with its subtasks as a template of a project. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskTemplate"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTaskSnapshot: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A task's detail, links and conversation, columnar, with the number of that moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    unmergeTask: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let a task be no duplicate any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateTeamMembership: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description Somebody's place in a team. */
                team_membership_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description Whether they manage the team. */
                        is_admin?: boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Make somebody an admin of a team, or no longer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMembership"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTrash: {
        parameters: {
            query?: {
                /** @description The workspace; by default one's first. */
                workspace?: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the caller deleted or may restore, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TrashBatch"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    emptyTrash: {
        parameters: {
            query?: {
                /** @description The workspace; by default one's first. */
                workspace?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let go of what the caller deleted, for good; `purged` says how many deletions went, at most 10,000 at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    purgeTrashBatch: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The deletion. */
                trash_batch_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let go of a deletion for good, with its files. It cannot be brought back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    restoreTrashBatch: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The deletion. */
                trash_batch_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bring back exactly what one deletion took away. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    undoChange: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description The number of the change, as history and stream tell it. */
                        change?: number | null;
                        /** @description In its place: the Idempotency-Key that it was written under. */
                        key?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Take back a change of one's own, unless something has happened to it since. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description See the message. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exportTaskListAsCsv: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The list. */
                user_task_list_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks of a person as CSV, those that the caller sees, in the order of their list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMailAddressForUserTaskList: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description One's own list. */
                user_task_list_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address by which the caller sends tasks to themselves; null where this server takes no mail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changeMailAddressForUserTaskList: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description One's own list. */
                user_task_list_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Another such address for the caller; the one before leads nowhere any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSavedViewsForUserTaskList: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The user task list. */
                user_task_list_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's views of their own list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedView"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getUserTaskListSnapshot: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The list. */
                user_task_list_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks of a person's own list, columnar, with the number from which to stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deactivateUser: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The person. */
                user_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cut a person off: sessions, tokens and links end at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setPhotoForUser: {
        parameters: {
            query?: {
                /** @description The workspace to look in. */
                workspace?: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description Somebody: `me`, an email address or a gid. */
                user_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: Record<string, never>;
                };
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Show a picture of somebody: PNG, JPEG, GIF or WebP; its middle is kept as a square. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    removePhotoForUser: {
        parameters: {
            query?: {
                /** @description The workspace to look in. */
                workspace?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description Somebody: `me`, an email address or a gid. */
                user_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show no picture of somebody any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWebhookDeliveries: {
        parameters: {
            query: {
                /** @description The webhook. */
                webhook: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a webhook has sent within seven days, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The delivery. */
                webhook_delivery_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a delivery, and what the target answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    resendWebhookDelivery: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The delivery. */
                webhook_delivery_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send the events of a delivery once more, as its maker may be told of them now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description See the message. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWorkspaceMembership: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description Somebody's place. */
                workspace_membership_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /**
                         * @description What they are.
                         * @enum {string|null}
                         */
                        kind?: "member" | "limited" | "guest" | null;
                        /** @description Whether they manage the workspace. */
                        is_admin?: boolean | null;
                        /** @description Whether they belong to it. */
                        is_active?: boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Change what somebody is in a workspace, or whether they are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkspaceMembership"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    handOverTasks: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description Somebody's place. */
                workspace_membership_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description Who gets them; null: nobody. */
                        assignee?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Give all open tasks of somebody to somebody else, or to nobody; admins only.  What the caller does not see or may not change stays. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpenTasksCount: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description Somebody's place. */
                workspace_membership_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many open tasks somebody has, of those that the caller sees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: unknown;
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWorkspaceSettings: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The workspace. */
                workspace_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description Addresses in these domains make members. */
                        email_domains?: unknown;
                        /** @description The features that it does without; what belongs to them answers 402. */
                        switched_off?: ("access_requests" | "custom_types" | "dependencies" | "project_briefs" | "search" | "templates")[] | null;
                        /** @description The weekdays on which its people work. */
                        working_days?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[] | null;
                        /** @description Whether projects may have public links; where not, those that were made open nothing. */
                        allows_public_links?: boolean | null;
                        /** @description The month in which the fiscal year begins, 1 to 12. */
                        fiscal_year_start?: number | null;
                        /** @description The name of the workspace. */
                        name?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Change a workspace and its settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Workspace"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMembersForWorkspace: {
        parameters: {
            query?: {
                /** @description How a part of the name, or the address, begins. */
                text?: string;
                /** @description What they are. */
                role?: "admin" | "member" | "limited" | "guest";
                /** @description Whether they belong to it today. */
                state?: "active" | "deactivated";
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The workspace. */
                workspace_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who belongs to a workspace, and did: by name, looked through. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkspaceMembership"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exportMembers: {
        parameters: {
            query?: {
                /** @description How a part of the name, or the address, begins. */
                text?: string;
                /** @description What they are. */
                role?: "admin" | "member" | "limited" | "guest";
                /** @description Whether they belong to it today. */
                state?: "active" | "deactivated";
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The workspace. */
                workspace_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same as CSV, for admins, at most 10,000 people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    searchMessages: {
        parameters: {
            query?: {
                /** @description The words. */
                text?: string;
                /** @description Of one of these projects. */
                "projects.any"?: string[];
                /** @description By one of these people. */
                "created_by.any"?: string[];
                /** @description Said after this moment. */
                "created_at.after"?: "now";
                /** @description Said before this moment. */
                "created_at.before"?: "now";
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The workspace to look in. */
                workspace_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Messages whose title, words, comments or files hold all the words, the last one as far as it was typed; the newest talk first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSavedViewsForWorkspace: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The workspace. */
                workspace_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's saved searches of a workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedView"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    searchWords: {
        parameters: {
            query: {
                /** @description The words. */
                text: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The workspace to look in. */
                workspace_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks whose name or description holds all the words, the most recently changed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWorkspaceSnapshot: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The workspace. */
                workspace_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workspace's people, teams, projects, tags, fields, types, and the caller's favourites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    searchTasksByFilter: {
        parameters: {
            query?: {
                /** @description A filter as JSON, as saved views keep it: a condition {field, is, values} or a group {join, of}; see `/filter_grammar`. */
                filter?: string;
                /** @description Words of the name, the description or a comment. */
                text?: string;
                /** @description The kind of task. */
                resource_subtype?: "default_task" | "milestone" | "approval" | "custom";
                /** @description With one of these people: gids, addresses or `me`; `null` for nobody. */
                "assignee.any"?: "null"[];
                /** @description With none of these people: gids, addresses or `me`; `null` for nobody. */
                "assignee.not"?: "null"[];
                /** @description With one of these. */
                "portfolios.any"?: string[];
                /** @description With one of these. */
                "projects.any"?: string[];
                /** @description With each of these. */
                "projects.all"?: string[];
                /** @description With none of these. */
                "projects.not"?: string[];
                /** @description With one of these. */
                "sections.any"?: string[];
                /** @description With each of these. */
                "sections.all"?: string[];
                /** @description With none of these. */
                "sections.not"?: string[];
                /** @description With one of these. */
                "tags.any"?: string[];
                /** @description With each of these. */
                "tags.all"?: string[];
                /** @description With none of these. */
                "tags.not"?: string[];
                /** @description With one of these. */
                "teams.any"?: string[];
                /** @description With one of these people: gids, addresses or `me`; `null` for nobody. */
                "followers.any"?: "null"[];
                /** @description With none of these people: gids, addresses or `me`; `null` for nobody. */
                "followers.not"?: "null"[];
                /** @description With one of these people: gids, addresses or `me`; `null` for nobody. */
                "created_by.any"?: "null"[];
                /** @description With none of these people: gids, addresses or `me`; `null` for nobody. */
                "created_by.not"?: "null"[];
                /** @description With one of these people: gids, addresses or `me`; `null` for nobody. */
                "assigned_by.any"?: "null"[];
                /** @description With none of these people: gids, addresses or `me`; `null` for nobody. */
                "assigned_by.not"?: "null"[];
                /** @description With none of these people: gids, addresses or `me`; `null` for nobody. */
                "liked_by.not"?: "null"[];
                /** @description With none of these people: gids, addresses or `me`; `null` for nobody. */
                "commented_on_by.not"?: "null"[];
                /** @description On this day; `null` where there is none. */
                due_on?: "null";
                /** @description Before this day. */
                "due_on.before"?: string;
                /** @description After this day. */
                "due_on.after"?: string;
                /** @description Before this moment. */
                "due_at.before"?: "now";
                /** @description After this moment. */
                "due_at.after"?: "now";
                /** @description On this day; `null` where there is none. */
                start_on?: "null";
                /** @description Before this day. */
                "start_on.before"?: string;
                /** @description After this day. */
                "start_on.after"?: string;
                /** @description On this day; `null` where there is none. */
                created_on?: "null";
                /** @description Before this day. */
                "created_on.before"?: string;
                /** @description After this day. */
                "created_on.after"?: string;
                /** @description Before this moment. */
                "created_at.before"?: "now";
                /** @description After this moment. */
                "created_at.after"?: "now";
                /** @description On this day; `null` where there is none. */
                completed_on?: "null";
                /** @description Before this day. */
                "completed_on.before"?: string;
                /** @description After this day. */
                "completed_on.after"?: string;
                /** @description Before this moment. */
                "completed_at.before"?: "now";
                /** @description After this moment. */
                "completed_at.after"?: "now";
                /** @description On this day; `null` where there is none. */
                modified_on?: "null";
                /** @description Before this day. */
                "modified_on.before"?: string;
                /** @description After this day. */
                "modified_on.after"?: string;
                /** @description Before this moment. */
                "modified_at.before"?: "now";
                /** @description After this moment. */
                "modified_at.after"?: "now";
                /** @description Unfinished tasks that others wait for. */
                is_blocking?: boolean;
                /** @description Tasks that wait for unfinished ones. */
                is_blocked?: boolean;
                /** @description Tasks with files. */
                has_attachment?: boolean;
                /** @description Finished tasks. */
                completed?: boolean;
                /** @description Parts of other tasks. */
                is_subtask?: boolean;
                /** @description What comes first; `modified_at` unless told. */
                sort_by?: "due_date" | "created_at" | "completed_at" | "likes" | "modified_at" | "relevance";
                /** @description The other way round. */
                sort_ascending?: boolean;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description How many objects a page holds. */
                limit?: number;
                /** @description The `next_page.offset` of the page before. */
                offset?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The workspace to search. */
                workspace_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks that pass a filter with groups, and fulfil the criteria of advanced search. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exportSearch: {
        parameters: {
            query?: {
                /** @description A filter as JSON, as saved views keep it: a condition {field, is, values} or a group {join, of}; see `/filter_grammar`. */
                filter?: string;
                /** @description Words of the name, the description or a comment. */
                text?: string;
                /** @description The kind of task. */
                resource_subtype?: "default_task" | "milestone" | "approval" | "custom";
                /** @description With one of these people: gids, addresses or `me`; `null` for nobody. */
                "assignee.any"?: "null"[];
                /** @description With none of these people: gids, addresses or `me`; `null` for nobody. */
                "assignee.not"?: "null"[];
                /** @description With one of these. */
                "portfolios.any"?: string[];
                /** @description With one of these. */
                "projects.any"?: string[];
                /** @description With each of these. */
                "projects.all"?: string[];
                /** @description With none of these. */
                "projects.not"?: string[];
                /** @description With one of these. */
                "sections.any"?: string[];
                /** @description With each of these. */
                "sections.all"?: string[];
                /** @description With none of these. */
                "sections.not"?: string[];
                /** @description With one of these. */
                "tags.any"?: string[];
                /** @description With each of these. */
                "tags.all"?: string[];
                /** @description With none of these. */
                "tags.not"?: string[];
                /** @description With one of these. */
                "teams.any"?: string[];
                /** @description With one of these people: gids, addresses or `me`; `null` for nobody. */
                "followers.any"?: "null"[];
                /** @description With none of these people: gids, addresses or `me`; `null` for nobody. */
                "followers.not"?: "null"[];
                /** @description With one of these people: gids, addresses or `me`; `null` for nobody. */
                "created_by.any"?: "null"[];
                /** @description With none of these people: gids, addresses or `me`; `null` for nobody. */
                "created_by.not"?: "null"[];
                /** @description With one of these people: gids, addresses or `me`; `null` for nobody. */
                "assigned_by.any"?: "null"[];
                /** @description With none of these people: gids, addresses or `me`; `null` for nobody. */
                "assigned_by.not"?: "null"[];
                /** @description With none of these people: gids, addresses or `me`; `null` for nobody. */
                "liked_by.not"?: "null"[];
                /** @description With none of these people: gids, addresses or `me`; `null` for nobody. */
                "commented_on_by.not"?: "null"[];
                /** @description On this day; `null` where there is none. */
                due_on?: "null";
                /** @description Before this day. */
                "due_on.before"?: string;
                /** @description After this day. */
                "due_on.after"?: string;
                /** @description Before this moment. */
                "due_at.before"?: "now";
                /** @description After this moment. */
                "due_at.after"?: "now";
                /** @description On this day; `null` where there is none. */
                start_on?: "null";
                /** @description Before this day. */
                "start_on.before"?: string;
                /** @description After this day. */
                "start_on.after"?: string;
                /** @description On this day; `null` where there is none. */
                created_on?: "null";
                /** @description Before this day. */
                "created_on.before"?: string;
                /** @description After this day. */
                "created_on.after"?: string;
                /** @description Before this moment. */
                "created_at.before"?: "now";
                /** @description After this moment. */
                "created_at.after"?: "now";
                /** @description On this day; `null` where there is none. */
                completed_on?: "null";
                /** @description Before this day. */
                "completed_on.before"?: string;
                /** @description After this day. */
                "completed_on.after"?: string;
                /** @description Before this moment. */
                "completed_at.before"?: "now";
                /** @description After this moment. */
                "completed_at.after"?: "now";
                /** @description On this day; `null` where there is none. */
                modified_on?: "null";
                /** @description Before this day. */
                "modified_on.before"?: string;
                /** @description After this day. */
                "modified_on.after"?: string;
                /** @description Before this moment. */
                "modified_at.before"?: "now";
                /** @description After this moment. */
                "modified_at.after"?: "now";
                /** @description Unfinished tasks that others wait for. */
                is_blocking?: boolean;
                /** @description Tasks that wait for unfinished ones. */
                is_blocked?: boolean;
                /** @description Tasks with files. */
                has_attachment?: boolean;
                /** @description Finished tasks. */
                completed?: boolean;
                /** @description Parts of other tasks. */
                is_subtask?: boolean;
                /** @description What comes first; `modified_at` unless told. */
                sort_by?: "due_date" | "created_at" | "completed_at" | "likes" | "modified_at" | "relevance";
                /** @description The other way round. */
                sort_ascending?: boolean;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The workspace to search. */
                workspace_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a search finds as CSV, at most 10,000 tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit; the message names the field and the fix. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No valid token or session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The feature is switched off. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Seen, but not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unknown, or not visible to the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody else was first, or an idempotency key was reused. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A content type that is not understood. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
