#!/bin/sh
# Kills four writers in the middle of 1,000 commands, 20 times, and compares what was acknowledged with what is on disk.
cd "$(dirname "$0")/../../.." || exit 1
exec ./mvnw -q test -Dsurefire.groups=crash-full -Dsurefire.excluded= -Dtest=CrashTest "$@"
