package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Works cases through the pages, as one person after another at the same screen. */
final class CasePages {

  private static final By REFUSALS = By.cssSelector(".refusals");

  private final Browser browser;

  CasePages(Browser browser) {
    this.browser = browser;
  }

  /** The next person sits down. */
  CasePages as(String username) {
    browser.driver().manage().deleteAllCookies();
    browser.signIn(username);
    return this;
  }

  CasePages open(String number) {
    browser.open("case.xhtml?number=" + number);
    return this;
  }

  /** Fills the application in, from the form that the API's stories send. */
  CasePages apply(Map<String, Object> form) {
    browser.open("application.xhtml");
    for (var field : new String[] {"kind", "sector", "district", "lenderBank", "renewingBank"}) {
      new Select(input("application:" + field)).selectByValue(String.valueOf(form.get(field)));
      settle();
    }
    for (var field :
        new String[] {
          "borrowerName",
          "creditCode",
          "staff",
          "revenue",
          "assets",
          "oldContract",
          "oldPrincipal",
          "requested",
          "difficulty",
          "contactName",
          "contactPhone"
        }) {
      type(input("application:" + field), String.valueOf(form.get(field)));
    }
    type(input("application:oldMaturesOn_input"), String.valueOf(form.get("oldMaturesOn")));
    if (Boolean.TRUE.equals(form.get("specialised"))) {
      input("application:specialised").click();
      settle();
    }
    return this;
  }

  /** Submits the form as it stands. */
  CasePages submitForm() {
    settle();
    input("application:submit").click();
    settle();
    return this;
  }

  /** The number of the case that the page is about. */
  String number() {
    return browser.await(
        d -> {
          String address = d.getCurrentUrl();
          int at = address.indexOf("case.xhtml?number=");
          return at < 0 ? null : address.substring(at + "case.xhtml?number=".length());
        });
  }

  /** Opens the confirmation of a verb. */
  CasePages choose(String verb) {
    settle();
    browser.await(d -> clicked(By.cssSelector(".act-" + verb)));
    browser.find(By.cssSelector(".act-dialog"));
    return settle();
  }

  /** Clicks what is offered, in the menu of other actions where it is not the main one. */
  private boolean clicked(By offered) {
    var found = browser.driver().findElements(offered);
    if (found.isEmpty()) {
      return false;
    }
    if (!found.get(0).isDisplayed()) {
      browser.driver().findElement(By.cssSelector("#more > summary")).click();
    }
    found.get(0).click();
    return true;
  }

  CasePages enter(String field, String value) {
    var input =
        browser.find(
            By.cssSelector(
                ".act-field-%1$s input:not([type=hidden]), .act-field-%1$s textarea,"
                        .formatted(field)
                    + " .act-field-%1$s select".formatted(field)));
    if (input.getTagName().equals("select")) {
      new Select(input).selectByValue(value);
    } else {
      type(input, value);
    }
    settle();
    return this;
  }

  /** Waits until the confirmation says all of this; capitals follow the typing. */
  CasePages confirms(String... words) {
    var dialog = By.cssSelector(".act-dialog");
    browser.await(d -> Stream.of(words).allMatch(d.findElement(dialog).getText()::contains));
    return this;
  }

  /** The words on the button that carries the act out. */
  String button() {
    return input("actForm:carryOut").getText();
  }

  /** Carries the act out and waits for what happened. */
  CasePages carryOut() {
    var before = browser.find(By.tagName("main"));
    input("actForm:carryOut").click();
    browser.await(
        d -> {
          try {
            before.isDisplayed();
            return false;
          } catch (StaleElementReferenceException gone) {
            return true;
          }
        });
    browser.find(By.cssSelector(".notice-good"));
    return this;
  }

  CasePages carryOutInVain() {
    input("actForm:carryOut").click();
    settle();
    browser.find(REFUSALS);
    return this;
  }

  String refusals() {
    return browser.find(REFUSALS).getText();
  }

  String told() {
    return browser.find(By.cssSelector(".notice-good")).getText();
  }

  String valueOf(String field) {
    return browser
        .find(By.cssSelector(".act-field-%s input:not([type=hidden])".formatted(field)))
        .getDomProperty("value");
  }

  WebElement input(String id) {
    return browser.find(By.id(id));
  }

  /** Takes a file from the server as the person at the screen. */
  byte[] download(String path) throws IOException, InterruptedException {
    String cookies =
        browser.driver().manage().getCookies().stream()
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    URI address = Server.at(path);
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(address).header("Cookie", cookies).build(),
                BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** Waits until the page has nothing under way. */
  CasePages settle() {
    browser.await(
        d ->
            browser
                .driver()
                .executeScript(
                    "return document.readyState === 'complete'"
                        + " && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty());"));
    return this;
  }

  static void type(WebElement input, String text) {
    input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    input.sendKeys(text);
    input.sendKeys(Keys.TAB);
  }
}
