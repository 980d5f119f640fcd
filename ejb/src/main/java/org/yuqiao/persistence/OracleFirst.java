package org.yuqiao.persistence;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.OracleDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;

/**
 * Oracle 19's dialect for Oracle and for H2, which runs in Oracle's mode; any other database keeps
 * the dialect that Hibernate finds for it.
 */
public class OracleFirst implements DialectResolver {

  private static final DatabaseVersion OLDEST = DatabaseVersion.make(19);

  @Override
  public Dialect resolveDialect(DialectResolutionInfo info) {
    return Vendor.ofProduct(info.getDatabaseName()) == Vendor.ORACLE
        ? new OracleDialect(OLDEST)
        : null;
  }
}
