"""Operations on accounts: signing in, sessions, tokens, passwords, invitations, oneself."""

from typing import Any

from weft.identity.invitations.accepting import accept
from weft.identity.invitations.commands import invite, take_back
from weft.identity.invitations.resource import OF_WORKSPACE, Invitation
from weft.identity.sessions.listings import MY_SESSIONS, MY_TOKENS
from weft.identity.sessions.own_account import change_me, deactivate, read_me
from weft.identity.sessions.own_tokens import make_token, revoke_token
from weft.identity.sessions.readdressing import ask_for_address, confirm_address
from weft.identity.sessions.recovering import change_password, forget_password, reset_password
from weft.identity.sessions.resource import AccessToken, Session
from weft.identity.sessions.setting_up import set_up
from weft.identity.sessions.signing_in import end_one, end_others, sign_in
from weft.identity.sessions.signing_up import confirm_email, sign_up
from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Act, Asked, Choose, Operation

HOME = "/api/weft/1"
ACCOUNT = "account:write"
EMAIL = inputs.text("email", "An e-mail address.", required=True, length=320)
PASSWORD = inputs.text("password", "A password of 10 to 256 characters.", required=True, length=256)
SO_FAR = inputs.text("current_password", "The password so far.", required=True, length=256)
TOKEN = inputs.text("token", "The secret of the link.", required=True, length=200)
NAME = inputs.text("name", "What to call the person.", required=True, length=1024)
ZONE = inputs.text("zone", "Their time zone, such as `Europe/Berlin`.", length=64)


def _mine(listing: Listing) -> Choose:
    return lambda asked: (listing, {})


def _invitations(asked: Asked) -> tuple[Listing, dict[str, Any]]:
    return OF_WORKSPACE, {"parent": asked.query["workspace"]}


def _act(
    method: str, path: str, id_: str, act: Act, doc: str, *body: inputs.Input, **more: Any
) -> Operation:
    given: dict[str, Any] = {"tag": "Accounts", "scope": ACCOUNT, **more}
    return Operation(
        method=method, path=path, id=id_, act=act, doc=doc, body=body, home=HOME, **given
    )


SESSIONS = (
    _act("POST", "/sessions", "signIn", sign_in, "Sign in with a password; this sets a cookie.",
         EMAIL, PASSWORD, open=True, status=201),
    Operation(
        method="GET", path="/sessions", id="getSessions", tag="Accounts", home=HOME,
        doc="One's own sessions, the newest first.", returns=Session.spec,
        list=_mine(MY_SESSIONS), scope=ACCOUNT,
    ),
    _act("DELETE", "/sessions", "endOtherSessions", end_others,
         "End all sessions of one's own but the one at work."),
    _act("DELETE", "/sessions/{session_gid}", "endSession", end_one, "End a session of one's own.",
         places=(inputs.ref("session_gid", "session", "The session."),)),
)  # fmt: skip
TOKENS = (
    _act("POST", "/access_tokens", "makeAccessToken", make_token,
         "Make a personal access token; its secret is in this answer only.",
         inputs.text("name", "What it is for.", required=True, length=255),
         inputs.text("scopes", "What it allows, such as `tasks:read`; none means all.", many=True,
                     length=80),
         inputs.moment("expires_at", "When it ends; never, where nothing is given."), status=201),
    Operation(
        method="GET", path="/access_tokens", id="getAccessTokens", tag="Accounts", home=HOME,
        doc="One's own tokens, the newest first.", returns=AccessToken.spec,
        list=_mine(MY_TOKENS), scope=ACCOUNT,
    ),
    _act("DELETE", "/access_tokens/{access_token_gid}", "revokeAccessToken", revoke_token,
         "Revoke a token.",
         places=(inputs.ref("access_token_gid", "access_token", "The token."),)),
)  # fmt: skip
PASSWORDS = (
    _act("POST", "/passwords/forgot", "forgetPassword", forget_password,
         "Have a link for a new password sent.", EMAIL, open=True),
    _act("POST", "/passwords/reset", "resetPassword", reset_password,
         "Choose a new password by link; every session ends.", TOKEN, PASSWORD, open=True),
    _act("PUT", "/me/password", "changePassword", change_password,
         "Change one's password; every other session ends.",
         SO_FAR, PASSWORD),
)  # fmt: skip
INVITATIONS = (
    Operation(
        method="POST", path="/invitations", id="invite", tag="Accounts", home=HOME,
        doc="Invite an address to a workspace.  Without mail, the answer holds the link, once.",
        status=201, command=invite, scope=ACCOUNT,
        body=(
            inputs.ref("workspace", "workspace", "The workspace.", required=True),
            EMAIL,
            inputs.text("kind", "What they become.", choices=("member", "guest")),
        ),
    ),
    Operation(
        method="GET", path="/invitations", id="getInvitations", tag="Accounts", home=HOME,
        doc="The open invitations of a workspace that one may take back.",
        returns=Invitation.spec, list=_invitations, scope=ACCOUNT,
        parameters=(inputs.ref("workspace", "workspace", "The workspace.", required=True),),
    ),
    Operation(
        method="DELETE", path="/invitations/{invitation_gid}", id="takeInvitationBack",
        tag="Accounts", home=HOME, doc="Take an invitation back.", command=take_back,
        places=(inputs.ref("invitation_gid", "invitation", "The invitation."),), scope=ACCOUNT,
    ),
    _act("POST", "/invitations/accept", "acceptInvitation", accept,
         "Accept an invitation, with a new account or with one's own.", TOKEN,
         inputs.text("name", "The name of a new account.", length=1024),
         inputs.text("password", "A new account's password, or one's own.", length=256),
         ZONE, open=True, status=201),
)  # fmt: skip
COMING = (
    _act("POST", "/set_ups", "setUp", set_up,
         "Make the first workspace and its admin, by the link that the first start printed.",
         TOKEN, inputs.text("workspace_name", "Its name.", required=True, length=1024), NAME,
         EMAIL, PASSWORD, ZONE, open=True, status=201),
    _act("POST", "/sign_ups", "signUp", sign_up,
         "Register, where the operator allows it; a link proves the address.",
         EMAIL, NAME, PASSWORD, ZONE, open=True),
    _act("POST", "/email_confirmations", "confirmEmail", confirm_email,
         "Prove an address by link; this makes the account.", TOKEN, open=True, status=201),
)  # fmt: skip
ONESELF = (
    _act("GET", "/me", "getMe", read_me, "Who am I, and in which workspaces?",
         scope="users:read"),
    _act("PUT", "/me", "changeMe", change_me,
         "Change one's zone, language, first day, and how the web app shows itself.",
         ZONE, inputs.text("locale", "A language, such as `de`.", length=35),
         inputs.whole("first_day_of_week", "0 is Sunday."),
         inputs.text("theme", "The colours.", choices=("light", "dark", "system")),
         inputs.text("density", "The height of lines.", choices=("compact", "comfortable")),
         inputs.flag("single_key_shortcuts", "Whether single keys act.")),
    _act("PUT", "/me/email", "askForAddress", ask_for_address,
         "Have a link sent that proves another address of one's own.", EMAIL, SO_FAR),
    _act("POST", "/address_confirmations", "confirmAddress", confirm_address,
         "Prove another address by link; one signs in with it from then on.", TOKEN, open=True),
    _act("POST", "/users/{user_gid}/deactivate", "deactivateUser", deactivate,
         "Cut a person off: sessions, tokens and links end at once.",
         places=(inputs.ref("user_gid", "user", "The person."),)),
)  # fmt: skip

OPERATIONS = (*SESSIONS, *TOKENS, *PASSWORDS, *INVITATIONS, *COMING, *ONESELF)
