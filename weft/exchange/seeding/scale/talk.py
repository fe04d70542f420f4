"""What people of the synthetic organisation say of tasks, and what waits for what."""

from collections.abc import Iterator
from datetime import timedelta
from random import Random

from weft.exchange.seeding.scale.ground import CHUNK, START, Ground, Organisation, Row
from weft.std.gid import Kind

SAID = (
    "Done on my side, please have a look.",
    "Can we move this to next week?",
    "Ich schaue mir das morgen an.",
    "Bitte noch einmal prüfen, bevor es hinausgeht.",
    "C’est prêt, il manque seulement la validation.",
    "¿Quién puede revisarlo hoy?",
    "Ho aggiornato la bozza, grazie.",
    "確認しました。問題ありません。",
    "내일까지 검토하겠습니다.",
    "Готово, можно проверять.",
    "請在週五之前回覆。",
    "Dá para fechar isto ainda hoje?",
)
TALKED_ABOUT, WAITING = 4, 10
"""One task in so many is talked about, and one waits for another."""
STORIES = "workspace_gid gid target_gid created_by_gid type resource_subtype text created_at"
LINKS = "workspace_gid task_gid dependency_gid created_at"


class Talk:
    """Comments and dependencies of tasks, sown as tasks come."""

    def __init__(self, ground: Ground, made: Organisation) -> None:
        self._ground, self._made = ground, made
        self._chance = Random(ground.size.seed + 2)  # noqa: S311 - test data, no secret
        self._last: dict[int, int] = {}
        self._comments: list[Row] = []
        self._links: list[Row] = []

    def note(self, n: int, task: int, project: int) -> None:
        """One more task."""
        if n % TALKED_ABOUT == 0:
            self._comments.extend(self._said_of(task, n))
        before = self._last.get(project)
        if n % WAITING == 1 and before is not None:
            self._links.append((self._made.workspace, task, before, START))
        self._last[project] = task

    async def flush(self, least: int = CHUNK * 10) -> None:
        """Into the tables, where enough has come together."""
        if len(self._comments) < least and len(self._links) < least:
            return
        await self._ground.copy("stories", STORIES, self._comments)
        await self._ground.copy("task_dependencies", LINKS, self._links)
        self._comments, self._links = [], []

    def _said_of(self, task: int, n: int) -> Iterator[Row]:
        for i in range(1 + int(self._chance.random() * 5)):
            gid, author = self._ground.gid(Kind.STORY), self._author()
            at = START + timedelta(minutes=n % 200_000 + i)
            words = self._chance.choice(SAID)
            kind = ("comment", "comment_added")
            yield (self._made.workspace, gid, task, author, *kind, words, at)

    def _author(self) -> int:
        return self._made.users[int(self._chance.random() * len(self._made.users))]
