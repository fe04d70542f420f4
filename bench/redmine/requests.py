"""This module is about the requests of the comparison, through both REST APIs."""

from dataclasses import dataclass, field
from urllib.parse import quote_plus

import msgspec

from bench.client import Line
from bench.redmine.ground import Twin
from bench.requests import LIST_FIELDS, PAGE, Product, chosen
from bench.rounds import Work

HITS = 25
"""Redmine's own page of a search."""

FOUND_FIELDS = "name,notes,created_at,permalink_url"
"""What Redmine tells of a hit."""

TRIED = 20
"""Phrases that are looked for on both sides before anything is measured."""


def hits_path(twin: Twin, phrase: str, limit: int) -> str:
    """A search in one project of Weft."""
    workspace, project = twin.ground.organisation.workspace, twin.places.listed
    return (
        f"/api/1.0/workspaces/{workspace}/tasks/search?text={quote_plus(phrase)}"
        f"&projects.any={project}&limit={limit}&opt_fields={FOUND_FIELDS}"
    )


def search(product: Product, twin: Twin) -> Work:
    """Two words in the project, by Weft."""

    async def ask(lane: int, number: int) -> int:
        path = hits_path(twin, chosen(twin.phrases, number), HITS)
        return len(await product.lines[lane].ask("GET", path, product.secret(lane)))

    return ask


@dataclass
class Redmine:
    """The same over Redmine's REST API."""

    twin: Twin
    lines: list[Line]
    offsets: dict[int, int] = field(default_factory=dict[int, int])

    @classmethod
    async def at(cls, url: str, twin: Twin, *, lanes: int) -> "Redmine":
        """Connected to a server."""
        return cls(twin, [await Line.to(url) for _ in range(lanes)])

    def close(self) -> None:
        """Part."""
        for line in self.lines:
            line.close()

    async def _ask(self, lane: int, method: str, path: str, body: bytes = b"") -> bytes:
        """Redmine takes its key in the address."""
        mark = "&" if "?" in path else "?"
        key = self.twin.keys[lane % len(self.twin.keys)]
        return await self.lines[lane].ask(method, f"{path}{mark}key={key}", "-", body=body)

    async def listed(self, lane: int, offset: int) -> bytes:
        """One page of the project, the done ones as well."""
        path = f"/issues.json?project_id={self.twin.project}&status_id=*&sort=id"
        return await self._ask(lane, "GET", f"{path}&limit={PAGE}&offset={offset}")

    async def page(self, lane: int, _: int) -> int:
        """The next page of the project, from the beginning again after the last."""
        offset = self.offsets.get(lane, 0)
        self.offsets[lane] = (offset + PAGE) % self.twin.size
        return len(await self.listed(lane, offset))

    async def got(self, lane: int, issue: int) -> bytes:
        """One issue, as it comes."""
        return await self._ask(lane, "GET", f"/issues/{issue}.json")

    async def get(self, lane: int, number: int) -> int:
        """One issue."""
        return len(await self.got(lane, chosen(self.twin.issues, number)))

    async def create(self, lane: int, number: int) -> int:
        """An issue in the project, given to somebody."""
        issue = {
            "project_id": self.twin.project,
            "subject": f"Bench {number}",
            "assigned_to_id": chosen(self.twin.people, number),
        }
        body = msgspec.json.encode({"issue": issue})
        return len(await self._ask(lane, "POST", "/issues.json", body))

    async def hits(self, lane: int, phrase: str, limit: int) -> bytes:
        """A search in the project, as it comes."""
        path = f"/projects/{self.twin.identifier}/search.json?issues=1"
        return await self._ask(lane, "GET", f"{path}&q={quote_plus(phrase)}&limit={limit}")

    async def search(self, lane: int, number: int) -> int:
        """Two words in the project."""
        return len(await self.hits(lane, chosen(self.twin.phrases, number), HITS))


def works(product: Product, redmine: Redmine) -> dict[str, tuple[Work, Work]]:
    """Each kind of request, by Weft and by Redmine; last what makes the project larger."""
    return {
        "list": (product.page, redmine.page),
        "get": (product.get, redmine.get),
        "search": (search(product, redmine.twin), redmine.search),
        "create": (product.create, redmine.create),
    }


async def must_agree(product: Product, redmine: Redmine) -> None:
    """Both hold the same and find the same: else nothing is compared.

    Redmine looks for parts of words, so it may find more.
    """
    twin = redmine.twin
    listed = msgspec.json.decode(await redmine.listed(0, 0))
    assert listed["total_count"] == twin.size == len(twin.places.tasks), listed["total_count"]
    for number in range(TRIED):
        task, issue = chosen(twin.places.tasks, number), chosen(twin.issues, number)
        path = f"/api/1.0/tasks/{task}?opt_fields={LIST_FIELDS}"
        ours = msgspec.json.decode(await product.lines[0].ask("GET", path, product.secret(0)))
        theirs = msgspec.json.decode(await redmine.got(0, issue))
        a, b = ours["data"], theirs["issue"]
        same = ("name", "subject"), ("notes", "description"), ("due_on", "due_date")
        assert all(a[mine] == b[their] for mine, their in same), (a, b)
        await _must_find_alike(product, redmine, chosen(twin.phrases, number))


async def _must_find_alike(product: Product, redmine: Redmine, phrase: str) -> None:
    path = hits_path(redmine.twin, phrase, PAGE)
    ours = msgspec.json.decode(await product.lines[0].ask("GET", path, product.secret(0)))
    theirs = msgspec.json.decode(await redmine.hits(0, phrase, PAGE))
    found = {hit["name"] for hit in ours["data"]}
    titles = [hit["title"].partition(": ")[2] for hit in theirs["results"]]
    assert found, f"{phrase!r} found nothing"
    assert found <= set(titles), (phrase, found - set(titles))
