package org.yuqiao.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.casefile.boundary.CaseDocuments;
import org.yuqiao.casefile.boundary.CaseFilter;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.CaseSort;
import org.yuqiao.casefile.boundary.FileDocument;
import org.yuqiao.casefile.boundary.MyWork;
import org.yuqiao.casefile.boundary.VerifyRecord;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.casefile.model.DeadlineKind;
import org.yuqiao.casefile.model.DeadlineRules;
import org.yuqiao.casefile.store.CaseSearch;
import org.yuqiao.document.store.Documents;
import org.yuqiao.fund.boundary.FundQueries;
import org.yuqiao.history.store.ImportedRows;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.RequestKey;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.JournalPlace;
import org.yuqiao.ledger.model.JournalSelection;
import org.yuqiao.ledger.model.JournalSelection.Side;
import org.yuqiao.ledger.store.Journal;
import org.yuqiao.party.model.AccountState;
import org.yuqiao.payment.store.InstructionSearch;
import org.yuqiao.payment.store.Outbox;
import org.yuqiao.reconciliation.model.BankLine;
import org.yuqiao.reconciliation.model.BankStatement;
import org.yuqiao.reconciliation.model.BookItem;
import org.yuqiao.reconciliation.model.LineFingerprints;
import org.yuqiao.reconciliation.model.Place;
import org.yuqiao.reconciliation.model.ReadLine;
import org.yuqiao.reconciliation.model.ReadStatement;
import org.yuqiao.reconciliation.model.StatementFormat;
import org.yuqiao.reconciliation.store.LineSearch;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** The mapping and every query of the stores, on both databases, with a case's data in them. */
class StoresTest {

  private static final int MORE_THAN_ORACLE_LISTS = 1500;

  @ParameterizedTest
  @EnumSource
  void a_case_walked_to_its_end_is_read_back_as_its_facts_tell_it(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    var errand = new Errand(office).drafted().accepted();
    office.as("clerk", () -> Errand.done(paper(office, errand.number())));
    errand.confirmed().approved().prepared().drawn().renewed().repaid().closed();

    var view = office.as("clerk", () -> office.get(CaseQueries.class).find(errand.number()));
    assertThat(view.orElseThrow().status().code()).isEqualTo("CLOSED");
    var verification = office.as("auditor", () -> office.get(VerifyRecord.class).verify());
    assertThat(verification.findings()).isEmpty();
    assertThat(verification.records()).isPositive();
    var books =
        office.as(
            "auditor",
            () -> office.get(FundQueries.class).trialBalance(LocalDate.of(9999, 12, 31)));
    assertThat(books.difference()).isEqualTo(Money.ZERO);
    assertThat(books.totalDebit().isPositive()).isTrue();
    var papers = office.as("clerk", () -> office.get(CaseDocuments.class).list(errand.number()));
    var content =
        office.as(
            "clerk",
            () -> office.get(CaseDocuments.class).download(errand.number(), papers.get(0).id()));
    assertThat(content.orElseThrow().bytes()).isEqualTo("纸".getBytes());
  }

  private static org.yuqiao.kernel.Outcome<org.yuqiao.casefile.boundary.CaseReceipt> paper(
      Office office, CaseNumber number) {
    var form = new FileDocument.Form("APPLICATION_FORM", "申请表.pdf", "纸".getBytes());
    return office.get(FileDocument.class).file(number, form, Errand.change());
  }

  @ParameterizedTest
  @EnumSource
  void lists_sums_and_work_answer_for_every_filter_and_order(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    var errand = new Errand(office).drafted().accepted();
    var day = LocalDate.of(2026, 9, 21);
    var narrow =
        new CaseFilter(
            errand.contract(),
            Set.of("ACCEPTED", "SUBMITTED"),
            Errand.BANK,
            "渝中区",
            "sme",
            false,
            day,
            day,
            null,
            null,
            null,
            null);
    var dated =
        new CaseFilter(null, Set.of(), null, null, null, null, null, null, day, day, day, day);
    var queries = office.get(CaseQueries.class);
    for (CaseSort sort : CaseSort.values()) {
      for (boolean descending : new boolean[] {true, false}) {
        var rows = office.as("clerk", () -> queries.rows(narrow, sort, descending, 0, 50));
        assertThat(rows).hasSize(1);
      }
    }
    assertThat(office.as("bank", () -> queries.totals(narrow)).count()).isEqualTo(1);
    assertThat(office.as("clerk", () -> queries.totals(dated)).count()).isNotNegative();
    assertThat(office.as("clerk", () -> queries.totals(CaseFilter.all())).count()).isPositive();
    var page = office.as("clerk", () -> queries.page(CaseFilter.all(), null, 1));
    assertThat(page.items()).hasSize(1);
    var waiting = office.as("bank", () -> office.get(MyWork.class).items());
    assertThat(waiting)
        .anySatisfy(item -> assertThat(item.row().number()).isEqualTo(errand.number().value()));
    assertThat(waiting.stream().map(org.yuqiao.casefile.boundary.WorkItem::dueOn))
        .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
  }

  /** Also for a store that is written tomorrow: its methods are found, not listed. */
  @ParameterizedTest
  @EnumSource
  void every_query_of_every_store_runs(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    var number = new Errand(office).walked().number();
    assertThat(stores()).hasSizeGreaterThan(10);
    for (Class<?> store : stores()) {
      for (Method method : queries(store)) {
        var arguments = Arrays.stream(method.getParameters()).map(p -> sample(p, number)).toArray();
        assertThatCode(() -> office.as("clerk", () -> call(method, office.get(store), arguments)))
            .as("%s", method)
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void a_query_that_does_not_fit_the_mapping_is_seen_to_fail() {
    var office = new Office(TestDatabase.H2);
    assertThatCode(
            () ->
                office.as(
                    "clerk",
                    () ->
                        office
                            .em()
                            .createQuery("select c from BridgeCase c where c.nothing = 1")
                            .getResultList()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void no_list_of_values_is_longer_than_oracle_takes(TestDatabase database) {
    var office = new Office(database);
    var many = manyNames("x");
    office.as("clerk", () -> office.get(Journal.class).ofAll(many));
    office.as("clerk", () -> office.get(ImportedRows.class).known(many));
    if (database == TestDatabase.H2) {
      assertThat(longestList(database.log().statements())).isLessThanOrEqualTo(1000);
    }
  }

  @Test
  void a_list_that_is_too_long_is_seen() {
    String planted = "select 1 from t where a in (" + "?,".repeat(1000) + "?)";
    assertThat(longestList(Set.of(planted))).isEqualTo(1001);
  }

  private static int longestList(Set<String> statements) {
    return statements.stream()
        .flatMap(
            sql -> java.util.regex.Pattern.compile("in ?\\(([?, ]+)\\)").matcher(sql).results())
        .mapToInt(list -> list.group(1).split(",").length)
        .max()
        .orElse(0);
  }

  private static List<Class<?>> stores() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yuqiao")
            .stream()
            .filter(c -> c.getPackageName().endsWith(".store"))
            .filter(
                c ->
                    c.getFields().stream()
                        .anyMatch(f -> f.isAnnotatedWith(PersistenceContext.class)))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static List<Method> queries(Class<?> store) {
    return Stream.of(store.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
        .filter(m -> !addsEntities(m))
        .toList();
  }

  /** What adds rows is walked through by the case itself. */
  private static boolean addsEntities(Method method) {
    return method.getName().equals("add");
  }

  private static Object call(Method method, Object store, Object[] arguments) {
    try {
      return method.invoke(store, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Object sample(Parameter parameter, CaseNumber number) {
    var byName = parameter.getName();
    if (byName.equals("orderBy")) {
      return "number";
    }
    if (byName.equals("chain")) {
      return "FUND";
    }
    if (byName.equals("accounts")) {
      return List.of(Account.SPECIAL_ACCOUNT, Account.RESERVED);
    }
    if (byName.equals("lines")) {
      return List.of(bankLine(LocalDate.of(2026, 9, 21)));
    }
    if (byName.equals("bankLines")) {
      return LongStream.range(0, MORE_THAN_ORACLE_LISTS).boxed().toList();
    }
    return sampleOf(parameter.getType(), number);
  }

  private static Object sampleOf(Class<?> type, CaseNumber number) {
    var today = LocalDate.of(2026, 9, 21);
    List<Object> samples =
        List.of(
            number.value(),
            number,
            today,
            Instant.EPOCH,
            10,
            10L,
            true,
            new RequestKey("k", "h"),
            DeadlineKind.RENEWAL,
            AccountState.ACTIVE,
            new CaseSearch.Conditions().matching("a"),
            new InstructionSearch.Conditions().matching("a").contradicted(true),
            new Outbox.Turn(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH),
            new DeadlineRules.Change(List.of(), EnumSet.of(DeadlineKind.RENEWAL)),
            Set.of(1L, 2L),
            bankLine(today),
            new BookItem.Key("FUND", 1, 1),
            new LineSearch.Conditions().and("l.fundAccount = :account", "account", "ZH01"),
            new JournalSelection(
                List.of(Account.SPECIAL_ACCOUNT),
                "ZH01",
                "FUND",
                List.of("FUND"),
                "R",
                today,
                today,
                Side.DEBIT),
            new JournalPlace(today, number.value(), 1, 1),
            Money.ofYuan(1),
            manyNames(number.value()));
    if (type == Collection.class) {
      return EnumSet.allOf(CaseStatus.class);
    }
    return samples.stream()
        .filter(sample -> boxed(type).isInstance(sample))
        .findFirst()
        .orElseThrow(() -> new AssertionError("a sample of " + type + " is needed here"));
  }

  /** A line of a statement that is in no database. */
  private static BankLine bankLine(LocalDate day) {
    var read =
        new ReadLine(
            Place.FILE, day, day, Money.ofYuan(1), true, "L1", "Z1", "甲公司", "6222", "还款", null);
    var statement =
        new BankStatement(
            new BankStatement.Key("ZH01", 1),
            ReadStatement.overItsLines(null, null, null, List.of(read)),
            1,
            new BankStatement.Source("a.csv", StatementFormat.CSV, "00"),
            new BankStatement.Signature("treasurer", Instant.EPOCH));
    try {
      var id = BankStatement.class.getDeclaredField("id");
      id.setAccessible(true);
      id.set(statement, 1L);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return new BankLine(statement, 1, LineFingerprints.of("ZH01", List.of(read)).get(0));
  }

  private static Class<?> boxed(Class<?> type) {
    return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
  }

  private static List<String> manyNames(String first) {
    return Stream.concat(
            Stream.of(first), IntStream.range(0, MORE_THAN_ORACLE_LISTS).mapToObj(i -> "n" + i))
        .toList();
  }

  @Test
  void the_store_of_papers_is_among_those_found() {
    assertThat(stores()).contains(Documents.class);
    assertThat(queries(Documents.class)).extracting(Method::getName).contains("kindsOf", "find");
  }
}
