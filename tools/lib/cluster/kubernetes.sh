# Sourced by tools/lib/cluster/try.sh: a cluster with Kubernetes, whose computers run pods with containerd.
# shellcheck shell=bash

kubernetes_programs=(kube-apiserver kube-controller-manager kube-scheduler kubelet kubectl)
image=localhost/ndvi-collections:1

# Debian has no packages of the programs of a cluster, but the source of all of them with that of kubectl.
prepare_scheduler() {
  local folder=$PWD/build/kubernetes-programs program
  kubernetes_bin=$folder/bin
  for program in "${kubernetes_programs[@]}"; do
    [[ -x $kubernetes_bin/$program ]] || break
  done
  if [[ ! -x $kubernetes_bin/$program ]]; then
    say "Building Kubernetes of Debian's source"
    bash tools/lib/cluster/buildkubernetes.sh "$folder" "${kubernetes_programs[@]}"
  fi
  PATH=$kubernetes_bin:$PATH
}

# start_scheduler CORES: the programs of the control plane here, and computers with room for so many cores each.
start_scheduler() {
  local number
  prepare_scheduler
  cgroup_parent=ndvi-kubernetes-$$
  export KUBECONFIG=$cluster_folder/etc/kubeconfig
  kubernetes_configuration
  control_plane
  "$system_python" tools/lib/cluster/makeimage.py "$cluster_folder/state" "$image"
  for ((number = 1; number <= computers; ++number)); do
    kubelet_configuration "$number" "$1"
    start_computer "$number" "bash $PWD/tools/lib/cluster/kubernetesnode.sh $cluster_folder"
  done
  wait_until 90 all_ready
  kubectl apply --filename="$cluster_folder/etc/volumes.yaml" >/dev/null
}

control_plane() {
  local log=$cluster_folder/log address=https://10.77.0.1:6443
  etcd --data-dir "$cluster_folder/state/etcd" --listen-client-urls http://127.0.0.1:2379 --advertise-client-urls http://127.0.0.1:2379 \
    --listen-peer-urls http://127.0.0.1:2380 >"$log/etcd.log" 2>&1 &
  kube-apiserver --etcd-servers=http://127.0.0.1:2379 --bind-address=10.77.0.1 --advertise-address=10.77.0.1 --service-cluster-ip-range=10.78.0.0/24 \
    --cert-dir="$cluster_folder/etc/certificates" --token-auth-file="$cluster_folder/etc/tokens.csv" --service-account-issuer="$address" \
    --service-account-key-file="$cluster_folder/etc/accounts.key" --service-account-signing-key-file="$cluster_folder/etc/accounts.key" \
    --authorization-mode=RBAC --allow-privileged >"$log/apiserver.log" 2>&1 &
  wait_until 60 api_is_ready
  kube-controller-manager --kubeconfig="$KUBECONFIG" --leader-elect=false --service-account-private-key-file="$cluster_folder/etc/accounts.key" \
    >"$log/controllers.log" 2>&1 &
  kube-scheduler --kubeconfig="$KUBECONFIG" --leader-elect=false --cert-dir="$cluster_folder/etc/certificates" >"$log/scheduler.log" 2>&1 &
  disown -a
}

kubernetes_configuration() {
  local token
  token=$(openssl rand -hex 16)
  openssl genrsa -out "$cluster_folder/etc/accounts.key" 2048 2>/dev/null
  echo "$token,admin,admin,system:masters" >"$cluster_folder/etc/tokens.csv"
  cat >"$KUBECONFIG" <<EOF
{apiVersion: v1, kind: Config, current-context: ndvi,
 clusters: [{name: ndvi, cluster: {server: "https://10.77.0.1:6443", insecure-skip-tls-verify: true}}],
 users: [{name: admin, user: {token: $token}}],
 contexts: [{name: ndvi, context: {cluster: ndvi, user: admin}}]}
EOF
  # The image is empty: pods see the programs of this system, and the folder of the run as that of a shared volume.
  cat >"$cluster_folder/etc/volumes.yaml" <<EOF
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: PersistentVolume, metadata: {name: shared},
   spec: {capacity: {storage: 100Gi}, accessModes: [ReadWriteMany], storageClassName: "", hostPath: {path: "$output"}}}
- {apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: shared},
   spec: {accessModes: [ReadWriteMany], storageClassName: "", volumeName: shared, resources: {requests: {storage: 100Gi}}}}
EOF
  cat >"$cluster_folder/etc/pod.yaml" <<EOF
kind: Pod
spec:
  automountServiceAccountToken: false
  containers:
  - volumeMounts:
    - {name: usr, mountPath: /usr, readOnly: true}
    - {name: etc, mountPath: /etc, readOnly: true}
    - {name: project, mountPath: "$PWD", readOnly: true}
  volumes:
  - {name: usr, hostPath: {path: /usr}}
  - {name: etc, hostPath: {path: /etc}}
  - {name: project, hostPath: {path: "$PWD"}}
EOF
  scheduler_settings="kubernetes:
  image: $image
  volumes:
    $output: shared
  pod: $cluster_folder/etc/pod.yaml"
}

# kubelet_configuration NUMBER CORES
kubelet_configuration() {
  local name
  name=$(computer_name "$1")
  mkdir -p "$cluster_folder/etc/$name/cni"
  cat >"$cluster_folder/etc/$name/kubelet.yaml" <<EOF
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication: {anonymous: {enabled: true}, webhook: {enabled: false}}
authorization: {mode: AlwaysAllow}
cgroupDriver: cgroupfs
cgroupRoot: /$cgroup_parent
cgroupsPerQOS: false
enforceNodeAllocatable: []
failSwapOn: false
resolvConf: ""
# Computers here are parts of one, and have less than it has.
systemReserved: {cpu: "$(($(nproc) - $2))"}
volumePluginDir: $cluster_folder/state/$name/plugins
EOF
  cat >"$cluster_folder/etc/$name/containerd.toml" <<EOF
version = 2
root = "$cluster_folder/state/$name/containerd"
state = "/run/$name/containerd"
[grpc]
  address = "/run/$name/containerd.sock"
[plugins."io.containerd.internal.v1.opt"]
  path = "/run/$name/opt"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "$image"
  restrict_oom_score_adj = true
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/usr/lib/cni"
    conf_dir = "$cluster_folder/etc/$name/cni"
  [plugins."io.containerd.grpc.v1.cri".containerd]
    snapshotter = "native"
EOF
  cat >"$cluster_folder/etc/$name/cni/ptp.conflist" <<EOF
{"cniVersion": "0.4.0", "name": "pods", "plugins": [
  {"type": "ptp", "ipam": {"type": "host-local", "dataDir": "/run/$name/addresses", "ranges": [[{"subnet": "10.79.$1.0/24"}]]}}]}
EOF
}

api_is_ready() { kubectl get --raw /readyz >/dev/null 2>&1; }

all_ready() { [[ $(kubectl get nodes --no-headers 2>/dev/null | grep -cw Ready) == "$computers" ]]; }

show_computers() { kubectl get nodes; }

# Control groups are not private to our namespaces, nor is the folder on which each computer mounts its own.
stop_scheduler() {
  local number
  for ((number = 1; number <= computers; ++number)); do
    kill_computer "$number" || true
  done
  sleep 1
  rmdir /var/lib/kubelet 2>/dev/null || true
  [[ -z ${cgroup_parent:-} ]] || find /sys/fs/cgroup -depth -type d -path "*/$cgroup_parent*" -exec rmdir {} + 2>/dev/null || true
}
