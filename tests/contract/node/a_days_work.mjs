// This module is about a realistic day, worked through the unmodified Node client.
//
// It prints one JSON line per chapter: {"chapter": "…", "operations": […], "error": null | "…"}.

import assert from 'node:assert/strict';
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

const Asana = createRequire(import.meta.url)('asana');

const client = Asana.ApiClient.instance;
client.basePath = process.env.WEFT_API;
client.authentications.token.accessToken = process.env.WEFT_TOKEN;

const world = JSON.parse(process.env.WEFT_WORLD); // workspace, ada, grace, linus, file
const said = (data) => ({ data });
const gids = (items) => items.map((each) => each.gid);
const names = (items) => items.map((each) => each.name);

const projects = new Asana.ProjectsApi();
const sections = new Asana.SectionsApi();
const tasks = new Asana.TasksApi();
const stories = new Asana.StoriesApi();
const tags = new Asana.TagsApi();
const teams = new Asana.TeamsApi();
const users = new Asana.UsersApi();
const fields = new Asana.CustomFieldsApi();
const settings = new Asana.CustomFieldSettingsApi();
const attachments = new Asana.AttachmentsApi();
const events = new Asana.EventsApi();
const batches = new Asana.BatchAPIApi();
const typeahead = new Asana.TypeaheadApi();
const taskLists = new Asana.UserTaskListsApi();

async function newProject(name = 'Launch') {
  const body = said({ name, workspace: world.workspace });
  return (await projects.createProject(body, {})).data.gid;
}

async function newTask(project, data = {}) {
  const body = said({ name: 'Task', projects: [project], ...data });
  return (await tasks.createTask(body, {})).data.gid;
}

async function read(gid, optFields) {
  return (await tasks.getTask(gid, { opt_fields: optFields })).data;
}

async function every(collection) {
  const items = [];
  for (let page = collection; page.data; page = await page.nextPage()) items.push(...page.data);
  return items;
}

// Finders follow the work at a distance: ask until something is shown.
async function onceFound(ask) {
  const deadline = Date.now() + 30_000;
  let found = (await ask()).data;
  while (found.length === 0 && Date.now() < deadline) {
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    found = (await ask()).data;
  }
  return found;
}

async function refused(promise) {
  return promise.then(
    () => assert.fail('the request was not refused'),
    (error) => error.response,
  );
}

const chapters = [];
const chapter = (title, operations, work) => chapters.push({ title, operations, work });

chapter('a project is planned in sections', ['createProject', 'createSectionForProject'],
  async () => {
    const project = await newProject();
    const named = (name) => sections.createSectionForProject(project, { body: said({ name }) });
    const doing = (await named('Doing')).data.gid;
    const done = (await named('Done')).data.gid;
    const move = said({ section: done, before_section: doing });
    await sections.insertSectionForProject(project, { body: move });

    const shown = await every(await sections.getSectionsForProject(project, {}));
    const { data } = await projects.getProject(project, {});
    assert.deepEqual(names(shown).slice(-2), ['Done', 'Doing']);
    assert.equal(data.owner.gid, world.ada.user_gid);
    assert.equal(data.archived, false);
  });

chapter('a team gets a project and a member', ['createTeam', 'addUserForTeam'], async () => {
  const body = said({ name: 'A team of the day', organization: world.workspace });
  const team = (await teams.createTeam(body, {})).data.gid;
  await teams.addUserForTeam(said({ user: world.grace.email }), team, {});
  const project = (await projects.createProjectForTeam(said({ name: 'Roadmap' }), team, {})).data;

  const members = await every(await users.getUsersForTeam(team, {}));
  const shown = await every(await projects.getProjectsForTeam(team, {}));
  assert.deepEqual(gids(members).sort(), [world.ada.user_gid, world.grace.user_gid].sort());
  assert.ok(gids(shown).includes(project.gid));
});

chapter('a task says who does it and when', ['createTask', 'getTask'], async () => {
  const gid = await newTask(await newProject(), {
    assignee: 'me',
    start_on: '2031-06-01',
    due_on: '2031-06-12',
    followers: [world.grace.email],
    html_notes: '<body>One page, <em>no more</em></body>',
  });

  const task = await read(gid, 'assignee.email,start_on,due_on,due_at,notes,followers,html_notes');
  assert.equal(task.assignee.email, world.ada.email);
  assert.deepEqual([task.start_on, task.due_on, task.due_at], ['2031-06-01', '2031-06-12', null]);
  assert.equal(task.notes, 'One page, no more');
  assert.deepEqual(
    gids(task.followers).sort(),
    [world.ada.user_gid, world.grace.user_gid].sort(),
  );
});

chapter('a field is added and its value set',
  ['createCustomField', 'addCustomFieldSettingForProject', 'updateTask'], async () => {
    const project = await newProject();
    const body = said({
      name: 'Priority of the day',
      workspace: world.workspace,
      resource_subtype: 'enum',
      enum_options: [{ name: 'Low' }, { name: 'High', color: 'red' }],
    });
    const field = (await fields.createCustomField(body, {})).data;
    const setting = said({ custom_field: field.gid });
    await projects.addCustomFieldSettingForProject(setting, project, {});
    const high = { [field.gid]: field.enum_options[1].gid };
    const gid = await newTask(project, { custom_fields: high });

    const shown = await settings.getCustomFieldSettingsForProject(project, {});
    assert.deepEqual(shown.data.map((each) => each.custom_field.gid), [field.gid]);
    const before = await read(gid, 'custom_fields.enum_value.name');
    assert.equal(before.custom_fields[0].enum_value.name, 'High');
    await tasks.updateTask(said({ custom_fields: { [field.gid]: null } }), gid, {});
    const after = await read(gid, 'custom_fields.enum_value');
    assert.equal(after.custom_fields[0].enum_value, null);
  });

chapter('a task lives in two projects', ['addProjectForTask', 'removeProjectForTask'],
  async () => {
    const [first, second] = [await newProject(), await newProject()];
    const gid = await newTask(first);
    await tasks.addProjectForTask(said({ project: second }), gid);

    const homes = (await read(gid, 'memberships.project')).memberships;
    assert.deepEqual(homes.map((each) => each.project.gid).sort(), [first, second].sort());
    await tasks.removeProjectForTask(said({ project: first }), gid);
    assert.deepEqual(gids((await read(gid, 'projects')).projects), [second]);
  });

chapter('tasks are moved between sections', ['addTaskForSection', 'getTasksForSection'],
  async () => {
    const project = await newProject();
    const made = await sections.createSectionForProject(project, { body: said({ name: 'Doing' }) });
    const doing = made.data.gid;
    const one = await newTask(project, { name: 'one' });
    const two = await newTask(project, { name: 'two' });
    const three = await newTask(project, { name: 'three' });
    await sections.addTaskForSection(doing, { body: said({ task: one }) });
    await sections.addTaskForSection(doing, { body: said({ task: two }) });
    await sections.addTaskForSection(doing, { body: said({ task: three, insert_after: two }) });

    const shown = await every(await tasks.getTasksForSection(doing, {}));
    assert.deepEqual(names(shown), ['two', 'three', 'one']);
  });

chapter('work is broken down and ordered',
  ['createSubtaskForTask', 'addDependenciesForTask', 'addDependentsForTask', 'setParentForTask'],
  async () => {
    const project = await newProject();
    const [parent, before, after] = [
      await newTask(project), await newTask(project), await newTask(project),
    ];
    const child = (await tasks.createSubtaskForTask(said({ name: 'A part' }), parent, {})).data;
    await tasks.addDependenciesForTask(said({ dependencies: [before] }), parent);
    await tasks.addDependentsForTask(said({ dependents: [after] }), parent);

    assert.deepEqual(names((await tasks.getSubtasksForTask(parent, {})).data), ['A part']);
    assert.deepEqual(gids((await tasks.getDependenciesForTask(parent, {})).data), [before]);
    assert.deepEqual(gids((await tasks.getDependentsForTask(parent, {})).data), [after]);
    const circle = tasks.addDependenciesForTask(said({ dependencies: [after] }), parent);
    assert.equal((await refused(circle)).status, 400);
    await tasks.setParentForTask(said({ parent: null }), child.gid, {});
    assert.equal((await read(child.gid, 'parent')).parent, null);
  });

chapter('tasks are tagged and followed',
  ['createTag', 'addTagForTask', 'removeTagForTask', 'addFollowersForTask'], async () => {
    const gid = await newTask(await newProject());
    const body = said({ name: 'Urgent today', workspace: world.workspace });
    const tag = (await tags.createTag(body, {})).data.gid;
    await tasks.addTagForTask(said({ tag }), gid);
    const follow = said({ followers: [world.linus.email] });
    const followed = (await tasks.addFollowersForTask(follow, gid, {})).data;

    assert.deepEqual(names((await tags.getTagsForTask(gid, {})).data), ['Urgent today']);
    assert.deepEqual(gids((await tasks.getTasksForTag(tag, {})).data), [gid]);
    assert.ok(gids(followed.followers).includes(world.linus.user_gid));
    await tasks.removeTagForTask(said({ tag }), gid);
    assert.deepEqual((await tags.getTagsForTask(gid, {})).data, []);
  });

chapter('a comment mentions a colleague who then follows',
  ['createStoryForTask', 'getStoriesForTask'], async () => {
    const gid = await newTask(await newProject());
    const text = `<body>Look, <a data-asana-gid="${world.grace.user_gid}"/></body>`;
    const story = (await stories.createStoryForTask(said({ html_text: text }), gid, {})).data;

    const asked = { opt_fields: 'text,html_text' };
    const told = await every(await stories.getStoriesForTask(gid, asked));
    assert.equal(told.at(-1).gid, story.gid);
    assert.ok(told.at(-1).text.includes(`/${world.grace.user_gid}`));
    assert.ok(told.at(-1).html_text.includes('data-asana-type="user"'));
    assert.ok(gids((await read(gid, 'followers')).followers).includes(world.grace.user_gid));
  });

chapter('a file is uploaded and comes back the same',
  ['createAttachmentForObject', 'getAttachment', 'getAttachmentsForObject'], async () => {
    const parent = await newTask(await newProject());
    const upload = { parent, file: createReadStream(world.file) };
    const made = (await attachments.createAttachmentForObject(upload)).data;
    const asked = { opt_fields: 'name,size,download_url' };
    const file = (await attachments.getAttachment(made.gid, asked)).data;

    const original = readFileSync(world.file);
    const downloaded = await (await fetch(file.download_url)).arrayBuffer();
    assert.equal(file.name, basename(world.file));
    assert.equal(file.size, original.length);
    assert.deepEqual(Buffer.from(downloaded), original);
    assert.deepEqual(gids((await attachments.getAttachmentsForObject(parent, {})).data), [made.gid]);
  });

chapter('a task is completed and leaves the open ones', ['updateTask', 'getTasksForProject'],
  async () => {
    const project = await newProject();
    const [done, open] = [await newTask(project), await newTask(project)];
    const completed = (await tasks.updateTask(said({ completed: true }), done, {})).data;

    const remaining = await tasks.getTasksForProject(project, { completed_since: 'now' });
    assert.ok(completed.completed_at);
    assert.equal(completed.completed_by.gid, world.ada.user_gid);
    assert.deepEqual(gids(remaining.data), [open]);
  });

chapter('a list is read in pages with just the fields asked for', ['getTasksForProject'],
  async () => {
    const project = await newProject();
    const made = [];
    for (let number = 0; number < 7; number += 1) made.push(await newTask(project));

    const asked = { limit: 3, opt_fields: 'name,completed' };
    const first = await tasks.getTasksForProject(project, asked);
    assert.equal(first.data.length, 3);
    const shown = await every(first);
    assert.deepEqual(gids(shown).sort(), made.sort());
    const allowed = ['completed', 'gid', 'name', 'resource_type'];
    for (const task of shown) assert.ok(Object.keys(task).every((key) => allowed.includes(key)));
  });

chapter('listening tells what happened in the project', ['getEvents'], async () => {
  const project = await newProject();
  const start = await refused(events.getEvents(project, {}));
  assert.equal(start.status, 412);
  const gid = await newTask(project, { name: 'Heard' });

  client.RETURN_COLLECTION = false;
  const told = await events.getEvents(project, { sync: start.body.sync });
  client.RETURN_COLLECTION = true;
  assert.equal(told.has_more, false);
  assert.notEqual(told.sync, start.body.sync);
  const added = told.data.filter((each) => each.action === 'added');
  assert.ok(added.some((each) => each.resource.gid === gid));
});

chapter('several requests go in one batch', ['createBatchRequest'], async () => {
  const gid = await newTask(await newProject(), { name: 'One of them' });
  const actions = [
    { method: 'get', relative_path: `/tasks/${gid}`, options: { fields: ['name'] } },
    { method: 'put', relative_path: `/tasks/${gid}`, data: { completed: true } },
    { method: 'get', relative_path: '/tasks/12' },
  ];

  const answers = (await batches.createBatchRequest(said({ actions }), {})).data;
  assert.deepEqual(answers.map((each) => each.status_code), [200, 200, 404]);
  assert.equal(answers[0].body.data.name, 'One of them');
  assert.ok(answers[2].body.errors[0].message);
});

chapter('typing a few letters finds what is meant', ['typeaheadForWorkspace'], async () => {
  const gid = await newTask(await newProject(), { name: 'Xylophone rollout' });
  const asked = { query: 'xylo', count: 5 };
  const ask = () => typeahead.typeaheadForWorkspace(world.workspace, 'task', asked);
  assert.deepEqual(gids(await onceFound(ask)), [gid]);
});

chapter('my tasks hold what I am assigned',
  ['getUserTaskListForUser', 'getTasksForUserTaskList', 'getTasks'], async () => {
    const gid = await newTask(await newProject(), { assignee: 'me' });
    const mine = (await taskLists.getUserTaskListForUser('me', world.workspace, {})).data;

    const listed = await every(await tasks.getTasksForUserTaskList(mine.gid, {}));
    const assigned = { assignee: 'me', workspace: world.workspace };
    assert.equal(mine.owner.gid, world.ada.user_gid);
    assert.ok(gids(listed).includes(gid));
    assert.ok(gids(await every(await tasks.getTasks(assigned))).includes(gid));
  });

chapter('a deleted task is gone', ['deleteTask'], async () => {
  const gid = await newTask(await newProject());
  assert.deepEqual((await tasks.deleteTask(gid)).data, {});
  assert.equal((await refused(tasks.getTask(gid, {}))).status, 404);
});

chapter('a mistake is refused with the name of the field', [], async () => {
  const mistakes = [
    [{ name: 'No home' }, 'workspace'],
    [{ workspace: world.workspace, assignee: 'nobody@example.org' }, 'assignee'],
    [{ workspace: world.workspace, due_on: 'tomorrow' }, 'due_on'],
    [{ workspace: world.workspace, html_notes: '<body><b>no end</body>' }, 'html_notes'],
  ];
  for (const [data, named] of mistakes) {
    const refusal = await refused(tasks.createTask(said(data), {}));
    assert.equal(refusal.status, 400);
    assert.ok(refusal.body.errors[0].message.includes(named), refusal.body.errors[0].message);
  }
});

function toldOf(error) {
  const said = error.response?.text;
  return `${error.stack ?? error}${said ? `\n${said}` : ''}`;
}

for (const { title, operations, work } of chapters) {
  const error = await work().then(() => null, toldOf);
  process.stdout.write(`${JSON.stringify({ chapter: title, operations, error })}\n`);
}
