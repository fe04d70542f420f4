import { useRef, useState, type ReactNode } from "react";
import { Page } from "@/app/Page";
import { setDensity, setTheme, useAppearance } from "@/app/appearance";
import { Avatar, Avatars, PersonName, type Person } from "@/ui/Avatar";
import { Banner } from "@/ui/Banner";
import { Button, IconButton } from "@/ui/Button";
import { Checkbox, RadioGroup, Switch } from "@/ui/Choices";
import { Badge, CategoryLabel, ClothLabel, Priority } from "@/ui/ClothLabel";
import { DateField } from "@/ui/DateField";
import { DatePicker, type Dates } from "@/ui/DatePicker";
import { Dialog } from "@/ui/Dialog";
import { Drawer } from "@/ui/Drawer";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { ChoiceField, TextArea, TextField } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { Kbd } from "@/ui/Kbd";
import { MenuButton } from "@/ui/Menu";
import { NumberField } from "@/ui/NumberField";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { Popover } from "@/ui/Popover";
import { confirm } from "@/ui/questions";
import { SearchField } from "@/ui/SearchField";
import { Select, SelectPopover } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { Segments, Tabs } from "@/ui/Tabs";
import { ThreadMeter } from "@/ui/ThreadMeter";
import { Tick, TickButton } from "@/ui/Tick";
import { say } from "@/ui/toasts";
import style from "./Gallery.module.css";

// For those who build Weft: its words are not translated.
const PEOPLE: Person[] = ["Mara Lindqvist", "Tomás Rey", "田辺 由紀", "Priya Sundar", "Jonas Hartwig", "Leonie Vogt", "Seun Adeyemi"].map((name, i) => ({ gid: `9${i}7`, name }));
const SCOUT: Person = { gid: "1", name: "Scout", isAgent: true };
const HUES = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"] as const;
const FEW = ["low", "medium", "high"].map((value) => ({ value, name: value }));
const MANY = Array.from({ length: 40 }, (_, i) => ({ value: `v${i}`, name: `Option ${i + 1}` }));

export function Gallery() {
  const { isDark, density } = useAppearance();
  return (
    <Page
      title="Gallery"
      actions={
        <>
          <Switch label="Dark" checked={isDark} onChange={(dark) => setTheme(dark ? "dark" : "light")} />
          <Switch label="Comfortable" checked={density === "comfortable"} onChange={(on) => setDensity(on ? "comfortable" : "compact")} />
        </>
      }
    >
      <div className={style.parts}>
        <Buttons /><Fields /><Labels /><People /><Progress /><TabsAndKeys /><Layers /><Pickers /><Banners /><States />
      </div>
    </Page>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return <section className={style.part}><h2>{name}</h2>{children}</section>;
}

function Line({ children }: { children: ReactNode }) {
  return <div className={style.line}>{children}</div>;
}

function Buttons() {
  const [isOn, setOn] = useState(true);
  return (
    <Part name="Buttons">
      <Line><Button kind="primary">Create task</Button><Button>Default</Button><Button kind="quiet">Quiet</Button><Button disabled>Not yet</Button></Line>
      <Line><Button kind="quiet" icon="filter" isOn={isOn} onClick={() => setOn(!isOn)}>Filter</Button><Button kind="remove">Remove</Button><Button kind="destroy">Delete 3 tasks</Button></Line>
      <Line><IconButton icon="more" label="More" /><IconButton icon="star" label="Star" keys="s" /><Button isBusy>Saving</Button><Button size="form">Form</Button><Button size="large" kind="primary">Large</Button></Line>
    </Part>
  );
}

function Fields() {
  const [effort, setEffort] = useState<number | null>(1204.5);
  const [text, setText] = useState("");
  const [level, setLevel] = useState("low");
  const [begins, setBegins] = useState<string | null>("2026-10-14");
  return (
    <Part name="Inputs">
      <Form label="Example" onSend={() => Promise.reject(new Error("name: Must not be empty"))}>
        <TextField label="Name" name="name" defaultValue="Kestrel launch" hint="As everybody will see it" />
        <NumberField label="Effort, hours" value={effort} precision={1} onChange={setEffort} noNumber="Write a number" />
        <TextField label="Locked" readOnly defaultValue="Set by bundle" hint="Ask the bundle owner" />
        <TextField label="Wrong" defaultValue="-2" error="Use 0 or more" />
        <ChoiceField label="Colour"><option>Indigo</option><option>Madder</option></ChoiceField>
        <Select label="Priority" options={FEW} value={level} onChange={setLevel} />
        <DateField label="Begins" placeholder="No day" value={begins} onChange={setBegins} />
        <TextArea label="Why" />
        <Line><Button type="submit" kind="primary" size="form">Save</Button></Line>
      </Form>
      <Line><Checkbox label="So" defaultChecked /><Checkbox label="Some" isMixed /><Switch label="At once" defaultChecked /></Line>
      <RadioGroup label="Level" choices={FEW.map(({ value, name }) => ({ value, label: name }))} value={level} onChange={setLevel} />
      <SearchField label="Find" value={text} onChange={setText} keys="mod+F" />
    </Part>
  );
}

function Labels() {
  return (
    <Part name="Labels">
      <Line><ClothLabel tone="rest">Not started</ClothLabel><ClothLabel tone="info">In progress</ClothLabel><ClothLabel tone="violet">In review</ClothLabel><ClothLabel tone="warn">Waiting</ClothLabel></Line>
      <Line><ClothLabel tone="bad">Blocked</ClothLabel><ClothLabel tone="ok">Done</ClothLabel><ClothLabel tone="accent">Draft</ClothLabel><ClothLabel tone="violet" icon="spark">AI</ClothLabel></Line>
      <Line><Priority level={1}>Low</Priority><Priority level={2}>Medium</Priority><Priority level={3}>High</Priority></Line>
      <Line>{HUES.map((hue) => <CategoryLabel key={hue} hue={hue}>{`Team ${hue}`}</CategoryLabel>)}</Line>
    </Part>
  );
}

function People() {
  return (
    <Part name="People and agents">
      <Line>{PEOPLE.map((person) => <Avatar key={person.gid} person={person} size="l" />)}<Avatar person={SCOUT} size="l" /><Avatar person={null} size="l" /></Line>
      <Line><Avatar person={PEOPLE[0]!} size="s" /><Avatar person={PEOPLE[0]!} /><Avatar person={PEOPLE[0]!} size="xl" /><Avatar person={PEOPLE[0]!} size="xxl" /><Avatars people={PEOPLE} label="7 members" /></Line>
      <Line><PersonName person={PEOPLE[5]!} /><PersonName person={PEOPLE[2]!} /><PersonName person={SCOUT} /></Line>
    </Part>
  );
}

function Progress() {
  const [isDone, setDone] = useState(false);
  return (
    <Part name="Ticks and progress">
      <Line><TickButton isDone={isDone} label="Complete the example" onChange={setDone} /><Tick isDone /><Tick kind="milestone" /><Tick kind="milestone" isDone /><Tick kind="approval" /><Tick kind="approval" isDone /></Line>
      <Line><ThreadMeter share={0.62} label="Hardware" width={160} /><span>62% on track</span></Line>
      <Line><ThreadMeter share={0.38} tone="warn" label="Retail" width={160} /><span>38% at risk</span></Line>
      <Line><ThreadMeter share={0.22} tone="bad" label="Legal" width={160} /><span>22% off track</span></Line>
    </Part>
  );
}

const PARTS = [{ id: "list", name: "List" }, { id: "board", name: "Board" }, { id: "timeline", name: "Timeline", count: 3 }] as const;

function TabsAndKeys() {
  const [chosen, choose] = useState<(typeof PARTS)[number]["id"]>("list");
  return (
    <Part name="Tabs, segments, keys">
      <Tabs label="Views" tabs={PARTS} chosen={chosen} onChoose={choose}><p>{chosen}</p></Tabs>
      <Line><Segments label="Scale" tabs={PARTS} chosen={chosen} onChoose={choose} /><Kbd keys="mod+K" /><Kbd keys="?" /><Badge count={6} label="6 unread" /></Line>
    </Part>
  );
}

function Layers() {
  const [open, setOpen] = useState<"dialog" | "drawer" | "popover" | null>(null);
  const anchor = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(null);
  const ask = () => confirm({ title: "Delete “Press kit” and 4 subtasks?", consequence: "They stay in the trash for 30 days. 2 tasks that wait for it lose the dependency.", yes: "Delete 5 tasks", no: "Keep", isDestructive: true });
  const entries = [
    { id: "status", name: "Change status", icon: "circle-half" as const, keys: "s" },
    { id: "assign", name: "Assign to…", icon: "user" as const, keys: "a" },
    { id: "move", name: "Move to…", icon: "arrow-right" as const, entries: [{ id: "one", name: "Launch week" }] },
  ];
  return (
    <Part name="Layers">
      <Line>
        <MenuButton label="Task actions" groups={() => [{ entries }, { entries: [{ id: "delete", name: "Delete task", icon: "trash", isDanger: true }] }]} />
        <Button aria-haspopup="dialog" onClick={() => setOpen("dialog")}>Dialog</Button>
        <Button aria-haspopup="dialog" onClick={() => setOpen("drawer")}>Drawer</Button>
        <Button ref={anchor} aria-haspopup="dialog" onClick={() => setOpen("popover")}>Popover</Button>
        <Button kind="remove" aria-haspopup="dialog" onClick={() => void ask()}>Delete…</Button>
        <Button onClick={() => say("Moved to Launch week", { action: { label: "Undo", keys: "mod+z", run: () => {} } })}>Toast</Button>
      </Line>
      {open === "dialog" && <Dialog title="Share Kestrel launch" onClose={close} actions={<Button kind="primary" onClick={close}>Share</Button>}>Everybody in the team sees it.</Dialog>}
      {open === "drawer" && <Drawer label="Details" onClose={close}><p>Details</p></Drawer>}
      {open === "popover" && <Popover label="Details" anchor={anchor} onClose={close}><p>Details</p><Button onClick={close}>Done</Button></Popover>}
    </Part>
  );
}

function Pickers() {
  const [open, setOpen] = useState<"dates" | "people" | "options" | null>(null);
  const [dates, setDates] = useState<Dates>({ start: "2026-10-14", due: "2026-10-21", time: null });
  const [people, setPeople] = useState<Person[]>([]);
  const [options, setOptions] = useState<string[]>([]);
  const [atDates, atPeople, atOptions] = [useRef(null), useRef(null), useRef(null)];
  const close = () => setOpen(null);
  const find = (text: string) => Promise.resolve(PEOPLE.filter((person) => person.name.toLowerCase().includes(text.toLowerCase())));
  return (
    <Part name="Pickers">
      <Line>
        <Button ref={atDates} icon="calendar" aria-haspopup="dialog" onClick={() => setOpen("dates")}>{dates.due ?? "Due date"}</Button>
        <Button ref={atPeople} icon="user" aria-haspopup="listbox" onClick={() => setOpen("people")}>{people[0]?.name ?? "Assignee"}</Button>
        <Button ref={atOptions} icon="list" aria-haspopup="listbox" onClick={() => setOpen("options")}>{`${options.length} chosen`}</Button>
      </Line>
      {open === "dates" && <DatePicker label="Dates" hasStart hasTime value={dates} onChange={setDates} anchor={atDates} onClose={close} />}
      {open === "people" && <PeoplePicker label="Assignee" chosen={people} find={find} onChoose={setPeople} anchor={atPeople} onClose={close} />}
      {open === "options" && <SelectPopover label="Options" isMany options={MANY} chosen={options} onChoose={setOptions} anchor={atOptions} onClose={close} />}
    </Part>
  );
}

function Banners() {
  return (
    <Part name="Banners">
      <Banner tone="warn" icon="offline" action={<button type="button">Show changes</button>}><b>You are offline.</b> 3 changes wait on this device.</Banner>
      <Banner tone="bad" icon="warning"><b>One answer is missing.</b> Choose a date.</Banner>
      <Banner tone="info" icon="refresh">People come from your identity provider.</Banner>
      <Banner tone="accent" icon="spark">Draft by Weft. Nothing is posted yet.</Banner>
    </Part>
  );
}

function States() {
  return (
    <Part name="Empty, wrong, on its way">
      <EmptyState level={3} title="No tasks yet" actions={<Button kind="primary">Add a task</Button>}>What is to be done appears here.</EmptyState>
      <ErrorPanel title="This view could not load" details="WFT-2041, request 7f3a-91" onRetry={() => {}}>Your tasks are safe, and the list still works.</ErrorPanel>
      <Skeleton rows={3} />
    </Part>
  );
}
