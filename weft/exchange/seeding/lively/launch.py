"""The launch plan: Ember, a camping lantern that charges a phone, goes on sale."""

from weft.exchange.seeding.lively.campaign import (
    CAMPAIGN,
    CAMPAIGN_JOBS,
    SALES,
    SALES_JOBS,
    WEEK,
    WEEK_JOBS,
)
from weft.exchange.seeding.lively.product import (
    FOUNDATION_JOBS,
    FOUNDATIONS,
    MAKING,
    MAKING_JOBS,
)
from weft.exchange.seeding.lively.shapes import Plan

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
