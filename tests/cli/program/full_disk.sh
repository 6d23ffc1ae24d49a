#!/bin/sh
# SPDX-License-Identifier: MIT
# Every command that writes a file, on a disk without room: the run ends with 3 and says why, what lay there stays as
# it was, and nothing lies beside it.
# full_disk.sh KO EXAMPLES
set -eu

ko=$1
examples=$2
# A small disk of our own needs a mount, and a mount needs root, or a namespace in which we are.
if test "${KO_OWN_MOUNTS:-}" = ""; then
  for way in '--mount' '--user --map-root-user --mount'; do
    # shellcheck disable=SC2086: words
    if unshare $way sh -c 'd=$(mktemp -d) && mount -t tmpfs none "$d" && umount "$d" && rmdir "$d"' 2> /dev/null; then
      KO_OWN_MOUNTS=yes exec unshare $way sh "$0" "$@"
    fi
  done
  echo "skipped: nothing may be mounted here"
  exit 77
fi

folder=$(mktemp -d)
trap 'umount "$folder/disk"; rm -rf "$folder"' EXIT
cd "$folder"
export KO_TODAY=2025-01-15 LC_ALL=C.UTF-8
mkdir disk
mount -t tmpfs -o size=256k none disk

mkdir disk/set
echo 'ko: 1' > disk/set/ko.yaml
printf 'kind: person\nid: ada\nname: Ada Nes\nborn: 21.2.1970\n' > disk/set/ada.yaml
echo before > disk/out
echo before > disk/out.sarif
"$ko" validate disk/set --baseline disk/base --update-baseline > /dev/null 2>&1
printf 'kind: person\nid: bo\nname: Bo Lie\nborn: 1.2.1970\n' > disk/set/bo.yaml
cp -r disk full
head -c 1M /dev/zero > disk/filler 2> /dev/null || true
cp -r full before
rm -rf full

# refused NAME COMMAND…: what is said names the file, and the disk is as it was.
refused() {
  name=$1
  shift
  status=0
  "$ko" "$@" > answer 2> said || status=$?
  if test "$status" != 3 || ! grep -q "^ko: cannot write $name: No space left on device\$" said ||
    ! grep -q '^    make room on the disk, then run it again$' said; then
    echo "$* ended with $status"
    cat said
    exit 1
  fi
  test "$(ls -A disk | tr '\n' ' ')" = 'base filler out out.sarif set ' || { ls -lA disk; exit 1; }
  for file in out out.sarif base set/ko.yaml set/ada.yaml set/bo.yaml; do cmp "disk/$file" "before/$file"; done
  test "$(ls -A disk/set | wc -l)" = 3
  count=$((count + 1))
}

count=0
# Every command that has an answer, in every format it has.
for command in $("$ko" complete -- '' | cut -f1); do
  set=$examples/karriere-oppland
  case $command in
    validate) words=$set ;;
    query) words='persons' ;;
    report) words='organisation karriere-oppland' ;;
    show) words='karriere-oppland' ;;
    explain) words='meeting' ;;
    schema | completion | man) words=$("$ko" complete -- "$command" '' | cut -f1 | head -n 1) ;;
    init) continue ;; # makes a folder; see below
    new | set | add | remove | rename | merge | end | replace | approve | dissolve | supersede | move | split | join | fmt | \
      import | scenario)
      continue ;; # change files of the set; see below
    *) echo "how is \`$command\` run?"; exit 1 ;;
  esac
  for format in $("$ko" complete -- "$command" -O '' | cut -f1) ''; do
    # shellcheck disable=SC2086: words
    refused disk/out -C "$set" "$command" $words ${format:+-O "$format"} -o disk/out || exit 1
  done
done
refused disk/out.sarif validate disk/set -O json -o sarif=disk/out.sarif
refused disk/base validate disk/set --baseline disk/base --update-baseline
refused disk/set/.ko/journal.ko-new validate disk/set --fix
refused disk/new/ko.yaml init disk/new
# Whatever a command changes, it is written by the same hand.
refused disk/set/.ko/journal.ko-new -C disk/set set ada#name Ada
refused disk/set/.ko/journal.ko-new -C disk/set new person "Cy Moe"
refused disk/set/.ko/journal.ko-new -C disk/set rename ada ada-nes
refused disk/set/.ko/journal.ko-new -C disk/set move ada bo.yaml
mkdir scenario
printf 'ko: 1\nscenario: {}\n' > scenario/ko.yaml
printf 'kind: person\nid: ada\nname: Ada\n' > scenario/ada.yaml
refused disk/set/.ko/journal.ko-new -C disk/set scenario apply "$PWD/scenario" --from 2025-01-01
printf '# Referat fra møte i styret 11. mars 2025\n\nTil stede: Ada Nes\n' > "$folder/minutes.md"
refused disk/set/.ko/journal.ko-new -C disk/set import "$folder/minutes.md"
refused disk/out -C "$examples/karriere-oppland" set karriere-oppland#note x --diff -o disk/out
test "$count" -gt 30
echo "$count runs without room"
