"""The launch plan: Ember, a camping lantern that charges a phone, goes on sale."""

from weft.exchange.seeding.lively.campaign import (
    CAMPAIGN,
    CAMPAIGN_JOBS,
    SALES,
    SALES_JOBS,
    WEEK,
    WEEK_JOBS,
)
from weft.exchange.seeding.lively.posts import POSTS
from weft.exchange.seeding.lively.product import (
    FOUNDATION_JOBS,
    FOUNDATIONS,
    MAKING,
    MAKING_JOBS,
)
from weft.exchange.seeding.lively.shapes import Plan, Report

BRIEF = (
    "Ember is a lantern that charges a phone from a camp fire. It goes on sale in two weeks, in our"
    " own shop and with ten retailers. We are done when 5,000 lanterns are on the water, the shop"
    " takes orders at 09:00 on launch day, and everybody who answers the phone knows the answer."
)
REPORTS = (
    Report(
        "dana",
        8.2,
        "on_track",
        "Firmware is nearly frozen",
        "The last test rigs pass. @mei has the artwork; the film is being cut.",
    ),
    Report(
        "mei",
        1.3,
        "at_risk",
        "Packaging is the long pole",
        "The printer needs the approved box tomorrow, or the pallets leave a week late."
        " @dana, it waits for your word. Everything else is on its way.",
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
    brief=BRIEF,
    roles={
        "dana": "Decides; says no",
        "mei": "Box, leaflet and everything printed",
        "priya": "Quality and safety",
        "tomas": "Paid channels",
        "noor": "Words, press and the newsletter",
        "siobhan": "Prices and retailers",
        "kwame": "Freight and the warehouse",
        "lukas": "Firmware and the test rigs",
        "yusuf": "Film and photos",
    },
    reports=REPORTS,
    posts=POSTS,
)
