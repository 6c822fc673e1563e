# shellcheck shell=bash
# What the scripts here share. To be sourced, not run.
#
# Settings, all from the environment:
#   PROJECT       the folder with mkdocs.yml (default: the one above this folder)
#   ARCHIVE       where the branch is checked out (default: build/archive in the project)
#   REMOTE        the repository that holds the branch (default: the address of the project's "origin")
#   BRANCH        the branch that is served (default: gh-pages)
#   DEPLOY_TOKEN  a token for REMOTE over HTTPS; left out: git's own ways to log in
#   PLANPRESS     the command (default: that of the project's .venv, else the one on the PATH)
#   TRIES, PAUSE  how often to try (default: 5) and how many seconds to wait at first (default: 3; doubles each time)

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PROJECT=${PROJECT:-$(dirname "$HERE")}
ARCHIVE=${ARCHIVE:-$PROJECT/build/archive}
BRANCH=${BRANCH:-gh-pages}
TRIES=${TRIES:-5}
PAUSE=${PAUSE:-3}
# shellcheck disable=SC2034 # the scripts use it
MOVED=75 # the exit status of deploy/push when somebody else has pushed: EX_TEMPFAIL of sysexits.h
# shellcheck disable=SC2034
SEEN=refs/planpress/seen # in a checkout: the commit that was last published from here
# shellcheck disable=SC2034
TAGGED=refs/planpress/tagged # in a checkout: the newest tag published/<number of the ledger's last line> of REMOTE
TAGS=refs/tags/published
export GIT_TERMINAL_PROMPT=0

say() { printf 'deploy: %s\n' "$*"; }

# fail MESSAGE [STATUS]
fail() {
  printf 'deploy: %s\n' "$1" >&2
  exit "${2:-1}"
}

# Git for what talks to REMOTE. The token is handed over in the environment: it stands in no file and no list of
# processes.
remote_git() {
  if [[ -n ${DEPLOY_TOKEN:-} ]]; then
    # shellcheck disable=SC2016 # the helper's shell expands it, not ours
    git -c credential.helper= \
      -c credential.helper='!f() { test "$1" = get && echo username=x-access-token && echo "password=$DEPLOY_TOKEN"; }; f' \
      "$@"
  else
    git "$@"
  fi
}

# pause TRY: waits before the next try.
pause() { sleep "$((PAUSE * 2 ** ($1 - 1)))"; }

# The commit that a branch of REMOTE is on; nothing where there is no such branch. Fails where REMOTE does not answer,
# which must never be mistaken for a branch that is not there.
#   tip_of FOLDER
tip_of() { remote_git -C "$1" ls-remote origin "refs/heads/$BRANCH" | cut -f 1; }

# The newest tag "published/<number>" of REMOTE, as a full name; nothing where there is none. Fails as tip_of does.
#   newest_tag FOLDER
newest_tag() {
  remote_git -C "$1" ls-remote --refs origin "$TAGS/*" | cut -f 2 | sed -n "s|^$TAGS/\([1-9][0-9]\{0,8\}\)\$|\1|p" |
    sort -n | tail -n 1 | sed "s|^|$TAGS/|"
}
