#!/usr/bin/python3
"""STAC servers that fail in every way, and that send logins astray: a search ends with the whole list or with a reason, and nothing else."""
import json
import os
import signal
import time
import unittest

import authconfigs
from stacserver import Api, StacServer
from stacsupport import TIMEOUT, StacTest, leave_without_data, recorded

SEARCH = "/v1/search"
BOX = "9,10,47,48 [EPSG:4326]"
LOGIN = "Basic bWU6cGFzczEyMw=="  # me:pass123

# Seconds from the signal to the end of the process, QGIS's own farewell included, on a machine that has other work too.
SOON = 4

# A fault of every answer to a path, and what has to be said of it behind the address.
FAULTS = (
    (SEARCH, "500", "The server answered with HTTP status 500. It was tried 2 times. The server says: the test says 500"),
    (SEARCH, "429 0", "The server answered with HTTP status 429 (too many requests). It was tried 2 times."),
    (SEARCH, "reset", "Connection closed. It was tried 2 times."),
    (SEARCH, "cut", "Connection closed. It was tried 2 times."),
    (SEARCH, "silent", f"The server did not answer in time ({TIMEOUT} s: Options → Network). It was tried 2 times."),
    (SEARCH, "400", "The server answered with HTTP status 400. The server says: the test says 400"),
    (SEARCH, "truncated", "is no STAC document: it is not well-formed JSON ("),
    (SEARCH, "login", "is no STAC document: it begins with “<!DOCTYPE html> <html><head><title>Sign in</title>"),
    ("/v1", "login", "is no STAC document: it begins with “<!DOCTYPE html> <html><head><title>Sign in</title>"),
    (SEARCH, 'json {"hello": 1}', "did not answer with a list of STAC items."),
    ("/v1", 'json {"hello": 1}', "is no STAC document. Is it the address of a STAC API or catalog?"),
    (SEARCH, "json ", "is no STAC document: it is empty."),
    (SEARCH, 'json {"code": "Oops", "description": "not today"}', "did not answer with a list of STAC items. The server says: not today"),
    (SEARCH, "huge", "The answer is larger than any STAC document (64 MiB)."),
    ("/v1", "401", "The server answered with HTTP status 401 (it wants a login)."),
    ("/v1", "redirect /v1", "The server redirects from one address to the next without end."),
)


class StacFaults(StacTest):

    def fail_search(self, *sentences, env=None, **parameters):
        """A search that has to fail with these sentences, and to leave alone what stands at its output."""
        output = self.output()
        with open(output, "w", encoding="utf-8") as file:
            file.write("what stood here before")
        outcome = self.run_search(env, EXTENT=BOX, MAX_ATTEMPTS=2, OUTPUT=output, **parameters)
        self.assertEqual(outcome.status, 1, outcome.text)
        for sentence in sentences:
            self.assertIn(sentence, outcome.text)
        self.assertEqual(os.listdir(os.path.dirname(output)), ["collection.gpkg"])
        with open(output, encoding="utf-8") as file:
            self.assertEqual(file.read(), "what stood here before")
        os.remove(output)
        return outcome

    # Answers that are none

    def test_faults_that_do_not_end(self):
        for path, fault, words in FAULTS:
            with self.subTest(path=path, fault=fault):
                self.server.reset()
                self.serve_pages()
                self.server.always(path, fault)
                self.fail_search(self.server.url(path), words)
                if fault not in ("reset", "cut"):  # Qt sends again itself what a closed connection took along
                    times = 2 if "tried 2 times" in words else 11 if "redirect" in fault else 1
                    self.assertEqual(len(self.server.asked(path)), times)

    def test_no_output_without_an_answer(self):
        self.serve_pages()
        self.server.always(SEARCH, "500")
        outcome = self.run_search(EXTENT=BOX, MAX_ATTEMPTS=1)
        self.assertEqual(outcome.status, 1)
        self.assertEqual(os.listdir(os.path.dirname(self.output())), [])

    def test_faults_that_end(self):
        """Each request has its fault first: the landing page, the search and its second page."""
        self.serve_pages()
        self.server.fail("/v1", "503", "cut")
        self.server.fail(SEARCH, "429 1", "reset", "slow", "502", "silent")
        outcome, found = self.search(EXTENT=BOX)
        self.assertEqual(len(found), 16)
        for words in ("HTTP status 503. Trying again.", "HTTP status 429 (too many requests). Trying again.", "HTTP status 502. Trying again.",
                      "did not answer in time"):
            self.assertIn(words, outcome.text)
        asked = self.server.asked(SEARCH)
        self.assertGreaterEqual(asked[1].at - asked[0].at, 1, "as long as Retry-After says")

    def test_nobody_listens(self):
        server = StacServer()
        url = server.url("/v1")
        server.stop()
        self.fail_search(f"Could not read {url}: Connection refused. Is there a connection to the internet, and does it need a proxy "
                         "(Options → Network)? It was tried 2 times.", API=url)

    # Lists without an end

    def test_pages_that_do_not_end(self):
        for endless, words in (("self", "go round in circles: page 1 leads to one that was read already"),
                               ("round", "go round in circles: page 2 leads to one that was read already"),
                               ("same", "do not end: the last 5 brought nothing new"), ("empty", "do not end: the last 5 brought nothing new")):
            for paging in ("body", "get") if endless == "self" else ("merge",):
                with self.subTest(endless=endless, paging=paging):
                    self.server.reset()
                    self.serve_pages(endless=endless, paging=paging, matched="none", methods=("GET",) if paging == "get" else ("GET", "POST"))
                    self.fail_search(f"The pages of {self.server.url(SEARCH)}", words, "The list of items cannot be read to its end.")
                    self.assertLessEqual(len(self.server.asked(SEARCH)), 8)

    def test_a_next_page_on_the_machine(self):
        self.serve_pages()
        answer = {"type": "FeatureCollection", "features": recorded("earthsearch_v1_s2l2a_page1.json")["features"],
                  "links": [{"rel": "next", "href": "file:///etc/passwd"}]}
        self.server.always(SEARCH, "json " + json.dumps(answer))
        self.fail_search(f"The next page of {self.server.url(SEARCH)} is at file:///etc/passwd, where nothing can be read from here.")

    # Ctrl-C

    def test_a_cancel_while_the_server_is_silent(self):
        self.serve_pages()
        self.server.always(SEARCH, "silent")
        process = self.qgis.start("ndvi:collectionfromstac", {"EXTENT": BOX, "OUTPUT": self.output()})
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.kill)
        while not self.server.asked(SEARCH):
            self.assertIsNone(process.poll())
            time.sleep(.01)
        time.sleep(.2)
        process.send_signal(signal.SIGINT)
        sent = time.monotonic()
        status = process.wait(30)
        seconds = time.monotonic() - sent
        text = process.stdout.read()
        self.assertGreater(status, 0, text)
        self.assertIn("cancelled", text)
        self.assertLess(seconds, SOON)
        print(f"{seconds:.2f} s from Ctrl-C to the end of qgis_process")
        self.assertEqual(os.listdir(os.path.dirname(self.output())), [])

    # Logins

    def logged_in(self):
        """Environment and id of an authentication configuration."""
        folder = self.path("auth", "")
        return authconfigs.environment(folder), authconfigs.make(self.qgis, folder, "Basic", username="me", password="pass123")

    def assert_no_secret(self, text):
        for secret in ("pass123", LOGIN[6:]):
            self.assertNotIn(secret, text)

    def test_logins(self):
        env, config = self.logged_in()
        with self.subTest("it goes with each request to the API"):
            self.server.login = LOGIN
            self.serve_pages()
            outcome, found = self.search(env, EXTENT=BOX, AUTHCFG=config)
            self.assertEqual(len(found), 16)
            self.assertEqual({asked.headers.get("Authorization") for asked in self.server.asked()}, {LOGIN})
            self.assertEqual({row["authcfg"] for row in found.values()}, {None})
            self.assert_no_secret(outcome.text)
        with self.subTest("without one"):
            self.fail_search(f"Could not read {self.server.url('/v1')}: The server answered with HTTP status 401 (it wants a login).", env=env)
        with self.subTest("one for the files is no one for the API"):
            self.server.reset()
            self.serve_pages()
            outcome, found = self.search(env, EXTENT=BOX, ASSET_AUTHCFG=config)
            self.assertEqual({asked.headers.get("Authorization") for asked in self.server.asked()}, {None})
            self.assertEqual({row["authcfg"] for row in found.values()}, {config})
            self.assert_no_secret(outcome.text)

    def test_logins_stay_at_home(self):
        """Where the API leads to another server, by a redirection or a link, that one gets no login, nor a header the link names."""
        env, config = self.logged_in()
        other = StacServer()
        self.addCleanup(other.stop)
        pages = [recorded("earthsearch_v1_s2l2a_page1.json"), recorded("earthsearch_v1_s2l2a_page2.json")]
        for way in ("redirect", "link"):
            with self.subTest(way):
                self.server.reset()
                other.reset()
                self.server.login = LOGIN
                self.serve_pages()
                other.apis = [Api("/v1", pages)]
                if way == "redirect":
                    self.server.always(SEARCH, "redirect " + other.url(SEARCH))
                else:
                    first = {**pages[0], "links": [{"rel": "next", "method": "POST", "href": other.url(SEARCH), "merge": True,
                                                    "headers": {"X-Token": "tok789"}, "body": {"next": "page-2"}}]}
                    self.server.always(SEARCH, "json " + json.dumps(first))
                outcome, found = self.search(env, EXTENT=BOX, AUTHCFG=config)
                self.assertEqual(len(found), 16)
                there = other.asked()
                self.assertTrue(there)
                for asked in there:
                    self.assertEqual(asked.method, "POST")
                    self.assertEqual(asked.body["bbox"], [9, 47, 10, 48])
                    self.assertNotIn("Authorization", asked.headers)
                    self.assertNotIn("X-Token", asked.headers)
                self.assertEqual(self.server.asked(SEARCH)[0].headers["Authorization"], LOGIN)
                self.assert_no_secret(outcome.text)
                self.assertNotIn("tok789", outcome.text)

    def test_secrets_in_addresses_are_not_shown(self):
        self.server.always("/v1", "500")
        url = self.server.url("/v1").replace("//", "//me:pass123@") + "?sig=abc456"
        outcome = self.run_search(API=url, MAX_ATTEMPTS=1)
        self.assertEqual(outcome.status, 1)
        # qgis_process itself prints the parameters it was given.
        said = outcome.text.replace(url, "")
        self.assertNotIn("pass123", said)
        self.assertNotIn("abc456", said)


if __name__ == "__main__":
    leave_without_data()
    unittest.main()
