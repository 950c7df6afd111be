"""A real HTTP server of the tests that speaks STAC as the public APIs do: recorded answers with their paging, and faults on demand.

Requests are checked: what the STAC API specification does not allow, or the API does not declare, is answered with 400.
"""
import json
import re
import select
import socket
import struct
import threading
import time
import urllib.parse
from collections import defaultdict
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CORE = "https://api.stacspec.org/v1.0.0/core"
SEARCH = "https://api.stacspec.org/v1.0.0/item-search"
QUERY = SEARCH + "#query"
SORT = SEARCH + "#sort"
FILTER = SEARCH + "#filter"
CQL2_JSON = "http://www.opengis.net/spec/cql2/1.0/conf/cql2-json"
CQL2_TEXT = "http://www.opengis.net/spec/cql2/1.0/conf/cql2-text"

# Members of a search, and the conformance class each needs.
MEMBERS = {"collections": SEARCH, "bbox": SEARCH, "datetime": SEARCH, "limit": SEARCH, "query": QUERY, "sortby": SORT,
           "filter": FILTER, "filter-lang": FILTER}
TOKENS = {"next", "token", "page"}

TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"
DATETIME = re.compile(rf"^({TIME}|({TIME}|\.\.)/({TIME}|\.\.))$")

# Seconds after which a silent answer is given up by the server, where the client does not do it before.
LONGEST_SILENCE = 60
HUGE = 100 << 20  # bytes

LOGIN_PAGE = b"<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><form>...</form></body></html>"


@dataclass
class Asked:
    """A request, and the status it was answered with (0: none)."""
    method: str
    path: str
    query: dict
    body: object  # parsed JSON of a POST
    headers: dict
    status: int = 0
    fault: str = ""
    at: float = field(default_factory=time.monotonic)


class Refusal(Exception):
    """Why a request is not valid."""


@dataclass
class Api:
    """An API at `root`. Its pages are answers as they were recorded, but for links and hosts."""
    root: str
    pages: list  # FeatureCollections
    paging: str = "body"  # "body": POST, merge false; "merge": POST, merge true; "get"; "token": Planetary Computer's
    tokens: list = None  # of the pages behind the first, and of the one behind the last
    behind: bool = False  # the last page names a next one too, which is empty
    matched: str = "as recorded"  # "numberMatched", "context", "none"
    conforms: tuple = (CORE, SEARCH)
    conformance: str = "landing"  # or "link"
    methods: tuple = ("GET", "POST")
    collections: dict = None  # id → document; None: those of the items
    strict: bool = False  # an unknown collection is an error, not an empty list
    host: str = ""  # of hrefs in the pages' links, replaced by the server
    endless: str = ""  # "self": the page links to itself; "round": 1 → 2 → 1; "same": new tokens, same items; "empty": no items

    def __post_init__(self):
        self.tokens = self.tokens or [f"page-{i + 2}" for i in range(len(self.pages))]
        if self.collections is None:
            ids = {f.get("collection") for page in self.pages for f in page["features"]} - {None}
            self.collections = {i: {"type": "Collection", "id": i, "stac_version": "1.0.0", "links": []} for i in sorted(ids)}

    # Documents

    def landing(self, base):
        links = [{"rel": "root", "href": base}, {"rel": "data", "href": base + "/collections"}]
        for method in self.methods:
            links.append({"rel": "search", "type": "application/geo+json", "method": method, "href": base + "/search"})
        document = {"type": "Catalog", "id": "recorded", "stac_version": "1.0.0", "description": "recorded answers", "links": links}
        if self.conformance == "landing":
            document["conformsTo"] = list(self.conforms)
        else:
            links.append({"rel": "conformance", "href": base + "/conformance"})
        return document

    def collection(self, base, name):
        document = dict(self.collections[name])
        url = f"{base}/collections/{urllib.parse.quote(name)}"
        document["links"] = [{"rel": "self", "href": url}, {"rel": "items", "type": "application/geo+json", "href": url + "/items"}]
        return document

    def page(self, base, url, search, is_post, number, token):
        """Page `number` (0 …), with links as the API makes them."""
        last = number >= len(self.pages)
        page = dict(self.pages[number]) if not last else {"type": "FeatureCollection", "features": []}
        if self.endless == "empty" and number:
            page["features"] = []
        everything = sum(len(p["features"]) for p in self.pages)
        if self.matched != "as recorded":
            for key in ("numberMatched", "context"):
                page.pop(key, None)
        if self.matched == "numberMatched":
            page["numberMatched"] = everything
        elif self.matched == "context":
            page["context"] = {"matched": everything, "returned": len(page["features"])}
        links = [link for link in page.get("links", []) if link.get("rel") != "next"]
        has_next = not last and (number + 1 < len(self.pages) or self.behind)
        following = self.tokens[number] if has_next else None
        if self.endless == "self":
            following = token
        elif self.endless == "round":
            following = self.tokens[0] if number == 0 else ""
        elif self.endless:
            following = f"t{time.monotonic_ns()}"
        if following is not None:
            links.append(self.next_link(url, search, is_post, following))
        page["links"] = links
        return self.with_hosts(page, base)

    def next_link(self, url, search, is_post, token):
        name = "token" if self.paging == "token" else "next"
        rest = {k: v for k, v in search.items() if k not in TOKENS}
        now = {name: token} if token else {}
        if is_post and self.paging == "merge":
            return {"rel": "next", "method": "POST", "href": url, "merge": True, "body": now}
        if is_post and self.paging != "get":
            return {"rel": "next", "method": "POST", "type": "application/geo+json", "href": url, "merge": False, "body": {**rest, **now}}
        return {"rel": "next", "method": "GET", "href": url + "?" + urllib.parse.urlencode({**flat(rest), **now})}

    def with_hosts(self, document, base):
        return json.loads(json.dumps(document).replace(self.host, base)) if self.host else document

    # Requests

    def check(self, search, is_post):
        """Raises Refusal for a search that the API would not understand."""
        for key, value in search.items():
            if key in TOKENS:
                continue
            if key not in MEMBERS or not any(c.startswith(MEMBERS[key]) for c in self.conforms):
                raise Refusal(f"unknown or undeclared member {key}")
            if is_post and key == "collections" and not (isinstance(value, list) and all(isinstance(v, str) and v for v in value)):
                raise Refusal(f"collections has to be a list of ids: {value}")
        if "bbox" in search:
            check_box(search["bbox"] if is_post else [float(v) for v in search["bbox"].split(",")])
        if "datetime" in search and not DATETIME.match(search["datetime"]):
            raise Refusal(f"datetime is no RFC 3339 interval: {search['datetime']}")
        if "limit" in search and not 1 <= int(search["limit"]) <= 10000:
            raise Refusal("limit out of range")
        wanted = search.get("collections", [])
        wanted = wanted if isinstance(wanted, list) else wanted.split(",")
        unknown = set(wanted) - set(self.collections)
        if unknown and self.strict:
            raise Refusal(f"No collection with id {sorted(unknown)[0]} found")
        return not wanted or not unknown

    def number_of(self, search):
        token = next((str(search[name]) for name in sorted(TOKENS) if name in search), None)
        if token is None:
            return 0, ""
        if self.endless in ("same", "empty"):
            return 1 % len(self.pages), token
        if token not in self.tokens:
            raise Refusal(f"unknown token {token}")
        return self.tokens.index(token) + 1, token


def flat(search):
    """Members of a search as parameters of a GET."""
    return {k: ",".join(map(str, v)) if isinstance(v, list) else v for k, v in search.items()}


def check_box(box):
    is_box = isinstance(box, list) and len(box) == 4 and all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in box)
    if not is_box:
        raise Refusal(f"bbox has to be four numbers: {box}")
    west, south, east, north = box
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise Refusal(f"bbox is not within the Earth, or turned: {box}")


def earth_search(page_documents, root="/v1", host="https://earth-search.aws.element84.com/v1", **given):
    """An API whose pages name the next one as Earth Search does, with the tokens that were recorded."""
    nexts = [link for page in page_documents for link in page.get("links", []) if link["rel"] == "next"]
    tokens = [str(link["body"].get("next") or link["body"].get("page")) for link in nexts if "body" in link]
    return Api(root, page_documents, tokens=tokens or None, behind=len(nexts) == len(page_documents), host=host, **given)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.answer("")

    def do_POST(self):
        self.answer(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode())

    def answer(self, text):
        server = self.server.owner
        url = urllib.parse.urlsplit(self.path)
        asked = Asked(self.command, urllib.parse.unquote(url.path), dict(urllib.parse.parse_qsl(url.query)), None, dict(self.headers.items()))
        try:
            asked.body = json.loads(text) if text else None
        except ValueError:
            asked.body = text
        server.note(asked)
        try:
            asked.fault = server.fault_of(asked)
            self.reply(server, asked)
        except OSError:
            self.close_connection = True

    def send(self, asked, status, body, headers=()):
        asked.status = status
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in (("Content-Type", "application/json"), *headers):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def reply(self, server, asked):
        fault, _, detail = asked.fault.partition(" ")
        if fault:
            return self.spoil(server, asked, fault, detail)
        if server.login and self.headers.get("Authorization") != server.login:
            return self.send(asked, 401, {"code": "Unauthorized", "description": "login needed"}, [("WWW-Authenticate", 'Basic realm="stac"')])
        return self.send(asked, *server.document(asked))

    def spoil(self, server, asked, fault, detail):
        """One of the faults; `detail` is what stands behind its name."""
        if fault.isdigit():
            headers = [("Retry-After", detail)] if detail else []
            return self.send(asked, int(fault), {"code": "Failure", "description": f"the test says {fault}"}, headers)
        if fault in ("307", "redirect"):
            return self.send(asked, 307, b"", [("Location", detail)])
        if fault == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            return self.connection.close()
        if fault == "silent":
            end = time.monotonic() + LONGEST_SILENCE
            while time.monotonic() < end and not server.is_stopping and not select.select([self.connection], [], [], .02)[0]:
                pass
            self.close_connection = True
            return None
        if fault == "json":  # any document
            return self.send(asked, 200, detail.encode())
        if fault == "login":
            return self.send(asked, 200, LOGIN_PAGE, [("Content-Type", "text/html")])
        content = json.dumps(server.document(asked)[1]).encode()
        if fault == "truncated":  # a whole answer, of half a document
            return self.send(asked, 200, content[:len(content) // 2])
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(HUGE if fault == "huge" else len(content)))
        self.end_headers()
        asked.status = 200
        if fault == "cut":  # the connection ends before the answer does
            self.wfile.write(content[:len(content) // 2])
            self.close_connection = True
        elif fault == "slow":
            step = max(1, len(content) // 10)
            for i in range(0, len(content), step):
                self.wfile.write(content[i:i + step])
                time.sleep(.15)
        elif fault == "huge":
            self.wfile.write(content[:-1])
            for _ in range((HUGE >> 20) - 1):
                self.wfile.write(b" " * (1 << 20))
            self.wfile.write(b" " * ((1 << 20) - len(content)) + b"}")
        else:
            raise ValueError(fault)
        return None


class Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, *_):
        pass  # clients that go away are what it is about


class StacServer:
    """Serves APIs on a port of 127.0.0.1. `fail(path, …)` gives the faults of the next requests for a path, `always` for all."""

    def __init__(self, *apis):
        self.apis = list(apis)
        self.documents = {}  # path → any JSON document, besides the APIs
        self.login = ""  # an Authorization header that is needed
        self.log = []
        self.is_stopping = False
        self._faults = defaultdict(list)
        self._always = {}
        self._lock = threading.Lock()
        self._listener = Listener(("127.0.0.1", 0), Handler)
        self._listener.owner = self
        self.port = self._listener.server_address[1]
        threading.Thread(target=self._listener.serve_forever, args=(.02,), daemon=True).start()

    def stop(self):
        self.is_stopping = True
        self._listener.shutdown()
        self._listener.server_close()

    def reset(self):
        """Forgets what was asked, and all that is served."""
        with self._lock:
            self.log.clear()
            self._faults.clear()
            self._always.clear()
            self.documents.clear()
            self.apis.clear()
            self.login = ""

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def fail(self, path, *faults):
        self._faults[path].extend(faults)

    def always(self, path, fault):
        self._always[path] = fault

    def note(self, asked):
        with self._lock:
            self.log.append(asked)

    def fault_of(self, asked):
        with self._lock:
            queue = self._faults.get(asked.path)
            return queue.pop(0) if queue else self._always.get(asked.path, "")

    def asked(self, path=None):
        with self._lock:
            return [entry for entry in self.log if path in (None, entry.path)]

    def document(self, asked):
        """Status and answer."""
        if asked.path in self.documents:
            return 200, self.documents[asked.path]
        for api in self.apis:
            if asked.path.rstrip("/") == api.root or asked.path.startswith(api.root + "/"):
                try:
                    return self.api_document(api, asked, asked.path[len(api.root):].strip("/"))
                except (Refusal, ValueError, TypeError) as e:
                    return 400, {"code": "BadRequest", "description": str(e)}
        return 404, {"code": "NotFound", "description": "no such path"}

    def api_document(self, api, asked, rest):
        base = self.url(api.root)
        parts = [urllib.parse.unquote(part) for part in rest.split("/")] if rest else []
        if not parts:
            return 200, api.landing(base)
        if parts == ["conformance"]:
            return 200, {"conformsTo": list(api.conforms)}
        if parts == ["collections"]:
            return 200, {"collections": [api.collection(base, name) for name in api.collections], "links": []}
        if parts == ["search"] and asked.method in api.methods:
            return self.search(api, asked, base, base + "/search")
        if parts[0] == "collections" and len(parts) in (2, 3) and parts[1] in api.collections:
            if len(parts) == 2:
                return 200, api.collection(base, parts[1])
            if parts[2] == "items" and asked.method == "GET":
                return self.search(api, asked, base, f"{base}/collections/{parts[1]}/items")
        return 404, {"code": "NotFound", "description": "no such path"}

    @staticmethod
    def search(api, asked, base, url):
        is_post = asked.method == "POST"
        if is_post and not asked.headers.get("Content-Type", "").startswith("application/json"):
            raise Refusal("the body has to be application/json")
        search = asked.body if is_post else asked.query
        if not isinstance(search, dict):
            raise Refusal("the body has to be a JSON object")
        if not api.check(search, is_post):
            return 200, {"type": "FeatureCollection", "features": [], "links": [], "numberMatched": 0}
        number, token = api.number_of(search)
        return 200, api.page(base, url, search, is_post, number, token)
