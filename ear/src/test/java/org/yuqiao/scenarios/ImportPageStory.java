package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The clerk imports at the desk: tries a file, reads what is wrong, takes the good rows. */
@Scenario
class ImportPageStory {

  private static final Path YEAR = Path.of("../ejb/src/test/resources/history/cases-2025.csv");
  private static final int ROWS = 30;

  @TempDir Path desk;

  @Test
  void the_clerk_tries_a_file_and_takes_the_rows_without_fault() throws Exception {
    var file = fileWithOneFault();
    try (var browser = Browser.desk().signIn("clerk").open("import.xhtml")) {
      browser.driver().findElement(By.cssSelector("input[type=file]")).sendKeys(file.toString());
      browser.find(By.cssSelector("[id$=check]")).click();

      browser.await(d -> browser.text().contains("金额不是数字"));
      browser.picture("import-tried");
      assertThat(imported()).isZero();

      browser.find(By.cssSelector("[id$=importGood]")).click();
      browser.await(
          d -> !d.findElements(By.cssSelector("a.button-main[href$='cases.xhtml']")).isEmpty());
      browser.picture("import-taken");
    }
    assertThat(imported()).isEqualTo(ROWS);
  }

  private static long imported() throws Exception {
    return Server.rows("select case_number from bridge_case where import_source like 'desk.csv#%'")
        .size();
  }

  private Path fileWithOneFault() throws IOException {
    var lines = Files.readAllLines(YEAR);
    var rows =
        lines.stream()
            .limit(ROWS + 2L)
            .map(line -> line.replace("流借字2025第", "流借字2025案头第"))
            .collect(Collectors.toList());
    var last = rows.get(ROWS + 1).split(",");
    rows.set(ROWS + 1, rows.get(ROWS + 1).replace("," + last[19] + ",", ",五百万,"));
    return Files.write(desk.resolve("desk.csv"), rows);
  }
}
