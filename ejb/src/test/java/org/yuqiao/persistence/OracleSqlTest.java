package org.yuqiao.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.shardingsphere.sql.parser.api.CacheOption;
import org.apache.shardingsphere.sql.parser.api.SQLParserEngine;
import org.apache.shardingsphere.sql.parser.exception.SQLParsingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** H2 takes what Oracle would refuse: so the migrations are read by Oracle's own grammar too. */
class OracleSqlTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration/oracle");
  private static final SQLParserEngine ORACLE =
      new SQLParserEngine("Oracle", new CacheOption(16, 16));

  /** Oracle 19c, SQL Language Reference, "Oracle SQL Reserved Words". */
  private static final Set<String> RESERVED =
      Set.of(
          ("ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN"
                  + " COLUMN_VALUE COMMENT COMPRESS CONNECT CREATE CURRENT DATE DECIMAL DEFAULT"
                  + " DELETE DESC DISTINCT DROP ELSE EXCLUSIVE EXISTS FILE FLOAT FOR FROM GRANT"
                  + " GROUP HAVING IDENTIFIED IMMEDIATE IN INCREMENT INDEX INITIAL INSERT INTEGER"
                  + " INTERSECT INTO IS LEVEL LIKE LOCK LONG MAXEXTENTS MINUS MLSLABEL MODE MODIFY"
                  + " NESTED_TABLE_ID NOAUDIT NOCOMPRESS NOT NOWAIT NULL NUMBER OF OFFLINE ON"
                  + " ONLINE OPTION OR ORDER PCTFREE PRIOR PUBLIC RAW RENAME RESOURCE REVOKE ROW"
                  + " ROWID ROWNUM ROWS SELECT SESSION SET SHARE SIZE SMALLINT START SUCCESSFUL"
                  + " SYNONYM SYSDATE TABLE THEN TO TRIGGER UID UNION UNIQUE UPDATE USER VALIDATE"
                  + " VALUES VARCHAR VARCHAR2 VIEW WHENEVER WHERE WITH")
              .split(" "));

  static Stream<String> statements() throws IOException {
    try (var files = Files.list(MIGRATIONS)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .sorted()
          .map(OracleSqlTest::read)
          .flatMap(OracleSqlTest::split)
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("statements")
  void every_statement_is_oracle_s(String sql) {
    assertThat(isOracle(sql)).as(sql).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE t (id BIGSERIAL PRIMARY KEY",
        "CREATE TABLE IF NOT EXISTS t (id NUMBER(10))",
        "CREATE TABLE t (id NUMBER(10) AUTO_INCREMENT)",
        "CREATE INDEX IF NOT EXISTS i ON t (id)",
        "INSERT INTO t (id) VALUES (1) ON CONFLICT DO NOTHING",
        "SELECT id FROM t LIMIT 10"
      })
  void a_statement_of_another_database_is_seen(String planted) {
    assertThat(isOracle(planted)).isFalse();
  }

  @Test
  void every_name_is_short_and_no_reserved_word() throws IOException {
    assertThat(statements().flatMap(OracleSqlTest::badNames)).isEmpty();
  }

  @Test
  void a_bad_name_is_seen() {
    assertThat(badNames("CREATE TABLE t (level NUMBER(1) NOT NULL)")).containsExactly("level");
    assertThat(badNames("CREATE INDEX ix_a_name_of_more_than_thirty_one ON t (a)"))
        .containsExactly("ix_a_name_of_more_than_thirty_one");
  }

  @Test
  void every_text_is_measured_in_characters_and_fits_oracle_s_4000_bytes() throws IOException {
    assertThat(statements().flatMap(OracleSqlTest::badTexts)).isEmpty();
  }

  @Test
  void a_bad_text_is_seen() {
    assertThat(badTexts("CREATE TABLE t (a VARCHAR2(10), b VARCHAR2(1334 CHAR), c VARCHAR(5))"))
        .containsExactly("VARCHAR2(10)", "VARCHAR2(1334 CHAR)", "VARCHAR(5)");
  }

  /** In Oracle an empty text is NULL: no NOT NULL column may count on one. */
  @Test
  void no_statement_writes_an_empty_text() throws IOException {
    assertThat(statements().filter(OracleSqlTest::writesEmptyText)).isEmpty();
  }

  @Test
  void an_empty_text_is_seen() {
    assertThat(writesEmptyText("INSERT INTO t (a) VALUES ('')")).isTrue();
    assertThat(writesEmptyText("INSERT INTO t (a) VALUES ('it''s')")).isFalse();
  }

  /** What a whole case makes Hibernate send to H2 goes to Oracle unchanged. */
  @Test
  void every_statement_of_a_case_s_way_is_oracle_s() {
    var office = new Office(TestDatabase.H2);
    Errand.prepare(office);
    new Errand(office).walked();
    var sent = TestDatabase.H2.log().statements();
    assertThat(sent).hasSizeGreaterThan(10);
    assertThat(sent.stream().filter(sql -> !isOracle(sql))).isEmpty();
  }

  private static boolean isOracle(String sql) {
    try {
      ORACLE.parse(sql, false);
      return true;
    } catch (SQLParsingException e) {
      return false;
    }
  }

  private static Stream<String> badNames(String sql) {
    var named =
        Pattern.compile(
            "(?im)^\\s*CREATE (?:UNIQUE )?(?:TABLE|INDEX|SEQUENCE) (\\w+)|CONSTRAINT (\\w+)"
                + "|(?:^|[(,])\\s*(\\w+) (?:VARCHAR2|NUMBER|DATE|TIMESTAMP|CLOB|BLOB)");
    return named
        .matcher(sql)
        .results()
        .map(OracleSqlTest::name)
        .filter(name -> name.length() > 30 || RESERVED.contains(name.toUpperCase(Locale.ROOT)));
  }

  private static String name(MatchResult match) {
    return Stream.of(1, 2, 3).map(match::group).filter(g -> g != null).findFirst().orElseThrow();
  }

  private static Stream<String> badTexts(String sql) {
    return Pattern.compile("VARCHAR2?\\(\\d+[^)]*\\)")
        .matcher(sql)
        .results()
        .map(MatchResult::group)
        .filter(
            type ->
                !type.matches("VARCHAR2\\(\\d+ CHAR\\)")
                    || Integer.parseInt(type.replaceAll("[^(]+\\((\\d+).*", "$1")) > 1333);
  }

  private static boolean writesEmptyText(String sql) {
    return sql.replaceAll("'(?:[^']|'')+'", "").contains("''");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<String> split(String script) {
    List<String> lines = script.lines().filter(line -> !line.strip().startsWith("--")).toList();
    return Arrays.stream(String.join("\n", lines).split(";"))
        .map(String::strip)
        .filter(sql -> !sql.isEmpty());
  }
}
