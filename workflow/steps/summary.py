"""What became of the parts: a table, and sentences about those that failed."""
import csv
import os
import time

from attempts import attempts_of
from layout import KINDS_OF_PART, PLAN, part_folder, planned_parts, read_json

COLUMNS = ("round", "part", "state", "attempts", "lost", "computer", "start", "end", "seconds", "cpu_seconds", "memory_mib", "reason")


def time_text(seconds):
    """UTC, as the tables write times."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds)) if seconds else None


def row_of(results, part, ending):
    folder = part_folder(results, part)
    attempts = attempts_of(folder)
    is_there = all(os.path.exists(os.path.join(folder, f"{kind}.{ending}")) for kind in KINDS_OF_PART)
    last = attempts[-1] if attempts else {}
    state = "finished" if is_there else "failed" if attempts else "not begun"
    if is_there and last.get("status"):
        state = "no scene read"
    elif is_there and last.get("unread"):
        state = "some scenes not read"
    reason = last.get("reason", "") or ("" if is_there or not attempts else "the job was killed: see what the scheduler says")
    return {"round": part.round, "part": part.number, "state": state, "attempts": len(attempts),
            "lost": sum("end" not in attempt for attempt in attempts), "computer": last.get("computer"),
            "start": time_text(last.get("start")), "end": time_text(last.get("end")),
            "seconds": round(last["end"] - last["start"], 2) if "end" in last else None,
            "cpu_seconds": round(last["cpu"], 2) if "cpu" in last else None, "memory_mib": last.get("memory_mib"), "reason": reason}


def summarize(results, ending):
    """Writes parts.csv; sentences on what became of the parts, those that need attention first."""
    if not os.path.exists(os.path.join(results, PLAN)):
        return [f"The search for scenes did not succeed: see {os.path.join(results, 'logs')}"]
    parts = planned_parts(results)
    rows = [row_of(results, part, ending) for part in parts]
    with open(os.path.join(results, "parts.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    finished = sum(row["state"] == "finished" for row in rows)
    sentences = [f"{finished} of {len(parts)} parts are finished: see {os.path.join(results, 'parts.csv')}"]
    gone = read_json(os.path.join(results, PLAN))["gone"]
    if gone:
        sentences.append(f"{gone} scenes of the run before are not there any more: they were taken out of the tables.")
    for part, row in zip(parts, rows):
        if row["state"] != "finished":
            reason = f": {row['reason']}" if row["reason"] else ""
            times = f"{row['attempts']} attempt{'' if row['attempts'] == 1 else 's'}"
            sentences.append(f"{part.name}: {row['state']} after {times}{reason} ({part_folder(results, part)})")
    return sentences
