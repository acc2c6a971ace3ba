#!/usr/bin/env bash
# The Java virtual machine, the log and what the server shall not do by itself.
[[ ${BALIE_APPLYING:-} ]] || exec "$(dirname "$0")/apply.sh" --only "$0" "$@"

: "${BALIE_HEAP:=1g}" "${BALIE_GC:=SerialGC}" "${BALIE_IPV4_ONLY:=true}" "${BALIE_LOG_FORMAT:=json}" "${BALIE_LOG_DAYS:=30}"

want_jvm_option "-Xmx$BALIE_HEAP" -Xmx
want_jvm_option -Xms192m -Xms
want_jvm_option -Xss512k -Xss
want_jvm_option -XX:MaxMetaspaceSize=512m -XX:MaxMetaspaceSize
for collector in SerialGC G1GC ParallelGC ZGC; do
  [[ $collector == "$BALIE_GC" ]] || drop_jvm_option "-XX:+Use$collector"
done
want_jvm_option "-XX:+Use$BALIE_GC"
# Pages that are made at the same time are young together: without room for them the collector stops the server every few seconds.
want_jvm_option -XX:NewRatio=1 -XX:NewRatio
# Give memory back after a peak instead of keeping it.
want_jvm_option -XX:MinHeapFreeRatio=15 -XX:MinHeapFreeRatio
want_jvm_option -XX:MaxHeapFreeRatio=40 -XX:MaxHeapFreeRatio
want_jvm_option -XX:ReservedCodeCacheSize=160m -XX:ReservedCodeCacheSize
# Out of memory leaves a server in no known state: end, let systemd start it again. No heap dump: it would hold personal data.
want_jvm_option -XX:+ExitOnOutOfMemoryError
want_jvm_option -Duser.timezone=UTC -Duser.timezone=
want_jvm_option -Dfile.encoding=UTF-8 -Dfile.encoding=
want_jvm_option "-Djava.net.preferIPv4Stack=$BALIE_IPV4_ONLY" -Djava.net.preferIPv4Stack=
# The sign-in provider's discovery and token calls have no limit of their own.
want_jvm_option -Dsun.net.client.defaultConnectTimeout=5000 -Dsun.net.client.defaultConnectTimeout=
want_jvm_option -Dsun.net.client.defaultReadTimeout=10000 -Dsun.net.client.defaultReadTimeout=
# Jakarta Mail would look through every library of the server for this, several times a mail.
want_jvm_option -Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider -Djakarta.mail.util.StreamProvider=
# Neighbours let go of a silent connection after half a minute or more; words sent into one that is gone have to be asked after.
want_jvm_option -Djdk.httpclient.keepalive.timeout=20 -Djdk.httpclient.keepalive.timeout=
want_jvm_option -Dh2.bindAddress=127.0.0.1 -Dh2.bindAddress=
# Hibernate Search keeps its Lucene index where the data is, not where the server was started.
want_jvm_option "-Dhibernate.search.backend.directory.root=$BALIE_INDEX" -Dhibernate.search.backend.directory.root=
# No remote OSGi shell.
bundles=org.apache.felix.shell,org.apache.felix.gogo.runtime,org.apache.felix.gogo.shell,org.apache.felix.gogo.command,org.apache.felix.fileinstall
want_jvm_option "-Dorg.glassfish.additionalOSGiBundlesToStart=$bundles" -Dorg.glassfish.additionalOSGiBundlesToStart=
for option in "${BALIE_JVM_OPTIONS[@]-}"; do
  [[ -z $option ]] || want_jvm_option "$option" "${option%%=*}"
done

handler=com.sun.enterprise.server.logging.GFFileHandler
case $BALIE_LOG_FORMAT in
  json) want_log_attribute $handler.formatter fish.payara.enterprise.server.logging.JSONLogFormatter ;;
  text) want_log_attribute $handler.formatter com.sun.enterprise.server.logging.ODLLogFormatter ;;
  *) die "BALIE_LOG_FORMAT=$BALIE_LOG_FORMAT: json or text" ;;
esac
want_log_attribute $handler.rotationOnDateChange true
want_log_attribute $handler.rotationLimitInBytes 50000000
want_log_attribute $handler.maxHistoryFiles "$BALIE_LOG_DAYS"

# Applications come by `deploy` only.
want "$CONFIG.admin-service.das-config.autodeploy-enabled" false
want "$CONFIG.admin-service.das-config.dynamic-reload-enabled" false
want "$CONFIG.transaction-service.timeout-in-seconds" 120
# A timer that fails twice within seconds, because the database is started again, would be taken off until the next start.
want "$CONFIG.ejb-container.ejb-timer-service.property.reschedule-failed-timer" true
want "$CONFIG.phone-home-runtime-configuration.enabled" false
