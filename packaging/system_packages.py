"""Missing system libraries: root on Debian gets them installed, everybody else gets the exact command."""

import os
import shlex
import shutil
import sys

from programs import Stop, listen, say

RENAMED_PACKAGES = {"libglib2.0-0": "libglib2.0-0t64"}  # Debian 13, Ubuntu 24.04 and later


def is_debian() -> bool:
    """Whether missing system libraries can be named as Debian packages (Ubuntu and other relatives included)."""
    return sys.platform == "linux" and shutil.which("apt-get") is not None


def may_install() -> bool:
    """Whether this process may install system packages: root only, nobody is asked for a password."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def apt_commands(packages: tuple[str, ...]) -> list[list[str]]:
    """The commands that install these packages: fresh package lists first, a bare machine has none."""
    return [
        ["apt-get", "update", "-q"],
        ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages],
    ]


def apt_line(packages: tuple[str, ...]) -> str:
    """The same as one line that a user can paste."""
    return " && ".join("sudo " + shlex.join(command) for command in apt_commands(packages))


def present_names(packages: tuple[str, ...]) -> tuple[str, ...]:
    """The packages under the names that this release of Debian or Ubuntu gives them."""

    def known(name: str) -> bool:
        went_well, text = listen(["apt-cache", "show", "--no-all-versions", name])
        return went_well and text.startswith("Package:")

    renamed = {old: new for old, new in RENAMED_PACKAGES.items() if old in packages and known(new)}
    return tuple(renamed.get(name, name) for name in packages)


def install_system(packages: tuple[str, ...], what: str, detail: str) -> None:
    """Install what is missing as root on Debian; anywhere else stop with the exact command.

    `what` ends the sentence "This machine lacks …"; `detail` is what the loader or Python said.
    """
    if not is_debian():
        raise Stop(
            f"This machine lacks {what}:\n  {detail}\nOn Debian these packages bring it: {' '.join(packages)}"
        )
    if not may_install():
        raise Stop(f"This machine lacks {what}. Start again after:\n  {apt_line(present_names(packages))}")
    say(f"set-up: installing {' '.join(packages)}, because this machine lacks {what}")
    update, _ = apt_commands(packages)
    listen(update, DEBIAN_FRONTEND="noninteractive")
    _, install = apt_commands(present_names(packages))
    went_well, text = listen(install, DEBIAN_FRONTEND="noninteractive")
    if not went_well:
        raise Stop(f"The packages could not be installed:\n{text}\nThe command was: {shlex.join(install)}")
