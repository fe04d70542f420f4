"""What letters about the work say: one table of texts for each language."""

from collections.abc import Mapping

from weft.std.wording import Texts

# `did.*`: what somebody did, by the reason for telling (see inbox.logic).  `why.*`: why one is
# told.
ENGLISH: Texts = {
    "did.mentioned": "mentioned you",
    "did.assigned": "assigned this to you",
    "did.unassigned": "took this off you",
    "did.unblocked": "completed {other}: nothing blocks this any more",
    "did.approval_changed": "answered this approval: {approval}",
    "did.commented": "commented",
    "did.status_update": "posted a status update",
    "did.message_posted": "posted a message",
    "did.due_changed": "changed the due date",
    "did.completed": "completed this",
    "did.completed.other": "completed {other}",
    "did.reopened": "opened this again",
    "did.attached": "attached {other}",
    "did.added": "gave you a place here",
    "did.followed": "added you as a collaborator",
    "did.liked": "likes this",
    "did.task_added": "added {other}",
    "did.access_requested": "asks for access",
    "did.access_answered": "answered your request for access",
    "did.": "changed this",
    "why.mentioned": "You are told because you were mentioned.",
    "why.assigned": "You are told because it was assigned to you.",
    "why.unblocked": "You are told because it was waiting for something.",
    "why.": "You are told because you follow this.",
    "approval.pending": "pending",
    "approval.approved": "approved",
    "approval.rejected": "rejected",
    "approval.changes_requested": "changes requested",
    "somebody": "Somebody",
    "something": "something private",
    "fact.assignee": "Assignee",
    "fact.due": "Due",
    "fact.project": "Project",
    "fact.owner": "Owner",
    "open": "Open in Weft",
    "reply": "Answer this mail to comment.",
    "choose": "Change what you get",
    "leave": "No more such letters",
    "digest.subject": "{count} things for today",
    "digest.subject.one": "One thing for today",
    "digest.overdue": "Overdue",
    "digest.today": "Due today",
    "digest.news": "New in your inbox",
    "digest.more": "and {count} more",
    "digest.open": "Open my tasks",
    "digest.why": "Your daily digest of {workspace}.",
}
LOCALES: Mapping[str, Texts] = {"en": ENGLISH}
