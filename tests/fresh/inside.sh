#!/usr/bin/env bash
# Runs inside the minimal tree. Prints TAP: one test a step, with the seconds it took.
set -uo pipefail
cd /portal || exit
tests=0 failures=0 ended=''

# check NAME SECONDS_ALLOWED COMMAND...: the command may say by `ended` when its time was over.
check() {
  local name=$1 allowed=$2 started=$EPOCHREALTIME status=0 took verdict=ok
  shift 2
  ended=''
  "$@" >&2 || status=$?
  took=$(awk -v from="$started" -v to="${ended:-$EPOCHREALTIME}" 'BEGIN { printf "%.1f", to - from }')
  tests=$((tests + 1))
  if [ "$status" != 0 ] || awk "BEGIN { exit !($took > $allowed) }"; then
    failures=$((failures + 1)) verdict='not ok'
  fi
  printf '%s %d - %s: %s s of %s, status %s\n' "$verdict" "$tests" "$name" "$took" "$allowed" "$status"
}

# Serves until it listens, asks for the page, and stops it by the signal of Ctrl-C.
serve() {
  local log line='' server port
  log=$(mktemp)
  ./dev serve --port 0 "$@" >"$log" 2>&1 &
  server=$!
  until line=$(grep -m 1 -o 'listening on http://127.0.0.1:[0-9]*' "$log"); do
    if ! kill -0 "$server" 2>/dev/null; then
      cat "$log"
      return 1
    fi
    sleep 0.1
  done
  ended=$EPOCHREALTIME
  port=${line##*:}
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  printf 'GET / HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$port" >&3
  grep -q '^HTTP/1.1 200' <&3 || { echo 'the page was not served'; kill "$server"; return 1; }
  exec 3>&-
  kill -INT "$server"
  wait "$server"
}

echo 'TAP version 13'
check 'setup from nothing' 1800 ./dev setup
check 'setup with nothing missing' 2 ./dev setup
check 'build' 1800 ./dev build
check 'serve with a new data folder' 15 serve --data "$HOME/data"
check 'serve with existing data' 5 serve --data "$HOME/data"
printf '# node %s, %s of disk\n' "$(node --version)" "$(du -shx / | cut -f 1)"
printf '1..%d\n# pass %d\n# fail %d\n' "$tests" "$((tests - failures))" "$failures"
[ "$failures" = 0 ]
