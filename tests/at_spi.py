"""A hand for assistive technology: reads and presses the window over AT-SPI, as a screen reader does.

Orders come one a line, and each is answered with one line: `press RANK NAME`, `read`,
`told` (what was last announced),
`typed` (what is in the field, and where its caret is).
`ENABLED` alone is set on the session's bus, as Orca started from a terminal does.
"""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LONG = 20


def enable():
    """Says that assistive technology is there, and not that it is a screen reader."""
    subprocess.run(
        ["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
         "--method", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>"],
        check=True, stdout=subprocess.DEVNULL)


def application():
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(at)
        if child is not None and "entremise" in (child.get_name() or "").lower():
            return child
    return None


def walk(node):
    yield node
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None:
            yield from walk(child)


def everything():
    found = application()
    return list(walk(found)) if found is not None else []


def until(try_it):
    start = time.time()
    while time.time() - start < LONG:
        try:
            done = try_it()
        except gi.repository.GLib.GError:
            done = None
        if done is not None:
            return done
        time.sleep(0.2)
    return "no"


def press(what):
    """The control of that name; of several, the one of that rank."""
    rank, _, name = what.partition(" ")

    def once():
        found = []
        for node in everything():
            if (node.get_name() or "").startswith(name):
                action = node.get_action_iface()
                if action is not None and action.get_n_actions() > 0:
                    found.append(action)
        if len(found) <= int(rank):
            return None
        found[int(rank)].do_action(0)
        return "pressed"
    return until(once)


def read():
    def once():
        names = [node.get_name() for node in everything() if node.get_name()]
        return " | ".join(names) if len(names) > 3 else None
    return until(once)


def typed():
    def once():
        for node in everything():
            text = node.get_text_iface() if node.get_role_name() in ("entry", "text") else None
            if text is not None:
                return Atspi.Text.get_text(text, 0, -1) + f" {text.get_caret_offset()}"
        return None
    return until(once)


heard = [""]


def told():
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)
    return heard[-1]


def main():
    enable()
    listener = Atspi.EventListener.new(lambda event: heard.append(event.any_data))
    listener.register("object:announcement")
    # The program needs a moment to come; nothing is to be remembered of before.
    time.sleep(3)
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    for line in sys.stdin:
        order, _, rest = line.rstrip("\n").partition(" ")
        answer = {"press": lambda: press(rest), "read": read, "told": told, "typed": typed}[order]()
        # One line an answer: what is announced has several.
        print(answer.replace("\n", " "), flush=True)


main()
