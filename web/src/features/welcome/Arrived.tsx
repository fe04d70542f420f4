import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useRouter } from "@tanstack/react-router";
import { useDesk, type Welcome } from "@/app/desk";
import { usePlaces } from "@/app/places";
import { useSession } from "@/app/session";
import { useActions, useAll, useMe } from "@/store/hooks";
import { Avatars } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { Swatch } from "@/ui/ClothLabel";
import { TextField } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { hueNamed } from "@/ui/hues";
import { Frame } from "./Welcome";
import style from "./Welcome.module.css";

const MOST = 6;

/** Whoever was let in: who is here, where the work is, and a first task of one's own. */
export function Arrived({ told }: { told: Welcome }) {
  const { t } = useLingui();
  const me = useMe(), act = useActions();
  const { workspace } = useSession();
  const { arrange } = useDesk();
  const { navigate } = useRouter();
  const people = useAll("user").filter(({ gid }) => gid !== me.gid);
  const projects = usePlaces().groups.flatMap((group) => group.projects).slice(0, MOST);
  const leave = () => arrange({ welcome: { ...told, step: "done" } });
  const skip = () => void leave().then(() => navigate({ to: "/home", replace: true }));
  const write = async (values: FormData) => {
    const name = String(values.get("name") ?? "").trim();
    if (name) act.createTask({ name, assignee: me.gid });
    await leave();
    void navigate({ to: "/my-tasks", replace: true });
  };
  const first = me.name.trim().split(/\s+/)[0] ?? me.name;
  return (
    <Frame onSkip={skip}>
      <h1 className={style.title}><Trans>Welcome to {workspace.name}, {first}</Trans></h1>
      {people.length > 0 && <p className={style.crew}><Avatars people={people.slice(0, 5)} label={t`Who works here`} /><span className={style.note}><Trans>They work here already.</Trans></span></p>}
      {projects.length > 0 && (
        <section aria-label={t`Projects`} className={style.places}>
          <h2 className={style.sub}><Trans>Look into a project</Trans></h2>
          <ul>
            {projects.map((project) => (
              <li key={project.gid}><Link to="/projects/$project" params={{ project: project.gid }} className={style.place} onClick={() => void leave()}><Swatch size="m" hue={hueNamed(project.color, project.gid)} />{project.name}</Link></li>
            ))}
          </ul>
        </section>
      )}
      <Form onSend={write} label={t`Your first task`} className={style.form}>
        <TextField label={t`Or write down what you have to do first`} name="name" autoComplete="off" maxLength={1024} placeholder={t`Read through the project`} autoFocus />
        <div className={style.acts}><Button type="submit" kind="primary" size="large" iconEnd="arrow-right"><Trans>Go to my tasks</Trans></Button></div>
      </Form>
    </Frame>
  );
}
