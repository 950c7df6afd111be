#!/usr/bin/python3
"""The packages that cpack makes of a build: what is in them, that they work where they are unpacked, and that they are the same each time."""
import glob
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
import unittest

from qgisprocess import QgisProcess
from support import ScratchTest

PLUGINS = os.path.abspath(os.environ["NDVI_PLUGINS"])
BUILD = os.path.dirname(PLUGINS)
NAME = "ndvi_collections"
INSTALLED = f"usr/share/qgis/python/plugins/{NAME}"
NEEDED = ("cpack", "dpkg-deb", "dpkg-shlibdeps", "file", "readelf")


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout


def files_of(folder):
    """Paths in a folder, links among them, not what is behind them."""
    return sorted(os.path.relpath(os.path.join(parent, name), folder) for parent, _, names in os.walk(folder) for name in names)


@unittest.skipUnless(all(map(shutil.which, NEEDED)), "needs " + ", ".join(NEEDED))
class Packages(ScratchTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.zip, cls.deb = cls.packed("first")
        cls.unzipped = cls.path("unzipped")
        # With QGIS's own code for "Install from ZIP".
        sys.path.append("/usr/share/qgis/python")
        from pyplugin_installer.unzip import unzip
        unzip(cls.zip, cls.unzipped)
        cls.root = cls.path("root")
        output_of("dpkg-deb", "-x", cls.deb, cls.root)

    @classmethod
    def packed(cls, folder, **options):
        """(zip, deb) in a folder."""
        target = cls.path(folder)
        subprocess.run(["cpack", "--config", os.path.join(BUILD, "CPackConfig.cmake"), "-B", target], check=True, capture_output=True,
                       cwd=cls.scratch, **options)
        return *glob.glob(f"{target}/*.zip"), *glob.glob(f"{target}/*.deb")

    def assert_works(self, plugins, environment=None):
        qgis = QgisProcess(plugins)
        self.addCleanup(qgis.close)
        outcome = qgis.call(["list"], env=environment)
        for name in ("collectionfromfolder", "histogramtables", "foldertotables"):
            self.assertIn(f"ndvi:{name}", outcome.stdout, outcome.text)

    def test_the_zip_is_the_plugin_folder(self):
        self.assertEqual(os.listdir(self.unzipped), [NAME])
        # All that the build leaves in it, but what Python compiled on the way.
        built = [path for path in files_of(os.path.join(PLUGINS, NAME)) if "__pycache__" not in path]
        self.assertEqual(files_of(os.path.join(self.unzipped, NAME)), built)

    def test_the_zip_says_what_it_is_for(self):
        with open(os.path.join(self.unzipped, NAME, "metadata.txt"), encoding="utf-8") as file:
            version = re.search("^version=(.*)$", file.read(), re.MULTILINE)[1]
        with open("/etc/os-release", encoding="utf-8") as file:
            system = dict(line.rstrip().split("=", 1) for line in file if "=" in line)
        release = (system["ID"] + system.get("VERSION_ID", system.get("VERSION_CODENAME", ""))).replace('"', "")
        architecture = output_of("dpkg", "--print-architecture").strip()
        self.assertEqual(os.path.basename(self.zip), f"{NAME}-{version}-{release}-{architecture}.zip")

    def test_the_zip_works(self):
        self.assert_works(self.unzipped)

    def test_the_deb_works(self):
        self.assert_works(os.path.join(self.root, os.path.dirname(INSTALLED)))

    def test_the_deb_has_the_library_where_libraries_belong(self):
        link = os.path.join(self.root, INSTALLED, f"lib{NAME}.so")
        self.assertTrue(os.path.islink(link))
        self.assertRegex(os.path.relpath(os.path.realpath(link), self.root), rf"^usr/lib/[^/]+/ndvi-collections/lib{NAME}\.so$")
        dynamic = output_of("readelf", "--dynamic", link)
        self.assertIn("libqgis_core.so", dynamic)
        self.assertNotRegex(dynamic, "RPATH|RUNPATH")

    def test_the_deb_has_the_plugin_folder_but_for_the_licence(self):
        wanted = [path for path in files_of(os.path.join(self.unzipped, NAME)) if path != "LICENSE"]
        self.assertEqual(files_of(os.path.join(self.root, INSTALLED)), wanted)
        self.assertTrue(os.path.exists(os.path.join(self.root, "usr/share/doc/ndvi-collections/copyright")))

    def test_the_deb_needs_the_qgis_it_was_built_for(self):
        depends = output_of("dpkg-deb", "-f", self.deb, "Depends")
        for package in (r"libqgis-core[0-9.]+", r"libgdal[0-9]+\w*", r"libqt5core5\w*", "qgis", r"python3-qgis \(>= [0-9.]+\)", r"python3-qgis \(<< [0-9.]+~\)"):
            self.assertRegex(depends, rf"(^|, ){package}( |,|$)")

    @unittest.skipUnless(shutil.which("lintian"), "needs lintian")
    @unittest.skipIf(os.environ.get("NDVI_PRELOAD"), "a build with sanitizers is nobody's package")
    def test_the_deb_follows_the_rules_of_debian(self):
        done = subprocess.run(["lintian", "--allow-root", "--fail-on", "error,warning", self.deb], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_the_same_whoever_makes_them(self):
        time.sleep(2)  # times in a zip are even seconds
        zip_again, deb_again = self.packed("second", umask=0o077, env={**os.environ, "TZ": "Asia/Shanghai"})
        with open(self.zip, "rb") as first, open(zip_again, "rb") as second:
            self.assertEqual(hashlib.sha256(first.read()).digest(), hashlib.sha256(second.read()).digest())
        # The archive around both parts has modes, too, which dpkg does not look at.
        for part in ("--ctrl-tarfile", "--fsys-tarfile"):
            first, second = (subprocess.run(["dpkg-deb", part, deb], check=True, capture_output=True).stdout for deb in (self.deb, deb_again))
            self.assertEqual(hashlib.sha256(first).digest(), hashlib.sha256(second).digest(), part)


if __name__ == "__main__":
    unittest.main()
