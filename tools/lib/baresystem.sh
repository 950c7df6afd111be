# Sourced by the commands in tools/: a bare Debian in a folder, to see what is needed and what is left behind.
# shellcheck shell=bash

# make_system FOLDER: makes it with debootstrap (SUITE from MIRROR), or takes the one that is there, and enters it with
# /proc mounted. The host's /dev is not mounted at all: whoever then deletes the folder deletes the host's devices. debootstrap
# makes the few device files that are needed.
make_system() {
  local target=$1
  if [[ ! -x $target/bin/bash || -d $target/debootstrap ]]; then
    debootstrap --variant=minbase --include=git,ca-certificates "${SUITE:-bookworm}" "$target" "${MIRROR:-$(system_mirror)}"
    # Without these a service started by a package's installation would run outside of the chroot.
    printf '#!/bin/sh\nexit 101\n' >"$target/usr/sbin/policy-rc.d"
    chmod +x "$target/usr/sbin/policy-rc.d"
  fi
  cp /etc/resolv.conf /etc/hosts "$target/etc/"
  mount -t proc proc "$target/proc"
  # One that was kept has packages of its day, and what is installed beside them would be of today.
  in_system "$target" "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get dist-upgrade -q -y"
}

# leave_system FOLDER [MOUNT...]: takes back what was mounted there, to be called however a script ends.
leave_system() {
  local target=$1 mount
  shift
  for mount in "$@" proc; do
    ! mountpoint -q "$target/$mount" || umount "$target/$mount"
  done
}

# in_system FOLDER COMMAND: what root's shell there does, with nothing of the environment here.
in_system() {
  chroot "$1" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 ${http_proxy:+http_proxy="$http_proxy"} \
    /bin/bash -c "$2"
}
