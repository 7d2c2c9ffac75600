# What comes from the system: Debian's packages, the browsers under test, their font, and Python.

MIN_PYTHON=3.11
VENV=target/contract/venv

need_command() { # command, Debian package, what to install elsewhere
  have "$1" || install_package "$2" "$3"
}

install_package() { # Debian package, what to install elsewhere
  have apt-get || fail "$1 is missing. Install $2, then run this again."
  say "Installing $1 from Debian's packages"
  local sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
  { $sudo apt-get update -q && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -qy "$1"; } \
    || fail "$1 could not be installed."
}

# What the caller has named; need_chromium sets CHROMIUM as well.
NAMED_CHROMIUM=${CHROMIUM:-}

# CHROMIUM, else what is on the PATH, else Playwright's own: support/chromium.mjs finds it, for the tests as well.
need_chromium() {
  need_test_npm
  if ! node "$E2E_DIR/support/chromium.mjs" >/dev/null; then
    [ -z "${CHROMIUM:-}" ] || fail "CHROMIUM is \"$CHROMIUM\", which can't be run."
    install_package chromium "Chrome or Chromium, or run: (cd $E2E_DIR && npx playwright install chromium)"
  fi
  CHROMIUM=$(node "$E2E_DIR/support/chromium.mjs") || fail "No Chromium was found: name one in CHROMIUM."
  export CHROMIUM
}

# Most browser tests run in Chromium's headless shell, in half of the time. A browser that is named runs all of them.
need_headless_shell() {
  need_chromium
  if [ -n "$NAMED_CHROMIUM" ]; then
    HEADLESS_SHELL=$NAMED_CHROMIUM
  elif ! have chromium-headless-shell && grep -qsx ID=debian /etc/os-release; then
    install_package chromium-headless-shell
  fi
  export HEADLESS_SHELL=${HEADLESS_SHELL:-$(command -v chromium-headless-shell || printf '%s' "$CHROMIUM")}
}

# FIREFOX, else what is on the PATH: support/firefox.mjs finds it, for the tests as well.
need_firefox() {
  need_test_npm
  if ! node "$E2E_DIR/support/firefox.mjs" >/dev/null; then
    [ -z "${FIREFOX:-}" ] || fail "FIREFOX is \"$FIREFOX\", which can't be run."
    install_package firefox-esr "Firefox 153 or newer"
  fi
  FIREFOX=$(node "$E2E_DIR/support/firefox.mjs") || fail "No Firefox was found: name one in FIREFOX."
  export FIREFOX
}

# Debian's fits Debian's Chromium: a driver works with browsers of the same major version only.
need_chromedriver() {
  need_command chromedriver chromium-driver \
    "the ChromeDriver of Chromium's version (https://developer.chrome.com/docs/chromedriver)"
}

# The visual tests' pictures were made with it; Chromium itself brings no font.
need_font() {
  [ -f /usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf ] && return
  if have apt-get; then
    install_package fonts-dejavu-core
  else
    warn "Reference screenshots are made with the DejaVu fonts on Debian: the tests in specs/visual can fail here."
  fi
}

need_schemathesis() {
  need_python_packages "$VENV" "$CONTRACT_DIR/requirements.txt" st "Schemathesis"
}

# Installs packages from PyPI in an environment of their own.
need_python_packages() { # folder of the environment, list of packages, a program among them, their name
  local venv=$1 wanted=$2 program=$3 name=$4 version
  # The program is run as well, because an environment breaks if the Python that made it is removed.
  if cmp -s "$wanted" "$venv/.installed" && "$venv/bin/$program" --version >/dev/null 2>&1; then return; fi
  need_command python3 python3 "Python $MIN_PYTHON or newer"
  version=$(python3 -c 'import platform; print(platform.python_version())') || fail "python3 can't be run."
  at_least "$version" "$MIN_PYTHON" || fail "Python $version is too old: $MIN_PYTHON or newer is needed."
  # Debian has these modules in a separate package.
  python3 -c 'import ensurepip, venv' 2>/dev/null \
    || install_package python3-venv "Python with its modules venv and ensurepip"
  say "Installing $name from PyPI, in $venv (about 1 min)"
  python3 -m venv "$venv" || fail "No Python environment could be made in $venv."
  "$venv/bin/pip" install --disable-pip-version-check -r "$wanted" || fail "$name could not be installed."
  cp "$wanted" "$venv/.installed"
}
