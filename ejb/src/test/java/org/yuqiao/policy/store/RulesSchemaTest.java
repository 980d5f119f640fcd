package org.yuqiao.policy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.dialect.OracleDialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yuqiao.calendar.model.CalendarNotice;
import org.yuqiao.calendar.store.NoticeFiles;
import org.yuqiao.party.model.AccountProposal;
import org.yuqiao.party.model.BorrowerAccount;
import org.yuqiao.party.model.PartnerBank;
import org.yuqiao.policy.model.PublishedEdition;

/** The entities of policy, calendar and party against the migrations, on H2 as Oracle. */
class RulesSchemaTest {

  private static final String URL =
      "jdbc:h2:mem:rules;MODE=Oracle;DB_CLOSE_DELAY=-1;DEFAULT_NULL_ORDERING=HIGH";
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private static SessionFactory sessions;

  @BeforeAll
  static void migrate() {
    Flyway.configure()
        .dataSource(URL, "sa", "")
        .locations("classpath:db/migration/oracle")
        .load()
        .migrate();
    sessions =
        new Configuration()
            .addAnnotatedClass(PublishedEdition.class)
            .addAnnotatedClass(CalendarNotice.class)
            .addAnnotatedClass(PartnerBank.class)
            .addAnnotatedClass(BorrowerAccount.class)
            .setProperty("hibernate.connection.url", URL)
            .setProperty("hibernate.connection.username", "sa")
            .setProperty("hibernate.dialect", OracleDialect.class.getName())
            .setProperty("hibernate.boot.allow_jdbc_metadata_access", "false")
            .setProperty("jakarta.persistence.database-major-version", "19")
            .setProperty("hibernate.jdbc.time_zone", "UTC")
            .setProperty("hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP")
            .buildSessionFactory();
  }

  @AfterAll
  static void close() {
    sessions.close();
  }

  @Test
  void the_bundled_editions_are_read_back_as_published() {
    var bundled = BundledEditions.all(NOW);
    in(session -> bundled.forEach(session::persist));
    var read =
        from(
            session ->
                session
                    .createQuery(
                        "select e from PublishedEdition e order by e.effectiveFrom",
                        PublishedEdition.class)
                    .getResultList());
    assertThat(read).hasSize(2);
    assertThat(read.get(1).values()).isEqualTo(bundled.get(1).values());
    assertThat(read.get(1).publishedAt()).isEqualTo(NOW);
    assertThat(read.get(1).id()).isEqualTo("2024-06-09");
  }

  @Test
  void the_latest_version_of_a_notice_counts_and_the_former_stays() {
    var bundled = NoticeFiles.bundled();
    in(
        session -> {
          bundled.forEach(year -> session.persist(new CalendarNotice(year, 1, "system", NOW)));
          session.persist(new CalendarNotice(bundled.get(2), 2, "admin", NOW));
        });
    var current =
        from(
            session ->
                session
                    .createQuery(
                        "select n from CalendarNotice n where n.version ="
                            + " (select max(v.version) from CalendarNotice v where v.year = n.year)"
                            + " order by n.year",
                        CalendarNotice.class)
                    .getResultList());
    assertThat(current).extracting(CalendarNotice::version).containsExactly(1, 1, 2);
    assertThat(current).extracting(CalendarNotice::calendarYear).isEqualTo(bundled);
  }

  @Test
  void a_borrower_has_one_active_account_at_a_bank_and_an_account_is_listed_once() {
    in(session -> session.persist(bank("alpha", "甲银行")));
    in(session -> session.persist(activeAccount("alpha", "1234567890")));
    assertThatThrownBy(() -> in(session -> session.persist(activeAccount("alpha", "1234567891"))))
        .isInstanceOf(PersistenceException.class);
    assertThatThrownBy(() -> in(session -> session.persist(proposal("alpha", "1234567890"))))
        .isInstanceOf(PersistenceException.class);
    in(
        session -> {
          var former =
              session
                  .createQuery("select a from BorrowerAccount a", BorrowerAccount.class)
                  .getSingleResult();
          former.retire("reviewer", NOW, "销户");
          session.flush();
          session.persist(activeAccount("alpha", "1234567890"));
        });
  }

  @Test
  void the_database_itself_refuses_an_account_that_one_person_listed_alone() {
    in(session -> session.persist(bank("beta", "乙银行")));
    var account = proposal("beta", "9876543210");
    account.activate("clerk", NOW);
    assertThatThrownBy(() -> in(session -> session.persist(account)))
        .isInstanceOf(PersistenceException.class);
  }

  private static PartnerBank bank(String code, String name) {
    return new PartnerBank(new PartnerBank.Agreement(code, name, LocalDate.of(2025, 1, 1), null));
  }

  private static BorrowerAccount proposal(String bank, String number) {
    return new BorrowerAccount(
        new AccountProposal("91500120188026498A", "某公司", bank, number), "clerk", NOW);
  }

  private static BorrowerAccount activeAccount(String bank, String number) {
    var account = proposal(bank, number);
    account.activate("reviewer", NOW);
    return account;
  }

  private static void in(Consumer<Session> work) {
    sessions.inTransaction(work::accept);
  }

  private static <T> T from(Function<Session, T> work) {
    return sessions.fromTransaction(work::apply);
  }
}
