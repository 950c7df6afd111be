#!/usr/bin/python3
"""Whether a merged table has the rows of a single run's, value by value. Both are GeoPackages; the merged one has more columns.

usage: comparetables.py TABLE SINGLE MERGED
"""
import sqlite3
import sys


def main():
    table, single, merged = sys.argv[1:]
    base = sqlite3.connect(":memory:")
    base.execute("ATTACH ? AS single", (single,))
    base.execute("ATTACH ? AS merged", (merged,))
    columns = ", ".join(f'"{row[1]}"' for row in base.execute(f"PRAGMA single.table_info({table})") if row[1] != "fid")
    rows = [base.execute(f"SELECT count(*) FROM {name}.{table}").fetchone()[0] for name in ("single", "merged")]
    missing = base.execute(f"SELECT count(*) FROM (SELECT {columns} FROM single.{table} EXCEPT SELECT {columns} FROM merged.{table})").fetchone()[0]
    if rows[0] != rows[1] or missing:
        sys.exit(f"{table}: {rows[1]} rows merged, {rows[0]} in one run, {missing} of which are not among the merged ones")
    print(f"{table}: {rows[1]} rows merged, with the values of one run")


main()
