"""The website: a board that moves every day."""

from weft.exchange.seeding.lively.shapes import Job, Plan, Remark

NEXT, MAKING, REVIEW, SHIPPED = "Next", "In the making", "In review", "Shipped"

JOBS = (
    Job(
        name="Product page for Ember", section=MAKING, by="mei", to="jonas", made=16, due=2,
        fields={"priority": "High", "stage": "In the making", "reviewers": ("mei", "noor")},
        followers=("noor", "yusuf"),
        parts=(
            Job(name="Hero with the night shot", by="mei", to="jonas", made=15, done=4),
            Job(name="Compare with the old lantern", by="mei", to="jonas", made=15, due=1),
            Job(name="Words, second pass", by="mei", to="noor", made=14, due=1),
        ),
        said=(
            Remark("jonas", 4, "Hero is in. 38 KB on a phone, including the glow."),
            Remark("mei", 3.8, "That glow! @yusuf look what became of your fog.", ("yusuf",)),
        ),
    ),
    Job(
        name="Checkout remembers the bundle", section=MAKING, by="siobhan", to="jonas", made=9,
        due=-1, fields={"priority": "High", "stage": "In the making"},
        said=(Remark("siobhan", 1.2, "Tried it on the train: the panel vanished from my basket in "
                     "a tunnel."),
              Remark("jonas", 0.9, "Reproduced, without the train. Fix today.", ("siobhan",))),
    ),
    Job(
        name="Shop finder with distances people understand", section=NEXT, by="siobhan",
        to="jonas", made=8, due=9, fields={"priority": "Medium", "stage": "Idea"},
    ),
    Job(
        name="Polish, French and German pages", section=NEXT, by="noor", to="zofia", made=8, due=8,
        fields={"priority": "Medium", "stage": "Idea"}, followers=("emilie",),
        said=(Remark("zofia", 2, "I take Polish. Who reads the French before it is public?"),
              Remark("noor", 1.8, "@emilie offered, and she is kinder than any native speaker "
                     "I know.")),
    ),
    Job(
        name="Manual as a page, not a PDF", section=REVIEW, by="anahera", to="anahera", made=10,
        due=0, fields={"priority": "Medium", "stage": "In review", "reviewers": ("lukas",)},
        tags=("quick win",), liked=("jonas", "mei"),
    ),
    Job(
        name="Alt texts for every photo", section=REVIEW, by="jonas", to="noor", made=6, due=3,
        fields={"priority": "Medium", "stage": "In review"}, tags=("needs photos",),
        after=("Photos for press and shops",),
    ),
    Job(
        name="Cookie banner: none, because no cookies", section=SHIPPED, by="jonas", to="zofia",
        made=18, due=-9, done=10, fields={"priority": "Low", "stage": "Ready"}, tags=("legal",),
        liked=("jonas", "dana", "anahera", "noor"),
        said=(Remark("zofia", 11, "I have read the law again and the answer is the nicest one."),),
    ),
    Job(
        name="Fonts from our own server", section=SHIPPED, by="jonas", to="jonas", made=15, due=-8,
        done=9, fields={"priority": "Low", "stage": "Ready"},
    ),
    Job(
        name="Load test for 09:00", section=NEXT, by="jonas", to="jonas", made=5, due=10,
        fields={"priority": "High", "stage": "Idea"}, tags=("risk",),
        after=("Checkout remembers the bundle",),
    ),
    Job(
        name="Waiting list sign-up", section=SHIPPED, by="tomas", to="jonas", made=20, due=-11,
        done=12, fields={"priority": "High", "stage": "Ready"},
        said=(Remark("tomas", 9, "1,904 people by this morning."),
              Remark("dana", 8.9, "I told my father. 1,905.", ("tomas", "jonas"))),
    ),
)
WEBSITE = Plan(
    key="website",
    name="Ember website",
    by="mei",
    team="Design and web",
    members=("jonas", "noor", "yusuf", "dana", "emilie", "zofia", "anahera"),
    sections=(NEXT, MAKING, REVIEW, SHIPPED),
    jobs=JOBS,
    color="dark-teal",
    icon="globe",
    view="board",
    notes="One page that makes people want to be outside after sunset.",
    fields=("priority", "stage", "reviewers"),
)
