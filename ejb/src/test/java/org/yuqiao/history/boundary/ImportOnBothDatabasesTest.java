package org.yuqiao.history.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.casefile.boundary.VerifyRecord;
import org.yuqiao.fund.boundary.FundQueries;
import org.yuqiao.kernel.Money;
import org.yuqiao.testing.Errand;
import org.yuqiao.testing.Office;
import org.yuqiao.testing.TestDatabase;

/** A year of past cases, taken whole and then once more; undone afterwards. */
class ImportOnBothDatabasesTest {

  private static final int CASES = 1893;
  private static final int STATEMENTS_A_CASE = 20;

  @ParameterizedTest
  @EnumSource
  void a_year_comes_in_whole_once_and_its_record_is_intact(TestDatabase database) {
    var office = new Office(database);
    Errand.prepare(office);
    long before = office.statistics().getPrepareStatementCount();
    office.tries("clerk", () -> imported(office));
    long sent = office.statistics().getPrepareStatementCount() - before;
    assertThat(sent / CASES).isLessThan(STATEMENTS_A_CASE);
  }

  private static Void imported(Office office) {
    var file = new Spreadsheet("cases-2025.csv", read("/history/cases-2025.csv"));
    var first = run(office, file);
    assertThat(first.faults()).isEmpty();
    assertThat(first.imported()).isEqualTo(CASES);
    assertThat(first.drawn()).isEqualTo(Money.parseYuan("13914130000.00"));
    assertThat(first.feeDue()).isEqualTo(Money.parseYuan("10316966.00"));
    assertThat(first.feeWaived()).isEqualTo(Money.parseYuan("7821194.00"));
    var again = run(office, file);
    assertThat(again.imported()).isZero();
    assertThat(again.alreadyPresent()).isEqualTo(CASES);
    assertThat(office.get(VerifyRecord.class).verify().findings()).isEmpty();
    var books = office.get(FundQueries.class).trialBalance(LocalDate.of(9999, 12, 31));
    assertThat(books.difference()).isEqualTo(Money.ZERO);
    return null;
  }

  private static ImportResult run(Office office, Spreadsheet file) {
    return Errand.done(
        office.get(ImportCases.class).run(file, ImportMode.ALL_OR_NONE, Errand.change().key()));
  }

  private static byte[] read(String resource) {
    try (var stream = ImportOnBothDatabasesTest.class.getResourceAsStream(resource)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
