"""What became of the parts: a table, and sentences about those that failed."""
import csv
import os
import time

from attempts import attempts_of
from layout import KINDS_OF_PART, PLAN, SEARCH_FAILED, part_folder, planned_parts, read_json
from qgisrun import warnings_in

# The rest is in the log.
WARNINGS_SHOWN = 5
COLUMNS = ("round", "part", "state", "attempts", "lost", "computer", "start", "end", "seconds", "cpu_seconds", "memory_mib", "reason")


def time_text(seconds):
    """UTC, as the tables write times."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds)) if seconds else None


def row_of(results, part, ending):
    folder = part_folder(results, part)
    attempts = attempts_of(folder)
    # Those of the last run: Snakemake counts anew in each.
    begins = [i for i, attempt in enumerate(attempts) if attempt["attempt"] == 1]
    attempts = attempts[begins[-1] if begins else 0:]
    is_there = all(os.path.exists(os.path.join(folder, f"{kind}.{ending}")) for kind in KINDS_OF_PART)
    last = attempts[-1] if attempts else {}
    # Its tables may have been taken away to be made again.
    is_begun = bool(attempts) and ("end" not in last or bool(last["status"]))
    state = "finished" if is_there else "failed" if is_begun else "not begun"
    if is_there and last.get("status"):
        state = "no scene read"
    elif is_there and last.get("unread"):
        state = "some scenes not read wholly"
    reason = last.get("reason", "")
    if not is_there and not (is_begun and reason):
        reason = f"{'the job was killed' if is_begun else 'no computer began it'}; what a scheduler says is in .snakemake/*_logs"
    return {"round": part.round, "part": part.number, "state": state, "attempts": len(attempts),
            "lost": sum("end" not in attempt for attempt in attempts), "computer": last.get("computer"),
            "start": time_text(last.get("start")), "end": time_text(last.get("end")),
            "seconds": round(last["end"] - last["start"], 2) if "end" in last else None,
            "cpu_seconds": round(last["cpu"], 2) if "cpu" in last else None, "memory_mib": last.get("memory_mib"), "reason": reason}


def sentences_of_search(logs):
    """What the search left out or warned of, shortly."""
    path = os.path.join(logs, "search.txt")
    warnings = warnings_in(path) if os.path.exists(path) else []
    more = [f"The search warns of {len(warnings) - WARNINGS_SHOWN} more: see {path}"] if len(warnings) > WARNINGS_SHOWN else []
    return [f"The search: {warning}" for warning in warnings[:WARNINGS_SHOWN]] + more


def forget_failure(results):
    """What is noted of a search of an earlier run that failed."""
    path = os.path.join(results, "logs", SEARCH_FAILED)
    if os.path.exists(path):
        os.remove(path)


def summarize(results, ending):
    """Writes parts.csv; sentences on what became of the search and of the parts."""
    logs = os.path.join(results, "logs")
    failure = os.path.join(logs, SEARCH_FAILED)
    if os.path.exists(failure):
        with open(failure, encoding="utf-8") as file:
            return [f"The search for scenes did not succeed: {file.read().strip()}"]
    if not os.path.exists(os.path.join(results, PLAN)):
        return ["The search for scenes did not begin, or was ended: see above."]
    parts = planned_parts(results)
    rows = [row_of(results, part, ending) for part in parts]
    with open(os.path.join(results, "parts.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    finished = sum(row["state"] == "finished" for row in rows)
    sentences = sentences_of_search(logs)
    sentences += [f"{finished} of {len(parts)} parts are finished: see {os.path.join(results, 'parts.csv')}"]
    gone = read_json(os.path.join(results, PLAN))["gone"]
    if gone:
        sentences.append("A scene of the run before is not there any more, and was taken out." if gone == 1
                         else f"{gone} scenes of the run before are not there any more, and were taken out.")
    return sentences + sentences_of_parts(results, parts, rows)


def sentences_of_parts(results, parts, rows):
    """On those that are not finished; one for all of which the same is to be said."""
    alike = {}
    for part, row in zip(parts, rows):
        if row["state"] != "finished":
            alike.setdefault((row["state"], row["attempts"], row["reason"]), []).append(part)
    sentences = []
    for (state, attempts, reason), those in alike.items():
        name = those[0].name if len(those) == 1 else f"{len(those)} parts, the first is {those[0].name}"
        times = f" after {attempts} attempt{'' if attempts == 1 else 's'}" if attempts else ""
        log = os.path.join(part_folder(results, those[0]), f"log-{attempts}.txt")
        sentences.append(f"{name}: {state}{times}{f': {reason}' if reason else ''}{f' ({log})' if os.path.exists(log) else ''}")
    return sentences
