"""Words for synthetic names: a common core, a long tail, and scripts without spaces."""

from random import Random


def _words(text: str) -> list[str]:
    return text.split()


COMMON = _words("""
plan review draft update launch budget design research report campaign brief content copy page
site email event partner vendor contract invoice policy training hiring onboarding survey
roadmap release test fix bug feature login search export import dashboard chart goal risk
blocker meeting notes agenda summary analysis customer feedback interview persona journey
prototype wireframe icon colour typography banner video podcast newsletter social press legal
privacy security audit backup migration database server network monitoring alert incident cost
forecast quarter annual weekly daily checklist template workflow approval signature delivery
shipping inventory supplier quality inspection safety compliance
""")
_BEFORE = "north south east west upper lower inner outer blue green red grey silver quiet bright"
_AFTER = (
    "field bridge harbour garden river meadow valley forest station market tower mill crest lake"
)
TAIL = tuple(a + b for a in _BEFORE.split() for b in _AFTER.split())
CJK = (
    "設計レビュー",
    "予算計画",
    "公開準備",
    "고객 인터뷰",
    "예산 검토",
    "디자인 시스템",
    "进度报告",
    "设计评审",
    "发布计划",
)
FIRST = _words("""
Ada Blaise Chen Dalia Emeka Freya Goran Hana Idris Jun Kofi Lena Mateo Nadia Omar Priya Quentin
Rosa Sami Tove Uma Viktor Wanda Ximena Yusuf Zofia Amara Bruno Carmen Daichi Elif Farid Greta
Hugo Ines Jonas Keiko Luca
""")
LAST = _words("""
Adeyemi Berg Costa Dubois Eriksen Fischer Garcia Haddad Ito Jansen Kowalski Lindqvist Moreau
Novak Okafor Petrov Quist Rossi Sato Tanaka Ueda Vargas Weber Xu Yilmaz Zhang Andersen Bianchi
Cruz Diaz Engel Ferrari
""")


def task_name(random: Random, n: int) -> str:
    """Two to five words, one name in sixteen in a script without spaces, one in eight with its
    number.
    """
    if random.random() < 1 / 16:
        return f"{random.choice(CJK)} {n}"
    words = [random.choice(COMMON) for _ in range(random.randint(1, 3))] + [random.choice(TAIL)]
    return " ".join(words).capitalize() + (f" #{n}" if n % 8 == 0 else "")


def person_name(random: Random, n: int) -> str:
    """A first and a last name, told apart by a number once they repeat."""
    name = f"{random.choice(FIRST)} {random.choice(LAST)}"
    return name if n < len(FIRST) else f"{name} {n}"
