"""Who works on the launch, in which teams, and the fields and tags they agreed on."""

from weft.exchange.seeding.lively.shapes import Field, Person

ADMIN = "demo@example.com"
PEOPLE = (
    Person("dana", "Dana Okafor", ("Launch", "Research"), is_admin=True, email=ADMIN),
    Person("mei", "Mei Tanaka", ("Design and web", "Launch")),
    Person("tomas", "Tomás Herrera", ("Launch",)),
    Person("priya", "Priya Raman", ("Operations", "Launch")),
    Person("lukas", "Lukáš Novák", ("Operations",)),
    Person("aisha", "Aisha Bello", ("Research",)),
    Person("jonas", "Jonas Lindqvist", ("Design and web",)),
    Person("noor", "Noor Haddad", ("Launch", "Design and web")),
    Person("siobhan", "Siobhán Kelly", ("Launch",)),
    Person("kwame", "Kwame Mensah", ("Operations",)),
    Person("anahera", "Anahera Ngata", ("Operations", "Research")),
    Person("yusuf", "Yusuf Demir", ("Design and web",)),
    Person("zofia", "Zofia Wójcik", ("Operations",)),
    Person("emilie", "Émilie Laurent (Studio Nord)", is_guest=True),
)
TEAMS = {
    "Launch": ("dana", "Everyone who brings Ember to people."),
    "Design and web": ("mei", "How Ember looks, reads and moves."),
    "Research": ("aisha", "What campers tell us, and what we make of it."),
    "Operations": ("priya", "Hardware, supply, support and rules."),
}
FIELDS = (
    Field("priority", "enum", "Priority", {"High": "red", "Medium": "yellow", "Low": "blue"}),
    Field(
        "stage",
        "enum",
        "Stage",
        {
            "Idea": "cool-gray",
            "In the making": "yellow-orange",
            "In review": "purple",
            "Ready": "green",
        },
    ),
    Field("budget", "number", "Budget", more={"format": "currency", "currency_code": "EUR"}),
    Field("live", "date", "Goes live"),
    Field("reviewers", "people", "Reviewers"),
    Field("channel", "text", "Channel"),
    Field(
        "persona",
        "enum",
        "Persona",
        {"Weekend camper": "aqua", "Thru-hiker": "green", "Van lifer": "magenta"},
    ),
)
TAGS = {
    "blocked outside": "dark-red",
    "legal": "dark-purple",
    "needs photos": "light-orange",
    "quick win": "light-green",
    "risk": "dark-orange",
}
