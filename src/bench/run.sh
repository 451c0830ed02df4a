#!/bin/sh
# Measures the production jar beside a bare WebSocket server and prints the tables of docs/guide/performance.md.
#   src/bench/run.sh [participants, such as 10,30,50,100] [windows] [edits a window] [edits to warm up]
# BENCH_JVM holds further options for the product's JVM, such as -XX:StartFlightRecording=filename=target/bench.jfr
# Build the jar first: ./mvnw package -DskipTests. Whatever else the machine does meanwhile is in the figures.
set -eu
cd "$(dirname "$0")/../.."
. .mvn/find-jdk.sh
jar=$(ls target/beachhead-*.jar | head -n 1)
rm -rf target/bench
mkdir -p target/bench/lib target/bench/classes
# the floor runs on the very Tomcat that the jar brings
(cd target/bench/lib && "$JAVA_HOME/bin/jar" xf "../../../$jar" BOOT-INF/lib && mv BOOT-INF/lib/tomcat-embed-* BOOT-INF/lib/jakarta.annotation-api-* . && rm -r BOOT-INF)
"$JAVA_HOME/bin/javac" -d target/bench/classes -cp 'target/bench/lib/*' src/bench/java/dev/beachhead/bench/*.java
exec "$JAVA_HOME/bin/java" -cp 'target/bench/classes:target/bench/lib/*' dev.beachhead.bench.Bench \
  "$jar" "${1:-10,30,50,100}" "${2:-3}" "${3:-60}" "${4:-1000}"
