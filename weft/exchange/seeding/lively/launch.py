"""The launch plan: Ember, a camping lantern that charges a phone, goes on sale."""

from weft.exchange.seeding.lively.shapes import Job, Plan, Remark

FOUNDATIONS, MAKING = "Foundations", "Product and packaging"
CAMPAIGN, SALES, WEEK = "Campaign", "Sales and partners", "Launch week"

FOUNDATION_JOBS = (
    Job(
        name="Agree on the one sentence that says what Ember is",
        section=FOUNDATIONS, by="tomas", to="noor", made=27, due=-18, done=19,
        notes="One sentence. If it needs a comma, it is two sentences.",
        fields={"priority": "High", "stage": "Ready", "channel": "everything"},
        followers=("dana", "mei"), liked=("dana", "mei", "siobhan"),
        said=(
            Remark("noor", 25, "First try: “Light for the evening, power for the morning.”"),
            Remark("dana", 24.8, "I read it aloud to my father and he asked where to buy it. "
                   "That is my whole test. @tomas good to go?", ("tomas", "noor")),
            Remark("tomas", 24.2, "Good to go. It even fits on the box."),
        ),
    ),
    Job(
        name="Price and bundles", section=FOUNDATIONS, by="dana", to="siobhan", made=26, due=-12,
        done=13, fields={"priority": "High", "stage": "Ready"}, followers=("kwame",),
        said=(
            Remark("kwame", 20, "Landed cost is 31.40 at 5,000 pieces, 28.90 at 10,000."),
            Remark("siobhan", 19.5, "Then 79 alone, 99 with the panel. Shops keep their margin "
                   "and we keep ours."),
        ),
    ),
    Job(
        name="Launch date fixed", section=FOUNDATIONS, to="dana", made=26, due=-10, done=11,
        kind="milestone", fields={"priority": "High"}, liked=("tomas", "priya", "mei"),
    ),
    Job(
        name="Risks we know of, and who watches each", section=FOUNDATIONS, to="priya", made=22,
        due=-1, fields={"priority": "Medium", "stage": "In the making"}, tags=("risk",),
        notes="Reviewed every Tuesday. A risk without a name beside it does not count.",
        parts=(
            Job(name="Battery transport rules differ by carrier", to="kwame", made=21, due=2),
            Job(name="Second source for the diffuser", to="kwame", made=21, done=6),
            Job(name="What if the first review is bad?", by="tomas", to="tomas", made=20, due=4),
        ),
        said=(
            Remark("priya", 2, "Two of three have an owner who answered this week. "
                   "@tomas yours is the quiet one."),
        ),
    ),
)
MAKING_JOBS = (
    Job(
        name="Firmware 1.0 frozen", section=MAKING, by="priya", to="lukas", made=24, due=-4,
        done=3, kind="milestone", fields={"priority": "High", "stage": "Ready"},
        liked=("priya", "dana"),
        said=(Remark("lukas", 3, "Frozen. The dimmer no longer flickers below 5 %; it was a "
                     "rounding error and two weeks of my life.", ("priya", "dana", "mei")),),
    ),
    Job(
        name="Run the drop test again with the new foot", section=MAKING, by="priya", to="lukas",
        made=12, due=-3, fields={"priority": "High", "stage": "In the making"}, tags=("risk",),
        said=(
            Remark("lukas", 4, "1.2 m on concrete: 19 of 20 fine. Number 14 lost its hook."),
            Remark("priya", 3.6, "Same mould as the ones from March? If so that is the tool, "
                   "not the design. @kwame can you ask the factory for the mould number?"),
            Remark("kwame", 1.2, "Asked. They are on holiday until Thursday."),
        ),
    ),
    Job(
        name="Packaging artwork to the printer", section=MAKING, by="mei", to="mei", made=18,
        due=1, starts=-6, fields={
            "priority": "High", "stage": "In review", "budget": 4200, "reviewers": ("dana", "zofia")
        },
        followers=("emilie", "kwame"), tags=("needs photos",),
        notes="Printer needs PDF/X-4, 3 mm bleed, fonts as outlines.",
        parts=(
            Job(name="Dieline from the factory", by="mei", to="kwame", made=17, done=9),
            Job(name="Symbols on the bottom: CE, WEEE, battery", by="mei", to="zofia", made=15,
                done=2, tags=("legal",)),
            Job(name="Languages on the back panel", by="mei", to="noor", made=15, due=0),
            Job(name="Proof on real board", by="mei", to="emilie", made=8, due=3),
        ),
        said=(
            Remark("emilie", 5, "The orange prints duller on uncoated board. I suggest the "
                   "neighbour in the fan; sample in the post."),
            Remark("mei", 4.5, "Sample arrived, much better. @dana one look before it goes out?"),
            Remark("dana", 2.2, "Lovely. Only the panel drawing feels small next to the lantern.",
                   ("mei",)),
        ),
    ),
    Job(
        name="Approve the box", section=MAKING, by="mei", to="dana", made=4, due=1,
        kind="approval", fields={"priority": "High"},
        after=("Packaging artwork to the printer",),
        said=(Remark("mei", 1, "@dana this one is yours; the printer holds our slot until noon."),),
    ),
    Job(
        name="Approve the safety leaflet", section=MAKING, by="zofia", to="priya", made=11, due=-2,
        done=2, kind="approval", approval="approved", tags=("legal",),
        said=(Remark("priya", 2, "Read twice, one comma moved. Approved."),),
    ),
    Job(
        name="First 5,000 on the water", section=MAKING, by="kwame", to="kwame", made=20, due=9,
        kind="milestone", fields={"priority": "High"},
        after=("Run the drop test again with the new foot",),
    ),
    Job(
        name="Book the warehouse for pallets", section=MAKING, by="kwame", to="kwame", made=9,
        due=5, fields={"priority": "Medium", "stage": "In the making", "budget": 1800},
    ),
)
CAMPAIGN_JOBS = (
    Job(
        name="Launch film, 45 seconds", section=CAMPAIGN, by="tomas", to="yusuf", made=19, due=6,
        starts=-8, fields={
            "priority": "High", "stage": "In the making", "budget": 9500,
            "channel": "site, social", "reviewers": ("tomas", "mei"),
        },
        followers=("noor", "mei", "emilie"), liked=("tomas", "noor"),
        also=(("website", "In the making"),),
        parts=(
            Job(name="Script", by="yusuf", to="noor", made=18, done=12),
            Job(name="Shoot at the lake", by="yusuf", to="yusuf", made=18, done=5),
            Job(name="Rough cut", by="yusuf", to="yusuf", made=17, due=0),
            Job(name="Sound and grade", by="yusuf", to="emilie", made=17, due=4),
        ),
        said=(
            Remark("yusuf", 5, "We got the fog. Forty minutes of it, and one very patient dog.",
                   ("mei", "noor", "dana", "tomas")),
            Remark("tomas", 4.7, "The dog stays in the cut. Not negotiable."),
            Remark("yusuf", 0.6, "Rough cut tonight. @noor the last line is still too long by a "
                   "breath."),
            Remark("noor", 0.3, "“Power for the morning.” Drop the first half; we see the light."),
        ),
    ),
    Job(
        name="Press list and embargo", section=CAMPAIGN, by="tomas", to="noor", made=16, due=3,
        fields={"priority": "Medium", "stage": "In review", "channel": "press"},
        said=(Remark("noor", 3, "42 names, 17 of them answered last time. Starting with those."),),
    ),
    Job(
        name="Photos for press and shops", section=CAMPAIGN, by="tomas", to="yusuf", made=15,
        due=-2, fields={"priority": "High", "stage": "In the making", "budget": 2600},
        tags=("needs photos",), followers=("siobhan",),
        said=(Remark("siobhan", 1.5, "Two shops ask every morning now. @yusuf even three good "
                     "ones would calm them."),
              Remark("yusuf", 1.1, "Three good ones in an hour, the rest on Friday.",
                     ("siobhan",))),
    ),
    Job(
        name="Newsletter: the story of the hook", section=CAMPAIGN, by="noor", to="noor", made=8,
        due=8, fields={"priority": "Low", "stage": "Idea", "channel": "mail"},
        after=("Photos for press and shops",),
    ),
    Job(
        name="Three field guides: how to light a camp without blinding anyone", section=CAMPAIGN,
        by="noor", to="anahera", made=7, due=12,
        fields={"priority": "Low", "stage": "Idea", "channel": "site"}, tags=("quick win",),
    ),
    Job(
        name="Paid social, first week", section=CAMPAIGN, by="tomas", to="tomas", made=6, due=10,
        fields={"priority": "Medium", "stage": "Idea", "budget": 6000, "channel": "social"},
        after=("Launch film, 45 seconds",),
    ),
)
SALES_JOBS = (
    Job(
        name="Shop letters with margins", section=SALES, by="siobhan", to="siobhan", made=17,
        due=-6, done=7, fields={"priority": "Medium", "stage": "Ready"},
    ),
    Job(
        name="Alpenhütte chain: 60 shops or none", section=SALES, by="siobhan", to="siobhan",
        made=13, due=2, fields={"priority": "High", "stage": "In the making"},
        tags=("blocked outside",), followers=("dana",),
        said=(
            Remark("siobhan", 6, "They want exclusivity in the mountains for three months."),
            Remark("dana", 5.8, "One month, and only the panel bundle. @siobhan that is the line.",
                   ("siobhan",)),
            Remark("siobhan", 1.4, "They take a week to think. I take that as a yes with a coat."),
        ),
    ),
    Job(
        name="Demo units for the ten best shops", section=SALES, by="siobhan", to="kwame", made=10,
        due=4, fields={"priority": "Medium", "budget": 790},
        after=("Firmware 1.0 frozen",),
    ),
    Job(
        name="Training for shop staff in fifteen minutes", section=SALES, by="siobhan",
        to="anahera", made=6, due=11, fields={"priority": "Low", "stage": "Idea"},
    ),
)
WEEK_JOBS = (
    Job(
        name="Support answers for the twenty first questions", section=WEEK, by="anahera",
        to="anahera", made=9, due=7, fields={"priority": "High", "stage": "In the making"},
        followers=("aisha", "lukas"),
        said=(Remark("anahera", 2.5, "Question one is already “does it float?”. @lukas does it?"),
              Remark("lukas", 2.4, "It floats. Lens down, so it makes a nice glow and a sad "
                     "camper.", ("anahera", "dana", "priya"))),
    ),
    Job(
        name="Who sits where on launch day", section=WEEK, to="dana", made=5, due=13,
        fields={"priority": "Medium"},
    ),
    Job(
        name="Open the shop at 09:00", section=WEEK, by="tomas", to="jonas", made=5, due=14,
        fields={"priority": "High", "live": 14},
        after=("Who sits where on launch day", "Approve the box"),
        also=(("website", "Next"),),
    ),
    Job(
        name="Ember is on sale", section=WEEK, to="tomas", made=25, due=14, kind="milestone",
        fields={"priority": "High", "live": 14}, liked=("dana", "mei", "lukas", "yusuf"),
        after=("First 5,000 on the water", "Open the shop at 09:00"),
        followers=("siobhan", "priya"),
    ),
    Job(
        name="Thank everybody, by name", section=WEEK, to="dana", made=3, due=16,
        fields={"priority": "Low"},
    ),
)
LAUNCH = Plan(
    key="launch",
    name="Ember launch plan",
    by="dana",
    team="Launch",
    members=("mei", "priya", "tomas", "noor", "siobhan", "kwame", "lukas", "yusuf"),
    sections=(FOUNDATIONS, MAKING, CAMPAIGN, SALES, WEEK),
    jobs=(*FOUNDATION_JOBS, *MAKING_JOBS, *CAMPAIGN_JOBS, *SALES_JOBS, *WEEK_JOBS),
    color="dark-orange",
    icon="rocket",
    due=14,
    notes="Ember goes on sale in two weeks. If it is not in here, it is not happening.",
    fields=("priority", "stage", "budget", "live", "reviewers", "channel"),
)
