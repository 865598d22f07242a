# Sourced by ./build and releng/scripts/studio.

# btd_has_display: whether there is a screen to open a window on.
btd_has_display() {
  [ "$(uname -s)" = Darwin ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}
