#!/usr/bin/python3
"""What the profiles of the workflow ask of a scheduler and make of its answers. With real ones they are tried by tools/try-slurm and tools/try-kubernetes."""
import datetime
import json
import os
import shutil
import subprocess
import time
import unittest

import yaml
from support import ScratchTest

PROFILES = os.path.join(os.path.abspath(os.environ["NDVI_PLUGINS"]), "ndvi_collections", "workflow", "profiles")
JOB = {"rule": "part", "wildcards": {"round": "1", "part": "3"}, "threads": 2, "input": [], "output": [], "params": {},
       "resources": {"mem_mb": 2000, "runtime": 60, "slurm_account": "wheat", "slurm_options": "--qos low --nice=5"}}


class ProfileTest(ScratchTest):
    profile = None

    def answers(self, **programs):
        """A PATH on which these programs say what is given, and note what they were asked."""
        folder = self.path(self.id(), "bin", "")
        for name, script in programs.items():
            path = os.path.join(folder, name)
            with open(path, "w", encoding="utf-8") as file:
                file.write(f'#!/bin/sh\nprintf "%s\\n" "$@" >>"{path}.asked"\n{script}\n')
            os.chmod(path, 0o755)
        return {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"}

    def asked(self, program):
        with open(self.path(self.id(), "bin", f"{program}.asked"), encoding="utf-8") as file:
            return file.read().split("\n")

    def run_script(self, name, argument, env):
        env = {"NDVI_SETTINGS": json.dumps({"results": "/data/results"}), "NDVI_RUN": "1", **env}
        done = subprocess.run(["/usr/bin/python3", os.path.join(PROFILES, self.profile, name), argument], env=env, text=True,
                              cwd=self.path(self.id(), ""), capture_output=True, check=False)
        return done.returncode, done.stdout.strip(), done.stderr

    def job_script(self):
        script = self.path(self.id(), "job.sh")
        with open(script, "w", encoding="utf-8") as file:
            file.write(f"#!/bin/sh\n# properties = {json.dumps(JOB)}\n")
        return script


@unittest.skipUnless(shutil.which("snakemake"), "Snakemake is not installed")
class SlurmTest(ProfileTest):
    profile = "slurm"

    def test_states(self):
        unknown = "echo 'slurm_load_jobs error: Invalid job id specified' >&2; exit 1"
        for controller, accounting, expected in (
                ("echo 'JobId=7 JobState=RUNNING Reason=None'", "exit 1", "running"), ("echo 'JobId=7 JobState=PENDING'", "exit 1", "running"),
                ("echo 'JobId=7 JobState=COMPLETED'", "exit 1", "success"), ("echo 'JobId=7 JobState=NODE_FAIL'", "exit 1", "failed"),
                ("echo 'JobId=7 JobState=TIMEOUT'", "exit 1", "failed"), (unknown, "echo COMPLETED", "success"),
                (unknown, "echo CANCELLED by 0", "failed"), (unknown, "exit 1", "failed"),
                ("echo 'Unable to contact slurm controller' >&2; exit 1", "exit 1", "running")):
            with self.subTest(controller + accounting):
                env = self.answers(scontrol=controller, sacct=accounting)
                self.assertEqual(self.run_script("status.py", "7", env)[:2], (0, expected))

    def test_what_a_job_takes(self):
        script = self.job_script()
        self.assertEqual(self.run_script("submit.py", script, self.answers(sbatch="echo '71;cluster'"))[:2], (0, "71"))
        asked = self.asked("sbatch")
        for option in ("--parsable", "--cpus-per-task=2", "--mem=2000", "--time=60", "--account=wheat", "--qos", "low", "--nice=5",
                       "--no-requeue", "--dependency=singleton", script):
            self.assertIn(option, asked)
        self.assertNotIn("--partition", " ".join(asked))
        self.assertEqual(self.run_script("submit.py", script, self.answers(sbatch="exit 3"))[0], 3)


@unittest.skipUnless(shutil.which("snakemake"), "Snakemake is not installed")
class KubernetesTest(ProfileTest):
    profile = "kubernetes"

    def settings(self, env, results="/data/results", **kubernetes):
        given = {"image": "ndvi:1", "namespace": "fields", "volumes": {self.path(self.id(), ""): "claim"}, "pod": "", **kubernetes}
        return {**env, "NDVI_SETTINGS": json.dumps({"kubernetes": given, "results": results, "zones": "$(that’s) $all"})}

    def test_states(self):
        def ago(seconds):
            return (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")

        def pod(phase, waiting=None, ended=None, status=1, others=(), init=(), **metadata):
            state = {"waiting": {"reason": waiting}} if waiting else {"terminated": {"reason": ended, "exitCode": status}} if ended else {"running": {}}
            return json.dumps({"metadata": {"creationTimestamp": ago(400), **metadata}, "spec": {"nodeName": "node1", "containers": [{"name": "job"}]},
                               "status": {"phase": phase, "containerStatuses": [*others, {"name": "job", "state": state}],
                                          "initContainerStatuses": list(init)}})

        sidecar = {"name": "proxy", "state": {"running": {}}}

        log = self.path(self.id(), ".snakemake", "kubernetes_logs", "ndvi-1.txt")
        for answer, expected, why in (
                (pod("Running"), "running", ""), (pod("Pending"), "running", ""), (pod("Succeeded", ended="Completed", status=0), "success", ""),
                # Others in the pod go on when the job has ended.
                (pod("Running", ended="Completed", status=0, others=[sidecar]), "success", ""), (pod("Running", ended="Error", others=[sidecar]), "failed", "Error"),
                # It is still asked to end.
                (pod("Failed"), "running", ""),
                (pod("Pending", waiting="PodInitializing", init=[{"name": "i", "state": {"waiting": {"reason": "InvalidImageName"}}}]), "failed", "InvalidImage"),
                (pod("Failed", ended="OOMKilled"), "failed", "OOMKilled"), (pod("Pending", waiting="InvalidImageName"), "failed", "InvalidImageName"),
                # Pulling an image may take a while, and the registry be away for some time.
                (pod("Pending", waiting="ErrImagePull", creationTimestamp=ago(20)), "running", ""),
                (pod("Pending", waiting="ImagePullBackOff"), "failed", "ImagePullBackOff"),
                # A computer that is gone does not confirm that a pod has ended.
                (pod("Running", deletionTimestamp=ago(60)), "failed", "node1 does not answer"),
                (pod("Running", deletionTimestamp=ago(-20)), "running", ""),
                ("Error from server (NotFound): pods not found", "failed", "not there any more"), ("Unable to connect to the server", "running", "")):
            with self.subTest(answer):
                with open(log, "w", encoding="utf-8"):
                    pass
                is_pod = answer.startswith("{")
                env = self.settings(self.answers(kubectl=f"echo '{answer}'" if is_pod else f"echo '{answer}' >&2; exit 1"))
                if os.path.exists(self.path(self.id(), "bin", "kubectl.asked")):
                    os.remove(self.path(self.id(), "bin", "kubectl.asked"))
                status, result, error = self.run_script("status.py", "ndvi-1", env)
                self.assertEqual((status, result), (0, expected))
                with open(log, encoding="utf-8") as file:
                    text = file.read()
                self.assertIn(why, text)
                self.assertEqual(bool(text), expected == "failed")
                self.assertIn(text, error)
                self.assertEqual("delete" in self.asked("kubectl"), expected != "running")
                # Nobody confirms the end of a pod that is lost; others may take their time.
                self.assertEqual("--force" in self.asked("kubectl"), "does not answer" in why)

    def test_what_pods_wait_for(self):
        waiting = {"metadata": {"creationTimestamp": "2026-01-01T00:00:00Z"}, "status": {"phase": "Pending", "conditions": [
            {"type": "PodScheduled", "status": "False", "message": "persistentvolumeclaim not found"}]}}
        self.path(self.id(), ".snakemake", "kubernetes_logs", "x")
        env = self.settings(self.answers(kubectl=f"echo '{json.dumps(waiting)}'"))
        for told in (True, False):
            status, result, error = self.run_script("status.py", "ndvi-1", env)
            self.assertEqual((status, result), (0, "running"))
            self.assertEqual("ndvi-1 waits: persistentvolumeclaim not found" in error, told)

    def pod(self, **kubernetes):
        """The pod that is made of the job."""
        given = self.path(self.id(), "given.json")
        # One that has been left ends at the second look.
        answer = f'case "$*" in *delete*) echo pod/old deleted;; *get*) mkdir "{given}.looked" 2>/dev/null && echo pod/old;; *create*) cat >"{given}";; esac'
        env = self.settings(self.answers(kubectl=answer), **kubernetes)
        status, name, error = self.run_script("submit.py", self.job_script(), env)
        self.assertEqual(status, 0, error)
        with open(given, encoding="utf-8") as file:
            pod = json.load(file)
        self.assertEqual(pod["metadata"]["name"], name)
        return pod

    def test_pod(self):
        pod = self.pod()
        asked = self.asked("kubectl")
        # One that has been left goes first.
        self.assertEqual([word for word in asked if word in ("delete", "get", "create")], ["delete", "get", "get", "create"])
        self.assertEqual(asked.count("--namespace"), 4)
        self.assertIn(f"ndvi-collections/job={pod['metadata']['labels']['ndvi-collections/job']}", asked)
        self.assertRegex(pod["metadata"]["name"], "^ndvi-part-1-3-[0-9a-f]{8}-[0-9a-f]{6}$")
        spec = pod["spec"]
        container, = spec["containers"]
        self.assertEqual((spec["restartPolicy"], spec["activeDeadlineSeconds"]), ("Never", 3600))
        self.assertEqual(container["resources"], {"requests": {"cpu": "2", "memory": "2000M"}, "limits": {"memory": "2000M"}})
        self.assertEqual((container["image"], container["workingDir"]), ("ndvi:1", os.path.realpath(self.path(self.id(), ""))))
        self.assertEqual(spec["volumes"], [{"name": "ndvi-1", "persistentVolumeClaim": {"claimName": "claim"}}])
        self.assertEqual(container["volumeMounts"], [{"name": "ndvi-1", "mountPath": self.path(self.id(), "")}])
        # Dollar signs have a meaning for Kubernetes.
        values = {entry["name"]: entry.get("value") or entry["valueFrom"] for entry in container["env"]}
        self.assertEqual(json.loads(values["NDVI_SETTINGS"])["zones"], "$$(that’s) $$all")
        self.assertEqual(values["NDVI_COMPUTER"], {"fieldRef": {"fieldPath": "spec.nodeName"}})
        self.assertEqual({(entry["key"], entry["effect"], entry["tolerationSeconds"]) for entry in spec["tolerations"]},
                         {(f"node.kubernetes.io/{trouble}", "NoExecute", 60) for trouble in ("unreachable", "not-ready")})
        # Its command runs the job, says what became of it, and ends it when it is asked to.
        for job, ask, expected in (("echo done; exit 3", "", 3), ("trap 'echo asked; exit 5' TERM; echo done; sleep 60 & wait", "sleep 1; kill -TERM $!;", 143)):
            script, log = self.path(self.id(), "job.sh"), self.path(self.id(), "log.txt")
            with open(script, "w", encoding="utf-8") as file:
                file.write(job)
            command = [*(word.replace("$$", "$") for word in container["command"][:3]), script, log]
            done = subprocess.run(["bash", "-c", f'"$@" & {ask} wait $!', "bash", *command], timeout=30, stderr=subprocess.DEVNULL, check=False)
            self.assertEqual(done.returncode, expected)
            with open(log, encoding="utf-8") as file:
                self.assertEqual(file.read(), "done\nasked\n" if ask else "done\n")
        self.assertEqual(spec["securityContext"], {"runAsUser": os.getuid(), "runAsGroup": os.getgid()})
        # What Snakemake runs when it is interrupted.
        done = self.path(self.id(), "deleted")
        env = self.settings(self.answers(kubectl=f'touch "{done}"'))
        program = self.path(self.id(), ".snakemake", "ndvi-delete-pods")
        subprocess.run([program, "ndvi-1", "ndvi-2"], env=env, check=True, stdout=subprocess.DEVNULL)
        end = time.monotonic() + 30
        while not os.path.exists(done) and time.monotonic() < end:
            time.sleep(0.05)
        self.assertEqual(self.asked("kubectl")[-8:], ["fields", "delete", "pods", "--ignore-not-found", "--wait=false", "ndvi-1", "ndvi-2", ""])

    def test_pods_of_other_runs(self):
        names = [self.pod(**settings)["metadata"]["labels"]["ndvi-collections/job"] for settings in (
            {}, {}, {"results": "/data/results2"}, {"volumes": {self.path(self.id(), ""): "claim of another"}})]
        self.assertEqual(names[0], names[1])
        self.assertEqual(len(set(names)), 3)
        self.assertLess(max(map(len, names)), 64)

    def test_pod_to_begin_with(self):
        path = self.path(self.id(), "pod.yaml")
        with open(path, "w", encoding="utf-8") as file:
            yaml.safe_dump({"kind": "Pod", "metadata": {"labels": {"team": "wheat"}}, "spec": {
                "tolerations": [{"key": "spot", "operator": "Exists"}], "securityContext": {"runAsUser": 7}, "volumes": [{"name": "own", "emptyDir": {}}],
                "containers": [{"env": [{"name": "AWS_REGION", "value": "eu"}], "resources": {"requests": {"ephemeral-storage": "1G"}},
                                "volumeMounts": [{"name": "own", "mountPath": "/scratch"}]}]}}, file)
        pod = self.pod(pod=path)
        spec = pod["spec"]
        container, = spec["containers"]
        self.assertEqual((pod["metadata"]["labels"]["team"], spec["securityContext"]), ("wheat", {"runAsUser": 7}))
        self.assertEqual([entry["key"] for entry in spec["tolerations"]], ["spot", "node.kubernetes.io/unreachable", "node.kubernetes.io/not-ready"])
        self.assertEqual([volume["name"] for volume in spec["volumes"]], ["own", "ndvi-1"])
        self.assertEqual([entry["name"] for entry in container["env"]], ["HOME", "NDVI_SETTINGS", "NDVI_COMPUTER", "AWS_REGION"])
        self.assertEqual(container["resources"], {"requests": {"cpu": "2", "memory": "2000M", "ephemeral-storage": "1G"}, "limits": {"memory": "2000M"}})

    def test_refusals(self):
        for wrong, sentence in (({"image": ""}, "“kubernetes.image” is missing"), ({"volumes": {"/elsewhere": "claim"}}, "pods do not see the folder ")):
            with self.subTest(sentence):
                status, _, error = self.run_script("submit.py", self.job_script(), self.settings(self.answers(kubectl="true"), **wrong))
                self.assertNotEqual(status, 0)
                self.assertIn(sentence, error)
        status, _, error = self.run_script("submit.py", self.job_script(), self.settings(self.answers(kubectl="echo 'forbidden' >&2; exit 1")))
        self.assertNotEqual(status, 0)
        self.assertIn("Kubernetes did not take the pod ndvi-part-1-3-", error)
        self.assertIn("forbidden", error)

    def test_it_waits_where_there_is_no_room(self):
        taken = self.path(self.id(), "taken")
        env = self.settings(self.answers(kubectl=f'case "$*" in *create*) mkdir "{taken}" 2>/dev/null && {{ echo "exceeded quota: pods" >&2; exit 1; }}; exit 0;; esac'))
        status, name, error = self.run_script("submit.py", self.job_script(), env)
        self.assertEqual(status, 0, error)
        self.assertIn("exceeded quota: pods", error)
        self.assertRegex(name, "^ndvi-part")


if __name__ == "__main__":
    unittest.main()
