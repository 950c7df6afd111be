#!/usr/bin/env bash
# A computer of a cluster with Kubernetes: containerd and kubelet, for as long as it is on.
#
# usage: kubernetesnode.sh FOLDER, that of the cluster
set -euo pipefail
folder=$1 name=$(hostname)
etc=$folder/etc/$name state=$folder/state/$name
socket=/run/$name/containerd.sock
mkdir -p "/run/$name" /var/lib/kubelet
# What they write where they are not asked.
mount -t tmpfs none /var/lib/kubelet
mount -t tmpfs none /var/log

containerd --config "$etc/containerd.toml" --log-level warn >"$folder/log/$name.containerd.log" 2>&1 &
until ctr --address "$socket" version >/dev/null 2>&1; do sleep 0.2; done
ctr --address "$socket" --namespace k8s.io images import "$folder/state/image.tar"
kubelet --kubeconfig="$KUBECONFIG" --config="$etc/kubelet.yaml" --hostname-override="$name" --node-ip="$(ip -4 -o address show eth0 | grep -o '10[.0-9]*' | head -n 1)" \
  --container-runtime=remote --container-runtime-endpoint="unix://$socket" --image-service-endpoint="unix://$socket" --root-dir=/var/lib/kubelet \
  --cert-dir="$state/certificates" >"$folder/log/$name.kubelet.log" 2>&1
