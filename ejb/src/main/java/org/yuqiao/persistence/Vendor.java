package org.yuqiao.persistence;

/** The two families of SQL that the product speaks; each has its own set of migrations. */
enum Vendor {
  /** Oracle 19c and newer, and H2 in Oracle's mode. */
  ORACLE("classpath:db/migration/oracle"),
  POSTGRESQL("classpath:db/migration/postgresql");

  private final String migrations;

  Vendor(String migrations) {
    this.migrations = migrations;
  }

  String migrations() {
    return migrations;
  }

  /**
   * The family of a database by the product name that its driver tells.
   *
   * @throws IllegalStateException if the product speaks no SQL of this database
   */
  static Vendor ofProduct(String product) {
    return switch (product) {
      case "H2", "Oracle" -> ORACLE;
      case "PostgreSQL" -> POSTGRESQL;
      default -> throw new IllegalStateException("no migrations for the database " + product);
    };
  }
}
