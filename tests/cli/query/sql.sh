#!/bin/sh
# SPDX-License-Identifier: MIT
# sql.sh KO EXAMPLES: what `-O sql` writes of every table, sqlite3 and PostgreSQL both take, with as many rows as the
# table has. PostgreSQL is started here, on a socket of its own, and stopped again.
set -eu
ko=$1
examples=$2
KO_TODAY=2020-01-01
export KO_TODAY
initdb=$(ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null | tail -n 1)
command -v sqlite3 >/dev/null && test -n "$initdb" || {
  echo "skipped: sqlite3 or postgresql is missing; tests/setup.sh --tests installs them"
  exit 77
}
bin=$(dirname "$initdb")

work=$(mktemp -d)
as_postgres() {
  if [ "$(id -u)" = 0 ]; then (cd "$work" && runuser -u postgres -- "$@"); else "$@"; fi
}
stop() {
  as_postgres "$bin/pg_ctl" -D "$work/cluster" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap stop EXIT
if [ "$(id -u)" = 0 ]; then chown postgres "$work"; fi
as_postgres "$initdb" -D "$work/cluster" -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
as_postgres "$bin/pg_ctl" -D "$work/cluster" -l "$work/log" -w -o "-c listen_addresses='' -k $work -F" start >/dev/null
psql() {
  as_postgres "$bin/psql" -X -q -h "$work" -d postgres -v ON_ERROR_STOP=1 "$@"
}

status=0
for set in kompetanseregionen karriere-oppland; do
  for table in $("$ko" -O plain query | cut -f1); do
    "$ko" -C "$examples/$set" query "$table" --fields all -O sql >"$work/$table.sql"
    chmod a+r "$work/$table.sql"
    wanted=$("$ko" -C "$examples/$set" query "$table" --fields all -O count)
    in_sqlite=$( (cat "$work/$table.sql" && echo "SELECT count(*) FROM \"$table\";") | sqlite3 -bail)
    psql -f "$work/$table.sql"
    in_postgres=$(psql -A -t -c "SELECT count(*) FROM \"$table\"")
    psql -c "DROP TABLE \"$table\""
    if [ "$wanted/$wanted" != "$in_sqlite/$in_postgres" ]; then
      echo "$set $table: $wanted rows, $in_sqlite in sqlite3, $in_postgres in PostgreSQL"
      status=1
    fi
  done
done
exit $status
