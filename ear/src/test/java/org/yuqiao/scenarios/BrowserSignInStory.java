package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;

/**
 * A person signs in with a browser, sees the first page, and is told when the password is wrong.
 */
@Scenario
class BrowserSignInStory {

  @Test
  void a_clerk_signs_in_and_sees_the_work_waiting() {
    try (var browser = Browser.desk()) {
      browser.signIn("clerk").open("work.xhtml").picture("work-of-a-clerk");
      assertThat(browser.text()).contains("陈静");
      assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll())
          .noneMatch(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue());
    }
  }

  @Test
  void a_wrong_password_is_told_and_the_form_is_still_there() {
    try (var browser = Browser.phone()) {
      browser.open("login.xhtml").picture("sign-in");
      browser.find(By.name("username")).sendKeys("clerk");
      browser.find(By.name("password")).sendKeys("not-the-password");
      browser.find(By.cssSelector("form [type=submit]")).click();
      browser.await(d -> d.getCurrentUrl().contains("error=refused"));
      browser.picture("sign-in-refused");
      assertThat(browser.find(By.cssSelector("[role=alert]")).getText()).isNotBlank();
      assertThat(browser.find(By.name("username")).isDisplayed()).isTrue();
    }
  }
}
