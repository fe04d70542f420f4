"""Customer interviews, private because people spoke in confidence; and Dana's own notebook."""

from weft.exchange.seeding.lively.shapes import Job, Plan, Remark

BOOKED, TALKED, LEARNT = "Booked", "Talked", "What we learnt"

TALKS = (
    Job(
        name="Interview: a father of three, car camping",
        section=TALKED,
        by="aisha",
        to="aisha",
        made=21,
        due=-12,
        done=12,
        fields={"persona": "Weekend camper"},
        notes="Consent form signed. Recording is deleted after the write-up.",
        said=(
            Remark("aisha", 12, "“The lamp is fine. Finding it in the dark is not.”"),
            Remark(
                "dana",
                11.5,
                "A loop that glows. Cheap, too. @aisha is that one person or a pattern?",
            ),
            Remark("aisha", 11.2, "Four of nine so far.", ("dana", "anahera")),
        ),
    ),
    Job(
        name="Interview: thru-hiker, counts grams",
        section=TALKED,
        by="aisha",
        to="anahera",
        made=19,
        due=-8,
        done=8,
        fields={"persona": "Thru-hiker"},
        said=(
            Remark(
                "anahera",
                8,
                "Will not carry 310 g. Would carry 180. We are not for her, "
                "and that is fine to know.",
            ),
        ),
    ),
    Job(
        name="Interview: lives in a van since April",
        section=TALKED,
        by="aisha",
        to="aisha",
        made=15,
        due=-3,
        done=2,
        fields={"persona": "Van lifer"},
    ),
    Job(
        name="Interview: scout leader, forty children",
        section=BOOKED,
        by="aisha",
        to="aisha",
        made=9,
        due=1,
        fields={"persona": "Weekend camper"},
        followers=("anahera",),
    ),
    Job(
        name="Interview: night fisherman",
        section=BOOKED,
        by="aisha",
        to="anahera",
        made=7,
        due=4,
        fields={"persona": "Van lifer"},
        said=(Remark("anahera", 1, "He only has time at 04:30. I said yes before I thought."),),
    ),
    Job(
        name="A loop that glows in the dark",
        section=LEARNT,
        by="aisha",
        to="priya",
        made=10,
        due=20,
        also=(("launch", "Product and packaging"),),
        liked=("dana", "aisha", "lukas"),
        said=(Remark("priya", 6, "Possible from the second batch, 4 cents. Not for launch."),),
    ),
    Job(
        name="Nobody reads lumens; they read hours",
        section=LEARNT,
        by="aisha",
        to="noor",
        made=8,
        done=3,
        liked=("noor", "dana"),
        said=(Remark("noor", 3, "Changed on the box and on the page: “12 evenings”."),),
    ),
)
INTERVIEWS = Plan(
    key="interviews",
    name="Customer interviews",
    by="aisha",
    team=None,
    members=("dana", "anahera", "priya", "noor"),
    is_private=True,
    sections=(BOOKED, TALKED, LEARNT),
    jobs=TALKS,
    color="dark-purple",
    icon="chat_bubbles",
    notes="Private: people told us things in confidence. Quotes leave this project without names.",
    fields=("persona",),
)
NOTES = (
    Job(name="Call the printer before they close", section="Today", to="dana", made=2, due=0),
    Job(
        name="Draft what I say on launch day",
        section="Today",
        to="dana",
        made=3,
        due=-1,
        notes="Short. Name everyone. Sit down.",
    ),
    Job(name="Passport photo", section="Some day", to="dana", made=12, due=25),
    Job(
        name="Book the lake house for the team",
        section="Some day",
        to="dana",
        made=6,
        due=18,
        liked=("dana",),
    ),
    Job(name="Return Mei's umbrella", section="Some day", to="dana", made=9, done=1),
)
NOTEBOOK = Plan(
    key="notebook",
    name="Dana's notebook",
    by="dana",
    is_private=True,
    sections=("Today", "Some day"),
    jobs=NOTES,
    color="light-warm-gray",
    icon="light_bulb",
    notes="Only mine.",
)
