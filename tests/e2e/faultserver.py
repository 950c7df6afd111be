"""A real HTTP server of the tests: files in ranges, as object stores serve them, and faults on demand.

Whether a request fails, and how, is drawn from (seed, path, range, how often this range was asked for), so a run meets
the same faults whatever the order of its requests.
"""
import email.utils
import hashlib
import json
import os
import secrets
import select
import socket
import struct
import threading
import time
import urllib.parse
from collections import Counter
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# What a client must get over. The first half answers, the second breaks in the middle of an answer.
# Stalls take as long as a client waits, so there are fewer of them.
QUICK = ("busy", "limit", "limitdate", "reset", "empty", "cut", "cutreset", "long", "short", "shifted", "slow")
FAULTS = 4 * QUICK + ("busy", "stall", "stallhalf")

# Where its token service is: the name of a collection follows.
TOKENS = "/pc/token/"

# Seconds after which a stalled answer is given up by the server, where the client does not do it before.
LONGEST_STALL = 60


@dataclass
class Entry:
    """A request and what was done with it."""
    method: str
    path: str  # without the query
    query: str
    range: tuple  # first and last byte, or None
    headers: dict
    done: str = ""  # "ok", a name in FAULTS, or a status
    sent: int = 0  # bytes of the body
    at: float = field(default_factory=time.monotonic)


@dataclass
class Rules:
    """How the server behaves. Paths as in URLs, with a leading slash."""
    seed: int = 1
    rate: float = 0  # share of requests that fail
    faults: tuple = FAULTS
    always: dict = field(default_factory=dict)  # path → "404", "403" …, "stall", or any fault: for every request
    beyond: dict = field(default_factory=dict)  # path → (byte, fault): for every request that reaches so far
    changes: dict = field(default_factory=dict)  # path → after so many requests the file is another one (ETag, time)
    headers: dict = field(default_factory=dict)  # a request without them gets 401
    signature: str = ""  # a request without this query gets 403
    tokens: float = 0  # seconds: files want a token of TOKENS, which holds so long; others get 403
    told: float = 0  # seconds that tokens hold by what their service says, where it is wrong
    redirect: dict = field(default_factory=dict)  # path → URL, by 302
    whole: tuple = ()  # paths that are sent whole whatever the range
    delay: float = 0  # seconds before every answer
    retry_after: int = 0  # seconds, for "limit"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.answer(True)

    def do_HEAD(self):
        self.answer(False)

    def answer(self, has_body):
        server = self.server.owner
        url = urllib.parse.urlsplit(self.path)
        entry = Entry(self.command, urllib.parse.unquote(url.path), url.query, self.asked(), dict(self.headers.items()))
        times = server.begin(entry, self.connection)
        try:
            entry.done = server.fault_of(entry, times)
            if server.rules.delay:
                time.sleep(server.rules.delay)
            self.reply(server, entry, times, has_body)
        except OSError:
            entry.done += " (client gone)"
            self.close_connection = True
        finally:
            server.end(self.connection)

    def asked(self):
        text = self.headers.get("Range", "")
        if not text.startswith("bytes="):
            return None
        first, _, last = text[6:].partition("-")
        return int(first), int(last) if last else None

    def status(self, code, body=b"", headers=()):
        """An answer that is an error, or a redirection."""
        self.send_response(code)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.server.owner.end(self.connection)
        self.wfile.write(body)

    def reset(self):
        """As when a machine goes away: the client sees "connection reset"."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.server.owner.end(self.connection)
        self.connection.close()

    def stall(self):
        """Sends nothing until the client goes, or the server is stopped."""
        end = time.monotonic() + LONGEST_STALL
        while time.monotonic() < end and not self.server.owner.is_stopping:
            if select.select([self.connection], [], [], .02)[0]:
                break  # closed; a client that waits sends nothing
        self.close_connection = True

    def reply(self, server, entry, times, has_body):
        rules, fault = server.rules, entry.done
        if any(self.headers.get(name, "").strip() != value for name, value in rules.headers.items()):
            entry.done = "401"
            return self.status(401, b"login needed", [("WWW-Authenticate", "Basic")])
        if rules.signature and entry.query != rules.signature:
            entry.done = "403"
            return self.status(403, b"<Error><Code>AuthenticationFailed</Code></Error>")
        if rules.tokens and not entry.path.startswith(TOKENS) and not server.has_token(entry.query):
            entry.done = "403"
            return self.status(403, b"<Error><Code>AuthenticationFailed</Code></Error>")
        if entry.path in rules.redirect:
            entry.done = "302"
            return self.status(302, b"", [("Location", rules.redirect[entry.path])])
        if fault.isdigit():
            return self.status(int(fault), b"<Error/>")
        if fault == "busy":
            return self.status(503, b"Please reduce your request rate.")
        if fault == "limit":
            return self.status(429, b"", [("Retry-After", str(rules.retry_after))])
        if fault == "limitdate":
            return self.status(429, b"", [("Retry-After", email.utils.formatdate(time.time() + rules.retry_after, usegmt=True))])
        if fault == "reset":
            return self.reset()
        if fault == "empty":
            self.close_connection = True
            return None
        if fault == "stall":
            return self.stall()
        return self.send_file(server, entry, times, has_body)

    def send_file(self, server, entry, times, has_body):
        """The range, spoilt where a fault says so."""
        fault = entry.done
        try:
            content = server.content(entry.path)
        except OSError:
            entry.done = "404"
            return self.status(404, b"<Error><Code>NoSuchKey</Code></Error>")
        version = 1 + (server.count(entry.path) > server.rules.changes.get(entry.path, 1 << 60))
        headers = [("ETag", f'"{len(content):x}-{version}"'), ("Accept-Ranges", "bytes"),
                   ("Last-Modified", email.utils.formatdate(1.7e9 + version * 3600, usegmt=True))]
        asked = entry.range if entry.path not in server.rules.whole else None
        if asked and asked[0] >= len(content):
            entry.done = "416"
            return self.status(416, b"", [("Content-Range", f"bytes */{len(content)}")])
        first, last = 0, len(content) - 1
        if asked:
            first, last = asked[0], min(last, asked[1] if asked[1] is not None else last)
            shift = 7 if fault == "shifted" else 0
            headers.append(("Content-Range", f"bytes {first + shift}-{last + shift}/{len(content)}"))
        body = content[first:last + 1] if has_body else b""
        half = len(body) // 2
        length = len(body) if has_body else len(content)
        if fault == "long":
            length += 100
        elif fault == "short":
            length = half
        self.send_response(206 if asked else 200)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(length))
        self.end_headers()
        if fault in ("cut", "cutreset", "stallhalf"):
            entry.sent += half
            self.wfile.write(body[:half])
            if fault == "stallhalf":
                return self.stall()
            if fault == "cutreset":
                return self.reset()
            self.close_connection = True
            return None
        if fault == "slow":
            for i in range(0, len(body), max(1, len(body) // 8)):
                self.wfile.write(body[i:i + max(1, len(body) // 8)])
                time.sleep(.03)
        else:
            # The request is over when its last byte arrives, not when this thread gets round to noting it.
            self.wfile.write(body[:-1])
            server.end(self.connection)
            self.wfile.write(body[-1:])
        entry.sent += len(body)
        if fault == "long":
            self.close_connection = True
        return None


class Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    allow_reuse_address = True

    def handle_error(self, *_):
        pass  # clients that go away are what it is about


class FaultServer:
    """Serves `folder` on a port of 127.0.0.1, which it keeps when stopped and started again."""

    def __init__(self, folder, rules=None):
        self.folder = os.path.abspath(folder)
        self.rules = rules or Rules()
        self.port = 0
        self.log = []
        self.most = 0  # requests at the same time
        self.is_stopping = False
        self._lock = threading.Lock()
        self._times = Counter()  # by path and range
        self._counts = Counter()  # by path
        self._active = set()
        self._connections = set()
        self._tokens = {}  # query → when it is over
        self._listener = None
        self.start()

    def start(self):
        owner = self

        class OwnHandler(Handler):
            def setup(self):
                with owner._lock:
                    owner._connections.add(self.request)
                super().setup()

            def finish(self):
                with owner._lock:
                    owner._connections.discard(self.request)
                try:
                    super().finish()
                except OSError:
                    pass

        self.is_stopping = False
        self._listener = Listener(("127.0.0.1", self.port), OwnHandler)
        self._listener.owner = self
        self.port = self._listener.server_address[1]
        threading.Thread(target=self._listener.serve_forever, args=(.02,), daemon=True).start()

    def stop(self):
        """As a crash: nobody listens any more, open connections are reset."""
        self.is_stopping = True
        self._listener.shutdown()
        self._listener.server_close()
        with self._lock:
            connections = list(self._connections)
        for connection in connections:
            try:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def url(self, path, query=""):
        """The URL of a file of the folder, escaped as it has to be."""
        return f"http://127.0.0.1:{self.port}/{urllib.parse.quote(path)}" + (f"?{query}" if query else "")

    def file(self, path):
        full = os.path.normpath(os.path.join(self.folder, path.lstrip("/")))
        if not full.startswith(self.folder + os.sep):
            raise FileNotFoundError(path)
        return full

    def content(self, path):
        """The bytes of a file, or a token."""
        if self.rules.tokens and path.startswith(TOKENS):
            return self.new_token()
        with open(self.file(path), "rb") as file:
            return file.read()

    def new_token(self):
        """As the Planetary Computer's service signs for a collection."""
        query = f"sv=2024&sr=c&sig={secrets.token_urlsafe(24)}%3D"
        now = time.time()
        with self._lock:
            self._tokens[query] = now + self.rules.tokens
        told = now + (self.rules.told or self.rules.tokens)
        expiry = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(told)) + f".{int(told % 1 * 1000):03d}Z"
        return json.dumps({"msft:expiry": expiry, "token": query}).encode()

    def has_token(self, query):
        with self._lock:
            return time.time() < self._tokens.get(query, 0)

    # What the handlers tell

    def begin(self, entry, connection):
        """Notes a request; how often its range was asked for before."""
        with self._lock:
            self.log.append(entry)
            self._counts[entry.path] += 1
            times = self._times[entry.path, entry.range]
            self._times[entry.path, entry.range] += 1
            self._active.add(connection)
            if len(self._active) > self.most:
                # A client that gave up on an answer has closed its connection, even if that was not noticed yet.
                self._active = {c for c in self._active if c is connection or not is_closed(c)}
                self.most = max(self.most, len(self._active))
            return times

    def end(self, connection):
        with self._lock:
            self._active.discard(connection)

    def count(self, path):
        with self._lock:
            return self._counts[path]

    def fault_of(self, entry, times):
        """What to do with the request: "ok", or the name of a fault."""
        if entry.path in self.rules.always:
            return self.rules.always[entry.path]
        byte, fault = self.rules.beyond.get(entry.path, (0, ""))
        if fault and entry.range and entry.range[1] >= byte:
            return fault
        key = f"{self.rules.seed}|{entry.path}|{entry.range}|{times}"
        draw = hashlib.sha256(key.encode()).digest()
        if int.from_bytes(draw[:4], "big") / 2**32 >= self.rules.rate:
            return "ok"
        return self.rules.faults[int.from_bytes(draw[4:8], "big") % len(self.rules.faults)]

    # What the tests ask

    def entries(self, path=None):
        with self._lock:
            return [entry for entry in self.log if path in (None, entry.path)]

    def tokens(self):
        """The signatures that were given away."""
        with self._lock:
            return [query.partition("sig=")[2] for query in self._tokens]

    def clear(self):
        with self._lock:
            self.log.clear()
            self._times.clear()
            self._counts.clear()
            self.most = 0

    def bytes_sent(self, *paths):
        """Bytes of bodies, of all files or of those named."""
        return sum(entry.sent for entry in self.entries() if not paths or entry.path in paths)


def is_closed(connection):
    try:
        return connection.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT) == b""
    except BlockingIOError:
        return False
    except (OSError, ValueError):
        return True
