# shellcheck shell=sh
# Sourced by mvnw: Maven runs on JAVA_HOME or else on the java in PATH, and either is often older than the Java 25 this build needs.
# A JAVA_HOME that fits is kept; otherwise the lowest fitting version from the usual places is taken, and exported as JAVA_HOME.

# Prints the feature version (25 for 25.0.1) of the JDK in folder $1; nothing if that is not a JDK.
beachhead_jdk_version() {
  if [ -z "$1" ] || [ ! -x "$1/bin/java" ] || [ ! -x "$1/bin/javac" ]; then
    return 0
  fi
  found=''
  if [ -r "$1/release" ]; then
    found=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" | head -n 1)
  fi
  if [ -z "$found" ]; then
    found=$("$1/bin/java" -version 2>&1 | sed -n 's/^.* version "\([0-9][0-9]*\).*/\1/p' | head -n 1) || :
  fi
  printf %s "$found"
}

# Prints the home of the java in PATH. Asking java itself also sees through links and shims.
# The stub in /usr/bin of macOS is left out: it only leads to folders searched anyway, and may open a dialog.
beachhead_path_java_home() {
  java=$(command -v java) || return 0
  if [ "$java" = /usr/bin/java ] && [ "$(uname)" = Darwin ]; then
    return 0
  fi
  "$java" -XshowSettings:properties -version 2>&1 | tr -d '\r' | sed -n 's/^ *java\.home = //p' | head -n 1
}

# Prints the folder of the lowest JDK >= 25; nothing if there is none. A subshell, as mvnw runs with globbing off.
beachhead_find_jdk() (
  set +f
  best='' best_version=''
  for home in \
    "$(beachhead_path_java_home)" \
    /usr/lib/jvm/* \
    /usr/lib64/jvm/* \
    /usr/java/* \
    /opt/java/* \
    /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME-}"/.sdkman/candidates/java/* \
    "${HOME-}"/.jenv/versions/* \
    "${HOME-}"/.jdks/* \
    "${HOME-}"/.jdks/*/Contents/Home; do
    version=$(beachhead_jdk_version "$home")
    if [ "${version:-0}" -ge 25 ] && [ "$version" -lt "${best_version:-9999}" ]; then
      best=$home best_version=$version
    fi
  done
  printf %s "$best"
)

beachhead_version=$(beachhead_jdk_version "${JAVA_HOME-}")
if [ "${beachhead_version:-0}" -lt 25 ]; then
  JAVA_HOME=$(beachhead_find_jdk)
  if [ -z "$JAVA_HOME" ]; then
    echo "Beachhead needs a JDK 25 or newer and found none: install Eclipse Temurin 25 (https://adoptium.net), or set JAVA_HOME to a JDK 25." >&2
    exit 1
  fi
  export JAVA_HOME
fi
unset beachhead_version
