package org.yuqiao.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.calendar.store.NoticeFiles;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;

class NoticeSheetTest {

  private static final String HEADER = "date,kind,name,notice,issued\n";
  private static final String GOOD =
      HEADER + "2027-01-01,off,元旦,某号,2026-11-02\n2027-01-03,work,调休上班,某号,2026-11-02\n";

  @Test
  void a_well_formed_notice_becomes_a_year() {
    var year = read(GOOD).fold(read -> read, refusals -> null);
    assertThat(year.year()).isEqualTo(2027);
    assertThat(year.notice()).isEqualTo("某号");
    assertThat(year.daysOff()).hasSize(1);
    assertThat(year.makeUpDays()).hasSize(1);
  }

  @ParameterizedTest(name = "second row {0}: {2} in {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-02-30,off,春节,某号,2026-11-02 | rows[2].date | notice-date-invalid",
        "2027/02/06,off,春节,某号,2026-11-02 | rows[2].date | notice-date-invalid",
        "2026-12-31,off,春节,某号,2026-11-02 | rows[2].date | notice-year-mixed",
        "2027-01-01,off,元旦,某号,2026-11-02 | rows[2].date | notice-date-duplicate",
        "2027-01-01,work,调休,某号,2026-11-02 | rows[2].date | notice-date-duplicate",
        "2027-02-08,work,调休,某号,2026-11-02 | rows[2].date | notice-make-up-not-weekend",
        "2027-02-06,holiday,春节,某号,2026-11-02 | rows[2].kind | notice-kind-unknown",
        "2027-02-06,off,,某号,2026-11-02 | rows[2].name | notice-name-missing",
        "2027-02-06,off,春节,,2026-11-02 | rows[2].notice | notice-number-missing",
        "2027-02-06,off,春节,他号,2026-11-02 | rows[2].notice | notice-number-differs",
        "2027-02-06,off,春节,某号 | rows[2].issued | notice-issued-invalid",
        "2027-02-06,off,春节,某号,2026-11-03 | rows[2].issued | notice-issued-differs"
      })
  void a_faulty_row_is_refused_by_its_number(String row, String field, String code) {
    var refusals = refusals(HEADER + "2027-01-01,off,元旦,某号,2026-11-02\n" + row + "\n");
    assertThat(refusals).extracting(Refusal::code).contains(code);
    assertThat(refusals).extracting(Refusal::field).contains(field);
    assertThat(refusals).allMatch(refusal -> refusal.zh().startsWith("第2行"));
  }

  @Test
  void all_faults_are_told_at_once() {
    var refusals = refusals(HEADER + "x,y,,,\n2027-01-04,work,调休,某号,2026-11-02\n");
    assertThat(refusals).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void a_file_without_rows_or_with_other_columns_is_no_notice() {
    assertThat(refusals(HEADER)).extracting(Refusal::code).containsExactly("notice-empty");
    assertThat(NoticeFiles.rows("")).isEmpty();
    assertThat(NoticeFiles.rows("a,b\n1,2\n")).isEmpty();
    assertThat(NoticeFiles.rows("\"unclosed")).isEmpty();
  }

  @Test
  void a_byte_order_mark_of_a_spreadsheet_program_does_no_harm() {
    assertThat(NoticeFiles.rows("\uFEFF" + GOOD)).isPresent();
  }

  private static List<Refusal> refusals(String csv) {
    return read(csv).fold(year -> new ArrayList<>(), refusals -> refusals);
  }

  private static Outcome<CalendarYear> read(String csv) {
    return NoticeSheet.read(NoticeFiles.rows(csv).orElseThrow());
  }
}
