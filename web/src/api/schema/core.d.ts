export interface paths {
    "/access_requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pending requests for a project or team, for those who may let others in; one's own with `me`. */
        get: operations["getAccessRequests"];
        put?: never;
        /** Ask to be let into a project that one cannot see, or a team that one cannot join; asked twice, it waits once. */
        post: operations["createAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access_requests/{access_request_gid}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let whoever asked in. */
        post: operations["approveAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access_requests/{access_request_gid}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn whoever asked away. */
        post: operations["rejectAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The attachments of a task or project. */
        get: operations["getAttachmentsForObject"];
        put?: never;
        /** Attach a file or a link. */
        post: operations["createAttachmentForObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{attachment_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an attachment. */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        /** Delete an attachment. */
        delete: operations["deleteAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Several requests in one. */
        post: operations["createBatchRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a custom field. */
        post: operations["createCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_fields/{custom_field_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a custom field's definition. */
        get: operations["getCustomField"];
        /** Change a custom field's definition. */
        put: operations["updateCustomField"];
        post?: never;
        /** Delete a custom field. */
        delete: operations["deleteCustomField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_fields/{custom_field_gid}/enum_options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an option to a field. */
        post: operations["createEnumOptionForCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_fields/{custom_field_gid}/enum_options/insert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move an option among the others. */
        post: operations["insertEnumOptionForCustomField"];
        delete?: never;
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
        /** The custom types that a project uses, or all of a workspace. */
        get: operations["getCustomTypes"];
        put?: never;
        post?: never;
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
        /** Read a custom type. */
        get: operations["getCustomType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enum_options/{enum_option_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an option. */
        put: operations["updateEnumOption"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to an object and within it. */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to export a project or a team with all in it that the caller sees: JSON, packed by gzip.  The job tells where the file is; it is kept for 30 days. */
        post: operations["createGraphExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to export tasks, teams and messages of a workspace that the caller sees: a line of JSON each, packed by gzip.  One such export is at work in a workspace at a time. */
        post: operations["createResourceExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goals/{goal_gid}/custom_field_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fields that a goal shows. */
        get: operations["getCustomFieldSettingsForGoal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goals/{goal_gid}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a goal and within it; older clients ask here. */
        get: operations["getEventsForGoal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how far a job of one's own is. */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members of something, or the places of a team. */
        get: operations["getMemberships"];
        put?: never;
        /** Add a member. */
        post: operations["createMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membership_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a membership. */
        get: operations["getMembership"];
        /** Change the level of a member. */
        put: operations["updateMembership"];
        post?: never;
        /** Remove a member. */
        delete: operations["deleteMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization_exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to export all that an admin sees of a workspace: JSON, packed by gzip.  One such export is at work in a workspace at a time. */
        post: operations["createOrganizationExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization_exports/{organization_export_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how far an export of one's own is. */
        get: operations["getOrganizationExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{workspace_gid}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The teams of a workspace that the caller sees; older clients ask here. */
        get: operations["getTeamsForOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}/custom_field_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fields that a portfolio shows. */
        get: operations["getCustomFieldSettingsForPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_briefs/{project_brief_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the brief of a project. */
        get: operations["getProjectBrief"];
        /** Change a brief. */
        put: operations["updateProjectBrief"];
        post?: never;
        /** Move a brief to the trash. */
        delete: operations["deleteProjectBrief"];
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
        /** Read a membership of a project. */
        get: operations["getProjectMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_statuses/{project_status_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a status of a project. */
        get: operations["getProjectStatus"];
        put?: never;
        post?: never;
        /** Move a status of a project to the trash. */
        delete: operations["deleteProjectStatus"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Templates of projects by name. */
        get: operations["getProjectTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_templates/{project_template_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a template of projects. */
        get: operations["getProjectTemplate"];
        put?: never;
        post?: never;
        /** Move a template of projects to the trash. */
        delete: operations["deleteProjectTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_templates/{project_template_gid}/instantiateProject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a project with a template. */
        post: operations["instantiateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Projects by name. */
        get: operations["getProjects"];
        put?: never;
        /** Create a project. */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a project. */
        get: operations["getProject"];
        /** Change a project. */
        put: operations["updateProject"];
        post?: never;
        /** Put a project into the trash, with the tasks that live only there. */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/addCustomFieldSetting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a custom field on a project. */
        post: operations["addCustomFieldSettingForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/addFollowers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add followers. */
        post: operations["addFollowersForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/addMembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add members. */
        post: operations["addMembersForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/custom_field_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fields that a project shows, in its order. */
        get: operations["getCustomFieldSettingsForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy a project with its tasks, and with what is included. */
        post: operations["duplicateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a project and within it; older clients ask here. */
        get: operations["getEventsForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/project_briefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the brief of a project that has none. */
        post: operations["createProjectBrief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/project_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members of a project. */
        get: operations["getProjectMembershipsForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/project_statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statuses of a project, the newest first; see status updates. */
        get: operations["getProjectStatusesForProject"];
        put?: never;
        /** Say how a project goes; see status updates. */
        post: operations["createProjectStatusForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/removeCustomFieldSetting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hide a custom field on a project. */
        post: operations["removeCustomFieldSettingForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/removeFollowers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove followers. */
        post: operations["removeFollowersForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/removeMembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove members. */
        post: operations["removeMembersForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/rollup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Widen the dates of a project's tasks to cover what they are made of. */
        post: operations["rollupProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/saveAsTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save a project as a template. */
        post: operations["projectSaveAsTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sections of a project, in its order. */
        get: operations["getSectionsForProject"];
        put?: never;
        /** Create a section. */
        post: operations["createSectionForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/sections/insert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a section. */
        post: operations["insertSectionForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/task_counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many tasks a project has; only the figures asked for. */
        get: operations["getTaskCountsForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a project, in its order. */
        get: operations["getTasksForProject"];
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
        /** Who answered something with an emoji, the first first. */
        get: operations["getReactionsOnObject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sections/{section_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a section. */
        get: operations["getSection"];
        /** Rename or move a section. */
        put: operations["updateSection"];
        post?: never;
        /** Delete an empty section. */
        delete: operations["deleteSection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sections/{section_gid}/addTask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a task at the top of a section, or beside another task in it. */
        post: operations["addTaskForSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sections/{section_gid}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a section, in its order. */
        get: operations["getTasksForSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status_updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The status updates of a project, the newest first. */
        get: operations["getStatusesForObject"];
        put?: never;
        /** Send a status update on a project. */
        post: operations["createStatusForObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status_updates/{status_update_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a status update. */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        /** Move a status update to the trash. */
        delete: operations["deleteStatus"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{story_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a story. */
        get: operations["getStory"];
        /** Reword or pin a story. */
        put: operations["updateStory"];
        post?: never;
        /** Take back a story of one's own. */
        delete: operations["deleteStory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tags of a workspace, by name. */
        get: operations["getTags"];
        put?: never;
        /** Make a tag. */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{tag_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a tag. */
        get: operations["getTag"];
        /** Change a tag. */
        put: operations["updateTag"];
        post?: never;
        /** Move a tag to the trash. */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{tag_gid}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks that carry a tag. */
        get: operations["getTasksForTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Templates of a project's tasks by name. */
        get: operations["getTaskTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task_templates/{task_template_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a template of tasks. */
        get: operations["getTaskTemplate"];
        put?: never;
        post?: never;
        /** Move a template of tasks to the trash. */
        delete: operations["deleteTaskTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task_templates/{task_template_gid}/instantiateTask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a task with a template. */
        post: operations["instantiateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a project, section, tag, own list or assignee. */
        get: operations["getTasks"];
        put?: never;
        /** Create a task. */
        post: operations["createTask"];
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
        /** Read a task. */
        get: operations["getTask"];
        /** Change a task. */
        put: operations["updateTask"];
        post?: never;
        /** Move a task to the trash, with its subtasks. */
        delete: operations["deleteTask"];
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
        post: operations["addDependenciesForTask"];
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
        post: operations["addDependentsForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/addFollowers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let people follow a task. */
        post: operations["addFollowersForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/addProject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a task into a project, or to another place in it. */
        post: operations["addProjectForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/addTag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a tag on a task. */
        post: operations["addTagForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The attachments of a task; older clients ask here. */
        get: operations["getAttachmentsForTask"];
        put?: never;
        /** Attach a file or a link to a task; older clients send it here. */
        post: operations["createAttachmentForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks that a task waits for. */
        get: operations["getDependenciesForTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/dependents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks that wait for a task. */
        get: operations["getDependentsForTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy a task, with what is included. */
        post: operations["duplicateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a task and within it; older clients ask here. */
        get: operations["getEventsForTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The projects a task lives in. */
        get: operations["getProjectsForTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/removeDependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a task wait for others no longer. */
        post: operations["removeDependenciesForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/removeDependents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let others wait for a task no longer. */
        post: operations["removeDependentsForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/removeFollowers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let people follow a task no longer. */
        post: operations["removeFollowerForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/removeProject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a task out of a project. */
        post: operations["removeProjectForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/removeTag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a tag off a task. */
        post: operations["removeTagForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/rollup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Widen the dates of a task and of its parts to cover what they are made of. */
        post: operations["rollupTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/setParent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a task a part of another, or of none. */
        post: operations["setParentForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stories of a task, the oldest first. */
        get: operations["getStoriesForTask"];
        put?: never;
        /** Comment on a task. */
        post: operations["createStoryForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/subtasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The subtasks of a task, in their order. */
        get: operations["getSubtasksForTask"];
        put?: never;
        /** Create a task as part of another. */
        post: operations["createSubtaskForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tags of a task. */
        get: operations["getTagsForTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is in a team, or in which teams somebody is. */
        get: operations["getTeamMemberships"];
        put?: never;
        post?: never;
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
        /** Read somebody's place in a team. */
        get: operations["getTeamMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Found a team. */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a team. */
        get: operations["getTeam"];
        /** Change a team. */
        put: operations["updateTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/addUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody of the workspace into a team. */
        post: operations["addUserForTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/custom_field_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fields that a team shows: none, as long as teams have no fields. */
        get: operations["getCustomFieldSettingsForTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/project_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Templates of a team by name. */
        get: operations["getProjectTemplatesForTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The projects of a team by name. */
        get: operations["getProjectsForTeam"];
        put?: never;
        /** Create a project shared with a team. */
        post: operations["createProjectForTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/removeUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody out of a team. */
        post: operations["removeUserForTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/team_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is in a team. */
        get: operations["getTeamMembershipsForTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of a team, by name. */
        get: operations["getUsersForTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time_periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fiscal years of a workspace with their halves and quarters; around today, unless days are given. */
        get: operations["getTimePeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time_periods/{time_period_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a time period. */
        get: operations["getTimePeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_task_lists/{user_task_list_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a person's own list. */
        get: operations["getUserTaskList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_task_lists/{user_task_list_gid}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a person, in the order of their own list. */
        get: operations["getTasksForUserTaskList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of a team, of a workspace, or of all the caller's workspaces, by gid. */
        get: operations["getUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a user. */
        get: operations["getUser"];
        /** Change how somebody is called. */
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}/favorites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's favourites of one kind, in the order of their sidebar. */
        get: operations["getFavoritesForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}/team_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In which teams somebody is. */
        get: operations["getTeamMembershipsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The teams that somebody is in, as far as the caller sees them. */
        get: operations["getTeamsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}/user_task_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the own list of a person in a workspace. */
        get: operations["getUserTaskListForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}/workspace_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody's places in the workspaces that they share with the caller. */
        get: operations["getWorkspaceMembershipsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's workspaces; older clients ask here. */
        get: operations["getWorkspacesForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's webhooks in a workspace, made through the same app. */
        get: operations["getWebhooks"];
        put?: never;
        /** Watch a resource: its target must take part in a handshake. */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook, and how its deliveries go. */
        get: operations["getWebhook"];
        /** Replace the filters of a webhook. */
        put: operations["updateWebhook"];
        post?: never;
        /** Delete a webhook: no further event is sent. */
        delete: operations["deleteWebhook"];
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
        /** Read somebody's place in a workspace. */
        get: operations["getWorkspaceMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's workspaces. */
        get: operations["getWorkspaces"];
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
        /** Read a workspace. */
        get: operations["getWorkspace"];
        /** Change how a workspace is called. */
        put: operations["updateWorkspace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/addUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody into a workspace; by address also those whom nobody knows yet. */
        post: operations["addUserForWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/custom_fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The library of a workspace. */
        get: operations["getCustomFieldsForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in a workspace. */
        get: operations["getWorkspaceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The projects of a workspace by name. */
        get: operations["getProjectsForWorkspace"];
        put?: never;
        /** Create a project in a workspace. */
        post: operations["createProjectForWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/projects/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Projects by criteria, also by the values of custom fields. */
        get: operations["searchProjectsForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/removeUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody go: their rights end at once. */
        post: operations["removeUserForWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tags of a workspace, by name. */
        get: operations["getTagsForWorkspace"];
        put?: never;
        /** Make a tag in a workspace. */
        post: operations["createTagForWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks that the filters name; older clients ask here. */
        get: operations["getTasksForWorkspace"];
        put?: never;
        /** Create a task in a workspace; older clients send it here. */
        post: operations["createTaskForWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/tasks/custom_id/{custom_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the task that carries an id such as `PROJ-12`. */
        get: operations["getTaskForCustomID"];
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
        /** Tasks by criteria, also `custom_fields.{gid}.value`, `.is_set`, `.starts_with`, `.ends_with`, `.contains`, `.less_than`, `.greater_than`, `.before` and `.after`. */
        get: operations["searchTasksForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The teams of a workspace that the caller sees. */
        get: operations["getTeamsForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/typeahead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What begins like the text, of one kind, the most recent first. */
        get: operations["typeaheadForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of a workspace, by name. */
        get: operations["getUsersForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/users/{user_gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a user of a workspace. */
        get: operations["getUserForWorkspace"];
        /** Change how somebody of a workspace is called. */
        put: operations["updateUserForWorkspace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/workspace_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who belongs to a workspace, and did. */
        get: operations["getWorkspaceMembershipsForWorkspace"];
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
    getAccessRequests: {
        parameters: {
            query: {
                /** @description The project or team. */
                target: string;
                /** @description Only this person's. */
                user?: string;
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
            /** @description The pending requests for a project or team, for those who may let others in; one's own with `me`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AccessRequest"][];
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
    createAccessRequest: {
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
                         * @description The project or team.
                         * @example 12345
                         */
                        target: string;
                        /** @description Why one asks. */
                        message?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Ask to be let into a project that one cannot see, or a team that one cannot join; asked twice, it waits once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AccessRequest"];
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
    approveAccessRequest: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The request. */
                access_request_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let whoever asked in. */
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
    rejectAccessRequest: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The request. */
                access_request_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Turn whoever asked away. */
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
    getAttachmentsForObject: {
        parameters: {
            query: {
                /** @description The task, project, project brief or message it belongs to. */
                parent: string;
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
            /** @description The attachments of a task or project. */
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
    createAttachmentForObject: {
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
                         * @description The task, project, project brief or message it belongs to.
                         * @example 12345
                         */
                        parent: string;
                        /**
                         * @description A file (`asana`) or a link (`external`).
                         * @enum {string|null}
                         */
                        resource_subtype?: "asana" | "external" | null;
                        /** @description Where the link leads. */
                        url?: string | null;
                        /** @description What it is called; a file brings its own name. */
                        name?: string | null;
                        /** @description Whether the calling app shows more of the link. */
                        connect_to_app?: boolean | null;
                    };
                };
                "multipart/form-data": {
                    /**
                     * @description The task, project, project brief or message it belongs to.
                     * @example 12345
                     */
                    parent?: string;
                    /**
                     * @description A file (`asana`) or a link (`external`).
                     * @enum {string|null}
                     */
                    resource_subtype?: "asana" | "external" | null;
                    /** @description Where the link leads. */
                    url?: string | null;
                    /** @description What it is called; a file brings its own name. */
                    name?: string | null;
                    /** @description Whether the calling app shows more of the link. */
                    connect_to_app?: boolean | null;
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Attach a file or a link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Attachment"];
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
    getAttachment: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
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
            /** @description Read an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Attachment"];
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
    deleteAttachment: {
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
            /** @description Delete an attachment. */
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
    createBatchRequest: {
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
                        /** @description The requests. */
                        actions: unknown;
                        /** @description Each begins once the one before it is answered. */
                        in_order?: boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Several requests in one. */
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
    createCustomField: {
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
                         * @description The workspace that the field is for.
                         * @example 12345
                         */
                        workspace: string;
                        /**
                         * @description Deprecated: see `resource_subtype`.
                         * @enum {string|null}
                         */
                        type?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference" | null;
                        /** @description The options of an enum field. */
                        enum_options?: unknown;
                        /** @description The kinds of objects that a reference may name. */
                        input_restrictions?: unknown;
                        /** @description Allow-listed: no app may own fields here. */
                        owned_by_app?: boolean | null;
                        /** @description The name of the field. */
                        name?: string;
                        /**
                         * @description The type of its values.
                         * @enum {string}
                         */
                        resource_subtype?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference";
                        /**
                         * @description How it presents itself; tells computed fields from plain ones.
                         * @enum {string}
                         */
                        representation_type?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference" | "formula" | "custom_id";
                        /** @description What stands before the number of an id. */
                        id_prefix?: string | null;
                        /** @description What it computes; fields stand in it as {Name}, hidden ones as {gid}. */
                        formula?: string | null;
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
                        /** @description Whether collaborators hear of its changes. */
                        has_notifications_enabled?: boolean;
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
                    };
                };
            };
        };
        responses: {
            /** @description Create a custom field. */
            201: {
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
    getCustomField: {
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
            /** @description Read a custom field's definition. */
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
    updateCustomField: {
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
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description The name of the field. */
                        name?: string;
                        /** @description What stands before the number of an id. */
                        id_prefix?: string | null;
                        /** @description What it computes; fields stand in it as {Name}, hidden ones as {gid}. */
                        formula?: string | null;
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
                        /** @description Whether collaborators hear of its changes. */
                        has_notifications_enabled?: boolean;
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
                    };
                };
            };
        };
        responses: {
            /** @description Change a custom field's definition. */
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
    deleteCustomField: {
        parameters: {
            query?: {
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
            /** @description Delete a custom field. */
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
    createEnumOptionForCustomField: {
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
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /**
                         * @description The option before which it goes.
                         * @example 12345
                         */
                        insert_before?: string | null;
                        /**
                         * @description The option after which it goes.
                         * @example 12345
                         */
                        insert_after?: string | null;
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
                };
            };
        };
        responses: {
            /** @description Add an option to a field. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EnumOption"];
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
    insertEnumOptionForCustomField: {
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
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description The option that moves.
                         * @example 12345
                         */
                        enum_option: string;
                        /**
                         * @description The option before which it goes.
                         * @example 12345
                         */
                        before_enum_option?: string | null;
                        /**
                         * @description The option after which it goes.
                         * @example 12345
                         */
                        after_enum_option?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Move an option among the others. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EnumOption"];
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
    getCustomTypes: {
        parameters: {
            query?: {
                /** @description The project. */
                project?: string;
                /** @description The workspace, where no project is given. */
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
            /** @description The custom types that a project uses, or all of a workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomType"][];
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
    getCustomType: {
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
        requestBody?: never;
        responses: {
            /** @description Read a custom type. */
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
    updateEnumOption: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The option. */
                enum_option_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
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
                };
            };
        };
        responses: {
            /** @description Change an option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EnumOption"];
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
    getEvents: {
        parameters: {
            query: {
                /** @description The object to watch. */
                resource: string;
                /** @description The token of the last answer; without one the answer is 412 with a fresh token. */
                sync?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to an object and within it. */
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
            412: {
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
    createGraphExport: {
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
                         * @description The project or team.
                         * @example 12345
                         */
                        parent: string;
                    };
                };
            };
        };
        responses: {
            /** @description Begin to export a project or a team with all in it that the caller sees: JSON, packed by gzip.  The job tells where the file is; it is kept for 30 days. */
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
    createResourceExport: {
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
                        /** @description [{resource_type: task, team or message; filters; fields}]: what is wanted; of several for one kind each adds its own. */
                        export_request_parameters: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Begin to export tasks, teams and messages of a workspace that the caller sees: a line of JSON each, packed by gzip.  One such export is at work in a workspace at a time. */
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
    getCustomFieldSettingsForGoal: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The goal. */
                goal_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields that a goal shows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldSetting"];
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
    getEventsForGoal: {
        parameters: {
            query?: {
                /** @description The token of the last answer; without one the answer is 412 with a fresh token. */
                sync?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The goal. */
                goal_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to a goal and within it; older clients ask here. */
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
            412: {
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
    getJob: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The job. */
                job_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read how far a job of one's own is. */
            200: {
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
    getMemberships: {
        parameters: {
            query?: {
                /** @description What has the members. */
                parent?: string;
                /** @description A user or a team. */
                member?: string;
                /** @description The kind of places. */
                resource_subtype?: "project_membership";
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
            /** @description The members of something, or the places of a team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Membership"] | components["schemas"]["CustomFieldMembership"] | components["schemas"]["CustomTypeMembership"])[];
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
    createMembership: {
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
                         * @description What to join.
                         * @example 12345
                         */
                        parent: string;
                        /** @description A user or a team. */
                        member: string;
                        /** @description What the member may do. */
                        access_level?: string | null;
                        /** @description Deprecated: see `access_level`. */
                        role?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Add a member. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Membership"] | components["schemas"]["CustomFieldMembership"] | components["schemas"]["CustomTypeMembership"];
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
    getMembership: {
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
                membership_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Membership"] | components["schemas"]["CustomFieldMembership"] | components["schemas"]["CustomTypeMembership"];
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
    updateMembership: {
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
                membership_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description What the member may do. */
                        access_level?: string | null;
                        /** @description Deprecated: see `access_level`. */
                        role?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Change the level of a member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Membership"] | components["schemas"]["CustomFieldMembership"] | components["schemas"]["CustomTypeMembership"];
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
    deleteMembership: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The membership. */
                membership_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a member. */
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
    createOrganizationExport: {
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
                        organization: string;
                    };
                };
            };
        };
        responses: {
            /** @description Begin to export all that an admin sees of a workspace: JSON, packed by gzip.  One such export is at work in a workspace at a time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrganizationExport"];
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
    getOrganizationExport: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The export. */
                organization_export_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read how far an export of one's own is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrganizationExport"];
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
    getTeamsForOrganization: {
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
            /** @description The teams of a workspace that the caller sees; older clients ask here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"][];
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
    getCustomFieldSettingsForPortfolio: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The portfolio. */
                portfolio_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields that a portfolio shows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldSetting"];
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
    getProjectBrief: {
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
        requestBody?: never;
        responses: {
            /** @description Read the brief of a project. */
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
    updateProjectBrief: {
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
                    data?: {
                        /** @description Its title. */
                        title?: string | null;
                        /** @description What it says; excludes `html_text`. */
                        text?: string | null;
                        /** @description What it says as rich text. */
                        html_text?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Change a brief. */
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
    deleteProjectBrief: {
        parameters: {
            query?: {
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
        requestBody?: never;
        responses: {
            /** @description Move a brief to the trash. */
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
    getProjectMembership: {
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
        requestBody?: never;
        responses: {
            /** @description Read a membership of a project. */
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
    getProjectStatus: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The status. */
                project_status_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a status of a project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectStatus"];
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
    deleteProjectStatus: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The status. */
                project_status_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Move a status of a project to the trash. */
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
    getProjectTemplates: {
        parameters: {
            query?: {
                /** @description The workspace. */
                workspace?: string;
                /** @description The team. */
                team?: string;
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
            /** @description Templates of projects by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectTemplate"][];
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
    getProjectTemplate: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The template. */
                project_template_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a template of projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectTemplate"];
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
    deleteProjectTemplate: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The template. */
                project_template_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Move a template of projects to the trash. */
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
    instantiateProject: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The template. */
                project_template_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description The name. */
                        name: string;
                        /**
                         * @description The team.
                         * @example 12345
                         */
                        team?: string | null;
                        /** @description Deprecated: see `privacy_setting`. */
                        public?: boolean | null;
                        /**
                         * @description Who sees the project.
                         * @enum {string|null}
                         */
                        privacy_setting?: "public_to_workspace" | "private_to_team" | "private" | null;
                        /** @description Whether to refuse where a date is missing. */
                        is_strict?: boolean | null;
                        /** @description [{gid, value}]: 1 is its start, 2 its end. */
                        requested_dates?: unknown;
                        /** @description [{gid, value}]: who takes which role. */
                        requested_roles?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Begin a project with a template. */
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
            /** @description See the message. */
            422: {
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
    getProjects: {
        parameters: {
            query?: {
                /** @description The workspace. */
                workspace?: string;
                /** @description Deprecated: the team. */
                team?: string;
                /** @description Only projects that are archived, or only those that are not. */
                archived?: boolean;
                /** @description Projects have none: with one, nothing is found. */
                custom_type?: string;
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
            /** @description Projects by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"][];
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
    createProject: {
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
                    data?: {
                        /**
                         * @description The workspace it lives in.
                         * @example 12345
                         */
                        workspace?: string | null;
                        /**
                         * @description Deprecated: the team it is shared with.
                         * @example 12345
                         */
                        team?: string | null;
                        /** @description Its first followers. */
                        followers?: string[] | null;
                        /**
                         * @description Deprecated: see `default_view`.
                         * @enum {string|null}
                         */
                        layout?: "list" | "board" | "calendar" | "timeline" | null;
                        /** @description A short phrase that says what it is. */
                        name?: string;
                        /** @description Archived projects stay out of sight, searchable. */
                        archived?: boolean;
                        /** @description How its board stands for everybody: `lanes` by `assignee` or `custom_fields.{gid}`; `limits`, how many tasks a column is meant to hold, by the gid of section, option or person. */
                        board?: unknown;
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
                        /** @description Its charts for everybody, in their order; null for those that every project has. */
                        dashboard?: unknown;
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
                        /** @description The fields that describe the project itself, with its values; not those of its tasks. */
                        custom_fields?: unknown;
                        /** @description Who answers for the project. */
                        owner?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Create a project. */
            201: {
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
    getProject: {
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
            /** @description Read a project. */
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
    updateProject: {
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
                        /**
                         * @description Deprecated: see `default_view`.
                         * @enum {string|null}
                         */
                        layout?: "list" | "board" | "calendar" | "timeline" | null;
                        /** @description A short phrase that says what it is. */
                        name?: string;
                        /** @description Archived projects stay out of sight, searchable. */
                        archived?: boolean;
                        /** @description How its board stands for everybody: `lanes` by `assignee` or `custom_fields.{gid}`; `limits`, how many tasks a column is meant to hold, by the gid of section, option or person. */
                        board?: unknown;
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
                        /** @description Its charts for everybody, in their order; null for those that every project has. */
                        dashboard?: unknown;
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
                        /** @description The fields that describe the project itself, with its values; not those of its tasks. */
                        custom_fields?: unknown;
                        /** @description Who answers for the project. */
                        owner?: string | null;
                        /**
                         * @description The team it is shared with, where there is one.
                         * @example 12345
                         */
                        team?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Change a project. */
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
    deleteProject: {
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
            /** @description Put a project into the trash, with the tasks that live only there. */
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
    addCustomFieldSettingForProject: {
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
                        /** @description A field's gid, or a new field. */
                        custom_field: unknown;
                        /** @description Whether lists show the field as a column. */
                        is_important?: boolean | null;
                        /**
                         * @description The setting it goes before.
                         * @example 12345
                         */
                        insert_before?: string | null;
                        /**
                         * @description The setting it goes after.
                         * @example 12345
                         */
                        insert_after?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Show a custom field on a project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldSetting"];
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
    addFollowersForProject: {
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
                        /** @description The people. */
                        followers: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Add followers. */
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
    addMembersForProject: {
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
                        /** @description The people. */
                        members: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Add members. */
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
    getCustomFieldSettingsForProject: {
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
            /** @description The fields that a project shows, in its order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldSetting"][];
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
    duplicateProject: {
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
                        /** @description The name of the copy. */
                        name: string;
                        /** @description What comes along. */
                        include?: ("allocations" | "forms" | "members" | "notes" | "permissions" | "task_assignee" | "task_attachments" | "task_dates" | "task_dependencies" | "task_followers" | "task_notes" | "task_projects" | "task_subtasks" | "task_tags" | "task_templates" | "task_type_default")[] | null;
                        /** @description {should_skip_weekends, start_on or due_on}: when its dates begin or end. */
                        schedule_dates?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Copy a project with its tasks, and with what is included. */
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
    getEventsForProject: {
        parameters: {
            query?: {
                /** @description The token of the last answer; without one the answer is 412 with a fresh token. */
                sync?: string;
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
            /** @description What happened to a project and within it; older clients ask here. */
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
            412: {
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
    createProjectBrief: {
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
                        /** @description Its title. */
                        title?: string | null;
                        /** @description What it says; excludes `html_text`. */
                        text?: string | null;
                        /** @description What it says as rich text. */
                        html_text?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Write the brief of a project that has none. */
            201: {
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
    getProjectMembershipsForProject: {
        parameters: {
            query?: {
                /** @description Only this person's. */
                user?: string;
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
            /** @description The members of a project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectMembership"][];
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
    getProjectStatusesForProject: {
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
            /** @description The statuses of a project, the newest first; see status updates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectStatus"][];
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
    createProjectStatusForProject: {
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
                        /** @description Its title; by default one that names the day. */
                        title?: string | null;
                        /** @description What it says; excludes `html_text`. */
                        text?: string | null;
                        /** @description What it says as rich text. */
                        html_text?: string | null;
                        /**
                         * @description How it goes, as a colour.
                         * @enum {string}
                         */
                        color: "green" | "yellow" | "red" | "blue" | "complete";
                    };
                };
            };
        };
        responses: {
            /** @description Say how a project goes; see status updates. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectStatus"];
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
    removeCustomFieldSettingForProject: {
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
                         * @description The field.
                         * @example 12345
                         */
                        custom_field: string;
                    };
                };
            };
        };
        responses: {
            /** @description Hide a custom field on a project. */
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
    removeFollowersForProject: {
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
                        /** @description The people. */
                        followers: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Remove followers. */
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
    removeMembersForProject: {
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
                        /** @description The people. */
                        members: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Remove members. */
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
    rollupProject: {
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
            /** @description Widen the dates of a project's tasks to cover what they are made of. */
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
    projectSaveAsTemplate: {
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
                        /** @description The name. */
                        name: string;
                        /** @description Whether everybody in its team has it. */
                        public: boolean;
                        /**
                         * @description The team.
                         * @example 12345
                         */
                        team?: string | null;
                        /**
                         * @description The workspace.
                         * @example 12345
                         */
                        workspace?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Save a project as a template. */
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
    getSectionsForProject: {
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
            /** @description The sections of a project, in its order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Section"][];
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
    createSectionForProject: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project, or one's own list. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description The text of its header. */
                        name: string;
                        /**
                         * @description The section that it is put before.
                         * @example 12345
                         */
                        insert_before?: string | null;
                        /**
                         * @description The section that it is put after.
                         * @example 12345
                         */
                        insert_after?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Create a section. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Section"];
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
    insertSectionForProject: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The project, or one's own list. */
                project_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description The section that moves.
                         * @example 12345
                         */
                        section: string;
                        /**
                         * @description The section that it goes before.
                         * @example 12345
                         */
                        before_section?: string | null;
                        /**
                         * @description The section that it goes after.
                         * @example 12345
                         */
                        after_section?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Move a section. */
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
    getTaskCountsForProject: {
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
            /** @description How many tasks a project has; only the figures asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskCounts"];
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
    getTasksForProject: {
        parameters: {
            query?: {
                /** @description Only tasks that are incomplete, or completed since then; `now` for open ones. */
                completed_since?: "now";
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
            /** @description The tasks of a project, in its order. */
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
    getReactionsOnObject: {
        parameters: {
            query: {
                /** @description What was answered. */
                target: string;
                /** @description The emoji, whatever its tone of skin. */
                emoji_base: string;
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
            /** @description Who answered something with an emoji, the first first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Reaction"][];
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
    getSection: {
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
            /** @description Read a section. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Section"];
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
    updateSection: {
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
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /**
                         * @description The section that it is put before.
                         * @example 12345
                         */
                        insert_before?: string | null;
                        /**
                         * @description The section that it is put after.
                         * @example 12345
                         */
                        insert_after?: string | null;
                        /** @description The text of the section's header. */
                        name?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Rename or move a section. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Section"];
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
    deleteSection: {
        parameters: {
            query?: {
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
            /** @description Delete an empty section. */
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
    addTaskForSection: {
        parameters: {
            query?: {
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
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @description The task.
                         * @example 12345
                         */
                        task: string;
                        /**
                         * @description The task to go before; null for the end.
                         * @example 12345
                         */
                        insert_before?: string | null;
                        /**
                         * @description The task to go after; null for the beginning.
                         * @example 12345
                         */
                        insert_after?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Put a task at the top of a section, or beside another task in it. */
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
    getTasksForSection: {
        parameters: {
            query?: {
                /** @description Only tasks that are incomplete, or completed since then; `now` for open ones. */
                completed_since?: "now";
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
                /** @description The section. */
                section_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks of a section, in its order. */
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
    getStatusesForObject: {
        parameters: {
            query: {
                /** @description The project. */
                parent: string;
                /** @description Only those that were sent since then. */
                created_since?: "now";
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
            /** @description The status updates of a project, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StatusUpdate"][];
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
    createStatusForObject: {
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
                        parent: string;
                        /** @description Its title; by default one that names the day. */
                        title?: string | null;
                        /** @description What it says; excludes `html_text`. */
                        text?: string | null;
                        /** @description What it says as rich text. */
                        html_text?: string | null;
                        /**
                         * @description How it goes.
                         * @enum {string}
                         */
                        status_type: "on_track" | "at_risk" | "off_track" | "on_hold" | "complete" | "dropped";
                    };
                };
            };
        };
        responses: {
            /** @description Send a status update on a project. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StatusUpdate"];
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
    getStatus: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The update. */
                status_update_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a status update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StatusUpdate"];
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
    deleteStatus: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The update. */
                status_update_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Move a status update to the trash. */
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
    getStory: {
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
            /** @description Read a story. */
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
    updateStory: {
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
            /** @description Reword or pin a story. */
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
    deleteStory: {
        parameters: {
            query?: {
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
            /** @description Take back a story of one's own. */
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
    getTags: {
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
            /** @description The tags of a workspace, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tag"][];
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
    createTag: {
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
                    data?: {
                        /**
                         * @description The workspace.
                         * @example 12345
                         */
                        workspace?: string | null;
                        /** @description Those who hear of its use. */
                        followers?: string[] | null;
                        /** @description The text of the label. */
                        name?: string;
                        /**
                         * @description The colour of the label.
                         * @enum {string|null}
                         */
                        color?: "dark-pink" | "dark-green" | "dark-blue" | "dark-red" | "dark-teal" | "dark-brown" | "dark-orange" | "dark-purple" | "dark-warm-gray" | "light-pink" | "light-green" | "light-blue" | "light-red" | "light-teal" | "light-brown" | "light-orange" | "light-purple" | "light-warm-gray" | null;
                        /** @description What the label means. */
                        notes?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Make a tag. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tag"];
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
    getTag: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The tag. */
                tag_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tag"];
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
    updateTag: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The tag. */
                tag_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description The text of the label. */
                        name?: string;
                        /**
                         * @description The colour of the label.
                         * @enum {string|null}
                         */
                        color?: "dark-pink" | "dark-green" | "dark-blue" | "dark-red" | "dark-teal" | "dark-brown" | "dark-orange" | "dark-purple" | "dark-warm-gray" | "light-pink" | "light-green" | "light-blue" | "light-red" | "light-teal" | "light-brown" | "light-orange" | "light-purple" | "light-warm-gray" | null;
                        /** @description What the label means. */
                        notes?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Change a tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tag"];
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
    deleteTag: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The tag. */
                tag_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Move a tag to the trash. */
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
    getTasksForTag: {
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
                /** @description The tag. */
                tag_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks that carry a tag. */
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
    getTaskTemplates: {
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
            /** @description Templates of a project's tasks by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskTemplate"][];
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
    getTaskTemplate: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The template. */
                task_template_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a template of tasks. */
            200: {
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
    deleteTaskTemplate: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The template. */
                task_template_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Move a template of tasks to the trash. */
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
    instantiateTask: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The template. */
                task_template_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description The name of the task. */
                        name?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Begin a task with a template. */
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
    getTasks: {
        parameters: {
            query?: {
                /** @description The project whose tasks are wanted. */
                project?: string;
                /** @description The section whose tasks are wanted. */
                section?: string;
                /** @description The tag whose tasks are wanted. */
                tag?: string;
                /** @description The own list whose tasks are wanted. */
                user_task_list?: string;
                /** @description The workspace of the assignee's tasks. */
                workspace?: string;
                /** @description The assignee whose tasks are wanted. */
                assignee?: string;
                /** @description Only tasks that are incomplete, or completed since then; `now` for open ones. */
                completed_since?: "now";
                /** @description Only tasks that changed since then. */
                modified_since?: "now";
                /** @description Only tasks of this custom type; empty: of none. */
                custom_type?: string;
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
            /** @description The tasks of a project, section, tag, own list or assignee. */
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
    createTask: {
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
                    data?: {
                        /**
                         * @description Needed without project and parent.
                         * @example 12345
                         */
                        workspace?: string | null;
                        /** @description The projects it goes to. */
                        projects?: string[] | null;
                        /** @description Projects with their sections. */
                        memberships?: unknown;
                        /** @description Its first collaborators. */
                        followers?: string[] | null;
                        /** @description Its first labels. */
                        tags?: string[] | null;
                        /**
                         * @description A section of the assignee's own list; for the assignee alone.
                         * @example 12345
                         */
                        assignee_section?: string | null;
                        /**
                         * @description The task it becomes a part of.
                         * @example 12345
                         */
                        parent?: string | null;
                        /** @description A short sentence that says what is to be done. */
                        name?: string;
                        /**
                         * @description The kind of task.
                         * @enum {string}
                         */
                        resource_subtype?: "default_task" | "milestone" | "approval" | "custom";
                        /**
                         * @description The state of an approval; kept with `completed`.
                         * @enum {string|null}
                         */
                        approval_status?: "pending" | "approved" | "rejected" | "changes_requested" | null;
                        /** @description Whether the task is done. */
                        completed?: boolean;
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
                        /** @description Whether the caller likes it. */
                        liked?: boolean;
                        /** @description The description as plain text. */
                        notes?: string;
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
                        /** @description The one person who does it. */
                        assignee?: string | null;
                        /**
                         * @description Deprecated: see `assignee_section`.
                         * @enum {string}
                         */
                        assignee_status?: "today" | "upcoming" | "later" | "new" | "inbox";
                        /**
                         * @description The custom type; of custom tasks alone.
                         * @example 12345
                         */
                        custom_type?: string | null;
                        /**
                         * @description The state, of those that its type offers; kept with `completed`.
                         * @example 12345
                         */
                        custom_type_status_option?: string | null;
                        /** @description The custom fields of its projects, with its values. */
                        custom_fields?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Create a task. */
            201: {
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
    getTask: {
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
            /** @description Read a task. */
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
    updateTask: {
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
                        /**
                         * @description A section of the assignee's own list; for the assignee alone.
                         * @example 12345
                         */
                        assignee_section?: string | null;
                        /** @description A short sentence that says what is to be done. */
                        name?: string;
                        /**
                         * @description The kind of task.
                         * @enum {string}
                         */
                        resource_subtype?: "default_task" | "milestone" | "approval" | "custom";
                        /**
                         * @description The state of an approval; kept with `completed`.
                         * @enum {string|null}
                         */
                        approval_status?: "pending" | "approved" | "rejected" | "changes_requested" | null;
                        /** @description Whether the task is done. */
                        completed?: boolean;
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
                        /** @description Whether the caller likes it. */
                        liked?: boolean;
                        /** @description The description as plain text. */
                        notes?: string;
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
                        /** @description The one person who does it. */
                        assignee?: string | null;
                        /**
                         * @description Deprecated: see `assignee_section`.
                         * @enum {string}
                         */
                        assignee_status?: "today" | "upcoming" | "later" | "new" | "inbox";
                        /**
                         * @description The custom type; of custom tasks alone.
                         * @example 12345
                         */
                        custom_type?: string | null;
                        /**
                         * @description The state, of those that its type offers; kept with `completed`.
                         * @example 12345
                         */
                        custom_type_status_option?: string | null;
                        /** @description The custom fields of its projects, with its values. */
                        custom_fields?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Change a task. */
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
    deleteTask: {
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
            /** @description Move a task to the trash, with its subtasks. */
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
    addDependenciesForTask: {
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
    addDependentsForTask: {
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
    addFollowersForTask: {
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
                        followers: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Let people follow a task. */
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
    addProjectForTask: {
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
                        /**
                         * @description The project.
                         * @example 12345
                         */
                        project: string;
                        /**
                         * @description The section of the project.
                         * @example 12345
                         */
                        section?: string | null;
                        /**
                         * @description The task to go before; null for the end.
                         * @example 12345
                         */
                        insert_before?: string | null;
                        /**
                         * @description The task to go after; null for the beginning.
                         * @example 12345
                         */
                        insert_after?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Put a task into a project, or to another place in it. */
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
    addTagForTask: {
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
                        /**
                         * @description The tag.
                         * @example 12345
                         */
                        tag: string;
                    };
                };
            };
        };
        responses: {
            /** @description Put a tag on a task. */
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
    getAttachmentsForTask: {
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
                /** @description The task. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachments of a task; older clients ask here. */
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
    createAttachmentForTask: {
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
                    data?: {
                        /**
                         * @description A file (`asana`) or a link (`external`).
                         * @enum {string|null}
                         */
                        resource_subtype?: "asana" | "external" | null;
                        /** @description Where the link leads. */
                        url?: string | null;
                        /** @description What it is called; a file brings its own name. */
                        name?: string | null;
                        /** @description Whether the calling app shows more of the link. */
                        connect_to_app?: boolean | null;
                    };
                };
                "multipart/form-data": {
                    /**
                     * @description A file (`asana`) or a link (`external`).
                     * @enum {string|null}
                     */
                    resource_subtype?: "asana" | "external" | null;
                    /** @description Where the link leads. */
                    url?: string | null;
                    /** @description What it is called; a file brings its own name. */
                    name?: string | null;
                    /** @description Whether the calling app shows more of the link. */
                    connect_to_app?: boolean | null;
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Attach a file or a link to a task; older clients send it here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Attachment"];
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
    getDependenciesForTask: {
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
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks that a task waits for. */
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
    getDependentsForTask: {
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
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks that wait for a task. */
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
    duplicateTask: {
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
                    data?: {
                        /** @description The name of the copy. */
                        name?: string | null;
                        /** @description What comes along. */
                        include?: ("notes" | "assignee" | "subtasks" | "attachments" | "tags" | "followers" | "projects" | "dates" | "dependencies" | "parent")[] | null;
                    };
                };
            };
        };
        responses: {
            /** @description Copy a task, with what is included. */
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
    getEventsForTask: {
        parameters: {
            query?: {
                /** @description The token of the last answer; without one the answer is 412 with a fresh token. */
                sync?: string;
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
            /** @description What happened to a task and within it; older clients ask here. */
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
            412: {
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
    getProjectsForTask: {
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
                /** @description The task. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects a task lives in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"][];
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
    removeDependenciesForTask: {
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
                    };
                };
            };
        };
        responses: {
            /** @description Let a task wait for others no longer. */
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
    removeDependentsForTask: {
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
                    };
                };
            };
        };
        responses: {
            /** @description Let others wait for a task no longer. */
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
    removeFollowerForTask: {
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
                        followers: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Let people follow a task no longer. */
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
    removeProjectForTask: {
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
                        /**
                         * @description The project.
                         * @example 12345
                         */
                        project: string;
                    };
                };
            };
        };
        responses: {
            /** @description Take a task out of a project. */
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
    removeTagForTask: {
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
                        /**
                         * @description The tag.
                         * @example 12345
                         */
                        tag: string;
                    };
                };
            };
        };
        responses: {
            /** @description Take a tag off a task. */
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
    rollupTask: {
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
            /** @description Widen the dates of a task and of its parts to cover what they are made of. */
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
    setParentForTask: {
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
                        /**
                         * @description The new parent, or null.
                         * @example 12345
                         */
                        parent?: string | null;
                        /**
                         * @description The task to go before; null for the end.
                         * @example 12345
                         */
                        insert_before?: string | null;
                        /**
                         * @description The task to go after; null for the beginning.
                         * @example 12345
                         */
                        insert_after?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Make a task a part of another, or of none. */
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
    getStoriesForTask: {
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
                /** @description The task. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stories of a task, the oldest first. */
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
    createStoryForTask: {
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
            /** @description Comment on a task. */
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
    getSubtasksForTask: {
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
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subtasks of a task, in their order. */
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
    createSubtaskForTask: {
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
                        /** @description The projects it goes to. */
                        projects?: string[] | null;
                        /** @description Projects with their sections. */
                        memberships?: unknown;
                        /** @description Its first collaborators. */
                        followers?: string[] | null;
                        /** @description Its first labels. */
                        tags?: string[] | null;
                        /**
                         * @description A section of the assignee's own list; for the assignee alone.
                         * @example 12345
                         */
                        assignee_section?: string | null;
                        /** @description A short sentence that says what is to be done. */
                        name?: string;
                        /**
                         * @description The kind of task.
                         * @enum {string}
                         */
                        resource_subtype?: "default_task" | "milestone" | "approval" | "custom";
                        /**
                         * @description The state of an approval; kept with `completed`.
                         * @enum {string|null}
                         */
                        approval_status?: "pending" | "approved" | "rejected" | "changes_requested" | null;
                        /** @description Whether the task is done. */
                        completed?: boolean;
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
                        /** @description Whether the caller likes it. */
                        liked?: boolean;
                        /** @description The description as plain text. */
                        notes?: string;
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
                        /** @description The one person who does it. */
                        assignee?: string | null;
                        /**
                         * @description Deprecated: see `assignee_section`.
                         * @enum {string}
                         */
                        assignee_status?: "today" | "upcoming" | "later" | "new" | "inbox";
                        /**
                         * @description The custom type; of custom tasks alone.
                         * @example 12345
                         */
                        custom_type?: string | null;
                        /**
                         * @description The state, of those that its type offers; kept with `completed`.
                         * @example 12345
                         */
                        custom_type_status_option?: string | null;
                        /** @description The custom fields of its projects, with its values. */
                        custom_fields?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Create a task as part of another. */
            201: {
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
    getTagsForTask: {
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
                /** @description The task: its gid, or `external:` and your app's name for it. */
                task_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags of a task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tag"][];
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
    getTeamMemberships: {
        parameters: {
            query?: {
                /** @description The team. */
                team?: string;
                /** @description Only this person's. */
                user?: string;
                /** @description The workspace; goes with `user`. */
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
            /** @description Who is in a team, or in which teams somebody is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMembership"][];
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
    getTeamMembership: {
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
        requestBody?: never;
        responses: {
            /** @description Read somebody's place in a team. */
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
    createTeam: {
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
                        organization: string;
                        /** @description The name of the team. */
                        name?: string;
                        /** @description What the team is for, as plain text. */
                        description?: string;
                        /** @description What the team is for, as rich text. */
                        html_description?: string;
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
                    };
                };
            };
        };
        responses: {
            /** @description Found a team. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
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
    getTeam: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The team. */
                team_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
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
    updateTeam: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The team. */
                team_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description The name of the team. */
                        name?: string;
                        /** @description What the team is for, as plain text. */
                        description?: string;
                        /** @description What the team is for, as rich text. */
                        html_description?: string;
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
                    };
                };
            };
        };
        responses: {
            /** @description Change a team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
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
    addUserForTeam: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The team. */
                team_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description Somebody: `me`, an email address or a gid. */
                        user: string;
                    };
                };
            };
        };
        responses: {
            /** @description Let somebody of the workspace into a team. */
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
    getCustomFieldSettingsForTeam: {
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
                /** @description The team. */
                team_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields that a team shows: none, as long as teams have no fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldSetting"][];
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
    getProjectTemplatesForTeam: {
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
                /** @description The team. */
                team_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Templates of a team by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectTemplate"][];
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
    getProjectsForTeam: {
        parameters: {
            query?: {
                /** @description Only projects that are archived, or only those that are not. */
                archived?: boolean;
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
                /** @description The team. */
                team_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects of a team by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"][];
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
    createProjectForTeam: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The team. */
                team_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description Its first followers. */
                        followers?: string[] | null;
                        /**
                         * @description Deprecated: see `default_view`.
                         * @enum {string|null}
                         */
                        layout?: "list" | "board" | "calendar" | "timeline" | null;
                        /** @description A short phrase that says what it is. */
                        name?: string;
                        /** @description Archived projects stay out of sight, searchable. */
                        archived?: boolean;
                        /** @description How its board stands for everybody: `lanes` by `assignee` or `custom_fields.{gid}`; `limits`, how many tasks a column is meant to hold, by the gid of section, option or person. */
                        board?: unknown;
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
                        /** @description Its charts for everybody, in their order; null for those that every project has. */
                        dashboard?: unknown;
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
                        /** @description The fields that describe the project itself, with its values; not those of its tasks. */
                        custom_fields?: unknown;
                        /** @description Who answers for the project. */
                        owner?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Create a project shared with a team. */
            201: {
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
    removeUserForTeam: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The team. */
                team_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description Somebody: `me`, an email address or a gid. */
                        user: string;
                    };
                };
            };
        };
        responses: {
            /** @description Let somebody out of a team. */
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
    getTeamMembershipsForTeam: {
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
                /** @description The team. */
                team_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is in a team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMembership"][];
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
    getUsersForTeam: {
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
                /** @description The team. */
                team_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people of a team, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
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
    getTimePeriods: {
        parameters: {
            query: {
                /** @description The workspace. */
                workspace: string;
                /** @description Only periods that begin then or later. */
                start_on?: string;
                /** @description Only periods that end then or earlier. */
                end_on?: string;
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
            /** @description The fiscal years of a workspace with their halves and quarters; around today, unless days are given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimePeriod"][];
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
    getTimePeriod: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The period. */
                time_period_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a time period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimePeriod"];
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
    getUserTaskList: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
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
            /** @description Read a person's own list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserTaskList"];
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
    getTasksForUserTaskList: {
        parameters: {
            query?: {
                /** @description Only tasks that are incomplete, or completed since. */
                completed_since?: "now";
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
                /** @description The list. */
                user_task_list_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks of a person, in the order of their own list. */
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
    getUsers: {
        parameters: {
            query?: {
                /** @description The workspace to look in. */
                workspace?: string;
                /** @description Only people of this team. */
                team?: string;
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
            /** @description The people of a team, of a workspace, or of all the caller's workspaces, by gid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
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
    getUser: {
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
        requestBody?: never;
        responses: {
            /** @description Read a user. */
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
    updateUser: {
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
                    data?: {
                        /** @description Values of fields that describe people. */
                        custom_fields?: unknown;
                        /** @description The person's name. */
                        name?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Change how somebody is called. */
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
    getFavoritesForUser: {
        parameters: {
            query: {
                /** @description Of which kind. */
                resource_type: "portfolio" | "project" | "tag" | "task" | "user" | "project_template";
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
            path: {
                /** @description Somebody: `me`, an email address or a gid. */
                user_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's favourites of one kind, in the order of their sidebar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"][];
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
    getTeamMembershipsForUser: {
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
            path: {
                /** @description Somebody: `me`, an email address or a gid. */
                user_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In which teams somebody is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMembership"][];
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
    getTeamsForUser: {
        parameters: {
            query: {
                /** @description The workspace. */
                organization: string;
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
                /** @description Somebody: `me`, an email address or a gid. */
                user_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams that somebody is in, as far as the caller sees them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"][];
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
    getUserTaskListForUser: {
        parameters: {
            query: {
                /** @description The workspace. */
                workspace: string;
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The person: gid, address or `me`. */
                user_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the own list of a person in a workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserTaskList"];
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
    getWorkspaceMembershipsForUser: {
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
                /** @description Somebody: `me`, an email address or a gid. */
                user_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Somebody's places in the workspaces that they share with the caller. */
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
    getWorkspacesForUser: {
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
                /** @description Somebody: `me`, an email address or a gid. */
                user_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's workspaces; older clients ask here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Workspace"][];
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
    getWebhooks: {
        parameters: {
            query: {
                /** @description The workspace. */
                workspace: string;
                /** @description Only those that watch this. */
                resource?: string;
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
            /** @description The caller's webhooks in a workspace, made through the same app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"][];
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
    createWebhook: {
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
                         * @description What it watches.
                         * @example 12345
                         */
                        resource: string;
                        /** @description The URL that receives the events; it must echo X-Hook-Secret while this request waits. */
                        target: string;
                        /** @description Which events are sent: those that one of the filters lets through. */
                        filters?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Watch a resource: its target must take part in a handshake. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
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
    getWebhook: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The webhook. */
                webhook_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a webhook, and how its deliveries go. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
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
    updateWebhook: {
        parameters: {
            query?: {
                /** @description The fields to answer with, comma separated; paths reach into nested objects. */
                opt_fields?: string;
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The webhook. */
                webhook_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description Which events are sent: those that one of the filters lets through. */
                        filters?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Replace the filters of a webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
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
    deleteWebhook: {
        parameters: {
            query?: {
                /** @description Answer with line breaks and indents. */
                opt_pretty?: boolean;
            };
            header?: never;
            path: {
                /** @description The webhook. */
                webhook_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a webhook: no further event is sent. */
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
    getWorkspaceMembership: {
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
        requestBody?: never;
        responses: {
            /** @description Read somebody's place in a workspace. */
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
    getWorkspaces: {
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
            /** @description The caller's workspaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Workspace"][];
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
    getWorkspace: {
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
        requestBody?: never;
        responses: {
            /** @description Read a workspace. */
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
    updateWorkspace: {
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
                        /** @description The name of the workspace. */
                        name?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Change how a workspace is called. */
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
    addUserForWorkspace: {
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
                    data: {
                        /** @description Somebody: `me`, an email address or a gid. */
                        user: string;
                    };
                };
            };
        };
        responses: {
            /** @description Let somebody into a workspace; by address also those whom nobody knows yet. */
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
    getCustomFieldsForWorkspace: {
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
            /** @description The library of a workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomField"][];
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
    getWorkspaceEvents: {
        parameters: {
            query?: {
                /** @description The token of the last answer; without one the answer is 412 with a fresh token. */
                sync?: string;
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
            /** @description What happened in a workspace. */
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
            412: {
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
    getProjectsForWorkspace: {
        parameters: {
            query?: {
                /** @description Only projects that are archived, or only those that are not. */
                archived?: boolean;
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
            /** @description The projects of a workspace by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"][];
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
    createProjectForWorkspace: {
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
                        /**
                         * @description Deprecated: the team it is shared with.
                         * @example 12345
                         */
                        team?: string | null;
                        /** @description Its first followers. */
                        followers?: string[] | null;
                        /**
                         * @description Deprecated: see `default_view`.
                         * @enum {string|null}
                         */
                        layout?: "list" | "board" | "calendar" | "timeline" | null;
                        /** @description A short phrase that says what it is. */
                        name?: string;
                        /** @description Archived projects stay out of sight, searchable. */
                        archived?: boolean;
                        /** @description How its board stands for everybody: `lanes` by `assignee` or `custom_fields.{gid}`; `limits`, how many tasks a column is meant to hold, by the gid of section, option or person. */
                        board?: unknown;
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
                        /** @description Its charts for everybody, in their order; null for those that every project has. */
                        dashboard?: unknown;
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
                        /** @description The fields that describe the project itself, with its values; not those of its tasks. */
                        custom_fields?: unknown;
                        /** @description Who answers for the project. */
                        owner?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Create a project in a workspace. */
            201: {
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
    searchProjectsForWorkspace: {
        parameters: {
            query?: {
                /** @description Words of the name. */
                text?: string;
                /** @description Finished projects. */
                completed?: boolean;
                /** @description With one of these. */
                "teams.any"?: string[];
                /** @description With one of these people: gids, addresses or `me`; `null` for nobody. */
                "owner.any"?: "null"[];
                /** @description With one of these people: gids, addresses or `me`; `null` for nobody. */
                "members.any"?: "null"[];
                /** @description With none of these people: gids, addresses or `me`; `null` for nobody. */
                "members.not"?: "null"[];
                /** @description With one of these. */
                "portfolios.any"?: string[];
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
                /** @description What comes first; `modified_at` unless told. */
                sort_by?: "due_date" | "created_at" | "completed_at" | "modified_at" | "relevance";
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
            /** @description Projects by criteria, also by the values of custom fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"][];
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
    removeUserForWorkspace: {
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
        requestBody?: {
            content: {
                "application/json": {
                    data: {
                        /** @description Somebody: `me`, an email address or a gid. */
                        user: string;
                    };
                };
            };
        };
        responses: {
            /** @description Let somebody go: their rights end at once. */
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
    getTagsForWorkspace: {
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
            /** @description The tags of a workspace, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tag"][];
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
    createTagForWorkspace: {
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
                        /** @description Those who hear of its use. */
                        followers?: string[] | null;
                        /** @description The text of the label. */
                        name?: string;
                        /**
                         * @description The colour of the label.
                         * @enum {string|null}
                         */
                        color?: "dark-pink" | "dark-green" | "dark-blue" | "dark-red" | "dark-teal" | "dark-brown" | "dark-orange" | "dark-purple" | "dark-warm-gray" | "light-pink" | "light-green" | "light-blue" | "light-red" | "light-teal" | "light-brown" | "light-orange" | "light-purple" | "light-warm-gray" | null;
                        /** @description What the label means. */
                        notes?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Make a tag in a workspace. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tag"];
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
    getTasksForWorkspace: {
        parameters: {
            query?: {
                /** @description The project whose tasks are wanted. */
                project?: string;
                /** @description The section whose tasks are wanted. */
                section?: string;
                /** @description The tag whose tasks are wanted. */
                tag?: string;
                /** @description The own list whose tasks are wanted. */
                user_task_list?: string;
                /** @description The assignee whose tasks are wanted. */
                assignee?: string;
                /** @description Only tasks that are incomplete, or completed since then; `now` for open ones. */
                completed_since?: "now";
                /** @description Only tasks that changed since then. */
                modified_since?: "now";
                /** @description Only tasks of this custom type; empty: of none. */
                custom_type?: string;
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
            /** @description The tasks that the filters name; older clients ask here. */
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
    createTaskForWorkspace: {
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
                        /** @description The projects it goes to. */
                        projects?: string[] | null;
                        /** @description Projects with their sections. */
                        memberships?: unknown;
                        /** @description Its first collaborators. */
                        followers?: string[] | null;
                        /** @description Its first labels. */
                        tags?: string[] | null;
                        /**
                         * @description A section of the assignee's own list; for the assignee alone.
                         * @example 12345
                         */
                        assignee_section?: string | null;
                        /**
                         * @description The task it becomes a part of.
                         * @example 12345
                         */
                        parent?: string | null;
                        /** @description A short sentence that says what is to be done. */
                        name?: string;
                        /**
                         * @description The kind of task.
                         * @enum {string}
                         */
                        resource_subtype?: "default_task" | "milestone" | "approval" | "custom";
                        /**
                         * @description The state of an approval; kept with `completed`.
                         * @enum {string|null}
                         */
                        approval_status?: "pending" | "approved" | "rejected" | "changes_requested" | null;
                        /** @description Whether the task is done. */
                        completed?: boolean;
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
                        /** @description Whether the caller likes it. */
                        liked?: boolean;
                        /** @description The description as plain text. */
                        notes?: string;
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
                        /** @description The one person who does it. */
                        assignee?: string | null;
                        /**
                         * @description Deprecated: see `assignee_section`.
                         * @enum {string}
                         */
                        assignee_status?: "today" | "upcoming" | "later" | "new" | "inbox";
                        /**
                         * @description The custom type; of custom tasks alone.
                         * @example 12345
                         */
                        custom_type?: string | null;
                        /**
                         * @description The state, of those that its type offers; kept with `completed`.
                         * @example 12345
                         */
                        custom_type_status_option?: string | null;
                        /** @description The custom fields of its projects, with its values. */
                        custom_fields?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Create a task in a workspace; older clients send it here. */
            201: {
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
    getTaskForCustomID: {
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
                /** @description The id. */
                custom_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the task that carries an id such as `PROJ-12`. */
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
    searchTasksForWorkspace: {
        parameters: {
            query?: {
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
            /** @description Tasks by criteria, also `custom_fields.{gid}.value`, `.is_set`, `.starts_with`, `.ends_with`, `.contains`, `.less_than`, `.greater_than`, `.before` and `.after`. */
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
    getTeamsForWorkspace: {
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
            /** @description The teams of a workspace that the caller sees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"][];
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
    typeaheadForWorkspace: {
        parameters: {
            query?: {
                /** @description The kind of thing to find. */
                resource_type?: "task" | "project" | "user" | "tag" | "team" | "custom_field" | "portfolio" | "goal" | "project_template" | "agent" | "actor";
                /** @description Deprecated: see `resource_type`. */
                type?: "task" | "project" | "user" | "tag" | "team" | "custom_field" | "portfolio" | "goal" | "project_template" | "agent" | "actor";
                /** @description The text to complete. */
                query?: string;
                /** @description How many to answer with, 20 unless told. */
                count?: number;
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
            /** @description What begins like the text, of one kind, the most recent first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Task"] | components["schemas"]["Project"] | components["schemas"]["User"] | components["schemas"]["Tag"] | components["schemas"]["Team"])[];
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
    getUsersForWorkspace: {
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
            /** @description The people of a workspace, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
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
    getUserForWorkspace: {
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
                /** @description Somebody: `me`, an email address or a gid. */
                user_gid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a user of a workspace. */
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
    updateUserForWorkspace: {
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
                /** @description Somebody: `me`, an email address or a gid. */
                user_gid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: {
                        /** @description Values of fields that describe people. */
                        custom_fields?: unknown;
                        /** @description The person's name. */
                        name?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Change how somebody of a workspace is called. */
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
    getWorkspaceMembershipsForWorkspace: {
        parameters: {
            query?: {
                /** @description Only this person's. */
                user?: string;
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
            /** @description Who belongs to a workspace, and did. */
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
}
