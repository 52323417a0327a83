"""Prints pages by WebKitGTK, as its own menu does, one after another: ADDRESS FILE.pdf [ADDRESS FILE.pdf …]"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2

waiting = list(zip(sys.argv[1::2], sys.argv[2::2]))
view = WebKit2.WebView()
window = Gtk.OffscreenWindow()
window.set_default_size(800, 1000)
window.add(view)
window.show_all()
running = None


def begin():
    if waiting:
        view.load_uri(waiting[0][0])
    else:
        Gtk.main_quit()


def loaded(_, event):
    global running
    if event != WebKit2.LoadEvent.FINISHED:
        return
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(waiting[0][1]))
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    paper = Gtk.PageSetup()
    paper.set_paper_size(Gtk.PaperSize.new("iso_a4"))
    running = WebKit2.PrintOperation.new(view)
    running.set_print_settings(settings)
    running.set_page_setup(paper)
    running.connect("finished", printed)
    running.connect("failed", lambda _, error: sys.exit(error.message))
    running.print_()


def printed(_):
    waiting.pop(0)
    begin()


view.connect("load-changed", loaded)
view.connect("load-failed", lambda *about: sys.exit(about[-1].message))
begin()
Gtk.main()
