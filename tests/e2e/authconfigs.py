"""Makes authentication configurations in a database of QGIS, in a process of its own: the tests' own Python needs no QGIS.

Run as a script with the method and its settings, NAME=VALUE …, this file is the other side; it prints the id.
"""
import os
import subprocess
import sys

MASTER = "master"


def environment(folder):
    """What makes QGIS use the database in `folder`, its master password included."""
    password = os.path.join(folder, "password")
    with open(password, "w", encoding="utf-8") as file:
        file.write(MASTER)
    return {"QGIS_AUTH_DB_DIR_PATH": folder, "QGIS_AUTH_PASSWORD_FILE": password}


def make(profile, folder, method, **settings):
    """The id of a new configuration."""
    done = subprocess.run([sys.executable, os.path.abspath(__file__), method, *(f"{k}={v}" for k, v in settings.items())],
                          capture_output=True, text=True, check=False, timeout=90,
                          env=profile.environment({"QGIS_AUTH_DB_DIR_PATH": folder}))
    ids = [line[3:] for line in done.stdout.splitlines() if line.startswith("id ")]
    if not ids:
        raise RuntimeError(f"no authentication configuration was made\n{done.stdout}\n{done.stderr}")
    return ids[0]


if __name__ == "__main__":
    from qgis.core import QgsApplication, QgsAuthMethodConfig

    application = QgsApplication([], False)
    application.initQgis()
    manager = QgsApplication.authManager()
    manager.setMasterPassword(MASTER, True)
    config = QgsAuthMethodConfig(sys.argv[1])
    config.setName(sys.argv[1])
    for setting in sys.argv[2:]:
        config.setConfig(*setting.split("=", 1))
    if manager.storeAuthenticationConfig(config):
        print("id", config.id(), flush=True)
    application.exitQgis()
