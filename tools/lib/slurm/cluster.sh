# Sourced by tools/try-slurm: a Slurm cluster of several computers in one, each with a network, a host name and processes of its own.
# Everything is private to the namespaces the script has put itself into, and is gone when it ends.
# shellcheck shell=bash

cluster_node_name() { echo "node$1"; }

# enter_cluster SCRIPT ARGUMENT...: runs the script again where networks, mounts and processes are its own; needs root rights.
enter_cluster() {
  as_root env NDVI_IN_CLUSTER=yes unshare --net --uts --mount --pid --fork --kill-child --mount-proc "$@"
}

# start_cluster FOLDER NODES CORES: a controller here and NODES computers of CORES cores each; configuration and logs in FOLDER.
start_cluster() {
  cluster_folder=$1 cluster_nodes=$2
  local cores=$3 number
  mkdir -p "$cluster_folder"/{etc,log,state}
  mount -t tmpfs none /run
  mkdir -p /run/{netns,munge,slurm}
  ip link set lo up
  ip link add cluster type bridge
  ip address add 10.77.0.1/24 dev cluster
  ip link set cluster up

  {
    printf '127.0.0.1 localhost\n10.77.0.1 controller\n'
    for ((number = 1; number <= cluster_nodes; ++number)); do
      printf '10.77.0.%d %s\n' $((number + 10)) "$(cluster_node_name "$number")"
    done
  } >"$cluster_folder/etc/hosts"
  mount --bind "$cluster_folder/etc/hosts" /etc/hosts
  hostname controller
  cluster_configuration "$cores" >"$cluster_folder/etc/slurm.conf"
  # Nothing here keeps jobs in bounds by control groups, which this system may not have.
  echo "CgroupPlugin=cgroup/v1" >"$cluster_folder/etc/cgroup.conf"
  export SLURM_CONF=$cluster_folder/etc/slurm.conf

  # One key and one daemon for all: they share this system's files.
  dd if=/dev/urandom of="$cluster_folder/etc/munge.key" bs=128 count=1 status=none
  chmod 400 "$cluster_folder/etc/munge.key"
  munged --force --key-file="$cluster_folder/etc/munge.key" --log-file="$cluster_folder/log/munged.log" \
    --seed-file="$cluster_folder/state/munge.seed" 2>>"$cluster_folder/log/munged.log"
  slurmctld -c -L "$cluster_folder/log/slurmctld.log"
  for ((number = 1; number <= cluster_nodes; ++number)); do
    start_node "$number"
  done
  wait_for_nodes
}

cluster_configuration() {
  cat <<EOF
ClusterName=ndvi
SlurmctldHost=controller(10.77.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=/run/munge/munge.socket.2
MailProg=/bin/true
SlurmctldPidFile=/run/slurm/slurmctld.pid
SlurmdPidFile=/run/slurm/%n.pid
StateSaveLocation=$cluster_folder/state
SlurmdSpoolDir=$cluster_folder/state/%n
SlurmdLogFile=$cluster_folder/log/%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
SlurmdTimeout=20
ReturnToService=2
# Computers here are parts of one, and may say that they have less than it has.
SlurmdParameters=config_overrides
NodeName=node[1-$cluster_nodes] CPUs=$1 RealMemory=6000 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
EOF
}

# start_node NUMBER
start_node() {
  local number=$1 name
  name=$(cluster_node_name "$number")
  mkdir -p "$cluster_folder/state/$name"
  ip netns add "$name"
  ip link add "port$number" type veth peer name eth0 netns "$name"
  ip link set "port$number" master cluster up
  ip netns exec "$name" ip address add "10.77.0.$((number + 10))/24" dev eth0
  ip netns exec "$name" ip link set eth0 up
  ip netns exec "$name" ip link set lo up
  ip netns exec "$name" unshare --uts --pid --mount --fork --kill-child --mount-proc \
    bash -c "hostname $name; exec slurmd -D -N $name" >>"$cluster_folder/log/$name.out" 2>&1 &
  echo $! >"$cluster_folder/state/$name.pid"
  disown # or the shell would tell of its death
}

# kill_node NUMBER: as if the power had failed; nothing on it can say good-bye.
kill_node() {
  local name
  name=$(cluster_node_name "$1")
  kill -KILL "$(<"$cluster_folder/state/$name.pid")"
  ip link del "port$1"
}

wait_for_nodes() {
  local seconds
  for ((seconds = 0; seconds < 60; ++seconds)); do
    [[ $(sinfo --noheader --Node --states=idle --format=%N 2>/dev/null | wc -l) == "$cluster_nodes" ]] && return
    sleep 1
  done
  sinfo --Node --long >&2 || true
  tail -n 20 "$cluster_folder"/log/* >&2
  fail "the cluster did not start"
}
