# Sourced by tools/lib/cluster/try.sh: a cluster with Slurm.
# shellcheck shell=bash

# shellcheck disable=SC2034 # read by run.sh
scheduler_settings=

prepare_scheduler() { :; }

# start_scheduler CORES: a controller here, and computers of so many cores each.
start_scheduler() {
  local number
  mkdir -p /run/{munge,slurm}
  slurm_configuration "$1" >"$cluster_folder/etc/slurm.conf"
  # Nothing here keeps jobs in bounds by control groups, which this system may not have.
  echo "CgroupPlugin=cgroup/v1" >"$cluster_folder/etc/cgroup.conf"
  export SLURM_CONF=$cluster_folder/etc/slurm.conf
  # One key and one daemon for all: they share this system's files.
  dd if=/dev/urandom of="$cluster_folder/etc/munge.key" bs=128 count=1 status=none
  chmod 400 "$cluster_folder/etc/munge.key"
  munged --force --key-file="$cluster_folder/etc/munge.key" --log-file="$cluster_folder/log/munged.log" \
    --seed-file="$cluster_folder/state/munge.seed" 2>>"$cluster_folder/log/munged.log"
  slurmctld -c -L "$cluster_folder/log/slurmctld.log"
  for ((number = 1; number <= computers; ++number)); do
    start_computer "$number" "exec slurmd -D -N $(computer_name "$number")"
  done
  wait_until 60 all_idle
}

stop_scheduler() { :; }

slurm_configuration() {
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
NodeName=node[1-$computers] CPUs=$1 RealMemory=6000 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
EOF
}

all_idle() { [[ $(sinfo --noheader --Node --states=idle --format=%N 2>/dev/null | wc -l) == "$computers" ]]; }

show_computers() { sinfo --Node --long; }
