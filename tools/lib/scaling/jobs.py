"""The jobs of a run of the workflow: search, parts, merges, report."""
from model import Job


def deal(scenes, parts):
    """How many scenes each part has: about equally many."""
    return [scenes * (i + 1) // parts - scenes * i // parts for i in range(parts)]


def jobs_of_run(calibration, scenes, parts, random):
    """A run of `scenes` scenes over the zones of the calibration, the costs drawn from what was measured."""
    rows = scenes * calibration.zones * calibration.rows_per_scene_zone
    jobs = [Job("search", before=calibration.search.at(scenes))]
    names = []
    for number, count in enumerate(deal(scenes, min(parts, scenes)), 1):
        name = f"part {number}"
        names.append(name)
        own = calibration.scene.draw(random)
        jobs.append(Job(name, before=calibration.start_up.draw(random), scenes=[own] * count, needs=("search",)))
    jobs.append(Job("merge", before=calibration.merge.at(rows), needs=tuple(names)))
    jobs.append(Job("merge_scenes", before=calibration.merge_scenes.at(parts), needs=tuple(names)))
    jobs.append(Job("report", before=calibration.report.at(rows), needs=("merge", "merge_scenes")))
    return jobs
