package org.yuqiao.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Every statement Hibernate has sent, once each. */
public final class SqlLog implements StatementInspector {

  private static final long serialVersionUID = 1L;

  private final transient Set<String> statements = new ConcurrentSkipListSet<>();

  @Override
  public String inspect(String sql) {
    statements.add(sql);
    return sql;
  }

  public Set<String> statements() {
    return Set.copyOf(statements);
  }
}
