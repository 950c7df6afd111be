#!/usr/bin/env bash
# Builds programs of Kubernetes from the source of Debian's package, which itself holds only kubectl.
#
# usage: buildkubernetes.sh FOLDER PROGRAM...
#
# The programs go to FOLDER/bin; what is needed meanwhile is in FOLDER/work, which is removed. Took six minutes on two cores.
set -euo pipefail
folder=$1
programs=("${@:2}")
work=$folder/work
rm -rf "$work"
mkdir -p "$work"/{lists/partial,home} "$folder/bin"

# The sources of the release, from the archive apt has its packages of, without a change to apt's own lists.
codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
# shellcheck disable=SC2016 # apt's variables
archive=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' | awk -v codename="$codename" '$1 == codename { print $2; exit }')
echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $archive $codename main" >"$work/sources.list"
options=(-o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$work/lists")
apt-get -q "${options[@]}" update
(cd "$work" && apt-get -q "${options[@]}" source --download-only kubernetes && dpkg-source --extract kubernetes_*.dsc source)

cd "$work/source"
mkdir -p .go/src/k8s.io
ln -sfn ../../.. .go/src/k8s.io/kubernetes
version=v$(dpkg-parsechangelog --show-field Version | sed -E 's/.*really//; s/[-+].*//')
export GOPATH=$PWD/.go HOME=$work/home PATH=$PATH:/usr/lib/go/bin CGO_ENABLED=0
export KUBE_GIT_TREE_STATE=archive KUBE_GIT_COMMIT=debian KUBE_GIT_VERSION=$version
make WHAT="${programs[*]/#/cmd/}"
cp -- "${programs[@]/#/_output/bin/}" "$folder/bin/"
rm -rf "$work"
