#!/bin/sh
# SPDX-License-Identifier: MIT
# sql.sh KO EXAMPLES: what `-O sql` writes of every table, and of all of them, sqlite3 and PostgreSQL both take, with as
# many rows as the table has and every text as it was. PostgreSQL is started here, on a socket of its own, and stopped
# again.
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

# All tables as one database, in which references are foreign keys.
"$ko" -C "$examples/karriere-oppland" query all -O sql >"$work/all.sql"
chmod a+r "$work/all.sql"
join='SELECT count(*) FROM statements s JOIN hearings h ON s.hearing = h.id'
in_sqlite=$( (echo 'PRAGMA foreign_keys = ON;' && cat "$work/all.sql" && echo "$join;") | sqlite3 -bail)
psql -f "$work/all.sql"
in_postgres=$(psql -A -t -c "$join")
keys=$(psql -A -t -c "SELECT count(*) FROM pg_constraint WHERE contype = 'p'")
foreign=$(psql -A -t -c "SELECT count(*) FROM pg_constraint WHERE contype = 'f'")
if [ "$in_sqlite/$in_postgres" != 4/4 ] || [ "$keys" -lt 25 ] || [ "$foreign" -lt 10 ]; then
  echo "all: $in_sqlite statements in sqlite3, $in_postgres in PostgreSQL; $keys keys, $foreign foreign keys"
  status=1
fi
psql -c 'SET client_min_messages = warning; DROP SCHEMA public CASCADE; CREATE SCHEMA public'

# Texts that would end a string, a statement or the script, were they not quoted.
mkdir "$work/hostile"
echo 'ko: 1' >"$work/hostile/ko.yaml"
cat >"$work/hostile/records.yaml" <<'EOF'
kind: organisation
id: fiendtlig
name: |-
  O'Neill's "råd" \ \' ''; -- '
  .quit
  \q
  $$ $1 :name %s /* æøå 雪
area: "tab\there, bell \a, escape \e[31m, not a byte \u00ad, carriage\rreturn"
type: other
parent: not-there
EOF
"$ko" -C "$work/hostile" query organisations -O sql --fields id,name,area,parent >"$work/hostile.sql" 2>/dev/null
wanted=$(printf '%s\n%s\n%s\n%s' "O'Neill's \"råd\" \\ \\' ''; -- '" '.quit' '\q' '$$ $1 :name %s /* æøå 雪' >"$work/text" &&
  printf 'tab\there, bell \007, escape \033[31m, not a byte \302\255, carriage\rreturn' >>"$work/text" &&
  od -An -v -tx1 "$work/text" | tr -d ' \n')
in_sqlite=$( (cat "$work/hostile.sql" && echo 'SELECT lower(hex(name || area)) FROM organisations;') | sqlite3 -bail)
chmod a+r "$work/hostile.sql"
psql -f "$work/hostile.sql"
in_postgres=$(psql -A -t -c "SELECT encode(convert_to(name || area, 'UTF8'), 'hex') FROM organisations")
if [ -z "$wanted" ] || [ "$wanted/$wanted" != "$in_sqlite/$in_postgres" ]; then
  printf 'hostile text: %s\nin sqlite3:    %s\nin PostgreSQL: %s\n' "$wanted" "$in_sqlite" "$in_postgres"
  status=1
fi
exit $status
