# Sourced by tools/lib/cluster/try.sh: several computers in one, each with a network, a host name and processes of its own.
# Everything is private to the namespaces the script has put itself into, and is gone when it ends.
# shellcheck shell=bash

computer_name() { echo "node$1"; }

# enter_cluster SCRIPT ARGUMENT...: runs the script again where networks, mounts and processes are its own; needs root rights.
enter_cluster() {
  as_root env NDVI_IN_CLUSTER=yes unshare --net --uts --mount --pid --fork --kill-child --mount-proc "$@"
}

# start_network FOLDER COMPUTERS: this one is called controller; the others have addresses, but do not run yet. Logs and states go to FOLDER.
start_network() {
  cluster_folder=$1 computers=$2
  local number
  mkdir -p "$cluster_folder"/{etc,log,state}
  mount -t tmpfs none /run
  mkdir -p /run/netns
  ip link set lo up
  ip link add cluster type bridge
  ip address add 10.77.0.1/24 dev cluster
  ip link set cluster up
  {
    printf '127.0.0.1 localhost\n10.77.0.1 controller\n'
    for ((number = 1; number <= computers; ++number)); do
      printf '10.77.0.%d %s\n' $((number + 10)) "$(computer_name "$number")"
    done
  } >"$cluster_folder/etc/hosts"
  mount --bind "$cluster_folder/etc/hosts" /etc/hosts
  hostname controller
}

# start_computer NUMBER COMMAND: switches it on; it is on for as long as the command (of bash) runs.
start_computer() {
  local number=$1 name
  name=$(computer_name "$number")
  mkdir -p "$cluster_folder/state/$name"
  ip netns add "$name"
  ip link add "port$number" type veth peer name eth0 netns "$name"
  ip link set "port$number" master cluster up
  ip netns exec "$name" ip address add "10.77.0.$((number + 10))/24" dev eth0
  ip netns exec "$name" ip link set eth0 up
  ip netns exec "$name" ip link set lo up
  ip netns exec "$name" ip route add default via 10.77.0.1
  # “ip netns exec” would hide the control groups.
  nsenter --net="/run/netns/$name" unshare --uts --pid --mount --fork --kill-child --mount-proc \
    bash -c "hostname $name; $2" >>"$cluster_folder/log/$name.out" 2>&1 &
  echo $! >"$cluster_folder/state/$name.pid"
  disown # or the shell would tell of its death
}

# kill_computer NUMBER: as if the power had failed; nothing on it can say good-bye.
kill_computer() {
  local note
  note=$cluster_folder/state/$(computer_name "$1").pid
  [[ -e $note ]] || return 0 # it is dead already
  kill -KILL "$(<"$note")"
  rm "$note"
  ip link del "port$1"
}

# wait_until SECONDS COMMAND...: fails, with the ends of all logs, where the command does not succeed in that time.
wait_until() {
  local seconds
  for ((seconds = 0; seconds < $1; ++seconds)); do
    "${@:2}" && return
    sleep 1
  done
  tail -n 20 "$cluster_folder"/log/* >&2
  fail "the cluster did not start: ${*:2}"
}
