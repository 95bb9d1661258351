"""A real LanguageTool server for the tests, its jars resolved by Maven. Without Java or Maven the tests are skipped."""

from __future__ import annotations

import shutil
import subprocess
import time
import urllib.request
import zipfile
from functools import cache
from pathlib import Path
from socket import socket

import pytest

_POM = Path(__file__).parents[1] / "data" / "languagetool" / "pom.xml"
_SECONDS = 60
_FETCHING = 400
"""Seconds; some 250 MB come from Maven Central the first time."""


@cache
def class_path(folder: Path) -> str:
    """Return the class path of the server; Maven keeps what it has fetched. `folder` is for its answer."""
    if not (shutil.which("java") and shutil.which("mvn")):
        pytest.skip("needs Java and Maven")
    answer = folder / "class-path.txt"
    command = ["mvn", "-q", "-B", "-f", str(_POM), "dependency:build-classpath", f"-Dmdep.outputFile={answer}"]
    try:
        subprocess.run(command, capture_output=True, text=True, timeout=_FETCHING, check=True)
    except subprocess.TimeoutExpired:
        pytest.skip("Maven takes too long to fetch LanguageTool")
    except subprocess.CalledProcessError as error:
        pytest.skip(f"Maven cannot resolve LanguageTool: {error.stdout[-300:]}")
    return answer.read_text(encoding="utf-8").strip()


def start_server(folder: Path) -> tuple[subprocess.Popen[bytes], str]:
    """Return a running server and its address."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["java", "-cp", class_path(folder), "org.languagetool.server.HTTPServer", "-p", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    for _second in range(_SECONDS):
        time.sleep(1)
        try:
            with urllib.request.urlopen(f"{address}/v2/healthcheck", timeout=2):
                return server, address
        except OSError:
            continue
    server.kill()
    raise AssertionError("the server did not start")


def install(home: Path, folder: Path, version: str) -> None:
    """Put into `home` what language-tool-python takes for a download of its own: a jar that names all the others."""
    jars = " ".join(Path(jar).as_uri() for jar in class_path(folder).split(":"))
    line = f"Class-Path: {jars}"
    wrapped = [line[:70], *(f" {line[start : start + 69]}" for start in range(70, len(line), 69))]
    jar = home / f"LanguageTool-{version}" / "languagetool-server.jar"
    jar.parent.mkdir(parents=True)
    with zipfile.ZipFile(jar, "w") as archive:
        archive.writestr("META-INF/MANIFEST.MF", "\r\n".join(["Manifest-Version: 1.0", *wrapped, "", ""]))
