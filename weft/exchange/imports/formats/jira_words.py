"""This module is about the words of Jira's exports, as its thirteen languages have them.

Names of columns are data: what a column is decides what becomes of it, whatever it is called.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final, NamedTuple

PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "key": (
        *("issue key", "issuekey", "key", "work item key", "vorgangsschlüssel", "schlüssel"),
        *("clé de ticket", "clé du ticket", "clé", "clave de incidencia", "clave", "issuesleutel"),
        *("chiave segnalazione", "chiave ticket", "chiave", "課題キー", "キー", "이슈 키", "키"),
        *("issue-sleutel", "issuecode", "sleutel", "klucz zgłoszenia", "klucz", "chave do item"),
        *("chave da item", "chave", "ключ проблемы", "ключ задачи", "ключ запроса", "ключ"),
        *("ärendenyckel", "nyckel", "問題鍵", "問題金鑰", "議題金鑰", "金鑰"),
    ),
    "id": (
        *("issue id", "work item id", "vorgangs-id", "id de ticket", "identifiant de ticket"),
        *("id de la incidencia", "id de incidencia", "id segnalazione", "id ticket", "課題 id"),
        *("이슈 id", "이슈 아이디", "issue-id", "id zgłoszenia", "identyfikator zgłoszenia"),
        *("id do item", "id da item", "id проблемы", "id задачи", "идентификатор задачи"),
        *("ärende-id", "問題 id", "議題 id"),
    ),
    "name": (
        *("summary", "title", "zusammenfassung", "résumé", "resumen", "riepilogo", "要約", "요약"),
        *("samenvatting", "podsumowanie", "temat", "resumo", "тема", "резюме", "sammanfattning"),
        *("摘要", "概要"),
    ),
    "notes": (
        *("description", "beschreibung", "descripción", "descrizione", "説明", "설명", "opis"),
        *("beschrijving", "omschrijving", "descrição", "описание", "beskrivning", "描述", "說明"),
    ),
    "kind": (
        *("issue type", "work type", "work item type", "vorgangstyp", "type de ticket"),
        *("tipo de incidencia", "tipo segnalazione", "tipo di segnalazione", "tipo di ticket"),
        *("tipo ticket", "課題タイプ", "이슈 유형", "issuetype", "type issue", "typ zgłoszenia"),
        *("tipo de item", "тип задачи", "тип проблемы", "тип запроса", "ärendetyp", "問題類型"),
        *("議題類型",),
    ),
    "status": (
        *("status", "statut", "état", "estado", "stato", "ステータス", "상태", "stan", "статус"),
        *("狀態",),
    ),
    "category": (
        *("status category", "statuskategorie", "catégorie d'état", "catégorie de statut"),
        *("categoría de estado", "categoria di stato", "categoria stato", "ステータス カテゴリ"),
        *("ステータス カテゴリー", "상태 카테고리", "상태 범주", "statuscategorie", "狀態類別"),
        *("kategoria statusu", "kategoria stanu", "categoria do status", "categoria de status"),
        *("категория статуса", "statuskategori"),
    ),
    "project": (
        *("project key", "projektschlüssel", "clé du projet", "clé de projet", "projektnyckel"),
        *("clave de proyecto", "clave del proyecto", "chiave progetto", "プロジェクト キー"),
        *("프로젝트 키", "projectsleutel", "klucz projektu", "chave do projeto", "ключ проекта"),
        *("專案金鑰", "專案鍵"),
    ),
    "project name": (
        *("project name", "projektname", "nom du projet", "nombre del proyecto", "nome progetto"),
        *("nome del progetto", "プロジェクト名", "프로젝트 이름", "projectnaam", "專案名稱"),
        *("nazwa projektu", "nome do projeto", "имя проекта", "название проекта", "projektnamn"),
    ),
    "project notes": ("project description",),
    "assignee": (
        *("assignee", "zugewiesene person", "bearbeiter", "personne assignée", "responsable"),
        *("persona asignada", "assegnatario", "担当者", "담당자", "toegewezen persoon"),
        *("toegewezene", "uitvoerder", "osoba przypisana", "przypisana osoba", "przypisany"),
        *("responsável", "исполнитель", "tilldelad", "tilldelad person", "ansvarig", "受託人"),
        *("受指派人", "經辦人"),
    ),
    "reporter": (
        *("reporter", "autor", "rapporteur", "informador", "segnalante", "報告者", "보고자"),
        *("melder", "zgłaszający", "osoba zgłaszająca", "relator", "автор", "rapportör", "報告人"),
    ),
    "creator": (
        *("creator", "ersteller", "créateur", "creador", "creatore", "作成者", "작성자", "maker"),
        *("만든 사람", "aanmaker", "twórca", "criador", "создатель", "skapare", "建立者"),
    ),
    "watchers": (
        *("watchers", "beobachter", "observateurs", "observadores", "osservatori", "volgers"),
        *("ウォッチャー", "지켜보는 사람", "감시자", "waarnemers", "kijkers", "obserwatorzy"),
        *("наблюдатели", "bevakare", "監看者", "觀看者", "關注者"),
    ),
    "created": (
        *("created", "erstellt", "création", "créé", "créée", "creada", "creado", "creato"),
        *("creazione", "data creazione", "作成日", "생성일", "만듦", "작성일", "aangemaakt"),
        *("gemaakt", "utworzono", "utworzone", "criado", "criado em", "создано", "skapad"),
        *("дата создания", "建立", "建立日期", "已建立"),
    ),
    "updated": (
        *("updated", "aktualisiert", "mise à jour", "mis à jour", "actualizada", "actualizado"),
        *("aggiornato", "aggiornamento", "更新日", "更新日時", "업데이트", "업데이트됨", "수정일"),
        *("bijgewerkt", "zaktualizowano", "zaktualizowane", "aktualizacja", "atualizado"),
        *("обновлено", "дата обновления", "uppdaterad", "uppdaterat", "更新", "已更新", "更新日期"),
    ),
    "resolved": (
        *("resolved", "erledigt", "gelöst", "résolu", "résolue", "resuelta", "resuelto"),
        *("risolto", "risolta", "解決日", "해결됨", "해결일", "해결 날짜", "opgelost", "решено"),
        *("rozwiązano", "rozwiązane", "resolvido", "дата решения", "löst", "已解決", "解決日期"),
    ),
    "due": (
        *("due date", "due", "fälligkeitsdatum", "fällig", "date d'échéance", "échéance"),
        *("fecha de vencimiento", "vencimiento", "data di scadenza", "scadenza", "期限", "기한"),
        *("마감일", "einddatum", "vervaldatum", "deadline", "termin", "termin realizacji"),
        *("data limite", "data de entrega", "prazo", "срок исполнения", "срок", "förfallodatum"),
        *("slutdatum", "到期日", "截止日期"),
    ),
    "start": (
        *("start date", "startdatum", "date de début", "fecha de inicio", "data di inizio"),
        *("data inizio", "開始日", "시작일", "시작 날짜", "data rozpoczęcia", "data de início"),
        *("дата начала", "開始日期"),
    ),
    "inferred start": ("inferred start date",),
    "inferred due": ("inferred due date",),
    "labels": (
        *("labels", "label", "stichwörter", "étiquettes", "etiquetas", "etichette", "ラベル"),
        *("레이블", "etykiety", "rótulos", "метки", "etiketter", "標籤"),
    ),
    "comment": (
        *("comment", "comments", "kommentar", "kommentare", "kommentarer", "commentaire"),
        *("commentaires", "comentario", "comentarios", "commento", "commenti", "コメント", "댓글"),
        *("코멘트", "opmerking", "opmerkingen", "komentarz", "komentarze", "comentário"),
        *("comentários", "комментарий", "комментарии", "留言", "評論", "註解"),
    ),
    "attachment": (
        *("attachment", "attachments", "anhang", "anhänge", "pièce jointe", "pièces jointes"),
        *("adjunto", "adjuntos", "archivo adjunto", "allegato", "allegati", "添付ファイル"),
        *("첨부 파일", "첨부", "bijlage", "bijlagen", "załącznik", "załączniki", "anexo", "anexos"),
        *("вложение", "вложения", "bilaga", "bilagor", "附件"),
    ),
    "parent": (
        *("parent", "übergeordnet", "übergeordneter vorgang", "übergeordnetes element", "padre"),
        *("superior", "elemento padre", "親", "親課題", "상위", "상위 항목", "bovenliggend"),
        *("bovenliggend item", "element nadrzędny", "nadrzędny", "pai", "item pai", "родитель"),
        *("родительский элемент", "överordnad", "överordnat", "父項", "上層"),
    ),
    "parent id": ("parent id", "parent issue id"),
    "parent key": ("parent key", "parent link"),
    "epic": (
        *("epic link", "epic-verknüpfung", "lien d'épopée", "lien epic", "enlace de épica"),
        *("link epic", "エピック リンク", "에픽 링크", "epic-link", "link do épico"),
        *("link do epic", "ссылка на эпик", "epiklänk"),
    ),
    "parent name": ("parent summary",),
    "subtasks": (
        *("sub-tasks", "subtasks", "unteraufgaben", "sous-tâches", "subtareas", "sottotask"),
        *("サブタスク", "하위 작업", "subtaken", "podzadania", "subtarefas", "подзадачи"),
        *("deluppgifter", "子任務"),
    ),
    "priority": (
        *("priority", "priorität", "priorité", "prioridad", "priorità", "優先度", "우선 순위"),
        *("우선순위", "prioriteit", "priorytet", "prioridade", "приоритет", "prioritet"),
        *("優先順序", "優先級"),
    ),
    "resolution": (
        *("resolution", "lösung", "résolution", "resolución", "risoluzione", "解決状況"),
        *("해결책", "해결 방법", "oplossing", "rozwiązanie", "resolução", "решение", "lösning"),
        *("解決方案", "解決結果"),
    ),
    "sprint": ("sprint", "sprints", "スプリント", "스프린트", "спринт", "衝刺"),
    "component": (
        *("component", "components", "komponente", "komponenten", "composant", "composants"),
        *("componente", "componentes", "componenti", "コンポーネント", "컴포넌트", "구성 요소"),
        *("componenten", "onderdelen", "komponenty", "składniki", "компоненты", "компонент"),
        *("komponent", "komponenter", "元件", "組件"),
    ),
    "fix version": (
        *("fix version", "fix versions", "lösungsversion", "lösungsversionen"),
        *("version corrigée", "versions corrigées", "versiones correctoras", "versión correctora"),
        *("versiones de corrección", "versioni di correzione", "versioni corrette", "수정 버전"),
        *("修正バージョン", "oplossingsversies", "opgelost in versie", "wersja naprawy"),
        *("wersje naprawy", "versão de correção", "versões de correção", "исправить в версиях"),
        *("версии исправления", "åtgärdsversion", "åtgärdsversioner", "修正版本", "修復版本"),
    ),
    "affects version": (
        *("affects version", "affects versions", "betroffene version", "betroffene versionen"),
        *(
            "affecte la version",
            "versions affectées",
            "versiones afectadas",
            "versioni interessate",
        ),
        *("影響バージョン", "영향받는 버전", "wersje, których dotyczy", "versões afetadas"),
        *("затронуты версии", "påverkar versioner", "影響版本"),
    ),
    "environment": (
        *("environment", "umgebung", "environnement", "entorno", "ambiente", "環境", "환경"),
        *("omgeving", "środowisko", "окружение", "miljö"),
    ),
    "points": (
        *("story points", "story point", "storypoint", "storypoints", "story point estimate"),
        *("story-points", "story-point-schätzung", "ストーリー ポイント", "스토리 포인트"),
        *("ストーリー ポイント見積", "estimation en story points", "puntos de historia"),
    ),
    "estimate": (
        *("original estimate", "ursprüngliche schätzung", "estimation originale"),
        *("estimation initiale", "estimación original", "stima originale", "初期見積もり"),
        *("初期見積り", "최초 추정치", "oorspronkelijke schatting", "pierwotne oszacowanie"),
        *("estimativa original", "первоначальная оценка", "ursprunglig uppskattning"),
        *("原始預估", "原始估計"),
    ),
    "remaining": (
        *("remaining estimate", "verbleibende schätzung", "estimation restante"),
        *("estimación restante", "stima rimanente", "残余見積もり", "残りの見積り", "남은 추정치"),
        *("resterende schatting", "pozostałe oszacowanie", "estimativa restante"),
        *("оставшаяся оценка", "återstående uppskattning", "剩餘預估", "剩餘估計"),
    ),
    "spent": (
        *("time spent", "zeitaufwand", "benötigte zeit", "temps passé", "temps consacré"),
        *("tiempo dedicado", "tiempo trabajado", "tempo impiegato", "消費時間", "経過時間"),
        *("소요 시간", "bestede tijd", "poświęcony czas", "tempo gasto", "затраченное время"),
        *("затрачено времени", "nedlagd tid", "花費時間", "耗用時間"),
    ),
}
"""What the standard columns are, by their names in small letters."""
PEOPLE: Final = ("assignee", "reporter", "creator", "watchers")
"""Columns of people, beside which there may be one of their ids."""
WITHIN: Final = frozenset({"points", "epic", "parent key", "start", "sprint"})
"""Parts that come as fields somebody added."""
CUSTOM: Final = frozenset(
    (
        *("custom field", "benutzerdefiniertes feld", "champ personnalisé", "campo personalizado"),
        *("campo personalizzato", "カスタム フィールド", "사용자 정의 필드", "사용자 지정 필드"),
        *("aangepast veld", "pole niestandardowe", "пользовательское поле", "自訂欄位"),
        *("настраиваемое поле", "anpassat fält", "eget fält"),
    )
)
INWARD: Final = frozenset(
    (
        *("inward issue link", "inward work item link", "eingehende vorgangsverknüpfung"),
        *("lien de ticket entrant", "enlace de incidencia entrante", "内向きの課題リンク"),
        *("inkomende issuelink", "collegamento segnalazione in entrata", "link de item de entrada"),
    )
)
OUTWARD: Final = frozenset(
    (
        *("outward issue link", "outward work item link", "ausgehende vorgangsverknüpfung"),
        *("lien de ticket sortant", "enlace de incidencia saliente", "外向きの課題リンク"),
        *("uitgaande issuelink", "collegamento segnalazione in uscita", "link de item de saída"),
    )
)
BLOCKING: Final = frozenset(
    (
        *("blocks", "blocker", "blocking", "blockiert", "bloque", "bloquea", "blocca", "blokuje"),
        *("blokkeert", "bloqueia", "блокирует", "blockerar", "ブロック", "차단"),
    )
)
"""Kinds of links of which the first end must be done before the second begins."""
DONE: Final = frozenset(
    (
        *("done", "complete", "completed", "closed", "resolved", "fertig", "erledigt"),
        *("geschlossen", "terminé", "terminée", "fermé", "listo", "lista", "finalizada", "hecho"),
        *("finalizado", "cerrada", "completato", "completata", "fatto", "chiuso", "完了", "완료"),
        *(
            "gereed",
            "klaar",
            "voltooid",
            "afgerond",
            "gotowe",
            "zakończone",
            "wykonane",
            "zrobione",
        ),
        *("concluído", "concluída", "itens concluídos", "feito", "готово", "выполнено", "закрыт"),
        *("закрыто", "klart", "klar", "färdig", "färdigt", "slutfört", "完成", "已完成"),
    )
)
"""States, and categories of states, in which nothing remains to be done."""
OPEN: Final = frozenset(
    {"unresolved", "nicht erledigt", "non résolu", "sin resolver", "未解決", "-"}
)
"""What some exports write where there is no resolution."""
SUBTASK: Final = frozenset(
    (
        *("sub-task", "subtask", "sub task", "unteraufgabe", "sous-tâche", "subtarea", "sottotask"),
        *("attività secondaria", "sottoattività", "サブタスク", "하위 작업", "부작업", "subtaak"),
        *("podzadanie", "subtarefa", "подзадача", "deluppgift", "underuppgift", "子任務"),
        *("子工作",),
    )
)
_IN_BRACKETS: Final = re.compile(r"(.{1,80}?)\s*[(（](.{1,500})[)）]", re.DOTALL)
_OF_IDS: Final = re.compile(r"(.{1,80}?)[ -]?id", re.DOTALL)


class Meaning(NamedTuple):
    """What a column is: a part, `field` or a kind of link, and its name; no part if unknown."""

    part: str
    name: str


@cache
def _parts() -> Mapping[str, str]:
    return {name: part for part, names in PARTS.items() for name in names}


def meaning_of(header: str) -> Meaning:
    """What a column is, by its heading."""
    shown = " ".join(header.split())
    plain = shown.casefold().removesuffix("/s")
    if part := _parts().get(plain):
        return Meaning(part, shown)
    within = _IN_BRACKETS.fullmatch(shown)
    if within:
        around, name = within[1].casefold(), within[2].strip()
        if around in CUSTOM:
            part = _parts().get(name.casefold(), "")
            return Meaning(part if part in WITHIN else "field", name)
        if around in INWARD or around in OUTWARD:
            return Meaning("inward" if around in INWARD else "outward", name)
    of_ids = _OF_IDS.fullmatch(plain)
    part = _parts().get(of_ids[1].strip(), "") if of_ids else ""
    return Meaning(f"{part} id" if part in PEOPLE else "", shown)
