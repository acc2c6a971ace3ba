#!/usr/bin/env bash
# The connection pool and the resource jdbc/balie: H2 beside the server, or PostgreSQL.
[[ ${BALIE_APPLYING:-} ]] || exec "$(dirname "$0")/apply.sh" --only "$0" "$@"

: "${BALIE_DB_SSLMODE:=prefer}" "${BALIE_DB_POOL_MAX:=32}" "${BALIE_DB_PASSWORD:?BALIE_DB_PASSWORD is missing in $BALIE_SECRETS}"

want_alias balie.db.password "$BALIE_DB_PASSWORD"

# A driver that is not there yet is loaded at the next start, so the library goes first.
if [[ $BALIE_DB == postgresql ]] && ! compgen -G "$DOMAIN_ROOT/lib/postgresql-*.jar" > /dev/null; then
  [[ -r ${BALIE_DB_DRIVER:-} ]] || die "BALIE_DB_DRIVER must name the PostgreSQL JDBC driver (org.postgresql:postgresql from Maven Central)"
  command_line add-library --type common "$BALIE_DB_DRIVER"
fi

validation=org.glassfish.api.jdbc.validation
case $BALIE_DB in
  h2) driver=org.h2.jdbcx.JdbcDataSource validation+=.JDBC40ConnectionValidation ;;
  postgresql) driver=org.postgresql.ds.PGSimpleDataSource validation+=.PostgresConnectionValidation ;;
  *) die "BALIE_DB=$BALIE_DB: h2 or postgresql" ;;
esac
pool=resources.jdbc-connection-pool.balie
want_created $pool.name create-jdbc-connection-pool --restype javax.sql.DataSource --datasourceclassname "$driver" \
  --isconnectvalidatereq=true --validationmethod custom-validation --validationclassname "$validation" balie
want $pool.datasource-classname "$driver"
want $pool.property.user "$BALIE_DB_USER"
# shellcheck disable=SC2016 # Payara resolves the alias, not the shell
want $pool.property.password '${ALIAS=balie.db.password}'
if [[ $BALIE_DB == h2 ]]; then
  mkdir -p "$BALIE_DATA/database"
  want $pool.property.URL "$(h2_url)"
else
  url=jdbc:postgresql://$BALIE_DB_HOST:$BALIE_DB_PORT/$BALIE_DB_NAME
  url+="?sslmode=$BALIE_DB_SSLMODE&ApplicationName=balie&connectTimeout=5&socketTimeout=60&tcpKeepAlive=true&prepareThreshold=3"
  # -c default_transaction_isolation=read\ committed
  url+='&options=-c%20default_transaction_isolation%3Dread%5C%20committed'
  want $pool.property.URL "$url"
fi

want $pool.steady-pool-size 4
want $pool.max-pool-size "$BALIE_DB_POOL_MAX"
want $pool.pool-resize-quantity 4
want $pool.max-wait-time-in-millis 10000
want $pool.idle-timeout-in-seconds 300
want $pool.statement-cache-size 100
want $pool.statement-timeout-in-seconds 60
# As long as the pool has a level of its own, it asks the database for the current one each time a connection is borrowed, a
# round trip for nothing: read committed is the default of H2, and for PostgreSQL the address above says so.
want_unset $pool.transaction-isolation-level
# A connection is tried before use, at most once in ten seconds: survives a restart of the database.
want $pool.validation-classname "$validation"
want $pool.connection-validation-method custom-validation
want $pool.is-connection-validation-required true
want $pool.validate-atmost-once-period-in-seconds 10
want $pool.fail-all-connections false
# Off: it takes a stack trace under one lock for every connection that is borrowed.
want $pool.connection-leak-timeout-in-seconds 0
want $pool.connection-leak-reclaim false

want_created resources.jdbc-resource.jdbc/balie.jndi-name create-jdbc-resource --connectionpoolid balie --target "$BALIE_TARGET" jdbc/balie
want resources.jdbc-resource.jdbc/balie.pool-name balie
