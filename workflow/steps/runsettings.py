"""The configuration of a run: its defaults, and what may be wrong with it."""
import datetime
import difflib
import os

PERIODS = ("scene", "day", "week", "month", "season", "year", "all")
FORMATS = ("gpkg", "csv", "parquet")

DEFAULTS = {
    "scenes": {"folder": "", "stac": "", "parameters": {}},
    "zones": None,
    "zone_id": None,
    "tables": {},
    "results": "results",
    "format": "gpkg",
    "partition_by": "none",
    "periods": ["scene"],
    "report": "scene",
    "parts": 40,
    "attempts": 3,
    "job": {"threads": 2, "memory_mb": 2000, "minutes": 240},
    "merge_job": {"memory_mb": 2000, "minutes": 240},
    "slurm": {"account": "", "partition": "", "options": ""},
    "kubernetes": {"image": "", "namespace": "", "volumes": {}, "pod": ""},
    "qgis": {"setup": "", "container": "", "plugins": "", "profile": ""},
    "scratch": "",
}

# Parameters of the algorithms, by group, that the workflow sets itself.
OWN_PARAMETERS = {
    "scenes": ("FOLDER", "API", "OUTPUT", "RELATIVE_PATHS"),
    "tables": ("COLLECTION", "ZONES", "ZONE_ID", "SHARD", "CACHE", "THREADS", "HISTOGRAM", "STATISTICS", "SCENES", "WIDE", "REPORT"),
}


class SettingsError(Exception):
    """What is wrong with the configuration, and what to do."""


def _complete(given, defaults, place):
    """`given` with the defaults of what it leaves out; a name that is not known is an error."""
    if given is None:
        given = {}
    if not isinstance(given, dict):
        raise SettingsError(f"{place or 'the configuration'} should be a list of “name: value” lines, but is {given!r}.")
    for name in given:
        if name not in defaults:
            near = difflib.get_close_matches(str(name), defaults, 1)
            hint = f"Did you mean “{near[0]}”?" if near else f"There are: {', '.join(defaults)}."
            raise SettingsError(f"“{place}{name}” is no setting. {hint}")
    settings = {}
    for name, default in defaults.items():
        value = given.get(name)
        if isinstance(default, dict) and default:
            settings[name] = _complete(value, default, f"{place}{name}.")
        else:
            settings[name] = default if value is None else value
    return settings


def _check_number(settings, *path):
    value = settings
    for name in path:
        value = value[name]
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise SettingsError(f"“{'.'.join(path)}” is {value!r}, but should be a whole number from 1 on.")


def _check_one_of(settings, name, choices):
    if settings[name] not in choices:
        raise SettingsError(f"“{name}” is {settings[name]!r}, but should be one of {', '.join(choices)}.")


def _check_parameters(parameters, group, place):
    if not isinstance(parameters, dict):
        raise SettingsError(f"“{place}” should be a list of “PARAMETER: value” lines, but is {parameters!r}.")
    for name in parameters:
        if name in OWN_PARAMETERS[group]:
            raise SettingsError(f"“{place}” holds {name}, which the workflow sets itself. Leave it out.")


def _check_volumes(volumes):
    if not isinstance(volumes, dict) or not all(str(path).startswith("/") and claim and isinstance(claim, str) for path, claim in volumes.items()):
        raise SettingsError(f"“kubernetes.volumes” should be lines of “/path: claim”, but is {volumes!r}.")


def is_true(value):
    """Of a parameter that is yes or no, as YAML or a text has it."""
    return value is not None and str(value).strip().lower() not in ("", "0", "false", "no", "off")


def _plain(value):
    """Without the dates that YAML makes of what looks like one: as qgis_process has them."""
    if isinstance(value, dict):
        return {name: _plain(single) for name, single in value.items()}
    if isinstance(value, list):
        return [_plain(single) for single in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def _path(text):
    """Absolute, without ~ and variables of the environment; empty stays empty."""
    return os.path.abspath(os.path.expandvars(os.path.expanduser(text))) if text else ""


def zones_file(zones):
    """The file behind a data source of zones, or None where it is no file."""
    path = zones.split("|", 1)[0]
    return path if os.path.exists(path) else None


def zones_files(zones):
    """The files that hold the zones, to see whether they have changed; none where they are in a database."""
    path = zones_file(zones)
    if not path:
        return []
    stem, ending = os.path.splitext(path)
    beside = [f"{stem}{other}" for other in (".dbf", ".shx", ".prj", ".cpg")] if ending.lower() == ".shp" else []
    return [path, *filter(os.path.exists, beside)]


def read_settings(config):
    """The settings of a run, complete and with absolute paths. Raises SettingsError."""
    settings = _complete(_plain(config), DEFAULTS, "")
    scenes = settings["scenes"]
    # YAML takes a folder 2021 for a number.
    for group, names in ((scenes, ("folder", "stac")), (settings, ("zones", "zone_id", "results", "scratch"))):
        group.update({name: str(group[name]) for name in names if group[name] is not None})
    scenes["folder"], settings["results"] = _path(scenes["folder"]), _path(settings["results"])
    if bool(scenes["folder"]) == bool(scenes["stac"]):
        raise SettingsError("Give one of “scenes.folder” and “scenes.stac”: a folder of scenes, or a STAC API.")
    if scenes["folder"] and not os.path.isdir(scenes["folder"]):
        raise SettingsError(f"“scenes.folder”: there is no folder {scenes['folder']}.")
    for name in ("zones", "zone_id"):
        if not settings[name]:
            raise SettingsError(f"“{name}” is missing.")
    # A data source of a database has blanks and equal signs; anything else is a file that has to be there.
    zones = _path(settings["zones"])
    if zones_file(zones):
        settings["zones"] = zones
    elif "=" not in zones.split("|", 1)[0]:
        raise SettingsError(f"“zones”: there is no file {zones.split('|', 1)[0]}.")
    _check_parameters(scenes["parameters"], "scenes", "scenes.parameters")
    _check_parameters(settings["tables"], "tables", "tables")
    _check_volumes(settings["kubernetes"]["volumes"])
    _check_one_of(settings, "format", FORMATS)
    _check_one_of(settings, "partition_by", ("none", "year"))
    periods = settings["periods"]
    if not isinstance(periods, list) or not periods or any(period not in PERIODS for period in periods):
        raise SettingsError(f"“periods” is {periods!r}, but should be a list of some of {', '.join(PERIODS)}.")
    if settings["report"] not in (*periods, "none"):
        raise SettingsError(f"“report” is {settings['report']!r}, but should be none or one of “periods”: {', '.join(periods)}.")
    for path in (("parts",), ("attempts",), ("job", "threads"), ("job", "memory_mb"), ("job", "minutes"), ("merge_job", "memory_mb"),
                 ("merge_job", "minutes")):
        _check_number(settings, *path)
    for group, name in (("qgis", "plugins"), ("qgis", "profile"), ("kubernetes", "pod")):
        settings[group][name] = _path(settings[group][name])
    pod, profile = settings["kubernetes"]["pod"], settings["qgis"]["profile"]
    if pod and not os.path.isfile(pod):
        raise SettingsError(f"“kubernetes.pod”: there is no file {pod}.")
    if profile and not os.path.isdir(os.path.join(profile, "QGIS")):
        raise SettingsError(f"“qgis.profile”: {profile} is not the folder of a QGIS profile. They are where QGIS shows them with Settings ▸ User "
                            "Profiles ▸ Open Active Profile Folder, such as ~/.local/share/QGIS/QGIS3/profiles/default.")
    return settings
