"""What the people of the launch say to all of it, and what they answer."""

from weft.exchange.seeding.lively.shapes import Post, Remark

POSTS = (
    Post(
        "dana",
        11.4,
        "Two weeks to go: how we work from here",
        "Everything that can stop the launch stands in this plan, with a name and a day. We meet at"
        " 09:15, standing, for ten minutes. What is late is said there first, not found out later."
        "\n@priya and @kwame, please say by Thursday whether the pallets leave on the 4th.",
        (
            Remark("kwame", 11.2, "The 4th holds if the box is approved by Monday."),
            Remark("priya", 10.9, "Samples passed the drop test. From my side: yes."),
        ),
        ("mei", "tomas", "siobhan"),
    ),
    Post(
        "noor",
        5.3,
        "Say it in one sentence: which one?",
        "For the shop, the box and the newsletter we need the same sentence. My three:\n"
        "1. A lantern that charges your phone from the fire.\n"
        "2. Light tonight, battery tomorrow.\n"
        "3. Bring fire. Leave with light.\n"
        "Vote with a comment until Friday noon; then I decide.",
        (
            Remark("mei", 5.1, "1. It fits the side of the box without a smaller typeface."),
            Remark("siobhan", 4.8, "1 for retailers. 2 for the newsletter, if there may be two?"),
            Remark("dana", 4.4, "One sentence. 1."),
        ),
    ),
    Post(
        "yusuf",
        0.9,
        "The film is cut: please look before 17:00",
        "62 seconds, with the fog. The sound is not mixed yet. @dana, the second scene shows the"
        " old hinge for half a second: shall I hide it?",
        (Remark("lukas", 0.7, "Nobody but us knows that hinge."),),
        ("noor",),
    ),
)
