"""What the columns of a table are called, in English and in our other languages: facts alone.

The English names and their order are those by which the web app guesses as well
(`web/src/features/project/importing/mapping.ts`): the likeliest first.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Means(StrEnum):
    """What a column may hold of a task, as `Choices` calls it."""

    NAME = "name"
    KEY = "key"
    PARENT = "parent"
    SECTION = "section"
    BOARD = "board"
    EMAIL = "assignee_email"
    ASSIGNEE = "assignee"
    OTHERS = "others"
    FOLLOWERS = "followers"
    DUE = "due"
    START = "start"
    NOTES = "notes"
    TAGS = "tags"
    DONE = "done"
    """Yes or no, or when."""
    CREATED = "created_at"
    CREATOR = "creator"
    STATUS = "status"
    KIND = "type"
    NEEDS = "blocked_by"
    HOLDS = "blocking"
    URL = "url"
    COMMENT = "comment"
    FIELD = "field"
    """A field of its own; `field:number` says of which form."""
    SKIP = "skip"


HEADS: Final[Mapping[Means, tuple[str, ...]]] = {
    Means.NAME: (
        *("task name", "name", "card name", "summary", "title", "task", "subject", "item"),
        *("to do", "issue", "story", "aufgabenname", "aufgabe", "name der aufgabe", "titel"),
        *("betreff", "bezeichnung", "zusammenfassung", "vorgangsname", "nombre de la tarea"),
        *("nombre", "tarea", "título", "asunto", "resumen", "nom de la tâche", "nom", "tâche"),
        *("titre", "objet", "résumé", "nome attività", "nome dell'attività", "attività", "nome"),
        *("titolo", "oggetto", "riepilogo", "taaknaam", "naam", "taak", "onderwerp"),
        *("samenvatting", "nazwa zadania", "nazwa", "zadanie", "tytuł", "temat", "podsumowanie"),
        *("nome da tarefa", "tarefa", "assunto", "resumo", "название задачи", "название"),
        *("задача", "имя", "тема", "заголовок", "резюме", "uppgiftsnamn", "uppgift", "namn"),
        *("rubrik", "ämne", "sammanfattning", "タスク名", "名前", "タスク", "件名", "タイトル"),
        *("要約", "작업 이름", "작업명", "이름", "작업", "제목", "요약", "任務名稱", "名稱"),
        *("任務", "標題", "主旨", "摘要", "任务名称", "名称", "任务", "标题", "主题"),
    ),
    Means.KEY: (
        *("task id", "issue key", "card id", "issue id", "item id", "key", "id", "uid"),
        *("aufgaben-id", "vorgangsschlüssel", "schlüssel", "id de la tarea"),
        *("clave de incidencia", "clave", "id de la tâche", "clé de ticket", "clé"),
        *("id attività", "chiave", "taak-id", "sleutel", "id zadania", "klucz", "id da tarefa"),
        *("chave", "id задачи", "ключ", "ид", "uppgifts-id", "nyckel", "タスク id", "タスクid"),
        *("キー", "작업 id", "키", "任務 id", "任務編號", "編號", "任务 id", "编号"),
    ),
    Means.PARENT: (
        *("parent task", "parent", "parent summary", "parent id", "parent key", "epic link"),
        *("parent item", "parent issue", "subtask of", "übergeordnete aufgabe", "übergeordnet"),
        *("übergeordnetes element", "tarea principal", "tarea padre", "principal"),
        *("tâche parente", "tâche parent", "parent(e)", "attività principale", "attività padre"),
        *("bovenliggende taak", "hoofdtaak", "zadanie nadrzędne", "nadrzędne", "tarefa pai"),
        *("tarefa principal", "pai", "родительская задача", "родитель", "överordnad uppgift"),
        *("överordnad", "親タスク", "親", "상위 작업", "상위 항목", "上層任務", "父任務"),
        *("上级任务", "父任务"),
    ),
    Means.SECTION: (
        *("section/column", "section", "list name", "list", "column", "bucket name", "bucket"),
        *("group", "stage", "abschnitt/spalte", "abschnitt", "spalte", "liste", "gruppe"),
        *("sección/columna", "sección", "lista", "columna", "grupo", "section/colonne"),
        *("colonne", "groupe", "sezione/colonna", "sezione", "colonna", "elenco", "gruppo"),
        *("sectie/kolom", "sectie", "kolom", "lijst", "groep", "sekcja/kolumna", "sekcja"),
        *("kolumna", "grupa", "seção/coluna", "seção", "coluna", "раздел/столбец", "раздел"),
        *("секция", "столбец", "список", "группа", "avsnitt/kolumn", "avsnitt", "sektion"),
        *("kolumn", "grupp", "セクション/列", "セクション", "列", "リスト", "グループ"),
        *("섹션/열", "섹션", "열", "목록", "그룹", "區段/欄", "區段", "欄位", "清單", "群組"),
        *("分组", "列表"),
    ),
    Means.BOARD: (
        *("projects", "project", "project name", "board", "board name", "folder", "projekte"),
        *("projekt", "projektname", "proyectos", "proyecto", "tablero", "projets", "projet"),
        *("tableau", "progetti", "progetto", "bacheca", "projecten", "projectnaam", "bord"),
        *("projekty", "tablica", "projetos", "projeto", "quadro", "проекты", "проект", "доска"),
        *("tavla", "プロジェクト", "ボード", "프로젝트", "보드", "專案", "看板", "项目"),
    ),
    Means.EMAIL: (
        *("assignee email", "assignee e-mail", "assignee mail", "owner email", "e-mail", "email"),
        *("e-mail der verantwortlichen person", "e-mail-adresse", "correo del responsable"),
        *("correo electrónico", "adresse e-mail", "e-mail du responsable", "e-mail assegnatario"),
        *("indirizzo e-mail", "e-mailadres", "adres e-mail", "e-mail do responsável"),
        *("эл. почта", "почта", "e-post", "e-postadress", "メールアドレス", "担当者のメール"),
        *("이메일", "담당자 이메일", "電子郵件", "負責人電子郵件", "电子邮件", "邮箱"),
    ),
    Means.ASSIGNEE: (
        *("assignee", "assigned to", "members", "owner", "responsible", "assignees", "assigned"),
        *("person", "people", "who", "verantwortliche person", "verantwortlich"),
        *("verantwortlicher", "zuständig", "zugewiesen an", "bearbeiter", "zugewiesene person"),
        *("responsable", "asignado a", "persona asignada", "cessionnaire", "attribué à"),
        *("assigné à", "personne", "assegnatario", "assegnato a", "responsabile"),
        *("toegewezen aan", "verantwoordelijke", "toegewezene", "osoba odpowiedzialna"),
        *("przypisane do", "przypisany", "odpowiedzialny", "responsável", "atribuído a"),
        *("исполнитель", "ответственный", "назначено", "ansvarig", "tilldelad", "担当者", "担当"),
        *("담당자", "負責人", "指派對象", "负责人", "经办人"),
    ),
    Means.OTHERS: (
        *("additional assignees", "other assignees", "co-assignees", "co-owners"),
        *("weitere verantwortliche", "otros responsables", "autres responsables"),
        *("altri assegnatari", "andere verantwoordelijken", "pozostali odpowiedzialni"),
        *("outros responsáveis", "соисполнители", "övriga ansvariga", "共同担当者"),
        *("공동 담당자", "共同負責人", "其他负责人"),
    ),
    Means.FOLLOWERS: (
        *("followers", "collaborators", "watchers", "cc", "mitarbeiter", "beobachter"),
        *("teilnehmende", "colaboradores", "seguidores", "collaborateurs", "abonnés"),
        *("collaboratori", "osservatori", "volgers", "medewerkers", "obserwujący"),
        *("współpracownicy", "наблюдатели", "участники", "följare", "medarbetare", "フォロワー"),
        *("コラボレーター", "팔로워", "공동 작업자", "追蹤者", "協作者", "关注者"),
    ),
    Means.DUE: (
        *("due date", "due on", "due", "deadline", "due at", "end date", "finish", "finish date"),
        *("end", "target date", "fälligkeitsdatum", "fällig am", "fällig", "termin", "frist"),
        *("enddatum", "ende", "fecha de entrega", "fecha de vencimiento", "vencimiento"),
        *("fecha límite", "fecha de fin", "date d'échéance", "échéance", "date de fin"),
        *("date limite", "data di scadenza", "scadenza", "data fine", "einddatum", "vervaldatum"),
        *("termin wykonania", "data wykonania", "termin realizacji", "data zakończenia"),
        *("data de conclusão", "data de entrega", "prazo", "vencimento", "data de término"),
        *("срок", "срок выполнения", "крайний срок", "дата окончания", "förfallodatum"),
        *("slutdatum", "期日", "期限", "終了日", "締め切り", "마감일", "기한", "종료일"),
        *("截止日期", "到期日", "結束日期", "到期日期", "结束日期"),
    ),
    Means.START: (
        *("start date", "start on", "start", "start at", "begin", "begin date", "startdatum"),
        *("beginn", "anfang", "startet am", "fecha de inicio", "inicio", "date de début"),
        *("début", "data di inizio", "data inizio", "inizio", "begindatum", "data rozpoczęcia"),
        *("początek", "data de início", "início", "дата начала", "начало", "開始日", "시작일"),
        *("시작 날짜", "開始日期", "开始日期"),
    ),
    Means.NOTES: (
        *("notes", "description", "card description", "details", "body", "task description"),
        *("notizen", "beschreibung", "notas", "descripción", "detalles", "remarques", "détails"),
        *("note", "descrizione", "dettagli", "notities", "omschrijving", "beschrijving"),
        *("notatki", "opis", "szczegóły", "descrição", "detalhes", "заметки", "описание"),
        *("примечания", "anteckningar", "beskrivning", "メモ", "説明", "詳細", "노트", "설명"),
        *("메모", "備註", "說明", "描述", "备注", "说明"),
    ),
    Means.TAGS: (
        *("tags", "labels", "label", "tag", "keywords", "schlagwörter", "schlagworte"),
        *("stichwörter", "etiketten", "etiquetas", "étiquettes", "mots-clés", "etichette"),
        *("tagi", "etykiety", "marcadores", "теги", "метки", "ярлыки", "taggar", "etiketter"),
        *("タグ", "ラベル", "태그", "라벨", "레이블", "標籤", "标签"),
    ),
    Means.DONE: (
        *("completed at", "completed on", "completed", "done", "resolved", "resolution"),
        *("is completed", "is done", "complete", "closed", "completion date", "date completed"),
        *("erledigt am", "erledigt", "abgeschlossen am", "abgeschlossen", "fertig"),
        *("completada el", "completada", "completado", "finalizada", "hecho", "terminé le"),
        *("terminée", "terminé", "achevé", "completata il", "completata", "completato", "fatto"),
        *("voltooid op", "voltooid", "afgerond", "gereed", "ukończono", "ukończone"),
        *("zakończone", "concluída em", "concluída", "concluído", "feito", "завершено"),
        *("завершена", "выполнено", "готово", "slutförd", "klar", "färdig", "完了日", "完了"),
        *("완료일", "완료", "已完成", "完成日期", "完成时间"),
    ),
    Means.CREATED: (
        *("created at", "created", "created on", "created date", "date created", "creation date"),
        *("erstellt am", "erstellt", "angelegt am", "creada el", "creado", "fecha de creación"),
        *("créé le", "créée le", "date de création", "creata il", "creato il"),
        *("data di creazione", "aangemaakt op", "gemaakt op", "aangemaakt", "utworzono"),
        *("data utworzenia", "criada em", "criado em", "data de criação", "создано"),
        *("дата создания", "skapad", "skapad den", "作成日", "作成日時", "생성일", "생성 날짜"),
        *("建立日期", "建立時間", "创建时间", "创建日期"),
    ),
    Means.CREATOR: (
        *("created by", "creator", "reporter", "author", "requester", "requested by"),
        *("erstellt von", "ersteller", "melder", "autor", "creada por", "creado por"),
        *("informador", "créé par", "auteur", "rapporteur", "creata da", "creato da", "autore"),
        *("segnalatore", "aangemaakt door", "maker", "utworzone przez", "zgłaszający"),
        *("criada por", "criado por", "relator", "создал", "автор", "skapad av", "rapportör"),
        *("作成者", "報告者", "작성자", "보고자", "建立者", "報告人", "创建人", "报告人"),
    ),
    Means.STATUS: (
        *("status", "state", "zustand", "estado", "statut", "état", "stato", "stan", "статус"),
        *("состояние", "ステータス", "状態", "상태", "狀態", "状态"),
    ),
    Means.KIND: (
        *("type", "issue type", "task type", "item type", "work item type", "typ", "vorgangstyp"),
        *("aufgabentyp", "tipo", "tipo de incidencia", "type de ticket", "tipo di attività"),
        *("issuetype", "typ zadania", "tipo de tarefa", "тип", "тип задачи", "ärendetyp", "種類"),
        *("タイプ", "課題タイプ", "유형", "이슈 유형", "類型", "议题类型", "类型"),
    ),
    Means.NEEDS: (
        *("blocked by (dependencies)", "blocked by", "predecessors", "predecessor", "depends on"),
        *("dependencies", "dependent on", "waiting on", "inward issue link (blocks)"),
        *("blockiert von", "vorgänger", "abhängig von", "bloqueada por", "depende de"),
        *("predecesoras", "bloquée par", "prédécesseurs", "dépend de", "bloccata da"),
        *("predecessori", "geblokkeerd door", "voorgangers", "zablokowane przez", "poprzednicy"),
        *("predecessoras", "заблокировано", "предшественники", "зависит от", "blockeras av"),
        *("föregångare", "先行タスク", "ブロック元", "선행 작업", "차단한 작업", "前置任務"),
        *("前置任务",),
    ),
    Means.HOLDS: (
        *("blocking (dependencies)", "blocking", "successors", "successor", "blocks"),
        *("outward issue link (blocks)", "blockiert", "nachfolger", "bloquea", "sucesoras"),
        *("bloque", "successeurs", "blocca", "successori", "blokkeert", "opvolgers", "blokuje"),
        *("następcy", "bloqueia", "sucessoras", "блокирует", "последователи", "blockerar"),
        *("efterföljare", "後続タスク", "후속 작업", "後續任務", "后续任务"),
    ),
    Means.URL: (
        *("url", "link", "card url", "task url", "permalink", "weblink", "enlace", "lien"),
        *("collegamento", "koppeling", "odnośnik", "ссылка", "länk", "リンク", "링크", "連結"),
        *("链接",),
    ),
    Means.COMMENT: (
        *("comment", "comments", "latest comment", "kommentar", "kommentare", "comentario"),
        *("comentarios", "commentaire", "commentaires", "commento", "commenti", "opmerking"),
        *("opmerkingen", "komentarz", "komentarze", "comentário", "comentários", "комментарий"),
        *("комментарии", "kommentarer", "コメント", "댓글", "評論", "留言", "评论"),
    ),
}  # fmt: skip
"""Folded names, the likeliest first within each meaning; the meaning that claims a name, first."""

LEFT_OUT: Final = frozenset(
    (
        *("last modified", "last modified at", "modified", "modified at", "modified on"),
        *("updated", "updated at", "last updated", "zuletzt geändert", "geändert am"),
        *("última modificación", "dernière modification", "ultima modifica", "laatst gewijzigd"),
        *("ostatnia modyfikacja", "última modificação", "последнее изменение", "senast ändrad"),
        *("最終更新日", "更新日", "마지막 수정", "수정일", "上次修改", "更新時間", "更新时间"),
    )
)
"""Names of columns of what the import itself decides anew."""

CHOSEN_FROM: Final = frozenset(
    (
        *("priority", "severity", "size", "effort", "category", "team", "phase", "department"),
        *("impact", "risk", "quarter", "sprint", "stage", "level", "area", "priorität", "größe"),
        *("kategorie", "abteilung", "prioridad", "categoría", "tamaño", "equipo", "priorité"),
        *("catégorie", "taille", "équipe", "priorità", "categoria", "dimensione", "prioriteit"),
        *("categorie", "afdeling", "priorytet", "kategoria", "prioridade", "tamanho"),
        *("приоритет",),
        *(
            "категория",
            "отдел",
            "prioritet",
            "kategori",
            "storlek",
            "優先度",
            "カテゴリ",
            "우선순위",
        ),
        *("카테고리", "優先順序", "優先級", "類別", "优先级", "类别"),
    )
)
"""Names of columns that hold one of few words even where a short table repeats none of them."""

YES: Final = frozenset(
    (
        *("yes", "true", "y", "x", "✓", "✔", "✔️", "☑", "✅", "done", "ja", "wahr", "sí", "si"),
        *("verdadero", "oui", "vrai", "sì", "vero", "waar", "tak", "prawda", "sim", "verdadeiro"),
        *("да", "истина", "sant", "はい", "예", "是", "checked"),
    )
)
NO: Final = frozenset(
    (
        *("no", "false", "n", "☐", "nein", "falsch", "falso", "non", "faux", "nee", "onwaar"),
        *("nie", "fałsz", "não", "нет", "ложь", "nej", "falskt", "いいえ", "아니요", "否"),
        *("unchecked",),
    )
)
NOTHING: Final = frozenset({"-", "–", "—", "n/a", "#n/a"})
"""What stands in a cell to say that nothing does."""
NOBODY: Final = NOTHING | frozenset(
    (
        *("unassigned", "not assigned", "nobody", "none", "nicht zugewiesen", "niemand"),
        *("sin asignar", "non attribué", "non assigné", "non assegnato", "niet toegewezen"),
        *("nieprzypisane", "não atribuído", "не назначено", "ej tilldelad", "未割り当て"),
        *("할당되지 않음", "未指派", "未分配"),
    )
)
NOT_DONE: Final = (
    NO
    | NOTHING
    | frozenset(
        (
            *("0", "open", "incomplete", "unresolved", "not started", "offen", "nicht erledigt"),
            *("abierta", "sin resolver", "ouvert", "non résolu", "aperta", "openstaand", "otwarte"),
            *(
                "aberta",
                "não resolvido",
                "открыто",
                "нет решения",
                "öppen",
                "未完了",
                "未解決",
                "미완료",
            ),
            *("未完成", "未解决"),
        )
    )
)
"""What says of a task that it is not done; anything else in such a column says that it is."""


def folded(head: str) -> str:
    """The name of a column as it is compared: without case, doubled spaces and a question mark."""
    return " ".join(head.replace("\ufeff", "").split()).casefold().removesuffix("?").strip()
